"""Pages and linked data: what they show, in which format, and what they never let in or out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urldefrag

import pytest
from lxml import html as lxml_html  # type: ignore[import-untyped]
from pyoxigraph import RdfFormat, parse
from rdflib import Dataset, Graph, URIRef
from tests.conftest import SEEDS
from tests.web_server import SECRET, client

from govgraph.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.testclient import TestClient

ID = "/govgraph/id/"
IRI = "https://w3id.org/govgraph/id/"
GG = "https://w3id.org/govgraph/ontology%23"
CONVENTION = f"{ID}instrument/cets-225"
STATEMENT = f"{ID}statement/coe-igf-2024-mag-meeting"
BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
BEARER = {"Authorization": f"Bearer {SECRET}"}
SPEECH = "On 3 May 2024 the Council of Europe adopted the Convention on Cybercrime in Vilnius."
EVIL = "<script>alert(1)</script>"


@pytest.fixture(scope="module")
def web(seed_store: str) -> Iterator[TestClient]:
    """Return a client of a server that only reads the seed."""
    with client(seed_store) as browser:
        yield browser


@pytest.fixture(scope="module")
def open_web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """Return a client of a server that takes statements."""
    store = tmp_path_factory.mktemp("adding") / "store"
    with client(store, writable=True, token=SECRET) as browser:
        yield browser


def words(page: str) -> str:
    return " ".join(" ".join(lxml_html.fromstring(page).itertext()).split())


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("/", "1 statement,"),
        ("/", "What was adopted, when and by whom"),
        ("/statements", "26 June 2024, 16:30–17:45 · Octavian Sofransky"),
        ("/search?q=cyber", "Convention on Cybercrime"),
        ("/search?q=mag", "IGF Multistakeholder Advisory Group"),
        ("/search?q=crime cyber", "Convention on Cybercrime"),
        ("/search?q=zzzzzz", "Nothing is named like “zzzzzz”. Try fewer letters"),
        ("/search?q=cybrecrime", "Nothing is named like “cybrecrime”; the first 20 things named"),
        ("/search?q=convention cibercrime", "Convention on Cybercrime"),
        # So many words are not mended, as that would take long.
        (f"/search?q={'cybrecrime ' * 13}", "Try fewer letters"),
        ("/search?q= ", "Type a part of a name"),
        ("/questions", "Who spoke for whom"),
        ("/questions/timeline", "17 May 2024"),
        ("/questions/instrument", "the instrument's name"),
        (
            "/questions/instrument?instrument=AI+Convention",
            "Opening for signature of Council of Europe Framework Convention",
        ),
        ("/query", "the graph's prefixes"),
        ("/query?query=ASK+{+%3Fs+a+gg:Statement+}", "yes"),
        ("/query?query=SELECT+*+{+%3Fs+a+gg:Statement+}", "1 row"),
        ("/query?query=CONSTRUCT+WHERE+{+%3Fs+a+gg:Statement+}", "a gg:Statement"),
        ("/add", "this server only reads"),
        (CONVENTION, "adopted by Committee of Ministers IGF 2024"),
        (CONVENTION, "Also named AI Convention"),
        (CONVENTION, "Where it is named “"),
        (CONVENTION, "This landmark convention"),
        (f"{ID}event/adoption-cets-225", "The words that say it “"),
        (f"{ID}event/adoption-cets-225", "adoption of the pioneering"),
        (f"{ID}organisation/council-of-europe", "Council of Europe is committed to Democracy"),
        (STATEMENT, "Adoption of Council of Europe Framework Convention"),
        (STATEMENT, "by Committee of Ministers, 17 May 2024"),
        ("/thing?iri=https://w3id.org/govgraph/ontology%23Adoption", "Adoption"),
    ],
)
def test_a_page_shows(web: TestClient, address: str, shown: str) -> None:
    answer = web.get(address, headers=BROWSER)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert shown.lower() in words(answer.text).lower()


def test_every_link_of_the_pages_leads_somewhere(web: TestClient) -> None:
    starts = ["/", "/statements", "/questions/timeline", "/query", CONVENTION, STATEMENT, "/add",
              f"{ID}graph/authority"]  # fmt: skip
    found = set()
    for start in starts:
        page = lxml_html.fromstring(web.get(start, headers=BROWSER).text)
        # What a fragment names is another test's matter.
        found |= {urldefrag(link).url for _, _, link, _ in page.iterlinks() if link.startswith("/")}
    assert len(found) > 80
    wrong = {
        link: status
        for link in sorted(found - {"/preview"})
        if (status := web.get(link, headers=BROWSER).status_code) not in {200, 303}
    }
    assert wrong == {}


def test_the_words_of_a_fact_have_their_place_in_the_statement(web: TestClient) -> None:
    """A quote's link leads to the very words, by the fragment that is their IRI's."""
    page = lxml_html.fromstring(web.get(CONVENTION, headers=BROWSER).text)
    links = list(page.xpath("//ul[@class='quotes']//a/@href"))
    assert f"{STATEMENT}#char=" in links[0]
    statement = lxml_html.fromstring(web.get(STATEMENT, headers=BROWSER).text)
    places = set(statement.xpath("//*[@id]/@id"))
    assert {link.partition("#")[2] for link in links} <= places


def test_a_statement_is_shown_whole_and_unchanged(web: TestClient, seed_store: str) -> None:
    with open_store(seed_store, read_only=True) as store:
        ((text,),) = store.query("SELECT ?t { ?s a gg:Statement ; schema:text ?t }").texts()
    page = lxml_html.fromstring(web.get(STATEMENT, headers=BROWSER).text)
    lines = [p.text_content() for p in page.xpath("//div[@class='paragraph']/p")]
    assert lines == [line for line in str(text).split("\n") if line.strip()]


def test_a_question_is_opened_in_the_editor_with_its_value(web: TestClient) -> None:
    asked = lxml_html.fromstring(web.get("/questions/instrument?instrument=AI+Convention").text)
    (address,) = asked.xpath("//a[text()='Open in the editor']/@href")
    opened = lxml_html.fromstring(web.get(address).text)
    (query,) = opened.xpath("//textarea/text()")
    assert "VALUES (?instrument) { (<https://w3id.org/govgraph/id/instrument/cets-225>) }" in query
    rows = [page.xpath("//tbody/tr/td[7]//text()") for page in (asked, opened)]
    assert rows[0] == rows[1] != []


@pytest.mark.parametrize("by", ["link", "accept"])
def test_an_answer_can_be_taken_along_as_csv(web: TestClient, by: str) -> None:
    place = "/questions/events-between?first=2024-05-01&last=2024-05-31"
    page = lxml_html.fromstring(web.get(place, headers=BROWSER).text)
    (link,) = page.xpath("//a[text()='CSV']/@href")
    if by == "link":
        answer = web.get(f"/questions/events-between{link}", headers=BROWSER)
    else:
        answer = web.get(place, headers={"Accept": "text/csv"})
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["vary"] == "Accept"
    assert len(answer.text.splitlines()) == 1 + len(page.xpath("//tbody/tr")) > 1
    assert web.get("/questions/events-between?format=csv").status_code == 400


def test_what_a_name_may_mean_is_a_click_away(web: TestClient) -> None:
    answer = web.get("/questions/mentions?entity=Albania", headers=BROWSER)
    assert answer.status_code == 400
    page = lxml_html.fromstring(answer.text)
    links = {link.text: link.get("href") for link in page.xpath("//ul[@class='choices']//a")}
    assert set(links) == {
        "Government of Albania (organisation:government-of-albania)",
        "Albania (place:albania)",
    }
    for link in links.values():
        assert web.get(f"/questions/mentions{link}", headers=BROWSER).status_code == 200


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("/questions/timeline?state=gg:occured", "the closest is gg:occurred"),
        ("/questions/evidence?node=event:nope", "The graph does not know event:nope."),
        ("/questions/events-between?first=2025-01-01&last=2024-01-01", "is after 'last'"),
        ("/query?query=SELECT * { ?x a gg:Adoptoin }", "the closest is gg:Adoption"),
    ],
)
def test_an_empty_answer_is_explained(web: TestClient, address: str, reason: str) -> None:
    page = words(web.get(address, headers=BROWSER).text)
    assert "0 rows" in page
    assert reason in page


@pytest.mark.parametrize(
    ("accept", "ending", "media"),
    [
        (BROWSER["Accept"], "", "text/html"),
        ("", "", "text/html"),
        ("text/turtle", "", "text/turtle"),
        ("application/ld+json", "", "application/ld+json"),
        ("application/n-triples", "", "application/n-triples"),
        ("application/rdf+xml", "", "application/rdf+xml"),
        (
            "text/turtle;q=0.5, application/ld+json;q=0.9, text/html;q=0.1",
            "",
            "application/ld+json",
        ),
        ("image/png", "", None),
        # An ending in the address names the format, whatever is accepted.
        (BROWSER["Accept"], ".ttl", "text/turtle"),
        (BROWSER["Accept"], ".jsonld", "application/ld+json"),
        (BROWSER["Accept"], ".nq", "application/n-quads"),
        (BROWSER["Accept"], "?format=ttl", "text/turtle"),
        (BROWSER["Accept"], "?format=turtle", "text/turtle"),
    ],
)
def test_a_thing_comes_in_the_format_that_is_wanted(
    web: TestClient, accept: str, ending: str, media: str | None
) -> None:
    for path in (CONVENTION, STATEMENT):
        answer = web.get(f"{path}{ending}", headers={"Accept": accept})
        if media is None:
            assert answer.status_code == 406
            continue
        assert answer.status_code == 200
        assert answer.headers["content-type"].partition(";")[0] == media
        assert answer.headers["vary"] == "Accept"


def test_a_statement_tells_each_property_of_itself_once(web: TestClient) -> None:
    page = lxml_html.fromstring(web.get(STATEMENT, headers=BROWSER).text)
    rows = [row.text_content() for row in page.xpath("//tbody/tr/th")]
    assert len(rows) == len(set(rows)) > 7
    (mentions,) = page.xpath("//tbody/tr[th='mentions']/td")
    assert len(mentions.xpath("a")) > 20


def is_spoken_of(web: TestClient, iri: str) -> bool:
    """Tell whether the drawing of a thing shows more than what is on record of it alone."""
    return bool(web.get("/graph.json", params={"iri": iri}).json()["statements"])


@pytest.mark.parametrize(
    ("thing", "framed"),
    [
        (CONVENTION, True),
        (STATEMENT, True),
        (f"{ID}event/adoption-cets-225", True),
        (f"{ID}organisation/council-of-europe", True),
        (f"{ID}post/digital-governance-advisor--council-of-europe", True),
        (f"/thing?iri={GG}Adoption", True),
        # No statement names the place, but one speaks of the meeting that is held there.
        (f"{ID}place/riyadh", True),
        # The record alone knows these, and no statement of the seed has such an event.
        (f"{ID}instrument/cets-223", False),
        (f"{ID}place/nairobi", False),
        (f"/thing?iri={GG}Amendment", False),
    ],
)
def test_a_page_frames_the_graph_around_what_statements_speak_of(
    web: TestClient, thing: str, *, framed: bool
) -> None:
    page = lxml_html.fromstring(web.get(thing, headers=BROWSER).text)
    iri = unquote(thing.partition("?iri=")[2]) or f"https://w3id.org{thing}"
    frames = page.xpath("//iframe/@src")
    # There are a hundred stops in a frame: links lead to it and past it.
    ways = page.xpath("//a[@href='#graph']/following::a[@href='#past']/following::iframe")
    assert bool(ways) is framed
    assert frames == ([f"/graph?iri={quote(iri)}"] if framed else [])
    assert is_spoken_of(web, iri) is framed
    assert ("page of its own" in page.text_content()) is framed


def test_lists_lead_to_the_drawings(web: TestClient) -> None:
    targets = set()  # several lists lead to the same ones
    for start in ("/", "/statements", "/search?q=conv", "/search?q=council+of+europe"):
        page = lxml_html.fromstring(web.get(start, headers=BROWSER).text)
        found = page.xpath("//ul[@class='statements' or @class='found']/li")
        drawings = set()
        for thing, *drawing in (line.xpath("a") for line in found):
            iri = f"https://w3id.org{thing.get('href')}"
            # To the drawing of a thing alone, of which no statement speaks, nothing leads.
            assert [each.get("aria-label") for each in drawing] == (
                [f"Graph of {thing.text}"] if is_spoken_of(web, iri) else []
            )
            drawings |= {each.get("href") for each in drawing}
        assert drawings
        targets |= drawings
    assert all(web.get(target).status_code == 200 for target in targets)


def test_a_drawing_names_who_said_it_and_where(web: TestClient) -> None:
    """Around a thing too, where neither the speaker nor the meeting is drawn."""
    content = web.get("/graph.json", params={"iri": f"{IRI}instrument/cets-225"}).json()
    (source,) = content["statements"]
    assert source["speaker"] == "Octavian Sofransky"
    assert source["post"] == "Digital Governance Advisor"
    assert source["meeting"] == "IGF 2024 Second Open Consultations and MAG Meeting"
    assert f"{IRI}person/octavian-sofransky" not in {node["i"] for node in content["nodes"]}


def test_what_a_drawing_grows_by_is_what_is_drawn(web: TestClient) -> None:
    for iri in (f"{IRI}organisation/council-of-europe", f"{IRI}statement/coe-igf-2024-mag-meeting"):
        content = web.get(f"/graph.json?iri={iri}").json()
        drawn = lxml_html.fromstring(web.get(f"/graph?iri={iri}").text)
        (data,) = drawn.xpath("//script[@id='graph-data']")
        assert json.loads(data.text) == content
        assert len(content["nodes"]) > 20


def test_the_record_is_to_be_had_whole(web: TestClient) -> None:
    told = parse(web.get(f"{ID}graph/authority.ttl").content, RdfFormat.TURTLE)
    subjects = {str(triple.subject) for triple in told}
    assert {f"<{IRI}instrument/cets-185>", f"<{IRI}instrument/cets-108>"} <= subjects


def test_the_formats_of_a_thing_say_the_same(web: TestClient) -> None:
    graphs = []
    for ending, parser in ((".ttl", "turtle"), (".nt", "nt"), (".rdf", "xml")):
        graphs.append(set(Graph().parse(data=web.get(CONVENTION + ending).text, format=parser)))
    kept = Dataset()
    kept.parse(data=web.get(f"{CONVENTION}.jsonld").text, format="json-ld")
    graphs.append({(s, p, o) for s, p, o, _ in kept.quads()})
    assert len(graphs[0]) > 20
    assert all(graph == graphs[0] for graph in graphs)
    subject = URIRef(f"{IRI}instrument/cets-225")
    assert any(o == subject for _, _, o in graphs[0])
    assert any(s == subject for s, _, _ in graphs[0])


@pytest.mark.parametrize(
    ("address", "status"),
    [
        (f"{ID}theme/no-such-thing", 404),
        (f"{ID}", 404),
        (f"{ID}instrument/cets-225/x", 404),
        ("/questions/no-such-question", 404),
        ("/questions/..%2F..%2Fpyproject", 404),
        ("/graph?iri=https://w3id.org/govgraph/id/theme/none", 404),
        ("/graph?iri=nonsense", 400),
        ("/graph.json?iri=https://w3id.org/govgraph/id/theme/none", 404),
        ("/graph.json?iri=nonsense", 400),
        ("/thing?iri=", 400),
        (f"{ID}theme/%3Cscript%3E", 400),
        ("/preview/none", 404),
        ("/preview/none/graph", 404),
        ("/query?query=SELECT", 400),
        ("/questions/events-between?first=soon&last=2024-01-01", 400),
        ("/nowhere", 404),
        ("/static/app.py", 404),
        ("/static/../app.py", 404),
        ("/static/%2e%2e/app.py", 404),
        ("/static/..%2fapp.py", 404),
        ("/static/%2e%2e%2f%2e%2e%2f%2e%2e%2fpyproject.toml", 404),
        ("/static//etc/passwd", 404),
        ("/static/%00", 404),
        (f"{ID}../../etc/passwd", 404),
        ("/statements?page=-1", 200),
        ("/statements?page=99999999999999999999", 200),
    ],
)
def test_what_is_not_there_is_not_found(web: TestClient, address: str, status: int) -> None:
    answer = web.get(address, headers=BROWSER)
    assert answer.status_code == status
    assert "root:" not in answer.text
    assert "import" not in answer.text


@pytest.mark.parametrize("address", ["/nowhere", "/static/none.css", f"{ID}theme/none"])
def test_a_wrong_address_leads_back(web: TestClient, address: str) -> None:
    """A browser gets a page, a program a sentence."""
    page = web.get(address, headers=BROWSER)
    assert page.status_code == 404
    assert "<h1>Not found</h1>" in page.text
    assert '<nav aria-label="Site">' in page.text
    assert '<a href="/">Start page</a>' in page.text
    plain = web.get(address)
    assert plain.status_code == 404
    assert plain.headers["content-type"].startswith("text/plain")
    assert plain.text.endswith(".\n")


@pytest.mark.parametrize("media", ["text/turtle", "application/ld+json", "application/rdf+xml"])
def test_the_ontology_is_at_the_path_of_its_iri(web: TestClient, media: str) -> None:
    answer = web.get("/govgraph/ontology", headers={"Accept": media})
    assert answer.headers["content-type"].split(";")[0] == media
    kept = Dataset()
    kept.parse(data=answer.text, format="json-ld" if "json" in media else media)
    term = URIRef("https://w3id.org/govgraph/ontology#Adoption")
    assert any(subject == term for subject, *_ in kept.quads())
    ending = {"text/turtle": "ttl", "application/ld+json": "jsonld", "application/rdf+xml": "rdf"}
    named = web.get(f"/govgraph/ontology.{ending[media]}", headers=BROWSER)
    assert named.headers["content-type"] == answer.headers["content-type"]


@pytest.mark.parametrize("address", ["/govgraph/ontology", f"{ID}graph/ontology"])
def test_the_ontology_is_read_term_by_term(web: TestClient, address: str) -> None:
    shown = web.get(address, headers=BROWSER).text
    assert "The govgraph ontology" in words(shown)
    page = lxml_html.fromstring(shown)
    # A term's IRI leads here, to its own line.
    (line,) = page.xpath("//tr[@id='Adoption']")
    assert "A body adopts an instrument." in line.text_content()
    (wider,) = line.xpath("td[2]/a/@href")
    assert len(page.xpath(f"//tr[@id='{wider[1:]}']")) == 1
    assert {"holder", "occurred"} <= set(page.xpath("//tr/@id"))


def test_on_record_leads_to_what_the_record_is(web: TestClient) -> None:
    page = lxml_html.fromstring(web.get(f"{ID}instrument/cets-185", headers=BROWSER).text)
    (place,) = set(page.xpath("//a[text()='on record']/@href"))
    record = web.get(place, headers=BROWSER)
    assert "things are verified" in words(record.text)
    counts = lxml_html.fromstring(record.text).xpath("//tbody/tr/td/text()")
    assert len(counts) == 6
    assert int(counts[0].replace(",", "")) > 1000


@pytest.mark.parametrize("address", ["/", "/health", "/sparql?query=ASK{}", "/sparql?query=A",
                                     CONVENTION, "/nowhere", "/static/style.css"])  # fmt: skip
def test_every_answer_has_the_headers_that_protect(web: TestClient, address: str) -> None:
    headers = web.get(address).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "access-control-allow-origin" not in headers
    assert "server" not in headers


def test_a_graph_runs_only_its_own_scripts_and_is_framed_only_here(web: TestClient) -> None:
    answer = web.get(f"/graph?iri={IRI}instrument/cets-225")
    policy = answer.headers["content-security-policy"]
    assert "script-src 'sha256-" in policy
    assert "connect-src 'self'" in policy
    assert policy.endswith("frame-ancestors 'self'")
    assert "Framework Convention" in answer.text
    place = preview(web, text=SPEECH)
    policy = web.get(f"{place}/graph").headers["content-security-policy"]
    assert "connect-src 'none'" in policy


def test_who_hears_the_pages_knows_the_tables_and_where_they_are(web: TestClient) -> None:
    for address in (CONVENTION, "/questions/timeline", "/govgraph/ontology"):
        page = lxml_html.fromstring(web.get(address, headers=BROWSER).text)
        assert page.xpath("//table")
        assert page.xpath("//table[not(@aria-label)]") == []
    for address in ("/statements", "/questions", "/query", "/add"):
        page = lxml_html.fromstring(web.get(address, headers=BROWSER).text)
        assert page.xpath("//nav/a[@aria-current='page']/@href") == [address]


def test_a_fact_is_not_named_like_a_statement(web: TestClient) -> None:
    answer = web.get("/questions/instrument?instrument=Convention+on+Cybercrime", headers=BROWSER)
    assert "Fact: Convention on Cybercrime" in words(answer.text)


def test_pages_hold_no_script_and_no_style_of_their_own(web: TestClient) -> None:
    for address in ("/", CONVENTION, STATEMENT, "/query", "/add", "/questions/timeline"):
        page = lxml_html.fromstring(web.get(address, headers=BROWSER).text)
        assert page.xpath("//script[not(@src)] | //style | //@style | //@onclick") == []


def test_names_and_terms_come_as_json_for_completion(web: TestClient) -> None:
    first = web.get("/names.json?q=convention on cyberc").json()[0]
    assert first["short"] == "instrument:cets-185"
    assert first["href"] == f"{ID}instrument/cets-185"
    assert first["kind"] == "Convention"
    kinds = {
        each["short"]: each["kind"]
        for words in ("council of europe", "governance advisor", "2024 second open")
        for each in web.get(f"/names.json?q={words}").json()
    }
    assert kinds["organisation:council-of-europe"] == "Intergovernmental organisation"
    assert kinds["post:digital-governance-advisor--council-of-europe"] == "Post, Council of Europe"
    assert kinds["statement:coe-igf-2024-mag-meeting"] == "Statement"
    content = web.get("/terms.json").json()
    assert "instrument" in content["prefixes"]
    assert {"name": "gg:Adoption", "label": "adoption"} in [
        {"name": each["name"], "label": each["label"].lower()} for each in content["terms"]
    ]


def test_the_server_tells_that_it_is_well(web: TestClient) -> None:
    assert web.get("/health").json() == {"status": "ok"}


def preview(web: TestClient, **sent: str) -> str:
    answer = web.post("/preview", data={"name": "try me", **sent}, headers=BROWSER)
    assert answer.status_code == 303
    return str(answer.headers["location"])


def test_a_pasted_statement_is_shown_and_not_stored(web: TestClient) -> None:
    place = preview(web, text=SPEECH)
    shown = words(web.get(place, headers=BROWSER).text)
    assert "Adoption of Convention on Cybercrime, by Council of Europe, in Vilnius" in shown
    assert "not stored" in shown
    assert "Convention on Cybercrime" in web.get(f"{place}/graph").text
    assert web.get(f"{ID}statement/try-me", headers=BROWSER).status_code == 404


def test_a_preview_leads_only_to_what_the_store_has(web: TestClient) -> None:
    place = preview(web, text=f"{SPEECH}\nThe Lakes Charter was adopted by Norway.")
    page = lxml_html.fromstring(web.get(place, headers=BROWSER).text)
    assert "Lakes Charter" in page.text_content()
    links = set(page.xpath("//div[@class='text']//a/@href[starts-with(., '/')]"))
    assert f"{ID}instrument/cets-185" in links
    assert {web.get(link, headers=BROWSER).status_code for link in links} == {200}


def test_a_file_is_shown(web: TestClient) -> None:
    (seed,) = SEEDS.glob("*.md")
    answer = web.post("/preview", files={"file": (f"../../{seed.name}", seed.read_bytes())})
    shown = words(web.get(answer.headers["location"], headers=BROWSER).text)
    assert "coe-igf-2024-mag-meeting" in shown
    assert "would be replaced" in shown


def test_markup_in_a_statement_stays_text(web: TestClient) -> None:
    place = preview(web, text=f"{SPEECH} {EVIL}", name=EVIL)
    page = web.get(place, headers=BROWSER).text
    assert EVIL not in page
    assert EVIL in lxml_html.fromstring(page).text_content()
    assert EVIL not in web.get(f"{place}/graph").text
    for address in (f"/search?q={EVIL}", f"/query?query={EVIL}", f"{ID}theme/{EVIL}",
                    f"/questions/instrument?instrument={EVIL}", f"/questions/{EVIL}"):  # fmt: skip
        assert EVIL not in web.get(address, headers=BROWSER).text


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"data": {"text": "  "}}, "Paste a text"),
        ({"data": {"text": SPEECH}, "files": {"file": ("a.txt", b"words")}}, "not both"),
        ({"json": {"text": SPEECH}}, "is sent as a form (multipart/form-data or"),
        ({"files": {"file": ("speech.exe", b"words")}}, "does not end like a statement"),
        ({"files": {"file": ("speech.pdf", b"words")}}, "speech.pdf"),
        ({"files": {"file": ("a" * 250 + ".txt", b" \n ")}}, "aaa.txt&#39; is empty."),
    ],
)
def test_what_is_no_statement_is_refused_in_a_sentence(
    web: TestClient, sent: dict[str, dict[str, object]], sentence: str
) -> None:
    answer = web.post("/preview", **sent, headers=BROWSER)  # type: ignore[arg-type]
    if answer.status_code == 303:
        answer = web.get(answer.headers["location"])
    assert answer.status_code in {400, 415, 422}
    assert "Traceback" not in answer.text
    assert sentence in answer.text


def test_a_server_that_only_reads_adds_nothing(web: TestClient) -> None:
    answer = web.post("/add", data={"text": SPEECH, "name": "speech"}, headers=BEARER)
    assert answer.status_code == 403


def test_a_statement_is_added_with_the_token_and_is_there_at_once(open_web: TestClient) -> None:
    web = open_web
    assert "There is none yet." in words(web.get("/", headers=BROWSER).text)
    place = preview(web, text=SPEECH, name="speech")
    name = place.rpartition("/")[2]
    for token in ("", "wrong"):
        answer = web.post("/add", data={"preview": name, "token": token}, headers=BROWSER)
        assert answer.status_code == 401
        assert f'<a href="{place}">Back to the preview</a>' in answer.text
    assert "That is not the server&#39;s token." in answer.text
    assert web.get(f"{ID}statement/speech").status_code == 404
    answer = web.post("/add", data={"preview": name, "token": SECRET}, headers=BROWSER)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{ID}statement/speech")
    assert "Vilnius" in web.get(f"{ID}statement/speech", headers=BROWSER).text
    # A program sends the statement and the token at once.
    again = web.post("/add", files={"file": ("speech.txt", SPEECH)}, headers=BEARER)
    assert again.status_code == 201
    assert again.json()["statement"] == f"{IRI}statement/speech"
    assert again.json()["replaced"] is False
    other = web.post("/add", data={"text": f"{SPEECH} Yes.", "name": "speech"}, headers=BEARER)
    assert other.json()["replaced"] is True
    page = lxml_html.fromstring(web.get("/statements", headers=BROWSER).text)
    assert len(page.xpath(f"//ul[@class='statements']//a[@href='{ID}statement/speech']")) == 1


def test_a_text_without_a_name_takes_the_place_of_no_other(open_web: TestClient) -> None:
    found = [
        open_web.post("/add", data={"text": text}, headers=BEARER).json()
        for text in (SPEECH, "Kenya supports the Pact for the Future.", SPEECH)
    ]
    assert found[0]["statement"] == found[2]["statement"] != found[1]["statement"]
    assert [each["changed"] for each in found] == [True, True, False]


def test_a_text_that_is_not_english_is_warned_of(open_web: TestClient) -> None:
    """Before it is added, and by a program; and so is a text without any fact."""
    french = (
        "Le Conseil de l'Europe a adopté la Convention sur la cybercriminalité le 23 novembre 2001 "
        "à Budapest et la Norvège la soutient."
    )
    doubt = "does not look like English"
    added = open_web.post("/add", data={"text": french, "name": "fr"}, headers=BEARER).json()
    assert [doubt in warning for warning in added["warnings"]] == [True]
    shown = {text: words(open_web.get(preview(open_web, text=text)).text)
             for text in (french, SPEECH, "Thank you.")}  # fmt: skip
    assert [doubt in page for page in shown.values()] == [True, False, False]
    assert ["No fact was found" in page for page in shown.values()] == [False, False, True]
