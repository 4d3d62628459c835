"""Quotations: words between quotation marks with somebody's verb of speech beside them."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from govgraph.extract import slots
from govgraph.extract.attach import Attachments
from govgraph.extract.slots import AGENTS
from govgraph.model import Event, EventType, Kind, Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses import Parsed
    from govgraph.extract.context import Context
    from govgraph.model import Block, Entity

_QUOTE = re.compile(r'“[^“”]+”|"[^"]+"|«[^«»]+»')
_CLOSING = frozenset({'"', "”", "»", ","})
_LEAST = 4  # words; shorter quotations are terms, not speech


def quote_spans(text: str, blocks: Sequence[Block]) -> list[Span]:
    """Return the spans between quotation marks, marks left out; a quotation stays in its block."""
    return [
        Span(match.start() + 1, match.end() - 1)
        for block in blocks
        for match in _QUOTE.finditer(text, block.span.start, block.span.end)
        if len(match.group().split()) >= _LEAST
    ]


def find_quotations(
    text: str, spans: Sequence[Span], sentences: Sequence[Parsed], contexts: Sequence[Context]
) -> Iterator[Event]:
    """Yield a Quotation for each span whose speaker the words beside it name."""
    ends = [parsed.sentence.span.end for parsed in sentences]
    for span in spans:
        first, around = bisect_left(ends, span.start - 1), Span(span.start - 1, span.end + 1)
        for number in range(first, len(sentences)):
            if sentences[number].sentence.span.start >= around.end:
                break
            over = sentences[number].sentence.span.overlaps(around)
            event = _spoken(text, span, number, sentences, contexts) if over else None
            if event:
                yield event
                break


def _spoken(
    text: str,
    span: Span,
    number: int,
    sentences: Sequence[Parsed],
    contexts: Sequence[Context],
) -> Event | None:
    parsed, context = sentences[number], contexts[number]
    for index, clause in enumerate(parsed.clauses):
        at = parsed.sentence.starts[clause.verb.first]
        speech = any("speech" in entry.classes for entry, _ in clause.verb.entries)
        if not speech or span.start <= at < span.end or clause.verb.negated:
            continue
        # "“…,” said Ana Silva": what stands before the verb is the quotation, no subject.
        closed = clause.verb.first > 0 and parsed.sentence.words[clause.verb.first - 1] in _CLOSING
        agents = slots.EMPTY if closed else context.subject(parsed, index, AGENTS)
        agents = agents or _inverted(parsed, index, context)
        if agents:
            return _event(text, span, parsed, index, agents, sentences, number, context)
    return None


def _inverted(parsed: Parsed, index: int, context: Context) -> slots.Filler:
    """Read "said Ana Silva": the speaker stands after the verb."""
    clause = parsed.clauses[index]
    for phrase in slots.phrases(
        parsed, clause.verb.after, len(parsed.sentence.words), context.lexicon
    ):
        if phrase.first - clause.verb.after <= 6 and not phrase.preposition:
            people = slots.filler(parsed, phrase, (Kind.PERSON,))
            return people or slots.filler(parsed, phrase, AGENTS)
    return slots.EMPTY


def _event(
    text: str,
    span: Span,
    parsed: Parsed,
    index: int,
    agents: slots.Filler,
    sentences: Sequence[Parsed],
    number: int,
    context: Context,
) -> Event:
    verb = parsed.clauses[index].verb
    attachments = Attachments(parsed, [(verb.first, verb.after)], context)
    place, meeting, when = attachments.of(verb.first)
    occasion = meeting.entity or _occasion(agents.entities[0], sentences, number, context)
    whole = slots.joined_span([span, parsed.sentence.span_of(verb.first, verb.after), agents.span])
    return Event(
        type=EventType.QUOTATION,
        status=Status.OCCURRED,
        agents=agents.entities[:1],
        when=when.time,
        place=place.entity,
        meeting=occasion,
        about=tuple(_themes(sentences, number, span)),
        quoted=span.of(text),
        evidence=(span,) if whole is None else (span, whole),
    )


def _occasion(
    agent: Entity, sentences: Sequence[Parsed], number: int, context: Context
) -> Entity | None:
    """Return the meeting at which the sentence before shows the same speaker speaking."""
    if not number:
        return None
    before = sentences[number - 1]
    if not any(ref.entity == agent for ref in before.refs):
        return None
    for ref in before.refs:
        word = slots.governing(before, ref.name.first, 0, context.lexicon)
        if ref.entity and ref.kind is Kind.MEETING and word in {"at", "during", "in"}:
            return ref.entity
    return None


def _themes(sentences: Sequence[Parsed], number: int, span: Span) -> Iterator[Entity]:
    """Yield the themes that a quotation names; the sentence at ``number`` lies beside it."""
    first = number
    while first and sentences[first - 1].sentence.span.end > span.start:
        first -= 1
    seen: set[Entity] = set()
    for parsed in sentences[first:]:
        if parsed.sentence.span.start >= span.end:
            return
        for ref in parsed.refs:
            theme = ref.entity if ref.kind is Kind.THEME and span.covers(ref.span) else None
            if theme and theme not in seen:
                seen.add(theme)
                yield theme
