"""Words that stand before a time and belong to it: early, mid, the end of, the first half of."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from govgraph.dates import near
from govgraph.dates.forms import Calendar, Fixed, Form, Item, Part, Piece, Range, Step
from govgraph.dates.patterns import O, W, rule
from govgraph.dates.words import ADJECTIVE_CUES, MONTHS, ORDINALS, UNITS, YEAR_CUES

_THE: Final = rf"(?:the{W})?"
_HALF: Final = "(?P<half>first|second|1st|2nd|latter|former|other|last)"
_NTH: Final = "(?P<nth>first|second|third|fourth|last|final|1st|2nd|3rd|4th)"

PREFIX: Final = rule(
    "(?:"
    rf"(?P<edge>(?:early|mid|late)(?:[-\s]to[-\s](?:early|mid|late))?(?:{W}in{W}{_THE}|[-‐‑–\s]{{1,3}}))"
    rf"|(?P<end>(?:beginning|start|middle|end|close|course){W}of{W}{_THE}|end[-\s]{O})"
    rf"|(?P<turn>turn{W}of{W}{_THE})"
    rf"|(?P<halves>{_HALF}{W}(?:half|semester)(?:{W}of)?{W}{_THE})"
    rf"|(?P<quarters>{_NTH}{W}quarter(?:{W}of)?{W}{_THE})"
    rf"|(?P<months>(?P<side>first|last){W}(?P<length>three|six){W}months{W}of{W}{_THE})"
    rf"|(?P<days>(?P<which>first|last){W}day{W}of{W}{_THE})"
    rf"|(?P<inside>(?:first|second|third|fourth|last|final){W}(?:days?|weeks?){W}of{W}{_THE})"
    rf"|(?P<week>week{W}(?:of|beginning|commencing|starting)(?:{W}on)?{W}{_THE})"
    rf"|(?P<label>(?:(?:calendar|academic|fiscal|financial){W})?years?{W})"
    rf"|(?P<later>(?:earlier|later)(?:{W}in)?{W}{_THE})"
    rf"|(?P<about>(?:around|about|approximately|roughly|circa|ca\.?|c\."
    rf"|(?:almost|nearly)(?=[^.,;()]{{1,30}}\bago\b)){O}{_THE})"
    ")"
)
# "the early days of 2024": the words before say nothing more precise than the year.
_AFTER_ABOUT: Final = re.compile(r"\s*(?:[.,;:)]|\Z)|\s+(?:and|when|but|by|or|as|with)\b")

Inner = Callable[[Piece, int, bool], list[Item]]


def prefixed(piece: Piece, place: int, inner: Inner) -> list[Item]:
    """Return the time that starts with a prefix here, or nothing.

    ``inner`` reads the time after the prefix; its last argument allows "the year" and the like.
    """
    match = PREFIX.match(piece.text, place, piece.end)
    if match is None:
        return []
    kind = match.lastgroup or ""
    kind = next(name for name in _KINDS if match[name])
    found = inner(piece, match.end(), kind not in {"label", "about", "week"})
    if len(found) != 1 or not _allowed(kind, piece, match, found[0]):
        return []
    form = _wrapped(kind, match, found[0].form)
    return [Item(place, found[0].end, form)] if form else []


_KINDS: Final = (
    "edge", "end", "turn", "halves", "quarters", "months", "days", "inside", "week", "label",
    "later", "about",
)  # fmt: skip


def _allowed(kind: str, piece: Piece, match: re.Match[str], item: Item) -> bool:
    form = item.form
    bare_year = isinstance(form, Calendar) and form.month is None and form.code is None
    month = piece.text[item.start : item.end].lower() in MONTHS
    if month and (piece.text[item.start : item.end].islower() or _is_person(piece, item)):
        return False
    if kind == "inside" and isinstance(form, Calendar) and form.day is None:
        return "day " not in match[0]  # "this fourth day of March" is one day
    if kind == "edge" and piece.text[item.start : item.end].lower() in UNITS:
        # "by mid-year" is a time, "the mid-year review" is not.
        return near.left_of(piece, match.start()).cue not in ADJECTIVE_CUES
    if kind == "about" and bare_year:
        return _about_year(piece, match, item)
    if kind == "label":
        return bare_year or isinstance(form, Range)
    if kind == "later":
        return isinstance(form, Step)
    return True


def _is_person(piece: Piece, item: Item) -> bool:
    return near.is_name(piece, item.start, item.end)


def _about_year(piece: Piece, match: re.Match[str], item: Item) -> bool:
    """Tell "around 2010" from "around 2010 took part"; "circa" is always a time."""
    if match[0].lower().startswith("c"):
        return True
    cue = near.left_of(piece, match.start()).cue
    after = piece.text[item.end : min(piece.end, item.end + 20)]
    return cue in YEAR_CUES or _AFTER_ABOUT.match(after) is not None


def _wrapped(kind: str, match: re.Match[str], form: Form) -> Form | None:
    if kind == "turn":
        century = isinstance(form, Step) and form.unit == "century"
        return Fixed("2000~") if century else Part("turn", 1, form)
    if kind == "days":
        return Part("day", -1 if match["which"].lower() == "last" else 1, form)
    if kind in {"halves", "quarters", "months"}:
        return Part(*_fraction(kind, match), form)
    return Part(kind, 0, form) if kind in {"week", "about"} else form


def _fraction(kind: str, match: re.Match[str]) -> tuple[str, int]:
    """Return which half or quarter of a year the words name."""
    if kind == "halves":
        return "half", 1 if match["half"].lower() in {"first", "1st", "former"} else 2
    if kind == "quarters":
        return "quarter", _nth(match["nth"])
    last = match["side"].lower() == "last"
    if match["length"].lower() == "six":
        return "half", 2 if last else 1
    return "quarter", 4 if last else 1


def _nth(word: str) -> int:
    word = word.lower()
    if word in {"last", "final"}:
        return 4
    return int(word[0]) if word[0].isdigit() else ORDINALS[word]
