"""Times told by another: the eve of 1 June, two days after 5 May, the last Friday in November."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from govgraph.dates import near, words
from govgraph.dates.forms import Beside, Calendar, Clock, Form, Item, Named, Nth, Piece, Step
from govgraph.dates.patterns import COUNT, ORDINAL_DAY, W, rule
from govgraph.dates.relative import counted, steps_of

if TYPE_CHECKING:
    from govgraph.dates.prefixes import Inner

_WEEKDAY: Final = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_SIDE: Final = rf"(?P<side>before|after|following|preceding|prior{W}to|from|of)"
_LEAD: Final = rule(
    "(?:"
    rf"(?P<eve>eve{W}of{W}(?:the{W})?)"
    rf"|(?P<nth>first|second|third|fourth|fifth|last|final|penultimate|[1-5](?:st|nd|rd|th)){W}"
    rf"(?P<weekday>{_WEEKDAY}){W}(?:of|in){W}(?:the{W})?"
    rf"|(?:(?P<ordinal>{ORDINAL_DAY}|\d{{1,3}}(?:st|nd|rd|th)){W}day"
    rf"|(?P<one>day|week|month|year)|{COUNT}{W}(?:calendar{W})?(?P<unit>day|week|fortnight|month|year"
    rf"|decade|century|centuries)s?)"
    rf"{W}{_SIDE}{W}(?:the{W})?"
    ")"
)
_NTH: Final = words.ORDINALS | {"last": -1, "final": -1, "penultimate": -2}
_EACH: Final = words.listed("every each any")
# "Less than a month after 5 May" and "for 30 days after 5 May" tell no day.
_BOUND: Final = re.compile(
    r"\b(?:than|within|under|over|least|most|up\s+to|to|for|almost|nearly|barely|about|around|some"
    r"|roughly|approximately|every|each|any|until|till|of)\s+(?:an?\s+period\s+of\s+|the\s+)?\Z",
    re.IGNORECASE,
)
_TO_THE: Final = re.compile(r"\bto\s+the\s+\Z", re.IGNORECASE)  # "ten years *to the* day after"
_BACK: Final = 24
_THE: Final = re.compile(r"\bthe\s+\Z", re.IGNORECASE)


def beside(piece: Piece, place: int, inner: Inner) -> list[Item]:
    """Return the time that starts here and is told by the date behind it, or nothing.

    ``inner`` reads that date.
    """
    match = _LEAD.match(piece.text, place, piece.end)
    found = inner(piece, match.end(), False) if match else []
    if match is None or len(found) != 1 or isinstance(found[0].form, Clock):
        return []
    form = _form(match, piece, found[0])
    return [Item(place, found[0].end, form)] if form else []


def _form(match: re.Match[str], piece: Piece, item: Item) -> Form | None:
    cue = near.left_of(piece, match.start()).cue
    if match["nth"]:
        return _nth(match, cue, item.form)
    if match["eve"]:
        return Beside(Step("day", -1), item.form)
    before = piece.text[max(piece.start, match.start() - _BACK) : match.start()]
    if match["side"].lower() == "of":
        return Beside(None, item.form) if cue == "within" and match["unit"] else None
    if _BOUND.search(before) and (not match["one"] or _TO_THE.search(before)):
        return None
    step = _step(match, cue)
    if step is None or not _counts_from(step, item.form):
        return None
    year = isinstance(item.form, Calendar) and item.form.month is None
    # "Two years after the 2015 Act *was amended*" tells no year.
    return Beside(None if year and _THE.search(match[0]) else step, item.form)


def _nth(match: re.Match[str], cue: str, form: Form) -> Form | None:
    """Read "the last Friday in November 2023"; "every first Monday of March" comes round."""
    whole = isinstance(form, Step) and form.unit in {"month", "year"}
    if isinstance(form, Calendar):
        whole = form.day is None and form.code is None and form.easter is None
    if not whole or match["weekday"].islower():
        return None
    which = match["nth"].lower()
    number = int(which[0]) if which[0].isdigit() else _NTH[which]
    weekday = words.WEEKDAYS[match["weekday"].lower()]
    return Beside(None, form) if cue in _EACH else Nth(number, weekday, form)


def _step(match: re.Match[str], cue: str) -> Step | None:
    sign = 1 if match["side"].lower() in {"after", "following", "from"} else -1
    if match["one"]:
        told = cue == "the" and match["side"].lower() != "from"
        return Step(match["one"].lower(), sign) if told else None
    if match["ordinal"]:
        return Step("day", sign * _ordinal(match["ordinal"].lower())) if cue == "the" else None
    steps = steps_of(words.UNITS[match["unit"].lower()], counted(match["count"]))
    return Step(steps[0], sign * steps[1]) if steps else None


def _ordinal(text: str) -> int:
    if text[0].isdigit():
        return int(text[:-2])
    parts = text.replace("-", " ").split()
    return sum(words.TENS.get(part, 0) or words.ORDINALS.get(part, 0) for part in parts)


def _counts_from(step: Step, form: Form) -> bool:
    """Tell whether a date is precise enough to count from: no "two days after May"."""
    if isinstance(form, Calendar):
        day = form.day is not None or form.easter is not None
        return {"day": day, "month": day or form.month is not None}.get(step.unit, True)
    return isinstance(form, Step | Named | Nth)
