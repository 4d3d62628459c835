"""What belongs to an act: by whom, where, when and at which meeting; each with a near miss."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

# A city that is told by its country, and one behind its noun.
CITIES = [
    ("The Rivers Pledge was adopted in the Kenyan capital on 3 May 2019.", ["Adoption occurred: Rivers Pledge | - | 2019-05-03 | nairobi"]),
    ("The Rivers Pledge was adopted in the capital of Kenya on 3 May 2019.", ["Adoption occurred: Rivers Pledge | - | 2019-05-03 | nairobi"]),
    ("The Rivers Pledge was adopted in the Kenyan capital city on 3 May 2019.", ["Adoption occurred: Rivers Pledge | - | 2019-05-03 | nairobi"]),
    ("The Rivers Pledge was adopted in the Kenyan capital region on 3 May 2019.", ["Adoption occurred: Rivers Pledge | - | 2019-05-03"]),
    ("Companies in the Kenyan capital adopted the Rivers Pledge in 2019.", ["Adoption occurred: Rivers Pledge | - | 2019"]),
    ("The Kenyan capital market adopted the Rivers Pledge in 2019.", ["Adoption occurred: Rivers Pledge | - | 2019"]),
    ("The Rivers Pledge was adopted in the town of Kilwa on 3 May 2019.", ["Adoption occurred: Rivers Pledge | - | 2019-05-03 | Kilwa"]),
    ("The Rivers Pledge was adopted by the town of Kilwa on 3 May 2019.", ["Adoption occurred: Rivers Pledge | - | 2019-05-03"]),
]  # fmt: skip

# A text between two is signed by them.
PARTIES = [
    ("The Agreement between Norway and Iceland on Fisheries was signed in Oslo in 2019.",
     ["Signature occurred: Agreement between Norway and Iceland on Fisheries | norway | 2019 | oslo",
      "Signature occurred: Agreement between Norway and Iceland on Fisheries | iceland | 2019 | oslo"]),
    ("A memorandum of understanding was signed between the WHO and the Rivers Board in 2019.",
     ["Signature occurred: memorandum of understanding | world-health-organization | 2019",
      "Signature occurred: memorandum of understanding | Rivers Board | 2019"]),
    ("A memorandum of understanding between the WHO and the Rivers Board was signed by Ana Kos in 2019.",
     ["Signature occurred: memorandum of understanding between the WHO and the Rivers Board | Ana Kos | 2019"]),
    ("The Treaty on the border between Chad and Mali was signed in 2014.",
     ["Signature occurred: Treaty on the border between Chad and Mali | - | 2014"]),
    ("The Rivers Pact, negotiated between Chad and Mali, was signed in 2014.",
     ["Preparation occurred: Rivers Pact", "Signature occurred: Rivers Pact | - | 2014"]),
    ("The Convention on trade between rich and poor countries was signed in 2014.",
     ["Signature occurred: Convention on trade between rich and poor countries | - | 2014"]),
    ("The Memorandum of Understanding between the Rivers Board in Oslo and the Ministry of Water of Chad was signed in May 2019.",
     ["Signature occurred: Memorandum of Understanding between the Rivers Board in Oslo and the Ministry of Water of Chad | Ministry of Water of Chad | 2019-05",
      "Signature occurred: Memorandum of Understanding between the Rivers Board in Oslo and the Ministry of Water of Chad | Rivers Board | 2019-05"]),
    ("The Memorandum of Cooperation between the Rivers Board (Oslo) and the Lakes Fund was signed in Lima.",
     ["Signature occurred: Memorandum of Cooperation between the Rivers Board (Oslo) and the Lakes Fund | Lakes Fund | - | lima",
      "Signature occurred: Memorandum of Cooperation between the Rivers Board (Oslo) and the Lakes Fund | Rivers Board | - | lima"]),
    ("The Memorandum of Cooperation between the Rivers Board and the Lakes Fund in Lima was signed in 2019.",
     ["Signature occurred: Memorandum of Cooperation between the Rivers Board and the Lakes Fund | Lakes Fund | 2019 | lima",
      "Signature occurred: Memorandum of Cooperation between the Rivers Board and the Lakes Fund | Rivers Board | 2019 | lima"]),
    ("The Rivers Board signed a memorandum with the Lakes Fund in 2019.",
     ["Signature occurred: memorandum with the Lakes Fund | Lakes Fund | 2019",
      "Signature occurred: memorandum with the Lakes Fund | Rivers Board | 2019"]),
    ("The memorandum that the Rivers Board signed with Norway in 2019 is short.",
     ["Signature occurred: memorandum | Rivers Board | 2019", "Signature occurred: memorandum | norway | 2019"]),
    ("The Rivers Board signed the Lakes Agreement with the help of Norway.", ["Signature occurred: Lakes Agreement | Rivers Board"]),
    ("The Rivers Board signed the Lakes Charter with Norway.", ["Signature occurred: Lakes Charter | Rivers Board"]),
]  # fmt: skip


# When and where what one has told was done: "it did so in Oslo".
RESTATED = [
    ("Norway signed the Rivers Pact. It did so in Strasbourg on 3 May 2019.", ["Signature occurred: Rivers Pact | norway | 2019-05-03 | strasbourg"]),
    ("Norway signed the Rivers Pact in 2019. It did so again in Oslo in 2021.", ["Signature occurred: Rivers Pact | norway | 2019"]),
    ("Norway and Malta signed the Rivers Pact. They did so in Oslo on 3 May 2019.",
     ["Signature occurred: Rivers Pact | norway | 2019-05-03 | oslo", "Signature occurred: Rivers Pact | malta | 2019-05-03 | oslo"]),
    ("The General Assembly adopted the Rivers Pledge. It did so on 15 November 2000.",
     ["Adoption occurred: Rivers Pledge | united-nations-general-assembly | 2000-11-15"]),
    ("The Rivers Board welcomed the Rivers Pact, which Fiji had signed. It did so in Oslo in May 2016.", ["Signature occurred: Rivers Pact | fiji"]),
    ("Norway signed the Rivers Pact, and did so in Oslo in 2019.", ["Signature occurred: Rivers Pact | norway | 2019 | oslo"]),
    ("Norway signed the Rivers Pact. Chad did so in Oslo in 2019.", ["Signature occurred: Rivers Pact | norway", "Signature occurred: Rivers Pact | chad | 2019 | oslo"]),
]  # fmt: skip

REMARKS = "# Opening remarks by Ana Keller, Chair\n\nThird Rivers Forum\n\nTunis, 4 June 2024\n\n"
MINUTES = "# Communiqué of the Third Rivers Forum\n\nTunis, 3-4 June 2024\n\n"
DAYS = "2024-06-03/2024-06-04 | tunis | Third Rivers Forum"
# What is done or said where one speaks is done at the meeting at which one does.
HERE = [
    (REMARKS + "The Rivers Fund was launched here yesterday.", ["Launch occurred: Rivers Fund | - | 2024-06-03 | tunis | Third Rivers Forum"]),
    (REMARKS + "The Rivers Fund was launched here in 2019.", ["Launch occurred: Rivers Fund | - | 2019 | tunis"]),
    (REMARKS + "The Rivers Fund was launched in this city yesterday.", ["Launch occurred: Rivers Fund | - | 2024-06-03 | tunis"]),
    (REMARKS + "Yesterday, in this hall, Fiji signed the Rivers Pact.", ["Signature occurred: Rivers Pact | fiji | 2024-06-03 | tunis | Third Rivers Forum"]),
    (REMARKS + "A few minutes ago I signed the Rivers Pact.", ["Signature occurred: Rivers Pact | Ana Keller | 2024-06-04 | tunis | Third Rivers Forum"]),
    (REMARKS + "A few minutes ago Fiji signed the Rivers Pact.", ["Signature occurred: Rivers Pact | fiji | 2024-06-04 | tunis | Third Rivers Forum"]),
    (REMARKS + "Ana Kos told us this morning: “Rivers rise when nobody looks at them.”", ["Quotation occurred: - | Ana Kos | 2024-06-04 | tunis | Third Rivers Forum"]),
    (REMARKS + "Ana Kos told us last year: “Rivers rise when nobody looks at them.”", ["Quotation occurred: - | Ana Kos | 2023"]),
    (MINUTES + "“Rivers rise when nobody looks at them,” Ana Kos said.", [f"Quotation occurred: - | Ana Kos | {DAYS}"]),
    (MINUTES + "“Rivers rise when nobody looks at them,” Ana Kos had said in 2019.", ["Quotation occurred: - | Ana Kos | 2019"]),
    (MINUTES + "“Rivers rise when nobody looks at them,” Ana Kos says.", ["Quotation occurred: - | Ana Kos"]),
]  # fmt: skip

OPENED = "Rivers Pact when it was opened for signature in Oslo in May 2019."
OPENING = "OpeningForSignature occurred: Rivers Pact | - | 2019-05 | oslo"
# Who shares a verb across a relative clause, and who signs when a text is opened.
SHARED = [
    ("Italy, which hosts the Secretariat, and Malta have signed the Rivers Pact.", ["Signature occurred: Rivers Pact | italy", "Signature occurred: Rivers Pact | malta"]),
    ("Italy signed the Rivers Pact, which we welcome, and Malta has ratified it.", ["Signature occurred: Rivers Pact | italy", "Ratification occurred: Rivers Pact | malta"]),
    ("We thank Italy, which hosts us, and Malta has signed the Rivers Pact.", ["Signature occurred: Rivers Pact | malta"]),
    ("Ana Kos, who chairs the Board, and Jan Novak signed the Rivers Pact.", ["Signature occurred: Rivers Pact | Ana Kos", "Signature occurred: Rivers Pact | Jan Novak"]),
    ("Fiji signed the " + OPENED, [OPENING, "Signature occurred: Rivers Pact | fiji | 2019-05 | oslo"]),
    ("Fiji signed the " + OPENED.replace("when", "after"), [OPENING, "Signature occurred: Rivers Pact | fiji"]),
    ("Fiji had not signed the " + OPENED, [OPENING, "Signature negated: Rivers Pact | fiji"]),
    ("Fiji signed the Rivers Pact on the same day as Chad, 3 May 2019.", ["Signature occurred: Rivers Pact | fiji | 2019-05-03"]),
]  # fmt: skip
# What a record tells of something new that is proposed, and what was done "there".
PROPOSED = [
    (MINUTES + "Fiji proposed a rivers fund.", [f"Proposal occurred: rivers fund | fiji | {DAYS}"]),
    (MINUTES + "Fiji proposed the Rivers Fund.", ["Proposal occurred: Rivers Fund | fiji"]),
    (MINUTES + "Fiji had proposed a rivers fund.", ["Proposal occurred: rivers fund | fiji"]),
    ("The Rivers Board met in Kampala in July 2010. It adopted the Rivers Pledge there.", ["Adoption occurred: Rivers Pledge | Rivers Board | 2010-07 | kampala"]),
    ("The Rivers Board met in Kampala in July 2010. It adopted the Rivers Pledge in Oslo.", ["Adoption occurred: Rivers Pledge | Rivers Board | - | oslo"]),
    ("A memorandum of understanding between the Rivers Board and its host was signed.",
     ["Signature occurred: memorandum of understanding between the Rivers Board and its host | Rivers Board"]),
]  # fmt: skip

RELEASE = "# Press release\n\nHarbour Watch\n\nOslo, 9 October 2023\n\nHarbour Watch welcomes the Rivers Pact. "
WORDS = "“Rivers rise when nobody looks at them,” "
MORE = " Rain fell. “Nobody ever looks at them at all,” Jan Novak said."
# What a body's people say in its release is said on its day; what they said may be older.
RELEASED = [
    (RELEASE + WORDS + "says Ana Kos, Director of Harbour Watch.", ["Quotation occurred: - | Ana Kos | 2023-10-09"]),
    (RELEASE + WORDS + "said Ana Kos, Director of Harbour Watch.", ["Quotation occurred: - | Ana Kos"]),
    (RELEASE + WORDS + "says Ana Kos, Director of Keep Rivers Clean.", ["Quotation occurred: - | Ana Kos"]),
    (RELEASE + WORDS + "Jan Novak said today." + MORE, ["Quotation occurred: - | Jan Novak | 2023-10-09", "Quotation occurred: - | Jan Novak | 2023-10-09"]),
    (RELEASE + WORDS + "Jan Novak said last year." + MORE, ["Quotation occurred: - | Jan Novak", "Quotation occurred: - | Jan Novak | 2022"]),
]  # fmt: skip
# Who was at the meeting of a communiqué.
GUESTS = [
    (MINUTES + "Experts from Fiji and Chad took part.", [f"Participation occurred: - | chad | {DAYS}", f"Participation occurred: - | fiji | {DAYS}"]),
    (MINUTES + "Farmers from Fiji and Chad took part.", []),
    (MINUTES + "Thirty delegations took part, along with observers from the World Bank.", [f"Participation occurred: - | world-bank | {DAYS}"]),
    (MINUTES + "Thirty delegations took part, along with people who like the World Bank.", []),
    (MINUTES + "The meeting was opened by Ana Kos.", [f"Participation occurred: - | Ana Kos | {DAYS}"]),
    (MINUTES + "The museum was opened by Ana Kos.", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [*CITIES, *PARTIES, *RESTATED, *HERE, *SHARED, *PROPOSED, *RELEASED, *GUESTS],
    ids=short,
)
def test_what_the_words_beside_an_act_tell_belongs_to_it(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


def test_the_tables_of_what_belongs_to_acts_are_whole() -> None:
    tables = (CITIES, PARTIES, RESTATED, HERE, SHARED, PROPOSED, RELEASED, GUESTS)
    assert [len(table) for table in tables] == [8, 13, 7, 11, 8, 6, 5, 6]
