"""What a header and a name say of a meeting: its place, its days, the body that holds it."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.dates import when
from govgraph.extract.find.refs import is_state
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.resolve.bodies.inner import session_body
from govgraph.folding import fold_name
from govgraph.model import Fact, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.document.header import Line
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.resolve import Resolver
    from govgraph.lexicon import Lexicon
    from govgraph.model import DocumentLine, Entity, Span, TimeExpression, When

_WORLDWIDE = frozenset({"united", "nations", "conference"})  # none of these is of one day
_MARKS = frozenset({(":",), ("\t",)})
_CITY = "City"
_LONGEST = timedelta(days=32)  # that a meeting lasts
_LONGEST_SESSION = timedelta(days=366)  # of an assembly
_OWNS = frozenset({("its",), ("their",), ("'s",)})  # "the Board *at its* third session"
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def own_meeting(
    document: DocumentLine,
    here: Entity | None,
    lines: Sequence[Line],
    lexicon: Lexicon,
) -> Iterator[Fact]:
    """Yield where and when the meeting is that the header names together with them."""
    meeting, told = document.meeting, dict(document.evidence)
    if meeting is None or meeting.type == "MeetingSeries":
        return
    head = [line for line in lines if not line.foot]
    inside = any(line.found.sentence.span.covers(told["meeting"]) for line in head)
    own = [line for line in head if line.found.sentence.span.covers(told["meeting"])]
    sent = any(_is_sent(line, told["meeting"], lexicon) for line in own)
    behind = (r for line in own for r in line.refs if r.span.start >= told["meeting"].end)
    towns = [r.entity for r in behind if r.entity and r.entity.type == _CITY]
    here = towns[0] if towns and here not in towns else here  # a letterhead's is another one
    seated = _seats(head, document, lexicon)
    told_there = [line for n, line in enumerate(head) if n not in seated]
    places = [r for line in told_there for r in line.refs if here is not None and r.entity == here]
    ranged = any(_range(line.found.times) for line in told_there for r in line.refs if r in places)
    if inside and here is not None and places and (towns or ranged or not sent):
        yield Fact(meeting, "place", here, (told["meeting"], places[0].span))
    beside = [*own, *(line for line in head for r in line.refs if r in places)]
    yield from _hosts(meeting, head, lexicon)
    if days := _labelled(head, lexicon):
        yield Fact(meeting, "when", days[0], (told["meeting"], days[1]))
        return
    days = _days(document.when, [t for line in head for t in line.found.times])
    days = days or _range([t for line in beside for t in line.found.times])
    if days is None or _of_another_year(meeting, days[0]):
        return
    # The editions of what is known go on for days: "Statement to the IGF 2025".
    given = meeting.iri and any(_is_given(line, told["meeting"], lexicon) for line in own)
    if inside and not ((sent or given or _lasts(meeting, lexicon)) and days[0].is_day):
        yield Fact(meeting, "when", days[0], (told["meeting"], days[1]))


def _is_sent(line: Line, meeting: Span, lexicon: Lexicon) -> bool:
    """Tell whether a text is written to a meeting, or to what prepares or reviews one.

    "*Contribution* to the fifth session", "Statement to the Forum 2023 Taking Stock *process*": its
    dateline is that of the sender. "Statement to the fifth session" was made there.
    """
    first, after = line.found.sentence.range_of(meeting)
    lowers = line.found.sentence.lowers
    written = not lexicon.words("submittedTexts").isdisjoint(lowers[:first])
    run = lexicon.heads.get(lowers[-1]) if after < len(lowers) else None
    beside = lexicon.any_of("prepositions", "coordinators").isdisjoint(lowers[after:])
    return written or (beside and run is not None and run.kind is Kind.PROCESS)


def _is_given(line: Line, meeting: Span, lexicon: Lexicon) -> bool:
    """Tell whether somebody speaks at a meeting, on one of its days: "*Statement to* the Forum"."""
    before = line.found.sentence.lowers[: line.found.sentence.range_of(meeting)[0]]
    led = [word for word in before if word != "the"][-1:]
    spoken = lexicon.words("deliveryNouns") - {"summary", "report", "declaration"}
    return bool(led) and led[0] in {"to", "at", "before"} and not spoken.isdisjoint(before)


def _seats(head: Sequence[Line], document: DocumentLine, lexicon: Lexicon) -> set[int]:
    """Return the lines that only tell where the sender has its seat: "Mission of Chad", "Ndjamena".

    They stand below its name, and above the meeting, which is not its own.
    """
    own, seats = document.sender, set[int]()
    missions = tuple(lexicon.words("missionNames"))
    for number, (above, line) in enumerate(pairwise(head), 1):
        if any(ref.entity == document.meeting for ref in (*above.refs, *line.refs)):
            break
        only = len(line.refs) == 1 and line.refs[0].kind is Kind.PLACE and not line.found.times
        sent = any(ref.entity is not None and ref.entity == own for ref in above.refs)
        sent = sent or " ".join(above.found.sentence.lowers).startswith(missions)
        if only and (sent or any(map(is_state, above.refs))):
            seats.add(number)
    held = own and document.meeting and own.label in document.meeting.label
    return set() if held else seats


def _hosts(meeting: Entity, head: Sequence[Line], lexicon: Lexicon) -> Iterator[Fact]:
    """Yield who holds the meeting by its head: "Host: Peru", "Venue: Lima (hosted by *Peru*)"."""
    for line in head:
        lowers = line.found.sentence.lowers
        venue = lowers[0] in lexicon.words("placeLabels") and lowers[1:2] in _MARKS
        at = next((i + 1 for i, word in enumerate(lowers) if word in {":", "\t"}), 0)
        if venue and ("hosted", "by") in pairwise(lowers):
            at = lowers.index("hosted") + 2
        elif " ".join(lowers[: max(0, at - 1)]) not in lexicon.words("hostLabels"):
            continue
        for ref in (r for r in line.refs if r.name.first >= at and r.entity):
            if ref.entity and ref.kind is Kind.ORGANISATION:
                yield Fact(meeting, "organiser", ref.entity, (ref.span,))


def _labelled(head: Sequence[Line], lexicon: Lexicon) -> tuple[When, Span] | None:
    """Return the day behind "Date:" where the lines beside it tell a venue: that of the meeting."""
    sentences = [line.found.sentence for line in head]
    marked = [s.lowers[0] if s.lowers[1:2] in _MARKS else "" for s in sentences]
    if lexicon.words("placeLabels").isdisjoint(marked):
        return None
    for line, label in zip(head, marked, strict=True):
        times = line.found.times if label in lexicon.words("deliveredKeys") else ()
        if len(times) == 1:
            day = times[0].when
            return (when(day.edtf.partition("T")[0]) if day.is_day else day), times[0].span
    return None


def _of_another_year(meeting: Entity, when: When) -> bool:
    """Tell whether a meeting's name has a year, and not that of a date: "EuroDIG 2017", 2024."""
    years = set(_YEAR.findall(meeting.label))
    return bool(years) and not years & {str(when.earliest.year), str(when.latest.year)}


def _lasts(meeting: Entity, lexicon: Lexicon) -> bool:
    """Tell whether a meeting goes on for days: the day of a statement is only one of a session's.

    "Fiftieth Session of the Council, Oslo, 6 May 2024" says when the statement was made.
    """
    words = set(fold_name(meeting.label).split())
    if words >= _WORLDWIDE:
        return True
    return bool(words & lexicon.words("lastingMeetings")) and not words & {"side", "event"}


def _days(own: When | None, times: Sequence[TimeExpression]) -> tuple[When, Span] | None:
    """Return the days of a header's meeting: those that hold the statement's own day.

    Hours tell of the statement's place in the programme, and nothing of the whole meeting. Where
    the header gives longer days than those, it is not told which days are the meeting's.
    """
    whole = [time for time in times if "T" not in time.when.edtf and not _is_a_period(time.when)]
    longest = max(whole, key=lambda t: t.when.latest - t.when.earliest, default=None)
    if longest is None or own is None:
        return None
    held = longest.when.earliest <= own.earliest <= longest.when.latest
    return (longest.when, longest.span) if held else None


def _is_a_period(when: When) -> bool:
    """Tell whether a span is one of years, and no meeting's: "a working group on nets *2021-2025*".

    A report on four months may be made at a meeting of that length.
    """
    return when.latest - when.earliest > _LONGEST_SESSION


def _range(times: Sequence[TimeExpression]) -> tuple[When, Span] | None:
    """Return the only days that a line gives from one to another: "New York, 7-9 July 2025"."""
    ranges = [t for t in times if "/" in t.when.edtf and not t.when.is_day]
    found = [t for t in ranges if t.when.latest - t.when.earliest < _LONGEST]
    same = {t.when for t in found}
    return (found[0].when, found[0].span) if len(same) == 1 else None


def holders(
    resolver: Resolver, refs: Sequence[Ref], sentence: Sentence, own: Entity | None
) -> Iterator[Fact]:
    """Yield who holds a meeting that a name counts: "28th Session of the *Commission*".

    A session of a conference is the conference itself, and nobody's yet.
    """
    for ref in refs:
        if ref.entity is None or ref.kind is not Kind.MEETING:
            continue
        named = session_body(resolver, ref)
        body = named[1] if named else _counting(resolver, ref.entity)
        before = sentence.lowers[ref.name.first - 1 : ref.name.first]
        told = named or before in _OWNS or ref.entity == own
        if body and told and not set(fold_name(body.label).split()) & {"conference", "meeting"}:
            yield Fact(ref.entity, "organiser", body, (ref.span,))


def _counting(resolver: Resolver, meeting: Entity) -> Entity | None:
    """Return the standing body whose meeting is counted: "the Board opened *its third session*".

    A network or a working group that meets may be another's guest.
    """
    count, _, name = meeting.label.partition(" of the ")
    if not name or not is_ordinal(count.split(" ")[0]):
        return None
    known = [e for e in resolver.authority.named(name) if e.kind is Kind.ORGANISATION]
    body = known[0] if len(known) == 1 else resolver.made_as(name)
    standing = resolver.lexicon.words("innerUnits") | {"body"}
    sits = body is not None and bool(standing & set(fold_name(body.label).split()))
    return body if body and sits and body.kind is Kind.ORGANISATION else None
