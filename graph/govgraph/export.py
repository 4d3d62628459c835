"""Write the graph, or a part of it, as RDF or for network tools: the whole file or none of it."""

from __future__ import annotations

import gzip
import os
import sys
import tempfile
from contextlib import contextmanager, suppress
from itertools import chain
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from govgraph import network, rdfio
from govgraph.errors import OutputError, UsageError
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
    named graphs gets the union of the graphs.

    Raises:
        UsageError: the format is unknown, or the selection contradicts itself.
        QueryError: the statement is not in the store, or the CONSTRUCT query fails.
        OutputError: the file cannot be written; what stood there before is untouched.

    """
    name = str(target)
    chosen = format_name or ("turtle" if name == STDOUT else _format(name))
    if chosen not in rdfio.FORMATS and chosen not in network.FORMATS:
        known = ", ".join([*rdfio.FORMATS, *network.FORMATS])
        raise UsageError(f"'{chosen}' is not a format; choose one of {known}.")
    rows = select_blocks(store, selection or Selection(), turtle=rdfio.in_turtle(chosen))
    if name == STDOUT:
        _write(store, rows, sys.stdout.buffer, chosen)
        sys.stdout.buffer.flush()
        return
    with whole_file(Path(target)) as stream:
        _write(store, rows, stream, chosen)


def _write(store: Store, rows: Iterable[rdfio.Block], stream: IO[bytes], format_name: str) -> None:
    if format_name in network.FORMATS:
        quads = chain.from_iterable(map(rdfio.quads_of, rows))
        network.write(network.graph_of(quads), stream, format_name)
    else:
        rdfio.write_blocks(rows, stream, format_name, store.prefixes)


@contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """Open a file that appears at its place only when it is complete; ``.gz`` compresses it.

    Raises:
        OutputError: the file cannot be written; what stood there before is untouched.

    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}.") from error
    try:
        with os.fdopen(handle, "wb") as stream:
            if path.suffix == ".gz":
                # No name and no time in the header: the same graph, the same bytes.
                with gzip.GzipFile("", "wb", fileobj=stream, mtime=0) as packed:
                    yield cast("IO[bytes]", packed)
            else:
                yield stream
            stream.flush()
            os.fsync(stream.fileno())
        _set_mode(Path(name), path)
        Path(name).replace(path)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror or error}.") from error
    finally:
        with suppress(OSError):
            Path(name).unlink()


def _set_mode(temporary: Path, path: Path) -> None:
    # Temporary files are for their owner only; the result is as open as any new file would be.
    if path.exists():
        mode = path.stat().st_mode & 0o777
    else:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    temporary.chmod(mode)


def _format(name: str) -> str:
    ending = Path(name).suffix.lower()
    return network.ENDINGS[ending] if ending in network.ENDINGS else rdfio.format_of(name)
