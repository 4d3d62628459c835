"""Tables of parties: a row per State, a column per event, a date in the cell."""

from __future__ import annotations

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


@dataclass(frozen=True, slots=True)
class Table:
    """What the columns of a table tell: column number → event, for which instrument."""

    columns: tuple[tuple[int, EventType], ...]
    instrument: Entity


def find_tables(
    text: str, sentences: Sequence[Parsed], contexts: Sequence[Context]
) -> Iterator[Event]:
    """Yield the events of every row under a header that names events."""
    for number, parsed in enumerate(sentences):
        block = parsed.sentence.block
        if block.role is not BlockRole.ROW or block.header is None or block.header == block.span:
            continue
        table = _table(text, block.header, number, sentences)
        if table:
            yield from _row(text, parsed, table, contexts[number])


def _cells(text: str, span: Span) -> list[Span]:
    cells, start = [], span.start
    for part in span.of(text).split("\t"):
        cells.append(Span(start, start + len(part)))
        start += len(part) + 1
    return cells


def _table(
    text: str, header: Span, number: int, sentences: Sequence[Parsed]
) -> Table | None:
    columns = []
    for index, cell in enumerate(_cells(text, header)):
        label = cell.of(text).lower()
        kind = next((event for word, event in _COLUMNS if word in label), None)
        if kind:
            columns.append((index, kind))
    instrument = _instrument_above(number, sentences)
    return Table(tuple(columns), instrument) if columns and instrument else None


def _instrument_above(number: int, sentences: Sequence[Parsed]) -> Entity | None:
    """Return the treaty that the text above the table names last."""
    for parsed in reversed(sentences[:number]):
        for ref in reversed(parsed.refs):
            if ref.entity and ref.kind is Kind.INSTRUMENT and is_a(ref.entity.type, "Treaty"):
                return ref.entity
    return None


def _row(text: str, parsed: Parsed, table: Table, context: Context) -> Iterator[Event]:
    cells = _cells(text, parsed.sentence.block.span)
    party = next(
        (r.entity for r in parsed.refs if r.entity and cells[0].covers(r.span) and r.kind is Kind.ORGANISATION),
        None,
    )
    if party is None:
        return
    for index, kind in table.columns:
        if index >= len(cells):
            continue
        for timed in parsed.times:
            if cells[index].covers(timed.time.span):
                yield Event(
                    type=kind,
                    status=dated(Status.OCCURRED, timed.time.when, context.reference),
                    object=table.instrument,
                    agents=(party,),
                    when=timed.time.when,
                    evidence=(Span(cells[0].start, timed.time.span.end),),
                )
                break
