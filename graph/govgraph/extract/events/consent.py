"""Which texts suit an act: no report is ratified, no law comes out by being presented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.acts import OF_TREATIES
from govgraph.lexicon import is_a
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.events.triggers import Trigger
    from govgraph.extract.resolve.context import Context

_UNSIGNED = ("Resolution", "Recommendation", "Strategy", "Agenda", "Report", "Guidelines")
_SHOWN = "present"
_NEAR = 2  # sentences back in which "it" finds what it means


def unfit_for(trigger: Trigger, agents: Filler) -> tuple[str, ...]:
    """Return the kinds of text to which no State becomes a party; presidents sign laws."""
    states = bool(agents) and all(agent.kind is Kind.ORGANISATION for agent in agents.entities)
    if trigger.type is EventType.OPENING or (trigger.type in OF_TREATIES and states):
        return (*_UNSIGNED, "Law")
    if trigger.type in OF_TREATIES:
        return _UNSIGNED
    # "For the EU, it has been in force since May."
    return ("Law",) if trigger.type is EventType.ENTRY_INTO_FORCE and states else ()


def consented_to(
    parsed: Parsed, unfit: tuple[str, ...], objects: Filler, context: Context
) -> Filler:
    """Return what States sign or ratify where "it" could mean a report, a resolution or a law."""
    first = parsed.sentence.index_of(objects.span) if unfit else None
    if first is None or objects.span is None:
        return objects
    word = parsed.sentence.lowers[first]
    if word not in {"it", "they", "them"} or not any(
        is_a(entity.type, name) for entity in objects.entities for name in unfit
    ):
        return objects
    near = {s.entity for s in context.discourse.lately(context.number, _NEAR)}
    barred = [entity for entity in near if any(is_a(entity.type, name) for name in unfit)]
    at = objects.span.start
    word = "they" if word == "them" else word
    meant = context.discourse.pronoun(word, (Kind.INSTRUMENT,), context.number, at, barred)
    if meant and meant not in barred:
        return Filler((meant,), objects.span)
    # There are treaties that are called an Act.
    return objects if all(entity.type == "Law" for entity in objects.entities) else EMPTY


def plans_shown(parsed: Parsed, trigger: Trigger, agents: Filler, objects: Filler) -> Filler:
    """Return what comes out by being presented: a strategy, but no law, and not what "it" means."""
    launched = trigger.type is EventType.LAUNCH
    if not launched or parsed.clauses[trigger.clause or 0].verb.lemma != _SHOWN:
        return objects
    first = parsed.sentence.index_of(objects.span)
    named = first is not None and any(r.name.first <= first < r.name.after for r in parsed.refs)
    verb = parsed.clauses[trigger.clause or 0].verb
    told = bool(agents or verb.passive) and not verb.negated
    plans = tuple(e for e in objects.entities if told and e.type == "Strategy")
    return Filler(plans, objects.span) if named and plans else EMPTY
