"""Who did it, where and when, where the sentence itself does not name them; near misses beside."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

MADE_AT = "Mr Ola Nordmann, Director, River Forum\n12th session of the Lake Commission, Oslo, 3 May 2020\n\n"
OF_FIJI = "Statement by Fiji\nOslo, 3 May 2020\n\n"
N = "Signature occurred: Rivers Convention | norway"
G = "Signature occurred: Rivers Convention | georgia"

MINISTRY = "Statement by the Ministry of Justice of Fiji\nOslo, 3 May 2020\n\n"

ADDRESSED = [
    (MADE_AT + "Yesterday you adopted the Lake Charter.",
     ["Adoption occurred: Lake Charter | Lake Commission | 2020-05-02 | oslo | 12th session of the Lake Commission"]),
    (MADE_AT + "In 2011 you adopted the Lake Charter.", ["Adoption occurred: Lake Charter | Lake Commission | 2011"]),
    (MADE_AT + "As you know, Norway adopted the Lake Charter in 2011.", ["Adoption occurred: Lake Charter | norway | 2011"]),
    (MADE_AT + "Many of you have signed the Lake Convention.", ["Signature occurred: Lake Convention"]),
    (MADE_AT + "This Commission adopted the Lake Charter in 2011.", ["Adoption occurred: Lake Charter | Lake Commission | 2011"]),
]  # fmt: skip

SESSIONS = [
    ("The Lake Charter was adopted at the 12th session of the Lake Commission.",
     ["Adoption occurred: Lake Charter | Lake Commission | - | - | 12th session of the Lake Commission"]),
    ("The Lake Charter was adopted on the margins of the 12th session of the Lake Commission.",
     ["Adoption occurred: Lake Charter | - | - | - | 12th session of the Lake Commission"]),
    ("The Lake Charter was launched at the 12th session of the Lake Commission.",
     ["Launch occurred: Lake Charter | - | - | - | 12th session of the Lake Commission"]),
    ("The second Lake Conference amended the Lake Code in 2019.",
     ["Amendment occurred: Lake Code | second Lake Conference | 2019 | - | second Lake Conference"]),
    ("The Lake Pact was adopted at a conference in 2019. It amends the Lake Protocol.",
     ["Adoption occurred: Lake Pact | - | 2019 | - | conference", "Amendment occurred: Lake Protocol"]),
    ("In Resolution 5, which it adopted in May 2020, the Lake Commission asked for help.",
     ["Adoption occurred: Resolution 5 | Lake Commission | 2020-05"]),
    (OF_FIJI + "The Lake Commission met. In Resolution 5, which it adopted in 2019, Norway is named.",
     ["Adoption occurred: Resolution 5 | Lake Commission | 2019"]),
]  # fmt: skip

STATES = [
    (OF_FIJI + "In 2019 the country signed the Rivers Convention.", ["Signature occurred: Rivers Convention | fiji | 2019"]),
    ("Norway is small. In 2019 the country signed the Rivers Convention.", [f"{N} | 2019"]),
    ("Norway and Georgia met. In 2019 the country signed the Rivers Convention.", ["Signature occurred: Rivers Convention | - | 2019"]),
    ("Cabinet approved the Water Act on 3 May 2020.", ["Adoption occurred: Water Act | Cabinet | 2020-05-03"]),
    ("Cabinet ministers approved the Water Act on 3 May 2020.", ["Adoption occurred: Water Act | Cabinet ministers | 2020-05-03"]),
]  # fmt: skip

LISTED = [
    ("The Rivers Convention was signed on 3 May 2020 by the following States:\n\n- Norway\n- Georgia (on 5 May 2020)\n",
     [f"{N} | 2020-05-03", f"{G} | 2020-05-05"]),
    ("The Rivers Convention was signed on 3 May 2020 by the following States:\n\n- Norway will host it.\n- Georgia has left.\n",
     ["Signature occurred: Rivers Convention | - | 2020-05-03"]),
    ("The Rivers Convention was signed on 3 May 2020 and protects:\n\n- Norway\n- Georgia\n",
     ["Signature occurred: Rivers Convention | - | 2020-05-03"]),
    ("The Rivers Convention has been signed by:\n\n- Norway\n- Georgia\n\nItaly has not signed it.",
     [N, G, "Signature negated: Rivers Convention | italy"]),
    ("We call on the following States to sign the Rivers Convention:\n\n- Norway\n- Georgia\n",
     ["Signature proposed: Rivers Convention | georgia", "Signature proposed: Rivers Convention | norway"]),
]  # fmt: skip

EACH = [
    ("The Rivers Convention was signed in 2019 by Norway and in 2020 by Georgia.", [f"{N} | 2019", f"{G} | 2020"]),
    ("The Rivers Convention has been signed by Norway (in 2019) and, since 4 May 2020, by Georgia.",
     [f"{N} | 2019", f"{G} | 2020-05-04"]),
    ("The Rivers Convention was signed in 2019 by Norway and praised in 2020 by Georgia.", [f"{N} | 2019"]),
    # Whoever is only told of as several has done both, and not who is made up of them.
    ("The Lake Board is made up of States that have signed or acceded to the Rivers Convention.",
     ["Accession occurred: Rivers Convention", "Signature occurred: Rivers Convention"]),
    ("The Lake Board met Norway, which had signed or acceded to the Rivers Convention.", [N, "Accession occurred: Rivers Convention | norway"]),
]  # fmt: skip

PLACES = [
    (OF_FIJI + "The Board met in Lima. The Lake Charter was adopted in that city in 2011.",
     ["Adoption occurred: Lake Charter | - | 2011 | lima"]),
    (OF_FIJI + "The Charter of Choluteca was adopted in that city in 2011.",
     ["Adoption occurred: Charter of Choluteca | - | 2011 | Choluteca"]),
    (OF_FIJI + "The Lake Charter was adopted in that way in 2011.", ["Adoption occurred: Lake Charter | - | 2011"]),
    (OF_FIJI + "In 2011, in this very hall, the River Board adopted the Lake Charter.",
     ["Adoption occurred: Lake Charter | River Board | 2011 | oslo"]),
    (OF_FIJI + "In 2011, before this hall was built, the River Board adopted the Lake Charter.",
     ["Adoption occurred: Lake Charter | River Board | 2011"]),
]  # fmt: skip

OCCASIONS = [
    ("The Rivers Convention was opened for signature in Lima on 3 May 2020, when it was signed by Norway.",
     ["OpeningForSignature occurred: Rivers Convention | - | 2020-05-03 | lima", f"{N} | 2020-05-03 | lima"]),
    ("The Rivers Convention was opened for signature in Lima on 3 May 2020, when Norway praised it.",
     ["OpeningForSignature occurred: Rivers Convention | - | 2020-05-03 | lima"]),
    ("The Board went to Lima, where the Rivers Convention was signed by Norway in 2020.", [f"{N} | 2020 | lima"]),
    ("The Rivers Convention was adopted in Lima on 3 May 2020, and Norway signed it there and then.",
     ["Adoption occurred: Rivers Convention | - | 2020-05-03 | lima", f"{N} | 2020-05-03 | lima"]),
    ("The Rivers Convention was adopted in Lima in May 2020. Norway signed it at the same time.",
     ["Adoption occurred: Rivers Convention | - | 2020-05 | lima", f"{N} | 2020-05"]),
    ("The Lake Charter was adopted in May 2020. At the same time Norway signed the Rivers Convention.",
     ["Adoption occurred: Lake Charter | - | 2020-05", N]),
    ("The Rivers Convention was opened for signature on 3 May 2020. We met often. Norway signed it on the very first day.",
     ["OpeningForSignature occurred: Rivers Convention | - | 2020-05-03", f"{N} | 2020-05-03"]),
    ("The Rivers Convention was adopted on 3 May 2020. We met often. Norway signed it on the very first day.",
     ["Adoption occurred: Rivers Convention | - | 2020-05-03", N]),
    ("On 3 May 2020 the Lake Board adopted Resolution 5, by which it set up the Lake Fund.",
     ["Adoption occurred: Resolution 5 | Lake Board | 2020-05-03", "Launch occurred: Lake Fund | Lake Board | 2020-05-03"]),
    ("On 3 May 2020 the Lake Board praised Resolution 5, by which Norway set up the Lake Fund.",
     ["Launch occurred: Lake Fund | norway"]),
    ("On 3 May 2020 in Lima a convention on training was signed by Norway.",
     ["Signature occurred: convention on training | norway | 2020-05-03 | lima"]),
    ("In 2020 the Board spoke about financing, and the Rivers Convention was signed by Norway.", [N]),
    ("We hope that Norway, our neighbour, will sign the Rivers Convention.", ["Signature proposed: Rivers Convention | norway"]),
    ("We trust that the Lake Board, in Lima in May, will adopt the Lake Charter.",
     ["Adoption proposed: Lake Charter | Lake Board | - | lima"]),
    ("We hope that it comes, and, like Norway, we will sign the Rivers Convention.", ["Signature planned: Rivers Convention"]),
]  # fmt: skip

ORGANS = [
    ("The Lake Union met. Its General Assembly adopted the Lake Charter.",
     ["Adoption occurred: Lake Charter | General Assembly of the Lake Union"]),
    ("The United Nations met. Its General Assembly adopted the Lake Charter.",
     ["Adoption occurred: Lake Charter | united-nations-general-assembly"]),
    ("The General Assembly of the Deaf Federation met. The Assembly adopted the Lake Charter.",
     ["Adoption occurred: Lake Charter | General Assembly of the Deaf Federation"]),
    ("The Deaf Federation spoke to the UN. The General Assembly adopted the Lake Charter.",
     ["Adoption occurred: Lake Charter | united-nations-general-assembly"]),
    ("The Lake Union's Board met. It adopted the Lake Charter.", ["Adoption occurred: Lake Charter | Lake Union Board"]),
    ("The Lake Union met its Board. It adopted the Lake Charter.", ["Adoption occurred: Lake Charter | Lake Union"]),
    ("# Lake Charter\n\nNorway signed the Rivers Convention. Georgia will sign in 2030.",
     [N, "Signature planned: Rivers Convention | georgia | 2030"]),
    ("# Lake Charter\n\nNorway signed the Fish Declaration. Georgia will sign in 2030.",
     ["Signature occurred: Fish Declaration | norway", "Signature planned: Fish Declaration | georgia | 2030"]),
    ("# Lake Charter\n\nNorway signed a declaration. Georgia will sign in 2030.",
     ["Signature occurred: declaration | norway", "Signature planned: Lake Charter | georgia | 2030"]),
    ("Norway signed the Lake Treaty. Georgia acceded in 2019.",
     ["Accession occurred: Lake Treaty | georgia | 2019", "Signature occurred: Lake Treaty | norway"]),
    ("Norway signed the Lake Treaty. Georgia acceded in 2019 to the Union.", ["Signature occurred: Lake Treaty | norway"]),
    ("# Lake Charter\n\nNorway praised the Rivers Convention. We spoke. We ate. We slept. It rained. The sun shone. Georgia will sign in 2030.",
     ["Signature planned: Lake Charter | georgia | 2030"]),
]  # fmt: skip

OWNED = [
    (MINISTRY + "We signed the Rivers Convention in 2019.", ["Signature occurred: Rivers Convention | fiji | 2019"]),
    (MINISTRY + "Our country signed the Rivers Convention in 2019.", ["Signature occurred: Rivers Convention | fiji | 2019"]),
    (MINISTRY + "We signed a memorandum of understanding in 2019.",
     ["Signature occurred: memorandum of understanding | Ministry of Justice of Fiji | 2019"]),
    (MADE_AT + "Our country signed the Rivers Convention in 2019.", ["Signature occurred: Rivers Convention | - | 2019"]),
    (MINISTRY + "The ambassador signed the Rivers Convention on behalf of Norway.", [N]),
    (MINISTRY + "The ambassador signed the Rivers Convention for the sake of Norway.", ["Signature occurred: Rivers Convention"]),
    (MINISTRY + "Minister Ana Kos signed the Rivers Convention on behalf of Norway.", [N]),
    (MINISTRY + "Minister Ana Kos signed the Rivers Convention in honour of Norway.",
     ["Signature occurred: Rivers Convention | Ana Kos"]),
    (MINISTRY + "Our Water Report was published in 2019.",
     ["Launch occurred: Water Report | Ministry of Justice of Fiji | 2019"]),
    (MINISTRY + "Our Lake Convention was amended in 2019.", ["Amendment occurred: Lake Convention | - | 2019"]),
    ("The Lake Code was endorsed by the members of the Lake Union.", ["Endorsement occurred: Lake Code | Lake Union"]),
    ("The Lake Convention was signed by six members of the Lake Union.", ["Signature occurred: Lake Convention | six members of the Lake Union"]),
    ("The Lake Code is ready. Together with the Lake Union, Norway launched it in 2019.",
     ["Launch occurred: Lake Code | Lake Union, norway | 2019"]),
    ("The Rivers Convention was signed at Kranjska Gora on 3 May 2020 by Norway.", [f"{N} | 2020-05-03 | Kranjska Gora"]),
    ("The Rivers Convention was signed at Kranjska's request on 3 May 2020 by Norway.", [f"{N} | 2020-05-03"]),
    ("On that occasion we sang. The Rivers Convention was adopted in Lima in May 2020. On that occasion it was signed by Norway.",
     ["Adoption occurred: Rivers Convention | - | 2020-05 | lima", f"{N} | 2020-05 | lima"]),
]  # fmt: skip

SENT = "Statement by Ana Kos, Minister of Health of Fiji\nOslo, 3 May 2020\n\n"
OF_UNION = "Keynote by Ana Kos, Secretary-General of the Nordic Lake Union\nOslo, 3 May 2020\n\n"

# Through what a speaker's State acts, and what is only somebody's near it.
THROUGH = [
    ("Adoption by the Lake Board of the Moor Union", []),
    ("The adoption by the Lake Board of the Lake Charter followed in May 2019.", ["Adoption occurred: Lake Charter | Lake Board | 2019-05"]),
    ("The adoption by the Lake Board of the Moor Union of the Lake Charter was a surprise.", ["Adoption occurred: Lake Charter | Lake Board of the Moor Union"]),
    ("The foreign ministers of Chad and of Mali signed the Macolin Convention.", ["Signature occurred: cets-215 | chad", "Signature occurred: cets-215 | mali"]),
    ("The foreign minister of Chad signed, and of Mali we know little, the Macolin Convention.", ["Signature occurred: cets-215 | chad"]),
    ("The citizens of Chad adopted the Lake Charter.", ["Adoption occurred: Lake Charter"]),
    ("The Government of Chad adopted the Lake Charter.", ["Adoption occurred: Lake Charter | chad"]),
    ("The Faro Convention was signed in Oslo after its approval by the Lake Council.",
     ["Adoption occurred: cets-199 | Lake Council", "Signature occurred: cets-199 | - | - | oslo"]),
    ("The Lake Board endorsed the Lake Code for adoption by the Moor Assembly.", ["Endorsement occurred: Lake Code | Lake Board"]),
    ("The Lake Code was adopted for the first time by the Moor Assembly.", ["Adoption occurred: Lake Code | Moor Assembly"]),
    ("The Faro Convention was signed in Oslo after the Lake Summit by Chad.", ["Signature occurred: cets-199 | chad | - | oslo"]),
    (SENT + "In March my Ministry launched the Lake Strategy.", ["Launch occurred: Lake Strategy | fiji | 2020-03"]),
    (SENT + "In March my Ministry's friends launched the Lake Strategy.", ["Launch occurred: Lake Strategy | - | 2020-03"]),
    (SENT + "My delegation tabled the Lake Declaration in 2019.", ["Proposal occurred: Lake Declaration | fiji | 2019"]),
    (SENT + "My uncle tabled the Lake Declaration in 2019.", ["Proposal occurred: Lake Declaration | - | 2019"]),
    (SENT + "My own country signed the Macolin Convention.", ["Signature occurred: cets-215 | fiji"]),
    (SENT + 'Chad said: "My delegation tabled the Lake Declaration."', ["Proposal occurred: Lake Declaration | chad", "Quotation occurred: - | chad"]),
    ("The Lake Code is ready. Ministers launched a boat in Oslo in 2019.", []),
    ("The Lake Code is old. First adopted in Oslo in 2019, it entered into force in 2020.",
     ["Adoption occurred: Lake Code | - | 2019 | oslo", "EntryIntoForce occurred: Lake Code | - | 2020"]),
    (OF_UNION + "Our Council adopted the Lake Code in 2018.", ["Adoption occurred: Lake Code | Council | 2018"]),
    (OF_UNION + "Our Union adopted the Lake Code in 2018.", ["Adoption occurred: Lake Code | Nordic Lake Union | 2018"]),
    (SENT + "In 2019 my President launched the Lake Strategy.", ["Launch occurred: Lake Strategy | fiji | 2019"]),
    (SENT + "I am pleased to announce the launch of the Lake Fund.", ["Launch occurred: Lake Fund | fiji"]),
    (SENT + "I am pleased to announce the launch of the Lake Fund by Chad.", ["Launch occurred: Lake Fund | chad"]),
    (SENT + "The news was the launch of the Lake Fund.", []),
    (SENT + "We would propose a Lake Charter.", ["Proposal proposed: Lake Charter | fiji"]),
    (SENT + "We would like to propose a Lake Charter.", ["Proposal proposed: Lake Charter | fiji"]),
    (SENT + "If it rained, we would propose a Lake Charter.", ["Proposal planned: Lake Charter | fiji"]),
    # Behind what opens a sentence a post stands with who holds it.
    ("At the Moor Summit, the Minister for Lakes of Chad, Ana Kos, today deposited the instrument of ratification of the Faro Convention.", ["Ratification occurred: cets-199 | chad"]),
    ("At the Moor Summit, the Minister for Lakes of Chad, many States signed the Faro Convention.", ["Signature occurred: cets-199 | many States | - | - | Moor Summit"]),
    (SENT + "We launched the Early Warning and Response System in 2019.",
     ["Launch occurred: Early Warning and Response System | fiji | 2019"]),
]  # fmt: skip

GROUPS = {
    "addressed": ADDRESSED, "sessions": SESSIONS, "states": STATES, "listed": LISTED,
    "each": EACH, "places": PLACES, "occasions": OCCASIONS, "organs": ORGANS,
    "owned": OWNED, "through": THROUGH,
}  # fmt: skip
ROWS = [(text, expected) for group in GROUPS.values() for text, expected in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_an_act_has_these_agents_dates_and_places(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


def test_the_table_of_agents_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "addressed": 5,
        "sessions": 7,
        "states": 5,
        "listed": 5,
        "each": 5,
        "places": 5,
        "occasions": 15,
        "organs": 12,
        "owned": 16,
        "through": 31,
    }
