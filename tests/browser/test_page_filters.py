"""Tests that each filter shows what it should, from its control and from the address."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest
from tests.browser.conftest import count
from tests.page_store import ID

if TYPE_CHECKING:
    from playwright.sync_api import Page
    from tests.browser.conftest import Open

pytestmark = pytest.mark.browser


def test_the_legend_hides_and_shows_a_kind(open_page: Open) -> None:
    page = open_page()
    box = page.locator("[data-filter=kind][value=Date]")
    box.uncheck()
    assert count(page) == 61 - 13
    assert "hide=Date" in page.evaluate("location.hash")
    box.check()
    assert count(page) == 61


@pytest.mark.parametrize(
    ("address", "inside", "outside"),
    [
        ("#status=planned", "event/opening-cets-225", "event/adoption-cets-225"),
        ("#type=Adoption", "organisation/committee-of-ministers", "event/opening-cets-225"),
        ("#type=Concern", "theme/disinformation", "theme/privacy"),
        (
            "#org=organisation:government-of-albania",
            "event/signature-cets-225-albania",
            "theme/privacy",
        ),
        ("#theme=theme:privacy", "event/proposal-01", "event/adoption-cets-225"),
        ("#in=statement:albania-cai-2025", "person/zoe-unal", "person/octavian-sofransky"),
        # September to December 2024; the month of July is out, the year 2024 is not.
        ("#from=24296&to=24299", "event/signature-cets-225-albania", "event/decision-mag-2024"),
        ("#type=Adoption&hide=Date", "event/adoption-cets-225", "edtf:2024-05-17"),
    ],
)
def test_each_filter_keeps_what_it_should(
    open_page: Open, address: str, inside: str, outside: str
) -> None:
    named = _shown(open_page(address))
    assert inside in named
    assert outside not in named


def _shown(page: Page) -> set[str]:
    """Return the things that pass the filters."""
    shown: list[str] = page.evaluate(
        """() => {
            const nodes = JSON.parse(document.getElementById("graph-data").textContent).nodes;
            return [...govgraph.selection().nodes].map((node) => nodes[node].i);
        }"""
    )
    return {iri.removeprefix(ID) for iri in shown}


def test_each_filter_is_set_and_cleared_by_its_own_control(open_page: Open) -> None:
    """By box or by list, it shows what the address shows, draws it, and counts it."""
    page = open_page()
    page.locator("details.group", has_text="Events and positions").locator("summary").click()
    everything = _shown(page)
    for control, choice, address in (
        ("[data-filter=status][value=planned]", "", "status=planned"),
        ("[data-filter=type][value=Adoption]", "", "type=Adoption"),
        ("[data-filter=type][value=Concern]", "", "type=Concern"),
        ("#pick-org", "Government of Albania", "org=organisation:government-of-albania"),
        ("#pick-theme", "Privacy", "theme=theme:privacy"),
        ("#pick-statement", "Statement by Albania at the Committee on Artificial Intelli…",
         "in=statement:albania-cai-2025"),
    ):  # fmt: skip
        if choice:
            page.select_option(control, label=choice)
        else:
            page.check(control)
        assert address in unquote(page.evaluate("location.hash"))
        shown = _shown(page)
        assert 1 < len(shown) == count(page) < len(everything)
        assert page.evaluate("Object.keys(govgraph.network.body.nodes).length") == len(shown)
        if control == "#pick-org":
            # What one filter leaves, another narrows.
            page.check("[data-filter=status][value=planned]")
            assert _shown(page) < shown
        page.click("#clear")
        assert _shown(page) == everything
        assert page.evaluate("location.hash") == ""


def test_the_time_slider_narrows_the_graph(open_page: Open) -> None:
    page = open_page()
    page.focus("#time-from")
    page.press("#time-from", "End")
    assert "from=" in page.evaluate("location.hash")
    assert count(page) < 20
    # What has no date is not hidden without a word.
    assert "6 events without a date are hidden by the time filter" in page.inner_text("#count")
    page.click("#clear")
    assert count(page) == 61


@pytest.mark.parametrize("view", ["graph", "timeline", "table"])
def test_filters_that_leave_nothing_say_so_and_can_be_cleared(open_page: Open, view: str) -> None:
    page = open_page(f"#view={view}&type=Adoption&theme=theme:privacy&hide=Theme")
    note = page.locator("#nothing")
    assert "Nothing passes these filters" in note.inner_text()
    note.get_by_role("button", name="Clear all filters").click()
    assert note.is_hidden()
    assert count(page) == 61


def test_filters_hold_for_the_statements_and_for_every_count(open_page: Open) -> None:
    page = open_page("#view=table&theme=theme:disinformation&type=Concern")
    assert "1 statement of 2" in page.inner_text("#count")
    row = page.locator("tbody tr", has_text="Government of Albania")
    assert row.locator("[data-label=Links]").inner_text() == "1"
    assert row.locator("[data-label=Statements]").inner_text().startswith("Statement by Albania")
    page.click("[data-view=text]")
    title = "Statement by Albania at the Committee on Artificial Intelligence"
    assert page.locator("#pick-reading option").all_inner_texts() == [title]
    # One that was chosen before stays, and it is told that nothing of it is left.
    page.goto(page.url + "&read=statement:coe-igf-2024-mag-meeting")
    assert page.inner_text("#view-text h2").startswith("IGF 2024 Second")
    page.get_by_role("button", name="Clear all filters").first.click()
    assert page.locator("#pick-reading option").count() == 2
    assert "nothing of this statement" not in page.inner_text("#view-text")
