"""How the page puts things into words: dates, names of classes and properties, sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govgraph.triples.labels import VERBS
from govgraph.vocab import local_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
_SEASONS = {
    "21": "spring", "22": "summer", "23": "autumn", "24": "winter",
    "25": "spring", "26": "summer", "27": "autumn", "28": "winter",
    "33": "first quarter of", "34": "second quarter of", "35": "third quarter of",
    "36": "fourth quarter of", "37": "first third of", "38": "second third of",
    "39": "last third of", "40": "first half of", "41": "second half of",
}  # fmt: skip
_DATE = re.compile(r"(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T(\d\d:\d\d)\S*)?")
STATUS_WORDS = {
    "ongoing": "under way",
    "planned": "planned",
    "proposed": "proposed",
    "negated": "not done",
}
"""What the map says of an event that has not simply occurred."""

_PLAIN = {"superEvent": "edition of", "locationCreated": "issued in", "ofCountry": "country"}
"""Properties whose own names only those who made them understand."""

# A full stop ends a sentence only before a capital, so that 'No. 5' and 'Art. 10' stay whole.
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’')\]]*\s+(?=[\"“‘'(\[]*[^\W\d_a-zß-öø-ÿ])")
_NO_END = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|No|Nos|Art|St|H\.E|i\.e|e\.g|[A-Z])\.\s*$")


def words_of(iri: str, labels: Mapping[str, str]) -> str:
    """Return the words for a class or property: its label, or its local name taken apart."""
    name = local_name(iri)
    return (
        VERBS.get(name)
        or _PLAIN.get(name)
        or labels.get(iri)
        or re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name).lower()
    )


def class_words(iri: str, labels: Mapping[str, str]) -> str:
    """Return a class's name for headings, beginning with a capital."""
    words = labels.get(iri) or re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", local_name(iri)).lower()
    return words[:1].upper() + words[1:]


def status_note(statuses: Iterable[str]) -> str:
    """Return what is told beside an event's name of its statuses; nothing where it is just done.

    >>> status_note({"negated"}), status_note({"negated", "occurred"}), status_note({"occurred"})
    ('not done', 'statements differ: not done, done', '')
    """
    words = [STATUS_WORDS.get(status, "done") for status in sorted(statuses)]
    if len(words) > 1:
        return f"statements differ: {', '.join(words)}"
    return words[0] if words and words[0] != "done" else ""


def date_words(edtf: str) -> str:
    """Return an EDTF value in plain English, exactly as precise as the value.

    A value that is not understood comes back as it is.
    """
    first, slash, last = edtf.partition("/")
    if not slash:
        return _one_date(edtf)
    if not first.strip(".") or not last.strip("."):
        return f"until {_one_date(last)}" if last.strip(".") else f"from {_one_date(first)}"
    return _range_words(first, last)


def precision(edtf: str) -> str:
    """Return how precise an EDTF value is, in a word or two."""
    if "/" in edtf:
        return "a stretch of hours" if "T" in edtf else "a range"
    rough = "roughly " if edtf[-1:] in "~%?" else ""
    found = _DATE.fullmatch(edtf.rstrip("~?%"))
    if not found:
        return "as stated"
    year, month, day, hour = found.groups()
    known = {
        "minute": hour,
        "day": day and day != "XX",
        "part of the year": month in _SEASONS,
        "month": month and month != "XX",
        "decade or century": "X" in year,
        "year": True,
    }
    return f"{rough}to the {next(unit for unit, holds in known.items() if holds)}"


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each sentence; none crosses a line end, none has outer white space."""
    for line in re.finditer(r"[^\r\n]+", text):
        start = line.start()
        for stop in _SENTENCE_END.finditer(text, line.start(), line.end()):
            if not _NO_END.search(text, start, stop.end()):
                yield from _trimmed(text, start, stop.end())
                start = stop.end()
        yield from _trimmed(text, start, line.end())


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    lead = len(piece) - len(piece.lstrip())
    stop = start + len(piece.rstrip())
    if start + lead < stop:
        yield start + lead, stop


def _one_date(edtf: str) -> str:
    about = "about " if edtf[-1:] in "~%" else ""
    unsure = " (uncertain)" if edtf[-1:] in "?%" else ""
    found = _DATE.fullmatch(edtf.rstrip("~?%"))
    if not found:
        return edtf
    year, month, day, hour = found.groups()
    if "X" in year:
        return f"{about}the {year.replace('X', '0')}s{unsure}"
    words = " ".join(filter(None, (_day(day), _month(month), year)))
    return f"{about}{words}{f', {hour}' if hour else ''}{unsure}"


def _day(day: str | None) -> str:
    return str(int(day)) if day and day.isdigit() else ""


def _month(month: str | None) -> str:
    if not month or not month.isdigit():
        return ""
    return _MONTHS[int(month) - 1] if 1 <= int(month) <= 12 else _SEASONS.get(month, month)


def _range_words(first: str, last: str) -> str:
    """Return a closed range, saying once what its two ends share."""
    if first[:10] == last[:10] and "T" in first and "T" in last:
        return f"{_one_date(first)}–{last[11:16]}"
    plain = all(re.fullmatch(r"\d{4}-\d\d(-\d\d)?", end) for end in (first, last))
    if plain and len(first) == len(last) == 10 and first[:7] == last[:7]:
        return f"{int(first[8:])}–{_one_date(last)}"
    if plain and first[:4] == last[:4]:
        return f"{_one_date(first).removesuffix(' ' + first[:4])} – {_one_date(last)}"
    return f"{_one_date(first)} – {_one_date(last)}"
