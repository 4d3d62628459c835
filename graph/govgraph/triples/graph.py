"""The named graph of one statement while it is being filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyoxigraph as ox

from govgraph import vocab
from govgraph.rdfio import Term, iri, literal
from govgraph.triples.names import Naming, digest, entity_iri, statement_iri
from govgraph.vocab import BASE, GG

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govgraph.authority import Authority
    from govgraph.model import Entity, Span, Statement, When


class StatementGraph:
    """Collects the quads of one statement; knows its text, so spans quote themselves.

    ``authority`` keeps new things from taking the names of those that it knows.
    """

    def __init__(
        self, statement: Statement, base: str = BASE, authority: Authority | None = None
    ) -> None:
        self.iri = statement_iri(statement.slug, base)
        self.naming = Naming(base, self.iri, authority)
        self._text = statement.text
        self._name = iri(self.iri)
        self._quads: set[ox.Quad] = set()
        # The first label given to a thing is the preferred one; later ones become other names.
        self._labels: dict[str, str] = {}

    def quads(self) -> set[ox.Quad]:
        """Return what has been added so far."""
        return self._quads

    def add(self, subject: str, predicate: str, value: Term) -> None:
        """Add one triple to the graph."""
        self._quads.add(ox.Quad(iri(subject), iri(predicate), value, self._name))

    def link(self, subject: str, predicate: str, target: str) -> None:
        """Add one triple whose object is an IRI."""
        self.add(subject, predicate, iri(target))

    def label(self, subject: str, label: str) -> None:
        """Name a thing in English; its second and further names become alternative labels."""
        preferred = self._labels.setdefault(subject, label)
        predicate = vocab.LABEL if preferred == label else vocab.ALT_LABEL
        self.add(subject, predicate, literal(label, language="en"))

    def entity(self, entity: Entity) -> str:
        """Return the entity's IRI; describe it first if the authority does not know it."""
        name = entity_iri(entity, *self.naming)
        known = self.naming.authority
        if entity.iri is None and not (known and name in known.records):
            self.link(name, vocab.TYPE, GG[entity.kind.value])
            if entity.type:
                self.link(name, vocab.TYPE, GG[entity.type])
            for label in (entity.label, *entity.aliases):
                self.label(name, label)
        return name

    def span(self, span: Span) -> str:
        """Return the IRI of a span of the text; describe it with its exact words."""
        name = f"{self.iri}#char={span.start},{span.end}"
        self.link(name, vocab.TYPE, vocab.SPAN)
        self.link(name, vocab.IN_STATEMENT, self.iri)
        self.add(name, vocab.START, literal(str(span.start), datatype=vocab.INTEGER))
        self.add(name, vocab.END, literal(str(span.end), datatype=vocab.INTEGER))
        self.add(name, vocab.EXACT, literal(span.of(self._text)))
        return name

    def cite(self, subject: str, evidence: Iterable[Span]) -> None:
        """Point from a node to the words that say it."""
        for span in evidence:
            self.link(subject, vocab.EVIDENCE, self.span(span))

    def state(self, subject: str, predicate: str, value: Term, evidence: Iterable[Span]) -> None:
        """Add a triple and, where there are words for it, a node that cites them."""
        self.add(subject, predicate, value)
        spans = tuple(evidence)
        if not spans:
            return
        fact = f"{self.iri}#fact-{digest(subject, predicate, str(value))}"
        self.link(fact, vocab.TYPE, vocab.RDF_STATEMENT)
        self.link(fact, vocab.RDF_SUBJECT, subject)
        self.link(fact, vocab.RDF_PREDICATE, predicate)
        self.add(fact, vocab.RDF_OBJECT, value)
        self.cite(fact, spans)

    def when(self, subject: str, when: When, evidence: Iterable[Span] = ()) -> None:
        """Date a node: EDTF, and the first and last day that it may mean."""
        value = literal(when.edtf, datatype=vocab.EDTF)
        self.state(subject, vocab.WHEN, value, evidence)
        self.add(subject, vocab.EARLIEST, literal(when.earliest.isoformat(), datatype=vocab.DATE))
        self.add(subject, vocab.LATEST, literal(when.latest.isoformat(), datatype=vocab.DATE))
