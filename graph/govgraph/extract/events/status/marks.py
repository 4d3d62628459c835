"""What opens a clause, or has the sense of what does: "until", "by the time", "in case"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.events.status.assertion import interrupted, leaves_open
from govgraph.extract.events.status.infinitives import SUPPOSING, on_condition

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.lexicon import Lexicon

AWAITING = frozenset({"once", "until", "before", "when", "as", "after"})
"""What opens a clause that another one waits for."""
_DAYS = frozenset({"day", "moment", "date", "hour"})
_AT_LAST = frozenset({"not", "only"})
_ON_THE_DAY = frozenset(
    {("by", "the", "time"), ("on", "the", "day"), ("the", "day"), ("the", "moment")}
)
_IN_CASE = frozenset({"unless", "without"})
_OPENED = frozenset({"", ",", "that"})
_PARTING = frozenset({";", ":", "–", "—"})
_LOOSE = frozenset({"any", "at", "ever", "necessary", "possible", "not"})
_AS_FOR = frozenset(
    {
        ("as", "for"),
        ("as", "to"),
        ("as", "regards"),
        ("as", "a"),
        ("as", "an"),
        ("as", "of"),
        ("as", "at"),
        ("as", "from"),
    }
)
_WHETHER = frozenset({"do", "does", "is", "are", "has", "have", "can", "could", "would"})
_RELATIVE = frozenset({"which", "who", "that"})


def opening(parsed: Parsed, index: int, lexicon: Lexicon) -> str:
    """Return what opens a clause, or has the sense of what does.

    "Not until 2019, only after that *did* Norway ratify it": it did, so nothing opens it.
    """
    if parsed.sentence.lowers[0] in _AT_LAST and "did" in parsed.sentence.lowers:
        return ""
    clause = parsed.clauses[index]
    above = parsed.clauses[index - 1] if index else clause
    before = parsed.before(clause.left[0])
    if clause.mark in {"", "that"} and before in _DAYS:
        return "when"  # "on the *day (that)* Norway has ratified it"
    if clause.mark == "once" and before in {"than", "at"}:
        return ""  # "*more than once* amended"
    pointed = clause.mark == "that" and above.verb.copula and above.verb.tense == "future"
    if pointed and parsed.before(above.verb.first) == "it":
        return "until"  # "it *won't be until* May *that* Norway ratifies it"
    mark = interrupted(parsed, index) or on_condition(parsed, clause)
    return mark or clause.mark or _opener(parsed, clause, lexicon)


def _opener(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> str:
    """Return "until" in "it won't be *until its annex is agreed*", where no clause ends before.

    Also "after" in "twelve months *after* two States have ratified it".
    """
    words = parsed.sentence.lowers[clause.left[0] : clause.left[1]]
    words = words[words[:1] == ("only",) :]  # "*only* after"
    if words[:3] in _ON_THE_DAY or words[:2] in _ON_THE_DAY:
        return "when"  # "*by the time* Fiji ratifies it"
    if words[1:3] and words[1].rstrip("s") in lexicon.words("spansOfTime"):
        words = words[2:]
    if words[:2] in _AS_FOR or _is_fronted(parsed, clause, words):
        return ""  # "*As for* lakes, Fiji has joined the Pact"
    return words[0] if words and words[0] in AWAITING | SUPPOSING else ""


def _is_fronted(parsed: Parsed, clause: Clause, words: Sequence[str]) -> bool:
    """Tell whether a noun alone stands before a comma: "*after the summit*, Fiji has signed it"."""
    named = parsed.sentence.words[clause.left[0] + 1 : clause.left[0] + 2]
    chair = bool(named) and named[0][0].isupper()  # "as Chair of the Board, Fiji has signed it"
    return "," in words and (words[:1] == ("after",) or (words[:1] == ("as",) and chair))


def holds_back(parsed: Parsed, index: int) -> bool:
    """Tell whether it had yet to come: "asked to *put off* it *until Fiji had* signed it"."""
    above = parsed.clauses[index - 1].verb if index else None
    if above is None or parsed.clauses[index].verb.tense != "past":
        return False
    undone = above.negated or above.base or above.infinitive or bool(above.modal)
    return undone or "callingOff" in above.classes


def waits(parsed: Parsed, index: int) -> int:
    """Return what waits for a clause, past what is put in: "will sign it, *which I did*, once"."""
    clauses = parsed.clauses
    while index and (clauses[index].relative or clauses[clauses[index].shares or 0].relative):
        index -= 1
    return index


def asks_when(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether one only asks for the time of it: "*asked when* Fiji would ratify it".

    Or only tells what is always so: "*how* a fund *is set up*", "partners keep *what they sign*".
    """
    asked = parsed.sentence.lowers[0] == "who" and parsed.sentence.words[-1] == "?"
    if asked or _is_rule(parsed, parsed.clauses[index]):
        return True  # "*Who* will ratify it?"
    above = parsed.clauses[index - 1].verb if index else None
    word = parsed.sentence.lowers[above.main] if above else ""
    return parsed.clauses[index].mark == "when" and word in lexicon.words("askingForms")


def _is_rule(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether "how" or "what" leads to a plain present, and nobody is named who acts."""
    verb, words = clause.verb, parsed.sentence.lowers[slice(*clause.left)]
    plain = verb.tense == "present" and not (verb.perfect or verb.progressive or verb.modal)
    ends = words[-2:] in {("what", "they"), ("what", "one"), ("what", "it"), ("what", "we")}
    return plain and not verb.infinitive and (ends or "how" in words)


def came_then(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether it came in the end: "*could not* ratify it *until* the Act *had* passed"."""
    following = parsed.clauses[parsed.clauses.index(clause) + 1 :][:1]
    past = clause.verb.tense == "past" or clause.verb.modal == "could"
    return past and any(c.mark == "until" and c.verb.tense == "past" for c in following)


def broken_off(parsed: Parsed, index: int) -> bool:
    """Tell whether a plan met with what came: "was about to sign it *when its House fell*"."""
    following = parsed.clauses[index + 1 :][:1]
    return any(c.mark == "when" and c.verb.tense == "past" and not c.verb.modal for c in following)


def hangs_on(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether it is only so in a case: "*unless* it pays, Fiji *will not ratify* it".

    Nothing is told of the act by that, nor by "*without the Act* it cannot be signed" and "*if* it
    pays, Fiji will not". In "not *even if* all do" and "will not, and asks *if* it may" it is.
    """
    verb, lowers = clause.verb, parsed.sentence.lowers
    if not verb.modal or verb.perfect:
        return False
    marks = {lowers[0], *(c.mark for c in parsed.clauses if c is not clause)} - {"if"}
    return not _IN_CASE.isdisjoint(marks) or any(
        _is_condition(parsed, index, clause)
        for index, word in enumerate(lowers)
        if word in {"if", "unless"}
    )


def _is_condition(parsed: Parsed, index: int, clause: Clause) -> bool:
    """Tell whether a word opens the condition of a clause: no other verb before it *asks if*."""
    lowers, verb = parsed.sentence.lowers, clause.verb
    between = range(min(index, verb.first), max(index, verb.first))
    parted = any(lowers[k] in _PARTING for k in between) or parsed.before(index) == "even"
    loose = not _LOOSE.isdisjoint(lowers[index + 1 : index + 2])  # "if any", "if necessary"
    asked = any(c is not clause and c.verb.after == index for c in parsed.clauses)
    joined = parsed.before(index) in {"but", "and", "or"}  # "will not, *and if* Fiji does, …"
    opens = not joined if index > verb.first else joined or parsed.before(index) in _OPENED
    return opens and not (parted or loose or asked)


def awaits(parsed: Parsed, index: int) -> bool:
    """Tell whether a present waits for another: "enters into force when five have ratified it"."""
    verb = parsed.clauses[index].verb
    following = parsed.clauses[index + 1] if index + 1 < len(parsed.clauses) else None
    if following is None:
        return False
    if parsed.clauses[index].relative and following.verb.tense == "future" and not verb.perfect:
        return True  # "the day on which it is adopted will be kept as a holiday"
    awaited = following.mark in {"once", "when", "until", "after", "if"}
    return awaited and not (verb.perfect or verb.progressive or verb.copula or verb.passive)


def is_only_asked(parsed: Parsed, index: int, above: Clause | None) -> bool:
    """Tell whether a text only asks for a plan: "*Does* Fiji plan to sign it?", "*whether*".

    "*When* does Fiji plan to sign it?" takes the plan for granted.
    """
    lowers = parsed.sentence.lowers
    told = lowers[: parsed.clauses[index].verb.first]
    if lowers[-1] == "?" and lowers[0] in _WHETHER and _RELATIVE.isdisjoint(told):
        return True
    return above is not None and above.verb.finite and leaves_open(parsed, above, above.mark)
