"""Tests of the server's pages as readers meet them, in a real Chromium; nothing else is asked."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from tests.web_server import SECRET, command

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page, Route

pytestmark = pytest.mark.browser

ID = "/govgraph/id/"
SPEECH = "On 3 May 2024 the Council of Europe adopted the Convention on Cybercrime in Vilnius."


@pytest.fixture(scope="module")
def address(seed_store: str) -> Iterator[str]:
    with command("--store", seed_store, "--quiet") as (_, found):
        yield found


Visit = Callable[..., "Page"]


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[Visit]:
    """Return what opens a page; at the end no complaint and no request elsewhere may have come."""
    complaints: list[str] = []
    contexts = []

    def guard(route: Route) -> None:
        if not route.request.url.startswith(served):
            complaints.append(f"request for {route.request.url}")
            route.abort()
        else:
            route.continue_()

    served = address

    def opened(path: str, *, server: str = address, **settings: int) -> Page:
        nonlocal served
        served = server
        size = {"width": settings.get("width", 1200), "height": 900}
        context = browser.new_context(viewport=size)  # type: ignore[arg-type]
        context.set_default_timeout(20_000)
        contexts.append(context)
        context.route("**/*", guard)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
        page.goto(f"{server}{path}")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []


def test_from_the_start_page_a_search_leads_to_a_thing_and_its_words(visit: Visit) -> None:
    page = visit("/")
    page.fill("#q", "cybercr")
    page.wait_for_selector("#q-names option", state="attached")
    assert "Convention on Cybercrime" in page.locator("#q-names").inner_html()
    page.press("#q", "Enter")
    page.click("text=Convention on Cybercrime")
    assert page.inner_text("h1") == "Convention on Cybercrime"
    page.click(".quotes a")
    page.wait_for_url(f"**{ID}statement/*")
    # The place of the words is what the fragment names.
    assert page.locator(".place:target").count() == 1


def test_a_thing_shows_its_neighbourhood_as_a_graph(visit: Visit) -> None:
    page = visit(f"{ID}instrument/cets-225")
    page.locator("iframe").scroll_into_view_if_needed()
    frame = page.frame_locator("iframe")
    frame.locator("html[data-ready=yes]").wait_for(state="attached")
    assert "statement" in frame.locator("#count").inner_text()
    assert frame.locator("#map canvas").count() == 1


SPOTS = """() => Object.fromEntries(Object.entries(govgraph.network.getPositions())
  .map(([node, { x, y }]) => [govgraph.name(Number(node)), `${x} ${y}`]))"""
COUNCIL = "organisation:council-of-europe"


def _drawing(visit: Visit, place: str) -> Page:
    page = visit(f"/graph?iri=https://w3id.org{ID}theme/right-to-privacy{place}")
    page.wait_for_selector("html[data-ready=yes]")
    return page


def _until(holds: Callable[[], bool]) -> None:
    """Wait for what the page's policy keeps Playwright from waiting for in the page itself."""
    for _ in range(400):
        if holds():
            return
        time.sleep(0.05)
    raise AssertionError


def _by_button(page: Page) -> None:
    page.get_by_role("button", name="Show neighbours").click()


def _by_enter(page: Page) -> None:
    page.focus("#map")
    page.keyboard.press("Enter")


def _by_double_click(page: Page) -> None:
    spot = page.evaluate(
        """(name) => {
            const node = Object.keys(govgraph.network.body.nodes)
              .find((each) => govgraph.name(Number(each)) === name);
            const spot = govgraph.network.canvasToDOM(govgraph.network.getPosition(node));
            const frame = document.getElementById("map").getBoundingClientRect();
            return { x: frame.left + spot.x, y: frame.top + spot.y };
        }""",
        COUNCIL,
    )
    page.mouse.dblclick(spot["x"], spot["y"])


@pytest.mark.parametrize("how", [_by_button, _by_enter, _by_double_click])
def test_a_drawing_grows_where_it_is_asked_to(visit: Visit, how: Callable[[Page], None]) -> None:
    """Neighbours come from the server; what was drawn stays where it was, and the page open."""
    page = _drawing(visit, f"#sel=n+{COUNCIL}")
    before = page.evaluate(SPOTS)
    page.evaluate("window.before = true")
    how(page)
    _until(lambda: len(page.evaluate(SPOTS)) > len(before) + 5)
    after = page.evaluate(SPOTS)
    assert before.items() <= after.items()
    assert len(set(after.values())) == len(after)
    assert page.evaluate("window.before")
    assert "Secretary General of the Council of Europe" in page.inner_text("#details")
    page.fill("#search-box", "vilnius")
    assert "Vilnius" in page.inner_text("#search-list")


def test_a_drawing_that_grew_is_brought_back_by_its_address(visit: Visit) -> None:
    page = _drawing(visit, f"#sel=n+{COUNCIL}")
    first = page.evaluate(SPOTS)
    _by_button(page)
    _until(lambda: "grown=" in page.evaluate("location.hash"))
    grown = page.evaluate(SPOTS)
    page.reload()
    page.wait_for_selector("html[data-ready=yes]")
    assert page.evaluate(SPOTS) == grown
    page.go_back()
    _until(lambda: len(page.evaluate(SPOTS)) == len(first))
    assert page.evaluate(SPOTS) == first


def test_a_drawing_that_cannot_grow_says_so(visit: Visit) -> None:
    page = _drawing(visit, f"#sel=n+{COUNCIL}")
    page.route("**/graph.json*", lambda route: route.fulfill(status=200, body="busy"))
    before = page.evaluate(SPOTS)
    _by_button(page)
    page.wait_for_selector("#count:has-text('could not be fetched')")
    assert page.evaluate(SPOTS) == before


def test_a_statement_leads_from_a_fact_to_its_words_and_its_event(visit: Visit) -> None:
    page = visit(f"{ID}statement/coe-igf-2024-mag-meeting")
    page.locator(".told li", has_text="Opening for signature").locator(".where").first.click()
    assert page.locator(".place:target").count() == 1
    page.click(".told a:has-text('Opening for signature')")
    page.wait_for_url(f"**{ID}event/*")
    assert page.inner_text("h1").startswith("Opening for signature: ")


def test_a_question_is_asked_and_answered(visit: Visit) -> None:
    page = visit("/questions/instrument")
    page.fill("#v-instrument", "AI Convention")
    page.click("main button")
    page.wait_for_selector("main table")
    assert "opening for signature" in page.inner_text("main table").lower()


def _editor(page: Page) -> Locator:
    page.wait_for_selector("html[data-ready=yes]")
    return page.get_by_role("textbox", name="Query")


def _write(page: Page, text: str) -> None:
    editor = _editor(page)
    editor.focus()
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.keyboard.type(text)


def test_the_editor_completes_terms_and_names_and_runs(visit: Visit) -> None:
    page = visit("/query")
    _write(page, "SELECT ?event { ?event a gg:Openi")
    page.wait_for_selector("[role=option][aria-selected=true]:has-text('gg:OpeningForSignature')")
    page.wait_for_timeout(200)  # so long the editor takes no key for a choice
    page.keyboard.press("Enter")
    page.keyboard.type(" ; gg:object instrument:framework-conv")
    page.click("[role=option]:has-text('instrument:cets-225')")
    page.keyboard.type(" ")
    assert page.input_value("#query").strip() == (
        "SELECT ?event { ?event a gg:OpeningForSignature ; gg:object instrument:cets-225 }"
    )
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("#count")
    assert page.inner_text("#count") == "1 row"
    assert "Opening for signature" in page.inner_text("main table")


@pytest.mark.parametrize(("typed", "offered"), [
    ("SELECT ?statement { ?st", "?statement"),
    ("SELECT * { ?x a instr", "instrument:"),
    ("SELE", "SELECT"),
    ("SELECT * { ?x gg:agent organisation:council-of", "organisation:council-of-europe"),
])  # fmt: skip
def test_the_editor_offers(visit: Visit, typed: str, offered: str) -> None:
    page = visit("/query")
    _write(page, typed)
    found = page.locator("[role=option]").filter(has_text=offered)
    found.first.wait_for()
    page.keyboard.press("Escape")
    page.wait_for_selector("[role=option]", state="detached")


def test_the_editor_marks_what_is_no_sparql_and_no_named_question(visit: Visit) -> None:
    page = visit("/query")
    _write(page, "SELECT ?s WHERE { ?s ?p ?o ) }")
    page.wait_for_selector(".cm-lintRange-error, .cm-lintPoint-error")
    links = [link for link in page.locator("main li a").all() if link.get_attribute("href")]
    addresses = [str(link.get_attribute("href")) for link in links]
    assert len(addresses) > 20
    for address in addresses[::6]:
        page.goto(page.url.partition("/query")[0] + address)
        page.wait_for_selector("html[data-ready=yes]")
        page.wait_for_timeout(900)  # the marks come three quarters of a second after the text
        assert page.locator(".cm-lintRange-error, .cm-lintPoint-error").count() == 0, address


def test_the_keyboard_leaves_the_editor(visit: Visit) -> None:
    page = visit("/query")
    _editor(page).focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Run"


def test_a_statement_is_looked_at_and_added(visit: Visit, tmp_path: Path) -> None:
    options = ("--store", tmp_path / "store", "--writable", "--quiet")
    with command(*options, token=SECRET) as (_, server):
        page = visit("/add", server=server)
        page.fill("#name", "speech")
        page.fill("#text", SPEECH)
        page.click("main button")
        page.wait_for_url("**/preview/*")
        assert "not stored" in page.inner_text("main")
        frame = page.frame_locator("iframe")
        frame.locator("html[data-ready=yes]").wait_for(state="attached")
        page.fill("#token", SECRET)
        page.click("main button")
        page.wait_for_url(f"**{ID}statement/speech")
        assert "Convention on Cybercrime" in page.inner_text(".told")


@pytest.mark.parametrize("path", ["/", "/query", f"{ID}statement/coe-igf-2024-mag-meeting",
                                  f"{ID}instrument/cets-225", "/questions/timeline"])  # fmt: skip
def test_nothing_is_cut_off_on_a_phone(visit: Visit, path: str) -> None:
    page = visit(path, width=390)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize("path", ["/", "/query", f"{ID}statement/coe-igf-2024-mag-meeting",
                                  f"{ID}instrument/cets-225", "/add", "/search?q=cyber",
                                  "/statements", "/questions"])  # fmt: skip
def test_axe_finds_nothing_serious(visit: Visit, path: str) -> None:
    from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]

    results = Axe().run(visit(path), options={"iframes": False}).response["violations"]
    serious = [each["id"] for each in results if each["impact"] in {"serious", "critical"}]
    assert serious == []
