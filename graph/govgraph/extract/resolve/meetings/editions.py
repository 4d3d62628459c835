"""Decide which edition of a series of meetings is meant: by year, by place or by date."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.dates.words import ORDINALS, TENS
from govgraph.extract.find.refs import is_named
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.function_words import BEFORE_OR_AFTER
from govgraph.folding import fold_name
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.resolve import Resolver
    from govgraph.lexicon import Lexicon
    from govgraph.model import When

SUPER_EVENT = "https://schema.org/superEvent"
_YEAR = re.compile(r"(?:19|20)\d\d")
_NEAR = 4  # words between the series' name and what tells the edition
_HOSTED = frozenset({"hosted", "held", "convened", "organised", "organized"})
_HOSTING = 6  # words of "that the Republic of Chad hosted"
_OTHER = frozenset({"next", "coming", "upcoming", "forthcoming", "future", "following", "previous"})
_APPOSING = frozenset({"–", "—", "-", "(", ",", ":"})


def choose_edition(resolver: Resolver, found: Found, name: Name, series: Entity) -> Entity | None:
    """Return the edition that the words beside the series' name tell, or None.

    A year directly after the name makes an edition even when the authority lists none.
    """
    authority, lexicon = resolver.authority, resolver.lexicon
    editions = authority.having(SUPER_EVENT, series.iri or "")
    if apposed := _apposed(found, name, editions):
        return apposed
    year = _year_beside(found, name)
    if year:
        fitting = [e for e in editions if _year_of(e, authority) == year]
        if len(fitting) == 1:
            return fitting[0]
        return None if fitting else Entity(Kind.MEETING, f"{series.label} {year}", None, "Meeting")
    counted = _counted(found, name)
    if is_ordinal(found.sentence.words[counted.first]):
        told = _numbered(authority, found, counted, series)
        before = resolver.editions.get(series.iri or series.label)
        return before if before and _counts_same(before, told) else told
    place, when = _place_beside(found, name, lexicon), _time_beside(found, name, lexicon)
    if when is None and is_another(found.sentence, name) and len(found.times) == 1:
        when = found.times[0].when  # "the next Forum will be hosted by Chad in Lima *in 2024*"
    if (place is None and when is None) or is_of_series(found.sentence, name.first, lexicon):
        return None
    fitting = [
        e
        for e in editions
        if (place is None or _at(e, place, authority))
        and (when is None or _during(e, when, authority))
    ]
    if when and not (fitting or place) and _is_in_year(found, name, when.edtf):
        return Entity(Kind.MEETING, f"{series.label} {when.edtf}", None, "Meeting")
    return fitting[0] if len(fitting) == 1 else None


def is_another(sentence: Sentence, name: Name) -> bool:
    """Tell whether another edition is meant than the one told of: "the *next* Forum"."""
    return name.first > 0 and sentence.lowers[name.first - 1] in _OTHER


def is_of_series(sentence: Sentence, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a time is of what all editions have: "the *mandate of the* Forum in 2025"."""
    noun, *of = sentence.lowers[max(0, first - 3) : first] or ("",)
    return of == ["of", "the"] and noun in lexicon.words("lastingThings")


def of_others(resolver: Resolver, found: Found, name: Name) -> str:
    """Return the whole name of a meeting that bears a known one's and is of others.

    "Eleventh Ministerial Conference *of the Benguela States*" is none of the WTO, nor is the
    eleventh where the WTO is not spoken of.
    """
    words, lowers, after = found.sentence.words, found.sentence.lowers, name.after
    first = after + 1 + (lowers[after + 1 : after + 2] == ("the",))
    end = first
    while end < len(words) and words[end][0].isupper():
        end += 1
    named = any(n.first < end and first < n.after and n.entities for n in found.names)
    dated = any(
        time.span.start < found.sentence.ends[end - 1]
        for time in found.times
        if end > first and time.span.end > found.sentence.starts[first]
    )
    told = lowers[after : after + 1] == ("of",) and end - first > 1
    whose = " ".join(words[first:end])
    if told and not (named or dated or resolver.authority.named(whose)):
        return found.sentence.written(name.first, end)
    unheard = _is_plain(resolver, found, name) and _is_unheard_of(resolver, name)
    return resolver.words(name) if unheard else ""


def _is_plain(resolver: Resolver, found: Found, name: Name) -> bool:
    """Tell whether a name only counts: "the *Tenth Ministerial Conference*"."""
    words, lexicon = found.sentence.lowers[name.first + 1 : name.after], resolver.lexicon
    counted = is_ordinal(found.sentence.words[name.first])
    plain = set(words[:-1]) <= lexicon.any_of("sessionWords", "levelWords")
    return counted and plain and words[-1:] != () and words[-1] in lexicon.heads


def _is_unheard_of(resolver: Resolver, name: Name) -> bool:
    """Tell whether neither a name nor the text names who holds the meeting that bears it."""
    record = resolver.authority.record(name.entities[0])
    holders = [resolver.authority.entity(iri) for iri in record.all("organiser")] if record else []
    names = [n for e in holders if e for n in (e.label, *e.aliases)]
    return bool(names) and not any(n in resolver.text for n in names)


def names_other(sentence: Sentence, after: int, meeting: Entity) -> bool:
    """Tell whether "of" leads to what no meeting is called: "third edition *of the Film Days*"."""
    words = sentence.words[after : after + 3]
    name = words[1 + (words[1:2] == ("the",)) :][:1]
    other = bool(name) and name[0][0].isupper() and not is_named(meeting, name[0])
    return other and words[:1] == ("of",)


def _apposed(found: Found, name: Name, editions: Sequence[Entity]) -> Entity | None:
    """Return the edition named right behind: "World Conference on Culture – MONDIACULT 2025"."""
    for other in found.names:
        gap = found.sentence.words[name.after : other.first]
        if other.first > name.after and set(gap) <= _APPOSING:
            named = [entity for entity in other.entities if entity in editions]
            return named[0] if len(named) == 1 else None
    return None


def _counted(found: Found, name: Name) -> Name:
    """Return a series' name with what counts it: "the *twentieth annual* IGF"."""
    count, yearly = found.sentence.words[: name.first][-2:] if name.first > 1 else ("", "")
    told = yearly.lower() == "annual" and is_ordinal(count)
    return replace(name, first=name.first - 2) if told else name


def _numbered(authority: Authority, found: Found, name: Name, series: Entity) -> Entity:
    """Return the edition that an ordinal before the series' name counts."""
    label = found.sentence.written(name.first, name.after)
    first = found.sentence.words[name.first]
    number = ordinal_value(first)
    fitting = []
    for edition in authority.having(SUPER_EVENT, series.iri or ""):
        record = authority.record(edition)
        if number and record and record.one("edition") == str(number):
            fitting.append(edition)
    if len(fitting) == 1:
        return fitting[0]
    full = f"{first} {series.label}"
    label = full if fold_name(full) == fold_name(label) else label  # "6TH ACP MINISTERS’ MEETING"
    return Entity(Kind.MEETING, label, None, "Meeting", (full,) if full != label else ())


def _counts_same(one: Entity, other: Entity) -> bool:
    """Tell whether two new editions of a series have one count: "13th Forum", "*thirteenth* …"."""
    numbers = [ordinal_value(e.label.split(maxsplit=1)[0]) for e in (one, other) if not e.iri]
    return len(numbers) > 1 and numbers[0] == numbers[1] > 0


def ordinal_value(word: str) -> int:
    """Return the number of an ordinal ("9th", "Seventh", "Twenty-second", "XII"), or 0."""
    if digits := re.match(r"\d+", word):
        return int(digits.group())
    if set(word) <= set(_ROMAN):
        values = [_ROMAN[letter] for letter in word]
        return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))
    *more, last = word.lower().split()  # "one hundred and fourteenth"
    above = 100 * (1 + ("two" in more)) if more else 0
    tens, _, unit = last.rpartition("-")
    value = _ORDINALS.get(unit, 0)
    return above + value + TENS.get(tens, 0) if value else 0


_ORDINALS = ORDINALS | {"fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70}
_ROMAN = {"I": 1, "V": 5, "X": 10}


def _year_beside(found: Found, name: Name) -> str | None:
    words = found.sentence.words
    for index in (name.after, name.first - 1):
        if 0 <= index < len(words) and _YEAR.fullmatch(words[index]):
            return words[index]
    return None


def _is_in_year(found: Found, name: Name, year: str) -> bool:
    """Tell whether a year is an edition's: "the Forum *in 2025*", "the Forum that it hosted in"."""
    lowers = found.sentence.lowers
    at = lowers.index(year, name.after) if year in lowers[name.after :] else 0
    beside = at == name.after + 1 or lowers[name.after] in {"that", "which"}
    beside = beside and lowers[name.after + 1 : name.after + 3] != ("was", "to")
    return bool(at) and beside and lowers[at - 1] in {"in", "of"}


def _gap(found: Found, name: Name, index: int, lexicon: Lexicon) -> Sequence[str]:
    """Return the words between the name and an index, generic nouns left out."""
    generic = lexicon.words("editionNouns") | {"the", "of"}
    return [w for w in found.sentence.lowers[name.after : index] if w not in generic]


def _place_beside(found: Found, name: Name, lexicon: Lexicon) -> Entity | None:
    for other in found.names:
        if other.first < name.after:
            continue
        between = _gap(found, name, other.first, lexicon)
        if len(between) > _NEAR or (between and between[0] not in {"in", "at", "held", "(", ","}):
            break
        for entity in other.entities:
            if entity.kind is Kind.PLACE and between:
                return entity
    return None


def _time_beside(found: Found, name: Name, lexicon: Lexicon) -> When | None:
    sentence = found.sentence
    for time in found.times:
        if time.span.start < name.span.end:
            continue
        index = next((i for i, s in enumerate(sentence.starts) if s >= time.span.start), None)
        gap = _gap(found, name, index, lexicon) if index is not None else ()
        hosted = gap[:1] in (["that"], ["which"]) and not _HOSTED.isdisjoint(gap[:_HOSTING])
        if index is None or (len(gap) > _NEAR and not (hosted and len(gap) <= 2 * _NEAR)):
            break
        if not hosted and any(w in {",", "and", "which"} for w in gap[:1]):
            break
        if not BEFORE_OR_AFTER.isdisjoint(gap):
            break  # "the Forum has met *since* 2019"
        return time.when
    return None


def _year_of(edition: Entity, authority: Authority) -> str:
    record = authority.record(edition)
    return (record.one("earliest") or "")[:4] if record else ""


def _at(edition: Entity, place: Entity, authority: Authority) -> bool:
    record = authority.record(edition)
    if not record:
        return False
    here: Iterable[str] = record.all("place")
    return (place.iri or "") in here or any(
        (place.iri or "") in city.all("country")
        for iri in here
        if (city := authority.records.get(iri))
    )


def _during(edition: Entity, when: When, authority: Authority) -> bool:
    """Tell whether the edition's days and the time given have a day in common."""
    record = authority.record(edition)
    if not record or not record.one("earliest"):
        return False
    first, last = record.one("earliest") or "", record.one("latest") or ""
    return first <= when.latest.isoformat() and when.earliest.isoformat() <= last
