"""Who was at a meeting, where no verb of theirs tells it: "with the participation of Fiji".

Also "in attendance were Fiji and the Bank", "speakers included Ana Kos", "the Bank spoke there".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.slots import AGENTS
from govgraph.extract.events.attendance.guests import listed_from
from govgraph.extract.events.status.assertion import is_asserted
from govgraph.extract.find.words.function_words import AT_OR_DURING, TAKING_PLACE, WAS
from govgraph.model import Event, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.slots import Filler
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Span

_MET = (Kind.MEETING,)
# "Held *with the participation of* Fiji", "*in the presence of* Ana Kos".
_WITH = (
    ("with", "the", "participation", "of"), ("with", "the", "attendance", "of"),
    ("with", "the", "active", "participation", "of"), ("in", "the", "presence", "of"),
    ("with", "participation", "from"), ("with", "participants", "from"),
    ("with", "representatives", "of"), ("with", "representatives", "from"),
    ("with", "delegates", "from"), ("with", "speakers", "from"), ("with", "delegations", "from"),
)  # fmt: skip
_PRESENCE = ("in", "the", "presence", "of")
_ATTENDING = frozenset({"attending", "participating", "present", "speaking", "joining"})
# A sentence that opens so goes on with who was there.
_PRESENT = (
    ("in", "attendance"), ("also", "in", "attendance"), ("present",), ("also", "present"),
    ("also", "attending"), ("also", "participating"), ("attending",), ("in", "the", "room"),
    ("also", "in", "the", "room"), ("joining", "us"), ("among", "those", "present"),
)  # fmt: skip
_LED = frozenset({"the", "other", "its", "our", "keynote", "main", "invited", "confirmed", "key"})


def find_came(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Yield who was at a meeting of which a sentence tells, beside what its verbs tell."""
    lowers = parsed.sentence.lowers
    told = _told(parsed)
    if told is None and "presence" in lowers:
        yield from _witnessed(parsed, context)
    if told is not None and {"with", "presence"} & set(lowers):
        yield from _beside(parsed, told, context)
    opening = next((w for w in _PRESENT if lowers[: len(w)] == w), None)
    if opening and lowers[len(opening) : len(opening) + 1] and lowers[len(opening)] in WAS:
        met = context.implied_meeting()
        yield from _came(parsed, listed_from(parsed, len(opening) + 1, context), met, 0)
    yield from _included(parsed, context)
    for number, clause in enumerate(parsed.clauses):
        verb = clause.verb
        if clause.is_main and verb.tense == "past" and not (verb.negated or verb.modal):
            yield from _organised(parsed, number, context)
            yield from _was_there_for(parsed, number, context)


def _organised(parsed: Parsed, number: int, context: Context) -> Iterator[Event]:
    """Read "at the Forum we *organised* a session", "the Bank *held* a workshop *at the Forum*"."""
    clause = parsed.clauses[number]
    if clause.verb.passive or clause.verb.lemma not in context.lexicon.words("organisingVerbs"):
        return
    met = slots.governed_by(parsed, clause.right, AT_OR_DURING, _MET, context.lexicon)
    if not met and number == 0 and parsed.sentence.lowers[0] in AT_OR_DURING:
        met = slots.governed_by(parsed, clause.left, AT_OR_DURING, _MET, context.lexicon)
    yield from _subject_came(parsed, number, met, context)


def _was_there_for(parsed: Parsed, number: int, context: Context) -> Iterator[Event]:
    """Read "Ana Kos *was in Quito for* the Forum": who is in a town for it is at it."""
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    after = clause.verb.after
    after += lowers[after : after + 1] == ("back",)
    if not clause.verb.copula or lowers[after : after + 1] != ("in",):
        return
    places = [r for r in parsed.refs_in(after, after + 2) if r.kind is Kind.PLACE]
    if places and lowers[places[0].name.after : places[0].name.after + 1] == ("for",):
        met = slots.governed_by(parsed, clause.right, ("for",), _MET, context.lexicon)
        yield from _subject_came(parsed, number, met, context)


def _subject_came(parsed: Parsed, number: int, met: Filler, context: Context) -> Iterator[Event]:
    agents = context.subject(parsed, number, AGENTS) if met else slots.EMPTY
    if agents and is_asserted(parsed, number, context.lexicon):
        verb = parsed.clauses[number].verb
        words = parsed.sentence.span_of(verb.first, verb.after)
        yield _event(agents, met, slots.joined_span([agents.span, words, met.span]) or words)


def _told(parsed: Parsed) -> Clause | None:
    """Return the clause that tells that a meeting was held, if one does."""
    past = (c for c in parsed.clauses if c.is_main and c.verb.tense == "past")
    held = (c for c in past if not (c.verb.negated or c.verb.modal))
    return next((c for c in held if not c.verb.classes.isdisjoint(TAKING_PLACE)), None)


def _beside(parsed: Parsed, told: Clause, context: Context) -> Iterator[Event]:
    """Yield who was where a meeting was held "with the participation of", "with Fiji attending"."""
    lowers, after = parsed.sentence.lowers, told.verb.after
    met = slots.own_subject(parsed, told, _MET, context)
    if not met or met.entities[0].type == "MeetingSeries":
        return
    if opening := next((w for w in _WITH if lowers[: len(w)] == w), None):
        yield from _came(parsed, _fronted(parsed, len(opening), met, context), met, 0)
        return
    for words in _WITH:
        size = len(words)
        at = next((k for k in range(after, len(lowers)) if lowers[k : k + size] == words), None)
        if at is not None:
            yield from _came(parsed, listed_from(parsed, at + size, context), met, at)
            return
    for clause in parsed.clauses:
        verb = clause.verb
        at = next((k for k in range(after, verb.first) if lowers[k] == "with"), None)
        if verb.gerund and at is not None and lowers[verb.first] in _ATTENDING:
            near = [r for r in listed_from(parsed, at + 1, context) if r.name.after <= verb.first]
            yield from _came(parsed, near, met, at)


def _fronted(parsed: Parsed, first: int, met: Filler, context: Context) -> list[Ref]:
    """Return who is named before the meeting: "*With the participation of Fiji*, the Forum met"."""
    listed = listed_from(parsed, first, context)
    return [ref for ref in listed if ref.span.end <= met.span.start] if met.span else []


def _witnessed(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Read "signed at a ceremony in Rome *in the presence of* Ana Kos": who is there is at it."""
    lowers = parsed.sentence.lowers
    at = next((k for k in range(len(lowers)) if lowers[k : k + 4] == _PRESENCE), 0)
    met = [r for r in parsed.refs_in(0, at) if r.kind is Kind.MEETING]
    main = next((c for c in parsed.clauses if c.is_main), None)
    done = main and main.verb.tense == "past" and not (main.verb.negated or main.verb.modal)
    if not (at and done and met and met[-1].entity) or met[-1].entity.type == "MeetingSeries":
        return
    held = slots.Filler((met[-1].entity,), met[-1].span)
    yield from _came(parsed, listed_from(parsed, at + 4, context), held, at)


def _included(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Read "*Speakers at the Forum included* Ana Kos", "participants in it, held in Oslo, were"."""
    lowers = parsed.sentence.lowers
    noun = next((k for k, word in enumerate(lowers[:4]) if word not in _LED), 0)
    number = next((n for n, c in enumerate(parsed.clauses) if c.verb.lemma == "include"), None)
    if (
        lowers[noun] not in context.lexicon.words("attendants")
        or number is None
        or len(lowers) <= noun + 1
    ):
        return
    verb = parsed.clauses[number].verb
    if verb.tense != "past" or verb.negated or verb.modal or verb.gerund:
        return
    plain = verb.first == noun + 1
    at = lowers[noun + 1] in {"at", "in", "of"}
    named = [r for r in parsed.refs_in(noun + 1, verb.first) if r.kind is Kind.MEETING]
    if not plain and not (at and named and named[0].entity):
        return
    met = slots.Filler((named[0].entity,), named[0].span) if named and named[0].entity else None
    met = met or context.implied_meeting()
    if is_asserted(parsed, number, context.lexicon):
        yield from _came(parsed, listed_from(parsed, verb.after, context), met, noun)


def _came(parsed: Parsed, refs: list[Ref], met: Filler, first: int) -> Iterator[Event]:
    """Yield one event for those who are listed, with the words from an index on."""
    agents = tuple(dict.fromkeys(ref.entity for ref in refs if ref.entity))
    if agents and met:
        start = parsed.sentence.span_of(first, first + 1)
        span = slots.joined_span([start, refs[-1].span]) or start
        yield _event(slots.Filler(agents), met, span)


def _event(agents: Filler, met: Filler, span: Span) -> Event:
    kind, held = EventType.PARTICIPATION, met.entities[0]
    return Event(kind, Status.OCCURRED, agents=agents.entities, meeting=held, evidence=(span,))
