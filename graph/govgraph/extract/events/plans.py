"""What has become of a plan or a proposal: dropped, given up, or still to be carried out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import cue_of
from govgraph.model import Kind, Status

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed

_ENDS = frozenset({".", ",", ";", "in", "on", "last", "because", "when"})


def of_plan(
    parsed: Parsed, index: int, above: Clause | None, cue: Status, *, denied: bool
) -> Status | None:
    """Return what has become of a plan or a proposal."""
    if above and cue_of(above.verb) == Status.NEGATED:
        return _given_up(above, cue)
    if denied and above and _is_others(parsed, above, index):
        return None  # "they did not expect Norway to sign it"
    return Status.NEGATED if denied or _is_dropped(parsed, index) else cue


def _is_others(parsed: Parsed, above: Clause, index: int) -> bool:
    """Tell whether somebody else is named who shall do it: "wait for *Norway* to sign it"."""
    named = parsed.refs_in(above.verb.after, parsed.clauses[index].verb.first)
    return any(ref.kind in {Kind.ORGANISATION, Kind.PERSON} for ref in named)


def _given_up(above: Clause, cue: Status) -> Status | None:
    """Return what becomes of a plan that one drops: "dropped its plan to ratify it".

    Who "has not dropped" it still has it, and who "may drop" it is not there yet.
    """
    verb = above.verb
    if verb.negated:
        return cue
    return Status.NEGATED if verb.tense == "past" or verb.perfect or verb.gerund else None


def _is_dropped(parsed: Parsed, index: int) -> bool:
    """Tell whether a plan is given up: "plans to adopt it have been dropped", "… fell through"."""
    for clause in parsed.clauses[index + 1 : index + 2]:
        own = clause.left[1] > clause.left[0] and clause.mark not in {"", "to"}
        following = parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1]
        alone = clause.verb.passive or not following or following[0] in _ENDS
        return not own and alone and cue_of(clause.verb) == "negated"
    return False
