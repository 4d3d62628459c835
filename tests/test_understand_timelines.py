"""Lines that tell of one text: timelines, fact sheets, rows of labels; how far its name goes."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short, slug, understood

HEAD = "# Fact sheet: Lake Pact\n\n12 March 2024\n\nRivers Council\n\n"
TOLD = "{} occurred: Lake Pact | {}"
ADOPTED = TOLD.format("Adoption", "- | 2018-05-08")
IN_LIMA = f"{ADOPTED} | lima"
IN_FORCE = TOLD.format("EntryIntoForce", "- | 2022-01-01")

LINES = [
    ("Adopted: 8 May 2018, Lima", [IN_LIMA]),
    ("Adopted: by a narrow majority", []),
    ("Adopted: not yet", ["Adoption negated: Lake Pact"]),
    ("Adopted: pending", []),
    ("Place and date of adoption: Lima, 8 May 2018", [IN_LIMA]),
    ("Adoption (Lima): to be decided", []),
    ("Adopted in Lima on 8 May 2018", [IN_LIMA]),
    ("Adopting children: 8 May 2018", []),
    (
        "Opening for signature: Lima, 9 May 2018",
        [TOLD.format("OpeningForSignature", "- | 2018-05-09 | lima")],
    ),
    ("Opening hours: 9 May 2018", []),
    (
        "Ratified by: Chile (3 June 2020), Peru",
        [TOLD.format("Ratification", "chile | 2020-06-03"), TOLD.format("Ratification", "peru")],
    ),
    ("To be ratified by: Chile, Peru", []),
    (
        "Signatories: Chile and Peru",
        [TOLD.format("Signature", "chile"), TOLD.format("Signature", "peru")],
    ),
    ("Observers: Chile and Peru", []),
    ("8 May 2018 – The Lake Pact is adopted in Lima.", [IN_LIMA]),
    ("8 May 2018 – Talks on the adoption of the Lake Pact begin in Lima.", []),
    (
        "9 May 2018: Opened for signature in Lima; Chile signs",
        [
            TOLD.format("OpeningForSignature", "- | 2018-05-09 | lima"),
            TOLD.format("Signature", "chile | 2018-05-09"),
        ],
    ),
    ("9 May 2018: Opened by the Mayor in Lima", []),
    ("1 January 2022 – Entry into force", [IN_FORCE]),
    (
        "1 January 2025 – Entry into force (expected)",
        ["EntryIntoForce planned: Lake Pact | - | 2025-01-01"],
    ),
    ("1 January 2025 – Entry into force", ["EntryIntoForce planned: Lake Pact | - | 2025-01-01"]),
    (
        "1 January 2022 – Chile has signed the Lake Pact, which was adopted in Lima.",
        ["Adoption occurred: Lake Pact | - | - | lima", "Signature occurred: Lake Pact | chile"],
    ),
    ("8 May 2018\n\nThe Lake Pact is adopted in Lima.", [IN_LIMA]),
    (
        "12 March 2024\n\nThe Lake Pact was adopted in Lima.",
        ["Adoption occurred: Lake Pact | - | - | lima"],
    ),
    ("8 May 2018 – Treaty adopted in Lima", [IN_LIMA]),
    ("8 May 2018 – Budget adopted in Lima", []),
    (
        "- Delta Protocol: ratification by Chile, 3 June 2020",
        ["Ratification occurred: Delta Protocol | chile | 2020-06-03"],
    ),
    ("- Delta Protocol: ratification under study, 3 June 2020", []),
    ("- Chile: accession, 3 June 2020", [TOLD.format("Accession", "chile | 2020-06-03")]),
    ("- Chile: entry into force, 3 June 2020", []),
    (
        "| | |\n|---|---|\n| Adopted | 8 May 2018, Lima |\n| In force since | 1 January 2022 |",
        [IN_LIMA, IN_FORCE],
    ),
    ("| | |\n|---|---|\n| Adopted | by vote |\n| Seat | Lima |", []),
]

NAMED = [
    (
        "The convention banning lead nets entered into force in 2016.",
        ["EntryIntoForce occurred: convention banning lead nets | - | 2016"],
    ),
    ("Chile signed the convention using a red pen in 2016.", []),
    (
        "The protocol on refugees at sea was adopted in 2016.",
        ["Adoption occurred: protocol on refugees at sea | - | 2016"],
    ),
    (
        "The protocol on refugees at Sea Point was adopted in 2016.",
        ["Adoption occurred: protocol on refugees | - | 2016"],
    ),
    (
        "The Rivers Council adopted the 2016 revision of the Lake Code.",
        ["Adoption occurred: 2016 revision of the Lake Code | Rivers Council"],
    ),
    (
        "The Rivers Council adopted the third edition of the Lake Code.",
        ["Adoption occurred: Lake Code | Rivers Council"],
    ),
    (
        "The Rivers Council published its first progress report.",
        ["Launch occurred: progress report | Rivers Council"],
    ),
    ("The Rivers Council made progress. Its report was late.", []),
    (
        "The Rivers Council published its annual report for 2016.",
        ["Launch occurred: annual report for 2016 | Rivers Council"],
    ),
    (
        "The Rivers Council published its annual report for members.",
        ["Launch occurred: annual report for members | Rivers Council"],
    ),
    (
        "The Rivers Council published its 2016 annual report.",
        ["Launch occurred: 2016 annual report | Rivers Council"],
    ),
    ("The Rivers Council published the 2016 report.", []),
    (
        "The Rivers Council released its 2016 Annual Report.",
        ["Launch occurred: 2016 Annual Report | Rivers Council"],
    ),
    (
        "The Rivers Council drafted the budget for 2016. Chile adopted the 2016 budget.",
        [
            "Adoption occurred: budget for 2016 | chile",
            "Preparation occurred: budget for 2016 | Rivers Council",
        ],
    ),
    (
        "Chile signed the Pact on Rock Art. The Pact was adopted in 2016.",
        [
            "Adoption occurred: Pact on Rock Art | - | 2016",
            "Signature occurred: Pact on Rock Art | chile",
        ],
    ),
    (
        "Chile signed the Lake Pact under Art. 7 of the Code. It did so in 2016.",
        ["Signature occurred: Lake Pact | chile | 2016"],
    ),
    (
        "The entry into force of the Protocol on Bats for Chile is expected in 2030.",
        ["EntryIntoForce planned: Protocol on Bats | chile | 2030"],
    ),
    (
        "The entry into force of the Protocol on Bats for Children is expected in 2030.",
        ["EntryIntoForce planned: Protocol on Bats for Children | - | 2030"],
    ),
    (
        "The Office for River Ports signed the Lake Pact.",
        ["Signature occurred: Lake Pact | Office for River Ports"],
    ),
    ("The Office for Norway signed the Lake Pact.", ["Signature occurred: Lake Pact"]),
    (
        "The Lake Pact was ratified by Chile, 3 June 2020.",
        ["Ratification occurred: Lake Pact | chile | 2020-06-03"],
    ),
]

MEANT = [
    (
        "Chile and Peru met. The two countries signed the Lake Pact.",
        ["Signature occurred: Lake Pact | chile", "Signature occurred: Lake Pact | peru"],
    ),
    (
        "Chile and Peru met. The two teams signed the Lake Pact.",
        ["Signature occurred: Lake Pact | two teams"],
    ),
    (
        "The Rivers Council and the Lakes Trust met. The two bodies also signed the Lake Pact.",
        [
            "Signature occurred: Lake Pact | Lakes Trust",
            "Signature occurred: Lake Pact | Rivers Council",
        ],
    ),
    (
        "The Rivers Council and Chile met. The two bodies also signed the Lake Pact.",
        ["Signature occurred: Lake Pact"],
    ),
    (
        "Parliament passed the Seed Bill. The new law takes effect in 2030.",
        [
            "Adoption occurred: Seed Bill | Parliament",
            "EntryIntoForce planned: Seed Bill | - | 2030",
        ],
    ),
    (
        "Parliament passed the Seed Bill. The port law takes effect in 2030.",
        ["Adoption occurred: Seed Bill | Parliament"],
    ),
    (
        "Chile signed a memorandum of understanding on seeds. The agreement took effect in 2016.",
        [
            "EntryIntoForce occurred: memorandum of understanding on seeds | - | 2016",
            "Signature occurred: memorandum of understanding on seeds | chile",
        ],
    ),
    (
        "The Lake Pact was adopted. We expect it to enter into force in 2030.",
        ["Adoption occurred: Lake Pact", "EntryIntoForce planned: Lake Pact | - | 2030"],
    ),
    (
        "The Lake Pact was adopted. We expect Chile to enter into debate in 2030.",
        ["Adoption occurred: Lake Pact"],
    ),
    (
        "The Rivers Council will begin drafting the Lake Code.",
        ["Preparation planned: Lake Code | Rivers Council"],
    ),
    (
        "The Rivers Council has begun drafting the Lake Code.",
        ["Preparation ongoing: Lake Code | Rivers Council"],
    ),
    (
        "The Rivers Council may begin drafting the Lake Code.",
        ["Preparation proposed: Lake Code | Rivers Council"],
    ),
    ("The Rivers Council should begin drafting the Lake Code.", []),
]

TITLES = [
    (
        "# Treaty on lost art takes effect\n\n3 May 2020\n\nChile signed it in 2016.",
        [
            "EntryIntoForce planned: Treaty on lost art",
            "Signature occurred: Treaty on lost art | chile | 2016",
        ],
    ),
    (
        "# Joint rules launched\n\n3 May 2020\n\nThe Rivers Council launched joint rules on nets.",
        ["Launch occurred: joint rules on nets | Rivers Council"],
    ),
    (
        "# Joint rules launched\n\n3 May 2020\n\nThe Rivers Council launched a guide to nets.",
        ["Launch occurred: Joint rules", "Launch occurred: guide to nets | Rivers Council"],
    ),
    (
        "# Lake Pact at a glance\n\n| | |\n|---|---|\n| Adopted | 8 May 2018, Lima |\n| Depositary | Chile |",
        [IN_LIMA],
    ),
    (
        "# Lima Protocol on Bats\n\n3 May 2020\n\nIt was adopted in 2016.",
        ["Adoption occurred: Lima Protocol on Bats | - | 2016"],
    ),
]

ROWS = [*((HEAD + text, told) for text, told in LINES), *NAMED, *MEANT, *TITLES]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_a_line_tells_these_events_and_no_other(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


def test_days_of_a_timeline_are_not_its_own() -> None:
    told = "# The Lake Pact\n\n{} – Talks begin.\n\n8 May 2018 – Adopted in Lima.\n\n{} – Chile signs.\n"
    assert understood(told.format("2015", "3 June 2020")).document.when is None
    sheet = "# The Lake Pact\n\n{}Adopted: 8 May 2018\n\nIn force since: 1 January 2022\n"
    assert understood(sheet.format("")).document.when is None
    own = understood(sheet.format("12 March 2024\n\n")).document.when
    assert own is not None
    assert own.edtf == "2024-03-12"
    resolution = understood("# Resolution on lakes\n\nAdopted: 8 May 2018\n\nThe Council is glad.")
    assert resolution.document.when is not None


def test_a_title_that_says_what_it_is_names_no_text() -> None:
    found = understood(f"{HEAD}Adopted: 8 May 2018").mentions
    assert "Lake Pact" in {slug(m.entity) for m in found}
    assert "Fact sheet" not in {slug(m.entity) for m in found}


def test_the_tables_of_timelines_are_whole() -> None:
    assert (len(LINES), len(NAMED), len(MEANT), len(TITLES)) == (32, 21, 13, 5)


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("Duration: January 2021 – December 2024", None),
        ("Project period: 1 January 2021 to 31 December 2024", None),
        ("Duration: 4–6 May 2024", "2024-05-06"),
    ],
)
def test_a_project_lasts_longer_than_a_text_takes(line: str, when: str | None) -> None:
    text = f"# Safe Lakes\n\n{line}\n\nNorway ratified the Lake Protocol in 2020."
    own = understood(text).document.when
    assert (own and own.edtf) == when
