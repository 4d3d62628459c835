"""What pages say as bodies publish them: preambles, asides and lists told by the way."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import BODY, document
from tests.test_understand_notation import events, facts, positions, short

BY = "Statement by the Delta Network\n12 March 2024\n\n"

EVENTS = [
    # A country or region behind what a text is on belongs to its name; a town is where it was done.
    ("The Board adopted a decision on the plight of fishers in Chad.", ["Adoption occurred: decision on the plight of fishers in Chad | Board"]),
    ("The Board adopted a decision on the plight of fishers in Oslo.", ["Adoption occurred: decision on the plight of fishers | Board | - | oslo"]),
    ("The Board adopted the Lima Declaration on the state of rivers in Africa in Bled.",
     ["Adoption occurred: Lima Declaration on the state of rivers in Africa | Board | - | Bled"]),
    ("The Board adopted a resolution on the dangers posed by nets in Chad.", ["Adoption occurred: resolution on the dangers posed by nets in Chad | Board"]),
    ("The Board adopted a resolution on the dangers described by Chad.", ["Adoption occurred: resolution on the dangers | Board"]),
    # The parts of a text that was adopted are no text of their own.
    ("We recall the relevant provisions of the Lima Charter adopted by the Board in 2014.", ["Adoption occurred: Lima Charter | Board | 2014"]),
    # Who is named in what is fronted does nothing where others are named or told behind it.
    ("At the close of the Assembly of the Delta Union, several donors launched the Delta Fund.", ["Launch occurred: Delta Fund | several donors"]),
    ("At the close of the week, the Assembly of the Delta Union launched the Delta Fund.", ["Launch occurred: Delta Fund | Assembly of the Delta Union"]),
    ("At the request of the Delta Union, the Board unanimously adopted the Lima Charter.", ["Adoption occurred: Lima Charter | Board"]),
    ("In the name of the Delta Union and the Sand Union, the Board adopted the Lima Charter.", ["Adoption occurred: Lima Charter | Board"]),
    # A text's name between quotation marks is nobody's words.
    ("The draft resolution “Rivers for all of us”, which would have the Delta Union acknowledge the harm, is long.", []),
    ("Ana Kos said of the draft resolution: “It has rivers for all of us.”", ["Quotation occurred: - | Ana Kos"]),
    ("Ana Kos said that the Forum met under the theme “Rivers for all of us”.", []),
    # "She" who says it is nobody of whom only the quotation tells.
    ("Ana Kos, Director of the Delta Union, was sad. “We mourn Jan Novak and his work for rivers,” she said.", ["Quotation occurred: - | Ana Kos"]),
    ("“We mourn Jan Novak and his work for rivers,” she said.", []),
    ("Jan Novak was sad. “We mourn a friend and his work for rivers,” he said.", ["Quotation occurred: - | Jan Novak"]),
    # A participle before a noun tells no act, whatever the verb before it.
    (BY + "We read the Lima Charter. The text weakens agreed language on nets.", []),
    (BY + "We read the Lima Charter. The Board weakened and adopted it.", ["Adoption occurred: Lima Charter | Board"]),
    # What a body only describes or has is what is set up, not the body; a count is nobody named.
    ("The bill would set up a new UN office for eels.", ["Launch planned: UN office for eels"]),
    ("The bill would set up the Lima Office.", ["Launch planned: Lima Office"]),
    ("Gigantea is a joint initiative of the Delta Union and the Sand Union, founded in 2019.", ["Launch occurred: joint initiative | - | 2019"]),
    ("We thank the Delta Union, founded in 2019.", ["Launch occurred: Delta Union | - | 2019"]),
    (BY + "Fiji has not signed, but has adopted a law.", ["Adoption occurred: law | fiji"]),
    (BY + "Fiji has not signed, but has ratified the Macolin Convention.", ["Ratification occurred: cets-215 | fiji", "Signature negated: cets-215 | fiji"]),
    # What two commas put in is no end: the verb behind it is denied, not what was done before.
    ("Norway ratified the Macolin Convention. It did not, in the end, help.", ["Ratification occurred: cets-215 | norway"]),
    ("Norway ratified the Macolin Convention. Fiji did not, however, sign the Lima Charter.",
     ["Ratification occurred: cets-215 | norway", "Signature negated: Lima Charter | fiji"]),
    ("Norway ratified the Macolin Convention. Fiji did not, however.", ["Ratification negated: cets-215 | fiji", "Ratification occurred: cets-215 | norway"]),
    # The last of a list may be another's: the others are there, too.
    ("Fiji, Chad and Norway's Senate signed the Lima Charter.",
     ["Signature occurred: Lima Charter | Senate", "Signature occurred: Lima Charter | chad", "Signature occurred: Lima Charter | fiji"]),
    # Who opens a debate is at no meeting of which only the rest of the sentence tells.
    (BY + "Fiji opened the debate and said that the Lima Summit had been good.", []),
    (BY + "The Lima Summit met in May 2019. Fiji opened the debate.", ["Participation occurred: - | fiji | 2019-05 | - | Lima Summit"]),
    ("Ana Kos spoke of the Macolin Convention and hoped for more: 39 had ratified it.", ["Ratification occurred: cets-215"]),
    # A question asks for a plan, and "whether" leaves it open; "when" takes it for granted.
    ("Does Chad intend to ratify the Macolin Convention?", []),
    ("It is not known whether Chad intends to ratify the Macolin Convention.", []),
    ("When does Chad intend to ratify the Macolin Convention?", ["Ratification planned: cets-215 | chad"]),
    # What a form leaves empty was not done.
    ("Macolin Convention\n\nDate of entry into force: –", []),
    ("Macolin Convention\n\nDate of signature:\nDate of entry into force: 3 May 2021", ["EntryIntoForce occurred: cets-215 | - | 2021-05-03"]),
]  # fmt: skip

POSITIONS = [
    # Who regrets what others had done goes on to call; what they had done, they alone go on with.
    (BY + "The Delta Union regretted that Fiji had left and called on Chad to ratify the Macolin Convention.", ["Call: Delta Union | cets-215"]),
    (BY + "The Delta Union said that Fiji had read and supported the Macolin Convention.", ["Support: fiji | cets-215"]),
    # Who goes on acting is not what "it" means.
    (BY + "The Lima Charter is long. Fiji's Water Campaign welcomed fish in the Charter but regretted that it was late.",
     ["Concern: Water Campaign | Lima Charter", "Welcome: Water Campaign | Lima Charter"]),
    # "Which" goes on with what is on a country, unless it tells what only States do.
    (BY + "We recall the two talks on Yemen, which called for a ceasefire.", []),
    (BY + "We recall the stance of Yemen, which called for a ceasefire.", ["Call: yemen | ceasefire"]),
    # Those who are told right before "that" are meant, not a body named farther away.
    (BY + "The rules, sent to the Delta Union in May, still ignore the many States that support a new convention.", []),
    (BY + "The Delta Union is among the bodies that support a new convention.", ["Support: Delta Union | new convention"]),
    # Two adjectives tell of one thing; two nouns are two.
    (BY + "We call for a thorough and transparent inquiry into the spill.", ["Call: Delta Network | thorough and transparent inquiry"]),
    (BY + "We call for media literacy and media freedom.", ["Call: Delta Network | media-freedom", "Call: Delta Network | media-literacy"]),
    # What others are asked to do is no stance of one's own, also behind what commas put in.
    (BY + "We urge all bodies, including the newest ones, to support the Lima Charter.", ["Call: Delta Network | Lima Charter"]),
    (BY + "We came, including the newest of us, to support the Lima Charter.", ["Support: Delta Network | Lima Charter"]),
    # What others must do, or should do with something else, is not what they hold.
    (BY + "Norway must support the Lima Charter.", ["Call: Delta Network | Lima Charter"]),
    (BY + "We must support the Lima Charter.", ["Call: Delta Network | Lima Charter", "Support: Delta Network | Lima Charter"]),
    (BY + "Norway should sign the Oslo Charter and support the Lima Charter.", ["Call: Delta Network | Oslo Charter"]),
    (BY + "Norway signed the Oslo Charter and supports the Lima Charter.", ["Support: norway | Lima Charter"]),
    (BY + "Norway must go on, pushing for a new convention.", []),
    (BY + "Norway went on, pushing for a new convention.", ["Call: norway | new convention"]),
    # A statement that one will give is no promise; a programme is.
    (BY + "We will deliver a joint statement on the Lima Charter.", []),
    (BY + "We will deliver a joint programme on media literacy.", ["Commitment: Delta Network | joint programme on media literacy"]),
    # Who acts in agreement with others says nothing of them.
    (BY + "Norway, in agreement with the Sand Board, welcomes the Lima Charter.", ["Welcome: norway | Lima Charter"]),
    (BY + "Norway is in agreement with the Lima Charter.", ["Support: norway | Lima Charter"]),
    # A first name behind a title is that of the one person who has it.
    (BY + "Anwar Kos, Prime Minister of Malaysia, spoke. Prime Minister Anwar supports the Lima Charter.", ["Support: Anwar Kos | Lima Charter"]),
    (BY + "Anwar Kos and Anwar Novak spoke. Prime Minister Anwar supports the Lima Charter.", ["Support: Anwar | Lima Charter"]),
]  # fmt: skip

FACTS = [
    # The meeting is that of who acts, and in a preamble of who adopts the text.
    ("The River Board noted the plea of the Delta Union and decided at its 14th session to wait.",
     ["organiser: 14th session of the River Board | River Board"]),
    ("The River Board noted the plea of the Delta Union at its 14th session.", []),
]  # fmt: skip

HEADERS = [
    # A subject line names whose text it is, before the noun for it.
    ("Subject: Delta Union statement on the EU Lakes Act\nFrom: Ana Kos, Head of Nets\nDate: 11 July 2023\n\nDear all,\n\nThe European Commission proposed it." + BODY, "2023-07-11 | - | Ana Kos | Head of Nets | Delta Union"),
    ("Subject: Delta Union and the EU Lakes Act\nFrom: Ana Kos, Head of Nets\nDate: 11 July 2023" + BODY, "2023-07-11 | - | Ana Kos | Head of Nets"),
    # The title of a part stands over no page.
    ("Delta Union\nOslo, 3 May 2024\n\nThe Delta Union met in Oslo to speak of clean rivers and of what harms them. It heard many speakers.\n\n"
     "1. Rivers of the Sand Board" + BODY, "2024-05-03 | - | - | - | Delta Union"),
    ("Statement by the Chairman Amb. Ana Kos\n3 May 2024" + BODY, "2024-05-03 | - | Ana Kos | Chairman"),
    # What a statement is of may be what it brings: support.
    ("Delta Union\nStatement of Support for UNICEF\n3 May 2024" + BODY, "2024-05-03 | - | - | - | Delta Union"),
    ("Delta Union\nStatement of the Sand Board\n3 May 2024" + BODY, "2024-05-03 | - | - | - | Sand Board"),
    ("Delta Union\nHears Address by the Minister of Justice\n3 May 2024" + BODY, "2024-05-03 | - | - | - | Delta Union"),
    # Who is only greeted, and a day long ago.
    ("Delta Union\n3 May 2024\nExecutive Secretary Kos\nChairs of the bodies" + BODY, "2024-05-03 | - | - | - | Delta Union"),
    ("Statement by the Delta Union on its 30th anniversary\n\nOn 2 March 1992, Chad joined the Delta Union. There is much to say of it and of the rivers.", "- | - | - | - | Delta Union"),
    ("Statement by the Delta Union on its accession\n\nOn 2 March 1992, Chad joined the Delta Union. There is much to say of it and of the rivers.", "- | - | - | - | Delta Union"),
    ("Statement by the Chairman, Ambrose Kos\n3 May 2024" + BODY, "2024-05-03 | - | Ambrose Kos | Chairman"),
    # A State's envoy only speaks in the body named below the post; a secretary is the body's own.
    ("Statement by H.E. Ana Kos\nPermanent Representative\nUnited Nations Security Council\n3 May 2024" + BODY, "2024-05-03 | United Nations Security Council | Ana Kos | Permanent Representative"),
    ("Delivered by Ms. Ana Kos\nFirst Secretary\n\nSand Board, 78th session\n3 May 2024" + BODY, "2024-05-03 | 78th session of the Sand Board | Ana Kos | First Secretary"),
    ("Statement by Ms. Ana Kos\nExecutive Secretary\nSand Board\n3 May 2024" + BODY, "2024-05-03 | - | Ana Kos | Executive Secretary | Sand Board"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), EVENTS, ids=short)
def test_a_sentence_tells_these_events(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(("text", "expected"), POSITIONS, ids=short)
def test_a_sentence_tells_these_positions(text: str, expected: list[str]) -> None:
    assert positions(text) == expected


@pytest.mark.parametrize(("text", "expected"), FACTS, ids=short)
def test_a_sentence_tells_whose_meeting_it_is(text: str, expected: list[str]) -> None:
    assert [fact for fact in facts(text) if fact.startswith("organiser")] == expected


@pytest.mark.parametrize(("header", "expected"), HEADERS, ids=short)
def test_a_header_tells_this_and_no_more(header: str, expected: str) -> None:
    assert document(header) == expected


def test_the_tables_of_published_pages_are_whole() -> None:
    assert [len(table) for table in (EVENTS, POSITIONS, FACTS, HEADERS)] == [36, 23, 2, 14]
