"""Days that have a name of their own: Christmas Eve, New Year's Day, Valentine's Day 1995."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from govgraph.dates.absolute import year_fields
from govgraph.dates.forms import Item
from govgraph.dates.patterns import QUOTE, YEAR_PART, W, any_of, rule

if TYPE_CHECKING:
    from govgraph.dates.absolute import Match, Rule
    from govgraph.dates.forms import Piece

_FEASTS: Final = {
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
}
FIRST_WORDS: Final = frozenset(name.partition(" ")[0].partition("'")[0] for name in _FEASTS)
_NAMES: Final = any_of(_FEASTS).replace("\\ ", W).replace("'", QUOTE)


def _feast(match: Match, piece: Piece) -> list[Item]:
    del piece
    name = re.sub(r"\s+", " ", match["feast"].lower().replace("’", "'"))
    month, day = _FEASTS[name]
    form = replace(year_fields(match), month=month, day=day)
    return [Item(match.start(), match.end(), form)]


FEAST_RULES: Final[tuple[Rule, ...]] = ((rule(rf"(?P<feast>{_NAMES}){YEAR_PART}?(?!\w)"), _feast),)
