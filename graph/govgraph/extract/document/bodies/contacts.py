"""Whom a page says to ask: "Media contact: Ana Kos, Press Officer, *Rivers Board*".

Such a note stands below a statement, and its people speak in none. The body that they work for is
most often the statement's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.ranking import Sign, Told
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.document.bodies.bodies import Page
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_NOTE = 10  # sentences from the end of a statement in which it may stand
_LINE = 24  # words of one of its lines
_SURE = 0.5  # how surely it is the statement's own body: an agency may answer for it


def contacts(page: Page, lexicon: Lexicon) -> Iterator[Told]:
    """Yield the one body behind a person or at the head of a line, below words that ask to ask.

    "Contact" above "Ana Kos, Rivers Board", "Rivers Board, Communications Unit"; not "The Board
    can be reached by post".
    """
    below = range(page.frame.end, min(len(page.sentences), page.frame.end + _NOTE))
    asks = lexicon.words("contactWords")
    begun = False
    told: list[Told] = []
    for number in below:
        sentence = page.sentences[number].sentence
        begun = begun or not asks.isdisjoint(sentence.lowers)
        if begun and len(sentence.words) <= _LINE:
            told += _bodies(sentence, page.refs[number])
    if len({one.body for one in told}) == 1:
        yield told[0]


def _bodies(sentence: Sentence, row: Sequence[Ref]) -> Iterator[Told]:
    people = [ref.name.after for ref in row if ref.kind is Kind.PERSON]
    for ref in row:
        if ref.kind is not Kind.ORGANISATION or ref.entity is None:
            continue
        following = "".join(sentence.words[ref.name.after : ref.name.after + 1])
        heads = ref.name.first <= (sentence.lowers[0] == "the")
        heads = heads and (following == "" or not following[0].isalpha())
        behind = any(after <= ref.name.first for after in people)
        if (heads or behind or _is_labelled(sentence, ref)) and ref.entity.type != "Government":
            yield Told(Sign.SITE, ref.entity, ref.span, _SURE)


def _is_labelled(sentence: Sentence, ref: Ref) -> bool:
    """Tell whether a name stands right behind a label: "Contact: Rivers Board"."""
    before = ref.name.first - (sentence.lowers[ref.name.first - 1] == "the")
    return sentence.words[before - 1 : before] == (":",)
