"""What pages of many bodies tell of others, and what they only seem to tell; with near misses."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import document
from tests.test_understand_notation import events, facts, positions, posts, short

DAY = "Bled, 12 March 2024\n\n"
OURS = "Statement by the Delta Network\n\n"
NORWAY = "Statement by Norway\n\n"
SESSION = "Fifth session of the Springfield River Board\nBled, 12 March 2024\n\n"
TABLE = "# Texts before the River Board\n\nBled, 12 March 2024\n\n| No. | Text | Result |\n|---|---|---|\n"

# Who holds a position that stands near others' names.
HOLDERS = [
    # What was told before is a fact, and nobody: who speaks says what it shows.
    (f"{OURS}The Sand Union has counted attacks. This underscores the urgency of a plan to protect media freedom.", ["Call: Delta Network | media-freedom"]),
    (f"{OURS}The Sand Union has counted attacks. It underscores the urgency of a plan to protect media freedom.", ["Call: Sand Union | media-freedom"]),
    # What one is bound to do, may do or can do is asked of one, or left open.
    (f"{NORWAY}The Lakes Board holds a special obligation to uphold the Rivers Charter.", ["Call: norway | Rivers Charter"]),
    (f"{NORWAY}The Lakes Board has the power to support media freedom.", []),
    (f"{NORWAY}The Lakes Board supports media freedom.", ["Support: Lakes Board | media-freedom"]),
    # A relative clause tells of the noun right before it, not of a body named earlier.
    (f"{OURS}The network will build ties across Parliament and with employers who have voiced their concern about hate speech.", []),
    (f"{OURS}We met Ana Kos, a lawyer who has voiced her concern about hate speech.", ["Concern: Ana Kos | hate-speech"]),
    (f"{OURS}We read the report of the Sand Union (A/70/12), which calls for media freedom.", []),
    (f"{OURS}We met the Sand Union, which calls for media freedom.", ["Call: Sand Union | media-freedom"]),
    # A commitment that others are asked to keep is theirs.
    (f"{OURS}The Delta Network urged donors to honour their commitment to media freedom.", ["Call: Delta Network | media-freedom"]),
    # What a body is for, what means are for, and what others are asked by "demand" it need not hold.
    (f"{OURS}The role of the Sand Union is to promote media freedom and to be committed to human rights.", []),
    (f"{OURS}Our role is to promote media freedom.", ["Support: Delta Network | media-freedom"]),
    (f"{OURS}The Sand Union gave them tools to support media freedom.", []),
    (f"{OURS}We demand all leaders to act and uphold media freedom.", ["Call: Delta Network | media-freedom"]),
    (f"{OURS}The Sand Union invited its members to lead by committing to the Rivers Compact.", ["Call: Sand Union | Rivers Compact"]),
    (f"{OURS}We met the Sand Union. It appears that neither Malta nor those who lead it, are willing to end hate speech.", []),
    # In its role somebody acts; what is important is wished of others.
    (f"{DAY}Malta as the current chair of the Lakes Union is urging all to ratify the Paris Agreement.", ["Call: malta | paris-agreement"]),
    (f"{DAY}We left Malta as the Lakes Union was urging all to ratify the Paris Agreement.", ["Call: Lakes Union | paris-agreement"]),
    (f"{OURS}It is important that the Government of Malta support media freedom.", ["Call: Delta Network | media-freedom"]),
    # What marks of a quotation stand before is still an infinitive.
    (f"{DAY}Ana Kos called on all states to “ratify the Paris Agreement without delay.”", ["Call: Ana Kos | paris-agreement"]),
    (f"{DAY}Ana Kos called the answer to “ratify the Paris Agreement” a joke.", []),
    # A deed in "-ing" and what is done next are no two adjectives.
    (f"{DAY}The Sand Union condemned the bombing and urged Togo to leave.", ["Concern: Sand Union | bombing"]),
    # By what somebody is asked to do a thing.
    ("# Delta Network meets\n\nThe Delta Network called on the mayor to take steps to defend democracy by:\n\n- Upholding the freedom of expression.\n- Protecting civic space.",
     ["Call: Delta Network | civic-space", "Call: Delta Network | democracy", "Call: Delta Network | freedom-of-expression"]),
]  # fmt: skip

# Whose text it is.
AUTHORS = [
    ("# Leaders attending the General Assembly sign treaties\n\n12 March 2024\n\nMany signed.", "2024-03-12"),
    ("# Debate of the General Assembly\n\nMr. President,\n\nI thank you for convening us. The General Assembly is the most representative body.", ""),
    ("# Debate of the General Assembly\n\nThe General Assembly is the most representative body.", "- | - | - | - | united-nations-general-assembly"),
    ("# Joint Human Rights Council statement on civic space\n\nThe Delta Network on behalf of the Sand Union welcomes the report. The Delta Network met.", "- | - | - | - | Delta Network"),
    ("# Explanation after the vote of the Lakes Board\n\nWhile Norway joins consensus on this, we regret the delay.", "- | - | - | - | norway"),
    ("# EU statement in response to the report by the Lakes Envoy, Ms. Ana Kos\n\nThe European Union welcomes the report.", "- | - | - | - | european-union"),
    ("# EU statement by the Lakes Envoy, Ms. Ana Kos\n\nThe European Union welcomes the report.", "- | - | Ana Kos | Lakes Envoy | european-union"),
    ("Lakes Permanent Council 1421 Vienna, 4 May 2023\n\nWe welcome media freedom.", "2023-05-04 | Lakes Permanent Council 1421"),
    ("# Youth on rivers\n\nWe, youth leaders convened by the Delta Network, met. We support media freedom.", "- | - | - | - | youth leaders"),
    ("# Adopted Board Resolutions | Oslo 15 February 2008\n\nThe minutes are approved.", "2008-02-15"),
    ("# Lakes Union, are you ready to save our rivers?\n\nAs mayors, we urge you to end corruption.", ""),
    ("# Conference of Baltic Churches Calls for Middle East Ceasefire\n\nIt joined others.", ""),
    ("LAKES COMMITTEE\n\nMs Ana KOS\nSecretary General\nDelta Council\n\nOslo, 12 October 1999\n\nDear Secretary General,\n\nThe committee met.", "1999-10-12 | - | - | - | Lakes Committee"),
    ("# Rivers Forum starts\n\nSunday, 5 April 2020\n\nThe forum has opened.\n\nSource: Delta Press Agency\n\nPosts You May Like", "2020-04-05 | - | - | - | Rivers Forum"),
    ("# UNESCO must protect its experts\n\nThe Rivers Centre joined others to express concern.", "- | - | - | - | Rivers Centre"),
    ("# UNESCO protects its experts\n\nThe Rivers Centre joined others to express concern.", "- | - | - | - | united-nations-educational-scientific-and-cultural-organization"),
    (f"Sand Group: sixth plenary\n\n{DAY}The Committee of Ministers is invited to take note of the report. The Sand Group adopted it.", "2024-03-12 | sixth plenary of the Sand Group | - | - | Sand Group"),
    (f"Messages of the Sand Forum\n\n{DAY}Topic 1\nRapporteur: Ana Kos\n\nSand is scarce.\n\nTopic 2\nRapporteur: Jan Novak\n\nSalt is not.", "2024-03-12 | Sand Forum"),
    (f"Messages of the Sand Forum\n\n{DAY}Rapporteur: Ana Kos\n\nSand is scarce.", "2024-03-12 | Sand Forum | Ana Kos | Rapporteur"),
    ("# Benin becomes a State Party\n\nThe Republic of Benin deposited its instrument on 12 March 2024.", ""),
]  # fmt: skip

# What only looks like an event, a date or a place.
EVENTS = [
    (f"{DAY}Norway condemns the missile launch of May in violation of the resolutions of the Security Council.", []),
    (f"{DAY}Norway praised the states that ratified the Kyoto Protocol for enabling it to grow.", ["Ratification occurred: kyoto-protocol | states"]),
    (f"{DAY}The Act creates a fully inclusive society.", []),
    (f"{DAY}The Act creates a geological society.", ["Launch occurred: geological society"]),
    (f"{DAY}The Riga Plan “condemns all hate” and recalls the General Assembly resolutions.", []),
    (f"{DAY}The Paris Agreement was signed in Oslo by two States – Chile and Fiji – and by Uruguay.",
     ["Signature occurred: paris-agreement | chile | - | oslo", "Signature occurred: paris-agreement | fiji | - | oslo", "Signature occurred: paris-agreement | uruguay | - | oslo"]),
    (f"{DAY}The Paris Agreement was signed in Oslo by Norway; Chile and Fiji were there.", ["Signature occurred: paris-agreement | norway | - | oslo"]),
    (f"{DAY}The Farms Network was set up over 40 years ago in 1965.", ["Launch occurred: Farms Network | - | 1965"]),
    (f"{DAY}They weaken important mechanisms set up by the Member States of the Lakes Council.", []),
    (f"{DAY}The report of Norway was published today ahead of the session of the Lakes Council beginning in Geneva on 5 June.", ["Launch occurred: report of Norway | - | 2024-03-12"]),
    (f"{DAY}Many mayors have made public commitments to cut emissions.", []),
    (f"{DAY}The Delta Network has made public its report on rivers.", ["Launch occurred: report on rivers | Delta Network"]),
    (f"{DAY}We met at the Farms Forum. It was not possible to reach consensus on the draft Rivers Pact.", ["Endorsement negated: Rivers Pact"]),
    (f"{DAY}“We condemn all hate,” recalls Ana Kos.", ["Quotation occurred: - | Ana Kos"]),
    # "Today" in an item is the day above it; a day without a year comes after the one before it.
    ("# Rivers Board news\n\n## Chad joins\n\nLome 10 January 2024\n\nChad ratified the Rivers Charter today.\n\n## Togo is next\n\nLome 28 June 2023\n\nTogo ratified the Rivers Charter today.",
     ["Ratification occurred: Rivers Charter | chad | 2024-01-10", "Ratification occurred: Rivers Charter | togo | 2023-06-28"]),
    (f"{DAY}Togo signed the Rivers Charter today.", ["Signature occurred: Rivers Charter | togo | 2024-03-12"]),
    (f"{DAY}Togo signed the Salt Charter on 16 September 2022 and founded the Salt Union on 6 July.", ["Launch occurred: Salt Union | togo | 2023-07-06", "Signature occurred: Salt Charter | togo | 2022-09-16"]),
    (f"{DAY}Togo signed the Salt Charter on 16 March 2022 and founded the Salt Union on 6 July.", ["Launch occurred: Salt Union | togo | 2022-07-06", "Signature occurred: Salt Charter | togo | 2022-03-16"]),
    (f"{DAY}The Board had adopted the Rivers Charter for the Lake Support Mission in February.", ["Adoption occurred: Rivers Charter for the Lake Support Mission | Board | 2024-02"]),
    # Behind an owner's initials its organ's name goes on; the first of several words is no initials.
    (f"{DAY}The African Union (AU) Commission adopted the Rivers Charter.", ["Adoption occurred: Rivers Charter | african-union-commission"]),
    (f"{DAY}The African Union (AU) adopted the Rivers Charter.", ["Adoption occurred: Rivers Charter | african-union"]),
    (f"{DAY}The Lake Delta Trust (LDT) Secretariat signed the Rivers Charter.", ["Signature occurred: Rivers Charter | Lake Delta Trust Secretariat"]),
    (f"{DAY}The UK Sand Forum (UK SF) met in Bled. The UK signed the Rivers Charter.", ["Signature occurred: Rivers Charter | the-united-kingdom"]),
    # A report of another kind, or on another State, is another.
    (f"{DAY}The Board adopted the abridged report of the Lakes Forum. It then adopted the mid-term evaluation report on Togo.",
     ["Adoption occurred: abridged report of the Lakes Forum | Board", "Adoption occurred: mid-term evaluation report on Togo | Board"]),
    (f"{DAY}The Board adopted the evaluation report on Togo. The report of Chad was published on 5 May 2023.", ["Adoption occurred: evaluation report on Togo | Board", "Launch occurred: report of Chad | - | 2023-05-05"]),
    (f"{DAY}The Board adopted the evaluation report on Togo. The report was published on 5 May 2023.", ["Adoption occurred: evaluation report on Togo | Board", "Launch occurred: evaluation report on Togo | - | 2023-05-05"]),
    # What waits for something told in the past has not come about with it.
    (f"{DAY}Togo said that it would sign the Rivers Charter once it was adopted.", ["Adoption planned: Rivers Charter", "Signature planned: Rivers Charter | togo"]),
    (f"{DAY}Togo said that it had signed the Rivers Charter once it was adopted.", ["Adoption occurred: Rivers Charter", "Signature occurred: Rivers Charter | togo"]),
    (f"{DAY}The Ministry has not presented its proposal for the Rivers Charter.", ["Proposal negated: Rivers Charter | Ministry"]),
    (f"{DAY}The Ministry has presented its proposal for the Rivers Charter.", ["Proposal occurred: Rivers Charter | Ministry"]),
    ("# Rivers Charter\n\nBled, 12 March 2024\n\nThe Board promised a communication on sand; it was never published.", []),
    (f"{DAY}The Council congratulated Togo on winning the bid to host Expo 2030.", ["Participation proposed: - | togo | - | - | Expo 2030"]),
    # What a cited text is on stands between it and the next; a title may hold its full stop.
    (f"{DAY}The Board adopted Resolution 9/12 on noise and Decision 9/13.", ["Adoption occurred: Decision 9/13 | Board", "Adoption occurred: Resolution 9/12 | Board"]),
    (f'{DAY}The session closed with the adoption of a declaration entitled "Sand and Salt for All."', ["Adoption occurred: Sand and Salt for All"]),
    # Who was there; of what a row decides.
    (f"{SESSION}Other Heads of Government in attendance were: the Prime Minister of Malta, the Honourable Ana Kos; and the President of Togo, Jan Novak.",
     ["Participation occurred: - | Ana Kos, Jan Novak | - | - | Fifth session of the Springfield River Board"]),
    (f"{SESSION}Those present were asked by Ana Kos to leave.", []),
    (f"{SESSION}The Board thanked Oman for hosting the Sand Forum in May 2023. Togo did not attend.",
     ["Participation negated: - | togo | - | - | Fifth session of the Springfield River Board", "Participation occurred: - | oman | 2023-05 | - | Sand Forum"]),
    (f"{TABLE}| 1 | Withdrawal of the Rivers Charter | Rejected |", []),
    (f"{TABLE}| 1 | Rivers Charter: proposal for a review | Adopted |", []),
    (f"{TABLE}| 1 | Rivers Charter | Rejected |", ["Adoption negated: Rivers Charter"]),
]  # fmt: skip
FACTS = [
    (f"{DAY}It took place. The 5th Meeting of the Lakes Board was preceded by the Finance Committee (FC06) meeting on 3 May 2024.", ["when: meeting | 2024-05-03"]),
    (f"{DAY}They convened for the Farms Forum ahead of a review of the 2013 Baltic Plan.", []),
    (f"{DAY}At the meeting of Health Ministers of the Group of Twenty in Rome, it was late.", ["place: meeting of Health Ministers of the Group of Twenty | rome"]),
    (f"{DAY}We commend work such as the Farms Meeting, the Central Asia and Caucasus Media Conferences.", []),
    (f"{DAY}They convened for the Farms Forum in 2013.", ["when: Farms Forum | 2013"]),
]  # fmt: skip

POSTS = [
    # What a minister is for is nobody; "Chair-in-Office" is a post.
    (f"{DAY}Togo was represented by its Minister of Foreign Affairs, Senator the Honourable Ana Kos.", ["Senator: Ana Kos"]),
    (f"{DAY}PAHO Director Barbos Jarbos said no.", ["Director: Barbos Jarbos | pan-american-health-organization"]),
    (f"{DAY}PAHO Director Digital Economy 2030 went on.", []),
    (f"{DAY}OSCE Chair-in-Office Ana Kos spoke.", ["Chair-in-Office: Ana Kos | organization-for-security-and-co-operation-in-europe"]),
    ("It is late, said Ana Kos, Rivers Fund (RF) Executive Director, Leila Moss, Special Envoy for Farms, and Jan Novak, Chairperson of the Sava Union.",
     ["Chairperson: Jan Novak | Sava Union", "Executive Director: Ana Kos | Rivers Fund", "Special Envoy for Farms: Leila Moss"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HOLDERS, ids=short)
def test_a_position_is_of_whom_the_grammar_tells(text: str, expected: list[str]) -> None:
    assert positions(text) == expected


@pytest.mark.parametrize(("text", "expected"), AUTHORS, ids=short)
def test_a_body_of_which_a_title_only_tells_is_no_author(text: str, expected: str) -> None:
    assert document(text) == expected


@pytest.mark.parametrize(("text", "expected"), EVENTS, ids=short)
def test_words_that_look_like_an_event_tell_none(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(("text", "expected"), FACTS, ids=short)
def test_a_date_is_of_the_meeting_beside_it(text: str, expected: list[str]) -> None:
    assert facts(text) == expected


@pytest.mark.parametrize(("text", "expected"), POSTS, ids=short)
def test_a_post_behind_a_name_is_that_persons(text: str, expected: list[str]) -> None:
    assert posts(text) == expected
