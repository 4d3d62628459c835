"""Tables: a row per State or per instrument, a column per event, a date in the cell."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govgraph.extract.events.listed.entries import labelled_row
from govgraph.extract.events.status.timing import dated
from govgraph.extract.events.triggers.acts import PARTY_ACTS
from govgraph.extract.find.words.function_words import AMENDMENTS, DENYING
from govgraph.lexicon import is_a
from govgraph.model import BlockRole, Entity, Event, EventType, Kind, Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import TimeExpression

_COLUMNS = (
    ("entry into force", EventType.ENTRY_INTO_FORCE),
    ("in force", EventType.ENTRY_INTO_FORCE),
    ("ratif", EventType.RATIFICATION),
    ("accession", EventType.ACCESSION),
    ("acceded", EventType.ACCESSION),
    ("opened for sign", EventType.OPENING),
    ("opening for sign", EventType.OPENING),
    ("sign", EventType.SIGNATURE),
    ("adopt", EventType.ADOPTION),
    ("done at", EventType.ADOPTION),
)
# What befalls an instrument by itself, and needs no party.
_OF_ITSELF = frozenset({EventType.ADOPTION, EventType.OPENING, EventType.ENTRY_INTO_FORCE})


# Depositaries mark accessions with an "a"; others write "(accession)".
_ACCESSION = re.compile(r"\b(?:a|acc(?:ession|eded)?)\b\.?\)?\s*$", re.IGNORECASE)
_DONE = re.compile(r"\s*(?:signed|ratified|acceded)\b[^a-z]*$", re.IGNORECASE)
_TITLE = 14  # words of a line above a table that can be its title
_DASHES = frozenset({"-", "–", "—", "--"})


@dataclass(frozen=True, slots=True)
class Column:
    """A column that tells an event, of one instrument or of the one that each row names.

    Where an instrument heads it, its cells may say themselves what has come about.
    """

    index: int
    type: EventType | None
    instrument: Entity | None
    heads: bool = False
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row's first cell, its words, the party that it names, and whether that has signed."""

    first: Span
    parsed: Parsed
    agents: tuple[Entity, ...]
    signed: bool


def find_tables(
    text: str, sentences: Sequence[Parsed], contexts: Sequence[Context]
) -> Iterator[Event]:
    """Yield the events of every row under a header that names events."""
    last: Span | None = None
    for number, parsed in enumerate(sentences):
        block = parsed.sentence.block
        if block.role is not BlockRole.ROW:
            continue
        yield from labelled_row(parsed, contexts[number])
        if block.header == block.span:
            continue
        header = block.header or _continued(text, last, block.span)
        last = block.header or last
        lexicon = contexts[number].lexicon
        columns = _columns(text, header, number, sentences, lexicon) if header else []
        if columns and header:
            titled = _state_above(header, sentences)
            yield from _row(text, parsed, columns, titled, contexts[number])
        if header:
            yield from _told(text, parsed, _parties(text, header, sentences), contexts[number])
            yield from _logged(text, parsed, contexts[number])
        elif instrument := _instrument_above(number, sentences):
            yield from _headless(text, parsed, instrument, contexts[number])


def _headless(text: str, parsed: Parsed, instrument: Entity, context: Context) -> Iterator[Event]:
    """Read a row that tells the act itself: "Norway | ratification | 11 February 2017"."""
    party, *cells = _cells(text, parsed.sentence.block.span)
    states = [r.entity for r in parsed.refs if r.entity and party.covers(r.span)]
    kinds = [PARTY_ACTS.get(" ".join(cell.of(text).lower().split())) for cell in cells]
    acts = [kind for kind in kinds if kind]
    dates = [cell for cell in cells if _times(parsed, cell)]
    if len(states) == len(acts) == len(dates) == 1 and states[0].kind is Kind.ORGANISATION:
        row = Row(party, parsed, (states[0],), signed=False)
        yield from _cell(text, row, dates[0], Column(0, acts[0], instrument), context)


def _continued(text: str, header: Span | None, row: Span) -> Span | None:
    """Return the header of the table before for a row that goes on with it under no header."""
    same = header is not None and len(_cells(text, header)) == len(_cells(text, row))
    return header if same else None


def _cells(text: str, span: Span) -> list[Span]:
    cells, start = [], span.start
    for part in span.of(text).split("\t"):
        cells.append(Span(start, start + len(part)))
        start += len(part) + 1
    return cells


def _columns(
    text: str, header: Span, number: int, sentences: Sequence[Parsed], lexicon: Lexicon
) -> list[Column]:
    """Read the header row: which event each column tells, and of which instrument."""
    above = _instrument_above(number, sentences)
    head = next((p for p in sentences if p.sentence.block.span == header), None)
    columns = []
    planned = lexicon.words("plannedWords") | {"by"}
    for index, cell in enumerate(_cells(text, header)):
        kind = _kind_in(cell.of(text))
        named = _instrument_in(head, cell) if head else None
        instrument = named or above
        if kind:
            ahead = not planned.isdisjoint(cell.of(text).lower().split())
            columns.append(Column(index, kind, instrument, ahead=ahead))
        elif named and index:
            columns.append(Column(index, _kind_above(text, header, sentences), named, heads=True))
    return columns


def _kind_in(words: str) -> EventType | None:
    """Return the event that a label or a cell names: "Date of ratification", "signed"."""
    lower = words.lower()
    return next((event for word, event in _COLUMNS if word in lower), None)


def _kind_above(text: str, header: Span, sentences: Sequence[Parsed]) -> EventType | None:
    """Return the one event that the title of a table names: "Deposit of ratifications"."""
    corner = _cells(text, header)[0].of(text)
    before = [p for p in sentences if p.sentence.span.end <= header.start][-1:]
    titles = [p.sentence.span.of(text) for p in before if len(p.sentence.words) <= _TITLE]
    kinds = {
        event for title in (corner, *titles) for word, event in _COLUMNS if word in title.lower()
    }
    return kinds.pop() if len(kinds) == 1 else None


def _instrument_in(head: Parsed, cell: Span) -> Entity | None:
    for ref in head.refs:
        if cell.covers(ref.span) and ref.entity and ref.kind is Kind.INSTRUMENT:
            return ref.entity
    return None


def _instrument_above(number: int, sentences: Sequence[Parsed]) -> Entity | None:
    """Return the treaty that the text above the table names last, and no mere "amendment"."""
    for parsed in reversed(sentences[:number]):
        if parsed.sentence.block.role is BlockRole.ROW:
            continue
        for ref in reversed(parsed.refs):
            treaty = ref.entity if ref.kind is Kind.INSTRUMENT else None
            mere = ref.described and ref.name.head in AMENDMENTS
            if treaty and is_a(treaty.type, "Treaty") and not mere:
                return treaty
    return None


def _state_above(header: Span, sentences: Sequence[Parsed]) -> Entity | None:
    """Return the State that the title of a table names: "Treaty actions by *Chile*"."""
    titles = [
        p
        for p in sentences
        if p.sentence.block.role is BlockRole.HEADING and p.sentence.span.end <= header.start
    ]
    refs = titles[-1].refs if titles else ()
    states = {r.entity for r in refs if r.entity and r.entity.type == "Government"}
    return states.pop() if len(states) == 1 else None


def _row(
    text: str, parsed: Parsed, columns: Sequence[Column], titled: Entity | None, context: Context
) -> Iterator[Event]:
    cells = _cells(text, parsed.sentence.block.span)
    named = [r.entity for r in parsed.refs if r.entity and cells[0].covers(r.span)]
    party = next((e for e in named if e.kind is Kind.ORGANISATION), None)
    instrument = next((e for e in named if e.kind is Kind.INSTRUMENT), None)
    signed = any(
        column.type is EventType.SIGNATURE and column.index < len(cells) and cells[column.index]
        and _times(parsed, cells[column.index])
        for column in columns
    )  # fmt: skip
    party = party or (titled if instrument else None)
    for column in columns:
        of_itself = instrument is not None and column.type in _OF_ITSELF
        told = replace(column, instrument=instrument) if instrument else column
        if column.index < len(cells) and (of_itself or party) and told.instrument:
            agents = () if of_itself or party is None else (party,)
            row = Row(cells[0], parsed, agents, signed)
            read = _headed if told.heads else _cell
            yield from read(text, row, cells[column.index], told, context)


def _headed(text: str, row: Row, cell: Span, column: Column, context: Context) -> Iterator[Event]:
    """Read a cell below an instrument: "3.5.2019", "signed", "signed 3 May 2019; not ratified"."""
    for part in _parts(text, cell):
        own = _kind_in(part.of(text))
        told = replace(column, type=own or column.type)
        found = list(_cell(text, row, part, told, context)) if told.type else []
        yield from found
        done = _DONE.match(part.of(text))
        if own and done and not found:
            evidence = (Span(row.first.start, part.end),)
            yield Event(own, Status.OCCURRED, column.instrument, row.agents, evidence=evidence)


def _times(parsed: Parsed, cell: Span) -> list[TimeExpression]:
    return [t.time for t in parsed.times if cell.covers(t.time.span)]


def _cell(text: str, row: Row, cell: Span, column: Column, context: Context) -> Iterator[Event]:
    """Read a date as an event that occurred, "not yet" as one that did not.

    A dash does so, too, under the ratifications of who has signed.
    """
    evidence = (Span(row.first.start, cell.end),)
    times, words = _times(row.parsed, cell), set(cell.of(text).lower().split())
    if context.lexicon.words("openStages") & words or column.type is None:
        return
    planned = context.lexicon.words("plannedWords") | {"by"}
    for time in times[:1]:
        told = Status.PLANNED if column.ahead or planned & words else Status.OCCURRED
        status = dated(told, time.when, context.reference)
        joined = column.type is EventType.RATIFICATION and _ACCESSION.search(cell.of(text))
        kind = EventType.ACCESSION if joined else column.type
        place = _place(row.parsed, cell)
        yield Event(
            kind, status, column.instrument, row.agents, time.when, place, evidence=evidence
        )
    dashed = row.signed and column.type is EventType.RATIFICATION and words <= _DASHES
    if not times and (DENYING & words or (words and dashed)):
        yield Event(column.type, Status.NEGATED, column.instrument, row.agents, evidence=evidence)


def _place(parsed: Parsed, cell: Span) -> Entity | None:
    places = (r.entity for r in parsed.refs if r.kind is Kind.PLACE and cell.covers(r.span))
    return next((place for place in places if place), None)


def _parties(text: str, header: Span, sentences: Sequence[Parsed]) -> dict[int, Entity]:
    """Return the State that each column of a header is about: "Status for *Malawi*"."""
    head = next((p for p in sentences if p.sentence.block.span == header), None)
    named = [r for r in head.refs if r.entity and r.entity.type == "Government"] if head else []
    return {
        index: ref.entity
        for index, cell in enumerate(_cells(text, header))
        for ref in named
        if cell.covers(ref.span) and ref.entity
    }


def _told(
    text: str, parsed: Parsed, parties: Mapping[int, Entity], context: Context
) -> Iterator[Event]:
    """Read cells that tell what a State has done: "Signed 14 May 2019; not ratified"."""
    cells = _cells(text, parsed.sentence.block.span)
    named = [r.entity for r in parsed.refs if r.entity and cells[0].covers(r.span)]
    instrument = next((e for e in named if e.kind is Kind.INSTRUMENT), None)
    for index, party in parties.items() if instrument else ():
        if index >= len(cells):
            continue
        for part in _parts(text, cells[index]):
            words = part.of(text).lower()
            kind = _kind_in(words)
            denied = bool(DENYING & set(words.split()))
            if kind is None or not (denied or _times(parsed, part)):
                continue
            row = Row(cells[0], parsed, (party,), signed=False)
            yield from _cell(text, row, part, Column(index, kind, instrument), context)


def _logged(text: str, parsed: Parsed, context: Context) -> Iterator[Event]:
    """Read a row that logs one act: "3 May 2024 | Norway | Ratification | Faro Convention"."""
    states = {r.entity for r in parsed.refs if r.entity and r.entity.type == "Government"}
    texts = {r.entity for r in parsed.refs if r.entity and r.kind is Kind.INSTRUMENT}
    cells = _cells(text, parsed.sentence.block.span)
    acts = [cell for cell in cells if cell.of(text).strip().lower() in PARTY_ACTS]
    dates = [time for cell in cells for time in _times(parsed, cell)]
    if not len(states) == len(texts) == len(acts) == len(dates) == 1:
        return
    kind = PARTY_ACTS[acts[0].of(text).strip().lower()]
    status = dated(Status.OCCURRED, dates[0].when, context.reference)
    evidence = (parsed.sentence.block.span,)
    yield Event(kind, status, texts.pop(), (states.pop(),), dates[0].when, evidence=evidence)


def is_log(parsed: Parsed) -> bool:
    """Tell whether a row says in words what came about on a day: "3 May 2024 | Norway signs it"."""
    words = parsed.sentence.words
    days = [time.after for time in parsed.times if time.first == 0]
    return words.count("\t") == 1 and bool(days) and words[days[0] : days[0] + 1] == ("\t",)


def _parts(text: str, cell: Span) -> Iterator[Span]:
    """Yield the parts of a cell that semicolons or commas before a word part."""
    start = cell.start
    for mark in re.finditer(r"[;,](?= *[A-Za-z])", cell.of(text)):
        yield Span(start, cell.start + mark.start())
        start = cell.start + mark.end()
    yield Span(start, cell.end)
