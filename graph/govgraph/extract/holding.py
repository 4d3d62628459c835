"""Posts that a clause tells: "the Board, chaired by Ana Kos", "she was elected its Chair"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract import slots
from govgraph.extract.people import post_at
from govgraph.extract.phrases import phrases
from govgraph.extract.slots import EMPTY, Filler
from govgraph.model import Kind, Post

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses import Clause, Parsed
    from govgraph.extract.context import Context

# What a verb says of the person who does it: "the Board, chaired by Ana Kos".
_HOLDS = {
    "chair": "Chair",
    "co-chair": "Co-Chair",
    "lead": "Head",
    "head": "Head",
    "preside over": "President",
}
_NEAR = 12  # words after "chairs" in which the body's whole name stands
_ARTICLES = frozenset({"the", "a", "an", "its", "our", "their"})


def done_posts(parsed: Parsed, index: int, context: Context) -> Iterator[Post]:
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


def named_as(parsed: Parsed, index: int, context: Context) -> tuple[Filler, tuple[int, int]]:
    """Return who is said to be what: "*Ana Kos* is *a member of the Board*", "… elected Chair".

    What somebody was or once served as is no post that they hold.
    """
    clause, nobody = parsed.clauses[index], (EMPTY, (0, 0))
    verb = clause.verb
    if verb.negated or verb.infinitive or verb.gerund or verb.modal:
        return nobody
    chosen = any("appointing" in entry.classes for entry, _ in verb.entries)
    serves = any("serving" in entry.classes for entry, _ in verb.entries)
    if not (chosen or (verb.tense == "present" and (verb.copula or serves))):
        return nobody
    first = _post_start(parsed, clause, as_needed=serves)
    end = post_at(parsed.sentence, first, context.lexicon) if first else 0
    if not end:
        return nobody
    if chosen and not verb.passive:
        people = slots.after_verb(parsed, (verb.after, first), (Kind.PERSON,), context.lexicon)
    else:
        people = context.subject(parsed, index, (Kind.PERSON,))
    return people, (first, end)


def _post_start(parsed: Parsed, clause: Clause, *, as_needed: bool) -> int:
    """Return where the words of a post begin after a verb: "elected Ana Kos *as* its Chair"."""
    lowers, first = parsed.sentence.lowers, clause.verb.after
    if "as" in lowers[first : clause.right[1]]:
        first = lowers.index("as", first) + 1
    elif as_needed:
        return 0
    return first + (lowers[first : first + 1] != () and lowers[first] in _ARTICLES)
