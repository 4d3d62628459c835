"""Tests of what readers take with them: the address, pictures, copies, Turtle."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pyoxigraph as ox
import pytest
from tests.browser.conftest import until
from tests.page_store import ID, page_store

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page
    from tests.browser.conftest import Open, Write

pytestmark = pytest.mark.browser

# One of two days: a value with what parts the names in an address.
EITHER = """
event:either a gg:Event, gg:Endorsement ; gg:status gg:occurred ; gg:agent organisation:script ;
  gg:when "[2024-07-13, 2024-07-14]"^^edtf:EDTF ;
  gg:earliest "2024-07-13"^^xsd:date ; gg:latest "2024-07-14"^^xsd:date .
"""
NAMES = """
person:zoe-unal skos:altLabel "Zoé Unal"@fr, "Z. Ü." .
post:chair a org:Post ; rdfs:label "Présidente"@fr ;
  org:heldBy person:zoe-unal ; org:postIn organisation:council-of-europe .
post:member a org:Post ; rdfs:label "Member" ;
  org:heldBy person:zoe-unal ; org:postIn organisation:council-of-europe .
post:envoy a org:Post ; rdfs:label "Envoy"@en ; org:heldBy person:zoe-unal .
"""
VIEWS = ("timeline", "table", "text")


def _reload(page: Page) -> None:
    page.reload()
    page.wait_for_selector("html[data-ready=yes]")


@pytest.mark.parametrize("label", ["17 May 2024", "[2024-07-13, 2024-07-14]"])
def test_the_address_brings_a_chosen_date_back(open_page: Open, write: Write, label: str) -> None:
    page = open_page(file=write(EITHER))
    page.fill("#search-box", label)
    page.press("#search-box", "Enter")
    assert page.inner_text("#details h2") == label
    _reload(page)
    assert page.inner_text("#details h2") == label
    # A fact that ends in the date, too.
    page.locator("#details .relation .link").first.click()
    fact = page.inner_text("#details h2")
    assert fact.endswith(f"when {label}")
    _reload(page)
    assert page.inner_text("#details h2") == fact


def test_the_address_brings_every_opened_thing_back(open_page: Open, write: Write) -> None:
    file = write(EITHER)
    names = open_page(file=file).evaluate("[...govgraph.selection().nodes].map(govgraph.name)")
    assert len(names) > 60
    page = open_page(f"#{urlencode({'open': ','.join(names)})}", file=file)
    for _ in range(2):
        opened = page.evaluate("[...govgraph.state.opened].map(govgraph.name)")
        assert sorted(opened) == sorted(names)
        page.click("#theme-toggle")
        _reload(page)


def test_the_address_brings_back_what_grew_whatever_its_iri(open_page: Open) -> None:
    page = open_page(f"#{urlencode({'grown': 'https://data.example/a%2Cb,organisation:mag'})}")
    for _ in range(2):
        grown = page.evaluate("govgraph.state.grown")
        assert grown == ["https://data.example/a,b", f"{ID}organisation/mag"]
        page.click("#theme-toggle")
        _reload(page)


SIGHT = """() => { const { x, y } = govgraph.network.getViewPosition();
  return [x, y, document.getElementById("map").clientWidth / govgraph.network.getScale()]; }"""


def test_the_address_brings_the_part_of_the_map_in_sight_back(open_page: Open) -> None:
    page = open_page()
    first = page.evaluate(SIGHT)
    page.mouse.move(700, 300)
    page.mouse.wheel(0, -400)
    until(lambda: "sight=" in page.evaluate("location.hash"))
    page.mouse.down()
    page.mouse.move(760, 380, steps=4)
    page.mouse.up()
    page.click("#zoom-in")
    moved = page.evaluate(SIGHT)
    assert moved[0] < first[0] - 20
    assert moved[2] < 0.8 * first[2]
    # The details take room from the map; what is in sight stays.
    page.fill("#search-box", "committee of ministers")
    page.press("#search-box", "Enter")
    moved = page.evaluate(SIGHT)
    _reload(page)
    assert page.evaluate(SIGHT) == pytest.approx(moved, abs=3)
    page.click("#zoom-fit")
    assert "sight" not in page.evaluate("location.hash")
    page.keyboard.press("Escape")
    # What is read again is the address, which must have lost the details that took room.
    until(lambda: "sel=" not in page.evaluate("location.hash"))
    _reload(page)
    assert page.evaluate(SIGHT) == pytest.approx(first, abs=3)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("first", ["graph", "same"])
def test_the_map_can_be_saved_from_every_view(
    open_page: Open, tmp_path: Path, view: str, first: str
) -> None:
    """Whether or not it was drawn before, the map is saved as its own view would show it."""
    page = open_page("" if first == "graph" else f"#view={view}")
    page.click(f"[data-view={view}]")
    page.click("#save summary")
    with page.expect_download() as download:
        page.click("[data-save=png]")
    download.value.save_as(tmp_path / "graph.png")
    content = (tmp_path / "graph.png").read_bytes()
    assert content.startswith(b"\x89PNG")
    assert len(content) > 20_000
    drawing = page.evaluate("govgraph.drawing()")
    assert ">Vilnius</tspan>" in drawing
    # The view stays, and the map is drawn alike where it is shown.
    assert page.is_visible(f"#view-{view}")
    assert page.is_hidden("#map")
    page.click("[data-view=graph]")
    page.wait_for_timeout(200)
    assert page.evaluate("govgraph.drawing()") == drawing


def test_the_table_is_copied_as_csv(open_page: Open) -> None:
    page = open_page("#view=table", permissions=["clipboard-read", "clipboard-write"])
    page.click("#copy-csv")
    page.wait_for_selector(".copied:not(:empty)")
    assert page.inner_text(".copied") == "61 rows copied"
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.splitlines() == page.evaluate("govgraph.csv()").splitlines()


@pytest.mark.parametrize("works", [True, False])
def test_what_was_not_copied_is_not_said_to_be(open_page: Open, *, works: bool) -> None:
    page = open_page("#view=table")
    page.evaluate(
        """(works) => {
            navigator.clipboard.writeText = () => Promise.reject(new Error("closed"));
            document.execCommand = () => works;
        }""",
        works,
    )
    page.click("#copy-csv")
    page.wait_for_selector(".copied:not(:empty)")
    assert ("rows copied" in page.inner_text(".copied")) == works
    assert ("does not let" in page.inner_text(".copied")) != works
    assert page.evaluate("document.activeElement.id") == "copy-csv"


def test_the_turtle_keeps_the_language_of_each_name_and_of_each_post(
    open_page: Open, write: Write
) -> None:
    page = open_page("#sel=n+person:zoe-unal", file=write(NAMES))
    triples = list(ox.parse(page.evaluate("govgraph.turtle()"), format=ox.RdfFormat.TURTLE))
    names = {
        (triple.subject.value.removeprefix(ID), triple.object.value, triple.object.language)
        for triple in triples
        if triple.predicate.value.endswith("abel")
    }
    assert {
        ("person/zoe-unal", "Zoë Ünal", "en"),
        ("person/zoe-unal", "Zoé Unal", "fr"),
        ("person/zoe-unal", "Z. Ü.", None),
        ("post/chair", "Présidente", "fr"),
        ("post/member", "Member", None),
        ("post/envoy", "Envoy", "en"),
        ("post/digital-governance-advisor", "Digital Governance Advisor", "en"),
    } <= names
    holders = {t.subject.value for t in triples if t.predicate.value.endswith("heldBy")}
    assert {f"{ID}post/{name}" for name in ("chair", "member", "envoy")} <= holders
    # The post in no known organisation is told too; of two in one, each has its own address.
    assert "holds\nEnvoy" in page.inner_text("#details dl")
    for title in ("Présidente", "Member"):
        page.locator(f"[aria-label*='{title}']").click()
        assert title in page.inner_text("#details h2")
        _reload(page)
        assert title in page.inner_text("#details h2")
        page.go_back()
        page.wait_for_selector("#details .actions")


def test_the_turtle_of_a_thing_holds_all_that_is_said_of_it(
    open_page: Open, tmp_path: Path
) -> None:
    """Its events whole, and every link that leads to it."""
    page = open_page("#sel=n+organisation:government-of-albania")
    with page.expect_download() as download:
        page.get_by_role("button", name="Turtle", exact=True).click()
    download.value.save_as(tmp_path / "thing.ttl")
    saved = {(t.subject, t.predicate, t.object) for t in ox.parse(path=tmp_path / "thing.ttl")}
    albania = ox.NamedNode(f"{ID}organisation/government-of-albania")
    events = {ox.NamedNode(f"{ID}event/signature-cets-225-albania"), albania}
    said = {
        (quad.subject, quad.predicate, quad.object)
        for quad in page_store()
        if "/statement/" in str(quad.graph_name)
        and (quad.object == albania or quad.subject in events)
        and not quad.predicate.value.endswith("mentions")  # its spans say so
    }
    assert len(said) > 15
    assert said - saved == set()


def test_the_title_tells_the_view_and_the_thing(open_page: Open) -> None:
    page = open_page("#view=timeline&sel=n+place:vilnius")
    assert page.title() == "Vilnius – Timeline – Test graph"
    page.keyboard.press("Escape")
    page.click("[data-view=graph]")
    assert page.title() == "Test graph"
    page.go_back()
    until(lambda: page.title() == "Timeline – Test graph")
