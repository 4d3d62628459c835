"""Tests that a graph too large to draw at once stays usable: overview first, the rest on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.browser.conftest import until

from govgraph.page import View, render
from govgraph.page.records import Edge, Node
from govgraph.page.render import OVERVIEW
from govgraph.vocab import GG

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page
    from tests.browser.conftest import Open

pytestmark = pytest.mark.browser

_HUBS = 30
_COUNT = 10_000


def _large_view() -> View:
    """Return a view in which every node hangs on three of a few hubs, the last ones on one."""
    kinds = ("Organisation", "Instrument", "Meeting", "Place", "Theme")
    nodes = tuple(
        Node(f"id:{at:05}", kind, GG[kind], f"{kind} {at}", f"{kind} {at}")
        for at in range(_COUNT)
        for kind in (kinds[at % len(kinds)],)
    )
    ends = sorted(
        {
            (at, (at * step + at // 7) % _HUBS)
            for at in range(_HUBS, _COUNT)
            for step in ((1, 3, 7) if at < _COUNT - 1_000 else (1,))
        }
    )
    edges = tuple(Edge(nodes[a].iri, GG["partOf"], nodes[b].iri, "part of", (-1,)) for a, b in ends)
    return View(nodes, edges, (), {})


@pytest.fixture(scope="module")
def large_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("large") / "graph.html"
    path.write_text(render(_large_view(), title="Large graph"), encoding="utf-8")
    return path


def _drawn(page: Page) -> int:
    count: int = page.evaluate("Object.keys(govgraph.network.body.nodes).length")
    return count


def test_the_most_linked_things_come_first(open_page: Open, large_file: Path) -> None:
    page = open_page(file=large_file)
    assert _drawn(page) == OVERVIEW
    assert f"{_COUNT:,} things, {OVERVIEW} drawn" in page.inner_text("#count")
    assert page.evaluate("govgraph.labels.length") > 20


def test_a_thing_that_is_not_drawn_is_found_and_placed(open_page: Open, large_file: Path) -> None:
    page = open_page(file=large_file)
    page.fill("#search-box", "theme 9999")
    page.press("#search-box", "Enter")
    assert page.inner_text("#details h2") == "Theme 9999"
    assert _drawn(page) == OVERVIEW + 1
    places = page.evaluate(
        "Object.values(govgraph.network.getPositions()).map((p) => `${p.x} ${p.y}`)"
    )
    assert len(set(places)) == OVERVIEW + 1


def test_neighbours_and_more_things_are_drawn_when_asked(open_page: Open, large_file: Path) -> None:
    page = open_page("#sel=n+id:00001", file=large_file)
    before = _drawn(page)
    page.get_by_role("button", name="Show neighbours").click()
    opened = _drawn(page)
    assert opened > before
    page.click("#more")
    more = _drawn(page)
    assert more >= OVERVIEW + 200
    # The address brings them back, and going back takes them away.
    page.reload()
    page.wait_for_selector("html[data-ready=yes]")
    assert _drawn(page) == more
    page.go_back()
    until(lambda: _drawn(page) == opened)


def test_the_table_holds_every_thing(open_page: Open, large_file: Path) -> None:
    page = open_page("#view=table", file=large_file)
    assert page.inner_text("#rows-things") == f"Things ({_COUNT:,})"
    assert page.evaluate("govgraph.csv()").count("\r\n") == _COUNT + 1
    assert page.locator("tbody tr").count() == 200
