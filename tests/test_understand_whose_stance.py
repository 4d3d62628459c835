"""Whose a stance or an act is that stands near another's name: growing calls, brackets, "they"."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, positions

BY = "Statement by the Bled Rivers Network\n12 March 2024\n\n"
US = "Bled Rivers Network"

# What grows or is faced is others' call; a session or a day devoted to a thing holds nothing.
NOBODYS = [
    ("UNESCO faces increasing calls for press freedom.", []),
    ("UNESCO faces calls for press freedom.", []),
    ("UNESCO is adapting to growing demands for press freedom.", []),
    ("UNESCO renewed its calls for press freedom.", ["Call: united-nations-educational-scientific-and-cultural-organization | media-freedom"]),
    ("We recall the session of the UNESCO General Conference devoted to press freedom.", []),
    ("The UNESCO unit devoted to press freedom was closed.", []),
    ("UNESCO is devoted to press freedom.", ["Commitment: united-nations-educational-scientific-and-cultural-organization | media-freedom"]),
    ("UNESCO, devoted to press freedom, met.", ["Commitment: united-nations-educational-scientific-and-cultural-organization | media-freedom"]),
    ("We also remain dedicated to press freedom.", [f"Commitment: {US} | media-freedom"]),
    ("We take part in good faith in the Internet Governance Forum.", []),
    ("We have faith in the Internet Governance Forum.", [f"Support: {US} | internet-governance-forum"]),
]  # fmt: skip

# Of whom it is told: the body that goes on, the one praised, the author of a paper.
WHOSE = [
    ("The UNESCO Executive Board greeted Malta, Chad and Fiji. They also supported press freedom.", ["Support: executive-board-of-unesco | media-freedom"]),
    ("Malta, Chad and Fiji met. They also supported press freedom.", ["Support: chad | media-freedom", "Support: fiji | media-freedom", "Support: malta | media-freedom"]),
    ("We congratulate Malta on supporting the Faro Convention.", ["Support: malta | cets-199", f"Welcome: {US} | cets-199"]),
    ("We congratulate Malta on their news that they support the Faro Convention.", ["Support: malta | cets-199", f"Welcome: {US} | malta"]),
    ("OSCE published a report on UNESCO, which supports the Faro Convention.", []),
    ("We wrote notes for the Executive Board of UNESCO, which call for press freedom.", []),
    ("We thank UNESCO, which supports the Faro Convention.", ["Support: united-nations-educational-scientific-and-cultural-organization | cets-199"]),
]  # fmt: skip

# A headline's label is not who calls; what must go on says nothing.
LABELS = [
    ("UNESCO: Unions call for press freedom\n\nThe talks began.", []),
    ("UNESCO: calls for press freedom\n\nThe talks began.", ["Call: united-nations-educational-scientific-and-cultural-organization | media-freedom"]),
    ("The work of UNESCO needs to continue, and the Faro Convention must be ratified.", [f"Call: {US} | cets-199"]),
]  # fmt: skip

# What is to be done to a body or a forum, or to stay of it, is what is called for.
DONE_TO = [
    ("We call for the Internet Governance Forum to be made permanent.", [f"Call: {US} | internet-governance-forum"]),
    ("We call for UNESCO to be funded.", [f"Call: {US} | united-nations-educational-scientific-and-cultural-organization"]),
    ("We call on donors to ensure that the Internet Governance Forum is funded.", [f"Call: {US} | internet-governance-forum"]),
    ("We call on donors to ensure that UNRWA remains open.", [f"Call: {US} | united-nations-relief-and-works-agency-for-palestine-refugees-in-the-near-east"]),
    ("We call for more support for UNRWA.", [f"Call: {US} | united-nations-relief-and-works-agency-for-palestine-refugees-in-the-near-east"]),
    ("We call for UNESCO to act.", []),
    ("We urge donors to ensure that UNESCO acts.", []),
    ("We note that the Internet Governance Forum is open to all.", []),
]  # fmt: skip

# Plain words that judge, and the same word as a preposition.
PLAIN = [
    ("The spread of spyware is deeply concerning.", [f"Concern: {US} | spyware"]),
    ("Particularly concerning is the spread of spyware.", [f"Concern: {US} | spyware"]),
    ("It is concerning that spyware spreads.", [f"Concern: {US} | spyware"]),
    ("The spread of spyware is reprehensible.", [f"Concern: {US} | spyware"]),
    ("The question concerning spyware is open.", []),
    ("The draft is concerning spyware.", []),
    ("We advise States to ratify the Faro Convention.", [f"Call: {US} | cets-199"]),
    ("We advise States on the Faro Convention.", []),
    ("We remain true to the Faro Convention.", [f"Support: {US} | cets-199"]),
]  # fmt: skip

# All the members of a body are the body, some are not.
MEMBERS = [
    ("EU member States support press freedom.", ["Support: european-union | media-freedom"]),
    ("The EU members support press freedom.", ["Support: european-union | media-freedom"]),
    ("Some EU members support press freedom.", []),
    ("EU staff support press freedom.", []),
]  # fmt: skip

# What stands in brackets is of the text before them; whom one congratulates stands before what they did.
BRACKETS = [
    ("We congratulate Member States on the adoption of the Faro Convention.", ["Adoption occurred: cets-199"]),
    ("We welcome a report on the adoption of the Faro Convention.", []),
    ("We recall the Faro Convention (signed in Faro in 2005) and the Paris Agreement.", ["Signature occurred: cets-199 | - | 2005 | faro"]),
    ("We recall the Faro Convention (ratified by Malta in 2010) and the Paris Agreement (ratified by Chad in 2017).", ["Ratification occurred: cets-199 | malta | 2010", "Ratification occurred: paris-agreement | chad | 2017"]),
    ("We recall the Faro Convention (adopted by the Council of Europe (CoE) in 2005) and the Paris Agreement.", ["Adoption occurred: cets-199 | council-of-europe | 2005"]),
    ("We recall that Malta ratified the Faro Convention and the Paris Agreement.", ["Ratification occurred: cets-199 | malta", "Ratification occurred: paris-agreement | malta"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [*NOBODYS, *WHOSE, *LABELS, *DONE_TO, *PLAIN, *MEMBERS]
)
def test_a_stance_is_of_whoever_takes_it(text: str, expected: list[str]) -> None:
    assert positions(BY + text) == expected


@pytest.mark.parametrize(("text", "expected"), BRACKETS)
def test_an_act_in_brackets_is_of_the_text_before_them(text: str, expected: list[str]) -> None:
    assert events(BY + text) == expected


def test_the_tables_are_whole() -> None:
    tables = (NOBODYS, WHOSE, LABELS, DONE_TO, PLAIN, MEMBERS, BRACKETS)
    assert [len(rows) for rows in tables] == [11, 7, 3, 8, 9, 4, 6]
