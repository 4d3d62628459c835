"""The kinds' colours are told apart by everybody, and seen on their paper."""

from __future__ import annotations

import math
import re
from importlib.resources import files
from itertools import combinations

import pytest

from govgraph.page.data import KINDS

# What people see who lack a kind of cone (Machado, Oliveira and Fernandes 2009, severity 1), as
# factors of linear red, green and blue.
VISION = {
    "all": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "no red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
WHITE = (0.95047, 1.0, 1.08883)
# A difference of 2.3 is just seen where two colours touch; small symbols far apart need more.
APART = 13
ON_PAPER = 3.0
"""What WCAG 2.2 asks of graphics (1.4.11)."""


def _palettes() -> list[dict[str, str]]:
    """Return the colours by name, light and dark."""
    sheet = files("govgraph.page").joinpath("app.css").read_text("utf-8")
    blocks = re.findall(r":root[^{]*\{([^}]*--Statement[^}]*)\}", sheet)
    return [dict(re.findall(r"--(\w+): (#[0-9a-f]{6});", block)) for block in blocks]


LIGHT, *DARK = _palettes()


def _linear(colour: str) -> tuple[float, ...]:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return tuple(p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)


def _times(matrix: tuple[tuple[float, ...], ...], vector: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)


def _lab(linear: tuple[float, ...]) -> tuple[float, float, float]:
    shown = tuple(min(1.0, max(0.0, part)) for part in linear)
    parts = (each / white for each, white in zip(_times(TO_XYZ, shown), WHITE, strict=True))
    x, y, z = (p ** (1 / 3) if p > 216 / 24389 else (24389 / 27 * p + 16) / 116 for p in parts)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _contrast(one: str, other: str) -> float:
    low, high = sorted(_times(TO_XYZ, _linear(colour))[1] for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def test_both_dark_palettes_are_one() -> None:
    """The system's choice and the reader's own give the same colours."""
    assert DARK[0] == DARK[1] != LIGHT


@pytest.mark.parametrize("palette", [LIGHT, DARK[0]], ids=["light", "dark"])
@pytest.mark.parametrize("vision", sorted(VISION))
def test_no_two_kinds_have_colours_that_look_alike(palette: dict[str, str], vision: str) -> None:
    seen = {kind: _lab(_times(VISION[vision], _linear(palette[kind]))) for kind in KINDS}
    close = {
        (one, other): round(distance, 1)
        for one, other in combinations(KINDS, 2)
        if (distance := math.dist(seen[one], seen[other])) < APART
    }
    assert close == {}


@pytest.mark.parametrize("palette", [LIGHT, DARK[0]], ids=["light", "dark"])
def test_each_kind_is_seen_on_the_paper(palette: dict[str, str]) -> None:
    faint = {kind: _contrast(palette[kind], palette["paper"]) for kind in KINDS}
    assert {kind: ratio for kind, ratio in faint.items() if ratio < ON_PAPER} == {}


def test_colours_that_look_alike_are_noticed() -> None:
    """Okabe and Ito's blue and a violet of the same lightness are one to who sees no red."""
    blue, violet = (_linear(colour) for colour in ("#0072b2", "#8c6bb1"))
    assert math.dist(_lab(blue), _lab(violet)) > 2 * APART
    as_one = (_lab(_times(VISION["no red"], each)) for each in (blue, violet))
    assert math.dist(*as_one) < 5
