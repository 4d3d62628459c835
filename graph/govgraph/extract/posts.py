"""Posts that people hold: "Ana Kos, Minister of Justice", "Secretary General Berset"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.people import post_at, post_before
from govgraph.model import Kind, Post, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.authority import Authority
    from govgraph.extract.clauses import Parsed
    from govgraph.extract.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity


def find_posts(parsed: Parsed, lexicon: Lexicon, authority: Authority) -> Iterator[Post]:
    """Yield the posts that a sentence gives to the people it names."""
    for ref in parsed.refs:
        if ref.kind is Kind.PERSON and ref.entity:
            found = _after(parsed, ref, lexicon) or _before(parsed, ref, lexicon)
            if found:
                first, end = found
                yield _post(parsed, ref, first, end, authority)


def _after(parsed: Parsed, ref: Ref, lexicon: Lexicon) -> tuple[int, int] | None:
    sentence = parsed.sentence
    first = ref.name.after
    if first + 1 >= len(sentence.words) or sentence.words[first] not in {
        ",",
        "/",
        "–",
        "(",
        "—",
        "|",
        "-",
    }:
        return None
    first += 1
    if sentence.lowers[first] in {"the", "a", "an", "our", "its"} and first + 1 < len(
        sentence.words
    ):
        first += 1
    end = post_at(sentence, first, lexicon)
    return (first, end) if end else None


def _before(parsed: Parsed, ref: Ref, lexicon: Lexicon) -> tuple[int, int] | None:
    first, end = post_before(parsed.sentence, ref.name.first, lexicon)
    return (first, end) if end else None


def _post(parsed: Parsed, ref: Ref, first: int, end: int, authority: Authority) -> Post:
    sentence = parsed.sentence
    organisation = _organisation(parsed, first, end)
    title_end = end
    if organisation and first < organisation.name.first < end:
        title_end = organisation.name.first
        while title_end > first + 1 and sentence.lowers[title_end - 1] in {
            "of",
            "the",
            "for",
            "at",
            "to",
            "'s",
        }:
            title_end -= 1
    if organisation and organisation.name.first <= first < organisation.name.after < end:
        first = organisation.name.after  # "Council of Europe Secretary General Ana Kos"
        first += sentence.lowers[first : first + 1] == ("'s",)
    title = " ".join(sentence.words[first:title_end]).replace(" 's", "'s")
    spans = [ref.span, sentence.span_of(first, end)]
    if organisation:
        spans.append(organisation.span)
    whole = Span(min(s.start for s in spans), max(s.end for s in spans))
    entity = organisation.entity if organisation else None
    if entity and organisation and entity.type == "Office":
        entity = _body_of(entity, " ".join(sentence.words[first:end]), authority)
    assert ref.entity is not None  # noqa: S101 (the caller has checked it)
    return Post(title, ref.entity, entity, (whole,))


def _body_of(office: Entity, words: str, authority: Authority) -> Entity:
    """Return the body that an office is named after: "Executive Director of UNEP" is in UNEP."""
    record = authority.record(office)
    for iri in record.all("partOf") if record else ():
        body = authority.entity(iri)
        if body and any(name in words for name in (body.label, *body.aliases)):
            return body
    return office


def _organisation(parsed: Parsed, first: int, end: int) -> Ref | None:
    """Return the organisation within or right beside a post's words."""
    for ref in parsed.refs:
        if ref.kind is not Kind.ORGANISATION or ref.entity is None:
            continue
        inside = first <= ref.name.first <= end + 3
        owner = ref.name.after == first or parsed.sentence.lowers[ref.name.after : first] == ("'s",)
        if inside or owner:
            return ref
    return None
