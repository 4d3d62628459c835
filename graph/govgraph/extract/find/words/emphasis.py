"""Capitals that only set off what a body does: "Ministers *ENDORSED* the Plan", or a headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.phrasing import closed_words
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.lexicon import Form, Part
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Container

    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_LONG = 5  # a shorter word in capitals is an acronym sooner than a verb
_ENDINGS = ("ED", "S", "ING")
_SPEAKERS = frozenset({"we", "i", "hereby", "also"})
_BESIDE = _SPEAKERS | {
    "further", "forward", "mind", "appreciation", "satisfaction", "concern", "once", "again",
    "appeal",
}  # fmt: skip
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


def without_title_case(sentence: Sentence, bodies: Container[int], lexicon: Lexicon) -> Sentence:
    """Return a headline with its verb in small letters: "Rivers Board *Adopts New* Pact on Eels".

    With it go the adjectives behind that name nothing. Who acts is a body that is known, with its
    end among ``bodies``, or one that its noun tells; "Vital Signs Report" is a name.
    """
    if not sentence.titled or sentence.words[-1] in {".", ":", ";"}:
        return sentence
    at = next((i for i in sentence.capitals if _does(sentence, i, bodies, lexicon)), 0)
    if not at:
        return sentence
    bland, after = lexicon.words("blandAdjectives"), at + 1
    while after < len(sentence.words) and sentence.lowers[after] in bland:
        after += 1
    return sentence.lowered([(at, after)])


def _does(sentence: Sentence, index: int, bodies: Container[int], lexicon: Lexicon) -> bool:
    """Tell whether a word of a headline is the verb behind who acts: no "Rivers Board Heads"."""
    inside = 0 < index < len(sentence.words) - 1 and sentence.words[index].istitle()
    people = lexicon.any_of("peopleNouns", "peopleHeads")
    if not inside or sentence.lowers[index] in people or sentence.lowers[index + 1] == "of":
        return False
    before = sentence.lowers[index - 1]
    head = lexicon.heads.get(before)
    several = before.endswith("s") and before in people
    body = sentence.ends[index - 1] in bodies or several
    body = body or (head is not None and head.kind is Kind.ORGANISATION)
    form = Form.BASE if several else Form.THIRD
    verbs = (e for e in lexicon.entries.get(sentence.lowers[index], ()) if e.part is Part.VERB)
    return body and any(entry.form & form and entry.frame for entry in verbs)
