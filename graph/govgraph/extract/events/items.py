"""What a list below a sentence says of who did it: "It was signed by: – Fiji (May) – Tonga"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.acts import PER_PARTY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.events.triggers import Trigger
    from govgraph.extract.resolve.listed import Item
    from govgraph.model import Event


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
