"""Words that open no clause: set phrases put in, and conjunctions that govern a noun.

"No State *so far*, *as you know*, has"; "*after* a vote", "*because* of it".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import ONCE_MORE, WHOSE_WILL
from govgraph.phrasing import openers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.lexicon import Lexicon

_LONGEST = 5  # words of "I am sorry to say"
CLOSING = {",": ",", "–": "–", "—": "—", "-": "-", "(": ")"}
"""What closes words that a mark sets off."""
_ALSO_PREPOSITIONS = frozenset(
    {"after", "since", "before", "until", "as", "so", "once", "should", "because"}
)
_GOVERNING = {("because", "of"), ("since", "then"), ("as", "of"), ("so", "far"), ("as", "yet")}
_GOVERNING |= ONCE_MORE
_LONG = 8  # words from a preposition to a verb that it cannot open a clause for
_JOINING = {("and",), ("but",)}
_GOING_ON = {("as",), ("that",)}  # "so far as", "in fact that"


def closing(marks: Sequence[str], start: int) -> int:
    """Return where the bracket that is open at an index closes, or the end."""
    depth = 0
    for index in range(start, len(marks)):
        if not depth and marks[index] == ")":
            return index
        depth += (marks[index] == "(") - (marks[index] == ")")
    return len(marks)


def asides(lowers: Sequence[str], lexicon: Lexicon) -> dict[int, int]:
    """Return where each set phrase begins and ends, with the marks that set it off.

    They hold no verb of the clause, and neither their words nor their commas open another one.
    """
    found: dict[int, int] = {}
    put_in, between_commas = lexicon.words("putIn"), lexicon.any_of("putBetweenCommas", "vocatives")
    first_words = openers(lexicon.any_of("putIn", "putBetweenCommas", "vocatives"))
    if first_words.isdisjoint(lowers):
        return found
    for first in (i for i, lower in enumerate(lowers) if lower in first_words):
        for after in range(min(first + _LONGEST, len(lowers)), first, -1):
            words = " ".join(lowers[first:after])
            before = lowers[first - 1] if first else ""
            closed = before in CLOSING and lowers[after : after + 1] == (CLOSING[before],)
            bare = words in put_in and lowers[after : after + 1] not in _GOING_ON
            if closed and (bare or words in between_commas):
                found[first - 1] = after + 1
                break
            if not first and words in between_commas and lowers[after : after + 1] == (",",):
                found[first] = after + 1  # "*As you know*, the Pact, our first, was signed"
                break
            if bare and first:
                found[first] = after
                break
    return found


def wills(lowers: Sequence[str]) -> list[int]:
    """Return where "will" is a noun and helps no verb: "a lack of political *will*"."""
    named = (k for k, word in enumerate(lowers) if word == "will" and k)
    return [k for k in named if lowers[k - 1] in WHOSE_WILL]


def is_preposition(lowers: Sequence[str], index: int, verb: int) -> bool:
    """Tell whether "after", "since", "as", "because", "once" governs a noun and not a clause.

    ``verb`` is where the verb begins whose clause it could open.
    """
    lower = lowers[index]
    if lower not in _ALSO_PREPOSITIONS:
        return False
    words = lowers[index:verb]
    if words[:2] in _GOVERNING:
        return True
    joined = (k for k, word in enumerate(words) if word in {"and", "but"})
    dated = any(words[k - 1].isdigit() for k in joined)  # "since 2010, and Norway ratified it"
    far = verb - index > _LONG and lower != "until"  # "until a study is made"
    own = words[-1:] in _JOINING  # "described it *as* vital and asked"
    return "," in words or dated or far or own
