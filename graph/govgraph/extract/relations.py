"""Binary facts: what builds on what, whether an instrument binds, when and where a meeting is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract import slots
from govgraph.extract.slots import AGENTS
from govgraph.model import Entity, Fact, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses import Clause, Parsed
    from govgraph.extract.context import Context
    from govgraph.extract.refs import Ref

_SUPPOSED = frozenset({"would", "could", "should", "may", "might", "must", "be"})
_RELATIONS = frozenset({"buildsOn", "amends", "implements", "succeeds"})
_GAP = frozenset(
    {
        "in",
        "at",
        "on",
        "from",
        ",",
        "(",
        "held",
        "of",
        "meeting",
        "forum",
        "conference",
        "session",
        "the",
        "event",
        "to",
        "be",
        "annual",
        "summit",
        "–",
        "-",
        "/",
        "this",
        "next",
        "last",
        "taking",
        "place",
    }
)


def find_facts(parsed: Parsed, context: Context) -> list[Fact]:
    """Return the binary facts of a sentence."""
    return [
        *_instrument_relations(parsed, context),
        *_properties(parsed, context),
        *_purposes(parsed, context),
        *_meeting_beside(parsed, context),
        *_meeting_clauses(parsed, context),
        *_organisers(parsed, context),
    ]


def _instrument_relations(parsed: Parsed, context: Context) -> Iterator[Fact]:
    for number, clause in enumerate(parsed.clauses):
        if clause.verb.negated or clause.verb.modal not in {"", "will", "shall"}:
            continue
        for entry, after in clause.verb.entries:
            if entry.frame is None or entry.frame.evokes not in _RELATIONS:
                continue
            kinds = tuple(sorted(entry.frame.kinds))
            left = context.subject(parsed, number, kinds)
            right = context.object_after(parsed, (after, clause.right[1]), kinds, left.entities)
            if clause.verb.passive:
                left, right = (
                    slots.governed_by(parsed, clause.right, ("by",), kinds, context.lexicon),
                    left,
                )
            yield from _pairs(parsed, entry.frame.evokes, left, right, clause)


def _pairs(
    parsed: Parsed, predicate: str, left: slots.Filler, right: slots.Filler, clause: Clause
) -> Iterator[Fact]:
    verb = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
    span = slots.joined_span([left.span, verb, right.span]) or verb
    for subject in left.entities:
        for obj in right.entities:
            states = "Government" in {subject.type, obj.type}  # who replaces does not succeed
            if subject != obj and subject.kind is obj.kind and not states:
                yield Fact(subject, predicate, obj, (span,))


def _properties(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "legally binding", "open to countries outside Europe" of the instrument spoken of."""
    for index, entries in enumerate(parsed.entries):
        for entry, after in entries:
            if entry.value is None:
                continue
            found = _spoken_of(parsed, index, context)
            for entity in found.entities:
                span = slots.joined_span([found.span, parsed.sentence.span_of(index, after)])
                yield Fact(entity, entry.evokes, entry.value, (span,) if span else ())
            break


def _spoken_of(parsed: Parsed, index: int, context: Context) -> slots.Filler:
    kinds = (Kind.INSTRUMENT,)
    for number, clause in enumerate(parsed.clauses):
        if not clause.left[0] <= index < max(clause.right[1], clause.left[1]):
            continue
        if clause.verb.negated or clause.verb.modal in {"would", "could", "should", "may", "might"}:
            return slots.EMPTY
        found = context.subject(parsed, number, kinds)
        if found:
            return found
        if clause.relative and number:
            return context.subject(parsed, number - 1, kinds)
    return slots.EMPTY


def _purposes(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "It aims to …": the purpose is everything from the verb on."""
    for number, clause in enumerate(parsed.clauses):
        entry = next(
            ((e, after) for e, after in clause.verb.entries if "aiming" in e.classes), None
        )
        if entry is None or clause.verb.negated:
            continue
        for entity in context.subject(parsed, number, (Kind.INSTRUMENT,)).entities[:1]:
            last = len(parsed.sentence.words) - (parsed.sentence.words[-1] == ".")
            if entry[1] < last:
                span = parsed.sentence.span_of(entry[1], last)
                yield Fact(entity, "purpose", _text(parsed, entry[1], last), (span,))


def _text(parsed: Parsed, first: int, after: int) -> str:
    """Return some words as running text."""
    words, text = parsed.sentence, ""
    for index in range(first, after):
        gap = index > first and words.starts[index] > words.ends[index - 1]
        text += (" " if gap else "") + words.words[index]
    return text


def _meeting_beside(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "the Forum in Vilnius on 5 May": place and time right behind a meeting's name."""
    for ref in parsed.refs:
        if ref.kind is not Kind.MEETING or ref.entity is None or not _stands(parsed, ref):
            continue
        end = ref.name.after
        for first, after, fact in _behind(parsed, ref, ref.entity):
            between = parsed.sentence.lowers[end:first]
            if first < end or not set(between) <= _GAP or len(between) > 4 or not between:
                continue
            if parsed.clauses or fact.object != context.reference:
                yield fact  # in a header, the day of the statement is not all of its meeting
            end = after


def _stands(parsed: Parsed, ref: Ref) -> bool:
    """Tell whether the words around a meeting let its date and place stand.

    What was hoped for, denied, cancelled or put off says nothing of when or where it is.
    """
    for clause in parsed.clauses:
        verb = clause.verb
        subject = clause.left[0] <= ref.name.first < clause.left[1]
        held = any({"organising", "happening"} & entry.classes for entry, _ in verb.entries)
        inside = subject or (held and clause.right[0] <= ref.name.first < clause.right[1])
        off = any("callingOff" in entry.classes for entry, _ in verb.entries)
        if off or (inside and (verb.negated or verb.infinitive or verb.modal in _SUPPOSED)):
            return False
    return True


def _behind(parsed: Parsed, ref: Ref, meeting: Entity) -> list[tuple[int, int, Fact]]:
    found = []
    for other in parsed.refs:
        if other.kind is Kind.PLACE and other.entity and other.name.first >= ref.name.after:
            span = Span(ref.span.start, other.span.end)
            found.append(
                (other.name.first, other.name.after, Fact(meeting, "place", other.entity, (span,)))
            )
    for time in parsed.times:
        if time.first >= ref.name.after:
            span = Span(ref.span.start, time.time.span.end)
            found.append((time.first, time.after, Fact(meeting, "when", time.time.when, (span,))))
    return sorted(found, key=lambda item: item[0])


def _meeting_clauses(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "The Conference will take place in Rome on 5 May"."""
    for number, clause in enumerate(parsed.clauses):
        entries = [entry for entry, _ in clause.verb.entries]
        happens = any("happening" in entry.classes for entry in entries)
        other = any(entry.frame for entry in entries)  # "opened for signature"
        if not happens or other or clause.verb.negated or clause.verb.infinitive:
            continue
        found = context.subject(parsed, number, (Kind.MEETING,))
        for entity in found.entities[:1]:
            yield from _said_of(parsed, clause, entity, found.span)


def _said_of(parsed: Parsed, clause: Clause, meeting: Entity, start: Span | None) -> Iterator[Fact]:
    verb = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
    places = [r for r in parsed.refs_in(*clause.right) if r.kind is Kind.PLACE and r.entity]
    for place in places[:1]:
        if place.entity and parsed.before(place.name.first) in {"in", "at"}:
            span = slots.joined_span([start, verb, place.span]) or verb
            yield Fact(meeting, "place", place.entity, (span,))
    for time in parsed.times_in(*clause.right)[:1]:
        span = slots.joined_span([start, verb, time.time.span]) or verb
        yield Fact(meeting, "when", time.time.when, (span,))


def _organisers(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "hosted by Norway", "Norway hosted the Forum"; an offer to host is no fact yet."""
    for number, clause in enumerate(parsed.clauses):
        verb = clause.verb
        organises = any("organising" in entry.classes for entry, _ in verb.entries)
        if not organises or verb.negated or verb.infinitive or verb.modal in _SUPPOSED:
            continue
        meetings = context.subject(parsed, number, (Kind.MEETING,))
        agents = slots.governed_by(parsed, clause.right, ("by",), AGENTS, context.lexicon)
        if not (meetings and agents) and not verb.passive:
            agents = context.subject(parsed, number, AGENTS)
            meetings = context.object_after(parsed, clause.right, (Kind.MEETING,))
        span = slots.joined_span([meetings.span, agents.span])
        for meeting in meetings.entities[:1]:
            yield from _said_of(parsed, clause, meeting, meetings.span)
            for agent in agents.entities:
                yield Fact(meeting, "organiser", agent, (span,) if span else ())
