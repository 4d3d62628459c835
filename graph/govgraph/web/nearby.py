"""The part of the graph around a thing or of one statement, small enough to draw."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from govgraph import rdfio, vocab
from govgraph.page import View, read_view
from govgraph.store import MEMORY, Selection, open_store, select

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pyoxigraph as ox

    from govgraph.web.desk import Desk

MOST = 400
"""How many things that point to an entity are taken along."""

_POINTING = "SELECT DISTINCT ?s { GRAPH ?g { ?s ?p ?thing } } ORDER BY ?s"
_NAMES = (vocab.TYPE, vocab.LABEL, vocab.ALT_LABEL, vocab.TITLE)
# A statement names more than lies around one thing.
_NOT_OF_STATEMENTS = (vocab.MENTIONS,)


def about(desk: Desk, iri: str) -> list[ox.Quad]:
    """Return what is said of a thing, and at most ``MOST`` things that point to it, as quads.

    A graph of record is returned whole.
    """
    if iri in {vocab.authority_graph(desk.base), vocab.ontology_graph(desk.base)}:
        return list(desk.store.quads(iri))
    own = list(desk.store.quads_about([iri]))
    pointing = [name for name in _pointing(desk, iri) if "#" not in name]
    target = rdfio.iri(iri)
    return own + [quad for quad in desk.store.quads_about(pointing) if quad.object == target]


def around(desk: Desk, iri: str) -> list[ox.Quad]:
    """Return what lies within a step of a thing, with its evidence and its neighbours' names."""
    store = desk.store
    own = list(store.quads_about([iri]))
    statements = set(store.statements())
    pointing = [name for name in _pointing(desk, iri) if name not in statements]
    ring = sorted({*_things(desk, own), *pointing} - statements - {iri})
    near = list(store.quads_about(ring[: 2 * MOST]))
    evidence = (quad for quad in near + own if quad.predicate.value == vocab.EVIDENCE)
    spans = sorted({rdfio.plain(quad.object) for quad in evidence})
    beyond = sorted(set(_things(desk, near)) - set(ring) - statements - {iri})
    named = [q for q in store.quads_about(beyond) if q.predicate.value in _NAMES]
    quads = own + near + list(store.quads_about(spans)) + named
    told = sorted(statements & {rdfio.plain(quad.graph_name) for quad in quads})
    return quads + [
        q for q in store.quads_about(told) if q.predicate.value not in _NOT_OF_STATEMENTS
    ]


def of_statement(desk: Desk, iri: str) -> list[ox.Quad]:
    """Return a statement's graph and what the authority says of the things in it.

    Raises:
        QueryError: the store has no such statement.

    """
    return list(select(desk.store, Selection(statement=iri)))


def view_of(desk: Desk, quads: Iterable[ox.Quad]) -> View:
    """Return what the page shows of some quads, with the ontology's words."""
    ontology = vocab.ontology_graph(desk.base)
    words = desk.once("ontology", lambda: list(desk.store.quads(ontology)))
    by_graph = attrgetter("graph_name")
    ordered = sorted([*quads, *words], key=lambda quad: str(quad.graph_name))
    with open_store(MEMORY, base=desk.base) as memory:
        memory.replace_graphs(
            {name.value: list(group) for name, group in groupby(ordered, by_graph)}
        )
        return read_view(memory)


def _pointing(desk: Desk, iri: str) -> list[str]:
    answer = desk.store.query(_POINTING, params={"thing": rdfio.iri(iri)}, limit=MOST)
    return [name for (name,) in answer.texts() if name]


def _things(desk: Desk, quads: Iterable[ox.Quad]) -> list[str]:
    return [
        end
        for quad in quads
        for end in rdfio.ends(quad)
        if end.startswith(desk.base) and quad.predicate.value != vocab.IN_STATEMENT
    ]
