"""What whole pages had told wrongly: each row beside the one that it must not be taken for."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import document
from tests.test_understand_notation import events, positions, posts, short, understood

from govgraph.model import Kind

BY = "Statement by the Delta Network\n12 March 2024\n\n"

EVENTS = [
    # What somebody named should do is proposed; what all should, or must before, is not.
    ("The Springfield Code should be endorsed by the World Bank.", ["Endorsement proposed: Springfield Code | world-bank"]),
    ("The Macolin Convention should be ratified by Norway.", ["Ratification proposed: cets-215 | norway"]),
    ("The Macolin Convention should be ratified by all States.", []),
    ("The Springfield Code should have been endorsed by the World Bank.", []),
    # Who has not signed a code need not be a State; a treaty has only States for parties.
    ("Norway has signed the Springfield Code; the Rivers Board has not.", ["Signature negated: Springfield Code | Rivers Board", "Signature occurred: Springfield Code | norway"]),
    ("The Port Union has signed the Springfield Charter, but the Aid Union has not.", ["Signature negated: Springfield Charter | Aid Union", "Signature occurred: Springfield Charter | Port Union"]),
    ("Norway has signed the Springfield Treaty; the Rivers Board has not.", ["Signature occurred: Springfield Treaty | norway"]),
    # A State of a union is not the union.
    ("No member State of the European Union has ratified the Springfield Treaty.", ["Ratification negated: Springfield Treaty"]),
    ("A country of the African Union signed the Springfield Treaty.", ["Signature occurred: Springfield Treaty"]),
    ("The Government of Chad signed the Springfield Treaty.", ["Signature occurred: Springfield Treaty | chad"]),
    # Nobody launches a treaty, told by a noun or a verb.
    ("We welcome the operationalisation of Article 6 of the Macolin Convention.", []),
    ("We welcome the establishment of the Springfield Fund.", ["Launch occurred: Springfield Fund"]),
    # What a law is on may have joints of its own; what has a head is another thing.
    ("Fiji passed a Right to Information Act.", ["Adoption occurred: Right to Information Act | fiji"]),
    ("Chad adopted the Status of the Artist Act in 2019.", ["Adoption occurred: Status of the Artist Act | chad | 2019"]),
    ("The Parliament of Chad adopted the Rivers Act.", ["Adoption occurred: Rivers Act | Parliament of Chad"]),
    # A protocol of one's own can be launched, one that is known to be a treaty cannot.
    ("The Rivers Board launched the Port Data Protocol.", ["Launch occurred: Port Data Protocol | Rivers Board"]),
    ("The Rivers Board launched the Kyoto Protocol.", []),
    ("The Parties adopted the New Quantified Goal.", ["Adoption occurred: New Quantified Goal | Parties"]),
    # What is written may be a kind of text.
    ("Written comments of the Rivers Board were sent.", []),
    ("Written by Norway in 2019, the Springfield Code is short.", ["Preparation occurred: Springfield Code | norway | 2019"]),
    # Whom a treaty starts to bind.
    ("The Macolin Convention will enter into force in respect of Norway on 1 May 2024.", ["EntryIntoForce planned: cets-215 | norway | 2024-05-01"]),
    ("The Board noted the entry into force for Norway, on 1 May 2023, of the Macolin Convention.", ["EntryIntoForce occurred: cets-215 | norway | 2023-05-01"]),
    ("The Macolin Convention entered into force in respect of rules on betting.", ["EntryIntoForce occurred: cets-215"]),
    # At which meeting somebody was is not told by an aside on another.
    ("Gabon, which joined the Rivers Union at the Lakes Summit in Lima, attended for the first time.", ["Accession occurred: Rivers Union | gabon | - | lima | Lakes Summit"]),
    ("Malta, which signed the Springfield Treaty at the Lakes Summit, took part for the first time.", ["Signature occurred: Springfield Treaty | malta | - | - | Lakes Summit"]),
    ("Gabon, which joined the Rivers Union in 2020, attended the Lakes Summit.", ["Accession occurred: Rivers Union | gabon | 2020", "Participation occurred: - | gabon | - | - | Lakes Summit"]),
    # What is ordered with another deed is not done, either.
    ("Protect rivers and adopt the Springfield Charter.", []),
    ("Norway and Chad adopt the Springfield Charter.", ["Adoption occurred: Springfield Charter | chad, norway"]),
    # What else a name is on.
    ("Norway signed the Springfield Convention on Rivers and the Coast.", ["Signature occurred: Springfield Convention on Rivers and the Coast | norway"]),
    ("The Board adopted the Springfield Guidelines on Data and the Cloud on 3 May 2023.", ["Adoption occurred: Springfield Guidelines on Data and the Cloud | Board | 2023-05-03"]),
    ("The Board adopted the Springfield Charter on Rivers and the Lakes Declaration.", ["Adoption occurred: Lakes Declaration | Board", "Adoption occurred: Springfield Charter on Rivers | Board"]),
    # What a meeting is said to be is no other meeting.
    ("The Lakes Summit, the yearly conference of the Rivers Board, adopted the Springfield Charter.", ["Adoption occurred: Springfield Charter | Lakes Summit | - | - | Lakes Summit"]),
    ("At the Lakes Summit, the yearly conference, postponed from May, adopted the Springfield Charter.", ["Adoption occurred: Springfield Charter | - | - | - | Lakes Summit"]),
    ("The Lakes Summit and the yearly conference of the Rivers Board adopted the Springfield Charter.", ["Adoption occurred: Springfield Charter | Lakes Summit, yearly conference of the Rivers Board | - | - | Lakes Summit"]),
    # What befell a text goes on from it, and not from where its forum was held.
    ("The Springfield Convention was adopted at a conference held in Lima in May 2007 and entered into force on 14 April 2015.",
     ["Adoption occurred: Springfield Convention | - | 2007-05 | lima | conference", "EntryIntoForce occurred: Springfield Convention | - | 2015-04-14"]),
    ("The Springfield Convention was adopted at a conference held in Lima and was signed by Chad in 2008.",
     ["Adoption occurred: Springfield Convention | - | - | lima | conference", "Signature occurred: Springfield Convention | chad | 2008"]),
    ("The Springfield Charter was adopted at a conference held in Lima and chaired by Norway.",
     ["Adoption occurred: Springfield Charter | - | - | lima | conference", "Participation occurred: - | norway | - | lima | conference"]),
    # Who is listed behind a count and a colon.
    ("The Springfield Convention was ratified by three States: Chad, Malta and Peru.", [f"Ratification occurred: Springfield Convention | {who}" for who in ("chad", "malta", "peru")]),
    ("The Springfield Convention had been signed by 2: Chad and Malta.", [f"Signature occurred: Springfield Convention | {who}" for who in ("chad", "malta")]),
    ("The Springfield Convention has been signed by three States: it matters.", ["Signature occurred: Springfield Convention"]),
    # Two verbs of a meeting have one object.
    ("The Lakes Summit adopted and signed the Springfield Protocol.", ["Adoption occurred: Springfield Protocol | Lakes Summit | - | - | Lakes Summit", "Signature occurred: Springfield Protocol"]),
    ("The Lakes Summit adopted and published the Springfield Charter.", ["Adoption occurred: Springfield Charter | Lakes Summit | - | - | Lakes Summit", "Launch occurred: Springfield Charter | Lakes Summit | - | - | Lakes Summit"]),
    # What others wait for may have come or not; what could not be before that did come.
    ("The debate was put off until the Lakes Board had published its opinion on nets.", []),
    ("Parliament waited until the Lakes Board had published its opinion on nets.", ["Launch occurred: opinion on nets | Lakes Board"]),
    ("Norway could not ratify the Macolin Convention until its courts had been reformed.", []),
    ("Norway will not ratify the Macolin Convention until its courts are reformed.", ["Ratification negated: cets-215 | norway"]),
    # Who has not undone it, or takes no step towards it.
    ("No State has withdrawn its signature of the Macolin Convention.", []),
    ("Norway has withdrawn its signature of the Macolin Convention.", ["Signature negated: cets-215 | norway"]),
    ("Norway decided not to take any step towards the ratification of the Macolin Convention.", []),
    # One agrees to do something, whatever the verb, and adopts nothing by that.
    ("The Lakes Assembly agreed to spearhead the search for a treaty on nets.", []),
    ("The Lakes Assembly agreed to the treaty on nets.", ["Adoption occurred: treaty on nets | Lakes Assembly"]),
    ("Ten years after the Lakes Summit no text had been tabled.", []),
    ("The Lakes Assembly adopted, in third and final reading, the Nets Act.", ["Adoption occurred: Nets Act | Lakes Assembly"]),
    ("The Budapest Convention, which the Council of Europe opened for signature in 2001, is open to all.", ["OpeningForSignature occurred: cets-185 | - | 2001"]),
    # The day of a promise is not that of the deed, and "agreed" looks back.
    ("In 2022 Norway promised to sign the Macolin Convention.", ["Signature planned: cets-215 | norway"]),
    ("In 2025 Norway plans to sign the Macolin Convention.", ["Signature planned: cets-215 | norway | 2025"]),
    ("In May, ministers agreed to set up the Lakes Fund.", ["Launch planned: Lakes Fund | ministers | 2023-05"]),
    ("Ana Kos asked when Norway would ratify the Macolin Convention.", []),
    ("Ana Kos said when Norway would ratify the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    # A parliament consents to a treaty, by whatever name.
    ("The Knesset approved the Macolin Convention in May 2023.", ["Endorsement occurred: cets-215 | knesset | 2023-05"]),
    ("The Protocol to amend the Lakes Pact was signed in Oslo.", ["Signature occurred: Protocol to amend the Lakes Pact | - | - | oslo"]),
    # A short name means the text that has just been named in full, whoever else is known by it.
    ("The Nairobi International Convention on the Removal of Wrecks is old. Malta signed the Nairobi Convention in 2015.", ["Signature occurred: wreck-removal-convention | malta | 2015"]),
    ("Malta signed the Nairobi Convention in 2015. The Nairobi International Convention on the Removal of Wrecks is old.", ["Signature occurred: nairobi-convention | malta | 2015"]),
    ("The Paris Regional Climate Agreement on Warming is old. Malta signed the Paris Agreement in 2015.", ["Signature occurred: paris-agreement | malta | 2015"]),
    # "The proposal" is what was proposed last, also where that is no text.
    ("Malta signed the Macolin Convention. Critics had proposed that the vote be put off. The proposal was rejected.", ["Signature occurred: cets-215 | malta"]),
    ("Malta tabled a treaty on nets. The proposal was rejected.", ["Adoption negated: treaty on nets", "Proposal occurred: treaty on nets | malta"]),
    # What is only said of a text puts it not forward.
    ("We reject the suggestion, made by Malta, that the Macolin Convention should not apply.", []),
    ("Parliament backed the proposal that Malta accede to the Macolin Convention.", []),
    ("Malta proposed that a Lakes Fund be set up.", ["Proposal occurred: Lakes Fund | malta"]),
    ("In Oslo, the ministers of Norway, Malta and Fiji signed the Macolin Convention.",
     ["Signature occurred: cets-215 | fiji | - | oslo", "Signature occurred: cets-215 | malta | - | oslo", "Signature occurred: cets-215 | norway | - | oslo"]),
    ("In the presence of the ministers of Norway, Malta signed the Macolin Convention.", ["Signature occurred: cets-215 | malta"]),
    # Meetings by which others are told, and places of what they speak of.
    ("The previous session was held in Oslo in May. The Lakes Board did not take part.", []),
    ("The Lakes Assembly, at its session held on 3 May 2023 on the crisis in Sudan, adopted the Lakes Pact.", ["Adoption occurred: Lakes Pact | Lakes Assembly | 2023-05-03 | - | session"]),
    ("Ana Kos presented the draft of the Lakes Strategy.", ["Proposal occurred: draft of the Lakes Strategy | Ana Kos"]),
    ("Ana Kos presented the Lakes Strategy.", ["Launch occurred: Lakes Strategy | Ana Kos"]),
    # What one is to put forward is not there yet.
    ("Our delegates will table proposals on the Lakes Code later this week.", ["Proposal planned: Lakes Code | Delta Network | 2024-03-11/2024-03-17"]),
    ("Our delegates tabled proposals on the Lakes Code last week.", ["Proposal occurred: Lakes Code | Delta Network | 2024-03-04/2024-03-10"]),
    ("As submitted to the WSIS+20 review, 27 October 2023.", []),
    ("The Lakes Code was submitted to the WSIS+20 review by Norway.", ["Proposal occurred: Lakes Code | norway"]),
    ("We agree to draw up a protocol on the search for missing crews, to be submitted to the Lakes Board.", ["Preparation planned: protocol on the search for missing crews | Delta Network", "Proposal planned: protocol on the search for missing crews"]),
    # Who makes progress in it is still at it.
    ("The Board welcomed the progress made by the Lakes Union (LU) in drafting the Lakes Code.", ["Preparation ongoing: Lakes Code"]),
    ("The Board welcomed the part played by the Lakes Union (LU) in drafting the Lakes Code.", ["Preparation occurred: Lakes Code"]),
    # Nobody plans what others hope for.
    ("Norway hopes that Fiji will ratify the Macolin Convention.", ["Ratification proposed: cets-215 | fiji"]),
    ("Norway voiced the hope that the Lakes Pact will be adopted.", ["Adoption planned: Lakes Pact"]),
    ("Norway said that Fiji will ratify the Macolin Convention.", ["Ratification planned: cets-215 | fiji"]),
    # One State that is glad of an offer has not accepted it.
    ("Norway welcomed Fiji's offer to host the Lakes Summit.", ["Participation proposed: - | fiji | - | - | Lakes Summit"]),
    ("Norway warmly welcomed the offer of Fiji to host the Lakes Summit.", ["Participation proposed: - | fiji | - | - | Lakes Summit"]),
    ("Norway accepted Fiji's offer to host the Lakes Summit.", ["Participation planned: - | fiji | - | - | Lakes Summit"]),
    ("Ministers welcomed Fiji's offer to host the Lakes Summit.", ["Participation planned: - | fiji | - | - | Lakes Summit"]),
    # Whose failure it is that one regrets.
    ("Norway regrets the failure to adopt the Lakes Pact.", ["Adoption negated: Lakes Pact"]),
    ("Norway deplored the refusal to sign the Lakes Pact.", ["Signature negated: Lakes Pact"]),
    ("Norway regrets its failure to sign the Lakes Pact.", ["Signature negated: Lakes Pact | norway"]),
    # The proposal of who is thanked is not that of the text named before.
    ("Norway needs a Lakes Act. The Lakes Union thanked Fiji for supporting its proposal.", []),
    ("The Lakes Act is short. The Lakes Union commended Fiji on its proposal.", []),
    ("The Lakes Act is short. The Lakes Union commended Fiji for its adoption.", ["Adoption occurred: Lakes Act"]),
    # What is always so, or only made possible, tells no act.
    ("The manual tells us how a Lakes Bank is set up.", []),
    ("The manual tells us how the Lakes Bank was set up in 2001.", ["Launch occurred: Lakes Bank | - | 2001"]),
    ("The Lakes Code was adopted in May. Honest States keep what they sign.", ["Adoption occurred: Lakes Code | - | 2023-05"]),
    ("The Nets Act allowed the ministry to adopt the Lakes Code.", []),
    # "They" is no single text; "such a treaty" and "the text" are those just named; "our" owns.
    ("The Lakes Code was adopted in May. Ports will be at the table when they are drafted.", ["Adoption occurred: Lakes Code | - | 2023-05"]),
    ("The Lakes Guidelines were adopted in May. Few remember how they were drafted.", ["Adoption occurred: Lakes Guidelines | - | 2023-05", "Preparation occurred: Lakes Guidelines"]),
    ("The Lakes Code was signed in 2001. Some spoke of a treaty on free tolls. No such treaty is being negotiated.", ["Preparation negated: treaty on free tolls", "Signature occurred: Lakes Code | - | 2001"]),
    ("The Macolin Convention was adopted in 2014. On your desks is the draft Second Lakes Plan. We like the text prepared by the Lakes Board.", ["Adoption occurred: cets-215 | - | 2014", "Preparation occurred: Second Lakes Plan | Lakes Board"]),
    ("Our skippers' desk was launched in May.", []),
    ("Our federation was founded in May.", ["Launch occurred: Delta Network | - | 2023-05"]),
    # What rounds a time is no doubt; what "as" tells of has come where it has.
    ("Nearly forty years ago, on 15 October 1985, the Lakes Code was opened for signature.", ["OpeningForSignature occurred: Lakes Code | - | 1985-10-15"]),
    ("Norway nearly signed the Lakes Code in 1985.", []),
    ("The Forum is late, the more so as the Macolin Convention has been in force since 1 September 2019.", ["EntryIntoForce occurred: cets-215 | - | 2019-09-01"]),
    ("It will be signed as the House adopts the Lakes Code.", []),
    # Joined participles are of the same text; an honour that one had is what was done.
    ("We recall the Lakes Code, adopted by the Rivers Board in March 2019 and endorsed by the Ports Council in May 2019.", ["Adoption occurred: Lakes Code | Rivers Board | 2019-03", "Endorsement occurred: Lakes Code | Ports Council | 2019-05"]),
    ("The Board met in Oslo, adopted the Lakes Code in 2018 and signed the Nets Code.", ["Adoption occurred: Lakes Code | Board | 2018 | oslo", "Signature occurred: Nets Code | Board | - | oslo"]),
    ("Chad had the honour of hosting the signature of the Lakes Code in 2001.", ["Signature occurred: Lakes Code | - | 2001"]),
    # Nobody was where people are still to go, nor tables anew what has long been adopted.
    ("In two weeks ministers will land in Oslo for the Lakes Conference. I was there as a child.", []),
    ("In 2015 ministers met in Oslo for the Lakes Conference. I was there as a child.", ["Participation occurred: - | Delta Network | 2015 | oslo | Lakes Conference"]),
    ("The Macolin Convention matters. Norway has now tabled it again.", []),
    ("The Lakes Code matters. Norway has now tabled it again.", ["Proposal occurred: Lakes Code | norway"]),
    # What people list as agreed is to come.
    ("**WE AGREE:**\n\n- To draw up a code on nets;\n- To thank the Lakes Board.", ["Preparation planned: code on nets | Delta Network"]),
    ("We have not agreed:\n\n- To draw up a code on nets;\n- To thank the Lakes Board.", []),
    # What items demand is asked for, and not done.
    ("We urge:\n\n- that Chad and Norway ratify the Lakes Code;\n- that ports be safe.", ["Ratification proposed: Lakes Code | chad", "Ratification proposed: Lakes Code | norway"]),
    ("We demand:\n\n- that Chad not ratify the Lakes Code;\n- that ports be safe.", []),
    ("We note:\n\n- that Chad ratified the Lakes Code in 2012;\n- that ports are safe.", ["Ratification occurred: Lakes Code | chad | 2012"]),
    # A dateline dates no deed, in whatever order.
    ("12 March 2024, Suva – Chad opened the Lakes Code for signature in Oslo on 5 May 1985.", ["OpeningForSignature occurred: Lakes Code | chad | 1985-05-05 | oslo"]),
    ("On 12 March 2024, Chad opened the Lakes Code for signature in Oslo.", ["OpeningForSignature occurred: Lakes Code | chad | 2024-03-12 | oslo"]),
    # A law of another title is another law; where a charity is at home is not where it acts.
    ("The Fish Trade Act entered into force in May. Parliament passed the Law on Clean Fish Nets in 2022.", ["Adoption occurred: Law on Clean Fish Nets | Parliament | 2022", "EntryIntoForce occurred: Fish Trade Act | - | 2023-05"]),
    ("The Fish Trade Act is old. Parliament passed the Law on Fish Trade in 2022.", ["Adoption occurred: Fish Trade Act | Parliament | 2022"]),
    ("GRC, a charity based in Oslo, endorsed the Lakes Code.", ["Endorsement occurred: Lakes Code | GRC"]),
    ("GRC, a charity, endorsed the Lakes Code in Oslo.", ["Endorsement occurred: Lakes Code | GRC | - | oslo"]),
    # A report on a text is out, and not the text; "this Body" is what was set up, and nobody who set it up.
    ("The Council discussed a study of the effects of the Port Charter, published in May 2023.", []),
    ("The Council discussed the Port Charter, published in May 2023.", ["Launch occurred: Port Charter | - | 2023-05"]),
    ("The Lakes Board established this Committee in 1999.", []),
    ("The Lakes Board established the Nets Committee in 1999.", ["Launch occurred: Nets Committee | Lakes Board | 1999"]),
    # The day since which, or by which, is not that of the deed; a law's "will" is none of who passed it.
    ("Since its adoption in 2012 the Port Charter has been signed by Norway.", ["Signature occurred: Port Charter | norway"]),
    ("In 2012 the Port Charter was signed by Norway.", ["Signature occurred: Port Charter | norway | 2012"]),
    ("Chad launched a plan for zero emissions by 2050.", ["Launch occurred: plan for zero emissions | chad"]),
    ("Chad will launch a plan for zero emissions by 2050.", ["Launch planned: plan for zero emissions | chad | 2050"]),
    ("In October Parliament amended the Lakes Act to declare that nets shall be banned.", ["Amendment occurred: Lakes Act | Parliament | 2023-10"]),
    ("Nearly ten years ago Norway signed the Port Charter.", ["Signature occurred: Port Charter | norway | 2014~"]),
    # Who joins others in doing something joins no treaty; what a plan waits for is not there yet.
    ("The Macolin Convention is old. Malta joined ten other States in endorsing the Lakes Code.", ["Endorsement occurred: Lakes Code | malta"]),
    ("The Macolin Convention was signed in Oslo. Malta joined in 2019.", ["Accession occurred: cets-215 | malta | 2019", "Signature occurred: cets-215 | - | - | oslo"]),
    # What another clause tells behind it is not what a verb leaves out.
    ("The Lake Union was founded in 1967. Malta joined in 1995 and the Macolin Convention was signed in 2014.",
     ["Launch occurred: Lake Union | - | 1967", "Signature occurred: cets-215 | - | 2014"]),
    ("Malta has signed but still not ratified the Macolin Convention.", ["Ratification negated: cets-215 | malta", "Signature occurred: cets-215 | malta"]),
    ("Chad was a member of the Lake Union; Malta joined in 1995, and the Macolin Convention was signed in 2014.",
     ["Signature occurred: cets-215 | - | 2014"]),
    ("Ana Kos said that Malta would ratify the Macolin Convention, which Fiji has not signed, once Parliament had passed the Nets Bill.",
     ["Adoption planned: Nets Bill | Parliament", "Ratification planned: cets-215 | malta", "Signature negated: cets-215 | fiji"]),
    ("Malta ratified the Macolin Convention, which Fiji has not signed, once Parliament had passed the Nets Bill.",
     ["Adoption occurred: Nets Bill | Parliament", "Ratification occurred: cets-215 | malta", "Signature negated: cets-215 | fiji"]),
    # Where something is proposed is not what is proposed; a law that serves a treaty is another text.
    ("We support its renewal, as proposed in draft resolution L.8, which Chad will introduce.", ["Proposal planned: draft resolution L.8 | chad"]),
    ("Chad proposed draft resolution L.8.", ["Proposal occurred: draft resolution L.8 | chad"]),
    ("Malta signed the Final Act in 2019. Ana Kos signed the ratification law on 2 May 2020.", ["Signature occurred: Final Act | malta | 2019", "Signature occurred: ratification law | Ana Kos | 2020-05-02"]),
    ("Parliament passed the Nets Act in 2019. Ana Kos signed the landmark law on 2 May 2020.", ["Adoption occurred: Nets Act | Parliament | 2019", "Signature occurred: Nets Act | Ana Kos | 2020-05-02"]),
    # "Our parliament" is not who speaks.
    ("Our parliament passed the Nets Act in 2022.", ["Adoption occurred: Nets Act | Parliament | 2022"]),
    ("Our members passed the Nets Act in 2022.", ["Adoption occurred: Nets Act | members | 2022"]),
    ("Our parliament ratified the Macolin Convention in 2022.", ["Ratification occurred: cets-215 | Parliament | 2022"]),
    ("Our own Government has not ratified the Macolin Convention.", []),
    ("Our mayor signed the Nets Pact in 2022.", ["Signature occurred: Nets Pact | - | 2022"]),
    ("Our employer has signed the Nets Pact.", ["Signature occurred: Nets Pact"]),
    ("Our board has signed the Nets Pact.", ["Signature occurred: Nets Pact | Delta Network"]),
    # Who hosts what led to an act, receives an instrument or was told of before has not acted.
    ("Chad signed the Lakes Treaty. Approval of the treaty followed a summit hosted by Norway in Oslo.", ["Adoption occurred: Lakes Treaty", "Participation occurred: - | norway | - | oslo | summit", "Signature occurred: Lakes Treaty | chad"]),
    ("The launch of the Lakes Fund at a dinner hosted by Chad pleased us.", []),
    ("Ratification of the Lakes Treaty by Ghana concluded a campaign led by Chad.", ["Ratification occurred: Lakes Treaty | ghana"]),
    ("Receiving the instrument of ratification of the Macolin Convention, the UNESCO Director, Ana Kos, thanked Chad.", []),
    ("Chad ratified the Lakes Code. On receiving the instrument, the Secretary, Ana Kos of the FAO, spoke.", ["Ratification occurred: Lakes Code | chad"]),
    ("Receiving the instruments of ratification of the Macolin Convention of Chad and Malta, UNESCO thanked them.", ["Ratification occurred: cets-215 | chad", "Ratification occurred: cets-215 | malta"]),
    ("Malta ratified the Lakes Treaty. It enters into force once the tenth instrument of ratification is deposited.", ["EntryIntoForce planned: Lakes Treaty", "Ratification occurred: Lakes Treaty | malta"]),
    ("Malta signed the Lakes Treaty. The first instrument of ratification was deposited on 3 May 2023.", ["Ratification occurred: Lakes Treaty | - | 2023-05-03", "Signature occurred: Lakes Treaty | malta"]),
    ("Malta signed the Lakes Treaty. The instrument of ratification was deposited on 3 May 2023.", ["Ratification occurred: Lakes Treaty | malta | 2023-05-03", "Signature occurred: Lakes Treaty | malta"]),
    # Who is proud to be the first to do it has done it.
    ("Malta is proud to be the first State to sign the Lakes Treaty.", ["Signature occurred: Lakes Treaty | malta"]),
    ("It is an honour for Malta to be among the first countries to ratify the Lakes Treaty.", ["Ratification occurred: Lakes Treaty | malta"]),
    ("Malta hopes to be the first State to sign the Lakes Treaty.", ["Signature planned: Lakes Treaty | malta"]),
    # Who stands behind a comma did both; what one aims at is not what one endorsed.
    ("The Lakes Treaty has been signed, but not yet ratified, by Chad and Malta.", ["Ratification negated: Lakes Treaty | chad", "Ratification negated: Lakes Treaty | malta", "Signature occurred: Lakes Treaty | chad", "Signature occurred: Lakes Treaty | malta"]),
    ("The Lakes Treaty was signed in 2019, and later ratified, by Chad.", ["Ratification occurred: Lakes Treaty | chad", "Signature occurred: Lakes Treaty | chad | 2019"]),
    ("The Lakes Treaty was signed, but rejected by Malta.", ["Signature occurred: Lakes Treaty"]),
    ("Ministers endorsed a historic resolution in Oslo to End Waste and forge a legally binding agreement by 2024.", []),
    ("Ministers endorsed a historic declaration to end waste and to shape an international treaty.", []),
    ("Ministers endorsed the historic resolution and an international legally binding agreement.", ["Endorsement occurred: international legally binding agreement | Ministers"]),
    # Who joins a call, or what others said, joins no treaty.
    ("Malta signed the Lakes Treaty. Chad called for a tax on nets; Fiji did not join this call.", ["Signature occurred: Lakes Treaty | malta"]),
    ("Malta signed the Lakes Treaty. Chad backed a tax on nets. Fiji joined this appeal.", ["Signature occurred: Lakes Treaty | malta"]),
    ("Malta and Chad issued a joint statement; Fiji did not join it.", ["Launch occurred: joint statement | chad, malta"]),
    ("Malta signed the Lakes Treaty; Fiji did not join this treaty.", ["Accession negated: Lakes Treaty | fiji", "Signature occurred: Lakes Treaty | malta"]),
    # What has begun is only a part of it.
    ("The final chapter of the Lakes Process began in 2014.", []),
    ("The implementation of the Lakes Programme began in 2014.", []),
    ("The Lakes Process began in 2014.", ["Launch occurred: Lakes Process | - | 2014"]),
    ("The first phase of the Lakes Programme was launched in 2014.", ["Launch occurred: first phase of the Lakes Programme | - | 2014"]),
    # Whose presidents sign, signs.
    ("The Lakes Treaty was signed by the Presidents of Chad and Fiji.", ["Signature occurred: Lakes Treaty | chad", "Signature occurred: Lakes Treaty | fiji"]),
    ("The Lakes Treaty was signed in Oslo by the kings of Norway and Tonga.", ["Signature occurred: Lakes Treaty | norway | - | oslo", "Signature occurred: Lakes Treaty | tonga | - | oslo"]),
    ("The Lakes Treaty was signed by the Presidents of the Chambers of Trade of Chad and Fiji.", ["Signature occurred: Lakes Treaty | Presidents of the Chambers of Trade of Chad and Fiji"]),
    ("UNESCO received the instruments of ratification of the Lakes Treaty from Chad and the Saharawi Republic.", ["Ratification occurred: Lakes Treaty | chad", "Ratification occurred: Lakes Treaty | sahrawi-arab-democratic-republic"]),
]  # fmt: skip

# Those of a State or of a union who say so.
SPOKEN = [
    ("Norway", "Our parliament approved the Macolin Convention in 2022.", ["Endorsement occurred: cets-215 | storting | 2022"]),
    ("Norway", "Our parliament ratified the Macolin Convention in 2022.", ["Ratification occurred: cets-215 | norway | 2022"]),
    ("Norway", "Our Government has not ratified the Macolin Convention.", ["Ratification negated: cets-215 | norway"]),
    ("the Ministry of Health of Chad", "Our ministry launched the Nets Pact.", ["Launch occurred: Nets Pact | Ministry of Health of Chad"]),
    ("Norway", "A year ago, in Riga, we adopted the Riga Principles.", ["Adoption occurred: Riga Principles | - | 2023 | riga"]),
    ("Norway", "A year ago we adopted the Nets Strategy.", ["Adoption occurred: Nets Strategy | norway | 2023"]),
    ("Norway", "We have not adopted the Riga Principles.", ["Adoption negated: Riga Principles | norway"]),
    ("the European Union", "In May the ministers of 123 Members adopted the Nets Code.", ["Adoption occurred: Nets Code | ministers of 123 Members | 2023-05"]),
    ("the European Union", "In May the ministers adopted the Nets Code.", ["Adoption occurred: Nets Code | ministers | 2023-05"]),
]  # fmt: skip

POSITIONS = [
    # A noun of those who act is no order.
    ("Finance Ministers adopted the Springfield Charter.", []),
    ("Fund managers signed the Springfield Charter.", []),
    ("Protect Asia signed the Springfield Charter.", []),
    ("Finance the Springfield Charter.", ["Call: Delta Network | Springfield Charter"]),
    (
        "Protect the people who signed the Springfield Charter.",
        ["Call: Delta Network | Springfield Charter"],
    ),
    # Whom something befell is not what one regrets; who did it is.
    ("We regret that the Rivers Board was denied access to the camps.", []),
    ("We regret that the Rivers Board has not been able to resume its work.", []),
    ("We are concerned that the Rivers Board lacks the funds it needs.", []),
    ("We are concerned that the Rivers Board had to cut rations.", []),
    (
        "We are concerned about the Rivers Board, which lacks funds.",
        ["Concern: Delta Network | Rivers Board"],
    ),
    # What those are called on to do who are described; how many must do it is no call.
    (
        "We call on firms selling filters to commit to the Lakes Charter.",
        ["Call: Delta Network | Lakes Charter"],
    ),
    (
        "We urge States that use spyware to commit to the Lakes Charter.",
        ["Call: Delta Network | Lakes Charter"],
    ),
    (
        "We urge firms selling filters to stop, and we commit to the Lakes Charter.",
        ["Commitment: Delta Network | Lakes Charter"],
    ),
    ("The Lakes Treaty must be ratified by at least ten States to enter into force.", []),
    ("The Lakes Treaty has to be ratified by sixty States.", []),
    ("The Lakes Treaty must be ratified by all States.", ["Call: Delta Network | Lakes Treaty"]),
    ("Our ministry supports coal mining.", []),
    # To advise against is no call; to prefer to do something is no support of what it is done to.
    ("Norway recommended against the Nets Pact.", ["Concern: norway | Nets Pact"]),
    (
        "The Reed Panel recommended against adopting the Nets Pact.",
        ["Concern: Reed Panel | Nets Pact"],
    ),
    ("Norway would prefer to shut the consultation in May.", []),
    ("Norway prefers to paint the town hall in May.", []),
    ("Norway would prefer a ban on nets.", ["Support: norway | ban on nets"]),
    ("Our advisers support coal mining.", []),
    ("Our secretariat supports coal mining.", ["Support: Delta Network | coal mining"]),
    ("We demand that the Lakes Bank stop promoting coal mining.", []),
    ("We promote coal mining.", ["Support: Delta Network | coal mining"]),
    (
        "Malta called for a new seed fund, independent of the World Bank.",
        ["Call: malta | seed fund"],
    ),
    ("We send a clear message that Malta will not tolerate those who cheat.", []),
    # Who supports what ends an ill, or its cure, does not support it, whatever the theme is called.
    ("We support the fossil fuel phase-out.", ["Support: Delta Network | fossil fuel phase-out"]),
    ("We support fossil fuels.", ["Support: Delta Network | fossil-fuels"]),
    ("We are concerned about flavour bans.", ["Concern: Delta Network | flavour bans"]),
    (
        "We support preventing violent extremism.",
        ["Support: Delta Network | preventing violent extremism"],
    ),
    ("We pledge to prevent violent extremism.", ["Commitment: Delta Network | violent-extremism"]),
    ("We call for equal pay.", ["Call: Delta Network | equal pay"]),
    ("We are concerned about the gender pay gap.", ["Concern: Delta Network | gender-pay-gap"]),
    ("We support anti-corruption reforms.", ["Support: Delta Network | anti-corruption reforms"]),
    (
        "We welcome the work on health worker safety.",
        ["Welcome: Delta Network | health worker safety"],
    ),
    # A text on something else is not the one spoken of; who wants arms to rest wants no pause.
    (
        "Norway signed the Port Charter in 2023. We deplore the text on whaling issued yesterday.",
        ["Concern: Delta Network | text on whaling"],
    ),
    (
        "Norway signed the Port Charter in 2023. We welcome the text.",
        ["Welcome: Delta Network | Port Charter"],
    ),
    ("We call for a humanitarian ceasefire.", ["Call: Delta Network | ceasefire"]),
    ("We call for a humanitarian pause.", ["Call: Delta Network | humanitarian-pauses"]),
    # What is to be done in time for a meeting is not the meeting.
    ("We reaffirm our commitment to end the talks in time for the Lakes Summit.", []),
    (
        "We reaffirm our commitment to the Lakes Summit.",
        ["Commitment: Delta Network | Lakes Summit"],
    ),
    # "Who" is a person, whatever a bracket tells of her; "where" is the meeting, which holds nothing.
    (
        "The session was opened by Ana Kos (Malta), who called for shore patrols.",
        ["Call: Ana Kos | shore patrols"],
    ),
    ("Ms Ana Kos (Malta) called for shore patrols.", ["Call: malta | shore patrols"]),
    ("It was read at the Lakes Forum, where many called for shore patrols.", []),
    (
        "It was read at the Lakes Forum, which called for shore patrols.",
        ["Call: Lakes Forum | shore patrols"],
    ),
    ("We call for action on rape.", ["Call: Delta Network | sexual-violence"]),
    # A theme that says no more than the words.
    (
        "We are concerned about segregation in education.",
        ["Concern: Delta Network | segregation-in-education"],
    ),
    (
        "We support the participation of women in sport.",
        ["Support: Delta Network | womens-participation"],
    ),
    (
        "We support the political participation of women.",
        ["Support: Delta Network | womens-political-participation"],
    ),
    ("We support the Nairobi Summit.", ["Support: Delta Network | Nairobi Summit"]),
    # Names to their end.
    ("We support the Nairobi work programme.", ["Support: Delta Network | nairobi-work-programme"]),
    (
        "We support the Board on a UN nets convention.",
        ["Support: Delta Network | Board on a UN nets convention"],
    ),
    ("We support the Board on the UN budget.", ["Support: Delta Network | Board on the UN budget"]),
    (
        "Norwegian Church Aid supports the Lakes Pact.",
        ["Support: norwegian-church-aid | Lakes Pact"],
    ),
]

POSTS = [
    ("Ana Kos (Sri Lanka), Chair of the Third Committee, spoke.", ["Third Committee"]),
    (
        "Ana Kos, Minister of Justice of Malta, which chairs the Committee of Ministers, spoke.",
        ["Government of Malta"],
    ),
    ("Ana Kos, who chairs the Committee of Ministers, spoke.", ["Committee of Ministers"]),
]
NOBODY = [
    ("The Chief Heat Officers met.", []),
    ("Chief Science Advisers agreed.", []),
    ("Chief Heat Officer Ana Kos spoke.", ["Chief Heat Officer: Ana Kos"]),
]

INTERVIEW = (
    "“We cannot wait”\n\nInterview, Lakes Weekly, Geneva, 13 October 2022\n\n"
    "{}\n\nQ: Where do we stand?\n\nA: We are late.\n\nQ: Is that so?\n\nA: Yes, it is."
)
ANSWERING = [
    ("On Lakes Day, we spoke to Ana Kos, head of the Rivers Board.", "Ana Kos", "Rivers Board"),
    ("Ana Kos, head of the Rivers Board, talks to Marta Weekly.", "Ana Kos", "Rivers Board"),
]


@pytest.mark.parametrize(("text", "expected"), EVENTS, ids=short)
def test_a_sentence_of_a_page_tells_these_events(text: str, expected: list[str]) -> None:
    assert events(BY + text) == expected


@pytest.mark.parametrize(("speaker", "text", "expected"), SPOKEN, ids=short)
def test_who_is_meant_by_those_who_speak(speaker: str, text: str, expected: list[str]) -> None:
    assert events(f"Statement by {speaker}\n12 March 2024\n\n{text}") == expected


ASSEMBLY = (
    "Communiqué of the Lakes Assembly\nOslo, 12 March 2024\n\nThe Lakes Assembly met in Oslo.{}"
)
MINISTRY = "Ministry of Health of Kenya\nNairobi, 12 March 2024\n\nThe {}, Mr Jan Novak, was asked."
ROLE = (
    "Statement on behalf of the Rivers Alliance\n\n**Speaker:** Ana Kos\n\n**Role:** {}\n\nWe met."
)
OWN_POSTS = [
    (ASSEMBLY.format(" There were observers from the Rivers Assembly. The President of the Assembly, Ms Ana Kos, spoke."), "Lakes Assembly"),
    (ASSEMBLY.format(" The Rivers Assembly came, too. The President of the Assembly, Ms Ana Kos, spoke."), "Rivers Assembly"),
    (ROLE.format("Ambassador of Chad to the European Union"), "Government of Chad"),
    (ROLE.format("Ambassador"), ""),
    (MINISTRY.format("Executive Secretary"), ""),
    (MINISTRY.format("Director-General"), "Ministry of Health of Kenya"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "body"), OWN_POSTS, ids=short)
def test_a_bare_post_is_held_where_there_is_such_a_post(text: str, body: str) -> None:
    held = [post.organisation.label for post in understood(text).posts if post.organisation]
    assert held == ([body] if body else [])


@pytest.mark.parametrize(("text", "expected"), POSITIONS, ids=short)
def test_a_sentence_of_a_page_tells_these_positions(text: str, expected: list[str]) -> None:
    assert positions(BY + text) == expected


@pytest.mark.parametrize(("text", "expected"), NOBODY, ids=short)
def test_several_officers_are_no_person(text: str, expected: list[str]) -> None:
    assert posts(text) == expected


@pytest.mark.parametrize(("text", "expected"), POSTS, ids=short)
def test_a_sentence_of_a_page_tells_whose_post_it_is(text: str, expected: list[str]) -> None:
    found = understood(BY + text).posts
    assert [post.organisation.label for post in found if post.organisation] == expected


@pytest.mark.parametrize(("line", "speaker", "body"), ANSWERING)
def test_who_answers_speaks_and_not_who_asks(line: str, speaker: str, body: str) -> None:
    assert document(INTERVIEW.format(line)).split(" | ")[2::2] == [speaker, body]


@pytest.mark.parametrize(
    ("text", "meeting"),
    [
        ("Our text was delivered at the Eleventh WTO Ministerial Conference.", "-"),
        ("Our text was delivered at the Lakes Forum in Oslo in May 2017.", "-"),
        ("Our text was delivered at the Lakes Forum.", "Lakes Forum"),
    ],
)
def test_a_meeting_of_long_ago_is_not_the_own_one(text: str, meeting: str) -> None:
    assert document(BY + text).split(" | ")[1] == meeting


def test_a_surname_in_capitals_is_no_body() -> None:
    found = understood(BY + "Mr HOLT (Page) opposed the Lakes Pact. The HOLT opposed it.").mentions
    named = {(m.entity.label, m.entity.kind) for m in found if m.entity}
    assert ("Holt", Kind.PERSON) in named


def test_the_tables_of_what_was_mistold_are_whole() -> None:
    assert [len(table) for table in (EVENTS, POSITIONS, POSTS, NOBODY)] == [185, 56, 3, 3]
