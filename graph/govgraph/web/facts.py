"""All that the store says of one thing, ready for a page: facts, who says them, and the words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from govgraph import rdfio, vocab
from govgraph.page.wording import STATUS_WORDS, date_words, words_of
from govgraph.summary import part_lines
from govgraph.web.naming import labels_of_terms, names_of, value_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.summary import PartLine
    from govgraph.web.desk import Desk

MOST = 300
"""How many events and facts that point to a thing, and how many quotes, a page shows."""

_OUT = "SELECT DISTINCT ?property ?value ?graph { GRAPH ?graph { ?thing ?property ?value } }"
_IN = """SELECT DISTINCT ?property ?value ?graph {
  GRAPH ?graph { ?value ?property ?thing } FILTER(!CONTAINS(STR(?value), "#"))
  FILTER NOT EXISTS { GRAPH ?graph { ?value a gg:Event } }
}"""
_QUOTES = """SELECT DISTINCT ?statement ?start ?end ?quote {
  GRAPH ?statement {
    { ?span gg:refersTo ?thing } UNION { ?thing gg:evidence ?span }
    ?span oa:start ?start ; oa:end ?end ; oa:exact ?quote
  }
}"""
# An event takes a row for each passage that it cites.
_ROWS_OF_EVENTS = 10 * MOST
# These are shown otherwise, or are for machines.
_NOT_LISTED = {
    vocab.TYPE, vocab.TEXT, vocab.LABEL, vocab.TITLE, vocab.ALT_LABEL, vocab.PREF_LABEL,
    vocab.EVIDENCE, vocab.SHA256, vocab.EARLIEST, vocab.LATEST,
}  # fmt: skip


_SAID = (vocab.EVENT, vocab.POSITION, vocab.RDF_STATEMENT)


@dataclass(frozen=True, slots=True)
class Cell:
    """A value on a page: its words, and its IRI where it is a thing."""

    words: str
    iri: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One fact and the graphs that say it."""

    property: Cell
    value: Cell
    sources: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """The thing's part in an event, and the words that say so; ``span`` is where they begin."""

    when: str
    event: Cell
    status: str
    part: str
    words: str
    span: str
    statement: Cell


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a statement; ``anchor`` is their place in it as a fragment."""

    statement: Cell
    words: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Account:
    """What a page tells of a thing.

    ``is_said`` tells whether it is itself a fact, such as an event, and no thing that has a name;
    ``more`` that some facts were left out, ``known`` whether the store says anything at all.
    """

    iri: str
    name: str
    aliases: tuple[str, ...]
    types: tuple[Cell, ...]
    events: tuple[Part, ...]
    facts: tuple[Row, ...]
    pointing: tuple[Row, ...]
    quotes: tuple[Quote, ...]
    is_said: bool
    more: bool
    known: bool


def account(desk: Desk, iri: str) -> Account:
    """Return what the store says of a thing, at most ``MOST`` events and as many facts.

    The facts are those that point to it; its own are all there.

    Raises:
        DataError: the IRI is malformed.

    """
    out = list(_triples(desk, _OUT, iri, None))
    pointing = list(_triples(desk, _IN, iri, MOST + 1))
    parts = part_lines(desk.store, iri, limit=_ROWS_OF_EVENTS)
    quotes = _quotes(desk, iri)
    wanted = {iri} | {text for _, text, is_iri, _ in out + pointing if is_iri}
    wanted |= {graph for *_, graph in out + pointing} | {statement for statement, *_ in quotes}
    wanted |= {name for line in parts[:MOST] for name in (line.event, line.statement)}
    names = names_of(desk, wanted)
    types = {text for name, text, _, _ in out if name == vocab.TYPE}
    listed = [row for row in out if row[0] not in _NOT_LISTED]
    terms = labels_of_terms(desk)
    return Account(
        iri=iri,
        name=names.get(iri) or vocab.compact(iri, desk.base),
        aliases=tuple(sorted({text for name, text, *_ in out if name == vocab.ALT_LABEL})),
        types=tuple(_cell(desk, each, names) for each in sorted(types)),
        events=tuple(_part(desk, line, names) for line in parts[:MOST]),
        facts=_rows(desk, listed, names, terms),
        pointing=_rows(desk, pointing[:MOST], names, terms),
        quotes=tuple(
            Quote(_cell(desk, statement, names), words, f"char={start},{end}")
            for statement, start, end, words in quotes
        ),
        is_said=not types.isdisjoint(_SAID),
        more=max(len(pointing), len(parts)) > MOST,
        known=bool(out or pointing or parts),
    )


def cell_of(term: Any, names: dict[str, str], desk: Desk) -> Cell:  # noqa: ANN401 - any RDF term
    """Return a term of an answer as a cell; nothing for an unbound one."""
    if term is None:
        return Cell("")
    text = rdfio.plain(term)
    if is_iri(term):
        return _cell(desk, text, names)
    return Cell(_words(term))


def is_iri(term: Any) -> bool:  # noqa: ANN401 - any RDF term
    """Tell whether a term is an IRI."""
    return rdfio.is_iri(term)


def _words(term: Any) -> str:  # noqa: ANN401 - any RDF term
    datatype = getattr(term, "datatype", None)
    return value_words(rdfio.plain(term), datatype.value if datatype else "")


def _triples(
    desk: Desk, sparql: str, iri: str, limit: int | None
) -> Iterator[tuple[str, str, bool, str]]:
    """Yield (property, value, whether it is an IRI, graph), sorted."""
    answer = desk.store.query(sparql, params={"thing": rdfio.iri(iri)}, limit=limit)
    found = set()
    for name, value, graph in answer:
        found.add((name.value, _words(value), is_iri(value), graph.value))
    yield from sorted(found)


def _quotes(desk: Desk, iri: str) -> list[tuple[str, int, int, str]]:
    params = {"thing": rdfio.iri(iri)}
    rows = desk.store.query(_QUOTES, params=params, limit=MOST).texts()
    return sorted((s or "", int(a or 0), int(b or 0), words or "") for s, a, b, words in rows)


def _rows(
    desk: Desk,
    triples: list[tuple[str, str, bool, str]],
    names: dict[str, str],
    terms: dict[str, str],
) -> tuple[Row, ...]:
    sources: dict[tuple[str, str, bool], list[str]] = {}
    for name, text, thing, graph in triples:
        sources.setdefault((name, text, thing), []).append(graph)
    return tuple(
        Row(
            Cell(words_of(name, terms), name),
            _cell(desk, text, names) if thing else Cell(text),
            tuple(_cell(desk, graph, names) for graph in graphs),
        )
        for (name, text, thing), graphs in sorted(sources.items())
    )


def _part(desk: Desk, line: PartLine, names: dict[str, str]) -> Part:
    return Part(
        when=date_words(line.when) if line.when else "undated",
        event=_cell(desk, line.event, names),
        status=STATUS_WORDS.get(line.status, "done") if line.status else "",
        part=line.part,
        words=line.words,
        span=line.span,
        statement=_cell(desk, line.statement, names),
    )


def _cell(desk: Desk, iri: str, names: dict[str, str]) -> Cell:
    if iri == vocab.authority_graph(desk.base):
        return Cell("on record", iri)
    return Cell(names.get(iri) or vocab.compact(iri, desk.base), iri)
