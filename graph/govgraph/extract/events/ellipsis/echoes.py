"""Acts of which only the auxiliary is said again: "so has Fiji", "Fiji has not", "Fiji, which has".

Also what "neither" and "both" sum up: "Chad signed it and ratified it; Fiji *has done neither*".
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.events.ellipsis.repeats import fitting, is_other_deed
from govgraph.extract.events.status.taking_back import is_interrupted
from govgraph.extract.events.status.timing import is_span_of_time
from govgraph.extract.events.triggers.acts import OF_TREATIES
from govgraph.extract.find.words.function_words import FINITE_BE, HELPERS
from govgraph.model import Event, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.attach import Attachments
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

_BODIES = (Kind.ORGANISATION,)
_ECHOING = frozenset({"nor", "neither", "so", "as"})
_PARTY = frozenset({"party", "parties"})
# What may stand between an auxiliary that says all and the end of its clause.
_TRAILING = frozenset({
    "either", "yet", "so", "far", "to", "date", "until", "now", "still", "already", "since", "too",
    "in", "on", "by", "at", "present",
})  # fmt: skip
_CLOSED = frozenset({".", ";", ",", ":", "–", "—", ")", "!"})
# Words before whoever did it in a clause that tells no act: "if Fiji has", "more than Fiji did".
_BARRING = frozenset({
    "than", "if", "when", "once", "until", "unless", "whether", "before", "after", "as", "that",
    "what", "because", "where",
})  # fmt: skip
_JOINING = frozenset({("and",), ("but",), ("while",), ("although",), ("though",), ("whereas",)})
_SUMMING = {"neither": Status.NEGATED, "either": Status.NEGATED, "both": Status.OCCURRED}
_TURNED = frozenset({"but", "while", "whereas", ";"})
_CONTRAST = 8  # words from "but" to the verb: "*but* its Director, Ana Kos, *will*"
_PAIR = 2
_BACK = 2  # sentences back in which the two acts are told that "neither" sums up
_FAR = 3  # words from an auxiliary to whom it is said of


def echoes(parsed: Parsed, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the auxiliaries that repeat an act and may have a date: "*as did* Fiji *in May*"."""
    lowers = parsed.sentence.lowers
    helping = lexicon.any_of("haveForms", "doForms") | {"will"}
    for index in range(1, len(lowers)):
        turned = lowers[index - 1] in _ECHOING and lowers[index] in helping
        if turned and index not in {clause.verb.first for clause in parsed.clauses}:
            yield index, index + 1


def echoed(
    parsed: Parsed, events: Sequence[Event], attachments: Attachments, context: Context
) -> Iterator[Event]:
    """Read "nor did Georgia", "as has Norway", "Georgia has not": the verb is told before."""
    lowers = parsed.sentence.lowers
    for index in range(len(lowers) - 1) if not _ECHOING.isdisjoint(lowers) else ():
        told = _told_before(parsed, index, context)
        status = _echo(lowers, index, told.status, context) if told else None
        if told is None or status is None:
            continue
        for phrase in phrases(parsed, index + 2, len(lowers), context.lexicon)[:1]:
            agents = slots.filler(parsed, phrase, _BODIES)
            near = phrase.first - index <= _FAR
            if not (agents and near and _ends(parsed, phrase.after, context)):
                continue
            place, _, when = attachments.of(index + 1)
            span = parsed.sentence.span_of(index, phrase.after)
            words = slots.joined_span([span, place.span, when.span]) or span
            for party in fitting(agents.entities):
                yield replace(
                    told, agents=party, status=status, when=when.time, place=place.entity,
                    evidence=(words,),
                )  # fmt: skip
    yield from _unsaid(parsed, context)
    yield from _summed(parsed, events, context)


def _ends(parsed: Parsed, after: int, context: Context) -> bool:
    """Tell whether nothing follows that could be a verb: "nor did Georgia complain"."""
    word = parsed.sentence.lowers[after] if after < len(parsed.sentence.lowers) else "."
    timed = any(time.first == after for time in parsed.times)
    timed = timed or is_span_of_time(parsed.sentence.lowers[after:], context.lexicon)
    return timed or not word[0].isalnum() or word in context.lexicon.words("prepositions")


def _echo(lowers: Sequence[str], index: int, status: Status, context: Context) -> Status | None:
    """Return the status that "nor did", "so has" or "as will" at an index gives, or None."""
    if lowers[index] not in _ECHOING:
        return None
    helping = context.lexicon.any_of("haveForms", "doForms")
    before = context.discourse.parsed.get(context.number - 1)
    if "among" in lowers[:index] or (before and not index and "among" in before.sentence.lowers):
        helping |= FINITE_BE  # "Fiji is not among them, *nor is* Chad"
    if lowers[index + 1] not in helping and lowers[index + 1] != "will":
        return None
    if lowers[index] in {"nor", "neither"}:
        return Status.NEGATED
    if lowers[index] == "so" or (lowers[index] == "as" and index and lowers[index - 1] == ","):
        return Status.PLANNED if lowers[index + 1] == "will" else status
    return None


def _told_before(parsed: Parsed, index: int, context: Context) -> Event | None:
    """Return the act told last before an auxiliary, which it repeats."""
    return context.discourse.told_lately(context.number, parsed.sentence.starts[index])


def _outside_before(context: Context) -> Event | None:
    """Return what was told last of a State that is no party, here or in the sentence before."""
    acts = (context.discourse.acts.get(context.number - back, ()) for back in (0, 1))
    missing = [e for row in acts for e in row if e.status is Status.NEGATED]
    return next((e for e in reversed(missing) if e.type in OF_TREATIES), None)


def _unsaid(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Read "Spain has ratified it; Georgia has not", "Estonia did not": the verb is left out.

    Also "Georgia has not, but *Malta has*": who has need not have been asked for.
    """
    lowers = parsed.sentence.lowers
    helping = context.lexicon.any_of("haveForms", "doForms") | {"will"}
    before = context.discourse.parsed.get(context.number - 1, parsed).sentence.lowers
    if not _PARTY.isdisjoint((*before, *lowers)):
        helping |= FINITE_BE  # "Chad is not a party. *Mali is not* either."
    for index, word in enumerate(lowers):
        if word.removesuffix("n't") not in helping:
            continue
        told = _told_before(parsed, index, context)
        if word.removesuffix("n't") in FINITE_BE:
            told = _outside_before(context)
        negated = word.endswith("n't") or lowers[index + 1 : index + 2] == ("not",)
        after = index + 1 + (negated and not word.endswith("n't"))
        status = Status.PLANNED if word == "will" else Status.OCCURRED
        status = Status.NEGATED if negated else status
        if told is None or not _says_all(parsed, index, after, told, status):
            continue
        if is_other_deed(parsed, index, context):
            continue
        again = (told.status, status) not in {(status, status), (Status.OCCURRED, Status.NEGATED)}
        met = told.type is EventType.PARTICIPATION  # at a meeting may be anybody
        kinds = AGENTS if met else _BODIES
        agents, end = _who(parsed, index, after, kinds, context), _end(parsed, after)
        span = slots.joined_span([agents.span, parsed.sentence.span_of(index, end)])
        when = next((t.time.when for t in parsed.times if after <= t.first < end), None)
        parties = (
            [(one,) for one in agents.entities] if met else fitting(agents.entities, told=told)
        )
        for party in parties if agents.span else ():
            if span and (party[0] not in told.agents or again):
                yield replace(
                    told, agents=party, status=status, when=None if negated else when, place=None,
                    evidence=(span,),
                )  # fmt: skip


def _end(parsed: Parsed, after: int) -> int:
    """Return where the words end that may trail behind an auxiliary: "has not *so far*"."""
    timed = {k for time in parsed.times for k in range(time.first, time.after)}
    lowers = parsed.sentence.lowers
    after += lowers[after : after + 2] in {(",", "either"), (",", "too")}
    after += 2 * (lowers[after : after + 2] == ("as", "well"))
    while after < len(lowers) and (after in timed or lowers[after] in _TRAILING):
        if lowers[after] == "so" and lowers[after + 1 : after + 2] != ("far",):
            break  # "did so"
        after += 1
    return after


def _says_all(parsed: Parsed, index: int, after: int, told: Event, status: Status) -> bool:
    """Tell whether an auxiliary stands for the whole act: "has not yet.", "did in 2019."."""
    lowers = parsed.sentence.lowers
    end = _end(parsed, after)
    if lowers[-1] == "?" or "".join(lowers[end : end + 1]) not in _CLOSED | {""}:
        return False
    if is_interrupted(parsed, end):
        return False
    if status is Status.NEGATED:
        if lowers[index].removesuffix("n't") in FINITE_BE:
            return True  # "Chad is not a party; Fiji *is not*"
        # "One State withdrew its ratification. Norway did not."
        return told.status is not Status.NEGATED or not lowers[index].startswith("d")
    # "Norway has, so far, not ratified it" goes on.
    goes_on = lowers[end : end + 1] == (",",) and lowers[end + 1 : end + 2] not in _JOINING
    goes_on = goes_on and not any(  # "Fiji, which has, *is* late"
        c.verb.first == end + 1 and c.verb.finite and not c.verb.participle for c in parsed.clauses
    )
    turned = told.status is Status.NEGATED and parsed.sentence.span.covers(told.evidence[0])
    turned = turned and not _TURNED.isdisjoint(lowers[max(0, index - _CONTRAST) : index])
    if status is Status.PLANNED:
        return turned and not goes_on  # "Norway will not attend, *but Chad will*"
    met = told.type is EventType.PARTICIPATION and turned
    return (met or told.type in OF_TREATIES) and lowers[index] in HELPERS and not goes_on


def _who(
    parsed: Parsed, index: int, after: int, kinds: tuple[Kind, ...], context: Context
) -> Filler:
    """Return who has not: before the auxiliary, or listed: "Two have not: Georgia and Malta."."""
    lowers = parsed.sentence.lowers
    listed = phrases(parsed, after, len(lowers), context.lexicon)[:1]
    if lowers[after : after + 1] == (":",) and listed:
        return slots.filler(parsed, listed[0], kinds)
    for number, clause in enumerate(parsed.clauses):
        if clause.verb.first == index:
            found = context.subject(parsed, number, kinds)
            return found if _may_do(parsed, index, clause.mark, found) else EMPTY
    before = phrases(parsed, 0, index, context.lexicon)[-1:]
    beside = bool(before) and before[0].after == index and not before[0].preposition
    found = slots.filler(parsed, before[0], kinds) if beside else EMPTY
    return found if _may_do(parsed, index, "", found) else EMPTY


def _may_do(parsed: Parsed, index: int, mark: str, found: Filler) -> bool:
    """Tell whether a clause tells what somebody did or not: not "if Fiji has", "than Fiji did"."""
    first = parsed.sentence.index_of(found.span) if found.span else None
    if first is None or first >= index:
        return False
    before = {mark, *parsed.sentence.lowers[max(0, first - 2) : first]}
    return _BARRING.isdisjoint(before)


def _summed(parsed: Parsed, events: Sequence[Event], context: Context) -> Iterator[Event]:
    """Read "Togo *has done neither*": the two acts told last, or the one done to two texts."""
    lowers = parsed.sentence.lowers
    for index in range(len(lowers) - 2) if not _SUMMING.keys().isdisjoint(lowers) else ():
        found = _sums(lowers, index, context)
        if found is None:
            continue
        status, end = found
        agents = _who(parsed, index, end, _BODIES, context)
        span = slots.joined_span([agents.span, parsed.sentence.span_of(index, end)])
        for told in _told_pair(events, parsed.sentence.starts[index], context) if span else ():
            for party in fitting(agents.entities):
                yield replace(
                    told, agents=party, status=status, when=None, place=None, meeting=None,
                    evidence=(span or told.evidence[0],),
                )  # fmt: skip


def _sums(lowers: Sequence[str], index: int, context: Context) -> tuple[Status, int] | None:
    """Return what "has done neither", "did both" or "has not done either" says of two acts."""
    if lowers[index] not in context.lexicon.any_of("haveForms", "doForms"):
        return None
    denied = lowers[index + 1] == "not"
    at = index + 1 + denied
    acts = lowers[at] in {"done", "do"} or lowers[index] in {"did", "does", "do"}  # no "has both"
    at += lowers[at] in {"done", "do"}
    word = "".join(lowers[at : at + 1])
    told = acts and word in _SUMMING and denied == (word == "either")
    closed = "".join(lowers[at + 1 : at + 2]) in _CLOSED | {"", "so", "and", "but"}
    return (_SUMMING[word], at + 1) if told and closed else None


def _told_pair(events: Sequence[Event], start: int, context: Context) -> list[Event]:
    """Return the two different acts told last before an offset, or none where it is not two."""
    rows = [[e for e in events if e.evidence[0].start < start]]
    rows += [context.discourse.acts.get(context.number - back, []) for back in range(1, _BACK + 1)]
    found: dict[tuple[object, object], Event] = {}
    for row in rows:
        for event in row:
            if event.type in OF_TREATIES and event.object:
                found.setdefault((event.type, event.object), event)
        if len(found) >= _PAIR:
            break
    return list(found.values()) if len(found) == _PAIR else []
