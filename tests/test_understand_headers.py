"""The document's own line, rule by rule: each with a header that it reads and a near miss."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import BODY, document
from tests.test_understand_notation import short

UNESCO = "united-nations-educational-scientific-and-cultural-organization"
BOARD = "Springfield River Board"
NIGHTS = "Alliance for Quiet Nights"
DAY = "\n3 May 2024"
TALK = (
    "and there is much that we have to say of rivers and of lakes in the course of this long day."
)

LABELS = [
    ("Alliance for Quiet Nights\nOrg: Springfield River Board" + DAY, f"2024-05-03 | - | - | - | {BOARD}"),
    ("Alliance for Quiet Nights\nOrb: Springfield River Board" + DAY, f"2024-05-03 | - | - | - | {NIGHTS}"),
    ("IGF 2024\nHearing: Springfield Conference on Quiet Nights" + DAY, "2024-05-03 | Springfield Conference on Quiet Nights"),
    ("IGF 2024\nHearings: Springfield Conference on Quiet Nights" + DAY, "2024-05-03 | internet-governance-forum-2024"),
    ("Date of delivery: 3 May 2023\nOslo, 1 June 2023", "2023-05-03"),
    ("Date of birth: 3 May 2023\nOslo, 1 June 2023", "2023-06-01"),
    ("Country: Kenya\nSpeaker: Ana Kos" + DAY, "2024-05-03 | - | Ana Kos | - | kenya"),
    ("Counter: Kenya\nSpeaker: Ana Kos" + DAY, "2024-05-03 | - | Ana Kos"),
]  # fmt: skip

DAYS = [
    # The day on which a text appeared is not the day on which it was said, where there is another.
    ("Posted on: 19 August 2024\nRemarks by Jane Smith\n17 August 2024", "2024-08-17 | - | Jane Smith"),
    ("Seen on: 19 August 2024\nRemarks by Jane Smith\n17 August 2024", "2024-08-19 | - | Jane Smith"),
    ("Posted on: 19 August 2024\nRemarks by Jane Smith", "2024-08-19 | - | Jane Smith"),
    ("SPEECH | Oslo | Publication 17 November 2023\nRemarks on rivers\n5 November 2023", "2023-11-05"),
    ("SPEECH | Oslo | Jubilation 17 November 2023\nRemarks on rivers\n5 November 2023", "2023-11-17"),
    # The day beside the speaker, then that of a dateline with a place.
    ("Oslo, 4 June 2024\nStatement by Ms Ana Kos, 5 September 2024", "2024-09-05 | - | Ana Kos"),
    ("Oslo, 4 June 2024\nStatement on rivers, 5 September 2024", "2024-06-04"),
    ("4 June 2024\nOslo, 5 September 2024", "2024-09-05"),
    ("4 June 2024\nPlenary, 5 September 2024", "2024-06-04"),
    ("Springfield, 17. 6. 2025\nRemarks by Jane Smith", "2025-06-17 | - | Jane Smith"),
    # Up to which day a list holds, not the days that stand in it.
    ("Ratifications, Rivers Board (position as at 30 September 2024)\n\nOslo – 4 June 2024\n\nWe met.", "2024-09-30 | - | - | - | Rivers Board"),
    ("Ratifications, Rivers Board (3 of 30)\n\nOslo – 4 June 2024\n\nWe met.", "2024-06-04 | - | - | - | Rivers Board"),
]  # fmt: skip

DELIVERIES = [
    ("Bob Smith\nTestimony of Ana Kos, Director, Springfield River Board" + DAY, f"2024-05-03 | - | Ana Kos | Director | {BOARD}"),
    ("Bob Smith\nPortrait of Ana Kos" + DAY, "2024-05-03 | - | Bob Smith"),
    ("Bob Smith\nBriefing by Ana Kos" + DAY, "2024-05-03 | - | Ana Kos"),
    ("Bob Smith\nWalk by Ana Kos" + DAY, "2024-05-03 | - | Bob Smith"),
    ("Bob Smith\nEdited for the record by Ana Kos" + DAY, "2024-05-03 | - | Ana Kos"),
    ("Ana Kos\nStatement delivered on her behalf by Bob Smith" + DAY, "2024-05-03 | - | Ana Kos"),
    ("Ana Kos\nStatement delivered in her stead by Bob Smith" + DAY, "2024-05-03 | - | Bob Smith"),
    ("Statement on behalf of the European Union and its Member States by Ms Ana Kos" + DAY, "2024-05-03 | - | Ana Kos | - | european-union"),
    ("Statement on behalf of the European Union and its Member States on Ms Ana Kos" + DAY, "2024-05-03 | - | - | - | european-union"),
    # A sentence that only says whose words follow is a line of the header.
    ("Speech by Ana Kos, Lomé, 3 May 2024.", "2024-05-03 | - | Ana Kos"),
    ("The speech made by Ana Kos, Lomé, 3 May 2024.", ""),
    ("Springfield River Board\nBlog of the Secretary-General, Ana Kos" + DAY, f"2024-05-03 | - | Ana Kos | Secretary-General | {BOARD}"),
    ("Springfield River Board\nThread by Ana Kos" + DAY, f"2024-05-03 | - | Ana Kos | - | {BOARD}"),
]  # fmt: skip

NOT_SPEAKING = [
    ("Translated by Bob Smith" + DAY, "2024-05-03"),
    ("Praised by Bob Smith" + DAY, "2024-05-03 | - | Bob Smith"),
    ("Moderated by Bob Smith" + DAY, "2024-05-03"),
    ("Celebrated by Bob Smith" + DAY, "2024-05-03 | - | Bob Smith"),
    ("To\nBob Smith\n3 May 2024", "2024-05-03"),
    ("Too\nBob Smith\n3 May 2024", "2024-05-03 | - | Bob Smith"),
]  # fmt: skip

FOOT = [
    ("3 May 2024", "\nSigned:\n\nCyber Peace Mali · Springfield River Board\n", "2024-05-03 | - | - | - | Cyber Peace Mali"),
    # Below a signature stand notes and copies; beside each other several sign.
    ("Quiet letter\n3 May 2024", "\nSincerely,\n\nAna Kos\nDirector\n\nCopies: UNESCO\n\n[1] So we hear.\n", "2024-05-03 | - | Ana Kos | Director"),
    ("# Quiet letter\n\n3 May 2024", "\n| Name | Organisation |\n|---|---|\n| Ana Kos | UNESCO |\n| Quiet Jo | WHO |\n", "2024-05-03"),
    ("Quiet Newsletter, November 2024", "Send photos by 10 January.\n", "2024-11"),
    # Between the date and "Dear …" of a letter stands whom it is sent to; not above a speech.
    ("3 May 2024\n\nMs Jane Smith\nMinister of Rivers\n\nDear Minister,", "\nSincerely,\n\nAna Kos\nDirector", "2024-05-03 | - | Ana Kos | Director"),
    ("3 May 2024\n\nMs Jane Smith\nMinister of Rivers\n\nDear friends,", "", "2024-05-03 | - | Jane Smith | Minister of Rivers"),
    ("3 May 2024\n\nMs Jane Smith\nMinister of Rivers\n\nDear Minister,", "", "2024-05-03"),
    ("3 May 2024", "\nAna Kos\n\nMs Jane Smith\nMinister of Rivers of Chad\n", "2024-05-03 | - | Ana Kos"),
    ("3 May 2024", "\nThe Springfield River Board has told us so in many words, and so it will be in all the years to come.\n", "2024-05-03"),
    # A post in small letters, and the body behind it.
    ("By Jane Smith\n3 May 2024", "\nJane is senior river officer at Clean Lakes Benelux.\n", "2024-05-03 | - | Jane Smith | senior river officer | Clean Lakes Benelux"),
    ("By Jane Smith\n3 May 2024", "\nJane is very fond of rivers at Clean Lakes Benelux.\n", "2024-05-03 | - | Jane Smith"),
    ("Information note\n\n# Clean rivers", "Contact: Jane Smith\n3 May 2023\n", "2023-05-03"),
    ("# Clean rivers" + DAY, "Press contact: river office, Lakes Desk\n", "2024-05-03"),
    ("# Clean rivers", "Jane Smith\nHead of Policy\n\nYou receive this because you asked. Springfield River Club, Oslo\n", "- | - | Jane Smith | Head of Policy"),
    ("# Clean rivers", "Signed by\n\nSpringfield River Board\n\nUNESCO\n", f"- | - | - | - | {BOARD}"),
    ("PRESS RELEASE\n\n# Clean rivers", "Contact: Jane Smith\n3 May 2023\n", "2023-05-03"),
    ("# Clean rivers", "Jane Smith\nCc: Head of Policy, Springfield River Board\n", "- | - | Jane Smith"),
    ("# Clean rivers", "Jane Smith\nHead of Policy, Springfield River Board\n", f"- | - | Jane Smith | Head of Policy | {BOARD}"),
    ("# Clean rivers", "Ambassador Jane Smith: I can't say.\n", ""),
    ("# Clean rivers", "Ambassador Jane Smith\n", "- | - | Jane Smith | Ambassador"),
    ("# Clean rivers", "Jane Smith\n\nFor more information on what we do for the rivers and lakes call our friend Bob Smith at any time.\n", "- | - | Jane Smith"),
    ("# Clean rivers", "Jane Smith\n\nFor more rivers and for what we do for the rivers and lakes call our friend Bob Smith at any time.\n", ""),
    ("Letter", "Yours,\n\nAna Kos\nDirector\n\nH.E. Mr Bob Smith\nMinister of Justice\n", "- | - | Ana Kos | Director"),
    ("Letter", "Yours,\n\nAna Kos\nDirector\n\nBob Smith\nMinister of Justice\n", ""),
    ("Letter", "(signed) Ana Kos\nDirector\n", "- | - | Ana Kos | Director"),
    ("Letter", "Signatories:\n\nAna Kos\n", ""),
    ("Letter", "Done at Oslo this fifth day of September 2024 in one copy.\n", "2024-09-05"),
    ("Quiet lakes", "Related: Oslo, 5 May 2023\n", ""),
    ("Quiet lakes", "Relative: Oslo, 5 May 2023\n", "2023-05-05"),
]  # fmt: skip

ROLES = [
    ("Remarks by Ana Kos, Minister of Trade, Industry and Lakes of Norway" + DAY, "2024-05-03 | - | Ana Kos | Minister of Trade, Industry and Lakes | norway"),
    ("Remarks by Ana Kos, Director of Rivers, Quiet Knowledge and Data Song" + DAY, "2024-05-03 | - | Ana Kos | Director of Rivers, Quiet Knowledge and Data Song"),
    ("Statement by Senator Ana Kos (Uruguay), Chair of the Springfield River Board" + DAY, f"2024-05-03 | - | Ana Kos | Chair | {BOARD}"),
    ("Statement by Senator Ana Kos (Uruguay) in Oslo" + DAY, "2024-05-03 | - | Ana Kos | Senator"),
    ("Statement by Ana Kos MEP, Chair of the Springfield River Board" + DAY, f"2024-05-03 | - | Ana Kos | Chair | {BOARD}"),
    ("Statement by Ana Kos, MP, Chair of the Springfield River Board" + DAY, f"2024-05-03 | - | Ana Kos | Chair | {BOARD}"),
    ("Statement by Ana Kos, Ireland's Minister of State" + DAY, "2024-05-03 | - | Ana Kos | Minister of State | ireland"),
    # Who heads a mission speaks for whom it is of.
    ("Statement by Ana Kos, Head of the Delegation of the European Union to the United Nations" + DAY, "2024-05-03 | - | Ana Kos | Head of the Delegation | european-union"),
    ("Statement by Ana Kos, Head of the EU Delegation to Chad" + DAY, "2024-05-03 | - | Ana Kos | Head of the EU Delegation | european-union"),
    ("Statement by Ana Kos, Head of the Springfield River Board" + DAY, f"2024-05-03 | - | Ana Kos | Head | {BOARD}"),
    # A function in other words; the names of places are none.
    ("Statement by Ana Kos, River Warden" + DAY, "2024-05-03 | - | Ana Kos | River Warden"),
    ("Statement by Ana Kos, River warden" + DAY, "2024-05-03 | - | Ana Kos"),
    ("Statement by Ana Kos, Oslo, Norway" + DAY, "2024-05-03 | - | Ana Kos"),
    # What a dash parts from a post is its topic; who leads a body is not called by a topic.
    ("Statement by Ana Kos, Spokesperson for the Secretary-General – on eels" + DAY, "2024-05-03 | - | Ana Kos | Spokesperson for the Secretary-General"),
    ("Statement by Ana Kos, Spokesperson for Rivers – Chad" + DAY, "2024-05-03 | - | Ana Kos | Spokesperson for Rivers | chad"),
    # What follows "on" is the topic.
    ("Alliance for Quiet Nights\n\nStatement by Mr Ted Wee, Counsellor, on the talks of the Springfield River Board" + DAY, f"2024-05-03 | - | Ted Wee | Counsellor | {NIGHTS}"),
    ("Alliance for Quiet Nights\n\nStatement by Mr Ted Wee, Counsellor, in the name of the Springfield River Board" + DAY, f"2024-05-03 | - | Ted Wee | Counsellor | {BOARD}"),
]  # fmt: skip

TITLES = [
    ("UNESCO Statement on rivers" + DAY, f"2024-05-03 | - | - | - | {UNESCO}"),
    ("UNESCO Opening Plenary Statement" + DAY, f"2024-05-03 | - | - | - | {UNESCO}"),
    ("QWXZ Statement on rivers" + DAY, "2024-05-03"),
    ("Indian Ocean Council Press Statement on rivers" + DAY, "2024-05-03 | - | - | - | Indian Ocean Council"),
    ("Indian Ocean Charter Press Statement on rivers" + DAY, "2024-05-03"),
    ("STATEMENT OF THE SPRINGFIELD RIVER BOARD (Oslo, 3 MAY 2024)", f"2024-05-03 | - | - | - | {BOARD}"),
    ("The Eleanor P. Whitcombe Alliance" + DAY, "2024-05-03 | - | - | - | Eleanor P. Whitcombe Alliance"),
    ("The plan p. Whitcombe Alliance" + DAY, "2024-05-03 | - | - | - | Whitcombe Alliance"),
]  # fmt: skip

SELVES = [
    (f"My name is Ana Kos, I'm Secretary General of the Alliance for Quiet Nights, {TALK}", f"2024-05-03 | - | Ana Kos | Secretary General | {NIGHTS}"),
    (f"My name is Ana Kos and I serve as Director of the Springfield River Board, {TALK}", f"2024-05-03 | - | Ana Kos | Director | {BOARD}"),
    (f"Her name is Ana Kos and I serve as Director of the Springfield River Board, {TALK}", "2024-05-03"),
    (f"I have the honour to speak on behalf of the Alliance for Quiet Nights, {TALK}", f"2024-05-03 | - | - | - | {NIGHTS}"),
    (f"I have the honour to think on behalf of the Alliance for Quiet Nights, {TALK}", "2024-05-03"),
    (f"I also have the honour to speak on behalf of the Alliance for Quiet Nights, {TALK}", "2024-05-03"),
    (f"It is a pleasure to open this hearing on behalf of the Alliance for Quiet Nights. {TALK}", f"2024-05-03 | - | - | - | {NIGHTS}"),
    (f"Let me, on behalf of the Alliance for Quiet Nights, thank our hosts. {TALK}", f"2024-05-03 | - | - | - | {NIGHTS}"),
    (f"Let me thank those who, on behalf of the Alliance for Quiet Nights, met us. {TALK}", "2024-05-03"),
    (f"I bring you the greetings of the Alliance for Quiet Nights and its 40 members. {TALK}", f"2024-05-03 | - | - | - | {NIGHTS}"),
    (f"I brought my friends of the Alliance for Quiet Nights greetings from Oslo. {TALK}", "2024-05-03"),
    (f"I am here to represent the Alliance for Quiet Nights. {TALK}", f"2024-05-03 | - | - | - | {NIGHTS}"),
    (f"I am speaking today for the Alliance for Quiet Nights. {TALK}", f"2024-05-03 | - | - | - | {NIGHTS}"),
    (f"In my capacity as Chair of the Alliance for Quiet Nights I welcome you. {TALK}", f"2024-05-03 | - | - | Chair | {NIGHTS}"),
    (f"It is a pleasure that a lawyer opened this hearing on behalf of the Alliance for Quiet Nights. {TALK}", "2024-05-03"),
]  # fmt: skip

OCCASIONS = [
    ("Speech by Ana Kos at the Raw Rivers Week" + DAY, "2024-05-03 | Raw Rivers Week | Ana Kos"),
    ("Speech by Ana Kos at the raw rivers week" + DAY, "2024-05-03 | - | Ana Kos"),
    ("Speech by Ana Kos at the Raw Rivers Hotel" + DAY, "2024-05-03 | - | Ana Kos"),
    ("Song by Ana Kos at the Raw Rivers Week" + DAY, "2024-05-03 | - | Ana Kos"),
    ("Coral Mangrove Jamboree, Oslo, 12 December 2024", "2024-12-12 | Coral Mangrove Jamboree"),
    ("Coral mangrove jamboree, Oslo, 12 December 2024", "2024-12-12"),
    ("Coral Mangrove Jamboree, 12 December 2024", "2024-12-12"),
    ("Coral Mangrove Director, Oslo, 12 December 2024", "2024-12-12"),
    ("Coral Jamboree 7, Oslo, 12 December 2024", "2024-12-12 | Coral Jamboree 7"),
    ("Coral Jamboree, Oslo, 12 December 2024", "2024-12-12"),
    ("# at the West River Forum\n\n3 May 2024", "2024-05-03 | West River Forum"),
    ("# Message from the Springfield Summit\n\n3 May 2024", "2024-05-03 | Springfield Summit"),
    ("# Quiet River Springfield Summit\n\n3 May 2024", "2024-05-03 | Quiet River Springfield Summit"),
]  # fmt: skip

# Before which body somebody else speaks; alone in a header the body speaks itself.
SITTINGS = [
    ("Statement by Ana Kos, Springfield River Board\n\nQuiet Nights Permanent Council" + DAY, f"2024-05-03 | Quiet Nights Permanent Council | Ana Kos | - | {BOARD}"),
    ("Statement by Ana Kos, Springfield River Board\n\nQuiet Nights Permanent Alliance" + DAY, f"2024-05-03 | - | Ana Kos | - | {BOARD}"),
    ("Statement by Ana Kos, Springfield River Board\n\nCommission on Quiet Nights of old" + DAY, f"2024-05-03 | - | Ana Kos | - | {BOARD}"),
    ("Statement by Ana Kos\n\nQuiet Nights Permanent Council" + DAY, "2024-05-03 | - | Ana Kos | - | Quiet Nights Permanent Council"),
    ("Statement by Ana Kos at the Assembly of the Springfield River Union on the Quiet Act" + DAY, "2024-05-03 | Assembly of the Springfield River Union on the Quiet Act | Ana Kos"),
    ("Statement by Ana Kos, Lead at the Springfield River Board" + DAY, f"2024-05-03 | - | Ana Kos | Lead | {BOARD}"),
    ("Speech by Commissioner Kos at the Plenary of the European Parliament" + DAY, "2024-05-03 | Plenary of the European Parliament | Kos | Commissioner"),
    # A session that only tells a post is not where one speaks, if another meeting is named.
    ("Remarks by Ana Kos, President of the 78th session of the Springfield Assembly\n\nHigh-level Meeting on Eels" + DAY, "2024-05-03 | High-level Meeting on Eels | Ana Kos | President | Springfield Assembly"),
    ("Remarks by Ana Kos, President of the 78th session of the Springfield Assembly" + DAY, "2024-05-03 | 78th session of the Springfield Assembly | Ana Kos | President | Springfield Assembly"),
    ("Press statement by the Chair of the Lake Ministerial Meeting on Eels\n\nOslo, 3 May 2024\n\nThe third meeting of the Parties to the Eel Pact was held on 3 May 2024 in Oslo.",
     "2024-05-03 | Lake Ministerial Meeting on Eels | - | Chair of the Lake Ministerial Meeting on Eels"),
    # Who decides stands alone above what is decided, whatever the letterhead.
    ("SPRINGFIELD UNION\n\nDecision 5 on eels" + DAY + "\n\nThe Springfield River Board,\n\n1. Expresses deep concern over the eels in the lakes;", f"2024-05-03 | - | - | - | {BOARD}"),
    ("SPRINGFIELD UNION\n\nDecision 5 on eels" + DAY + "\n\nThe Springfield River Board, as we heard,\n\n1. Expresses deep concern over the eels in the lakes;", "2024-05-03 | - | - | - | Springfield Union"),
    # The house in which one speaks is no body.
    ("Ana Kos, Secretary of State\nSpringfield Convention Center" + DAY, "2024-05-03 | - | Ana Kos | Secretary of State"),
    ("Ana Kos, Secretary of State\nSpringfield Rivers Center" + DAY, "2024-05-03 | - | Ana Kos | Secretary of State | Springfield Rivers Center"),
    ("Springfield River Board\n\nSecond session, opening of all the talks on rivers" + DAY, f"2024-05-03 | Second session of the Springfield River Board | - | - | {BOARD}"),
    ("Springfield River Board\n\nThe second session opens all the talks on rivers" + DAY, f"2024-05-03 | - | - | - | {BOARD}"),
]  # fmt: skip

# Who signs, who only gets a letter, and whose office sends it out.
SENDERS = [
    ("By Zorbela Echandi, Policy Officer, Springfield River Board" + DAY, f"2024-05-03 | - | Zorbela Echandi | Policy Officer | {BOARD}"),
    ("Bye Zorbela Echandi, Policy Officer, Springfield River Board" + DAY, f"2024-05-03 | - | Bye Zorbela Echandi | Policy Officer | {BOARD}"),
    ("Remarks by H.E. Amb. Ana Kos, Commissioner of Rivers" + DAY, "2024-05-03 | - | Ana Kos | Commissioner of Rivers"),
    ("To: Ms Ana Kos, Director of UNESCO\n\nMs Jane Smith, President of the Springfield River Board\n" + DAY, "2024-05-03"),
    ("Too: Ms Ana Kos, Director of UNESCO\n\nMs Jane Smith, President of the Springfield River Board\n" + DAY, f"2024-05-03 | - | Jane Smith | President | {BOARD}"),
    ("Press Office\n\nSpringfield River Board" + DAY, f"2024-05-03 | - | - | - | {BOARD}"),
    ("Permit Office\n\nSpringfield River Board" + DAY, f"2024-05-03 | {BOARD} | - | - | Permit Office"),
    # A State behind a body says whose it is.
    ("MINISTRY OF LAKES, SAMOA" + DAY, "2024-05-03 | - | - | - | Ministry of Lakes"),
    ("Ministry of Lakes, Rivers and Ponds, Samoa" + DAY, "2024-05-03 | - | - | - | Ministry of Lakes, Rivers and Ponds"),
    ("Ministry of Lakes, 2nd Floor, Samoa" + DAY, "2024-05-03 | - | - | - | samoa"),
    ("Statement by Ana Kos, Minister of Lakes, Samoa" + DAY, "2024-05-03 | - | Ana Kos | Minister of Lakes | samoa"),
    ("Clean Rivers Foundation Chile" + DAY, "2024-05-03 | - | - | - | Clean Rivers Foundation Chile"),
    ("Clean Rivers Foundation of Chile" + DAY, "2024-05-03 | - | - | - | Clean Rivers Foundation of Chile"),
    ("Clean Rivers Foundation (Chile)" + DAY, "2024-05-03 | - | - | - | Clean Rivers Foundation"),
    # A line is one name although it holds a place and a theme, or "and".
    ("Southeast Asia Tobacco Control Alliance (SEATCA)" + DAY, "2024-05-03 | - | - | - | southeast-asia-tobacco-control-alliance"),
    ("Ministry of Tobacco Control and Clean Lakes" + DAY, "2024-05-03 | - | - | - | Ministry of Tobacco Control and Clean Lakes"),
    ("Ministry of Tobacco Control and clean lakes" + DAY, "2024-05-03 | - | - | - | Ministry of Tobacco Control"),
    ("Southeast Asia tobacco control alliance" + DAY, "2024-05-03"),
]  # fmt: skip

# At which meeting a text is given, and what it is only about.
MEETINGS = [
    ("IGF 2024 News" + DAY, "2024-05-03"),
    ("IGF 2024 Views" + DAY, "2024-05-03 | internet-governance-forum-2024"),
    ("Outcome of the IGF 2024" + DAY, "2024-05-03"),
    ("Opening of the IGF 2024" + DAY, "2024-05-03 | internet-governance-forum-2024"),
    ("Dear friends of the IGF 2024," + DAY, "2024-05-03"),
    ("3 May 2024\n\nThe IGF 2024 closed last week after four long days of talk about clean rivers, clean lakes and clean air in all the towns.", "2024-05-03"),
    ("3 May 2024\n\nThe ministers have today met at the IGF 2024 for four long days of talk about clean rivers, clean lakes and clean air.", "2024-05-03 | internet-governance-forum-2024"),
    ("At the 12th meeting of the Springfield River Board\n\nStatement by Norway" + DAY, "2024-05-03 | 12th meeting of the Springfield River Board | - | - | norway"),
    ("Eighth substantive session, 1–5 May 2024\n\nStatement by Norway" + DAY, "2024-05-03 | Eighth substantive session | - | - | norway"),
    ("Eighth substantive lesson, 1–5 May 2024\n\nStatement by Norway" + DAY, "2024-05-03 | - | - | - | norway"),
    ("Meeting of the Presiding Officers with the Northern Parties" + DAY, "2024-05-03 | Meeting of the Presiding Officers with the Northern Parties | - | - | Presiding Officers"),
    ("17th session of the Conference of States Parties to the Convention on the Rights of Rivers" + DAY, "2024-05-03 | 17th session of the Conference of States Parties to the Convention on the Rights of Rivers"),
    ("Conference of States Parties to the Convention on the Rights of Persons with Disabilities" + DAY, "2024-05-03 | conference-of-states-parties-to-the-convention-on-the-rights-of-persons-with-disabilities"),
    ("Meeting the Presiding Officers of the Northern Parties" + DAY, "2024-05-03"),
    # An occasion of any name, where its place or its day follows.
    ("Springfield River Board\nGreen Week, Oslo, 3 May 2024", f"2024-05-03 | Green Week | - | - | {BOARD}"),
    ("Springfield River Board\nReview of the Green Week, Oslo, 3 May 2024", f"2024-05-03 | - | - | - | {BOARD}"),
    ("Springfield River Board\nGreen Street, Oslo, 3 May 2024", f"2024-05-03 | - | - | - | {BOARD}"),
    ("Springfield River Board\nOpen debate on rivers and lakes, Oslo, 3 May 2024", f"2024-05-03 | Open debate on rivers and lakes | - | - | {BOARD}"),
    ("Springfield River Board\nOpen letter on rivers and lakes, Oslo, 3 May 2024", f"2024-05-03 | - | - | - | {BOARD}"),
    ("Statement by the Springfield River Board\nFifth Regional Platform for Rivers, Oslo, 3 May 2024", f"2024-05-03 | Fifth Regional Platform for Rivers | - | - | {BOARD}"),
    ("Statement by the Springfield River Board\nRegional Platform for Rivers, Oslo, 3 May 2024", f"2024-05-03 | - | - | - | {BOARD}"),
    ("Springfield River Board - preparatory meeting on an agreement on rivers" + DAY, f"2024-05-03 | Preparatory meeting on an agreement on rivers | - | - | {BOARD}"),
    ("Springfield River Board - preparatory notes on an agreement on rivers" + DAY, f"2024-05-03 | - | - | - | {BOARD}"),
    ("Springfield River Board\nIntervention in the ministerial dialogue on rivers" + DAY, f"2024-05-03 | Ministerial dialogue on rivers | - | - | {BOARD}"),
    ("Springfield River Board\nDevelopments in the ministerial dialogue on rivers" + DAY, f"2024-05-03 | - | - | - | {BOARD}"),
]  # fmt: skip

# Whose post a line tells: not that of whom somebody else speaks for, nor of an office beside it.
POSTS = [
    ("Statement by the Spokesperson for Secretary-General Ana Kos on Haiti" + DAY, "2024-05-03 | - | - | Spokesperson"),
    ("Statement by Secretary-General Ana Kos on Haiti" + DAY, "2024-05-03 | - | Ana Kos | Secretary-General"),
    ("Statement by Ana Kos, Chargé d'affaires" + DAY, "2024-05-03 | - | Ana Kos | Chargé d'affaires"),
    ("Statement by President von der Leyen" + DAY, "2024-05-03 | - | von der Leyen | President"),
    ("Statement by President of the day" + DAY, "2024-05-03 | - | - | President"),
    ("Statement by Ana Kos, Programme Officer at the Rivers Area Office in Oslo" + DAY, "2024-05-03 | - | Ana Kos | Programme Officer | Rivers Area Office"),
    # The body that has the name of the meetings it holds; where it is not told when, all the days.
    ("Statement by the Secretary General, EuroDIG" + DAY, "2024-05-03 | european-dialogue-on-internet-governance | - | Secretary General | european-dialogue-on-internet-governance"),
    ("Statement by the Secretary General at EuroDIG" + DAY, "2024-05-03 | european-dialogue-on-internet-governance | - | Secretary General"),
    ("Remarks by Ana Kos, Counsellor\n\nOslo, 3–7 May 2024", "2024-05-03/2024-05-07 | - | Ana Kos | Counsellor"),
    ("Summary by the Chair, Ana Kos\n\nOslo, 3–7 May 2024", "2024-05-07 | - | Ana Kos | Chair"),
    ("By Ana Kos\n\nQuiet Policy Song" + DAY, "2024-05-03 | - | Ana Kos"),
    ("# Museums return Peru masks" + DAY, "2024-05-03"),
    ("# Peru returns masks" + DAY, "2024-05-03 | - | - | - | peru"),
    ("# At last a Peru statement on masks" + DAY, "2024-05-03 | - | - | - | peru"),
    ("By Ana Kos\n\nQuiet Policy Director" + DAY, "2024-05-03 | - | Ana Kos | Quiet Policy Director"),
    ("Co-Chairs' summary" + DAY, "2024-05-03 | - | - | Co-Chairs"),
    ("Secretary-General's opening remarks" + DAY, "2024-05-03 | - | - | Secretary-General"),
    ("Secretary-General's opening day" + DAY, "2024-05-03"),
    ("ANA KOS, SECRETARY GENERAL OF THE ORGANIZATION OF AMERICAN STATES" + DAY, "2024-05-03 | - | Ana Kos | Secretary General | organization-of-american-states"),
]  # fmt: skip

# Parts of a line that are a meeting's whole name; counted bodies; short names with a number.
NAMED = [
    ("149th Quiet Assembly — General Debate" + DAY, "2024-05-03 | 149th Quiet Assembly"),
    ("Quiet Assembly — General Debate" + DAY, "2024-05-03 | - | - | - | Quiet Assembly"),
    ("Quiet Council 2024\nOslo, 3 May 2024", "2024-05-03 | Quiet Council 2024"),
    ("1732nd Plenary Meeting of the Quiet Board" + DAY, "2024-05-03 | 1732nd Plenary Meeting of the Quiet Board | - | - | Quiet Board"),
    ("Remarks at the opening of the 5th Quiet Ministers' Meeting" + DAY, "2024-05-03 | 5th Quiet Ministers' Meeting"),
    ("Outcome of the 5th Quiet Ministers' Meeting" + DAY, "2024-05-03"),
    ("Message for World Hearing Day" + DAY, "2024-05-03"),
    ("Consultation on the Quiet Lakes" + DAY, "2024-05-03"),
    ("IETF 122: closing remarks" + DAY, "2024-05-03 | ietf-122-meeting"),
    ("STATEMENT BY ANA KOS, SPEAKER OF THE NATIONAL ASSEMBLY, DURING THE 77TH WORLD HEALTH ASSEMBLY" + DAY, "2024-05-03 | seventy-seventh-world-health-assembly | Ana Kos | Speaker of the National Assembly"),
    ("ANA KOS OF THE NATIONAL ASSEMBLY" + DAY, "2024-05-03 | - | Ana Kos | - | National Assembly"),
    ("Clean rivers" + "\n\nIt is an honour to address you as Minister of Justice of Chad. Rivers matter.", "- | - | - | Minister of Justice | chad"),
    ("Clean rivers" + "\n\nIt is an honour to thank her for her work as Minister of Justice of Chad. Rivers matter.", ""),
    ("QB62 Opening Plenary Statement" + DAY, "2024-05-03 | QB62"),
    ("QB62 and the rivers" + DAY, "2024-05-03"),
    ("Event: Quiet Nights and Lakes" + DAY, "2024-05-03 | Quiet Nights and Lakes"),
    ("Topic: Quiet Nights and Lakes" + DAY, "2024-05-03"),
]  # fmt: skip

# The kinds of place in which a date stands, in their order.
DATELINES = [
    ("Posted 5 May 2024 | Oslo, 3 May 2024", "2024-05-03"),
    ("3 May 2024 | Updated 5 May 2024", "2024-05-03"),
    ("Quiet Council, Oslo, 2 May 2024\n5 May 2024", "2024-05-02 | - | - | - | Quiet Council"),
    ("Report on rivers and lakes of 2 May 2024\n\n5 May 2024", "2024-05-05"),
    ("Video message by Ana Kos on the occasion of Quiet Day, 22 May 2024\nOslo, 20 May 2024", "2024-05-20 | - | Ana Kos"),
    ("30.10.24 | Speech", "2024-10-30"),
    ("Version 30.10.24 | Speech", ""),
    ("Speech | 30.10.24", "2024-10-30"),
    ("Quiet Summit 2024\nDay 2, 10 September", "2024-09-10 | Quiet Summit 2024"),
    ("Quiet Summit 2024, Quiet Agenda 2030\nDay 2, 10 September", "- | Quiet Summit 2024"),
    ("Oslo, 13-17 May 2024\nRemarks by Ana Kos (Friday afternoon)", "2024-05-17 | - | Ana Kos"),
    ("Updated: 5 May 2024\nPublished: 3 May 2024", "2024-05-03"),
    ("Consultation closing on 31 May 2024\n\nSubmitted: 3 May 2024", "2024-05-03"),
]  # fmt: skip

# Who is named in which words, and for whom.
NAMES = [
    ("Statement by Norway, 3 May 2024", "2024-05-03 | - | - | - | norway"),
    ("Statement on behalf of the Quiet Lakes and Rivers Group" + DAY, "2024-05-03 | - | - | - | Quiet Lakes and Rivers Group"),
    ("Statement on behalf of the Quiet Lakes and Rivers" + DAY, "2024-05-03 | - | - | - | Quiet Lakes and Rivers"),
    ("Author: Ana Kos\n\nBy Ana Kos, Board Chair" + DAY, "2024-05-03 | - | Ana Kos | Board Chair"),
    ("Remarks by the Secretary-General\n\nAna Kos, Chair" + DAY, "2024-05-03 | - | Ana Kos | Chair"),
    ("Speech by Commissioner Kos\n\nAna Kos, Commissioner for Rivers" + DAY, "2024-05-03 | - | Ana Kos | Commissioner"),
    ("Statement by H.E. Ms Ana KOS, Director" + DAY, "2024-05-03 | - | Ana KOS | Director"),
    ("Statement by Ms Ana WHO, Director" + DAY, "2024-05-03 | - | Ana | - | world-health-organization"),
    ("Remarks by the Director, Losaline Tuita" + DAY, "2024-05-03 | - | Losaline Tuita | Director"),
    ("Remarks by the Director, Digital Policy" + DAY, "2024-05-03 | - | - | Director"),
    ("Intervention by Ana Kos (Quiet Rivers Chad)" + DAY, "2024-05-03 | - | Ana Kos | - | Quiet Rivers Chad"),
    ("Intervention by Ana Kos (Quiet, Rivers)" + DAY, "2024-05-03 | - | Ana Kos"),
    ("Statement attributable to Ana Kos, Director" + DAY, "2024-05-03 | - | Ana Kos | Director"),
    ("Letter to Ana Kos, Director" + DAY, "2024-05-03"),
    ("Organisation: Wikimedia Springfield" + DAY, "2024-05-03 | - | - | - | Wikimedia Springfield"),
    ("Occupation: Wikimedia Springfield" + DAY, "2024-05-03"),
]  # fmt: skip

# What the first sentence says of who speaks and where.
OPENINGS = [
    ("“We must act,” said Ana Kos, Director of UNESCO, today.", f"2024-05-03 | - | Ana Kos | Director | {UNESCO}"),
    ("We must act, and “we do”, said Ana Kos, Director of UNESCO, today.", "2024-05-03"),
    ("The Minister of Justice (Ana Kos): Madam Speaker, I shall be brief.", "2024-05-03 | - | Ana Kos | Minister of Justice"),
    ("The minister of rivers (Ana Kos) said: Madam Speaker, I shall be brief.", "2024-05-03"),
    ("Speaking at the Quiet Forum today, Director Ana Kos said that rivers are clean.", "2024-05-03 | Quiet Forum | Ana Kos | Director"),
    ("The Board welcomes Director Ana Kos to the talks on rivers.", "2024-05-03"),
    ("Norway welcomes the report on rivers that we have all read.", "2024-05-03 | - | - | - | norway"),
    ("OSLO, Norway — The second Quiet Summit ended today after two days of talks.", "2024-05-03 | second Quiet Summit"),
    ("OSLO, Norway — A friend of the second Quiet Summit ended today after two days of talks.", "2024-05-03"),
    ("I welcome you to the Quiet Rivers Conference in this town.", "2024-05-03 | Quiet Rivers Conference"),
    ("I recall the Quiet Rivers Conference in this town.", "2024-05-03"),
    ("We are writing on behalf of the Alliance for Quiet Nights.", f"2024-05-03 | - | - | - | {NIGHTS}"),
    ("Chad aligns itself with the statement that was delivered on behalf of the Alliance for Quiet Nights.", "2024-05-03 | - | - | - | chad"),
    ("The Minister of Rivers of Chad, Ana Kos, has today deposited the instrument of ratification.", "2024-05-03"),
    ("The Minister of Rivers of Chad, Ana Kos, has today welcomed the instrument of ratification.", "2024-05-03 | - | Ana Kos | Minister of Rivers | chad"),
]  # fmt: skip

OTHERS = [
    # What a text is on, or quotes, is not who speaks.
    ("Remembering Ambassador Jane Smith" + "\n\nPublished by the Springfield River Board" + DAY, f"2024-05-03 | - | - | - | {BOARD}"),
    ("Statement by the Springfield River Board on the passing of Jane Smith" + DAY, f"2024-05-03 | - | - | - | {BOARD}"),
    ("Statement by the Special Rapporteur on rivers, Jane Smith" + DAY, "2024-05-03 | - | Jane Smith | Special Rapporteur on rivers"),
    ("Minister Pays Working Visit to Oslo" + DAY, "2024-05-03"),
    ("Minister Paya Working Visit to Oslo" + DAY, "2024-05-03 | - | Paya Working Visit | Minister"),
    # A remark that says whose words follow, however long or with what in brackets.
    ("Below is the text which our chairperson, Jane Smith, read out to all of us in the old town hall of Springfield." + DAY, "2024-05-03 | - | Jane Smith | chairperson"),
    ("Keynote address (virtual) by Jane Smith, Director of UNESCO, at the old rivers webinar, 3 May 2024.", f"2024-05-03 | Old rivers webinar | Jane Smith | Director | {UNESCO}"),
    # The State beside a name is not the post.
    ("Statement by Ambassador Jane Smith, Norway, Chair of the Committee of Rivers" + DAY, "2024-05-03 | - | Jane Smith | Chair of the Committee of Rivers | norway"),
    ("EU Statement – IAEA Board of Governors meeting" + DAY, "2024-05-03 | IAEA Board of Governors meeting | - | - | european-union"),
]  # fmt: skip

# A decision that would spoil the whole line, and what looks like it.
DOUBTS = [
    ("Newsletter of the Alliance for Quiet Nights, Oslo, April 2025\n\nVienna, 8 November 1968 was a long day for all of us.", f"2025-04 | - | - | - | {NIGHTS}"),
    ("Newsletter of the Alliance for Quiet Nights, Oslo, April 2025\n\nVienna, 8 April 2025 was a long day for all of us.", f"2025-04-08 | - | - | - | {NIGHTS}"),
    ("REPUBLIC OF CABO VERDE\nPermanent Mission to the United Nations\nStatement by Ms Ana Kos" + DAY, "2024-05-03 | - | Ana Kos | - | cabo-verde"),
    ("REPUBLIC OF CABO VERDE\nRivers Mission to the United Nations\nStatement by Ms Ana Kos" + DAY, "2024-05-03 | - | Ana Kos | - | Rivers Mission to the United Nations"),
    ("EMBASSY OF FINLAND\nWord on the G20" + DAY, "2024-05-03 | - | - | - | finland"),
    ("Alliance for Quiet Nights, Oslo, 3 May 2024\n\nUNESCO said on Monday that it will come to us all.", f"2024-05-03 | - | - | - | {NIGHTS}"),
    ("Alliance for Quiet Nights on rivers, Oslo, 3 May 2024\n\nUNESCO said on Monday that it will come to us all.", f"2024-05-03 | - | - | - | {UNESCO}"),
    ("Letter dated 3 May 2024 from the Permanent Representative of Chad to the United Nations addressed to the President of the Springfield River Board", "2024-05-03 | - | - | Permanent Representative | chad"),
    ("Open letter to the Commissioner for Rivers, Mr Jan Kos" + DAY, "2024-05-03"),
    ("Open letter by the Commissioner for Rivers, Mr Jan Kos" + DAY, "2024-05-03 | - | Jan Kos | Commissioner for Rivers"),
    ("Briefing by the Office of the Ombudsman" + DAY, "2024-05-03 | - | - | - | Office of the Ombudsman"),
    ("Publisher: UNESCO\n3 May 2024\n\nThe Springfield River Board,\n\nRECALLING that rivers matter;", f"2024-05-03 | - | - | - | {BOARD}"),
    ("Ten years after the flood of 5 May 2004\nRemarks by Ana Kos", "- | - | Ana Kos"),
    ("The great flood of 5 May 2004\nRemarks by Ana Kos", "2004-05-05 | - | Ana Kos"),
    ("Embargoed until 10.00 on 6 May 2024\nOslo, 3 May 2024", "2024-05-03"),
    ("Speaker: Quiet Rivers International" + DAY, "2024-05-03 | - | - | - | Quiet Rivers International"),
    ("Organisation: Secretariat" + DAY, "2024-05-03"),
    ("THE LAKE CHAD FISHERS' NETWORK\nLake Road 12" + DAY, "2024-05-03 | - | - | - | Lake Chad Fishers' Network"),
    ("Springfield River Board\nObservers: Alliance for Quiet Nights; UNESCO" + DAY, f"2024-05-03 | - | - | - | {BOARD}"),
    ("Minutes of the Springfield River Board\nDate: 1-2 May 2024\nChair: Ana Kos\n\nOslo, 3 May 2024", f"2024-05-03 | - | - | - | {BOARD}"),
    ("Note of the Springfield River Board\nDate: 1-2 May 2024\nChair: Ana Kos\n\nOslo, 3 May 2024", f"2024-05-01/2024-05-02 | - | Ana Kos | Chair | {BOARD}"),
    ("Follow-up to the second Quiet Summit" + DAY, "2024-05-03"),
    ("Remarks to the second Quiet Summit" + DAY, "2024-05-03 | second Quiet Summit"),
]  # fmt: skip

# Bodies and meetings that only their place or what they do shows.
SHOWN = [
    ("Statement by Ana Kos, Minister of Trade of Dravonia" + DAY, "2024-05-03 | - | Ana Kos | Minister of Trade of Dravonia | Dravonia"),
    ("Statement by Ana Kos, Minister of Trade and Lakes" + DAY, "2024-05-03 | - | Ana Kos | Minister of Trade and Lakes"),
    ("Delivered by Ana Kos, advocacy lead" + DAY, "2024-05-03 | - | Ana Kos | advocacy lead"),
    ("Delivered by Ana Kos, quiet rivers" + DAY, "2024-05-03 | - | Ana Kos"),
    ("Quiet Sahel\nOslo, 3 May 2024\n\nQuiet Sahel welcomes the report on all of these rivers.", "2024-05-03 | - | - | - | Quiet Sahel"),
    ("Quiet Sahel\nOslo, 3 May 2024\n\nQuiet Sahel were to be seen on all of these rivers.", "2024-05-03"),
    ("Communiqué\nFirst G20 Lake Ministers Meeting" + DAY, "2024-05-03 | First G20 Lake Ministers Meeting | - | - | group-of-twenty"),
    ("A song\nFirst G20 Lake Ministers Meeting" + DAY, "2024-05-03 | First G20 Lake Ministers Meeting"),
    ("3 May 2024\n\nGOVERNOR THANDEKA MBATHA: Thank you, my friends, for this day.", "2024-05-03 | - | Thandeka Mbatha | Governor"),
    ("3 May 2024\n\nKEY MESSAGES: Thank you, my friends, for this day.", "2024-05-03"),
    ("Opening statement of the Lake Workers' group by Ana Kos" + DAY, "2024-05-03 | - | Ana Kos | - | Lake Workers' group"),
    ("Opening statement to the Lake Workers' group by Ana Kos" + DAY, "2024-05-03 | - | Ana Kos"),
    ("3 May 2024\n\nPlease welcome Ms Thandeka Mbatha.\n\nMS MBATHA: Thank you, my friends, for this day.", "2024-05-03 | - | Thandeka Mbatha"),
    ("Communiqué\n12th Meeting of the Ministers of Lakes of the Quiet Compact\n3 May 2024\n\nWe, the Ministers of Chad, Mali and Togo, met.", "2024-05-03 | 12th Meeting of the Ministers of Lakes of the Quiet Compact | - | - | Quiet Compact"),
    ("Delivered by Ana Kos, senior policy analyst" + DAY, "2024-05-03 | - | Ana Kos | senior policy analyst"),
    ("Speaker: Ana Kos, Quiet Lakes School of Policy" + DAY, "2024-05-03 | - | Ana Kos | - | Quiet Lakes School of Policy"),
    ("Speaker: Ana Kos, Food Nights Focal Part" + DAY, "2024-05-03 | - | Ana Kos"),
    ("Statement by the Quiet Lakes Union on behalf of all of us" + DAY, "2024-05-03 | - | - | - | Quiet Lakes Union"),
    ("Open letter to the Chair of the Springfield River Board" + DAY, "2024-05-03"),
    ("Open letter from the Chair of the Springfield River Board" + DAY, f"2024-05-03 | - | - | Chair | {BOARD}"),
    ("Informal meeting of ministers responsible for lakes" + DAY, "2024-05-03 | Informal meeting of ministers responsible for lakes"),
    ("Informal meeting of ministers calls for lakes" + DAY, "2024-05-03"),
    ("Regional Meeting of Lakes for the Springfield Conference on Quiet Nights" + DAY, "2024-05-03 | Regional Meeting of Lakes for the Springfield Conference on Quiet Nights"),
]  # fmt: skip

TOLD = [
    # A day that comes every year stands above its date; the text was made on that of its dateline.
    ("World Rivers Day\n30 May 2024\n\nOSLO (29 May 2024) - On this day we shall all be glad of clean rivers and lakes and of the fish in them.", "2024-05-29"),
    ("World rivers report\n30 May 2024\n\nOSLO (29 May 2024) - On this day we shall all be glad of clean rivers and lakes and of the fish in them.", "2024-05-30"),
    ("World Rivers Day\n30 May 2024", "2024-05-30"),
    ("Opening Day\n30 May 2024\n\nYesterday Malta signed the Faro Convention.", "2024-05-30 | - | - | - | malta"),
    ("International Forum, Day 2\n30 May 2024\n\nYesterday Malta signed the Faro Convention.",
     "2024-05-30 | International Forum | - | - | International Forum"),
    # Whose words follow, in one of the first sentences.
    ("Springfield River Board" + DAY + "\n\nRivers are low in all the land this year. Lakes are low as well. Ms Ana Kos has issued the following statement.", f"2024-05-03 | - | Ana Kos | - | {BOARD}"),
    ("Springfield River Board" + DAY + "\n\nRivers are low in all the land this year. Lakes are low as well. Ms Ana Kos has read the following statement twice in a room full of people.", f"2024-05-03 | - | - | - | {BOARD}"),
    # A communiqué of a meeting of the parties is theirs.
    ("Communiqué of the Seventh Meeting of the Conference of the Parties\nOslo, 3 May 2024", "2024-05-03 | Seventh Meeting of the Conference of the Parties | - | - | Conference of the Parties"),
    ("Report on the Seventh Meeting of the Conference of the Parties\nOslo, 3 May 2024", "2024-05-03"),
    # Who made what a statement answers to does not speak; a label names no body.
    ("EU Statement in response to the report by the Head of the River Mission" + DAY, "2024-05-03 | - | - | - | european-union"),
    ("EU Statement by the Head of the River Mission" + DAY, "2024-05-03 | - | - | Head of the River Mission | River Mission"),
]  # fmt: skip

HEADERS = {
    "shown": SHOWN, "told": TOLD,
    "doubts": DOUBTS, "named": NAMED, "datelines": DATELINES, "names": NAMES,
    "posts": POSTS,
    "senders": SENDERS, "meetings": MEETINGS,
    "labels": LABELS, "days": DAYS, "deliveries": DELIVERIES, "not speaking": NOT_SPEAKING,
    "roles": ROLES, "titles": TITLES, "occasions": OCCASIONS, "sittings": SITTINGS, "others": OTHERS,
}  # fmt: skip
ROWS = [row for rows in HEADERS.values() for row in rows]


@pytest.mark.parametrize(("header", "expected"), ROWS, ids=short)
def test_a_header_tells_this_and_no_more(header: str, expected: str) -> None:
    assert document(header + BODY) == expected


@pytest.mark.parametrize(("header", "footer", "expected"), FOOT, ids=short)
def test_a_footer_tells_this_and_no_more(header: str, footer: str, expected: str) -> None:
    assert document(header + BODY + footer) == expected


@pytest.mark.parametrize(("opening", "expected"), SELVES, ids=short)
def test_speakers_name_themselves_where_they_begin(opening: str, expected: str) -> None:
    assert document(f"3 May 2024\n\n{opening}{BODY}") == expected


@pytest.mark.parametrize(("opening", "expected"), OPENINGS, ids=short)
def test_the_first_sentence_tells_this_and_no_more(opening: str, expected: str) -> None:
    assert document(f"3 May 2024\n\n{opening}{BODY}") == expected


def test_whom_the_speaker_speaks_for_comes_before_the_own_body() -> None:
    spoken = f"I deliver this statement on behalf of the Alliance for Quiet Nights, {TALK}{BODY}"
    header = "Ana Kos, Springfield River Board\n3 May 2024\n\n"
    assert document(header + spoken) == f"2024-05-03 | - | Ana Kos | - | {NIGHTS}"


ANSWERS = """

**What has changed?**

Rivers are cleaner now than they have been for a long time, and the Springfield River Board has seen to it.

**What has not?**

The Springfield River Board has no money, and the Springfield River Board knows it well enough.
"""
# Who answers speaks, and for their own body only; who asks does not.
INTERVIEWS = [
    ("Interview: Jan Novak\n\nTwenty minutes with Ana Kos, Director of UNESCO" + DAY, f"2024-05-03 | - | Ana Kos | Director | {UNESCO}"),
    ("Interview: Jan Novak\n\nTwenty minutes without Ana Kos" + DAY, "2024-05-03 | - | Jan Novak"),
    ("Interview with Ana Kos, Director of UNESCO" + DAY, f"2024-05-03 | - | Ana Kos | Director | {UNESCO}"),
    ("*We asked Zorbela Echandi, head of the Norwegian rivers team, what had changed.*\n" + DAY, "2024-05-03 | - | Zorbela Echandi | head"),
    ("*We spoke to the Director of UNESCO, Ana Kos, in Oslo.*\n" + DAY,
     "2024-05-03 | - | Ana Kos | Director | united-nations-educational-scientific-and-cultural-organization"),
    ("*We asked three friends what they think of Ana Kos, Director of UNESCO.*\n" + DAY, f"2024-05-03 | - | - | - | {BOARD}"),
    ("Ana Kos, Director of UNESCO, spoke to Data Weekly.\n" + DAY, f"2024-05-03 | - | Ana Kos | Director | {UNESCO}"),
    ("# Five questions for Ana Kos\n\nAna Kos is Director of UNESCO.\n" + DAY, f"2024-05-03 | - | Ana Kos | Director | {UNESCO}"),
]  # fmt: skip


@pytest.mark.parametrize(("header", "expected"), INTERVIEWS, ids=short)
def test_in_an_interview_who_answers_speaks(header: str, expected: str) -> None:
    assert document(header + ANSWERS) == expected


EXPERT = "3 May 2024\n\nGENEVA - States must clean their rivers, {} today, the day of clean rivers and clean lakes.\n\n“Rivers are for all of us,” said Ana Kos, the Special Rapporteur on clean rivers. “They are not for sale.”\n"


@pytest.mark.parametrize(
    ("told", "speaker"),
    [("a UN expert said", "Ana Kos"), ("an old friend said", ""), ("the experts said", "")],
)
def test_an_expert_that_a_release_does_not_name_at_once_is_who_is_quoted(
    told: str, speaker: str
) -> None:
    assert speaker in document(EXPERT.format(told) + BODY)
    assert ("Ana Kos" in document(EXPERT.format(told) + BODY)) is bool(speaker)


def test_the_tables_of_headers_are_whole() -> None:
    assert {name: len(rows) for name, rows in HEADERS.items()} == {
        "doubts": 23,
        "shown": 23,
        "named": 17,
        "datelines": 13,
        "names": 16,
        "posts": 19,
        "senders": 18,
        "meetings": 25,
        "labels": 8,
        "days": 12,
        "deliveries": 13,
        "not speaking": 6,
        "roles": 17,
        "others": 9,
        "titles": 8,
        "occasions": 13,
        "sittings": 16,
        "told": 11,
    }
    assert (len(FOOT), len(SELVES), len(INTERVIEWS)) == (29, 15, 8)
