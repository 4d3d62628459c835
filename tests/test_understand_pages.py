"""What pages of many bodies tell of others, and what they only seem to tell; with near misses."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import document
from tests.test_understand_notation import events, facts, positions, posts, short

DAY = "Bled, 12 March 2024\n\n"
OURS = "Statement by the Delta Network\n\n"
NORWAY = "Statement by Norway\n\n"

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
]  # fmt: skip
FACTS = [
    (f"{DAY}It took place. The 5th Meeting of the Lakes Board was preceded by the Finance Committee (FC06) meeting on 3 May 2024.", ["when: meeting | 2024-05-03"]),
    (f"{DAY}They convened for the Farms Forum ahead of a review of the 2013 Baltic Plan.", []),
    (f"{DAY}At the meeting of Health Ministers of the Group of Twenty in Rome, it was late.", ["place: meeting of Health Ministers of the Group of Twenty | rome"]),
    (f"{DAY}We commend work such as the Farms Meeting, the Central Asia and Caucasus Media Conferences.", []),
    (f"{DAY}They convened for the Farms Forum in 2013.", ["when: Farms Forum | 2013"]),
]  # fmt: skip

POSTS = [
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
