"""Texts on which agreement, as a noun, was reached or not: "*no agreement was reached on* it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.attach import NOTHING
from govgraph.extract.events.status.status import verb_status
from govgraph.model import Event, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.attach import Attachments
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context

_NOUNS = frozenset({"agreement", "consensus", "accord", "compromise", "deal"})
_REACHED = frozenset({"reach", "find", "reach an agreement", "strike"})
_NO = 3  # words from "there was" to "consensus on"


def reaches(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a clause says that agreement was reached, in the passive."""
    lowers, verb = parsed.sentence.lowers, clause.verb
    subject = lowers[clause.left[0] : clause.left[1]]
    reached = verb.passive and verb.head in _REACHED
    return reached and subject[-1:] != () and subject[-1] in _NOUNS


def agreed_on(parsed: Parsed, attachments: Attachments, context: Context) -> Iterator[Event]:
    """Yield the adoption of a text that is, or is not, agreed on."""
    lowers = parsed.sentence.lowers
    for number, clause in enumerate(parsed.clauses) if not _NOUNS.isdisjoint(lowers) else ():
        none = _lacks(parsed, clause)
        if not none and not reaches(parsed, clause):
            continue
        texts = slots.governed_by(
            parsed, clause.right, ("on",), (Kind.INSTRUMENT,), context.lexicon
        )
        status = verb_status(parsed, number, context.lexicon) if texts and not none else None
        status = Status.NEGATED if none or clause.verb.negated else status
        words = lowers[clause.verb.after : clause.right[1]]
        if status is Status.OCCURRED and "draft" in words:
            continue  # who agrees on a draft adopts nothing yet
        place, meeting, when = (NOTHING,) * 3 if none else attachments.of(clause.verb.first)
        spans = (parsed.sentence.span_of(clause.verb.first, clause.verb.after), texts.span)
        for text in texts.entities if status else ():
            if status:
                yield Event(
                    EventType.ADOPTION, status, text, when=when.time, place=place.entity,
                    meeting=meeting.entity, evidence=(slots.joined_span(spans) or spans[0],),
                )  # fmt: skip


def _lacks(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether there was none: "*there was no consensus* on the Charter"."""
    lowers, verb = parsed.sentence.lowers, clause.verb
    behind = lowers[verb.after : verb.after + _NO]
    there = lowers[verb.first - 1 : verb.first] == ("there",) and verb.copula
    none = behind[:1] == ("no",) or verb.negated
    at = next((k for k, word in enumerate(behind) if word in _NOUNS), None)
    told = there and verb.tense == "past" and not verb.modal
    return told and none and at is not None and lowers[verb.after + at + 1] == "on"
