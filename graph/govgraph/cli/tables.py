"""What commands print: tables for people, in the width that there is."""

import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from shutil import get_terminal_size
from textwrap import shorten
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import typer

from govgraph.summary import spaced
from govgraph.vocab import compact

if TYPE_CHECKING:
    from rich.console import RenderableType

    from govgraph.build import BuildReport
    from govgraph.queries import Question
    from govgraph.summary import Count, EventLine, PartLine, PositionLine, Summary

_NAME = re.compile(r"[a-z][a-z0-9+.-]*:[^\s\d]\S*$")
# Marks that move a terminal's cursor and have no place in a cell.
_CONTROLS = str.maketrans("", "", "\a\b\v\f\r")


# A column of text that is narrower than this is no longer read with ease.
_NARROWEST = 16

_Row: TypeAlias = Sequence[Sequence[str]]
"""Cells, each of one or more lines."""


class Table(NamedTuple):
    """A table of plain text, never markup."""

    title: str
    columns: Sequence[str]
    rows: Iterable[Sequence[str]]


def show(*tables: Table) -> None:
    """Print tables in the width of the terminal, or of ``COLUMNS`` where there is none.

    Without either, a program gets lines as long as they are. Where columns would be too narrow to
    read, each row is a block of lines, one for each cell.
    """
    width = _columns()
    for table in tables:
        typer.echo("\n".join(_lines(table, width)))


def draw(*things: "RenderableType", width: int | None = None) -> None:
    """Print with rich; what is not a terminal gets lines of the given width."""
    from rich.console import Console

    console = Console(width=None if sys.stdout.isatty() else width, highlight=False)
    console.print(*things, sep="\n")


def _columns() -> int | None:
    said = os.environ.get("COLUMNS", "")
    if said.isdecimal() and int(said):
        return int(said)
    return get_terminal_size().columns if sys.stdout.isatty() else None


def _lines(table: Table, width: int | None) -> Iterator[str]:
    head, *rows = [[_cell(cell) for cell in row] for row in (table.columns, *table.rows)]
    widths = [_widest(column) for column in zip(head, *rows, strict=True)]
    fitting = widths if width is None else _fitted(widths, [head, *rows], width)
    if fitting is None:
        yield from _blocks(table.title, head, rows, width or 0)
    else:
        yield from _drawn(table.title, head, rows, fitting)


def _fitted(widths: list[int], rows: Sequence[_Row], width: int) -> list[int] | None:
    """Return widths of columns that fit, no word broken, or None where some would be too narrow."""
    room = width - 3 * len(widths) + 1
    if sum(widths) <= room:
        return widths
    least = [
        max(_width(word) for cell in column for line in cell for word in line.split() or [""])
        for column in zip(*rows, strict=True)
    ]
    for most in range(min(max(widths), room), _NARROWEST - 1, -1):
        fitting = [min(wide, max(word, most)) for wide, word in zip(widths, least, strict=True)]
        if sum(fitting) <= room:
            return fitting
    return None


def _drawn(title: str, head: _Row, rows: Sequence[_Row], widths: Sequence[int]) -> Iterator[str]:
    """Yield a table's lines: a title, the columns' names, a rule, and the rows."""
    whole = sum(widths) + 3 * len(widths) - 1
    if title:
        yield title.ljust(whole)
    yield " " * whole
    yield from _row(head, widths)
    yield f" {'─' * (whole - 2)} "
    for row in rows:
        yield from _row(row, widths)
    yield " " * whole


def _blocks(title: str, head: _Row, rows: Sequence[_Row], width: int) -> Iterator[str]:
    """Yield the lines of rows as blocks: a column's name and its value, empty ones left out."""
    names = [" ".join(cell) for cell in head]
    margin = max(map(_width, names)) + 4
    if title:
        yield title
    for row in rows:
        yield ""
        for name, cell in zip(names, row, strict=True):
            lines = _wrapped(cell, max(width - margin, _NARROWEST))
            for index, line in enumerate(lines if any(cell) else ()):
                lead = f" {name}" if index == 0 else ""
                yield f"{lead}{' ' * (margin - _width(lead))}{line}"
    yield ""


def _row(cells: _Row, widths: Sequence[int]) -> Iterator[str]:
    wrapped = [_wrapped(cell, wide) for cell, wide in zip(cells, widths, strict=True)]
    for parts in zip_longest(*wrapped, fillvalue=""):
        padded = (part + " " * (n - _width(part)) for part, n in zip(parts, widths, strict=True))
        yield f" {'   '.join(padded)} "


def _wrapped(cell: Sequence[str], width: int) -> list[str]:
    """Return a cell's lines, those that are too long parted between words."""
    lines: list[str] = []
    for text in cell:
        line = text if _width(text) <= width else ""
        for word in text.split() if not line else ():
            longer = f"{line} {word}" if line else word
            if line and _width(longer) > width:
                lines.append(line)
                longer = word
            line = longer
        lines.append(line)
    return lines


def _widest(column: Iterable[Sequence[str]]) -> int:
    return max(_width(line) for cell in column for line in cell)


def _cell(text: str) -> list[str]:
    return text.translate(_CONTROLS).expandtabs().split("\n")


def _width(text: str) -> int:
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(map(bool, map(unicodedata.combining, text)))


def names_last(table: Table) -> Table:
    """Return a table whose columns of IRIs and prefixed names come after what people read."""
    rows = list(table.rows)
    places = range(len(table.columns))
    order = sorted(places, key=lambda place: _is_name(row[place] for row in rows))
    return Table(
        table.title,
        [table.columns[place] for place in order],
        [[row[place] for place in order] for row in rows],
    )


def _is_name(cells: Iterable[str]) -> bool:
    given = [cell for cell in cells if cell]
    return bool(given) and all(_NAME.match(cell) for cell in given)


def counts_table(summary: "Summary") -> Table:
    """Return entities by kind, events by status and positions by type."""
    rows = [("entities", one.type, str(one.count)) for one in summary.entities]
    rows += [
        ("events", f"{spaced(one.type)}, {one.status}", str(one.count)) for one in summary.events
    ]
    rows += [("positions", one.type, str(one.count)) for one in summary.positions]
    return Table("", ("", "type", "count"), _once(rows))


def entities_table(entities: "Sequence[Count]") -> Table:
    """Return the entities that the statements name, by kind."""
    return Table("Entities", ("kind", "count"), [(one.type, str(one.count)) for one in entities])


def positions_table(positions: "Sequence[PositionLine]", most: int) -> Table:
    """Return positions, one line per type and holder, at most so many."""
    rows = [(one.type, one.holder, one.about) for one in positions]
    title = "Positions" if len(rows) <= most else f"Positions (the first {most} of {len(rows)})"
    return Table(title, ("position", "who", "on"), rows[:most])


def events_table(events: "Sequence[EventLine]", most: int) -> Table:
    """Return events in the order of time, at most so many."""
    rows = [
        (one.when or "undated", spaced(one.type), one.status, one.what, one.who) for one in events
    ]
    title = "Events" if len(rows) <= most else f"Events (the first {most} of {len(rows)})"
    return Table(title, ("when", "event", "status", "what", "who"), rows[:most])


def parts_table(parts: "Sequence[PartLine]", base: str) -> Table:
    """Return the events that a thing has a part in, with status and words."""
    rows = [
        (one.when or "undated", one.type, one.status, one.part, one.words,
         compact(one.event, base), compact(one.statement, base))
        for one in parts
    ]  # fmt: skip
    columns = ("when", "event", "status", "its part", "words", "name", "said by")
    return Table("Events", columns, rows)


def missed_table(report: "BuildReport", most: int) -> Table:
    """Return the words of an event or a position that gave no fact, at most so many."""
    rows = [
        (one.trigger, one.reason, shorten(one.sentence, 100, placeholder="…"))
        for built in report.built
        for one in built.missed
    ]
    title = "Words that gave no fact"
    title = title if len(rows) <= most else f"{title} (the first {most} of {len(rows)})"
    return Table(title, ("words", "why", "sentence"), rows[:most])


def questions_table(questions: "Sequence[Question]") -> Table:
    """Return the named questions with their descriptions and parameters."""
    rows = [
        (
            one.name,
            f"{one.title}. {one.description}",
            "\n".join(
                f"{value.name} ({value.type}): {value.description}"
                + (f" [{value.default}]" if value.optional else "")
                for value in one.parameters
            ),
        )
        for one in questions
    ]
    return Table("", ("name", "question", "parameters"), rows)


def _once(rows: Sequence[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return the rows with the first cell only where it changes."""
    return [
        ("" if index and rows[index - 1][0] == row[0] else row[0], *row[1:])
        for index, row in enumerate(rows)
    ]
