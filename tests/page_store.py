"""A graph to draw, read from a TriG file, for the tests of the page."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox

TRIG = Path(__file__).parent / "data" / "page.trig"

ID = "https://w3id.org/govgraph/id/"
SCRIPT = "<script>alert('xss')</script>"
IMAGE = "\"><img src=x onerror=alert('img')>"


def page_store() -> ox.Store:
    """Return a store of two statements with every kind of thing, event status and bad name."""
    store = ox.Store()
    store.load(path=str(TRIG), format=ox.RdfFormat.TRIG)
    return store
