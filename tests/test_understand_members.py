"""Who makes up a body by a list beside its name, and where those acted who are told to have met."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, facts, posts, short

_TWO = ["partOf: chad | Lake Alliance", "partOf: fiji | Lake Alliance"]

MEMBERS = [
    ("The Lake Alliance (Chad and Fiji) is glad.", _TWO),
    ("The Lake Alliance – Chad and Fiji – is glad.", _TWO),
    ("The Lake Alliance – with Chad and Fiji – is glad.", []),
    ("She speaks for the Lake Alliance: Chad, Fiji and my own country, Chad.", _TWO),
    ("The Lake Alliance: Chad and Fiji are glad.", []),
    ("She speaks for the Lake Alliance, namely Chad and Fiji.", _TWO),
    ("She speaks for the Lake Alliance, Chad and Fiji.", []),
    ("The members of the Lake Alliance are Chad and Fiji.", _TWO),
    ("Members of the Lake Alliance are glad for Chad and Fiji.", []),
    ("The Lake Alliance has two members: Chad and Fiji.", _TWO),
    ("The Lake Alliance has two members. Chad and Fiji are glad.", []),
    ("The Lake Alliance's members Chad and Fiji are glad.", _TWO),
    ("The two member countries of the Lake Alliance – Chad and Fiji – are glad.", _TWO),
    ("The Lake Alliance, which includes Chad and Fiji, is glad.", _TWO),
    ("The Lake Alliance includes Chad and Fiji in its thanks.", []),
    ("The Lake Alliance brings together Chad and Fiji.", _TWO),
    ("The Lake Alliance brings together people from Chad and Fiji.", []),
    ("The Lake Office (Chad and Fiji) is glad.", []),
    ("The Lake Alliance (Oslo and Bergen) is glad.", []),
]  # fmt: skip

S = "Signature occurred: cets-215"

SETTINGS = [
    ("The Rivers Board, which met in Bergen on 5 May 2016, signed the Macolin Convention.", [f"{S} | Rivers Board | 2016-05-05 | bergen"]),
    ("The Rivers Board, which met in Bergen in May 2016, signed the Macolin Convention in June 2017.", [f"{S} | Rivers Board | 2017-06"]),
    ("The Rivers Board, which met for the first time in Bergen in 1996, signed the Macolin Convention.", [f"{S} | Rivers Board"]),
    ("The Rivers Board, which did not meet in 2016, signed the Macolin Convention.", [f"{S} | Rivers Board"]),
    ("The Rivers Office in Bergen signed the Macolin Convention in Oslo.", [f"{S} | Rivers Office | - | oslo"]),
    ("The Rivers Office signed the Macolin Convention in Bergen.", [f"{S} | Rivers Office | - | bergen"]),
    ("The Rivers Board met in Bergen in 2016. Norway signed the Macolin Convention in the same city in 2017.", [f"{S} | norway | 2017 | bergen"]),
    ("The Rivers Board met in Bergen in 2016. Norway signed the Macolin Convention in the same spirit in 2017.", [f"{S} | norway | 2017"]),
    ("The Macolin Convention was signed by Norway in the town of that name in 2016.", [f"{S} | norway | 2016"]),
    ("Norway deposited its instrument of ratification of the Protocol on the establishment of the Lake Court on 5 May 2016.",
     ["Ratification occurred: Protocol on the establishment of the Lake Court | norway | 2016-05-05"]),
    ("# Statement by the Delta Network\n\nThe Rivers Board and we signed the Macolin Convention.", [f"{S} | Delta Network", f"{S} | Rivers Board"]),
    ("# Statement by the Delta Network\n\nThe Rivers Board and our friends signed the Macolin Convention.", [f"{S} | Rivers Board"]),
    ("Ana Kos told the Lima Forum that “clean rivers are good for all”.",
     ["Participation occurred: - | Ana Kos | - | - | Lima Forum", "Quotation occurred: - | Ana Kos | - | - | Lima Forum"]),
    ("The Rivers Fund was founded in 2016 on the initiative of Norway.", ["Launch occurred: Rivers Fund | norway | 2016"]),
    ("The Rivers Fund was founded by Chad on the initiative of Norway.", ["Launch occurred: Rivers Fund | chad"]),
    ("The Rivers Charter was adopted on the initiative of Norway.", ["Adoption occurred: Rivers Charter"]),
    ("# Statement by the Government of Chad\n\nThe Macolin Convention entered into force for us in 2019.",
     ["EntryIntoForce occurred: cets-215 | chad | 2019"]),
    ("# Statement by the Delta Network\n\nThe Macolin Convention entered into force for us in 2019.",
     ["EntryIntoForce occurred: cets-215 | - | 2019"]),
    ("Ana Kos said of the Lima Forum that “clean rivers are good for all”.", ["Quotation occurred: - | Ana Kos"]),
]  # fmt: skip

PLACES = [
    ("The Rivers Committee held its fifth meeting in Bergen in 2016. The Committee held its sixth meeting in the same city in 2017.", 2),
    ("The Rivers Committee held its fifth meeting in Bergen in 2016. The Committee held its sixth meeting in the same week of 2017.", 1),
]  # fmt: skip

SPEECH = "Statement by Ms. Ana Kos, Ambassador of Chad\n\nVienna, 4 May 2025\n\n"
ENVOY = "Ambassador: Ana Kos | chad"
CHOSEN = [
    ("The Lake Board elected Ana Kos as chair.", ["chair: Ana Kos | Lake Board"]),
    ("The Lake Board elected Ana Kos of Chad and Jan Novak of Fiji as co-chairs.", ["co-chair: Ana Kos | Lake Board", "co-chair: Jan Novak | Lake Board"]),
    ("The Lake Board did not elect Ana Kos as chair.", []),
    ("The Lake Board elected Ana Kos as chair of the Lake Fund.", ["chair: Ana Kos | Lake Fund"]),
    ("Chad appointed Ana Kos as ambassador.", []),
    # Who wishes somebody well in a post does not hold it; who speaks to somebody as Chair does.
    (SPEECH + "I congratulate you on your election as Chair of the Lake Board.", [ENVOY]),
    (SPEECH + "I welcome you in your new role as Chair of the Lake Board.", [ENVOY]),
    (SPEECH + "I assure you of our support as Chair of the Lake Board.", [ENVOY]),
    (SPEECH + "I speak to you today as Chair of the Lake Board.", [ENVOY, "Chair: Ana Kos | Lake Board"]),
    (SPEECH + "I was elected Chair of the Lake Board.", [ENVOY, "Chair: Ana Kos | Lake Board"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CHOSEN, ids=short)
def test_whom_a_body_elects_has_a_post_in_it(text: str, expected: list[str]) -> None:
    assert posts(text) == expected


@pytest.mark.parametrize(("text", "expected"), MEMBERS, ids=short)
def test_a_list_beside_a_body_tells_who_its_members_are(text: str, expected: list[str]) -> None:
    assert facts(text) == expected


@pytest.mark.parametrize(("text", "expected"), SETTINGS, ids=short)
def test_who_acts_does_so_where_they_are_told_to_have_met(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(("text", "expected"), PLACES, ids=short)
def test_the_same_city_is_the_one_named_last(text: str, expected: int) -> None:
    assert sum(f.endswith("| bergen") for f in facts(text)) == expected


def test_the_tables_of_members_are_whole() -> None:
    assert (len(MEMBERS), len(SETTINGS), len(PLACES), len(CHOSEN)) == (19, 19, 2, 10)
