"""The store of the graph, and the only door to Oxigraph and to SPARQL servers."""

from __future__ import annotations

from itertools import chain, starmap
from pathlib import Path
from typing import TYPE_CHECKING

from govgraph import rdfio, vocab
from govgraph.resources import resource_dir
from govgraph.store.base import Store
from govgraph.store.embedded import MEMORY, EmbeddedStore, is_store
from govgraph.store.naming import find_statement
from govgraph.store.results import ROW_FORMATS, Results
from govgraph.store.select import Selection, select, select_blocks
from govgraph.store.updates import around_changes, graph_of_files, insertion, marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyoxigraph as ox

__all__ = [
    "MEMORY",
    "ROW_FORMATS",
    "Results",
    "Selection",
    "Store",
    "complete_knowledge",
    "find_statement",
    "is_store",
    "load_knowledge",
    "make_ready",
    "open_store",
    "own_files",
    "quads_not_shipped",
    "select",
    "select_blocks",
]


def open_store(where: str | Path, *, read_only: bool = False, base: str = vocab.BASE) -> Store:
    """Open the store in a folder (made if missing), ``memory:``, or at a server's address.

    An address begins with ``http://`` or ``https://``; see ``docs/scaling.md`` for how a server's
    other addresses and its credentials are given.

    Raises:
        StoreError: there is no store to read, another process is writing to it, or the place
            cannot be a store.
        UsageError: the address is malformed, or the place is a file.

    """
    if _is_address(where):
        # Most runs need no network, whose modules take as long to import as all of the store's.
        from govgraph.store.remote import RemoteStore

        return RemoteStore(str(where), base, read_only=read_only)
    return EmbeddedStore(where, base, read_only=read_only)


def make_ready(where: str | Path, extra: Sequence[Path] = (), *, base: str = vocab.BASE) -> None:
    """Make a store on disk that holds what ``load_knowledge`` loads, where there is none yet.

    This is quicker than to fill a store that has been opened. Where it cannot be done nothing is;
    ``open_store`` makes a store, too, or says why it cannot be made.

    Raises:
        DataError: a file of the knowledge is missing or malformed.

    """
    if str(where) != MEMORY and not _is_address(where):
        from govgraph.store.ready import put_ready_store

        put_ready_store(Path(where), _knowledge(base, extra))


def load_knowledge(store: Store, extra: Sequence[Path] = ()) -> bool:
    """Load the ontology and the authority, and the user's own Turtle files, where they changed.

    Returns whether anything was loaded. Where no files of the user's own are named, the authority
    of a store that was filled with some stays as it is.

    Raises:
        DataError: a file is missing or malformed.

    """
    graphs = _knowledge(store.base, extra)
    if not extra and own_files(store):
        # They are not here to be read again, and statements rest on them.
        del graphs[vocab.authority_graph(store.base)]
    loaded = [store.load_graph(name, paths) for name, paths in graphs.items()]
    return any(loaded)


def complete_knowledge(store: Store) -> None:
    """Load what ``load_knowledge`` loads, where there is none, beside what a file has brought.

    An export has a part of the authority, and in it what the user's own says.

    Raises:
        DataError: a file is missing or malformed.

    """
    for name, paths in _knowledge(store.base, ()).items():
        graph = rdfio.iri(name)
        if not store.has_graph(name):
            store.load_graph(name, paths)
        elif not store.query(f"ASK {{ GRAPH {graph} {{ {graph} <{vocab.SHA256}> ?sum }} }}"):
            for path in paths:
                store.load_file(path, name)
            store.update(insertion(marks(name, paths)))


def own_files(store: Store) -> list[str]:
    """Return the names of the user's own files that a store's authority was filled from."""
    graph = rdfio.iri(vocab.authority_graph(store.base))
    rows = store.query(f"SELECT ?file {{ GRAPH {graph} {{ {graph} <{vocab.SOURCE}> ?file }} }}")
    return sorted(text for (text,) in rows.texts() if text is not None)


def quads_not_shipped(store: Store) -> list[ox.Quad]:
    """Return all about what a store tells otherwise than what is shipped, or points to from there.

    Raises:
        DataError: a file of the knowledge is missing or malformed.

    """
    graphs = _knowledge(store.base, ())
    return around_changes(
        store.quads(), chain.from_iterable(starmap(graph_of_files, graphs.items()))
    )


def _knowledge(base: str, extra: Sequence[Path]) -> dict[str, list[Path]]:
    folder = resource_dir("ontology")
    return {
        vocab.ontology_graph(base): [folder / "govgraph.ttl"],
        vocab.authority_graph(base): [*sorted((folder / "authority").glob("*.ttl")), *extra],
    }


def _is_address(where: str | Path) -> bool:
    return "://" in str(where)
