"""Lists of people with their posts: "opened by *Ana Kos, Mayor of Lima, and Jan Novak*"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.find.people.people import POLITE
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import Event

_TYPES = frozenset({EventType.PARTICIPATION, EventType.SIGNATURE})
_JOINTS = frozenset({",", "and", ";", "&"})
_WITHIN = _JOINTS | {"of", "the", "for", "to", "on", "in", "at", "'s", "(", ")", "a", "an", "-"}
_LONG = 24  # words of a post between two names


def with_dignitaries(parsed: Parsed, events: Sequence[Event], lexicon: Lexicon) -> list[Event]:
    """Return events with those of everybody in the list that one who did it begins."""
    found = list(events)
    people = [ref for ref in parsed.refs if ref.kind is Kind.PERSON and ref.entity]
    for event in events if len(people) > 1 else ():
        agents = {agent for other in found if _is_same(event, other) for agent in other.agents}
        found += [
            replace(event, agents=(ref.entity,), evidence=(*event.evidence, ref.span))
            for ref in _listed(parsed, people, event, lexicon)
            if ref.entity and ref.entity not in agents
        ]
    return found


def _is_same(one: Event, two: Event) -> bool:
    return replace(one, agents=(), evidence=()) == replace(two, agents=(), evidence=())


def _listed(parsed: Parsed, people: Sequence[Ref], event: Event, lexicon: Lexicon) -> Iterator[Ref]:
    """Yield the people who follow the one who did something, each behind a post and "and"."""
    if event.type not in _TYPES or len(event.agents) != 1:
        return
    first = next((i for i, ref in enumerate(people) if ref.entity == event.agents[0]), None)
    for index in range(len(people) if first is None else first + 1, len(people)):
        before, ref = people[index - 1], people[index]
        if not _joins(parsed, before.name.after, ref.name.first, lexicon):
            return
        if _does_else(parsed, ref, event):
            return
        yield ref


def _joins(parsed: Parsed, first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether only a post and what joins names stand between two people."""
    lowers, words = parsed.sentence.lowers[first:after], parsed.sentence.words[first:after]
    posts = lexicon.words("posts")
    last = after - 1
    while last >= first and parsed.sentence.lowers[last] in POLITE | {"."}:
        last -= 1
    if not 0 < len(lowers) <= _LONG or last < first or parsed.sentence.lowers[last] not in _JOINTS:
        return False
    if any(first <= clause.verb.first < after for clause in parsed.clauses):
        return False
    known = _WITHIN | POLITE | posts | {"."}
    plain = all(w in known or word[0].isupper() for w, word in zip(lowers, words, strict=True))
    return plain and lowers[0] in {",", "and", "(", ";"}


def _does_else(parsed: Parsed, ref: Ref, event: Event) -> bool:
    """Tell whether somebody of the list is who does another thing: "…, and *Jan Novak spoke*"."""
    starts = parsed.sentence.starts
    for clause in parsed.clauses:
        own = any(span.start <= starts[clause.verb.first] < span.end for span in event.evidence)
        subject = clause.left[0] <= ref.name.first and ref.name.after <= clause.left[1]
        if subject and not own and not clause.relative:
            return True
    return False
