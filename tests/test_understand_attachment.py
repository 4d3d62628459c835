"""Dates and places go to the right one of several events of a sentence."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

TWO = [
    ("Norway signed the Macolin Convention on 18 September 2014 and ratified it on 1 June 2016.",
     ["Ratification occurred: cets-215 | norway | 2016-06-01",
      "Signature occurred: cets-215 | norway | 2014-09-18"]),
    ("Norway signed the Macolin Convention on 18 September 2014 and praised it on 1 June 2016.",
     ["Signature occurred: cets-215 | norway | 2014-09-18"]),
    ("The Faro Convention was adopted on 13 October 2005 and entered into force on 1 June 2011.",
     ["Adoption occurred: cets-199 | - | 2005-10-13",
      "EntryIntoForce occurred: cets-199 | - | 2011-06-01"]),
    ("The Faro Convention was adopted on 13 October 2005, opened for signature in Faro on 27 October 2005 and entered into force on 1 June 2011.",
     ["Adoption occurred: cets-199 | - | 2005-10-13",
      "EntryIntoForce occurred: cets-199 | - | 2011-06-01",
      "OpeningForSignature occurred: cets-199 | - | 2005-10-27 | faro"]),
    ("The Faro Convention was opened for signature in Faro and entered into force in 2011.",
     ["EntryIntoForce occurred: cets-199 | - | 2011",
      "OpeningForSignature occurred: cets-199 | - | - | faro"]),
    ("Adopted in 2005, the Faro Convention entered into force in 2011.",
     ["Adoption occurred: cets-199 | - | 2005", "EntryIntoForce occurred: cets-199 | - | 2011"]),
    ("Signed in 2014, the Macolin Convention entered into force in 2019.",
     ["EntryIntoForce occurred: cets-215 | - | 2019", "Signature occurred: cets-215 | - | 2014"]),
    ("In 2016 Norway ratified the Macolin Convention; in 2017 Georgia signed the Faro Convention.",
     ["Ratification occurred: cets-215 | norway | 2016",
      "Signature occurred: cets-199 | georgia | 2017"]),
    ("While Norway ratified the Macolin Convention in 2016, Georgia signed it in 2017.",
     ["Ratification occurred: cets-215 | norway | 2016",
      "Signature occurred: cets-215 | georgia | 2017"]),
    ("Norway signed the Macolin Convention in 2014, but Georgia has not signed it.",
     ["Signature negated: cets-215 | georgia", "Signature occurred: cets-215 | norway | 2014"]),
    ("Norway, which signed the Macolin Convention in 2014, ratified the Faro Convention in 2016.",
     ["Ratification occurred: cets-199 | norway | 2016",
      "Signature occurred: cets-215 | norway | 2014"]),
    ("The Macolin Convention, which was adopted in Macolin in 2014, was ratified by Norway in 2016.",
     ["Adoption occurred: cets-215 | - | 2014 | macolin",
      "Ratification occurred: cets-215 | norway | 2016"]),
]  # fmt: skip

ONE = [
    ("On 1 June 2016, Norway ratified the Macolin Convention.", ["Ratification occurred: cets-215 | norway | 2016-06-01"]),
    ("In Paris on 1 June 2016 Norway ratified the Macolin Convention.",
     ["Ratification occurred: cets-215 | norway | 2016-06-01 | paris"]),
    ("Norway ratified the Macolin Convention, and the Committee met in Paris on 4 May 2017.",
     ["Ratification occurred: cets-215 | norway"]),
    ("The Committee of Ministers adopted the Macolin Convention at its 1205th meeting on 9 July 2014.",
     ["Adoption occurred: cets-215 | committee-of-ministers | 2014-07-09 | - | 1205th meeting of the Committee of Ministers"]),
    ("Norway ratified the 2005 Faro Convention.", ["Ratification occurred: cets-199 | norway"]),
    ("The Committee of Ministers adopted the Macolin Convention in Strasbourg.",
     ["Adoption occurred: cets-215 | committee-of-ministers | - | strasbourg"]),
    ("The Committee of Ministers in Strasbourg is glad.", []),
    ("The Charter of Springfield was adopted in the presence of Norway in 2020.",
     ["Adoption occurred: Charter of Springfield | - | 2020"]),
    ("At the Oslo Summit on Clean Oceans in May 2019, Norway signed the Charter of Springfield.",
     ["Signature occurred: Charter of Springfield | norway | 2019-05 | - | Oslo Summit on Clean Oceans"]),
]  # fmt: skip

YEARS = [
    ("Statement by Norway\n12 March 2024\n\nOn 5 February the Committee of Ministers adopted the Charter of Springfield.",
     ["Adoption occurred: Charter of Springfield | committee-of-ministers | 2024-02-05"]),
    ("Statement by Norway\n12 March 2024\n\nOn 5 September the Committee of Ministers adopted the Charter of Springfield.",
     ["Adoption occurred: Charter of Springfield | committee-of-ministers | 2023-09-05"]),
    ("Statement by Norway\n12 March 2024\n\nOn 5 September the Committee of Ministers will adopt the Charter of Springfield.",
     ["Adoption planned: Charter of Springfield | committee-of-ministers | 2024-09-05"]),
    ("Statement by Norway\n12 March 2024\n\nLast year the Committee of Ministers adopted the Charter of Springfield.",
     ["Adoption occurred: Charter of Springfield | committee-of-ministers | 2023"]),
    ("Statement by Norway\n12 March 2024\n\nThe Committee of Ministers discussed it last year.", []),
]  # fmt: skip

SUBTLE = [
    ("Signed by Norway in 2007, the Faro Convention was ratified by Georgia in 2011.",
     ["Ratification occurred: cets-199 | georgia | 2011", "Signature occurred: cets-199 | norway | 2007"]),
    ("The Faro Convention, signed by Norway in 2007 and ratified by Georgia in 2011, helps.",
     ["Ratification occurred: cets-199 | georgia | 2011", "Signature occurred: cets-199 | norway | 2007"]),
    ("Norway, which met Georgia in Paris in 2010, signed the Faro Convention in 2011.",
     ["Signature occurred: cets-199 | norway | 2011"]),
    ("Norway signed the Faro Convention on the margins of the Oslo Summit on Clean Oceans.",
     ["Signature occurred: cets-199 | norway | - | - | Oslo Summit on Clean Oceans"]),
    ("The Faro Convention (2005) was ratified by Norway in 2008.",
     ["Ratification occurred: cets-199 | norway | 2008"]),
    ("Norway ratified the Faro Convention in 2008, the year in which Paris flooded.",
     ["Ratification occurred: cets-199 | norway | 2008"]),
    ("Norway announced in May 2008 that it would ratify the Faro Convention in 2009.",
     ["Ratification planned: cets-199 | norway | 2009"]),
    # What is denied is only when it was, and the last of several only did it then.
    ("Norway did not sign the Faro Convention in 2008 but in 2009.", []),
    ("Norway, Georgia and Malta have ratified the Faro Convention, the last in 2011.",
     ["Ratification occurred: cets-199 | georgia", "Ratification occurred: cets-199 | malta", "Ratification occurred: cets-199 | norway"]),
    # A country may only be where those are who act; what came earlier has a date of its own.
    ("Companies in Japan endorsed the Faro Convention.", ["Endorsement occurred: cets-199"]),
    ("In Japan companies endorsed the Faro Convention.", ["Endorsement occurred: cets-199 | - | - | japan"]),
    ("In 2008, a year before Georgia signed the Faro Convention, Norway ratified it.",
     ["Ratification occurred: cets-199 | norway | 2008", "Signature occurred: cets-199 | georgia"]),
]  # fmt: skip

FRONTED = [
    # Behind what only describes who acts: the date is that of what is done.
    ("On 3 May 1994 a conference convened by Norway adopted the Faro Convention.", ["Adoption occurred: cets-199 | - | 1994-05-03"]),
    ("In 2021, the Faro Convention, better known as the FC, entered into force.", ["EntryIntoForce occurred: cets-199 | - | 2021"]),
    ("In 2021, the Faro Convention, drafted in 2010 by experts, entered into force.",
     ["EntryIntoForce occurred: cets-199 | - | 2021", "Preparation occurred: cets-199 | experts | 2010"]),
    ("In 2023, Norway signed the Faro Convention, ratified the Macolin Convention and left.",
     ["Ratification occurred: cets-215 | norway", "Signature occurred: cets-199 | norway | 2023"]),
]  # fmt: skip

# A time may stand between a subject and its second verb, a second act behind one "that".
KEPT = [
    ("Ahead of the Lakes Forum in Oslo in May 2016, Norway signed the Macolin Convention.", ["Signature occurred: cets-215 | norway"]),
    ("At the Lakes Forum in Oslo in May 2016, Norway signed the Macolin Convention.",
     ["Signature occurred: cets-215 | norway | 2016-05 | oslo | Lakes Forum"]),
    ("In 2016, a year before Norway signed the Macolin Convention, Chad left.", ["Signature occurred: cets-215 | norway"]),
    ("In 2016, when Norway signed the Macolin Convention, Chad left.", ["Signature occurred: cets-215 | norway | 2016"]),
    ("The meeting marking the signature of the Macolin Convention took place in Oslo in 2016.", ["Signature occurred: cets-215"]),
    ("The signature of the Macolin Convention took place in Oslo in 2016.", ["Signature occurred: cets-215 | - | 2016 | oslo"]),
    ("The talks that led to the adoption of the Macolin Convention ended in Oslo in 2016.", ["Adoption occurred: cets-215"]),
    ("The talks after the adoption of the Macolin Convention ended in Oslo in 2016.", ["Adoption occurred: cets-215"]),
    ("After years the adoption of the Macolin Convention followed in Oslo in 2016.", ["Adoption occurred: cets-215 | - | 2016 | oslo"]),
    ("Norway signed the Macolin Convention in 2014 and in 2016 ratified it.",
     ["Ratification occurred: cets-215 | norway | 2016", "Signature occurred: cets-215 | norway | 2014"]),
    ("Norway signed the Macolin Convention in 2014 and four years later was the first State to ratify it.",
     ["Ratification occurred: cets-215 | norway | 2018", "Signature occurred: cets-215 | norway | 2014"]),
    ("Norway signed the Macolin Convention in 2014 and in 2016 Georgia ratified it.",
     ["Ratification occurred: cets-215 | georgia | 2016", "Signature occurred: cets-215 | norway | 2014"]),
    ("The Macolin Convention that Norway signed in 2014 and Georgia ratified in 2016 is short.",
     ["Ratification occurred: cets-215 | georgia | 2016", "Signature occurred: cets-215 | norway | 2014"]),
    ("They know that Norway signed the Macolin Convention in 2014 and Georgia paid in 2016.",
     ["Signature occurred: cets-215 | norway | 2014"]),
    ("The handbook which the ITU published jointly with the WHO in 2021 is out of print.",
     ["Launch occurred: handbook | international-telecommunication-union, world-health-organization | 2021"]),
    ("The handbook which the ITU published is jointly read with the WHO in 2021.", ["Launch occurred: handbook | international-telecommunication-union"]),
    ("It was at the Lakes Summit in Oslo in 2015 that Norway signed the Macolin Convention.",
     ["Signature occurred: cets-215 | norway | 2015 | oslo | Lakes Summit"]),
    ("Norway was at the Lakes Summit in Oslo in 2015.", ["Participation occurred: - | norway | 2015 | oslo | Lakes Summit"]),
]  # fmt: skip

M = "Ratification occurred: cets-215"
ACROSS = [
    # One fronted time for two acts, unless the second has its own, comes later, or is not told as a plain past.
    ("In 2016 Norway signed the Macolin Convention and Georgia ratified it.", [f"{M} | georgia | 2016", "Signature occurred: cets-215 | norway | 2016"]),
    ("In 2016 Norway signed the Macolin Convention, and later Georgia ratified it.",
     [f"{M} | georgia", "Signature occurred: cets-215 | norway | 2016"]),
    ("In 2016 Norway signed the Macolin Convention but Georgia has not ratified it.",
     ["Ratification negated: cets-215 | georgia", "Signature occurred: cets-215 | norway | 2016"]),
    ("In 2016 Norway signed the Macolin Convention and Georgia will ratify it.",
     ["Ratification planned: cets-215 | georgia", "Signature occurred: cets-215 | norway | 2016"]),
    ("Norway signed the Macolin Convention in 2016 and Georgia ratified it.",
     [f"{M} | georgia", "Signature occurred: cets-215 | norway | 2016"]),
    # A date between commas behind an opening aside is the main verb's.
    ("A month after the ratification by Norway, on 1 June 2016, the Macolin Convention entered into force.",
     ["EntryIntoForce occurred: cets-215 | - | 2016-06-01", f"{M} | norway"]),
    ("After the ratification by Norway on 1 June 2016, the Macolin Convention entered into force.",
     ["EntryIntoForce occurred: cets-215", f"{M} | norway | 2016-06-01"]),
    # Of a verb that only tells how far another one is; and "when" before a deposit, "thanks to" behind a date.
    ("In May 2016 the Board finished drafting the Lakes Code.", ["Preparation occurred: Lakes Code | Board | 2016-05"]),
    ("In May 2016 the Board considered drafting the Lakes Code.", ["Preparation proposed: Lakes Code | Board"]),
    ("The quorum was there on 1 June 2016, when Norway deposited its instrument of ratification of the Macolin Convention.",
     [f"{M} | norway | 2016-06-01"]),
    ("Norway is the third Party to the Macolin Convention, after Georgia (2016).",
     [f"{M} | georgia | 2016", f"{M} | norway"]),
    ("The Macolin Convention entered into force on 1 June 2016 thanks to Norway.", ["EntryIntoForce occurred: cets-215 | - | 2016-06-01"]),
]  # fmt: skip

GROUPS = {
    "across": ACROSS,
    "two": TWO,
    "one": ONE,
    "years": YEARS,
    "subtle": SUBTLE,
    "fronted": FRONTED,
    "kept": KEPT,
}
ROWS = [(text, expected) for group in GROUPS.values() for text, expected in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_each_event_has_its_own_date_and_place(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


def test_the_table_of_attachments_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "across": 12,
        "two": 12,
        "one": 9,
        "years": 5,
        "subtle": 12,
        "fronted": 4,
        "kept": 18,
    }
