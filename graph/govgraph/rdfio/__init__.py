"""Reading and writing RDF files with pyoxigraph: the same triples always give the same bytes."""

from __future__ import annotations

import gzip
import io
from codecs import BOM_UTF8
from contextlib import contextmanager
from functools import cache
from itertools import chain, groupby, islice
from operator import attrgetter
from pathlib import Path
from typing import IO, TYPE_CHECKING, TypeAlias, cast

import pyoxigraph as ox

from govgraph.errors import DataError, UsageError
from govgraph.rdfio import turtle
from govgraph.rdfio.lines import sorted_batches, with_graph
from govgraph.vocab import PREFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rdflib import Graph

Term: TypeAlias = ox.NamedNode | ox.Literal
AnyTerm: TypeAlias = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
Record: TypeAlias = dict[str, list[str]]

Block: TypeAlias = tuple[bytes, bytes]
"""Triples of one graph as Oxigraph writes them, which saves making Python objects of their terms:
the graph's name in N-Quads (empty for the default graph), and N-Triples, or Turtle with prefixes
where the target is Turtle or TriG (see ``in_turtle``)."""

FORMATS = {
    "turtle": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "ntriples": ox.RdfFormat.N_TRIPLES,
    "nquads": ox.RdfFormat.N_QUADS,
    "rdfxml": ox.RdfFormat.RDF_XML,
    "jsonld": ox.RdfFormat.JSON_LD,
}
"""The names of the RDF formats that govgraph reads and writes."""

ENDINGS = {
    ".ttl": "turtle",
    ".trig": "trig",
    ".nt": "ntriples",
    ".nq": "nquads",
    ".rdf": "rdfxml",
    ".xml": "rdfxml",
    ".owl": "rdfxml",
    ".jsonld": "jsonld",
}
"""The format that a file's ending means; a further ``.gz`` means that it is compressed."""

_LINES = ("ntriples", "nquads")
_TURTLES = ("turtle", "trig")
_BATCH = 5_000
_QUAD_FORMATS = ("trig", "nquads", "jsonld")


def iri(value: str) -> ox.NamedNode:
    """Return an IRI as a term.

    Raises:
        DataError: the value is not an absolute IRI.

    """
    try:
        return ox.NamedNode(value)
    except ValueError as error:
        raise DataError(f"'{value}' is not a valid IRI ({error}).") from error


def listed(iris: Iterable[str]) -> str:
    """Return IRIs as a query lists them, for instance after VALUES.

    Raises:
        DataError: one is not an absolute IRI.

    """
    return " ".join(str(iri(each)) for each in iris)


def literal(value: str, *, datatype: str | None = None, language: str | None = None) -> ox.Literal:
    """Return a literal: plain text, or of a datatype, or in a language."""
    if language:
        return ox.Literal(value, language=language)
    return ox.Literal(value, datatype=iri(datatype)) if datatype else ox.Literal(value)


def plain(term: AnyTerm | ox.DefaultGraph) -> str:
    """Return an IRI's or a literal's plain value; the default graph has none."""
    if isinstance(term, ox.DefaultGraph):
        return ""
    return str(term) if isinstance(term, ox.Triple) else str(term.value)


def is_iri(term: object) -> bool:
    """Tell whether a term is an IRI, and no literal or blank node."""
    return isinstance(term, ox.NamedNode)


def ends(quad: ox.Quad) -> list[str]:
    """Return the IRIs that a quad links: its subject's and, where it is one, its object's."""
    terms = (quad.subject, quad.object)
    return [term.value for term in terms if isinstance(term, ox.NamedNode)]


def format_of(name: str) -> str:
    """Return the RDF format that a file's name means, whether or not it ends in ``.gz``.

    Raises:
        UsageError: the ending means no RDF format.

    """
    ending = Path(name.removesuffix(".gz")).suffix.lower()
    if ending not in ENDINGS:
        known = " ".join(ENDINGS)
        raise UsageError(f"'{name}' does not end like an RDF file; known endings: {known}.")
    return ENDINGS[ending]


def holds_graphs(format_name: str) -> bool:
    """Tell whether the format can hold named graphs."""
    return format_name in _QUAD_FORMATS


def expect_graph(path: Path, graph: str | None) -> None:
    """Check that a file's triples are in graphs, or that a graph to put them in is named.

    Raises:
        DataError: they are not, and the file is missing, unreadable or malformed anyway.
        UsageError: they are not.

    """
    if graph is not None or holds_graphs(format_of(path.name)):
        return
    # The graph is of no use for what is no RDF.
    for _ in parse_file(path):
        pass
    raise UsageError(
        f"{path} holds triples without a graph; name the graph to put them in, "
        "such as --graph graph:register."
    )


@contextmanager
def faults_of(path: Path) -> Iterator[None]:
    """Turn what goes wrong while an RDF file is parsed into an error that names the file.

    Raises:
        DataError: the file is missing, unreadable or malformed (names line and column).

    """
    try:
        path.open("rb").close()
    except OSError as error:
        raise DataError(f"{path} cannot be read: {error.strerror}.") from error
    try:
        yield
    except SyntaxError as error:
        raise DataError(f"{path} is malformed at {_place(error)}: {_reason(error)}.") from error
    except (gzip.BadGzipFile, EOFError, UnicodeDecodeError, ValueError) as error:
        raise DataError(f"{path} cannot be read: {error}.") from error


def parse_file(path: Path, format_name: str | None = None) -> Iterator[ox.Quad]:
    """Yield the quads of an RDF file, compressed or not, in its order.

    Raises:
        DataError: the file is missing, unreadable or malformed (names line and column).

    """
    rdf_format = FORMATS[format_name or format_of(path.name)]
    with faults_of(path), prepared(path) as stream:
        if stream is not None:
            yield from ox.parse(stream, rdf_format)
        else:
            yield from ox.parse(path=str(path), format=rdf_format)


@contextmanager
def prepared(path: Path) -> Iterator[IO[bytes] | None]:
    """Open a file that Oxigraph does not read itself: compressed, or with a byte order mark."""
    is_packed = path.suffix == ".gz"
    with gzip.open(path) if is_packed else path.open("rb") as stream:
        is_marked = stream.read(len(BOM_UTF8)) == BOM_UTF8
        if not is_marked:
            stream.seek(0)
        yield cast("IO[bytes]", stream) if is_packed or is_marked else None


def parse_graph(paths: Iterable[Path], graph: str = "") -> Iterator[ox.Quad]:
    """Yield the quads of Turtle files as quads of a graph, by default the default graph.

    The same files give blank nodes the same names each time.

    Raises:
        DataError: a file is missing, unreadable or malformed.

    """
    name = iri(graph) if graph else ox.DefaultGraph()
    for number, path in enumerate(paths):
        named: dict[str, ox.BlankNode] = {}
        for quad in parse_file(path, "turtle"):
            subject, value = quad.subject, quad.object
            # Most quads are those of the file, and making one again takes longer than reading it.
            is_new = bool(graph)
            if isinstance(subject, ox.BlankNode):
                subject = named.setdefault(subject.value, _blank(number, len(named)))
                is_new = True
            if isinstance(value, ox.BlankNode):
                value = named.setdefault(value.value, _blank(number, len(named)))
                is_new = True
            yield ox.Quad(subject, quad.predicate, value, name) if is_new else quad


def graph_text(paths: Iterable[Path]) -> tuple[bytes, bytes]:
    """Return what ``parse_graph`` yields as N-Triples: those without blank nodes, and the others.

    A store that loads a text gives its blank nodes other names.

    Raises:
        DataError: a file is missing, unreadable or malformed.

    """
    parts: tuple[list[ox.Triple], list[ox.Triple]] = ([], [])
    blank = ox.BlankNode
    for quad in parse_graph(paths):
        has_blank = isinstance(quad.subject, blank) or isinstance(quad.object, blank)
        parts[has_blank].append(quad.triple)
    named, others = (ox.serialize(part, format=ox.RdfFormat.N_TRIPLES) or b"" for part in parts)
    return named, others


def _blank(file: int, place: int) -> ox.BlankNode:
    return ox.BlankNode(f"b{file}-{place}")


def parse_bytes(data: bytes, format_name: str) -> Iterator[ox.Quad]:
    """Yield the quads of RDF in memory, in its order.

    Raises:
        DataError: the data is malformed (names line and column).

    """
    try:
        yield from ox.parse(data, FORMATS[format_name])
    except SyntaxError as error:
        raise DataError(f"The data is malformed at {_place(error)}: {_reason(error)}.") from error


def read_turtle(paths: Iterable[Path]) -> dict[str, Record]:
    """Return subject → property → values of Turtle files, everything in the order of the files.

    IRIs and the values of literals are plain strings; datatypes and languages are dropped.

    Raises:
        DataError: a file is missing, unreadable or malformed.

    """
    # A dictionary's keys are the values, each once, in their order.
    found: dict[str, dict[str, dict[str, None]]] = {}
    for path in paths:
        for quad in parse_file(path, "turtle"):
            record = found.setdefault(plain(quad.subject), {})
            record.setdefault(quad.predicate.value, {})[plain(quad.object)] = None
    return {
        subject: {prop: list(values) for prop, values in record.items()}
        for subject, record in found.items()
    }


def serialise(
    quads: Iterable[ox.Quad], format_name: str, prefixes: Mapping[str, str] = PREFIXES
) -> bytes:
    """Return the quads in the named format, the same bytes whatever their order."""
    buffer = io.BytesIO()
    write(quads, buffer, format_name, prefixes)
    return buffer.getvalue()


def write(
    quads: Iterable[ox.Quad],
    stream: IO[bytes],
    format_name: str,
    prefixes: Mapping[str, str] = PREFIXES,
) -> None:
    """Write the quads to a binary stream, sorted, each once.

    A format without named graphs gets the union of the graphs.
    """
    chosen = prefixes if in_turtle(format_name) else None
    write_blocks(blocks(quads, chosen), stream, format_name, prefixes)


def in_turtle(format_name: str) -> bool:
    """Tell whether blocks for a format hold Turtle; for the others they hold N-Triples."""
    return format_name in _TURTLES


def blocks(quads: Iterable[ox.Quad], prefixes: Mapping[str, str] | None = None) -> Iterator[Block]:
    """Yield the quads as blocks of N-Triples, or of Turtle where prefixes are given.

    Neighbours of one graph share a block up to some size.
    """
    chosen = ox.RdfFormat.N_TRIPLES if prefixes is None else ox.RdfFormat.TURTLE
    for graph, group in groupby(quads, attrgetter("graph_name")):
        while batch := list(islice(map(attrgetter("triple"), group), _BATCH)):
            data = ox.serialize(batch, format=chosen, prefixes=dict(prefixes or {}))
            yield graph_bytes(graph), data or b""


def graph_bytes(name: ox.NamedNode | ox.BlankNode | ox.DefaultGraph) -> bytes:
    """Return a graph's name as N-Quads has it; the default graph has none."""
    return b"" if isinstance(name, ox.DefaultGraph) else str(name).encode()


def quads_of(block: Block) -> Iterator[ox.Quad]:
    """Yield the quads of a block of N-Triples, in its order."""
    return ox.parse(with_graph(block[1], block[0]), ox.RdfFormat.N_QUADS)


def write_blocks(
    given: Iterable[Block],
    stream: IO[bytes],
    format_name: str,
    prefixes: Mapping[str, str] = PREFIXES,
    scratch: Path | None = None,
) -> None:
    """Write the triples of blocks to a binary stream, sorted, each once.

    Graphs come in the order of their names. Within one, triples come in the order of subject,
    property and object, byte by byte, a subject's types first: in Turtle and TriG as they are
    written there, in the other formats as N-Triples writes them. A format without named graphs
    gets the union of the graphs. What is more than memory should hold (see ``runs.MEMORY``) is
    sorted in files in the scratch folder, by default the system's.
    """
    by_graph = holds_graphs(format_name)
    if in_turtle(format_name):
        turtle.write(given, stream, prefixes, by_graph=by_graph, scratch=scratch)
        return
    batches = sorted_batches(given, by_graph=by_graph, scratch=scratch)
    if format_name in _LINES:
        stream.writelines(batches)
        return
    rows = chain.from_iterable(ox.parse(batch, ox.RdfFormat.N_QUADS) for batch in batches)
    # RDF/XML has no graphs, and is content with triples only.
    parts = rows if by_graph else map(attrgetter("triple"), rows)
    ox.serialize(parts, stream, FORMATS[format_name], prefixes=dict(prefixes))


def quad_key(quad: ox.Quad) -> tuple[str, str, str, str]:
    """Return what orders quads: by graph, subject, property and object."""
    return (str(quad.graph_name), str(quad.subject), str(quad.predicate), str(quad.object))


def _place(error: SyntaxError) -> str:
    column = f", column {error.offset}" if error.offset else ""
    return f"line {error.lineno}{column}" if error.lineno else "an unknown place"


def _reason(error: SyntaxError) -> str:
    # The parser's message opens with the place, which has been said already.
    message = error.args[0] if error.args else "unknown error"
    return str(message).partition(": ")[2] or str(message)


def to_rdflib(quads: Iterable[ox.Quad]) -> Graph:
    """Return the union of the quads' graphs as an rdflib graph in memory."""
    from rdflib import BNode, Graph, Literal, URIRef

    @cache
    def term(
        value: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple,
    ) -> URIRef | BNode | Literal:
        if isinstance(value, ox.Literal):
            datatype = None if value.language else URIRef(value.datatype.value)
            # The lexical form is kept as the store has it.
            return Literal(value.value, value.language, datatype, normalize=False)
        return BNode(plain(value)) if isinstance(value, ox.BlankNode) else URIRef(plain(value))

    graph = Graph()
    for quad in quads:
        graph.add((term(quad.subject), term(quad.predicate), term(quad.object)))
    return graph
