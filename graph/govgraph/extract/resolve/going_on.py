"""Where "it" goes on with the "it" that opens its sentence: "*It* is alarmed, and *it* asks"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.model import PositionType

if TYPE_CHECKING:
    from collections.abc import Collection

    from govgraph.extract.resolve.discourse import Discourse
    from govgraph.model import Kind

_STANCES = frozenset(PositionType)


def opening_it(discourse: Discourse, number: int, at: int, wanted: Collection[Kind]) -> int:
    """Return where "it" opens a sentence as what does something there, before an offset; or 0.

    In "it is clear that it was signed" nothing does; who signs and ratifies "it" is not that.
    Where it is known who "it is alarmed by the Court, and *it* calls on" opens with, it is that.
    """
    parsed = discourse.parsed.get(number)
    opening = parsed.clauses[0] if parsed and parsed.clauses else None
    if parsed is None or opening is None:
        return 0
    starts = parsed.sentence.starts
    start = starts[opening.left[0]]
    if any(c.relative and starts[c.left[0]] < at for c in parsed.clauses):
        return 0  # "It replaces the Code, which lapsed because nobody ratified *it*"
    alone = parsed.sentence.lowers[slice(*opening.left)] == ("it",)
    meant = next((s.entity for s in discourse.by_sentence.get(number, ()) if s.at == start), None)
    stood = discourse.lexicon.matches_first(parsed.sentence.lowers[opening.verb.main :])
    held = any(e.frame is not None and e.frame.evokes in _STANCES for e, _ in stood)
    acts = held or not (opening.verb.copula or opening.verb.passive)
    alone = alone and (acts if meant is None else meant.kind in wanted)
    return start if alone and start < at else 0
