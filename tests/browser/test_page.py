"""Tests of the page as readers meet it, in a real Chromium without network."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox
import pytest
from lxml import etree  # type: ignore[import-untyped]
from tests.browser.conftest import count
from tests.page_store import ID, IMAGE, SCRIPT, page_store

from govgraph.page import InlinePage, read_view, render, write_page
from govgraph.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from playwright.sync_api import Page
    from tests.browser.conftest import Open, Write

pytestmark = pytest.mark.browser

ADOPTION = "#sel=n+event:adoption-cets-225"
UNDER_BUTTONS = """() => {
    const { offsetLeft, offsetTop } = document.querySelector(".map-tools");
    const scale = govgraph.network.getScale();
    const spots = govgraph.labels.map(({ right, bottom }) =>
        govgraph.network.canvasToDOM({ x: right / scale, y: bottom / scale }));
    return spots.filter(({ x, y }) => x > offsetLeft && y > offsetTop).length;
}"""
COLOUR = "getComputedStyle(document.body).backgroundColor"
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 800}, "has_touch": True}


def _spot(page: Page, name: str) -> dict[str, float]:
    """Return where on the screen the symbol of a node is."""
    found: dict[str, float] = page.evaluate(
        """(iri) => {
            const nodes = JSON.parse(document.getElementById("graph-data").textContent).nodes;
            const node = nodes.findIndex((each) => each.i === iri);
            const spot = govgraph.network.canvasToDOM(govgraph.network.getPosition(node));
            const frame = document.getElementById("map").getBoundingClientRect();
            return { x: frame.left + spot.x, y: frame.top + spot.y };
        }""",
        f"{ID}{name}",
    )
    return found


def _heading(page: Page) -> str:
    return page.inner_text("#details h2")


def _marks(page: Page) -> str:
    """Return the highlighted words of the details pane, as one text."""
    return " ".join("".join(page.locator("#details mark").all_inner_texts()).split())


def _find(page: Page, words: str) -> None:
    page.fill("#search-box", words)
    page.press("#search-box", "Enter")


def test_at_first_every_label_is_shown_and_none_overlaps(open_page: Open) -> None:
    assert len(_labels_apart(open_page())) == 61


def test_at_first_the_seed_has_every_label_and_none_overlaps(
    open_page: Open, seed_store: str, tmp_path: Path
) -> None:
    with open_store(seed_store, read_only=True) as store:
        write_page(store, tmp_path / "seed.html")
    page = open_page(file=tmp_path / "seed.html")
    boxes = _labels_apart(page)
    assert len(boxes) == count(page) > 40
    assert not page.evaluate(UNDER_BUTTONS)
    page.set_viewport_size(PHONE["viewport"])
    page.reload()
    page.wait_for_selector("html[data-ready=yes]")
    assert 10 < len(_labels_apart(page)) < count(page)


def _labels_apart(page: Page) -> list[dict[str, float]]:
    """Return the boxes of the drawn labels, which do not overlap."""
    boxes: list[dict[str, float]] = page.evaluate("govgraph.labels")
    for at, one in enumerate(boxes):
        for other in boxes[:at]:
            across = one["left"] < other["right"] and other["left"] < one["right"]
            assert not (across and one["top"] < other["bottom"] and other["top"] < one["bottom"])
    return boxes


def test_labels_are_as_large_as_text_at_any_zoom(open_page: Open) -> None:
    page = open_page()
    page.click("#zoom-out")
    page.click("#zoom-out")
    page.wait_for_timeout(100)
    boxes = page.evaluate("govgraph.labels")
    assert all((box["bottom"] - box["top"]) >= 14 * len(box["lines"]) for box in boxes)
    assert 10 < len(boxes) <= 61


def test_a_click_on_an_event_shows_the_words_that_say_it(open_page: Open) -> None:
    page = open_page()
    spot = _spot(page, "event/adoption-cets-225")
    page.mouse.click(spot["x"], spot["y"])
    page.wait_for_selector("#details h2")
    assert _heading(page).startswith("Adoption: Framework Convention")
    assert "by the Committee of Ministers on 17 May" in _marks(page)
    said = page.inner_text("#details .said")
    assert "Octavian Sofransky, Digital Governance Advisor" in said
    assert "Council of Europe" in said
    assert "26 June 2024, 16:30–17:45" in said
    # The whole paragraph stands around the words.
    assert "available globally" in page.inner_text("#details blockquote")


def test_a_click_on_an_edge_shows_the_words_that_say_it(open_page: Open) -> None:
    page = open_page()
    holder = _spot(page, "organisation/council-of-europe")
    theme = _spot(page, "theme/people-centric-approach")
    share = 0.6
    page.mouse.click(
        holder["x"] + share * (theme["x"] - holder["x"]),
        holder["y"] + share * (theme["y"] - holder["y"]),
    )
    page.wait_for_selector("#details h2")
    assert _heading(page) == "Council of Europe supports People-centric approach"
    assert _marks(page) == "advocating for a people-centric approach to internet development"


def test_names_that_look_like_markup_stay_text_everywhere(open_page: Open) -> None:
    page = open_page("#sel=n+organisation:script")
    assert _heading(page) == SCRIPT
    assert "<b>bold</b> & co" in page.inner_text("#details .aliases")
    _find(page, "onerror")
    assert _heading(page) == IMAGE
    # A link is a link only to the web.
    assert "javascript:alert(1)" in page.inner_text("#details")
    assert page.locator("a[href^='javascript']").count() == 0
    for view in ("timeline", "table", "text"):
        page.click(f"[data-view={view}]")
        page.wait_for_timeout(50)
    page.select_option(
        "#pick-reading", label="Statement by Albania at the Committee on Artificial Intelligence"
    )
    assert SCRIPT in page.inner_text("#view-text")
    assert page.locator("img, iframe, b").count() == 0
    assert page.evaluate("document.scripts.length") == 5


def _named(count: int) -> str:
    names = ", ".join(f"'Name {number:02}'" for number in range(count))
    return f"person:with-{count} a gg:Person ; rdfs:label '{count}'@en ; skos:altLabel {names} ."


MANY = "".join(map(_named, (3, 4, 5, 15)))


@pytest.mark.parametrize(("count", "shown"), [(3, 3), (4, 4), (5, 3), (15, 3)])
def test_many_names_are_folded(open_page: Open, write: Write, count: int, shown: int) -> None:
    page = open_page(f"#sel=n+person:with-{count}", file=write(MANY))
    line = page.locator("#details .aliases")
    assert line.inner_text().count("Name ") == shown
    if shown < count:
        line.get_by_role("button", name=f"and {count - shown} more").click()
        assert line.inner_text().count("Name ") == count


@pytest.mark.parametrize(
    ("typed", "heading"),
    [
        ("budapest", "Convention on Cybercrime"),
        ("coe", "Council of Europe"),
        ("unal", "Zoë Ünal"),
        ("cybercrime convention", "Convention on Cybercrime"),
        ("CETS 225", "Framework Convention on Artificial Intelligence"),
    ],
)
def test_search_knows_names_and_acronyms(open_page: Open, typed: str, heading: str) -> None:
    page = open_page()
    _find(page, typed)
    assert _heading(page) == heading
    assert page.evaluate("document.activeElement.tagName") == "H2"


def test_search_completes_and_says_when_there_is_nothing(open_page: Open) -> None:
    page = open_page()
    page.fill("#search-box", "convention")
    assert page.locator("#search-list [role=option]").count() > 4
    page.press("#search-box", "ArrowDown")
    active = page.get_attribute("#search-box", "aria-activedescendant")
    assert page.get_attribute(f"#{active}", "aria-selected") == "true"
    page.fill("#search-box", "zzzz")
    assert "No name holds these letters; try fewer" in page.inner_text("#search-list")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("cybrecrime", "cybercrime"), ("konvention budapst", "convention budapest")],
)
def test_search_offers_what_may_be_meant_and_does_not_choose_it(
    open_page: Open, typed: str, meant: str
) -> None:
    page = open_page()
    page.fill("#search-box", typed)
    first, *offered = page.locator("#search-list li").all_inner_texts()
    assert f"“{meant}” is in" in first
    assert "Convention on Cybercrime" in " ".join(offered)
    page.press("#search-box", "Enter")
    assert page.is_hidden("#details")
    page.press("#search-box", "ArrowDown")
    page.press("#search-box", "Enter")
    assert page.is_visible("#details")


def test_a_sentence_leads_to_all_its_facts(open_page: Open) -> None:
    page = open_page(ADOPTION)
    page.get_by_role("button", name="All facts of this sentence").first.click()
    facts = page.inner_text("#details .things")
    assert "Adoption: Framework Convention" in facts
    page.get_by_role("button", name="Read in the statement").click()
    assert page.locator("#view-text .sentence[aria-pressed=true]").count() == 1


def test_the_statement_can_be_read_with_its_facts_underlined(open_page: Open) -> None:
    page = open_page("#view=text&read=statement:coe-igf-2024-mag-meeting")
    assert page.locator("#view-text .fact").count() > 10
    page.locator("#view-text .sentence", has_text="misinformation").first.click()
    facts = page.inner_text("#details .things >> nth=0")
    assert "calls for action on Misinformation" in facts
    assert "calls for action on Disinformation" in facts


def test_the_timeline_is_in_order_and_draws_vague_dates_as_spans(open_page: Open) -> None:
    page = open_page("#view=timeline")
    rows = page.locator(".time-row").all_inner_texts()
    assert any("17 May 2024 (done)" in row for row in rows)
    order = [
        next(at for at, row in enumerate(rows) if day in row)
        for day in ("17 May", "July 2024", "5 Sept")
    ]
    assert order == sorted(order)
    assert page.locator(".bar-time.vague").count() >= 3
    widths = {
        name: page.locator(f".bar-time.{name}").first.bounding_box()["width"]  # type: ignore[index]
        for name in ("vague", "exact")
    }
    assert widths["vague"] > 3 * widths["exact"]


def test_the_table_sorts_and_gives_csv(open_page: Open) -> None:
    page = open_page("#view=table")
    page.click("[data-sort=name]")
    names = page.locator("tbody th").all_inner_texts()
    assert page.get_attribute("thead th >> nth=0", "aria-sort") == "ascending"
    assert names[-1] == "Zoë Ünal"
    rows = list(csv.reader(io.StringIO(page.evaluate("govgraph.csv()"), newline="")))
    assert len(rows) == 62
    assert rows[0][:2] == ["Name", "Kind"]
    # What is not told comes last, both ways.
    for _ in range(2):
        page.click("[data-sort=when]")
        told = [time != "" for time in page.locator("td[data-label=When]").all_inner_texts()]
        assert told == sorted(told, reverse=True)
        assert told[0]
    page.click("#rows-facts")
    facts = page.evaluate("govgraph.csv()")
    assert "supporting the multi-stakeholder model of governance" in facts


def test_a_cell_that_a_spreadsheet_would_run_is_disarmed(open_page: Open, tmp_path: Path) -> None:
    store = page_store()
    label = ox.NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
    person, graph = (
        ox.NamedNode(ID + name) for name in ("person/zoe-unal", "statement/albania-cai-2025")
    )
    (old,) = store.quads_for_pattern(person, label, None, graph)
    store.remove(old)
    store.add(ox.Quad(person, label, ox.Literal("=1+1", language="en"), graph))
    write_page(store, tmp_path / "page.html")
    page = open_page(file=tmp_path / "page.html")
    assert "\r\n'=1+1,Person" in page.evaluate("govgraph.csv()")


def test_the_address_brings_everything_back(open_page: Open) -> None:
    page = open_page()
    page.locator("[data-filter=kind][value=Date]").uncheck()
    page.select_option("#pick-statement", index=1)
    _find(page, "tirana")
    page.click("[data-view=table]")
    page.click("[data-sort=name]")
    before = page.evaluate("location.hash")
    rows = page.locator("tbody th").all_inner_texts()
    page.reload()
    page.wait_for_selector("html[data-ready=yes]")
    assert page.evaluate("location.hash") == before
    assert page.locator("tbody th").all_inner_texts() == rows
    assert _heading(page) == "Tirana"
    page.go_back()
    page.wait_for_selector("#view-graph:not([hidden])")


def test_an_address_that_names_nothing_is_harmless_and_says_so(open_page: Open) -> None:
    page = open_page("#view=nonsense&sel=n+event:none&org=x&from=abc&read=y&hide=Nothing&%")
    assert count(page) == 61
    note = "The address names something that is not in this graph"
    assert note in page.inner_text("#count")
    page.click("[data-view=table]")
    assert note not in page.inner_text("#count")


def test_everything_works_from_the_keyboard(open_page: Open) -> None:
    page = open_page()
    page.focus("#map")
    page.keyboard.press("ArrowRight")
    first = _heading(page)
    assert first == "Council of Europe"
    assert page.inner_text("#announce").startswith("Council of Europe, ")
    page.keyboard.press("ArrowDown")
    assert _heading(page) != first
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "H2"
    page.keyboard.press("Escape")
    assert page.is_hidden("#details")
    assert page.evaluate("document.activeElement.id") == "map"


def test_the_focus_is_visible_and_reaches_every_part(open_page: Open) -> None:
    page = open_page(ADOPTION)
    seen = set()
    for _ in range(140):
        page.keyboard.press("Tab")
        part = page.evaluate(
            """() => {
                const active = document.activeElement;
                const style = getComputedStyle(active);
                const part = active.closest("#filters, #details, #stage, header");
                const plain = active === document.body || style.outlineStyle !== "none";
                return [part ? part.id || part.tagName : "", plain];
            }"""
        )
        assert part[1]
        seen.add(part[0])
    assert {"HEADER", "filters", "stage", "details"} <= seen


@pytest.mark.parametrize("kind", ["png", "svg", "ttl", "csv"])
def test_the_view_can_be_saved(open_page: Open, kind: str, tmp_path: Path) -> None:
    page = open_page()
    page.click("#save summary")
    with page.expect_download() as download:
        page.click(f"[data-save={kind}]")
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    content = path.read_bytes()
    if kind == "png":
        assert content.startswith(b"\x89PNG")
        assert len(content) > 20_000
    elif kind == "svg":
        texts = [
            text.text
            for text in etree.fromstring(content).iter("{http://www.w3.org/2000/svg}tspan")
        ]
        assert "Vilnius" in texts
        assert len(texts) > 60
    else:
        assert "Zoë Ünal" in content.decode("utf-8")


def _triples(quads: Iterable[ox.Quad]) -> set[str]:
    """Return triples as text, with languages and datatypes, but for the classes of selectors."""
    return {
        f"{quad.subject} {quad.predicate} {quad.object}"
        for quad in quads
        if not re.search("Text(Position|Quote)Selector", str(quad.object))
    }


def test_the_turtle_holds_what_the_statements_say(open_page: Open) -> None:
    page = open_page()
    saved = _triples(ox.parse(page.evaluate("govgraph.turtle()"), format=ox.RdfFormat.TURTLE))
    said = _triples(quad for quad in page_store() if "/statement/" in str(quad.graph_name))
    assert said - saved == set()


def test_light_and_dark_differ_and_can_be_switched(open_page: Open) -> None:
    dark = open_page(color_scheme="dark")
    light = open_page(color_scheme="light")
    assert dark.evaluate(COLOUR) != light.evaluate(COLOUR)
    light.click("#theme-toggle")
    assert light.evaluate(COLOUR) == dark.evaluate(COLOUR)
    assert "light=dark" in light.evaluate("location.hash")


def test_nodes_can_arrange_themselves_when_asked(open_page: Open) -> None:
    page = open_page()
    before = _spot(page, "place/vilnius")
    page.wait_for_timeout(100)
    assert _spot(page, "place/vilnius") == before
    page.click("#physics")
    page.wait_for_timeout(400)
    assert _spot(page, "place/vilnius") != before
    page.click("#physics")
    assert page.get_attribute("#physics", "aria-pressed") == "false"


def test_a_phone_shows_the_graph_and_what_is_chosen(open_page: Open) -> None:
    page = open_page(**PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert len(page.evaluate("govgraph.labels")) > 10
    assert page.is_hidden("#filters")
    page.click("#filters-toggle")
    assert page.is_visible("#filters")
    page.keyboard.press("Escape")
    _find(page, "adoption")
    spot, pane = _spot(page, "event/adoption-cets-225"), page.locator("#details").bounding_box()
    assert pane is not None
    assert 0 < spot["x"] < 390
    assert spot["y"] < pane["y"]
    for view in ("timeline", "table", "text"):
        page.click(f"[data-view={view}]")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize(
    "address",
    [
        ADOPTION,
        "#view=timeline",
        "#view=table&rows=facts&status=planned",
        "#view=text&sel=s+statement:albania-cai-2025+2",
    ],
)
def test_axe_finds_no_serious_fault(open_page: Open, address: str) -> None:
    """In the light; in the dark, where only the colours differ, no faint text."""
    from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]

    # Without motion the colours are there at once.
    still = {"color_scheme": "light", "reduced_motion": "reduce", "bypass_csp": True}
    page = open_page(address, **still)
    violations: list[dict[str, Any]] = Axe().run(page).response["violations"]
    light = page.evaluate(COLOUR)
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(COLOUR) != light
    violations += page.evaluate("axe.run(document, { runOnly: ['color-contrast'] })")["violations"]
    grave = [
        (found["id"], found["nodes"][0]["html"][:120])
        for found in violations
        if found["impact"] in ("serious", "critical")
    ]
    assert grave == []


def test_a_notebook_shows_the_page_in_a_frame_of_its_own(open_page: Open, tmp_path: Path) -> None:
    """As below a cell: the graph draws, a click tells its words, and nothing complains."""
    cell = tmp_path / "cell.html"
    frame = InlinePage(render(read_view(page_store())))._repr_html_()
    cell.write_text(
        f"<!doctype html><html data-ready=yes><title>Notebook</title>{frame}", encoding="utf-8"
    )
    page = open_page(file=cell)
    inside = page.frame_locator("iframe")
    inside.locator("#search-box").fill("Framework Convention")
    inside.locator("#search-box").press("Enter")
    inside.locator("#details h2").wait_for()
    assert "Framework Convention" in inside.locator("#details h2").inner_text()
    assert inside.locator("#details mark").count()
