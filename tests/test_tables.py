"""A program gets the lines that rich draws in a terminal as wide as need be, or as COLUMNS says."""

from __future__ import annotations

import pytest
from rich import box
from rich.console import Console
from rich.table import Table as Drawn
from rich.text import Text

from govgraph.cli import tables
from govgraph.cli.tables import Table
from govgraph.summary import EventLine

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


IRI = "statement:the-name-of-a-statement-that-is-as-long-as-names-are"
LONG = "Framework Convention on the Protection of Lakes and of those who live beside them"


def drawn(table: Table) -> Drawn:
    """Return a table as rich draws it."""
    made = Drawn(
        title=table.title or None, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False
    )
    for column in table.columns:
        made.add_column(Text(column))
    for row in table.rows:
        made.add_row(*map(Text, row))
    return made


@pytest.fixture(autouse=True)
def no_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES.keys())
def test_a_pipe_gets_what_rich_would_draw(table: Table, capsys: pytest.CaptureFixture[str]) -> None:
    tables.show(table)
    shown = capsys.readouterr().out
    console = Console(width=10_000, highlight=False)
    console.print(drawn(table))
    assert shown == capsys.readouterr().out


def test_a_long_title_stays_on_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    tables.show(Table("Longer than all the columns", ("a", "b"), [("1", "2")]))
    assert capsys.readouterr().out.splitlines()[0] == "Longer than all the columns"


def lines_of(
    table: Table, width: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> list[str]:
    monkeypatch.setenv("COLUMNS", str(width))
    tables.show(table)
    return capsys.readouterr().out.splitlines()


@pytest.mark.parametrize("width", [200, 100, 80, 40])
def test_no_name_and_no_word_is_broken(
    width: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever the width, each word and each IRI is on one line, and no line is longer."""
    table = Table("", ("what", "when", "words", "said by"), [(LONG, "2024", LONG, IRI)] * 2)
    lines = lines_of(table, width, monkeypatch, capsys)
    assert {*LONG.split(), IRI} <= {word for line in lines for word in line.split()}
    assert all(len(line) <= max(width, len(IRI) + 12) for line in lines)


def test_wide_enough_columns_stand_side_by_side(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    table = Table("", ("what", "when"), [("one two three four five", "2024")])
    _, *lines = lines_of(table, 26, monkeypatch, capsys)
    assert [line.split() for line in lines] == [
        ["what", "when"],
        ["─" * 24],
        ["one", "two", "three", "2024"],
        ["four", "five"],
        [],
    ]


def test_too_narrow_columns_become_blocks(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One cell a line, and no line for an empty one."""
    table = Table("Events", ("what", "who", "said by"), [("Adoption of it", "", IRI)])
    assert lines_of(table, 40, monkeypatch, capsys) == [
        "Events",
        "",
        " what      Adoption of it",
        f" said by   {IRI}",
        "",
    ]


def test_what_people_read_comes_first() -> None:
    rows = [("event:x", "Adoption: it", "17:30", "", "2024"), ("https://x.org/y", "", "", "", "")]
    table = tables.names_last(Table("", ("event", "what", "at", "none", "when"), rows))
    assert list(table.columns) == ["what", "at", "none", "when", "event"]
    assert next(iter(table.rows)) == ["Adoption: it", "17:30", "", "2024", "event:x"]


def test_a_name_in_the_account_of_events_is_whole(capsys: pytest.CaptureFixture[str]) -> None:
    line = EventLine("2024", "Adoption", "occurred", LONG, LONG, "statement:x")
    tables.show(tables.events_table([line], 1))
    assert capsys.readouterr().out.count(LONG) == 2
