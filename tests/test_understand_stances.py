"""Positions by how they are told: promised deeds, series, words around the object, who is introduced."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import positions, short, understood

SENT = "Statement by the delegation of Finland\n12 March 2024\n\n"
# What a promise or a call does something to; each with a near miss.
DEEDS = [
    ("Norway pledges to promote skills recognition.", ["Commitment: norway | skills-recognition"]),
    ("Norway pledges to the end.", []),
    ("Norway commits to mainstreaming skills recognition.", ["Commitment: norway | skills-recognition"]),
    ("Norway commits to housing programmes.", ["Commitment: norway | housing"]),
    ("Norway undertakes to phase out throwaway nets.", ["Commitment: norway | throwaway nets"]),
    ("Norway undertakes to phase nets.", []),
    ("Norway undertakes to invest in solar pumps.", ["Commitment: norway | solar pumps"]),
    ("Norway undertakes to act in time.", []),
    ("Norway commits its members to disaster risk reduction.", ["Commitment: norway | disaster-risk-reduction"]),
    ("Norway leads its members to disaster risk reduction.", []),
    ("Norway will double its contribution to the Children's Wells Fund.", ["Commitment: norway | Children's Wells Fund"]),
    ("Norway doubled its contribution to the Children's Wells Fund.", []),
    ("Norway agreed to support media literacy.", ["Commitment: norway | media-literacy"]),
    ("Norway continued to support media literacy.", ["Support: norway | media-literacy"]),
    (SENT + "We would welcome the inclusion of media literacy.", ["Call: finland | media-literacy"]),
    (SENT + "We welcome the inclusion of media literacy.", ["Welcome: finland | media-literacy"]),
    ("Norway underlined the need to protect media literacy.", ["Call: norway | media-literacy"]),
    ("Norway does not believe that a charter on media literacy is needed.", []),
    ("Malta, which had once opposed media literacy, spoke.", []),
    ("Malta, which had long opposed media literacy, spoke.", ["Concern: malta | media-literacy"]),
]  # fmt: skip
# What commas and "and" add.
SERIES = [
    ("Norway is concerned about internet shutdowns during elections, arbitrary detention of editors, and surveillance.",
     ["Concern: norway | arbitrary-detention", "Concern: norway | internet-shutdowns", "Concern: norway | surveillance"]),
    ("Norway is concerned about internet shutdowns, and surveillance rose.", ["Concern: norway | internet-shutdowns"]),
    ("Norway supports media literacy and moss farming.", ["Support: norway | media-literacy", "Support: norway | moss farming"]),
    ("Norway supports media literacy and lunch.", ["Support: norway | media-literacy"]),
    ("Norway supports media literacy and the work of exiled journalists.", ["Support: norway | media-literacy"]),
    ("Norway supports media literacy for girls.", ["Support: norway | media-literacy"]),
]  # fmt: skip
# How one looks at a thing.
MANNER = [
    (SENT + "We view surveillance with deep concern.", ["Concern: finland | surveillance"]),
    (SENT + "We view surveillance with a telescope.", []),
    ("Norway noted media literacy with satisfaction.", ["Welcome: norway | media-literacy"]),
    ("Norway regards media literacy as essential.", ["Support: norway | media-literacy"]),
    ("Norway does not regard media literacy as essential.", []),
    ("Norway considers media literacy vital.", ["Support: norway | media-literacy"]),
    ("Norway considers the vital parts of media literacy.", []),
    ("Norway considered media literacy in the light of danger.", []),
    ("Norway sees surveillance as a threat.", ["Concern: norway | surveillance"]),
    ("Norway sees surveillance as a whole.", []),
    (SENT + "It is essential to protect media literacy.", ["Call: finland | media-literacy"]),
    (SENT + "Good schools are essential to media literacy.", []),
]  # fmt: skip
# What bears no name and is hardly meant.
FITTING = [
    ("Norway welcomed the work of all UNESCO agencies.", []),
    ("Norway welcomed the work of all ASEAN Sectoral Bodies.", []),
    ("Norway welcomed the work of the African Union.", ["Welcome: norway | african-union"]),
    ("Norway called on all States to keep their harbour promises.", []),
    ("Norway called on all States to keep harbour lamps.", ["Call: norway | harbour lamps"]),
    ("Norway is concerned about the use of criminal law against hecklers.", []),
    ("Norway called for a third round of cuts.", []),
    ("Norway welcomed the offer of Malta to host a technical workshop.", []),
]  # fmt: skip
# Whom a body and a title introduce, and who goes on after a clause put in.
INTRODUCED = [
    ("UNESCO Director-General Ana Kos today welcomed media literacy.", ["Welcome: Ana Kos | media-literacy"]),
    ("Malta, represented by Ana Kos, welcomed media literacy.", ["Welcome: malta | media-literacy"]),
    ("Malta thanked UNESCO, which has offered to help, and calls for media literacy.", ["Call: malta | media-literacy"]),
    ("Malta thanked UNESCO, which offers to help and calls for media literacy.",
     ["Call: united-nations-educational-scientific-and-cultural-organization | media-literacy"]),
]  # fmt: skip
# What a pronoun, a plural or the noun at hand tells.
TOPICS = [
    ("Deepfakes do harm. Norway urged the Commission to ban them.", ["Call: norway | deepfakes"]),
    ("Deepfakes and spyware do harm. Norway urged the Commission to ban them.", []),
    ("Deepfakes do harm. Norway read of them, and urged the Commission to ban it.", []),
    ("Norway pleaded for harmonised lamp standards.", ["Call: norway | harmonised lamp standards"]),
    ("Norway deplores the use of hidden cameras.", ["Concern: norway | hidden cameras"]),
    ("Norway deplores the use of lamps hidden in walls.", ["Concern: norway | lamps"]),
    ("Norway asked for harbour data in every census.", ["Call: norway | harbour data"]),
    ("Norway asked for a fall in harbour fees.", ["Call: norway | harbour fees"]),
    ("Norway urged UNESCO to make the transport of lamp oil subject to binding guidelines.", ["Call: norway | transport of lamp oil"]),
    ("Malta has ratified the Faro Convention. Norway encourages others to follow suit.", ["Call: norway | cets-199"]),
    ("Malta has ratified the Faro Convention. Norway encourages others to follow Malta.", []),
    ("Norway supports harbour guards within the Faro Convention.", ["Support: norway | harbour guards"]),
    ("Ana Kos of the Bled Fund spoke. They supported media literacy.", []),
    ("Statement by Ana Kos, State Secretary, Norwegian Ministry of Justice\n12 March 2024\n\nWe support media literacy.",
     ["Support: norway | media-literacy"]),
]  # fmt: skip
# Words that count, point or describe before what is meant, what "that" is, and phrases of more words.
WORDED = [
    ("Norway commits itself to two things: media literacy and clean rivers.",
     ["Commitment: norway | media-literacy", "Commitment: norway | clean rivers"]),
    ("Norway commits itself to two things.", []),
    ("Norway supports sounding and tracing systems.", ["Support: norway | sounding and tracing systems"]),
    ("Norway supports walking and tracing the line.", []),
    (SENT + "The Macolin Convention entered into force in 2019, and we welcome that.", ["Welcome: finland | cets-215"]),
    (SENT + "The Macolin Convention entered into force in 2019, and we welcome that day.", []),
    (SENT + "We support the second part of the Lakes Plan.", ["Support: finland | Lakes Plan"]),
    (SENT + "We support the second part.", []),
    (SENT + "We support the present measure.", []),
    (SENT + "Media literacy can count on our full support.", ["Support: finland | media-literacy"]),
    (SENT + "Media literacy could count on our full support.", []),
    (SENT + "Media literacy gives us cause for concern.", ["Concern: finland | media-literacy"]),
    (SENT + "Media literacy gives them cause for concern.", []),
    (SENT + "It is encouraging to see the growth of media literacy.", ["Welcome: finland | media-literacy"]),
    (SENT + "It is easy to see the growth of media literacy.", []),
    (SENT + "It is time for media literacy.", ["Call: finland | media-literacy"]),
    (SENT + "It is a time of media literacy.", []),
    (SENT + "We are very concerned about media literacy.", ["Concern: finland | media-literacy"]),
    (SENT + "They are very concerned about media literacy.", []),
    (SENT + "What worries us most is hate speech.", ["Concern: finland | hate-speech"]),
    (SENT + "What worries them most is hate speech.", []),
    (SENT + "We support cooperation among regulators, banks and courts.", ["Support: finland | cooperation among regulators, banks and courts"]),
    ("Norway called in Oslo on 8 May for media literacy.", ["Call: norway | media-literacy"]),
    ("Norway met in Oslo on 8 May for media literacy.", []),
    (SENT + "We call on behalf of all members for media literacy.", ["Call: finland | media-literacy"]),
    (SENT + "We in Finland welcome the Macolin Convention.", ["Welcome: finland | cets-215"]),
    (SENT + "We in the support group met.", []),
]  # fmt: skip

# Where the noun of a topic tells it only whole, and what others ask, attend or are helped with.
WHOLE = [
    ("Norway is concerned about the loss of records.", ["Concern: norway | loss of records"]),
    ("Norway is concerned about the slow pace of ratification.", ["Concern: norway | slow pace of ratification"]),
    ("Norway regrets the failure of the talks on lamps.", ["Concern: norway | failure of the talks"]),
    ("Norway supports the loss of records.", []),
    ("Norway supports the mothers who search for their sons.", ["Support: norway | mothers"]),
    ("Norway supports the mothers.", []),
    ("Norway stands behind the advice of Malta that the Faro Convention be revised.", ["Support: norway | cets-199"]),
    ("Norway stands behind the advice of Malta that was read out.", ["Support: norway | advice of Malta"]),
    ("Norway supports the proposal that harbour fees be lowered.", ["Support: norway | harbour fees"]),
    ("Norway supports the proposal that it made.", []),
    ("Norway called on all States to attend the Second Lamp Forum.", ["Call: norway | Second Lamp Forum"]),
    ("Norway called on Malta to take part, as an observer, in the Second Lamp Forum.", ["Call: norway | Second Lamp Forum"]),
    ("Norway called on the Second Lamp Forum to close.", []),
    ("The Lamp Fund is empty. Norway called on all donors to contribute to it.", ["Call: norway | Lamp Fund"]),
    ("The Lamp Ministry is silent. Norway called on all donors to contribute to it.", []),
    ("Norway pledges to help villages with harbour lamps.", ["Commitment: norway | harbour lamps"]),
    ("Norway pledges to help build harbour lamps.", ["Commitment: norway | harbour lamps"]),
    ("Norway pledges to help.", []),
    ("Norway commits itself to quality assurance.", ["Commitment: norway | quality assurance"]),
    ("Norway commits itself to full assurance.", []),
    ('Norway is concerned about the "closure of lamp shops" in the north.', ["Concern: norway | closure of lamp shops"]),
    (SENT + "We are unhappy about, and will contest, the Lamp Decree.", ["Concern: finland | Lamp Decree"]),
    ("Norway supports, and has always supported, the Lamp Charter.", ["Support: norway | Lamp Charter"]),
    ("Norway supports, and has always supported, us.", []),
    (SENT + "Wage theft at work remains our greatest concern.", ["Concern: finland | wages"]),
    (SENT + "Wage theft at work remains their greatest concern.", []),
    (SENT + "The lack of harbour lamps is a disgrace.", ["Concern: finland | lack of harbour lamps"]),
    (SENT + "The lack of harbour lamps is a fact.", []),
    (SENT + "We are concerned about the lack of vaccines.", ["Concern: finland | lack of vaccines"]),
    (SENT + "We are concerned about the lack of progress on vaccines.", ["Concern: finland | vaccines"]),
    (SENT + "We deplore the absence of lamps in the port.", ["Concern: finland | absence of lamps"]),
    (SENT + "We are alarmed by the scarcity of water.", ["Concern: finland | scarcity of water"]),
    (SENT + "We are worried by the shortage of trained divers.", ["Concern: finland | shortage of trained divers"]),
    (SENT + "We are worried by the spread of lead shot.", ["Concern: finland | lead-ammunition"]),
    (SENT + "A duty to weaken encryption is unacceptable.", ["Concern: finland | duty to weaken encryption"]),
    (SENT + "A duty to weaken encryption is on the table.", []),
    (SENT + "Let us build harbour lamps.", ["Call: finland | harbour lamps"]),
    (SENT + "Let us press on.", []),
    (SENT + "We cannot accept the sale of harbour lamps.", ["Concern: finland | sale of harbour lamps"]),
    (SENT + "The priority must be the safety of divers.", ["Call: finland | safety of divers"]),
    (SENT + "The priority must be clear.", []),
    (SENT + "We are less happy with the Lamp Charter.", ["Concern: finland | Lamp Charter"]),
    (SENT + "We are very happy with the Lamp Charter.", ["Welcome: finland | Lamp Charter"]),
    ("Norway gave its blessing to the Lamp Charter.", ["Support: norway | Lamp Charter"]),
    ("Norway gave a blessing at the Lamp Charter.", []),
    (SENT + "Media literacy is in urgent need of repair.", ["Call: finland | media-literacy"]),
    (SENT + "The chapter on harbour lamps is unsatisfactory.", ["Concern: finland | harbour lamps"]),
    (SENT + "The harbour is unsatisfactory.", []),
]  # fmt: skip

# How delegations put it; each with a near miss.
DELEGATIONS = [
    (SENT + "It is with concern that we note the spread of spyware.", ["Concern: finland | spyware"]),
    (SENT + "It is with these words that we note the spread of spyware.", []),
    (SENT + "We share the concern expressed in the report about spyware.", ["Concern: finland | spyware"]),
    (SENT + "We took note of the concern expressed in the report about spyware.", []),
    (SENT + "We highlight the critical role that media literacy plays in schools.", ["Support: finland | media-literacy"]),
    (SENT + "We highlight the passage that media literacy fills in the report.", []),
    (SENT + "We reaffirm the importance we attach to media literacy.", ["Support: finland | media-literacy"]),
    (SENT + "We reaffirm the label we attach to media literacy.", []),
    (SENT + "We encourage all States to cooperate fully with the International Criminal Court.", ["Call: finland | international-criminal-court"]),
    (SENT + "The Faro Convention remains a cornerstone of the international order.", ["Support: finland | cets-199"]),
    (SENT + "The Faro Convention remains a file of the international order.", []),
    (SENT + "The Faro Convention is as relevant as ever.", ["Support: finland | cets-199"]),
    (SENT + "The Faro Convention is as long as ever.", []),
    (SENT + "The International Criminal Court must be strengthened.", ["Call: finland | international-criminal-court"]),
    (SENT + "The International Criminal Court must be told.", []),
    (SENT + "It is essential that the International Criminal Court be given means.", ["Call: finland | international-criminal-court"]),
    (SENT + "It is essential that the International Criminal Court know it.", []),
    (SENT + "We intend to fund village clinics.", ["Commitment: finland | village clinics"]),
    (SENT + "We do not intend to fund village clinics.", []),
    (SENT + "We will keep up our efforts in skills recognition.", ["Commitment: finland | skills-recognition"]),
    (SENT + "We kept up our efforts in skills recognition.", []),
    (SENT + "We will increase our annual contribution to the Children's Wells Fund.", ["Commitment: finland | Children's Wells Fund"]),
    (SENT + "We welcome the growing number of ratifications.", ["Welcome: finland | number of ratifications"]),
    (SENT + "We welcome the efforts of many.", []),
    (SENT + "We welcome the accession of Chad.", ["Welcome: finland | accession of Chad"]),
    (SENT + "We welcome the delegation of Chad.", []),
    (SENT + "We welcome the trust fund.", ["Welcome: finland | trust fund"]),
    (SENT + "We call for simplified access to finance.", ["Call: finland | simplified access to finance"]),
    (SENT + "The state of press freedom in Chad gives cause for concern.", ["Concern: finland | media-freedom"]),
    (SENT + "We express our unwavering solidarity with Ukraine.", ["Support: finland | ukraine"]),
    (SENT + "It is our sincere hope that the Faro Convention will enter into force.", ["Support: finland | cets-199"]),
    (SENT + "It is our sincere hope that it will not rain.", []),
    (SENT + "Let us put an end to spyware.", ["Call: finland | end to spyware"]),
    (SENT + "Let us put an end to this.", []),
    (SENT + "We cannot remain indifferent to spyware.", ["Concern: finland | spyware"]),
    (SENT + "We remain indifferent to spyware.", []),
    (SENT + "Media literacy is a universal right.", ["Support: finland | media-literacy"]),
    (SENT + "Media literacy is on the right.", []),
    (SENT + "We urge partners to increase their contributions to the Children's Wells Fund.", ["Call: finland | Children's Wells Fund"]),
    (SENT + "We urge partners to increase their visits to the Children's Wells Fund.", []),
    (SENT + "We announce a contribution of 5 million euros to the Children's Wells Fund.", ["Commitment: finland | Children's Wells Fund"]),
    (SENT + "We announce a visit to the Children's Wells Fund.", []),
    (SENT + "The Children's Wells Fund can continue to rely on our support.", ["Support: finland | Children's Wells Fund"]),
    (SENT + "The Children's Wells Fund can continue to rely on our calendar.", []),
    (SENT + "We stand ready to cooperate with the Children's Wells Fund.", ["Commitment: finland | Children's Wells Fund"]),
    (SENT + "We stand ready to dine with the Children's Wells Fund.", []),
    (SENT + "We were dismayed to hear that media literacy has been cut again.", ["Concern: finland | media-literacy"]),
    (SENT + "We were invited to hear that media literacy has been cut again.", []),
]  # fmt: skip
# What critics say of a draft, what they want it to hold, and what they reject.
CRITIQUE = [
    (SENT + "We regret that the Lakes Plan omits any reference to harbour lamps.", ["Concern: finland | harbour lamps"]),
    (SENT + "Regrettably, the Lakes Plan omits harbour lamps.", ["Concern: finland | harbour lamps"]),
    (SENT + "Regrettably for some, the Lakes Plan omits harbour lamps.", []),
    (SENT + "The Lakes Plan would make matters worse.", ["Concern: finland | Lakes Plan"]),
    (SENT + "If adopted, the Lakes Plan would make matters worse.", []),
    (SENT + "The Lakes Plan would be a step forward.", []),
    (SENT + "Gas flaring goes on, which we find regrettable.", ["Concern: finland | gas-flaring"]),
    (SENT + "Gas flaring goes on, and we find that unacceptable.", ["Concern: finland | gas-flaring"]),
    (SENT + "Gas flaring goes on, and we find that unlikely.", []),
    (SENT + "We call on Malta to withdraw the Lakes Bill.", ["Call: finland | Lakes Bill"]),
    (SENT + "We call on Malta to withdraw from the Lakes Pact.", []),
    (SENT + "We recommend that the Lakes Plan recognise harbour guards.", ["Call: finland | harbour guards"]),
    (SENT + "We recommend that the Lakes Plan be adopted.", ["Call: finland | Lakes Plan"]),
    (SENT + "We want the Lakes Plan to guarantee media literacy.", ["Call: finland | media-literacy"]),
    (SENT + "We suggest adding a paragraph on harbour lamps.", ["Call: finland | harbour lamps"]),
    (SENT + "We suggest adding sugar.", []),
    ("Norway supports the demand of the unions for harbour lamps.", ["Support: norway | harbour lamps"]),
    ("Norway called on all States to make harbour lamps mandatory.", ["Call: norway | harbour lamps"]),
    ("Norway called on all States to make harbour lamps.", ["Call: norway | harbour lamps"]),
    (SENT + "The abandonment of harbour lamps must stop.", ["Call: finland | abandonment of harbour lamps"]),
    (SENT + "Harbour lamps should be included in the Lakes Plan.", ["Call: finland | Harbour lamps"]),
    (SENT + "Harbour lamps should be included in the invoice.", []),
    (SENT + "A compensation fund is vital.", ["Support: finland | compensation fund"]),
    (SENT + "The chapter on harbour lamps is a step forward.", ["Welcome: finland | harbour lamps"]),
    (SENT + "Gas flaring worries our members.", ["Concern: finland | gas-flaring"]),
    (SENT + "Gas flaring worries other members.", []),
    (SENT + "We hope that the Board will now act on harbour lamps.", []),
    ("Norway reiterates that media literacy is a fundamental right; rejects hate speech; pledges to fund harbour lamps.",
     ["Support: norway | media-literacy", "Concern: norway | hate-speech", "Commitment: norway | harbour lamps"]),
    (SENT + "Pledges to fund harbour lamps.", ["Commitment: finland | harbour lamps"]),
    (SENT + "Pledges to the fund grew.", []),
    ("Norway pledged to fight forced overtime.", ["Commitment: norway | forced overtime"]),
    ("Norway forced overtime on guards.", []),
    ("Norway welcomes the raid as a step towards media literacy.", []),
    ("Norway welcomes texts such as the Macolin Convention.", ["Welcome: norway | cets-215"]),
    ("Norway welcomes yesterday's ruling of the Constitutional Court.", ["Welcome: norway | ruling of the Constitutional Court"]),
    ("1. Norway supports media literacy.\n2. It is opposed to gas flaring.", ["Support: norway | media-literacy", "Concern: norway | gas-flaring"]),
    ("1. Norway supports media literacy.\n2. They are opposed to gas flaring.", ["Support: norway | media-literacy"]),
    ("Norway counts on the support of all members of UNESCO.", []),
    (SENT + "Governments must:\n\n- fund harbour lamps;\n- stop gas flaring.", ["Call: finland | harbour lamps", "Call: finland | gas-flaring"]),
    (SENT + "Applicants must:\n\n- fund harbour lamps;\n- stop gas flaring.", []),
    (SENT + "The report says that States must:\n\n- fund harbour lamps.", []),
    (SENT + "We also want ministers to:\n\n- fund harbour lamps.", ["Call: finland | harbour lamps"]),
    (SENT + "They also want ministers to:\n\n- fund harbour lamps.", []),
    (SENT + "Our demands:\n\n- an end to gas flaring.", ["Call: finland | end to gas flaring"]),
    ("Norway called for the immediate release of all detained editors.", ["Call: norway | release of all detained editors"]),
    (SENT + "The Lakes Plan fails to protect harbour guards.", ["Concern: finland | Lakes Plan"]),
    (SENT + "The draft fails to deal with harbour fees.", ["Concern: finland | harbour fees"]),
    (SENT + "The harbour fails to deal with harbour fees.", []),
    (SENT + "The Lakes Plan failed to protect harbour guards.", []),
    (SENT + "Gas flaring remains a serious problem for our members.", ["Concern: finland | gas-flaring"]),
    (SENT + "Gas flaring is hardly a serious problem.", []),
    (SENT + "Media literacy deserves a place in the Lakes Plan.", ["Call: finland | media-literacy"]),
    (SENT + "Media literacy had a place in the Lakes Plan.", []),
    (SENT + "The Lakes Plan will continue to enjoy our support.", ["Support: finland | Lakes Plan"]),
    (SENT + "The Lakes Plan lost our support.", []),
    (SENT + "We call on States to give the Lakes Commission a legal basis.", ["Call: finland | Lakes Commission"]),
    (SENT + "We call on States to give the Lakes Commission staff a legal basis.", []),
    (SENT + "States that have not yet done so should ratify the Lakes Pact.", ["Call: finland | Lakes Pact"]),
    (SENT + "Should States that have not yet done so ratify the Lakes Pact, we shall see.", []),
]  # fmt: skip

# Whose it is in the record of a meeting or a hearing; and what others are said to think.
RECORDS = [
    ("Norway, supported by Malta and Chad, asked for shore patrols.", ["Call: chad | shore patrols", "Call: malta | shore patrols", "Call: norway | shore patrols"]),
    ("Norway, visited by Malta, asked for shore patrols.", ["Call: norway | shore patrols"]),
    ("Norway, echoed by Malta, said that moss burning must stop.", ["Call: malta | moss burning", "Call: norway | moss burning"]),
    ("Norway, for its part, said that moss burning must stop.", ["Call: norway | moss burning"]),
    ("Critics, for their part, said that moss burning must stop.", []),
    ("Ms Ana Kos (Malta) called for shore patrols.", ["Call: malta | shore patrols"]),
    ("The Chair, Ms Ana Kos (Malta), called for shore patrols.", ["Call: Ana Kos | shore patrols"]),
    ("Ms Ana Kos (Malta), speaking on behalf of the Lakes Network, called for shore patrols.", ["Call: Lakes Network | shore patrols"]),
    ("On behalf of the European Union, Malta called for shore patrols.", ["Call: european-union | shore patrols"]),
    ("Malta, on behalf of itself and Chad, called for shore patrols.", ["Call: malta | shore patrols"]),
    ("Ana Kos, speaking for the Lakes Network, called for shore patrols.", ["Call: Ana Kos | shore patrols"]),
    (SENT + "We heard the suggestion by Norway that moss burning should be banned.", ["Call: norway | moss burning"]),
    (SENT + "We heard the suggestion of the director that moss burning should be banned.", []),
    ("Norway said that it was essential to protect village clinics.", ["Call: norway | village clinics"]),
    ("Norway considers it vital that village clinics are protected.", ["Call: norway | village clinics"]),
    ("Norway made it vital to protect village clinics.", []),
    (SENT + "It is vital to protect village clinics.", ["Call: finland | village clinics"]),
    ("Norway finds it unacceptable that moss burning goes on.", ["Concern: norway | moss burning"]),
    ("Norway does not find it unacceptable that moss burning goes on.", []),
    (SENT + "We are glad that the Senate threw out the Faro Convention.", []),
    (SENT + "We are glad that the Senate ratified the Faro Convention.", ["Welcome: finland | cets-199"]),
    (SENT + "We salute the decision of the Lakes Network to keep fishing quotas.", ["Welcome: finland | fishing quotas"]),
    (SENT + "We salute the rescue workers.", []),
    ("Norway cautions against cuts to village clinics.", ["Concern: norway | cuts to village clinics"]),
    ("Norway cautions the crew.", []),
    (SENT + "We met the Lakes Network. It saddens us that moss burning goes on.", ["Concern: finland | moss burning"]),
    (SENT + "We met the Lakes Network. It saddens us that nobody came.", []),
]  # fmt: skip

# Things that a sentence counts and lists itself; each with a near miss.
COUNTED = [
    (SENT + "We have two priorities: media literacy and shore patrols.", ["Support: finland | media-literacy", "Support: finland | shore patrols"]),
    (SENT + "The report has two parts: media literacy and shore patrols.", []),
    (SENT + "We have three offices: Lima, Accra and Suva.", []),
    (SENT + "Two elements are vital: media literacy and shore patrols.", ["Support: finland | media-literacy", "Support: finland | shore patrols"]),
    (SENT + "Two elements are new: media literacy and shore patrols.", []),
    (SENT + "Two things are needed: media literacy and shore patrols.", ["Call: finland | media-literacy", "Call: finland | shore patrols"]),
    (SENT + "We have two concerns: moss burning and night fishing.", ["Concern: finland | moss burning", "Concern: finland | night fishing"]),
    (SENT + "There are two concerns in the report.", []),
]  # fmt: skip
# What one has settled on or is keen to do; each with a near miss.
SETTLED = [
    (SENT + "We have decided to strengthen media literacy.", ["Commitment: finland | media-literacy"]),
    (SENT + "We decided to close the embassy.", []),
    (SENT + "We agreed to organise shore patrols.", ["Commitment: finland | shore patrols"]),
    (SENT + "We agreed to disagree.", []),
    (SENT + "They agreed to organise shore patrols.", []),
    (SENT + "We should have agreed to organise shore patrols.", []),
    (SENT + "We are keen to organise shore patrols.", ["Commitment: finland | shore patrols"]),
    (SENT + "We are keen to learn more about shore patrols.", []),
    (SENT + "We are eager to contribute to media literacy.", ["Commitment: finland | media-literacy"]),
    (SENT + "We are eager to hear your views.", []),
    (SENT + "We will organise shore patrols.", ["Commitment: finland | shore patrols"]),
    (SENT + "We will organise ourselves.", []),
]  # fmt: skip
# What must or must not be done, and what a thing is worth; each with a near miss.
DUTIES = [
    (SENT + "Governments must protect whistle-blowers.", ["Call: finland | whistle-blowers"]),
    (SENT + "Governments must protect.", []),
    (SENT + "States must organise shore patrols.", ["Call: finland | shore patrols"]),
    (SENT + "The Board must work quickly.", []),
    (SENT + "Media literacy must not be neglected.", ["Call: finland | media-literacy"]),
    (SENT + "The Faro Convention should never be forgotten.", ["Call: finland | cets-199"]),
    (SENT + "The date should not be forgotten.", []),
    (SENT + "It should not be forgotten that media literacy grew.", []),
    (SENT + "Moss burning must not be tolerated.", ["Concern: finland | Moss burning"]),
    (SENT + "Moss burning must not be confused with moss farming.", []),
    (SENT + "Shore patrols deserve predictable funding.", ["Call: finland | Shore patrols"]),
    (SENT + "Shore patrols deserve a visit.", []),
    (SENT + "The new harbour office enjoys our full backing.", ["Support: finland | harbour office"]),
    (SENT + "The new harbour office enjoys a fine view.", []),
]  # fmt: skip

GROUPS = {"records": RECORDS, "delegations": DELEGATIONS, "critique": CRITIQUE, "topics": TOPICS, "worded": WORDED, "deeds": DEEDS, "series": SERIES, "manner": MANNER, "fitting": FITTING, "introduced": INTRODUCED, "whole": WHOLE, "duties": DUTIES, "settled": SETTLED, "counted": COUNTED}  # fmt: skip
ROWS = [(text, expected) for group in GROUPS.values() for text, expected in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=lambda row: short(str(row)[-60:]))
def test_a_sentence_takes_these_positions_and_no_other(text: str, expected: list[str]) -> None:
    assert positions(text) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Norway supports ocean literacy.", "ocean literacy"),
        ("Norway supports equitable access to vaccines.", "equitable access to vaccines"),
        ("Norway supports media literacy programmes.", "media literacy programmes"),
    ],
)
def test_the_whole_words_of_a_known_theme_tell_it_too(text: str, words: str) -> None:
    told = {mention.span.of(text) for mention in understood(text).mentions}
    assert words in told


@pytest.mark.parametrize(
    "text",
    ["Norway undertakes to cut literacy.", "Norway supports literacy promoted by UNESCO."],
)
def test_verbs_beside_a_known_theme_are_none_of_its_words(text: str) -> None:
    told = {mention.span.of(text) for mention in understood(text).mentions}
    assert {"literacy"} <= told
    assert not any(" literacy" in words or "literacy " in words for words in told)


def test_a_line_may_end_behind_the_comma_of_who_speaks() -> None:
    text = "Declaration of Lomé\n\nWe, the mayors of the Harbour Union,\n\n1. Demand harbour lamps."
    assert positions(text) == ["Call: Harbour Union | harbour lamps"]


def test_the_table_of_stances_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "records": 27, "critique": 59, "delegations": 48, "deeds": 20, "series": 6, "manner": 12, "fitting": 8, "introduced": 4, "topics": 14, "worded": 27, "whole": 48, "duties": 14, "settled": 12, "counted": 8,
    }  # fmt: skip
