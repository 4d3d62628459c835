"""The worst slip: nothing that is denied, planned, supposed or only spoken of is told as done."""

from __future__ import annotations

import pytest
from tests.test_understand_notation import short, understood

from govgraph.model import Status

SCENE = (
    "Statement by Malta\n12 March 2025\n\n"
    "The Rivers Charter is our topic, and the Vienna Forum and the Rivers Network too. "
)

NOT_DONE = [
    "To achieve the adoption of the Rivers Charter, we need friends.",
    "To complete the ratification of the Rivers Charter, Norway needs a law.",
    "We work to achieve the adoption of the Rivers Charter.",
    "Nobody secured the ratification of the Rivers Charter.",
    "No talks led to the adoption of the Rivers Charter.",
    "The tenth deposit triggers the entry into force of the Rivers Charter.",
    "Norway noted rather than adopted the Rivers Charter.",
    "Norway debated, rather than ratified, the Rivers Charter.",
    "The delegates gathered to sign the Rivers Charter went home.",
    "A session convened in October to adopt the Rivers Charter voted to adjourn.",
    "The adoption of the Rivers Charter was not achieved in 2024.",
    "The adoption of the Rivers Charter does not end our work.",
    "Myth: the Rivers Charter was adopted in secret.",
    'For "adopted the Rivers Charter" read "considered the Rivers Charter".',
    "The adoption of the Rivers Charter by Norway is under consideration.",
    "The adoption of the Rivers Charter by Norway remains uncertain.",
    "The question of the adoption of the Rivers Charter by Norway was raised.",
    "Norway has begun the procedure for the adoption of the Rivers Charter.",
    "Norway opposes the adoption of the Rivers Charter.",
    "Norway is studying the adoption of the Rivers Charter.",
    "Norway discussed the adoption of the Rivers Charter.",
    "We debated the adoption of the Rivers Charter in May.",
    "There were delays in the adoption of the Rivers Charter by Norway.",
    "Obstacles to the adoption of the Rivers Charter by Norway persist.",
    "Norway made the adoption of the Rivers Charter a priority.",
    "Norway started the adoption of the Rivers Charter in May 2024.",
    "The Senate debated the adoption of the Rivers Charter on 3 May 2024.",
    "Norway is working on the adoption of the Rivers Charter.",
    "Our struggle for the adoption of the Rivers Charter began in 2019.",
    "We study the conditions of adoption of the Rivers Charter.",
    "The adoption of the Rivers Charter by Norway would be a milestone.",
    "Norway missed the deadline for adoption of the Rivers Charter in May 2024.",
    "The vote on the adoption of the Rivers Charter was held on 3 May 2024.",
    "Norway refused adoption of the Rivers Charter in May 2024.",
    "The adoption of the Rivers Charter was put off in May 2024.",
    "The adoption of the Rivers Charter had been expected in May 2024.",
    "Nobody doubts the adoption of the Rivers Charter by Norway in 2031.",
    "Norway will not consider the adoption of the Rivers Charter.",
    "Norway was asked about the adoption of the Rivers Charter in May 2024.",
    "Norway hoped for the adoption of the Rivers Charter in May 2024.",
    "Five years of talks on the adoption of the Rivers Charter came to nothing.",
    "The adoption of the Rivers Charter stalled in May 2024.",
    "The adoption of the Rivers Charter failed in May 2024.",
    "Without the adoption of the Rivers Charter by Norway we are lost.",
    "Norway postponed the adoption of the Rivers Charter in May 2024.",
    "The Committee examined the adoption of the Rivers Charter by Norway on 3 May 2024.",
    "Norway announced in May 2024 that the adoption of the Rivers Charter would follow.",
    "Pending the adoption of the Rivers Charter by Norway, we wait.",
    "The deadline for the adoption of the Rivers Charter was May 2024.",
    "Norway is close to adoption of the Rivers Charter.",
    "Preparations for the adoption of the Rivers Charter began in May 2024.",
    "The decision on the adoption of the Rivers Charter was taken in May 2024.",
    "A motion for the adoption of the Rivers Charter was rejected in May 2024.",
    "A petition for the adoption of the Rivers Charter was handed over in May 2024.",
    "The government is in favour of the adoption of the Rivers Charter by Norway.",
    "Norway faces criticism over the adoption of the Rivers Charter.",
    "Norway nearly ratified the Rivers Charter in 2024.",
    "Norway was to have ratified the Rivers Charter in 2024.",
    "Norway was about to ratify the Rivers Charter in 2024.",
    "Norway had planned to ratify the Rivers Charter in 2024.",
    "Norway would have ratified the Rivers Charter in 2024.",
    "It is not true that Norway ratified the Rivers Charter in 2024.",
    "Norway claims to have ratified the Rivers Charter.",
    "Rumours that Norway ratified the Rivers Charter in 2024 are false.",
    "Norway denies having ratified the Rivers Charter in 2024.",
    "Norway could not ratify the Rivers Charter in 2024.",
    "Norway was unable to ratify the Rivers Charter in 2024.",
    "Norway tried to ratify the Rivers Charter in 2024.",
    "Norway voted against ratifying the Rivers Charter in 2024.",
    "Norway considered ratifying the Rivers Charter in 2024.",
    "Norway stopped short of ratifying the Rivers Charter in 2024.",
    "Norway was invited to ratify the Rivers Charter in 2024.",
    "Norway was urged to ratify the Rivers Charter in 2024.",
    "Norway had until May 2024 to ratify the Rivers Charter.",
    "Norway has little reason to ratify the Rivers Charter.",
    "We regret that the Rivers Charter was not ratified by Norway in 2024.",
    "We had hoped that Norway ratified the Rivers Charter in 2024.",
    "Imagine Norway ratified the Rivers Charter.",
    "The talks did not end with the adoption of the Rivers Charter.",
    "It is rumoured that Norway has ratified the Rivers Charter.",
    "Reports that Norway had proposed the Rivers Charter are false.",
    "Suppose ministers launched guidelines on rivers tomorrow.",
    "According to unconfirmed reports, Norway has ratified the Rivers Charter.",
    "A condition for this is the adoption of the Rivers Charter by Norway.",
    "Next steps: adoption of the Rivers Charter by Norway.",
    "As though Norway ratified the Rivers Charter!",
    "No one expected that Norway ratified the Rivers Charter.",
    "Whether Norway ratified the Rivers Charter in 2024 is unclear.",
    "It remains to be seen whether the Rivers Charter is adopted in 2024.",
    "Let us assume that Norway ratified the Rivers Charter in 2024.",
    "The Rivers Charter was all but adopted in May 2024.",
    "The Rivers Charter was to be adopted in May 2024.",
    "The Rivers Charter was supposed to be adopted in May 2024.",
    "The Rivers Charter should have been adopted in May 2024.",
    "The Rivers Charter might have been adopted in May 2024.",
    "The Rivers Charter has been blocked and was never adopted.",
    "The Rivers Charter is ready to be adopted.",
    "The Rivers Charter has still to be adopted.",
    "The Rivers Charter is awaiting adoption.",
    "The Rivers Charter was up for adoption in May 2024.",
    "The Rivers Charter was withdrawn before it was adopted in May 2024.",
    "Members failed to agree on the Rivers Charter in May 2024.",
    "The Rivers Charter collapsed hours before it was signed in May 2024.",
    "Five States refused to sign the Rivers Charter in 2024.",
    "A text like the Rivers Charter would be adopted by nobody.",
    "Norway promised in 2020 that it would ratify the Rivers Charter.",
    "Norway, which has yet to ratify the Rivers Charter, spoke.",
    "Norway, having failed to ratify the Rivers Charter in 2024, spoke.",
    "Norway pretends that it ratified the Rivers Charter in 2024.",
    "Norway almost signed the Rivers Charter in 2024.",
    "Norway would rather have signed the Rivers Charter in 2024.",
    "Norway is said to have ratified the Rivers Charter in 2024.",
    "Norway allegedly ratified the Rivers Charter in 2024.",
    "Only if Norway ratified the Rivers Charter would we be safe.",
    "We dreamt that Norway ratified the Rivers Charter.",
    "Norway has the intention of ratifying the Rivers Charter.",
    "Norway is in the process of ratifying the Rivers Charter.",
    "We could not attend the Vienna Forum.",
    "Our delegation was unable to attend the Vienna Forum.",
    "Norway was invited to the Vienna Forum but did not come.",
    "Norway had hoped to host the Vienna Forum in 2024.",
    "Norway lost the bid to host the Vienna Forum in 2024.",
    "Norway stayed away from the Vienna Forum.",
    "Norway was absent from the Vienna Forum.",
    "Norway boycotted the Vienna Forum.",
    "Norway cancelled its participation in the Vienna Forum.",
    "Norway declined to speak at the Vienna Forum.",
    "Norway will speak at the Vienna Forum.",
    "Norway offered to host the Vienna Forum.",
    "Norway was asked to host the Vienna Forum.",
    "Norway should attend the Vienna Forum.",
    "Participation in the Vienna Forum is free.",
    "Norway has registered for the Vienna Forum.",
    "The Vienna Forum was to be hosted by Norway.",
    "The Vienna Forum would have been hosted by Norway.",
    "The Rivers Network was to be launched in May 2024.",
    "The launch of the Rivers Network was put off in May 2024.",
    "The Rivers Network has yet to be launched.",
    "Plans for the launch of the Rivers Network exist.",
    "We propose to launch the Rivers Network.",
    "Norway considered launching the Rivers Network.",
    "The Board was asked to endorse the Rivers Charter.",
    "The Board took note of the Rivers Charter without endorsing it.",
    "The Board did not discuss the Rivers Charter.",
    "The Rivers Charter was endorsed by nobody.",
    "The Board is to endorse the Rivers Charter.",
    "The Board withheld its endorsement of the Rivers Charter.",
    "Norway refused to negotiate the Rivers Charter.",
    "Negotiations on the Rivers Charter have not begun.",
    "Negotiations on the Rivers Charter were to begin in May 2024.",
    "Negotiations on the Rivers Charter were broken off in May 2024.",
    "The Rivers Charter was not drafted by us.",
    "No proposal for the Rivers Charter was tabled.",
    "Norway withdrew its proposal for the Rivers Charter.",
    "Norway never proposed the Rivers Charter.",
    "Norway might propose the Rivers Charter.",
    "The Rivers Charter cannot be amended.",
    "The Rivers Charter may be amended by the Assembly.",
    "A request to amend the Rivers Charter was rejected in May 2024.",
    "An amendment of the Rivers Charter was rejected in May 2024.",
    "The amendment of the Rivers Charter failed in May 2024.",
    "The Rivers Charter would enter into force after ten ratifications.",
    "The Rivers Charter needs ten ratifications to enter into force.",
    "The Rivers Charter was due to enter into force in May 2024.",
    "The Rivers Charter did not take effect in May 2024 as planned.",
    "The entry into force of the Rivers Charter was delayed until 2031.",
    "The Rivers Charter is not open for signature.",
    "The Rivers Charter was to be opened for signature in May 2024.",
    "Signatures to the Rivers Charter are missing.",
    "Signature of the Rivers Charter has been delayed.",
    "Norway has not decided whether to sign the Rivers Charter.",
    "Norway said that it would not sign the Rivers Charter.",
    "Norway said it had no plans to sign the Rivers Charter.",
    "Norway reserved its right to sign the Rivers Charter.",
    "Norway warned that it might not sign the Rivers Charter.",
    "Norway asked for time to sign the Rivers Charter.",
    "The Board meets to adopt the Rivers Charter.",
    "The Board adjourned without adopting the Rivers Charter.",
    "The Board voted on the Rivers Charter, which was defeated.",
    "The Rivers Charter was defeated in May 2024.",
    "The adoption of the Rivers Charter by consensus proved impossible.",
    "Consensus on the Rivers Charter was not reached in May 2024.",
    "The Rivers Charter was dropped from the agenda in May 2024.",
    "Adoption of the Rivers Charter requires two thirds of the votes.",
    "States that have ratified the Rivers Charter shall report.",
    "Any State which has signed the Rivers Charter may propose amendments.",
    "Parties that accede to the Rivers Charter pay dues.",
    "The Rivers Charter must be signed by Norway before it can be adopted.",
    "The Rivers Charter can be signed by any State.",
    "Norway intends to accede to the Rivers Charter.",
    "Norway's accession to the Rivers Charter is pending.",
    "Norway is a signatory of no such Charter.",
    "What if Norway ratified the Rivers Charter?",
    "Norway was going to ratify the Rivers Charter in 2024.",
    "Norway used to oppose the adoption of the Rivers Charter.",
    "Norway's promise to ratify the Rivers Charter was broken.",
    "Norway set a date for the ratification of the Rivers Charter.",
    "Norway has scheduled the signature of the Rivers Charter for May 2031.",
    "We expected the adoption of the Rivers Charter in May 2024.",
    "The adoption of the Rivers Charter in May 2031 is our goal.",
    "We are preparing for the launch of the Rivers Network in May 2031.",
    "The draft Rivers Charter will be before the Board in May 2031.",
    "The Rivers Charter has been agreed in principle.",
    "The Rivers Charter has been provisionally agreed.",
    "The Rivers Charter has been initialled but not signed.",
    "",
    "They agreed to ratify the Rivers Charter.",
    "Norway wants the Rivers Charter ratified.",
    "Norway would like to see the Rivers Charter ratified by Malta.",
    "Norway expects to have the Rivers Charter ratified by May.",
    "We will see the Rivers Charter adopted next year.",
    "We need the Rivers Charter adopted.",
    "We have never seen the Rivers Charter adopted.",
    "Ratified or not, the Rivers Charter binds nobody.",
    "We must ensure that the Rivers Charter is ratified by Norway.",
    "We will make sure the Rivers Charter is adopted.",
    "See to it that the Rivers Charter is adopted.",
    "It is time the Rivers Charter was ratified by Norway.",
    "It is high time Norway ratified the Rivers Charter.",
    "By 2030 Norway has ratified the Rivers Charter.",
    "Norway is keen on ratifying the Rivers Charter.",
    "Norway wants time for signing the Rivers Charter.",
    "By ratifying the Rivers Charter, States commit to reporting.",
    "After ratifying the Rivers Charter, a State has a year to report.",
    "We thank Norway for a report on its ratification of the Rivers Charter.",
    "Norway withdrew its ratification of the Rivers Charter.",
    "The Rivers Charter is not, and will not be, endorsed by Norway.",
    "One might be forgiven for thinking that Norway had joined the Rivers Charter years ago.",
    "It is a common misconception that Norway has ratified the Rivers Charter.",
    "The Secretariat has not recorded any ratification of the Rivers Charter by Norway.",
    "The opposition demands that the government change its mind and sign the Rivers Charter.",
    "I should like nothing better than to tell you that the Rivers Charter has entered into force.",
    "Norway was not among those who signed the Rivers Charter.",
    "Norway was wrongly believed to have ratified the Rivers Charter.",
    "The Rivers Charter was mistakenly said to have been adopted.",
    "Nothing in this text means that the Assembly has approved the Rivers Charter.",
    "It binds us when the Rivers Charter has been adopted by the Assembly and accepted by Norway.",
    "The date of entry into force of the Rivers Charter cannot be told.",
    "The launch of the Rivers Network, previously slated for May, has slipped to September.",
    "There is no truth in the claim that Norway endorsed the Rivers Charter.",
    "We note with concern that not a single State has acceded to the Rivers Charter.",
    "Norway will, it is understood, ratify the Rivers Charter soon.",
    "A minority would have preferred that the Meeting adopt the Rivers Charter.",
    "Two hundred members have asked that Norway sign the Rivers Charter.",
    "We explain what happens when a State signs, ratifies or accedes to the Rivers Charter.",
    "The Office has received an enquiry about accession to the Rivers Charter from Norway.",
    "Signature of the Rivers Charter by Norway is a precondition for our help.",
    "Norway would be the first to sign the Rivers Charter.",
    "The Depositary is unable to record the ratification of the Rivers Charter by Norway.",
    "Pending its entry into force, the Rivers Charter has been applied provisionally since 2021.",
    "Malta will help on condition that Norway ratifies the Rivers Charter.",
    "Funds are set aside in case Norway ratifies the Rivers Charter.",
    "We insist that Norway by May 2025 ratify the Rivers Charter.",
    "We ask that Norway, despite all, ratify the Rivers Charter.",
    "Norway has made progress in ratifying the Rivers Charter.",
    "Norway has made no progress in ratifying the Rivers Charter.",
    "The adoption of the Rivers Charter is at risk.",
    "The adoption of the Rivers Charter is in jeopardy.",
    "Norway rejected reports that it had ratified the Rivers Charter.",
    "Norway has at no time ratified the Rivers Charter.",
    "Norway launched the Rivers Convention in 2014.",
    "Norway has on no account ratified the Rivers Charter.",
    "Norway has, under no circumstances, signed the Rivers Charter.",
    "Norway has in no sense signed the Rivers Charter.",
    "We ask that Cyprus, at long last, sign the Rivers Charter.",
    "We ask that Norway and Chad, at long last, ratify the Rivers Charter.",
    "We ask that Norway's parliament, at long last, ratify the Rivers Charter.",
    "On condition, of course, that Fiji ratifies the Rivers Charter, we will pay.",
    "We will pay on the understanding that Fiji has ratified the Rivers Charter.",
    "In the event of Chad having signed the Rivers Charter, aid would flow.",
    "Without Chad having signed the Rivers Charter, nothing will change.",
    "Short of having signed the Rivers Charter, Chad did nothing.",
    "It is far from certain that Norway ratified the Rivers Charter.",
    "Norway has only in theory signed the Rivers Charter.",
    "Norway ratified every charter but the Rivers Charter.",
    "Norway ratified anything but the Rivers Charter.",
    "The Rivers Charter was opened for endorsement.",
    "The Assembly decided to adopt the Rivers Charter in 2027.",
    "The Assembly decided to adopt the Rivers Charter if funds were found.",
    "The Commission resolved in 2018 to adopt the Rivers Charter, but it never did.",
    "The Committee was asked when it decided to adopt the Rivers Charter.",
    "Any State was able to sign the Rivers Charter.",
    "Norway chose to sign the Rivers Charter later.",
    "Norway was considering ratifying the Rivers Charter in 2005.",
    "Norway hesitated before ratifying the Rivers Charter.",
    "If I am told that Norway has ratified the Rivers Charter, I ask when.",
    "If it emerges that Norway has ratified the Rivers Charter, we will say so.",
    "The Guild spoke of the draft revised Rivers Charter.",
    "Please sign the Rivers Charter now!",
    "Please adopt the Rivers Charter today.",
    "Dear ministers, please endorse the Rivers Charter.",
    "If you care for our rivers, please sign and ratify the Rivers Charter.",
    "Kindly amend the Rivers Charter before May.",
]

# Events that verbs only have in mind: what is sought or discussed need not have come about.
RATIFIED = "Norway's ratification of the Macolin Convention"
ADOPTED = "the adoption of the Macolin Convention by the Committee of Ministers"
EVENTS = (RATIFIED, ADOPTED)
AIMING = (
    "discuss, seek, explore, want, fear, ask for, speak of, work for, prioritise, look at, "
    "discussed, sought, explored, promised, desired, questioned, monitored, promoted, "
    "planned, delayed, looked at, will explore, will prioritise, will promise, may delay"
)
AIMED_AT = (
    "planned for 2027, planned, sought, called for, delayed until 2027, intended for 2027, "
    "slated for 2027, promised, wanted, desired, requested, demanded, discussed, debated in 2024, "
    "explored, suspended"
)
GOVERNING = (
    "prospects of, a debate over, the case for, the fear of, a bid for, a condition for, "
    "a study of, the cost of, the risk of, the goal of, an argument for, arguments against, "
    "opposition to, support for, the chance of, a strategy for, the roadmap to, delays to, "
    "the postponement of, the cancellation of, the rejection of, the possibility of, "
    "in the event of, in preparation for, hopes of, talks about, a report on"
)
MEANT = [
    "States should sign, ratify and apply the Rivers Charter.",
    "States must adopt, sign and publish the Rivers Charter.",
    "Norway will sign, ratify and apply the Rivers Charter.",
    "Norway may still notify the Depositary that it accepts the Rivers Charter.",
    "You may have read that Norway has ratified the Rivers Charter.",
    "I had hoped to be able to tell you that Norway had ratified the Rivers Charter.",
    "Norway has been accused of quietly ratifying the Rivers Charter.",
    "The day on which the Rivers Charter is adopted will be a holiday.",
    "Our bulletin said that Norway had ratified the Rivers Charter. It has not.",
    "Some say that Norway has ratified the Rivers Charter. This is untrue.",
    "The press reported that Norway had ratified the Rivers Charter, which the ministry denied.",
    "Chad says that Norway has ratified the Rivers Charter, which Norway disputes.",
    "Some say that Norway has ratified the Rivers Charter. It did not; it will.",
    *(
        f"Our delegation spoke of {noun} {event}."
        for noun in GOVERNING.split(", ")
        for event in EVENTS
    ),
    *(f"The ministers {verb} {event}." for verb in AIMING.split(", ") for event in EVENTS),
    *(
        f"{event[0].upper()}{event[1:]} {be} {verb}."
        for verb in AIMED_AT.split(", ")
        for event in EVENTS
        for be in ("is", "was")
    ),
]

# Verbs that say by themselves that it came about.
TELLING = "welcomed, announced, celebrated, confirmed, regretted, noted, took note of, heard of"
TOLD_OF = "was welcomed, was announced, took place in 2024, followed in 2024, matters to athletes"
NEWS = "the news of, the anniversary of, the announcement of"
TOLD = [
    *(f"The ministers spoke after {noun} {RATIFIED}." for noun in NEWS.split(", ")),
    *(f"The ministers {verb} {RATIFIED}." for verb in TELLING.split(", ")),
    *(f"{RATIFIED} {verb}." for verb in TOLD_OF.split(", ")),
]

DONE = [
    "Please note that Norway signed the Rivers Charter.",
    "Norway managed to achieve the adoption of the Rivers Charter.",
    "Norway has completed the ratification of the Rivers Charter.",
    "These talks led to the adoption of the Rivers Charter in 2014.",
    "The tenth deposit triggered the entry into force of the Rivers Charter.",
    "The tenth State joined, thereby triggering the entry into force of the Rivers Charter.",
    "The delegates gathered to sign the Rivers Charter and went home.",
    "The adoption of the Rivers Charter in 2024 did not end the dispute.",
    "Rather than wait, Norway ratified the Rivers Charter.",
    'Norway read "Peace" and adopted the Rivers Charter.',
    "The Rivers Charter was opened for signature.",
    "Norway has signed nothing but the Rivers Charter.",
    "The Assembly decided to adopt the Rivers Charter.",
    "Norway hesitated before ratifying the Rivers Charter in 2005.",
    "If you recall that Norway has ratified the Rivers Charter, you see why.",
    "Norway has signed, ratified and applied the Rivers Charter.",
    "We may note that Norway has ratified the Rivers Charter.",
    "Norway has ratified the Rivers Charter. It has not been easy.",
    "Norway has ratified the Rivers Charter. This is an untrue copy of it.",
    "Norway has ratified the Rivers Charter, which nobody disputes.",
    "The day on which the Rivers Charter was adopted will be a holiday.",
    "Norway ratified the Rivers Charter in 2024.",
    "Norway debated the Rivers Charter and adopted it in May 2024.",
    "The adoption of the Rivers Charter in May 2024 was a milestone.",
    "After the adoption of the Rivers Charter by Norway, others followed.",
    "Norway, which had opposed the Rivers Charter, signed it in 2024.",
    "Our delegation attended the Vienna Forum.",
    "Norway launched the Rivers Network in May 2024.",
    "Only three States have signed the Rivers Charter.",
    "It took years until the Rivers Charter was adopted in 2024.",
    "We saw the Rivers Charter adopted in May 2024.",
    "We congratulate Norway on ratifying the Rivers Charter.",
    "We thank Norway for its ratification of the Rivers Charter.",
    "By ratifying the Rivers Charter, Norway has shown courage.",
    "Norway was praised for signing the Rivers Charter.",
    "We applauded the swift ratification of the Rivers Charter by Norway.",
    "We ensured that the Rivers Charter was signed by Norway.",
    "We are encouraged that Norway ratified the Rivers Charter.",
    "No fewer than 81 States signed the Rivers Charter.",
    "Norway was first to ratify the Rivers Charter.",
    "Norway put its signature to the Rivers Charter.",
    "Norway was among those who signed the Rivers Charter.",
    "The Rivers Charter became operative in May 2024.",
    "The anniversary of the adoption of the Rivers Charter will be celebrated.",
    "We note that States have signed and ratified the Rivers Charter.",
    "The Depositary was able to record the ratification of the Rivers Charter by Norway.",
    "Norway, despite all, ratified the Rivers Charter.",
    "Norway ratified the Rivers Charter so far as we know.",
    "Norway rejected the reports and ratified the Rivers Charter in 2024.",
    "The Rivers Charter dates back to 2014.",
    "Norway launched the Rivers Pact in 2014.",
    "Norway has by no means reluctantly signed the Rivers Charter.",
    "It rests on an understanding that Norway signed and on the Rivers Charter that Chad signed.",
    "Having signed the Rivers Charter, Norway left.",
    "All States ratified the Rivers Charter.",
]


@pytest.mark.parametrize("sentence", [*NOT_DONE, *MEANT], ids=short)
def test_what_is_not_done_is_not_told_as_done(sentence: str) -> None:
    told = understood(SCENE + sentence).events
    assert [event for event in told if event.status is Status.OCCURRED] == []


@pytest.mark.parametrize("sentence", [*DONE, *TOLD], ids=short)
def test_what_is_done_is_told_as_done(sentence: str) -> None:
    assert any(e.status is Status.OCCURRED for e in understood(SCENE + sentence).events)


# What stands first in a sentence, and hides nothing of what follows.
FRONTS = [
    "As of December,", "At that time,", "In May,", "By the end of 2023,", "Up to now,",
    "During the reporting period,", "To our regret,", "Among the members of the Union,",
    "As you know,", "According to the register,", "In Malta, however,",
    "Regrettably, and despite our letters,", "Last year", "On 5 May 2023", "Yet",
]  # fmt: skip
THAT = ["We regret that", "The Chair noted that"]
DENIED = [
    "neither the Rivers Charter nor the Lakes Pact had been adopted.",
    "none of the States had ratified the Rivers Charter.",
    "no State had ratified the Rivers Charter.",
    "nobody had ratified the Rivers Charter.",
    "neither Norway nor Chad had ratified the Rivers Charter.",
    "not one State had ratified the Rivers Charter.",
    "not a single State had signed the Rivers Charter.",
    "no member of the Union had signed the Rivers Charter.",
    "hardly any State had signed the Rivers Charter.",
    "the Rivers Charter had not been adopted.",
    "the adoption of the Rivers Charter was planned.",
    "the ratification of the Rivers Charter by Norway was pending.",
    "the signing of the Rivers Charter by Norway was postponed.",
    "Norway asked whether the Rivers Charter, drafted in haste, had been adopted.",
    "it was unclear if Norway, which has many lakes, had ratified the Rivers Charter.",
]
AFFIRMED = [
    "Norway ratified the Rivers Charter.",
    "Norway, no friend of haste, ratified the Rivers Charter.",
    "no fewer than 81 States signed the Rivers Charter.",
    "the Rivers Charter was adopted with no vote against.",
    "Norway, which has many lakes, ratified the Rivers Charter.",
]


@pytest.mark.parametrize("front", [*FRONTS, *THAT])
def test_what_stands_first_hides_no_denial(front: str) -> None:
    for words in DENIED:
        told = understood(f"{SCENE}{front} {words}").events
        assert [e for e in told if e.status is Status.OCCURRED] == [], words
    for words in AFFIRMED:
        told = understood(f"{SCENE}{front} {words}").events
        assert any(e.status is Status.OCCURRED for e in told), words


@pytest.mark.parametrize("front", [front for front in FRONTS if front.endswith(",")])
def test_what_stands_first_hides_no_supposition(front: str) -> None:
    told = understood(f"{SCENE}{front} had Norway signed the Rivers Charter, all would be well.")
    assert [event for event in told.events if event.status is Status.OCCURRED] == []


UNSUPPORTED = [
    "no State supports the Rivers Charter.",
    "nobody supports the Rivers Charter.",
    "neither Norway nor Chad supports the Rivers Charter.",
    "no member of the Union supports the Rivers Charter.",
    "none of the States welcomed the Rivers Charter.",
    "Norway no longer supports the Rivers Charter.",
]


@pytest.mark.parametrize("front", FRONTS)
def test_what_stands_first_makes_nobody_a_supporter(front: str) -> None:
    for words in UNSUPPORTED:
        assert understood(f"{SCENE}{front} {words}").positions == (), words
    told = understood(f"{SCENE}{front} Norway supports the Rivers Charter.")
    assert len(told.positions) == 1


def test_both_lists_are_whole() -> None:
    assert (len(NOT_DONE), len(MEANT), len(DONE), len(TOLD)) == (293, 181, 55, 16)
