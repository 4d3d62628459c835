"""Verdicts of several words: "is *long overdue*", "a *step forward*", "*falls short*"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.find.words.function_words import DOUBTING, MINE, OTHERS_OWN
from govgraph.extract.positions.holders.sayers import reported
from govgraph.lexicon import Part
from govgraph.model import PositionType

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.lexicon import Entry, Lexicon

_REACH = 5  # words of "is an important and timely step forward"
_BEING = frozenset({"be", "remain", "become", "represent", "constitute", "mark"})
_DENYING = frozenset({"not", "cannot", "no", "never", "nothing", "little"})
_TO_US = frozenset({"us", "me", "all", "everyone", "everybody", "our", "my"})
_UNSURE = frozenset({"no", "not", "hardly", "scarcely", "barely", "only", "less", "called", "said"})
_UNSURE |= {"considered", "seen", "hailed", "described", "perhaps", "maybe", "than"}
_STOPS = _UNSURE | {",", ";", '"', "“", "”", "‘", "half", "part", "almost"}
_FELT = frozenset({"source", "cause", "matter", "reason", "of"})  # "*of* great importance to"
_OPEN = DOUBTING | {"when", "where", "until", "although", "though"}


_GOING = frozenset({"if", "unless", "without", "whether"})
_CONCERN = PositionType.CONCERN
_TO_BE = ("to", "be")
_BEHIND = frozenset({"for", "in", "and", "if", "because", "to", "on", "at", "as"})


_VIEW = 3  # words of "in our view"
_PUT_IN = 8  # words of "in our view and that of our partners"
_OURS = frozenset({"our", "this", "today", "the"})


def of_our_time(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether words only say of when or of whom a verdict holds: "of *our time*"."""
    link, whose, times = (*parsed.sentence.lowers[index : index + 3], "", "", "")[:3]
    ages = lexicon.words("ages")
    return link in {"of", "in"} and whose in _OURS and (times in ages or whose in ages)


def past_view(parsed: Parsed, index: int, lexicon: Lexicon) -> int:
    """Return where a verdict begins behind what is put in before it: "is*, in our view,* unfair".

    Also "is *to my mind* unfair", "is*, however,* unfair".
    """
    lowers = parsed.sentence.lowers
    apart = lowers[index : index + 1] == (",",)
    first = index + apart
    end = first + _VIEW if _opens_view(lowers, first, lexicon) else first
    if apart:
        near = range(first, min(len(lowers), first + _PUT_IN))
        end = next((k for k in near if lowers[k] == ","), first)
        aside = " ".join(lowers[first:end]) in lexicon.words("betweenWords")
        return end + 1 if end > first and (aside or _opens_view(lowers, first, lexicon)) else index
    return end


def is_viewed(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether who speaks gives a clause as their view of now: "was*, in our view,* unfair"."""
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    near = range(clause.left[0], min(len(lowers), clause.verb.after + 2))
    return any(_opens_view(lowers, index, lexicon) for index in near)


def _opens_view(lowers: Sequence[str], index: int, lexicon: Lexicon) -> bool:
    link, whose, view = (*lowers[index : index + _VIEW], "", "", "")[:_VIEW]
    return link in {"in", "to"} and whose in MINE and view in lexicon.words("viewNouns")


class Verdict(NamedTuple):
    """Words that judge a subject, and where they end."""

    entry: Entry
    after: int


def verdicts(parsed: Parsed) -> dict[int, Verdict]:
    """Return the verdicts of several words in a sentence, by where they begin."""
    return {
        index: Verdict(entry, after)
        for index, entries in enumerate(parsed.entries)
        for entry, after in entries
        if entry.frame is not None
        and entry.frame.subject == "judged"
        # "deserves *no* praise" praises nothing
        and ("no" in entry.words or "no" not in parsed.sentence.lowers[index:after])
    }


def said_of(
    parsed: Parsed, number: int, told: Mapping[int, Verdict], lexicon: Lexicon
) -> tuple[PositionType, int] | None:
    """Return what position the verdict of a clause takes on its subject, and where its words end.

    "Is *long overdue*", "*cannot wait*", "*deserves praise*"; not "would be a step forward", nor
    "is a source of concern to Malta", which tells of others.
    """
    clause = parsed.clauses[number]
    if clause.relative or clause.mark in _OPEN or not clause.verb.finite:
        return None
    verb = clause.verb
    start = past_view(parsed, verb.after, lexicon)
    end = min(start + _REACH, len(parsed.sentence.lowers))
    for index in (*range(verb.first, verb.after), *range(start, end)):
        verdict = told.get(index)
        if verdict and verdict.entry.frame:
            plain = _is_plain(parsed, number, verdict, index, lexicon) and _closes(parsed, verdict)
            mine = plain and not _is_of_others(parsed, verdict, index)
            kind = PositionType(verdict.entry.frame.evokes)
            return (kind, verdict.after) if mine else None
        of = parsed.sentence.lowers[index] == "of" and parsed.sentence.lowers[index - 1] != "one"
        if index > verb.first and (of or parsed.sentence.lowers[index] in _STOPS):
            return None  # "is a breach *of* a fundamental right"
    return None


def _is_plain(parsed: Parsed, number: int, verdict: Verdict, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a verdict is given as it stands: not denied, not for the future."""
    verb, words = parsed.clauses[number].verb, verdict.entry.words
    if not _DENYING.isdisjoint(words):
        return True  # "cannot wait" denies itself
    now = verb.tense == "present" or reported(parsed, number) or is_viewed(parsed, number, lexicon)
    due = verb.modal == "be to" and words[:2] == _TO_BE  # "is *to be welcomed*" as it stands
    feared = verdict.entry.frame is not None and verdict.entry.frame.evokes == str(_CONCERN)
    foreseen = feared and foresees(parsed, number)
    now = (now or foreseen) and not (verb.negated or (verb.modal and not (due or foreseen)))
    if verdict.entry.part is Part.VERB:
        return now and index == verb.main and not verb.passive
    return now and index > verb.first and (verb.lemma in _BEING or verb.passive)


def foresees(parsed: Parsed, number: int) -> bool:
    """Tell whether a clause tells what a thing would be: "the draft *would be* a step back".

    Not where a condition opens it, or where the deed itself is weighed: "leaving it would be".
    """
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    weighed = lowers[clause.left[0]].endswith("ing") or not _GOING.isdisjoint(lowers)
    return clause.verb.modal == "would" and not clause.verb.perfect and not weighed


def _is_of_others(parsed: Parsed, verdict: Verdict, index: int) -> bool:
    """Tell whether it is somebody else's concern: "a source of concern *to Malta*".

    So is "*their* most serious problem".
    """
    near = {*parsed.sentence.lowers[max(0, index - 2) : index + 2]}
    if OTHERS_OWN & near - {*verdict.entry.words}:  # "has proved *its* worth" is the thing's own
        return True
    link, whom = (*parsed.sentence.lowers[verdict.after : verdict.after + 2], "", "")[:2]
    felt = verdict.entry.words[0] in _FELT
    return felt and link in {"for", "to", "of"} and whom not in _TO_US


def _closes(parsed: Parsed, verdict: Verdict) -> bool:
    """Tell whether a lone word judges by itself: "is *necessary*", not "is *necessary reading*"."""
    following = "".join(parsed.sentence.lowers[verdict.after : verdict.after + 1])
    if verdict.entry.lemma == "concern us" and following in {"all", "both"}:
        return False  # "the Pact *concerns us all*": it has to do with us
    return len(verdict.entry.words) > 1 or not following[:1].isalpha() or following in _BEHIND
