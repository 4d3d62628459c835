"""Days as the heads of English texts have them in other languages: "le 5 mai 2019"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from govgraph.dates.forms import Calendar, Item, Piece
from govgraph.dates.patterns import YEAR, YEAR_END, O, W, any_of, rule
from govgraph.dates.words import MONTHS

if TYPE_CHECKING:
    import re

    from govgraph.dates.absolute import Rule

# French, Spanish, Portuguese and Italian, January to December.
_NAMES: Final = (
    "janvier enero janeiro gennaio", "février fevrier febrero fevereiro febbraio",
    "mars marzo março", "avril abril aprile", "mai mayo maio maggio", "juin junio junho giugno",
    "juillet julio julho luglio", "août aout agosto",
    "septembre septiembre setiembre setembro settembre", "octobre octubre outubro ottobre",
    "novembre noviembre novembro", "décembre decembre diciembre dezembro dicembre",
)  # fmt: skip
_MONTHS: Final = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
_OWNED: Final = frozenset(("de", "du", "del", "da", "do", "of"))  # "Décret du 5 mai 2019"
_WORD: Final = 6  # characters in which such a word stands
_CLOSED: Final = rule(rf"{O}(?:[|(\n–—-]|\.?{O}(?:\n|\Z))")
_OF: Final = rf"(?:(?:de|del|di){W})?"


def _day(match: re.Match[str], piece: Piece) -> list[Item]:
    """Read a day with its month and year that closes a line, or its part before a bracket or dash.

    Without a year such words are too often others; in a sentence they quote another's document.
    """
    before = piece.text[max(piece.start, match.start() - _WORD) : match.start()].split()[-1:]
    if not _CLOSED.match(piece.text, match.end()) or (before and before[0].lower() in _OWNED):
        return []
    form = Calendar(int(match["y"]), _MONTHS[match["month"].lower()], int(match["d"]))
    return [Item(match.start(), match.end(), form, firm=True)]


FOREIGN_RULES: Final[tuple[Rule, ...]] = (
    (
        rule(
            rf"(?P<d>3[01]|[12]\d|0?[1-9])(?:er|º|°)?{W}{_OF}"
            rf"(?P<month>{any_of(set(_MONTHS) - set(MONTHS))})(?!\w){W}{_OF}(?P<y>{YEAR}){YEAR_END}"
        ),
        _day,
    ),
)
