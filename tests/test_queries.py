"""Every shipped question has an answer; values are bound as terms; mistakes are explained."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.analyses import EURODIG, ID, fill
from tests.servers import place

from govgraph import rdfio, vocab
from govgraph.build import add_statement, statement_of
from govgraph.errors import DataError, QueryError, SeveralError, UsageError
from govgraph.queries import (
    Parameter,
    Question,
    ask,
    bindings,
    find_entity,
    find_question,
    questions,
    read_question,
)
from govgraph.resources import resource_dir
from govgraph.store import MEMORY, Store, open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ALL = questions()

# What the tests' two statements answer: question, values, number of rows, and cells that
# one row must have side by side.
ANSWERS: list[tuple[str, dict[str, str], int, dict[str, str]]] = [
    (
        "adopted",
        {},
        2,
        {
            "title": "Framework Convention on Artificial Intelligence",
            "when": "2024-05-17",
            "by": "Committee of Ministers",
            # Not "17 May", which is evidence, too.
            "quote": "adoption of the Framework Convention on Artificial Intelligence by the ",
        },
    ),
    ("adopted", {"organisation": "Committee of Ministers"}, 2, {"when": "2024-05-16"}),
    ("adopted", {"organisation": "Council of Europe"}, 0, {}),
    ("adopted", {"instrument": "convention 108"}, 0, {}),
    (
        "planned",
        {},
        3,
        {
            "kind": "Opening for signature",
            "status": "planned",
            "where": "Vilnius",
            "what": "Framework Convention on Artificial Intelligence",
            "when": "2024-09-05",
            "quote": "will be open for signature",
        },
    ),
    ("planned", {"after": "2024-10-01"}, 1, {"kind": "Proposal", "status": "proposed"}),
    (
        "ongoing",
        {},
        1,
        {
            "kind": "Preparation",
            "who": "Committee of Ministers",
            "what": "Declaration on the WSIS+20 review",
        },
    ),
    (
        "speakers",
        {},
        2,
        {
            "speaker": "Octavian Sofransky",
            "post": "Digital Governance Advisor",
            "for": "Council of Europe",
            "meeting": "IGF 2024 Second Open Consultations",
        },
    ),
    ("statements", {}, 2, {"name": "seed-like", "source": "seed-like.md"}),
    ("speakers", {"organisation": "Committee of Ministers"}, 0, {}),
    ("instrument", {"instrument": "AI Convention"}, 4, {"kind": "Adoption", "status": "occurred"}),
    (
        "instrument",
        {"instrument": "Convention on Cybercrime"},
        1,
        {"kind": "open to non-members", "value": "true", "who": ""},
    ),
    (
        "instrument",
        {"instrument": "Declaration on the WSIS+10 review"},
        1,
        {"kind": "builds on", "who": "Declaration on the WSIS+20 review"},
    ),
    ("mentions", {"entity": "EuroDIG 2024"}, 2, {"quote": "EuroDIG"}),
    (
        "positions-by-theme",
        {},
        3,
        {"on": "Human rights", "position": "Commitment", "holder": "Council of Europe"},
    ),
    ("positions-by-theme", {"about": "multi-stakeholder model"}, 1, {"position": "Support"}),
    ("positions-of", {"holder": "CoE"}, 3, {"position": "Call", "on": "Online safety"}),
    ("positions-of", {"holder": "Secretary General"}, 0, {}),
    (
        "timeline",
        {},
        7,
        {
            "when": "2005-21",
            "kind": "Ratification",
            "status": "negated",
            "who": "Government of Albania",
        },
    ),
    ("timeline", {"state": "gg:planned"}, 2, {"kind": "Decision", "when": "2024-07"}),
    ("events-between", {"first": "2024-07-20", "last": "2024-08-01"}, 1, {"kind": "Decision"}),
    ("events-between", {"first": "2024-08-01", "last": "2024-08-31"}, 0, {}),
    ("events-between", {"first": "2024-05-17", "last": "2024-05-17"}, 1, {"when": "2024-05-17"}),
    ("events-between", {"first": "0001-01-01", "last": "9999-12-31"}, 7, {"when": "2005-21"}),
    ("vague-dates", {}, 8, {"quote": "spring 2005", "latest": "2005-05-31"}),
    ("unknown", {}, 6, {"label": "Government of Ruritania", "kind": "Government", "times": "2"}),
    (
        "new-facts",
        {},
        9,
        {"subject": "Convention 108", "property": "open to non-members", "value": "true"},
    ),
    (
        "parties",
        {"instrument": "Convention 108"},
        3,
        {"party": "Government of Ruritania", "step": "Ratification", "status": "negated"},
    ),
    (
        "negated",
        {},
        2,
        {"who": "Government of Ruritania", "quote": "Ruritania has not ratified it"},
    ),
    (
        "open-instruments",
        {},
        3,
        {
            "title": "Convention on Cybercrime",
            "number": "185",
            "quote": "accessible to countries worldwide",
        },
    ),
    (
        "builds-on",
        {},
        1,
        {
            "title": "Declaration on the WSIS+20 review",
            "relation": "builds on",
            "other": "Declaration on the WSIS+10 review",
        },
    ),
    (
        "builds-on",
        {"authority": "yes"},
        2,
        {
            "title": "Protocol to Convention 108",
        },
    ),
    (
        "meetings",
        {},
        5,
        {
            "name": "EuroDIG 2024",
            "when": "2024-06-17/2024-06-19",
            "where": "Vilnius",
            "organiser": "Council of Europe",
        },
    ),
    (
        "participants",
        {},
        1,
        {"name": "EuroDIG 2024", "who": "Council of Europe", "where": "Vilnius"},
    ),
    ("participants", {"meeting": "IGF 2024"}, 0, {}),
    (
        "quotations",
        {},
        1,
        {
            "who": "Secretary General",
            "where": "Vilnius",
            "words": "Freedom is a priority – for all of us.",
        },
    ),
    ("quotations", {"speaker": "Council of Europe"}, 0, {}),
    ("most-mentioned", {}, 19, {"label": "Convention 108", "times": "4", "statements": "2"}),
    (
        "people",
        {},
        2,
        {
            "name": "Octavian Sofransky",
            "post": "Digital Governance Advisor",
            "in": "Council of Europe",
        },
    ),
    ("people", {"organisation": "Committee of Ministers"}, 0, {}),
    (
        "disagreements",
        {},
        4,
        {"property": "when", "value": "2024-05-16", "statement": f"{ID}statement/dissenting"},
    ),
    ("disagreements", {}, 4, {"property": "status", "value": "negated"}),
    ("evidence", {"node": "event:adoption-cets-225"}, 4, {"source": "dissenting.md"}),
    (
        "proposals",
        {},
        1,
        {"who": "Council of Europe", "theme": "Privacy", "for": "IGF 2024", "when": "2024-12"},
    ),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Give a store with two statements."""
    return fill(open_store(MEMORY), tmp_path_factory.mktemp("queries"))


@pytest.mark.parametrize(
    ("name", "values", "rows", "cells"), ANSWERS, ids=[f"{a[0]}-{i}" for i, a in enumerate(ANSWERS)]
)
def test_the_question_has_its_answer(
    store: Store, name: str, values: dict[str, str], rows: int, cells: dict[str, str]
) -> None:
    """The number of rows, none twice, and one row with the cells side by side."""
    found = list(ask(store, find_question(name), values).rows())
    assert len(found) == rows
    assert len({tuple(row.items()) for row in found}) == rows
    if cells:
        assert [row for row in found if cells.items() <= row.items()]


@pytest.fixture(scope="module", params=["disk", "oxigraph", "virtuoso"])
def other(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    server: Callable[[str], str],
) -> Iterator[Store]:
    """Give a store of another kind with the same two statements."""
    folder = tmp_path_factory.mktemp("other")
    with open_store(place(request.param, folder, server)) as empty:
        yield fill(empty, folder)


@pytest.mark.parametrize(
    ("name", "values"),
    [(name, values) for name, values, _, _ in ANSWERS],
    ids=[f"{a[0]}-{i}" for i, a in enumerate(ANSWERS)],
)
def test_every_kind_of_store_gives_the_same_answer(
    store: Store, other: Store, name: str, values: dict[str, str]
) -> None:
    """As in memory, so on disk and on two independent servers."""
    question = find_question(name)
    expected = list(ask(store, question, values).rows())
    assert sorted(ask(other, question, values).rows(), key=str) == sorted(expected, key=str)


def test_every_question_is_tested_with_an_answer() -> None:
    assert {question.name for question in ALL} == {name for name, _, rows, _ in ANSWERS if rows}
    assert len(ALL) >= 18


@pytest.mark.parametrize("question", ALL, ids=lambda question: question.name)
def test_every_question_explains_itself(question: Question) -> None:
    """Title and description, and a described parameter for each value that it takes."""
    assert question.title
    assert question.description.endswith(".")
    for parameter in question.parameters:
        assert parameter.description
        assert f"?{parameter.name}" in question.sparql.split("WHERE", 1)[1]


def test_every_question_is_in_the_documentation() -> None:
    """The table in docs/queries.md has each question with its title, and no other."""
    text = (Path(__file__).parents[1] / "docs" / "queries.md").read_text(encoding="utf-8")
    rows = [line.split(" | ")[:2] for line in text.splitlines() if line.startswith("| `")]
    table = {row[0].strip("| `"): row[1] for row in rows}
    assert {question.name: question.title for question in ALL}.items() <= table.items()


def test_the_documented_question_can_be_asked(store: Store, tmp_path: Path) -> None:
    """The example of a question of one's own works as it stands."""
    text = (Path(__file__).parents[1] / "docs" / "queries.md").read_text(encoding="utf-8")
    file = tmp_path / "example.rq"
    file.write_text(text.split("```sparql\n")[1].split("```")[0], encoding="utf-8")
    rows = ask(store, read_question(file), {"organisation": "Committee of Ministers"}).texts()
    assert [row[1] for row in rows] == ["2024-05-16", "2024-05-17"]


def test_shipped_questions_need_no_second_parser() -> None:
    """None holds a word that makes the guard parse it with rdflib, which takes a second."""
    code = """
import sys
from govgraph.queries import ask, questions
from govgraph.store import MEMORY, open_store
store = open_store(MEMORY)
values = {"iri": "a:b", "date": "2024-01-01"}
for question in questions():
    needed = [p for p in question.parameters if not p.optional]
    given = {p.name: values.get(p.type, "http://a/b") for p in needed}
    list(ask(store, question, given).texts())
print("rdflib" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "False\n"


# Of tests/data/rows.trig: question, columns, and every row that it gives.
TOLD_ROWS: list[tuple[str, tuple[str, ...], list[tuple[str | None, ...]]]] = [
    # Neither what one statement says in two ways, nor a year and a month in it.
    (
        "disagreements",
        ("property", "value", "quote", "event"),
        [
            ("status", "negated", "not yet in force", f"{ID}event/y"),
            ("status", "occurred", "it is in force", f"{ID}event/y"),
        ],
    ),
    # Neither words that tell of a proposal, too, nor a bare name; both that adopted it in a cell.
    ("adopted", ("by", "quote"), [("One, Two", "the Board adopted it")]),
    # Known by name only: date and place are the statement's.
    ("meetings", ("name", "when", "where"), [("Lake Forum", "2024-05-04/2024-05-05", "Oslo")]),
    ("new-facts", ("subject", "property", "value"), [("Chair", "post in", "One")]),
    # Near miss: from one day to another is exact.
    ("vague-dates", ("quote",), [("spring to May 2024",)]),
]


@pytest.mark.parametrize(("name", "columns", "rows"), TOLD_ROWS, ids=[row[0] for row in TOLD_ROWS])
def test_one_fact_is_one_row(
    name: str, columns: tuple[str, ...], rows: list[tuple[str | None, ...]]
) -> None:
    with open_store(MEMORY) as store:
        store.load_graph(vocab.ontology_graph(), [resource_dir("ontology") / "govgraph.ttl"])
        store.load_file(Path(__file__).parent / "data" / "rows.trig")
        found = [tuple(row[c] for c in columns) for row in ask(store, find_question(name)).rows()]
    found = [(", ".join(sorted((row[0] or "").split(", "))), *row[1:]) for row in found]
    assert found == rows


def test_a_position_on_an_instrument_is_said_of_it() -> None:
    """Not its events only: whoever supports it, and what else is told of it."""
    with open_store(MEMORY) as store:
        text = "Norway supports the Convention on Cybercrime. Norway signed it in 2001."
        add_statement(statement_of(text, "norway"), store)
        asked = ask(store, find_question("instrument"), {"instrument": "instrument:cets-185"})
        found = [(row["kind"], row["status"], row["when"], row["who"]) for row in asked.rows()]
    norway = "Government of Norway"
    assert found == [("Support", None, None, norway), ("Signature", "occurred", "2001", norway)]


# --- files ----------------------------------------------------------------------------------------


def test_a_file_is_read_with_its_header(tmp_path: Path) -> None:
    file = tmp_path / "mine.rq"
    file.write_text(
        "# title: Mine\n# description: What I ask.\n"
        "# param: who (Person or Organisation) – somebody\n"
        "# param: day (date) - a day [2024-01-01]\n"
        "SELECT * { ?who ?p ?day }",
        encoding="utf-8",
    )
    question = read_question(file)
    assert (question.name, question.title) == ("mine", "Mine")
    assert question.parameters == (
        Parameter("who", "Person or Organisation", "somebody"),
        Parameter("day", "date", "a day", "2024-01-01"),
    )
    assert [parameter.optional for parameter in question.parameters] == [False, True]
    assert questions(tmp_path) == [question]
    assert find_question(str(file)) == question


def test_a_query_needs_no_header(store: Store) -> None:
    question = find_question("SELECT ?s { ?s a gg:Statement }")
    assert len(list(ask(store, question).texts())) == 2


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("# param: nonsense", "line 1: a parameter is written"),
        ("# param: x (colour) – y", "colour"),
    ],
)
def test_a_malformed_header_is_placed(tmp_path: Path, line: str, message: str) -> None:
    (tmp_path / "bad.rq").write_text(f"{line}\nASK {{}}", encoding="utf-8")
    with pytest.raises(DataError, match=message):
        read_question(tmp_path / "bad.rq")


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ("adoptd", "no question named 'adoptd'. Closest: adopted"),
        ("position", "Closest: positions-of"),
        ("zzzz", "Known: adopted, "),
    ],
)
def test_an_unknown_name_gives_the_closest(asked: str, message: str) -> None:
    with pytest.raises(QueryError, match=message):
        find_question(asked)


def test_a_missing_file_is_named() -> None:
    with pytest.raises(UsageError, match=r"none\.rq cannot be read"):
        find_question("none.rq")


# --- values ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({}, "'instrument' needs a value for 'instrument'"),
        ({"instrumnt": "x"}, "no parameter 'instrumnt'. Closest: instrument"),
        ({"instrument": "Convention 109"}, "no instrument named 'Convention 109'. Closest: Conv"),
        ({"instrument": "Vilnius"}, "no instrument named 'Vilnius'. Known: AI Convention, "),
        ({"instrument": "Cybercrime"}, "Closest: Convention on Cybercrime."),
        # Near miss: a class is named so, too.
        ({"instrument": "Convention"}, "Closest: AI Convention, Convention 108, Convention on"),
    ],
)
def test_a_wrong_value_is_explained(store: Store, values: dict[str, str], message: str) -> None:
    with pytest.raises(QueryError, match=message):
        ask(store, find_question("instrument"), values)


@pytest.mark.parametrize(
    ("kind", "value", "message"),
    [
        ("date", "26 June", "not a day"),
        ("date", "2024-13-01", "not a day"),
        ("number", "1.5", "not a whole number"),
        ("iri", "a b", "not an IRI"),
    ],
)
def test_a_value_must_be_of_its_type(store: Store, kind: str, value: str, message: str) -> None:
    question = Question("q", "ASK { FILTER(?x = ?x) }", parameters=(Parameter("x", kind, "x"),))
    with pytest.raises(QueryError, match=message):
        bindings(store, question, {"x": value})


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("text", 'a "b"', rdfio.literal('a "b"')),
        ("name", "Vilnius", rdfio.literal("Vilnius", language="en")),
        ("date", "2024-06-26", rdfio.literal("2024-06-26", datatype=vocab.DATE)),
        ("number", "12", rdfio.literal("12", datatype=vocab.INTEGER)),
        ("iri", "gg:planned", rdfio.iri(vocab.GG["planned"])),
        ("iri", "<http://x/y>", rdfio.iri("http://x/y")),
        ("entity", "Vilnius", rdfio.iri(f"{ID}place/vilnius")),
        ("text", "any", rdfio.literal("any")),
    ],
)
def test_values_become_terms(store: Store, kind: str, value: str, expected: rdfio.Term) -> None:
    question = Question("q", "", parameters=(Parameter("x", kind, "x"),))
    assert bindings(store, question, {"x": value}) == {"x": expected}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("plain", rdfio.literal("plain")),
        ("12:30", rdfio.literal("12:30")),
        ("place:vilnius", rdfio.iri(f"{ID}place/vilnius")),
        ("<http://x/y>", rdfio.iri("http://x/y")),
    ],
)
def test_values_of_undeclared_parameters_are_guessed(
    store: Store, value: str, expected: rdfio.Term
) -> None:
    assert bindings(store, Question("q", ""), {"x": value}) == {"x": expected}


@pytest.mark.parametrize("value", ['"@en } DROP ALL #', "x\\", "' . ?s ?p ?o . '", "a\nb", "–"])
def test_a_hostile_name_finds_nothing(store: Store, value: str) -> None:
    """An injection is only a name that nothing has."""
    size = len(store)
    with pytest.raises(QueryError, match="knows no entity named"):
        find_entity(store, value)
    assert len(store) == size


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("EuroDIG 2024", "entity", EURODIG.iri),
        ("eurodig 2024", "entity", EURODIG.iri),
        ("CoE", "Organisation", f"{ID}organisation/council-of-europe"),
        ("Albania", "Organisation", f"{ID}organisation/government-of-albania"),
        ("Albania", "Place", f"{ID}place/albania"),
        ("Albania", "Organisation or Person", f"{ID}organisation/government-of-albania"),
        ("place:nowhere", "entity", f"{ID}place/nowhere"),
        ("<urn:not-here>", "entity", "urn:not-here"),
        # As an IRI ends, and without accents and marks.
        ("CETS-185", "entity", f"{ID}instrument/cets-185"),
        ("cets 225", "entity", f"{ID}instrument/cets-225"),
        ("Álbania", "Place", f"{ID}place/albania"),
    ],
)
def test_entities_are_found_by_name(store: Store, name: str, kind: str, expected: str) -> None:
    assert find_entity(store, name, kind) == expected


def test_an_iri_that_is_no_address_is_one_where_the_graph_has_it() -> None:
    with open_store(MEMORY) as store:
        store.update("INSERT DATA { GRAPH <urn:mine> { <urn:own:1> rdfs:label 'Lakes Pact' } }")
        for name in ("urn:own:1", "Lakes Pact", "lakes pact", "Lakes-Pact"):
            assert find_entity(store, name) == "urn:own:1"
        with pytest.raises(QueryError, match="no entity named 'urn:own:2'"):
            find_entity(store, "urn:own:2")


def test_an_ambiguous_name_is_not_guessed(store: Store) -> None:
    choice = "organisation:government-of-albania, place:albania"
    sentence = f"More than one entity is named 'Albania'.*{choice}"
    with pytest.raises(SeveralError, match=sentence) as caught:
        find_entity(store, "Albania")
    assert caught.value.choices == tuple(vocab.expand(each) for each in choice.split(", "))


@pytest.mark.parametrize("name", ["positions-of", "quotations"])
def test_a_state_that_acts_is_meant_by_its_name_and_no_place(store: Store, name: str) -> None:
    question = find_question(name)
    (parameter,) = question.parameters
    told = bindings(store, question, {parameter.name: "Albania"})
    assert told == {parameter.name: rdfio.iri(f"{ID}organisation/government-of-albania")}
    with pytest.raises(QueryError, match="no organisation or person named 'Vilnius'"):
        bindings(store, question, {parameter.name: "Vilnius"})
