"""Read Markdown: CommonMark with tables, and front matter as header lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from govgraph.errors import ReadingError
from govgraph.model import BlockRole
from govgraph.reading import lines as wrapping
from govgraph.reading.characters import uniform
from govgraph.reading.logos import signed
from govgraph.reading.pieces import Numbering, Parsed, Piece, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_FENCE = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"([A-Za-z][\w .-]*):(?:[ \t]+(.*))?$")
_CONTINUATION = re.compile(r"\s*(?:#.*|- .*|\s+\S.*)?$")
_IMAGE = re.compile(r"\s*!\[([^\]\n]+)\]\(([^)\n]*)\)")
_BREAK_TAG = re.compile(r"<br\s*/?>", re.IGNORECASE)


def parse(text: str, name: str = "The Markdown") -> Parsed:
    """Return the blocks of a Markdown text, without its marks.

    Raises:
        ReadingError: lists or quotations are nested too deeply.

    """
    fields, body = _front_matter(uniform(text))
    head = tuple(Piece(line) for line in fields)
    pieces = _body(body, name)
    titles = [line.split(":", 1)[1] for line in fields if line.lower().startswith("title:")]
    return Parsed((*head, *pieces), _title("".join(titles[:1]), body, pieces))


def _title(declared: str, body: str, pieces: Sequence[Piece]) -> str:
    """Return the title that a text declares, or its heading's where a logo stands above that."""
    headings = (piece.text for piece in pieces if piece.role is BlockRole.HEADING)
    title = declared or next(headings, "")
    image = _IMAGE.match(body)
    whole = signed(title, *image.groups()) if image else title
    return whole if whole != title else declared


def _front_matter(text: str) -> tuple[list[str], str]:
    """Return the front matter's lines as a reader would see them, and the text after it."""
    fence = _FENCE.match(text)
    lines = fence[1].splitlines() if fence else []
    known = [bool(_FIELD.match(line) or _CONTINUATION.match(line)) for line in lines]
    if fence is None or not lines or not all(known) or not _FIELD.match(lines[0]):
        return [], text
    shown = (_field_line(line) for line in lines if not line.lstrip().startswith("#"))
    return [line for line in shown if line], text[fence.end() :]


def _field_line(line: str) -> str:
    match = _FIELD.match(line)
    if match is None:
        return line.strip().removeprefix("- ")
    value = (match[2] or "").strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
    return f"{match[1]}: {value}" if value else ""


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"maxNesting": 10_000}).enable(["table", "strikethrough"])


def _body(text: str, name: str) -> list[Piece]:
    # The marks go, but the words stay as the author typed them: links keep only their words.
    try:
        tokens = _parser().parse(text)
    except RecursionError as error:
        raise ReadingError(
            f"{name} nests lists or quotations too deeply to follow; flatten them."
        ) from error
    width = wrapping.wrap_width([token.content.split("\n") for token in tokens if token.children])
    reader = _Reader(width)
    for token in tokens:
        reader.take(token)
    return reader.pieces


@dataclass(slots=True)
class _Reader:
    """Turns a stream of tokens into pieces."""

    width: float
    pieces: list[Piece] = field(default_factory=list)
    roles: list[tuple[BlockRole, int]] = field(default_factory=list)
    lists: int = 0
    cells: list[str] | None = None
    heads: bool = False
    numbering: Numbering = field(default_factory=Numbering)

    def take(self, token: Token) -> None:
        """Take the next token in."""
        if token.type == "inline":
            self._inline(token)
        elif token.type in {"fence", "code_block"}:
            self._add(token.content)
        elif token.type == "html_block":
            from govgraph.reading import html

            self.pieces += html.parse(token.content).pieces
        elif token.type in {"bullet_list_open", "ordered_list_open"}:
            self.lists += 1
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            self.lists -= 1
        elif token.tag in {"table", "thead", "tr"}:
            self._table(token)
        else:
            self._nest(token)

    def _nest(self, token: Token) -> None:
        match token.type:
            case "heading_open":
                self.roles.append((BlockRole.HEADING, int(token.tag[1])))
            case "list_item_open":
                self.roles.append((BlockRole.ITEM, self.lists))
            case "blockquote_open":
                self.roles.append((BlockRole.QUOTE, 0))
            case "heading_close" | "list_item_close" | "blockquote_close":
                self.roles.pop()

    def _table(self, token: Token) -> None:
        match token.type:
            case "table_open":
                self.numbering.next()
            case "thead_open" | "thead_close":
                self.heads = token.type == "thead_open"
            case "tr_open":
                self.cells = []
            case "tr_close":
                self.pieces.append(row(self.cells or [], self.numbering.last, heads=self.heads))
                self.cells = None

    def _inline(self, token: Token) -> None:
        lines = _words(token.children or []).split("\n")
        if self.cells is not None:
            self.cells.append(" ".join(lines).replace("\v", " "))
            return
        for block in _unwrapped(lines, self.width):
            self._add(block)

    def _add(self, text: str) -> None:
        role, level = self.roles[-1] if self.roles else (BlockRole.PARAGRAPH, 0)
        self.pieces.append(Piece(text, role, level))


def _words(tokens: Sequence[Token]) -> str:
    r"""Return the visible words, with \n for a soft break and \v for a hard one."""
    parts: list[str] = []
    start = 0
    for index, token in enumerate(tokens):
        match token.type:
            case "text" | "code_inline" | "text_special":
                parts.append(token.content)
            case "softbreak":
                parts.append("\v" if _is_emphasised(tokens[start:index]) else "\n")
                start = index + 1
            case "hardbreak":
                parts.append("\v")
                start = index + 1
            case "html_inline" if _BREAK_TAG.match(token.content):
                parts.append("\v")
    return "".join(parts)


def _is_emphasised(line: Sequence[Token]) -> bool:
    """Tell whether a line is emphasised as a whole, so that it stands by itself."""
    marked = [token for token in line if token.type != "text" or token.content.strip()]
    if not marked or not marked[0].type.endswith("_open"):
        return False
    level = 0
    for token in marked[:-1]:
        level += token.nesting
        if level == 0:
            return False
    return marked[-1].type.endswith("_close")


def _unwrapped(lines: Sequence[str], width: float) -> list[str]:
    stripped = [line.strip(" \t") for line in lines]
    kept = [line for line in stripped if line]
    return wrapping.split(kept, width) if kept else []
