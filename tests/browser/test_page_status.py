"""Tests that the page never names an event that did not take place as if it had."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.browser.conftest import Open, Write

pytestmark = pytest.mark.browser

PROTOCOL = "Second Additional Protocol to the Convention on Cybercrime"
NOT_DONE = f"Ratification: {PROTOCOL} (not done)"
# Albania says that it signed; another statement, which is older, that it has not.
DENIED = "event:signature-cets-225-albania a gg:Event, gg:Signature ; gg:status gg:negated ."
OLDER = "statement/coe-igf-2024-mag-meeting"
DIFFER = "(statements differ: not done, done)"


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
    rows = list(csv.DictReader(io.StringIO(page.evaluate("govgraph.csv()"))))
    assert [row["Status"] for row in rows if row["Type"] == "Signature"] == ["not done, done"]
    page.click("[data-view=timeline]")
    # The year is that of the statement which says that it was done.
    row = page.locator(".time-row", has_text="2024 (done) · Statement by Albania")
    assert row.locator(".bar-time.occurred").count() == 1
