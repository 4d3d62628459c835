"""Acts told once and repeated by others: "did so", "followed by", and sentences without a verb."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.dates import when as edtf_value
from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.acts import PER_PARTY
from govgraph.extract.events.agents import PARTIES, agent_after, for_others
from govgraph.extract.events.status import verb_status
from govgraph.model import Event, EventType, Kind, Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.attach import Attached, Attachments
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.context import Context
    from govgraph.model import Entity, When

_JOINING = frozenset(
    {("and",), ("and", "the"), (")", "and"), (")", "and", "the"), (",",), (",", "the")}
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_LISTING = frozenset({(",",), ("and",), (",", "and"), ("and", "the"), (",", "the")})
_PAIR = 2
_DATING = frozenset({("in",), ("on",), ("(",)})
_IN = frozenset({"in", "on"})
_NEXT = 2  # words from a name to its date
_BETWEEN = 10  # words from a dated thing to the next
_ECHOING = frozenset({"nor", "neither", "so", "as"})
_HELPING = frozenset({"has", "have", "had", "did", "does", "do"})
_BEING = frozenset({("is",), ("was",)})
_CLOSED = frozenset({(".",), (";",), ("!",), (",",), (":",), ("–",), ("—",), ()})
_IS = frozenset({"is", "was"})
_PARTING = frozenset({";", ",", "but", "–", "—"})
_POINTING = frozenset({"which", "this", "that", "it"})
_NOT_SO = (("untrue",), ("false",), ("not", "true"), ("not", "so"), ("not", "the", "case"))
_UNTRUE = (
    *_NOT_SO, ("wrong",), ("incorrect",), ("mistaken",), ("an", "error"), ("a", "mistake"),
)  # fmt: skip


_DATED = PER_PARTY | {
    EventType.ADOPTION,
    EventType.ENTRY_INTO_FORCE,
    EventType.OPENING,
    EventType.ENDORSEMENT,
}


def gapped(parsed: Parsed, events: Sequence[Event]) -> Iterator[Event]:
    """Read "Spain ratified in June 2005, Mexico in July 2006": the verb is left out."""
    each = {
        *PER_PARTY,
        EventType.ENTRY_INTO_FORCE,
    }  # "in force for Fiji in 2011, for Malta in 2012"
    done = (e for e in events if e.type in each and e.agents and e.status is Status.OCCURRED)
    told = next(done, None)
    if told is None or told.when is None:
        return
    known = {agent for event in events for agent in event.agents}
    for time in parsed.times:
        for ref in parsed.refs:
            gap = parsed.sentence.lowers[ref.name.after : time.first]
            state = ref.entity is not None and ref.entity.type == "Government"
            by = parsed.sentence.words[ref.name.first - 1 : ref.name.first] == ("by",)
            if by or ref.span.start < told.evidence[0].start:
                continue  # "signed in March and ratified by Malta in May": another act
            if state and gap in {("in",), ("on",)} and ref.entity and ref.entity not in known:
                span = Span(ref.span.start, time.time.span.end)
                yield replace(
                    told, agents=(ref.entity,), when=time.time.when, place=None, evidence=(span,)
                )


def bracketed(parsed: Parsed, events: Sequence[Event]) -> list[Event]:
    """Read "Norway (2017), Chad (2018) and Malta (2019) have ratified it": each has its date.

    All that a list goes through with a date in brackets have done what is told of one of them.
    """
    found = list(events)
    for told in events:
        done = told.type in PER_PARTY and told.status is Status.OCCURRED
        row = _dated_row(parsed, told.agents) if done else {}
        dates = {when for when, _ in row.values()}
        if told not in found or len(row) < _PAIR or not (told.when is None or told.when in dates):
            continue
        found = [e for e in found if replace(e, agents=told.agents, when=told.when) != told]
        found += [
            replace(told, agents=(party,), when=when, evidence=(*told.evidence, span))
            for party, (when, span) in row.items()
        ]
    return found


def _dated_row(parsed: Parsed, agents: Sequence[Entity]) -> dict[Entity, tuple[When, Span]]:
    """Return the States of the list in which an agent stands and each has its date in brackets."""
    row: dict[Entity, tuple[When, Span]] = {}
    last = -1
    for ref in parsed.refs:
        date = in_brackets(parsed, ref.name.after)
        if ref.entity is None or ref.entity.type not in PARTIES or date is None:
            continue
        if row and parsed.sentence.lowers[last : ref.name.first] not in _LISTING:
            if set(agents) & row.keys():
                break
            row = {}
        when, last = date
        row[ref.entity] = (when, parsed.sentence.span_of(ref.name.first, last))
    return row if set(agents) & row.keys() else {}


def in_brackets(parsed: Parsed, at: int) -> tuple[When, int] | None:
    """Return the date in the brackets that open at an index, and where they end."""
    words = parsed.sentence.words[at : at + _BETWEEN]
    if words[:1] != ("(",) or ")" not in words:
        return None
    after = at + words.index(")")
    if words[2:3] == (")",) and _YEAR.fullmatch(words[1]):
        return edtf_value(words[1]), after + 1
    opened = at + 1 + (words[1] in _IN)
    told = [t.time.when for t in parsed.times if t.first == opened and t.after == after]
    return (told[0], after + 1) if told else None


def paired(parsed: Parsed, events: Sequence[Event]) -> Iterator[Event]:
    """Read "Norway ratified the Charter in 2016 and the Protocol in 2013": an act, two things."""
    words = parsed.sentence.lowers
    for told in [e for e in events if e.when and e.object and e.type in _DATED]:
        first = next((r for r in parsed.refs if r.entity == told.object), None)
        for ref in parsed.refs if first else ():
            between = words[first.name.after : ref.name.first] if first else ()
            beside = [t for t in parsed.times if 1 <= t.first - ref.name.after <= _NEXT]
            known = any(e.object == ref.entity and e.type is told.type for e in events)
            if ref.kind is not Kind.INSTRUMENT or ref.entity is None or known or not beside:
                continue
            inner = [
                t for t in parsed.times if first and first.name.after < t.first < ref.name.first
            ]
            joined = len(inner) == 1 and words[inner[0].after : ref.name.first] in _JOINING
            opened = words[ref.name.after : beside[0].first] in _DATING
            subject = any(c.left[0] <= ref.name.first < c.left[1] for c in parsed.clauses)
            if joined and opened and not subject and len(between) <= _BETWEEN:
                span = Span(ref.span.start, beside[0].time.span.end)
                yield replace(told, object=ref.entity, when=beside[0].time.when, place=None,
                              evidence=(*told.evidence, span))  # fmt: skip


def repeated(
    parsed: Parsed, events: Sequence[Event], attachments: Attachments, context: Context
) -> Iterator[Event]:
    """Read "Andorra did so in May 2020", "followed by Fiji": the act told last, by others."""
    for number, clause in enumerate(parsed.clauses):
        start = parsed.sentence.starts[clause.verb.first]
        here = [e for e in events if e.type in PER_PARTY and e.evidence[0].end <= start]
        told = here[-1] if here else context.discourse.told_lately(context.number, start)
        if told is None or not _repeats(parsed, number):
            continue
        agents = _who_repeats(parsed, number, context)
        if clause.verb.lemma == "follow" and (
            not agents.span or _follows_it(parsed, clause, context)
        ):
            continue
        yield from _again(parsed, number, told, agents, attachments.of(clause.verb.first), context)


def _repeats(parsed: Parsed, number: int) -> bool:
    """Tell whether a verb repeats an act; "we urge those that have not *to do so*" does not."""
    verb = parsed.clauses[number].verb
    wanted = verb.infinitive and number > 0 and parsed.clauses[number - 1].relative
    return not wanted and any("repeating" in entry.classes for entry, _ in verb.entries)


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


def echoed(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Read "nor did Georgia", "as has Norway", "Georgia has not": the verb is told before."""
    told = context.discourse.told_lately(context.number, parsed.sentence.span.end)
    lowers = parsed.sentence.lowers
    for index in range(len(lowers) - 1) if told else ():
        status = _echo(lowers, index, told.status, context) if told else None
        if told is None or status is None:
            continue
        for phrase in phrases(parsed, index + 2, len(lowers), context.lexicon)[:1]:
            agents = slots.filler(parsed, phrase, (Kind.ORGANISATION,))
            goes_on = lowers[phrase.after : phrase.after + 1]
            if phrase.first - index > 3 or not agents or not _ends(goes_on, context):
                continue
            span = parsed.sentence.span_of(index, phrase.after)
            for party in fitting(agents.entities):
                yield replace(
                    told, agents=party, status=status, when=None, place=None, evidence=(span,)
                )
    yield from _unsaid(parsed, told, context)


def _follows_it(parsed: Parsed, clause: Clause, context: Context) -> bool:
    """Tell whether something is followed: "we have followed *its work* closely"."""
    after = clause.verb.after
    words = parsed.sentence.lowers[after : after + 1]
    opens = bool(context.lexicon.words("determiners") & set(words)) or after in parsed.covered
    return opens and not clause.verb.passive and not any(t.first == after for t in parsed.times)


def takes_back(parsed: Parsed) -> bool:
    """Tell whether a sentence denies the one before: "It has not.", "This is untrue.".

    "It has not been easy." and "This is an untrue copy." do not.
    """
    opening, words = parsed.sentence.lowers[:3], parsed.sentence.lowers
    if opening[:1] in {("they",), ("it",)} and words[-4:-1] == ("without", "doing", "so"):
        return True
    if opening[:1] in {("it",), ("they",), ("he",), ("she",)} and opening[2:] == ("not",):
        return opening[1] in _HELPING and words[3:4] in _CLOSED
    pointing = opening[:1] in {("this",), ("that",), ("it",)} and opening[1:2] in _BEING
    said = next((w for w in _UNTRUE if words[2 : 2 + len(w)] == w), None)
    return pointing and said is not None and words[2 + len(said) : 3 + len(said)] in _CLOSED


def denied_at_once(parsed: Parsed, events: Sequence[Event]) -> list[Event]:
    """Deny what a sentence reports and takes back: "they say Fiji signed it, *which is untrue*".

    In "…, which was a mistake" it was done.
    """
    denial = _denial(parsed)
    if denial is None:
        return list(events)
    return [taken_back(e, denial) if e.evidence[0].end <= denial.start else e for e in events]


def _denial(parsed: Parsed) -> Span | None:
    """Return the words with which a sentence takes back what it has said, or None."""
    words = parsed.sentence.lowers
    for k in range(1, len(words) - 2):
        pointing = words[k - 1] in _PARTING and words[k] in _POINTING and words[k + 1] in _IS
        for said in _NOT_SO if pointing else ():
            after = k + 2 + len(said)
            if words[k + 2 : after] == said and words[after : after + 1] in _CLOSED:
                return parsed.sentence.span_of(k, after)
    return None


def taken_back(event: Event, words: Span) -> Event:
    """Return an act that the next sentence denies."""
    if event.status not in {Status.OCCURRED, Status.PLANNED}:
        return event
    evidence = (*event.evidence, words)
    return replace(event, status=Status.NEGATED, when=None, place=None, evidence=evidence)


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


def _ends(following: Sequence[str], context: Context) -> bool:
    """Tell whether nothing follows that could be a verb: "nor did Georgia complain"."""
    word = following[0] if following else "."
    return not word[0].isalnum() or word in context.lexicon.words("prepositions")


def _echo(lowers: Sequence[str], index: int, status: Status, context: Context) -> Status | None:
    """Return the status that "nor did", "so has" or "as will" at an index gives, or None."""
    if lowers[index] not in _ECHOING:
        return None
    helping = context.lexicon.any_of("haveForms", "doForms")
    if lowers[index + 1] not in helping and lowers[index + 1] != "will":
        return None
    if lowers[index] in {"nor", "neither"}:
        return Status.NEGATED
    if lowers[index] == "so" or (lowers[index] == "as" and index and lowers[index - 1] == ","):
        return Status.PLANNED if lowers[index + 1] == "will" else status
    return None


def _unsaid(parsed: Parsed, told: Event | None, context: Context) -> Iterator[Event]:
    """Read "Spain has ratified it; Georgia has not", "Estonia did not": the verb is left out."""
    words, lowers = parsed.sentence.words, parsed.sentence.lowers
    helping = context.lexicon.any_of("haveForms", "doForms")
    for index, word in enumerate(lowers) if told else ():
        if word.removesuffix("n't") not in helping:
            continue
        negated = word.endswith("n't") or lowers[index + 1 : index + 2] == ("not",)
        after = index + 1 + (negated and not word.endswith("n't"))
        if not negated or words[after : after + 1] not in {(w,) for w in ".;,:"}:
            continue
        if told and told.status is Status.NEGATED and word.startswith("d"):
            continue  # "One State withdrew its ratification. Norway did not."
        agents = _who_has_not(parsed, index, after, context)
        span = slots.joined_span([agents.span, parsed.sentence.span_of(index, after)])
        for party in fitting(agents.entities) if agents.span else ():
            if told and span and party[0] not in told.agents:
                yield replace(
                    told, agents=party, status=Status.NEGATED, when=None, place=None,
                    evidence=(span,),
                )  # fmt: skip


def _who_has_not(parsed: Parsed, index: int, after: int, context: Context) -> Filler:
    """Return who has not: before the auxiliary, or listed: "Two have not: Georgia and Malta."."""
    listed = phrases(parsed, after, len(parsed.sentence.words), context.lexicon)[:1]
    if parsed.sentence.words[after] == ":" and listed:
        return slots.filler(parsed, listed[0], (Kind.ORGANISATION,))
    for number, clause in enumerate(parsed.clauses):
        if clause.verb.first == index:
            return context.subject(parsed, number, (Kind.ORGANISATION,))
    before = phrases(parsed, 0, index, context.lexicon)[-1:]
    beside = bool(before) and before[0].after == index and not before[0].preposition
    return slots.filler(parsed, before[0], (Kind.ORGANISATION,)) if beside else EMPTY


def excepted(parsed: Parsed, events: Sequence[Event], context: Context) -> Iterator[Event]:
    """Read "ratified by Fiji and Tonga, among others, but *not by Samoa*"."""
    words = parsed.sentence.lowers
    starts = [k for k in range(len(words) - 2) if words[k : k + 2] == ("not", "by")]
    for start in starts:
        at = parsed.sentence.starts[start]
        done = [e for e in events if e.type in PER_PARTY and e.evidence[0].start < at]
        for phrase in phrases(parsed, start + 2, len(words), context.lexicon)[:1] if done else ():
            agents = slots.filler(parsed, phrase, (Kind.ORGANISATION,))
            span = parsed.sentence.span_of(start, phrase.after)
            for party in fitting(agents.entities) if phrase.first - start <= _NEXT + 1 else ():
                yield replace(
                    done[-1], agents=party, status=Status.NEGATED, when=None, place=None,
                    evidence=(done[-1].evidence[0], span),
                )  # fmt: skip
