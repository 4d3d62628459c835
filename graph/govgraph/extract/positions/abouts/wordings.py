"""Texts that bear no name, told by words: "the road map of", "the report of the Board"."""

from __future__ import annotations

from itertools import dropwhile
from typing import TYPE_CHECKING

from govgraph.extract.positions.abouts.complements import with_complement
from govgraph.extract.positions.abouts.nouns import closed_words, noun_phrase
from govgraph.extract.positions.abouts.themes import coined_theme, led_to
from govgraph.model import Entity, Kind, Mention, Span

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context

_STATE = "Government"
_OPENING = frozenset({("the",), ("a",), ("an",)})
_OWNERS = frozenset({("'s",), ("’s",)})
_DAYS = frozenset({("today",), ("yesterday",)})
_SPOKEN = frozenset({"statement", "statements"})
_SPOKEN_OF = frozenset({"review", "process"})
_NEW = (("a",), ("an",))
_FAR = 5  # words of "strong and binding agreement"
_DISTINCT = 2  # words that tell one thing from others of its kind


def described_thing(
    parsed: Parsed, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return what a complement describes without naming it: "support *the road map* of".

    Also what an empty head leads to: "the extension of *its training programme*".
    """
    bland = context.lexicon.words("determiners") | {"own"}
    led, after = led_to(parsed, span, context)
    for ref in parsed.refs_in(*span):
        text = ref.kind is Kind.INSTRUMENT and ref.name.first - led >= _DISTINCT
        ends = text and after in {ref.name.first, ref.name.after}
        first = led if ends else ref.name.first  # "a *joint work* plan"
        if first not in {span[0], span[0] + 1, led - 1, led} or ref.entity or not ref.described:
            continue
        words = parsed.sentence.words[first : ref.name.after]
        plain = tuple(dropwhile(lambda word: word.lower() in bland, words))
        pointing = words[0].lower() in {"this", "that", "these", "those"}
        service_nouns = context.lexicon.words("serviceNouns")
        idea = ref.kind is Kind.ORGANISATION and not service_nouns.isdisjoint(plain[-1:])
        kind = Kind.THEME if idea else ref.kind  # a fund of no name is an idea
        told = kind in {Kind.INSTRUMENT, Kind.PROCESS, Kind.THEME} and len(plain) >= _DISTINCT
        if kind is None or not told or pointing:
            return []
        type_ = "Theme" if idea else ref.name.type or str(ref.kind)
        thing = Entity(kind, " ".join(plain), None, type_)
        whole = parsed.sentence.span_of(first, ref.name.after)
        context.discourse.coined.append(Mention(whole, thing))
        return [(thing, whole)]
    return []


def qualified_thing(
    parsed: Parsed, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return a thing yet to be that tells what it would do: "a fund *that pays for roads*".

    Known by that alone, so only with an object that is plainly told.
    """
    lowers, first = parsed.sentence.lowers, span[0] + 1
    near = range(first + 1, min(len(lowers), first + _FAR))
    link = next((i for i in near if lowers[i] in {"that", "which"}), 0)
    closed = closed_words(context.lexicon)
    if lowers[span[0] : first] not in _NEW or not link or not closed.isdisjoint(lowers[first:link]):
        return []
    if lowers[link - 1] in _SPOKEN_OF:
        return []  # "a review that listens": the one that all speak of
    clause = next((c for c in parsed.clauses if c.relative and c.verb.first == link + 1), None)
    if clause is None or not clause.verb.finite or clause.verb.copula or clause.verb.negated:
        return []
    start = clause.verb.after
    start += lowers[start : start + 1] != () and lowers[start] in context.lexicon.words(
        "prepositions"
    )
    named = next((r.name.after for r in parsed.refs if r.name.first in {start, start + 1}), 0)
    told = noun_phrase(parsed, start, len(lowers), context)
    end = named or with_complement(parsed, told, len(lowers), context)[1]
    goes_on = named and lowers[end : end + 1] != () and lowers[end].isalnum()
    if (not named and told[0] >= told[1]) or (goes_on and lowers[end] not in closed):
        return []
    short = (parsed.sentence.written(first, link),) if link - first >= _DISTINCT else ()
    return [coined_theme(parsed, (first, end), context, short)]


def statement_of(
    parsed: Parsed, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return the statement that one joins: "the statement *made by Malta on behalf of the Union*".

    Only with whose it is: the body named last before the clause ends.
    """
    lowers = parsed.sentence.lowers
    at = next((i for i in range(*span) if lowers[i] in _SPOKEN), span[1])
    end = next((i for i in range(at, span[1]) if lowers[i] in {",", "and", ";"}), span[1])
    bodies = [r for r in parsed.refs_in(at, end) if r.entity and r.kind is Kind.ORGANISATION]
    if at > span[0] + _DISTINCT or not bodies:
        return []
    return [coined_text(parsed, (at, bodies[-1].name.after), context)]


def text_of_body(parsed: Parsed, span: tuple[int, int], context: Context) -> tuple[int, ...]:
    """Return the words of a text that its body tells: "the *report of the Board on rivers*".

    "The report of the meeting" tells no body, and what a State decides is an act.
    """
    lowers, first = parsed.sentence.lowers, span[0] + 1
    dated = lowers[span[0] : first] in _DAYS and lowers[first : first + 1] in _OWNERS
    first += dated  # "*today's* ruling of the Court"
    opens = ("the",) if dated else lowers[span[0] : first]
    if opens not in _OPENING or lowers[first + 1 : first + 2] != ("of",):
        return ()
    issued = context.lexicon.words("issuedTexts")
    one = opens != ("the",) and lowers[first] in issued  # "*a recommendation* of the Council"
    if not one and lowers[first] not in context.lexicon.words("bodyTexts"):
        return ()
    refs = (r for r in parsed.refs if r.kind is Kind.ORGANISATION)
    refs = (r for r in refs if (r.entity.type if r.entity else r.name.type) != _STATE)
    bodies = {r.name.first: r.name.after for r in refs}
    end = max(bodies.get(first + 2, 0), bodies.get(first + 3, 0))
    if not end or end > span[1]:
        return ()
    topic = noun_phrase(parsed, end + 1, span[1], context)
    more = lowers[end : end + 1] == ("on",) and topic[0] == end + 1 < topic[1]
    return first, with_complement(parsed, topic, span[1], context)[1] if more else end


def text_told(
    parsed: Parsed, span: tuple[int, int], found: list[tuple[Entity, Span]], context: Context
) -> list[tuple[Entity, Span]]:
    """Return what was found, or a text before it: "the *report of the Board*, a step towards X".

    The themes behind "on" belong to it: "the *conclusions of the Committee on rivers*".
    """
    text = text_of_body(parsed, span, context)
    first = parsed.sentence.range_of(found[0][1])[0] if found else 0
    if text and found and all(e.kind is Kind.THEME for e, _ in found):
        lowers = parsed.sentence.lowers
        if first < text[1] or (first == text[1] + 1 and lowers[text[1]] == "on"):
            last = parsed.sentence.range_of(found[-1][1])[1]
            return [coined_text(parsed, (text[0], max(last, text[1])), context)]
    apart = not found or (bool(text) and "," in parsed.sentence.lowers[text[1] : first])
    return [coined_text(parsed, text, context)] if text and apart else found


def coined_text(parsed: Parsed, words: tuple[int, ...], context: Context) -> tuple[Entity, Span]:
    """Return a new instrument of no name that some words tell."""
    made = Entity(Kind.INSTRUMENT, parsed.sentence.written(*words), None, "Instrument")
    span = parsed.sentence.span_of(*words)
    context.discourse.coined.append(Mention(span, made))
    return made, span
