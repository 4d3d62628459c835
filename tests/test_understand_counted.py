"""What is counted or labelled first and told after: "Three things worry us. First, …", "Ask 2: …".

A near miss stands beside each.
"""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import positions

BY = "Statement by Bled Rivers Network\n12 March 2024\n\n"
CALL, FEAR, BACK = (f"{kind}: Bled Rivers Network | " for kind in ("Call", "Concern", "Support"))
VOW = "Commitment: Bled Rivers Network | "

# Members in sentences of their own.
COUNTED = [
    ("However, two things worry us. First, the theft of church bells. Second, ship noise.",
     [FEAR + "ship noise", FEAR + "theft of church bells"]),
    ("Two things worry us. First, the theft of church bells is rising. Second, nobody pays.",
     [FEAR + "theft of church bells"]),
    ("Two trains passed us. First, the theft of church bells. Second, ship noise.", []),
    ("We have two concerns. The first is the theft of church bells.", [FEAR + "theft of church bells"]),
    ("Our two concerns have been addressed. First, the theft of church bells.", []),
    ("We call for two things. One: longer ferry quays. Two: a ban on lead shot.",
     [CALL + "ban on lead shot", CALL + "longer ferry quays"]),
    ("We count two things. One: longer ferry quays. Two: a ban on lead shot.", []),
    ("We make two recommendations. First, a register of wells. Second, ban lead shot.",
     [CALL + "lead-ammunition", CALL + "register of wells"]),
    ("Two recommendations were read. First, the minutes. Second, longer ferry quays.", []),
    ("We have one of two priorities. Third, ship noise. Fourth, ferry quays. Fifth, bus lanes.",
     [BACK + "ferry quays", BACK + "ship noise"]),
    # Members that semicolons part behind a colon; what says something of its own is none.
    ("We demand three things: longer ferry quays in all ports; a ban on lead shot; and an end to night shifts.",
     [CALL + "ban on lead shot", CALL + "longer ferry quays", CALL + "night shifts"]),
    ("We are worried about two things: ship noise; the theft of church bells.", [FEAR + "ship noise", FEAR + "theft of church bells"]),
    ("We have two requests: longer ferry quays; a ban on lead shot.", [CALL + "ban on lead shot", CALL + "longer ferry quays"]),
    ("We support: night ferries; the Board supports none.", [BACK + "night ferries"]),
    ("We support night ferries; ship noise is another matter.", [BACK + "night ferries"]),
    ("So two requests. Put gender equality in the Code itself. Enshrine media freedom in it.", [CALL + "gender-equality", CALL + "media-freedom"]),
    ("So two requests. They put gender equality in the Code.", []),
    # A point that is a sentence tells a known topic of what troubles one.
    ("We are worried about two things:\n\n- Hate speech has doubled. It was rare.\n- Small ports cannot pay.", [FEAR + "hate-speech"]),
    ("We are glad of two things:\n\n- Hate speech has gone.\n- Small ports can pay.", []),
]  # fmt: skip
# A label that numbers what is asked for or promised.
LABELLED = [
    ("**Recommendation 1: A register of wells.** The text is silent on this.", [CALL + "register of wells"]),
    ("Recommendation 1 of the report is on wells.", []),
    ("Ask 2: Fund night ferries.", [CALL + "night ferries"]),
    ("Task 2: Fund night ferries.", []),
    ("Commitment 3: night ferries for nurses.", [VOW + "night ferries for nurses"]),
]  # fmt: skip
# A list under a line without a mark, or whose items name things.
OPENED = [
    ("**We call on governments to**\n\n* fund night ferries\n* protect pond turtles", [CALL + "night ferries", CALL + "pond turtles"]),
    ("We called on governments.\n\n* fund night ferries", []),
    ("**We commit to**\n\n* promoting night ferries", [VOW + "night ferries"]),
    ("What we support\n\n* Night ferries. They cost little.\n* Early fares", [BACK + "Early fares"]),
    ("Our asks\n\n- Joint patrols on the lake\n- Transparency of ownership\n- Open the gates", [CALL + "Joint patrols", CALL + "Transparency of ownership"]),
    ("Our walks\n\n- Joint patrols on the lake\n- Transparency of ownership", []),
]  # fmt: skip
# How far a topic goes: where it is, what moves it, who is helped to it, and what ends it.
EXTENTS = [
    ("We pledge to help ports ratify the Macolin Convention.", [VOW + "cets-215"]),
    ("We commit to helping any State that wishes to adopt the Macolin Convention.", [VOW + "cets-215"]),
    ("We commit ourselves to helping our members make use of media freedom.", [VOW + "media-freedom"]),
    ("We are ready to assist ports which have not ratified the Macolin Convention.", [VOW + "cets-215"]),
    ("We commit to helping our members, and Chad ratified the Macolin Convention.", []),
    ("We pledge to help Chad, which ratified the Macolin Convention.", []),
    ("We are worried about laws that help firms leave the Macolin Convention.", []),
    ("We are worried about a growing interest in salmon farming.", [FEAR + "salmon"]),
    ("We are worried about staff fatigue in salmon farming.", [FEAR + "staff fatigue"]),
    ("We are worried about falling enrolment.", [FEAR + "falling enrolment"]),
    ("We are worried about mending fences.", [FEAR + "mending fences"]),
    ("We pledge to end the theft of church bells.", [VOW + "theft of church bells"]),
    ("We call for an end to night shifts.", [CALL + "night shifts"]),
    ("We support a ban on night shifts.", [BACK + "ban on night shifts"]),
    ("We commend the authors for their emphasis on night ferries.", ["Welcome: Bled Rivers Network | night ferries"]),
    ("We commend the team on their commitment to night ferries.", ["Welcome: Bled Rivers Network | night ferries"]),
    ("We commend Chad and Peru, whose parliaments voted first.",
     ["Welcome: Bled Rivers Network | chad", "Welcome: Bled Rivers Network | peru"]),
    ("We congratulate the River Union on ten good years.", ["Welcome: Bled Rivers Network | River Union"]),
    ("We salute Peru for helping us.", ["Welcome: Bled Rivers Network | peru"]),
    ("We applaud Peru for joining the Ramsar Convention.", ["Welcome: Bled Rivers Network | ramsar-convention"]),
    ("We praise Peru's ferry captains.", []),
    ("We thank Peru for clearing the last mines.", []),
    ("We have made night ferries one of our top priorities.", [BACK + "night ferries"]),
    ("We have made night ferries cheaper for nurses.", []),
]  # fmt: skip
# What a whole subject is judged to be, and what "this" takes up.
JUDGED = [
    ("A phase-out of old ferries cannot wait.", [CALL + "phase-out of old ferries"]),
    ("A list cannot wait.", []),
    ("The closure of village halls is unacceptable.", [FEAR + "closure of village halls"]),
    ("The closure is unacceptable.", []),
    ("The theft of church bells is getting worse. This worries us.", [FEAR + "theft of church bells"]),
    ("Our members met in Oslo. This worries us.", []),
    ("Thousands of nurses lost their jobs. This alarms us.", []),
    ("Longer ferry queues have become common, and this alarms us.", [FEAR + "Longer ferry queues"]),
    ("Longer ferry queues have become common, and this alarm rings.", []),
]  # fmt: skip
# Several things asked for in one sentence, with semicolons or small numbers, and bare verbs that go on.
ROWS = [
    ("We call on ports to: fund night ferries; end child marriage; and restore quays.",
     [CALL + "child-marriage", CALL + "night ferries", CALL + "quays"]),
    ("We sent a letter to: the ports; the ferries; and the quays.", []),
    ("We call on ports to (i) fund night ferries, (ii) end child marriage and (iii) restore old quays.",
     [CALL + "child-marriage", CALL + "night ferries", CALL + "old quays"]),
    ("Articles 4 (a) and 5 (b) fund night ferries.", []),
    ("We urge ports to fund night ferries; and to end child marriage.", [CALL + "child-marriage", CALL + "night ferries"]),
    ("We urge ports to fund night ferries and support the Faro Convention.", [CALL + "cets-199", CALL + "night ferries"]),
    ("We hope to fund night ferries and support the Faro Convention.", [BACK + "cets-199"]),
    ("We welcome night ferries, but remain worried about ship noise.",
     [FEAR + "ship noise", "Welcome: Bled Rivers Network | night ferries"]),
    ("We welcome night ferries, but remains of old ships worry others.", ["Welcome: Bled Rivers Network | night ferries"]),
    ("What worries us\n\n- Ship noise\n- The theft of church bells", [FEAR + "Ship noise", FEAR + "theft of church bells"]),
    ("What worries others\n\n- Ship noise\n- The theft of church bells", []),
    ("We ask ports:\n\n(a) to fund night ferries;\n\n(b) to end child marriage.", [CALL + "child-marriage", CALL + "night ferries"]),
    ("We met ports:\n\n(a) to fund night ferries;\n\n(b) to end child marriage.", []),
]  # fmt: skip
GROUPS = {
    "rows": ROWS,
    "judged": JUDGED,
    "counted": COUNTED,
    "labelled": LABELLED,
    "opened": OPENED,
    "extents": EXTENTS,
}


@pytest.mark.parametrize(("text", "expected"), [row for rows in GROUPS.values() for row in rows])
def test_what_is_counted_is_told(text: str, expected: list[str]) -> None:
    assert positions(BY + text) == sorted(expected)


def test_the_tables_of_counted_things_are_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "rows": 13,
        "judged": 9,
        "counted": 19,
        "labelled": 5,
        "opened": 6,
        "extents": 24,
    }
