"""Tables of parties: a row per State, a column per event, a date in the cell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govgraph.extract.status import dated
from govgraph.lexicon import is_a
from govgraph.model import BlockRole, Entity, Event, EventType, Kind, Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses import Parsed
    from govgraph.extract.context import Context

_COLUMNS = (
    ("entry into force", EventType.ENTRY_INTO_FORCE),
    ("in force", EventType.ENTRY_INTO_FORCE),
    ("ratif", EventType.RATIFICATION),
    ("accession", EventType.ACCESSION),
    ("acceded", EventType.ACCESSION),
    ("sign", EventType.SIGNATURE),
    ("adopt", EventType.ADOPTION),
)


_ACCESSION = re.compile(r"\ba\b\)?\s*$")  # depositaries mark accessions with an "a"
_PLANNED = frozenset({"planned", "expected", "scheduled", "foreseen", "due", "pending", "by"})
_DENIED = frozenset({"not", "no", "none", "never"})


@dataclass(frozen=True, slots=True)
class Column:
    """A column that tells an event of an instrument."""

    index: int
    type: EventType
    instrument: Entity


def find_tables(
    text: str, sentences: Sequence[Parsed], contexts: Sequence[Context]
) -> Iterator[Event]:
    """Yield the events of every row under a header that names events."""
    for number, parsed in enumerate(sentences):
        block = parsed.sentence.block
        if block.role is not BlockRole.ROW or block.header is None or block.header == block.span:
            continue
        columns = _columns(text, block.header, number, sentences)
        if columns:
            yield from _row(text, parsed, columns, contexts[number])


def _cells(text: str, span: Span) -> list[Span]:
    cells, start = [], span.start
    for part in span.of(text).split("\t"):
        cells.append(Span(start, start + len(part)))
        start += len(part) + 1
    return cells


def _columns(text: str, header: Span, number: int, sentences: Sequence[Parsed]) -> list[Column]:
    """Read the header row: which event each column tells, and of which instrument."""
    above = _instrument_above(number, sentences)
    head = next((p for p in sentences if p.sentence.block.span == header), None)
    columns = []
    for index, cell in enumerate(_cells(text, header)):
        label = cell.of(text).lower()
        kind = next((event for word, event in _COLUMNS if word in label), None)
        named = _instrument_in(head, cell) if head else None
        instrument = named or above
        if kind and instrument:
            columns.append(Column(index, kind, instrument))
    return columns


def _instrument_in(head: Parsed, cell: Span) -> Entity | None:
    for ref in head.refs:
        if cell.covers(ref.span) and ref.entity and ref.kind is Kind.INSTRUMENT:
            return ref.entity
    return None


def _instrument_above(number: int, sentences: Sequence[Parsed]) -> Entity | None:
    """Return the treaty that the text above the table names last."""
    for parsed in reversed(sentences[:number]):
        if parsed.sentence.block.role is BlockRole.ROW:
            continue
        for ref in reversed(parsed.refs):
            if ref.entity and ref.kind is Kind.INSTRUMENT and is_a(ref.entity.type, "Treaty"):
                return ref.entity
    return None


def _row(text: str, parsed: Parsed, columns: Sequence[Column], context: Context) -> Iterator[Event]:
    cells = _cells(text, parsed.sentence.block.span)
    party = next(
        (
            r.entity
            for r in parsed.refs
            if r.entity and cells[0].covers(r.span) and r.kind is Kind.ORGANISATION
        ),
        None,
    )
    for column in columns:
        if party and column.index < len(cells):
            yield from _cell(text, cells[0], cells[column.index], parsed, column, party, context)


def _cell(
    text: str,
    first: Span,
    cell: Span,
    parsed: Parsed,
    column: Column,
    party: Entity,
    context: Context,
) -> Iterator[Event]:
    """Read a date as an event that occurred, "not yet" as one that did not."""
    evidence = (Span(first.start, cell.end),)
    times = [t.time for t in parsed.times if cell.covers(t.time.span)]
    for time in times[:1]:
        planned = _PLANNED & set(cell.of(text).lower().split())
        told = Status.PLANNED if planned else Status.OCCURRED
        status = dated(told, time.when, context.reference)
        joined = column.type is EventType.RATIFICATION and _ACCESSION.search(cell.of(text))
        kind = EventType.ACCESSION if joined else column.type
        yield Event(kind, status, column.instrument, (party,), time.when, evidence=evidence)
    if not times and _DENIED & set(cell.of(text).lower().split()):
        yield Event(column.type, Status.NEGATED, column.instrument, (party,), evidence=evidence)
