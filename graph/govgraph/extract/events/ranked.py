"""Parties that only a rank names: "Uruguay was the first, on 12 June", "Fiji came second"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.events.acts import OF_TREATIES
from govgraph.extract.events.repeats import fitting
from govgraph.extract.find.capitals import is_ordinal
from govgraph.model import Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.attach import Attachments
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.context import Context
    from govgraph.model import Event

_RANKS = frozenset({"last", "next", "latest"})
_MEMBERS = frozenset({"state", "country", "member", "party", "one", "nation"})
_AFTER = ((), ("of", "them"), ("of", "these"), ("to", "do", "so"), ("so", "far"))
_STOPS = frozenset({",", ".", ";", "(", "–", "—"})


def is_rank(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a clause only ranks its subject: not "was the first State to abolish it"."""
    verb, lowers = clause.verb, parsed.sentence.lowers
    if _turned(parsed, clause):
        return True
    if verb.negated or verb.modal or not (verb.copula or verb.lemma == "come"):
        return False
    at = verb.after + (lowers[verb.after : verb.after + 1] == ("the",))
    word = lowers[at : at + 1]
    if not word or not _is_rank(word[0]):
        return False
    at += 1 + (lowers[at + 1 : at + 2] != () and lowers[at + 1] in _MEMBERS)
    for words in _AFTER:
        end = at + len(words)
        dated = any(time.first in {end, end + 1} for time in parsed.times)
        if lowers[at:end] == words and (dated or end >= len(lowers) or lowers[end] in _STOPS):
            return True
    return False


def _turned(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether the rank stands first: "*the last being* San Marino, in October"."""
    first, words = clause.verb.first, parsed.sentence.lowers
    ranks = first > 1 and words[first - 2] == "the" and _is_rank(words[first - 1])
    return ranks and words[first] == "being"


def _is_rank(word: str) -> bool:
    return word in _RANKS or (is_ordinal(word) and word[0].isalnum())


def ranked(
    parsed: Parsed, events: Sequence[Event], attachments: Attachments, context: Context
) -> Iterator[Event]:
    """Yield the act told last for each State that comes "first" or "last" in doing it."""
    for number, clause in enumerate(parsed.clauses):
        if not is_rank(parsed, clause):
            continue
        here = [e for e in events if e.type in OF_TREATIES]
        end = parsed.sentence.span.end
        told = here[-1] if here else context.discourse.told_lately(context.number, end)
        if told is None or told.type not in OF_TREATIES:
            continue
        kinds = (Kind.ORGANISATION,)
        if _turned(parsed, clause):
            agents = slots.after_verb(parsed, clause.right, kinds, context.lexicon)
        else:
            agents = context.subject(parsed, number, kinds)
        place, _, when = attachments.of(clause.verb.first)
        words = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
        span = slots.joined_span([words, agents.span, when.span]) or words
        named = agents.span and any(agents.span.covers(ref.span) for ref in parsed.refs)
        for party in fitting(agents.entities if named else ()):
            yield replace(
                told, agents=party, status=Status.OCCURRED, when=when.time, place=place.entity,
                evidence=(span,),
            )  # fmt: skip
