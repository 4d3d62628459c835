"""People in a list of who was at a meeting, and the bodies behind their names in brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.names.names import Name
from govgraph.extract.find.people.people import Person, name_end
from govgraph.extract.find.people.post_words import post_at
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_LABEL = 4  # words of "apologies for absence:"
_LABELS = ("attendanceLabels", "absenceLabels", "participantLabels")
_LONGEST = 8  # words of a body in brackets
_JOINTS = frozenset({"of", "for", "the", "and", "&", "on", "de", "la", "du", "des", "der", "del"})


def attendees(sentence: Sentence, lexicon: Lexicon) -> Iterator[Person]:
    """Yield those whom a list of who was there names by initials: "Present: *J. Kranjc*"."""
    first = _list_at(sentence, lexicon)
    for index in (i for i in sentence.capitals if first and i >= first):
        initial = len(sentence.words[index]) == 1 and sentence.words[index - 1] != "."
        surname = index + 1 + (sentence.words[index + 1 : index + 2] == (".",))
        stop = name_end(sentence, surname, lexicon) if initial else surname
        if stop > surname and len(sentence.words[stop - 1]) > 1:
            yield Person(index, stop)


def _list_at(sentence: Sentence, lexicon: Lexicon) -> int:
    """Return where the list behind a label such as "Present:" begins, or 0."""
    lowers = sentence.lowers
    end = next((i for i in range(min(_LABEL, len(lowers))) if lowers[i] in {":", "\t"}), 0)
    return end + 1 if end and " ".join(lowers[:end]) in lexicon.any_of(*_LABELS) else 0


def bodies_behind(
    sentence: Sentence, people: Sequence[Name], hits: Sequence[Name], lexicon: Lexicon
) -> Iterator[Name]:
    """Yield the body that a bracket behind a person holds: "Ana Kos (*Consorzio Segnali*)".

    A State, a city and a post are none.
    """
    words = sentence.words
    for person in people:
        first = person.after + 1
        if words[person.after : first] != ("(",) or ")" not in words[first : first + _LONGEST]:
            continue
        after = words.index(")", first)
        inside = [word for word in words[first:after] if word not in _JOINTS]
        capital = len(inside) > 1 and all(w[0].isupper() and w.isalpha() for w in inside)
        known = any(hit.first < after and first < hit.after for hit in hits)
        if capital and not known and not post_at(sentence, first, lexicon):
            span = sentence.span_of(first, after)
            yield Name(span, first, after, Kind.ORGANISATION, "Organisation")
