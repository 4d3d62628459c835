"""The part of the graph around a thing or of one statement, small enough to draw."""

from __future__ import annotations

from collections import Counter
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
"""How many things that point to an entity are described with it."""

_MOST_DRAWN = 150
_MOST_STATEMENTS = 40
# Unsorted, which is far faster for a thing that thousands point to; the order of the store's index
# is the same each time.
_POINTING = "SELECT DISTINCT ?s { GRAPH ?g { ?s ?p ?thing } FILTER(%sCONTAINS(STR(?s), '#')) }"
_THINGS, _SPANS = _POINTING % "!", _POINTING % ""
# The second EXISTS is asked of a graph at a time, which is far faster than all statements at once.
_SPOKEN_OF = """SELECT ?x { VALUES ?x { %s } FILTER EXISTS {
  GRAPH ?g { { ?x ?p ?o } UNION { ?s ?q ?x } }
  FILTER EXISTS { GRAPH ?g { ?g a gg:Statement } } } }"""
_KNOWN = "SELECT DISTINCT ?x { VALUES ?x { %s } GRAPH ?g { ?x ?p ?o } }"
_NAMES = (vocab.TYPE, vocab.LABEL, vocab.ALT_LABEL, vocab.TITLE)


def about(desk: Desk, iri: str) -> list[ox.Quad]:
    """Return what is said of a thing, and at most ``MOST`` things that point to it, as quads.

    A graph of record and the ontology are returned whole.
    """
    if iri == vocab.ONTOLOGY:
        iri = vocab.ontology_graph(desk.base)
    if iri in {vocab.authority_graph(desk.base), vocab.ontology_graph(desk.base)}:
        return list(desk.store.quads(iri))
    own = list(desk.store.quads_about([iri]))
    pointing = _pointing(desk, iri, _THINGS, MOST)
    target = rdfio.iri(iri)
    return own + [quad for quad in desk.store.quads_about(pointing) if quad.object == target]


def part(desk: Desk, iri: str) -> list[ox.Quad]:
    """Return what is drawn of a thing: a statement whole, else what lies around it."""
    if desk.store.has_graph(iri) and iri in set(desk.store.statements()):
        return of_statement(desk, iri)
    return around(desk, iri)


def spoken_of(desk: Desk, iris: Iterable[str]) -> set[str]:
    """Return the things of which statements speak."""
    values = rdfio.listed(iris)
    return {iri for (iri,) in desk.store.query(_SPOKEN_OF % values).texts() if iri}


def known(desk: Desk, iris: Iterable[str]) -> set[str]:
    """Return the things of which the store says anything at all."""
    values = rdfio.listed(iris)
    return {iri for (iri,) in desk.store.query(_KNOWN % values).texts() if iri}


def has_surroundings(desk: Desk, iri: str) -> bool:
    """Tell whether more is drawn of a thing than the thing itself.

    Statements speak of it, or of what points to it, as a meeting does to its place.
    """
    return bool(spoken_of(desk, [iri, *_pointing(desk, iri, _THINGS, _MOST_DRAWN)]))


def around(desk: Desk, iri: str) -> list[ox.Quad]:
    """Return what lies within a step of a thing, with its evidence and its neighbours' names.

    Of a thing that much points to, it is what ``_MOST_DRAWN`` of these say, and at most
    ``_MOST_STATEMENTS`` statements.
    """
    store = desk.store
    statements = set(store.statements())
    found = [_pointing(desk, iri, which, _MOST_DRAWN) for which in (_THINGS, _SPANS)]
    pointing = {name for names in found for name in names} - statements
    own = list(store.quads_about([iri]))
    ring = sorted(pointing.union(_things(desk, own)) - statements - {iri})
    near = list(store.quads_about(ring))
    telling = [*own, *(quad for quad in near if rdfio.plain(quad.subject) in pointing)]
    shown = _most_telling(telling, statements)
    left_out = statements - set(shown)

    def said(quads: Iterable[ox.Quad]) -> list[ox.Quad]:
        return [quad for quad in quads if rdfio.plain(quad.graph_name) not in left_out]

    quads = said([*own, *near])
    evidence = (quad for quad in quads if quad.predicate.value == vocab.EVIDENCE)
    spans = sorted({rdfio.plain(quad.object) for quad in evidence})
    texts = [quad for quad in store.quads_about(shown) if quad.predicate.value != vocab.MENTIONS]
    near_by = {*ring, *statements, iri}
    beyond = sorted(set(_things(desk, quads)) - near_by)
    named = (quad for quad in store.quads_about(beyond) if quad.predicate.value in _NAMES)
    # Who said it, and where, is told by name but not drawn: without a class it is no node.
    sayers = sorted(set(_things(desk, texts)) - near_by - set(beyond))
    called = (quad for quad in store.quads_about(sayers) if quad.predicate.value == vocab.LABEL)
    return [*quads, *said(store.quads_about(spans)), *said(named), *said(called), *texts]


def _most_telling(quads: Iterable[ox.Quad], statements: set[str]) -> list[str]:
    """Return the statements that say most of some quads, at most ``_MOST_STATEMENTS``."""
    told = Counter(rdfio.plain(quad.graph_name) for quad in quads)
    ranked = sorted(statements & set(told), key=lambda name: (-told[name], name))
    return ranked[:_MOST_STATEMENTS]


def of_statement(desk: Desk, iri: str) -> list[ox.Quad]:
    """Return a statement's graph and what the authority says of the things in it.

    Raises:
        QueryError: the store has no such statement.

    """
    return list(select(desk.store, Selection(statement=iri)))


def view_of(desk: Desk, quads: Iterable[ox.Quad], asked: str = "") -> View:
    """Return what the page shows of some quads, with the ontology's words.

    What was ``asked`` for is there even where no statement speaks of it.
    """
    ontology = vocab.ontology_graph(desk.base)
    words = desk.once("ontology", lambda: list(desk.store.quads(ontology)))
    by_graph = attrgetter("graph_name")
    ordered = sorted([*quads, *words], key=lambda quad: str(quad.graph_name))
    with open_store(MEMORY, base=desk.base) as memory:
        memory.replace_graphs(
            {name.value: list(group) for name, group in groupby(ordered, by_graph)}
        )
        return read_view(memory, asked)


def _pointing(desk: Desk, iri: str, which: str, most: int) -> list[str]:
    answer = desk.store.query(which, params={"thing": rdfio.iri(iri)}, limit=most)
    return [name for (name,) in answer.texts() if name]


def _things(desk: Desk, quads: Iterable[ox.Quad]) -> list[str]:
    return [
        end
        for quad in quads
        for end in rdfio.ends(quad)
        if end.startswith(desk.base) and quad.predicate.value != vocab.IN_STATEMENT
    ]
