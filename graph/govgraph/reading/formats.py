"""Which suffix is which format, and which module reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govgraph.reading import docx, html, markdown, pdf, text

if TYPE_CHECKING:
    from collections.abc import Callable

    from govgraph.reading.pieces import Parsed


@dataclass(frozen=True, slots=True)
class TextFormat:
    """A format whose files are characters; ``parse`` also takes the name to use in errors."""

    media_type: str
    parse: Callable[[str, str], Parsed]


@dataclass(frozen=True, slots=True)
class BinaryFormat:
    """A format whose files are bytes; ``parse`` also takes the name to use in errors."""

    media_type: str
    parse: Callable[[bytes, str], Parsed]


_TEXT = TextFormat("text/plain", text.parse)
_MARKDOWN = TextFormat("text/markdown", markdown.parse)
_HTML = TextFormat("text/html", html.parse)

SUFFIXES: dict[str, TextFormat | BinaryFormat] = {
    ".md": _MARKDOWN,
    ".markdown": _MARKDOWN,
    ".txt": _TEXT,
    ".html": _HTML,
    ".htm": _HTML,
    ".pdf": BinaryFormat("application/pdf", pdf.parse),
    ".docx": BinaryFormat(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", docx.parse
    ),
}
TEXT_FORMATS: dict[str, TextFormat] = {f.media_type: f for f in (_TEXT, _MARKDOWN, _HTML)}
