"""Texts beside which stands what is done with them: "adopted *guidelines*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.tokens import is_adverb
from govgraph.lexicon import Form, Part
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Lexicon

_ACTS = frozenset(map(str, EventType))
_BEFORE = 4  # words between a verb and the noun that is its object
_WITHIN = 4  # words of a verb of several, "has now been formally adopted"


def is_governed(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether somebody does, or has done, to a text what makes it one of its own.

    "Kenya adopted guidelines", "is to publish a study", "a study has been published"; but not
    "had adopted no guidelines", "guidelines matter", "guidelines for adopting".
    """
    return _is_object(sentence, first, lexicon) or _is_subject(sentence, after, lexicon)


def _is_object(sentence: Sentence, first: int, lexicon: Lexicon) -> bool:
    passed = lexicon.any_of("blandAdjectives", "numberWords") | {"a", "an"}
    index = first - 1
    while index >= max(0, first - _BEFORE) and _is_passed(sentence.lowers[index], passed):
        index -= 1
    for start in (index, index - 1):
        if start >= 0 and _acts(sentence, start, index + 1, lexicon):
            return not _is_denied(sentence, start, lexicon)
    return False


def _is_passed(lower: str, passed: frozenset[str]) -> bool:
    return lower in passed or is_adverb(lower)


def _acts(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether words are a verb in the past, or behind "will" and "to", of an act on texts."""
    lowers = sentence.lowers
    before = "".join(lowers[first - 1 : first])
    led = before == "to" or before in lexicon.words("modals") or is_adverb(before)
    forms = Form.PAST | Form.PARTICIPLE | (Form.BASE if led else Form.NONE)
    return any(
        entry.part is Part.VERB
        and entry.words == lowers[first:after]
        and entry.form & forms
        and entry.frame is not None
        and entry.frame.evokes in _ACTS
        and Kind.INSTRUMENT in entry.frame.kinds
        for entry in lexicon.entries.get(lowers[first], ())
    )


def _is_subject(sentence: Sentence, after: int, lexicon: Lexicon) -> bool:
    helping = lexicon.any_of("beForms", "haveForms", "modals")
    if "".join(sentence.lowers[after : after + 1]) not in helping:
        return False
    index = after
    while index < after + _WITHIN and (
        "".join(sentence.lowers[index : index + 1]) in helping | {"to"}
        or is_adverb("".join(sentence.lowers[index : index + 1]))
    ):
        index += 1
    past = index > after and index < len(sentence.words)
    return past and any(_acts(sentence, index, index + size, lexicon) for size in (1, 2))


def _is_denied(sentence: Sentence, verb: int, lexicon: Lexicon) -> bool:
    before = sentence.lowers[max(0, verb - _WITHIN) : verb]
    return not lexicon.words("negations").isdisjoint(before)
