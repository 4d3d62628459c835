"""Find people and the posts they hold: titles before names, posts beside them, signatures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.find.people import post_words
from govgraph.extract.find.people.post_words import (
    HONOURS,
    NO_MORE,
    NOT_NOW,
    is_its,
    post_at,
    post_word,
    says_of,
)
from govgraph.extract.find.words.capitals import COMPANIES, only_counts, shouted_end
from govgraph.folding import fold_name
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_PARTICLES = frozenset({
    "de", "van", "von", "der", "den", "del", "della", "i", "di", "da", "dos", "do", "das", "op",
    "al", "el", "bin", "ibn", "ben", "la", "le", "ter", "ten", "zu", "y", "e", "du", "los", "af",
    "des", "wa", "ole", "ould", "bint", "binti", "binte", "zur", "zum", "vom", "ap", "dal",
})  # fmt: skip
_UNLETTERED = re.compile("[-.'’‘\u0300-\u036f]")  # what may stand within a name
_PREFIXED = re.compile(r"(?:a[lrstdnz]|ash|el|ibn|bin)-[A-Z]|d['’][A-Z]")  # "al-Harthy"
POLITE = frozenset(
    {"mr", "mrs", "ms", "miss", "dr", "h.e", "h.e.", "he", "prof", "professor", "sir", "dame", ".",
     "madam", "lord", "lady", "excellency", "mme", "honourable", "the", "his", "her", "ambassador",
     "amb", "hon", "rt", "right", "most", "worship", "judge", "archbishop", "'", "‘", "’",
     "your"}
)  # fmt: skip
_BEFORE_POST = frozenset({",", "/", "–", "|", "("})
_HOUSE = re.compile(r"(?!(?:19|20)\d\d)\d{1,4}[A-Za-z]?(?:[-–/]\d{1,4})?")
_TELLING = ("ian", "ish", "ese", "ean", "can", "iss", "ist", "ench", "utch", "s")  # who one is
_BEHIND_TITLE = frozenset({".", "'", "’"})  # "Dr.", "Dato’"
_SAINTS = frozenset({"st", "ste"})
_LONGEST = 5  # words of a name besides particles
_GLUED = re.compile(r"\w[a-z]{5,}[A-Z]")  # two words that a page has lost the blank between
_POST, _FIELD = 9, 14  # words of a post, seldom more, and with the field that it is for
_FIELD_WORDS = 8  # from a post to the end of the field that it is for
_FIELDS = frozenset({"of", "on", "for"})
_OF_FIELD = frozenset((word,) for word in _FIELDS)
_NO_TITLE = frozenset({"and", "with", "to"})  # before the first noun of a post
_OF = _FIELDS | {"to", "in", "at", "with"}  # before "the" within a post
_IN_PLACES = frozenset({"san", "santa", "são", "saint", "st", "del"})


@dataclass(frozen=True, slots=True)
class Person:
    """A person's name in a sentence, and the title or post written before it."""

    first: int
    after: int
    title: tuple[int, int] | None = None


def find_people(sentence: Sentence, lexicon: Lexicon) -> Iterator[Person]:
    """Yield people: "Ms Ana Brnabić", "Secretary General Berset", "Octavian Sofransky, Advisor"."""
    for find in (_titled, _given, _beside_posts, _behind_posts, _behind_fields):
        for person in find(sentence, lexicon):
            if COMPANIES.isdisjoint(sentence.words[person.after : person.after + 1]):
                yield person


def _titled(sentence: Sentence, lexicon: Lexicon) -> Iterator[Person]:
    end = 0
    firsts = _first_words(lexicon)
    for index in sentence.capitals:
        opens = index >= end and sentence.lowers[index].rstrip(".") in firsts
        opens = opens and not _is_middle(sentence, index)
        after = _title(sentence, index, lexicon) if opens else 0
        ends = (name_end, shouted_end) if after else ()
        stop = max((end(sentence, after, lexicon) for end in ends), default=0)
        if stop == after + 1 and post_word(sentence, stop, lexicon):
            continue  # "Deputy Regional Director"
        if sentence.lowers[after : after + 1] in _OF_FIELD:
            continue  # "MINISTER FOR TRADE", which is a post in capitals
        if stop > after:
            # A given name further on opens the person's name: "Minister Delegate Jean Dupont".
            given = [k for k in range(after, stop) if is_given(sentence, k, lexicon)]
            start = given[0] if given and post_word(sentence, after, lexicon) else after
            yield Person(start, stop, (index, after))
            end = stop


def _is_middle(sentence: Sentence, index: int) -> bool:
    """Tell whether a letter is of a name, and no "Monsieur": "Daniel *M.* Smith"."""
    return len(sentence.words[index]) == 1 and is_name_word("".join(sentence.words[:index][-1:]))


@lru_cache(maxsize=4)
def _first_words(lexicon: Lexicon) -> frozenset[str]:
    """Return what opens a title."""
    return frozenset(title.split()[0].rstrip(".") for title in lexicon.words("titles"))


def _given(sentence: Sentence, lexicon: Lexicon) -> Iterator[Person]:
    """Yield a known given name with the names after it, unless a head noun follows.

    Of a street ("Rue Ana Kos") it tells nobody.
    """
    for index in sentence.capitals:
        if not is_given(sentence, index, lexicon) or is_given(sentence, index - 1, lexicon):
            continue
        before = sentence.lowers[index - 1] if index else ""
        if before in _IN_PLACES or before in lexicon.words("streets"):
            continue  # "San Pedro Sula"
        stop = name_end(sentence, index, lexicon)
        following = sentence.words[stop] if stop < len(sentence.words) else ""
        shouted = index > 0 and _is_shouted(sentence, index - 2, index - 1)  # "OKADA Haruki"
        other = _is_name_too(sentence, index - 1, lexicon)
        first = index - (shouted or other or _is_labelled(sentence, index - 1, lexicon))
        head = following.lower() if following[:1].isupper() else ""
        body = " ".join(sentence.lowers[stop - 2 : stop])  # "the AMA Task Team"
        honoured = head in lexicon.any_of("namedAfter", "streets")  # "the Ana Kos Prize"
        honoured = honoured or bears(sentence, first, lexicon)
        honoured = honoured or _is_place(sentence, stop, lexicon)
        if stop - first >= 2 and not honoured and lexicon.heads.keys().isdisjoint({head, body}):
            yield Person(first, stop)


def _is_name_too(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word is a name before another one: "heard *Grace* Achieng Odhiambo"."""
    if index < 1 or not sentence.words[index].istitle():
        return False
    alone = not sentence.words[index - 1][0].isupper()
    return alone and sentence.lowers[index] in lexicon.words("nameWords")


def _is_place(sentence: Sentence, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether a name is of a street or a district: "Kos *Ave*", "Dong Nam *province*"."""
    if is_housed(sentence, stop):
        return True
    head = lexicon.heads.get("".join(sentence.lowers[stop : stop + 1]))
    district = head is not None and head.kind is Kind.PLACE
    return district or sentence.lowers[stop - 1] in lexicon.words("streets")


def _is_labelled(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word behind "by" or a colon can only be a given name that no list has."""
    if index < 1 or sentence.words[index - 1] not in {":", "by", "By"}:
        return False
    word, lower = sentence.words[index], sentence.lowers[index]
    closed = lexicon.any_of("neverNames", "posts", "titles", "peopleNouns", "portfolios")
    closed |= lexicon.any_of("prepositions", "determiners", "textGenres", "deliveryNouns")
    plain = is_name_word(word) and not word.isupper() and lower not in lexicon.heads
    known = lower in closed or lower in lexicon.entries or lower.endswith(_TELLING)
    return plain and not known


def is_housed(sentence: Sentence, stop: int) -> bool:
    """Tell whether the number of a house follows a name: "Kneza Kos *29*, 10000 Zagreb"."""
    number, comma = (*sentence.words[stop : stop + 2], "", "")[:2]
    return comma in {",", "|", "·"} and _HOUSE.fullmatch(number) is not None


def bears(sentence: Sentence, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a body bears a person's name: "the *Hospital* Ana Kos", "the school Ana Kos"."""
    noun = sentence.lowers[first - 1] if first else ""
    head = lexicon.heads.get(noun) or lexicon.heads.get(noun.removesuffix("s"))
    body = head is not None and head.kind is Kind.ORGANISATION and head.type != "Office"
    return body and not any(post_before(sentence, first, lexicon))  # "Head of Mission Ana Kos"


def is_given(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a known given name stands at an index."""
    if not 0 <= index < len(sentence.words):
        return False
    return _first_name(sentence.words[index]) in lexicon.words("givenNames")


@lru_cache(maxsize=8192)
def _first_name(word: str) -> str:
    """Return the first part of a word that can be of a person's name, folded, else nothing."""
    return fold_name(word).partition(" ")[0] if is_name_word(word) else ""


def _beside_posts(sentence: Sentence, lexicon: Lexicon) -> Iterator[Person]:
    """Two to four capitalised words before a comma and a post: "…, Digital Governance Advisor".

    A preposition that opens the line is none of them: "By Mariela Echandi, Policy Officer".
    """
    closed = lexicon.any_of("prepositions", "determiners")
    marks = [i for i, word in enumerate(sentence.words[1:-1], 1) if word in _BEFORE_POST]
    for index in marks:
        first = _start_of(sentence, index)
        first += sentence.lowers[first] in closed and first < index
        titled = _title(sentence, index + 1, lexicon)  # "Friends of Local Courts, Minister Kos"
        other = titled and name_end(sentence, titled, lexicon) > titled
        # "Minister of *Foreign Affairs*, Senator the Honourable Ana Kos"
        field = sentence.lowers[first - 1 : first] in _OF_FIELD
        field = field and sentence.lowers[index - 1] in lexicon.words("portfolios")
        if (
            index - first >= 2
            and not field
            and not (other and _OF.issuperset(sentence.lowers[first - 1 : first]))
            and name_end(sentence, first, lexicon) == index
            and post_at(sentence, index + 1, lexicon)
        ):
            yield Person(first, index)


def _start_of(sentence: Sentence, end: int) -> int:
    """Return where up to four words of a name before a mark begin."""
    first = end
    while first and is_name_word(sentence.words[first - 1]) and end - first < 4:
        first -= 1
        while _is_initial(sentence, first - 2):
            first -= 2  # "Setareki *S.* Macanawai, Director"
    return first


def _is_initial(sentence: Sentence, index: int) -> bool:
    """Tell whether a letter with its full stop stands in a name: "Ana *S.* Kos", "*J.* R. Kos"."""
    word, stop, _, other = (*sentence.words[max(0, index) :][:4], "", "", "", "")[:4]
    before = sentence.words[index - 1] if index > 0 else ""
    letter = index >= 0 and len(word) == 1 and word.isupper() and stop == "."
    return letter and ("." in {before, other} or is_name_word(before))


def _behind_posts(sentence: Sentence, lexicon: Lexicon) -> Iterator[Person]:
    """Yield two to four capitalised words behind a post and a comma: "the Director, Losaline Tu".

    Without "the" what follows may be the post's field: "Director, Digital Policy".
    """
    commas = [i for i, word in enumerate(sentence.words[2:-2], 2) if word == ","]
    for index in commas:
        stop = name_end(sentence, index + 1, lexicon)
        if not 2 <= stop - index - 1 <= 4:
            continue
        the = [i for i in range(max(0, index - 9), index) if sentence.lowers[i] == "the"]
        ends = stop == len(sentence.words) or not sentence.words[stop][0].isupper()
        if ends and any(post_at(sentence, i + 1, lexicon) == index for i in the):
            yield Person(index + 1, stop)


def _behind_fields(sentence: Sentence, lexicon: Lexicon) -> Iterator[Person]:
    """Yield a name behind the field of a post: "Minister of Foreign Affairs *Aizhan Bekturova*".

    The words that can end such a field tell where the name begins.
    """
    fields = lexicon.words("portfolios")
    for index in sentence.capitals if not fields.isdisjoint(sentence.lowers) else ():
        if sentence.lowers[index] not in fields:
            continue
        stop = name_end(sentence, index + 1, lexicon)
        names = sentence.lowers[index + 1 : stop]
        if not 2 <= len(names) <= _LONGEST or not fields.isdisjoint(names):
            continue
        near = range(max(0, index - _FIELD_WORDS), index)
        if any(post_word(sentence, k, lexicon) and post_at(sentence, k, lexicon) >= index
               and sentence.lowers[k + 1] in _FIELDS for k in near):  # fmt: skip
            yield Person(index + 1, stop)


def _title(sentence: Sentence, index: int, lexicon: Lexicon) -> int:
    """Return where a run of titles that begins here ends, or 0."""
    titles = lexicon.words("titles")
    after = 0
    while index < len(sentence.words) and sentence.words[index][0].isupper():
        for length in (3, 2, 1):
            phrase = " ".join(sentence.lowers[index : index + length]).rstrip(".")
            if phrase in titles and index + length <= len(sentence.words):
                index += length
                if index < len(sentence.words) and sentence.words[index] in _BEHIND_TITLE:
                    index += 1
                after = index
                break
        else:
            break
    return after


def name_end(sentence: Sentence, first: int, lexicon: Lexicon) -> int:
    """Return where a person's name that begins at ``first`` ends (``first`` when there is none)."""
    index, end, joints = first, first, 0
    while index < len(sentence.words) and index - first - joints < _LONGEST:
        word, lower = sentence.words[index], sentence.lowers[index]
        following = sentence.words[index + 1 : index + 2]
        surname = word != lower and not (following and is_name_word(following[0]))
        goes_on = not surname and (index > first or (word == lower and _opens_name(following)))
        opens = index > first or is_name_word("".join(sentence.words[index + 2 : index + 3]))
        if word in {"A", "I"} and following == (".",) and opens:  # "Hamid I. Diallo"
            index += 2
            continue
        if lower in _PARTICLES and goes_on:
            index, joints = index + 1, joints + 1  # "Badr bin Hamad bin Hamood Al Busaidi"
            continue
        if says_of(sentence, first, lexicon) if index == first else word in HONOURS:
            break  # "Ana Kos MSP"
        if lower == "the" or lower in _OBLIGING or lower in lexicon.words("prepositions"):
            break  # "SECRETARY-GENERAL AT THE OPENING", "Rights Chief Should Speak"
        if not (is_name_word(word) or _is_shouted(sentence, first, index)):
            break
        closed = lexicon.any_of("neverNames", "posts", "pluralPeople", "peopleNouns")
        posted = index > first and post_word(sentence, index, lexicon)
        several = lower.endswith("s") and lower[:-1] in lexicon.words("posts")
        if lower in closed or lower in lexicon.heads or posted or several or only_counts(lower):
            return first if several else end  # "Chief *Heat Officers*", "by Ana Kos *Director*"
        index = end = index + 1
        stop = len(word) == 1 or (lower in _SAINTS and end - first > 1)  # "Rose St. Hilaire"
        if end < len(sentence.words) and sentence.words[end] == "." and stop:
            index, joints = index + 1, joints + 1  # "Retno L. P. Marsudi"
    return end


def _is_shouted(sentence: Sentence, first: int, index: int) -> bool:
    """Tell whether capitals only mark a surname: "Hiroshi TANABE", "Secretary OKADA Haruki"."""
    at = index - 1 if index > max(first, 0) else index + 1
    beside = "".join(sentence.words[at : at + 1])
    word = sentence.words[index].replace("-", "")
    plain = is_name_word(beside) and not beside.isupper()
    return word.isalpha() and word.isupper() and len(word) > 2 and plain


def _opens_name(following: Sequence[str]) -> bool:
    """Tell whether a surname goes on after its particle: "President von der Leyen"."""
    return bool(following) and (following[0] in _PARTICLES or following[0][0].isupper())


@lru_cache(maxsize=8192)
def is_name_word(word: str) -> bool:
    """Tell whether a word can be part of a person's name: capitalised, letters only."""
    letters = _UNLETTERED.sub("", word)
    return (
        bool(letters)
        and (word[0].isupper() or _PREFIXED.match(word) is not None)
        and letters.isalpha()
        and not _GLUED.match(word)
        and (len(word) < 4 or not word.isupper() or "." in word)
    )


_OBLIGING = frozenset({"should", "must", "shall", "would", "could", "cannot"})  # no names, as May


def post_before(sentence: Sentence, person: int, lexicon: Lexicon, low: int = 0) -> tuple[int, int]:
    """Return the words of a post right before a person's name ("Minister of Justice Ana Kos").

    ``low`` is the first word that can be one of them.
    """
    end = post_words.before_titles(sentence, person, POLITE, lexicon)
    if sentence.lowers[end - 1 : end] in {("and",), ("with",), ("or",)}:
        return 0, 0  # "the Chair of the League and Ana Kos" are two
    for first in range(max(low, end - _FIELD), end):
        word, lower = sentence.words[first], sentence.lowers[first]
        if lower in POLITE | {"as", "our", "its", "their", "by", "dear"} or not (
            word != lower or lower in lexicon.words("posts") or is_its(sentence, first, lexicon)
        ):
            continue
        near = sentence.lowers[first:end]
        if lower in NO_MORE or NOT_NOW & set(sentence.lowers[max(0, first - 2) : first]):
            return 0, 0
        genres = lexicon.any_of("textGenres", "deliveryNouns")
        if any(w in genres and before != "of" for before, w in pairwise(("", *near))):
            continue  # "Remarks of Secretary-General", but "Head of Delegation"
        if any(b == "the" and a not in _OF for a, b in pairwise(sentence.lowers[first:end])):
            continue  # "the State of Nepal and the Secretary-General", "on River Day the Chair"
        heads = [index for index in range(first, end) if post_word(sentence, index, lexicon)]
        if heads and not _NO_TITLE.isdisjoint(sentence.lowers[first : heads[0]]):
            continue  # "the Chair of the *Group and* Ambassador of Peru", "*Photos with* Minister"
        ands = (i for i in range(first, end) if sentence.lowers[i] == "and" and i - 1 not in heads)
        if end - first > _POST and any(post_at(sentence, i + 1, lexicon) >= end for i in ands):
            continue  # "the Chair of the Working Group and *Permanent Representative of Peru*"
        if heads and post_words.post_until(sentence, first, end, lexicon) >= end:
            return post_words.nearest_post(sentence, (first, end), heads, beside=end == person), end
    return _wordy_post(sentence, person, lexicon, low)


def _wordy_post(sentence: Sentence, person: int, lexicon: Lexicon, low: int) -> tuple[int, int]:
    """Return a post whose field is in small letters: "Special Rapporteur on the right to food, …".

    Not "The Minister spoke of the right to food, Ana Kos said": the field follows the post.
    """
    end = person - 1
    if end < 1 or sentence.words[end] != ",":
        return 0, 0
    for first in range(max(low, end - _FIELD), end):
        capital = sentence.words[first][0].isupper() and sentence.lowers[first] not in POLITE
        after = post_at(sentence, first, lexicon) if capital else 0
        if after and sentence.lowers[after : after + 1] and sentence.lowers[after] in _FIELDS:
            parted = any(not w[0].isalpha() for w in sentence.words[after:end])
            return (0, 0) if parted else (first, end)
    return 0, 0
