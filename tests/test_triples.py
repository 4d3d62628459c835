"""Facts become the triples of the graph model, each with its evidence, the same every time."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pyoxigraph as ox
import pytest
from tests.analyses import (
    AI_CONVENTION,
    ALBANIA,
    COE,
    COMMITTEE,
    EURODIG,
    EVENTS,
    ID,
    PRIVACY,
    RURITANIA,
    SEED,
    SOFRANSKY,
    TEXT,
    VILNIUS,
    day,
    span,
    variant,
)

from govgraph import rdfio, vocab
from govgraph.authority import load_authority
from govgraph.model import Entity, Event, EventType, Kind, Mention, Post, Status, When
from govgraph.rdfio import serialise
from govgraph.triples import entity_iri, normalise, quads, slug, statement_iri
from govgraph.vocab import local_name, prefixes

S = f"{ID}statement/seed-like"


def ask(pattern: str) -> bool:
    """Tell whether the seed's graph holds a SPARQL pattern."""
    store = ox.Store()
    store.extend(quads(SEED))
    answer = store.query(
        f"ASK {{ {pattern} }}", prefixes=prefixes(), use_default_graph_as_union=True
    )
    return bool(answer)


@pytest.mark.parametrize(
    "pattern",
    [
        # the statement
        'statement:seed-like a gg:Statement ; schema:inLanguage "en"',
        'statement:seed-like dcterms:source "seed-like.md"',
        'statement:seed-like gg:when "2024-06-26T16:30/2024-06-26T17:45"^^edtf:EDTF',
        'statement:seed-like gg:earliest "2024-06-26"^^xsd:date ; gg:latest ?latest',
        (
            "statement:seed-like gg:deliveredAt meeting:igf-2024-oc2 ; gg:onBehalfOf "
            "organisation:council-of-europe ; gg:speaker person:octavian-sofransky"
        ),
        (
            "statement:seed-like gg:speakerPost ?p . ?p a org:Post ; "
            "org:heldBy person:octavian-sofransky"
            " ; org:postIn organisation:council-of-europe ; rdfs:label ?title"
        ),
        "statement:seed-like gg:mentions instrument:cets-225, place:vilnius",
        # what it says of itself has evidence too
        (
            "?f a rdf:Statement ; rdf:subject statement:seed-like ; rdf:predicate gg:when ; "
            'gg:evidence/oa:exact "26 June 2024, 16:30 to 17:45"'
        ),
        # spans
        (
            '?s a gg:Span ; oa:exact "EuroDIG" ; gg:inStatement statement:seed-like ; '
            "gg:refersTo meeting:eurodig-2024"
        ),
        (
            '?s a gg:Span, gg:TimeExpression ; oa:exact "spring 2005" ; gg:when ?w ; '
            'gg:earliest "2005-03-01"^^xsd:date ; gg:latest "2005-05-31"^^xsd:date'
        ),
        '?s oa:exact "this field" FILTER NOT EXISTS { ?s gg:refersTo ?x }',
        # events
        (
            "event:adoption-cets-225 a gg:Event, gg:Adoption ; gg:status gg:occurred ; "
            'gg:agent organisation:committee-of-ministers ; gg:when "2024-05-17"^^edtf:EDTF ; '
            'gg:evidence/oa:exact "17 May"'
        ),
        (
            "event:opening-for-signature-cets-225 gg:status gg:planned ; gg:place place:vilnius ; "
            "gg:atMeeting meeting:conference-of-ministers-of-justice--seed-like"
        ),
        "event:participation-eurodig-2024--council-of-europe gg:atMeeting meeting:eurodig-2024",
        "event:ratification-cets-108--government-of-albania gg:status gg:occurred",
        "event:ratification-cets-108--government-of-ruritania gg:status gg:negated",
        (
            '?e a gg:Quotation ; gg:quotedText "Freedom is a priority – for all of us." ; '
            "gg:about theme:human-rights"
        ),
        # shortcuts of what occurred
        (
            "instrument:cets-225 gg:adoptedBy organisation:committee-of-ministers ; "
            'gg:adoptedOn "2024-05-17"^^edtf:EDTF'
        ),
        "instrument:cets-108 gg:ratifiedBy organisation:government-of-albania",
        "organisation:council-of-europe gg:participatedIn meeting:eurodig-2024",
        # positions and facts
        (
            "?p a gg:Position, gg:Commitment ; gg:holder organisation:council-of-europe ; "
            'gg:about theme:human-rights ; gg:evidence/oa:exact "commitment to human rights"'
        ),
        "instrument:cets-225 gg:legallyBinding true",
        (
            "?f rdf:subject instrument:cets-185 ; rdf:predicate gg:openToNonMembers ; "
            'rdf:object true ; gg:evidence/oa:exact "accessible to countries worldwide"'
        ),
        'meeting:conference-of-ministers-of-justice--seed-like gg:earliest "2024-09-05"^^xsd:date',
        # what the authority does not know is described
        (
            "organisation:government-of-ruritania a gg:Organisation, gg:Government ; "
            'rdfs:label "Government of Ruritania"@en'
        ),
        '?i a gg:Declaration ; skos:altLabel "WSIS+20"@en ; gg:buildsOn instrument:wsis-2015',
    ],
)
def test_the_graph_says(pattern: str) -> None:
    """Each line of the graph model has its triples."""
    assert ask(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        "instrument:cets-225 gg:openedForSignatureOn ?when",  # planned
        "instrument:cets-108 gg:ratifiedBy organisation:government-of-ruritania",  # negated
        "instrument:cets-108 gg:adoptedOn ?when",  # ratified, not adopted
        "instrument:cets-225 rdfs:label ?label",  # the authority's to say
        "?x ?y ?z FILTER(isBlank(?x) || isBlank(?z))",
        "?event a gg:Event FILTER NOT EXISTS { ?event gg:evidence ?span }",
        "?fact a rdf:Statement FILTER NOT EXISTS { ?fact gg:evidence ?span }",
        "?x gg:when ?w FILTER NOT EXISTS { ?x gg:earliest ?a ; gg:latest ?b }",
        "?x gg:evidence ?span FILTER NOT EXISTS { ?span a gg:Span }",
    ],
)
def test_the_graph_does_not_say(pattern: str) -> None:
    """No shortcut for what has not occurred, nothing without evidence, no blank node."""
    assert not ask(pattern)


def test_every_span_quotes_the_text() -> None:
    """The quote of each span is the slice of the text that its IRI and its offsets name."""
    spans: dict[str, dict[str, str]] = {}
    for quad in quads(SEED):
        values = spans.setdefault(rdfio.plain(quad.subject), {})
        values[local_name(quad.predicate.value)] = rdfio.plain(quad.object)
    quotes = {name: values for name, values in spans.items() if "exact" in values}
    assert len(quotes) > 30
    for name, values in quotes.items():
        assert TEXT[int(values["start"]) : int(values["end"])] == values["exact"]
        assert name == f"{S}#char={values['start']},{values['end']}"


def test_all_quads_lie_in_the_statements_own_graph() -> None:
    assert {rdfio.plain(quad.graph_name) for quad in quads(SEED)} == {S}


def test_the_base_of_the_data_can_be_chosen() -> None:
    """With another base, nothing new is named under the usual one."""
    found = quads(SEED, "https://example.org/data/")
    assert {rdfio.plain(quad.graph_name) for quad in found} == {
        "https://example.org/data/statement/seed-like"
    }
    # What the authority knows keeps the IRI that the authority gives it.
    made = {rdfio.plain(q.subject) for q in found if rdfio.plain(q.subject).startswith(ID)}
    assert made <= {e.iri for e in (COE, AI_CONVENTION, *(m.entity for m in SEED.mentions)) if e}


def test_the_order_of_the_facts_does_not_matter() -> None:
    """The same facts in another order give the same quads in the same order."""
    shuffled = list(SEED.events)
    random.Random(7).shuffle(shuffled)
    other = replace(
        SEED, events=tuple(shuffled), facts=SEED.facts[::-1], positions=SEED.positions[::-1]
    )
    assert quads(other) == quads(SEED)


_DIGEST = """
from hashlib import sha256
from govgraph.rdfio import FORMATS, serialise
from govgraph.triples import quads
from tests.analyses import SEED
for name in FORMATS:
    print(name, sha256(serialise(quads(SEED), name)).hexdigest())
"""


def test_bytes_are_the_same_in_every_process() -> None:
    """Two hash seeds, the same bytes in every format."""
    outputs = {
        subprocess.run(
            [sys.executable, "-c", _DIGEST],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1234")
    }
    assert len(outputs) == 1
    assert len(outputs.pop().splitlines()) == 6


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Council of Europe", "council-of-europe"),
        ("the Council  of Europe", "council-of-europe"),
        ("multi-stakeholder model", "multi-stakeholder-model"),
        ("multi–stakeholder model", "multi-stakeholder-model"),
        ("COUNCIL OF EUROPE.", "council-of-europe"),
    ],
)
def test_plain_labels_make_plain_names(label: str, expected: str) -> None:
    assert slug(label) == expected


@pytest.mark.parametrize(
    ("label", "start"),
    [
        ("Călin Rangu", "calin-rangu--"),
        ("Łódź / Gdańsk", "lodz-gdansk--"),
        ("Straße (ECHR)", "strasse-echr--"),
        ("Рада Європи", "x--"),
        ("💧", "x--"),
        ("word " * 60, "word-word-word"),
    ],
)
def test_other_labels_make_ascii_names_with_a_hash(label: str, start: str) -> None:
    """A name is lower-case ASCII whatever the label; what was lost is in the hash."""
    name = slug(label)
    assert name.startswith(start)
    assert "--" in name
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert len(name) < 100


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Résumé", "Resume"),
        ("WSIS+10", "WSIS 10"),
        ("Protocol No. 1", "Protocol No 1"),
        ("Рада", "Radа"),
        ("ab c", "a bc"),
        ("word " * 60 + "a", "word " * 60 + "b"),
    ],
)
def test_labels_that_differ_make_names_that_differ(one: str, other: str) -> None:
    """Two labels that would fold to one name are still two things."""
    assert normalise(one) != normalise(other)
    assert slug(one) != slug(other)


def test_entities_are_one_only_with_the_same_kind_and_label() -> None:
    place, body = Entity(Kind.PLACE, "Geneva"), Entity(Kind.ORGANISATION, "Geneva")
    assert entity_iri(place) == f"{ID}place/geneva"
    assert entity_iri(body) == f"{ID}organisation/geneva"
    assert entity_iri(Entity(Kind.PLACE, "GENEVA", type="City")) == entity_iri(place)
    assert entity_iri(COE) == COE.iri


def test_what_bears_no_name_is_another_in_every_statement() -> None:
    one, other = f"{ID}statement/one", f"{ID}statement/other"
    several = Entity(Kind.ORGANISATION, "twelve States", type="Group")
    for nameless in (
        several,
        Entity(Kind.INSTRUMENT, "text"),
        Entity(Kind.MEETING, "next session"),
    ):
        told = {entity_iri(nameless, statement=told) for told in (one, other)}
        assert len(told) == len({*told, entity_iri(nameless)}) - 1
    assert entity_iri(several, statement=one) == f"{ID}organisation/twelve-states--one"
    first = Entity(Kind.MEETING, "Fourth session")
    later = Entity(Kind.MEETING, "fourth session")
    assert entity_iri(first, statement=one) == entity_iri(later, statement=one)
    for named in ("Lakes Pact", "plan on river dams", "Seedwatch"):
        pact = Entity(Kind.INSTRUMENT, named)
        assert entity_iri(pact, statement=one) == entity_iri(pact, statement=other)
    for generic in (
        "Parliament", "Annual Meeting", "National Assembly", "Conference of the Parties", "COP10",
        "Seventy-ninth Assembly", "Annex VI", "2021 protocol", "Resolution 3/1",
        "Memorandum of Understanding", "Ministry of Justice",
    ):  # fmt: skip
        body = Entity(Kind.ORGANISATION, generic)
        assert entity_iri(body, statement=one) != entity_iri(body, statement=other)
    for named in (
        "Parliament of Chad", "Annual Meeting of the Lakes Union", "Lima Summit", "Bundestag",
        "Conference of the Parties to the Lima Pact", "Ministry of Justice of Chad", "APNIC 60",
        "Union for the Lakes", "STVR",
    ):  # fmt: skip
        body = Entity(Kind.ORGANISATION, named)
        assert entity_iri(body, statement=one) == entity_iri(body, statement=other)
    topic = Entity(Kind.THEME, "media literacy", type="Theme")
    assert entity_iri(topic, statement=one) == entity_iri(topic)


def test_a_new_thing_takes_no_name_of_the_authority() -> None:
    """Unless it is that thing, which the authority describes then; the name is always the same."""
    known = load_authority()
    taken = f"{ID}theme/enhanced-cooperation"
    assert known.records[taken].entity.label == "Enhanced cooperation on Internet public policy"
    other, own = (Entity(Kind.THEME, name) for name in ("enhanced cooperation", "Child rights"))
    assert entity_iri(other) == taken
    assert entity_iri(other, authority=known) == f"{taken}--332c3e12a3"
    assert entity_iri(own, authority=known) == f"{ID}theme/child-rights"
    same = Entity(Kind.THEME, "enhanced cooperation process")
    assert entity_iri(same, authority=known) == f"{ID}theme/enhanced-cooperation-process"
    session = "Tenth session of the Meeting of the Parties to the Water Convention"
    (meeting,) = known.named(session)
    again = Entity(Kind.MEETING, session.lower())
    assert entity_iri(again, authority=known) == meeting.iri
    told = replace(SEED, mentions=(Mention(span("EuroDIG"), again),))
    labels = [q for q in quads(told, authority=known) if q.subject == ox.NamedNode(meeting.iri)]
    assert labels == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [("coe-igf-2024", "coe-igf-2024"), ("Été 2024", "ete-2024--"), ("a_b", "a-b--")],
)
def test_statements_are_named_by_their_slug(name: str, expected: str) -> None:
    assert statement_iri(name).startswith(f"{ID}statement/{expected}")


def events_of(*events: Event) -> list[str]:
    """Return the IRIs of the events in a statement's graph."""
    graph = quads(variant("other", events=events))
    kind = "https://w3id.org/govgraph/ontology#Event"
    return sorted(
        rdfio.plain(q.subject).removeprefix(ID) for q in graph if rdfio.plain(q.object) == kind
    )


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (EVENTS[3], ["event/adoption-cets-225"]),
        (replace(EVENTS[3], agents=()), ["event/adoption-cets-225"]),
        (replace(EVENTS[3], status=Status.NEGATED), ["event/adoption-cets-225"]),
        (
            Event(EventType.ENTRY_INTO_FORCE, Status.OCCURRED, AI_CONVENTION),
            ["event/entry-into-force-cets-225"],
        ),
        (
            Event(EventType.ENTRY_INTO_FORCE, Status.OCCURRED, AI_CONVENTION, (ALBANIA,)),
            ["event/entry-into-force-cets-225--government-of-albania"],
        ),
        (
            Event(EventType.SIGNATURE, Status.OCCURRED, AI_CONVENTION, (ALBANIA, RURITANIA)),
            [
                "event/signature-cets-225--government-of-albania",
                "event/signature-cets-225--government-of-ruritania",
            ],
        ),
        (
            Event(EventType.ACCESSION, Status.PLANNED, AI_CONVENTION, (SOFRANSKY,)),
            ["event/accession-cets-225--person--octavian-sofransky"],
        ),
        (
            Event(EventType.PARTICIPATION, Status.OCCURRED, EURODIG, (COE, COMMITTEE)),
            [
                "event/participation-eurodig-2024--committee-of-ministers",
                "event/participation-eurodig-2024--council-of-europe",
            ],
        ),
    ],
)
def test_one_event_has_one_name_in_every_statement(event: Event, expected: list[str]) -> None:
    """What happens once to an instrument, a party or a participant meets in one node."""
    assert events_of(event) == expected


def test_a_treaty_that_starts_to_bind_one_state_keeps_its_own_date() -> None:
    """Only the treaty's own entry into force gives the shortcut."""
    when = When("2026-05-01", date(2026, 5, 1), date(2026, 5, 1))
    own = Event(EventType.ENTRY_INTO_FORCE, Status.OCCURRED, AI_CONVENTION, when=when)
    for event, shortcuts in ((own, 1), (replace(own, agents=(ALBANIA,)), 0)):
        graph = quads(variant("other", events=(event,)))
        told = [q for q in graph if rdfio.plain(q.predicate) == vocab.ENTERED_INTO_FORCE_ON]
        assert len(told) == shortcuts


@pytest.mark.parametrize(
    "event",
    [
        Event(EventType.ADOPTION, Status.OCCURRED, agents=(COE,)),
        Event(EventType.SIGNATURE, Status.OCCURRED, AI_CONVENTION),
        Event(EventType.ADOPTION, Status.OCCURRED, PRIVACY),
        Event(EventType.LAUNCH, Status.OCCURRED, AI_CONVENTION, (COE,)),
        Event(EventType.PARTICIPATION, Status.OCCURRED, None, (COE,)),
        # A treaty that can still be signed, which is not the day it was opened.
        Event(EventType.OPENING, Status.ONGOING, AI_CONVENTION),
    ],
)
def test_other_events_belong_to_their_statement(event: Event) -> None:
    """An event that could happen often is another one in another statement or sentence."""
    here = events_of(replace(event, evidence=(span("Vilnius"),)))
    there = events_of(replace(event, evidence=(span("Vilnius", 2),)))
    elsewhere = quads(variant("third", events=(replace(event, evidence=(span("Vilnius"),)),)))
    assert len(here) == 1
    assert here != there
    assert f"{ID}{here[0]}" not in {rdfio.plain(quad.subject) for quad in elsewhere}


def test_posts_without_an_organisation_belong_to_their_holder() -> None:
    """The ministers of justice of two countries do not share one post."""
    other = Entity(Kind.PERSON, "Ana Ionescu")
    posts = (Post("Minister of Justice", SOFRANSKY, None), Post("Minister of Justice", other, None))
    graph = quads(variant("other", posts=posts))
    names = {
        rdfio.plain(q.subject) for q in graph if rdfio.plain(q.object) == "Minister of Justice"
    }
    assert len(names) == 2


@pytest.mark.parametrize(("organisation", "told"), [(COE, 1), (None, 0)])
def test_a_speakers_post_without_a_holder_is_one_in_a_body(
    organisation: Entity | None, told: int
) -> None:
    line = replace(SEED.document, speaker=None, organisation=organisation)
    made = [q for q in quads(replace(SEED, document=line)) if "speakerPost" in str(q.predicate)]
    assert len(made) == told


def test_a_second_label_of_one_thing_becomes_another_name() -> None:
    """A thing has one preferred label: the first that the statement gives it."""
    upper, lower = Entity(Kind.THEME, "Cyber Peace"), Entity(Kind.THEME, "cyber peace")
    event = Event(EventType.PROPOSAL, Status.PROPOSED, None, (COE,), about=(upper, lower))
    graph = quads(variant("other", events=(event,)))
    found = {
        (q.predicate.value.rsplit("#", 1)[1], rdfio.plain(q.object))
        for q in graph
        if rdfio.plain(q.subject) == f"{ID}theme/cyber-peace" and isinstance(q.object, ox.Literal)
    }
    assert found == {("label", "Cyber Peace"), ("altLabel", "cyber peace")}


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("https://www.coe.int/a", ox.NamedNode),
        ("https://www.coe.int/a b", ox.Literal),
        ("seed.md", ox.Literal),
    ],
)
def test_a_web_source_is_a_link(source: str, kind: type) -> None:
    graph = quads(replace(SEED, statement=replace(SEED.statement, source=source)))
    found = [q.object for q in graph if q.predicate.value.endswith("dc/terms/source")]
    assert [type(term) for term in found] == [kind]


def test_hostile_text_stays_text() -> None:
    """Quotation marks, angle brackets, line ends and control characters survive a round trip."""
    hostile = 'a"b\\c\n<script>\r\n\u200b\u0007 } ; DROP ALL # 𝔘e\u0301'
    event = Event(EventType.QUOTATION, Status.OCCURRED, None, (COE,), quoted=(hostile,))
    graph = quads(variant("other", events=(event,)))
    for name in ("turtle", "trig", "ntriples", "nquads", "jsonld"):
        read = ox.parse(
            serialise(graph, name),
            ox.RdfFormat.from_extension(
                {
                    "turtle": "ttl",
                    "trig": "trig",
                    "ntriples": "nt",
                    "nquads": "nq",
                    "jsonld": "jsonld",
                }[name]
            ),
        )
        assert hostile in {rdfio.plain(quad.object) for quad in read}


def test_a_day_is_when_it_earliest_and_latest_is() -> None:
    """Near miss of a vague date: a day begins and ends on itself."""
    event = replace(EVENTS[3], when=day(2024, 5, 17), place=VILNIUS)
    graph = quads(variant("other", events=(event,)))
    dates = {
        q.predicate.value[-8:]: rdfio.plain(q.object)
        for q in graph
        if rdfio.plain(q.subject).endswith("adoption-cets-225") and "est" in q.predicate.value[-3:]
    }
    assert dates == {"earliest": "2024-05-17", "y#latest": "2024-05-17"}
