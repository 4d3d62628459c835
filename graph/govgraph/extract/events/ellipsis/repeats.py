"""Acts told once and repeated by others: "did so", "followed by", and sentences without a verb."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.cues import UNASSERTED, cue_of, is_nth
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.roles.agents import PARTIES, for_others
from govgraph.extract.events.roles.by_whom import agent_after
from govgraph.extract.events.status.status import verb_status
from govgraph.extract.events.triggers.acts import OF_TREATIES, PER_PARTY
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.lexicon import is_a
from govgraph.model import Event, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.attach import Attached, Attachments
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Entity

_ALIKE = frozenset({"do the same", "do likewise", "follow suit"})
_AMONG = frozenset({("among", "them"), ("among", "these"), ("among", "those")})
_ONE_OF = frozenset({("one", "of", "them"), ("one", "of", "these"), ("one", "of", "those")})
_SUMS = {"ratifications": EventType.RATIFICATION, "signatures": EventType.SIGNATURE}
_SO_WELL = frozenset({"well", "much", "many", "badly", "poorly", "little", "often"})
_ACTS = frozenset(map(str, PER_PARTY))
_CONSENTING = frozenset({"accept", "approve"})
_AHEAD = frozenset({UNASSERTED, str(Status.PLANNED), str(Status.PROPOSED)})
_OPEN_TO_ALL = frozenset({EventType.SIGNATURE, EventType.ENDORSEMENT, EventType.ACCESSION})
_HOW = 3  # words of "with great interest"


def repeated(
    parsed: Parsed, events: Sequence[Event], attachments: Attachments, context: Context
) -> Iterator[Event]:
    """Read "Andorra did so in May 2020", "followed by Fiji": the act told last, by others."""
    for number, clause in enumerate(parsed.clauses):
        among = _is_among_them(parsed, clause)
        if not (among or _repeats(parsed, number)):
            continue
        start = parsed.sentence.starts[clause.verb.first]
        here = [e for e in events if e.type in PER_PARTY and e.evidence[0].end <= start]
        agents = _who_repeats(parsed, number, context)
        # "Peru, which signed it, has not *done so*": what others did.
        others = [e for e in here if set(agents.entities).isdisjoint(e.agents)]
        here = others or here
        told = here[-1] if here else context.discourse.told_lately(context.number, start)
        if clause.verb.lemma == "do so" and is_other_deed(parsed, clause.verb.first, context):
            continue
        if among and (told := _told_beside(parsed, start, context)):
            context.discourse.tell([told], context.number, start - 1)  # "neither is Malta"
        if told is None:
            continue
        if clause.verb.lemma == "follow" and (
            not agents.span or follows_it(parsed, clause, context)
        ):
            continue
        attached = attachments.of(clause.verb.first)
        for act in _all_of(told, clause, here, context):
            yield from _again(parsed, number, act, agents, attached, context)


def _all_of(told: Event, clause: Clause, here: Sequence[Event], context: Context) -> list[Event]:
    """Return all that "did the same" repeats: "Fiji *signed it but did not ratify*; Chad did, too".

    "Did so" goes on only with what was told last.
    """
    if clause.verb.lemma not in _ALIKE or clause.verb.negated or told.type not in OF_TREATIES:
        return [told]
    before = context.discourse.acts.get(context.number - 1, ())
    row = next((row for row in (here, before) if told in row), ())
    alike = [e for e in row if e.type in OF_TREATIES and set(e.agents) & set(told.agents)]
    acts = {(e.type, e.object, e.status): e for e in alike}
    return list(acts.values()) or [told]


def _repeats(parsed: Parsed, number: int) -> bool:
    """Tell whether a verb repeats an act; "we urge those that have not *to do so*" does not."""
    verb = parsed.clauses[number].verb
    wanted = verb.infinitive and number > 0 and parsed.clauses[number - 1].relative
    wanted = wanted or not _SO_WELL.isdisjoint(parsed.sentence.lowers[verb.after : verb.after + 1])
    wanted = wanted or _points_ahead(parsed, number)
    return not (wanted or verb.passive) and "repeating" in verb.classes


def _points_ahead(parsed: Parsed, number: int) -> bool:
    """Tell whether "to do so" stands for what follows: "Fiji, *the first to do so*, ratified it".

    In "Fiji, the first to do so, hosts the Fund" it stands for what was told before.
    """
    verb, following = parsed.clauses[number].verb, parsed.clauses[number + 1 : number + 2]
    put_in = parsed.sentence.lowers[verb.after : verb.after + 1] == (",",)
    frames = [e.frame for clause in following for e, _ in clause.verb.entries if e.frame]
    acts = any(frame.evokes in _ACTS for frame in frames) or any(
        clause.verb.lemma in _CONSENTING for clause in following
    )
    return put_in and acts and verb.infinitive and is_nth(parsed, verb.first)


def is_other_deed(parsed: Parsed, index: int, context: Context) -> bool:
    """Tell whether "has not" or "did so" is said of a deed that no rule knows.

    So where it was set before somebody after the last known act: "Fiji signed it. It said that it
    *would review the fees*. It has not." In "Fiji signed it to please Chad" none was. So with what
    is taken back: "Fiji signed it. Chad *withdrew* from it. Mali had done so in May."
    """
    start = parsed.sentence.starts[index]
    at = next((at for _, at, _ in reversed(context.discourse.told) if at < start), -1)
    before = context.discourse.parsed.get(context.number - 1)
    return any(
        at < sentence.sentence.starts[clause.verb.first] < start and _is_set(sentence, number)
        for sentence in (before, parsed)
        if sentence
        for number, clause in enumerate(sentence.clauses)
    )


def _is_set(parsed: Parsed, number: int) -> bool:
    """Tell whether a clause tells what somebody is to do: "asked to *pay*", "it *would* pay"."""
    verb, above = parsed.clauses[number].verb, parsed.clauses[number - 1].verb if number else None
    if verb.copula or "repeating" in verb.classes:
        return False
    if verb.infinitive:
        return above is not None and cue_of(above) in _AHEAD
    back = verb.finite and not verb.negated and "revoking" in verb.classes
    return back or verb.modal in {"would", "should", "must", "ought", "be to"}


def _is_among_them(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a clause counts somebody in or out: "Malta *is among them*"."""
    after = clause.verb.after
    words = parsed.sentence.lowers[after : after + 3]
    return clause.verb.copula and (words[:2] in _AMONG or words in _ONE_OF)


def _told_beside(parsed: Parsed, start: int, context: Context) -> Event | None:
    """Return what they did in this sentence or the one before; "has ten *ratifications*" too."""
    before = context.discourse.parsed.get(context.number - 1, parsed)
    told = context.discourse.told_lately(context.number, start)
    spans = (parsed.sentence.span, before.sentence.span)
    if told and any(span.covers(words) for span in spans for words in told.evidence):
        return told if told.status is Status.OCCURRED else None
    kinds = [_SUMS[word] for word in before.sentence.lowers if word in _SUMS]
    treaty = context.implied_object(kinds[-1], (Kind.INSTRUMENT,)) if kinds else EMPTY
    return Event(kinds[-1], Status.OCCURRED, treaty.entities[0]) if treaty else None


def _who_repeats(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return who did so, too: the subject, or who stands behind "followed by"."""
    clause = parsed.clauses[number]
    agents = agent_after(parsed, clause.right, context)
    if clause.verb.lemma == "follow" and agents:
        return agents
    if others := for_others(parsed, number, context.lexicon):
        return slots.after_verb(parsed, others, (Kind.ORGANISATION,), context.lexicon, ())
    return context.subject(parsed, number, (Kind.ORGANISATION,))


def _again(
    parsed: Parsed,
    number: int,
    told: Event,
    agents: Filler,
    attached: tuple[Attached, Attached, Attached],
    context: Context,
) -> Iterator[Event]:
    """Yield an act once more for each of those who repeat it."""
    clause, (place, _, when) = parsed.clauses[number], attached
    done = clause.verb.participle and not clause.verb.negated
    status = Status.OCCURRED if done else verb_status(parsed, number, context.lexicon)
    like_them = clause.verb.lemma in _ALIKE or clause.verb.head == "follow"
    if like_them and status is Status.OCCURRED:
        status = _likewise(told, clause, context)
        if status is Status.PLANNED:  # "plans to sign it; Fiji *followed in May*": planned then
            when = when._replace(time=None)
    elif like_them and told.status is Status.NEGATED is not status:
        status = None
    if context.ahead == UNASSERTED and status is Status.PLANNED:
        status = Status.PROPOSED  # "We call on: – Norway to sign it; – *Malta to do so*;"
    words = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
    span = slots.joined_span([words, agents.span, when.span]) or words
    same = status is told.status
    denied = status is Status.NEGATED and told.status is Status.OCCURRED  # not who has done it
    again = not (same or denied)
    parties = [agent for agent in agents.entities if agent not in told.agents or again]
    subject = parsed.sentence.lowers[slice(*clause.left)]
    for party in fitting(parties, subject, told) if status else ():
        yield replace(
            told, agents=party, status=status or told.status, when=when.time, place=place.entity,
            evidence=(span,),
        )  # fmt: skip


def _likewise(told: Event, clause: Clause, context: Context) -> Status | None:
    """Return how far an act has come of those who did as others had: "Fiji *did likewise*".

    Who follows an intention or a refusal means or refuses to, too; who follows a call has called.
    Only what others simply will do can have been done before: "Chad will ratify it; Fiji did".
    """
    ahead = told.status is Status.PLANNED and not clause.verb.participle
    if ahead and _simply_ahead(told, context):  # not "Chad will sign it, *followed by* Fiji"
        return Status.OCCURRED
    asked = told.status is Status.PROPOSED or not told.evidence
    return None if asked else told.status


def _simply_ahead(told: Event, context: Context) -> bool:
    """Tell whether an act stands in the plain future of a clause of its own: "will ratify it"."""
    rows = (context.discourse.parsed.get(context.number - back) for back in (0, 1))
    return any(
        clause.is_main and clause.verb.tense == "future" and words.covers(span)
        for parsed in rows
        if parsed
        for clause in parsed.clauses
        for span in [parsed.sentence.span_of(clause.verb.first, clause.verb.after)]
        for words in told.evidence
    )


def fitting(
    parties: Sequence[Entity], subject: Sequence[str] = (), told: Event | None = None
) -> list[tuple[Entity, ...]]:
    """Return those of them who can do an act, or nobody for "none has done so".

    Of a treaty only States and unions are parties; a code any body may sign: "*the Board* has not".
    """
    if {"none", "nobody"} & set(subject):
        return [()]
    thing = told.object if told and told.type in _OPEN_TO_ALL else None
    anybody = thing is not None and not is_a(thing.type, "Treaty")
    return [(party,) for party in parties if anybody or party.type in PARTIES]


def follows_it(parsed: Parsed, clause: Clause, context: Context) -> bool:
    """Tell whether something is followed: "we have followed *its work* closely".

    Also "followed *with interest* its work", "following *ratification* by Chad"; not "it followed
    *in Accra*", "*in 2012*".
    """
    after = clause.verb.after
    while is_adverb("".join(parsed.sentence.lowers[after : after + 1])):
        after += 1
    how = parsed.sentence.lowers[after : after + _HOW]
    if how[:1] == ("with",) and not context.lexicon.words("heedNouns").isdisjoint(how):
        return True
    words = parsed.sentence.lowers[after : after + 1]
    within = parsed.sentence.lowers[after - 1] == "in"
    opens = bool(context.lexicon.words("determiners") & set(words)) or words == ("from",)
    opens = opens or (after in parsed.covered and not within)
    noun = "".join(words).isalpha() and not context.lexicon.words("prepositions") & set(words)
    opens = opens or (clause.verb.gerund and noun)
    return opens and not clause.verb.passive and not any(t.first == after for t in parsed.times)
