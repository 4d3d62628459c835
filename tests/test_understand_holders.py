"""Who is meant where a text speaks of people or bodies without their whole name; with near misses."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import document
from tests.test_understand_notation import mentions, positions, short

from govgraph import understand

DAY = "Bled, 12 March 2024\n\n"
THREE = "Ministers of Health of Chad, Mali and Niger"

# A body whose longer name begins so, unless two begin so: "the Joint Commission".
SHORT = [
    ("The Joint Commission for the Sava met. The Joint Commission is glad.", "Joint Commission", "Joint Commission for the Sava"),
    ("The Joint Commission for the Sava met the Joint Commission for the Prut. The Joint Commission is glad.", "Joint Commission", "Joint Commission"),
    ("The Steering Group of the Amber Route met. The Steering Group is glad.", "Steering Group", "Steering Group of the Amber Route"),
    ("The Steering Group of the Amber Route met. The Steering Board is glad.", "Steering Board", "Steering Board"),
    # Somebody leads it, or speaks for it: so a forum or a compact is a body.
    ("Ana Kos, Secretary General of the Ports Forum, spoke. The Forum is glad.", "The Forum", "Ports Forum"),
    ("Ana Kos, Secretary General of the Ports Forum, spoke at the Bled Forum. The Forum is glad.", "The Forum", "Bled Forum"),
    ("I speak on behalf of the Ports Compact. The Compact is glad.", "The Compact", "Ports Compact"),
    ("I speak for the Pacific Islands Forum. The Forum is glad.", "The Forum", "pacific-islands-forum"),
    # A capital shows that a noun of which only names are made is a body's short name, too.
    ("The Quiet Nights Guild met. The Guild is glad.", "The Guild", "Quiet Nights Guild"),
    ("The Reed Chapter met. The Chapter is glad.", "The Chapter", "Reed Chapter"),
]  # fmt: skip

# Those of a joint statement; the own body beside one that it only met.
JOINT = [
    ("# Joint statement by the Delta Network and the Sand Union\n\nBoth organisations support media freedom.",
     ["Support: Delta Network | media-freedom", "Support: Sand Union | media-freedom"]),
    ("# Statement by the Delta Network on the Sand Union\n\nBoth organisations support media freedom.", []),
    ("# Joint statement by the Delta Network and the Sand Union\n\nOur organisations support media freedom.",
     ["Support: Delta Network | media-freedom", "Support: Sand Union | media-freedom"]),
    ("# Report of the Lakes Board\n\nThe Board met the Sava Board. The Board supports media freedom.", ["Support: Lakes Board | media-freedom"]),
    ("# Report of the Lakes Board\n\nThe Sava Board met us. The Board supports media freedom.", ["Support: Sava Board | media-freedom"]),
    # At a body's session the body holds it; a workshop is nobody's session.
    (DAY + "The tenth session of the Conference of the Parties to the Rivers Convention welcomed media freedom.",
     ["Welcome: Conference of the Parties to the Rivers Convention | media-freedom"]),
    (DAY + "The 4th Meeting of the Parties to the Aarhus Convention welcomed media freedom.",
     ["Welcome: Meeting of the Parties to the Aarhus Convention | media-freedom"]),
    (DAY + "The Bled Workshop on Illegal Fishing welcomed media freedom.", ["Welcome: Bled Workshop on Illegal Fishing | media-freedom"]),
    # "The Council" is ours, and none of a council; "the Harbour Council" just named is that one.
    ("# Statement by the Delta Council\n\nWe wrote to the Committee of Ministers. The Council is alarmed by hate speech.",
     ["Concern: Delta Council | hate-speech"]),
    ("# Statement by the Delta Council\n\nThe Harbour Council met us. The Council is alarmed by hate speech.",
     ["Concern: Harbour Council | hate-speech"]),
    # People without an article do what they do, and are "they".
    ("# Statement by the Delta Council\n\nWe wrote to UNESCO. Fishers support a ban on nets, but they are alarmed by hate speech.", []),
    ("# Statement by the Delta Council\n\nWe wrote to UNESCO. They are alarmed by hate speech.", ["Concern: united-nations-educational-scientific-and-cultural-organization | hate-speech"]),
    # Whom a sentence puts before its subject is not what it goes on about.
    (DAY + "Together with the Sand Union, the Delta Network met UNESCO. It is alarmed by hate speech.", ["Concern: Delta Network | hate-speech"]),
    (DAY + "The Sand Union and UNESCO met. It is alarmed by hate speech.", []),
    ("# Report of the Delta Network\n\nThe Network met in Rome. Together with the Sand Union it deplored hate speech.", ["Concern: Delta Network | hate-speech"]),
    # "The Federation" is not its committee, "the organisation" no State.
    ("# Report of the Executive Committee of the Reed Federation\n\nThe Federation is alarmed by hate speech.", ["Concern: Reed Federation | hate-speech"]),
    ("# Report of the Executive Committee of the Reed Federation\n\nThe Committee is alarmed by hate speech.",
     ["Concern: Executive Committee of the Reed Federation | hate-speech"]),
    ("# Report of the Delta Network\n\nPoland's minister wrote to us. The organisation is alarmed by hate speech.", ["Concern: Delta Network | hate-speech"]),
    ("# Report of the Reed Federation\n\nThe Executive Committee met in Rome on Friday. The Committee is alarmed by hate speech.", ["Concern: Executive Committee | hate-speech"]),
    # "The board" in small letters is that of whose text it is, unless another has been named.
    ("# Report of the Reed Federation\n\nWe heard the Ministry of Reeds. The board met. It is alarmed by hate speech.", ["Concern: Reed Federation | hate-speech"]),
    ("# Report of the Reed Federation\n\nWe heard the Sava Board. The board is alarmed by hate speech.", ["Concern: Sava Board | hate-speech"]),
    ("# Report of the World Congress of Divers\n\nWe wrote to Chad. The Congress is alarmed by hate speech.", ["Concern: World Congress of Divers | hate-speech"]),
    # A delegation is of whom it was told to be; a delegate speaks for who sent her.
    ("# Report of UNESCO\n\nA delegation of the Delta Network met UNESCO. The delegation asked Chad to come. It is alarmed by hate speech.",
     ["Concern: Delta Network | hate-speech"]),
    (DAY + "Chad's delegate said that rivers matter. She is alarmed by hate speech. She welcomed the Paris Agreement.",
     ["Concern: chad | hate-speech", "Welcome: chad | paris-agreement"]),
    (DAY + "The Government of Mali spoke. The Government member of Chad was alarmed by hate speech.", ["Concern: chad | hate-speech"]),
    ("# Report of Peru\n\nState Secretary Jan Kos met Ana Bek. The State Secretary spoke. He is alarmed by hate speech.", ["Concern: Jan Kos | hate-speech"]),
    # Words between two quotations of one speaker hold no sentence of their own.
    ("“Farms need rain,” said Dr. Ana Kos. “I am alarmed by hate speech.”", ["Concern: Ana Kos | hate-speech"]),
    ("“Farms need rain,” said Ana Kos. It rained. “I am alarmed by hate speech.”", []),
]  # fmt: skip

# Whom "we", "Ministers", "they" are in a text of people of several bodies.
PEOPLE = [
    ("Coast Youth Parliament\nMinutes\n" + DAY + "After a debate on the report of UNESCO, delegates deplored hate speech.",
     ["Concern: Coast Youth Parliament | hate-speech"]),
    ("Coast Youth Network\nMinutes\n" + DAY + "After a debate on the report of UNESCO, delegates deplored hate speech.", []),
    ("5th Meeting of Heads of Government\n" + DAY + "Communiqué\n\nHeads deplored hate speech.", ["Concern: Heads of Government | hate-speech"]),
    ("3rd Meeting of the Ministers of Trade of the Amber Corridor\n" + DAY + "Communiqué\n\n1. Deplored hate speech.",
     ["Concern: Ministers of Trade of the Amber Corridor | hate-speech"]),
    (f"{DAY}The {THREE} met in Bled. The Ministers welcomed the Paris Agreement. They deplored hate speech.",
     [f"Concern: {THREE} | hate-speech", f"Welcome: {THREE} | paris-agreement"]),
    (f"{DAY}We, the {THREE}, met in Bled. We welcome the Paris Agreement.", [f"Welcome: {THREE} | paris-agreement"]),
    (f"{DAY}We, the President of Chad, the King of Mali and the Envoy of Niger, met in Bled. We welcome the Paris Agreement.",
     ["Welcome: President of Chad, the King of Mali and the Envoy of Niger | paris-agreement"]),
    (f"# Statement by Norway\n\n{DAY}We, the President of Chad and the King of Mali, met in Bled. We welcome the Paris Agreement.",
     ["Welcome: President of Chad and the King of Mali | paris-agreement"]),
    (f"{DAY}We, the Prime Minister of Chad, met the King of Mali. We welcome the Paris Agreement.", ["Welcome: chad | paris-agreement"]),
    (f"# Joint statement by the {THREE}\n\n{DAY}The Ministers welcomed the Paris Agreement.", [f"Welcome: {THREE} | paris-agreement"]),
    (f"# On the {THREE}\n\n{DAY}The Ministers welcomed the Paris Agreement.", []),
    (f"# Statement by the Lakes Union\n\n{DAY}We, the {THREE}, met in Bled. We welcome the Paris Agreement.", ["Welcome: Lakes Union | paris-agreement"]),
    (f"{DAY}Mayors of 40 cities gathered in Bled. The mayors support media freedom.", ["Support: Mayors of 40 cities | media-freedom"]),
    (f"{DAY}Mayors of 40 cities like Bled. The mayors support media freedom.", []),
    (f"Meeting of the Ministers of Culture of the Lakes Union\n{DAY}The Ministers welcomed the Paris Agreement.",
     ["Welcome: Ministers of Culture of the Lakes Union | paris-agreement"]),
    (f"# 33rd session of the Lakes Committee\n\n{DAY}The Lakes Committee met. Participants condemned hate speech.", ["Concern: Lakes Committee | hate-speech"]),
    (f"# Association of Moss Towns\n\n7th Meeting of the Association\n\n{DAY}The Association of Moss Towns met. Participants condemned hate speech.",
     ["Concern: Association of Moss Towns | hate-speech"]),
    (f"# Lakes Committee\n\n3rd Bled Summit\n\n{DAY}The Lakes Committee met. Participants condemned hate speech.", ["Concern: 3rd Bled Summit | hate-speech"]),
]  # fmt: skip

# "The Ministers" are no body of theirs that the text does not name.
PEOPLE += [
    (f"# Press statement of the ASEAN Tourism Ministers\n\n{DAY}The Ministers welcomed the Paris Agreement.", ["Welcome: ASEAN Tourism Ministers | paris-agreement"]),
    (f"# Statement of the Council of Europe\n\n{DAY}The ministers of justice met in Riga. The Ministers welcomed the Paris Agreement.", []),
    (f"# Statement of the Council of Europe\n\n{DAY}The 134th Session of the Committee of Ministers was held in Riga. The Ministers welcomed the Paris Agreement.",
     ["Welcome: committee-of-ministers | paris-agreement"]),
]  # fmt: skip

# So they are by the noun of their name, and many who speak together by theirs.
PEOPLE += [
    (f"{DAY}The Leaders of the Lakes Forum met in Bled. Leaders look forward to the Seed Treaty.", ["Welcome: Leaders of the Lakes Forum | Seed Treaty"]),
    (f"{DAY}The Leaders of the Lakes Forum met in Bled. Mayors look forward to the Seed Treaty.", []),
    (f"{DAY}We, the Ministers and High Authorities of the Lakes Region, met in Bled. We welcome the Seed Treaty.",
     ["Welcome: Ministers and High Authorities of the Lakes Region | Seed Treaty"]),
    # "We, …," names any people, with or without what they are of; not "We, as experts".
    (f"{DAY}We, family farmers, are alarmed by hate speech.", ["Concern: family farmers | hate-speech"]),
    (f"{DAY}We, as farmers, are alarmed by hate speech.", []),
    (f"{DAY}We, the youth delegates of the Bled Forum on Water, met. We welcome the Seed Treaty.",
     ["Welcome: youth delegates of the Bled Forum on Water | Seed Treaty"]),
    (f"{DAY}We, a group of scientists, welcome the Seed Treaty.", ["Welcome: group of scientists | Seed Treaty"]),
    (f"{DAY}We, the delegates of the Lakes Union, welcome the Seed Treaty.", ["Welcome: Lakes Union | Seed Treaty"]),
    # The members who meet at a body's assembly are its members, not those of its host.
    (f"# Chair's summary\n\n6th Annual Assembly of the Delta Network\n\nHost: Lakes Board\n{DAY}Members welcomed the Seed Treaty.",
     ["Welcome: Delta Network | Seed Treaty"]),
    (f"# Summary by the Lakes Board\n\n6th Annual Assembly\n\n{DAY}Members welcomed the Seed Treaty.",
     ["Welcome: Lakes Board | Seed Treaty"]),
]  # fmt: skip

# So they are where a participle stands between; and whose name says what they are, in their own text.
PEOPLE += [
    (f"{DAY}The Leaders of the Lakes Forum met in Bled. Leaders, noting the delay, deplored hate speech.", ["Concern: Leaders of the Lakes Forum | hate-speech"]),
    (f"# Report of the Delta Network\n\n{DAY}Members, meeting in Bled, welcomed the Seed Treaty.", ["Welcome: Delta Network | Seed Treaty"]),
    (f"{DAY}Heads of Government, meeting in Bled, welcomed the Seed Treaty.", ["Welcome: Heads of Government | Seed Treaty"]),
    (f"# Report of the Delta Network\n\n{DAY}Some members, meeting in Bled, welcomed the Seed Treaty.", []),
    (f"# Statement by the Council of Reed Unions\n\n{DAY}The unions welcome the Seed Treaty. Reed unions deplore hate speech.",
     ["Concern: Council of Reed Unions | hate-speech", "Welcome: Council of Reed Unions | Seed Treaty"]),
    (f"# Statement by the Global Parliament of Mayors\n\n{DAY}The mayors welcome the Seed Treaty.", ["Welcome: global-parliament-of-mayors | Seed Treaty"]),
    (f"# Statement by the Council of Reed Unions\n\n{DAY}Unions in Chad welcome the Seed Treaty. Mayors deplore hate speech.", []),
    (f"# Statement by the Alliance of Reed States\n\n{DAY}States welcome the Seed Treaty.", []),
]  # fmt: skip

# Whose statement it is.
OWN = [
    (f"Statement of the Observer of the Order of Quiet Nights\n\n{DAY}Mr Chair,\n\nThe rivers are dirty.", "Order of Quiet Nights"),
    (f"Statement of the Minister of the Quiet Nights\n\n{DAY}Mr Chair,\n\nThe rivers are dirty.", "-"),
    (f"{DAY}On behalf of the Workers' group I congratulate you, Mr Chair.", "Workers' group"),
    (f"# Statement by the Lakes Union\n\n{DAY}I welcome the rivers. Chad stands by Mali.", "Lakes Union"),
    (f"# Communiqué\n\n{DAY}We, the {THREE}, met in Bled and were glad.", THREE),
    # A sentence below a body's name is on what others did, and so is one on a State in a record.
    ("Delta Council\nAnnual statement 2023\n\nThe Harbour Council revised its rules.", "Delta Council"),
    ("Summary\nBled Dialogue on Dolphins, 12 March 2024\n\nChad reported on nets. Mali proposed a ban.", "-"),
    # Who speaks for others, in other words; a forum that is told of as a body is one.
    (f"{DAY}I make this statement in the name of the 27 members of the Lakes Union.", "Lakes Union"),
    (f"{DAY}I deliver this statement for the Lakes Union and hope for rain.", "Lakes Union"),
    (f"{DAY}I read the statement for the Lakes Union. I hope for rain.", "Lakes Union"),
    (f"{DAY}Samoa has the honour to speak for the Lakes Union.", "Lakes Union"),
    (f"{DAY}We are Women of the Rivers, 2,000 members in 31 villages.", "Women of the Rivers"),
    (f"{DAY}We are Member States of the Rivers, as you know.", "-"),
    (f"Contribution of the Ports Forum to the consultation on data\n{DAY}The rivers are dirty.", "Ports Forum"),
    (f"Summary of the Ports Forum\n{DAY}The rivers are dirty.", "-"),
    (f"Speaker: Ana Kos\nTitle: Head of Policy\nOrganisation: Delta Network\n{DAY}The rivers are dirty.", "Delta Network"),
    # A State may close a name, also one with "for"; a minister's State closes none.
    ("Divers for Reeds Malawi\nStatement at the Bled Forum\n" + DAY + "We are alarmed by hate speech.", "Divers for Reeds Malawi"),
    ("Statement by Ana Kos, Voices of Reeds Fiji\n" + DAY + "We are alarmed by hate speech.", "Voices of Reeds Fiji"),
    ("Statement by Ana Kos, Minister of Health, Fiji\n" + DAY + "We are alarmed by hate speech.", "fiji"),
    # Whom a case is against, and who only invited those who met.
    ("Divers for Dignity\n\nThird-party comments in the case of Kos v. Hungary\n\n" + DAY + "We are alarmed by hate speech.", "Divers for Dignity"),
    ("Reed Statement\n" + DAY + "The divers met upon invitation of the Delta Network, and deplored hate speech.", "-"),
    # Who stands behind "by", up to whom it is sent and what it is on; who reacts; who only does something to us.
    ("# Comments by the Reed Voices on UNESCO's draft Rules\n\n" + DAY + "We are alarmed by hate speech.", "Reed Voices"),
    ("# Submission by Reed Voices Ireland to the Citizens' Assembly\n\n" + DAY + "We are alarmed by hate speech.", "Reed Voices Ireland"),
    ("Human Rights Committee\n\nStatement on the situation in Oman\nby Reed Women Forward\n\n" + DAY + "We are alarmed by hate speech.", "Reed Women Forward"),
    ("Human Rights Committee\n\nStatement on what Oman was told\nby the village, " + DAY + "We are alarmed by hate speech.", "human-rights-committee"),
    ("# Delta Network reacts to the judgment of the Lakes Court\n\n" + DAY + "The Lakes Court ruled on Monday. The Court spoke of hate.", "Delta Network"),
    (DAY + "The Delta Network has asked us to speak of rivers. We are alarmed by hate speech.", "-"),
    (DAY + "The Delta Network has asked others to speak of rivers. We are alarmed by hate speech.", "Delta Network"),
    (DAY + "We, the undersigned divers, members of the Delta Network, deplore hate speech.", "Delta Network"),
    (DAY + "We are united in the Network of Reed Farms. We deplore hate speech.", "Network of Reed Farms"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "label"), SHORT, ids=short)
def test_a_shorter_name_means_the_body_that_was_named(text: str, words: str, label: str) -> None:
    assert f"{words} = {label}" in mentions(text)


@pytest.mark.parametrize(("text", "expected"), PEOPLE + JOINT, ids=short)
def test_people_of_several_bodies_hold_what_they_say(text: str, expected: list[str]) -> None:
    assert positions(text) == expected


@pytest.mark.parametrize(("text", "body"), OWN, ids=short)
def test_whose_statement_it_is(text: str, body: str) -> None:
    assert (document(text).split(" | ") + ["-"] * 5)[4] == body


TITLED = [
    ("Title: Head of Policy", "Head of Policy"),
    ("Title: Rivers and their guards", None),
]


@pytest.mark.parametrize(("line", "role"), TITLED)
def test_a_title_may_be_a_post(line: str, role: str | None) -> None:
    read = understand(f"Speaker: Ana Kos\n{line}\n{DAY}The rivers are dirty.", name="x.txt")
    assert read.document.role == role


MEETINGS = [
    ("Thirteenth Ministerial Conference of the Lake States", "Thirteenth Ministerial Conference of the Lake States"),
    ("Thirteenth Ministerial Conference of the World Trade Organization", "Thirteenth WTO Ministerial Conference"),
    ("Thirteenth Ministerial Conference", "Thirteenth Ministerial Conference"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "meeting"), MEETINGS)
def test_the_meeting_of_others_is_none_that_is_known(line: str, meeting: str) -> None:
    found = understand(f"{line}\n{DAY}The rivers are dirty.", name="x.txt").document.meeting
    assert found is not None
    assert found.label == meeting


# Who is only somebody's holds it alone: a State's organs are the State, its people and bodies are not.
HEAD = "# Statement by the Delta Council, 12 March 2024\n\n"
OTHERS = [
    (HEAD + "Chad's opposition condemned the Seed Treaty.", []),
    (HEAD + "Chad's civil society groups are alarmed by hate speech.", []),
    (HEAD + "Chad's neighbours welcome the Seed Treaty.", []),
    (HEAD + "Chad's Ombudsman called for media freedom.", []),
    (HEAD + "The European Union's critics are concerned about hate speech.", []),
    (HEAD + "Chad's foreign minister welcomed the Seed Treaty.", ["Welcome: chad | Seed Treaty"]),
    (HEAD + "Chad's delegation is alarmed by hate speech.", ["Concern: chad | hate-speech"]),
    (HEAD + "The European Union's concern about hate speech is known.", ["Concern: european-union | hate-speech"]),
    (HEAD + "Chad's regulator Rivercom supports media freedom.", ["Support: Rivercom | media-freedom"]),
    (HEAD + "Chad's trade union federation RTF opposes the Seed Treaty.", ["Concern: RTF | Seed Treaty"]),
    (HEAD + "Chad's regulator, Mali said, opposes the Seed Treaty.", []),
    (HEAD + "Chad's trade union congress welcomed the Seed Treaty.", []),
    (HEAD + "Chad's former president welcomed the Seed Treaty.", []),
    (HEAD + "Chad's newly elected president welcomed the Seed Treaty.", ["Welcome: chad | Seed Treaty"]),
    (HEAD + "Chad's opposition party met. It calls on Mali to end hate speech.", []),
    (HEAD + "The Chadian opposition met. It calls on Mali to end hate speech.", []),
    (HEAD + "Chad's delegation met. It calls on Mali to end hate speech.", ["Call: chad | hate-speech"]),
    # What somebody is told is not on them.
    (HEAD + "Chad's minister told Parliament that the Government remains committed to the Seed Treaty.", ["Commitment: chad | Seed Treaty"]),
    (HEAD + "Chad assured the Rivers Board that its farmers remain committed to the Seed Treaty.", []),
    (HEAD + "The treaty that the Rivers Board signed remains open.", []),
    # What is denied behind what is put in.
    (HEAD + "Chad was, frankly, not a supporter of the Seed Treaty.", []),
    (HEAD + "Chad was, to put it mildly, not in favour of the Seed Treaty.", []),
    (HEAD + "Chad is anything but in favour of the Seed Treaty.", []),
    (HEAD + "Chad is, as ever, in favour of the Seed Treaty.", ["Support: chad | Seed Treaty"]),
    # A name that goes on is another's than the one that begins so; a day does not belong to it.
    (HEAD + "Reed Church Aid welcomes the Seed Treaty.", []),
    (HEAD + "The Danish Red Cross Band welcomes the Seed Treaty.", []),
    (HEAD + "The Danish Red Cross welcomes the Seed Treaty.", ["Welcome: Danish Red Cross | Seed Treaty"]),
    (HEAD + "Chad Monday welcomed the Seed Treaty.", ["Welcome: chad | Seed Treaty"]),
    # What a bracket behind a branch names is the branch; behind the whole, that.
    (HEAD + "The Lake Islands Chapter of the Internet Society (LICISOC) met. LICISOC welcomes the Seed Treaty.",
     ["Welcome: Lake Islands Chapter of the Internet Society | Seed Treaty"]),
    (HEAD + "The Chad section of Amnesty International (AICD) met. AICD welcomes the Seed Treaty.", ["Welcome: AICD | Seed Treaty"]),
    (HEAD + "The Secretariat of the Internet Society (ISOC) met. ISOC welcomes the Seed Treaty.", ["Welcome: internet-society | Seed Treaty"]),
    # Of several without a name those that it includes.
    (HEAD + "Other delegations, including Chad and Mali, welcomed the Seed Treaty.", ["Welcome: chad | Seed Treaty", "Welcome: mali | Seed Treaty"]),
    (HEAD + "Several States, including Chad, are alarmed by hate speech.", ["Concern: chad | hate-speech"]),
    (HEAD + "Several bodies, including Chad's parliament, welcomed the Seed Treaty.", []),
    (HEAD + "Several meetings, including in Chad, welcomed the Seed Treaty.", []),
    # "That of the Bureau" opens no clause, and so what follows is of who began; "noted that" does.
    (HEAD + "Chad commends the work of the Chair and that of the Bureau, and welcomes the Seed Treaty.",
     ["Welcome: chad | Bureau", "Welcome: chad | Seed Treaty"]),
    (HEAD + "My delegation would like to express its support for your work and that of the Secretariat, and welcomes the Seed Treaty.",
     ["Support: Delta Council | Secretariat", "Welcome: Delta Council | Seed Treaty"]),
    (HEAD + "Chad noted the delay and that the Delta Network welcomes the Seed Treaty.", ["Welcome: Delta Network | Seed Treaty"]),
    # A participle with "by" only tells of a noun, and what is joined behind it goes on from the subject.
    (HEAD + "We echo the concerns raised by UNICEF, and call on Chad to end hate speech.", ["Call: Delta Council | hate-speech"]),
    (HEAD + "Chad noted the fears voiced by UNICEF and supports the Seed Treaty.", ["Support: chad | Seed Treaty"]),
    (HEAD + "Chad thanked the group led by Mali and welcomed the Seed Treaty.", ["Welcome: chad | Seed Treaty"]),
    (HEAD + "The Reed Pact was signed by Chad and supported by Mali.", ["Support: mali | Reed Pact"]),
    # "They" are people without a name, or nobody: neither the thing that they set up nor one person.
    (HEAD + "The nuns resolve to set up a commission on land rights. They oppose the Seed Treaty.", []),
    (HEAD + "The divers resolve to create an office for reeds. They distance themselves from the Samoa Agreement.", []),
    (HEAD + "The Sand Union resolves to set up a commission on land rights. They oppose the Seed Treaty.",
     ["Commitment: Sand Union | commission on land rights", "Concern: Sand Union | Seed Treaty"]),
    # They are also several of whose verb nothing is known, and those of one trade are no "it" of ours.
    (HEAD + "The ferry operators oppose the levy on sand. They call for simpler permits.", []),
    (HEAD + "Some quarries disagree. They oppose the Seed Treaty.", []),
    (HEAD + "The companies say that dredging is safe. They support the Seed Treaty.", []),
    (HEAD + "The banks oppose the Reed Pact. They call for simpler permits.", []),
    (HEAD + "The River Union and the Sea Guild say that dredging is safe. They support the Seed Treaty.",
     ["Support: River Union | Seed Treaty", "Support: Sea Guild | Seed Treaty"]),
    (HEAD + "The sand industry opposes the Reed Pact. It calls for simpler permits.", []),
    (HEAD + "The dredging lobby says that the levy is dear. It opposes the Seed Treaty.", []),
    (HEAD + "The River Union represents the sand industry. It opposes the Seed Treaty.", ["Concern: River Union | Seed Treaty"]),
    # Those who speak call themselves a charity, where they name no other body; their people are theirs.
    (HEAD + "The charity backs the Seed Treaty.", ["Support: Delta Council | Seed Treaty"]),
    (HEAD + "The NGO supports the Reed Pact. It is worried about hate speech.",
     ["Concern: Delta Council | hate-speech", "Support: Delta Council | Reed Pact"]),
    (HEAD + "The River Union digs wells. The charity supports the Seed Treaty.", []),
    (HEAD + "Our companies welcome the Seed Treaty.", ["Welcome: Delta Council | Seed Treaty"]),
    (HEAD + "Our hunters oppose the Reed Pact.", ["Concern: Delta Council | Reed Pact"]),
    (HEAD + "Our calls support the Reed Pact.", []),
    (HEAD + "The Tanzanian delegate supported the Seed Treaty.", ["Support: tanzania | Seed Treaty"]),
    (HEAD + "The Malian negotiator opposed the Seed Treaty.", ["Concern: mali | Seed Treaty"]),
    (HEAD + "The Swiss youth delegate supported the Seed Treaty.", []),
    (HEAD + "Chad and Mali, both of which support the Seed Treaty, met in Oslo.",
     ["Support: chad | Seed Treaty", "Support: mali | Seed Treaty"]),
    (HEAD + "We thank the River Union and the Sea Guild, both of which oppose the Reed Pact.",
     ["Concern: River Union | Reed Pact", "Concern: Sea Guild | Reed Pact"]),
    (HEAD + "We thank the River Union and the Sea Guild, some of which oppose the Reed Pact.", []),
    # "It" is what one has just spoken of, though no name tells it.
    (HEAD + "The Reed Pact is old. We look forward to the renewal of the mandate and hope that it will be adopted.",
     ["Welcome: Delta Council | renewal of the mandate"]),
    (HEAD + "The Seed Treaty is old. We await an answer on the mandate and trust that it will be adopted.", []),
    (HEAD + "The Reed Pact is old. We thank the Chair and hope that it will be adopted.", ["Support: Delta Council | Reed Pact"]),
    # Who is wished well on an election is greeted, and the body is not.
    (HEAD + "We congratulate you on your election as President of the Lake Board.", []),
    (HEAD + "We welcome you in your new role as Chair of the Lake Board.", []),
    (HEAD + "We congratulate the Lake Board on its report.", ["Welcome: Delta Council | Lake Board"]),
    # Who speaks goes on with a verb that agrees with them, not with whom "that" tells of.
    (HEAD + "We regret that Chad refused to meet the Board and reiterate our support for the Seed Treaty.", ["Support: Delta Council | Seed Treaty"]),
    (HEAD + "We note that Chad has not replied and support the Seed Treaty.", ["Support: Delta Council | Seed Treaty"]),
    (HEAD + "We regret that Chad delayed the bill and support the Seed Treaty.", ["Support: Delta Council | Seed Treaty"]),
    (HEAD + "We regret that Chad left the debate and call for media freedom.", ["Call: Delta Council | media-freedom"]),
    (HEAD + "Mali regrets that Chad left the debate and reiterates its support for the Seed Treaty.", ["Support: mali | Seed Treaty"]),
    (HEAD + "Mali regrets that Chad has left the debate and reiterates its support for the Seed Treaty.", ["Support: mali | Seed Treaty"]),
    (HEAD + "Mali notes that Chad leads the debate and supports the Seed Treaty.", ["Support: chad | Seed Treaty"]),
    (HEAD + "We note that Chad will lead the debate and support the Seed Treaty.", ["Support: chad | Seed Treaty"]),
    (HEAD + "We note that Chad and Mali lead the debate and support the Seed Treaty.",
     ["Support: chad | Seed Treaty", "Support: mali | Seed Treaty"]),
]  # fmt: skip

# "We" in others' words are not those whose statement it is.
SAID = [
    (HEAD + "“We welcome the Seed Treaty,” said Ana Kos, director of UNICEF.", ["Welcome: united-nations-childrens-fund | Seed Treaty"]),
    (HEAD + "Bo Lund of the Sand Union said: “We are alarmed by hate speech.”", ["Concern: Sand Union | hate-speech"]),
    (HEAD + "“We welcome the Seed Treaty,” said Ana Kos, director of the Council.", ["Welcome: Delta Council | Seed Treaty"]),
    (HEAD + "A farmer told us: “We are alarmed by hate speech.”", []),
    (HEAD + "Critics say: “We are alarmed by hate speech.”", []),
    (HEAD + "We told them: “We are alarmed by hate speech.”", ["Concern: Delta Council | hate-speech"]),
    (HEAD + "Our members say: “We are alarmed by hate speech.”", ["Concern: Delta Council | hate-speech"]),
]  # fmt: skip


# Their own members, a State that acts behind "which", and the office of a title alone.
SAID += [
    (HEAD + "The Sand Union met in Rome. Its members support media freedom.", ["Support: Sand Union | media-freedom"]),
    (HEAD + "The Sand Union deplored hate speech, and its members also back media freedom.",
     ["Concern: Sand Union | hate-speech", "Support: Sand Union | media-freedom"]),
    (HEAD + "Chad wrote to us. Its members support media freedom.", []),
    (HEAD + "The Seed Treaty is new. Its signatories support media freedom.", []),
    (HEAD + "The chair goes to Malta, which supports media freedom.", ["Support: malta | media-freedom"]),
    (HEAD + "We shall meet in Fiji, which has also pledged to promote media freedom.", ["Commitment: fiji | media-freedom"]),
    (HEAD + "Chad will hand over the presidency of the Sand Union to Mali, which has called for media freedom.",
     ["Call: mali | media-freedom"]),
    (HEAD + "The camps are in Chad, which has 17 million people and supports them.", []),
    (HEAD + "There are talks on Chad, which welcomed media freedom.", []),
    (HEAD + "The Lakes Board held a summit in Chad, which welcomed media freedom.", []),
]  # fmt: skip

# So does a title in the text of a body that has such an office, or of a unit that bears its name.
NATIONS = "# United Nations: press release, 12 March 2024\n\n"
SAID += [
    (NATIONS + "The Secretary-General is alarmed by hate speech. He supports media freedom.",
     ["Concern: secretary-general-of-the-united-nations | hate-speech", "Support: secretary-general-of-the-united-nations | media-freedom"]),
    (NATIONS + "The Director-General is alarmed by hate speech.", []),
    (NATIONS + "Ana Kos is Secretary-General of the Delta Council. The Secretary-General is alarmed by hate speech.", ["Concern: Ana Kos | hate-speech"]),
    ("# UNESCO Regional Office, 12 March 2024\n\nThe Director-General is alarmed by hate speech.", ["Concern: director-general-of-unesco | hate-speech"]),
    (HEAD + "We met the United Nations. The Secretary-General is alarmed by hate speech.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OTHERS + SAID, ids=short)
def test_others_hold_what_is_theirs(text: str, expected: list[str]) -> None:
    assert positions(text) == expected


ALONE = [
    ("“We welcome the Seed Treaty,” said Ana Kos, director of UNICEF.", "-"),
    ("Bo Lund of the Sand Union said: “We are alarmed by hate speech.”", "-"),
    ("“We welcome the Seed Treaty,” said Ana Kos, director of the Council.", "Ana Kos"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), ALONE, ids=short)
def test_who_is_quoted_for_another_body_is_not_the_speaker(text: str, speaker: str) -> None:
    assert document(HEAD + text).split(" | ")[2] == speaker


def test_the_tables_of_holders_are_whole() -> None:
    tables = (SHORT, PEOPLE, JOINT, OWN, TITLED, MEETINGS, OTHERS, SAID, ALONE)
    assert [len(table) for table in tables] == [10, 39, 28, 30, 2, 3, 80, 22, 3]
