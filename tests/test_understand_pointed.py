"""Positions whose topic is pointed at: "we welcome that offer", "urge them to do so", "We will:"."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import positions, short

SENT = "Statement by the delegation of Finland\n12 March 2024\n\n"
# Nouns that take up what the clause before tells, each beside words that take up nothing.
TAKEN_UP = [
    (SENT + "Norway launched the Arctic Data Fund. We welcome this initiative.", ["Welcome: finland | Arctic Data Fund"]),
    (SENT + "The Council met in Oslo. We welcome this initiative.", []),
    (SENT + "The Parties created a subsidiary body for moss farmers, and we applaud that decision.", ["Welcome: finland | subsidiary body for moss farmers"]),
    (SENT + "Norway signed the River Charter and ratified the Lake Protocol. We welcome this step.", []),
    (SENT + "A committee is preparing a recommendation on moss; we support that work.", ["Support: finland | recommendation on moss"]),
    (SENT + "The minister met the Moss Agency; we support that work.", []),
    (SENT + "The River Coalition has trained 180 engineers, and we welcome that effort.", ["Welcome: finland | River Coalition"]),
    (SENT + "Our members have worked hard, and we welcome that effort.", []),
    (SENT + "Chile called for a rapid response mechanism for herders; Mexico supported the idea.", ["Call: chile | rapid response mechanism for herders", "Support: mexico | rapid response mechanism for herders"]),
    (SENT + "Chile called for a rapid response mechanism for herders; Mexico supported the idea of a fund.", ["Call: chile | rapid response mechanism for herders"]),
    (SENT + "The Council decided to establish a fund for small islands. We welcome this decision.", ["Welcome: finland | fund for small islands"]),
    (SENT + "Parliament rejected the Moss Bill. We welcome this decision.", []),
    (SENT + "Chile called for a fund for herders. We agree with the second of these requests.", ["Call: chile | fund for herders"]),
    (SENT + "We hail the new protection that Ghana's courts have granted to herders.", []),
    (SENT + "We hail the new protection of herders.", ["Welcome: finland | protection of herders"]),
    (SENT + "Several members, among them Chile and Mexico, called for a fund for herders.", ["Call: chile | fund for herders", "Call: mexico | fund for herders"]),
    (SENT + "Parliament rejected the Moss Bill. We regret this decision.", ["Concern: finland | Moss Bill"]),
    (SENT + "Malta has left the River League. We regret this step.", []),
    (SENT + "The Bank said that it would fund small dams. We welcome this announcement.", ["Welcome: finland | small dams"]),
    (SENT + "The Bank denied that it would fund small dams. We welcome this announcement.", []),
    (SENT + "The Ministry plans to cut funding for media literacy. We are concerned about this plan.", ["Concern: finland | media-literacy"]),
    (SENT + "The Government has banned moss farming. We deplore this measure.", []),
    (SENT + "Rwanda proposed a global target for plastic polymers. The session closed with a dance. We support this target.", ["Support: finland | global target for plastic polymers"]),
    (SENT + "Peru lost the final. We regret this development.", []),
    (SENT + "Norway launched the Arctic Data Fund and a prize for youth. We welcome this initiative.", []),
    (SENT + "A directive on moss was proposed last week. We welcome this initiative.", ["Welcome: finland | directive on moss"]),
    (SENT + "Did Norway propose a directive on moss? We welcome this initiative.", []),
    (SENT + "The Council published a report on rivers, while the Bank adopted guidelines on lakes. We welcome this step.", []),
    (SENT + "We support a recommendation of the Committee of Ministers on moss farming.", ["Support: finland | recommendation of the Committee of Ministers on moss farming"]),
    (SENT + "We support a recommendation of the highest order.", []),
    (SENT + "The League has asked that the Conference create a working group on grand corruption. We support that proposal.", ["Call: League | working group on grand corruption", "Support: finland | working group on grand corruption"]),
    (SENT + "The Court struck down the Moss Act. We welcome this decision.", []),
    (SENT + "The Court struck down the Moss Act. We regret this decision.", ["Concern: finland | Moss Act"]),
    (SENT + "Finland proposed a fund for moss schools. We call on it to abandon this plan.", []),
    (SENT + "Norway set up an observatory on river ice. We support it.", ["Support: finland | observatory on river ice"]),
    (SENT + "The Moss League set up an observatory on river ice. We support it.", []),
    (SENT + "The Arctic Fund was launched this morning, and I welcome it warmly.", ["Welcome: finland | Arctic Fund"]),
    (SENT + "Norway launched the Arctic Data Fund and a prize for youth. We welcome it.", []),
    (SENT + "The draft protocol on cluster munitions took years to write, and it deserves the support of this Commission.", ["Support: finland | draft protocol on cluster munitions"]),
    (SENT + "The draft protocol on cluster munitions is long, and it does not deserve the support of this Commission.", []),
]  # fmt: skip
# What is to be done without its object.
DOING_SO = [
    ("Statement by Finland\nConference of the Parties to the Istanbul Convention\n12 March 2024\n\nShelters are full. We call on every State to ratify before the end of 2026.", ["Call: finland | cets-210"]),
    ("Statement by Finland\nConference of the Parties to the Istanbul Convention\n12 March 2024\n\nShelters are full. We welcome the Moss Network and intend to join it.", ["Welcome: finland | Moss Network"]),
    ("Statement by Finland\nConference of the Parties to the Istanbul Convention\n12 March 2024\n\nShelters are full. We call on every State to ratify the Faro Convention.", ["Call: finland | cets-199"]),
    (SENT + "Most States have not ratified the River Charter, and we urge them to consider doing so.", ["Call: finland | River Charter"]),
    (SENT + "Most States like the River Charter, and we urge them to consider moving.", []),
    (SENT + "Chad signed the River Charter but has not ratified it; we urge it to finish what it began.", ["Call: finland | River Charter"]),
    (SENT + "Chad signed the River Charter; we urge it to finish its lunch.", []),
    (SENT + "Norway ratified the River Charter, and we call on our neighbours to deposit theirs before May.", ["Call: finland | River Charter"]),
    (SENT + "Norway ratified the River Charter, and we call on our neighbours to deposit their waste.", []),
    (SENT + "Twelve States have signed the River Charter. We appeal to those that have signed to close that gap.", ["Call: finland | River Charter"]),
    (SENT + "Twelve States have signed the River Charter. We appeal to them to close the gap between them.", []),
    (SENT + "Norway has banned lead shot. We call on the Commission to do the same.", ["Call: finland | lead-ammunition"]),
    (SENT + "The Council met in Oslo. We call on the Commission to do the same.", []),
    (SENT + "We support the River Charter, and we call on all others to do the same.", ["Call: finland | River Charter", "Support: finland | River Charter"]),
    (SENT + "We call on all Parties to the River Charter to ratify both protocols.", []),
    (SENT + "We call on all Parties to the River Charter and the Lake Protocol to implement both treaties.", ["Call: finland | Lake Protocol", "Call: finland | River Charter"]),
    (SENT + "We call on all States to ratify both the River Charter and the Lake Protocol.", ["Call: finland | Lake Protocol", "Call: finland | River Charter"]),
    (SENT + "We have signed the River Charter. We will ratify in 2026.", ["Commitment: finland | River Charter"]),
    (SENT + "We have signed the River Charter. We will ratify once the law is passed.", []),
    (SENT + "Peru has ratified the River Charter; Chile has promised to do so.", ["Commitment: chile | River Charter"]),
    (SENT + "Peru has ratified the River Charter; Chile is expected to do so.", []),
    (SENT + "Most States have not ratified the River Charter. We urge them to.", ["Call: finland | River Charter"]),
    (SENT + "Bosnia could repeal the River Charter, and we call on it to do so.", []),
    (SENT + "Those who have not signed the River Charter should do so now.", ["Call: finland | River Charter"]),
    (SENT + "Those who have not signed the River Charter may do so now.", []),
    (SENT + "The River Charter has 112 Parties. We call on those that are still outside to come on board.", ["Call: finland | River Charter"]),
    (SENT + "The River Charter has 112 Parties. We call on ministers to come on board the ship.", []),
    (SENT + "We applaud Fiji for ratifying the River Charter and call on Chad to follow its example.", ["Call: finland | River Charter", "Welcome: finland | River Charter"]),
    (SENT + "We applaud Fiji for ratifying the River Charter and hope for rain.", ["Welcome: finland | River Charter"]),
    (SENT + "The River Charter asks States to report. We urge them to do so.", []),
    (SENT + "The River Charter lacks ten acceptances. We urge those that have not accepted it to do so.", ["Call: finland | River Charter"]),
    (SENT + "Norway pays its dues on time. We call on all members to do so.", []),
]  # fmt: skip
# What stands below a line that says who is to do it.
LISTS = [
    (SENT + "What we will do\n\n- publish an annual report on moss\n- hold a seminar on lakes", ["Commitment: finland | annual report on moss"]),
    (SENT + "What we have done\n\n- publish an annual report on moss", []),
    (SENT + "What we will do, and what we ask\n\n- publish an annual report on moss", []),
    (SENT + "What Norway will do\n\n- publish an annual report on moss", []),
    (SENT + "We will:\n\n- fund moss schools\n- attend the River Forum", ["Commitment: finland | moss schools"]),
    (SENT + "Norway will:\n\n- fund moss schools", []),
    (SENT + "Our commitments\n\n- restore moss meadows", ["Commitment: finland | moss meadows"]),
    (SENT + "Our commitments were kept\n\n- restore moss meadows", []),
    (SENT + "What States must do\n\n- ratify the River Charter", ["Call: finland | River Charter"]),
    (SENT + "What we must do\n\n- ratify the River Charter", []),
    (SENT + "What we want\n\n- a ban on lead shot", ["Call: finland | ban on lead shot"]),
    (SENT + "What we want\n\n- lunch", []),
]  # fmt: skip

# Who holds what others hold.
ALIKE = [
    (SENT + "Fiji supports media literacy, and so does Tuvalu.", ["Support: fiji | media-literacy", "Support: tuvalu | media-literacy"]),
    (SENT + "Fiji supports media literacy, so do not forget it.", ["Support: fiji | media-literacy"]),
    (SENT + "Denmark is concerned about hate speech. So are we.", ["Concern: denmark | hate-speech", "Concern: finland | hate-speech"]),
    (SENT + "Denmark supports the River Charter. Spain is a party to it. So is Italy.", ["Support: denmark | River Charter"]),
    (SENT + "Chad opposes deep-sea mining, as do we.", ["Concern: chad | deep-sea-mining", "Concern: finland | deep-sea-mining"]),
    (SENT + "Chad opposes deep-sea mining. Mali does not.", ["Concern: chad | deep-sea-mining"]),
    (SENT + "Fiji supports media literacy. Estonia does too.", ["Support: estonia | media-literacy", "Support: fiji | media-literacy"]),
    (SENT + "Fiji supports media literacy. Estonia met there. So does Mali.", ["Support: fiji | media-literacy"]),
]  # fmt: skip

# What the sentence before tells is meant, and no treaty named before it.
CODE = SENT + "Mali ratified the River Charter in May. "
OTHER_DEEDS = [
    (CODE + "The League moved its office to Lima. We welcome this decision.", []),
    (CODE + "The Lake Union raised its fee. We regret this step.", []),
    (CODE + "The Board opened an office. We welcome it.", []),
    (CODE + "The Government banned the film. We condemn it.", []),
    (CODE + "The Union proposes a levy on plastic. We oppose it.", ["Concern: finland | levy on plastic"]),
    (CODE + "We welcome this step.", ["Welcome: finland | River Charter"]),
    (CODE + "It also granted Malta the status of observer. We welcome that decision.", []),
    (CODE + "The Assembly suspended Chad from its organs. We welcome that decision.", []),
    (CODE + "It also adopted the Lakes Pact. We welcome that decision.", ["Welcome: finland | Lakes Pact"]),
    (CODE + "It is the tenth party. We welcome this step.", ["Welcome: finland | River Charter"]),
    (CODE + "The ceremony took place in Lima. We welcome this step.", ["Welcome: finland | River Charter"]),
    (CODE + "Its rules help all herders. We support it.", ["Support: finland | River Charter"]),
    (CODE + "The Board opened an office. We have signed the River Charter and support it.", ["Support: finland | River Charter"]),
]  # fmt: skip

# Acts told without what they are done to, and whose they are; near misses tell another thing.
ACTS_ALONE = [
    (SENT + "Malta ratified the Faro Convention in May. We welcome Malta's ratification.", ["Welcome: finland | cets-199"]),
    (SENT + "Malta ratified the Faro Convention. Italy has ratified the Istanbul Convention. We welcome Malta's ratification.", ["Welcome: finland | cets-199"]),
    (SENT + "Malta ratified the Faro Convention. We welcome Italy's ratification.", []),
    (SENT + "Malta ratified the Faro Convention. We welcome Malta's ratification of the Istanbul Convention.", ["Welcome: finland | cets-210"]),
    (SENT + "The Faro Convention entered into force today. We welcome the entry into force with joy.", ["Welcome: finland | cets-199"]),
    (SENT + "Malta acceded to the Faro Convention. We hail the accession as a turning point.", ["Welcome: finland | cets-199"]),
    (SENT + "Malta plans to accede to the Faro Convention. We welcome Malta's intention.", ["Welcome: finland | cets-199"]),
    (SENT + "Malta plans to accede to the Faro Convention. We welcome Malta's intention to open a moss museum.", ["Welcome: finland | moss museum"]),
    (SENT + "The Lakes Council adopted the River Code. It had been tabled by Chad. We applaud the Council's decision.", ["Welcome: finland | River Code"]),
    (SENT + "The Lakes Council adopted the River Code. It also cut its fees. We applaud the Council's decision.", []),
    (SENT + "The Lakes Council adopted the River Code. Chad signed it. The Council cut its fees. We applaud the Council's decision.", []),
    (SENT + "The Lakes Council has not adopted the River Code. We welcome the Council's decision.", []),
    (SENT + "Malta signed the River Charter and ratified the Lake Protocol. We welcome Malta's step.", []),
]  # fmt: skip

# The two things that "both" means, and what several acts were done to.
TWO = [
    (SENT + "Chad ratified the Faro Convention in 2012. Ten years later it ratified the Istanbul Convention. We support both.", ["Support: finland | cets-199", "Support: finland | cets-210"]),
    (SENT + "Chad ratified the Faro Convention in 2012. Ten years later it ratified the Istanbul Convention. We support both sides.", []),
    (SENT + "Chad ratified the Faro Convention in 2012. The Istanbul Convention has a fund and an office. We support both.", []),
    (SENT + "Chad ratified the Faro Convention in 2012. Lima has a fund. We support both.", []),
    (SENT + "The Faro Convention and the Istanbul Convention are old. We welcome both European texts.", ["Welcome: finland | cets-199", "Welcome: finland | cets-210"]),
    (SENT + "The Faro Convention and the Istanbul Convention are old. We support both sides of the river.", []),
    (SENT + "The River Protocol was adopted. The Lake Protocol came later, after a debate and a vote. Rain fell. Then came snow. We urge all States to ratify both protocols.", ["Call: finland | Lake Protocol", "Call: finland | River Protocol"]),
    (SENT + "The River Protocol was adopted. The Lake Protocol and the Moss Protocol came later. Rain fell. Then came snow. We urge all States to ratify both protocols.", []),
    (SENT + "Chad ratified the Faro Convention and Fiji acceded to it. We welcome both decisions.", ["Welcome: finland | cets-199"]),
    (SENT + "Chad ratified the Faro Convention. Fiji acceded to the Istanbul Convention. We welcome each of these.", ["Welcome: finland | cets-199", "Welcome: finland | cets-210"]),
    (SENT + "Chad and Fiji met. We welcome both decisions.", []),
    (SENT + "We spoke of media literacy and of disarmament education. We support both through our fund.", ["Support: finland | disarmament-education", "Support: finland | media-literacy"]),
    (SENT + "We spoke of media literacy, of deepfakes and of disarmament education. We support both.", []),
]  # fmt: skip

GROUPS = {
    "taken up": TAKEN_UP,
    "doing so": DOING_SO,
    "lists": LISTS,
    "alike": ALIKE,
    "other deeds": OTHER_DEEDS,
    "acts alone": ACTS_ALONE,
    "two": TWO,
}
ROWS = [row for group in GROUPS.values() for row in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=lambda row: short(str(row)[-60:]))
def test_what_is_pointed_at_is_told_and_nothing_else(text: str, expected: list[str]) -> None:
    assert positions(text) == sorted(expected)


def test_the_table_of_what_is_pointed_at_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "taken up": 40, "doing so": 32, "lists": 12, "alike": 8, "other deeds": 13, "acts alone": 13, "two": 13,
    }  # fmt: skip
