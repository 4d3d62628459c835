"""Records that can be one event or one fact are joined, and their evidence with them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from govgraph.extract.events.attendance.conferences import is_of_meeting
from govgraph.extract.events.status.timing import lies_ahead
from govgraph.extract.events.triggers.acts import PER_PARTY
from govgraph.extract.find.refs import is_building
from govgraph.model import Entity, Event, EventType, Fact, Kind, Position, Post, Span, Status, When

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from govgraph.lexicon import Lexicon

_AT_MEETINGS = frozenset({EventType.ADOPTION, EventType.SIGNATURE, EventType.ENDORSEMENT})
_AROUND = timedelta(days=60)
_LONGEST = 21  # days of a meeting; what is longer is a month or a year
_Record = TypeVar("_Record", bound=Position | Fact | Post)


def place_of(fact: Event | Position | Fact) -> tuple[int, int, str]:
    """Return what a fact is sorted by: where its first words stand, and its kind."""
    span = fact.evidence[0] if fact.evidence else Span(0, 0)
    return span.start, span.end, type(fact).__name__


def unique(facts: Iterable[_Record]) -> list[_Record]:
    """Return each fact once, with the evidence of every place that says it."""
    told: dict[_Record, dict[Span, None]] = {}
    for fact in facts:
        told.setdefault(fact, {}).update(dict.fromkeys(fact.evidence))
    return [
        fact if len(spans) == len(fact.evidence) else replace(fact, evidence=tuple(spans))
        for fact, spans in told.items()
    ]


def unique_events(events: Iterable[Event]) -> list[Event]:
    """Return each event once; a bare mention of an event that is told fully adds its evidence."""
    found: list[Event] = []
    alike: dict[tuple[object, ...], list[int]] = {}
    for event in events:
        same = alike.setdefault(_gist(event), [])
        index = next((i for i in same if _same(event, found[i])), None)
        if index is None:
            same.append(len(found))
            found.append(event)
        else:
            found[index] = _merged(found[index], event)
    return found


_FRESH = frozenset({"new", "first", "revised"})


def below_headlines(events: Sequence[Event], titles: Collection[Span]) -> list[Event]:
    """Return the events without those of a title that the text below it tells more fully.

    "States sign Pact" says nothing beside "Fiji and Tonga signed the Pact", nor does "Pact enters
    into force", which may be news or a plan, where it has done so.
    """
    headed = [any(title.covers(event.evidence[0]) for title in titles) for event in events]
    told: dict[EventType, list[Event]] = {}
    for event, title in zip(events, headed, strict=True):
        if event.object and not title:
            told.setdefault(event.type, []).append(event)
    return [
        event
        for event, title in zip(events, headed, strict=True)
        if not title or not any(_is_told_below(event, other) for other in told.get(event.type, ()))
    ]


def _is_told_below(title: Event, told: Event) -> bool:
    if title.object == told.object:
        return _heads(title, told)
    return _shortens(title, told)


def _shortens(title: Event, told: Event) -> bool:
    """Tell whether a title only hints at a text: "Joint rules launched" above "… *on nets*"."""
    one, other = title.object, told.object
    if one is None or other is None or one.iri or (one.kind, one.type) != (other.kind, other.type):
        return False
    words, full = ({*e.label.lower().split()} - _FRESH for e in (one, other))
    pairs = ((title.when, told.when), (title.place, told.place))
    same = title.status is told.status and set(title.agents) <= set(told.agents)
    return same and words < full and all(a is None or a == b for a, b in pairs)


def without_awaited(events: Sequence[Event]) -> list[Event]:
    """Leave out an entry into force that seems to come, of what has been in force by the same text.

    Its "early entry into force was welcome" then; for one party it may still come.
    """
    entered = {
        e.object: e.evidence[0].start
        for e in reversed(events)
        if e.type is EventType.ENTRY_INTO_FORCE and e.status is Status.OCCURRED and not e.agents
    }
    return [e for e in events if not (_awaits(e) and _is_before(entered.get(e.object), e))]


def _awaits(event: Event) -> bool:
    entry = event.type is EventType.ENTRY_INTO_FORCE and event.status is Status.PLANNED
    return entry and not (event.when or event.agents or event.place)


def _is_before(start: int | None, event: Event) -> bool:
    return start is not None and start < event.evidence[0].start


def _heads(title: Event, told: Event) -> bool:
    """Tell whether what a title tells is an event of the text, and nothing of it differs."""
    same = title.status is told.status and title.type in PER_PARTY and not title.agents
    entered = title.type is EventType.ENTRY_INTO_FORCE and told.status is Status.OCCURRED
    pairs = ((title.when, told.when), (title.place, told.place))
    return (same or entered) and all(a is None or a == b for a, b in pairs)


def at_meetings(
    events: Iterable[Event], facts: Sequence[Fact], reference: When | None
) -> list[Event]:
    """Return the events with the date and place of the meeting at which each happens.

    Only what the same text says of the meeting counts, it must be one date or one place, and an
    event that has its own keeps it. What has been proposed for a meeting to come was not
    proposed there.
    """
    return [_at_meeting(event, facts, reference) if event.meeting else event for event in events]


def met_then(events: Iterable[Event], facts: Sequence[Fact]) -> list[Event]:
    """Return the events with the one meeting that was on that day, in that town if one is told.

    "It was adopted on 7 May", where the Summit was from 5 to 7 May; not "*Parliament* adopted it".
    """
    where = {f.subject: f.object for f in facts if f.predicate == "place"}
    held: dict[Entity, When] = {}
    for fact in facts:
        if isinstance(fact.object, When) and fact.subject.type != "MeetingSeries":
            held[fact.subject] = fact.object
    return [_met_then(event, held, where) for event in events]


def _met_then(event: Event, held: Mapping[Entity, When], where: Mapping[Entity, object]) -> Event:
    day = event.when
    if event.meeting or event.type not in _AT_MEETINGS or day is None or not day.is_day:
        return event
    found = [m for m, days in held.items() if days.earliest <= day.earliest <= days.latest]
    if any(_acts_elsewhere(event, meeting) for meeting in found):
        return event
    told = event.place is None or all(where.get(m) == event.place for m in found)
    exact = all((held[m].latest - held[m].earliest).days < _LONGEST for m in found)
    return replace(event, meeting=found[0]) if len(found) == 1 and told and exact else event


def _acts_elsewhere(event: Event, meeting: Entity) -> bool:
    """Tell whether what a text is adopted by is not told to meet there: a body, or one State.

    Signed it is where people meet; and "the ministers" may be those of the meeting.
    """
    bodies = [e for e in event.agents if e.kind is Kind.ORGANISATION and e.type != "Group"]
    alone = len(bodies) == 1 or any(body.type != "Government" for body in bodies)
    told = event.type is EventType.SIGNATURE or not alone
    return not (told or any(is_of_meeting(body, meeting) for body in bodies))


def exactest(facts: Sequence[Fact]) -> list[Fact]:
    """Return the facts without what a better one tells: "in May", where days are told.

    Of "6 to 17 May" and "on 17 May" the days from one to the other are better; of "Kigali
    (Rwanda)" the city is.
    """
    times: dict[Entity, list[When]] = {}
    for fact in facts:
        if isinstance(fact.object, When):
            times.setdefault(fact.subject, []).append(fact.object)
    towns = {f.subject for f in facts if f.predicate == "place" and _is_of_type(f, "City")}
    return [
        fact
        for fact in facts
        if not (isinstance(fact.object, When) and _is_bettered(fact.object, times[fact.subject]))
        and not (
            fact.subject in towns and fact.predicate == "place" and _is_of_type(fact, "Country")
        )
    ]


def _is_of_type(fact: Fact, type_: str) -> bool:
    return isinstance(fact.object, Entity) and fact.object.type == type_


def _is_bettered(when: When, others: Sequence[When]) -> bool:
    return any(_is_better(other, when) for other in others)


def _is_better(one: When, two: When) -> bool:
    """Tell whether days lie within a month or a season, or hold a day that is one of them."""
    if "/" in one.edtf and two.is_day:
        return one.earliest <= two.earliest <= one.latest
    coarse = not two.is_day and "/" not in two.edtf and one.edtf != two.edtf
    return coarse and two.earliest <= one.earliest and one.latest <= two.latest


def consistent(facts: Sequence[Fact], moved: Collection[Entity]) -> list[Fact]:
    """Return the facts without the city and the days that gainsay what was told of a meeting.

    "The Conference" that is in Oslo next year is another one than that of Lima; of one that was
    moved the last words count.
    """
    told: dict[tuple[Entity, str], Fact] = {}
    for fact in facts:
        key = (fact.subject, fact.predicate)
        if key not in told or fact.subject in moved:
            told[key] = fact
    return [f for f in facts if not _gainsays(told[f.subject, f.predicate], f)]


def _gainsays(one: Fact, two: Fact) -> bool:
    """Tell whether a meeting cannot be both in two cities, or on both of two days."""
    if two.subject.kind is not Kind.MEETING or two.subject.type == "MeetingSeries":
        return False
    if isinstance(one.object, When) and isinstance(two.object, When):
        days, others = one.object, two.object
        return days.latest < others.earliest or others.latest < days.earliest
    places = [one.object, two.object] if two.predicate == "place" else []
    cities = [p for p in places if isinstance(p, Entity) and p.type == "City"]
    return len(cities) > 1 and cities[0] != cities[1]


def of_meetings(events: Iterable[Event], facts: Sequence[Fact], lexicon: Lexicon) -> list[Fact]:
    """Return where and about when meetings were, by what happened there: "adopted in June at …".

    Only what no fact tells, and what all the events agree on; a day is only one of a meeting's,
    but for those that are over within hours.
    """
    known = {(fact.subject, fact.predicate) for fact in facts}
    found: dict[tuple[Entity, str], list[Fact]] = {}
    for event in events:
        if event.meeting is None or event.meeting.type == "MeetingSeries":
            continue
        when = event.when if event.when and _is_all(event.when, event.meeting, lexicon) else None
        done = event.status in {Status.OCCURRED, Status.ONGOING}
        when = when if done or event.status is Status.PLANNED else None
        for name, value in (("when", when), ("place", event.place if done else None)):
            if value and (event.meeting, name) not in known:
                fact = Fact(event.meeting, name, value, event.evidence)
                found.setdefault((event.meeting, name), []).append(fact)
    told = (_without_rooms(unique(same)) for same in found.values())
    return [same[0] for same in told if len(same) == 1]


def _is_all(when: When, meeting: Entity, lexicon: Lexicon) -> bool:
    """Tell whether what is done at a meeting tells all its days: "at a *ceremony* on 5 May"."""
    words = meeting.label.lower()
    short_meetings = lexicon.words("shortMeetings")
    return when.earliest != when.latest or any(noun in words for noun in short_meetings)


def _without_rooms(facts: list[Fact]) -> list[Fact]:
    """Leave out in which building something happened where others tell the city."""
    cities = [f for f in facts if not (isinstance(f.object, Entity) and is_building(f.object))]
    return cities or facts


def _at_meeting(event: Event, facts: Sequence[Fact], reference: When | None) -> Event:
    told = {fact.object: fact for fact in facts if fact.subject == event.meeting}
    whens = [value for value in told if isinstance(value, When)]
    done = event.status in {Status.OCCURRED, Status.ONGOING}
    if done and any(lies_ahead(when, reference) for when in whens):
        hosted = event.status is Status.ONGOING and event.type is EventType.PARTICIPATION
        return replace(event, status=Status.PLANNED) if hosted else event  # "is being hosted by"
    if event.when and whens and not any(_is_near(event.when, when) for when in whens):
        return replace(event, meeting=None)  # "the same Conference" at an earlier session
    places = [v for v, f in told.items() if f.predicate == "place" and isinstance(v, Entity)]
    when = whens[0] if not event.when and len(whens) == 1 else None
    place = places[0] if not event.place and len(places) == 1 else None
    added = (span for value in (when, place) if value for span in told[value].evidence)
    return replace(
        event,
        when=event.when or when,
        place=event.place or place,
        evidence=tuple(dict.fromkeys((*event.evidence, *added))),
    )


def _is_near(one: When, two: When) -> bool:
    """Tell whether one time is within days of another: a meeting may sit on."""
    return max(one.earliest - two.latest, two.earliest - one.latest) <= _AROUND


def _gist(event: Event) -> tuple[object, ...]:
    return event.type, event.status, event.object, event.meeting, event.quoted


def _same(one: Event, two: Event) -> bool:
    """Tell whether two records of one gist can be one event: nothing said differs."""
    pairs = ((one.agents, two.agents), (one.when, two.when), (one.place, two.place))
    if (one.object is None and one.meeting is None) or one.type in PER_PARTY:
        return all(a == b for a, b in pairs) or _adds_time(one, two)
    return all(a == b or not a or not b for a, b in pairs)


def _adds_time(one: Event, two: Event) -> bool:
    """Tell whether the same party's act is told once with and once without its date or place."""
    same = one.agents == two.agents and one.object is not None
    pairs = ((one.when, two.when), (one.place, two.place))
    return same and all(a == b or not a or not b for a, b in pairs)


def _merged(one: Event, two: Event) -> Event:
    return replace(
        one,
        agents=one.agents or two.agents,
        when=one.when or two.when,
        place=one.place or two.place,
        about=one.about or two.about,
        evidence=tuple(dict.fromkeys((*one.evidence, *two.evidence))),
    )
