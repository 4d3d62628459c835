"""With whom something is done: "drew up, *together with Chad*, a code"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context

_SHARED = frozenset({EventType.LAUNCH, EventType.PREPARATION, EventType.PROPOSAL})
_JOINTLY = frozenset({"together", "jointly"})
_TOGETHER = _JOINTLY | {"cooperation", "co-operation", "partnership", "collaboration"}
_TOGETHER |= {"association", "conjunction"}
_NEXT = 2  # words of "with the"
_ENDS_NAME = frozenset({(), *((w,) for w in (",", ".", ";", ")", "and", "in", "on", "at", "as"))})


def jointly(parsed: Parsed, trigger: Trigger, agents: Filler, context: Context) -> Filler:
    """Add with whom a work is done: "drew up, *together with Chad*, a code"."""
    clause = parsed.clauses[trigger.clause or 0]
    if not agents and trigger.type in _SHARED:
        return _alongside(parsed, trigger, context)
    for within in (clause.right, clause.left) if agents and trigger.type in _SHARED else ():
        if found := companions(parsed, within, context):
            everyone = dict.fromkeys((*agents.entities, *found.entities))
            return Filler(tuple(everyone), slots.joined_span([agents.span, found.span]))
    return agents


def _alongside(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Return with whom a work was done by somebody left out: "a report, prepared *with Chad*".

    In "launched with Chad absent", "with the Fund's help" or "with Chad as host" none did it.
    """
    verb, lowers = parsed.clauses[trigger.clause or 0].verb, parsed.sentence.lowers
    if not (verb.passive or (verb.participle and not verb.perfect)):
        return EMPTY
    at = trigger.after
    for time in parsed.times_in(at, len(lowers)):
        at = time.after if time.first - at <= 1 else at  # "set up *in May 2024* with Chad"
    at += lowers[at : at + 1] in {("together",), ("jointly",)}
    if lowers[at : at + 1] != ("with",):
        return EMPTY
    found = phrases(parsed, at, parsed.clauses[trigger.clause or 0].right[1], context.lexicon)[:1]
    for phrase in found:
        beside = phrase.preposition == "with" and phrase.first - at <= _NEXT
        closes = lowers[phrase.after : phrase.after + 1] in _ENDS_NAME - {("as",)}
        if beside and closes:
            return slots.filler(parsed, phrase, (Kind.ORGANISATION,))
    return EMPTY


def companions(parsed: Parsed, within: tuple[int, int], context: Context) -> Filler:
    """Return those named in a range as doing it, too; "a partnership with UNESCO" tells none."""
    lowers = parsed.sentence.lowers
    if "with" not in lowers[slice(*within)]:
        return EMPTY
    for phrase in phrases(parsed, *within, context.lexicon):
        if phrase.preposition != "with":
            continue
        at = phrase.first - 1
        while at > within[0] and lowers[at] != "with":
            at -= 1
        after = lowers[phrase.after : phrase.after + 2]
        if after[:1] not in _ENDS_NAME or after[1:] == ("but",) or "not" in lowers[at - 4 : at]:
            return EMPTY  # "with Chad absent", "with Chad's blessing", "not together with Chad"
        put_in = lowers[at - 1] == "," and at == within[0] + 1
        joint = lowers[at - 1] in _JOINTLY or "in" in lowers[max(0, at - 3) : at]
        if put_in or (joint and lowers[at - 1] in _TOGETHER):
            return slots.filler(parsed, phrase, AGENTS)
    return EMPTY


def opener(parsed: Parsed, trigger: Trigger, objects: Filler, context: Context) -> Filler:
    """Return who opens a text for signature: "*the League* opened the Lakes Convention for it".

    In "the Convention opened for signature" nobody does.
    """
    start = parsed.sentence.starts[trigger.first]
    behind = objects.span is not None and objects.span.start > start
    if trigger.type is not EventType.OPENING or not behind:
        return EMPTY
    return context.subject(parsed, trigger.clause or 0, AGENTS)
