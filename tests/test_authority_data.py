"""The authority data is whole, unambiguous and well formed, and knows the usual names."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from rdflib import DCTERMS, RDF, RDFS, SKOS, XSD, Graph, Literal, Namespace, URIRef

from govgraph import rdfio
from govgraph.authority import load_authority
from govgraph.folding import fold_name
from govgraph.model import Kind

ROOT = Path(__file__).resolve().parents[1]
AUTHORITY = ROOT / "ontology" / "authority"
FILES = sorted(AUTHORITY.glob("*.ttl"))
BASE = "https://w3id.org/govgraph/id/"
GG = Namespace("https://w3id.org/govgraph/ontology#")
SCHEMA = Namespace("https://schema.org/")
EDTF = URIRef("http://id.loc.gov/datatypes/edtf/EDTF")
SCHEME = URIRef(f"{BASE}theme/scheme")
KINDS = {GG[kind.value] for kind in Kind}

# How many entries each file has at the least; data is added, seldom removed.
AT_LEAST = {
    "countries": 221,
    "governments": 221,
    "instruments": 4200,
    "meetings": 2400,
    "organisations": 3900,
    "places": 580,
    "processes": 55,
    "themes": 3000,
    "treaties": 232,
}

# Names that two entries of one kind bear, both meant (docs/authority.md).
SHARED = {
    "additional protocol to the protocol to the european agreement on the protection of "
    "television broadcasts": {"instrument/cets-81", "instrument/cets-113"},
}

# Names that stand for a body and for its meetings (docs/authority.md).
BODY_AND_MEETING = {
    "conference of the parties to the convention on biological diversity",
    "conference of the parties to the unfccc",
    "conference of the parties to the united nations framework convention on climate change",
    "eurodig",
    "european dialogue on internet governance",
    "igf",
    "international labour conference",
    "internet governance forum",
    "ministerial conference of the wto",
    "seedig",
    "south eastern european dialogue on internet governance",
    "un environment assembly",
    "unea",
    "united nations environment assembly",
    "world health assembly",
    "wto ministerial conference",
}

# What writers call things, and what they mean.
KNOWN = [
    ("European Convention on Human Rights", "instrument/cets-5"),
    ("Bern Convention", "instrument/cets-104"),
    ("Convention 108", "instrument/cets-108"),
    ("Data Protection Convention", "instrument/cets-108"),
    ("Oviedo Convention", "instrument/cets-164"),
    ("Florence Convention", "instrument/cets-176"),
    ("Cybercrime Convention", "instrument/cets-185"),
    ("Budapest Convention", "instrument/cets-185"),
    ("Warsaw Convention", "instrument/cets-198"),
    ("Faro Convention", "instrument/cets-199"),
    ("Lanzarote Convention", "instrument/cets-201"),
    ("Tromsø Convention", "instrument/cets-205"),
    ("Istanbul Convention", "instrument/cets-210"),
    ("Medicrime Convention", "instrument/cets-211"),
    ("Macolin Convention", "instrument/cets-215"),
    ("Delphi Convention", "instrument/cets-119"),
    ("Nicosia Convention", "instrument/cets-221"),
    ("Convention 108+", "instrument/cets-223"),
    ("Council of Europe Framework Convention on Artificial Intelligence", "instrument/cets-225"),
    ("Convention No. 190", "instrument/ilo-c190"),
    ("Ottawa Convention", "instrument/mine-ban-convention"),
    ("High Seas Treaty", "instrument/bbnj-agreement"),
    ("AI Act", "instrument/eu-ai-act"),
    ("SOLAS", "instrument/solas"),
    ("Chicago Convention", "instrument/chicago-convention"),
    ("Outer Space Treaty", "instrument/outer-space-treaty"),
    ("Convention No. 183", "instrument/ilo-c183"),
    ("Apostille Convention", "instrument/hague-apostille"),
    ("Treaty of Pelindaba", "instrument/pelindaba-treaty"),
    ("EUDR", "instrument/eu-deforestation"),
    ("Pandemic Agreement", "instrument/who-pandemic-agreement"),
    ("Committee of Ministers of the Council of Europe", "organisation/committee-of-ministers"),
    (
        "Council of Europe Secretary General",
        "organisation/secretary-general-of-the-council-of-europe",
    ),
    ("CTED", "organisation/counter-terrorism-committee-executive-directorate"),
    ("COPUOS", "organisation/committee-on-the-peaceful-uses-of-outer-space"),
    ("ECOWAS Court of Justice", "organisation/ecowas-court-of-justice"),
    ("HELCOM", "organisation/helsinki-commission"),
    ("IATA", "organisation/international-air-transport-association"),
    ("DG HOME", "organisation/directorate-general-for-migration-and-home-affairs"),
    ("CIVICUS", "organisation/civicus"),
    ("MAG", "organisation/igf-multistakeholder-advisory-group"),
    ("FATF", "organisation/financial-action-task-force"),
    (
        "IGF 2024 Second Open Consultations and MAG Meeting",
        "meeting/igf-2024-second-open-consultations-and-mag-meeting",
    ),
    ("IGF 2024", "meeting/internet-governance-forum-2024"),
    ("EuroDIG 2024", "meeting/european-dialogue-on-internet-governance-2024"),
    (
        "Conference of Ministers of Justice",
        "meeting/council-of-europe-conference-of-ministers-of-justice",
    ),
    ("COP26", "meeting/26th-conference-of-the-parties-to-the-unfccc"),
    ("Seventy-eighth World Health Assembly", "meeting/seventy-eighth-world-health-assembly"),
    ("CHOGM 2024", "meeting/2024-commonwealth-heads-of-government-meeting"),
    ("LDC5", "meeting/fifth-united-nations-conference-on-the-least-developed-countries"),
    ("CITES CoP20", "meeting/twentieth-meeting-of-the-conference-of-the-parties-to-cites"),
    (
        "Habitat III",
        "meeting/united-nations-conference-on-housing-and-sustainable-urban-development",
    ),
    ("NPT Review Conference", "meeting/npt-review-conference"),
    ("WSIS+20 review", "process/wsis-plus-20-review"),
    ("human rights", "theme/human-rights"),
    ("democracy", "theme/democracy"),
    ("rule of law", "theme/rule-of-law"),
    ("privacy", "theme/right-to-privacy"),
    ("human-centric approach", "theme/people-centric-approach"),
    ("multi-stakeholder model", "theme/multistakeholder-model"),
    ("safety and inclusion online", "theme/online-safety-and-inclusion"),
    ("misinformation", "theme/misinformation"),
    ("disinformation", "theme/disinformation"),
    ("presumption of innocence", "theme/presumption-of-innocence"),
    ("air traffic control", "theme/air-traffic-management"),
    ("geoengineering", "theme/solar-radiation-modification"),
    ("space sustainability", "theme/space-sustainability"),
    ("rare diseases", "theme/rare-diseases"),
    ("SPS measures", "theme/sanitary-and-phytosanitary-measures"),
    ("agentic AI", "theme/ai-agents"),
    ("Turin", "place/turin"),
    ("La Paz", "place/la-paz"),
    (
        "Additional Protocol on the right to participate in the affairs of a local authority",
        "instrument/cets-207",
    ),
]

# Words that stand in names of that language only; "of" and the like make a name English even so.
TELLTALE = {
    "fr": r"Nations unies|Conseil (de|des|du)|Banque|Agence|Autorité|Comité|Communauté|Commission"
    r" (de|du)|Cour |Sommet|Ligue|Parlement|Organisation (de|du|mondiale|pour)|Loi |Déclaration|"
    r"\w+européenne?s?\b|Union (africaine|européenne)|FGI|ONU (Femmes|Genève)|"
    r"^(OACI|OIF|OMC|OMS|UIT)$",
    "es": r"Naciones Unidas|Banco|Comisión|Corte|Consejo|Comunidad|Organización|Unión|Fondo|Ley |"
    r"Red (en|Ib)|Acuerdo|Carta Ib|ONU Mujeres|España|Grupo|Foro|Pacto",
    "pt": r"Lei |Países|Comitê|Fórum|Proteção|Organização|Língua|Direitos|Brasil Internet",
    "de": r"Bundes(amt|netz|verf|daten)|gesetz|\bfür\b|Deutsch\w+|Europarat|Europäische|Zürich|"
    r"Stiftung Wis",
    "it": r"Garante p|Dichiarazione|Firenze|Torino|Puglia|Internet Governance Forum Italia",
    "nl": r"Stichting (NL|Int)|Autoriteit|autoriteit|Antwerpen|Den Haag",
    "sv": r"dagarna|Göteborg",
    "da": r"Folketinget|Helsingør",
    "nb": r"Stortinget|Norge",
    "fi": r"Suomen|Eduskunta",
    "et": r"Eesti",
    "is": r"Alþingi|Persónu|Reykjavík$",
    "pl": r"Polska",
    "tr": r"^İ\w+$",
}
ENGLISH_WORDS = re.compile(
    r"\b(of|and|for|on|the|to|Foundation|Centre|Association|Cortes)\b|Italian "
)

# Names that a careful reader would not take for one thing without more words.
TOO_SHORT = [
    "CM",
    "SG",
    "ICC BASIS Committee",
    "COP15",
    "Berne Convention",
    "ILC",
    "Amazon",
    "GFMD",
    "Madrid Protocol",
    "MSC",
    "PCA",
    "HELP",
]


@cache
def graph_of(path: Path) -> Graph:
    return rdfio.to_rdflib(rdfio.parse_file(path))


@cache
def authority() -> Graph:
    graph = Graph()
    for path in FILES:
        graph += graph_of(path)
    return graph


def subjects() -> list[URIRef]:
    return sorted(s for s in set(authority().subjects()) if isinstance(s, URIRef))


def local(iri: URIRef | str) -> str:
    return str(iri).removeprefix(BASE)


def kinds_of(subject: URIRef) -> set[URIRef]:
    return KINDS & set(authority().objects(subject, RDF.type))


def names_of(subject: URIRef) -> set[str]:
    labels = [
        *authority().objects(subject, RDFS.label),
        *authority().objects(subject, SKOS.altLabel),
    ]
    return {fold_name(str(label)) for label in labels}


@cache
def bearers() -> dict[str, dict[str, set[str]]]:
    """Kind by local name, then folded name, then the entries that bear it."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for subject in subjects():
        for kind in kinds_of(subject):
            for name in names_of(subject):
                found[kind.removeprefix(GG)][name].add(local(subject))
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_each_file_is_as_full_as_it_was(path: Path) -> None:
    assert len(set(graph_of(path).subjects(RDF.type))) >= AT_LEAST[path.stem]


def test_no_file_is_missing() -> None:
    assert {path.stem for path in FILES} == set(AT_LEAST)


def test_every_entry_has_one_kind_and_one_label() -> None:
    for subject in subjects():
        if subject == SCHEME:
            continue
        assert len(kinds_of(subject)) == 1, subject
        assert len(list(authority().objects(subject, RDFS.label))) == 1, subject


def test_the_narrowest_class_of_an_entry_comes_last() -> None:
    """A reader in file order can take the last type for the narrowest."""
    ontology = Graph().parse(ROOT / "ontology" / "govgraph.ttl")
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        for line in re.findall(r"^\S+ a (gg:.+) ;$", text, re.MULTILINE):
            types = [GG[t.removeprefix("gg:")] for t in line.split(", ") if t.startswith("gg:")]
            for broad, narrow in pairwise(types):
                above = set(ontology.transitive_objects(broad, RDFS.subClassOf)) - {broad}
                assert narrow not in above, line


def test_no_iri_dangles() -> None:
    known = set(subjects())
    for subject, predicate, target in authority():
        if isinstance(target, URIRef) and target.startswith(BASE):
            assert target in known, (subject, predicate, target)


def test_no_blank_nodes() -> None:
    assert all(isinstance(node, URIRef) for node in authority().subjects())
    assert all(isinstance(node, URIRef | Literal) for node in authority().objects())


def test_iris_are_lower_case_words_under_the_folder_of_their_kind() -> None:
    for subject in subjects():
        assert re.fullmatch(r"[a-z]+/[a-z0-9]+(-[a-z0-9]+)*", local(subject)), subject
        if subject != SCHEME:
            (kind,) = kinds_of(subject)
            assert local(subject).split("/")[0] == kind.removeprefix(GG).lower()


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.PERSON])
def test_no_name_means_two_entries_of_one_kind(kind: Kind) -> None:
    names = bearers()[kind.value]
    assert names
    shared = {name: iris for name, iris in names.items() if len(iris) > 1}
    assert shared == {n: i for n, i in SHARED.items() if kind is Kind.INSTRUMENT}


def test_a_name_of_two_kinds_is_a_state_or_a_body_with_its_meetings() -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for by_name in bearers().values():
        for name, iris in by_name.items():
            owners[name] |= iris
    for name, iris in owners.items():
        folders = {iri.split("/")[0] for iri in iris}
        state = any(iri.startswith("organisation/government-of-") for iri in iris)
        if len(folders) > 1 and not state:
            assert name in BODY_AND_MEETING, (name, iris)
            assert folders == {"organisation", "meeting"}, (name, iris)


@pytest.mark.parametrize(("name", "entry"), KNOWN)
def test_names_that_writers_use_are_known(name: str, entry: str) -> None:
    kind = entry.split("/", maxsplit=1)[0].capitalize()
    assert bearers()[kind][fold_name(name)] == {entry}


@pytest.mark.parametrize("language", TELLTALE)
def test_other_names_say_which_language_they_are_in(language: str) -> None:
    told = re.compile(TELLTALE[language])
    names = [name for name in authority().objects(None, SKOS.altLabel) if isinstance(name, Literal)]
    assert any(name.language == language for name in names)
    wrong = [
        n for n in names if n.language == "en" and told.search(n) and not ENGLISH_WORDS.search(n)
    ]
    assert not wrong


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("La Cour rappelle que le Conseil de l'Europe agit.", "organisation/council-of-europe"),
        ("Der Europarat tagt.", "organisation/council-of-europe"),
        ("Las Naciones Unidas acordaron.", "organisation/united-nations"),
        ("The Persónuvernd decided.", "organisation/icelandic-data-protection-authority"),
        ("The OACI met.", "organisation/international-civil-aviation-organization"),
    ],
)
def test_names_of_all_languages_are_found(text: str, entry: str) -> None:
    found = {entity.iri for hit in load_authority().find(text) for entity in hit.entities}
    assert f"{BASE}{entry}" in found


@pytest.mark.parametrize("name", TOO_SHORT)
def test_names_that_mean_several_things_are_nobodys(name: str) -> None:
    assert all(fold_name(name) not in names for names in bearers().values())


def test_a_state_has_two_entries_that_share_its_names() -> None:
    governments = list(authority().subjects(RDF.type, GG.Government))
    countries = set(authority().subjects(RDF.type, GG.Country))
    governed = {authority().value(g, GG.ofCountry) for g in governments}
    assert governed >= countries
    assert governed <= set(authority().subjects(RDF.type, GG.Place))
    for government in governments:
        country = authority().value(government, GG.ofCountry)
        assert isinstance(government, URIRef)
        assert isinstance(country, URIRef)
        assert names_of(country) <= names_of(government)


def test_country_codes_and_adjectives_are_unique() -> None:
    for predicate in (GG.isoCode, GG.demonym):
        values = [str(value) for value in authority().objects(None, predicate)]
        assert len(values) > 150
        assert len(values) == len(set(values)), predicate


def test_treaty_numbers_are_unique_and_in_the_iri_and_the_link() -> None:
    numbers = {t: str(n) for t, n in authority().subject_objects(GG.cetsNumber)}
    assert len(numbers) == len(set(numbers.values())) == AT_LEAST["treaties"]
    for treaty, number in numbers.items():
        assert str(treaty).endswith(f"/cets-{number.lower()}")
        link = str(authority().value(treaty, GG.registerLink))
        assert link.endswith(f"treatynum={number.zfill(3 + number[-1].isalpha())}")


def test_the_vilnius_treaty_states_what_the_register_says_and_no_more() -> None:
    """Its adoption is left to the statements that tell of it."""
    treaty = URIRef(f"{BASE}instrument/cets-225")
    assert authority().value(treaty, GG.openedForSignatureOn) == Literal(
        "2024-09-05", datatype=EDTF
    )
    assert authority().value(treaty, GG.legallyBinding) == Literal(
        lexical_or_value="true", datatype=XSD.boolean
    )
    assert authority().value(treaty, GG.openToNonMembers) == Literal(
        lexical_or_value="true", datatype=XSD.boolean
    )
    for predicate in (GG.adoptedBy, GG.adoptedOn, GG.enteredIntoForceOn):
        assert authority().value(treaty, predicate) is None


def bounds(edtf: str) -> tuple[date, date]:
    """First and last day of ``YYYY[-MM[-DD]]`` or an interval of two."""
    start, _, end = edtf.partition("/")
    return _day(start, last=False), _day(end or start, last=True)


def _day(text: str, *, last: bool) -> date:
    year, month, day = (*(int(part) for part in text.split("-")), 0, 0)[:3]
    if day:
        return date(year, month, day)
    if not last:
        return date(year, month or 1, 1)
    month = month or 12
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def test_dates_are_real_and_their_bounds_fit() -> None:
    checked = 0
    for subject, value in authority().subject_objects(GG.when):
        first, last = bounds(str(value))
        assert str(authority().value(subject, GG.earliest)) == first.isoformat(), subject
        assert str(authority().value(subject, GG.latest)) == last.isoformat(), subject
        assert first <= last
        checked += 1
    assert checked > 400


def test_an_instrument_is_not_in_force_before_it_was_made() -> None:
    for made in (GG.adoptedOn, GG.openedForSignatureOn):
        for instrument, value in authority().subject_objects(made):
            force = authority().value(instrument, GG.enteredIntoForceOn)
            if force is not None:
                assert bounds(str(value))[0] <= bounds(str(force))[1], instrument


def test_an_edition_belongs_to_a_series() -> None:
    for edition in authority().subjects(GG.edition):
        series = authority().value(edition, SCHEMA.superEvent)
        assert (series, RDF.type, GG.MeetingSeries) in authority(), edition


def test_no_instrument_or_body_depends_on_itself() -> None:
    for predicate in (GG.partOf, GG.amends, GG.buildsOn, GG.succeeds, SKOS.broader):
        for subject, target in authority().subject_objects(predicate):
            assert subject not in set(authority().transitive_objects(target, predicate)), subject


def test_every_body_and_office_is_part_of_something() -> None:
    for kind in (GG.Body, GG.Office):
        for body in authority().subjects(RDF.type, kind):
            assert authority().value(body, GG.partOf) is not None, body


def test_every_theme_is_in_the_one_scheme() -> None:
    themes = set(authority().subjects(RDF.type, GG.Theme))
    assert themes == set(authority().subjects(SKOS.inScheme, SCHEME))
    assert themes == set(authority().subjects(RDF.type, SKOS.Concept))


def test_tools_for_skos_find_the_names_and_the_tops_of_themes() -> None:
    for theme in authority().subjects(RDF.type, GG.Theme):
        label = authority().value(theme, RDFS.label)
        assert list(authority().objects(theme, SKOS.prefLabel)) == [label], theme
        top = (theme, SKOS.topConceptOf, SCHEME) in authority()
        assert top == ((theme, SKOS.broader, None) not in authority()), theme


def test_what_rests_on_general_knowledge_is_not_called_verified() -> None:
    yes = Literal(lexical_or_value="true", datatype=XSD.boolean)
    for subject in subjects():
        source = str(authority().value(subject, DCTERMS.source))
        if "general knowledge" in source:
            assert authority().value(subject, GG.verified) != yes, subject
    assert len(list(authority().subjects(GG.verified, yes))) > 600


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_entries_stand_in_order_and_once(path: Path) -> None:
    """A new entry has one place to go, and two files of one content differ in nothing."""
    heads = re.findall(r"^([a-z]+:\S+) a ", path.read_text(encoding="utf-8"), re.MULTILINE)
    order = [
        [(0, int(p), "") if p.isdigit() else (1, 0, p) for p in re.split(r"(\d+)", h)]
        for h in heads
    ]
    assert heads
    assert order == sorted(order)
    assert len(heads) == len(set(heads)) == len(set(graph_of(path).subjects()))
