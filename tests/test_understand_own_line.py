"""What a text says of itself: who we are, where and when it was said; each with what is not told."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import document
from tests.test_understand_notation import short, understood

BODY = "\n\nClean rivers matter to every one of us, and many of them are in a poor state today.\n\n"
TITLE = "# Clean rivers\n\n"

OURSELVES = [
    (TITLE + "As ministers gather in Athens, we speak as the Interfaith Platform on Migration, which unites nine churches.",
     "- | - | - | - | Interfaith Platform on Migration"),
    (TITLE + "As ministers gather in Athens, we speak as parents, teachers and neighbours of those who drowned.", ""),
    ("Intervention\n\nMr President,\n\nthank you for giving the floor to River Kin Aotearoa. We are alarmed by the drought.",
     "- | - | - | - | River Kin Aotearoa"),
    ("Intervention\n\nMr President,\n\nI now give the floor to River Kin Aotearoa. The list of speakers is closed.", ""),
    ("Remarks\nOslo, 3 May 2024" + BODY + "Ana Kos, speaking for the Fjord Alliance, said that it was glad of the plan, which comes late.",
     "2024-05-03"),
    ("# Ports\n\nMy name is Ana Kos and I speak today, Thursday 9 May, as Vice-Chair of the Fjord Alliance, a union of nine ports.",
     "- | - | Ana Kos | Vice-Chair | Fjord Alliance"),
    ("# Ports\n\nMy name is Ana Kos and I speak of the sea, which is my home, as one speaks of an old friend and neighbour.",
     "- | - | Ana Kos"),
    ("Oral intervention, Fjord Alliance\n16 January 2025\n\nMy name is Renate Hollinger. My brother was lost at sea. I am secretary of the Fjord Alliance.",
     "2025-01-16 | - | Renate Hollinger | secretary | Fjord Alliance"),
]  # fmt: skip

BODIES = [
    ("Statement by the Fjord Network\n12 June 2025\n\nMinister Kos announced a new law on 3 May 2025. We support the plan.\n",
     "2025-06-12 | - | - | - | Fjord Network"),
    ("Statement by the Fjord Network\n12 June 2025\n\nPresident Kos announced a new plan on 3 May 2025. We support the plan.\n",
     "2025-06-12 | - | Kos | President | Fjord Network"),
    ("Statement by Ms Ana Kos, UN High Commissioner for Human Rights\nGeneva, 12 June 2025" + BODY,
     "2025-06-12 | - | Ana Kos | High Commissioner for Human Rights | office-of-the-united-nations-high-commissioner-for-human-rights"),
    ("Statement by Ms Ana Kos, UN Special Rapporteur\nGeneva, 12 June 2025" + BODY,
     "2025-06-12 | - | Ana Kos | Special Rapporteur | united-nations"),
    ("Press release\n\nOslo, 12 June 2025\n\nMeeting under the Polish Presidency, ministers spoke of rivers.\n\nUnder our Presidency we cleaned them. That had begun under the Swedish Presidency.\n",
     "2025-06-12 | - | - | - | Polish Presidency"),
    ("INTERNATIONAL CHRISTIAN MARITIME ASSOCIATION (ICMA)\n\nOslo, 25 November 2020" + BODY + "ICMA - 28 members - www.icma.example - office@icma.example",
     "2020-11-25 | - | - | - | International Christian Maritime Association"),
    ("INTERNATIONAL CAPITAL MARKET ASSOCIATION (ICMA)\n\nOslo, 25 November 2020" + BODY + "ICMA - 28 members - www.icma.example - office@icma.example",
     "2020-11-25 | - | - | - | international-capital-market-association"),
    ("Address by Dr Ana Kos, Head of the Belgian Delegation\nLausanne, 25 November 2020" + BODY,
     "2020-11-25 | - | Ana Kos | Head of the Belgian Delegation | belgium"),
    ("Address by Dr Ana Kos, Head of the Orbital Delegation\nLausanne, 25 November 2020" + BODY,
     "2020-11-25 | - | Ana Kos | Head of the Orbital Delegation | Orbital Delegation"),
    ("# Conference of Speakers of Alpine Parliaments\n\nDeclaration adopted at Chur, 20 May 2022" + BODY + "Ana Kos\nChair of the Conference\n",
     "2022-05-20 | Conference of Speakers of Alpine Parliaments | Ana Kos | Chair of the Conference | Conference of Speakers of Alpine Parliaments"),
    ("LAKES YOUTH FORUM\nSecond assembly, Kisumu\n\nTHE KISUMU APPEAL" + BODY + "Kisumu, 14 February 2026\n\nFor the Forum: Ana Kos, Coordinator\n",
     "2026-02-14 | Second assembly | Ana Kos | Coordinator | Lakes Youth Forum"),
    ("Council of Europe — Strasbourg, 1 April 2022" + BODY + "The Committee of Ministers had adopted the text in 2005, as many of the older ones recall.\n\n"
     "The Committee of Ministers is going to look at it again in the course of the coming autumn.\n",
     "2022-04-01 | - | - | - | council-of-europe"),
    ("# Notes\n\n*Issued under the responsibility of the Chair, Ms Ana Kos (Ministry of Health of Slovenia). These notes were not negotiated.*\n\nBled, 3 May 2024" + BODY,
     "2024-05-03 | - | Ana Kos | Chair | Ministry of Health of Slovenia"),
    ("# The Open Door\n\n*Issue 12 | September 2024*\n\n## From the Executive Secretary" + BODY + "With warm regards,\n\n**Ana Kos**\n\n---\n\n*12 Ring Road, Accra. Funded in part by the Lakes Fund.*\n",
     "2024-09 | - | Ana Kos | Executive Secretary"),
    ("**Braga, 15 May 2024** – The President of the Parliamentary Assembly of the Black Sea, Hon. Ana Kos, said today that the region needs a bank.",
     "2024-05-15 | - | Ana Kos | President | Parliamentary Assembly of the Black Sea"),
    ("**Braga, 15 May 2024** – The President of the Parliamentary Assembly, Hon. Ana Kos, said today that the Black Sea needs a bank.",
     "2024-05-15 | - | Ana Kos | President | parliamentary-assembly-of-the-council-of-europe"),
    ("Sava Youth Parliament: our message on Sava Day\n\nSisak, 1 June 2023" + BODY, "2023-06-01 | - | - | - | Sava Youth Parliament"),
    ("Sava Youth Parliament: our dams are leaking\n\nSisak, 1 June 2023" + BODY, "2023-06-01"),
    ("# The Open Door\n\n## From the archives" + BODY, ""),
    ("Statement by the NGO “Clear Sands”\nOslo, 25 November 2020" + BODY, "2020-11-25 | - | - | - | Clear Sands"),
    ("Statement by the “Clear Sands” Alliance\nOslo, 25 November 2020" + BODY, "2020-11-25 | - | - | - | “Clear Sands” Alliance"),
    ("Statement by the paper “Clear Sands”\nOslo, 25 November 2020" + BODY, "2020-11-25"),
    # A party of which a body's news tells, and an officer of its whole.
    ("Council of Europe\nNewsroom\n5 May 2021\n\n# EU accedes to the Sorrel Accord\n\nThe EU today deposited its instrument. “We welcome it,” said the Secretary General.",
     "2021-05-05 | - | - | - | council-of-europe"),
    ("International Labour Organization\nNews\n5 May 2021\n\n# UNESCO signs the Sorrel Accord\n\nUNESCO today signed the Accord. We call on all States to follow.",
     "2021-05-05 | - | - | - | international-labour-organization"),
    ("News\n5 May 2021\n\n# UNESCO signs the Sorrel Accord\n\nUNESCO today signed the Accord. We call on all States to follow.",
     "2021-05-05 | - | - | - | united-nations-educational-scientific-and-cultural-organization"),
    ("Council of the EU\nPress release\n3 May 2023\n\nJoint statement by the High Representative and the UN Special Envoy on Rivers" + BODY,
     "2023-05-03 | - | - | High Representative | european-union"),
    ("UN Security Council\nStatements and remarks\n3 May 2023\n\nStatement by the Secretary-General on Rivers" + BODY,
     "2023-05-03 | - | - | Secretary-General | united-nations"),
    ("UN Security Council\nPress release\n3 May 2023\n\nStatement by the President on Rivers" + BODY,
     "2023-05-03 | - | - | President | united-nations-security-council"),
    ("International Maritime Organization\nPress release\n3 May 2023\n\nStatement by the Secretary-General on Rivers" + BODY,
     "2023-05-03 | - | - | Secretary-General | international-maritime-organization"),
    ("Press release\n3 May 2023\n\nStatement by the High Representative/Vice-President Ana Kos and the UN Special Representative of the Secretary-General for Rivers Tom Bell" + BODY,
     "2023-05-03 | - | Ana Kos | High Representative/Vice-President | european-union"),
    ("ILO News\n3 May 2021\n\nThe International Labour Office received the instrument of ratification of the Sorrel Accord from Ghana.",
     "2021-05-03 | - | - | - | international-labour-organization"),
    ("Geneva (3 May 2023) – UN experts today urged Ghana to ratify the Aarhus Convention.",
     "2023-05-03 | - | - | - | special-procedures-of-the-human-rights-council"),
    ("Geneva (3 May 2023) – UN Women today urged Ghana to ratify the Aarhus Convention.",
     "2023-05-03 | - | - | - | un-women"),
    ("São Paulo Declaration\nApril, 24th 2014, 19:31 BRT" + BODY, "2014-04-24T19:31-03:00"),
]  # fmt: skip

DAYS = [
    ("Malawi hosted the Rivers Forum in 2011. It was a success.", ""),
    ("Malawi signed the Pact on Rivers in 2016. It ratified it on 3 December 2018.", ""),
    ("Statement by Japan\n\nMalawi ratified it on 3 December 2018. We are glad of it.", "- | - | - | - | japan"),
    ("# Statement by Japan\n\nOn 5 September 2024 Malawi signed the Pact on Rivers in Vilnius. We are glad of it.", "- | - | - | - | japan"),
    ("# Statement by Japan\n\n5 September 2024" + BODY, "2024-09-05 | - | - | - | japan"),
    ("Statement of the Delegation of Ireland, Geneva, 3 March 2025." + BODY, "2025-03-03 | - | - | - | ireland"),
    ("Ireland spoke of the Delegation of Malta, Geneva and 3 March 2025." + BODY, ""),
    ("# Minutes of the meeting\n\n- **Dates:** 8 October 2024\n- **Date of issue:** 5 November 2024" + BODY, "2024-11-05"),
    ("# Minutes of the meeting\n\n- **Dates:** 8 October 2024\n- **Date of loss:** 5 November 2024" + BODY, "2024-10-08"),
    ("# Outlook\n\nQuestions and answers · updated 2 October 2025\n\nOn 12 June 2025 the Board adopted a plan that many had been waiting for.", "2025-10-02"),
    ("# Outlook\n\nUpdated 2 October 2025\n\nGENEVA, 12 June 2025 – The Board adopted a plan that many had been waiting for.", "2025-06-12"),
    ("Press release 2026/11\n\n# Firms back the rules\n\nTbilisi, 9 April – The Chamber of Digital Trade welcomed the decision of the governments.",
     "2026-04-09 | - | - | - | Chamber of Digital Trade"),
    ("Document A/26/11\n\n# Firms back the rules\n\nTbilisi, 9 April – The Chamber of Digital Trade welcomed the decision of the governments.",
     "- | - | - | - | Chamber of Digital Trade"),
    ("# The zero draft\n\nPosted on 16 September 2025\n\nThis statement was approved by our Board on 4 September 2025, and it binds nobody.", "2025-09-16"),
    ("Education and rivers - July 2025\n\nGood morning. I speak today, Thursday 10 July, about rivers, of which nobody else has spoken.", "2025-07-10"),
    ("Education and rivers - July 2025\n\nGood morning. In Oslo two weeks ago, nobody spoke of rivers, and the city has two of them.", "2025-07"),
    ("# No salt by 2030\n\nStatement by the Fjord Alliance\n\nWe ask for a ban on dredging.", "- | - | - | - | Fjord Alliance"),
    ("# Oslo Call\n\nWe, the mayors of thirty towns, gathered in Oslo on 14 May 2023 at the World Summit of Harbours,\n\n1. Commit to plant ten million trees in 2030;\n\n2. Welcome the Water Charter.",
     "2023-05-14 | World Summit of Harbours"),
    # What comes next, at the foot, is no day of the text's own, nor its meeting.
    ("Fjord Alliance\nNewsletter, October 2025\n\nWe ask for a ban on dredging.\n\nNext meeting: Rivers Forum 2025, Lima, 20-24 October 2025", "2025-10 | - | - | - | Fjord Alliance"),
    ("Fjord Alliance\nNewsletter, October 2025\n\nWe ask for a ban on dredging.\n\nSave the date: Rivers Forum 2025, Lima, 20 November 2025", "2025-10 | - | - | - | Fjord Alliance"),
    ("Fjord Alliance\n\nWe ask for a ban on dredging.\n\nRivers Forum 2025, Lima, 20 November 2025", "2025-11-20 | Rivers Forum 2025 | - | - | Fjord Alliance"),
    ("# Salt\n\nStatement by the Fjord Alliance, May 2024\n\nWe ask for a ban on dredging.", "2024-05 | - | - | - | Fjord Alliance"),
]  # fmt: skip

SAID = "\n\nMr Chair, we call for a ban on salt, which harms the rivers of us all.\n\n"
GIVEN = [
    # The sentence above the text tells who gave it and when; not the day on which it was posted.
    ("# Salt\n\n10 June 2024 | Comments (2)\n\nThis statement was made by Yolanda Kos on 28 October 2023 in Oslo, on behalf of the Fjord Alliance." + SAID,
     "2023-10-28 | - | Yolanda Kos | - | Fjord Alliance"),
    ("# Salt\n\nOn 3 June 2024, our Director Ana Kos spoke in Oslo. Her speech is reproduced below." + SAID + "Posted 10 June 2024",
     "2024-06-03 | - | Ana Kos | Director"),
    ("# Salt\n\n10 June 2024\n\nOn 3 June 2023, our Director Ana Kos spoke in Oslo. Her garden lies below the town." + SAID, "2024-06-10"),
    ("Distr.: General\n23 December 2024\n\nNote verbale dated 18 December 2024 from the Permanent Mission of Chad\n\nIt has the honour to refer to the rivers.",
     "2024-12-18 | - | - | - | chad"),
    ("Distr.: General\n23 December 2024\n\nLetter dated 18 December 2024 from the Permanent Representative of Chad to the United Nations\n\nI have the honour to refer to the rivers.",
     "2024-12-18 | - | - | Permanent Representative | chad"),
    ("# Our answer\n\n23 December 2024\n\nReply to the letter dated 18 December 2024 from Chad\n\nWe thank Chad for its letter.", "2024-12-23"),
    # Who speaks at a meeting does so on one of its days; what closes it comes on the last.
    ("Third Lakes Forum\nBled, 3-5 June 2024\n\nOpening statement by Chad" + BODY, "2024-06-03/2024-06-05 | Third Lakes Forum | - | - | chad"),
    ("Third Lakes Forum, Bled, 3-5 June 2024\n\nStatement by the Fjord Alliance" + BODY, "2024-06-03/2024-06-05 | Third Lakes Forum | - | - | Fjord Alliance"),
    ("Third Lakes Forum\nBled, 3-5 June 2024\n\nClosing statement by Chad" + BODY, "2024-06-05 | Third Lakes Forum | - | - | chad"),
    # A sentence begins behind a dateline's dash.
    ("# Salt\n\nOslo, 10 December 2024 – Today, the Fjord Alliance called for a ban. The Fjord Alliance is alarmed.", "2024-12-10 | - | - | - | Fjord Alliance"),
    ("# Salt\n\n10/12/2024 - This morning we called for a ban on salt.", "2024-12-10"),
    # Words of another language that take leave are no name.
    ("Statement of Bhutan\nOslo, 15 November 2024" + BODY + "Tashi Delek.", "2024-11-15 | - | - | - | bhutan"),
    ("Statement of Fiji\nOslo, 15 November 2024" + BODY + "Vinaka Vakalevu", "2024-11-15 | - | - | - | fiji"),
    ("Statement of Kiribati\nOslo, 15 November 2024" + BODY + "Kam Rabwa.", "2024-11-15 | - | - | - | kiribati"),
    ("Statement of Kiribati\nOslo, 15 November 2024" + BODY + "Tioti Rabwa.\nMinister of Fisheries", "2024-11-15 | - | Tioti Rabwa | Minister of Fisheries | kiribati"),
    # Who only reads a message that another one signs is not its author.
    ("Message from the President\nread out by Mr. Jan Novak\nOslo, 22 February 2024" + BODY + "Ana Kos\nPresident, Fjord Alliance",
     "2024-02-22 | - | Ana Kos | President | Fjord Alliance"),
    ("Message of the Director, conveyed on her behalf by Mr. Jan Novak, Head of Office\nOslo, 22 February 2024" + BODY + "Ana Kos\nDirector, Fjord Alliance",
     "2024-02-22 | - | Ana Kos | Director | Fjord Alliance"),
    ("Message from the Fjord Alliance\nread out by Mr. Jan Novak\nOslo, 22 February 2024" + BODY, "2024-02-22 | - | Jan Novak | - | Fjord Alliance"),
    # Whose given name stands behind a post is no body.
    ("Statement by the Chair of the Fjord Alliance, Ana Torres, delivered by the Vice-Chair, Luis Paz\nOslo, 22 February 2024" + BODY,
     "2024-02-22 | - | Luis Paz | Vice-Chair | Fjord Alliance"),
    ("Speech of the Chair, Ana Torres, read by the Vice-Chair, Luis Paz\nOslo, 22 February 2024" + BODY, "2024-02-22 | - | Luis Paz | Vice-Chair"),
    ("Statement by Ana Torres, Vice-Chair, Saltmarsh Now\nOslo, 22 February 2024" + BODY, "2024-02-22 | - | Ana Torres | Vice-Chair | Saltmarsh Now"),
    # Whom a letter goes to lives in another town than the one where it is dated.
    ("European Commission\nDG MARE, Unit C2\n1049 Brussels\n\nBergen, 31 January 2025\n\nDear Sir or Madam," + BODY + "Ana Kos\nSecretary, Fjord Alliance",
     "2025-01-31 | - | Ana Kos | Secretary | Fjord Alliance"),
    ("Secretariat of the Conference on Disarmament\nPalais des Nations\n1211 Geneva\n\nBern, 31 January 2025\n\nDear Sir," + BODY + "Ana Kos\nSecretary, Fjord Alliance",
     "2025-01-31 | - | Ana Kos | Secretary | Fjord Alliance"),
    ("Rivers Board\n1049 Brussels\n\nBrussels, 31 January 2025\n\nDear Sir," + BODY + "Ana Kos\nSecretary", "2025-01-31 | - | Ana Kos | Secretary | Rivers Board"),
    # A body that signs has its seat below its name; a mayor's town is not whose letter it is.
    ("Open letter\n12 March 2024" + BODY + "Mekong Fisherfolk Congress\nStung Treng", "2024-03-12 | - | - | - | Mekong Fisherfolk Congress"),
    ("Open letter\n12 March 2024" + BODY + "Delta Farmers' Union\nCan Tho", "2024-03-12 | - | - | - | Delta Farmers' Union"),
    ("Open letter\n12 March 2024" + BODY + "Delta Farmers' Union\nAna Kos", "2024-03-12 | - | Ana Kos | - | Delta Farmers' Union"),
    ("NETWORK OF ANDEAN MAYORS FOR WATER\nOpen letter\n12 March 2024" + BODY + "Signed by:\nHilario Kos, Mayor of Copacabana\nRosa Silva, Mayor of Puno",
     "2024-03-12 | - | - | - | Network of Andean Mayors for Water"),
    ("LAKE UNION\nOpen letter\n12 March 2024\n\nWe, the undersigned, call for a ban on dams.\n\nAna Kos, Rector, University of Juli\nRosa Silva, Rector, University of Puno",
     "2024-03-12 | - | - | - | Lake Union"),
    ("Open letter\n12 March 2024\n\nWe, the undersigned, call for a ban on dams.\n\nAna Kos, Rector, University of Juli\nRosa Silva, Rector, University of Puno",
     "2024-03-12 | - | - | - | University of Juli"),
    # Who comments on something above a quotation speaks in it.
    ("# Salt\n\n3 May 2024\n\nAna Kos, Director of the Fjord Alliance, comments on the ruling.\n\n“We welcome the ruling.”", "2024-05-03 | - | Ana Kos | Director | Fjord Alliance"),
    ("# Salt\n\n3 May 2024\n\nLuis Silva, Deputy Chair of the Fjord Alliance, responds to the new quotas.\n\n“We welcome the quotas.”",
     "2024-05-03 | - | Luis Silva | Deputy Chair | Fjord Alliance"),
    ("# Salt\n\n3 May 2024\n\nThe following is attributable to Ana Kos, Director of the Fjord Alliance:\n\n“We welcome the quotas.”", "2024-05-03 | - | Ana Kos | Director | Fjord Alliance"),
    ("# Deputy Commissioner’s statement on salt\n\n3 May 2024" + BODY, "2024-05-03 | - | - | Deputy Commissioner"),
    ("# Salt\n\n3 May 2024\n\nAna Kos, Director of the Fjord Alliance, comments on the ruling." + BODY, "2024-05-03"),
    # Small words that join a surname; "and" within a body's name.
    ("Statement by Jean-Baptiste d'Arc, Chair of the Fjord Alliance, 3 May 2024" + BODY, "2024-05-03 | - | Jean-Baptiste d'Arc | Chair | Fjord Alliance"),
    ("Statement by Karl zur Linden, Chair of the Fjord Alliance, 3 May 2024" + BODY, "2024-05-03 | - | Karl zur Linden | Chair | Fjord Alliance"),
    ("Oral statement – World Federation of Tinnitus and Hearing Groups\n3 May 2024" + BODY, "2024-05-03 | - | - | - | World Federation of Tinnitus and Hearing Groups"),
    ("Oral statement – Network of Youth and Treaty Groups\n3 May 2024" + BODY, "2024-05-03 | - | - | - | Network of Youth and Treaty Groups"),
    ("Oral statement – Board on Rivers and the Lakes Fund\n3 May 2024" + BODY, "2024-05-03 | - | - | - | Board on Rivers"),
    # Where people speak who are no State, one in brackets tells only where somebody comes from.
    ("Youth statement\nDelivered by Ana Kos (Portugal)\nOslo, 3 May 2024\n\nWe thank you for meeting our delegation.", "2024-05-03 | - | Ana Kos"),
    ("Youth statement\nDelivered by Ana Kos, Portugal\nOslo, 3 May 2024" + BODY, "2024-05-03 | - | Ana Kos"),
    ("Trade union statement\nSpeaker: Ana Kos, Portugal\nOslo, 3 May 2024" + BODY, "2024-05-03 | - | Ana Kos"),
    ("Statement delivered by Ana Kos (Portugal) on behalf of 140 young people\nOslo, 3 May 2024\n\nWe thank you for meeting our delegation.", "2024-05-03 | - | Ana Kos"),
    ("Statement by Portugal on behalf of 140 young people\nOslo, 3 May 2024" + BODY, "2024-05-03 | - | - | - | portugal"),
    ("Statement delivered by Ana Kos (Portugal)\nOslo, 3 May 2024\n\nWe thank you for meeting our delegation.", "2024-05-03 | - | Ana Kos | - | portugal"),
    ("Youth statement\nDelivered by Ana Kos, Youth Delegate of Portugal\nOslo, 3 May 2024" + BODY, "2024-05-03 | - | Ana Kos | Youth Delegate | portugal"),
    # Who gave room or means has not written a text, nor has the house in its dateline.
    ("Conference report\nHosted by UNESCO\nParis, 3 May 2024" + BODY, "2024-05-03"),
    ("Conference report\nUNESCO, Paris, 3 May 2024\nPublished by the Fjord Alliance" + BODY, "2024-05-03 | - | - | - | Fjord Alliance"),
    ("Conference report\nUNESCO, Paris, 3 May 2024" + BODY, "2024-05-03 | - | - | - | united-nations-educational-scientific-and-cultural-organization"),
    ("Conference report\nUNESCO\nFirst published by the Fjord Alliance\nParis, 3 May 2024" + BODY, "2024-05-03 | - | - | - | united-nations-educational-scientific-and-cultural-organization"),
    ("Youth statement\nOslo, 3 May 2024" + BODY + "Contact: a@b.example / Organising team: Ana Kos, Luis\nPaz / Supported by Internet Society Foundation and the Nordic\nCouncil of Ministers",
     "2024-05-03"),
    # Where those of several bodies take turns, the record is nobody's statement.
    ("# Debate\n\nBled, 31 May 2024\n\nModerator (Ana Kos, Rivers Board): Good morning.\n\nJan Novak (Delta Network): We oppose salt.", "2024-05-31"),
]  # fmt: skip

MEETINGS = [
    ("Opening of the Law Term -- Lomé, 18 September 2023\n\nAddress by Ms Ana Kos, President" + BODY,
     "2023-09-18 | Opening of the Law Term | Ana Kos | President"),
    ("Opening of the Law Term delayed\n\n18 September 2023" + BODY, "2023-09-18"),
    ("Oral intervention\nWorld Congress on Lost Rivers, Geneva, 16 January 2025" + BODY,
     "2025-01-16 | World Congress on Lost Rivers"),
    ("Virtual stakeholder consultation on the zero draft\nJuly 2025\n\nAddress by Ms Ana Kos" + BODY,
     "2025-07 | Virtual stakeholder consultation on the zero draft | Ana Kos"),
    ("World Rivers Congress, Sydney, 12-19 November 2014\n\nRemarks by Ana Kos" + BODY, "2014-11-12/2014-11-19 | World Rivers Congress | Ana Kos"),
    ("World Rivers Congress, Sydney, 12 November 2014\n\nRemarks by Ana Kos" + BODY, "2014-11-12 | - | Ana Kos | - | World Rivers Congress"),
    ("Second Oslo Conversations on Rivers, 21–23 August 2023" + BODY, "2023-08-23 | Second Oslo Conversations on Rivers"),
    ("Second Thoughts on Rivers, 21 August 2023" + BODY, "2023-08-21"),
    ("# Penguins ashore\n\n*Rivers Consultative Meeting XLV, Helsinki, May 2023*" + BODY, "2023-05 | Rivers Consultative Meeting XLV"),
    ("Opening statement\n\nOslo, 3 May 2024\n\nThe delegation thanks Peru for the excellent arrangements made in Lima for the 69th Meeting of the Whaling Board.",
     "2024-05-03 | 69th Meeting of the Whaling Board"),
    ("Opening statement\n\nOslo, 3 May 2024\n\nThe delegation thanks Peru for the paper that it has written on the 69th Meeting of the Whaling Board.",
     "2024-05-03"),
    ("Consultation on the zero draft\nJuly 2025\n\nAddress by Ms Ana Kos" + BODY, "2025-07 | - | Ana Kos"),
]  # fmt: skip

LINES = [
    ("KOPERASI TELUK TOMINI\nJl. Pelabuhan 14, Gorontalo, Indonesia\n\n21 January 2023\n\nDear Secretary,\n\nWe are a cooperative of 1,130 fishers. We write to you about the drifting devices.",
     "2023-01-21 | - | - | - | Koperasi Teluk Tomini"),
    ("STARA VODA\nMemories of a village\n\n21 January 2023\n\nWe are a people of the river. We write to you about the drifting devices.", "2023-01-21"),
    ("# The Oslo Pact\n\n3 May 2024" + BODY + "The Secretariat estimated the cost of it, and the Secretariat was thanked.\n\n*Secretariat of the Summit: Box 12, Oslo*", "2024-05-03"),
    ("# Five questions\n\nOn the last day we asked the President of the Nordic Council, Ana Kos, what it has achieved.\n\nWas it hard?\n\nYes, it was.\n\nIs it done?\n\nNot at all, as you know.",
     "- | - | Ana Kos | President | nordic-council"),
    ("Swiss Coalition for Clean Hydrogen\n\nFederal Office of Energy\n3003 Bern\n\nBern, 3 March 2025\n\nDear Sir or Madam,\n\nWe support it, and we ask the Federal Office of Energy to revise article 4 of the plan.",
     "2025-03-03 | - | - | - | Swiss Coalition for Clean Hydrogen"),
    ("Danish Institute for Human Rights\nWilders Plads 8K, 1403 Copenhagen K\n1 March 2018" + BODY, "2018-03-01 | - | - | - | Danish Institute for Human Rights"),
    ("Friends of the Rokel\nFreetown\n\nTalking points, Parliament, 7 March 2023\n\nSpeaker: Ana Kos" + BODY, "2023-03-07 | - | Ana Kos | - | Friends of the Rokel"),
    ("# Speech by Ana Kos, Mayor of Medellín\n\n10 November 2021" + BODY, "2021-11-10 | - | Ana Kos | Mayor | Medellín"),
    ("Statement by Rede Angolana de Mulheres com Deficiência\n\n3 May 2024" + BODY, "2024-05-03 | - | - | - | Rede Angolana de Mulheres com Deficiência"),
    ("WSIS+20 stakeholder consultation, online, 15 October 2025\n\nDelivered by Ana Kos" + BODY, "2025-10-15 | WSIS+20 stakeholder consultation | Ana Kos"),
    ("# COP9 postponed to 2021\n\nPress statement, 27 April 2020" + BODY, "2020-04-27"),
    ("Statement of the Lakes Union to the General Assembly of the Rivers Council\nYaoundé, 12 May 2026" + BODY,
     "2026-05-12 | General Assembly of the Rivers Council | - | - | Lakes Union"),
    ("From: Gunn Marit Helgesen, President\n\n12 May 2026" + BODY, "2026-05-12 | - | Gunn Marit Helgesen | President"),
    ("By Norwegian Marit Helgesen, President\n\n12 May 2026" + BODY, "2026-05-12 | - | Marit Helgesen | President"),
    ("Statement by Kofi A. Mensah, Director\n\n12 May 2026" + BODY, "2026-05-12 | - | Kofi A. Mensah | Director"),
    ("Speaking notes\n\nSetareki S. Macanawai, Director\n\n12 May 2026" + BODY, "2026-05-12 | - | Setareki S. Macanawai | Director"),
    ("Delivered by Rudo Moyo on behalf of the Women's Lobby Zimbabwe and twelve partners\n\n12 May 2026" + BODY, "2026-05-12 | - | Rudo Moyo | - | Women's Lobby Zimbabwe"),
    ("Delivered by Rudo Moyo on behalf of the Government of Zimbabwe and twelve partners\n\n12 May 2026" + BODY, "2026-05-12 | - | Rudo Moyo | - | zimbabwe"),
    ("Lakes Union e.V. | Tempelhofer Ufer 23-24 | 10963 Berlin\n\n12 May 2026" + BODY, "2026-05-12 | - | - | - | Lakes Union"),
    ("CRPD COSP16\n\nStatement of the Lakes Union\n\n12 May 2026" + BODY, "2026-05-12 | CRPD COSP16 | - | - | Lakes Union"),
    ("Fifth meeting of the Special Tripartite Committee of the MLC, 2006\nGeneva, 11 April 2025\nStatement by the Lakes Union" + BODY,
     "2025-04-11 | Fifth meeting of the Special Tripartite Committee of the MLC | - | - | Lakes Union"),
    ("Lakes Forum 2006\nGeneva, 11 April 2025\nStatement by the Lakes Union" + BODY,
     "2025-04-11 | - | - | - | Lakes Union"),
]  # fmt: skip

TITLES = [
    ("# Video Message by Ms Ana Kos, Head of Policy of the Rivers Secretariat, to the Third Lakes Conference\n\n12 May 2026" + BODY,
     "2026-05-12 | Third Lakes Conference | Ana Kos | Head of Policy of the Rivers Secretariat | Rivers Secretariat"),
    ("# Two Heads of Policy Meet in Oslo\n\n12 May 2026" + BODY, "2026-05-12"),
    ("# Ana Kos\n\n## Coordinator, Institute for Tidal Law\n\n12 May 2026" + BODY, "2026-05-12 | - | Ana Kos | Coordinator | Institute for Tidal Law"),
    ("# Executive Board of the Lakes Seed Bank\n\nStatement, 12 May 2026" + BODY, "2026-05-12 | - | - | - | Executive Board of the Lakes Seed Bank"),
    ("# Statement on Behalf of the Board of the Lakes Bank\n\n12 May 2026" + BODY, "2026-05-12 | - | - | - | Board of the Lakes Bank"),
    ("# Resolution of the Rivers Network on shared waters\n\n12 May 2026" + BODY, "2026-05-12 | - | - | - | Rivers Network"),
    ("# Communiqué of the Third Lakes Conference\n\n12 May 2026" + BODY, "2026-05-12 | Third Lakes Conference"),
    ("Statement by the Department of Forests and Ocean Affairs\n\n12 May 2026" + BODY, "2026-05-12 | - | - | - | Department of Forests and Ocean Affairs"),
    ("Statement by Tidewater Cables plc\n\n12 May 2026" + BODY, "2026-05-12 | - | - | - | Tidewater Cables plc"),
    ("Ministry of Lakes, Republic of Samoa\n\nStatement, 12 May 2026" + BODY, "2026-05-12 | - | - | - | Ministry of Lakes"),
]  # fmt: skip

NOTES = [
    ("# Clean rivers\n\n12 May 2026" + BODY + "Media contact:\nAna Kos, Press Officer, Clean Tides Coalition\n", "2026-05-12 | - | - | - | Clean Tides Coalition"),
    ("# Clean rivers\n\n12 May 2026" + BODY + "Contact\n\nAna Kos, Clean Tides Coalition\n\nJan Novak, Lakes Union\n", "2026-05-12"),
    ("# Clean rivers\n\n12 May 2026" + BODY + "Ana Kos\nPress Officer, Clean Tides Coalition\n", "2026-05-12 | - | Ana Kos | Press Officer | Clean Tides Coalition"),
    ("# Clean rivers\n\n12 May 2026" + BODY + "Nobody knows it.\n\nIt is so.\n\nClean Tides Coalition\nHarbour Street 12, Oslo\n", "2026-05-12 | - | - | - | Clean Tides Coalition"),
    ("# Clean rivers\n\n12 May 2026" + BODY + "## Notes\n\nThe Clean Tides Coalition was founded in 2009.\n", "2026-05-12 | - | - | - | Clean Tides Coalition"),
    ("# Clean rivers\n\n12 May 2026" + BODY + "## Notes\n\nThe Clean Tides Coalition was dissolved in 2009.\n", "2026-05-12"),
    (TITLE + "It is an honour to address this room on behalf of the Rivers Network. We ask for more, and we ask for it today.", "- | - | - | - | Rivers Network"),
    (TITLE + "It is an honour to follow Ana Kos, who has told you all on behalf of the Rivers Network what is to be done.", ""),
    (TITLE + "Mr President, as Chair of the Fjord Alliance I have the pleasure to welcome you all to these long tables.", "- | - | - | Chair | Fjord Alliance"),
    (TITLE + "Mr President, as Chair of the Fjord Alliance Ana Kos has written to all of you about these long tables.", ""),
]  # fmt: skip

NAMELESS = [
    (TITLE + "We, Womankind Sahel, are deeply worried by the state of the waters, of which nobody has spoken today.", "- | - | - | - | Womankind Sahel"),
    (TITLE + "We, Womankind Sahel and others, are deeply worried by the state of the waters, of which nobody has spoken.", ""),
    ("Statement of Rivers Without Walls to the Third Lakes Conference\n\n12 May 2026" + BODY, "2026-05-12 | Third Lakes Conference | - | - | Rivers Without Walls"),
    ("Statement by Womankind Sahel\n\nDelivered by Ms Ana Kos, Director\n\n12 May 2026" + BODY, "2026-05-12 | - | Ana Kos | Director | Womankind Sahel"),
    ("Remarks by Ms Ana Kos, President of Womankind Sahel\n\n12 May 2026" + BODY, "2026-05-12 | - | Ana Kos | President | Womankind Sahel"),
    ("Remarks by Ms Ana Kos, Director of Global Outreach\n\n12 May 2026" + BODY, "2026-05-12 | - | Ana Kos | Director of Global Outreach"),
]  # fmt: skip

OTHERS = [
    ("# Committee Chairperson Uneasy about Pace of Rules\n\nLakes Parliament, 3 September 2025" + BODY, "2025-09-03 | - | - | - | Lakes Parliament"),
    ("# Committee Chairperson Kos on the Pace of Rules\n\nLakes Parliament, 3 September 2025" + BODY, "2025-09-03 | - | Kos | Committee Chairperson | Lakes Parliament"),
    ("LAKES OFFICE\n\n# Address on Lakes Day\n\nKasané Cybercity, 28 January 2025\n\n*Mr. Kavish Dookhun, Acting Lakes Commissioner*" + BODY,
     "2025-01-28 | - | Kavish Dookhun | Acting Lakes Commissioner | Lakes Office"),
    ("# Foreword\n\n*Committee on Lakes*\n\nJune 2025" + BODY + "**Gwenllian Preece MS**\nChair", "2025-06 | - | Gwenllian Preece | Chair | Committee on Lakes"),
    ("LAKES COMMISSION\nLakes Institute for Statistics (LIST)\n\nPRESS RELEASE\n\nTunis, 18 November 2022" + BODY + "The Lakes Institute for Statistics today marked Lakes Day.",
     "2022-11-18 | - | - | - | Lakes Institute for Statistics"),
    ("LAKES COMMISSION\nStatement by the Lakes Institute for Statistics (LIST)\n\nTunis, 18 November 2022" + BODY, "2022-11-18 | Lakes Commission | - | - | Lakes Institute for Statistics"),
    ("LAKES UNION – CONGRESS OF LAKES\n\nNews – Oslo, 25 October 2023" + BODY + "Speaking for the Ports Council, Ana Kos urged States to ratify the Lakes Code.",
     "2023-10-25 | - | - | - | Lakes Union"),
    ("LAKES UNION – CONGRESS OF LAKES\n\nNews – Oslo, 25 October 2023" + BODY + "Speaking for the Ports Council, I urge States to ratify the Lakes Code.",
     "2023-10-25 | - | - | - | Ports Council"),
    ("# Our ocean\n\n*Op-ed by Rev. Seini Tau, General Secretary of the Lakes Conference of Churches*\n\nSuva, 18 September 2024" + BODY,
     "2024-09-18 | - | Seini Tau | General Secretary | Lakes Conference of Churches"),
    ("# Our ocean\n\n*Remarks by Ana Kos, Chair of the Lakes Conference*\n\nSuva, 18 September 2024" + BODY, "2024-09-18 | Lakes Conference | Ana Kos | Chair of the Lakes Conference"),
    ("LAKES INTERNET FORUM\n(LIF)\n\nSYNTHESIS OF THE 2025 MEETING\nKathmandu, Nepal, 11 October 2025" + BODY, "2025-10-11 | Lakes Internet Forum | - | - | LIF"),
    ("## Lakes News · Lakes Coalition\n\n**Friday, 23 June 2023 – Oslo, Norway**" + BODY + "- **4 July** – webinar on nets\n- **9 September** – Lakes Day\n- **21 September** – meeting on tolls",
     "2023-06-23 | - | - | - | Lakes News · Lakes Coalition"),
    ("# Open letter to the Leaders of the Pacific Islands Forum\n\nSuva, 1 September 2025" + BODY + "**Ana Kos**\nCoordinator, Lakes Network", "2025-09-01 | - | Ana Kos | Coordinator | Lakes Network"),
    ("## Consultation of Directors-General of Ports in the Arab States\n\nTunis, 14–15 May 2024\n\n### FINAL COMMUNIQUÉ" + BODY,
     "2024-05-15 | Consultation of Directors-General of Ports in the Arab States"),
    ("## Consultation on the Ports Code\n\nTunis, 14–15 May 2024\n\n### FINAL COMMUNIQUÉ" + BODY, "2024-05-15"),
    ("Lakes Union\n\nOSLO, 21 March 2024\n\nSome ninety fire officers concluded a three-day Regional Workshop on Fire Prevention here today, ahead of a long dry season.",
     "2024-03-21 | Regional Workshop on Fire Prevention | - | - | Lakes Union"),
    ("Lakes Union\n\nOSLO, 21 March 2024\n\nLocal councils have more tasks. That was the tenor of the debate held today at the 45th Session of the Lakes Congress, where members spoke.",
     "2024-03-21 | 45th Session of the Lakes Congress | - | - | Lakes Union"),
]  # fmt: skip

ABBREVIATED = [
    ("FJORD ALLIANCE\n\nMINUTES of the 3rd meeting of the Nets Party\nheld on Tuesday 2 March 2021, 10.00 a.m. (AST)" + BODY + "Next meeting: 4 May 2021.\n",
     "2021-03-02T10:00 | 3rd meeting of the Nets Party | - | - | Fjord Alliance"),
]  # fmt: skip

# A meeting of which a short paragraph tells is not where the text belongs.
SPOKEN_OF = [
    ("Fjord Alliance\n4 March 2025\n\nThe Lisbon Forum was a success. We thank its hosts." + BODY, "2025-03-04 | - | - | - | Fjord Alliance"),
    ("Fjord Alliance\n4 March 2025\n\nThe Lisbon Forum\n\nWe thank its hosts." + BODY, "2025-03-04 | Lisbon Forum | - | - | Fjord Alliance"),
    ("The Oslo Summit (OS) failed us. Leaders talked and left." + BODY, ""),
    ("Statement by the Fjord Alliance\n4 March 2025\n\nThe Oslo Summit ended without a result." + BODY, "2025-03-04 | - | - | - | Fjord Alliance"),
    ("Report\n4 March 2025\n\nThe 5th Lakes Forum was hosted by Chad." + BODY, "2025-03-04 | 5th Lakes Forum"),
    ("Sir, the Lakes Forum was too long. Some liked it." + BODY, ""),
    ("# Fjord Alliance welcomes the Lakes Summit\n\nBergen, 4 March 2025" + BODY, "2025-03-04 | - | - | - | Fjord Alliance"),
    ("# Fjord Alliance at the Lakes Summit\n\nBergen, 4 March 2025" + BODY, "2025-03-04 | Lakes Summit | - | - | Fjord Alliance"),
]  # fmt: skip

# Of what is near, not all is told of the text: who posted it, its kind, a building, what comes next.
NEARBY = [
    ("Lakes Assembly\n\n17 January 2023\n\nCommittee on Culture\nRapporteur: Mr Ivan Kos, Bulgaria, Greens Group" + BODY,
     "2023-01-17 | - | Ivan Kos | Rapporteur | Lakes Assembly"),
    ("Lakes Assembly\n\n17 January 2023\n\nCommittee on Culture\nRapporteur for opinion: Mr Ivan Kos, Bulgaria, Greens Group" + BODY,
     "2023-01-17 | - | Ivan Kos | Rapporteur for opinion | Lakes Assembly"),
    ("Lakes Assembly\n\n17 January 2023\n\nCommittee on Culture\nContact for opinion: Mr Ivan Kos, Bulgaria, Greens Group" + BODY,
     "2023-01-17 | Committee on Culture | - | - | Lakes Assembly"),
    ("THE LAKES SUMMIT\nOslo, 3 May 2025" + BODY,
     "2025-05-03 | Lakes Summit"),
    ("The Lakes Summit\n\nStatement by Norway\nOslo, 3 May 2025" + BODY,
     "2025-05-03 | Lakes Summit | - | - | norway"),
    ("The Third Lakes Summit of Mayors\n\nStatement by Norway\nOslo, 3 May 2025" + BODY,
     "2025-05-03 | Third Lakes Summit of Mayors | - | - | norway"),
    ("# Intervention on rivers\n\nPosted on 3 May 2024 by [Ana Kos](/ana)\n\n*The following statement was delivered today by our Geneva Envoy, Luis Lund, at the Rivers Forum.*" + BODY,
     "2024-05-03 | Rivers Forum | Luis Lund | Geneva Envoy"),
    ("# Intervention on rivers\n\nPosted on 3 May 2024 by [Ana Kos](/ana)\n\n*The following statement was delivered today at the Rivers Forum.*" + BODY,
     "2024-05-03 | Rivers Forum | Ana Kos"),
    ("# Intervention on rivers\n\nPosted on 3 May 2024 by Ana Kos" + BODY,
     "2024-05-03 | - | Ana Kos"),
    ("LAKES ASSEMBLY\n\nSecretariat\nPalazzo Spinelli, Valletta, Malta\n\n9 July 2024" + BODY,
     "2024-07-09 | - | - | - | Lakes Assembly"),
    ("LAKES ASSEMBLY\n\nSecretariat\nPaola Spinelli, Valletta, Malta\n\n9 July 2024" + BODY,
     "2024-07-09 | - | Paola Spinelli | - | Lakes Assembly"),
    ("MINUTES\nof the 87th meeting of the Lakes Board\nheld in Oslo on 11 March 2025" + BODY + "4. Next meeting\n17 June 2025, Helsinki.\n\nThe meeting closed at noon.\n",
     "2025-03-11 | 87th meeting of the Lakes Board | - | - | Lakes Board"),
    ("MINUTES\nof the 87th meeting of the Lakes Board" + BODY + "4. Place\nHelsinki, 17 June 2025.\n\nThe meeting closed at noon.\n",
     "2025-06-17 | 87th meeting of the Lakes Board | - | - | Lakes Board"),
    ("Statement by the Lakes Board" + BODY + "4. Next meeting\nHelsinki, 17 June 2025\n",
     "- | - | - | - | Lakes Board"),
    ("Statement by the Lakes Board\nOur next steps\nHelsinki, 17 June 2025" + BODY,
     "2025-06-17 | - | - | - | Lakes Board"),
    ("# What we told them\n\n*By Ana Kos, Policy Director — 28 February 2025 — 3 min read*" + BODY,
     "2025-02-28 | - | Ana Kos | Policy Director"),
    ("# What we told them\n\n*By Ana Kos, Director – Policy — 28 February 2025*" + BODY,
     "2025-02-28 | - | Ana Kos | Director – Policy"),
    ("REPORT OF THE MEETING\n\nRegional Consultation on Lost Rivers\nOslo, 8-10 April 2025" + BODY,
     "2025-04-10 | Regional Consultation on Lost Rivers"),
    ("SUMMARY OF MEETING\nOslo, 8-10 April 2025" + BODY,
     "2025-04-10"),
    ("SUMMARY OF BOARD MEETING\nOslo, 8-10 April 2025" + BODY,
     "2025-04-10 | Summary of Board Meeting"),
    ("# Lakes Treaty\n\n6 June 2025\n\n## Decision 6/11. Budget\n\n*The Conference of the Parties*\n\n1. *Approves* the budget of nine million euros for the years 2026 to 2028;\n",
     "2025-06-06 | - | - | - | Conference of the Parties"),
    ("Joint Statement by the Lakes Fund on the fire at the Old Market of Aleppo\n\n30 January 2025" + BODY,
     "2025-01-30 | - | - | - | Lakes Fund"),
    ("Joint Statement by the Lakes Fund at the Raw Materials Week of Aleppo\n\n30 January 2025" + BODY,
     "2025-01-30 | Raw Materials Week | - | - | Lakes Fund"),
    ("Remarks by Ana Kos on fire safety at the Raw Materials Week\n\n30 January 2025" + BODY,
     "2025-01-30 | Raw Materials Week | Ana Kos"),
]  # fmt: skip

NEWS = "# Springfield news\n\n3 May 2024\n\n"
CONFERENCE = "the Springfield Rivers Conference in Oslo"
SAID = '"The rivers are dirty," said Ana Kos, Director of the Lakes Fund, '

# News may say in its text where its speaker spoke.
REPORTED = [
    (NEWS + SAID + f"at {CONFERENCE}.", "2024-05-03 | Springfield Rivers Conference | Ana Kos | Director | Lakes Fund"),
    (NEWS + SAID + f"who will chair {CONFERENCE}.", "2024-05-03 | - | Ana Kos | Director | Lakes Fund"),
    (NEWS + f"Director Ana Kos said that the rules made at {CONFERENCE} are old.", "2024-05-03 | - | Ana Kos | Director"),
    (NEWS + f"Director Ana Kos called for new rules. She was addressing {CONFERENCE} on Thursday.", "2024-05-03 | Springfield Rivers Conference | Ana Kos | Director"),
    (NEWS + f"Director Ana Kos called for new rules. She was addressing {CONFERENCE} in March.", "2024-05-03 | - | Ana Kos | Director"),
    (NEWS + f"Director Ana Kos called for new rules. She had addressed {CONFERENCE}.", "2024-05-03 | - | Ana Kos | Director"),
    (NEWS + f"Director Ana Kos called for new rules. Jan Novak addressed {CONFERENCE}.", "2024-05-03 | - | Ana Kos | Director"),
    ("Blog by Ana Kos\n\n3 May 2024\n\n" + f"Last week I spoke for the Lakes Fund at {CONFERENCE}. It is so.", "2024-05-03 | Springfield Rivers Conference | Ana Kos"),
    ("Blog by Ana Kos\n\n3 May 2024\n\n" + f"In 2021 I spoke at {CONFERENCE}. It is so.", "2024-05-03 | - | Ana Kos"),
    ("Blog by Ana Kos\n\n3 May 2024\n\n" + f"Our members are in Oslo this week for {CONFERENCE}.", "2024-05-03 | Springfield Rivers Conference | Ana Kos"),
    ("Blog by Ana Kos\n\n3 May 2024\n\n" + f"Our members will be in Oslo next week for {CONFERENCE}.", "2024-05-03 | - | Ana Kos"),
    (NEWS + f"At {CONFERENCE}, which closed yesterday, forty mayors signed a call.", "2024-05-03 | Springfield Rivers Conference"),
    (NEWS + f"At {CONFERENCE}, which closed in March, forty mayors signed a call.", "2024-05-03"),
]  # fmt: skip

SIGNATURE = "Rivers Fund\n3 May 2024" + BODY + "Sincerely,\n\n"
SIGNED = [
    (SIGNATURE + "Quiela K. Halloway\nPresident and Director", "2024-05-03 | - | Quiela K. Halloway | President and Director | Rivers Fund"),
    (SIGNATURE + "Honourable Commissioner Ana Kos\nSpecial Rapporteur on Rivers in Africa", "2024-05-03 | - | Ana Kos | Special Rapporteur on Rivers in Africa | Rivers Fund"),
    (SIGNATURE + "Honourable Commissioner Ana Kos\nRivers Fund", "2024-05-03 | - | Ana Kos | Commissioner | Rivers Fund"),
    (SIGNATURE + "Annex K. Halloway\nRivers and Lakes", "2024-05-03 | - | - | - | Rivers Fund"),
]  # fmt: skip

SEAT = "# Clean rivers\n\n3 May 2024\n\n"
URGED = "The Director of the Fund, Ana Kos, has urged Norway to clean them."
SEATED = [
    (SEAT + f"(Rivers Secretariat, Turkeyen, Guyana) {URGED}" + BODY, "2024-05-03 | - | Ana Kos | Director of the Fund | Rivers Secretariat"),
    (SEAT + f"(See the Board, page three) {URGED}" + BODY, "2024-05-03"),
    ("Rivers Secretariat, Turkeyen, Guyana\n3 May 2024" + BODY, "2024-05-03 | - | - | - | Rivers Secretariat"),
    ("Rivers, Guyana\n3 May 2024" + BODY, "2024-05-03 | - | - | - | guyana"),
    ("# Clean rivers\n\n* Submitted by: Rivers Fund\n* Submission date: 15 July 2025" + BODY, "2025-07-15 | - | - | - | Rivers Fund"),
    ("# Clean rivers\n\n* Submitted by: Rivers Fund\n* Submission deadline: 15 July 2025" + BODY, "- | - | - | - | Rivers Fund"),
]  # fmt: skip

# Whose communiqué or declaration a title is, or the first sentence says to have adopted it.
OUTCOMES = [
    ("Commonwealth Statement on Ports\n\n3 May 2024" + BODY, "2024-05-03 | - | - | - | commonwealth-of-nations"),
    ("Commonwealth Foreign Ministers' Statement\n\n3 May 2024" + BODY, "2024-05-03 | - | - | - | commonwealth-of-nations"),
    ("Commonwealth Oil Company Statement\n\n3 May 2024" + BODY, "2024-05-03"),
    ("African Union Heads of State Declaration\n\n3 May 2024" + BODY, "2024-05-03 | - | - | - | african-union"),
    ("League of Arab States Declaration\n\n3 May 2024" + BODY, "2024-05-03 | - | - | - | league-of-arab-states"),
    ("Rivers Alliance\nAfrican Union Declaration on Ports\n\n3 May 2024" + BODY, "2024-05-03 | - | - | - | Rivers Alliance"),
    ("COMMUNIQUÉ\n\nThe Board of the League of Lake States (LLS), at its third session held in Oslo on 3 May 2024, welcomed the plan. It met the Mayor of the town.",
     "- | - | - | - | Board of the League of Lake States"),
    ("469TH MEETING\n\n3 May 2024\nOslo\n\nCOMMUNIQUÉ\n\nThe Peace and Security Council of the African Union, at its 469th meeting held on 3 May 2024, adopted the following decision on ports, of which UNESCO has told:\n\nAll ports of UNESCO are open.",
     "2024-05-03 | 469th Meeting | - | - | african-union-peace-and-security-council"),
]  # fmt: skip

# Who is only spoken of, addressed or heard, and who holds a page's text.
HEARD = [
    ("Statement by Ambassador Ana Kos on behalf of 60 States in support of UNESCO\n\n3 May 2024" + BODY, "2024-05-03 | - | Ana Kos | Ambassador"),
    ("Statement by Chad in support of UNESCO\n\n3 May 2024" + BODY, "2024-05-03 | - | - | - | chad"),
    ("Statement by the Minister on the work of UNESCO\n\n3 May 2024" + BODY, "2024-05-03 | - | - | Minister"),
    ("3 May 2024\n\nToday the Government of Chad announced that it has left the League. I regret it. We need all States on board.", "2024-05-03"),
    ("3 May 2024\n\nToday the Government of Chad announced that it has left the League. It will save a lot of money.", "2024-05-03 | - | - | - | chad"),
    ("Chad addresses the Human Rights Council\n\n3 May 2024" + BODY, "2024-05-03 | - | - | - | chad"),
    ("UN Security Council\n\n3 May 2024\n\nThank you for your kind words, President Kos. Chad supports the plan. We need all States on board.",
     "2024-05-03 | United Nations Security Council | - | - | chad"),
    ("UNESCO - EU Statement: Ports\n\nChair,\n\nDirector General,\n\nExcellencies,\n\nColleagues,\n\nI have the honour to speak on behalf of the European Union and its member States.",
     "- | - | - | - | european-union"),
    ("[Date] 3 May 2024\n[Place] Chad\n[Source] ASEAN Secretariat\n[Full text]" + BODY, "2024-05-03"),
    ("Permanent Council, Vienna, 3 May 2024\n\nThank you for the invitation, Minister Kos. The European Union commends Chad. We need all States on board.",
     "2024-05-03 | Permanent Council | - | - | european-union"),
    ("Debate on the Director-General's report\n3 May 2024\nStatement by Chad" + BODY, "2024-05-03 | - | - | - | chad"),
    ("Report of the Director-General\n3 May 2024\nStatement by Chad" + BODY, "2024-05-03 | - | - | - | chad"),
    ("Director-General's statement on the report\n\n3 May 2024" + BODY, "2024-05-03 | - | - | Director-General"),
]  # fmt: skip

# For whom one speaks whose turn it is, or who welcomes the guests.
TURNS = [
    ("Fifth plenary meeting\n\n3 May 2024\n\nGeneral debate (continued)\n\n2.1 Mr Kos (Chad):\n\nMr President, the rivers are clean.", "2024-05-03 | Fifth plenary meeting | Kos | - | chad"),
    ("Fifth plenary meeting\n\n3 May 2024\n\n2.1 Mr Kos (Chad): Madam President, the rivers are clean.", "2024-05-03 | Fifth plenary meeting | Kos | - | chad"),
    ("Fifth plenary meeting\n\n3 May 2024\n\n2.1 Rivers (Chad):\n\nThe rivers are clean, and the lakes are not.", "2024-05-03 | Fifth plenary meeting | - | - | chad"),
    ("Opening plenary\n\n3 May 2024\n\n>> ANA KOS: Excellencies, on behalf of the Swedish Government it is a pleasure to welcome you.", "2024-05-03 | - | Ana Kos | - | sweden"),
    ("Opening plenary\n\n3 May 2024\n\nExcellencies, dear friends, on behalf of the Government of Chad, I welcome you.", "2024-05-03 | - | - | - | chad"),
    ("Opening plenary\n\n3 May 2024\n\nExcellencies, the plan that was adopted on behalf of the Government of Chad is welcome.", "2024-05-03"),
]  # fmt: skip

GROUPS = {
    "turns": TURNS,
    "outcomes": OUTCOMES,
    "heard": HEARD,
    "seated": SEATED,
    "reported": REPORTED,
    "signed": SIGNED,
    "nearby": NEARBY,
    "abbreviated": ABBREVIATED,
    "spoken of": SPOKEN_OF,
    "ourselves": OURSELVES,
    "bodies": BODIES,
    "days": DAYS,
    "given": GIVEN,
    "meetings": MEETINGS,
    "lines": LINES,
    "titles": TITLES,
    "notes": NOTES,
    "nameless": NAMELESS,
    "others": OTHERS,
}
ROWS = [row for group in GROUPS.values() for row in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_a_text_says_whose_it_is_and_when_it_was_said(text: str, expected: str) -> None:
    assert document(text) == expected


def test_the_table_of_own_lines_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "turns": 6,
        "outcomes": 8,
        "heard": 13,
        "ourselves": 8,
        "bodies": 34,
        "days": 22,
        "given": 53,
        "meetings": 12,
        "lines": 22,
        "titles": 10,
        "notes": 10,
        "nameless": 6,
        "others": 17,
        "spoken of": 8,
        "abbreviated": 1,
        "nearby": 24,
        "reported": 13,
        "signed": 4,
        "seated": 6,
    }


def test_a_counted_meeting_below_a_bodys_name_is_also_called_by_it() -> None:
    met = understood("RIVERS BOARD (RIBO)\n19th meeting, 19 May 2021" + BODY).document.meeting
    assert met is not None
    assert "19th meeting of the Rivers Board" in {met.label, *met.aliases}


def test_what_abbreviates_a_name_in_capitals_keeps_its_letters() -> None:
    said = understood(
        "STATEMENT OF THE RIVERS BOARD (RIBO)\n19 May 2021" + BODY + "RIBO welcomes it."
    )
    own = said.document.organisation
    assert own is not None
    assert {
        mention.entity
        for mention in said.mentions
        if mention.span.of(said.statement.text) == "RIBO"
    } == {own}
