"""Lists of texts told at length: "a code on tolls, *guidelines on nets and a plan on boats*"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

AND = (["and"], [",", "and"])
"""What stands before the last of several texts."""


_NUMBERED = re.compile(r"[IVX]+|\d+|and|,")
_STARTED = frozenset({Kind.ORGANISATION, Kind.PROCESS})


def are_alike(one: Ref, other: Ref) -> bool:
    """Tell whether a list can hold both: two of a kind, or a fund and a programme.

    States are listed with bodies only.
    """
    if one.kind is other.kind:
        return True
    acting = any(ref.entity is None or ref.entity.type == "Government" for ref in (one, other))
    return {one.kind, other.kind} == _STARTED and not acting


def are_told(one: Ref, other: Ref) -> bool:
    """Tell whether both are told at length: texts, or "*a fund for ports* and *a bank for*"."""
    if one.kind is other.kind is Kind.INSTRUMENT:
        return True
    return are_alike(one, other) and one.name.how == other.name.how == "indefinite"


def gap_between(parsed: Parsed, end: int, start: int, lexicon: Lexicon) -> list[str]:
    """Return the words between two texts that tell how they are joined."""
    bland = lexicon.words("blandAdjectives") | {"a", "an", "the", "its", "their", '"', "”"}
    return [w for w in parsed.sentence.lowers[end:start] if w not in bland]


def list_goes_on(parsed: Parsed, ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether a list of texts goes on to its last: "a code on tolls, *a plan and a guide*"."""
    end = parsed.sentence.range_of(ref.span)[1]
    for other in parsed.refs:
        start = parsed.sentence.index_of(other.span)
        if not are_told(ref, other) or start is None or start < end:
            continue
        between = gap_between(parsed, end, start, lexicon)
        if between != [","]:
            return between in AND
        end = parsed.sentence.range_of(other.span)[1]
    return False


def before_numbers(parsed: Parsed, after: int) -> int:
    """Return where the numbers of several texts begin: "Protocols *I and II*", "*1, 2 and 3*"."""
    while after > 1 and _NUMBERED.fullmatch(parsed.sentence.words[after - 1]):
        after -= 1
    return after
