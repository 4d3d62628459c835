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
        "# Forum of Quiet Nights: Chair's summary\n\n8 August 2025\n\n"
        "The Forum was opened by Ana Kos, Director of Rivers, who chaired the meeting." + _BODY,
        name="x",
    ).document
    assert line.role == "Chair"
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
