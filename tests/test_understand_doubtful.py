"""What is told as if it were so, but is only left out, planned, heard, taken back or to come."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

BY = "Statement by Bled Rivers Network\n12 March 2024\n\n"
NORWAY = "Statement by Norway\n12 March 2024\n\n"

# Who is left out of all that a body has: they have not done it.
EXCEPTED = [
    (BY + "All Springfield Union members but Malta have ratified the Macolin Convention.", ["Ratification negated: cets-215 | malta", "Ratification occurred: cets-215"]),
    (BY + "All EU members other than Malta have ratified the Macolin Convention.", ["Ratification negated: cets-215 | malta", "Ratification occurred: cets-215"]),
    (BY + "All EU members apart from Malta have ratified the Macolin Convention.", ["Ratification negated: cets-215 | malta", "Ratification occurred: cets-215"]),
    (BY + "Every EU member except Malta has ratified the Macolin Convention.", ["Ratification negated: cets-215 | malta", "Ratification occurred: cets-215"]),
    (BY + "Each EU delegation except Malta has ratified the Macolin Convention.", ["Ratification negated: cets-215 | malta", "Ratification occurred: cets-215"]),
    (BY + "Every NATO ally but Malta had ratified the Macolin Convention.", ["Ratification negated: cets-215 | malta", "Ratification occurred: cets-215"]),
    (BY + "All save Malta have ratified the Macolin Convention.", ["Ratification negated: cets-215 | malta", "Ratification occurred: cets-215"]),
    (BY + "All States save money, and Malta has ratified the Macolin Convention.", ["Ratification occurred: cets-215 | malta"]),
    (BY + "Apart from Malta, all members have ratified the Macolin Convention.", ["Ratification negated: cets-215 | malta", "Ratification occurred: cets-215 | members"]),
    (BY + "All members have ratified the Macolin Convention, with the exception of Malta.", ["Ratification negated: cets-215 | malta", "Ratification occurred: cets-215 | members"]),
    (BY + "All members, including Malta, have ratified the Macolin Convention.", ["Ratification occurred: cets-215 | malta"]),
    (BY + "Fiji's regulator Rivercom adopted the Lake Code.", ["Adoption occurred: Lake Code | Rivercom"]),
]  # fmt: skip

# "It took Malta ten years" opens a measure: what "it" then did Malta did. A stranger's "it" is not who speaks.
IT_TOOK = [
    (NORWAY + "It took Malta ten years, but in 2019 it ratified the Macolin Convention.", ["Ratification occurred: cets-215 | malta | 2019"]),
    (NORWAY + "It cost Malta dear; it ratified the Macolin Convention in 2019.", ["Ratification occurred: cets-215 | malta | 2019"]),
    (NORWAY + "It took Malta to court, and it ratified the Macolin Convention in 2019.", ["Ratification occurred: cets-215 | norway | 2019"]),
    (NORWAY + "Jedland, which few know, says it has ratified the Macolin Convention.", ["Ratification occurred: cets-215"]),
    (NORWAY + "Malta, which few know, says it has ratified the Macolin Convention.", ["Ratification occurred: cets-215 | malta"]),
]  # fmt: skip

# What a plan, a bill or a draft has in it is not done; what a report says is.
FORESEEN = [
    (BY + "The plan foresees that the Water Board adopts the Lake Code.", []),
    (BY + "The pact provides that Malta ratifies the Macolin Convention.", []),
    (BY + "The draft says that the Water Board endorses the Lake Code.", []),
    (BY + "The communiqué says that the Water Board endorses the Lake Code.", ["Endorsement occurred: Lake Code | Water Board"]),
    (BY + "The draft says that the Water Board endorsed the Lake Code.", ["Endorsement occurred: Lake Code | Water Board"]),
    (BY + "Ten instruments are required, so that the Macolin Convention is not in force.", ["EntryIntoForce negated: cets-215"]),
    (BY + "The record shows that the Water Board adopted the Lake Code.", ["Adoption occurred: Lake Code | Water Board"]),
    (BY + "Under the bill, Malta ratifies the Macolin Convention and amends its Noise Act.", []),
    (BY + "In the draft decision, the Water Board adopts the Lake Code.", []),
    (BY + "Under a bill of 2015, Malta ratified the Macolin Convention.", ["Ratification occurred: cets-215 | malta"]),
    (BY + "Under its new President, Malta ratifies the Macolin Convention.", ["Ratification occurred: cets-215 | malta"]),
]  # fmt: skip

# The paper for an act is not the act.
PAPERS = [
    (BY + "The draft accession agreement of Malta to the Macolin Convention was finalised in March 2023.", []),
    (BY + "The ratification dossier of Malta for the Macolin Convention was completed in 2023.", []),
    (BY + "The accession of Malta to the Macolin Convention was completed in March 2023.", ["Accession occurred: cets-215 | malta | 2023-03"]),
]  # fmt: skip

# A present tense with a time to come, or that hangs on something, is planned, whatever the date of the text.
COMING = [
    ("Press release\n\nTomorrow Norway signs the Macolin Convention.", ["Signature planned: cets-215 | norway"]),
    ("Press release\n\nNext week Norway ratifies the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    ("Press release\n\nNorway ratifies the Macolin Convention next September.", ["Ratification planned: cets-215 | norway"]),
    ("Press release\n\nToday Norway signs the Macolin Convention.", ["Signature occurred: cets-215 | norway"]),
    ("Press release\n\nIn 1997 Norway falters. The next year Norway signs the Macolin Convention.", ["Signature occurred: cets-215 | norway | 1998"]),
    (BY + "Norway signs the Macolin Convention this year.", ["Signature planned: cets-215 | norway | 2024"]),
    (BY + "Norway signed the Macolin Convention this week.", ["Signature occurred: cets-215 | norway | 2024-03-11/2024-03-17"]),
    (BY + "Norway signs the Macolin Convention today, quorum permitting.", ["Signature planned: cets-215 | norway | 2024-03-12"]),
]  # fmt: skip

# Below a title of what is to come, a present tense tells no act as done; a past tense does.
BELOW = [
    ("Newsletter No. 14\nUpcoming\n\nNorway signs the Macolin Convention. Fiji ratifies the Lake Charter.", []),
    ("Newsletter No. 14\nUpcoming\n\nNorway signed the Macolin Convention in 2020.", ["Signature occurred: cets-215 | norway | 2020"]),
    ("Newsletter No. 14\nNews\n\nNorway signs the Macolin Convention.", ["Signature occurred: cets-215 | norway"]),
    ("Programme\n12 March 2024\n\nAt noon the Water Board adopts the Lake Code.", []),
    ("Our wish list\n\nNorway ratifies the Macolin Convention.", []),
    ("History of the treaty\n\nOn 3 December 1997 Norway signs the Macolin Convention.", ["Signature occurred: cets-215 | norway | 1997-12-03"]),
]  # fmt: skip

# A tale of a year to come tells nothing; one of a year that is over does.
TALES = [
    (BY + "It is the year 2040. Norway has ratified the Macolin Convention.", []),
    (BY + "The year is 2035. Norway joined the Springfield Union two years ago.", []),
    (BY + "Picture this: it is 2031, and Norway has ratified the Macolin Convention.", []),
    (BY + "The year was 1997. Norway signed the Macolin Convention.", ["Signature occurred: cets-215 | norway"]),
    (BY + "It is 2019. Norway signs the Macolin Convention.", ["Signature occurred: cets-215 | norway"]),
]  # fmt: skip

# What those who said it take back, or is called an error, is not told.
RETRACTED = [
    (BY + "Books taught that Norway had signed the Macolin Convention. They were mistaken.", []),
    (BY + "Books taught that Norway had signed the Macolin Convention. They were right.", ["Signature occurred: cets-215 | norway"]),
    (BY + "Books taught that Norway had signed the Macolin Convention. They were mistaken about the date only.", ["Signature occurred: cets-215 | norway"]),
    (BY + "Norway has signed the Macolin Convention. They were wrong.", ["Signature occurred: cets-215 | norway"]),
    (BY + "The agency wrote that Norway had signed the Macolin Convention. It later retracted the story.", []),
    (BY + "We wrote that Norway had signed the Macolin Convention. We apologise for the error.", []),
    (BY + "I told you that Norway had signed the Macolin Convention. I misspoke.", []),
    (BY + "Norway signed the Macolin Convention. We must correct this imbalance.", ["Signature occurred: cets-215 | norway"]),
    (BY + "An earlier version of this article stated that Norway had signed the Macolin Convention.", []),
    (BY + "Norway signed the Macolin Convention, or tried to.", []),
    (BY + "Norway signed the Macolin Convention; no, it was Fiji.", []),
    (BY + "Norway signed the Macolin Convention – not.", []),
    (BY + "Norway signed the Macolin Convention, not without doubts.", ["Signature occurred: cets-215 | norway"]),
]  # fmt: skip

# What people say, hear or are told, also set off between commas, is hearsay; what the depositary tells is not.
HEARSAY = [
    (BY + "They say the Dutch ratified the Macolin Convention.", []),
    (BY + "Many believe the Dutch ratified the Macolin Convention.", []),
    (BY + "They say little, and Norway ratified the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
    (BY + "We are told that Norway ratified the Macolin Convention.", []),
    (BY + "We are told by the depositary that Norway ratified the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
    (BY + "I hear Norway ratified the Macolin Convention.", []),
    (BY + "Someone told me Norway ratified the Macolin Convention.", []),
    (BY + "Norway, it is claimed, ratified the Macolin Convention.", []),
    (BY + "Norway, if you believe its minister, ratified the Macolin Convention.", []),
    (BY + "Norway, needless to say, ratified the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
    (BY + "Norway, it is recalled, ratified the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
    (BY + "Norway, according to a blog, ratified the Macolin Convention.", []),
    (BY + "Norway ratified the Macolin Convention, according to the depositary.", ["Ratification occurred: cets-215 | norway"]),
    (BY + "Norway ratified the Macolin Convention, some say too late.", ["Ratification occurred: cets-215 | norway"]),
    (BY + "Norway ratified the Macolin Convention, apparently.", []),
    (BY + "Norway ratified the Macolin Convention (to be confirmed).", []),
    (BY + "Norway ratified the Macolin Convention [citation needed].", []),
    (BY + "Norway ratified the Macolin Convention in 2015, and Fiji, we are told, is preparing to do so.", ["Ratification occurred: cets-215 | norway | 2015", "Ratification planned: cets-215 | fiji"]),
]  # fmt: skip

# A quotation that is called a lie, a joke or a claim is not told for true.
LIES = [
    (BY + "\"Norway has ratified the Macolin Convention,\" lied the consul.", []),
    (BY + "\"Norway has ratified the Macolin Convention,\" he claimed.", []),
    (BY + "\"Norway has ratified the Macolin Convention,\" beamed the consul.", ["Ratification occurred: cets-215 | norway"]),
    (BY + "\"Norway has ratified the Macolin Convention,\" he said, which was a lie.", ["Ratification negated: cets-215 | norway"]),
    (BY + "The consul lied when he said that Norway had ratified the Macolin Convention.", []),
]  # fmt: skip

# What opens what would be is only supposed; what opens what is, or has a day, is done.
WOULD = [
    (BY + "With Norway having ratified the Macolin Convention, only two would remain.", []),
    (BY + "Having ratified the Macolin Convention, Norway would be free to leave.", []),
    (BY + "With the Macolin Convention ratified by Norway, two would remain.", []),
    (BY + "Having ratified the Macolin Convention in 2020, Norway would be free to leave.", ["Ratification occurred: cets-215 | norway | 2020"]),
    (BY + "With Norway having ratified the Macolin Convention, two remain.", ["Ratification occurred: cets-215 | norway"]),
]  # fmt: skip

# Of what "or" joins only one is so; nobody knows which.
EITHER = [
    (BY + "Norway or Fiji ratified the Macolin Convention.", []),
    (BY + "Norway and Fiji ratified the Macolin Convention.", ["Ratification occurred: cets-215 | fiji", "Ratification occurred: cets-215 | norway"]),
    (BY + "Norway either signed or ratified the Macolin Convention.", []),
    (BY + "Norway signed or ratified the Macolin Convention.", []),
    (BY + "Norway signed the Macolin Convention or the Lake Charter.", []),
    (BY + "Norway signs the Macolin Convention or walks out.", []),
    (BY + "Either Norway signs the Macolin Convention or the talks are over.", []),
    (BY + "Norway signed the Macolin Convention, which helps or harms nobody.", ["Signature occurred: cets-215 | norway"]),
    (BY + "Whether Norway ratified the Macolin Convention or merely signed it is open.", []),
    (BY + "I cannot remember whether it was Norway that ratified the Macolin Convention.", []),
    (BY + "I do remember that it was Norway that ratified the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
]  # fmt: skip

# What was signed was not that text: its signature is denied.
ANOTHER = [
    (BY + "What Norway signed was not the Macolin Convention but a letter.", ["Signature negated: cets-215 | norway"]),
    (BY + "The text Norway signed was not the Macolin Convention.", ["Signature negated: cets-215 | norway"]),
    (BY + "What Norway signed in 2019 was a letter, not the Macolin Convention.", ["Signature negated: cets-215 | norway | 2019"]),
    (BY + "What Norway signed in 2019 was the Macolin Convention.", ["Signature occurred: cets-215 | norway | 2019"]),
    (BY + "It is not the Macolin Convention that Norway signed.", ["Signature negated: cets-215 | norway"]),
    (BY + "It was a letter, not the Macolin Convention, that Norway signed.", ["Signature negated: cets-215 | norway"]),
    (BY + "It is the Macolin Convention that Norway signed in 2020.", ["Signature occurred: cets-215 | norway | 2020"]),
    (BY + "It is not for money that Norway signed the Macolin Convention.", ["Signature occurred: cets-215 | norway"]),
]  # fmt: skip

# A denial may stand behind the verb.
BEHIND = [
    (BY + "The Macolin Convention has entered into force for no one.", ["EntryIntoForce negated: cets-215"]),
    (BY + "The Macolin Convention entered into force for all but Norway in 2010.", ["EntryIntoForce occurred: cets-215 | - | 2010"]),
    (BY + "The Macolin Convention has been ratified by not one island State.", ["Ratification negated: cets-215"]),
    (BY + "Norway signed the Lake Charter twice and ratified it never.", ["Ratification negated: Lake Charter | norway", "Signature occurred: Lake Charter | norway"]),
    (BY + "The Lake Code was considered adopted until Norway objected.", []),
    (BY + "The Lake Code was considered and adopted.", ["Adoption occurred: Lake Code"]),
]  # fmt: skip

# "Nothing kept it from" denies nothing.
NOTHING = [
    (BY + "Nothing kept Norway from signing the Macolin Convention.", []),
    (BY + "Nothing prevented Norway from ratifying the Macolin Convention, and it ratified it.", ["Ratification occurred: cets-215 | norway"]),
    (BY + "A quarrel kept Norway from signing the Macolin Convention.", ["Signature negated: cets-215 | norway"]),
]  # fmt: skip

# Both verbs of a label are of all who stand behind it.
LABELS = [
    ("The Macolin Convention\nStatus\n\nSigned but not ratified: Norway. Neither signed nor ratified: Fiji.", ["Ratification negated: cets-215 | fiji", "Ratification negated: cets-215 | norway", "Signature negated: cets-215 | fiji", "Signature occurred: cets-215 | norway"]),
    ("The Macolin Convention\nStatus\n\nSigned and ratified: Norway and Fiji.", ["Ratification occurred: cets-215 | fiji", "Ratification occurred: cets-215 | norway", "Signature occurred: cets-215 | fiji", "Signature occurred: cets-215 | norway"]),
    ("The Macolin Convention\nStatus\n\nRatified: Norway. Signed: Fiji.", ["Ratification occurred: cets-215 | norway", "Signature occurred: cets-215 | fiji"]),
]  # fmt: skip

# A verb alone in quotation marks, or one that is as good as so, tells no deed.
QUOTED = [
    (BY + "Norway has \"ratified\" the Macolin Convention.", []),
    (BY + "Norway has \"now ratified the Macolin Convention\", as the Minister put it.", ["Ratification occurred: cets-215 | norway"]),
    (BY + "Norway practically ratified the Macolin Convention.", []),
    (BY + "Norway formally ratified the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
]  # fmt: skip

# "That year" is not the one of the text's own line.
THAT_TIME = [
    (BY + "In that year Norway signed the Macolin Convention.", ["Signature occurred: cets-215 | norway"]),
    (BY + "The Board met in 2010. In that year Norway signed the Macolin Convention.", ["Signature occurred: cets-215 | norway | 2010"]),
    (BY + "In the same month Norway signed the Macolin Convention.", ["Signature occurred: cets-215 | norway"]),
]  # fmt: skip

# A label or a title that calls what follows made up, a rumour or a sample tells nothing for true.
MADE_UP = [
    (BY + "April fool: Norway has ratified the Macolin Convention!", []),
    (BY + "Not a joke: Norway has ratified the Macolin Convention!", ["Ratification occurred: cets-215 | norway"]),
    (BY + "True or false: Norway has ratified the Macolin Convention.", []),
    (BY + "For example: Norway has ratified the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
    (BY + "Allegation: Norway ratified the Macolin Convention.", []),
    ("Model United Nations\nHandout 3\n\nNorway has ratified the Macolin Convention.", []),
    ("Exercise 7\n\nNorway has ratified the Macolin Convention.", []),
    ("Norwegian Exercise Cold Lake 2024\n\nNorway has ratified the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
    ("Speech not delivered\n\nNorway has ratified the Macolin Convention.", []),
    ("Check against delivery\n\nNorway has ratified the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
]  # fmt: skip

# A plan whose deadline came and went was not carried out.
LAPSED = [
    (BY + "Norway was meant to ratify the Macolin Convention by July 2023; the deadline came and went.", ["Ratification negated: cets-215 | norway | 2023-07"]),
    (BY + "Norway was due to ratify the Macolin Convention in 2022; the year passed.", ["Ratification negated: cets-215 | norway | 2022"]),
    (BY + "Norway is to ratify the Macolin Convention by July 2025; the deadline is near.", ["Ratification planned: cets-215 | norway | 2025-07"]),
]  # fmt: skip

# What stands before the last of a list parts it from the others no more.
JOINED = [
    (BY + "Norway, Fiji and, belatedly, Chad signed the Macolin Convention.", ["Signature occurred: cets-215 | chad", "Signature occurred: cets-215 | fiji", "Signature occurred: cets-215 | norway"]),
    (BY + "Norway, Fiji and also Chad signed the Macolin Convention.", ["Signature occurred: cets-215 | chad", "Signature occurred: cets-215 | fiji", "Signature occurred: cets-215 | norway"]),
    (BY + "Of the two, Fiji and Chad, only Chad signed the Macolin Convention.", ["Signature occurred: cets-215 | chad"]),
]  # fmt: skip

# What a guide says that any State does is no act of anybody; nor is what "it" then does.
ANYONE = [
    (NORWAY + "Step 1: your State signs the Macolin Convention. Step 2: your State ratifies the Macolin Convention.", []),
    (NORWAY + "A State ratifies the Macolin Convention by a law.", []),
    (NORWAY + "Here is how it works: a country signs the Macolin Convention, and then it ratifies it.", []),
    (NORWAY + "A State party ratified the Macolin Convention yesterday.", ["Ratification occurred: cets-215 | - | 2024-03-11"]),
    (NORWAY + "Fiji signs the Macolin Convention, and then it ratifies it.", ["Ratification occurred: cets-215 | fiji", "Signature occurred: cets-215 | fiji"]),
    (BY + "Next step: Norway ratifies the Macolin Convention.", []),
    (BY + "In the board game, Norway ratifies the Macolin Convention.", []),
    (BY + "Norway and/or Fiji signed the Macolin Convention.", []),
]  # fmt: skip

GROUPS = {
    "excepted": EXCEPTED,
    "it took": IT_TOOK,
    "foreseen": FORESEEN,
    "papers": PAPERS,
    "coming": COMING,
    "below": BELOW,
    "tales": TALES,
    "retracted": RETRACTED,
    "hearsay": HEARSAY,
    "lies": LIES,
    "would": WOULD,
    "either": EITHER,
    "another": ANOTHER,
    "behind": BEHIND,
    "nothing": NOTHING,
    "labels": LABELS,
    "quoted": QUOTED,
    "that time": THAT_TIME,
    "made up": MADE_UP,
    "lapsed": LAPSED,
    "joined": JOINED,
    "anyone": ANYONE,
}
ROWS = [row for group in GROUPS.values() for row in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_a_text_tells_these_events_and_no_other(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


def test_no_row_is_lost() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "excepted": 12,
        "it took": 5,
        "foreseen": 11,
        "papers": 3,
        "coming": 8,
        "below": 6,
        "tales": 5,
        "retracted": 13,
        "hearsay": 18,
        "lies": 5,
        "would": 5,
        "either": 11,
        "another": 8,
        "behind": 6,
        "nothing": 3,
        "labels": 3,
        "quoted": 4,
        "that time": 3,
        "made up": 10,
        "lapsed": 3,
        "joined": 3,
        "anyone": 8,
    }
