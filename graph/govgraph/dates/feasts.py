"""Days that have a name of their own: Christmas Eve, New Year's Day, Easter."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from govgraph.dates import near, words
from govgraph.dates.absolute import year_fields
from govgraph.dates.forms import Item, Step
from govgraph.dates.patterns import QUOTE, YEAR_PART, W, any_of, rule

if TYPE_CHECKING:
    from govgraph.dates.absolute import Match, Rule
    from govgraph.dates.forms import Piece

# Month and day, or, where the month is 0, days after Easter Sunday.
_FEASTS: Final = {
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "ash wednesday": (0, -46),
    "palm sunday": (0, -7),
    "maundy thursday": (0, -3),
    "good friday": (0, -2),
    "easter sunday": (0, 0),
    "easter monday": (0, 1),
    "ascension day": (0, 39),
    "whit sunday": (0, 49),
    "whit monday": (0, 50),
}
# Names by themselves, which only a preposition makes a day: "before Easter", not "Easter Island".
_ALONE: Final = {"christmas": (12, 25), "easter": (0, 0), "pentecost": (0, 49)}
_CUES: Final = words.listed("before after by until till at since around for than")
_GOES_ON: Final = words.listed(
    "and or but when if in at with as for to of this next last by on because while unless so it we"
    " they there the will would is was"
)
FIRST_WORDS: Final = frozenset(
    name.partition(" ")[0].partition("'")[0] for name in _FEASTS | _ALONE
)


def _pattern(names: dict[str, tuple[int, int]]) -> str:
    return any_of(names).replace("\\ ", W).replace("'", QUOTE)


def _feast(match: Match, piece: Piece) -> list[Item]:
    name = re.sub(r"\s+", " ", match["feast"].lower().replace("’", "'"))
    month, day = (_FEASTS | _ALONE)[name]
    if name in _ALONE and not (match[0][0].isupper() and _is_cued(match, piece)):
        return []
    form = year_fields(match)
    form = replace(form, month=month, day=day) if month else replace(form, easter=day)
    return [Item(match.start(), match.end(), form)]


def _is_cued(match: Match, piece: Piece) -> bool:
    following = near.next_word(piece, match.end())
    cued = near.left_of(piece, match.start()).cue in _CUES
    return cued and (not following or following in _GOES_ON)


def _new_year(match: Match, piece: Piece) -> list[Item]:
    """Read "in the new year", which is the next one."""
    before = piece.text[max(piece.start, match.start() - 12) : match.start()].lower()
    if not re.search(r"\b(?:in|into|of)\s+the\s+\Z", before):
        return []
    return [Item(match.start(), match.end(), Step("year", 1))]


FEAST_RULES: Final[tuple[Rule, ...]] = (
    (rule(rf"(?P<feast>{_pattern(_FEASTS)}){YEAR_PART}?(?!\w)"), _feast),
    (rule(rf"(?P<feast>{_pattern(_ALONE)}){YEAR_PART}?(?!\w|{QUOTE}|-)"), _feast),
    (rule(rf"new{W}year(?!\w|{QUOTE})"), _new_year),
)
