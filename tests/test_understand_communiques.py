"""Communiqués and summaries: who holds what a meeting's paragraphs and lists tell; with near misses."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import facts, positions, short

TALKS = "# Second Dialogue on Water Law in the Delta\n\nBled, 12 March 2024\n\n"
HELD = "Second Dialogue on Water Law in the Delta"
GLAD = "- welcomed media freedom;\n- urged all States to ratify the Kinshasa Convention."

POSITIONS = [
    # Who met and bears no name, and of whom the paragraphs go on.
    (TALKS + "Ministers welcomed media freedom.", ["Welcome: Ministers | media-freedom"]),
    ("# Statement on rivers\n\n12 March 2024\n\nMinisters welcomed media freedom.", []),
    (TALKS + "Ministers welcomed media freedom.\n\nPeru left early.\n\nThey support the rule of law.",
     ["Support: Ministers | rule-of-law", "Welcome: Ministers | media-freedom"]),
    (TALKS + "Ministers welcomed media freedom.\n\nPeru and Chile left early.\n\nThey support the rule of law.",
     ["Support: chile | rule-of-law", "Support: peru | rule-of-law", "Welcome: Ministers | media-freedom"]),
    (TALKS + "Member States welcomed media freedom.", ["Welcome: Member States | media-freedom"]),
    (TALKS + "Some Member States welcomed media freedom.", []),
    # A line without a verb over a list.
    (TALKS + "In conclusion, participants:\n\n" + GLAD, [f"Call: {HELD} | kinshasa-convention", f"Welcome: {HELD} | media-freedom"]),
    (TALKS + "On rivers, the Meeting\n\n" + GLAD, [f"Call: {HELD} | kinshasa-convention", f"Welcome: {HELD} | media-freedom"]),
    (TALKS + "In the words of participants from Peru:\n\n" + GLAD, []),
    # A meeting that was held in a place does not go on.
    ("# Statement by the Delta Council\n\n12 March 2024\n\nWe noted the results of the Third Forum held in Lima and supported media freedom.",
     ["Support: Delta Council | media-freedom"]),
    ("# Statement by the Delta Council\n\n12 March 2024\n\nWe noted that the Third Forum held in Lima supported media freedom.",
     []),
    # Each verb of stressing goes with each thing that is stressed.
    ("# Statement by the Delta Council\n\n12 March 2024\n\nWe underscored the value of media freedom.", ["Support: Delta Council | media-freedom"]),
    ("# Statement by the Delta Council\n\n12 March 2024\n\nWe acknowledged the need to protect media freedom.", ["Call: Delta Council | media-freedom"]),
    ("# Statement by the Delta Council\n\n12 March 2024\n\nWe discussed the value of media freedom.", []),
    # What is a threat, with whom one stands, what one's members are held to.
    ("# Statement by the Delta Council\n\n12 March 2024\n\nWe underscored that disinformation poses a serious threat to the region.", ["Concern: Delta Council | disinformation"]),
    ("# Statement by the Delta Council\n\n12 March 2024\n\nWe underscored that disinformation poses no threat to the region.", []),
    ("# Statement by the Delta Council\n\n12 March 2024\n\nWe expressed solidarity with Ukraine.", ["Support: Delta Council | ukraine"]),
    ("# Statement by the Delta Council\n\n12 March 2024\n\nWe expressed solidarity in Ukraine.", []),
    ("# Statement by the Delta Council\n\n12 March 2024\n\nWe called for coordination among river basin bodies.", ["Call: Delta Council | coordination among river basin bodies"]),
    ("# Statement by the Delta Council\n\n12 March 2024\n\nWe reaffirmed the commitment of our members to media freedom.", ["Commitment: Delta Council | media-freedom"]),
    ("# Statement by the Delta Council\n\n12 March 2024\n\nWe doubted the commitment of our members to media freedom.", []),
    ("# Statement by the Delta Council\n\n12 March 2024\n\nWe will intensify our efforts against disinformation.", ["Commitment: Delta Council | disinformation"]),
    ("# Statement by the Delta Council\n\n12 March 2024\n\nWe heard of efforts against disinformation.", []),
]  # fmt: skip

ISLES = "# Pacific Islands Forum Communiqué\n\nApia, 12 March 2024\n\n"
PIF = "pacific-islands-forum"
REGION = "# Chairman's Statement of the ASEAN Regional Forum\n\n12 March 2024\n\n"

# Whose leaders and ministers a communiqué tells of, and what its numbered acts are.
OWN = [
    (ISLES + "Leaders welcomed media freedom. Leaders called on all States to ratify the Kinshasa Convention.",
     [f"Call: {PIF} | kinshasa-convention", f"Welcome: {PIF} | media-freedom"]),
    (ISLES + "Leaders expressed concern about hate speech. They welcomed media freedom.",
     [f"Concern: {PIF} | hate-speech", f"Welcome: {PIF} | media-freedom"]),
    (ISLES + "Leaders of Peru and Chile welcomed media freedom.", []),
    (ISLES + "Some leaders welcomed media freedom.", []),
    (ISLES + "Opposition leaders welcomed media freedom.", []),
    ("# Blog by the Pacific Islands Forum\n\n12 March 2024\n\nLeaders welcomed media freedom.", []),
    ("# Communiqué of Norway\n\n12 March 2024\n\nMinisters welcomed media freedom.", []),
    ("# Communiqué of Amnesty International\n\n12 March 2024\n\nMinisters welcomed media freedom.", []),
    ("The Pacific Islands Forum meeting was held in Apia on 12 March 2024. Leaders welcomed media freedom.", [f"Welcome: {PIF} | media-freedom"]),
    ("Norway hosted the Pacific Islands Forum meeting in Apia on 12 March 2024. Residents welcomed media freedom.", []),
    (REGION + "The Ministers reiterated their support for media freedom.", ["Support: asean-regional-forum | media-freedom"]),
    (REGION + "The Foreign Ministers welcomed media freedom.", ["Welcome: asean-regional-forum | media-freedom"]),
    (REGION + "The former ministers welcomed media freedom.", []),
    ("# Commonwealth Foreign Ministers' Statement\n\nLondon, 9 March 2023\n\nMinisters welcomed media freedom. They also condemned hate speech.",
     ["Concern: commonwealth-of-nations | hate-speech", "Welcome: commonwealth-of-nations | media-freedom"]),
    ("# Statement by the Commonwealth Secretariat\n\nLondon, 9 March 2023\n\nMinisters welcomed media freedom.", []),
    ("# Statement by the Delta Council\n\n12 March 2024\n\nThe Council: 1. Welcomes media freedom; 2. Condemns hate speech; 3. Urges States to ratify the Kinshasa Convention;",
     ["Call: Delta Council | kinshasa-convention", "Concern: Delta Council | hate-speech", "Welcome: Delta Council | media-freedom"]),
    ("# Statement by the Delta Council\n\n12 March 2024\n\nThe Council, 1. WELCOMES media freedom; and, ONCE AGAIN STRONGLY CONDEMNS hate speech; 2. EXPRESSES ITS CONCERN at disinformation;",
     ["Concern: Delta Council | disinformation", "Concern: Delta Council | hate-speech", "Welcome: Delta Council | media-freedom"]),
    ("# Statement by the Delta Council\n\n12 March 2024\n\nThe report names two risks: 1. Wider rivers; 2. Media freedom.", []),
    ("# Statement by the Delta Council\n\n12 March 2024\n\nWe support the rule of law, 1. In part; and Article 3. Condemns hate speech.", ["Support: Delta Council | rule-of-law"]),
]  # fmt: skip

FACTS = [
    (
        "Peru commended Chile for the successful hosting of the Third Forum.",
        ["organiser: Third Forum | chile"],
    ),
    (
        "Peru congratulated Chile on its excellent hosting of the Third Forum.",
        ["organiser: Third Forum | chile"],
    ),
    ("Peru asked Chile about the successful hosting of the Third Forum.", []),
]


@pytest.mark.parametrize(("text", "expected"), POSITIONS + OWN, ids=short)
def test_who_holds_what_a_communique_tells(text: str, expected: list[str]) -> None:
    assert positions(text) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), FACTS, ids=short)
def test_who_is_praised_for_hosting_has_held_it(text: str, expected: list[str]) -> None:
    assert facts(text) == sorted(expected)


def test_the_tables_of_communiques_are_whole() -> None:
    assert [len(table) for table in (POSITIONS, OWN, FACTS)] == [23, 19, 3]
