"""When and where an act was done that only points back: "when it was signed", "there and then"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.attach import Attached
from govgraph.extract.events.attendance.conferences import as_body, is_of_meeting
from govgraph.model import Event, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Entity, Span

_BETWEEN = frozenset({",", "in", "on", "at", "the", "–", "-"})
# At one time and place with what has just been told, and only at one time with it.
_THERE = (
    ("there", "and", "then"), ("then", "and", "there"), ("on", "that", "occasion"),
    ("on", "the", "same", "occasion"), ("on", "the", "spot"), ("at", "the", "same", "ceremony"),
    ("the", "same", "morning"), ("the", "same", "afternoon"), ("the", "same", "evening"),
)  # fmt: skip
_THEN = (("at", "the", "same", "time"),)
# On the day, and at the place, at which it was opened for signature.
_OPENED = (
    ("the", "very", "first", "day"), ("the", "first", "day"), ("the", "opening", "day"),
    ("that", "day"), ("on", "the", "day"), ("that", "very", "day"), ("that", "same", "day"),
    ("among", "the", "first", "to", "sign"), ("at", "once"), ("immediately",),
    ("straight", "away"), ("at", "the", "opening"), ("at", "its", "opening"),
    ("at", "the", "ceremony"), ("at", "the", "signing", "ceremony"), ("the", "very", "day"),
    ("the", "day", "it", "was", "opened"), ("the", "day", "on", "which", "it", "was", "opened"),
    ("when", "it", "was", "opened"), ("when", "it", "opened"), ("as", "it", "was", "opened"),
)  # fmt: skip
_OTHER = frozenset({("of",), ("after",), ("afterwards",), ("following",), ("upon",), ("before",)})
# One of them is in each of these.
_SIGNS = frozenset({
    "there", "that", "same", "spot", "day", "first", "once", "immediately", "away", "opening",
    "ceremony", "opened",
})  # fmt: skip
_MAKING = frozenset({"adopt", "pass", "approve", "issue", "enact"})
_NOW = frozenset({("this", "morning"), ("this", "afternoon"), ("this", "evening")})
_TOGETHER = frozenset({
    EventType.ADOPTION, EventType.ENDORSEMENT, EventType.LAUNCH, EventType.OPENING,
    EventType.AMENDMENT,
})  # fmt: skip
_RECENT = 8  # events back


def before_adverb(
    parsed: Parsed, trigger: Trigger, place: Attached, when: Attached
) -> tuple[Attached, Attached]:
    """Read "in Oslo on 5 May, *when* it was signed", "in Oslo, *where* it was signed".

    At the opening for signature one signs where it is opened. Also "resolution 5 of 3 May, *by
    which* it was set up".
    """
    if trigger.clause is None:
        return place, when
    opened = trigger.type is EventType.SIGNATURE and "opened" in parsed.sentence.lowers
    return pointed_at(parsed, parsed.clauses[trigger.clause], place, when, opened=opened)


def pointed_at(
    parsed: Parsed, clause: Clause, place: Attached, when: Attached, *, opened: bool = False
) -> tuple[Attached, Attached]:
    """Return the place and the time of a clause, or those that its "where" or "when" points at."""
    if clause.mark == "which" and not when.time:
        return place, _of_text(parsed, clause)
    if clause.mark not in {"when", "where"}:
        return place, when
    time, where = _beside(parsed, clause.left[0] - 1)
    if clause.mark == "when" and not when.time and not clause.verb.negated:
        when = time
    if not place.entity and (clause.mark == "where" or (opened and when is time)):
        place = where
    return place, when


def _of_text(parsed: Parsed, clause: Clause) -> Attached:
    """Return when a text was made that did it: "resolution 5 of 3 May, *by which* it set up X"."""
    end = clause.left[0]
    told = parsed.times_in(0, end) if parsed.before(end) == "by" else []
    beside = [t for t in told if parsed.sentence.lowers[t.after : end - 1] in {(), (",",)}]
    made = [c for c in parsed.clauses if c.verb.after <= end and c.verb.lemma in _MAKING]
    own = beside or (told if len(told) == 1 and made else [])
    return Attached(None, own[-1].time.when, own[-1].time.span) if own else Attached()


def _beside(parsed: Parsed, end: int) -> tuple[Attached, Attached]:
    """Return the time and the place that stand right before an index, in either order."""
    time, place = Attached(), Attached()
    while end > 0:
        if parsed.sentence.lowers[end - 1] in _BETWEEN:
            end -= 1
            continue
        times = [t for t in parsed.times if t.after == end]
        places = [r for r in parsed.refs if r.name.after == end and r.kind is Kind.PLACE]
        if times and not time.time:
            time, end = Attached(None, times[0].time.when, times[0].time.span), times[0].first
        elif places and places[0].entity and not place.entity:
            place, end = Attached(places[0].entity, None, places[0].span), places[0].name.first
        else:
            break
    return time, place


def on_occasion(
    parsed: Parsed, events: Sequence[Event], before: Sequence[Event], previous: Span
) -> list[Event]:
    """Read "Fiji signed it *there and then*": when and where what was told last was done.

    ``before`` are the events of the sentences before, the last of which is ``previous``.
    """
    found: list[Event] = []
    for event in events:
        end = min((e.evidence[0].start for e in events if _follows(event, e)), default=None)
        pointing = _pointing(parsed, event, end, events[0].evidence[0].start)
        recent = [e for e in before[-_RECENT:] if previous.covers(e.evidence[0])]
        told = _told_last(event, [*recent, *found]) if pointing else None
        if pointing in _OPENED:
            told = _opening(event, [*before, *events])
        elif event.when is None and _at_once(parsed, event):
            told = next((e for e in events if e.object == event.object and _opens(e)), None)
            pointing = _THERE[0]
        there = pointing in _THERE or pointing in _OPENED
        found.append(_joined(event, told, there=there) if told else event)
    return found


def _at_once(parsed: Parsed, event: Event) -> bool:
    """Tell whether a text was "*adopted and opened for signature* on 5 May", all on one day."""
    if event.type is not EventType.ADOPTION:
        return False
    return "adopted and opened for signature" in " ".join(parsed.sentence.lowers)


def _opens(event: Event) -> bool:
    return event.type is EventType.OPENING and event.when is not None


def here_today(
    parsed: Parsed, events: Sequence[Event], venue: Ref | None, context: Context
) -> list[Event]:
    """Read "PARIS, 5 May. The Board *today* adopted the Code": in Paris, where the text is theirs.

    ``venue`` is the city of the header. What others did today was done elsewhere.
    """
    lowers = parsed.sentence.lowers
    if venue is None or not events:
        return list(events)
    if "today" not in lowers and all(pair not in _NOW for pair in pairwise(lowers)):
        return list(events)
    return [_placed(e, venue) if _is_here(e, context) else e for e in events]


def _placed(event: Event, venue: Ref) -> Event:
    evidence = tuple(dict.fromkeys((*event.evidence, venue.span)))
    return replace(event, place=venue.entity, evidence=evidence)


def _is_here(event: Event, context: Context) -> bool:
    """Tell whether an act of the statement's day is of those whose statement or meeting it is."""
    day = event.when if event.type in _TOGETHER and event.status is Status.OCCURRED else None
    if event.place or day is None or day != context.reference:
        return False
    held = event.agents or ((as_body(event.meeting, context),) if event.meeting else ())
    return bool(held) and all(_is_own(body, context) for body in held)


def _is_own(body: Entity, context: Context) -> bool:
    """Tell whether a body speaks here, is part of the one that does, or meets here."""
    ours, met = context.discourse.document.organisation, context.discourse.document.meeting
    if body.kind is not Kind.ORGANISATION or body.type == "Government":
        return False
    record = context.authority.record(body)
    part = record is not None and ours is not None and ours.iri in record.all("partOf")
    return body == ours or part or (met is not None and is_of_meeting(body, met))


def _follows(one: Event, two: Event) -> bool:
    return two.evidence[0].start > one.evidence[0].end


def _pointing(parsed: Parsed, event: Event, end: int | None, first: int) -> tuple[str, ...]:
    """Return the words behind an act, or before the first one, that point back to an occasion."""
    sentence, at = parsed.sentence, event.evidence[0].start
    lowers = sentence.lowers
    if _SIGNS.isdisjoint(lowers):
        return ()
    told = (*_THERE, *_THEN, *_OPENED) if event.status is Status.OCCURRED else ()
    for words in (words for words in told if set(lowers).issuperset(words)):
        for index in range(len(lowers) - len(words) + 1):
            within = at < sentence.starts[index] and (end is None or sentence.starts[index] < end)
            opens = index <= 1 and words not in _THEN and at <= first
            behind = index + len(words)
            if lowers[index:behind] == words and (within or opens):
                return () if lowers[behind : behind + 1] in _OTHER else words
    return ()


def _told_last(event: Event, told: Sequence[Event]) -> Event | None:
    """Return what was done last to the same thing and has a date."""
    alike = [e for e in told if e.object == event.object and e.agents != event.agents]
    dated = [e for e in alike if e.when and e.status is Status.OCCURRED]
    return dated[-1] if event.object and dated else None


def _opening(event: Event, told: Sequence[Event]) -> Event | None:
    """Return the opening of what was signed "on the first day": that is the day on which it was."""
    signed = event.type is EventType.SIGNATURE and event.object is not None
    alike = (e for e in told if e.object == event.object and e.type is EventType.OPENING)
    same = (e for e in alike if e.when and event.when in {None, e.when})
    return next(same, None) if signed else None


def _joined(event: Event, told: Event, *, there: bool) -> Event:
    when, evidence = event.when or told.when, (*event.evidence, *told.evidence)
    event = replace(event, when=when, evidence=tuple(dict.fromkeys(evidence)))
    if not there:
        return event
    place, meeting = event.place or told.place, event.meeting or told.meeting
    return replace(event, place=place, meeting=meeting)
