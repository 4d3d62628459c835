"""What is resolved on, due or still to be done, what followed, and whom a pronoun leaves out.

A near miss stands beside each.
"""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

N = "Ratification occurred: cets-215 | norway"
G = "Ratification occurred: cets-215 | georgia"
NOT_N = "Ratification negated: cets-215 | norway"
NOT_G = "Ratification negated: cets-215 | georgia"
FORCE = "EntryIntoForce planned: cets-215"

SPOKEN = "Statement by Ana Kos, Minister of Health of Norway\nOslo, 3 May 2020\n\n"

PENDING = [
    ("It was agreed that a Working Group on Cables be established.", ["Launch planned: Working Group on Cables"]),
    ("It was not agreed that a Working Group on Cables be established.", []),
    ("Norway has still to ratify the Macolin Convention.", [NOT_N]),
    ("Norway still has to ratify the Macolin Convention.", [NOT_N]),
    ("Norway is still to ratify the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    ("The Macolin Convention is ready for signature.", ["Signature planned: cets-215"]),
    ("The Macolin Convention is known for its signature.", []),
    ("Nobody expects adoption of the Springfield Declaration this year.", ["Adoption negated: Springfield Declaration"]),
    ("All expect adoption of the Springfield Declaration.", ["Adoption planned: Springfield Declaration"]),
    ("Five ratifications are needed for the Macolin Convention to enter into force.", [FORCE]),
    ("No negotiations on the Macolin Convention are under way.", ["Preparation negated: cets-215"]),
    ("The negotiations on the Macolin Convention collapsed.", []),
    ("Norway will be able to ratify the Macolin Convention in 2030.", ["Ratification planned: cets-215 | norway | 2030"]),
    ("Norway would be able to ratify the Macolin Convention.", []),
    ("The Macolin Convention will enter into force on the date on which five States have ratified it.", [FORCE]),
    ("Norway expects the Macolin Convention to be signed in 2030.", ["Signature planned: cets-215 | - | 2030"]),
    ("The Cable Forum, which Chad was to host in May 2019, was large.", ["Participation planned: - | chad | 2019-05 | - | Cable Forum"]),
    ("The Cable Forum, which Chad was to host in May 2019, was cancelled.", []),
    ("The Cable Forum, which Chad was to host in May 2019, did not take place.", []),
    ("Norway's ratification of the Macolin Convention is under consideration.", ["Ratification planned: cets-215 | norway"]),
    ("Norway's ratification of the Macolin Convention is not under consideration.", []),
    ("Norway's ratification of the Macolin Convention was under consideration.", []),
    ("Norway's ratification of the Macolin Convention is now before Parliament.", ["Ratification planned: cets-215 | norway"]),
    ("Norway's ratification of the Macolin Convention is before us.", []),
    (SPOKEN + "The accession of my country to the Macolin Convention is imminent.", ["Accession planned: cets-215 | norway"]),
    (SPOKEN + "The accession of my friends to the Macolin Convention is imminent.", ["Accession planned: cets-215"]),
    (SPOKEN + "My country's ratification of the Macolin Convention is being finalised.", ["Ratification ongoing: cets-215 | norway"]),
    ("Georgia became, in January 2019, the second State to ratify the Macolin Convention.", [G + " | 2019-01"]),
    ("Georgia became the second State to ratify the Macolin Convention and met us in January 2019.", [G]),
]  # fmt: skip

AIMED_AT = [
    ("Our aim is a Springfield Declaration adopted by all.", []),
    ("Our aim is to apply the Springfield Declaration adopted by all.", ["Adoption occurred: Springfield Declaration"]),
    ("The best answer would be a Springfield Protocol signed by Norway.", []),
    ("The best answer was a Springfield Protocol signed by Norway.", ["Signature occurred: Springfield Protocol | norway"]),
    ("We work for a Springfield Protocol ratified by Norway.", []),
    ("We work for the Springfield Protocol ratified by Norway.", ["Ratification occurred: Springfield Protocol | norway"]),
    ("We dream of a Springfield Protocol signed by Norway and ratified by Georgia.", []),
    ("We heard of a Springfield Protocol signed by Norway.", ["Signature occurred: Springfield Protocol | norway"]),
    (SPOKEN + "They refer to a Springfield Protocol adopted by 2030.", ["Adoption planned: Springfield Protocol | - | 2030"]),
    (SPOKEN + "They refer to a Springfield Protocol adopted by 2010.", ["Adoption occurred: Springfield Protocol | - | 2010"]),
    ("Which of these States ratified the Macolin Convention? (a) Norway (b) Georgia.", []),
]  # fmt: skip

FOLLOWED = [
    ("Its ratification of the Macolin Convention, which followed in May 2020, pleased Norway.",
     ["Ratification occurred: cets-215 | - | 2020-05"]),
    ("Its ratification of the Macolin Convention, which does not follow, pleased Norway.", []),
    ("Norway ratified the Macolin Convention six weeks before it entered into force.", ["EntryIntoForce occurred: cets-215", N]),
    ("Norway ratified the Macolin Convention before it entered into force.", [N]),
    ("UNITAR, a body of the United Nations set up in 1963, was there.",
     ["Launch occurred: united-nations-institute-for-training-and-research | - | 1963"]),
    ("UNITAR has a desk at the United Nations set up in 1963.", []),
    ("Years after it was opened for signature in Vilnius, the Macolin Convention is alive.",
     ["OpeningForSignature occurred: cets-215 | - | - | vilnius"]),
    ("The Macolin Convention was ratified by Norway, but not by Georgia.", [N, NOT_G]),
    ("The Macolin Convention was ratified by Norway. Georgia did not.", [N, NOT_G]),
    ("The Macolin Convention was ratified by Norway. Georgia did not reply.", [N]),
    ("Norway and Georgia signed the Faro Convention. None has ratified the Macolin Convention.", [
        NOT_G, NOT_N, "Signature occurred: cets-199 | georgia", "Signature occurred: cets-199 | norway"]),
    ("One State withdrew its ratification of the Macolin Convention. Norway did not.", ["Ratification negated: cets-215"]),
    ("Norway thanks those that ratified the Macolin Convention.", ["Ratification occurred: cets-215"]),
    ("Norway thanks Georgia, which ratified the Macolin Convention.", [G]),
]  # fmt: skip

MEANT = [
    ("Norway promised last June to ratify the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    ("Norway was the last to ratify the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
    ("In 2026 the Springfield Declaration, signed in 2011, is still not applied.", ["Signature occurred: Springfield Declaration | - | 2011"]),
    ("The Council asks States to ratify the Macolin Convention. Norway has done so; Georgia, which signed in 2019, said nothing.",
     ["Ratification occurred: cets-215 | norway", "Signature occurred: cets-215 | georgia | 2019"]),
    ("The Council announced the launch of the Rivers Fund for May 2026.", ["Launch planned: Rivers Fund"]),
    ("The Council welcomed the launch of the Rivers Fund in May 2020 for the first time.", ["Launch occurred: Rivers Fund | - | 2020-05"]),
    ("Norway has been considering ratifying the Macolin Convention since 2019.", ["Ratification planned: cets-215 | norway"]),
    ("The announced adoption of the Springfield Declaration did not materialise.", ["Adoption negated: Springfield Declaration"]),
    ("The planned adoption of the Springfield Declaration was cancelled.", ["Adoption negated: Springfield Declaration"]),
    ("The planned adoption of the Springfield Declaration may be cancelled.", ["Adoption planned: Springfield Declaration"]),
    ("The planned adoption of the Springfield Declaration did not please Norway.", ["Adoption planned: Springfield Declaration"]),
    ("The launch of the Rivers Fund came to nothing.", ["Launch negated: Rivers Fund"]),
    ("The reported adoption of the Springfield Declaration pleased Norway.", []),
    ("The Water Board launched a consultation on the principles of water law.", ["Launch occurred: consultation on the principles of water law | Water Board"]),
    ("The Coalition met at IGF 2025, where it launched its Handbook on Networks.",
     ["Launch occurred: Handbook on Networks | Coalition | - | - | internet-governance-forum-2025", "Participation occurred: - | Coalition | - | - | internet-governance-forum-2025"]),
    ("Two are open, the Faro Convention and the Macolin Convention. The former has a Protocol to the Oviedo Convention. The latter was ratified by Norway.", [N]),
    ("The Macolin Convention is new. It is a treaty on sport, unlike the Faro Convention. Norway has ratified it.", [N]),
    ("The Macolin Convention complements the Faro Convention and the Oviedo Convention. It amends neither of the two.",
     ["Amendment negated: cets-164", "Amendment negated: cets-199"]),
    ("Norway, Chad and Georgia lead UNESCO. It ratified the Macolin Convention.",
     ["Ratification occurred: cets-215 | united-nations-educational-scientific-and-cultural-organization"]),
    ("UNESCO set up the Working Group on Cables by resolution 65/289, which it adopted in 2010.", [
        "Adoption occurred: A/RES/65/289 | united-nations-educational-scientific-and-cultural-organization | 2010",
        "Launch occurred: Working Group on Cables | united-nations-educational-scientific-and-cultural-organization"]),
    ("In force since May 2020, the Macolin Convention succeeds the Faro Convention.", ["EntryIntoForce occurred: cets-215 | - | 2020-05"]),
    ("The Macolin Convention is known. Norway read the Springfield Declaration. UNESCO adopted the text.",
     ["Adoption occurred: Springfield Declaration | united-nations-educational-scientific-and-cultural-organization"]),
    ("Issued on behalf of UNESCO in Oslo.", []),
    ("The Zambian ratification of the Macolin Convention is foreseen.", ["Ratification planned: cets-215 | zambia"]),
]  # fmt: skip


TABLE = "# Treaties\n\nOslo, 3 May 2025\n\n| Text | Done at | Status for Norway |\n|---|---|---|\n| Macolin Convention | {} | {} |\n"
DONE = "Adoption occurred: cets-215 | - | 2014-09-18 | vilnius"

LISTED = [
    ("We urge Norway to:\n\n- ratify the Macolin Convention;\n- clean rivers.", ["Ratification proposed: cets-215 | norway"]),
    ("We urge Norway to:\n\n(a) ratify the Macolin Convention;\n\n(b) clean rivers.", ["Ratification proposed: cets-215 | norway"]),
    ("We met Norway:\n\n- ratify the Macolin Convention;\n- clean rivers.", []),
    (TABLE.format("Vilnius, 18 September 2014", "Signed 14 May 2019; not ratified"),
     [DONE, NOT_N, "Signature occurred: cets-215 | norway | 2019-05-14"]),
    (TABLE.format("Under negotiation until 2014", "Not bound"), []),
    ("Norway's intention to ratify the Macolin Convention is known.", ["Ratification planned: cets-215 | norway"]),
    ("Norway has no intention to ratify the Macolin Convention.", [NOT_N]),
    ("UNESCO finished drafting the Macolin Convention.",
     ["Preparation occurred: cets-215 | united-nations-educational-scientific-and-cultural-organization"]),
    ("UNESCO discussed drafting the Macolin Convention.", []),
    ("Norway ratified the Macolin Convention and its two annexes, the Faro Convention and the Oviedo Convention.",
     [N, "Ratification occurred: cets-164 | norway", "Ratification occurred: cets-199 | norway"]),
    ("Norway ratified the Macolin Convention and its neighbours, the Faro Convention being open, rejoiced.", [N]),
    ("The 93rd session of the Assembly of Elders ended. UNESCO attended.",
     ["Participation occurred: - | united-nations-educational-scientific-and-cultural-organization | - | - | 93rd session of the Assembly of Elders"]),
    ("The 93rd session of the Assembly of Elders ended. UNESCO had attended.", []),
]  # fmt: skip

OTHERS = [
    ("Sign no more of it than the Macolin Convention until an independent assessment of its effect on freedom of expression has been published.", []),
    ("UNITAR met the Working Group on Cables, whose office Norway launched.", []),
    ("UNITAR met the Working Group on Cables, which Norway launched.", ["Launch occurred: Working Group on Cables | norway"]),
    ("It is like the Macolin Convention, whose annexes entered into force.", []),
    ("It is like the Macolin Convention, which entered into force.", ["EntryIntoForce occurred: cets-215"]),
    ("Norway is considering whether to ratify the Macolin Convention.", ["Ratification proposed: cets-215 | norway"]),
    ("Norway knows whether to ratify the Macolin Convention.", []),
    ("The Macolin Convention was ratified by Norway. Georgia joined in the fun.", [N]),
    ("The Macolin Convention was ratified by Norway. The Springfield District joined in May.", [N]),
    ("The Macolin Convention was ratified by Norway. Georgia joined in May.", [N, "Accession occurred: cets-215 | georgia"]),
]  # fmt: skip

# Of what a text is, what leads to an act, whose beginning it is, and what nobody says.
LED_TO = [
    ("The Lake Pact is known. The Assembly finalised the text of the River Pact.", ["Preparation occurred: River Pact | Assembly"]),
    ("The Lake Pact is known. The Assembly finalised the text.", ["Preparation occurred: Lake Pact | Assembly"]),
    ("The Lake Pact is known. Ministers negotiated the text of a new protocol.", ["Preparation occurred: new protocol | Ministers"]),
    ("The Lake Pact is known. The text of Article 4 of the River Pact was adopted.", []),
    ("The Lake Pact and the River Charter are known. The text of the Charter was adopted in May 2023.", ["Adoption occurred: River Charter | - | 2023-05"]),
    ("We have followed the preparation of the River Pact since 2014.", ["Preparation ongoing: River Pact | - | 2014/.."]),
    ("We have followed the preparation of the River Pact since its start in 2014.", ["Preparation occurred: River Pact | - | 2014"]),
    ("The Macolin Convention is known. We call on all States that have not done so to consider joining it.", []),
    ("We call on Norway to consider joining the Macolin Convention.", ["Accession proposed: cets-215 | norway"]),
    ("The speaker is pleased: Norway is considering joining the Macolin Convention.", ["Accession planned: cets-215 | norway"]),
    ("The Bureau asked the Secretariat to begin drafting the River Pact.", ["Preparation proposed: River Pact | Secretariat"]),
    ("The Bureau began drafting the River Pact.", ["Preparation ongoing: River Pact | Bureau"]),
    ("Norway was urged by Chad to ratify the Macolin Convention.", ["Ratification proposed: cets-215 | norway"]),
    ("Norway, having urged Chad, ratified the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
    ("The River Pact is known. The Lake Council has backed it since its founding in Oslo in 1951.", ["Launch occurred: Lake Council | - | 1951 | oslo"]),
    ("The River Pact is known. The Lake Council has praised it since its adoption in Oslo in 1951.", ["Adoption occurred: River Pact | - | 1951 | oslo"]),
    ("Since its creation in 1997, the Lake Council has met.", ["Launch occurred: Lake Council | - | 1997"]),
    ("Since its launch in 1997, the Lake Council has met.", []),
    ("Norway has helped the Lake Council since its creation in 1997.", ["Launch occurred: Lake Council | - | 1997"]),
    ("No member announced that it would sign the Macolin Convention.", []),
    ("Norway announced that it would sign the Macolin Convention.", ["Signature planned: cets-215 | norway"]),
    ("Norway did not say that it had signed the Macolin Convention.", []),
    ("Nobody doubts that Norway will sign the Macolin Convention.", ["Signature planned: cets-215 | norway"]),
    ("I am not in a position to confirm that Norway has signed the Macolin Convention.", []),
    ("Norway not only announced that it had signed the Macolin Convention but read it.", ["Signature occurred: cets-215 | norway"]),
    ("The River Pact will be submitted for endorsement to the Lake Council.", ["Endorsement planned: River Pact | Lake Council"]),
    ("The River Pact will go to the Lake Council for adoption.", ["Adoption planned: River Pact | Lake Council"]),
    ("The River Pact went to the Lake Council for adoption.", []),
    ("The Macolin Convention is known. Nine years passed before Chad ratified it.", ["Ratification occurred: cets-215 | chad"]),
    ("The Macolin Convention is known. Talks ended before Chad ratified it.", []),
    ("The Macolin Convention is known. Chad said that its House had met and that it intends to accede.", ["Accession planned: cets-215 | chad"]),
    ("The Macolin Convention is known. Chad said that its House had met and that they intend to accede.", ["Accession planned: cets-215"]),
    ("The River Code was last amended in 2023.", ["Amendment occurred: River Code | - | 2023"]),
    ("The River Code was last in force in 1990.", []),
    ("The River Group was chartered in January 2020.", ["Launch occurred: River Group | - | 2020-01"]),
    ("The River Group chartered a plane in January 2020.", []),
    ("We founded, together with Norway, the Lake Council, and we are proud.", ["Launch occurred: Lake Council"]),
    ("We founded, with Norway, Chad, and Fiji, the Lake Council.", []),
    (SPOKEN + "The Tunis Agenda helps. The document will be adopted in December.", []),
    (SPOKEN + "The Tunis Agenda will be adopted in December.", ["Adoption planned: wsis-tunis-agenda | - | 2020-12"]),
    (SPOKEN + "A neighbour told us that it has signed the Macolin Convention.", ["Signature occurred: cets-215"]),
    (SPOKEN + "The Parties to the Barcelona Convention met. They agreed on the Cable Fund. It was launched in May 2019.", ["Launch occurred: Cable Fund | - | 2019-05"]),
    (SPOKEN + "UNESCO took part in the women's forum that preceded this meeting.", ["Participation occurred: - | united-nations-educational-scientific-and-cultural-organization | - | - | women's forum"]),
    (SPOKEN + "UNESCO took part in the forum that preceded this meeting.", []),
    ("The Lake Council, launched in May 2020, is small.", ["Launch occurred: Lake Council | - | 2020-05"]),
    ("The Lake Council, launched into a quarrel, is small.", []),
    ("The Lake Committee has met. Its concluding observations were adopted in May 2020.", ["Adoption occurred: concluding observations | Lake Committee | 2020-05"]),
    ("The Lake Committee has met Chad. Its concluding observations were adopted in May 2020.", ["Adoption occurred: concluding observations | - | 2020-05"]),
    ("The Lake Committee has said so in its General Comment No. 25, adopted in May 2020.", ["Adoption occurred: General comment No. 25 | Lake Committee | 2020-05"]),
    ("UNESCO took the Lake Committee to the Court over its General Comment No. 25, adopted in May 2020.", ["Adoption occurred: General comment No. 25 | - | 2020-05"]),
    ("UNESCO helps towns through its Lake Fund, launched in May 2020.", ["Launch occurred: Lake Fund | united-nations-educational-scientific-and-cultural-organization | 2020-05"]),
    ("Norway took Chad to the Lake Court over its Lake Fund, launched in May 2020.", ["Launch occurred: Lake Fund | - | 2020-05"]),
    (SPOKEN + "Our national rivers strategy is being drafted.", ["Preparation ongoing: national rivers strategy | norway"]),
    (SPOKEN + "The national rivers strategy is being drafted.", ["Preparation ongoing: national rivers strategy"]),
    ("UNESCO launched, together with Norway, the Lake Fund in May 2020.", ["Launch occurred: Lake Fund | norway, united-nations-educational-scientific-and-cultural-organization | 2020-05"]),
    ("UNESCO launched a partnership with Norway in May 2020.", ["Launch occurred: partnership with Norway | united-nations-educational-scientific-and-cultural-organization | 2020-05"]),
    ("Norway drafted the River Code in close cooperation with UNESCO.", ["Preparation occurred: River Code | norway, united-nations-educational-scientific-and-cultural-organization"]),
    ("Norway drafted the River Code and meets UNESCO.", ["Preparation occurred: River Code | norway"]),
    ("UNESCO attended the founding of the Lake Council in Oslo in 1995.", ["Launch occurred: Lake Council | - | 1995 | oslo"]),
    ("UNESCO opposed the founding of the Lake Council in Oslo in 1995.", []),
    ("UNESCO did not attend the launch of the Lake Fund in May 2020.", []),
    ("UNESCO is preparing a general comment on article 11.", ["Preparation ongoing: general comment on article 11 | united-nations-educational-scientific-and-cultural-organization"]),
    ("UNESCO is preparing a general comment on article writing.", ["Preparation ongoing: general comment on article writing | united-nations-educational-scientific-and-cultural-organization"]),
    ("A petition to the Senate, launched in March 2021, has ten signatures.", []),
    ("We work with the Lake Fund, launched in March 2021.", ["Launch occurred: Lake Fund | - | 2021-03"]),
    ("UNESCO attended rehearsals for the launch of the Lake Fund.", []),
    ("UNESCO was speaking at the founding of the Lake Council in 1995.", ["Launch occurred: Lake Council | - | 1995"]),
    ("UNESCO spoke at a rally against the adoption of the Lake Charter.", []),
    ("Norway drafted the River Code, but not together with UNESCO.", ["Preparation occurred: River Code | norway"]),
    ("Norway drafted the River Code, together with UNESCO's foes.", ["Preparation occurred: River Code | norway"]),
    ("Norway took no steps to ratify the Macolin Convention.", [NOT_N]),
    ("Norway is taking steps to ratify the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    ("Norway refused to take steps to ratify the Macolin Convention.", []),
    ("Norway could take steps to ratify the Macolin Convention.", []),
    ("Norway stopped considering signing the Macolin Convention.", []),
    ("Norway should consider Chad signing the Macolin Convention.", []),
    ("Norway was urged to sign the Macolin Convention.", ["Signature proposed: cets-215 | norway"]),
    ("Friends of Norway were urged to sign the Macolin Convention.", []),
    ("Norway could be urged to sign the Macolin Convention.", []),
    ("Norway confirmed that it has ratified the Macolin Convention.", [N]),
    ("Norway declined to confirm that it has ratified the Macolin Convention.", []),
    ("There was no report that Norway had ratified the Macolin Convention.", []),
    ("Few expected that Norway would sign the Macolin Convention.", []),
    ("Ten years passed before Norway ratified the Macolin Convention.", [N]),
    ("Ten years would have passed before Norway ratified the Macolin Convention.", []),
    ("Norway deposited its instrument for the Macolin Convention after the accession of Chad.", [N]),
    ("Norway deposited its instrument of accession to the Macolin Convention.", ["Accession occurred: cets-215 | norway"]),
    ("No State but Norway deposited an instrument of ratification of the Macolin Convention.", []),
    ("The student presented the 2014 Water Strategy in class.", []),
    ("Norway presented the 2014 Water Strategy.", ["Launch occurred: 2014 Water Strategy | norway"]),
    ("Norway opposed the Lake Fund even before its creation.", []),
    ("UNESCO has fought polio since our creation of a vaccine in 1955.", []),
    ("Unlike Malta, Cyprus, and others, Norway signed the Macolin Convention.", ["Signature occurred: cets-215 | norway"]),
    ("Norway supports no plan by Chad to sign the Macolin Convention.", []),
    ("She signed off a statement with love.", []),
    ("UNESCO told a donor that its strategy, drafted by Deloitte, was late.", ["Preparation occurred: strategy"]),
    ("Sweden sends regrets that the Lake Forum was short.", []),
]  # fmt: skip


PLAN_N, PLAN_G = (
    "Ratification planned: cets-215 | norway",
    "Ratification planned: cets-215 | georgia",
)
# What a mark behind an entry, or the heading over it, says is still to come; what is only habit or a count.
MARKED = [
    ("Ratification of the Macolin Convention by Norway (expected 2026)", [PLAN_N]),
    ("Ratification of the Macolin Convention by Norway (deposited in May)", [N]),
    ("Ratification of the Macolin Convention by Norway: scheduled for May 2026", [PLAN_N]),
    ("Ratification of the Macolin Convention by Norway – under way", ["Ratification ongoing: cets-215 | norway"]),
    ("Ratification of the Macolin Convention by Norway – for discussion", []),
    ("Ratification of the Macolin Convention by Norway – for all of us", [N]),
    ("Expected outcome: ratification of the Macolin Convention by Norway.", [PLAN_N]),
    ("Still missing: ratification of the Macolin Convention by Norway.", [PLAN_N]),
    ("Outstanding issues\n\n- Ratification of the Macolin Convention by Norway\n- Launch of the Eel Fund", [PLAN_N, "Launch planned: Eel Fund"]),
    ("Outstanding results\n\n- Ratification of the Macolin Convention by Norway", [N]),
    ("Norway is not among the States that have ratified the Macolin Convention.", [NOT_N]),
    ("Norway is not one of the States that have ratified the Macolin Convention.", [NOT_N]),
    ("Norway is one of the States that have ratified the Macolin Convention.", [N]),
    ("Indicator: number of States that have ratified the Macolin Convention.", []),
    ("Norway is waiting for Georgia to ratify the Macolin Convention.", [PLAN_G]),
    ("Norway waited for Georgia to ratify the Macolin Convention.", [PLAN_G]),
    ("Norway lacks the means to ratify the Macolin Convention.", []),
    ("Norway means to ratify the Macolin Convention.", [PLAN_N]),
    ("Plans to begin preparing the Eel Code were dropped.", ["Preparation negated: Eel Code"]),
    ("Plans to begin preparing the Eel Code were welcomed.", ["Preparation planned: Eel Code"]),
    ("The motion to adopt the Eel Code fell.", ["Adoption negated: Eel Code"]),
    ("The Storting will vote on ratification of the Macolin Convention in May.", []),
    ("UNESCO adopts the Eel Code every two years.", []),
    ("UNESCO usually adopts the Eel Code in May.", []),
    ("UNESCO is the body which adopts the Eel Code.", []),
    ("UNESCO adopts the Eel Code.", ["Adoption occurred: Eel Code | united-nations-educational-scientific-and-cultural-organization"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [*PENDING, *AIMED_AT, *FOLLOWED, *MEANT, *LISTED, *OTHERS, *LED_TO, *MARKED],
    ids=short,
)
def test_a_sentence_tells_these_events_and_no_other(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)
