"""Lists that answer each other: "Norway and Chad signed the Charter and the Pact respectively".

Also what each of several did at its own time: "endorsed by the Board in May and by Norway in July".
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.dates import when as edtf_value
from govgraph.extract.events.triggers.acts import PER_PARTY
from govgraph.extract.find.words.function_words import OF_TWO
from govgraph.model import EventType, Kind, Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed, Timed
    from govgraph.extract.find.refs import Ref
    from govgraph.model import Entity, Event, When

_JOINING = frozenset({"and", ",", "in", "on"})
_EACH = frozenset({"the", "other", "second", "former", "latter"})
_ASIDE = frozenset({(",",), (":",), ("(",), (";",)})
_FIRST = OF_TWO | {"one", "first"}
_LAST = frozenset({"", ".", ",", ";", ":", ")", "respectively", "and"})
_EITHER = ("one", "in"), ("one", "on")
_NEXT_BY = (("and", "by"), (",", "by"), ("by", "the"))
_DATING = frozenset({"in", "on", "since"})
_DATING_ONE = _DATING | {"as", "late", "early", "only", "not", "until", "already", "just", "back"}
_LINKS = frozenset({",", "and", "the", "a", "an", "to", "then", "finally", "its"})
_ENDS = frozenset({"", ",", ".", ";", "and"})
_OPENS = 4  # words from "and" to a date: "and, since"
_TO_DATE = frozenset({("in",), ("on",)})


def respective(parsed: Parsed, events: Sequence[Event]) -> list[Event]:
    """Give each of several parties or texts only what answers it in the other list.

    "They were adopted in Oslo and Rome respectively", and, without that word, two dates for two
    things ("entered into force in 2011 and 2019"); "met in 2011 and 2019" tells of one thing.
    """
    events = list(_each_its_own(parsed, events))
    said = "respectively" in parsed.sentence.lowers
    dates = (_dates(parsed) or (_two_days(parsed) if said else [])) if events else []
    if not events or not (said or len(dates) > 1):
        return list(events)
    return [one for event in events if (one := _answered(parsed, event, events, dates, said=said))]


def _each_its_own(parsed: Parsed, events: Sequence[Event]) -> Iterator[Event]:
    """Yield events without a date that is only of one of several: "…, *Chad as late as 2018*"."""
    lowers = parsed.sentence.lowers
    for event in events:
        own: set[Entity] = set()
        for ref in parsed.refs if event.when and event.type in PER_PARTY else ():
            beside = next((t for t in parsed.times if t.first >= ref.name.after), None)
            gap = lowers[ref.name.after : beside.first] if beside else ("",)
            again = ref.span.start > event.evidence[0].start and lowers[ref.name.first - 1] == ","
            dated = beside is not None and beside.time.when == event.when and gap
            if again and dated and _DATING_ONE.issuperset(gap) and ref.entity:
                own.add(ref.entity)
        others = own and own.isdisjoint(event.agents) and any(own & {*e.agents} for e in events)
        yield replace(event, when=None) if others else event


def _answered(
    parsed: Parsed, event: Event, events: Sequence[Event], dates: Sequence[When], *, said: bool
) -> Event | None:
    """Return an event with the date and the place of its own; None where it crosses the lists."""
    alike = [e for e in events if (e.type, e.status) == (event.type, event.status)]
    agents = _in_order(parsed, [a for e in alike if len(e.agents) == 1 for a in e.agents])
    objects = _in_order(parsed, [e.object for e in alike if e.object])
    acts = list(dict.fromkeys(e.type for e in events if e.object == event.object))
    if said and len(acts) > 1 and len(objects) == 1 and _are_joined(parsed):
        return _of_act(event, acts, agents, dates)
    many = max(agents, objects, key=len)
    own = event.object if many is objects else (*event.agents, None)[0]
    met = event.type is EventType.PARTICIPATION  # "both took part in 2011 and 2019"
    if len(many) < 2 or own not in many or (met and not said):
        return event
    at = many.index(own)
    if said and len(agents) == len(objects) and event.agents:
        if len(dates) == len(many) and event.when in dates:
            event = replace(event, when=dates[at])
        return event if event.object == objects[agents.index(event.agents[0])] else None
    denied = event.status is Status.NEGATED and any(e.status is not event.status for e in events)
    if denied and not said:
        return replace(event, when=None)  # "who signed in 2018 and 2016, have not ratified it"
    own_date = event.when in {*dates, *_whole(dates)} or (said and event.when is None)
    if len(dates) == len(many) and own_date:
        event = replace(event, when=None if _is_either(parsed) else dates[at])
    elif said and event.when in {*dates, *_whole(dates)}:
        event = replace(event, when=None)  # of three parties, two dates tell nobody's
    places = [r.entity for r in parsed.refs if r.kind is Kind.PLACE and r.entity] if said else []
    return replace(event, place=places[at]) if len(places) == len(many) else event


def _of_act(
    event: Event, acts: Sequence[EventType], agents: Sequence[Entity], dates: Sequence[When]
) -> Event | None:
    """Return an act as the lists say: "Chad and Fiji *signed and ratified* it respectively"."""
    at = acts.index(event.type)
    if len(agents) == len(acts) and event.agents[:1] != (agents[at],):
        return None
    if len(dates) == len(acts) and event.when in {None, *dates}:
        return replace(event, when=dates[at])  # "it signed and ratified it in 2018 and 2019"
    return event


def _are_joined(parsed: Parsed) -> bool:
    """Tell whether two verbs stand side by side: "*signed and ratified* it"."""
    verbs = [clause.verb for clause in parsed.clauses]
    lowers = parsed.sentence.lowers
    return any(lowers[one.after : other.first] == ("and",) for one, other in pairwise(verbs))


def _is_either(parsed: Parsed) -> bool:
    """Tell whether nobody can tell which date is whose: "both, *one in* 2011 and the other in"."""
    words = parsed.sentence.lowers
    pairs = (i for i, pair in enumerate(pairwise(words)) if pair in _EITHER)
    return any(words[i - 1] != "the" for i in pairs)


def each_by(parsed: Parsed, events: Sequence[Event]) -> Iterator[Event]:
    """Read "ratified by Norway in June 2007 *and by Malta in May 2008*": one act, two dates.

    Also "and, *since June 2007, by Malta*".
    """
    words = parsed.sentence.lowers
    done = [e for e in events if e.when and e.agents and e.status is Status.OCCURRED]
    for ref in parsed.refs if done else ():
        by = ref.name.first - 1 - (words[ref.name.first - 1] == "the")
        date = _date_beside(parsed, by, ref.name.after)
        if ref.entity is None or date is None:
            continue
        told = [e for e in done if e.evidence[0].start < ref.span.start][-1:]
        start = min(parsed.sentence.starts[by], date.time.span.start)
        span = Span(start, max(ref.span.end, date.time.span.end))
        between = [c for c in parsed.clauses if c.verb.first < by] if told else []
        others = [e for e in done if told and (e.type, e.object) == (told[0].type, told[0].object)]
        if between and _told_by(parsed, others, between[-1].right[0], by):
            yield replace(told[0], agents=(ref.entity,), when=date.time.when, place=None,
                          evidence=(*told[0].evidence, span))  # fmt: skip


def further_texts(parsed: Parsed, events: Sequence[Event]) -> Iterator[Event]:
    """Read "Fiji signed the Pact in 1981, *the Accord in 1985* and the Charter in 2006"."""
    acts = PER_PARTY | {EventType.ADOPTION, EventType.ENDORSEMENT}
    done = (e for e in events if e.type in acts and e.when and e.object)
    done = (e for e in done if e.agents or e.type not in PER_PARTY)
    told = next((e for e in done if e.status is Status.OCCURRED), None)
    lowers, known, last = parsed.sentence.lowers, {event.object for event in events}, 0
    for time in parsed.times if told else ():
        ref = next((r for r in parsed.refs if _end(parsed, r) == time.first - 1), None)
        text = ref is not None and ref.kind is Kind.INSTRUMENT and ref.entity not in known
        beside = text and lowers[time.first - 1] in _DATING
        if last and beside and told and ref and ref.entity:
            between = lowers[last : parsed.sentence.range_of(ref.span)[0]]
            ends = "".join(lowers[time.after : time.after + 1]) in _ENDS
            if ends and between[:1] in {(",",), ("and",)} and _LINKS.issuperset(between):
                span = Span(ref.span.start, time.time.span.end)
                yield replace(told, object=ref.entity, when=time.time.when, evidence=(span,))
        last = time.after if last or (told and time.time.when == told.when) else 0


def _end(parsed: Parsed, ref: Ref) -> int:
    """Return where all that tells a text ends, one without a name with what it is on."""
    return parsed.sentence.range_of(ref.span)[1]


def _date_beside(parsed: Parsed, by: int, after: int) -> Timed | None:
    """Return the date that goes with a further "by": "and by Malta *in May*", "and *in May* by"."""
    words = parsed.sentence.lowers
    if words[max(0, by - 1) : by + 1] in _NEXT_BY:
        behind = (t for t in parsed.times if words[after : t.first] in _TO_DATE)
        if date := next(behind, None):
            return date
    end = by - (words[by - 1] == ",")
    for time in parsed.times if words[by] == "by" else ():
        opening = [w for w in words[max(0, time.first - _OPENS) : time.first] if w != ","]
        if time.after == end and opening[-2:-1] == ["and"] and opening[-1] in _DATING:
            return time
    return None


def _told_by(parsed: Parsed, told: Sequence[Event], first: int, by: int) -> bool:
    """Tell whether another did it behind the same verb: "ratified *by Norway in June* and by"."""
    words, agents = parsed.sentence.lowers, {agent for e in told for agent in e.agents}
    others = [r for r in parsed.refs_in(first, by) if r.entity in agents]
    return any("by" in words[r.name.first - 2 : r.name.first] for r in others)


def _in_order(parsed: Parsed, named: Sequence[Entity]) -> list[Entity]:
    """Return each of some entities once, as the sentence names them; "both" as they were named."""
    order = dict.fromkeys(r.entity for r in parsed.refs if r.entity in named and r.entity)
    return list(order or dict.fromkeys(named))


def _dates(parsed: Parsed) -> list[When]:
    """Return the dates of a sentence that stand side by side: "(in Oslo) in 2011 and 2019"."""
    inside = {k for r in parsed.refs if r.kind is not Kind.PLACE for k in _words(r)}
    times = [t for t in parsed.times if t.first not in inside]
    closed = next((t.after for t in times if _answers(parsed, t.after)), len(parsed.sentence.words))
    times = [t for t in times if t.first < closed]
    placed = {k for r in parsed.refs if r.kind is Kind.PLACE for k in _words(r)}
    gaps = [
        {parsed.sentence.lowers[k] for k in range(one.after, other.first) if k not in placed}
        for one, other in pairwise(times)
    ]
    if not gaps or "and" not in gaps[-1]:
        return []  # "Two years ago, on 21 June 2019," is one date
    told = "".join(parsed.sentence.lowers[max(0, times[0].first - 2) : max(0, times[0].first - 1)])
    joining = _JOINING | _EACH if told in _FIRST else _JOINING
    if not all(gap and gap <= joining for gap in gaps):
        return []
    if told in OF_TWO and not (_stands_aside(parsed, times[0].first) and gaps[-1] & OF_TWO):
        return []  # "the latter in 2011 and 2019", "both *left* the former in 2011"
    if "".join(parsed.sentence.lowers[times[-1].after : times[-1].after + 1]) not in _LAST:
        return []  # "both in 2011, and in 2019 *it* left"
    dates = [t.time.when for t in times]
    return dates[::-1] if told == "latter" else dates  # "the latter in 2011, the former in 2019"


def _two_days(parsed: Parsed) -> list[When]:
    """Return both days of "on 3 *and* 4 May", which are one stretch where nothing answers them."""
    for time in parsed.times:
        days = time.time.when
        two = days.latest - days.earliest == timedelta(days=1)
        if two and "and" in parsed.sentence.lowers[time.first : time.after]:
            return [edtf_value(days.earliest.isoformat()), edtf_value(days.latest.isoformat())]
    return []


def _whole(dates: Sequence[When]) -> list[When]:
    """Return the stretch of two days next to each other, if they are."""
    beside = len(dates) == 2 and dates[1].latest - dates[0].earliest == timedelta(days=1)
    return [edtf_value(f"{dates[0].edtf}/{dates[1].edtf}")] if beside else []


def _answers(parsed: Parsed, index: int) -> bool:
    """Tell whether "respectively" closes a list: "in 2018 and 2019*, respectively*, and later"."""
    return "respectively" in [w for w in parsed.sentence.lowers[index : index + 2] if w != ","][:1]


def _stands_aside(parsed: Parsed, time: int) -> bool:
    """Tell whether "the former in" before a time is set off from the verb: "*, the former in*"."""
    return parsed.sentence.lowers[max(0, time - 4) : max(0, time - 3)] in _ASIDE


def _words(ref: Ref) -> range:
    return range(ref.name.first, ref.name.after)
