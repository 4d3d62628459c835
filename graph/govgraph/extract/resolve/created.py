"""Things that come into being in the words that tell of them: "they set up *a working group*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.tokens import is_adverb
from govgraph.lexicon import Form, Part
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Entry, Lexicon

_CREATING = frozenset(map(str, (EventType.LAUNCH, EventType.PREPARATION)))
# Texts that are made to be used; a "treaty", a "text" or a "report" may be any.
_GUIDES = frozenset({
    "handbook", "guide", "guidebook", "toolkit", "manual", "study", "survey", "questionnaire",
    "roadmap", "road map", "strategy", "action plan", "dictionary", "glossary", "atlas", "index",
    "register", "curriculum", "scorecard", "checklist", "factsheet", "leaflet",
})  # fmt: skip
_LONGEST = 3  # words of a verb: "draw up", "put in place"
_NEAR = 5  # words from a noun to the verb behind it: "has not yet been set up"
_BETWEEN = frozenset({"be", "been", "being", "not", "now", "yet", "also", "to", "already"})
_ARTICLES = frozenset({"a", "an"})


def is_made(kind: Kind | None, head: str) -> bool:
    """Tell whether a thing can be made anew: a body, a process, a guide, but not "a treaty"."""
    return kind in {Kind.ORGANISATION, Kind.PROCESS} or head in _GUIDES


def is_created(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a verb beside an indefinite noun brings it into being, or is said not to.

    The noun stands from ``first`` up to ``after``; only "a" or "no" and "new" may stand before it.
    """
    article = first - 1
    article -= sentence.lowers[article : article + 1] == ("new",)
    word = sentence.lowers[article] if article >= 0 else ""
    if word in _ARTICLES and _verb_before(sentence, article, lexicon):
        return True
    return word in _ARTICLES | {"no"} and _verb_behind(sentence, after, lexicon)


def _verb_before(sentence: Sentence, article: int, lexicon: Lexicon) -> bool:
    for start in range(article - 1, max(article - 1 - _LONGEST, -1), -1):
        entries = lexicon.matches(sentence.lowers[start:article])[0]
        if any(_creates(entry) and after == article - start for entry, after in entries):
            return True
    return False


def _verb_behind(sentence: Sentence, after: int, lexicon: Lexicon) -> bool:
    helping = lexicon.any_of("beForms", "haveForms", "modals")
    words = sentence.lowers[after : after + _NEAR + _LONGEST]
    if not words or words[0] not in helping:
        return False
    for k, word in enumerate(words[:_NEAR]):
        if word in helping | _BETWEEN or is_adverb(word):
            continue
        return any(_creates(entry) for entry, _ in lexicon.matches(words[k:])[0])
    return False


def _creates(entry: Entry) -> bool:
    frame = entry.frame
    rule = bool(entry.form & Form.THIRD)  # "the Convention *creates* a Committee"
    return entry.part is Part.VERB and not rule and frame is not None and frame.evokes in _CREATING
