"""Names by the adjective of a State: "the Norwegian Minister", "the Swiss IGF"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from govgraph.dates.words import MONTHS
from govgraph.extract.find.names.names import Name
from govgraph.extract.find.words.tokens import OWNERS, is_plural
from govgraph.lexicon import Form
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_ADJECTIVE = 2  # words of "Sri Lankan"
_SHORT = 2  # words behind a country in the name of a body
_LEADING = frozenset({"of", "from", "by", "with"})
_BEFORE_BODIES = _LEADING | {";", ",", ":", "("}


def is_series_name(name: Name) -> bool:
    """Tell whether a name can be that of a series of meetings."""
    return any(entity.type == "MeetingSeries" for entity in name.entities)


def states_by_adjective(
    sentence: Sentence, authority: Authority, lexicon: Lexicon
) -> Iterator[Name]:
    """Yield the State behind "the Norwegian Minister", "our Lithuanian delegation"."""
    acting = lexicon.words("stateNouns")
    if acting.isdisjoint(sentence.lowers) and _serving(lexicon).isdisjoint(sentence.lowers):
        return
    for index in sentence.capitals:
        told = not acting.isdisjoint(sentence.lowers[index + 1 : index + 2])
        if not told and not _serves(sentence, index + 1, lexicon):
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


def _serves(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a minister's field stands here: "the Zambian *justice minister*"."""
    posts = lexicon.words("statePosts")
    for word in range(index, min(index + 3, len(sentence.words))):
        lower = sentence.lowers[word]
        if lower in posts or (lower == "secretary" and sentence.lowers[word - 1] == "state"):
            return True
        if lower in _barred(lexicon) or (lower != sentence.words[word] and lower != "state"):
            return False
    return False


@lru_cache(maxsize=4)
def _serving(lexicon: Lexicon) -> frozenset[str]:
    return lexicon.words("statePosts") | {"secretary"}


@lru_cache(maxsize=4)
def _barred(lexicon: Lexicon) -> frozenset[str]:
    return lexicon.words("prepositions") | {"the", "a", "an", "and", "or", "who", "as"}


def branches(sentence: Sentence, hits: Sequence[Name], lexicon: Lexicon) -> Iterator[Name]:
    """Yield the branch of a body: "Amnesty International *Norway*", "Standards *Nepal*".

    Not in "Norway asked UNICEF; Nepal replied", nor where the name goes on: "OECD Turkey Report".
    """
    words = sentence.words
    for index, place in enumerate(hits):
        after = place.after
        on = after < len(words) and words[after][0].isupper()
        if on or not _is_place(place):
            continue
        before = hits[index - 1] if index else None
        known = before is not None and before.after == place.first and _is_of_no_state(before)
        first = before.first if known and before else _own_words(sentence, place, hits, lexicon)
        if first < place.first:
            span = sentence.span_of(first, after)
            yield Name(span, first, after, Kind.ORGANISATION, "Organisation")


def opened_by_country(sentence: Sentence, hits: Sequence[Name], lexicon: Lexicon) -> Iterator[Name]:
    """Yield the body whose name a country opens: "*Samoa NIC*", "*Tonga Cable*".

    Not in "In Samoa Minister Kos", "Samoa Day", nor in a title.
    """
    barred = lexicon.any_of("posts", "titles", "neverNames", "givenNames", "belongings", "chambers")
    words = sentence.words
    countries = [hit for hit in hits if _is_country(hit)]
    for hit in countries if countries and not sentence.titled else ():
        after = hit.after
        while after < len(words) and words[after][0].isupper() and words[after].isalpha():
            after += 1
        own = sentence.lowers[hit.after : after]
        told = own and len(own) <= _SHORT and barred.isdisjoint(own)
        apart = not own or own[-1] in lexicon.heads or own[0] in MONTHS or is_plural(own[-1])
        apart = apart or sentence.lowers[hit.first - 1 : hit.first] == ("in",)
        if told and not apart:
            yield Name(
                sentence.span_of(hit.first, after),
                hit.first,
                after,
                Kind.ORGANISATION,
                "Organisation",
            )


def _own_words(sentence: Sentence, place: Name, hits: Sequence[Name], lexicon: Lexicon) -> int:
    """Return where unknown capitals before a place begin that can be a body's: "GAIA Africa".

    They are an acronym, or several words, or in the plural, and stand behind "of", "from", ";" …,
    or open a sentence: "*Lawyers Without Frontiers* Malawi welcomes it".
    """
    first, words = place.first, sentence.words
    never = lexicon.any_of("neverNames", "posts", "titles", "givenNames", "determiners")
    while first and words[first - 1][0].isupper() and sentence.lowers[first - 1] not in never:
        first -= 1
    own = words[first : place.first]
    taken = any(
        hit.first < place.first and first < hit.after and hit.kind is not Kind.THEME for hit in hits
    )
    opened = "".join(sentence.lowers[max(0, first - 1) : first]) in _BEFORE_BODIES
    body = lexicon.heads.get(own[-1].lower()) if own else None
    headed = body is not None and body.kind is Kind.ORGANISATION and len(own) > _SHORT - 1
    the = sentence.lowers[first - 1 : first] == ("the",) and first == 1
    alone = not first and place.after == len(words)  # a line of its own
    if headed and (alone or (the and _acts(sentence, place.after, lexicon))) and not taken:
        return first  # "The Free Software *Foundation Chile* signed it"
    letters = len(own) > 1 or (own[:1] != () and own[0].isupper() and len(own[0]) > 1)
    opened = opened or (not first and letters and _acts(sentence, place.after, lexicon))
    told = len(own) > 1 or any(w.isupper() or w.endswith("s") for w in own)
    told = told or (own != () and first > 0 and _is_single(sentence, place, lexicon))
    return first if opened and told and not taken else place.first


def _is_single(sentence: Sentence, country: Name, lexicon: Lexicon) -> bool:
    """Tell whether one word before a country can be a body's name with it: "by *Privacy* Kenya".

    Not in "of Western Kenya", "of The Gambia", "of Lake Chad", "by Republic Kenya".
    """
    before, word = sentence.lowers[country.first - 2 : country.first]
    head = lexicon.heads.get(word)
    place = head is not None and head.kind is Kind.PLACE
    barred = lexicon.any_of("directions", "regionAdjectives", "stateTitles", "textGenres")
    barred |= lexicon.words("determiners")
    led = _is_country(country) and before in _LEADING and word.isalpha()
    return led and not place and word not in barred


def _acts(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a verb in small letters stands at an index: "*welcomes* it", "*has* signed"."""
    word = "".join(sentence.words[index : index + 1])
    told = any(e.form & (Form.THIRD | Form.PAST) for e in lexicon.entries.get(word, ()))
    return told or word in lexicon.any_of("haveForms", "modals", "beForms")


def worldwide(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield the body whose name ends in "International": "Equal Steps International".

    Not in "Ana Kos International Airport", "Director International".
    """
    barred = lexicon.any_of("posts", "titles", "textGenres", "neverNames", "determiners")
    words = sentence.words
    for index in sentence.capitals if "international" in sentence.lowers else ():
        following = (*words[index + 1 : index + 2], ".")[0]
        if sentence.lowers[index] != "international" or following[:1].isupper() or following == "&":
            continue
        first = index
        while first and (words[first - 1][:1].isupper() or words[first - 1] in OWNERS):
            first -= 1
        first += sentence.lowers[first] in lexicon.words("determiners")  # "*The* Dockers' …"
        own = sentence.lowers[first:index]
        if len(own) > 0 and own[0] not in OWNERS and barred.isdisjoint(own):
            span = sentence.span_of(first, index + 1)
            yield Name(span, first, index + 1, Kind.ORGANISATION, "Organisation")


def _is_of_no_state(name: Name) -> bool:
    kinds = {(entity.kind, entity.type == "Government") for entity in name.entities}
    return kinds == {(Kind.ORGANISATION, False)}


def _is_country(name: Name) -> bool:
    return any(entity.type == "Country" for entity in name.entities)


def _is_place(name: Name) -> bool:
    return any(entity.kind is Kind.PLACE and entity.type != "City" for entity in name.entities)


def national_forums(
    sentence: Sentence, hits: Sequence[Name], lexicon: Lexicon, authority: Authority
) -> Iterator[Name]:
    """Yield the forum that an adjective makes of a series: "the *Swiss* IGF", a body but at it."""
    for hit in hits:
        first = _adjective_from(sentence, hit.first, lexicon, authority)
        if first == hit.first or not is_series_name(hit):
            continue
        met = {"at", "during", "in"} & set(sentence.lowers[max(0, first - 2) : first])
        kind, type_ = (Kind.MEETING, "Meeting") if met else (Kind.ORGANISATION, "Network")
        yield Name(sentence.span_of(first, hit.after), first, hit.after, kind, type_)


def is_anothers_forum(
    sentence: Sentence, hit: Name, lexicon: Lexicon, authority: Authority
) -> bool:
    """Tell whether an adjective makes another forum of a known one: "the *Swiss* IGF 2024".

    Also "the *Nordic* Youth Dialogue"; not "the Azerbaijani COP29 Presidency": a conference has no
    national ones.
    """
    meetings = (e for e in hit.entities if e.kind is Kind.MEETING)
    forum = any(e.label.split()[-2:-1] == ["Forum"] for e in meetings)  # "… Forum 2024"
    forum = forum or "dialogue" in sentence.lowers[hit.first : hit.after]
    return forum and _adjective_from(sentence, hit.first, lexicon, authority) < hit.first


def _adjective_from(sentence: Sentence, index: int, lexicon: Lexicon, authority: Authority) -> int:
    """Return where the adjective of a State, a region or a rank begins before an index, if any."""
    for first in range(max(0, index - _ADJECTIVE), index):
        words = sentence.words[first:index]
        ranked = lexicon.any_of("regionAdjectives", "forumRanks")
        told = " ".join(words)
        regional = ranked.issuperset(told.lower().split("-"))  # "Nordic-Baltic"
        if words[0][0].isupper() and (regional or authority.having("demonym", told)):
            return first
    return index
