"""Who signs, ratifies or stays outside a treaty, as lists and answers tell it; near misses beside."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

R = "Ratification occurred: cets-215 | "
S = "Signature occurred: cets-215 | "
NOT_R = "Ratification negated: cets-215 | "
NOT_S = "Signature negated: cets-215 | "
OUT = "Accession negated: cets-215 | "
ALL = "Norway signed and ratified the Macolin Convention. "
DONE = [R + "norway", S + "norway"]
BOTH = "Norway has signed the Macolin Convention and the Faro Convention. "
SIGNED = [S + "norway", "Signature occurred: cets-199 | norway"]

LEFT_OUT = [
    ("Norway ratified the Macolin Convention. Georgia has not, but Malta has.", [R + "malta", R + "norway", NOT_R + "georgia"]),
    ("Norway ratified the Macolin Convention. Georgia has not, but Malta has a plan.", [R + "norway", NOT_R + "georgia"]),
    ("Norway ratified the Macolin Convention sooner than Malta did.", [R + "norway"]),
    ("Norway will ratify the Macolin Convention once Malta has.", ["Ratification planned: cets-215 | norway"]),
    ("All have signed the Macolin Convention except Georgia, which has not, and Malta, which has.",
     ["Signature occurred: cets-215", S + "malta", NOT_S + "georgia"]),
    ("Norway ratified the Macolin Convention. Georgia has not either.", [R + "norway", NOT_R + "georgia"]),
    ("Norway ratified the Macolin Convention. Georgia has not either of the two forms.", [R + "norway"]),
    ("Norway ratified the Macolin Convention in May 2020, as did Malta a month later, on 18 June 2020.",
     [R + "malta | 2020-06-18", R + "norway | 2020-05"]),
    ("Norway ratified the Macolin Convention in May 2020, and Malta hailed it a month later, on 18 June 2020.",
     [R + "norway | 2020-05"]),
]  # fmt: skip

P_R, N_R = "Ratification planned: cets-215 | ", "Ratification negated: cets-215"

# Whose act is missing that was to come, or that they claim; nobody's where that is open.
NONE_CAME = [
    ("Norway agreed to ratify the Macolin Convention, but no instrument has been deposited.", [NOT_R + "norway", P_R + "norway"]),
    ("Norway promised to ratify the Macolin Convention. No ratification followed.", [NOT_R + "norway", P_R + "norway"]),
    ("Norway declared that it had ratified the Macolin Convention; the depositary said that no such instrument had been received.",
     [NOT_R + "norway"]),
    ("Norway declared that it had ratified the Macolin Convention. The depositary has received no instrument.", [NOT_R + "norway"]),
    ("Norway declared that it had ratified the Macolin Convention.", [R + "norway"]),
    ("Norway will ratify the Macolin Convention, but no instrument has been deposited by Malta.", [NOT_R + "malta", P_R + "norway"]),
    ("Norway and Malta will ratify the Macolin Convention, but no instrument has been deposited.",
     [N_R, P_R + "malta", P_R + "norway"]),
    ("Norway will ratify the Macolin Convention. Malta told us that its cabinet met in May, but no instrument has been deposited.",
     ["Quotation occurred: - | malta", N_R, P_R + "norway"]),
    ("No instrument of ratification of the Macolin Convention has been deposited.", [N_R]),
]  # fmt: skip

SUMMED = [
    (ALL + "Georgia has done neither.", [*DONE, NOT_R + "georgia", NOT_S + "georgia"]),
    (ALL + "Georgia has done both.", [*DONE, R + "georgia", S + "georgia"]),
    (ALL + "Georgia has done neither job.", DONE),
    (BOTH + "Georgia has done neither.", [*SIGNED, NOT_S + "georgia", "Signature negated: cets-199 | georgia"]),
    ("Norway signed the Macolin Convention but has not ratified it. Malta did the same.",
     [S + "malta", S + "norway", NOT_R + "malta", NOT_R + "norway"]),
    ("Norway signed the Macolin Convention but has not ratified it. Malta did so.",
     [R + "malta", S + "norway", NOT_R + "norway"]),
    ("Norway, Georgia and Malta signed the Macolin Convention. All three ratified it in 2020.",
     [R + f"{state} | 2020" for state in ("georgia", "malta", "norway")]
     + [S + state for state in ("georgia", "malta", "norway")]),
    ("Norway, Georgia and Malta signed the Macolin Convention. All three ministers were glad.",
     [S + state for state in ("georgia", "malta", "norway")]),
    ("The Governments of Georgia and Malta have ratified the Macolin Convention.", [R + "georgia", R + "malta"]),
    ("The Governments of the Nordic Council have ratified the Macolin Convention.", ["Ratification occurred: cets-215 | Governments of the Nordic Council"]),
    ("Georgia remains the only member of the Council of Europe that has not signed the Macolin Convention.", [NOT_S + "georgia"]),
    ("No member of the Council of Europe has signed the Macolin Convention.", ["Signature negated: cets-215"]),
]  # fmt: skip

# Who does as others did intends or refuses to, too; who "did so" has done it.
ALIKE = [
    ("Norway intends to ratify the Macolin Convention; Malta did likewise.", [P_R + "malta", P_R + "norway"]),
    ("Norway intends to ratify the Macolin Convention; Malta has done so.", [R + "malta", P_R + "norway"]),
    ("Norway refused to sign the Macolin Convention. Malta followed suit.", [NOT_S + "malta", NOT_S + "norway"]),
    ("Norway refused to sign the Macolin Convention. Malta will follow suit.", [NOT_S + "norway"]),
    ("Norway decided to ratify the Macolin Convention; Malta followed suit in 2023.", [P_R + "malta", P_R + "norway"]),
    ("Norway ratified the Macolin Convention in 2021; Malta followed suit in 2023.", [R + "malta | 2023", R + "norway | 2021"]),
    ("Norway will ratify the Macolin Convention in 2031. Malta did the same in 2021.", [R + "malta | 2021", P_R + "norway | 2031"]),
    ("Norway will ratify the Macolin Convention, followed by Malta.", [P_R + "malta", P_R + "norway"]),
    ("Norway called for the ratification of the Macolin Convention. Malta did likewise.", []),
    ("Norway called for the ratification of the Macolin Convention. Malta has done so.", [R + "malta"]),
]  # fmt: skip

OUTSIDE = [
    ("Georgia is not yet a party to the Macolin Convention.", [OUT + "georgia"]),
    ("Georgia is not the only party to the Macolin Convention.", []),
    ("Georgia is a party to the Macolin Convention.", []),
    ("Georgia is party to neither the Macolin Convention nor the Faro Convention.",
     [OUT + "georgia", "Accession negated: cets-199 | georgia"]),
    ("Georgia signed the Macolin Convention but is still not a State Party.", [NOT_R + "georgia", S + "georgia"]),
    ("If Georgia is not a party to the Macolin Convention, nobody is.", []),
    ("States that are not parties to the Macolin Convention sent observers.", []),
    ("The members of the Union are not parties to the Macolin Convention.", []),
    ("Malta signed the Macolin Convention. Nor is Georgia a party to the Faro Convention.",
     [S + "malta", "Accession negated: cets-199 | georgia"]),
]  # fmt: skip

FRAGMENTS = [
    ("## The Macolin Convention\n\n- Ratified by 25 States.", ["Ratification occurred: cets-215 | 25 States"]),
    ("## The Macolin Convention\n\n- Signed but not ratified by Georgia.", [S + "georgia", NOT_R + "georgia"]),
    ("## The Macolin Convention\n\n- Signed by Malta in 2015; ratified in 2016.", [R + "malta | 2016", S + "malta | 2015"]),
    ("## The Macolin Convention\n\n- Signed copies are at the desk.", []),
    ("## The Macolin Convention\n\n- Entered into force on 1 September 2019, after Malta had ratified it.",
     ["EntryIntoForce occurred: cets-215 | - | 2019-09-01", R + "malta"]),
    ("## The Faro Convention\n\nThe Macolin Convention was opened for signature in 2014. Malta signed in 2016.",
     ["OpeningForSignature occurred: cets-215 | - | 2014", S + "malta | 2016"]),
    ("## The Faro Convention\n\nThe Macolin Convention is another matter. Malta signed in 2016.",
     ["Signature occurred: cets-199 | malta | 2016"]),
    ("## The Faro Convention\n\nA second protocol, on seas, was opened for signature in 2016. Malta has signed.", []),
    ("The Macolin Convention was adopted on 9 July 2014, and forty States signed that day.",
     ["Adoption occurred: cets-215 | - | 2014-07-09", "Signature occurred: cets-215 | forty States | 2014-07-09"]),
    ("The Macolin Convention was adopted in 2014. Malta signed a year and a half later.",
     ["Adoption occurred: cets-215 | - | 2014", S + "malta"]),
    ("The Macolin Convention was adopted in 2014. Malta signed a deal on gas.", ["Adoption occurred: cets-215 | - | 2014", "Signature occurred: deal on gas | malta"]),
]  # fmt: skip

ANSWERED = [
    ("# The Macolin Convention\n\nWhen did it enter into force?\n\nOn 1 May 2016, at last.", ["EntryIntoForce occurred: cets-215 | - | 2016-05-01"]),
    ("# The Macolin Convention\n\nWhen did it enter into force?\n\nOn that we agree.", []),
    ("# The Macolin Convention\n\nWho has ratified it?\n\nMalta and Georgia, both on 29 August 2016.",
     [R + "georgia | 2016-08-29", R + "malta | 2016-08-29"]),
    ("# The Macolin Convention\n\nWho has ratified it?\n\nMalta knows.", []),
    ("# The Macolin Convention\n\nWho has signed but not yet ratified?\n\nMalta.", [S + "malta", NOT_R + "malta"]),
    ("# The Macolin Convention\n\nHas it entered into force?\n\nNot yet.", ["EntryIntoForce negated: cets-215"]),
    ("# The Macolin Convention\n\nHas Malta ratified it?\n\nYes, in May 2016.", [R + "malta | 2016-05"]),
    ("# The Macolin Convention\n\nCan Malta ratify it?\n\nYes, in May 2016.", []),
    ("# The Macolin Convention\n\nHas Malta signed?\n\nNo one knows.", []),
]  # fmt: skip

STILL_OUT = [
    ("# The Macolin Convention\n\n- Malta, Georgia: not yet party.", [OUT + "georgia", OUT + "malta"]),
    ("# The Macolin Convention\n\n- Malta, Georgia: not a party town.", []),
    ("# The Macolin Convention\n\n- Malta – Ratified December 2016.", [R + "malta | 2016-12"]),
    ("Malta is not a party to the Macolin Convention. Georgia isn't, either.", [OUT + "georgia", OUT + "malta"]),
    ("Malta is not a party to the Macolin Convention. Georgia is not well.", [OUT + "malta"]),
    ("Malta is known. The Committee urges the State party to ratify the Macolin Convention.", ["Ratification proposed: cets-215 | malta"]),
    ("The Committee urges the State party to ratify the Macolin Convention.", []),
]  # fmt: skip

TRACKED = "## Macolin Convention\n\nChad signed in 2014.\n\n"
CHAD = S + "chad | 2014"

LETTER = "Statement by Norway\n12 March 2024\n\n"
OPENED = "OpeningForSignature occurred: cets-215 | - | "

LINES = [
    # The day in the masthead is not "that day" of which no sentence has told.
    (LETTER + "The Macolin Convention was opened for signature. Malta signed on that day.", [OPENED.removesuffix(" | - | "), S + "malta"]),
    (LETTER + "The Macolin Convention was opened for signature on 12 March 2024.\n\nMalta signed on that day.",
     [OPENED + "2024-03-12", S + "malta | 2024-03-12"]),
    # A line that holds a treaty's name alone heads what follows, also in a numbered list.
    (TRACKED + "2. Faro Convention\n\nMalta ratified in 2020. Norway has not.",
     [CHAD, "Ratification negated: cets-199 | norway", "Ratification occurred: cets-199 | malta | 2020"]),
    (TRACKED + "The Faro Convention (2005)\n\nIt builds on the Macolin Convention.\n\nMalta ratified in 2020.",
     [CHAD, "Ratification occurred: cets-199 | malta | 2020"]),
    (TRACKED + "2. Nearer to the Faro Convention\n\nMalta ratified in 2020.", [CHAD, R + "malta | 2020"]),
    (TRACKED + "It is like\n\n- the Faro Convention\n- the Istanbul Convention\n\nMalta ratified in 2020.", [CHAD, R + "malta | 2020"]),
    ("# The Macolin Convention\n\n* Malta – Accepted 2 February 2016.", [R + "malta | 2016-02-02"]),
    ("# The Macolin Convention\n\n* Malta – Accepted by all as a friend.", []),
    ("# The Macolin Convention\n\n* Malta – Signed 2015, ratified November 2019.", [R + "malta | 2019-11", S + "malta | 2015"]),
    ("# The Macolin Convention\n\n* Malta – Signed 2015. Not ratified.", [S + "malta | 2015", NOT_R + "malta"]),
    ("# The Macolin Convention\n\n* Malta – Signed and Sealed", []),
    ("# Treaties\n\nMacolin Convention – Signed in Magglingen, 18 September 2014. In force: 1 September 2019.",
     ["EntryIntoForce planned: cets-215 | - | 2019-09-01", "Signature occurred: cets-215 | - | 2014-09-18 | macolin"]),
    ("# The Macolin Convention\n\n- Not yet in force.", ["EntryIntoForce negated: cets-215"]),
    ("# The Macolin Convention\n\n- Entry into force: not yet", ["EntryIntoForce negated: cets-215"]),
    ("# The Macolin Convention\n\n- Not in force of habit.", []),
    ("The Faro Convention it has not signed. The Macolin Convention Malta has.", []),
    ("Malta joined in 2001. The Faro Convention it has neither signed nor ratified.",
     ["Ratification negated: cets-199 | malta", "Signature negated: cets-199 | malta"]),
    ("The Faro Convention will be applied provisionally from May 2030.", []),
    ("Malta was the first country to ratify the Macolin Convention, back in December 2014.", [R + "malta | 2014-12"]),
    ("# Faro Convention: news\n\nMalta is bound by the Macolin Convention – it acceded in 2019.",
     ["Accession occurred: cets-215 | malta | 2019"]),
]  # fmt: skip

HANDED_IN = [
    ("Malta signed the Macolin Convention in 2019; its instrument of ratification was lodged in 2020.",
     [R + "malta | 2020", S + "malta | 2019"]),
    ("Malta and Georgia signed the Macolin Convention in 2019; its instrument of ratification was lodged in 2020.",
     [S + "georgia | 2019", S + "malta | 2019"]),
    ("Malta signed the Macolin Convention in 2019. The instrument of ratification has yet to be deposited.",
     [S + "malta | 2019", NOT_R + "malta"]),
    ("Malta signed the Macolin Convention in 2019. The instrument was tuned in 2020.", [S + "malta | 2019"]),
    ("Malta deposited its instrument of ratification of the Macolin Convention on 9 April 2021, Georgia on 15 April 2021.",
     [R + "georgia | 2021-04-15", R + "malta | 2021-04-09"]),
]  # fmt: skip

FORCE = "EntryIntoForce occurred: cets-215"
# When it starts to bind one State, and not itself.
BINDING_ONE = [
    ("Malta signed the Macolin Convention in 2019. It did not enter into force here until 1 May 2020.", [FORCE + " | malta | 2020-05-01", S + "malta | 2019"]),
    ("Malta ratified the Macolin Convention on 6 August 2023 and the Convention entered into force there three months later.",
     [FORCE + " | malta | 2023-11", R + "malta | 2023-08-06"]),
    ("Malta ratified the Macolin Convention in 2019 and it became binding on the country a year later.", [FORCE + " | malta | 2020", R + "malta | 2019"]),
    ("Malta accepted the Macolin Convention on 20 May 2021, which took effect on 19 June 2021.", [FORCE + " | malta | 2021-06-19", R + "malta | 2021-05-20"]),
    ("Malta signed the Macolin Convention, which took effect on 19 June 2021.", [FORCE + " | - | 2021-06-19", S + "malta"]),
    ("Malta is an island. The Macolin Convention has been in force elsewhere, but here it waits.", ["EntryIntoForce occurred: cets-215"]),
    ("Malta is an island. The Macolin Convention, adopted there in 2010, entered into force in 2012.",
     ["Adoption occurred: cets-215 | - | 2010", FORCE + " | - | 2012"]),
    ("Malta ratified the Macolin Convention in 2019, and the Convention entered into force for it on 1 May 2020.",
     [FORCE + " | malta | 2020-05-01", R + "malta | 2019"]),
    ("The European Union accepted the Macolin Convention on 8 June 2023 and Malta on 27 June 2023.",
     [R + "european-union | 2023-06-08", R + "malta | 2023-06-27"]),
    ("The Committee of Ministers approved the Macolin Convention on 8 June 2014.", ["Adoption occurred: cets-215 | committee-of-ministers | 2014-06-08"]),
    ("The European Union acceded to the Macolin Convention in 2023, and it entered into force for it on 1 May 2024.",
     ["Accession occurred: cets-215 | european-union | 2023", FORCE + " | european-union | 2024-05-01"]),
    # A treaty's rule is no day on which it starts, and who is no more than before denies nothing.
    ("The Macolin Convention enters into force for each new Party three months after it deposits its instrument.", []),
    ("The Macolin Convention entered into force for a first group of five States on 1 May 2020.", [FORCE + " | - | 2020-05-01"]),
    ("The Macolin Convention will enter into force for Malta in May 2030.", ["EntryIntoForce planned: cets-215 | malta | 2030-05"]),
    ("No new ratification of the Macolin Convention was registered this year.", []),
    ("No further State has signed the Macolin Convention.", []),
    ("No ratification of the Macolin Convention was registered in 2023.", ["Ratification negated: cets-215 | - | 2023"]),
    ("No State has signed the Macolin Convention.", ["Signature negated: cets-215"]),
]  # fmt: skip

# The day of another act, or up to which nothing is done.
OF_ANOTHER = [
    ("The Macolin Convention, initialled in 2011, had not been signed by Malta.", [NOT_S + "malta"]),
    ("Malta's ratification of the Macolin Convention, promised in 2019, never came.", [NOT_R + "malta"]),
    ("Malta's ratification of the Macolin Convention, completed in 2019, was welcome.", [R + "malta | 2019"]),
    ("The Ministers, gathered in 2011, adopted the Springfield Charter.", ["Adoption occurred: Springfield Charter | Ministers | 2011"]),
    ("Ratification of the Macolin Convention by Malta is not foreseen before 2035.", ["Ratification planned: cets-215 | malta | 2035"]),
    ("Ratification of the Macolin Convention by Malta is not foreseen.", [NOT_R + "malta"]),
    ("Malta signed the Macolin Convention before 2020.", [S + "malta | ../2019"]),
    ("The Springfield Charter was drafted for the Lakes Summit of May 2025.", ["Preparation occurred: Springfield Charter"]),
    ("The Springfield Charter was drafted at the Lakes Summit of May 2023.", ["Preparation occurred: Springfield Charter | - | 2023-05 | - | Lakes Summit"]),
]  # fmt: skip

GROUPS = {
    "left out": LEFT_OUT, "summed": SUMMED, "alike": ALIKE, "outside": OUTSIDE, "fragments": FRAGMENTS,
    "answered": ANSWERED, "still out": STILL_OUT, "lines": LINES, "handed in": HANDED_IN,
    "binding one": BINDING_ONE, "of another": OF_ANOTHER,
}  # fmt: skip
ROWS = [(text, expected) for group in GROUPS.values() for text, expected in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_a_text_tells_who_has_joined_and_who_has_not(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


def test_the_table_of_joining_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "left out": 9,
        "summed": 12,
        "alike": 10,
        "outside": 9,
        "fragments": 11,
        "answered": 9,
        "still out": 7,
        "lines": 20,
        "handed in": 5,
        "binding one": 18,
        "of another": 9,
    }


@pytest.mark.parametrize(("text", "expected"), NONE_CAME, ids=short)
def test_what_did_not_come_is_missing_of_whom_it_was_to_come_from(
    text: str, expected: list[str]
) -> None:
    assert len(NONE_CAME) == 9
    assert sorted(events(text)) == sorted(expected)
