"""Who "it" and "they" cannot be: "*The report* names the Bank. *It* calls for the Pact"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.sharing import chain_start
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.slots import Filler
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

_IT = ("it",)
_BACK = 3  # sentences that may go on with "it"


def goes_on_with_thing(parsed: Parsed, number: int, found: Filler, context: Context) -> bool:
    """Tell whether "it" is a text or another thing told before, and no body named beside it.

    Of "The report names the Bank. It welcomes the Pact" nobody is told who welcomes it; in "The
    Bank published a report. It welcomes the Pact" it is the Bank.
    """
    first = parsed.clauses[chain_start(parsed, number)].left
    ours = context.discourse.ours(parsed.sentence.span.start)
    here = {r.entity for r in parsed.refs_in(0, first[0])}  # "*Fiji* signed it, but *it* fears"
    if parsed.sentence.lowers[slice(*first)] != _IT or (here | {*ours}) & {*found.entities}:
        return False
    for back in range(1, _BACK + 1):
        before = context.discourse.parsed.get(context.number - back)
        main = next((c for c in before.clauses if c.is_main), None) if before else None
        if before is None or main is None:
            return False
        if before.sentence.lowers[slice(*main.left)] != _IT:
            return _is_of_thing(before, main, found, context.lexicon)
    return False


def _is_of_thing(before: Parsed, main: Clause, found: Filler, lexicon: Lexicon) -> bool:
    """Tell whether a clause is about a thing: "*the letter* to the Bank", "*Ana Kos* of Fiji"."""
    first, after = main.left
    closed = lexicon.any_of("prepositions", "relativisers") | {",", "("}
    words = before.sentence.lowers
    inside = {k for r in before.refs if r.entity for k in range(r.name.first, r.name.after)}
    end = next((k for k in range(first, after) if words[k] in closed and k not in inside), after)
    subject = before.refs_in(first, end)
    if not range(first, end) or any(r.entity in found.entities for r in subject):
        return False
    last = next((r for r in reversed(subject) if r.name.after == end), None)
    if last and last.kind in {Kind.INSTRUMENT, Kind.PERSON}:
        return True
    head = lexicon.heads.get(words[end - 1])
    text = head is not None and head.kind is Kind.INSTRUMENT
    return last is None and (text or words[end - 1] in lexicon.any_of("textGenres", "fictions"))


def is_lone(parsed: Parsed, number: int, found: Filler) -> bool:
    """Tell whether "they" would be one person or a meeting, so that nobody is told."""
    first = parsed.clauses[chain_start(parsed, number)].left[0]
    they = parsed.sentence.lowers[first : first + 1] == ("they",)
    return they and [entity.kind for entity in found.entities] in ([Kind.PERSON], [Kind.MEETING])
