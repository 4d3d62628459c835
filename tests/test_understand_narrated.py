"""Acts are done at the meeting of which one has just told, by those who met."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

OPENED_IT = "The Rivers Convention was opened for signature in Nicosia on 19 May 2017. "

NARRATED = [
    ("The Second Rivers Forum was held in Lima from 3 to 5 May 2020. The Rivers Pledge was adopted.",
     ["Adoption occurred: Rivers Pledge | - | 2020-05-03/2020-05-05 | lima | Second Rivers Forum"]),
    ("The Second Rivers Forum was held in Lima from 3 to 5 May 2020. The Rivers Pledge was adopted by Parliament.",
     ["Adoption occurred: Rivers Pledge | Parliament"]),
    ("The Second Rivers Forum was held in Lima from 3 to 5 May 2020. The Rivers Pledge was adopted in 2012.",
     ["Adoption occurred: Rivers Pledge | - | 2012"]),
    ("The Second Rivers Forum was held in Lima from 3 to 5 May 2020. It builds on the Rivers Pledge, which the ministers adopted.",
     ["Adoption occurred: Rivers Pledge | ministers"]),
    ("The Second Rivers Forum was held in Lima from 3 to 5 May 2020. Some 120 ministers came. They adopted the Rivers Pledge.",
     ["Adoption occurred: Rivers Pledge | - | 2020-05-03/2020-05-05 | lima | Second Rivers Forum"]),
    ("The Second Rivers Forum was held in Lima from 3 to 5 May 2020. The ministers had adopted the Rivers Pledge.",
     ["Adoption occurred: Rivers Pledge | ministers"]),
    ("The Second Rivers Forum was held in Lima from 3 to 5 May 2020. Norway launched the Rivers Fund.",
     ["Launch occurred: Rivers Fund | norway"]),
    ("The Second Rivers Forum was held in Lima from 3 to 5 May 2020. The Third Rivers Forum will be in Oslo. The Rivers Pledge was adopted.",
     ["Adoption occurred: Rivers Pledge"]),
    ("The Rivers Board held its ninth meeting in Lima in May 2020. It adopted the Rivers Pledge, but not the Lake Charter.",
     ["Adoption occurred: Rivers Pledge | Rivers Board | 2020-05 | lima | ninth meeting of the Rivers Board"]),
    ("The Rivers Board held its resumed ninth meeting in Lima in May 2020. It did not adopt the Rivers Pledge.",
     ["Adoption negated: Rivers Pledge | Rivers Board | 2020-05 | lima | ninth meeting of the Rivers Board"]),
    ("Norway hosted the Second Rivers Forum in Oslo. It launched the Rivers Fund.",
     ["Launch occurred: Rivers Fund | norway", "Participation occurred: - | norway | - | oslo | Second Rivers Forum"]),
    ("The river ministers met in Lima on 3 May 2020. They adopted the Rivers Pledge.",
     ["Adoption occurred: Rivers Pledge | - | 2020-05-03 | lima"]),
    ("The Second Rivers Forum closed in Lima on 5 May 2020.\n\nMuch was said.\n\nThe Rivers Pledge was adopted on the last day.",
     ["Adoption occurred: Rivers Pledge | - | - | lima | Second Rivers Forum"]),
    ("The Second Rivers Forum closed in Lima on 5 May 2020.\n\nMuch was said.\n\nThe Rivers Pledge was adopted on the last day of the year.",
     ["Adoption occurred: Rivers Pledge"]),
    ("The third Conference of the Parties to the Rivers Convention was held in Lima in May 2020. The Parties adopted the Rivers Pledge.",
     ["Adoption occurred: Rivers Pledge | Conference of the Parties to the Rivers Convention | 2020-05 | lima | third Conference of the Parties to the Rivers Convention"]),
    ("The Rivers Assembly met in Lima. The General Assembly watched. The Assembly adopted the Rivers Pledge.",
     ["Adoption occurred: Rivers Pledge | united-nations-general-assembly"]),
    ("The Rivers Committee met in Lima. Fiji came. They adopted the Rivers Pledge.",
     ["Adoption occurred: Rivers Pledge | Rivers Committee | - | lima"]),
    ("Communiqué of the 12th Meeting of the Lake Water Council\nAbuja, 4 May 2023\n\nOn fisheries, Council endorsed the Kano Plan on Fisheries, which the Secretariat had prepared. It did not adopt the Charter of Fishers.",
     ["Adoption negated: Charter of Fishers | Lake Water Council | 2023-05-04 | abuja | 12th Meeting of the Lake Water Council", "Endorsement occurred: Kano Plan on Fisheries | Lake Water Council | 2023-05-04 | abuja | 12th Meeting of the Lake Water Council", "Preparation occurred: Kano Plan on Fisheries | Secretariat"]),
    ("The Rivers Committee noted the report of the Secretariat. It adopted the Guidelines on Nets.",
     ["Adoption occurred: Guidelines on Nets | Rivers Committee"]),
    ("The Board met in Lima in May 2020. It met in Oslo in 2021. The Rivers Pledge was adopted in Oslo.",
     ["Adoption occurred: Rivers Pledge | - | - | oslo"]),
]  # fmt: skip

FORUM = "The Second Rivers Forum was held in Lima from 3 to 5 May 2020. "

# Words that point back to a meeting, and what a meeting ended with.
POINTING = [
    (FORUM + "On its second day Norway signed the Macolin Convention.",
     ["Signature occurred: cets-215 | norway | 2020-05-04 | lima | Second Rivers Forum"]),
    ("When the river ministers met in Lima in May 2020, they adopted the Rivers Pledge.",
     ["Adoption occurred: Rivers Pledge | - | 2020-05 | lima"]),
    ("We recall the Second Rivers Forum in Lima in May 2020, which adopted the Rivers Pledge.",
     ["Adoption occurred: Rivers Pledge | Second Rivers Forum | 2020-05 | lima | Second Rivers Forum"]),
    ("We recall the report of the Second Rivers Forum in Lima, which was adopted by Norway.",
     ["Adoption occurred: report of the Second Rivers Forum | norway"]),
    ("Norway will submit a draft decision on nets to the ninth session of the Rivers Board.",
     ["Proposal planned: draft decision on nets | norway | - | - | ninth session of the Rivers Board"]),
    ("Norway will submit a draft decision on nets to the Rivers Board.",
     ["Proposal planned: draft decision on nets | norway"]),
    (FORUM + "At it, Norway signed the Macolin Convention.",
     ["Signature occurred: cets-215 | norway | 2020-05-03/2020-05-05 | lima | Second Rivers Forum"]),
    (FORUM + "For it, Norway signed the Macolin Convention.",
     ["Signature occurred: cets-215 | norway"]),
    (FORUM + "There, Norway signed the Macolin Convention.",
     ["Signature occurred: cets-215 | norway | 2020-05-03/2020-05-05 | lima | Second Rivers Forum"]),
    (FORUM + "There was nothing for Norway to sign.",
     []),
    (FORUM + "On that occasion Norway signed the Macolin Convention.",
     ["Signature occurred: cets-215 | norway | 2020-05-03/2020-05-05 | lima | Second Rivers Forum"]),
    (FORUM + "On many occasions Norway signed the Macolin Convention.",
     ["Signature occurred: cets-215 | norway"]),
    (FORUM + "Norway launched the Rivers Fund at its closing session.",
     ["Launch occurred: Rivers Fund | norway | 2020-05-03/2020-05-05 | lima | Second Rivers Forum"]),
    (FORUM + "Norway launched the Rivers Fund at the end of the year.",
     ["Launch occurred: Rivers Fund | norway"]),
    (FORUM + "Norway launched the Rivers Fund at the session.",
     ["Launch occurred: Rivers Fund | norway"]),
    ("The Second Rivers Forum in Lima ended with the adoption of the Rivers Pledge.",
     ["Adoption occurred: Rivers Pledge | - | - | lima | Second Rivers Forum"]),
    ("The Second Rivers Forum concluded in Lima on 5 May 2020 with the signature of the Rivers Pledge.",
     ["Signature occurred: Rivers Pledge | - | 2020-05-05 | lima | Second Rivers Forum"]),
    ("The Rivers Board held the Second Rivers Forum in Lima in May 2020 and launched the Rivers Fund.",
     ["Launch occurred: Rivers Fund | Rivers Board | 2020-05 | lima | Second Rivers Forum"]),
    ("The Rivers Board held the Second Rivers Forum in Lima in May 2020 and has since launched the Rivers Fund.",
     ["Launch occurred: Rivers Fund | Rivers Board"]),
    ("When the Rivers Board met in Lima in May 2020, it adopted the Rivers Pledge.",
     ["Adoption occurred: Rivers Pledge | Rivers Board | 2020-05 | lima"]),
    ("When the Rivers Board met in Lima in May 2020, Norway adopted the Rivers Pledge.",
     ["Adoption occurred: Rivers Pledge | norway"]),
    ("The Second Rivers Forum in Lima in May 2020 was a success. Ministers adopted the Rivers Pledge.",
     ["Adoption occurred: Rivers Pledge | Ministers | 2020-05 | lima | Second Rivers Forum"]),
    ("The Second Rivers Forum in Lima in May 2020 was a success. The Rivers Pledge was adopted.",
     ["Adoption occurred: Rivers Pledge"]),
    ("The Second Rivers Forum in Lima in May 2020 was a success: ministers adopted the Rivers Pledge.",
     ["Adoption occurred: Rivers Pledge | ministers | 2020-05 | lima | Second Rivers Forum"]),
    ("The Second Rivers Forum in Lima in May 2020 was a success: Norway adopted the Rivers Pledge.",
     ["Adoption occurred: Rivers Pledge | norway"]),
    ("In Lima in May 2020, the Rivers Board:\n\n- adopted the Rivers Pledge;\n- endorsed the Lake Charter.",
     ["Adoption occurred: Rivers Pledge | Rivers Board | 2020-05 | lima", "Endorsement occurred: Lake Charter | Rivers Board | 2020-05 | lima"]),
    ("For Lima in May 2020, the Rivers Board:\n\n- adopted the Rivers Pledge;\n- endorsed the Lake Charter.",
     ["Adoption occurred: Rivers Pledge | Rivers Board", "Endorsement occurred: Lake Charter | Rivers Board"]),
    ("We recall the Second Rivers Forum of the Lake Union in Lima in May 2020, at which Norway signed the Macolin Convention.",
     ["Signature occurred: cets-215 | norway | 2020-05 | lima | Second Rivers Forum of the Lake Union"]),
    ("We recall the Second Rivers Forum of the Lake Union in Lima in May 2020, after which Norway signed the Macolin Convention.",
     []),
    ("Norway signed the Macolin Convention on 5 May 2019. On the same day Peru ratified it.",
     ["Ratification occurred: cets-215 | peru | 2019-05-05", "Signature occurred: cets-215 | norway | 2019-05-05"]),
    ("At the close of the Second Rivers Forum in Lima, Norway signed the Macolin Convention.",
     ["Signature occurred: cets-215 | norway | - | lima | Second Rivers Forum"]),
    ("Before the close of the Second Rivers Forum in Lima, Norway signed the Macolin Convention.",
     ["Signature occurred: cets-215 | norway | - | lima"]),
]  # fmt: skip

# Signatures alone: when and where they were given.
OPENED = [
    (OPENED_IT + "Six States signed it that day, Cyprus among them.",
     ["Signature occurred: Rivers Convention | cyprus | 2017-05-19 | nicosia"]),
    (OPENED_IT + "Cyprus and Malta signed it that day.",
     ["Signature occurred: Rivers Convention | cyprus | 2017-05-19 | nicosia", "Signature occurred: Rivers Convention | malta | 2017-05-19 | nicosia"]),
    (OPENED_IT + "Cyprus and Malta signed it on that day.",
     ["Signature occurred: Rivers Convention | cyprus | 2017-05-19 | nicosia", "Signature occurred: Rivers Convention | malta | 2017-05-19 | nicosia"]),
    (OPENED_IT + "Cyprus and Malta signed it the same day.",
     ["Signature occurred: Rivers Convention | cyprus | 2017-05-19", "Signature occurred: Rivers Convention | malta | 2017-05-19"]),
    (OPENED_IT + "Cyprus and Malta were among the first to sign.",
     ["Signature occurred: Rivers Convention | cyprus | 2017-05-19 | nicosia", "Signature occurred: Rivers Convention | malta | 2017-05-19 | nicosia"]),
    (OPENED_IT + "Among the first to sign were Cyprus and Malta.",
     ["Signature occurred: Rivers Convention | cyprus | 2017-05-19 | nicosia", "Signature occurred: Rivers Convention | malta | 2017-05-19 | nicosia"]),
    (OPENED_IT + "Cyprus was the first to sign it, in June 2017.",
     ["Signature occurred: Rivers Convention | cyprus | 2017-06"]),
    (OPENED_IT + "Cyprus and Malta were not among the first to sign.",
     []),
    (OPENED_IT + "Cyprus, Malta and Chad signed it at the opening ceremony.",
     ["Signature occurred: Rivers Convention | chad | 2017-05-19 | nicosia", "Signature occurred: Rivers Convention | cyprus | 2017-05-19 | nicosia", "Signature occurred: Rivers Convention | malta | 2017-05-19 | nicosia"]),
    (OPENED_IT + "Signatures on the day: Cyprus, Malta and Chad.",
     ["Signature occurred: Rivers Convention | chad | 2017-05-19 | nicosia", "Signature occurred: Rivers Convention | cyprus | 2017-05-19 | nicosia", "Signature occurred: Rivers Convention | malta | 2017-05-19 | nicosia"]),
    ("The Rivers Convention was opened for signature in Nicosia on 19 May 2017, and Cyprus and Malta signed at once.",
     ["Signature occurred: Rivers Convention | cyprus | 2017-05-19 | nicosia", "Signature occurred: Rivers Convention | malta | 2017-05-19 | nicosia"]),
    (OPENED_IT + "Cyprus and Malta signed it immediately.",
     ["Signature occurred: Rivers Convention | cyprus | 2017-05-19 | nicosia", "Signature occurred: Rivers Convention | malta | 2017-05-19 | nicosia"]),
    (OPENED_IT + "It was signed there by Cyprus and Malta.",
     ["Signature occurred: Rivers Convention | cyprus | - | nicosia", "Signature occurred: Rivers Convention | malta | - | nicosia"]),
    (OPENED_IT + "That day Cyprus and Malta signed it.",
     ["Signature occurred: Rivers Convention | cyprus | 2017-05-19 | nicosia", "Signature occurred: Rivers Convention | malta | 2017-05-19 | nicosia"]),
    (OPENED_IT + "Cyprus signed it at once; Malta did so in 2019.",
     ["Signature occurred: Rivers Convention | cyprus | 2017-05-19 | nicosia", "Signature occurred: Rivers Convention | malta | 2019"]),
    ("The Rivers Convention was adopted in Nicosia on 19 May 2017. Cyprus signed it immediately.",
     ["Signature occurred: Rivers Convention | cyprus"]),
    (OPENED_IT + "On the first day of 2019, Cyprus signed it.",
     ["Signature occurred: Rivers Convention | cyprus | 2019-01-01"]),
    (OPENED_IT + "Malta will sign it immediately.",
     ["Signature planned: Rivers Convention | malta"]),
    (OPENED_IT + "We call on Malta to sign it at once.",
     ["Signature proposed: Rivers Convention | malta"]),
    (OPENED_IT + "Malta signed it immediately after the elections.",
     ["Signature occurred: Rivers Convention | malta"]),
    (OPENED_IT + "Chad signed the Lake Charter that day.",
     ["Signature occurred: Lake Charter | chad | 2017-05-19"]),
]  # fmt: skip

# A resolution: the body that opens it does what its paragraphs say.
RESOLVED = [
    ("The Rivers Assembly,\n\nRecalling the Lake Charter,\n\n1. Adopts the Rivers Pledge;\n\n2. Establishes a working group on floods.",
     ["Adoption occurred: Rivers Pledge | Rivers Assembly", "Launch occurred: working group on floods | Rivers Assembly"]),
    ("The Rivers Assembly,\n\n1. ADOPTS the Rivers Pledge;\n\n2. CALLS UPON Chad to ratify the Macolin Convention.",
     ["Adoption occurred: Rivers Pledge | Rivers Assembly", "Ratification proposed: cets-215 | chad"]),
    ("Rivers Assembly\n\nMinisters ENDORSED the Rivers Pledge and TASKED the Secretariat with preparing a Lake Plan.",
     ["Endorsement occurred: Rivers Pledge | Ministers", "Preparation planned: Lake Plan | Secretariat"]),
    ("The Rivers Assembly DID NOT ADOPT the Rivers Pledge and ALSO CALLS UPON Chad to ratify the Macolin Convention.",
     ["Adoption negated: Rivers Pledge | Rivers Assembly", "Ratification proposed: cets-215 | chad"]),
    ("The STEPS Centre thanked the CITES Secretariat.", []),
    ("The Rivers Assembly met.\n\n1. Adopts the Rivers Pledge.",
     ["Adoption occurred: Rivers Pledge"]),
    ("Welcomed by the Rivers Assembly, and by all of us,\n\n1. Adopts the Rivers Pledge.",
     ["Adoption occurred: Rivers Pledge"]),
    ("The Rivers Assembly,\n\nRecalling the Lake Charter,\n\n1. Norway adopts the Rivers Pledge.",
     ["Adoption occurred: Rivers Pledge | norway"]),
]  # fmt: skip

# What a meeting did at an earlier session it did not do at the one at which one speaks.
SIXTH = "Speech by Ana Kos of Fiji at the Sixth Assembly of the Rivers Compact, Basel, 12 March 2024\n\n"
HERE = " | basel | Sixth Assembly of the Rivers Compact"
LAKES = "Statement by the Rivers Network, 12 March 2024\n\nThe Lake Pact was adopted in Lima on 3 May 2019 at the fourth session of the Lakes Conference. "
DONE = "Adoption occurred: Lake Pact | Lakes Conference | 2019-05-03 | lima | fourth session of the Lakes Conference"
BEFORE = "Statement by the Rivers Network, 12 March 2024\n\nThe Fourth Lake Forum was short. {} The ministers adopted the Lake Plan."
EARLIER = [
    # Where other talks were held says nothing of what the meeting after them adopted.
    (BEFORE.format("It was preceded by talks of experts, held in Lima in May 2023."), ["Adoption occurred: Lake Plan | ministers | - | - | Fourth Lake Forum"]),
    (BEFORE.format("The Forum followed the Third Reed Forum, held in Lima in May 2023."), ["Adoption occurred: Lake Plan | ministers | - | - | Fourth Lake Forum"]),
    (BEFORE.format("They met in Lima in May 2023."), ["Adoption occurred: Lake Plan | ministers | 2023-05 | lima"]),
    (SIXTH + "The Assembly adopted the Lake Plan.", [f"Adoption occurred: Lake Plan | Sixth Assembly of the Rivers Compact | -{HERE}"]),
    (SIXTH + "At its last session the Assembly adopted the Lake Plan.", ["Adoption occurred: Lake Plan"]),
    (SIXTH + "At our previous meeting, the Assembly adopted the Lake Plan.", ["Adoption occurred: Lake Plan"]),
    (SIXTH + "At its closing session the Assembly adopted the Lake Plan.", [f"Adoption occurred: Lake Plan | Sixth Assembly of the Rivers Compact | -{HERE}"]),
    (SIXTH + "When we met in Oslo in 2021, the Assembly adopted the Lake Plan.", ["Adoption occurred: Lake Plan"]),
    (SIXTH + "When we met on Monday, the Assembly adopted the Lake Plan.", [f"Adoption occurred: Lake Plan | Sixth Assembly of the Rivers Compact | -{HERE}"]),
    (SIXTH + "We last met in Oslo in January 2022. The Assembly then adopted the Lake Plan.", ["Adoption occurred: Lake Plan"]),
    (SIXTH + "Since we last met, the Assembly has launched the Lake Fund.", ["Launch occurred: Lake Fund"]),
    (SIXTH + "At the previous Assembly, Fiji signed the Lake Pact.", ["Signature occurred: Lake Pact | fiji"]),
    (SIXTH + "The Assembly in June 2022 adopted the Lake Plan.", ["Adoption occurred: Lake Plan | - | 2022-06"]),
    # Nor is a meeting to come the one at which something was done years ago.
    (LAKES + "Fiji will speak at the Conference in June.", [DONE]),
    (LAKES + "Fiji spoke at the Conference.", [DONE, "Participation occurred: - | fiji | - | lima | fourth session of the Lakes Conference"]),
    (LAKES + "Chad will host the Conference in July 2025.", [DONE]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [*NARRATED, *POINTING, *RESOLVED, *EARLIER], ids=short
)
def test_what_is_done_is_done_at_the_meeting_told_of(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(("text", "expected"), OPENED, ids=short)
def test_what_is_signed_at_the_opening_is_signed_then_and_there(
    text: str, expected: list[str]
) -> None:
    found = [e for e in events(text) if e.startswith("Signature")]
    assert found == expected


def test_the_tables_of_narrated_meetings_are_whole() -> None:
    assert [len(t) for t in (NARRATED, POINTING, RESOLVED, OPENED, EARLIER)] == [20, 32, 8, 21, 16]
