"""How States bind themselves, in the words of depositaries; a near miss beside each."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

R = "Ratification occurred: Lake Treaty"
M = "The Lake Treaty was signed in 2012. "
SIGNED = "Signature occurred: Lake Treaty | - | 2012"

DEPOSITED = [
    ("Nauru's instrument of accession to the Lake Treaty reached New York in May 2020.", ["Accession occurred: Lake Treaty | nauru | 2020-05"]),
    ("Nauru's instrument of withdrawal from the Lake Treaty reached New York in May 2020.", []),
    ("Tonga's musical instruments reached Geneva in May 2020 for the feast of the Lake Treaty.", []),
    (M + "Its fifth instrument reached the depositary in May 2020.", [f"{R} | - | 2020-05", SIGNED]),
    ("The Lake Treaty enters into force once the fifth instrument reaches the depositary.", ["EntryIntoForce planned: Lake Treaty"]),
    (M + "Chad, whose instrument of ratification arrived in May 2020, spoke first.", [f"{R} | chad | 2020-05", SIGNED]),
    (M + "Chad, whose instrument of accession has not yet been deposited, spoke first.", ["Accession negated: Lake Treaty | chad", SIGNED]),
    ("Not one instrument of ratification of the Lake Treaty has reached the depositary.", ["Ratification negated: Lake Treaty"]),
    ("Tuvalu notified its ratification of the Lake Treaty in May 2020.", [f"{R} | tuvalu | 2020-05"]),
    ("Tuvalu notified the depositary of its acceptance of the Lake Treaty in May 2020.", [f"{R} | tuvalu | 2020-05"]),
    ("Tuvalu has not yet notified its acceptance of the Lake Treaty.", ["Ratification negated: Lake Treaty | tuvalu"]),
    ("The depositary notified the Parties of the acceptance of the Lake Treaty by Chad.", []),
    ("Chad notified the Lake Council of its approval of the plan.", []),
    ("Four States deposited their instruments of ratification of the Lake Treaty in May 2020.", [f"{R} | - | 2020-05"]),
    ("Twelve more countries have deposited instruments of ratification of or accession to the Lake Treaty.", [R]),
    ("Malta's ratification of the Lake Treaty was registered in May 2020.", [f"{R} | malta | 2020-05"]),
    ("Malta's ratification of the Lake Treaty mattered in May 2020.", [f"{R} | malta"]),
    ("Five States should deposit their instruments of ratification of the Lake Treaty.", []),
]  # fmt: skip

AMENDED = [
    ("Chile accepted the amendments to the Lake Treaty in May 2020.", ["Ratification occurred: amendments to the Lake Treaty | chile | 2020-05"]),
    ("The 2006 amendments to the Lake Treaty have been accepted by Chile.", ["Ratification occurred: 2006 amendments to the Lake Treaty | chile"]),
    ("The Government of Chile accepted the amendments to the Rivers Act.",
     ["Adoption occurred: amendments to the Rivers Act | chile", "Amendment occurred: Rivers Act | chile"]),
    ("Iceland ratified Protocol No. 16 bis to the Lake Convention, and Chad did not.", ["Ratification negated: Protocol No. 16 bis | chad", "Ratification occurred: Protocol No. 16 bis | iceland"]),
    (M + "Chad is the fifth Party.", [f"{R} | chad", SIGNED]),
    (M + "Chad was the fifth.", ["Signature occurred: Lake Treaty | chad", SIGNED]),
]  # fmt: skip

UNTRUE = [
    ("It is not true that Norway ratified the Lake Treaty.", ["Ratification negated: Lake Treaty | norway"]),
    ("It is not correct that Norway will ratify the Lake Treaty.", ["Ratification negated: Lake Treaty | norway"]),
    ("It would be wrong to say that Norway has signed the Lake Treaty.", ["Signature negated: Lake Treaty | norway"]),
    ("It is wrong that Norway has signed the Lake Treaty.", []),
    ("It is untrue that Norway has not signed the Lake Treaty.", []),
    ("Is it not true that Norway has signed the Lake Treaty?", []),
    ("It is not certain that Norway has signed the Lake Treaty.", []),
]  # fmt: skip

SINCE = [
    ("Chad has been a State Party to the Lake Treaty since May 1972.", [f"{R} | chad | 1972-05"]),
    ("Chad and Mali have been Parties to the Lake Treaty since 1972.", [f"{R} | chad | 1972", f"{R} | mali | 1972"]),
    ("The Lake Treaty, to which Chad has been a Party since 1972, is dead.", [f"{R} | chad | 1972"]),
    (M + "Chad, a Party since 2013, has never reported.", [f"{R} | chad | 2013", SIGNED]),
    ("Brazil, a signatory of the Lake Treaty since 2013, has not ratified it.",
     ["Ratification negated: Lake Treaty | brazil", "Signature occurred: Lake Treaty | brazil | 2013"]),
    (M + "Chad, a party to the conflict since 2013, left.", [SIGNED]),
    ("Chad is a Party to the Lake Treaty and has reported since 1972.", []),
    ("Chad has not been a Party to the Lake Treaty since 1972.", ["Accession negated: Lake Treaty | chad"]),
    ("We do not know whether Chad has been a Party to the Lake Treaty since 1972.", []),
]  # fmt: skip

LEFT_OUT = [
    (M + "We welcome Ghana's accession.", ["Accession occurred: Lake Treaty | ghana", SIGNED]),
    (M + "The accession of Peru took place in May 2020.", ["Accession occurred: Lake Treaty | peru | 2020-05", SIGNED]),
    (M + "Since then, the accessions of Fiji and Tonga have followed.",
     ["Accession occurred: Lake Treaty | fiji", "Accession occurred: Lake Treaty | tonga", SIGNED]),
    (M + "Germany's ratification in 2020 showed that delays can end.", [f"{R} | germany | 2020", SIGNED]),
    (M + "Zambia's ratification is not foreseen.", ["Ratification negated: Lake Treaty | zambia", SIGNED]),
    (M + "Croatia's accession in 2013 changed the Union.", [SIGNED]),
    (M + "We welcome the accession of Fiji to the World Trade Organization.", [SIGNED]),
    (M + "Ghana's ratification of the River Treaty was slow.", ["Ratification occurred: River Treaty | ghana", SIGNED]),
    (M + "We call for Ghana's ratification.", [SIGNED]),
    (M + "Zambia has taken no steps towards ratification.", ["Ratification negated: Lake Treaty | zambia", SIGNED]),
    ("Zambia took steps towards ratification of the Lake Treaty.", ["Ratification planned: Lake Treaty | zambia"]),
    ("Viet Nam put off the submission of the Lake Treaty to the National Assembly.", []),
    ("The law on lakes was adopted in 2019. All are equal before the law, which was put out in May 2020.", ["Adoption occurred: law on lakes | - | 2019"]),
]  # fmt: skip

# Who "it" is that accepted a treaty, and became a party only if it is a State.
ACCEPTED = [
    ("The Rivers Network remains committed to the Lake Treaty, which it accepted in 2002.", []),
    ("The Lake Treaty, which they accepted in 2002, binds Chile.", []),
    ("Chile remains committed to the Lake Treaty, which it accepted in 2002.", [f"{R} | chile | 2002"]),
    ("The Lakes Council met in May. It accepted the Springfield Report.", ["Adoption occurred: Springfield Report | Lakes Council"]),
]  # fmt: skip

ROWS = [*ACCEPTED, *DEPOSITED, *AMENDED, *UNTRUE, *SINCE, *LEFT_OUT]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_what_a_state_has_done_to_be_bound(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)
