"""What words say without telling that it was so: in a story, as a likeness, of any text at all.

"In the novel the Union signs it", "it is as good as adopted", "any pact adopted here must last".
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.lexicon import Lexicon

_SHORT_OF_IT = frozenset({("in", "principle"), ("or", "not")})
_IN_NAME = frozenset({("all", "but", "name"), ("in", "name", "only"), ("in", "name", "alone")})
_WITHIN = frozenset({"in", "under"})
_FRAME = 6  # words of "in the third of our stories"
_NEAR = 3  # words of "signed a purely fictitious"
_ANY = frozenset({"any", "every", "each", "whatever"})
_A = frozenset({"a", "an"})
_SUPPOSED = frozenset({"would", "could", "might", "must", "should", "may"})
_OPENING, _CLOSING = frozenset({'"', "“"}), frozenset({'"', "”"})


def is_imagined(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether a clause is one that nobody tells for true."""
    return (
        _repeats_condition(parsed, number)
        or _compared(parsed, number)
        or _in_story(parsed, parsed.clauses[number], lexicon)
        or _of_any(parsed, number)
        or _as_headline(parsed, number)
    )


def _repeats_condition(parsed: Parsed, number: int) -> bool:
    """Tell whether a clause takes up a condition: "If it was signed, it was signed by nobody"."""
    opening = parsed.clauses[0]
    same = opening.verb.lemma == parsed.clauses[number].verb.lemma
    return bool(number) and opening.mark == "if" and same


def _compared(parsed: Parsed, number: int) -> bool:
    """Tell whether words fall short of saying it: "as though …", "all but", "as good as"."""
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    as_though = lowers[clause.left[0] : clause.left[0] + 2] in {("as", "though"), ("as", "if")}
    opened = clause.mark in {"though", "if"} and parsed.before(clause.left[0]) == "as"
    short = lowers[clause.verb.after : clause.verb.after + 2] in _SHORT_OF_IT
    short = short or any(
        lowers[k : k + 3] in _IN_NAME for k in range(clause.verb.after, clause.right[1])
    )
    verb = range(clause.verb.first, clause.verb.main + 1)
    almost = "all" in lowers and any(lowers[k - 2 : k] == ("all", "but") for k in verb)
    good = lowers[clause.verb.first - 3 : clause.verb.first] == ("as", "good", "as")
    by_which = lowers[max(0, clause.left[0] - 2) : clause.left[0]] == ("according", "to")
    return as_though or opened or short or almost or good or (clause.relative and by_which)


def _in_story(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether it is in a story: "*In the novel*, Fiji signs it", "a *mock* pact"."""
    lowers = parsed.sentence.lowers
    if lowers[0] in _WITHIN:
        framing = takewhile(lambda word: word != ",", lowers[1 : 1 + _FRAME])
        if not lexicon.words("fictions").isdisjoint(framing):
            return True
    around = lowers[clause.left[0] : clause.verb.after + _NEAR]
    return not lexicon.words("feigned").isdisjoint(around)


def _of_any(parsed: Parsed, number: int) -> bool:
    """Tell whether a participle tells of any text there may be: "*any* pact *adopted* here must".

    So does "*a* pact adopted by us *would* help"; not "a pact adopted in 2010 should be kept".
    """
    clause = parsed.clauses[number]
    verb, lowers = clause.verb, parsed.sentence.lowers
    bare = verb.participle and verb.first == verb.main and clause.left[0] < clause.left[1]
    following = next((c.verb for c in parsed.clauses[number + 1 :] if c.verb.tense), None)
    if not bare or following is None or any(True for _ in parsed.times_in(*clause.right)):
        return False
    opened = lowers[clause.left[0]]
    plain = following.tense == "present" and not following.perfect
    return (opened in _ANY and plain) or (opened in _A and following.modal in _SUPPOSED)


def _as_headline(parsed: Parsed, number: int) -> bool:
    """Tell whether a line is only shown: 'the page read "*Pact adopted*" for an hour'."""
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    bare = clause.verb.participle and clause.verb.first == clause.verb.main
    within = lowers[clause.left[0]] in _OPENING and clause.left[1] - clause.left[0] > 1
    return bool(number) and bare and within and not _CLOSING.isdisjoint(lowers[clause.verb.after :])
