"""Find those who act together under a name: "ASEAN Digital Ministers", "Leaders of the Forum"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.find.names import Name
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Lexicon

_BETWEEN = 3  # words between a body and its people: "ASEAN *Digital* Ministers"
_REACH = 16  # words from people to the body that they are of
_LONGEST = 5  # words of "Heads of State or Government"
_LINKS = frozenset({"of", "to", "the", "and", "or"})
_OWNING = frozenset({"'", "’", "'s", "’s"})


def collectives(sentence: Sentence, names: Sequence[Name], lexicon: Lexicon) -> Iterator[Name]:
    """Yield the names of groups of people, each with the noun that heads it.

    "ASEAN Digital Ministers" and "Ministers of the Environment of the Contracting Parties to the
    Convention" act together; "Ministers of France" and "the Leaders' Retreat" do not.
    """
    for first in sentence.capitals:
        after = _people_end(sentence, first, lexicon)
        if not after or _goes_on(sentence, after) or _is_inside(sentence, first):
            continue
        people = sentence.lowers[first:after]
        head = people[[*people, "of"].index("of") - 1]
        before = _body_before(sentence, first, names)
        behind = None if before else _body_behind(sentence, after, names)
        if before:
            yield _named(sentence, before.first, after, head)
        elif behind:
            opening = _adjectives(sentence, first, names)
            whole = sentence.span_of(opening, behind.after)
            yield replace(_named(sentence, opening, after, head), whole=whole)


def _named(sentence: Sentence, first: int, after: int, head: str) -> Name:
    span = sentence.span_of(first, after)
    return Name(span, first, after, Kind.ORGANISATION, "Body", head=head, how="collective")


def _is_inside(sentence: Sentence, first: int) -> bool:
    """Tell whether people only complete another name: "Conference of *Heads of State*"."""
    before = [word for word in sentence.words[max(0, first - 3) : first] if word.lower() != "the"]
    return before[-1:] == ["of"] and before[-2:-1] != [] and before[-2][0].isupper()


def _people_end(sentence: Sentence, first: int, lexicon: Lexicon) -> int:
    """Return where people end that begin at an index, as "Heads of State" do; 0 for none."""
    for size in range(_LONGEST, 0, -1):
        words = " ".join(sentence.lowers[first : first + size])
        if first + size <= len(sentence.words) and words in lexicon.words("collectives"):
            return first + size
    return 0


def _goes_on(sentence: Sentence, after: int) -> bool:
    """Tell whether people only open another name: "Leaders' Retreat", "Ministers Meeting"."""
    following = sentence.words[after : after + 1]
    return bool(following) and (following[0] in _OWNING or following[0][0].isupper())


def _body_before(sentence: Sentence, first: int, names: Sequence[Name]) -> Name | None:
    """Return the body whose name stands before people, capitals between: "*ASEAN* … Ministers"."""
    for name in names:
        between = sentence.words[name.after : first]
        near = name.after <= first and len(between) < _BETWEEN
        if near and _is_body(name) and all(word[0].isupper() for word in between):
            return name
    return None


def _body_behind(sentence: Sentence, after: int, names: Sequence[Name]) -> Name | None:
    """Return the body or the treaty that people are of: "Contracting Parties to the *Pact*"."""
    for name in names:
        between = sentence.words[after : name.first]
        near = after < name.first <= after + _REACH and between[0] in {"of", "to"}
        plain = all(word in _LINKS or word[0].isupper() for word in between)
        if near and plain and between[-1] in {"of", "to", "the"} and _is_whole(name):
            return name
    return None


def _adjectives(sentence: Sentence, first: int, names: Sequence[Name]) -> int:
    """Return where the capital words before people begin: "*Digital* Ministers of the …"."""
    taken = {index for name in names for index in range(name.first, name.after)}
    while first > 1 and sentence.words[first - 1][0].isupper() and first - 1 not in taken:
        first -= 1
    return first


def _is_body(name: Name) -> bool:
    states = any(entity.type in {"Government", "Country"} for entity in name.entities)
    return name.kind is Kind.ORGANISATION and not states and name.how != "definite"


def _is_whole(name: Name) -> bool:
    return _is_body(name) or (name.kind is Kind.INSTRUMENT and name.how != "definite")
