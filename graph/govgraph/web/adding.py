"""The jobs behind the form for new statements: what it would give, and adding it."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from govgraph.errors import ReadingError, UsageError
from govgraph.page import render
from govgraph.reading import read, read_text, slug_of
from govgraph.reading.formats import SUFFIXES
from govgraph.store import Selection, select
from govgraph.triples import statement_iri
from govgraph.web import nearby
from govgraph.web.annotated import links_in, paragraphs
from govgraph.web.frames import Reply
from govgraph.web.looking import drawn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govgraph.build import BuildReport
    from govgraph.model import Statement
    from govgraph.store import Store
    from govgraph.web.desk import Desk

_LONGEST_NAME = 100


def form(desk: Desk, _: Mapping[str, Any], __: bytes) -> Reply:
    """Show the form for a new statement."""
    return desk.pages.page("form", suffixes=sorted(SUFFIXES))


def preview(desk: Desk, arguments: Mapping[str, Any], body: bytes) -> Reply:
    """Show what a statement would add; ``part`` is the page or the graph drawn in it."""
    statement = statement_in(arguments, body)
    iri = statement_iri(statement.slug, desk.base)
    report = _added(statement, desk.bench, desk)
    quads = list(select(desk.bench, Selection(statement=iri)))
    desk.bench.remove(iri)
    view = nearby.view_of(desk, quads)
    if arguments["part"] == "graph":
        return drawn(render(view, title=statement.slug))
    shown = paragraphs(view)
    values = {
        "iri": iri,
        "slug": statement.slug,
        "replaces": desk.store.has_graph(iri),
        "triples": report.triples,
        "paragraphs": shown,
        "known": nearby.known(desk, links_in(shown)),
        "missed": report.built[0].missed,
        "warnings": report.warnings,
        "token": arguments["preview"],
    }
    return desk.pages.page("preview", **values)


def add(desk: Desk, arguments: Mapping[str, Any], body: bytes) -> Reply:
    """Add a statement to the store; the answer is where it is shown."""
    statement = statement_in(arguments, body)
    report = _added(statement, desk.store, desk)
    desk.changed()
    iri = report.built[0].statement
    content = {
        "statement": iri,
        "triples": report.triples,
        "changed": bool(report.changed),
        "replaced": bool(report.replaced),
        "warnings": report.warnings,
    }
    headers = {"Location": desk.pages.href(iri)}
    return Reply(json.dumps(content).encode(), "application/json", 201, headers)


def _added(statement: Statement, store: Store, desk: Desk) -> BuildReport:
    # Most of the processes that load this module never add anything.
    from govgraph.build import add_statement

    return add_statement(statement, store, authority=desk.authority)


def statement_in(arguments: Mapping[str, Any], body: bytes) -> Statement:
    """Return the statement in a request: the bytes of a file, or of a text without a file name.

    Raises:
        UsageError: the file's ending is unknown.
        ReadingError: it cannot be read.

    """
    given: str = arguments["file"]
    name: str = arguments["name"]
    if not given:
        # Another text without a name shall not take the place of the one before.
        slug = _slug(name or f"pasted-{sha256(body).hexdigest()[:8]}")
        return read_text(body.decode("utf-8", "replace"), slug=slug, source=name or "pasted text")
    bare = given.replace("\\", "/").rpartition("/")[2]
    suffix = Path(bare).suffix.lower()
    if suffix not in SUFFIXES:
        raise UsageError(f"'{bare}' does not end like a statement; use {', '.join(SUFFIXES)}.")
    # Nothing of the client's file name reaches the file system but a known ending.
    with tempfile.TemporaryDirectory(prefix="govgraph-") as folder:
        path = Path(folder, f"statement{suffix}")
        path.write_bytes(body)
        try:
            statement = read(path, slug=_slug(name or Path(bare).stem))
        except ReadingError as error:
            # Where this server keeps its files is nobody's business.
            raise ReadingError(str(error).replace(str(path), bare)) from error
    return replace(statement, source=bare[:_LONGEST_NAME])


def _slug(name: str) -> str:
    return slug_of(name)[:_LONGEST_NAME].strip("-")
