"""Consultations: one that is open to comments is a process, one to which people go a meeting.

So are dialogues that are launched, and panels that are set up are bodies.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.find.described.governed import is_brought_about, is_governed, is_noun_object
from govgraph.extract.find.meetings.happening import is_gone_to
from govgraph.extract.find.words.function_words import AT_OR_DURING
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

ASKING = frozenset({"consultation", "consultations"})
_TALKING = frozenset({"dialogue", "dialogues"})
_SITTING = frozenset({"high-level panel"})  # a body where somebody sets it up, else a meeting
OPENED = ASKING | _TALKING | _SITTING
"""Nouns of meetings that call something else where it is brought about, as their tails tell."""

_BODY = Kind.ORGANISATION
_PUBLIC = frozenset({"public", "written"})
_OPEN = frozenset({"closes", "closed", "runs", "ran"})
_OPENING = frozenset({"open", "opens", "opened", "opening"})  # "*opens* consultation on bread"
_YET_OPEN = frozenset({"open", "run", "close"})  # "is open until May", "will run until May"
_DONE_BY = frozenset({"for", "to", "in", "after", "without", "by", "under", "through", "into"})
_NEAR = 3  # words between a preposition and the noun: "for wide public consultation"
_MET = frozenset({"held", "place"})
_TELLING = 4  # words of "has already been held"


def is_consulting(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether "consultation" only tells what one does: "put out *for public consultation*"."""
    if sentence.lowers[index] != "consultation":
        return False
    for before in range(index - 1, max(index - 1 - _NEAR, -1), -1):
        lower = sentence.lowers[before]
        if lower in lexicon.words("determiners") or not lower[0].isalpha():
            return False
        if lower in lexicon.words("prepositions"):
            return lower in _DONE_BY
    return False


def as_process(
    sentence: Sentence, name: Name, lexicon: Lexicon, words: tuple[int, int] | None = None
) -> Name:
    """Return a consultation that is open to comments, or an initiative, as the process it is.

    ``words`` are all that describe it: "a targeted *consultation on bread*".
    """
    small = sentence.words[name.after - 1].islower() and name.how == "indefinite"
    told = small and name.head in lexicon.words("undertakings")  # "an initiative on wells"
    told = told or is_open_to_all(sentence, name, lexicon, words)
    first, after = words or (name.first, name.after)
    if name.head in _TALKING and small:
        told = is_brought_about(sentence, first, after, lexicon, Kind.PROCESS)
    if name.head in _SITTING and is_brought_about(sentence, first, after, lexicon, _BODY):
        return replace(name, kind=_BODY, type="Organisation")
    return replace(name, kind=Kind.PROCESS, type="Process") if told else name


def is_open_to_all(
    sentence: Sentence, name: Name, lexicon: Lexicon, words: tuple[int, int] | None = None
) -> bool:
    """Tell whether a consultation is one on which all may comment, and no meeting.

    "A *public consultation* is planned", "they *launched* a consultation on bread"; but not
    "the consultation held in Lima", "took part in a public consultation".
    """
    if sentence.lowers[name.after - 1] not in ASKING:
        return False
    before = "".join(sentence.lowers[name.after - 2 : name.after - 1])
    first, after = words or (name.first, name.after)
    at = {*sentence.lowers[max(0, first - _NEAR) : first]}
    met = not AT_OR_DURING.isdisjoint(at) or is_gone_to(sentence, first, lexicon)
    met = met or not _MET.isdisjoint(sentence.lowers[after : after + _TELLING])
    met = met or not _MET.isdisjoint(sentence.lowers[name.after : name.after + 1])
    told = before in _PUBLIC or _is_open(sentence, first, after, lexicon)
    return told and not met


def _is_open(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> bool:
    opened = is_governed(sentence, first, after, lexicon, Kind.PROCESS)
    opened = opened or is_noun_object(sentence, first, lexicon, Kind.PROCESS)
    opened = opened or not _OPENING.isdisjoint(sentence.lowers[max(0, first - 1) : first])
    said, word = (*sentence.lowers[after : after + 2], "", "")[:2]
    open_yet = said in lexicon.any_of("beForms", "modals") and word in _YET_OPEN
    return opened or open_yet or said in _OPEN
