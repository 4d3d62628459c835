"""What is launched where words only describe it: rounds, phases, consultations, openings."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

# A count tells which round it is, where it is launched.
STAGES = [
    ("The second round of small grants was launched in May 2019.", ["Launch occurred: second round of small grants | - | 2019-05"]),
    ("The second round of small grants was large.", []),
    ("The third round, launched in 2018, has ended.", ["Launch occurred: third round | - | 2018"]),
    ("A second phase of the programme will begin in 2025.", ["Launch planned: second phase of the programme | - | 2025"]),
    ("The second phase of the war will begin in 2025.", []),
    ("Norway decided not to open a third round.", ["Launch negated: third round | norway"]),
    ("Norway decided not to open a third eye.", []),
    ("A fifth round of negotiations is expected to open in Geneva in May 2019.", ["Launch planned: fifth round of negotiations | - | 2019-05 | geneva"]),
    ("The Rivers Programme began in Geneva in May 2019.", ["Launch occurred: Rivers Programme | - | 2019-05 | geneva"]),
    ("Norway began in Geneva the Rivers Programme.", []),
    ("Norway launched the Port Data Protocol in May 2019.", ["Launch occurred: Port Data Protocol | norway | 2019-05"]),
    ("Norway launched the Kyoto Protocol in May 2019.", []),
]  # fmt: skip

# A consultation on which all may comment is launched; one to which people go is held.
CONSULTATIONS = [
    ("Norway launched a targeted consultation on the evaluation of nets in May 2019.", ["Launch occurred: targeted consultation on the evaluation of nets | norway | 2019-05"]),
    ("Norway held a targeted consultation on the evaluation of nets in May 2019.", []),
    ("A consultation on nets was opened on 3 May 2019.", ["Launch occurred: consultation on nets | - | 2019-05-03"]),
    ("A consultation on nets took place on 3 May 2019.", []),
    ("A second consultation, on nets, will be opened in May 2029.", ["Launch planned: consultation | - | 2029-05"]),
    ("The Norwegian regulator UKE opened a public consultation on nets.", ["Launch occurred: public consultation on nets | UKE"]),
]  # fmt: skip

# Houses open for the first time; assemblies open again and again.
OPENINGS = [
    ("We welcome the opening of the Springfield Laboratory in Oslo last month.", ["Launch occurred: Springfield Laboratory | - | - | oslo"]),
    ("We welcome the opening of the Springfield Assembly in Oslo.", []),
    ("The start of the Rivers Campaign is planned for May 2029.", ["Launch planned: Rivers Campaign | - | 2029-05"]),
    ("Since the start of the war the Springfield Laboratory has slept.", []),
    ("The launch of the Rivers Campaign was attended by Norway.", ["Launch occurred: Rivers Campaign"]),
    ("The launch of the Rivers Campaign was discussed by Norway.", []),
    ("The creation of a centre for nets is not planned.", ["Launch negated: centre for nets"]),
    ("The creation of a centre for nets is not painted.", []),
]  # fmt: skip


# Houses open by themselves, hotlines go live, funds become operational.
ALIVE = [
    ("The Springfield Laboratory opened in Oslo in May 2019.", ["Launch occurred: Springfield Laboratory | - | 2019-05 | oslo"]),
    ("The Springfield Council opened in Oslo in May 2019.", []),
    ("The Springfield Museum is set to open in May 2029.", ["Launch planned: Springfield Museum | - | 2029-05"]),
    ("The Springfield Museum opened again in May 2019.", []),
    ("The Springfield Museum opened to the public in May 2019.", ["Launch occurred: Springfield Museum | - | 2019-05"]),
    ("The Springfield Museum opened its doors to a thief in May 2019.", []),
    ("The Springfield Fund has been operational since May 2019.", ["Launch occurred: Springfield Fund | - | 2019-05"]),
    ("The Springfield Fund has operational costs.", []),
    ("The Springfield Fund went live in May 2019.", ["Launch occurred: Springfield Fund | - | 2019-05"]),
    ("The Springfield Fund went live in May 2019 again.", []),
    ("The Springfield Fund opens its doors in May 2029.", ["Launch planned: Springfield Fund | - | 2029-05"]),
    ("The Springfield Network started in May 2019.", ["Launch occurred: Springfield Network | - | 2019-05"]),
    ("The Springfield Council started in May 2019.", []),
    ("The Springfield Network started again in May 2019.", []),
    ("Reporting begins on 11 May 2029, and the network on which to report is missing.", []),
    ("The Rivers Programme will kick off on 2 May 2029.", ["Launch planned: Rivers Programme | - | 2029-05-02"]),
    ("The Rivers Programme will kick off a debate.", []),
    ("The Springfield Observatory has been in operation since 2019.", ["Launch occurred: Springfield Observatory | - | 2019"]),
    ("The Springfield Observatory has been in a hurry since 2019.", []),
]  # fmt: skip

# Whose it is, or what it is for, tells which one it is that is launched.
OWN = [
    ("Norway launched its portal in May 2019.", ["Launch occurred: portal | norway | 2019-05"]),
    ("Norway praised its portal in May 2019.", []),
    ("Norway launched its round in May 2019.", []),
    ("The new website was launched in May 2019.", ["Launch occurred: website | - | 2019-05"]),
    ("The website was launched in May 2019.", []),
    ("The community portal will go live in May 2029.", ["Launch planned: community portal | - | 2029-05"]),
    ("The community portal will help us in May 2029.", []),
    ("The new laboratory has not yet been inaugurated.", ["Launch negated: laboratory"]),
    ("The new laboratory has not yet been painted.", []),
    ("The new fund for fishers was launched in May 2019.", ["Launch occurred: fund for fishers | - | 2019-05"]),
]  # fmt: skip

# What is planned is to be launched; what was planned may have been dropped.
PLANNED = [
    ("A helpdesk for fishers is planned for 2027.", ["Launch planned: helpdesk for fishers | - | 2027"]),
    ("A helpdesk for fishers was planned for 2027.", []),
    ("Norway is planning a campaign on nets.", ["Launch planned: campaign on nets | norway"]),
    ("Norway plans the campaign on nets day by day.", []),
    ("A visiting researchers' programme will be set up in 2027.", ["Launch planned: visiting researchers' programme | - | 2027"]),
    ("The Rivers Programme is large. It has a centre, due to open in May 2029, and a roof.", []),
]  # fmt: skip

# What is set up is told by what it is to do, looks into, is of, and with whom it is.
COMPLETED = [
    ("An inquiry into sand mining was launched in May 2019.", ["Launch occurred: inquiry into sand mining | - | 2019-05"]),
    ("Norway launched an inquiry in May 2019.", ["Launch occurred: inquiry | norway | 2019-05"]),
    ("The inquiry into sand mining was launched in May 2019.", ["Launch occurred: inquiry into sand mining | - | 2019-05"]),
    ("The inquiry into sand mining was painted in May 2019.", []),
    ("Norway set up a task force to fight match-fixing.", ["Launch occurred: task force to fight match-fixing | norway"]),
    ("Norway set out to find a task force to fight match-fixing.", []),
    ("A scheme to reward seafarers was launched in May 2019.", ["Launch occurred: scheme to reward seafarers | - | 2019-05"]),
    ("Norway launched a scheme with a budget of ten million.", ["Launch occurred: scheme | norway"]),
    ("A partnership with the Springfield Commission was launched in May 2019.", ["Launch occurred: partnership with the Springfield Commission | - | 2019-05"]),
    ("Norway launched a campaign with the Springfield Commission.", ["Launch occurred: campaign | norway"]),
    ("A review of port fees will be launched in May 2029.", ["Launch planned: review of port fees | - | 2029-05"]),
    ("Norway set up a fund of ten million euros.", ["Launch occurred: fund | norway"]),
    ("Norway launched a dialogue on nets with fishers in 2019.", ["Launch occurred: dialogue on nets with fishers | norway | 2019"]),
    ("A dialogue on nets with fishers took place in 2019.", []),
    ("Norway set up a high-level panel on nets in 2019.", ["Launch occurred: high-level panel on nets | norway | 2019"]),
    ("A database of river courts was launched in 2019.", ["Launch occurred: database of river courts | - | 2019"]),
    ("Norway launched an action plan to phase out nets.", ["Launch occurred: action plan to phase out nets | norway"]),
    ("Norway will launch a programme to rescue seed banks damaged by floods.", ["Launch planned: programme to rescue seed banks | norway"]),
]  # fmt: skip

# What is said to be a body that somebody set up has been set up itself.
SAID = [
    ("The Springfield Network is an independent body established in 1987.", ["Launch occurred: Springfield Network | - | 1987"]),
    ("The Springfield Network is not an independent body established in 1987.", ["Launch occurred: independent body | - | 1987"]),
    ("The Springfield Network is a network created by Norway in 1987.", ["Launch occurred: Springfield Network | norway | 1987"]),
    ("The head of the Springfield Network is a network created by Norway in 1987.", []),
    ("Norway told a seminar for referees that it would launch a helpdesk.", ["Launch planned: helpdesk | norway", "Participation occurred: - | norway | - | - | seminar for referees"]),
    ("Norway told a referee that it would launch a helpdesk.", ["Launch planned: helpdesk | norway"]),
]  # fmt: skip

# However it is told that a body, a fund or a house came about.
CONSTRUCTIONS = [
    ("The Springfield Fund came into being in May 2019.", ["Launch occurred: Springfield Fund | - | 2019-05"]),
    ("The Springfield Fund was brought into being by Norway in 2019.", ["Launch occurred: Springfield Fund | norway | 2019"]),
    ("The Springfield Fund went into operation in May 2019.", ["Launch occurred: Springfield Fund | - | 2019-05"]),
    ("The Springfield Network has existed since 1987.", ["Launch occurred: Springfield Network | - | 1987"]),
    ("The Springfield Network dates back to 1987.", ["Launch occurred: Springfield Network | - | 1987"]),
    ("The house of the Springfield Network dates back to 1987.", []),
    ("Norway and Chad joined forces to create the Springfield Fund in 2019.", ["Launch occurred: Springfield Fund | chad, norway | 2019"]),
    ("Norway and Chad joined forces against the flood of 2019.", []),
    ("Norway opened the Springfield Laboratory in Oslo in May 2019.", ["Launch occurred: Springfield Laboratory | norway | 2019-05 | oslo"]),
    ("The Springfield Laboratory was officially opened in Oslo in May 2019.", ["Launch occurred: Springfield Laboratory | - | 2019-05 | oslo"]),
    ("Norway opened the Springfield Assembly in Oslo in May 2019.", []),
    ("The Springfield Laboratory was opened again in May 2019.", []),
    ("May 2019: launch of the Springfield Programme", ["Launch occurred: Springfield Programme | - | 2019-05"]),
    ("The Springfield Fund was created in 2019, the Rivers Platform in 2020 and the Eel Programme in 2021.", ["Launch occurred: Eel Programme | - | 2021", "Launch occurred: Rivers Platform | - | 2020", "Launch occurred: Springfield Fund | - | 2019"]),
    ("The Springfield Fund was created in 2019 and the Rivers Platform met in 2020.", ["Launch occurred: Springfield Fund | - | 2019"]),
    ("Norway created the Springfield Fund, the Rivers Platform and the Eel Programme.", ["Launch occurred: Eel Programme | norway", "Launch occurred: Rivers Platform | norway", "Launch occurred: Springfield Fund | norway"]),
    ("Norway launched a programme for ports and a fund for fishers.", ["Launch occurred: fund for fishers | norway", "Launch occurred: programme for ports | norway"]),
    ("It has been established that nets leak.", []),
    ("The Springfield Network, which Norway established that year, is small.", ["Launch occurred: Springfield Network | norway"]),
    ("The Springfield Network is well established in Norway.", []),
    # What is contested is not founded, and a king who opens a house is no meeting.
    ("UNESCO launched an appeal for Springfield in May 2019.", ["Launch occurred: appeal for Springfield | united-nations-educational-scientific-and-cultural-organization | 2019-05"]),
    ("UNESCO launched an appeal against the fine in May 2019.", []),
    ("Two appeals against the ruling were launched by Norway in May 2019.", []),
    ("Norway launched legal action against the Springfield Fund in May 2019.", []),
    ("Norway launched a campaign against nets in May 2019.", ["Launch occurred: campaign against nets | norway | 2019-05"]),
    ("The Queen opened the Springfield Laboratory in Oslo in May 2019.", ["Launch occurred: Springfield Laboratory | - | 2019-05 | oslo"]),
]  # fmt: skip


TABLES = (STAGES, CONSULTATIONS, OPENINGS, ALIVE, OWN, PLANNED, COMPLETED, SAID, CONSTRUCTIONS)


@pytest.mark.parametrize(
    ("text", "expected"), [row for table in TABLES for row in table], ids=short
)
def test_what_is_launched_is_told(text: str, expected: list[str]) -> None:
    assert events(text) == expected


def test_the_tables_of_what_is_launched_are_whole() -> None:
    assert [len(table) for table in TABLES] == [12, 6, 8, 19, 10, 6, 18, 6, 26]
