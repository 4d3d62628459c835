"""The store of the graph, and the only door to Oxigraph and to SPARQL servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph import vocab
from govgraph.resources import resource_dir
from govgraph.store.base import Store
from govgraph.store.embedded import MEMORY, EmbeddedStore
from govgraph.store.results import ROW_FORMATS, Results
from govgraph.store.select import Selection, select, select_blocks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = [
    "MEMORY",
    "ROW_FORMATS",
    "Results",
    "Selection",
    "Store",
    "load_knowledge",
    "open_store",
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
        UsageError: the address is malformed.

    """
    if str(where).startswith(("http://", "https://")):
        # Most runs need no network, whose modules take as long to import as all of the store's.
        from govgraph.store.remote import RemoteStore

        return RemoteStore(str(where), base, read_only=read_only)
    return EmbeddedStore(where, base, read_only=read_only)


def load_knowledge(store: Store, extra: Sequence[Path] = ()) -> bool:
    """Load the ontology and the authority, and the user's own Turtle files, where they changed.

    Returns whether anything was loaded.

    Raises:
        DataError: a file is missing or malformed.

    """
    folder = resource_dir("ontology")
    authority = [*sorted((folder / "authority").glob("*.ttl")), *extra]
    loaded = store.load_graph(vocab.ontology_graph(store.base), [folder / "govgraph.ttl"])
    return store.load_graph(vocab.authority_graph(store.base), authority) or loaded
