"""The words that deny an act, among those that it cites: "*No State* has ratified it"."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.model import Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon
    from govgraph.model import Event

_PARTING = frozenset({";", ":", "|", "\t"})
_OF_VERBS = frozenset({"not", "n't", "never"})


def with_denials(
    events: Iterable[Event], parsed: Sequence[Parsed], lexicon: Lexicon
) -> Iterator[Event]:
    """Yield the events, those that are denied with the word that denies them.

    A negation that stands before the words of an act, "*None* of them has signed it", is cited
    with what lies between, so that no citation reads as if the act had been done.
    """
    for event in events:
        first = event.evidence[0] if event.evidence and event.status is Status.NEGATED else None
        start = first and _denied_from(first, parsed, lexicon)
        if first is None or start is None:
            yield event
        else:
            yield replace(event, evidence=(Span(start, first.end), *event.evidence[1:]))


def _denied_from(words: Span, parsed: Sequence[Parsed], lexicon: Lexicon) -> int | None:
    """Return where the negation stands that the words of an act lack, or None."""
    number = bisect_left(parsed, words.end, key=lambda one: one.sentence.span.end)
    if number == len(parsed) or not parsed[number].sentence.span.covers(words):
        return None
    sentence, denying = parsed[number].sentence, lexicon.words("negations")
    first, after = sentence.range_of(words)
    if not denying.isdisjoint(sentence.lowers[first:after]):
        return None
    return next(_before(sentence, first, denying), None)


def _before(sentence: Sentence, first: int, denying: frozenset[str]) -> Iterator[int]:
    """Yield where negations stand before a word, the nearest first, one of a verb within commas."""
    for index in range(first - 1, -1, -1):
        if sentence.lowers[index] in _PARTING:
            return
        if sentence.lowers[index] in _OF_VERBS and "," in sentence.words[index:first]:
            return  # "has *not* ratified it, and shelved the bill"
        pair = sentence.lowers[index : index + 2] == ("no", "one")
        if sentence.lowers[index] in denying or pair:
            yield sentence.starts[index]
