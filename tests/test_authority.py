"""The authority: names found in a text as they are written, and what is known of each."""

from __future__ import annotations

import os
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from govgraph import authority as authority_module
from govgraph.authority import Authority, Record, load_authority, spellings
from govgraph.cache import cached
from govgraph.errors import DataError
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PREFIXES = """@prefix gg: <https://w3id.org/govgraph/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix instrument: <https://w3id.org/govgraph/id/instrument/> .
"""
FOUND = [
    ("We read the Istanbul Convention today.", ["Istanbul Convention"]),
    ("We read the istanbul convention today.", []),
    ("We read the Istanbul convention today.", ["Istanbul convention"]),
    ("We read the istanbul Convention today.", []),
    ("We read a WTO agreement today.", ["WTO"]),
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
    ("the Convention on the Elimination of all Forms of Discrimination Against Women",
     ["Convention on the Elimination of all Forms of Discrimination Against Women"]),
    ("the convention on the Elimination of all forms of discrimination", ["discrimination"]),
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
    (
        'instrument:x a gg:Instrument, gg:Place ; rdfs:label "River Charter"@en .',
        "Instrument and Place; give it one kind",
    ),
]


@pytest.mark.parametrize(("turtle", "said"), BROKEN)
def test_an_entity_without_one_kind_and_a_label_is_refused_by_name(
    tmp_path: Path, turtle: str, said: str
) -> None:
    own = tmp_path / "own.ttl"
    own.write_text(PREFIXES + turtle, encoding="utf-8")
    with pytest.raises(DataError, match=said) as caught:
        load_authority([own])
    assert "instrument:x" in str(caught.value)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of an empty cache that is in use."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("GOVGRAPH_NO_CACHE", raising=False)
    return tmp_path / "govgraph"


def _loaded_anew() -> Authority:
    authority_module._load.cache_clear()
    return load_authority()


def _content(authority: Authority) -> dict[str, object]:
    return {
        iri: (entity, entity.type, entity.aliases, record.values)
        for iri, record in authority.records.items()
        for entity in [record.entity]
    }


def test_the_cached_authority_is_the_one_that_is_read(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = _loaded_anew(), _loaded_anew()
    assert len(list(cache.iterdir())) >= 1
    monkeypatch.setenv("GOVGRAPH_NO_CACHE", "1")
    plain = _loaded_anew()
    assert len(plain.records) > 3000
    text = "\n".join(name for entity in plain.entities for name in (entity.label, *entity.aliases))
    hits = plain.find(text)
    assert len(hits) > 5000
    assert list(first.records) == list(second.records) == list(plain.records)
    assert _content(second) == _content(plain)
    assert second.vocabulary == plain.vocabulary
    assert second.find(text) == hits
    assert second.having("demonym", "Norwegian") == plain.having("demonym", "Norwegian") != []


def test_a_kept_value_serves_until_a_source_changes(cache: Path, tmp_path: Path) -> None:
    source = tmp_path / "source.txt"
    source.write_text("1", encoding="utf-8")
    assert [cached("x", [source], value) for value in (lambda: "old", lambda: "new")] == ["old"] * 2
    source.write_text("2", encoding="utf-8")
    assert cached("x", [source], lambda: "new") == "new"
    assert [file.name.split("-")[0] for file in cache.iterdir()] == ["x"]


def test_without_a_cache_nothing_is_kept(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOVGRAPH_NO_CACHE", "1")
    assert [cached("x", [], value) for value in (lambda: "old", lambda: "new")] == ["old", "new"]
    assert not cache.exists()


DAMAGE: list[Callable[[bytes], bytes]] = [
    lambda _: b"",
    lambda data: data[:20],
    lambda data: data[:-1],
    lambda data: data[:-1] + bytes([data[-1] ^ 1]),
    lambda data: b"x" + data[1:],
    lambda data: data[:36] + os.urandom(64),
]


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_file_is_made_anew(cache: Path, damage: Callable[[bytes], bytes]) -> None:
    cached("x", [], lambda: ["old"])
    (file,) = cache.iterdir()
    whole = file.read_bytes()
    file.write_bytes(damage(whole))
    assert cached("x", [], lambda: ["old"]) == ["old"]
    assert file.read_bytes() == whole


def test_a_cache_that_cannot_be_written_is_done_without(cache: Path) -> None:
    cache.write_text("a file where the folder should be", encoding="utf-8")
    assert [cached("x", [], value) for value in (lambda: "old", lambda: "new")] == ["old", "new"]


def test_the_cache_holds_few_files(cache: Path, tmp_path: Path) -> None:
    for number in range(20):
        source = tmp_path / f"{number}.txt"
        source.touch()
        cached("x", [source], lambda: 1)
    assert len(list(cache.iterdir())) == 16


def test_what_is_in_use_is_cleared_last(cache: Path, tmp_path: Path) -> None:
    sources = [tmp_path / f"{number}.txt" for number in range(17)]
    for source in sources[:16]:
        source.touch()
        cached("x", [source], lambda: "old")
    for file in cache.iterdir():
        os.utime(file, (0, 0))
    assert cached("x", sources[:1], lambda: "new") == "old"
    sources[16].touch()
    cached("x", sources[16:], lambda: "another")
    assert len(list(cache.iterdir())) == 16
    assert cached("x", sources[:1], lambda: "new") == "old"


def test_the_tables_of_the_authority_are_whole() -> None:
    sizes = (len(FOUND), len(NAMED), len(SPELLINGS), len(BROKEN), len(DAMAGE))
    assert sizes == (23, 8, 6, 2, 6)
