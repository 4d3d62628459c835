"""Texts that are meant by no name and no "it": "is drafting *a second version*", "tabled *one*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.roles.suggested import suggested
from govgraph.extract.events.triggers.triggers import object_kinds
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_VERSIONS = frozenset({"version", "draft"})
_ARTICLES = frozenset({"a", "an", "the", "its", "another"})
_WANTED = frozenset({EventType.PROPOSAL, EventType.PREPARATION, EventType.ADOPTION})
_ENDS = frozenset({".", ",", ";", "so", "yet", "to", "thus", "until", ""})
_CLOSED = frozenset({".", ",", ";", ")", "so", "yet", "and", "but", "in", "by", "for", "at", ""})


def text_meant(
    parsed: Parsed, trigger: Trigger, kinds: Collection[Kind], context: Context
) -> Filler:
    """Return the text just spoken of that "one", "nothing" or "a second version" stands for.

    Of a proposal, also what it is that has no name: "proposed *a common ceiling on tolls*".
    """
    if trigger.clause is None or Kind.INSTRUMENT not in kinds or trigger.type not in _WANTED:
        return EMPTY
    clause, lowers = parsed.clauses[trigger.clause], parsed.sentence.lowers
    verb = clause.verb
    side = clause.left if verb.passive else (trigger.after, clause.right[1])
    words = lowers[slice(*side)]
    going_on = verb.progressive or verb.tense == "future"  # "wrote a first draft": no more than it
    drafts = going_on and trigger.type is EventType.PREPARATION
    drafts = drafts and _is_version(words, context.lexicon)
    ends = "".join(lowers[verb.after : verb.after + 1]) in _ENDS  # not "agreed *on pouches*"
    nothing = verb.passive and lowers[verb.first] in {"has", "is"} and ends
    nothing = nothing and words[-1:] == ("nothing",)
    one = not verb.passive and words[:1] == ("one",) and "".join(words[1:2]) in _CLOSED
    if not (drafts or nothing or one):
        return suggested(parsed, trigger, context)
    found = context.pronoun("it", (Kind.INSTRUMENT,), parsed.sentence.starts[side[0]])
    if one:  # "has tabled *one*": a text that may be, no Pact
        return found if all(e.label[:1].islower() for e in found.entities) else EMPTY
    near = {s.entity for s in context.discourse.lately(context.number, 1)}
    return found if len([e for e in near if e.kind is Kind.INSTRUMENT]) <= 1 else EMPTY


def rather_done_to(parsed: Parsed, trigger: Trigger, objects: Filler, context: Context) -> Filler:
    """Return what "it" means that is launched, where it would mean who brought that about.

    "The Union set up a hotline; *it* went live in May", "the Board adopted the code, and we launch
    *it* today"; but "the Union adopted a code. *It* was founded in 2001".
    """
    clause = parsed.clauses[trigger.clause or 0]
    if trigger.type is not EventType.LAUNCH or len(objects.entities) != 1:
        return objects
    behind = parsed.sentence.lowers[trigger.after : trigger.after + 1] == ("it",)
    opens = parsed.sentence.lowers[slice(*clause.left)][-1:] == ("it",)
    if not (behind or opens):
        return objects
    acts = [a for n in (-1, 0) for a in context.discourse.acts.get(context.number + n, ())]
    for act in reversed(acts):
        done = act.object is not None and act.object.kind in object_kinds(trigger)
        if done and act.object and objects.entities[0] in act.agents:
            told = behind or act.type is EventType.LAUNCH
            return Filler((act.object,), objects.span) if told else objects
    return objects


def _is_version(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether words name the next state of a text: "*a second draft*", no "draft of it"."""
    noun = next((k for k, word in enumerate(words) if word in _VERSIONS), 0)
    following = "".join(words[noun + 1 : noun + 2])
    before = words[:noun]
    new = lexicon.words("versionAdjectives")
    which = any(word in new or is_ordinal(word) for word in before)
    told = all(word in new | _ARTICLES or is_ordinal(word) for word in before)
    return bool(noun) and which and told and following in _CLOSED


def named_text(parsed: Parsed, index: int, context: Context) -> tuple[Entity, ...]:
    """Return the text that is the subject of a clause by its name: no "it" behind it means that."""
    found = context.subject(parsed, index, (Kind.INSTRUMENT,))
    at = parsed.sentence.index_of(found.span) if found.span else None
    pronoun = at is None or parsed.sentence.lowers[at] in {"it", "they", "this", "that", "both"}
    return () if pronoun else found.entities
