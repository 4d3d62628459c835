"""Deeds for which one is thanked or of which one is proud: who does them, and how far they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.gratitude import deed_start, pride, thanked
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.sharing import first_gerund
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.events.roles.by_whom import agent_after
from govgraph.extract.events.status.assertion import is_asserted
from govgraph.extract.events.status.status import verb_status
from govgraph.extract.find.words.function_words import HERE_AND_NOW, ITS, TAKING_PLACE
from govgraph.model import EventType, Status

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

_HERE = frozenset({EventType.LAUNCH, EventType.PROPOSAL})  # what is done by saying so
_COMING = frozenset({"next", "upcoming", "forthcoming", "coming"})
_MEETING = 3  # words of "the next session"
_TENSES = {"past": Status.OCCURRED, "future": Status.PLANNED}


def credited(parsed: Parsed, index: int, context: Context) -> Filler:
    """Read "we thank Norway for ratifying it": whom one thanks has done it."""
    index = first_gerund(parsed, index)
    clause = parsed.clauses[index]
    if clause.verb.gerund and (within := thanked(parsed, clause.verb.first, context.lexicon)):
        return slots.after_verb(parsed, within, AGENTS, context.lexicon, ())
    if clause.verb.gerund and (doers := _doing(parsed, clause.verb.first, context)):
        return doers
    above = parsed.clauses[index - 1] if index else None
    start = deed_start(parsed, clause.verb.first, context.lexicon)
    taken_up = parsed.before(start) in {"for", "on"}
    if above is None or not (clause.verb.gerund and taken_up) or above.verb.passive:
        return EMPTY
    named = phrases(parsed, above.verb.after, start - 1, context.lexicon)
    beside = bool(named) and named[-1].after == start - 1 and not named[-1].preposition
    if beside:
        return slots.filler(parsed, named[-1], AGENTS)
    # "We thank the Agency and its Director, Ana Kos, for hosting it": the first of them.
    first = above.verb.after + (
        parsed.sentence.lowers[above.verb.after : above.verb.after + 1] == ("the",)
    )
    apart = parsed.sentence.lowers[start - 2 : start - 1] == (",",)
    thanks = bool(named) and apart and above.verb.lemma == "thank" and named[0].first <= first
    return slots.filler(parsed, named[0], AGENTS) if thanks else EMPTY


def _doing(parsed: Parsed, first: int, context: Context) -> Filler:
    """Return who stands right before what they do: "we look forward to *Fiji* hosting it"."""
    named = phrases(parsed, 0, first, context.lexicon)[-1:]
    if not named or named[0].after != first:
        return EMPTY
    last = named[0].refs[-1] if named[0].refs else None
    country = last.entity.iri if last and last.entity and last.entity.type == "Country" else None
    acting = context.authority.having("ofCountry", country) if country else ()
    if last and acting:  # a country stands as a place behind "to"
        return Filler((acting[0],), last.span)
    return slots.filler(parsed, named[0], AGENTS)


def is_of_coming(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether what somebody hosts is ahead: "the Forum *will be held* online, hosted by Fiji".

    So with "*the next* Forum, hosted by Fiji", "thanks to Fiji for hosting *the next* Forum"; in
    "the Forum, hosted by Fiji in May, will be held again" the words for it stand behind.
    """
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    own, above = clause.verb, parsed.clauses[number - 1].verb if number else None
    hosted = own.participle and lowers[own.after : own.after + 1] == ("by",)
    around = (*lowers[own.after : own.after + _MEETING], *(lowers[slice(*clause.left)] * hosted))
    if (own.gerund or hosted) and not _COMING.isdisjoint(around):
        return True
    if above is None or not own.participle or parsed.before(own.first) != ",":
        return False
    takes_place = not TAKING_PLACE.isdisjoint(above.classes)
    return takes_place and verb_status(parsed, number - 1, lexicon) is Status.PLANNED


def honoured(parsed: Parsed, index: int, context: Context) -> Filler:
    """Return for whom it is an honour, if told: "it is an honour *for Norway* to host it"."""
    told = pride(parsed, index, context.lexicon)
    if told is None or told.doers is None:
        return EMPTY
    word, at = parsed.sentence.lowers[told.doers[0]], parsed.sentence.starts[told.doers[0]]
    if word in {"our", "my"} and (state := context.discourse.we(at)):
        return Filler((state,), parsed.sentence.span_of(*told.doers))
    if word in {"us", "me"}:
        return context.speaker(parsed, told.doers[0])
    return slots.after_verb(parsed, told.doers, AGENTS, context.lexicon, ())


def status_of_deed(parsed: Parsed, trigger: Trigger, index: int, context: Context) -> Status | None:
    """Return how far a deed is for which one is thanked, or of which one is proud.

    "We are grateful to Fiji for hosting it", "I was honoured to address it", "it is an honour for
    Fiji to host it".
    """
    verb = parsed.clauses[index].verb
    if verb.gerund and thanked(parsed, verb.first, context.lexicon):
        above = parsed.clauses[index - 1].verb if index else verb
        return None if above.modal in {"would", "could", "should"} else Status.OCCURRED
    if trigger.type is EventType.PARTICIPATION and _had_the_chance(parsed, index, context.lexicon):
        return Status.OCCURRED
    told = pride(parsed, index, context.lexicon)
    if told is None or not is_asserted(parsed, parsed.clauses.index(told.above), context.lexicon):
        return None
    if told.above.verb.tense in _TENSES:
        return _TENSES[told.above.verb.tense]
    if told.nth:
        return Status.OCCURRED
    if trigger.type in _HERE and told.above.verb.tense == "present":
        now = not parsed.times or not HERE_AND_NOW.isdisjoint(parsed.sentence.lowers)
        return Status.OCCURRED if now else None  # "we are proud to present our guide today"
    hosts = "organising" in verb.classes
    return Status.ONGOING if hosts and trigger.type is EventType.PARTICIPATION else None


def _had_the_chance(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether one was somewhere: "we *had the opportunity to* attend it", "the pleasure of".

    Who had it may not have signed anything.
    """
    verb, above = parsed.clauses[index].verb, parsed.clauses[index - 1].verb if index else None
    if above is None or not (verb.infinitive or verb.gerund) or verb.negated or above.negated:
        return False
    words = parsed.sentence.lowers[above.main : verb.first]
    had = above.tense == "past" or above.perfect
    return (
        had
        and not above.modal
        and words[:2] == ("had", "the")
        and words[2:3] != ()
        and (words[2] in lexicon.words("chanceNouns") and words[3:] in {(), ("of",)})
    )


def presented(parsed: Parsed, noun: int, context: Context) -> Filler:
    """Read "the Commission *presented its proposal* in May": who brings it forward makes it.

    "Its proposal" that somebody welcomes or awaits may be another's. "A proposal for a fund *was
    made by* Fiji" is Fiji's.
    """
    for clause in parsed.clauses:
        if clause.verb.passive and clause.left[0] <= noun < clause.left[1] and not clause.relative:
            made = clause.verb.lemma == "make"
            return agent_after(parsed, clause.right, context) if made else EMPTY
    if noun == 0 or parsed.sentence.lowers[noun - 1] not in ITS:
        return EMPTY
    for number, clause in enumerate(parsed.clauses):
        verb = clause.verb
        within = verb.after <= noun - 1 < clause.right[1] and not verb.passive
        if within and any(e.frame and e.frame.evokes == "Proposal" for e, _ in verb.entries):
            return context.subject(parsed, number, AGENTS)
    return EMPTY
