"""Heads as they are printed: in columns, in two languages, stacked; each with a near miss."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import BODY, document
from tests.test_understand_notation import facts, short, understood

from govgraph.model import Entity, Kind

DAY = "\n\n3 May 2024"
SIGNED = "\n\nYours faithfully,\n\n"

PRINTED = [
    # What stands at the two ends of a line are two lines; a label and its value are one.
    ("SPRINGFIELD RIVER BOARD                    SRB/CL/2024/09" + DAY, "2024-05-03 | - | - | - | Springfield River Board"),
    ("SPRINGFIELD RIVER BOARD SRB CIRCULAR" + DAY, "2024-05-03"),
    ("SOURCE:          Springfield River Board" + DAY, "2024-05-03 | - | - | - | Springfield River Board"),
    # Short words in capitals are no acronyms.
    ("ALL RIVERS COUNCIL OF CHURCHES" + DAY, "2024-05-03 | - | - | - | All Rivers Council of Churches"),
    ("PERMANENT OBSERVER MISSION OF THE HOLY SEE" + DAY, "2024-05-03 | - | - | - | the-holy-see"),
    ("SPRINGFIELD RIVER BOARD OF EL PASO" + DAY, "2024-05-03 | - | - | - | Springfield River Board of El Paso"),
    ("SPRINGFIELD RIVER BOARD OF EU PASO" + DAY, "2024-05-03 | - | - | - | Springfield River Board of EU Paso"),
    # Others are none where the text spells them within a sentence.
    ("SPRINGFIELD BIG LAKE SOCIETY" + DAY + "\n\nThe Big Lake is quiet.", "2024-05-03 | - | - | - | Springfield Big Lake Society"),
    ("SPRINGFIELD BIG LAKE SOCIETY" + DAY + "\n\nBig lakes are quiet.", "2024-05-03 | - | - | - | Springfield BIG Lake Society"),
    ("SPRINGFIELD BIG LAKE SOCIETY" + DAY + "\n\nThe Big Lake is quiet, says BIG.", "2024-05-03 | - | - | - | Springfield BIG Lake Society"),
    # A letterhead in two languages names one body; a row with a label names another.
    ("République du Tchad             Republic of Chad\nUnité - Travail                 Unity - Work" + DAY, "2024-05-03 | - | - | - | chad"),
    ("Moderator             Republic of Chad\nTime                  Noon" + DAY, "2024-05-03"),
    # A mission speaks for the State above it; what is on the agenda speaks for nobody.
    ("REPUBLIC OF CHAD\n\nPermanent Mission to the United Nations\n\nOn agenda item 48: UNESCO" + DAY, "2024-05-03 | - | - | - | chad"),
    ("On agenda item 48: UNESCO" + DAY, "2024-05-03"),
    # Who signs may give only an initial.
    ("Quiet letter" + DAY, "2024-05-03"),
    # A post may follow a name on the next line, and a long one stands before it.
    ("Statement by Mr. Jan Novak\nMinister of Rivers and Lakes of Chad" + DAY, "2024-05-03 | - | Jan Novak | Minister of Rivers and Lakes | chad"),
    ("By Minister of Digitalisation and Public Governance Ana Kos" + DAY, "2024-05-03 | - | Ana Kos | Minister of Digitalisation and Public Governance"),
    # A day that is kept is no meeting, nor is a place that only says where.
    ("Data Protection Day 2025" + DAY, "2024-05-03"),
    ("Oslo, 3 May 2024 - Data Privacy Day", "2024-05-03"),
    ("Data Privacy Day, 3 May 2024", "2024-05-03 | data-protection-day"),
    # Bodies whose nouns are also a meeting's, beside other bodies.
    ("Joint declaration of the Conference of Springfield Pilots and the Springfield River Board" + DAY, "2024-05-03 | - | - | - | Conference of Springfield Pilots"),
    ("Declaration of the Conference of Springfield Pilots" + DAY, "2024-05-03 | Conference of Springfield Pilots"),
    # A line below a name may be a body's, whatever its name.
    ("Testimony of Ms. Ana Kos\n\nQuiet Voices of Springfield" + DAY, "2024-05-03 | - | Ana Kos | - | Quiet Voices of Springfield"),
    ("Testimony of Ms. Ana Kos\n\nRemarks on rivers" + DAY, "2024-05-03 | - | Ana Kos"),
    # Who is greeted by name does not speak.
    ("Remarks" + DAY + "\n\nMinister Kos, friends,", "2024-05-03"),
    ("Remarks" + DAY + "\n\nMinister Ana Kos, Oslo", "2024-05-03 | - | Ana Kos | Minister"),
    # A body stands before what it gives, or before the colon of a title.
    ("# Springfield Bay Association position on quiet rivers" + DAY, "2024-05-03 | - | - | - | Springfield Bay Association"),
    ("# Springfield Bay Association Comments on Quiet Rivers" + DAY, "2024-05-03 | - | - | - | Springfield Bay Association"),
    ("# Springfield Bay Association: Time for quiet rivers" + DAY, "2024-05-03 | - | - | - | Springfield Bay Association"),
    ("# Open letter to the Springfield Bay Association: time for quiet rivers" + DAY, "2024-05-03"),
    # What a chair speaks on is in no body's name.
    ("Statement of the Springfield Bay Committee's Chair on the Quiet Pact" + DAY,
     "2024-05-03 | - | - | Springfield Bay Committee's Chair | Springfield Bay Committee"),
    ("Statement of the Springfield Bay Committee on Quiet Rivers" + DAY, "2024-05-03 | - | - | - | Springfield Bay Committee on Quiet Rivers"),
    # The item of an agenda is no part of the meeting's name above it.
    ("Statement of the Springfield Bay Association to the Global Forum on Quiet Rivers\nAgenda item 7" + DAY,
     "2024-05-03 | Global Forum on Quiet Rivers | - | - | Springfield Bay Association"),
    # A body's noun may open a post, and behind "at" a body bears any name; a town is none.
    ("By Ana Kos, Network Engineer at NordTid" + DAY, "2024-05-03 | - | Ana Kos | Network Engineer | NordTid"),
    ("By Ana Kos, Network Operations Manager at LAKNIC" + DAY, "2024-05-03 | - | Ana Kos | Network Operations Manager | LAKNIC"),
    ("By Ana Kos, Forum Coordinator at Open Nets Asia" + DAY, "2024-05-03 | - | Ana Kos | Forum Coordinator | Open Nets Asia"),
    ("By Ana Kos, Network Coordinator, Nets Union" + DAY, "2024-05-03 | - | Ana Kos | Network Coordinator | Nets Union"),
    ("By Ana Kos, Director at Oslo" + DAY, "2024-05-03 | - | Ana Kos | Director"),
    ("Remarks by Ana Kos, Minister of Trade, at Dinner" + DAY, "2024-05-03 | - | Ana Kos | Minister of Trade"),
    ("Remarks by Ana Kos, Policy Officer at Telia" + DAY, "2024-05-03 | - | Ana Kos | Policy Officer | Telia"),
    ("Speech by the Prime Minister at Westminster" + DAY, "2024-05-03 | - | - | Prime Minister"),
    # Who opens a title speaks, whoever's letterhead stands above it.
    ("Springfield River Board\n\nNorway statement in reply to the Board" + DAY, "2024-05-03 | Springfield River Board | - | - | norway"),
    ("Springfield River Board\n\nReply to Norway's statement" + DAY, "2024-05-03 | - | - | - | Springfield River Board"),
    # Where one speaks, and on the next line when, is no body's name; alone it is one.
    ("STATEMENT OF HIS EXCELLENCY JOHN PHIRI\nPRESIDENT OF THE REPUBLIC OF ZAMBIA\nAT THE SUMMIT OF THE FUTURE\n\nUNITED NATIONS, NEW YORK\n23 SEPTEMBER 2024",
     "2024-09-23 | summit-of-the-future | John Phiri | President | zambia"),
    ("UNITED NATIONS, NEW YORK\n23 SEPTEMBER 2024\n\nNote on the Summit of the Future", "2024-09-23 | - | - | - | united-nations"),
    # Small words join the names of bodies in other languages, too.
    ("Human Rights Council, 52nd Session\n\nOral statement by Derechos en Red" + DAY, "2024-05-03 | fifty-second-session-of-the-united-nations-human-rights-council | - | - | Derechos en Red"),
    # The organ of a body that nobody knows is not that of all States.
    ("OPEN CITIES LEAGUE\n\nPOSITION PAPER\nAdopted by the General Assembly, Turku" + DAY, "2024-05-03 | - | - | - | Open Cities League"),
    ("POSITION PAPER\nAdopted by the General Assembly, New York" + DAY, "2024-05-03 | - | - | - | united-nations-general-assembly"),
    # A mission speaks for its State, wherever it is.
    ("PERMANENT MISSION OF CANADA IN VIENNA\n\nRivers Committee, Fifth Session\n\nStatement by Ana Kos, Legal Adviser\nVienna, April 17, 2023",
     "2023-04-17 | Fifth Session of the Rivers Committee | Ana Kos | Legal Adviser | canada"),
    ("UNITED STATES MISSION TO INTERNATIONAL ORGANIZATIONS IN VIENNA\n\nRivers Committee, Fifth Session\n\nStatement by Ana Kos, Head of Delegation\nVienna, April 17, 2023",
     "2023-04-17 | Fifth Session of the Rivers Committee | Ana Kos | Head of Delegation | the-united-states"),
    # A body may be told by its topic in small letters before its sitting, and below a part of that.
    ("Intervention by Peru\n\nExpert Group on spam, 7th meeting" + DAY, "2024-05-03 | 7th meeting of the Expert Group on spam | - | - | peru"),
    ("Intervention by Peru\n\nExpert Group on spam" + DAY, "2024-05-03 | - | - | - | peru"),
    ("Statement by Peru\n\nHigh-level segment, Springfield Committee on Rivers — Lima, 3 May 2024", "2024-05-03 | Springfield Committee on Rivers | - | - | peru"),
    # What is launched or inaugurated may be where others meet; a house alone is no occasion.
    ("Remarks by Ana Kos, Mayor of Rosario, at the inauguration of the National Data Centre" + DAY,
     "2024-05-03 | Inauguration of the National Data Centre | Ana Kos | Mayor | Rosario"),
    ("Remarks by Ana Kos, Mayor of Rosario, at the National Data Centre" + DAY, "2024-05-03 | - | Ana Kos | Mayor | Rosario"),
    # A dash without spaces joins the words of one name.
    ("# Joint Communiqué\n\n## Third China–Japan–Korea Trade Ministers' Meeting" + DAY, "2024-05-03 | Third China–Japan–Korea Trade Ministers' Meeting"),
    ("Joint Statement of the Second Brazil–Chile Digital Dialogue" + DAY, "2024-05-03 | Second Brazil–Chile Digital Dialogue"),
    # A masthead tells whose newsletter it is, not the body of which its first item tells.
    ("AfNet Newsletter | Issue 7" + DAY + "\n\nThe Programme Steering Group (PSG) has opened registration.", "2024-05-03 | - | - | - | AfNet"),
    ("Weekly Newsletter | Issue 7" + DAY + "\n\nThe Programme Steering Group (PSG) has opened registration.", "2024-05-03 | - | - | - | Programme Steering Group"),
    # A number makes people a body; who delivers a statement for one stands behind it.
    ("Statement to the Ministers\n\nDelivered on behalf of Women 7 by Anna Rossi" + DAY, "2024-05-03 | - | Anna Rossi | - | Women 7"),
    ("Statement to the Ministers\n\nStatement delivered on behalf of the Youth Caucus by Anna Rossi, coordinator" + DAY,
     "2024-05-03 | - | Anna Rossi | coordinator | Youth Caucus"),
    ("Statement to the Ministers\n\nDelivered on behalf of women by Anna Rossi" + DAY, "2024-05-03 | - | Anna Rossi"),
    # Whose speech it is may stand below the title, as a line that says no more.
    ("# Speech at the Springfield Forum\n\n3 May 2024\n\n*Minister Kari Nes’s opening speech at the Springfield Forum in Oslo.*\n\nDear friends,",
     "2024-05-03 | Springfield Forum | Kari Nes | Minister"),
    ("# Speech at the Springfield Forum\n\n3 May 2024\n\n*Minister Kari Nes’s opening speech at the Springfield Forum was cheered.*\n\nDear friends,",
     "2024-05-03 | Springfield Forum"),
    # What kind of text it is names no body, and "Held on" opens a line of its own.
    ("MINUTES of the Board Meeting of the Springfield River Association\nheld in Oslo on 3 May 2024",
     "2024-05-03 | Board Meeting of the Springfield River Association | - | - | Springfield River Association"),
    ("Minutes of the 41st meeting of the Board of the Springfield River Exchange\nHeld on 3 May 2024, Riga and online\n\nPresent: Ana Kos (chair), Jan Ek",
     "2024-05-03 | 41st meeting of the Board of the Springfield River Exchange | - | - | Board of the Springfield River Exchange"),
    # A forum in which somebody has a post is the body, and no meeting; behind a comma one speaks there.
    ("*By Ana Kos, Head of Policy at the Springfield Rights Forum*" + DAY, "2024-05-03 | - | Ana Kos | Head of Policy | Springfield Rights Forum"),
    ("*By Ana Kos, Head of Policy, at the Springfield Rights Forum*" + DAY, "2024-05-03 | Springfield Rights Forum | Ana Kos | Head of Policy"),
    # A diplomat's rank before the name is the post.
    ("Statement on behalf of Chad\n\nby Counsellor Namukolo Sitali" + DAY, "2024-05-03 | - | Namukolo Sitali | Counsellor | chad"),
    # Names of other languages; an organ of that body is not the author, nor is it a person's name.
    ("NETZWERK OFFENE FLÜSSE e.V.\n\nPosition paper\n\nAdopted by the General Assembly of Members in Leipzig" + DAY, "2024-05-03 | - | - | - | Netzwerk Offene Flüsse"),
    # The post that follows "and" is in no body's name.
    ("STATEMENT BY THE CHAIRPERSON OF THE RIVERS COUNCIL OF MINISTERS AND MINISTER OF TRADE OF CHAD,\nHON. ANA KOS" + DAY,
     "2024-05-03 | - | Ana Kos | Chairperson | Rivers Council of Ministers"),
    # Who reads a message out is not its author.
    ("VIDEO MESSAGE\n\nof H.E. Ana Kos\nMinister of Lakes of Chad" + DAY + "\n\n[The message was read out by the Deputy Minister, Ms Mei Fong.]",
     "2024-05-03 | - | Ana Kos | Minister of Lakes | chad"),
    # A paper in which a text stands is not the author's body.
    ("OPINION\n\n**Ana Kos**\n\n*The Oslo Courier, 3 May 2024*", "2024-05-03 | - | Ana Kos"),
    # The next meeting is not where one speaks.
    ("# Statement by the Springfield Bay Association" + DAY + "\n\nChad offered to host the next Rivers Forum.",
     "2024-05-03 | - | - | - | Springfield Bay Association"),
    # Who gives the own name may style it.
    ("Rivers" + DAY + "\n\nThank you. My name is Dr. Ana Kos.", "2024-05-03 | - | Ana Kos"),
    ("Rivers" + DAY + "\n\nThank you. Her name is Dr. Ana Kos.", "2024-05-03"),
    # A name that a State closes is a body's, unless it says what kind of text it is, or where.
    ("Digital Rights Chad" + DAY, "2024-05-03 | - | - | - | Digital Rights Chad"),
    ("Country Statement Chad" + DAY, "2024-05-03 | - | - | - | chad"),
    # A body behind "at", "of" or a field may have any name; a field is none.
    ("Ana Kos, Policy Lead at Rivers and Lakes Trust" + DAY, "2024-05-03 | - | Ana Kos | Policy Lead | Rivers and Lakes Trust"),
    ("Ana Kos, President at World Rivers Forum" + DAY, "2024-05-03 | World Rivers Forum | Ana Kos | President"),
    ("By Ana Kos, Executive Director of Doctors of the Steppe" + DAY, "2024-05-03 | - | Ana Kos | Executive Director | Doctors of the Steppe"),
    ("By Ana Kos, Director of Rivers and Lakes" + DAY, "2024-05-03 | - | Ana Kos | Director of Rivers and Lakes"),
    ("# Statement by Ana Kos, Programme Manager, Lakes Research, Springfield River Alliance" + DAY, "2024-05-03 | - | Ana Kos | Programme Manager | Springfield River Alliance"),
    ("# Statement by Ana Kos, Programme Manager, Lakes Research" + DAY, "2024-05-03 | - | Ana Kos | Programme Manager | Lakes Research"),
    # An organ that any body has belongs to the post; another is a body.
    ("Ana Kos, Chair of the Board of Directors, Springfield River Alliance" + DAY, "2024-05-03 | - | Ana Kos | Chair of the Board of Directors | Springfield River Alliance"),
    ("Ana Kos, Chair of the Harbour Board, Springfield River Alliance" + DAY, "2024-05-03 | - | Ana Kos | Chair | Harbour Board"),
    # What is issued under a body's name; a season has none.
    ("# Springfield River Alliance Newsletter – May 2024", "2024-05 | - | - | - | Springfield River Alliance"),
    ("# Spring Newsletter – May 2024", "2024-05"),
    ("# Oral statement by Springfield River Alliance" + DAY, "2024-05-03 | - | - | - | Springfield River Alliance"),
    # A title may part a post from a name, and a post list what it is for.
    ("Address by the Minister of Health, Sheikha Noura Kos" + DAY, "2024-05-03 | - | Noura Kos | Minister of Health"),
    ("Address by the Minister of Trade, Labour and Ports, Ms Ana Kos" + DAY, "2024-05-03 | - | Ana Kos | Minister of Trade, Labour and Ports"),
    ("Speech by Editor in Chief Ana Kos" + DAY, "2024-05-03 | - | Ana Kos | Editor in Chief"),
    # A label that only a body has tells one, also by a person's name; not who a letter is from.
    ("Organisation: Ana Luz" + DAY, "2024-05-03 | - | - | - | Ana Luz"),
    ("From: Ana Luz" + DAY, "2024-05-03 | - | Ana Luz"),
    # Plain words before a known name make another body of it.
    ("Delta Cities Alliance" + DAY, "2024-05-03 | - | - | - | Delta Cities Alliance"),
    ("DELTA PARLIAMENTARY ASSEMBLY ON FISHERIES" + DAY, "2024-05-03 | - | - | - | Delta Parliamentary Assembly on Fisheries"),
    ("Delta Security Council of Youth" + DAY, "2024-05-03 | - | - | - | Delta Security Council of Youth"),
    ("COUNCIL OF EUROPE PARLIAMENTARY ASSEMBLY" + DAY, "2024-05-03 | - | - | - | parliamentary-assembly-of-the-council-of-europe"),
    ("Delta and Ports Cities Alliance" + DAY, "2024-05-03 | - | - | - | Delta and Ports Cities Alliance"),
    ("Global Delta Cities Alliance" + DAY, "2024-05-03 | - | - | - | Global Delta Cities Alliance"),
    ("BALTIC-NORDIC CITIES ALLIANCE" + DAY, "2024-05-03 | - | - | - | Baltic-Nordic Cities Alliance"),
    ("NORDIC-BALTIC YOUTH DIALOGUE ON INTERNET GOVERNANCE" + DAY, "2024-05-03 | Nordic-Baltic Youth Dialogue on Internet Governance"),
    ("Chad Cities Alliance" + DAY, "2024-05-03 | - | - | - | Chad Cities Alliance"),
    ("Cities Alliance" + DAY, "2024-05-03 | - | - | - | cities-alliance"),
    # "Commission on X" may be a body, and what a commission speaks on.
    ("Vote Commission of Chad" + DAY + "\n\nSTATEMENT OF THE COMMISSION ON THE CONDUCT OF THE VOTE", "2024-05-03 | - | - | - | Vote Commission of Chad"),
    ("STATEMENT OF THE COMMISSION ON THE CONDUCT OF THE VOTE" + DAY, "2024-05-03 | - | - | - | Commission on the Conduct of the Vote"),
    ("Statement by the Commission on the Seeds (Amendment) Bill" + DAY, "2024-05-03"),
    ("Statement by the Joint Committee on the Seeds Bill" + DAY, "2024-05-03 | - | - | - | Joint Committee on the Seeds Bill"),
    # Of whom somebody says something is not whom they speak for.
    ("Press release of the Rivers Board" + DAY + "\n\nDirector Ana Kos stressed that Chad supports the plan.", "2024-05-03 | - | Ana Kos | Director | Rivers Board"),
]  # fmt: skip

# A pact is a body where people of it speak, or where its line stands above the kind of a text.
PRINTED += [
    ("# Rivers Compact\n\n## Joint statement" + DAY, "2024-05-03 | - | - | - | Rivers Compact"),
    ("# River Cities Pact\n\n## Press release" + DAY, "2024-05-03 | - | - | - | River Cities Pact"),
    ("# River Cities Pact\n\n## Statement by the Delta Network" + DAY, "2024-05-03 | - | - | - | Delta Network"),
    ("# River Cities Pact" + DAY, "2024-05-03"),
    ("# Joint statement" + DAY + "\n\nWe, the mayors of the River Cities Pact, met.", "2024-05-03 | - | - | - | River Cities Pact"),
    ("# Joint statement" + DAY + "\n\nWe, the friends of the River Cities Pact, met.", "2024-05-03 | - | - | - | friends of the River Cities Pact"),
    # A newsletter is that of a body.
    ("# The Reed Bulletin\n\n*Newsletter of the Friends of the Delta, No. 5*" + DAY + "\n\nThe River Commission met.", "2024-05-03 | - | - | - | Friends of the Delta"),
    ("# The Reed Bulletin\n\nBulletin of the Heron Trust" + DAY + "\n\nThe River Commission met.", "2024-05-03 | - | - | - | Heron Trust"),
    ("# The Reed Bulletin\n\nNewsletter of May" + DAY, "2024-05-03"),
    # A cell beside the kind of its text, or its day, is whose it is; of whom a ruling tells, not.
    ("| EAST ASIAN FERRY TRIBUNAL | PRESS RELEASE |\n|---|---|\n| No. 12 | 3 May 2024 |\n\nIt prescribes that Japan shall release the ship.", "2024-05-03 | - | - | - | East Asian Ferry Tribunal"),
    ("| East Asian Ferry Council | 3 May 2024 |\n|---|---|\n", "2024-05-03 | - | - | - | East Asian Ferry Council"),
    ("| East Asian Ferry Council | 12 members |\n|---|---|\n" + DAY, "2024-05-03"),
    ("Press release" + DAY + "\n\nIt prescribes that Japan shall release the ship.", "2024-05-03"),
    ("Press release" + DAY + "\n\nThe Tribunal orders Nicaragua to release the ship.", "2024-05-03"),
    # What comes from a State is its own.
    ("Committee on Ferries\n\nCOMMUNICATION FROM CHILE" + DAY, "2024-05-03 | Committee on Ferries | - | - | chile"),
    ("Committee on Rules of Origin\n\nSUBMISSION FROM INDIA" + DAY, "2024-05-03 | Committee on Rules of Origin | - | - | india"),
    ("National Statement of Bhutan at COP29" + DAY, "2024-05-03 | 29th-conference-of-the-parties-to-the-unfccc | - | - | bhutan"),
    ("Closing Statement of Chad at the Lakes Forum" + DAY, "2024-05-03 | Lakes Forum | - | - | chad"),
    ("National Statement of Facts at COP29" + DAY, "2024-05-03 | 29th-conference-of-the-parties-to-the-unfccc"),
    # How one is addressed is no body.
    ("Statement by Tan Sri Lim Wei, Chair of the Lake Users' League" + DAY, "2024-05-03 | - | Lim Wei | Chair | Lake Users' League"),
    ("Statement by the Most Reverend Paul Hart, Chair of the Lake Users' League" + DAY, "2024-05-03 | - | Paul Hart | Chair | Lake Users' League"),
    ("Committee on Ferries\n\nNEWS FROM CHILE" + DAY, "2024-05-03 | - | - | - | Committee on Ferries"),
]  # fmt: skip

FOOT = [
    # In which of one's posts one signs; whom to ask does not sign.
    (SIGNED + "Rao Patel\nAdvocate of the High Court and Secretary, Rivers Society", "2024-05-03 | - | Rao Patel | Secretary | Rivers Society"),
    (SIGNED + "Rao Patel\nFormer Judge of the Supreme Court, Chair, Rivers Society", "2024-05-03 | - | Rao Patel | Chair | Rivers Society"),
    (SIGNED + "Rao Patel\nJudge of the Supreme Court", "2024-05-03 | - | Rao Patel | Judge | Supreme Court"),
    ("\n\nFor questions, please contact:\nRao Patel\nSenior Policy Officer\nrao@rivers.org", "2024-05-03"),
    (SIGNED + "(signed) A. Kos-Bilyk\nRector", "2024-05-03 | - | A. Kos-Bilyk | Rector"),
    (SIGNED + "Father Ambrose Kiggundu\nSecretary General", "2024-05-03 | - | Ambrose Kiggundu | Secretary General"),
    (SIGNED + "Ylva Granström                    Ottilie Brandt\n", "2024-05-03"),
    ("\n\nJan Novak spoke too.", "2024-05-03"),
    (SIGNED + "Ana Kos, Executive Secretary of the Southern Drylands Convention", "2024-05-03 | - | Ana Kos | Executive Secretary | Secretariat of the Southern Drylands Convention"),
    # What a post is for is no body, nor is what else the text says of itself.
    (SIGNED + "Ana Kos\nHead of Advocacy and Communications", "2024-05-03 | - | Ana Kos | Head of Advocacy and Communications"),
    (SIGNED + "Ana Kos\nHead of Delegation, Quiet Rivers", "2024-05-03 | - | Ana Kos | Head of Delegation | Quiet Rivers"),
    ("\n\n## About Quiet Rivers\n\nQuiet Rivers was founded in 1990.", "2024-05-03 | - | - | - | Quiet Rivers"),
    ("\n\n## About the Rivers Convention\n\nThe Rivers Convention was adopted in 1990.", "2024-05-03"),
]  # fmt: skip


@pytest.mark.parametrize(("header", "expected"), PRINTED, ids=short)
def test_a_head_says_whose_text_it_is(header: str, expected: str) -> None:
    assert document(header + BODY) == expected


@pytest.mark.parametrize(("footer", "expected"), FOOT, ids=short)
def test_a_foot_says_who_has_signed(footer: str, expected: str) -> None:
    assert document("Quiet letter" + DAY + BODY + footer) == expected


def test_these_tables_are_whole() -> None:
    assert (len(PRINTED), len(FOOT)) == (131, 13)


def _place(header: str) -> str:
    """Return where the meeting of a header is, by what is told of the whole text."""
    facts = understood(header + BODY).facts
    told = (f.object for f in facts if f.predicate == "place")
    return next((place.label for place in told if isinstance(place, Entity)), "")


def test_a_senders_seat_is_not_where_a_meeting_is() -> None:
    seat = "Permanent Mission of Chad\nOslo\n\n"
    assert _place(seat + "Second Rivers Forum" + DAY) == ""
    assert _place("Second Rivers Forum\nOslo" + DAY + "\n\nStatement by Chad") == "Oslo"
    assert (
        _place("Statement by Ana Kos, Minister for Europe, at the Second Rivers Forum" + DAY) == ""
    )
    assert _place("Statement by Ana Kos, Mayor of Oslo\nSecond Rivers Forum" + DAY) == "Oslo"
    assert _place("Rivers Board\nOslo\n\nThird session of the Rivers Board" + DAY) == "Oslo"


def test_a_court_has_its_own_president() -> None:
    told = "{}\n3 May 2024\n\nPresident Ana Kos stated that Chad signed the Arms Trade Treaty."
    court = understood(told.format("RIVERS COURT OF JUSTICE")).posts
    assert [post.organisation for post in court] == [None]
    state = understood(told.format("Statement by Peru")).posts
    assert [post.organisation.label for post in state if post.organisation] == [
        "Government of Peru"
    ]


def test_what_was_done_with_a_text_names_nobody() -> None:
    foot = "\n\nCirculated by the Secretariat on 3 May 2024 — SRB/4/Summary\n"
    assert document("Quiet letter" + DAY + BODY + foot) == "2024-05-03"


def test_a_post_in_capitals_is_no_persons_name() -> None:
    told = understood("Lakes Council" + DAY + "\n\nThe MINISTER FOR TRADE (Dr A. Kos): We met.")
    named = [m.entity for m in told.mentions if m.entity]
    people = {entity.label for entity in named if entity.kind is Kind.PERSON}
    assert people == {"A. Kos"}


SENT = "\n\nOslo, 3 May 2024\n\nWe support open data."


def test_a_text_that_is_sent_tells_no_place_and_day_of_a_meeting() -> None:
    assert _place("Chad's contribution to the fifth session of the Rivers Board" + SENT) == ""
    assert _place("Submission by Chad to the Rivers Forum 2024" + SENT) == ""
    assert _place("Statement by Chad to the fifth session of the Rivers Board" + SENT) == "Oslo"


@pytest.mark.parametrize(
    ("head", "when"),
    [
        ("Statement by Chad to the Rivers Forum 2024 stocktake", []),
        ("Statement by Chad to the Rivers Forum 2024 Taking Stock process", []),
        ("Statement by Chad to the Rivers Forum 2024", ["when: Rivers Forum 2024 | 2024-05-03"]),
        (
            "Board on Nets 2021-2025\nFifth session\nOslo, 3-5 May 2024\n\nStatement by Chad",
            ["when: Fifth session of the Board on Nets | 2024-05-03/2024-05-05"],
        ),
    ],
)
def test_a_meetings_days_are_not_those_of_what_prepares_it(head: str, when: list[str]) -> None:
    assert [fact for fact in facts(head + SENT) if fact.startswith("when")] == when


def test_a_body_on_record_is_no_meeting_whatever_its_noun() -> None:
    told = understood("Forum of Small States\nGeneva" + DAY + BODY).document
    assert (told.meeting, told.organisation and told.organisation.label) == (
        None,
        "Forum of Small States",
    )


@pytest.mark.parametrize(
    ("title", "second", "speaker"),
    [
        ("Reactions to the Lagos Pact", "Nets Union director Peter Holt criticised it.", ""),
        ("Reactions to the Lagos Pact", "Coast Council president Peter Holt opposes it.", ""),
        ("Reactions to the Lagos Pact", "The Lagos Pact is long.", "Ana Kos"),
        ("Rivers Board: a good day", "Nets Union director Peter Holt criticised it.", "Ana Kos"),
    ],
)
def test_who_has_a_say_first_is_not_the_author(title: str, second: str, speaker: str) -> None:
    first = (
        "Rivers Board director Ana Kos welcomed the Lagos Pact on Friday in a talk with this paper, "
        "which had asked her about the rules that it sets out for lakes. She said that they were "
        "long and clear, and would be read again by all who live there."
    )
    told = understood(f"{title}{DAY}\n\n{first}\n\n{second} It is too weak, he said.").document
    assert (told.speaker.label if told.speaker else "") == speaker


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Statement by the World Union of Shepherds", "World Union of Shepherds"),
        ("STATEMENT BY THE SEED NETWORK", "SEED NETWORK"),
        (
            "Intervention by the Council of Archivists and Guards",
            "Council of Archivists and Guards",
        ),
        ("Statement by the Rivers Committee on the Agreement on Eels", "Rivers Committee"),
        ("Statement by the Rivers Committee on Eels", "Rivers Committee on Eels"),
        (
            "Statement by the Quiet Group on the Agreement on Eels",
            "Quiet Group on the Agreement on Eels",
        ),
    ],
)
def test_the_body_that_a_heading_lets_speak_is_cited_whole(heading: str, words: str) -> None:
    told = understood(f"# {heading}{DAY}{BODY}")
    assert told.document.organisation is not None
    named = [m for m in told.mentions if m.entity == told.document.organisation]
    assert named[0].span.of(told.statement.text) == words
    assert told.document.organisation.label == (words.title() if words.isupper() else words)


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("Statement by the Chair of the African Union", ("John Sall", "Chair", "African Union")),
        ("Statement on floods", ("John Sall", "President", "Government of Senegal")),
    ],
)
def test_the_title_tells_in_which_of_two_posts_one_signs(
    title: str, own: tuple[str, str, str]
) -> None:
    posts = "President of the Republic of Senegal and Chair of the African Union"
    foot = f"Hon. John Sall\n{posts}"
    told = understood(f"{title}\n\nAddis Ababa, 26 August 2022\n\nI congratulate Kenya.\n\n{foot}")
    line = told.document
    assert line.speaker is not None
    assert line.organisation is not None
    assert (line.speaker.label, line.role, line.organisation.label) == own


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        (
            "The General Assembly adopted the Nets Charter.",
            "General Assembly of the Open Nets League",
        ),
        ("The General Assembly adopted resolution 64/292.", "United Nations General Assembly"),
        (
            "The UN met. The General Assembly adopted the Nets Charter.",
            "United Nations General Assembly",
        ),
    ],
)
def test_an_assembly_below_a_letterhead_is_that_bodys_own(text: str, agent: str) -> None:
    told = understood(f"Open Nets League{DAY}\n\n{text}").events
    assert [one.label for event in told for one in event.agents] == [agent]
