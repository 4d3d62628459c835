"""What the news of a treaty tells, and what it only speaks of; a near miss beside each."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

BY = "Statement by the Bled Rivers Network\n12 March 2024\n\n"
M = ": cets-215"

# What an act keeps from happening, or breaks, is not the act; what is kept from happening is.
KEPT_OFF = [
    ("The ratification of the Macolin Convention would prevent match-fixing.", []),
    ("The entry into force of the Macolin Convention will avoid new debts.", []),
    ("Accession to the Macolin Convention would break our deadlock.", []),
    ("Norway's ratification of the Macolin Convention in 2019 prevented a dispute.", [f"Ratification occurred{M} | norway | 2019"]),
    ("The entry into force of the Macolin Convention on 1 September 2019 broke a taboo.", [f"EntryIntoForce occurred{M} | - | 2019-09-01"]),
    ("The adoption of the Macolin Convention was blocked.", [f"Adoption negated{M}"]),
    ("The adoption of the Macolin Convention stalled.", [f"Adoption negated{M}"]),
    ("Norway's accession to the Macolin Convention fell through.", [f"Accession negated{M} | norway"]),
    ("Launch of the Springfield Fund cancelled", ["Launch negated: Springfield Fund"]),
]  # fmt: skip

# What others would have to do, may want to do or are allowed to do has not been done.
OF_WHOEVER = [
    ("If the Macolin Convention is ratified by five States, we will meet.", []),
    ("If the Macolin Convention is ratified by at least five members, we will meet.", []),
    ("If the Macolin Convention is ratified by Norway, we will meet.", [f"Ratification proposed{M} | norway"]),
    ("We have advice for States seeking to ratify the Macolin Convention.", []),
    ("The page helps countries wishing to sign or ratify the Macolin Convention.", []),
    ("Norway, seeking to ratify the Macolin Convention, has asked for advice.", [f"Ratification planned{M} | norway"]),
    ("Helped by States wishing to see it done, Norway ratified the Macolin Convention.", [f"Ratification occurred{M} | norway"]),
    ("Norway considers the ratification by Georgia of the Macolin Convention as a sign of courage.", []),
    ("Norway considers the ratification of the Macolin Convention.", [f"Ratification proposed{M} | norway"]),
    ("The Diet gave its consent to the EU's accession to the Macolin Convention on 10 May 2023.", []),
    ("The Diet gave its consent to Georgia's accession to the Macolin Convention.", []),
    ("The Diet voted loudly on 10 May for the EU's accession to the Macolin Convention.", []),
    ("The EU acceded to the Macolin Convention on 28 June 2023.", [f"Accession occurred{M} | european-union | 2023-06-28"]),
    ("For States ratifying it after May 2020, the Macolin Convention will enter into force after a month.", []),
    ("For Norway, the Macolin Convention will enter into force after a month.", [f"EntryIntoForce planned{M} | norway"]),
    ("The Macolin Convention will enter into force on 1 May 2030; for States ratifying it after that, it will enter into force later.",
     [f"EntryIntoForce planned{M} | - | 2030-05-01"]),
]  # fmt: skip

# What a text is made for, and what is old custom, is no making.
MADE_FOR = [
    ("The Macolin Convention, designed to fight match-fixing, entered into force in 2019.", [f"EntryIntoForce occurred{M} | - | 2019"]),
    ("The Springfield Charter, designed by the Rivers Board, is short.", ["Preparation occurred: Springfield Charter | Rivers Board"]),
    ("Under established rules on rivers, a State may leave.", []),
    ("Under established practice, the Rivers Board meets in Geneva.", []),
    ("The Rivers Board established rules on rivers.", ["Launch occurred: rules on rivers | Rivers Board"]),
]  # fmt: skip

# A day in brackets behind its weekday is that day, not one of the week in which it is told.
ON_DAYS = [
    ("Norway acceded to the Macolin Convention on Thursday (8 June 2017).", [f"Accession occurred{M} | norway | 2017-06-08"]),
    ("Norway acceded to the Macolin Convention on Thursday – 8 June 2017.", [f"Accession occurred{M} | norway | 2017-06-08"]),
    ("Norway acceded to the Macolin Convention on Thursday (June 8, 2017).", [f"Accession occurred{M} | norway | 2017-06-08"]),
    ("Norway acceded to the Macolin Convention on Thursday, 8 June 2017.", [f"Accession occurred{M} | norway | 2017-06-08"]),
    ("Norway acceded to the Macolin Convention on Thursday (a day late).", [f"Accession occurred{M} | norway | 2024-03-07"]),
    ("Norway acceded to the Macolin Convention on Tuesday (6 March 2018), following ratification by Georgia (5 March 2018).",
     [f"Accession occurred{M} | norway | 2018-03-06", f"Ratification occurred{M} | georgia | 2018-03-05"]),
    ("Norway signed the Macolin Convention in May 2020, followed by Georgia in June 2020.",
     [f"Signature occurred{M} | georgia | 2020-06", f"Signature occurred{M} | norway | 2020-05"]),
]  # fmt: skip

# Older and shorter names of States.
STATES = [
    ("The Democratic Republic of Congo signed the Macolin Convention.", [f"Signature occurred{M} | the-democratic-republic-of-the-congo"]),
    ("The Republic of Congo signed the Macolin Convention.", [f"Signature occurred{M} | the-republic-of-the-congo"]),
    ("Swaziland and Macedonia signed the Macolin Convention.",
     [f"Signature occurred{M} | eswatini", f"Signature occurred{M} | north-macedonia"]),
    ("The Regional Council of Western Macedonia signed the Springfield Charter.", ["Signature occurred: Springfield Charter | Regional Council of Western Macedonia"]),
]  # fmt: skip


P = "Ratification occurred: paris-agreement | norway"
R = f"Ratification occurred{M} | norway"
# Who hands in several instruments at once, or sends an envoy with one.
HANDED_IN = [
    ("Norway has deposited two ratifications: the Macolin Convention and the Paris Agreement.", [R, P]),
    ("Norway has deposited two ratifications with the Secretary-General: the Macolin Convention; and the Paris Agreement.", [R, P]),
    ("Norway has deposited two ratifications this year.", []),
    ("Norway ratified two texts concerning sport: the Macolin Convention and the Paris Agreement.", [R, P]),
    ("The instrument of ratification of the Macolin Convention was handed in by Ana Kos, Permanent Representative of Norway, on 20 June 2016.", [R + " | 2016-06-20"]),
    ("The instrument of ratification of the Macolin Convention was handed in by Norway on 20 June 2016.", [R + " | 2016-06-20"]),
]  # fmt: skip

# A treaty starts for the State in which it does, a law there.
STARTS = [
    ("The Macolin Convention entered into force in Norway on 1 May 2020.", [f"EntryIntoForce occurred{M} | norway | 2020-05-01"]),
    ("The Macolin Convention entered into force in Oslo on 1 May 2020.", [f"EntryIntoForce occurred{M} | - | 2020-05-01 | oslo"]),
    ("The Bus Act entered into force in Norway on 1 May 2020.", ["EntryIntoForce occurred: Bus Act | - | 2020-05-01 | norway"]),
]  # fmt: skip

MERCURY = "Adoption occurred: minamata-convention | - | 2013"
# The treaty that the text names is also called by what it is on.
CALLED = [
    ("The Minamata Convention on Mercury was adopted in 2013. Norway signed the mercury treaty.",
     [MERCURY, "Signature occurred: minamata-convention | norway"]),
    ("The Minamata Convention on Mercury was adopted in 2013. Norway signed a mercury treaty.",
     [MERCURY, "Signature occurred: mercury treaty | norway"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [*KEPT_OFF, *OF_WHOEVER, *MADE_FOR, *ON_DAYS, *STATES, *HANDED_IN, *STARTS, *CALLED],
    ids=short,
)
def test_news_tell_these_events_and_no_other(text: str, expected: list[str]) -> None:
    assert events(BY + text) == sorted(expected)


def test_a_month_without_its_year_is_no_verb() -> None:
    text = "Rivers Board\nNews\n\nThe Diet voted loudly on May 10 for the EU's accession to the Macolin Convention."
    assert events(text) == []


def test_each_table_is_whole() -> None:
    assert [len(table) for table in (KEPT_OFF, OF_WHOEVER, MADE_FOR, ON_DAYS, STATES)] == [
        9,
        16,
        5,
        7,
        4,
    ]
