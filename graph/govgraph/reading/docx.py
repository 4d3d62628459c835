"""Read DOCX: paragraphs, lists and tables in document order, then notes, headers and footers."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from govgraph.errors import ReadingError
from govgraph.model import BlockRole
from govgraph.reading.pieces import Numbering, Parsed, Piece, names_columns, row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document
    from lxml.etree import _Element  # type: ignore[import-untyped]

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")  # older Word files, and encrypted ones
_LARGEST = 500_000_000  # bytes when unpacked
_HEADING = re.compile(r"heading ([1-9])")
# Deleted words and field codes are not shown; text boxes are read as blocks of their own.
_UNSEEN = frozenset(f"{_W}{name}" for name in ("del", "moveFrom", "instrText", "txbxContent"))
_BREAKS = {f"{_W}tab": " ", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}


def parse(data: bytes, name: str) -> Parsed:
    """Return the blocks of a Word document.

    Raises:
        ReadingError: the file is no DOCX, is encrypted or is damaged.

    """
    document = _open(data, name)
    reader = _Reader(_style_names(document))
    reader.blocks(document.element.body)
    reader.notes(document)
    reader.margins(document)
    return Parsed(tuple(reader.pieces))


def _open(data: bytes, name: str) -> Document:
    import docx
    from docx.opc.exceptions import OpcError
    from lxml.etree import XMLSyntaxError

    if data.startswith(_OLE):
        raise ReadingError(
            f"{name} is encrypted or in the older .doc format; save it as DOCX without a password."
        )
    damage = (OpcError, zipfile.BadZipFile, XMLSyntaxError, LookupError, ValueError, OSError)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
        if size > _LARGEST:
            raise ReadingError(f"{name} unpacks to {size // 1_000_000} MB; split it.")
        return docx.Document(io.BytesIO(data))
    except damage as error:
        raise ReadingError(
            f"{name} cannot be read as DOCX, it may be damaged; save it as DOCX again."
        ) from error


def _style_names(document: Document) -> dict[str, str]:
    return {
        style.style_id: (style.name or "").lower()
        for style in document.styles
        if style.style_id is not None
    }


@dataclass(slots=True)
class _Reader:
    """Walks Word's own elements, since python-docx skips insertions and content controls."""

    styles: dict[str, str]
    pieces: list[Piece] = field(default_factory=list)
    numbering: Numbering = field(default_factory=Numbering)

    def blocks(self, parent: _Element, role: BlockRole | None = None) -> None:
        """Add all paragraphs and tables below an element, with one role where given."""
        for element in parent:
            if element.tag == f"{_W}p":
                self._paragraph(element, role)
            elif element.tag == f"{_W}tbl" and role is None:
                self._table(element)
            elif element.tag not in _UNSEEN and element.tag != f"{_W}sectPr":
                self.blocks(element, role)

    def _paragraph(self, element: _Element, role: BlockRole | None) -> None:
        found, level = (role, 0) if role else self._role(element)
        self.pieces.append(Piece(_words(element), found, level))
        for box in element.iter(f"{_W}txbxContent"):
            # Word keeps a second copy of each text box for older programs.
            if not any(True for _ in box.iterancestors("{*}Fallback")):
                self.blocks(box, role)

    def _role(self, element: _Element) -> tuple[BlockRole, int]:
        properties = element.find(f"{_W}pPr")
        if properties is None:
            return BlockRole.PARAGRAPH, 0
        style = self.styles.get(_value(properties, "pStyle"), "")
        heading = _HEADING.match(style)
        if heading or style in {"title", "subtitle"}:
            return BlockRole.HEADING, min(int(heading[1]), 6) if heading else 1
        numbered = properties.find(f"{_W}numPr")
        if numbered is not None and _value(numbered, "numId") != "0":
            return BlockRole.ITEM, int(_value(numbered, "ilvl") or 0) + 1
        if style.startswith("list"):
            depth = re.search(r"\d$", style)
            return BlockRole.ITEM, int(depth[0]) if depth else 1
        return (BlockRole.QUOTE if "quote" in style else BlockRole.PARAGRAPH), 0

    def _table(self, element: _Element) -> None:
        lines = list(element.iterchildren(f"{_W}tr"))
        rows = [_cells(line) for line in lines]
        nested = next(element.iterdescendants(f"{_W}tbl"), None) is not None
        if nested or max(map(len, rows), default=0) < 2:
            # A table of one column, or around others, only lays out the page.
            for cell in element.iterdescendants(f"{_W}tc"):
                if next(cell.iterancestors(f"{_W}tbl")) is element:
                    self.blocks(cell)
            return
        marked = lines[0].find(f"{_W}trPr/{_W}tblHeader") is not None
        heads = marked or names_columns(rows)
        number = self.numbering.next()
        self.pieces += [row(cells, number, heads=heads and i == 0) for i, cells in enumerate(rows)]

    def notes(self, document: Document) -> None:
        """Add foot- and endnotes, which python-docx leaves as unread parts."""
        from lxml import etree  # type: ignore[import-untyped]

        for relation in document.part.rels.values():
            if relation.reltype.endswith(("/footnotes", "/endnotes")):
                parser = etree.XMLParser(resolve_entities=False, no_network=True)
                self.blocks(etree.fromstring(relation.target_part.blob, parser))

    def margins(self, document: Document) -> None:
        """Add the headers and footers of all sections as furniture, each once."""
        seen: set[str] = set()
        for section in document.sections:
            for part in (section.header, section.footer):
                inner = _Reader(self.styles)
                if not part.is_linked_to_previous:
                    inner.blocks(part._element, BlockRole.FURNITURE)  # noqa: SLF001
                for piece in inner.pieces:
                    if piece.text not in seen:
                        seen.add(piece.text)
                        self.pieces.append(piece)


def _value(parent: _Element, name: str) -> str:
    child = parent.find(f"{_W}{name}")
    return "" if child is None else child.get(f"{_W}val") or ""


def _words(element: _Element) -> str:
    """Return the words of a paragraph or cell that Word shows."""
    return "".join(_parts(element)).strip(" ")


def _parts(element: _Element) -> Iterator[str]:
    for child in element:
        if child.tag in _UNSEEN or _is_hidden(child):
            continue
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _BREAKS:
            yield _BREAKS[child.tag]
        elif child.tag != f"{_W}pPr":
            yield from _parts(child)


def _is_hidden(run: _Element) -> bool:
    mark = run.find(f"{_W}rPr/{_W}vanish") if run.tag == f"{_W}r" else None
    return mark is not None and mark.get(f"{_W}val") not in {"0", "false"}


def _cells(line: _Element) -> list[str]:
    """Return a row's cells; the paragraphs of a cell are separated by a space."""
    cells: list[str] = []
    for cell in line.iterdescendants(f"{_W}tc"):
        wide = cell.find(f"{_W}tcPr/{_W}gridSpan")
        span = wide.get(f"{_W}val") if wide is not None else "1"
        words = " ".join(_words(p) for p in cell.iter(f"{_W}p"))
        cells += [words, *[""] * (min(int(span), 100) - 1 if span and span.isdigit() else 0)]
    return cells
