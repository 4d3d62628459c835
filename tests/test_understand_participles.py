"""Participles that no comma sets off, and whose subject and object is whose; near misses beside."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, facts, short

OBJECTS = [
    ("Norway endorsed the Lake Pact in a letter read out in May.", ["Endorsement occurred: Lake Pact | norway"]),
    ("Norway endorsed the Lake Pact in a letter published in May.", ["Endorsement occurred: Lake Pact | norway"]),
    ("Norway signed the Lake Pact at a meeting held in Oslo in May 2020.", ["Signature occurred: Lake Pact | norway | 2020-05 | oslo | meeting"]),
    ("Norway has ratified the Lake Pact adopted in Lima in 2012.",
     ["Adoption occurred: Lake Pact | - | 2012 | lima", "Ratification occurred: Lake Pact | norway"]),
    ("Norway signed the Lake Pact and the River Pact drafted by Chile.",
     ["Preparation occurred: Lake Pact | chile", "Preparation occurred: River Pact | chile",
      "Signature occurred: Lake Pact | norway", "Signature occurred: River Pact | norway"]),
    ("Norway adopted a Rivers Act based on the Lake Pact in May 2020.", ["Adoption occurred: Rivers Act | norway | 2020-05"]),
    ("Norway signed the Lake Pact in a hall built in 1950.", ["Signature occurred: Lake Pact | norway"]),
    ("Norway said Chile signed the Lake Pact.", ["Signature occurred: Lake Pact | chile"]),
    ("Norway confirmed the Lake Pact entered into force in 2015.", ["EntryIntoForce occurred: Lake Pact | - | 2015"]),
    ("Norway praised the Rivers Council set up in 2012 and signed the Lake Pact.",
     ["Launch occurred: Rivers Council | - | 2012", "Signature occurred: Lake Pact | norway"]),
    ("Norway praised the Rivers Council set up in 2012 and funded by Chile.", ["Launch occurred: Rivers Council | - | 2012"]),
    ("The Rivers Council launched the Lake Fund in a hall owned by Chile.", ["Launch occurred: Lake Fund | Rivers Council"]),
    ("The Lake Fund was launched by Chile.", ["Launch occurred: Lake Fund | chile"]),
    # "Which" is the object of what one plans, helped or promised to do, too.
    ("Chile read the Lake Pact which Norway plans to sign.", ["Signature planned: Lake Pact | norway"]),
    ("Chile read the Lake Pact under which Norway plans to adopt.", []),
    ("Chile read the Lake Pact, which Alpine experts had helped to draft.", ["Preparation occurred: Lake Pact | Alpine experts"]),
    ("Chile read the Lake Pact, which Alpine experts long to draft.", []),
    ("Chile read the Lake Pact, which you will sign.", ["Signature planned: Lake Pact"]),
    ("Chile read the Lake Pact, which may help you to sign.", []),
    ("Norway adopted the Rivers Report (Part 1), drafted by Chile.",
     ["Adoption occurred: Rivers Report | norway", "Preparation occurred: Rivers Report | chile"]),
    ("The Rivers Council adopted the Lake Act and launched it.", ["Adoption occurred: Lake Act | Rivers Council", "Launch occurred: Lake Act | Rivers Council"]),
    ("Statement by Rivers Council\n5 May 2024\n\nTwo of our experts attended the Lakes Forum in 2019.", ["Participation occurred: - | Rivers Council | 2019 | - | Lakes Forum"]),
    ("Statement by Rivers Council\n5 May 2024\n\nIn the view of our experts the Lake Fund signed the Lake Pact.", ["Signature occurred: Lake Pact | Lake Fund"]),
    ("Norway is at present revising the Lake Pact.", ["Amendment ongoing: Lake Pact | norway"]),
    ("Norway is for lakes revising the Lake Pact.", []),
    # What is listed behind a participle is no object of it.
    ("Norway recalls the Lake Pact adopted in 2012, the River Pact and the Sea Treaty.", ["Adoption occurred: Lake Pact | - | 2012"]),
    ("Norway adopted in 2012 the River Pact and the Sea Treaty.",
     ["Adoption occurred: River Pact | norway | 2012", "Adoption occurred: Sea Treaty | norway | 2012"]),
    ("The Rivers Council began drafting amendments to the Lake Pact.", ["Preparation ongoing: amendments to the Lake Pact | Rivers Council"]),
    # Times that are of a meeting, a goal, an anniversary or another verb.
    ("After the Lakes Forum in May 2023, Norway signed the Lake Pact.", ["Signature occurred: Lake Pact | norway"]),
    ("Ahead of the Lakes Forum in May 2023, Norway signed the Lake Pact.", ["Signature occurred: Lake Pact | norway"]),
    ("At the Lakes Forum in May 2023, Norway signed the Lake Pact.", ["Signature occurred: Lake Pact | norway | 2023-05 | - | Lakes Forum"]),
    ("The Lake Pact will be put before the Lakes Forum in May 2023 for adoption.", ["Adoption planned: Lake Pact | Lakes Forum | 2023-05 | - | Lakes Forum"]),
    ("Norway adopted a Rivers Act to halve emissions by 2030.", ["Adoption occurred: Rivers Act | norway"]),
    ("Norway adopted a Rivers Act in 2020 to halve emissions.", ["Adoption occurred: Rivers Act | norway | 2020"]),
    ("Norway will discuss in May 2023 the Lake Pact adopted by Chile.", ["Adoption occurred: Lake Pact | chile"]),
    ("Statement by Rivers Council\n5 May 2024\n\nThe Lake Pact adopted last year will be discussed.", ["Adoption occurred: Lake Pact | - | 2023"]),
    ("This year marks the tenth anniversary of the adoption of the Lake Pact.", ["Adoption occurred: Lake Pact"]),
    ("Norway, a party to the River Pact since 2015, signed the Lake Pact.",
     ["Ratification occurred: River Pact | norway | 2015", "Signature occurred: Lake Pact | norway"]),
    ("Norway signed the Lake Pact one year after its adoption in 2019.",
     ["Adoption occurred: Lake Pact | - | 2019", "Signature occurred: Lake Pact | norway"]),
    # What is read, sent on, held to be right or decided of others is no act of theirs.
    ("The Rivers Council will consider proposals on fees.", []),
    ("The Rivers Council proposed the Lake Fund.", ["Proposal occurred: Lake Fund | Rivers Council"]),
    ("Norway passed the Lake Act on to Chile.", []),
    ("Norway and Chile agreed on the text of the Lake Pact.", ["Preparation occurred: Lake Pact | chile, norway"]),
    ("Norway and Chile agreed on the Lake Pact.", ["Adoption occurred: Lake Pact | chile, norway"]),
    ("Norway passed the Lake Act.", ["Adoption occurred: Lake Act | norway"]),
    ("The Lake Pact is widely accepted.", []),
    ("The Lake Pact was accepted by Norway in 2020.", ["Ratification occurred: Lake Pact | norway | 2020"]),
    ("Chile recalls its decisions on the work of the Rivers Council.", []),
    ("Chile recalls the decision of the Rivers Council on fees.", ["Decision occurred: - | Rivers Council"]),
    # "By" belongs to the act beside it, and a new date to what is moved; what is done lies behind.
    ("The adoption of the Lake Pact on 5 May 2020 and the ratification of the River Pact by Norway followed.",
     ["Adoption occurred: Lake Pact | - | 2020-05-05", "Ratification occurred: River Pact | norway"]),
    ("The adoption of the Lake Pact, planned for May 2023, was postponed to June 2025.", ["Adoption planned: Lake Pact | - | 2025-06"]),
    ("Norway had hoped to adopt the Lake Pact in 2023 but moved it to 2025.", ["Adoption planned: Lake Pact | norway | 2025"]),
    ("Statement by Rivers Council\n5 May 2024\n\nThe Lake Pact was submitted to Norway for adoption in July 2024.", ["Proposal occurred: Lake Pact"]),
]  # fmt: skip

SUBJECTS = [
    ("The Lake Pact adopted in Lima in 2012 entered into force in 2015.",
     ["Adoption occurred: Lake Pact | - | 2012 | lima", "EntryIntoForce occurred: Lake Pact | - | 2015"]),
    ("The Lake Pact endorsed by Norway entered into force in 2015.",
     ["Endorsement occurred: Lake Pact | norway", "EntryIntoForce occurred: Lake Pact | - | 2015"]),
    ("A Rivers Act drafted by Chile was adopted by the Rivers Council on 5 May 2020.",
     ["Adoption occurred: Rivers Act | Rivers Council | 2020-05-05", "Preparation occurred: Rivers Act | chile"]),
    ("The Lake Pact signed by Norway has not been ratified by Chile.",
     ["Ratification negated: Lake Pact | chile", "Signature occurred: Lake Pact | norway"]),
    ("The Lake Pact proposed by Chile was never adopted.", ["Adoption negated: Lake Pact", "Proposal occurred: Lake Pact | chile"]),
    ("Chile proposed the Lake Pact was adopted.", ["Proposal occurred: Lake Pact | chile"]),
    ("The Rivers Council convened by Chile adopted the Lake Pact.", ["Adoption occurred: Lake Pact | Rivers Council"]),
    ("Norway invited by Chile signed the Lake Pact.", ["Signature occurred: Lake Pact | norway"]),
    ("Norway acceded in 2012 to the Lake Pact adopted in Lima.",
     ["Accession occurred: Lake Pact | norway | 2012", "Adoption occurred: Lake Pact | - | - | lima"]),
    ("At a meeting held in Lima the Rivers Council adopted the Lake Pact.", ["Adoption occurred: Lake Pact | Rivers Council | - | lima | meeting"]),
    ("In a letter published in May Norway endorsed the Lake Pact.", ["Endorsement occurred: Lake Pact"]),
]  # fmt: skip

OPENINGS = [
    ("Meeting in Lima on 5 May 2020, ministers adopted a declaration on ice.", ["Adoption occurred: declaration on ice | ministers | 2020-05-05 | lima"]),
    ("Seeking peace in Lima on 5 May 2020, ministers adopted a declaration on ice.", ["Adoption occurred: declaration on ice | ministers"]),
    ('Speaking in Lima on 5 May 2020, Ana Kos said: "The ice is melting fast."', ["Quotation occurred: - | Ana Kos | 2020-05-05 | lima"]),
    ('Citing a book printed in Lima in 2020, Ana Kos said: "The ice is melting fast."', ["Quotation occurred: - | Ana Kos"]),
    ("In a statement issued in Lima on 5 May 2020, Norway said it would propose amendments to the Lake Pact.",
     ["Proposal planned: amendments to the Lake Pact | norway"]),
    ("The fishers will adopt guidelines on ice.", ["Adoption planned: guidelines on ice | fishers"]),
    ("The experts prepared guidelines on ice.", ["Preparation occurred: guidelines on ice | experts"]),
    ("The experts know the revised guidelines on ice.", []),
    ("The Lakes Forum opened in Lima in May 2020 with a call for ratification of the Lake Pact.", []),
    ("The Lake Pact opened for signature in Lima in May 2020.", ["OpeningForSignature occurred: Lake Pact | - | 2020-05 | lima"]),
    ("The Lake Pact has been signed by ten States, including Norway.", ["Signature occurred: Lake Pact | norway"]),
    ("The Lake Pact has been signed by ten States, the most recent of them Norway.", ["Signature occurred: Lake Pact | norway"]),
    ("The Lake Pact has been signed by ten States, but not by Norway.", ["Signature negated: Lake Pact | norway", "Signature occurred: Lake Pact"]),
    ("The Lake Pact was signed today in Lima by the foreign ministers of Norway and Chile.",
     ["Signature occurred: Lake Pact | chile | - | lima", "Signature occurred: Lake Pact | norway | - | lima"]),
    ("The Lake Pact was signed in a hall used by the ministers of Norway and Chile.", ["Signature occurred: Lake Pact"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*OBJECTS, *SUBJECTS, *OPENINGS], ids=short)
def test_a_participle_takes_nothing_from_the_verb_beside_it(text: str, expected: list[str]) -> None:
    assert events(text) == expected


def test_what_a_text_is_based_on_is_told_of_the_text_and_not_of_who_adopts_it() -> None:
    told = facts("Norway adopted a Rivers Act based on the Lake Pact.")
    assert told == ["buildsOn: Rivers Act | Lake Pact"]


def test_the_tables_of_participles_are_whole() -> None:
    assert len({text for text, _ in (*OBJECTS, *SUBJECTS, *OPENINGS)}) == 79
