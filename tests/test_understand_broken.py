"""Whatever is cut off or thrown together is read without a fault, and facts cite their words."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from govgraph.authority import load_authority
from govgraph.extract import understand
from govgraph.lexicon import load_lexicon
from govgraph.reading import read, read_text

DEV = Path(__file__).resolve().parent / "corpus" / "dev"
SAMPLES = 150


def pieces(seed: int) -> list[str]:
    """Return texts of beginnings, ends and shuffled words of the corpus's sentences."""
    paths = sorted(path for path in DEV.iterdir() if path.suffix == ".txt")
    texts = [" ".join(read(path).text.split()) for path in paths]
    sentences = [part for text in texts for part in text.split(". ") if part.strip()]
    chance = random.Random(seed)
    made = []
    for _ in range(SAMPLES):
        cut = []
        for sentence in chance.sample(sentences, 3):
            words = sentence.split()
            end = chance.randint(1, len(words))
            part = words[chance.choice((0, 0, end // 2)) : end]
            if chance.random() < 0.3:
                chance.shuffle(part)
            cut.append(" ".join(part))
        made.append(chance.choice(("\n\n", "\n", ". ")).join(cut))
    return made


@pytest.mark.parametrize("seed", range(3))
def test_broken_sentences_are_read_without_a_fault(seed: int) -> None:
    for text in pieces(seed):
        told = read_text(f"Statement by Malta\n\n{text}", slug="row", media_type="text/plain")
        analysis = understand(told, load_authority(), load_lexicon())
        spans = [span for event in analysis.events for span in event.evidence]
        assert all(0 <= span.start < span.end <= len(told.text) for span in spans), text


def test_a_line_that_ends_with_the_years_of_a_plan_is_read_without_a_fault() -> None:
    told = read_text(
        "The board adopted a Lakes Budget for 2026-27", slug="row", media_type="text/plain"
    )
    analysis = understand(told, load_authority(), load_lexicon())
    assert any(m.span.of(told.text).endswith("2026-27") for m in analysis.mentions)


@pytest.mark.parametrize("end", ["open", "free"])
def test_a_line_that_ends_within_a_phrase_is_read_without_a_fault(end: str) -> None:
    text = f"Malta\n\nMalta calls on the Group to keep its doors {end}"
    told = read_text(text, slug="row", media_type="text/plain")
    assert understand(told, load_authority(), load_lexicon()).document.title


@pytest.mark.parametrize(
    "text",
    [
        "Communiqué of the Second Rivers Forum\nLima, 3 May 2020\n\nMalta and Fiji met",
        "The Rivers Board (Oslo, a committee of the Lakes Union) met.",
        "The Rivers Board (RB, part of the Lakes Union, met",
    ],
    ids=["verb last", "aside in brackets", "open bracket"],
)
def test_what_ends_too_early_is_read_without_a_fault(text: str) -> None:
    told = read_text(text, slug="row", media_type="text/plain")
    assert understand(told, load_authority(), load_lexicon()).sentences


@pytest.mark.parametrize(
    "text",
    [
        ", AND DEFENDERS OF THE",
        '" the " Convention on of',
        "directed",
        "Ministry of Quiet Nights by",
        "Chad, which we congratulate",
        "Norway and Chad looked forward to",
        "In our view the Macolin Convention is a mistake.",
    ],
)
def test_a_rest_of_a_sentence_is_read_without_a_fault(text: str) -> None:
    told = read_text(text, slug="row", media_type="text/plain")
    assert understand(told, load_authority(), load_lexicon()).statement == told


CUT = [
    "Statement by the Committee of Ministers of Ports of Togo",
    "Joint statement of the Rivers Board, Clean Lakes and Quiet Coast",
    "We the undersigned, members of the Rivers Board, write to you",
    "ANA KOS (QUIET REEF): Thank you",
    "Subject: the Rivers Board's statement on the draft",
    "At Riverfest 2023, Chad signed it",
    "Togo did not, however, sign it, and left",
    "Among the signatories of the Kivu Charter are Chad, Togo and Mali's Senate",
]


@pytest.mark.parametrize("line", CUT)
def test_a_line_may_be_cut_behind_any_of_its_words(line: str) -> None:
    words = line.split()
    for end in range(1, len(words) + 1):
        part = " ".join(words[:end])
        for text in (f"{part}\n3 May 2024\n\nWe met.", f"Malta\n3 May 2024\n\nWe met. {part}"):
            told = read_text(text, slug="row", media_type="text/plain")
            assert understand(told, load_authority(), load_lexicon()).statement == told, part
