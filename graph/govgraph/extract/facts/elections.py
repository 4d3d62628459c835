"""Posts that nouns tell: "her election as Chair", "met under the chairmanship of Ana Kos"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.events.status.assertion import is_asserted
from govgraph.extract.events.status.nominal import noun_status
from govgraph.extract.facts.holding import joined_people, past_sent
from govgraph.extract.find.people.people import POLITE
from govgraph.extract.find.people.post_words import post_at
from govgraph.extract.find.words.function_words import INTRODUCING
from govgraph.folding import fold_name
from govgraph.model import Kind, Post, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

_THEIR = frozenset({"his", "her", "their"})
_ON = frozenset({"on", "upon", "for", "at", "following", "after", "by"})
_TO = (("as",), ("to", "the", "post", "of"), ("to", "the", "position", "of"))
_ABOUT = 4  # words between an election and "as", names aside: "on Monday"

Chosen = tuple["Sequence[Ref]", tuple[int, int]]


def elected(parsed: Parsed, lexicon: Lexicon) -> Iterator[Chosen]:
    """Yield people with the words of the post to which a noun says that they were chosen.

    "We congratulate Ana Kos *on her election as Chair*", "*the appointment of Ana Kos as* Head".
    """
    nouns, lowers = lexicon.words("electionNouns"), parsed.sentence.lowers
    not_yet_adjectives = lexicon.words("notYetAdjectives")
    for index in (i for i, lower in enumerate(lowers) if lower in nouns):
        if lowers[index - 1] in not_yet_adjectives or "no" in lowers[max(0, index - 2) : index]:
            continue
        if lowers[index + 1 : index + 2] == ("of",):
            people = _people(parsed, index + 2)
            first = past_sent(parsed, people[-1]) if people else 0
        else:
            people, first = _congratulated(parsed, index), index + 1
        post = _post_as(parsed, first, lexicon, several=len(people) > 1) if people else None
        if post and _has_come(parsed, index, post[0], lexicon):
            yield people, post


def _has_come(parsed: Parsed, index: int, post: int, lexicon: Lexicon) -> bool:
    """Tell whether an election is told for done: not "*rejected* the election of Ana Kos as".

    Nor "the election of Ana Kos was *annulled*", "*proposed* the election of"; whom one appoints
    with another's approval is appointed.
    """
    around = [range(clause.left[0], clause.right[1]) for clause in parsed.clauses]
    told = zip(parsed.clauses, around, strict=True)
    beside = [clause.verb for clause, words in told if index in words or post in words]
    if any("revoking" in verb.classes for verb in beside):
        return False
    status, decided = noun_status(parsed, index, lexicon)
    approved = {verb.lemma for verb in beside} & lexicon.words("adoptingVerbs")
    return not decided or status is Status.OCCURRED or bool(approved)


def _people(parsed: Parsed, first: int) -> Sequence[Ref]:
    """Return the people whose names begin at a word, titles aside."""
    for group in joined_people(parsed):
        for number, ref in enumerate(group):
            if first <= ref.name.first and set(_between(parsed, first, ref)) <= POLITE:
                return group[number:]
    return ()


def _between(parsed: Parsed, first: int, ref: Ref) -> Sequence[str]:
    return parsed.sentence.lowers[first : ref.name.first]


def _congratulated(parsed: Parsed, noun: int) -> Sequence[Ref]:
    """Return the people before "on her (recent) election"."""
    lowers = parsed.sentence.lowers
    owner = noun - 1 if lowers[noun - 1] in _THEIR else noun - 2
    if owner < 1 or lowers[owner] not in _THEIR or lowers[owner - 1] not in _ON:
        return ()
    end = owner - 1 - (lowers[owner - 2] == ",")
    groups = (g for g in joined_people(parsed) if past_sent(parsed, g[-1]) in {end, end + 1})
    return next(groups, ())


def _post_as(
    parsed: Parsed, first: int, lexicon: Lexicon, *, several: bool
) -> tuple[int, int] | None:
    """Return the words of the post behind "as" or "to the post of", that of several in the plural.

    What stands before "as" is at most when it was.
    """
    lowers = parsed.sentence.lowers
    for at in range(first, min(first + _ABOUT, len(lowers))):
        opening = next((o for o in _TO if lowers[at : at + len(o)] == o), ())
        if opening:
            start = at + len(opening)
            start += "".join(lowers[start : start + 1]) in INTRODUCING
            noun = "".join(lowers[start : start + 1]).removesuffix("s" if several else "")
            if several and noun in lexicon.words("posts"):
                return start, start + 1
            end = post_at(parsed.sentence, start, lexicon)
            return (start, end) if end else None
    return None


def presiding(parsed: Parsed, index: int, context: Context) -> Iterator[Post]:
    """Read "The Board met *under the chairmanship of* Ana Kos", "*with* Ana Kos *in the chair*".

    Where a meeting is spoken of it tells who chaired that, and nobody's post.
    """
    clause = parsed.clauses[index]
    first, people = _presided(parsed, clause.right, context.lexicon)
    if not people or clause.verb.negated or clause.verb.modal:
        return
    if not is_asserted(parsed, index, context.lexicon):
        return
    body = context.subject(parsed, index, (Kind.ORGANISATION,))
    if len(body.entities) != 1 or body.span is None:
        return
    named = set(fold_name(body.entities[0].label).split())
    if named.isdisjoint(context.lexicon.words("unitNouns") - context.lexicon.words("unledUnits")):
        return  # "The States of the Region met under the presidency of Ana Kos"
    for ref in people:
        words = [body.span, parsed.sentence.span_of(first, first + 1), ref.span]
        if ref.entity and (whole := slots.joined_span(words)):
            yield Post("Chair", ref.entity, body.entities[0], (whole,))


def _presided(
    parsed: Parsed, right: tuple[int, int], lexicon: Lexicon
) -> tuple[int, Sequence[Ref]]:
    """Return where a clause says under whom something was done, and who they are."""
    lowers, nouns = parsed.sentence.lowers, lexicon.words("chairNouns")
    for at in range(*right):
        if lowers[at] in nouns and lowers[at + 1 : at + 2] == ("of",):
            under = "under" in lowers[max(right[0], at - 3) : at]
            return (at, _people(parsed, at + 2)) if under else (0, ())
        if lowers[at] == "with" and (people := _people(parsed, at + 1)):
            end = past_sent(parsed, people[-1])
            if lowers[end : end + 3] == ("in", "the", "chair"):
                return at, people
    return 0, ()
