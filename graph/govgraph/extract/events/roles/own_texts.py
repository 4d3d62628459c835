"""What a body says in a text of its own it has adopted: "the Board asked for it *in its decision*".

Not what it will say, nor what somebody says in the text of another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.events.roles.by_whom import agent_after
from govgraph.model import Event, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Entity, When

_IN = frozenset({"in", "by", "with", "through", "under"})
_ADOPTED = frozenset({"resolution", "decision", "recommendation", "declaration"})
_BODIES = (Kind.ORGANISATION,)


def own_texts(parsed: Parsed, events: Sequence[Event], context: Context) -> Iterator[Event]:
    """Yield the adoption of a text by the body that says something in it."""
    if "its" not in parsed.sentence.lowers:
        return
    told = {event.object for event in events if event.type is EventType.ADOPTION}
    for ref in parsed.refs:
        text = ref.entity if ref.kind is Kind.INSTRUMENT else None
        if text is None or text in told or not _is_its(parsed, ref, text):
            continue
        clause = _clause_of(parsed, ref)
        body = _body(parsed, clause, context) if clause is not None else None
        if body is not None:
            when, end = _date(parsed, ref)
            yield Event(
                EventType.ADOPTION, Status.OCCURRED, text, agents=(body,), when=when,
                evidence=(parsed.sentence.span_of(ref.name.first - 2, end),),
            )  # fmt: skip


def _is_its(parsed: Parsed, ref: Ref, text: Entity) -> bool:
    """Tell whether a text that bodies adopt stands behind "in its"."""
    first = ref.name.first
    opening = parsed.sentence.lowers[max(0, first - 2) : first]
    adopted = not _ADOPTED.isdisjoint(text.label.lower().split()) or text.type == "Resolution"
    return adopted and opening[1:] == ("its",) and opening[0] in _IN


def _clause_of(parsed: Parsed, ref: Ref) -> Clause | None:
    """Return the clause in which a name stands, where it tells what was or is said."""
    for clause in parsed.clauses:
        verb = clause.verb
        inside = clause.left[0] <= ref.name.first < clause.right[1]
        if inside and verb.finite and not (verb.modal or verb.negated):
            return clause
    return None


def _body(parsed: Parsed, clause: Clause, context: Context) -> Entity | None:
    """Return the body that says it: the subject, or who stands behind "by"."""
    index = parsed.clauses.index(clause)
    by = agent_after(parsed, clause.right, context) if clause.verb.passive else slots.EMPTY
    found = by or (slots.EMPTY if clause.verb.passive else context.subject(parsed, index, _BODIES))
    bodies = [e for e in found.entities if e.kind is Kind.ORGANISATION and e.type != "Government"]
    return bodies[0] if len(bodies) == 1 else None


def _date(parsed: Parsed, ref: Ref) -> tuple[When | None, int]:
    """Return the date that a text bears, and where the words end: "resolution 7 *of 5 May*"."""
    after = ref.name.after
    for time in parsed.times_in(after, len(parsed.sentence.lowers)):
        if time.first - after == 1 and parsed.before(time.first) == "of":
            return time.time.when, time.after
    return None, after
