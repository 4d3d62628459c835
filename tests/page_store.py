"""A graph to draw, read from a TriG file, for the tests of the page."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox

from govgraph.vocab import PREFIXES

TRIG = Path(__file__).parent / "data" / "page.trig"

ID = "https://w3id.org/govgraph/id/"
SCRIPT = "<script>alert('xss')</script>"
IMAGE = "\"><img src=x onerror=alert('img')>"


def page_store(more: str = "", graph: str = "statement/albania-cai-2025") -> ox.Store:
    """Return a store of two statements with every kind of thing, event status and bad name.

    ``more`` is Turtle, with the project's prefixes, that a graph, by default one of the statements,
    says besides.
    """
    store = ox.Store()
    store.load(path=str(TRIG), format=ox.RdfFormat.TRIG)
    prefixes = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items())
    name = ox.NamedNode(f"{ID}{graph}")
    store.load((prefixes + more).encode(), format=ox.RdfFormat.TURTLE, to_graph=name)
    return store
