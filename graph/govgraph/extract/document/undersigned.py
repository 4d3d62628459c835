"""Those who sign a text together, as it calls them: "We, the undersigned organisations"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.selves import BODIES
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.find import Found
    from govgraph.model import Span

_OPENING = 16  # sentences in which those who sign name themselves
_WORDS = 7  # of "undersigned digital rights and press freedom organisations"


def undersigned(sentences: Sequence[Found]) -> tuple[Entity, Span] | None:
    """Return the bodies that sign a text as one, where it calls them so; "we, the undersigned" no.

    To give what they say to the first who signs would leave the others out.
    """
    for sentence in (found.sentence for found in sentences[:_OPENING]):
        lowers = sentence.lowers
        if "undersigned" not in lowers:
            continue
        first = lowers.index("undersigned")
        ends = (
            i for i in range(first + 1, min(first + _WORDS, len(lowers))) if lowers[i] in BODIES
        )
        last = next(ends, None)
        if last is not None and {",", "who"}.isdisjoint(lowers[first:last]):
            span = sentence.span_of(first, last + 1)
            name = " ".join(sentence.words[first : last + 1])
            return Entity(Kind.ORGANISATION, name[0].upper() + name[1:], None, "Organisation"), span
    return None
