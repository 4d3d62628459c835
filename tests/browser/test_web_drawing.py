"""Tests of what the server draws: frames in its pages, and drawings that grow and are searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.browser.conftest import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page
    from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

ID = "/govgraph/id/"


@pytest.mark.parametrize("thing", ["instrument/cets-225", "statement/coe-igf-2024-mag-meeting"])
def test_a_page_shows_its_neighbourhood_as_a_graph(visit: Visit, thing: str) -> None:
    page = visit(f"{ID}{thing}")
    page.locator("iframe").scroll_into_view_if_needed()
    frame = page.frame_locator("iframe")
    frame.locator("html[data-ready=yes]").wait_for(state="attached")
    assert "1 statement" in frame.locator("#count").inner_text()
    assert frame.locator("#map canvas").count() == 1
    assert frame.locator("header a").count() == 0


SPOTS = """() => Object.fromEntries(Object.entries(govgraph.network.getPositions())
  .map(([node, { x, y }]) => [govgraph.name(Number(node)), `${x} ${y}`]))"""
COUNCIL = "organisation:council-of-europe"


def _drawing(visit: Visit, place: str) -> Page:
    page = visit(f"/graph?iri=https://w3id.org{ID}theme/right-to-privacy{place}")
    page.wait_for_selector("html[data-ready=yes]")
    return page


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
    until(lambda: len(page.evaluate(SPOTS)) > len(before) + 5)
    after = page.evaluate(SPOTS)
    assert before.items() <= after.items()
    assert len(set(after.values())) == len(after)
    assert page.evaluate("window.before")
    assert "Secretary General of the Council of Europe" in page.inner_text("#details")
    page.fill("#search-box", "vilnius")
    assert page.inner_text("#search-list li >> nth=0").split() == ["Vilnius", "City"]


def test_a_drawing_that_grew_is_brought_back_by_its_address(visit: Visit) -> None:
    page = _drawing(visit, f"#sel=n+{COUNCIL}")
    first = page.evaluate(SPOTS)
    _by_button(page)
    until(lambda: "grown=" in page.evaluate("location.hash"))
    grown = page.evaluate(SPOTS)
    page.reload()
    page.wait_for_selector("html[data-ready=yes]")
    assert page.evaluate(SPOTS) == grown
    page.go_back()
    until(lambda: len(page.evaluate(SPOTS)) == len(first))
    assert page.evaluate(SPOTS) == first


def test_a_drawing_leads_to_the_pages_of_what_it_draws(visit: Visit) -> None:
    page = _drawing(visit, f"#sel=n+{COUNCIL.replace(':', '%3A')}")
    page.get_by_role("link", name="https://w3id.org/govgraph/id/organisation/council").click()
    page.wait_for_url(f"**iri=*{COUNCIL.partition(':')[2]}")
    assert page.inner_text("h1") == "Council of Europe"
    page = _drawing(visit, "")
    page.get_by_role("link", name="Its page").click()
    page.wait_for_url("**/thing?iri=*")
    assert page.inner_text("h1") == "Privacy"


def test_a_drawing_that_cannot_grow_says_so(visit: Visit) -> None:
    page = _drawing(visit, f"#sel=n+{COUNCIL}")
    page.route("**/graph.json*", lambda route: route.fulfill(status=200, body="busy"))
    before = page.evaluate(SPOTS)
    _by_button(page)
    page.wait_for_selector("#count:has-text('could not be fetched')")
    assert page.evaluate(SPOTS) == before


FOUND = (
    ("budapest conv", "Convention on Cybercrime", "open to non-members"),
    # No statement names it: it is told as it is on record, and stands alone.
    ("108+", "Protocol amending the Convention for", "Strasbourg"),
    ("governance advisor", "Octavian Sofransky: Digital Governance Advisor, Co", "Post"),
    ("igf 2024 second", "IGF 2024 Second Open Consultations", "Consultation · Meeting"),
)


def test_the_search_of_a_drawing_brings_in_what_only_the_store_has(visit: Visit) -> None:
    page = _drawing(visit, "")
    for typed, heading, fact in FOUND:
        before = page.evaluate(SPOTS)
        page.fill("#search-box", typed)
        page.click("#search-list li:has-text('not drawn yet')")
        page.wait_for_selector(f"#details h2:has-text('{heading}')")
        assert fact in page.inner_text("#details")
        # It stays when it is let go, and moves nothing.
        page.keyboard.press("Escape")
        after = page.evaluate(SPOTS)
        assert before.items() < after.items()
        assert len(after) <= len(before) + 2
    assert len(set(after.values())) == len(after)
    page.reload()
    page.wait_for_selector("html[data-ready=yes]")
    assert page.evaluate(SPOTS) == after


def test_the_search_of_a_drawing_finds_what_is_drawn_when_the_store_cannot_be_asked(
    visit: Visit,
) -> None:
    page = _drawing(visit, "")
    page.fill("#search-box", "zzzz")
    page.wait_for_selector("#search-list:has-text('No name holds these letters')")
    page.route("**/names.json*", lambda route: route.fulfill(status=200, body="busy"))
    page.fill("#search-box", "privacy")
    page.wait_for_selector("#search-list:has-text('cannot be asked')")
    page.keyboard.press("Enter")
    assert page.inner_text("#details h2") == "Privacy"


def test_a_drawing_is_not_cut_off_on_a_phone(visit: Visit) -> None:
    page = visit(f"/graph?iri=https://w3id.org{ID}instrument/cets-225", width=390)
    page.wait_for_selector("html[data-ready=yes]")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert len(page.evaluate("govgraph.labels")) >= 6
    page.fill("#search-box", "budapest")
    found = page.locator("#search-list li", has_text="not drawn yet").first
    found.wait_for()
    box = found.bounding_box()
    assert box is not None
    assert 0 <= box["x"] <= box["x"] + box["width"] <= 390
