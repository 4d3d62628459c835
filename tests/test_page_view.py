"""Tests that a graph becomes the nodes, edges and evidence that a page needs."""

from __future__ import annotations

import pyoxigraph as ox
import pytest
from tests.page_store import ID, TRIG, page_store

from govgraph.page import View, read_view
from govgraph.page.data import payload
from govgraph.page.records import RECORD, Edge, Node, Passage
from govgraph.vocab import GG, HOLDS, PREFIXES


@pytest.fixture(scope="module")
def view() -> View:
    return read_view(page_store())


def _node(view: View, name: str) -> Node:
    return next(node for node in view.nodes if node.iri in (f"{ID}{name}", name))


def _edges(view: View, source: str, target: str) -> list[Edge]:
    ends = (f"{ID}{source}", f"{ID}{target}" if "/" in target else target)
    return [edge for edge in view.edges if (edge.source, edge.target) == ends]


def _words(view: View, passages: tuple[Passage, ...]) -> list[str]:
    return [view.statements[p.statement].text[p.start : p.end] for p in passages]


@pytest.mark.parametrize(
    ("name", "kind", "type_", "label"),
    [
        ("instrument/cets-225", "Instrument", "Convention", "Framework Convention on Artificial"),
        ("organisation/council-of-europe", "Organisation", "IntergovernmentalOrganisation", "Coun"),
        ("person/zoe-unal", "Person", "Person", "Zoë Ünal"),
        ("place/vilnius", "Place", "City", "Vilnius"),
        ("meeting/igf-2024", "Meeting", "Conference", "IGF 2024"),
        ("theme/privacy", "Theme", "Theme", "Privacy"),
        ("event/adoption-cets-225", "Event", "Adoption", "Adoption: Framework Convention"),
    ],
)
def test_each_kind_becomes_a_node(view: View, name: str, kind: str, type_: str, label: str) -> None:
    node = _node(view, name)
    assert (node.kind, node.type) == (kind, GG[type_])
    assert node.label.startswith(label)


def test_a_time_is_a_node_that_its_events_share(view: View) -> None:
    node = _node(view, "edtf:2024-05-17")
    assert (node.kind, node.label) == ("Date", "17 May 2024")
    assert _words(view, node.mentions) == ["17 May"]
    assert len(_edges(view, "event/adoption-cets-225", "edtf:2024-05-17")) == 1


@pytest.mark.parametrize("name", ["instrument/recommendation-not-mentioned", "place/riyadh"])
def test_what_no_statement_names_is_left_out(view: View, name: str) -> None:
    assert f"{ID}{name}" not in {node.iri for node in view.nodes}


def test_what_is_asked_for_is_there_although_no_statement_names_it(view: View) -> None:
    riyadh = f"{ID}place/riyadh"
    found = read_view(page_store(), riyadh)
    assert {node.iri for node in found.nodes} == {node.iri for node in view.nodes} | {riyadh}
    assert _node(found, "place/riyadh").statements == ()
    # What the store does not know is not there for all the asking.
    assert read_view(page_store(), f"{ID}place/none") == view


@pytest.mark.parametrize(
    ("event", "status"),
    [
        ("adoption-cets-225", "occurred"),
        ("preparation-wsis-20", "ongoing"),
        ("opening-cets-225", "planned"),
        ("proposal-02", "proposed"),
        ("ratification-cets-224-albania", "negated"),
    ],
)
def test_an_event_tells_how_far_it_has_come(view: View, event: str, status: str) -> None:
    assert _node(view, f"event/{event}").status == status


def test_a_disagreement_shows_both_times_with_their_sources(view: View) -> None:
    datings = _node(view, "event/opening-cets-225").datings
    assert [d.edtf for d in datings] == ["2024-09-05", "2024-09-06"]
    assert datings[0].sources != datings[1].sources


@pytest.mark.parametrize(
    ("times", "days"),
    [
        # One is in the other, so that their last days are in another order than their first.
        (
            {"2024": ("2024-01-01", "2024-12-31"), "2024-05-17": ("2024-05-17", "2024-05-17")},
            [("2024-01-01", "2024-12-31"), ("2024-05-17", "2024-05-17")],
        ),
        # Two times that begin alike share their first day.
        (
            {"2024-05": ("2024-05-01", "2024-05-31"), "2024-05-01": ("2024-05-01", "2024-05-01")},
            [("2024-05-01", "2024-05-31"), ("2024-05-01", "2024-05-01")],
        ),
        # A lone time has the days that the graph tells.
        ({"2023~": ("2022-01-01", "2024-12-31")}, [("2022-01-01", "2024-12-31")]),
        ({"one day": ("2022-01-01", "2024-12-31")}, [("2022-01-01", "2024-12-31")]),
        (
            {"2024/..": ("2024-01-01", "9999-12-31"), "one day": ("2022-01-01", "2024-12-31")},
            [("2024-01-01", "9999-12-31"), ("", "")],
        ),
    ],
)
def test_each_of_several_times_has_its_own_days(
    times: dict[str, tuple[str, str]], days: list[tuple[str, str]]
) -> None:
    told = " ; ".join(
        f'gg:when "{edtf}"^^edtf:EDTF ; gg:earliest "{first}"^^xsd:date ; '
        f'gg:latest "{last}"^^xsd:date'
        for edtf, (first, last) in times.items()
    )
    store = page_store(f"event:more a gg:Event ; {told} .")
    datings = _node(read_view(store), "event/more").datings
    assert [d.edtf for d in datings] == sorted(times)
    assert [(d.earliest, d.latest) for d in datings] == days


def test_a_position_is_an_edge_with_its_own_name_and_words(view: View) -> None:
    (edge,) = _edges(view, "organisation/council-of-europe", "theme/multi-stakeholder-model")
    assert (edge.label, edge.predicate) == ("supports", GG["Support"])
    assert edge.iri == f"{ID}position/support-multi-stakeholder"
    assert _words(view, edge.evidence) == ["supporting the multi-stakeholder model of governance"]


def test_a_post_is_an_edge_named_by_its_title(view: View) -> None:
    (edge,) = _edges(view, "person/octavian-sofransky", "organisation/council-of-europe")
    assert edge.label == "Digital Governance Advisor"
    assert _words(view, edge.evidence)[0].startswith("Octavian Sofransky / Digital")


POSTS = """
person:zoe-unal a gg:Person ; rdfs:label "Zoë Ünal"@en .
post:chair a org:Post ; rdfs:label "Présidente"@fr ;
  org:heldBy person:zoe-unal ; org:postIn organisation:council-of-europe .
post:member a org:Post ; rdfs:label "Member"@en ;
  org:heldBy person:zoe-unal ; org:postIn organisation:council-of-europe .
post:envoy a org:Post ; rdfs:label "Envoy"@en ; org:heldBy person:zoe-unal .
"""


def test_each_of_two_posts_in_one_organisation_is_an_edge() -> None:
    edges = _edges(
        read_view(page_store(POSTS)), "person/zoe-unal", "organisation/council-of-europe"
    )
    posts = {(edge.iri, edge.label, edge.language) for edge in edges if edge.iri}
    assert posts == {
        (f"{ID}post/chair", "Présidente", "@fr"),
        (f"{ID}post/member", "Member", ""),
    }


def test_a_post_in_no_known_organisation_is_told_with_its_holder() -> None:
    view = read_view(page_store(POSTS))
    (held,) = (p for p in _node(view, "person/zoe-unal").properties if p.predicate == HOLDS)
    assert held.value.text == f"{ID}post/envoy"
    assert view.labels[held.value.text] == "Envoy"
    assert held.sources == (0,)


def test_a_shortcut_is_told_once(view: View) -> None:
    """An event that says who adopted it needs no second edge; the words stay with the node."""
    assert _edges(view, "instrument/cets-225", "organisation/committee-of-ministers") == []
    told = [
        fact
        for fact in _node(view, "instrument/cets-225").properties
        if fact.predicate == GG["adoptedBy"]
    ]
    assert _words(view, told[0].evidence) == ["by the Committee of Ministers"]
    assert set(told[0].sources) > {RECORD}
    # Without such an event the record's fact is drawn.
    recorded = _edges(view, "instrument/declaration-wsis-10", "organisation/committee-of-ministers")
    assert [edge.sources for edge in recorded] == [(RECORD,)]


def test_a_fact_is_drawn_or_told_but_never_both(view: View) -> None:
    drawn = {(edge.source, edge.predicate, edge.target) for edge in view.edges}
    told = {
        (node.iri, fact.predicate, fact.value.text)
        for node in view.nodes
        for fact in node.properties
    }
    assert drawn & told == set()


def test_what_is_only_mentioned_hangs_on_its_statement(view: View) -> None:
    (edge,) = _edges(view, "statement/albania-cai-2025", "place/tirana")
    assert (edge.label, _words(view, edge.evidence)) == ("mentions", ["Tirana"])
    linked = {end for edge in view.edges for end in (edge.source, edge.target)}
    assert {node.iri for node in view.nodes} <= linked


def test_a_statement_to_which_nothing_is_linked_hangs_on_what_it_names_most() -> None:
    """As in a part of a graph: what it names hangs on facts, and none of them is its own."""
    names = {"char=0,1": "b", "char=2,3": "a", "char=4,5": "b"}
    said = "".join(
        f"<{ID}statement/s#{at}> gg:refersTo organisation:{to} ." for at, to in names.items()
    )
    said += 'statement:s a gg:Statement ; schema:text "b a b" . organisation:b a gg:Organisation .'
    said += "organisation:a a gg:Organisation ; gg:partOf organisation:b ."
    prefixes = "".join(f"@prefix {name}: <{iri}> ." for name, iri in PREFIXES.items())
    store = ox.Store()
    store.load(f"{prefixes} statement:s {{ {said} }}".encode(), format=ox.RdfFormat.TRIG)
    mentions = [edge for edge in read_view(store).edges if edge.label == "mentions"]
    assert [(edge.source, edge.target) for edge in mentions] == [
        (f"{ID}statement/s", f"{ID}organisation/b")
    ]
    assert mentions[0].evidence == (Passage(0, 0, 1), Passage(0, 4, 5))


def test_every_passage_lies_in_its_statement(view: View) -> None:
    passages = [p for edge in view.edges for p in edge.evidence]
    passages += [p for node in view.nodes for p in (*node.evidence, *node.mentions)]
    assert len(passages) > 100
    assert all(0 <= p.start < p.end <= len(view.statements[p.statement].text) for p in passages)


def test_a_statement_says_who_spoke_where_and_when(view: View) -> None:
    source = view.statements[1]
    assert (source.speaker, source.post) == ("Octavian Sofransky", "Digital Governance Advisor")
    assert source.organisation == "Council of Europe"
    assert source.meeting == "IGF 2024 Second Open Consultations and MAG Meeting"


def test_the_view_does_not_depend_on_the_order_of_the_store(view: View) -> None:
    store, other = page_store(), page_store()
    other.clear()
    for quad in sorted(store, key=str, reverse=True):
        other.add(quad)
    assert read_view(other) == view


BESIDE = """
post:delegate a org:Post ; rdfs:label "Delegate"@en ;
  org:heldBy person:zoe-unal ; org:postIn organisation:council-of-europe .
organisation:council-of-europe gg:partOf organisation:beside .
organisation:beside a gg:Organisation ; rdfs:label "Beside"@en ; skos:altLabel "Unread"@en .
"""


class Listening:
    """A store that remembers what it has answered."""

    def __init__(self, store: ox.Store) -> None:
        self.store = store
        self.answered: list[str] = []

    def query(self, sparql: str, /) -> list[ox.QuerySolution]:
        """Return the rows of an answer."""
        rows = list(self.store.query(sparql))  # type: ignore[arg-type]
        self.answered += [str(term) for row in rows for term in row]
        return rows


def test_of_the_record_only_what_is_shown_is_read() -> None:
    """Its posts between things that are shown are, and the names of all things; no more."""
    store = Listening(page_store(BESIDE, graph="graph/authority"))
    view = read_view(store)
    [post] = _edges(view, "person/zoe-unal", "organisation/council-of-europe")
    assert post.label == "Delegate"
    assert view.labels[f"{ID}organisation/beside"] == "Beside"
    assert f"{ID}organisation/beside" not in {node.iri for node in view.nodes}
    assert '"Unread"@en' not in store.answered


def test_offsets_become_the_browsers(view: View) -> None:
    """The flag before the name takes two code points and four UTF-16 units."""
    data = payload(view)
    text = view.statements[0].text.encode("utf-16-le")
    node = next(node for node in data["nodes"] if node["l"] == "Zoë Ünal")
    statement, start, end = data["passages"][node["m"][0]]
    assert statement == 0
    assert text[2 * start : 2 * end].decode("utf-16-le") == "Zoë Ünal"


def test_data_under_another_base_is_shown_alike(view: View) -> None:
    other = "https://data.example/"
    store = ox.Store()
    store.load(TRIG.read_text("utf-8").replace(ID, other).encode(), format=ox.RdfFormat.TRIG)
    found = read_view(store)
    assert [node.label for node in found.nodes] == [node.label for node in view.nodes]
    assert payload(found)["prefixes"]["event"] == f"{other}event/"
    assert payload(view)["prefixes"]["event"] == f"{ID}event/"
