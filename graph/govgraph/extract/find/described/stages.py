"""Parts of something that goes on, told by a count: "its *second round* of grants"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.described.governed import is_brought_about
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

STAGES = frozenset({"round", "phase", "cycle", "stage", "wave"})
"""Nouns of which only a count, or what they are of, tells which one is meant."""

_COUNTING = frozenset({"next", "final"})


def is_counted(sentence: Sentence, first: int) -> bool:
    """Tell whether an ordinal, or what stands for one, is before a word: "the *next* round"."""
    before = sentence.lowers[first - 1] if first else ""
    return before in _COUNTING or is_ordinal(before)


def is_launched(sentence: Sentence, after: int, step: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether a counted stage is launched whose noun and whose whole end at two indexes.

    Not the second phase "of *the war*", nor a third round of cuts that somebody wants. What the
    stage is of begins at ``step``.
    """
    last = sentence.lowers[end - 1]
    whole = step == after + 1 or last in lexicon.heads or last in lexicon.works
    started = is_brought_about(sentence, after - 1, end, lexicon, Kind.PROCESS)
    return whole and is_counted(sentence, after - 1) and started
