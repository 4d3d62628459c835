"""Who acts and what is meant in the words of releases: posts, short names, units of a body."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import (
    events,
    mentions,
    positions,
    posts,
    short,
    slug,
    understood,
)

DAMS = "Malawi signed the Convention on the Safety of Large Dams"
SIGNED = "Signature occurred: Convention on the Safety of Large Dams | {}"

ACTS = [
    ("The Director-General of the Rivers Council, Ana Kos, signed the Lake Pact.", ["Signature occurred: Lake Pact | Ana Kos"]),
    ("The Committee, Ana Kos said, signed the Lake Pact.", ["Signature occurred: Lake Pact | Committee"]),
    (f'{DAMS} ("the Maseru Convention"). Chile signed the Maseru Convention.', [SIGNED.format("chile"), SIGNED.format("malawi")]),
    (f'{DAMS}, which was tabled by Fiji ("the Maseru Convention"). Chile signed the Convention.',
     ["Proposal occurred: Convention on the Safety of Large Dams | fiji", SIGNED.format("chile"), SIGNED.format("malawi")]),
    (f'{DAMS} (not the "Lake Pact"). Chile signed the Lake Pact.', [SIGNED.format("malawi"), "Signature occurred: Lake Pact | chile"]),
    ("The Board of the Regional Lakes Fund met. The Fund was created in 2016.", ["Launch occurred: Regional Lakes Fund | - | 2016"]),
    ("The Board of the Regional Lakes Fund met. The Board adopted the Lake Pact.",
     ["Adoption occurred: Lake Pact | Board of the Regional Lakes Fund"]),
    ("The Lakes Tribunal was established by the Rivers Council in 2015 and has its seat in Lima.",
     ["Launch occurred: Lakes Tribunal | Rivers Council | 2015"]),
    ("The Rivers Council has launched, together with the Lakes Trust, the Lake Fund.", ["Launch occurred: Lake Fund | Lakes Trust, Rivers Council"]),
    ("The Rivers Council praised, together with the Lakes Trust, the Lake Fund.", []),
    ("Chile proposed that a Lake Fund be set up.", ["Proposal occurred: Lake Fund | chile"]),
    ("Chile proposed that the Lakes Board be heard.", []),
    ("Two States have ratified the Lake Pact: Norway and Chile.",
     ["Ratification occurred: Lake Pact | chile", "Ratification occurred: Lake Pact | norway"]),
    ("Two States have ratified the Lake Pact: the result of talks with Norway.", ["Ratification occurred: Lake Pact"]),
    ("The Rivers Council regrets the decision of Norway not to ratify the Lake Pact.",
     ["Decision occurred: - | norway", "Ratification negated: Lake Pact | norway"]),
    ("The Council of Rivers adopted three chapters of the Lake Strategy.", []),
    ("Council of Europe member states adopted the Lake Pact.", ["Adoption occurred: Lake Pact"]),
    ("The leaders of the 46 EU member states signed the Lake Pact.", ["Signature occurred: Lake Pact | leaders of the 46 EU member states"]),
    ("The Rivers League states that Chile signed the Lake Pact.", ["Signature occurred: Lake Pact | chile"]),
    ("Chile deposited its instrument of ratification of, and Peru its instrument of accession to, the Lake Convention.",
     ["Accession occurred: Lake Convention | peru", "Ratification occurred: Lake Convention | chile"]),
    ("Chile deposited its instrument of accession to the Lake Convention with Peru.", ["Accession occurred: Lake Convention | chile"]),
    ("Norway met. On what the Heads of State and Government had decided, Chile signed the Lake Pact.", ["Signature occurred: Lake Pact | chile"]),
    ("Norway met. What the Heads of State and Government signed in 2016 was the Lake Pact.", []),
    ("Two States have ratified the Lake Pact: Norway in 2016 and Chile (May 2019).",
     ["Ratification occurred: Lake Pact | chile | 2019-05", "Ratification occurred: Lake Pact | norway | 2016"]),
    ("Two States have ratified the Lake Pact: thanks to talks in Norway.", ["Ratification occurred: Lake Pact"]),
    ("The Lake Pact was signed by Mr. Jan Novak and Hon. Ana Kos.", ["Signature occurred: Lake Pact | Ana Kos", "Signature occurred: Lake Pact | Jan Novak"]),
    ("The Lake Pact was signed by nobody. Jan Novak left.", ["Signature negated: Lake Pact"]),
    ("The Lake Pact was signed by Ana Kos, Mayor of Lima, Mr Jan Novak, Head of the Sea Unit, and Luis Silva.",
     ["Signature occurred: Lake Pact | Ana Kos", "Signature occurred: Lake Pact | Jan Novak", "Signature occurred: Lake Pact | Luis Silva"]),
    ("The Lake Pact was signed by Ana Kos, Mayor of Lima, and Jan Novak gave a speech.", ["Signature occurred: Lake Pact | Ana Kos"]),
    ("The Lake Pact (adopted 5 May 2016, entered into force 1 June 2018) has forty Parties.",
     ["Adoption occurred: Lake Pact | - | 2016-05-05", "EntryIntoForce occurred: Lake Pact | - | 2018-06-01"]),
    ("The Lake Pact (adopted 5 May 2016, a good day) entered into debate.", ["Adoption occurred: Lake Pact | - | 2016-05-05"]),
    ("The Lake Pact is of 1973. It was agreed that Peru would host.", []),
    ("The Lake Pact is of 1973. It was agreed by Peru.", ["Adoption occurred: Lake Pact | peru"]),
    ("The Lake Pact matters. The Board heard the complaints put before it.", []),
    ("The Lake Pact was put before the Board.", ["Proposal occurred: Lake Pact"]),
    ("Ana Kos made a statement on the agreement concluded in Lima.", ["Adoption occurred: agreement | - | - | lima"]),
    ("Ana Kos made a statement on lakes, adopted in Lima.", ["Adoption occurred: statement on lakes | - | - | lima"]),
    ("The Rivers Council said that any State that has signed the Lake Pact will be able to ratify it.", ["Ratification planned: Lake Pact"]),
    ("The Rivers Council said that it will be able to ratify the Lake Pact.", ["Ratification planned: Lake Pact | Rivers Council"]),
    ("In the course of the Lakes Forum, the mayors of many towns adopted the Lake Pact.", ["Adoption occurred: Lake Pact | mayors of many towns | - | - | Lakes Forum"]),
    ('We met Jan Novak, who added that, I quote, "the lakes must be clean by May".', ["Quotation occurred: - | Jan Novak"]),
    ("UNEP President Ana Kos signed the Lake Pact.", ["Signature occurred: Lake Pact | Ana Kos"]),
    ("UNEP and Ana Kos signed the Lake Pact.", ["Signature occurred: Lake Pact | united-nations-environment-programme"]),
    ('"It must end by 2030," said Ana Kos on 3 May 2020.', ["Quotation occurred: - | Ana Kos | 2020-05-03"]),
    ('"It must end by 2030," said Ana Kos.', ["Quotation occurred: - | Ana Kos"]),
    ("Measures under the Lake Pact that were taken by the Rivers Council in 2016 were adopted.", []),
    ("The Lake Pact that was adopted by the Rivers Council in 2016 matters.", ["Adoption occurred: Lake Pact | Rivers Council | 2016"]),
    ("As the Rivers Council adopts the Lake Pact, Chile looks on.", []),
    ("As soon as the Rivers Council adopts the Lake Pact, Chile looks on.", ["Adoption planned: Lake Pact | Rivers Council"]),
    ("Chile signed a memorandum of understanding to build a dam in Lima.", ["Signature occurred: memorandum of understanding | chile"]),
    ("Chile signed the Lake Pact in Lima to build a dam.", ["Signature occurred: Lake Pact | chile | - | lima"]),
    ("The Lake Pact was adopted and opened for signature in Lima on 5 May 2016.",
     ["Adoption occurred: Lake Pact | - | 2016-05-05 | lima", "OpeningForSignature occurred: Lake Pact | - | 2016-05-05 | lima"]),
    ("The Lake Pact was adopted in Rome and opened for signature in Lima on 5 May 2016.",
     ["Adoption occurred: Lake Pact | - | - | rome", "OpeningForSignature occurred: Lake Pact | - | 2016-05-05 | lima"]),
    ("The Lake Convention opened today in Lima.", []),
    ("The Lake Convention was opened in Lima in 2016.", ["OpeningForSignature occurred: Lake Convention | - | 2016 | lima"]),
    ("The Lake Strategy is designed as a compass.", []),
    ("The Lake Strategy is being designed.", ["Preparation ongoing: Lake Strategy"]),
    ("The Council of Rivers adopted the Lake Strategy.", ["Adoption occurred: Lake Strategy | Council of Rivers"]),
    ("The Lakes Tribunal was established by the Rivers Council in Lima.", ["Launch occurred: Lakes Tribunal | Rivers Council | - | lima"]),
]  # fmt: skip

HELD = [
    ("The Director-General of the Rivers Council, Ms Ana Kos, welcomed the Lake Pact.", ["Welcome: Ana Kos | Lake Pact"]),
    ("The Director-General, Ana Kos, called for a Lake Pact.", ["Call: Ana Kos | Lake Pact"]),
    ("The Committee, Ana Kos said, welcomed the Lake Pact.", ["Welcome: Committee | Lake Pact"]),
    ("Lakes Board urged to ratify the Lake Pact", []),
    ("Lakes Board urged States to ratify the Lake Pact", ["Call: Lakes Board | Lake Pact"]),
    ("Lakes Board\n\nPress releases\n\nWater is dear.", []),
    ("Lakes Board\n\nWe press for the release of data.", ["Call: Lakes Board | release of data"]),
    ("Lakes Board\n\nInvited speakers told of efforts to rebuild homes.", []),
    ("Lakes Board\n\nWe urge members to pay due regard to it.", []),
    ("Ana Kos greeted the Lakes Board.", []),
]  # fmt: skip

LEAGUE = "Statement by the Rivers League\n\n3 May 2024\n\n{}"
APART = [
    ("It will ratify the Lake Pact, Tonga said.", ["Ratification planned: Lake Pact | tonga"]),
    ("It has ratified the Lake Pact, as Mali has said.", ["Ratification occurred: Lake Pact | mali"]),
    ("It had adopted the Lake Pact, the Nile Council reported in a letter.", ["Adoption occurred: Lake Pact | Nile Council"]),
    ("It has signed the Lake Pact, the minister said.", ["Signature occurred: Lake Pact"]),
    ("They have signed the Lake Pact, Fiji and Chad said.", ["Signature occurred: Lake Pact"]),
    ("Mali met them. It will ratify the Lake Pact, the Nile Council said.", ["Ratification planned: Lake Pact | mali"]),
    ("It will ratify the Lake Pact, and Tonga knows.", ["Ratification planned: Lake Pact | Rivers League"]),
]  # fmt: skip
OURS = [
    ("We support the Lake Pact, said Fiji.", ["Support: fiji | Lake Pact"]),
    ("We support the Lake Pact, the Nile Council said in a statement.", ["Support: Nile Council | Lake Pact"]),
    ("We support the Lake Pact, as Fiji and Mali said.", ["Support: Rivers League | Lake Pact"]),
    ("We note that Fiji signed the Sea Pact, and welcome the Lake Pact.", ["Welcome: Rivers League | Lake Pact"]),
    ("We note that Fiji signed the Sea Pact, and welcomed the Lake Pact.", ["Welcome: fiji | Lake Pact"]),
    ("We support the Lake Pact, we said.", ["Support: Rivers League | Lake Pact"]),
]  # fmt: skip

NAMED = [
    ("Deputy Minister of Foreign Affairs Aizhan Bekturova spoke.", ["Deputy Minister of Foreign Affairs: Aizhan Bekturova"]),
    ("Minister for Climate and Energy Lupe Fakatava spoke.", ["Minister for Climate and Energy: Lupe Fakatava"]),
    ("Minister of Foreign Affairs Press Service reported.", []),
    ("The Spokesman for UN Secretary-General Ana Kos spoke.", ["Secretary-General: Ana Kos | united-nations"]),
    ("The Spokesman for the Rivers League, Ana Kos, spoke.", ["Spokesman: Ana Kos | Rivers League"]),
    ("The Chair of the Working Group and Permanent Representative of Peru, Ana Kos, spoke.", ["Permanent Representative: Ana Kos | peru"]),
    ("Minister of Local Government and Regional Affairs Ana Kos spoke.", ["Minister of Local Government and Regional Affairs: Ana Kos"]),
    ("Ana Kos, Secretary of the Lakes Committee, spoke.", ["Secretary: Ana Kos | Lakes Committee"]),
    ("The Minister of Trade of Brazil, Ana Kos, the Minister of Justice of Chad, Jan Novak, and the Head of the Sea Unit, Luis Silva, met.",
     ["Head: Luis Silva | Sea Unit", "Minister of Justice: Jan Novak | chad", "Minister of Trade: Ana Kos | brazil"]),
    ("Ana Kos, Minister for Lakes, Mr Jan Novak, Minister for Rivers, and Mr Luis Silva, Head of the Sea Unit, met.",
     ["Head: Luis Silva | Sea Unit", "Minister for Lakes: Ana Kos", "Minister for Rivers: Jan Novak"]),
    ("Ana Kos, Minister of Gender, Labour and Trade of Uganda, spoke.", ["Minister of Gender, Labour and Trade: Ana Kos | uganda"]),
    ("The Minister of Gender, Labour and Trade, Ana Kos, spoke.", ["Minister of Gender, Labour and Trade: Ana Kos"]),
    ("They met President Jan Novak, Minister of Justice Luis Silva and others.", ["Minister of Justice: Luis Silva", "President: Jan Novak"]),
    ("The Minister of Justice, Jan Novak and Ana Kos spoke.", ["Minister of Justice: Jan Novak"]),
    ("The Pacific Islands Forum Chair and Prime Minister of Fiji, Ana Kos, spoke.",
     ["Chair: Ana Kos | pacific-islands-forum", "Prime Minister: Ana Kos | fiji"]),
    ("The Minister of Justice and Deputy Prime Minister of Fiji, Ana Kos, spoke.", ["Minister of Justice and Deputy Prime Minister: Ana Kos | fiji"]),
    ("The High Representative of the African Union for Rivers and Security Policy, Ana Kos, spoke.", ["High Representative: Ana Kos | african-union"]),
    ("They spoke of Security Policy, Ana Kos said.", []),
    ("Ana Kos, Commissioner for Trade, Science and Mining of the African Union, spoke.", ["Commissioner for Trade, Science and Mining: Ana Kos | african-union"]),
    ("Ana Kos, Commissioner for Trade, and Jan Novak spoke.", ["Commissioner for Trade: Ana Kos"]),
    ("Lima — President Ana Kos left.", ["President: Ana Kos"]),
    ("As Champion for Rural Health, Minister Kos spoke.", ["Minister: Kos"]),
    ("“It costs us,” its policy director, Ana Kos, said.", ["policy director: Ana Kos"]),
    ("“It costs us,” its founding director, Ana Kos, said.", []),
    ("Dr KOS An-na left. President Kos spoke.", ["President: KOS An-na"]),
    ("Dr Ana Silva left. President Ana spoke.", ["President: Ana"]),
    ("Ana Kos will chair the Lakes Board.", []),
    ("Ana Kos chairs the Lakes Board.", ["Chair: Ana Kos | Lakes Board"]),
    ("We have the Secretary General, who is a friend of the League.", []),
]  # fmt: skip

NEWS = (
    "Ministry of Lakes\n\nLIMA, 3 May 2020 - Deputy Minister of Health Ana Kos {}.\n\nIt was long."
)
SPOKEN = [
    ("today issued this statement", "Ana Kos"), ("today welcomed the Lake Pact", "Ana Kos"),
    ("today told reporters that it rained", "Ana Kos"), ("today gave a prize to Chad", "-"),
    ("chaired the Lakes Forum", "-"), ("today signed the Lake Pact", "-"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ACTS, ids=short)
def test_a_release_tells_these_acts_and_no_other(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), HELD, ids=short)
def test_who_stands_beside_a_post_holds_the_position(text: str, expected: list[str]) -> None:
    assert positions(text) == expected


@pytest.mark.parametrize(("text", "expected"), APART, ids=short)
def test_who_says_a_sentence_behind_it_may_be_what_it_means(text: str, expected: list[str]) -> None:
    assert events(LEAGUE.format(text)) == expected


@pytest.mark.parametrize(("text", "expected"), OURS, ids=short)
def test_we_are_those_who_say_a_sentence_behind_it(text: str, expected: list[str]) -> None:
    assert positions(LEAGUE.format(text)) == expected


@pytest.mark.parametrize(("text", "expected"), NAMED, ids=short)
def test_a_name_follows_the_field_of_a_post(text: str, expected: list[str]) -> None:
    assert posts(text) == expected


@pytest.mark.parametrize(("does", "speaker"), SPOKEN, ids=short)
def test_who_is_told_to_have_done_something_does_not_speak(does: str, speaker: str) -> None:
    assert slug(understood(NEWS.format(does)).document.speaker) == speaker


def test_a_list_below_names_who_was_there() -> None:
    text = "The 3rd Lakes Forum was attended by:\n\n- Hon. Ana Kos, Minister of Trade of Peru\n- the Sea Institute\n\nIt rained."
    assert [slug(agent) for e in understood(text).events for agent in e.agents] == [
        "Ana Kos",
        "Sea Institute",
    ]
    plain = text.replace("Hon. Ana Kos, Minister", "papers of the Minister")
    assert [slug(agent) for e in understood(plain).events for agent in e.agents] == []


def test_the_press_service_of_a_ministry_is_no_body_of_its_own() -> None:
    text = "MINISTRY OF LAKES OF NORWAY\nPress Service of the Ministry of Lakes\n\n3 May 2020\n\nRivers are long."
    assert slug(understood(text).document.organisation) == "Ministry of Lakes of Norway"


def test_a_short_name_means_what_brackets_say_also_above_them() -> None:
    told = mentions(f'The Maseru Convention is new.\n\n{DAMS} ("the Maseru Convention").')
    assert "Maseru Convention = Convention on the Safety of Large Dams" in told


LETTER = "Reply to the League\n\nLetter from Ana Kos, Chair of the Board, Rivers League\n\nResponse of the Sea Institute\n\nLima, 3 May 2023\n\n{}\n\nWe thank you for the letter."


def test_whom_a_letter_greets_does_not_speak() -> None:
    assert slug(understood(LETTER.format("Dear Ms Kos,")).document.speaker) == "-"
    assert slug(understood(LETTER.format("Dear colleagues,")).document.speaker) == "Ana Kos"


def test_those_who_sign_below_speak() -> None:
    sent = "H.E. Ms. Ana Kos\nChairperson\n\nWater Committee\n\nYour Excellency:\n{}, are many. We support the Faro Convention.\n\nThe Water Committee met. The Water Committee rose."
    by = "We, the organisations and academics signing below"
    assert positions(sent.format(by)) == [
        "Support: organisations and academics signing below | cets-199"
    ]
    assert slug(understood(sent.format(by)).document.speaker) == "-"
    assert positions(sent.format("We, the organisations and academics")) != positions(
        sent.format(by)
    )


def test_a_preposition_in_capitals_begins_no_name() -> None:
    text = (
        "Lakes Committee (LC 82) - Opening remarks\nADDRESS OF THE LEAGUE SECRETARY-GENERAL {} THE OPENING OF THE 82nd SESSION "
        "(30 September to 4 October 2024)\n{}Good morning.\nWe met."
    )
    below = "Delivered by League Secretary-General Mr. Ana Kos on 30 September, 2024\n"
    assert slug(understood(text.format("AT", below)).document.speaker) == "Ana Kos"
    assert slug(understood(text.format("ANA KOS AT", below)).document.speaker) == "Ana Kos"


def test_who_adopts_a_resolution_may_be_an_organ_of_whose_it_is() -> None:
    text = "{}RESOLUTION No. 4\n\nAdopted by the General Assembly\nLima, 6 June 2019\n\n{} calls for a model law."
    own = text.format("Lakes Library Association\n\n", "The Lakes Library Association")
    assert slug(understood(own).document.organisation) == "Lakes Library Association"
    other = understood(text.format("", "It")).document.organisation
    assert slug(other) == "united-nations-general-assembly"


def test_what_in_and_to_are_parts_of_is_no_place() -> None:
    told = "Friends of lakes met in Relation {} Peru."
    assert "Relation = Relation" not in mentions(told.format("to"))
    assert "Relation = Relation" in mentions(told.format("on 5 May with"))


def test_what_binds_a_participle_belongs_to_a_topic() -> None:
    told = "The Committee notes the adoption of its action plan on {}."
    assert "action plan on children deprived of care" in str(
        mentions(told.format("children deprived of care"))
    )
    assert "action plan on activities = action plan on activities" in str(
        mentions(told.format("activities linked to it"))
    )


def test_a_release_is_from_the_city_with_which_it_opens() -> None:
    text = "# {}\n\n{}The Rivers Board today adopted the Springfield Guidelines."
    rows = [
        ("Board members hold talks on Oslo rules", "STRASBOURG, 12 May 2023 – ", "strasbourg"),
        ("Board members meet in Lisbon", "Riga, Latvia, 12 May 2023 – ", "riga"),
        ("Board members hold talks on Oslo rules", "12 May 2023 – ", "-"),
        ("Board members meet in Lisbon", "12 May 2023 – ", "lisbon"),
    ]
    for title, opening, city in rows:
        place = f" | {city}" if city != "-" else ""
        told = f"Adoption occurred: Springfield Guidelines | Rivers Board | 2023-05-12{place}"
        assert events(text.format(title, opening)) == [told]


def test_the_tables_of_releases_are_whole() -> None:
    assert (len(ACTS), len(HELD), len(NAMED), len(SPOKEN)) == (59, 10, 29, 6)
    assert (len(APART), len(OURS)) == (7, 6)
