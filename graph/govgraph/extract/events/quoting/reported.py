"""What others have said, told without their own words: "Ana Kos replied that the fund was empty".

Only verbs that tell of speech to somebody do so: what a body "notes" or "says" may be in a text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.attach import Attachments
from govgraph.extract.clauses.slots import AGENTS
from govgraph.extract.events.attendance.here import heard_at
from govgraph.extract.events.quoting.quotes import who_says
from govgraph.extract.events.status.assertion import is_asserted
from govgraph.lexicon import Form
from govgraph.model import Event, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_NEAR = 16  # words between a verb of speech and "that": "told the members in Oslo on 5 May that"
_SMALL = frozenset({"the", "a", "an", "our", "its", "their", "all", "of", "to", "in", "at", "on"})
_TO_WHOM = frozenset({"tell", "assure"})
_TOLD = frozenset({*AGENTS, Kind.MEETING, Kind.PLACE})
_MARKS = frozenset({'"', "“", "«"})


def find_reported(parsed: Parsed, context: Context, others: Sequence[Event]) -> Iterator[Event]:
    """Yield the speech of others; ``others`` are quotations with marks, whose verbs are taken."""
    if "that" not in parsed.sentence.lowers or not _MARKS.isdisjoint(parsed.sentence.words):
        return
    told = [
        (number, clause, that)
        for number, clause in enumerate(parsed.clauses)
        if (that := _that(parsed, clause, context.lexicon))
    ]
    verbs = [(clause.verb.first, clause.verb.first + 1) for _, clause, _ in told]
    beside = Attachments(parsed, verbs, context) if told else None
    for number, clause, that in told:
        agents = _who(parsed, number, context)
        span = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
        span = slots.joined_span([agents.span, span]) or span
        if not beside or not agents or any(o.overlaps(span) for e in others for o in e.evidence):
            continue
        place, meeting, when = beside.of(clause.verb.first)
        times = [t.time.when for t in parsed.times_in(clause.verb.after, that)]
        day = when.time or next(iter(times), None)
        occasion = _occasion(parsed, clause.verb.after, that)
        yield Event(
            type=EventType.QUOTATION,
            status=Status.OCCURRED,
            agents=agents.entities[:1],
            when=day,
            place=place.entity,
            meeting=meeting.entity or occasion or heard_at(parsed, clause, day, context),
            evidence=(span, parsed.sentence.span_of(clause.verb.first, _end(parsed, clause))),
        )


def _who(parsed: Parsed, number: int, context: Context) -> slots.Filler:
    """Return who says something, where it is said, and where it is not who speaks here."""
    if not is_asserted(parsed, number, context.lexicon):
        return slots.EMPTY
    own = {context.discourse.document.speaker, context.discourse.document.organisation}
    agents = who_says(parsed, number, context)
    return agents if own.isdisjoint(agents.entities) else slots.EMPTY


def _occasion(parsed: Parsed, first: int, that: int) -> Entity | None:
    """Return the meeting that is told something: "told *the meeting* that"."""
    named = (r.entity for r in parsed.refs_in(first, that) if r.kind is Kind.MEETING)
    return next(named, None)


def _end(parsed: Parsed, clause: Clause) -> int:
    """Return where what is said ends: with the sentence, or before a semicolon."""
    words, after = parsed.sentence.words, clause.verb.after
    return next((i for i in range(after, len(words)) if words[i] in {";", "."}), len(words))


def _that(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> int:
    """Return where "that" stands behind a verb of speech, or 0: "told the members *that* it was".

    Only whom it is told, where and when may stand between: "a story that made us laugh" and "the
    members that had come" tell nothing that was said.
    """
    verb, lowers = clause.verb, parsed.sentence.lowers
    told = "reporting" in verb.classes
    loose = verb.passive or verb.negated or verb.modal or verb.infinitive or verb.gerund
    if not told or loose or verb.tense != "past" or "that" not in _behind(parsed, clause):
        return 0
    at = _past_told(parsed, verb.after, lexicon)
    near = at == verb.after
    if lowers[at : at + 1] != ("that",) or (lowers[at - 1] in _SMALL and not near):
        return 0
    following = "".join(lowers[at + 1 : at + 2])
    noun = parsed.clauses[-1].verb.first <= at and not following.endswith("s")  # "that story"
    if noun or (near and verb.lemma in _TO_WHOM):
        return 0
    acts = any(entry.form & Form.PAST for entry in lexicon.entries.get(following, ()))
    helps = following in lexicon.any_of("haveForms", "beForms", "modals", "doForms")
    return 0 if (acts or helps) and not near else at


def _behind(parsed: Parsed, clause: Clause) -> Sequence[str]:
    return parsed.sentence.lowers[clause.verb.after : clause.verb.after + _NEAR]


def _past_told(parsed: Parsed, first: int, lexicon: Lexicon) -> int:
    """Return where the words end that say to whom, where and when: "the Board in Oslo on 5 May"."""
    lowers, people = parsed.sentence.lowers, lexicon.any_of("peopleNouns", "pluralPeople")
    near = parsed.refs_in(first, first + _NEAR)
    ends = {ref.name.first: ref.name.after for ref in near if ref.kind in _TOLD}
    ends |= {time.first: time.after for time in parsed.times_in(first, first + _NEAR)}
    at = first
    while at < min(first + _NEAR, len(lowers)) and lowers[at] != "that":
        if at in ends:
            at = ends[at]
        elif (
            lowers[at] in _SMALL
            or lowers[at] in lexicon.words("toldPeople")
            or lowers[at] in people
        ):
            at += 1
        else:
            break
    return at
