"""Treaty acts that counts, ordinals and left-out words tell; a near miss stands beside each."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

N = "Ratification occurred: cets-215 | norway"
PACTS = "We know the Lake Pact, the River Pact and the Sea Pact. "

COUNTED = [
    ("Norway ratified two protocols to the Macolin Convention.", ["Ratification occurred: protocols to the Macolin Convention | norway"]),
    ("Norway ratified the Macolin Convention with two protocols.", [N]),
    ("Norway became the 34th Party to the Macolin Convention in May 2020.", [f"{N} | 2020-05"]),
    ("Norway is the latest Party to the Macolin Convention.", [N]),
    ("Norway is a Party to the Macolin Convention.", []),
    ("Norway became the first Party to the Macolin Convention to report.", [N]),
    ("The Macolin Convention helps. Norway became the first Party to report.", []),
    ("The Macolin Convention helps. Norway would become the 34th Party.", ["Ratification planned: cets-215 | norway"]),
    ("Norway will soon become the 34th Party to the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    ("Norway became the 34th signatory of the Macolin Convention.", ["Signature occurred: cets-215 | norway"]),
    ("Norway brought the number of ratifications of the Macolin Convention to 41.", [N]),
    ("Norway's accession brings the number of Parties to the Macolin Convention to 41.", ["Accession occurred: cets-215 | norway"]),
    ("The Macolin Convention helps. Norway's withdrawal brought the number of Parties down to 33.", []),
    ("Norway joined the Macolin Convention, bringing the number of Parties to 41.", ["Accession occurred: cets-215 | norway"]),
    ("The Macolin Convention has now 34 Parties, most recently Norway.", [N]),
    ("The Macolin Convention has 34 Parties, not including Norway.", []),
    ("Norway handed over the instrument by which it accedes to the Macolin Convention.", ["Accession occurred: cets-215 | norway"]),
    ("Norway handed over by hand the instrument of ratification of the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
]  # fmt: skip

SERIES = [
    (PACTS + "Norway has ratified the first two of these.",
     ["Ratification occurred: Lake Pact | norway", "Ratification occurred: River Pact | norway"]),
    (PACTS + "Norway has not signed the last.", ["Signature negated: Sea Pact | norway"]),
    (PACTS + "The second was adopted in 2012.", ["Adoption occurred: River Pact | - | 2012"]),
    (PACTS + "The second session was adopted in 2012.", []),
    (PACTS + "Norway signed the last two in 2019.",
     ["Signature occurred: River Pact | norway | 2019", "Signature occurred: Sea Pact | norway | 2019"]),
    (PACTS + "Norway signed the last of the four in 2019.", []),
    (PACTS + "None of the three has entered into force.",
     ["EntryIntoForce negated: Lake Pact", "EntryIntoForce negated: River Pact", "EntryIntoForce negated: Sea Pact"]),
    (PACTS + "None of the four has entered into force.", []),
    (PACTS + "Norway signed all of them in 2019.",
     ["Signature occurred: Lake Pact | norway | 2019", "Signature occurred: River Pact | norway | 2019",
      "Signature occurred: Sea Pact | norway | 2019"]),
    (PACTS + "Norway signed all of the papers in 2019.", []),
    ("Norway, Chile and Malta know the Lake Pact. None of them has ratified it.",
     ["Ratification negated: Lake Pact | chile", "Ratification negated: Lake Pact | malta", "Ratification negated: Lake Pact | norway"]),
]  # fmt: skip

LEFT_OUT = [
    ("The Macolin Convention helps. With Norway's ratification in May 2020, it has 34 Parties.", [f"{N} | 2020-05"]),
    ("The Macolin Convention helps. Norway's ratification talks began in May 2020.", []),
    ("The Macolin Convention helps. Before Norway's ratification in May 2020, it has 34 Parties.", []),
    ("The Charter of Springfield awaits adoption by the Assembly.", ["Adoption planned: Charter of Springfield | Assembly"]),
    ("The Charter of Springfield came within one vote of adoption.", ["Adoption negated: Charter of Springfield"]),
    ("The Charter of Springfield needs five ratifications.", []),
    ("The Charter of Springfield needs five ratifications. Norway came first, in May 2020.",
     ["Ratification occurred: Charter of Springfield | norway | 2020-05"]),
    ("Norway came within one vote of ratifying the Macolin Convention.", ["Ratification negated: cets-215 | norway"]),
    ("Norway shied away from signing the Macolin Convention.", ["Signature negated: cets-215 | norway"]),
    ("Norway is poised to sign the Macolin Convention.", ["Signature planned: cets-215 | norway"]),
    ("Norway is on the verge of signing the Macolin Convention.", ["Signature planned: cets-215 | norway"]),
    ("Norway reached the point after signing the Macolin Convention.", ["Signature occurred: cets-215"]),
]  # fmt: skip

REFERRED = [
    ("Norway signed the Lake Arrangement. Georgia will sign at a later date.",
     ["Signature occurred: Lake Arrangement | norway", "Signature planned: Lake Arrangement | georgia"]),
    ("Norway signed the guest book of the Lake Arrangement. Georgia will sign at a later date.", []),
    ("Ten States have ratified the Macolin Convention. Two are missing: Georgia and Norway.",
     ["Ratification negated: cets-215 | georgia", "Ratification negated: cets-215 | norway", "Ratification occurred: cets-215"]),
    ("Ten States have ratified the Macolin Convention. Two words are missing: peace and Norway.",
     ["Ratification occurred: cets-215"]),
    ("Norway is one of the States in the African Union that have not signed the Macolin Convention.",
     ["Signature negated: cets-215 | norway"]),
    ("Norway is one of the States in the African Union and has not signed the Macolin Convention.",
     ["Signature negated: cets-215 | norway"]),
    ("Norway signed the Lake Pact. It will replace the River Pact as soon as it enters into force.",
     ["EntryIntoForce planned: Lake Pact", "Signature occurred: Lake Pact | norway"]),
    ("The Lake Pact, which Ministers signed in May 2020, is new.", ["Signature occurred: Lake Pact | Ministers | 2020-05"]),
    ("The Lake Pact, for which Ministers signed in May 2020, is new.", []),
    ("Norway signed the Lake Pact's predecessor.", []),
    ("Norway signed the Lake Pact's text.", ["Signature occurred: Lake Pact | norway"]),
    ("The Lake Pact matters. Norway was expected to sign it in May. It did not.", ["Signature negated: Lake Pact | norway"]),
    ("The Lake Pact matters. Norway is expected to sign it in May. It did not speak.", ["Signature planned: Lake Pact | norway"]),
]  # fmt: skip

APPROVED = [
    ("Cabinet approves accession to the Lake Pact.", ["Endorsement occurred: Lake Pact | Cabinet"]),
    ("Cabinet, as we know, has approved accession to the Lake Pact.", ["Endorsement occurred: Lake Pact | Cabinet"]),
    ("The Swedish Government has approved accession to the Lake Pact.", ["Endorsement occurred: Lake Pact | sweden"]),
    ("The Swedish Government has approved the Lake Pact.", ["Ratification occurred: Lake Pact | sweden"]),
    ("The amendment to the Lake Pact will be deemed adopted on 1 May 2100.",
     ["Adoption planned: amendment to the Lake Pact | - | 2100-05-01", "Amendment planned: Lake Pact | - | 2100-05-01"]),
    ("The Lake Pact is deemed ratified when both have paid.", []),
    ("The Lake Pact was considered and adopted in May 2012.", ["Adoption occurred: Lake Pact | - | 2012-05"]),
    ("Norway acceded to the Lake Pact's offshore standards protocol in 2020.",
     ["Accession occurred: Lake Pact's offshore standards protocol | norway | 2020"]),
    ("Norway acceded to the Lake Pact's revised text in 2020.", ["Accession occurred: Lake Pact | norway | 2020"]),
]  # fmt: skip

NOBODY = [
    ("The Lake Pact was adopted in 2019. No country has ratified so far.",
     ["Adoption occurred: Lake Pact | - | 2019", "Ratification negated: Lake Pact"]),
    ("The Lake Pact was adopted in 2019. No company has ratified so far.", ["Adoption occurred: Lake Pact | - | 2019"]),
    ("The Lake Pact was adopted in 2019. Five countries have ratified.", ["Adoption occurred: Lake Pact | - | 2019"]),
    ("The Lake Pact helps. No instrument of ratification has been received from Malta.", ["Ratification negated: Lake Pact | malta"]),
    ("The Lake Pact helps. Norway's instrument of ratification has been received from its embassy in Malta.",
     ["Ratification occurred: Lake Pact | norway"]),
    ("The Lake Pact helps. None of them has deposited an instrument.", ["Ratification negated: Lake Pact"]),
    ("The Lake Pact helps. Many consider accession, although none of them has deposited an instrument.", ["Accession negated: Lake Pact"]),
    ("The fifth instrument of ratification of the Lake Pact was deposited in May 2020.", ["Ratification occurred: Lake Pact | - | 2020-05"]),
    ("The Lake Pact takes effect when the fifth instrument of ratification is deposited.", ["EntryIntoForce planned: Lake Pact"]),
]  # fmt: skip

# What else is deposited makes nobody a party.
OF_ELSE = [
    ("Norway and Chad have all deposited instruments of withdrawal from the Lake Pact.", []),
    ("Norway lodged its instrument of denunciation of the Lake Pact in May 2020.", []),
    ("Instruments of objection to the Lake Pact were deposited by Norway.", []),
    ("Norway deposited an instrument of succession to the Lake Pact.", []),
    ("Norway has deposited an instrument withdrawing from the Lake Pact.", []),
    ("Norway has deposited its instrument of acceptance of the Lake Pact.", ["Ratification occurred: Lake Pact | norway"]),
    ("Norway has deposited instruments of ratification of the Lake Pact and of accession to the Faro Convention.",
     ["Accession occurred: cets-199 | norway", "Ratification occurred: Lake Pact | norway"]),
    ("Norway has deposited instruments of accession to the Lake Pact and to the Faro Convention.",
     ["Accession occurred: Lake Pact | norway", "Accession occurred: cets-199 | norway"]),
]  # fmt: skip

# Whom one urges to think of it is asked; who urges plans nothing, nor does who speaks of others' plans.
ASKED = [
    ("Norway urges Chad to consider ratifying the Lake Pact.", ["Ratification proposed: Lake Pact | chad"]),
    ("Norway encourages Chad to plan to ratify the Lake Pact.", ["Ratification proposed: Lake Pact | chad"]),
    ("Norway urges them to consider ratifying the Lake Pact.", []),
    ("Norway intends to consider ratifying the Lake Pact.", ["Ratification proposed: Lake Pact | norway"]),
    ("Chad has signed the Lake Pact. Norway urges Fiji to consider doing so.",
     ["Signature occurred: Lake Pact | chad", "Signature proposed: Lake Pact | fiji"]),
    ("Chad has signed the Lake Pact. Norway looks forward to others doing so.", ["Signature occurred: Lake Pact | chad"]),
    ("Chad has signed the Lake Pact. Norway looks forward to doing so.",
     ["Signature occurred: Lake Pact | chad", "Signature planned: Lake Pact | norway"]),
    ("Norway looks forward to many States ratifying the Lake Pact.", ["Ratification planned: Lake Pact | many States"]),
    ("Chad was asked to ratify the Lake Pact.", ["Ratification proposed: Lake Pact | chad"]),
    ("Chad was not asked to ratify the Lake Pact.", []),
    ("If Chad were asked to ratify the Lake Pact, it would be glad.", []),
    ("The Rivers Union was asked to draft a charter on seeds.", ["Preparation proposed: charter on seeds | Rivers Union"]),
    ("The Rivers Union was asked to read a charter on seeds.", []),
    ("Chad should plan to ratify the Lake Pact.", []),
    ("Chad has taken steps to ratify the Lake Pact.", ["Ratification planned: Lake Pact | chad"]),
    ("Chad has taken notes on the Lake Pact.", []),
    ("The Rivers Union does not support plans to adopt a charter on seeds.", []),
    ("The Rivers Union opposes plans to adopt a charter on seeds.", ["Adoption planned: charter on seeds"]),
    ("The Rivers Union does not plan to adopt a charter on seeds.", ["Adoption negated: charter on seeds | Rivers Union"]),
]  # fmt: skip

BROUGHT_OFF = [
    ("Norway was quick to sign the Macolin Convention.", ["Signature occurred: cets-215 | norway"]),
    ("Norway is quick to sign treaties such as the Macolin Convention.", []),
    ("Norway has been swift to ratify the Macolin Convention.", [N]),
    ("Norway went on to ratify the Macolin Convention in May 2020.", [f"{N} | 2020-05"]),
    ("It is not true that Norway hastened to sign the Macolin Convention.", []),
    ("Norway managed not to sign the Macolin Convention.", ["Signature negated: cets-215 | norway"]),
    ("The Committee decided at its third meeting to adopt the Lake Pact.", ["Adoption occurred: Lake Pact | Committee"]),
    ("The Committee decided on a plan to adopt the Lake Pact.", ["Adoption planned: Lake Pact | Committee"]),
    ("The Committee decided to adopt the Lake Pact at its next session.", ["Adoption planned: Lake Pact | Committee"]),
    ("Norway decided to adopt the Lake Pact.", ["Adoption planned: Lake Pact | norway"]),
    ("Had the Committee decided to adopt the Lake Pact, we would be glad.", []),
    ("When ratifying the Macolin Convention in May 2020, Norway made a reservation.", [f"{N} | 2020-05"]),
    ("Upon signing the Macolin Convention, Norway made a declaration.", ["Signature occurred: cets-215 | norway"]),
    ("Parties make declarations when signing the Macolin Convention.", []),
    ("We asked Norway to make a declaration when ratifying the Macolin Convention.", []),
    ("The Lake Protocol should enter into force in 2100.", ["EntryIntoForce planned: Lake Protocol | - | 2100"]),
    ("The Lake Protocol should enter into force by 2100.", []),
    ("In our view the Lake Protocol should enter into force in 2100.", []),
    ("The Lake Protocol should enter into force in 2100, the opposition demands.", []),
    ("The decision by Norway to sign the Lake Pact was reversed.",
     ["Decision occurred: - | norway", "Signature negated: Lake Pact"]),
    ("The Lake Protocol should have entered into force in 2010.", []),
    ("A proposal by Norway to amend Article 18 of the Macolin Convention was rejected.", ["Amendment negated: cets-215"]),
    ("The decision of Norway to ratify the Macolin Convention was wise.",
     ["Decision occurred: - | norway", "Ratification planned: cets-215 | norway"]),
    ("We regret the decision of Norway to put off its vote until May 2100.", ["Decision occurred: - | norway"]),
    ("We regret the decision of Norway in May 2020 to put off its vote.", ["Decision occurred: - | norway | 2020-05"]),
    ("The call of Norway to ratify the Macolin Convention was wise.", []),
]  # fmt: skip

LAWS = [
    ("The Noise Bill passed the Senate in May 2020.", ["Adoption occurred: Noise Bill | Senate | 2020-05"]),
    ("The Noise Bill has not passed Parliament.", ["Adoption negated: Noise Bill | Parliament"]),
    ("The Noise Bill passed its first reading in May 2020.", []),
    ("The Noise Bill passed unanimously in May 2020.", ["Adoption occurred: Noise Bill | - | 2020-05"]),
    ("The King gave his assent to a study on noise.", []),
    ("The Governor-General assented to the Noise Act in May 2020.", ["Adoption occurred: Noise Act | - | 2020-05"]),
    ("The Noise Regulations 2014 commence on 1 July 2100.", ["EntryIntoForce planned: Noise Regulations 2014 | - | 2100-07-01"]),
    ("The Noise Guidelines date from 2001.", ["Adoption occurred: Noise Guidelines | - | 2001"]),
    ("The Noise Act is effective from 1 July 2010.", ["EntryIntoForce occurred: Noise Act | - | 2010-07-01"]),
    ("The Noise Act is effective.", []),
    ("The Noise Act is effective on farms.", []),
    ("Thick walls are effective since 2019 against the Noise Act.", []),
]  # fmt: skip

HEADED = [
    ("Decree No. 5 adopting the Lake Pact was signed in May 2020.", ["Signature occurred: Decree No. 5 | - | 2020-05"]),
    ("The Noise Act implementing the Lake Pact was passed in May 2020.", ["Adoption occurred: Noise Act | - | 2020-05"]),
    ("The working group drafting the Lake Charter was established in May 2020.", []),
    ("The resolution endorsing the Lake Pact was adopted in May 2020.", []),
    ("The Protocol amending the Lake Pact was adopted in May 2020.", ["Adoption occurred: Protocol amending the Lake Pact | - | 2020-05"]),
    ("After discussing ports, the Lake Pact was adopted in May 2020.", ["Adoption occurred: Lake Pact | - | 2020-05"]),
    ("Talks on the Noise Act implementing the Lake Pact were concluded.", []),
    ("Norway is rich. It signed the Macolin Convention in Oslo and ratified it in May 2020.",
     [f"{N} | 2020-05", "Signature occurred: cets-215 | norway | - | oslo"]),
    ("We know the Lake Pact. It will replace the River Pact once it is in force.", ["EntryIntoForce planned: Lake Pact"]),
    ("The Noise Regulations were amended in May 2020 with effect from 1 January 2100.",
     ["Amendment occurred: Noise Regulations | - | 2020-05"]),
    ("The Noise Regulations entered into force with effect from 1 May 2020.",
     ["EntryIntoForce occurred: Noise Regulations | - | 2020-05-01"]),
]  # fmt: skip

VOTED_DOWN = [
    ("Parliament rejected the Noise Bill in May 2020.", ["Adoption negated: Noise Bill | Parliament | 2020-05"]),
    ("The Noise Bill was voted down in May 2020.", ["Adoption negated: Noise Bill | - | 2020-05"]),
    ("The Senate rejected ratification of the Macolin Convention.", ["Ratification negated: cets-215"]),
    ("Norway rejected the Lake Pact.", []),
    ("Parliament has not rejected the Noise Bill.", []),
    ("We call on the Council to reject the Noise Bill.", []),
]  # fmt: skip

EXCEPTED = [
    ("All members except Norway and Chad have ratified the Macolin Convention.",
     ["Ratification negated: cets-215 | chad", "Ratification negated: cets-215 | norway", "Ratification occurred: cets-215"]),
    ("All members except Chad, Fiji and Norway will ratify the Macolin Convention.", ["Ratification planned: cets-215"]),
    ("The Macolin Convention has been ratified by every State but Norway.",
     ["Ratification negated: cets-215 | norway", "Ratification occurred: cets-215"]),
    ("No State other than Norway has ratified the Macolin Convention.", ["Ratification negated: cets-215", N]),
    ("No State in Europe has ratified the Macolin Convention.", ["Ratification negated: cets-215 | - | - | europe"]),
    ("Unlike Chad, Norway has ratified the Macolin Convention.", [N]),
    ("Unlike Chad and Fiji, Norway has ratified the Macolin Convention.", [N]),
    ("Unlike Chad, Norway and Fiji have ratified the Macolin Convention.", ["Ratification occurred: cets-215 | fiji", N]),
]  # fmt: skip

SIGNED_FOR = [
    ("Norway signed the instrument of ratification of the Macolin Convention in May 2020.", [f"{N} | 2020-05"]),
    ("The King signed the instrument of accession to the Macolin Convention in May 2020.", ["Accession occurred: cets-215 | - | 2020-05"]),
    ("Norway signed an instrument of measurement.", []),
    ("Norway handed over the sixtieth ratification of the Macolin Convention in May 2020.", [f"{N} | 2020-05"]),
    ("Ministers commended Norway for depositing its instrument of accession to the Macolin Convention.",
     ["Accession occurred: cets-215 | norway"]),
    ("Norway ratified the amendment to the Lake Treaty, which entered into force in May 2020.",
     ["EntryIntoForce occurred: amendment to the Lake Treaty | - | 2020-05", "Ratification occurred: amendment to the Lake Treaty | norway"]),
    ("A bill amending the Noise Act was submitted in May 2020, but it has not yet been adopted.",
     ["Adoption negated: bill amending the Noise Act", "Proposal occurred: bill amending the Noise Act | - | 2020-05"]),
    ("Norway signed the Lake Pact in 1981, the River Pact in 1985 and the Sea Pact in 2006.",
     ["Signature occurred: Lake Pact | norway | 1981", "Signature occurred: River Pact | norway | 1985",
      "Signature occurred: Sea Pact | norway | 2006"]),
    ("Norway signed the Lake Pact in 1981, met the authors of the River Pact in 1985 and left.",
     ["Signature occurred: Lake Pact | norway | 1981"]),
    ("Norway ratified Additional Protocols I and II on 14 December 1981 and Additional Protocol III in June 2006.",
     ["Ratification occurred: additional-protocol-iii | norway | 2006-06",
      "Ratification occurred: geneva-protocol-1 | norway | 1981-12-14",
      "Ratification occurred: geneva-protocol-2 | norway | 1981-12-14"]),
    ("Norway will propose a park as soon as the Lake Rules are adopted.", ["Adoption planned: Lake Rules"]),
    ("Norway will propose the Lake Rules as soon as it can.", ["Proposal planned: Lake Rules | norway"]),
    ("The Committee adopted the Lake Plan, Phase V (2021-2025), in May 2020.", ["Adoption occurred: Lake Plan | Committee | 2020-05"]),
    ("The Committee adopted the Lake Plan (2021-2025).", ["Adoption occurred: Lake Plan (2021-2025) | Committee"]),
    ("The Lake Treaty was signed in Oslo in 2002 and ratified by all ten States, Norway being the last in 2014.",
     ["Ratification occurred: Lake Treaty | norway | 2014", "Ratification occurred: Lake Treaty | ten States", "Signature occurred: Lake Treaty | - | 2002 | oslo"]),
    ("Norway's acceptance of the Lake Treaty followed in May 2020.", ["Ratification occurred: Lake Treaty | norway | 2020-05"]),
    ("The Lake Treaty shall lapse unless rules are adopted within four years of its entry into force.", ["EntryIntoForce planned: Lake Treaty"]),
    ("Norway signed the Lake Protocol. Chad signed the protocol amending the Port Charter.",
     ["Signature occurred: Lake Protocol | norway", "Signature occurred: protocol amending the Port Charter | chad"]),
    ("The Committee tabled amendments to Article A. None was accepted.",
     ["Adoption negated: amendments to Article A", "Proposal occurred: amendments to Article A | Committee"]),
    ("Norway signed the Lake Pact in 1981 and the River Pact in 1985 was far from its mind.",
     ["Signature occurred: Lake Pact | norway | 1981"]),
    ("Norway signed the instrument setting up a lake fund.", ["Signature occurred: instrument setting up a lake fund | norway"]),
    ("The Lake Treaty became international law in May 2020.", ["EntryIntoForce occurred: Lake Treaty | - | 2020-05"]),
]  # fmt: skip

SIGNED_SO = [
    ("A letter of intent was signed in Oslo between the Springfield Bank and Norway.", ["Signature occurred: letter of intent | Springfield Bank | - | oslo", "Signature occurred: letter of intent | norway | - | oslo"]),
    ("A letter of intent was signed on the border between Chad and Norway.", ["Signature occurred: letter of intent"]),
    ("The Lake Protocol, to which Norway put its signature in 2019, is long.", ["Signature occurred: Lake Protocol | norway | 2019"]),
    ("The Lake Protocol, on which Norway put a lid in 2019, is long.", []),
    ("We welcome the recent signing of the Springfield Charter by Norway.", ["Signature occurred: Springfield Charter | norway"]),
    ("We welcome the recent signing by Norway of the Springfield Charter.", ["Signature occurred: Springfield Charter | norway"]),
    # The letters behind the instrument of a deed are the treaty's.
    ("Chad signed the Instrument of Accession to the Lake Treaty (LT). The LT was adopted in Oslo in 1976.",
     ["Accession occurred: Lake Treaty | chad", "Adoption occurred: Lake Treaty | - | 1976 | oslo"]),
    ("Chad deposited the Instrument of Ratification of the Sorrel Accord (SA). The SA was signed on 3 May 1976.",
     ["Ratification occurred: Sorrel Accord | chad", "Signature occurred: Sorrel Accord | - | 1976-05-03"]),
    ("Chad signed the Instrument of Cooperation on Nets (ICN). The ICN was adopted in Oslo in 1976.",
     ["Adoption occurred: Instrument of Cooperation on Nets | - | 1976 | oslo", "Signature occurred: Instrument of Cooperation on Nets | chad"]),
    # What a law is called says which one it is; the kind of a text does not.
    ("The Lake Board adopted a landmark law on fish, the so-called Carp Act.", ["Adoption occurred: Carp Act | Lake Board"]),
    ("The Lake Board adopted new rules on nets, known as the Nets Act.", ["Adoption occurred: Nets Act | Lake Board"]),
    ("The Lake Board adopted a law on fish, which amends the so-called Carp Act.",
     ["Adoption occurred: law on fish | Lake Board", "Amendment occurred: Carp Act"]),
    ("Chad published a joint statement. We welcome the Joint Statement on Nets, which Fiji has endorsed.",
     ["Endorsement occurred: Joint Statement on Nets | fiji", "Launch occurred: joint statement | chad"]),
    ("Chad published an open letter to the Lake Board. We welcome the Open Letter on Nets, which Fiji has endorsed.",
     ["Endorsement occurred: Open Letter on Nets | fiji", "Launch occurred: open letter | chad"]),
    ("Chad published a strategy on nets. We welcome the Lakes Strategy on Nets, which Fiji has endorsed.",
     ["Endorsement occurred: Lakes Strategy on Nets | fiji", "Launch occurred: Lakes Strategy on Nets | chad"]),
]  # fmt: skip

GROUPS = {
    "excepted": EXCEPTED,
    "signed for": SIGNED_FOR,
    "headed": HEADED,
    "voted down": VOTED_DOWN,
    "brought off": BROUGHT_OFF,
    "laws": LAWS,
    "approved": APPROVED,
    "nobody": NOBODY,
    "of else": OF_ELSE,
    "asked": ASKED,
    "referred": REFERRED,
    "counted": COUNTED,
    "series": SERIES,
    "left out": LEFT_OUT,
    "signed so": SIGNED_SO,
}
ROWS = [(text, expected) for group in GROUPS.values() for text, expected in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_a_text_tells_these_treaty_acts_and_no_other(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


def test_the_table_of_treaty_acts_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "excepted": 8,
        "signed for": 22,
        "headed": 11,
        "voted down": 6,
        "brought off": 26,
        "laws": 12,
        "approved": 9,
        "nobody": 9,
        "of else": 8,
        "asked": 19,
        "referred": 13,
        "counted": 18,
        "series": 11,
        "left out": 12,
        "signed so": 15,
    }
