"""Who does what a noun says, and to what: "the adoption of O by A", "Ratifications: A, B"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.clauses import PRONOUNS
from govgraph.extract.clauses.cues import comes_about, cue_before, cue_of, is_nth, only_modifiers
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.events.listed.notices import after_label, labels
from govgraph.extract.events.roles.agents import PARTIES
from govgraph.extract.events.roles.by_object import (
    announced,
    for_party,
    has_body_subject,
    of_speaker,
    of_state,
    who_then,
)
from govgraph.extract.events.roles.by_whom import given_by, of_other_act
from govgraph.extract.events.roles.deeds import presented
from govgraph.extract.events.roles.in_force import in_force
from govgraph.extract.events.roles.proposing import idea_of, to_do
from govgraph.extract.events.roles.topics import before_others_own, is_apart, noun_reach
from govgraph.extract.events.status.pending import brings_up, is_aim
from govgraph.extract.events.status.phases import tells_work
from govgraph.extract.events.triggers.acts import OF_TREATIES
from govgraph.extract.events.triggers.triggers import object_kinds
from govgraph.extract.find.words.function_words import FINISHING, POSSESSIVES
from govgraph.model import EventType, Kind, Status

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context

_LACKED = frozenset({str(Status.PLANNED), str(Status.NEGATED)})
_WITH = frozenset({"with", "after", "following", "since"})
_GOING_ON = frozenset({("of",), ("to",), ("from",)})
_OPENS = 4  # words from a comma to the subject that it opens: ", the newly revised Pact"
_FOUNDING = frozenset({"founding", "inception"})  # no text has been founded
_STARTING = frozenset({"launch", "relaunch", "inauguration", "rollout", "roll-out"})
_STEPS = frozenset({("step", "towards"), ("steps", "towards")})
_BEGINNING = _FOUNDING | _STARTING | {"creation", "establishment", "setting-up"}
_LINKS = frozenset({("of",), ("on",), ("to",)})  # "the ratification *of* it"
_LINKED = frozenset({"of", "on", "for", "to"})  # the end of "work on", "draft of"
_OWNED_WITHIN = 5  # words between an owner and its noun
_PROPOSALS = frozenset({"proposal", "proposals"})
_PROPOSED = ("to", "in", "for", "on")  # what joins a proposal to what it is for


def around_noun(parsed: Parsed, trigger: Trigger, context: Context) -> tuple[Filler, Filler]:
    """Read "the adoption of O by A", "A's ratification of O", "O's entry into force"."""
    if labels(parsed, trigger):
        return after_label(parsed, trigger, context)
    if trigger.type is EventType.PROPOSAL:
        return _proposal(parsed, trigger, context)
    kinds = object_kinds(trigger)
    linked = trigger.after - (parsed.sentence.lowers[trigger.after - 1] in _LINKED)
    right = _before_end(parsed, trigger, (linked, noun_reach(parsed, trigger, context.lexicon)))
    owner = _owner(parsed, trigger.first, context)
    named = slots.governed_by(parsed, right, _links(trigger), kinds, context.lexicon)
    agents = slots.governed_by(parsed, right, ("by",), AGENTS, context.lexicon)
    agents = EMPTY if of_other_act(parsed, right, named, agents, context.lexicon) else agents
    agents = agents or _before_whom(parsed, trigger, context)
    agents = agents or of_speaker(parsed, right, context)
    if trigger.frame.subject == "object" and not named:
        named = in_force(parsed, trigger, kinds, context)
    objects = named
    if owner is not None and not objects and owner.kind in kinds:
        objects = _as_filler(owner)
    elif owner is not None and not agents and owner.kind in AGENTS:
        agents = _as_filler(owner)
    objects = objects or _meant(parsed, trigger, kinds, context)
    objects = objects or _left_unsaid(parsed, trigger, context)
    agents = agents or (EMPTY if named else _light_subject(parsed, trigger, context))
    if not objects and _is_of_a_treaty(parsed, trigger, owner, agents):
        objects = context.implied_object(trigger.type, kinds)
    decided = trigger.type is EventType.DECISION
    decided = decided and parsed.sentence.lowers[linked : linked + 1] in {("of",), ("from",)}
    if not agents and (objects or decided):  # no "decisions on the work of the Fund"
        agents = slots.governed_by(parsed, right, ("of", "from"), AGENTS, context.lexicon)
        agents = EMPTY if is_apart(parsed, right, agents, context.lexicon) else agents
        agents = EMPTY if set(agents.entities) <= set(objects.entities) else agents
    if trigger.frame.subject == "object":
        return for_party(parsed, trigger, context), objects  # nobody else does it
    agents = agents or _its_own(parsed, trigger, named, context)
    agents = agents or given_by(parsed, trigger.first, context)
    agents = agents or _light_subject(parsed, trigger, context)
    agents = agents or announced(parsed, trigger, context) or who_then(parsed, trigger, context)
    return agents, EMPTY if trigger.type is EventType.DECISION else objects


def _proposal(parsed: Parsed, trigger: Trigger, context: Context) -> tuple[Filler, Filler]:
    """Read "A's proposal for O", "the proposal by A to set up O"."""
    kinds, lexicon = object_kinds(trigger), context.lexicon
    reach = noun_reach(parsed, trigger, lexicon)
    right = (trigger.after, before_others_own(parsed, trigger.after, reach))
    owner = _owner(parsed, trigger.first, context)
    texts = tuple({*kinds} - {Kind.ORGANISATION, Kind.MEETING})  # not "to the Council"
    objects = slots.governed_by(parsed, right, _PROPOSED, texts, lexicon)
    objects = objects or slots.governed_by(parsed, right, _PROPOSED[1:], kinds, lexicon)
    agents = slots.governed_by(parsed, right, ("by", "of", "from"), AGENTS, lexicon)
    objects = objects or _to_found(parsed, right, agents, kinds, context)
    if owner is not None and owner.kind in AGENTS:
        agents = _as_filler(owner)
    elif owner is not None and owner.kind in kinds:
        objects = objects or _as_filler(owner)
    if agents and not objects:
        objects = to_do(parsed, trigger, kinds, context)
    agents = agents or _its_own(parsed, trigger, objects, context)
    denied = lexicon.words("negations") & {*parsed.sentence.lowers[: trigger.first]}
    if agents or not denied:  # "has *not* tabled its proposal"
        objects = objects or _meant(parsed, trigger, texts, context)
    agents = agents or presented(parsed, trigger.first, context)
    return agents or _light_subject(parsed, trigger, context), objects


def _to_found(
    parsed: Parsed,
    right: tuple[int, int],
    agents: Filler,
    kinds: tuple[Kind, ...],
    context: Context,
) -> Filler:
    """Return what is to come about: "the proposal by Fiji for *the creation of a fund*"."""
    lowers = parsed.sentence.lowers
    first = parsed.sentence.range_of(agents.span)[1] if agents.span else right[0]
    if lowers[first : first + 1] != ("for",):
        return EMPTY
    return idea_of(parsed, (first + 1, right[1]), kinds, context)


def _links(trigger: Trigger) -> tuple[str, ...]:
    """Return what joins an event noun to its object: "ratification *of*", "negotiations *on*"."""
    on = ("on",) if trigger.type is EventType.PREPARATION else ()
    return ("of", "to", "in", "for", "from", *on)  # "withdrew its signature *from* the Charter"


def _before_end(parsed: Parsed, trigger: Trigger, right: tuple[int, int]) -> tuple[int, int]:
    """Return a noun's reach without until when a thing went: "*from* its founding *to* its end"."""
    ends = parsed.before(trigger.first) == "from" and "to" in parsed.sentence.lowers[slice(*right)]
    return (right[0], parsed.sentence.lowers.index("to", right[0])) if ends else right


def _left_unsaid(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Return the one text just spoken of whose "*negotiations* will resume in May"."""
    opens = parsed.clauses[0].left[0] <= trigger.first <= 1 if parsed.clauses else False
    following = "".join(parsed.sentence.lowers[trigger.after : trigger.after + 1])
    linked = {following, parsed.sentence.lowers[trigger.after - 1]} & _LINKED  # "*work on* a wall"
    if trigger.type is not EventType.PREPARATION or not opens or linked:
        return EMPTY
    if tells_work(parsed, trigger.first, context.lexicon) is None:
        return EMPTY
    for reach in (1, 2):
        lately = context.discourse.lately(context.number, reach)
        near = {s.entity for s in lately if s.entity.kind is Kind.INSTRUMENT}
        if near:
            return Filler((near.pop(),)) if len(near) == 1 else EMPTY
    return EMPTY


def _as_filler(ref: Ref) -> Filler:
    return Filler((ref.entity,), ref.span) if ref.entity else EMPTY


def _meant(parsed: Parsed, trigger: Trigger, kinds: tuple[Kind, ...], context: Context) -> Filler:
    """Return what "its adoption", "the ratification of it" or "is due for adoption" means."""
    objects = _owned(parsed, trigger.first, kinds, context)
    if not objects and parsed.sentence.lowers[trigger.after : trigger.after + 1] in _LINKS:
        objects = context.object_after(parsed, (trigger.after + 1, trigger.after + 2), kinds)
    return objects or _due(parsed, trigger.first, kinds, context)


def _is_of_a_treaty(parsed: Parsed, trigger: Trigger, owner: Ref | None, agents: Filler) -> bool:
    """Tell whether a noun leaves out what the text is about: "*Fiji's ratification* followed".

    Or "in force since May, following *ratification by Italy*".
    """
    states = owner is not None and owner.entity is not None and owner.entity.type in PARTIES
    alone = parsed.sentence.lowers[trigger.after : trigger.after + 1] not in _GOING_ON
    alone = alone and owner is not None and parsed.before(owner.name.first) in _WITH
    followed = owner is not None and owner.kind in AGENTS and _follows(parsed, trigger)
    followed = followed or (states and alone)
    told = agents.span is not None and agents.span.start > parsed.sentence.starts[trigger.first]
    told = told or (bool(agents) and owner is None)  # "Peru considers *ratification*"
    # "The accession of Chad" may be to the Union; that it followed was told of the treaty.
    plain = owner is not None or trigger.type is not EventType.ACCESSION
    joins = trigger.type in OF_TREATIES and (plain or _follows(parsed, trigger))
    joins = joins and of_state(parsed, trigger, owner if states else None)
    return followed or told or joins or _is_bare_subject(parsed, trigger)


def _its_own(parsed: Parsed, trigger: Trigger, objects: Filler, context: Context) -> Filler:
    """Return who "its" means in "Norway deposited *its* recent ratification of the Charter"."""
    lowers, starts = parsed.sentence.lowers, parsed.sentence.starts
    if objects.span is None or objects.span.start < starts[trigger.first]:
        near = parsed.refs_in(0, trigger.first)[-1:]
        if trigger.type not in OF_TREATIES or any(r.kind is Kind.INSTRUMENT for r in near):
            return EMPTY  # "its founding assembly": what it is an assembly of is not said
    for index in range(max(0, trigger.first - _OWNED_WITHIN), trigger.first):
        beside = only_modifiers(parsed, index + 1, trigger.first, context.lexicon)
        if lowers[index] in POSSESSIVES and beside:
            if _has_unnamed_subject(parsed, index):
                return EMPTY  # "one State withdrew its ratification of the Charter"
            ours = context.speaker(parsed, index) if lowers[index] == "my" else EMPTY
            meant = _praised(parsed, index, context) or ours
            return meant or context.pronoun(lowers[index], AGENTS, starts[index])
    return EMPTY


def _praised(parsed: Parsed, index: int, context: Context) -> Filler:
    """Return who is praised for what is theirs: "congratulated *Fiji* on its ratification"."""
    if parsed.before(index) not in {"on", "upon", "for"}:
        return EMPTY
    verbs = [c.verb for c in parsed.clauses if c.right[0] <= index < c.right[1]]
    praises = bool(verbs) and verbs[-1].lemma in context.lexicon.words("thankingVerbs")
    within = (verbs[-1].after, index - 1) if praises else (0, 0)
    return slots.after_verb(parsed, within, AGENTS, context.lexicon, ()) if praises else EMPTY


def _has_unnamed_subject(parsed: Parsed, index: int) -> bool:
    """Tell whether somebody without a name is the subject of the clause of an index."""
    for clause in parsed.clauses:
        if clause.right[0] <= index < clause.right[1] and not clause.relative:
            words = parsed.sentence.lowers[slice(*clause.left)]
            nouns = [w for w in words if w.isalpha() and w not in PRONOUNS]
            return (
                bool(nouns) and words[-1:] == tuple(nouns[-1:]) and not parsed.refs_in(*clause.left)
            )
    return False


def _follows(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether an act is only said to have come: "Somalia's ratification followed in 2019".

    Or the how manieth it was: "Morocco's ratification was the sixtieth".
    """
    words = parsed.sentence.lowers
    under = (c.verb for c in parsed.clauses if c.left[0] <= trigger.first < c.left[1])
    for verb in under:
        nth = words[verb.after : verb.after + 1] == ("the",) and is_nth(parsed, verb.after + 2)
        nth = nth and not verb.negated
        if verb.tense and (comes_about(verb) or (verb.lemma == "be" and nth)):
            return True
    return False


def _is_bare_subject(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether a noun alone is what a clause is about: "and *signature* is foreseen"."""
    before = parsed.sentence.lowers[trigger.first - 1] if trigger.first else ";"
    opens = before in {"and", "but", ";", ":", ",", "no"}
    return opens and any(c.left[1] == trigger.after and c.verb.finite for c in parsed.clauses)


def _owned(parsed: Parsed, first: int, kinds: tuple[Kind, ...], context: Context) -> Filler:
    """Read "its entry into force", "its signing in Ramsar": the pronoun means the instrument.

    Only what begins may also be a body: "since *its* founding", "*our* creation".
    """
    owner, noun = parsed.sentence.lowers[first - 1 : first + 1] if first else ("", "")
    begins = noun in _BEGINNING
    behind, before = parsed.sentence.lowers[first + 1 : first + 2], parsed.before(first - 1)
    if begins and (behind == ("of",) or before == "before"):
        return EMPTY  # "our creation *of a vaccine*"; what was "*before* its creation" came about
    if begins and owner == "our" and noun not in _STARTING:  # "our launch" may be of anything
        return context.speaker(parsed, first - 1)
    if owner == "whose" and Kind.INSTRUMENT in kinds:  # "the Pact, *whose adoption* in May …"
        told = next(
            (c for c in parsed.clauses if c.mark == "whose" and c.left[0] == first - 1), None
        )
        return slots.antecedent(parsed, told, kinds, context.lexicon) if told else EMPTY
    if owner != "its" or Kind.INSTRUMENT not in kinds or _is_thanked(parsed, first, context):
        return EMPTY
    texts = () if noun in _FOUNDING else (Kind.INSTRUMENT,)
    bodies = () if noun in _STARTING else (Kind.ORGANISATION,)  # a council's launch is of something
    kinds = (*texts, *bodies, Kind.PROCESS) if begins else texts
    found = _ahead(parsed, first, kinds, context)
    found = found or (_begun(parsed, first, kinds, context) if begins else EMPTY)
    if found or (begins and has_body_subject(parsed, first)):
        return found  # "*the Fund* was closed after its launch": of no text named before
    return context.pronoun("its", texts, parsed.sentence.starts[first - 1])


def _is_thanked(parsed: Parsed, first: int, context: Context) -> bool:
    """Tell whether a proposal is of who is thanked, or thanks: "thanked *Fiji for its proposal*".

    "Thanked Fiji for its adoption" may be said of a text.
    """
    thanking = context.lexicon.words("thankingVerbs")
    verbs = [c.verb for c in parsed.clauses if c.verb.after <= first and c.verb.lemma in thanking]
    whom = (r.kind in AGENTS for verb in verbs for r in parsed.refs_in(verb.after, first))
    return parsed.sentence.lowers[first] in _PROPOSALS and any(whom)


def _begun(parsed: Parsed, first: int, kinds: tuple[Kind, ...], context: Context) -> Filler:
    """Return what began with "its creation": what the clause is about, if nothing else can be.

    In "Norway has backed the Council since its creation" no State is.
    """
    for number, clause in enumerate(parsed.clauses):
        if clause.right[0] <= first < clause.right[1] and not clause.relative:
            about = context.subject(parsed, number, kinds).entities
            named = [r.entity for r in parsed.refs_in(clause.verb.after, first) if r.kind in kinds]
            found = [e for e in (*about, *named) if e and e.type != "Government"]
            return Filler((found[0],)) if len(found) == 1 else EMPTY
    return EMPTY


def _ahead(parsed: Parsed, first: int, kinds: tuple[Kind, ...], context: Context) -> Filler:
    """Read "Sixty years after its adoption in 1965, the Convention …": the subject that follows."""
    words = parsed.sentence.lowers
    if "," not in words[first:] or parsed.refs_in(0, first):
        return EMPTY
    comma = words.index(",", first)
    named = phrases(parsed, comma + 1, len(words), context.lexicon)[:1]
    opens = bool(named) and named[0].first - comma <= _OPENS and not named[0].preposition
    opens = opens and only_modifiers(parsed, comma + 1, named[0].first, context.lexicon)
    main = opens and any(c.verb.first >= named[0].after and c.verb.finite for c in parsed.clauses)
    return slots.filler(parsed, named[0], kinds) if main else EMPTY


def _aiming(parsed: Parsed, first: int) -> int | None:
    """Return the clause that aims at an act: "it *was sent* to the Board for adoption"."""
    for number, clause in enumerate(parsed.clauses):
        within = clause.verb.first < first - 1 < clause.right[1]
        if within and is_aim(parsed, first, clause):
            return number
    return None


def _due(parsed: Parsed, first: int, kinds: tuple[Kind, ...], context: Context) -> Filler:
    """Read "the Guidelines are due for adoption", "it was sent to the Board *for* adoption"."""
    number = _aiming(parsed, first)
    if number is not None and brings_up(parsed.clauses[number]):
        return context.object_after(parsed, (parsed.clauses[number].verb.after, first), kinds)
    number = _awaiting(parsed, first, context) if number is None else number
    return EMPTY if number is None else context.subject(parsed, number, kinds)


def _awaiting(parsed: Parsed, first: int, context: Context) -> int | None:
    """Return the clause of "the Charter *awaits* adoption", "fell two votes short of adoption".

    Only a bare noun is what its subject lacks: "the Charter needs the adoption of the Code".
    """
    lowers = parsed.sentence.lowers
    bare = lowers[first - 1] not in context.lexicon.words("determiners")
    cue = cue_before(parsed, first, context.lexicon) if bare else ""
    for number, clause in enumerate(parsed.clauses):
        if clause.right[0] <= first < clause.right[1] and not clause.verb.passive:
            return number if cue in _LACKED and lowers[first + 1 : first + 2] != ("of",) else None
    return None


def _before_whom(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Return who has it for adoption: "it was submitted *to the Council* for adoption"."""
    number = _aiming(parsed, trigger.first)
    if number is None:
        return EMPTY
    around = (parsed.clauses[number].verb.main + 1, parsed.clauses[number].right[1])
    return slots.governed_by(parsed, around, ("to", "before"), slots.ADOPTERS, context.lexicon)


def _light_subject(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Read "the Committee has begun the preparation of …": who begins it does it.

    Who plans or puts off what a State does to a treaty does it, too: "Peru mulls ratification".
    """
    for number, clause in enumerate(parsed.clauses):
        if not clause.right[0] <= trigger.first < clause.right[1]:
            continue
        cue, ended = cue_of(clause.verb), clause.verb.lemma in FINISHING
        work = trigger.type is EventType.PREPARATION and not clause.verb.passive
        work = work and tells_work(parsed, trigger.first, context.lexicon) == number
        if cue == "ongoing" or work:
            return context.subject(parsed, number, AGENTS)
        words = parsed.sentence.lowers[clause.right[0] : trigger.first]
        near = (ended or cue in _LACKED | {"proposed"}) and only_modifiers(
            parsed, clause.right[0], trigger.first, context.lexicon
        )
        if trigger.type in OF_TREATIES and (near or words[-2:] in _STEPS):
            found = context.subject(parsed, number, AGENTS)
            states = all(entity.type in PARTIES for entity in found.entities)
            return found if states and not clause.verb.passive else EMPTY
    return EMPTY


def _owner(parsed: Parsed, first: int, context: Context) -> Ref | None:
    """Return the name before a noun: "Norway's recent ratification", "the Protocol adoption"."""
    for ref in parsed.refs:
        after = ref.name.after
        owns = parsed.sentence.lowers[after : after + 1] in {("'s",), ("’s",), ("'",)}
        near = first - _OWNED_WITHIN <= after < first and owns
        beside = after == first or (near and only_modifiers(parsed, after, first, context.lexicon))
        if ref.entity and beside:
            return ref
    return None
