"""What comes out by being presented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.model import EventType

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.events.triggers import Trigger

_SHOWN = "present"


def plans_shown(parsed: Parsed, trigger: Trigger, objects: Filler) -> Filler:
    """Return what comes out by being presented: a strategy, but no law, and not what "it" means."""
    launched = trigger.type is EventType.LAUNCH
    if not launched or parsed.clauses[trigger.clause or 0].verb.lemma != _SHOWN:
        return objects
    first = parsed.sentence.index_of(objects.span)
    named = first is not None and any(r.name.first <= first < r.name.after for r in parsed.refs)
    plans = tuple(e for e in objects.entities if e.type == "Strategy")
    return Filler(plans, objects.span) if named and plans else EMPTY
