"""Where and when a meeting is that was moved: "has been moved to Lima", "postponed until May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.events.status.timing import new_time
from govgraph.extract.facts.arranging import SUPPOSED, only_thought_of
from govgraph.extract.facts.venues import past_country
from govgraph.model import Fact, Kind, Span, Status

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed, Timed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Entity, Event

_ELSEWHERE = frozenset({"move", "relocate", "transfer", "shift"})
_AFTER_PLACE = 3  # words between the new place and the new time: "to Lima, provisionally in May"


def find_moved(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Yield the new place and time of the meetings that a sentence tells to be moved."""
    for number, clause in enumerate(parsed.clauses):
        verb = clause.verb
        moves = "callingOff" in verb.classes
        moves = moves or verb.lemma in _ELSEWHERE
        unsure = verb.negated or verb.infinitive or verb.modal in SUPPOSED
        if not moves or unsure or only_thought_of(parsed, clause, context):
            continue
        found = context.subject(parsed, number, (Kind.MEETING,))
        if not found or found.entities[0].type == "MeetingSeries":
            continue
        if found.entities[0].kind is not Kind.MEETING:
            continue  # "*we* thank the Board for moving its session"
        context.discourse.moved.add(found.entities[0])
        words = parsed.sentence.span_of(verb.first, verb.after)
        start = slots.joined_span([found.span, words]) or words
        after = verb.after
        place = slots.governed_by(parsed, clause.right, ("to",), (Kind.PLACE,), context.lexicon)
        if place.span and verb.lemma in _ELSEWHERE:
            after = past_country(parsed, parsed.sentence.range_of(place.span)[1])
            whole = Span(start.start, place.span.end)
            yield Fact(found.entities[0], "place", place.entities[0], (whole,))
        if time := _new_time(parsed, clause, after):
            whole = Span(start.start, time.time.span.end)
            yield Fact(found.entities[0], "when", time.time.when, (whole,))


def called_off(parsed: Parsed, context: Context) -> set[Entity]:
    """Return the meetings that a sentence tells not to be held as they were planned.

    What was planned for them is told no more: "the Forum, which Chad was to host in May, was
    cancelled", "… did not take place".
    """
    found: set[Entity] = set()
    for number, clause in enumerate(parsed.clauses):
        verb = clause.verb
        classes = verb.classes
        off = "callingOff" in classes and not verb.negated
        unheld = "happening" in classes and verb.negated and not verb.modal
        if (off or unheld) and not only_thought_of(parsed, clause, context):
            found |= set(context.subject(parsed, number, (Kind.MEETING,)).entities)
    return found


def without_plans(events: Sequence[Event], off: Collection[Entity]) -> list[Event]:
    """Return the events without those that were planned at meetings which are called off."""
    return [e for e in events if e.meeting not in off or e.status is not Status.PLANNED]


def _new_time(parsed: Parsed, clause: Clause, after: int) -> Timed | None:
    """Return the time to which something is moved, or that stands right behind its new place."""
    placed = after > clause.verb.after
    times = parsed.times_in(*clause.right) if placed else []
    near = (t for t in times if after <= t.first <= after + _AFTER_PLACE)
    return new_time(parsed, clause) or next(near, None)
