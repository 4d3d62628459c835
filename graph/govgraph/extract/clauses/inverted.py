"""A verb whose auxiliary stands before the subject: "nor *did* Kenya *sign* it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.lexicon import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.scan import Scan
    from govgraph.extract.clauses.verbs import VerbGroup

_NEVER = frozenset({"nor", "neither", "never", "nowhere"})
_LED = frozenset({"at", "on", "in", "under", "by", "for"})  # "*at* no time did Kenya sign it"
_NONE = frozenset({"no", "none"})
# "*Not once* did Kenya sign it"; "not only", "not until 2019", "not without doubts" it did.
_NOT_ONE = frozenset({"once", "one", "a", "even", "since", "ever"})
_TURNING = frozenset({"only", "not", *_NEVER})
_STOPS = frozenset({",", ";", ":", ".", "—", "–", "(", ")", '"', "“", "”", "to"})
_FRONT = 2  # words of "in no way" that can deny


def turn_back(scan: Scan) -> None:
    """Give each inverted verb what its auxiliary and the words put first say of it."""
    for number, verb in enumerate(scan.verbs):
        at = _auxiliary(scan, number)
        if at is None:
            continue
        front = _front(scan.sentence.lowers, at)
        lower = scan.sentence.lowers[at]
        modal = lower if front and lower in scan.lexicon.words("modals") else verb.modal
        denied = verb.negated or _denies(front)
        scan.verbs[number] = verb._replace(modal=modal, negated=denied)


def _auxiliary(scan: Scan, number: int) -> int | None:
    """Return where the auxiliary stands that a bare verb has left before its subject."""
    verb, lowers = scan.verbs[number], scan.sentence.lowers
    bare = verb.first == verb.main and not (verb.infinitive or verb.gerund or verb.copula)
    if not bare or not any(entry.form & Form.BASE for entry, _ in verb.entries):
        return None
    helping = scan.lexicon.any_of("modals", "doForms")
    closed = scan.lexicon.any_of("subordinators", "relativisers") | _STOPS
    for at in range(verb.first - 1, -1, -1):
        if scan.covered[at]:
            continue
        if lowers[at] in helping:
            above = _above(scan.verbs, number)
            alone = above is None or above.first == at or above.after <= at
            return at if alone and at + 1 < verb.first else None
        if lowers[at] in closed:
            return None
    return None


def _above(verbs: Sequence[VerbGroup], number: int) -> VerbGroup | None:
    return verbs[number - 1] if number else None


def _front(lowers: Sequence[str], at: int) -> Sequence[str]:
    """Return the words put first that turn a clause round: "*only then* can", "*nor* did"."""
    for first in range(at - 1, -1, -1):
        opens = not first or lowers[first - 1] in {",", ";", ":", "and", "but", "that", "—", "–"}
        if opens and (lowers[first] in _TURNING or _denies(lowers[first:at])):
            return lowers[first:at]
    return ()


def _denies(front: Sequence[str]) -> bool:
    """Tell whether the words put first deny: "nor", "at no time", "not once"; not "not only"."""
    first, second = [*front[:_FRONT], "", ""][:_FRONT]
    soon = second == "no" and tuple(front[_FRONT : _FRONT + 1]) == ("time",) and first == "in"
    led = first in _LED and second in _NONE and not soon
    return first in _NEVER or led or (first == "not" and second in _NOT_ONE)
