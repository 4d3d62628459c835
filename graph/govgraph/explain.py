"""Show what was understood of a statement, sentence by sentence, each fact under its words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govgraph.model import (
    Analysis,
    DocumentLine,
    Entity,
    Event,
    Fact,
    Gap,
    Position,
    Post,
    Span,
    When,
)
from govgraph.summary import spaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import Group, RenderableType
    from rich.text import Text

_FIELDS = {
    "title": "Title",
    "when": "Delivered",
    "meeting": "Delivered at",
    "speaker": "Speaker",
    "role": "Speaker's post",
    "organisation": "On behalf of",
}
_LONGEST_QUOTE = 100


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact in plain words, and the spans of the text that say it."""

    words: str
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class ExplainedSentence:
    """A sentence, what it gave, and what it left open."""

    span: Span
    findings: tuple[Finding, ...]
    gaps: tuple[Gap, ...]


def explain(analysis: Analysis, *, names: bool = False) -> list[ExplainedSentence]:
    """Return each sentence with the facts whose evidence begins in it.

    ``names`` adds what every name and every time was taken to mean. A fact without evidence, or
    with evidence outside all sentences, stands with the first sentence.
    """
    sentences = analysis.sentences or (Span(0, len(analysis.statement.text)),)
    findings: dict[Span, list[Finding]] = {sentence: [] for sentence in sentences}
    for finding in _findings(analysis, names=names):
        findings[_home(finding.evidence, sentences)].append(finding)
    gaps: dict[Span, list[Gap]] = {}
    for gap in analysis.gaps:
        gaps.setdefault(_home((gap.sentence,), sentences), []).append(gap)
    return [
        ExplainedSentence(
            sentence,
            tuple(sorted(findings[sentence], key=lambda one: (one.evidence[:1], one.words))),
            tuple(gaps.get(sentence, ())),
        )
        for sentence in sentences
    ]


def render(explained: Iterable[ExplainedSentence], text: str) -> Group:
    """Return sentences for the terminal: evidence highlighted, facts and gaps beneath."""
    from rich.console import Group

    parts = [part for sentence in explained for part in _rendered(sentence, text)]
    return Group(*parts)


def _rendered(sentence: ExplainedSentence, text: str) -> Iterator[RenderableType]:
    from rich.padding import Padding
    from rich.text import Text

    shown = Text(re.sub(r"\s", " ", sentence.span.of(text)))
    for span in sorted({span for one in sentence.findings for span in one.evidence}):
        _mark(shown, "bold green", span, sentence.span)
    for gap in sentence.gaps:
        _mark(shown, "bold yellow", gap.trigger, sentence.span)
    yield shown
    quoted = ""
    for finding in sentence.findings:
        if (quote := _quote(finding.evidence, text)) != quoted:
            yield Padding(Text(quote, "green"), (0, 0, 0, 4), expand=False)
            quoted = quote
        yield Padding(Text(f"→ {finding.words}"), (0, 0, 0, 6), expand=False)
    for gap in sentence.gaps:
        words = " ".join(gap.trigger.of(text).split())
        yield Padding(
            Text(f"? “{words}” gave no fact: {gap.reason}", "yellow"), (0, 0, 0, 4), expand=False
        )
    yield Text("")


def _mark(shown: Text, style: str, span: Span, sentence: Span) -> None:
    if span.overlaps(sentence):
        start = max(span.start, sentence.start) - sentence.start
        shown.stylize(style, start, min(span.end, sentence.end) - sentence.start)


def _quote(evidence: tuple[Span, ...], text: str) -> str:
    return " … ".join(f"“{_short(span.of(text))}”" for span in evidence)


def _short(words: str) -> str:
    plain = " ".join(words.split())
    if len(plain) <= _LONGEST_QUOTE:
        return plain
    half = _LONGEST_QUOTE // 2
    return f"{plain[:half].rstrip()} … {plain[-half:].lstrip()}"


def _home(evidence: tuple[Span, ...], sentences: tuple[Span, ...]) -> Span:
    for span in evidence:
        for sentence in sentences:
            if sentence.start <= span.start < sentence.end:
                return sentence
    return sentences[0]


def _findings(analysis: Analysis, *, names: bool) -> Iterator[Finding]:
    yield from _of_document(analysis.document, analysis.statement.text)
    for event in analysis.events:
        yield Finding(_event(event), event.evidence)
    for position in analysis.positions:
        yield Finding(_position(position), position.evidence)
    for fact in analysis.facts:
        yield Finding(_fact(fact), fact.evidence)
    for post in analysis.posts:
        yield Finding(_post(post), post.evidence)
    if names:
        yield from _of_names(analysis)


def _of_document(line: DocumentLine, text: str) -> Iterator[Finding]:
    values: dict[str, str | None] = {
        "title": line.title,
        "when": line.when.edtf if line.when else None,
        "meeting": line.meeting.label if line.meeting else None,
        "speaker": line.speaker.label if line.speaker else None,
        "role": line.role,
        "organisation": line.organisation.label if line.organisation else None,
    }
    for name, span in line.evidence:
        yield Finding(f"{_FIELDS.get(name, name)}: {values.get(name) or span.of(text)}", (span,))


def _of_names(analysis: Analysis) -> Iterator[Finding]:
    for mention in analysis.mentions:
        entity = mention.entity
        meant = f"{entity.kind.value}: {entity.label}" if entity else "left open: ambiguous"
        yield Finding(f"Name of {meant}" if entity else f"Name {meant}", (mention.span,))
    for time in analysis.times:
        yield Finding(f"Time: {time.when.edtf}", (time.span,))


def _event(event: Event) -> str:
    parts = [
        event.object.label if event.object else "",
        f"by {_labels(event.agents)}" if event.agents else "",
        event.when.edtf if event.when else "",
        f"at {event.meeting.label}" if event.meeting else "",
        f"in {event.place.label}" if event.place else "",
        f"about {_labels(event.about)}" if event.about else "",
    ]
    said = ", ".join(part for part in parts if part)
    return f"{spaced(event.type.value)} ({event.status.value}): {said}".rstrip(": ")


def _position(position: Position) -> str:
    return f"{position.type.value}: {position.holder.label}, on {position.about.label}"


def _fact(fact: Fact) -> str:
    value = fact.object
    if isinstance(value, Entity):
        said = value.label
    elif isinstance(value, When):
        said = value.edtf
    else:
        said = str(value).lower() if isinstance(value, bool) else value
    return f"{spaced(fact.predicate)}: {fact.subject.label} → {said}"


def _post(post: Post) -> str:
    where = f" at {post.organisation.label}" if post.organisation else ""
    return f"Post: {post.person.label}, {post.title}{where}"


def _labels(entities: Iterable[Entity]) -> str:
    return " and ".join(entity.label for entity in entities)
