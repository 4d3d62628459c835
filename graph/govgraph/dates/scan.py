"""Find the items of a piece: one scan for places where a time may start, then typed rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from govgraph.dates import absolute, relative
from govgraph.dates.clock import CLOCK, read_clock
from govgraph.dates.forms import Item, Piece
from govgraph.dates.patterns import DASH, any_of, rule
from govgraph.dates.prefixes import prefixed
from govgraph.dates.words import MONTHS, ONES, ORDINALS, SEASONS, TENS, WEEKDAYS, listed

if TYPE_CHECKING:
    from govgraph.dates.absolute import Rule

_CLOCK_RULES: Final[tuple[Rule, ...]] = ((CLOCK, read_clock),)
# Which rules to try, by the kind of word that starts the expression.
_RULES: Final[dict[str, tuple[Rule, ...]]] = {
    "digit": absolute.DIGIT_RULES
    + absolute.ORDINAL_RULES
    + relative.NTH_RULES
    + relative.COUNT_RULES[1:]
    + relative.AHEAD_RULES
    + _CLOCK_RULES,
    "month": absolute.MONTH_RULES,
    "weekday": absolute.WEEKDAY_RULES + relative.WEEKDAY_ALONE,
    "dayword": relative.DAY_WORD_RULES,
    "turn": relative.DEICTIC_RULES,
    "unit": relative.UNIT_RULES,
    "noon": _CLOCK_RULES,
    "season": absolute.SEASON_RULES,
    "group": absolute.GROUP_RULES,
    "decade": absolute.DECADE_RULES,
    "ordinal": absolute.ORDINAL_RULES,
    "count": relative.COUNT_RULES + relative.AHEAD_RULES + absolute.ORDINAL_RULES,
    "prefix": (),
}
_PREFIXED: Final = frozenset(("digit", "turn", "unit", "prefix", "ordinal"))
_WHOLE: Final = relative.WHOLE_RULES
_TURN_WORDS: Final = any_of(
    listed(
        "this last next past previous preceding coming upcoming current following same that present"
    )
)
_PREFIX_WORDS: Final = any_of(
    listed(
        "early earlier mid late later beginning start middle end close course turn latter former"
        " other final around about approximately roughly circa ca c year years calendar academic"
        " fiscal financial"
    )
)

# A number glued to letters, dots, slashes and signs is a reference, a version or a link.
_START: Final = rule(
    r"(?P<skip>(?:https?://|www\.)\S+)"
    r"|(?P<digit>\d)(?<![\w$€£¥§#©+@^°~=&%].)(?<!\w[/.,(\-‐‑–—'’:].)(?<!//.)"
    rf"|(?P<decade>['’][2-9]0s\b)"
    r"|\b(?:"
    rf"(?P<month>{any_of(MONTHS)})\b"
    rf"|(?P<weekday>{any_of(WEEKDAYS)})\b"
    r"|(?P<dayword>today|tonight|yesterday|tomorrow)\b"
    rf"|(?P<season>{any_of(SEASONS)})\b"
    rf"|(?P<turn>{_TURN_WORDS})\b"
    r"|(?P<unit>days?|weeks?|months?|minutes|moments|hours)\b"
    r"|(?P<noon>noon|midnight)\b"
    r"|(?P<group>[qh][1-4])\b"
    rf"|(?P<prefix>{_PREFIX_WORDS})\b"
    rf"|(?<!-)(?P<ordinal>{any_of(ORDINALS)})\b"
    rf"|(?<!-)(?P<count>{any_of((*ONES, *TENS))}|an?|half)\b"
    r"|(?P<named>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b"
    r")"
)
_DASHED: Final = rule(rf"(?:{DASH}|/)\d")
_NUMBER: Final = rule(r"\d[\d.,/:\u00a0-]{0,40}(?<!\D)")


def scan(piece: Piece) -> list[Item]:
    """Return the items of a piece in order; they do not overlap."""
    items: list[Item] = []
    place = piece.start
    while match := _START.search(piece.text, place, piece.end):
        if match.lastgroup == "skip":
            place = match.end()
            continue
        found = _read(piece, match.start(), False, match.lastgroup or "")
        items += found
        place = found[-1].end if found else _past(piece, match.start(), match.end())
        if found and _DASHED.match(piece.text, place, piece.end):
            # "26 June–2 July": after a date, a number behind a dash is no reference.
            more = _read(piece, place + 1, False, "digit")
            items += more
            place = more[-1].end if more else place
    return items


def _past(piece: Piece, start: int, end: int) -> int:
    """Return where to go on after a place that starts no time: numbers are skipped whole."""
    number = _NUMBER.match(piece.text, start, piece.end)
    return number.end() if number else end


def _kind(piece: Piece, place: int) -> str:
    match = _START.match(piece.text, place, piece.end)
    if match is not None:
        return match.lastgroup or ""
    # After "mid-" the guard against glued numbers does not hold.
    return "digit" if piece.text[place : place + 1].isdigit() else ""


def _read(piece: Piece, place: int, inside: bool, kind: str, depth: int = 0) -> list[Item]:
    """Return the items that start at a place, or nothing.

    ``inside`` tells that a prefix such as "the end of" stands before.
    """
    if kind in {"named", "decade"}:
        kind = "decade"
    if depth < 3 and kind in _PREFIXED:
        found = prefixed(
            piece,
            place,
            lambda p, at, whole: _read(p, at, whole, _kind(p, at), depth + 1),
        )
        if found:
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
