"""The facts of a graph as the page reads them, by subject, with their sources and passages."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from govgraph import vocab
from govgraph.model import Kind
from govgraph.page.records import RECORD, Passage, Value
from govgraph.vocab import GG

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

KINDS = {GG[kind]: str(kind) for kind in Kind} | {
    vocab.EVENT: "Event",
    vocab.STATEMENT: "Statement",
}
"""Class → the kind of the nodes that have it."""

_SPAN = re.compile(r"(?P<graph>.+)#char=(?P<start>\d+),(?P<end>\d+)")


class Fact(NamedTuple):
    """One triple and the statement graph that holds it; the record's graph is empty."""

    graph: str
    subject: str
    predicate: str
    value: Value


@dataclass(frozen=True, slots=True)
class Graph:
    """A graph as it was read: ``said`` by statements, ``recorded`` by the authority, both sorted.

    ``reified`` pairs a fact with the node that carries its evidence; ``evidence`` and ``mentions``
    map a thing to its span IRIs; ``times`` are (span, EDTF, first day, last day).
    """

    statements: Sequence[str]
    said: Sequence[Fact]
    recorded: Sequence[Fact]
    reified: Sequence[tuple[Fact, str]]
    evidence: Mapping[str, Sequence[str]]
    mentions: Mapping[str, Sequence[str]]
    times: Sequence[tuple[str, str, str, str]]
    labels: Mapping[str, str]
    broader: Mapping[str, Sequence[str]]


class Facts:
    """The facts by subject, each with its sources and the passages that support it."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.number = {iri: at for at, iri in enumerate(graph.statements)}
        self.sources: dict[str, dict[tuple[str, Value], set[int]]] = defaultdict(dict)
        self.spoken_of: dict[str, set[int]] = defaultdict(set)
        for fact in graph.said:
            for thing in (fact.subject, fact.value.text if fact.value.is_iri else ""):
                self.spoken_of[thing].add(self.number[fact.graph])
        self.posts: dict[str, set[str]] = defaultdict(set)
        self._values: dict[tuple[str, str], list[Value]] = defaultdict(list)
        for name, subject, predicate, value in (*graph.said, *graph.recorded):
            known = self.sources[subject].get((predicate, value))
            if known is None:
                known = self.sources[subject][predicate, value] = set()
                self._values[subject, predicate].append(value)
            known.add(self.number.get(name, RECORD))
            if predicate == vocab.HELD_BY:
                self.posts[value.text].add(subject)
        self.reified: dict[tuple[str, str, Value], set[str]] = defaultdict(set)
        for fact, node in graph.reified:
            self.reified[fact.subject, fact.predicate, fact.value].add(node)

    def cited(self, subject: str, predicate: str, value: Value) -> set[Passage]:
        """Return the passages that the reified fact cites."""
        nodes = self.reified.get((subject, predicate, value), ())
        return {passage for node in nodes for passage in self.evidence(node)}

    def passages(self, spans: Iterable[str]) -> list[Passage]:
        """Return the passages that span IRIs name, in order, each once."""
        found = set()
        for iri in spans:
            match = _SPAN.fullmatch(iri)
            if match and match["graph"] in self.number:
                start, end = int(match["start"]), int(match["end"])
                found.add(Passage(self.number[match["graph"]], start, end))
        return sorted(found)

    def evidence(self, thing: str) -> list[Passage]:
        """Return the passages that support a thing."""
        return self.passages(self.graph.evidence.get(thing, ()))

    def values(self, subject: str, predicate: str) -> list[Value]:
        """Return the values of a property, in order."""
        return sorted(self._values.get((subject, predicate), ()))

    def first(self, subject: str, predicate: str) -> str:
        """Return the first value of a property, empty where there is none."""
        found = self.values(subject, predicate)
        return found[0].text if found else ""

    def types(self, subject: str) -> list[str]:
        """Return the classes of a thing, in order."""
        return [value.text for value in self.values(subject, vocab.TYPE)]

    def kind(self, subject: str) -> str:
        """Return the kind of a node, empty for what is not drawn as a node."""
        return next((KINDS[name] for name in self.types(subject) if name in KINDS), "")

    def narrowest(self, subject: str) -> str:
        """Return the class of a thing that is no other class's superclass."""
        types = [t for t in self.types(subject) if t not in KINDS and t.startswith(GG)]
        broad = {wide for name in types for wide in self._wider(name)}
        narrow = [t for t in types if t not in broad and t != vocab.POSITION]
        return next(iter(narrow or [t for t in self.types(subject) if t in KINDS]), "")

    def _wider(self, name: str) -> Iterator[str]:
        for wide in self.graph.broader.get(name, ()):
            yield wide
            yield from self._wider(wide)
