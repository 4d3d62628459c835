"""At which meeting an act was done that one goes on with: "The Board met in May. It adopted …"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from govgraph.extract.clauses.slots import AGENTS
from govgraph.extract.events.conferences import as_body, is_of_meeting
from govgraph.extract.resolve.discourse import plain_words
from govgraph.lexicon import Part
from govgraph.model import BlockRole, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.context import Context
    from govgraph.model import Block, Entity, Event, Span, When

_DONE = frozenset({
    EventType.ADOPTION, EventType.ENDORSEMENT, EventType.LAUNCH, EventType.AMENDMENT,
})  # fmt: skip
_SITTING = frozenset({"sitting"})
_HOLDING = frozenset({"happening", "organising", "closing"}) | _SITTING
_PRONOUNS = frozenset({"they", "it"})
_LATELY = timedelta(days=14)
_ITS = frozenset({"the", "its", "that", "their", "our"})
_DAYS = frozenset({"last", "final", "closing", "opening", "second", "third", "penultimate"})
_OWN = frozenset({"its", "their"})
_COUNTING = frozenset({"annual", "regular", "resumed", "ordinary", "first", "last"})
_DETERMINERS = frozenset({"the", "these", "those", "all"})
_ARTICLES = frozenset({"the", "a", "an", "this"})
# Words that point back to the meeting of which the sentence before told.
_THERE = frozenset({
    ("at", "it"), ("during", "it"), ("on", "that", "occasion"), ("on", "this", "occasion"),
    ("on", "the", "same", "occasion"), ("in", "its", "margins"), ("on", "its", "margins"),
    ("on", "its", "sidelines"), ("at", "its", "margins"),
})  # fmt: skip
_AT = frozenset({"at", "during", "in"})
_OF_ITS_TIME = frozenset({"close", "end", "conclusion", "opening", "closing", "start", "margins"})
_OF_ITS_PARTS = frozenset({
    "session", "plenary", "segment", "sitting", "ceremony", "day", "meeting",
})  # fmt: skip
_ENDING = frozenset({
    "end", "conclude", "close", "culminate", "finish", "see", "witness", "result",
})  # fmt: skip
_TOLD = frozenset({"past", "present"})
_LEADING = frozenset({"with", "in", "the", "by", "at", "on", "from", ",", "also", "formal"})
_LONG = 4  # words of "its final plenary session"


@dataclass(frozen=True, slots=True)
class Occasion:
    """A meeting that a sentence tells as held: the bodies that met, the words, their block.

    Where people "met in Oslo on 5 May" there are place and day, and no meeting. It is ``live``
    until one speaks of something else.
    """

    meeting: Entity | None
    bodies: frozenset[Entity]
    words: Span
    block: Block
    place: Entity | None = None
    when: When | None = None
    live: bool = True


def occasion_told(parsed: Parsed, before: Occasion | None, context: Context) -> Occasion | None:
    """Return the meeting told of last, still live where its story goes on behind a sentence."""
    block = parsed.sentence.block
    told = next(_held(parsed, context), None)
    if told is not None:
        return told
    if before is None or not before.live:
        return before
    met = {r.entity for r in parsed.refs if r.kind is Kind.MEETING and r.entity}
    goes_on = block is before.block or block.role is BlockRole.ITEM
    return before if goes_on and met <= {before.meeting} else replace(before, live=False)


def _held(parsed: Parsed, context: Context) -> Iterator[Occasion]:
    """Yield the meetings that a main clause tells in the past: "The Forum met", "held a Forum"."""
    for clause in parsed.clauses:
        if _is_told(clause) and (told := _occasion_of(parsed, clause, context)):
            yield told


def _occasion_of(parsed: Parsed, clause: Clause, context: Context) -> Occasion | None:
    """Return the meeting that a clause tells as held, or where and when people met."""
    if not _goes_on(clause, _HOLDING):
        return None
    block = parsed.sentence.block
    refs = [*parsed.refs_in(*clause.left), *parsed.refs_in(*clause.right)]
    met = next((r for r in refs if r.kind is Kind.MEETING and r.entity), None)
    if met and met.entity and met.entity.type == "MeetingSeries":
        return None
    bodies = _who_sit(parsed, clause, met)
    if met:
        return Occasion(met.entity, bodies, met.span, block)
    if not (_goes_on(clause, _SITTING) and _comes_together(parsed, clause, context)):
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


def _who_sit(parsed: Parsed, clause: Clause, met: Ref | None) -> frozenset[Entity]:
    """Return whose meeting it is: "the Board held *its* meeting", not "Norway hosted the Forum"."""
    own = met is None or parsed.before(met.name.first, _COUNTING) in _OWN
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
    found = []
    for event in events:
        pointed = _pointed_at(parsed, event, told, context) or _ends_with(parsed, event)
        if pointed is not None:
            found.append(replace(event, meeting=pointed))
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
    acts = event.status in {Status.OCCURRED, Status.NEGATED} and event.type in _DONE
    clause = _clause_of(parsed, event) if acts and not (event.meeting or event.place) else None
    if clause is None or not _in_story(clause):
        return None
    shares, number = clause.shares, parsed.clauses.index(clause)
    while shares is not None and parsed.clauses[shares].shares is not None:
        shares = parsed.clauses[shares].shares
    above = parsed.clauses[shares if shares is not None else max(0, number - 1)]
    led = above.mark == "when" and number > 0
    if shares is None and not led:
        return None
    past = above.verb.tense == "past" and not (above.verb.perfect or above.verb.negated)
    told = _occasion_of(parsed, above, context) if past and not above.verb.modal else None
    if told is None or (led and not _by_those(event, told)):
        return None
    then = event.when is None or told.when is None or _is_during(event.when, told.when)
    return told if then else None


def _is_during(one: When, two: When) -> bool:
    return two.earliest <= one.earliest and one.latest <= two.latest


def _met_so(event: Event, told: Occasion) -> Event:
    evidence = tuple(dict.fromkeys((*event.evidence, told.words)))
    when, place = event.when or told.when, event.place or told.place
    return replace(event, when=when, place=place, meeting=told.meeting, evidence=evidence)


def _ends_with(parsed: Parsed, event: Event) -> Entity | None:
    """Return the meeting that an act crowned: "the Summit *ended with* the adoption of it"."""
    if event.meeting or event.type is EventType.PARTICIPATION:
        return None
    first, after = parsed.sentence.range_of(event.evidence[0])
    for clause in parsed.clauses:
        crowns = clause.verb.lemma.split()[0] in _ENDING and clause.verb.tense in _TOLD
        if not crowns or clause.verb.negated or clause.verb.passive:
            continue
        at = next((k for k in range(*clause.right) if _is_noun_of(parsed, k, event)), -1)
        if first <= at < after and _is_led(parsed, clause.verb.after, at):
            held = parsed.refs_in(*clause.left)[:1]
            opens = clause.left[0] + (parsed.sentence.lowers[clause.left[0]] in _ARTICLES)
            met = held and held[0].kind is Kind.MEETING and held[0].name.first <= opens
            return held[0].entity if met else None
    return None


def _is_noun_of(parsed: Parsed, index: int, event: Event) -> bool:
    """Tell whether a noun at an index is a word for an act: "adoption"."""
    nouns = (entry for entry, _ in parsed.entries[index] if entry.part is Part.NOUN)
    return any(entry.frame and entry.frame.evokes == event.type.value for entry in nouns)


def _is_led(parsed: Parsed, first: int, after: int) -> bool:
    """Tell whether only places and times stand between a verb and the noun that it leads to."""
    told = {k for t in parsed.times for k in range(t.first, t.after)}
    told |= {k for r in parsed.refs_in(first, after) for k in range(r.name.first, r.name.after)}
    return all(k in told or parsed.sentence.lowers[k] in _LEADING for k in range(first, after))


def _pointed_at(
    parsed: Parsed, event: Event, told: Occasion | None, context: Context
) -> Entity | None:
    """Return the meeting of which one told last, where words point to it: "*at it* Fiji signed".

    So do "on that occasion" and "at its closing session".
    """
    if event.meeting or event.type is EventType.PARTICIPATION:
        return None
    clause = _clause_of(parsed, event)
    if clause is None or not _points_back(parsed.sentence.lowers[slice(*_whole(clause))]):
        return None
    seen = {s.entity for s in context.discourse.lately(context.number, 1)}
    met = {e for e in seen if e.kind is Kind.MEETING and e.type != "MeetingSeries"}
    if told and told.live and told.meeting in met:
        return told.meeting
    return met.pop() if len(met) == 1 and event.object not in met else None


def _whole(clause: Clause) -> tuple[int, int]:
    return clause.left[0], clause.right[1]


def _points_back(words: Sequence[str]) -> bool:
    """Tell whether words of a clause point back to a meeting: "at its close", not "of it"."""
    for first, word in enumerate(words):
        if word not in _AT and word != "on":
            continue
        for after in range(first + 2, min(first + 2 + _LONG, len(words) + 1)):
            if tuple(words[first:after]) in _THERE or _is_part(words[first:after]):
                return words[after : after + 1] != ("of",)
    return False


def _is_part(words: Sequence[str]) -> bool:
    """Tell whether words are "at its closing session", "at the end", but not "at the session"."""
    at, its, *told, noun = words if len(words) > 2 else ("", "", "")
    if at not in _AT or its not in {"its", "the", "that"}:
        return False
    if not told:
        return noun in _OF_ITS_TIME or (its == "its" and noun in _OF_ITS_PARTS)
    return noun in _OF_ITS_PARTS and not _DAYS.isdisjoint(told)


def _at(parsed: Parsed, event: Event, told: Occasion, context: Context) -> Event:
    done = event.status in {Status.OCCURRED, Status.NEGATED} and event.type in _DONE
    there = event.place == told.place and "there" in parsed.sentence.lowers
    elsewhere = event.place is not None and not there
    if not done or event.meeting or elsewhere or event.object == told.meeting:
        return event
    clause = _clause_of(parsed, event)
    if clause is not None and _on_a_day_of_it(parsed, clause):
        return _met(parsed, clause, event, told, context)
    if clause is None or not (told.live and _in_story(clause) and _then(event, context)):
        return event
    known = event.agents or event.when
    theirs = _by_those(event, told) if known else _by_people(parsed, clause, context)
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


def _on_a_day_of_it(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether an act was done "on the last day", "on its closing day" of what one tells of."""
    lowers = parsed.sentence.lowers
    for index in range(clause.left[0], clause.right[1] - 3):
        words = lowers[index : index + 4]
        if words[0] == "on" and words[1] in _ITS and words[2] in _DAYS and words[3] == "day":
            return lowers[index + 4 : index + 5] != ("of",)
    return False


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
    met = told.meeting
    theirs = (a in told.bodies or (met and is_of_meeting(a, met)) for a in event.agents)
    return bool(event.agents) and all(theirs)


def _by_people(parsed: Parsed, clause: Clause, context: Context) -> bool:
    """Tell whether "they", "the ministers" or nobody in particular does it."""
    lowers = parsed.sentence.lowers
    if clause.verb.passive:
        return lowers[clause.verb.after : clause.verb.after + 1] != ("by",)
    words = [w for w in lowers[clause.left[0] : clause.verb.first] if w not in _DETERMINERS]
    people = context.lexicon.any_of("peopleNouns", "pluralSubjects") | _PRONOUNS
    return bool(words) and words[0] in people
