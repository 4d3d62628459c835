"""Subjects without a name: "which *Ministers* signed", "which *sixteen countries* endorsed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.subjects import ACTING
from govgraph.extract.find.words.function_words import INTRODUCING
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.lexicon import Lexicon

_SEVERAL = frozenset(
    {"most", "many", "several", "nearly", "almost", "over", "some", "more", "half"}
)
_FEW = 5  # words of "most of our member States"


def unnamed_people(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether people without a name do it: "the Pact, which *Ministers* signed in May".

    Also "which *sixteen countries of our region* endorsed", "which *most of our members* adopted".
    """
    words = [w for w in parsed.sentence.lowers[clause.left[0] + 1 : clause.left[1]] if w != "the"]
    if any(
        r.entity is None and r.name.after == clause.left[1] for r in parsed.refs_in(*clause.left)
    ):
        return True  # "which *the Executive Board* adopted": whichever it is
    if len(words) == 1:
        return words[0] in lexicon.words("peopleNouns") or _is_body(words[0], lexicon)
    if not words or any(r.entity and r.kind in ACTING for r in parsed.refs_in(*clause.left)):
        return False
    first = words[0].partition("-")[0]  # "forty-four"
    counted = first in lexicon.any_of("numberWords", "determiners") | _SEVERAL or first.isdigit()
    nouns = lexicon.any_of("peopleNouns", "groupNouns")
    headed = words[0] in nouns and words[1] in {"of", "from"}  # "the *mayors of* the region"
    some = any(word in nouns or _is_body(word, lexicon) for word in words[1:_FEW])
    return headed or ((counted or words[0] in INTRODUCING) and some)


def _is_body(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a noun is of a body or a post: "which *a committee* had worked out"."""
    head = lexicon.heads.get(word)
    body = head is not None and head.kind is Kind.ORGANISATION
    return body or word in lexicon.words("posts")


def is_nobody(parsed: Parsed, clause: Clause, pronoun: int, lexicon: Lexicon) -> bool:
    """Tell whether "it" stands for what follows: "*it was not possible to* reach consensus"."""
    lowers, after = parsed.sentence.lowers, clause.verb.after
    if lowers[pronoun] == "it" and lowers[clause.verb.main] in lexicon.words("seemingVerbs"):
        return "that" in lowers[clause.verb.main + 1 : after + 1]
    judged_so = lexicon.any_of("needfulAdjectives", "possibleAdjectives")
    judged = clause.verb.copula and not judged_so.isdisjoint(lowers[after : after + 1])
    return lowers[pronoun] == "it" and judged and lowers[after + 1] in {"to", "that"}
