"""Count what a store holds and list its events: the short account after a build and of stats."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from govgraph import rdfio
from govgraph.errors import QueryError
from govgraph.model import Kind
from govgraph.vocab import GG, compact, local_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govgraph.store import Store

_KINDS = " ".join(f"<{GG[kind.value]}>" for kind in Kind)
_STATEMENTS = "GRAPH ?statement { ?statement a gg:Statement }"
_ENTITIES = """SELECT ?kind (COUNT(DISTINCT ?entity) AS ?count) {
  %s
  GRAPH ?statement { ?statement gg:mentions ?entity }
  ?entity a ?kind . VALUES ?kind { %s }
} GROUP BY ?kind"""
_ON_RECORD = """SELECT (COUNT(*) AS ?count) {
  VALUES ?graph { graph:authority graph:ontology } GRAPH ?graph { ?s ?p ?o }
}"""
_TYPES = """SELECT ?type ?status (COUNT(DISTINCT ?thing) AS ?count) {
  %s
  GRAPH ?statement {
    ?thing a %s, ?type . FILTER(?type != %s)
    OPTIONAL { ?thing gg:status ?status }
  }
} GROUP BY ?type ?status"""
_EVENTS = """SELECT ?statement ?event ?type ?status ?when ?earliest ?property ?label {
  %s
  GRAPH ?statement {
    ?event a gg:Event, ?type ; gg:status ?status . FILTER(?type != gg:Event)
    OPTIONAL { ?event gg:when ?when ; gg:earliest ?earliest }
    OPTIONAL {
      VALUES ?property { gg:object gg:agent gg:atMeeting }
      ?event ?property ?thing
    }
  }
  OPTIONAL { ?thing rdfs:label ?label }
}"""

_POSITIONS = """SELECT DISTINCT ?type ?holder ?about {
  %s
  GRAPH ?statement {
    ?position a gg:Position, ?type ; gg:holder ?h ; gg:about ?a . FILTER(?type != gg:Position)
  }
  ?h rdfs:label ?holder . ?a rdfs:label ?about
}"""
_OUT = """SELECT ?property ?value ?label ?graph {
  GRAPH ?graph { ?thing ?property ?value } OPTIONAL { ?value rdfs:label ?label }
}"""
_IN = """SELECT ?property ?value ?label ?graph {
  GRAPH ?graph { ?value ?property ?thing . FILTER(!CONTAINS(STR(?value), "#")) }
  FILTER NOT EXISTS { GRAPH ?graph { ?value a gg:Event } }
  OPTIONAL { ?value rdfs:label ?label }
}"""
_PARTS = """
SELECT DISTINCT ?statement ?event ?type ?status ?when ?earliest ?part ?span ?start ?quote {
  GRAPH ?statement { ?event ?part ?thing ; a gg:Event }
  OPTIONAL { GRAPH ?statement { ?event a ?type } FILTER(?type != gg:Event) }
  OPTIONAL { GRAPH ?statement { ?event gg:status ?status } }
  OPTIONAL { GRAPH ?statement { ?event gg:when ?when } }
  OPTIONAL { GRAPH ?statement { ?event gg:earliest ?earliest } }
  OPTIONAL {
    GRAPH ?statement { ?event gg:evidence ?span . ?span oa:start ?start ; oa:exact ?quote }
  }
}"""


@dataclass(frozen=True, slots=True)
class Count:
    """How many things there are of one type; ``status`` is empty for all but events."""

    type: str
    count: int
    status: str = ""


class EventLine(NamedTuple):
    """One event as one statement tells it, in labels; ``when`` is EDTF or empty."""

    when: str
    type: str
    status: str
    what: str
    who: str
    statement: str


class PartLine(NamedTuple):
    """A thing's part in one event, as one statement tells it, with the words that say so.

    ``event`` and ``statement`` are IRIs, as is ``span``, where the words begin; ``when`` is EDTF.
    What is not told is empty.
    """

    when: str
    type: str
    status: str
    part: str
    words: str
    span: str
    event: str
    statement: str


class PositionLine(NamedTuple):
    """All that one holder supports, calls for, welcomes …, in labels."""

    type: str
    holder: str
    about: str


class Property(NamedTuple):
    """One thing that a graph says of an entity; a name with "is … of" points to the entity."""

    name: str
    value: str
    graph: str


class Summary(NamedTuple):
    """What a store holds, or some statements of it.

    ``entities`` counts those that the statements mention, by kind; ``triples`` is the whole store.
    """

    statements: int
    triples: int
    entities: tuple[Count, ...]
    events: tuple[Count, ...]
    positions: tuple[Count, ...]


def summarise(store: Store, statements: Sequence[str] | None = None) -> Summary:
    """Count the entities, events and positions of some statements (IRIs), or of all."""
    scope = _scope(statements)
    entities = store.query(_ENTITIES % (scope, _KINDS))
    return Summary(
        statements=len(store.statements() if statements is None else statements),
        triples=len(store),
        entities=_counts((kind, None, count) for kind, count in entities.texts()),
        events=_counts(store.query(_TYPES % (scope, "gg:Event", "gg:Event")).texts()),
        positions=_counts(store.query(_TYPES % (scope, "gg:Position", "gg:Position")).texts()),
    )


def triples_on_record(store: Store) -> int:
    """Return how many triples are the authority's and the ontology's, and no statement's."""
    [(count,)] = store.query(_ON_RECORD).texts()
    return int(count or 0)


def event_lines(store: Store, statements: Sequence[str] | None = None) -> list[EventLine]:
    """Return the events of some statements (IRIs), or of all, in the order of time."""
    labels: dict[tuple[str, ...], dict[str, set[str]]] = {}
    for row in store.query(_EVENTS % _scope(statements)).texts():
        statement, event, type_, status, when, earliest, name, label = (v or "" for v in row)
        # Undated events come last.
        key = (earliest or "9", when, statement, event, type_, status)
        found = labels.setdefault(key, {})
        if label:
            found.setdefault(local_name(name), set()).add(label)
    return [
        EventLine(
            when=key[1],
            type=local_name(key[4]),
            status=local_name(key[5]),
            what=_joined(found.get("object") or found.get("atMeeting") or ()),
            who=_joined(found.get("agent", ())),
            statement=local_name(key[2]),
        )
        for key, found in sorted(labels.items(), key=lambda item: item[0])
    ]


def position_lines(store: Store, statements: Sequence[str] | None = None) -> list[PositionLine]:
    """Return the positions of some statements (IRIs), or of all, one line per type and holder."""
    found: dict[tuple[str, str], set[str]] = {}
    for row in store.query(_POSITIONS % _scope(statements)).texts():
        type_, holder, about = (cell or "" for cell in row)
        found.setdefault((local_name(type_), holder), set()).add(about)
    return [PositionLine(*key, _joined(about)) for key, about in sorted(found.items())]


def describe(store: Store, iri: str) -> list[Property]:
    """Return all that the store says of one thing, and of what else says so, sorted.

    Events that it has a part in are not among it; ``part_lines`` has them.

    Raises:
        QueryError: the store says nothing of it.

    """
    params = {"thing": rdfio.iri(iri)}
    found = set(_properties(store.query(_OUT, params=params).texts(), store, "%s"))
    found |= set(_properties(store.query(_IN, params=params).texts(), store, "is %s of"))
    if not found and not part_lines(store, iri):
        raise QueryError(f"The graph says nothing of <{iri}>; check the IRI.")
    return sorted(found)


def part_lines(store: Store, iri: str, limit: int | None = None) -> list[PartLine]:
    """Return the events that a thing has a part in, in the order of time, undated ones last.

    With a ``limit`` they come from so many rows of the store, of which a line takes one for each
    passage that it cites.
    """
    words: dict[tuple[str, ...], set[tuple[int, str, str]]] = {}
    for row in store.query(_PARTS, params={"thing": rdfio.iri(iri)}, limit=limit).texts():
        statement, event, type_, status, when, earliest, part, *cited = (v or "" for v in row)
        key = (earliest or "9", when, event, statement, type_, status, part)
        found = words.setdefault(key, set())
        span, start, quote = cited
        if quote:
            found.add((int(start), quote, span))
    return [
        PartLine(
            when=when,
            type=spaced(local_name(type_)),
            status=local_name(status),
            part=spaced(local_name(part)).lower(),
            words=" … ".join(quote for _, quote, _ in sorted(found)),
            span=min(found)[2] if found else "",
            event=event,
            statement=statement,
        )
        for (_, when, event, statement, type_, status, part), found in sorted(words.items())
    ]


def _properties(
    rows: Iterable[Sequence[str | None]], store: Store, wording: str
) -> Iterator[Property]:
    for row in rows:
        name, value, label, graph = (compact(cell or "", store.base) for cell in row)
        yield Property(wording % name, f"{label} ({value})" if label else value, graph)


def _scope(statements: Sequence[str] | None) -> str:
    if statements is None:
        return _STATEMENTS
    return f"VALUES ?statement {{ {rdfio.listed(statements)} }}"


def _counts(rows: Iterable[Sequence[str | None]]) -> tuple[Count, ...]:
    found = [Count(local_name(r[0] or ""), int(r[2] or 0), local_name(r[1] or "")) for r in rows]
    return tuple(sorted(found, key=lambda one: (one.type, one.status)))


def _joined(labels: Iterable[str]) -> str:
    return ", ".join(sorted(labels))


def spaced(name: str) -> str:
    """Return a name in camel case as words: OpeningForSignature → Opening for signature."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()
    return words[:1].upper() + words[1:]
