"""Rows of adjectives before a noun: "*safe, clean and quiet* ferries"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.described.descriptions import OF_DEEDS
from govgraph.extract.find.words.tokens import OWNERS, is_adverb, is_plural

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed

ADJECTIVES: tuple[str, ...] = ("al", "ive", "ent", "ant", "ous", "ful", "ble", "ic", "less", "ier")
ADJECTIVES += ("open", "free", "fair", "safe", "prompt", "swift", "clear", "robust", "secure")
ADJECTIVES += ("timely", "meaningful", "adequate", "appropriate", "accurate", "immediate")
ADJECTIVES += ("legitimate",)
ADJECTIVES += ("orderly", "voluntary", "necessary", "temporary", "humane", "just", "sound")
ADJECTIVES += ("thorough", "rapid", "quick", "deep", "complete", "genuine", "honest", "diverse")
ADJECTIVES += ("stronger", "greater", "better", "fairer", "safer", "wider", "regular")
ADJECTIVES += ("private", "separate", "moderate", "deliberate", "firm", "full", "strong", "joint")
"""Endings and a few words of adjectives, for those that "and" joins."""
ROW = {("and",), (",",)}
"""What stands between adjectives."""
NO_OBJECT = {("of",), ("by",), ("for",), (".",), (",",), (";",), ("and",), ("in",), ("from",)}
NO_OBJECT |= {("about",), ("over",), ("instead",), ("too",), ("now",), ("today",), ("again",)}
"""What stands behind a noun, and is no object of a verb."""
_DESCRIBING = 3  # words of "conservation and management", to their noun
_ONE_DETERMINER = OWNERS | {"the", "a", "an", "its", "their", "our", "this", "that", "new"}
_NO_HEAD = frozenset(word for (word,) in NO_OBJECT)
_NO_HEAD |= {"to", "on", "at", "with", "as", "is", "are", "that", "which", "who", "under", "or"}


def row_end(parsed: Parsed, first: int, end: int) -> int:
    """Return where a row of adjectives ends at an index, or 0: "*safe, clean and quiet* ferries".

    Not "rivers, lakes and coastal waters", of which each is a thing.
    """
    lowers, index = parsed.sentence.lowers, first
    if first >= end or not tells_how(lowers[first]):
        return 0
    while index + 2 < end and lowers[index + 1 : index + 2] in ROW and not is_plural(lowers[index]):
        joined = lowers[index + 1] == "and"
        index += 2 + (lowers[index + 1 : index + 3] == (",", "and"))
        index += index + 1 < end and is_adverb(lowers[index])  # "and *properly* funded courts"
        if joined or lowers[index - 1] == "and":
            noun = index + 1 < end and parsed.sentence.words[index + 1][0].isalpha()
            closed = lowers[index + 1 : index + 2] in NO_OBJECT
            return index + 1 if noun and not closed and tells_how(lowers[index]) else 0
    return 0


def tells_how(word: str) -> bool:
    """Tell whether a word is an adjective by its form, or one of a few: "prior", "informed"."""
    return word.endswith((*ADJECTIVES, "ed", "ing")) and not is_plural(word)


def joins_adjective(parsed: Parsed, span: tuple[int, int]) -> bool:
    """Tell whether a lone word is but the first adjective of a row: "a *firm* and united stand"."""
    lowers, (first, after) = parsed.sentence.lowers, span
    if lowers[after : after + 1] not in {("and",), (",",)} or after + 1 >= len(lowers):
        return False
    return lowers[first].endswith(ADJECTIVES) and lowers[after + 1].endswith((*ADJECTIVES, "ed"))


def joins_adjectives(parsed: Parsed, first: int, after: int, end: int) -> bool:
    """Tell whether "and" joins two adjectives: "prompt *and* impartial investigations".

    Also "tracking *and* tracing systems" and "the conservation *and* management measures".
    """
    lowers = parsed.sentence.lowers
    if after - first != 1 or after + 2 >= end or lowers[after] != "and":
        return False
    joined = lowers[first], lowers[after + 1]
    both = all(word.endswith(ADJECTIVES) for word in joined)
    both = both or (joined[0].endswith(ADJECTIVES) and joined[1].endswith(("ed", "ing", "simple")))
    doing = all(word.endswith("ing") for word in joined) and lowers[after + 2].endswith("s")
    return both or doing or joins_describing(parsed, first, end)


def joins_describing(parsed: Parsed, first: int, end: int) -> bool:
    """Tell whether "and" joins two nouns that describe a third: "the *trade and investment* pact".

    They have one determiner, or one owner, and neither is a thing by itself: no plural.
    """
    lowers = parsed.sentence.lowers
    if first + _DESCRIBING >= end or not first or lowers[first + 1] != "and":
        return False
    owned = lowers[first - 1] in _ONE_DETERMINER
    nouns = lowers[first], lowers[first + 2]
    tells = all(word.endswith((*OF_DEEDS, "ing")) for word in nouns)
    head = parsed.sentence.words[first + _DESCRIBING]
    return owned and tells and head.islower() and head.isalpha() and head not in _NO_HEAD
