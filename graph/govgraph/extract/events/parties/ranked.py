"""Parties that only a rank names: "Uruguay was the first, on 12 June", "Fiji came second"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.events.ellipsis.gapped import in_brackets
from govgraph.extract.events.ellipsis.repeats import fitting
from govgraph.extract.events.roles.agents import PARTIES
from govgraph.extract.events.triggers.acts import OF_TREATIES
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.model import Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.attach import Attachments
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Event, When

_RANKS = frozenset({"last", "next", "latest"})
_AFTER = ((), ("of", "them"), ("of", "these"), ("to", "do", "so"), ("so", "far"))
_BEHIND = frozenset({"after", "following"})
_LIST = frozenset({(), (",",), ("and",), (",", "and"), (",", "the"), ("and", "the"), ("the",)})
_WITHIN = 14  # words from a rank to those who came before
_STOPS = frozenset({",", ".", ";", "(", "–", "—"})


def is_rank(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
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
    if lowers[at + 1 : at + 2] == ("party",):
        return False  # who "is the fifth Party" to what others signed has done more
    at += 1 + (lowers[at + 1 : at + 2] != () and lowers[at + 1] in lexicon.words("singleMembers"))
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
        if not is_rank(parsed, clause, context.lexicon):
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


def forerunners(parsed: Parsed, events: Sequence[Event], context: Context) -> Iterator[Event]:
    """Yield the act of those who came before: "the third State to do so *after Fiji (2019)*"."""
    told = next((e for e in reversed(events) if e.type in OF_TREATIES), None)
    if told is None or told.status is not Status.OCCURRED:
        return
    done = {agent for event in events if event.type is told.type for agent in event.agents}
    for at in (i for i, word in enumerate(parsed.sentence.lowers) if word in _BEHIND):
        row = (
            _behind(parsed, at) if _is_told_of(parsed.sentence.lowers, at, context.lexicon) else ()
        )
        for ref, date, end in row:
            if ref.entity and ref.entity not in done:
                span = parsed.sentence.span_of(ref.name.first, end)
                yield replace(
                    told, agents=(ref.entity,), when=date, place=None, meeting=None,
                    evidence=(*told.evidence, span),
                )  # fmt: skip


def _behind(parsed: Parsed, at: int) -> list[tuple[Ref, When | None, int]]:
    """Return the States of the list behind a word, each with its date and where it ends.

    What goes on tells something of them: "the first State to ratify it after *Ghana left*".
    """
    lowers, end = parsed.sentence.lowers, at + 1
    row: list[tuple[Ref, When | None, int]] = []
    for ref in (ref for ref in parsed.refs if ref.name.first > at):
        state = ref.entity is not None and ref.entity.type in PARTIES
        if not state or lowers[end : ref.name.first] not in _LIST:
            break
        date = in_brackets(parsed, ref.name.after)
        end = date[1] if date else ref.name.after
        row.append((ref, date[0] if date else None, end))
    return row if lowers[end : end + 1] == () or lowers[end] in _STOPS else []


def _is_told_of(lowers: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    """Tell whether a rank with what was done stands before: "the *third* State *to ratify* it"."""
    before = lowers[max(0, at - _WITHIN) : at - (lowers[at - 1] == ",")]
    ranks = [i for i, word in enumerate(before[:-2]) if _is_rank(word)]
    phrase = before[ranks[-1] + 1 :] if ranks else ()
    members = lexicon.words("singleMembers")
    return "to" in phrase[:4] and _STOPS.isdisjoint(phrase) and not members.isdisjoint(phrase[:3])
