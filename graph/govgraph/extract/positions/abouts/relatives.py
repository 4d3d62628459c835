"""What a clause goes on from: "*night buses*, which we support", "*X* is something we support"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import PARTICLES
from govgraph.extract.positions.abouts.nouns import noun_phrase
from govgraph.extract.positions.abouts.themes import named_theme

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Entity, Span

_ANYTHING = frozenset({"something"})
_PRONOUNS = frozenset({"that", "which"})
_PARTING = frozenset({"and", "but", ",", ";", ":"})
_OPENING = 2  # words of "But the"


def topic_led(parsed: Parsed, clause: Clause, context: Context) -> list[tuple[Entity, Span]]:
    """Return the topic of no known name right before a relative pronoun, where it is the subject.

    Also what is said to be "*something* that we support". What leads on to something else is none:
    "the talks with Chad, which we support".
    """
    lowers, end = parsed.sentence.lowers, clause.left[0]
    if lowers[end : end + 1] not in {(clause.mark,), ("whom",)}:
        end -= 1
    end -= lowers[end - 1] == ","
    if lowers[end - 1] in _ANYTHING:
        end = next((c.verb.first for c in parsed.clauses if _is_told(c, end - 1)), 0)
    start = max((c.verb.after for c in parsed.clauses if c.verb.after < end), default=0)
    if lowers[start:end] and lowers[start] in PARTICLES:  # "*sales* have gone up, which worries us"
        above = next(c for c in parsed.clauses if c.verb.after == start)
        start, end = above.left
    first = noun_phrase(parsed, start, end, context)[0]
    if end - start < 1 or first - start > _OPENING or lowers[first] in PARTICLES:
        return []  # "prices went *up* for a year, which we deplore"
    found = named_theme(parsed, (start, end), context)
    return [one for one in found if parsed.sentence.range_of(one[1]) == (first, end)]


def clause_told(parsed: Parsed, number: int) -> tuple[int, int] | None:
    """Return where the clause stands that another is about: "*that gas is flared* saddens us".

    Not "that promise worries us", nor what goes on from it: "that Pact was signed and is in force".
    """
    lowers, clause = parsed.sentence.lowers, parsed.clauses[number]
    inner = parsed.clauses[0]
    first = inner.verb
    if lowers[0] != "that" or not number or clause.relative or not clause.verb.finite:
        return None
    told = first.finite and (first.copula or first.main > first.first or first.tense == "present")
    others = parsed.clauses[1:number]
    plain = not any(c.is_main and c.verb.finite and not c.verb.participle for c in others)
    between = lowers[first.after : clause.verb.first]
    plain = plain and _PARTING.isdisjoint(between) and clause.mark not in _PARTING
    subject = inner.left[1] - inner.left[0] > 1  # the word "that" and a noun of its own
    return (1, clause.verb.first) if told and plain and subject else None


def something_told(parsed: Parsed, clause: Clause) -> tuple[int, int] | None:
    """Return what is said to be something that a clause tells: "*lead shot* is something we ban".

    None where the clause goes on from no such word.
    """
    at = clause.left[0] - (parsed.sentence.lowers[clause.left[0]] not in _PRONOUNS)
    at = at if parsed.sentence.lowers[at] in _ANYTHING else at - 1
    if at < 1 or parsed.sentence.lowers[at] not in _ANYTHING:
        return None
    number = next((n for n, c in enumerate(parsed.clauses) if _is_told(c, at)), -1)
    if number < 0:
        return None
    left = parsed.clauses[number].left
    return clause_told(parsed, number) or (left if left[0] < left[1] else None)


def _is_told(clause: Clause, index: int) -> bool:
    """Tell whether a clause says what its subject is by the word at an index: "is *something*"."""
    verb = clause.verb
    return verb.copula and verb.after == index and verb.tense == "present" and not verb.negated
