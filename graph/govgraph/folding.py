"""Folding of text for comparison: one rule for names, one that keeps every offset, and likeness."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PUNCTUATION = re.compile(r"[^\w+]+")
_SAME_LENGTH = str.maketrans(
    {**dict.fromkeys("\n\r\u00a0\u2009\u202f", " "), **dict.fromkeys("’‘ʼ`´", "'"),
     **dict.fromkeys("‐‑–—−", "-"), **dict.fromkeys("“”„«»", '"')}
)  # fmt: skip
# Letters that Unicode doesn't take apart into a letter and a mark.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "ħ": "h"}
)


def fold_text(text: str) -> str:
    """Return the text in lower case with plain quotes, dashes and blanks, of the same length."""
    lowered = text.lower()
    if len(lowered) != len(text):
        # A few letters (İ) grow when lowered; they are kept as they are, so that offsets hold.
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered.translate(_SAME_LENGTH)


def plain_letters(text: str) -> str:
    """Return the text in lower case without accents: ``kobenhavn`` for København."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold()).casefold().translate(_LETTERS)
    return "".join([char for char in apart if not unicodedata.combining(char)])


@lru_cache(maxsize=65536)
def fold_name(name: str) -> str:
    """Return a name as it is compared: no accents, case, punctuation or leading article."""
    words = _PUNCTUATION.sub(" ", plain_letters(name)).split()
    if len(words) > 1 and words[0] in {"the", "a", "an"}:
        words = words[1:]
    return " ".join(words)


def plain_words(name: str) -> set[str]:
    """Return the words of a name, folded."""
    return set(fold_name(name).replace("+", " ").split())


def close_names(wanted: str, known: Iterable[str], count: int = 3) -> list[str]:
    """Return the names that hold another one whole, or that are spelt most like it, best first."""
    from difflib import get_close_matches

    folded = {fold_name(name): name for name in sorted(known, reverse=True)}
    low = fold_name(wanted)
    held = sorted((name for name in folded if f" {low} " in f" {name} "), key=len)
    close = held[:count] or get_close_matches(low, folded, n=count, cutoff=0.6)
    return [folded[name] for name in close]


def closest(wanted: str, known: Sequence[str]) -> str:
    """Return a sentence with the names that another one may have been meant for."""
    if close := close_names(wanted, known):
        return f"Closest: {', '.join(close)}."
    few = sorted(known)[:30]
    return f"Known: {', '.join(few)}." if 0 < len(known) <= len(few) else "Nothing is like it."
