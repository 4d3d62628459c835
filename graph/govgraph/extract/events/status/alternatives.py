"""What is only one of two that may be: "*Fiji or Chad* signed it", "signs it *or walks out*"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.subjects import ACTING
from govgraph.extract.find.words.function_words import DOUBTING

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref

_OR = frozenset({"or", "and/or"})
_EITHER = frozenset({*_OR, "and", "/", "the", ",", "a", "either"})


def is_alternative(parsed: Parsed, number: int) -> bool:
    """Tell whether only one of two is so: "*Fiji or Chad* signed it", "*either* signed *or* left".

    Also "Fiji signs it or *walks out*", "signed *the Code or the Charter*", "we asked *whether it
    was Fiji that* signed it".
    """
    if _under_asked_cleft(parsed, number):
        return True
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    if _OR.isdisjoint(lowers) or clause.relative or not clause.verb.finite:
        return False
    if "neither" in lowers or any(one.verb.negated for one in parsed.clauses):
        return False
    left, right = parsed.refs_in(*clause.left), parsed.refs_in(*clause.right)
    whole = [ref for ref in left if ref.name.after == clause.left[1]]
    first = clause.verb.after + (lowers[clause.verb.after : clause.verb.after + 1] == ("the",))
    if whole and any(_are_either(parsed, one, whole[-1]) for one in left):
        return True
    if any(
        _are_either(parsed, one, two) and one.name.first == first for one, two in pairwise(right)
    ):
        return True
    either = bool(left) and "either" in lowers[left[0].name.after : clause.left[1]]
    return either or _or_else(parsed, number)


def _or_else(parsed: Parsed, number: int) -> bool:
    """Tell whether somebody may do another thing instead: "Fiji *signs* it *or walks out*".

    A text "repeals or amends" others by what stands in it.
    """
    clause, following = parsed.clauses[number], parsed.clauses[number + 1 : number + 2]
    above = parsed.clauses[clause.shares] if clause.shares is not None else clause
    others = [one for one in following if one.mark == "or" and one.verb.finite]
    either = others if clause.is_main else [above] if clause.mark == "or" else []
    if not either or above.relative or any(one.verb.modal for one in (clause, *either)):
        return False
    left = clause.left if clause.is_main else above.left
    return any(ref.entity and ref.kind in ACTING for ref in parsed.refs_in(*left)[-1:])


def _are_either(parsed: Parsed, one: Ref, two: Ref) -> bool:
    """Tell whether "or" joins two names that are known: "*Fiji or Chad*", "Fiji and/*or* Chad"."""
    between = set(parsed.sentence.lowers[one.name.after : two.name.first])
    known = one.entity is not None and two.entity is not None and one.entity != two.entity
    return known and not _OR.isdisjoint(between) and between <= _EITHER


def _under_asked_cleft(parsed: Parsed, number: int) -> bool:
    """Tell whether one asks who it was: "we asked *whether it was Fiji that* signed it"."""
    above = parsed.clauses[number - 1] if number else None
    if above is None or not above.verb.copula or above.mark not in DOUBTING:
        return False
    it = parsed.sentence.lowers[above.left[1] - 1 : above.left[1]] == ("it",)
    return it and parsed.clauses[number].mark in {"that", "which", "who"}
