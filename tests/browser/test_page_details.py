"""Tests of the details and of how the page tells what is done from what is not."""

from __future__ import annotations

import re
from importlib.resources import files
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from lxml import etree  # type: ignore[import-untyped]
from tests.page_store import ID, page_store

from govgraph.page.data import KINDS

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from tests.browser.conftest import Open, Write

pytestmark = pytest.mark.browser

SVG = "{http://www.w3.org/2000/svg}"
EVENTS = {
    "occurred": "Adoption: Framework Convention on Artificial Intelligence",
    "ongoing": "Preparation: Declaration on the WSIS+20 review (under way)",
    "planned": "Opening for signature: Framework Convention on Artificial Intelligence (planned)",
    "proposed": "Proposal: Artificial intelligence (proposed)",
    "negated": "Ratification: "
    "Second Additional Protocol to the Convention on Cybercrime (not done)",
}
# The line below the title gives the day, and a fact cites it.
DAY = f"""
<{ID}statement/albania-cai-2025#fact-day> a rdf:Statement ; rdf:subject statement:albania-cai-2025 ;
  rdf:predicate gg:when ; rdf:object "2025-21"^^edtf:EDTF ;
  gg:evidence <{ID}statement/albania-cai-2025#char=77,88> .
"""
# From the second line of the Albanian statement into its third.
ACROSS = f"""
event:signature-cets-225-albania gg:evidence <{ID}statement/albania-cai-2025#char=77,156> .
"""


def test_words_that_run_over_a_paragraph_are_shown_whole(open_page: Open, write: Write) -> None:
    page = open_page("#sel=n+event:signature-cets-225-albania", file=write(ACROSS))
    quote = page.locator("#details blockquote").first
    marked = "".join(quote.locator("mark").all_inner_texts())
    assert marked.startswith("spring 2025Albania signed")
    assert marked.endswith("in Vilnius in 2024")
    # Both paragraphs stand around the words, each on its own line, and are told once.
    lines = [line for line in quote.inner_text().splitlines() if line]
    assert lines[0] == "Tirana, spring 2025"
    assert lines[1].endswith("is concerned about disinformation.")
    assert page.locator("#details blockquote", has_text="Albania signed").count() == 1


def test_evidence_beyond_eight_paragraphs_is_folded(open_page: Open, write: Write) -> None:
    """At first eight paragraphs are shown; at a click all are, in the order of the text.

    Those of which just a name or a time is cited, as of the title, come last.
    """
    statement = f"{ID}statement/coe-igf-2024-mag-meeting"
    (text,) = (
        quad.object.value
        for quad in page_store()
        if quad.subject.value == statement and quad.predicate.value.endswith("/text")
    )
    starts = [match.start() for match in re.finditer(r"^(?=.)", text, re.MULTILINE)][:11]
    events = ""
    for count in (8, 11):
        spans = ", ".join(f"<{statement}#char={at},{at + 5}>" for at in starts[:count])
        events += f"event:told-{count} a gg:Event, gg:Endorsement ; gg:evidence {spans} .\n"
    page = open_page("#sel=n+event:told-8", file=write(events))
    assert page.locator("#details blockquote").count() == 8
    assert page.get_by_role("button", name="more paragraph").count() == 0
    page.evaluate("location.hash = '#sel=n+event:told-11'")
    page.get_by_role("button", name="3 more paragraphs").click()
    assert page.locator("#details blockquote").count() == 11
    marked = page.locator("#details mark").all_inner_texts()
    told = [text[at : at + 5] for at in starts]
    assert sorted(marked) == sorted(told)
    named = {word for word in told if marked.index(word) > marked.index(told[0])} | {told[0]}
    assert len(named) < len(told) / 2
    for group in (named, set(told) - named):
        assert [word for word in marked if word in group] == [w for w in told if w in group]


def _symbols(drawing: str) -> dict[str, tuple[tuple[str | None, ...], ...]]:
    """Return how each thing's symbol is drawn: the fill, the border and the shape of its parts."""
    return {
        group.findtext(f"{SVG}title", ""): tuple(
            tuple(path.get(name) for name in ("fill", "stroke-dasharray", "d"))
            for path in group.iter(f"{SVG}path")
        )
        for group in etree.fromstring(drawing.encode()).iter(f"{SVG}g")
    }


INKED = """(shapes) => shapes.map((shape) => {
  const context = new OffscreenCanvas(24, 24).getContext("2d");
  context.fill(new Path2D(shape), "evenodd");
  return [...context.getImageData(0, 0, 24, 24).data].filter((_, at) => at % 4 === 3);
})"""


def test_each_kind_has_a_shape_that_is_told_without_its_colour(browser: Browser) -> None:
    """Of the ink of two symbols, one upon the other, at least a quarter is not shared."""
    script = files("govgraph.page").joinpath("app", "symbols.js").read_text("utf-8")
    shapes = dict(re.findall(r'^  ([A-Z]\w+): "(M[^"]+)",$', script, re.MULTILINE))
    assert sorted(shapes) == sorted(KINDS)
    page = browser.new_page()
    inked = page.evaluate(INKED, list(shapes.values()))
    page.close()
    for (one, ink), (other, more) in combinations(zip(shapes, inked, strict=True), 2):
        shared = sum(map(min, ink, more))
        either = sum(map(max, ink, more))
        assert shared < 3 / 4 * either, (one, other, shared / either)


def test_each_status_has_a_symbol_of_its_own(open_page: Open) -> None:
    page = open_page()
    symbols = _symbols(page.evaluate("govgraph.drawing()"))
    assert len({symbols[label] for label in EVENTS.values()}) == len(EVENTS)
    # What is not done is hollow: filled with the paper alone, which is drawn first.
    for status, label in EVENTS.items():
        paper, body = (fill for fill, *_ in symbols[label][:2])
        assert (paper == body) == (status in ("planned", "proposed", "negated"))


def test_the_links_of_each_status_have_a_line_of_their_own(open_page: Open) -> None:
    page = open_page()
    lines = etree.fromstring(page.evaluate("govgraph.drawing()").encode()).iter(f"{SVG}polyline")
    dashes: dict[str, set[str]] = {}
    for line in lines:
        fact = line.findtext(f"{SVG}title", "")
        for status, label in EVENTS.items():
            if fact.startswith(f"{label}: "):
                dashes.setdefault(status, set()).add(line.get("stroke-dasharray", "none"))
    assert set(dashes) == set(EVENTS)
    assert all(len(kinds) == 1 for kinds in dashes.values())
    assert len(set.union(*dashes.values())) == len(EVENTS)
    assert dashes["occurred"] == {"none"}


def test_the_timeline_draws_what_is_not_done_otherwise(open_page: Open) -> None:
    page = open_page("#view=timeline")
    looks = {
        status: page.locator(f".bar-time.exact.{status}").first.evaluate(
            "(bar) => [getComputedStyle(bar).borderTopStyle, getComputedStyle(bar).backgroundColor]"
        )
        for status in ("occurred", "planned")
    }
    assert looks["planned"] == ["dashed", "rgba(0, 0, 0, 0)"]
    assert looks["occurred"][0] == "solid"
    assert looks["occurred"][1] != "rgba(0, 0, 0, 0)"


def test_the_details_link_to_wikidata_and_to_the_treaty_register(open_page: Open) -> None:
    page = open_page("#sel=n+instrument:cets-225")
    links = {
        link.inner_text(): (link.get_attribute("href"), link.get_attribute("rel"))
        for link in page.locator("#details dl a").all()
    }
    register = "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=225"
    assert links == {
        "Wikidata Q125926469": (
            "http://www.wikidata.org/entity/Q125926469",
            "noopener noreferrer",
        ),
        "Treaty register, no. 225": (register, "noopener noreferrer"),
    }


def test_the_day_of_a_statement_leads_to_its_words(open_page: Open, write: Write) -> None:
    page = open_page("#sel=n+statement:albania-cai-2025", file=write(DAY))
    page.get_by_role("button", name="Words that say it: when").click()
    assert page.locator("#details mark").all_inner_texts() == ["spring 2025"]
