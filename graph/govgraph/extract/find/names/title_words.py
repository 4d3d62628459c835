"""Which capitalised words behind a preposition still belong to a title: "Noise *from Ships*".

Behind the same prepositions stands what names where, when and by whom: "in Geneva", "from Chad",
"by the Nordic Council". Words of a title are plain nouns, and head no body, text or meeting.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from govgraph.extract.find.words.capitals import last_head, run
from govgraph.extract.find.words.function_words import ARTICLES
from govgraph.extract.find.words.tokens import is_plural
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

# Several words that do what one preposition does: "on Offences *relating to* Seabed Cables".
_RELATING = (
    ("relating", "to"), ("related", "to"), ("applicable", "to"), ("with", "regard", "to"),
    ("with", "respect", "to"), ("in", "relation", "to"), ("in", "respect", "of"),
    ("in", "connection", "with"), ("in", "the", "field", "of"), ("in", "the", "context", "of"),
    ("in", "the", "case", "of"), ("in", "the", "event", "of"), ("in", "case", "of"),
    ("in", "cases", "of"), ("in", "support", "of"), ("arising", "from"), ("resulting", "from"),
    ("caused", "by"), ("based", "on"), ("affecting",), ("involving",), ("exposed", "to"),
)  # fmt: skip
_PREPOSITIONS = frozenset({"in", "from", "by", "with", "at", "within", "into"})
_ACTING = frozenset({"by", "from", "with"})  # what stands behind these may act
_ABSTRACT = (
    "ing", "tion", "sion", "ment", "ity", "ship", "ism", "ness", "ance", "ence", "ture", "ics",
)  # fmt: skip
_NO_PLURAL = "ao'’"  # before the "s" of "Honduras", "Laos"
_TEXT = 3  # words of "cybercrime convention"
_LONG = 6  # letters of a word whose ending tells that it is a noun


def past_preposition(sentence: Sentence, after: int, lexicon: Lexicon) -> int:
    """Return where the preposition ends that leads a title on to its next words, or 0.

    The next words begin there, or behind an article.
    """
    if is_in_court(sentence, after, lexicon):
        return 0
    for words in _RELATING:
        if sentence.lowers[after : after + len(words)] == words:
            step = _past_article(sentence, after + len(words))
            plain = _heads_nothing(sentence, step, lexicon)
            return after + len(words) if plain else 0
    word = sentence.lowers[after]
    if word not in _PREPOSITIONS:
        return 0
    step = _past_article(sentence, after + 1)
    if word == "at":
        return after + 1 if _is_setting(sentence, step, lexicon) else 0
    told = are_plain(sentence, step, lexicon)
    acts = word in _ACTING and _can_act(sentence, step, lexicon)
    return after + 1 if told and not acts else 0


def is_in_court(sentence: Sentence, after: int, lexicon: Lexicon) -> bool:
    """Tell whether "in" tells which case a court has heard: "Court of Human Rights *in* the X"."""
    start = after
    while start and (sentence.words[start - 1][0].isupper() or sentence.lowers[start - 1] == "of"):
        start -= 1
    courts = lexicon.words("courtNouns")
    return sentence.lowers[after] == "in" and not courts.isdisjoint(sentence.lowers[start:after])


def are_plain(sentence: Sentence, step: int, lexicon: Lexicon) -> bool:
    """Tell whether the run of capitals at an index ends in a plain noun: "Border *Forests*"."""
    if not _heads_nothing(sentence, step, lexicon):
        return False
    return _is_noun(sentence.lowers[run(sentence, step, lexicon) - 1], lexicon)


def _past_article(sentence: Sentence, index: int) -> int:
    return index + ("".join(sentence.lowers[index : index + 1]) in ARTICLES)


def _is_setting(sentence: Sentence, step: int, lexicon: Lexicon) -> bool:
    """Tell whether a word alone says where or when in general: "at *Sea*", not "at Sea Point"."""
    word = "".join(sentence.lowers[step : step + 1])
    return word in lexicon.words("titleSettings") and run(sentence, step, lexicon) == step + 1


def _heads_nothing(sentence: Sentence, step: int, lexicon: Lexicon) -> bool:
    """Tell whether capitals stand at an index that name no body, text, meeting or acronym."""
    words = sentence.words[step : step + 1]
    if not words or not words[0][0].isupper() or (len(words[0]) > 1 and words[0].isupper()):
        return False
    after = run(sentence, step, lexicon)
    found = last_head(sentence, step, after, lexicon, people=True)
    several = sentence.words[after - 1].endswith("s") and sentence.words[step - 1] != "the"
    return found is None or (found[0].kind is Kind.INSTRUMENT and several)


def _can_act(sentence: Sentence, step: int, lexicon: Lexicon) -> bool:
    last = "".join(sentence.lowers[run(sentence, step, lexicon) - 1 :][:1])
    return last in lexicon.any_of("peopleNouns", "peopleHeads", "titleAgents")


@lru_cache(maxsize=8192)
def _is_noun(word: str, lexicon: Lexicon) -> bool:
    """Tell by its ending, or by the lexicon, that a word is a plain noun and no place's name."""
    if word in lexicon.words("nounlikePlaces"):
        return False
    if word in lexicon.any_of("titleNouns", "titleSettings"):
        return True
    plural = is_plural(word) and word[-2] not in _NO_PLURAL
    return plural or (len(word) >= _LONG and word.endswith(_ABSTRACT))


def text_of_letters(sentence: Sentence, words: tuple[int, int], lexicon: Lexicon) -> int:
    """Return where a text in small letters ends that letters open: "on a *UN nets convention*".

    Not where they stand alone: "the Committee on the *AU* works".
    """
    step, stop = words
    if stop - step > 1 or not sentence.words[step].isupper():
        return 0
    for index in range(stop, min(stop + _TEXT, len(sentence.words))):
        if not sentence.words[index].islower() or not sentence.words[index].isalpha():
            return 0
        head = lexicon.heads.get(sentence.lowers[index])
        if head is not None and head.kind is Kind.INSTRUMENT:
            return index + 1
    return 0


def is_article(sentence: Sentence, after: int) -> bool:
    """Tell whether a number tells which article: "Guidelines on Article *7* of the Pact"."""
    number = "".join(sentence.words[after : after + 1])[:1]
    return sentence.words[after - 1] == "Article" and number.isdigit()


def is_century(sentence: Sentence, index: int) -> bool:
    """Tell whether an ordinal counts centuries: "for the *21st* Century"."""
    return sentence.words[index + 1 : index + 2] == ("Century",)
