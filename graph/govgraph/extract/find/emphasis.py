"""Capitals that only set off what a body does: "Ministers *ENDORSED* the Plan"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.phrasing import closed_words
from govgraph.extract.find.tokens import is_adverb
from govgraph.lexicon import Form, Part

if TYPE_CHECKING:
    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Lexicon

_LONG = 5  # a shorter word in capitals is an acronym sooner than a verb
_ENDINGS = ("ED", "S", "ING")
_SPEAKERS = frozenset({"we", "i", "hereby", "also"})
_BESIDE = _SPEAKERS | {"further", "forward", "mind", "appreciation", "satisfaction", "concern"}
_OPENING = frozenset({"to", "that"})
_FINITE = Form.THIRD | Form.PAST | Form.ING


def without_emphasis(sentence: Sentence, lexicon: Lexicon) -> Sentence:
    """Return a sentence with the verbs in small letters that stand in it all in capitals.

    With them go the small words beside them: "*ALSO CALLS UPON* Chad to ratify it".
    """
    loud = [i for i in sentence.capitals if len(w := sentence.words[i]) > 1 and w.isupper()]
    told = [i for i in loud if _is_set_off(sentence, i, lexicon)]
    if not told:
        return sentence
    shouted, calm = frozenset(loud), set(told)
    for step in (-1, 1):
        for index in told:
            beside = index + step
            while beside in shouted and _is_small(sentence, beside, lexicon):
                calm.add(beside)
                beside += step
    return sentence.lowered((index, index + 1) for index in sorted(calm))


def _is_set_off(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word in capitals is a verb that something is said with."""
    word, lower = sentence.words[index], sentence.lowers[index]
    before = sentence.lowers[index - 1] if index else ""
    following = "".join(sentence.lowers[index + 1 : index + 2])
    led = before in _SPEAKERS or before in lexicon.any_of("negations", "modals")
    if (len(word) < _LONG and not led) or before in lexicon.words("determiners"):
        return False
    forms = [e.form for e in lexicon.entries.get(lower, ()) if e.part is Part.VERB]
    led = led or following in _OPENING or following in lexicon.words("determiners")
    base = led and any(form & Form.BASE for form in forms)
    return base or (word.endswith(_ENDINGS) and any(form & _FINITE for form in forms))


def _is_small(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word in capitals names nothing: a small word, an adverb, a verb."""
    lower = sentence.lowers[index]
    verb = any(entry.part is Part.VERB for entry in lexicon.entries.get(lower, ()))
    return verb or is_adverb(lower) or lower in _BESIDE or lower in closed_words(lexicon)
