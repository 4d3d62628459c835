"""What commands print: tables for people, the same text whether or not a terminal reads it."""

import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

import typer

from govgraph.summary import spaced
from govgraph.vocab import compact

if TYPE_CHECKING:
    from rich.console import RenderableType

    from govgraph.build import BuildReport
    from govgraph.queries import Question
    from govgraph.summary import Count, EventLine, PartLine, PositionLine, Summary

# Marks that move a terminal's cursor and have no place in a cell.
_CONTROLS = str.maketrans("", "", "\a\b\v\f\r")


class Table(NamedTuple):
    """A table of plain text, never markup."""

    title: str
    columns: Sequence[str]
    rows: Iterable[Sequence[str]]


def show(*tables: Table) -> None:
    """Print tables; a terminal gets them in its width, a program in lines as long as they are."""
    if sys.stdout.isatty():
        draw(*map(_drawn, tables))
        return
    # Importing rich takes as long as understanding a statement, and gives the same text.
    for table in tables:
        typer.echo("\n".join(_lines(table)))


def draw(*things: "RenderableType", width: int | None = None) -> None:
    """Print with rich; what is not a terminal gets lines of the given width."""
    from rich.console import Console

    console = Console(width=None if sys.stdout.isatty() else width, highlight=False)
    console.print(*things, sep="\n")


def _drawn(table: Table) -> "RenderableType":
    from rich import box
    from rich.table import Table as Drawn
    from rich.text import Text

    made = Drawn(
        title=table.title or None, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False
    )
    for column in table.columns:
        made.add_column(Text(column), overflow="fold")
    for row in table.rows:
        made.add_row(*(Text(cell) for cell in row))
    return made


def _lines(table: Table) -> Iterator[str]:
    """Yield the lines that rich would draw if it had all the width that it wants."""
    head, *rows = [[_cell(cell) for cell in row] for row in (table.columns, *table.rows)]
    columns = zip(head, *rows, strict=True)
    widths = [max(_width(line) for cell in column for line in cell) for column in columns]
    whole = sum(widths) + 3 * len(widths) - 1
    if table.title:
        yield table.title.ljust(whole)
    yield " " * whole
    yield from _row(head, widths)
    yield f" {'─' * (whole - 2)} "
    for row in rows:
        yield from _row(row, widths)
    yield " " * whole


def _row(cells: Sequence[Sequence[str]], widths: Sequence[int]) -> Iterator[str]:
    for parts in zip_longest(*cells, fillvalue=""):
        padded = (part + " " * (n - _width(part)) for part, n in zip(parts, widths, strict=True))
        yield f" {'   '.join(padded)} "


def _cell(text: str) -> list[str]:
    return text.translate(_CONTROLS).expandtabs().split("\n")


def _width(text: str) -> int:
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(map(bool, map(unicodedata.combining, text)))


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
        (one.when or "undated", spaced(one.type), one.status, cut(one.what), cut(one.who))
        for one in events
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
        (one.trigger, one.reason, cut(one.sentence, 100))
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


def cut(text: str, length: int = 60) -> str:
    """Return a text that is at most so long; what is left out shows as an ellipsis."""
    return text if len(text) <= length else f"{text[: length - 1].rstrip()}…"


def _once(rows: Sequence[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return the rows with the first cell only where it changes."""
    return [
        ("" if index and rows[index - 1][0] == row[0] else row[0], *row[1:])
        for index, row in enumerate(rows)
    ]
