"""Words beside a name that tell a meeting: "took place in", "will then be held", "we attended"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.lexicon import Form, Part

if TYPE_CHECKING:
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_GOING = frozenset({"attending", "organising", "leading"})
_HELD = frozenset({"happening", "organising"})
_ACTIVE = frozenset({"happening", "closing"})
_PASSIVE = _ACTIVE | {"organising", "attending", "leading", "callingOff", "starting", "ending"}
_ORGANISED = frozenset({"organising"})
_TAKES_PLACE = frozenset((verb, "place") for verb in ("take", "took", "taken", "takes", "taking"))
_DUE = frozenset({"scheduled", "planned", "expected", "due", "set", "to"})  # "is due to be held"
_TELLING = 4  # words of "will then be held"
_LONGEST = 3  # words of a verb: "took part in"


def happens(sentence: Sentence, first: int, lexicon: Lexicon) -> bool:
    """Tell whether the words from an index on say of something that it is held: "took place in".

    Without a word of "be" only it does so itself: "PacNOG 33 hosted us" tells no meeting. What
    "was opened" may be a bridge.
    """
    helping = lexicon.any_of("beForms", "haveForms", "modals", "verbAdverbs")
    for index in range(first, min(first + _TELLING, len(sentence.words))):
        if sentence.lowers[index] not in helping:
            held = _HELD if index > first else {"happening"}
            passive = not lexicon.words("beForms").isdisjoint(sentence.lowers[first:index])
            told = {c for classes, _ in _verbs(sentence, index, lexicon) for c in classes}
            return not told.isdisjoint(held) and not (passive and "starting" in told)
    return False


def is_held(sentence: Sentence, first: int, lexicon: Lexicon) -> bool:
    """Tell whether the words from an index on say that it "took place", "was held", "is hosted".

    "The Congress *met*", "*opened*" may be said of a body, too.
    """
    helping = lexicon.any_of("beForms", "haveForms", "modals", "verbAdverbs")
    comma = sentence.lowers[first : first + 1] == (",",)
    for index in range(first + comma, min(first + comma + _TELLING, len(sentence.words))):
        if sentence.lowers[index] not in helping:
            passive = index > first
            held = passive and any(c & _ORGANISED for c, _ in _verbs(sentence, index, lexicon))
            return held or sentence.lowers[index : index + 2] in _TAKES_PLACE
    return False


def held_behind(sentence: Sentence, first: int, reach: int, lexicon: Lexicon) -> list[int]:
    """Return where verbs of holding end behind an index, each near the one before.

    "A workshop, *organised* by the Board, will be *held* in Rome".
    """
    ends: list[int] = []
    last = min(first + reach, len(sentence.words))
    index = first
    while index < last and sentence.lowers[index] not in {".", ";"}:
        told = (end for classes, end in _verbs(sentence, index, lexicon) if classes & _HELD)
        if end := next(told, 0):
            ends.append(end)
            last = min(end + reach, len(sentence.words))
        index += 1
    return ends


def goes_on(sentence: Sentence, first: int, lexicon: Lexicon) -> bool:
    """Tell whether the words from an index on say what becomes of a meeting.

    "… was *opened by*", "… , *organised by*", "… has been *postponed*", "… *brought together*".
    """
    lowers, first = sentence.lowers, first + (sentence.lowers[first : first + 1] == (",",))
    helping = lexicon.any_of("beForms", "haveForms", "modals", "verbAdverbs") | _DUE
    for index in range(first, min(first + _TELLING + 1, len(lowers))):
        if lowers[index] not in helping:
            passive = index > first or lowers[index + 1 : index + 2] == ("by",)
            told = _PASSIVE if passive else _ACTIVE
            return any(classes & told for classes, _ in _verbs(sentence, index, lexicon))
    return False


def is_gone_to(sentence: Sentence, first: int, lexicon: Lexicon) -> bool:
    """Tell whether somebody goes to what begins at an index, or holds it: "*took part in* it"."""
    for index in range(max(0, first - _LONGEST), first):
        for classes, end in _verbs(sentence, index, lexicon):
            if classes & _GOING and sentence.lowers[end:first] in {(), ("in",), ("at",)}:
                return True
    return False


def _verbs(sentence: Sentence, index: int, lexicon: Lexicon) -> list[tuple[frozenset[str], int]]:
    """Return the verbs that begin at an index: their classes, and where they end.

    "The first *meeting*" is no verb.
    """
    if sentence.lowers[index] not in lexicon.entries or sentence.words[index].istitle():
        return []
    found = lexicon.matches(sentence.lowers[index : index + _LONGEST])[0]
    return [
        (e.classes, index + end) for e, end in found if e.part is Part.VERB and e.form != Form.ING
    ]
