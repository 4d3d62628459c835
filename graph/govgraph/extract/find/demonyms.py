"""Names by the adjective of a State: "the Norwegian Minister", "the Swiss IGF"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.names import Name
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Lexicon

_CONTINENTS = frozenset({"African", "Asian", "European", "American", "Arab", "Nordic", "Pacific"})


def is_series_name(name: Name) -> bool:
    """Tell whether a name can be that of a series of meetings."""
    return any(entity.type == "MeetingSeries" for entity in name.entities)


def states_by_adjective(
    sentence: Sentence, authority: Authority, lexicon: Lexicon
) -> Iterator[Name]:
    """Yield the State behind "the Norwegian Minister", "our Lithuanian delegation"."""
    acting = lexicon.words("stateNouns")
    for index in sentence.capitals:
        if acting.isdisjoint(sentence.lowers[index + 1 : index + 2]):
            continue
        for country in authority.having("demonym", sentence.words[index]):
            states = authority.having("ofCountry", country.iri or "")
            after = index + 1 + (sentence.words[index + 1] == "Government")
            if len(states) == 1:
                yield Name(
                    sentence.span_of(index, after),
                    index,
                    after,
                    Kind.ORGANISATION,
                    "Government",
                    tuple(states),
                    how="demonym",
                )


def national_forums(
    sentence: Sentence, hits: Sequence[Name], authority: Authority
) -> Iterator[Name]:
    """Yield the forum that an adjective makes of a series: "the *Swiss* IGF", a body but at it."""
    for hit in hits:
        first = hit.first - 1
        if (
            first < 0
            or not is_series_name(hit)
            or not _is_adjective(sentence.words[first], authority)
        ):
            continue
        met = {"at", "during", "in"} & set(sentence.lowers[max(0, first - 2) : first])
        kind, type_ = (Kind.MEETING, "Meeting") if met else (Kind.ORGANISATION, "Network")
        yield Name(sentence.span_of(first, hit.after), first, hit.after, kind, type_)


def _is_adjective(word: str, authority: Authority) -> bool:
    return word in _CONTINENTS or (word[0].isupper() and bool(authority.having("demonym", word)))
