"""The ontology defines every term in use and nothing else; the shapes catch each kind of slip."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from pyshacl import validate
from rdflib import DCTERMS, OWL, RDF, RDFS, SH, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection

from govgraph.model import EventType, Kind, PositionType, Status

ROOT = Path(__file__).resolve().parents[1]
ONTOLOGY = ROOT / "ontology"
GG = Namespace("https://w3id.org/govgraph/ontology#")
KINDS = {GG[kind.value] for kind in Kind}

ALIGNMENTS = [
    ("Organisation", "http://www.w3.org/ns/org#Organization"),
    ("Organisation", "https://schema.org/Organization"),
    ("Body", "http://www.w3.org/ns/org#OrganizationalUnit"),
    ("Person", "http://xmlns.com/foaf/0.1/Person"),
    ("Person", "https://schema.org/Person"),
    ("Place", "https://schema.org/Place"),
    ("Instrument", "https://schema.org/CreativeWork"),
    ("Treaty", "https://schema.org/Legislation"),
    ("Law", "https://schema.org/Legislation"),
    ("Meeting", "https://schema.org/Event"),
    ("MeetingSeries", "https://schema.org/EventSeries"),
    ("Process", "http://www.w3.org/ns/prov#Activity"),
    ("Theme", "http://www.w3.org/2004/02/skos/core#Concept"),
    ("Statement", "https://schema.org/CreativeWork"),
    ("Statement", "http://www.w3.org/ns/prov#Entity"),
    ("Span", "http://www.w3.org/ns/oa#TextPositionSelector"),
    ("Span", "http://www.w3.org/ns/oa#TextQuoteSelector"),
    ("Event", "http://www.w3.org/ns/prov#Activity"),
]


@cache
def ontology() -> Graph:
    return Graph().parse(ONTOLOGY / "govgraph.ttl")


@cache
def shapes() -> Graph:
    return Graph().parse(ONTOLOGY / "shapes.ttl")


def defined_terms() -> set[URIRef]:
    return {s for s in ontology().subjects(RDF.type) if isinstance(s, URIRef) and s.startswith(GG)}


def terms_in_text(path: Path) -> set[str]:
    """Local names of ``gg:name`` and, in Python, of ``GG["name"]``."""
    text = path.read_text(encoding="utf-8")
    return {a or b for a, b in re.findall(r"\bgg:([A-Za-z]\w*)|\bGG\[\"([A-Za-z]\w*)\"\]", text)}


def users() -> list[Path]:
    turtle = [path for path in sorted(ONTOLOGY.rglob("*.ttl")) if path.name != "govgraph.ttl"]
    return [
        *turtle,
        *sorted((ROOT / "queries").glob("*.rq")),
        *sorted((ROOT / "graph").rglob("*.py")),
    ]


def model_terms() -> set[str]:
    return {m.value for enum in (Kind, Status, EventType, PositionType) for m in enum}


def test_header_says_what_the_ontology_is_and_may_be_used_for() -> None:
    head = next(ontology().subjects(RDF.type, OWL.Ontology))
    licence = ontology().value(head, DCTERMS.license)
    assert licence == URIRef("https://creativecommons.org/licenses/by/4.0/")
    vann = Namespace("http://purl.org/vocab/vann/")
    assert ontology().value(head, vann.preferredNamespacePrefix) == Literal("gg")
    for name in (DCTERMS.title, DCTERMS.description, OWL.versionInfo):
        assert ontology().value(head, name)


def test_every_term_has_one_english_label_and_a_comment() -> None:
    for term in sorted(defined_terms()):
        for predicate in (RDFS.label, RDFS.comment):
            values = list(ontology().objects(term, predicate))
            assert [getattr(v, "language", None) for v in values] == ["en"], (term, predicate)


@pytest.mark.parametrize("path", users(), ids=lambda p: str(p.relative_to(ROOT)))
def test_every_term_in_use_is_defined(path: Path) -> None:
    known = {term.removeprefix(GG) for term in defined_terms()}
    assert terms_in_text(path) - known == set()


def test_every_term_of_the_records_is_defined() -> None:
    assert model_terms() - {term.removeprefix(GG) for term in defined_terms()} == set()


def test_nothing_is_defined_and_not_used() -> None:
    used = model_terms().union(*(terms_in_text(path) for path in users()))
    used |= {str(o).removeprefix(GG) for o in ontology().objects(None, RDF.type)}
    assert {term.removeprefix(GG) for term in defined_terms()} - used == set()


@pytest.mark.parametrize(("name", "other"), ALIGNMENTS)
def test_classes_are_aligned_with_what_everybody_uses(name: str, other: str) -> None:
    assert (GG[name], RDFS.subClassOf, URIRef(other)) in ontology()


def test_part_of_is_a_kind_of_unit_of() -> None:
    unit_of = URIRef("http://www.w3.org/ns/org#unitOf")
    assert (GG.partOf, RDFS.subPropertyOf, unit_of) in ontology()


def test_a_narrower_class_belongs_to_one_kind_only() -> None:
    for term in defined_terms():
        kinds = KINDS & set(ontology().transitive_objects(term, RDFS.subClassOf))
        assert len(kinds) <= 1, (term, kinds)


def test_no_class_is_above_itself() -> None:
    for term in defined_terms():
        above = {
            higher
            for parent in ontology().objects(term, RDFS.subClassOf)
            for higher in ontology().transitive_objects(parent, RDFS.subClassOf)
        }
        assert term not in above


def test_there_are_five_statuses() -> None:
    statuses = set(ontology().subjects(RDF.type, GG.Status))
    assert statuses == {GG[status.value] for status in Status}
    listed = ontology().value(GG.Status, OWL.oneOf)
    assert listed is not None
    assert set(Collection(ontology(), listed)) == statuses


def test_domains_and_ranges_are_defined_classes() -> None:
    for predicate in (RDFS.domain, RDFS.range):
        for name, target in ontology().subject_objects(predicate):
            union = ontology().value(target, OWL.unionOf)
            members = Collection(ontology(), union) if union is not None else [target]
            for member in members:
                assert not str(member).startswith(GG) or member in defined_terms(), name


def test_every_constraint_says_in_words_what_is_wrong() -> None:
    constraints = [*shapes().objects(None, SH.property), *shapes().objects(None, SH.sparql)]
    assert constraints
    for constraint in constraints:
        message = shapes().value(constraint, SH.message)
        assert isinstance(message, Literal)
        assert message.endswith((".", "}.")), message


PREFIXES = """
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
@prefix gg: <https://w3id.org/govgraph/ontology#> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix s: <https://w3id.org/govgraph/id/statement/> .
@prefix x: <https://w3id.org/govgraph/id/event/> .
@prefix : <https://w3id.org/govgraph/id/organisation/> .
"""

# "𝒯" is one code point but two UTF-16 units: offsets must count code points.
SOUND = """
s:one a gg:Statement ; dcterms:title "One" ; dcterms:source "one.md" ;
    schema:text "𝒯he Council adopted it in May 2024." ; schema:inLanguage "en" ;
    gg:sha256 "0000000000000000000000000000000000000000000000000000000000000000" ;
    gg:mentions :council .
s:c a gg:Span ; gg:inStatement s:one ; oa:start 4 ; oa:end 11 ; oa:exact "Council" ;
    gg:refersTo :council .
s:t a gg:Span, gg:TimeExpression ; gg:inStatement s:one ;
    oa:start 26 ; oa:end 34 ; oa:exact "May 2024" ;
    gg:when "2024-05"^^edtf:EDTF ;
    gg:earliest "2024-05-01"^^xsd:date ; gg:latest "2024-05-31"^^xsd:date .
:council a gg:Organisation ; rdfs:label "Council"@en ; gg:partOf :europe .
:europe a gg:Organisation ; rdfs:label "Europe"@en ; dcterms:source "a list" ; gg:verified true .
:text a gg:Instrument, gg:Treaty ; rdfs:label "Text"@en ; gg:cetsNumber "12A" .
x:adoption a gg:Event, gg:Adoption ; gg:object :text ; gg:agent :council ;
    gg:when "2024-05"^^edtf:EDTF ;
    gg:earliest "2024-05-01"^^xsd:date ; gg:latest "2024-05-31"^^xsd:date ;
    gg:status gg:occurred ; gg:evidence s:c .
x:position a gg:Position, gg:Support ; gg:holder :council ; gg:about :text ; gg:evidence s:c .
s:f a rdf:Statement ; rdf:subject :council ; rdf:predicate gg:partOf ; rdf:object :europe ;
    gg:evidence s:c .
"""

# What stands in the sound graph, what stands there instead, what the report must say.
SLIPS = [
    ('oa:exact "Council"', 'oa:exact "council"', "oa:exact must equal the text"),
    ("oa:start 4 ; oa:end 11", "oa:start 5 ; oa:end 12", "oa:exact must equal the text"),
    ("oa:start 4 ; oa:end 11", "oa:start 11 ; oa:end 4", "below its oa:end"),
    ("s:c a gg:Span ; gg:inStatement s:one", "s:c a gg:Span", "exactly one statement"),
    ("gg:status gg:occurred", "gg:status gg:denied", "gg:status: occurred, ongoing"),
    ("gg:status gg:occurred ;", "", "gg:status: occurred, ongoing"),
    ("gg:occurred ; gg:evidence s:c", "gg:occurred", "An event must cite"),
    ("gg:about :text ; gg:evidence s:c", "gg:about :text", "A position must cite"),
    ("rdf:object :europe ;\n    gg:evidence s:c", "rdf:object :europe", "A fact must cite"),
    ("rdf:object :europe ;", "", "A fact must have one rdf:object"),
    ("x:adoption a gg:Event, gg:Adoption", "x:adoption a gg:Adoption", "typed gg:Event beside"),
    ('earliest "2024-05-01"', 'earliest "2024-06-01"', "must not lie after"),
    ('; gg:latest "2024-05-31"^^xsd:date .', ".", "there must be gg:latest"),
    ('gg:when "2024-05"^^edtf:EDTF ;', "", "there must be a gg:when"),
    ('gg:when "2024-05"^^edtf:EDTF', 'gg:when "2024-05"', "an EDTF date"),
    ('gg:when "2024-05"^^', 'gg:when "next tuesday or so"^^', "an EDTF date"),
    ('gg:when "2024-05"^^', 'gg:when "20240517"^^', "an EDTF date"),
    ("oa:start 4", 'oa:start "four"', "a count of code points"),
    ('"Council"@en', '"Council"@en, "The Council"@en', "exactly one rdfs:label"),
    ('"Council"@en', '"Москва"@ru, "Киев"@ru', "exactly one rdfs:label"),
    ('rdfs:label "Council"@en', 'rdfs:label "Council"', "with its language"),
    (":council a gg:Organisation ;", ":council", "one of the seven kinds"),
    ('dcterms:source "a list" ;', "", "where it comes from"),
    ('gg:cetsNumber "12A"', 'gg:cetsNumber "012A"', "without leading zeros"),
    ("gg:holder :council ;", "", "must have a gg:holder"),
    ("gg:partOf :europe", "gg:partOf :text", "must point to an organisation"),
]


def messages(turtle: str) -> str:
    graph = Graph().parse(data=PREFIXES + turtle, format="turtle")
    _, report, _ = validate(graph, shacl_graph=shapes(), inplace=True)
    assert isinstance(report, Graph)
    return "\n".join(str(m) for m in report.objects(None, SH.resultMessage))


def test_a_sound_graph_passes_the_shapes() -> None:
    assert messages(SOUND) == ""


@pytest.mark.parametrize(("right", "wrong", "said"), SLIPS)
def test_the_shapes_name_each_slip(right: str, wrong: str, said: str) -> None:
    assert right in SOUND
    assert said in messages(SOUND.replace(right, wrong, 1))


def test_two_statements_may_date_one_event_differently() -> None:
    """Disagreements between statements are data, not faults of the graph."""
    second = """
x:adoption gg:when "2023"^^edtf:EDTF ;
    gg:earliest "2023-01-01"^^xsd:date ; gg:latest "2023-12-31"^^xsd:date .
"""
    assert messages(SOUND + second) == ""


def test_two_statements_may_spell_one_name_differently() -> None:
    assert messages(SOUND.replace('"Council"@en', '"Council"@en, "COUNCIL."@en', 1)) == ""


def test_a_thing_may_be_named_in_two_languages() -> None:
    assert messages(SOUND.replace('"Council"@en', '"Moscow"@en, "Moscou"@fr', 1)) == ""


@pytest.mark.parametrize(
    "edtf",
    [
        "2024-06-26T16:30/2024-06-26T17:45", "2024-06-26T15:00+02:00", "199X", "2010~", "../2018",
        "2019/..", "[2024-07-13,2024-07-14]", "{1667,1670..1672}", "2021-21", "2004-06~-11",
    ],
)  # fmt: skip
def test_every_form_of_a_time_passes_the_shapes(edtf: str) -> None:
    assert messages(SOUND.replace('"2024-05"^^edtf:EDTF', f'"{edtf}"^^edtf:EDTF')) == ""


def test_offsets_may_have_the_type_that_web_annotation_gives_them() -> None:
    typed = re.sub(r"(oa:(?:start|end)) (\d+)", r'\1 "\2"^^xsd:nonNegativeInteger', SOUND)
    assert messages(typed) == ""


@pytest.mark.parametrize("name", ["adoptedBy", "signedBy", "organiser", "agent"])
def test_the_ontology_allows_whom_the_shapes_allow(name: str) -> None:
    """A range that the shapes go beyond would make a person an organisation."""
    constraint = next(
        s for s in shapes().subjects(SH.path, GG[name]) if (s, SH["or"], None) in shapes()
    )
    choices = shapes().value(constraint, SH["or"])
    assert choices is not None
    allowed = {shapes().value(each, SH["class"]) for each in Collection(shapes(), choices)}
    union = ontology().value(ontology().value(GG[name], RDFS.range), OWL.unionOf)
    assert union is not None
    assert set(Collection(ontology(), union)) == allowed


def test_a_checksum_makes_nothing_a_statement() -> None:
    """The graphs of the authority and the ontology have one, too."""
    assert ontology().value(GG.sha256, RDFS.domain) is None


def test_a_property_that_the_model_does_not_know_is_only_a_warning() -> None:
    graph = Graph().parse(
        data=PREFIXES + SOUND + "x:adoption rdfs:comment 'mine' .", format="turtle"
    )
    conforms, report, _ = validate(graph, shacl_graph=shapes(), inplace=True, allow_warnings=True)
    assert conforms
    assert isinstance(report, Graph)
    assert list(report.objects(None, SH.resultSeverity)) == [SH.Warning]
