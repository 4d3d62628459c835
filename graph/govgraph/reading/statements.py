"""From a file or a text to a statement."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.errors import ReadingError, UsageError
from govgraph.model import Statement
from govgraph.reading.decode import decode
from govgraph.reading.files import slug_of
from govgraph.reading.formats import SUFFIXES, TEXT_FORMATS, TextFormat, format_of
from govgraph.reading.language import language_of
from govgraph.reading.pieces import Parsed, assemble

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 50_000_000


def read(path: Path, *, slug: str = "") -> Statement:
    """Read one file; its suffix says its format, its stem gives the slug unless one is passed.

    A ``.txt`` whose own marks are those of Markdown or HTML is read as that.

    ``source`` is the file's name without its folders, so that results do not depend on where the
    file lies.

    Raises:
        UsageError: there is no such file, or its suffix is none that govgraph reads.
        ReadingError: the file cannot be read as a statement.

    """
    form = SUFFIXES.get(path.suffix.lower())
    if form is None:
        if path.is_dir():
            raise UsageError(f"{path} is a folder, not a file; name a file in it.")
        raise UsageError(
            f"{path} has no suffix that govgraph reads; use one of {', '.join(SUFFIXES)}."
        )
    data = _bytes(path)
    if not data:
        raise ReadingError(f"{path} is empty; put the statement's text into it.")
    if isinstance(form, TextFormat):
        _check_size(len(data), str(path))
        html = form.media_type == "text/html"
        text = decode(data, str(path), html=html)
        form = format_of(text) if form.media_type == "text/plain" else form
        parsed = form.parse(text, str(path))
    else:
        parsed = form.parse(data, str(path))
    statement = _statement(parsed, str(path), data)
    return replace(
        statement,
        slug=slug or slug_of(path.stem),
        source=path.name,
        media_type=form.media_type,
    )


def read_text(text: str, *, slug: str, source: str = "", media_type: str = "") -> Statement:
    """Read a text that is already in memory: plain text, Markdown or HTML by its media type.

    Where no media type is given, the text's own marks tell (see ``format_of``).

    Raises:
        UsageError: the media type is none of the three.
        ReadingError: the text is empty or over 50 MB.

    """
    form = TEXT_FORMATS.get(media_type) if media_type else format_of(text)
    if form is None:
        raise UsageError(
            f"govgraph reads no text of type {media_type}; use one of {', '.join(TEXT_FORMATS)}."
        )
    name = source or slug
    data = text.encode("utf-8", "surrogatepass")
    _check_size(len(data), name)
    statement = _statement(form.parse(text, name), name, data)
    return replace(statement, slug=slug, source=source, media_type=form.media_type)


def _bytes(path: Path) -> bytes:
    try:
        if path.is_fifo() or path.is_char_device() or path.is_socket():
            raise ReadingError(f"{path} is no file but a pipe or a device; name a file.")
        return path.read_bytes()
    except FileNotFoundError as error:
        if path.is_symlink():
            raise ReadingError(f"{path} is a link to a file that is not there.") from error
        raise UsageError(f"There is no file {path}; check the path.") from error
    except IsADirectoryError as error:
        raise UsageError(f"{path} is a folder, not a file; name a file in it.") from error
    except OSError as error:
        raise ReadingError(
            f"{path} cannot be read ({error.strerror}); check the file and its permissions."
        ) from error


def _check_size(size: int, name: str) -> None:
    if size > MAX_BYTES:
        raise ReadingError(
            f"{name} has {size / 1_000_000:.0f} MB of text, over the limit of "
            f"{MAX_BYTES // 1_000_000} MB; split it into one file per statement."
        )


def _statement(parsed: Parsed, name: str, data: bytes) -> Statement:
    """Return a statement that has all but its slug, source and media type."""
    text, blocks = assemble(parsed.pieces)
    if not text:
        raise ReadingError(f"{name} holds no text to read; check that it is the right file.")
    _check_size(len(text), name)
    return Statement(
        slug="",
        text=text,
        blocks=blocks,
        source="",
        sha256=hashlib.sha256(data).hexdigest(),
        language=language_of(text),
        title=" ".join(parsed.title.split()),
    )
