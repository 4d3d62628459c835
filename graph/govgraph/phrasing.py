"""Find the words of an entry in a sentence, other words put in between: "call *in Oslo* for"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

# Reflexives and possessives stand for one another in an entry: "align itself with" is also
# "align ourselves with". So do "us" and "me".
_SAME_WORD = {
    **dict.fromkeys(("themselves", "ourselves", "himself", "herself", "myself"), "itself"),
    **dict.fromkeys(("their", "our", "his", "her", "my"), "its"),
    "me": "us",
}
_VERB_AND_PARTICLE = 2  # words of "call for"
_ON_BEHALF = ("on", "behalf")
_PLACING = frozenset({"in", "at", "from"})
# What is done with what one holds, before what it is about: "the concern *voiced by many* about".
_UTTERED = frozenset({"expressed", "voiced", "raised", "made", "issued"})
_PARTING = _PLACING | _UTTERED | {",", "on"}
_PARTICLES = frozenset({"on", "upon", "for", "about"})
_OF_MIND = frozenset({"over", "at", "that"})
_PLACE = 4  # words of "the old town hall"
_BY_WHOM = 10  # words of "raised by Austria on behalf of the European Union"
_ASIDE = 5  # words that may be put in: "as far as we know"
_SAID_ASIDE = 8  # words between commas: "worry, *as any parent of a small child would*, about"
# What opens words between commas that leave a mood and its preposition together.
_OPENING = frozenset({"as", "like", "if", "with", "in", "at", "along", "together", "more"})
_OPENING |= {"alongside", "through", "over", "since", "despite", "again", "not", "perhaps", "above"}
_MOOD_LINKS = frozenset({"about", "by", "to", "at", "over", "for", "that", "of", "with", "on"})
FARTHEST = _SAID_ASIDE + 4
"""Before how many words from the first of an entry its second one stands."""


class PutIn(NamedTuple):
    """The phrases that may part an entry's words: anywhere, or only between two commas."""

    anywhere: frozenset[str]
    set_off: frozenset[str]


def may_follow(alike: Sequence[str], index: int) -> Sequence[str]:
    """Return the words among which the second of an entry is, if the entry begins at an index.

    It follows at once or behind what ``end_of`` passes over. ``alike`` are words as ``same_word``
    has them.
    """
    parted = index + 1 < len(alike) and alike[index + 1] in _PARTING
    return alike[index + 1 : index + (FARTHEST if parted else _ASIDE + 2)]


def same_word(word: str) -> str:
    """Return the word that stands for all of its kind: reflexives, possessives, "us" and "me"."""
    return _SAME_WORD.get(word, word)


def end_of(
    words: tuple[str, ...],
    lowers: Sequence[str],
    alike: Sequence[str],
    index: int,
    between: PutIn,
) -> int | None:
    """Return the index after an entry's words that begin at an index; None where they don't stand.

    ``alike`` are the words of the sentence as ``same_word`` has them; ``between`` holds the
    phrases that may part the entry's, beside one adverb.
    """
    position = index + 1
    for word in words[1:]:
        # One adverb may part a verb from its particle: "opened solemnly for signature".
        if position < len(lowers) and not _is_at(word, alike, position):
            position += _skipped(lowers, position, between) or (
                len(words) == _VERB_AND_PARTICLE and _placed(lowers, position, word)
            )
        if not _is_at(word, alike, position):
            return None
        position += 1
    return position


def _is_at(word: str, alike: Sequence[str], position: int) -> bool:
    """Tell whether an entry's word stands at a place: no "call *on*" in "call on behalf of all"."""
    if position >= len(alike) or alike[position] != word:
        return False
    return word != "on" or tuple(alike[position : position + 2]) != _ON_BEHALF


def _skipped(lowers: Sequence[str], position: int, between: PutIn) -> int:
    """Return how many words at a place only part an entry: "concerned*, however,* about"."""
    lower = lowers[position]
    if lower == ",":
        put_in = lowers[position + 1 : position + _SAID_ASIDE + 2]
        size = put_in.index(",") if "," in put_in else 0
        known = " ".join(put_in[:size]) in between.set_off
        goes_on = size and put_in[0] in _OPENING and lowers[position + size + 2 :][:1]
        return size + 2 if known or (goes_on and goes_on[0] in _MOOD_LINKS) else 0
    if lower not in openers(between.anywhere):
        return lower.endswith("ly")
    phrases = {size: " ".join(lowers[position : position + size]) for size in range(_ASIDE, 0, -1)}
    longest = next((size for size, phrase in phrases.items() if phrase in between.anywhere), 0)
    return longest or lower.endswith("ly")


@lru_cache(maxsize=16)
def openers(phrases: frozenset[str]) -> frozenset[str]:
    """Return the words that open phrases."""
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)


def _placed(lowers: Sequence[str], position: int, word: str) -> int:
    """Return how many words say where or when between a verb and its particle: "call *here* for".

    Also "call *in this room* on", "the concern *voiced by many* about"; "decided *in 2010*, on" has
    a comma between.
    """
    uttered = lowers[position] in _UTTERED
    opens = uttered or tuple(lowers[position : position + 2]) == _ON_BEHALF
    opens = opens or lowers[position] in _PLACING
    if not opens or word not in _PARTICLES | (_OF_MIND if uttered else frozenset()):
        return 0
    reach = _BY_WHOM if uttered else _PLACE + 2
    following = lowers[position + 1 : position + reach]
    size = following.index(word) if word in following else 0
    named = all(one[0].isalnum() for one in following[:size])
    dated = "".join(following[size + 1 : size + 2]).isdigit()  # "met in Oslo on *8* May"
    return size + 1 if size and named and not dated else 0
