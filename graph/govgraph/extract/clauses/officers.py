"""A body that only tells whose officer acts: "*UEFA* President Ana Kos signed it"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.phrases import Phrase
    from govgraph.lexicon import Lexicon

_LONG = 14  # words of a post between a body and a name
_WITHIN = frozenset({"'s", "’s", ",", "of", "for", "-", "deputy", "vice"})


def names_officer(
    parsed: Parsed, phrase: Phrase, others: Sequence[Phrase], lexicon: Lexicon
) -> bool:
    """Tell whether a post and a person's name follow a body: "the League's Chair, *Ana Kos*".

    In "Fiji and Ana Kos signed it", "Fiji, whose Chair Ana Kos is, signed it" the State does.
    """
    if phrase.kinds != {Kind.ORGANISATION} or len(phrase.refs) > 1:
        return False
    person = next((p for p in others if p.kinds == {Kind.PERSON}), None)
    if person is None or others[0] is not person:
        return False
    between = parsed.sentence.lowers[phrase.after : person.first]
    if not 0 < len(between) <= _LONG or not _posts(between, lexicon):
        return False
    words = parsed.sentence.words[phrase.after : person.first]
    joins = {n for n, w in enumerate(between) if n and w in {"the", "and"} and words[n - 1] != ","}
    titled = all(
        n in joins or word.lower() in _WITHIN or word[0].isupper() for n, word in enumerate(words)
    )
    return titled or _posts(between[-1:], lexicon) or between[0] in {"'s", "’s"}


def tells_of_person(parsed: Parsed, phrase: Phrase) -> bool:
    """Tell whether a bracket only says of whom somebody is: "Ana Kos (*Chad*), who"."""
    first, after = phrase.first - 1, phrase.after
    brackets = parsed.sentence.lowers[first : first + 1], parsed.sentence.lowers[after : after + 1]
    people = (ref.name.after for ref in parsed.refs if ref.kind is Kind.PERSON)
    return brackets == (("(",), (")",)) and first in people


def is_of_hearer(parsed: Parsed, clause: Clause, first: int) -> bool:
    """Tell whether a post is of whom "I" speak to or of: "I thank *you* for *your* work as Chair".

    Not in "I speak *to you* as Chair".
    """
    lowers = parsed.sentence.lowers
    mine = "i" in lowers[slice(*clause.left)]
    others = {"you", "your", *(("his", "her", "their", "him", "them") if mine else ())}
    told = (k for k in range(clause.verb.after, first) if lowers[k] in others)
    return any(lowers[k - 1] not in {"to", "before"} for k in told)


def _posts(words: Sequence[str], lexicon: Lexicon) -> bool:
    posts = lexicon.words("posts")
    return any(w in posts for w in words) or any(f"{a} {b}" in posts for a, b in pairwise(words))
