"""Lines all in capitals: their words as a title has them, acronyms as they are."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# Words that stay small where a line in capitals is read as a title.
_SMALL = frozenset(
    ("a", "an", "and", "against", "as", "are", "at", "be", "between", "by", "concerning", "during",
     "for", "from", "has", "have", "in", "into", "is", "it", "its", "not", "of", "on", "or", "our",
     "that", "the", "their", "this", "to", "under", "was", "we", "were", "which", "who", "will",
     "with", "al", "da", "das", "de", "del", "der", "des", "do", "dos", "du", "et", "für", "la",
     "las", "los", "para", "und")
)  # fmt: skip
# Short words that are no acronyms: "ALL RIVERS COUNCIL", "THE HOLY SEE".
_PLAIN = frozenset(
    ("all", "age", "air", "art", "bar", "day", "el", "end", "law", "new", "now", "oil", "old",
     "one", "sea", "see", "six", "ten", "two", "war", "way")
)  # fmt: skip
_OWNING = frozenset(("'s", "’s"))
_VOWELS = frozenset("AEIOUYÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛÄËÏÖÜÃÕÅÆØ")
_COUNTED = re.compile(r"\d+(?:ST|ND|RD|TH)")
_ASIDE = re.compile(r"\([^()]*[a-z][^()]*\)")
_QUIET = 0.15  # small letters for each capital that a shouted line may have: "(New York, 3 May)"
_LETTERS = 4  # in a line of capitals, a longer word is no acronym
# What opens a sentence has a capital in any case: "Who" says nothing of "WHO".
_SHORT = re.compile(r"(?<=\w )[A-Z][a-z]{1,2}\b|\b[A-Z]{2,3}\b")
# "SADC", "UNESCO", alone; no verb that a decision opens with: "URGES", "RECALLING"
_CODE = re.compile(r"(?<![A-Z] )\b(?![A-Z]+(?:ING|E[DS]|LY)\b)[A-Z]{4,7}\b(?! [A-Z][A-Z.])")
_SPELT = re.compile(r"\b[A-Z]?[a-z]{3,6}\b")
_SHORT_FORM = re.compile(
    r" \([A-Z][a-z]{0,2}[A-Z][A-Za-z]{0,6}\) (?=[A-Z])"
)  # "Area (AfCFTA) Pact"
_NO_QUOTES = str.maketrans("", "", '"“”«»')


def is_shouted(text: str, long: int = 1) -> bool:
    """Tell whether a line is (nearly) all in capitals, with so many words too long for acronyms."""
    text = _ASIDE.sub(" ", text)  # "REPORT OF THE BOARD (advance copy, excerpt)"
    words = text.split()
    small = sum(map(str.islower, text))
    shouted = text.isupper() or 0 < small < _QUIET * sum(map(str.isupper, text))
    shouted = shouted and len(words) > 1
    return shouted and sum(len(word) > _LETTERS for word in words) >= long


@lru_cache(maxsize=4)
def plain_words(text: str) -> frozenset[str]:
    """Return how words in capitals are to be read, as a text's quiet lines show.

    Short words that are no acronyms, in small letters: "The Kenya Red Cross" tells how "KENYA RED
    CROSS" is to be read. And longer words that are acronyms, in capitals: "SADC".
    """
    lines = [line for line in text.splitlines() if not is_shouted(line)]
    quiet = {word for line in lines for word in _SHORT.findall(line)}
    plain = {word.lower() for word in quiet if word.upper() not in quiet}
    seen = Counter(word for line in lines for word in _CODE.findall(line))
    codes = {word for word, times in seen.items() if times > 1}  # once may be only stressed
    spelt = {word.upper() for line in lines for word in _SPELT.findall(line)} if codes else set()
    return frozenset(plain | (codes - spelt))


def calmed(text: str, plain: frozenset[str] = frozenset(), long: int = 2) -> str:
    """Return shouted words as a title has them: "THE HAGUE CONVENTION", "The Hague Convention".

    ``plain`` tells which words are no acronyms and which are, as ``plain_words`` has them;
    ``long`` is how many words too long for acronyms show that the words are shouted.
    """
    if not is_shouted(text, long):
        return text
    return " ".join(_calmed(word, plain) for word in text.split())


@lru_cache(maxsize=8192)
def running(words: str, plain: frozenset[str], long: int = 2) -> str:
    """Return the words of a name as running text, without quotation marks and short forms."""
    told = _SHORT_FORM.sub(" ", " ".join(words.translate(_NO_QUOTES).split()))
    return calmed(told, plain, long)


def calmed_words(words: Sequence[str], plain: frozenset[str]) -> tuple[str, ...]:
    """Return the words of a shouted line as a title has them; what abbreviates others stays.

    So does a letter of a name: "ENRIQUE *A.* MANALO".
    """
    return tuple(
        word if _abbreviates(words, index) or _is_letter(words, index) else _calmed(word, plain)
        for index, word in enumerate(words)
    )


def _is_letter(words: Sequence[str], at: int) -> bool:
    """Tell whether a letter with its full stop stands between the words of a name."""
    return len(words[at]) == 1 and words[at + 1 : at + 2] == (".",) and 0 < at < len(words) - 2


def _abbreviates(words: Sequence[str], at: int) -> bool:
    """Tell whether a word in brackets has the letters of those before: "RIVERS BOARD (*RIBO*)"."""
    if words[at - 1 : at] != ("(",) or words[at + 1 : at + 2] != (")",):
        return False
    code, before = words[at], words[: at - 1]
    firsts = (k for k, word in enumerate(before) if word[0] == code[0])
    return any(_goes_through(code, "".join(before[first:])) for first in firsts)


def _goes_through(code: str, letters: str) -> bool:
    """Tell whether letters stand in this order in others."""
    left = iter(letters)
    return all(letter in left for letter in code)


def _calmed(word: str, plain: frozenset[str]) -> str:
    lower = word.lower()
    if lower in _SMALL or lower in _OWNING or _COUNTED.fullmatch(word):
        return lower
    if word in plain or (word.isalpha() and _VOWELS.isdisjoint(word)):
        return word  # "SADC", "WTDC"
    short = len(word) < _LETTERS and lower not in _PLAIN | plain
    if short or not word.isupper() or any(c.isdigit() or c == "." for c in word):
        return word
    return "-".join(part.capitalize() for part in word.split("-"))
