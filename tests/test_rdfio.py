"""RDF files are read into plain values and written with the same bytes every time."""

from __future__ import annotations

import gzip
import random
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest
from tests.analyses import DISSENT, ID, SEED

from govgraph import rdfio, vocab
from govgraph.errors import DataError, UsageError
from govgraph.store import MEMORY, open_store
from govgraph.triples import quads

if TYPE_CHECKING:
    from pathlib import Path

TURTLE = """@prefix : <http://x/> .
:b :p "two"@en , "one" ; :q :c .
:a :p 3 .
:b :p "two" , "four" .
"""


def test_turtle_becomes_plain_values_in_the_order_of_the_file(tmp_path: Path) -> None:
    """Subjects, properties and values come in file order, each value once."""
    file = tmp_path / "a.ttl"
    file.write_text(TURTLE, encoding="utf-8")
    found = rdfio.read_turtle([file])
    assert list(found) == ["http://x/b", "http://x/a"]
    assert found["http://x/b"] == {
        "http://x/p": ["two", "one", "four"],
        "http://x/q": ["http://x/c"],
    }
    assert found["http://x/a"] == {"http://x/p": ["3"]}


def test_several_files_are_read_as_one(tmp_path: Path) -> None:
    for name, value in (("a.ttl", "one"), ("b.ttl", "two")):
        (tmp_path / name).write_text(f'<http://x/a> <http://x/p> "{value}" .', encoding="utf-8")
    found = rdfio.read_turtle([tmp_path / "b.ttl", tmp_path / "a.ttl"])
    assert found == {"http://x/a": {"http://x/p": ["two", "one"]}}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"@prefix : <http://x/> .\n:a :p nonsense .", "bad.ttl is malformed at line 2, column 7"),
        (b'<http://x/a> <http://x/p> "\xff" .', "bad.ttl"),
        (b"<http://x/a> <http://x/p> <http://x/a b> .", "bad.ttl is malformed at line 1"),
    ],
)
def test_a_malformed_file_is_named_with_its_place(
    tmp_path: Path, content: bytes, message: str
) -> None:
    file = tmp_path / "bad.ttl"
    file.write_bytes(content)
    with pytest.raises(DataError, match=message):
        rdfio.read_turtle([file])


@pytest.mark.parametrize("name", ["marked.ttl", "marked.ttl.gz"])
def test_a_byte_order_mark_is_passed_over(tmp_path: Path, name: str) -> None:
    """Editors on Windows write it; Oxigraph calls it an invalid subject."""
    data = b'\xef\xbb\xbf<http://x/a> <http://x/p> "one" .'
    (tmp_path / name).write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    assert rdfio.read_turtle([tmp_path / name]) == {"http://x/a": {"http://x/p": ["one"]}}
    with open_store(MEMORY) as store:
        store.load_file(tmp_path / name, "http://x/g")
        assert len(store) == 1


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"none\.ttl cannot be read: No such file"):
        rdfio.read_turtle([tmp_path / "none.ttl"])


@pytest.mark.parametrize("name", list(rdfio.FORMATS))
def test_shuffled_quads_give_the_same_bytes(name: str) -> None:
    """Order and repetition do not show."""
    rows = quads(SEED) + quads(DISSENT)
    shuffled = rows + rows[:40]
    random.Random(3).shuffle(shuffled)
    assert rdfio.serialise(shuffled, name) == rdfio.serialise(rows, name)


@pytest.mark.parametrize("name", list(rdfio.FORMATS))
def test_a_round_trip_loses_nothing(name: str) -> None:
    """Formats with graphs give back the quads, the others the union of the graphs."""
    rows = quads(SEED) + quads(DISSENT)
    read = set(rdfio.parse_bytes(rdfio.serialise(rows, name), name))
    union = {ox.Quad(q.subject, q.predicate, q.object) for q in rows}
    assert read == (set(rows) if rdfio.holds_graphs(name) else union)


def hostile() -> list[ox.Quad]:
    """Return quads whose literals look like what Turtle has between triples."""
    node, other = ox.NamedNode("http://x/a,b"), ox.NamedNode("http://x/c;d.")
    texts = [
        'a , "b" , c',
        "a ;\n\tb ;\n\tc",
        "a .\nb .\n",
        "\\",
        '\\" , "',
        "\r\x85\u2028\x0b",
        "",
    ]
    values: list[ox.Literal | ox.NamedNode | ox.BlankNode | ox.Triple] = [
        *(ox.Literal(text) for text in texts),
        *(ox.Literal(text, language="en") for text in texts),
        *(ox.Literal(text, datatype=ox.NamedNode("http://x/t,u")) for text in texts),
        ox.Triple(node, node, ox.Literal('q , )>> "r')),
        ox.BlankNode("b"),
        ox.Literal(1),
        ox.Literal(value=True),
        node,
    ]
    graphs: list[ox.DefaultGraph | ox.NamedNode | ox.BlankNode] = [
        ox.DefaultGraph(),
        ox.NamedNode("http://x/g"),
        ox.BlankNode("g"),
    ]
    return [
        ox.Quad(subject, predicate, value, graph)
        for subject in (node, other, ox.BlankNode("b"))
        for predicate in (node, other, ox.NamedNode(vocab.TYPE))
        for value in values
        for graph in graphs
    ]


@pytest.mark.parametrize("name", ["turtle", "trig", "ntriples", "nquads"])
@pytest.mark.parametrize("seed", range(5))
def test_no_literal_is_taken_apart(name: str, seed: int) -> None:
    """Text that looks like commas, semicolons and full stops between triples stays text."""
    rows = hostile()
    random.Random(seed).shuffle(rows)
    data = rdfio.serialise(rows, name, {"x": "http://x/"})
    union = {ox.Quad(q.subject, q.predicate, q.object) for q in rows}
    assert set(rdfio.parse_bytes(data, name)) == (set(rows) if rdfio.holds_graphs(name) else union)
    assert data == rdfio.serialise(sorted(rows, key=rdfio.quad_key), name, {"x": "http://x/"})


def test_only_prefixes_in_use_are_declared() -> None:
    """A graph's name uses a prefix too."""
    node = ox.NamedNode("http://x/a")
    row = ox.Quad(node, node, node, ox.NamedNode("http://y/g"))
    prefixes = {"y": "http://y/", "x": "http://x/", "z": "http://z/"}
    turtle = b"@prefix x: <http://x/> .\nx:a x:a x:a .\n"
    assert rdfio.serialise([row], "turtle", prefixes) == turtle
    assert rdfio.serialise([row], "trig", prefixes) == (
        b"@prefix x: <http://x/> .\n@prefix y: <http://y/> .\ny:g {\n\tx:a x:a x:a .\n}\n"
    )


@pytest.mark.parametrize("name", list(rdfio.FORMATS))
def test_no_triples_are_written_too(name: str) -> None:
    assert list(rdfio.parse_bytes(rdfio.serialise([], name), name)) == []


def test_turtle_reads_well() -> None:
    """Prefixed names, and the type before the other properties."""
    text = rdfio.serialise(quads(SEED), "turtle").decode()
    assert "\nevent:adoption-cets-225 a gg:Adoption , gg:Event ;\n\tgg:agent organisation:" in text
    assert f"<{ID}" not in text.split("\nevent:", 1)[1]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.ttl", "turtle"),
        ("a.TTL", "turtle"),
        ("a.b.nq", "nquads"),
        ("a.trig.gz", "trig"),
        ("a.rdf", "rdfxml"),
        ("a.jsonld", "jsonld"),
    ],
)
def test_the_ending_means_the_format(name: str, expected: str) -> None:
    assert rdfio.format_of(name) == expected


@pytest.mark.parametrize("name", ["a.txt", "a", "a.gz", "ttl", "a.ttl.zip"])
def test_an_unknown_ending_is_refused(name: str) -> None:
    with pytest.raises(UsageError, match="does not end like an RDF file"):
        rdfio.format_of(name)


def test_rdflib_gets_the_same_triples() -> None:
    graph = rdfio.to_rdflib(quads(SEED))
    assert len(graph) == len({(q.subject, q.predicate, q.object) for q in quads(SEED)})
    assert graph.query('ASK { ?s ?p "2024-05-17"^^<http://id.loc.gov/datatypes/edtf/EDTF> }')
