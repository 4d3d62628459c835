"""The jobs behind the pages that show the store: start, statements, things, graphs."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from govgraph import rdfio, vocab
from govgraph.page import payload, render
from govgraph.queries import questions as all_questions
from govgraph.web import nearby, wholes
from govgraph.web.annotated import paragraphs
from govgraph.web.facts import Cell, account, cell_of
from govgraph.web.frames import Reply
from govgraph.web.naming import names_of
from govgraph.web.negotiate import PAGE, refusal, requested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govgraph.web.desk import Desk

_JSON = "application/json"
_PAGE_SIZE = 50
_STATEMENTS = """SELECT ?statement ?title ?when ?earliest (MIN(?name) AS ?speaker) {
  GRAPH ?statement {
    ?statement a gg:Statement .
    OPTIONAL { ?statement dcterms:title ?title }
    OPTIONAL { ?statement gg:when ?when ; gg:earliest ?earliest }
    OPTIONAL { ?statement gg:speaker/rdfs:label ?name }
  }
} GROUP BY ?statement ?title ?when ?earliest ORDER BY DESC(?earliest) ?statement OFFSET %d"""
_COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?s { ?s a gg:Statement } }"
_TERMS = """SELECT DISTINCT ?x ?label { GRAPH %s { ?x rdfs:label ?label } } ORDER BY ?x"""
_POLICY = re.compile(r'http-equiv="Content-Security-Policy" content="([^"]*)"')


def home(desk: Desk, _: Mapping[str, Any], __: bytes) -> Reply:
    """Show the start page."""
    return desk.pages.page(
        "home",
        count=_count(desk),
        triples=desk.once("triples", lambda: len(desk.store)),
        statements=_listed(desk, 0, 10),
        questions=all_questions(),
    )


def statements(desk: Desk, arguments: Mapping[str, Any], _: bytes) -> Reply:
    """Show a page of the list of statements."""
    page = max(0, int(arguments["page"]))
    shown = _listed(desk, page * _PAGE_SIZE, _PAGE_SIZE)
    count = _count(desk)
    more = (page + 1) * _PAGE_SIZE < count
    return desk.pages.page("statements", count=count, statements=shown, page=page, more=more)


def terms(desk: Desk, _: Mapping[str, Any], __: bytes) -> Reply:
    """Return the prefixes and the ontology's terms, as JSON, for the editor."""
    graph = rdfio.iri(vocab.ontology_graph(desk.base))
    rows = desk.store.query(_TERMS % graph).texts()
    found = [
        {"name": vocab.compact(iri or "", desk.base), "label": label}
        for iri, label in rows
        if iri and iri.startswith(vocab.GG)
    ]
    content = {"prefixes": sorted(desk.store.prefixes), "terms": found}
    return Reply(json.dumps(content, ensure_ascii=False).encode(), _JSON)


def thing(desk: Desk, arguments: Mapping[str, Any], _: bytes) -> Reply:
    """Show or describe a thing, in the format that the client accepts."""
    iri: str = arguments["iri"]
    choice = requested(arguments, PAGE)
    if choice is None:
        return refusal(arguments, PAGE)
    if choice.format != "html":
        quads = nearby.about(desk, iri)
        if not quads:
            return _unknown(iri)
        prefixes = desk.store.prefixes
        return desk.reply(
            lambda stream: rdfio.write(quads, stream, choice.format, prefixes), choice.media
        )
    if iri in {vocab.ONTOLOGY, vocab.ontology_graph(desk.base)}:
        return wholes.ontology(desk)
    found = account(desk, iri)
    if not found.known:
        return _unknown(iri)
    if iri == vocab.authority_graph(desk.base):
        return wholes.record(desk)
    if vocab.STATEMENT in {each.iri for each in found.types}:
        view = nearby.view_of(desk, nearby.of_statement(desk, iri))
        return desk.pages.page("statement", about=found, paragraphs=paragraphs(view))
    drawable = nearby.has_surroundings(desk, iri)
    return desk.pages.page("thing", about=found, drawable=drawable)


def graph(desk: Desk, arguments: Mapping[str, Any], _: bytes) -> Reply:
    """Draw what lies around a thing, or a whole statement; the drawing can grow."""
    iri: str = arguments["iri"]
    quads = nearby.part(desk, iri)
    if not quads:
        return _unknown(iri)
    title = names_of(desk, [iri]).get(iri) or vocab.compact(iri, desk.base)
    about = f"/thing?iri={quote(iri, safe='')}"
    return drawn(render(nearby.view_of(desk, quads, iri), title=title, live="/", about=about))


def neighbours(desk: Desk, arguments: Mapping[str, Any], _: bytes) -> Reply:
    """Return what ``graph`` draws as the JSON that a drawing takes up to grow."""
    iri: str = arguments["iri"]
    quads = nearby.part(desk, iri)
    if not quads:
        return _unknown(iri)
    content = json.dumps(payload(nearby.view_of(desk, quads, iri)), ensure_ascii=False)
    return Reply(content.encode(), _JSON)


def drawn(page: str) -> Reply:
    """Return a page that draws a graph, with its own security policy as a header too."""
    policy = _POLICY.search(page)
    rules = html.unescape(policy[1]) if policy else "default-src 'none'"
    headers = {"Content-Security-Policy": f"{rules}; frame-ancestors 'self'"}
    return Reply(page.encode(), "text/html; charset=utf-8", headers=headers)


def _count(desk: Desk) -> int:
    ((number,),) = desk.once("count", lambda: list(desk.store.query(_COUNT).texts()))
    return int(number or 0)


def _listed(desk: Desk, start: int, most: int) -> list[dict[str, Cell]]:
    answer = desk.store.query(_STATEMENTS % start, limit=most)
    return [
        {
            "statement": Cell(rdfio.plain(row["title"] or row["statement"]),
                              rdfio.plain(row["statement"])),
            "when": cell_of(row["when"], {}, desk),
            "speaker": cell_of(row["speaker"], {}, desk),
        }
        for row in answer
        if row["statement"] is not None
    ]  # fmt: skip


def _unknown(iri: str) -> Reply:
    return missing(f"The graph says nothing of <{iri}>; check the IRI.")


def missing(sentence: str) -> Reply:
    """Return the answer where there is nothing."""
    return Reply(f"{sentence}\n".encode(), status=404)
