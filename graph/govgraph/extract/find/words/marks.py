"""Marks that say more of the words beside them: mottos in single marks, notes, counts again."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.dates.words import ORDINALS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NUMBERED = re.compile(r"\d{1,3}(?:st|nd|rd|th)")


def single_quotes(
    places: Sequence[tuple[int, int]], lowers: Sequence[str]
) -> Iterator[tuple[int, int]]:
    """Yield where marks that else show an owner stand around words: "the Pact *'*Our Sea*'* of"."""
    marks = [k for k in range(1, len(lowers) - 1) if lowers[k] == "'"]
    for opening, closing in pairwise(marks):
        apart = places[opening][0] > places[opening - 1][1]
        apart = apart and places[opening + 1][0] == places[opening][1]
        if apart and places[closing][0] == places[closing - 1][1]:
            yield opening, closing


def footnotes(places: Sequence[tuple[int, int]], lowers: Sequence[str]) -> frozenset[int]:
    """Return the words that only point to a note: "Serbia*, Chad*[*1*]* and Fiji"; no emphasis."""
    clings = [k for k in range(1, len(lowers)) if places[k - 1][1] == places[k][0]]
    stars = {k for k in clings if lowers[k] == "*" and lowers[k - 1][-1].isalnum()}
    if lowers.count("*") > len(stars):
        stars = set()  # "*Mare Nostrum*"
    for k in clings if "[" in lowers else ():
        if lowers[k] == "[" and lowers[k + 2 : k + 3] == ("]",) and lowers[k + 1].isdigit():
            stars |= {k, k + 1, k + 2}
    return frozenset(stars)


def counted_again(lowers: Sequence[str]) -> frozenset[int]:
    """Return the words of a bracket that only says a count again: "its Tenth *(10th)* Session"."""
    found: set[int] = set()
    for index in (k for k, word in enumerate(lowers) if word == "(" and k):
        end = next((k for k in (index + 2, index + 3) if lowers[k : k + 1] == (")",)), 0)
        spelled = lowers[index - 1].rpartition("-")[2] in ORDINALS
        if end and spelled and _NUMBERED.fullmatch("".join(lowers[index + 1 : end])):
            found.update(range(index, end + 1))
    return frozenset(found)
