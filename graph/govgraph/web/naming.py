"""What things are called on the pages: entities, events, classes and properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph import rdfio, vocab
from govgraph.page.wording import STATUS_WORDS, class_words, date_words, status_note

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from govgraph.web.desk import Desk

_LABELS = "SELECT ?x ?label { GRAPH %s { ?x rdfs:label ?label } }"
_RECORDED = "SELECT ?x ?label { VALUES ?x { %s } GRAPH %s { ?x rdfs:label ?label } }"
_SAID = (
    "SELECT DISTINCT ?x ?label { VALUES ?x { %s } GRAPH ?g { ?x rdfs:label|dcterms:title ?label } }"
)
_STATUSES = "SELECT ?x ?status { VALUES ?x { %s } GRAPH ?g { ?x gg:status ?status } }"
# As beside an event's name: "not done" there and "negated" here would look like two things.
_STATES = {vocab.GG[name]: words for name, words in {**STATUS_WORDS, "occurred": "done"}.items()}
_ANSWERS = {"true": "yes", "false": "no", "1": "yes", "0": "no"}
_OF = (vocab.OBJECT, vocab.AT_MEETING, vocab.ABOUT, vocab.RDF_SUBJECT)
_TOO_WIDE = (vocab.EVENT, vocab.POSITION)


def labels_of_terms(desk: Desk) -> dict[str, str]:
    """Return the labels of the ontology's classes, properties and statuses."""
    graph = rdfio.iri(vocab.ontology_graph(desk.base))
    return desk.once("terms", lambda: _first(desk, _LABELS % graph) | _STATES)


def names_of(desk: Desk, iris: Iterable[str]) -> dict[str, str]:
    """Return a name for each thing that has one; an event's tells if it has not just been done."""
    found = labels_of(desk, iris)
    notes = notes_on(desk, found)
    return {iri: f"{name} ({notes[iri]})" if iri in notes else name for iri, name in found.items()}


def notes_on(desk: Desk, iris: Iterable[str]) -> dict[str, str]:
    """Return what is to be told of the events that have not just been done: "planned"."""
    own = [iri for iri in iris if iri.startswith(desk.base)]
    told: dict[str, set[str]] = {}
    for iri, status in desk.store.query(_STATUSES % rdfio.listed(own)).texts() if own else ():
        told.setdefault(iri or "", set()).add(vocab.local_name(status or ""))
    return {iri: note for iri, statuses in told.items() if (note := status_note(statuses))}


def labels_of(desk: Desk, iris: Iterable[str]) -> dict[str, str]:
    """Return a label for each thing that has one, or what it is and of what."""
    terms = labels_of_terms(desk)
    wanted = sorted(set(iris))
    found = {iri: terms[iri] for iri in wanted if iri in terms}
    authority = rdfio.iri(vocab.authority_graph(desk.base))
    if left := [iri for iri in wanted if iri not in found]:
        found |= _first(desk, _RECORDED % (rdfio.listed(left), authority))
    if left := [iri for iri in left if iri not in found]:
        found |= _first(desk, _SAID % rdfio.listed(left))
    if left := [iri for iri in left if iri not in found]:
        found |= _events(desk, left, terms)
    return found


def value_words(text: str, datatype: str) -> str:
    """Return a literal as people write it: dates in English, yes and no; others as they are."""
    if datatype in (vocab.EDTF, vocab.DATE):
        return date_words(text)
    return _ANSWERS.get(text, text) if datatype == vocab.BOOLEAN else text


def _events(desk: Desk, iris: Sequence[str], terms: dict[str, str]) -> dict[str, str]:
    """Return names for what has no label, such as a fact or an event of others: ``Adoption: …``."""
    kinds: dict[str, str] = {}
    of: dict[str, tuple[int, str]] = {}
    own = [iri for iri in iris if iri.startswith(desk.base)]
    for quad in sorted(desk.store.quads_about(own), key=rdfio.quad_key):
        thing, value = rdfio.plain(quad.subject), rdfio.plain(quad.object)
        if quad.predicate.value == vocab.TYPE and value not in _TOO_WIDE:
            kinds.setdefault(thing, value)
        elif quad.predicate.value in _OF and value not in iris:
            # What the event is of tells more than where it was.
            found = (_OF.index(quad.predicate.value), value)
            of[thing] = min(of.get(thing, found), found)
    targets = {thing: value for thing, (_, value) in of.items()}
    known = labels_of(desk, targets.values()) if targets else {}
    names = {}
    for thing, kind in kinds.items():
        # A statement is something else here.
        words = "Fact" if kind == vocab.RDF_STATEMENT else class_words(kind, terms)
        target = known.get(targets.get(thing, ""))
        names[thing] = f"{words}: {target}" if target else words
    return names


def _first(desk: Desk, sparql: str) -> dict[str, str]:
    rows = sorted((thing or "", label or "") for thing, label in desk.store.query(sparql).texts())
    # Backwards, so that of several labels the first in order stays.
    return dict(reversed(rows))
