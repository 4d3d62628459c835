"""Lines that ask others to do what the list below them holds: "Recommendations", "To States:"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.tokens import is_title

if TYPE_CHECKING:
    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Lexicon

_LEADS = 4  # words of "summary of our key recommendations" before the noun
_LONGEST = 14  # words of such a line
_WORDS = 3  # words of "call to action"


def asks_below(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Tell whether a line heads requests: "Our recommendations to States", "What do we ask for?".

    "Recommendations were made in May" and "Follow-up of recommendations" head none.
    """
    if not _heads_list(sentence):
        return False
    words = [word for word in sentence.lowers if word[0].isalpha()]
    leads, heads = lexicon.words("requestLeads"), lexicon.words("requestHeads")
    for first in range(min(_LEADS, len(words) - 1) + 1):
        if any(" ".join(words[first:after]) in heads for after in _ends(first, words)):
            rest = words[first + 1 :]
            return not rest or rest[0] not in {"made", "adopted", "of", "from"}
        if words[first] not in leads:
            return False
    return False


def names_addressee(sentence: Sentence) -> bool:
    """Tell whether a line says of whom the items below ask: "To the Government of Chad:"."""
    return _heads_list(sentence) and sentence.lowers[0] in {"to", "for"}


def _heads_list(sentence: Sentence) -> bool:
    if len(sentence.lowers) > _LONGEST:
        return False
    lone = sentence.span == sentence.block.span and sentence.words[-1][-1].isalnum()
    return lone or sentence.words[-1] == ":" or is_title(sentence)


def _ends(first: int, words: list[str]) -> range:
    return range(first + 1, min(first + _WORDS, len(words)) + 1)
