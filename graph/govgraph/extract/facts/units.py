"""Units that a header names below, before or behind the body that they are part of."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.spoken_of import is_unit
from govgraph.extract.find.words.tokens import OWNING
from govgraph.model import Fact, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.document.header import Line
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

_BESIDE = frozenset({(",",), ("–",), ("—",), ("-",), ("|",), (",", "the")})
_WITHOUT_UNITS = frozenset({"Government", "Office"})
_ENDS = frozenset({",", ":", "(", "–", "—", "-", "|", "."})


def headed_units(lines: Sequence[Line], authority: Authority, lexicon: Lexicon) -> Iterator[Fact]:
    """Yield what belongs to what in "AFRICAN UNION COMMISSION" above "Office of the Counsel".

    Also within a line: "Head of the Rivers Department, Council of Europe"; of two bodies that
    stand on their own, and of a body below a State, no line says so.
    """
    for line in lines:
        for left, right in pairwise(line.refs):
            gap = line.found.sentence.lowers[left.name.after : right.name.first]
            if gap in _BESIDE:
                yield from _part(left, right, authority, lexicon)
    for above, below in pairwise(lines):
        if above.foot == below.foot and (whole := _whole_line(above)) and below.refs:
            first = below.refs[0]
            words = below.found.sentence.words
            ends = words[first.name.after : first.name.after + 1]
            if first.name.first == 0 and (not ends or ends[0] in _ENDS):
                yield from _part(whole, first, authority, lexicon, stacked=True)


def owned_units(parsed: Parsed, lexicon: Lexicon) -> Iterator[Fact]:
    """Yield what "*the Office's* Compliance Division" is part of, once "the Office" is known.

    Only a body with a noun of units is one; a State's and a person's are not.
    """
    for whole, unit in pairwise(parsed.refs):
        one, two = whole.entity, unit.entity
        if whole.name.how != "definite" or one is None or two is None or one == two:
            continue
        bodies = one.kind is two.kind is Kind.ORGANISATION and one.type not in _WITHOUT_UNITS
        owned = parsed.sentence.lowers[whole.name.after : unit.name.first] in OWNING
        nouns = set(parsed.sentence.lowers[unit.name.first : unit.name.after])
        if bodies and owned and nouns & lexicon.words("unitNouns"):
            yield Fact(two, "partOf", one, (Span(whole.span.start, unit.span.end),))


def _whole_line(line: Line) -> Ref | None:
    """Return the body that is all of a line."""
    words = line.found.sentence.words
    first = line.refs[0] if line.refs else None
    return first if first and first.name.first == 0 and first.name.after == len(words) else None


def _part(
    one: Ref, two: Ref, authority: Authority, lexicon: Lexicon, *, stacked: bool = False
) -> Iterator[Fact]:
    """Yield that the one of two neighbours that is a unit is part of the other one."""
    if one.kind is not Kind.ORGANISATION or two.kind is not Kind.ORGANISATION:
        return
    for unit, whole in ((two, one), (one, two))[: 1 if stacked else 2]:
        if unit.entity is None or whole.entity is None or unit.entity == whole.entity:
            continue
        record = authority.record(unit.entity)
        known = bool(record and whole.entity.iri in record.all("partOf"))
        owns = whole.entity.iri is not None and whole.entity.type != "Government"
        if known or (owns and is_unit(unit, lexicon) and not is_unit(whole, lexicon)):
            yield Fact(unit.entity, "partOf", whole.entity, (unit.span, whole.span))
            return
