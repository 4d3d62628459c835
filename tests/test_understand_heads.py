"""What the head of a text says: who speaks, in which post, for whom, when and at which meeting."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import document
from tests.test_understand_notation import short

BODY = "\n\nClean rivers matter to every one of us, and many of them are in a poor state today.\n"
DAY = "\n12 March 2024" + BODY

SPEAKERS = [
    ("PRIME MINISTER LEE HSIEN LOONG'S SPEECH AT THE SPRINGFIELD FORUM" + DAY,
     "2024-03-12 | Springfield Forum | LEE Hsien Loong | Prime Minister"),
    ("TRANSCRIPT OF MINISTER FOR FOREIGN AFFAIRS DR ANA KOS'S\nREPLY TO QUESTIONS" + DAY,
     "2024-03-12 | - | Ana Kos | Minister for Foreign Affairs"),
    ("REMARKS OF PRIME MINISTER DATO' SERI ANWAR IBRAHIM" + DAY, "2024-03-12 | - | Anwar Ibrahim | Prime Minister"),
    ("Foreign Ministry Spokesperson Wang Wenbin's Remarks on the Rivers Pact" + DAY,
     "2024-03-12 | - | Wang Wenbin | Foreign Ministry Spokesperson"),
    ("Translation of External Affairs Minister Dr. Ana Kos's address" + DAY, "2024-03-12 | - | Ana Kos | External Affairs Minister"),
    ("Translation by Ana Kos" + DAY, "2024-03-12"),
    ("THE CHAIR'S SUMMARY OF THE TALKS" + DAY, "2024-03-12 | - | - | Chair"),
    ("Statement delivered by Deputy Head of Delegation Boris Last" + DAY, "2024-03-12 | - | Boris Last | Deputy Head of Delegation"),
    ("Statement by Acting Head of Delegation Anna Novak" + DAY, "2024-03-12 | - | Anna Novak | Acting Head of Delegation"),
    ("Statement by the Delegation of Chad" + DAY, "2024-03-12 | - | - | - | chad"),
    ("Statement by Deputy Ambassador Anna Novak" + DAY, "2024-03-12 | - | Anna Novak | Deputy Ambassador"),
    ("Statement by Ambassador Anna Novak" + DAY, "2024-03-12 | - | Anna Novak | Ambassador"),
    ("Delivered by\nH.E. ANTONIO M. LAGDAMEO\nPermanent Representative of the Philippines" + DAY,
     "2024-03-12 | - | Antonio M. Lagdameo | Permanent Representative | the-philippines"),
    ("SUZUKI Shiro\nVice President of the Rivers Board" + DAY, "2024-03-12 | - | SUZUKI Shiro | Vice President | Rivers Board"),
    ("STATEMENT BY MR. ENRIQUE A. MANALO" + DAY, "2024-03-12 | - | Enrique A. Manalo"),
    ("STATEMENT BY ENRIQUE MANALO, HEAD OF A MISSION" + DAY, "2024-03-12 | - | Enrique Manalo | Head"),
    ("Fifth session of the Rivers Board: clean water for all\n\nDelivered by Ambassador Luis Juan Chuquihuara Lopez\nPermanent Representative of Peru" + DAY,
     "2024-03-12 | Fifth session of the Rivers Board | Luis Juan Chuquihuara Lopez | Permanent Representative | peru"),
    ("Fifth session of the Rivers Board: clean water for all\n\nDelivered by Ambassador Luis Juan Chuquihuara Lopez\nFirst Secretary of Peru" + DAY,
     "2024-03-12 | Fifth session of the Rivers Board | Luis Juan Chuquihuara Lopez | First Secretary | peru"),
    ("12 March 2024" + BODY + "\nAna Kos\nChair, Rivers Board\n\nOn Tue, 5 March 2024 at 18:44, Jan Novak <jan@lakes.example> wrote:\n\n> We should clean them.\n",
     "2024-03-12 | - | Ana Kos | Chair | Rivers Board"),
    ("Permanent Mission of Chad\n\nStatement by Ms Ana Kos\nFirst Secretary\n\nSixth Committee" + DAY, "2024-03-12 | Sixth Committee | Ana Kos | First Secretary | chad"),
    ("STATEMENT BY H.E. MARTIN KIMANI\nPERMANENT REPRESENTATIVE\nUNITED NATIONS SECURITY COUNCIL" + DAY,
     "2024-03-12 | United Nations Security Council | Martin Kimani | Permanent Representative"),
    ("Statement by Ms Ana Kos\nExecutive Director\n\nRivers Board" + DAY, "2024-03-12 | - | Ana Kos | Executive Director | Rivers Board"),
    # Who wrote a message, who reads it, and what running text tells of others' texts.
    ("Message by Ana Kos, Executive Director of the Rivers Fund, read by Mr. Jan Novak, Director of the Lakes Office" + DAY,
     "2024-03-12 | - | Ana Kos | Executive Director | Rivers Fund"),
    ("Message from Ms Ana Kos, delivered by Mr Jan Novak" + DAY, "2024-03-12 | - | Ana Kos"),
    ("Statement by the European Union, delivered by Jan Novak, Head of Delegation" + DAY,
     "2024-03-12 | - | Jan Novak | Head of Delegation | european-union"),
    ("Rivers Council\n\nCommuniqué\n12 March 2024\n\n1. Takes note of the briefing by the High Representative;" + BODY,
     "2024-03-12 | - | - | - | Rivers Council"),
    ("Rivers Council\n\nCommuniqué\n12 March 2024\n\nThe Council heard a briefing by the Special Representative." + BODY,
     "2024-03-12 | - | - | - | Rivers Council"),
    ("Rivers Council\n\nBriefing by the Special Representative" + DAY, "2024-03-12 | - | - | Special Representative | Rivers Council"),
    ("Speaker: Ana Kos, Care About Climate" + DAY, "2024-03-12 | - | Ana Kos"),
    ("Read by: Jan Novak, Lakes Education Equality" + DAY, "2024-03-12 | - | Jan Novak"),
    ("Rapporteur: Ana Kos, Eurac Research" + DAY, "2024-03-12 | - | Ana Kos | Rapporteur"),
    ("Speaker: Ana Kos, Rivers Adviser" + DAY, "2024-03-12 | - | Ana Kos | Rivers Adviser"),
    ("Debate\n12 March 2024\n\nMinister for Foreign Affairs (Deputy Ana Kos): I strongly condemn the attack on the dam." + BODY,
     "2024-03-12 | - | Ana Kos | Minister for Foreign Affairs"),
    ("12 March 2024\n\nDear Commissioners:" + BODY + "\nSincerely,\n\n/s/ Ana Kos\nAna Kos\nPolicy Counsel\nRivers Board\n",
     "2024-03-12 | - | Ana Kos | Policy Counsel | Rivers Board"),
    ("12 March 2024\n\nDear Commissioners:" + BODY + "\nSincerely,\n\n/s/ Ana Kos\nPolicy Counsel\nRivers Board\n",
     "2024-03-12 | - | Ana Kos | Policy Counsel | Rivers Board"),
    ("12 March 2024\n\nDear Commissioners:" + BODY + "\nSincerely,\n\nAna Kos\nJan Novak\n", "2024-03-12"),
]  # fmt: skip

BODIES = [
    ("12 March 2024\n\nFederal Communications Commission\nWashington, DC 20230\n\nTo whom it may concern:" + BODY + "\nAna Kos\n",
     "2024-03-12 | - | Ana Kos"),
    ("12 March 2024\n\nFederal Communications Commission\nWashington, DC 20230\n\nGreetings," + BODY + "\nAna Kos\n", "2024-03-12 | - | Ana Kos"),
    ("Federal Communications Commission\nWashington, 12 March 2024" + BODY, "2024-03-12 | - | - | - | federal-communications-commission"),
    ("Subject: Civil society statement, last call" + DAY, "2024-03-12"),
    ("Title: Liaison on timing\nPurpose: In response" + DAY, "2024-03-12"),
    ("Subject: IETF statement on names" + DAY, "2024-03-12 | - | - | - | internet-engineering-task-force"),
    # A group of States, and the one of several that speaks.
    ("Statement by CANZ\n12 March 2024\n\nI speak on behalf of Canada, Australia and my own country, New Zealand." + BODY,
     "2024-03-12 | - | - | - | CANZ"),
    ("Statement by the Visegrad Group, delivered by Slovakia\n12 March 2024\n\nI speak on behalf of Hungary, Poland and my own country, Slovakia." + BODY,
     "2024-03-12 | - | - | - | visegrad-group"),
    ("12 March 2024\n\nI have the honour to speak on behalf of Chile, Colombia and my own country, Peru." + BODY, "2024-03-12 | - | - | - | peru"),
    ("Statement by Peru\n12 March 2024\n\nI speak on behalf of the Visegrad Group." + BODY, "2024-03-12 | - | - | - | visegrad-group"),
    # Whose record it is, who issues a text, and who presides over a meeting.
    ("United Nations\n\nHuman Rights Committee\n139th session\n\nSummary record of the 4054th meeting\nHeld at the Palais Wilson, Geneva, on Tuesday, 24 October 2023" + BODY,
     "2023-10-24 | 139th session of the Human Rights Committee | - | - | human-rights-committee"),
    ("United Nations\n\nGeneral Assembly\nSeventy-eighth session\n\nDistr.: General\n5 December 2023\n\nThird Committee\n\nSummary record of the 30th meeting\nHeld at Headquarters, New York, on Friday, 20 October 2023" + BODY,
     "2023-10-20 | seventy-eighth-session-of-the-united-nations-general-assembly | - | - | Third Committee"),
    ("Rivers Board Press Team\n12 March 2024\n\nThe Rivers Fund, in agreement with the Embassies of Chad and Mali, issues the following statement:" + BODY,
     "2024-03-12 | - | - | - | Rivers Fund"),
    ("Closing remarks by the President of COP15, Mr. Jan Novak, Minister of Environment of Norway" + DAY, "2024-03-12 | COP15 | Jan Novak | President"),
    ("Remarks by the Chair of the Conference, H.E. Ms. Ana Kos, Ambassador for Oceans of Peru" + DAY, "2024-03-12 | - | Ana Kos | Chair"),
    ("Remarks by Ms. Ana Kos, Minister of Health of Peru and President of the Rivers Conference" + DAY,
     "2024-03-12 | Rivers Conference | Ana Kos | Minister of Health | peru"),
]  # fmt: skip

MEETINGS = [
    ("Remarks by Ana Kos at the World\nLeaders Summit, Glasgow" + DAY, "2024-03-12 | World Leaders Summit | Ana Kos"),
    ("Statement to the Africa Civil\nSociety Forum" + DAY, "2024-03-12 | Africa Civil Society Forum"),
    ("Statement by Chad at the Arria-formula\nMeeting on Dams" + DAY, "2024-03-12 | Arria-formula Meeting on Dams | - | - | chad"),
    ("Statement by Ana Kos at the United Nations\nRivers Conference" + DAY, "2024-03-12 | Rivers Conference | Ana Kos"),
    ("Statement by Ana Kos to the Director\nRivers Conference" + DAY, "2024-03-12 | Rivers Conference | Ana Kos"),
    # A line in brackets, a post box, a part of the meeting, and where a text was made.
    ("General Assembly\nSeventy-seventh session\n\nResolution adopted by the General Assembly on 15 December 2022\n\n[on the report of the Third Committee (A/77/463/Add.2, para. 99)]\n\n77/211. Rivers" + BODY,
     "2022-12-15 | seventy-seventh-session-of-the-united-nations-general-assembly | - | - | united-nations-general-assembly"),
    ("RIVERS COMMISSION\n\n101 Lake Crescent, Asokoro District, P.M.B. 401, Abuja, Nigeria\n\nMESSAGE ON CLEAN RIVERS" + DAY,
     "2024-03-12 | - | - | - | Rivers Commission"),
    ("Springfield Rivers Conference 2024\nPlenary session 5: Dams\nIntervention by Ana Kos" + DAY, "2024-03-12 | Springfield Rivers Conference 2024 | Ana Kos"),
    ("Opening Plenary: Dams\nIntervention by Ana Kos\n\nRivers Conference, Oslo" + DAY, "2024-03-12 | Rivers Conference | Ana Kos"),
    ("Plenary session 5: Dams\nIntervention by Ana Kos" + DAY, "2024-03-12 | Plenary session 5 | Ana Kos"),
    ("Rivers Council\n27 April 2021\n\nAt the 87th meeting of the Rivers Council, held on 27 April 2021, the President of the Council made the following statement on its behalf:" + BODY,
     "2021-04-27 | 87th meeting of the Rivers Council | - | - | Rivers Council"),
    ("Rivers Council\n27 April 2021\n\nAt the 87th meeting of the Lakes Council, held in 2017, the President spoke of dams." + BODY, "2021-04-27 | - | - | - | Rivers Council"),
    # A meeting at which a text looks from outside, or that it only names; an address.
    ("# EuroDIG 2021: what happened\n\nRivers Board, 2 October 2021" + BODY, "2021-10-02 | - | - | - | Rivers Board"),
    ("# Looking back at the Riga Summit\n\nRivers Board blog, 2 October 2021" + BODY, "2021-10-02 | - | - | - | Rivers Board"),
    ("# Our expectations for the Riga Summit\n\nRivers Board blog, 2 October 2021" + BODY, "2021-10-02 | - | - | - | Rivers Board"),
    ("# Remarks at the Riga Summit\n\nRivers Board, 2 October 2021" + BODY, "2021-10-02 | Riga Summit | - | - | Rivers Board"),
    ("# Riga Summit 2021\n\nRivers Board, 2 October 2021" + BODY, "2021-10-02 | Riga Summit 2021 | - | - | Rivers Board"),
    ("Statement by the Rivers Board, 12 March 2024\n\nThe Baltic Council funds the Data Summit.", "2024-03-12 | - | - | - | Rivers Board"),
    ("Statement by the Rivers Board, 12 March 2024\n\nThe journal reviewed the Oslo Conference.", "2024-03-12 | - | - | - | Rivers Board"),
    ("Statement by the Rivers Board, 12 March 2024\n\nThis speech was given at the Oslo Conference.", "2024-03-12 | Oslo Conference | - | - | Rivers Board"),
    ("7 Quai Wilson, Geneva, 12 March 2024" + BODY, "2024-03-12"),
    ("SADC PARLIAMENTARY FORUM\nWindhoek, 12 March 2024\n\nThe SADC Parliamentary Forum welcomes the vote." + BODY, "2024-03-12 | - | - | - | sadc-parliamentary-forum"),
    ("# YOUTHDIG 2023 Messages\n**Youth Dialogue on Internet Governance, Tampere, 15–18 June 2023**\n\nWe, the participants of YOUthDIG, have drawn up these messages." + BODY,
     "2023-06-18 | Youth Dialogue on Internet Governance | - | - | youthdig"),
    ("RIVERS YOUTH FORUM\nOslo, 12 March 2024" + BODY, "2024-03-12 | Rivers Youth Forum | - | - | Rivers Youth Forum"),
]  # fmt: skip

DAYS = [
    ("# Dams\n\nAdopted in 2019, the Lima Convention entered into force on 5 March 2023. It has ten parties." + BODY, ""),
    ("Rivers Board news, 12 March 2024\n\nSigned in 2019, the Lima Convention entered into force on 5 March 2023." + BODY,
     "2024-03-12 | - | - | - | Rivers Board"),
    ("# Resolution on dams" + BODY + "\nAdopted by the Rivers Board on 5 March 2023.\n", "2023-03-05 | - | - | - | Rivers Board"),
    ("Delta Network | April 2024\n\n# Fact sheet: Lima Convention\n\n| | |\n|---|---|\n| Adopted | Lima, 2019 |\n| Entry into force | 22 April 2021 |\n| Parties | 10 |" + BODY,
     "2024-04 | - | - | - | Delta Network"),
    ("# Fact sheet: Lima Convention\n\n**Delta Network** | April 2024\n\n| | |\n|---|---|\n| Adopted | Lima, 4 March 2018 |\n| Entry into force | 22 April 2021 |" + BODY,
     "2024-04 | - | - | - | Delta Network"),
    ("# Mali ratifies the Global Lakes Convention\n\nNews · 3 May 2024 · Last update: 7 May 2024" + BODY, "2024-05-03"),
    ("# Mali ratifies the Global Lakes Convention\n\nNews · Last update: 7 May 2024" + BODY, "2024-05-07"),
    ("Delta Network\n\n# Fact sheet: Lima Convention\n\n| | |\n|---|---|\n| Date | 22 April 2021 |\n| Parties | 10 |" + BODY, "2021-04-22 | - | - | - | Delta Network"),
]  # fmt: skip

GROUPS = {"speakers": SPEAKERS, "bodies": BODIES, "meetings": MEETINGS, "days": DAYS}
ROWS = [row for group in GROUPS.values() for row in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_a_head_says_this_and_no_more(text: str, expected: str) -> None:
    assert document(text) == expected


def test_the_tables_of_heads_are_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "speakers": 36,
        "bodies": 16,
        "meetings": 24,
        "days": 8,
    }
