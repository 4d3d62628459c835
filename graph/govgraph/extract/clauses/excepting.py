"""Words that leave out a name: "all States *but* Norway", "Georgia, *not* Norway, signed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import ONLY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.phrases import Phrase

EXCEPTING = "except"
"""Stands for all words that leave a name out."""
EXCEPTING_WORDS = frozenset({"unlike", "except", "excluding", "barring", "minus", "besides"})
"""Prepositions that do."""
_SAVE = frozenset({"but", "save", "bar"})
_ALL = frozenset({"all", "every", "any", "anything", "everything", "each"})
_CONTRAST = 8  # words from "not" to its "but"
_BEFORE = {"except", "exception", "apart", "aside", "other", "rather", "save"}


def excepts(words: Sequence[str], step: int) -> bool:
    """Tell whether a preposition leaves out what follows: "except for", "with the exception of"."""
    fronted = step == 1 and words[0] == "but" and words[1] == "for"  # "*But for* Norway, all"
    return fronted or words[step] in EXCEPTING_WORDS or (step > 0 and words[step - 1] in _BEFORE)


def saves(words: Sequence[str], step: int) -> bool:
    """Tell whether a word leaves out the name behind it: "all States *but* Norway", "*save*"."""
    all_of = words[step] == "but" or not _ALL.isdisjoint(words[:step])
    return words[step] in _SAVE and all_of and "not" not in words[:step]


def leaves_out(words: Sequence[str], *, determined: bool) -> bool:
    """Tell whether words end so that "the" name behind them is left out: "*all of them but*"."""
    return determined and words[-1] in _SAVE and not _ALL.isdisjoint(words)


def rejects(words: Sequence[str], step: int) -> bool:
    """Tell whether a "not" leaves out the name after it: "Georgia, *not Norway*", "not X but Y".

    In "it was not Norway that signed it" the verb is denied.
    """
    if step < 0 or words[step] != "not" or words[step + 1] in ONLY:
        return False
    beside = step > 0 and words[step - 1] in {",", "and", "but", "(", "–", "—"}
    return beside or "but" in words[step + 2 : step + _CONTRAST]


def only_these(words: Sequence[str], found: list[Phrase]) -> list[Phrase]:
    """Leave out of a subject whom "only" sets apart: "of the two, Chad and Mali, *only Chad*"."""
    for place, phrase in enumerate(found):
        before = phrase.first - 1 - (phrase.first > 1 and words[phrase.first - 1] == "the")
        alone = before > 0 and words[before] in {"only", "just"} and words[before - 1] != "not"
        if place and alone:
            return found[place:]
    return found
