"""The page: one HTML file that shows a graph and, for every fact, the sentence that says it."""

from __future__ import annotations

from govgraph.page.data import payload
from govgraph.page.inline import InlinePage
from govgraph.page.records import View
from govgraph.page.render import render, write_page
from govgraph.page.view import Queryable, read_view

__all__ = ["InlinePage", "Queryable", "View", "payload", "read_view", "render", "write_page"]
