"""Tests of what the page tells first: who acts, the words with the verb, the thing looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.page_store import ID

if TYPE_CHECKING:
    from tests.browser.conftest import Open, Write

pytestmark = pytest.mark.browser

STATEMENT = f"{ID}statement/albania-cai-2025"
# Beside its sentence, an event cites the place and the day at the statement's head.
DATELINE = f"""
event:signature-cets-225-albania
    rdfs:label "Signature of Framework Convention by Government of Albania"@en ;
    gg:evidence <{STATEMENT}#char=69,75>, <{STATEMENT}#char=77,88> .
"""


def test_the_words_with_the_verb_stand_before_the_dateline(open_page: Open, write: Write) -> None:
    page = open_page("#sel=n+event:signature-cets-225-albania", file=write(DATELINE))
    quotes = page.locator("#details .evidence").all_inner_texts()
    assert "Albania signed the Framework Convention" in quotes[0]
    assert "Tirana, spring 2025" in quotes[1]
    page.get_by_role("button", name="All facts of this sentence").first.click()
    assert "Albania signed" in page.inner_text("#details blockquote")


def test_an_event_is_told_with_who_acts(open_page: Open, write: Write) -> None:
    """In its name, which the graph gives, and beside its symbol."""
    page = open_page("#sel=n+event:signature-cets-225-albania", file=write(DATELINE))
    name = "Signature of Framework Convention by Government of Albania"
    assert page.inner_text("#details h2") == name
    labels = page.evaluate("govgraph.labels.map((label) => label.lines.join(' '))")
    assert "Signature: Albania" in labels
    assert f'rdfs:label "{name}"@en' in page.evaluate("govgraph.turtle()")


def test_a_search_comes_near_to_what_is_found(open_page: Open) -> None:
    page = open_page()
    for _ in range(4):
        page.click("#zoom-out")
    assert page.evaluate("govgraph.network.getScale()") < 0.7
    page.fill("#search-box", "Tirana")
    page.keyboard.press("Enter")
    assert page.inner_text("#details h2") == "Tirana"
    assert page.evaluate("govgraph.network.getScale()") == pytest.approx(1)
    node = page.evaluate("govgraph.state.sel.n")
    at = page.evaluate(
        "(node) => govgraph.network.canvasToDOM(govgraph.network.getPosition(node))", node
    )
    size = page.locator("#map").bounding_box()
    assert size is not None
    assert 0 < at["x"] < size["width"]
    assert 0 < at["y"] < size["height"]


def test_a_statement_does_not_repeat_its_own_title(open_page: Open) -> None:
    """What tells of its file comes last."""
    page = open_page("#sel=n+statement:albania-cai-2025")
    facts, *_, file = page.locator("#details section").all_inner_texts()
    assert "Statement by Albania" not in facts
    assert "c56bf1ad" not in facts
    assert file.startswith("The file")
    assert "c56bf1ad" in file


def test_the_table_has_room_for_its_last_column_beside_open_details(open_page: Open) -> None:
    page = open_page("#view=table&sel=n+place:tirana", viewport={"width": 1366, "height": 800})
    view = page.locator("#view-table")
    assert view.evaluate("(view) => view.scrollWidth <= view.clientWidth")
    cell = page.locator("tbody td[data-label=Statements]").first.bounding_box()
    assert cell is not None
    assert cell["width"] >= 120


def test_dates_are_small_and_named_last(open_page: Open) -> None:
    """Of them there are many, and they only tell where things meet in time."""
    page = open_page()
    drawing = page.evaluate("govgraph.drawing()")
    scales = {
        name: float(part.partition("scale(")[2].partition(")")[0])
        for part in drawing.split("<g ")[1:]
        if (name := part.partition("<title>")[2].partition("</title>")[0])
    }
    assert scales["spring 2025"] < 0.8 * min(scales["Tirana"], scales["Vilnius"])
    kinds = page.evaluate(
        "govgraph.labels.map(({ node }) => govgraph.name(node)).map((name) => "
        "name.startsWith('edtf:'))"
    )
    assert kinds == sorted(kinds)
