"""Texts that announce an event to the press: its labels tell of that event, and not of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.document.header import Line
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_TITLE = 8  # words of a line that says what kind of text it heads
_LABEL = 3
_PAIR = 3  # words of "statements and remarks"


def announces(lines: Sequence[Line], lexicon: Lexicon) -> bool:
    """Tell whether a header calls its text an announcement: "Media advisory", "Save the date"."""
    titles = (line.found.sentence.lowers for line in lines if not line.foot)
    short = [" ".join(words) for words in titles if len(words) <= _TITLE]
    return any(title.startswith(tuple(lexicon.words("announcing"))) for title in short)


def announces_next(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Tell whether a label opens a line that says that something is still to come."""
    lowers = sentence.lowers[:_TITLE]
    label = " ".join(lowers[: lowers.index(":")]) if ":" in lowers else ""
    return label.startswith(tuple(lexicon.words("comingLabels")))


def is_published(line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a line calls its text a press release, which nobody gives at a sitting.

    So does the part of a page for several kinds of texts: "Statements and remarks".
    """
    lowers = line.found.sentence.lowers
    if line.foot or len(lowers) > _TITLE:
        return False
    texts = lexicon.any_of("textGenres", "deliveryNouns", "newsGenres")
    kinds = [texts & {word, word.removesuffix("s"), word.removesuffix("es")} for word in lowers]
    several = lowers[1:2] in {("and",), ("&",)} and all((*kinds[:1], *kinds[2:]))
    several = several and lowers[0].endswith("s") and len(lowers) == _PAIR
    return several or {"press", "release"} <= {*lowers}


def is_labelled(sentence: Sentence) -> bool:
    """Tell whether a label opens a line: "What: …"."""
    return ":" in sentence.words[1:_LABEL]
