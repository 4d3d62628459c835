"""Turn the facts of a graph into the nodes and edges that a page draws.

Positions and posts become edges, times become nodes of their own, and shortcuts that an event says
already (``gg:adoptedBy`` beside an adoption) are told in the details instead of being drawn twice.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from govgraph import vocab
from govgraph.model import Kind
from govgraph.page.records import (
    DATE_KIND,
    DATE_PREFIX,
    RECORD,
    Dating,
    Edge,
    Node,
    Passage,
    Property,
    Source,
    Value,
    View,
)
from govgraph.page.wording import class_words, date_words, words_of
from govgraph.vocab import GG, local_name

_KINDS = {GG[kind]: str(kind) for kind in Kind} | {
    vocab.EVENT: "Event",
    vocab.STATEMENT: "Statement",
}
_SHORTCUTS = {
    vocab.ADOPTED_BY: "Adoption",
    vocab.SIGNED_BY: "Signature",
    vocab.RATIFIED_BY: "Ratification",
    vocab.PARTICIPATED_IN: "Participation",
}
# Told by the node's own fields, or by the page itself.
_NOT_PROPERTIES = {
    vocab.TYPE, vocab.LABEL, vocab.ALT_LABEL, vocab.EVIDENCE, vocab.MENTIONS, vocab.STATUS,
    vocab.WHEN, vocab.EARLIEST, vocab.LATEST, vocab.TITLE, vocab.TEXT,
}  # fmt: skip
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


@dataclass(slots=True)
class _Link:
    """An edge while its sources are being gathered."""

    label: str
    iri: str = ""
    sources: set[int] = field(default_factory=set)
    evidence: set[Passage] = field(default_factory=set)
    reified: set[str] = field(default_factory=set)


class _Facts:
    """The facts by subject, each with its sources and the passages that support it."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.number = {iri: at for at, iri in enumerate(graph.statements)}
        self.sources: dict[str, dict[tuple[str, Value], set[int]]] = defaultdict(dict)
        for fact in (*graph.said, *graph.recorded):
            known = self.sources[fact.subject].setdefault((fact.predicate, fact.value), set())
            known.add(self.number.get(fact.graph, RECORD))
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
        return self.passages(self.graph.evidence.get(thing, ()))

    def values(self, subject: str, predicate: str) -> list[Value]:
        """Return the values of a property, in order."""
        facts = self.sources.get(subject, {})
        return sorted((v for p, v in facts if p == predicate), key=lambda v: (v.text, v.datatype))

    def first(self, subject: str, predicate: str) -> str:
        found = self.values(subject, predicate)
        return found[0].text if found else ""

    def types(self, subject: str) -> list[str]:
        return [value.text for value in self.values(subject, vocab.TYPE)]

    def kind(self, subject: str) -> str:
        """Return the kind of a node, empty for what is not drawn as a node."""
        return next((_KINDS[name] for name in self.types(subject) if name in _KINDS), "")

    def narrowest(self, subject: str) -> str:
        """Return the class of a thing that is no other class's superclass."""
        types = [t for t in self.types(subject) if t not in _KINDS and t.startswith(GG)]
        broad = {wide for name in types for wide in self._wider(name)}
        narrow = [t for t in types if t not in broad and t != vocab.POSITION]
        return next(iter(narrow or [t for t in self.types(subject) if t in _KINDS]), "")

    def _wider(self, name: str) -> Iterator[str]:
        for wide in self.graph.broader.get(name, ()):
            yield wide
            yield from self._wider(wide)


def assemble(graph: Graph) -> View:
    """Return the view of a graph: everything that its statements name, and how it is linked."""
    facts = _Facts(graph)
    shown = _shown(facts)
    links = _links(facts, shown)
    drawn = set(links)
    nodes = {iri: _node(facts, iri, drawn) for iri in sorted(shown)}
    nodes |= {node.iri: node for node in _dates(facts, nodes.values())}
    _link_dates(facts, nodes, links)
    _link_lonely(nodes, links)
    return View(
        nodes=tuple(nodes[iri] for iri in sorted(nodes)),
        edges=tuple(_edges(links)),
        statements=tuple(_source(facts, iri) for iri in graph.statements),
        labels=_labels(facts, nodes, links),
    )


def _shown(facts: _Facts) -> set[str]:
    """Return what statements speak of, as subject or object of a fact or by name."""
    named = {fact.subject for fact in facts.graph.said}
    named |= {fact.value.text for fact in facts.graph.said if fact.value.is_iri}
    return {iri for iri in named if facts.kind(iri)}


def _links(facts: _Facts, shown: set[str]) -> dict[tuple[str, str, str], _Link]:
    links: dict[tuple[str, str, str], _Link] = {}
    told = _told_by_events(facts, shown)
    for subject in sorted(facts.sources):
        if subject in shown:
            _link_node(facts, shown, told, subject, links)
        elif vocab.POSITION in facts.types(subject):
            _link_between(facts, subject, (vocab.HOLDER, vocab.ABOUT), links, shown)
        elif vocab.POST in facts.types(subject):
            _link_between(facts, subject, (vocab.HELD_BY, vocab.POST_IN), links, shown)
    return links


def _link_node(
    facts: _Facts,
    shown: set[str],
    told: set[tuple[str, str, str]],
    subject: str,
    links: dict[tuple[str, str, str], _Link],
) -> None:
    for (predicate, value), sources in facts.sources[subject].items():
        key = (subject, predicate, value.text)
        drawn = predicate not in _NOT_PROPERTIES and value.is_iri and value.text in shown
        if not drawn or key in told:
            continue
        link = links.setdefault(key, _Link(words_of(predicate, facts.graph.labels)))
        link.sources |= sources
        own = facts.evidence(subject) if facts.kind(subject) == "Event" else []
        link.evidence.update(p for p in own if p.statement in sources)
        link.evidence |= facts.cited(subject, predicate, value)
        link.reified |= facts.reified.get((subject, predicate, value), set())


def _link_between(
    facts: _Facts,
    subject: str,
    ends: tuple[str, str],
    links: dict[tuple[str, str, str], _Link],
    shown: set[str],
) -> None:
    """Link the two ends of a position or a post by an edge of its own class."""
    name = facts.narrowest(subject) or vocab.POST
    label = facts.first(subject, vocab.LABEL) if name == vocab.POST else ""
    for start in facts.values(subject, ends[0]):
        for end in facts.values(subject, ends[1]):
            if {start.text, end.text} <= shown:
                key = (start.text, name, end.text)
                link = links.setdefault(key, _Link(label or words_of(name, facts.graph.labels)))
                link.iri = link.iri or subject
                link.sources |= facts.sources[subject][ends[0], start]
                link.evidence.update(facts.evidence(subject))
                link.evidence |= facts.cited(subject, ends[0], start)


def _told_by_events(facts: _Facts, shown: set[str]) -> set[tuple[str, str, str]]:
    """Return the shortcuts that need no edge because a drawn event says the same."""
    told = set()
    classes = {GG[name]: predicate for predicate, name in _SHORTCUTS.items()}
    for event in sorted(iri for iri in shown if facts.kind(iri) == "Event"):
        predicate = next((classes[t] for t in facts.types(event) if t in classes), "")
        agents = facts.values(event, vocab.AGENT)
        if predicate == vocab.PARTICIPATED_IN:
            meetings = facts.values(event, vocab.AT_MEETING)
            told |= {(a.text, predicate, m.text) for a in agents for m in meetings}
        elif predicate:
            objects = facts.values(event, vocab.OBJECT)
            told |= {(o.text, predicate, a.text) for a in agents for o in objects}
    return told


def _edges(links: Mapping[tuple[str, str, str], _Link]) -> Iterator[Edge]:
    for (source, predicate, target), link in sorted(links.items()):
        sources, evidence = tuple(sorted(link.sources)), tuple(sorted(link.evidence))
        reified = tuple(sorted(link.reified))
        yield Edge(source, predicate, target, link.label, sources, evidence, link.iri, reified)


def _node(facts: _Facts, iri: str, drawn: set[tuple[str, str, str]]) -> Node:
    kind, type_ = facts.kind(iri), facts.narrowest(iri)
    label = facts.first(iri, vocab.LABEL) or facts.first(iri, vocab.TITLE)
    short = class_words(type_, facts.graph.labels) if kind == "Event" else label
    if not label:
        label = _event_label(facts, iri, short) if kind == "Event" else local_name(iri)
    mentions = facts.passages(facts.graph.mentions.get(iri, ()))
    evidence = facts.evidence(iri)
    stated = {s for found in facts.sources.get(iri, {}).values() for s in found} - {RECORD}
    stated |= {passage.statement for passage in (*mentions, *evidence)}
    return Node(
        iri=iri,
        kind=kind,
        type=type_,
        label=label,
        short=short or label,
        aliases=tuple(value.text for value in facts.values(iri, vocab.ALT_LABEL)),
        status=_status(facts, iri),
        datings=tuple(_datings(facts, iri)),
        properties=tuple(_properties(facts, iri, drawn)),
        statements=tuple(sorted(stated)),
        evidence=tuple(evidence),
        mentions=tuple(mentions),
    )


def _event_label(facts: _Facts, iri: str, type_words: str) -> str:
    """Name an event by its class and by what it is about: its object, meeting, themes or agent."""
    for predicate in (vocab.OBJECT, vocab.AT_MEETING, vocab.ABOUT, vocab.AGENT):
        names = [facts.first(value.text, vocab.LABEL) for value in facts.values(iri, predicate)]
        if any(names):
            return f"{type_words}: {', '.join(filter(None, names))}"
    return type_words


def _status(facts: _Facts, iri: str) -> str:
    """Return an event's status; where statements differ, that of the newest statement."""
    found = [
        (facts.first(facts.graph.statements[source], vocab.LATEST), source, local_name(value.text))
        for (predicate, value), sources in facts.sources.get(iri, {}).items()
        if predicate == vocab.STATUS
        for source in sources - {RECORD}
    ]
    return max(found)[2] if found else ""


def _datings(facts: _Facts, iri: str) -> Iterator[Dating]:
    """Yield each time given for a node with the statements (or the record) that give it."""
    by_source: dict[int, list[list[str]]] = defaultdict(lambda: [[], [], []])
    for (predicate, value), sources in facts.sources.get(iri, {}).items():
        if predicate in (vocab.WHEN, vocab.EARLIEST, vocab.LATEST):
            at = (vocab.WHEN, vocab.EARLIEST, vocab.LATEST).index(predicate)
            for source in sources:
                by_source[source][at].append(value.text)
    found: dict[tuple[str, str, str], set[int]] = defaultdict(set)
    for source, columns in by_source.items():
        for edtf, earliest, latest in zip(*map(sorted, columns), strict=False):
            found[edtf, earliest, latest].add(source)
    for (edtf, earliest, latest), given in sorted(found.items()):
        yield Dating(edtf, earliest, latest, tuple(sorted(given)))


def _properties(
    facts: _Facts, iri: str, drawn: set[tuple[str, str, str]]
) -> Iterator[Property]:
    """Yield the facts of a node that are told and not drawn, with their evidence."""
    ordered = sorted(
        facts.sources.get(iri, {}).items(),
        key=lambda item: (item[0][0], item[0][1].text, item[0][1].datatype),
    )
    for (predicate, value), sources in ordered:
        told = predicate not in _NOT_PROPERTIES or predicate == vocab.STATUS
        if told and (iri, predicate, value.text) not in drawn:
            evidence = tuple(sorted(facts.cited(iri, predicate, value)))
            reified = tuple(sorted(facts.reified.get((iri, predicate, value), ())))
            yield Property(predicate, value, tuple(sorted(sources)), evidence, reified)


def _dates(facts: _Facts, nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield one node for each time that a shown node has or that a statement names."""
    days: dict[str, tuple[str, str]] = {}
    spans: dict[str, set[str]] = defaultdict(set)
    given: dict[str, set[int]] = defaultdict(set)
    for node in nodes:
        for dating in node.datings:
            days.setdefault(dating.edtf, (dating.earliest, dating.latest))
            given[dating.edtf].update(dating.sources)
    for span, edtf, earliest, latest in facts.graph.times:
        days.setdefault(edtf, (earliest, latest))
        spans[edtf].add(span)
    for edtf, (earliest, latest) in sorted(days.items()):
        passages = facts.passages(spans[edtf])
        stated = {*given[edtf], *(p.statement for p in passages)} - {RECORD}
        yield Node(
            iri=f"{DATE_PREFIX}{edtf}",
            kind=DATE_KIND,
            type="",
            label=date_words(edtf),
            short=date_words(edtf),
            datings=(Dating(edtf, earliest, latest, tuple(sorted(given[edtf]))),),
            statements=tuple(sorted(stated)),
            mentions=tuple(passages),
        )


def _link_dates(
    facts: _Facts, nodes: Mapping[str, Node], links: dict[tuple[str, str, str], _Link]
) -> None:
    for node in nodes.values():
        for dating in node.datings if node.kind != DATE_KIND else ():
            key = (node.iri, vocab.WHEN, f"{DATE_PREFIX}{dating.edtf}")
            link = links.setdefault(key, _Link(words_of(vocab.WHEN, facts.graph.labels)))
            link.sources.update(dating.sources)
            link.evidence.update(p for p in node.evidence if p.statement in dating.sources)
            value = Value(dating.edtf, vocab.EDTF)
            link.evidence |= facts.cited(node.iri, vocab.WHEN, value)
            link.reified |= facts.reified.get((node.iri, vocab.WHEN, value), set())


def _link_lonely(nodes: Mapping[str, Node], links: dict[tuple[str, str, str], _Link]) -> None:
    """Link to its statements what is only mentioned; everything else hangs by its facts."""
    linked = {end for source, _, target in links for end in (source, target)}
    order = sorted(iri for iri, node in nodes.items() if node.kind == "Statement")
    for node in nodes.values():
        if node.iri in linked or node.kind == "Statement":
            continue
        for number in node.statements:
            link = _Link("mentions", sources={number})
            link.evidence.update(p for p in node.mentions if p.statement == number)
            links[order[number], vocab.MENTIONS, node.iri] = link


def _source(facts: _Facts, iri: str) -> Source:
    def named(predicate: str) -> str:
        thing = facts.first(iri, predicate)
        return facts.first(thing, vocab.LABEL) or thing

    return Source(
        iri=iri,
        title=facts.first(iri, vocab.TITLE) or local_name(iri),
        text=facts.first(iri, vocab.TEXT),
        when=facts.first(iri, vocab.WHEN),
        speaker=named(vocab.SPEAKER),
        post=named(vocab.SPEAKER_POST),
        organisation=named(vocab.ON_BEHALF_OF),
        meeting=named(vocab.DELIVERED_AT),
        language=facts.first(iri, vocab.IN_LANGUAGE) or "en",
        document=facts.first(iri, vocab.SOURCE),
    )


def _labels(
    facts: _Facts, nodes: Mapping[str, Node], links: Mapping[tuple[str, str, str], _Link]
) -> dict[str, str]:
    """Return a name for each class, property and undrawn thing that the nodes speak of."""
    found = {predicate: words_of(predicate, facts.graph.labels) for _, predicate, _ in links}
    for node in nodes.values():
        if node.type:
            found[node.type] = class_words(node.type, facts.graph.labels)
        for fact in node.properties:
            found[fact.predicate] = words_of(fact.predicate, facts.graph.labels)
            name = facts.first(fact.value.text, vocab.LABEL) if fact.value.is_iri else ""
            if name and fact.value.text not in nodes:
                found[fact.value.text] = name
    return dict(sorted(found.items()))
