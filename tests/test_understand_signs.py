"""Small signs of whose text it is and when it came: paths, lists, answers; each with what shows nothing."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import document
from tests.test_understand_notation import short, understood
from tests.test_understand_own_line import BODY, TITLE

PAGES = [
    ("Rail Freight Council » News » 2025\n\n# Ports sign\n\n17 July 2025" + BODY, "2025-07-17 | - | - | - | Rail Freight Council"),
    ("Home » News » 2025\n\n# Ports sign\n\n17 July 2025" + BODY, "2025-07-17"),
    ("# Our plea\n\n20 June 2024" + BODY + "**Signed by:**\n\n1. Delta Persons Network\n2. Dignity and Papers\n3. Nubian Rights Collective, Kenya\n",
     "2024-06-20 | - | - | - | Delta Persons Network"),
    ("# Our plea\n\n20 June 2024" + BODY + "Nobody knows it.\n\nIt is so.\n\nNubian Rights Collective, Ring Road, Nairobi\n",
     "2024-06-20 | - | - | - | Nubian Rights Collective"),
    ("Market Sorters of Accra\nIntervention in Contact Group 3\n27 May 2024" + BODY, "2024-05-27 | - | - | - | Market Sorters of Accra"),
    ("Migrant Workers of Accra\nWhat they ask of us all\n27 May 2024" + BODY, "2024-05-27"),
    ("# Palanor: national statement\n\n10 June 2025\n\nPalanor supports a pause, and it has told the others so for many years now.",
     "2025-06-10 | - | - | - | Palanor"),
    ("# Fisheries: national statement\n\n10 June 2025" + BODY, "2025-06-10"),
    ("# Three asks\n\n20 May 2025\n\nThis paper by the Sand Commission sets out what nobody else asks of them today.", "2025-05-20 | - | - | - | Sand Commission"),
    ("# Three asks\n\n20 May 2025\n\nThe paper by the Sand Commission sets out what nobody else asks of them today.", "2025-05-20"),
    ("# Session report\n\n| Organiser | Sand Coalition |\n|---|---|\n| Date | 26 June 2025 |" + BODY, "2025-06-26 | - | - | - | Sand Coalition"),
    ("# Session report\n\n| Panellist | Sand Coalition |\n|---|---|\n| Date | 26 June 2025 |" + BODY, "2025-06-26"),
    ("# My vision for UNESCO\n\nSpeech, 8 October 2025" + BODY, "2025-10-08"),
    ("# The voice of UNESCO\n\nSpeech, 8 October 2025" + BODY, "2025-10-08 | - | - | - | united-nations-educational-scientific-and-cultural-organization"),
    ("**Elders of Chur**\n*former leaders of Chad, Mali, Peru and Togo*\n\n23 August 2024" + BODY, "2024-08-23"),
    ("# Joint press statement\n\nTaraz, 2 March 2024\n\nThe Sand Board closed its call for comment in November last year, and we have read it.",
     "2024-03-02 | - | - | - | Sand Board"),
]  # fmt: skip

SPEAKERS = [
    ("# Rail\n\nQuestion from Ana Kos (Sheffield)\n\nTo ask the Minister what has been done.\n\nAnswered on 4 February 2025\n\nAnswer from Jan Novak, Minister of Transport\n\nNothing has been done so far, and nothing will be done.",
     "2025-02-04 | - | Jan Novak | Minister of Transport"),
    ("# Debate\n\n**Mr Willem van Oster, Rapporteur:** Thank you, Chair. I shall be brief, as the minister has to leave.", "- | - | Willem van Oster | Rapporteur"),
    ("# Debate\n\n**Mr Willem van Oster and others:** thank you, Chair. We shall be brief, as the minister has to leave.", ""),
    ("Delivered by Ms Noor Halima binti Osman, Deputy Director-General\n\n20 March 2024" + BODY, "2024-03-20 | - | Noor Halima binti Osman | Deputy Director-General"),
    ("Sevilla, 1 July 2025\nUnder-Secretary of State Ana Kos" + BODY, "2025-07-01 | - | Ana Kos | Under-Secretary of State"),
    ("Sevilla, 1 July 2025\nEx-Secretary of State Ana Kos" + BODY, "2025-07-01 | - | Ana Kos"),
    ("# Minister Kos to lead delegation\n\n12 March 2025\n\nThe Minister, Ms Ana Kos, will lead the delegation to the tables of Oslo.", "2025-03-12"),
    (TITLE + "12 March 2025" + BODY + "For the Sand Caucus,\n\nAna Kos\nPrésidente / President\n", "2025-03-12 | - | Ana Kos | President | Sand Caucus"),
    ("KEYNOTE ADDRESS\n\nBY THE MINISTER FOR LANDS OF GHANA,\n\nHON. KWAME ADJEI\n\n9 SEPTEMBER 2025" + BODY, "2025-09-09 | - | Kwame Adjei | Minister for Lands | ghana"),
    ("# Rivers\n\n1 October 2024 · Opinion · by Ana Kos" + BODY + "*Ana Kos chairs the Sand Alliance.*", "2024-10-01 | - | Ana Kos | - | Sand Alliance"),
    ("# Rivers\n\n1 October 2024 · Opinion · by Ana Kos" + BODY + "*Ana Kos wrote it for a friend.*", "2024-10-01 | - | Ana Kos"),
    ("Davos, 21 January 2025\n\nOpening address of the President of Chad, Ana Kos\n\nDear Professor Novak\n\n" + BODY, "2025-01-21 | - | Ana Kos | President | chad"),
    ("# Letter\n\nDear Secretary,\n\nWe ask for a reply, and we ask for it now.\n\nYours,\n\nDr Hamish Tulloch MSP\nConvener\n", "- | - | Hamish Tulloch | Convener"),
]  # fmt: skip

DAYS = [
    ("# Rainy days" + BODY + "First published in the Courier on 5 June 2025.\n", "2025-06-05"),
    ("# Rainy days" + BODY + "Last updated by the Courier on 5 June 2025.\n", "2025-06-05"),
    ("# Rainy days" + BODY + "The Courier was founded there on 5 June 2025.\n", ""),
    ("NOTIFICATION\n\nProtocol on Shared Waters,\nLima, 25 November 1986" + BODY + "2 May 2024\n", "2024-05-02"),
    ("Distr.: General\n\n23 December 2024\n\nResolution adopted by the Sand Board on 19 December 2024" + BODY, "2024-12-19 | - | - | - | Sand Board"),
]  # fmt: skip

MEETINGS = [
    ("# Response to the consultation on the Waters (Scotland) Bill\n\n30 October 2025" + BODY, "2025-10-30"),
    ("# Chair's Statement of the 7th Ministerial Meeting of the Spice Dialogue\n\n16 May 2024" + BODY,
     "2024-05-16 | 7th Ministerial Meeting of the Spice Dialogue | - | Chair | Spice Dialogue"),
    ("# Sand Union\n\n**Third Lakes Conference, Oslo**\n\n*21 May 2025, Committee A*" + BODY, "2025-05-21 | Third Lakes Conference | - | - | Sand Union"),
]  # fmt: skip

TITLES = [
    ("# Minister Kos: Palanor First to Ratify Treaty\n\n24 January 2024" + BODY, "2024-01-24"),
    ("# Minister Kos: Speech at the Treaty Table\n\n24 January 2024" + BODY, "2024-01-24 | Treaty Table | Kos | Minister"),
    ("# Envoy Hands Over Paper; Bill Waits for Board\n\n24 January 2024" + BODY, "2024-01-24"),
    ("Regional Dialogue on Water Law\nTashkent, 4-5 November 2025\n\nSummary by the Chair\n\nThe talks, which were chaired by Ana Kos, were the first for a long time that were held in one room." + BODY * 3 + "The Sand Board welcomed the plan. The Sand Board asked for more of it, and it was glad.",
     "2025-11-05 | Regional Dialogue on Water Law | Ana Kos | Chair"),
]  # fmt: skip

BROKEN = [
    ("SAND COALITION\n\nIntervention at the Thirteenth Meeting of States Parties to the Convention on Cluster\n\nMunitions, Geneva, 16 September 2025" + BODY,
     "2025-09-16 | 13th-meeting-of-states-parties-to-the-convention-on-cluster-munitions | - | - | Sand Coalition"),
    ("SAND COALITION\n\nIntervention at the Thirteenth Meeting of the Lakes\n\nMunitions, Geneva, 16 September 2025" + BODY,
     "2025-09-16 | Thirteenth Meeting of the Lakes | - | - | Sand Coalition"),
    ("DEBATE OF THE SEVENTY-NINTH SESSION OF THE UNITED\n\nNATIONS GENERAL ASSEMBLY\n\n26 September 2024" + BODY,
     "2024-09-26 | seventy-ninth-session-of-the-united-nations-general-assembly | - | - | united-nations-general-assembly"),
]  # fmt: skip

GROUPS = {
    "titles": TITLES,
    "broken": BROKEN,
    "pages": PAGES,
    "speakers": SPEAKERS,
    "days": DAYS,
    "meetings": MEETINGS,
}
ROWS = [row for group in GROUPS.values() for row in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_small_signs_tell_whose_text_it_is(text: str, expected: str) -> None:
    assert document(text) == expected


def test_the_table_of_signs_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "titles": 4,
        "broken": 3,
        "pages": 16,
        "speakers": 13,
        "days": 5,
        "meetings": 3,
    }


NAMESAKES = [
    ("The brief is by Sofia Lindgren and Marek Novak.", {"Sofia Lindgren", "Marek Novak"}),
    ("The director, Jordan Theodorou, thanked us.", {"Jordan Theodorou"}),
    ("The report by Israel Mwangi was read in Jordan.", {"Israel Mwangi"}),
    ("The plan was signed by Georgia Power.", set()),
    ("The talks of Chad, Georgia and Ana Kos failed.", {"Ana Kos"}),
    ("Ana Kos and Jordan Valley farmers came.", {"Ana Kos"}),
]


@pytest.mark.parametrize(("text", "people"), NAMESAKES, ids=short)
def test_a_towns_name_can_be_a_given_name(text: str, people: set[str]) -> None:
    named = understood(TITLE + text).mentions
    assert {m.entity.label for m in named if m.entity and m.entity.kind == "Person"} == people
