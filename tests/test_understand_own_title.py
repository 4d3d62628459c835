"""Texts that are declarations, charters, resolutions themselves, and what they tell of that."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import short, understood

from govgraph.model import EventType, Status

BELOW = "\n\nAdopted by acclamation.\n\n1. Water is life. We met in Kampala on 6 June 2025.\n"
# A title, and what it names the text below it.
TITLES = [
    ("# THE KISUMU DECLARATION", "Kisumu Declaration"),
    ("# DECLARATION OF SANTO DOMINGO", "Declaration of Santo Domingo"),
    ("# Declaration on Safe Rivers", "Declaration on Safe Rivers"),
    ("# MINISTERIAL DECLARATION ON SAFE RIVERS", "Ministerial Declaration on Safe Rivers"),
    ("# Declaration of the Lake Ministers on Safe Rivers", "Declaration of the Lake Ministers on Safe Rivers"),
    ("# The Gdynia Charter on Fair Seafaring", "Gdynia Charter on Fair Seafaring"),
    ("# Tampere Call to Action for Clean Lakes", "Tampere Call to Action for Clean Lakes"),
    ("# Zomba Roadmap for Rural Schools 2030", "Zomba Roadmap for Rural Schools 2030"),
    ("# Windhoek Declaration on Rivers", "Windhoek Declaration on Rivers"),
    ("# Kampala Communiqué", "Kampala Communiqué"),
    ("# BANGKOK STATEMENT ON ONLINE SCAMS", "Bangkok Statement on Online Scams"),
    ("**Odense Declaration 2024**", "Odense Declaration 2024"),
    # What only says what kind of text it is, who speaks in it, or what it is about.
    ("# Joint Communiqué", None),
    ("# Joint Statement", None),
    ("# Uganda Statement on Online Scams", None),
    ("# Statement on the Salt Convention", None),
    ("# Remarks on the Gdynia Charter", None),
    ("# Members back the Gdynia Charter", None),
]  # fmt: skip

TITLE = "# Gdynia Charter on Fair Seafaring\n\n"
OPENING = "**We**, the Ministers of Water of the Lake States, meeting in Kampala on 6 June 2025, "
# How the text tells that it was adopted, and by whom and when.
ADOPTED = [
    ("Adopted in Kampala on 6 June 2025", None, "2025-06-06"),
    ("(adopted by the Rivers Board on 6 June 2025)", "Rivers Board", "2025-06-06"),
    ("*Adopted at the third Rivers Conference, Kampala, 6 June 2025*", None, "2025-06-06"),
    ("Adopted unanimously by the members of the Rivers Board in Kampala, 6 June 2025", "Rivers Board", "2025-06-06"),
    (f"{OPENING}adopt the following Charter:", "Ministers of Water of the Lake States", "2025-06-06"),
    (f"{OPENING}hereby adopt the present Charter.", "Ministers of Water of the Lake States", "2025-06-06"),
    (f"{OPENING}solemnly adopt the present Charter.", "Ministers of Water of the Lake States", "2025-06-06"),
    (f"{OPENING}declare:\n\n1. Water is life.\n\nAdopted by acclamation.", "Ministers of Water of the Lake States", "2025-06-06"),
]  # fmt: skip
# Words that tell of the text itself no adoption, or that tell of another.
NOT_ADOPTED = [
    f"{OPENING}will adopt this Charter in May.",
    f"{OPENING}did not adopt this Charter.",
    "This Charter was drafted in Kampala on 6 June 2025.",
    "The following convention was adopted in Kampala on 6 June 2025.",
]


@pytest.mark.parametrize(("title", "name"), TITLES, ids=short)
def test_a_title_names_the_text_itself_where_it_is_a_name(title: str, name: str | None) -> None:
    read = understood(title + BELOW)
    told = [e.object.label for e in read.events if e.type is EventType.ADOPTION and e.object]
    assert told == ([name] if name else [])


def test_a_title_names_nothing_where_the_text_does_not_speak_of_itself() -> None:
    text = "# Kisumu Declaration\n\nWater is life. We met in Kampala on 6 June 2025.\n"
    assert not any(m.entity and "Declaration" in m.entity.label for m in understood(text).mentions)


@pytest.mark.parametrize(("line", "by", "when"), ADOPTED, ids=short)
def test_a_text_tells_of_its_own_adoption(line: str, by: str | None, when: str) -> None:
    (event,) = (e for e in understood(TITLE + line + "\n").events if e.type is EventType.ADOPTION)
    assert event.status is Status.OCCURRED
    assert event.object
    assert event.object.label == "Gdynia Charter on Fair Seafaring"
    assert [agent.label for agent in event.agents] == ([by] if by else [])
    assert event.when
    assert event.when.edtf == when


@pytest.mark.parametrize("line", NOT_ADOPTED, ids=short)
def test_a_text_is_not_told_as_adopted_where_its_words_do_not_say_so(line: str) -> None:
    events = understood(TITLE + line + "\n\nThis Charter binds nobody.\n").events
    adopted = [e for e in events if e.type is EventType.ADOPTION and e.status is Status.OCCURRED]
    assert not any(e.object and "Gdynia" in e.object.label for e in adopted)


def test_it_is_not_the_text_itself() -> None:
    text = f"{TITLE}{OPENING}adopt this Charter.\n\n1. We welcome the model and ask States to join it.\n"
    assert not any(p.about and "Gdynia" in p.about.label for p in understood(text).positions)


def test_what_a_title_is_about_is_a_topic_of_the_text() -> None:
    labels = {
        m.entity.label
        for m in understood("# BANGKOK STATEMENT ON ONLINE SCAMS" + BELOW).mentions
        if m.entity
    }
    assert "Online fraud" in labels


@pytest.mark.parametrize(
    ("opening", "holder"),
    [
        (OPENING, "Ministers of Water of the Lake States"),
        # Nobody names themselves: whoever acts in the text.
        ("", "Lakes Board"),
    ],
)
def test_who_speaks_names_themselves(opening: str, holder: str) -> None:
    items = "1. We welcome disaster risk reduction.\n2. The Lakes Board calls for clean nets.\n3. The Lakes Board will meet.\n"
    text = f"{TITLE}Adopted at the third Lakes Forum, Kampala, 6 June 2025\n\n{opening}declare:\n\n{items}"
    held = [
        p.holder.label for p in understood(text).positions if p.about.label.startswith("Disaster")
    ]
    assert held == [holder]
