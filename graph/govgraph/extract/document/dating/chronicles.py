"""Timelines, fact sheets, notes on what comes next: their days are not those of the text."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import LABEL_MARKS
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.find import Found
    from govgraph.lexicon import Lexicon

_HEADING = 5  # words of a heading
_SEVERAL = 3  # entries of a timeline
_FORCE = ("force", ":")
_SINCE = ("force", "since")
_ADOPTED = ("adopted", ":")


def entries(sentences: Sequence[Found], lexicon: Lexicon) -> set[int]:
    """Return the ids of the lines that a timeline consists of: "3 May 2018 – Treaty adopted".

    One line that opens with a day is a dateline. Of a fact sheet it is the line "Adopted: 3 May
    2018" that tells of a treaty, as another one tells since when it has been in force. Nor is a day
    the text's own below the heading "Next meeting".
    """
    told = [found for found in sentences if _is_entry(found)]
    told = told if len(told) >= _SEVERAL else []
    forced = [f for f in sentences if not {_FORCE, _SINCE}.isdisjoint(_label(f))]
    adopted = [f for f in sentences if f.sentence.lowers[:2] == _ADOPTED] if forced else []
    told += [*forced, *adopted]
    told += [below for above, below in pairwise(sentences) if _heads_next(above, lexicon)]
    return {id(found) for found in told}


def _heads_next(found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a heading says that what stands below it is still to come: "4. Next meeting"."""
    lowers = [word for word in found.sentence.lowers if word.isalpha()]
    at = lowers.index("next") + 1 if "next" in lowers else 0
    headed = 0 < at < len(lowers) <= _HEADING and not found.times
    nouns = {lowers[-1].removesuffix("s")} if headed and found.sentence.words[-1] != "." else set()
    return not nouns.isdisjoint(lexicon.words("gatheringNouns"))


def _label(found: Found) -> set[tuple[str, ...]]:
    words = found.sentence.lowers[:6] if ":" in found.sentence.lowers[:6] else ()
    return set(pairwise(words))


def _is_entry(found: Found) -> bool:
    if not found.times:
        return False
    first, after = found.sentence.range_of(found.times[0].span)
    following = found.sentence.words[after : after + 2]
    entry = first == 0 and len(following) > 1 and following[0] in LABEL_MARKS
    return entry and not _is_place(found, after + 1)


def _is_place(found: Found, first: int) -> bool:
    """Tell whether nothing but a place follows the day: "3 May 2018 – *Bridgetown, Barbados*"."""
    places = [n for n in found.names if any(e.kind is Kind.PLACE for e in n.entities)]
    inside = {k for name in places for k in range(name.first, name.after)}
    words = found.sentence.words
    return first in inside and all(
        k in inside or words[k] in {",", "*"} for k in range(first, len(words))
    )
