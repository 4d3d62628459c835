"""What "both", "these two" and "each of these" mean: the two texts, or topics, named before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.tokens import is_adverb, is_plural
from govgraph.lexicon import is_a
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Head, Lexicon
    from govgraph.model import Entity, Span

_PAIR = 2
_ANY = "Instrument"  # the type of a text of no certain kind
_PAIRS = (("both",), ("these", "two"), ("the", "two"))
_EACH = (("each", "of", "these"), ("each", "of", "them"), ("all", "of", "these"))
_REACH = 3  # sentences back, two texts being named one after the other
_FAR = 6  # sentences of a list of acts
_WORDED = 2  # words of "both *European texts*"
_NO_ACTS = frozenset({EventType.QUOTATION, EventType.PARTICIPATION})


def both(parsed: Parsed, index: int, context: Context) -> list[tuple[Entity, Span]] | None:
    """Return the things that "both" at an index means; None where no such word stands there.

    "Both *decisions*", "each of these" are what has been decided on; "both *sides*" is none of it.
    """
    lowers = parsed.sentence.lowers
    if any(lowers[index : index + len(each)] == each for each in _EACH):
        words = parsed.sentence.span_of(index, index + len(_EACH[0]))
        return [(entity, words) for entity in _decided(context, _FAR)]
    opens = next((pair for pair in _PAIRS if lowers[index : index + len(pair)] == pair), ())
    if not opens:
        return None
    words = parsed.sentence.span_of(index, index + len(opens))
    noun = _noun(parsed, index + len(opens), context.lexicon)
    if noun in context.lexicon.any_of("takingUp", "actNouns") and is_plural(noun):
        return [(entity, words) for entity in _decided(context)]
    if noun and not _heads(noun, context.lexicon):
        return []
    own = [r for r in parsed.refs_in(0, index) if r.kind is Kind.INSTRUMENT]
    here = tuple(dict.fromkeys(r.entity for r in own if r.entity))
    pair = here if len(here) == _PAIR else _pair(noun, context)
    return [(entity, words) for entity in pair]


def _noun(parsed: Parsed, index: int, lexicon: Lexicon) -> str:
    """Return the noun behind "both", of at most two words: "both European *texts*"; or none."""
    lowers, closed = parsed.sentence.lowers, lexicon.any_of("prepositions", "coordinators")
    for at in range(index, min(index + _WORDED, len(lowers))):
        word = lowers[at]
        if not word.isalpha() or word in closed or is_adverb(word):
            return ""
        if is_plural(word):
            return word
    return ""


def _heads(noun: str, lexicon: Lexicon) -> list[Head]:
    """Return what a plural names, where that is a kind of text: "protocols"."""
    forms = (noun, noun.removesuffix("s"), noun.removesuffix("ies") + "y")
    heads = (lexicon.heads[form] for form in forms if form in lexicon.heads)
    return [head for head in heads if head.kind is Kind.INSTRUMENT]


def _pair(noun: str, context: Context) -> tuple[Entity, ...]:
    """Return the only two texts, or else topics, of the sentence before, or of two in a row.

    "Both *protocols*" may be the only two of the whole text.
    """
    texts = context.discourse.group("both", (Kind.INSTRUMENT,), context.number)
    types = {head.type for head in _heads(noun, context.lexicon)} - {_ANY} if noun else set()
    texts = texts or _in_a_row(context)
    if texts and all(any(is_a(e.type, one) for one in types or {_ANY}) for e in texts):
        return texts  # of "a report and a plan" neither is one of "the two *treaties*"
    if noun:
        told = tuple(e for e in context.discourse.last if e.type in types)
        return told if len(told) == _PAIR else ()
    before = context.discourse.by_sentence.get(context.number - 1, ())
    named = dict.fromkeys(s.entity for s in before if s.entity.kind is not Kind.ORGANISATION)
    labels = [set(entity.label.lower().split()) for entity in named]
    topics = tuple(e for e in named if not any(set(e.label.lower().split()) < w for w in labels))
    return topics if len(topics) == _PAIR and all(e.kind is Kind.THEME for e in topics) else ()


def _in_a_row(context: Context) -> tuple[Entity, ...]:
    """Return the two texts of which two sentences name one each: "It signed A. It ratified B"."""
    found: dict[Entity, None] = {}
    for number in range(context.number - 1, max(context.barrier, context.number - 1 - _REACH), -1):
        parsed = context.discourse.parsed.get(number)
        seen = context.discourse.by_sentence.get(number, ())
        acts = context.discourse.acts.get(number, ())
        named = (*(s.entity for s in seen), *(a.object for a in acts))
        texts = [entity for entity in named if entity and entity.kind is Kind.INSTRUMENT]
        if parsed is None or (not found and (not texts or "and" in parsed.sentence.lowers)):
            return ()
        found |= dict.fromkeys(texts)
        if len(found) >= _PAIR:
            break
    return tuple(found) if len(found) == _PAIR else ()


def _decided(context: Context, reach: int = 1) -> tuple[Entity, ...]:
    """Return what the acts just told are done to: "Chad signed A. Fiji ratified B"."""
    found: dict[Entity, None] = {}
    for number in range(context.number - 1, max(-1, context.number - 1 - reach), -1):
        acts = context.discourse.acts.get(number, ())
        objects = [a.object for a in acts if a.object and a.type not in _NO_ACTS]
        if not objects:
            break
        found |= dict.fromkeys(objects)
    return tuple(found)
