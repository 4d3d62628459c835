"""Lines that list or notify what parties did: "Ratifications: Malta, Norway", "TONGA: ACCESSION".

Depositaries tell in a sentence below such a line when "the above action was effected".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.events.entries import leading
from govgraph.extract.events.triggers import object_kinds
from govgraph.model import Event, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.events.triggers import Trigger
    from govgraph.extract.resolve.context import Context
    from govgraph.model import Entity, Span, TimeExpression

_ACTS = {
    ("signature",): EventType.SIGNATURE,
    ("definitive", "signature"): EventType.SIGNATURE,
    ("ratification",): EventType.RATIFICATION,
    ("acceptance",): EventType.RATIFICATION,
    ("approval",): EventType.RATIFICATION,
    ("accession",): EventType.ACCESSION,
}


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
        parts = list(_parts(line)) if ":" in line.sentence.words else []
        acts = [act for first, after in parts if (act := _act(line, first, after))]
        text = _text_above(parsed[:number]) if acts else None
        for act in acts if text else ():
            time = _effected(parsed[number + 1 :], act.state, alone=len(parts) == 1)
            if time is not None:
                agents, evidence = (act.state,), (act.span, time.span)
                yield Event(act.type, Status.OCCURRED, text, agents, time.when, evidence=evidence)


def _parts(line: Parsed) -> Iterator[tuple[int, int]]:
    """Yield the word ranges between the semicolons of a line."""
    words = line.sentence.words
    ends = [k for k, word in enumerate(words) if word == ";"]
    yield from zip([0, *(k + 1 for k in ends)], [*ends, len(words)], strict=True)


def _act(line: Parsed, first: int, after: int) -> _Notified | None:
    state = leading(line, first)
    if state is None or state.entity is None or state.kind is Kind.INSTRUMENT:
        return None
    told = tuple(w for w in line.sentence.lowers[state.name.after + 1 : after] if w != ".")
    kind = _ACTS.get(told)
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
