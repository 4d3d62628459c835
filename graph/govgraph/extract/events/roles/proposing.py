"""What one proposes to do: "the proposal *to set up a fund*", "proposed *that it adopt a plan*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.cues import cue_of
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.roles.topics import is_remarked_on
from govgraph.extract.events.triggers.triggers import object_kinds, puts_forward
from govgraph.lexicon import Part
from govgraph.model import EventType, Kind, Status

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

_UNDOING = frozenset({"Amendment", "amends", "succeeds", "Ratification", "Signature", "Accession"})
_UNDOING |= {"Endorsement", "Support", "Welcome", "Concern", "Commitment", "Call"}
_CHANGING = frozenset({"Amendment", "amends"})
_PROPOSALS = frozenset({"proposal", "proposals"})
_IDEAS = frozenset({"idea", "ideas", "concept"})
_BRINGING = frozenset(map(str, (
    EventType.LAUNCH, EventType.PREPARATION, EventType.AMENDMENT, EventType.ADOPTION,
)))  # fmt: skip
_FAR = 16  # words of "submitted by Fiji and Malta on 2 October for"
_ASIDE = 8  # words of ", made by the delegation of Fiji in May,"
_MAY = frozenset({"should", "could", "might", "be"})


def to_do(parsed: Parsed, trigger: Trigger, kinds: tuple[Kind, ...], context: Context) -> Filler:
    """Return what "the proposal of Fiji *to set up a fund*" is about."""
    later = [c for c in parsed.clauses if c.verb.first >= trigger.after][:2]
    if not later or not later[0].verb.infinitive or later[0].verb.passive:
        return EMPTY
    between = parsed.sentence.lowers[trigger.after : later[0].verb.first]
    if any(word in {",", ";", ":", "and"} for word in between):
        return EMPTY
    if _undoes(later[0]):
        return EMPTY  # "the proposal of Fiji to amend the Charter": the Charter is not proposed
    right = later[0].right
    if right[0] == right[1] and len(later) > 1 and not later[1].mark:
        right = later[1].left  # "the proposal to set up *a fund* was rejected"
    return context.object_after(parsed, right, kinds)


def that_done(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Return what others are to do something with: "proposed *that the Board adopt a plan*".

    Also "that *a chapter* be added"; not "that the Board reject it", nor "that it sign the Pact",
    nor what is done with a text that is there: "that the Pact be translated".
    """
    number, kinds = (trigger.clause or 0) + 1, object_kinds(trigger)
    asked = parsed.clauses[number] if number < len(parsed.clauses) else None
    if trigger.type is not EventType.PROPOSAL or asked is None or asked.relative:
        return EMPTY
    if doing := _doing(parsed, trigger, asked, kinds, context):
        return doing
    verb, first = asked.verb, asked.left[0]
    that = "that" in parsed.sentence.lowers[first - 1 : first + 1] and first <= trigger.after + 1
    bare = verb.modal in _MAY or (not verb.modal and (verb.base or verb.passive))
    frames = {e.frame.evokes for e, _ in verb.entries if e.frame}
    amended = verb.passive and bool(frames) and frames <= _CHANGING  # "that *the code* be revised"
    if not (that and bare) or verb.negated or (_undoes(asked) and not amended):
        return EMPTY
    founds = any(e.frame and e.frame.evokes == "Launch" for e, _ in verb.entries)
    if not founds:  # "that it hold a *panel* on rivers": no body
        kinds = tuple(kind for kind in kinds if kind is not Kind.ORGANISATION)
    found = (
        context.subject(parsed, number, kinds)
        if verb.passive
        else context.object_after(parsed, asked.right, kinds)
    )
    return found if amended or frames & _BRINGING or _is_new(parsed, found) else EMPTY


def _is_new(parsed: Parsed, found: Filler) -> bool:
    """Tell whether words bring in a thing: "that *a panel* be held", no "*the Code* be read"."""
    first = parsed.sentence.range_of(found.span)[0] if found.span else 0
    return first > 0 and "the" not in parsed.sentence.lowers[first - 1 : first + 1]


def _doing(
    parsed: Parsed, trigger: Trigger, asked: Clause, kinds: tuple[Kind, ...], context: Context
) -> Filler:
    """Return what one proposed to set up or to change: "proposed *to amend the Charter*".

    Who says "we propose to launch a campaign" only means to; nor is what one proposed to sign, or
    to join, put forward.
    """
    verb = parsed.clauses[trigger.clause or 0].verb
    begins = asked.left[0] == asked.left[1] and (asked.verb.infinitive or asked.verb.gerund)
    if not (begins and puts_forward(verb)) or asked.verb.passive:
        return EMPTY
    told = {time.first for time in parsed.times}
    between = range(trigger.after, asked.verb.first)
    if any(k not in told and parsed.sentence.lowers[k] != "to" for k in between):
        return EMPTY
    noun = asked.verb.after
    noun += parsed.sentence.lowers[noun : noun + 1] == ("the",)
    going = noun < len(parsed.entries) and cue_of(asked.verb) == str(Status.ONGOING)
    entries = (*asked.verb.entries, *(parsed.entries[noun] if going else ()))
    acts = {e.frame.evokes for e, _ in entries if e.frame}  # "resume *the negotiations on it*"
    if acts.isdisjoint(_BRINGING):
        return EMPTY
    if "Launch" not in acts:
        kinds = (Kind.INSTRUMENT,)
    on = slots.governed_by(parsed, asked.right, ("on", "for"), kinds, context.lexicon)
    return context.object_after(parsed, asked.right, kinds) or on


def only_says(parsed: Parsed, trigger: Trigger, lexicon: Lexicon) -> bool:
    """Tell whether one only suggests something of a text, which is not put forward by that.

    "Suggested *that the Treaty* was vague", "the suggestion, made by Fiji, *that the Treaty* not
    apply", "the proposal that *it* be scrapped", "a proposal *for a waiver of* it".
    """
    words, ended = parsed.sentence.lowers, lexicon.words("revocations")
    behind = range(trigger.after, min(trigger.after + _FAR, len(words)))
    if any(words[k] == "for" and not ended.isdisjoint(words[k + 1 : k + 3]) for k in behind):
        return True
    near = parsed.sentence.lowers[trigger.after : trigger.after + _ASIDE]
    if "that" not in near or near[0] not in {"that", ","}:
        return False
    that = trigger.after + near.index("that")
    told = next((c for c in parsed.clauses if c.verb.first > that), None)
    if told is None:
        return near[0] == "that"  # "the proposal *that Malta accede to it*"
    brings = {e.frame.evokes for e, _ in told.verb.entries if e.frame} & _BRINGING
    return not brings or told.verb.negated or _ends(told)


def proposed_in(
    parsed: Parsed, side: tuple[int, int], kinds: tuple[Kind, ...], context: Context
) -> Filler:
    """Return what "*a proposal for a law*" is of that was tabled; none of "comments on the law"."""
    found = slots.governed_by(parsed, side, ("for", "on"), kinds, context.lexicon)
    first = parsed.sentence.range_of(found.span)[0] if found.span else side[0]
    if is_remarked_on(parsed, side[0], first, context.lexicon):
        return EMPTY
    return found or idea_of(parsed, side, kinds, context)


def idea_of(
    parsed: Parsed, side: tuple[int, int], kinds: tuple[Kind, ...], context: Context
) -> Filler:
    """Return what was only an idea: "*the idea of a fund* was floated", "*the creation of* it"."""
    lowers, first = parsed.sentence.lowers, side[0]
    first += not context.lexicon.words("determiners").isdisjoint(lowers[first : first + 1])
    noun, of = (*lowers[first : first + 2], "", "")[:2]
    nouns = (e.frame for e in context.lexicon.entries.get(noun, ()) if e.part is Part.NOUN)
    founds = any(frame is not None and frame.evokes == "Launch" for frame in nouns)
    if of != "of" or not (founds or noun in _IDEAS):
        return EMPTY
    return slots.governed_by(parsed, side, ("of",), kinds, context.lexicon)


def _undoes(clause: Clause) -> bool:
    """Tell whether what is done to a text does not bring it about: "sign", "amend", "reject"."""
    frames = [e.frame for e, _ in clause.verb.entries if e.frame]
    return _ends(clause) or not _UNDOING.isdisjoint(frame.evokes for frame in frames)


def _ends(clause: Clause) -> bool:
    """Tell whether a verb ends what it is done to: "that the session *be cancelled*"."""
    frames = [e.frame for e, _ in clause.verb.entries if e.frame]
    ended = any(frame.name.endswith(("rejecting", "falling")) for frame in frames)
    return ended or cue_of(clause.verb) == Status.NEGATED


def to_change(parsed: Parsed, first: int) -> bool:
    """Tell whether only a change is to be tabled: "a proposal *to revise the Code*, to be tabled".

    The words on what is to be done with the proposal begin at an index.
    """
    return any(
        clause.verb.infinitive
        and clause.right[0] < first <= clause.right[1] + 1
        and parsed.before(clause.verb.first) in _PROPOSALS
        for clause in parsed.clauses
        if clause.verb.first < first
    )
