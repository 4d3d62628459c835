"""Positions whose holder is no subject: "support was expressed *by Malta* for X", or all have them.

"*Broad* concern was voiced about X", "there was agreement on the need for X", "X met with wide
support" tell what is common in the room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.events.roles.by_whom import agent_after
from govgraph.extract.find.words.function_words import BY_OR_OF, FINITE_BE
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.extract.positions.abouts.reaches import reach
from govgraph.extract.positions.forms.manner import entry_for
from govgraph.extract.positions.holders.people_told import in_session

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry

_ON = frozenset({"on", "about", "of", "regarding", "concerning"})
_LINKS = frozenset({"for", "about", "at", "over", "regarding", "with"})
_BACKING = frozenset({"support", "backing", "approval"})
_NEAR = 4  # words of "the urgent and growing need"
_PLAIN = frozenset({"the", "full", "strong", "with"})
_WEIGHTS = {
    **dict.fromkeys(("importance", "value", "significance", "relevance"), "supporting"),
    **dict.fromkeys(("need", "urgency", "necessity"), "callingFor"),
}
_MOODS = {
    **dict.fromkeys(("support", "backing"), "supporting"),
    **dict.fromkeys(("concern", "concerns", "alarm", "unease", "regret"), "beingConcerned"),
    **dict.fromkeys(("appreciation", "satisfaction", "gratitude"), "welcoming"),
}


class Told(NamedTuple):
    """Words that tell a position: who has it, of which kind, about what, and where they begin."""

    holder: Filler
    entry: Entry
    span: tuple[int, int]
    first: int


def common(parsed: Parsed, context: Context) -> Iterator[Told]:
    """Yield what is told in the passive with its doer, or of all in the room."""
    for number, clause in enumerate(parsed.clauses):
        verb = clause.verb
        if clause.relative or verb.negated or verb.modal or not verb.finite:
            continue
        if verb.passive:
            told = _uttered(parsed, clause, context) or _stressed(parsed, clause, context)
        else:
            told = _met_with(parsed, clause, context) or _agreed_on(parsed, number, context)
        if told and told.holder:
            yield told


def _uttered(parsed: Parsed, clause: Clause, context: Context) -> Told | None:
    """Read "*broad support* was expressed for X", "*concern* was raised by Malta about X"."""
    lowers, verb = parsed.sentence.lowers, clause.verb
    start = clause.left[0] if clause.left[0] < clause.left[1] else max(0, verb.first - 1)
    left = lowers[start : verb.first]
    last = left[-1] if left else ""
    if (
        verb.lemma not in context.lexicon.words("utteringVerbs")
        or last not in _MOODS
        or len(left) > _NEAR
    ):
        return None
    link = next((i for i in range(verb.after, clause.right[1]) if lowers[i] in _LINKS), 0)
    general = context.lexicon.words("generalAdjectives")
    holder = _by_whom(parsed, clause, context, shared=bool(general & set(left)))
    entry = entry_for(verb.lemma, _MOODS[last], context)
    span = link + 1, reach(parsed, link + 1)
    return Told(holder, entry, span, start) if link else None


def _stressed(parsed: Parsed, clause: Clause, context: Context) -> Told | None:
    """Read "*the importance of X* was stressed by Malta", "*the need for X* was recognised"."""
    lowers, verb = parsed.sentence.lowers, clause.verb
    near = range(clause.left[0], min(clause.left[0] + _NEAR, clause.left[1] - 2))
    index = next((i for i in near if lowers[i] in _WEIGHTS), -1)
    if (
        verb.lemma not in context.lexicon.words("stressingVerbs")
        or index < 0
        or lowers[index + 1] not in {"of", "for"}
    ):
        return None
    holder = _by_whom(parsed, clause, context)
    entry = entry_for(verb.lemma, _WEIGHTS[lowers[index]], context)
    return Told(holder, entry, (index + 2, clause.left[1]), clause.left[0])


def _by_whom(parsed: Parsed, clause: Clause, context: Context, *, shared: bool = False) -> Filler:
    """Return who stands behind "by", or all in the room where the words say that it is common."""
    verb = clause.verb
    if "by" in parsed.sentence.lowers[slice(*clause.right)]:
        return agent_after(parsed, clause.right, context)
    wide = context.lexicon.words("wideAdverbs")
    shared = shared or not wide.isdisjoint(parsed.sentence.lowers[verb.first : verb.after])
    return in_session(context) if shared else EMPTY


def _met_with(parsed: Parsed, clause: Clause, context: Context) -> Told | None:
    """Read "X met with *broad support*", "X enjoys *the support of Malta*"."""
    lowers, verb = parsed.sentence.lowers, clause.verb
    if verb.lemma not in context.lexicon.words("findingVerbs") or clause.left[1] == clause.left[0]:
        return None
    near = range(verb.after, min(verb.after + _NEAR, len(lowers)))
    index = next((i for i in near if lowers[i] in _BACKING), -1)
    between = lowers[verb.after : max(index, verb.after)]
    general = context.lexicon.words("generalAdjectives")
    plain = general | _PLAIN
    if index < 0 or not all(word in plain or is_adverb(word) for word in between):
        return None
    holder = EMPTY
    if lowers[index + 1] in BY_OR_OF:
        holder = _named(parsed, index + 2)
    elif not general.isdisjoint(between):
        holder = in_session(context)
    return Told(holder, entry_for(verb.lemma, "supporting", context), clause.left, verb.first)


def _named(parsed: Parsed, first: int) -> Filler:
    """Return those who are named from an index on: "the support of *Malta, Chad* and *Fiji*"."""
    lowers: Sequence[str] = parsed.sentence.lowers
    row: list[Ref] = []
    while first < len(lowers):
        first += lowers[first] == "the"
        ref = next(
            (r for r in parsed.refs if r.name.first in {first, first - 1} and r.entity), None
        )
        acts = ref and row and any(c.left[0] <= ref.name.first < c.left[1] for c in parsed.clauses)
        if ref is None or acts or ref.kind not in AGENTS or ref in row:
            break  # "the support of Malta, and *Chad* signed it"
        row.append(ref)
        first = ref.name.after
        while lowers[first : first + 1] in {(",",), ("and",)}:
            first += 1
        if first == ref.name.after:
            break
    entities = tuple(ref.entity for ref in row if ref.entity)
    return Filler(entities, slots.joined_span([ref.span for ref in row])) if row else EMPTY


def _agreed_on(parsed: Parsed, number: int, context: Context) -> Told | None:
    """Read "there was *agreement on the need for* X", "*consensus on the importance of* X"."""
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    verb = clause.verb
    there = lowers[slice(*clause.left)][-1:] == ("there",) and lowers[verb.main] in FINITE_BE
    near = range(verb.after, min(verb.after + _NEAR, len(lowers) - 2))
    agreed = context.lexicon.words("agreementNouns")
    index = next((i for i in near if lowers[i] in agreed), 0) if there else 0
    if not index or "no" in lowers[verb.after : index] or lowers[index + 1] not in _ON:
        return None
    within = range(index + 2, min(index + 2 + _NEAR, len(lowers) - 1))
    weight = next((i for i in within if lowers[i] in _WEIGHTS), 0)
    if not weight or lowers[weight + 1] not in {"of", "for", "to"}:
        return None
    entry = entry_for("agree", _WEIGHTS[lowers[weight]], context)
    return Told(in_session(context), entry, (weight + 2, reach(parsed, weight + 2)), clause.left[0])
