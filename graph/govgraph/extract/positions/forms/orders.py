"""What those who speak tell others to do: "*Ban filters!*", "we say: *ratify it*"."""

from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.find.words.function_words import MINE
from govgraph.extract.find.words.tokens import past_adverbs
from govgraph.extract.positions.abouts.abouts import chosen
from govgraph.extract.positions.abouts.deeds import past_particle
from govgraph.extract.positions.abouts.reaches import reach
from govgraph.extract.positions.abouts.straight import is_deed, is_meant, plain_entry
from govgraph.extract.positions.holders.holders import we_speak
from govgraph.model import BlockRole, Kind, Position, PositionType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context

_FIRST = frozenset({"and", "so", "now", "then", "also", "but", "therefore", "please", "just"})
_LETTING = {("let", "us"), ("let", "'s")}
_VOCATIVE = 8  # words of "Members of the Parliament,"
_OPENED = 14  # words of "to those who hesitate I say:"
_SAID = {(who, verb) for who in ("i", "we") for verb in ("say", "ask", "repeat", "urge", "appeal")}
_ENDS = frozenset({".", "!", ";"})
_NOUNS = {("support", "for"), ("support", "from"), ("support", "to")}


def orders(parsed: Parsed, context: Context) -> Iterator[Position]:
    """Yield what a sentence without a subject tells others to do, or "let us" do together.

    "Fund the Plan" as a heading and "See the report." tell nobody anything, and "cut X and Y will
    suffer" warns of it.
    """
    plain = parsed.sentence.block.role is BlockRole.PARAGRAPH and not parsed.ours
    if parsed.sentence.words[-1] not in _ENDS or not plain:
        return
    deeds = context.lexicon.words("orderedDeeds")
    if parsed.sentence.lowers[:2] in _LETTING:  # together one does more
        deeds = (deeds | context.lexicon.words("promisedDeeds") | {"set"}) - context.lexicon.words(
            "aimlessVerbs"
        )
    if deeds.isdisjoint(parsed.sentence.lowers):
        return
    for index in _starts(parsed, context):
        noun = parsed.sentence.lowers[index : index + 2] in _NOUNS  # "*Support for* it is welcome"
        noun = noun or _opens_subject(parsed, index, context)
        if noun or not is_deed(parsed, index, deeds) or _warns(parsed, index):
            continue
        start = past_particle(parsed, index + 1, len(parsed.sentence.lowers), context)
        entry = plain_entry(PositionType.CALL, context.lexicon)
        abouts = chosen(parsed, (start, reach(parsed, start)), entry, context)
        words = parsed.sentence.span_of(index, start)
        for who, (about, told) in product(we_speak(parsed, context).entities, abouts):
            joins = parsed.sentence.lowers[index] in context.lexicon.words("joiningVerbs")
            joins = joins or "please" in parsed.sentence.lowers[:index]  # "respect the time limit"
            joins = about.kind is Kind.INSTRUMENT or not joins
            meant = joins and is_meant(parsed, index, start, (about, told), context)
            evidence = slots.joined_span([words, told])
            if about != who and meant and not _asks(parsed, start):
                yield Position(PositionType.CALL, who, about, (evidence,) if evidence else ())


def _starts(parsed: Parsed, context: Context) -> Iterator[int]:
    """Yield where an order may begin: at the start, behind our colon or whom it addresses."""
    lowers = parsed.sentence.lowers
    openings = [0]
    if ":" in lowers[:_OPENED] and _is_ours(lowers[: lowers.index(":")], context):
        openings.append(lowers.index(":") + 1)
    if "," in lowers[:_VOCATIVE] and _addresses(parsed, lowers.index(","), context):
        openings.append(lowers.index(",") + 1)
    if lowers[0] == "let":
        again = (i for i in range(2, len(lowers)) if lowers[i : i + 2] in _LETTING)
        openings += [i for i in again if lowers[i - 1] in {",", "and"}]
    for start in openings:
        index = start
        while lowers[index : index + 1] and lowers[index] in _FIRST:
            index += 1
        index = past_adverbs(lowers, index)
        yield index + 2 if lowers[index : index + 2] in _LETTING else index


def _is_ours(before: tuple[str, ...], context: Context) -> bool:
    """Tell whether those who speak announce what follows: "*we say:*", "*our demand is clear:*".

    Not "they told us:", "the slogan of our opponents:".
    """
    opening = next((i for i, word in enumerate(before) if word not in _FIRST), len(before))
    nouns = context.lexicon.words("messageNouns") | context.lexicon.words("pleaNouns")
    own = bool(MINE & set(before[opening : opening + 1])) and not nouns.isdisjoint(
        before[opening + 1 : opening + 3]
    )
    said = any(pair in _SAID for pair in pairwise(before[opening:]))
    return own or said


def _warns(parsed: Parsed, index: int) -> bool:
    """Tell whether an order only supposes: "cut school meals *and children will go hungry*"."""
    return any(
        clause.mark in {"and", "or"}
        and clause.verb.finite
        and clause.verb.first > index
        and clause.left[0] < clause.left[1]
        for clause in parsed.clauses
    )


def _opens_subject(parsed: Parsed, index: int, context: Context) -> bool:
    """Tell whether an order's verb is the noun of those who did it: "*Fund managers* signed it".

    So "*Finance* Ministers meeting in Lima adopted the Pact"; not "protect rivers spoilt by oil".
    """
    lowers, clauses = parsed.sentence.lowers, [c for c in parsed.clauses if c.verb.first > index]
    main = next((c.verb for c in clauses if c.verb.finite), None)
    if main is None or main.tense != "past" or any(c.relative for c in clauses[:1]):
        return False
    lexicon, end = context.lexicon, clauses[0].verb.first
    closed = lexicon.any_of("prepositions", "determiners", "coordinators", "pronouns")
    plain = all(word.isalpha() and word not in closed for word in lowers[index + 1 : end])
    objects = lexicon.words("determiners") | {"it", "them"}
    named = any(ref.name.first == main.after for ref in parsed.refs)
    return plain and end > index + 1 and (named or lowers[main.after] in objects)


def _asks(parsed: Parsed, start: int) -> bool:
    """Tell whether others are told to stop asking: "stop *asking for* school meals"."""
    doing, link = (*parsed.sentence.lowers[start : start + 2], "", "")[:2]
    return doing.endswith("ing") and link in {"for", "about"}


def _addresses(parsed: Parsed, comma: int, context: Context) -> bool:
    """Tell whether a sentence opens with whom it addresses: "*Chile,* ratify it"."""
    people = parsed.sentence.lowers[0] in context.lexicon.any_of("peopleNouns", "actingNouns")
    return people or any(r.name.first == 0 and r.name.after == comma for r in parsed.refs)
