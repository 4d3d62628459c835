"""When and where somebody did what has just been told: "Norway signed it. It *did so* in May"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.slots import AGENTS
from govgraph.extract.events.ellipsis.repeats import is_other_deed
from govgraph.model import Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.attach import Attachments
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Event, When

_MARKS = frozenset({",", "and", "but"})


def restated(
    parsed: Parsed, events: Sequence[Event], attachments: Attachments, context: Context
) -> Iterator[Event]:
    """Yield an act again with its time and place: "They *did so in Oslo on 5 May*".

    Not where it had another time ("It did so again in 2016"), nor what others did, too.
    """
    for clause in parsed.clauses:
        if clause.verb.lemma != "do so" or not _is_told(clause):
            continue
        place, _, when = attachments.of(clause.verb.first)
        start = parsed.sentence.starts[clause.verb.first]
        other = is_other_deed(parsed, clause.verb.first, context)
        if other or not (place.entity or when.time):
            continue
        here = [event for event in events if event.evidence[0].end <= start]
        before = here or context.discourse.acts.get(context.number - 1, [])
        words = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
        span = slots.joined_span([words, place.span, when.span]) or words
        for told in _told_by(parsed, clause, before, context):
            untold = told.when is None or _within(when.time, told.when)
            if untold and (told.place is None or told.place == place.entity):
                yield replace(told, when=when.time, place=place.entity, evidence=(span,))


def _is_told(clause: Clause) -> bool:
    verb = clause.verb
    return clause.is_main and verb.tense == "past" and not (verb.negated or verb.modal)


def _within(time: When | None, known: When) -> bool:
    """Tell whether a time says more exactly when it was: "in 2019. They did so *in May*"."""
    return time is None or (known.earliest <= time.earliest and time.latest <= known.latest)


def _told_by(
    parsed: Parsed, clause: Clause, before: Sequence[Event], context: Context
) -> list[Event]:
    """Return what the subject did that was told last, also where the clause shares it."""
    done = [event for event in before if event.status is Status.OCCURRED and event.agents]
    last = [e for e in done if (e.type, e.object) == (done[-1].type, done[-1].object)]
    agents = {agent for event in last for agent in event.agents}
    own = slots.own_subject(parsed, clause, AGENTS, context).entities
    if own:
        return last if set(own) <= agents else []
    alone = clause.left[0] == clause.left[1] or parsed.before(clause.left[1]) in _MARKS
    return last if last and alone and clause.shares is not None else []
