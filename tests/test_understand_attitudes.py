"""What those who speak feel about a thing, told in roundabout words: near misses beside each."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import positions, short

BY = "Statement by the Delta Network\n12 March 2024\n\n"
MOSS = ["Concern: Delta Network | moss burning"]

VIEWED = [
    # A verdict behind what is put in; told as one's view of now, it may judge what was decided.
    ("Moss burning is, in our view, unacceptable.", MOSS),
    ("Moss burning is in our view indefensible.", MOSS),
    ("Moss burning is, however, a disgrace.", MOSS),
    ("Moss burning was, in our opinion, a grave mistake.", MOSS),
    ("In our view, moss burning was a grave mistake.", MOSS),
    ("Moss burning was a grave mistake.", []),
    ("Moss burning was, in their view, a grave mistake.", []),
    ("Moss burning is, in our view, hardly a mistake.", []),
    # What has proved its worth, also where its own words say "its"; not where they deny it.
    ("The Moss Pact has already proven its worth to us.", ["Support: Delta Network | Moss Pact"]),
    ("The Moss Pact has served the country well.", ["Support: Delta Network | Moss Pact"]),
    ("The Moss Pact has yet to prove its worth.", []),
    ("The Moss Pact deserves high praise.", ["Welcome: Delta Network | Moss Pact"]),
    ("The Moss Pact deserves no praise.", []),
    ("Moss burning does no credit to the ministry.", MOSS),
    ("Moss burning cannot continue.", MOSS),
    ("The talks cannot continue without Chad.", []),
    # What "this" stands for is the fact told before, no text that is only named in it.
    ("Moss burning goes on in every parish. This cannot continue.", MOSS),
    ("Chad left the Moss Pact. This is unacceptable.", []),
]  # fmt: skip

SAID_OF = [
    # A clause as the subject, and what is said to be "something".
    ("That moss burning is still allowed is a disgrace.", MOSS),
    ("That Chad has signed the Moss Pact is something we can only applaud.", ["Welcome: Delta Network | Moss Pact"]),
    ("The Moss Pact is something we can only applaud.", ["Welcome: Delta Network | Moss Pact"]),
    ("Moss burning is something we cannot accept.", MOSS),
    ("That pact was signed by Chad and is a disgrace.", []),
    ("We said something we regret.", []),
    # What should alarm others is what alarms who says so.
    ("The spread of moss burning should alarm every government.", MOSS),
    ("Moss burning is something that should worry us all.", MOSS),
    ("The spread of moss burning should not alarm anybody.", []),
    # Feelings told as a matter, or as a habit.
    ("It is a matter of deep regret for us that Chad refuses to sign the Moss Pact.", ["Concern: Delta Network | Moss Pact"]),
    ("It is a matter of regret for Chad that the Moss Pact is short.", ["Concern: chad | Moss Pact"]),
    ("It was good to hear that the Moss Pact will be reviewed.", ["Welcome: Delta Network | Moss Pact"]),
    ("We took note of the Moss Pact with satisfaction.", ["Welcome: Delta Network | Moss Pact"]),
    ("We took note of the Moss Pact with a pencil.", []),
    ("Moss burning keeps our members awake at night.", MOSS),
    ("Moss burning will meet with our opposition.", MOSS),
    ("Moss burning will meet with opposition in Chad.", []),
]  # fmt: skip

TURNED = [
    # One fears what does the harm, not the harm itself.
    ("We warn of the damage that moss burning would do.", MOSS),
    ("We are alarmed by the danger posed by moss burning.", MOSS),
    ("We warn of the damage that such a thing would do.", []),
    # Who hopes that a text falls does not support it.
    ("We hope that the Parliament will adopt the Moss Pact.", ["Support: Delta Network | Moss Pact"]),
    ("We hope that the Parliament will reject the Moss Pact.", []),
    ("We hope that the Moss Pact will be rejected.", []),
    # What one will leave undone is not what one is committed to.
    ("Chad has pledged not to allow moss burning.", []),
    ("We commit to never allowing moss burning.", []),
    ("Chad committed itself to refrain from moss burning.", []),
    ("Chad has pledged to end moss burning.", ["Commitment: chad | moss burning"]),
    # Who is glad of those who stand against a text is not glad of the text.
    ("We applaud the resistance to the Moss Pact.", []),
    ("We commend growers for their mobilisation against the Moss Pact.", []),
    ("We support the protests against the Moss Pact.", []),
    ("We commend growers for their work on the Moss Pact.", ["Welcome: Delta Network | Moss Pact"]),
    # A meeting to which it only leads, or a text under which others sue, is not what one backs.
    ("We stand with growers in the run-up to the Moss Summit.", []),
    ("We stand with growers on the road to the Moss Summit.", []),
    ("We support the Moss Summit.", ["Support: Delta Network | Moss Summit"]),
    ("We support the initiative of Chad to bring a case under the Moss Convention.", []),
    ("Chad supports the proposal to list the heron under the Moss Convention.", []),
    ("We support the work under the Moss Convention.", ["Support: Delta Network | Moss Convention"]),
    ("We support farmers in the negotiation of the Moss Convention.", []),
    ("We welcome the role of Chad in the negotiation of the Moss Convention.", ["Welcome: Delta Network | Moss Convention"]),
    # What a body yet to be would deal with promises nothing.
    ("We need joint patrols.", ["Call: Delta Network | joint patrols"]),
    ("We need more chairs.", []),
    ("We need a working group devoted to moss burning.", []),
    ("Chad is devoted to moss gardens.", ["Commitment: chad | moss gardens"]),
]  # fmt: skip

HELD = [
    # Whoever ends its support has none.
    ("Chad ended its support for the Moss Pact.", []),
    ("The decision of Chad to end support for the Moss Pact was a mistake.", []),
    ("Chad voiced its support for the Moss Pact.", ["Support: chad | Moss Pact"]),
    # What no State should do is asked of none.
    ("No State should be able to claim gender equality.", []),
    ("All States should promote gender equality.", ["Call: Delta Network | gender-equality"]),
    # What is brought somewhere is promised, not the place.
    ("We undertake to bring the demands of growers to the Moss Forum.", ["Commitment: Delta Network | demands of growers"]),
    ("We undertake to bring these demands to the Moss Forum.", []),
    # Who is to complete its procedures is asked to join what was told of.
    ("The Moss Pact was signed in 2019. We urge States to expedite their domestic ratification processes.", ["Call: Delta Network | Moss Pact"]),
    ("The Moss Pact was signed in 2019. We urge States to complete their review procedures.", []),
    # Refusals turned round, and wishes told as what would be good.
    ("Nor can we stay silent about moss burning.", MOSS),
    ("Nor do we support moss burning.", MOSS),
    ("Nor do we support.", []),
    ("Never did we support the Moss Pact.", []),
    ("Not once did we welcome the Moss Pact.", []),
    # What one only had in mind, or all but did, one does not hold.
    ("We had considered calling for a ban on peat, but will not.", []),
    ("We had intended to call for a ban on peat.", []),
    ("We had hoped to support the Moss Pact.", []),
    ("We considered supporting the Moss Pact.", []),
    ("We nearly supported the Moss Pact.", []),
    ("We came close to supporting the Moss Pact.", []),
    ("We were about to support the Moss Pact.", []),
    ("We were going to support the Moss Pact.", []),
    ("We are going to support the Moss Pact.", ["Support: Delta Network | Moss Pact"]),
    ("We had hoped for more, but we support the Moss Pact.", ["Support: Delta Network | Moss Pact"]),
    ("Chad cannot go along with moss burning.", ["Concern: chad | moss burning"]),
    ("It would be highly desirable for all States to ratify the Moss Pact.", ["Call: Delta Network | Moss Pact"]),
    ("It would be useful for readers to have a map.", []),
    ("It is essential for us that moss burning ends.", ["Call: Delta Network | moss burning"]),
    ("We would like the Moss Pact to be renewed.", ["Call: Delta Network | Moss Pact"]),
    ("We would like a glass of water.", []),
    ("The rollback of moss gardens that we are seeing is a disgrace.", ["Concern: Delta Network | rollback of moss gardens"]),
    ("The growers that we trained are a disgrace.", []),
    # What nothing comes about without is supported, of who says so.
    ("There can be no fair market without moss gardens.", ["Support: Delta Network | moss gardens"]),
    ("Without moss gardens, there can be no fair market.", ["Support: Delta Network | moss gardens"]),
    ("Chad said that there can be no fair market without moss gardens.", ["Support: chad | moss gardens"]),
    ("If there can be no fair market without moss gardens, we lose.", []),
    ("There is no rain without moss gardens.", []),
    # Who is only described by what they do is nobody, and no body named before.
    ("The Moss Pact was signed in 2019. Help is available from the Secretariat to those that ask for it.", []),
    ("We call on all States to come with an open mind.", []),
    ("We support a moss programme consisting of three parts.", ["Support: Delta Network | moss programme"]),
    # For whom a thing is belongs to it.
    ("We call for a permanent mandate for the Moss Forum.", ["Call: Delta Network | permanent mandate for the Moss Forum"]),
    ("We support a stronger voice for Chad and Mali.", ["Support: Delta Network | voice for Chad and Mali"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), VIEWED + SAID_OF + TURNED + HELD, ids=short)
def test_attitudes(text: str, expected: list[str]) -> None:
    """A theme keeps the capital with which a sentence opens; that is of no account here."""
    told = [words.lower() for words in positions(BY + text)]
    assert told == [words.lower() for words in expected]
