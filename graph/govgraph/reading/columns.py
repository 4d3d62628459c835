"""Recognise tables that are drawn with spaces, tabs or upright strokes in plain text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# Two spaces after a full stop are a typewriter's habit.
_GUTTER = re.compile(r" *\t[ \t]*| {3,}|(?<![.!?:;]) {2}(?! )")
_HEADER = 3  # lines of a header that leaves the first column empty
_LEAST = 2  # cells of such a line
_RULE = re.compile(r"[|+\s]*[-=:─━]{2}[-=:─━|+\s]*$")


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of a table; ``ruled`` says that a line is drawn under the first row."""

    rows: tuple[tuple[str, ...], ...]
    ruled: bool


def is_rule(line: str) -> bool:
    """Tell whether a line only draws a rule."""
    return _RULE.match(line.strip()) is not None


def grid_at(lines: Sequence[str], start: int) -> tuple[Grid, int] | None:
    """Return the table that begins at a line, with the index after its last line; else None.

    A table has at least two rows with the same number of cells, standing in columns. Above them
    may stand a header of one to three lines that leaves the first column empty.
    """
    above = _header_at(lines, start)
    below = _rows_at(lines, start + above[1]) if above else None
    if above and below:
        head = _over(above[0], lines[start + above[1] : below[1]], len(below[0].rows[0]))
        if head:
            return Grid((head, *below[0].rows), ruled=True), below[1]
    return _rows_at(lines, start)


def _header_at(lines: Sequence[str], start: int) -> tuple[list[str], int] | None:
    """Return the indented lines of cells above a rule, and how many lines they take with it."""
    head: list[str] = []
    for line in lines[start : start + _HEADER + 1]:
        if head and is_rule(line):
            return head, len(head) + 1
        if not line.startswith("   ") or "|" in line or len(_cells(line)) < _LEAST:
            return None
        head.append(line)
    return None


def _over(head: Sequence[str], body: Sequence[str], columns: int) -> tuple[str, ...]:
    """Return one row of what stands above each column in the lines of a header, or ()."""
    rows = [_edges(line) for line in body if not is_rule(line)]
    spans = [
        (min(row[i][0] for row in rows), max(row[i][1] for row in rows))
        for i in range(columns)
        if all(len(row) == columns for row in rows)
    ]
    cells: list[list[str]] = [[] for _ in spans]
    for line in head:
        for (first, after), words in zip(_edges(line), _cells(line), strict=True):
            at = [i for i, (low, high) in enumerate(spans) if first < high and low < after]
            if len(at) != 1 or at == [0]:
                return ()
            cells[at[0]].append(words)
    return tuple(" ".join(cell) for cell in cells)


def _rows_at(lines: Sequence[str], start: int) -> tuple[Grid, int] | None:
    """Return the rows that begin at a line, with the index after the last one."""
    end = start
    rows: list[tuple[str, ...]] = []
    ruled = False
    first = ""
    while end < len(lines):
        line = lines[end]
        if is_rule(line) and (rows or (end == start and ("|" in line or "+" in line))):
            ruled = ruled or len(rows) == 1
        else:
            cells = _cells(line)
            following = lines[end + 1] if rows and len(cells) == 1 and end + 1 < len(lines) else ""
            if wrapped := _wrapped(first, line, following, len(rows[0])) if following else ():
                cells, end = wrapped, end + 1
            elif len(cells) < 2 or (rows and not _same_columns(first, line, rows[0], cells)):
                break
            first = first or line
            rows.append(cells)
        end += 1
    return (Grid(tuple(rows), ruled), end) if len(rows) > 1 else None


def _cells(line: str) -> tuple[str, ...]:
    if line.count("|") >= 1:
        return tuple(cell.strip() for cell in line.strip().strip("|").split("|"))
    return tuple(cell for cell in _GUTTER.split(line.strip()) if cell)


def _wrapped(first: str, line: str, following: str, columns: int) -> tuple[str, ...]:
    """Return the cells of a row whose first cell goes over two lines, or ().

    Its second line is indented, and the other cells stand there in their columns.
    """
    indents = [len(each) - len(each.lstrip()) for each in (first, line, following)]
    cells, marks = _cells(following), {"|", "\t"} & {*first, *line, *following}
    if marks or len(cells) != columns or indents[0] != indents[1] or indents[2] <= indents[0]:
        return ()
    pairs = zip(_edges(first)[1:], _edges(following)[1:], strict=True)
    apart = any(abs(a[0] - b[0]) > 1 and abs(a[1] - b[1]) > 1 for a, b in pairs)
    return () if apart else (f"{line.strip()} {cells[0]}", *cells[1:])


def _same_columns(first: str, line: str, cells: tuple[str, ...], others: tuple[str, ...]) -> bool:
    if len(cells) != len(others) or ("|" in first) != ("|" in line):
        return False
    if "|" in line or ("\t" in first and "\t" in line):
        return True
    return all(
        abs(a[0] - b[0]) <= 1 or abs(a[1] - b[1]) <= 1
        for a, b in zip(_edges(first), _edges(line), strict=True)
    )


def _edges(line: str) -> list[tuple[int, int]]:
    indent = len(line) - len(line.lstrip())
    starts, ends = [indent], []
    for gutter in _GUTTER.finditer(line.rstrip(), indent):
        ends.append(gutter.start())
        starts.append(gutter.end())
    return list(zip(starts, [*ends, len(line.rstrip())], strict=True))
