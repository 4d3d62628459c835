"""Which words a position is about: where a topic ends, what only frames it, what it is part of."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import positions, understood

from govgraph import understand
from govgraph.triples import quads

BY = "Statement by the delegation of Finland\n12 March 2024\n\n"
ENDS = [
    ("We commit to fund river monitoring for decades.", ["Commitment: finland | river monitoring"]),
    ("We support a fund for future nurses.", ["Support: finland | fund for future nurses"]),
    ("We call on lenders to finance seed vaults over the coming ten years.", ["Call: finland | seed vaults"]),
    ("We call for courts on time limits.", ["Call: finland | courts on time limits"]),
    ("We commit to publishing harvest maps every quarter.", ["Commitment: finland | harvest maps"]),
    ("We call for wardens from the first day.", ["Call: finland | wardens"]),
    ("We call on all parties to protect clinics in good time.", []),
    ("We support peer review on a voluntary basis.", ["Support: finland | peer review"]),
    ("We call for night buses without further delay.", ["Call: finland | night buses"]),
    ("We support tenancy law in practice.", ["Support: finland | tenancy law"]),
    ("We are concerned about mould in schools in the meantime.", ["Concern: finland | mould in schools"]),
    ("We are concerned about people on the move.", []),
    ("We support talks on the basis of mutual respect.", []),
    ("We pledge to take part in good faith.", []),
    # A levy is a matter of its own; what is set aside is no "aside".
    ("We oppose the universal service levy.", ["Concern: finland | universal service levy"]),
    ("We support a media literacy tax in Chad.", ["Support: finland | media literacy tax"]),
    ("We support universal service.", ["Support: finland | universal-service"]),
    ("We call on States to set aside funds for lip-reading classes.", ["Call: finland | funds for lip-reading classes"]),
    # Neither a verb behind "that" nor how few they are tells a topic.
    ("We warn against a text that copies hospital rules.", ["Concern: finland | hospital rules"]),
    ("We warn against a draft that mixes prison rules.", ["Concern: finland | prison rules"]),
    ("We are worried by the fact that fewer than six countries keep statistics.", []),
    # Whom one praises is not what for.
    ("We applaud the Rivers Board for its River report on noise.", ["Welcome: finland | River report on noise"]),
    ("We applaud the Sea Guild for its Lakes report on eels.", ["Welcome: finland | Lakes report on eels"]),
    ("We praise God for the harvest of lentils.", ["Welcome: finland | harvest of lentils"]),
    ("We applaud the Board for Lakes.", ["Welcome: finland | Board for Lakes"]),
    # Who refuses to do something is not what worries one.
    ("We deplore the refusal of the Rivers Board to license the hunt.", ["Concern: finland | refusal of the Rivers Board to license the hunt"]),
    ("We deplore the failure of NatureScot to tag the eels.", ["Concern: finland | failure of NatureScot to tag the eels"]),
]  # fmt: skip

FRAMED = [
    ("We welcome the decision of Chad and Mali to open a shared seed vault.", ["Welcome: finland | shared seed vault"]),
    ("We welcome the decision of the Chair to adjourn.", []),
    ("We welcome Kenya's decision, taken in June, to fund tree nurseries.", ["Welcome: finland | tree nurseries"]),
    ("We welcome the readiness of Chile to host it.", []),
    ("We support efforts to restore peat bogs.", ["Support: finland | peat bogs"]),
    ("We welcome efforts to abolish school meals.", []),
    ("We welcome the place that the draft gives to village clinics.", ["Welcome: finland | village clinics"]),
    ("We welcome the place that you gave to us.", []),
    ("We support the paragraphs of the paper that recognise village clinics.", ["Support: finland | village clinics"]),
    ("We support the paragraphs that you read out.", []),
    ("We hope to see words that leave no room for doubt.", []),
    ("We are alarmed by the reports we receive of attacks on beekeepers.", ["Concern: finland | attacks on beekeepers"]),
    ("We are alarmed by the report of the River Board.", ["Concern: finland | report of the River Board"]),
    ("We welcome the chapters on seeds and on soil.", ["Welcome: finland | seeds"]),
    ("We welcome the proposal to give mountain farmers a stable income.", ["Welcome: finland | stable income"]),
    ("We welcome the attention paid to village clinics.", ["Welcome: finland | village clinics"]),
    ("We welcome the attention given to us.", []),
    ("We welcome measures aimed at restoring peat bogs.", ["Welcome: finland | peat bogs"]),
    ("We welcome measures aimed at abolishing village clinics.", []),
    ("We welcome plans for a national ferry museum.", ["Welcome: finland | national ferry museum"]),
    ("We welcome plans for a national ferry.", ["Welcome: finland | plans for a national ferry"]),
]  # fmt: skip

COUNTRIES = [
    ("We are concerned about Belarus and Georgia.", ["Concern: finland | belarus", "Concern: finland | georgia"]),
    ("We are concerned about Georgia's tea exports.", ["Concern: finland | tea exports"]),
    ("We are concerned about the situation in Belarus.", ["Concern: finland | situation in Belarus"]),
    ("We call for a debate in Belarus.", []),
    ("We are worried about the level of the Caspian Sea.", ["Concern: finland | level of the Caspian Sea"]),
    ("We call for closer work with INTERPOL and UNODC.", ["Call: finland | international-criminal-police-organization", "Call: finland | united-nations-office-on-drugs-and-crime"]),
    ("We call for talks with the rebels.", []),
]  # fmt: skip

SHARED = [
    ("We welcome the new actions on gender and on the climate.", ["Welcome: finland | climate", "Welcome: finland | gender"]),
    ("We are concerned about the spread of banana Fusarium wilt (TR4) in Chad and of the citrus greening disease.", ["Concern: finland | banana Fusarium wilt", "Concern: finland | citrus greening disease"]),
    ("We welcome progress on gender and thank you.", ["Welcome: finland | gender"]),
    ("We support a third phase that is shorter.", ["Support: finland | third phase"]),
    ("We support the third option.", []),
    ("We call for seats for island States.", ["Call: finland | seats for island States"]),
    ("We are committed to one clear and binding timetable.", ["Commitment: finland | clear and binding timetable"]),
]  # fmt: skip

# Who backs those whom something befell is not for what befell them.
BEFALLEN = [
    ("We express our solidarity with the people of Chad following the ransomware attack.", []),
    ("The Rivers Board supported Chad in the wake of the floods.", []),
    ("We stand with Ghana in the face of climate change.", []),
    ("We support the survivors of torture.", ["Support: finland | survivors of torture"]),
    ("We extend our full support to the victims of the spyware scandal.", ["Support: finland | victims of the spyware scandal"]),
    ("We stand with the victims of human trafficking.", ["Support: finland | victims of human trafficking"]),
    ("We support the fight against corruption.", ["Support: finland | fight against corruption"]),
]  # fmt: skip

UNDERTAKEN = [
    ("We commit to publishing, by November 2025, a public review.", ["Commitment: finland | public review"]),
    ("We commit to training 500 older advocates.", ["Commitment: finland | training 500 older advocates"]),
    ("We commit to hearing survivors in every country.", ["Commitment: finland | hearing survivors"]),
    ("We commit to doing our part.", []),
    ("We commit to supporting countries.", []),
    ("We are committed to keeping the Delta Energy Fund open.", ["Commitment: finland | Delta Energy Fund"]),
    ("We support the Delta Energy Fund open call.", []),
    ("We commit to cutting ship noise by a third.", ["Commitment: finland | ship noise"]),
    ("We are committed to work programmes.", []),
]  # fmt: skip

WHOLE = [
    ("We call for a European fund for the maintenance of open-source software.", ["Call: finland | European fund for the maintenance of open-source software"]),
    ("We call for a fund for victims of torture.", ["Call: finland | fund for victims of torture"]),
    ("We support the use of open-source software.", ["Support: finland | open-source-software"]),
    ("We support digital identity schemes.", ["Support: finland | digital-identity"]),
    ("We support the cybercrime treaty.", ["Support: finland | cybercrime treaty"]),
    ("We welcome the decision to set up a working group to draft a convention on torture.", ["Welcome: finland | working group"]),
]  # fmt: skip

BESIDE = [
    ("We welcome the cooperation with INTERPOL.", ["Welcome: finland | cooperation with INTERPOL"]),
    ("We welcome the report of INTERPOL.", ["Welcome: finland | report of INTERPOL"]),
    ("We welcome the Faro Convention's safeguards for grain silos.", ["Welcome: finland | safeguards for grain silos"]),
    ("We welcome the Faro Convention's entry into force.", ["Welcome: finland | cets-199"]),
    ("We welcome the Council of Europe's rules on grain silos.", ["Welcome: finland | rules on grain silos"]),
    ("We are concerned about the trade in snails on digital platforms.", ["Concern: finland | trade in snails"]),
    ("We are concerned about gaps in access to justice.", ["Concern: finland | access-to-justice"]),
    ("We call for faster help for shepherds in the hills.", ["Call: finland | faster help for shepherds"]),
    ("We support your right to grazing land.", ["Support: finland | right to grazing land"]),
    ("We support your efforts.", []),
    ("We call on donors to increase funding for village clinics.", ["Call: finland | funding for village clinics"]),
    ("We call on donors to fund village clinics.", ["Call: finland | village clinics"]),
    ("We call for the release of all detained beekeepers.", ["Call: finland | release of all detained beekeepers"]),
    ("We call for the release of Dr Ana Kos.", ["Call: finland | release of Dr Ana Kos"]),
    ("We demand the reinstatement of Ms Kos.", ["Call: finland | reinstatement of Ms Kos"]),
    ("We thank the team of Ms Kos.", []),
    ("We call for refill targets instead.", ["Call: finland | refill targets"]),
    ("Norway targets refills instead.", []),
    ("We call for free and properly staffed village clinics.", ["Call: finland | free and properly staffed village clinics"]),
    ("We are concerned that quotas under discussion would ruin us.", ["Concern: finland | quotas"]),
    ("We are concerned that quotas of any kind.", []),
    ("We fear the burning of moss and the return of hate speech.", ["Concern: finland | burning of moss", "Concern: finland | hate-speech"]),
    ("We call for a response to the locust swarms.", ["Call: finland | locust swarms"]),
    ("We call for a swift response.", []),
    ("We regret the closure of the Lima office.", ["Concern: finland | closure of the Lima office"]),
    ("We regret the closure of the Fund.", ["Concern: finland | closure of the Fund"]),
    ("We commit to training older advocates before the end of 2027.", ["Commitment: finland | training older advocates"]),
    ("We see older advocates before the end of 2027.", []),
    ("We urge Malta to adopt the implementing acts on digital identity.", ["Call: finland | implementing acts on digital identity"]),
    ("We note that the Council acts on digital identity.", []),
    ("We commit to publishing a public review of how fees are set.", ["Commitment: finland | public review"]),
    ("We commit to telling all of us how fees are set.", []),
    ("We welcome the creation in Lima of a centre for glaciers.", ["Welcome: finland | centre for glaciers"]),
    ("We welcome the creation in Lima of late.", []),
    ("We call for a later deadline for comments.", ["Call: finland | later deadline for comments"]),
    ("We call for detailed comments.", []),
]  # fmt: skip

POLITE = [
    ("We welcome the opportunity to comment on the Faro Convention.", []),
    ("We welcome the Faro Convention.", ["Welcome: finland | cets-199"]),
    ("We congratulate Malta on its able leadership of the Rivers Conference.", []),
    ("We congratulate Malta on its media literacy law.", ["Welcome: finland | media literacy law"]),
    ("We, the organisations working for human rights, write to you.", []),
    ("We are working for human rights.", ["Commitment: finland | human-rights"]),
    ("We urge Malta to apply the Faro Convention, which protects press freedom.", ["Call: finland | cets-199"]),
    ("We urge States which lack press freedom to apply the Faro Convention.", ["Call: finland | cets-199"]),
    ("We request information from the Government.", []),
    ("We request village clinics from the Government.", ["Call: finland | village clinics"]),
    ("We are worried by attempts to keep weather stations out of it.", ["Concern: finland | weather stations"]),
    ("We are worried by the cost of textbooks.", ["Concern: finland | cost of textbooks"]),
    ("We are worried that they cost us dear.", []),
    ("We welcome the decision of the Rivers Committee (RC) to fund seed vaults.", ["Welcome: finland | seed vaults"]),
    ("We will vote for the Faro Convention.", ["Support: finland | cets-199"]),
    ("We will support the Faro Convention.", ["Commitment: finland | cets-199"]),
    ("We welcome the Rivers Committee (RC) in Lima.", ["Welcome: finland | Rivers Committee"]),
]  # fmt: skip

GROUPS = {"polite": POLITE, "beside": BESIDE, "ends": ENDS, "framed": FRAMED, "countries": COUNTRIES, "shared": SHARED, "befallen": BEFALLEN, "undertaken": UNDERTAKEN, "whole": WHOLE}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row for rows in GROUPS.values() for row in rows])
def test_a_position_is_about_what_its_words_mean(text: str, expected: list[str]) -> None:
    assert positions(BY + text) == expected


@pytest.mark.parametrize(
    ("text", "told", "not_told"),
    [
        ("We commit to training 500 rescue pilots.", "training 500 rescue pilots", "500"),
        ("We support digital identity schemes.", "digital identity schemes", "schemes"),
        ("We support model rules for the 2027 Code.", "model rules for the 2027 Code", "support model"),
        ("We support a joint agenda for glass roofs in May.", "joint agenda for glass roofs", "joint agenda for glass roofs in May"),
        ("We fear bricks made by children in kilns.", "bricks made by children", "made"),
        ("We fear the spread of bark beetles.", "spread of bark beetles", "the spread of bark beetles"),
        ("We support mould control for decades.", "mould control", "mould control for decades"),
        ("We call for a limit to flavoured nicotine pouches.", "flavoured nicotine pouches", "to flavoured"),
        ("We support domestic workers hired abroad.", "domestic workers", "hired abroad"),
        ("We call for stable funding of village clinics.", "stable funding", "stable"),
        ("We call for stable funding of village clinics.", "funding of village clinics", "of village clinics"),
    ],
)  # fmt: skip
def test_a_topic_is_told_by_its_whole_noun_phrase_too(text: str, told: str, not_told: str) -> None:
    read = understood(BY + text)
    words = {mention.span.of(read.statement.text) for mention in read.mentions}
    assert told in words
    assert not_told not in words


def test_the_table_of_topics_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "polite": 17,
        "beside": 36,
        "ends": 27,
        "framed": 21,
        "countries": 7,
        "shared": 7,
        "befallen": 7,
        "undertaken": 9,
        "whole": 6,
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We support a ban on commercial spyware.", [("ban on commercial spyware", "Spyware")]),
        (
            "We support the death penalty moratorium.",
            [("death penalty moratorium", "Death penalty")],
        ),
        ("We fear spyware.", []),
        ("We support bicycle lanes and gender equality.", []),
        ("We call for enhanced regional cooperation and capacity building.", []),
        (
            "We fear reprisals against users of spyware.",
            [("reprisals against users of spyware", "Spyware")],
        ),
    ],
)
def test_a_new_theme_is_narrower_than_the_known_one_that_it_names(
    text: str, expected: list[tuple[str, str]]
) -> None:
    analysis = understand(BY + text, name="x.md")
    told = [(f.subject, f.object) for f in analysis.facts if f.predicate == "broader"]
    assert [(new.label, getattr(known, "label", "")) for new, known in told] == expected
    links = [str(quad.predicate) for quad in quads(analysis)]
    assert links.count("<http://www.w3.org/2004/02/skos/core#broader>") == len(expected)
