"""Who holds a position: the subject of its verb, the owner of its noun, or who speaks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govgraph.extract import slots
from govgraph.extract.slots import AGENTS, EMPTY, Filler
from govgraph.extract.tokens import is_adverb
from govgraph.lexicon import Form

if TYPE_CHECKING:
    from govgraph.extract.clauses import Clause, Parsed
    from govgraph.extract.context import Context

_FIELD = re.compile(r" (?:of|on|for|to|in) |,")


def holder_of(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return who holds what the verb of a clause tells: its subject, or who speaks."""
    found = context.subject(parsed, number, slots.ADOPTERS)
    if not found or all(entity.type == "Office" for entity in found.entities):
        found = _by_post(parsed, number, context) or found
    if found:
        return found
    clause = parsed.clauses[number]
    if clause.verb.gerund and _preambles(parsed, number):
        ours = context.intro or _we(parsed, context)
        if ours:
            return ours
    if clause.verb.gerund or clause.verb.infinitive:
        for other in [*range(number - 1, -1, -1), *range(number + 1, len(parsed.clauses))]:
            if parsed.clauses[other].verb.finite:
                return context.subject(parsed, other, slots.ADOPTERS)
    first = number if not number else _chain_start(parsed, number)
    opening = parsed.clauses[first]
    if ahead := _fronted(parsed, first, context):
        return ahead
    if first == 0 and _begins(parsed, opening, context):
        # A bullet: "condemn any use of …", "Welcomed the progress of …".
        return _we(parsed, context) if opening.verb.tense in {"present", "past"} else EMPTY
    return EMPTY


def _by_post(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return the person whose post alone is told: "*the Director-General* urged", "the expert".

    "The former Director-General" and "the Director-General of UNICEF" are others.
    """
    clause = parsed.clauses[_chain_start(parsed, number)]
    first, after = clause.left[0], clause.verb.first
    lowers = [word for word in parsed.sentence.lowers[first:after] if not is_adverb(word)]
    if lowers[:1] != ["the"] or clause.relative:
        return EMPTY
    title = " ".join(lowers[1:])
    people = {who for post, who in context.discourse.posts() if _is_short_for(title, post)}
    words = parsed.sentence.span_of(first, after)
    return Filler((people.pop(),), words) if len(people) == 1 else EMPTY


def _is_short_for(title: str, post: str) -> bool:
    """Tell whether a title is a post's head: "expert" of "Independent Expert on older persons"."""
    head = _FIELD.split(post.lower(), maxsplit=1)[0]
    return bool(title) and (head == title or head.endswith(f" {title}"))


def _fronted(parsed: Parsed, first: int, context: Context) -> Filler:
    """Return who holds what a sentence opens with: "Concerned at the delay, *Norway* asked …"."""
    opening = parsed.clauses[first].verb
    if first or not opening.entries or opening.main > 1:
        return EMPTY
    if not any(entry.form & Form.PARTICIPLE for entry, _ in opening.entries):
        return EMPTY
    for number, clause in enumerate(parsed.clauses[1:], 1):
        if clause.verb.finite and not clause.relative and clause.mark in {",", ""}:
            return context.subject(parsed, number, slots.ADOPTERS)
    return EMPTY


def _begins(parsed: Parsed, opening: Clause, context: Context) -> bool:
    """Tell whether a verb begins its line, so that who speaks holds it: not "Leaders welcomed"."""
    if opening.verb.first != 1 or parsed.refs_in(*opening.left):
        return opening.verb.first == 0
    word = parsed.sentence.lowers[0]
    adverb = is_adverb(word) or word in context.lexicon.words("verbAdverbs")
    return adverb or not word[0].isalpha() or len(word) == 1 or word in {"and", "or", "to"}


def _we(parsed: Parsed, context: Context) -> Filler:
    we = context.discourse.we(parsed.sentence.span.start)
    return Filler((we,)) if we else EMPTY


def _preambles(parsed: Parsed, number: int) -> bool:
    """Tell whether a clause belongs to a preamble: "Welcoming the Charter, … and noting that"."""
    words = parsed.sentence.words
    opening = parsed.clauses[_chain_start(parsed, number)]
    opens = opening.verb.gerund and opening.verb.first <= 1 and not parsed.refs_in(*opening.left)
    return opens and (words[-1] in {",", ";"} or words[-2:] == (",", "and"))


def _chain_start(parsed: Parsed, number: int) -> int:
    """Return the first of the clauses whose subject a clause shares."""
    while (shares := parsed.clauses[number].shares) is not None and shares < number:
        number = shares
    return number


def noun_holder(parsed: Parsed, index: int, number: int, context: Context) -> Filler:
    """Return whose support or concern it is: "Norway's support for", "our concern", the subject."""
    lowers = parsed.sentence.lowers
    shared = parsed.clauses[number].verb.lemma == "share"  # "we share Norway's concern about"
    for step in range(index - 1, max(-1, index - 5), -1):
        if lowers[step] == "whose":
            return slots.antecedent(parsed, parsed.clauses[number], AGENTS, context.lexicon)
        if lowers[step] in {"our", "my"}:
            return context.speaker(parsed, step)
        if lowers[step] == "'s":
            for ref in parsed.refs:
                if ref.name.after == step and ref.entity and ref.kind in AGENTS:
                    too = holder_of(parsed, number, context).entities if shared else ()
                    return Filler((*too, ref.entity), ref.span)
    return holder_of(parsed, number, context)


def clause_of(parsed: Parsed, index: int) -> int | None:
    """Return the clause that a word stands in."""
    for number, clause in enumerate(parsed.clauses):
        if clause.left[0] <= index < clause.right[1]:
            return number
    return None
