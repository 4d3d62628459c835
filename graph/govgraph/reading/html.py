"""Read HTML: the words that a browser shows, page furniture marked as such."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from govgraph.errors import ReadingError
from govgraph.model import BlockRole
from govgraph.reading.characters import uniform, words
from govgraph.reading.furniture import is_furniture, visible_length
from govgraph.reading.grids import is_data_table, is_label_list, label_rows, table_rows
from govgraph.reading.logos import signed
from govgraph.reading.pieces import Numbering, Parsed, Piece

if TYPE_CHECKING:
    from lxml.etree import _Element  # type: ignore[import-untyped]

_DROPPED = words(
    "head script style template svg canvas iframe object embed audio video map math-renderer "
    "frameset noembed noframes"
)
_INLINE = words(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q "
    "rp rt ruby s samp small span strike strong sub sup time tt u var wbr input button select br "
    "math output meter progress"
)
_SPACE = re.compile(r"[ \t\n]+")
_NOTE_MARK = re.compile(r"\s*\d{1,3}\s*$")


def parse(text: str, name: str = "The HTML") -> Parsed:
    """Return the blocks of an HTML page or fragment.

    Raises:
        ReadingError: elements are nested deeper than a parser follows.

    """
    root = _tree(uniform(text), name)
    if root is None:
        return Parsed(())
    walker = _Walker(visible_length(root))
    walker.walk(root)
    return Parsed(tuple(walker.pieces), _title(root))


def _title(root: _Element) -> str:
    """Return a page's title, with the name of its site where its data or its logo tells it."""
    element = root.find(".//head/title")
    title = "" if element is None else element.text or ""
    site = root.find(".//head/meta[@property='og:site_name']")
    name = "" if site is None else (site.get("content") or "").strip()
    title = title.strip()
    if title and name and name not in title:
        return f"{title} | {name}"
    top = next((e for e in root.iter("img", "h1", "h2") if e.tag != "img" or e.get("alt")), None)
    if top is None or top.tag != "img":
        return title  # what stands further down may be anybody's logo
    return signed(title, top.get("alt", ""), f"{top.get('src')} {top.get('class')}")


def _tree(text: str, name: str) -> _Element | None:
    from lxml import etree, html  # type: ignore[import-untyped]

    # Characters are decoded already; a declaration of another charset must not count again.
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    # The parser drops what follows the end of the page, and browsers show it.
    text = re.sub(r"</(?:body|html)\s*>", "", text, flags=re.IGNORECASE)
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        root = html.document_fromstring(text.encode(), parser=parser)
    except etree.ParserError:
        return None
    if any("depth" in entry.message.lower() for entry in parser.error_log):
        raise ReadingError(
            f"{name} nests elements too deeply to follow; save the page's text instead."
        )
    return root


@dataclass(slots=True)
class _Walker:
    """Walks the elements in document order and gathers pieces."""

    page: int  # the length of its visible text
    pieces: list[Piece] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _aside: list[str] = field(default_factory=list)
    _outer: list[list[str]] = field(default_factory=list)
    _roles: list[tuple[BlockRole, int]] = field(default_factory=list)
    _framed: list[_Element] = field(default_factory=list)
    _skipped: _Element | None = None
    _lists: int = 0
    _verbatim: int = 0
    _numbering: Numbering = field(default_factory=Numbering)

    def walk(self, root: _Element) -> None:
        """Gather the pieces of a whole tree; no recursion, so depth does not matter."""
        from lxml import etree

        events = etree.iterwalk(root, events=("start", "end"))
        for event, element in events:
            if event == "end":
                self._leave(element)
            elif self._enter(element):
                self._skipped = element
                events.skip_subtree()
        self._flush()

    def _enter(self, element: _Element) -> bool:
        """Open an element; tell whether what it holds is to be skipped."""
        tag = element.tag
        if tag in _DROPPED:
            return True
        if tag not in _INLINE:
            self._flush()
        if not self._framed and is_furniture(element, self.page):
            self._framed.append(element)
            if tag in _INLINE:
                self._outer.append(self._parts)
                self._parts = []
        if tag == "table" and not self._framed and is_data_table(element):
            self._table(element)
            return True
        if tag == "dl" and not self._framed and is_label_list(element):
            self.pieces += label_rows(element, self._numbering.next())
            return True
        self._open(element)
        self._say(element.text)
        return False

    def _open(self, element: _Element) -> None:
        tag = element.tag
        if tag in {"ul", "ol"}:
            self._lists += 1
        elif tag == "pre":
            self._verbatim += 1
        elif tag == "br":
            self._parts.append("\v")
        elif tag == "sup" and _NOTE_MARK.match(element.text or "") and not len(element):
            # A note's number must not run into the word before it.
            self._parts.append("[")
        role = self._role(tag)
        if role:
            self._roles.append(role)

    def _role(self, tag: str) -> tuple[BlockRole, int] | None:
        if re.fullmatch(r"h[1-6]", tag):
            return BlockRole.HEADING, int(tag[1])
        if tag in {"li", "dt", "dd"}:
            return BlockRole.ITEM, max(self._lists, 1)
        return (BlockRole.QUOTE, 0) if tag == "blockquote" else None

    def _leave(self, element: _Element) -> None:
        if element is self._skipped:
            self._skipped = None
        else:
            self._close(element)
        self._say(element.tail)

    def _close(self, element: _Element) -> None:
        tag = element.tag
        if tag == "sup" and _NOTE_MARK.match(element.text or "") and not len(element):
            self._parts.append("]")
        if tag not in _INLINE:
            self._flush()
        if self._framed and self._framed[-1] is element:
            self._framed.pop()
            if tag in _INLINE:
                self._aside.append("".join(self._parts))
                self._parts = self._outer.pop()
        if self._role(tag):
            self._roles.pop()
        if tag in {"ul", "ol"}:
            self._lists -= 1
        elif tag == "pre":
            self._verbatim -= 1

    def _say(self, text: str | None) -> None:
        if text:
            self._parts.append(text.replace("\n", "\v") if self._verbatim else text)

    def _flush(self) -> None:
        text = _SPACE.sub(" ", "".join(self._parts))
        self._parts = []
        role, level = self._roles[-1] if self._roles else (BlockRole.PARAGRAPH, 0)
        if self._framed:
            role, level = BlockRole.FURNITURE, 0
        self._add(text, role, level)
        for hidden in self._aside:
            self._add(_SPACE.sub(" ", hidden), BlockRole.FURNITURE, 0)
        self._aside = []

    def _add(self, text: str, role: BlockRole, level: int) -> None:
        if text.strip():
            self.pieces.append(Piece(text, role, level))

    def _table(self, element: _Element) -> None:
        caption = element.find("caption")
        if caption is not None:
            self._add(" ".join("".join(caption.itertext()).split()), BlockRole.PARAGRAPH, 0)
        self.pieces += table_rows(element, self._numbering.next())
