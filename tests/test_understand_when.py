"""When something was: times with a bound, times told by another, and dates that are nobody's."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, positions, short

# "Springfield" is in no authority file; Norway and the Macolin Convention (cets-215) are.
SAID = "Statement of the Springfield Union\n26 June 2024\n\n"

TOLD = [
    # bounds of what was done; what is planned by a date keeps that
    ("The Macolin Convention entered into force not before 1 September 2019.", ["EntryIntoForce occurred: cets-215 | - | 2019-09-01/.."]),
    ("The Macolin Convention entered into force no earlier than 2019.", ["EntryIntoForce occurred: cets-215 | - | 2019/.."]),
    ("Norway signed the Macolin Convention no sooner than 3 May 2016.", ["Signature occurred: cets-215 | norway | 2016-05-03/.."]),
    ("Norway signed the Macolin Convention not later than May 2016.", ["Signature occurred: cets-215 | norway | ../2016-05"]),
    ("Norway signed the Macolin Convention not after 2016.", ["Signature occurred: cets-215 | norway | ../2016"]),
    ("Norway signed the Macolin Convention on or before 5 May 2020.", ["Signature occurred: cets-215 | norway | ../2020-05-05"]),
    ("Norway signed the Macolin Convention on 5 May 2020 at the latest.", ["Signature occurred: cets-215 | norway | ../2020-05-05"]),
    ("Norway signed the Macolin Convention in 2020 at the earliest.", ["Signature occurred: cets-215 | norway | 2020/.."]),
    ("Norway signed the Macolin Convention before 2016.", ["Signature occurred: cets-215 | norway | ../2015"]),
    ("Norway will sign the Macolin Convention no later than 2027.", ["Signature planned: cets-215 | norway | 2027"]),
    ("The Macolin Convention will enter into force no earlier than 2029.", ["EntryIntoForce planned: cets-215 | - | 2029"]),
    ("The Macolin Convention will not enter into force before 2029.", ["EntryIntoForce planned: cets-215 | - | 2029"]),
    ("The Macolin Convention did not enter into force before 2019.", ["EntryIntoForce negated: cets-215"]),
    ("The Macolin Convention did not enter into force earlier than 2019.", ["EntryIntoForce negated: cets-215"]),
    ("The Macolin Convention was adopted at the IGF 2024 no later than June 2027.", ["Adoption occurred: cets-215 | internet-governance-forum | ../2027-06 | - | internet-governance-forum-2024"]),
    ("Norway will sign the Macolin Convention before 2027.", ["Signature planned: cets-215 | norway | ../2026"]),
    ("Norway plans to ratify the Macolin Convention after June 2025.", ["Ratification planned: cets-215 | norway | 2025-07/.."]),
    ("Norway intends to sign the Macolin Convention before the summer.", ["Signature planned: cets-215 | norway"]),
    ("Norway will sign the Macolin Convention before the end of 2027.", ["Signature planned: cets-215 | norway | 2027"]),
    # until and by when something was so
    ("Until 5 May 2023 Norway had not ratified the Macolin Convention.", ["Ratification negated: cets-215 | norway"]),
    ("Until 5 May 2023 the Macolin Convention was not in force.", ["EntryIntoForce negated: cets-215"]),
    ("Norway had not ratified the Macolin Convention until 5 May 2023.", ["Ratification occurred: cets-215 | norway | 2023-05-05"]),
    ("Not until 5 May 2023 did Norway ratify the Macolin Convention.", ["Ratification occurred: cets-215 | norway | 2023-05-05"]),
    ("By 1 March 2024 Norway had ratified the Macolin Convention.", ["Ratification occurred: cets-215 | norway | ../2024-03-01"]),
    ("As at 11 April 2023 the Macolin Convention had been signed by Norway.", ["Signature occurred: cets-215 | norway | ../2023-04-11"]),
    ("As of 1 March 2024, the Macolin Convention has been ratified by Norway.", ["Ratification occurred: cets-215 | norway | ../2024-03-01"]),
    ("On 1 March 2024 the Macolin Convention had been ratified by Norway.", ["Ratification occurred: cets-215 | norway | 2024-03-01"]),
    ("The Lima Bank will have signed the Springfield Compact by Christmas.", ["Signature planned: Springfield Compact | Lima Bank | 2024-12-25"]),
    ("Norway will have signed the Springfield Compact by May.", ["Signature planned: Springfield Compact | norway | 2025-05"]),
    ("Norway had signed the Springfield Compact by May.", ["Signature occurred: Springfield Compact | norway | ../2024-05"]),
    # nothing has come about at a time ahead
    ("The Faro Convention will enter into force on 1 September 2024. On the same day, Chad deposited its instrument of accession to the Macolin Convention.",
     ["Accession occurred: cets-215 | chad", "EntryIntoForce planned: cets-199 | - | 2024-09-01"]),
    ("The Springfield Compact enters into force on 1 June 2025. On the same day, Norway signed the Macolin Convention.",
     ["EntryIntoForce planned: Springfield Compact | - | 2025-06-01", "Signature occurred: cets-215 | norway"]),
    ("Chad signed the Faro Convention on 3 May 2023. On the same day, Norway signed the Macolin Convention.",
     ["Signature occurred: cets-199 | chad | 2023-05-03", "Signature occurred: cets-215 | norway | 2023-05-03"]),
    # an aside ends before what befalls a text
    ("The Springfield Rules, proposed by Chad, enter into force on 1 May 2025.",
     ["EntryIntoForce planned: Springfield Rules | - | 2025-05-01", "Proposal occurred: Springfield Rules | chad"]),
    ("The Springfield Guidelines, drafted by Norway, take effect on 1 January 2021.",
     ["EntryIntoForce occurred: Springfield Guidelines | - | 2021-01-01", "Preparation occurred: Springfield Guidelines | norway"]),
    ("The Springfield Rules, proposed by Chad in 2019, took effect on 1 January 2021.",
     ["EntryIntoForce occurred: Springfield Rules | - | 2021-01-01", "Proposal occurred: Springfield Rules | chad | 2019"]),
    # the year of a name
    ("Chad ratified the Springfield Convention, 2006.", ["Ratification occurred: Springfield Convention | chad"]),
    ("The Springfield Convention was adopted alongside the Lakes Compact, 2019.", ["Adoption occurred: Springfield Convention"]),
    ("Chad ratified the Springfield Convention in 2006.", ["Ratification occurred: Springfield Convention | chad | 2006"]),
    # where a meeting was held, and where its text was adopted
    ("The minutes of the 13th meeting, held in Oslo on 2 December 2021, were adopted.", ["Adoption occurred: minutes of the 13th meeting"]),
    ("The report of the Sixth Lakes Forum, held in Oslo in May 2023, was adopted.", ["Adoption occurred: report of the Sixth Lakes Forum"]),
    ("At the Sixth Lakes Forum, held in Oslo in May 2023, the Springfield Compact was adopted.",
     ["Adoption occurred: Springfield Compact | - | 2023-05 | oslo | Sixth Lakes Forum"]),
    # times told by another
    ("Norway signed the Macolin Convention on the eve of 1 June 2020.", ["Signature occurred: cets-215 | norway | 2020-05-31"]),
    ("Norway signed the Macolin Convention two days after 1 June 2020.", ["Signature occurred: cets-215 | norway | 2020-06-03"]),
    ("Norway signed the Macolin Convention within a week of 1 June 2020.", ["Signature occurred: cets-215 | norway"]),
    ("Norway signed the Macolin Convention on the last Monday of October 2023.", ["Signature occurred: cets-215 | norway | 2023-10-30"]),
    ("Norway will sign the Macolin Convention on the next Friday in July 2025.", ["Signature planned: cets-215 | norway | 2025-07"]),
    # one of several
    ("Norway signed the Macolin Convention in 2018 or 2019.", ["Signature occurred: cets-215 | norway | [2018,2019]"]),
    ("Norway signed the Macolin Convention on 3 May or 5 June 2024.", ["Signature occurred: cets-215 | norway | [2024-05-03,2024-06-05]"]),
    # of three, two dates tell nobody's
    ("Chad, Fiji and Ghana signed the Macolin Convention on 3 and 5 May 2020 respectively.",
     ["Signature occurred: cets-215 | chad", "Signature occurred: cets-215 | fiji", "Signature occurred: cets-215 | ghana"]),
    ("Chad, Fiji and Ghana signed the Macolin Convention on 3 and 4 May 2020 respectively.",
     ["Signature occurred: cets-215 | chad", "Signature occurred: cets-215 | fiji", "Signature occurred: cets-215 | ghana"]),
    ("Chad and Fiji signed the Macolin Convention on 3 and 4 May 2020 respectively.",
     ["Signature occurred: cets-215 | chad | 2020-05-03", "Signature occurred: cets-215 | fiji | 2020-05-04"]),
    ("In 2017, 2018 and 2019 respectively, Chad and Fiji signed the Macolin Convention.",
     ["Signature occurred: cets-215 | chad", "Signature occurred: cets-215 | fiji"]),
    ("Chad and Fiji respectively signed and ratified the Macolin Convention in 2018 and 2019.",
     ["Ratification occurred: cets-215 | fiji | 2019", "Signature occurred: cets-215 | chad | 2018"]),
    ("Chad signed and ratified the Macolin Convention in 2018 and 2019 respectively.",
     ["Ratification occurred: cets-215 | chad | 2019", "Signature occurred: cets-215 | chad | 2018"]),
    ("Chad and Fiji signed the Macolin Convention and the Faro Convention in 2018 and 2019 respectively.",
     ["Signature occurred: cets-199 | fiji | 2019", "Signature occurred: cets-215 | chad | 2018"]),
    ("Chad and Fiji signed the Macolin Convention in 2018 and 2019 respectively and ratified it in 2020.",
     ["Ratification occurred: cets-215 | chad | 2020", "Ratification occurred: cets-215 | fiji | 2020",
      "Signature occurred: cets-215 | chad | 2018", "Signature occurred: cets-215 | fiji | 2019"]),
    # a case is no place
    ("In Kos v. Chad the Court adopted the Lakes Declaration.", ["Adoption occurred: Lakes Declaration | Court"]),
    ("In Bern v. Chad, the Court adopted the Lakes Declaration.", ["Adoption occurred: Lakes Declaration | Court"]),
    ("In Bern the Court adopted the Lakes Declaration.", ["Adoption occurred: Lakes Declaration | Court | - | bern"]),
    # what is put in, and what denies behind it
    ("Norway has, strictly speaking, at no time signed the Macolin Convention.", ["Signature negated: cets-215 | norway"]),
    ("Norway has, as you know, in no way adopted the Macolin Convention.", ["Adoption negated: cets-215 | norway"]),
    ("Norway has, as you know, at last ratified the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
]  # fmt: skip

# Who refuses what is proposed has a position, and leaves no formal act undone.
REFUSED = [
    ("Norway does not accept the Springfield Compact.", [], ["Concern: norway | Springfield Compact"]),
    ("Norway cannot accept the Macolin Convention.", [], ["Concern: norway | cets-215"]),
    ("Norway cannot agree to the Springfield Compact.", [], ["Concern: norway | Springfield Compact"]),
    ("Norway will not accept the Springfield Compact.", [], ["Concern: norway | Springfield Compact"]),
    ("Norway refuses to accept the Springfield Compact.", [], []),
    ("Norway did not agree to the Springfield Compact.", [], []),
    ("Norway is not prepared to accept the Springfield Compact.", [], []),
    ("Norway has not accepted the Macolin Convention.", ["Ratification negated: cets-215 | norway"], []),
    ("Norway did not accept the Macolin Convention.", ["Ratification negated: cets-215 | norway"], []),
    ("Norway has not deposited its instrument of acceptance of the Macolin Convention.", ["Ratification negated: cets-215 | norway"], []),
    ("The Springfield Assembly did not adopt the Springfield Compact.", ["Adoption negated: Springfield Compact | Springfield Assembly"], []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=short)
def test_when_it_was(text: str, expected: list[str]) -> None:
    assert events(SAID + text) == expected


@pytest.mark.parametrize(("text", "acts", "held"), REFUSED, ids=short)
def test_a_refusal_is_a_position(text: str, acts: list[str], held: list[str]) -> None:
    assert (events(SAID + text), positions(SAID + text)) == (acts, held)
