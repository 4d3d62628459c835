"""Who signs a text that is between them: "the memorandum *between Chad and Mali* was signed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.find.words.function_words import BEFORE_SEATS
from govgraph.extract.find.words.tokens import OWNING
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.clauses.phrases import Phrase
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context

_GOING_ON = OWNING | {("as",), ("absent",), ("present",)}
_FAR = 6  # words from the end of a text's name to "between" or to those it names
# How the nouns of such texts end: "memorandum of *understanding*", "letter of *intent*".
_ENDS = frozenset({"understanding", "cooperation", "co-operation", "intent", "partnership"})


def who_signed(
    parsed: Parsed, trigger: Trigger, agents: Filler, objects: Filler, context: Context
) -> Filler:
    """Return who signs a text, also those with whom they do: "a memorandum *with the Bank*"."""
    agents = agents or _parties(parsed, trigger, objects, context)
    other = _counterpart(parsed, trigger, objects, context)
    everyone = dict.fromkeys((*agents.entities, *other.entities))
    return (
        Filler(tuple(everyone), slots.joined_span([agents.span, other.span])) if other else agents
    )


def _counterpart(parsed: Parsed, trigger: Trigger, objects: Filler, context: Context) -> Filler:
    """Return with whom a pact is signed: "an agreement *with Chad*", "was signed *with Chad*".

    In "with Chad's help", "with the help of Chad" or "with Chad as host" nobody is.
    """
    if trigger.type is not EventType.SIGNATURE or trigger.clause is None or objects.span is None:
        return EMPTY
    labels = [set(entity.label.lower().split()) for entity in objects.entities]
    if len(labels) != 1 or context.lexicon.words("pactHeads").isdisjoint(labels[0]):
        return EMPTY
    lowers, (start, _) = parsed.sentence.lowers, parsed.sentence.range_of(objects.span)
    clause = parsed.clauses[trigger.clause]
    first = max(start, trigger.after) if start > trigger.first else trigger.after
    for phrase in phrases(parsed, first, clause.right[1], context.lexicon):
        led = "with" in lowers[max(first, phrase.first - 2) : phrase.first]
        closed = lowers[phrase.after : phrase.after + 1] not in _GOING_ON
        if phrase.preposition == "with" and led and closed:
            return slots.filler(parsed, phrase, (Kind.ORGANISATION,))
    return EMPTY


def _parties(parsed: Parsed, trigger: Trigger, objects: Filler, context: Context) -> Filler:
    """Return those between whom a text is, where nobody else is told to have signed it.

    "The agreement *between Norway and Iceland* was signed", "a memorandum was signed *between the
    Bank and UNESCO*"; but "a treaty on *the border between* Chad and Mali" may be of others, too.
    """
    lowers = parsed.sentence.lowers
    if trigger.type is not EventType.SIGNATURE or objects.span is None or len(objects.entities) > 1:
        return EMPTY
    first, after = parsed.sentence.range_of(objects.span)
    ranges = [(first, min(after + _FAR, len(lowers)))]
    if trigger.clause is not None:
        ranges.append((trigger.after, parsed.clauses[trigger.clause].right[1]))
    for start, end in ranges:
        if "between" not in lowers[start:end]:
            continue
        at = start + lowers[start:end].index("between")
        noun = lowers[at - 1]
        head = context.lexicon.heads.get(noun)
        text = noun in _ENDS or (head is not None and head.kind is Kind.INSTRUMENT)
        beside = at == trigger.after or (start == trigger.after and _ends_told(parsed, at))
        if not (text or beside):
            continue
        for phrase in phrases(parsed, at, len(lowers), context.lexicon)[:1]:
            found = slots.filler(parsed, phrase, (Kind.ORGANISATION,))
            follows = lowers[phrase.after : phrase.after + 1] == ("and",)
            several = len(phrase.refs) > 1 or follows  # "between UNESCO *and its hosts*"
            if found and several and phrase.preposition == "between" and phrase.first - at <= _FAR:
                return found
            if found and (second := _past_seat(parsed, phrase)):
                span = slots.joined_span([found.span, second.span])
                return Filler((*found.entities, *second.entities), span)
    return EMPTY


def _past_seat(parsed: Parsed, first: Phrase) -> Filler:
    """Return the second of two where the first is told with its seat.

    "Between the Fund *in Rome* and *the Bank*", "between the Fund *(Rome)* and *the Bank*".
    """
    lowers, after = parsed.sentence.lowers, first.after
    seats = (r for r in parsed.refs if r.kind is Kind.PLACE and r.name.first == after + 1)
    seat = next(seats, None) if lowers[after] in BEFORE_SEATS else None
    end = seat.name.after + (lowers[after] == "(") if seat else after
    if lowers[end : end + 1] != ("and",):
        return EMPTY
    near = {end + 1, end + 2}  # "and *the* Bank"
    named = (r for r in parsed.refs if r.kind is Kind.ORGANISATION and r.name.first in near)
    second = next(named, None)
    return Filler((second.entity,), second.span) if second and second.entity else EMPTY


def _ends_told(parsed: Parsed, at: int) -> bool:
    """Tell whether a day or a place ends before an index: "signed *in Oslo* between Chad and"."""
    places = any(ref.kind is Kind.PLACE and ref.name.after == at for ref in parsed.refs)
    return places or any(time.after == at for time in parsed.times)
