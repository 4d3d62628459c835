"""Hand-made analyses shaped like what govgraph understands of a real statement."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from govgraph import rdfio, vocab
from govgraph.model import (
    Analysis,
    DocumentLine,
    Entity,
    Event,
    EventType,
    Fact,
    Kind,
    Mention,
    Position,
    PositionType,
    Post,
    Span,
    Statement,
    Status,
    TimeExpression,
    When,
)
from govgraph.resources import resource_dir
from govgraph.triples import quads

if TYPE_CHECKING:
    from pathlib import Path

    from govgraph.store import Store

ID = "https://w3id.org/govgraph/id/"

TEXT = """IGF 2024 SECOND OPEN CONSULTATIONS AND MAG MEETING
26 June 2024, 16:30 to 17:45
The Council of Europe remains unwavering in its commitment to human rights. \
The Secretary General said in Vilnius that "Freedom is a priority – for all of us." \
Our delegation actively participated in EuroDIG, supporting the multi-stakeholder model. \
Digitalization must ensure safety online. Cybercrime and Data Protection Conventions are \
accessible to countries worldwide. A new Committee of Ministers declaration on the WSIS + 20 \
review is being prepared, building on a similar declaration from 2015. \
We announce the adoption of the Framework Convention on Artificial Intelligence by the \
Committee of Ministers on 17 May. This landmark convention, which will be open for signature \
at the Conference of Ministers of Justice in Vilnius on 5 September this year, is the first \
legally binding international instrument in this field. Albania ratified Convention 108 in \
spring 2005; Ruritania has not ratified it. For the IGF meeting in December we have proposed \
sessions on privacy, and we await the decisions of the MAG in July.
Octavian Sofransky / Digital Governance Advisor / Council of Europe
"""


def span(words: str, nth: int = 1) -> Span:
    """Return where the words stand in the text, the nth time."""
    start = -1
    for _ in range(nth):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def known(kind: Kind, slug: str, label: str) -> Entity:
    """Return an entity that the authority knows."""
    return Entity(kind, label, f"{ID}{kind.value.lower()}/{slug}")


def day(year: int, month: int, number: int) -> When:
    """Return a time that is one whole day."""
    only = date(year, month, number)
    return When(only.isoformat(), only, only)


COE = known(Kind.ORGANISATION, "council-of-europe", "Council of Europe")
COMMITTEE = known(Kind.ORGANISATION, "committee-of-ministers", "Committee of Ministers")
SECRETARY = known(Kind.ORGANISATION, "secretary-general", "Secretary General")
MAG = known(Kind.ORGANISATION, "mag", "Multistakeholder Advisory Group")
ALBANIA = known(Kind.ORGANISATION, "government-of-albania", "Government of Albania")
RURITANIA = Entity(Kind.ORGANISATION, "Government of Ruritania", type="Government")
SOFRANSKY = Entity(Kind.PERSON, "Octavian Sofransky")
VILNIUS = known(Kind.PLACE, "vilnius", "Vilnius")
AI_CONVENTION = known(Kind.INSTRUMENT, "cets-225", "Framework Convention on AI")
CYBERCRIME = known(Kind.INSTRUMENT, "cets-185", "Convention on Cybercrime")
CONVENTION_108 = known(Kind.INSTRUMENT, "cets-108", "Convention 108")
DECLARATION_2015 = known(Kind.INSTRUMENT, "wsis-2015", "Declaration on the WSIS+10 review")
DECLARATION = Entity(
    Kind.INSTRUMENT, "Declaration on the WSIS+20 review", type="Declaration", aliases=("WSIS+20",)
)
CONSULTATIONS = known(Kind.MEETING, "igf-2024-oc2", "IGF 2024 Second Open Consultations")
EURODIG = known(Kind.MEETING, "eurodig-2024", "EuroDIG 2024")
MINISTERS_OF_JUSTICE = Entity(Kind.MEETING, "Conference of Ministers of Justice", type="Conference")
IGF = known(Kind.MEETING, "igf-2024", "IGF 2024")
HUMAN_RIGHTS = known(Kind.THEME, "human-rights", "Human rights")
PRIVACY = known(Kind.THEME, "privacy", "Privacy")
SAFETY = known(Kind.THEME, "online-safety", "Online safety")
MULTI_STAKEHOLDER = Entity(Kind.THEME, "multi-stakeholder model")

DELIVERED = When("2024-06-26T16:30/2024-06-26T17:45", date(2024, 6, 26), date(2024, 6, 26))
ADVISOR = "Digital Governance Advisor"
QUOTATION = span("Freedom is a priority – for all of us.")

STATEMENT = Statement(
    slug="seed-like",
    text=TEXT,
    blocks=(),
    source="seed-like.md",
    sha256="0" * 64,
)

DOCUMENT = DocumentLine(
    title="IGF 2024 SECOND OPEN CONSULTATIONS AND MAG MEETING",
    when=DELIVERED,
    meeting=CONSULTATIONS,
    speaker=SOFRANSKY,
    role=ADVISOR,
    organisation=COE,
    evidence=(
        ("title", span("IGF 2024 SECOND OPEN CONSULTATIONS AND MAG MEETING")),
        ("when", span("26 June 2024, 16:30 to 17:45")),
        ("meeting", span("IGF 2024 SECOND OPEN CONSULTATIONS")),
        ("speaker", span("Octavian Sofransky")),
        ("role", span(ADVISOR)),
        ("organisation", span("Council of Europe", 2)),
    ),
)

MENTIONS = (
    Mention(span("Council of Europe"), COE),
    Mention(span("Secretary General"), SECRETARY),
    Mention(span("Vilnius"), VILNIUS),
    Mention(span("EuroDIG"), EURODIG),
    Mention(span("multi-stakeholder model"), MULTI_STAKEHOLDER),
    Mention(span("Cybercrime and"), CYBERCRIME),
    Mention(span("Data Protection Conventions"), CONVENTION_108),
    Mention(span("Committee of Ministers"), COMMITTEE),
    Mention(span("declaration on the WSIS + 20 review"), DECLARATION),
    Mention(span("similar declaration from 2015"), DECLARATION_2015),
    Mention(span("Framework Convention on Artificial Intelligence"), AI_CONVENTION),
    Mention(span("Committee of Ministers", 2), COMMITTEE),
    Mention(span("This landmark convention"), AI_CONVENTION),
    Mention(span("Conference of Ministers of Justice"), MINISTERS_OF_JUSTICE),
    Mention(span("Vilnius", 2), VILNIUS),
    Mention(span("this field"), None),
    Mention(span("Albania"), ALBANIA),
    Mention(span("Convention 108"), CONVENTION_108),
    Mention(span("Ruritania"), RURITANIA),
    Mention(span("IGF meeting"), IGF),
    Mention(span("privacy"), PRIVACY),
    Mention(span("MAG", 2), MAG),
    Mention(span("Octavian Sofransky"), SOFRANSKY),
)

SPRING_2005 = When("2005-21", date(2005, 3, 1), date(2005, 5, 31))
JULY = When("2024-07", date(2024, 7, 1), date(2024, 7, 31))
DECEMBER = When("2024-12", date(2024, 12, 1), date(2024, 12, 31))
YEAR_2015 = When("2015", date(2015, 1, 1), date(2015, 12, 31))

TIMES = (
    TimeExpression(span("26 June 2024, 16:30 to 17:45"), DELIVERED),
    TimeExpression(span("2015"), YEAR_2015),
    TimeExpression(span("17 May"), day(2024, 5, 17)),
    TimeExpression(span("5 September this year"), day(2024, 9, 5)),
    TimeExpression(span("spring 2005"), SPRING_2005),
    TimeExpression(span("December"), DECEMBER),
    TimeExpression(span("July"), JULY),
)

EVENTS = (
    Event(
        EventType.QUOTATION,
        Status.OCCURRED,
        agents=(SECRETARY,),
        place=VILNIUS,
        about=(HUMAN_RIGHTS,),
        quoted=(QUOTATION.of(TEXT),),
        evidence=(QUOTATION,),
    ),
    Event(
        EventType.PARTICIPATION,
        Status.OCCURRED,
        agents=(COE,),
        meeting=EURODIG,
        place=VILNIUS,
        evidence=(span("Our delegation actively participated in EuroDIG"),),
    ),
    Event(
        EventType.PREPARATION,
        Status.ONGOING,
        object=DECLARATION,
        agents=(COMMITTEE,),
        evidence=(span("declaration on the WSIS + 20 review is being prepared"),),
    ),
    Event(
        EventType.ADOPTION,
        Status.OCCURRED,
        object=AI_CONVENTION,
        agents=(COMMITTEE,),
        when=day(2024, 5, 17),
        evidence=(
            span("adoption of the Framework Convention on Artificial Intelligence by the "),
            span("17 May"),
        ),
    ),
    Event(
        EventType.OPENING,
        Status.PLANNED,
        object=AI_CONVENTION,
        when=day(2024, 9, 5),
        place=VILNIUS,
        meeting=MINISTERS_OF_JUSTICE,
        evidence=(span("will be open for signature"),),
    ),
    Event(
        EventType.RATIFICATION,
        Status.OCCURRED,
        object=CONVENTION_108,
        agents=(ALBANIA,),
        when=SPRING_2005,
        evidence=(span("Albania ratified Convention 108 in spring 2005"),),
    ),
    Event(
        EventType.RATIFICATION,
        Status.NEGATED,
        object=CONVENTION_108,
        agents=(RURITANIA,),
        evidence=(span("Ruritania has not ratified it"),),
    ),
    Event(
        EventType.PROPOSAL,
        Status.PROPOSED,
        agents=(COE,),
        meeting=IGF,
        when=DECEMBER,
        about=(PRIVACY,),
        evidence=(span("we have proposed sessions on privacy"),),
    ),
    Event(
        EventType.DECISION,
        Status.PLANNED,
        agents=(MAG,),
        when=JULY,
        evidence=(span("decisions of the MAG in July"),),
    ),
)

POSITIONS = (
    Position(PositionType.COMMITMENT, COE, HUMAN_RIGHTS, (span("commitment to human rights"),)),
    Position(
        PositionType.SUPPORT,
        COE,
        MULTI_STAKEHOLDER,
        (span("supporting the multi-stakeholder model"),),
    ),
    Position(PositionType.CALL, COE, SAFETY, (span("must ensure safety online"),)),
)

FACTS = (
    Fact(
        DECLARATION,
        "buildsOn",
        DECLARATION_2015,
        (span("building on a similar declaration from 2015"),),
    ),
    Fact(
        AI_CONVENTION,
        "legallyBinding",
        object=True,
        evidence=(span("first legally binding international instrument"),),
    ),
    Fact(CYBERCRIME, "openToNonMembers", True, (span("accessible to countries worldwide"),)),
    Fact(CONVENTION_108, "openToNonMembers", True, (span("accessible to countries worldwide"),)),
    Fact(MINISTERS_OF_JUSTICE, "place", VILNIUS, (span("in Vilnius", 2),)),
    Fact(MINISTERS_OF_JUSTICE, "when", day(2024, 9, 5), (span("5 September this year"),)),
)

SEED = Analysis(
    statement=STATEMENT,
    document=DOCUMENT,
    mentions=MENTIONS,
    times=TIMES,
    events=EVENTS,
    positions=POSITIONS,
    facts=FACTS,
    posts=(Post(ADVISOR, SOFRANSKY, COE, (span(ADVISOR),)),),
)
"""One statement with at least one of everything."""


def variant(slug: str, **changes: object) -> Analysis:
    """Return the seed under another name, some of its parts changed."""
    other = replace(SEED, statement=replace(STATEMENT, slug=slug, source=f"{slug}.md"))
    return replace(other, **changes)  # type: ignore[arg-type]


DISSENT = variant(
    "dissenting",
    events=(replace(EVENTS[3], when=day(2024, 5, 16)), replace(EVENTS[5], status=Status.NEGATED)),
    positions=(),
    facts=(),
)
"""A second statement that dates the adoption a day earlier and denies a ratification."""

AUTHORITY = f"""
@prefix gg: <https://w3id.org/govgraph/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
@base <{ID}> .

<organisation/council-of-europe> a gg:Organisation ; rdfs:label "Council of Europe"@en ;
    skos:altLabel "CoE"@en .
<organisation/committee-of-ministers> a gg:Organisation, gg:Body ;
    rdfs:label "Committee of Ministers"@en ; gg:partOf <organisation/council-of-europe> .
<organisation/secretary-general> a gg:Organisation, gg:Office ; rdfs:label "Secretary General"@en .
<organisation/mag> a gg:Organisation ; rdfs:label "Multistakeholder Advisory Group"@en .
<organisation/government-of-albania> a gg:Organisation, gg:Government ;
    rdfs:label "Government of Albania"@en ; skos:altLabel "Albania"@en .
<place/albania> a gg:Place, gg:Country ; rdfs:label "Albania"@en .
<place/vilnius> a gg:Place, gg:City ; rdfs:label "Vilnius"@en .
<instrument/cets-225> a gg:Instrument, gg:Convention ;
    rdfs:label "Framework Convention on Artificial Intelligence"@en ;
    skos:altLabel "AI Convention"@en ; gg:cetsNumber "225" .
<instrument/cets-185> a gg:Instrument, gg:Convention ; rdfs:label "Convention on Cybercrime"@en ;
    gg:cetsNumber "185" ; gg:openToNonMembers true .
<instrument/cets-108> a gg:Instrument, gg:Convention ; rdfs:label "Convention 108"@en ;
    gg:cetsNumber "108" .
<instrument/cets-181> a gg:Instrument, gg:Protocol ;
    rdfs:label "Protocol to Convention 108"@en ; gg:amends <instrument/cets-108> .
<instrument/wsis-2015> a gg:Instrument, gg:Declaration ;
    rdfs:label "Declaration on the WSIS+10 review"@en .
<meeting/igf-2024-oc2> a gg:Meeting ; rdfs:label "IGF 2024 Second Open Consultations"@en .
<meeting/eurodig-2024> a gg:Meeting ; rdfs:label "EuroDIG 2024"@en ; gg:place <place/vilnius> ;
    gg:when "2024-06-17/2024-06-19"^^edtf:EDTF ; gg:earliest "2024-06-17"^^xsd:date ;
    gg:latest "2024-06-19"^^xsd:date ; gg:organiser <organisation/council-of-europe> .
<meeting/igf-2024> a gg:Meeting ; rdfs:label "IGF 2024"@en .
<theme/human-rights> a gg:Theme ; rdfs:label "Human rights"@en .
<theme/privacy> a gg:Theme ; rdfs:label "Privacy"@en .
<theme/online-safety> a gg:Theme ; rdfs:label "Online safety"@en .
"""
"""What the tests' authority knows, in Turtle."""


def fill(store: Store, folder: Path) -> Store:
    """Give a store the ontology, the tests' authority and the two statements; return it."""
    authority = folder / "authority.ttl"
    authority.write_text(AUTHORITY, encoding="utf-8")
    store.load_graph(vocab.ontology_graph(), [resource_dir("ontology") / "govgraph.ttl"])
    store.load_graph(vocab.authority_graph(), [authority])
    graphs = [quads(analysis) for analysis in (SEED, DISSENT)]
    store.replace_graphs({rdfio.plain(graph[0].graph_name): graph for graph in graphs})
    return store
