"""Names of places in several words: "Port Sudan", "Cartagena de Indias", "Ras al-Khaimah"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.names.names import Name
from govgraph.extract.find.names.unheaded import is_foreign_joint
from govgraph.extract.find.people.people import is_name_word
from govgraph.extract.find.words.phrasing import closed_words
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_AT = frozenset({"in", "at", "near", "off", "from", "to", "around", "of", "between", "on"})
_ARTICLES = frozenset({"al", "el", "as", "ash", "an", "ar", "at", "az", "ad", "es", "ed", "ech"})
_WORDS = 2  # capitals behind an opening word
_GOVERNED = frozenset({"City", "Country", "Region", "Government"})
_LED = frozenset({"the", "our", ","})
_TOWNS = frozenset({"City", "Region"})
_DAYS = frozenset({"today", "yesterday", "tomorrow"})


def several_word_places(
    sentence: Sentence, hits: Sequence[Name], lexicon: Lexicon
) -> Iterator[Name]:
    """Yield places whose first word shows them, and towns whose known name is only a part."""
    openers, waters = lexicon.words("placeOpeners"), lexicon.words("waterOpeners")
    end = 0
    for index in sentence.capitals:
        lower = sentence.lowers[index]
        if index < end or not (lower in openers or lower in waters):
            continue
        placed = index > 0 and sentence.lowers[index - 1] in _AT
        longest = 1 if lower in waters else _WORDS  # "Lake Turkana Wind"
        shown = placed or lower in waters
        end = _end(sentence, index + 1, longest, lexicon) if shown else 0
        if end > index + 1:
            yield Name(sentence.span_of(index, end), index, end, Kind.PLACE, "Place")
    for hit in hits:
        if any(e.kind is Kind.PLACE and e.type in _TOWNS for e in hit.entities):
            end = _past_joint(sentence, hit.after)
            if end > hit.after:
                span = sentence.span_of(hit.first, end)
                yield Name(span, hit.first, end, Kind.PLACE, "Place")


def town_bodies(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield towns that act, or for which one acts: "the *City of Ghent* signed", no "in the City".

    So does a line of a letterhead: "Deputy Mayor, City of Ghent".
    """
    town_nouns = lexicon.words("townNouns")
    for index in sentence.capitals:
        town, of = (*sentence.lowers[index : index + 2], "")[:2]
        if town not in town_nouns or of != "of":
            continue
        before = [w for w in sentence.lowers[max(0, index - 2) : index] if w not in _LED]
        if before and before[-1] in _AT - {"of", "from"}:
            continue
        end = _end(sentence, index + 2, _WORDS + 1, lexicon)  # "Ho Chi Minh"
        venue = {*sentence.lowers[end : end + 1]} & lexicon.words("venueWords")
        if end > index + 2 and not venue:  # "the City of Ghent *hotel*"
            span = sentence.span_of(index, end)
            yield Name(span, index, end, Kind.ORGANISATION, "Organisation")


def local_bodies(sentence: Sentence, hits: Sequence[Name], lexicon: Lexicon) -> Iterator[Name]:
    """Yield what small letters tell by its place: "the *city council of Ghent*"."""
    seated_bodies = lexicon.words("seatedBodies")
    for hit in hits:
        of = hit.first - 1 - (sentence.lowers[hit.first - 1] == "the")
        if not any(e.type in _GOVERNED for e in hit.entities) or sentence.lowers[of] != "of":
            continue
        for size in (2, 1):
            first = of - size
            noun = " ".join(sentence.words[max(0, first) : of])
            if first > 0 and noun in seated_bodies and sentence.lowers[first - 1] in _LED:
                span = sentence.span_of(first, hit.after)
                yield Name(span, first, hit.after, Kind.ORGANISATION, "Body", head=noun)
                break


def capitals_of(
    sentence: Sentence, hits: Sequence[Name], authority: Authority, lexicon: Lexicon
) -> Iterator[Name]:
    """Yield the city that "the Kenyan capital" or "the capital of Kenya" means.

    "The French capital market" and "the capital of Kenya's Fund" are none.
    """
    lowers = sentence.lowers
    for index in (k for k in range(1, len(lowers)) if lowers[k] == "capital"):
        first, after = index - 1, index + 1 + (lowers[index + 1 : index + 2] == ("city",))
        countries = authority.having("demonym", sentence.words[first])
        if not countries and lowers[after : after + 1] == ("of",):
            at = after + 1 + (lowers[after + 1 : after + 2] == ("the",))
            of = [hit for hit in hits if hit.first in {at, at - 1} and hit.after > at]
            countries = [e for hit in of for e in hit.entities if e.type == "Country"]
            first, after = index, of[0].after if of else after
        following = "".join(lowers[after : after + 1])
        alone = not following[:1].islower() or following in closed_words(lexicon) | _DAYS
        if len(countries) != 1 or not alone or following == "of":
            continue
        for city in authority.having("capitalOf", countries[0].iri or "")[:1]:
            span = sentence.span_of(first, after)
            yield Name(span, first, after, Kind.PLACE, "City", (city,))


def _end(sentence: Sentence, after: int, longest: int, lexicon: Lexicon) -> int:
    """Return where the name ends whose first word stands before an index."""
    never = lexicon.any_of("neverNames", "posts")
    first = after
    while after < len(sentence.words) and after - first < longest:
        lower = sentence.lowers[after]
        plain = is_name_word(sentence.words[after]) and lower not in lexicon.heads
        if not plain or lower in never or lower in lexicon.words("headlineVerbs"):
            break
        after += 1
    return _past_joint(sentence, after)


def _past_joint(sentence: Sentence, after: int) -> int:
    """Follow small words of another language: "Cartagena *de Indias*", "Ras *al-Khaimah*"."""
    words = sentence.words
    while after < len(words):
        article, dash, name = words[after].partition("-")
        if dash and article in _ARTICLES and name[:1].isupper():
            after += 1
            continue
        step = after
        while step < len(words) and words[step].islower() and step - after < _WORDS:
            step += 1
        joined = step < len(words) and is_foreign_joint(words[after:step])
        if not joined or not is_name_word(words[step]):
            break
        after = step + 1
    return after
