"""Conferences that act: the body whose session it is, and what is adopted there."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.attach import FRINGES, NOTHING, Attached
from govgraph.extract.events.roles.agents import ADOPTING, PRIVATE
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.function_words import SPEAKERS
from govgraph.folding import fold_name, plain_words
from govgraph.model import Entity, EventType, Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import DocumentLine

_SITTING = re.compile(r".*? (session|meeting) of (?:the )?(.+)", re.IGNORECASE)
_PARTIES = re.compile(r"\S+ ((?:Conference|Meeting) of the Parties to .+)")
_SMALL = frozenset({"of", "the", "and", "for", "on"})
_PUT = frozenset({"to", "before"})
_AHEAD = frozenset({"prior", "due", "thanks", "next", "close"})  # "*prior to* the Forum"
_EARLIER = frozenset({"last", "previous", "earlier", "preceding"})
_LONGEST = 60  # days that a meeting may last
_FRINGE = 4  # words from "on the margins of" to the meeting


def as_body(agent: Entity, context: Context) -> Entity:
    """Return a conference that acts as the body it is: "this Conference adopted".

    Of "the 113th Session of the Labour Conference" it is the Conference that acts.
    """
    made: Entity | None = None  # where none of its names holds a body that is known
    for name in (agent.label, *agent.aliases) if agent.kind is Kind.MEETING else ():
        if sitting := _SITTING.fullmatch(name):
            bodies = [*context.authority.named(sitting[2]), *_ending(sitting[2], context)]
            known = dict.fromkeys(e for e in bodies if e.kind is Kind.ORGANISATION)
            if len(known) == 1:
                return next(iter(known))
            if sitting[1].lower() == "session" or sitting[2].startswith("Conference of"):
                made = made or Entity(Kind.ORGANISATION, sitting[2], None, "Body")
        if parties := _PARTIES.fullmatch(name):
            known = dict.fromkeys(context.authority.named(parties[1]))
            bodies = [e for e in known if e.kind is Kind.ORGANISATION]
            return bodies[0] if bodies else Entity(Kind.ORGANISATION, parties[1], None, "Body")
    if made or agent.type != "MeetingSeries":
        return made or agent
    return Entity(Kind.ORGANISATION, agent.label, None, "Body", agent.aliases)


def is_of_meeting(agent: Entity, meeting: Entity) -> bool:
    """Tell whether a meeting's name tells who acts there: "7th *Rivers Forum Leaders* Meeting"."""
    words = plain_words(" ".join((meeting.label, *meeting.aliases)))
    return plain_words(agent.label) - _SMALL <= words


def _ending(name: str, context: Context) -> list[Entity]:
    """Return the bodies spoken of whose names a short one ends: "the Conference" of Labour."""
    end = f" {fold_name(name)}"
    return [e for e in context.discourse.last if f" {fold_name(e.label)}".endswith(end)]


def of_sitting(parsed: Parsed, meeting: Attached, context: Context) -> slots.Filler:
    """Return the body at whose session a text "was adopted", where nobody is said to have.

    What is adopted on the margins of a session is not adopted by that body.
    """
    held = meeting.entity
    first = parsed.sentence.index_of(meeting.span) or 0
    beside = FRINGES & set(parsed.sentence.lowers[max(0, first - _FRINGE) : first])
    if held is None or beside or held.type == "MeetingSeries":
        return slots.EMPTY
    body = as_body(held, context)
    return slots.Filler((body,)) if body.kind is Kind.ORGANISATION else slots.EMPTY


def fronted_meeting(parsed: Parsed, trigger: Trigger) -> Attached:
    """Return the meeting of "Looking ahead to the Forum in December, we have proposed …"."""
    opening = parsed.clauses[0] if parsed.clauses else None
    if opening is None or not opening.verb.gerund or opening.verb.first > 1 or trigger.clause == 0:
        return NOTHING
    for ref in parsed.refs_in(*opening.right):
        if ref.kind is Kind.MEETING and ref.entity:
            return Attached(ref.entity, None, ref.span)
    return NOTHING


def put_before(parsed: Parsed, trigger: Trigger) -> Attached:
    """Return the meeting to which something is put: "will be laid *before the tenth session*"."""
    if trigger.clause is None:
        return NOTHING
    lowers = parsed.sentence.lowers
    for ref in parsed.refs_in(*parsed.clauses[trigger.clause].right):
        at = ref.name.first - 1 - (lowers[ref.name.first - 1] in {"the", "its"})
        met = ref.kind is Kind.MEETING and ref.entity and ref.entity.type != "MeetingSeries"
        met = met and is_ordinal(parsed.sentence.words[ref.name.first])  # others may be bodies
        if met and lowers[at] in _PUT and lowers[at - 1] not in _AHEAD:
            return Attached(ref.entity, None, ref.span)
    return NOTHING


def of_record(parsed: Parsed, trigger: Trigger, agents: slots.Filler, context: Context) -> bool:
    """Tell whether an act was done at the meeting that the statement is the record of.

    Nobody speaks in a communiqué or in minutes: "Leaders adopted the Declaration" there.
    """
    document = context.discourse.document
    if trigger.clause is None or trigger.type not in ADOPTING or document.speaker:
        return False
    clause = parsed.clauses[trigger.clause]
    met, verb = document.meeting, clause.verb
    # "By Decision 4/1 the Governing Body *adopts*": so its own reports say it.
    ours = bool(agents) and set(agents.entities) <= {document.organisation, met}
    ours = ours and verb.tense == "present" and not (verb.modal or verb.progressive)
    told = clause.is_main and (verb.tense == "past" or ours) and not verb.perfect
    if not told or met is None or met.type == "MeetingSeries":
        return False
    if _is_told_by_others(document, met) or _told_of_before(parsed, context):
        return False
    # Of "the 7th Meeting of Ministers" it is "the Meeting of Ministers" that acts.
    others = set(agents.entities) - {document.organisation, met}
    people = context.lexicon.words("peopleHeads")  # "the Heads of Government": those who met
    return all(is_of_meeting(e, met) or e.label.split()[0].lower() in people for e in others)


def _is_told_by_others(document: DocumentLine, met: Entity) -> bool:
    """Tell whether a network or a company speaks at a meeting that is not its own: no record."""
    body = document.organisation
    if body is None or body.type not in PRIVATE - {"Organisation"}:
        return False
    return not is_of_meeting(body, met)


def _told_of_before(parsed: Parsed, context: Context) -> bool:
    """Tell whether a sentence looks back: "a generation *ago*", "at their *previous* meeting".

    "After a long debate" does not.
    """
    lowers, former = parsed.sentence.lowers, context.lexicon.words("formerWords")
    return not former.isdisjoint(lowers) or any(" ".join(p) in former for p in pairwise(lowers))


def proposed_there(parsed: Parsed, trigger: Trigger, context: Context) -> bool:
    """Tell whether a record tells of something new that is proposed: "Fiji proposed *a* fund".

    What was proposed that has a name may have been so at any time.
    """
    document = context.discourse.document
    if trigger.clause is None or trigger.type is not EventType.PROPOSAL or document.speaker:
        return False
    clause = parsed.clauses[trigger.clause]
    told = clause.is_main and clause.verb.tense == "past"
    told = told and not (clause.verb.perfect or clause.verb.negated or clause.verb.modal)
    first = clause.left[0] if clause.verb.passive else trigger.after
    new = parsed.sentence.lowers[first : first + 1] in {("a",), ("an",)}
    met = document.meeting
    return told and new and met is not None and met.type != "MeetingSeries"


def is_earlier(
    parsed: Parsed, trigger: Trigger, agents: slots.Filler, when: Attached, context: Context
) -> bool:
    """Tell whether "this Conference" did it at an earlier session than the statement's own.

    "In 2019 the Conference adopted", "at its *last session*", "*when we last met*, it adopted".
    """
    own, reference = context.discourse.document.meeting, context.reference
    if own is None or own not in agents.entities:
        return False
    if reference and when.time:
        return (reference.earliest - when.time.latest).days > _LONGEST
    before = context.discourse.parsed.get(context.number - 1)
    then = "then" in parsed.sentence.lowers[trigger.first - 1 : trigger.after + 1]
    gone_on = then and before is not None and _tells_earlier(before, context)
    return gone_on or _tells_earlier(parsed, context)


def _tells_earlier(parsed: Parsed, context: Context) -> bool:
    """Tell whether a sentence speaks of an earlier session: "at our *last meeting*", "*Last time*".

    So does when people last met: "*we last met* in Oslo", "*when we met* in Oslo in 2021".
    """
    lowers, now = parsed.sentence.lowers, context.reference
    sessions = (r for r in parsed.refs if r.kind is Kind.MEETING and r.described)
    if any(not _EARLIER.isdisjoint(lowers[r.name.first : r.name.after]) for r in sessions):
        return True
    for clause in parsed.clauses:
        verb = clause.verb
        met = "sitting" in verb.classes and verb.tense == "past" and not verb.negated
        if met and SPEAKERS & set(lowers[max(0, verb.first - 2) : verb.first]):
            told = parsed.times_in(*clause.right)
            long_ago = now and any(
                (now.earliest - t.time.when.latest).days > _LONGEST for t in told
            )
            if long_ago or "last" in lowers[verb.first - 1 : verb.after + 1]:
                return True
    return lowers[:2] == ("last", "time")
