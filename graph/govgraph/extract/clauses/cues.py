"""Cues: the words that govern an event word and say how far it has come: "plans to", "pending"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.lexicon import Part

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.lexicon import Lexicon

UNASSERTED = "unasserted"
"""The cue of what is only called for, supposed or mentioned; the others are statuses."""

_REACH = 7  # words back within which a cue governs an infinitive or a noun


def cue_before(parsed: Parsed, index: int, lexicon: Lexicon) -> str:
    """Return the cue of the nearest governing words that end right before an index.

    Determiners and adjectives may stand between ("pending its early ratification").
    """
    lowers = parsed.sentence.lowers
    best, best_end = "", -1
    for start in range(max(0, index - _REACH), min(index + 1, len(lowers))):
        for entry, after in parsed.entries[start]:
            if not entry.cue or after > index + 1 or after <= best_end:
                continue
            if after == index + 1 and lowers[index] != "to":
                continue
            if entry.part is Part.VERB and start >= index:
                continue
            if only_modifiers(parsed, after, index, lexicon):
                best, best_end = entry.cue, after
    return best


def only_modifiers(parsed: Parsed, first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether nothing but determiners, adjectives and owners stands in a range."""
    closed = lexicon.any_of("prepositions", "coordinators", "relativisers")
    for index in range(first, after):
        word = parsed.sentence.lowers[index]
        if index in parsed.covered or word in {"'s", "that", "’s"}:
            continue
        if word in closed or not word[0].isalnum() or index in _verbs(parsed):
            return False
    return True


def _verbs(parsed: Parsed) -> set[int]:
    return {clause.verb.main for clause in parsed.clauses}


def cue_of(verb: VerbGroup) -> str:
    """Return the cue that a verb gives to what it governs, the longest entry first."""
    for entry, _ in sorted(verb.entries, key=lambda pair: -pair[1]):
        if entry.cue:
            return entry.cue
    return ""


def comes_about(verb: VerbGroup) -> bool:
    """Tell whether a verb only says that its subject came about: "its entry *followed* in May"."""
    return any("comingAbout" in entry.classes for entry, _ in verb.entries)
