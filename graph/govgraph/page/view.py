"""Read a graph through SPARQL and hand over what a page shows; the only SPARQL of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from govgraph import rdfio, vocab
from govgraph.page.assemble import assemble
from govgraph.page.facts import Fact, Graph
from govgraph.page.records import Value, View
from govgraph.vocab import PREFIXES, local_name, ontology_graph

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence


class Queryable(Protocol):
    """Anything that answers a SPARQL SELECT with rows of terms, as a govgraph store does."""

    def query(self, sparql: str, /) -> Any:  # noqa: ANN401 - rows of terms of some RDF library
        """Return rows that give their terms in order; unbound variables give None."""


_STATEMENTS = "SELECT DISTINCT ?g { GRAPH ?g { ?g a gg:Statement } }"
# Where the empty pattern names no graph (Virtuoso), what the graphs hold does.
_GRAPHS = ("SELECT DISTINCT ?g { GRAPH ?g { } }", "SELECT DISTINCT ?g { GRAPH ?g { ?s a ?type } }")
# Spans and reified facts have a fragment; they are read apart, from their IRIs and links. What most
# of their triples say is known without a look at the IRI's letters, which takes far longer.
_SAID = """
SELECT ?g ?s ?p ?o {
  GRAPH ?g { ?g a gg:Statement . ?s ?p ?o }
  FILTER(?p NOT IN (oa:start, oa:end, oa:exact, gg:inStatement, gg:refersTo,
                    gg:evidence, rdf:subject, rdf:predicate, rdf:object))
  FILTER(!CONTAINS(STR(?s), "#"))
}
"""
# The record tells of far more than statements do: read is what it says of the things that they name
# and of what links such things, and all its labels.
_LINKS = """
SELECT ?s ?p ?o {
  VALUES ?g { %s } VALUES ?link { gg:Position org:Post } GRAPH ?g { ?s a ?link ; ?p ?o }
}
"""
_RECORDED_LABELS = (
    "SELECT ?s ?p ?o { VALUES ?g { %s } GRAPH ?g { ?s rdfs:label ?o } BIND(rdfs:label AS ?p) }"
)
# Each thing stands beside its graph: Oxigraph then looks things up instead of reading all graphs.
_OF_THINGS = "SELECT ?s ?p ?o { VALUES (?g ?s) { %s } GRAPH ?g { ?s ?p ?o } }"
_AT_ONCE = 1000
_FACTS = """
SELECT ?g ?s ?p ?o ?f {
  GRAPH ?g { ?f a rdf:Statement ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o }
}
"""
_EVIDENCE = "SELECT ?x ?span { GRAPH ?g { ?x gg:evidence ?span } }"
_MENTIONS = "SELECT ?x ?span { GRAPH ?g { ?span gg:refersTo ?x } }"
_TIMES = """
SELECT ?span ?when ?earliest ?latest {
  GRAPH ?g { ?span a gg:TimeExpression ; gg:when ?when }
  OPTIONAL { GRAPH ?g { ?span gg:earliest ?earliest ; gg:latest ?latest } }
}
"""
_LABELS = """
SELECT ?x ?label { GRAPH ?g { ?x rdfs:label ?label } FILTER(CONTAINS(STR(?x), "#")) }
"""
_CLASSES = "SELECT ?x ?of { GRAPH ?g { ?x rdfs:subClassOf ?of } }"


def read_view(store: Queryable, asked: str = "") -> View:
    """Return what a page shows of the store: what statements say, and the record about it.

    Entities that no statement names are left out, however much the authority knows of them, but
    for the one whose IRI was ``asked`` for.
    """
    statements = sorted(graph.value for (graph,) in _rows(store, _STATEMENTS))
    said, reified = sorted(_said(store)), sorted(_reified(store))
    mentions = _links(store, _MENTIONS)
    named = _things((*said, *(fact for fact, _ in reified))) | mentions.keys()
    if asked:
        named.add(rdfio.iri(asked).value)
    graph = Graph(
        statements=statements,
        said=said,
        recorded=sorted(_recorded(store, statements, sorted(iri for iri in named if ":" in iri))),
        reified=reified,
        evidence=_links(store, _EVIDENCE),
        mentions=mentions,
        times=sorted(_times(store)),
        labels={x.value: label.value for x, label in _rows(store, _LABELS)},
        broader=_broader(store),
    )
    return assemble(graph, asked)


def _said(store: Queryable) -> Iterator[Fact]:
    for graph, subject, predicate, value in _rows(store, _SAID):
        yield Fact(graph.value, subject.value, predicate.value, _value(value))


def _things(facts: Iterable[Fact]) -> set[str]:
    return {
        thing
        for _, subject, predicate, value in facts
        if predicate != vocab.TYPE
        for thing in (subject, *([value.text] if value.is_iri else []))
    }


def _other_graphs(store: Queryable, statements: Sequence[str]) -> list[str]:
    """Return the names of the graphs that hold no statement, sorted."""
    for sparql in _GRAPHS:
        found = [graph.value for (graph,) in _rows(store, sparql) if graph is not None]
        if found:
            return sorted(set(found) - set(statements))
    return []


def _recorded(store: Queryable, statements: Sequence[str], named: Sequence[str]) -> set[Fact]:
    # The base of the data may be another; the ontology graph's own name stays.
    skip = local_name(ontology_graph())
    graphs = [f"<{g}>" for g in _other_graphs(store, statements) if local_name(g) != skip]
    if not graphs:
        return set()
    queries = [query % " ".join(graphs) for query in (_LINKS, _RECORDED_LABELS)]
    for at in range(0, len(named), _AT_ONCE):
        some = named[at : at + _AT_ONCE]
        queries.append(_OF_THINGS % " ".join(f"({g} <{iri}>)" for g in graphs for iri in some))
    return {
        Fact("", subject.value, predicate.value, _value(value))
        for query in queries
        for subject, predicate, value in _rows(store, query)
        if "#" not in subject.value
    }


def _reified(store: Queryable) -> Iterator[tuple[Fact, str]]:
    for graph, subject, predicate, value, node in _rows(store, _FACTS):
        yield Fact(graph.value, subject.value, predicate.value, _value(value)), node.value


def _times(store: Queryable) -> Iterator[tuple[str, str, str, str]]:
    for row in _rows(store, _TIMES):
        span, when, earliest, latest = ("" if term is None else term.value for term in row)
        yield span, when, earliest, latest


def _links(store: Queryable, sparql: str) -> dict[str, list[str]]:
    """Return thing → its span IRIs, sorted."""
    found: dict[str, set[str]] = {}
    for thing, span in _rows(store, sparql):
        found.setdefault(thing.value, set()).add(span.value)
    return {thing: sorted(found[thing]) for thing in sorted(found)}


def _broader(store: Queryable) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for narrow, broad in _rows(store, _CLASSES):
        found.setdefault(narrow.value, []).append(broad.value)
    return found


def _rows(store: Queryable, sparql: str) -> Iterable[Any]:
    rows: Iterable[Any] = store.query(_prologue(PREFIXES) + sparql)
    return rows


def _prologue(prefixes: Mapping[str, str]) -> str:
    return "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in prefixes.items())


def _value(term: Any) -> Value:  # noqa: ANN401 - see Queryable
    """Return a term as a plain record, whichever library made it."""
    datatype = getattr(term, "datatype", None)
    if datatype is None:
        return Value(term.value)
    language = term.language
    return Value(term.value, f"@{language}" if language else datatype.value)
