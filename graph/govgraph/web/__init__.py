"""The graph over HTTP: SPARQL, linked data, and pages to read, search and ask it."""

from __future__ import annotations

from govgraph.web.app import create_app
from govgraph.web.serve import serve
from govgraph.web.settings import TOKEN, Settings

__all__ = ["TOKEN", "Settings", "create_app", "serve"]
