"""Bodies that are set up for a task: "they set up *a group to draft* a code"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed

_FOUNDING = frozenset({str(EventType.LAUNCH)})


def set_up_for(parsed: Parsed, number: int) -> Filler:
    """Return the body that was set up to do what a clause says; nothing where none was.

    "They set up *a group* to draft it", "*a group* was set up in May to draft it".
    """
    verb, above = parsed.clauses[number].verb, parsed.clauses[number - 1] if number else None
    if above is None or not verb.infinitive or verb.negated or verb.passive:
        return EMPTY
    if _FOUNDING.isdisjoint(e.frame.evokes for e, _ in above.verb.entries if e.frame):
        return EMPTY
    within = parsed.refs_in(above.left[0], verb.first)
    bodies = [ref for ref in within if ref.kind is Kind.ORGANISATION and ref.entity]
    if not bodies:
        return EMPTY
    body = bodies[-1]
    after = parsed.sentence.range_of(body.span)[1]
    founded = above.verb.passive and after <= above.verb.first
    told = body.entity is not None and (founded or after == verb.first)
    return Filler((body.entity,), body.span) if told and body.entity else EMPTY
