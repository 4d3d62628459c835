"""Find again the body whose text it is, where only header or footer show that it is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.names.names import Name
from govgraph.extract.find.words.tokens import OWNERS
from govgraph.folding import fold_text
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.model import Entity


_SHORTEST = 3  # letters of an acronym; two are the initials of too many
_WHERE = frozenset({"in", "of", "from", "to", "at", "near", "across", "within", "throughout"})
_LINKS = frozenset({"of", "for", "the", "and", "on", "in", "to", "against"})


def own_names(sentences: Sequence[Sentence], own: Entity) -> Iterator[Name]:
    """Yield where a body's whole name stands: "*Women in Fisheries* welcomes", "… Fund" apart.

    Not where it is a whole line, or "the Union and its Member States". A single word may be a
    place, "in *Valdoria*", and shows a State of no record where it acts: "*Valdoria* welcomes".
    """
    label = tuple(fold_text(own.label).split(" "))
    if "its" in label:
        return
    for sentence in sentences:
        words, lowers = sentence.words, sentence.lowers
        for first in sentence.capitals:
            after = _end(lowers, first, label)
            longer = first > 0 and words[first - 1][0].isupper() and first > 1
            goes_on = "".join(words[after : after + 1])[:1].isupper()
            longer = longer or (len(label) == 1 and lowers[first - 1] in _WHERE and first > 0)
            if after and after - first < len(words) and not (longer or goes_on):
                span = sentence.span_of(first, after)
                yield Name(span, first, after, Kind.ORGANISATION, own.type, (own,), how="authority")


def own_initials(sentences: Sequence[Sentence], own: Entity) -> Iterator[Name]:
    """Yield where the initials of a body's name stand alone: "*WIF* welcomes"."""
    plain = [word for word in own.label.split() if word[0].isupper() and word.lower() not in _LINKS]
    letters = "".join(word[0] for word in plain)
    if len(letters) < _SHORTEST or own.label.isupper():
        return
    for sentence in sentences:
        for first in (i for i in sentence.capitals if sentence.words[i] == letters):
            span = sentence.span_of(first, first + 1)
            yield Name(span, first, first + 1, Kind.ORGANISATION, own.type, (own,), how="authority")


def _end(lowers: Sequence[str], first: int, label: Sequence[str]) -> int:
    """Return where a name ends that begins at a word, or 0; an owner's mark stands alone."""
    index = first
    for word in label:
        joined = lowers[index] if index < len(lowers) else ""
        index += 1
        while joined != word and index < len(lowers) and lowers[index] in OWNERS:
            joined += lowers[index]
            index += 1
        if joined != word:
            return 0
    return index
