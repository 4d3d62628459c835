"""Names without a head: "Cabinet approved it", which needs no more words, and "Peering Week"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.lexicon import Form, Part

if TYPE_CHECKING:
    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Lexicon

_LONG = 2  # words of a meeting's name are more: no "Holy Week"
_HELPING = frozenset({"has", "will", "did"})


def is_chamber(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a run of capitals is "Parliament" or "Cabinet" alone.

    Where the word opens a sentence, only an act shows that it is one: "*Cabinet* approved it".
    """
    alone = after == first + 1 and sentence.lowers[first] in lexicon.words("chambers")
    return alone and (first > 0 or _does(sentence, after, lexicon))


def is_week(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a run of capitals is a meeting that only its last word shows: "… Data Days"."""
    told = first > 0 and after - first > _LONG and not sentence.titled
    return told and sentence.lowers[after - 1] in lexicon.words("weekNouns")


def _does(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a verb of a single subject stands at an index: "Cabinet *approved* it".

    An aside may part them: "Cabinet, at its weekly meeting, has approved it".
    """
    if sentence.lowers[index : index + 1] == (",",):
        commas = (k for k in range(index + 1, len(sentence.words)) if sentence.words[k] == ",")
        index = next(commas, len(sentence.words)) + 1
    word = "".join(sentence.lowers[index : index + 1])
    if word in _HELPING:
        return True
    entries = lexicon.entries.get(word, ())
    return any(e.part is Part.VERB and e.form & (Form.PAST | Form.THIRD) for e in entries)
