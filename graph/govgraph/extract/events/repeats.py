"""Acts told once and repeated by others: "did so", "followed by", and sentences without a verb."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.cues import UNASSERTED, comes_about
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.acts import OF_TREATIES, PER_PARTY
from govgraph.extract.events.agents import PARTIES, for_others
from govgraph.extract.events.by_whom import agent_after
from govgraph.extract.events.status import verb_status
from govgraph.extract.find.function_words import FINITE_BE, HELPERS, SPEAKERS
from govgraph.extract.find.tokens import is_adverb
from govgraph.model import Event, EventType, Kind, Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.attach import Attached, Attachments
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_PUT_IN = 9  # words of ", at the end of the day,"
_GOING_ON = frozenset({
    "and", "but", "while", "although", "though", "whereas", "nor", "or", "so", "as", "which", "who",
    "to", "that", "where", "when",
})  # fmt: skip
_STANDING_IN = frozenset({"they", "it", "he", "she", "this", "that"})
_PRONOUNS = {(word,) for word in _STANDING_IN}
_ALIKE = frozenset({"do the same", "do likewise"})
_BEING = frozenset({("is",), ("was",)})
_CLOSED = frozenset({(".",), (";",), ("!",), (",",), (":",), ("–",), ("—",), ()})
_AMONG = frozenset({("among", "them"), ("among", "these"), ("among", "those")})
_ONE_OF = frozenset({("one", "of", "them"), ("one", "of", "these"), ("one", "of", "those")})
_SUMS = {"ratifications": EventType.RATIFICATION, "signatures": EventType.SIGNATURE}
_TURNS = frozenset({"but", "yet", "and", "however"})
_FRONT = 5  # words of "in the end ,"
_SO_WELL = frozenset({"well", "much", "many", "badly", "poorly", "little", "often"})
_PARTING = frozenset({";", ",", "but", "–", "—"})
_UNSAID = frozenset({"nobody", "none", "not", "never", "few", "hardly"})
_DENIAL = 8  # words of "which the ministry has since denied"
_HOW = 3  # words of "with great interest"
_POINTING = frozenset({"which", "this", "that", "it"})
_NOT_SO = (("untrue",), ("false",), ("not", "true"), ("not", "so"), ("not", "the", "case"))
_UNTRUE = (
    *_NOT_SO, ("wrong",), ("incorrect",), ("mistaken",), ("an", "error"), ("a", "mistake"),
)  # fmt: skip


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
    return not (wanted or verb.passive) and "repeating" in verb.classes


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
    if clause.verb.lemma in _ALIKE and told.status is Status.NEGATED is not status:
        status = Status.NEGATED if status is Status.OCCURRED else None
    if context.ahead == UNASSERTED and status is Status.PLANNED:
        status = Status.PROPOSED  # "We call on: – Norway to sign it; – *Malta to do so*;"
    words = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
    span = slots.joined_span([words, agents.span, when.span]) or words
    same = status is told.status
    parties = [agent for agent in agents.entities if agent not in told.agents or not same]
    for party in fitting(parties, parsed.sentence.lowers[slice(*clause.left)]) if status else ():
        yield replace(
            told, agents=party, status=status or told.status, when=when.time, place=place.entity,
            evidence=(span,),
        )  # fmt: skip


def fitting(parties: Sequence[Entity], subject: Sequence[str] = ()) -> list[tuple[Entity, ...]]:
    """Return the States and unions of them that act, or nobody for "none has done so"."""
    if {"none", "nobody"} & set(subject):
        return [()]
    return [(party,) for party in parties if party.type in PARTIES]


def follows_it(parsed: Parsed, clause: Clause, context: Context) -> bool:
    """Tell whether something is followed: "we have followed *its work* closely".

    Also "followed *with interest* its work"; not "it followed *in Accra*", "*in 2012*".
    """
    after = clause.verb.after
    while is_adverb(parsed.sentence.lowers[after]):
        after += 1
    how = parsed.sentence.lowers[after : after + _HOW]
    if how[:1] == ("with",) and not context.lexicon.words("heedNouns").isdisjoint(how):
        return True
    words = parsed.sentence.lowers[after : after + 1]
    within = parsed.sentence.lowers[after - 1] == "in"
    opens = bool(context.lexicon.words("determiners") & set(words)) or words == ("from",)
    opens = opens or (after in parsed.covered and not within)
    return opens and not clause.verb.passive and not any(t.first == after for t in parsed.times)


def takes_back(parsed: Parsed) -> bool:
    """Tell whether a sentence denies the one before: "But it has not.", "This is untrue.".

    Also "in the end, it was not.", "that did not happen."; "It has not been easy." and "This is an
    untrue copy." do not.
    """
    lowers = parsed.sentence.lowers
    at = _past_front(lowers)
    words = lowers[at:]
    if words[:1] == () or words[0] not in _STANDING_IN:
        return False
    if words[:1] in {("they",), ("it",)} and words[-4:-1] == ("without", "doing", "so"):
        return True
    if words[2:3] == ("not",) and words[1] in HELPERS | FINITE_BE:
        stands = words[0] not in {"this", "that"}
        closed = words[3:4] in _CLOSED and not is_interrupted(parsed, at + 3)
        return (stands and closed) or _came_not(parsed, at)
    pointing = words[:1] in {("this",), ("that",), ("it",)} and words[1:2] in _BEING
    said = next((w for w in _UNTRUE if words[2 : 2 + len(w)] == w), None)
    return pointing and said is not None and words[2 + len(said) : 3 + len(said)] in _CLOSED


def _past_front(lowers: Sequence[str]) -> int:
    """Return where a sentence begins behind what is put first: "*But in the end,* it did not"."""
    at = int(lowers[0] in _TURNS)
    front = () if lowers[at : at + 1] in _PRONOUNS else lowers[at : at + _FRONT]
    return at + front.index(",") + 1 if "," in front else at


def _came_not(parsed: Parsed, at: int) -> bool:
    """Tell whether nothing came of it: "this *has not happened*."; "it did not happen twice"."""
    verb = next((c.verb for c in parsed.clauses if c.verb.first == at + 1), None)
    none = verb is not None and verb.negated and comes_about(verb) and not verb.passive
    return none and verb is not None and parsed.sentence.lowers[verb.after :][:1] in _CLOSED


def is_interrupted(parsed: Parsed, end: int) -> bool:
    """Tell whether a verb follows what two commas put in: "did not, *in the end*, help"."""
    words = parsed.sentence.words
    if words[end : end + 1] != (",",) or not _GOING_ON.isdisjoint(words[end + 1 : end + 2]):
        return False
    closed = (k for k in range(end + 2, min(end + _PUT_IN, len(words) - 1)) if words[k] == ",")
    following = words[close + 1] if (close := next(closed, 0)) else ""
    return following.isalpha() and following.islower() and following not in _GOING_ON


def take_back(events: list[Event], denied: Parsed, denying: Parsed) -> None:
    """Read what a sentence told as done as denied by the words of the next one.

    What "we" did is not denied by "they have not", nor by "it was not" what had been done.
    """
    ours, words = _own_act(denied), denying.sentence.span
    lowers = denying.sentence.lowers[_past_front(denying.sentence.lowers) :]
    planned = lowers[1] in FINITE_BE and lowers[2:4] == ("not", ".")
    for index in range(len(events) - 1, -1, -1):
        event = events[index]
        told = event.evidence[0]
        if not denied.sentence.span.covers(told):
            break
        kept = planned and event.status is not Status.PLANNED
        if not kept and (ours is None or not told.covers(ours)):
            ended = any(_ends_work(denied, clause, event) for clause in denied.clauses)
            status = Status.ONGOING if ended else Status.NEGATED
            events[index] = _taken_back(event, words, status)


def _ends_work(parsed: Parsed, clause: Clause, event: Event) -> bool:
    """Tell whether it is the end of the work that a clause tells: "talks on it were *to end*"."""
    work = event.type is EventType.PREPARATION and "ending" in clause.verb.classes
    told = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
    return work and any(span.covers(told) for span in event.evidence)


def _own_act(parsed: Parsed) -> Span | None:
    """Return the verb of what "we" did, which "they have not" behind it cannot take back."""
    verb = parsed.clauses[0].verb if parsed.clauses else None
    if verb is None or parsed.sentence.lowers[0] not in SPEAKERS or verb.modal or verb.negated:
        return None
    return parsed.sentence.span_of(verb.first, verb.after)


def denied_at_once(parsed: Parsed, events: Sequence[Event], lexicon: Lexicon) -> list[Event]:
    """Deny what a sentence reports and takes back: "they say Fiji signed it, *which is untrue*".

    In "…, which was a mistake" it was done. What somebody else denies is not told: "…, *which the
    ministry disputes*".
    """
    if events and (disputed := _disputed(parsed, lexicon)):
        return [e for e in events if e.evidence[0].start >= disputed]
    denial = _denial(parsed) if events else None
    if denial is None:
        return list(events)
    return [_taken_back(e, denial) if e.evidence[0].end <= denial.start else e for e in events]


def _disputed(parsed: Parsed, lexicon: Lexicon) -> int:
    """Return where the words begin with which somebody denies what a sentence reports, or 0."""
    lowers = parsed.sentence.lowers
    disputing = lexicon.words("disputingForms")
    for k in (i for i in range(1, len(lowers)) if lowers[i - 1 : i + 1] == (",", "which")):
        end = next((i for i in range(k, len(lowers)) if lowers[i : i + 1] in _CLOSED), len(lowers))
        denied = lowers[end - 1] in disputing and _UNSAID.isdisjoint(lowers[k:end])
        if denied and end - k <= _DENIAL:
            return parsed.sentence.starts[k]
    return 0


def _denial(parsed: Parsed) -> Span | None:
    """Return the words with which a sentence takes back what it has said, or None."""
    words = parsed.sentence.lowers
    for k in range(1, len(words) - 2) if not _POINTING.isdisjoint(words) else ():
        pointing = words[k - 1] in _PARTING and words[k] in _POINTING and words[k + 1] in FINITE_BE
        for said in _NOT_SO if pointing else ():
            after = k + 2 + len(said)
            if words[k + 2 : after] == said and words[after : after + 1] in _CLOSED:
                return parsed.sentence.span_of(k, after)
    return None


def _taken_back(event: Event, words: Span, status: Status = Status.NEGATED) -> Event:
    """Return an act that the next sentence denies."""
    if event.status not in {Status.OCCURRED, Status.PLANNED}:
        return event
    evidence = (*event.evidence, words)
    return replace(event, status=status, when=None, place=None, evidence=evidence)


def undo(events: list[Event], before: Span, later: Sequence[Event]) -> None:
    """Forget what people came for in the sentence before, and did not do as the next one says.

    "We came here to adopt the Code. We did not adopt it."
    """
    first = len(events)
    while first and before.covers(events[first - 1].evidence[0]):
        first -= 1
    denied = [(e.type, e.object, e.agents) for e in later if e.status is Status.NEGATED]
    events[first:] = [
        e
        for e in events[first:]
        if e.status is not Status.OCCURRED or (e.type, e.object, e.agents) not in denied
    ]
