"""What is done in these days where one meets: "the Oslo Communiqué, adopted yesterday", "here"."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import SPEAKERS
from govgraph.folding import fold_name
from govgraph.model import Entity, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.lexicon import Lexicon
    from govgraph.model import Event, Fact, When

_HERE = frozenset({EventType.ADOPTION, EventType.ENDORSEMENT})
_COME = frozenset({Status.OCCURRED, Status.PLANNED})
_DAYS = timedelta(days=5)  # from the day of a statement to another one of its meeting
_LINKS = frozenset({"of", "and", "or", "government"})

_ROOMS = frozenset({"hall", "room", "chamber", "building"})
_NEAR = 3  # words behind a verb of speech in which "us" stands


def sitting_in(discourse: Discourse, when: When | None) -> Entity | None:
    """Return the statement's own meeting, where a day is one of those days."""
    met, now = discourse.document.meeting, discourse.document.when
    if met is None or met.type == "MeetingSeries" or not (now and when and when.is_day):
        return None
    return met if abs(when.earliest - now.earliest) <= _DAYS else None


def at_this_meeting(parsed: Parsed, events: Sequence[Event], context: Context) -> list[Event]:
    """Read "it was launched *here this morning*", "in this hall yesterday": at one's own meeting.

    So is what one says one did some minutes ago: "a moment ago I signed it". What was done "here
    in 2019" was not.
    """
    lowers = parsed.sentence.lowers
    rooms = any(
        one == "this" and {*two} & _ROOMS
        for one, *two in zip(lowers, lowers[1:], lowers[2:], strict=False)
    )
    told = "here" in lowers or rooms
    now = context.lexicon.words("timesOfToday")
    ours = not SPEAKERS.isdisjoint(lowers) and any(" ".join(p) in now for p in pairwise(lowers))
    if not (told or ours) or context.discourse.document.meeting is None:
        return list(events)
    return [_in_hall(parsed, event, context, told=told) for event in events]


def _in_hall(parsed: Parsed, event: Event, context: Context, *, told: bool) -> Event:
    discourse = context.discourse
    met = None if event.meeting else sitting_in(discourse, event.when)
    if met is None or event.object == met or event.type is EventType.PARTICIPATION:
        return event
    first, after = parsed.sentence.range_of(event.evidence[0])
    words = parsed.sentence.lowers[first:after]
    here = told and event.place is not None and event.place == discourse.here
    here = here and bool({"here", *_ROOMS} & set(words))
    spoken = discourse.document.speaker is not None and event.when == discourse.document.when
    now = context.lexicon.words("timesOfToday")
    ours = spoken and not event.place and any(" ".join(p) in now for p in pairwise(words))
    ours = ours and bool(SPEAKERS & set(words))
    return replace(event, meeting=met) if here or ours else event


def heard_at(
    parsed: Parsed, clause: Clause | None, when: When | None, context: Context
) -> Entity | None:
    """Return the statement's own meeting, where what somebody said was said there.

    "She told *us this morning*", and what a record tells that somebody said, in these days.
    """
    document = context.discourse.document
    met = document.meeting
    if met is None or met.type == "MeetingSeries" or clause is None:
        return None
    now = sitting_in(context.discourse, when)
    if document.speaker is None:
        told = clause.verb.tense == "past" and not (clause.verb.negated or clause.verb.perfect)
        return met if told and (when is None or now) else None
    us = "us" in parsed.sentence.lowers[clause.verb.after : clause.verb.after + _NEAR]
    return now if us else None


def said_now(quotations: Sequence[Event], discourse: Discourse) -> list[Event]:
    """Return quotations with the day of the release that gives them.

    So what somebody said who "said today" elsewhere in it, and what those of its own body say:
    "Rivers rise, *says* our director". What they "said" may be older.
    """
    document, now = discourse.document, discourse.document.when
    if now is None or not now.is_day or (document.speaker and discourse.in_person):
        return list(quotations)
    told = {e.agents[0] for e in quotations if e.agents and e.when == now}
    ours = {p for p, body in discourse.bodies.items() if body == document.organisation}
    return [
        replace(e, when=now)
        if not (e.when or e.meeting or e.place) and _says(e, told, ours, discourse)
        else e
        for e in quotations
    ]


def _says(
    quotation: Event, told: Collection[Entity], ours: Collection[Entity], discourse: Discourse
) -> bool:
    speaker = quotation.agents[0] if quotation.agents else None
    if speaker not in ours:
        return speaker in told
    span = quotation.evidence[-1]
    beside = (p for p in discourse.parsed.values() if p.sentence.span.overlaps(span))
    verbs = [c.verb for p in beside for c in p.clauses if "speech" in c.verb.classes]
    return speaker in told or any(verb.tense == "present" and verb.finite for verb in verbs)


def of_itself(events: Iterable[Event], discourse: Discourse) -> list[Event]:
    """Return the adoption of the text itself with who speaks in it, and with its day.

    "We, the Ministers, … *Adopted by consensus*" tells neither again.
    """
    return [_completed(e, discourse) if _adopts_itself(e, discourse) else e for e in events]


def _adopts_itself(event: Event, discourse: Discourse) -> bool:
    adopts = event.type is EventType.ADOPTION and event.status is Status.OCCURRED
    return adopts and event.object is not None and event.object == discourse.itself


def _completed(event: Event, discourse: Discourse) -> Event:
    when = event.when or _day(discourse)
    return replace(event, agents=event.agents or _selves(discourse), when=when)


def _selves(discourse: Discourse) -> tuple[Entity, ...]:
    return (discourse.selves,) if discourse.selves else ()


def _day(discourse: Discourse) -> When | None:
    now = discourse.document.when
    return now if now is not None and now.is_day else None


def at_own_meeting(
    events: Iterable[Event], facts: Iterable[Fact], discourse: Discourse, lexicon: Lexicon
) -> list[Event]:
    """Return the events with the meeting at which one speaks, where they are its own.

    So are those of these days that nobody who is named does, to what is called after its town, is
    its outcome, or is done by people who meet: "ministers adopted it yesterday". What Chad adopts,
    or what was adopted years ago or elsewhere, is not.
    """
    met = discourse.document.meeting
    if met is None:
        return list(events)
    towns = [f.object for f in facts if f.subject == met and f.predicate == "place"]
    named = [fold_name(t.label) for t in (*towns, discourse.here) if isinstance(t, Entity)]
    return [replace(e, meeting=met) if _is_own(e, named, discourse, lexicon) else e for e in events]


def _is_own(event: Event, towns: Sequence[str], discourse: Discourse, lexicon: Lexicon) -> bool:
    now, thing = discourse.document.when, event.object
    if event.type not in _HERE or event.status not in _COME or event.meeting or thing is None:
        return False
    elsewhere = event.place is not None and fold_name(event.place.label) not in towns
    if elsewhere or now is None or event.when is None or not event.when.is_day:
        return False
    if abs(event.when.earliest - now.earliest) > _DAYS:
        return False
    groups = bool(event.agents) and all(
        are_those_who_meet(agent, discourse) for agent in event.agents
    )
    nobody = not event.agents and thing.kind is Kind.INSTRUMENT
    if thing == discourse.itself:
        return not event.agents or event.agents == _selves(discourse)
    return groups or (nobody and _is_outcome(thing, towns, lexicon))


def are_those_who_meet(agent: Entity, discourse: Discourse) -> bool:
    """Tell whether people are those of any meeting: "Ministers", no "Chilean ministers"."""
    lexicon = discourse.lexicon
    people = lexicon.any_of("peopleNouns", "peopleHeads")
    words = agent.label.lower().split()
    told = people | lexicon.words("peopleBesides") | _LINKS
    return agent.type == "Group" and told.issuperset(words) and not people.isdisjoint(words)


def _is_outcome(thing: Entity, towns: Sequence[str], lexicon: Lexicon) -> bool:
    name = fold_name(thing.label)
    outcomes = lexicon.words("outcomeNames")
    return name in outcomes or any(f" {town} " in f" {name} " for town in towns)
