"""Who was at a meeting by what is told of the meeting: "it drew delegates from Fiji", "chaired by".

Also "under the chairmanship of Ana Kos", "with Ana Kos in the chair", "among those present were
Fiji and Chad", "the Bank was represented", "I was one of 300 people at the Forum".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import AGENTS, EMPTY
from govgraph.extract.clauses.wherein import end_of_name
from govgraph.extract.events.attendance.guests import listed_from
from govgraph.extract.events.status.assertion import is_asserted
from govgraph.extract.events.triggers.triggers import ENDING
from govgraph.extract.find.words.function_words import INTRODUCING
from govgraph.extract.find.words.tokens import OWNING
from govgraph.model import Event, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.slots import Filler
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

_MET = (Kind.MEETING,)
_WHOM = ("", "from")
_SOME = (("among", "them"), ("including",), ("among", "whom"))
_IN_CHAIR = frozenset({("in", "the", "chair"), ("as", "chair"), ("as", "moderator"),
                       ("as", "chairperson"), ("as", "its", "chair"), ("presiding",)})  # fmt: skip
_CAME = frozenset({"include", "come", "attend"})
_LED = frozenset({"the", "those", "who", "were", "all", "its", "our"})
_JOINTS = frozenset({"of", "for", "on", "at", "in", "to", "and", "with", "by"})
_HEAD = 3  # words of "the Republic of" before a name
_HELD = frozenset({"happening", "organising", "sitting"})


def find_gathered(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Yield who was at a meeting, where a sentence tells it of the meeting or of all who came."""
    lowers = parsed.sentence.lowers
    if "under" in lowers or "with" in lowers:
        yield from _chaired(parsed, context)
    for number, clause in enumerate(parsed.clauses):
        verb = clause.verb
        draws = not verb.passive and "drawing" in verb.classes
        sent = verb.passive and verb.lemma == "represent"
        came = verb.lemma in _CAME and not verb.passive
        if not (draws or sent or came or (verb.copula and ("among" in lowers or "one" in lowers))):
            continue
        status = _status(clause)
        if status is None or not is_asserted(parsed, number, context.lexicon):
            continue
        if draws:
            agents, meeting = _drawn(parsed, number, context)
        elif sent:
            agents, meeting = _represented(parsed, number, context)
        elif came:
            agents, meeting = _who_came(parsed, clause, context)
        else:
            agents, meeting = _among(parsed, number, context)
        if agents and meeting:
            yield _event(parsed, clause, agents, meeting, status)


def _status(clause: Clause) -> Status | None:
    verb = clause.verb
    if verb.infinitive or verb.modal not in {"", "will"}:
        return None
    if verb.negated:
        return Status.NEGATED
    future = verb.modal == "will" or verb.tense == "future"
    return Status.PLANNED if future else Status.OCCURRED if verb.tense == "past" else None


def _event(
    parsed: Parsed, clause: Clause, agents: Filler, meeting: Filler, status: Status
) -> Event:
    words = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
    span = slots.joined_span([agents.span, words]) or words
    kind, held = EventType.PARTICIPATION, meeting.entities[0]
    return Event(kind, status, agents=agents.entities, meeting=held, evidence=(span,))


def _drawn(parsed: Parsed, number: int, context: Context) -> tuple[Filler, Filler]:
    """Read "the workshop *brought together* Fiji and Chad", "*drew* delegates *from* Fiji"."""
    clause = parsed.clauses[number]
    meeting = slots.own_subject(parsed, clause, _MET, context)
    meeting = meeting or context.subject(parsed, number, _MET)
    if not meeting or clause.verb.negated:
        return EMPTY, EMPTY
    lowers = parsed.sentence.lowers
    for words in _SOME:  # "brought together 80 delegates, *among them* Fiji"
        ends = (
            k for k in range(clause.verb.after, len(lowers)) if lowers[k - len(words) : k] == words
        )
        refs = listed_from(parsed, next(ends, len(lowers)), context)
        if refs:
            agents = tuple(dict.fromkeys(ref.entity for ref in refs if ref.entity))
            return slots.Filler(agents, refs[-1].span), meeting
    found = phrases(parsed, *clause.right, context.lexicon)
    among = context.lexicon.words("thosePresent")
    people = context.lexicon.any_of("peopleNouns", "pluralPeople") | among
    first = next((i for i in range(*clause.right) if parsed.sentence.lowers[i] == "from"), 0)
    came = first and parsed.sentence.lowers[first - 1] in people  # "proposals from Chad"
    whom = (
        slots.filler(parsed, p, AGENTS)
        for p in found[:2]
        if p.preposition in _WHOM and (came or not p.preposition)
    )
    return next((filler for filler in whom if filler), EMPTY), meeting


def _represented(parsed: Parsed, number: int, context: Context) -> tuple[Filler, Filler]:
    """Read "the Bank and Interpol *were represented*." of the meeting that has been told of."""
    clause = parsed.clauses[number]
    if parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1] not in ENDING:
        return EMPTY, EMPTY
    return context.subject(parsed, number, AGENTS), context.implied_meeting()


def _who_came(parsed: Parsed, clause: Clause, context: Context) -> tuple[Filler, Filler]:
    """Read "*observers included* the Bank", "*guests came from* the Fund" of a meeting told of."""
    lowers, after = parsed.sentence.lowers, clause.verb.after
    guests = context.lexicon.any_of("participantLabels", "thosePresent")
    if lowers[clause.verb.first - 1] not in guests or clause.verb.negated:
        return EMPTY, EMPTY
    wanted = "" if clause.verb.lemma == "include" else "from"
    after += bool(wanted)
    named = phrases(parsed, clause.verb.after, clause.right[1], context.lexicon)[:1]
    first = [p for p in named if p.preposition == wanted and p.first - after <= _HEAD]
    led = not wanted or lowers[after - 1] == "from"
    agents = slots.filler(parsed, first[0], AGENTS) if first and led else EMPTY
    return agents, context.implied_meeting()


def _among(parsed: Parsed, number: int, context: Context) -> tuple[Filler, Filler]:
    """Read "*among* the speakers *were* Fiji", "I *was one of* 300 people at the Forum"."""
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    after = clause.verb.after
    if lowers[0] == "among" and clause.left[0] == 0:
        present = next((i for i, word in enumerate(lowers) if i and word not in _LED), 0)
        met, told = _at_meeting(parsed, present + 1)
        those = lowers[present] in context.lexicon.words("thosePresent")
        if not those or told != clause.verb.first:
            return EMPTY, EMPTY  # "among the guests' favourites was UNESCO"
        named = phrases(parsed, after, clause.right[1], context.lexicon)
        first = [p for p in named[:1] if p.first - after <= _HEAD and not p.preposition]
        came = listed_from(parsed, after, context) if first else []
        named_all = tuple(dict.fromkeys(ref.entity for ref in came if ref.entity))
        agents = slots.Filler(named_all, came[-1].span) if came else EMPTY
        return agents, met or context.implied_meeting()
    if lowers[after : after + 1] == ("among",) or lowers[after : after + 2] == ("one", "of"):
        among = context.lexicon.words("thosePresent")
        people = among | context.lexicon.any_of("peopleNouns", "pluralPeople")
        behind = range(after, clause.right[1])
        of = (i for i in behind if lowers[i] == "of" and lowers[i - 1] in among)
        at = next((i for i in behind if lowers[i] in {"at", "in"}), next(of, after))
        met = _at_meeting(parsed, at)[0] if lowers[at - 1] in people else EMPTY
        return context.subject(parsed, number, AGENTS) if met else EMPTY, met
    return EMPTY, EMPTY


def _at_meeting(parsed: Parsed, at: int) -> tuple[Filler, int]:
    """Return the meeting that stands behind "at the" or "in the", and where its name ends."""
    lowers = parsed.sentence.lowers
    at -= lowers[at - 1] == "attending"
    led = lowers[at : at + 1] in {("at",), ("in",), ("of",), ("attending",)}
    near = (r for r in parsed.refs if r.kind is Kind.MEETING and r.entity and led)
    near = (r for r in near if 0 < r.name.first - at <= _HEAD + 1)
    ref = next((r for r in near if _only_leads(lowers[at + 1 : r.name.first])), None)
    if ref is None or ref.entity is None or lowers[ref.name.after : ref.name.after + 1] in OWNING:
        return EMPTY, at
    return slots.Filler((ref.entity,), ref.span), end_of_name(parsed, ref)


def _only_leads(words: Sequence[str]) -> bool:
    """Tell whether words are an article with adjectives: "a *two-day* course", not "rules of"."""
    return not words or (
        words[0] in INTRODUCING
        and all(w.replace("-", "").isalnum() for w in words)
        and _JOINTS.isdisjoint(words)
    )


def _chaired(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Read "the Forum met *under the chairmanship of* Ana Kos", "*with* Ana Kos *in the chair*".

    The sentence tells of the meeting that it is held; a study may be under a chairmanship, too.
    """
    named = [r for r in parsed.refs if r.kind in AGENTS and r.entity]
    chairs = [r for r in named if _presides(parsed, r.name.first, r.name.after, context.lexicon)]
    told = next((c for c in parsed.clauses if c.is_main and not c.verb.negated), None)
    status = _status(told) if told and chairs else None
    if told is None or status is None or told.verb.classes.isdisjoint(_HELD):
        return
    meeting = slots.own_subject(parsed, told, _MET, context)
    for ref in chairs if meeting and meeting.entities[0].type != "MeetingSeries" else ():
        if ref.entity:
            agents = slots.Filler((ref.entity,), ref.span)
            yield _event(parsed, told, agents, meeting, status)


def _presides(parsed: Parsed, first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether the words around a name say that it is who chairs."""
    lowers = parsed.sentence.lowers
    while first and lowers[first - 1] in {"the", "mr", "ms", "mrs", "dr", "."}:
        first -= 1
    if lowers[first - 1 : first] == ("of",) and lowers[first - 2] in lexicon.words("chairNouns"):
        return "under" in lowers[max(0, first - 4) : first]
    told = [w for w in _IN_CHAIR if lowers[after : after + len(w)] == w]
    ends = (after + len(words) for words in told)
    behind = any(lowers[end : end + 1] != ("of",) for end in ends)  # "in the chair of the barber"
    return behind and lowers[first - 1 : first] == ("with",)
