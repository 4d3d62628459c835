"""Which suffix is which format, which module reads it, and what a text's own marks say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

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


# A run reads few formats, so each reader is imported when its first file comes.
def _text(data: str, name: str) -> Parsed:
    from govgraph.reading import text

    return text.parse(data, name)


def _markdown(data: str, name: str) -> Parsed:
    from govgraph.reading import markdown

    return markdown.parse(data, name)


def _html(data: str, name: str) -> Parsed:
    from govgraph.reading import html

    return html.parse(data, name)


def _pdf(data: bytes, name: str) -> Parsed:
    from govgraph.reading import pdf

    return pdf.parse(data, name)


def _docx(data: bytes, name: str) -> Parsed:
    from govgraph.reading import docx

    return docx.parse(data, name)


_TEXT = TextFormat("text/plain", _text)
_MARKDOWN = TextFormat("text/markdown", _markdown)
_HTML = TextFormat("text/html", _html)

SUFFIXES: dict[str, TextFormat | BinaryFormat] = {
    ".md": _MARKDOWN,
    ".markdown": _MARKDOWN,
    ".txt": _TEXT,
    ".html": _HTML,
    ".htm": _HTML,
    ".pdf": BinaryFormat("application/pdf", _pdf),
    ".docx": BinaryFormat(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", _docx
    ),
}
TEXT_FORMATS: dict[str, TextFormat] = {f.media_type: f for f in (_TEXT, _MARKDOWN, _HTML)}

_LOOKS_HTML = re.compile(
    r"\s*<(?:!doctype html|html|head|body|main|article|section|div|h[1-6]|p)\b[^<]*>", re.IGNORECASE
)
# Bold words, a link, or a heading; a list, a rule or a quotation may stand in any plain text.
_LOOKS_MARKDOWN = re.compile(
    r"\*\*(?=[^\s*])[^*\n]+(?<=\S)\*\*|\[[^\]\n]+\]\(https?://\S+\)|^#{1,6} (?=\S).*\w",
    re.MULTILINE,
)


def format_of(text: str) -> TextFormat:
    """Return the format that a text's own marks show, as where it was pasted; else plain text."""
    if _LOOKS_HTML.match(text):
        return _HTML
    return _MARKDOWN if _LOOKS_MARKDOWN.search(text) else _TEXT
