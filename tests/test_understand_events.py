"""Events in every usual phrasing: what is told, and a near miss beside each that tells nothing."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

ACTIVE = [
    ("The Committee of Ministers adopted the Istanbul Convention on 7 April 2011.",
     ["Adoption occurred: cets-210 | committee-of-ministers | 2011-04-07"]),
    ("The Committee of Ministers adopted a firm tone on 7 April 2011.", []),
    ("Norway ratified the Convention on Cybercrime in June 2006.",
     ["Ratification occurred: cets-185 | norway | 2006-06"]),
    ("Norway discussed the Convention on Cybercrime in June 2006.", []),
    ("Japan signed the Convention on Cybercrime on 23 November 2001 in Budapest.",
     ["Signature occurred: cets-185 | japan | 2001-11-23 | budapest"]),
    ("Prices in Japan signed off lower on 23 November 2001.", []),
    ("Chile acceded to the Budapest Convention in 2017.",
     ["Accession occurred: cets-185 | chile | 2017"]),
    ("Chile acceded to the request of the Secretariat in 2017.", []),
    ("The Lanzarote Convention entered into force on 1 July 2010.",
     ["EntryIntoForce occurred: cets-201 | - | 2010-07-01"]),
    ("The Minister entered the room with the Lanzarote Convention in his hand.", []),
    ("The Human Rights Council endorsed the Guiding Principles on Business and Human Rights in June 2011.",
     ["Endorsement occurred: ungps | united-nations-human-rights-council | 2011-06"]),
    ("The Parliamentary Assembly endorsed the view of its rapporteur.", []),
    ("UNESCO launched the Global Coalition for Safe Schools in 2019.",
     ["Launch occurred: Global Coalition for Safe Schools | united-nations-educational-scientific-and-cultural-organization | 2019"]),
    ("UNESCO launched into a long debate in 2019.", []),
    ("The Council of Europe took part in EuroDIG 2017.",
     ["Participation occurred: - | council-of-europe | - | - | european-dialogue-on-internet-governance-2017"]),
    ("EuroDIG 2017 took place in Tallinn.", []),
    ("Portugal deposited its instrument of ratification of the Macolin Convention on 7 August 2015.",
     ["Ratification occurred: cets-215 | portugal | 2015-08-07"]),
    ("Portugal deposited its luggage before the talks on the Macolin Convention.", []),
    ("Norway finalised its ratification of the Macolin Convention in 2014.", ["Ratification occurred: cets-215 | norway | 2014"]),
    ("The negotiators finalised the Macolin Convention in 2014.", ["Preparation occurred: cets-215 | - | 2014"]),
    ("Norway's ratification of the Macolin Convention followed in 2014.", ["Ratification occurred: cets-215 | norway | 2014"]),
    ("Norway's long-awaited ratification of the Macolin Convention took place in 2014.", ["Ratification occurred: cets-215 | norway | 2014"]),
    ("We thank Norway for its recent ratification of the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
    ("We congratulate Norway on signing the Macolin Convention.", ["Signature occurred: cets-215 | norway"]),
]  # fmt: skip

PASSIVE = [
    ("The Istanbul Convention was adopted by the Committee of Ministers on 7 April 2011.",
     ["Adoption occurred: cets-210 | committee-of-ministers | 2011-04-07"]),
    ("The Istanbul Convention was praised by the Committee of Ministers on 7 April 2011.", []),
    ("The Lanzarote Convention was opened for signature on 25 October 2007 in Lanzarote.",
     ["OpeningForSignature occurred: cets-201 | - | 2007-10-25 | lanzarote"]),
    ("The exhibition on the Lanzarote Convention was opened by the Mayor on 25 October 2007.", []),
    ("Convention 108 has been ratified by Senegal.",
     ["Ratification occurred: cets-108 | senegal"]),
    ("Convention 108 has been translated by Senegal.", []),
    ("The Macolin Convention was signed by Norway, Georgia and Portugal on 18 September 2014.",
     ["Signature occurred: cets-215 | georgia | 2014-09-18",
      "Signature occurred: cets-215 | norway | 2014-09-18",
      "Signature occurred: cets-215 | portugal | 2014-09-18"]),
    ("The Macolin Convention was explained to Norway, Georgia and Portugal on 18 September 2014.", []),
    ("The Charter of Springfield was signed in Springfield on 3 March 2020.",
     ["Signature occurred: Charter of Springfield | - | 2020-03-03 | Springfield"]),
    ("The Charter of Springfield was displayed in Springfield on 3 March 2020.", []),
]  # fmt: skip

NOMINAL = [
    ("We celebrate the adoption of the Istanbul Convention by the Committee of Ministers on 7 April 2011.",
     ["Adoption occurred: cets-210 | committee-of-ministers | 2011-04-07"]),
    ("We celebrate the anniversary of the Committee of Ministers on 7 April 2011.", []),
    ("Norway's view of the Convention on Cybercrime in 2006 was a milestone.", []),
    ("Following the entry into force of the Lanzarote Convention on 1 July 2010, the Committee met.",
     ["EntryIntoForce occurred: cets-201 | - | 2010-07-01"]),
    ("Following the commentary on the Lanzarote Convention of 1 July 2010, the Committee met.", []),
    ("The signature of the Macolin Convention by Norway on 18 September 2014 was the first.",
     ["Signature occurred: cets-215 | norway | 2014-09-18"]),
    ("Five ratifications are needed.", []),
    ("Since the adoption of the Faro Convention in 2005, much has changed.",
     ["Adoption occurred: cets-199 | - | 2005"]),
    ("The adoption of children is not our subject.", []),
]  # fmt: skip

RELATIVE = [
    ("The Istanbul Convention, which the Committee of Ministers adopted in 2011, is a milestone.",
     ["Adoption occurred: cets-210 | committee-of-ministers | 2011"]),
    ("The Istanbul Convention, which the Committee of Ministers discussed in 2011, is a milestone.", []),
    ("The Lanzarote Convention, which entered into force in July 2010, protects children.",
     ["EntryIntoForce occurred: cets-201 | - | 2010-07"]),
    ("The Lanzarote Convention, which reached its tenth year in July 2020, protects children.", []),
    ("Georgia, which ratified the Faro Convention in 2011, chairs the Committee.",
     ["Ratification occurred: cets-199 | georgia | 2011"]),
    ("Georgia, which knows the Faro Convention well, chairs the Committee.", []),
    ("The Faro Convention, which was opened for signature in Faro in October 2005, is open to all.",
     ["OpeningForSignature occurred: cets-199 | - | 2005-10 | faro"]),
]  # fmt: skip

APPOSITION = [
    ("The Istanbul Convention, adopted by the Committee of Ministers in 2011, is a milestone.",
     ["Adoption occurred: cets-210 | committee-of-ministers | 2011"]),
    ("The Istanbul Convention, prized by the Committee of Ministers in 2011, is a milestone.", []),
    ("The Macolin Convention, opened for signature on 18 September 2014, unites us.",
     ["OpeningForSignature occurred: cets-215 | - | 2014-09-18"]),
    ("The Macolin Convention, open to debate since 18 September 2014, unites us.", []),
    ("The Faro Convention (in force since 1 June 2011) has many friends.",
     ["EntryIntoForce occurred: cets-199 | - | 2011-06-01"]),
    ("The Faro Convention (in print since 1 June 2011) has many friends.", []),
    ("Adopted in Banjul in 2019, the Declaration of Principles on Freedom of Expression guides us.",
     ["Adoption occurred: Declaration of Principles on Freedom of Expression | - | 2019 | banjul"]),
    ("Printed in Banjul in 2019, the Declaration of Principles on Freedom of Expression guides us.", []),
]  # fmt: skip

FRAGMENTS = [
    ("# The Faro Convention\n\n- Adopted on 13 October 2005\n- Entered into force on 1 June 2011\n",
     ["Adoption occurred: cets-199 | - | 2005-10-13",
      "EntryIntoForce occurred: cets-199 | - | 2011-06-01"]),
    ("# The Faro Convention\n\n- Printed on 13 October 2005\n- In stock since 1 June 2011\n", []),
    ("# The Faro Convention\n\n- Ratifications: Georgia, Norway\n",
     ["Ratification occurred: cets-199 | georgia", "Ratification occurred: cets-199 | norway"]),
    ("# The Faro Convention\n\n- Comments: Georgia, Norway\n", []),
    ("Signatures of the Macolin Convention: Georgia and Norway.",
     ["Signature occurred: cets-215 | georgia", "Signature occurred: cets-215 | norway"]),
    ("Friends of the Macolin Convention: Georgia and Norway.", []),
    ("The following States know the Macolin Convention: Georgia and Norway.", []),
]  # fmt: skip

TABLES = [
    ("# Talks on the Convention on Cybercrime\n\n| State | First talk | Second talk |\n|---|---|---|\n| Norway | 23 November 2001 | 30 June 2006 |\n", []),
    ("# Status of the Faro Convention\n\n| State | Ratification |\n|---|---|\n| Georgia | 4 February 2011 |\n| Norway | – |\n",
     ["Ratification occurred: cets-199 | georgia | 2011-02-04"]),
]  # fmt: skip

PARTIES = [
    ("Norway, Georgia and Portugal have ratified the Macolin Convention.",
     ["Ratification occurred: cets-215 | georgia", "Ratification occurred: cets-215 | norway",
      "Ratification occurred: cets-215 | portugal"]),
    ("Norway, Georgia and Portugal have read the Macolin Convention.", []),
    ("Norway and Georgia signed and ratified the Macolin Convention.",
     ["Ratification occurred: cets-215 | georgia", "Ratification occurred: cets-215 | norway",
      "Signature occurred: cets-215 | georgia", "Signature occurred: cets-215 | norway"]),
    ("Norway ratified the Macolin Convention and the Lanzarote Convention.",
     ["Ratification occurred: cets-201 | norway", "Ratification occurred: cets-215 | norway"]),
    ("Norway ratified the Macolin Convention and praised the Lanzarote Convention.",
     ["Ratification occurred: cets-215 | norway"]),
    ("Kenya was the first State to ratify the Malabo Convention.",
     ["Ratification occurred: au-malabo-convention | kenya"]),
    ("Kenya was the first State to comment on the Malabo Convention.", []),
    ("The first State to quote the Malabo Convention was Senegal, in 2016.", []),
]  # fmt: skip

GAPPED = [
    ("Spain ratified the Macolin Convention in June 2021, Mexico in July 2022.",
     ["Ratification occurred: cets-215 | mexico | 2022-07",
      "Ratification occurred: cets-215 | spain | 2021-06"]),
    ("Spain discussed the Macolin Convention in June 2021, Mexico in July 2022.", []),
    ("Spain ratified the Macolin Convention in June 2021 and Mexico in July 2022.",
     ["Ratification occurred: cets-215 | mexico | 2022-07",
      "Ratification occurred: cets-215 | spain | 2021-06"]),
    ("Spain ratified the Macolin Convention in June 2021. Mexico did so in July 2022.",
     ["Ratification occurred: cets-215 | mexico | 2022-07",
      "Ratification occurred: cets-215 | spain | 2021-06"]),
    ("Spain ratified the Macolin Convention in June 2021. Mexico said so in July 2022.",
     ["Ratification occurred: cets-215 | spain | 2021-06"]),
    ("Spain ratified the Macolin Convention in June 2021. Mexico followed suit in July 2022.",
     ["Ratification occurred: cets-215 | mexico | 2022-07",
      "Ratification occurred: cets-215 | spain | 2021-06"]),
    ("Spain ratified the Macolin Convention in June 2021. Mexico has not done so.",
     ["Ratification negated: cets-215 | mexico",
      "Ratification occurred: cets-215 | spain | 2021-06"]),
]  # fmt: skip

OTHERS = [
    ("The Committee of Experts is preparing a recommendation on press freedom.",
     ["Preparation ongoing: recommendation on press freedom | Committee of Experts"]),
    ("The Committee of Experts is prepared to help with press freedom.", []),
    ("The Parliamentary Assembly proposed an additional protocol to the Istanbul Convention in 2022.",
     ["Proposal occurred: additional protocol to the Istanbul Convention | parliamentary-assembly-of-the-council-of-europe | 2022"]),
    ("No one was proposed by the Parliamentary Assembly in 2022.", []),
    ("The Assembly of States Parties amended the Rome Statute in 2010.",
     ["Amendment occurred: rome-statute | Assembly of States Parties | 2010"]),
    ("The draft budget of the Rome Statute was revised upwards.", []),
    ("Norway hosted the Oslo Summit on Clean Oceans in May 2019.",
     ["Participation occurred: - | norway | 2019-05 | - | Oslo Summit on Clean Oceans"]),
    ("Norway remembers the Oslo Summit on Clean Oceans in May 2019.", []),
    ("We await the decision of the Committee of Ministers in July 2030.",
     ["Decision planned: - | committee-of-ministers | 2030-07"]),
    ("The decision was hard.", []),
]  # fmt: skip

SUBTLE = [
    ("Norway became the fifth State to ratify the Macolin Convention.",
     ["Ratification occurred: cets-215 | norway"]),
    ("The Faro Convention has been in force since 1 June 2011.",
     ["EntryIntoForce occurred: cets-199 | - | 2011-06-01"]),
    ("The Faro Convention came into force on 1 June 2011.",
     ["EntryIntoForce occurred: cets-199 | - | 2011-06-01"]),
    ("The Committee of Ministers unanimously adopted, on 13 October 2005, the Faro Convention.",
     ["Adoption occurred: cets-199 | committee-of-ministers | 2005-10-13"]),
    ("The Committee of Ministers, meeting in Strasbourg, adopted the Faro Convention.",
     ["Adoption occurred: cets-199 | committee-of-ministers"]),
    ("Norway, as well as Georgia, signed the Faro Convention.",
     ["Signature occurred: cets-199 | georgia", "Signature occurred: cets-199 | norway"]),
    ("Both Norway and Georgia signed the Faro Convention.",
     ["Signature occurred: cets-199 | georgia", "Signature occurred: cets-199 | norway"]),
    ("Norway signed and Georgia ratified the Faro Convention.",
     ["Ratification occurred: cets-199 | georgia", "Signature occurred: cets-199 | norway"]),
    ("Norway signed the Faro Convention in 2014 and Georgia in 2015.",
     ["Signature occurred: cets-199 | georgia | 2015", "Signature occurred: cets-199 | norway | 2014"]),
    ("Norway signed the Faro Convention in 2014, Georgia in 2015, Spain in 2016.",
     ["Signature occurred: cets-199 | georgia | 2015", "Signature occurred: cets-199 | norway | 2014", "Signature occurred: cets-199 | spain | 2016"]),
    ("Norway signed the Faro Convention in 2014, followed by Georgia in 2015.",
     ["Signature occurred: cets-199 | georgia | 2015", "Signature occurred: cets-199 | norway | 2014"]),
    ("The adoption by the Committee of Ministers of the Faro Convention on 13 October 2005 was a step.",
     ["Adoption occurred: cets-199 | committee-of-ministers | 2005-10-13"]),
    ("The Faro Convention's entry into force on 1 June 2011 was a step.",
     ["EntryIntoForce occurred: cets-199 | - | 2011-06-01"]),
    ("The Faro Convention's adoption in 2005 was a step.",
     ["Adoption occurred: cets-199 | - | 2005"]),
    ("Norway joined the Paris Agreement in 2016.",
     ["Accession occurred: paris-agreement | norway | 2016"]),
    ("Norway joined the European Union's climate talks in 2016.", []),
    ("UNESCO and the African Union launched the Springfield Charter in Paris on 4 May 2023.",
     ["Launch occurred: Springfield Charter | african-union, united-nations-educational-scientific-and-cultural-organization | 2023-05-04 | paris"]),
    ("The Springfield Charter was launched at the IGF 2024 in Riyadh.",
     ["Launch occurred: Springfield Charter | - | - | riyadh | internet-governance-forum-2024"]),
    ("Minister Ana Kos addressed the Oslo Summit on Clean Oceans.",
     ["Participation occurred: - | Ana Kos | - | - | Oslo Summit on Clean Oceans"]),
    ("Minister Ana Kos addressed corruption.", []),
]  # fmt: skip

# What a bracket says of the party before it, and clauses that go on past a bracket.
BRACKETS = [
    ("Ghana (ratified 2016) and Togo (acceded 2017) are parties to the Malabo Convention.",
     ["Accession occurred: au-malabo-convention | togo | 2017",
      "Ratification occurred: au-malabo-convention | ghana | 2016"]),
    ("Ghana (visited 2016) and Togo (seen 2017) are parties to the Malabo Convention.", []),
    ("The Charter of Springfield (adopted in Tunis in 2004) was signed by Norway.",
     ["Adoption occurred: Charter of Springfield | - | 2004 | tunis",
      "Signature occurred: Charter of Springfield | norway"]),
    ("The Charter of Springfield (adopted in Tunis in 2004) was praised by Norway.",
     ["Adoption occurred: Charter of Springfield | - | 2004 | tunis"]),
    ("Norway (which signed the Faro Convention in 2014) ratified the Macolin Convention in 2020.",
     ["Ratification occurred: cets-215 | norway | 2020", "Signature occurred: cets-199 | norway | 2014"]),
    ("The Springfield Charter was signed by Ms Ana Kos and Mr Bob Smith.",
     ["Signature occurred: Springfield Charter | Ana Kos", "Signature occurred: Springfield Charter | Bob Smith"]),
    ("The Springfield Charter was signed by Ms Ana Kos before Mr Bob Smith.",
     ["Signature occurred: Springfield Charter | Ana Kos"]),
    ("Norway ratified Protocol No. 97 in 2018.", ["Ratification occurred: Protocol No. 97 | norway | 2018"]),
    ("Norway read Protocol No. 97 in 2018.", []),
    ("In Kenya, Tanzania or Uganda we adopted the Charter of Springfield.",
     ["Adoption occurred: Charter of Springfield | - | - | kenya"]),
]  # fmt: skip

# What goes on, what only holds for whoever does it, what is told of the treaty spoken of.
ONGOING = [
    ("The Macolin Convention is open for signature.", ["OpeningForSignature ongoing: cets-215"]),
    ("The Macolin Convention remains open for signature.", ["OpeningForSignature ongoing: cets-215"]),
    ("The Macolin Convention remains open for signature until 31 December 2026.", ["OpeningForSignature ongoing: cets-215 | - | ../2026-12-31"]),
    ("We intend to ask Norway for its approval of the Macolin Convention within a year of the annex being adopted.", []),
    ("The Macolin Convention remained open for signature.", ["OpeningForSignature occurred: cets-215"]),
    ("The Macolin Convention remains closed for signature.", []),
    ("The Macolin Convention has been open for signature since 2014.", ["OpeningForSignature occurred: cets-215 | - | 2014"]),
    ("The Committee of Experts has prepared a recommendation on press freedom since 2019.",
     ["Preparation ongoing: recommendation on press freedom | Committee of Experts | 2019/.."]),
    ("The Committee of Experts has prepared a recommendation on press freedom.",
     ["Preparation occurred: recommendation on press freedom | Committee of Experts"]),
    ("States that ratify the Macolin Convention pay dues.", []),
    ("States that have ratified the Macolin Convention pay dues.", ["Ratification occurred: cets-215"]),
    ("The Macolin Convention was signed in 2014. Norway's ratification came in 2019.",
     ["Ratification occurred: cets-215 | norway | 2019", "Signature occurred: cets-215 | - | 2014"]),
    ("The Macolin Convention was signed in 2014. Norway's ratification mattered in 2019.",
     ["Signature occurred: cets-215 | - | 2014"]),
]  # fmt: skip

VERBS = [
    ("The Parliamentary Assembly enacted the Charter of Springfield in 2019.",
     ["Adoption occurred: Charter of Springfield | parliamentary-assembly-of-the-council-of-europe | 2019"]),
    ("The Parliamentary Assembly decided upon the Charter of Springfield in 2019.",
     ["Adoption occurred: Charter of Springfield | parliamentary-assembly-of-the-council-of-europe | 2019"]),
    ("The Parliamentary Assembly acted on the Charter of Springfield in 2019.", []),
    ("UNESCO relaunched the Springfield Charter.",
     ["Launch occurred: Springfield Charter | united-nations-educational-scientific-and-cultural-organization"]),
    ("UNESCO rolled out the Springfield Charter.",
     ["Launch occurred: Springfield Charter | united-nations-educational-scientific-and-cultural-organization"]),
    ("UNESCO rolled up the Springfield Charter.", []),
    ("Norway lodged its instrument of ratification of the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
    ("Norway lost its instrument of ratification of the Macolin Convention.", []),
]  # fmt: skip

GROUPS = {
    "active": ACTIVE, "passive": PASSIVE, "nominal": NOMINAL, "relative": RELATIVE,
    "apposition": APPOSITION, "fragments": FRAGMENTS, "tables": TABLES, "parties": PARTIES,
    "gapped": GAPPED, "others": OTHERS, "subtle": SUBTLE,
    "brackets": BRACKETS, "ongoing": ONGOING, "verbs": VERBS,
}  # fmt: skip
ROWS = [(text, expected) for group in GROUPS.values() for text, expected in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_a_sentence_tells_these_events_and_no_other(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


def test_the_table_of_phrasings_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "active": 24,
        "passive": 10,
        "nominal": 9,
        "relative": 7,
        "apposition": 8,
        "fragments": 7,
        "tables": 2,
        "parties": 8,
        "gapped": 7,
        "others": 10,
        "subtle": 20,
        "brackets": 10,
        "ongoing": 13,
        "verbs": 8,
    }
