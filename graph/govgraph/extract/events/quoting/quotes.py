"""Quotations: words between quotation marks with somebody's verb of speech beside them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.attach import NOTHING, Attached, Attachments
from govgraph.extract.clauses.phrases import governing
from govgraph.extract.clauses.slots import AGENTS
from govgraph.extract.clauses.undated import tells_of_speaker
from govgraph.extract.events.attendance.here import heard_at
from govgraph.extract.events.quoting.voices import (
    closes,
    introduced,
    inverted,
    is_speech,
    is_title,
    she,
    signed_below,
    titled,
    voice,
)
from govgraph.extract.resolve.memory.apart import is_unsaid
from govgraph.model import BlockRole, Event, EventType, Kind, Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Block, Entity

_QUOTE = re.compile(r'“[^“”]+”|"[^"]+"|«[^«»]+»')
# Two sentences between two quotations: no title, "said Dr. Silva.", nor an initial.
_SENTENCES = re.compile(
    r"(?<!\b[DM]r)(?<!\bMs)(?<!Mrs|Rev|Hon)(?<!Prof)(?<! [A-Z])[.?!]\s+\S+.*[.?!]", re.DOTALL
)
_THEIRS = {"his": "he", "her": "she", "their": "they", "its": "it"}
_WORDED = 16  # words in which "the words of the woman who leads us, Ana Silva" tells who
_ARTICLES = frozenset({(), ("the",), ("this",), ("our",)})
_LEAST = 4  # words; shorter quotations are terms, not speech


def quote_spans(text: str, blocks: Sequence[Block]) -> list[Span]:
    """Return the spans between quotation marks, marks left out; a quotation stays in its block.

    A block quotation without marks is one as a whole.
    """
    found = []
    for block in blocks:
        marked = [
            Span(match.start() + 1, match.end() - 1)
            for match in _QUOTE.finditer(text, block.span.start, block.span.end)
            if len(match.group().split()) >= _LEAST
        ]
        whole = block.role is BlockRole.QUOTE and not marked and is_speech(block.span.of(text))
        found += [block.span] if whole else marked
    return found


def speaks_in_person(sentences: Iterable[Sentence], quoted: Sequence[Span]) -> bool:
    """Tell whether "I" stands outside quotation marks: who speaks is then nobody's "she"."""
    starts = [span.start for span in quoted]
    for sentence in sentences:
        for word, at in zip(sentence.words, sentence.starts, strict=True):
            place = bisect_right(starts, at) - 1
            if word == "I" and not (place >= 0 and at < quoted[place].end):
                return True
    return False


def find_quotations(
    text: str,
    spans: Sequence[Span],
    sentences: Sequence[Parsed],
    contexts: Sequence[Context],
) -> Iterator[Event]:
    """Yield a Quotation for each span whose speaker the words beside it name."""
    ends = [parsed.sentence.span.end for parsed in sentences]
    last: tuple[int, Event] | None = None
    for span in spans:
        number = bisect_left(ends, span.start - 1)
        if is_title(sentences[number], span, contexts[number].lexicon):
            continue
        event = _beside(text, span, number, sentences, contexts)
        if event is None and last and _continues(text, last[1], span, sentences[number]):
            event = _continued(text, last[1], span, number, sentences)
        event = event or _apart_from_it(text, span, number, sentences, contexts)
        if event:
            last = number, event
            yield event


def uttered(quotations: Iterable[Event]) -> list[Event]:
    """Return quotations with what only goes on in them: "“A,” said Ana Silva. “B.”" is one."""
    whole: list[Event] = []
    for event in quotations:
        last = whole[-1] if whole else None
        saying = event.evidence[1:]
        if last and saying and last.agents == event.agents and _is_same_saying(last, saying[0]):
            about = tuple(dict.fromkeys((*last.about, *event.about)))
            evidence = (*last.evidence, event.evidence[0])
            quoted = (*last.quoted, *event.quoted)
            whole[-1] = replace(last, about=about, quoted=quoted, evidence=evidence)
        else:
            whole.append(event)
    return whole


def _is_same_saying(told: Event, saying: Span) -> bool:
    """Tell whether the words that say whose a quotation is are those of the one before."""
    return any(span.covers(saying) for span in told.evidence[1:])


def _beside(
    text: str,
    span: Span,
    first: int,
    sentences: Sequence[Parsed],
    contexts: Sequence[Context],
) -> Event | None:
    """Return the quotation whose speaker is named in a sentence that its words reach into."""
    around = Span(span.start - 1, span.end + 1)
    for number in range(first, len(sentences)):
        if sentences[number].sentence.span.start >= around.end:
            break
        if sentences[number].sentence.span.overlaps(around):
            event = _spoken(text, span, number, sentences, contexts)
            if event:
                return event
    return None


def _apart_from_it(
    text: str,
    span: Span,
    first: int,
    sentences: Sequence[Parsed],
    contexts: Sequence[Context],
) -> Event | None:
    """Return a quotation that stands alone, its speaker being told right before or below it."""
    ends = range(first, len(sentences))
    last = next((k for k in ends if sentences[k].sentence.span.end >= span.end), first)
    told = signed_below(sentences, last, span) or introduced(text, sentences, first, last, span)
    if told is None:
        return None
    number, speaker = told
    verb = sentences[number].sentence.index_of(speaker.span) or 0
    return quotation(
        text, span, sentences[number], verb, speaker, sentences, number, contexts[number]
    )


def _continues(text: str, told: Event, span: Span, parsed: Parsed) -> bool:
    """Tell whether a quotation goes on with the one before: "“…,” said Ana Silva. “…”"."""
    block, before = parsed.sentence.block.span, told.evidence[0]
    between = text[before.end + 1 : span.start - 1]
    alone = parsed.sentence.span.start >= span.start - 1
    return block.covers(before) and alone and _SENTENCES.search(between) is None


def _continued(
    text: str, told: Event, span: Span, number: int, sentences: Sequence[Parsed]
) -> Event:
    about, evidence = tuple(_themes(sentences, number, span)), (span, *_saying(text, told))
    return replace(told, quoted=(span.of(text),), about=about, evidence=evidence)


def _saying(text: str, told: Event) -> Iterator[Span]:
    """Yield the words that say whose a quotation is, without that quotation: "said Ana Silva"."""
    first = told.evidence[0]
    for whole in told.evidence[1:]:
        start = max(whole.start, first.end + 1) if whole.start <= first.start else whole.start
        start += len(text[start : whole.end]) - len(text[start : whole.end].lstrip(" ,"))
        if start < whole.end:
            yield Span(start, whole.end)


def _spoken(
    text: str,
    span: Span,
    number: int,
    sentences: Sequence[Parsed],
    contexts: Sequence[Context],
) -> Event | None:
    parsed, context = sentences[number], contexts[number]
    lexicon = context.lexicon
    context.resume()  # a list in the footer is no barrier for "she" above
    if beside := voice(parsed, span, lexicon):
        return quotation(text, span, parsed, beside.at, beside.filler, sentences, number, context)
    for index, clause in sorted(
        enumerate(parsed.clauses), key=lambda c: _apart(parsed, c[1], span)
    ):
        at = parsed.sentence.starts[clause.verb.first]
        speech = "speech" in clause.verb.classes
        if not speech or span.start <= at < span.end or is_unsaid(parsed, clause, lexicon):
            continue
        if clause.verb.lemma == "quote" and parsed.before(clause.verb.first) in {"i", "we"}:
            continue  # "the President, who said that, and *I quote*, “…”"
        if ("words", "of") in pairwise(parsed.sentence.lowers[clause.verb.after : clause.right[1]]):
            continue  # "she recalled *the words of* the President: “…”"
        if ";" in text[min(span.end, at) : max(span.start, at)]:
            continue  # "one half said “it is over”; Ms Silva said that she would go on"
        closed = closes(parsed, clause.verb.first)
        agents = _as_saying(parsed, index) or she(parsed, clause, span, context)
        if agents is None:
            agents = _who(parsed, index) if closed else who_says(parsed, index, context)
            agents = agents or inverted(parsed, index, span, context)
            agents = agents or titled(parsed, index, context)
        if agents:
            return quotation(
                text, span, parsed, clause.verb.first, agents, sentences, number, context
            )
    return _in_the_words_of(text, span, number, sentences, contexts)


def who_says(parsed: Parsed, index: int, context: Context) -> slots.Filler:
    """Return who is the subject of a verb of speech, a person sooner than whom one speaks for."""
    told = _who(parsed, index) or _apposed(parsed, index)
    return told or context.subject(parsed, index, AGENTS) or titled(parsed, index, context)


def _apart(parsed: Parsed, clause: Clause, span: Span) -> int:
    """Return how many characters lie between a verb and a quotation: the nearest tells it."""
    at = parsed.sentence.starts[clause.verb.first]
    return max(span.start - at, at - span.end)


def _as_saying(parsed: Parsed, index: int) -> slots.Filler:
    """Read "The Courier quoted the minister, Ana Silva, *as saying*": who is quoted speaks."""
    after, lowers = parsed.clauses[index].verb.after, parsed.sentence.lowers
    at = next((i for i in range(after, len(lowers) - 1) if lowers[i] == "as"), 0)
    if not at or not lowers[at + 1].endswith("ing"):
        return slots.EMPTY
    return _speaker(parsed.refs_in(after, at))


def _speaker(refs: Sequence[Ref]) -> slots.Filler:
    """Return the person, or else the body, that some words name first."""
    named = [(r.kind is not Kind.PERSON, r.entity, r.span) for r in refs if r.kind in AGENTS]
    first = next((n for n in sorted(named, key=lambda n: n[0]) if n[1]), None)
    return slots.Filler((first[1],), first[2]) if first and first[1] else slots.EMPTY


def _who(parsed: Parsed, index: int) -> slots.Filler:
    """Read "the report of Ana Silva, of the Rivers Institute, *who told us*": a person."""
    clause = parsed.clauses[index]
    if not clause.relative and clause.shares is not None:
        clause = parsed.clauses[clause.shares]  # "Ana Silva, who opened it, said"
    if not clause.relative or parsed.sentence.lowers[clause.left[0]] != "who":
        return slots.EMPTY
    first = clause.left[0]
    before = [r for r in parsed.refs_in(max(0, first - _WORDED), first) if r.kind is Kind.PERSON]
    acts = any(before and before[-1].name.after <= c.verb.first < first for c in parsed.clauses)
    return slots.EMPTY if acts else _speaker(before[-1:])


def _in_the_words_of(
    text: str,
    span: Span,
    number: int,
    sentences: Sequence[Parsed],
    contexts: Sequence[Context],
) -> Event | None:
    """Read "I end with the words of Ana Silva: “…”", "In her words, “…”"."""
    parsed, context = sentences[number], contexts[number]
    lowers = parsed.sentence.lowers
    at = next((i for i, word in enumerate(lowers) if word == "words" and i), 0)
    if not at:
        return None
    spoken = slots.EMPTY
    if lowers[at - 1] in _THEIRS:
        spoken = context.pronoun(_THEIRS[lowers[at - 1]], AGENTS, parsed.sentence.starts[at])
    elif lowers[at + 1 : at + 2] == ("of",):
        after = (r for r in parsed.refs if at < r.name.first <= at + _WORDED)
        spoken = _speaker([r for r in after if not span.overlaps(r.span)])
    if not spoken:
        return None
    return quotation(text, span, parsed, at, spoken, sentences, number, context)


def _apposed(parsed: Parsed, index: int) -> slots.Filler:
    """Read "UNESCO's envoy, Ana Silva, said": the person that commas set beside the subject."""
    clause = parsed.clauses[index]
    for ref in parsed.refs_in(*clause.left):
        beside = parsed.sentence.words[ref.name.after : clause.verb.first] in {(), (",",)}
        set_off = parsed.sentence.words[ref.name.first - 1 : ref.name.first] == (",",)
        if ref.entity and ref.kind is Kind.PERSON and beside and set_off:
            return slots.Filler((ref.entity,), ref.span)
    return slots.EMPTY


def quotation(
    text: str,
    span: Span,
    parsed: Parsed,
    verb: int,
    agents: slots.Filler,
    sentences: Sequence[Parsed],
    number: int,
    context: Context,
) -> Event:
    """Return the quotation told by the word at index ``verb``."""
    attachments = Attachments(parsed, [(verb, verb + 1)], context)
    place, meeting, when = (_outside(one, span) for one in attachments.of(verb))
    of_speaker = {t.time.span for t in parsed.times if tells_of_speaker(parsed, t)}
    when = NOTHING if when.span in of_speaker else when
    behind = (t.time for t in parsed.times_in(verb, len(parsed.sentence.words)))
    behind = (t for t in behind if t.span not in of_speaker and not span.covers(t.span))
    if not when.time and (day := next(behind, None)):
        when = Attached(None, day.when, day.span)  # "“In 2030 it ends,” she said *on 2 May*"
    addressed = _addressed(parsed, verb)
    named = addressed.entity if addressed and not addressed.described else None
    occasion = meeting.entity or named
    occasion = occasion or _occasion(agents.entities[0], sentences, number, context)
    told = next((c for c in parsed.clauses if c.verb.first == verb), None)
    occasion = occasion or heard_at(parsed, told, when.time, context)
    occasion = occasion or (addressed.entity if addressed else None)
    words = (told.left[0], max(told.right[1], verb + 1)) if told else (max(0, verb - 2), verb + 1)
    whole = slots.joined_span([span, parsed.sentence.span_of(*words), agents.span])
    return Event(
        type=EventType.QUOTATION,
        status=Status.OCCURRED,
        agents=agents.entities[:1],
        when=when.time,
        place=place.entity,
        meeting=occasion,
        about=tuple(_themes(sentences, number, span)),
        quoted=(span.of(text),),
        evidence=(span,) if whole is None else (span, whole),
    )


def _outside(told: Attached, quoted: Span) -> Attached:
    """Leave out what the quoted words themselves tell of a time or a place."""
    return NOTHING if told.span and quoted.covers(told.span) else told


def _addressed(parsed: Parsed, verb: int) -> Ref | None:
    """Return the meeting right behind a verb of speech: "she told *the Forum* that"."""
    met = (r for r in parsed.refs if r.kind is Kind.MEETING and r.name.first > verb)
    gaps = ((ref, parsed.sentence.lowers[verb + 1 : parsed.opening(ref)]) for ref in met)
    return next((ref for ref, gap in gaps if gap in _ARTICLES), None)


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
        word = governing(before, ref.name.first, 0, context.lexicon)
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
