"""What a sentence takes back that it or the one before told: "It has not.", "…, which is untrue".

What somebody else denies is told by nobody: "The Minister denies this.", "others say otherwise".
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import comes_about
from govgraph.extract.events.triggers.acts import OF_TREATIES
from govgraph.extract.find.refs import is_state
from govgraph.extract.find.words.function_words import (
    CONSENTS,
    FINITE_BE,
    HELPERS,
    INSTRUMENTS,
    SPEAKERS,
)
from govgraph.model import Event, EventType, Span, Status
from govgraph.phrasing import openers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_STANDING_IN = frozenset({"they", "it", "he", "she", "this", "that"})
_PUT_IN = 9  # words of ", at the end of the day,"
_PRONOUNS = {(word,) for word in _STANDING_IN}
_CLOSED = frozenset({(".",), (";",), ("!",), (",",), (":",), ("–",), ("—",), ()})
_TURNS = frozenset({"but", "yet", "and", "however"})
_FRONT = 5  # words of "in the end ,"
_GOING_ON = frozenset({
    "and", "but", "while", "although", "though", "whereas", "nor", "or", "so", "as", "which", "who",
    "to", "that", "where", "when",
})  # fmt: skip
_BEING = frozenset({("is",), ("was",)})
_PARTING = frozenset({";", ",", "but", "–", "—"})
_UNSAID = frozenset({"nobody", "none", "not", "never", "few", "hardly"})
_DENIAL = 8  # words of "which the ministry has since denied"
_POINTING = frozenset({"which", "this", "that", "it"})
_THIS = frozenset({"this", "that", "it", "these", "those", "the"})
_DENYING_NOT = _UNSAID | {"if", "that", "who", "to", "could", "may", "might", "would", "should"}
_TELLERS = frozenset({"they", "he", "she", "we", "i", "it"})
_ERRING = frozenset({("mistaken",), ("wrong",)})
_RETRACTION = 5  # words of "apologise for the error"
_MARKS = frozenset({'"', "“", "«"})
_MISSED = CONSENTS | INSTRUMENTS | {"signature"}
_MISSING = frozenset((no, noun) for no in ("no", "such") for noun in _MISSED)
_NOT_SO = (
    ("untrue",),
    ("false",),
    ("a", "lie"),
    ("a", "myth"),
    ("not", "true"),
    ("not", "so"),
    ("not", "the", "case"),
)
_UNTRUE = (
    *_NOT_SO, ("wrong",), ("incorrect",), ("mistaken",), ("an", "error"), ("a", "mistake"),
)  # fmt: skip


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
        if (stands and closed) or _came_not(parsed, at):
            return True
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


def take_back(events: list[Event], before: Parsed, parsed: Parsed, lexicon: Lexicon) -> None:
    """Read what a sentence told as done as denied by the next one, or forget what that disputes.

    "They say Fiji signed it. *It did not*" denies the act; "… *The Minister disputes this*" leaves
    open whether it was done.
    """
    if takes_back(parsed):
        _deny(events, before, parsed)
    elif disputes(parsed, lexicon) in {0, 1} or _were_mistaken(before, parsed):
        said = before.sentence.span
        events[:] = [e for e in events if not said.covers(e.evidence[0]) or _is_speech(e)]


def _were_mistaken(before: Parsed, parsed: Parsed) -> bool:
    """Tell whether those who said it erred: "Books say that Fiji signed it. *They are mistaken.*".

    Not "he was mistaken about the date", nor where they are said to have done it themselves.
    """
    who, being, how, end = (*parsed.sentence.lowers[:4], *[""] * 4)[:4]
    erred = who in _TELLERS and (how,) in _ERRING and (end,) in _CLOSED
    told = any(clause.mark == "that" for clause in before.clauses)
    return erred and told and being in FINITE_BE


def _is_speech(event: Event) -> bool:
    return event.type is EventType.QUOTATION


def _deny(events: list[Event], denied: Parsed, denying: Parsed) -> None:
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


def denied_at_once(parsed: Parsed, events: Sequence[Event], context: Context) -> list[Event]:
    """Deny what a sentence reports and takes back: "they say Fiji signed it, *which is untrue*".

    In "…, which was a mistake" it was done. What somebody else denies is not told: "…, *which the
    ministry disputes*", "…; *others say that it did not*".
    """
    events = by_whom_due(parsed, events, context.discourse.acts.get(context.number - 1, ()))
    if events and (disputed := _disputed(parsed, context.lexicon)):
        return [e for e in events if e.evidence[0].start >= disputed or _is_speech(e)]
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
    at = disputes(parsed, lexicon)
    return parsed.sentence.starts[at] if at else 0


def disputes(parsed: Parsed, lexicon: Lexicon) -> int | None:
    """Return where words begin with which others deny what was said: "*Fiji denies this*".

    Also "*others say otherwise*", "*the claim is disputed*"; but nothing is denied by "nobody
    denies this", "Fiji denies that it is slow", "Fiji denies this right".
    """
    lowers, disputing = parsed.sentence.lowers, lexicon.words("disputingForms")
    if (retracted := _retracts(lowers, lexicon)) is not None:
        return retracted
    sides = lexicon.words("otherSides")
    if lowers[-1] == "?" or (disputing | sides).isdisjoint(lowers):
        return None
    for k, word in enumerate(lowers):
        first = k
        while first and k - first < _DENIAL and lowers[first - 1] not in _PARTING:
            first -= 1
        subject = lowers[first:k]
        if word in disputing and subject and _DENYING_NOT.isdisjoint(subject):
            end = _past_claim(lowers, k + 1, lexicon)
            told = end > k + 1 and lowers[end : end + 1] in _CLOSED
            told = told and (word.startswith("den") or lowers[k + 1] != "it")  # "contests *it*"
            claim = _past_claim(lowers, first, lexicon)  # "*this* is disputed"
            if told or (claim > first and lowers[claim : claim + 1] in _BEING and claim + 1 == k):
                return first
        if word in sides and first in {k, k - 1} and _contradicts(lowers, k + 1):
            return first
    return None


def _retracts(lowers: Sequence[str], lexicon: Lexicon) -> int | None:
    """Return where who said it takes it back: "*It later retracted the story.*", "*I misspoke*"."""
    retractions = lexicon.words("retractions")
    if openers(retractions).isdisjoint(lowers):
        return None
    for k in range(len(lowers)):
        for end in range(k + 1, min(k + 1 + _RETRACTION, len(lowers))):
            if (lowers[end],) in _CLOSED and " ".join(lowers[k:end]) in retractions:
                parts = (i + 1 for i in range(k - 1, -1, -1) if lowers[i] in _PARTING)
                return next(parts, 0)
    return None


def _past_claim(words: Sequence[str], first: int, lexicon: Lexicon) -> int:
    """Return where words end that point to what was said: "*this*", "*the allegation*"."""
    if _THIS.isdisjoint(words[first : first + 1]):
        return first
    claims = lexicon.any_of("tidings", "claimNouns")
    told = not claims.isdisjoint(words[first + 1 : first + 2])
    return first + 1 + told if told or words[first] != "the" else first


def _contradicts(words: Sequence[str], verb: int) -> bool:
    """Tell whether a verb speaks against what was said: "say *that it did not*", "*disagree*"."""
    after = verb + 1
    if words[verb : verb + 1] in {("disagree",), ("disagreed",)}:
        return words[after : after + 1] in _CLOSED
    if words[after : after + 1] == ("otherwise",):
        return words[after + 1 : after + 2] in _CLOSED
    after += words[after : after + 1] == ("that",)
    who, helper, denial, end = (*words[after : after + 4], *[""] * 4)[:4]
    denied = helper in HELPERS | FINITE_BE and denial == "not"
    return denied and (who,) in _PRONOUNS and (end,) in _CLOSED


def _denial(parsed: Parsed) -> Span | None:
    """Return the words with which a sentence takes back what it has said, or None."""
    words = parsed.sentence.lowers
    for k in range(1, len(words) - 2) if not _POINTING.isdisjoint(words) else ():
        pointing = (
            words[k - 1] in _PARTING | {"and"}
            and words[k] in _POINTING
            and words[k + 1] in FINITE_BE
        )
        quoted = pointing and not _MARKS.isdisjoint(
            words[:k]
        )  # '"has signed", … but that is wrong'
        for said in _UNTRUE if quoted else _NOT_SO if pointing else ():
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


def by_whom_due(
    parsed: Parsed, events: Sequence[Event], before: Sequence[Event]
) -> Sequence[Event]:
    """Tell whose act is missing that was to come: "Fiji will join it, but *no instrument* came".

    "No State signed it" tells of nobody, and so does "no ratification followed" where no State
    or more than one was to ratify, or where the sentence names another before it says so.
    """
    if not (_MISSING & set(pairwise(parsed.sentence.lowers)) and any(map(_is_nobodys, events))):
        return events
    named = frozenset(ref.entity for ref in parsed.refs if is_state(ref))
    return without_claims([_by_due(event, [*before, *events], named) for event in events])


def _by_due(event: Event, told: Sequence[Event], named: frozenset[Entity | None]) -> Event:
    due = [e for e in told if e.object == event.object and _is_due(e, event)]
    if not _is_nobodys(event) or len({e.agents for e in due}) != 1 or named - {*due[0].agents}:
        return event
    return replace(event, agents=due[0].agents, evidence=(*event.evidence, due[0].evidence[0]))


def _is_nobodys(event: Event) -> bool:
    return event.status is Status.NEGATED and not event.agents and event.type in OF_TREATIES


def _is_due(told: Event, missing: Event) -> bool:
    """Tell whether an act was promised or claimed that another one finds missing."""
    joins = {EventType.RATIFICATION, EventType.ACCESSION}
    same = told.type is missing.type or {told.type, missing.type} <= joins
    said = told.status is Status.PLANNED or (same and told.status is Status.OCCURRED)
    return said and bool(told.agents) and told.type in OF_TREATIES


def without_claims(events: list[Event]) -> list[Event]:
    """Leave out what somebody says to have done, and what the same sentence denies."""
    denied = {(e.type, e.object, e.agents) for e in events if e.status is Status.NEGATED}
    return [
        e
        for e in events
        if e.status is not Status.OCCURRED or (e.type, e.object, e.agents) not in denied
    ]


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
