"""What the server's pages say of events and values, in the words that people use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from lxml import html as lxml_html  # type: ignore[import-untyped]
from tests.web_server import client

from govgraph import vocab
from govgraph.build import add_statement
from govgraph.cli.tables import parts_table
from govgraph.page.records import Edge, Node, Passage, Property, Source, Value, View
from govgraph.page.wording import date_words
from govgraph.reading import read_text
from govgraph.store import open_store
from govgraph.summary import part_lines
from govgraph.web.annotated import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.testclient import TestClient

BASE = "https://w3id.org/govgraph/id/"
SPEECH = """On 3 May 2024 Norway signed the Convention on Cybercrime in Vilnius.
Norway has not ratified the Convention on Cybercrime.
Fiji will ratify the Convention on Cybercrime in 2027."""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("wording") / "store"
    with open_store(folder) as opened:
        add_statement(read_text(SPEECH, slug="speech", source="test"), opened)
    return str(folder)


@pytest.fixture(scope="module")
def web(store: str) -> Iterator[TestClient]:
    with client(store) as browser:
        yield browser


@pytest.mark.parametrize("name", ["instrument/cets-185", "organisation/government-of-norway"])
def test_a_thing_shows_its_events_as_the_command_show_does(
    web: TestClient, store: str, name: str
) -> None:
    """With date, status, part, words and source; nothing planned or negated looks done."""
    with open_store(store, read_only=True) as opened:
        shown = parts_table(part_lines(opened, BASE + name), opened.base).rows
    assert {row[2] for row in shown} >= {"occurred", "negated"}
    page = lxml_html.fromstring(web.get(f"/govgraph/id/{name}").text)
    table, *others = page.xpath("//main//table")
    found = []
    for line in table.xpath(".//tbody/tr"):
        when, event, status, part, words, statement = line.xpath("td")
        assert event.text_content().startswith(("Signature of ", "Ratification of "))
        found.append((
            when.text_content(), status.text_content(), part.text_content(),
            words.text_content().strip("“”"), _short(event), _short(statement),
        ))  # fmt: skip
    said = {"occurred": "done", "negated": "not done"}
    assert found == [
        (
            date_words(when) if when != "undated" else when,
            said.get(status, status),
            part,
            words,
            event,
            statement,
        )
        for when, _, status, part, words, event, statement in shown
    ]
    # None of them stands among the other facts, without its status, as well.
    assert not any("/event/" in link for each in others for link in each.xpath(".//@href"))


@pytest.mark.parametrize("address", [
    "/query?query=SELECT * { ?s gg:status gg:negated }", "/search?q=norway", "/questions/negated",
    "/govgraph/id/event/ratification-cets-185--government-of-norway",
])  # fmt: skip
def test_an_event_that_did_not_take_place_is_named_as_such(web: TestClient, address: str) -> None:
    page = " ".join(lxml_html.fromstring(web.get(address).text).text_content().split())
    name = "Ratification of Convention on Cybercrime by Government of Norway"
    assert re.search(rf"{name} (\(|Ratification, )not done", page)


def test_an_event_has_its_status_in_the_same_words(web: TestClient) -> None:
    address = "/govgraph/id/event/ratification-cets-185--government-of-norway"
    page = lxml_html.fromstring(web.get(address).text)
    (status,) = page.xpath("//tr[th='status']/td[1]")
    assert status.text_content() == "not done"
    assert "(not done)" in page.xpath("//h1")[0].text_content()


def test_the_words_of_an_event_lead_to_their_place(web: TestClient) -> None:
    page = lxml_html.fromstring(web.get("/govgraph/id/instrument/cets-185").text)
    links = page.xpath("//table[@class='events']//td[5]/a/@href")
    statement = lxml_html.fromstring(web.get("/govgraph/id/statement/speech").text)
    places = set(statement.xpath("//*[@id]/@id"))
    assert len(links) == 3
    assert {link.partition("#")[2] for link in links} <= places


def _short(cell: lxml_html.HtmlElement) -> str:
    (link,) = cell.xpath("a/@href")
    return vocab.compact(BASE + link.removeprefix("/govgraph/id/"))


def test_values_beside_a_statement_are_said_in_words() -> None:
    """Yes and no, dates in English, things by their names; never as the graph writes them."""

    def told(name: str, value: Value) -> Property:
        return Property(vocab.GG[name], value, (0,), (Passage(0, 0, 3),))

    values = (
        told("legallyBinding", Value("true", vocab.BOOLEAN)),
        told("openToAll", Value("false", vocab.BOOLEAN)),
        told("inForceFrom", Value("2024-05-17", vocab.EDTF)),
        told("number", Value("225", vocab.INTEGER)),
        told("amends", Value("urn:drawn")),
        told("status", Value(vocab.GG["planned"])),
        told("source", Value(vocab.GG["elsewhere"])),
    )
    nodes = (
        Node("urn:a", "Instrument", "", "The Convention", "Convention", properties=values),
        Node("urn:drawn", "Instrument", "", "The Old Treaty", "Old Treaty"),
    )
    labels = {vocab.GG["legallyBinding"]: "legally binding", vocab.GG["planned"]: "planned"}
    view = View(nodes, (), (Source("urn:s", "S", "The text"),), labels)
    (paragraph,) = paragraphs(view)
    assert [fact.words.removeprefix("Convention: ") for fact in paragraph.told] == sorted([
        "legally binding yes", "open to all no", "in force from 17 May 2024", "number 225",
        "amends Old Treaty", "status planned", "source elsewhere",
    ])  # fmt: skip


@pytest.mark.parametrize(
    ("what", "said"), [("The Forum", "Quotation: The Forum"), ("x", "Quotation: x, at The Forum")]
)
def test_what_only_happens_at_a_meeting_names_it_once(what: str, said: str) -> None:
    words = (Passage(0, 0, 3),)
    nodes = (
        Node("urn:e", "Event", "", f"Quotation: {what}", "Quotation", evidence=words),
        Node("urn:m", "Meeting", "", "The Forum", "The Forum"),
    )
    edge = Edge("urn:e", vocab.AT_MEETING, "urn:m", "at meeting", (0,))
    (paragraph,) = paragraphs(View(nodes, (edge,), (Source("urn:s", "S", "The text"),), {}))
    assert [fact.words for fact in paragraph.told] == [said]


def test_a_fact_stands_beside_the_last_of_its_words() -> None:
    """What comes before them tells where, or of whom."""
    text = "The Forum met in Oslo.\n\nNorway spoke at the Forum."
    words = (Passage(0, 0, 21), Passage(0, 24, 49))
    node = Node("urn:e", "Event", "", "Participation", "Participation", evidence=words)
    first, second = paragraphs(View((node,), (), (Source("urn:s", "S", text),), {}))
    assert (first.told, [fact.words for fact in second.told]) == ((), ["Participation"])
