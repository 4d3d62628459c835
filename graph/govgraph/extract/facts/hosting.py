"""Who holds a meeting: "hosted by Norway", "Norway will host", "at the invitation of Norway"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.clauses import PRONOUNS
from govgraph.extract.clauses.cues import cue_of
from govgraph.extract.clauses.gratitude import deed_start, pride
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import ADOPTERS, AGENTS, EMPTY, Filler
from govgraph.extract.events.roles.companions import companions
from govgraph.extract.events.roles.deeds import credited, honoured
from govgraph.extract.events.status.plans import OFFERS, accepts, is_accepted
from govgraph.extract.events.triggers.another import object_of
from govgraph.extract.facts.arranging import (
    SUPPOSED,
    arranged,
    end_of,
    is_dealt_with,
    is_elsewhere,
    is_only_wanted,
    on_condition,
)
from govgraph.extract.facts.gatherings import said_of
from govgraph.extract.find.words.function_words import GATHERINGS
from govgraph.extract.find.words.tokens import OWNERS, OWNING, past_adverbs
from govgraph.extract.resolve.meetings.counters import is_of_text
from govgraph.model import Fact, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_INVITATION = ("at", "the", "invitation", "of")
_BETWEEN = frozenset({",", ")", "(", "in", "on", "from", "at", "held", "and"})
_LASTING = frozenset({("since",), ("country",), ("government",), ("institution",)})
_BEING = frozenset({",", "the", "was", "is", "were", "are"})
_INTEREST = frozenset({("interest", "in"), ("interested", "in"), ("of", "possibly")})
_OWN = frozenset({"our", "its", "their"})
_NEXT = 3  # words from "our host" to its name
_CLOSING = frozenset({",", ".", ")", ";", "and", "in", "on", "at", "from"})


def find_hosts(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Yield who holds the meetings of a sentence; an offer to host alone is no fact yet."""
    for read in (_inviting, _named_hosts, _ours, _our_hosts):
        yield from read(parsed, context)
    for number, clause in enumerate(parsed.clauses):
        if "organising" not in clause.verb.classes or clause.verb.negated:
            continue
        words = parsed.sentence.lowers[clause.verb.first : clause.verb.first + 2]
        once = words in {("was", "to"), ("were", "to")}  # "was to be held" and perhaps was not
        supposed = clause.verb.modal in SUPPOSED and not _is_confirmed(parsed, number)
        supposed = supposed or on_condition(parsed, clause) or _is_wished(parsed, number)
        if once or supposed or (clause.verb.finite and is_only_wanted(parsed, clause)):
            continue
        agents = EMPTY
        if clause.verb.infinitive and not (clause.verb.passive and arranged(parsed, clause)):
            agents = _arranging(parsed, number, context)
            if not agents:
                yield from _agreed_on(parsed, number, context)
                continue
        yield from _organised(parsed, number, agents, context)


def _agreed_on(parsed: Parsed, number: int, context: Context) -> Iterator[Fact]:
    """Read where a meeting will be that nobody with a name "agreed *to convene* in Lima"."""
    clause, before = parsed.clauses[number], parsed.clauses[number - 1] if number else None
    if before is None or before.verb.negated or before.verb.modal in SUPPOSED:
        return
    classes = before.verb.classes
    if "arranging" in classes and clause.verb.first <= before.verb.after <= clause.verb.first + 1:
        meetings = object_of(parsed, clause.right, (Kind.MEETING,), context)
        for meeting in meetings.entities[:1]:
            yield from said_of(parsed, clause, meeting, meetings.span, context)


def _ours(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "a colleague spoke at *our seminar* in Oslo": who speaks holds it; a State none.

    So with "*its* annual meeting" after the body's name, or before it where that opens a sentence.
    """
    for ref in parsed.refs:
        if ref.kind is not Kind.MEETING or ref.entity is None:
            continue
        if body := _owning(parsed, ref, context.lexicon):
            yield Fact(ref.entity, "organiser", body, (ref.span,))
        its = ref.name.first - ref.name.how.startswith("n")
        owner = parsed.sentence.lowers[its]
        if owner not in _OWN or is_of_text(parsed.sentence, parsed.refs, its):
            continue
        told = ref.name.head not in GATHERINGS
        if owner == "our":
            we = context.discourse.we(ref.span.start) if ref.described else None
        else:
            we = _its(parsed, ref, context)
            told = told or ref.name.after - ref.name.first >= _NEXT  # "its annual meeting"
            told = told and we is not None and _holds(we, ref.entity, context.lexicon)
        if told and we and we.kind is Kind.ORGANISATION and we.type != "Government":
            yield Fact(ref.entity, "organiser", we, (ref.span,))


def _owning(parsed: Parsed, ref: Ref, lexicon: Lexicon) -> Entity | None:
    """Return the body whose congress or conference one is: "*the Union's* next congress"."""
    lowers, first = parsed.sentence.lowers, ref.name.first
    congress_words = lexicon.words("congressWords")
    if congress_words.isdisjoint(lowers[first : ref.name.after]) or ref.entity is None:
        return None
    starts = [k for k in range(first, first - _NEXT, -1) if k > 0 and lowers[k - 1] in OWNERS]
    ends = starts[0] - 1 if starts else 0
    body = next((r.entity for r in parsed.refs if ends and r.name.after == ends), None)
    if body is None:
        _, link, name = ref.entity.label.partition(" of the ")
        found = (r.entity for r in parsed.refs if r.kind is Kind.ORGANISATION and r.entity)
        body = next((e for e in found if link and name in {e.label, *e.aliases}), None)
    if body is None or body.kind is not Kind.ORGANISATION:
        return None
    return None if body.type in {"Government", "Office"} else body


def _holds(body: Entity, meeting: Entity, lexicon: Lexicon) -> bool:
    """Tell whether a meeting may be a body's: not another's, nor a conference's or the leaders'."""
    other, words = meeting.label.lower().partition(" of the ")[2], body.label.lower().split()
    meets = "conference" in words or words[0] in lexicon.words("peopleHeads")
    return not meets and other in {"", *map(str.lower, (body.label, *body.aliases))}


def _its(parsed: Parsed, ref: Ref, context: Context) -> Entity | None:
    """Return the body that "its" means before a meeting: named before, or by the first verb."""
    at, bodies = ref.span.start, (Kind.ORGANISATION,)
    before = {r.entity for r in parsed.refs_in(0, ref.name.first) if r.kind in AGENTS}
    over = next((c for c in parsed.clauses if c.right[0] <= ref.name.first < c.right[1]), None)
    if len(before) > 1 or (over and (over.verb.negated or cue_of(over.verb) == Status.NEGATED)):
        return None
    if over and not over.relative and _is_of_another(parsed, over, context):
        return None  # "*the Conference* will hold its next session", whatever bodies were named
    if parsed.clauses and ref.name.after <= parsed.clauses[0].left[1]:
        ahead = context.subject(parsed, 0, bodies)
        if ahead.span and ahead.span.start > at:
            return ahead.entities[0] if len(ahead.entities) == 1 else None
    return context.discourse.pronoun("it", bodies, context.number, at)


def _is_of_another(parsed: Parsed, clause: Clause, context: Context) -> bool:
    """Tell whether the subject of a clause is something else than a body."""
    words = parsed.sentence.lowers[slice(*clause.left)]
    told = bool(words) and PRONOUNS.isdisjoint(words)
    return told and not context.subject(parsed, parsed.clauses.index(clause), (Kind.ORGANISATION,))


def _is_wished(parsed: Parsed, number: int) -> bool:
    """Tell whether a deed is only hoped for: "we *would be grateful* to Peru for hosting it"."""
    verb = parsed.clauses[number].verb
    above = parsed.clauses[number - 1] if number and verb.gerund else None
    if verb.gerund and parsed.sentence.lowers[max(0, verb.first - 2) : verb.first] in _INTEREST:
        return True  # "expressed *interest in* hosting it"
    return above is not None and above.verb.modal in SUPPOSED


def _is_confirmed(parsed: Parsed, number: int) -> bool:
    """Tell whether "would" is what somebody said will be: "Peru *confirmed that it would* host"."""
    clause, before = parsed.clauses[number], parsed.clauses[:number][-1:]
    told = before and "confirming" in before[0].verb.classes
    that = "that" in parsed.sentence.lowers[before[0].verb.after : clause.verb.first] if told else 0
    return bool(that) and clause.verb.modal == "would" and not before[0].verb.negated


def _with_object(parsed: Parsed, number: int) -> Clause:
    """Return a clause up to the verb whose subject it is in: "*Peru's offer to host it* was"."""
    clause, later = parsed.clauses[number], parsed.clauses[number + 1 : number + 2]
    first = clause.right[0]
    inside = clause.verb.infinitive and first == clause.right[1]
    within = [one for one in later if inside and one.left[0] == first]
    return replace(clause, right=(first, within[0].verb.first)) if within else clause


def _organised(parsed: Parsed, number: int, agents: Filler, context: Context) -> Iterator[Fact]:
    clause = _with_object(parsed, number)
    meetings = EMPTY
    if not agents:
        meetings = _before(parsed, clause) or context.subject(parsed, number, (Kind.MEETING,))
        held = all(e.kind is Kind.MEETING for e in meetings.entities)  # not whoever came to it
        meetings = meetings if held and not is_elsewhere(parsed, clause, meetings) else EMPTY
        agents = slots.governed_by(parsed, clause.right, ("by",), AGENTS, context.lexicon)
    if meetings and not agents and clause.verb.passive:
        agents = companions(parsed, clause.right, context)
    if not (meetings and agents) and not clause.verb.passive:
        agents = agents if clause.verb.infinitive else EMPTY
        agents = agents or credited(parsed, number, context)
        deed = deed_start(parsed, clause.verb.first, context.lexicon)
        noun = parsed.sentence.lowers[deed] == "the" or is_dealt_with(parsed, deed, context.lexicon)
        if not (noun and clause.verb.gerund):  # "Peru asked about *the hosting* of the Forum"
            agents = agents or context.subject(parsed, number, AGENTS)
        meetings = object_of(parsed, clause.right, (Kind.MEETING,), context)
        if parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1] == ("us",):
            meetings = context.implied_meeting()
        if not meetings and (clause.relative or _tells_meeting(parsed, number)):
            # "the Forum, *which Norway will host* in June"
            meetings = slots.antecedent(parsed, clause, (Kind.MEETING,), context.lexicon)
    if meetings and not (agents or clause.verb.passive):
        yield from _in_city(parsed, number, meetings, context)
    beside = _beside(parsed, clause, context) if agents else EMPTY
    span = slots.joined_span([meetings.span, agents.span])
    for meeting in meetings.entities[:1]:
        yield from said_of(parsed, clause, meeting, meetings.span, context)
        for agent in (*agents.entities, *beside.entities):
            if " " not in agent.label and meeting.label.endswith(f" of the {agent.label}"):
                continue  # "the Assembly holds its seventh session": no host is named
            if agent.kind is Kind.MEETING:
                continue  # nor is one where "the Conference decided to hold its seventh session"
            yield Fact(meeting, "organiser", agent, (span,) if span else ())


def _before(parsed: Parsed, clause: Clause) -> Filler:
    """Return the meeting right before a participle: "they met for *the Forum, hosted by Peru*"."""
    verb, before = clause.verb, _past_places(parsed, clause.verb.first)
    loose = verb.participle and verb.first == verb.main
    behind = past_adverbs(parsed.sentence.lowers, verb.after)  # "organised *jointly* by"
    loose = loose and parsed.sentence.lowers[behind : behind + 1] == ("by",)
    loose = loose or (verb.passive and verb.infinitive)  # "at *the next Forum, to be held* in May"
    last = before[-1] if before and loose else None
    if last is None or last.kind is not Kind.MEETING or last.entity is None:
        return EMPTY
    gap = _undated(parsed, end_of(parsed, last), verb.first)
    return Filler((last.entity,), last.span) if set(gap) <= _BETWEEN else EMPTY


def _undated(parsed: Parsed, first: int, after: int) -> list[str]:
    """Return the words of a range that belong to no place or time: "*in* Oslo *on* 5 May*,*"."""
    taken = {i for t in parsed.times for i in range(t.first, t.after)}
    for ref in parsed.refs:
        if ref.kind is Kind.PLACE:
            taken |= set(range(ref.name.first, ref.name.after))
    return [parsed.sentence.lowers[i] for i in range(first, after) if i not in taken]


def _past_places(parsed: Parsed, first: int) -> list[Ref]:
    """Return the names before an index, without the places that end them: "the Forum *in Oslo*".

    Nor with what a meeting is on: "the hearing *on dams*, convened by Peru".
    """
    before = [r for r in parsed.refs if r.name.after <= first]
    met = max((end_of(parsed, r) for r in before if r.kind is Kind.MEETING), default=0)
    while len(before) > 1 and (
        before[-1].kind is Kind.PLACE
        or (before[-1].kind is Kind.THEME and before[-1].name.after <= met)
    ):
        before.pop()
    return before


def _our_hosts(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "Peru and Chile, *our hosts*", "we thank *our host*, Peru", "*our host* was Peru".

    "Kenya, our host since 1978" is that of a body.
    """
    lowers = parsed.sentence.lowers
    host_nouns = context.lexicon.words("hostNouns")
    for at in (i for i, word in enumerate(lowers) if word in host_nouns):
        if lowers[at - 1 : at] != ("our",) or lowers[at + 1 : at + 2] in _LASTING:
            continue
        held = context.discourse.document.meeting
        ours = Filler((held,)) if held and held.type != "MeetingSeries" else EMPTY
        meeting = ours or context.implied_meeting()
        for phrase in phrases(parsed, 0, len(lowers), context.lexicon) if meeting else ():
            before = phrase.after + 1 == at - 1 and lowers[phrase.after] == ","
            between = set(lowers[at + 1 : phrase.first])
            behind = at < phrase.first <= at + _NEXT and between and between <= _BEING
            if hosts := slots.filler(parsed, phrase, AGENTS) if before or behind else EMPTY:
                span = slots.joined_span([hosts.span, parsed.sentence.span_of(at - 1, at + 1)])
                for host in hosts.entities:
                    fact = Fact(meeting.entities[0], "organiser", host, (span,) if span else ())
                    yield fact
                break


def _named_hosts(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "Peru will be *the host of* the Forum" and "Peru, *host of* the Forum"."""
    lowers = parsed.sentence.lowers
    host_nouns = context.lexicon.words("hostNouns")
    for at in (i for i, word in enumerate(lowers) if word in host_nouns):
        if lowers[at + 1 : at + 2] != ("of",):
            continue
        end = (at + 1, len(lowers))
        meetings = slots.governed_by(parsed, end, ("of",), (Kind.MEETING,), context.lexicon)
        first = at - (lowers[at - 1 : at] in {("the",), ("a",), ("joint",)})
        hosts = _who_is(parsed, first, context) if meetings else EMPTY
        span = slots.joined_span([hosts.span, meetings.span])
        for host in hosts.entities if span else ():
            yield Fact(meetings.entities[0], "organiser", host, (span,) if span else ())


def _who_is(parsed: Parsed, first: int, context: Context) -> Filler:
    """Return whom the words from an index on call something: before its "is", "as" or comma."""
    for number, clause in enumerate(parsed.clauses):
        verb = clause.verb
        told = verb.copula and not (verb.negated or verb.infinitive)
        if told and verb.after == first and verb.modal not in SUPPOSED:
            supposed = on_condition(parsed, clause)
            return EMPTY if supposed else context.subject(parsed, number, AGENTS)
    beside = [r for r in parsed.refs if r.name.after + 1 == first and r.kind in AGENTS]
    comma = parsed.sentence.lowers[first - 1 : first] == (",",)
    return next((Filler((r.entity,), r.span) for r in beside if comma and r.entity), EMPTY)


def _in_city(parsed: Parsed, number: int, meetings: Filler, context: Context) -> Iterator[Fact]:
    """Read "*Kampala* hosted the Third Summit": where it is, and not who held it."""
    city = context.subject(parsed, number, (Kind.PLACE,))
    span = slots.joined_span([city.span, meetings.span])
    for place in city.entities[:1]:
        yield Fact(meetings.entities[0], "place", place, (span,) if span else ())


def _beside(parsed: Parsed, clause: Clause, context: Context) -> Filler:
    """Return with whom somebody holds a meeting: "hosted by Peru, *in partnership with Italy*"."""
    found = slots.governed_by(parsed, clause.right, ("with",), AGENTS, context.lexicon)
    after = parsed.sentence.range_of(found.span)[1] if found.span else 0
    following = parsed.sentence.lowers[after : after + 1]
    return found if found and set(following) <= _CLOSING else EMPTY


def _tells_meeting(parsed: Parsed, number: int) -> bool:
    """Tell whether "that" tells which meeting: not "told *the Forum that* it will host another"."""
    clause, above = parsed.clauses[number], parsed.clauses[number - 1]
    met = any(r.name.after == clause.left[0] for r in parsed.refs if r.kind is Kind.MEETING)
    said = number > 0 and "sayingSo" in above.verb.classes
    return met and clause.mark == "that" and not said


def _arranging(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return who is going to hold a meeting: "*Norway* decided to host it".

    An offer counts where it is told as accepted; what is only hoped for or asked does not.
    """
    before = parsed.clauses[number - 1] if number else None
    first = parsed.clauses[number].verb.first
    if before is None and is_accepted(parsed, None, number):
        return _offering(parsed, (0, first), context)  # "Peru's offer to host it was accepted"
    if before is None or before.verb.negated or before.verb.modal in SUPPOSED:
        return EMPTY
    classes = before.verb.classes
    if "arranging" in classes and first <= before.verb.after <= first + 1:
        doers = credited(parsed, number - 1, context)  # "we thank *Peru* for agreeing to host it"
        return doers or context.subject(parsed, number - 1, ADOPTERS)
    between = parsed.sentence.lowers[before.verb.after : first]
    if before.verb.copula and between[-1:] == ("due",):
        return context.subject(parsed, number - 1, AGENTS)
    if pride(parsed, number, context.lexicon):
        return honoured(parsed, number, context) or context.subject(parsed, number - 1, AGENTS)
    if accepts(parsed, before) and not OFFERS.isdisjoint(between):
        return _offering(parsed, (before.right[0], first), context)
    return EMPTY


def _offering(parsed: Parsed, within: tuple[int, int], context: Context) -> Filler:
    """Return whose offer to host it a range names: "the offer *of Peru*", "by Peru"."""
    if owner := _whose_offer(parsed, within[1]):
        return owner
    host = slots.governed_by(parsed, within, ("of", "by"), AGENTS, context.lexicon)
    end = parsed.sentence.range_of(host.span)[1] if host.span else 0
    return host if end == within[1] else EMPTY


def _whose_offer(parsed: Parsed, first: int) -> Filler:
    """Return who stands before an offer: "welcomed *Peru's* kind offer to host it"."""
    for ref in (r for r in parsed.refs if r.entity and r.kind in AGENTS):
        between = parsed.sentence.lowers[ref.name.after : first]
        owns = between[:1] in OWNING and between[-1] in OFFERS
        if ref.entity and owns and len(between) <= _NEXT:
            return Filler((ref.entity,), ref.span)
    return EMPTY


def _inviting(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "At the invitation of Peru, the 69th meeting … was held in Lima"."""
    lowers = parsed.sentence.lowers
    if "invitation" not in lowers:
        return
    at = lowers.index("invitation") - 2
    if lowers[at : at + len(_INVITATION)] != _INVITATION:
        return
    host = slots.governed_by(parsed, (at, len(lowers)), ("of",), AGENTS, context.lexicon)
    for number, clause in enumerate(parsed.clauses):
        held = not clause.verb.classes.isdisjoint({"organising", "happening"})
        if held and host and not clause.verb.negated and clause.verb.modal not in SUPPOSED:
            meetings = _before(parsed, clause) or context.subject(parsed, number, (Kind.MEETING,))
            span = slots.joined_span([meetings.span, host.span])
            met = bool(meetings) and meetings.entities[0].kind is Kind.MEETING  # "we held talks"
            for entity in host.entities if met else ():
                yield Fact(meetings.entities[0], "organiser", entity, (span,) if span else ())
            return
