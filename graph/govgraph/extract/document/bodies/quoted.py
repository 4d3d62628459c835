"""Bodies whose name stands in quotation marks: by the NGO "Clean Rivers"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.document.header import QUOTES, Line
from govgraph.extract.find.words.function_words import CLOSING_QUOTES

if TYPE_CHECKING:
    from govgraph.lexicon import Lexicon

_NAME = 9  # words in the marks, at most
_NOUN = 3  # words before them that say what kind of body it is, at most


def quoted_body(line: Line, first: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return from where to where a quoted name goes, without its marks where nothing follows.

    By “*Friends of Privacy*”, by the NGO “*Clean Rivers*”, and whole by the *“Clean Rivers”
    Alliance*; not by the paper “Clean Rivers”.
    """
    words, lowers = line.found.sentence.words, line.found.sentence.lowers
    reach = range(first, min(first + _NOUN + 1, len(words)))
    begin = next((i for i in reach if words[i] in QUOTES), 0)
    kind = lowers[begin - 1] if begin > first else ""
    if not begin or (kind and kind not in lexicon.any_of("bodyNouns", "joinedBodies")):
        return None
    inner = range(begin + 2, min(begin + _NAME, len(words)))
    close = next((i for i in inner if words[i] in CLOSING_QUOTES), 0)
    if not close or not words[begin + 1][0].isupper():
        return None
    after = close + 1
    while after < len(words) and words[after][0].isupper() and words[after].isalpha():
        after += 1
    return (begin + 1, close) if after == close + 1 else (begin, after)
