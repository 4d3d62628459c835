"""Lines that list or notify what parties did: "Ratifications: Malta, Norway", "TONGA: ACCESSION".

Depositaries tell in a sentence below such a line when "the above action was effected".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.events.listed.entries import between_semicolons, leading
from govgraph.extract.events.triggers.acts import PARTY_ACTS
from govgraph.extract.events.triggers.triggers import object_kinds
from govgraph.model import Event, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Entity, EventType, Span, TimeExpression

_DEFINITIVE = "definitive "  # "definitive signature", which binds at once


def labels(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether a noun opens a line and labels it: "Ratifications: Malta, Norway"."""
    near = parsed.sentence.words[trigger.after : trigger.after + 5]
    return trigger.first <= 2 and ":" in near and ";" not in near


def after_label(parsed: Parsed, trigger: Trigger, context: Context) -> tuple[Filler, Filler]:
    """Return the parties that a label lists, and what they are parties to."""
    kinds = object_kinds(trigger)
    colon = parsed.sentence.words.index(":", trigger.after)
    end = len(parsed.sentence.words)
    named = slots.governed_by(parsed, (trigger.after, colon), ("of", "to"), kinds, context.lexicon)
    objects = named or context.implied_object(trigger.type, kinds)
    if trigger.frame.subject == "object":
        return EMPTY, objects
    refs = [r for r in parsed.refs_in(colon, end) if r.entity and r.kind in AGENTS]
    agents = tuple(dict.fromkeys(r.entity for r in refs if r.entity))
    span = slots.joined_span([r.span for r in refs])
    return Filler(agents, span), objects


class _Notified(NamedTuple):
    """An act of a State that a line notifies."""

    type: EventType
    state: Entity
    span: Span


def find_notified(parsed: Sequence[Parsed]) -> Iterator[Event]:
    """Yield what lines such as "QATAR: RATIFICATION; PERU: COMMUNICATION" notify.

    Only where a sentence below tells when: "The above action (by Qatar) was effected on 3 May".
    """
    for number, line in enumerate(parsed):
        parts = list(between_semicolons(line)) if ":" in line.sentence.words else []
        acts = [act for first, after in parts if (act := _act(line, first, after))]
        text = _text_above(parsed[:number]) if acts else None
        for act in acts if text else ():
            time = _effected(parsed[number + 1 :], act.state, alone=len(parts) == 1)
            if time is not None:
                agents, evidence = (act.state,), (act.span, time.span)
                yield Event(act.type, Status.OCCURRED, text, agents, time.when, evidence=evidence)


def _act(line: Parsed, first: int, after: int) -> _Notified | None:
    state = leading(line, first)
    if state is None or state.entity is None or state.kind is Kind.INSTRUMENT:
        return None
    told = " ".join(w for w in line.sentence.lowers[state.name.after + 1 : after] if w != ".")
    kind = PARTY_ACTS.get(told.removeprefix(_DEFINITIVE))
    return _Notified(kind, state.entity, line.sentence.span_of(first, after)) if kind else None


def _text_above(parsed: Sequence[Parsed]) -> Entity | None:
    """Return the text that is named last above a line."""
    named = (r.entity for p in reversed(parsed) for r in p.refs if r.kind is Kind.INSTRUMENT)
    return next((entity for entity in named if entity), None)


def _effected(parsed: Sequence[Parsed], state: Entity, *, alone: bool) -> TimeExpression | None:
    """Return the time of "The above action was effected on 3 May 2024", of that State."""
    for below in parsed:
        done = {"action", "effected"} <= {*below.sentence.lowers} and len(below.times) == 1
        if done and (alone or any(ref.entity == state for ref in below.refs)):
            return below.times[0].time
    return None
