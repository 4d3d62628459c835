"""What words tell only in part, in a case or of somebody's report; a near miss beside each."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, positions, short

BY = "Statement by the Bled Rivers Network\n12 March 2024\n\n"
CHARTER = "Adoption occurred: Springfield Charter | Rivers Board"
NOT_SIGNED = "Signature negated: cets-215 | norway"

PARTLY = [
    ("The Rivers Board agreed in principle on the Springfield Charter.", []),
    ("The Rivers Board agreed on the Springfield Charter.", [CHARTER]),
    ("Chad agreed in principle to the Macolin Convention on 3 May 2023.", []),
    ("The Rivers Board conditionally approved the Springfield Charter.", []),
    ("The Rivers Board unconditionally approved the Springfield Charter.", [CHARTER]),
    ("The Rivers Board adopted the Springfield Charter provisionally.", []),
    ("The Rivers Board adopted the Springfield Charter and provisionally signed the Macolin Convention.", [CHARTER]),
    ("The Rivers Board approved the Springfield Charter, subject to the consent of Norway, on 3 May 2020.", []),
    ("The Rivers Board approved the Springfield Charter, subject to minor changes, on 3 May 2020.", [CHARTER + " | 2020-05-03"]),
    ("The Rivers Board approved the Springfield Charter on condition that Norway pays.", []),
    ("The Rivers Board adopted the Springfield Charter at its first reading in May 2020.", []),
    ("The Springfield Charter was adopted on first reading in May 2020.", []),
    ("The Rivers Board adopted the Springfield Charter on second reading in May 2020.", [CHARTER + " | 2020-05"]),
]  # fmt: skip

REFUSED = [
    ("If Norway fails to sign the Macolin Convention by May, we will leave.", []),
    ("When Norway failed to sign the Macolin Convention in May 2019, we left.", [NOT_SIGNED + " | 2019-05"]),
    ("If Norway decides not to sign the Macolin Convention, we will leave.", []),
    ("Norway decided not to sign the Macolin Convention.", [NOT_SIGNED]),
    ("If States do not pay and fail to sign the Macolin Convention, we will leave.", []),
    ("Norway may refuse to sign the Macolin Convention.", []),
    ("Norway will refuse to sign the Macolin Convention.", [NOT_SIGNED]),
    ("We fear that Norway will fail to sign the Macolin Convention.", []),
    ("We regret that Norway fails to sign the Macolin Convention.", [NOT_SIGNED]),
    ("Has Norway failed to sign the Macolin Convention?", []),
    ("Failing to sign the Macolin Convention would be a mistake.", []),
    ("Failing to sign the Macolin Convention in May 2019, Norway lost its seat.", [NOT_SIGNED + " | 2019-05"]),
    ("A failure to sign the Macolin Convention would harm us.", []),
    ("Failure to sign the Macolin Convention will harm us.", []),
    ("Norway's failure to sign the Macolin Convention harms us.", [NOT_SIGNED]),
    ("Norway's refusal to sign the Macolin Convention would harm us.", []),
    ("If Norway never signs the Macolin Convention, so be it.", []),
    ("Norway never signs the Macolin Convention.", [NOT_SIGNED]),
    ("If Norway and Chad sign and ratify the Macolin Convention, we will pay.",
     [f"{act} proposed: cets-215 | {who}" for act in ("Ratification", "Signature") for who in ("chad", "norway")]),
    ("In 2019 Norway and Chad signed and ratified the Macolin Convention.",
     [f"{act} occurred: cets-215 | {who} | 2019" for act in ("Ratification", "Signature") for who in ("chad", "norway")]),
]  # fmt: skip

SIGNED = "Signature occurred: cets-215 | norway"
ATTRIBUTED = [
    ("According to De Kade, Norway has signed the Macolin Convention.", []),
    ("According to the Rivers Board, Norway has signed the Macolin Convention.", []),
    ("Norway signed the Macolin Convention in 2019, according to press reports.", []),
    ("According to our records, Norway has signed the Macolin Convention.", [SIGNED]),
    ("According to Article 12, the Macolin Convention entered into force on 1 September 2019.", ["EntryIntoForce occurred: cets-215 | - | 2019-09-01"]),
    ("According to the Springfield Code, the Rivers Board adopted the Springfield Charter.", [CHARTER]),
    ("Norway, which according to the Rivers Board adopted a river, has signed the Macolin Convention.", [SIGNED]),
    ("According to the Rivers Board, it rains; Norway has signed the Macolin Convention.", [SIGNED]),
    ("In the Rivers Board's account, Norway signed the Macolin Convention in 2019.", []),
    ("On its own account, Norway has signed the Macolin Convention.", []),
    ("On account of the rain, Norway has signed the Macolin Convention.", [SIGNED]),
    ("Norway has signed the Macolin Convention, or so De Kade writes.", []),
    ("Norway has signed the Macolin Convention, and so De Kade writes.", [SIGNED]),
]  # fmt: skip

DENIED = [
    ("De Kade wrote that Norway signed the Macolin Convention in 2019. Norway denies this.", []),
    ("Norway has signed the Macolin Convention; Chad denies that.", []),
    ("Norway has signed the Macolin Convention. The Minister disputes the claim.", []),
    ("Norway has signed the Macolin Convention. This is contested by Chad.", []),
    ("Norway has signed the Macolin Convention. Nobody denies this.", [SIGNED]),
    ("Norway has signed the Macolin Convention. The Rivers Board denies that it is slow.", [SIGNED]),
    ("Norway has signed the Macolin Convention. Chad denies this right to nobody.", [SIGNED]),
    ("Norway has signed the Macolin Convention. Chad contests it.", [SIGNED]),
    ("Norway has signed the Macolin Convention; others say that it did not.", []),
    ("Norway has signed the Macolin Convention. Others say otherwise.", []),
    ("Norway has signed the Macolin Convention, the members assert.", []),
    ("Norway has signed the Macolin Convention, the members know.", [SIGNED]),
    ("Norway has signed the Macolin Convention, according to a rumour.", []),
    ("Norway has signed the Macolin Convention, according to our records.", [SIGNED]),
    ("Unconfirmed reports say that Norway has signed the Macolin Convention.", []),
    ("The reports say that Norway has signed the Macolin Convention.", [SIGNED]),
    ("Norway has signed the Macolin Convention. Others say that it did so late.", [SIGNED]),
    ('Norway "has signed" the Macolin Convention, the Rivers Board told us, but that is wrong.', [NOT_SIGNED]),
    ("Norway has signed the Macolin Convention, but that was a mistake.", [SIGNED]),
    ("They say that Norway has signed the Macolin Convention. This is not so.", [NOT_SIGNED]),
]  # fmt: skip

G = "Signature occurred: cets-215 | georgia"
R = "Ratification occurred: cets-215 | norway | 2019"
OTHER_DEEDS = [
    ("Norway ratified the Macolin Convention in 2019. It said that it would review the fees. It has not.", [R]),
    ("Norway ratified the Macolin Convention in 2019. It was asked to open its archives, but has not done so.", [R]),
    ("Norway ratified the Macolin Convention in 2019. It ought to have closed its mines by now. It has not done so.", [R]),
    ("Norway ratified the Macolin Convention in 2019. Chad has not done so.", [R, "Ratification negated: cets-215 | chad"]),
    ("Norway ratified the Macolin Convention in 2019 to please Georgia. Chad has not.", [R, "Ratification negated: cets-215 | chad"]),
    ("Norway ratified the Macolin Convention in 2019. Chad was asked to ratify it, but has not done so.",
     [R, "Ratification negated: cets-215 | chad", "Ratification proposed: cets-215 | chad"]),
    ("The Macolin Convention was adopted in Oslo. Norway, the last State to do so, ratified it in 2019.", ["Adoption occurred: cets-215 | - | - | oslo", R]),
    ("Georgia signed the Macolin Convention. Norway, the first State to do so, ratified it in 2019.", [G, R]),
    ("Georgia signed the Macolin Convention. Norway was the last State to do so.", [G, "Signature occurred: cets-215 | norway"]),
]  # fmt: skip

WRITTEN = [
    ("I write on behalf of the Rivers Board about the Springfield Charter.", []),
    ("We write in response to the Springfield Charter.", []),
    ("We wrote in 2019 the Springfield Charter.", ["Preparation occurred: Springfield Charter | Bled Rivers Network | 2019"]),
    ("The Springfield Charter was written in Lima.", ["Preparation occurred: Springfield Charter | - | - | lima"]),
]  # fmt: skip

DECIDED = [
    ("On 4 May 2023 Norway decided to sign the Macolin Convention.", ["Signature planned: cets-215 | norway"]),
    ("At its Second Session in June 2023 the Rivers Board agreed to adopt the Springfield Charter in 2026.", ["Adoption planned: Springfield Charter | Rivers Board | 2026"]),
    ("In May 2023 the Rivers Board decided to adopt the Springfield Charter at a later date.", ["Adoption planned: Springfield Charter | Rivers Board"]),
    ("In May 2023 the Rivers Board decided to adopt the Springfield Charter.", [CHARTER + " | 2023-05"]),
]  # fmt: skip

TAKEN_BACK = [
    ("Norway withdrew its signature from the Macolin Convention in September 2022.", [NOT_SIGNED]),
    ("On 3 May 2022 the Rivers Board reversed its adoption of the Springfield Charter.", ["Adoption negated: Springfield Charter | Rivers Board"]),
    ("Norway cancelled the signing of the Macolin Convention in Oslo in May 2022.", [NOT_SIGNED + " | 2022-05 | oslo"]),
]  # fmt: skip

BEFORE = "The Springfield Treaty was signed in 1999. "
IN_1999 = "Signature occurred: Springfield Treaty | - | 1999"
RULED = [
    (BEFORE + "The Treaty binds each State that accepts or approves it.", [IN_1999]),
    (BEFORE + '"Any State that ratifies, accepts or approves this Treaty shall pay dues."', [IN_1999]),
    (BEFORE + "Any organisation that endorses this Treaty may sit on the Board.", [IN_1999]),
    (BEFORE + "A State that amends the Treaty shall tell the others.", [IN_1999]),
    (BEFORE + "When a Party accepts or approves the Treaty, it tells the others.", [IN_1999]),
    (BEFORE + "When the Rivers Board approved the Treaty, Chad left.", ["Adoption occurred: Springfield Treaty | Rivers Board", IN_1999]),
    (BEFORE + "A State which approved the Treaty in 2001 has left it.", ["Adoption occurred: Springfield Treaty | - | 2001", IN_1999]),
    ("The Springfield Code, which amends the Springfield Treaty, is long.", ["Amendment occurred: Springfield Treaty"]),
    ("The event, which launches the Springfield Platform, is long.", ["Launch occurred: Springfield Platform"]),
    ("For each State that ratifies it, the Springfield Treaty enters into force on the first day of the month.", ["EntryIntoForce planned: Springfield Treaty"]),
    ("The Springfield Treaty will enter into force on the first day of May 2025.", ["EntryIntoForce planned: Springfield Treaty | - | 2025-05-01"]),
]  # fmt: skip

FORUM = "# Communique of the Fifth Assembly of the Heron Trust\n\nLima, 5 October 2022\n\n"
OPENED = [
    ("We support the Springfield Protocol. We will open it for signature in Oslo in 2024.", ["OpeningForSignature planned: Springfield Protocol | Heron Trust | 2024 | oslo"]),
    ("We support the Springfield Protocol. We will close it for signature in Oslo in 2024.", []),
]  # fmt: skip

JUDGED = [
    ("Failing to adopt the Springfield Charter would be a grave mistake.", []),
    ("Not adopting the Springfield Charter would be a grave mistake.", []),
    ("Adopting the Springfield Charter would be a grave mistake.", ["Concern: Bled Rivers Network | Springfield Charter"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *PARTLY,
        *REFUSED,
        *ATTRIBUTED,
        *DENIED,
        *OTHER_DEEDS,
        *WRITTEN,
        *DECIDED,
        *TAKEN_BACK,
        *RULED,
    ],
    ids=short,
)
def test_a_statement_tells_these_events_and_no_other(text: str, expected: list[str]) -> None:
    assert events(BY + text) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), OPENED, ids=short)
def test_a_treaty_opened_for_signature_is_no_meeting(text: str, expected: list[str]) -> None:
    assert events(FORUM + text) == expected


@pytest.mark.parametrize(("text", "expected"), JUDGED, ids=short)
def test_what_is_left_undone_is_not_judged(text: str, expected: list[str]) -> None:
    assert positions(BY + text) == expected


# Whose support goes, or was conditional, and whose concern one only hears of.
WAVERING = [
    ("Norway's support for the Lake Pact is waning.", []),
    ("Norway's support for the Lake Pact is firm.", ["Support: norway | Lake Pact"]),
    ("Norway reconsidered its support for the Lake Pact.", []),
    ("Norway conditioned its support for the Lake Pact on a ban.", []),
    ("Norway reaffirmed its support for the Lake Pact.", ["Support: norway | Lake Pact"]),
    ("Norway supported the Lake Pact until it was amended.", []),
    ("Norway is tempted to support the Lake Pact.", []),
    ("Norway listened to concerns about the Lake Pact.", []),
    ("Norway is aware of the concerns about the Lake Pact.", []),
    ("Norway shares concerns about the Lake Pact.", ["Concern: norway | Lake Pact"]),
    ("We are grateful to UNESCO for its support to museums.", ["Support: united-nations-educational-scientific-and-cultural-organization | museums"]),
    ("We are grateful to Norway's regulator for our new mandate.", []),
    ("We welcome the fact that the Council has not adopted the Water Act.", []),
    ("Air pollution kills. It is a priority for Norway to protect wetlands.", ["Support: norway | wetlands"]),
    ("Air pollution kills. It is a source of concern to Norway that monitoring stations are closing.", ["Concern: norway | monitoring stations"]),
    ("Air pollution kills. It is a source of concern to Norway.", ["Concern: norway | air-pollution"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WAVERING, ids=short)
def test_what_wavers_is_not_held(text: str, expected: list[str]) -> None:
    assert positions(BY + text) == expected


def test_each_table_holds_its_rows() -> None:
    tables = (PARTLY, REFUSED, ATTRIBUTED, DENIED, JUDGED, RULED, WAVERING)
    assert list(map(len, tables)) == [13, 20, 13, 20, 3, 11, 16]
