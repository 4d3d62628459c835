"""Deeds told by a verb in "-ing" or by a noun, and who does them; near misses stand beside."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, names, short, understood

from govgraph.model import Kind

A = "Adoption occurred: Lake Charter"
RULES = "Launch occurred: guidelines on ice"

GERUNDS = [
    # What one does in amending a text, and what a text does that amends another.
    ("By amending the Lake Charter, Norway showed courage.", ["Amendment occurred: Lake Charter | norway"]),
    ("After revising the Lake Charter in May 2023, Norway turned to other things.", ["Amendment occurred: Lake Charter | norway | 2023-05"]),
    ("Norway is considering amending the Lake Charter.", ["Amendment proposed: Lake Charter | norway"]),
    ("Norway finished revising the Lake Charter in 2022.", ["Amendment occurred: Lake Charter | norway | 2022"]),
    ("Norway welcomed the Protocol amending the Lake Charter.", []),
    ("Talks on amending the Lake Charter, which began in 2019, go on.", []),
    # Before the first verb, what stands before "on" only tells what it is about; praise tells more.
    ("Debates on ratifying the Lake Charter, which began in 2019, have not ended.", []),
    ("Our thanks to Norway for signing the Lake Charter.", ["Signature occurred: Lake Charter | norway"]),
    ("In signing the Lake Charter, Norway showed courage.", ["Signature occurred: Lake Charter | norway"]),
    # A verb is no adjective of the plural behind it.
    ("By publishing guidelines on ice in 2022, the Lake Board showed courage.", [f"{RULES} | Lake Board | 2022"]),
    ("The Lake Board is small and published guidelines on ice in 2022.", [f"{RULES} | Lake Board | 2022"]),
    ("It was the Lake Board that published guidelines on ice.", [f"{RULES} | Lake Board"]),
    ("The Lake Board left without publishing guidelines on ice.", ["Launch negated: guidelines on ice | Lake Board"]),
    ("The Lake Board has read the published guidelines on ice.", []),
    # Who is praised has done it, with a name or without; who praises has not.
    ("We congratulate the Assembly on adopting the Lake Charter.", [f"{A} | Assembly"]),
    ("We congratulate the mayors on adopting the Lake Charter.", [f"{A} | mayors"]),
    ("Statement by Norway\n5 May 2024\n\nWe thank you for adopting the Lake Charter.", [A]),
    ("Norway was praised for adopting the Lake Charter.", [f"{A} | norway"]),
]  # fmt: skip

NOUNS = [
    ("The adoption of an action plan on ice by Norway in May 2023 was a milestone.", ["Adoption occurred: action plan on ice | norway | 2023-05"]),
    ("The adoption of rules and the launch of the Lake Fund by Norway in May 2023 were milestones.", ["Launch occurred: Lake Fund | norway | 2023-05"]),
    ("The adoption of the Lake Charter by ministers in 2022 was a milestone.", [f"{A} | ministers | 2022"]),
    ("The adoption of the Lake Charter by consensus in 2022 was a milestone.", [f"{A} | - | 2022"]),
    ("The Lake Charter, whose adoption in 2022 surprised many, is short.", [f"{A} | - | 2022"]),
    ("The Lake Charter, whose adoption is hoped for in 2032, is short.", ["Adoption planned: Lake Charter | - | 2032"]),
    ("The Lake Charter, whose members met in 2022, is short.", []),
    # Work that is judged as past is over; work may also go on.
    ("Norway's drafting of the Lake Charter in 2022 was a milestone.", ["Preparation occurred: Lake Charter | norway | 2022"]),
    ("The drafting of the Lake Charter by Norway has begun.", ["Preparation ongoing: Lake Charter | norway"]),
]  # fmt: skip

LABELS = [
    # A label, or the line above a list, names what participles tell.
    ("The Lake Charter: adopted on 7 June 2021, in force since May 2022.",
     ["Adoption occurred: Lake Charter | - | 2021-06-07", "EntryIntoForce occurred: Lake Charter | - | 2022-05"]),
    ("The Lake Charter: signed by Norway in 2021, ratified in 2022.",
     ["Ratification occurred: Lake Charter | - | 2022", "Signature occurred: Lake Charter | norway | 2021"]),
    ("The Lake Charter:\n\n- adopted by the Lake Board in 2021\n- signed by Norway in 2022",
     ["Adoption occurred: Lake Charter | Lake Board | 2021", "Signature occurred: Lake Charter | norway | 2022"]),
    ("Readers of the Lake Charter:\n\n- adopted children\n- signed books", []),
    # An act that its past date tells may be judged; without one it may be wished for.
    ("Statement by Fiji\n5 May 2024\n\nThe accession of Norway to the Lake Charter in May 2020 is good news.", ["Accession occurred: Lake Charter | norway | 2020-05"]),
    ("The accession of Norway to the Lake Charter is essential.", []),
    ("The accession of Chad to the Lake Charter in 2020 and its ratification by Norway in 2021 were good news.",
     ["Accession occurred: Lake Charter | chad | 2020", "Ratification occurred: Lake Charter | norway | 2021"]),
    # What one joins by an instrument of accession is acceded to.
    ("By depositing its instrument of accession in May 2020, Norway became a Party to the Lake Charter.",
     ["Accession occurred: Lake Charter | norway | 2020-05"]),
    ("By depositing its instrument of ratification in May 2020, Norway became a Party to the Lake Charter.",
     ["Ratification occurred: Lake Charter | norway | 2020-05"]),
    # What only would be.
    ("Had Norway ratified the Lake Charter, it would be in force.", []),
    ("If Norway had ratified it, the Lake Charter would be in force.", []),
    ("The Lake Charter would enter into force in 2032.", ["EntryIntoForce planned: Lake Charter | - | 2032"]),
    # Each text with its own date, one without a name too.
    ("The Lake Board adopted the Lake Charter in 2019 and a plan on ice in May 2020.",
     ["Adoption occurred: Lake Charter | Lake Board | 2019", "Adoption occurred: plan on ice | Lake Board | 2020-05"]),
    ("The Lake Board adopted the Lake Charter in 2019 and left a plan on ice in May 2020.", ["Adoption occurred: Lake Charter | Lake Board | 2019"]),
    # A body that nobody knows acts in a relative clause.
    ("Norway drafted the Lake Charter, which the Executive Board adopted in 2019.",
     ["Adoption occurred: Lake Charter | Executive Board | 2019", "Preparation occurred: Lake Charter | norway"]),
]  # fmt: skip

PROPOSALS = [
    # What others are to adopt or set up is proposed; what they are to sign, reject or support is not.
    ("Norway proposed that the Lake Board adopt an action plan on ice.",
     ["Adoption proposed: action plan on ice | Lake Board", "Proposal occurred: action plan on ice | norway"]),
    ("Norway proposed that a code on ice be drawn up.", ["Proposal occurred: code on ice | norway"]),
    ("It was proposed that the Lake Board adopt the Lake Charter.",
     ["Adoption proposed: Lake Charter | Lake Board", "Proposal occurred: Lake Charter"]),
    ("Norway proposed that the Lake Board reject the Lake Charter.", []),
    ("Norway proposed that the Lake Board support the Lake Charter.", []),
    ("Norway proposed that the Lake Board hold a panel on ice.", []),
    # An opening for signature is no signature.
    ("We welcome the opening for signature of the Lake Charter in Suva in May 2020.", ["OpeningForSignature occurred: Lake Charter | - | 2020-05 | suva"]),
    ("We welcome the signature of the Lake Charter in Suva in May 2020.", ["Signature occurred: Lake Charter | - | 2020-05 | suva"]),
    ("The Lake Board postponed the adoption of the Lake Charter to 2032.", ["Adoption planned: Lake Charter | - | 2032"]),
    ("The Lake Board postponed its meeting to 2032.", []),
]  # fmt: skip

LINES = [
    # A year or a day before a dash dates what an item tells; a dateline does not.
    ("Statement by Fiji\n5 May 2024\n\n- 2019 – Lake Charter adopted by the Lake Board\n- 2021 – Norway ratifies the Lake Charter",
     [f"{A} | Lake Board | 2019", "Ratification occurred: Lake Charter | norway | 2021"]),
    ("Statement by Fiji\n5 May 2024\n\nSuva, 5 May – Norway has ratified the Lake Charter.", ["Ratification occurred: Lake Charter | norway"]),
    ("Statement by Fiji\n5 May 2024\n\n- 7 June 2021: the Lake Charter enters into force", ["EntryIntoForce occurred: Lake Charter | - | 2021-06-07"]),
    ("Statement by Fiji\n5 May 2024\n\n- 7 June 2031: the Lake Charter enters into force", ["EntryIntoForce planned: Lake Charter | - | 2031-06-07"]),
    # A row that says in words what came about on a day.
    ("Statement by Fiji\n5 May 2024\n\n| Date | Event |\n|---|---|\n| 5 May 2019 | Adoption of the Lake Charter by the Lake Board |\n| 2021 | Norway ratifies the Lake Charter |",
     [f"{A} | Lake Board | 2019-05-05", "Ratification occurred: Lake Charter | norway | 2021"]),
    ("Statement by Fiji\n5 May 2024\n\n| Date | Room | Event |\n|---|---|---|\n| 5 May 2019 | 4 | Debate on the adoption of the Lake Charter |", []),
    # For whom one signs, and who signs in a town.
    ("On behalf of Norway, Ana Kos signed the Lake Charter.", ["Signature occurred: Lake Charter | norway"]),
    ("For Norway, Ana Kos signed the Lake Charter.", ["Signature occurred: Lake Charter | Ana Kos"]),
    ("Statement by Fiji\n5 May 2024\n\nYesterday in Suva, Norway signed the Lake Charter.", ["Signature occurred: Lake Charter | norway | 2024-05-04 | suva"]),
    ("Statement by Fiji\n5 May 2024\n\nYesterday in Oslo, Norway, we signed the Lake Charter.", ["Signature occurred: Lake Charter | fiji | 2024-05-04 | oslo"]),
    ("More than ten years after signing the Lake Charter, Norway ratified it.",
     ["Ratification occurred: Lake Charter | norway", "Signature occurred: Lake Charter | norway"]),
    ("Fiji left after signing the Lake Charter, Norway stayed.", ["Signature occurred: Lake Charter"]),
]  # fmt: skip

GROUPS = [
    ("Ministers are expected to adopt the Lake Charter.", ["Adoption planned: Lake Charter | Ministers"]),
    ("By adopting the Lake Charter, ministers showed courage.", [f"{A} | ministers"]),
    ("Having adopted the Lake Charter, ministers left.", [f"{A} | ministers"]),
    ("Ministers discussed it at length and finally adopted the Lake Charter.", [f"{A} | Ministers"]),
    ("Ministers, meeting in Suva in May 2023, adopted the Lake Charter.", [f"{A} | Ministers | 2023-05 | suva"]),
    ("The Lake Charter, which the mayors of the region adopted in 2022, is short.", [f"{A} | mayors of the region | 2022"]),
    ("The Lake Charter, which the mayor of the region read in 2022, is short.", []),
    ("The Lake Charter was read to ministers and adopted.", [A]),
    ("Since its adoption by ministers in 2022, the Lake Charter has changed.", [f"{A} | ministers | 2022"]),
    ("Since its adoption by and large in 2022, the Lake Charter has changed.", [f"{A} | - | 2022"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [*GERUNDS, *NOUNS, *LABELS, *PROPOSALS, *LINES, *GROUPS], ids=short
)
def test_deeds_are_told_by_gerunds_and_nouns(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


def test_a_body_is_not_called_by_what_it_is_praised_for() -> None:
    told = "We congratulate the Assembly on ending the war."
    assert names(told, Kind.ORGANISATION) == {"Assembly"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("- The Agreement on Lakes, adopted by Norway in 2022", "Adoption occurred: Agreement on Lakes | norway | 2022"),
        ("- The Strategy for Lakes, launched by Norway on 5 May 2023", "Launch occurred: Strategy for Lakes | norway | 2023-05-05"),
    ],
)  # fmt: skip
def test_a_text_before_a_comma_is_no_meeting(line: str, expected: str) -> None:
    told = f"Statement by Fiji\n12 March 2024\n\n{line}"
    assert events(told) == [expected]
    assert understood(told).document.meeting is None


def test_the_tables_of_gerunds_are_whole() -> None:
    rows = (GERUNDS, NOUNS, LABELS, PROPOSALS, LINES, GROUPS)
    assert [len({text for text, _ in table}) for table in rows] == [18, 9, 15, 10, 12, 10]


LONG = """Statement by Fiji
12 March 2024

Seeds feed us all, and those who keep them deserve thanks. Many people help us, year after year.

They ask for nothing but a word of thanks, and we thank them here for all that they have done.

{}

They go on next year with a new plan, new friends and old hopes for the fields of the south.

Nobody knows what the weather will be, but all of them hope that the rain comes when it should.
"""


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ('"We ratified the Lake Charter in 2020," said one delegate.', ["Ratification occurred: Lake Charter | - | 2020"]),
        ('One delegate said: "We ratified the Lake Charter in 2020."', ["Ratification occurred: Lake Charter | - | 2020"]),
        ('"We ratified the Lake Charter in 2020," we said.', ["Ratification occurred: Lake Charter | fiji | 2020"]),
        ('"We adopted the Lake Charter in 2020," said Ana Kos, President of the Lake Board.', [f"{A} | Lake Board | 2020"]),
    ],
)  # fmt: skip
def test_what_others_say_of_themselves_is_not_said_of_who_speaks(
    quote: str, expected: list[str]
) -> None:
    told = [one for one in events(LONG.format(quote)) if not one.startswith("Quotation")]
    assert told == expected
