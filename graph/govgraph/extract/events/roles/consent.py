"""Which texts suit an act: no report is ratified, no law comes out by being presented.

Also whether who "joined" became a party to a treaty, or a member of a body, at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.roles.agents import PARTIES
from govgraph.extract.events.status.denial import subject_denies
from govgraph.extract.events.triggers.acts import OF_TREATIES
from govgraph.lexicon import is_a
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_UNSIGNED = ("Resolution", "Recommendation", "Strategy", "Agenda", "Report", "Guidelines")
_DRAFT = 2  # words of "the draft"
_SHOWN = "present"
_NO_PARTY = frozenset({"state", "country", "government", "signatory", "signatories"})
_NO_PARTY |= {"party", "nobody", "none", "one", "neither"}  # "no State has ratified so far"
_BUT = frozenset({("but",), ("except",)})
_NEAR = 2  # sentences back in which "it" finds what it means


def unfit_for(trigger: Trigger, agents: Filler) -> tuple[str, ...]:
    """Return the kinds of text to which no State becomes a party; presidents sign laws."""
    states = bool(agents) and all(agent.kind is Kind.ORGANISATION for agent in agents.entities)
    if trigger.type is EventType.OPENING or (trigger.type in OF_TREATIES and states):
        return (*_UNSIGNED, "Law")
    if trigger.type in OF_TREATIES:
        return _UNSIGNED
    # "For the EU, it has been in force since May."
    return ("Law",) if trigger.type is EventType.ENTRY_INTO_FORCE and states else ()


def consented_to(
    parsed: Parsed, unfit: tuple[str, ...], objects: Filler, context: Context
) -> Filler:
    """Return what States sign or ratify where "it" could mean a report, a resolution or a law."""
    first = parsed.sentence.index_of(objects.span) if unfit else None
    if first is None or objects.span is None:
        return objects
    word = parsed.sentence.lowers[first]
    if word not in {"it", "they", "them"} or not any(
        is_a(entity.type, name) for entity in objects.entities for name in unfit
    ):
        return objects
    near = {s.entity for s in context.discourse.lately(context.number, _NEAR)}
    barred = [entity for entity in near if any(is_a(entity.type, name) for name in unfit)]
    at = objects.span.start
    word = "they" if word == "them" else word
    meant = context.discourse.pronoun(word, (Kind.INSTRUMENT,), context.number, at, barred)
    if meant and meant not in barred:
        return Filler((meant,), objects.span)
    # There are treaties that are called an Act.
    return objects if all(entity.type == "Law" for entity in objects.entities) else EMPTY


def plans_shown(parsed: Parsed, trigger: Trigger, agents: Filler, objects: Filler) -> Filler:
    """Return what comes out by being presented: a strategy, but no law, and not what "it" means.

    Who presents "the draft of" one puts it forward.
    """
    launched = trigger.type is EventType.LAUNCH
    if not launched or parsed.clauses[trigger.clause or 0].verb.lemma != _SHOWN:
        return objects
    first = parsed.sentence.index_of(objects.span)
    named = first is not None and any(r.name.first <= first < r.name.after for r in parsed.refs)
    verb = parsed.clauses[trigger.clause or 0].verb
    drafted = first is not None and "draft" in parsed.sentence.lowers[first : first + _DRAFT]
    named = named and not drafted
    told = bool(agents or verb.passive) and not verb.negated
    plans = tuple(e for e in objects.entities if told and e.type == "Strategy")
    return Filler(plans, objects.span) if named and plans else EMPTY


def joins_something_else(
    parsed: Parsed, trigger: Trigger, agents: Filler, objects: Filler, lexicon: Lexicon
) -> bool:
    """Tell whether who is no party joins something that is left out: "the District joined".

    So where nobody is named, "the following have signed", and where one only does as others do:
    "*joined ten other States in* endorsing the Pledge". What others only say is no treaty: "did not
    join *the joint statement*".
    """
    if parsed.clauses[trigger.clause or 0].verb.lemma == "join" and _is_said(objects, lexicon):
        return True
    if objects and objects.span is None and _does_as_others(parsed, trigger):
        return True
    parties = any(agent.type in PARTIES for agent in agents.entities)
    clause = parsed.clauses[trigger.clause or 0]
    verb, subject = clause.verb, parsed.sentence.lowers[slice(*clause.left)]
    told = bool(agents) or (verb.perfect and not (verb.passive or verb.modal))
    told = told and not (subject[:1] == ("all",) and subject[1:2] in _BUT)  # "*all but Chad* have"
    told = told and (_NO_PARTY.isdisjoint(subject) or not subject_denies(parsed, clause))
    return bool(objects) and objects.span is None and not parties and told


def _is_said(objects: Filler, lexicon: Lexicon) -> bool:
    """Tell whether all that one joins is a statement or an appeal without a name of its own."""
    said = lexicon.any_of("speechNouns", "pleaNouns")
    plain = (e.label.islower() and not said.isdisjoint(e.label.split()) for e in objects.entities)
    return bool(objects) and all(plain)


def _does_as_others(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether one "joined" others *in doing* what a gerund at the end of its reach tells."""
    clause, following = parsed.clauses[trigger.clause or 0], (trigger.clause or 0) + 1
    if clause.verb.lemma != "join" or following == len(parsed.clauses):
        return False
    deed = parsed.clauses[following].verb
    return deed.gerund and deed.first == clause.right[1] and parsed.before(deed.first) == "in"


def joined_body(parsed: Parsed, trigger: Trigger, agents: Filler, context: Context) -> Filler:
    """Return the body that a State joins; who "joined the Union *in calling for it*" joins none."""
    index = trigger.clause or 0
    clause, lowers = parsed.clauses[index], parsed.sentence.lowers
    states = bool(agents) and all(agent.type == "Government" for agent in agents.entities)
    if not states or clause.verb.lemma != "join" or trigger.type is not EventType.ACCESSION:
        return EMPTY
    found = slots.after_verb(parsed, clause.right, (Kind.ORGANISATION,), context.lexicon, ())
    first, after = parsed.sentence.range_of(found.span) if found.span else (0, 0)
    opened = lowers[trigger.after : trigger.after + 1] in {("the",), ("its",)}
    beside = first - trigger.after <= opened
    following = lowers[after : after + 2]
    together = following[:1] == ("in",) and following[1:] != () and following[1].endswith("ing")
    one = len(found.entities) == 1 and found.entities[0].type != "Government"
    return found if one and beside and not together else EMPTY


def is_never_launched(entity: Entity) -> bool:
    """Tell whether a text is one that nobody launches: a treaty, but no pact or "Data Protocol"."""
    own = "pact" in entity.label.lower() or (not entity.iri and entity.label.endswith(" Protocol"))
    return entity.kind is Kind.INSTRUMENT and is_a(entity.type, "Treaty") and not own
