"""The pages of what is not said by statements: the record, and the ontology."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from govgraph import rdfio, vocab
from govgraph.model import Kind
from govgraph.page.wording import class_words
from govgraph.web.facts import account
from govgraph.web.naming import labels_of_terms

if TYPE_CHECKING:
    from govgraph.web.desk import Desk
    from govgraph.web.frames import Reply

_KINDS = """SELECT ?kind (COUNT(?x) AS ?n) {
  VALUES ?kind { %s } GRAPH %s { ?x a ?kind } } GROUP BY ?kind ORDER BY DESC(?n)"""
_VERIFIED = "SELECT (COUNT(?x) AS ?n) { GRAPH %s { ?x gg:verified true } }"
_SOURCES = """SELECT ?source (COUNT(?thing) AS ?things)
WHERE {
  GRAPH graph:authority { ?thing dcterms:source ?source }
}
GROUP BY ?source
ORDER BY DESC(?things)"""
_TERMS = """SELECT ?x ?type ?label ?comment ?wider { GRAPH %s {
  ?x a ?type ; rdfs:label ?label
  OPTIONAL { ?x rdfs:comment ?comment }
  OPTIONAL { ?x rdfs:subClassOf|rdfs:subPropertyOf ?wider }
} } ORDER BY ?x ?wider"""
_SORTS = {
    "Class": "Classes",
    "ObjectProperty": "Properties",
    "DatatypeProperty": "Properties",
    "AnnotationProperty": "Properties",
    "NamedIndividual": "Values",
}


class Term(NamedTuple):
    """A term of the ontology; ``wider`` are the terms that it is a kind of."""

    iri: str
    name: str
    label: str
    comment: str
    wider: list[str]


def record(desk: Desk) -> Reply:
    """Show what is on record: how many things of which kind, and where that comes from."""
    counts, verified = desk.once("record", lambda: _counted(desk))
    words = labels_of_terms(desk)
    kinds = [(kind, class_words(kind, words), number) for kind, number in counts]
    iri = vocab.authority_graph(desk.base)
    return desk.pages.page("record", iri=iri, kinds=kinds, verified=verified, sources=_SOURCES)


def ontology(desk: Desk) -> Reply:
    """Show the ontology with its terms, each at the fragment that its IRI ends with."""
    about = account(desk, vocab.ONTOLOGY)
    terms = desk.once("glossary", lambda: _terms(desk))
    return desk.pages.page("ontology", about=about, sorts=terms)


def _counted(desk: Desk) -> tuple[list[tuple[str, int]], int]:
    graph = rdfio.iri(vocab.authority_graph(desk.base))
    kinds = rdfio.listed(vocab.GG[kind.value] for kind in Kind)
    counts = desk.store.query(_KINDS % (kinds, graph)).texts()
    ((verified,),) = desk.store.query(_VERIFIED % graph).texts()
    return [(kind or "", int(number or 0)) for kind, number in counts], int(verified or 0)


def _terms(desk: Desk) -> dict[str, dict[str, Term]]:
    """Return the terms by their sort and their name, in order."""
    found: dict[str, dict[str, Term]] = {"Classes": {}, "Properties": {}, "Values": {}}
    graph = rdfio.iri(vocab.ontology_graph(desk.base))
    for row in desk.store.query(_TERMS % graph).texts():
        iri, sort, label, comment, wider = (text or "" for text in row)
        sort = _SORTS.get(vocab.local_name(sort), "")
        if not sort or not iri.startswith(vocab.GG):
            continue
        name = iri.removeprefix(vocab.GG)
        term = found[sort].setdefault(name, Term(iri, name, label, comment, []))
        if wider.startswith(vocab.GG) and wider not in term.wider:
            term.wider.append(wider)
    return found
