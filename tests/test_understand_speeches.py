"""Positions as speakers, spokespersons and authors of opinions put them, and what only looks so."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import positions, short, understood

SENT = "Statement by the delegation of Finland\n12 March 2024\n\n"
ASIDES = [
    (SENT + "We worry, as any parent would, about media literacy.", ["Concern: finland | media-literacy"]),
    (SENT + "We are concerned, and rightly so, about hate speech.", ["Concern: finland | hate-speech"]),
    (SENT + "We are worried, and others know, about hate speech.", []),
    (SENT + "We remain committed, as we have been for years, to media literacy.", ["Commitment: finland | media-literacy"]),
    (SENT + "We were committed, said the judge, to a prison near media literacy.", []),
]  # fmt: skip
REFUSALS = [
    ("Norway cannot accept hate speech.", ["Concern: norway | hate-speech"]),
    ("Norway cannot accept the invitation.", []),
    ("Norway can accept hate speech.", ["Support: norway | hate-speech"]),
    (SENT + "There is no room for hate speech.", ["Concern: finland | hate-speech"]),
    (SENT + "There is no room for complacency about the harvest.", []),
    (SENT + "Hate speech has no place in our schools.", ["Concern: finland | hate-speech"]),
    (SENT + "Hate speech has a place in our statistics.", []),
]  # fmt: skip
VERDICTS = [
    (SENT + "Media literacy is not a luxury.", ["Support: finland | media-literacy"]),
    (SENT + "Media literacy is a luxury.", []),
    (SENT + "Media literacy is in our DNA.", ["Support: finland | media-literacy"]),
    (SENT + "Media literacy is in their DNA.", []),
    (SENT + "We consider hate speech one of the greatest dangers of our time.", ["Concern: finland | hate-speech"]),
    (SENT + "They considered hate speech none of the dangers of our time.", []),
    (SENT + "Hate speech is one of the great injustices of our time.", ["Concern: finland | hate-speech"]),
    (SENT + "We follow with growing alarm hate speech in the region.", ["Concern: finland | hate-speech"]),
    (SENT + "We follow with a telescope hate speech in the region.", []),
    (SENT + "We have made media literacy one of our four priorities.", ["Support: finland | media-literacy"]),
    (SENT + "We have made media literacy one of their lessons.", []),
    (SENT + "What gives us hope is media literacy.", ["Welcome: finland | media-literacy"]),
    (SENT + "What gives them hope is media literacy.", []),
]  # fmt: skip
CALLS = [
    (SENT + "Let us sit down, and let us fund media literacy.", ["Call: finland | media-literacy"]),
    (SENT + "They let us sit down, and let us fund media literacy.", []),
    (SENT + "We have two requests. First, that media literacy be funded. Second, and most importantly, that States ratify the Macolin Convention.",
     ["Call: finland | cets-215", "Call: finland | media-literacy"]),
    (SENT + "We have two guests. First, that media literacy be funded.", []),
]  # fmt: skip
TOPICS = [
    (SENT + "We are ready to work with cities on cleaner air.", ["Commitment: finland | cleaner air"]),
    (SENT + "We are ready to work with cities in June.", []),
    (SENT + "We express concern over the reluctance of victims to report abuse.", ["Concern: finland | reluctance of victims to report abuse"]),
    (SENT + "We express concern over the reluctance of victims to support the Macolin Convention.", ["Concern: finland | cets-215"]),
    (SENT + "We welcome the voluntary trust fund.", ["Welcome: finland | voluntary trust fund"]),
    (SENT + "We welcome this fund.", []),
]  # fmt: skip
ANAPHORA = [
    (SENT + "We oppose the proposed visa fee. Norway opposes it too.", ["Concern: finland | proposed visa fee", "Concern: norway | proposed visa fee"]),
    (SENT + "We met about the visa. Norway opposes it too.", []),
    (SENT + "We met. Attacks on clinics have grown. We regret the attacks on clinics. We condemn these attacks.", ["Concern: finland | attacks on clinics"]),
    (SENT + "We condemn these attacks.", []),
]  # fmt: skip
MEASURED = [
    (SENT + "We must do more to protect village schools.", ["Call: finland | village schools"]),
    (SENT + "More must be done to protect village schools.", ["Call: finland | village schools"]),
    (SENT + "We must do more.", []),
    (SENT + "Hate speech remains our most serious problem.", ["Concern: finland | hate-speech"]),
    (SENT + "Hate speech remains their most serious problem.", []),
    (SENT + "The Macolin Convention points in the right direction.", ["Welcome: finland | cets-215"]),
    (SENT + "The Macolin Convention points in this direction.", []),
    (SENT + "Media literacy is the only way forward.", ["Support: finland | media-literacy"]),
    (SENT + "Media literacy is the only lesson.", []),
    (SENT + "Our city is an advocate of media literacy.", ["Support: finland | media-literacy"]),
    (SENT + "The city is an advocate of media literacy.", []),
    (SENT + "We are concerned that divergent mandates will lead to fragmentation.", ["Concern: finland | fragmentation"]),
    (SENT + "We are concerned that the road will lead to Bled.", []),
    (SENT + "We regret the closure of more than nine thousand schools.", ["Concern: finland | closure of more than nine thousand schools"]),
    (SENT + "We regret it.", []),
    (SENT + "We allow the incorporation and welcome the incorporation.", []),
    (SENT + "Malta left the Macolin Convention. We regret it.", []),
    (SENT + "The Macolin Convention is new. We welcome it.", ["Welcome: finland | cets-215"]),
    (SENT + "We urge States to allocate a fifth of their budgets to village schools.", ["Call: finland | village schools"]),
    (SENT + "We urge States to allocate a hall to us.", []),
    (SENT + "States have a duty to protect village schools.", ["Call: finland | village schools"]),
    (SENT + "States have a duty to the king.", []),
    (SENT + "We welcome the inspection efforts.", ["Welcome: finland | inspection efforts"]),
    (SENT + "We welcome the efforts.", []),
    (SENT + "Media literacy is a right, not a privilege.", ["Support: finland | media-literacy"]),
    (SENT + "Media literacy is the object of a fundamental right.", []),
    (SENT + "Hate speech costs lives.", ["Concern: finland | hate-speech"]),
    (SENT + "Hate speech cost us a day.", []),
    (SENT + "Media literacy is and will remain our first priority.", ["Support: finland | media-literacy"]),
    (SENT + "Media literacy is and will remain their first priority.", []),
]  # fmt: skip
GROUPS = {"asides": ASIDES, "refusals": REFUSALS, "verdicts": VERDICTS, "calls": CALLS, "topics": TOPICS, "anaphora": ANAPHORA, "measured": MEASURED}  # fmt: skip
ROWS = [(text, expected) for group in GROUPS.values() for text, expected in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=lambda row: short(str(row)[-60:]))
def test_a_sentence_takes_these_positions_and_no_other(text: str, expected: list[str]) -> None:
    assert positions(text) == sorted(expected)


@pytest.mark.parametrize(
    ("title", "body", "meeting"),
    [
        ("Speech by Minister Ana Kos at the Oslo Water Summit", "", "Oslo Water Summit"),
        ("Minister Ana Kos at the Oslo Water Summit", "", "Oslo Water Summit"),
        ("Intervention by Minister Ana Kos during the Oslo Water Summit", "", "Oslo Water Summit"),
        ("Remarks by Ana Kos at the Rural Futures Forum", "", "Rural Futures Forum"),
        ("Speech by Prime Minister Ana Kos of Estonia", "Government of Estonia", ""),
        ("Summary by Conference President Ana Kos of Estonia", "", ""),
    ],
)
def test_a_title_tells_who_speaks_where(title: str, body: str, meeting: str) -> None:
    """The meeting is no more than its name, and a minister's State speaks."""
    own = understood(f"# {title}\n\n12 March 2024\n\nI thank you all for coming here.\n").document
    told = own.organisation.label if own.organisation else ""
    assert (told, own.meeting.label if own.meeting else "") == (body, meeting)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The Secretary-General is concerned about hate speech. She backs media literacy.",
         ["Concern: lakes board | hate-speech", "Support: lakes board | media-literacy"]),
        ("The Chair is concerned about hate speech.", []),
    ],
)  # fmt: skip
def test_a_spokesperson_speaks_for_the_body_of_whose_head_it_is(
    told: str, expected: list[str]
) -> None:
    head = "# Statement by the Spokesperson for the Secretary-General of the Lakes Board\n\n30 April 2024\n\n"
    assert [one.lower() for one in positions(head + told)] == [one.lower() for one in expected]


def test_the_table_of_speeches_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "asides": 5, "refusals": 7, "verdicts": 13, "calls": 4, "topics": 6, "anaphora": 4, "measured": 30,
    }  # fmt: skip
