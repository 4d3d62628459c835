"""Words of events, and words that look like them; a near miss stands beside each."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

ADOPTED = [
    ("The Board gave the go-ahead for the Lake Code.", ["Adoption occurred: Lake Code | Board"]),
    ("The Board gave the go-ahead for the talks on the Lake Code.", []),
    ("The Ministers clinched the Lake Pact in May 2019.", ["Adoption occurred: Lake Pact | Ministers | 2019-05"]),
    ("The Board reached a deal on wages under the Lake Pact.", []),
    ("The Board voted to adopt the Lake Code.", ["Adoption occurred: Lake Code | Board"]),
    ("The Board voted to adopt the Lake Code next year.", []),
    ("The Board voted to reject the Lake Code.", []),
    ("The Lake Code got the green light from the Board.", ["Adoption occurred: Lake Code"]),
    ("The Minister got the green light from the Board.", []),
    ("The Lake Code made it through the Senate.", ["Adoption occurred: Lake Code | Senate"]),
    ("The Lake Code made it through the post.", []),
    ("The Senate vetoed the Lake Code in May 2019.", ["Adoption negated: Lake Code | Senate | 2019-05"]),
    ("The police blocked the road to the Lake Summit.", []),
    ("The Lake Pact was born in Vilnius in 2001.", ["Adoption occurred: Lake Pact | - | 2001 | vilnius"]),
    ("The author of the Lake Pact was born in Vilnius.", []),
    ("The Lake Code is taking shape.", ["Preparation ongoing: Lake Code"]),
    ("The Lake Code took the shape of a letter.", []),
]  # fmt: skip

JOINED = [
    ("The Lake Pact was laid open for signature in Geneva.", ["OpeningForSignature occurred: Lake Pact | - | - | geneva"]),
    ("The Lake Pact is available for download.", []),
    ("Chad added its signature to the Lake Pact.", ["Signature occurred: Lake Pact | chad"]),
    ("Chad added its signature to the list of friends of the Lake Pact.", []),
    ("The signing ceremony of the Lake Pact was held in Geneva.", ["Signature occurred: Lake Pact | - | - | geneva"]),
    ("A debate on the signature of the Lake Pact was held in Geneva.", []),
    ("Chad submitted its instrument of ratification of the Lake Pact.", ["Ratification occurred: Lake Pact | chad"]),
    ("Chad submitted a report on the ratification of the Lake Pact.", ["Proposal occurred: report on the ratification of the Lake Pact | chad"]),
    ("The Lake Pact is nearing adoption.", ["Adoption planned: Lake Pact"]),
    ("The Lake Pact is nearing its end.", []),
    ("Chad held off signing the Lake Pact.", ["Signature negated: Lake Pact | chad"]),
    ("Chad held a meeting on signing the Lake Pact.", []),
]  # fmt: skip

CHANGED = [
    ("The Lake Code was modified in 2019.", ["Amendment occurred: Lake Code | - | 2019"]),
    ("Chad modified its laws after the Lake Code.", []),
    ("An overhaul of the Lake Code is under way.", ["Amendment ongoing: Lake Code"]),
    ("Chad spoke of an overhaul of the Lake Code.", []),
    ("It reiterates its call for those declarations on the Lake Pact to be withdrawn or amended.", []),
    ("Nothing in this statement amends the Lake Pact.", ["Amendment negated: Lake Pact"]),
    ("Nothing is simple, and Chad amended the Lake Pact.", ["Amendment occurred: Lake Pact | chad"]),
    ("The Lake Code won the endorsement of Chad.", ["Endorsement occurred: Lake Code | chad"]),
    ("The Minister won the endorsement of Chad for the Lake Code.", ["Endorsement occurred: Lake Code | chad"]),
    ("The Lake Fund was operationalised in 2019.", ["Launch occurred: Lake Fund | - | 2019"]),
    ("The Lake Fund must be operationalised.", []),
    ("Chad proposed the creation of the Lake Fund.", ["Launch proposed: Lake Fund", "Proposal occurred: Lake Fund | chad"]),
    ("Chad proposed the creation of a programme for divers.", ["Launch proposed: programme for divers", "Proposal occurred: programme for divers | chad"]),
    ("Chad proposed the end of a programme for divers.", []),
    ("We welcome the setting up of the Lake Fund.", ["Launch occurred: Lake Fund"]),
    ("The setting up of tents at the Lake Fund was easy.", []),
]  # fmt: skip

HELPED = [
    ("Chad helped to draft the Lake Code.", ["Preparation occurred: Lake Code | chad"]),
    ("Chad helped draft the Lake Code.", ["Preparation occurred: Lake Code | chad"]),
    ("Chad will help draft the Lake Code.", []),
    ("Chad did not help draft the Lake Code.", ["Preparation negated: Lake Code | chad"]),
    ("The Lake Code helps address the crisis of the Lake Pact.", []),
    ("Chad asked for help to draft the Lake Code.", []),
    ("Drafting of the Lake Code began in 2023.", ["Preparation ongoing: Lake Code | - | 2023"]),
    ("Drafting a reply, Chad mentioned the Lake Code.", []),
    ("The Lake Pact, which Chad intends to ratify in 2030, is vital.", ["Ratification planned: Lake Pact | chad | 2030"]),
    ("The Lake Pact, which obliges Chad to ratify the Lake Protocol, is vital.", []),
    ("The Lake Code, which Chad had helped to draft, is here.", ["Preparation occurred: Lake Code | chad"]),
    ("The Lake Summit, where Chad intends to sign, is near.", []),
    ("Chad travelled to the Lake Summit in 2019.", ["Participation occurred: - | chad | 2019 | - | Lake Summit"]),
    ("Chad travelled to Geneva before the Lake Summit in 2019.", []),
    ("Chad made a pledge at the Lake Summit in 2019.", ["Participation occurred: - | chad | 2019 | - | Lake Summit"]),
    ("Progress made since the Lake Summit is slow.", []),
]  # fmt: skip

# Who proposes to do something puts that forward; who says "we propose to" only means to.
PROPOSED = [
    ("Chad proposed to amend the Lake Code.", ["Amendment proposed: Lake Code | chad", "Proposal occurred: Lake Code | chad"]),
    ("Chad proposes to amend the Lake Code.", ["Amendment proposed: Lake Code | chad"]),
    ("Chad suggested creating a lake fund.", ["Launch proposed: lake fund | chad", "Proposal occurred: lake fund | chad"]),
    ("Chad suggested visiting a lake fund.", []),
    ("Chad did not propose to set up a lake fund.", ["Launch negated: lake fund | chad", "Proposal negated: lake fund | chad"]),
    ("Chad proposed to sign the Lake Pact.", ["Signature proposed: Lake Pact | chad"]),
    ("Chad proposed to resume the negotiations on the Lake Pact.", ["Preparation proposed: Lake Pact | chad", "Proposal occurred: Lake Pact | chad"]),
    ("Chad proposed to leave the negotiations on the Lake Pact.", []),
    ("The proposal by Chad for the creation of a lake fund was welcomed.", ["Proposal occurred: lake fund | chad"]),
    ("The proposal by Chad for the head of a lake fund was welcomed.", []),
    ("The idea of a lake fund was first put forward by Chad.", ["Proposal occurred: lake fund | chad"]),
    ("The head of a lake fund was first put forward by Chad.", []),
    ("The delegation of Chad proposed a lake fund.", ["Proposal occurred: lake fund | chad"]),
    ("The office of Chad proposed a lake fund.", ["Proposal occurred: lake fund"]),
    ("Chad intends to lay the Lake Bill before Parliament in May 2029.", ["Proposal planned: Lake Bill | chad | 2029-05"]),
    ("Chad intends to lay a wreath on the Lake Bill in May 2029.", []),
    ("Chad put the draft Lake Code on the table in May 2019.", ["Proposal occurred: Lake Code | chad | 2019-05"]),
    ("Chad put its cards on the table at the talks on the Lake Code.", []),
]  # fmt: skip

GROUPS = {
    "adopted": ADOPTED,
    "joined": JOINED,
    "changed": CHANGED,
    "helped": HELPED,
    "proposed": PROPOSED,
}
ROWS = [(text, expected) for group in GROUPS.values() for text, expected in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_a_word_tells_this_event_and_no_other(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


def test_the_table_of_words_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "adopted": 17,
        "joined": 12,
        "changed": 16,
        "helped": 16,
        "proposed": 18,
    }
