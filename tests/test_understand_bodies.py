"""Whose statement it is when the header names several bodies."""

from __future__ import annotations

import pytest

from govgraph import understand

_BODY = "\n\nClean rivers matter to every one of us, and we shall speak of them at some length.\n"


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        # Those who speak name themselves.
        (
            "# Open letter\n\nWe, the members of the Alliance for Quiet Nights (AQN), write to you "
            "as friends." + _BODY,
            "Alliance for Quiet Nights",
        ),
        # Several speak together, and for no one of them.
        (
            "# Joint call\n\nWe, the Ministers of Chile, Peru and Ghana, met." + _BODY,
            "Ministers of Chile, Peru and Ghana",
        ),
        ("# Joint call\n\nThe Ministers of Chile, Peru and Ghana met us." + _BODY, ""),
        # An address is no speaker.
        (
            "Alliance for Quiet Nights\nc/o Springfield River Foundation, Leipzig\n8 August 2025"
            + _BODY,
            "Alliance for Quiet Nights",
        ),
        # Nor is who gets the letter.
        ("# Open letter to the Springfield River Foundation\n\nBern, 18 October 2024" + _BODY, ""),
        # Near miss: the header's body where nobody is addressed.
        (
            "# Open letter of the Springfield River Foundation\n\nBern, 18 October 2024" + _BODY,
            "Springfield River Foundation",
        ),
        # Signs add up: who tells it and whose page it is, against who stands above it.
        (
            "Ministry of Quiet Nights\n\nThe Springfield River Board (SRB) said today that it will "
            "go. SRB regrets it.\n\nPress: ana@srb.example" + _BODY,
            "Springfield River Board",
        ),
        (
            "Ministry of Quiet Nights\n\nA word on the Springfield River Board (SRB), "
            "which has kept rivers clean since it began in the year of the flood." + _BODY,
            "Ministry of Quiet Nights",
        ),
        # A name goes on around what is known, and with a noun in front of it.
        ("SUPREME COURT OF KENYA\n\n8 August 2025" + _BODY, "Supreme Court of Kenya"),
        (
            "Remarks by Ana Kos, Deputy Governor, Bank Indonesia\n\n8 August 2025" + _BODY,
            "Bank Indonesia",
        ),
        (
            "Remarks by Ana Kos, Deputy Minister, Indonesia\n\n8 August 2025" + _BODY,
            "Government of Indonesia",
        ),
        # An acronym nobody knows names the body of a post.
        ("Remarks by Ana Kos, SRB Director Rivers\n\n8 August 2025" + _BODY, "SRB"),
        # A copyright tells whose page it is.
        (
            "8 August 2025" + _BODY + "\n© 2024–2025 Springfield River Board. All rights reserved.",
            "Springfield River Board",
        ),
        ("8 August 2025" + _BODY + "\nPhoto by the Springfield River Board.", ""),
        # Those who send a text out are not its body.
        (
            "Issued by the Press and Media Unit of the\n\nSpringfield River Board\n\n8 August 2025"
            + _BODY,
            "Springfield River Board",
        ),
        # A forum that acts is a body, and so are its initials; one that is held is none.
        (
            "A word\n\n8 August 2025\n\nThe Springfield Ports Forum (SPF) has welcomed the plan. "
            "SPF asks for more." + _BODY,
            "Springfield Ports Forum",
        ),
        (
            "A word\n\n8 August 2025\n\nThe Springfield Ports Forum (SPF) was held in May. "
            "SPF was long." + _BODY,
            "",
        ),
        # Nor is the body that sits, where somebody speaks before it.
        (
            "Rivers Committee\n\nSecond session of the Rivers Committee\n\n"
            "Remarks by Ana Kos, Director, Springfield River Board" + _BODY,
            "Springfield River Board",
        ),
    ],
)
def test_the_body_is_the_one_that_speaks(text: str, organisation: str) -> None:
    found = understand(text, name="x").document.organisation
    assert (found.label if found else "") == organisation


def test_and_goes_on_with_the_post() -> None:
    line = understand(
        "Speech by: Minister of Rivers and Public Gardens Ana Kos\n\n8 August 2025" + _BODY,
        name="x",
    ).document
    assert line.role == "Minister of Rivers and Public Gardens"


def test_a_chairs_summary_is_told_by_who_chaired() -> None:
    line = understand(
        "# Seventh Quiet Nights Forum: Chair's summary\n\n8 August 2025\n\n"
        "The Forum was opened by Ana Kos, Director of Rivers, who chaired the meeting." + _BODY,
        name="x",
    ).document
    assert line.role == "Chair"
    assert line.organisation is not None
    assert line.organisation.label == "Quiet Nights Forum"
    assert line.speaker is not None
    assert line.speaker.label == "Ana Kos"


@pytest.mark.parametrize(
    ("header", "role", "organisation"),
    [
        (
            "Statement by H.E. Ms Ana Kos\nMinister of Justice of the Republic of Slovenia",
            "Minister of Justice",
            "Government of Slovenia",
        ),
        (
            "Jane Smith\nDirector-General of UNESCO",
            "Director-General",
            "United Nations Educational, Scientific and Cultural Organization",
        ),
        # Near miss: who is spoken to.
        ("Statement by the Alliance for Quiet Nights\n\nMadam President,", None, None),
    ],
)
def test_the_post_stands_below_the_name(
    header: str, role: str | None, organisation: str | None
) -> None:
    line = understand(f"{header}\n\n8 August 2025{_BODY}", name="x").document
    assert line.role == role
    if organisation:
        assert line.organisation is not None
        assert line.organisation.label == organisation
