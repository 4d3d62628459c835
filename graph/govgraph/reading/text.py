"""Read plain text: wrapped paragraphs, headings, lists, quotations and tables drawn with spaces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from govgraph.model import BlockRole
from govgraph.reading import lines as wrapping
from govgraph.reading.characters import uniform
from govgraph.reading.columns import Grid, grid_at, is_rule
from govgraph.reading.pieces import Numbering, Parsed, Piece, names_columns, row

_BULLET = re.compile(r"[-*•‣◦▪●·–—o] +(?=\S)")
_ENUMERATOR = re.compile(
    r"(?:\d{1,3}[.)]|\(\d{1,3}\)|\([a-z]\)|[a-z]\)|\([ivx]{1,5}\)|[ivx]{1,5}[.)]) +(?=\S)"
)
_ORNAMENT = re.compile(r"[\s\-=_*~#.·•–—─━+|]{3,}$")
_UNDERLINE = re.compile(r"(=|-){3,}$")
_QUOTED = re.compile(r"(?:> ?)+")
_SENTENCE_END = re.compile(r"[.!?:;,…][\"”’')\]]*$")


@dataclass(frozen=True, slots=True)
class _Line:
    indent: int
    body: str


@dataclass(slots=True)
class _Group:
    """Lines that make one block, while it grows."""

    lines: list[_Line]
    role: BlockRole = BlockRole.PARAGRAPH
    level: int = 0


def parse(text: str) -> Parsed:
    """Return the blocks of a plain text."""
    return Parsed(tuple(pieces_of(uniform(text).split("\n"))))


def pieces_of(source: Sequence[str], slack: float = 0.9) -> list[Piece]:
    """Return the blocks that lines make; ``slack`` is how full a wrapped line is at least.

    The share is lower where characters differ in width, as in PDF.
    """
    chunks = _chunks(source)
    width = wrapping.wrap_width([[line.strip() for line in chunk] for chunk in chunks])
    margin = min((_indent(line) for chunk in chunks for line in chunk), default=0)
    pieces: list[Piece] = []
    numbering = Numbering()
    for chunk in chunks:
        pieces += _chunk_pieces(chunk, margin, width, slack, numbering)
    return _with_headings(pieces)


def _chunks(source: Sequence[str]) -> list[list[str]]:
    chunks: list[list[str]] = [[]]
    for line in source:
        stripped = line.strip()
        # A rule may underline a heading or stand in a table, but only within a chunk.
        if stripped and (chunks[-1] or not _ORNAMENT.match(stripped) or "|" in stripped):
            chunks[-1].append(line.rstrip())
        elif not stripped:
            chunks.append([])
    return [chunk for chunk in chunks if chunk]


def _chunk_pieces(
    chunk: list[str], margin: int, width: float, slack: float, numbering: Numbering
) -> list[Piece]:
    pieces: list[Piece] = []
    pending: list[_Line] = []

    def flush() -> None:
        pieces.extend(_prose(pending, width, slack))
        pending.clear()

    position = 0
    while position < len(chunk):
        line = chunk[position]
        table = grid_at(chunk, position)
        underline = _UNDERLINE.match(line.strip())
        if table:
            flush()
            pieces += _rows(table[0], numbering.next())
            position = table[1]
            continue
        if underline and pending:
            heading = pending.pop()
            flush()
            pieces.append(_heading(heading.body, 1 if underline[1] == "=" else 2))
        elif _ORNAMENT.match(line.strip()) or is_rule(line):
            flush()
        else:
            pending.append(_Line(_indent(line) - margin, line.strip()))
        position += 1
    flush()
    return pieces


def _rows(grid: Grid, table: int) -> list[Piece]:
    heads = grid.ruled or names_columns(grid.rows)
    return [row(cells, table, heads=heads and i == 0) for i, cells in enumerate(grid.rows)]


def _heading(text: str, level: int) -> Piece:
    return Piece(text, BlockRole.HEADING, level)


def _indent(line: str) -> int:
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip())


def _prose(lines: list[_Line], width: float, slack: float) -> list[Piece]:
    if not lines:
        return []
    width = wrapping.local_width([line.body for line in lines], width)
    groups: list[_Group] = []
    stack: list[int] = []
    for line in lines:
        group = _opened(line, groups[-1] if groups else None, width, slack)
        if group is None:
            groups[-1].lines.append(_Line(line.indent, _QUOTED.sub("", line.body, count=1)))
            continue
        if group.role is BlockRole.ITEM:
            group.level = _nesting(line.indent, stack)
        groups.append(group)
    alone = len(groups) == 1
    return [_piece(group, width, alone=alone) for group in groups]


def _opened(line: _Line, group: _Group | None, width: float, slack: float) -> _Group | None:
    """Return the block that a line opens, or None where it goes on with the last one."""
    quoted = _QUOTED.match(line.body)
    if quoted and quoted.end() < len(line.body):
        within = group is not None and group.role is BlockRole.QUOTE
        body = line.body[quoted.end() :]
        if group and within and not wrapping.is_meant(group.lines[-1].body, body, width, slack):
            return None
        return _Group([_Line(line.indent, body)], BlockRole.QUOTE)
    if _is_item(line, group, width, slack):
        body = _BULLET.sub("", line.body, count=1)
        return _Group([_Line(line.indent, body)], BlockRole.ITEM)
    if group is None or _breaks(group, line, width, slack):
        return _Group([line])
    return None


def _is_item(line: _Line, group: _Group | None, width: float, slack: float) -> bool:
    """Tell whether a line opens a list item; a dash or number that wrapping put there does not."""
    if not (_BULLET.match(line.body) or _ENUMERATOR.match(line.body)):
        return False
    if group is None:
        return True
    previous = group.lines[-1]
    if group.role is BlockRole.ITEM and line.indent <= previous.indent:
        return True
    if line.indent > previous.indent or _SENTENCE_END.search(previous.body):
        return True
    return len(previous.body) < slack * 0.8 * min(width, 1000)


def _breaks(group: _Group, line: _Line, width: float, slack: float) -> bool:
    previous = group.lines[-1]
    if group.role is BlockRole.QUOTE:
        return False
    capitals = _is_capitals(previous.body)
    if capitals != _is_capitals(line.body) and (capitals or wrapping.is_header(previous.body)):
        return True
    hangs = group.role is BlockRole.ITEM or wrapping.is_header(group.lines[0].body)
    if hangs and line.indent > group.lines[0].indent:
        return False
    if line.indent >= previous.indent + 2 and not line.body[0].islower():
        return True
    return wrapping.is_meant(previous.body, line.body, width, slack)


def _nesting(indent: int, stack: list[int]) -> int:
    while stack and indent < stack[-1]:
        stack.pop()
    if not stack or indent > stack[-1] + 1:
        stack.append(indent)
    return len(stack)


def _is_capitals(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    return len(letters) > 3 and all(not letter.islower() for letter in letters)


def _piece(group: _Group, width: float, *, alone: bool) -> Piece:
    text = wrapping.join([line.body for line in group.lines])
    if group.role is BlockRole.PARAGRAPH and alone and _is_centred(group.lines, width):
        return _heading(text, 2)
    return Piece(text, group.role, group.level)


def _is_centred(lines: list[_Line], width: float) -> bool:
    """Tell whether all lines are indented about as far as centring them would."""
    return all(
        line.indent > 3
        and len(line.body) < 0.8 * width
        and abs(line.indent + len(line.body) / 2 - min(width, 1000) / 2) < 9
        and not _SENTENCE_END.search(line.body)
        for line in lines
    )


def _with_headings(pieces: list[Piece]) -> list[Piece]:
    """Mark the lines that head what follows: capitals, or short words above a paragraph."""
    marked = list(pieces)
    for i, (piece, following) in enumerate(zip(pieces, pieces[1:], strict=False)):
        if piece.role is not BlockRole.PARAGRAPH or _SENTENCE_END.search(piece.text):
            continue
        if _is_capitals(piece.text):
            marked[i] = replace(piece, role=BlockRole.HEADING, level=1)
        elif _heads(piece.text, following):
            marked[i] = replace(piece, role=BlockRole.HEADING, level=2)
    return marked


def _heads(text: str, following: Piece) -> bool:
    return (
        len(text) <= 80
        and not any(character.isdigit() for character in text)
        and not wrapping.is_header(text)
        and following.role is BlockRole.PARAGRAPH
        and len(following.text) > 2 * len(text)
        and _SENTENCE_END.search(following.text) is not None
    )
