"""Validation reports each breach of the shapes as one readable line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyshacl
import pytest
from rdflib import SH, Graph, URIRef
from tests.analyses import fill

import govgraph
from govgraph.errors import DataError
from govgraph.resources import resource_dir
from govgraph.store import MEMORY, Store, load_knowledge, open_store, quads_not_shipped
from govgraph.validate import _apart, validate

if TYPE_CHECKING:
    from pathlib import Path

SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix gg: <https://w3id.org/govgraph/ontology#> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix schema: <https://schema.org/> .
@prefix : <http://example.org/> .
:Event a sh:NodeShape ; sh:targetClass gg:Event ;
    sh:property [ sh:path gg:evidence ; sh:minCount 1 ; sh:message "an event needs evidence" ] ;
    sh:property [ sh:path gg:agent ; sh:class gg:Organisation ;
        sh:message "agents are organisations" ] .
:Span a sh:NodeShape ; sh:targetClass gg:Span ;
    sh:sparql [ sh:message "the quote is not the text" ; sh:select \"\"\"
        SELECT $this ?value WHERE {
            $this <http://www.w3.org/ns/oa#start> ?a ; <http://www.w3.org/ns/oa#end> ?b ;
                <http://www.w3.org/ns/oa#exact> ?value ;
                <https://w3id.org/govgraph/ontology#inStatement>/<https://schema.org/text> ?text .
            FILTER(SUBSTR(?text, ?a + 1, ?b - ?a) != ?value)
        }\"\"\" ] .
"""


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Give a store with two statements."""
    return fill(open_store(MEMORY), tmp_path)


@pytest.fixture
def shapes(tmp_path: Path) -> Path:
    """Give a file of shapes."""
    file = tmp_path / "shapes.ttl"
    file.write_text(SHAPES, encoding="utf-8")
    return file


def test_a_good_store_has_no_violations(store: Store, shapes: Path) -> None:
    assert validate(store, shapes) == []


def test_each_breach_is_a_line(store: Store, shapes: Path) -> None:
    """Missing evidence, an agent of the wrong class, and a quote that is not the text."""
    store.update(
        "INSERT DATA { GRAPH statement:bad { event:x a gg:Event ; gg:agent place:vilnius . } } ;"
        " DELETE { GRAPH ?g { ?s oa:exact 'EuroDIG' } } INSERT { GRAPH ?g { ?s oa:exact 'Euro' } }"
        " WHERE { GRAPH ?g { ?s oa:exact 'EuroDIG' ; gg:inStatement statement:seed-like } }"
    )
    lines = [str(violation) for violation in validate(store, shapes)]
    assert [line for line in lines if "event:x" in line] == [
        "Violation: event:x gg:agent: agents are organisations (value: place:vilnius)",
        "Violation: event:x gg:evidence: an event needs evidence",
    ]
    assert [line.split(": ", 2)[2] for line in lines if "#char" in line] == [
        'the quote is not the text (value: "Euro")'
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("nonsense", "malformed at line 1"),
        ("@@", "malformed at line 1"),
        ("", "no SHACL shape with a target"),
        ("<a:s> a <http://www.w3.org/ns/shacl#NodeShape> .", "no SHACL shape with a target"),
        (
            (
                "@prefix sh: <http://www.w3.org/ns/shacl#> . <a:s> a sh:NodeShape ; "
                "sh:targetNode <a:x> ; sh:property [ sh:minCount 1 ] ."
            ),
            "not valid SHACL",
        ),
        (
            (
                "@prefix sh: <http://www.w3.org/ns/shacl#> . <a:s> a sh:NodeShape ; "
                "sh:targetNode <a:x> ; sh:property [ sh:path <a:p> ; sh:minCuont 1 ] ."
            ),
            "sh:minCuont is no term of SHACL; the closest is sh:minCount",
        ),
        (
            (
                "@prefix sh: <http://www.w3.org/ns/shacl#> . <a:s> a sh:NodeShape ; "
                "sh:targetClass <https://w3id.org/govgraph/ontology#Statment> ."
            ),
            "gg:Statment is no term of the ontology; the closest is gg:Statement",
        ),
    ],
)
def test_bad_shapes_are_named(store: Store, tmp_path: Path, content: str, message: str) -> None:
    file = tmp_path / "shapes.ttl"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(DataError, match=message):
        validate(store, file)
    with pytest.raises(DataError, match=r"none\.ttl cannot be read"):
        validate(store, tmp_path / "none.ttl")


def test_a_class_that_is_a_shape_is_its_own_target(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "shapes.ttl"
    file.write_text(
        "@prefix sh: <http://www.w3.org/ns/shacl#> . <https://w3id.org/govgraph/ontology#Person> a "
        "sh:NodeShape, <http://www.w3.org/2000/01/rdf-schema#Class> ; sh:nodeKind sh:Literal .",
        encoding="utf-8",
    )
    assert validate(store, file)


def test_a_long_value_is_cut(store: Store, shapes: Path) -> None:
    """One violation stays one line, however long the value."""
    data = f"event:x a gg:Event ; gg:agent '{'long ' * 100}'"
    store.update(f"INSERT DATA {{ GRAPH statement:bad {{ {data} }} }}")
    lines = [str(v) for v in validate(store, shapes) if v.path == "gg:agent"]
    assert len(lines) == 1
    assert lines[0].endswith('long …")')
    assert len(lines[0]) < 200


NESTED = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix gg: <https://w3id.org/govgraph/ontology#> .
@prefix : <http://example.org/> .
:Plain sh:targetClass gg:Event ; sh:property :InPlain ; sh:node :Used .
:InPlain sh:path gg:evidence ; sh:minCount 1 ; sh:property [ sh:path gg:when ; sh:minCount 1 ] .
:Used sh:targetClass gg:Place ; sh:property [ sh:path gg:about ; sh:maxCount 0 ] .
:Closed sh:targetClass gg:Event ; sh:closed true ; sh:property [ sh:path gg:agent ] .
:Off sh:targetClass gg:Event ; sh:deactivated true ; sh:property [ sh:path gg:x ; sh:minCount 1 ] .
:Path sh:targetClass gg:Event ; sh:path gg:agent ; sh:property [ sh:path gg:y ; sh:minCount 1 ] .
:Class a rdfs:Class, sh:NodeShape ; sh:targetNode gg:Z ; sh:property [ sh:path gg:z ] .
:Without sh:property [ sh:path gg:unasked ; sh:minCount 1 ] .
"""
EVENTS = """
@prefix gg: <https://w3id.org/govgraph/ontology#> .
<urn:bare> a gg:Event .
<urn:full> a gg:Event ; gg:evidence <urn:span> ; gg:agent <urn:body> ; gg:about <urn:theme> .
"""


def test_a_property_shape_is_asked_apart_only_where_that_means_the_same() -> None:
    """And gives the same results as where it stands."""
    data = Graph().parse(data=EVENTS)
    there, apart = (Graph().parse(data=NESTED) for _ in range(2))
    _apart(apart)
    whole = {name for name in apart.subjects(SH.property) if isinstance(name, URIRef)}
    assert {name.rpartition("/")[2] for name in whole} == {
        "InPlain", "Used", "Closed", "Off", "Path", "Class", "Without"
    }  # fmt: skip
    assert results(data, there) == results(data, apart)
    assert len(results(data, apart)) > 5


def results(data: Graph, shapes: Graph) -> list[tuple[str, ...]]:
    """Return what breaks shapes: the node, the path and the value of each result."""
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes)
    assert isinstance(report, Graph)
    places = (SH.focusNode, SH.resultPath, SH.value)
    return sorted(
        tuple(str(report.value(result, place)) for place in places)
        for result in report.objects(None, SH.result)
    )


@pytest.mark.skipif(
    not (resource_dir("ontology") / "shapes.ttl").exists(), reason="the shapes are not there yet"
)
def test_the_shipped_shapes_accept_what_is_written(store: Store) -> None:
    assert validate(store) == []


def test_the_shipped_shapes_accept_the_shipped_knowledge() -> None:
    """Which is why ``validate`` does not ask it again by them, but does by any others."""
    with open_store(MEMORY) as store:
        load_knowledge(store)
        assert validate(store, resource_dir("ontology") / "shapes.ttl") == []
        assert len(quads_not_shipped(store)) < len(store) / 50


@pytest.mark.parametrize(
    ("change", "node"),
    [
        ("INSERT DATA { GRAPH <urn:mine> { %s gg:partOf 'Europe' } }", "council-of-europe"),
        ("DELETE WHERE { GRAPH ?any { %s rdfs:label ?label } }", "council-of-europe"),
        # Only where something of the store's own points is the rest of a shipped thing looked at.
        (
            """INSERT DATA { GRAPH <urn:mine> {
                <urn:new> a gg:Organisation, gg:Body ; rdfs:label 'Board'@en ; gg:partOf %s
            } } ;
            DELETE WHERE { GRAPH ?any { %s a ?kind } }""",
            "urn:new",
        ),
    ],
)
def test_a_breach_in_what_was_shipped_is_found_where_the_store_changed_it(
    change: str, node: str
) -> None:
    with open_store(MEMORY) as store:
        load_knowledge(store)
        store.update(change.replace("%s", "organisation:council-of-europe"))
        assert any(node in violation.node for violation in validate(store))


TAKEN = """The G77 and China proposed that enhanced cooperation be discussed in the Commission on \
Science and Technology for Development. The United States rejected this proposal."""
SPELT = "The African Union supports the Bologna Follow-{}p Group on 5 May 2024."


def test_the_shipped_shapes_accept_what_is_understood() -> None:
    """A new theme whose name the authority gives to another, and one name in two spellings."""
    with govgraph.open() as graph:
        graph.add(TAKEN, name="taken")
        graph.add(SPELT.format("u"), name="small")
        graph.add(SPELT.format("U"), name="large")
        labels = "SELECT ?label { organisation:bologna-follow-up-group rdfs:label ?label }"
        assert len({row["label"] for row in graph.query(labels).rows()}) == 2
        assert graph.validate() == []
