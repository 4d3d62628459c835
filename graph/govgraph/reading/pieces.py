"""Join the pieces that a format reader found into one text with blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from govgraph.model import Block, BlockRole, Span
from govgraph.reading.characters import uniform

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# What opens a paragraph that is an item of a list, in a format that has no list for it.
_LETTERED = re.compile(r"\((?:[a-z]|[ivx]{1,5})\) +\S")


_LEADS = re.compile(r":[*_ ]*$")  # what stands over a list ends so
_BULLET = re.compile(r"[•‣◦▪■●○·–—\uf0b7\uf0a7] *(?=\S)")
_ENUMERATOR = re.compile(r"(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})\)|[a-z]\.|[ivx]{2,5}\.) +(?=\S)")
_RUNNING = frozenset({BlockRole.PARAGRAPH, BlockRole.ITEM, BlockRole.HEADING})
_ALONE = 2  # a lead and one paragraph


@dataclass(frozen=True, slots=True)
class Piece:
    """One block before its offsets are known.

    Rows of one table share ``table`` (1 or more); the row that names the columns has ``heads``.
    """

    text: str
    role: BlockRole = BlockRole.PARAGRAPH
    level: int = 0
    table: int = 0
    heads: bool = False


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a format reader makes of a source: its pieces in order and its declared title."""

    pieces: tuple[Piece, ...]
    title: str = ""


@dataclass(slots=True)
class Numbering:
    """Hands out one number per table of a source."""

    last: int = field(default=0)

    def next(self) -> int:
        """Return a number that no other table of this source has."""
        self.last += 1
        return self.last


def itemised(pieces: Sequence[Piece]) -> list[Piece]:
    """Return pieces in which paragraphs marked as items below a colon are items of a list.

    "We ask States:" above "(a) to sign it; and" and "(b) to ratify it", each a paragraph of its
    own, as web pages have them; one such paragraph alone stays what it is. Below "4. Calls upon
    States:" the items with letters are a list of its own.
    """
    found = list(pieces)
    for number, piece in enumerate(pieces):
        if not _LEADS.search(piece.text) or piece.role not in _RUNNING:
            continue
        for index in _lettered_below(pieces, number):
            found[index] = replace(pieces[index], level=piece.level + 1)
        after = number + 1
        while after < len(pieces) and _is_marked(pieces[after]):
            after += 1
        if after - number > _ALONE:
            level = piece.level + 1 if piece.role is BlockRole.ITEM else 1
            for index in range(number + 1, after):
                text = _BULLET.sub("", pieces[index].text, count=1)
                found[index] = replace(pieces[index], text=text, role=BlockRole.ITEM, level=level)
    return found


def _is_marked(piece: Piece) -> bool:
    """Tell whether a paragraph opens with the mark of an item."""
    marked = _BULLET.match(piece.text) or _ENUMERATOR.match(piece.text)
    return piece.role is BlockRole.PARAGRAPH and marked is not None


def _lettered_below(pieces: Sequence[Piece], number: int) -> Iterator[int]:
    """Yield the items with letters behind one without, at whose level they stand."""
    lead = pieces[number]
    if lead.role is not BlockRole.ITEM or _LETTERED.match(lead.text):
        return
    for index, piece in enumerate(pieces[number + 1 :], number + 1):
        same = piece.role is BlockRole.ITEM and piece.level == lead.level
        if not same or not _LETTERED.match(piece.text):
            return
        yield index


def assemble(pieces: Sequence[Piece]) -> tuple[str, tuple[Block, ...]]:
    """Return the text that all pieces make, and its blocks; empty pieces are left out."""
    parts: list[str] = []
    blocks: list[Block] = []
    headers: dict[int, Span] = {}
    previous: Piece | None = None
    position = 0
    for piece in itemised(pieces):
        body = _tidy(piece)
        if not body:
            continue
        gap = _gap(previous, piece)
        span = Span(position + len(gap), position + len(gap) + len(body))
        header = headers.get(piece.table) if piece.role is BlockRole.ROW else None
        if piece.heads:
            headers[piece.table] = span
            header = None
        lettered = piece.role is BlockRole.PARAGRAPH and _LETTERED.match(body)
        role, level = (BlockRole.ITEM, 1) if lettered else (piece.role, piece.level)
        blocks.append(Block(span, role, level, header))
        parts += (gap, body)
        position = span.end
        previous = piece
    return "".join(parts), tuple(blocks)


def _gap(previous: Piece | None, piece: Piece) -> str:
    if previous is None:
        return ""
    same_list = previous.role is piece.role is BlockRole.ITEM
    same_table = previous.role is piece.role is BlockRole.ROW and previous.table == piece.table
    return "\n" if same_list or same_table else "\n\n"


def _tidy(piece: Piece) -> str:
    text = uniform(piece.text)
    if piece.role is BlockRole.ROW:
        cells = [" ".join(cell.split()) for cell in text.split("\t")]
        # Empty cells at the front stay, so that cells stand under their column's name.
        return "\t".join(cells).rstrip("\t")
    lines = (re.sub(r"[ \t]+", " ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def row(cells: Sequence[str], table: int, *, heads: bool = False) -> Piece:
    """Return a table row; a tab inside a cell becomes a space."""
    text = "\t".join(cell.replace("\t", " ") for cell in cells)
    return Piece(text, BlockRole.ROW, table=table, heads=heads)


def names_columns(rows: Sequence[Sequence[str]]) -> bool:
    """Guess whether the first row names the columns where the source does not say.

    Two columns without a mark are more often a list of keys and values.
    """
    first = rows[0]
    return (
        len(rows) > 1
        and len(first) > 2
        and all(first)
        and not any(character.isdigit() for cell in first for character in cell)
    )
