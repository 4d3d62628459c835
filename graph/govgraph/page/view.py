"""Read a graph through SPARQL and hand over what a page shows; the only SPARQL of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from govgraph.page.assemble import assemble
from govgraph.page.facts import Fact, Graph
from govgraph.page.records import Value, View
from govgraph.vocab import PREFIXES, local_name, ontology_graph

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Queryable(Protocol):
    """Anything that answers a SPARQL SELECT with rows of terms, as a govgraph store does."""

    def query(self, sparql: str, /) -> Any:  # noqa: ANN401 - rows of terms of some RDF library
        """Return rows that are read by variable name; unbound variables read as None."""


_STATEMENTS = "SELECT DISTINCT ?g { GRAPH ?g { ?g a gg:Statement } }"
_OTHER_GRAPHS = """
SELECT DISTINCT ?g { GRAPH ?g { } FILTER NOT EXISTS { GRAPH ?g { ?g a gg:Statement } } }
"""
# Spans and reified facts have a fragment; they are read apart, from their IRIs and links.
_SAID = """
SELECT ?g ?s ?p ?o {
  GRAPH ?g { ?g a gg:Statement . ?s ?p ?o } FILTER(!CONTAINS(STR(?s), "#"))
}
"""
_RECORDED = """
SELECT ?s ?p ?o { VALUES ?g { %s } GRAPH ?g { ?s ?p ?o } FILTER(!CONTAINS(STR(?s), "#")) }
"""
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


def read_view(store: Queryable) -> View:
    """Return what a page shows of the store: what statements say, and the record about it.

    Entities that no statement names are left out, however much the authority knows of them.
    """
    statements = sorted(row[0].text for row in _rows(store, _STATEMENTS, "g"))
    said = sorted(_said(store), key=_fact_order)
    graph = Graph(
        statements=statements,
        said=said,
        recorded=sorted(_recorded(store), key=_fact_order),
        reified=sorted(_reified(store), key=lambda item: (_fact_order(item[0]), item[1])),
        evidence=_links(store, _EVIDENCE),
        mentions=_links(store, _MENTIONS),
        times=sorted(_times(store)),
        labels={x.text: label.text for x, label in _rows(store, _LABELS, "x label")},
        broader=_broader(store),
    )
    return assemble(graph)


def _said(store: Queryable) -> Iterator[Fact]:
    for graph, subject, predicate, value in _rows(store, _SAID, "g s p o"):
        yield Fact(graph.text, subject.text, predicate.text, value)


def _recorded(store: Queryable) -> Iterator[Fact]:
    # The base of the data may be another; the ontology graph's own name stays.
    skip = local_name(ontology_graph())
    graphs = sorted(row[0].text for row in _rows(store, _OTHER_GRAPHS, "g"))
    named = " ".join(f"<{graph}>" for graph in graphs if local_name(graph) != skip)
    if named:
        for subject, predicate, value in _rows(store, _RECORDED % named, "s p o"):
            yield Fact("", subject.text, predicate.text, value)


def _reified(store: Queryable) -> Iterator[tuple[Fact, str]]:
    for graph, subject, predicate, value, node in _rows(store, _FACTS, "g s p o f"):
        yield Fact(graph.text, subject.text, predicate.text, value), node.text


def _times(store: Queryable) -> Iterator[tuple[str, str, str, str]]:
    for span, when, earliest, latest in _rows(store, _TIMES, "span when earliest latest"):
        yield span.text, when.text, earliest.text, latest.text


def _links(store: Queryable, sparql: str) -> dict[str, list[str]]:
    """Return thing → its span IRIs, sorted."""
    found: dict[str, set[str]] = {}
    for thing, span in _rows(store, sparql, "x span"):
        found.setdefault(thing.text, set()).add(span.text)
    return {thing: sorted(found[thing]) for thing in sorted(found)}


def _broader(store: Queryable) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for narrow, broad in _rows(store, _CLASSES, "x of"):
        found.setdefault(narrow.text, []).append(broad.text)
    return found


def _rows(store: Queryable, sparql: str, names: str) -> Iterator[tuple[Value, ...]]:
    variables = names.split()
    for row in store.query(_prologue(PREFIXES) + sparql):
        yield tuple(_value(row[name]) for name in variables)


def _prologue(prefixes: Mapping[str, str]) -> str:
    return "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in prefixes.items())


def _value(term: Any) -> Value:  # noqa: ANN401 - see Queryable
    """Return a term as a plain record, whichever library made it."""
    if term is None:
        return Value("")
    datatype = getattr(term, "datatype", None)
    if datatype is None:
        return Value(term.value)
    language = term.language
    return Value(term.value, f"@{language}" if language else datatype.value)


def _fact_order(fact: Fact) -> tuple[str, ...]:
    return (fact.graph, fact.subject, fact.predicate, fact.value.text, fact.value.datatype)
