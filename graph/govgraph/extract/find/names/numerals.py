"""Names that go on in a number: "WCAG 2.2", "APNIC 60", "the 2050 Strategy"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.find.meetings.happening import happens, is_gone_to
from govgraph.extract.find.names.names import Name
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.lexicon import Form
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_VERSION = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,2}")
_EDITION = re.compile(r"\d{1,3}")
_EDITIONS = frozenset({"edition", "revision", "update", "version"})
_COUNTED_EDITIONS = frozenset({"edition", "version"})
_YEAR = re.compile(r"20\d\d")
_YEARS = re.compile(r"20\d\d(?:[-–/]|to(?=20))(?:20)?\d\d")
_COUNT = re.compile(r"\d{1,2}|[IVX]{1,4}")
"""What a budget or a plan is for, before its years: "for the *period* 2024–2027"."""
_REPORTS = frozenset({"report", "accounts"})  # "for 2023"
_ACRONYM = re.compile(r"[A-Z][a-z]{0,5}[A-Z&-][A-Z&-]{1,9}")  # "APNIC", "PacNOG"
_PARTING = frozenset({"—", "–", "-", ",", "|", "·"})
_HEADER = 300  # characters from the beginning that are header
_NUMBERED = re.compile(r"\d{1,3}(/(?:SC|WG))?")  # "JTC *1/SC* 27"
_OWNED = 2  # words of a committee's acronym with its owner: "ISO/IEC JTC"
_AT = frozenset({"at", "during", ",", "and"})
_LONG = 4  # letters of an acronym that counts meetings


def numbered(
    sentence: Sentence,
    names: Iterable[Name],
    times: Sequence[Span],
    lexicon: Lexicon,
    series: Collection[str] = (),
) -> Iterator[Name]:
    """Yield the names of a sentence, each with the number that belongs to it.

    A number is a version of an instrument, the edition of a meeting that an acronym names
    ("at APNIC 60"), a year before an instrument's name that tells no time ("2050 Strategy"), or
    the years for which a plan is made ("Strategic Plan 2021-2025").
    """
    if not sentence.figures:
        yield from names
        return
    dated = {index for time in times for index in range(*sentence.range_of(time))}
    for name in names:
        yield _with_number(sentence, name, dated, lexicon, series)


def counted_series(sentences: Iterable[Sentence]) -> frozenset[str]:
    """Return the acronyms of which a text tells two meetings in a row: "MENOG 24 … MENOG 25".

    Goals and groups are counted so, too, but by shorter ones: "SDG 13", "WG 2".
    """
    counted: dict[str, set[int]] = {}
    for sentence in sentences:
        for index in sentence.capitals:
            number = "".join(sentence.words[index + 1 : index + 2])
            word = sentence.words[index]
            if number.isdigit() and len(word) >= _LONG and _ACRONYM.fullmatch(word):
                counted.setdefault(word, set()).add(int(number))
    return frozenset(word for word, found in counted.items() if found & {n + 1 for n in found})


def _with_number(
    sentence: Sentence, name: Name, dated: set[int], lexicon: Lexicon, series: Collection[str]
) -> Name:
    if (one := _numbered_body(sentence, name, dated, lexicon)) is not None:
        return one
    if name.how in {"definite", "indefinite", "citation"}:
        return name
    if name.kind is Kind.INSTRUMENT and _year_before(sentence, name, dated):
        first = name.first - 1
        return replace(
            name, first=first, span=sentence.span_of(first, name.after), entities=(), how="name"
        )
    if (after := _past_committee(sentence, name, lexicon)) > name.after:
        span, body = sentence.span_of(name.first, after), Kind.ORGANISATION
        return replace(name, after=after, span=span, kind=body, type="Body", how="name")
    if (after := _past_years(sentence, name, lexicon)) > name.after:
        return replace(name, after=after, span=sentence.span_of(name.first, after))
    if (after := _past_bracket(sentence, name)) > name.after:
        span = sentence.span_of(name.first, after)
        return replace(name, after=after, span=span, short=name.span)
    following = "".join(sentence.words[name.after : name.after + 1])
    meets = name.how == "acronym" and name.kind is Kind.MEETING and not name.entities
    year = (meets or name.how == "capitals") and _YEAR.fullmatch(following)
    if (name.after in dated and not year) or not _stands_alone(sentence, name.after, lexicon):
        return name
    number = sentence.words[name.after]
    kind = _kind(sentence, name, number, lexicon, series)
    if kind is None:
        return name
    return replace(
        name,
        after=name.after + 1,
        span=sentence.span_of(name.first, name.after + 1),
        kind=kind,
        type=name.type if kind is name.kind else str(kind),
        entities=(),
        how="name",
    )


def _numbered_body(
    sentence: Sentence, name: Name, dated: set[int], lexicon: Lexicon
) -> Name | None:
    """Return the body that a number tells from its like: "*Study Group 17* adopted it"."""
    after = name.after
    number = "".join(sentence.words[after : after + 1])
    if name.kind is not Kind.ORGANISATION or name.entities or not _COUNT.fullmatch(number):
        return None
    numbered_bodies = lexicon.words("numberedBodies")
    if after in dated or sentence.lowers[after - 1] not in numbered_bodies or not name.head:
        return None
    first = name.first + (not sentence.words[name.first][0].isupper())
    first += sentence.lowers[first] == "the"
    capital = all(word[0].isupper() for word in sentence.words[first:after])
    following = "".join(sentence.lowers[after + 1 : after + 2])
    acts = any(e.form & (Form.PAST | Form.THIRD) for e in lexicon.entries.get(following, ()))
    if not capital or not (acts or _stands_alone(sentence, after, lexicon)):
        return None
    span = sentence.span_of(first, after + 1)
    return replace(name, first=first, after=after + 1, span=span, type="Body", how="name")


def _past_committee(sentence: Sentence, name: Name, lexicon: Lexicon) -> int:
    """Return where a technical committee's name ends: "ISO/IEC JTC 1/SC 27", "JTC 13"."""
    after = name.after
    if name.how != "capitals" or name.after - name.first > _OWNED:
        return after
    if sentence.lowers[after - 1].rpartition("/")[2] not in lexicon.words("countedBodies"):
        return after
    while (found := _NUMBERED.fullmatch("".join(sentence.words[after : after + 1]))) is not None:
        after += 1
        if not found[1]:
            return after
    return name.after


def _past_years(sentence: Sentence, name: Name, lexicon: Lexicon) -> int:
    plans = lexicon.words("planTexts")
    text = name.kind is Kind.INSTRUMENT or sentence.lowers[name.after - 1] in plans
    if not text or name.how != "name":
        return name.after  # "the Review of the River *Plan 2021-2025*" is of those years, too
    return past_years(sentence, name.first, name.after, lexicon)


def past_years(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> int:
    """Return where a plan's name ends with its years: "Budget for 2026", "Plan 2021-2025".

    One year needs "for": in "the Plan 2026 adopted" and "adopted the Plan in 2026" it is a date.
    """
    plans = lexicon.words("planTexts")
    told = plans | (_REPORTS if sentence.lowers[after : after + 1] == ("for",) else set())
    if told.isdisjoint(sentence.lowers[first:after]):
        return after
    governed = sentence.lowers[after : after + 1] == ("for",)
    at = after + governed
    at += governed and sentence.lowers[at : at + 1] == ("the",)
    periods = lexicon.words("periodWords")
    while governed and "".join(sentence.lowers[at : at + 1]) in periods:
        at += 1  # "for *the financial year* 2025"
    for size in (3, 1):
        words = sentence.words[at : at + size]  # fewer at a sentence's end
        number = "".join(words)
        if _YEARS.fullmatch(number) or (governed and _YEAR.fullmatch(number)):
            return at + len(words)
    return after


def _past_bracket(sentence: Sentence, name: Name) -> int:
    if name.kind is not Kind.INSTRUMENT or name.how != "name" or name.entities:
        return name.after
    return past_bracketed_years(sentence, name.after)


def past_bracketed_years(sentence: Sentence, after: int) -> int:
    """Return where the years end that stand in brackets behind a text: "Pact *(2021-2025)*"."""
    words = sentence.words
    if words[after : after + 1] != ("(",):
        return after
    for size in (1, 3):
        closed = words[after + 1 + size : after + 2 + size] == (")",)
        if closed and _YEARS.fullmatch("".join(words[after + 1 : after + 1 + size])):
            return after + 2 + size
    return after


def versions(sentence: Sentence, names: Sequence[Name], lexicon: Lexicon) -> list[Name]:
    """Return the names with the versions told by number: "*version 3.1 of the* River Schema".

    One that is of nothing named is told alone: "Version 2, released in May, …".
    """
    kept = _editions(sentence, names, lexicon)
    for index, lower in enumerate(sentence.lowers[:-1] if sentence.figures else ()):
        if lower != "version" or not _VERSION.fullmatch(sentence.words[index + 1]):
            continue
        after = index + 2
        if any(name.first <= index < name.after for name in kept):
            continue
        step = after + 1
        step += "".join(sentence.lowers[step : step + 1]) in lexicon.words("determiners")
        of = sentence.lowers[after : after + 1] == ("of",)
        whole = [n for n in kept if of and n.first in {after + 1, step}]
        text = bool(whole) and whole[0].kind is Kind.INSTRUMENT
        if of and not text:
            continue
        after = whole[0].after if whole else after
        span = sentence.span_of(index, after)
        told = Name(span, index, after, Kind.INSTRUMENT, "Instrument", head="version")
        kept = sorted([n for n in kept if n not in whole] + [told], key=lambda name: name.span)
    return kept


def _editions(sentence: Sentence, names: Sequence[Name], lexicon: Lexicon) -> list[Name]:
    """Return the names with the texts told by edition: "*2024 revision of the* Rivers Code".

    The "third edition of the Code" is the Code; its "second revision" may be what is done to it.
    """
    kept = list(names)
    nouns = [k for k, word in enumerate(sentence.lowers) if word in _EDITIONS and k]
    for index in nouns:
        which, step = sentence.words[index - 1], index + 2
        year = bool(_YEAR.fullmatch(which))
        step += "".join(sentence.lowers[step : step + 1]) in lexicon.words("determiners")
        counted = is_ordinal(which) and sentence.lowers[index] in _COUNTED_EDITIONS
        of = sentence.lowers[index + 1 : index + 2] == ("of",)
        whole = [n for n in kept if n.first in {step, step - 1} and n.kind is Kind.INSTRUMENT]
        if not ((year or counted) and of and whole):
            continue
        if counted:  # "adopted the *third edition of* the Code": the Code
            kept[kept.index(whole[0])] = replace(whole[0], first=index - 1)
            continue
        first, after = index - 1, whole[0].after
        span = sentence.span_of(first, max(after, sentence.range_of(whole[0].span)[1]))
        name = Name(span, first, after, Kind.INSTRUMENT, whole[0].type, head=sentence.lowers[index])
        inner = [n for n in kept if first <= n.first < after]
        kept = sorted([*(n for n in kept if n not in inner), name], key=lambda name: name.span)
    return kept


def _year_before(sentence: Sentence, name: Name, dated: set[int]) -> bool:
    before = name.first - 1
    told = before > 0 and before not in dated and sentence.lowers[before - 1] in {"the", "our"}
    return told and bool(_YEAR.fullmatch(sentence.words[before]))


def _stands_alone(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a number counts nothing that follows: no "60 members", no "5 May"."""
    if index >= len(sentence.words) or not sentence.words[index][0].isdigit():
        return False
    if "." in sentence.words[index]:
        return True  # a version: "WCAG 2.2 is"
    following = sentence.lowers[index + 1] if index + 1 < len(sentence.words) else "."
    closed = lexicon.words("prepositions") | lexicon.words("coordinators")
    verbs = lexicon.words("beForms") | lexicon.words("haveForms") | lexicon.words("modals")
    verbs |= lexicon.words("firstPerson")
    times = lexicon.words("relativeTimes") | {"this"}
    told = following in closed | verbs | times | lexicon.words("relativisers")
    return not following[0].isalnum() or told or happens(sentence, index + 1, lexicon)


def _kind(
    sentence: Sentence, name: Name, number: str, lexicon: Lexicon, series: Collection[str]
) -> Kind | None:
    words = sentence.words[name.first : name.after]
    if name.kind is Kind.INSTRUMENT:
        return Kind.INSTRUMENT if _VERSION.fullmatch(number) else None
    acronym = len(words) == 1 and _ACRONYM.fullmatch(words[0])
    if words[0] == "Operation" and "." in number:
        return Kind.PROCESS
    body = name.kind in {Kind.ORGANISATION, None} and bool(acronym)
    before = sentence.lowers[name.first - 1] if name.first else ""
    gathered = before in _AT and "at" in sentence.lowers[: name.first]
    held = sentence.lowers[name.after + 1 : name.after + 2] == ("in",)
    held = held and sentence.words[name.after + 2 : name.after + 3] != ()
    gathered = gathered or (held and sentence.words[name.after + 2][0].isupper())
    title = sentence.span.start < _HEADER and (before in _PARTING or not name.first)
    gathered = gathered or (title and bool(name.entities))
    told = name.kind is Kind.MEETING and name.how == "acronym" and bool(acronym)
    if (told or (body and name.how == "capitals")) and _YEAR.fullmatch(number):
        return Kind.MEETING  # "TPAC 2025"
    if words[-1].lower() in lexicon.words("countedMeetings") and _EDITION.fullmatch(number):
        return Kind.MEETING  # "COP 4 adopted it"
    if not body or not _EDITION.fullmatch(number):
        return None
    if words[0] in series:
        return Kind.MEETING
    gathered = gathered or happens(sentence, name.after + 1, lexicon)
    return Kind.MEETING if gathered or is_gone_to(sentence, name.first, lexicon) else None


def is_part_number(word: str) -> bool:
    """Tell whether a word numbers a part of a text: "30", "3.2", "III", "B"."""
    return word[:1].isdigit() or (word.isupper() and (len(word) == 1 or set(word) <= set("IVX")))
