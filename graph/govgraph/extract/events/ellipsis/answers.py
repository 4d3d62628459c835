"""Questions and their answers: "*Who has ratified it?* Fiji, in May", "*Is it in force?* No."."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.clauses.slots import Filler
from govgraph.extract.events.ellipsis.gapped import in_brackets
from govgraph.extract.events.roles.agents import PARTIES
from govgraph.extract.events.status.timing import dated
from govgraph.extract.events.triggers.acts import OF_TREATIES
from govgraph.extract.find.words.function_words import RELATIVES
from govgraph.lexicon import Part, is_a
from govgraph.model import Event, EventType, Kind, Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Entity, When

_BEFALLING = frozenset({EventType.ENTRY_INTO_FORCE, EventType.OPENING})
_EVENTS = {kind.value: kind for kind in OF_TREATIES | _BEFALLING}
_ASKING = frozenset({"has", "have", "did", "is", "was", "are"})
_YES = {"yes": Status.OCCURRED, "no": Status.NEGATED, "not": Status.NEGATED}
_CLOSED = frozenset({".", ",", ":", ";", "!", "–", "—", ""})
_YET = frozenset({"yet", "so", "far", "at", "present", "as"})
_NOT = frozenset({"not", "never", "yet", "still"})
# What asks for no fact, or of whom nothing is known.
_OPEN = frozenset({
    "you", "your", "can", "could", "must", "should", "may", "might", "would", "shall", "need", "if",
    "why", "how", "or", "both", "either",
})  # fmt: skip
_FIRST = 2  # words before the date that an answer opens with: "on", "in early"
_WITHIN = 3  # words from "not" to what is denied


class _Asked(NamedTuple):
    """An act that a question asks for: what it is, whether it denies it, and its words."""

    kind: EventType
    denied: bool
    span: Span


def answered(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Yield what a short answer tells of the act for which the sentence before asks.

    An answer that is a sentence of its own ("It was signed in May") tells it by itself.
    """
    question = context.discourse.parsed.get(context.number - 1)
    if question is None or question.sentence.words[-1] != "?":
        return
    if not _OPEN.isdisjoint(question.sentence.lowers):
        return
    opening = question.sentence.lowers[0]
    for asked in _asked_for(question):
        treaty = _treaty(question, asked.kind, context)
        if not treaty:
            continue
        if opening == "when":
            yield from _when(parsed, question, asked, treaty, context)
        elif opening in RELATIVES and asked.kind in OF_TREATIES:
            yield from _who(parsed, asked, treaty)
        elif opening in _ASKING:
            yield from _whether(parsed, question, asked, treaty)


def _asked_for(question: Parsed) -> Iterator[_Asked]:
    """Yield the acts that a question names by a verb, or by "in force"."""
    end = 0
    for index, entries in enumerate(question.entries):
        if index < end or index in question.named:
            continue
        for entry, after in entries:
            kind = _EVENTS.get(entry.frame.evokes) if entry.frame else None
            noun = entry.part is Part.NOUN and kind is not EventType.ENTRY_INTO_FORCE
            if kind is None or noun:
                continue
            before = question.sentence.lowers[max(0, index - _WITHIN) : index]
            yield _Asked(kind, not _NOT.isdisjoint(before), question.sentence.span_of(index, after))
            end = after
            break


def _treaty(question: Parsed, kind: EventType, context: Context) -> Filler:
    """Return the one treaty that a question names, or the one that the text is about."""
    named = {r.entity for r in question.refs if r.entity and r.kind is Kind.INSTRUMENT}
    if named:
        one = next(iter(named)) if len(named) == 1 else None
        return Filler((one,)) if one and is_a(one.type, "Treaty") else Filler()
    return context.implied_object(kind, (Kind.INSTRUMENT,))


def _states(parsed: Parsed) -> list[Ref]:
    return [r for r in parsed.refs if r.entity and r.entity.type in PARTIES]


def _when(
    parsed: Parsed, question: Parsed, asked: _Asked, treaty: Filler, context: Context
) -> Iterator[Event]:
    """Read "When did it enter into force? *On 1 September 2023*, between Chad and Fiji."."""
    first = next(iter(parsed.times), None)
    if first is None or first.first > _FIRST or _tells_itself(parsed) or asked.denied:
        return
    states = [r.entity for r in _states(question) if r.entity] if asked.kind in OF_TREATIES else []
    status = dated(Status.OCCURRED, first.time.when, context.reference)
    yield from _events(asked, status, treaty, states, first.time.when, first.time.span)


def _who(parsed: Parsed, asked: _Asked, treaty: Filler) -> Iterator[Event]:
    """Read "Who has ratified it? *Ukraine and the European Union, both on 29 August 2022*."."""
    states = _states(parsed)
    if not states or _tells_itself(parsed) or states[0].name.first > 1:
        return
    status = Status.NEGATED if asked.denied else Status.OCCURRED
    sole = parsed.times[0].time.when if len(parsed.times) == 1 else None
    for ref in states:
        own = in_brackets(parsed, ref.name.after)
        when = own[0] if own else sole
        when = None if asked.denied else when
        yield from _events(asked, status, treaty, [ref.entity], when, parsed.sentence.span)


def _whether(parsed: Parsed, question: Parsed, asked: _Asked, treaty: Filler) -> Iterator[Event]:
    """Read "Has it entered into force? *Not yet.*", "Has Chad signed it? *Yes, in May 2020.*"."""
    words = parsed.sentence.lowers
    status = _YES.get(words[0])
    after = 1
    while words[after : after + 1] and words[after] in _YET:
        after += 1
    if status is None or asked.denied or "".join(words[after : after + 1]) not in _CLOSED:
        return
    states = [r.entity for r in _states(question) if r.entity] if asked.kind in OF_TREATIES else []
    if asked.kind in OF_TREATIES and not states:
        return
    short = status is Status.OCCURRED and not _tells_itself(parsed)
    when = parsed.times[0].time.when if short and len(parsed.times) == 1 else None
    yield from _events(asked, status, treaty, states, when, parsed.sentence.span)


def _tells_itself(parsed: Parsed) -> bool:
    """Tell whether an answer is a sentence with a verb of its own."""
    return any(clause.verb.finite and not clause.relative for clause in parsed.clauses)


def _events(
    asked: _Asked,
    status: Status,
    treaty: Filler,
    states: Sequence[Entity | None],
    when: When | None,
    span: Span,
) -> Iterator[Event]:
    for party in states or [None]:
        yield Event(
            asked.kind, status, treaty.entities[0], (party,) if party else (), when,
            evidence=(span, asked.span),
        )  # fmt: skip
