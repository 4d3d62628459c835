"""Words of a position that gave none, and why: what a reader may want to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.positions.abouts.governed import ABOUT
from govgraph.extract.positions.avowal import is_conditional, is_told
from govgraph.extract.positions.holders.holders import holder_of
from govgraph.extract.positions.positions import other_entries
from govgraph.extract.positions.within import verb_entry, within_another
from govgraph.model import Gap, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context


def silent(parsed: Parsed, context: Context) -> Iterator[Gap]:
    """Yield the words of a sentence that may take a position, each with what is missing there.

    Whether a fact cites them all the same is for whoever has all facts to tell.
    """
    for number, clause in enumerate(parsed.clauses):
        entry, after = verb_entry(clause)
        if entry and not within_another(parsed, number):
            words = parsed.sentence.span_of(clause.verb.main, max(after, clause.verb.main + 1))
            yield Gap(parsed.sentence.span, words, _reason(parsed, number, context))
    for index, _, after in other_entries(parsed):
        words = parsed.sentence.span_of(index, after)
        yield Gap(parsed.sentence.span, words, _missing(parsed))


def _reason(parsed: Parsed, number: int, context: Context) -> Reason:
    if parsed.clauses[number].verb.negated:
        return Reason.DENIED
    if not is_told(parsed, number, context.lexicon) or is_conditional(parsed, number):
        return Reason.UNTOLD
    context.resume()
    return _missing(parsed) if holder_of(parsed, number, context) else Reason.NO_HOLDER


def _missing(parsed: Parsed) -> Reason:
    near = [ref for ref in parsed.refs if ref.kind in ABOUT]
    if any(ref.entity is None and ref.described for ref in near):
        return Reason.UNCLEAR
    return Reason.NO_RULE if near else Reason.NO_TOPIC
