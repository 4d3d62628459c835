"""Which place words mean that name none: "that city", "there", or only half: "the Lima valley"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.refs import is_building
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.tokens import Sentence
    from govgraph.extract.resolve.discourse import Discourse
    from govgraph.extract.resolve.resolve import Resolver


def that_city(
    resolver: Resolver, discourse: Discourse, ref: Ref, refs: Sequence[Ref], number: int
) -> Entity | None:
    """Return the city spoken of last, also in a text's name: "the Charter of *Lima*"."""
    before = [r for r in refs if r.name.after <= ref.name.first]
    named = [r for r in before if r.kind in {Kind.PLACE, Kind.INSTRUMENT}][-1:]
    *_, link, last = ["", "", *(w for r in named for w in resolver.words(r.name).split(" "))]
    text = bool(named) and named[0].kind is Kind.INSTRUMENT and link.lower() == "of"
    if not (text and last.isalpha() and last[0].isupper()):
        return discourse.there(Kind.PLACE, number, ref.span.start)
    known = [e for e in resolver.authority.named(last) if e.kind is Kind.PLACE]
    return known[0] if len(known) == 1 else resolver.make(Kind.PLACE, last, "City")


def told_land(resolver: Resolver, sentence: Sentence, ref: Ref) -> Entity | None:
    """Return the land that a small noun behind a name tells: "the *Polochic valley*"."""
    article, name, *noun = (*sentence.words[ref.name.first : ref.name.after], "")
    told = article.lower() == "the" and name[:1].isupper() and len(noun) > 1
    if not told or resolver.authority.having("demonym", name):
        return None  # "the Norwegian coast"
    return resolver.make(Kind.PLACE, " ".join((name, *noun)).strip(), "Place", (name,))


def told_there(discourse: Discourse, kind: Kind, number: int, at: int) -> Entity | None:
    """Return the place or the meeting that "there" means: the only one lately named, or None.

    "In Oslo, Norway" is one place, "at UN Headquarters in New York" New York; after "from Oslo
    to Bergen" nobody can tell.
    """
    for reach in (0, 1):
        seen = [s for s in discourse.lately(number - reach, 0) if s.at < at]
        if any(s.entity.kind in {Kind.PLACE, Kind.MEETING} for s in seen):
            found = list(dict.fromkeys(s.entity for s in seen if s.entity.kind is kind))
            cities = [place for place in found if not is_building(place)]
            return outermost(cities or found)
    return None


def outermost(places: Sequence[Entity]) -> Entity | None:
    """Return the only one of some places, or the first where the others are its country."""
    first, *others = places or (None,)
    city = first is not None and first.type != "Country"
    return first if not others or (city and {o.type for o in others} == {"Country"}) else None
