"""Tests that the page shows times as they are: open ends stay open, old years stay old."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from tests.browser.conftest import until

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page
    from tests.browser.conftest import Open, Write

pytestmark = pytest.mark.browser

OPEN = """
event:programme a gg:Event, gg:Preparation ; gg:status gg:ongoing ; gg:agent organisation:script ;
  gg:when "2023-03/.."^^edtf:EDTF ;
  gg:earliest "2023-03-01"^^xsd:date ; gg:latest "9999-12-31"^^xsd:date .
event:mandate a gg:Event, gg:Endorsement ; gg:status gg:occurred ; gg:agent organisation:script ;
  gg:when "../2024-02"^^edtf:EDTF ;
  gg:earliest "0001-01-01"^^xsd:date ; gg:latest "2024-02-29"^^xsd:date .
"""
TWICE = """
meeting:eurodig-2024 gg:when "2024-06"^^edtf:EDTF ;
  gg:earliest "2024-06-01"^^xsd:date ; gg:latest "2024-06-30"^^xsd:date .
"""
OLD = """
event:old a gg:Event, gg:Endorsement ; gg:status gg:occurred ; gg:agent organisation:script ;
  gg:when "0050"^^edtf:EDTF ;
  gg:earliest "0050-01-01"^^xsd:date ; gg:latest "0050-12-31"^^xsd:date .
"""


def _span(page: Page) -> list[tuple[str | None, str | None]]:
    return [
        (page.get_attribute(end, "min"), page.get_attribute(end, "max"))
        for end in ("#time-from", "#time-to")
    ]


def _ticks(page: Page) -> list[str]:
    return page.locator(".tick").all_inner_texts()


def _box(locator: Locator) -> tuple[float, float]:
    """Return where something begins and ends from left to right."""
    box = locator.bounding_box()
    assert box is not None
    return box["x"], box["x"] + box["width"]


def test_open_ends_and_named_times_do_not_stretch_slider_or_axis(
    open_page: Open, write: Write
) -> None:
    """Of 2015 a statement speaks, and nothing happened then."""
    closed, opened = open_page("#view=timeline"), open_page("#view=timeline", file=write(OPEN))
    assert _span(opened) == _span(closed) == [(str(2022 * 12), str(2025 * 12 + 4))] * 2
    assert _ticks(opened) == _ticks(closed)
    assert len(_ticks(opened)) > 5


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [("from March 2023", False, True), ("until February 2024", True, False)],
)
def test_an_open_end_is_drawn_to_the_edge_of_the_axis(
    open_page: Open, write: Write, words: str, *, start: bool, end: bool
) -> None:
    page = open_page("#view=timeline", file=write(OPEN))
    row = page.locator(".time-row", has_text=words)
    bar, (left, right) = row.locator(".bar-time"), _box(row.locator(".time-track"))
    first, last = _box(bar)
    assert (abs(first - left) < 1, abs(last - right) < 1) == (start, end)
    # Both are inside otherwise, and the open end fades.
    assert left - 1 <= first < last <= right + 1
    assert "gradient" in bar.evaluate("(each) => getComputedStyle(each).maskImage")


@pytest.mark.parametrize(
    ("address", "inside", "outside"),
    [
        ("#from=24300", "event/programme", "event/mandate"),  # from January 2025
        ("#to=24181", "event/mandate", "event/programme"),  # to February 2015
    ],
)
def test_a_filter_by_time_takes_an_open_end_as_open(
    open_page: Open, write: Write, address: str, inside: str, outside: str
) -> None:
    page = open_page(address, file=write(OPEN))
    shown = page.evaluate("[...govgraph.selection().nodes].map(govgraph.name)")
    assert inside.replace("/", ":") in shown
    assert outside.replace("/", ":") not in shown


def test_the_details_tell_no_day_of_an_open_end(open_page: Open, write: Write) -> None:
    page = open_page("#sel=n+event:programme", file=write(OPEN))
    facts = page.inner_text("#details dl")
    assert "from March 2023" in facts
    assert "9999" not in facts


def test_years_before_a_hundred_stand_where_they_belong(open_page: Open, write: Write) -> None:
    page = open_page("#view=timeline", file=write(OLD))
    years = [int(words) for words in _ticks(page)]
    assert years[0] < 100
    places = [_box(tick)[0] for tick in page.locator(".tick").all()]
    steps = [after - before for before, after in pairwise(places)]
    assert len(steps) > 2
    assert max(steps) - min(steps) < 20  # the words are not equally wide


def test_the_axis_has_its_dates_however_the_timeline_is_reached(open_page: Open) -> None:
    """By a click, with the details open, in a window that then shrinks, by going back."""
    told = _ticks(open_page("#view=timeline"))
    page = open_page("#sel=n+place:vilnius")
    page.click("[data-view=timeline]")
    page.click(".close")
    until(lambda: _ticks(page) == told)
    page.set_viewport_size({"width": 375, "height": 700})
    until(lambda: 1 < len(_ticks(page)) < len(told))
    page.click("[data-view=table]")
    page.set_viewport_size({"width": 1280, "height": 800})
    page.go_back()
    until(lambda: _ticks(page) == told)


def test_a_meeting_that_is_dated_twice_tells_who_dates_it_so(open_page: Open, write: Write) -> None:
    page = open_page("#view=timeline", file=write(TWICE))
    rows = page.locator(".time-row", has_text="EuroDIG 2024").all_inner_texts()
    notes = [row.split("EuroDIG 2024")[-1].strip() for row in rows if "Participation" not in row]
    assert notes == [
        "June 2024 · Statement by Albania at the Committee on Artificial Intelli…",
        "17–19 June 2024 · on record",
    ]


def test_events_are_told_where_none_has_a_date(open_page: Open) -> None:
    page = open_page("#view=timeline&type=Ratification&hide=Date,Statement")
    page.locator(".note", has_text="Nothing in this selection has a date").wait_for()
    assert "Events without a date" in page.inner_text("#view-timeline")


UNDATED = "".join(
    f"event:undated-{at} a gg:Event, gg:Endorsement ; gg:agent organisation:script ."
    for at in range(230)
)


def test_every_event_without_a_date_can_be_reached(open_page: Open, write: Write) -> None:
    page = open_page("#view=timeline", file=write(UNDATED))
    section = page.locator("#view-timeline section")
    assert section.locator("li").count() == 200
    told = int(section.locator("h2").inner_text().partition("(")[2].rstrip(")"))
    section.get_by_role("button", name=f"{told - 200} more").click()
    assert section.locator("li").count() == told > 230
    assert page.evaluate("document.activeElement.className") == "thing"
