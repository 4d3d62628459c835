"""Whose statement it is: every body that a sign points to, and the one with the most weight.

A statement shows its body in many places, each of which may also show another: a host, an
addressee, a topic. So every sign is collected, and what several of them agree on stands.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from govgraph.folding import fold_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.model import Entity, Span


class Sign(StrEnum):
    """What shows that a statement is a body's."""

    SELF = 'whose names stand with "we": "We, the members of X"'
    BEHALF = "on behalf of X"
    LABEL = "Organisation: X"
    BYLINE = "Statement by X"
    POST = "by the Minister of Justice of X"
    SIGNATURE = "a line below the name of who signs"
    EMPLOYER = "Ana Kos, Director, X"
    LETTERHEAD = "a line of its own"
    DELEGATION = "by the delegation of X"
    OPENING = "X announced today"
    ENACTING = '"The X," alone, above what it recalls and decides'
    SITE = 'its page: "Title | X", "© 2025 X", "press@x.int"'
    HEAD = "elsewhere in the header"
    VOICE = "X welcomes, … X calls for, …"
    CALLED = "a name whose initials the text uses"
    MOST = "spoken of most"
    USED = "a name in the header that acts in the text, or has initials there"
    HELD = "I speak as Director of X"
    OURS = 'whose noun the text calls its own: "our Alliance", "we at X"'
    ABOUT = "X is a network of …"
    CONVENED = "convened by X"
    SITTING = "Remarks at the X, which sits"


WEIGHT = {
    Sign.SELF: 10.0,
    Sign.BEHALF: 10.0,
    Sign.LABEL: 4.0,
    Sign.BYLINE: 5.0,
    Sign.POST: 2.5,
    Sign.SIGNATURE: 4.0,
    Sign.EMPLOYER: 3.5,
    Sign.LETTERHEAD: 3.0,
    Sign.DELEGATION: 4.0,
    Sign.OPENING: 3.0,
    Sign.ENACTING: 8.0,
    Sign.SITE: 4.0,
    Sign.HEAD: 2.0,
    Sign.VOICE: 2.0,
    Sign.CALLED: 1.0,
    Sign.MOST: 1.5,
    Sign.USED: 2.0,
    Sign.HELD: 5.0,
    Sign.OURS: 2.0,
    Sign.ABOUT: 2.0,
    Sign.CONVENED: 1.2,
    Sign.SITTING: -4.0,
}
_LEAST = 1.0  # weight below which all signs together show nothing
_OURS = 0.5  # how surely "the Union" is ours where nothing else shows it
_OFFICE = -2.0  # of an office, which speaks for a body
_DESK = ["office", "of", "the"]
_SMALL = frozenset({"of", "for", "the", "and", "on", "in", "to"})
_OWNING = ("for", "on", "of")
_LATER = 0.9  # of a sign's weight for each body that it has shown before


IN_TEXT = frozenset({Sign.VOICE, Sign.MOST})
LOOSE = IN_TEXT | {Sign.HEAD, Sign.CALLED, Sign.ABOUT, Sign.OURS}
"""Signs that a body also has which only hears a text."""


@dataclass(frozen=True, slots=True)
class Told:
    """A body that a sign points to, and its words."""

    sign: Sign
    body: Entity
    span: Span | None
    strength: float = 1.0


def likeliest(told: Sequence[Told]) -> Told | None:
    """Return the body that the signs together point to most, the first of equals.

    One with which a single sentence opens is somebody that the text speaks of. Of its names stands
    the one that is known, otherwise the longest.
    """
    keys = _keys(told)
    scores = _scores(told, keys)
    likely = [n for n, one in enumerate(told) if WEIGHT[one.sign] > 0]
    best = max(likely, key=lambda n: (scores[keys[n]], -n), default=None)
    if best is None or 0 < scores[keys[best]] < _LEAST:
        return None
    same = [told[n] for n in likely if keys[n] == keys[best]]
    weak = (one.sign is Sign.OURS and one.strength < _OURS for one in same)
    if all(one.sign is Sign.MOST or less for one, less in zip(same, weak, strict=True)):
        return None  # of whom the text speaks, and no more
    longest = max(same, key=lambda one: len(one.body.label))
    known = [one for one in same if one.body.iri and not _only_letters(one.body, longest.body)]
    return max(known, key=lambda one: len(one.body.label), default=longest)


def _only_letters(known: Entity, other: Entity) -> bool:
    """Tell whether a known body shares but its letters with another: "ICMA" of two trades."""
    told = {fold_name(name) for name in (known.label, *known.aliases)}
    name = fold_name(other.label)
    shared = told & {name, *map(fold_name, other.aliases), *_shorter(name)}
    return " " in name and bool(shared) and not any(" " in one for one in shared)


def _scores(told: Sequence[Told], keys: Sequence[str]) -> dict[str, float]:
    """Return the weight of all signs of each body; one that is shown again counts once."""
    weights: dict[Sign, dict[str, float]] = {}
    for one, key in zip(told, keys, strict=True):
        shown = weights.setdefault(one.sign, {})
        later = _LATER ** (len(shown) - (key in shown))
        shown[key] = max(shown.get(key, 0.0), one.strength * later)
    scores = {
        key: _OFFICE if one.body.type == "Office" or _is_desk(one.body) else 0.0
        for one, key in zip(told, keys, strict=True)
    }
    for sign, shown in weights.items():
        for key, strength in shown.items():
            scores[key] += WEIGHT[sign] * strength
    return scores


def _is_desk(body: Entity) -> bool:
    """Tell whether a name is only an office's in a body: "Office of the Mayor"."""
    *words, _ = body.label.lower().split()
    return body.iri is None and words == _DESK


def _keys(told: Sequence[Told]) -> list[str]:
    """Return for each body a name that is the same for all that are one body.

    "SGAC" is what has these initials, "the Alliance" what an "Alliance for the Rhine" is for short;
    a body that is known is nobody's short name.
    """
    names: dict[str, str] = {}
    states = {fold_name(one.body.label) for one in told if one.body.type == "Government"}
    short: dict[str, str] = {}
    for one in sorted(told, key=lambda one: -len(one.body.label)):
        own = [fold_name(name) for name in (one.body.label, *one.body.aliases)]
        found = names if one.body.iri else short | names
        same = (found[name] for name in own if name in found)
        # "DRC" is a State, and may be a body's initials in its own header.
        key = next((key for key in same if own[0] in states or key not in states), own[0])
        names.update((name, key) for name in own if name not in names)
        short.update((name, key) for name in _shorter(own[0]) if name not in short)
    return [names[fold_name(one.body.label)] for one in told]


def _shorter(name: str) -> set[str]:
    initials = "".join(word[0] for word in name.split() if word not in _SMALL)
    return {initials, *(name.partition(f" {word} ")[0] for word in _OWNING)}
