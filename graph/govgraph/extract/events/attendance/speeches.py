"""Who was at a meeting by the speech they gave: "*in her closing remarks* Ana Kos thanked Fiji".

Also "the keynote address was given by Ana Kos", "the keynote speakers were Ana Kos and Luis Vega".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.events.attendance.going_there import is_speech
from govgraph.extract.events.attendance.guests import listed_from
from govgraph.extract.events.ellipsis.gapped import where_and_when
from govgraph.extract.events.roles.by_whom import agent_after
from govgraph.model import Event, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context

_WHOSE = frozenset({"his", "her", "their", "its"})
_GIVING = frozenset({"give", "deliver", "make", "hold"})
_LEADING = frozenset({"lead", "head"})  # "the Chinese *delegation was led* by"
_SPEAKERS = frozenset({"speaker", "speakers"})
_SPEECH = 3  # words of "opening and closing remarks"
_ONES = _WHOSE | {"a", "an"}
_BEFORE = frozenset({"at", "to", "before", "during"})
_LED_BY = frozenset({"the", "this", "our", "its"})
_CALLING = frozenset({"call", "appeal", "urge", "propose", "present", "welcome", "thank"})
_SUBJECT = 5  # words of "the two keynote speakers"


def find_speeches(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Yield who gave a speech at the meeting that is told of, or with which a sentence opens."""
    yield from _spoken_at(parsed, context)
    lowers = parsed.sentence.lowers
    places = [k for k, word in enumerate(lowers[:-2]) if word == "in" and lowers[k + 1] in _WHOSE]
    spoken = [k for k in places if is_speech(lowers[k + 2 : k + 2 + _SPEECH], context.lexicon)]
    for number, clause in enumerate(parsed.clauses):
        verb = clause.verb
        ahead = verb.modal == "will" and verb.passive  # "the keynote *will be given* by Ana Kos"
        if verb.negated or verb.infinitive or not (ahead or verb.tense == "past"):
            continue
        agents = _speakers(parsed, clause, context)
        if not agents and any(_goes_with(clause, k) for k in spoken):
            agents = context.subject(parsed, number, AGENTS)
        met = context.implied_meeting() if agents else EMPTY
        if agents and met:
            words = parsed.sentence.span_of(verb.first, verb.after)
            span = slots.joined_span([agents.span, words]) or words
            kind, held = EventType.PARTICIPATION, met.entities[0]
            done = Status.PLANNED if ahead else Status.OCCURRED
            yield Event(kind, done, agents=agents.entities, meeting=held, evidence=(span,))


def _spoken_at(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Yield who spoke at a meeting that opens the sentence: "*At the Forum*, Chad called for it".

    Also "in her speech at the Forum, Ana Kos praised it"; nothing of "at the Forum, Chad fell ill".
    """
    main = next((c for c in parsed.clauses if c.is_main), None)
    if main is None or main.verb.negated or main.verb.modal or main.verb.passive:
        return
    met, speaks = _opening_at(parsed, context)
    told = main.verb.tense == "past" and (speaks or _says(main.verb))
    if met is None or met.entity is None or not told or met.name.after > main.verb.first:
        return
    agents = context.subject(parsed, parsed.clauses.index(main), AGENTS)
    if agents and met.entity.type != "MeetingSeries":
        end, place, when = where_and_when(parsed, met.name.after)
        words = parsed.sentence.span_of(0, end)
        span = slots.joined_span([words, agents.span]) or words
        yield Event(
            EventType.PARTICIPATION, Status.OCCURRED, agents=agents.entities, meeting=met.entity,
            place=place, when=when, evidence=(span,),
        )  # fmt: skip


def _opening_at(parsed: Parsed, context: Context) -> tuple[Ref | None, bool]:
    """Return the meeting with which a sentence opens, and whether a speech at it is told."""
    lowers, at, speech = parsed.sentence.lowers, 0, False
    if lowers[0] == "in" and lowers[1:2] and lowers[1] in _ONES:
        nouns = context.lexicon.words("speechNouns")
        last = next(
            (k for k in range(2, 2 + _SPEECH) if lowers[k : k + 1] and lowers[k] in nouns), 0
        )
        at, speech = last + 1, last > 0
    if lowers[at] not in (_BEFORE if speech else {"at"}):
        return None, False
    first = at + 1 + (lowers[at + 1] in _LED_BY)
    met = (r for r in parsed.refs if r.kind is Kind.MEETING and r.name.first in {at + 1, first})
    return next(met, None), speech


def _says(verb: VerbGroup) -> bool:
    return "speech" in verb.classes or verb.head in _CALLING


def _goes_with(clause: Clause, index: int) -> bool:
    """Tell whether "in her closing remarks" stands in a main clause, before or behind its verb."""
    return clause.is_main and clause.left[0] <= index < clause.right[1]


def _speakers(parsed: Parsed, clause: Clause, context: Context) -> Filler:
    """Return by whom a speech was given or a delegation led, or who the keynote speakers were."""
    verb, words = clause.verb, parsed.sentence.lowers[slice(*clause.left)][-_SUBJECT:]
    if verb.passive and verb.lemma in _LEADING and words[-1:] == ("delegation",):
        return agent_after(parsed, clause.right, context)
    if not is_speech(words[-_SPEECH:], context.lexicon):
        return EMPTY
    if verb.passive and verb.head in _GIVING:  # "give by"
        return agent_after(parsed, (verb.main + 1, clause.right[1]), context)
    if not verb.copula or _SPEAKERS.isdisjoint(words[-1:]):
        return EMPTY
    refs = listed_from(parsed, verb.after, context)
    agents = tuple(dict.fromkeys(ref.entity for ref in refs if ref.entity))
    return Filler(agents, refs[-1].span) if refs else EMPTY
