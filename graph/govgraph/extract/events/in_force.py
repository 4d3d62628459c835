"""What is in force: "*the Treaty*, in force since 2017", "In force since May, *it* …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.participles import just_before

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.events.triggers import Trigger
    from govgraph.extract.resolve.context import Context
    from govgraph.model import Kind


def in_force(parsed: Parsed, trigger: Trigger, kinds: tuple[Kind, ...], context: Context) -> Filler:
    """Return what is "in force since 2017", or whose "entry into force" is spoken of."""
    objects = just_before(parsed, trigger.first, kinds, context)
    if not objects and parsed.sentence.lowers[trigger.after : trigger.after + 1] == ("since",):
        objects = _last_named(parsed, trigger.first, kinds)
    opens = trigger.first <= 1
    if (
        not objects
        and opens
        and parsed.clauses
        and "," in parsed.sentence.lowers[: parsed.clauses[0].left[1]]
    ):
        objects = context.subject(parsed, 0, kinds)  # "In force since May, it succeeds the Code"
    if not objects and opens:
        objects = context.implied_object(trigger.type, kinds)
    opening = phrases(parsed, 0, trigger.first, context.lexicon)[:1]
    if not objects and opening and not opening[0].preposition:
        objects = slots.filler(parsed, opening[0], kinds)
    return objects


def _last_named(parsed: Parsed, first: int, kinds: tuple[Kind, ...]) -> Filler:
    """Return the last thing named before "in force since": "the Treaty, signed in 2019 and …"."""
    named = [r for r in parsed.refs if r.entity and r.kind in kinds and r.name.after <= first]
    last = named[-1] if named else None
    return Filler((last.entity,), last.span) if last and last.entity else EMPTY
