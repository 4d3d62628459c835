"""People whose given name is also a town's or a State's: "by *Jordan Okello*", "*Sofia Lind*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.people.people import Person, is_given, is_name_word, name_end
from govgraph.extract.find.people.post_words import post_at, post_word
from govgraph.lexicon import Form, Part
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_BEFORE = frozenset({"by", "author", "speaker", "moderator", "rapporteur", "contact"})
_JOINING = frozenset({"and", "&", ","})
_TELLING = ("ian", "ish", "ese", "ean")  # who one is: "Victoria *Australian*"
_LONGEST = 3  # words of such a name


def namesakes(sentence: Sentence, lexicon: Lexicon) -> Iterator[Person]:
    """Yield a town's name with a surname where the words around show that somebody is named.

    After "by" or a label, before a post ("Sofia Lind, Director"), or beside another person ("Sofia
    Lind and Marek Novak"); not "by Georgia Power", nor "Paris Club, Director".
    """
    names = lexicon.words("placeGivenNames")
    for index in sentence.capitals if not names.isdisjoint(sentence.lowers) else ():
        stop = name_end(sentence, index, lexicon)
        if sentence.lowers[index] not in names or not 1 < stop - index <= _LONGEST:
            continue
        surname = all(_may_be_surname(sentence.lowers[i], lexicon) for i in range(index + 1, stop))
        ends = not "".join(sentence.words[stop : stop + 1])[:1].isupper()
        if surname and ends and _is_somebody(sentence, index, stop, lexicon):
            yield Person(index, stop)
    yield from _behind_posts(sentence, lexicon)


def _may_be_surname(lower: str, lexicon: Lexicon) -> bool:
    known = lower in lexicon.words("trades") or lower in lexicon.heads or lower in lexicon.entries
    known = known or lower.endswith(_TELLING)
    known = known or lower in lexicon.any_of("titleNouns", "portfolios", "neverNames", "posts")
    return not known and is_name_word(lower.title())


def _is_somebody(sentence: Sentence, first: int, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether the words beside a name say that it is a person's."""
    before = sentence.lowers[max(0, first - 2) : first]
    if before[-1:] != () and (
        before[-1] in _BEFORE or (before[-1] == ":" and before[0] in _BEFORE)
    ):
        return True
    mark = "".join(sentence.lowers[stop : stop + 1])
    if mark in {",", "("} and post_at(sentence, stop + 1, lexicon):
        return True
    beside = mark in _JOINING and is_given(sentence, stop + 1, lexicon)
    behind = before[-1:] != () and before[-1] in _JOINING
    near = range(first - 2, max(-1, first - 5), -1)
    given = next((i for i in near if is_given(sentence, i, lexicon)), -1)
    return beside or (behind and given >= 0 and name_end(sentence, given, lexicon) == first - 1)


def is_namesake(hit: Name, person: Person, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Tell whether a place is only the given name of a person: "Ms *Jordan* Okello"."""
    alone = hit.first == person.first and hit.after == hit.first + 1 < person.after
    placed = any(e.kind is Kind.PLACE or e.type == "Government" for e in hit.entities)
    return alone and placed and sentence.lowers[hit.first] in lexicon.words("placeGivenNames")


def _behind_posts(sentence: Sentence, lexicon: Lexicon) -> Iterator[Person]:
    """Yield who acts behind initials and a post: "PAHO Director *Jarbas Barbosa* said"."""
    for index in sentence.capitals if not sentence.titled else ():
        body, length = sentence.words[max(0, index - 1)], post_word(sentence, index, lexicon)
        if not (index and length and body.isupper() and len(body) > 1):
            continue
        first = index + length
        stop = name_end(sentence, first, lexicon)
        acts = lexicon.entries.get("".join(sentence.lowers[stop : stop + 1]), ())
        told = any(e.part is Part.VERB and e.form & (Form.PAST | Form.THIRD) for e in acts)
        if told and 1 < stop - first <= _LONGEST:
            yield Person(first, stop)


def is_surname(hit: Name, person: Person) -> bool:
    """Tell whether a known name is a person's last: "Ms Ana Kos *Lima*", "Judge Ana *Montenegro*".

    Only a title shows that a State's is: "Ana Kos Norway" may be of Norway.
    """
    towns = all(entity.type == "City" for entity in hit.entities)
    titled = person.title is not None and hit.first == person.first + 1 == hit.after - 1
    return (towns or titled) and hit.after == person.after and hit.first > person.first
