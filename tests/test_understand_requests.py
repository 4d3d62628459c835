"""What others are asked to do: lists under a heading, whom else one calls on, what must be."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import ORG, PLA, events, names, positions, short

BY = "Statement by Bled Rivers Network\n12 March 2024\n\n"
CALL = "Call: Bled Rivers Network | "
R, A, S = "Ratification proposed: ", "Accession proposed: ", "Signature proposed: "
# An open letter ("We, the undersigned, …") adopts nothing of what its list asks others to do.
LETTER = BY + "We, the undersigned, write to you about waste.\n\n"
HEADED = [
    (LETTER + "We call on Chad to:\n\n- ratify the Faro Convention;\n- protect whistleblowers.",
     [CALL + "cets-199", CALL + "whistleblower-protection", R + "cets-199 | chad"]),
    (LETTER + "Recommendations\n\n1. Ratify the Faro Convention.\n2. Protect whistleblowers.",
     [CALL + "cets-199", CALL + "whistleblower-protection"]),
    (LETTER + "Our work\n\n1. Rivers in the Faro Convention.\n2. Protection of whistleblowers.", []),
    (BY + "Recommendations\n\nTo Chad:\n\n1. Consider acceding to the Faro Convention.\n\nTo governments:\n\n1. Protect whistleblowers.",
     [CALL + "cets-199", CALL + "whistleblower-protection", A + "cets-199 | chad"]),
    (BY + "Recommendations\n\nThank you.\n\n1. Consider acceding to the Faro Convention.", []),
    (BY + "Follow-up of recommendations\n\n1. Protect whistleblowers.", []),
    (BY + "What do we ask for?\n\n- That every State in Asia ratify the Faro Convention.\n- That it be told.",
     [CALL + "cets-199"]),
    (BY + "Two requests:\n\n(a) that the Bled Conference endorse the Faro Convention;\n\n(b) that Chad support media freedom.",
     [CALL + "cets-199", CALL + "media-freedom"]),
    (BY + "Two facts:\n\n(a) that the Bled Conference endorses the Faro Convention.", ["Endorsement occurred: cets-199 | Bled Conference | - | - | Bled Conference", "Support: Bled Conference | cets-199"]),
    # A label of ours tells what stands behind it; "a call for evidence" is for nothing it is on.
    (BY + "What we welcome: the Faro Convention.", ["Welcome: Bled Rivers Network | cets-199"]),
    (BY + "What they welcome: the Faro Convention.", []),
    (BY + "Our ask: media freedom.", [CALL + "media-freedom"]),
    (BY + "What we do not support: the Faro Convention.", []),
    (BY + "We answered the Lakes Board's call for evidence on media freedom.", []),
    (BY + "We answered the Lakes Board's call for media freedom.", ["Call: Lakes Board | media-freedom"]),
    (BY + "What do we know?\n\n- That every State in Asia can ratify the Faro Convention.", []),
    (BY + "We urge the Board to:\n\n- extend it.\n\nWe also call on Chad to ratify the Faro Convention.",
     [CALL + "cets-199", R + "cets-199 | chad"]),
]  # fmt: skip
# How it is to be done may stand before what is asked for; what was done is told in the past.
HOW = [
    (LETTER + "We urge governments to:\n\n- swiftly ratify the Faro Convention;\n- fully and openly protect whistleblowers.",
     [CALL + "cets-199", CALL + "whistleblower-protection"]),
    (BY + "Our demands to the government:\n\n- Immediately ratify the Faro Convention.", [CALL + "cets-199"]),
    (BY + "The Lakes Board asks Chad to:\n\n1. publicly endorse the Faro Convention.",
     ["Call: Lakes Board | cets-199", "Endorsement proposed: cets-199 | chad"]),
    (BY + "Last year we:\n\n- formally adopted the Faro Convention.", ["Adoption occurred: cets-199 | Bled Rivers Network"]),
    (BY + "We urge governments to:\n\n- Chad finally ratified the Faro Convention.", ["Ratification occurred: cets-199 | chad"]),
]  # fmt: skip
# Whom else one calls on in the same sentence.
TOO = [
    (BY + "We call on Chad to sign the Faro Convention and on Benin and Togo to ratify it.",
     [CALL + "cets-199", S + "cets-199 | chad", R + "cets-199 | benin", R + "cets-199 | togo"]),
    (BY + "We urge Japan to join the Arms Trade Treaty and Malta to sign the Faro Convention.",
     [CALL + "arms-trade-treaty", CALL + "cets-199", A + "arms-trade-treaty | japan", S + "cets-199 | malta"]),
    (BY + "We urge Japan to help Malta to sign the Faro Convention.", [CALL + "cets-199"]),
    (BY + "Japan agreed to sign the Arms Trade Treaty and Malta to frame the Faro Convention.",
     ["Signature planned: arms-trade-treaty | japan"]),
]  # fmt: skip
# What one says others must or should join.
DUTIES = [
    (BY + "Chad must ratify the Faro Convention.", [CALL + "cets-199"]),
    (BY + "All States should sign the Faro Convention.", [CALL + "cets-199"]),
    (BY + "No State should sign the Faro Convention.", ["Signature negated: cets-199"]),
    (BY + "The Faro Convention must then be ratified by the Seimas.", []),
    (BY + "Should Chad ratify the Faro Convention?", []),
    (BY + "We ask that every State in the region ratify the Faro Convention.", [CALL + "cets-199"]),
    (BY + "We know that every State in the region may ratify the Faro Convention.", ["Ratification proposed: cets-199"]),
]  # fmt: skip
LIST = "Statement by Bled Rivers Network\n12 March 2024\n\nOur members stand ready to assist you in this work.\n\n"
# Who signs, each on a line of its own.
SIGNED = [
    (LIST + "Signed by (as of 2 March 2024):\n\n- Green Delta Youth (Viet Nam)\n- Nexus for Zero Waste, Chad\n- Equal Steps International\n",
     {"Green Delta Youth", "Nexus for Zero Waste", "Equal Steps International"}, {"viet-nam", "chad"}),
    (LIST + "Read by (as of 2 March 2024):\n\n- Green Nights (Viet Nam)\n- Equal Steps\n", {"viet-nam"}, set()),
    (LIST + "Endorsed by:\n\nLao Women's Recycling Cooperative (Chad)\nGreen Delta Youth (Fiji)\n",
     {"Lao Women's Recycling Cooperative", "Green Delta Youth"}, {"chad", "fiji"}),
    (LIST + "Signatories:\n\n- Ana Kos, Director\n- Fiji\n- KHRC\n", {"fiji", "KHRC"}, set()),
    (LIST + "Signatories:\n\n- Green Delta Youth\n\nWe will read your answer.\n\n- Equal Steps\n", {"Green Delta Youth"}, set()),
]  # fmt: skip
# Before a treaty's committee: its convention, the State of which the text speaks.
SEEN = BY + "We thank the Committee on the Rights of Persons with Disabilities. "
REVIEWED = [
    (SEEN + "Chad ratified the Convention in 2019.", ["Ratification occurred: crpd | chad | 2019"]),
    (SEEN + "Chad ratified the Covenant in 2019.", []),
    (SEEN + "Like the Committee against Torture it sat in May. Chad ratified the Convention in 2019.", []),
    (BY + "We thank the Committee on Enforced Disappearances. Chad ratified the Convention in 2019.",
     ["Ratification occurred: cped | chad | 2019"]),
    (BY + "Chad joined in May. The State party has not ratified the Faro Convention.",
     ["Ratification negated: cets-199 | chad"]),
    (BY + "Chad and Mali joined in May. The State party has not ratified the Faro Convention.",
     ["Ratification negated: cets-199"]),
    (BY + "Chad joined in May. We ask that the State party:\n\n- ratify the Faro Convention.",
     [CALL + "cets-199", R + "cets-199 | chad"]),
    (BY + "Chad joined in May. We ask that another State party:\n\n- ratify the Faro Convention.", [CALL + "cets-199"]),
]  # fmt: skip
# Those who sign speak of themselves, and of what others asked of them.
US = [
    (BY + "The undersigned organisations call on Chad to sign the Faro Convention.", [CALL + "cets-199", S + "cets-199 | chad"]),
    (BY + "The undersigned civil society organisations condemn child marriage.", ["Concern: Bled Rivers Network | child-marriage"]),
    (BY + "Some civil society organisations condemn child marriage.", []),
    (BY + "We, the undersigned organisations, welcome the Paris Agreement.", ["Welcome: Bled Rivers Network | paris-agreement"]),
    (BY + "Our organisations are alarmed at child marriage.", ["Concern: Bled Rivers Network | child-marriage"]),
    (BY + "The signatories of the Faro Convention support media literacy.", []),
    (BY + "We demand that our governments sign and apply the Faro Convention.", [CALL + "cets-199"]),
    (BY + "Chad has not ratified the Faro Convention. We call on it to do so before the next rivers review.",
     [CALL + "cets-199", "Ratification negated: cets-199 | chad"]),
    (BY + "We ask UNESCO to adopt the Bled Strategy on Rivers.",
     [CALL + "Bled Strategy on Rivers", "Adoption proposed: Bled Strategy on Rivers | united-nations-educational-scientific-and-cultural-organization"]),
    (BY + "We ask UNESCO to finalise the Bled Strategy on Rivers.", [CALL + "Bled Strategy on Rivers"]),
    (BY + "We ask Chad to:\n\n- request the Board to join the Faro Convention.", [CALL + "cets-199", A + "cets-199 | Board"]),
    (BY + "We ask States to:\n\n- give young readers a media literacy course.", [CALL + "media-literacy"]),
]  # fmt: skip
# What others are told not to do is not what one has not done.
TOLD = [
    (BY + "We implore you not to sign the Faro Convention.", []),
    (BY + "We advise Chad not to ratify the Faro Convention.", []),
    (BY + "Chad decided in May not to sign the Faro Convention.", ["Signature negated: cets-199 | chad"]),
]  # fmt: skip
# How far the words of what a position is about go.
WORDS = [
    (BY + "We call for an immediate end to the blockade of Gaza.", [CALL + "blockade of Gaza"]),
    (BY + "We call for an immediate start of the talks.", [CALL + "start of the talks"]),
    (BY + "We condemn the arrest of trade union leaders in Chad.", ["Concern: Bled Rivers Network | arrest of trade union leaders"]),
    (BY + "We commit to reducing our emissions by half.", []),
    (BY + "We endorse the recommendations of the Rivers Council on child marriage.",
     ["Endorsement occurred: recommendations of the Rivers Council on child marriage | Bled Rivers Network", "Support: Bled Rivers Network | recommendations of the Rivers Council on child marriage"]),
    (BY + "We share the concern of the High Commissioner about child marriage.", ["Concern: Bled Rivers Network | child-marriage"]),
    (BY + "We heard the concern of the High Commissioner about child marriage.", []),
]  # fmt: skip
# Who does it and to what, in relative clauses.
RELATIVE = [
    (BY + "It is the Bled Plan which the River Fund was to have launched last May.", ["Launch negated: Bled Plan | River Fund | 2023-05"]),
    (BY + "It is the Bled Plan which was to have been launched last May.", ["Launch negated: Bled Plan | - | 2023-05"]),
    (BY + "The Bled Code was read. It met the target it endorsed in 2015.", []),
]  # fmt: skip
# What a position is about: the text of a body, and not how something is done.
ABOUT = [
    (BY + "We support the conclusions of the Rivers Committee on decent work and child marriage.",
     ["Support: Bled Rivers Network | conclusions of the Rivers Committee on decent work and child marriage"]),
    (BY + "We support the wards of the Rivers Committee.", ["Support: Bled Rivers Network | wards of the Rivers Committee"]),
    (BY + "We deplore the way in which it was done.", []),
    (BY + "We deplore the killings with which it was done.", ["Concern: Bled Rivers Network | killings"]),
    (BY + "We deplore the hatred of women.", ["Concern: Bled Rivers Network | hatred of women"]),
    (BY + "We read the Faro Convention in May. The Cabinet decided that imports will end. We applaud this decision.", []),
    (BY + "Chad is to ratify the Faro Convention. We applaud this decision.", ["Welcome: Bled Rivers Network | cets-199", "Ratification planned: cets-199 | chad"]),
    (BY + "We recommend that the Rivers Forum:\n\n- protect whistleblowers.", [CALL + "whistleblower-protection"]),
]  # fmt: skip
GROUPS = {
    "headed": HEADED,
    "how": HOW,
    "too": TOO,
    "duties": DUTIES,
    "reviewed": REVIEWED,
    "about": ABOUT,
    "us": US,
    "relative": RELATIVE,
    "told": TOLD,
    "words": WORDS,
}
ROWS = [(text, expected) for group in GROUPS.values() for text, expected in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=lambda row: short(str(row)[-60:]))
def test_a_text_asks_this_of_others_and_no_more(text: str, expected: list[str]) -> None:
    assert sorted([*positions(text), *events(text)]) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "bodies", "places"),
    SIGNED,
    ids=lambda row: short(row[-60:]) if isinstance(row, str) else None,
)
def test_a_list_of_signatories_names_these_bodies_where_they_are_at_home(
    text: str, bodies: set[str], places: set[str]
) -> None:
    own = {"Bled Rivers Network"}
    assert names(text, ORG) - own == bodies
    assert names(text, PLA) == places


def test_the_table_of_requests_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "headed": 17, "how": 5, "too": 4, "duties": 7, "reviewed": 8, "about": 8, "us": 12, "relative": 3, "told": 3, "words": 7,
    }  # fmt: skip
    assert len(SIGNED) == 5
