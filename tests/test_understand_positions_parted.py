"""Positions whose words are parted by what is put in, and what is told by a clause of its own.

A near miss stands beside each.
"""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, positions

BY = "Statement by the delegation of Finland\n12 March 2024\n\n"
PARTED = [
    ("We are, however, deeply concerned about moss burning.", ["Concern: finland | moss burning"]),
    ("We are, of course, still worried about moss burning.", ["Concern: finland | moss burning"]),
    ("We are, however, hardly concerned about moss burning.", []),
    ("We are concerned, Mr President, about moss burning.", ["Concern: finland | moss burning"]),
    ("We are concerned, said Mr President, about moss burning.", []),
    ("We call, Excellencies, on Malta to ratify the Faro Convention.", ["Call: finland | cets-199"]),
    ("We call excellencies to mind who ratified the Faro Convention.", []),
    ("We therefore call, dear colleagues, for media literacy.", ["Call: finland | media-literacy"]),
    ("We call colleagues for lunch.", []),
    ("We remain committed, Madam Chair, to media literacy.", ["Commitment: finland | media-literacy"]),
    ("We have committed Madam Chair to nothing.", []),
    ("We echo the concerns raised by Malta on behalf of the European Union about moss burning.",
     ["Concern: finland | moss burning"]),
    ("We echo the concerns raised by Malta, on behalf of the European Union, and ask about moss burning.", []),
]  # fmt: skip

PACES = [
    ("We are worried by the ease with which moss is burnt.", ["Concern: finland | moss"]),
    ("We are alarmed at the pace at which online fraud grows.", ["Concern: finland | online-fraud"]),
    ("We regret the haste with which the Faro Convention was drafted.", ["Concern: finland | cets-199"]),
    ("We welcome the speed with which the Faro Convention was signed.", ["Welcome: finland | cets-199"]),
    ("We are worried about how slowly the Faro Convention is being ratified.", ["Concern: finland | cets-199"]),
    ("We deplore the way in which the Faro Convention was drafted.", []),
    ("We regret the haste with which they left.", []),
    ("We are worried about how the Faro Convention is read.", []),
]  # fmt: skip

OFFERED = [
    ("We support the proposal for a regional clearing house.", ["Support: finland | regional clearing house"]),
    ("We support Norway's proposal for a village fund.", ["Support: finland | village fund"]),
    ("We support the proposal made by Norway for a village fund.", ["Support: finland | village fund"]),
    ("We welcome the initiative for a regional clearing house.", ["Welcome: finland | regional clearing house"]),
    ("We welcome the initiative for once.", []),
    ("We support the proposal by Norway.", []),
]  # fmt: skip

QUALIFIED = [
    ("We call for a fund that pays for roads.", ["Call: finland | fund that pays for roads"]),
    ("We call for a charter which binds all platforms.", ["Call: finland | charter which binds all platforms"]),
    ("We support a standard that respects privacy.", ["Support: finland | standard that respects privacy"]),
    ("We support an ambitious mechanism that works on low bandwidth.",
     ["Support: finland | ambitious mechanism that works on low bandwidth"]),
    ("We call for a fund that does not pay for roads.", []),
    ("We call for a fund that is open.", []),
    ("We call for a fund that works.", []),
    ("We call for a review that listens to the villages.", []),
    ("We call for a treaty that a United Nations body drafted.", []),
    ("We are concerned about a draft that leaves out the victims.", []),
]  # fmt: skip

ASSURED = [
    ("We urge Malta to ensure that media literacy is taught.", ["Call: finland | media-literacy"]),
    ("We ask all States to make sure that the Faro Convention is applied.", ["Call: finland | cets-199"]),
    ("We call on Malta to see to it that moss burning is banned.", ["Call: finland | moss burning"]),
    ("We ask all States to make sure that the Faro Convention is never signed.", []),
    ("We urge Malta to find that media literacy is taught.", []),
]  # fmt: skip

HARMS = [
    ("We recognise the importance of media literacy and the dangers of moss burning.", ["Support: finland | media-literacy"]),
    ("We stress the importance of media literacy and the threat of moss burning.", ["Support: finland | media-literacy"]),
    ("We stress the importance of media literacy and of child safety.",
     ["Support: finland | child safety", "Support: finland | media-literacy"]),
]  # fmt: skip

WILLED = [
    ("We are concerned by the lack of political will.", ["Concern: finland | lack of political will"]),
    ("We are concerned by what the political will decide.", []),
    ("We pledge 5 million euros to the Fund for Lost Crafts.", ["Commitment: finland | Fund for Lost Crafts"]),
    ("We pledge 5 million euros for village clinics.", ["Commitment: finland | village clinics"]),
]  # fmt: skip

# What stands before the thing, or counts it.
ROWED = [
    ("We condemn Malta's needless, brutal and illegal war of aggression.", ["Concern: finland | war-of-aggression"]),
    ("We repeat our firm condemnation of their illegal, needless and brutal war of aggression.",
     ["Concern: finland | war-of-aggression"]),
    ("Finland is by and large satisfied with the Faro Convention.", ["Welcome: finland | cets-199"]),
    ("Finland is, for the most part, satisfied with the Faro Convention.", ["Welcome: finland | cets-199"]),
    ("Finland is by no means satisfied with the Faro Convention.", []),
    ("We back two treaties: the Faro Convention and the Macolin Convention.",
     ["Support: finland | cets-199", "Support: finland | cets-215"]),
    ("We back UNESCO's two treaties – the Faro Convention and the Macolin Convention – as they are.",
     ["Support: finland | cets-199", "Support: finland | cets-215"]),
    ("We welcome two treaties: the Faro Convention will be signed soon.", []),
    ("We ask all States to amend or repeal their rules on moss burning.", ["Call: finland | rules on moss burning"]),
    ("We welcome Malta's offer to host the ninth session of the Lake Forum.", []),
    ("We welcome Malta's offer to host a hearing.", []),
]  # fmt: skip

# What a deed only goes against, or is done without.
AGAINST = [
    ("We commend Malta in times of a war in breach of the Faro Convention.", []),
    ("We deplore the raids carried out in violation of the Faro Convention.", ["Concern: finland | raids"]),
    ("We deplore the raids in clear violation of the Faro Convention.", ["Concern: finland | raids"]),
    ("We deplore clear violations of the Faro Convention.", ["Concern: finland | cets-199"]),
    ("We commend the crews for their work without fear of surveillance.", []),
    ("We commend the crews for their work without any bias or surveillance.", []),
    ("Finland keeps the Faro Convention. We regret that, due to rain so far, the Fund has not met.", []),
    ("Finland keeps the Faro Convention. We welcome that, and say so.", ["Welcome: finland | cets-199"]),
    ("We welcome progress in the use of the Faro Convention.", ["Welcome: finland | cets-199"]),
    ("We welcome the Director General's announcement that Malta has ratified the Faro Convention.", []),
    ("We welcome the Director General's report on moss burning.", ["Welcome: finland | report on moss burning"]),
    ("The report explains the duty of States to promote media literacy.", []),
    ("The Lake Board has shown us the obligation of all States to promote media literacy.", []),
    ("The Lake Board promotes media literacy.", ["Support: Lake Board | media-literacy"]),
]  # fmt: skip

GROUPS = {
    "parted": PARTED,
    "paces": PACES,
    "offered": OFFERED,
    "qualified": QUALIFIED,
    "assured": ASSURED,
    "harms": HARMS,
    "willed": WILLED,
    "rowed": ROWED,
    "against": AGAINST,
}
ROWS = [row for group in GROUPS.values() for row in group]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_positions_are_told_over_what_parts_their_words(text: str, expected: list[str]) -> None:
    assert positions(BY + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Finland has, in Oslo, formally ratified the Faro Convention.",
         ["Ratification occurred: cets-199 | finland | - | oslo"]),
        ("Finland has, in Oslo, formerly refused the Faro Convention.", []),
        ("We regret the lack of political will to ratify the Faro Convention.",
         ["Ratification negated: cets-199"]),
        ("We regret the lack of readiness to ratify the Faro Convention.",
         ["Ratification negated: cets-199"]),
        ("We note the readiness of Malta to ratify the Faro Convention.",
         ["Ratification planned: cets-199 | malta"]),
    ],
)  # fmt: skip
def test_an_act_keeps_its_auxiliary_over_what_is_put_in(text: str, expected: list[str]) -> None:
    assert events(text) == expected


def test_the_table_of_parted_positions_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "parted": 13,
        "paces": 8,
        "offered": 6,
        "qualified": 10,
        "assured": 5,
        "harms": 3,
        "willed": 4,
        "rowed": 11,
        "against": 14,
    }
