"""What things are called on the pages: entities, events, classes and properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph import rdfio, vocab
from govgraph.page.wording import class_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from govgraph.web.desk import Desk

_LABELS = "SELECT ?x ?label { GRAPH %s { ?x rdfs:label ?label } }"
_RECORDED = "SELECT ?x ?label { VALUES ?x { %s } GRAPH %s { ?x rdfs:label ?label } }"
_SAID = (
    "SELECT DISTINCT ?x ?label { VALUES ?x { %s } GRAPH ?g { ?x rdfs:label|dcterms:title ?label } }"
)
_EVENTS = """SELECT DISTINCT ?x ?type ?of {
  VALUES ?x { %s }
  GRAPH ?g { ?x a ?type . OPTIONAL { ?x gg:object|gg:about|gg:atMeeting ?of } }
  FILTER(?type NOT IN (gg:Event, gg:Position))
}"""


def labels_of_terms(desk: Desk) -> dict[str, str]:
    """Return the labels of the ontology's classes, properties and statuses."""
    graph = rdfio.iri(vocab.ontology_graph(desk.base))
    return desk.once("terms", lambda: _first(desk, _LABELS % graph))


def names_of(desk: Desk, iris: Iterable[str]) -> dict[str, str]:
    """Return a name for each thing that has one: its label, or what it is and of what."""
    terms = labels_of_terms(desk)
    wanted = sorted(set(iris))
    found = {iri: terms[iri] for iri in wanted if iri in terms}
    authority = rdfio.iri(vocab.authority_graph(desk.base))
    if left := [iri for iri in wanted if iri not in found]:
        found |= _first(desk, _RECORDED % (_values(left), authority))
    if left := [iri for iri in left if iri not in found]:
        found |= _first(desk, _SAID % _values(left))
    if left := [iri for iri in left if iri not in found]:
        found |= _events(desk, left, terms)
    return found


def _events(desk: Desk, iris: Sequence[str], terms: dict[str, str]) -> dict[str, str]:
    """Return names for events and positions, which have no label: ``Adoption: …``."""
    rows = sorted(
        (thing or "", kind or "", of or "")
        for thing, kind, of in desk.store.query(_EVENTS % _values(iris)).texts()
    )
    targets = sorted({of for _, _, of in rows if of and of not in iris})
    known = names_of(desk, targets) if targets else {}
    names: dict[str, str] = {}
    for thing, kind, of in rows:
        words = class_words(kind, terms)
        names.setdefault(thing, f"{words}: {known[of]}" if of in known else words)
    return names


def _first(desk: Desk, sparql: str) -> dict[str, str]:
    rows = sorted((thing or "", label or "") for thing, label in desk.store.query(sparql).texts())
    # Backwards, so that of several labels the first in order stays.
    return dict(reversed(rows))


def _values(iris: Iterable[str]) -> str:
    return " ".join(str(rdfio.iri(each)) for each in iris)
