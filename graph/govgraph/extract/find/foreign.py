"""Names of bodies in other languages, whose noun stands first: "Associação Rios Limpos"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.names import Name
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Lexicon

_JOINTS = 3  # small words between two capitals: "Red *por los* Ríos", "Civile *et de la* Mer"


def foreign_names(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield "Associação Rios Limpos", "Fundación para los Ríos", each to its last capital."""
    heads = lexicon.words("foreignHeads")
    end = 0
    for index in sentence.capitals:
        if index < end or not _is_head(sentence, index, heads):
            continue
        end = _end(sentence, index + 1, lexicon.words("foreignJoiners"))
        if end > index + 1:
            span = sentence.span_of(index, end)
            yield Name(span, index, end, Kind.ORGANISATION, "Organisation")


def _is_head(sentence: Sentence, index: int, heads: frozenset[str]) -> bool:
    """Tell whether a noun stands here, with its small word where English has it, too: "Red de"."""
    return sentence.lowers[index] in heads or " ".join(sentence.lowers[index : index + 2]) in heads


def _end(sentence: Sentence, after: int, joiners: frozenset[str]) -> int:
    while after < len(sentence.words):
        step = after
        while step < len(sentence.words) - 1 and sentence.words[step] in joiners:
            step += 1
        if step - after > _JOINTS or not _is_capital(sentence.words[step]):
            break
        after = step + 1
    return after


def _is_capital(word: str) -> bool:
    """Tell whether a word is capitalised, also behind its article: "l'Aviation"."""
    return word[0].isupper() or (word[1:2] in {"'", "’"} and word[2:3].isupper())
