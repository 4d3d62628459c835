"""How far an infinitive has come that no cue governs: "the first State *to ratify* it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import is_nth
from govgraph.model import Kind, Status

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.verbs import VerbGroup

_THERE = {"past": Status.OCCURRED, "future": Status.PLANNED}
SUPPOSING = frozenset({"if", "unless", "whether", "provided", "should"})


def of_infinitive(parsed: Parsed, index: int, above: Clause | None) -> Status | None:
    """Return the status of an infinitive that no cue governs: "the first *to ratify* it"."""
    verb = parsed.clauses[index].verb
    nth = is_nth(parsed, verb.first)
    told = nth_told(parsed, index) if nth else None
    if told and (told.verb.modal or told.verb.negated or told.mark in SUPPOSING):
        return Status.PLANNED if told.verb.tense == "future" else None
    if nth or (above and _moves(above.verb) and not _in_vain(parsed, above)):
        return Status.OCCURRED
    if above and _is_there(parsed, above) and not _in_vain(parsed, above):
        return _THERE.get(above.verb.tense)
    able = above is not None and parsed.sentence.lowers[verb.first - 1] == "able"
    if above and able and above.verb.tense == "future" and not above.verb.negated:
        return Status.PLANNED  # "it will be able to accede"
    return Status.NEGATED if above and above.verb.negated else None


def nth_told(parsed: Parsed, index: int) -> Clause | None:
    """Return what tells who is the first: "it *was* the first to sign", "the first to *is* …"."""
    around = (index - 1, index + 1)
    near = (parsed.clauses[k] for k in around if 0 <= k < len(parsed.clauses))
    return next((c for c in near if c.verb.copula or c.verb.lemma == "become"), None)


def _moves(verb: VerbGroup) -> bool:
    """Tell whether people came together in the past for what follows: "came to Ottawa to sign"."""
    return (
        verb.tense == "past"
        and not (verb.negated or verb.modal)
        and any("moving" in e.classes for e, _ in verb.entries)
    )


def _is_there(parsed: Parsed, above: Clause) -> bool:
    """Tell whether people are somewhere for what follows: "*was in Oslo* to attend it"."""
    verb = above.verb
    told = verb.copula and verb.lemma == "be" and verb.modal in {"", "will"} and not verb.negated
    named = parsed.refs_in(verb.after, verb.after + 2) if told else []
    inside = parsed.sentence.lowers[verb.after : verb.after + 1] == ("in",)
    return inside and any(r.kind is Kind.PLACE for r in named)


def _in_vain(parsed: Parsed, above: Clause) -> bool:
    """Tell whether it came to nothing: "met *in vain* to sign it", "met to sign it, *but* …"."""
    lowers = parsed.sentence.lowers[above.verb.after :]
    return bool({"but", "vain", "avail"} & set(lowers))
