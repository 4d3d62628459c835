"""Refusals: who fails, declines or decides not to do a thing, and where that is only a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.subjects import ACTING, completes
from govgraph.extract.find.words.function_words import SUPPOSED
from govgraph.model import Status

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.lexicon import Lexicon

_ANY = frozenset({"a", "any", "another", "further"})
_WHOM = frozenset({"you", "us", "them", "him", "her", "everybody", "everyone", "nobody"})


def of_refusal(verb: VerbGroup, above: Clause | None, *, denied: bool) -> Status | None:
    """Return what becomes of what one fails or refuses to do: it is not done.

    Who "did not *hesitate* to sign" has signed; of who "did not refuse to" nothing is told.
    """
    entries = above.verb.entries if above else ()
    sure = any("sureWhenDenied" in entry.classes for entry, _ in entries)
    if denied:
        return Status.OCCURRED if sure and above and above.verb.tense == "past" else None
    return None if verb.negated else Status.NEGATED


def given_up(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a refusal has come to an end: "*gave up* its refusal to sign it"."""
    clause, above = parsed.clauses[index], parsed.clauses[index - 1] if index else None
    noun = parsed.before(clause.verb.first, frozenset({"to"}))
    if above is None or noun not in lexicon.words("unwillingnessNouns"):
        return False
    lemma, behind = above.verb.lemma, parsed.sentence.lowers[above.verb.after]
    return not {lemma, f"{lemma} {behind}"}.isdisjoint(lexicon.words("relenting"))


def refused_in_case(parsed: Parsed, index: int) -> bool:
    """Tell whether a refusal is only supposed: "*a failure* to sign it *would* harm us".

    Also "we *would* regret a refusal to sign it", "*failure* to sign it *harms* us"; but "Fiji's
    failure to sign it harms us" and "a failure to sign it has harmed us" tell what was not done.
    """
    lowers, clause = parsed.sentence.lowers, parsed.clauses[index]
    above = parsed.clauses[index - 1] if index else None
    if above is not None and above.verb.finite and above.right[1] >= clause.verb.first:
        return above.verb.modal in SUPPOSED
    if index + 1 == len(parsed.clauses) or not completes(parsed, index + 1):
        return False
    verb, first = parsed.clauses[index + 1].verb, clause.left[0] + (clause.mark == "that")
    any_ = first == clause.verb.first - 1 or lowers[first] in _ANY
    still = verb.tense in {"present", "future"} and not verb.perfect
    return verb.modal in SUPPOSED or (any_ and still)


def told_others(parsed: Parsed, index: int) -> bool:
    """Tell whether somebody else is told not to: "we advise *Norway* not to sign it".

    "Norway decided in May not to sign it" tells what it does itself.
    """
    above = parsed.clauses[index - 1].verb if index else None
    if above is None or above.lemma == "promise":
        return False
    lowers, end = parsed.sentence.lowers, parsed.clauses[index].verb.first
    first = above.after + (lowers[above.after] in {"the", "our"})
    near = {first, above.after}
    whom = any(r.kind in ACTING and r.name.first in near for r in parsed.refs_in(above.after, end))
    return whom or lowers[first] in _WHOM
