"""Who has been a party for how long: "a Party *since 1972*", "Chad, a signatory *since 2016*, …".

Whoever only "is a Party" has done nothing there; a day tells when it joined.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.roles.agents import PARTIES
from govgraph.extract.events.status.status import verb_status
from govgraph.lexicon import is_a
from govgraph.model import Event, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context

_NOUNS = {
    "party": EventType.RATIFICATION, "parties": EventType.RATIFICATION,
    "signatory": EventType.SIGNATURE, "signatories": EventType.SIGNATURE,
}  # fmt: skip
_BEFORE = frozenset({"a", "an", "the", "state", "states", "contracting", "parties", "party", ","})
_OF = frozenset({"to", "of", "the", "this", "that"})
_TO_WHICH = ("to", "which")


def parties_since(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Yield what each State did to be a party or a signatory since a day."""
    lowers = parsed.sentence.lowers
    for time in parsed.times if "since" in lowers else ():
        at = time.first - 1
        named = next((r for r in parsed.refs if r.name.after == at and r.entity), None)
        noun = named.name.first - 1 if named else at - 1
        while named and noun > 0 and lowers[noun] in _OF:
            noun -= 1
        kind = _NOUNS.get(lowers[noun])
        if lowers[at] != "since" or kind is None or noun < 1:
            continue
        agents, treaty = _who(parsed, noun, kind, context)
        if named and named.entity:
            treaty = Filler((named.entity,), named.span)
        treaty = treaty or context.implied_object(kind, (Kind.INSTRUMENT,))
        words = parsed.sentence.span_of(noun, time.after)
        span = slots.joined_span([words, agents.span]) or words
        for party in (a for a in agents.entities if a.type in PARTIES):
            for text in (e for e in treaty.entities[:1] if is_a(e.type, "Treaty")):
                yield Event(
                    kind, Status.OCCURRED, text, (party,), when=time.time.when, evidence=(span,)
                )


def _who(parsed: Parsed, noun: int, kind: EventType, context: Context) -> tuple[Filler, Filler]:
    """Return who has been one, and to what where a relative clause says so."""
    lowers, start = parsed.sentence.lowers, noun
    while start and lowers[start - 1] in _BEFORE:
        start -= 1
    beside = next((r for r in parsed.refs if r.name.after == start and r.entity), None)
    if beside and beside.entity and lowers[start] == ",":
        return Filler((beside.entity,), beside.span), EMPTY
    number = next((k for k, c in enumerate(parsed.clauses) if c.verb.after == start), None)
    clause = parsed.clauses[number] if number is not None else None
    told = clause and clause.verb.copula and kind is EventType.RATIFICATION
    if number is None or clause is None or not told:
        return EMPTY, EMPTY
    if verb_status(parsed, number, context.lexicon) is not Status.OCCURRED:
        return EMPTY, EMPTY
    first = clause.left[0]
    which = _TO_WHICH in {lowers[first - 1 : first + 1], lowers[first : first + 2]}
    before = [r for r in parsed.refs if r.name.after in {first - 1, first - 2}] if which else []
    treaty = next((Filler((r.entity,), r.span) for r in before if r.entity), EMPTY)
    return context.subject(parsed, number, (Kind.ORGANISATION,)), treaty
