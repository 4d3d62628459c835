"""The evaluation counts what a person would count by hand, and says what went wrong."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox
import pytest

from govgraph.errors import DataError
from govgraph.evaluate import Report, Score, Share, Slip, compare, load_gold, score, statement_paths
from govgraph.evaluate.matching import fold, overlaps, pair

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BASE = "https://example.org/id/"
PREFIXES = f"""
PREFIX gg: <https://w3id.org/govgraph/ontology#> PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX schema: <https://schema.org/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX org: <http://www.w3.org/ns/org#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX s: <{BASE}statement/s01#>
PREFIX : <{BASE}entity/> PREFIX event: <{BASE}event/> PREFIX statement: <{BASE}statement/>
PREFIX graph: <{BASE}graph/>
"""
TEXT = (
    "Norway signed the Budapest Convention on 5 May 2024. It was opened in Vilnius by the Council."
)
KNOWN = """
graph:authority {
  :coe a gg:Organisation ; rdfs:label "Council of Europe" ; skos:altLabel "CoE" .
  :norway a gg:Organisation ; rdfs:label "Government of Norway" ; skos:altLabel "Norway" .
  :sweden a gg:Organisation ; rdfs:label "Sweden" .
  :oslo a gg:Place ; rdfs:label "Oslo" . :vilnius a gg:Place ; rdfs:label "Vilnius" .
  :conv a gg:Instrument ; rdfs:label "Convention on Cybercrime" .
  :conv skos:altLabel "Budapest Convention" .
  :other a gg:Instrument ; rdfs:label "Another Convention" .
  :igf a gg:Meeting ; rdfs:label "IGF 2024" . :jane a gg:Person ; rdfs:label "Jane Doe" .
  :privacy a gg:Theme ; rdfs:label "privacy" .
  :post a org:Post ; rdfs:label "Chair of the Council" .
}
"""
ENTITIES = [
    {"id": "coe", "type": "Organisation", "names": ["Council of Europe"], "form": "the Council"},
    {"id": "norway", "type": "Organisation", "names": ["Norway"]},
    {"id": "sweden", "type": "Organisation", "names": ["Sweden"]},
    {"id": "oslo", "type": "Place", "names": ["Oslo"]},
    {"id": "vilnius", "type": "Place", "names": ["Vilnius"]},
    {"id": "conv", "type": "Instrument", "names": ["Budapest Convention"]},
    {"id": "igf", "type": "Meeting", "names": ["IGF 2024"]},
    {"id": "jane", "type": "Person", "names": ["Jane Doe"]},
    {"id": "privacy", "type": "Theme", "names": ["privacy"]},
]


class Answer:
    """Rows as the store gives them."""

    def __init__(self, solutions: ox.QuerySolutions) -> None:
        self._solutions = solutions

    def rows(self) -> Iterator[dict[str, str | None]]:
        """Yield each row."""
        names = [variable.value for variable in self._solutions.variables]
        for solution in self._solutions:
            yield {name: solution[name].value for name in names}


@dataclass
class Tiny:
    """A store that can only answer SELECT."""

    trig: str
    base: str = BASE

    def query(self, sparql: str, /) -> Answer:
        """Answer over the union of all graphs."""
        store = ox.Store()
        store.load((PREFIXES + KNOWN + self.trig).encode(), format=ox.RdfFormat.TRIG)
        solutions = store.query(sparql, use_default_graph_as_union=True)
        assert isinstance(solutions, ox.QuerySolutions)
        return Answer(solutions)


def graph(body: str = "") -> Tiny:
    return Tiny(f"statement:s01 {{ statement:s01 schema:text {json.dumps(TEXT)} . {body} }}")


def span(start: int, end: int, more: str = "") -> str:
    quote = json.dumps(TEXT[start:end])
    words = f"oa:start {start} ; oa:end {end} ; oa:exact {quote} {more} . "
    return f"<{BASE}statement/s01#char={start},{end}> {words}"


def write(folder: Path, name: str = "s01", /, **parts: object) -> Path:
    gold = {"id": name, "entities": ENTITIES, **parts}
    (folder / f"{name}.json").write_text(json.dumps(gold), encoding="utf-8")
    (folder / f"{name}.txt").write_text(TEXT, encoding="utf-8")
    return folder


def event(**parts: object) -> dict[str, Any]:
    empty = dict.fromkeys(("object", "agent", "date", "place", "meeting"))
    return {**empty, "type": "Signature", "status": "occurred", "quote": "signed", **parts}


def test_a_small_graph_has_the_score_that_was_counted_by_hand(tmp_path: Path) -> None:
    start = TEXT.index("5 May 2024")
    body = (
        "statement:s01 gg:mentions :norway, :conv, :oslo, :coe ; gg:when '2024-05-05' ; "
        "gg:speaker :jane ; gg:speakerPost :post ; gg:onBehalfOf :sweden . "
        + span(0, 6, "; gg:refersTo :norway")
        + span(start, start + 10, "; a gg:TimeExpression ; gg:when '2024-05-05'")
        + "event:1 a gg:Event, gg:Signature ; gg:object :conv ; gg:agent :norway ; "
        f"gg:status gg:occurred ; gg:evidence <{BASE}statement/s01#char=0,6> . "
        "s:wrong oa:start 0 ; oa:end 6 ; oa:exact 'Sweden' . "
    )
    folder = write(
        tmp_path,
        entities=[*ENTITIES[:3], *ENTITIES[4:6], {**ENTITIES[7], "optional": True}],
        document={
            "date": "2024-05-05",
            "meeting": None,
            "speaker": "Jane Doe",
            "role": "Chair",
            "organisation": "Norway",
        },
        dates=[{"quote": "5 May", "value": "2024-05-05"}, {"quote": "May", "value": "2024-06"}],
        events=[event(object="conv", agent="norway", date="2024-05-05")],
    )
    report = score(graph(body), folder)
    assert report.statements == 1
    assert report.scores["entities"] == Score(tp=3, fp=1, fn=2)
    assert report.scores["entities/Organisation"] == Score(tp=2, fp=0, fn=1)
    assert report.scores["entities/Place"] == Score(tp=0, fp=1, fn=1)
    assert report.scores["dates"] == Score(tp=1, fp=0, fn=1)
    assert report.scores["events core"] == Score(tp=1, fp=0, fn=0)
    assert report.scores["events full"] == Score(tp=0, fp=1, fn=1)
    assert report.shares["document"] == Share(4, 5)
    assert report.shares["document/organisation"] == Share(0, 1)
    assert report.shares["evidence"] == Share(2, 3)
    assert [str(slip) for slip in report.slips] == [
        "s01  document  false positive: organisation: Sweden, not Norway",
        "s01  entities  false positive: Place Oslo",
        "s01  entities  miss: Organisation Sweden",
        "s01  entities  miss: Place Vilnius",
        "s01  dates  miss: “May” = 2024-06",
        (
            "s01  events full  false positive: Signature of Convention on Cybercrime by Government "
            "of Norway, occurred – “Norway”: not the gold's date (Signature of Budapest Convention "
            "by Norway, occurred, 2024-05-05 – “signed”)"
        ),
        "s01  evidence  false positive: 1 spans do not quote their slice",
    ]


SIGNED = "event:1 a gg:Event, gg:Signature ; gg:object :conv ; gg:status gg:occurred"
JOINED = "event:1 a gg:Event, gg:Participation ; gg:atMeeting :igf ; gg:status gg:occurred"
SAID = "event:1 a gg:Event, gg:Quotation ; gg:quotedText 'We shall sign.' ; gg:status gg:occurred"

# What the graph says, what the gold says, hits of core, hits of full, false-occurred
EVENTS: dict[str, tuple[str, list[dict[str, Any]], Score, Score, int]] = {
    "all agrees": (
        f"{SIGNED} ; gg:agent :norway ; gg:when '2024' ; gg:place :oslo ; gg:atMeeting :igf",
        [event(object="conv", agent="norway", date="2024", place="oslo", meeting="igf")],
        Score(1, 0, 0),
        Score(1, 0, 0),
        0,
    ),
    "one agent of a list is enough": (
        f"{SIGNED} ; gg:agent :norway",
        [event(object="conv", agent=["sweden", "norway"])],
        Score(1, 0, 0),
        Score(1, 0, 0),
        0,
    ),
    "one event per agent where the gold has one of several": (
        f"{SIGNED} ; gg:agent :norway . {SIGNED.replace('event:1', 'event:2')} ; gg:agent :sweden",
        [event(object="conv", agent=["sweden", "norway"])],
        Score(1, 0, 0),
        Score(1, 0, 0),
        0,
    ),
    "a further event of another agent is wrong": (
        f"{SIGNED} ; gg:agent :norway . {SIGNED.replace('event:1', 'event:2')} ; gg:agent :coe",
        [event(object="conv", agent=["sweden", "norway"])],
        Score(1, 1, 0),
        Score(1, 1, 0),
        0,
    ),
    "what the gold does not give is not asked": (
        f"{SIGNED} ; gg:agent :norway ; gg:when '2024' ; gg:place :oslo",
        [event(object="conv")],
        Score(1, 0, 0),
        Score(1, 0, 0),
        0,
    ),
    "a wrong place is core only": (
        f"{SIGNED} ; gg:place :oslo",
        [event(object="conv", place="vilnius")],
        Score(1, 0, 0),
        Score(0, 1, 1),
        0,
    ),
    "another date is accepted where the gold says so": (
        f"{SIGNED} ; gg:when '2024-05'",
        [event(object="conv", date="2024-05-05", dateAlt=["2024-05"])],
        Score(1, 0, 0),
        Score(1, 0, 0),
        0,
    ),
    "no date is accepted where the gold says so": (
        SIGNED,
        [event(object="conv", date="2024-05-05", dateAlt=[None])],
        Score(1, 0, 0),
        Score(1, 0, 0),
        0,
    ),
    "another object": (
        SIGNED.replace(":conv", ":other"),
        [event(object="conv")],
        Score(0, 1, 1),
        Score(0, 1, 1),
        0,
    ),
    "another type": (
        SIGNED.replace("Signature", "Ratification"),
        [event(object="conv")],
        Score(0, 1, 1),
        Score(0, 1, 1),
        0,
    ),
    "another status": (
        SIGNED.replace("gg:occurred", "gg:planned"),
        [event(object="conv")],
        Score(0, 1, 1),
        Score(0, 1, 1),
        0,
    ),
    "another status that is accepted": (
        SIGNED.replace("gg:occurred", "gg:planned"),
        [event(object="conv", status="proposed", statusAlt=["planned"])],
        Score(1, 0, 0),
        Score(1, 0, 0),
        0,
    ),
    "stated as occurred though negated": (
        f"{SIGNED} ; gg:agent :norway",
        [event(object="conv", agent="norway", status="negated")],
        Score(0, 1, 1),
        Score(0, 1, 1),
        1,
    ),
    "stated as occurred of one whose occurrence is told beside another's negation": (
        f"{SIGNED} ; gg:agent :norway",
        [
            event(object="conv", agent="norway"),
            event(object="conv", agent="sweden", status="negated"),
        ],
        Score(1, 0, 1),
        Score(1, 0, 1),
        0,
    ),
    "stated as occurred of the one whose occurrence is negated": (
        f"{SIGNED} ; gg:agent :sweden",
        [
            event(object="conv", agent="norway"),
            event(object="conv", agent="sweden", status="negated"),
        ],
        Score(1, 0, 1),
        Score(0, 1, 2),
        1,
    ),
    "optional and there": (
        SIGNED,
        [event(object="conv", optional=True)],
        Score(0, 0, 0),
        Score(0, 0, 0),
        0,
    ),
    "optional and not there": (
        "",
        [event(object="conv", optional=True)],
        Score(0, 0, 0),
        Score(0, 0, 0),
        0,
    ),
    "required before optional": (
        SIGNED,
        [event(object="conv", optional=True), event(object="conv")],
        Score(1, 0, 0),
        Score(1, 0, 0),
        0,
    ),
    "a meeting stands for the object where the gold has none": (
        f"{SIGNED} ; gg:atMeeting :igf",
        [event(meeting="igf")],
        Score(1, 0, 0),
        Score(1, 0, 0),
        0,
    ),
    "taking part in a meeting that the gold calls the object": (
        JOINED,
        [event(type="Participation", object="igf")],
        Score(1, 0, 0),
        Score(1, 0, 0),
        0,
    ),
    "the theme of a proposal that the gold calls the object": (
        "event:1 a gg:Event, gg:Proposal ; gg:about :privacy ; gg:status gg:occurred",
        [event(type="Proposal", object="privacy")],
        Score(1, 0, 0),
        Score(1, 0, 0),
        0,
    ),
    "what a signature is said to be about": (
        "event:1 a gg:Event, gg:Signature ; gg:about :privacy ; gg:status gg:occurred",
        [event(object="privacy")],
        Score(0, 1, 1),
        Score(0, 1, 1),
        0,
    ),
    "a quotation by its speaker and words": (
        f"{SAID} ; gg:agent :jane",
        [event(type="Quotation", agent="jane", quote="“We shall  sign”")],
        Score(1, 0, 0),
        Score(1, 0, 0),
        0,
    ),
    "a quotation of another speaker": (
        f"{SAID} ; gg:agent :coe",
        [event(type="Quotation", agent="jane", quote="We shall sign")],
        Score(0, 1, 1),
        Score(0, 1, 1),
        0,
    ),
    "a quotation of other words": (
        f"{SAID} ; gg:agent :jane",
        [event(type="Quotation", agent="jane", quote="We shall not")],
        Score(0, 1, 1),
        Score(0, 1, 1),
        0,
    ),
    "other answers are accepted": (
        f"{SIGNED} ; gg:agent :norway ; gg:place :oslo ; gg:atMeeting :igf",
        [
            event(
                type="Accession",
                typeAlt=["Signature"],
                object="privacy",
                objectAlt=["conv"],
                agent="coe",
                agentAlt=[["sweden", "norway"]],
                place="vilnius",
                placeAlt=["oslo"],
                meeting="jane",
                meetingAlt=["igf"],
            )
        ],
        Score(1, 0, 0),
        Score(1, 0, 0),
        0,
    ),
    "another answer than all accepted": (
        f"{SIGNED} ; gg:agent :coe ; gg:place :oslo",
        [event(object="conv", agent="norway", agentAlt=["sweden"], place="oslo")],
        Score(1, 0, 0),
        Score(0, 1, 1),
        0,
    ),
    "an agent that may be left out": (
        SIGNED,
        [event(object="conv", agent="norway", agentAlt=[None])],
        Score(1, 0, 0),
        Score(1, 0, 0),
        0,
    ),
    "an agent that may be left out, and another one told": (
        f"{SIGNED} ; gg:agent :coe",
        [event(object="conv", agent="norway", agentAlt=[None])],
        Score(1, 0, 0),
        Score(0, 1, 1),
        0,
    ),
    "decisions are not scored": (
        SIGNED.replace("Signature", "Decision"),
        [],
        Score(0, 0, 0),
        Score(0, 0, 0),
        0,
    ),
}


@pytest.mark.parametrize(
    ("body", "gold", "core", "full", "false_occurred"), EVENTS.values(), ids=EVENTS.keys()
)
def test_events(
    tmp_path: Path,
    body: str,
    gold: list[dict[str, Any]],
    *,
    core: Score,
    full: Score,
    false_occurred: int,
) -> None:
    report = score(graph(f"{body} ." if body else ""), write(tmp_path, events=gold))
    assert report.scores["events core"] == core
    assert report.scores["events full"] == full
    assert report.false_occurred == false_occurred


FACT = "a rdf:Statement ; rdf:subject :coe ; rdf:predicate gg:partOf ; rdf:object :norway ."
RELATIONS: dict[str, tuple[str, str, dict[str, Any], Score]] = {
    "a cited fact": (
        f"s:f {FACT}",
        "relations",
        {"type": "partOf", "subject": "coe", "object": "norway"},
        Score(1, 0, 0),
    ),
    "the other way round": (
        f"s:f {FACT}",
        "relations",
        {"type": "partOf", "subject": "norway", "object": "coe"},
        Score(0, 1, 1),
    ),
    "an uncited fact": (
        ":coe gg:partOf :norway .",
        "relations",
        {"type": "partOf", "subject": "coe", "object": "norway"},
        Score(0, 0, 1),
    ),
    "a post": (
        ":p a org:Post ; org:heldBy :jane ; org:postIn :coe .",
        "relations",
        {"type": "hasPost", "subject": "jane", "object": "coe"},
        Score(1, 0, 0),
    ),
    "an optional relation": (
        f"s:f {FACT}",
        "relations",
        {"type": "partOf", "subject": "coe", "object": "norway", "optional": True},
        Score(0, 0, 0),
    ),
    "a position": (
        ":p a gg:Position, gg:Concern ; gg:holder :coe ; gg:about :privacy .",
        "positions",
        {"type": "concernedAbout", "holder": "coe", "about": "privacy"},
        Score(1, 0, 0),
    ),
    "another position": (
        ":p a gg:Position, gg:Support ; gg:holder :coe ; gg:about :privacy .",
        "positions",
        {"type": "concernedAbout", "holder": "coe", "about": "privacy"},
        Score(0, 1, 1),
    ),
    "another holder": (
        ":p a gg:Position, gg:Concern ; gg:holder :norway ; gg:about :privacy .",
        "positions",
        {"type": "concernedAbout", "holder": "coe", "about": "privacy"},
        Score(0, 1, 1),
    ),
    "any holder": (
        ":p a gg:Position, gg:Concern ; gg:holder :norway ; gg:about :privacy .",
        "positions",
        {"type": "concernedAbout", "holder": None, "about": "privacy"},
        Score(1, 0, 0),
    ),
    "another holder and topic that are accepted": (
        ":p a gg:Position, gg:Concern ; gg:holder :norway ; gg:about :privacy .",
        "positions",
        {
            "type": "concernedAbout",
            "holder": "coe",
            "holderAlt": ["norway"],
            "about": "conv",
            "aboutAlt": ["privacy"],
        },
        Score(1, 0, 0),
    ),
    "a meeting's other date, place and organiser": (
        ":igf gg:when '2024-12-15/2024-12-19' ; gg:place :oslo ; gg:organiser :norway .",
        "meetings",
        {
            "entity": "igf",
            "start": "2024-12",
            "startAlt": ["2024-12-15"],
            "endAlt": ["2024-12-19"],
            "place": "vilnius",
            "placeAlt": ["oslo"],
            "organiser": "coe",
            "organiserAlt": [None, ["sweden", "norway"]],
        },
        Score(3, 0, 0),
    ),
    "a meeting's date and place": (
        ":igf gg:when '2024-12' ; gg:place :oslo .",
        "meetings",
        {"entity": "igf", "start": "2024-12", "end": None, "place": "vilnius"},
        Score(1, 1, 1),
    ),
    "a meeting of several days with one of two organisers": (
        ":igf gg:when '2024-12-15/2024-12-19' ; gg:organiser :norway .",
        "meetings",
        {
            "entity": "igf",
            "start": "2024-12-15",
            "end": "2024-12-19",
            "organiser": ["coe", "norway"],
        },
        Score(2, 0, 0),
    ),
    "both of two organisers": (
        ":igf gg:organiser :norway, :coe .",
        "meetings",
        {"entity": "igf", "organiser": ["coe", "norway"]},
        Score(1, 0, 0),
    ),
    "one organiser too many": (
        ":igf gg:organiser :norway, :coe .",
        "meetings",
        {"entity": "igf", "organiser": "norway"},
        Score(1, 1, 0),
    ),
}


@pytest.mark.parametrize(
    ("body", "category", "gold", "expected"), RELATIONS.values(), ids=RELATIONS.keys()
)
def test_relations_positions_and_meetings(
    tmp_path: Path, body: str, category: str, gold: dict[str, Any], expected: Score
) -> None:
    report = score(graph(body), write(tmp_path, **{category: [gold]}))
    assert report.scores[category] == expected


@pytest.mark.parametrize(
    ("line", "field", "value", "right"),
    [
        ("gg:when '2024-05-05'", "date", "2024-05-05", 1),
        ("gg:when '2024-05-05T10:00/2024-05-05T11:00'", "date", "2024-05-05", 1),
        ("gg:when '2024-05-05/2024-05-06'", "date", "2024-05-05", 0),
        ("gg:deliveredAt :igf", "meeting", "IGF 2024", 1),
        ("gg:deliveredAt :igf", "meeting", None, 0),
        ("", "meeting", None, 1),
        ("", "meeting", "IGF 2024", 0),
        ("gg:onBehalfOf :norway", "organisation", "NORWAY", 1),
        ("gg:speakerPost :post", "role", "Chair", 1),
        ("gg:speakerPost :post", "role", "Chair of the Council", 1),
        ("gg:speakerPost :post", "role", "Vice-Chair", 0),
    ],
)
def test_document_fields(tmp_path: Path, line: str, field: str, value: str, right: int) -> None:
    body = f"statement:s01 {line} ." if line else ""
    report = score(graph(body), write(tmp_path, document={field: value}))
    assert report.shares[f"document/{field}"] == Share(right, 1)


def mention(start: int, end: int, entity: str) -> str:
    return f"statement:s01 gg:mentions {entity} . " + span(start, end, f"; gg:refersTo {entity}")


@pytest.mark.parametrize(
    ("body", "gold", "expected"),
    [
        # a label, another name, a form in the text; then another kind, and nothing in common
        (mention(0, 6, ":oslo"), {"type": "Place", "names": ["OSLO"]}, Score(1, 0, 0)),
        (
            mention(0, 6, ":coe"),
            {"type": "Organisation", "names": ["C.o.E", "coe"]},
            Score(1, 0, 0),
        ),
        (mention(0, 6, ":sweden"), {"type": "Organisation", "names": ["Norway"]}, Score(1, 0, 0)),
        (
            mention(TEXT.index("the Council"), len(TEXT) - 1, ":coe"),
            {"type": "Organisation", "names": ["ECHR"], "form": "Council"},
            Score(1, 0, 0),
        ),
        (mention(0, 6, ":oslo"), {"type": "Organisation", "names": ["Oslo"]}, Score(0, 1, 1)),
        (mention(0, 6, ":oslo"), {"type": "Place", "names": ["Vilnius"]}, Score(0, 1, 1)),
        (
            mention(0, 6, ":oslo") + mention(0, 5, ":vilnius"),
            {"type": "Place", "names": ["Oslo", "Vilnius"]},
            Score(1, 1, 0),
        ),
        (
            mention(0, 6, ":oslo") + mention(0, 5, ":vilnius"),
            {"type": "Place", "names": ["Oslo", "Vilnius"], "optional": True},
            Score(0, 0, 0),
        ),
    ],
)
def test_entities(tmp_path: Path, body: str, gold: dict[str, Any], expected: Score) -> None:
    report = score(graph(body), write(tmp_path, entities=[{"id": "x", **gold}]))
    assert report.scores["entities"] == expected


@pytest.mark.parametrize(
    ("when", "gold", "expected"),
    [
        ("2024-05-05", {"quote": "5 May 2024", "value": "2024-05-05"}, Score(1, 0, 0)),
        ("2024-05-05", {"quote": "5 May", "value": "2024-05-05"}, Score(1, 0, 0)),
        ("2024-05-05", {"quote": "on 5 May 2024.", "value": "2024-05-05"}, Score(1, 0, 0)),
        ("2024-05-05", {"quote": "5 May", "value": "2024", "alt": ["2024-05-05"]}, Score(1, 0, 0)),
        ("2024-05-05", {"quote": "5 June", "value": "2024-05-05"}, Score(0, 1, 1)),
        ("2024-05-05", {"quote": "5 May 2024", "value": "2024-05"}, Score(0, 1, 1)),
        ("2024", {"quote": "5 May", "value": "2024", "optional": True}, Score(0, 0, 0)),
    ],
)
def test_dates(tmp_path: Path, when: str, gold: dict[str, Any], expected: Score) -> None:
    start = TEXT.index("5 May 2024")
    body = span(start, start + 10, f"; a gg:TimeExpression ; gg:when '{when}'")
    assert score(graph(body), write(tmp_path, dates=[gold])).scores["dates"] == expected


def test_the_same_date_in_the_same_words_again_is_no_false_positive(tmp_path: Path) -> None:
    words = "oa:exact 'May' ; a gg:TimeExpression ; gg:when '2024-05'"
    body = f"s:a oa:start 1 ; {words} . s:b oa:start 9 ; {words} . "
    gold = [{"quote": "May", "value": "2024-05"}]
    assert score(graph(body), write(tmp_path, dates=gold)).scores["dates"] == Score(1, 0, 0)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The Council of Europe", "council of europe", True),
        ("WSIS + 20 review", "WSIS+20 Review", True),
        ("Türkiye", "Turkiye", True),
        ("Conference of the Parties", "Conference of Parties", True),
        ("Convention 108", "Convention 108+", True),
        ("Convention No. 189", "Convention No. 190", False),
        ("The", "A", False),
    ],
)
def test_names_compare_folded(one: str, other: str, same: bool) -> None:
    assert (fold(one) == fold(other)) is same


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("17 May", "17 May 2024", True),
        ("7 May", "17 May", False),
        ("", "May", False),
        ("…", "…", False),
    ],
)
def test_quotes_overlap_by_whole_words(one: str, other: str, expected: bool) -> None:
    assert overlaps(one, other) is expected
    assert overlaps(other, one) is expected


def test_the_best_pairs_come_first() -> None:
    costs = {("a", "x"): (2,), ("a", "y"): (1,), ("b", "y"): (0,)}
    assert pair("ab", "xy", lambda one, other: costs.get((one, other))) == {0: 0, 1: 1}


FAULTS: dict[str, tuple[str, str]] = {
    "no JSON": ("{", "cannot be read as JSON"),
    "unknown id": (
        json.dumps({"id": "s", "events": [event(object="nobody")]}),
        "object 'nobody' is the id of no entity",
    ),
    "unknown other id": (
        json.dumps({"id": "s", "events": [event(agentAlt=["nobody"])]}),
        "agent 'nobody' is the id of no entity",
    ),
    "unknown kind": (
        json.dumps({"id": "s", "entities": [{"id": "x", "type": "Thing", "names": ["x"]}]}),
        "'Thing' is no type, which is one of Organisation",
    ),
    "unknown event": (
        json.dumps({"id": "s", "events": [event(type="Decision")]}),
        "'Decision' is no type",
    ),
    "unknown status": (
        json.dumps({"id": "s", "events": [event(status="done")]}),
        "'done' is no status",
    ),
    "unknown relation": (
        json.dumps({"id": "s", "relations": [{"type": "likes"}]}),
        "'likes' is no type",
    ),
    "no list": (json.dumps({"id": "s", "dates": {}, "events": "x"}), "'events' is no list"),
    "no objects": (json.dumps({"id": "s", "dates": ["x"]}), "'dates' holds something else"),
    "misspelt part": (json.dumps({"id": "s", "position": []}), "'position' is none of id,"),
    "misspelt field": (json.dumps({"id": "s", "events": [event(agnt="x")]}), "'agnt' is none of"),
    "a doubled id": (
        json.dumps({"id": "s", "entities": [{"id": "x", "type": "Place", "names": ["x"]}] * 2}),
        "two entities have one id",
    ),
    "no boolean": (
        json.dumps({"id": "s", "events": [event(optional="false")]}),
        "'optional' is 'false' and neither",
    ),
    "no time": (
        json.dumps({"id": "s", "events": [event(date="18 Sept 2014")]}),
        "'18 Sept 2014' is no time",
    ),
    "no day": (
        json.dumps({"id": "s", "dates": [{"quote": "May", "value": "2024-13-45"}]}),
        "'2024-13-45' is no time",
    ),
    "no value": (json.dumps({"id": "s", "dates": [{"quote": "May"}]}), "'value' is missing"),
}


@pytest.mark.parametrize(("text", "message"), FAULTS.values(), ids=FAULTS.keys())
def test_a_wrong_gold_file_is_named_in_one_sentence(
    tmp_path: Path, text: str, message: str
) -> None:
    (tmp_path / "s.json").write_text(text, encoding="utf-8")
    (tmp_path / "s.md").write_text("x", encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load_gold(tmp_path)
    assert message in str(caught.value)
    assert str(tmp_path / "s.json") in str(caught.value)
    assert "\n" not in str(caught.value)


def test_gold_without_its_statement_and_a_folder_without_gold(tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text("[]", encoding="utf-8")
    with pytest.raises(DataError, match="no gold file"):
        statement_paths(tmp_path)
    (tmp_path / "s.json").write_text('{"id": "s"}', encoding="utf-8")
    with pytest.raises(DataError, match=r"s\.json has no statement"):
        statement_paths(tmp_path)


def test_statement_paths_finds_gold_in_subfolders_in_order(tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / name).mkdir()
        write(tmp_path / name, name)
    assert statement_paths(tmp_path) == [tmp_path / "a" / "a.txt", tmp_path / "b" / "b.txt"]


def test_two_gold_files_with_one_id_are_refused(tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / name).mkdir()
        write(tmp_path / name)
    with pytest.raises(DataError, match="the same id 's01'"):
        load_gold(tmp_path)


def test_a_statement_that_is_not_in_the_store_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"no statement <.*statement/s01>; build it"):
        score(Tiny(""), write(tmp_path))


REPORT = Report(
    statements=1,
    scores={"dates": Score(3, 1, 1)},
    shares={"evidence": Share(1, 2)},
    false_occurred=1,
    slips=(Slip("s", "dates", "miss", "May"), Slip("s", "dates", "miss", "June")),
)


def test_rates() -> None:
    assert (Score(3, 1, 2).precision, Score(3, 1, 2).recall) == (0.75, 0.6)
    assert Score(1, 1, 0).f1 == pytest.approx(2 / 3)
    assert Score().f1 == Score().precision == Share().accuracy == 1


def test_a_report_survives_json() -> None:
    assert Report.from_json(json.loads(json.dumps(REPORT.to_json()))) == REPORT
    with pytest.raises(DataError, match="no evaluation report"):
        Report.from_json({"scores": []})


def test_compare_lists_gains_and_losses() -> None:
    better = Report(
        statements=1,
        scores={"dates": Score(4, 1, 0)},
        shares={"evidence": Share(1, 4)},
        false_occurred=0,
        slips=(Slip("s", "dates", "miss", "June"), Slip("s", "dates", "miss", "July")),
    )
    assert [str(change) for change in compare(better, REPORT)] == [
        "gain: dates F1 0.7500 → 0.8889",
        "loss: evidence accuracy 0.5000 → 0.2500",
        "gain: false-occurred 1 → 0",
        "loss: s  dates  miss: July",
        "gain: no longer: s  dates  miss: May",
    ]
    assert compare(REPORT, REPORT) == []
