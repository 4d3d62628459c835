"""The document's own line: header, footer, byline, signature and table, and what is not one."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import short, slug, understood

BODY = "\n\nClean rivers matter to every one of us, and we shall speak of them at some length today.\n\n"
IGF = "internet-governance-forum-2024"
HEADERS = [
    ("Statement by Ms Ana Kos, Minister of Justice of Slovenia\nVilnius, 5 September 2024" + BODY,
     "2024-09-05 | - | Ana Kos | Minister of Justice | slovenia"),
    ("Remarks on rivers\nVilnius, 5 September 2024" + BODY, "2024-09-05 | - | - | -"),
    ("Statement on behalf of the European Union\n12 March 2024" + BODY, "2024-03-12 | - | - | - | european-union"),
    ("Statement on behalf of all rivers\n12 March 2024" + BODY, "2024-03-12"),
    ("# Address by Jane Smith, Director-General of UNESCO\n\nParis, 3 May 2023" + BODY,
     "2023-05-03 | - | Jane Smith | Director-General | united-nations-educational-scientific-and-cultural-organization"),
    ("Date: 3 May 2023\nSpeaker: Jane Smith\nRole: Head of Policy\nOrganisation: UNESCO\nMeeting: IGF 2024" + BODY,
     f"2023-05-03 | {IGF} | Jane Smith | Head of Policy | united-nations-educational-scientific-and-cultural-organization"),
    ("**Date:** 3 May 2023\n\n**Speaker:** Jane Smith\n\n**Event:** IGF 2024" + BODY,
     f"2023-05-03 | {IGF} | Jane Smith"),
    ("Fate: 3 May or never\nPeaker: none" + BODY, ""),
    ("IGF 2024\nStatement by the African Union\n15 December 2024" + BODY,
     f"2024-12-15 | {IGF} | - | - | african-union"),
    ("COUNCIL OF EUROPE\nSTRASBOURG, 12 MARCH 2024" + BODY, "2024-03-12 | - | - | - | council-of-europe"),
    ("Speech | Date: 3 May 2023 | By: Jane Smith" + BODY, "2023-05-03 | - | Jane Smith"),
    ("2023-05-03\nUNESCO" + BODY, "2023-05-03 | - | - | - | united-nations-educational-scientific-and-cultural-organization"),
]  # fmt: skip

TABLES = [
    ("| Date | 3 May 2023 |\n|---|---|\n| Speaker | Jane Smith |\n| Organisation | UNESCO |\n" + BODY,
     "2023-05-03 | - | Jane Smith | - | united-nations-educational-scientific-and-cultural-organization"),
    ("| River | Length |\n|---|---|\n| Drava | 710 km |\n| Sava | 990 km |\n" + BODY, ""),
]  # fmt: skip

FOOTERS = [
    ("# Clean rivers" + BODY + "Jane Smith\nHead of Policy\nUNESCO\n3 May 2023\n",
     "2023-05-03 | - | Jane Smith | Head of Policy | united-nations-educational-scientific-and-cultural-organization"),
    ("# Clean rivers" + BODY + "Jane Smith / Head of Policy / UNESCO\n",
     "- | - | Jane Smith | Head of Policy | united-nations-educational-scientific-and-cultural-organization"),
    ("# Clean rivers" + BODY + "Thank you for your attention.\n", ""),
    ("# Clean rivers" + BODY + "Geneva, 3 May 2023\n", "2023-05-03"),
    ("# Clean rivers" + BODY + "They last met on 3 May 2023 to speak about rivers and about lakes.\n", ""),
]  # fmt: skip

SUBTLE = [
    ("UNESCO statement at the IGF 2024\nRiyadh, 15 December 2024\nDelivered by Jane Smith, Head of Policy" + BODY,
     "2024-12-15 | internet-governance-forum-2024 | Jane Smith | Head of Policy | united-nations-educational-scientific-and-cultural-organization"),
    ("# Keynote\n\n*Jane Smith, Director-General, UNESCO*\n\n*3 May 2023*" + BODY,
     "2023-05-03 | - | Jane Smith | Director-General | united-nations-educational-scientific-and-cultural-organization"),
    ("PRESS RELEASE\n3 May 2023\nUNESCO Director-General Jane Smith today condemned hate speech in the strongest terms." + BODY,
     "2023-05-03 | - | Jane Smith | Director-General | united-nations-educational-scientific-and-cultural-organization"),
    # A meeting before which a text appears is not its own; nor is who gets it one.
    ("Secretariat of the Lakes Pact\n3 May 2023\nChad joins the Pact as States prepare for COP-17" + BODY,
     "2023-05-03 | - | - | - | Secretariat of the Lakes Pact"),
    ("Secretariat of the Lakes Pact\n3 May 2023\nTwo new Parties before COP-17" + BODY,
     "2023-05-03 | - | - | - | Secretariat of the Lakes Pact"),
    ("Statement on the eve of the 13th WTO Ministerial Conference\nAbu Dhabi, 25 February 2024" + BODY,
     "2024-02-25"),
    ("Statement to the 13th WTO Ministerial Conference\nAbu Dhabi, 26 February 2024" + BODY,
     "2024-02-26 | thirteenth-wto-ministerial-conference"),
    ("University of Eldermoor\nSubmission to the Culture and Heritage Committee\n3 May 2023" + BODY,
     "2023-05-03 | - | - | - | University of Eldermoor"),
    ("To: UNESCO\nFrom: Norway\nDate: 3 May 2023" + BODY,
     "2023-05-03 | - | - | - | norway"),
    ("# Clean rivers" + BODY + "Signed: Jane Smith, Head of Policy, UNESCO\n",
     "- | - | Jane Smith | Head of Policy | united-nations-educational-scientific-and-cultural-organization"),
    ("Statement by the Chair of the Committee of Ministers, Ms Ana Kos\n3 May 2023" + BODY,
     "2023-05-03 | - | Ana Kos | Chair | committee-of-ministers"),
    ("Ana Kos: opening remarks\nVilnius, 5 September 2024" + BODY,
     "2024-09-05 | - | Ana Kos"),
    ("| | |\n|---|---|\n| **Event** | IGF 2024 |\n| **Speaker** | Jane Smith, Head of Policy |\n| **Date** | 15 December 2024 |\n" + BODY,
     "2024-12-15 | internet-governance-forum-2024 | Jane Smith | Head of Policy"),
]  # fmt: skip

STYLES = [
    ("PERMANENT MISSION OF NORWAY TO THE UNITED NATIONS\n\nSTATEMENT BY\n\nH.E. MR. ANDREJ KOS\nAMBASSADOR AND PERMANENT REPRESENTATIVE OF NORWAY\n\nAT THE\n\nSECOND SESSION OF THE SPRINGFIELD RIVER COMMITTEE\n\nGENEVA, 23 JULY 2024" + BODY,
     "2024-07-23 | Second Session of the Springfield River Committee | Andrej Kos | Ambassador and Permanent Representative | norway"),
    ("International Rivers Federation\n\nDelivered on Wednesday 11 June 2025 by Ms Ana Kos, Vice-President" + BODY,
     "2025-06-11 | - | Ana Kos | Vice-President | International Rivers Federation"),
    ("# Messages on rivers\n\nOslo, 3 May 2020\n\nModerator: Bob Smith, UNESCO\n\nRapporteur: Ana Kos, Springfield River Board" + BODY,
     "2020-05-03 | - | Ana Kos | Rapporteur | Springfield River Board"),
    ("Open letter to Commissioner Bob Smith\n\nOslo, 3 May 2020" + BODY + "\n\nAna Kos\n\nDeputy Director, Springfield River Board\n",
     "2020-05-03 | - | Ana Kos | Deputy Director | Springfield River Board"),
    ("# Rivers first\n\nBy Dr Ana Kos\n\n3 May 2020" + BODY + "\n\nDr Kos is Minister of Health of Norway.\n",
     "2020-05-03 | - | Ana Kos | Minister of Health | norway"),
    ("# Conclusions on rivers\n\nOslo, Norway, 6-8 May 2025" + BODY,
     "2025-05-08"),
    ("# Rivers\n\n3 May 2020\n\nThe Springfield River Board has today issued a statement on the work of UNESCO for clean rivers and lakes all over the world." + BODY,
     "2020-05-03 | - | - | - | Springfield River Board"),
    ("# Rivers\n\n3 May 2020\n\nWork on clean rivers and lakes all over the world has today been praised by the Springfield River Board in a long statement." + BODY,
     "2020-05-03"),
    ("# Rivers\n\n3 May 2020" + BODY + "We, the undersigned, ask for more.\n\nAna Kos, Director, Springfield River Board\n\nBob Smith, UNESCO\n",
     "2020-05-03 | - | - | - | Springfield River Board"),
    ("# Rivers\n\nWe, the Ministers of Norway, having met in Oslo on 3 May 2020, want clean rivers and lakes for all the people who live beside them in our countries." + BODY,
     "2020-05-03 | - | - | - | norway"),
    ("# Rivers\n\nOslo, 3 May 2024 - The ministers of the region today adopted the Oslo Declaration on Rivers at the IGF 2024 and praised one another for it at length." + BODY,
     "2024-05-03 | internet-governance-forum-2024"),
    ("Summary by the Chair, Ms Ana Kos (Norway)\n\nSpringfield River Board\n\n3 May 2020" + BODY,
     "2020-05-03 | - | Ana Kos | Chair | Springfield River Board"),
    ("SPRINGFIELD RIVER BOARD SECRETARIAT\n\n3 May 2020" + BODY,
     "2020-05-03 | - | - | - | Springfield River Board Secretariat"),
    ("**Ana Kos, Director of the Springfield River Board**\n*Address to the IGF 2024, Riyadh, 15 December 2024*" + BODY,
     "2024-12-15 | internet-governance-forum-2024 | Ana Kos | Director | Springfield River Board"),
    ("CHAIR'S SUMMARY\n\nSpringfield, 3 May 2020\n\n1. Delegations of Norway and Chad took part.\n\n2. INTERPOL attended as an observer.\n\n3. INTERPOL recalled that its own database was open to all.\n",
     "2020-05-03 | - | - | Chair"),
    ("CHAIR'S SUMMARY\n\nSpringfield, 3 May 2020\n\n1. Delegations of Norway and Chad took part.\n\n2. INTERPOL welcomed them.\n\n3. INTERPOL recalled that its own database was open to all.\n",
     "2020-05-03 | - | - | Chair | international-criminal-police-organization"),
]  # fmt: skip
LONG = "\n\nRivers are long, and we shall speak of them at some length today.\n"
# What only its place shows: whose turn it is, whom a post is held in, at which session.
PLACED = [
    ("Third Rivers Forum, 3 May 2024\n\nTAVITA MALEKO (QUIET REEF): Thank you, Chair. We support it.\n",
     "2024-05-03 | Third Rivers Forum | Tavita Maleko | - | Quiet Reef"),
    ("Third Rivers Forum, 3 May 2024\n\nKEY MESSAGES (QUIET REEF): Thank you, Chair. We support it.\n",
     "2024-05-03 | Third Rivers Forum"),
    ("Third Rivers Forum, 3 May 2024\n\nMR. TAVITA MALEKO (Press): Good day.\n\nPRIME MINISTER ANA KOS: Thank you. We support it.\n",
     "2024-05-03 | Third Rivers Forum | Ana Kos | Prime Minister"),
    ("Testimony of Ana Kos\nDirector of Programmes, Wells Beyond Walls\n\n3 May 2024" + LONG,
     "2024-05-03 | - | Ana Kos | Director of Programmes | Wells Beyond Walls"),
    ("Testimony of Ana Kos\nDirector of Programmes, Lakes and Coasts\n\n3 May 2024" + LONG,
     "2024-05-03 | - | Ana Kos | Director of Programmes, Lakes and Coasts"),
    ("Speaker: Ana Kos\nTitle: Head of Standards, Blue Wells Society\n3 May 2024" + LONG,
     "2024-05-03 | - | Ana Kos | Head of Standards | Blue Wells Society"),
    ("3 May 2024" + LONG + "\nYours,\nAna Kos\nPresident, Tamaris Klub\n",
     "2024-05-03 | - | Ana Kos | President | Tamaris Klub"),
    ("3 May 2024" + LONG + "\nMahalo,\n/s/ Hokule Kealii\nChair\n",
     "2024-05-03 | - | Hokule Kealii | Chair"),
    ("Statement by Ambassador Ana Kos\n3 May 2024" + LONG,
     "2024-05-03 | - | Ana Kos | Ambassador"),
    ("Statement by Speaker Ana Kos\n3 May 2024" + LONG,
     "2024-05-03 | - | Ana Kos"),
    ("STATEMENT BY THE SECRETARY-GENERAL\nON THE DRAFT RULES ON NETS\n3 May 2024" + LONG,
     "2024-05-03 | - | - | Secretary-General"),
    ("Acting Secretary Kalio Matafa on the vote of yesterday:\n\n3 May 2024" + LONG,
     "2024-05-03 | - | Kalio Matafa | Acting Secretary"),
    ("Speech of Her Excellency\nMrs. Ana Kos\n3 May 2024" + LONG,
     "2024-05-03 | - | Ana Kos"),
    ("Warmi Rimay (Cusco, Peru)\nAna Kos\n3 May 2024" + LONG,
     "2024-05-03 | - | Ana Kos | - | Warmi Rimay"),
    ("Weavers' Table (Norway)\n3 May 2024\n\nAna Kos, weaver and organiser:\n\nWe ask you to keep the word.\n",
     "2024-05-03 | - | Ana Kos | weaver and organiser | Weavers' Table"),
    ("Ministerial Conference, Thirteenth Session\nOslo, 3 May 2024\n\nSTATEMENT BY NORWAY" + LONG,
     "2024-05-03 | Thirteenth Session of the Ministerial Conference | - | - | norway"),
    ("Statement by Ana Kos\nDeputy Minister at the High-level launch of the Lakes Decade\n3 May 2024" + LONG,
     "2024-05-03 | High-level launch of the Lakes Decade | Ana Kos | Deputy Minister"),
    ("Statement by Ana Kos\nHead of Policy at the Lakes Decade\n3 May 2024" + LONG,
     "2024-05-03 | - | Ana Kos | Head of Policy"),
    ("Note of Quiet Reef\n3 May 2024\n\nWe are pleased to contribute to the Third Rivers Forum, which will be held in June.\n",
     "2024-05-03"),
]  # fmt: skip
GROUPS = {
    "headers": HEADERS,
    "tables": TABLES,
    "footers": FOOTERS,
    "subtle": SUBTLE,
    "styles": STYLES,
    "placed": PLACED,
}
ROWS = [row for group in GROUPS.values() for row in group]


def document(text: str) -> str:
    """Return "when | meeting | speaker | role | organisation", without what ends in "-"."""
    said = understood(text).document
    when = said.when.edtf if said.when else "-"
    parts = [
        when,
        slug(said.meeting),
        slug(said.speaker),
        said.role or "-",
        slug(said.organisation),
    ]
    while parts and parts[-1] == "-":
        parts.pop()
    return " | ".join(parts)


def trimmed(expected: str) -> str:
    """Drop the "-" at the end of an expected line."""
    return expected.rstrip("- |") if expected.endswith("-") else expected


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_a_statement_says_who_speaks_when_where_and_for_whom(text: str, expected: str) -> None:
    assert document(text) == trimmed(expected)


def test_every_field_cites_the_words_that_carry_it() -> None:
    found = understood(HEADERS[0][0])
    words = {name: span.of(found.statement.text) for name, span in found.document.evidence}
    assert words["speaker"] == "Ana Kos"
    assert words["role"] == "Minister of Justice"
    assert words["when"] == "5 September 2024"


def test_the_first_heading_is_the_title() -> None:
    """As it is written: nothing parts a mark from the word before it."""
    mail = "From: Ana Kos\nSubject: Clean rivers\nDate: 4 March 2025\n\nRivers matter.\n"
    assert understood(mail).document.title == "Clean rivers"
    assert understood("# Clean rivers\n\nRivers matter.\n").document.title == "Clean rivers"
    title = "Statement of Ireland, Geneva (3 March)."
    assert understood(f"{title}\n\nRivers matter.\n").document.title == title


def test_the_table_of_document_lines_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "headers": 12,
        "tables": 2,
        "footers": 5,
        "subtle": 13,
        "styles": 16,
        "placed": 19,
    }
