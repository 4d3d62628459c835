"""What "its" means before an event noun: "its entry into force", "since its founding in 1951"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Collection

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.context import Context

_OPENS = 2  # words from a comma to the subject that it opens
_FOUNDING = frozenset({"founding", "inception"})  # no text has been founded
_BEGINNING = _FOUNDING | {"creation", "establishment", "setting-up"}


def owned(parsed: Parsed, first: int, kinds: Collection[Kind], context: Context) -> Filler:
    """Read "its entry into force", "its signing in Ramsar": the pronoun means the instrument.

    Only what begins may also be a body: "since *its* founding", "*our* creation".
    """
    owner = parsed.sentence.lowers[first - 1] if first else ""
    begun = parsed.sentence.lowers[first] in _BEGINNING
    if begun and owner == "our":
        return context.speaker(parsed, first - 1)
    if owner != "its" or Kind.INSTRUMENT not in kinds:
        return EMPTY
    texts = () if parsed.sentence.lowers[first] in _FOUNDING else (Kind.INSTRUMENT,)
    if begun and (found := _begun(parsed, first, {*kinds} - {Kind.INSTRUMENT} | {*texts}, context)):
        return found
    return _ahead(parsed, first, texts, context) or context.pronoun(
        "its", texts, parsed.sentence.starts[first - 1]
    )


def _begun(parsed: Parsed, first: int, kinds: Collection[Kind], context: Context) -> Filler:
    """Return what began with "its creation": what the clause is about, if nothing else can be.

    In "Norway has backed the Council since its creation" no State is.
    """
    if ahead := _ahead(parsed, first, kinds, context):
        return ahead
    for number, clause in enumerate(parsed.clauses):
        if clause.right[0] <= first < clause.right[1] and not clause.relative:
            subject = context.subject(parsed, number, kinds)
            bodies = [e for e in subject.entities if e.type != "Government"]
            between = (clause.verb.after, first)
            if not bodies:
                return slots.after_verb(parsed, between, kinds, context.lexicon)
            alone = all(r.kind not in kinds or not r.entity for r in parsed.refs_in(*between))
            return Filler((bodies[0],), subject.span) if alone else EMPTY
    return EMPTY


def _ahead(parsed: Parsed, first: int, kinds: Collection[Kind], context: Context) -> Filler:
    """Read "Sixty years after its adoption in 1965, the Convention …": the subject that follows."""
    words = parsed.sentence.lowers
    if "," not in words[first:] or parsed.refs_in(0, first):
        return EMPTY
    comma = words.index(",", first)
    named = phrases(parsed, comma + 1, len(words), context.lexicon)[:1]
    opens = bool(named) and named[0].first - comma <= _OPENS and not named[0].preposition
    main = (
        any(c.verb.first >= named[0].after and c.verb.finite for c in parsed.clauses)
        if opens
        else False
    )
    return slots.filler(parsed, named[0], kinds) if main else EMPTY
