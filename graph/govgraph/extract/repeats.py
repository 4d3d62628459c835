"""Acts told once and repeated by others: "did so", "followed by", and sentences without a verb."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract import slots
from govgraph.extract.status import verb_status
from govgraph.extract.verb_roles import agent_after
from govgraph.model import Event, EventType, Kind, Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.attach import Attachments
    from govgraph.extract.clauses import Parsed
    from govgraph.extract.context import Context

# One event per party: two States that sign make two signatures.
PER_PARTY = frozenset(
    {EventType.SIGNATURE, EventType.RATIFICATION, EventType.ACCESSION, EventType.PARTICIPATION}
)


def gapped(parsed: Parsed, events: Sequence[Event]) -> Iterator[Event]:
    """Read "Spain ratified in June 2005, Mexico in July 2006": the verb is left out."""
    told = next((e for e in events if e.type in PER_PARTY and e.status is Status.OCCURRED), None)
    if told is None or told.when is None:
        return
    known = {agent for event in events for agent in event.agents}
    for time in parsed.times:
        for ref in parsed.refs:
            gap = parsed.sentence.lowers[ref.name.after : time.first]
            state = ref.entity is not None and ref.entity.type == "Government"
            if state and gap in {("in",), ("on",)} and ref.entity and ref.entity not in known:
                span = Span(ref.span.start, time.time.span.end)
                yield replace(
                    told, agents=(ref.entity,), when=time.time.when, place=None, evidence=(span,)
                )


def repeated(parsed: Parsed, attachments: Attachments, context: Context) -> Iterator[Event]:
    """Read "Andorra did so in May 2020", "followed by Fiji": the act told last, by others."""
    told = context.discourse.told[:1]
    for number, clause in enumerate(parsed.clauses):
        verb = clause.verb
        if not told or not any("repeating" in e.classes for e, _ in verb.entries):
            continue
        agents = agent_after(parsed, clause.right, context)
        if verb.lemma != "follow" or not agents:
            agents = context.subject(parsed, number, (Kind.ORGANISATION,))
        if verb.lemma == "follow" and not agents.span:
            continue
        status = (
            Status.OCCURRED
            if verb.participle and not verb.negated
            else verb_status(parsed, number, context.lexicon)
        )
        place, _, when = attachments.of(verb.first)
        span = slots.joined_span(
            [parsed.sentence.span_of(verb.first, verb.after), agents.span, when.span]
        )
        for agent in agents.entities:
            if status and agent.type == "Government" and agent not in told[0].agents:
                yield replace(
                    told[0], agents=(agent,), status=status, when=when.time, place=place.entity,
                    evidence=(span,) if span else (),
                )  # fmt: skip
