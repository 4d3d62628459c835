"""What those who speak tell others to do: "*Ban filters!*", "we say: *ratify it*"."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.positions.abouts import chosen
from govgraph.extract.positions.deeds import past_particle
from govgraph.extract.positions.holders import we_speak
from govgraph.extract.positions.reaches import reach
from govgraph.model import BlockRole, Position, PositionType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.context import Context

_POLITE = frozenset({"please", "and", "so", "now", "then", "also", "kindly"})
_LETTING = {("let", "us"), ("let", "'s")}
_VOCATIVE = 8  # words of "Members of the Parliament,"
_ENDS = frozenset({".", "!", ";"})


def orders(parsed: Parsed, context: Context) -> Iterator[Position]:
    """Yield what a sentence without a subject tells others to do, or "let us" do together.

    "Fund the Plan" as a heading and "See the report." tell nobody anything.
    """
    plain = parsed.sentence.block.role is BlockRole.PARAGRAPH and not parsed.ours
    if parsed.sentence.words[-1] not in _ENDS or not plain:
        return
    deeds = context.lexicon.words("orderedDeeds")
    if not deeds & set(parsed.sentence.lowers):
        return
    for index in _starts(parsed, context):
        if index >= len(parsed.sentence.lowers) or parsed.sentence.lowers[index] not in deeds:
            continue
        start = past_particle(parsed, index + 1, len(parsed.sentence.lowers), context)
        entry = next(e for e, _ in context.lexicon.matches(("call", "for"))[0] if e.frame)
        abouts = chosen(parsed, (start, reach(parsed, start)), entry, context)
        words = parsed.sentence.span_of(index, start)
        for who, (about, told) in product(we_speak(parsed, context).entities, abouts):
            evidence = slots.joined_span([words, told])
            if about != who:
                yield Position(PositionType.CALL, who, about, (evidence,) if evidence else ())


def _starts(parsed: Parsed, context: Context) -> Iterator[int]:
    """Yield where an order may begin: at the start, behind a colon or whom it addresses."""
    lowers = parsed.sentence.lowers
    openings = [0, *(i + 1 for i, word in enumerate(lowers) if word == ":")]
    if "," in lowers[:_VOCATIVE]:
        openings.append(lowers.index(",") + 1)
    for start in openings:
        index = start
        while lowers[index : index + 1] and lowers[index] in _POLITE:
            index += 1
        lets = lowers[index : index + 2] in _LETTING
        if start and lowers[start - 1] == "," and not _addresses(parsed, start - 1, context):
            continue
        yield index + 2 if lets else index


def _addresses(parsed: Parsed, comma: int, context: Context) -> bool:
    """Tell whether a sentence opens with whom it addresses: "*Chile,* ratify it"."""
    people = parsed.sentence.lowers[0] in context.lexicon.any_of("peopleNouns", "actingNouns")
    return people or any(r.name.first == 0 and r.name.after == comma for r in parsed.refs)
