"""The store of the graph, and the only door to Oxigraph and to SPARQL servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph import vocab
from govgraph.resources import resource_dir
from govgraph.store.base import Store
from govgraph.store.embedded import MEMORY, EmbeddedStore
from govgraph.store.results import ROW_FORMATS, Results
from govgraph.store.select import Selection, select

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
]


def open_store(where: str | Path, *, read_only: bool = False, base: str = vocab.BASE) -> Store:
    """Open the store in a folder (made if missing), or ``memory:``.

    Raises:
        StoreError: there is no store to read, another process is writing to it, or the place
            cannot be a store.

    """
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
