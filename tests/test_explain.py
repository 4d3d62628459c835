"""Explain puts every fact beneath its words, in the sentence that holds them."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from rich.console import Console
from tests.analyses import SEED, TEXT, span

from govgraph.explain import ExplainedSentence, explain, render
from govgraph.model import Analysis, Gap, Reason, Span


def sentences() -> tuple[Span, ...]:
    """Return the text cut at full stops and line ends, as a reader would."""
    found, start = [], 0
    for index, char in enumerate(TEXT):
        if char == "\n" or TEXT[index : index + 2] in {". ", '" '}:
            found.append(Span(start, index + (char != "\n")))
            start = index + 1 + (char != "\n")
    return tuple(one for one in found if one.start < one.end)


GAP = Gap(span("for all of us"), span("for all of us"), Reason.NO_AGENT)
WHOLE: Analysis = replace(SEED, sentences=sentences(), gaps=(GAP,))


def rendered(explained: list[ExplainedSentence], *, colour: bool = False) -> str:
    """Return what a terminal of 100 columns shows."""
    stream = io.StringIO()
    console = Console(file=stream, width=100, force_terminal=colour, color_system="standard")
    console.print(render(explained, TEXT))
    return stream.getvalue()


def test_every_sentence_is_shown_once_in_order() -> None:
    assert tuple(one.span for one in explain(WHOLE)) == WHOLE.sentences


def test_every_fact_stands_with_the_sentence_of_its_first_words() -> None:
    explained = explain(WHOLE)
    findings = [finding for one in explained for finding in one.findings]
    facts = (*WHOLE.events, *WHOLE.positions, *WHOLE.facts, *WHOLE.posts, *WHOLE.document.evidence)
    assert len(findings) == len(facts)
    for one in explained:
        for finding in one.findings:
            assert one.span.start <= finding.evidence[0].start < one.span.end


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("We announce the adoption", "Adoption (occurred): Framework Convention on AI, by Commi"),
        ("This landmark convention", "Opening for signature (planned): Framework Convention on AI"),
        ("Ruritania has not", "Ratification (negated): Convention 108, by Government of Ruritania"),
        ("is the first", "Legally binding: Framework Convention on AI → true"),
        ("26 June 2024", "Delivered: 2024-06-26T16:30/2024-06-26T17:45"),
    ],
)
def test_facts_read_as_plain_words(words: str, fact: str) -> None:
    place = TEXT.index(words)
    one = next(one for one in explain(WHOLE) if one.span.start <= place < one.span.end)
    assert any(finding.words.startswith(fact) for finding in one.findings), one.findings


def test_names_and_times_are_shown_on_request_only() -> None:
    def count(*, names: bool) -> int:
        return sum(len(one.findings) for one in explain(WHOLE, names=names))

    assert count(names=True) - count(names=False) == len(WHOLE.mentions) + len(WHOLE.times)
    text = rendered(explain(WHOLE, names=True))
    assert "→ Name of Organisation: Council of Europe" in text
    assert "→ Name left open: ambiguous" in text
    assert "→ Time: 2005-21" in text


def test_a_sentence_that_gave_nothing_says_why() -> None:
    text = rendered(explain(WHOLE))
    assert "? “for all of us” gave no fact: nobody is named who does it" in text
    assert text.count("gave no fact") == 1


def test_evidence_is_highlighted_in_its_sentence() -> None:
    """The words of the text that say something stand out; the others don't."""
    text = rendered(explain(WHOLE), colour=True)
    assert "\x1b[1;32mOur delegation actively participated in EuroDIG\x1b[0m" in text
    assert "\x1b[1;32mWe announce" not in text


def test_marks_in_a_text_stay_text() -> None:
    """A statement cannot colour the terminal: square brackets are no markup."""
    words = "[bold]No[/bold] decision [link=x]here."
    statement = replace(SEED.statement, text=words)
    analysis = Analysis(statement, replace(SEED.document, evidence=()))
    stream = io.StringIO()
    Console(file=stream, width=100).print(render(explain(analysis), words))
    assert words in stream.getvalue()


def test_an_analysis_without_sentences_is_one_sentence() -> None:
    [one] = explain(replace(SEED, sentences=()))
    assert one.span == Span(0, len(TEXT))
    assert one.findings
