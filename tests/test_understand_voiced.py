"""Who holds what is voiced, supposed or denied, and what it is about: near misses beside each."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import mentions, positions, short, understood

BY = "Statement by the Delta Network\n12 March 2024\n\n"
MINUTES = "COMMUNIQUÉ\n\n7th Summit of the Moss Union\nBled, 12 March 2024\n\nThe 7th Summit of the Moss Union was held in Bled on 12 March 2024. "
SUMMARY = "CHAIR'S SUMMARY\n\nBled Dialogue on Moss\n\nBled, 12 March 2024\n\nPrepared by the Chair, Ana Kos\n\n"

VOICED = [
    # What nobody is named to voice is of the body whose record it is, or of whom "by" names.
    (MINUTES + "Concern was expressed about moss burning.", ["Concern: Moss Union | moss burning"]),
    (MINUTES + "No concern was expressed about moss burning.", []),
    (MINUTES + "Concern could be expressed about moss burning.", []),
    (MINUTES + "Concern was expressed by Chad about moss burning.", ["Concern: chad | moss burning"]),
    (MINUTES + "Concern was expressed by a few about moss burning.", []),
    (MINUTES + "Hate speech was deplored.", ["Concern: Moss Union | hate-speech"]),
    (MINUTES + "It was regretted that hate speech spreads.", ["Concern: Moss Union | hate-speech"]),
    (MINUTES + "It was regretted by Chad that hate speech spreads.", ["Concern: chad | hate-speech"]),
    (MINUTES + "It was noted that hate speech spreads.", []),
    (MINUTES + "Those members that have not yet ratified the Paris Agreement were urged to do so.", ["Call: Moss Union | paris-agreement"]),
    # At a meeting of many only what all are told to hold.
    (SUMMARY + "Broad support was voiced for moss gardens.", ["Support: Bled Dialogue on Moss | moss gardens"]),
    (SUMMARY + "Support was voiced for moss gardens.", []),
    # What a condition opens takes no position, nor what "no" denies within its words.
    (BY + "Were the Council to weaken the text, we would oppose moss burning.", []),
    (BY + "We would oppose moss burning.", ["Concern: Delta Network | moss burning"]),
    (BY + "If the vote fails, we would be concerned about moss burning.", []),
    (BY + "We see great merit in moss gardens.", ["Support: Delta Network | moss gardens"]),
    (BY + "We see no merit in moss burning.", ["Concern: Delta Network | moss burning"]),
    (BY + "We attach no importance to moss burning.", []),
    (BY + "It would be premature to endorse moss burning.", []),
    (BY + "We would not go so far as to support moss burning.", []),
    (BY + "We have little sympathy for moss burning.", []),
    # "Which" stands for whom it stands beside.
    ("The Moss Board heard the growers' unions, which oppose moss burning.", []),
    ("The Moss Board, which opposes moss burning, met.", ["Concern: Moss Board | moss burning"]),
    ("The Moss Board praised the Lima Charter, which supports small growers.", ["Welcome: Moss Board | Lima Charter"]),
    # Those who sign are told of by their number, too.
    ("Open letter\n\nBled, 3 May 2022\n\nWe, 84 organisations of moss growers, write to you today. We oppose moss burning.", ["Concern: 84 organisations | moss burning"]),
    # A body's own people.
    (BY + "Network members have expressed misgivings about moss burning.", ["Concern: Delta Network | moss burning"]),
    (BY + "Council members have expressed misgivings about moss burning.", []),
]  # fmt: skip

ABOUT = [
    # A body is meant where a noun tells what is done to it.
    (BY + "We call for the rapid capitalisation of the Moss Fund.", ["Call: Delta Network | Moss Fund"]),
    (BY + "We call for the reform of the Moss Fund's fees.", []),
    (BY + "We call for the establishment of a joint working group on moss.", ["Call: Delta Network | joint working group on moss"]),
    # Approaches of a kind are topics, others only frame one.
    (BY + "We support the risk-based approach taken in the draft Guidelines.", ["Support: Delta Network | risk-based approach"]),
    (BY + "We support the approach.", []),
    # A form in -ing may describe a noun.
    (BY + "We appeal to the ministers to fund reporting systems.", ["Call: Delta Network | reporting systems"]),
    (BY + "We deplore the collapse of advertising revenue.", ["Concern: Delta Network | collapse of advertising revenue"]),
    (BY + "We consider it essential that independent audits be published.", ["Call: Delta Network | independent audits"]),
    # A definite matter that should change; what is only handled is none.
    (BY + "The port fee should be abolished.", ["Call: Delta Network | port fee"]),
    (BY + "The entry form must be uploaded.", []),
    (BY + "The moss window should be limited to 24 hours.", ["Call: Delta Network | moss window"]),
    # Who opposes a ban fears the ban.
    (BY + "We oppose a ban on encryption.", ["Concern: Delta Network | ban on encryption"]),
    (BY + "We are worried about attempts to ban encryption.", []),
    # What one refuses goes on in what is done to a thing, no further.
    (BY + "We will never accept the privatisation of moss gardens.", ["Concern: Delta Network | privatisation of moss gardens"]),
    (BY + "We cannot accept the benefits of moss gardens.", []),
    # Deeds of one's own for people, also where they are announced.
    (BY + "We will train two hundred librarians next year.", ["Commitment: Delta Network | train two hundred librarians"]),
    (BY + "We will meet two hundred librarians next year.", []),
    ("Norway announced that it would fund moss gardens.", ["Commitment: norway | moss gardens"]),
    ("Norway announced that Chad would fund moss gardens.", []),
    (BY + "The time has come for mandatory moss labels.", ["Call: Delta Network | mandatory moss labels"]),
    (BY + "We call on platforms to negotiate in good faith with growers.", []),
    (BY + "We are committed to the free movement of herders.", ["Commitment: Delta Network | free movement of herders"]),
    (BY + "We are worried about unpaid contributions.", ["Concern: Delta Network | unpaid contributions"]),
    (BY + "We support the Delta Flood Forecasting System.", ["Support: Delta Network | Delta Flood Forecasting System"]),
]  # fmt: skip

HEADS = [
    ("Explanation of vote by Ms Ana Kos (Uruguay)\nThird Committee, 12 March 2024\n\nMy delegation opposes moss burning.", "Government of Uruguay"),
    ("Statement by the Chair, Ms Ana Kos (Uruguay)\nThird Committee, 12 March 2024\n\nI thank my delegation. We met in May.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), VOICED + ABOUT, ids=short)
def test_a_sentence_takes_these_positions_and_no_other(text: str, expected: list[str]) -> None:
    assert positions(text) == sorted(expected)


@pytest.mark.parametrize(("text", "body"), HEADS, ids=short)
def test_a_state_in_brackets_speaks_for_its_delegation(text: str, body: str | None) -> None:
    own = understood(text).document.organisation
    assert (own.label if own else None) == body


def test_a_topic_is_told_without_what_only_describes_it() -> None:
    found = understood(BY + "We pledge to organise joint moss clean-ups every year.")
    about = found.positions[0].about
    words = {m.span.of(found.statement.text) for m in found.mentions if m.entity == about}
    assert {"joint moss clean-ups", "moss clean-ups"} <= words


RELEASE = 'Delta Network – Press release\n\nBled, 12 March 2024\n\nThe Delta Network met in Bled. "Moss is life," said Dr Ana Ferrar, its President.\n\n'

TOLD = [
    # A surname alone opens a sentence; another word only has its capital there.
    (RELEASE + "Ferrar strongly deplored moss burning.", ["Concern: Ana Ferrar | moss burning"]),
    (RELEASE + "Ferrar's concern about moss burning grows.", ["Concern: Ana Ferrar | moss burning"]),
    (RELEASE + "Growers deplored moss burning.", []),
    (RELEASE + "Ferrands deplored moss burning.", []),
    # Who is put in as telling it stands neither in the subject nor in its place.
    (RELEASE + "Hate speech, Ferrar said, is a scandal.", ["Concern: Ana Ferrar | hate-speech"]),
    (RELEASE + "Hate speech, she added, must be ended.", ["Call: Ana Ferrar | hate-speech"]),
    (RELEASE + "Hate speech, critics say, is a scandal.", []),
    (RELEASE + "Oman, the Moss Board said, welcomed the Seed Treaty.", ["Welcome: oman | Seed Treaty"]),
    (RELEASE + "The Moss Board met, said little, and deplored moss burning.", ["Concern: Moss Board | moss burning"]),
    # What one cannot hide one has.
    (RELEASE + "Ferrar did not hide her unease at moss burning.", ["Concern: Ana Ferrar | moss burning"]),
    (RELEASE + "The Delta Network could not conceal its disappointment at moss burning.", ["Concern: Delta Network | moss burning"]),
    (RELEASE + "Ferrar did not voice her unease at moss burning.", []),
    # Who insists may only claim it.
    (RELEASE + "Ferrar insisted that hate speech could not be measured.", []),
    (RELEASE + "Ferrar insists that hate speech be punished.", ["Call: Ana Ferrar | hate-speech"]),
    # Words set off in quotation marks part no subject from its verb, nor does "as".
    (RELEASE + 'The Moss Board, a "B" status body, welcomes the Seed Treaty.', ["Welcome: Moss Board | Seed Treaty"]),
    (RELEASE + 'She described media literacy as "non-negotiable" and deplored hate speech.', ["Concern: Ana Ferrar | hate-speech", "Support: Ana Ferrar | media-literacy"]),
    # What one finds so may stand before, or follow "it"; only the clause nearest is "that".
    (RELEASE + "Hate speech is missing from most plans, which the Delta Network finds hard to understand.", ["Concern: Delta Network | hate-speech"]),
    (RELEASE + "The Delta Network finds hate speech hard to accept.", ["Concern: Delta Network | hate-speech"]),
    (RELEASE + "The Delta Network finds the report hard to find.", []),
    (RELEASE + "Ferrar found it intolerable that hate speech spreads.", ["Concern: Ana Ferrar | hate-speech"]),
    (RELEASE + "Hate speech went up for a year, which the Delta Network views with anxiety.", ["Concern: Delta Network | hate-speech"]),
    (RELEASE + "Net neutrality was kept: all are on board, and the Delta Network is proud of that.", []),
    # A chamber alone is the one that was named in full.
    (RELEASE + "The Congress of Moss Towns met. The Congress deplored hate speech.", ["Concern: Congress of Moss Towns | hate-speech"]),
    # A capital makes a noun part of a name; a text that somebody prepared is none that is known.
    (RELEASE + "We thank the People's Advocate for faultless moss.", []),
    (RELEASE + "We are an advocate for the Paris Agreement.", ["Support: Delta Network | paris-agreement"]),
    (RELEASE + "The Paris Agreement was adopted in 2015. We welcome the text before us.", ["Welcome: Delta Network | paris-agreement"]),
    (RELEASE + "The Paris Agreement was adopted in 2015. We welcome the text prepared by Chad.", ["Welcome: Delta Network | text"]),
    (RELEASE + "The Paris Agreement holds. We praise Chad and its programme of moss, and hope that others will copy it.", ["Welcome: Delta Network | chad"]),
    # What grows faster "than" another thing is told, not that.
    (RELEASE + "Hate speech is growing. We find this deeply troubling.", ["Concern: Delta Network | hate-speech"]),
    (RELEASE + "Meadows are vanishing faster than hate speech. We find this deeply troubling.", []),
    # Who feels it may stand by name where "us" could, or behind "to".
    (RELEASE + "Hate speech gives the Moss Board serious cause for worry.", ["Concern: Moss Board | hate-speech"]),
    (RELEASE + "Hate speech does not give the Moss Board cause for worry.", []),
    (RELEASE + "Hate speech saddens Dr Ferrar.", ["Concern: Ana Ferrar | hate-speech"]),
    (RELEASE + "Hate speech is a source of anxiety to the Moss Board.", ["Concern: Moss Board | hate-speech"]),
    (RELEASE + "Hate speech is a concern for Chad.", ["Concern: chad | hate-speech"]),
    (RELEASE + "Hate speech is a concern for us.", ["Concern: Delta Network | hate-speech"]),
    # Whose "his union", "my ministry" and "the secretariat" are.
    (RELEASE + "Jan Novak, Director of the Farm Union, offered that his organisation would ban hate speech.", ["Commitment: Farm Union | hate-speech"]),
    (RELEASE + '"My institute deplores hate speech," said Jan Novak, Director of the Reed Institute.', ["Concern: Reed Institute | hate-speech"]),
    (RELEASE + "The secretariat deplored hate speech.", ["Concern: Delta Network | hate-speech"]),
    (RELEASE + "The secretariat of the Paris Agreement met. The secretariat deplored hate speech.", []),
    # A worry that is joined to a joy has its own object; who is only sponsored holds nothing.
    (RELEASE + "The Moss Board expressed its satisfaction at the Seed Treaty, and impatience with hate speech.", ["Concern: Moss Board | hate-speech", "Welcome: Moss Board | Seed Treaty"]),
    (RELEASE + "The Farm Trusts, sponsor of the seminar on moss, deplored hate speech.", []),
    (RELEASE + "The members of the Farm Coalition deplored hate speech.", ["Concern: Farm Coalition | hate-speech"]),
    # Who is praised may stand before a comma, and whose office it is behind its State.
    (RELEASE + "We thank Chad, for its kind words, and Mali, for supporting the Seed Treaty.", ["Support: mali | Seed Treaty"]),
    (RELEASE + "The Director General of Oman's Moss Institute, Mr Jan Novak, hailed the Seed Treaty.", ["Welcome: Jan Novak | Seed Treaty"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=short)
def test_a_release_tells_who_holds_what(text: str, expected: list[str]) -> None:
    assert positions(text) == expected


def test_the_tables_are_whole() -> None:
    assert (len(VOICED), len(ABOUT), len(HEADS), len(TOLD)) == (27, 24, 2, 45)


def test_a_heading_whose_only_verb_is_shouted_is_read() -> None:
    head = "## Rivers that met in 2022. WELCOMES the support of UNESCO for"
    assert "World Bank = world-bank" in mentions(
        f"{head}\n    Refugees (UNHCR) and of the World Bank"
    )


RECORD = (
    "National Assembly of Norway\nOslo, 12 March 2024\n\n"
    "The CHAIRPERSON (Ms L. Kos): We will now hear the Minister.\n\n{}\n\n"
)
RECORDED = [
    # Each turn of a record is of whom it names or calls; "we" of others is not whose record it is.
    (RECORD.format("The MINISTER OF TRADE (Dr J. Novak): I welcome the Paris Agreement."), ["Welcome: J. Novak | paris-agreement"]),
    (RECORD.format("The MINISTER OF TRADE (Dr J. Novak): We welcome the Paris Agreement."), []),
    (RECORD.format("The MINISTER OF TRADE (Dr J. Novak): Thank you.") + "Dr NOVAK: I oppose hate speech.", ["Concern: J. Novak | hate-speech"]),
    (RECORD.format("The MINISTER OF TRADE (Dr J. Novak): Thank you.") + "The CHAIRPERSON: I oppose hate speech.", ["Concern: L. Kos | hate-speech"]),
    (RECORD.format("Mr R. DAUB: Thank you.") + "The CHAIRPERSON: We oppose hate speech.", ["Concern: National Assembly of Norway | hate-speech"]),
    # Where those of several bodies take turns, each speaks for the one in brackets or behind a comma.
    ("# Debate\n\nBled, 31 May 2024\n\nModerator (Ana Kos, Rivers Board): Good morning.\n\nJan Novak (Delta Network): We oppose hate speech.", ["Concern: Delta Network | hate-speech"]),
    ("Security Council\n9741st meeting\n\nMr. Kos (Norway): We welcome the Paris Agreement.\n\nMs. Diallo (Chad): We oppose hate speech.",
     ["Concern: chad | hate-speech", "Welcome: norway | paris-agreement"]),
    ("# Debate\n\nBled, 31 May 2024\n\nAna Kos, Rivers Board: Good morning.\n\nJan Novak, Delta Network: We oppose hate speech.\n\nMs Kos: We welcome the Paris Agreement.",
     ["Concern: Delta Network | hate-speech"]),
    ("# Debate\n\nBled, 31 May 2024\n\nMr. Kos (Norway): Thank you, Chair. We welcome the Paris Agreement.", ["Welcome: norway | paris-agreement"]),
    # So does a paragraph that only calls who speaks, with a post or without; a list of those who came calls nobody.
    ("# Debate\n\nBled, 31 May 2024\n\nMr Jan NOVAK (Delta Network), Rapporteur\n\nI oppose hate speech.\n\nMs Ana KOS (Rivers Board)\n\nWe welcome the Paris Agreement.",
     ["Concern: Jan NOVAK | hate-speech", "Welcome: Rivers Board | paris-agreement"]),
    ("# Report of the Lakes Union\n\nBled, 31 May 2024\n\nThere came:\n\nMr Jan NOVAK (Delta Network)\n\nMs Ana KOS (Rivers Board)\n\nWe welcome the Paris Agreement.",
     ["Welcome: Lakes Union | paris-agreement"]),
    # In a chamber members do not speak for their States.
    ("Security Council\n9741st meeting\n\nMr Jan NOVAK (Norway)\n\nWe welcome the Paris Agreement.\n\nMs Ana KOS (Chad)\n\nWe oppose hate speech.",
     ["Concern: chad | hate-speech", "Welcome: norway | paris-agreement"]),
    ("Parliamentary Assembly of the Lakes\n\nDebate\n\nMr Jan NOVAK (Norway)\n\nWe welcome the Paris Agreement.\n\nMs Ana KOS (Chad)\n\nI oppose hate speech.",
     ["Concern: Ana KOS | hate-speech"]),
    # A label is no turn.
    (BY + "Our aim: We welcome the Paris Agreement.\n\nNote: We oppose hate speech.",
     ["Concern: Delta Network | hate-speech", "Welcome: Delta Network | paris-agreement"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RECORDED, ids=short)
def test_a_turn_of_a_record_is_of_whom_it_names(text: str, expected: list[str]) -> None:
    assert sorted(positions(text)) == expected
