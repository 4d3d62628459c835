"""Read plain text: wrapped paragraphs, headings, lists, quotations and tables drawn with spaces."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.model import BlockRole
from govgraph.reading import lines as wrapping
from govgraph.reading.characters import uniform
from govgraph.reading.columns import Grid, grid_at, is_rule
from govgraph.reading.pieces import Numbering, Parsed, Piece, names_columns, row

if TYPE_CHECKING:
    from collections.abc import Sequence

_BULLET = re.compile(r"[-*•‣◦▪■●○·–—\uf0b7\uf0a7o] +(?=\S)")
_ENUMERATOR = re.compile(
    r"^(?:\d{1,3}[.)]|\(\d{1,3}\)|\([a-z]\)|[a-z][.)]|\([ivx]{1,5}\)|[ivx]{1,5}[.)]) +(?=\S)"
)
_ORNAMENT = re.compile(r"[\s\-=_*~#·•–—─━+|]{3,}$")
_UNDERLINE = re.compile(r"(=|-){3,}$")
_SHORT_TITLE, _LONG_TITLE = 80, 160  # characters; a longer one is the full name of something
_PAGE_NUMBER = re.compile(r"\W*page \d{1,4}(?: ?(?:of|/) ?\d{1,4})?\W*$", re.IGNORECASE)
_QUOTED = re.compile(r"(?:> ?)+")
# What parts a line in two: "RIVER BOARD        RB/24/09".
_APART = re.compile(r"(?<=[^\s:]) {8,}(?=\S)")
_SENTENCE_END = re.compile(r"[.!?:;,…][\"”’')\]]*$")

_OVER = 1.1  # of the usual width, which no line of names has that is broken to fit
_OFF_CENTRE = 3  # columns by which lines that are centred by hand miss each other


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


def parse(text: str, _name: str = "") -> Parsed:
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
        # Nothing behind the marks of a quotation is an empty line of it.
        stripped = "" if _QUOTED.fullmatch(line.strip()) else line.strip()
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
        table = _table_at(chunk, position)
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
            pending += _parts(line, margin)
        position += 1
    flush()
    return pieces


def _parts(line: str, margin: int) -> list[_Line]:
    """Return a line, or what stands at its two ends: a body and its document's number, a date."""
    line = line.expandtabs(4)
    starts = [0, *(gap.end() for gap in _APART.finditer(line))]
    parts = [line[first:after] for first, after in pairwise([*starts, len(line)])]
    indents = [_indent(line), *starts[1:]]
    told = zip(indents, parts, strict=True)
    return [_Line(indent - margin, part.strip()) for indent, part in told]


def _table_at(chunk: list[str], position: int) -> tuple[Grid, int] | None:
    table = grid_at(chunk, position)
    # 'Key:   value' lines, aligned, are header lines rather than a table.
    keys = table is not None and all(len(r) == 2 and r[0].endswith(":") for r in table[0].rows)
    return None if keys else table


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
    if wrapping.are_titles([line.body for line in lines]):
        longest = max(len(line.body) for line in lines)
        posted = sum("," in line.body for line in lines) >= len(lines) - 1  # below "Signed:"
        # A line that is longer than any would be was not broken to fit: each names somebody.
        width, slack = math.inf if posted and longest > _OVER * width else width, 1.0
    groups: list[_Group] = []
    stack: list[int] = []
    for line in lines:
        group = _opened(line, groups[-1] if groups else None, width, slack)
        if group is None:
            body = line.body[quoted.end() :] if (quoted := _QUOTED.match(line.body)) else line.body
            groups[-1].lines.append(_Line(line.indent, body))
            continue
        if group.role is BlockRole.ITEM:
            group.level = _nesting(line.indent, stack)
        groups.append(group)
    groups = [part for group in groups for part in _below_title(group, width, slack)]
    alone = len(groups) == 1
    return [_piece(group, width, alone=alone) for group in groups]


def _below_title(group: _Group, width: float, slack: float) -> list[_Group]:
    """Return the title and the text of an item apart: "2. Elections", above indented sentences.

    Not "2. Calls on all States to sign / the Pact", which only goes on, nor a name and a post.
    """
    title, *text = group.lines
    if group.role is not BlockRole.ITEM or not text or not _ENUMERATOR.match(title.body):
        return [group]
    told = text[-1].body[-1] in ".!?" and text[0].body[0].isupper()
    apart = _SENTENCE_END.search(title.body) is None and len(title.body) <= _SHORT_TITLE
    if not (told and apart and wrapping.is_meant(title.body, text[0].body, width, slack)):
        return [group]
    return [_Group([title], BlockRole.HEADING, 2), _Group(text)]


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
        mark = _BULLET.match(line.body)
        body = line.body[mark.end() :] if mark else line.body
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
    hangs = line.indent > group.lines[0].indent
    if hangs and group.role is BlockRole.ITEM:
        return False
    labelled = wrapping.is_header(group.lines[0].body)
    if labelled and wrapping.is_header(line.body) and line.indent <= group.lines[0].indent:
        return True  # "Apologies: …" below a list of those present that fills two lines
    hangs = hangs and labelled
    if line.indent >= previous.indent + 2 and not hangs and not line.body[0].islower():
        return not _wraps_centred(previous, line, width)
    # A value below a value stands in line with it; a wrapped one would have filled its line.
    return wrapping.is_meant(previous.body, line.body, width, 1.0 if hangs else slack)


def _wraps_centred(first: _Line, second: _Line, width: float) -> bool:
    """Tell whether a centred line goes on in a shorter one: it is full, or ends in a comma."""
    middles = [line.indent + len(line.body) / 2 for line in (first, second)]
    if abs(middles[0] - middles[1]) > _OFF_CENTRE or first.indent + len(first.body) < second.indent:
        return False
    full = not wrapping.is_meant(first.body, second.body, width, 1.0)
    return full or first.body.endswith(",")


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
    if group.role is BlockRole.HEADING:
        return _heading(text, group.level)
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
    for i, (piece, following) in enumerate(pairwise(pieces)):
        if _PAGE_NUMBER.match(piece.text):
            marked[i] = Piece(piece.text, BlockRole.FURNITURE)
        elif piece.role is BlockRole.PARAGRAPH and _is_title(piece.text):
            marked[i] = replace(piece, role=BlockRole.HEADING, level=1)
        elif _heads(piece, following):
            marked[i] = replace(piece, role=BlockRole.HEADING, level=2)
    if pieces and _PAGE_NUMBER.match(pieces[-1].text):
        marked[-1] = Piece(pieces[-1].text, BlockRole.FURNITURE)
    return marked


def _is_title(text: str) -> bool:
    return _is_capitals(text) and _SENTENCE_END.search(text) is None


def _is_titled(text: str) -> bool:
    """Tell whether most longer words are capitalised, as in the name of a treaty."""
    longer = [word for word in text.split() if len(word) > 3]
    return sum(word[0].isupper() for word in longer) > 0.7 * len(longer)


def _heads(piece: Piece, following: Piece) -> bool:
    """Tell whether a short line, perhaps numbered, stands above the text that it names."""
    if piece.role is BlockRole.PARAGRAPH:
        follows = following.role in {BlockRole.PARAGRAPH, BlockRole.ITEM}
    else:
        numbered = _ENUMERATOR.match(piece.text) is not None and piece.role is BlockRole.ITEM
        follows = numbered and following.role is BlockRole.PARAGRAPH
    title = _ENUMERATOR.sub("", piece.text, count=1)
    long = _LONG_TITLE if _is_titled(title) else _SHORT_TITLE
    return (
        follows
        and len(title) <= long
        and not any(character.isdigit() for character in title)
        and not wrapping.is_header(title)
        and _SENTENCE_END.search(title) is None
        and len(following.text) > max(80, min(2 * len(title), _LONG_TITLE))
        and _SENTENCE_END.search(following.text) is not None
    )
