"""When and where meetings are by a table's row or a calendar's line, without a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.model import Fact, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed

_MARKS = frozenset({(":",), ("–",), ("—",), ("-",), (",",), ("|",)})  # behind a day in a calendar

_ENDS = frozenset({(), (",",), ("(",), (".",), (";",), ("–",), ("—",)})


def row_meetings(parsed: Parsed) -> Iterator[Fact]:
    """Read a row such as "5–6 May | Third session of the Board | Oslo": a cell for each."""
    words, times = parsed.sentence.words, parsed.times
    told = [r for r in parsed.refs if r.kind is Kind.MEETING and r.entity and not r.described]
    if len(told) != 1 or len(times) != 1 or not _begins_cell(words, told[0].name.first):
        return
    for meeting in (told[0].entity,) if _begins_cell(words, times[0].first) else ():
        if meeting and meeting.type != "MeetingSeries":
            yield Fact(meeting, "when", times[0].time.when, (told[0].span, times[0].time.span))
            cells = (r for r in parsed.refs if _begins_cell(words, r.name.first))
            for ref in (r for r in cells if r.kind is Kind.PLACE and r.entity):
                if ref.entity:
                    yield Fact(meeting, "place", ref.entity, (told[0].span, ref.span))


def calendar_line(parsed: Parsed) -> Iterator[Fact]:
    """Read a calendar's line: "5 June: Lakes Forum, Lima", "10-13 June  Third Lakes Forum"."""
    for time in parsed.times[:1] if parsed.times and parsed.times[0].first == 0 else ():
        days = time.time.when.is_day or "/" in time.time.when.edtf
        month = len(time.time.when.edtf) == len("2024-05")
        first = time.after + (parsed.sentence.lowers[time.after : time.after + 1] in _MARKS)
        for ref in parsed.refs if days or month else ():
            behind = parsed.sentence.lowers[ref.name.after : ref.name.after + 1]
            if not days and behind not in _ENDS:
                break  # "May 2024: the Forum *adopted* the Pact"
            written = parsed.sentence.words[ref.name.first][0].isupper()  # "5 June: *Workshop on*"
            named = ref.kind is Kind.MEETING and (written or not ref.described)
            if (
                named
                and ref.name.first == first
                and ref.entity
                and ref.entity.type != "MeetingSeries"
            ):
                yield Fact(ref.entity, "when", time.time.when, (time.time.span, ref.span))


def _begins_cell(words: Sequence[str], index: int) -> bool:
    """Tell whether a word opens a cell of a table's row."""
    return "\t" in words and (index == 0 or words[index - 1] == "\t")
