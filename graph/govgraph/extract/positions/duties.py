"""Calls told as a duty: "disinformation must be addressed", "X should remain", "Y needs to"."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.positions.abouts import POSITIONS, chosen
from govgraph.extract.positions.holders import holder_of
from govgraph.extract.positions.reaches import reach
from govgraph.extract.positions.themes import named_theme
from govgraph.model import Kind, Position, PositionType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.context import Context
    from govgraph.model import Entity, Span

_SAYING = frozenset({"speech", "opining"})
_JOINING = frozenset({"Signature", "Ratification", "Accession"})
_NOBODY = frozenset({"nobody", "no", "none", "neither"})
_NONE = frozenset({"no", "nothing", "one", "what", "none", "little"})
_NAMED = 2  # words of what is needed, at least
_BEING = frozenset({"remain", "stay", "become", "serve", "come", "begin", "continue", "go"})


def duties(parsed: Parsed, context: Context) -> Iterator[Position]:
    """Yield the calls in "Disinformation must be addressed", "X needs to …": the speaker's.

    Or of whoever is said to say it: "Norway stressed that disinformation must be addressed".
    """
    for number, clause in enumerate(parsed.clauses):
        if not _is_duty(parsed, number) or clause.verb.negated or _is_told(parsed, number):
            continue
        if clause.mark == "that" and number and parsed.clauses[number - 1].verb.negated:
            continue  # "does not believe that a new forum is needed"
        end = reach(parsed, clause.verb.after)
        abouts = _told_by_subject(parsed, number, context)
        abouts = abouts or _known(parsed, (clause.verb.first, end), context)
        abouts = abouts or _to_be_joined(parsed, clause, end, context)
        holder = _who_says(parsed, number, context)
        words = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
        for speaker, (about, told) in product(holder.entities, abouts):
            if about != speaker:
                evidence = slots.joined_span([holder.span, words, told])
                yield Position(PositionType.CALL, speaker, about, (evidence,) if evidence else ())


def _told_by_subject(parsed: Parsed, number: int, context: Context) -> list[tuple[Entity, Span]]:
    """Return what must be, or what must be done to it: the subject, where nothing else is told."""
    clause = parsed.clauses[number]
    span = _past_order(parsed, clause, context), clause.verb.first
    if _is_needed(clause):
        first = span[0] + (clause.mark == "that")
        opening = parsed.sentence.lowers[first]
        counted = "-" in opening or opening[0].isdigit()  # "twenty-eight ratifications"
        none = (
            opening in _NONE | context.lexicon.words("numberWords")
            or counted
            or span[1] - first < _NAMED
        )
        found = [] if none else chosen(parsed, (first, span[1]), None, context)
        return found or ([] if none else named_theme(parsed, (first, span[1]), context))
    told = clause.verb.copula or clause.verb.lemma in _BEING or _passive_follows(parsed, number)
    return _known(parsed, span, context) if clause.verb.passive or told else []


def _is_needed(clause: Clause) -> bool:
    """Tell whether a clause says that its subject is missing: "a dedicated fund *is needed*"."""
    verb = clause.verb
    return verb.passive and verb.lemma in {"need", "require"} and verb.tense == "present"


def _is_told(parsed: Parsed, number: int) -> bool:
    """Tell whether a position governs a clause: "supports the principle *that X must remain Y*"."""
    entries = parsed.clauses[number - 1].verb.entries if number else ()
    takes = any(e.frame and e.frame.evokes in POSITIONS for e, _ in entries)
    return takes and parsed.clauses[number].mark == "that"


def _past_order(parsed: Parsed, clause: Clause, context: Context) -> int:
    """Return where a clause begins behind what only counts it: "*Third,* encryption must stay"."""
    lowers, first = parsed.sentence.lowers, clause.left[0]
    counted = lowers[first] in context.lexicon.words("orderWords")
    return first + 2 if counted and lowers[first + 1] == "," else first


def _who_says(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return who says what a clause tells: the subject of a verb of speech over it, or who speaks.

    "It was said that …" leaves open who.
    """
    above = parsed.clauses[number - 1] if number else None
    says = above is not None and any(_SAYING & set(e.classes) for e, _ in above.verb.entries)
    if above and says and above.right[1] >= parsed.clauses[number].left[0] - 1:
        return EMPTY if above.verb.passive else holder_of(parsed, number - 1, context)
    speaker = context.discourse.we(parsed.sentence.span.start)
    return Filler((speaker,)) if speaker else EMPTY


def _known(parsed: Parsed, span: tuple[int, int], context: Context) -> list[tuple[Entity, Span]]:
    """Return the known themes of a range; what must be done to an instrument is no position."""
    found = chosen(parsed, span, None, context)
    return [(entity, words) for entity, words in found if entity.kind is Kind.THEME]


def _to_be_joined(
    parsed: Parsed, clause: Clause, end: int, context: Context
) -> list[tuple[Entity, Span]]:
    """Return the text that somebody must join: "all States should ratify *the Treaty*".

    "It must then be ratified" only tells how a treaty comes into force.
    """
    joins = any(e.frame and e.frame.evokes in _JOINING for e, _ in clause.verb.entries)
    nobody = _NOBODY & set(parsed.sentence.lowers[slice(*clause.left)])
    if not joins or clause.verb.passive or nobody:
        return []
    span = clause.verb.after, end
    found = chosen(parsed, span, None, context)
    return [(entity, words) for entity, words in found if entity.kind is Kind.INSTRUMENT]


def _is_duty(parsed: Parsed, number: int) -> bool:
    verb = parsed.clauses[number].verb
    if _is_needed(parsed.clauses[number]):
        return not verb.modal and not parsed.clauses[number].relative
    supposes = parsed.sentence.lowers[parsed.clauses[number].left[0]] == "should"
    if verb.modal in {"must", "should", "ought"}:
        return not supposes  # "should it confirm the link, …"
    following = parsed.sentence.lowers[verb.after : verb.after + 1]
    return verb.lemma == "need" and following == ("to",) and not verb.infinitive


def _passive_follows(parsed: Parsed, number: int) -> bool:
    return number + 1 < len(parsed.clauses) and parsed.clauses[number + 1].verb.passive
