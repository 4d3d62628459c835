"""Find the time expressions of a text and give each its value."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from govgraph.dates.choose import written
from govgraph.dates.forms import Calendar, Form, Item, Piece, Range, Timed
from govgraph.dates.outlook import outlook
from govgraph.dates.ranges import combine
from govgraph.dates.resolve import resolve
from govgraph.dates.scan import scan
from govgraph.dates.story import Story
from govgraph.dates.values import DateError, when
from govgraph.model import Span, TimeExpression, When

if TYPE_CHECKING:
    from collections.abc import Sequence

# A rule good enough for sentences of prose; a reader that knows better passes its own spans.
_CUT: Final = re.compile(
    r"\t|\n[^\S\n]*\n|\n(?=[ ]{0,8}(?:[-*•#]|\d{1,2}\.)\s)"
    r"|[.!?][\"”’)\]]{0,3}\s+(?=[\"“‘(\[]?[A-Z])"
)
_SHORT: Final = re.compile(
    r"(?:\b[A-Za-z]|\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Art|Arts|vol|pp|para|cf|[Rr]ef|approx|ca|[Jj]an|[Ff]eb"
    r"|[Mm]ar|[Aa]pr|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec|[Mm]on|[Tt]ue|[Ww]ed"
    r"|[Tt]hu|[Ff]ri))\Z"
)
_TITLED: Final = re.compile(r"(?:Mid|Half)-(?:Year|Term)\s+[A-Z]")
_SAME: Final = re.compile(r"\bsame\s+\w+\Z")
_AS: Final = re.compile(r"\s+as\s+(?!well\b|yet\b|part\b|an?\b)")
_PLACED: Final = re.compile(r"[\s*_(]*(?:[A-Z][\w’'-]*,?\s+){0,3}(?:[-–—|]\s*)?")
_TELLING: Final = 6  # words of a line that tells something
_NUMERIC: Final = re.compile(r"(\d(?<![\w./-].)\d?)([./-])(\d\d?)\2\d{4}(?![\w/-])")


def find_times(
    text: str, reference: When | date | str | None = None, spans: Sequence[Span] | None = None
) -> tuple[TimeExpression, ...]:
    """Return the time expressions of an English text in order, without overlap.

    ``reference`` is the day on which the text was said, also as a ``date`` or as EDTF; without
    one, expressions that need it are left out. ``spans`` are the sentences or blocks that no
    expression and no tense cue crosses, and only they are searched; without them the text is cut
    by a simple rule. Offsets index the whole text.
    """
    if isinstance(reference, date):
        reference = date(reference.year, reference.month, reference.day).isoformat()
    said = when(reference) if isinstance(reference, str) else reference
    return TimeReader(text).find(said, spans)


class TimeReader:
    """Reads one text, also several times over: its words once, their values for each reference."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._month_first = _month_first(text)
        self._items: dict[Piece, list[Item]] = {}

    def find(
        self, reference: When | None = None, spans: Sequence[Span] | None = None
    ) -> tuple[TimeExpression, ...]:
        """Return what ``find_times`` returns."""
        story = Story(reference)
        found: list[TimeExpression] = []
        end = 0
        pieces = _pieces(self._text, spans)
        days = self._days_of_items(pieces) if reference else {}
        for piece in pieces:
            story.reference = days.get(piece, story.reference)
            if _new_paragraph(self._text, end, piece.start):
                story.frame = None
            end, story.carried = piece.end, None
            story.outlook = outlook(piece, before=story.outlook)
            for item in self._items_of(piece):
                value = resolve(piece, item, story)
                if value is not None:
                    found.append(TimeExpression(Span(item.start, item.end), value))
        return tuple(found)

    def _days_of_items(self, pieces: Sequence[Piece]) -> dict[Piece, When]:
        """Return the day under which each item of a newsletter stands, by its line.

        "Today" in an item is the day on the line above it: "Riga, 5 May 2024". One such line is the
        whole text's own day, and so are two in a row.
        """
        days: dict[Piece, When] = {}
        for piece, below in pairwise(pieces):
            items = self._items_of(piece)
            alone = len(items) == 1 and _is_day_line(piece, items[0])
            if alone and len(below.text[below.start : below.end].split()) >= _TELLING:
                form = items[0].form
                if isinstance(form, Calendar) and form.year and form.day:
                    with suppress(DateError):  # 31 June
                        days[piece] = when(written(form, form.year))
        return days if len(set(days.values())) > 1 else {}

    def _items_of(self, piece: Piece) -> list[Item]:
        if piece not in self._items:
            items = [item for item in combine(piece, scan(piece)) if _stands(piece, item)]
            self._items[piece] = [_reordered(item, self._month_first, piece) for item in items]
        return self._items[piece]


def _is_day_line(piece: Piece, item: Item) -> bool:
    """Tell whether a line holds nothing but a day, a place before it: "Riga, 5 May 2024"."""
    before = piece.text[piece.start : item.start]
    return _PLACED.fullmatch(before) is not None and not piece.text[item.end : piece.end].strip(
        " .*_)"
    )


def _stands(piece: Piece, item: Item) -> bool:
    """Tell whether words of time mean one: not "on the same day *as Chile*", whenever that was."""
    same = _SAME.search(piece.text, item.start, item.end) is not None
    compared = same and _AS.match(piece.text, item.end, piece.end) is not None
    return not (compared or _names(piece, item))


def _names(piece: Piece, item: Item) -> bool:
    """Tell whether capitals make words of time part of a name: "Mid-Year Coordination Meeting"."""
    return _TITLED.match(piece.text, item.start, piece.end) is not None


def _pieces(text: str, spans: Sequence[Span] | None) -> list[Piece]:
    if spans is None:
        return _sentences(text)
    pieces, end = [], 0
    for span in sorted(spans):
        start, stop = max(span.start, end, 0), min(span.end, len(text))
        if start < stop:
            pieces.append(Piece(text, start, stop))
            end = stop
    return pieces


def _sentences(text: str) -> list[Piece]:
    pieces, start = [], 0
    for cut in _CUT.finditer(text):
        stop = cut[0][0] in ".!?"
        if (
            stop
            and cut[0][0] == "."
            and _SHORT.search(text[max(start, cut.start() - 8) : cut.start()])
        ):
            continue
        end = cut.start() + 1 if stop else cut.start()
        pieces.append(Piece(text, start, end))
        start = cut.end()
    pieces.append(Piece(text, start, len(text)))
    return [piece for piece in pieces if piece.start < piece.end]


def _new_paragraph(text: str, end: int, start: int) -> bool:
    gap = text[end:start]
    return gap.count("\n") > 1 or "\t" in gap


def _month_first(text: str) -> bool:
    """Tell whether the text writes 06/26/2024: some date can only be so, and none otherwise."""
    pairs = [(int(m[1]), int(m[3])) for m in _NUMERIC.finditer(text)]
    day_first = any(first > 12 for first, _ in pairs)
    return not day_first and any(second > 12 for _, second in pairs)


def _reordered(item: Item, month_first: bool, piece: Piece) -> Item:
    form = _form(item.form, month_first, piece, item)
    return item if form is item.form else replace(item, form=form)


def _form(form: Form, month_first: bool, piece: Piece, item: Item) -> Form:
    """Put the day and the month of a numeric date in the order that is possible or usual."""
    if isinstance(form, Range):
        first = _form(form.first, month_first, piece, item)
        return Range(first, _form(form.last, month_first, piece, item), form.either)
    if isinstance(form, Timed):
        return Timed(_form(form.day, month_first, piece, item), form.clock)
    if not isinstance(form, Calendar) or form.day is None or form.month is None:
        return form
    numeric = _NUMERIC.search(piece.text, item.start, item.end)
    swapped = form.month > 12 or (month_first and form.day <= 12)
    if numeric and swapped:
        return replace(form, day=form.month, month=form.day)
    return form
