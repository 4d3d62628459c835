"""Turn the facts of a graph into the nodes and edges that a page draws.

Positions and posts become edges, times become nodes of their own, and shortcuts that an event says
already (``gg:adoptedBy`` beside an adoption) are told in the details instead of being drawn twice.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from govgraph import vocab
from govgraph.page.facts import Facts, Graph
from govgraph.page.nodes import NOT_PROPERTIES, date_nodes, node_of, source_of
from govgraph.page.records import (
    DATE_KIND,
    DATE_PREFIX,
    ENGLISH,
    Edge,
    Node,
    Passage,
    Value,
    View,
)
from govgraph.page.wording import class_words, words_of
from govgraph.vocab import GG

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import TypeAlias

    # Source, predicate and target of a link, and what carries it: a position, a post, or nothing.
    _Key: TypeAlias = tuple[str, str, str, str]

_SHORTCUTS = {
    vocab.ADOPTED_BY: "Adoption",
    vocab.SIGNED_BY: "Signature",
    vocab.RATIFIED_BY: "Ratification",
    vocab.PARTICIPATED_IN: "Participation",
}


@dataclass(slots=True)
class _Link:
    """An edge while its sources are being gathered."""

    label: str
    language: str = ""
    sources: set[int] = field(default_factory=set)
    evidence: set[Passage] = field(default_factory=set)
    reified: set[str] = field(default_factory=set)


def assemble(graph: Graph, asked: str = "") -> View:
    """Return the view of a graph: everything that its statements name, and how it is linked.

    A thing that is ``asked`` for is there although only the record knows it.
    """
    facts = Facts(graph)
    shown = _shown(facts, asked)
    links = _links(facts, shown)
    drawn = {(source, predicate, target) for source, predicate, target, _ in links}
    nodes = {iri: node_of(facts, iri, drawn) for iri in sorted(shown)}
    nodes |= {node.iri: node for node in date_nodes(facts, nodes.values())}
    _link_dates(facts, nodes, links)
    _link_lonely(nodes, links)
    return View(
        nodes=tuple(nodes[iri] for iri in sorted(nodes)),
        edges=tuple(_edges(links)),
        statements=tuple(source_of(facts, iri) for iri in graph.statements),
        labels=_labels(facts, nodes, links),
    )


def _shown(facts: Facts, asked: str) -> set[str]:
    """Return what statements speak of, as subject or object of a fact or by name."""
    named = {asked} | {fact.subject for fact in facts.graph.said}
    named |= {fact.value.text for fact in facts.graph.said if fact.value.is_iri}
    return {iri for iri in named if facts.kind(iri)}


def _links(facts: Facts, shown: set[str]) -> dict[_Key, _Link]:
    links: dict[_Key, _Link] = {}
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
    facts: Facts,
    shown: set[str],
    told: set[tuple[str, str, str]],
    subject: str,
    links: dict[_Key, _Link],
) -> None:
    for (predicate, value), sources in facts.sources[subject].items():
        key = (subject, predicate, value.text)
        drawn = predicate not in NOT_PROPERTIES and value.is_iri and value.text in shown
        if not drawn or key in told:
            continue
        link = links.setdefault((*key, ""), _Link(words_of(predicate, facts.graph.labels)))
        link.sources |= sources
        own = facts.evidence(subject) if facts.kind(subject) == "Event" else []
        link.evidence.update(p for p in own if p.statement in sources)
        link.evidence |= facts.cited(subject, predicate, value)
        link.reified |= facts.reified.get((subject, predicate, value), set())


def _link_between(
    facts: Facts,
    subject: str,
    ends: tuple[str, str],
    links: dict[_Key, _Link],
    shown: set[str],
) -> None:
    """Link the two ends of a position or a post by an edge of its own class."""
    name = facts.narrowest(subject) or vocab.POST
    titles = facts.values(subject, vocab.LABEL) if name == vocab.POST else []
    label, datatype = titles[0] if titles else (words_of(name, facts.graph.labels), ENGLISH)
    language = "" if datatype == ENGLISH else datatype
    for start in facts.values(subject, ends[0]):
        for end in facts.values(subject, ends[1]):
            if {start.text, end.text} <= shown:
                key = (start.text, name, end.text, subject)
                link = links.setdefault(key, _Link(label, language))
                link.sources |= facts.sources[subject][ends[0], start]
                link.evidence.update(facts.evidence(subject))
                for predicate, value in zip(ends, (start, end), strict=True):
                    link.evidence |= facts.cited(subject, predicate, value)
                    nodes = facts.reified.get((subject, predicate, value), set())
                    link.reified |= {f"{predicate} {node}" for node in nodes}


def _told_by_events(facts: Facts, shown: set[str]) -> set[tuple[str, str, str]]:
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


def _edges(links: Mapping[_Key, _Link]) -> Iterator[Edge]:
    for source, predicate, target, iri in sorted(links):
        link = links[source, predicate, target, iri]
        sources, evidence = tuple(sorted(link.sources)), tuple(sorted(link.evidence))
        reified = tuple(sorted(link.reified))
        yield Edge(
            source, predicate, target, link.label, sources, evidence, iri, reified, link.language
        )


def _link_dates(facts: Facts, nodes: Mapping[str, Node], links: dict[_Key, _Link]) -> None:
    for node in nodes.values():
        for dating in node.datings if node.kind != DATE_KIND else ():
            key = (node.iri, vocab.WHEN, f"{DATE_PREFIX}{dating.edtf}", "")
            link = links.setdefault(key, _Link(words_of(vocab.WHEN, facts.graph.labels)))
            link.sources.update(dating.sources)
            link.evidence.update(p for p in node.evidence if p.statement in dating.sources)
            value = Value(dating.edtf, vocab.EDTF)
            link.evidence |= facts.cited(node.iri, vocab.WHEN, value)
            link.reified |= facts.reified.get((node.iri, vocab.WHEN, value), set())


def _link_lonely(nodes: Mapping[str, Node], links: dict[_Key, _Link]) -> None:
    """Link to its statements what is only named, or only dated; the rest hangs by its facts.

    A statement to which nothing is linked then, in a part of a graph, hangs on what it names most.
    """
    linked = {source for source, predicate, *_ in links if predicate != vocab.WHEN}
    linked |= {target for _, _, target, _ in links}
    order = sorted(iri for iri, node in nodes.items() if node.kind == "Statement")
    for node in nodes.values():
        if node.iri not in linked and node.kind != "Statement":
            for number in node.statements:
                _link_mention(order, number, node, links)
    told = {source for source, predicate, *_ in links if predicate == vocab.MENTIONS} | linked
    for number, iri in enumerate(order):
        if iri not in told and (most := _most_named(nodes, number)) is not None:
            _link_mention(order, number, most, links)


def _link_mention(order: list[str], number: int, node: Node, links: dict[_Key, _Link]) -> None:
    link = _Link("mentions", sources={number})
    link.evidence.update(p for p in node.mentions if p.statement == number)
    links[order[number], vocab.MENTIONS, node.iri, ""] = link


def _most_named(nodes: Mapping[str, Node], number: int) -> Node | None:
    """Return the thing that a statement names most often, of several the first."""
    counts = {
        iri: sum(passage.statement == number for passage in node.mentions)
        for iri, node in nodes.items()
        if node.kind not in {"Statement", DATE_KIND}
    }
    best = max(counts, key=lambda iri: counts[iri], default="")
    return nodes[best] if counts.get(best) else None


def _labels(facts: Facts, nodes: Mapping[str, Node], links: Mapping[_Key, _Link]) -> dict[str, str]:
    """Return a name for each class, property and undrawn thing that the nodes speak of."""
    found = {predicate: words_of(predicate, facts.graph.labels) for _, predicate, *_ in links}
    for node in nodes.values():
        if node.type:
            found[node.type] = class_words(node.type, facts.graph.labels)
        for fact in node.properties:
            found[fact.predicate] = words_of(fact.predicate, facts.graph.labels)
            name = facts.first(fact.value.text, vocab.LABEL) if fact.value.is_iri else ""
            if name and fact.value.text not in nodes:
                found[fact.value.text] = name
    return dict(sorted(found.items()))
