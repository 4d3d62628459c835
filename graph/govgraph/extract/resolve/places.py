"""Which place words mean: "that city", "there", half a name ("the Lima valley"), or an unknown one.

That a name nobody knows is a town's, "in Voda, Bela and Lima" or "at Kasane, Botswana" show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.places.locations import DATELINE, HEAD, is_dateline
from govgraph.extract.find.refs import is_building, is_placed, word_before
from govgraph.folding import fold_name
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.find import Found
    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.extract.resolve.memory.passage import Passage
    from govgraph.extract.resolve.resolve import Resolver
    from govgraph.lexicon import Lexicon
_TOWN = 3  # words of "Fort Saint Gilles"
_CODE = 6  # letters that a body may be called by
_LAST = (["and"], [",", "and"], ["or"])


def that_city(passage: Passage, ref: Ref) -> Entity | None:
    """Return the city spoken of last, also in a text's name: "the Charter of *Lima*"."""
    resolver = passage.resolver
    before = [r for r in passage.refs if r.name.after <= ref.name.first]
    named = [r for r in before if r.kind in {Kind.PLACE, Kind.INSTRUMENT}][-1:]
    *_, link, last = ["", "", *(w for r in named for w in resolver.words(r.name).split(" "))]
    text = bool(named) and named[0].kind is Kind.INSTRUMENT and link.lower() == "of"
    if not (text and last.isalpha() and last[0].isupper()):
        return passage.discourse.there(Kind.PLACE, passage.number, ref.span.start)
    known = [e for e in resolver.authority.named(last) if e.kind is Kind.PLACE]
    return known[0] if len(known) == 1 else resolver.make(Kind.PLACE, last, "City")


def told_land(passage: Passage, ref: Ref) -> Entity | None:
    """Return the land that a small noun behind a name tells: "the *Polochic valley*"."""
    resolver = passage.resolver
    article, name, *noun = (*passage.sentence.words[ref.name.first : ref.name.after], "")
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


def is_among_places(found: Found, name: Name, lexicon: Lexicon) -> bool:
    """Tell whether "and" ends a list of places with or behind it: "in Voda, *Bela* and Lima"."""
    at, words = found.names.index(name), found.sentence.lowers
    after, before = name.after, name.first
    for other in found.names[at + 1 :]:
        gap = [word for word in words[after : other.first] if word != "the"]
        if _is_town(other) or (other.kind is Kind.PLACE and other.after - other.first > 1):
            return gap in _LAST
        if other.how != "capitals" or gap not in (*_LAST, [","]):
            break
        after = other.after
    last = found.names[at - 1] if at else None
    gap = [word for word in words[last.after : before] if word != "the"] if last else []
    if last is None or gap not in _LAST:
        return False
    return _is_town(last) or (last.how == "capitals" and is_placed(found.sentence, last, lexicon))


def heads_dateline(found: Found, name: Name) -> bool:
    """Tell whether a town opens a line with its country and the day: "*Nadi*, Fiji | 3 May"."""
    beside = [n for n in found.names if n.first == name.after + 1 and n.entities]
    countries = [n for n in beside if any(e.type == "Country" for e in n.entities)]
    opens = name.first == 0 and found.sentence.words[name.after : name.after + 1] == (",",)
    return opens and bool(countries) and is_dateline(found.sentence, countries[0])


def is_lone_dateline(resolver: Resolver, found: Found, name: Name) -> bool:
    """Tell whether a line of the head is only a name and the day: "*Uzun Agach*, 2 May 2023".

    "River News, 2 May 2023" is what one reads. "Ana Kos, 2 May 2023" is somebody's, as a given name
    shows, and "ETNO, 2 May 2023" may be; so may "RIVERWATCH, 2 May 2023" where a sentence goes on
    with "Riverwatch calls for".
    """
    words, (first, after) = found.sentence.words, (name.first, name.after)
    if found.sentence.span.start > HEAD or len(found.times) != 1 or after - first > _TOWN:
        return False
    day = range(*found.sentence.range_of(found.times[0].span))
    rest = [at for at in range(len(words)) if at not in day and not first <= at < after]
    marks = [words[at] for at in rest]
    beside = [after] if day.start > first else [first - 1]
    label = " ".join(words[first:after])
    letters = label.isupper() and len(label) <= _CODE
    given = fold_name(words[first]) in resolver.lexicon.words("givenNames")
    genres = resolver.lexicon.any_of("newsGenres", "textGenres")
    read = not genres.isdisjoint(found.sentence.lowers[first:after])
    if letters or given or read or rest != beside or marks[0] not in DATELINE | {","}:
        return False
    opening = {" ".join(f.sentence.words[: after - first]) for f in resolver.findings.sentences}
    return not label.isupper() or label.title() not in opening


def is_in_land(found: Found, name: Name) -> bool:
    """Tell whether a country stands behind where something is done: "at *Kasane*, Botswana"."""
    at = word_before(found.sentence, name) == "at"
    beside = [n for n in found.names if n.first == name.after + 1 and n.entities]
    parted = found.sentence.words[name.after : name.after + 1] == (",",)
    return at and parted and any(e.type == "Country" for n in beside for e in n.entities)


def _is_town(name: Name) -> bool:
    places = [e.type in {"City", "Region"} for e in name.entities if e.kind is Kind.PLACE]
    return bool(places) and all(places) and len(places) == len(name.entities)
