"""Who does it that has no name: "twelve States signed it"; near misses stand beside."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short, understood

from govgraph.model import Kind

A = "Adoption occurred: Lake Charter"
S = "Signature occurred: Lake Charter"
NS = "Signature negated: Lake Charter"
NR = "Ratification negated: Lake Convention"

ROWS = [
    # The subject, with what says whose or how many they are.
    ("Leaders adopted the Lake Charter in Suva on 25 October 2023.", [f"{A} | Leaders | 2023-10-25 | suva"]),
    ("Statement by Fiji\nOslo, 3 May 2020\n\nToday Ministers adopted the Lake Charter.", [f"{A} | Ministers | 2020-05-03"]),
    ("The mayors of twenty cities signed the Lake Charter.", [f"{S} | mayors of twenty cities"]),
    ("Twelve States signed the Lake Charter in Suva in 2020.", [f"{S} | twelve States | 2020 | suva"]),
    ("122 governments signed the Lake Charter.", [f"{S} | 122 governments"]),
    ("African journalists adopted the Lake Charter.", [f"{A} | African journalists"]),
    ("At the end of the year, the ministers responsible for lakes adopted the Lake Charter.", [f"{A} | ministers responsible for lakes"]),
    ("Trade unions and employers adopted the Lake Charter.", [f"{A} | Trade unions and employers"]),
    ("Regulators from nine countries adopted the Lake Charter.", [f"{A} | Regulators from nine countries"]),
    ("The negotiators failed to adopt the Lake Charter.", ["Adoption negated: Lake Charter | negotiators"]),
    ("Most members have not signed the Lake Charter.", ["Signature negated: Lake Charter | most members"]),
    ("The five registries will adopt the Lake Charter in 2025.", ["Adoption planned: Lake Charter | five registries | 2025"]),
    # Behind "by", and before or within a relative clause.
    ("The Lake Charter was adopted by the Presidents of the lake countries on 8 August 2023.",
     [f"{A} | Presidents of the lake countries | 2023-08-08"]),
    ("The Lake Charter was signed in Suva by the ministers in charge of lakes and rivers.",
     [f"{S} | ministers in charge of lakes and rivers | - | suva"]),
    ("The Lake Charter was drawn up by the employers' and workers' organisations.",
     ["Preparation occurred: Lake Charter | employers' and workers' organisations"]),
    ("The ministers who adopted the Lake Charter were tired.", [f"{A} | ministers"]),
    ("The Lake Charter, which regulators adopted in 2019, is old.", [f"{A} | regulators | 2019"]),
    # Whoever is named counts more, wherever that is told.
    ("The Lake Board adopted the Lake Charter. Delegates adopted the Lake Charter by consensus.", [f"{A} | Lake Board"]),
    ("The Lake Charter was adopted by ministers at the 12th session of the Lake Commission.",
     [f"{A} | Lake Commission | - | - | 12th session of the Lake Commission"]),
    ("The ministers of Kenya and Chad signed the Lake Charter.", [f"{S} | chad", f"{S} | kenya"]),
    # What is left undone keeps who leaves it undone, also where they are only counted.
    ("Several States have not ratified the Lake Convention.", [f"{NR} | several States"]),
    ("A number of countries have not ratified the Lake Convention.", [f"{NR} | a number of countries"]),
    ("A number of countries have ratified the Lake Convention.", ["Ratification occurred: Lake Convention"]),
    ("Not enough States have signed the Lake Charter.", []),
    ("The Lake Charter is not in force because fewer than six States have signed it.", ["EntryIntoForce negated: Lake Charter"]),
    ("No fewer than six States have signed the Lake Charter.", [S]),
    ("Fewer than 90 days later, Chad signed the Lake Charter.", [f"{S} | chad"]),
    # Nobody acts: none, too few, only a count of parties, a manner, a thing, those whom it binds.
    ("No State has signed the Lake Charter.", ["Signature negated: Lake Charter"]),
    ("Few members adopted the Lake Charter.", [A]),
    ("Only four States signed the Lake Charter.", [S]),
    ("122 States have signed the Lake Charter.", [S]),
    ("The Lake Charter was adopted by consensus.", [A]),
    ("The Lake Charter was adopted by a large majority.", [A]),
    ("The Lake Charter was adopted by 30 votes to two.", [A]),
    ("Letters proposed the Lake Charter.", ["Proposal occurred: Lake Charter"]),
    ("Observers were there when the Lake Charter was adopted.", [A]),
    ("The ministers met in Suva, and the Lake Charter was adopted.", [A]),
    ("Leaders met where the Lake Charter, launched in 2021, is kept.", ["Launch occurred: Lake Charter | - | 2021"]),
    ("States that ratify the Lake Convention pay nothing.", []),
    ("Member States should ratify the Lake Convention.", []),
    ("Did ministers adopt the Lake Charter?", []),
    ("If ministers adopt the Lake Charter, we will apply it.", []),
]  # fmt: skip


P = "Preparation occurred: Lake Charter"
OP = "OpeningForSignature occurred: Lake Convention"

OTHERS = [
    # A body without a name, where the text tells of none that it can be.
    ("The Lake Charter was prepared by the working group which the Conference set up.", [f"{P} | working group"]),
    ("The Lake Charter was prepared by the expert group.", [f"{P} | expert group"]),
    ("The Lake Charter was prepared by the Board.", [f"{P} | Board"]),
    ("The Lake Charter was prepared by this group.", [P]),
    ("The dockers' union refused to sign the Lake Charter.", [f"{NS} | dockers' union"]),
    ("Kenya's bar association endorsed the Lake Charter.", ["Endorsement occurred: Lake Charter | Kenya's bar association"]),
    ("The Kenyan bar association has signed the Lake Charter.", [f"{S} | Kenyan bar association"]),
    ("The union signed the Lake Charter.", [S]),
    ("The federation's congress signed the Lake Charter.", [S]),
    ("The Lake Dockers' Union met. The dockers' union signed the Lake Charter.", [S]),
    ("Nobody in the dockers' union signed the Lake Charter.", [NS]),
    # With whom it was done, where who else did it is left out.
    ("The Lake Charter, prepared with the Lake Fund, is new.", [f"{P} | Lake Fund"]),
    ("The Lake Charter was prepared in 2020 jointly with the Lake Fund.", [f"{P} | Lake Fund | 2020"]),
    ("The Lake Charter was prepared together with the Lake Fund by the River Board.", [f"{P} | River Board"]),
    ("The Lake Charter was prepared with the Lake Fund's help.", [P]),
    ("The Lake Charter was prepared with the Lake Fund absent.", [P]),
    ("The Lake Charter was prepared with the Lake Fund as host.", [P]),
    # Who opens a text for signature.
    ("The Lake Union opened the Lake Convention for signature on 5 May 2020.", [f"{OP} | Lake Union | 2020-05-05"]),
    ("The Lake Convention, opened for signature by the Lake Union in 2020, is new.", [f"{OP} | Lake Union | 2020"]),
    ("The Lake Convention opened for signature in 2020.", [f"{OP} | - | 2020"]),
    ("The Lake Convention was opened for signature at the request of the Lake Union.", [OP]),
    # Whose proposal is brought forward.
    ("The Lake Regulation is short. The River Commission presented its proposal in 2020.",
     ["Proposal occurred: Lake Regulation | River Commission | 2020"]),
    ("The Lake Regulation is short. The River Commission welcomed its proposal in 2020.",
     ["Proposal occurred: Lake Regulation | - | 2020"]),
]  # fmt: skip

AT = "Statement by Fiji at the Third Lake Conference\n\nOslo, Norway, 12 March 2024\n\n"
HERE = "oslo | Third Lake Conference"

IN_THESE_DAYS = [
    ("The Oslo Communiqué, to be adopted tomorrow, is short.", [f"Adoption planned: Oslo Communiqué | - | 2024-03-13 | {HERE}"]),
    ("The Final Declaration will be adopted on Friday.", [f"Adoption planned: Final Declaration | - | 2024-03-15 | {HERE}"]),
    ("The Oslo Pact was adopted yesterday.", [f"Adoption occurred: Oslo Pact | - | 2024-03-11 | {HERE}"]),
    ("Ministers adopted the Lake Charter yesterday.", [f"{A} | Ministers | 2024-03-11 | {HERE}"]),
    ("Chilean lawmakers adopted the Lake Charter yesterday.", [f"{A} | Chilean lawmakers | 2024-03-11"]),
    ("Chad adopted the Oslo Pact yesterday.", ["Adoption occurred: Oslo Pact | chad | 2024-03-11"]),
    ("The Lake Charter was adopted yesterday.", [f"{A} | - | 2024-03-11"]),
    ("The Oslo Pact was adopted yesterday in Lima.", ["Adoption occurred: Oslo Pact | - | 2024-03-11 | lima"]),
    ("The Oslo Pact was adopted on 5 May 2011.", ["Adoption occurred: Oslo Pact | - | 2011-05-05"]),
    ("The Oslo Pact will not be adopted on Friday.", ["Adoption negated: Oslo Pact | - | 2024-03-15"]),
    ("If the Oslo Pact is adopted on Friday, we will be glad.", ["Adoption proposed: Oslo Pact | - | 2024-03-15"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OTHERS, ids=short)
def test_who_else_does_it_is_told_where_the_words_tell_it(text: str, expected: list[str]) -> None:
    assert len(OTHERS) == 23
    assert events(text) == expected


@pytest.mark.parametrize(("text", "expected"), IN_THESE_DAYS, ids=short)
def test_what_those_who_meet_adopt_is_adopted_at_their_meeting(
    text: str, expected: list[str]
) -> None:
    assert len(IN_THESE_DAYS) == 11
    assert events(AT + text) == expected


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_those_without_a_name_are_told_by_what_they_are(text: str, expected: list[str]) -> None:
    assert len(ROWS) == 42
    assert events(text) == expected


def test_a_group_has_a_class_of_its_own_and_is_called_with_and_without_its_number() -> None:
    """As "registries" one means "the five registries" as well; "five registries" may be any."""
    (event,) = understood("The five registries adopted the Lake Charter.").events
    (group,) = event.agents
    assert (group.kind, group.type, group.label) == (Kind.ORGANISATION, "Group", "five registries")
    assert group.aliases == ("registries",)
    (other,) = understood("Five registries adopted the Lake Charter.").events
    assert other.agents[0].aliases == ()
