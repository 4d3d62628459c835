"""Which part of a store to export or to draw."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from govgraph import rdfio, vocab
from govgraph.errors import QueryError, UsageError
from govgraph.rdfio import literal
from govgraph.store.naming import find_statement

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import pyoxigraph as ox

    from govgraph.store.base import Store

_SINCE = (
    """SELECT ?s { GRAPH ?s { ?s a gg:Statement ; gg:latest ?latest } FILTER(?latest >= ?day) }"""
)
# What the authority speaks of and other graphs name, as a subject or as an object.
_KNOWN = """SELECT ?e {
  { SELECT DISTINCT ?e { GRAPH %s { ?e ?a ?b } } }
  FILTER EXISTS { GRAPH ?g { %s } FILTER(?g != %s && ?g != %s) }
}"""
_SMALL = 500_000  # triples, 150,000 of which the authority has
_ENDS = ("?e ?p ?o", "?s ?p ?e")
# What a neighbour that is not described is known by.
_NAMES = (vocab.TYPE, vocab.LABEL, vocab.TITLE, vocab.START, vocab.END, vocab.EXACT)
# What the things that the record links to are known by.
_TOLD = (
    vocab.TYPE, vocab.LABEL, vocab.ALT_LABEL, vocab.EXACT_MATCH, vocab.REGISTER_LINK,
    vocab.PREF_LABEL, vocab.BROADER, vocab.IN_SCHEME, vocab.TOP_CONCEPT_OF,
)  # fmt: skip
# A step never leads through these: nearly everything hangs on a statement, a class or a status.
_NOT_CROSSED = (vocab.TYPE, vocab.STATUS, vocab.IN_STATEMENT, vocab.RDF_PREDICATE)


@dataclass(frozen=True, slots=True)
class Selection:
    """Which part of the graph to export; at most one of the first five is given.

    ``statement`` is a statement's IRI, its name or its file's; ``about`` an entity's IRI, with what
    lies within ``depth`` steps of it; ``since`` the day from which statements were delivered;
    ``construct`` a CONSTRUCT query; ``everything`` the whole store, authority and ontology
    included. Nothing given means all statements. Statements are accompanied by what the authority
    says of the entities they mention, and by the names and classes of what these are linked to,
    so that the file explains itself.
    """

    statement: str | None = None
    about: str | None = None
    since: date | None = None
    construct: str | None = None
    everything: bool = False
    depth: int = 1

    def __post_init__(self) -> None:
        given = (self.statement, self.about, self.since, self.construct, self.everything or None)
        if sum(value is not None for value in given) > 1:
            raise UsageError(
                "Choose one of a statement, an entity, a day, a CONSTRUCT query and everything."
            )
        if self.depth < 0:
            raise UsageError(f"A depth of {self.depth} makes no sense; give 0 or more.")


def select(store: Store, selection: Selection) -> Iterator[ox.Quad]:
    """Yield the quads that a selection means, in no particular order, each at least once.

    Raises:
        QueryError: the statement is not in the store, or the CONSTRUCT query fails.

    """
    for block in select_blocks(store, selection):
        yield from rdfio.quads_of(block)


def select_blocks(
    store: Store, selection: Selection, *, turtle: bool = False
) -> Iterator[rdfio.Block]:
    """Yield the same as ``select``, in blocks of N-Triples or of Turtle."""
    prefixes = store.prefixes if turtle else None
    if selection.construct is not None:
        results = store.query(selection.construct)
        if results.kind != "graph":
            raise QueryError("An export needs a CONSTRUCT or DESCRIBE query, which gives triples.")
        yield from rdfio.blocks(results.quads(), prefixes)
    elif selection.everything:
        yield from store.blocks(turtle=turtle)
    elif selection.about is not None:
        start = vocab.expand(selection.about, store.base)
        yield from rdfio.blocks(_around(store, start, selection.depth), prefixes)
    else:
        graphs = _statements(store, selection)
        yield from store.blocks(graphs, turtle=turtle)
        yield from rdfio.blocks(_record(store, _mentioned(store, selection, graphs)), prefixes)


def _statements(store: Store, selection: Selection) -> list[str]:
    if selection.statement is not None:
        return [find_statement(store, selection.statement)]
    if selection.since is not None:
        day = literal(selection.since.isoformat(), datatype=vocab.DATE)
        rows = store.query(_SINCE, params={"day": day}).texts()
        return sorted(text for (text,) in rows if text is not None)
    return [name for name in store.graphs() if name not in _record_graphs(store)]


def _record_graphs(store: Store) -> tuple[str, str]:
    return vocab.authority_graph(store.base), vocab.ontology_graph(store.base)


def _mentioned(store: Store, selection: Selection, graphs: list[str]) -> set[str]:
    """Return the IRIs of the things in some graphs that the authority may know."""
    if selection == Selection() and len(store) > _SMALL:
        # The index finds the few that the authority knows sooner than a walk through all triples.
        authority, ontology = map(rdfio.iri, _record_graphs(store))
        asked = [_KNOWN % (authority, end, authority, ontology) for end in _ENDS]
        rows = chain.from_iterable(store.query(query).texts() for query in asked)
        return {text for (text,) in rows if text is not None}
    quads = chain.from_iterable(map(store.quads, graphs))
    return {iri for quad in quads for iri in rdfio.ends(quad)}


def _record(store: Store, iris: set[str]) -> Iterator[ox.Quad]:
    """Yield what the authority says of things, and what the things that it links to are called.

    Of themes so are the broader ones, up to the top of their scheme.
    """
    graph = rdfio.iri(vocab.authority_graph(store.base))
    linked: set[str] = set()
    for quad in store.quads_about(sorted(iris)):
        if quad.graph_name == graph:
            linked.update(rdfio.ends(quad))
            yield quad
    told = set(iris)
    while new := linked - told:
        told |= new
        for quad in store.quads_about(sorted(new)):
            if quad.graph_name == graph and quad.predicate.value in _TOLD:
                linked.update(rdfio.ends(quad) if quad.predicate.value == vocab.BROADER else ())
                yield quad


def _around(store: Store, start: str, depth: int) -> Iterator[ox.Quad]:
    """Yield the quads within a number of steps of a node, either way, and its neighbours' names."""
    seen: set[str] = set()
    told: set[str] = set()
    statements = set(store.statements())
    frontier = {start}
    for step in range(depth + 1):
        seen |= frontier
        following: set[str] = set()
        # The last step only describes the nodes that it has reached.
        for quad in store.quads_about(sorted(frontier), incoming=step < depth):
            yield quad
            if quad.predicate.value not in _NOT_CROSSED:
                following.update(rdfio.ends(quad))
        frontier = following - seen - statements
        told |= following & statements
    for quad in store.quads_about(sorted(frontier | told)):
        if quad.predicate.value in _NAMES:
            yield quad
