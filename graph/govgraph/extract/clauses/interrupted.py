"""Subjects that a clause parts: "*Italy*, which hosts it, *and Malta* have", "*oil*, she said,"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.find.words.function_words import SINGULAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.phrases import Phrase
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_TELLING = frozenset({"speech", "opining"})
_TELLER = 6  # words of "the representative of the port union"


def joined_before(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> Phrase | None:
    """Return who is named before a relative clause and shares the verb behind it.

    Not in "Italy signed it, which we welcome, and Malta has", where the first has its own verb.
    """
    lowers, number = parsed.sentence.lowers, parsed.clauses.index(clause)
    first = clause.left[0]
    if clause.mark != "and" or not number or lowers[first - 2 : first] != (",", "and"):
        return None
    before = parsed.clauses[:number]
    opened = before[0].left[0]
    put_in = all(c.relative or c.left[0] > opened for c in before) and before[0].relative
    alone = not any(c.is_main for c in before) and lowers[opened] in lexicon.words("relativisers")
    if not (put_in and alone) or lowers[opened - 1 : opened] != (",",):
        return None
    if lowers[clause.verb.first] in SINGULAR:
        return None
    named = phrases(parsed, 0, opened - 1, lexicon)[-1:]
    fits = named and named[0].after == opened - 1 and not named[0].preposition
    return named[0] if fits else None


def resumes(parsed: Parsed, number: int) -> bool:
    """Tell whether a verb goes on behind what is put in: "the Pact, which amends the Act, *fell*".

    In "the Pact, which amends the Act, signed in 1990, fell" the participle only describes the Act.
    """
    clause = parsed.clauses[number]
    inner = parsed.clauses[number - 1] if number else None
    if inner is None or clause.mark != "," or clause.left[0] < clause.left[1]:
        return False
    first = inner.left[0] if inner.relative else inner.verb.first
    put_in = parsed.before(first) == "," and (inner.relative or inner.verb.participle)
    after = parsed.clauses[number + 1] if number + 1 < len(parsed.clauses) else None
    goes_on = after is not None and after.mark == "," and after.left[0] == after.left[1]
    return put_in and not (goes_on and after and after.verb.finite)


def tellers_apart(clauses: Sequence[Clause], sentence: Sentence) -> list[Clause]:
    """Part who is put in as telling it from the subject: "*Gas flaring*, Ana Kos said, is …".

    So the subject stands with its own verb, and the teller's clause over it. "The Board met, said
    little and left" puts nobody in.
    """
    found = list(clauses)
    for number, (told, main) in enumerate(pairwise(clauses)):
        first, after = told.left
        commas = [k for k in range(first + 1, after) if sentence.lowers[k] == ","]
        says = not told.verb.classes.isdisjoint(_TELLING) and told.verb.finite
        beside = main.mark == "," and main.verb.finite and main.left[0] == main.left[1]
        beside = beside and main.left[0] == told.verb.after + 1
        if not (says and beside and commas) or told.verb.passive:
            continue
        comma = commas[-1]
        if 1 < after - comma <= _TELLER:
            found[number] = replace(told, left=(comma + 1, after), mark=",", relative=False)
            found[number + 1] = replace(
                main,
                left=(first, comma),
                mark=told.mark,
                relative=told.relative,
                shares=told.shares,
            )
    return found
