"""Name the occasion that a header's line tells, also where no noun shows that it is a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.names.names import Name
from govgraph.extract.find.people.people import name_end
from govgraph.extract.find.words.capitals import is_capital, last_head, run
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_HEADER = 600  # characters from the beginning within which a line tells the occasion
_PARTS = frozenset({",", "|", "·", "—", "–", "•", "("})
_JOINERS = frozenset({"of", "on", "for", "the", "and", "to", "&", "in", "de", "-"})
_LINKING = frozenset({"of", "on", "for", "to", "against", "concerning"})
_AT_ITS = frozenset((at, its) for at in ("at", "in", "during") for its in ("its", "their"))
_LINE = 6  # words of a line that names a meeting
_SEVERAL = 3  # words of an occasion; fewer may be a place


def occasions(
    sentence: Sentence, dated: Sequence[Span], hits: Sequence[Name], lexicon: Lexicon
) -> Iterator[Name]:
    """Yield the occasion of a header's line: after "at the", or before its place and date."""
    if sentence.span.start > _HEADER or sentence.words[-1] == ".":
        return
    found = _delivered_at(sentence, lexicon) or _dated(sentence, dated, hits, lexicon)
    if found := found or _session(sentence, lexicon):
        yield found


def _delivered_at(sentence: Sentence, lexicon: Lexicon) -> Name | None:
    """Return the occasion in "Speech by Ana Kos at the Raw Materials Week"."""
    genres = [i for i, w in enumerate(sentence.lowers) if w in lexicon.words("deliveryNouns")]
    for first in range(genres[0] + 3 if genres else len(sentence.words), len(sentence.words)):
        at_the = sentence.lowers[first - 2 : first] == ("at", "the")
        befell = sentence.lowers[first - 3] in lexicon.words("mishaps")  # "the fire at the Docks"
        if befell or not at_the or not is_capital(sentence, first, lexicon):
            continue
        after = run(sentence, first, lexicon)
        venue = sentence.lowers[after - 1] in lexicon.words("venueWords")
        if after - first > 1 and not venue and not last_head(sentence, first, after, lexicon):
            return _meeting(sentence, first, after)
    return None


def _dated(
    sentence: Sentence, dated: Sequence[Span], hits: Sequence[Name], lexicon: Lexicon
) -> Name | None:
    """Return the occasion in "Asia-Pacific Mangrove Congress, Abu Dhabi, 12 December 2024"."""
    words = sentence.words
    cuts = [index for index, word in enumerate(words) if word in _PARTS]
    if not cuts or not dated or cuts[0] == 0:
        return None
    after = cuts[0]
    numbered = any(c.isdigit() for word in words[:after] for c in word)
    if any(hit.first < after and hit.kind is not Kind.THEME for hit in hits):
        return None
    if _is_town(sentence, after, hits) and not numbered:
        return None
    shown = (lexicon.words("occasionNouns") | lexicon.heads.keys()) & set(sentence.lowers[:after])
    byline = words[after] != "," and not shown and name_end(sentence, 0, lexicon) == after
    few = after < _SEVERAL and not (numbered and words[0][0].isupper())
    if byline or few:  # "Ana Maria Kos | Quito, 3 May 2024"
        return None
    first_date = sentence.range_of(min(dated))[0]
    placed = any(word[0].isupper() for word in words[after + 1 : first_date])
    plain = all(w[0].isupper() or w[0].isdigit() or w.lower() in _JOINERS for w in words[:after])
    spoken = lexicon.words("deliveryNouns") | lexicon.words("posts") | lexicon.words("textGenres")
    if first_date <= after or not placed or not plain or spoken & set(sentence.lowers[:after]):
        return None
    if sentence.lowers[:2] in {("review", "of"), ("preview", "of")}:
        return None  # "Review of the Arctic Week, Oslo, 4 June" is a text
    if _is_text(sentence, after, lexicon) or sits(sentence, after, lexicon):
        return None
    states = (e.type for hit in hits if hit.first == after + 1 for e in hit.entities)
    if not shown and not {"Country", "Government"}.isdisjoint(states):
        return None  # "San Pedro Sula, Honduras, 3 May 2024" is a place
    return _meeting(sentence, 2 if sentence.lowers[:2] == ("at", "the") else 0, after)


def sits(sentence: Sentence, comma: int, lexicon: Lexicon) -> bool:
    """Tell whether a body is told to sit: "The Lakes Parliament, *meeting in*", "*at its*"."""
    lowers = sentence.lowers[comma + 1 : comma + 3]
    return lowers in _AT_ITS or not lexicon.words("metWords").isdisjoint(lowers[:1])


def _is_text(sentence: Sentence, comma: int, lexicon: Lexicon) -> bool:
    """Tell whether a text stands before a comma: "The *Agreement* on Rivers, signed in 2019"."""
    last = next((k for k in range(1, comma) if sentence.lowers[k] in _LINKING), comma) - 1
    head = lexicon.heads.get(sentence.lowers[last])
    return head is not None and head.kind is Kind.INSTRUMENT


def _is_town(sentence: Sentence, comma: int, hits: Sequence[Name]) -> bool:
    """Tell whether a country alone stands between a name and the day: "Bela Nova, Fiji, 5 May"."""
    country = next((hit for hit in hits if hit.first == comma + 1), None)
    named = country is not None and any(e.type == "Country" for e in country.entities)
    day = "".join(sentence.words[country.after + 1 : country.after + 2]) if country else ""
    plain = _JOINERS.isdisjoint(sentence.lowers[:comma])
    return named and plain and comma <= _SEVERAL and day[:1].isdigit()


def _session(sentence: Sentence, lexicon: Lexicon) -> Name | None:
    """Return the meeting that a line of its own names: "Reconvened concluding session"."""
    words = sentence.words
    after = next((i for i, word in enumerate(words) if word in _PARTS), len(words))
    head = lexicon.heads.get(sentence.lowers[after - 1]) if 2 <= after <= _LINE else None
    if head is None or head.kind is not Kind.MEETING or not words[0][0].isupper():
        return None
    closed = lexicon.any_of("determiners", "prepositions", "coordinators", "deliveryNouns")
    if not all(word.isalpha() for word in words[:after]) or closed & set(sentence.lowers[:after]):
        return None
    span = sentence.span_of(0, after)
    return Name(
        span, 0, after, Kind.MEETING, head.type, head=sentence.lowers[after - 1], how="numbered"
    )


def _meeting(sentence: Sentence, first: int, after: int) -> Name:
    span = sentence.span_of(first, after)
    return Name(span, first, after, Kind.MEETING, "Meeting", head=sentence.lowers[after - 1])
