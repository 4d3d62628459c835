"""What the seed statement says, fact by fact: nothing missing, nothing added."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from govgraph.authority import load_authority
from govgraph.extract import understand
from govgraph.lexicon import load_lexicon
from govgraph.model import Analysis, Entity, Event, When
from govgraph.reading import read
from govgraph.resources import resource_dir

SEED = resource_dir("seeds") / "coe-igf-2024-mag-meeting.md"

COE = "Council of Europe"
CM = "Committee of Ministers"
SG = "Secretary General of the Council of Europe"
AI = "instrument/cets-225"
DECLARATION = "Committee of Ministers declaration on the WSIS + 20 review"
EURODIG = "European Dialogue on Internet Governance 2024"
IGF = "Internet Governance Forum 2024"
JUSTICE = "Informal Conference of Ministers of Justice of the Council of Europe, Vilnius"

EVENTS = {
    ("Quotation", "occurred", None, (SG,), None, "Vilnius", EURODIG),
    ("Participation", "occurred", None, (COE,), None, "Vilnius", EURODIG),
    ("Preparation", "ongoing", DECLARATION, (), None, None, None),
    ("Adoption", "occurred", AI, (CM,), "2024-05-17", None, None),
    ("OpeningForSignature", "planned", AI, (), "2024-09-05", "Vilnius", JUSTICE),
    ("Proposal", "occurred", None, (COE,), None, None, IGF),
    ("Decision", "planned", None, ("IGF Multistakeholder Advisory Group",), "2024-07", None, None),
}
POSITIONS = {
    ("Commitment", COE, "Human rights"),
    ("Commitment", COE, "Democracy"),
    ("Commitment", COE, "Rule of law"),
    ("Support", COE, "People-centric approach"),
    ("Support", COE, "Multistakeholder model"),
    ("Call", COE, "Safety and inclusion online"),
    ("Call", COE, "Misinformation"),
    ("Call", COE, "Disinformation"),
}
FACTS = {
    (SG, "partOf", COE),
    (DECLARATION, "buildsOn", "instrument/cm-decl-2015-06-03-wsis"),
    ("instrument/cets-185", "openToNonMembers", True),
    ("instrument/cets-108", "openToNonMembers", True),
    (AI, "openToNonMembers", True),
    (AI, "legallyBinding", True),
    (EURODIG, "place", "Vilnius"),
    (JUSTICE, "place", "Vilnius"),
    (JUSTICE, "when", "2024-09-05"),
    (IGF, "when", "2024-12"),
}
TIMES = [
    ("26 June 2024, 16:30 to 17:45", "2024-06-26T16:30/2024-06-26T17:45"),
    ("2015", "2015"),
    ("17 May", "2024-05-17"),
    ("5 September this year", "2024-09-05"),
    ("December", "2024-12"),
    ("July", "2024-07"),
    ("26 June 2024", "2024-06-26"),
]


@cache
def seed() -> Analysis:
    return understand(read(SEED), load_authority(), load_lexicon())


def name(entity: Entity | None) -> str | None:
    """Name instruments of record by their IRI's end, everything else by its label."""
    if entity is None:
        return None
    if entity.iri and "/instrument/" in entity.iri:
        return "instrument/" + entity.iri.rsplit("/", 1)[-1]
    return entity.label


def row(event: Event) -> tuple[object, ...]:
    return (
        str(event.type),
        str(event.status),
        name(event.object),
        tuple(name(agent) for agent in event.agents),
        event.when.edtf if event.when else None,
        name(event.place),
        name(event.meeting),
    )


def value(thing: Entity | bool | str | When) -> object:
    if isinstance(thing, Entity):
        return name(thing)
    return thing.edtf if isinstance(thing, When) else thing


@pytest.mark.parametrize("expected", sorted(EVENTS, key=str), ids=lambda e: e[0])
def test_each_event_is_found(expected: tuple[object, ...]) -> None:
    assert expected in {row(event) for event in seed().events}


def test_no_other_event_is_found() -> None:
    assert sorted(map(row, seed().events), key=str) == sorted(EVENTS, key=str)


@pytest.mark.parametrize("expected", sorted(POSITIONS), ids=lambda p: f"{p[0]}-{p[2]}")
def test_each_position_is_found(expected: tuple[str, str, str]) -> None:
    assert expected in {(str(p.type), name(p.holder), name(p.about)) for p in seed().positions}


def test_no_other_position_is_found() -> None:
    found = sorted((str(p.type), str(name(p.holder)), str(name(p.about))) for p in seed().positions)
    assert found == sorted(POSITIONS)


@pytest.mark.parametrize("expected", sorted(FACTS, key=str), ids=lambda f: f"{f[1]}-{f[0]}")
def test_each_binary_fact_is_found(expected: tuple[object, ...]) -> None:
    found = {(name(f.subject), f.predicate, value(f.object)) for f in seed().facts}
    assert expected in found


def test_no_other_binary_fact_is_found_but_the_purpose() -> None:
    found = {(name(f.subject), f.predicate, value(f.object)) for f in seed().facts}
    others = {fact for fact in found if fact[1] != "purpose"}
    assert others == FACTS
    (purpose,) = [fact for fact in found if fact[1] == "purpose"]
    assert purpose[0] == AI
    assert str(purpose[2]).startswith("ensure that activities within the lifecycle")


def test_the_statement_says_who_spoke_when_where_and_for_whom() -> None:
    line = seed().document
    assert line.when
    assert line.when.edtf == "2024-06-26T16:30/2024-06-26T17:45"
    assert name(line.meeting) == "IGF 2024 Second Open Consultations and MAG Meeting"
    assert name(line.speaker) == "Octavian Sofransky"
    assert line.role == "Digital Governance Advisor"
    assert name(line.organisation) == COE
    assert [(p.title, name(p.person), name(p.organisation)) for p in seed().posts] == [
        ("Digital Governance Advisor", "Octavian Sofransky", COE)
    ]


def test_the_quotation_is_whole_from_its_opening_to_its_closing_mark() -> None:
    (quotation,) = [event for event in seed().events if event.quoted]
    (words,) = quotation.quoted
    assert words.startswith("The Digital Dimension of Freedom is a priority")
    assert words.endswith("genuinely benefit our societies.")


def test_the_proposal_is_about_its_three_themes() -> None:
    (proposal,) = [event for event in seed().events if str(event.type) == "Proposal"]
    assert [name(theme) for theme in proposal.about] == [
        "Privacy",
        "Online safety",
        "Artificial intelligence",
    ]


def test_each_time_expression_has_its_value() -> None:
    text = seed().statement.text
    assert [(t.span.of(text), t.when.edtf) for t in seed().times] == TIMES


def test_every_fact_cites_words_of_the_text() -> None:
    analysis = seed()
    length = len(analysis.statement.text)
    spans = [
        *(event.evidence for event in analysis.events),
        *(position.evidence for position in analysis.positions),
        *(fact.evidence for fact in analysis.facts),
        *(post.evidence for post in analysis.posts),
    ]
    assert len(spans) == len(EVENTS) + len(POSITIONS) + len(FACTS) + 2
    assert all(spans)
    assert all(0 <= span.start < span.end <= length for told in spans for span in told)


def test_the_seed_is_the_statement_as_published() -> None:
    assert Path(SEED).read_text(encoding="utf-8").count("landmark convention") == 1
