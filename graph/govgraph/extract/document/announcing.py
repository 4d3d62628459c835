"""Texts that announce an event to the press: its labels tell of that event, and not of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.document.header import Line
    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Lexicon

_TITLE = 8  # words of a line that says what kind of text it heads
_LABEL = 3


def announces(lines: Sequence[Line], lexicon: Lexicon) -> bool:
    """Tell whether a header calls its text an announcement: "Media advisory", "Save the date"."""
    titles = (line.found.sentence.lowers for line in lines if not line.foot)
    short = [" ".join(words) for words in titles if len(words) <= _TITLE]
    return any(title.startswith(tuple(lexicon.words("announcing"))) for title in short)


def is_press_release(line: Line) -> bool:
    """Tell whether a line calls its text a press release, which nobody gives at a sitting."""
    lowers = line.found.sentence.lowers
    return not line.foot and len(lowers) <= _TITLE and {"press", "release"} <= {*lowers}


def is_labelled(sentence: Sentence) -> bool:
    """Tell whether a label opens a line: "What: …"."""
    return ":" in sentence.words[1:_LABEL]
