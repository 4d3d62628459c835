"""References: what a description or a pronoun means, and when it stays unlinked and reported."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.test_understand_notation import events, mentions, positions, short

if TYPE_CHECKING:
    from collections.abc import Sized

BY = "Statement on behalf of the Council of Europe\n12 March 2024\n\n"
TWO = "There are two texts: the Macolin Convention and the Faro Convention. "
MET = "Communiqué of the Lakes Conference\nOslo, 12 March 2024\n\n"
FIJI = "Statement by Fiji\n12 March 2024\n\n"
WHA = "Statement by Fiji\nSeventy-eighth World Health Assembly\n\n"
COURT = "Statement by the Springfield Rivers Court\nOslo, 12 March 2024\n\n"
DESCRIBED = [
    ("Norway signed the Faro Convention. The Convention protects heritage.", "The Convention = cets-199"),
    ("Norway signed the Faro Convention. This landmark treaty protects heritage.", "This landmark treaty = cets-199"),
    ("Norway signed the Faro Convention. This instrument protects heritage.", "This instrument = cets-199"),
    ("Norway signed the Faro Convention and the Macolin Convention. The Convention protects us.", "The Convention = -"),
    ("Norway signed the Faro Convention and the Macolin Convention. The treaty protects us.", "The treaty = -"),
    ("Norway signed the Faro Convention and the Kyoto Protocol. The Protocol protects us.", "The Protocol = kyoto-protocol"),
    (BY + "Our Organisation protects heritage.", "Our Organisation = council-of-europe"),
    (BY + "The Organisation protects heritage, says the Council of Europe.", "The Organisation = council-of-europe"),
    (BY + "The Committee of Ministers met. The Committee is glad.", "The Committee = committee-of-ministers"),
    ("The African Union met in Banjul. The Union is glad.", "The Union = african-union"),
    (MET + "The meeting adopted the Lakes Charter.", "The meeting = Lakes Conference"),
    (MET + "The Oslo Summit was held in 2019. The meeting adopted the Lakes Charter.", "The meeting = Oslo Summit"),
    ("The Lakes Board for Fish (the Board) met. The Sea Board sent Ana Kos. The Board is glad.", "The Board = Lakes Board for Fish"),
    ("The Lakes Board for Fish (a board) met. The Sea Board sent Ana Kos. The Board is glad.", "The Board = Sea Board"),
    ("Norway signed the Kyoto Protocol. Chad signed the Lakes Protocol. That Protocol protects us.", "That Protocol = Lakes Protocol"),
    ("Norway signed the Kyoto Protocol. Chad signed the Lakes Protocol. It is like that Protocol.", "that Protocol = Lakes Protocol"),
    ("The Oslo Summit on Clean Oceans was held in 2019. The Summit was a success.", "The Summit = Oslo Summit on Clean Oceans"),
    # The body whose session it is needs no name; an organisation's organ is none of its whole's.
    (WHA + "This morning the Assembly adopted the Lake Plan.", "the Assembly = world-health-assembly"),
    (WHA + "The Lakes Assembly met. The Assembly is glad.", "The Assembly = -"),
    ("We thank the Security Council. The Assembly is glad.", "The Assembly = united-nations-general-assembly"),
    (FIJI + "The Council of Europe is glad. The Council and the European Parliament met.", "The Council = council-of-the-european-union"),
    (FIJI + "The Council of Europe is glad. The Council met.", "The Council = council-of-europe"),
    (FIJI + "The Council of Europe and the European Union are glad. The Council met.", "The Council = -"),
    ("The Council of Europe met. The Lakes Register was opened by Ana Kos. The Organisation is glad.", "The Organisation = council-of-europe"),
    ("The World Health Organization met. The Council of Europe is here. The Organization is glad.", "The Organization = world-health-organization"),
    ("Fiji took part in an event held during the Oslo Summit on Eels. The event was opened by Ana Kos.", "The event = event"),
    ("We came to the Oslo Summit on Eels. The event was opened by Ana Kos.", "The event = Oslo Summit on Eels"),
    # A resolution that is named on the way is not what one negotiates.
    ("The Board cited Security Council resolution 1325 and is drafting a binding instrument on nets. The instrument is long.", "The instrument = binding instrument on nets"),
    ("Norway read the Faro Convention and is drafting a binding manual on nets. The instrument is long.", "The instrument = cets-199"),
]  # fmt: skip

UNLINKED = [
    ("We thank the World Health Organization. The Assembly is glad.", "The Assembly"),
    ("The Convention protects heritage.", "The Convention"),
    ("Norway signed the Faro Convention. The Charter protects heritage.", "The Charter"),
    ("Norway signed the Faro Convention. Our next convention protects heritage.", "next convention"),
    ("The Secretary General protects heritage.", "The Secretary General"),
    ("The organisation of the meeting was good.", "The organisation"),
    ("Norway signed the Faro Convention. A convention is a promise.", "A convention"),
    ("Norway signed the Faro Convention. Chad deposited its instrument of accession.", "its instrument"),
]  # fmt: skip

PRONOUNS = [
    # By whom a body is dealt with is not what one goes on with.
    ("The Lakes Board was visited by the Rivers Committee. It adopted the Lake Plan in May 2020.", ["Adoption occurred: Lake Plan | Lakes Board | 2020-05"]),
    ("The Lakes Board met. It was visited by the Rivers Committee. In May 2020 it adopted the Lake Plan.", ["Adoption occurred: Lake Plan | Lakes Board | 2020-05"]),
    ("The Faro Convention was studied by the Rivers Committee. It adopted the Lake Plan in May 2020.", ["Adoption occurred: Lake Plan | Rivers Committee | 2020-05"]),
    # Protocols are not the treaty that they are to.
    ("The Treaty of Pelindaba helps. Fiji has signed but not ratified Protocols I and II.", []),
    ("The Faro Convention helps. Fiji has signed but not ratified.", ["Ratification negated: cets-199 | fiji", "Signature occurred: cets-199 | fiji"]),
    ("Fiji ratified Protocols I and II to the Treaty of Pelindaba in March 2001.", []),
    ("Fiji ratified the Treaty of Pelindaba and its Protocols in March 2001.", ["Ratification occurred: pelindaba-treaty | fiji | 2001-03"]),
    ("We cite the Geneva Conventions of 1949. Fiji ratified the Additional Protocols in 1998.", ["Ratification occurred: Additional Protocols | fiji | 1998"]),
    ("Fiji signed but still not ratified the Faro Convention.", ["Ratification negated: cets-199 | fiji", "Signature occurred: cets-199 | fiji"]),
    # One that was adopted in another year is another.
    ("We support the Faro Convention. We know the Convention that the Assembly adopted in 2024.", []),
    ("We support the Faro Convention. We know the Convention that the Assembly adopted in 2005.", ["Adoption occurred: cets-199 | Assembly | 2005"]),
    ("The Faro Convention is a treaty on heritage. It entered into force in 2011.", ["EntryIntoForce occurred: cets-199 | - | 2011"]),
    ("Norway is a friend of heritage. It entered the room in 2011.", []),
    ("An amendment to the Faro Convention entered into force in 2011. Chad acceded in 2012.",
     ["Accession occurred: cets-199 | chad | 2012", "EntryIntoForce occurred: amendment to the Faro Convention | - | 2011"]),
    ("The Faro Convention is known. Norway ratified it in 2011.", ["Ratification occurred: cets-199 | norway | 2011"]),
    ("The weather is known. Norway ratified it in 2011.", []),
    ("We speak of the Faro Convention, which entered into force in 2011.", ["EntryIntoForce occurred: cets-199 | - | 2011"]),
    ("We speak of the Faro Convention, and the hall was opened in 2011.", []),
    # A body of which nothing is known is not passed over for the one that speaks.
    (BY + "Velmora joined the talks. It has not ratified the Faro Convention.", []),
    (BY + "The request of Greywater failed because it refused to sign the Faro Convention.", []),
    (BY + "The city of Oslo joined the talks. It has not ratified the Faro Convention.", []),
    (BY + "The Council of Europe is old. It has endorsed the Faro Convention.", ["Endorsement occurred: cets-199 | council-of-europe"]),
    ("Norway is a friend of heritage. It ratified the Faro Convention in 2011.", ["Ratification occurred: cets-199 | norway | 2011"]),
    ("The Faro Convention protects heritage. This treaty was adopted in 2005.", ["Adoption occurred: cets-199 | - | 2005"]),
    ("The Faro Convention protects heritage. This tone was adopted in 2005.", []),
    ("The Faro Convention and the Macolin Convention protect us. The Convention was adopted in 2005.", []),
    (BY + "We took part in EuroDIG 2017.",
     ["Participation occurred: - | council-of-europe | - | - | european-dialogue-on-internet-governance-2017"]),
    ("The Committee of Ministers met. It adopted the Charter of Springfield.",
     ["Adoption occurred: Charter of Springfield | committee-of-ministers"]),
    ("Norway signed the Faro Convention. It ratified the treaty in 2016.",
     ["Ratification occurred: cets-199 | norway | 2016", "Signature occurred: cets-199 | norway"]),
    ("The Faro Convention and the Macolin Convention protect us. Both were adopted by the Committee of Ministers.",
     ["Adoption occurred: cets-199 | committee-of-ministers", "Adoption occurred: cets-215 | committee-of-ministers"]),
    ("The Faro Convention, the Macolin Convention and the Istanbul Convention protect us. Both were adopted in 2005.", []),
    ("Norway and Iceland are here. They signed the Faro Convention in 2019.",
     ["Signature occurred: cets-199 | iceland | 2019", "Signature occurred: cets-199 | norway | 2019"]),
    ("Norway invited Malta and Iceland. They signed the Faro Convention in 2019.",
     ["Signature occurred: cets-199 | iceland | 2019", "Signature occurred: cets-199 | malta | 2019"]),
    ("Norway and Iceland signed the Faro Convention. Neither has ratified it.",
     ["Ratification negated: cets-199 | iceland", "Ratification negated: cets-199 | norway",
      "Signature occurred: cets-199 | iceland", "Signature occurred: cets-199 | norway"]),
    ("We value the Faro Convention and the Macolin Convention. Norway ratified the latter in 2014.",
     ["Ratification occurred: cets-215 | norway | 2014"]),
    ("We value the Faro Convention and the Macolin Convention. Norway ratified the former in 2014.",
     ["Ratification occurred: cets-199 | norway | 2014"]),
    ("We value the Faro Convention, the Istanbul Convention and the Macolin Convention. Norway ratified the latter in 2014.", []),
    ("We value the Faro Convention and the Macolin Convention. Norway signed both in 2015.",
     ["Signature occurred: cets-199 | norway | 2015", "Signature occurred: cets-215 | norway | 2015"]),
    ("I speak for the young people here, joined by Norway and Malta.", []),
    ("The Springfield Bar prepared a handbook on rivers. It was launched in 2020.",
     ["Launch occurred: handbook on rivers | - | 2020", "Preparation occurred: handbook on rivers | Springfield Bar"]),
    ("The Springfield Committee prepared a handbook on rivers. It was set up in 1990.",
     ["Launch occurred: Springfield Committee | - | 1990",
      "Preparation occurred: handbook on rivers | Springfield Committee"]),
    # "Them" are what the sentence before tells of, though no name tells it.
    ("Norway values the Faro Convention and the Macolin Convention. Some States proposed caps on nets. Chad signed them in 2015.", []),
    ("Norway values the Faro Convention and the Macolin Convention. New taxes on nets were discussed. Chad signed them in 2015.", []),
    ("Norway values the Faro Convention and the Macolin Convention. Its ministers met in May. Chad signed them in 2015.",
     ["Signature occurred: cets-199 | chad | 2015", "Signature occurred: cets-215 | chad | 2015"]),
    ("Norway values the Faro Convention and the Macolin Convention. They protect us. Chad signed them in 2015.",
     ["Signature occurred: cets-199 | chad | 2015", "Signature occurred: cets-215 | chad | 2015"]),
    ("Norway signed the Faro Convention. It was due to enter into force in 2022. It has not done so.",
     ["EntryIntoForce planned: cets-199 | - | 2022", "Signature occurred: cets-199 | norway"]),
]  # fmt: skip

SUBTLE = [
    ("Ms Ana Kos spoke for UNESCO. She attended the Oslo Summit on Clean Oceans.",
     ["Participation occurred: - | Ana Kos | - | - | Oslo Summit on Clean Oceans"]),
    ("Convention 108 helps. Its Protocol was adopted in 2018.", []),
    ("The Faro Convention helps. Another convention was adopted in 2005.", []),
    ("The Faro Convention helps. That same day the hall was opened.", []),
    ("The Faro Convention helps. This was adopted in 2005.",
     ["Adoption occurred: cets-199 | - | 2005"]),
    ("The Faro Convention helps. The budget was adopted in 2005.", ["Adoption occurred: budget | - | 2005"]),
    ("The Faro Convention helps. All budgets were adopted in 2005.", []),
    ("The Faro Convention helps. The Minister opened the hall and signed the guest book.", []),
    ("The Faro Convention helps. The new rules took effect in 2011.", []),
    ("The Faro Convention helps. The office opened in 2011.", []),
    ("The NETmundial+10 statement helps. The Springfield Board adopted its policy on names.",
     ["Adoption occurred: policy on names | Springfield Board"]),
    ("Fiji signed the Convention against Torture. It has ratified its Optional Protocol.", ["Ratification occurred: opcat | fiji", "Signature occurred: cat | fiji"]),
    ("Fiji signed the Convention on the Rights of the Child. It has ratified its Optional Protocol.",
     ["Ratification occurred: Optional Protocol | fiji", "Signature occurred: crc | fiji"]),
    ("Norway signed the Faro Convention and three protocols. The third was not ready. It was adopted in 2020.", ["Signature occurred: cets-199 | norway"]),
    ("Norway signed the Faro Convention. The third session was held. It was adopted in 2020.",
     ["Adoption occurred: cets-199 | - | 2020", "Signature occurred: cets-199 | norway"]),
    (TWO + "The second was adopted in 2005. It entered into force in 2011.",
     ["Adoption occurred: cets-199 | - | 2005", "EntryIntoForce occurred: cets-199 | - | 2011"]),
    (TWO + "The first is dear to us. It entered into force in 2019.", ["EntryIntoForce occurred: cets-215 | - | 2019"]),
]  # fmt: skip

YOUNG = "The Nicosia Convention, in force since 2022, adds much. "
IN_FORCE = "EntryIntoForce occurred: cets-221 | - | 2022"
LEAGUE = "Statement by the Rivers League\n12 March 2024\n\nThe League has thirty members. "
# What a treaty is too young for is another's, unless the words name it; and who is not meant by "they".
NOT_MEANT = [
    (YOUNG + "Switzerland signed in 1996 and has not ratified.", [IN_FORCE]),
    (YOUNG + "Switzerland signed in 2018.", [IN_FORCE, "Signature occurred: cets-221 | switzerland | 2018"]),
    (YOUNG + "Switzerland signed the Nicosia Convention in 1996.",
     [IN_FORCE, "Signature occurred: cets-221 | switzerland | 1996"]),
    (YOUNG + "The Convention has been in force since 1975.", [IN_FORCE]),
    (YOUNG + "The Convention was drafted in 1975.", [IN_FORCE, "Preparation occurred: cets-221 | - | 1975"]),
    (LEAGUE + "The League recalls that some States made declarations when they signed the Faro Convention.",
     ["Signature occurred: cets-199"]),
    (LEAGUE + "The League met in May. They signed the Faro Convention.",
     ["Signature occurred: cets-199 | Rivers League"]),
    (LEAGUE + "The League knows that they signed the Faro Convention.",
     ["Signature occurred: cets-199 | Rivers League"]),
    ("Twelve States informed UNESCO that they had ratified the Faro Convention.", ["Ratification occurred: cets-199"]),
    ("Italy and Malta informed UNESCO that they had ratified the Faro Convention.",
     ["Ratification occurred: cets-199 | italy", "Ratification occurred: cets-199 | malta"]),
    ("Several museums of Malta and Italy met UNESCO in Rome. They signed the Faro Convention.", ["Signature occurred: cets-199"]),
    ("Ministers met in Rome. They thanked UNESCO. They signed the Faro Convention.", ["Signature occurred: cets-199"]),
    ("In the morning the experts heard UNESCO. They signed the Faro Convention.", ["Signature occurred: cets-199"]),
    ("Malta and Italy met several museums in Rome. They signed the Faro Convention.",
     ["Signature occurred: cets-199 | italy", "Signature occurred: cets-199 | malta"]),
]  # fmt: skip

STANCES = [
    (BY + "The Faro Convention protects heritage. We welcome it.", ["Welcome: council-of-europe | cets-199"]),
    (BY + "The weather is fine. We welcome it.", []),
    (BY + "The Faro Convention protects heritage. We urge all States to accede to it.", ["Call: council-of-europe | cets-199"]),
    (BY + "We speak of the Faro Convention and the Macolin Convention. Twenty States supported limits on nets. Chad opposed them.", []),
    (BY + "We speak of the Faro Convention and the Macolin Convention. Chad opposed them.", ["Concern: chad | cets-199", "Concern: chad | cets-215"]),
    # A body of the same kind that was only met is not who holds something now; one that acted may be.
    (COURT + "We met the Lakes Court. The Court welcomes the Faro Convention.", ["Welcome: Springfield Rivers Court | cets-199"]),
    (COURT + "We met the Lakes Court. The Court is concerned about disinformation.", ["Concern: Springfield Rivers Court | disinformation"]),
    (COURT + "The Lakes Court gave its opinion. The Court welcomes the Faro Convention.", ["Welcome: Lakes Court | cets-199"]),
    (COURT + "The Lakes Court gave its opinion. The Court welcomed the Faro Convention.", ["Welcome: Lakes Court | cets-199"]),
    # A report of others is another one.
    (BY + "The Board took note of the report of the Panel. We welcome the report of the Special Rapporteur on rivers.",
     ["Welcome: council-of-europe | report of the Special Rapporteur on rivers"]),
    (BY + "The Board took note of the report of the Third Committee. We welcome the report of the Secretary-General on rivers.",
     ["Welcome: council-of-europe | report of the Secretary-General on rivers"]),
    # What is only in the name of a body's whole does not mean the body.
    (BY + "An AI Office within the Commission was set up. The Commission welcomes the Faro Convention.", ["Welcome: Commission | cets-199"]),
    ("The Parliamentary Assembly of the Council of Europe met. The Council welcomes the Faro Convention.", ["Welcome: Council | cets-199"]),
    (BY + "An AI Office within the Commission was set up. The Office welcomes the Faro Convention.", ["Welcome: european-ai-office | cets-199"]),
    (BY + "The Board took note of the report of the Lakes Panel. We welcome the report of the Panel.", ["Welcome: council-of-europe | report of the Lakes Panel"]),
    # "The new Convention" is the one adopted last, where the years are known.
    ("Norway ratified the Budapest Convention. In 2024 the Lake Union adopted the Convention on Rivers. Norway supports the new Convention.",
     ["Support: norway | Convention on Rivers"]),
    ("The Lake Union adopted the Convention on Rivers in 2024. The Budapest Convention was adopted in 2001. Norway supports the new Convention.",
     ["Support: norway | Convention on Rivers"]),
    ("The Lake Union adopted the Convention on Rivers in 2024. The Budapest Convention was adopted in 2001. Norway supports the Convention.",
     ["Support: norway | cets-185"]),
]  # fmt: skip

GROUPS: dict[str, Sized] = {
    "described": DESCRIBED,
    "unlinked": UNLINKED,
    "pronouns": PRONOUNS,
    "stances": STANCES,
    "subtle": SUBTLE,
    "not meant": NOT_MEANT,
}


@pytest.mark.parametrize(("text", "expected"), DESCRIBED, ids=short)
def test_a_description_means_the_one_thing_that_fits(text: str, expected: str) -> None:
    assert expected in mentions(text)


@pytest.mark.parametrize(("text", "words"), UNLINKED, ids=short)
def test_a_description_of_nothing_named_links_to_nothing(text: str, words: str) -> None:
    assert not [m for m in mentions(text) if m.startswith(f"{words} = ") and not m.endswith("= -")]


@pytest.mark.parametrize(("text", "expected"), [*PRONOUNS, *SUBTLE, *NOT_MEANT], ids=short)
def test_a_pronoun_stands_for_what_was_named_before(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), STANCES, ids=short)
def test_a_position_can_be_about_what_a_pronoun_means(text: str, expected: list[str]) -> None:
    assert positions(text) == sorted(expected)


def test_the_table_of_references_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "described": 29,
        "unlinked": 8,
        "pronouns": 46,
        "stances": 18,
        "subtle": 17,
        "not meant": 14,
    }
