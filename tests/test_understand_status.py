"""Status: what is denied, planned, proposed or only supposed is never told as done."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

NEGATED = [
    ("Norway did not ratify the Macolin Convention.", ["Ratification negated: cets-215 | norway"]),
    ("Norway didn't ratify the Macolin Convention.", ["Ratification negated: cets-215 | norway"]),
    ("Norway has not ratified the Macolin Convention.", ["Ratification negated: cets-215 | norway"]),
    ("Norway hasn’t ratified the Macolin Convention.", ["Ratification negated: cets-215 | norway"]),
    ("Norway has not yet ratified the Macolin Convention.", ["Ratification negated: cets-215 | norway"]),
    ("Norway has still not ratified the Macolin Convention.", ["Ratification negated: cets-215 | norway"]),
    ("Norway never ratified the Macolin Convention.", ["Ratification negated: cets-215 | norway"]),
    ("Norway has yet to ratify the Macolin Convention.", ["Ratification negated: cets-215 | norway"]),
    ("Norway failed to ratify the Macolin Convention.", ["Ratification negated: cets-215 | norway"]),
    ("Norway refused to ratify the Macolin Convention.", ["Ratification negated: cets-215 | norway"]),
    ("Norway declined to ratify the Macolin Convention.", ["Ratification negated: cets-215 | norway"]),
    ("Neither Norway nor Georgia has ratified the Macolin Convention.",
     ["Ratification negated: cets-215 | georgia", "Ratification negated: cets-215 | norway"]),
    ("The Macolin Convention was not adopted by the Committee of Ministers.",
     ["Adoption negated: cets-215 | committee-of-ministers"]),
    ("The Macolin Convention has not entered into force.", ["EntryIntoForce negated: cets-215"]),
    ("The Macolin Convention is not yet in force.", ["EntryIntoForce negated: cets-215"]),
    ("No State has ratified the Charter of Springfield.", ["Ratification negated: Charter of Springfield"]),
    ("Nobody has signed the Charter of Springfield.", ["Signature negated: Charter of Springfield"]),
    ("Not a single State has ratified the Charter of Springfield.", ["Ratification negated: Charter of Springfield"]),
    ("None of the States has ratified the Charter of Springfield.", ["Ratification negated: Charter of Springfield"]),
    ("The Charter of Springfield was never signed.", ["Signature negated: Charter of Springfield"]),
    ("Norway signed the Macolin Convention but did not ratify it.",
     ["Ratification negated: cets-215 | norway", "Signature occurred: cets-215 | norway"]),
    ("Norway signed but has not ratified the Macolin Convention.",
     ["Ratification negated: cets-215 | norway", "Signature occurred: cets-215 | norway"]),
]  # fmt: skip

AFFIRMED = [
    ("Not only Norway has ratified the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
    ("Norway ratified the Macolin Convention, which is not a small step.", ["Ratification occurred: cets-215 | norway"]),
    ("Norway ratified the Macolin Convention without delay.", ["Ratification occurred: cets-215 | norway"]),
    ("Norway has now ratified the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
    ("Norway did ratify the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
    ("The Macolin Convention is in force.", ["EntryIntoForce occurred: cets-215"]),
    ("Norway, not Georgia, ratified the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
]  # fmt: skip

PLANNED = [
    ("Norway will ratify the Macolin Convention in 2031.", ["Ratification planned: cets-215 | norway | 2031"]),
    ("Norway plans to ratify the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    ("Norway intends to ratify the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    ("Norway is expected to ratify the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    ("Norway is about to ratify the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    ("Norway is to ratify the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    ("Norway decided to ratify the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    ("Norway hopes to ratify the Macolin Convention in 2031.",
     ["Ratification planned: cets-215 | norway | 2031"]),
    ("The Charter of Springfield is due to be adopted in May 2031.", ["Adoption planned: Charter of Springfield | - | 2031-05"]),
    ("The Charter of Springfield will be opened for signature in Vilnius in May 2031.",
     ["OpeningForSignature planned: Charter of Springfield | - | 2031-05 | vilnius"]),
    ("We look forward to the adoption of the Charter of Springfield.", ["Adoption planned: Charter of Springfield"]),
    ("We look forward to the entry into force of the Macolin Convention.", ["EntryIntoForce planned: cets-215"]),
    ("The adoption of the Charter of Springfield is scheduled for May 2031.", ["Adoption planned: Charter of Springfield | - | 2031-05"]),
    ("The adoption of the Charter of Springfield was postponed.", ["Adoption planned: Charter of Springfield"]),
    ("The signature of the Charter of Springfield was cancelled.", ["Signature negated: Charter of Springfield"]),
    ("The Macolin Convention will not enter into force in 2031.", ["EntryIntoForce negated: cets-215 | - | 2031"]),
]  # fmt: skip

SUPPOSED = [
    ("Had the Macolin Convention been ratified by all, we would be safer.", []),
    ("Should the Board decide, on the last day, to endorse the Charter of Springfield, we would be glad.", []),
    ("If the Macolin Convention was signed at all, it was signed by nobody who matters.", []),
    ("Signed by Norway in 2014, the Macolin Convention was ratified by nobody.",
     ["Ratification negated: cets-215", "Signature occurred: cets-215 | norway | 2014"]),
    ("Plans to adopt the Charter of Springfield have been dropped.", ["Adoption negated: Charter of Springfield"]),
    ("Plans to adopt the Charter of Springfield have been made.", ["Adoption planned: Charter of Springfield"]),
    ("The endorsement of the Charter of Springfield, sought for years, was refused.",
     ["Endorsement negated: Charter of Springfield"]),
    ("If adopted, the Charter of Springfield would protect journalists.", []),
    ("If the Charter of Springfield is adopted, journalists will be safer.", []),
    ("If Norway ratifies the Macolin Convention, others may follow.", []),
    ("Unless Norway ratifies the Macolin Convention, nothing will change.", []),
    ("Norway must ratify the Macolin Convention.", []),
    ("We call on Norway to ratify the Macolin Convention.", ["Ratification proposed: cets-215 | norway"]),
    ("We call on all States to ratify the Macolin Convention.", []),
    ("We urge Norway to sign and ratify the Macolin Convention.",
     ["Ratification proposed: cets-215 | norway", "Signature proposed: cets-215 | norway"]),
    ("We call for the ratification of the Macolin Convention.", []),
    ("We encourage the ratification of the Macolin Convention by Norway.", []),
    ("We debated whether Norway ratified the Macolin Convention.", []),
    ("Had Norway ratified the Macolin Convention, others would have followed.", []),
    ("It is time to ratify the Macolin Convention.", []),
    ("The ratification of the Macolin Convention is a matter for parliaments.", []),
    ("The Charter of Springfield will enter into force after two States have ratified it.",
     ["EntryIntoForce planned: Charter of Springfield"]),
    ("The Charter of Springfield will enter into force once it is signed by five States.",
     ["EntryIntoForce planned: Charter of Springfield", "Signature planned: Charter of Springfield"]),
    ("The Macolin Convention entered into force in 2019 after five States had ratified it.",
     ["EntryIntoForce occurred: cets-215 | - | 2019", "Ratification occurred: cets-215"]),
]  # fmt: skip

PROPOSED = [
    ("The European Commission adopted the Regulation on Blue Corridors in 2021.",
     ["Adoption occurred: Regulation on Blue Corridors | european-commission | 2021"]),
]  # fmt: skip

SUBTLE = [
    ("Norway cannot ratify the Macolin Convention.",
     ["Ratification negated: cets-215 | norway"]),
    ("Norway was unable to ratify the Macolin Convention.",
     ["Ratification negated: cets-215 | norway"]),
    ("Norway is yet to sign the Macolin Convention.",
     ["Signature negated: cets-215 | norway"]),
    ("Norway has neither signed nor ratified the Macolin Convention.",
     ["Ratification negated: cets-215 | norway", "Signature negated: cets-215 | norway"]),
    ("Only Norway has ratified the Macolin Convention.",
     ["Ratification occurred: cets-215 | norway"]),
    ("No country in the region has ratified the Charter of Springfield.",
     ["Ratification negated: Charter of Springfield"]),
    ("To date, no State has ratified the Charter of Springfield.",
     ["Ratification negated: Charter of Springfield"]),
    ("Norway agreed to ratify the Macolin Convention.",
     ["Ratification planned: cets-215 | norway"]),
    ("Norway promised to sign the Macolin Convention in May 2031.",
     ["Signature planned: cets-215 | norway | 2031-05"]),
    ("Norway is ratifying the Macolin Convention.",
     ["Ratification ongoing: cets-215 | norway"]),
    ("The Charter of Springfield is to be adopted in May 2031.",
     ["Adoption planned: Charter of Springfield | - | 2031-05"]),
    ("Norway's failure to ratify the Macolin Convention is a pity.",
     ["Ratification negated: cets-215 | norway"]),
    ("Norway's refusal to sign the Macolin Convention is a pity.",
     ["Signature negated: cets-215 | norway"]),
    ("We invite Norway to sign the Macolin Convention.", ["Signature proposed: cets-215 | norway"]),
    ("We did not invite Norway to sign the Macolin Convention.", []),
    ("We invite Norway to prepare the Charter of Springfield.", []),
    ("We hope that Norway will ratify the Macolin Convention.",
     ["Ratification planned: cets-215 | norway"]),
    ("Norway does not plan to ratify the Macolin Convention.",
     ["Ratification negated: cets-215 | norway"]),
    ("Norway has the right to ratify the Macolin Convention.", []),
]  # fmt: skip

GROUPS = {
    "negated": NEGATED, "affirmed": AFFIRMED, "planned": PLANNED, "supposed": SUPPOSED,
    "proposed": PROPOSED, "subtle": SUBTLE,
}  # fmt: skip
ROWS = [(text, expected) for group in GROUPS.values() for text, expected in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_an_event_has_come_as_far_as_the_words_say(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


NOT_DONE = [
    "The Charter of Springfield was rejected by the Parliamentary Assembly.",
    "We call for:\n\n- the ratification of the Macolin Convention by Norway;\n- the adoption of the Charter of Springfield.\n",
    "# Towards the adoption of the Charter of Springfield\n\nRivers matter.\n",
    "We urge Norway:\n\n- to ratify the Macolin Convention;\n- to adopt the Charter of Springfield.\n",
    "Not yet ratified: Norway, Georgia. This is the Macolin Convention.",
    "# The Macolin Convention\n\nNot yet ratified: Norway, Georgia\n",
    "# The Macolin Convention\n\nRatifications expected: Norway, Georgia\n",
    "# The Macolin Convention\n\n| State | Not ratified |\n|---|---|\n| Norway | x |\n",
    "The Macolin Convention can be signed by any State.",
    "The Macolin Convention needs five ratifications before it enters into force.",
    "The Macolin Convention remains closed for signature.",
    "Norway is ready to sign the Macolin Convention.",
    "Norway has begun the procedure to ratify the Macolin Convention.",
    "Norway has started to ratify the Macolin Convention.",
    "Norway has taken steps to ratify the Macolin Convention.",
    "Norway's parliament is debating the ratification of the Macolin Convention.",
    "Norway's parliament rejected the ratification of the Macolin Convention.",
    "The Committee of Ministers considered the adoption of the Charter of Springfield.",
    "The Committee of Ministers delayed adopting the Charter of Springfield.",
    "The adoption of the Charter of Springfield would help us.",
    "The adoption of the Charter of Springfield in 2031 would help us.",
    "Our aim is to adopt the Charter of Springfield.",
    "We dream of the day when Norway ratifies the Macolin Convention.",
    "It would be good if Norway ratified the Macolin Convention.",
    "Contrary to reports, Norway has not signed the Macolin Convention.",
    "Norway was asked to sign the Macolin Convention.",
    "Norway was invited to accede to the Macolin Convention.",
    "Norway was urged to sign the Macolin Convention.",
    "Norway wanted to sign the Macolin Convention.",
    "Norway blocked the adoption of the Charter of Springfield.",
    "Norway vetoed the Charter of Springfield.",
    "Norway opposed the adoption of the Charter of Springfield in 2020.",
    "An attempt to adopt the Charter of Springfield in 2020 failed.",
    "The Charter of Springfield failed to be adopted in 2020.",
    "The Charter of Springfield was to be adopted in 2020.",
    "The Charter of Springfield was to have been adopted in 2020.",
    "The Charter of Springfield was almost adopted in 2020.",
    "The Charter of Springfield was supposed to be adopted in 2020.",
    "The Charter of Springfield could have been adopted in 2020.",
    "The Charter of Springfield, if adopted in 2031, will help.",
    "The Charter of Springfield, once adopted, will help.",
    "The Charter of Springfield, yet to be adopted, will help.",
    "The Charter of Springfield, still not adopted, will help.",
    "The Charter of Springfield, which has yet to be adopted, will help.",
    "The Charter of Springfield, whose adoption is planned for 2031, will help.",
    "The unratified Macolin Convention helps.",
    "Far from ratifying the Macolin Convention, Norway left.",
    "Norway has no plans to ratify the Macolin Convention.",
    "Norway sees no reason to ratify the Macolin Convention.",
    "Norway has not only not ratified the Macolin Convention but left.",
    "Norway ruled out signing the Macolin Convention.",
    "Norway's signature of the Macolin Convention is awaited.",
    "Norway's ratification of the Macolin Convention is still pending.",
    "Norway's ratification of the Macolin Convention never happened.",
    "The Macolin Convention shall enter into force on the date of the fifth ratification.",
    "Each Party shall sign the Macolin Convention.",
    "Article 5. Any State may accede to the Macolin Convention.",
    "Let us adopt the Charter of Springfield.",
    "In order to adopt the Charter of Springfield, we need time.",
    "The conditions for ratifying the Macolin Convention are hard.",
    "Ratifying the Macolin Convention would be easy.",
    "To ratify the Macolin Convention is easy.",
    "Norway signed neither the Macolin Convention nor the Faro Convention.",
    "Norway signed no convention.",
    "Norway would ratify the Macolin Convention if it could.",
    "Norway would have ratified the Macolin Convention.",
    "Norway might have ratified the Macolin Convention.",
    "Norway should have ratified the Macolin Convention.",
    "Were Norway to ratify the Macolin Convention, others would follow.",
    "As soon as Norway has ratified the Macolin Convention, others will follow.",
    "Until Norway ratifies the Macolin Convention, others will wait.",
    "Norway must still ratify the Macolin Convention.",
    "Norway is considering ratifying the Macolin Convention.",
    "Norway is in the process of ratifying the Macolin Convention.",
    "Norway abstained from signing the Macolin Convention.",
    "Norway stopped short of ratifying the Macolin Convention.",
    "Instead of ratifying the Macolin Convention, Norway left.",
    "Norway postponed its ratification of the Macolin Convention.",
    "The vote on the adoption of the Charter of Springfield failed.",
    "The Assembly voted against the adoption of the Charter of Springfield.",
    "The proposal to adopt the Charter of Springfield was rejected.",
    "The Charter of Springfield must be adopted by May 2031.",
    "The Charter of Springfield should be adopted no later than May 2031.",
    "The deadline for the adoption of the Charter of Springfield is May 2031.",
    "The Charter of Springfield would enter into force in 2031.",
    "Unless adopted soon, the Charter of Springfield will fail.",
    "Before ratifying the Macolin Convention, Norway must change its law.",
    "Norway plans not to ratify the Macolin Convention.",
    "Norway withdrew its signature of the Macolin Convention.",
    "Norway was the last State not to ratify the Macolin Convention.",
    "Norway was the only State that did not ratify the Macolin Convention.",
]


@pytest.mark.parametrize("text", NOT_DONE, ids=short)
def test_nothing_of_what_is_not_done_is_told_as_done(text: str) -> None:
    assert not [told for told in events(text) if " occurred" in told]


DONE = "Norway has ratified the Macolin Convention."


def test_what_is_done_is_told_as_done() -> None:
    assert [told for told in events(DONE) if " occurred" in told]


def test_the_table_of_statuses_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "negated": 22,
        "affirmed": 7,
        "planned": 16,
        "supposed": 24,
        "proposed": 1,
        "subtle": 19,
    }
    assert len(NOT_DONE) == 91
