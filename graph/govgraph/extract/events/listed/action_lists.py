"""Tables of who is to do what: "Action | Responsible | Deadline"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.clauses.slots import AGENTS
from govgraph.lexicon import Form, Part
from govgraph.model import BlockRole, Event, EventType, Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

_ACTS = frozenset({
    EventType.PREPARATION, EventType.SIGNATURE, EventType.RATIFICATION, EventType.ACCESSION,
    EventType.LAUNCH, EventType.ADOPTION, EventType.AMENDMENT, EventType.ENDORSEMENT,
})  # fmt: skip
_Range = tuple[int, int]


class _Columns(NamedTuple):
    """Which cell of a row tells the act, who is to do it, by when, and whether it is done."""

    act: int
    who: int
    when: int | None
    status: int | None


def find_actions(sentences: Sequence[Parsed], lexicon: Lexicon) -> Iterator[Event]:
    """Yield what the rows of tables of actions say that somebody is to do.

    "Sign the Rivers Pact | Norway | 30 June 2026" below "Action | Responsible | Deadline".
    """
    tables: dict[Span, _Columns] = {}
    for parsed in sentences:
        block = parsed.sentence.block
        if block.role is not BlockRole.ROW:
            continue
        if block.header in tables:
            yield from _of_row(parsed, tables[block.header], lexicon)
        elif (columns := _columns(parsed, lexicon)) is not None:
            tables[block.span] = columns


def _columns(parsed: Parsed, lexicon: Lexicon) -> _Columns | None:
    """Read the first row of a table; None where it lists no actions of anybody."""
    heads = [" ".join(parsed.sentence.lowers[slice(*cell)]) for cell in _cells(parsed)]
    classes = ("actionColumns", "chargedColumns", "dueColumns", "progressColumns")
    found = [
        next((k for k, head in enumerate(heads) if head in lexicon.words(name)), None)
        for name in classes
    ]
    act, who, when, status = found
    return None if act is None or who is None else _Columns(act, who, when, status)


def _cells(parsed: Parsed) -> list[_Range]:
    """Return the ranges of the words of a row's cells, also of empty ones."""
    ends = [k for k, word in enumerate(parsed.sentence.words) if word == "\t"]
    starts = [0, *(end + 1 for end in ends)]
    return list(zip(starts, [*ends, len(parsed.sentence.words)], strict=True))


def _of_row(parsed: Parsed, columns: _Columns, lexicon: Lexicon) -> Iterator[Event]:
    cells = dict(enumerate(_cells(parsed)))
    act, who = cells.get(columns.act, (0, 0)), cells.get(columns.who, (0, 0))
    told = set(parsed.sentence.lowers[slice(*cells.get(columns.status or -1, (0, 0)))])
    found = _act(parsed, act) if lexicon.words("droppedStates").isdisjoint(told) else None
    agents = [r for r in parsed.refs_in(*who) if r.entity and r.kind in AGENTS]
    if found is None or who[0] == who[1]:
        return
    kind, thing = found
    times = parsed.times_in(*cells.get(columns.when or -1, (0, 0)))
    done = not lexicon.words("finishedStates").isdisjoint(told)
    ends = [
        thing.span.end,
        *(r.span.end for r in agents),
        *(time.time.span.end for time in times[:1]),
    ]
    span = Span(parsed.sentence.starts[act[0]], max(ends))
    yield Event(
        kind,
        Status.OCCURRED if done else Status.PLANNED,
        thing.entity,
        agents=tuple(dict.fromkeys(r.entity for r in agents if r.entity)),
        when=times[0].time.when if times and not done else None,
        evidence=(span,),
    )


def _act(parsed: Parsed, cell: _Range) -> tuple[EventType, Ref] | None:
    """Return what a cell's verb tells to do, and to what: "*(To) sign* the Rivers Pact"."""
    first = cell[0] + (parsed.sentence.lowers[cell[0] : cell[0] + 1] == ("to",))
    for entry, after in parsed.entries[first] if first < cell[1] else ():
        frame = entry.frame
        if frame is None or entry.part is not Part.VERB or not entry.form & Form.BASE:
            continue
        kind = next((k for k in _ACTS if frame.evokes == str(k)), None)
        if kind is None or frame.complement != "object":
            continue
        for ref in parsed.refs_in(after, cell[1]):
            if ref.entity and ref.kind in frame.kinds and _is_named(parsed, ref):
                return kind, ref
    return None


def _is_named(parsed: Parsed, ref: Ref) -> bool:
    """Tell whether a name says itself what it is, and stands for nothing told elsewhere."""
    if not ref.described or ref.entity is None:
        return True
    return set(ref.entity.label.lower().split()) <= set(parsed.sentence.lowers)
