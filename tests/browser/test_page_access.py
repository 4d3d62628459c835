"""Tests of the page for who reads it enlarged, by ear, by the keyboard, or on paper."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest
from pypdf import PdfReader
from tests.browser.conftest import until

from govgraph.page import write_page

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.conftest import Open

pytestmark = pytest.mark.browser

EVENT = "sel=n+event:signature-cets-225-albania"
FOCUSED = "document.activeElement.textContent"


@pytest.mark.parametrize("size", [(640, 400), (320, 256), (360, 740)])
def test_details_can_be_read_however_little_room_there_is(
    open_page: Open, size: tuple[int, int]
) -> None:
    """As at 200 and at 400 %: the name moves off with the rest, the way out stays in sight."""
    width, height = size
    page = open_page(f"#{EVENT}")
    page.set_viewport_size({"width": width, "height": height})
    pane = page.locator("#details")
    box = pane.bounding_box()
    assert box is not None
    assert box["height"] >= min(height, 320)
    pane.evaluate("(pane) => { pane.scrollTop = pane.scrollHeight; }")
    name, close = (page.locator(f"#details {part}").bounding_box() for part in ("h2", ".close"))
    assert name is not None
    assert close is not None
    assert name["y"] + name["height"] < box["y"]
    assert box["y"] <= close["y"] < box["y"] + 20
    page.keyboard.press("Escape")
    view = page.locator("#map").bounding_box()
    assert view is not None
    assert view["height"] >= min(height, 320)


@pytest.mark.parametrize(
    ("address", "row"),
    [
        ("#view=table", "tbody .thing >> nth=3"),
        ("#view=timeline", ".time-row >> nth=3"),
        ("#view=timeline", "#view-timeline section .thing >> nth=1"),
        ("#view=text", ".sentence >> nth=1"),
    ],
)
def test_the_focus_goes_to_the_details_and_back(open_page: Open, address: str, row: str) -> None:
    page = open_page(address)
    page.focus(row)
    opener = page.evaluate(FOCUSED)
    for leave in (lambda: page.keyboard.press("Escape"), page.go_back):
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.tagName") == "H2"
        leave()
        until(lambda: page.evaluate(FOCUSED) == opener)
        assert page.is_hidden("#details")


def test_a_search_tells_what_it_found(open_page: Open) -> None:
    page = open_page()
    for typed, told in (
        ("vilnius", "1 name offered"),
        ("vilnuis", "No name holds these letters; “vilnius” is in: 1 name"),
        ("zzzz", "No name holds these letters; try fewer of them"),
        # Of several words the known ones are offered, and no other in the place of a short one.
        ("xyz tirana", "No name holds these letters; “tirana” is in: 1 name"),
        ("  ", ""),
    ):
        page.fill("#search-box", typed)
        assert page.inner_text("#announce") == told
    assert page.is_hidden("#search-list")


def test_the_count_of_a_sentence_stands_apart_from_its_words(open_page: Open) -> None:
    page = open_page("#view=text")
    page.get_by_role("button", name=re.compile(r"in 2024\.\W+1 fact$")).wait_for()


def test_the_map_is_one_stop(open_page: Open) -> None:
    page = open_page()
    page.focus("#map")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "zoom-in"


def test_an_empty_graph_says_so(open_page: Open, tmp_path: Path) -> None:
    write_page(ox.Store(), tmp_path / "empty.html")
    page = open_page(file=tmp_path / "empty.html")
    for view in ("graph", "timeline", "table"):
        page.click(f"[data-view={view}]")
        assert page.inner_text("#nothing") == "There is nothing in this graph yet."


def test_paper_shows_the_details_whole(open_page: Open) -> None:
    page = open_page(f"#{EVENT}")
    sheets = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    words = " ".join("".join(sheet.extract_text() for sheet in sheets).split())
    for told in ("Test graph", "Organisations", "Albania signed the Framework", "event/signature"):
        assert told in words
