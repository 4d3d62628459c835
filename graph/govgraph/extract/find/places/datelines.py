"""Towns that no record holds, where a line of the head tells of them: "Korinthal, 3 May 2024"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.names.names import Name
from govgraph.extract.find.people.people import is_name_word
from govgraph.folding import fold_name
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_HEAD = 900  # characters from the beginning within which a line can be a dateline
_LINE = 40  # words of such a line
_LONGEST = 3  # words of a town's name
_MARKS = frozenset({",", "|", "·", "•", "–", "—", "-", "\t", "(", ")", ";", ":", "/"})
_BESIDE = _MARKS - {":", ";", "/"}  # what may part a town from its day
_DASHES = {("–",), ("—",), ("-",)}
_CLOSED = ("neverNames", "posts", "textGenres", "deliveryNouns", "publicationWords", "titles")


def dateline_places(
    sentence: Sentence,
    taken: Sequence[Name],
    dated: Sequence[Span],
    lexicon: Lexicon,
    authority: Authority,
) -> Iterator[Name]:
    """Yield the unknown town before or behind a day, before its country, or behind "Venue:".

    A single word that no name of record holds is enough beside a day: "Korinthal, 3 May 2024".
    Two may as well be a person's, if no country follows: "Santa Korina, Panama | 3 May"; not where
    news begins with them, in capitals or not: "SANTA KORINA, 3 May – The Board".
    """
    if sentence.span.start > _HEAD:
        return
    if news := _news_dateline(sentence, dated, lexicon):
        yield Name(sentence.span_of(0, news), 0, news, Kind.PLACE, "Place")
        return
    if len(sentence.words) > _LINE:
        return
    labelled = sentence.lowers[0] in lexicon.words("placeLabels")
    countries = [n for n in taken if any(e.type == "Country" for e in n.entities)]
    if not (dated or labelled or countries):
        return
    parts = list(_parts(sentence))
    days = [sentence.range_of(span) for span in dated]
    for number, (first, after) in enumerate(parts):
        following = parts[number + 1] if number + 1 < len(parts) else (after, after)
        stated = sentence.words[after : after + 1] == (",",) and _is_one_of(countries, following)
        told = labelled and number > 0 and sentence.words[1] in {":", "\t"}
        whole = stated and first == 0 and following[1] == len(sentence.words)
        beside = any(_are_beside(sentence, (first, after), day) for day in days)
        beside = beside or (stated and any(_are_beside(sentence, following, d) for d in days))
        if not (told or whole or beside) or not _can_be_town(sentence.words[first:after], lexicon):
            continue
        comma = sentence.words[after : after + 1] == (",",)  # "Klarnet | 3 May" is who publishes
        alone = comma and _is_unheard_of(sentence, first, after, authority)
        if not (told or stated or alone):
            continue
        yield Name(sentence.span_of(first, after), first, after, Kind.PLACE, "Place")
        if told:
            return


def _news_dateline(sentence: Sentence, dated: Sequence[Span], lexicon: Lexicon) -> int:
    """Return where the town ends with which news begins: "KORINTHAL, 6 April 2022 – The", or 0."""
    comma = next((i for i, word in enumerate(sentence.words[: _LONGEST + 1]) if word == ","), 0)
    if not comma or not dated:
        return 0
    first, after = sentence.range_of(dated[0])
    told = first == comma + 1 and sentence.words[after : after + 1] in _DASHES
    words = [word.title() if word.isupper() else word for word in sentence.words[:comma]]
    return comma if told and _can_be_town(words, lexicon) else 0


def _parts(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield the ranges of words between the marks of a line."""
    first = 0
    for index, word in enumerate((*sentence.words, "|")):
        if word in _MARKS:
            if index > first:
                yield first, index
            first = index + 1


def _is_one_of(names: Sequence[Name], part: tuple[int, int]) -> bool:
    return any((name.first, name.after) == part for name in names)


def _are_beside(sentence: Sentence, part: tuple[int, int], day: tuple[int, int]) -> bool:
    """Tell whether a mark, and nothing else, parts a town from a day."""
    before = sentence.words[part[1] : day[0]] if part[1] < day[0] else ()
    behind = sentence.words[day[1] : part[0]] if day[1] < part[0] else ()
    return any(len(gap) == 1 and gap[0] in _BESIDE for gap in (before, behind))


def _can_be_town(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether words can be a town's name: no post, no kind of text, no body or building."""
    lowers = [word.lower() for word in words]
    capital = [word for word in words if not word.islower()]
    if not 0 < len(words) <= _LONGEST or not all(map(is_name_word, capital)) or not capital:
        return False
    closed = lexicon.any_of(*_CLOSED, "venueWords", "determiners", "prepositions")
    heads = any(lexicon.heads.get(word.removesuffix("s")) for word in lowers)
    return words[0] in capital and not heads and closed.isdisjoint(lowers)


def _is_unheard_of(sentence: Sentence, first: int, after: int, authority: Authority) -> bool:
    """Tell whether a single word stands in no name of record, as an English noun mostly does."""
    word = sentence.words[first]
    return (
        after == first + 1 and len(word) > _LONGEST and fold_name(word) not in authority.vocabulary
    )
