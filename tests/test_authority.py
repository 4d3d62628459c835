"""The authority: names found in a text as they are written, and what is known of each."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from govgraph.authority import Authority, Record, load_authority, spellings
from govgraph.errors import DataError
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from pathlib import Path

PREFIXES = """@prefix gg: <https://w3id.org/govgraph/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix instrument: <https://w3id.org/govgraph/id/instrument/> .
"""
FOUND = [
    ("We read the Istanbul Convention today.", ["Istanbul Convention"]),
    ("We read the istanbul convention today.", []),
    ("WE READ THE ISTANBUL CONVENTION TODAY.", ["ISTANBUL CONVENTION"]),
    ("We read the Istanbul\nConvention today.", ["Istanbul\nConvention"]),
    ("We read the Istanbul\u00a0Convention today.", ["Istanbul\u00a0Convention"]),
    ("We read the Istanbuls Convention today.", []),
    ("UNESCO replied.", ["UNESCO"]),
    ("Unesco replied.", []),
    ("preUNESCO replied.", []),
    ("UNESCO_2 replied.", []),
    ("UNESCO’s reply", ["UNESCO"]),
    ("human rights matter", ["human rights"]),
    ("Human Rights matter", ["Human Rights"]),
    ("the Second Additional Protocol to the Convention on Cybercrime",
     ["Second Additional Protocol to the Convention on Cybercrime"]),
    ("the Convention on Cybercrime", ["Convention on Cybercrime"]),
    ("disinformation, hate speech", ["disinformation", "hate speech"]),
    ("misdisinformation", []),
    ("", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_names_are_found_whole_as_they_are_written(text: str, expected: list[str]) -> None:
    assert [hit.span.of(text) for hit in load_authority().find(text)] == expected


def test_a_name_that_several_bear_comes_with_all_of_them() -> None:
    (hit,) = load_authority().find("Norway replied.")
    assert {entity.kind for entity in hit.entities} == {Kind.PLACE, Kind.ORGANISATION}


def test_hits_are_in_order_and_do_not_overlap() -> None:
    text = "The Council of Europe, UNESCO and Norway speak of human rights and of hate speech."
    spans = [hit.span for hit in load_authority().find(text)]
    assert len(spans) == 5
    assert all(left.end <= right.start for left, right in pairwise(spans))


NAMED = [
    ("Budapest Convention", "instrument/cets-185"),
    ("the BUDAPEST convention", "instrument/cets-185"),
    ("Budapest Conventions", None),
    ("Council of Europe", "organisation/council-of-europe"),
    ("Council of Europa", None),
    ("Tromsø Convention", "instrument/cets-205"),
    ("WSIS+20 review", "process/wsis-plus-20-review"),
    ("", None),
]


@pytest.mark.parametrize(("name", "iri"), NAMED)
def test_a_name_means_whoever_bears_exactly_it(name: str, iri: str | None) -> None:
    found = load_authority().named(name)
    ends = [(entity.iri or "").split("/id/")[-1] for entity in found]
    assert ends == ([iri] if iri else [])


def test_a_record_gives_the_values_of_a_property() -> None:
    authority = load_authority()
    (treaty,) = authority.having("cetsNumber", "185")
    record = authority.record(treaty)
    assert record
    assert record.one("cetsNumber") == "185"
    assert record.one("enteredIntoForceOn") == "2004-07-01"
    assert (record.one("noSuchProperty"), list(record.all("noSuchProperty"))) == (None, [])
    assert authority.having("cetsNumber", "9999") == []


def test_an_entity_is_found_by_its_iri() -> None:
    authority = load_authority()
    (treaty,) = authority.named("Faro Convention")
    assert authority.entity(treaty.iri) == treaty
    assert authority.entity(None) is None
    assert authority.entity("https://example.org/x") is None
    assert authority.record(Entity(Kind.INSTRUMENT, "Charter of Springfield")) is None


SPELLINGS = [
    ("World Trade Organization", Kind.ORGANISATION, "world trade organisation"),
    ("Organisation of Rivers", Kind.ORGANISATION, "organization of rivers"),
    ("Rivers and Lakes", Kind.ORGANISATION, "rivers & lakes"),
    ("WSIS+20", Kind.PROCESS, "wsis + 20"),
    ("multi-stakeholder model", Kind.THEME, "multistakeholder model"),
    ("multi-stakeholder model", Kind.THEME, "multi stakeholder models"),
]


@pytest.mark.parametrize(("alias", "kind", "spelling"), SPELLINGS)
def test_a_name_is_also_searched_in_its_other_spellings(
    alias: str, kind: Kind, spelling: str
) -> None:
    assert any(spelling in {found, f"{found}s"} for found in spellings(alias, kind))


def test_only_themes_are_searched_without_their_hyphens_and_in_the_plural() -> None:
    assert spellings("Multi-River Board", Kind.ORGANISATION) == {"multi-river board"}


def test_what_only_a_longer_name_says_is_not_found_inside_it() -> None:
    short = Entity(Kind.INSTRUMENT, "River Pact", "x:1")
    long = Entity(Kind.INSTRUMENT, "Second River Pact", "x:2")
    authority = Authority([Record(short, {}), Record(long, {})])
    hits = authority.find("The Second River Pact follows the River Pact.")
    assert [hit.entities for hit in hits] == [(long,), (short,)]


def test_files_of_ones_own_stand_beside_the_shipped_ones(tmp_path: Path) -> None:
    own = tmp_path / "own.ttl"
    own.write_text(
        PREFIXES + 'instrument:x a gg:Instrument, gg:Charter ; rdfs:label "River Charter"@en ;'
        ' skos:altLabel "RCH"@en .',
        encoding="utf-8",
    )
    authority = load_authority([own])
    (entity,) = authority.named("River Charter")
    assert (entity.kind, entity.type, entity.aliases) == (Kind.INSTRUMENT, "Charter", ("RCH",))
    assert authority.named("Faro Convention")
    assert load_authority().named("River Charter") == ()


BROKEN = [
    ("instrument:x a gg:Instrument .", "rdfs:label"),
    ('instrument:x a gg:Instrument, gg:Place ; rdfs:label "River Charter"@en .', "one kind"),
]


@pytest.mark.parametrize(("turtle", "said"), BROKEN)
def test_an_entity_without_one_kind_and_a_label_is_refused_by_name(
    tmp_path: Path, turtle: str, said: str
) -> None:
    own = tmp_path / "own.ttl"
    own.write_text(PREFIXES + turtle, encoding="utf-8")
    with pytest.raises(DataError, match=said) as caught:
        load_authority([own])
    assert "instrument/x" in str(caught.value)


def test_the_tables_of_the_authority_are_whole() -> None:
    sizes = (len(FOUND), len(NAMED), len(SPELLINGS), len(BROKEN))
    assert sizes == (18, 8, 6, 2)
