"""When two names or quotes agree, and how findings and gold pair."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from govgraph.folding import fold_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_ARTICLES = frozenset({"the", "a", "an"})
_P = TypeVar("_P")
_G = TypeVar("_G")

Cost = tuple[int, ...]


def fold(name: str) -> str:
    """Return a name without accents, case, punctuation and articles; one of articles stays."""
    words = fold_name(name).replace("+", " ").split()
    return " ".join([word for word in words if word not in _ARTICLES] or words)


def overlaps(quote: str, other: str) -> bool:
    """Tell whether one quote, folded, holds the other."""
    first, second = f" {fold(quote)} ", f" {fold(other)} "
    return bool(first.strip() and second.strip()) and (first in second or second in first)


def pair(
    found: Sequence[_P], gold: Sequence[_G], cost: Callable[[_P, _G], Cost | None]
) -> dict[int, int]:
    """Pair findings with gold one to one, the cheapest pairs first; None never pairs.

    Returns the index of a finding → the index of its gold. Of equal pairs the first in the gold,
    then the first found, comes first.
    """
    candidates = [
        (price, j, i)
        for i, one in enumerate(found)
        for j, other in enumerate(gold)
        if (price := cost(one, other)) is not None
    ]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, j, i in sorted(candidates):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs
