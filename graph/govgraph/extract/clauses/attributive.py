"""Verb forms that are none: "the *proposed* declaration", "an informal *meeting* in Rome"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.lexicon import Form

if TYPE_CHECKING:
    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Lexicon

_CLOSING = frozenset({",", ".", ";", ":", ")", "nor"})


def is_attributive(
    sentence: Sentence,
    index: int,
    form: int,
    previous: str,
    lexicon: Lexicon,
) -> bool:
    """Tell whether a participle only describes the noun after it: "the proposed declaration"."""
    following = sentence.lowers[index + 1] if index + 1 < len(sentence.words) else ""
    opened = previous in lexicon.words("determiners") or previous in {"'s", "'"}
    if form & Form.ING and (opened or _is_counted_noun(sentence, index, lexicon)):
        return True
    if not opened:
        return False
    closed = following in lexicon.words("prepositions") or following in _CLOSING
    return bool(following) and not closed and previous not in {"that", "all", "both"}


def _is_counted_noun(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether "a" makes a noun of a form: "*an informal meeting* in Rome"; no "a group"."""
    if sentence.lowers[index] not in lexicon.heads:
        return False
    step = index - 1
    while step > index - 3 and sentence.words[step].islower() and sentence.words[step][0].isalpha():
        if sentence.lowers[step] in lexicon.heads:
            return False
        if sentence.lowers[step - 1] in {"a", "an"}:
            return step > 0
        step -= 1
    return False
