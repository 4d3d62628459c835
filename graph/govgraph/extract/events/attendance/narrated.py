"""At which meeting an act was done that one goes on with: "The Board met in May. It adopted …"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from govgraph.extract.clauses.reduced import hangs_on_object
from govgraph.extract.clauses.sitting import tells_of_text
from govgraph.extract.clauses.slots import AGENTS
from govgraph.extract.events.attendance.conferences import as_body, is_of_meeting
from govgraph.extract.events.attendance.here import are_those_who_meet
from govgraph.extract.events.attendance.pointed import ends_with, meeting_as_subject, pointed_at
from govgraph.extract.find.words.function_words import ITS, TAKING_PLACE
from govgraph.folding import plain_words
from govgraph.model import BlockRole, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Block, Entity, Event, Span, When

_DONE = frozenset({
    EventType.ADOPTION, EventType.ENDORSEMENT, EventType.LAUNCH, EventType.AMENDMENT,
})  # fmt: skip
_SIGNED = frozenset({EventType.SIGNATURE, EventType.OPENING, EventType.PROPOSAL})
_SITTING = frozenset({"sitting"})
_PRONOUNS = frozenset({"they", "it", "meeting", "session", "gathering"})
_LATELY = timedelta(days=14)
_LEADS = frozenset({"at", "in", "on", "during", "outcomes", "results", "decisions"})
_ITS = frozenset({"the", "its", "that", "their", "our"})
_DETERMINERS = frozenset({"the", "these", "those", "all"})


@dataclass(frozen=True, slots=True)
class Occasion:
    """A meeting that a sentence tells as held: the bodies that met, the words, their block.

    Where people "met in Oslo on 5 May" there are place and day, and no meeting. It is ``live``
    until one speaks of something else. All of a list that it ``heads`` was done there; of one that
    is only spoken of ("The Summit was a success") only what people did.
    """

    meeting: Entity | None
    bodies: frozenset[Entity]
    words: Span
    block: Block
    place: Entity | None = None
    when: When | None = None
    live: bool = True
    heads: bool = False
    spoken_of: bool = False


def occasion_told(parsed: Parsed, before: Occasion | None, context: Context) -> Occasion | None:
    """Return the meeting told of last, still live where its story goes on behind a sentence."""
    block = parsed.sentence.block
    told = next(_held(parsed, context), None) or _heads_list(parsed)
    if told is not None:
        return told
    if before is None or not before.live:
        return before
    met = {r.entity for r in parsed.refs if r.kind is Kind.MEETING and r.entity}
    goes_on = block is before.block or block.role is BlockRole.ITEM
    return before if goes_on and met <= {before.meeting} else replace(before, live=False)


def _heads_list(parsed: Parsed) -> Occasion | None:
    """Return the meeting of which a line without a verb leads a list: "Results of the Forum:".

    "In Oslo in May, the Board:" has place and day, and no meeting.
    """
    sentence, times = parsed.sentence, parsed.times
    if sentence.words[-1] != ":" or parsed.clauses or sentence.lowers[0] not in _LEADS:
        return None
    met = {r.entity for r in parsed.refs if r.kind is Kind.MEETING and r.entity}
    places = [r.entity for r in parsed.refs if r.kind is Kind.PLACE]
    places = places[:1] if _is_town_of(places) else places
    if len(met) > 1 or not (met or len(places) == 1 or len(times) == 1):
        return None
    bodies = frozenset(r.entity for r in parsed.refs if r.kind in AGENTS and r.entity)
    return Occasion(
        next(iter(met), None), bodies, sentence.span, sentence.block,
        places[0] if len(places) == 1 else None,
        times[0].time.when if len(times) == 1 else None, heads=True,
    )  # fmt: skip


def _held(parsed: Parsed, context: Context) -> Iterator[Occasion]:
    """Yield the meetings that a main clause tells in the past: "The Forum met", "held a Forum".

    Not in "the Forum, *held* in May, *had been* suspended": the story goes on with what came later.
    """
    if _looks_back(parsed):
        return
    for clause in parsed.clauses:
        if _is_told(clause) and (told := _occasion_of(parsed, clause, context)):
            yield told
    for clause in parsed.clauses[:1]:
        if _is_told(clause) and (subject := _spoken_of(parsed, clause)):
            yield subject


def _looks_back(parsed: Parsed) -> bool:
    """Tell whether a sentence tells of a time before that of its story, over an aside."""
    aside = bool(parsed.clauses) and parsed.before(parsed.clauses[0].verb.first) == ","
    main = parsed.clauses[1].verb if aside and len(parsed.clauses) > 1 else None
    return main is not None and main.perfect and main.tense == "past" and not main.modal


def _spoken_of(parsed: Parsed, clause: Clause) -> Occasion | None:
    """Return the meeting of which a clause tells something: "The Summit in Oslo was a success"."""
    met = meeting_as_subject(parsed, clause)
    if met is None or met.type == "MeetingSeries":
        return None
    words = parsed.sentence.span_of(clause.left[0], clause.verb.after)
    return Occasion(met, frozenset(), words, parsed.sentence.block, spoken_of=True)


def _occasion_of(parsed: Parsed, clause: Clause, context: Context) -> Occasion | None:
    """Return the meeting that a clause tells as held, or where and when people met."""
    if not _goes_on(clause, TAKING_PLACE):
        return None
    block = parsed.sentence.block
    refs = [*parsed.refs_in(*clause.left), *parsed.refs_in(*clause.right)]
    met = next((r for r in refs if r.kind is Kind.MEETING and r.entity), None)
    if met and met.entity and met.entity.type == "MeetingSeries":
        days, places = parsed.times_in(*clause.right), (r.kind is Kind.PLACE for r in refs)
        if not (days and any(places)):
            return None
    bodies = _who_sit(parsed, clause, met, context.lexicon)
    if met:
        return Occasion(met.entity, bodies, met.span, block)
    aside = hangs_on_object(parsed, clause)  # "preceded by *talks*, held in Lima in May"
    if aside or not (_goes_on(clause, _SITTING) and _comes_together(parsed, clause, context)):
        return None
    cities = [r.entity for r in parsed.refs_in(*clause.right) if r.kind is Kind.PLACE]
    cities = cities[:1] if cities[1:] and _is_town_of(cities) else cities
    days = parsed.times_in(clause.left[0], clause.right[1])
    if len(cities) != 1 and len(days) != 1:
        return None
    place = cities[0] if len(cities) == 1 else None
    when = days[0].time.when if len(days) == 1 else None
    words = parsed.sentence.span_of(clause.left[0], clause.right[1])
    return Occasion(None, bodies, words, block, place, when)


def _is_town_of(places: Sequence[Entity | None]) -> bool:
    """Tell whether two places are one: "Nairobi, Kenya"."""
    types = [place.type for place in places if place]
    return len(places) == 2 and types[1:] == ["Country"] and types[0] != "Country"


def _who_sit(
    parsed: Parsed, clause: Clause, met: Ref | None, lexicon: Lexicon
) -> frozenset[Entity]:
    """Return whose meeting it is: "the Board held *its* meeting", not "Norway hosted the Forum"."""
    counting = lexicon.words("sessionWords") | {"first", "last"}
    own = met is None or parsed.before(met.name.first, counting) in ITS
    subjects = (r.entity for r in parsed.refs_in(*clause.left) if own and r.kind in AGENTS)
    return frozenset(entity for entity in subjects if entity)


def _comes_together(parsed: Parsed, clause: Clause, context: Context) -> bool:
    """Tell whether people meet, and not somebody: "met *in* Oslo", not "met the Minister"."""
    behind = parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1]
    timed = any(t.first == clause.verb.after for t in parsed.times)
    return timed or bool({*behind} & (context.lexicon.words("prepositions") | {"here"}))


def _is_told(clause: Clause) -> bool:
    return _in_story(clause) and not clause.verb.negated


def _goes_on(clause: Clause, classes: frozenset[str]) -> bool:
    return not clause.verb.classes.isdisjoint(classes)


def at_occasion(
    parsed: Parsed, events: Sequence[Event], told: Occasion | None, context: Context
) -> list[Event]:
    """Return the events of a sentence, at the meeting that is told of where one goes on with it."""
    met = told.meeting if told and told.live else None
    found = []
    for event in events:
        clause = _clause_of(parsed, event)
        pointed = pointed_at(parsed, event, clause, met, context)
        if pointed is not None:
            found.append(replace(event, meeting=pointed))
        elif (crowning := ends_with(parsed, event, context.lexicon)) is not None:
            found.append(crowning)
        elif (within := _told_within(parsed, event, context)) is not None:
            found.append(_met_so(event, within))
        else:
            found.append(_at(parsed, event, told, context) if told else event)
    return found


def _told_within(parsed: Parsed, event: Event, context: Context) -> Occasion | None:
    """Return the meeting that the same sentence tells before an act of those who met.

    "The Board *held its session in Oslo* and adopted it", "when the Board *met in Oslo*, it
    adopted it". What was done at another time was done elsewhere.
    """
    acts = event.status in {Status.OCCURRED, Status.NEGATED} and event.type in _DONE | _SIGNED
    clause = _clause_of(parsed, event) if acts and not (event.meeting or event.place) else None
    if clause is None or not (_in_story(clause) or _explains(clause)):
        return None
    shares, number = clause.shares, parsed.clauses.index(clause)
    while shares is not None and parsed.clauses[shares].shares is not None:
        shares = parsed.clauses[shares].shares
    above = parsed.clauses[shares if shares is not None else max(0, number - 1)]
    led, told = above.mark == "when" and number > 0, None
    past = above.verb.tense == "past" and not (above.verb.perfect or above.verb.negated)
    past = past and not tells_of_text(parsed, parsed.clauses.index(above))
    if past and not above.verb.modal and not above.relative and (shares is not None or led):
        told = _occasion_of(parsed, above, context)
    elif past and number and _explains(clause) and _by_people(parsed, clause, context):
        told = None if clause.verb.passive else _spoken_of(parsed, above)
    people = led and not event.agents and _by_people(parsed, clause, context)
    if told is None or (led and not (people or _by_those(event, told))):
        return None
    then = event.when is None or told.when is None or _is_during(event.when, told.when)
    return told if then else None


def _explains(clause: Clause) -> bool:
    """Tell whether a clause stands behind a colon: "It was a success: ministers *adopted* it"."""
    verb = clause.verb
    told = verb.finite and verb.tense == "past" and not (verb.perfect or verb.modal)
    return clause.mark == ":" and told and not clause.relative


def _is_during(one: When, two: When) -> bool:
    return two.earliest <= one.earliest and one.latest <= two.latest


def _met_so(event: Event, told: Occasion) -> Event:
    evidence = tuple(dict.fromkeys((*event.evidence, told.words)))
    when, place = event.when or told.when, event.place or told.place
    return replace(event, when=when, place=place, meeting=told.meeting, evidence=evidence)


def _at(parsed: Parsed, event: Event, told: Occasion, context: Context) -> Event:
    acted = event.status in {Status.OCCURRED, Status.NEGATED}
    done = acted and event.type in _DONE
    there = event.place == told.place and "there" in parsed.sentence.lowers
    elsewhere = event.place is not None and not there
    other = event.meeting or elsewhere or event.object == told.meeting
    if other or not acted or event.type not in _DONE | _SIGNED:
        return event
    clause = _clause_of(parsed, event)
    if clause is not None and _on_a_day_of_it(parsed, clause, context.lexicon):
        return _met(parsed, clause, event, told, context)
    if (
        not done
        or clause is None
        or not (told.live and _in_story(clause) and _then(event, context))
    ):
        return event
    known = event.agents or event.when
    theirs = _by_those(event, told) if known else _by_people(parsed, clause, context)
    theirs = theirs and not (told.spoken_of and clause.verb.passive)
    theirs = theirs or told.heads or (not event.when and _by_all(event, context))
    return _met(parsed, clause, event, told, context) if theirs else event


def _met(parsed: Parsed, clause: Clause, event: Event, told: Occasion, context: Context) -> Event:
    """Return an event at a meeting, done by the body that met where a noun of its name tells it."""
    evidence = tuple(dict.fromkeys((*event.evidence, told.words)))
    agents = event.agents
    noun = parsed.sentence.lowers[clause.left[1] - 1 : clause.left[1]]
    if told.meeting is None:
        when, place = event.when or told.when, event.place or told.place
        return replace(event, when=when, place=place, evidence=evidence)
    named = bool(noun) and noun[0] in plain_words(told.meeting.label)
    if named and not (agents or clause.verb.passive):
        body = as_body(told.meeting, context)
        agents = (body,) if body.kind is Kind.ORGANISATION else ()
    return replace(event, meeting=told.meeting, agents=agents, evidence=evidence)


def _on_a_day_of_it(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether an act was done "on the last day", "on its closing day" of what one tells of."""
    lowers = parsed.sentence.lowers
    days = lexicon.words("meetingDays")
    for index in range(clause.left[0], clause.right[1] - 3):
        words = lowers[index : index + 4]
        if words[0] == "on" and words[1] in _ITS and words[2] in days and words[3] == "day":
            return lowers[index + 4 : index + 5] != ("of",)
    return False


def _in_story(clause: Clause) -> bool:
    verb = clause.verb
    return clause.is_main and verb.tense == "past" and not (verb.perfect or verb.modal)


def _clause_of(parsed: Parsed, event: Event) -> Clause | None:
    """Return the clause whose verb is within the words of an event, and tells it where one does."""
    starts, words, kind = parsed.sentence.starts, event.evidence[0], event.type.value
    inside = [c for c in parsed.clauses if words.start <= starts[c.verb.main] < words.end]
    for clause in inside[1:]:
        if any(e.frame and e.frame.evokes == kind for e, _ in clause.verb.entries):
            told = any(e.frame and e.frame.evokes == kind for e, _ in inside[0].verb.entries)
            return inside[0] if told else clause
    return next(iter(inside), None)


def _then(event: Event, context: Context) -> bool:
    """Tell whether an act has no time of its own, or was done some days before one writes."""
    if event.when is None or context.reference is None:
        return event.when is None
    written = context.reference.latest
    return event.when.is_day and written - _LATELY <= event.when.earliest <= written


def _by_those(event: Event, told: Occasion) -> bool:
    """Tell whether those who do it are those who met, or whom the meeting's name tells."""
    met = told.meeting
    theirs = (a in told.bodies or (met and is_of_meeting(a, met)) for a in event.agents)
    return bool(event.agents) and all(theirs)


def _by_all(event: Event, context: Context) -> bool:
    """Tell whether those do it who are at any meeting: "ministers", no "Chilean ministers"."""
    return bool(event.agents) and all(
        are_those_who_meet(agent, context.discourse) for agent in event.agents
    )


def _by_people(parsed: Parsed, clause: Clause, context: Context) -> bool:
    """Tell whether "they", "the ministers" or nobody in particular does it."""
    lowers = parsed.sentence.lowers
    if clause.verb.passive:
        return lowers[clause.verb.after : clause.verb.after + 1] != ("by",)
    words = [w for w in lowers[clause.left[0] : clause.verb.first] if w not in _DETERMINERS]
    people = context.lexicon.any_of("peopleNouns", "pluralSubjects") | _PRONOUNS
    return bool(words) and words[0] in people
