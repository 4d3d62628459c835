"""Positions told without a verb of wishing: duties, promises, judgements, orders, lists of asks."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import positions, understood

BY = "Statement by the delegation of Finland\n12 March 2024\n\n"
DUTIES = [
    ("Moss burning has to stop.", ["Call: finland | Moss burning"]),
    ("Oil companies must be held to account.", []),
    ("Frost warning must reach the last fisherman.", ["Call: finland | Frost warning"]),
    ("All member States must be present.", []),
    ("Rural health posts need to be staffed.", ["Call: finland | Rural health posts"]),
    ("The annual report must be submitted by 3 May.", []),
    ("Retention basins must come before dykes.", ["Call: finland | Retention basins"]),
    ("The second reading must take place in May.", []),
    ("Norway said that moss burning had to stop.", ["Call: norway | moss burning"]),
    ("Critics say that moss burning must stop.", []),
    ("More attention should be paid to village clinics.", ["Call: finland | village clinics"]),
    ("Payment should be made in advance.", []),
    ("Governments should fund village clinics.", ["Call: finland | village clinics"]),
    ("Participants must keep their badges with them.", []),
    ("The Council is of the view that moss burning must stop.", ["Call: Council | moss burning"]),
    ("The report shows that moss burning must stop.", []),
    ("Moss burning must be a lucrative business.", []),
    ("Media literacy must be an integral part of schooling.", ["Call: finland | media-literacy"]),
    ("Moss burning must have stopped by then.", []),
    ("Fishing permits must be shown.", []),
    ("Border checks should take ten minutes.", []),
    ("Late registration must cost more, say our rivals.", []),
    ("Moss burning must stop, Ana Kos said.", ["Call: Ana Kos | Moss burning"]),
    ("The Faro Convention must be strengthened.", ["Call: finland | cets-199"]),
    ("The Faro Convention must be registered.", []),
    ("The Faro Convention must be ratified by a two-thirds majority.", []),
    ("It is up to Malta to ratify the Faro Convention.", ["Call: finland | cets-199"]),
    ("It is up to you.", []),
    ("Malta needs to ratify the Faro Convention.", ["Call: finland | cets-199"]),
    ("Malta needs to rest before the Faro Convention.", []),
    ("Governments need to invest in village clinics.", ["Call: finland | village clinics"]),
    ("Governments had to invest in village clinics.", []),
]  # fmt: skip

PROMISES = [
    ("We will digitise transit procedures at our six busiest crossings.", ["Commitment: finland | transit procedures"]),
    ("We will not fund coal plants.", []),
    ("We will continue to fund village clinics.", ["Commitment: finland | village clinics"]),
    ("Sweden will fund village clinics.", []),
    ("My Government will integrate wetland restoration into its revised plans.", ["Commitment: finland | wetland restoration"]),
    ("We will hold a workshop on village clinics in May.", []),
    ("We commit to training 10,000 village nurses by 2026.", ["Commitment: finland | village nurses"]),
    ("I will be brief.", []),
    ("We pledge our support to the Seed Treaty.", ["Support: finland | Seed Treaty"]),
    ("Malta pledged that it would fund village clinics.", ["Commitment: malta | village clinics"]),
    ("Malta said that it would fund village clinics.", []),
    ("We pledge 20 million euros in 2025 for village clinics.", ["Commitment: finland | village clinics"]),
    ("We commit to paying a living wage of 12 euros.", ["Commitment: finland | living-wage"]),
    ("Our ambition is to double village clinics.", ["Commitment: finland | village clinics"]),
    ("Our ambition was poor.", []),
    ("We will abolish the Water Code.", []),
    ("We will abolish stall fees.", ["Commitment: finland | stall fees"]),
    ("We will work against the Water Code.", []),
    ("We will work towards a ban on deepfakes.", ["Commitment: finland | ban on deepfakes"]),
    ("We will end the meeting on migration policy.", []),
    ("We will support neither coal power nor moss burning.", []),
    ("We will make mistakes in education policy.", []),
    ("If elected, we will fund school meals.", []),
    ("Some claim we will abolish school meals.", []),
    ("Our commitment to media literacy will not waver.", ["Commitment: finland | media-literacy"]),
    ("Our commitment to media literacy is not written down.", []),
    ("We will keep funding village clinics.", ["Commitment: finland | village clinics"]),
    ("We will keep visiting village clinics.", []),
    ("We will go on implementing the Faro Convention.", ["Commitment: finland | cets-199"]),
    ("We have set aside one million euros for media literacy.", []),
]  # fmt: skip

JUDGED = [
    ("Village clinics are indispensable for rural health.", ["Support: finland | Village clinics"]),
    ("If village clinics are essential, fund them.", []),
    ("Good schools are essential to media literacy.", []),
    ("For Malta, village clinics remain a priority.", ["Support: malta | village clinics"]),
    ("The second item is key.", []),
    ("The spread of bottom dredging is alarming.", ["Concern: finland | bottom dredging"]),
    ("This is unacceptable.", []),
    ("The growth of village clinics is encouraging.", ["Welcome: finland | village clinics"]),
    ("Critics say that press freedom is a threat.", []),
    ("Village clinics deserve our support.", ["Support: finland | Village clinics"]),
    ("Media literacy is at the heart of our mandate.", ["Support: finland | media-literacy"]),
    ("The station is at the heart of our town.", []),
    ("We place village clinics at the centre of our policy.", ["Support: finland | village clinics"]),
    ("We place the chairs at the back of the room.", []),
    ("Equally worrying is the spread of bottom dredging.", ["Concern: finland | bottom dredging"]),
    ("More worrying is yet to come.", []),
    ("Chief among our concerns is light pollution.", ["Concern: finland | light-pollution"]),
    ("Chief among our members is Malta.", []),
    ("Village clinics are far from essential.", []),
    ("Village clinics are by far the most vital.", ["Support: finland | Village clinics"]),
    ("Moss burning is not only a threat.", []),
    ("Moss burning is sometimes called a scandal.", []),
    ("Village clinics are a key in name only.", []),
    ("Coal power is a priority in China.", []),
    ("We reject the view that village clinics are a disaster.", []),
    ("We do not believe that village clinics are a disaster.", []),
    ("Village clinics are a disaster, our critics say.", []),
    ("Village clinics are a scandal, according to the opposition.", []),
    ("Moss burning is a threat, Norway said.", ["Concern: norway | Moss burning"]),
    ("To its critics, street food is a scandal.", []),
    ("In our view, village clinics are essential.", ["Support: finland | village clinics"]),
    ("The lack of village clinics is alarming.", ["Concern: finland | lack of village clinics"]),
    ("Gun violence remains central to our mission.", []),
    # In several words, and of texts.
    ("The Faro Convention is long overdue.", ["Call: finland | cets-199"]),
    ("The rent is long overdue.", []),
    ("The Faro Convention is a major step in the right direction.", ["Welcome: finland | cets-199"]),
    ("The Faro Convention would be a major step in the right direction.", []),
    ("The Faro Convention falls short of what towns need.", ["Concern: finland | cets-199"]),
    ("The Faro Convention did not fall short.", []),
    ("The Faro Convention is a source of concern to us.", ["Concern: finland | cets-199"]),
    ("The Faro Convention is a source of concern to others.", []),
    ("Village clinics cannot wait.", ["Call: finland | Village clinics"]),
    ("Village nurses cannot wait.", []),
    ("The Faro Convention deserves praise.", ["Welcome: finland | cets-199"]),
    ("The Faro Convention deserves a footnote.", []),
    ("The Faro Convention is worth defending.", ["Support: finland | cets-199"]),
    ("The Faro Convention is worth reading.", []),
    ("The Faro Convention was opened in 2005. It is indispensable.", ["Support: finland | cets-199"]),
    ("The Faro Convention was opened in 2005. It is spyware that we fear.", ["Concern: finland | spyware"]),
    ("The Faro Convention was opened in 2005. It is regrettable that Malta is absent.", []),
]  # fmt: skip

ORDERS = [
    ("Stop seabed dredging now!", ["Call: finland | seabed dredging"]),
    ("Sign the register at the door.", []),
    ("To those who hesitate I say: ratify the Faro Convention.", ["Call: finland | cets-199"]),
    ("The agenda: adopt the report; elect the chair.", []),
    ("Malta, ratify the Faro Convention!", ["Call: finland | cets-199"]),
    ("Let us invest in village clinics.", ["Call: finland | village clinics"]),
    ("Let us turn to the next item.", []),
    ("Fund village clinics", []),
    ("No to bottom dredging!", ["Concern: finland | bottom dredging"]),
    ("Yes to village clinics!", ["Support: finland | village clinics"]),
    ("They told us: ban street food!", []),
    ("The slogan of our opponents: abolish school meals!", []),
    ("Our demand is clear: fund village clinics.", ["Call: finland | village clinics"]),
    ("Fund coal power and you will see unrest.", []),
    ("Repeal the Water Code!", []),
    ("Stop asking for school meals!", []),
    ("Sign the attendance list at the desk.", []),
    ("Please respect the time limit.", []),
]  # fmt: skip

FELT = [
    ("We note with some unease that spectrum sharing was dropped.", ["Concern: finland | spectrum sharing"]),
    ("We read with interest the report on rivers.", []),
    ("We hear with satisfaction that Malta has ratified the Faro Convention.", ["Welcome: finland | cets-199"]),
    ("Village clinics give us hope.", []),
    ("Gas leaks give us cause for real anxiety.", ["Concern: finland | Gas leaks"]),
    ("Please give us your views on the draft law.", []),
    ("Deepfakes keep me awake at night.", ["Concern: finland | deepfakes"]),
    ("Now to what keeps us awake.", []),
    ("We cannot accept bottom dredging.", ["Concern: finland | bottom dredging"]),
    ("We cannot attend the reception.", []),
    ("There is no place for bottom dredging.", ["Concern: finland | bottom dredging"]),
    ("There is no place for more chairs.", []),
    ("We rejoice that Malta has ratified the Faro Convention.", ["Welcome: finland | cets-199"]),
    ("We are glad that the Seed Treaty was not adopted.", []),
    ("We remain opposed to bottom dredging.", ["Concern: finland | bottom dredging"]),
    ("Bottom dredging was opposed.", []),
    ("It is regrettable that village clinics are closing.", ["Concern: finland | village clinics"]),
    ("It is known that village clinics are closing.", []),
    ("We applaud Malta, Chile and Peru for the Seed Treaty.", ["Welcome: finland | Seed Treaty"]),
    ("We applaud the decision of Malta to ban bottom dredging.", []),
    ("We look forward to working with all on light pollution.", []),
    ("We would be grateful for village clinics.", ["Call: finland | village clinics"]),
    ("Had we supported village clinics, they would be open.", []),
    ("We cannot ignore the benefits of school meals.", []),
    ("We cannot ignore the plight of street vendors.", ["Concern: finland | plight of street vendors"]),
    ("There is no room for doubt about our support for the Water Code.", []),
    ("We cannot live with less funding for village clinics.", []),
    ("We will not tolerate violence against women.", ["Concern: finland | violence-against-women"]),
    ("Some say we cannot accept school meals.", []),
    ("It is not true that we cannot accept school meals.", []),
    ("We are proud that nobody supports the Water Code.", []),
    ("We are relieved to hear that the Water Code is dead.", []),
    ("We take comfort from the failure of the Water Code.", []),
    ("We are glad that moss burning has stopped.", []),
    ("We add our voice to the critics of school meals.", []),
]  # fmt: skip

ASKED = [
    ("We call for village clinics, for an end to piece rates, and for the Seed Treaty.",
     ["Call: finland | Seed Treaty", "Call: finland | piece rates", "Call: finland | village clinics"]),
    ("We support village clinics, for the first time in years.", ["Support: finland | village clinics"]),
    ("We commit ourselves to village clinics; to raising port fees; to defending the Seed Treaty.",
     ["Commitment: finland | Seed Treaty", "Commitment: finland | port fees", "Commitment: finland | village clinics"]),
    ("Finland urges States that have not done so to sign the Seed Treaty and to endorse the Fish Pact.",
     ["Call: finland | Fish Pact", "Call: finland | Seed Treaty"]),
    ("We want compensation for lost pastures.", ["Call: finland | compensation for lost pastures"]),
    ("We want fish on the table.", []),
    ("Our demands are village clinics and port fees.", ["Call: finland | port fees", "Call: finland | village clinics"]),
    ("The time has come to regulate bottom dredging.", ["Call: finland | bottom dredging"]),
    ("It is time to go home.", []),
    ("There is a need to regulate bottom dredging.", ["Call: finland | bottom dredging"]),
    ("There is no need to regulate bottom dredging.", []),
    ("Is it time to ban street food?", []),
    ("What is required is a valid passport.", []),
]  # fmt: skip

HOLDERS = [
    ("Her counterpart from Chile condemned bottom dredging.", ["Concern: chile | bottom dredging"]),
    ("Farmers from Chile condemned bottom dredging.", []),
    ("As an organisation of nurses, we support village clinics.", ["Support: finland | village clinics"]),
    ("This Government stands behind village clinics.", ["Support: finland | village clinics"]),
    ("Partners expressed concern about moss burning.", []),
    ("Allow me to welcome the Seed Treaty.", ["Welcome: finland | Seed Treaty"]),
    ("Let me stress the importance of village clinics.", ["Support: finland | village clinics"]),
    ("Let me congratulate you and the Bureau on your election.", []),
    ("Let nobody say that we are against renewable energy.", []),
    ("I would like to start by commending the Seed Treaty.", ["Welcome: finland | Seed Treaty"]),
]  # fmt: skip

# Topics of no known name, as long as their words go, and what a text or a list of them holds.
TOPICS = [
    ("We are concerned about DNA ledgers.", ["Concern: finland | DNA ledgers"]),
    ("We support Indigenous weaving schools.", ["Support: finland | Indigenous weaving schools"]),
    ("We are worried by floods on the Zambezi and Pungwe rivers.", ["Concern: finland | floods"]),
    ("We call for a full and unconditional amnesty.", ["Call: finland | full and unconditional amnesty"]),
    ("We support safe, clean and affordable ferries.", ["Support: finland | safe, clean and affordable ferries"]),
    ("We are concerned about sexually explicit billboards.", ["Concern: finland | sexually explicit billboards"]),
    ("We welcome newly elected boards.", []),
    ("We urge States to guarantee access to pasture.", ["Call: finland | access to pasture"]),
    ("We are concerned about moss burning, landslides and bottom dredging.",
     ["Concern: finland | bottom dredging", "Concern: finland | landslides", "Concern: finland | moss burning"]),
    ("We are concerned about moss burning and the loss of peat meadows.", ["Concern: finland | moss burning", "Concern: finland | peat meadows"]),
    ("We are concerned about moss burning and the members of the Bureau.", ["Concern: finland | moss burning"]),
    ("We support efforts to map ocean floors.", ["Support: finland | ocean floors"]),
    ("We support village clinics under the Seed Treaty.", ["Support: finland | village clinics"]),
    ("We support the work under the Seed Treaty.", ["Support: finland | Seed Treaty"]),
    ("We deplore the culling of seals.", ["Concern: finland | culling of seals"]),
    ("We regret that the Seed Treaty is silent on moss burning.", ["Concern: finland | moss burning"]),
    ("We regret that the Seed Treaty is not in force.", ["Concern: finland | Seed Treaty"]),
    ("We regret that the Seed Treaty does not prohibit the culling of seals.", ["Concern: finland | culling of seals"]),
    ("We are concerned that the Seed Treaty could allow bottom dredging.", ["Concern: finland | bottom dredging"]),
    ("We congratulate our colleagues in Malta on the repair of their ferries.", ["Welcome: finland | repair of their ferries"]),
    ("We congratulate our colleagues in Malta.", []),
    ("We undertake to train two hundred midwives.", ["Commitment: finland | train two hundred midwives"]),
    ("We commit to protecting 30 per cent of our reefs.", ["Commitment: finland | protecting 30 per cent of our reefs"]),
    ("We commit to meeting two hundred members.", []),
]  # fmt: skip

# What is joined is read apart; a verb that is joined goes on from the main clause.
JOINED = [
    ("We condemn the arrest of two editors and the closure of a radio station.", ["Concern: finland | arrest of two editors", "Concern: finland | closure of a radio station"]),
    ("We condemn the arrest of the editors and the owners.", ["Concern: finland | arrest of the editors"]),
    ("We support village clinics as well as the Seed Treaty.", ["Support: finland | Seed Treaty", "Support: finland | village clinics"]),
    ("We support both village clinics and the repair of old ferries.", ["Support: finland | repair of old ferries", "Support: finland | village clinics"]),
    ("We support village clinics, the repair of old ferries and moss burning.",
     ["Support: finland | moss burning", "Support: finland | repair of old ferries", "Support: finland | village clinics"]),
    ("We support free and fair ferries.", ["Support: finland | free and fair ferries"]),
    ("We are alarmed by moss burning, in particular the loss of peat meadows.", ["Concern: finland | moss burning", "Concern: finland | peat meadows"]),
    ("We are alarmed by moss burning, in particular Malta.", ["Concern: finland | moss burning"]),
    ("We call for safe and orderly returns.", ["Call: finland | safe and orderly returns"]),
    ("We are committed to a fair and inclusive transition for village clinics.", ["Commitment: finland | fair and inclusive transition for village clinics"]),
    ("We stress the importance of cooperation between coast guards.", ["Support: finland | cooperation between coast guards"]),
    ("Malta welcomed the Seed Treaty, while noting the delay, and called for village clinics.", ["Call: malta | village clinics", "Welcome: malta | Seed Treaty"]),
    ("Malta noted that Chad had left, and called for village clinics.", ["Call: malta | village clinics"]),
    ("Malta noted that Chad had left and had called for village clinics.", ["Call: chad | village clinics"]),
    ("Malta said that the ferries are old, and Chad called for village clinics.", ["Call: chad | village clinics"]),
]  # fmt: skip

# What somebody is said to judge a thing to be, in which words soever.
SAID = [
    ("Norway said that the Faro Convention was a step forward.", ["Welcome: norway | cets-199"]),
    ("Norway said that the Faro Convention had been a step forward.", []),
    ("The Faro Convention was a step forward.", []),
    ("Norway said that village clinics were vital.", ["Support: norway | village clinics"]),
    ("Norway said that village clinics had been vital.", []),
    ("Norway said that moss watching was vital.", ["Support: norway | moss watching"]),
    ("Critics say the Faro Convention is a step back.", []),
    ("Critics say that moss watching is a threat.", []),
    ("According to Malta, the Faro Convention is a step forward.", ["Welcome: malta | cets-199"]),
    ("According to critics, the Faro Convention is a step forward.", []),
    ("In Malta's view, the Faro Convention is a step forward.", ["Welcome: malta | cets-199"]),
    ("Norway described the Faro Convention as a milestone.", ["Welcome: norway | cets-199"]),
    ("Norway did not describe the Faro Convention as a milestone.", []),
    ("Norway called the Faro Convention a historic achievement.", ["Welcome: norway | cets-199"]),
    ("Norway called on a historic achievement.", []),
    ("Norway considered the Faro Convention to be a major step forward.", ["Welcome: norway | cets-199"]),
    ("Norway considered the Faro Convention to be less than a step forward.", []),
    ("Norway found moss burning worrying.", ["Concern: norway | moss burning"]),
    ("Norway founded moss clinics.", []),
    ("Norway considers village clinics to be of key importance.", ["Support: norway | village clinics"]),
    ("Norway considers village clinics to be of little weight.", []),
    ("\"The Faro Convention is vital,\" said Ms Ana Kos.", ["Support: Ana Kos | cets-199"]),
    ("\"The Faro Convention is vital,\" said a visitor.", []),
    ("Ana Kos said that \"village clinics are vital\".", ["Support: Ana Kos | village clinics"]),
    ("Norway called for cooperation among nurses, banks and courts.", ["Call: norway | cooperation among nurses, banks and courts"]),
    ("Norway called among nurses, banks and courts.", []),
    ("Norway joined Malta in welcoming the Faro Convention.", ["Welcome: norway | cets-199"]),
    ("Norway helped Malta in upholding the Faro Convention.", []),
    ("Norway echoed Malta's call for village clinics.", ["Call: malta | village clinics", "Call: norway | village clinics"]),
    ("Norway noted Malta's call for village clinics.", ["Call: malta | village clinics"]),
    ("The importance of village clinics was stressed by Malta.", ["Support: malta | village clinics"]),
    ("The importance of village clinics was stressed by others.", []),
    ("Concern was voiced by Malta about moss burning.", ["Concern: malta | moss burning"]),
    ("Concern was voiced by others about moss burning.", []),
    ("The Faro Convention enjoyed the support of Malta.", ["Support: malta | cets-199"]),
    ("The Faro Convention enjoyed the weather of Malta.", []),
]  # fmt: skip

WHOLE = [
    ("We welcome its conservation and management measure on eel nets.", ["Welcome: finland | conservation and management measure on eel nets"]),
    ("We welcome the Board and its new measure on eel nets.", ["Welcome: finland | Board"]),
    ("We favour closer ties between the Seed Treaty and the FAO Pact on Eels.", ["Support: finland | ties between the Seed Treaty and the FAO Pact on Eels"]),
    ("We favour closer ties between ports and fishing villages.", ["Support: finland | ties between ports and fishing villages"]),
    ("We admire the cooperation between the Ombudsman of Malta and the Ombudsman of Chile.", ["Welcome: finland | cooperation between the Ombudsman of Malta and the Ombudsman of Chile"]),
    ("We find much to admire in the Seed Treaty.", ["Welcome: finland | Seed Treaty"]),
    ("We find much to do in the Seed Treaty.", []),
    ("We deplore the closure of clinics and mills in hill towns.", ["Concern: finland | closure of clinics and mills"]),
    ("We deplore the closure of clinics and rising rents.", ["Concern: finland | closure of clinics"]),
    ("We ask for nurses in each hill town.", ["Call: finland | nurses in each hill town"]),
    ("We ask for nurses in May.", []),
    ("We are concerned about the industry's growing presence in seed research.", ["Concern: finland | industry's growing presence in seed research"]),
    ("We warn of the damage that eel nets would do.", ["Concern: finland | eel nets"]),
    ("We warn of the damage done by eel nets.", ["Concern: finland | eel nets"]),
    ("We warn of the risks that come with it.", []),
    ("We are alarmed at the threats that some have received.", ["Concern: finland | threats"]),
    ("We regret that elsewhere village clinics are being closed.", ["Concern: finland | village clinics"]),
    ("We regret that elsewhere such posts are being closed.", []),
    ("We are pained by every one of the editors jailed in May.", ["Concern: finland | editors"]),
    ("We praise the night ferries.", ["Welcome: finland | night ferries"]),
    ("We praise the rescue workers.", []),
    ("We call on all to work with an open mind.", []),
    ("We would support a limit on moss burning.", ["Support: finland | limit on moss burning"]),
    ("We would oppose a limit on moss burning.", ["Concern: finland | limit on moss burning"]),
]  # fmt: skip

GROUPS = {"whole": WHOLE, "topics": TOPICS, "duties": DUTIES, "promises": PROMISES, "judged": JUDGED, "orders": ORDERS, "felt": FELT, "asked": ASKED, "holders": HOLDERS, "joined": JOINED, "said": SAID}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row for rows in GROUPS.values() for row in rows])
def test_positions_told_by_duties_promises_judgements_and_orders(text: str, expected: list[str]) -> None:  # fmt: skip
    assert positions(BY + text) == expected


def test_members_and_partners_are_those_of_the_body_that_speaks() -> None:
    minutes = "Minutes, Steering Group on the Delta Clean-up, Oslo, 18 June 2017\n\n"
    text = f"{minutes}Partners expressed concern about moss burning."
    assert positions(text) == ["Concern: Steering Group on the Delta Clean-up | moss burning"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("There was broad support for moss burning.", "Support"),
        ("Ana Kos spoke, although most participants expressed concern about moss burning.", "Concern"),
        ("There was no support for moss burning.", ""),
        ("Several participants expressed concern about moss burning.", ""),
        ("Broad support was expressed for moss burning.", "Support"),
        ("Support was expressed for moss burning.", ""),
        ("Moss burning was widely welcomed.", "Welcome"),
        ("Moss burning was welcomed.", "Welcome"),
        ("Moss burning was welcomed in 1998.", ""),
        ("Moss burning was supported.", ""),
        ("States were encouraged to fund moss burning.", "Call"),
        ("In 2015 States were encouraged to fund moss burning.", ""),
        ("There was broad agreement on the need for moss burning.", "Call"),
        ("There was no agreement on the need for moss burning.", ""),
        ("There was broad agreement that moss burning is vital.", "Support"),
        ("It was agreed that moss burning was vital.", "Support"),
        ("It was stressed that moss burning was vital.", ""),
        ("Moss burning met with wide support.", "Support"),
        ("Moss burning met with mixed support.", ""),
    ],
)  # fmt: skip
def test_what_is_held_in_the_room_is_the_meeting_s(words: str, kind: str) -> None:
    met = "CHAIR'S SUMMARY\n\n12th Bled Summit\n\nBled, 12 March 2024\n\nThe 12th Bled Summit was held in Bled.\n\n"
    topic = "Moss burning" if words[0] == "M" else "moss burning"
    assert positions(met + words) == ([f"{kind}: 12th Bled Summit | {topic}"] if kind else [])


def test_a_complement_tells_a_topic_of_no_known_name_too() -> None:
    read = understood(f"{BY}We are alarmed at deaths at sea in May.")
    told = {mention.span.of(read.statement.text) for mention in read.mentions}
    assert "deaths at sea" in told
    assert "deaths at sea in May" not in told


def test_the_table_of_what_is_told_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "whole": 24,
        "topics": 24,
        "duties": 32,
        "promises": 30,
        "judged": 50,
        "orders": 18,
        "felt": 35,
        "asked": 13,
        "holders": 10,
        "joined": 15,
        "said": 36,
    }
