"""Find the items of a piece: one scan for words with which a time may start, then typed rules."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from govgraph.dates import absolute, days, relative
from govgraph.dates.beside import beside
from govgraph.dates.clock import CLOCK, read_clock
from govgraph.dates.feasts import FEAST_RULES, FIRST_WORDS
from govgraph.dates.foreign import FOREIGN_RULES
from govgraph.dates.forms import Item, Piece
from govgraph.dates.patterns import DASH, rule
from govgraph.dates.prefixes import prefixed
from govgraph.dates.words import DECADES, MONTHS, ONES, ORDINALS, SEASONS, TENS, WEEKDAYS, listed

if TYPE_CHECKING:
    from govgraph.dates.absolute import Rule

_CLOCK_RULES: Final[tuple[Rule, ...]] = ((CLOCK, read_clock),)
# Which rules to try, by the kind of word that starts the expression.
_RULES: Final[dict[str, tuple[Rule, ...]]] = {
    "digit": absolute.DIGIT_RULES
    + absolute.ORDINAL_RULES
    + days.NTH_RULES
    + relative.COUNT_RULES[1:]
    + relative.AHEAD_RULES
    + _CLOCK_RULES
    + FOREIGN_RULES,
    "month": absolute.MONTH_RULES,
    "weekday": absolute.WEEKDAY_RULES + days.NAMED_NTH + relative.WEEKDAY_ALONE,
    "dayword": relative.DAY_WORD_RULES,
    "turn": days.SITTING_RULES + relative.DEICTIC_RULES,
    "unit": relative.UNIT_RULES,
    "noon": _CLOCK_RULES,
    "season": absolute.SEASON_RULES,
    "group": absolute.GROUP_RULES,
    "decade": absolute.DECADE_RULES,
    "ordinal": absolute.ORDINAL_RULES
    + days.ORDINAL_NTH
    + relative.QUARTER_RULES
    + days.SITTING_RULES,
    "count": relative.COUNT_RULES + relative.AHEAD_RULES + absolute.ORDINAL_RULES,
    "prefix": relative.UNIT_RULES + days.SITTING_RULES,
    "sitting": days.SITTING_RULES,
    "part": days.PART_RULES,
    "feast": FEAST_RULES,
}
_PREFIXED: Final = frozenset(("digit", "turn", "unit", "prefix", "ordinal"))
_BESIDE: Final = _PREFIXED | {"count"}
_WHOLE: Final = relative.WHOLE_RULES
_STARTS: Final = (
    ("month", MONTHS),
    ("weekday", WEEKDAYS),
    ("dayword", listed("today tonight yesterday tomorrow")),
    ("season", SEASONS),
    (
        "turn",
        listed(
            "this last next past previous preceding coming upcoming current following same that"
            " present"
        ),
    ),
    ("unit", listed("day days week weeks month months minutes moments hours")),
    ("noon", listed("noon midnight")),
    ("group", listed("q1 q2 q3 q4 h1 h2 h3 h4")),
    (
        "prefix",
        listed(
            "eve early earlier mid late later beginning start middle end close course turn latter"
            " former other final around about almost nearly approximately roughly circa ca c year"
            " years calendar academic fiscal financial"
        ),
    ),
    ("ordinal", ORDINALS),
    ("count", (*ONES, *TENS, "a", "an", "half")),
    ("decade", DECADES),
    ("feast", FIRST_WORDS),
    ("sitting", days.FIRST_WORDS),
    ("part", listed("morning afternoon evening night")),
    ("link", ("http", "https", "www")),
)
# The kind of each word that may start a time; a word of two lists is of the first of them.
_KINDS: Final = {word: kind for kind, words in reversed(_STARTS) for word in words}
_RUN: Final = re.compile(r"['’][2-9]0[sS]\b|\b\w+")
_LINK: Final = rule(r"(?:https?://|www\.)\S+")
# A number glued to letters, dots, slashes and signs is a reference, a version or a link.
_FREE: Final = re.compile(r"\d(?<![\w$€£¥§#©+@^°~=&%].)(?<!\w[/.,(\-‐‑–—'’:].)(?<!//.)")
_DASHED: Final = rule(rf"(?:{DASH}|/)\d")
_NUMBER: Final = rule(r"\d[\d.,/:\u00a0-]{0,40}(?<!\D)")


def scan(piece: Piece) -> list[Item]:
    """Return the items of a piece in order; they do not overlap."""
    items: list[Item] = []
    place = piece.start
    for run in _RUN.finditer(piece.text, piece.start, piece.end):
        word = run[0].lower()
        if (word not in _KINDS and word[0].isalpha()) or run.start() < place:
            continue
        kind = _kind(piece, run.start(), word)
        if kind:
            found, place = _read_on(piece, run, kind)
            items += found
    return items


def _read_on(piece: Piece, run: re.Match[str], kind: str) -> tuple[list[Item], int]:
    """Return the items that start with a run of letters and digits, and where to go on."""
    found = _read(piece, run.start(), False, kind)
    if not found:
        past = _LINK if kind == "link" else _NUMBER
        skipped = past.match(piece.text, run.start(), piece.end) or run
        return [], skipped.end()
    place = found[-1].end
    if _DASHED.match(piece.text, place, piece.end):
        # "26 June–2 July": after a date, a number behind a dash is no reference.
        found = [*found, *_read(piece, place + 1, False, "digit")]
    return found, found[-1].end


def _kind(piece: Piece, place: int, word: str) -> str:
    """Return the kind of a word or number that may start a time at a place, or nothing."""
    if word[0] in {"'", "’"}:
        return "decade"
    if word[0].isdecimal():
        return "digit" if _FREE.match(piece.text, place, piece.end) else ""
    kind = _KINDS.get(word, "")
    glued = kind in {"ordinal", "count"} and piece.text[place - 1 : place] == "-"
    return "" if glued else kind


def _kind_at(piece: Piece, place: int) -> str:
    """Return the kind of what stands behind a prefix."""
    run = _RUN.match(piece.text, place, piece.end)
    if run is not None and (kind := _kind(piece, place, run[0].lower())):
        return kind
    # After "mid-" the guard against glued numbers does not hold.
    return "digit" if piece.text[place : place + 1].isdigit() else ""


def _read(piece: Piece, place: int, inside: bool, kind: str, depth: int = 0) -> list[Item]:
    """Return the items that start at a place, or nothing.

    ``inside`` tells that a prefix such as "the end of" stands before.
    """
    if depth < 3 and kind in _BESIDE:

        def inner(piece: Piece, place: int, whole: bool) -> list[Item]:
            return _read(piece, place, whole, _kind_at(piece, place), depth + 1)

        told = prefixed(piece, place, inner) if kind in _PREFIXED else []
        if found := beside(piece, place, inner) or told:
            return found
    rules = _RULES.get(kind, ()) + (_WHOLE if inside else ())
    for pattern, build in rules:
        match = pattern.match(piece.text, place, piece.end)
        if match is not None and (found := build(match, piece)):
            return [_trimmed(piece, item) for item in found]
    return []


def _trimmed(piece: Piece, item: Item) -> Item:
    """Leave the full stop of a sentence out; one inside "a.m." stays."""
    words = piece.text[item.start : item.end]
    if words.endswith(".") and words[-3:-1].lower() not in {".m", " m"}:
        return Item(item.start, item.end - 1, item.form, item.firm)
    return item
