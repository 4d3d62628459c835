"""What labels, drafts, lost motions and conditions leave undone; a near miss beside each."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, positions, posts, short

HEAD = "# Statement by the Delta Network\n\n5 May 2024\n\n"
NOT_N, NOT_T = "Ratification negated: cets-215 | norway", "Ratification negated: cets-215 | togo"
R_N = "Ratification occurred: cets-215 | norway"
PACT = "Lake Pact"

# What a label says has become of what it lists.
LABELLED = [
    ("Postponed: adoption of the Lake Pact in May 2023.", [f"Adoption planned: {PACT} | - | 2023-05"]),
    ("Dropped from the programme – adoption of the Lake Pact in 2023.", [f"Adoption negated: {PACT} | - | 2023"]),
    ("Kept in the programme – adoption of the Lake Pact in 2023.", [f"Adoption occurred: {PACT} | - | 2023"]),
    ("Not achieved in 2023: adoption of the Lake Pact; ratification of the Macolin Convention by Norway.", [f"Adoption negated: {PACT} | - | 2023", NOT_N]),
    ("Achieved in 2023: adoption of the Lake Pact; ratification of the Macolin Convention by Norway.", [f"Adoption occurred: {PACT} | - | 2023", R_N]),
    ("The following outputs were not delivered: the adoption of the Lake Pact; and the launch of the Rivers Fund.", [f"Adoption negated: {PACT}", "Launch negated: Rivers Fund"]),
    ("Missed targets: ratification of the Macolin Convention by Norway in 2023.", [f"{NOT_N} | 2023"]),
    ("Targets for 2023: ratification of the Macolin Convention by Norway.", ["Ratification planned: cets-215 | norway | 2023"]),
    ("Carried over to 2025: adoption of the Lake Pact by the Board.", [f"Adoption planned: {PACT} | Board"]),
    ("Delayed, then done: ratification of the Macolin Convention by Norway in 2023.", [f"{R_N} | 2023"]),
    ("Outstanding achievements: ratification of the Macolin Convention by Norway in 2023.", [f"{R_N} | 2023"]),
    ("The talks failed: the Board had adopted the Lake Pact in 2019.", [f"Adoption occurred: {PACT} | Board | 2019"]),
    ("Ratification of the Macolin Convention by Norway in 2023: failed.", [f"{NOT_N} | 2023"]),
    ("Ratification of the Macolin Convention by Norway in 2023: a success.", [f"{R_N} | 2023"]),
    ("Blocked: ratification of the Macolin Convention by Norway in 2023.", [f"{NOT_N} | 2023"]),
    ("No progress was made on: ratification of the Macolin Convention by Norway.", [NOT_N]),
    ("Adoption of the Lake Pact by the Board in 2023: did not take place.", [f"Adoption negated: {PACT} | Board | 2023"]),
    ("Adoption of the Lake Pact by the Board in 2023: took place.", [f"Adoption occurred: {PACT} | Board | 2023"]),
    ("Macolin Convention ratified by Norway: not achieved.", [NOT_N]),
    ("Macolin Convention ratified by Norway: a success.", [R_N]),
]  # fmt: skip

# The same over a list.
LISTED = [
    ("## Not achieved\n\n- Ratification of the Macolin Convention by Norway\n- Launch of the Rivers Fund in 2023", ["Launch negated: Rivers Fund | - | 2023", NOT_N]),
    ("## Achieved\n\n- Ratification of the Macolin Convention by Norway", [R_N]),
    ("## Carried over to 2025\n\n- Ratification of the Macolin Convention by Norway\n\n## Done\n\n- Ratification of the Macolin Convention by Togo", ["Ratification occurred: cets-215 | togo", "Ratification planned: cets-215 | norway"]),
    ("What we missed:\n\n- Lake Pact adopted by the Board\n- Rivers Fund set up", [f"Adoption negated: {PACT}", "Launch negated: Rivers Fund"]),
    ("Items removed from the agenda:\n\n- adoption of the Lake Pact by the Board", [f"Adoption negated: {PACT}"]),
    ("In progress:\n\n- ratification of the Macolin Convention by Norway", ["Ratification ongoing: cets-215 | norway"]),
    ("## Assumptions\n\n- Norway has ratified the Macolin Convention\n- The Board has not adopted the Lake Pact", [f"Adoption negated: {PACT}"]),
    ("## Results\n\n- Norway has ratified the Macolin Convention", [R_N]),
    ("The following options were considered:\n\n- The Board adopted the Lake Pact\n- The Board rejected the Lake Pact", []),
    ("The following steps were considered good:\n\n- The Board adopted the Lake Pact", [f"Adoption occurred: {PACT}"]),
    ("## Draft decisions\n\n1. The Board adopts the Lake Pact.\n2. The Board launches the Rivers Fund.", []),
    ("We ask the Board to recommend that Norway:\n\n- accede to the Macolin Convention;\n- amend the Lakes Act.", ["Accession proposed: cets-215 | norway", "Amendment proposed: Lakes Act | norway"]),
    ("## Decisions\n\n1. The Board adopts the Lake Pact.", [f"Adoption occurred: {PACT} | Board"]),
    ('The Board is invited to adopt the following decision:\n\n"The Board adopts the Lake Pact."', ["Adoption proposed: decision | Board"]),
    ("What we did:\n\n- Lake Pact adopted by the Board\n- Rivers Fund set up", [f"Adoption occurred: {PACT}", "Launch occurred: Rivers Fund"]),
]  # fmt: skip

# What must first be said, and what is only put as a measure or a story.
OPEN = [
    ("The Pact will enter into force once the Board has certified that Norway has ratified the Macolin Convention.", []),
    ("Togo will pay as soon as the Board confirms that Norway has ratified the Macolin Convention.", []),
    ("When the Board confirmed that Norway had ratified the Macolin Convention, Togo paid.", [R_N]),
    ("Togo will pay once the Board holds a certificate that Norway has ratified the Macolin Convention.", []),
    ("Togo paid once the Board held a certificate that Norway had ratified the Macolin Convention.", [R_N]),
    ("We need proof that Norway has ratified the Macolin Convention.", []),
    ("We have proof that Norway has ratified the Macolin Convention.", [R_N]),
    ("Indicator: Norway has ratified the Macolin Convention by 2026.", []),
    ("Target 2: the Board has adopted the Lake Pact.", []),
    ("Objective 2: Norway has ratified the Macolin Convention.", []),
    ("Expected outcome: Norway has ratified the Macolin Convention.", []),
    ("Outcome: Norway has ratified the Macolin Convention.", [R_N]),
    ("The measure of success is that Norway has ratified the Macolin Convention.", []),
    ("The good news is that Norway has ratified the Macolin Convention.", [R_N]),
    ("Option 1 – the Board adopted the Lake Pact.", []),
    ("Targets achieved: the Board has adopted the Lake Pact.", [f"Adoption occurred: {PACT} | Board"]),
    ("Scenario 1: Chad leaves. The Board then adopted the Lake Pact.", []),
    ("Story 1: Chad leaves.\n\nThe Board then adopted the Lake Pact.", [f"Adoption occurred: {PACT} | Board"]),
    ("[The Board adopted the Lake Pact on [4 May 2023].]", []),
    ("[Welcoming the ratification of the Macolin Convention by Norway;]", []),
    ("[Norway has ratified the Macolin Convention.]", [R_N]),
    ("Resolution 5 (defeated): The Board adopted the Lake Pact.", []),
    ("Resolution 5 (long): The Board adopted the Lake Pact.", [f"Adoption occurred: {PACT} | Board"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*LABELLED, *LISTED, *OPEN], ids=short)
def test_a_label_or_a_condition_leaves_it_undone(text: str, expected: list[str]) -> None:
    assert events(HEAD + text) == sorted(expected)


# What a text decides, by its title, whether it is a draft; the tables name what is told.
ORDERS = "\n\n5 May 2024\n\nThe Board,\n\nNoting that Norway ratified the Macolin Convention in 2019,\n\n1. Adopts the Lake Pact;\n\n2. Welcomes the Rivers Charter;\n\n3. Elects Ms. Ama Kos as Chair."
NOTED = [f"{R_N} | 2019"]
TITLES = [
    ("Draft resolution", False),
    ("REVISED DRAFT DECISION ON NETS", False),
    ("Proposed motion for the Annual Conference", False),
    ("Zero draft", False),
    ("Draft outcome document (not agreed)", False),
    ("Resolution 12", True),
    ("Resolution 12 on the draft budget", True),
    ("Draft resolution L.5, adopted by consensus", True),
]


@pytest.mark.parametrize(("title", "decided"), TITLES)
def test_a_draft_decides_nothing(title: str, decided: bool) -> None:
    text = f"# {title}{ORDERS}"
    acts = {row.partition(":")[0] for row in events(text)} - {"Proposal occurred"}
    assert ("Adoption occurred" in acts) is decided
    assert [row for row in events(text) if row.startswith("Ratification")] == NOTED
    assert bool(positions(text)) is decided
    assert bool(posts(text)) is decided


def test_a_draft_may_be_a_part_of_a_text() -> None:
    below = f"{HEAD}Norway ratified the Macolin Convention.\n\n## Annex: Draft decision\n\nThe Board,\n\n1. Adopts the Lake Pact;\n\n## Members\n\nTogo ratified the Macolin Convention."
    assert events(below) == [R_N, R_N.replace("norway", "togo")]
    record = f"{HEAD}## Draft decision on nets\n\nNorway ratified the Macolin Convention."
    assert events(record) == [R_N]
    assert events("# Draft minutes\n\n5 May 2024\n\nNorway ratified the Macolin Convention.") == [
        R_N
    ]
    about = "# Draft law on nets\n\n5 May 2024\n\nNorway ratified the Macolin Convention. The draft law does not."
    assert events(about) == [R_N]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Motion 1: The Network supports the Lake Pact. Lost.", False),
        ("Motion 2 (Kos): The Network supports the Lake Pact. Withdrawn.", False),
        ("Motion 3: The Network supports the Lake Pact. Carried.", True),
        ('The following motion was lost: "The Network supports the Lake Pact."', False),
        ("The members voted down a motion that the Network supports the Lake Pact.", False),
        ("The members said that the Network supports the Lake Pact.", True),
        ("Draft decision: The Network supports the Lake Pact.", False),
        ("Decision: The Network supports the Lake Pact.", True),
        ("Option A: The Network supports the Lake Pact.", False),
    ],
)
def test_a_motion_or_a_draft_is_no_position(text: str, held: bool) -> None:
    assert positions(HEAD + text) == ["Support: Delta Network | Lake Pact"] * held


def test_the_tables_of_what_is_only_written_are_whole() -> None:
    assert [len(table) for table in (LABELLED, LISTED, OPEN, TITLES)] == [20, 15, 23, 8]
