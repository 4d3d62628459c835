"""Find people and the posts they hold: titles before names, posts beside them, signatures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.tokens import Sentence
    from govgraph.lexicon import Lexicon

_PARTICLES = frozenset({"de", "van", "von", "der", "den", "del", "della", "di", "da", "dos", "al", "el", "bin", "ibn", "ben", "la", "le", "ter", "ten", "zu"})
_LONGEST = 5  # words of a name
_POST_JOINERS = frozenset({"of", "for", "to", "on", "and", "the", "in", "at", "&", "de", "with", "'s"})


@dataclass(frozen=True, slots=True)
class Person:
    """A person's name in a sentence, and the title or post written before it."""

    first: int
    after: int
    title: tuple[int, int] | None = None


def find_people(sentence: Sentence, lexicon: Lexicon) -> Iterator[Person]:
    """Yield people named after a title ("Ms Ana Brnabić", "Secretary General Berset")."""
    index, count = 0, len(sentence.words)
    while index < count:
        after = _title(sentence, index, lexicon)
        if after:
            stop = name_end(sentence, after, lexicon)
            if stop > after:
                yield Person(after, stop, (index, after))
                index = stop
                continue
        index += 1


def _title(sentence: Sentence, index: int, lexicon: Lexicon) -> int:
    """Return where a run of titles that begins here ends, or 0."""
    titles = lexicon.words("titles")
    after = 0
    while index < len(sentence.words) and sentence.words[index][0].isupper():
        for length in (3, 2, 1):
            phrase = " ".join(sentence.lowers[index : index + length])
            if phrase in titles and index + length <= len(sentence.words):
                index += length
                if index < len(sentence.words) and sentence.words[index] == ".":
                    index += 1
                after = index
                break
        else:
            break
    return after


def name_end(sentence: Sentence, first: int, lexicon: Lexicon) -> int:
    """Return where a person's name that begins at ``first`` ends (``first`` when there is none)."""
    index, end = first, first
    heads = lexicon.heads
    while index < len(sentence.words) and index - first < _LONGEST:
        word, lower = sentence.words[index], sentence.lowers[index]
        if lower in _PARTICLES and index > first:
            index += 1
            continue
        if not is_name_word(word) or lower in heads or lower in lexicon.words("neverNames"):
            break
        index += 1
        end = index
        if end < len(sentence.words) and sentence.words[end] == "." and len(word) == 1:
            index += 1
    return end


def is_name_word(word: str) -> bool:
    """Tell whether a word can be part of a person's name: capitalised, letters only."""
    letters = word.replace("-", "").replace("'", "").replace("’", "").replace(".", "")
    return bool(letters) and word[0].isupper() and letters.isalpha() and (len(word) < 4 or not word.isupper() or "." in word)


def post_at(sentence: Sentence, first: int, lexicon: Lexicon) -> int:
    """Return where a post that begins at ``first`` ends ("Digital Governance Advisor"), or 0.

    The post runs from its first word to its head ("Advisor", "Minister") and over what "of" and
    "for" add, up to a comma, a bracket, a verb or the end.
    """
    index, last_head = first, 0
    posts = lexicon.words("posts")
    while index < len(sentence.words) and index - first < 16:
        lower, word = sentence.lowers[index], sentence.words[index]
        two = " ".join(sentence.lowers[index : index + 2])
        if two in posts:
            last_head = index + 2
            index += 2
            continue
        if lower in posts:
            last_head = index + 1
        elif not (word[0].isupper() or lower in _POST_JOINERS):
            break
        index += 1
    return last_head
