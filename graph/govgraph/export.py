"""Write the graph, or a part of it, as RDF or for network tools: the whole file or none of it."""

from __future__ import annotations

from itertools import chain
from pathlib import Path
from typing import IO, TYPE_CHECKING

from govgraph import network, rdfio
from govgraph.errors import QueryError, UsageError
from govgraph.files import standard_output, whole_file
from govgraph.store import Selection, select_blocks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govgraph.store import Store

STDOUT = "-"
"""The name of standard output, as a target."""


def export(
    store: Store,
    target: str | Path,
    selection: Selection | None = None,
    *,
    format_name: str | None = None,
) -> None:
    """Write a part of the store to a file, or to standard output (``-``).

    The file's ending chooses the format: ``.ttl .trig .nt .nq .rdf .xml .jsonld``, also with
    ``.gz``, and ``.graphml`` and ``.gexf`` for network tools. ``format_name`` overrides it;
    standard output gets Turtle by default. The same graph gives the same bytes. A format without
    named graphs gets the union of the graphs. What is more than memory should hold is sorted in
    files beside the target, which are gone afterwards.

    Raises:
        UsageError: the format is unknown, or the selection contradicts itself.
        QueryError: the statement is not in the store, there is none since the day, or the CONSTRUCT
            query fails or gives no triples.
        OutputError: the file cannot be written; what stood there before is untouched.

    """
    name = str(target)
    chosen = chosen_format(name, format_name)
    part = selection or Selection()
    rows = _some(select_blocks(store, part, turtle=rdfio.in_turtle(chosen)), part)
    if name == STDOUT:
        with standard_output() as stream:
            _write(store, rows, stream, chosen, None)
        return
    with whole_file(Path(target)) as stream:
        _write(store, rows, stream, chosen, Path(target).parent)


def chosen_format(name: str, format_name: str | None = None) -> str:
    """Return the format that a target's name means, or the one that is given.

    Raises:
        UsageError: it is unknown.

    """
    chosen = format_name or ("turtle" if name == STDOUT else _format(name))
    if chosen not in rdfio.FORMATS and chosen not in network.FORMATS:
        known = ", ".join([*rdfio.FORMATS, *network.FORMATS])
        raise UsageError(f"'{chosen}' is not a format; choose one of {known}.")
    return chosen


def _some(rows: Iterable[rdfio.Block], part: Selection) -> Iterator[rdfio.Block]:
    """Yield the blocks; refuse a part of which there is nothing, for its file would be empty."""
    empty = True
    for block in rows:
        empty = empty and not block[1]
        yield block
    if empty and part.since is not None:
        raise QueryError(f"No statement is of {part.since} or later, so nothing is written.")
    if empty and part.construct is not None:
        raise QueryError("The query gives no triples, so nothing is written.")


def _write(
    store: Store,
    rows: Iterable[rdfio.Block],
    stream: IO[bytes],
    format_name: str,
    scratch: Path | None,
) -> None:
    if format_name in network.FORMATS:
        quads = chain.from_iterable(map(rdfio.quads_of, rows))
        network.write(network.graph_of(quads), stream, format_name)
    else:
        rdfio.write_blocks(rows, stream, format_name, store.prefixes, scratch)


def _format(name: str) -> str:
    ending = Path(name).suffix.lower()
    return network.ENDINGS[ending] if ending in network.ENDINGS else rdfio.format_of(name)
