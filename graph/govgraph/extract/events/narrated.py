"""At which meeting an act was done that one goes on with: "The Board met in May. It adopted …"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from govgraph.extract.clauses.slots import AGENTS, own_subject
from govgraph.extract.resolve.discourse import plain_words
from govgraph.model import BlockRole, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.context import Context
    from govgraph.model import Block, Entity, Event, Span

_DONE = frozenset({
    EventType.ADOPTION, EventType.ENDORSEMENT, EventType.LAUNCH, EventType.AMENDMENT,
    EventType.PREPARATION,
})  # fmt: skip
_GOES_ON = frozenset({"happening", "organising", "closing", "sitting"})
_PRONOUNS = frozenset({"they", "it"})
_LATELY = timedelta(days=14)
_SMALL = frozenset({"of", "the", "and", "for", "on"})
_BY = frozenset({"by"})
_DETERMINERS = frozenset({"the", "these", "those", "all"})


@dataclass(frozen=True, slots=True)
class Occasion:
    """A meeting that a sentence tells as held: the bodies that met, the words, their block."""

    meeting: Entity
    bodies: frozenset[Entity]
    words: Span
    block: Block


def occasion_told(parsed: Parsed, before: Occasion | None, context: Context) -> Occasion | None:
    """Return the meeting of which the story goes on behind a sentence, or None."""
    block = parsed.sentence.block
    told = next(_held(parsed, context), None)
    if told is not None:
        return told
    if before is None or not (block is before.block or block.role is BlockRole.ITEM):
        return None
    met = {r.entity for r in parsed.refs if r.kind is Kind.MEETING and r.entity}
    return before if met <= {before.meeting} else None


def _held(parsed: Parsed, context: Context) -> Iterator[Occasion]:
    """Yield the meetings that a main clause tells in the past: "The Forum met", "held a Forum"."""
    for clause in parsed.clauses:
        if not (_is_told(clause) and _goes_on(clause)):
            continue
        for ref in parsed.refs:
            inside = clause.left[0] <= ref.name.first < clause.left[1]
            inside = inside or clause.right[0] <= ref.name.first < clause.right[1]
            if inside and ref.kind is Kind.MEETING and ref.entity:
                if ref.entity.type == "MeetingSeries":
                    return
                subject = own_subject(parsed, clause, AGENTS, context)
                bodies = frozenset(subject.entities)
                yield Occasion(ref.entity, bodies, ref.span, parsed.sentence.block)
                return


def _is_told(clause: Clause) -> bool:
    verb = clause.verb
    told = verb.tense == "past" and not (verb.perfect or verb.negated or verb.modal)
    return clause.is_main and told


def _goes_on(clause: Clause) -> bool:
    return any(_GOES_ON & entry.classes for entry, _ in clause.verb.entries)


def at_occasion(
    parsed: Parsed, events: Sequence[Event], told: Occasion | None, context: Context
) -> list[Event]:
    """Return the events of a sentence, at the meeting that is told of where one goes on with it."""
    if told is None or not events:
        return list(events)
    return [_at(parsed, event, told, context) for event in events]


def _at(parsed: Parsed, event: Event, told: Occasion, context: Context) -> Event:
    done = event.status in {Status.OCCURRED, Status.NEGATED} and event.type in _DONE
    if not done or event.meeting or event.place or event.object == told.meeting:
        return event
    clause = _clause_of(parsed, event)
    if clause is None or not _in_story(clause) or not _then(event, context):
        return event
    if not (
        _by_those(event, told)
        if event.agents or event.when
        else _by_people(parsed, clause, context)
    ):
        return event
    evidence = tuple(dict.fromkeys((*event.evidence, told.words)))
    return replace(event, meeting=told.meeting, evidence=evidence)


def _in_story(clause: Clause) -> bool:
    verb = clause.verb
    return clause.is_main and verb.tense == "past" and not (verb.perfect or verb.modal)


def _clause_of(parsed: Parsed, event: Event) -> Clause | None:
    """Return the clause whose verb is within the words of an event."""
    starts, words = parsed.sentence.starts, event.evidence[0]
    inside = (c for c in parsed.clauses if words.start <= starts[c.verb.main] < words.end)
    return next(inside, None)


def _then(event: Event, context: Context) -> bool:
    """Tell whether an act has no time of its own, or was done some days before one writes."""
    if event.when is None or context.reference is None:
        return event.when is None
    written = context.reference.latest
    return event.when.is_day and written - _LATELY <= event.when.earliest <= written


def _by_those(event: Event, told: Occasion) -> bool:
    """Tell whether those who do it are those who met, or whom the meeting's name tells."""
    names = " ".join((told.meeting.label, *told.meeting.aliases))
    words = plain_words(names)
    theirs = (a in told.bodies or plain_words(a.label) - _SMALL <= words for a in event.agents)
    return bool(event.agents) and all(theirs)


def _by_people(parsed: Parsed, clause: Clause, context: Context) -> bool:
    """Tell whether "they", "the ministers" or nobody in particular does it."""
    lowers = parsed.sentence.lowers
    if clause.verb.passive:
        return not _BY & set(lowers[clause.verb.after : clause.verb.after + 1])
    words = [w for w in lowers[clause.left[0] : clause.verb.first] if w not in _DETERMINERS]
    people = context.lexicon.any_of("peopleNouns", "pluralSubjects") | _PRONOUNS
    return bool(words) and words[0] in people
