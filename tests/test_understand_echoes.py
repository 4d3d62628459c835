"""Acts that others repeat, and what goes on from one clause to the next; a near miss beside each."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

N = "Ratification occurred: cets-215 | norway"
G = "Ratification occurred: cets-215 | georgia"
NOT_G = "Ratification negated: cets-215 | georgia"
OSLO = "Statement by UNESCO\nOslo, 3 May 2020\n\n"

REPEATED = [
    ("Norway has ratified the Macolin Convention. Georgia will do so in July 2030.",
     [N, "Ratification planned: cets-215 | georgia | 2030-07"]),
    ("Norway has ratified the Macolin Convention. Georgia has not done so.", [NOT_G, N]),
    ("Norway has ratified the Macolin Convention. We call on Georgia to do so.", [N]),
    ("Norway has ratified the Macolin Convention, as has Georgia.", [G, N]),
    ("Norway has ratified the Macolin Convention, as has been said in Georgia.", [N]),
    ("Norway has not ratified the Macolin Convention, and neither has Georgia.",
     [NOT_G, "Ratification negated: cets-215 | norway"]),
    ("Norway has ratified the Macolin Convention. Nor did Georgia complain.", [N]),
    ("Norway has ratified the Macolin Convention. So have Georgia and Italy.",
     [G, "Ratification occurred: cets-215 | italy", N]),
    ("Norway has ratified the Macolin Convention; Georgia has not.", [NOT_G, N]),
    ("Norway has ratified the Macolin Convention; Georgia has not replied.", [N]),
    ("States were asked to ratify the Macolin Convention. None has done so.",
     ["Ratification negated: cets-215"]),
    ("States were asked to ratify the Macolin Convention. None has replied.", []),
    ("Norway has not yet ratified the Macolin Convention, but means to do so by 2030.",
     ["Ratification negated: cets-215 | norway", "Ratification planned: cets-215 | norway | 2030"]),
    ("Norway, which has not ratified the Macolin Convention, means well.",
     ["Ratification negated: cets-215 | norway"]),
    ("Norway has ratified the Macolin Convention. The sun shone. We ate. We slept. Georgia did so.", [N]),
]  # fmt: skip

CONSENT = [
    ("Norway accepted the Macolin Convention in May 2020.", ["Ratification occurred: cets-215 | norway | 2020-05"]),
    ("Norway accepted the invitation in May 2020.", []),
    ("The Senate of Norway approved the Macolin Convention in May 2020.",
     ["Endorsement occurred: cets-215 | Senate of Norway | 2020-05"]),
    ("We call on all States to sign and ratify the Faro Convention.", []),
    ("The Faro Convention enters into force once five States, Norway among them, have ratified it.",
     ["EntryIntoForce planned: cets-199"]),
    ("The Faro Convention has not been adopted, let alone signed: Georgia waits.",
     ["Adoption negated: cets-199"]),
    ("The Committee heard of Norway's accession to the Faro Convention in 2012.",
     ["Accession occurred: cets-199 | norway | 2012"]),
    ("The Committee has a report on Norway's accession to the Faro Convention.", []),
]  # fmt: skip

M = "The Malabo Convention was signed in 2014. "
SIGNED = "Signature occurred: au-malabo-convention | - | 2014"
DEPOSITED = [
    (M + "Malawi deposited the fifteenth instrument of ratification on 9 May 2023.",
     ["Ratification occurred: au-malabo-convention | malawi | 2023-05-09", SIGNED]),
    (M + "Malawi deposited its luggage on 9 May 2023.", [SIGNED]),
    (M + "Two instruments have been deposited: by Malawi, on 6 December 2024, and by Uganda.",
     ["Ratification occurred: au-malabo-convention | malawi | 2024-12-06", SIGNED]),
    (M + "Bolivia's instrument has never been deposited.",
     ["Ratification negated: au-malabo-convention | bolivia", SIGNED]),
    (M + "Poland's instrument of accession was deposited in 2020.",
     ["Accession occurred: au-malabo-convention | poland | 2020", SIGNED]),
    (M + "The instruments of ratification of Malta and Cyprus were deposited on 5 May 2020.",
     ["Ratification occurred: au-malabo-convention | cyprus | 2020-05-05",
      "Ratification occurred: au-malabo-convention | malta | 2020-05-05", SIGNED]),
    (M + "The depositary received the instruments of acceptance of Malta and Cyprus in 2020.",
     ["Ratification occurred: au-malabo-convention | cyprus | 2020",
      "Ratification occurred: au-malabo-convention | malta | 2020", SIGNED]),
    (M + "The depositary received the guests of Malta and Cyprus in 2020.", [SIGNED]),
    (M + "The instruments of the band of Malta were tuned on 5 May 2020.", [SIGNED]),
]  # fmt: skip

ATTACHED = [
    ("The Faro Convention, signed in 2005 and in force since 1 June 2011, is open to all.",
     ["EntryIntoForce occurred: cets-199 | - | 2011-06-01", "Signature occurred: cets-199 | - | 2005"]),
    ("The Faro Convention, signed in 2005 and in print since 1 June 2011, is open to all.",
     ["Signature occurred: cets-199 | - | 2005"]),
    ("It was in 2005 that the Faro Convention was opened for signature.",
     ["OpeningForSignature occurred: cets-199 | - | 2005"]),
    ("It was said in 2005. The Faro Convention was opened for signature.",
     ["OpeningForSignature occurred: cets-199"]),
    ("The delegates met in Faro on 27 October 2005 and signed the Faro Convention.",
     ["Signature occurred: cets-199 | - | 2005-10-27 | faro"]),
    ("The delegates played in Faro on 27 October 2005 and signed the Faro Convention.",
     ["Signature occurred: cets-199"]),
    (OSLO + "The Oslo Declaration on Rivers was adopted here yesterday.",
     ["Adoption occurred: Oslo Declaration on Rivers | - | 2020-05-02 | oslo"]),
    (OSLO + "Who is here? The Oslo Declaration on Rivers was adopted yesterday.",
     ["Adoption occurred: Oslo Declaration on Rivers | - | 2020-05-02"]),
    ("The Committee of Ministers adopted the Istanbul Convention together with Recommendation CM/Rec(2019)1.",
     ["Adoption occurred: cets-210 | committee-of-ministers", "Adoption occurred: cm-rec-2019-1 | committee-of-ministers"]),
    ("The Committee of Ministers adopted the Istanbul Convention with Recommendation CM/Rec(2019)1 in mind.",
     ["Adoption occurred: cets-210 | committee-of-ministers"]),
]  # fmt: skip

OTHERS = [
    ("UNESCO will present its results at the IGF 2024 in Riyadh.",
     ["Participation planned: - | united-nations-educational-scientific-and-cultural-organization | - | riyadh | internet-governance-forum-2024"]),
    ("UNESCO will present the IGF 2024 to its members.", []),
    ("The IGF 2024 was opened by Ms Ana Kos.",
     ["Participation occurred: - | Ana Kos | - | - | internet-governance-forum-2024"]),
    ("The IGF 2024 was missed by Ms Ana Kos.", []),
    ("A proposal of Norway on the Faro Convention was discussed.", ["Proposal occurred: cets-199 | norway"]),
    ("A friend of Norway and the Faro Convention was praised.", []),
    ("The new law on rivers received Royal Assent on 20 March 2024.",
     ["Adoption occurred: law on rivers | - | 2024-03-20"]),
    ("The new law on rivers received royal attention on 20 March 2024.", []),
    ("The Springfield Agency for Rivers, founded in Oslo in 1990, is small.",
     ["Launch occurred: Springfield Agency for Rivers | - | 1990 | oslo"]),
    ("The Springfield Agency for Rivers, found in Oslo in 1990, is small.", []),
    ("We, the Ministers of Norway, having met in Oslo on 3 May 2020:\n\n- adopt the Oslo Declaration on Rivers;\n- welcome the news.",
     ["Adoption occurred: Oslo Declaration on Rivers | norway"]),
    ("- adopt the Oslo Declaration on Rivers;\n- welcome the news.", []),
]  # fmt: skip
# A rank alone names the party; what happens at a meeting has the meeting's date and place.
RANKED = [
    ("Norway has ratified the Macolin Convention. Georgia was the first, on 3 May 2020.", [G + " | 2020-05-03", N]),
    ("Norway has ratified the Macolin Convention. Georgia came second, in May 2020.", [G + " | 2020-05", N]),
    ("All States have ratified the Macolin Convention, the last being Georgia, in May 2020.",
     ["Ratification occurred: cets-215", G + " | 2020-05"]),
    ("Norway has ratified the Macolin Convention. Georgia was the first State to ban plastic.", [N]),
    ("Norway has ratified the Macolin Convention. Georgia was the first speaker.", [N]),
    ("Norway has ratified the Macolin Convention. Georgia came in May 2020.", [N]),
    ("Norway has ratified the Macolin Convention. It is the last.", [N]),
    (OSLO + "We received two instruments of ratification of the Macolin Convention, from Norway and Georgia.", [G, N]),
    (OSLO + "We received two letters on the ratification of the Macolin Convention, from Norway and Georgia.", []),
    ("Our message on the Macolin Convention to Norway: ratify it.", []),
    ("The Bled Forum on Rivers was held in Rome on 3 May 2020. At the Bled Forum on Rivers, Norway signed the Macolin Convention.",
     ["Signature occurred: cets-215 | norway | 2020-05-03 | rome | Bled Forum on Rivers"]),
    ("The Bled Forum on Rivers was held in Rome on 3 May 2020. At the Bled Forum on Rivers, Norway signed the Macolin Convention on 2 May 2020.",
     ["Signature occurred: cets-215 | norway | 2020-05-02 | rome | Bled Forum on Rivers"]),
    (OSLO + "The Bled Forum on Rivers will be held in Rome on 3 June 2020. For the Bled Forum on Rivers, Norway has proposed the Springfield Charter. "
     "At the Bled Forum on Rivers, Norway has tabled the Oslo Charter.",
     ["Proposal occurred: Oslo Charter | norway | - | - | Bled Forum on Rivers", "Proposal occurred: Springfield Charter | norway"]),
    ("The Bled Forum on Rivers was held in Rome on 3 May 2020. Norway signed the Macolin Convention.",
     ["Signature occurred: cets-215 | norway"]),
]  # fmt: skip
# What is set up though no authority knows it; who is sent or represented; and for whom a treaty starts to bind.
SET_UP = [
    ("In Oslo, Norway ratified the Macolin Convention.", [N + " | - | oslo"]),
    ("In Oslo, Norway, nobody ratified the Macolin Convention.", ["Ratification negated: cets-215 | - | - | oslo"]),
    ("Norway has proposed a regional fund for clean rivers.", ["Proposal occurred: regional fund for clean rivers | norway"]),
    ("Norway has proposed a fund.", []),
    ("The Caribbean Development Bank launched a campaign for clean rivers in May 2020.",
     ["Launch occurred: campaign for clean rivers | caribbean-development-bank | 2020-05"]),
    ("Norway was represented at the Internet Governance Forum 2024.",
     ["Participation occurred: - | norway | - | - | internet-governance-forum-2024"]),
    ("Norway was represented by a tree at the Internet Governance Forum 2024.", []),
    ("Norway sent a delegation to the Internet Governance Forum 2024.",
     ["Participation occurred: - | norway | - | - | internet-governance-forum-2024"]),
    ("Norway sent a letter to the Internet Governance Forum 2024.", []),
    ("The Macolin Convention entered into force on 1 September 2019.", ["EntryIntoForce occurred: cets-215 | - | 2019-09-01"]),
    ("The Macolin Convention entered into force for Norway on 1 September 2019.",
     ["EntryIntoForce occurred: cets-215 | norway | 2019-09-01"]),
    ("The Macolin Convention entered into force for good on 1 September 2019.", ["EntryIntoForce occurred: cets-215 | - | 2019-09-01"]),
    ("Norway has ratified the Macolin Convention. For that country, it will enter into force on 1 September 2029.",
     ["EntryIntoForce planned: cets-215 | norway | 2029-09-01", N]),
]  # fmt: skip
TOGETHER = [
    ("The Macolin Convention was adopted in Magglingen in 2014, together with the Springfield Charter.",
     ["Adoption occurred: Springfield Charter | - | 2014 | macolin",
      "Adoption occurred: cets-215 | - | 2014 | macolin"]),
    ("The Macolin Convention was adopted in Magglingen in 2014, in line with the Springfield Charter.",
     ["Adoption occurred: cets-215 | - | 2014 | macolin"]),
    ("The Springfield Charter, on which the Committee of Ministers agreed in 2014, is short.",
     ["Adoption occurred: Springfield Charter | committee-of-ministers | 2014"]),
    ("The Springfield Charter, on which the Committee of Ministers sat in 2014, is short.", []),
    ("The Committee of Ministers read the Springfield Charter and submitted it to the European Commission.",
     ["Proposal occurred: Springfield Charter | committee-of-ministers"]),
    ("The Committee of Ministers was put to the vote with the Springfield Charter.", []),
    ("The Macolin Convention entered into force for Norway in 2019, and for Georgia in 2020.",
     ["EntryIntoForce occurred: cets-215 | georgia | 2020", "EntryIntoForce occurred: cets-215 | norway | 2019"]),
    ("Norway ratified the Macolin Convention; it has been in force for it since 2019.",
     ["EntryIntoForce occurred: cets-215 | norway | 2019", N]),
    ("Norway was present at the AI Action Summit.",
     ["Participation occurred: - | norway | - | - | ai-action-summit"]),
    ("Norway was absent at the AI Action Summit.", []),
    ("Norway and Georgia, neither of which is a party, attended the AI Action Summit.",
     ["Participation occurred: - | georgia | - | - | ai-action-summit",
      "Participation occurred: - | norway | - | - | ai-action-summit"]),
    ("Norway and Georgia, neither of which has signed the Macolin Convention, are here.",
     ["Signature negated: cets-215 | georgia", "Signature negated: cets-215 | norway"]),
    ("The Macolin Convention is open to all.", []),
    ("A new text, the Springfield Charter, replaces the Macolin Convention. Norway prepared the draft in 2020.",
     ["Preparation occurred: Springfield Charter | norway | 2020"]),
    ("It is in the Macolin Convention, and the Springfield Charter, adopted in May 2023, agrees.",
     ["Adoption occurred: Springfield Charter | - | 2023-05"]),
    ("The Macolin Convention and the Springfield Charter, adopted in May 2023, agree.",
     ["Adoption occurred: Springfield Charter | - | 2023-05", "Adoption occurred: cets-215 | - | 2023-05"]),
    ("Norway met at the margins of the AI Action Summit. The meeting was chaired by Ana Kos.", []),
    ("Directive (EU) 2011/36 builds on the Macolin Convention. It was opened for signature in 2014. The European Union signed it; for the Union, it has been in force since 2020.",
     ["OpeningForSignature occurred: cets-215 | - | 2014", "Signature occurred: cets-215 | european-union",
      "EntryIntoForce occurred: cets-215 | european-union | 2020"]),
    ("Norway ratified the Macolin Convention. Georgia has followed its work closely.", [N]),
    ("# The Macolin Convention\n\n- Issued on 17 July 2025", []),
    ("# The Macolin Convention\n\nAdopted by acclamation.", []),
    (OSLO + "Leaders of four States met here. They adopted the Springfield Charter.",
     ["Adoption occurred: Springfield Charter"]),
    (OSLO + "It was a long night. They adopted the Springfield Charter.",
     ["Adoption occurred: Springfield Charter | united-nations-educational-scientific-and-cultural-organization"]),
    ("Norway praised the Macolin Convention. The President opened it.", []),
    ("The Macolin Convention was opened on 5 May 2014.",
     ["OpeningForSignature occurred: cets-215 | - | 2014-05-05"]),
    ("Once its annex is ready, the Macolin Convention will be opened for signature. It will enter into force later.",
     ["EntryIntoForce planned: cets-215", "OpeningForSignature planned: cets-215"]),
    ("We urge all States that have not ratified the Macolin Convention to do so.", []),
    ("Norway, which has not ratified the Macolin Convention, is here.", ["Ratification negated: cets-215 | norway"]),
    ("It all began in March 2022, when UNESCO adopted the Springfield Charter.",
     ["Adoption occurred: Springfield Charter | united-nations-educational-scientific-and-cultural-organization | 2022-03"]),
    ("It all began in March 2022, and UNESCO adopted the Springfield Charter.",
     ["Adoption occurred: Springfield Charter | united-nations-educational-scientific-and-cultural-organization"]),
    ("UNESCO adopted a declaration against ratification on 5 May 2020.",
     ["Adoption occurred: declaration against ratification | united-nations-educational-scientific-and-cultural-organization | 2020-05-05"]),
    ("Not until 2019 did Norway ratify the Macolin Convention.", ["Ratification occurred: cets-215 | norway | 2019"]),
    ("Not until all have ratified it does the Macolin Convention enter into force.", []),
    ("Only in 2019, after years of talks, did ministers adopt the Springfield Charter.",
     ["Adoption occurred: Springfield Charter | - | 2019"]),
    ("UNESCO rests on a memorandum of understanding that Norway and Georgia signed in 2003.",
     ["Signature occurred: memorandum of understanding | georgia | 2003",
      "Signature occurred: memorandum of understanding | norway | 2003"]),
    ("UNESCO rests on the mutual understanding that Norway and Georgia signed in 2003.", []),
    ("UNESCO has drafted implementing guidelines for schools. They have not been adopted.",
     ["Adoption negated: implementing guidelines for schools",
      "Preparation occurred: implementing guidelines for schools | united-nations-educational-scientific-and-cultural-organization"]),
    ("UNESCO has drafted the Springfield Charter. They have not been adopted.",
     ["Preparation occurred: Springfield Charter | united-nations-educational-scientific-and-cultural-organization"]),
    ("The Maritime Safety Committee approved the Polar Code in 2014.",
     ["Endorsement occurred: polar-code | maritime-safety-committee | 2014"]),
    ("The Committee of Ministers approved the Springfield Charter in 2014.",
     ["Adoption occurred: Springfield Charter | committee-of-ministers | 2014"]),
    ("UNESCO approved amendments to the Polar Code in 2024.",
     ["Adoption occurred: amendments to the Polar Code | united-nations-educational-scientific-and-cultural-organization | 2024",
      "Amendment occurred: polar-code | united-nations-educational-scientific-and-cultural-organization | 2024"]),
]  # fmt: skip
GROUPS = {
    "repeated": REPEATED, "consent": CONSENT, "deposited": DEPOSITED, "attached": ATTACHED,
    "others": OTHERS, "ranked": RANKED, "set up": SET_UP, "together": TOGETHER,
}  # fmt: skip
ROWS = [(text, expected) for group in GROUPS.values() for text, expected in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_a_text_tells_these_acts_and_no_other(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


def test_the_table_of_acts_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "repeated": 15,
        "consent": 8,
        "deposited": 9,
        "attached": 10,
        "others": 12,
        "ranked": 14,
        "set up": 13,
        "together": 41,
    }
