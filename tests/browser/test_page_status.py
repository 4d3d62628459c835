"""Tests that the page never names an event that did not take place as if it had."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from tests.page_store import ID

if TYPE_CHECKING:
    from playwright.sync_api import Page
    from tests.browser.conftest import Open, Write

pytestmark = pytest.mark.browser

PROTOCOL = "Second Additional Protocol to the Convention on Cybercrime"
NOT_DONE = f"Ratification: {PROTOCOL} (not done)"
# Albania says that it signed; another statement, which is older, that it has not.
OLDER = "statement/coe-igf-2024-mag-meeting"
DENIED = f"""
event:signature-cets-225-albania a gg:Event, gg:Signature ; gg:status gg:negated ;
  gg:agent organisation:government-of-albania ; gg:evidence <{ID}{OLDER}#char=0,9> .
"""
ALBANIA_IRI = "statement:albania-cai-2025"
DIFFER = "(statements differ: not done, done)"
COE = "IGF 2024 Second Open Consultations and MAG Meeting"
ALBANIA = "Statement by Albania at the Committee on Artificial Intelligence"


def _rows(page: Page) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(page.evaluate("govgraph.csv()"))))


def test_what_is_not_done_is_told_so_in_every_list(open_page: Open) -> None:
    page = open_page("#sel=n+instrument:cets-224")
    assert NOT_DONE in page.inner_text("#details")
    page.locator("#details li", has_text=NOT_DONE).get_by_role("button", name="fact").click()
    assert page.inner_text("#details h2") == f"{NOT_DONE}: object {PROTOCOL}"
    page.get_by_role("button", name="All facts of this sentence").click()
    assert NOT_DONE in page.inner_text("#details")
    page.locator("#details").get_by_role("button", name=NOT_DONE).first.click()
    assert page.inner_text("#details h2") == NOT_DONE
    assert NOT_DONE in page.inner_text("#announce")
    page.click("[data-view=timeline]")
    assert NOT_DONE in page.inner_text("#view-timeline")
    page.click("[data-view=table]")
    page.click("#rows-facts")
    assert NOT_DONE in page.inner_text("#view-table")


def test_what_is_not_done_is_found_as_such(open_page: Open) -> None:
    page = open_page()
    page.fill("#search-box", "ratification")
    assert "Ratification, not done" in page.inner_text("#search-list")


def test_where_statements_differ_each_is_told(open_page: Open, write: Write) -> None:
    page = open_page("#sel=n+event:signature-cets-225-albania", file=write(DENIED, OLDER))
    assert page.inner_text("#details h2").endswith(DIFFER)
    labels = page.evaluate("govgraph.labels.map((label) => label.lines.join(' '))")
    assert "Signature: Albania (statements differ)" in labels
    rows = _rows(page)
    assert [row["Status"] for row in rows if row["Type"] == "Signature"] == [
        f"not done ({COE}); done ({ALBANIA})"
    ]
    page.click("[data-view=timeline]")
    # The year is that of the statement which says that it was done.
    row = page.locator(".time-row", has_text="2024 (done) · Statement by Albania")
    assert row.locator(".bar-time.occurred").count() == 1


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("", [("done", ALBANIA), ("not done", COE)]),
        ("&status=negated", [("not done", COE)]),
        ("&status=occurred", [("done", ALBANIA)]),
        (f"&in={ALBANIA_IRI}", [("done", ALBANIA)]),
    ],
)
def test_each_statement_of_a_fact_has_a_row_with_what_it_says(
    open_page: Open, write: Write, address: str, told: list[tuple[str, str]]
) -> None:
    """An event is found by each status that is said of it, and then with who says that."""
    page = open_page(f"#view=table&rows=facts{address}", file=write(DENIED, OLDER))
    rows = [row for row in _rows(page) if row["Relation"] == "agent"]
    signed = [row for row in rows if row["Subject"].endswith(DIFFER)]
    assert [(row["Status"], row["Stated in"]) for row in signed] == told
    for row in signed:
        assert ("Albania signed" in row["Words"]) == (row["Status"] == "done")


def test_a_fact_tells_the_status_that_each_statement_gives(open_page: Open, write: Write) -> None:
    page = open_page("#sel=n+event:signature-cets-225-albania", file=write(DENIED, OLDER))
    page.locator("#details li", has_text="Government of Albania").locator(".link").click()
    lines = page.inner_text("#details dl").split("stated in\n")[1].splitlines()
    assert [line.strip() for line in lines] == [ALBANIA, "done", COE, "not done"]
    # It is counted under both.
    counts = [
        page.inner_text(f"label:has([data-filter=status][value={status}]) .count")
        for status in ("occurred", "negated")
    ]
    assert counts == ["7", "2"]
