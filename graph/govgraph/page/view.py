"""Read a graph through SPARQL and hand over what a page shows; the only SPARQL of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from govgraph import rdfio
from govgraph.page.assemble import assemble
from govgraph.page.facts import Fact, Graph
from govgraph.page.records import Value, View
from govgraph.vocab import PREFIXES, local_name, ontology_graph

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class Queryable(Protocol):
    """Anything that answers a SPARQL SELECT with rows of terms, as a govgraph store does."""

    def query(self, sparql: str, /) -> Any:  # noqa: ANN401 - rows of terms of some RDF library
        """Return rows that give their terms in order; unbound variables give None."""


_STATEMENTS = "SELECT DISTINCT ?g { GRAPH ?g { ?g a gg:Statement } }"
_OTHER_GRAPHS = """
SELECT DISTINCT ?g { GRAPH ?g { } FILTER NOT EXISTS { GRAPH ?g { ?g a gg:Statement } } }
"""
# Spans and reified facts have a fragment; they are read apart, from their IRIs and links. What most
# of their triples say is known without a look at the IRI's letters, which takes far longer.
_SAID = """
SELECT ?g ?s ?p ?o {
  GRAPH ?g { ?g a gg:Statement . ?s ?p ?o }
  FILTER(?p NOT IN (oa:start, oa:end, oa:exact, gg:inStatement, gg:refersTo,
                    rdf:subject, rdf:predicate, rdf:object))
  FILTER(!CONTAINS(STR(?s), "#"))
}
"""
# The record tells of far more than statements do: read is what it says of the things that they name
# and of what links such things, and all its labels.
_RECORDED = (
    """
SELECT ?s ?p ?o {
  VALUES ?g { %s }
  { SELECT DISTINCT ?s {
    GRAPH ?of { ?of a gg:Statement . { ?s ?a ?b } UNION { ?a ?b ?s } } FILTER(!isLITERAL(?s))
  } }
  GRAPH ?g { ?s ?p ?o }
}
""",
    """
SELECT ?s ?p ?o {
  VALUES ?g { %s } VALUES ?link { gg:Position org:Post } GRAPH ?g { ?s a ?link ; ?p ?o }
}
""",
    "SELECT ?s ?p ?o { VALUES ?g { %s } GRAPH ?g { ?s rdfs:label ?o } BIND(rdfs:label AS ?p) }",
)
_OF_ASKED = "SELECT ?s ?p ?o { VALUES ?g { %s } VALUES ?s { %s } GRAPH ?g { ?s ?p ?o } }"
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
    graph = Graph(
        statements=statements,
        said=sorted(_said(store)),
        recorded=sorted(_recorded(store, asked)),
        reified=sorted(_reified(store)),
        evidence=_links(store, _EVIDENCE),
        mentions=_links(store, _MENTIONS),
        times=sorted(_times(store)),
        labels={x.value: label.value for x, label in _rows(store, _LABELS)},
        broader=_broader(store),
    )
    return assemble(graph, asked)


def _said(store: Queryable) -> Iterator[Fact]:
    for graph, subject, predicate, value in _rows(store, _SAID):
        yield Fact(graph.value, subject.value, predicate.value, _value(value))


def _recorded(store: Queryable, asked: str) -> Iterator[Fact]:
    # The base of the data may be another; the ontology graph's own name stays.
    skip = local_name(ontology_graph())
    graphs = sorted(graph.value for (graph,) in _rows(store, _OTHER_GRAPHS))
    named = " ".join(f"<{graph}>" for graph in graphs if local_name(graph) != skip)
    queries = [query % named for query in _RECORDED if named]
    if asked and named:
        queries.append(_OF_ASKED % (named, rdfio.iri(asked)))
    found: set[Fact] = set()
    for query in queries:
        for subject, predicate, value in _rows(store, query):
            if "#" not in subject.value:
                found.add(Fact("", subject.value, predicate.value, _value(value)))
    yield from found


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
