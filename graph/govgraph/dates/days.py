"""Rules for days told by their place: the 20th, the second day of the meeting, the same evening."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from govgraph.dates import near, words
from govgraph.dates.forms import Base, Item, Named, Part, Step, item_of
from govgraph.dates.patterns import DAY, W, any_of, rule

if TYPE_CHECKING:
    from govgraph.dates.absolute import Match, Rule
    from govgraph.dates.forms import Piece

# What may stand before "the 20th": "on", "your letter of", "the morning of", "its closing day,".
_NTH_CUE: Final = re.compile(
    r"(?:\b(?:on|until|till|from|by|since)|day,"
    r"|\b(?:letter|note|message|e-?mail|memorandum|communication|minutes|meeting|sitting|session"
    r"|morning|afternoon|evening|night|week)\s+of)\s+the\s+\Z",
    re.IGNORECASE,
)
_COUNTED: Final = {
    "opening": 1,
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "last": -1,
    "final": -1,
    "closing": -1,
    "penultimate": -2,
}
FIRST_WORDS: Final = words.listed("opening closing penultimate")
_DAY_CUE: Final = re.compile(
    r"(?:\b(?:on|until|for)\s+|\A\W*)(?:the|its|their|our|this)\s+(?:very\s+)?\Z",
    re.IGNORECASE,
)
_OF: Final = rule(rf"{W}of{W}(?:[\w’'-]{{1,20}}{W}){{0,3}}?{any_of(words.SITTINGS)}(?!\w)")
_PART: Final = "(?:morning|afternoon|evening|night)"


def _number(match: Match) -> int:
    return int(match["day"].rstrip("stndrhSTNDRH"))


def _nth_alone(match: Match, piece: Piece) -> list[Item]:
    """Read "from the 9th until the 17th" and "your letter of the 11th"."""
    before = piece.text[max(piece.start, match.start() - 24) : match.start()]
    if not _NTH_CUE.search(before):
        return []
    return item_of(match, Part("nth", _number(match), Step("month", 0)))


def _named_nth(match: Match, piece: Piece) -> list[Item]:
    """Read "on Wednesday the 16th"."""
    del piece
    weekday = Named("weekday", words.WEEKDAYS[match["name"].lower().rstrip(".")], 0)
    return item_of(match, Part("nth", _number(match), weekday))


def _nth_of_month(match: Match, piece: Piece) -> list[Item]:
    """Read "the 19th of the same month"."""
    del piece
    turn = match["turn"].lower()
    base = Base.ANCHOR if turn in words.ANCHORED else Base.REFERENCE
    month = Step("month", words.TURNS.get(turn, 0), base)
    return item_of(match, Part("day", _number(match), month))


def _sitting_day(match: Match, piece: Piece) -> list[Item]:
    """Read "on its final day", of a meeting whose days were told."""
    before = piece.text[max(piece.start, match.start() - 24) : match.start()]
    if not _DAY_CUE.search(before):
        return []
    if near.next_word(piece, match.end()) == "of" and not _OF.match(
        piece.text, match.end(), piece.end
    ):
        return []  # "on the first day of school"
    return item_of(match, Part("sitting", _COUNTED[match["count"].lower()], Step("day", 0)))


def _told_day(match: Match, piece: Piece) -> list[Item]:
    """Read "the same evening", "the next morning" and "that night"."""
    turn = match["turn"].lower()
    if turn != "that" and near.left_of(piece, match.start()).cue != "the":
        return []
    return item_of(match, Step("day", {"next": 1, "following": 1}.get(turn, 0), Base.ANCHOR))


def _part_before(match: Match, piece: Piece) -> list[Item]:
    """Read "the evening before"."""
    if near.left_of(piece, match.start()).cue != "the":
        return []
    return item_of(match, Step("day", -1, Base.ANCHOR))


def _nth_in_words(match: Match, piece: Piece) -> list[Item]:
    """Read "since the first of this month"; "a third of last month" is no day."""
    before = piece.text[max(piece.start, match.start() - 12) : match.start()]
    if not _NTH_CUE.search(before):
        return []
    month = Step("month", words.TURNS.get(match["turn"].lower(), 0))
    return item_of(match, Part("day", words.ORDINALS[match["ordinal"].lower()], month))


ORDINAL_NTH: Final[tuple[Rule, ...]] = (
    (
        rule(
            rf"(?P<ordinal>{any_of(words.ORDINALS)}){W}of{W}(?P<turn>this|last|next){W}month"
            r"(?!\w|-\w|['’])"
        ),
        _nth_in_words,
    ),
)
NTH_RULES: Final[tuple[Rule, ...]] = (
    (
        rule(
            rf"(?P<day>{DAY}){W}of{W}(?:the{W})?"
            rf"(?P<turn>this|last|next|that|same|following|previous){W}month(?!\w|-\w)"
        ),
        _nth_of_month,
    ),
    (
        rule(
            r"(?P<day>\d{1,2}(?:st|nd|rd|th))(?=\s{0,5}(?:[.,;:()]|\Z)|\s(?:in|at|to(?!\s+(?:the\s)?\d))\s)"
        ),
        _nth_alone,
    ),
)
SITTING_RULES: Final[tuple[Rule, ...]] = (
    (rule(rf"(?P<count>{any_of(_COUNTED)}){W}(?:day|{_PART})(?!\w|-\w|['’])"), _sitting_day),
    (rule(rf"(?P<turn>same|that|next|following){W}(?:very{W})?{_PART}(?!\w|-\w|['’])"), _told_day),
)
NAMED_NTH: Final[tuple[Rule, ...]] = (
    (
        rule(
            rf"(?P<name>{any_of(words.WEEKDAYS)}),?{W}(?:the{W})?(?P<day>\d{{1,2}}(?:st|nd|rd|th))"
            r"(?=\s{0,5}(?:[.,;:()]|\Z)|\s(?:in|at|and)\s)"
        ),
        _named_nth,
    ),
)
"""Wednesday the 16th."""
PART_RULES: Final[tuple[Rule, ...]] = (
    (rule(rf"{_PART}{W}before(?=\s{{0,5}}(?:[.,;:)]|\Z))"), _part_before),
)
