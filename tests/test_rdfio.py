"""RDF files are read into plain values and written with the same bytes every time."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest
from tests.analyses import DISSENT, ID, SEED

from govgraph import rdfio
from govgraph.errors import DataError, UsageError
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
