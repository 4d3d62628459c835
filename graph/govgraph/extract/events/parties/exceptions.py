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

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

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
    group = next((k for k in range(*side) if parsed.sentence.lowers[k] in said), None)
    if group is None:
        return
    whole = parsed.sentence.span_of(group, group + 1)  # "Fiji have signed it" denies nothing
    end = clause.right[1] if _set_off(parsed, clause, context.lexicon) else side[1]
    for phrase in phrases(parsed, side[0], end, context.lexicon):
        left_out = slots.filler(parsed, phrase, AGENTS)
        likened = "unlike" in parsed.sentence.lowers[max(0, phrase.first - 2) : phrase.first]
        if phrase.preposition == EXCEPTING and left_out and not likened:
            span = slots.joined_span([whole, left_out.span, *event.evidence]) or whole
            for agent in left_out.entities:
                yield replace(event, status=turned, agents=(agent,), when=None, evidence=(span,))


def _set_off(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether who is left out stands at the end: "… ratified it*, except Fiji*".

    Not so "signed the Charter, except Article 5".
    """
    last = phrases(parsed, *clause.right, lexicon)[-1:]
    named = last and last[0].preposition == EXCEPTING and slots.filler(parsed, last[0], AGENTS)
    return bool(named) and "," in parsed.sentence.lowers[clause.verb.after : last[0].first]
