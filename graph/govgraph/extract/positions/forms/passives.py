"""Positions in the passive: "the Plan *was welcomed by* the Leaders", ", *applauded by* Fiji,"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.roles.by_whom import agent_after
from govgraph.extract.find.words.function_words import FIRST_PERSON
from govgraph.extract.positions.abouts.abouts import POSITIONS, chosen
from govgraph.extract.positions.abouts.governed import ABOUT
from govgraph.extract.positions.abouts.reaches import reach
from govgraph.extract.positions.abouts.turning import against
from govgraph.extract.positions.holders.holders import we_speak
from govgraph.extract.positions.holders.people_told import in_session
from govgraph.model import Position, PositionType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry
    from govgraph.model import Entity, Span

_GUESTS = {("participants",), ("delegates",), ("delegations",)}
_GREETING = frozenset({"welcome", "commend", "applaud", "appreciate"})
_RECORDED = _GREETING | {"deplore", "condemn", "regret"}  # what a record tells of all who met
_FELT = frozenset({"Concern", "Welcome"})


def is_put_in(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a participle is put in beside a noun: "the Plan, *applauded* by Fiji, …"."""
    verb = clause.verb
    loose = verb.participle and verb.first == verb.main and not verb.perfect
    return loose and parsed.sentence.lowers[verb.after : verb.after + 1] == ("by",)


def is_bidden(parsed: Parsed, clause: Clause, entry: Entry, context: Context) -> bool:
    """Tell whether who speaks asks it of others: "*States are urged to* open their archives".

    In the record of a meeting also "*were urged to*". Not "we are encouraged to", "States are
    urged by Malta to"; and who "is invited to note" a paper is only led through it.
    """
    verb, lowers = clause.verb, parsed.sentence.lowers
    asked = entry.lemma in context.lexicon.words("urgingVerbs")
    now = verb.tense == "present" or _is_record(parsed, clause, context)
    now = now and verb.passive and verb.finite and not (verb.perfect or verb.negated)
    told = clause.is_main and not verb.modal and lowers[verb.after : verb.after + 1] == ("to",)
    first, after = clause.left
    if first == after and clause.shares is not None and parsed.clauses[clause.shares].relative:
        first, after = (
            0,
            parsed.clauses[clause.shares].left[0],
        )  # "*those* that have not signed"
    others = FIRST_PERSON.isdisjoint(lowers[first:after]) and after > first
    return asked and now and told and others


def who_bids(parsed: Parsed, context: Context) -> Filler:
    """Return who asks it of others: who speaks, or all at the meeting of a record."""
    return we_speak(parsed, context) or in_session(context)


def passive(parsed: Parsed, number: int, entry: Entry, context: Context) -> Iterator[Position]:
    """Read "the Plan was welcomed by the Leaders": who stands behind "by" holds the position."""
    clause = parsed.clauses[number]
    holder = agent_after(parsed, clause.right, context) or _by_all(parsed, clause, context)
    if entry.frame is None or entry.frame.complement == "addressee" or not holder:
        return
    kind = POSITIONS[entry.frame.evokes]
    abouts = _done_to(parsed, number, entry, context)
    words = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
    for what, told in abouts:
        if told is not None and kind is PositionType.CONCERN and _is_aim(parsed, number, told):
            continue  # "plans *to weaken the Treaty* were condemned by Malta"
        if told is not None and against(parsed, what, told, context.lexicon):
            continue  # "the decision *to leave the Treaty* was welcomed by the Council"
        for who in holder.entities:
            evidence = slots.joined_span([holder.span, words, told])
            yield Position(kind, who, what, (evidence,) if evidence else ())


def _done_to(
    parsed: Parsed, number: int, entry: Entry, context: Context
) -> list[tuple[Entity, Span | None]]:
    """Return the subject of a passive, or what "it" leads to: "it was regretted *that it fell*"."""
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    if lowers[slice(*clause.left)] == ("it",) and "that" in lowers[clause.verb.after :]:
        that = lowers.index("that", clause.verb.after)
        felt = entry.frame is not None and entry.frame.evokes in _FELT
        return list(chosen(parsed, (that, reach(parsed, that)), entry, context)) if felt else []
    about = context.subject(parsed, number, ABOUT)
    known = [(what, about.span) for what in about.entities]
    return known or list(chosen(parsed, clause.left, entry, context))


def _by_all(parsed: Parsed, clause: Clause, context: Context) -> Filler:
    """Return all in the room: "was *widely* welcomed", "was supported *by participants*"."""
    lowers, verb = parsed.sentence.lowers, clause.verb
    behind = lowers[verb.after : clause.right[1]]
    if behind[:1] == ("by",):
        noun = behind[2:3] if behind[1:2] in {("the",), ("all",)} else behind[1:2]
        return in_session(context) if noun in _GUESTS else EMPTY
    widely = not context.lexicon.words("wideAdverbs").isdisjoint(lowers[verb.first : verb.after])
    greeted = verb.lemma in _RECORDED and _is_record(parsed, clause, context)
    return in_session(context) if widely or greeted else EMPTY


def all_present(parsed: Parsed, clause: Clause, context: Context, *, shared: bool) -> Filler:
    """Return all in the room of what the record of their meeting tells of nobody by name.

    What was said at a meeting of many is only all's where it is told as ``shared``.
    """
    record = _is_record(parsed, clause, context)
    body = context.discourse.document.organisation is not None
    return in_session(context) if record and (shared or body) else EMPTY


def _is_record(parsed: Parsed, clause: Clause, context: Context) -> bool:
    """Tell whether a clause records what was done at the meeting told of, at no other time."""
    past = clause.verb.tense == "past" and clause.is_main and not clause.verb.modal
    return past and not parsed.times and bool(in_session(context))


def _is_aim(parsed: Parsed, number: int, told: Span) -> bool:
    """Tell whether a subject only names what somebody is to do with a thing."""
    first = parsed.sentence.range_of(told)[0]
    before = (c.verb for c in parsed.clauses[:number] if c.verb.first < first)
    return any(verb.infinitive for verb in before)
