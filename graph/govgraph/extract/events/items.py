"""Lists of who did it, behind a colon or below: "It was signed by: – Fiji (May) – Tonga"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.acts import OF_TREATIES, PER_PARTY
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.events.triggers import Trigger
    from govgraph.extract.resolve.listed import Item
    from govgraph.model import Event


_STATES = frozenset({"states", "countries", "governments", "parties", "members", "nations"})
_LISTED = frozenset({",", "and", "the", ".", "(", ")", "in", "on"})
_NUMBERS = frozenset(
    {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
)


def listed(parsed: Parsed, trigger: Trigger) -> Filler:
    """Read "The following States signed (the Convention): Mexico, Panama and Peru"."""
    words = parsed.sentence.words
    announced = "following" in parsed.sentence.lowers[: trigger.first]
    announced = announced or (trigger.type in OF_TREATIES and _is_counted(parsed, trigger))
    end = len(words) if announced else trigger.after + 2
    if ":" not in words[trigger.after : end]:
        return EMPTY
    colon = words.index(":", trigger.after)
    refs = [
        ref
        for ref in parsed.refs_in(colon, len(words))
        if ref.entity and ref.entity.type == "Government"
    ]
    told = any(clause.verb.first > colon and clause.verb.finite for clause in parsed.clauses)
    if _another_lists(parsed, trigger, colon):
        return EMPTY  # "twelve *have signed* but only three *have ratified* it: A, B and C"
    if not announced and (told or not refs or refs[0].name.first > colon + 2):
        return EMPTY  # "… let alone signed: its review has begun"
    agents = tuple(dict.fromkeys(ref.entity for ref in refs if ref.entity))
    return Filler(agents, slots.joined_span([ref.span for ref in refs]))


def _another_lists(parsed: Parsed, trigger: Trigger, colon: int) -> bool:
    """Tell whether another verb with a subject of its own stands nearer to a list."""
    later = (c for c in parsed.clauses if trigger.after <= c.verb.first < colon)
    return any(_counts(parsed, clause) for clause in later if clause.verb.finite)


def _counts(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a clause has a number as its subject: "but *only three* have ratified it"."""
    words = parsed.sentence.words[slice(*clause.left)]
    return any(word.isdigit() or word.lower() in _NUMBERS for word in words)


def _is_counted(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether States are counted before a verb and listed last: "Two signed it: A and B"."""
    words, left = parsed.sentence.words, parsed.sentence.lowers[: trigger.first]
    if ":" not in words[trigger.after :] or not _STATES & set(left):
        return False
    colon = words.index(":", trigger.after)
    states = [r for r in parsed.refs_in(colon, len(words)) if r.kind is Kind.ORGANISATION]
    covered = {k for ref in states for k in range(ref.name.first, ref.name.after)}
    covered |= {k for time in parsed.times for k in range(time.first, time.after)}
    rest = (k for k in range(colon + 1, len(words)) if k not in covered)
    lowers = parsed.sentence.lowers
    return bool(states) and all(lowers[k] in _LISTED or lowers[k].isdigit() for k in rest)


def below(parsed: Parsed, trigger: Trigger, items: Sequence[Item]) -> Filler:
    """Return those whom a list names who do what the last verb before it says."""
    index = trigger.clause or 0
    if not items or trigger.clause is None or index != len(parsed.clauses) - 1:
        return EMPTY
    clause = parsed.clauses[index]
    by = "by" in parsed.sentence.lowers[slice(*clause.right)]
    each = trigger.type in PER_PARTY
    return Filler(tuple(item.party for item in items)) if each or by else EMPTY


def told_by_items(events: Sequence[Event], items: Sequence[Item]) -> list[Event]:
    """Return events with the dates and the words of the items that name who did it."""
    return [_with_items(event, items) for event in events] if items else list(events)


def _with_items(event: Event, items: Sequence[Item]) -> Event:
    own = [item for item in items if item.party in event.agents]
    spans = tuple(item.span for item in own)
    when = own[0].when if len(own) == 1 else None
    return replace(event, when=when or event.when, evidence=(*event.evidence, *spans))
