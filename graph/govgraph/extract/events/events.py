"""Events: for each trigger verb or noun, what it happens to, who does it, when, where, how far."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.attach import NOTHING, Attached, Attachments
from govgraph.extract.clauses.sitting import is_sitting
from govgraph.extract.clauses.subjects import head_before
from govgraph.extract.events.attendance.conferences import (
    as_body,
    fronted_meeting,
    is_earlier,
    of_record,
    of_sitting,
    proposed_there,
    put_before,
)
from govgraph.extract.events.attendance.guests import with_guests
from govgraph.extract.events.attendance.occasion import before_adverb
from govgraph.extract.events.attendance.presence import (
    came_too,
    here_or_ahead,
    is_whose,
    note_meetings,
    set_for,
)
from govgraph.extract.events.ellipsis.answers import answered
from govgraph.extract.events.ellipsis.echoes import echoed, echoes
from govgraph.extract.events.ellipsis.gapped import bracketed, further_meetings, gapped, paired
from govgraph.extract.events.ellipsis.repeats import repeated
from govgraph.extract.events.ellipsis.restated import restated
from govgraph.extract.events.ellipsis.sequels import also_not, sequels
from govgraph.extract.events.listed.entries import entries
from govgraph.extract.events.listed.items import told_by_items
from govgraph.extract.events.parties.contrasted import contrasted
from govgraph.extract.events.parties.deposits import find_deposits, with_depositors, without_joining
from govgraph.extract.events.parties.exceptions import exceptions
from govgraph.extract.events.parties.parties import find_parties, tells_joining
from govgraph.extract.events.parties.ranked import forerunners, ranked
from govgraph.extract.events.parties.respective import each_by, further_texts, respective
from govgraph.extract.events.parties.unnamed import note_group
from govgraph.extract.events.roles.agents import are_members, without_members
from govgraph.extract.events.roles.agreed import agreed_on, reaches
from govgraph.extract.events.roles.between import who_signed
from govgraph.extract.events.roles.calls import (
    as_others_did,
    asked_to_do_so,
    called_on,
    with_others,
)
from govgraph.extract.events.roles.consent import is_never_launched
from govgraph.extract.events.roles.dignitaries import with_dignitaries
from govgraph.extract.events.roles.in_force import brought_in, in_states
from govgraph.extract.events.roles.noun_roles import around_noun
from govgraph.extract.events.roles.own_texts import own_texts
from govgraph.extract.events.roles.proposing import only_says
from govgraph.extract.events.roles.topics import about
from govgraph.extract.events.roles.verb_roles import around_verb
from govgraph.extract.events.stages import stage
from govgraph.extract.events.status.pending import without_bringing_up
from govgraph.extract.events.status.phases import started
from govgraph.extract.events.status.timing import (
    dated,
    is_aim,
    is_due,
    is_effect,
    is_made,
    lasting,
    lies_behind,
    moved_to,
    waited,
)
from govgraph.extract.events.triggers.acts import (
    OF_TREATIES,
    PER_PARTY,
    REFUSING,
    VOTING,
    act_of,
    amended,
    is_elsewhere,
    is_mere_part,
)
from govgraph.extract.events.triggers.chronology import timely
from govgraph.extract.events.triggers.norms import is_cited, is_norm, takes_as
from govgraph.extract.events.triggers.triggers import Trigger, telling
from govgraph.model import Entity, Event, EventType, Gap, Kind, Reason, Status

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.clauses.slots import Filler
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon


_HELD = frozenset({Kind.MEETING, Kind.PROCESS})
_MET = EventType.PARTICIPATION
_OF_BODIES = frozenset({EventType.ADOPTION, EventType.AMENDMENT})


@dataclass(frozen=True, slots=True)
class _Roles:
    """What fills the places of one event."""

    agents: Filler
    objects: Filler
    place: Attached
    meeting: Attached
    when: Attached
    about: Filler


def find_events(parsed: Parsed, context: Context) -> tuple[list[Event], list[Gap]]:
    """Return the events of a sentence, and the triggers that gave none with the reason."""
    events: list[Event] = []
    gaps: list[Gap] = []
    triggers = without_bringing_up(parsed, telling(parsed, context.lexicon))
    places = [(t.first, t.after) for t in triggers if _dated(parsed, t)]
    known = {t.first for t in triggers if t.clause is None}
    places += (others := list(_others(parsed, known, context.lexicon)))
    attachments = Attachments(parsed, places, context)
    nouns = [t for t in triggers if t.clause is None]
    nouns = nouns if others or len(nouns) < len(triggers) else []
    if idle := _idle(parsed, nouns, attachments, context):
        attachments = Attachments(parsed, [p for p in places if p[0] not in idle], context)
    for trigger in triggers:
        roles, status = _told(parsed, trigger, attachments, context)
        made = list(_events_of(parsed, trigger, roles, status, context)) if status else []
        note_group(parsed, trigger, roles.objects.span, made, context)
        made = told_by_items(made, context.below or context.texts)
        events += made
        context.discourse.acts.setdefault(context.number, []).extend(made)
        if trigger.type in PER_PARTY:
            at = parsed.sentence.starts[trigger.first]
            unknown = trigger.clause is not None and trigger.type in OF_TREATIES
            if (told := made or _untold(trigger, roles)) or unknown:
                context.discourse.tell(told, context.number, at)
        if not made and (reason := _why(parsed, trigger, roles, status)):
            span = parsed.sentence.span_of(trigger.first, trigger.after)
            gaps.append(Gap(parsed.sentence.span, span, reason))
    deposits = list(find_deposits(parsed, attachments, context))
    if deposits:
        context.discourse.tell(deposits, context.number, parsed.sentence.span.start)
        events = without_joining(events, deposits)
        deposits += gapped(parsed, deposits)
    events = [*(_of_all(parsed, events, context) if events else ()), *deposits]
    events += [*repeated(parsed, events, attachments, context), *answered(parsed, context)]
    events += [*echoed(parsed, events, attachments, context)]
    events += restated(parsed, events, attachments, context)
    events += [*sequels(parsed, events, attachments, context), *also_not(parsed, events, context)]
    events += came_too(parsed, events)
    note_meetings(events, parsed, context)
    events += [*contrasted(parsed, events, context), *ranked(parsed, events, attachments, context)]
    events += list(find_parties(parsed, events, attachments, context))
    events += [*forerunners(parsed, events, context), *brought_in(parsed, attachments, context)]
    events += [*agreed_on(parsed, attachments, context), *own_texts(parsed, events, context)]
    events += list(asked_to_do_so(parsed, events, attachments, context))
    events = with_others(events, as_others_did(parsed, triggers, context))
    events = entries(parsed, events, context)
    kept, untimely = timely(parsed, in_states(events, context), context)
    return kept, [*gaps, *untimely]


def _of_all(parsed: Parsed, events: list[Event], context: Context) -> list[Event]:
    """Return the events of a sentence with those that the lists beside its event words tell."""
    events = respective(parsed, bracketed(parsed, with_depositors(parsed, events)))
    events += [*gapped(parsed, events), *paired(parsed, events, context), *each_by(parsed, events)]
    events += [*further_texts(parsed, events), *further_meetings(parsed, events)]
    return with_dignitaries(parsed, events, context.lexicon)


def _told(
    parsed: Parsed, trigger: Trigger, attachments: Attachments, context: Context
) -> tuple[_Roles, Status | None]:
    """Return the roles of an event word and how far the event has come."""
    roles = _roles(parsed, trigger, attachments, context)
    status = stage(parsed, trigger, context, anchored=bool(roles.agents or roles.when.time))
    if is_norm(parsed, trigger, roles.agents, context.lexicon) or takes_as(parsed, trigger):
        status = None
    if is_cited(parsed, trigger, context.lexicon):
        return roles, None
    if trigger.frame.name.endswith(REFUSING):  # what is not rejected is not adopted by that
        return roles, Status.NEGATED if status is Status.OCCURRED else None
    pointing = parsed.sentence.lowers[trigger.after : trigger.after + 1] in {("this",), ("that",)}
    if trigger.frame.name.endswith(VOTING) and (pointing or status is Status.OCCURRED):
        return roles, None  # whether the vote was won is not said
    called = called_on(parsed, trigger, context) if status is None else None
    if called is not None:
        named = without_members(parsed, called, context)
        members = not named or are_members(parsed, named, context)  # "call on *EU States* to sign"
        return replace(roles, agents=named), None if called and members else Status.PROPOSED
    return roles, status


def _idle(
    parsed: Parsed, nouns: Sequence[Trigger], attachments: Attachments, context: Context
) -> set[int]:
    """Return event nouns that tell nothing but took what stands beside them from a verb.

    "The Assembly adopted a declaration against *ratification* on 5 May."
    """
    found = set()
    for trigger in nouns:
        if not any(one.span for one in attachments.of(trigger.first)):
            continue
        roles, status = _told(parsed, trigger, attachments, context)
        if status is None or not any(_events_of(parsed, trigger, roles, status, context)):
            found.add(trigger.first)
    return found


def _dated(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether dates and places can be an event word's: "they met" tells none by itself."""
    kinds, refs = trigger.frame.kinds, list(parsed.refs)
    if trigger.clause is not None and parsed.sentence.lowers[trigger.after - 1] == "to":
        refs = parsed.refs_in(trigger.after, parsed.clauses[trigger.clause].right[1])
    elif trigger.frame.complement != "occasion" and kinds != {Kind.PROCESS}:
        return True
    if trigger.clause is not None and is_sitting(parsed, trigger.clause):
        return trigger.frame.complement != "occasion"
    return any(ref.kind in kinds for ref in refs) or not kinds <= _HELD


def _untold(trigger: Trigger, roles: _Roles) -> list[Event]:
    """Return an act that is only called for, so that "Norway has done so" can tell it."""
    objects = roles.objects.entities[:1] if trigger.type is not _MET else ()
    return [Event(trigger.type, Status.OCCURRED, entity) for entity in objects]


def _others(parsed: Parsed, nouns: Collection[int], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the verbs that tell an act without a frame of their own: "did so", "deposited".

    In "Norway's ratification followed in May" the event noun before the verb tells it, and
    "following the deposit" only tells when.
    """
    for clause in parsed.clauses:
        when = clause.verb.gerund and clause.verb.lemma == "follow"
        repeats = "repeating" in clause.verb.classes and not when
        if repeats and nouns:
            before = {head_before(parsed, clause.left[0])} if clause.relative else set()
            repeats = (before | set(range(*clause.left))).isdisjoint(nouns)
        brings = clause.verb.lemma == "bring" and "force" in parsed.sentence.lowers
        told = brings or reaches(parsed, clause) or tells_joining(parsed, clause, lexicon)
        if repeats or told:
            yield clause.verb.first, clause.verb.after
    yield from echoes(parsed, lexicon)


def _why(parsed: Parsed, trigger: Trigger, roles: _Roles, status: Status | None) -> Reason | None:
    """Return why event words gave no fact; None where they plainly mean something else."""
    kinds = trigger.frame.kinds
    near = [r for r in parsed.refs if r.kind in kinds]
    if status is None:
        return Reason.UNTOLD if near else None
    if any(r.entity is None and r.described for r in near):
        return Reason.UNCLEAR
    if roles.objects or near:
        return Reason.NO_RULE if roles.agents else Reason.NO_AGENT
    return None if trigger.type is _MET else Reason.NO_OBJECT


def _roles(parsed: Parsed, trigger: Trigger, attachments: Attachments, context: Context) -> _Roles:
    if trigger.clause is not None:
        agents, objects = around_verb(parsed, trigger, context)
    else:
        agents, objects = around_noun(parsed, trigger, context)
    agents = without_members(parsed, agents, context, trigger.clause)
    if trigger.type is _MET:
        agents = with_guests(parsed, trigger, agents, context)
    place, meeting, when = attachments.of(trigger.first)
    place, when = before_adverb(parsed, trigger, place, when)
    when = when if when.time or trigger.type is not _MET else set_for(parsed, trigger)
    other = is_effect(parsed, trigger, when, context.lexicon) or is_aim(parsed, trigger, when)
    when = NOTHING if other else moved_to(parsed, trigger, when)
    earlier = is_earlier(parsed, trigger, agents, when, context)
    sat = [a for a in agents.entities if a.kind is Kind.MEETING and a.type != "MeetingSeries"]
    bodies = list(dict.fromkeys(as_body(agent, context) for agent in agents.entities))
    bodies = [body for body in bodies if not (earlier and body.kind is Kind.MEETING)]
    agents = slots.Filler(tuple(bodies), agents.span if bodies else None)
    if sat and not earlier and not meeting.entity:
        meeting = Attached(sat[0], None, agents.span)  # "adopted by the Diplomatic Conference"
    proposal = trigger.type is EventType.PROPOSAL
    if proposal and not meeting.entity:
        meeting = fronted_meeting(parsed, trigger)
        meeting = meeting if meeting.entity else put_before(parsed, trigger)
    if not (meeting.entity or when.time or place.entity) and (
        of_record(parsed, trigger, agents, context) or proposed_there(parsed, trigger, context)
    ):
        meeting = Attached(context.discourse.document.meeting, None, None)
    if not agents and trigger.type in _OF_BODIES:
        agents = of_sitting(parsed, meeting, context)
    agents = who_signed(parsed, trigger, agents, objects, context)
    topics = about(parsed, trigger, context.lexicon) if proposal else slots.EMPTY
    if proposal and only_says(parsed, trigger, context.lexicon):
        themes = tuple(topic for topic in topics.entities if topic.kind is Kind.THEME)
        topics = replace(topics, entities=themes)
        cut = parsed.sentence.words[-1] == ":"  # "proposes that the Board:", and what, below
        objects = slots.EMPTY if trigger.clause is None or cut else objects
    return _Roles(agents, objects, place, meeting, when, topics)


def _targets(trigger: Trigger, roles: _Roles) -> tuple[Entity | None, ...]:
    """Return what the event happens to: one event each; (None,) for an event without object."""
    # What is adopted, launched or proposed is no State and nobody.
    targets = tuple(
        e for e in roles.objects.entities if e.type != "Government" and e.kind is not Kind.PERSON
    )
    if trigger.type is EventType.LAUNCH:
        targets = tuple(entity for entity in targets if not is_never_launched(entity))
    if trigger.type is _MET:
        return tuple(e for e in targets if e.kind is Kind.MEETING) if roles.agents else ()
    proposal = trigger.type is EventType.PROPOSAL
    instruments = tuple(e for e in roles.about.entities if e.kind is not Kind.THEME)
    if not targets and len(instruments) == 1 and (roles.agents or trigger.clause is None):
        return instruments  # "Fiji proposed that the Statute be amended"
    free = trigger.type is EventType.DECISION or (proposal and roles.about)
    return targets or ((None,) if free and roles.agents else ())


def _events_of(
    parsed: Parsed, trigger: Trigger, roles: _Roles, status: Status, context: Context
) -> Iterator[Event]:
    words = parsed.sentence.span_of(trigger.first, trigger.after)
    parts = (roles.agents, roles.objects, roles.place, roles.meeting, roles.when, roles.about)
    span = slots.joined_span([words, *(part.span for part in parts)]) or words
    kind = act_of(parsed, trigger, roles.agents, roles.objects, context)
    if kind is None:
        return
    met = kind is _MET
    status, told = waited(parsed, trigger, status, roles.when)
    dated_so = _by_date(parsed, trigger, status, told, roles, context)
    if dated_so is Status.PLANNED and status is Status.OCCURRED and is_made(parsed, trigger):
        told = NOTHING  # "made a proposal for a fund in May": the proposal is there
    else:
        status = dated_so
    elsewhere = is_elsewhere(parsed, trigger, status, roles.place.span)
    targets, objects = _targets(trigger, roles), roles.objects
    acts = [(kind, e) for e in targets if not is_mere_part(parsed, trigger, objects, e, context)]
    acts += [(EventType.AMENDMENT, e) for e in amended(parsed, kind, roles.objects, context)]
    for act, target in acts:
        for group in _parties(act, roles.agents.entities):
            if met and (set(group) <= {target} or is_whose(parsed, roles.agents)):
                continue  # no meeting is at itself
            event = Event(
                type=act,
                status=status,
                object=None if met else target,
                agents=tuple(agent for agent in group if agent != target),
                when=lasting(parsed, trigger, status, told, context.reference),
                place=None if elsewhere else roles.place.entity,
                meeting=target if met else roles.meeting.entity,
                about=roles.about.entities,
                evidence=(span,),
            )
            yield event
            yield from exceptions(event, parsed, trigger.clause, context)


def _by_date(
    parsed: Parsed,
    trigger: Trigger,
    status: Status,
    when: Attached,
    roles: _Roles,
    context: Context,
) -> Status:
    """Let the date correct the status, unless a past tense has decided it."""
    if status is Status.ONGOING and trigger.type is EventType.LAUNCH:
        later = dated(Status.OCCURRED, when.time, context.reference) is Status.PLANNED
        return Status.PLANNED if later else status  # "we are launching it on 1 August"
    if trigger.clause is not None:
        verb = parsed.clauses[trigger.clause].verb
        if status is Status.ONGOING and verb.infinitive and trigger.type is _MET:
            status = here_or_ahead(roles.objects, context)
        before = verb.gerund and parsed.before(verb.first) == "before"
        if before and status is Status.PLANNED and lies_behind(when.time, context.reference):
            return Status.OCCURRED  # "it hesitated before ratifying it *in 2005*"
        start = parsed.sentence.starts[verb.first]
        fronted = when.span is not None and when.span.start < start  # "by 2030 Norway has …"
        told = verb.tense == "past" or (verb.perfect and not fronted)
        told = told or (verb.infinitive and status is not Status.OCCURRED)  # "voted to adopt it in"
        told = told and not (is_due(parsed, verb, when) and _stands_before(roles.objects, start))
        if told and trigger.type is not _MET:  # "it has convened the Forum for next May"
            return status
    status = started(parsed, trigger.first, status, when.time, context)
    return dated(status, when.time, context.reference)


def _stands_before(thing: Filler, start: int) -> bool:
    return thing.span is not None and thing.span.start < start


def _parties(kind: EventType, agents: tuple[Entity, ...]) -> Iterable[tuple[Entity, ...]]:
    if kind in PER_PARTY and agents:
        return [(agent,) for agent in agents]
    return [agents]
