"""What others have said, told without their own words: "Ana Kos replied that the fund was empty".

Only verbs that tell of speech to somebody do so: what a body "notes" or "says" may be in a text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.attach import Attachments
from govgraph.extract.events.assertion import is_asserted
from govgraph.extract.events.quotes import who_says
from govgraph.model import Event, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.context import Context
    from govgraph.model import Entity

_NEAR = 8  # words between a verb of speech and "that": "told the members that"
_MARKS = frozenset({'"', "“", "«"})


def find_reported(parsed: Parsed, context: Context, others: Sequence[Event]) -> Iterator[Event]:
    """Yield the speech of others; ``others`` are quotations with marks, whose verbs are taken."""
    if "that" not in parsed.sentence.lowers or not _MARKS.isdisjoint(parsed.sentence.words):
        return
    own = {context.discourse.document.speaker, context.discourse.document.organisation}
    for number, clause in enumerate(parsed.clauses):
        if not _reports(parsed, clause) or not is_asserted(parsed, number, context.lexicon):
            continue
        agents = who_says(parsed, number, context)
        if not agents or not own.isdisjoint(agents.entities):
            continue
        verb = clause.verb.first
        place, meeting, when = Attachments(parsed, [(verb, verb + 1)], context).of(verb)
        said = parsed.sentence.span_of(verb, _end(parsed, clause))
        told = parsed.sentence.span_of(verb, clause.verb.after)
        span = slots.joined_span([agents.span, told]) or told
        if any(other.overlaps(span) for event in others for other in event.evidence):
            continue
        that = parsed.sentence.lowers.index("that", clause.verb.after)
        times = [t.time.when for t in parsed.times_in(clause.verb.after, that)]
        yield Event(
            type=EventType.QUOTATION,
            status=Status.OCCURRED,
            agents=agents.entities[:1],
            when=when.time or next(iter(times), None),
            place=place.entity,
            meeting=meeting.entity or _occasion(parsed, clause.verb.after, that, context),
            evidence=(span, said),
        )


def _occasion(parsed: Parsed, first: int, that: int, context: Context) -> Entity | None:
    """Return the meeting that is told something, or whose record tells it: "told *the meeting*"."""
    named = (r.entity for r in parsed.refs_in(first, that) if r.kind is Kind.MEETING)
    document = context.discourse.document
    held = None if document.speaker else document.meeting
    return next(named, None) or (held if held and held.type != "MeetingSeries" else None)


def _end(parsed: Parsed, clause: Clause) -> int:
    """Return where what is said ends: with the sentence, or before a semicolon."""
    words, after = parsed.sentence.words, clause.verb.after
    return next((i for i in range(after, len(words)) if words[i] in {";", "."}), len(words))


def _reports(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a verb tells what somebody said: "told the members *that*"."""
    verb = clause.verb
    told = any("reporting" in entry.classes for entry, _ in verb.entries)
    loose = verb.passive or verb.negated or verb.modal or verb.infinitive or verb.gerund
    if not told or loose or verb.tense != "past":
        return False
    after = parsed.sentence.lowers[verb.after : verb.after + _NEAR]
    at = next((i for i, word in enumerate(after) if word == "that"), _NEAR)
    return at < _NEAR and "," not in after[:at]
