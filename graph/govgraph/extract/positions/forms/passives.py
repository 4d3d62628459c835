"""Positions in the passive: "the Plan *was welcomed by* the Leaders", ", *applauded by* Fiji,"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.events.roles.by_whom import agent_after
from govgraph.extract.find.words.function_words import FIRST_PERSON
from govgraph.extract.positions.abouts.abouts import POSITIONS, chosen
from govgraph.extract.positions.abouts.governed import ABOUT
from govgraph.extract.positions.abouts.reaches import reach
from govgraph.extract.positions.abouts.turning import against
from govgraph.extract.positions.holders.holders import we_speak
from govgraph.extract.positions.holders.people_told import in_session
from govgraph.model import Kind, Position, PositionType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry, Lexicon
    from govgraph.model import Entity, Span

_GUESTS = {("participants",), ("delegates",), ("delegations",)}
_GREETING = frozenset({"welcome", "commend", "applaud", "appreciate"})
_RECORDED = _GREETING | {"deplore", "condemn", "regret"}  # what a record tells of all who met
_PAPERS = 4  # words of "their comments", "a list of nominations" behind a verb
_NOT_ASKED = frozenset({"you", "secretariat", "being"})  # who reads, one's own organ; others ask
_LAID_DOWN = frozenset({"under", "by", "in", "pursuant", "according", "per"})
_FELT = frozenset({"Concern", "Welcome"})


def is_put_in(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a participle is put in beside a noun: "the Plan, *applauded* by Fiji, …"."""
    verb = clause.verb
    loose = verb.participle and verb.first == verb.main and not verb.perfect
    return loose and parsed.sentence.lowers[verb.after : verb.after + 1] == ("by",)


def is_bidden(parsed: Parsed, number: int, entry: Entry, after: int, context: Context) -> bool:
    """Tell whether who speaks asks it of others: "*States are urged to* open their archives".

    In the record of a meeting also "*were urged to*". Not "we are encouraged to", "States are
    urged by Malta to"; and who "is invited to note" a paper is only led through it.
    """
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    verb, mild = clause.verb, entry.lemma in context.lexicon.words("biddingVerbs")
    asked = mild or entry.lemma in context.lexicon.words("urgingVerbs")
    now = verb.tense == "present" or (not mild and _is_record(parsed, clause, context))
    now = now and verb.passive and verb.finite and not (verb.perfect or verb.negated)
    told = clause.is_main and not verb.modal and lowers[after : after + 1] == ("to",)
    if not (asked and now and told):
        return False
    first, end = clause.left
    if first == end and clause.shares is not None and parsed.clauses[clause.shares].relative:
        first, end = 0, parsed.clauses[clause.shares].left[0]  # "*those* that have not signed"
    others = end > first and FIRST_PERSON.isdisjoint(lowers[first:end])
    return others and not (mild and _asks_little(parsed, number, after + 1, context))


def _asks_little(parsed: Parsed, number: int, deed: int, context: Context) -> bool:
    """Tell whether what is asked is an errand, or asked by others or of who speaks.

    "Is invited *to note* the paper", "are requested *to send comments*", "*you* are asked to
    leave", "States are *often* asked to", "*Under the Pact*, States are requested to".
    """
    lowers, words, verb = parsed.sentence.lowers, context.lexicon.words, parsed.clauses[number].verb
    near = {" ".join(lowers[deed : deed + size]) for size in (1, 2, 3)}
    papers = not words("openCalls").isdisjoint(lowers[deed + 1 : deed + 1 + _PAPERS])
    before = lowers[: verb.main]
    habit = not words("oftenAdverbs").isdisjoint(before) or not _NOT_ASKED.isdisjoint(before)
    fronted = parsed.refs_in(0, before.index(",")) if "," in before else ()
    laid = before[0] in _LAID_DOWN and any(r.kind is Kind.INSTRUMENT for r in fronted)
    whom = context.subject(parsed, number, AGENTS)
    own = not set(who_bids(parsed, context).entities).isdisjoint(whom.entities)
    return bool(papers or habit or laid or own or not words("errands").isdisjoint(near))


def without_papers(found: Iterator[Position], entry: Entry, lexicon: Lexicon) -> Iterator[Position]:
    """Leave out papers that a body is only requested to handle: "is invited to table *a report*".

    A text that has a name is what one wants: "are invited to ratify *the Pact*".
    """
    mild = entry.lemma in lexicon.words("biddingVerbs")
    for one in found:
        text = one.about.kind is Kind.INSTRUMENT and not one.about.iri
        if not (mild and text and one.about.label[:1].islower()):
            yield one


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
