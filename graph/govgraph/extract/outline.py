"""What a line is to those below it: a title, an item of a list, an introduction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.document.announcing import is_labelled
from govgraph.model import BlockRole

if TYPE_CHECKING:
    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Lexicon


def is_title(sentence: Sentence) -> bool:
    """Tell whether a sentence heads what follows: a heading, or a question on a line of its own."""
    if sentence.block.role is BlockRole.HEADING:
        return True
    return sentence.span == sentence.block.span and sentence.words[-1] == "?"


def is_item(sentence: Sentence) -> bool:
    """Tell whether a sentence stands in a list."""
    return sentence.block.role is BlockRole.ITEM


def told_ahead(sentence: Sentence, ahead: str, lexicon: Lexicon, *, coming: bool) -> str:
    """Return the status of what a list tells, where its title makes it one of things to come.

    ``ahead`` is that of the sentence before; ``coming`` tells that the text announces an event.
    """
    if coming and is_labelled(sentence):
        return "planned"  # "What: Launch of the Rivers Fund"
    if is_title(sentence) or sentence.words[-1] == ":":
        text = " ".join(sentence.lowers)
        return "planned" if any(words in text for words in lexicon.words("aheadWords")) else ""
    return ahead if is_item(sentence) else ""
