"""Several things that a position is about, each told apart; and plural nouns that look like verbs.

A near miss stands beside each.
"""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import positions

BY = "Statement by the delegation of Finland\n12 March 2024\n\n"

# A plural that a preposition leads to ends no complement.
PLURALS = [
    ("We call for safer roads, for regular visits by medical teams and for access to clean wells.",
     ["Call: finland | access to clean wells", "Call: finland | regular visits", "Call: finland | safer roads"]),
    ("We support better night roads, and the growth of bus travel continues.", ["Support: finland | night roads"]),
    ("We support the creation of a seed vault and the use of electronic freight notes along the river.",
     ["Support: finland | electronic freight notes", "Support: finland | seed vault"]),
    ("We welcome the release of the two radio hosts held in Lima.", ["Welcome: finland | release of the two radio hosts"]),
    ("We fear the drying of wells, the closing of rural ferries, and delays in the clearing of canals.",
     ["Concern: finland | closing of rural ferries", "Concern: finland | delays in the clearing of canals", "Concern: finland | drying of wells"]),
    ("The Port Board fears the drying of wells, the closing of rural ferries, and delays the vote.",
     ["Concern: Port Board | closing of rural ferries", "Concern: Port Board | drying of wells"]),
]  # fmt: skip

# Each member of a list, also behind what only tells when or where, or what is done to it.
LISTS = [
    ("We call for closer coordination between river inspectors and boat pilots, the mapping of wells dug abroad, and faster training of divers.",
     ["Call: finland | coordination between river inspectors and boat pilots", "Call: finland | faster training of divers", "Call: finland | mapping of wells"]),
    ("We call for closer coordination between river inspectors and boat pilots.",
     ["Call: finland | coordination between river inspectors and boat pilots"]),
    ("We call for stricter controls on canal dredging, more young divers and a shared net for wells.",
     ["Call: finland | shared net for wells", "Call: finland | stricter controls on canal dredging", "Call: finland | young divers"]),
    ("We support a more open and more inclusive debate.", []),
    ("We fear three trends: the drying of wells, the closing of rural ferries and the sale of islands.",
     ["Concern: finland | closing of rural ferries", "Concern: finland | drying of wells", "Concern: finland | sale of islands"]),
    ("We are worried about the effect on ports that depend on ice, and about the drying of wells.",
     ["Concern: finland | drying of wells", "Concern: finland | ports"]),
    ("We welcome the drying of wells and Iceland's ban on plastic nets.",
     ["Welcome: finland | ban on plastic nets", "Welcome: finland | drying of wells"]),
    # What stands over a list may count its items, or tell how one feels about them.
    ("Four points trouble us:\n\n- the drying of wells;\n- the closing of rural ferries.",
     ["Concern: finland | closing of rural ferries", "Concern: finland | drying of wells"]),
    ("Malta raised two concerns:\n\n- the drying of wells;\n- the sale of islands.",
     ["Concern: malta | drying of wells", "Concern: malta | sale of islands"]),
    ("Four points trouble others:\n\n- the drying of wells;\n- the closing of rural ferries.", []),
    ("Two concerns were met:\n\n- the drying of wells;\n- the sale of islands.", []),
    ("We are worried about:\n\n- the drying of wells;\n- the sale of islands.",
     ["Concern: finland | drying of wells", "Concern: finland | sale of islands"]),
    ("We fear the drying of wells and, above all, the sale of islands.",
     ["Concern: finland | drying of wells", "Concern: finland | sale of islands"]),
    ("We call for a ban on plastic nets and, in particular, for a treaty on night ferries.",
     ["Call: finland | ban on plastic nets", "Call: finland | treaty on night ferries"]),
    ("We demand rural ferries, but also canal clearing.", ["Call: finland | canal clearing", "Call: finland | rural ferries"]),
    ("We support a ban on plastic nets, but also the sale of islands.",
     ["Support: finland | ban on plastic nets", "Support: finland | sale of islands"]),
    ("We fear the drying of wells, but also that Chad left.", ["Concern: finland | drying of wells"]),
    ("We fear the drying of wells and, in particular, that Chad left.", ["Concern: finland | drying of wells"]),
]  # fmt: skip

# What somebody gives, proposes or is asked for.
GIVEN = [
    ("We welcome the hosting by Qatar of a regional school for divers.", ["Welcome: finland | regional school for divers"]),
    ("We welcome the initiative of Morocco on cloud seeding.", ["Welcome: finland | cloud seeding"]),
    ("We welcome the generous contribution of Chad to the clearing of canals.", ["Welcome: finland | generous contribution of Chad"]),
    ("We ask the harbour masters of the coast for a common licence for divers.", ["Call: finland | common licence for divers"]),
    ("We ask the harbour masters to rest.", []),
    ("We ask the harbour masters to send us data on canal floods.", ["Call: finland | floods"]),
    ("We ask States to ban plastic nets, to exempt rural ferries and to mend the canals of the north.",
     ["Call: finland | canals of the north", "Call: finland | plastic nets", "Call: finland | rural ferries"]),
    ("We ask States to guarantee access to clean wells and to girls.", ["Call: finland | access to clean wells"]),
    ("We call for restraint.", ["Call: finland | restraint"]),
    ("We asked for advice.", []),
    # What is said to be done with a noun that tells nothing parts it from no topic.
    ("We note with satisfaction the progress made on canal clearing.", ["Welcome: finland | canal clearing"]),
    ("We welcome the steps taken towards river safety.", ["Welcome: finland | river safety"]),
    ("We welcome the steps taken in recent years.", []),
]  # fmt: skip
# Deeds that a bare verb adds; what a row of adjectives and a participle describe; what a body has.
DEEDS = [
    ("We ask members to restore canals, nominate young divers for the 2050 Strategy and share the results of river surveys.",
     ["Call: finland | 2050 Strategy", "Call: finland | canals", "Call: finland | river surveys"]),
    ("We urge States to end child marriage and fund shelters for widows.", ["Call: finland | child-marriage", "Call: finland | widows"]),
    ("We urge States to improve night ferries, trade and travel.", ["Call: finland | night ferries"]),
    ("We are committed to a safe, fair and inclusive bus station.", ["Commitment: finland | safe, fair and inclusive bus station"]),
    ("We support canal boats, shared yards and the mapping of wells.",
     ["Support: finland | canal boats", "Support: finland | mapping of wells", "Support: finland | shared yards"]),
    ("We support the renewal of the River Forum's mandate.", ["Support: finland | River Forum's mandate"]),
    ("We support the River Forum.", ["Support: finland | River Forum"]),
    ("We regret the tendency to postpone.", []),
    ("We call for the restoration of the Rivers Board's powers.", ["Call: finland | Rivers Board's powers"]),
    ("We ask for the return of the River Forum's presence in Chad.", ["Call: finland | River Forum's presence"]),
    ("We ask for the return of the Rivers Board's casino.", []),
    # What others mean to end is told with their plan; what they mean to mend is told alone.
    ("We oppose the plan to phase out ferries.", ["Concern: finland | plan to phase out ferries"]),
    ("We deplore the Government's decision to close rural ferries.", ["Concern: finland | decision to close rural ferries"]),
    ("We support the plan to widen rural ferries.", ["Support: finland | rural ferries"]),
    ("We fear plans to weaken the Rivers Code.", ["Concern: finland | Rivers Code"]),
    # What is missing, or would only be done twice, is not what is feared.
    ("We are worried by blocking without a court order.", []),
    ("We caution against duplicating the work of the Rivers Board.", []),
    ("We warn against copying the Rivers Code.", []),
    ("We warn against weakening the Rivers Code.", ["Concern: finland | Rivers Code"]),
]  # fmt: skip
GROUPS = {"deeds": DEEDS, "plurals": PLURALS, "lists": LISTS, "given": GIVEN}


@pytest.mark.parametrize(("text", "expected"), [row for rows in GROUPS.values() for row in rows])
def test_each_thing_of_a_list_is_told(text: str, expected: list[str]) -> None:
    assert positions(BY + text) == sorted(expected)


@pytest.mark.parametrize(
    ("lead", "items", "expected"),
    [
        ("4. Calls upon all States:", "(a) To fund village clinics;", ["village clinics"]),
        ("2. Urges:", "(a) Chad to ban nets;\n\n(b) Malta to fund village clinics;", ["village clinics"]),
        ("4. Notes all States:", "(a) To fund village clinics;", []),
    ],
)  # fmt: skip
def test_items_with_letters_belong_to_the_number_over_them(
    lead: str, items: str, expected: list[str]
) -> None:
    head = "Lakes Assembly\n\n5 July 2018\n\nThe Lakes Assembly,\n\nRecalling the Lakes Code,\n\n"
    told = positions(f"{head}3. Meets again;\n\n{lead}\n\n{items}")
    assert [one for one in told if "clinics" in one] == [
        f"Call: Lakes Assembly | {x}" for x in expected
    ]


def test_the_tables_are_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "deeds": 19,
        "plurals": 6,
        "lists": 18,
        "given": 13,
    }
