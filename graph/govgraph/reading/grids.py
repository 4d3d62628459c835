"""Read the tables of a web page: which of them hold data, and their rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.reading.characters import words
from govgraph.reading.pieces import Piece, names_columns, row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element  # type: ignore[import-untyped]

_PROSE = 1000  # characters; a longer cell is a column of a page, not a cell of a table
_VALUE = 160  # characters; a longer value of a label defines or tells something
_WIDEST = 100  # columns; a greater span is a slip or an attack
_VISIBLE = ".//text()[not(ancestor::script or ancestor::style or ancestor::template)]"
_APART = words("br p div li ul ol dl dt dd")
_BLOCKS = ".//table | .//h1 | .//h2 | .//h3 | .//article | .//main | .//nav | .//blockquote"


def is_data_table(table: _Element) -> bool:
    """Tell whether a table holds data; one that only lays out the page does not."""
    if table.get("role") in {"presentation", "none"} or table.xpath(_BLOCKS):
        return False
    cells = [list(_cells(line)) for line in table.iter("tr")]
    widest = max((len(line) for line in cells), default=0)
    texts = [_words(cell) for line in cells for cell in line]
    texts += [_words(caption) for caption in table.iterchildren("caption")]
    # Words outside of cells are a slip of the page's author; as a table they would be lost.
    stray = _letters(_words(table)) - sum(_letters(text) for text in texts)
    return widest > 1 and not stray and max(map(len, texts)) <= _PROSE


def table_rows(table: _Element, number: int) -> list[Piece]:
    """Return the rows of a table; cells that span columns or rows leave empty cells."""
    lines = list(table.iter("tr"))
    covered: dict[int, int] = {}
    rows = [_row(line, covered) for line in lines]
    marked = [i for i, line in enumerate(lines) if _is_header(line)]
    heads = marked[0] if marked else 0 if rows and names_columns(rows) else -1
    return [row(cells, number, heads=i == heads) for i, cells in enumerate(rows)]


def is_label_list(terms: _Element) -> bool:
    """Tell whether a list of terms pairs labels with values: "Speaker: Ana Kos", no glossary."""
    pairs = list(_pairs(terms))
    texts = [_words(part) for part in terms.iter("dt", "dd")]
    paired = [text for pair in pairs for text in pair]
    return bool(pairs) and paired == texts and max(map(len, texts)) <= _VALUE


def label_rows(terms: _Element, number: int) -> list[Piece]:
    """Return a row for each label of a list with its value."""
    return [row(list(pair), number, heads=False) for pair in _pairs(terms)]


def _pairs(terms: _Element) -> Iterator[tuple[str, str]]:
    for label in terms.iter("dt"):
        value = label.getnext()
        if value is not None and value.tag == "dd":
            yield _words(label), _words(value)


def _row(line: _Element, covered: dict[int, int]) -> list[str]:
    """Return one row's cells; ``covered`` counts the rows for which a column stays taken."""
    cells: list[str] = []
    for cell in _cells(line):
        _fill(cells, covered)
        wide = _span(cell, "colspan")
        for column in range(len(cells), len(cells) + wide):
            covered[column] = _span(cell, "rowspan") - 1
        cells += [_words(cell), *[""] * (wide - 1)]
    _fill(cells, covered)
    return cells


def _fill(cells: list[str], covered: dict[int, int]) -> None:
    while covered.get(len(cells), 0):
        covered[len(cells)] -= 1
        cells.append("")


def _cells(line: _Element) -> Iterator[_Element]:
    yield from line.iterchildren("td", "th")


def _letters(text: str) -> int:
    return len(text.replace(" ", ""))


def _span(cell: _Element, name: str) -> int:
    value = cell.get(name) or ""
    return min(max(int(value), 1), _WIDEST) if value.isascii() and value.isdigit() else 1


def _is_header(line: _Element) -> bool:
    cells = list(_cells(line))
    in_head = line.getparent().tag == "thead"
    return bool(cells) and (in_head or (len(cells) > 1 and all(c.tag == "th" for c in cells)))


def _words(cell: _Element) -> str:
    """Return a cell's visible words; blocks and line breaks within it are set apart by a space."""
    texts = cell.xpath(_VISIBLE)
    parts: list[str] = []
    for text in texts:
        # Text before an element's first child, or after an element: a block's edge either way.
        apart = text.getparent().tag in _APART
        parts += (" ", text) if apart else (text,)
    return " ".join("".join(parts).split())
