"""Acts whose verb is left out beside another's: "Spain ratified in June, *Mexico in July*"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.dates import when as edtf_value
from govgraph.extract.events.roles.agents import PARTIES
from govgraph.extract.events.triggers.acts import PER_PARTY
from govgraph.extract.find.names.names import Name
from govgraph.extract.find.refs import Ref
from govgraph.extract.find.words.function_words import IN_OR_ON, LATER, OF_TWO
from govgraph.model import EventType, Kind, Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed, Timed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Entity, Event, When

_JOINING = frozenset(
    {("and",), ("and", "the"), (")", "and"), (")", "and", "the"), (",",), (",", "the")}
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_LISTING = frozenset({(",",), ("and",), (",", "and"), ("and", "the"), (",", "the")})
_PAIR = 2
_FURTHER = frozenset(
    {",", "and", "or", "nor", "also", "then", "at", "in", "to", "the", "its", "our", "both"}
)
_PLACING = frozenset({"in", "on", "from", "(", ","})
_OPENING = frozenset({("in",), ("on",), ("on", "the"), ("in", "the")})
_GOING_ON = frozenset({",", "and", ";"})
_CLOSING = frozenset({"", ".", ",", ";", "and", ")", ":", "–", "—", "!"})
_OF_TWO_THINGS = frozenset(("the", word) for word in OF_TWO)
_NEXT = 2  # words from a name to its date
_BETWEEN = 10  # words from a dated thing to the next
_STARTED = frozenset({Kind.INSTRUMENT, Kind.PROCESS, Kind.ORGANISATION})
_DATED = PER_PARTY | {
    EventType.ADOPTION,
    EventType.ENTRY_INTO_FORCE,
    EventType.OPENING,
    EventType.ENDORSEMENT,
    EventType.LAUNCH,
}


def gapped(parsed: Parsed, events: Sequence[Event]) -> Iterator[Event]:
    """Read "Spain ratified in June 2005, Mexico in July 2006": the verb is left out."""
    each = {
        *PER_PARTY,
        EventType.ENTRY_INTO_FORCE,
    }  # "in force for Fiji in 2011, for Malta in 2012"
    done = (e for e in events if e.type in each and e.agents and e.status is Status.OCCURRED)
    told = next(done, None)
    if told is None or told.when is None:
        return
    known = {agent for event in events for agent in event.agents}
    starts, end = parsed.sentence.starts, max(span.end for span in told.evidence)
    verbs = [c.verb.first for c in parsed.clauses if starts[c.verb.first] > end]
    for time in parsed.times:
        for ref in parsed.refs:
            state = ref.entity is not None and ref.entity.type == "Government"
            if not _is_next(parsed, ref) or ref.span.start < told.evidence[0].start:
                continue  # "signed in March and ratified by Malta in May": another act
            dated = state and _is_dated(parsed, ref.name.after, time)
            dated = dated and not any(at < ref.name.first for at in verbs)  # "and told Norway in"
            if dated and ref.entity and ref.entity not in known:
                span = Span(ref.span.start, time.time.span.end)
                yield replace(
                    told, agents=(ref.entity,), when=time.time.when, place=None, evidence=(span,)
                )


def _is_next(parsed: Parsed, ref: Ref) -> bool:
    """Tell whether a party goes on from others: ", Mexico in 2006", "and for Malta in 2012".

    Not "after talks with Chad in 2016", "but not Chad a year later".
    """
    lowers, first = parsed.sentence.lowers, ref.name.first
    first -= lowers[first - 1] == "the"
    first -= lowers[first - 1] == "for"
    return lowers[first - 1] in _GOING_ON


def _is_dated(parsed: Parsed, after: int, time: Timed) -> bool:
    """Tell whether a date follows a name: "Chad *on the same day*", "Fiji *a year later*"."""
    gap = parsed.sentence.lowers[after : time.first] if after <= time.first else ("",)
    if "".join(parsed.sentence.lowers[time.after : time.after + 1]) not in _CLOSING:
        return False  # "Fiji a year later *failed to*"
    later = LATER.isdisjoint(parsed.sentence.lowers[time.first : time.after])
    return gap in _OPENING or (gap == () and not later)


def bracketed(parsed: Parsed, events: Sequence[Event]) -> list[Event]:
    """Read "Norway (2017), Chad (2018) and Malta (2019) have ratified it": each has its date.

    All that a list goes through with a date in brackets have done what is told of one of them.
    """
    found = list(events)
    for told in events:
        done = told.type in PER_PARTY and told.status is Status.OCCURRED
        row = _dated_row(parsed, told.agents) if done else {}
        dates, parts = {when for when, _ in row.values()}, {span for _, span in row.values()}
        apart = len(parts) >= _PAIR and (told.when is None or told.when in dates)
        if told not in found or not apart:
            continue
        found = [
            e
            for e in found
            if replace(e, agents=told.agents, when=told.when) != told
            or not (row.keys() & set(e.agents) or e.when)
        ]
        found += [
            replace(told, agents=(party,), when=when, evidence=(*told.evidence, span))
            for party, (when, span) in row.items()
        ]
    return found


def _dated_row(parsed: Parsed, agents: Sequence[Entity]) -> dict[Entity, tuple[When, Span]]:
    """Return the States of the list in which an agent stands and each has its date in brackets."""
    row: dict[Entity, tuple[When, Span]] = {}
    last, beside = -1, None
    for ref in parsed.refs:
        date = in_brackets(parsed, ref.name.after) or _behind(parsed, ref.name.after)
        if ref.entity is None or ref.entity.type not in PARTIES:
            continue
        first = beside.name.first if beside and _is_pair(parsed, beside, ref) else ref.name.first
        pair, beside = beside if first < ref.name.first else None, None if date else ref
        if date is None:
            continue
        if row and parsed.sentence.lowers[last:first] not in _LISTING:
            if set(agents) & row.keys():
                break
            row = {}
        when, last = date
        for one in (pair, ref):  # "*Chad and Fiji* (2018), Malta (2019)"
            if one and one.entity:
                row[one.entity] = (when, parsed.sentence.span_of(first, last))
    return row if set(agents) & row.keys() else {}


def _is_pair(parsed: Parsed, one: Ref, other: Ref) -> bool:
    """Tell whether two names share what follows: "*Chad and Fiji* (2018)"."""
    return parsed.sentence.lowers[one.name.after : other.name.first] in {("and",), ("and", "the")}


def _behind(parsed: Parsed, at: int) -> tuple[When, int] | None:
    """Return the date right behind a name in a list: "Chad *in 2018*, Fiji *in 2019*"."""
    dated = (t for t in parsed.times if parsed.sentence.lowers[at : t.first] in {("in",), ("on",)})
    time = next(dated, None)
    if time is None:
        return None
    ends = "".join(parsed.sentence.lowers[time.after : time.after + 1]) in _CLOSING
    ends = ends or any(clause.verb.first == time.after for clause in parsed.clauses)
    return (time.time.when, time.after) if ends else None


def in_brackets(parsed: Parsed, at: int) -> tuple[When, int] | None:
    """Return the date in the brackets that open at an index, and where they end."""
    words = parsed.sentence.words[at : at + _BETWEEN]
    if words[:1] != ("(",) or ")" not in words:
        return None
    after = at + words.index(")")
    if words[2:3] == (")",) and _YEAR.fullmatch(words[1]):
        return edtf_value(words[1]), after + 1
    opened = at + 1 + (words[1] in IN_OR_ON)
    told = [t.time.when for t in parsed.times if t.first == opened and t.after == after]
    return (told[0], after + 1) if told else None


def paired(parsed: Parsed, events: Sequence[Event], context: Context) -> Iterator[Event]:
    """Read "Norway ratified the Charter in 2016 and the Protocol in 2013": an act, two things.

    Also "ratified the latter in 2016 and the former in 2013".
    """
    words = parsed.sentence.lowers
    dated = [e for e in events if e.when and e.object and e.type in _DATED]
    refs = [*parsed.refs, *_pointed(parsed, context)] if dated else []
    for told in dated:
        first = next((r for r in refs if r.entity == told.object), None)
        for ref in refs if first else ():
            between = words[first.name.after : ref.name.first] if first else ()
            beside = [t for t in parsed.times if 0 <= t.first - ref.name.after <= _NEXT]
            same = [e for e in dated if e.object == ref.entity and e.type is told.type]
            known = any(e in events or e.agents == told.agents for e in same)
            kinds = _STARTED if told.type is EventType.LAUNCH else {Kind.INSTRUMENT}
            if ref.kind not in kinds or ref.entity is None or known or not beside:
                continue
            inner = [
                t for t in parsed.times if first and first.name.after < t.first < ref.name.first
            ]
            joined = len(inner) == 1 and words[inner[0].after : ref.name.first] in _JOINING
            opened = words[ref.name.after : beside[0].first] == ("(",)
            opened = opened or _is_dated(parsed, ref.name.after, beside[0])
            subject = any(c.left[0] <= ref.name.first < c.left[1] for c in parsed.clauses)
            if joined and opened and not subject and len(between) <= _BETWEEN:
                span = Span(ref.span.start, beside[0].time.span.end)
                when = beside[0].time.when
                dated.append(
                    replace(told, object=ref.entity, when=when, place=None,
                            evidence=(*told.evidence, span))
                )  # fmt: skip
                yield dated[-1]


def further_meetings(parsed: Parsed, events: Sequence[Event]) -> Iterator[Event]:
    """Read "attended the Forum in Bergen and *the Summit in Rome in May*": each has its own place.

    What follows a name without a place or a date ("the Forum, the Summit and") goes one by one.
    """
    met = [r for r in parsed.refs if r.kind is Kind.MEETING and r.entity]
    known = {(event.meeting, event.agents, event.type) for event in events}
    for told in (e for e in events if e.type is EventType.PARTICIPATION and e.meeting):
        ref = next((r for r in met if r.entity == told.meeting), None)
        at = where_and_when(parsed, ref.name.after)[0] if ref else 0
        if ref is None or at == ref.name.after or _is_subject(parsed, ref):
            continue
        while other := _next_meeting(parsed, at, met):
            at, place, when = where_and_when(parsed, other.name.after)
            if "".join(parsed.sentence.lowers[at : at + 1]) not in _CLOSING:
                break
            if (other.entity, told.agents, told.type) not in known:
                evidence = (*told.evidence, parsed.sentence.span_of(other.name.first, at))
                yield replace(told, meeting=other.entity, place=place, when=when, evidence=evidence)


def _is_subject(parsed: Parsed, ref: Ref) -> bool:
    return any(c.left[0] <= ref.name.first < c.left[1] for c in parsed.clauses)


def _next_meeting(parsed: Parsed, at: int, met: Sequence[Ref]) -> Ref | None:
    """Return the meeting with which a list goes on at an index: ", *and at the Summit*"."""
    words, first = parsed.sentence.lowers, at
    while words[first : first + 1] and words[first] in _FURTHER:
        first += 1
    ref = next((r for r in met if r.name.first == first), None)
    linked = first > at and words[at] in {",", "and", "or", "nor"}
    return ref if ref and linked and not _is_subject(parsed, ref) else None


def where_and_when(parsed: Parsed, at: int) -> tuple[int, Entity | None, When | None]:
    """Return where what places a meeting ends, its place and its date: "(Bergen, May 2024)"."""
    words, place, when = parsed.sentence.lowers, None, None
    while True:
        step = at + (words[at : at + 1] != () and words[at] in _PLACING)
        town = next((r for r in parsed.refs if r.name.first == step and r.kind is Kind.PLACE), None)
        time = next((t for t in parsed.times if t.first == step), None)
        if town and place is None:
            at, place = town.name.after, town.entity
        elif time and when is None:
            at, when = time.after, time.time.when
        else:
            return at + (words[at : at + 1] == (")",)), place, when


def _pointed(parsed: Parsed, context: Context) -> Iterator[Ref]:
    """Yield what "the former" and "the latter" mean as objects, as names of texts.

    "The former signed it in 2005 and the latter in 2007" speaks of two parties.
    """
    words, starts = parsed.sentence.lowers, parsed.sentence.starts
    objects = {clause.verb.after for clause in parsed.clauses}
    if not any(words[at : at + 2] in _OF_TWO_THINGS for at in objects):
        return
    for at in (i for i, word in enumerate(words) if word in OF_TWO and words[i - 1] == "the"):
        meant = context.pronoun(words[at], {Kind.INSTRUMENT}, starts[at - 1]).entities
        span = parsed.sentence.span_of(at - 1, at + 1)
        for text in meant:
            name = Name(span, at - 1, at + 1, Kind.INSTRUMENT, text.type, how="definite")
            yield Ref(name, text)
