"""Positions of lists, whose introduction tells them: "We call on all Parties: – to ban …"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.positions.abouts import POSITIONS, after_addressee, chosen
from govgraph.extract.positions.avowal import is_asserted, is_told
from govgraph.extract.positions.holders import holder_of
from govgraph.extract.positions.positions import find_positions, other_entries, verb_entry
from govgraph.model import BlockRole, Position

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.clauses.slots import Filler
    from govgraph.extract.resolve.context import Context
    from govgraph.lexicon import Entry
    from govgraph.model import Span

# What may stand between the words of a position and the colon: "We call for the following:".
_OPENERS = frozenset(
    {":", "the", "following", "points", "steps", "measures", "things", "in", "particular", "that"}
    | {"two", "three", "four", "five", "six", "seven", "therefore", "to", "also", "actions", "an"}
)


class Over(NamedTuple):
    """The position that an introduction tells of all items of its list."""

    entry: Entry
    holder: Filler
    words: Span
    acts: bool  # each item is what is to be done: "to ban filters"


def all_positions(parsed: Sequence[Parsed], contexts: Sequence[Context]) -> Iterator[Position]:
    """Yield the positions of a whole statement, in the order of its sentences."""
    over: Over | None = None
    for number, (one, context) in enumerate(zip(parsed, contexts, strict=True)):
        block = one.sentence.block
        if block.role is BlockRole.ROW:
            continue
        context.resume()
        if block.role is not BlockRole.ITEM:
            over = _over(one, context)
        opens = not number or parsed[number - 1].sentence.block is not block
        if over and opens and block.role is BlockRole.ITEM:
            yield from _of_item(one, over, context)
        else:
            yield from find_positions(one, context)


def _over(parsed: Parsed, context: Context) -> Over | None:
    """Return the position that a sentence takes on what the list after it holds."""
    if parsed.sentence.words[-1] != ":" or not parsed.clauses:
        return None
    for number in reversed(range(len(parsed.clauses))):
        clause = parsed.clauses[number]
        entry, after = verb_entry(clause)
        if entry is None or not (
            is_asserted(clause, entry) and is_told(parsed, number, context.lexicon)
        ):
            continue
        words = parsed.sentence.span_of(clause.verb.first, max(after, clause.verb.after))
        return _opened(parsed, entry, after, holder_of(parsed, number, context), words)
    for _, entry, after in reversed(list(other_entries(parsed))):
        words = parsed.sentence.span_of(parsed.clauses[-1].verb.first, after)
        holder = holder_of(parsed, len(parsed.clauses) - 1, context)
        return _opened(parsed, entry, after, holder, words)
    return None


def _opened(parsed: Parsed, entry: Entry, after: int, holder: Filler, words: Span) -> Over | None:
    """Return a position whose object the list is, unless the sentence names one itself."""
    rest = parsed.sentence.lowers[after:]
    if not holder or not entry.frame:
        return None
    if entry.frame.complement != "addressee":
        return Over(entry, holder, words, acts=False) if set(rest) <= _OPENERS else None
    done = after_addressee(parsed, (after, len(parsed.sentence.lowers) - 1))
    return Over(entry, holder, words, acts=done[0] >= done[1])


def _of_item(parsed: Parsed, over: Over, context: Context) -> Iterator[Position]:
    """Yield the positions that an item adds: "to ban filters", "an end to impunity"."""
    if over.entry.frame is None:
        return
    end = _first_stop(parsed)
    span = (0, end)
    if over.acts:
        bare = bool(parsed.clauses) and parsed.clauses[0].verb.first == 0
        to = parsed.sentence.lowers[0] == "to"
        span = (1, end) if bare and not to else after_addressee(parsed, span)
    for who in over.holder.entities:
        for about, words in chosen(parsed, span, over.entry, context):
            if about != who:
                yield Position(POSITIONS[over.entry.frame.evokes], who, about, (over.words, words))


def _first_stop(parsed: Parsed) -> int:
    """Return where what an item asks for ends: before a relative clause or what follows it."""
    stops = [c.left[0] for c in parsed.clauses if c.relative and c.left[0]]
    stops += [i for i, word in enumerate(parsed.sentence.words) if word in {";", "–", "—", ":"}]
    return min(stops, default=len(parsed.sentence.words))
