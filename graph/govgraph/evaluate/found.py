"""Read from the graph, through SPARQL only, what it says of one statement."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from govgraph import vocab
from govgraph.errors import DataError
from govgraph.evaluate.gold import EVENT_TYPES, RELATIONS
from govgraph.evaluate.matching import fold
from govgraph.model import Kind
from govgraph.vocab import GG, local_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_GRAPH = "SELECT ?s ?p ?o {{ GRAPH <{graph}> {{ ?s ?p ?o }} }}"
# Properties as VALUES would have Oxigraph read the whole store, and join.
_KNOWN = """
SELECT DISTINCT ?s ?p ?o {{
  VALUES ?s {{ {nodes} }} ?s ?p ?o FILTER(?p IN (<{type}>, <{label}>, <{alternative}>))
}}"""
_KINDS = {kind.value: kind for kind in Kind}
_POSITIONS = {
    "Support": "supports",
    "Commitment": "commitsTo",
    "Call": "callsFor",
    "Concern": "concernedAbout",
    "Welcome": "welcomes",
}
_LABEL, _ALTERNATIVE, _FORM = range(3)
_MEETING_FIELDS = {"when": vocab.WHEN, "place": vocab.PLACE, "organiser": GG["organiser"]}
_DOCUMENT_FIELDS = {
    "meeting": vocab.DELIVERED_AT,
    "speaker": vocab.SPEAKER,
    "role": vocab.SPEAKER_POST,
    "organisation": vocab.ON_BEHALF_OF,
}

Nodes = dict[str, dict[str, list[str]]]


class Rows(Protocol):
    """The answer of a query."""

    def rows(self) -> Iterator[Mapping[str, str | None]]:
        """Yield each row as variable → plain text."""
        ...


class Queryable(Protocol):
    """What evaluation needs of a store: answers to SPARQL, and where data IRIs begin."""

    @property
    def base(self) -> str:
        """Where the IRIs of the data begin."""
        ...

    def query(self, sparql: str, /) -> Rows:
        """Answer a SELECT; without GRAPH it sees the union of all graphs."""
        ...


@dataclass(frozen=True, slots=True)
class Named:
    """An entity of the graph: its kinds, its label, and each folded name with its rank."""

    iri: str
    label: str
    kinds: frozenset[Kind]
    names: dict[str, int]


@dataclass(frozen=True, slots=True)
class FoundTime:
    """Words that name a time, as the graph has them."""

    start: int
    quote: str
    when: str


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """An event as the statement's graph has it; entities are IRIs.

    ``themes`` are what a proposal is about where it is no thing.
    """

    type: str
    statuses: tuple[str, ...]
    objects: tuple[str, ...]
    themes: tuple[str, ...]
    agents: tuple[str, ...]
    dates: tuple[str, ...]
    places: tuple[str, ...]
    meetings: tuple[str, ...]
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class FoundRelation:
    """A relation or a position; entities are IRIs."""

    type: str
    subject: str
    object: str


@dataclass(frozen=True, slots=True, order=True)
class FoundDetail:
    """One value of a meeting's date, place or organiser."""

    meeting: str
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Found:
    """All that the graph says of one statement; ``document`` has every value of each field."""

    named: dict[str, Named]
    mentioned: tuple[str, ...]
    times: tuple[FoundTime, ...]
    events: tuple[FoundEvent, ...]
    positions: tuple[FoundRelation, ...]
    relations: tuple[FoundRelation, ...]
    details: tuple[FoundDetail, ...]
    document: dict[str, tuple[str, ...]]
    exact: int = field(default=0)
    spans: int = field(default=0)


def find(store: Queryable, graph: str) -> Found:
    """Return what the graph with the given IRI, and the labels of all graphs, say.

    Raises:
        DataError: the store has no such graph.

    """
    nodes = _nodes(store.query(_GRAPH.format(graph=graph)).rows())
    if graph not in nodes:
        raise DataError(
            f"The store has no statement <{graph}>; build it before the evaluation, and give gold "
            "the name of its statement's file as id."
        )
    named = _named(store, nodes, graph)
    spans = [node for node in nodes.values() if vocab.EXACT in node]
    text = _one(nodes[graph], vocab.TEXT)
    return Found(
        named=named,
        mentioned=tuple(nodes[graph].get(vocab.MENTIONS, ())),
        times=_times(spans),
        events=_events(nodes),
        positions=_positions(nodes),
        relations=_relations(nodes),
        details=_details(nodes, named),
        document=_document(nodes, graph),
        exact=sum(_is_exact(span, text) for span in spans),
        spans=len(spans),
    )


def _nodes(rows: Iterable[Mapping[str, str | None]]) -> Nodes:
    nodes: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    triples = {(row["s"] or "", row["p"] or "", row["o"] or "") for row in rows}
    for subject, predicate, value in sorted(triples):
        nodes[subject][predicate].append(value)
    return {subject: dict(node) for subject, node in nodes.items()}


def _one(node: Mapping[str, list[str]], predicate: str) -> str:
    return next(iter(node.get(predicate, [])), "")


def _named(store: Queryable, nodes: Nodes, graph: str) -> dict[str, Named]:
    """Describe every IRI of data that the graph uses by its names in all graphs."""
    values = {value for node in nodes.values() for found in node.values() for value in found}
    wanted = sorted(
        iri
        for iri in values | nodes.keys()
        if iri.startswith(("http://", "https://"))
        and not iri.startswith((f"{graph}#", GG))
        and not set(iri) & set(' <>"{}|\\^`\n')
    )
    query = _KNOWN.format(
        nodes=" ".join(f"<{iri}>" for iri in wanted),
        type=vocab.TYPE,
        label=vocab.LABEL,
        alternative=vocab.ALT_LABEL,
    )
    known = _nodes(store.query(query).rows())
    forms: defaultdict[str, list[str]] = defaultdict(list)
    for node in nodes.values():
        for iri in node.get(vocab.REFERS_TO, ()):
            forms[iri] += node.get(vocab.EXACT, [])
    return {iri: _describe(iri, known.get(iri, {}), forms[iri]) for iri in wanted}


def _describe(iri: str, node: Mapping[str, list[str]], forms: list[str]) -> Named:
    names: dict[str, int] = {}
    for rank, found in (
        (_LABEL, node.get(vocab.LABEL, [])),
        (_ALTERNATIVE, node.get(vocab.ALT_LABEL, [])),
        (_FORM, forms),
    ):
        for name in found:
            names.setdefault(fold(name), rank)
    types = {local_name(type_) for type_ in node.get(vocab.TYPE, ())}
    kinds = frozenset(_KINDS[name] for name in types & _KINDS.keys())
    return Named(iri, _one(node, vocab.LABEL) or local_name(iri), kinds, names)


def _times(spans: list[dict[str, list[str]]]) -> tuple[FoundTime, ...]:
    found = [
        FoundTime(int(_one(span, vocab.START) or 0), _one(span, vocab.EXACT), when)
        for span in spans
        if vocab.TIME_EXPRESSION in span.get(vocab.TYPE, ())
        for when in span.get(vocab.WHEN, ())
    ]
    return tuple(sorted(found, key=lambda time: (time.start, time.quote, time.when)))


def _events(nodes: Nodes) -> tuple[FoundEvent, ...]:
    events: list[FoundEvent] = []
    for node in _of_type(nodes, vocab.EVENT):
        types = sorted({local_name(type_) for type_ in node[vocab.TYPE]} & EVENT_TYPES)
        quotes = [*node.get(vocab.QUOTED_TEXT, []), *_evidence(nodes, node)]
        events += [
            FoundEvent(
                type=type_,
                statuses=tuple(local_name(status) for status in node.get(vocab.STATUS, ())),
                objects=tuple(node.get(vocab.OBJECT, ())),
                themes=tuple(node.get(vocab.ABOUT, ())),
                agents=tuple(node.get(vocab.AGENT, ())),
                dates=tuple(node.get(vocab.WHEN, ())),
                places=tuple(node.get(vocab.PLACE, ())),
                meetings=tuple(node.get(vocab.AT_MEETING, ())),
                quotes=tuple(quotes),
            )
            for type_ in types
        ]
    return tuple(events)


def _of_type(nodes: Nodes, type_: str) -> list[dict[str, list[str]]]:
    return [node for _, node in sorted(nodes.items()) if type_ in node.get(vocab.TYPE, ())]


def _evidence(nodes: Nodes, node: Mapping[str, list[str]]) -> list[str]:
    spans = [nodes.get(span, {}) for span in node.get(vocab.EVIDENCE, ())]
    return [exact for span in spans for exact in span.get(vocab.EXACT, ())]


def _positions(nodes: Nodes) -> tuple[FoundRelation, ...]:
    found = {
        FoundRelation(_POSITIONS[local_name(type_)], holder, about)
        for node in _of_type(nodes, vocab.POSITION)
        for type_ in node[vocab.TYPE]
        if local_name(type_) in _POSITIONS
        for holder in node.get(vocab.HOLDER, ())
        for about in node.get(vocab.ABOUT, ())
    }
    return tuple(sorted(found))


def _relations(nodes: Nodes) -> tuple[FoundRelation, ...]:
    found = {
        FoundRelation(local_name(_one(node, vocab.RDF_PREDICATE)), subject, value)
        for node in _of_type(nodes, vocab.RDF_STATEMENT)
        if _one(node, vocab.RDF_PREDICATE) in {GG[name] for name in RELATIONS}
        for subject in node.get(vocab.RDF_SUBJECT, ())
        for value in node.get(vocab.RDF_OBJECT, ())
    }
    found |= {
        FoundRelation("hasPost", person, organisation)
        for node in _of_type(nodes, vocab.POST)
        for person in node.get(vocab.HELD_BY, ())
        for organisation in node.get(vocab.POST_IN, ())
    }
    return tuple(sorted(found))


def _details(nodes: Nodes, named: Mapping[str, Named]) -> tuple[FoundDetail, ...]:
    found = {
        FoundDetail(iri, name, value)
        for iri, node in nodes.items()
        if iri in named and Kind.MEETING in named[iri].kinds
        for name, predicate in _MEETING_FIELDS.items()
        for value in node.get(predicate, ())
    }
    return tuple(sorted(found))


def _document(nodes: Nodes, graph: str) -> dict[str, tuple[str, ...]]:
    line = {name: tuple(nodes[graph].get(p, ())) for name, p in _DOCUMENT_FIELDS.items()}
    return {"date": tuple(nodes[graph].get(vocab.WHEN, ())), **line}


def _is_exact(span: Mapping[str, list[str]], text: str) -> bool:
    start, end = _one(span, vocab.START), _one(span, vocab.END)
    if not (start.isdigit() and end.isdigit()):
        return False
    return span[vocab.EXACT] == [text[int(start) : int(end)]]
