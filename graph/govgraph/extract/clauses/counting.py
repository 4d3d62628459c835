"""Subjects that only count those who were named: "*both States* signed it", "*the two bodies*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_ALL = frozenset({"neither", "both", "none"})
_EVERY = frozenset({"all", "the"})
_SIZES = {"two": 2, "three": 3, "four": 4}
_PARTIES = frozenset({"party", "parties"})
_SIDES = frozenset({"sides", "partners"})  # States or bodies
_TEXTS = frozenset({"text", "document", "instrument", "draft", "paper"})
_BODY = "Body"
_OTHERS = frozenset({"Government", "Group"})  # are no bodies
_ADVERBS = frozenset({"also", "today", "jointly", "then", "later", "formally", "now"})


def counted_group(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> tuple[int, int, str] | None:
    """Return where "neither State", "the two bodies" or "none of the three" stands, and how many.

    The third is the class of those that it means: "State" means States only. "Both teams" and
    "none of the delegates" tell no number of any that has been named.
    """
    lowers, states = parsed.sentence.lowers, lexicon.words("statesAlike")
    bodies = lexicon.words("bodiesAlike")
    for index in range(*clause.left):
        word, following = lowers[index], (*lowers[index + 1 : index + 4], "", "")
        if word not in _ALL | _EVERY or index in parsed.covered:
            continue
        size, noun = _SIZES.get(following[0], 0), following[1]
        if word in _EVERY and size and index + 2 == clause.left[1]:
            return index, size, ""  # "*all three* have signed it"
        if word in _EVERY:
            beside = _ADVERBS.issuperset(lowers[index + 3 : clause.left[1]])
            if word == "the" and size and noun in states | bodies and beside:
                return index, size, _type_of(noun, lexicon)  # "*the two countries* signed it"
            continue
        many = bodies if word == "both" else set()
        if word != "none" and following[0] in states | _PARTIES | many:
            return index, 2, _type_of(following[0], lexicon)
        if following[:2] == ("of", "the") and following[2] in _SIZES:
            return index, _SIZES[following[2]], ""
    return None


def counted_texts(parsed: Parsed, clause: Clause) -> tuple[int, int, str] | None:
    """Return where "both texts", "neither text" or "the two documents" stands, and how many."""
    lowers = parsed.sentence.lowers
    for index in range(*clause.left):
        word, following = lowers[index], (*lowers[index + 1 : index + 3], "", "")
        if word in {"both", "neither"} and following[0].removesuffix("s") in _TEXTS:
            return index, 2, ""
        size = _SIZES.get(following[0], 0)
        if word in {"the", "these"} and size and following[1].removesuffix("s") in _TEXTS:
            return index, size, ""
    return None


def _type_of(noun: str, lexicon: Lexicon) -> str:
    if noun in lexicon.words("statesAlike") | _PARTIES:
        return "Government"
    return _BODY if noun in lexicon.words("bodiesAlike") - _SIDES else ""


def not_meant(type_: str, entities: Iterable[Entity]) -> tuple[str, tuple[Entity, ...]]:
    """Return the class that those counted must have, and who is none: "the two *bodies*"."""
    if type_ != _BODY:
        return type_, ()
    return "", tuple(entity for entity in entities if entity.type in _OTHERS)
