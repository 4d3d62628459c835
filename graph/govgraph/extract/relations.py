"""Binary facts: what builds on what, whether an instrument binds, what it aims at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract import slots
from govgraph.extract.gatherings import find_gatherings
from govgraph.extract.hosting import find_hosts
from govgraph.extract.noun_relations import noun_relations, related
from govgraph.model import Fact, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses import Parsed
    from govgraph.extract.context import Context

_RELATIONS = frozenset({"buildsOn", "amends", "implements", "succeeds", "partOf"})


def find_facts(parsed: Parsed, context: Context) -> list[Fact]:
    """Return the binary facts of a sentence."""
    return [
        *_verb_relations(parsed, context),
        *noun_relations(parsed, context),
        *_properties(parsed, context),
        *_purposes(parsed, context),
        *find_gatherings(parsed, context),
        *find_hosts(parsed, context),
    ]


def _verb_relations(parsed: Parsed, context: Context) -> Iterator[Fact]:
    for number, clause in enumerate(parsed.clauses):
        if clause.verb.negated or clause.verb.modal not in {"", "will", "shall"}:
            continue
        for entry, after in clause.verb.entries:
            if entry.frame is None or entry.frame.evokes not in _RELATIONS:
                continue
            kinds = tuple(sorted(entry.frame.kinds))
            left = context.subject(parsed, number, kinds)
            right = context.object_after(parsed, (after, clause.right[1]), kinds, left.entities)
            if clause.verb.passive and len(entry.words) == 1:
                by = slots.governed_by(parsed, clause.right, ("by",), kinds, context.lexicon)
                left, right = by, left
            verb = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
            yield from related(entry.frame, left, right, verb)


def _properties(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "legally binding", "open to countries outside Europe" of the instrument spoken of."""
    for index, entries in enumerate(parsed.entries):
        for entry, after in entries:
            if entry.value is None:
                continue
            found = _spoken_of(parsed, index, context)
            for entity in found.entities:
                span = slots.joined_span([found.span, parsed.sentence.span_of(index, after)])
                yield Fact(entity, entry.evokes, entry.value, (span,) if span else ())
            break


def _spoken_of(parsed: Parsed, index: int, context: Context) -> slots.Filler:
    kinds = (Kind.INSTRUMENT,)
    for number, clause in enumerate(parsed.clauses):
        if not clause.left[0] <= index < max(clause.right[1], clause.left[1]):
            continue
        if clause.verb.negated or clause.verb.modal in {"would", "could", "should", "may", "might"}:
            return slots.EMPTY
        found = context.subject(parsed, number, kinds)
        if found:
            return found
        if clause.relative and number:
            return context.subject(parsed, number - 1, kinds)
    return slots.EMPTY


def _purposes(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "It aims to …": the purpose is everything from the verb on."""
    for number, clause in enumerate(parsed.clauses):
        entry = next(
            ((e, after) for e, after in clause.verb.entries if "aiming" in e.classes), None
        )
        if entry is None or clause.verb.negated:
            continue
        for entity in context.subject(parsed, number, (Kind.INSTRUMENT,)).entities[:1]:
            last = len(parsed.sentence.words) - (parsed.sentence.words[-1] == ".")
            if entry[1] < last:
                span = parsed.sentence.span_of(entry[1], last)
                yield Fact(entity, "purpose", _text(parsed, entry[1], last), (span,))


def _text(parsed: Parsed, first: int, after: int) -> str:
    """Return some words as running text."""
    words, text = parsed.sentence, ""
    for index in range(first, after):
        gap = index > first and words.starts[index] > words.ends[index - 1]
        text += (" " if gap else "") + words.words[index]
    return text
