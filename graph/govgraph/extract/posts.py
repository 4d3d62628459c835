"""Posts that people hold: "Ana Kos, Minister of Justice", "Secretary General Berset"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract import slots
from govgraph.extract.people import post_at, post_before
from govgraph.extract.phrases import phrases
from govgraph.model import Kind, Post, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.authority import Authority
    from govgraph.extract.clauses import Clause, Parsed
    from govgraph.extract.context import Context
    from govgraph.extract.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity


_OPENERS = frozenset({",", "/", "–", "(", "—", "|", "-"})
# What a verb says of the person who does it: "the Board, chaired by Ana Kos".
_HOLDS = {
    "chair": "Chair",
    "co-chair": "Co-Chair",
    "lead": "Head",
    "head": "Head",
    "preside over": "President",
}
_NEAR = 12  # words after "chairs" in which the body's whole name stands
_BARE = frozenset({"of", "the", "for", "at", "to", "'s"})


def find_posts(parsed: Parsed, context: Context) -> Iterator[Post]:
    """Yield the posts that a sentence gives to the people it names."""
    for ref in parsed.refs:
        if ref.kind is Kind.PERSON and ref.entity:
            found = _after(parsed, ref, context.lexicon) or _before(parsed, ref, context.lexicon)
            if found:
                first, end = found
                yield _post(parsed, ref, first, end, context)
    for index in range(len(parsed.clauses)):
        yield from _told(parsed, index, context)


def _told(parsed: Parsed, index: int, context: Context) -> Iterator[Post]:
    """Read "the Board, chaired by Ana Kos" and "Ana Kos, who chairs the Board"."""
    clause = parsed.clauses[index]
    titles = [title for entry, _ in clause.verb.entries if (title := _HOLDS.get(entry.lemma))]
    if not titles or clause.verb.negated:
        return
    if clause.verb.passive or _by(parsed, clause):
        by = phrases(parsed, *clause.right, context.lexicon)
        people = [p for p in by if p.preposition == "by" and p.kinds == {Kind.PERSON}]
        holders = slots.filler(parsed, people[0], (Kind.PERSON,)) if people else slots.EMPTY
        body = _beside(parsed, clause) or context.subject(parsed, index, (Kind.ORGANISATION,))
    else:
        holders = context.subject(parsed, index, (Kind.PERSON,))
        near = (clause.right[0], min(clause.right[1], clause.right[0] + _NEAR))
        body = slots.after_verb(parsed, near, (Kind.ORGANISATION,), context.lexicon)
    spans = [holders.span, body.span, parsed.sentence.span_of(clause.verb.first, clause.verb.after)]
    whole = slots.joined_span(spans)
    if body and whole:
        for person in holders.entities:
            yield Post(titles[0], person, body.entities[0], (whole,))


def _by(parsed: Parsed, clause: Clause) -> bool:
    return parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1] == ("by",)


def _beside(parsed: Parsed, clause: Clause) -> slots.Filler:
    """Return the body right before a participle: "the Board, chaired by …"."""
    before = [r for r in parsed.refs if r.name.after <= clause.verb.first]
    if not before or before[-1].entity is None or before[-1].kind is not Kind.ORGANISATION:
        return slots.EMPTY
    between = parsed.sentence.lowers[before[-1].name.after : clause.verb.first]
    acronym = len(between) == 4 and between[0] == "(" and between[2:] == (")", ",")
    if between in {(), (",",)} or acronym:
        return slots.Filler((before[-1].entity,), before[-1].span)
    return slots.EMPTY


def _after(parsed: Parsed, ref: Ref, lexicon: Lexicon) -> tuple[int, int] | None:
    sentence = parsed.sentence
    first = ref.name.after
    if first + 1 >= len(sentence.words) or sentence.words[first] not in _OPENERS:
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


def _post(parsed: Parsed, ref: Ref, first: int, end: int, context: Context) -> Post:
    sentence = parsed.sentence
    organisation = _organisation(parsed, first, end)
    title_end = end
    if organisation and first < organisation.name.first < end:
        title_end = organisation.name.first
        while title_end > first + 1 and sentence.lowers[title_end - 1] in _BARE:
            title_end -= 1
    if organisation and organisation.name.first <= first < organisation.name.after < end:
        first = organisation.name.after  # "Council of Europe Secretary General Ana Kos"
        first += sentence.lowers[first : first + 1] == ("'s",)
    owned = sentence.lowers[first] in {"our", "its", "their", "my"}
    title = " ".join(sentence.words[first + owned : title_end]).replace(" 's", "'s")
    spans = [ref.span, sentence.span_of(first, end)]
    if organisation:
        spans.append(organisation.span)
    whole = Span(min(s.start for s in spans), max(s.end for s in spans))
    entity = organisation.entity if organisation else None
    if entity and organisation and entity.type == "Office":
        entity = _body_of(entity, " ".join(sentence.words[first:end]), context.authority)
    if entity is None:
        entity = _implied(parsed, first, title_end, ref, context)
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


_BESIDE = _BARE | {",", "(", "–", "|", "/", "in"}


def _organisation(parsed: Parsed, first: int, end: int) -> Ref | None:
    """Return the organisation within or right beside a post's words."""
    for ref in parsed.refs:
        if ref.kind is not Kind.ORGANISATION or ref.entity is None:
            continue
        between = parsed.sentence.words[end : ref.name.first]
        inside = first < ref.name.after and all(w.lower() in _BESIDE for w in between)
        owner = ref.name.after == first or parsed.sentence.lowers[ref.name.after : first] == ("'s",)
        if inside or owner:
            return ref
    return None


def _implied(parsed: Parsed, first: int, end: int, person: Ref, context: Context) -> Entity | None:
    """Return the body that a post leaves to be understood: "whose secretary", "our Chair"."""
    lowers, at = parsed.sentence.lowers, parsed.sentence.starts[first]
    owner = lowers[first - 1] if first else ""
    if lowers[first] in {"its", "our", "their"}:
        owner, first = lowers[first], first + 1
    if owner in {"its", "their"}:
        return context.discourse.pronoun("its", (Kind.ORGANISATION,), context.number, at)
    if owner == "our":
        return context.discourse.we(at)
    if owner == "whose":
        before = [r for r in parsed.refs if r.name.after <= first]
        body = before[-1] if before else None
        return body.entity if body and body.kind is Kind.ORGANISATION else None
    title = " ".join(lowers[first:end])
    ours = context.discourse.document.organisation
    spoken = owner == "the" or first > person.name.after
    if (
        spoken
        and ours
        and ours.type != "Government"
        and title in context.lexicon.words("bodyPosts")
    ):
        return ours  # in a text of the Committee, "the Chair" is the Committee's
    return None
