"""The whole words of a known theme: "*ocean* literacy", "*access to* sanitation"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import DEALING_WITH
from govgraph.extract.positions.abouts.adverbials import is_adverbial
from govgraph.extract.positions.abouts.nouns import (
    closed_words,
    is_plain,
    is_unnamed,
    noun_phrase,
)
from govgraph.extract.positions.abouts.rows import tells_how
from govgraph.model import Kind, Mention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Entity, Span

_COMPLETING = DEALING_WITH | {"at", "by", "between", "among", "from", "with", "towards", "and"}
_THINGS = frozenset({Kind.ORGANISATION, Kind.PROCESS, Kind.INSTRUMENT})
_DOING = frozenset({"to", "of", "for", "in", "on", "and"})
_OPENING = 4  # words of "a new European *fund*"
_MOST = 2  # words that describe a theme before it, or that it describes
_HEAD = 4  # words of "equitable and safe access"


def tell_whole(parsed: Parsed, about: Entity, words: Span, context: Context) -> None:
    """Note the noun phrases that a known theme is the core of as words that tell it, too.

    "Marine litter monitoring" tells of marine litter, "access to sanitation" of sanitation. A theme
    of no known name is told by all its complements: "deaths *at sea*".
    """
    first, after = parsed.sentence.range_of(words)
    if about.kind in _THINGS and is_unnamed(about, context.lexicon):
        start = _described_from(parsed, first, context)
        for end in (after, *_ends(parsed, after, context)):  # "*model* rules *for the Code*"
            if (start, end) != (first, after):
                told = parsed.sentence.span_of(start, end)
                context.discourse.coined.append(Mention(told, about))
        links = [k for k in range(start + _MOST, after) if parsed.sentence.lowers[k] in _COMPLETING]
        if links:  # "*a repair index* on every label"
            told = parsed.sentence.span_of(start, links[0])
            context.discourse.coined.append(Mention(told, about))
        return
    if about.kind is not Kind.THEME:
        return
    read = _completed if about.iri is None else _wholes
    for whole in read(parsed, first, after, context):
        if whole != (first, after):
            context.discourse.coined.append(Mention(parsed.sentence.span_of(*whole), about))
    if (doing := _doing_before(parsed, first, context)) < first:
        context.discourse.coined.append(Mention(parsed.sentence.span_of(doing, after), about))


def _doing_before(parsed: Parsed, first: int, context: Context) -> int:
    """Return where the deed begins that is done to a theme: "*training 500* port inspectors"."""
    lowers, start = parsed.sentence.lowers, first
    counts = context.lexicon.any_of("numberWords", "determiners")
    while start and (lowers[start - 1] in counts or lowers[start - 1][0].isdigit()):
        start -= 1
    doing = start > 1 and lowers[start - 1].endswith("ing") and lowers[start - 2] in _DOING
    return start - 1 if doing else first


def thing_over(
    parsed: Parsed, span: tuple[int, int], found: Sequence[tuple[Entity, Span]], context: Context
) -> list[tuple[Entity, Span]]:
    """Return the thing of no name that known themes only describe, or that is to do something.

    "A *fund for* victims of torture", "climate finance *rules*", "a *working group to* draft it";
    but "a digital identity *scheme*" is about digital identity.
    """
    first, after = parsed.sentence.range_of(found[0][1])
    for ref in parsed.refs_in(*span):
        thing = ref.entity
        if thing is None or ref.kind not in _THINGS or not ref.described:
            continue
        if not is_unnamed(thing, context.lexicon):
            continue
        described = found[0][0].kind is Kind.THEME and found[0][0].iri is not None
        theme = parsed.sentence.written(first, after).lower()
        inside = described and theme in thing.label.lower()
        opens = ref.name.first - span[0] <= _OPENING and ref.name.after <= first
        does = any(
            c.verb.infinitive and ref.name.after == c.verb.first < first for c in parsed.clauses
        )
        text = ref.name.first == after and ref.kind is not Kind.PROCESS
        if (inside and (opens or text)) or (opens and does):
            return [(thing, ref.span)]
    return []


def thing_behind(parsed: Parsed, words: Span, context: Context) -> list[tuple[Entity, Span]]:
    """Return the thing of no name whose noun ends a topic that stops short: "a seed *bank*"."""
    after = parsed.sentence.range_of(words)[1]
    for ref in parsed.refs:
        thing = ref.entity if ref.name.first == after and ref.described else None
        if thing and ref.kind in _THINGS and is_unnamed(thing, context.lexicon):
            return [(thing, ref.span)]
    return []


def _wholes(parsed: Parsed, first: int, after: int, context: Context) -> Iterator[tuple[int, int]]:
    """Yield the theme with what stands beside it, and that with the noun that it goes on from."""
    start, end = _described_from(parsed, first, context), described_to(parsed, after, context)
    yield start, end
    yield from sorted({(first, end), (start, after)} - {(first, after), (start, end)})
    if start == first and parsed.sentence.lowers[after : after + 1] == ("of",):
        yield from ((first, end) for end in _ends(parsed, after, context))  # "pollution *of lakes*"
    if _is_made(parsed, start - 1, context):
        yield start - 1, end  # "*flavoured* nicotine products"
    if (head := _head_before(parsed, start, context, framing=True)) < start:
        yield head, end


def _completed(
    parsed: Parsed, first: int, after: int, context: Context
) -> Iterator[tuple[int, int]]:
    """Yield a phrase with each complement behind it: "reprisals *against relatives*".

    Also with what is done to it: "images *made by machines*"; and each with the noun that frames
    it: "the *growth of* online sales". One that has its complement is told without it, too, and
    without what only describes it: "*stable funding* of", "*funding of its Secretariat*", "*joint*
    beach clean-ups".
    """
    links = [k for k in range(first + 1, after) if parsed.sentence.lowers[k] in _COMPLETING]
    if links and links[0] - 1 > first:
        yield first, links[0]
        yield links[0] - 1, after
    core = links[0] if links else after
    graded = core - first > _MOST and tells_how(parsed.sentence.lowers[first])
    for end in (after, *_ends(parsed, after, context)):
        yield first, end
        if graded:
            yield first + 1, end  # "*joint* beach clean-ups"
        if (head := _head_before(parsed, first, context, framing=True)) < first:
            yield head, end


def _ends(parsed: Parsed, after: int, context: Context) -> Iterator[int]:
    """Yield where a phrase ends with each complement behind it."""
    lowers = parsed.sentence.lowers
    for _ in range(_MOST):
        after += _is_done(parsed, after)
        if (acted := _acted(parsed, after, context)) > after:
            yield acted  # "reluctance of victims *to report abuse*"
            return
        if after >= len(lowers) or lowers[after] not in _COMPLETING:
            return
        if is_adverbial(parsed, after, context.lexicon):
            return  # "river monitoring *for decades*"
        start = noun_phrase(parsed, after + 1, len(lowers), context)[0]
        named = next((r.name.after for r in parsed.refs if r.name.first in {after + 1, start}), 0)
        stop = named or noun_phrase(parsed, start, len(lowers), context)[1]
        if stop <= start or any(t.first <= after + 1 < t.after for t in parsed.times):
            return
        after = stop
        yield after


def _acted(parsed: Parsed, after: int, context: Context) -> int:
    """Return where ends what those of whom a phrase tells are to do, or the index itself."""
    for clause in parsed.clauses:
        if clause.verb.infinitive and clause.verb.first == after < clause.verb.main:
            thing = noun_phrase(parsed, clause.verb.after, len(parsed.sentence.lowers), context)
            return max(thing[1], clause.verb.after)
    return after


def _is_done(parsed: Parsed, index: int) -> bool:
    """Tell whether a participle goes on from a noun: "images *made* by machines"."""
    led = parsed.sentence.lowers[index + 1 : index + 2]
    done = any(c.verb.participle and c.verb.main == index for c in parsed.clauses)
    return (
        bool(led)
        and led[0] in _COMPLETING - {"and"}
        and (done or parsed.sentence.lowers[index].endswith("ed"))
    )


def _described_from(parsed: Parsed, first: int, context: Context) -> int:
    """Return where the words begin that describe a theme: "*ocean* literacy"; not "to *cut*"."""
    lowers, start = parsed.sentence.lowers, first
    while first - start < _MOST and _is_noun(parsed, start - 1, context):
        start -= 1
    opened = lowers[start - 1] if start else ""
    return start if opened != "to" else first


def described_to(parsed: Parsed, after: int, context: Context) -> int:
    """Return where the noun ends that a theme describes: "media literacy *programmes*"."""
    lowers = parsed.sentence.lowers
    things = (r.name for r in parsed.refs if r.described and r.name.first == after)
    if thing := next(things, None):
        return thing.after  # "digital identity *schemes*"
    if not _is_noun(parsed, after, context) or lowers[after] in context.lexicon.words(
        "postposedWords"
    ):
        return after
    return after if _is_noun(parsed, after + 1, context) else after + 1


def _is_noun(parsed: Parsed, index: int, context: Context) -> bool:
    """Tell whether a word may stand in the noun phrase of a theme beside it."""
    if not 0 <= index < len(parsed.sentence.lowers) or index in parsed.covered:
        return False
    closed = closed_words(context.lexicon) | context.lexicon.any_of("determiners", "degreeWords")
    verb = any(c.verb.first <= index < c.verb.after for c in parsed.clauses)
    word = parsed.sentence.lowers[index]
    done = word.endswith("ed") and "-" not in word  # "domestic workers *hired* abroad"
    return not verb and not done and is_plain(parsed, index, closed)


def _is_made(parsed: Parsed, index: int, context: Context) -> bool:
    """Tell whether a participle describes the noun behind it: "a ban on *flavoured* pouches".

    Not what is done to one before it ("workers *hired* abroad"), nor what somebody did.
    """
    if index < 1 or index in parsed.covered or not parsed.sentence.words[index].islower():
        return False
    verbs = [c.verb for c in parsed.clauses if c.verb.first <= index < c.verb.after]
    done = parsed.sentence.lowers[index].endswith(("ed", "ing")) and all(
        verb.first == verb.main and (verb.participle or verb.gerund) for verb in verbs
    )
    closed = closed_words(context.lexicon)
    return done and not is_plain(parsed, index - 1, closed)


def _head_before(parsed: Parsed, start: int, context: Context, *, framing: bool = False) -> int:
    """Return where the noun phrase begins that a preposition joins to a theme, if there is one.

    One that only frames it counts where ``framing`` says so.
    """
    lowers, opened = parsed.sentence.lowers, start
    start -= start > 0 and lowers[start - 1] == "the"  # "concentration of *the* seed market"
    if start < _MOST or lowers[start - 1] not in DEALING_WITH:
        return opened
    frames = context.lexicon.any_of("emptyHeads", "peopleNouns", "otherPeople")
    frames |= frozenset() if framing else context.lexicon.words("frameNouns")
    head = start - 1
    while start - 1 - head < _HEAD and _is_noun(parsed, head - 1, context):
        head -= 1
    told = noun_phrase(parsed, head, start - 1, context)
    plain = head < start - 1 and told == (head, start - 1) and lowers[start - 2] not in frames
    return head if plain and (not head or lowers[head - 1] != "to") else opened
