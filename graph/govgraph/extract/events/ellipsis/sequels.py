"""Texts that share the lot of the one told before: "the Protocol *followed* in Seoul in 2012"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.ellipsis.repeats import follows_it
from govgraph.extract.events.status.status import verb_status
from govgraph.extract.find.words.function_words import FINITE_BE, HELPERS
from govgraph.model import Event, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.attach import Attachments
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.clauses.phrases import Phrase
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Entity

_TEXT = (Kind.INSTRUMENT,)
_REACH = 2  # sentences back in which the act is told that another text follows
# What befalls a text as such, first what is meant where a sentence tells several.
_COMING_ABOUT = (
    EventType.ADOPTION, EventType.LAUNCH, EventType.OPENING, EventType.ENTRY_INTO_FORCE,
)  # fmt: skip
_WRITTEN = frozenset({"Instrument", "Report"})  # "a report followed": none that was adopted
_POINTING = frozenset({"it", "this", "that", "these", "they", "both"})
_HAVING = frozenset({"has", "have", "had"})
_TURNING = frozenset({"nor", "neither"})
_DENYING = _TURNING | {"not"}
_CONTRASTING = frozenset({"and", "but", "although", "though", "because", "since", "as"})
_CLOSED = frozenset({(".",), (";",), (",",), ("!",), (":",), ()})
_NEAR = 2  # words from "neither did" to the text that it is told of


def sequels(
    parsed: Parsed, events: Sequence[Event], attachments: Attachments, context: Context
) -> Iterator[Event]:
    """Read "the Protocol followed in 2012" and "the Union followed with its Protocol"."""
    for number, clause in enumerate(parsed.clauses):
        if clause.verb.head != "follow" or clause.verb.passive or clause.verb.negated:
            continue
        start = parsed.sentence.starts[clause.verb.first]
        agents, texts = _who_and_what(parsed, number, context)
        status = verb_status(parsed, number, context.lexicon) if texts else None
        told = _told_before(events, start, context) if status else None
        if told is None or status not in {Status.OCCURRED, Status.PLANNED}:
            continue
        place, meeting, when = attachments.of(clause.verb.first)
        words = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
        spans = (words, agents.span, texts.span, when.span, place.span)
        for text in (text for text in texts.entities if _is_like(text, told)):
            yield Event(
                told.type, status, text, agents.entities, when.time, place.entity, meeting.entity,
                evidence=(slots.joined_span(spans) or words,),
            )  # fmt: skip


def _who_and_what(parsed: Parsed, number: int, context: Context) -> tuple[Filler, Filler]:
    """Return who follows with which text, or nobody and the text that follows."""
    clause = parsed.clauses[number]
    if parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1] == ("suit",):
        return EMPTY, EMPTY
    texts = slots.governed_by(parsed, clause.right, ("with",), _TEXT, context.lexicon)
    agents = context.subject(parsed, number, slots.AGENTS) if texts else EMPTY
    if agents:
        return agents, texts
    follows = clause.verb.gerund or clause.verb.infinitive or follows_it(parsed, clause, context)
    found = EMPTY if follows else context.subject(parsed, number, _TEXT)
    index = parsed.sentence.index_of(found.span) if found else None
    named = index is not None and parsed.sentence.lowers[index] not in _POINTING
    return EMPTY, found if named else EMPTY  # "it would follow": who knows what


def _told_before(events: Sequence[Event], start: int, context: Context) -> Event | None:
    """Return what was told to befall a text, in the nearest sentence that tells such a thing."""
    here = [event for event in events if event.evidence[0].start < start]
    acts = context.discourse.acts
    rows = (here, *(acts.get(context.number - back, ()) for back in range(1, _REACH + 1)))
    for row in rows:
        told = [e for e in row if e.object and e.status is Status.OCCURRED]
        for kind in _COMING_ABOUT:
            if found := [event for event in told if event.type is kind]:
                return found[-1]
    return None


def _is_like(text: Entity, told: Event) -> bool:
    """Tell whether a text can share another's lot: no report is adopted after a treaty.

    Rules that will "follow in May" may be a part of what is in force.
    """
    written = text.type in _WRITTEN and told.type is not EventType.LAUNCH
    part = told.type is EventType.ENTRY_INTO_FORCE and not text.label[:1].isupper()
    return text != told.object and not (written or part)


def also_not(parsed: Parsed, events: Sequence[Event], context: Context) -> Iterator[Event]:
    """Read "nor did the Protocol", "the one on salt was not": another text, the same verb."""
    lowers = parsed.sentence.lowers
    for index in range(1, len(lowers) - 1) if not _DENYING.isdisjoint(lowers) else ():
        if lowers[index] not in FINITE_BE | HELPERS:
            continue
        text, first, after = _beside(parsed, index, context)
        start = parsed.sentence.starts[first]
        told = _befallen(parsed, events, start, lowers[index], context) if text else None
        for entity in text.entities if told else ():
            if told and entity != told.object:
                yield replace(
                    told, object=entity, status=Status.NEGATED, agents=(), when=None, place=None,
                    meeting=None, evidence=(parsed.sentence.span_of(first, after),),
                )  # fmt: skip


def _beside(parsed: Parsed, index: int, context: Context) -> tuple[Filler, int, int]:
    """Return the text that an auxiliary is said of and where that begins and ends."""
    lowers = parsed.sentence.lowers
    if lowers[index - 1] in _TURNING:  # "neither did *the Protocol*"
        found = phrases(parsed, index + 1, len(lowers), context.lexicon)[:1]
        near = [p for p in found if p.first - index <= _NEAR and not p.preposition]
        ends = [p for p in near if lowers[p.after : p.after + 1] in _CLOSED]
        return _filled(parsed, ends, index - 1, max((p.after for p in ends), default=index))
    after = index + 2
    going_on = (
        lowers[after : after + 1] == (",",)
        and "".join(lowers[after + 1 : after + 2]) not in _CONTRASTING
    )
    if lowers[index + 1] != "not" or lowers[after : after + 1] not in _CLOSED or going_on:
        return EMPTY, index, after
    before = phrases(parsed, 0, index, context.lexicon)
    own = [p for p in before if p.after == index and not p.preposition]  # "*the Act* was not."
    return _filled(parsed, own, min((p.first for p in own), default=index), after)


def _filled(
    parsed: Parsed, found: Sequence[Phrase], first: int, after: int
) -> tuple[Filler, int, int]:
    return slots.filler(parsed, found[0], _TEXT) if found else EMPTY, first, after


def _befallen(
    parsed: Parsed, events: Sequence[Event], start: int, word: str, context: Context
) -> Event | None:
    """Return what befell the text told last before, by a verb that goes with an auxiliary."""
    before = context.discourse.parsed.get(context.number - 1)
    here = [event for event in events if event.evidence[0].start < start]
    rows = [(parsed, here)]
    if before and not here:
        rows.append((before, context.discourse.acts.get(context.number - 1, [])))
    for sentence, row in rows:
        for event in reversed(row):
            verb = _verb_of(sentence, event)
            if verb is None or event.object is None or event.object.kind is not Kind.INSTRUMENT:
                return None
            done = event.status in {Status.OCCURRED, Status.NEGATED}
            passive = verb.passive and word in (_HAVING if verb.perfect else FINITE_BE)
            alone = event.type is EventType.ENTRY_INTO_FORCE and not verb.passive
            alone = alone and (word in FINITE_BE) == verb.copula
            return event if done and (passive or alone) else None
    return None


def _verb_of(parsed: Parsed, event: Event) -> VerbGroup | None:
    """Return the verb that tells an event, or None where a noun does."""
    groups = (clause.verb for clause in parsed.clauses)
    spans = ((verb, parsed.sentence.span_of(verb.first, verb.after)) for verb in groups)
    return next((verb for verb, span in spans if event.evidence[0].covers(span)), None)
