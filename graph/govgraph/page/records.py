"""The plain records between a graph and its page: nodes, edges, statements and evidence.

Statements are referred to by their place in ``View.statements``; ``RECORD`` stands for the facts of
record, which no statement made. Spans count code points, end exclusive.

What there are hundreds of thousands of are tuples, which are made and compared far faster.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

RECORD = -1
"""The source of a fact that comes from the authority and not from a statement."""

DATE_KIND = "Date"
DATE_PREFIX = "edtf:"
"""A date node's identifier is this prefix and its EDTF value: dates have no IRI in the graph."""


ENGLISH = "@en"
"""The datatype of an English text."""


class Passage(NamedTuple):
    """Words of a statement: ``statements[statement].text[start:end]``."""

    statement: int
    start: int
    end: int


class Value(NamedTuple):
    """An RDF object: ``datatype`` is empty for an IRI, ``@en`` for a text in a language."""

    text: str
    datatype: str = ""

    @property
    def is_iri(self) -> bool:
        """Tell whether the value names a thing."""
        return not self.datatype


@dataclass(frozen=True, slots=True)
class Property:
    """A fact about a node that is not drawn as an edge; ``value`` may still name a node.

    ``reified`` are the nodes that carry its evidence in the graph.
    """

    predicate: str
    value: Value
    sources: tuple[int, ...]
    evidence: tuple[Passage, ...] = ()
    reified: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dating:
    """A time that some sources give for a node: EDTF, first and last day (ISO), or empty."""

    edtf: str
    earliest: str
    latest: str
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """Something drawn. ``type`` is the IRI of its narrowest class, ``short`` its label on a map.

    ``status`` is the local name of an event's status in the newest statement, else empty.
    ``evidence`` supports the node as a fact (an event); ``mentions`` only name it. ``languages``
    gives the language (``@fr``) or datatype of each name that is not an English text.
    """

    iri: str
    kind: str
    type: str
    label: str
    short: str
    aliases: tuple[str, ...] = ()
    status: str = ""
    datings: tuple[Dating, ...] = ()
    properties: tuple[Property, ...] = ()
    statements: tuple[int, ...] = ()
    evidence: tuple[Passage, ...] = ()
    mentions: tuple[Passage, ...] = ()
    languages: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Edge:
    """A fact between two nodes, in the direction of its RDF triple.

    A position and a post are edges of their own class: ``predicate`` is then the class, ``iri`` the
    node that carries the position or post in the graph. ``reified`` as for a property;
    in a position or post, the property at whose end the fact stands comes before each, and a space.
    ``language`` is that of a post's title (``@fr``), or its datatype, where it is no English text.
    """

    source: str
    predicate: str
    target: str
    label: str
    sources: tuple[int, ...]
    evidence: tuple[Passage, ...] = ()
    iri: str = ""
    reified: tuple[str, ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A statement as the page shows it; the words index ``text``."""

    iri: str
    title: str
    text: str
    when: str = ""
    speaker: str = ""
    post: str = ""
    organisation: str = ""
    meeting: str = ""
    language: str = "en"
    document: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """All that a page shows, in a fixed order; ``labels`` names every IRI that values mention."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    statements: tuple[Source, ...]
    labels: dict[str, str]
