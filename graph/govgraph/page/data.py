"""The view as plain JSON values, compact, for the page's script to read.

Offsets are turned from code points into UTF-16 units, which is what a browser counts. Classes,
properties and datatypes are numbers into ``terms``; statements and passages are numbers too.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Any, TypeAlias

from govgraph.page.wording import date_words, precision, sentences
from govgraph.vocab import BASE, prefixes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.page.records import Edge, Node, Passage, Property, Source, View

Json: TypeAlias = dict[str, Any]

KINDS = (
    "Statement", "Event", "Organisation", "Person", "Instrument",
    "Meeting", "Process", "Place", "Date", "Theme",
)  # fmt: skip
"""The kinds of node in the order of the legend."""


class _Numbers:
    """What the page says often, each thing once, by number."""

    def __init__(self, view: View) -> None:
        self.terms: dict[str, int] = {}
        self.passages: dict[Passage, int] = {}
        self.nodes = {node.iri: at for at, node in enumerate(view.nodes)}

    def term(self, iri: str) -> int:
        return self.terms.setdefault(iri, len(self.terms))

    def cite(self, passages: Sequence[Passage]) -> list[int]:
        return [self.passages.setdefault(passage, len(self.passages)) for passage in passages]


def payload(view: View) -> Json:
    """Return the view as JSON values; equal views give equal values in the same order."""
    numbers = _Numbers(view)
    nodes = [_node(node, numbers) for node in view.nodes]
    edges = [_edge(edge, numbers) for edge in view.edges]
    offsets = [_utf16(source.text) for source in view.statements]
    return {
        "kinds": list(KINDS),
        "nodes": nodes,
        "edges": edges,
        "statements": [
            _statement(source, at) for source, at in zip(view.statements, offsets, strict=True)
        ],
        "passages": [
            [p.statement, _at(offsets[p.statement], p.start), _at(offsets[p.statement], p.end)]
            for p in numbers.passages
        ],
        "terms": list(numbers.terms),
        "labels": view.labels,
        "dates": _dates(view),
        "prefixes": prefixes(_base(view)),
    }


def _base(view: View) -> str:
    """Return where the data's IRIs begin, as the statements' own IRIs tell."""
    first = view.statements[0].iri if view.statements else ""
    base, folder, _ = first.rpartition("statement/")
    return base if folder else BASE


def _node(node: Node, numbers: _Numbers) -> Json:
    full: Json = {
        "i": node.iri,
        "k": KINDS.index(node.kind),
        "t": numbers.term(node.type) if node.type else None,
        "l": node.label,
        "n": node.short if node.short != node.label else None,
        "a": list(node.aliases),
        "g": dict(node.languages),
        "s": node.status,
        "d": [[d.edtf, d.earliest, d.latest, list(d.sources)] for d in node.datings],
        "p": [_property(fact, numbers) for fact in node.properties],
        "st": list(node.statements),
        "ev": numbers.cite(node.evidence),
        "m": numbers.cite(node.mentions),
    }
    return {key: value for key, value in full.items() if value or value == 0}


def _property(fact: Property, numbers: _Numbers) -> list[Any]:
    """Return [property, value, datatype, sources, evidence, reified].

    The datatype is ``node`` for a thing that the page shows, whose number is the value.
    """
    datatype = fact.value.datatype
    kind: int | str = datatype if datatype.startswith("@") else numbers.term(datatype)
    value: int | str = fact.value.text
    if fact.value.is_iri:
        kind = "node" if value in numbers.nodes else "iri"
        value = numbers.nodes.get(fact.value.text, value)
    row = [numbers.term(fact.predicate), value, kind, list(fact.sources)]
    return row + ([numbers.cite(fact.evidence), list(fact.reified)] if fact.evidence else [])


def _edge(edge: Edge, numbers: _Numbers) -> list[Any]:
    """Return [source, target, term, label, sources, evidence, iri, reified, language].

    What is empty at the end is cut off.
    """
    row: list[Any] = [
        numbers.nodes[edge.source],
        numbers.nodes[edge.target],
        numbers.term(edge.predicate),
        edge.label,
        list(edge.sources),
        numbers.cite(edge.evidence),
        edge.iri,
        list(edge.reified),
        edge.language,
    ]
    while not row[-1]:
        row.pop()
    return row


def _statement(source: Source, offsets: Sequence[int]) -> Json:
    cut = [(_at(offsets, start), _at(offsets, end)) for start, end in sentences(source.text)]
    return {
        "iri": source.iri,
        "title": source.title,
        "text": source.text,
        "when": date_words(source.when) if source.when else "",
        "speaker": source.speaker,
        "post": source.post,
        "organisation": source.organisation,
        "meeting": source.meeting,
        "language": source.language,
        "document": source.document,
        "sentences": cut,
    }


def _dates(view: View) -> dict[str, list[str]]:
    """Return each EDTF value with its words and how precise it is."""
    found = {dating.edtf for node in view.nodes for dating in node.datings}
    found |= {
        fact.value.text
        for node in view.nodes
        for fact in node.properties
        if fact.value.datatype.endswith("/EDTF")
    }
    return {edtf: [date_words(edtf), precision(edtf)] for edtf in sorted(found)}


def _utf16(text: str) -> Sequence[int]:
    """Return the UTF-16 place of each code point, or nothing where the two are the same."""
    if not text or max(text) <= "\uffff":
        return ()
    return (0, *accumulate(1 + (letter > "\uffff") for letter in text))


def _at(offsets: Sequence[int], place: int) -> int:
    return offsets[min(place, len(offsets) - 1)] if offsets else place
