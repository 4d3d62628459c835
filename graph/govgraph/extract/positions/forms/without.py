"""What nothing comes about without: "there can be no fair trade *without open harbours*"."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.positions.abouts.abouts import chosen
from govgraph.extract.positions.abouts.reaches import reach
from govgraph.extract.positions.abouts.straight import plain_entry
from govgraph.extract.positions.holders.sayers import sayer
from govgraph.model import Position, PositionType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context

_NO_SUCH = {("there", "can", "be", "no"), ("there", "will", "be", "no")}
_WORDS = 4  # words of "there can be no"
_FAR = 9  # words of "single market for all of us" and its link


def without(parsed: Parsed, context: Context) -> Iterator[Position]:
    """Yield the support for what nothing comes about without, of who says so.

    Also "*without open harbours* there can be no fair trade"; not "if there can be no", which
    only supposes it.
    """
    lowers = parsed.sentence.lowers
    within = (i for i in range(len(lowers)) if lowers[i : i + _WORDS] in _NO_SUCH)
    start = next(within, -1)
    span = _needed(parsed, start) if start >= 0 and lowers[-1] != "?" else None
    number = next((n for n, c in enumerate(parsed.clauses) if c.verb.first == start + 1), None)
    if span is None or number is None or parsed.clauses[number].mark in {"if", "whether", "when"}:
        return
    told = plain_entry(PositionType.SUPPORT, context.lexicon)
    words = parsed.sentence.span_of(start, start + _WORDS)
    holders = sayer(parsed, number, context).entities
    for who, (about, named) in product(holders, chosen(parsed, span, told, context)):
        evidence = slots.joined_span([words, named])
        if who != about:
            yield Position(PositionType.SUPPORT, who, about, (evidence,) if evidence else ())


def _needed(parsed: Parsed, start: int) -> tuple[int, int] | None:
    """Return where the thing stands without which nothing comes about; None where none is told."""
    lowers = parsed.sentence.lowers
    near = range(start + _WORDS, min(len(lowers), start + _WORDS + _FAR))
    link = next((k for k in near if lowers[k] == "without"), 0)
    if link:
        return link + 1, reach(parsed, link + 1)
    if lowers[0] == "without" and start > 1:
        return 1, start - (lowers[start - 1] == ",")
    return None
