"""Events: for each trigger verb or noun, what it happens to, who does it, when, where, how far."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govgraph.extract import slots
from govgraph.extract.attach import NOTHING, Attached, Attachments
from govgraph.extract.slots import AGENTS, EMPTY, Filler
from govgraph.extract.status import cue_before, cue_of, dated, noun_status, verb_status
from govgraph.lexicon import Part
from govgraph.model import Entity, Event, EventType, Gap, Kind, Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govgraph.extract.clauses import Parsed
    from govgraph.extract.context import Context
    from govgraph.lexicon import Entry, Frame
    from govgraph.model import When

_EVENTS = {str(kind): kind for kind in EventType}
# One event per party: two States that sign make two signatures.
PER_PARTY = frozenset(
    {EventType.SIGNATURE, EventType.RATIFICATION, EventType.ACCESSION, EventType.PARTICIPATION}
)
_THINGS = (Kind.THEME, Kind.INSTRUMENT, Kind.PROCESS, Kind.ORGANISATION)


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that evoke an event: the frame, the words' range, and the clause whose verb they are."""

    frame: Frame
    type: EventType
    first: int
    after: int
    clause: int | None


def find_events(parsed: Parsed, context: Context) -> tuple[list[Event], list[Gap]]:
    """Return the events of a sentence, and the triggers that gave none with the reason."""
    events: list[Event] = []
    gaps: list[Gap] = []
    triggers = list(_triggers(parsed, context))
    repeating = [
        (c.verb.first, c.verb.after)
        for c in parsed.clauses
        if any("repeating" in e.classes for e, _ in c.verb.entries)
    ]
    attachments = Attachments(
        parsed, [*((t.first, t.after) for t in triggers), *repeating], context
    )
    for trigger in triggers:
        made = list(_events_of(parsed, trigger, attachments, context))
        events += made
        if trigger.type in PER_PARTY:
            context.discourse.told = tuple(made) or context.discourse.told
        if not made:
            span = parsed.sentence.span_of(trigger.first, trigger.after)
            gaps.append(Gap(parsed.sentence.span, span, "no object or no assertion"))
    events += [*_gapped(parsed, events), *_repeated(parsed, attachments, context)]
    return events, gaps


def _gapped(parsed: Parsed, events: Sequence[Event]) -> Iterator[Event]:
    """Read "Spain ratified in June 2005, Mexico in July 2006": the verb is left out."""
    told = next((e for e in events if e.type in PER_PARTY and e.status is Status.OCCURRED), None)
    if told is None or told.when is None:
        return
    known = {agent for event in events for agent in event.agents}
    for time in parsed.times:
        for ref in parsed.refs:
            gap = parsed.sentence.lowers[ref.name.after : time.first]
            state = ref.entity is not None and ref.entity.type == "Government"
            if state and gap in {("in",), ("on",)} and ref.entity and ref.entity not in known:
                span = Span(ref.span.start, time.time.span.end)
                yield replace(told, agents=(ref.entity,), when=time.time.when, place=None, evidence=(span,))


def _repeated(parsed: Parsed, attachments: Attachments, context: Context) -> Iterator[Event]:
    """Read "Andorra did so in May 2020", "followed by Fiji": the act told last, by others."""
    told = context.discourse.told[:1]
    for number, clause in enumerate(parsed.clauses):
        verb = clause.verb
        if not told or not any("repeating" in e.classes for e, _ in verb.entries):
            continue
        agents = _agent_after(parsed, clause.right, context)
        if verb.lemma != "follow" or not agents:
            agents = context.subject(parsed, number, (Kind.ORGANISATION,))
        if verb.lemma == "follow" and not agents.span:
            continue
        status = (
            Status.OCCURRED
            if verb.participle and not verb.negated
            else verb_status(parsed, number, context.lexicon)
        )
        place, _, when = attachments.of(verb.first)
        span = slots.joined_span(
            [parsed.sentence.span_of(verb.first, verb.after), agents.span, when.span]
        )
        for agent in agents.entities:
            if status and agent.type == "Government" and agent not in told[0].agents:
                yield replace(
                    told[0], agents=(agent,), status=status, when=when.time, place=place.entity,
                    evidence=(span,) if span else (),
                )  # fmt: skip


def _triggers(parsed: Parsed, context: Context) -> Iterator[Trigger]:
    inside: set[int] = set()
    for number, clause in enumerate(parsed.clauses):
        best: dict[str, tuple[Entry, int]] = {}
        for entry, after in clause.verb.entries:
            frame = entry.frame
            if clause.verb.gerund and frame and frame.evokes == str(EventType.AMENDMENT):
                continue  # "the Protocol amending the Convention": a relation, no event
            if frame and frame.evokes in _EVENTS and after > best.get(frame.evokes, (entry, 0))[1]:
                best[frame.evokes] = (entry, after)
        for entry, after in best.values():
            inside |= set(range(clause.verb.first, after))
            if entry.frame:
                kind = _EVENTS[entry.frame.evokes]
                yield Trigger(entry.frame, kind, clause.verb.first, after, number)
    yield from _noun_triggers(parsed, context, inside)


def _noun_triggers(parsed: Parsed, context: Context, inside: set[int]) -> Iterator[Trigger]:
    names = {i for r in parsed.refs if not r.described for i in range(r.name.first, r.name.after)}
    for index in range(len(parsed.sentence.lowers)):
        if index in inside or index in names:
            continue
        for entry, after in parsed.entries[index]:
            frame = entry.frame
            since = parsed.sentence.lowers[after : after + 1] in {("since",), ("from",)}
            fits = Part.NOUN in entry.part or (Part.PREDICATE in entry.part and since)
            if frame and fits and frame.evokes in _EVENTS:
                yield Trigger(frame, _EVENTS[frame.evokes], index, after, None)
                break


def _events_of(
    parsed: Parsed, trigger: Trigger, attachments: Attachments, context: Context
) -> Iterator[Event]:
    if trigger.clause is not None:
        agents, objects = _around_verb(parsed, trigger, context)
    elif _labels(parsed, trigger):
        agents, objects = _after_label(parsed, trigger, context)
    else:
        agents, objects = _around_noun(parsed, trigger, context)
    place, meeting, when = attachments.of(trigger.first)
    if trigger.type is EventType.PROPOSAL and not meeting.entity:
        meeting = _fronted_meeting(parsed, trigger)
    status = _status(parsed, trigger, bool(agents or when.time), context)
    if status is None:
        return
    about = _about(parsed, trigger, context) if trigger.type is EventType.PROPOSAL else ()
    targets: tuple[Entity | None, ...] = objects.entities
    instruments = [e for e in about if e.kind is Kind.INSTRUMENT]
    if not targets and len(instruments) == 1:
        targets = tuple(instruments)  # "proposed that the Statute be amended"
    if trigger.type is EventType.PARTICIPATION:
        targets = tuple(e for e in objects.entities if e.kind is Kind.MEETING)
        if not targets or not agents:
            return
    elif not targets:
        if not (
            trigger.type in {EventType.PROPOSAL, EventType.DECISION}
            and agents
            and (about or trigger.type is EventType.DECISION)
        ):
            return
        targets = (None,)
    span = slots.joined_span(
        [parsed.sentence.span_of(trigger.first, trigger.after), agents.span, objects.span,
         place.span, meeting.span, when.span]
    )  # fmt: skip
    kind = trigger.type
    if kind is EventType.ADOPTION and objects.span and _is_draft(parsed, objects.span):
        kind = EventType.ENDORSEMENT
    for target in targets:
        for group in _parties(trigger.type, agents.entities):
            participation = trigger.type is EventType.PARTICIPATION
            yield Event(
                type=kind,
                status=_by_date(parsed, trigger, status, when.time, context),
                object=None if participation else target,
                agents=tuple(a for a in group if a != target),
                when=when.time,
                place=place.entity,
                meeting=target if participation else meeting.entity,
                about=about,
                evidence=(span,) if span else (),
            )


def _is_draft(parsed: Parsed, span: Span) -> bool:
    """Tell whether "draft" stands before a name: a committee that approves a draft adopts nothing."""
    starts = parsed.sentence.starts
    index = starts.index(span.start) if span.start in starts else 0
    return index > 0 and parsed.sentence.lowers[index - 1] == "draft"


def _by_date(
    parsed: Parsed, trigger: Trigger, status: Status, when: When | None, context: Context
) -> Status:
    """Let the date correct the status, unless a past tense has decided it."""
    if trigger.clause is not None:
        verb = parsed.clauses[trigger.clause].verb
        if verb.tense == "past" or verb.perfect or verb.infinitive:
            return status
    return dated(status, when, context.reference)


def _parties(kind: EventType, agents: tuple[Entity, ...]) -> Iterable[tuple[Entity, ...]]:
    if kind in PER_PARTY and agents:
        return [(agent,) for agent in agents]
    return [agents]


def _status(parsed: Parsed, trigger: Trigger, anchored: bool, context: Context) -> Status | None:
    if trigger.clause is not None:
        status = verb_status(parsed, trigger.clause, context.lexicon)
        verb = parsed.clauses[trigger.clause].verb
        if (
            trigger.type is EventType.PREPARATION
            and status is Status.OCCURRED
            and verb.tense == "present"
            and not verb.perfect
        ):
            return Status.ONGOING
        return status
    status, decided = noun_status(parsed, trigger.first, context.lexicon)
    if not decided and not anchored:
        return None
    if trigger.type is EventType.PREPARATION and status is Status.OCCURRED:
        return Status.ONGOING if not decided else status
    return status


# -- verbs


def _around_verb(parsed: Parsed, trigger: Trigger, context: Context) -> tuple[Filler, Filler]:
    """Return who does it and what it is done to, by voice."""
    index = trigger.clause or 0
    verb = parsed.clauses[index].verb
    kinds = _object_kinds(trigger)
    clause = parsed.clauses[index]
    right = (trigger.after, clause.right[1])
    if trigger.frame.subject == "object" or verb.copula:
        found = context.subject(parsed, index, kinds) or _opening_participle(
            parsed, index, kinds, context
        )
        return EMPTY, found or context.object_after(parsed, right, kinds)
    if verb.passive:
        nearest = _just_before(parsed, verb.first, kinds, context) if verb.infinitive else EMPTY
        return _agent_after(parsed, right, context), nearest or context.subject(parsed, index, kinds)
    if clause.relative and (agents := slots.own_subject(parsed, clause, AGENTS, context)):
        # "the resolution which the Assembly adopted": the pronoun stands for the object.
        return agents, slots.antecedent(parsed, clause, kinds, context.lexicon)
    if verb.participle and not verb.perfect:
        return _participle(parsed, trigger, right, kinds, context)
    agents = _nth(parsed, index, context) or context.subject(parsed, index, _agents(trigger))
    objects = context.object_after(parsed, right, kinds)
    above = parsed.clauses[index - 1] if index else None
    if not objects and verb.infinitive and above and above.relative and parsed.refs_in(*above.left) == []:
        # "which we intend to launch": the pronoun stands for the object here, too.
        objects = slots.antecedent(parsed, above, kinds, context.lexicon)
    return agents, objects or context.implied_object(trigger.type, kinds)


def _agents(trigger: Trigger) -> tuple[Kind, ...]:
    adopts = trigger.type in {EventType.ADOPTION, EventType.ENDORSEMENT, EventType.LAUNCH}
    return slots.ADOPTERS if adopts else AGENTS


def _nth(parsed: Parsed, index: int, context: Context) -> Filler:
    """Read "the first State to ratify was Senegal": the agent stands behind "was"."""
    if not parsed.clauses[index].verb.infinitive or index + 1 >= len(parsed.clauses):
        return EMPTY
    following = parsed.clauses[index + 1]
    if not following.verb.copula or following.left[1] - following.left[0] > 0:
        return EMPTY
    return slots.after_verb(parsed, following.right, AGENTS, context.lexicon)


def _participle(
    parsed: Parsed,
    trigger: Trigger,
    right: tuple[int, int],
    kinds: tuple[Kind, ...],
    context: Context,
) -> tuple[Filler, Filler]:
    """Read "X adopted Y" and "Y adopted by X" apart by what stands on either side."""
    index = trigger.clause or 0
    clause = parsed.clauses[index]
    objects = context.object_after(parsed, right, kinds)
    if objects:
        return _nth(parsed, index, context) or context.subject(
            parsed, index, _agents(trigger)
        ), objects
    by = _agent_after(parsed, right, context)
    things = kinds if by else tuple(k for k in kinds if k is not Kind.ORGANISATION)
    undergoer = _just_before(parsed, clause.verb.first, things, context) or _opening_participle(
        parsed, index, things, context
    )
    if not undergoer and (by or _after_passive(parsed, index)):
        undergoer = context.subject(parsed, index, kinds)
    if undergoer:
        return by, undergoer
    agents = context.subject(parsed, index, AGENTS) or _listed(parsed, trigger)
    if agents:
        return agents, context.implied_object(trigger.type, kinds)
    return by, EMPTY if Kind.ORGANISATION in kinds else context.subject(parsed, index, kinds)


def _listed(parsed: Parsed, trigger: Trigger) -> Filler:
    """Read "The following States signed: Mexico, Panama and Peru"."""
    words = parsed.sentence.words
    if ":" not in words[trigger.after : trigger.after + 2]:
        return EMPTY
    refs = [
        ref
        for ref in parsed.refs_in(trigger.after, len(words))
        if ref.entity and ref.entity.type == "Government"
    ]
    agents = tuple(dict.fromkeys(ref.entity for ref in refs if ref.entity))
    return Filler(agents, slots.joined_span([ref.span for ref in refs]))


def _after_passive(parsed: Parsed, index: int) -> bool:
    """Tell whether a clause goes on from a passive: "was proposed in 2022, adopted in 2024"."""
    shares = parsed.clauses[index].shares
    return shares is not None and parsed.clauses[shares].verb.passive


def _opening_participle(
    parsed: Parsed, index: int, kinds: tuple[Kind, ...], context: Context
) -> Filler:
    """Read "Adopted in Banjul in 2019, the Declaration …": the main clause names the object."""
    clause = parsed.clauses[index]
    if index or not clause.verb.participle or clause.verb.first > 1:
        return EMPTY
    if parsed.refs_in(*clause.left):
        return EMPTY
    for later in range(1, len(parsed.clauses)):
        if parsed.clauses[later].verb.finite and not parsed.clauses[later].verb.participle:
            return context.subject(parsed, later, kinds)
    return context.pronoun("it", kinds, parsed.sentence.starts[0])


def _just_before(parsed: Parsed, first: int, kinds: tuple[Kind, ...], context: Context) -> Filler:
    """Return the phrase right before a participle: "the Convention, adopted …"."""
    found = slots.phrases(parsed, max(0, first - 40), first, context.lexicon)
    for phrase in reversed(found):
        if first - phrase.after > 2:
            break
        between = set(parsed.sentence.lowers[phrase.after : first])
        if between <= {",", "(", "also", "unanimously", "first"}:
            return slots.filler(parsed, phrase, kinds)
    return EMPTY


def _agent_after(parsed: Parsed, right: tuple[int, int], context: Context) -> Filler:
    return slots.governed_by(parsed, right, ("by",), AGENTS, context.lexicon)


def _object_kinds(trigger: Trigger) -> tuple[Kind, ...]:
    return tuple(sorted(trigger.frame.kinds)) or (Kind.INSTRUMENT,)


# -- nouns


def _around_noun(parsed: Parsed, trigger: Trigger, context: Context) -> tuple[Filler, Filler]:
    """Read "the adoption of O by A", "A's ratification of O", "O's entry into force"."""
    kinds = _object_kinds(trigger)
    end = _noun_reach(parsed, trigger)
    right = (trigger.after, end)
    objects = slots.governed_by(parsed, right, ("of", "to", "in", "for"), kinds, context.lexicon)
    agents = slots.governed_by(parsed, right, ("by",), AGENTS, context.lexicon)
    if trigger.frame.subject == "object" and not objects:
        objects = _just_before(parsed, trigger.first, kinds, context)
        if not objects and trigger.first <= 1:
            objects = context.implied_object(trigger.type, kinds)
        opening = slots.phrases(parsed, 0, trigger.first, context.lexicon)[:1]
        if not objects and opening and not opening[0].preposition:
            objects = slots.filler(parsed, opening[0], kinds)
    owner = _owner(parsed, trigger.first, context)
    if owner is not None and owner.entity:
        span = parsed.sentence.span_of(owner.name.first, owner.name.after)
        if not objects and owner.kind in kinds:
            objects = Filler((owner.entity,), span)
        elif not agents and owner.kind in AGENTS:
            agents = Filler((owner.entity,), span)
    if not agents and (objects or trigger.type is EventType.DECISION):
        agents = slots.governed_by(parsed, right, ("of", "from"), AGENTS, context.lexicon)
    if trigger.type is EventType.DECISION:
        objects = EMPTY
    return agents or _light_subject(parsed, trigger, context), objects


def _light_subject(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Read "the Committee has begun the preparation of …": who begins it does it."""
    for number, clause in enumerate(parsed.clauses):
        if clause.right[0] <= trigger.first < clause.right[1] and cue_of(clause.verb) == "ongoing":
            return context.subject(parsed, number, AGENTS)
    return EMPTY


def _labels(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether a noun opens a line and labels it: "Ratifications: Malta, Norway"."""
    return trigger.first <= 2 and ":" in parsed.sentence.words[trigger.after : trigger.after + 5]


def _after_label(parsed: Parsed, trigger: Trigger, context: Context) -> tuple[Filler, Filler]:
    kinds = _object_kinds(trigger)
    colon = parsed.sentence.words.index(":", trigger.after)
    end = len(parsed.sentence.words)
    named = slots.governed_by(parsed, (trigger.after, colon), ("of", "to"), kinds, context.lexicon)
    objects = named or context.implied_object(trigger.type, kinds)
    if trigger.frame.subject == "object":
        return EMPTY, objects
    refs = [r for r in parsed.refs_in(colon, end) if r.entity and r.kind in AGENTS]
    agents = tuple(dict.fromkeys(r.entity for r in refs if r.entity))
    span = slots.joined_span([r.span for r in refs])
    return Filler(agents, span), objects


def _owner(parsed: Parsed, first: int, context: Context) -> slots.Ref | None:
    """Return the name right before a noun: "Norway's ratification", "the Protocol's adoption"."""
    for ref in parsed.refs:
        between = parsed.sentence.lowers[ref.name.after : first]
        if (
            ref.entity
            and 0 <= first - ref.name.after <= 2
            and set(between) <= {"'s", "'", "recent", "early"}
        ):
            return ref
    return None


def _noun_reach(parsed: Parsed, trigger: Trigger) -> int:
    """Return where the complements of a noun end: at the next verb, semicolon or the end."""
    end = len(parsed.sentence.lowers)
    for clause in parsed.clauses:
        if clause.verb.first >= trigger.after and not clause.verb.participle:
            end = min(end, clause.verb.first)
    for index in range(trigger.after, end):
        if parsed.sentence.lowers[index] in {";", ":", "—", "–"}:
            return index
    return end


def _fronted_meeting(parsed: Parsed, trigger: Trigger) -> Attached:
    """Return the meeting of "Looking ahead to the Forum in December, we have proposed …"."""
    opening = parsed.clauses[0] if parsed.clauses else None
    if opening is None or not opening.verb.gerund or opening.verb.first > 1 or trigger.clause == 0:
        return NOTHING
    for ref in parsed.refs_in(*opening.right):
        if ref.kind is Kind.MEETING and ref.entity:
            return Attached(ref.entity, None, ref.span)
    return NOTHING


def _about(parsed: Parsed, trigger: Trigger, context: Context) -> tuple[Entity, ...]:
    """Return the themes and things that a proposal is about."""
    end = _noun_reach(parsed, trigger)
    found: list[Entity] = []
    for ref in parsed.refs_in(trigger.after, end):
        if ref.entity and ref.kind in {Kind.THEME, Kind.INSTRUMENT} and ref.entity not in found:
            found.append(ref.entity)
    return tuple(found)


def evidence_of(parsed: Parsed, first: int, after: int) -> Span:
    """Return the span of some words of a sentence."""
    return parsed.sentence.span_of(first, after)


def governing_cue(parsed: Parsed, index: int, context: Context) -> str:
    """Return the cue before a word (see status)."""
    return cue_before(parsed, index, context.lexicon)
