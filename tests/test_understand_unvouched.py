"""What nobody vouches for: asked, claimed, denied, unlikely or another's to do; with near misses."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, positions, short

BY = "Statement by the Bled Rivers Network\n12 March 2024\n\n"
SIGNED = "Signature occurred: cets-215 | norway"
NOT_SIGNED = "Signature negated: cets-215 | norway"
NOT_SIGNED_BY = "Signature negated: cets-215 | Rivers Board"

# Who is nobody has not done what stands behind; when the text was signed is told all the same.
NOBODY = [
    ("No member has met the aims of the Springfield Treaty, signed on 21 April 2004.", ["Signature occurred: Springfield Treaty | - | 2004-04-21"]),
    ("Neither Chad nor Malta applies the Springfield Charter, adopted in Lima in 2008 and signed in 2009.",
     ["Adoption occurred: Springfield Charter | - | 2008 | lima", "Signature occurred: Springfield Charter | - | 2009"]),
    ("No member has signed the Springfield Treaty, adopted in 2004.", ["Adoption occurred: Springfield Treaty | - | 2004", "Signature negated: Springfield Treaty"]),
    ("Nobody signed the Springfield Treaty in 2004, ratified it in 2005 or left it.",
     ["Ratification negated: Springfield Treaty | - | 2005", "Signature negated: Springfield Treaty | - | 2004"]),
]  # fmt: skip

# A question denies nothing, either; what an aside tells in it is so.
ASKED = [
    ("Did Norway refuse to sign the Macolin Convention?", []),
    ("Does Norway intend not to sign the Macolin Convention?", []),
    ("Could it be that Norway never meant to sign the Macolin Convention?", []),
    ("Norway refused to sign the Macolin Convention.", [NOT_SIGNED]),
    ("When will Norway, which signed the Macolin Convention in 2014, ratify it?", [SIGNED + " | 2014"]),
    ("Is there a State that signed the Macolin Convention?", []),
]  # fmt: skip

# Who is told, asked or needed to do it, also past what tells of who asks.
OF_OTHERS = [
    ("The Rivers Board declined to order Norway to sign the Macolin Convention.", []),
    ("The Rivers Board agreed to lobby Norway to sign the Macolin Convention.", []),
    ("The Rivers Board did not order Norway to sign the Macolin Convention.", []),
    ("The Rivers Board declined to sign the Macolin Convention.", [NOT_SIGNED_BY]),
    ("The Rivers Board did not go to Oslo to sign the Macolin Convention.", [NOT_SIGNED_BY]),
    ("The Rivers Board declined to ask Norway to sign the Macolin Convention.", []),
    ("The Rivers Board asked Norway to sign the Macolin Convention.", ["Signature proposed: cets-215 | norway"]),
    ("Chad did not wait for others to sign the Macolin Convention.", []),
    ("Chad did not wait to sign the Macolin Convention.", ["Signature negated: cets-215 | chad"]),
    ("Chad needs Norway to sign the Macolin Convention.", ["Signature planned: cets-215 | norway"]),
    ("The Rivers Board recommends to the Lakes Council to endorse the Springfield Charter.", ["Endorsement proposed: Springfield Charter | Lakes Council"]),
    ("The Rivers Board recommends to endorse the Springfield Charter.", ["Endorsement proposed: Springfield Charter"]),
    ("Chad, which has to pay for it, expects Norway to sign the Macolin Convention.", ["Signature planned: cets-215 | norway"]),
    ("Chad, which offered to pay the Fund, expects to sign the Macolin Convention.", ["Signature planned: cets-215 | chad"]),
]  # fmt: skip

# What a text would be the first of has not been done; what it would replace has.
FIRST = [
    ("The Springfield Treaty would be the first treaty signed by towns.", []),
    ("The Springfield Charter would become the third charter adopted by the Rivers Board.", []),
    ("The Springfield Charter was the first charter adopted by the Rivers Board.", ["Adoption occurred: Springfield Charter | Rivers Board"]),
    ("It would replace the first charter adopted by the Rivers Board.", ["Adoption occurred: charter | Rivers Board"]),
]  # fmt: skip

# What somebody denies to have agreed to, or what is improbable, is no plan.
NO_PLAN = [
    ("Norway denies that it ever agreed to sign the Macolin Convention.", []),
    ("Norway denied having promised to sign the Macolin Convention.", []),
    ("Norway hardly intends to sign the Macolin Convention.", []),
    ("Norway is unlikely to sign the Macolin Convention.", []),
    ("It is unlikely that Norway will sign the Macolin Convention.", []),
    ("There is little chance that Norway will sign the Macolin Convention.", []),
    ("Norway agreed to sign the Macolin Convention.", ["Signature planned: cets-215 | norway"]),
    ("It is likely that Norway will sign the Macolin Convention.", ["Signature planned: cets-215 | norway"]),
]  # fmt: skip

# Claims of others, also of those who speak, without "that" or behind a second one.
CLAIMED = [
    ("Others say we have signed the Macolin Convention.", []),
    ("Some say we signed the Macolin Convention.", []),
    ("We say that we signed the Macolin Convention.", ["Signature occurred: cets-215 | Bled Rivers Network"]),
    ("Critics say the Rivers Board adopted the Springfield Charter in secret.", []),
    ("The applicants contended that the Respondent adopted the Springfield Charter.", []),
    ("The Chair noted that the Respondent adopted the Springfield Charter.", ["Adoption occurred: Springfield Charter"]),
    ("The union alleges that the mayor left and that the Rivers Board adopted the Springfield Charter.", []),
    ("The union noted that the mayor left and that the Rivers Board adopted the Springfield Charter.", ["Adoption occurred: Springfield Charter | Rivers Board"]),
    ("The defendant maintained that Norway signed the Macolin Convention.", []),
    ("In the minister's view, Norway signed the Macolin Convention.", []),
    ("In our view, Norway signed the Macolin Convention.", [SIGNED]),
    ("In her view Norway had tacitly signed the Macolin Convention.", []),
    ("In the judge's opinion Norway had signed the Macolin Convention.", []),
    ("In our view Norway signed the Macolin Convention.", [SIGNED]),
    ("As she saw it, Norway had signed the Macolin Convention.", []),
    ("As we saw it, Norway had signed the Macolin Convention.", [SIGNED]),
    ("Some argue that Norway signed the Macolin Convention.", []),
    ("In view of the drought Norway signed the Macolin Convention.", [SIGNED]),
    ("According to the applicants, Norway signed the Macolin Convention.", []),
    ("False: Norway signed the Macolin Convention in 2019.", []),
    ("One delegation asserted that Norway had signed the Macolin Convention.", []),
    ("Norway asserted its interest and signed the Macolin Convention.", [SIGNED]),
    ("We assert that Norway has signed the Macolin Convention.", [SIGNED]),
    ("According to one delegation, Norway had signed the Macolin Convention.", []),
    ("Norway, critics claimed, had signed the Macolin Convention.", []),
    ("Norway, one delegation asserted, had signed the Macolin Convention.", []),
    ("Norway, one delegation noted, had signed the Macolin Convention.", [SIGNED]),
    ("Norway, the Minister announced, has signed the Macolin Convention.", [SIGNED]),
    ("Norway, as feared, signed the Macolin Convention.", [SIGNED]),
    ("Norway signed the Macolin Convention, one delegation claimed.", []),
]  # fmt: skip

# What one may hold, held, would in a case or is said by another State to hold.
UNHELD = [
    ("Some argue that Chad sank the deal by insisting that Norway ratify the Macolin Convention.", []),
    ("Many believe Chad blocked the deal by calling for a moratorium.", []),
    ("It is tempting to say that Chad opposed the Macolin Convention.", []),
    ("Many of us believe it. Chad opposed the Macolin Convention.", ["Concern: chad | cets-215"]),
    ("Norway is unlikely to support the Macolin Convention.", []),
    ("Norway seems to support the Macolin Convention.", []),
    ("Norway reportedly opposes the Macolin Convention.", []),
    ("Norway openly opposes the Macolin Convention.", ["Concern: norway | cets-215"]),
    ("Norway could go along with the Macolin Convention.", []),
    ("Norway would oppose the Macolin Convention if it came to a vote.", []),
    ("We would be concerned about the Macolin Convention if it were revised.", []),
    ("We would urge Norway to support the Macolin Convention.", ["Call: Bled Rivers Network | cets-215"]),
    ("Norway will only support the Macolin Convention if Chad pays.", []),
    ("Norway will support the Macolin Convention, even if Chad leaves.", ["Commitment: norway | cets-215"]),
    ("Norway would have voted in favour of the Macolin Convention.", []),
    ("Norway voted in favour of the Macolin Convention.", ["Support: norway | cets-215"]),
    ("Norway supported the Macolin Convention until 2020.", []),
    ("Norway supported the Macolin Convention in 2020.", ["Support: norway | cets-215"]),
    ("In the past Norway supported the Macolin Convention.", []),
    ("According to Chad, Norway opposes the Macolin Convention.", []),
    ("In Chad's view, Norway opposes the Macolin Convention.", []),
    ("Norway denied having pledged to sign the Macolin Convention.", []),
]  # fmt: skip

EVENTS = {
    "nobody": NOBODY,
    "asked": ASKED,
    "of others": OF_OTHERS,
    "first": FIRST,
    "no plan": NO_PLAN,
    "claimed": CLAIMED,
}


@pytest.mark.parametrize(
    ("text", "expected"), [row for table in EVENTS.values() for row in table], ids=short
)
def test_a_statement_tells_these_events_and_no_other(text: str, expected: list[str]) -> None:
    assert events(BY + text) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), UNHELD, ids=short)
def test_what_nobody_is_known_to_hold_is_no_position(text: str, expected: list[str]) -> None:
    assert positions(BY + text) == expected


def test_each_table_holds_its_rows() -> None:
    assert [len(table) for table in EVENTS.values()] == [4, 6, 14, 4, 8, 30]
    assert len(UNHELD) == 22
