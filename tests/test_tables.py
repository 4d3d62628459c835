"""A program gets the lines that rich draws in a terminal as wide as need be."""

from __future__ import annotations

import pytest
from rich.console import Console

from govgraph.cli import tables
from govgraph.cli.tables import Table

TABLES = {
    "a title": Table("Entities", ("kind", "count"), [("Place", "1"), ("Organisation", "12")]),
    "no title": Table("", ("when", "what"), [("2024-05-17", "Adoption")]),
    "no rows": Table("Events", ("when", "event", "status"), []),
    "an empty cell": Table("", ("a", "b", "c"), [("", "", "x"), ("y", "", "")]),
    "several lines": Table("", ("name", "of"), [("one\ntwo", "x"), ("y", "three\n\nfour")]),
    "other letters": Table(
        "", ("a", "b"), [("Șandru – “x”", "1"), ("日本", "2"), ("e\u0301", "3")]
    ),
    "marks": Table("", ("a", "b"), [("[bold]x[/]", "\a\r1"), ("a\tb", "2")]),
}


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES.keys())
def test_a_pipe_gets_what_rich_would_draw(table: Table, capsys: pytest.CaptureFixture[str]) -> None:
    tables.show(table)
    shown = capsys.readouterr().out
    console = Console(width=10_000, highlight=False)
    console.print(tables._drawn(table))
    assert shown == capsys.readouterr().out


def test_a_long_title_stays_on_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    tables.show(Table("Longer than all the columns", ("a", "b"), [("1", "2")]))
    assert capsys.readouterr().out.splitlines()[0] == "Longer than all the columns"
