"""N-Triples and N-Quads as text: each triple once, graphs and triples in order."""

from __future__ import annotations

from itertools import groupby, islice
from typing import TYPE_CHECKING

from govgraph.rdfio.runs import BETWEEN, Runs, allowed_memory
from govgraph.vocab import TYPE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_BATCH = 5_000
_TYPE = f" <{TYPE}> ".encode()
# Sorts before the subject's other properties, and stands in no RDF as Oxigraph writes it.
_MARK = b" \x02 "


def lines_of(data: bytes) -> list[bytes]:
    """Return the triples in some N-Triples, each a line without its end."""
    # Not splitlines, which takes characters inside a literal for the ends of lines.
    return data.split(b"\n")[:-1]


def with_graph(triples: bytes, graph: bytes) -> bytes:
    """Return N-Triples as N-Quads of a graph; without a name they stay what they are."""
    # A line feed in a literal is escaped, so this is only found at the end of a line.
    return triples.replace(b" .\n", b" " + graph + b" .\n") if graph else triples


def sorted_batches(
    given: Iterable[tuple[bytes, bytes]], *, by_graph: bool, scratch: Path | None = None
) -> Iterator[bytes]:
    """Yield graphs of N-Triples, or their union, as N-Quads: graphs by name, and lines sorted.

    A subject's types come before its other properties. What is too much for memory is sorted in
    the scratch folder.
    """
    graphs: dict[bytes, set[bytes]] = {}
    size, most = 0, allowed_memory()
    with Runs(scratch) as runs:
        for name, data in given:
            graphs.setdefault(name if by_graph else b"", set()).update(lines_of(data))
            size += len(data)
            if size > most:
                runs.add(_records(graphs))
                size = 0
        rows = runs.merged(_records(graphs)) if runs else _records(graphs)
        yield from _written(rows)


def _records(graphs: dict[bytes, set[bytes]]) -> Iterator[bytes]:
    """Yield graph and line, in order, and empty the graphs."""
    for graph in sorted(graphs):
        start = graph + BETWEEN
        for line in sorted(line.replace(_TYPE, _MARK, 1) for line in graphs.pop(graph)):
            yield start + line


def _written(records: Iterator[bytes]) -> Iterator[bytes]:
    rows = (record.partition(BETWEEN) for record, _ in groupby(records))
    for graph, group in groupby(rows, lambda row: row[0]):
        lines = (row[2] for row in group)
        while batch := b"\n".join(islice(lines, _BATCH)):
            yield with_graph(batch.replace(_MARK, _TYPE) + b"\n", graph)
