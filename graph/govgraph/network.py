"""The graph as a networkx graph and in the formats of network tools: GraphML and GEXF."""

from __future__ import annotations

import io
import re
from typing import IO, TYPE_CHECKING

from govgraph import rdfio, vocab
from govgraph.model import Kind
from govgraph.store import Selection, Store, select
from govgraph.vocab import GG, local_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    import networkx as nx
    import pyoxigraph as ox

FORMATS = ("graphml", "gexf")
"""The formats of network tools."""

ENDINGS = {".graphml": "graphml", ".gexf": "gexf"}
"""The format that a file's ending means."""

_KINDS = {
    **{GG[kind.value]: kind.value for kind in Kind},
    vocab.EVENT: "Event",
    vocab.POSITION: "Position",
    vocab.STATEMENT: "Statement",
    vocab.POST: "Post",
}
_LITERALS = {
    vocab.LABEL: "label",
    vocab.TITLE: "label",
    vocab.WHEN: "when",
    vocab.EARLIEST: "earliest",
    vocab.LATEST: "latest",
    vocab.QUOTED_TEXT: "quotedText",
}
_WRITTEN_AT = re.compile(rb' lastmodifieddate="[^"]*"')


def to_networkx(store: Store, selection: Selection | None = None) -> nx.MultiDiGraph[str]:
    """Return the entities, events, positions, posts and statements of a store as a graph.

    Nodes are IRIs with ``label``, ``kind``, ``type`` and, where known, ``status``, ``when``,
    ``earliest`` and ``latest``; several values are joined by " | ". Edges run from subject to
    object with the property's name as ``label`` and the graph that says so as ``source``.
    """
    return graph_of(select(store, selection or Selection()))


def graph_of(quads: Iterable[ox.Quad]) -> nx.MultiDiGraph[str]:
    """Return the nodes and edges that quads describe, in the same order whatever theirs."""
    import networkx as nx

    ordered = sorted(set(quads), key=rdfio.quad_key)
    nodes = _nodes(ordered)
    _label_the_unnamed(nodes, ordered)
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for name in sorted(nodes):
        values = {key: " | ".join(sorted(found)) for key, found in sorted(nodes[name].items())}
        graph.add_node(name, **values)
    for quad in ordered:
        start, end = rdfio.plain(quad.subject), rdfio.plain(quad.object)
        if start in nodes and end in nodes:
            source, predicate = rdfio.plain(quad.graph_name), local_name(quad.predicate.value)
            graph.add_edge(start, end, f"{predicate} {source}", label=predicate, source=source)
    return graph


def write(graph: nx.MultiDiGraph[str], stream: IO[bytes], format_name: str) -> None:
    """Write a graph as ``graphml`` or ``gexf``, the same graph with the same bytes."""
    import networkx as nx

    if format_name == "graphml":
        nx.write_graphml(graph, stream)
        return
    buffer = io.BytesIO()
    nx.write_gexf(graph, buffer)
    stream.write(_WRITTEN_AT.sub(b"", buffer.getvalue()))


def _label_the_unnamed(nodes: dict[str, dict[str, set[str]]], quads: Iterable[ox.Quad]) -> None:
    """Give events and positions that others wrote without a label one: what they are, of what."""
    targets: dict[str, set[str]] = {}
    for quad in quads:
        if quad.predicate.value in (vocab.OBJECT, vocab.ABOUT, vocab.AT_MEETING):
            names = nodes.get(rdfio.plain(quad.object), {}).get("label", set())
            targets.setdefault(rdfio.plain(quad.subject), set()).update(names)
    for name, values in nodes.items():
        if "label" not in values:
            kind = ", ".join(sorted(values.get("type", values["kind"])))
            of = ", ".join(sorted(targets.get(name, ())))
            values["label"] = {f"{kind}: {of}" if of else kind}


def _nodes(quads: Iterable[ox.Quad]) -> dict[str, dict[str, set[str]]]:
    """Return node → attribute → values for the subjects of a known kind."""
    kinds: dict[str, dict[str, set[str]]] = {}
    values: dict[str, dict[str, set[str]]] = {}
    for quad in quads:
        subject, predicate = rdfio.plain(quad.subject), quad.predicate.value
        value = rdfio.plain(quad.object)
        if predicate == vocab.TYPE and value in _KINDS:
            kinds.setdefault(subject, {}).setdefault("kind", set()).add(_KINDS[value])
        elif predicate == vocab.TYPE and value.startswith(GG):
            values.setdefault(subject, {}).setdefault("type", set()).add(local_name(value))
        elif predicate == vocab.STATUS:
            values.setdefault(subject, {}).setdefault("status", set()).add(local_name(value))
        elif predicate in _LITERALS:
            values.setdefault(subject, {}).setdefault(_LITERALS[predicate], set()).add(value)
    return {name: {**kind, **values.get(name, {})} for name, kind in kinds.items()}
