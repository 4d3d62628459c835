"""Who is among those to whom one speaks: "Ana Kos *is with us* today", "*will join us* tomorrow".

Only a statement that was made at a meeting tells it of that meeting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.events.attendance.guests import listed_from
from govgraph.extract.events.status.assertion import is_asserted
from govgraph.extract.events.triggers.triggers import ENDING
from govgraph.model import Event, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

_SOON = frozenset({"today", "tonight", "tomorrow", "later", "this"})
_PART = frozenset({"this", "by", "via", "on"})
_LED = 4  # words of "for the closing session"
_FOR_WHOM = frozenset({("on", "behalf"), ("for", "the"), ("with", "us"), ("to", "represent")})
_HEARING = frozenset({"hear", "hear from"})
_LISTENERS = frozenset({"you", "we"})
_TOLD = _LISTENERS | {"us", "here", "welcome"}
_WELCOMED = frozenset({
    ("to", "this"), ("to", "our"), ("here",), ("among", "us"), ("today",), ("this", "morning"),
    ("this", "afternoon"),
})  # fmt: skip


def find_with_us(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Yield who is, or will be, at the meeting at which a statement is made."""
    held = context.discourse.document.meeting
    lowers = parsed.sentence.lowers
    ours = not _TOLD.isdisjoint(lowers)
    if held is None or held.type == "MeetingSeries" or not ours:
        return
    for number, clause in enumerate(parsed.clauses):
        agents, status = _told(parsed, number, context)
        if not agents or status is None or not is_asserted(parsed, number, context.lexicon):
            continue
        words = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
        span = slots.joined_span([agents.span, words]) or words
        times = parsed.times_in(clause.verb.after, clause.right[1])
        when = times[0].time.when if times and times[0].time.when.is_day else None
        kind = EventType.PARTICIPATION
        yield Event(kind, status, agents=agents.entities, meeting=held, when=when, evidence=(span,))


def _told(parsed: Parsed, number: int, context: Context) -> tuple[Filler, Status | None]:
    """Return who a clause says is at the meeting, and whether already."""
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    verb, after = clause.verb, clause.verb.after
    if verb.negated or verb.passive or verb.modal not in {"", "will", "shall"}:
        return EMPTY, None
    status = Status.PLANNED if verb.modal or verb.tense == "future" else Status.OCCURRED
    at = after - (lowers[after - 1] == "here")
    if verb.copula and verb.tense == "present" and lowers[at : at + 1] == ("here",):
        ends = lowers[at + 1 : at + 2] in ENDING or lowers[at + 1 : at + 3] in _FOR_WHOM
        people = context.subject(parsed, number, (Kind.PERSON,)) if ends else EMPTY
        return people, status
    if verb.copula and lowers[after : after + 2] == ("with", "us"):
        here = _is_now(parsed, after + 2, context.lexicon)
        return (context.subject(parsed, number, AGENTS), status) if here else (EMPTY, None)
    if verb.lemma == "join" and lowers[verb.main + 1 : verb.main + 2] == ("us",):
        here = _is_now(parsed, verb.main + 2, context.lexicon) and not verb.infinitive
        return (context.subject(parsed, number, AGENTS), status) if here else (EMPTY, None)
    hears = verb.lemma in _HEARING and status is Status.PLANNED
    if hears and _listens(parsed, clause, context.lexicon):
        first = after + (lowers[after : after + 1] == ("from",))
        return _listed(parsed, first, context), status
    if verb.lemma == "welcome" and not verb.participle and verb.tense != "past":
        return _welcomed(parsed, clause, context), status
    return EMPTY, None


def _is_now(parsed: Parsed, at: int, lexicon: Lexicon) -> bool:
    """Tell whether words say when or for what one is there, or nothing more.

    "Three members *joined us in* calling for it", "the problem *is with us for* years" do not.
    """
    lowers = parsed.sentence.lowers
    word, following = (*lowers[at : at + 2], "", "")[:2]
    if word == "for":
        return not lexicon.words("gatheringNouns").isdisjoint(lowers[at + 1 : at + 1 + _LED])
    parts = lexicon.any_of("partsOfAWeek", "remoteWords", "screens")
    told = word in lexicon.words("nowWords") or (word in _PART and following in parts)
    return told or lowers[at : at + 1] in ENDING


def _listens(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether those who meet hear somebody there: "*today you* will hear Ana Kos"."""
    lowers = parsed.sentence.lowers
    near = lowers[max(clause.left[0], clause.verb.first - 2) :][:3]
    soon = any(_is_now(parsed, at, lexicon) for at, word in enumerate(lowers) if word in _SOON)
    return soon and not _LISTENERS.isdisjoint(near)


def _listed(parsed: Parsed, first: int, context: Context) -> Filler:
    refs = listed_from(parsed, first, context)
    beside = bool(refs) and refs[0].name.first - first <= _LED
    agents = tuple(dict.fromkeys(ref.entity for ref in refs if ref.entity))
    return Filler(agents, refs[-1].span) if beside else EMPTY


def _welcomed(parsed: Parsed, clause: Clause, context: Context) -> Filler:
    """Return whom one welcomes to the place where one speaks: "welcome Ana Kos *to our* Forum"."""
    lowers, after = parsed.sentence.lowers, clause.verb.after
    ends = (
        k for k in range(after, clause.right[1])
        if any(lowers[k : k + len(words)] == words for words in _WELCOMED)
    )  # fmt: skip
    end = next(ends, None)
    named = [r for r in parsed.refs_in(after, end or after) if r.kind in AGENTS and r.entity]
    if end is None or not named or named[0].name.first - after > _LED:
        return EMPTY
    refs = [r for r in listed_from(parsed, after, context) if r.name.after <= end]
    agents = tuple(dict.fromkeys(ref.entity for ref in refs if ref.entity))
    return Filler(agents, refs[-1].span) if refs else EMPTY
