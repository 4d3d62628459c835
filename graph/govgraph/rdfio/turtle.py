"""Merge Turtle that Oxigraph has written into one sorted document, as text.

Oxigraph writes a subject's triples as a block, each property on a line of its own, and commas
between objects. It escapes line feeds and tabs in literals, so these marks stand only between
triples. Terms stay text from the store to the file, which takes a third of the time and of the
memory of making Python objects of them.
"""

from __future__ import annotations

import re
from itertools import groupby, islice
from operator import itemgetter
from typing import IO, TYPE_CHECKING, TypeAlias

import pyoxigraph as ox

from govgraph.rdfio.runs import BETWEEN, Runs, allowed_memory

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

_Graphs: TypeAlias = dict[bytes, dict[bytes, list[bytes]]]
_Part: TypeAlias = tuple[bytes, bytes, list[bytes]]

_END = b" .\n"
_NEXT_PROPERTY = b" ;\n\t"
_NEXT_OBJECT = b" , "
_TYPE = b"a"
_HEADER = re.compile(rb"(?:@prefix [^\n]*\n)*")
_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"\S*|\S+')
_BATCH = 1_000


def write(
    given: Iterable[tuple[bytes, bytes]],
    stream: IO[bytes],
    prefixes: Mapping[str, str],
    *,
    by_graph: bool,
    scratch: Path | None = None,
) -> None:
    """Write graphs in Turtle as one TriG document, or their union as Turtle, each triple once.

    ``given`` are names of graphs, as N-Quads has them, and Turtle that was written with just these
    prefixes; those in use are declared. What is too much for memory is sorted in the scratch
    folder.
    """
    graphs: _Graphs = {}
    unused = sorted(prefixes)
    size, most = 0, allowed_memory()
    with Runs(scratch) as runs:
        for name, data in given:
            body = data[_header_end(data) :]
            graph = _graph_name(name, prefixes) if by_graph else b""
            unused = [prefix for prefix in unused if not _has(prefix, graph, body)]
            _take(body, graphs.setdefault(graph, {}))
            size += len(body)
            if size > most:
                runs.add(_records(graphs))
                size = 0
        for prefix in sorted(set(prefixes) - set(unused)):
            stream.write(f"@prefix {prefix}: <{prefixes[prefix]}> .\n".encode())
        parts = _merged(runs.merged(_records(graphs))) if runs else _ordered(graphs)
        for graph, group in groupby(parts, itemgetter(0)):
            _write_graph(graph, group, stream)


def _has(prefix: str, graph: bytes, body: bytes) -> bool:
    name = f"{prefix}:".encode()
    return name in body or graph.startswith(name)


def _take(body: bytes, subjects: dict[bytes, list[bytes]]) -> None:
    for block in body.split(_END)[:-1]:
        subject, properties = block.split(b" ", 1)
        subjects.setdefault(subject, []).append(properties)


def _ordered(graphs: _Graphs) -> Iterator[_Part]:
    """Yield graph, subject and the blocks of its properties, in order, and empty the graphs."""
    for graph in sorted(graphs):
        subjects = graphs.pop(graph)
        for subject in sorted(subjects):
            yield graph, subject, subjects.pop(subject)


def _records(graphs: _Graphs) -> Iterator[bytes]:
    for graph, subject, blocks in _ordered(graphs):
        for properties in sorted(blocks):
            yield BETWEEN.join((graph, subject, properties))


def _merged(records: Iterator[bytes]) -> Iterator[_Part]:
    rows = (record.split(BETWEEN) for record in records)
    for (graph, subject), group in groupby(rows, itemgetter(0, 1)):
        yield graph, subject, [properties for _, _, properties in group]


def _write_graph(name: bytes, parts: Iterator[_Part], stream: IO[bytes]) -> None:
    written = (
        subject + b" " + _NEXT_PROPERTY.join(_properties(blocks)) + _END
        for _, subject, blocks in parts
    )
    if name:
        stream.write(name + b" {\n")
    while batch := b"".join(islice(written, _BATCH)):
        if name:
            batch = b"\t" + batch[:-1].replace(b"\n", b"\n\t") + b"\n"
        stream.write(batch)
    if name:
        stream.write(b"}\n")


def _properties(blocks: list[bytes]) -> Iterator[bytes]:
    """Yield the properties in some blocks of one subject, its types first, the others sorted."""
    found: dict[bytes, list[bytes]] = {}
    for block in blocks:
        for line in block.split(_NEXT_PROPERTY):
            name, objects = line.split(b" ", 1)
            found.setdefault(name, []).append(objects)
    names = sorted(found)
    if _TYPE in found:
        names.remove(_TYPE)
        names.insert(0, _TYPE)
    for name in names:
        yield name + b" " + _objects(found[name])


def _objects(lists: list[bytes]) -> bytes:
    if len(lists) == 1 and _NEXT_OBJECT not in lists[0]:
        return lists[0]
    return _NEXT_OBJECT.join(sorted({item for text in lists for item in _items(text)}))


def _items(text: bytes) -> list[bytes]:
    if b'"' not in text:
        return text.split(_NEXT_OBJECT)
    items: list[list[bytes]] = [[]]
    # A comma may stand in a literal; an object that is itself a triple has blanks and no comma.
    for token in _TOKEN.findall(text):
        if token == b",":
            items.append([])
        else:
            items[-1].append(token)
    return [b" ".join(item) for item in items]


def _graph_name(name: bytes, prefixes: Mapping[str, str]) -> bytes:
    """Return a graph's name as TriG has it."""
    if not name:
        return name
    (quad,) = ox.parse(b"<a:a> <a:a> <a:a> " + name + b" .", ox.RdfFormat.N_QUADS)
    text = ox.serialize([quad], format=ox.RdfFormat.TRIG, prefixes=dict(prefixes)) or b""
    return text[_header_end(text) :].split(b" {", 1)[0]


def _header_end(data: bytes) -> int:
    match = _HEADER.match(data)
    return match.end() if match else 0
