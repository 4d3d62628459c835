"""Updates that replace graphs, and the mark that tells what a graph was filled from."""

from __future__ import annotations

from collections import defaultdict
from hashlib import sha256
from typing import TYPE_CHECKING

import pyoxigraph as ox

from govgraph import rdfio, vocab
from govgraph.errors import DataError
from govgraph.resources import resource_dir

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path


def moved(quads: Iterable[ox.Quad], name: str) -> set[ox.Quad]:
    """Return the quads as quads of the named graph."""
    graph = rdfio.iri(name)
    return {ox.Quad(quad.subject, quad.predicate, quad.object, graph) for quad in quads}


def has_blank(quad: ox.Quad) -> bool:
    """Tell whether a quad's subject or object is a blank node."""
    return isinstance(quad.subject, ox.BlankNode) or isinstance(quad.object, ox.BlankNode)


def replacement(old: Iterable[str], new: Iterable[ox.Quad], gone: Iterable[ox.Quad] = ()) -> str:
    """Return one update, hence one transaction: drop graphs, delete quads and insert others."""
    drops = [f"DROP SILENT GRAPH {rdfio.iri(name)}" for name in old]
    return ";\n".join(filter(None, [*drops, _data("DELETE", gone), insertion(new)]))


def insertion(quads: Iterable[ox.Quad]) -> str:
    """Return an update that inserts quads of named graphs; an empty text for none."""
    return _data("INSERT", quads)


def _data(what: str, quads: Iterable[ox.Quad]) -> str:
    blocks: dict[str, list[str]] = {}
    for quad in quads:
        line = f"{quad.subject} {quad.predicate} {quad.object} .\n"
        blocks.setdefault(str(quad.graph_name), []).append(line)
    graphs = "".join(f"GRAPH {name} {{\n{''.join(lines)}}}\n" for name, lines in blocks.items())
    return f"{what} DATA {{\n{graphs}}}" if graphs else ""


def content_mark(name: str, paths: Sequence[Path]) -> ox.Quad:
    """Return the quad that tells that a graph holds the content of just these files.

    Raises:
        DataError: a file cannot be read.

    """
    digest = sha256()
    for path in paths:
        try:
            digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
        except OSError as error:
            raise DataError(f"{path} cannot be read: {error.strerror}.") from error
    graph = rdfio.iri(name)
    return ox.Quad(graph, rdfio.iri(vocab.SHA256), rdfio.literal(digest.hexdigest()), graph)


def marks(name: str, paths: Sequence[Path]) -> Iterator[ox.Quad]:
    """Yield what tells what a graph was filled from: its content's mark, and a user's own files.

    Raises:
        DataError: a file cannot be read.

    """
    yield content_mark(name, paths)
    graph, shipped = rdfio.iri(name), resource_dir("ontology")
    for path in paths:
        if shipped not in path.parents:
            yield ox.Quad(graph, rdfio.iri(vocab.SOURCE), rdfio.literal(path.name), graph)


def graph_of_files(name: str, paths: Sequence[Path]) -> Iterator[ox.Quad]:
    """Yield the quads of a graph that holds the content of Turtle files, its marks included.

    Raises:
        DataError: a file is missing or malformed.

    """
    yield from marks(name, paths)
    yield from rdfio.parse_graph(paths, name)


def around_changes(quads: Iterable[ox.Quad], before: Iterable[ox.Quad]) -> list[ox.Quad]:
    """Return all quads about what is told otherwise than before, or pointed to from there.

    Blank nodes are never what they were before.
    """
    told: dict[object, list[ox.Quad]] = defaultdict(list)
    for quad in quads:
        told[quad.subject].append(quad)
    now = {quad.triple for about in told.values() for quad in about}
    ahead: list[object] = list({triple.subject for triple in now ^ {q.triple for q in before}})
    found: set[object] = set(ahead)
    while ahead:
        new = {quad.object for quad in told.get(ahead.pop(), ()) if quad.object in told} - found
        found |= new
        ahead += new
    return [quad for subject in found for quad in told.get(subject, ())]
