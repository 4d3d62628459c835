"""Who spoke at a meeting, who is with those who meet, and who else came or did not."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_attendance import AT, SUMMIT
from tests.test_understand_document import BODY
from tests.test_understand_notation import events, facts, short

HERE = f"Remarks by Jan Novak\nSpringfield Summit, Oslo, 6 May 2019{BODY}"
NOW = "2019-05-06 | oslo | Springfield Summit"
KOS = [f"Participation occurred: - | Ana Kos | {AT}"]
MET = "- | - | Springfield Summit"

PRESENT = [
    # A post before a name: who is meant is the person.
    ("The Springfield Summit was chaired by the Minister of Justice, Ana Kos.", [f"Participation occurred: - | Ana Kos | {MET}"]),
    ("The Springfield Summit was chaired by the husband of the Minister, Ana Kos.", []),
    ("The Springfield Summit was opened by our Director, Ms Ana Kos.", [f"Participation occurred: - | Ana Kos | {MET}"]),
    ("The Springfield Summit was chaired by his Nigerian counterpart, Ana Kos.", [f"Participation occurred: - | Ana Kos | {MET}"]),
    ("The Springfield Summit was opened by the Minister of Justice, and Ana Kos slept.", []),
    # A speech that is only given at a meeting.
    (SUMMIT + "In her closing remarks, Ana Kos thanked the hosts.", KOS),
    (SUMMIT + "In her memoirs, Ana Kos thanked the hosts.", []),
    (SUMMIT + "The keynote address was given by Ana Kos.", KOS),
    (SUMMIT + "The keynote address was printed by Ana Kos.", []),
    (SUMMIT + "The keynote speaker was Ana Kos.", KOS),
    (SUMMIT + "The speaker of the parliament was Ana Kos.", []),
    (SUMMIT + "Ana Kos addressed the ministers by video link.", KOS),
    (SUMMIT + "Ana Kos, who addressed the ministers by video link, was tired.", KOS),
    (SUMMIT + "Ana Kos addressed the ministers of Chad.", []),
    ("The Springfield Summit was held in Oslo in May 2019, at which Ana Kos spoke.", KOS),
    ("The Springfield Summit was held in Oslo in May 2019 without a hall at which Ana Kos spoke.", []),
    # All of a list, and those of whom the verb tells that they were represented.
    (SUMMIT + "Among the speakers were Ana Kos, Mayor of Oslo, and Jan Novak of the Lake Bank.", [f"Participation occurred: - | Ana Kos, Jan Novak | {AT}"]),
    (SUMMIT + "Forty States were represented, among them Norway.", [f"Participation occurred: - | norway | {AT}"]),
    (SUMMIT + "Forty States were invited, among them Norway.", []),
    (SUMMIT + "Norway sent an observer delegation.", [f"Participation occurred: - | norway | {AT}"]),
    (SUMMIT + "Norway sent an observer ship.", []),
    (SUMMIT + "Norway had to cancel at short notice.", [f"Participation negated: - | norway | {AT}"]),
    # The verb is left out where another did the opposite.
    ("Norway did not attend the Springfield Summit, but Chad did.",
     [f"Participation negated: - | norway | {MET}", f"Participation occurred: - | chad | {MET}"]),
    ("Norway did not attend the Springfield Summit, but Chad did its best.", [f"Participation negated: - | norway | {MET}"]),
    ("Norway will not attend the Springfield Summit, but Ana Kos will.",
     [f"Participation negated: - | norway | {MET}", f"Participation planned: - | Ana Kos | {MET}"]),
    ("Norway attended the Springfield Summit; Ana Kos did not.",
     [f"Participation negated: - | Ana Kos | {MET}", f"Participation occurred: - | norway | {MET}"]),
    ("Norway will not sign the Macolin Convention, but Chad will.", ["Signature negated: cets-215 | norway", "Signature planned: cets-215 | chad"]),
]  # fmt: skip

# To those who meet: "with us", "will join us", "you will hear", "welcome to our".
WITH_US = [
    (HERE + "Ana Kos is with us today.", [f"Participation occurred: - | Ana Kos | {NOW}"]),
    (HERE + "Ana Kos is with us on this.", []),
    (HERE + "Ana Kos will join us for the closing session.", [f"Participation planned: - | Ana Kos | {NOW}"]),
    (HERE + "Ana Kos will join us in calling for a ban.", []),
    (HERE + "Later today you will hear from Ana Kos.", [f"Participation planned: - | Ana Kos | {NOW}"]),
    (HERE + "You will hear from Ana Kos in due course.", []),
    (HERE + "We warmly welcome Ana Kos to our Summit.", [f"Participation occurred: - | Ana Kos | {NOW}"]),
    (HERE + "We warmly welcome Ana Kos's book.", []),
    ("Ana Kos will join us for the closing session.", []),
]  # fmt: skip

# "It" is nothing in "it was in Rome that …".
CLEFT = [
    ("We met at the Springfield Summit. It was in Rome, on 3 May 1991.", ["place: Springfield Summit | rome", "when: Springfield Summit | 1991-05-03"]),
    ("We met at the Springfield Summit. It was in Rome, on 3 May 1991, that Chad took a stand.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PRESENT + WITH_US, ids=short)
def test_who_is_at_a_meeting_is_told(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(("text", "expected"), CLEFT, ids=short)
def test_a_cleft_tells_of_no_meeting(text: str, expected: list[str]) -> None:
    assert facts(text) == expected


def test_the_tables_of_those_present_are_whole() -> None:
    assert [len(table) for table in (PRESENT, WITH_US, CLEFT)] == [27, 9, 2]
