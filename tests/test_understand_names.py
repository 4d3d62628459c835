"""Names: those that no authority knows, acronyms, joined names, people, places and governments."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.test_understand_notation import (
    INS,
    MEE,
    ORG,
    PER,
    PLA,
    PRO,
    THE,
    mentions,
    names,
    posts,
    short,
)

if TYPE_CHECKING:
    from govgraph.model import Kind

HEADED = [
    ("The Springfield Committee on Clean Rivers met again.", ORG, {"Springfield Committee on Clean Rivers"}),
    ("The committee of clean rivers met again.", ORG, set()),
    ("We thank the Alliance for Quiet Nights.", ORG, {"Alliance for Quiet Nights"}),
    ("We thank you for quiet nights.", ORG, set()),
    ("They signed the Springfield Appeal for Quiet Nights.", INS, {"Springfield Appeal for Quiet Nights"}),
    ("They signed the lease for quiet nights.", INS, set()),
    ("The Charter of Springfield is old.", INS, {"Charter of Springfield"}),
    ("The charter of the ship is old.", INS, set()),
    ("She spoke at the Springfield Conference on Quiet Nights.", MEE, {"Springfield Conference on Quiet Nights"}),
    ("She spoke at length on quiet nights.", MEE, set()),
    ("She spoke at the 9th Ministerial Conference on Quiet Nights.", MEE, {"9th Ministerial Conference on Quiet Nights"}),
    ("The Springfield Declaration on\nQuiet Nights is short.", INS, {"Springfield Declaration on Quiet Nights"}),
    ("The Springfield Declaration\n\nOn quiet nights we sleep.", INS, {"Springfield Declaration"}),
    ("The Ministry of Clean Rivers replied.", ORG, {"Ministry of Clean Rivers"}),
    ("The ministry replied.", ORG, set()),
    ("Article 5 of the Charter of Springfield is short.", INS, {"Charter of Springfield"}),
    ("The Quiet Nights Non-Proliferation Treaty is short.", INS, {"Quiet Nights Non-Proliferation Treaty"}),
    ("The World Health Organization Framework Convention on Tobacco Control is short.", INS, {"fctc"}),
]  # fmt: skip

ACRONYMS = [
    ("The Springfield River Board (SRB) met. The SRB is glad.", ORG, {"Springfield River Board"}),
    ("The Springfield River Board met. The tide is high.", ORG, {"Springfield River Board"}),
    ("The Quiet Nights Declaration (QND) is short. The QND is good.", INS, {"Quiet Nights Declaration"}),
    ("The Quiet Nights Declaration (Article 4) is short.", INS, {"Quiet Nights Declaration"}),
    ("The Council of Europe (CoE) is glad. The CoE is old.", ORG, {"council-of-europe"}),
    ("GRECO and the CDDH replied.", ORG, {"group-of-states-against-corruption", "steering-committee-for-human-rights"}),
    ("The tide and the wind replied.", ORG, set()),
    ("The OSCE replied.", ORG, {"organization-for-security-and-co-operation-in-europe"}),
    ("The osce replied.", ORG, set()),
]  # fmt: skip

JOINED = [
    ("The Macolin and Medicrime Conventions protect us.", INS, {"cets-211", "cets-215"}),
    ("The Macolin and other conventions protect us.", INS, set()),
    ("The Cybercrime and Data Protection Conventions are open.", INS, {"cets-108", "cets-185"}),
    ("The Cybercrime and Data Protection Units are open.", INS, set()),
    ("The Istanbul, Lanzarote and Faro Conventions protect us.", INS, {"cets-199", "cets-201", "cets-210"}),
    ("The Istanbul Convention and the Lanzarote Convention protect us.", INS, {"cets-201", "cets-210"}),
    ("Istanbul, Lanzarote and Faro are cities.", INS, set()),
]  # fmt: skip

ONE_WORD = [
    ("The Convention on Cybercrime is open.", INS, {"cets-185"}),
    ("The Second Additional Protocol to the Convention on Cybercrime is open.", INS, {"cets-185", "cets-224"}),
    ("The Additional Protocol to the Convention on Cybercrime is open.", INS, {"cets-185", "cets-189"}),
    ("The Convention on the Rights of the Child is open.", INS, {"crc"}),
    ("The Convention on the Rights of the Sea is open.", INS, {"Convention on the Rights of the Sea"}),
    ("The Council of Europe Convention on the Prevention of Terrorism is open.", INS, {"cets-196"}),
    ("The European Convention on Human Rights is open.", INS, {"cets-5"}),
    ("The American Convention on Human Rights is open.", INS, {"american-convention"}),
    ("The Council of Europe replied.", ORG, {"council-of-europe"}),
    ("The European Council replied.", ORG, {"european-council"}),
    ("The Council of the European Union replied.", ORG, {"council-of-the-european-union", "european-union"}),
    ("The European Commission replied.", ORG, {"european-commission"}),
    ("The European Committee of Social Rights replied.", ORG, {"european-committee-of-social-rights"}),
    ("The African Union replied.", ORG, {"african-union"}),
    ("The European Union replied.", ORG, {"european-union"}),
    ("The Human Rights Council replied.", ORG, {"united-nations-human-rights-council"}),
    ("The Human Rights Committee replied.", ORG, {"human-rights-committee"}),
]  # fmt: skip

PEOPLE = [
    ("Ms Ana Kos replied.", PER, {"Ana Kos"}),
    ("Mr. Jean-Paul Dupont replied.", PER, {"Jean-Paul Dupont"}),
    ("H.E. Ambassador Maria da Silva replied.", PER, {"Maria da Silva"}),
    ("Secretary General Alain Berset replied.", PER, {"Alain Berset"}),
    ("Prime Minister Jane Smith replied.", PER, {"Jane Smith"}),
    ("The Prime Minister replied.", PER, set()),
    ("Ms Ana Kos replied. Ms Kos smiled.", PER, {"Ana Kos"}),
    ("Dear Colleagues, Distinguished Delegates, we thank you.", PER, set()),
    ("Octavian Brown, Digital Governance Adviser, replied.", PER, {"Octavian Brown"}),
    ("Digital Governance, a new subject, is here.", PER, set()),
    ("Human Rights Watch replied.", PER, set()),
    ("Tuesday Morning is a film.", PER, set()),
]  # fmt: skip

PLACES = [
    ("Norway ratified the Faro Convention.", PLA, set()),
    ("The conference in Norway was large.", PLA, {"norway"}),
    ("Norway ratified the Faro Convention.", ORG, {"norway"}),
    ("The conference in Norway was large.", ORG, set()),
    ("They met in Vilnius, Lithuania.", PLA, {"lithuania", "vilnius"}),
    ("They met in Vilnius, Lithuania.", ORG, set()),
    ("We thank the Government of Norway.", ORG, {"norway"}),
    ("We thank the Norwegian Government.", ORG, {"norway"}),
    ("We thank the Norwegian singers.", ORG, set()),
    ("They gathered near Springfield.", PLA, {"Springfield"}),
    ("They gathered in May.", PLA, set()),
    ("They gathered in Turn.", ORG, set()),
    ("Georgia and Mexico signed the Faro Convention.", ORG, {"georgia", "mexico"}),
    ("We flew from Georgia to Mexico.", ORG, set()),
]  # fmt: skip

# Where a name ends, and what is none.
WHOLE = [
    ("The Secretariat of the Ozone Convention met.", INS, set()),
    ("The Secretariat of the Ozone Convention met.", ORG, {"Secretariat of the Ozone Convention"}),
    ("Kenya rejected the so-called Law on Virtue.", INS, {"Law on Virtue"}),
    ("The Law on Rivers limits access.", INS, {"Law on Rivers"}),
    ("The Law on Rivers bans the sale of nets.", INS, {"Law on Rivers"}),
    ("Kenya adopted a law on coastal forests last week.", INS, {"law on coastal forests"}),
    ("Kenya adopted a law on coastal forests and rivers rose.", INS, {"law on coastal forests"}),
    ("Kenya adopted guidelines on the use of drones in the farming sector.", INS, {"guidelines on the use of drones in the farming sector"}),
    ("Kenya adopted guidelines on the use of drones in the summer.", INS, {"guidelines on the use of drones"}),
    ("Kenya adopted a law on drones and gender equality.", INS, {"law on drones and gender equality"}),
    ("Kenya adopted a law on online and offline harassment.", INS, {"law on online and offline harassment"}),
    ("The Agreement to establish the Springfield Seed Bank is open.", INS, {"Agreement to establish the Springfield Seed Bank"}),
    ("The Agreement to praise the Springfield Seed Bank is open.", INS, set()),
    ("The Regulations under the Springfield Treaty are open.", INS, {"Regulations under the Springfield Treaty"}),
    ("The Agreement under the Springfield Bridge is open.", INS, set()),
    ("The Council of Europe Strategy on Rivers is short.", INS, {"Council of Europe Strategy on Rivers"}),
    ("The Executive Secretary of the Convention is glad.", INS, set()),
    ("Chad ratified the 1954 Convention.", INS, {"1954 Convention"}),
    ("Chad ratified the 1954 convention.", INS, set()),
    ("They met at the Conference of Ministers responsible for Rivers.", MEE, {"Conference of Ministers responsible for Rivers"}),
    ("They met at the Conference of Dancers responsible for Rivers.", MEE, {"Conference of Dancers"}),
    ("They want a plan. COP12 will be large.", MEE, {"COP12"}),
    ("They want a plan. CO2 will be large.", MEE, set()),
    ("Its second follow-up conference will be large.", MEE, {"second follow-up conference"}),
    ("Its second conference will be large.", MEE, set()),
    ("It is the second such conference.", MEE, set()),
    ("The Group of Springfield is glad.", ORG, {"Group of Springfield"}),
    ("The Group in Springfield is glad.", ORG, {"Group"}),
    ("We thank the Bureau for its work.", ORG, {"Bureau"}),
    ("We thank the bureau for its work.", ORG, set()),
    ("We thank this Bureau for its work.", ORG, set()),
    ("We thank the Working Group on quiet nights.", ORG, {"Working Group on quiet nights"}),
    ("We thank the Working Group for quiet nights.", ORG, {"Working Group"}),
    ("NOTING that the tide is high, we wait.", ORG, set()),
    ("NATO noted that the tide is high.", ORG, {"north-atlantic-treaty-organization"}),
    ("WELCOME the tide;", ORG, set()),
    ("The nurse, Deputy Regional Director, replied.", PER, set()),
    ("She spoke at the third Carpathian Internet Governance Forum.", MEE, {"third Carpathian Internet Governance Forum"}),
    ("She spoke at the annual Internet Governance Forum.", MEE, {"internet-governance-forum"}),
    ("They held the Springfield River Forum (SprRF). The second SprRF is near.", MEE, {"Springfield River Forum", "second SprRF"}),
    ("They held the Springfield River Forum (SpoRF). The second SpoRF is near.", MEE, {"Springfield River Forum"}),
    ("Springfield River Forum: Chair's Summary\n\nThe tide is high.", MEE, {"Springfield River Forum"}),
    ("The Charter calls for it in its Article 19.", ORG, set()),
    ("ARTICLE 19 replied.", ORG, {"article-19"}),
]  # fmt: skip

FURNITURE: list[tuple[str, Kind, set[str]]] = [
    ("Tel.: +33 3 88 41 20 00", ORG, set()),
    ("Avenue de l'Europe, F-67075 Strasbourg Cedex", ORG, set()),
    ("Page 3 of 12", INS, set()),
    ("Check against delivery", PER, set()),
    ("© 2024 All Rights Reserved", ORG, set()),
    ("Agenda item 4", INS, set()),
    ("Thank you, Madam President.", PER, set()),
    ("Thank you, Mr Chair, Excellencies, Ladies and Gentlemen.", PER, set()),
]  # fmt: skip

THEMES = [
    ("Hate speech and disinformation are growing.", THE, {"disinformation", "hate-speech"}),
    ("Hate is a strong word in speech.", THE, set()),
    ("Media literacy matters.", THE, {"media-literacy"}),
    ("The media and literacy matter.", THE, {"literacy"}),
    ("Artificial intelligence is here.", THE, {"artificial-intelligence"}),
    ("Artificial flowers are here.", THE, set()),
    ("Gender equality and climate change matter.", THE, {"climate-change", "gender-equality"}),
    ("The climate in the room changed.", THE, set()),
    ("They adopted a recommendation on salt mines.", THE, {"salt mines"}),
    ("They adopted a recommendation on the Springfield Charter.", THE, set()),
    ("They adopted a recommendation on the right to salt.", THE, set()),
    ('They adopted the bill "on the salt of mines" and left.', THE, set()),
    ("The Springfield Working Group on Salt Mines met.", THE, {"Salt Mines"}),
    ("The Committee on Artificial Intelligence met.", THE, {"artificial-intelligence"}),
]  # fmt: skip

SUBTLE = [
    ("The Committee on Clean Rivers and Lakes met.", ORG, {"Committee on Clean Rivers and Lakes"}),
    ("The Committee on Clean Rivers and the Alliance for Quiet Nights met.", ORG, {"Alliance for Quiet Nights", "Committee on Clean Rivers"}),
    ("The International Federation of River Friends (IFRF) spoke. IFRF is glad.", ORG, {"International Federation of River Friends"}),
    ("The Ministry of Foreign Affairs of Norway replied.", ORG, {"Ministry of Foreign Affairs of Norway"}),
    ("The State of Norway replied.", ORG, {"norway"}),
    ("The Kingdom of Norway replied.", ORG, {"norway"}),
    ("The Republic of Georgia replied.", ORG, {"georgia"}),
    ("Norwegian authorities replied.", ORG, {"norway"}),
    ("The Norwegian presidency replied.", ORG, {"norway"}),
    ("The University of Springfield replied.", ORG, {"University of Springfield"}),
    ("Springfield University replied.", ORG, {"Springfield University"}),
    ("The draft Charter of Springfield helps.", INS, {"Charter of Springfield"}),
    ("Article 10 of the European Convention on Human Rights helps.", INS, {"cets-5"}),
    ("The Law on Quiet Nights helps.", INS, {"Law on Quiet Nights"}),
    ("The rule of law helps.", INS, set()),
    ("She spoke at the Second Springfield Summit.", MEE, {"Second Springfield Summit"}),
    ("She spoke at the side event on quiet nights.", MEE, set()),
    ("She spoke at the World Rivers Forum 2023 in Springfield.", MEE, {"World Rivers Forum 2023"}),
    ("Marija Pejčinović Burić, Secretary General of the Council of Europe, replied.", PER, {"Marija Pejčinović Burić"}),
    ("President Emmanuel Macron replied.", PER, {"Emmanuel Macron"}),
    ("The French President, Emmanuel Macron, replied.", PER, {"Emmanuel Macron"}),
    ("Li Wei of the Springfield River Board replied.", PER, {"Li Wei"}),
    ("Mr O'Brien replied.", PER, {"O'Brien"}),
    ("Dr. Ngozi Okonjo-Iweala replied.", PER, {"Ngozi Okonjo-Iweala"}),
    ("Abdul Rahman bin Faisal, Head of Unit, replied.", PER, {"Abdul Rahman bin Faisal"}),
    ("Ms Kos and Mr Smith replied.", PER, {"Kos", "Smith"}),
    ("Saint Petersburg is a city.", PER, set()),
    ("Victoria Falls is a place.", PER, set()),
    ("The Nelson Mandela Rules help.", PER, set()),
    ("They met in Rio de Janeiro.", PLA, {"rio-de-janeiro"}),
    ("The Rio Declaration helps.", PLA, set()),
    ("The Paris Agreement helps.", PLA, set()),
    ("Paris is calling.", PLA, {"paris"}),
    ("They live in Georgia and in Mexico.", PLA, {"georgia", "mexico"}),
    ("They travelled to Norway.", PLA, {"norway"}),
    ("They travelled to Norway.", ORG, set()),
    ("They repeated their appeal to Norway.", ORG, {"norway"}),
    ("They take the chair from Norway.", ORG, {"norway"}),
    ("They take the train from Norway.", ORG, set()),
    ("The storm hit Norway and Nepal.", PLA, {"nepal", "norway"}),
    ("It cost US$5 million.", ORG, set()),
    ("The WSIS+20 review begins.", PRO, {"wsis-plus-20-review"}),
    ("The review begins.", PRO, set()),
    ("the right to privacy matters", THE, {"right-to-privacy"}),
    ("The European Court of Human Rights replied.", THE, set()),
    ("The European Court of Human Rights replied.", ORG, {"european-court-of-human-rights"}),
    ("The Criminal Law Convention on Corruption is open.", INS, {"cets-173"}),
    ("The Civil Law Convention on Corruption is open.", INS, {"cets-174"}),
    ("The European Social Charter is open.", INS, {"cets-35"}),
    ("Protocol No. 16 to the European Convention on Human Rights is open.", INS, {"cets-214", "cets-5"}),
]  # fmt: skip

# Bodies that no head noun tells, and what is no person.
TOLD = [
    ("The operator Klarnet replied.", ORG, {"Klarnet"}),
    ("Our Swedish affiliate, Klarunion, replied.", ORG, {"Klarunion"}),
    ("Beside the affiliate, Klarunion members replied.", ORG, set()),
    ("It hurts newsrooms such as Klarblatt.", ORG, {"Klarblatt"}),
    ("It hurts people such as Klarblatt.", ORG, set()),
    ("The Romanian operator replied.", ORG, set()),
    ("The Čistá Vodica foundation replied.", ORG, {"Čistá Vodica"}),
    ("They wrote to Klarvatten AB.", ORG, {"Klarvatten AB"}),
    ("They wrote to Associação Rios Limpos.", ORG, {"Associação Rios Limpos"}),
    ("They wrote to the network Red por los Ríos.", ORG, {"Red por los Ríos"}),
    ("They sailed the Red Sea.", ORG, set()),
    ("It was signed at Stara Vodica.", PER, set()),
    ("We met Stara Vodica.", PER, {"Stara Vodica"}),
    ("We thank the jury of the Ana Kos Prize.", PER, set()),
    ("We thank Storm Vodica.", PER, set()),
    ("Write to Douglas IM99 in time.", PER, set()),
    ("We thank Ms Ana Kos Lima.", PER, {"Ana Kos Lima"}),
    ("We thank Ms Ana Kos, Lima.", PER, {"Ana Kos"}),
    ("Yours, Daniel M. Kos", PER, {"Daniel M. Kos"}),
    ("The Springfield Herald quoted them.", ORG, {"Springfield Herald"}),
    ("ISO/IEC JTC 1/SC 27 has approved ISO/IEC 27566-1.", INS, {"ISO/IEC 27566-1"}),
    ("The joint committee JTC 13 replied.", ORG, {"JTC 13"}),
    ("The Rivers (Use and Care) Act is short.", INS, {"Rivers (Use and Care) Act"}),
    ("The Rivers Plan (Use and Care) acts soon.", INS, {"Rivers Plan"}),
    ("Chad tabled draft resolution L.77.", INS, {"draft resolution L.77"}),
    ("Chad drafts a grant agreement.", INS, {"grant agreement"}),
    ("Chad will grant agreement.", INS, set()),
    ("ICANN's Board replied.", ORG, {"icann-board", "internet-corporation-for-assigned-names-and-numbers"}),
    ("The Nursery League's working group on quiet nights replied.", ORG, {"Nursery League", "Nursery League working group on quiet nights"}),
    ("Norway's board replied.", ORG, {"norway"}),
    ("The Rivers Committee of its Harbour replied.", ORG, {"Rivers Committee"}),
    ("No law on rivers was adopted.", INS, set()),
    ("We thank the regional observatory on salt mines.", ORG, {"regional observatory on salt mines"}),
    ("We thank the observatory of salt mines.", ORG, set()),
    ("The National Museums of Chad replied.", ORG, {"National Museums of Chad"}),
    ("Chad accepts Recommendation No. R (87) 15.", INS, {"Recommendation No. R(87)15"}),
    ("Chad accepts Recommendation No. R.", INS, set()),
    ("Klarnet Vodica, a regional operator, replied.", ORG, {"Klarnet Vodica"}),
    ("Klarnet Vodica, a network engineer, replied.", ORG, set()),
    ("It was prepared together with the Forum on Rivers.", ORG, {"Forum on Rivers"}),
    ("It was prepared before the Forum on Rivers.", ORG, set()),
    ("The Springfield-based River Watch replied.", ORG, {"River Watch"}),
    ("The Ibero-\nAmerican River League replied.", ORG, {"Ibero- American River League"}),
    ("Dear Secretary-General, we thank you.", ORG, set()),
    ("It was adopted by the State Great Khural.", ORG, {"State Great Khural"}),
    ("The Mission to Kenya opened a school.", ORG, {"Mission to Kenya"}),
    ("It was moved to Vodica.", PLA, {"Vodica"}),
    ("We thank the River League, Free Tides and the Sea Union.", ORG, {"Free Tides", "River League", "Sea Union"}),
    ("We thank the River League, Free Tides.", ORG, {"River League"}),
    ("They wrote to UNICEF Armenia.", ORG, {"UNICEF Armenia", "united-nations-childrens-fund"}),
    ("UNICEF, Armenia and Nepal replied.", ORG, {"armenia", "nepal", "united-nations-childrens-fund"}),
    ("It comes from Standards Nepal.", ORG, {"Standards Nepal"}),
    ("It comes from Upper Nepal.", ORG, {"nepal"}),
    ("We met Ana Kos of the Swiss IGF.", ORG, {"Swiss IGF"}),
    ("We met Ana Kos of the last IGF.", ORG, set()),
    ("They adopted the Springfield Call to Action.", INS, {"Springfield Call to Action"}),
    ("We thank them for the advisory opinion that Chad sought.", INS, {"advisory opinion"}),
    ("We thank them for the opinion that Chad sought.", INS, set()),
    ("Greenland and the Cook Islands replied.", ORG, {"greenland", "cook-islands"}),
    ("They met in Greenland.", ORG, set()),
    ("They want a stronger law on rivers.", INS, set()),
    ("There was wide agreement on rivers.", INS, set()),
    ("They signed a wide agreement on rivers.", INS, {"wide agreement on rivers"}),
    ("The friends, meeting in Geneva, sang.", MEE, set()),
    ("We sang at 9:45 AM in time.", ORG, set()),
    ("Ref. DC 131(2024)", ORG, set()),
    ("We met Ana Kos, Minister of Rivers, Lakes and Sea Trade of Chad.", ORG, {"chad"}),
    ("MINISTRY OF RIVERS AND LAKES\n\nThe tide is high.", ORG, {"Ministry of Rivers and Lakes"}),
    ("MINISTRY OF RIVERS: NEWS AND VIEWS\n\nThe tide is high.", ORG, set()),
]  # fmt: skip

GROUPS = {
    "headed": HEADED, "acronyms": ACRONYMS, "joined": JOINED, "one word": ONE_WORD,
    "people": PEOPLE, "places": PLACES, "furniture": FURNITURE, "themes": THEMES, "subtle": SUBTLE,
    "whole": WHOLE, "told": TOLD,
}  # fmt: skip
ROWS = [row for group in GROUPS.values() for row in group]


@pytest.mark.parametrize(("text", "kind", "expected"), ROWS, ids=short)
def test_a_text_names_these_and_no_other_of_the_kind(
    text: str, kind: Kind, expected: set[str]
) -> None:
    assert names(text, kind) == expected


SPANS = [
    ("The Springfield River Board (SRB) met. The SRB is glad.", "SRB = Springfield River Board"),
    ("Ms Ana Kos replied. Ms Kos smiled.", "Kos = Ana Kos"),
    ("The Macolin and Medicrime Conventions protect us.", "Medicrime Conventions = cets-211"),
    ("Secretary General Alain Berset replied.", "Alain Berset = Alain Berset"),
]


@pytest.mark.parametrize(("text", "expected"), SPANS, ids=short)
def test_a_mention_covers_the_name_alone(text: str, expected: str) -> None:
    assert expected in mentions(text)


POSTS = [
    ("Ana Kos, Minister of Justice of Slovenia, replied.", ["Minister of Justice: Ana Kos | slovenia"]),
    ("Ana Kos, a friend of Slovenia, replied.", []),
    ("Octavian Brown, Digital Governance Adviser, Council of Europe, replied.",
     ["Digital Governance Adviser: Octavian Brown | council-of-europe"]),
    ("Octavian Brown, tall and calm, replied.", []),
    ("UNESCO's Director-General, Ms Jane Smith, replied.",
     ["Director-General: Jane Smith | united-nations-educational-scientific-and-cultural-organization"]),
    ("Jane Smith (Executive Director of UNEP) replied.", ["Executive Director of UNEP: Jane Smith | united-nations-environment-programme"]),
    ("Jane Smith (by telephone) replied.", []),
    ("The Minister of Justice, Ms Ana Kos, replied.", ["Minister of Justice: Ana Kos"]),
    ("Ms Ana Kos met the Minister of Justice.", []),
    ("President Ana Kos of Slovenia and Foreign Minister Jan Novak of Czechia replied.",
     ["Foreign Minister: Jan Novak | czechia", "President: Ana Kos | slovenia"]),
    ("The President, Ms Ana Kos (Slovenia), replied.", ["President: Ana Kos"]),
    ("Ana Kos, Minister of Energy, Labour and Trade of Slovenia, replied.", ["Minister of Energy: Ana Kos | slovenia"]),
    ("Co-Chairs Ana Kos (Slovenia) and Jan Novak (Czechia) steered the Springfield River Board.",
     ["Co-Chair: Ana Kos | Springfield River Board", "Co-Chair: Jan Novak | Springfield River Board"]),
    ("Ana Kos (Slovenia) and Jan Novak (Czechia) steered the Springfield River Board.", []),
    ("Ms Ana Kos is a member of the Springfield River Board.", ["member: Ana Kos | Springfield River Board"]),
    ("Ms Ana Kos was a member of the Springfield River Board.", []),
    ("Ms Ana Kos serves as Director of the Springfield River Board.", ["Director: Ana Kos | Springfield River Board"]),
    ("Ms Ana Kos served as Director of the Springfield River Board.", []),
    ("Ms Ana Kos was elected Chair of the Springfield River Board.", ["Chair: Ana Kos | Springfield River Board"]),
    ("The Director of the Springfield River Board and Ms Ana Kos replied.", []),
    ("The Director of the Springfield River Board, Ms Ana Kos, replied.", ["Director: Ana Kos | Springfield River Board"]),
    ("The former Director of the Springfield River Board, Ms Ana Kos, replied.", []),
    ("If elected Director of the Springfield River Board, Ms Ana Kos will move.", []),
    ("Ms Ana Kos, whose sister is Director of the Springfield River Board, replied.", []),
    ("Led by its Director, Ms Ana Kos, the Springfield River Board replied.", ["Director: Ana Kos | Springfield River Board"]),
    # Without a title only the body is told; a State sends one, and whom it is done to is not from it.
    ("Ms Ana Kos, of the Springfield River Board, replied.", ["Affiliation: Ana Kos | Springfield River Board"]),
    ("Ms Ana Kos, of Slovenia, replied.", []),
    ("Director Ana Kos of the Springfield River Board replied.", ["Director: Ana Kos | Springfield River Board"]),
    ("Ms Ana Kos from the Springfield River Board replied.", ["Affiliation: Ana Kos | Springfield River Board"]),
    ("They took Ms Ana Kos from the Springfield River Board.", []),
    ("Panel: Ana Kos (Springfield River Board); Jan Novak, UNESCO",
     ["Affiliation: Ana Kos | Springfield River Board", "Affiliation: Jan Novak | united-nations-educational-scientific-and-cultural-organization"]),
    ("| Body | Name |\n|---|---|\n| Springfield River Board | Ana Kos |", ["Affiliation: Ana Kos | Springfield River Board"]),
    ("| Body | Name |\n|---|---|\n| Springfield River Board | letter to Ana Kos |", []),
    ("Speaking for the Springfield River Board, Ms Ana Kos replied.", ["Affiliation: Ana Kos | Springfield River Board"]),
    ("Speaking of the Springfield River Board, Ms Ana Kos replied.", []),
    # A minister's field, only behind a State; a colleague; a body's short name before its post.
    ("The Slovene justice minister, Ms Ana Kos, replied.", ["justice minister: Ana Kos | slovenia"]),
    ("Slovenia asked minister Ana Kos.", ["minister: Ana Kos"]),
    ("Ms Ana Kos, the Slovene trade minister, replied.", ["trade minister: Ana Kos | slovenia"]),
    ("The Springfield River Agency is new. Agency Director Ana Kos replied.", ["Agency Director: Ana Kos | Springfield River Agency"]),
    ("The Springfield Agency Board is new. Agency Director Ana Kos replied.", ["Agency Director: Ana Kos"]),
    ("The Springfield River Board elected Ana Kos of Slovenia as Chair of the Board and Jan Novak of Norway as Secretary.",
     ["Chair: Ana Kos | Springfield River Board"]),
    ("The Springfield River Board's Ms Ana Kos replied.", ["Affiliation: Ana Kos | Springfield River Board"]),
    ("A seminar of the Springfield River Board was led by Ana Kos, who chaired the Springfield River Board until 2019.", []),
    ("Ana Kos's husband, nominated as Chair of the Springfield River Board, replied.", []),
    ("The Springfield River Board, chaired by Mr. Jan Novak, replied.", ["Chair: Jan Novak | Springfield River Board"]),
    # Lines one below the other.
    ("We thank you.\n\nMs Ana Kos\nDirector, Springfield River Board", ["Director: Ana Kos | Springfield River Board"]),
    ("We thank you.\n\nMs Ana Kos\nDirector\nSpringfield River Board (SRB)", ["Director: Ana Kos | Springfield River Board"]),
    ("We thank you.\n\nMs Ana Kos\nDirector Jan Novak, Springfield River Board", ["Director: Jan Novak"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), POSTS, ids=short)
def test_a_person_holds_these_posts(text: str, expected: list[str]) -> None:
    assert posts(text) == expected


def test_the_table_of_names_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "headed": 18,
        "acronyms": 9,
        "joined": 7,
        "one word": 17,
        "people": 12,
        "places": 14,
        "furniture": 8,
        "themes": 14,
        "subtle": 50,
        "whole": 44,
        "told": 69,
    }
    assert (len(SPANS), len(POSTS)) == (4, 48)
