"""What is said of one thing and never told of another: owners, lists, contrasts, late and lost acts.

A near miss stands beside each.
"""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

N = "Ratification occurred: cets-215 | norway"
G = "Ratification occurred: cets-215 | georgia"
NOT_N = "Ratification negated: cets-215 | norway"
NOT_G = "Ratification negated: cets-215 | georgia"
ADOPTED = "Adoption occurred: Springfield Declaration"

# A date or a place belongs to what one does with an event, not to the event.
OTHER_DATES = [
    ("On 5 May 2020 the Assembly welcomed Norway's ratification of the Macolin Convention.", [N]),
    ("On 5 May 2020 the Assembly completed Norway's ratification of the Macolin Convention.", [N + " | 2020-05-05"]),
    ("Norway celebrated the anniversary of the adoption of the Springfield Declaration in Oslo in 2015.", [ADOPTED]),
    ("Norway celebrated the adoption of the Springfield Declaration in Oslo in 2015.", [ADOPTED + " | - | 2015 | oslo"]),
    ("Ten years after its adoption, the Springfield Declaration was discussed in Oslo in 2015.", [ADOPTED]),
    ("The adoption of the Springfield Declaration took place in Oslo in 2015.", [ADOPTED + " | - | 2015 | oslo"]),
    ("In 2020 Norway, which ratified the Macolin Convention in 2019, hosted a fair.", [N + " | 2019"]),
    ("Shortly before its entry into force in 2011, Norway ratified the Macolin Convention.", [N]),
    ("Shortly before Christmas, in 2011, Norway ratified the Macolin Convention.", [N + " | 2011"]),
    ("In 2020, after the adoption of the Springfield Declaration, Norway left.", [ADOPTED]),
    ("Norway signed in Oslo in 2020 the Faro Convention adopted in Faro in 2005.",
     ["Adoption occurred: cets-199 | - | 2005 | faro", "Signature occurred: cets-199 | norway | 2020 | oslo"]),
]  # fmt: skip

CONTRASTED = [
    ("It was Georgia, not Norway, that ratified the Macolin Convention.", [G]),
    ("It was not Norway that ratified the Macolin Convention.", [NOT_N]),
    ("Not Norway but Georgia ratified the Macolin Convention.", [G]),
    ("Not only Norway but also Georgia ratified the Macolin Convention.", [G, N]),
    ("Norway ratified not the Faro Convention but the Macolin Convention.", [N]),
    ("Norway ratified not only the Faro Convention but also the Macolin Convention.",
     ["Ratification occurred: cets-199 | norway", N]),
    ("The Springfield Declaration was adopted not in Oslo but in Vilnius.", [ADOPTED + " | - | - | vilnius"]),
    ("The Springfield Declaration was adopted not in 2020 but in 2021.", [ADOPTED + " | - | 2021"]),
    ("The Springfield Declaration was not adopted in 2020.", ["Adoption negated: Springfield Declaration | - | 2020"]),
    ("The Macolin Convention has entered into force, but not for Norway.", ["EntryIntoForce occurred: cets-215"]),
    ("The Macolin Convention has entered into force for Norway.", ["EntryIntoForce occurred: cets-215 | norway"]),
]  # fmt: skip

OTHER_AGENTS = [
    ("At the request of Norway, Georgia ratified the Macolin Convention.", [G]),
    ("At the request of Norway, Georgia and Italy, UNESCO adopted the Springfield Declaration.",
     [ADOPTED + " | united-nations-educational-scientific-and-cultural-organization"]),
    ("Norway's neighbour Georgia ratified the Macolin Convention.", [G]),
    ("Norway's neighbours, among them Georgia, met the Macolin Convention.", []),
    ("Norway deplores Georgia's failure to ratify the Macolin Convention.", [NOT_G]),
    ("Norway criticised Georgia for its failure to ratify the Macolin Convention.", [NOT_G]),
    ("Norway regrets its failure to ratify the Macolin Convention.", [NOT_N]),
    ("Norway blamed Georgia for not ratifying the Macolin Convention.", [NOT_G]),
    ("Norway wonders why Georgia has not ratified the Macolin Convention.", [NOT_G]),
    ("Having failed to ratify the Macolin Convention, Norway was sorry.", [NOT_N]),
    ("Not having ratified the Macolin Convention, Norway was not invited.", [NOT_N]),
    ("The Macolin Convention, not yet ratified by Norway, helps.", [NOT_N]),
    ("The Macolin Convention was not signed or ratified by Norway.",
     [NOT_N, "Signature negated: cets-215 | norway"]),
]  # fmt: skip

BOTH = "The Macolin Convention and the Faro Convention bind us. "
ANSWERING = [
    ("Norway and Georgia signed the Macolin Convention and the Faro Convention respectively.",
     ["Signature occurred: cets-199 | georgia", "Signature occurred: cets-215 | norway"]),
    ("Norway and Georgia ratified the Macolin Convention in 2018 and 2019 respectively.",
     [G + " | 2019", N + " | 2018"]),
    ("The Macolin Convention and the Faro Convention entered into force in 2019 and 2011.",
     ["EntryIntoForce occurred: cets-199 | - | 2011", "EntryIntoForce occurred: cets-215 | - | 2019"]),
    ("The Macolin Convention and the Faro Convention entered into force in 2019.",
     ["EntryIntoForce occurred: cets-199 | - | 2019", "EntryIntoForce occurred: cets-215 | - | 2019"]),
    ("The Springfield Declaration and the Lakes Charter were adopted in Oslo and Vilnius respectively.",
     ["Adoption occurred: Lakes Charter | - | - | vilnius", ADOPTED + " | - | - | oslo"]),
    ("The Springfield Declaration and the Lakes Charter were adopted in Oslo in 2019 and in Vilnius in 2020 respectively.",
     ["Adoption occurred: Lakes Charter | - | 2020 | vilnius", ADOPTED + " | - | 2019 | oslo"]),
    ("The Macolin Convention was ratified by Norway in June 2018, and by Georgia in May 2019.",
     [G + " | 2019-05", N + " | 2018-06"]),
    ("The Macolin Convention was ratified by Norway in June 2018 but not by Georgia in May 2019.",
     ["Ratification negated: cets-215 | georgia", N + " | 2018-06"]),
    ("The Macolin Convention was ratified by Norway in June 2018 and is applied by Georgia in 2019.", [N + " | 2018-06"]),
    ("The Macolin Convention was ratified by Norway and by Georgia in 2019.", [G + " | 2019", N + " | 2019"]),
    ("The Springfield Declaration was adopted by the Board in June 2018 and by the Water Council in May 2019.",
     [ADOPTED + " | Board | 2018-06", ADOPTED + " | Water Council | 2019-05"]),
    ("Norway ratified the Macolin Convention on 5 June 2018 and the Faro Convention on the same day.",
     ["Ratification occurred: cets-199 | norway | 2018-06-05", N + " | 2018-06-05"]),
    ("Norway ratified the Macolin Convention in June 2018 and the Faro Convention a year later.",
     ["Ratification occurred: cets-199 | norway | 2019", N + " | 2018-06"]),
    ("Norway ratified the Macolin Convention in June 2018, Georgia a year later.", [G + " | 2019", N + " | 2018-06"]),
    ("Norway ratified the Macolin Convention in June 2018 and told Georgia a year later.", [N + " | 2018-06"]),
    ("Norway ratified the Macolin Convention in June 2018 and met Georgia in 2019.", [N + " | 2018-06"]),
    (BOTH + "Norway ratified the latter in 2017 and the former in 2019.", ["Ratification occurred: cets-199 | norway | 2017", N + " | 2019"]),
    (BOTH + "Norway ratified the latter in 2017 and left the former in 2019.", ["Ratification occurred: cets-199 | norway | 2017"]),
    ("Norway and Georgia ratified the Macolin Convention, the one in 2018 and the other in 2019.", [G + " | 2019", N + " | 2018"]),
    (BOTH + "Norway ratified both, one in 2018 and the other in 2019.", ["Ratification occurred: cets-199 | norway", N]),
    (BOTH + "Norway ratified both, the former in 2019 and the latter in 2018.",
     ["Ratification occurred: cets-199 | norway | 2018", N + " | 2019"]),
    ("Norway and Georgia ratified the Macolin Convention, the latter in 2018 and the former in 2019.", [G + " | 2018", N + " | 2019"]),
    (BOTH + "Norway and Georgia ratified the former in 2018 and the latter in 2019.",
     ["Ratification occurred: cets-199 | georgia | 2019", "Ratification occurred: cets-199 | norway | 2019", G + " | 2018", N + " | 2018"]),
]  # fmt: skip

PUT_IN = [
    ("Norway, the Council said, has ratified the Macolin Convention.", [N]),
    ("Norway, the host, announced, and ratified the Macolin Convention.", [N]),
    ("The Water Council met, announced, adopted the Springfield Declaration and left.", [ADOPTED + " | Water Council"]),
    ("The Second Protocol to Amend the Lakes Agreement on Trade (LAT), long awaited, was adopted.",
     ["Adoption occurred: Second Protocol to Amend the Lakes Agreement on Trade"]),
    ("The Springfield Declaration was adopted in 2016. They met in 2018 to sign the new agreement; it entered into force in 2019.",
     [ADOPTED + " | - | 2016"]),
]  # fmt: skip

LOST = [
    ("Norway has no plans to ratify the Macolin Convention.", [NOT_N]),
    ("Norway has plans to ratify the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    ("Norway has dropped plans to ratify the Macolin Convention.", [NOT_N]),
    ("Norway has not dropped plans to ratify the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    ("Norway broke its promise to ratify the Macolin Convention.", [NOT_N]),
    ("Norway went back on its decision to ratify the Macolin Convention.", [NOT_N]),
    ("Norway withdrew its proposal to amend the Macolin Convention.", ["Amendment negated: cets-215 | norway"]),
    ("Norway did not ratify the Macolin Convention until 2019.", [N + " | 2019"]),
    ("Norway will not ratify the Macolin Convention until 2031.", ["Ratification planned: cets-215 | norway | 2031"]),
    ("Norway did not ratify the Macolin Convention before 2019.", [NOT_N]),
    ("Not until Georgia signs it will Norway ratify the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    ("Norway's ratification of the Macolin Convention is under way.", ["Ratification ongoing: cets-215 | norway"]),
    ("We await news of Norway's ratification of the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    ("We had news of Norway's ratification of the Macolin Convention.", [N]),
]  # fmt: skip

UNTOLD = [
    ("Norway asked Georgia not to ratify the Macolin Convention.", []),
    ("Norway asked Georgia to ratify the Macolin Convention.", ["Ratification proposed: cets-215 | georgia"]),
    ("Norway is free not to ratify the Macolin Convention.", []),
    ("Norway decided not to ratify the Macolin Convention.", [NOT_N]),
    ("Norway was the only State not to ratify the Macolin Convention.", [NOT_N]),
    ("Norway was not the first State to ratify the Macolin Convention.", []),
    ("The first State to ratify the Macolin Convention will be Georgia.", ["Ratification planned: cets-215 | georgia"]),
    ("Norway must not ratify the Macolin Convention.", []),
    ("Norway need not ratify the Macolin Convention.", []),
    ("We asked whether Norway will ratify the Macolin Convention.", []),
    ("Norway opposed the adoption of the Springfield Declaration.", []),
    ("Norway did not block the adoption of the Springfield Declaration.", []),
    ("Norway tried to block the adoption of the Springfield Declaration.", []),
    ("Norway blocked the adoption of the Springfield Declaration.", ["Adoption negated: Springfield Declaration"]),
    ("Contrary to reports that Norway has ratified the Macolin Convention, nothing was done.", []),
    ("Contrary to reports, Norway has ratified the Macolin Convention.", [N]),
    ("There is no evidence that Norway has ratified the Macolin Convention.", []),
    ("It was wrongly stated that Norway had ratified the Macolin Convention.", []),
    ("They said that Norway had ratified the Macolin Convention, which is not the case.", [NOT_N]),
    ("Norway ratified the Macolin Convention, which is a mistake.", [N]),
    ("Despite its signature of the Macolin Convention in 2005, Norway has not ratified it.",
     [NOT_N, "Signature occurred: cets-215 | - | 2005"]),
]  # fmt: skip

LISTED = [
    ("The Macolin Convention is expected to be signed by Norway and ratified by Georgia.",
     ["Ratification planned: cets-215 | georgia", "Signature planned: cets-215 | norway"]),
    ("The Macolin Convention has been signed by Norway and ratified by Georgia.",
     [G, "Signature occurred: cets-215 | norway"]),
    ("The Macolin Convention was never signed by Norway or ratified by Georgia.",
     [NOT_G, "Signature negated: cets-215 | norway"]),
    ("We want the Macolin Convention signed by Norway and ratified by Georgia.", []),
    ("The Macolin Convention will be drafted by Norway, adopted by UNESCO and launched in 2031.",
     ["Adoption planned: cets-215 | united-nations-educational-scientific-and-cultural-organization",
      "Preparation planned: cets-215 | norway"]),
]  # fmt: skip

CAME_TO_NOTHING = [
    ("The Committee of Ministers met in Oslo in vain to adopt the Springfield Declaration.", []),
    ("The Committee of Ministers was to meet in Oslo to adopt the Springfield Declaration.", []),
    ("The Committee of Ministers met to adopt the Springfield Declaration, but could not agree.", []),
    ("The Committee of Ministers met to adopt the Springfield Declaration.", [ADOPTED + " | committee-of-ministers"]),
    ("The supposed ratification of the Macolin Convention by Norway was a fake.", []),
    ("The ratification of the Macolin Convention by Norway was a feat.", [N]),
    ("Norway's ratification of the Macolin Convention, announced by all, did not materialise.", [NOT_N]),
]  # fmt: skip

MERELY = [
    ("Norway not only signed but also ratified the Macolin Convention.",
     [N, "Signature occurred: cets-215 | norway"]),
    ("Norway has not merely signed the Macolin Convention.", ["Signature occurred: cets-215 | norway"]),
    ("Norway has not signed the Macolin Convention.", ["Signature negated: cets-215 | norway"]),
    ("Norway did not wait for Georgia to ratify the Macolin Convention.", []),
    ("Norway did not want to ratify the Macolin Convention.", [NOT_N]),
    ("Norway did not wait for Georgia's ratification of the Macolin Convention.", []),
    ("Norway sees no obstacle to the ratification of the Macolin Convention.", []),
    ("Norway saw no reason not to ratify the Macolin Convention.", []),
    ("Norway would otherwise have ratified the Macolin Convention.", [NOT_N]),
    ("Georgia aside, all have ratified the Macolin Convention.", ["Ratification negated: cets-215 | georgia", "Ratification occurred: cets-215"]),
    ("Ten States, Norway not among them, have ratified the Macolin Convention.", ["Ratification negated: cets-215 | norway", "Ratification occurred: cets-215"]),
    ("Ten States, Norway among them, have ratified the Macolin Convention.", [N]),
    ("Before Norway's accession, Georgia ratified the Macolin Convention.", [G]),
    ("The date of Norway's ratification of the Macolin Convention has not been fixed.", []),
    ("The date of Norway's ratification of the Macolin Convention was kept.", [N]),
    ("The Assembly rejected Norway's motion to adopt the Springfield Declaration.",
     ["Adoption negated: Springfield Declaration | Assembly"]),
]  # fmt: skip

# An aside that says where one sits who then acts, and one that only tells of somebody.
SITTING = [
    (
        "The Committee of Ministers, meeting in Oslo on 13 May 2020, adopted the Charter of Springfield.",
        ["Adoption occurred: Charter of Springfield | committee-of-ministers | 2020-05-13 | oslo"],
    ),
    (
        "The Conference of the Parties, at its third meeting, held in Oslo on 5 May 2020, adopted the Charter of Springfield.",
        [
            "Adoption occurred: Charter of Springfield | Conference of the Parties | 2020-05-05 | oslo | third meeting of the Conference of the Parties"
        ],
    ),
    (
        "The International Labour Conference, meeting in Geneva for its 100th Session, adopted the Charter of Springfield.",
        [
            "Adoption occurred: Charter of Springfield | international-labour-conference | - | geneva | 100th-session-of-the-international-labour-conference"
        ],
    ),
    (
        "The ministers gathered in Oslo on 5 May 2020 adopted the Charter of Springfield.",
        ["Adoption occurred: Charter of Springfield | ministers | 2020-05-05 | oslo"],
    ),
    (
        "The ministers gathered in Oslo on 5 May 2020. They adopted the Charter of Springfield in Riga.",
        ["Adoption occurred: Charter of Springfield | - | - | riga"],
    ),
    (
        "The Council of Europe, based in Strasbourg since 5 May 1949, adopted the Charter of Springfield.",
        ["Adoption occurred: Charter of Springfield | council-of-europe"],
    ),
    (
        "The Committee of Ministers, meeting in Oslo on 5 May 2020, recalled that Norway had signed the Macolin Convention.",
        ["Signature occurred: cets-215 | norway"],
    ),
]

# What a record tells was done at its own meeting.
RECORD = "# Communiqué\n\n7th Meeting of Ministers of Rivers of the Nordic States\n\nOslo, 5 May 2020\n\n"
RECORDED = [
    (
        RECORD + "We, the Ministers, adopted the Charter of Springfield.\n",
        [
            "Adoption occurred: Charter of Springfield | Ministers of Rivers of the Nordic States | 2020-05-05 | oslo | 7th Meeting of Ministers of Rivers of the Nordic States"
        ],
    ),
    (
        RECORD + "We adopted the Charter of Springfield.\n",
        [
            "Adoption occurred: Charter of Springfield | Ministers of Rivers of the Nordic States | 2020-05-05 | oslo | 7th Meeting of Ministers of Rivers of the Nordic States"
        ],
    ),
    (
        RECORD + "UNESCO has adopted the Charter of Springfield.\n",
        [
            "Adoption occurred: Charter of Springfield | united-nations-educational-scientific-and-cultural-organization"
        ],
    ),
    (
        RECORD + "Ministers adopted the Charter of Springfield after a long debate.\n",
        [
            "Adoption occurred: Charter of Springfield | Ministers of Rivers of the Nordic States | 2020-05-05 | oslo | 7th Meeting of Ministers of Rivers of the Nordic States"
        ],
    ),
    (
        RECORD + "A generation ago, governments adopted the Charter of Springfield.\n",
        ["Adoption occurred: Charter of Springfield | governments"],
    ),
    (
        RECORD + "Ministers endorsed the Charter of Springfield at their previous meeting.\n",
        ["Endorsement occurred: Charter of Springfield | Ministers of Rivers of the Nordic States"],
    ),
    (
        RECORD + "Ministers adopted the Charter of Springfield long before that.\n",
        ["Adoption occurred: Charter of Springfield | Ministers of Rivers of the Nordic States"],
    ),
    (
        RECORD + "In April 2004, participating States adopted the Charter of Springfield.\n",
        ["Adoption occurred: Charter of Springfield | participating States | 2004-04"],
    ),
    (
        "Statement by the Pond Watch Network\nNordic Rivers Summit, Oslo, 5 May 2020\n\nMinisters adopted the Charter of Springfield.\n",
        ["Adoption occurred: Charter of Springfield | Ministers"],
    ),
]

# Who acts in a clause that goes on from another, or behind what only stands before it.
GOING_ON = [
    (
        "The Macolin Convention, which Norway signed in 2014 and ratified in 2015, is known.",
        [
            "Signature occurred: cets-215 | norway | 2014",
            "Ratification occurred: cets-215 | norway | 2015",
        ],
    ),
    (
        "The Macolin Convention, which Norway signed in 2014 and Chad ratified in 2015, is known.",
        [
            "Signature occurred: cets-215 | norway | 2014",
            "Ratification occurred: cets-215 | chad | 2015",
        ],
    ),
    (
        "The Macolin Convention, which Norway signed in 2014 and which entered into force in 2015, is known.",
        [
            "Signature occurred: cets-215 | norway | 2014",
            "EntryIntoForce occurred: cets-215 | - | 2015",
        ],
    ),
    (
        "GENEVA (ILO News) – Benin has ratified the Macolin Convention.",
        ["Ratification occurred: cets-215 | benin"],
    ),
    (
        "Geneva (ILO News) -- Benin has ratified the Macolin Convention.",
        ["Ratification occurred: cets-215 | benin"],
    ),
    (
        "Benin -- not the ILO -- has ratified the Macolin Convention.",
        ["Ratification occurred: cets-215 | benin"],
    ),
    (
        "The ILO – not Benin – has ratified the Macolin Convention.",
        ["Ratification occurred: cets-215 | international-labour-organization"],
    ),
    ("UNESCO urged those that have not yet done so to ratify the Macolin Convention.", []),
    (
        "The delegation of Chad, which signed the Macolin Convention in 2013, left.",
        ["Signature occurred: cets-215 | chad | 2013"],
    ),
    (
        "UN Security Council resolution 1325 was adopted in 2000.",
        ["Adoption occurred: unscr-1325 | united-nations-security-council | 2000"],
    ),
    (
        "I welcome the Parliamentary Assembly's Resolution on Rivers, adopted in 2020.",
        [
            "Adoption occurred: Resolution on Rivers | parliamentary-assembly-of-the-council-of-europe | 2020"
        ],
    ),
    (
        "The Council of Europe's Macolin Convention was adopted in 2014.",
        ["Adoption occurred: cets-215 | - | 2014"],
    ),
]

ROWS = [
    *CAME_TO_NOTHING,
    *MERELY,
    *OTHER_DATES,
    *CONTRASTED,
    *OTHER_AGENTS,
    *ANSWERING,
    *PUT_IN,
    *LOST,
    *UNTOLD,
    *LISTED,
    *SITTING,
    *RECORDED,
    *GOING_ON,
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_what_is_said_of_one_thing_is_told_of_no_other(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)
