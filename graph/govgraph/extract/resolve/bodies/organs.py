"""Organs that a text calls by the body they are of, or beside it: "the League's board"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from govgraph.extract.find.refs import Ref, is_organisation
from govgraph.folding import fold_name
from govgraph.lexicon import Form
from govgraph.model import Entity, Fact, Kind, PositionType, Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.names.names import Name
    from govgraph.extract.resolve.memory.discourse import Discourse, Seen
    from govgraph.extract.resolve.memory.passage import Passage
    from govgraph.extract.resolve.resolve import Resolver

_OWNS = frozenset({("'s",), ("'",)})
_SENT = frozenset({"observers", "guests", "representatives", "delegates", "delegations"})
_NEAR = 2  # sentences within which another body of the kind has just been named
_STANCE = 4  # words of "is gravely concerned about"
_VIEWS = frozenset(PositionType)
WHOLE = "IntergovernmentalOrganisation"
"""The type of a body that has organs of its own."""
_ASSEMBLY = "General Assembly"
_UNITED = re.compile(r"(?:\bU\.?N\.?|United Nations)(?:['’]s)? General Assembly|UNGA")
_RESOLVED = re.compile(r"resolution \d+/\d+", re.IGNORECASE)
OF_ALL = re.compile(r"\bU\.?N|United Nations")  # "UNGA", "U.N."


def organ_of(passage: Passage, ref: Ref, whole: Ref) -> Ref:
    """Return "the League's *board*" as a body of its own, part of the League.

    A State's board is any, and a body's network may be of others, too.
    """
    resolver, sentence = passage.resolver, passage.sentence
    owner, name = whole.entity, ref.name
    inner = " " in name.head or name.head in resolver.lexicon.words("innerUnits")
    if not inner or name.type != "Body" or not is_organisation(whole) or owner is None:
        return ref
    if owner.type in {"Government", "Office"}:
        return ref
    first = whole.name.after + 1
    if sentence.lowers[first - 1 : first] not in _OWNS or first > name.after - 1:
        return ref
    after = name.after
    if sentence.lowers[after : after + 1] == ("on",):
        after = passage.extent(ref)[1]
    short = owner.label if whole.name.how == "definite" else resolver.words(whole.name)
    body = _body(resolver, owner, short, " ".join(sentence.words[first:after]))
    span = sentence.span_of(first, after)
    resolver.facts.append(Fact(body, "partOf", owner, (Span(whole.span.start, span.end),)))
    return replace(ref, name=replace(name, first=first, span=span), entity=body)


def _body(resolver: Resolver, owner: Entity, short: str, unit: str) -> Entity:
    names = (
        f"{short} {unit}",
        f"{short}'s {unit}",
        f"{unit} of the {owner.label}",
        f"{unit} of {owner.label}",
    )
    known = {e for n in names for e in resolver.authority.named(n) if e.kind is Kind.ORGANISATION}
    if len(known) == 1:
        return known.pop()
    return resolver.make(Kind.ORGANISATION, names[0], "Body", names[1:3])


def own_assembly(resolver: Resolver, name: Name) -> Entity | None:
    """Return whose "General Assembly" is meant in a text that names other organs of its body.

    Only where nothing in the text is of the United Nations, unless another has been named in full.
    A body that nobody knows has one of its own below its letterhead.
    """
    if resolver.words(name) != _ASSEMBLY:
        return None
    if OF_ALL.search(resolver.text):
        return None if _UNITED.search(resolver.text) else _named_in_full(resolver)
    if lettered := _of_letterhead(resolver):
        return lettered
    authority = resolver.authority
    other = resolver.told - {entity.iri for entity in name.entities}
    records = (authority.record(entity) for entity in map(authority.entity, other) if entity)
    wholes = {iri for record in records if record for iri in record.all("partOf")}
    parts = {part for iri in wholes for part in authority.having("partOf", iri)}
    own = (part for part in parts if part.label.endswith(f" {_ASSEMBLY}"))
    found = [part for part in own if " of " not in part.label]  # no committee of one
    return found[0] if len(found) == 1 else None


def _of_letterhead(resolver: Resolver) -> Entity | None:
    """Return the assembly of an unknown body whose name alone is the first line of the text.

    Not where a resolution of the United Nations is cited: "resolution 64/292".
    """
    line = fold_name(resolver.text.lstrip("# *").partition("\n")[0])
    whole = resolver.made.get((Kind.ORGANISATION, line))
    if whole is None or whole.iri or _RESOLVED.search(resolver.text):
        return None
    return resolver.make(Kind.ORGANISATION, f"{_ASSEMBLY} of the {whole.label}", "Body")


def _named_in_full(resolver: Resolver) -> Entity | None:
    """Return the one body that has been named as "the General Assembly *of the League*"."""
    opening = f"{_ASSEMBLY} of ".lower()
    full = {e for (_, name), e in resolver.made.items() if name.startswith(opening)}
    return full.pop() if len(full) == 1 else None


def bodies_in(found: Found) -> frozenset[str]:
    """Return the IRIs of the known bodies that a sentence names."""
    known = (name.entities[0] for name in found.names if len(name.entities) == 1)
    return frozenset(e.iri for e in known if e.iri and e.kind is Kind.ORGANISATION)


def organ_named(resolver: Resolver, label: str) -> Entity | None:
    """Return the organ that a name of several words means beside its body, in the whole text."""
    near = frozenset[str]().union(*resolver.near)
    organ = organ_called(resolver.authority, near, label) if " " in label else None
    if organ:
        key = (Kind.ORGANISATION, fold_name(label))
        if before := resolver.made.get(key):
            resolver.renamed[before] = organ
        resolver.made[key] = organ
    return organ


def organ_called(authority: Authority, near: Collection[str], words: str) -> Entity | None:
    """Return the organ that words call beside its body: "the OSCE … the *Permanent Council*".

    ``near`` has the IRIs of the bodies, or of other organs of theirs, that stand near; what two
    bodies have is neither's. An organisation has organs of its own, though it is part of another:
    "the Assembly" beside the World Health Organization is none of the United Nations.
    """
    records = [authority.records[iri] for iri in near]
    records = [record for record in records if record.entity.type != WHOLE]
    wholes = {*near, *(iri for record in records for iri in record.all("partOf"))}
    called = fold_name(words)
    found = {e for iri in wholes for e in _organs(authority, iri).get(called, ())}
    return found.pop() if len(found) == 1 else None


@lru_cache(maxsize=512)
def _organs(authority: Authority, whole: str) -> Mapping[str, frozenset[Entity]]:
    """Return the known organs of a body by what its own people call them: "Executive Board"."""
    body = authority.entity(whole)
    names = {fold_name(n) for n in (body.label, *body.aliases)} if body else set()
    found: dict[str, set[Entity]] = {}
    for organ in authority.having("partOf", whole):
        for name in (organ.label, *organ.aliases) if organ.type != "Office" else ():
            for short in _without_owner(fold_name(name), names):
                found.setdefault(short, set()).add(organ)
    return {short: frozenset(organs) for short, organs in found.items()}


def _without_owner(name: str, owners: Collection[str]) -> Iterator[str]:
    """Yield a name without the one whose organ it is: "council" of "council of the league"."""
    for owner in owners:
        if name.startswith(f"{owner} "):
            yield name.removeprefix(f"{owner} ")
        for link in (" of the ", " of "):
            if name.endswith(f"{link}{owner}"):
                yield name.removesuffix(f"{link}{owner}")


def without_organs(candidates: list[Seen], head: str) -> list[Seen]:
    """Leave out what has only in its name whose it is: "the Fund" is no "Board of the Fund"."""
    bodies = {seen.entity for seen in candidates}
    if len(bodies) == 1:
        return candidates
    names = {e: (e.label, *(a for a in e.aliases if " " in a)) for e in bodies}
    return [
        seen
        for seen in candidates
        if is_named_first(seen.entity.label, head)
        or not any(n in seen.entity.label for e in bodies - {seen.entity} for n in names[e])
    ]


def is_named_first(label: str, head: str) -> bool:
    """Tell whether a noun heads a name, and is in no part behind "of"."""
    return head in label.lower().partition(" of ")[0].split()


def is_only_of_whole(authority: Authority, entity: Entity, head: str) -> bool:
    """Tell whether a noun is only in the name of a body's whole: "European *Commission* AI Office".

    "The Commission" is no office of it; "the Office" is.
    """
    wholes = [entity] if entity.kind is Kind.ORGANISATION else []
    for whole in wholes:  # and the whole of that whole
        record = authority.record(whole)
        found = map(authority.entity, record.all("partOf")) if record else ()
        wholes += [other for other in found if other and other not in wholes]
    names = [fold_name(n) for whole in wholes[1:] for n in (whole.label, *whole.aliases)]
    told = [name for name in names if head in name.split()]
    own = [fold_name(n) for n in (entity.label, *entity.aliases)]
    own = [name for name in own if head in name.split()]
    return bool(own) and all(any(name in one for name in told) for one in own)


def only_sent(discourse: Discourse, seen: Seen) -> bool:
    """Tell whether a body only sent people to a meeting: "observers from *the Lakes Board*"."""
    parsed = discourse.parsed.get(seen.sentence)
    at = next((r.name.first for r in parsed.refs if r.span.start == seen.at), 0) if parsed else 0
    before = parsed.sentence.lowers[:at] if parsed else ()
    sent = [k for k, word in enumerate(before[:-1]) if word in _SENT and before[k + 1] == "from"]
    return bool(sent)


def means_ours(passage: Passage, ref: Ref, ours: Entity, candidates: Sequence[Seen]) -> bool:
    """Tell whether a noun means who speaks, where another is called so, too.

    "We met the Lakes Court. *The Court* welcomes it" does, below the name of the Rivers Court.
    """
    stands = _takes_stand(passage, ref)
    return not _is_rivalled(passage, ours, candidates, stands=stands)


def _is_rivalled(
    passage: Passage, ours: Entity, candidates: Sequence[Seen], *, stands: bool
) -> bool:
    """Tell whether another body than ours has just been named, and as who does something.

    Where "the Board" has met the "Executive Board", that is only whom it met.
    """
    discourse, number = passage.discourse, passage.number
    near = [s for s in candidates if number - s.sentence < _NEAR]
    if not (stands or any(s.entity == ours for s in near)):
        return not all(only_sent(discourse, s) for s in near)
    others = (s for s in near if s.entity != ours and s.sentence < number)
    return any(s.sentence == number for s in near) or any(
        discourse.leads(s.entity, s.sentence) for s in others
    )


def _takes_stand(passage: Passage, ref: Ref) -> bool:
    """Tell whether a body is told to hold something now: "*the Court welcomes* it", "is alarmed".

    So does who speaks, rather than another that is called so, too.
    """
    lowers, after = passage.sentence.lowers, ref.name.after
    after += lowers[after : after + 1] in {("also",), ("further",), ("therefore",)}
    words = lowers[after : after + _STANCE]
    told = words[1:] if words[:1] == ("is",) else words
    for entry, _ in passage.lexicon.matches(told)[0] if told else ():
        views = entry.frame is not None and entry.frame.evokes in _VIEWS
        if views and (told != words or entry.form & Form.THIRD):
            return True
    return False
