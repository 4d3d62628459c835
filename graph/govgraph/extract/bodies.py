"""Whose statement it is: the bodies of a header, and those who say "We, the members of …"."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.find import Found
    from govgraph.extract.header import Line
    from govgraph.extract.refs import Ref
    from govgraph.model import Entity, Span

_OPENING = 16  # sentences in which those who speak name themselves
_UNITS = frozenset(
    {
        "department",
        "division",
        "unit",
        "ministry",
        "directorate",
        "section",
        "office",
        "secretariat",
        "committee",
    }
)


def is_unit(ref: Ref) -> bool:
    """Tell whether a new organisation is only a part of one ("Information Society Department")."""
    entity = ref.entity
    return (
        entity is not None
        and entity.iri is None
        and bool(set(entity.label.lower().split()) & _UNITS)
    )


def goes_on(line: Line, ref: Ref) -> bool:
    """Tell whether "and" joins new words to a post: "Minister of Digitalisation and Public …"."""
    words, first = line.found.sentence.words, ref.name.first
    new = ref.entity is not None and ref.entity.iri is None
    joined = first > 1 and words[first - 1] == "and" and words[first - 2][0].isupper()
    return new and joined and not any(other.name.after == first - 1 for other in line.refs)


def selves(sentences: Sequence[Found], refs: Sequence[Sequence[Ref]]) -> Ref | None:
    """Read "We, the members of the Coalition, write to you": those who speak name themselves."""
    for found, row in zip(sentences[:_OPENING], refs, strict=False):
        words = found.sentence.lowers
        if words[:2] == ("we", ",") and "," in words[2:]:
            end = words.index(",", 2)
            named = (r for r in row if r.kind is Kind.ORGANISATION and r.entity)
            return next((r for r in named if r.name.first < end), None)
    return None


def _addressed(line: Line, ref: Ref) -> bool:
    """Tell whether a header names a body only as addressee or address: "Open letter to the …"."""
    words = line.found.sentence.lowers
    before = [w for w in words[max(0, ref.name.first - 3) : ref.name.first] if w != "the"]
    return before[-1:] in (["to"], ["c/o"])


def own_bodies(
    refs: Sequence[Sequence[Ref]], lines: Sequence[Line], title: str
) -> Iterator[tuple[Entity, Span]]:
    """Yield what may be the statement's own body, the likeliest first.

    The header's bodies come first, then the title's, then the one that is spoken of most.
    """
    for line in lines:
        addressed = line.found.sentence.lowers[:1] in {("to",), ("dear",), ("cc",)}
        if not line.foot and not addressed:
            named = [r for r in line.refs if r.kind is Kind.ORGANISATION and r.entity]
            bodies = [ref for ref in named if not _addressed(line, ref)]
            for ref in [r for r in bodies if not is_unit(r)] or bodies:
                if ref.entity:
                    yield ref.entity, ref.span
    counts: Counter[Entity] = Counter()
    first: dict[Entity, Span] = {}
    for ref in (ref for row in refs for ref in row):
        if ref.kind is Kind.ORGANISATION and ref.entity and ref.entity.type != "Government":
            counts[ref.entity] += 1
            first.setdefault(ref.entity, ref.span)
    for entity, span in first.items():
        if any(name in title for name in (entity.label, *entity.aliases)):
            yield entity, span
    best = max(counts, key=lambda e: (counts[e], -first[e].start), default=None)
    if best and counts[best] >= 2:
        yield best, first[best]
