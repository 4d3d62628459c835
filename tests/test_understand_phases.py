"""How far the work on a text, a programme or an accession has come; a near miss beside each."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

HEAD = "Statement by Norway\n22 May 2025\n\n"
CHARTER = "Springfield Charter"
GOING = f"Preparation ongoing: {CHARTER}"
AHEAD = f"Preparation planned: {CHARTER}"
DONE = f"Preparation occurred: {CHARTER}"
JOINED = "Accession occurred: Springfield Network | fiji"

WORK = [
    ("Work on the Springfield Charter has begun.", [GOING]),
    ("Work on the Springfield Charter is hard.", []),
    ("Work on the Springfield Charter began in Oslo in 2021.", [f"{GOING} | - | 2021 | oslo"]),
    ("Drafting of a code of conduct for boats began in 2021.", ["Preparation ongoing: code of conduct for boats | - | 2021"]),
    ("Work on a memorandum of understanding on eels has begun.", ["Preparation ongoing: memorandum of understanding on eels"]),
    ("Work on a canvas of paint has begun.", []),
    ("Work on the Springfield Charter will begin once Fiji has paid.", [AHEAD]),
    ("Fiji has begun work on the Springfield Charter.", [f"{GOING} | fiji"]),
    ("Fiji spoke of its work on the Springfield Charter.", []),
    ("Fiji agreed to open negotiations on the Springfield Charter.", [f"{AHEAD} | fiji"]),
    ("Negotiations on the Springfield Charter have not begun.", [f"Preparation negated: {CHARTER}"]),
    ("Negotiations on the Springfield Charter broke down.", []),
    ("Talks on the Springfield Charter are going on.", [GOING]),
    ("Talks on the Springfield Charter are good.", []),
    ("Fiji launched a Nordic network of advisers.", ["Launch occurred: Nordic network of advisers | fiji"]),
    ("Fiji launched Nordic in May.", ["Launch occurred: Nordic | fiji | 2025-05"]),
    ("A guide to AI is in preparation.", ["Preparation ongoing: guide to AI"]),
    ("A guide came to AI late.", []),
    ("The ITU is at present preparing a handbook on rivers.",
     ["Preparation ongoing: handbook on rivers | international-telecommunication-union"]),
    ("The ITU is, in fact, drafting a handbook on rivers.",
     ["Preparation ongoing: handbook on rivers | international-telecommunication-union"]),
    ("The ITU is in the process of drafting a handbook on rivers.",
     ["Preparation ongoing: handbook on rivers | international-telecommunication-union"]),
    ("The ITU is in charge of drafting a handbook on rivers.", []),
    ("Drafting of the Springfield Charter began in May.", [f"{GOING} | - | 2025-05"]),
    ("Drafting of the Springfield Charter is an art.", []),
    ("Fiji read the Springfield Charter. Negotiations on fish will resume in March 2026.", []),
    ("The negotiations on the Springfield Charter were launched in 2023.",
     ["Launch occurred: negotiations on the Springfield Charter | - | 2023"]),
    ("Talks on the rights of fish were launched in 2023.", ["Launch occurred: Talks on the rights of fish | - | 2023"]),
    ("Talks on the rights of fish were long.", []),
    ("Fiji launched its first evaluation round in 2023.", ["Launch occurred: first evaluation round | fiji | 2023"]),
    ("Fiji launched its evaluation round in 2023.", []),
    ("The drafting of the Springfield Charter took two years.", [DONE]),
    ("The drafting of the Springfield Charter took courage.", []),
    ("A first draft of the Springfield Charter was circulated.", [DONE]),
    ("A first draft of the Springfield Charter was lost.", []),
    ("A first draft of the Springfield Charter was prepared by Fiji.", ["Preparation occurred: draft of the Springfield Charter | fiji"]),
    ("A first draft of the Springfield Charter will be prepared by Fiji.", ["Preparation planned: draft of the Springfield Charter | fiji"]),
    ("A first draft of the Springfield Charter was not prepared for Fiji.", ["Preparation negated: draft of the Springfield Charter"]),
    ("A first draft of the Springfield Charter is expected in March 2026.", [f"{AHEAD} | - | 2026-03"]),
    ("A second reading of the Springfield Charter was completed.", [DONE]),
    ("A second reading of the Springfield Charter was fun.", []),
    ("Fiji read the Springfield Charter. Negotiations will resume in March 2026.", [f"{AHEAD} | - | 2026-03"]),
    ("Fiji read the Springfield Charter and the Macolin Convention. Negotiations will resume.", []),
    ("Fiji read the Springfield Charter. Negotiations are hard.", []),
    ("The working group has been tasked with drafting the Springfield Charter.", [f"{AHEAD} | working group"]),
]  # fmt: skip

BEGUN = [
    ("The Springfield Programme began in 2019.", ["Launch occurred: Springfield Programme | - | 2019"]),
    ("The Springfield Programme began to bear fruit.", []),
    ("The Springfield Programme begins with a chapter on rivers.", []),
    ("UNESCO announced the Springfield Programme, which will start on 1 July 2025.", ["Launch planned: Springfield Programme | - | 2025-07-01"]),
    ("The Springfield Programme has not started.", ["Launch negated: Springfield Programme"]),
    ("The Springfield Survey was opened on 5 May.", ["Launch occurred: Springfield Survey | - | 2025-05-05"]),
    ("Launch of the Springfield Fund: September 2025", ["Launch planned: Springfield Fund | - | 2025-09"]),
    ("Launch of the Springfield Fund: a chance", []),
    ("The Springfield Fund was to have been launched.", ["Launch negated: Springfield Fund"]),
    ("Launch of the Springfield Fund postponed: money short", ["Launch planned: Springfield Fund"]),
    ("Launch of the Springfield Fund cancelled", ["Launch negated: Springfield Fund"]),
    ("The Springfield Fund was to be launched.", ["Launch planned: Springfield Fund"]),
]  # fmt: skip

ENTERED = [
    ("Fiji joined the Springfield Network.", [JOINED]),
    ("Fiji joined the Springfield Network in welcoming the report.", []),
    ("Fiji became a member of the Springfield Network.", [JOINED]),
    ("Fiji became the seat of the Springfield Network.", []),
    ("Fiji is preparing its accession to the Macolin Convention.", ["Accession planned: cets-215 | fiji"]),
    ("Fiji did not prepare its accession to the Macolin Convention.", []),
    ("Fiji has applied to join the Macolin Convention.", ["Accession proposed: cets-215 | fiji"]),
    ("Fiji brought forward the Springfield Charter.", ["Proposal occurred: Springfield Charter | fiji"]),
    ("Fiji brought the Springfield Charter home.", []),
]  # fmt: skip
TO = [
    ("Fiji intends to sign the Macolin Convention and to ratify the Faro Convention.",
     ["Ratification planned: cets-199 | fiji", "Signature planned: cets-215 | fiji"]),
    ("Fiji failed to sign the Macolin Convention and to ratify the Faro Convention.",
     ["Ratification negated: cets-199 | fiji", "Signature negated: cets-215 | fiji"]),
    ("We urge Fiji to sign the Macolin Convention and to ratify the Faro Convention.",
     ["Ratification proposed: cets-199 | fiji", "Signature proposed: cets-215 | fiji"]),
    ("It is hard to sign the Macolin Convention and to ratify the Faro Convention.", []),
    ("We doubt that Fiji signed the Macolin Convention or ratified the Faro Convention.", []),
]  # fmt: skip

MADE = [
    ("Fiji set up a working group in 2020.", ["Launch occurred: working group | fiji | 2020"]),
    ("Fiji met a working group in 2020.", []),
    ("Fiji has agreed to draft a handbook.", ["Preparation planned: handbook | fiji"]),
    ("Fiji has agreed to read a handbook.", []),
    ("No new working group will be created.", ["Launch negated: working group"]),
    ("No new working group will be heard.", []),
    ("A fund has not yet been set up.", ["Launch negated: fund"]),
    ("The Springfield Charter creates a fund.", []),
    ("A network of women drillers is to be set up.", ["Launch planned: network of women drillers"]),
    ("The Springfield Charter created two funds.", []),
    ("The Pact of Lima set up three big committees.", []),
    ("The Springfield Charter was launched two weeks ago.", ["Launch occurred: Springfield Charter | - | 2025-05-08"]),
    ("Fiji created a fund of two million francs.", ["Launch occurred: fund | fiji"]),
    ("We are launching a helpdesk on 1 August 2025.", ["Launch planned: helpdesk | norway | 2025-08-01"]),
    ("We are launching a helpdesk.", ["Launch ongoing: helpdesk | norway"]),
]  # fmt: skip
TALKS = [
    ("Negotiations on the Springfield Charter continue.", [GOING]),
    ("Negotiations on a pact on nets continue in Geneva.", ["Preparation ongoing: pact on nets | - | - | geneva"]),
    ("Talks on a plan to end wars are hard.", []),
    ("Talks on the Springfield Charter resume in June.", [f"{AHEAD} | - | 2025-06"]),
    ("12 May 2024: negotiations on a pact on nets begin in Lima.", ["Preparation ongoing: pact on nets | - | 2024-05-12 | lima"]),
    ("12 June 2025: negotiations on a pact on nets begin in Lima.", ["Preparation planned: pact on nets | - | 2025-06-12 | lima"]),
    ("Talks on the Springfield Charter were to begin in May 2024.", [f"{AHEAD} | - | 2024-05"]),
    ("Talks on the Springfield Charter are due to resume.", [AHEAD]),
    ("Talks on the Springfield Charter are due.", []),
    ("Talks on the Springfield Charter lasted two years.", [DONE]),
    ("The ongoing talks on the Springfield Charter are hard.", []),
    ("The ongoing negotiations on the Springfield Charter are hard.", [GOING]),
    ("There are no ongoing negotiations on the Springfield Charter.", []),
    ("Work on the Springfield Charter continues.", [GOING]),
    ("Preparations for the Springfield Charter are under way.", [GOING]),
    ("Preparations for the winter are under way.", []),
    ("Fiji has begun negotiations on a fisheries agreement.", ["Preparation ongoing: fisheries agreement | fiji"]),
    ("Fiji has begun the drafting of a fisheries agreement.", ["Preparation ongoing: fisheries agreement | fiji"]),
    ("Fiji has begun negotiations on fisheries.", []),
    ("Fiji said that the Springfield Charter was under negotiation.", [GOING]),
    ("In 2019 the Springfield Charter was under negotiation.", [f"{DONE} | - | 2019"]),
    ("Who will draft the Springfield Charter?", []),
    ("Talks on the Springfield Charter have not ended.", [GOING]),
    ("Fiji did not conclude the negotiations on the Springfield Charter in 2022.", [f"{GOING} | fiji | 2022"]),
    ("Talks on the Springfield Charter were to end in February. They did not.", [GOING]),
    ("Talks on the Springfield Charter were to begin in February. They did not.", [f"Preparation negated: {CHARTER}"]),
    ("Talks on the Springfield Charter would have ended in May.", []),
]  # fmt: skip

PUT = [
    ("Fiji submitted comments on the Springfield Charter.", []),
    ("Comments on the draft code on nets were submitted by Fiji.", []),
    ("Fiji tabled written questions about the draft code on nets.", []),
    ("Fiji submitted a paper on nets.", ["Proposal occurred: paper on nets | fiji"]),
    ("A proposal for a law on nets was tabled by Fiji.", ["Proposal occurred: law on nets | fiji"]),
    ("Fiji sponsored a draft resolution on nets.", ["Proposal occurred: draft resolution on nets | fiji"]),
    ("Fiji sponsored a report on nets.", []),
    ("The Ports Bill will be brought before Parliament.", ["Proposal planned: Ports Bill"]),
    ("The Macolin Convention was brought before the European Court of Human Rights.", []),
]  # fmt: skip
ROWS = [*WORK, *BEGUN, *ENTERED, *TO, *MADE, *TALKS, *PUT]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_how_far_it_has_come_is_told_by_the_verb_beside_it(text: str, expected: list[str]) -> None:
    assert events(HEAD + text) == expected


def test_the_tables_of_phases_are_whole() -> None:
    assert [len(table) for table in (WORK, BEGUN, ENTERED, TO, MADE, TALKS, PUT)] == [
        44, 12, 9, 5, 15, 27, 9,
    ]  # fmt: skip
