"""Positions of five kinds: who holds them, what they are about, and words that hold none."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import positions, short

BY = "Statement by Ana Kos, Minister of Justice of Slovenia, on behalf of the Council of Europe\n12 March 2024\n\n"
SENT = "Statement by the delegation of Finland\n12 March 2024\n\n"
MET = "COMMUNIQUÉ\n\nSpringfield Union of Rivers, 12th Bled Summit\n\nBled, 12 March 2024\n\nThe 12th Bled Summit was held in Bled.\n\n"
LED = "COMMUNIQUÉ\n\n9th Rivers Union Leaders Meeting\n\nBled, 12 March 2024\n\nThe 9th Rivers Union Leaders Meeting was held in Bled.\n\n"
SUPPORT = [
    ("The Council of Europe supports the multi-stakeholder model.", ["Support: council-of-europe | multistakeholder-model"]),
    ("The multi-stakeholder model is supported by a grant.", []),
    ("The Council of Europe advocates freedom of expression.", ["Support: council-of-europe | freedom-of-expression"]),
    ("The Council of Europe does not support the death penalty.", []),
    ("UNESCO promotes press freedom and media literacy.",
     ["Support: united-nations-educational-scientific-and-cultural-organization | media-freedom",
      "Support: united-nations-educational-scientific-and-cultural-organization | media-literacy"]),
    (BY + "We reaffirm our support for the Istanbul Convention.", ["Support: council-of-europe | cets-210"]),
    (BY + "We reaffirm our address for the Istanbul Convention.", []),
    (BY + "We speak in favour of the rule of law.", ["Support: council-of-europe | rule-of-law"]),
    (BY + "We might support the Istanbul Convention.", []),
]  # fmt: skip

COMMITMENT = [
    ("The Council of Europe is committed to human rights and democracy.",
     ["Commitment: council-of-europe | democracy", "Commitment: council-of-europe | human-rights"]),
    ("A crime against democracy was committed in Paris.", []),
    (BY + "We commit ourselves to gender equality.", ["Commitment: council-of-europe | gender-equality"]),
    (BY + "We are committed to the rule of law.", ["Commitment: council-of-europe | rule-of-law"]),
    (BY + "We are not committed to censorship.", []),
    ("Norway pledged to support media literacy.", ["Commitment: norway | media-literacy"]),
    ("The Council of Europe remains unwavering in its commitment to human rights.", ["Commitment: council-of-europe | human-rights"]),
    (BY + "We will support freedom of expression.", ["Commitment: council-of-europe | freedom-of-expression"]),
    ("Norway's commitment to human rights is firm.", ["Commitment: norway | human-rights"]),
    ("Norway is ready to defend the Faro Convention.", ["Commitment: norway | cets-199"]),
    (BY + "We are encouraged that Norway ratified the Faro Convention.", ["Welcome: council-of-europe | cets-199"]),
    (BY + "States are encouraged to ratify the Faro Convention.", []),
]  # fmt: skip

CALL = [
    (BY + "We call on all States to ratify the Istanbul Convention.", ["Call: council-of-europe | cets-210"]),
    (BY + "We called on an old friend.", []),
    ("The Parliamentary Assembly called for press freedom.", ["Call: parliamentary-assembly-of-the-council-of-europe | media-freedom"]),
    ("The phone call lasted an hour.", []),
    ("The Parliamentary Assembly urges Norway to accede to the Faro Convention.",
     ["Call: parliamentary-assembly-of-the-council-of-europe | cets-199"]),
    ("The Parliamentary Assembly asked its guests to wait.", []),
    (BY + "Disinformation must be addressed.", ["Call: council-of-europe | disinformation"]),
    (BY + "Disinformation was addressed.", []),
    (BY + "We do not call for censorship.", []),
]  # fmt: skip

CONCERN = [
    (BY + "We are deeply concerned about disinformation.", ["Concern: council-of-europe | disinformation"]),
    (BY + "As far as the Istanbul Convention is concerned, we agree.", []),
    ("The Parliamentary Assembly condemned violence against women.",
     ["Concern: parliamentary-assembly-of-the-council-of-europe | violence-against-women"]),
    ("The Parliamentary Assembly discussed violence against women.", []),
    ("Norway is alarmed by corruption.", ["Concern: norway | anti-corruption"]),
    ("Norway is not alarmed by corruption.", []),
]  # fmt: skip

WELCOME = [
    (BY + "We welcome the adoption of the Istanbul Convention.", ["Welcome: council-of-europe | cets-210"]),
    (BY + "You are welcome to the reception.", []),
    ("The Parliamentary Assembly welcomed the Faro Convention.", ["Welcome: parliamentary-assembly-of-the-council-of-europe | cets-199"]),
    ("The Parliamentary Assembly welcomed its guests.", []),
    ("Norway applauds the Global Digital Compact.", ["Welcome: norway | global-digital-compact"]),
    ("Norway forgot the Global Digital Compact.", []),
]  # fmt: skip

HOLDERS = [
    ("UNESCO urged shops to mark the goods that they sell, and expressed concern about climate change.",
     ["Concern: united-nations-educational-scientific-and-cultural-organization | climate-change"]),
    ("Norwegian shops marked the goods that they sell, and expressed concern about climate change.", []),
    (BY + "I welcome the Faro Convention.", ["Welcome: Ana Kos | cets-199"]),
    (BY + "I support, as we all do, the rule of law.", ["Support: Ana Kos | rule-of-law"]),
    (BY + "Our organisation supports press freedom.", ["Support: council-of-europe | media-freedom"]),
    (BY + "Norway supports press freedom and we support media literacy.",
     ["Support: council-of-europe | media-literacy", "Support: norway | media-freedom"]),
    (BY + "We therefore:\n\n- condemn violence against women;\n- call for media literacy;\n- welcome the Faro Convention.\n",
     ["Call: council-of-europe | media-literacy", "Concern: council-of-europe | violence-against-women",
      "Welcome: council-of-europe | cets-199"]),
    (BY + "The agenda has three parts:\n\n- violence against women;\n- media literacy;\n- the Faro Convention.\n", []),
    (BY + "Ms Jane Smith said that UNESCO supports press freedom.",
     ["Support: united-nations-educational-scientific-and-cultural-organization | media-freedom"]),
    (BY + "Support for the Faro Convention is welcome.", []),
    (BY + "Norway and Georgia condemn hate speech.", ["Concern: georgia | hate-speech", "Concern: norway | hate-speech"]),
    (BY + "They who condemn hate speech are right.", []),
]  # fmt: skip

SUBTLE = [
    (BY + "We strongly condemn all forms of hate speech and violence against women.",
     ["Concern: council-of-europe | hate-speech", "Concern: council-of-europe | violence-against-women"]),
    (BY + "We remain committed to protecting freedom of expression.",
     ["Commitment: council-of-europe | freedom-of-expression"]),
    (BY + "We reiterate our commitment to the rule of law and to human rights.",
     ["Commitment: council-of-europe | human-rights", "Commitment: council-of-europe | rule-of-law"]),
    (BY + "We call upon Norway and Georgia to end corruption.",
     ["Call: council-of-europe | anti-corruption"]),
    (BY + "We are proud to support the Global Digital Compact.",
     ["Support: council-of-europe | global-digital-compact"]),
    (BY + "Hate speech must be fought.",
     ["Call: council-of-europe | hate-speech"]),
    (BY + "Hate speech cannot be fought.", []),
    (BY + "No State supports corruption.", []),
    (BY + "Those who support corruption are wrong.", []),
    (BY + "We do not oppose the Faro Convention.", []),
    (BY + "We neither support nor condemn the Faro Convention.", []),
    (BY + "We welcome the entry into force of the Macolin Convention.",
     ["Welcome: council-of-europe | cets-215"]),
    (BY + "I am concerned about corruption.",
     ["Concern: Ana Kos | anti-corruption"]),
    (BY + "We are:\n\n- concerned about corruption;\n- committed to media literacy.\n",
     ["Commitment: council-of-europe | media-literacy", "Concern: council-of-europe | anti-corruption"]),
]  # fmt: skip

COMPLEMENTS = [
    (BY + "We call on all States that have not done so to ratify the Faro Convention.", ["Call: council-of-europe | cets-199"]),
    (BY + "We call on all States that have ratified the Faro Convention.", []),
    (BY + "We call on all States to sign and ratify the Faro Convention.", ["Call: council-of-europe | cets-199"]),
    (BY + "The Faro Convention was welcomed by Norway.", ["Welcome: norway | cets-199"]),
    (BY + "The Faro Convention was welcomed by all.", []),
    (BY + "We are uneasy about hate speech.", ["Concern: council-of-europe | hate-speech"]),
    (BY + "We are easy about hate speech.", []),
    (BY + "We support a single directory of contact points.", ["Support: council-of-europe | single directory of contact points"]),
    (BY + "We support eleven pages of text.", []),
    (BY + "We support a single directory for contact points.", ["Support: council-of-europe | single directory for contact points"]),
    (BY + "We support a single directory on contact points.", ["Support: council-of-europe | single directory on contact points"]),
    (BY + "We support a single directory against contact points.", ["Support: council-of-europe | single directory against contact points"]),
    (BY + "We support a single directory with contact points.", ["Support: council-of-europe | single directory"]),
    (BY + "We welcome the talks, with help for the Faro Convention.", []),
]  # fmt: skip
LISTS = [
    (BY + "We call on all Parties:\n\n- to ban hate speech;\n- to ratify the Faro Convention.\n",
     ["Call: council-of-europe | cets-199", "Call: council-of-europe | hate-speech"]),
    (BY + "We met all Parties:\n\n- to ban hate speech;\n- to ratify the Faro Convention.\n", []),
    (BY + "We call on governments to:\n\n- support media literacy;\n- protect press freedom.\n",
     ["Call: council-of-europe | media-freedom", "Call: council-of-europe | media-literacy"]),
    (BY + "We welcome:\n\n- the adoption of the Faro Convention;\n- progress on gender equality.\n",
     ["Welcome: council-of-europe | cets-199", "Welcome: council-of-europe | gender-equality"]),
    (BY + "We welcome the draft and discussed:\n\n- hate speech;\n- gender equality.\n", []),
    (BY + "Welcoming the entry into force of the Macolin Convention,", ["Welcome: council-of-europe | cets-215"]),
    (BY + "Noting the entry into force of the Macolin Convention,", []),
    (BY + "Noting with satisfaction that Spain ratified the Faro Convention;", ["Welcome: council-of-europe | cets-199"]),
    (BY + "Urges Norway to ratify the Faro Convention;", ["Call: council-of-europe | cets-199"]),
    (BY + "Reminders to ratify the Faro Convention;", []),
]  # fmt: skip

POINTED = [
    (BY + "We call on States that have not yet ratified the Faro Convention to do so.", ["Call: council-of-europe | cets-199"]),
    (BY + "We call on States that have ratified the Faro Convention to wait.", []),
    (BY + "We support the Faro Convention. We call on all States to ratify.",
     ["Call: council-of-europe | cets-199", "Support: council-of-europe | cets-199"]),
    (BY + "The Faro Convention and the Istanbul Convention save lives. We welcome both.",
     ["Welcome: council-of-europe | cets-199", "Welcome: council-of-europe | cets-210"]),
    (BY + "The Faro Convention saves lives. We welcome both.", []),
    (BY + "The Faro Convention and the Istanbul Convention save lives. We call on all States to ratify them.",
     ["Call: council-of-europe | cets-199", "Call: council-of-europe | cets-210"]),
    (BY + "We are concerned about reprisals, of which there are many, and about the destruction of archives.",
     ["Concern: council-of-europe | destruction of archives", "Concern: council-of-europe | reprisals"]),
    (BY + "We are concerned about reprisals and speak about archives.", ["Concern: council-of-europe | reprisals"]),
]  # fmt: skip

NAMED = [
    (BY + "We are committed to closer co-operation with UNODC.", ["Commitment: council-of-europe | united-nations-office-on-drugs-and-crime"]),
    (BY + "We are committed to closer co-operation.", []),
    (BY + "We reaffirm our commitment to multilateralism.", ["Commitment: council-of-europe | multilateralism"]),
    (BY + "We reaffirm our commitment to action.", []),
    (BY + "We call for:\n\n- climate transition plans that bind.\n", ["Call: council-of-europe | climate-transition-plans"]),
    (BY + "We urge you to ask your ministers why.", []),
    (BY + "We reiterate our support for Ukraine.", ["Support: council-of-europe | ukraine"]),
    (BY + "With the support of UNESCO, we trained judges.", []),
    (BY + "There was broad support for an open internet.", []),
    (BY + "We commend the work of UNESCO.", ["Welcome: council-of-europe | united-nations-educational-scientific-and-cultural-organization"]),
    (BY + "We welcome guests, with UNESCO among them.", []),
    (BY + "Norway attaches priority to media literacy.", ["Support: norway | media-literacy"]),
    (BY + "Norway attaches a note to the text.", []),
    (BY + "We will give priority to media literacy.", ["Commitment: council-of-europe | media-literacy"]),
    (BY + "We stand against hate speech.", ["Concern: council-of-europe | hate-speech"]),
    (BY + "We stand beside hate speech.", []),
    (BY + "We're alarmed by hate speech.", ["Concern: council-of-europe | hate-speech"]),
    (BY + "We aren't alarmed by hate speech.", []),
    (BY + "I'm concerned about the unauthorised use of artists' works.", []),
    (BY + "Strongly condemns hate speech;", ["Concern: council-of-europe | hate-speech"]),
    (BY + "Participants condemned hate speech.", []),
]  # fmt: skip
# Told from the object's end, by the owner of a noun, in a relative clause, of each thing asked for.
TURNED = [
    ("Media literacy is a priority for Finland.", ["Support: finland | media-literacy"]),
    ("Media literacy is a priority area.", []),
    ("Media literacy is not a priority for Finland.", []),
    (BY + "The safety of journalists remains a concern to us.", ["Concern: council-of-europe | safety-of-journalists"]),
    ("Surveillance worries Norway.", ["Concern: norway | surveillance"]),
    ("Surveillance may worry Norway.", []),
    ("A call by Norway for net neutrality was read out.", ["Call: norway | net-neutrality"]),
    ("A letter by Norway for the press was read out.", []),
    ("We heard Norway, whose support for net neutrality has been constant.", ["Support: norway | net-neutrality"]),
    ("The Faro Convention, which Norway supports, protects heritage.", ["Support: norway | cets-199"]),
    ("The Faro Convention, in which Norway believes, protects heritage.", []),
    ("Concerned at the spread of disinformation, Norway asked for advice.", ["Concern: norway | disinformation"]),
    (BY + "We share Norway's concern about surveillance.",
     ["Concern: council-of-europe | surveillance", "Concern: norway | surveillance"]),
    ("The decision to open the Faro Convention was welcomed by Norway.", ["Welcome: norway | cets-199"]),
    (BY + "We call on Norway to protect press freedom, to fight hate speech and to leave.",
     ["Call: council-of-europe | hate-speech", "Call: council-of-europe | media-freedom"]),
    ("Together with Malta and Italy, Norway supports the Faro Convention.", ["Support: norway | cets-199"]),
    (BY + "Malta ratified the Faro Convention. We welcome this step.", ["Welcome: council-of-europe | cets-199"]),
    (BY + "Malta ratified the Faro Convention. We welcome this chance.", []),
    ("The Faro Convention is in force. Norway undertakes to pay its share.", []),
    ("The Faro Convention is in force. Norway supports its full implementation.", ["Support: norway | cets-199"]),
    ("Norway wants to see media literacy in schools.", ["Call: norway | media-literacy"]),
    ("Norway wants to ratify the Faro Convention.", []),
    (BY + "We reiterate our full support to the Faro Convention.", ["Support: council-of-europe | cets-199"]),
    (BY + "We provide support to the press.", []),
    (BY + "The law prohibits support for hate speech.", []),
    (BY + "We express support for media freedom.", ["Support: council-of-europe | media-freedom"]),
    ("Norway created an office to support media freedom.", []),
    (BY + "Should it confirm the link to hate speech, we will act.", []),
    (BY + "We want an honest mirror.", []),
    (BY + "We are worried by the ease with which it is sold.", []),
    (BY + "We are worried by the western Baltic cod.", []),
    (BY + "We are concerned, however, about hate speech.", ["Concern: council-of-europe | hate-speech"]),
    (BY + "We are concerned, Madam, about hate speech.", []),
    (BY + "In this connection Norway supports the Faro Convention.", ["Support: norway | cets-199"]),
    (BY + "In nearby Norway nobody supports the Faro Convention.", []),
    (MET + "Summit welcomed the Faro Convention.", ["Welcome: 12th Bled Summit | cets-199"]),
    (MET + "Summit fever welcomed nobody to the Faro Convention.", []),
    # What is told behind "is", by "them", by the body of a text.
    (BY + "What we support is media freedom.", ["Support: council-of-europe | media-freedom"]),
    (BY + "What we support is not media freedom.", []),
    (BY + "What worries us is hate speech.", ["Concern: council-of-europe | hate-speech"]),
    (BY + "What worries us is unclear.", []),
    (BY + "The Guidelines on River Life were issued. We call on Malta to use them.", ["Call: council-of-europe | Guidelines on River Life"]),
    (BY + "The River Act was adopted. We call on Malta to use them.", []),
    (BY + "The Faro Convention is open. We call on Annex 2 States to ratify it.", ["Call: council-of-europe | cets-199"]),
    (BY + "We support a moratorium.", ["Support: council-of-europe | moratorium"]),
    (BY + "We support a colleague.", []),
    (BY + "We welcome the report of the Expert Group on deep rivers.",
     ["Welcome: council-of-europe | report of the Expert Group on deep rivers"]),
    (BY + "We welcome the report of the meeting.", []),
    (BY + "We support universal access and media freedom.",
     ["Support: council-of-europe | media-freedom", "Support: council-of-europe | universal access"]),
    (BY + "We support our staff and media freedom.", ["Support: council-of-europe | media-freedom"]),
    ("UNESCO asked the Secretariat to promote media freedom.", []),
    (BY + "We ask that this statement be put on record.", []),
    ("Norway placed on record its support for media freedom.", ["Support: norway | media-freedom"]),
    ("Norway placed on record Malta's support for media freedom.", ["Support: malta | media-freedom"]),
    # People who meet as a body are one.
    (LED + "Leaders welcomed the Faro Convention.", ["Welcome: Rivers Union Leaders | cets-199"]),
    (LED + "Leaders thanked UNESCO. They also deplored hate speech.", ["Concern: Rivers Union Leaders | hate-speech"]),
    (LED + "Some leaders welcomed the Faro Convention.", []),
    ("The Education Ministers of the Rivers Union met.\n\nThe Ministers:\n\n1. Welcomed the Faro Convention.",
     ["Welcome: Education Ministers of the Rivers Union | cets-199"]),
    ("The Contracting Parties to the Rivers Convention met. The Parties supported media freedom.",
     ["Support: Contracting Parties to the Rivers Convention | media-freedom"]),
    ("The Rivers Convention binds the Contracting Parties to the Convention. The Parties supported media freedom.", []),
    ("Bled Declaration\n\nWe, the Leaders of the Rivers Union, adopt this text.\n\nOn media\n\nWe support media freedom.",
     ["Support: Leaders of the Rivers Union | media-freedom"]),
    (MET + "Leaders thanked UNESCO. They support the Faro Convention.", []),
    (MET + "UNESCO thanked the Leaders. It supports the Faro Convention.",
     ["Support: united-nations-educational-scientific-and-cultural-organization | cets-199"]),
    ("Ana Kos, Director of the Bled Forum, spoke. The Director is concerned about surveillance.", ["Concern: Ana Kos | surveillance"]),
    ("Ana Kos, Director of the Bled Forum, spoke. The former Director is concerned about surveillance.", []),
    ("Worried by hate speech in the Mekong region, Norway asked for advice.", ["Concern: norway | hate-speech"]),
]  # fmt: skip
# The noun of the object tells what it is about, unless it only leads to what stands behind it.
HEADS = [
    ("Norway supports a joint early warning system for floods.", ["Support: norway | joint early warning system"]),
    ("Norway supports technical assistance on cybersecurity.", ["Support: norway | cybersecurity"]),
    ("Norway is concerned about reprisals against human rights defenders.",
     ["Concern: norway | reprisals against human rights defenders"]),
    ("Norway supports measures against hate speech.", ["Support: norway | hate-speech"]),
    ("Norway is concerned about the sharp fall in fish catches.", ["Concern: norway | fish catches"]),
    ("Norway is concerned about the sharp tone in the hall.", ["Concern: norway | sharp tone"]),
    ("Norway calls for the early appointment of a Director General.",
     ["Call: norway | early appointment of a Director General"]),
    ("Norway calls for the early recommendations of UNESCO.", []),
    ("Norway calls for dialogue among delegations.", ["Call: norway | dialogue among delegations"]),
    ("Norway calls for action among delegations.", []),
    ("Norway is concerned about duplication of work between UNESCO and the Council of Europe.",
     ["Concern: norway | duplication of work"]),
    ("Norway supports a stronger link between UNESCO and the Faro Convention.", []),
    ("Norway supports workplace training.", ["Support: norway | workplace training"]),
    ("Norway is concerned about brokers selling weapons.", ["Concern: norway | brokers"]),
    ("Norway calls for prompt and impartial investigations.", ["Call: norway | prompt and impartial investigations"]),
    ("Norway calls for sugar and alcohol duties.", []),
    ("Norway clamours for company ownership registers.", ["Call: norway | company ownership registers"]),
    ("Norway demands that the Fund registers companies.", []),
    ("Norway applauds Spain's restoration of river banks.", ["Welcome: norway | restoration of river banks"]),
    ("Norway applauds Spain's restoration.", []),
    ("Norway condemns in the strongest terms the dismissal of union delegates.",
     ["Concern: norway | dismissal of union delegates"]),
    ("Norway condemns, in the hall, the dismissal of union delegates.", []),
    ("Norway undertakes to translate its reports on river ecology.", ["Commitment: norway | reports on river ecology"]),
    ("Norway commits itself to training sixty community monitors.", ["Commitment: norway | community monitors"]),
    ("Norway committed itself to a life free from care.", []),
    ("Norway welcomes the return of displaced families.", ["Welcome: norway | return of displaced families"]),
    ("Norway commends the rescue workers.", []),
    ("Norway will welcome the return of displaced families.", []),
    ("Norway applauds UNESCO's decision.", []),
    ("Norway congratulates Ms Jane Smith on her leadership of the Internet Governance Forum.", []),
    ("Norway calls on States to ban filters.", ["Call: norway | filters"]),
    ("Norway calls on States to respect rules.", []),
    ("Norway calls for standard contracts to be annexed to the Faro Convention.", ["Call: norway | standard contracts"]),
    ("Norway calls for their elimination.", []),
    ("Norway welcomes the fact that 40 States have ratified the Faro Convention.", ["Welcome: norway | cets-199"]),
    ("Norway welcomes the fact sheet that 40 States have read in the Faro Convention.", ["Welcome: norway | fact sheet"]),
    ("Norway is alarmed that herders have been attacked.", ["Concern: norway | herders"]),
    ("Norway concurs with the previous speaker.", []),
]  # fmt: skip
JOINED = [
    ("Norway aligns itself with the statement made by Malta on behalf of the European Union.",
     ["Support: norway | statement made by Malta on behalf of the European Union"]),
    ("Norway aligns itself with the statement of purpose.", []),
    ("Norway urges the swift adoption of the Global Digital Compact.", ["Call: norway | global-digital-compact"]),
    ("Norway urges the States Parties to the Global Digital Compact.", []),
    ("The Faro Convention, applauded by Norway, protects heritage.", ["Welcome: norway | cets-199"]),
    ("The Faro Convention, applauded in Norway, protects heritage.", []),
    ("Malta signed the Faro Convention. Norway welcomes the accession of Malta.", ["Welcome: norway | cets-199"]),
    ("Malta signed the Faro Convention. Norway welcomes the decision of Malta.", []),
    ("Malta signed the Faro Convention. Norway welcomes this landmark text.", ["Welcome: norway | cets-199"]),
    ("Malta signed the Faro Convention. Norway welcomes this landmark building.", []),
    (BY + "We echo the call of the African Union for net neutrality.",
     ["Call: african-union | net-neutrality", "Call: council-of-europe | net-neutrality"]),
    (BY + "We heard the call of the African Union for net neutrality.", ["Call: african-union | net-neutrality"]),
    (BY + "There is an urgent need for media literacy.", ["Call: council-of-europe | media-literacy"]),
    (BY + "There is no need for media literacy.", []),
    (BY + "My delegation supports the Faro Convention.", ["Support: council-of-europe | cets-199"]),
    (BY + "My delegation's host supports the Faro Convention.", []),
    ("Norway said that disinformation must be fought.", ["Call: norway | disinformation"]),
    (BY + "It was said that disinformation must be fought.", []),
    ("The leaders of the Council of Europe met. The leaders supported the Faro Convention.",
     ["Support: council-of-europe | cets-199"]),
    ("The leaders of the Council of Europe met. Some leaders supported the Faro Convention.", []),
    (SENT + "Speaking for the African Union, I wish to be brief. We support the Faro Convention.",
     ["Support: african-union | cets-199"]),
    (SENT + "Speaking for an hour, I wish to be brief. We support the Faro Convention.",
     ["Support: finland | cets-199"]),
]  # fmt: skip
# Who wants an end of a text does not want the text; who keeps one from leaving it does.
AGAINST = [
    ("Norway supports the repeal of the Faro Convention.", []),
    ("Norway supports the renewal of the Faro Convention.", ["Support: norway | cets-199"]),
    ("Norway welcomed the withdrawal of Malta from the Faro Convention.", []),
    ("Norway welcomed the withdrawal of reservations to the Faro Convention.", ["Welcome: norway | cets-199"]),
    ("Norway regrets the withdrawal of Malta from the Faro Convention.", ["Concern: norway | cets-199"]),
    ("Norway urged Malta to leave the Faro Convention.", []),
    ("Norway urged Malta not to leave the Faro Convention.", ["Call: norway | cets-199"]),
    ("Norway urged Malta to refrain from signing the Faro Convention.", []),
    ("Norway calls for an end to hate speech.", ["Call: norway | hate-speech"]),
]  # fmt: skip
# A call or a concern that one only hears of, weighs or turns down is another's.
RECEIVED = [
    ("Norway rejected calls for a ban on plastic bags.", []),
    ("Norway repeated calls for a ban on plastic bags.", ["Call: norway | ban on plastic bags"]),
    ("Norway heard the concerns about hate speech.", []),
    ("Norway raised concerns about hate speech.", ["Concern: norway | hate-speech"]),
    ("Norway will address concerns about hate speech.", []),
    ("Norway heard Malta's concerns about hate speech.", ["Concern: malta | hate-speech"]),
    ("Norway sought support for media freedom.", []),
    ("Norway noted its deep concern about hate speech.", ["Concern: norway | hate-speech"]),
]  # fmt: skip
# A whole clause tells it: what is named in it is not what it is about, unless something is said of that.
CLAUSES = [
    ("Norway regrets that Malta continues to refuse cooperation with UNESCO.", []),
    ("Norway regrets that UNESCO has too few observers.",
     ["Concern: norway | united-nations-educational-scientific-and-cultural-organization"]),
    ("Norway welcomes that UNESCO opened an office in Bled.", []),
    ("Norway is alarmed that rangers face daily threats.", []),
    ("Norway is concerned about the lack of time.", []),
    ("Norway is alarmed that fish catches were cut.", ["Concern: norway | fish catches"]),
    ("Norway supports the Faro Convention, and the Istanbul Convention recognised the right.", ["Support: norway | cets-199"]),
    ("Norway supports the Faro Convention and the Istanbul Convention adopted in 2011.",
     ["Support: norway | cets-199", "Support: norway | cets-210"]),
    ("UNESCO recommended such a text in Resolution 12 (2024).", []),
    ("UNESCO welcomed the aims in Resolution 12 (2024).",
     ["Welcome: united-nations-educational-scientific-and-cultural-organization | Resolution 12"]),
    ("Norway welcomed delegates from Malta to the Faro Convention workshop.", []),
    ("Norway welcomed that States agreed on the Faro Convention.", ["Welcome: norway | cets-199"]),
    ("Norway welcomed delegates' support for the Faro Convention.", ["Welcome: norway | cets-199"]),
]  # fmt: skip
# Who is thanked or blamed for holding it does; who is only accused of it may not.
BLAMED = [
    (BY + "We thank Malta for supporting the Faro Convention.", ["Support: malta | cets-199"]),
    (BY + "We leave Malta, supporting the Faro Convention.", ["Support: council-of-europe | cets-199"]),
    ("Norway criticised Malta for supporting the Faro Convention.", ["Support: malta | cets-199"]),
    ("Norway accused Malta of opposing the Faro Convention.", []),
    ("Norway would have supported the Faro Convention.", []),
    ("Ana Kos stood for President of the Water Council.", []),
    ("Norway would support the Faro Convention.", ["Support: norway | cets-199"]),
]  # fmt: skip
# The first rows tell none, the last one does.
DENIED = [
    ("Norway no longer supports the Faro Convention.", []),
    ("Norway used to support the Faro Convention.", []),
    ("Norway hardly supports the Faro Convention.", []),
    ("Norway denied that it supports the Faro Convention.", []),
    ("It is not true that Norway supports the Faro Convention.", []),
    ("Critics claim that Norway supports the Faro Convention.", []),
    ("Norway sees no reason to support the Faro Convention.", []),
    ("Norway is not in a position to support the Faro Convention.", []),
    ("Norway refused to support the Faro Convention.", []),
    ("Norway stopped short of supporting the Faro Convention.", []),
    ("For lack of support for the Faro Convention, Norway left.", []),
    ("Norway does not hesitate, and goes on to support the Faro Convention.", ["Support: norway | cets-199"]),
]  # fmt: skip
# What is declared without a verb, asked for in the imperative, or fronted; each with a near miss.
RESOLVED = [
    (SENT + "DECLARES\n\n1. Its full support for the Faro Convention.\n\n2. Its satisfaction at the adoption of the Istanbul Convention.",
     ["Support: finland | cets-199", "Welcome: finland | cets-210"]),
    (SENT + "DECLARES\n\n1. Its full text of the Faro Convention.", []),
    (SENT + "Deeply concerned at disinformation;", ["Concern: finland | disinformation"]),
    (SENT + "Not concerned at disinformation;", []),
    (SENT + "We ask three things of you. First, ratify the Faro Convention. Second, teach media literacy.",
     ["Call: finland | cets-199", "Call: finland | media-literacy"]),
    (SENT + "We did three things. First, ratify the Faro Convention.", []),
    (SENT + "Our demands:\n\n1. Ratify the Faro Convention.", ["Call: finland | cets-199"]),
    (SENT + "Our archives:\n\n1. Ratify the Faro Convention.", []),
    (SENT + "We ask UNESCO to recommend that Malta:\n\n(a) accede to the Faro Convention;", ["Call: finland | cets-199"]),
    (SENT + "We call on:\n\n1. Malta to ratify the Faro Convention;", ["Call: finland | cets-199"]),
    (SENT + "We are worried, first of all, about disinformation.", ["Concern: finland | disinformation"]),
    (SENT + "We are worried, and others know, about disinformation.", []),
    (SENT + "Concerned about disinformation, Norway adopted the Faro Convention.", ["Concern: norway | disinformation"]),
    (SENT + "Recalling media literacy and welcoming the Faro Convention, Norway signed it.", ["Welcome: norway | cets-199"]),
    (SENT + "We welcome the decision of UNESCO to teach media literacy.", ["Welcome: finland | media-literacy"]),
    (SENT + "We welcome the leadership of Malta.", ["Welcome: finland | malta"]),
    (SENT + "We watch the leadership of Malta.", []),
    (SENT + "The Faro Convention has our full support.", ["Support: finland | cets-199"]),
    (SENT + "The Faro Convention has our full name.", []),
    (SENT + "We hope that the Faro Convention will soon be ratified.", ["Support: finland | cets-199"]),
    (SENT + "We hope that it will not rain.", []),
    (SENT + "Supports the Faro Convention.", ["Support: finland | cets-199"]),
    (SENT + "Support the Faro Convention gave to towns.", []),
    (SENT + "We appeal to UNESCO for media literacy.", ["Call: finland | media-literacy"]),
    ("Malta and Norway pledge further media literacy.", ["Commitment: malta | media-literacy", "Commitment: norway | media-literacy"]),
]  # fmt: skip
GROUPS = {
    "resolved": RESOLVED, "support": SUPPORT, "commitment": COMMITMENT, "call": CALL, "concern": CONCERN,
    "welcome": WELCOME, "holders": HOLDERS, "subtle": SUBTLE,
    "complements": COMPLEMENTS, "lists": LISTS, "pointed": POINTED, "named": NAMED,
    "turned": TURNED, "heads": HEADS, "joined": JOINED, "against": AGAINST,
    "received": RECEIVED, "clauses": CLAUSES, "blamed": BLAMED, "denied": DENIED,
}  # fmt: skip
ROWS = [(text, expected) for group in GROUPS.values() for text, expected in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=lambda row: short(str(row)[-60:]))
def test_a_sentence_takes_these_positions_and_no_other(text: str, expected: list[str]) -> None:
    assert positions(text) == sorted(expected)


# Words that tell a position, each in the same sentence; the last row of each kind is a near miss.
WORDS = {
    "Support press freedom": (
        "rally behind", "stand with", "say yes to", "see merit in", "see great merit in",
        "stress the importance of", "underline the importance of", "recognise the importance of",
        "reaffirm the importance of", "cherish", "treasure", "co-sponsor", "agree with",
        "concur with", "are convinced of", "are firmly behind", "are squarely behind",
        "are wholeheartedly behind", "affirm our enthusiasm for", "affirm our attachment to",
        "affirm our solidarity with", "affirm our preference for", "affirm our faith in",
        "affirm our confidence in", "affirm our belief in", "attach value to",
        "attach great value to", "set great store by", "espouse", "stand for",
        "acknowledge the importance of", "reiterate the importance of", "speak out for",
        "throw our weight behind", "lend our support to", "give our support to",
        "give our backing to", "make the case for", "are persuaded of", "are loyal to",
        "affirm our allegiance to", "affirm our advocacy for", "approve of",
        "stress the key role of", "come out in favour of", "are fully behind",
    ),
    "Commitment press freedom": (
        "stand ready to defend", "resolve to defend", "abide by", "vow", "are ready to defend",
        "are willing to defend", "are prepared to defend", "affirm our readiness to defend",
        "affirm our willingness to defend", "affirm our undertaking to defend",
        "pledge ourselves to", "devote ourselves to", "strive to defend", "endeavour to defend",
        "give our word to defend", "spare no effort to defend", "affirm our resolve to defend",
        "affirm our vow to defend", "affirm our promise to defend", "are devoted to",
        "are bent on", "are duty-bound to defend", "do our utmost to defend",
    ),
    "Call press freedom": (
        "entreat Norway to defend", "beseech Norway to defend", "instruct Norway to defend",
        "direct Norway to defend", "prompt Norway to defend", "press Norway to defend",
        "challenge Norway to defend", "insist that Norway defend", "request that Norway defend",
        "ask that Norway defend", "stress the urgency of", "underscore the need for",
        "highlight the need for", "recognise the need for", "reiterate the need for",
        "see the need for", "see a need for",
        "affirm the need for", "reaffirm the need for", "acknowledge the need for",
        "point to the need for", "draw attention to the need for", "note the need for",
        "agitate for", "make a plea for", "press the case for", "cry out for", "call out for", "agree on the need for",
    ),
    "Welcome press freedom": (
        "laud", "rejoice at", "rejoice in", "express appreciation for", "express gratitude for",
        "pay tribute to", "note with appreciation", "note with satisfaction", "take pride in",
        "greet", "are gratified by", "are proud of", "are impressed by", "are thankful for",
        "are inspired by", "are buoyed by", "are cheered by", "look forward to",
        "express satisfaction at", "voice satisfaction at", "voice appreciation for",
        "express delight at", "take heart from", "view with satisfaction", "note with pleasure",
        "note with approval", "affirm our delight at", "affirm our pride in",
        "affirm our admiration for", "are appreciative of", "are thrilled by", "are gladdened by",
        "are reassured by", "are satisfied with", "see with pleasure",
    ),
    "Concern hate speech": (
        "disapprove of", "take issue with", "caution against", "voice concern about",
        "voice concern over", "voice concern at", "view with concern", "rue", "are appalled at",
        "are aghast at", "are outraged by", "are outraged at", "are pained by", "are grieved by",
        "are fearful of", "are apprehensive about", "are frightened by", "are indignant at",
        "are incensed by", "are perturbed by", "are unsettled by", "affirm our apprehension about",
        "affirm our indignation at", "affirm our outrage at", "affirm our disquiet at",
        "affirm our disquiet over", "affirm our disquiet about", "take exception to",
        "dissociate ourselves from", "distance ourselves from", "express unease about",
        "express disappointment at", "express regret over", "voice unease at", "voice alarm at",
        "voice dismay at", "raise the alarm over", "complain of", "resent", "abhor", "repudiate",
        "censure", "mourn", "inveigh against", "speak against", "argue against",
        "affirm our anger at", "affirm our distress at", "affirm our sorrow at",
        "affirm our condemnation of", "affirm our rejection of", "affirm our frustration with",
        "affirm our scepticism about", "affirm our unease with", "affirm our hostility to",
        "are opposed to", "are hostile to", "are averse to", "are alarmed over",
        "are worried over", "are angered by", "are shaken by", "are dissatisfied with",
        "are displeased with", "are disheartened by", "reject any", "say no to", "are against",
        "note with deep dismay", "take a firm stand against",
    ),
}  # fmt: skip
ABOUT = {"press freedom": "media-freedom", "hate speech": "hate-speech"}
NO_WORDS = ("walk behind", "say much to", "see flaws in", "stress the length of", "are short of",
            "affirm our view on", "live by", "help Norway to know", "take breaks in", "are near")  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "words"), [(kind, w) for kind, rows in WORDS.items() for w in rows]
)
def test_these_words_tell_a_position(kind: str, words: str) -> None:
    held, _, about = kind.partition(" ")
    row = f"{held}: council-of-europe | {ABOUT[about]}"
    assert row in positions(f"{BY}We {words} {about}.")


@pytest.mark.parametrize("words", NO_WORDS)
@pytest.mark.parametrize("about", ABOUT)
def test_words_like_them_tell_none(words: str, about: str) -> None:
    assert positions(f"{BY}We {words} {about}.") == []


def test_the_table_of_positions_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "support": 9,
        "commitment": 12,
        "call": 9,
        "concern": 6,
        "welcome": 6,
        "holders": 12,
        "subtle": 14,
        "complements": 14,
        "lists": 10,
        "pointed": 8,
        "named": 21,
        "turned": 66,
        "heads": 38,
        "joined": 22,
        "against": 9,
        "received": 8,
        "clauses": 13,
        "blamed": 7,
        "denied": 12,
        "resolved": 25,
    }
    assert [len(rows) for rows in WORDS.values()] == [46, 23, 29, 35, 70]
