"""Who does what a verb says, and to what: active, passive, participle, relative clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.clauses import PRONOUNS
from govgraph.extract.clauses.interrupted import resumes
from govgraph.extract.clauses.nameless import unnamed_people
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.clauses.subjects import after_noun, completes, oblique, subject_clause
from govgraph.extract.events.attendance.presence import (
    at_occasion,
    attended,
    hosts_us,
    implied_by,
    is_represented,
    sent_there,
)
from govgraph.extract.events.listed.items import below, labelled, listed, texts_of
from govgraph.extract.events.parties.unnamed import acts_unnamed, own_chamber
from govgraph.extract.events.roles.agents import (
    acting_kinds,
    acting_subject,
    addressed,
    among_them,
    are_members,
    as_assembled,
    as_state,
    bracketed_party,
    in_person,
    nth,
    signed_for,
    some_listed,
    who_acts,
)
from govgraph.extract.events.roles.by_object import behind_colon, object_end, told_by_object
from govgraph.extract.events.roles.by_whom import agent_after, by_text, shared_agent
from govgraph.extract.events.roles.companions import jointly, opener
from govgraph.extract.events.roles.consent import (
    consented_to,
    joined_body,
    joins_something_else,
    plans_shown,
    unfit_for,
)
from govgraph.extract.events.roles.left_out import fronted, is_left_out, shared_object, spoken_of
from govgraph.extract.events.roles.participles import (
    by_in_fragment,
    by_line,
    has_object,
    in_fragment,
    joined_first,
    just_before,
    opening_participle,
    set_off,
    shares_pronoun,
    tells_of_itself,
    undergone,
)
from govgraph.extract.events.roles.proposing import proposed_in, that_done, to_change
from govgraph.extract.events.roles.topics import names_no_object, past_addressee
from govgraph.extract.events.roles.under_titles import cited_above, named_above
from govgraph.extract.events.roles.versions import named_text, rather_done_to, text_meant
from govgraph.extract.events.triggers.acts import OF_TREATIES
from govgraph.extract.events.triggers.another import no_apposition, object_of
from govgraph.extract.events.triggers.triggers import object_kinds
from govgraph.extract.find.described.descriptions import DEFINITE
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_ACTING = frozenset({"it", "they", "we", "he", "she", "i", "you"})
_NO_OBJECT = frozenset({"whose", "where", "when"})  # relatives that stand for no object
_MADE = frozenset({EventType.LAUNCH, EventType.PREPARATION})
_ADMITTED, _UNDONE = "beingAdmitted", ("lyingUnsigned", "lyingUnratified")
_THAT_IT = 2  # words before the verb of "that it approved"
_BODIES = (Kind.ORGANISATION, Kind.MEETING)
_AGREED = {(word, verb) for word in ("on", "upon") for verb in ("agree", "decide")}
_AGREED |= {("to", verb) for verb in ("accede", "adhere", "be")}  # "to which it is a signatory"
_HANGS = 5  # words of "and its two annexes,"
_IT, _OURS = frozenset({"it", "them"}), ("our",)
_JOINED = (["together", "with"], ["along", "with"])


def around_verb(parsed: Parsed, trigger: Trigger, context: Context) -> tuple[Filler, Filler]:
    """Return who does it and what it is done to."""
    agents, objects = _by_voice(parsed, trigger, context)
    agents = labelled(parsed, trigger) or agents
    objects = EMPTY if _is_who_did(parsed, trigger, objects) else objects
    agents = agents or told_by_object(parsed, trigger, objects, context)
    agents = agents or below(parsed, trigger, context.below)
    objects = objects or that_done(parsed, trigger, context)
    objects = objects or fronted(parsed, trigger, context)
    if not objects and (objects := in_fragment(parsed, trigger, context)):
        agents = agents or by_in_fragment(parsed, trigger.clause or 0, context)
    elif not agents and trigger.type in OF_TREATIES:
        agents = by_line(parsed, trigger.clause or 0, context)
    if not objects:
        objects = named_above(parsed, trigger, context) or cited_above(parsed, trigger, context)
    objects = texts_of(parsed, trigger, objects, context.texts)
    agents = sent_there(parsed, trigger, in_person(parsed, trigger, agents), context)
    if trigger.type in OF_TREATIES and joins_something_else(
        parsed, trigger, agents, objects, context.lexicon
    ):
        objects = EMPTY
    agents = as_assembled(parsed, trigger, agents, objects, context)
    agents = as_state(parsed, trigger, agents, objects, context)
    agents = own_chamber(parsed, agents, context, binding=trigger.type in OF_TREATIES)
    agents = signed_for(parsed, trigger, agents, context)
    agents = jointly(parsed, trigger, agents, context)
    objects = objects or joined_body(parsed, trigger, agents, context)
    objects = objects or spoken_of(parsed, trigger, context)
    objects = rather_done_to(parsed, trigger, objects, context)
    objects = plans_shown(parsed, trigger, agents, objects)
    objects = consented_to(parsed, unfit_for(trigger, agents), objects, context)
    right = (trigger.after, parsed.clauses[trigger.clause or 0].right[1])
    return agents, _with_others(parsed, right, objects, context)


def _is_who_did(parsed: Parsed, trigger: Trigger, objects: Filler) -> bool:
    """Tell whether what was found is of who did it: "set up *by members of the Council*"."""
    verb, lowers = parsed.clauses[trigger.clause or 0].verb, parsed.sentence.lowers
    if not (verb.participle and lowers[trigger.after : trigger.after + 1] == ("by",)):
        return False
    first = parsed.sentence.range_of(objects.span)[0] if objects.span else 0
    before = [word for word in lowers[trigger.after : first] if word != "the"]
    return trigger.type in _MADE and before[-1:] == ["of"]


def _by_voice(parsed: Parsed, trigger: Trigger, context: Context) -> tuple[Filler, Filler]:
    index = trigger.clause or 0
    clause = parsed.clauses[index]
    verb, kinds = clause.verb, object_kinds(trigger)
    if completes(parsed, subject_clause(parsed, index)):
        return EMPTY, EMPTY
    right = (trigger.after, object_end(parsed, index))
    side = clause.left if verb.passive else right
    if trigger.type is EventType.PROPOSAL and names_no_object(parsed, index, right, side, context):
        kinds = tuple(kind for kind in kinds if kind not in _BODIES)
    if trigger.frame.complement == "occasion":
        return at_occasion(parsed, index, trigger, context)
    if trigger.frame.name.endswith(_ADMITTED):  # "*Malta* was admitted to the Union"
        joining = context.subject(parsed, index, (Kind.ORGANISATION,)) if verb.passive else EMPTY
        joins = bool(joining) and all(one.type != "Group" for one in joining.entities)
        return joining, object_of(parsed, right, kinds, context) if joins else EMPTY
    present = trigger.frame.complement == "meeting" or trigger.type is EventType.SIGNATURE
    if trigger.frame.subject == "object" or (verb.copula and not present):
        by_whom = verb.passive or verb.participle or trigger.frame.name.endswith(_UNDONE)
        by = agent_after(parsed, right, context) if by_whom else EMPTY
        if trigger.frame.complement == "agent":
            by = slots.after_verb(parsed, right, (Kind.ORGANISATION,), context.lexicon)
        objects = _befallen(parsed, index, right, kinds, context)
        return by or opener(parsed, trigger, objects, context), objects
    if verb.passive and is_represented(parsed, trigger, context.lexicon):
        came = context.subject(parsed, index, AGENTS) or listed(parsed, trigger, context)
        return came, attended(parsed, right, kinds, context)
    if verb.passive:
        by = agent_after(parsed, right, context) or shared_agent(parsed, index, context)
        by = EMPTY if trigger.type in OF_TREATIES and are_members(parsed, by, context) else by
        by = by or among_them(parsed, trigger, context)
        return by, _undergoer(parsed, trigger, kinds, context)
    if found := _within_relative(parsed, trigger, right, kinds, context):
        return found
    if verb.participle and not verb.perfect:
        return _participle(parsed, trigger, right, kinds, context)
    agents = EMPTY if _by_unnamed(parsed, index) else who_acts(parsed, trigger, context)
    return agents, _acted_on(parsed, trigger, right, kinds, context, agents.entities)


def _with_others(
    parsed: Parsed, right: tuple[int, int], objects: Filler, context: Context
) -> Filler:
    """Add what shares an instrument's lot: "was adopted in May, *together with its Annex*"."""
    if not any(entity.kind is Kind.INSTRUMENT for entity in objects.entities):
        return objects
    for phrase in phrases(parsed, *right, context.lexicon):
        words = [w for w in parsed.sentence.lowers[right[0] : phrase.first] if w not in DEFINITE]
        joined = words[-2:] in _JOINED or _adds(words, context.lexicon)
        if joined and (others := slots.filler(parsed, phrase, (Kind.INSTRUMENT,))):
            span = slots.joined_span([objects.span, others.span])
            return Filler(tuple(dict.fromkeys((*objects.entities, *others.entities))), span)
    return objects


def _adds(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether words name what hangs on a text: "the Pact *and its two annexes*, …"."""
    noun = words[-2] if words[-1:] == [","] and len(words) > 1 else ""
    return noun in lexicon.words("attachedTexts") and "and" in words[-_HANGS:]


def _befallen(
    parsed: Parsed, index: int, right: tuple[int, int], kinds: tuple[Kind, ...], context: Context
) -> Filler:
    """Return what something happens to that nobody does: "*the Treaty* entered into force"."""
    verb = parsed.clauses[index].verb
    reduced = verb.participle and not verb.perfect  # "the Treaty, opened for signature in May"
    beside = just_before(parsed, joined_first(parsed, index), kinds, context) if reduced else EMPTY
    found = EMPTY if resumes(parsed, index) else beside
    if not found and _is_set_apart(parsed, verb.first, context.lexicon):
        return just_before(parsed, verb.first - 1, kinds, context)
    if verb.infinitive and index:  # "five ratifications are needed *for it* to enter into force"
        above = (parsed.clauses[index - 1].verb.after, verb.first)
        found = slots.governed_by(parsed, above, ("for",), kinds, context.lexicon)
        found = found or _expected(parsed, verb.first, kinds, context)
    found = found or _of_kinds(parsed, context.subject(parsed, index, kinds), kinds) or beside
    found = found or opening_participle(parsed, index, kinds, context)
    if not found and parsed.clauses[index].mark == "which":  # "*which* the Council opened for"
        found = slots.antecedent(parsed, parsed.clauses[index], kinds, context.lexicon)
    stays = found or (verb.copula and verb.finite)
    return found if stays else context.object_after(parsed, right, kinds)


def _is_set_apart(parsed: Parsed, first: int, lexicon: Lexicon) -> bool:
    """Tell whether words only tell of the noun before them: "a centre, *due to* open in April"."""
    comma, awaited = ("", "", *parsed.sentence.lowers[:first])[-2:]
    leads = awaited in lexicon.words("awaitedWords") and parsed.sentence.lowers[first] == "to"
    return comma == "," and leads


def _of_kinds(parsed: Parsed, found: Filler, kinds: tuple[Kind, ...]) -> Filler:
    """Leave out who only speaks or owns: "we begin from nothing", "*our* teachers' fund opens"."""
    if found.span and parsed.sentence.lowers[slice(*parsed.sentence.range_of(found.span))] == _OURS:
        return EMPTY
    return found if all(entity.kind in kinds for entity in found.entities) else EMPTY


def _undergoer(
    parsed: Parsed, trigger: Trigger, kinds: tuple[Kind, ...], context: Context
) -> Filler:
    """Return what a passive is done to: "*the Treaty* was adopted"."""
    index = trigger.clause or 0
    clause = parsed.clauses[index]
    first = clause.verb.first
    being = parsed.sentence.lowers[first] == "being"  # "the Treaty now being negotiated"
    told = clause.verb.infinitive or being
    found = _expected(parsed, first, kinds, context) if told else EMPTY
    if not found and not (told and parsed.sentence.lowers[first - 1] in _IT):
        found = _of_kinds(parsed, context.subject(parsed, index, kinds), kinds)
    found = found or behind_colon(parsed, index, kinds, context)
    found = found or text_meant(parsed, trigger, kinds, context)
    if not found and trigger.type is EventType.PROPOSAL:  # "a proposal for a law was tabled"
        found = proposed_in(parsed, clause.left, kinds, context)
    return found


def _expected(parsed: Parsed, first: int, kinds: tuple[Kind, ...], context: Context) -> Filler:
    """Return what stands right before an infinitive: "expects *it* to be signed"."""
    if parsed.sentence.lowers[first - 1] in _IT:
        return context.object_after(parsed, (first - 1, first), kinds)
    return EMPTY if to_change(parsed, first) else just_before(parsed, first, kinds, context)


def _within_relative(
    parsed: Parsed,
    trigger: Trigger,
    right: tuple[int, int],
    kinds: tuple[Kind, ...],
    context: Context,
) -> tuple[Filler, Filler] | None:
    """Read "the resolution which the Assembly adopted": the pronoun stands for the object."""
    index = trigger.clause or 0
    clause = parsed.clauses[index]
    shared = parsed.clauses[index - 1] if shares_pronoun(parsed, index) else None
    if shared and not slots.after_verb(parsed, right, kinds, context.lexicon):
        same = shared if clause.shares is not None else clause
        agents = slots.own_subject(parsed, same, acting_kinds(trigger), context)
        return agents, slots.antecedent(parsed, shared, kinds, context.lexicon)
    agreed = (parsed.before(clause.left[0]), clause.verb.head) in _AGREED
    own = clause.relative and (agreed or not oblique(parsed, clause))  # "on which they agreed"
    bare = clause.mark == "that" and not slots.after_verb(parsed, right, kinds, context.lexicon)
    if not (own or bare) or clause.mark in _NO_OBJECT:
        return None
    agents = slots.own_subject(parsed, clause, acting_kinds(trigger), context)
    agents = agents or addressed(parsed, trigger, context)
    pronoun = parsed.sentence.lowers[clause.left[0] + 1] in PRONOUNS | {"you"}
    pronoun = pronoun and clause.left[1] - clause.left[0] == _THAT_IT
    people = not has_object(parsed, trigger, context) and unnamed_people(
        parsed, clause, context.lexicon
    )
    pronoun |= people or by_text(parsed, clause)
    if not (own and agents) and not ((agents or pronoun) and after_noun(parsed, index)):
        return None
    found = slots.antecedent(parsed, clause, kinds, context.lexicon)
    return (agents, found) if found or not oblique(parsed, clause) else None


def _acted_on(
    parsed: Parsed,
    trigger: Trigger,
    right: tuple[int, int],
    kinds: tuple[Kind, ...],
    context: Context,
    by: tuple[Entity, ...],
) -> Filler:
    """Return what an active verb does something to, also where the sentence leaves it out."""
    index = trigger.clause or 0
    verb = parsed.clauses[index].verb
    right = past_addressee(parsed, trigger, right, context.lexicon)
    if not by and parsed.sentence.lowers[right[0] : right[0] + 1] == ("it",):
        by = named_text(parsed, index, context)  # "the Act amends *it*": not itself
    objects = object_of(parsed, right, kinds, context, by)
    objects = objects or shared_object(parsed, index, kinds, context)
    objects = objects or text_meant(parsed, trigger, kinds, context)
    above = parsed.clauses[index - 1] if index else None
    led = verb.infinitive and above and above.relative
    if not objects and led and above and _open_to(parsed, trigger, above, context):
        # "which we intend to launch": the pronoun stands for the object here, too.
        objects = slots.antecedent(parsed, above, kinds, context.lexicon)
    if not objects and hosts_us(parsed, trigger):
        return context.implied_meeting()
    left_out = right[0] == trigger.after and is_left_out(parsed, trigger.after, context)
    return objects or implied_by(parsed, trigger, right, kinds, context, left_out=left_out)


def _by_unnamed(parsed: Parsed, index: int) -> bool:
    """Tell whether somebody without a name does it: "which *Alpine experts* helped to draft"."""
    above = parsed.clauses[index - 1] if index and parsed.clauses[index].verb.infinitive else None
    if above is None or not above.relative or parsed.refs_in(*above.left):
        return False
    subject = parsed.sentence.lowers[above.left[0] + 1 : above.left[1]]
    return any(not is_adverb(word) for word in subject) and _ACTING.isdisjoint(subject)


def _open_to(parsed: Parsed, trigger: Trigger, above: Clause, context: Context) -> bool:
    """Tell whether a pronoun waits for its verb: "which *Fiji intends to launch* in May"."""
    if not parsed.refs_in(*above.left):
        return True
    away = above.mark in _NO_OBJECT or oblique(parsed, above)
    return (
        not away
        and above.verb.after >= trigger.first
        and is_left_out(parsed, trigger.after, context)
    )


def _participle(
    parsed: Parsed,
    trigger: Trigger,
    right: tuple[int, int],
    kinds: tuple[Kind, ...],
    context: Context,
) -> tuple[Filler, Filler]:
    """Read "X adopted Y" and "Y adopted by X" apart by what stands on either side."""
    index = trigger.clause or 0
    clause = parsed.clauses[index]
    if tells_of_itself(parsed, clause, context):
        return EMPTY, EMPTY
    if party := bracketed_party(parsed, trigger):
        return party, context.implied_object(trigger.type, kinds)
    right = past_addressee(parsed, trigger, right, context.lexicon)
    it = parsed.sentence.lowers[right[0] : right[0] + 1] == ("it",)
    doers = context.subject(parsed, index, AGENTS).entities if it else ()
    objects = object_of(parsed, right, kinds, context, doers)
    objects = no_apposition(parsed, objects, by := agent_after(parsed, right, context))
    if objects and not set_off(parsed, trigger, kinds):
        pronoun = parsed.before(clause.verb.first) in PRONOUNS  # "*they* adopted rules on B by C"
        active = pronoun or slots.own_subject(parsed, clause, AGENTS, context)
        agents = EMPTY if active else by or nth(parsed, index, context)
        agents = agents or acting_subject(parsed, trigger, context)
        return agents or some_listed(parsed, trigger, context), objects
    undergoer = undergone(parsed, trigger, right, kinds, context, by=by)
    if undergoer:
        return by, undergoer
    agents = EMPTY if by else acting_subject(parsed, trigger, context)
    agents = agents or (EMPTY if by else some_listed(parsed, trigger, context))
    unnamed = not (agents or by) and trigger.type in OF_TREATIES
    if agents or (unnamed and acts_unnamed(parsed, trigger, context)):
        shared = shared_object(parsed, index, kinds, context)
        if shared := shared or text_meant(parsed, trigger, kinds, context):
            return agents, shared
        left_out = right[0] == trigger.after and is_left_out(parsed, trigger.after, context)
        return agents, implied_by(parsed, trigger, right, kinds, context, left_out=left_out)
    acts = parsed.sentence.lowers[clause.verb.first - 1] in _ACTING  # "the target *it endorsed*"
    none = Kind.ORGANISATION in kinds or acts or has_object(parsed, trigger, context)
    return by, EMPTY if none else context.subject(parsed, index, kinds)
