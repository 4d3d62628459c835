"""Posts that nouns and the whole text tell, and what titles say of texts; each with a near miss."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import facts, posts, short

ANA = "Ana Kos | Lakes Board"
CHAIR = [f"Chair: {ANA}"]
SAID = "Statement by Norway\n3 May 2024\n\n"

# By whom somebody is chosen, and under whom a body sits.
CHOSEN = [
    ("We congratulate Ana Kos on her election as Chair of the Lakes Board.", CHAIR),
    ("We congratulate Ms Ana Kos of Mali and Mr Jan Novak of Peru on their election as Co-Chairs of the Lakes Board.",
     [f"Co-Chair: {ANA}", "Co-Chair: Jan Novak | Lakes Board"]),
    ("We congratulate Ana Kos on her speech as Chair of the Lakes Board.", []),
    ("We welcome the appointment of Ana Kos as Director of the Lakes Board.", [f"Director: {ANA}"]),
    ("We welcome the appointment of Ana Kos to the post of Director of the Lakes Board.", [f"Director: {ANA}"]),
    ("We welcome the proposed appointment of Ana Kos as Director of the Lakes Board.", []),
    ("The Lakes Board elected Ana Kos Chair.", CHAIR),
    ("The Lakes Board elected Ana Kos (Mali) as its Chair.", CHAIR),
    ("The Lakes Board elected Ana Kos.", []),
    ("Ana Kos has been named Chair of the Lakes Board.", CHAIR),
    ("Ana Kos has named the Chair of the Lakes Board.", []),
    ("The Lakes Board appointed Ana Kos as Senior Legal Adviser.", [f"Senior Legal Adviser: {ANA}"]),
    ("In 2022 Ana Kos became Director of the Lakes Board.", [f"Director: {ANA}"]),
    ("Ana Kos did not become Director of the Lakes Board.", []),
    ("The Lakes Board met under the chairmanship of Ms Ana Kos (Mali).", CHAIR),
    ("The Lakes Board met in Lima with Ana Kos in the chair.", CHAIR),
    ("The Lakes Board met in Lima with Ana Kos in the hall.", []),
    ("The Lakes Board will meet under the chairmanship of Ana Kos.", []),
    ("The States of the region met under the chairmanship of Ana Kos.", []),
    ("Ana Kos, the newly elected Chair of the Lakes Board, replied.", CHAIR),
    ("Ana Kos, the former Chair of the Lakes Board, replied.", []),
    # What has not come about, was undone or is ahead gives no post.
    ("The election of Ana Kos as Chair of the Lakes Board was postponed.", []),
    ("The election of Ana Kos as Chair of the Lakes Board was annulled.", []),
    ("The Assembly rejected the appointment of Ana Kos as Chair of the Lakes Board.", []),
    ("The Assembly approved the appointment of Ana Kos as Chair of the Lakes Board.", CHAIR),
    ("The election of Ana Kos as Chair of the Lakes Board took place in May.", CHAIR),
    (SAID + "The Lakes Board elects Ana Kos as its Chair on 5 June 2024.", []),
    (SAID + "Ana Kos becomes Chair of the Lakes Board next month.", []),
    (SAID + "Ana Kos becomes Chair of the Lakes Board today.", CHAIR),
    (SAID + "Ana Kos is Chair of the Lakes Board until 5 June 2024.", CHAIR),
    # When somebody took it up is no word of a post.
    ("Ana Kos took office as Secretary General of the Council of Europe in May 2021.", ["Secretary General of the Council of Europe: Ana Kos | council-of-europe"]),
    ("Ana Kos became Secretary General of the Council of Europe on Friday.", ["Secretary General of the Council of Europe: Ana Kos | council-of-europe"]),
    ("Ana Kos became Ambassador of Mali in Geneva.", ["Ambassador: Ana Kos | mali"]),
]  # fmt: skip

# Posts in small letters, posts behind a body's name, and people who speak for a body.
BESIDE = [
    ("The co-chairs of the Lakes Board, Ana Kos and Jan Novak, replied.", [f"co-chair: {ANA}", "co-chair: Jan Novak | Lakes Board"]),
    ("The parents of the Lakes Board, Ana Kos and Jan Novak, replied.", []),
    ("Ana Kos, senior policy adviser at the Lakes Board, replied.", [f"senior policy adviser: {ANA}"]),
    ("Ana Kos, head of advocacy at the Lakes Board, replied.", [f"head of advocacy: {ANA}"]),
    ("Ana Kos, a researcher with the Lakes Board, replied.", [f"researcher: {ANA}"]),
    ("Ana Kos, a former researcher with the Lakes Board, replied.", []),
    ("Ana Kos, on stage with the director at the Lakes Board, replied.", []),
    ("Green Lakes Network Director Ana Kos replied.", ["Director: Ana Kos | Green Lakes Network"]),
    ("Senior Press Office Manager Ana Kos replied.", ["Senior Press Office Manager: Ana Kos"]),
    ("Ana Kos, representing the Lakes Board, replied.", [f"Affiliation: {ANA}"]),
    ("Ana Kos, who works for the Lakes Board, replied.", [f"Affiliation: {ANA}"]),
    ("Ana Kos, thanking the Lakes Board, replied.", []),
    ("We thank you.\n\nAna Kos\nHead of Policy\nLakes Board", [f"Head of Policy: {ANA}"]),
    ("We thank you.\n\nAna Kos\n\nHead of Policy, Lakes Board", [f"Head of Policy: {ANA}"]),
    ("We thank you.\n\nAna Kos\nHeads of State met.\nLakes Board", []),
    ("We thank you.\n\nAna Kos\nFirst Secretary\nLakes Board", ["First Secretary: Ana Kos"]),
    ("We thank you.\n\nAna Kos\nFirst Secretary\nPermanent Mission of Mali", ["First Secretary: Ana Kos | Permanent Mission of Mali"]),
]  # fmt: skip

# The ministry after whose field a minister is called, and the State whose President is meant.
WHOSE = [
    ("The Ministry of Trade met. The Minister of Trade of Mali, Ana Kos, replied.",
     ["Minister of Trade: Ana Kos | mali", "Minister of Trade: Ana Kos | Ministry of Trade"]),
    ("The Ministry of Trade of Peru met. The Minister of Trade of Mali, Ana Kos, replied.", ["Minister of Trade: Ana Kos | mali"]),
    ("The Ministry of Health met. The Minister of Trade of Mali, Ana Kos, replied.", ["Minister of Trade: Ana Kos | mali"]),
    ("Mali has left the Lakes Board. President Ana Kos replied.", ["President: Ana Kos | mali"]),
    ("Mali and Peru have left the Lakes Board. President Ana Kos replied.", ["President: Ana Kos"]),
    ("Mali has left, but President Ana Kos replied.", ["President: Ana Kos | mali"]),
    ("Mali thanked President Ana Kos.", ["President: Ana Kos"]),
    ("The President, Ms Ana Kos (Mali), replied.", ["President: Ana Kos"]),
    # Two posts of one field, and those of two bodies.
    ("We welcome the Special Representative and Co-ordinator for Combating Trafficking in Human Beings, Dr. Ana Kos.",
     ["Special Representative and Co-ordinator for Combating Trafficking in Human Beings: Ana Kos"]),
    ("We thank the Special Adviser and Envoy for the Protection of Rivers and Lakes, Dr. Ana Kos.",
     ["Special Adviser and Envoy for the Protection of Rivers and Lakes: Ana Kos"]),
]  # fmt: skip

PACT = "The Lakes Pact is good. "
TITLES = [
    (PACT + "The Protocol amending the Lakes Pact was adopted.", ["amends: Protocol amending the Lakes Pact | Lakes Pact"]),
    (PACT + "The Second Protocol to the Lakes Pact was adopted.", ["buildsOn: Second Protocol to the Lakes Pact | Lakes Pact"]),
    (PACT + "The Protocol on Ports was adopted.", []),
    (PACT + "The Protocol to the Rivers Pact was adopted.", []),
    ("The Kyoto Protocol and the UNFCCC were adopted.", []),
    ("The Lakes Pact, now replaced by the Rivers Code, was good.", ["succeeds: Rivers Code | Lakes Pact"]),
    ("The Lakes Pact is a follow-up to the 2012 Rivers Code.", ["buildsOn: Lakes Pact | Rivers Code"]),
    ("The Lakes Pact was drawn up on the basis of the Rivers Code.", ["buildsOn: Lakes Pact | Rivers Code"]),
    ("The Lakes Pact was drawn up on the banks of a river.", []),
    ("The Rivers Act was adopted without amending the Lakes Code.", []),
    ("The Lakes Pact builds on and replaces the Rivers Code.", ["buildsOn: Lakes Pact | Rivers Code", "succeeds: Lakes Pact | Rivers Code"]),
    ("The Lakes Pact is good and replaces the Rivers Code.", ["succeeds: Lakes Pact | Rivers Code"]),
    ("We amended the Lakes Code through the Rivers Act.", ["amends: Rivers Act | Lakes Code"]),
    ("The Lakes Code (as amended by the Rivers Act) is good.", ["amends: Rivers Act | Lakes Code"]),
    ("The Lakes Code (as read by the Rivers Act) is good.", []),
    ("The Rivers Act (replacing the Lakes Code) is good.", ["succeeds: Rivers Act | Lakes Code"]),
    ("The Lakes Board was renamed the Rivers Council in 2021.", ["succeeds: Rivers Council | Lakes Board"]),
    ("The Lakes Board was not renamed the Rivers Council in 2021.", []),
    ("The Lakes Board, now the Rivers Council, met.", ["succeeds: Rivers Council | Lakes Board"]),
    ("The Lakes Board, the Rivers Council and others met.", []),
    ("If the Lakes Board became the Rivers Council, we would leave.", []),
    ("The Lakes Board became the Rivers Council's friend.", []),
    ("The Rivers Council was set up in 2021 to replace the Lakes Board.", ["succeeds: Rivers Council | Lakes Board"]),
    ("The Rivers Council was set up in 2021 to advise the Lakes Board.", []),
    ("The Lakes Code laid the basis for the Rivers Act.", ["buildsOn: Rivers Act | Lakes Code"]),
    ("The Lakes Code laid the blame on the Rivers Act.", []),
]  # fmt: skip


IN = ["partOf: Rivers Group | Lakes Network"]
US = ["partOf: Delta Network | Lakes Network"]
PARTS = [
    ("The Rivers Group is one of the committees of the Lakes Network.", IN),
    ("The Rivers Group knows one of the committees of the Lakes Network.", []),
    ("The Rivers Group within the Lakes Network met.", IN),
    ("The Rivers Group with the Lakes Network met.", []),
    ("The Rivers Group was set up under the Lakes Network.", IN),
    ("The Rivers Group is affiliated to the Lakes Network.", IN),
    ("The Rivers Group, as a member of the Lakes Network, agrees.", IN),
    ("In 2019 the Rivers Group became a member of the Lakes Network.", IN),
    ("The Rivers Group will become a member of the Lakes Network.", []),
    ("The members of the Lakes Network include Chad and Fiji.", ["partOf: chad | Lakes Network", "partOf: fiji | Lakes Network"]),
    ("The Lakes Network, whose two members are Chad and Fiji, met.", ["partOf: chad | Lakes Network", "partOf: fiji | Lakes Network"]),
    ("The friends of the Lakes Network include Chad and Fiji.", []),
    ("We praise the Lakes Network, of which the Rivers Group is a member.", IN),
    ("We praise the Lakes Network, of which the Rivers Group is no member.", []),
    ("We are one of the five members of the Lakes Network.", US),
    ("We met one of the five members of the Lakes Network.", []),
    ("Our Malian affiliate, the Rivers Group, met.", ["partOf: Rivers Group | Delta Network"]),
    ("The Rivers Group is the Malian chapter of the Lakes Network.", IN),
    ("The Rivers Group is an affiliate of the Lakes Network.", IN),
    ("The Rivers Group is no longer an affiliate of the Lakes Network.", []),
    ("Ana Kos is an associate of the Lakes Network.", []),
    ("Our Ministry of Nets met.", []),
    ("Our Malian friends, the Rivers Group, met.", []),
]  # fmt: skip

HEAD = "# Statement by the Delta Network\n\n12 March 2024\n\n"


@pytest.mark.parametrize(("text", "expected"), [*CHOSEN, *BESIDE, *WHOSE], ids=short)
def test_a_text_tells_who_holds_a_post(text: str, expected: list[str]) -> None:
    assert sorted(posts(HEAD + text)) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), TITLES, ids=short)
def test_a_title_tells_what_a_text_is_to_another(text: str, expected: list[str]) -> None:
    assert facts(text) == expected


FORUM = "Third Lakes Forum"
DAYS = f"when: {FORUM} | 2025-05-05/2025-05-07"
MEETINGS = [
    ("The Third Lakes Forum is due to take place in Lima from 5 to 7 May 2025.", [f"place: {FORUM} | lima", DAYS]),
    ("The Third Lakes Forum was due to take place in Lima from 5 to 7 May 2025.", []),
    ("Rivers rise. The Third Lakes Forum gathered 300 people in Lima in 2023.", [f"place: {FORUM} | lima", f"when: {FORUM} | 2023"]),
    ("Rivers rise. The Third Lakes Forum gathered people from Lima in 2023.", [f"when: {FORUM} | 2023"]),
    ("Dates:\n\n- May 2025: Third Lakes Forum, Lima\n- other things", [f"place: {FORUM} | lima", f"when: {FORUM} | 2025-05"]),
    ("Dates:\n\n- May 2025: Third Lakes Forum reports\n- other things", []),
    # What is counted is told by its topic or its row, what somebody holds by whom.
    ("The second webinar of our series took place on 21 February 2024.", ["when: second webinar | 2024-02-21"]),
    ("The second chapter of our series took shape on 21 February 2024.", []),
    ("The first workshop on eels was held in Lima in 2023.", ["place: first workshop on eels | lima", "when: first workshop on eels | 2023"]),
    ("The first report on eels was put off in Lima in 2023.", []),
    ("A stakeholder hearing, to be convened by the Rivers Board, will be held in Lima in May 2024.",
     ["organiser: stakeholder hearing | Rivers Board", "place: stakeholder hearing | lima", "when: stakeholder hearing | 2024-05"]),
    ("A stakeholder hearing, long wished for by the Rivers Board, would help Lima.", []),
    ("The next edition will be held in Lima in 2026.", ["place: next edition | lima", "when: next edition | 2026"]),
    ("The next edition of the handbook will appear in Lima in 2026.", []),
    ("On 5 May 2023 the Rivers Board held a regional training workshop in Lima.",
     ["organiser: regional training workshop | Rivers Board", "place: regional training workshop | lima", "when: regional training workshop | 2023-05-05"]),
    ("On 5 May 2023 the Rivers Board saw regional training workers in Lima.", []),
    # A day is all of a ceremony, and one of a conference.
    ("On 3 May 2023, Peru signed the Lakes Charter at a ceremony in Lima.", ["place: ceremony | lima", "when: ceremony | 2023-05-03"]),
    ("On 3 May 2023, Peru signed the Lakes Charter at a conference in Lima.", ["place: conference | lima"]),
    ("Last November the Rivers Board held a seminar on eels.", ["organiser: seminar on eels | Rivers Board", "when: seminar on eels | 2023-11"]),
    ("Lately the Rivers Board held a seminar on eels.", ["organiser: seminar on eels | Rivers Board"]),
    ("Three years ago, at the seminar in Lima, we began.", ["place: seminar in Lima | lima", "when: seminar in Lima | 2021"]),
    ("Three years ago, before the seminar in Lima, we began.", ["place: seminar in Lima | lima"]),
    ("Dates:\n\n- 7-8 May 2024: Rivers Committee meeting, Lima\n- other things",
     ["place: Rivers Committee meeting | lima", "when: Rivers Committee meeting | 2024-05-07/2024-05-08"]),
    ("At the hearing on dams, convened by the Rivers Board in Lima, we agreed.", ["organiser: hearing on dams | Rivers Board", "place: hearing on dams | lima"]),
    ("At the hearing on dams, disliked by the Rivers Board in Lima, we agreed.", []),
    ("The second summit is scheduled to take place in Lima in 2026.", ["place: second summit | lima", "when: second summit | 2026"]),
    ("The second summit is scheduled too late in Lima.", []),
    ("We took part in talks, held in Lima at the invitation of the Rivers Board.", []),
    ("Dates:\n\n- 7-8 May 2024: a Rivers Committee member, Lima\n- other things", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MEETINGS, ids=short)
def test_a_meeting_is_where_and_when_it_is_told_to_be(text: str, expected: list[str]) -> None:
    assert sorted(facts(HEAD + text)) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), PARTS, ids=short)
def test_a_body_is_part_of_another(text: str, expected: list[str]) -> None:
    assert sorted(facts(HEAD + text)) == sorted(expected)


@pytest.mark.parametrize(
    ("post", "of"), [("Ambassador", "Permanent Mission of Chad"), ("Chair", "Lakes Group")]
)
def test_an_envoy_is_of_a_mission_for_whomever_they_speak(post: str, of: str) -> None:
    head = "Permanent Mission of Chad\n\nStatement on behalf of the Lakes Group\n3 May 2024"
    told = posts(f"{head}\ndelivered by Ms Ana Kos, {post}\n\nWe thank you.")
    assert told == [f"{post}: Ana Kos | {of}"]


@pytest.mark.parametrize(
    ("role", "body"),
    [
        ("Secretary-General", "Lakes Health League"),
        ("Director of the Office of the Ombudsman", "Office of the Ombudsman"),
    ],
)
def test_the_office_of_a_letterhead_is_only_the_post(role: str, body: str) -> None:
    office = f"LAKES HEALTH LEAGUE\nOffice of the {role.rpartition(' of the ')[2]}"
    header = f"Remarks by the {role}, Dr. Ana Kos, to the Sixth Lakes Assembly\nOslo, 12 March 2024"
    assert [
        post.rpartition(" | ")[2] for post in posts(f"{office}\n\n{header}\n\nWe thank you.")
    ] == [body]


@pytest.mark.parametrize(
    ("at", "told"),
    [
        ("at the Second Assembly of the Lakes Compact", []),
        ("", ["partOf: Technical Board | Ministry of Trade of Fiji"]),
    ],
)
def test_at_a_meeting_our_board_is_no_ministrys(at: str, told: list[str]) -> None:
    header = f"Speech by Minister Ana Kos, Ministry of Trade of Fiji\n{at}\nOslo, 12 March 2024"
    found = facts(f"{header}\n\nOur Technical Board has met twice.")
    assert [fact for fact in found if fact.startswith("partOf")] == told


def test_the_tables_of_what_is_related_are_whole() -> None:
    assert len({text for text, _ in (*CHOSEN, *BESIDE, *WHOSE, *TITLES, *PARTS, *MEETINGS)}) == 138
