"""What a sentence only asks, supposes, doubts or orders is no fact; its near miss is one."""

# ruff: noqa: E501 (tables: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events

_UNTOLD = (
    "Has Norway ratified the Macolin Convention?",
    "When will Norway ratify the Macolin Convention?",
    "Had Norway ratified the Macolin Convention, others would have followed.",
    "Provided that Norway ratifies the Macolin Convention, others will follow.",
    "Norway denied that it had signed the Macolin Convention.",
    "Reports that Norway ratified the Macolin Convention are false.",
    "Rumour has it that Norway signed the Macolin Convention.",
    "We doubt that Norway signed the Macolin Convention.",
    "It is possible that Norway signed the Macolin Convention.",
    "Suppose Norway had ratified the Macolin Convention.",
    "Perhaps Norway signed the Macolin Convention.",
    "Norway allegedly signed the Macolin Convention.",
    "The Charter of Springfield was nearly adopted in 2020.",
    "Norway tried to have the Charter of Springfield adopted.",
    "Negotiations on the Charter of Springfield collapsed before it was adopted.",
    "Norway should ratify the Macolin Convention.",
    "Ratify the Macolin Convention!",
    "Please sign the Macolin Convention now!",
    "Ministers, please adopt the Springfield Declaration today.",
    "Now quickly amend the Macolin Convention.",
    "Please do sign the Macolin Convention.",
    "Ratifying the Macolin Convention is easy.",
    "The Committee of Ministers discussed adopting the Charter of Springfield.",
    "The Committee of Ministers came close to adopting the Charter of Springfield.",
    "The adoption of the Charter of Springfield by the Committee of Ministers is overdue.",
    "The adoption of the Charter of Springfield by the Committee of Ministers remains our goal.",
    "Our goal is the adoption of the Charter of Springfield by the Committee of Ministers.",
    "The adoption of the Charter of Springfield by the Committee of Ministers remained a distant hope.",
    "The adoption of the Charter of Springfield in 2022 was what we wanted.",
    "The adoption of the Charter of Springfield in 2022 was the Government's intention.",
    "The swift adoption of the Charter of Springfield in 2022 was our goal.",
    "What remains to be done:\n\n- ratify the Macolin Convention;\n",
    "The Faro Convention helps. Norway signed the guest book in 2011.",
    "The Faro Convention helps. This approach was adopted in 2005.",
    "Had Norway ever ratified the Macolin Convention, others would have followed.",
    "Had the Board met, and the Charter of Springfield been adopted, we would be glad.",
    "Norway spoke as though it had ratified the Macolin Convention.",
    "The Charter of Springfield was adopted in principle.",
    "The Charter of Springfield has been all but adopted.",
    "The Charter of Springfield has all but been adopted.",
    "The Charter of Springfield was provisionally adopted.",
    "The Charter of Springfield was tentatively adopted.",
    "The founders dreamt that Norway ratified the Macolin Convention.",
    "The founders imagined that Norway ratified the Macolin Convention.",
    "The founders expected that Norway ratified the Macolin Convention.",
    "On the second day, Norway voted to ratify the Macolin Convention.",
    "Norway debated the adoption of the Charter of Springfield in 2019.",
    "Norway examined the adoption of the Charter of Springfield in 2019.",
    "Norway studied the adoption of the Charter of Springfield in 2019.",
    "Norway weighed the adoption of the Charter of Springfield in 2019.",
    "Norway pleaded for the adoption of the Charter of Springfield in 2019.",
    "Norway lobbied for the adoption of the Charter of Springfield in 2019.",
    "Norway campaigned for the adoption of the Charter of Springfield in 2019.",
    "Ministers to adopt the Charter of Springfield.",
    "This does not mean that Norway has ratified the Macolin Convention.",
    "Nobody has confirmed that Norway ratified the Macolin Convention.",
    "Norway may well have signed the Macolin Convention.",
    "Only then could Norway have signed the Macolin Convention.",
    "Only then can States sign the Macolin Convention.",
    "Only after the vote can ministers sign and adopt the Charter of Springfield.",
    "Only once there is money can members adopt the Charter of Springfield.",
    "Rarely do countries sign the Macolin Convention without a debate.",
    "Seldom do ministers adopt the Charter of Springfield twice.",
    "The vote should not be read as an endorsement of the Charter of Springfield by Norway.",
    "It would be premature to announce the adoption of the Charter of Springfield.",
    "The ratification of the Macolin Convention by Norway was a pipe dream.",
    "Norway's ratification of the Macolin Convention has become urgent.",
    "Norway's ratification of the Macolin Convention, were it to come, would help.",
    "Norway's ratification of the Macolin Convention is anything but certain.",
    "Our demands: ratification of the Macolin Convention by Norway.",
    "Let Norway ratify the Macolin Convention.",
    "Nowhere is it written that Norway has ratified the Macolin Convention.",
    "It cannot be said that Norway has ratified the Macolin Convention.",
    "We would prefer that Norway signed the Macolin Convention.",
    "Our aim is to have the Macolin Convention ratified by Norway.",
    "Following signature by Norway, the Macolin Convention will be sent to the printer.",
    "Norway came under pressure to sign the Macolin Convention in 2019.",
    "Norway flirted with ratification of the Macolin Convention in 2019.",
    "Norway has received help with the ratification of the Macolin Convention.",
    "A seminar to promote the signature of the Macolin Convention took place in Oslo in May 2021.",
    "Norway's attempted signature of the Macolin Convention in 2021 was void.",
    "With ratification of the Macolin Convention by Norway still pending, little has changed.",
    "Everyone assumed that Norway had ratified the Macolin Convention in 2021.",
    "Wikipedia has it that Norway signed the Macolin Convention in 2021.",
    "We look forward to thanking Norway for ratifying the Macolin Convention.",
    "The Assembly met in May to adopt the Charter of Springfield, to no avail.",
    "Even adopted, the Charter of Springfield would change nothing.",
)
_TOLD = (
    ("The first State to ratify the Malabo Convention was Senegal.", "Ratification occurred"),
    ("Norway became the ninth State to ratify the Macolin Convention.", "Ratification occurred"),
    ("Norway hopes to become the ninth State to sign the Macolin Convention.", "Signature planned"),
    (
        "Norway failed to become the first State to sign the Macolin Convention.",
        "Signature negated",
    ),
    ("Norway decided at its ninth meeting to sign the Macolin Convention.", "Signature planned"),
    ("By ratifying the Macolin Convention, Norway helped us.", "Ratification occurred"),
    ("It is clear that Norway signed the Macolin Convention.", "Signature occurred"),
    ("We recall that Norway signed the Macolin Convention.", "Signature occurred"),
    ("The necessary Charter of Springfield was adopted in 2020.", "Adoption occurred"),
    ("The Faro Convention helps. Norway joined in 2011.", "Accession occurred"),
    ("Nor has Norway ratified the Macolin Convention.", "Ratification negated"),
    ("Nor did Norway ratify the Macolin Convention.", "Ratification negated"),
    ("Nor, in Oslo, did Norway ratify the Macolin Convention.", "Ratification negated"),
    ("Nor will ministers sign the Macolin Convention.", "Signature negated"),
    ("Never did members adopt the Charter of Springfield.", "Adoption negated"),
    ("Nowhere did ministers adopt the Charter of Springfield.", "Adoption negated"),
    ("Not once did members endorse the Charter of Springfield.", "Endorsement negated"),
    ("At no time did ministers adopt the Charter of Springfield.", "Adoption negated"),
    ("Not only did Norway sign the Macolin Convention, it helped.", "Signature occurred"),
    ("Not until 2019 did Norway sign the Macolin Convention.", "Signature occurred"),
    ("No sooner did Norway sign the Macolin Convention than Georgia left.", "Signature occurred"),
    ("Only then will ministers sign the Macolin Convention.", "Signature planned"),
    ("Nor did the board amend the Macolin Convention.", "Amendment negated"),
    ("Norway did not sign or ratify the Macolin Convention.", "Ratification negated"),
    ("Norway neither signed nor ratified the Macolin Convention.", "Signature negated"),
    ("Not only Norway ratified the Macolin Convention.", "Ratification occurred"),
    (
        "The Macolin Convention enters into force when five States have ratified it.",
        "EntryIntoForce planned",
    ),
    ("Next steps:\n\n- Signature of the Macolin Convention by Norway\n", "Signature planned"),
    ("Milestones:\n\n- Signature of the Macolin Convention by Norway\n", "Signature occurred"),
    (
        "# The Macolin Convention\n\nRatifications missing: Norway, Georgia\n",
        "Ratification negated",
    ),
    ("Norway spoke although it had ratified the Macolin Convention.", "Ratification occurred"),
    ("The Charter of Springfield was adopted in Oslo.", "Adoption occurred"),
    ("The Charter of Springfield was solemnly adopted.", "Adoption occurred"),
    ("The founders saw that Norway ratified the Macolin Convention.", "Ratification occurred"),
    ("Norway saw the adoption of the Charter of Springfield in 2019.", "Adoption occurred"),
    (
        "If the Charter of Springfield was read, it was adopted by the Parliamentary Assembly.",
        "Adoption occurred",
    ),
    ("Norway would rather ratify the Macolin Convention.", "Ratification planned"),
    ("This means that Norway has ratified the Macolin Convention.", "Ratification occurred"),
    ("Only then did Norway sign the Macolin Convention.", "Signature occurred"),
    (
        "We are glad to announce the adoption of the Charter of Springfield.",
        "Adoption occurred",
    ),
    (
        "The ratification of the Macolin Convention by Norway was a milestone.",
        "Ratification occurred",
    ),
    (
        "Norway's ratification of the Macolin Convention has become a model.",
        "Ratification occurred",
    ),
    ("Our news: ratification of the Macolin Convention by Norway.", "Ratification occurred"),
    (
        "It is written there that Norway has ratified the Macolin Convention.",
        "Ratification occurred",
    ),
    (
        "Following signature by Norway in 2014, the Macolin Convention will be sent to Parliament.",
        "Signature occurred",
    ),
    ("Norway came to Magglingen to sign the Macolin Convention in 2014.", "Signature occurred"),
    ("By the time Norway ratifies the Macolin Convention, it will be old.", "Ratification planned"),
    ("By the time Norway ratified the Macolin Convention, it was old.", "Ratification occurred"),
    (
        "On the day the Charter of Springfield is adopted, we shall celebrate.",
        "Adoption planned",
    ),
    (
        "On the day the Charter of Springfield was adopted, we celebrated.",
        "Adoption occurred",
    ),
    ("Still less did Norway ratify the Macolin Convention.", "Ratification negated"),
    ("Norway ratified nothing, certainly not the Macolin Convention.", "Ratification negated"),
    ("Signature of the Macolin Convention by Norway: cancelled", "Signature negated"),
    (
        "They met in Oslo to sign the Macolin Convention. They left without doing so.",
        "Signature negated",
    ),
    (
        "The ratification of the Macolin Convention by Norway had been announced for May 2021.",
        "Ratification planned",
    ),
    (
        "The ratification of the Macolin Convention by Norway was announced in May 2021.",
        "Ratification occurred",
    ),
    (
        "We are pleased to thank Norway for ratifying the Macolin Convention.",
        "Ratification occurred",
    ),
    ("The Assembly met in May to adopt the Charter of Springfield.", "Adoption occurred"),
    (
        "Everyone knows that Norway ratified the Macolin Convention in 2021.",
        "Ratification occurred",
    ),
    ("Signature of the Macolin Convention by Norway: 18 September 2014", "Signature occurred"),
)


@pytest.mark.parametrize("text", _UNTOLD)
def test_what_is_not_asserted_gives_no_event(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(("text", "told"), _TOLD)
def test_what_is_asserted_gives_its_event(text: str, told: str) -> None:
    assert any(row.startswith(f"{told}: ") for row in events(text))


@pytest.mark.parametrize(
    "text",
    [
        "All States but Norway have ratified the Macolin Convention.",
        "Except for Norway, all members have ratified the Macolin Convention.",
        "Unlike Norway, Georgia has ratified the Macolin Convention.",
        "With the exception of Norway, the members signed the Macolin Convention.",
        "Every State bar Norway has ratified the Macolin Convention.",
        "Every State save for Norway has ratified the Macolin Convention.",
        "Every State barring Norway has ratified the Macolin Convention.",
        "Every State excluding Norway has ratified the Macolin Convention.",
        "Every State, Norway apart, has ratified the Macolin Convention.",
        "But for Norway, all members have ratified the Macolin Convention.",
        "Of the three signatories (Malta, Norway and Chad), only Malta has ratified the Macolin Convention.",
        "Of the three, Malta, Norway and Chad, only Malta has ratified the Macolin Convention.",
    ],
)
def test_who_is_left_out_is_no_party(text: str) -> None:
    assert not any("norway" in row for row in events(text) if "negated" not in row)


@pytest.mark.parametrize(
    "text",
    [
        "All States, not just Norway, have ratified the Macolin Convention.",
        "Of the three, Malta, Norway and Chad, not only Malta has ratified the Macolin Convention.",
        "No State besides Norway has ratified the Macolin Convention.",
        "Fourteen States, none of them in Africa, have ratified the Macolin Convention.",
        "Fourteen States, not all of them coastal, have ratified the Macolin Convention.",
    ],
)
def test_who_is_only_set_apart_has_done_it(text: str) -> None:
    assert any(row.startswith("Ratification occurred: ") for row in events(text))
    assert not any("negated" in row and "norway" in row for row in events(text))


# Who denies a later verb denies none that only says of which ones.
HELD = [
    ("Neither of the two codes tabled by Norway was adopted.", ["Proposal occurred"]),
    ("None of the States that signed the Macolin Convention has ratified it.", ["Ratification negated", "Signature occurred"]),
    ("No State that signed the Macolin Convention has left the Union.", ["Signature occurred"]),
    ("There is no State that has signed the Macolin Convention.", ["Signature negated"]),
    ("Neither the Macolin Convention, signed by Norway in 2019, nor the Lake Pact has entered into force.", ["EntryIntoForce negated", "Signature occurred"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), HELD)
def test_a_denied_verb_leaves_what_is_presupposed(text: str, told: list[str]) -> None:
    assert sorted(row.partition(":")[0] for row in events(text)) == told


def test_a_list_after_a_colon_names_the_parties() -> None:
    rows = events("The following States have ratified the Macolin Convention: Georgia and Norway.")
    assert [row.split(" | ")[1] for row in rows] == ["georgia", "norway"]


# A quick act is a wish, until a past verb tells what it did at its date.
SWIFT = [
    ("Universal ratification of the Macolin Convention in 2020 was a historic moment.", ["Ratification occurred"]),
    ("The swift ratification of the Macolin Convention by Norway in 2020 set an example.", ["Ratification occurred"]),
    ("The early ratification of the Macolin Convention by Norway in 2020 helped.", ["Ratification occurred"]),
    ("We hope for the swift ratification of the Macolin Convention in 2030.", ["Ratification planned"]),
    ("The swift ratification of the Macolin Convention by Norway in 2020 was urged by all.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), SWIFT)
def test_a_quick_act_is_done_where_a_past_verb_tells_of_it(text: str, told: list[str]) -> None:
    assert [row.partition(":")[0] for row in events(text)] == told
