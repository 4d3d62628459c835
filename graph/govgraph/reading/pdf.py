"""Read PDF: the text of its pages, with running headers, footers and page numbers set apart."""

from __future__ import annotations

import io
import logging
import re
import statistics
import textwrap
import zlib
from collections import Counter
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from govgraph.errors import ReadingError
from govgraph.model import BlockRole
from govgraph.reading.characters import uniform
from govgraph.reading.pieces import Parsed, Piece
from govgraph.reading.text import pieces_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pypdf import PageObject, PdfReader

_EDGE = 3  # lines at the top and at the bottom of a page that may be a running header or footer
_PAGE_NUMBER = re.compile(
    r"[-–—|\s]*(?:page|p\.)?\s*\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?[-–—|\s]*$", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.!?:;][\"”’')\]]*$")
_FILLED = 45  # characters; a shorter last line of a page is more likely the end of a paragraph
# A line of two columns is two stretches of words, each about as long as a column is wide.
_COLUMN = 25  # characters
_FEWEST = 8  # lines; a shorter page is more likely a table or a letterhead
_BROKEN_WORD = re.compile(r"([^\W\d_]+)-$")
# Characters differ in width, so a full line may count far fewer of them than its neighbours.
_SLACK = 0.75


def parse(data: bytes, name: str) -> Parsed:
    """Return the blocks of a PDF; page furniture stands at the end of the text.

    Raises:
        ReadingError: the file is damaged, encrypted or holds no text.

    """
    pages = [_lines(page) for page in _page_texts(data, name)]
    if not any(map(any, pages)):
        raise ReadingError(
            f"{name} has no text in its pages, only images; run character recognition (OCR) first."
        )
    running = _running_lines(pages)
    body: list[str] = []
    furniture: list[Piece] = []
    for page in pages:
        kept, dropped = _apart(page, running)
        furniture += [Piece(line, BlockRole.FURNITURE) for line in dropped]
        _append(body, kept)
    return Parsed((*pieces_of(_mended(body), _SLACK), *furniture))


def _page_texts(data: bytes, name: str) -> list[str]:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    # Damage that pypdf repairs by itself is of no use to the reader of a statement.
    logging.getLogger("pypdf").setLevel(logging.ERROR)
    # pypdf meets damage that it does not foresee with whatever the operation raised.
    damage = (
        PyPdfError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError,
        RecursionError, AssertionError, NotImplementedError, OSError, zlib.error,
    )  # fmt: skip
    try:
        reader = PdfReader(io.BytesIO(data))
        locked = reader.is_encrypted and not _unlocks(reader)
        texts = [] if locked else [_page_text(page, damage) for page in reader.pages]
    except damage as error:
        raise ReadingError(
            f"{name} cannot be read as a PDF, it may be damaged; save it as PDF again."
        ) from error
    if locked:
        raise ReadingError(f"{name} is encrypted; save a copy of it without a password.")
    return texts


def _unlocks(reader: PdfReader) -> bool:
    from pypdf.errors import DependencyError

    try:
        return bool(reader.decrypt(""))
    except DependencyError:
        return False


def _page_text(page: PageObject, damage: tuple[type[Exception], ...]) -> str:
    """Return a page's text as it is laid out, or in the order of the file where that fails."""
    try:
        text = page.extract_text(extraction_mode="layout")
    except damage:
        text = ""
    return text if text.strip() and not _has_columns(text) else page.extract_text()


def _has_columns(text: str) -> bool:
    """Tell whether prose runs in two columns side by side, which layout would mix."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    halves = [re.split(r" {2,}", line) for line in lines]
    double = [half for half in halves if len(half) == 2 and min(map(len, half)) >= _COLUMN]
    return len(double) >= _FEWEST and 3 * len(double) > len(lines)


def _lines(text: str) -> list[str]:
    """Return a page's lines without its margin; the blanks of wide line spacing are left out."""
    lines = [line.rstrip() for line in textwrap.dedent(uniform(text)).strip("\n").split("\n")]
    gaps: list[int] = []
    filled: list[str] = []
    for has_words, run in groupby(lines, key=bool):
        same = list(run)
        if has_words:
            filled += same
            gaps += [0] * len(same)
        elif gaps:
            gaps[-1] = len(same)
    usual = statistics.mode(gaps[:-1]) if len(gaps) > _EDGE else 0
    return [
        line
        for words, gap in zip(filled, gaps, strict=True)
        for line in ([words, ""] if gap > usual else [words])
    ]


def _running_lines(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return the lines, digits masked, that most pages have at their top or bottom."""
    if len(pages) < 2:
        return frozenset()
    counts = Counter(key for page in pages for key in {_masked(page[i]) for i in _edges(page)})
    return frozenset(key for key, count in counts.items() if count > max(1, len(pages) // 2))


def _edges(page: Sequence[str]) -> list[int]:
    filled = [i for i, line in enumerate(page) if line.strip()]
    return sorted({*filled[:_EDGE], *filled[-_EDGE:]})


def _masked(line: str) -> str:
    return re.sub(r"\d+", "#", " ".join(line.split()))


def _apart(page: Sequence[str], running: frozenset[str]) -> tuple[list[str], list[str]]:
    """Return a page's lines without its furniture, and the furniture."""
    framed = {i for i in _edges(page) if _masked(page[i]) in running or _PAGE_NUMBER.match(page[i])}
    kept = [line for i, line in enumerate(page) if i not in framed]
    return kept, [page[i].strip() for i in sorted(framed)]


def _append(body: list[str], page: list[str]) -> None:
    """Append a page; a paragraph that runs over its edge goes on without a blank line."""
    while page and not page[0].strip():
        page = page[1:]
    while body and not body[-1].strip():
        body.pop()
    if body and page:
        last, first = body[-1].strip(), page[0].strip()
        runs_on = not _SENTENCE_END.search(last) and (len(last) >= _FILLED or first[0].islower())
        if not runs_on:
            body.append("")
    body += page


def _mended(lines: Sequence[str]) -> list[str]:
    """Mark as soft the hyphens at line ends that the document does not write elsewhere."""
    words = set(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", " ".join(lines).lower()))
    mended = list(lines)
    for i, (line, following) in enumerate(pairwise(lines)):
        start = _BROKEN_WORD.search(line.rstrip())
        end = re.match(r"\s*([^\W\d_]+)", following)
        if start and end and start[1].lower() + end[1] in words:
            mended[i] = line.rstrip()[:-1] + "\u00ad"
    return mended
