"""Tests of the server's pages as readers meet them, in a real Chromium; nothing else is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.conftest import SEEDS
from tests.web_server import SECRET, command

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page
    from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

ID = "/govgraph/id/"
SPEECH = "On 3 May 2024 the Council of Europe adopted the Convention on Cybercrime in Vilnius."


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


def test_a_statement_leads_from_a_fact_to_its_words_and_its_event(visit: Visit) -> None:
    page = visit(f"{ID}statement/coe-igf-2024-mag-meeting")
    page.locator(".told li", has_text="Opening for signature").locator(".where").first.click()
    assert page.locator(".place:target").count() == 1
    # The very words are marked, from their first character to their last.
    shown = "[...CSS.highlights.get('cited')].map(String).join('')"
    page.wait_for_function(f"{shown} !== ''")
    start, end = map(int, page.url.rpartition("=")[2].split(","))
    assert len(page.evaluate(shown)) == end - start
    assert "signature" in page.evaluate(shown)
    page.click(".told a:has-text('Opening for signature')")
    page.wait_for_url(f"**{ID}event/*")
    assert page.inner_text("h1").startswith("Opening for signature of ")


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


def test_a_file_is_chosen_and_looked_at_on_a_phone(visit: Visit) -> None:
    (seed,) = SEEDS.glob("*.md")
    page = visit("/add", width=390)
    assert _fits(page)
    page.set_input_files("#file", seed)
    page.click("main button")
    page.wait_for_url("**/preview/*")
    assert page.inner_text("h1") == seed.stem
    assert "would be replaced" in page.inner_text("main")
    assert "Adoption of Council of Europe Framework Convention" in page.inner_text(".text")
    assert _fits(page)
    page.frame_locator("iframe").locator("html[data-ready=yes]").wait_for(state="attached")


def _fits(page: Page) -> bool:
    """Tell whether a page is no wider than the window."""
    fits: bool = page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    return fits


@pytest.mark.parametrize("path", ["/", "/query", f"{ID}statement/coe-igf-2024-mag-meeting",
                                  f"{ID}instrument/cets-225", "/questions/timeline"])  # fmt: skip
def test_nothing_is_cut_off_on_a_phone(visit: Visit, path: str) -> None:
    page = visit(path, width=390)
    assert _fits(page)
    # A table is not wider either, and each value has its column's name.
    for table in page.locator(".wide").all():
        assert table.evaluate("(each) => each.scrollWidth <= each.clientWidth")
    told = "(each) => [each.dataset.label, getComputedStyle(each, '::before').content]"
    for cell in page.locator("td[data-label]").all()[:3]:
        label, shown = cell.evaluate(told)
        assert shown == f'"{label}: "'


@pytest.mark.parametrize("path", ["/", "/query", f"{ID}statement/coe-igf-2024-mag-meeting",
                                  f"{ID}instrument/cets-225", "/add", "/search?q=cyber",
                                  "/statements", "/questions"])  # fmt: skip
def test_axe_finds_nothing_serious(visit: Visit, path: str) -> None:
    """In the light; in the dark, where only the colours differ, no faint text."""
    from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]

    page = visit(path, color_scheme="light")
    found = Axe().run(page, options={"iframes": False}).response["violations"]
    page.emulate_media(color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(17, 22, 28)"
    dark = {"iframes": False, "runOnly": ["color-contrast"]}
    found += page.evaluate("(asked) => axe.run(document, asked)", dark)["violations"]
    assert [each["id"] for each in found if each["impact"] in {"serious", "critical"}] == []
