"""Who is left out of what all or none have done: "all members *except Fiji* have ratified it"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.excepting import EXCEPTING
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import AGENTS
from govgraph.extract.events.triggers.acts import PER_PARTY
from govgraph.model import Event, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context

_ALL = frozenset({"all", "every", "each", "everybody", "everyone"})
_NONE = frozenset({"no", "none", "nobody"})
_TURNED = {Status.OCCURRED: (_ALL, Status.NEGATED), Status.NEGATED: (_NONE, Status.OCCURRED)}


def exceptions(
    event: Event, parsed: Parsed, number: int | None, context: Context
) -> Iterator[Event]:
    """Yield for an act of all, or of none, that those who are left out have not, or have, done it.

    When they did is not told.
    """
    if number is None or event.agents or event.type not in PER_PARTY:
        return
    clause = parsed.clauses[number]
    said, turned = _TURNED.get(event.status, (frozenset(), event.status))
    side = clause.right if clause.verb.passive else clause.left
    if said.isdisjoint(parsed.sentence.lowers[slice(*side)]):
        return
    for phrase in phrases(parsed, *side, context.lexicon):
        left_out = slots.filler(parsed, phrase, AGENTS)
        likened = "unlike" in parsed.sentence.lowers[max(0, phrase.first - 2) : phrase.first]
        if phrase.preposition == EXCEPTING and left_out and not likened:
            span = slots.joined_span([left_out.span, *event.evidence]) or event.evidence[0]
            for agent in left_out.entities:
                yield replace(event, status=turned, agents=(agent,), when=None, evidence=(span,))
