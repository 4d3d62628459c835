"""What is only wished, meant, agreed in words or turned down, and what is in work meanwhile."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

BY = "Statement by Bled Rivers Network\n12 March 2024\n\n"
NOT_N = "Ratification negated: cets-215 | norway"
PROPOSED = "Ratification proposed: cets-215 | norway"
ACCEDES = "Accession proposed: cets-215 | norway"

# Who is called on, also past what is put in or by a clause; a bare verb tells no act as done.
ASKED = [
    (BY + "We call on Norway, whose house is split, to ratify the Macolin Convention.", [PROPOSED]),
    (BY + "We praise Norway, whose house is split, to ratify the Macolin Convention.", []),
    (BY + "We ask Norway, which has never ratified it, to accede to the Macolin Convention.", [ACCEDES]),
    (BY + "We ask Norway, which has never failed us, not to ratify the Macolin Convention.", []),
    (BY + "We ask that Norway ratify the Macolin Convention.", [PROPOSED]),
    (BY + "We ask that all States ratify the Macolin Convention.", []),
    (BY + "We do not ask that Norway ratify the Macolin Convention.", []),
    (BY + "Two requests:\n\n(a) that the Water Board endorse the Lake Code;\n(b) that it be told.",
     ["Endorsement proposed: Lake Code | Water Board"]),
    (BY + "Two facts:\n\n(a) that the Water Board endorsed the Lake Code;\n(b) that it was told.",
     ["Endorsement occurred: Lake Code | Water Board"]),
]  # fmt: skip

# "Should" at the beginning supposes what follows, also past an adverb.
SUPPOSED = [
    (BY + "Should Norway one day accede to the Macolin Convention, it would be welcome.", [ACCEDES]),
    (BY + "Should Norway one day need the Macolin Convention, it would be welcome.", []),
    (BY + "Norway should one day accede to the Macolin Convention.", []),
]  # fmt: skip

# What one "had hoped" to do was not done where something came between; else nothing is told.
MEANT = [
    (BY + "Norway had hoped to ratify the Macolin Convention, but its house was split.", [NOT_N]),
    (BY + "Norway had hoped to ratify the Macolin Convention.", []),
    (BY + "Norway had planned to ratify the Macolin Convention in May 2022, but did so in June 2022.",
     ["Ratification occurred: cets-215 | norway | 2022-06"]),
    (BY + "Norway hopes to ratify the Macolin Convention, but its house is split.",
     ["Ratification planned: cets-215 | norway"]),
    (BY + "Ana Kos had been meant to attend the Lake Forum, but her visa came late.",
     ["Participation negated: - | Ana Kos | - | - | Lake Forum"]),
    # What was expected and came to nothing, or to something that the sentence goes on to tell.
    (BY + "Norway was to ratify the Macolin Convention, but withdrew.", [NOT_N]),
    (BY + "Norway was expected to ratify the Macolin Convention, but pulled out.", [NOT_N]),
    (BY + "Norway, which was expected to ratify the Macolin Convention, cancelled its visit.", []),
    (BY + "Norway, which was due to ratify the Macolin Convention, has not done so.", [NOT_N]),
    (BY + "Norway, which was to ratify the Macolin Convention, did so in June 2022.",
     ["Ratification occurred: cets-215 | norway | 2022-06"]),
    (BY + "Norway, which was to ratify the Macolin Convention, sent a delegation.", ["Ratification planned: cets-215 | norway"]),
    (BY + "Norway was to ratify the Macolin Convention, but Georgia withdrew.", ["Ratification planned: cets-215 | norway"]),
    # Whom one was only going to call on is not called on.
    (BY + "We were going to urge Norway to ratify the Macolin Convention.", []),
    (BY + "We had hoped to urge Norway to ratify the Macolin Convention.", []),
    (BY + "We are going to urge Norway to ratify the Macolin Convention.", [PROPOSED]),
    # What one thinks of doing is no plan yet.
    (BY + "Norway would consider ratifying the Macolin Convention.", [PROPOSED]),
    (BY + "Norway agreed to consider ratifying the Macolin Convention.", [PROPOSED]),
    (BY + "Norway might consider ratifying the Macolin Convention.", []),
]  # fmt: skip

# What is agreed is not adopted where that is still to come.
AGREED = [
    (BY + "The Lake Pledge, which States agreed in Geneva in May 2023, is to be adopted in Lima.",
     ["Adoption planned: Lake Pledge | - | - | lima", "Preparation occurred: Lake Pledge | States | 2023-05 | geneva"]),
    (BY + "States agreed the Lake Pledge in Geneva in May 2023, and the Lima Charter will be adopted soon.",
     ["Adoption occurred: Lake Pledge | States | 2023-05 | geneva", "Adoption planned: Lima Charter"]),
]  # fmt: skip

# Who turns a proposal down had it; what was not tabled was never there.
TURNED_DOWN = [
    (BY + "A proposal by Fiji for a study group on tides was not accepted.", ["Proposal occurred: study group on tides | fiji"]),
    (BY + "A proposal by Fiji for a study group on tides was not submitted.", ["Proposal negated: study group on tides | fiji"]),
    (BY + "The Water Board rejected Fiji's proposal for a study group on tides.", ["Proposal occurred: study group on tides | fiji"]),
    (BY + "The Water Board would reject Fiji's proposal for a study group on tides.", []),
]  # fmt: skip

# A pronoun behind a verb is its object, and what stands beside it is one, too.
BEHIND_PRONOUNS = [
    (BY + "The Lake Code is short. Norway adopted it in Lima with the help of UNESCO, the Bled Club and groups led by monks.",
     ["Adoption occurred: Lake Code | norway | - | lima"]),
    (BY + "The Lake Code is short. Norway adopted it in 2022, and with it the River Code.",
     ["Adoption occurred: Lake Code | norway | 2022", "Adoption occurred: River Code | norway | 2022"]),
    (BY + "The Lake Code is short. Norway adopted it in 2022 and the River Code in 2023.",
     ["Adoption occurred: Lake Code | norway | 2022", "Adoption occurred: River Code | norway | 2023"]),
]  # fmt: skip

# What is "being negotiated" is, whatever a sentence wants of it.
IN_WORK = [
    (BY + "We want nets to fall under the Lake Pact now being negotiated.", ["Preparation ongoing: Lake Pact"]),
    (BY + "We should study the Lake Pact being negotiated in Lima.", ["Preparation ongoing: Lake Pact | - | - | lima"]),
    (BY + "We are in favour of the Lake Pact being negotiated in Lima.", []),
    (BY + "We oppose the Lake Pact being adopted in haste.", []),
]  # fmt: skip


# Behind a relative clause the verb is the first noun's; what a text sets up is set up.
PARTED = [
    (BY + "The Lake Pact, which builds on the River Code, entered into force in May 2023.", ["EntryIntoForce occurred: Lake Pact | - | 2023-05"]),
    (BY + "The Lake Pact, built on the River Code, entered into force in May 2023.", ["EntryIntoForce occurred: Lake Pact | - | 2023-05"]),
    (BY + "Norway read the Lake Pact, opened for signature in May 2023, which never entered into force.",
     ["EntryIntoForce negated: Lake Pact", "OpeningForSignature occurred: Lake Pact | - | 2023-05"]),
    (BY + "The Lake Club, which Resolution 7 set up, met in Lima.", ["Launch occurred: Lake Club"]),
    (BY + "The Lake Club, which Resolution 7 praised, met in Lima.", []),
]  # fmt: skip

# Who leads negotiations, or takes part in them, works on the text.
SHARED = [
    (BY + "Norway chairs the negotiations on the Lake Pact.", ["Preparation ongoing: Lake Pact | norway"]),
    (BY + "Norway and Chad have taken part in the negotiation of the Lake Pact.", ["Preparation occurred: Lake Pact | chad, norway"]),
    (BY + "Norway won't take part in the negotiations on the Lake Pact.", ["Preparation negated: Lake Pact | norway"]),
    (BY + "Norway should join the negotiations on the Lake Pact.", []),
]  # fmt: skip

# Two texts named together: "neither treaty", "the two of them".
BOTH = BY + "The Lake Convention and the River Convention are old. Norway "
TWO = [
    (BOTH + "has not ratified either convention.",
     ["Ratification negated: Lake Convention | norway", "Ratification negated: River Convention | norway"]),
    (BOTH + "has not signed either report.", []),
    (BOTH + "may ratify either convention.", []),
    (BOTH + "acceded to the two of them.",
     ["Accession occurred: Lake Convention | norway", "Accession occurred: River Convention | norway"]),
    (BOTH + "acceded to the three of them.", []),
]  # fmt: skip

# A body has adopted the resolution in which it says something.
OWN_TEXTS = [
    (BY + "The World Bank asked for a study in its Resolution 12 of 29 March 2023.",
     ["Adoption occurred: Resolution 12 | world-bank | 2023-03-29"]),
    (BY + "A study, which was asked for by the World Bank in its Resolution 12, is due.", ["Adoption occurred: Resolution 12 | world-bank"]),
    (BY + "The World Bank will ask for a study in its Resolution 12.", []),
    (BY + "The World Bank asked for a study in Resolution 12.", []),
    (BY + "We recall Resolution 58 of the World Bank, adopted in March 2022.",
     ["Adoption occurred: Resolution 58 | world-bank | 2022-03"]),
    (BY + "We recall the Lake Code of the World Bank, adopted in March 2022.", ["Adoption occurred: Lake Code | - | 2022-03"]),
    (BY + "We recall the Director of the World Bank, adopted in March 2022.", []),
]  # fmt: skip

# What is said of other things: a draft turned down, a treaty's protocols, a withdrawal, heed.
CODE = "Adoption occurred: Lake Code | chad | 2012"
NOT_SIGNED = "Signature negated: cets-215 | norway"
OF_OTHERS = [
    (BY + "Chad adopted the Lake Code in 2012. The text that Fiji put forward was voted down.", [CODE]),
    (BY + "Chad adopted the Lake Code in 2012. The draft tabled by Fiji in May was withdrawn.", [CODE]),
    (BY + "Chad adopted the Lake Code in 2012. The text was put forward by Fiji.", [CODE, "Proposal occurred: Lake Code | fiji"]),
    (BY + "Fiji proposed a convention on soils. The text that Fiji proposed was rejected.",
     ["Adoption negated: convention on soils", "Proposal occurred: convention on soils | fiji"]),
    (BY + "The Macolin Convention is known. Norway has signed all three of its protocols.", []),
    (BY + "The Macolin Convention is known. Norway has signed all of its annexes.", []),
    (BY + "The Macolin Convention is known. Norway signed in 2014.", ["Signature occurred: cets-215 | norway | 2014"]),
    (BY + "Norway has not signed the Macolin Convention. The withdrawal takes effect in May 2025 under article 20 (3) of the Convention.",
     [NOT_SIGNED]),
    (BY + "Under article 20 (3) of the Macolin Convention it entered into force in 2019.", ["EntryIntoForce occurred: cets-215 | - | 2019"]),
    (BY + "Norway ratified the Macolin Convention. Chad will follow with interest the talks on fish.",
     ["Ratification occurred: cets-215 | norway"]),
    (BY + "Norway ratified the Macolin Convention. Chad followed with great attention what came next.",
     ["Ratification occurred: cets-215 | norway"]),
    (BY + "We support its call for universal ratification of the Macolin Convention.", []),
    (BY + "We look forward to universal ratification of the Macolin Convention.", ["Ratification planned: cets-215"]),
    (BY + "The Lake Code, which our affiliates in Lima put forward, is clear.", []),
    (BY + "The Lake Code, which our secretariat in Lima put forward, is clear.", ["Proposal occurred: Lake Code | Bled Rivers Network | - | lima"]),
    (BY + "Norway ratified the Macolin Convention. Chad will follow.",
     ["Ratification occurred: cets-215 | norway", "Ratification planned: cets-215 | chad"]),
]  # fmt: skip

# What "was to" only tells a deed has been done, or left undone; an aim and a next move are plans.
DEEDS = [
    (BY + "What Norway did on 3 May 2023 was to ratify the Macolin Convention.", ["Ratification occurred: cets-215 | norway | 2023-05-03"]),
    (BY + "The last thing the Water Board did in 2020 was to adopt the Lake Code.", ["Adoption occurred: Lake Code | Water Board | 2020"]),
    (BY + "The Water Board's answer was to adopt the Lake Code in 2020.", ["Adoption occurred: Lake Code | Water Board | 2020"]),
    (BY + "What Norway did not do was to ratify the Macolin Convention.", [NOT_N]),
    (BY + "The Water Board's aim was to adopt the Lake Code.", ["Adoption planned: Lake Code | Water Board"]),
    (BY + "The Water Board's next move was to adopt the Lake Code.", ["Adoption planned: Lake Code | Water Board"]),
    (BY + "The Lake Act was to enter into force in 2025.", ["EntryIntoForce planned: Lake Act | - | 2025"]),
]  # fmt: skip

# A plan of the past is denied by the next sentence, or by what a clause goes on with.
PLANS = [
    (BY + "The Lake Code was to be adopted in May 2023. It was not.", ["Adoption negated: Lake Code"]),
    (BY + "Norway was due to ratify the Macolin Convention in 2022. In the end, it did not.", [NOT_N]),
    (BY + "The Lake Code was to be adopted in May 2023. That has not happened.", ["Adoption negated: Lake Code"]),
    (BY + "The Lake Code was to be adopted in May 2023. That has not happened twice.", ["Adoption planned: Lake Code | - | 2023-05"]),
    (BY + "The Lake Code was adopted in May 2023. It was not.", ["Adoption occurred: Lake Code | - | 2023-05"]),
    (BY + "Norway, which was due to ratify the Macolin Convention in November, declined.", [f"{NOT_N} | 2023-11"]),
    (BY + "Norway, which was to ratify the Macolin Convention in November, did not.", [f"{NOT_N} | 2023-11"]),
    (BY + "Norway was expected to ratify the Macolin Convention in November, but refused.", [f"{NOT_N} | 2023-11"]),
    (BY + "Norway, expected to ratify the Macolin Convention in October, has not done so.", [f"{NOT_N} | 2023-10"]),
    (BY + "Norway, expected to ratify the Macolin Convention in October, did not say more.", ["Ratification planned: cets-215 | norway | 2023-10"]),
    (BY + "Norway, expected to ratify the Macolin Convention in October, will say more.", ["Ratification planned: cets-215 | norway | 2024-10"]),
]  # fmt: skip

# What somebody has not done of whom nothing is known must not read as if nobody had.
OF_UNKNOWN = [
    (BY + "The Macolin Convention is known. Morvania has not ratified it.", ["Ratification negated: cets-215 | Morvania"]),
    (BY + "The Macolin Convention has not been ratified by Carrow, whose house is split.", ["Ratification negated: cets-215 | Carrow"]),
    (BY + "The Macolin Convention was ratified neither by Morvania nor by Carrow.", []),
    (BY + "The Macolin Convention has not been ratified by any State.", ["Ratification negated: cets-215"]),
    (BY + "The Macolin Convention is known. One has not ratified it.", ["Ratification negated: cets-215"]),
    (BY + "The Macolin Convention has not been ratified by Norway.", [NOT_N]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *DEEDS,
        *PLANS,
        *OF_UNKNOWN,
        *ASKED,
        *MEANT,
        *AGREED,
        *TURNED_DOWN,
        *BEHIND_PRONOUNS,
        *IN_WORK,
        *PARTED,
        *SHARED,
        *TWO,
        *OWN_TEXTS,
        *OF_OTHERS,
    ],
    ids=short,
)
def test_a_statement_tells_these_events_and_no_other(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


def test_each_table_holds_its_rows() -> None:
    tables = (ASKED, MEANT, AGREED, TURNED_DOWN, BEHIND_PRONOUNS, IN_WORK)
    assert [len(table) for table in tables] == [9, 18, 2, 4, 3, 4]
    assert [len(table) for table in (PARTED, SHARED, TWO, OWN_TEXTS, SUPPOSED)] == [5, 4, 5, 7, 3]
    assert [len(table) for table in (DEEDS, PLANS, OF_UNKNOWN)] == [7, 11, 6]
