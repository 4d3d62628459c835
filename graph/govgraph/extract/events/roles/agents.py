"""Who does what a verb says where the subject alone does not tell: lists, thanks, offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.cues import UNASSERTED, cue_of, is_nth
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.sharing import first_gerund
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.clauses.states import state_of
from govgraph.extract.events.listed.items import listed
from govgraph.extract.events.roles.deeds import credited, honoured
from govgraph.extract.events.roles.tasks import set_up_for
from govgraph.extract.events.status.plans import is_others_plan
from govgraph.extract.events.triggers.acts import OF_TREATIES
from govgraph.extract.find.words.tokens import OWNING, is_adverb
from govgraph.folding import plain_words
from govgraph.model import EventType, Kind, Status

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

PARTIES = frozenset({"Government", "Country", "IntergovernmentalOrganisation"})
"""The types of what can be a party to a treaty."""
_OF_STATES = frozenset({"Convention", "Protocol", "Treaty"})
ADOPTING = frozenset({EventType.ADOPTION, EventType.ENDORSEMENT, EventType.LAUNCH})
"""What a body does at its meeting, and a record of it tells."""
_OPENS = 2  # words before a gerund that opens a sentence: "instead of ratifying it, Norway …"
PRIVATE = frozenset({"Network", "Company", "Organisation", "NonGovernmentalOrganisation"})
_TREATIES = frozenset({"convention", "treaty", "protocol", "agreement", "covenant"})
_OF_ALL = frozenset({"declaration", "principles", "resolution"})  # that States adopt together
_OWNED_WITHIN = 4  # words from an owner to its noun
_LONGEST_NAME = 8
_ITS = frozenset({"its", "their", "his", "her"})
_LATEST = frozenset({("most", "recently"), ("of", "them"), ("them", "being")})
_BEING = frozenset({("being", "the", "latest"), ("being", "the", "last")})
_MISTERS = frozenset({"Mr", "Ms", "Mrs", "Dr", "Prof", "H.E", "."})
_LEADING = frozenset({Status.PLANNED, Status.PROPOSED, Status.ONGOING})


def who_acts(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Return who does what an active verb says."""
    index = trigger.clause or 0
    if offers := _who_offers(parsed, index, context) or _whose(parsed, index, context):
        return offers
    if trigger.type is EventType.PREPARATION and (body := set_up_for(parsed, index)):
        return body
    agents = nth(parsed, index, context) or credited(parsed, index, context)
    agents = agents or honoured(parsed, index, context)
    if others := for_others(parsed, index, context.lexicon):
        agents = agents or slots.after_verb(parsed, others, AGENTS, context.lexicon, ())
    else:
        agents = agents or acting_subject(parsed, trigger, context)
    lexicon = context.lexicon
    if _is_charged(parsed, index, lexicon) or is_others_plan(parsed, index, lexicon):
        return EMPTY
    agents = agents or _of_main_clause(parsed, index, context)
    return agents or some_listed(parsed, trigger, context)


def _is_charged(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a mandate is another's: "the Council adopted *the mandate for* drafting it".

    Who "has a mandate for drafting it" has.
    """
    first = parsed.clauses[index].verb.first
    above = parsed.clauses[index - 1].verb if index else None
    mandate = parsed.sentence.lowers[max(0, first - 2) : first] == ("mandate", "for")
    return mandate and above is not None and above.lemma not in lexicon.words("gettingVerbs")


def as_state(
    parsed: Parsed, trigger: Trigger, agents: Filler, objects: Filler, context: Context
) -> Filler:
    """Return for whom a ministry says "we ratified it": its State; it signs memoranda itself."""
    binding = any(entity.type in _OF_STATES for entity in objects.entities)
    if trigger.type not in OF_TREATIES or not (binding or trigger.type is EventType.RATIFICATION):
        return agents
    first = parsed.sentence.index_of(agents.span)
    said = first is not None and parsed.sentence.lowers[first] in {"we", "our"}
    told = agents.entities if said else ()
    states = [state_of(context.discourse.authority, agent) for agent in told]
    return Filler(tuple(s for s in states if s), agents.span) if states else agents


def signed_for(parsed: Parsed, trigger: Trigger, agents: Filler, context: Context) -> Filler:
    """Return for which State a person, named or not, signs: "Ana Kos signed it *for Fiji*"."""
    people = all(agent.kind is Kind.PERSON for agent in agents.entities)
    if trigger.type not in OF_TREATIES or not people:
        return agents
    words, clause = parsed.sentence.lowers, parsed.clauses[trigger.clause or 0]
    for phrase in phrases(parsed, clause.left[0], clause.right[1], context.lexicon):
        before = phrase.first - 1 - (words[phrase.first - 1] == "the")
        behalf = words[max(0, before - 1) : before + 1] == ("behalf", "of")
        states = tuple(r.entity for r in phrase.refs if r.entity and r.entity.type in PARTIES)
        behind = phrase.first >= clause.right[0] and phrase.preposition == "for"
        if states and (behalf or (agents and behind)):
            return Filler(states, slots.joined_span([r.span for r in phrase.refs]))
    return agents


def acting_subject(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Return the subject of a verb that can do what it says, "you" in a speech too."""
    index = trigger.clause or 0
    found = context.subject(parsed, index, acting_kinds(trigger))
    if not found and trigger.type is EventType.AMENDMENT:
        # "The Conference amended it"; but "it amends the Protocol" is said of a text.
        named = [r for r in parsed.refs_in(*parsed.clauses[index].left) if r.kind is Kind.MEETING]
        found = context.subject(parsed, index, slots.ADOPTERS) if named else EMPTY
    found = EMPTY if trigger.type in OF_TREATIES and are_members(parsed, found, context) else found
    return _and_we(parsed, found, context) if found else addressed(parsed, trigger, context)


def _and_we(parsed: Parsed, found: Filler, context: Context) -> Filler:
    """Return who acts with those who speak: "*the Court and we* signed it", "we and the Court"."""
    if found.span is None:
        return found
    first, after = parsed.sentence.range_of(found.span)
    lowers = parsed.sentence.lowers
    first -= lowers[first - 1 : first] == ("the",)
    behind, before = lowers[after : after + 2] == ("and", "we"), lowers[:first][-2:]
    we = context.discourse.we(found.span.start) if behind or before == ("we", "and") else None
    if we is None or we in found.entities:
        return found
    return Filler((*found.entities, we), parsed.sentence.span_of(first, after + 2 * behind))


def addressed(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Return whom "you" means in a speech: the meeting at which it is made.

    What it adopts, it does as one; "you have signed it" is said to States.
    """
    met, clause = context.discourse.document.meeting, parsed.clauses[trigger.clause or 0]
    own = met is not None and met.type != "MeetingSeries" and context.discourse.document.speaker
    if not own or trigger.type is not EventType.ADOPTION or clause.verb.passive:
        return EMPTY
    said = [k for k in range(*clause.left) if parsed.sentence.lowers[k] == "you"]
    named = bool(said) and parsed.refs_in(said[-1], clause.left[1])
    if not said or named or not met:
        return EMPTY
    return Filler((met,), parsed.sentence.span_of(said[-1], said[-1] + 1))


def as_assembled(
    parsed: Parsed, trigger: Trigger, agents: Filler, objects: Filler, context: Context
) -> Filler:
    """Return the meeting for "we adopted the treaty" where no State or union of them says so.

    A State that says so of a treaty or a declaration means all who met: nobody is named.
    """
    document = context.discourse.document
    index = parsed.sentence.index_of(agents.span)
    we = index is not None and parsed.sentence.lowers[index] == "we"
    if not we or trigger.type is not EventType.ADOPTION:
        return agents
    named = plain_words(" ".join(entity.label for entity in objects.entities))
    if [entity.type for entity in agents.entities] == ["Government"]:
        verb = parsed.clauses[trigger.clause or 0].verb
        adopted = verb.lemma == "adopt" and not verb.negated
        return EMPTY if adopted and (_TREATIES | _OF_ALL) & named else agents
    if agents.entities[0].type not in PRIVATE:
        return agents
    treaty = bool(_TREATIES & named)
    met = document.meeting if document.meeting and document.speaker else None
    own = (met,) if met and met.type != "MeetingSeries" else ()
    return Filler(own, agents.span if own else None) if treaty else agents


def in_person(parsed: Parsed, trigger: Trigger, agents: Filler) -> Filler:
    """Return who is named beside a post: "the Slovak minister, *Ana Kos*, opened the Forum".

    Also "hosted by the Bank's President *Ana Kos*".
    """
    start = parsed.sentence.range_of(agents.span)[1] if agents.span else 0
    clause = parsed.clauses[trigger.clause or 0]
    behind = clause.verb.passive or (clause.verb.participle and not clause.verb.perfect)
    officer = behind and parsed.sentence.lowers[start : start + 1] in OWNING
    states = [e for e in agents.entities if e.type == "Government" or officer]
    end = clause.right[1] if behind else clause.verb.first
    named = [r for r in parsed.refs_in(start, end)[: 1 if behind else None] if r.entity]
    if (
        trigger.type is not EventType.PARTICIPATION
        or len(states) != 1
        or len(agents.entities) != 1
        or len(named) != 1
    ):
        return agents
    person, between = named[0], parsed.sentence.words[start : named[0].name.first]
    told = behind and between[:1] == (",",) and set(between[1:]) <= _MISTERS
    told = told or (officer and {",", "and", "in", "at", "on"}.isdisjoint(between[:-1]))
    beside = person.kind is Kind.PERSON and (told or between[:1] not in {(",",), ("and",)})
    return Filler(tuple(r.entity for r in named if r.entity), person.span) if beside else agents


def are_members(parsed: Parsed, agents: Filler, context: Context) -> bool:
    """Tell who only are of a body: "*member States of* it"; not "Governments of Chad and Mali"."""
    before = parsed.sentence.lowers[: parsed.sentence.index_of(agents.span) or 0]
    noun, of = ["", "", *(w for w in before if w != "the")][-2:]
    own = all(agent.type == "Government" for agent in agents.entities)
    told = {noun} - {"governments"} if own else {noun, f"{noun}s", f"{noun[:-1]}ies"}
    return of == "of" and not told.isdisjoint(context.lexicon.words("memberStates"))


def without_members(
    parsed: Parsed, agents: Filler, context: Context, clause: int | None = None
) -> Filler:
    """Leave out a body of which only members act: "*EU* Member States have ratified it".

    So in "those members *of the WTO that* have not accepted it", where ``clause`` is the relative.
    "*Our* members" are not us.
    """
    first, after = parsed.sentence.range_of(agents.span) if agents.span else (0, 0)
    following = "".join(parsed.sentence.lowers[after : after + 1])
    beside = after and following in context.lexicon.words("memberStates")
    if after and clause is not None and after <= parsed.clauses[clause].left[0]:
        relative = parsed.clauses[clause].relative
        beside = beside or (relative and are_members(parsed, agents, context))
    own = parsed.sentence.lowers[first] == "our"
    body = beside and (own or agents.entities[-1].type != "Government")
    return Filler(agents.entities[:-1], agents.span) if body else agents


def for_others(parsed: Parsed, index: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return where those stand who shall do it: "we expect *the registries* to endorse it".

    So in "urge *Fiji* to consider ratifying it", "look forward to *Fiji* ratifying it".
    """
    index = first_gerund(parsed, index)
    clause = parsed.clauses[index]
    above = parsed.clauses[index - 1] if index else None
    if above is None or above.verb.passive or above.verb.after >= clause.verb.first:
        again = index > 1 and is_intended(parsed, index)
        return for_others(parsed, index - 1, lexicon) if again else None
    if clause.verb.gerund and parsed.before(clause.verb.first) == "from":
        return (above.verb.after, clause.verb.first - 1)  # "prevented *Fiji* from signing it"
    charged = clause.verb.gerund and parsed.before(clause.verb.first) == "with"
    if clause.verb.infinitive and above.verb.gerund and index > 1:
        before = parsed.clauses[index - 2]
        if _is_praised(parsed, before, above):  # "congratulated *Fiji* on winning a bid to host it"
            return (before.verb.after, above.verb.first - 1)
    classes = above.verb.classes
    others = "makingOthers" in classes or cue_of(above.verb) == UNASSERTED
    named = any(r.name.after == clause.verb.first for r in parsed.refs)  # "wait *for Fiji* to"
    waits = named and "for" in parsed.sentence.lowers[above.verb.after - 1 : above.verb.after + 1]
    told = (clause.verb.infinitive or charged) and (others or waits)
    told = told or (clause.verb.gerund and _does_itself(parsed, above, clause, lexicon))
    if _is_praised(parsed, above, clause):
        return (above.verb.after, clause.verb.first - 1)
    return (above.verb.after, clause.verb.first - charged) if told else None


def _is_praised(parsed: Parsed, above: Clause, clause: Clause) -> bool:
    """Tell whether others are praised for a deed: "we congratulate *the mayors* on adopting it"."""
    named = parsed.sentence.lowers[above.verb.after : clause.verb.first - 1]
    taken_up = clause.verb.gerund and parsed.before(clause.verb.first) in {"for", "on"}
    praised = taken_up and cue_of(above.verb) == Status.OCCURRED and bool(named)
    return praised and named[0] not in {"us", "ourselves"}


def is_intended(parsed: Parsed, index: int) -> bool:
    """Tell whether the verb before only leads to it: "*consider* signing", "*begin* to draft"."""
    above, verb = parsed.clauses[index - 1].verb, parsed.clauses[index].verb
    beside = verb.first <= above.after and (verb.gerund or verb.infinitive)
    return beside and not above.negated and cue_of(above) in _LEADING


def _does_itself(parsed: Parsed, above: Clause, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a noun beside a gerund does it: "we look forward to *others* joining"."""
    last = clause.verb.first - 1
    timed = any(time.first <= last < time.after for time in parsed.times)
    word = parsed.sentence.lowers[last]
    named = last in parsed.covered or (word[0].isalpha() and not is_adverb(word))
    closed = lexicon.any_of("prepositions", "coordinators", "subordinators", "determiners")
    return bool(cue_of(above.verb)) and named and not timed and word not in closed


def some_listed(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Return whom a list behind the verb names, or who is named as one of several."""
    return listed(parsed, trigger, context) or among_them(parsed, trigger, context)


def among_them(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Read "Six States signed it, Malta among them", "ten States, including Malta, signed it"."""
    words = parsed.sentence.lowers
    if trigger.type not in OF_TREATIES:
        return EMPTY
    end = words.index(";", trigger.after) if ";" in words[trigger.after :] else len(words)
    first = parsed.clauses[max(0, (trigger.clause or 0) - 1)].left[0]
    later = parsed.clauses[(trigger.clause or 0) + 1 :] if trigger.clause is not None else ()
    others = (c.verb.first for c in later if c.verb.passive or c.verb.participle)
    end = min(next(others, end), end)  # "was signed in Oslo and *ratified* by all, Malta being …"
    for phrase in phrases(parsed, first, end, context.lexicon):
        if phrase.first < trigger.first and trigger.first - phrase.after > 1:
            continue  # "… for many, including Malta, and ten States signed it"
        named = words[phrase.after : phrase.after + 2] == ("among", "them")
        listed = words[max(0, phrase.first - 2) : phrase.first] == ("among", "them")
        named = named or words[phrase.after : phrase.after + 1] == ("included",)
        named = named or words[phrase.after : phrase.after + 3] in _BEING
        last = words[max(0, phrase.first - 2) : phrase.first] in _LATEST
        if named or listed or last or phrase.preposition == "including":
            states = tuple(r.entity for r in phrase.refs if r.entity and r.kind in AGENTS)
            return Filler(states, slots.joined_span([r.span for r in phrase.refs]))
    return EMPTY


def _who_offers(parsed: Parsed, index: int, context: Context) -> Filler:
    """Read "the offer of Mozambique to host the Forum": who offers it would do it."""
    clause = parsed.clauses[index]
    above = parsed.clauses[index - 1] if index else None
    if above is None or not clause.verb.infinitive:
        return EMPTY
    named = phrases(parsed, above.verb.after, clause.verb.first, context.lexicon)[-1:]
    last = next((p for p in named if p.preposition in {"of", "by"}), None)
    offers = context.lexicon.words("offers") & set(
        parsed.sentence.lowers[: last.first if last else 0]
    )
    beside = last is not None and last.after == clause.verb.first
    return slots.filler(parsed, last, AGENTS) if last and offers and beside else EMPTY


def _whose(parsed: Parsed, index: int, context: Context) -> Filler:
    """Read "they deplore *Georgia's* failure to sign", "blame *Georgia* for its failure to sign".

    Whose failure it is has not done it, whoever speaks of it; in "Norway regrets its failure to
    sign it" that is who speaks.
    """
    clause = parsed.clauses[index]
    words, end = parsed.sentence.lowers, clause.verb.first - 1
    stance = words[end] in context.lexicon.any_of("stances", "offers")
    if not clause.verb.infinitive or index == 0 or not stance:
        return EMPTY
    start = max(end - _OWNED_WITHIN, parsed.clauses[index - 1].verb.after)
    for ref in reversed([r for r in parsed.refs_in(start - _LONGEST_NAME, end) if r.entity]):
        between = words[ref.name.after : end]
        owned = between[:1] in OWNING
        its = between[:1] in {("for",), ("over",), ("of",)} and bool(_ITS & set(between[1:2]))
        near = len(between) <= _OWNED_WITHIN and ref.kind in AGENTS
        if near and ref.entity and ref.name.first >= parsed.clauses[index - 1].verb.after:
            return Filler((ref.entity,), ref.span) if owned or its else EMPTY
    return EMPTY


def _of_main_clause(parsed: Parsed, index: int, context: Context) -> Filler:
    """Read "After ratifying the Convention, Norway …": who the main clause is about does it.

    "*With Fiji* ratifying it, Norway …" names another.
    """
    left = parsed.clauses[0].left
    if index == 0 and parsed.sentence.lowers[0] == "with" and parsed.refs_in(*left):
        return slots.governed_by(parsed, left, ("with",), AGENTS, context.lexicon)
    main = main_behind(parsed, index)
    return slots.own_subject(parsed, main, AGENTS, context) if main else EMPTY


def main_behind(parsed: Parsed, index: int) -> Clause | None:
    """Return the clause that a gerund opens: "*Having adopted it*, the Board …"."""
    following = parsed.clauses[index + 1 : index + 2]
    while index and parsed.clauses[index].verb.infinitive:
        index -= 1  # "Having failed to sign it, Norway …"
    verb = parsed.clauses[index].verb
    having = "having" in parsed.sentence.lowers[verb.first : verb.main]
    near = verb.first <= _OPENS or parsed.before(verb.first) in {"after", "before", "since"}
    opens = index == 0 and (verb.gerund or having) and near and not parsed.refs_in(0, verb.first)
    return following[0] if opens and following and following[0].mark == "," else None


def acting_kinds(trigger: Trigger) -> tuple[Kind, ...]:
    """Return the kinds of those who can do it: a meeting adopts and launches, but signs nothing."""
    return slots.ADOPTERS if trigger.type in ADOPTING else AGENTS


def nth(parsed: Parsed, index: int, context: Context) -> Filler:
    """Read "the first State to ratify was Senegal": the agent stands behind "was"."""
    verb = parsed.clauses[index].verb
    if not verb.infinitive or index + 1 >= len(parsed.clauses):
        return EMPTY
    following = parsed.clauses[index + 1]
    if not following.verb.copula or following.mark or not is_nth(parsed, verb.first):
        return EMPTY
    return slots.after_verb(parsed, following.right, AGENTS, context.lexicon)


def bracketed_party(parsed: Parsed, trigger: Trigger) -> Filler:
    """Read "Ghana (ratified 2016), Togo (acceded 2017)": who stands before the bracket did it."""
    words = parsed.sentence.words
    opened = next((k for k in range(trigger.first - 1, -1, -1) if words[k] in {"(", ")", ";"}), 0)
    if words[opened] != "(" or ")" not in words or trigger.type not in OF_TREATIES:
        return EMPTY
    apart = words[trigger.first - 1] in {"(", ",", "and"}  # "(signed 2016, ratified 2017)"
    named = (r for r in parsed.refs if apart and r.name.after == opened and r.entity)
    return next(
        (Filler((r.entity,), r.span) for r in named if r.entity and r.kind in AGENTS), EMPTY
    )
