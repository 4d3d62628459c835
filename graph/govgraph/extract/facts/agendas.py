"""When and where meetings are by a table's row or a calendar's line, without a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.model import Fact, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref

_MARKS = frozenset({(":",), ("–",), ("—",), ("-",), (",",), ("|",)})  # behind a day in a calendar

_APART = frozenset({(",",), (":",), ("–",), ("-",)})  # between a body and its meeting in a cell
_ENDS = frozenset({(), (",",), ("(",), (".",), (";",), ("–",), ("—",)})


def row_meetings(parsed: Parsed) -> Iterator[Fact]:
    """Read a row such as "5–6 May | Third session of the Board | Oslo": a cell for each.

    Also "5 May | Water Board, third session | Oslo" and "5 May | Expert workshop on eels | Oslo".
    """
    words, times = parsed.sentence.words, parsed.times
    if len(times) != 1 or not _begins_cell(words, times[0].first):
        return
    told = [r for r in parsed.refs if r.kind is Kind.MEETING and _fills_cell(parsed, r)]
    cells = {_cell_of(words, r.name.first) for r in told} - {_cell_of(words, times[0].first)}
    meeting = told[0].entity if len(cells) == len(told) == 1 else None
    if meeting and meeting.type != "MeetingSeries":
        yield Fact(meeting, "when", times[0].time.when, (told[0].span, times[0].time.span))
        places = [r for r in parsed.refs if _begins_cell(words, r.name.first)]
        for ref in (r for r in places if r.kind is Kind.PLACE and r.entity):
            if ref.entity:
                yield Fact(meeting, "place", ref.entity, (told[0].span, ref.span))


def _fills_cell(parsed: Parsed, ref: Ref) -> bool:
    """Tell whether a meeting is what a cell tells: it opens it, or stands behind its body there."""
    words, first = parsed.sentence.words, _cell_of(parsed.sentence.words, ref.name.first)
    if ref.entity is None:
        return False
    if ref.described:  # "*Expert meeting on bats*", and no other meeting that was told before
        cell = " ".join(words[first:]).partition("\t")[0].lower()
        return words[first][0].isupper() and ref.entity.label.lower().split()[0] in cell.split()[:1]
    bodies = [r for r in parsed.refs if r.name.first == first and r.kind is Kind.ORGANISATION]
    behind = any(words[r.name.after : ref.name.first] in _APART for r in bodies)
    return "\t" in words and (ref.name.first == first or behind)


def _cell_of(words: Sequence[str], index: int) -> int:
    """Return where the cell begins in which a word stands."""
    return max((k + 1 for k in range(index) if words[k] == "\t"), default=0)


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
            start = _start_of(parsed, ref)
            written = parsed.sentence.words[start][0].isupper()  # "5 June: *Workshop on*"
            named = ref.kind is Kind.MEETING and (written or not ref.described)
            if named and start == first and ref.entity and ref.entity.type != "MeetingSeries":
                yield Fact(ref.entity, "when", time.time.when, (time.time.span, ref.span))


def _start_of(parsed: Parsed, ref: Ref) -> int:
    """Return where all the words of a meeting begin: "*Steering Committee* meeting"."""
    start = ref.name.first
    start = parsed.sentence.range_of(ref.name.whole)[0] if ref.name.whole else start
    bodies = [r for r in parsed.refs if r.name.after == start and ref.entity and r.entity]
    label = ref.entity.label if ref.entity else ""
    told = (r.name.first for r in bodies if r.entity and label.startswith(f"{r.entity.label} "))
    return next(told, min(start, ref.name.first))


def _begins_cell(words: Sequence[str], index: int) -> bool:
    """Tell whether a word opens a cell of a table's row."""
    return "\t" in words and (index == 0 or words[index - 1] == "\t")
