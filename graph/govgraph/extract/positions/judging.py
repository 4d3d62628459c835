"""What those who speak judge a thing to be: "wage theft *is unacceptable*", "X *is a priority*"."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.events.assertion import DOUBTING, HARDLY
from govgraph.extract.find.tokens import is_adverb
from govgraph.extract.positions.duties import PEOPLE, subject_topic, who_says
from govgraph.model import Position, PositionType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.context import Context

_BEING = frozenset({"be", "remain", "become", "stay"})
_SELF = frozenset({"us", "me"})
_REACH = 5  # words of "one of the greatest threats"
_ENDS = frozenset({".", ",", ";", "!", "and", "for", "in", "if", "on", "–", "—", "because"})
_LEFT_OPEN = DOUBTING | {"when", "where", "while", "until", "because", "as", "although", "though"}


def judged(parsed: Parsed, context: Context) -> Iterator[Position]:
    """Yield what a clause says of its topic: "village clinics are vital", "X is a scourge".

    Of whoever is said to say it, to whom it is so ("for Malta, X is vital") or who speaks. "If
    filters are essential" and "is hardly a threat" judge nothing.
    """
    kinds = _kinds(context)
    if not kinds.keys() & set(parsed.sentence.lowers) or parsed.sentence.words[-1] == "?":
        return
    for number, clause in enumerate(parsed.clauses):
        verb = clause.verb
        told = (
            (verb.lemma in _BEING or verb.progressive)
            and verb.tense == "present"
            and not verb.modal
        )
        plain = told and not (verb.negated or clause.relative or clause.mark in _LEFT_OPEN)
        start = verb.main if verb.progressive else verb.after
        kind = kinds.get(_verdict(parsed, start, kinds)) if plain else None
        if kind is None:
            continue
        holder = _to_whom(parsed, clause.left, context) or who_says(parsed, number, context)
        words = parsed.sentence.span_of(verb.first, verb.after)
        abouts = subject_topic(parsed, number, context.lexicon.any_of(*PEOPLE), context)
        for who, (about, span) in product(holder.entities, abouts):
            evidence = slots.joined_span([holder.span, words, span])
            if who != about:
                yield Position(kind, who, about, (evidence,) if evidence else ())


def _kinds(context: Context) -> dict[str, PositionType]:
    words = context.lexicon.words
    return {
        **dict.fromkeys(words("dearWords"), PositionType.SUPPORT),
        **dict.fromkeys(words("badWords"), PositionType.CONCERN),
        **dict.fromkeys(words("gladWords"), PositionType.WELCOME),
    }


def _verdict(parsed: Parsed, start: int, verdicts: dict[str, PositionType]) -> str:
    """Return the word that judges: "is a *scourge*", "remain absolutely *vital* to us"; or ""."""
    lowers = parsed.sentence.lowers
    for index in range(start, min(start + _REACH, len(lowers))):
        if lowers[index] in HARDLY or lowers[index] in {"no", "not", "less"}:
            return ""
        following = lowers[index + 1 : index + 2]
        # "Good schools are essential *to* literacy" is a means, "a threat *to* all" is feared.
        feared = verdicts.get(lowers[index]) is PositionType.CONCERN and following == ("to",)
        ends = not following or following[0] in _ENDS or feared
        if lowers[index] in verdicts and ends:
            return lowers[index]
        if lowers[index] in _ENDS and not is_adverb(lowers[index]):
            return ""
    return ""


def _to_whom(parsed: Parsed, left: tuple[int, int], context: Context) -> Filler:
    """Return to whom it is so: "*for Malta*, village clinics remain a priority"."""
    lowers, first = parsed.sentence.lowers, left[0]
    if lowers[first] not in {"for", "to"} or "," not in lowers[slice(*left)]:
        return EMPTY
    if lowers[first + 1] in _SELF:
        return context.speaker(parsed, first + 1)
    near = phrases(parsed, first + 1, left[1], context.lexicon)[:1]
    return slots.filler(parsed, near[0], AGENTS) if near else EMPTY
