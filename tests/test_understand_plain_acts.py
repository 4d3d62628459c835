"""Acts said in plain words, as communiqués and minutes have them; a near miss beside each."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

DECIDED = [
    ("The Executive Bureau decides:\n1. To approve the interim budget for 2023;\n2. To urge Chad to wait.",
     ["Endorsement occurred: interim budget for 2023 | Executive Bureau"]),
    ("The Rivers Board decided:\n– to adopt the Lake Code;\n– to draft a Charter on Seeds.",
     ["Adoption occurred: Lake Code | Rivers Board", "Preparation planned: Charter on Seeds | Rivers Board"]),
    ("The Rivers Board decides:\n– to adopt the Lake Code at its next session.", ["Adoption planned: Lake Code | Rivers Board"]),
    ("Norway decides:\n– to adopt the Lake Code.", ["Adoption planned: Lake Code | norway"]),
    ("The Rivers Board intends:\n– to adopt the Lake Code.", ["Adoption planned: Lake Code | Rivers Board"]),
    ("The Rivers Board resolved to adopt the budget for 2100.", ["Adoption occurred: budget | Rivers Board"]),
    ("The Rivers Board resolved to adopt the Lake Code in 2100.", ["Adoption planned: Lake Code | Rivers Board | 2100"]),
    ("Noting that Fiji and Chad have ratified the Lake Pact; the Rivers Board decides:\n1. To urge States which have not done so to wait.",
     ["Ratification occurred: Lake Pact | chad", "Ratification occurred: Lake Pact | fiji"]),
    ("None of the signatories has ratified the Lake Pact.", ["Ratification negated: Lake Pact"]),
    ("The proposal that Fiji join the Lake Pact was adopted.", []),
    ("Fiji asks that Chad sign the Lake Pact, which was adopted in May 2020.",
     ["Adoption occurred: Lake Pact | - | 2020-05", "Signature proposed: Lake Pact | chad"]),
]  # fmt: skip

NOT_THERE = [
    ("The Danube Fund, announced at the Rivers Forum, has paid out a million.", []),
    ("The Rivers Union, discussed at length at the Rivers Forum, is new.", []),
    ("Fiji, moved by this, announced at the Rivers Forum that it will pay.", ["Participation occurred: - | fiji | - | - | Rivers Forum"]),
    ("The Rivers Union, gathered at the Rivers Forum, was glad.", ["Participation occurred: - | Rivers Union | - | - | Rivers Forum"]),
    ("Fiji put forward Ambassador Ana Kos for the Executive Committee.", []),
    ("Fiji has put forward a candidate for the Rivers Bureau.", []),
    ("Fiji put forward the Rivers Fund at the Forum.", ["Proposal occurred: Rivers Fund | fiji"]),
    ("The Rivers Council met in May. In Chad none has been tabled.", []),
]  # fmt: skip

VOTED = [
    ("The Rivers Resolution failed.", ["Adoption negated: Rivers Resolution"]),
    ("The Rivers Strategy failed.", []),
    ("The Rivers Resolution failed to impress us.", []),
    ("The motion to approve the Lake Code carried by eleven votes to two.", ["Adoption occurred: motion to approve the Lake Code"]),
    ("The motion on seeds carried a risk.", []),
    ("The Guidelines on Seeds did not find the approval of the Rivers Board.", ["Adoption negated: Guidelines on Seeds"]),
    ("The standard on cold boxes did not pass the final vote.", ["Adoption negated: standard on cold boxes"]),
    ("The Rivers Board decided by ten votes to two to adopt the Lake Code.", ["Adoption occurred: Lake Code | Rivers Board"]),
    ("The Rivers Board agreed by a show of hands to set up a reference group on seeds.",
     ["Launch planned: reference group on seeds | Rivers Board"]),
    ("The Rivers Board agreed, by consensus, to set up a Seed Fund.", ["Launch planned: Seed Fund | Rivers Board"]),
    ("The Rivers Board met by night to speak of a Seed Fund.", []),
]  # fmt: skip

SET_UP = [
    ("The Seed Network was constituted in Oslo in 2020.", ["Launch occurred: Seed Network | - | 2020 | oslo"]),
    ("The Seed Task Team has not been constituted.", ["Launch negated: Seed Task Team"]),
    ("Rules constitute the Seed Network.", []),
    ("The Seed Registry was put into service in 2020.", ["Launch occurred: Seed Registry | - | 2020"]),
    ("It is run by the Network of Small Museums, itself created in 2011.", ["Launch occurred: Network of Small Museums | - | 2011"]),
    ("No voluntary fund has been created.", ["Launch negated: voluntary fund"]),
    ("No national council was ever set up by Fiji.", ["Launch negated: national council | fiji"]),
    ("Fiji has set up no national council.", ["Launch negated: national council | fiji"]),
    ("Fiji should set up no national council.", []),
    ("Fiji has no national council.", []),
    ("The Lake Code was itself adopted in 2011.", ["Adoption occurred: Lake Code | - | 2011"]),
]  # fmt: skip

UNSIGNED = [
    ("The Board regrets that the headquarters agreement with Fiji remains unsigned.", ["Signature negated: headquarters agreement with Fiji"]),
    ("The Lake Pact has remained unratified for ten years.", ["Ratification negated: Lake Pact"]),
    ("The Lake Pact remains unratified by Fiji.", ["Ratification negated: Lake Pact | fiji"]),
    ("Pacts that remain unratified bind nobody.", []),
    ("The unsigned Lake Pact helps.", []),
    ("The Lake Pact will remain unsigned.", []),
    ("The Lake Pact is not unsigned.", []),
]  # fmt: skip

LABELLED = [
    ("• Activity 1.1 – Guidelines on Seeds: adopted by the Rivers Board in May 2020.", ["Adoption occurred: Guidelines on Seeds | Rivers Board | 2020-05"]),
    ("• Regional guidelines on seeds: adopted in May 2020.", ["Adoption occurred: Regional guidelines on seeds | - | 2020-05"]),
    ("• Memorandum of understanding with Fiji: signed.", ["Signature occurred: Memorandum of understanding with Fiji"]),
    ("• Code of Conduct: not adopted.", ["Adoption negated: Code of Conduct"]),
]  # fmt: skip

APPROVED = [
    ("The Rivers Board approved of the tone of the Lake Code.", []),
    ("The Rivers Board came to a unanimous agreement on the Lake Code.", ["Adoption occurred: Lake Code | Rivers Board"]),
    ("The Rivers Board took the decision to adopt the Lake Code.", ["Adoption occurred: Lake Code | Rivers Board"]),
    ("The Rivers Board took the decision to adopt the Lake Code at its next session.", ["Adoption planned: Lake Code | Rivers Board"]),
]  # fmt: skip

# What goes on from one infinitive, and what words only lead to.
GOING_ON = [
    ("Fiji agreed to sign the Lake Pact and set up a Seed Fund.",
     ["Launch planned: Seed Fund | fiji", "Signature planned: Lake Pact | fiji"]),
    ("The Rivers Board has agreed to open the Lake Pact; and, set up the Seed Council.", ["Launch planned: Seed Council | Rivers Board"]),
    ("Fiji agreed to sign the Lake Pact; and adopt the Lake Code.",
     ["Adoption planned: Lake Code | fiji", "Signature planned: Lake Pact | fiji"]),
    ("Fiji signed the Lake Pact and set up a Seed Fund.", ["Launch occurred: Seed Fund | fiji", "Signature occurred: Lake Pact | fiji"]),
    ("The talks led, inter alia, to the adoption of the Lake Code.", ["Adoption occurred: Lake Code"]),
    ("The talks will lead, among other things, to the adoption of the Lake Code.", ["Adoption planned: Lake Code"]),
    ("From its founding to the opening of the Seed Fund, the Rivers Board has helped.", []),
    ("Fiji has brought into force the Lake Pact.", ["EntryIntoForce occurred: Lake Pact | fiji"]),
    ("The Rivers Board has brought into force the Lake Pact.", ["EntryIntoForce occurred: Lake Pact"]),
    ("We came to back the draft resolution on seeds, put forward by Fiji.", ["Proposal occurred: draft resolution on seeds | fiji"]),
    ("Fiji tabled the Lake Protocol for Council approval.", ["Proposal occurred: Lake Protocol | fiji"]),
    ("Fiji tabled the Protocol for Lakes.", ["Proposal occurred: Protocol for Lakes | fiji"]),
]  # fmt: skip

GROUPS = {
    "going on": GOING_ON,
    "approved": APPROVED,
    "decided": DECIDED,
    "not there": NOT_THERE,
    "voted": VOTED,
    "set up": SET_UP,
    "unsigned": UNSIGNED,
    "labelled": LABELLED,
}
ROWS = [(text, expected) for group in GROUPS.values() for text, expected in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_plain_words_tell_these_acts_and_no_other(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)
