"""What commands print: tables for people, the same text whether or not a terminal reads it."""

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from govgraph.summary import spaced

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from govgraph.build import BuildReport
    from govgraph.queries import Question
    from govgraph.summary import Count, EventLine, PositionLine, Summary

# Wide enough for any row: a program that reads a table wants no wrapped cells.
_UNLIMITED = 100_000


def console(width: int = _UNLIMITED) -> "Console":
    """Return the console on standard output; what is not a terminal gets lines of this width."""
    from rich.console import Console

    return Console(width=None if sys.stdout.isatty() else width, highlight=False)


def table(title: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> "Table":
    """Return a table whose cells are plain text, never markup."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    made = Table(title=title or None, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        made.add_column(Text(column), overflow="fold")
    for row in rows:
        made.add_row(*(Text(cell) for cell in row))
    return made


def counts_table(summary: "Summary") -> "Table":
    """Return entities by kind, events by status and positions by type."""
    rows = [("entities", one.type, str(one.count)) for one in summary.entities]
    rows += [
        ("events", f"{spaced(one.type)}, {one.status}", str(one.count)) for one in summary.events
    ]
    rows += [("positions", one.type, str(one.count)) for one in summary.positions]
    return table("", ("", "type", "count"), _once(rows))


def entities_table(entities: "Sequence[Count]") -> "Table":
    """Return the entities that the statements name, by kind."""
    return table("Entities", ("kind", "count"), [(one.type, str(one.count)) for one in entities])


def positions_table(positions: "Sequence[PositionLine]", most: int) -> "Table":
    """Return positions, one line per type and holder, at most so many."""
    rows = [(one.type, one.holder, one.about) for one in positions]
    title = "Positions" if len(rows) <= most else f"Positions (the first {most} of {len(rows)})"
    return table(title, ("position", "who", "on"), rows[:most])


def events_table(events: "Sequence[EventLine]", most: int) -> "Table":
    """Return events in the order of time, at most so many."""
    rows = [
        (one.when or "undated", spaced(one.type), one.status, cut(one.what), cut(one.who))
        for one in events
    ]
    title = "Events" if len(rows) <= most else f"Events (the first {most} of {len(rows)})"
    return table(title, ("when", "event", "status", "what", "who"), rows[:most])


def missed_table(report: "BuildReport", most: int) -> "Table":
    """Return the sentences that gave nothing, at most so many."""
    rows = [
        (one.trigger, one.reason, cut(one.sentence, 100))
        for built in report.built
        for one in built.missed
    ]
    title = "Sentences that gave nothing"
    title = title if len(rows) <= most else f"{title} (the first {most} of {len(rows)})"
    return table(title, ("words", "why", "sentence"), rows[:most])


def questions_table(questions: "Sequence[Question]") -> "Table":
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
    return table("", ("name", "question", "parameters"), rows)


def cut(text: str, length: int = 60) -> str:
    """Return a text that is at most so long; what is left out shows as an ellipsis."""
    return text if len(text) <= length else f"{text[: length - 1].rstrip()}…"


def _once(rows: Sequence[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return the rows with the first cell only where it changes."""
    return [
        ("" if index and rows[index - 1][0] == row[0] else row[0], *row[1:])
        for index, row in enumerate(rows)
    ]
