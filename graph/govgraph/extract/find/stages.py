"""Parts of something that goes on, told by a count: "its *second round* of grants"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.capitals import is_ordinal

if TYPE_CHECKING:
    from govgraph.extract.find.tokens import Sentence

STAGES = frozenset({"round", "phase", "cycle", "stage", "wave"})
"""Nouns of which only a count, or what they are of, tells which one is meant."""

_COUNTING = frozenset({"next", "final"})


def is_counted(sentence: Sentence, first: int) -> bool:
    """Tell whether an ordinal, or what stands for one, is before a word: "the *next* round"."""
    before = sentence.lowers[first - 1] if first else ""
    return before in _COUNTING or is_ordinal(before)
