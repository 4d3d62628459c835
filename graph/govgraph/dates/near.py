"""Tell a year or a month from what only looks like one: numbers, names, counts, references."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Final, NamedTuple

from govgraph.dates import words

if TYPE_CHECKING:
    from govgraph.dates.forms import Piece


class Standing(Enum):
    """How sure it is that words name a time."""

    FIRM = "firm"
    LOOSE = "loose"  # only when linked to a firm one
    NONE = "none"


class Left(NamedTuple):
    """The word before a place, and what separates the two."""

    word: str
    gap: str

    @property
    def cue(self) -> str:
        """Return the word in lower case when only space separates it, else nothing."""
        return self.word.lower() if self.gap and not self.gap.strip() else ""


_WINDOW: Final = 60
_LEFT: Final = re.compile(r"([\w'’&+./-]{0,39}[\w'’&+])([^\w\t]{0,8})\Z")
_NEXT: Final = re.compile(r"[^\S\t]{1,20}([^\W\d_][\w'’-]{0,30})")
_MONEY_BEFORE: Final = re.compile(r"(?:[$€£¥©#§]|\(c\))\s?\Z", re.IGNORECASE)
_MONEY_AFTER: Final = re.compile(r"\s?(?:[$€£¥%@]|per\s?cent|[kmb]n\b|\d{3})", re.IGNORECASE)
_COUNT_BEFORE: Final = re.compile(
    r"\b(?:total|number|sum|population|group|out|amount|value|one|each|any|majority|class|vote"
    r"|score|tally|ratio|limit|dose)\s+of\s\Z",
    re.IGNORECASE,
)
_NOT_LATER: Final = re.compile(
    r"\b(?:(?:later|earlier|sooner)\s+than|as\s+(?:early|late|recently|far\s+back|long\s+ago"
    r"|soon|of)\s+as)\s\Z",
    re.IGNORECASE,
)
_RUNS_TO: Final = re.compile(
    r"\b(?:runs?|running|up|extend\w*|continu\w*|lasts?|way|road|roadmap|path|going|deferred"
    r"|postponed|moved|off|slip\w*|forward|back|deferred|adjourned|rescheduled"
    r"|(?:postponed|moved|deferred|pushed|delayed|adjourned|rescheduled)"
    r"\s(?:it|them|this|(?:its|the|their|our|a)\s[\w ]{1,50}?))\s+to\s\Z",
    re.IGNORECASE,
)
SEASON_CUE: Final = re.compile(
    r"\b(?:in|by|until|since|during|for|before|after"
    r"|(?:postponed|deferred|moved|off)(?:\s+(?:its|the|their|our|this|a)\s[\w ]{1,30})?\s+to)\s+"
    r"(?:the\s+)?\Z"
)
_COMPARED: Final = re.compile(r"\s+(?:more|other|rather)\s+than\b")
_MONTH_OF: Final = re.compile(r"\b(?:months?|as)\s+of\s\Z", re.IGNORECASE)
# "The declaration of May": a paper is named by its month.
_PAPER_OF: Final = re.compile(
    r"\b(?:letter|note|message|memorandum|communication|paper|decision|judgment|judgement|ruling"
    r"|vote|report|resolution|order|statement|declaration|communiqu[eé]|session|meeting)s?\s+of\s\Z",
    re.IGNORECASE,
)
_HAPPENED: Final = words.listed("was brought saw marks marked is")
_NAME_AFTER: Final = re.compile(
    r"[^\S\t]{1,20}[A-Z][\w’'-]{0,30}"
    r"(?:[^\S\t]{1,20}(?:[A-Z][\w’'-]{0,30}|for|of|on|the|and)){0,4}"
)
_BOLD: Final = " \t\n*_"  # space, and the marks of Markdown
_CLOSED: Final = re.compile(r"\s*(?:[.,;:)\]!?”\"’]|$|[-–—]\s)")
# A line of a programme, as in "Katowice, November: the Department will …".
_LINE: Final = re.compile(r"\s*(?:[:;)]|\Z)")
_RUNS_ON: Final = re.compile(
    r"\s+(?:was|were|is|will|saw|marks|marked|has|had|and|or|but|when|by|in|to|as|the|it|we|with"
    r"|because|due|owing|since|after|so|instead|following|amid|for)\b"
)
_PART: Final = re.compile(r"(?:\A|\n|[|·•:–—])\s*\Z")
# Words that cannot follow a month used as an adjective: "the March on Washington".
_NO_NOUN: Final = words.listed("on of to towards for and or in at by from with was is will has")
_OWNERS: Final = words.listed("the our its their your a")
_NAMED: Final = words.listed("proclaimed proclaims declared declares designated named proclaiming")
_DONE: Final = words.listed(
    "signed ratified acceded accepted approved adopted opened concluded amended"
)
_FIRST_NAMES: Final = frozenset(("april", "may", "june", "august", "march", "jan"))


def left_of(piece: Piece, place: int) -> Left:
    """Return the word before a place in its piece."""
    match = _LEFT.search(piece.text, max(piece.start, place - _WINDOW), place)
    return Left(match[1], match[2]) if match else Left("", "")


def next_word(piece: Piece, place: int) -> str:
    """Return the word after a place, or nothing when punctuation comes first."""
    match = _NEXT.match(piece.text, place, piece.end)
    return match[1] if match else ""


def heads(piece: Piece, place: int) -> bool:
    """Tell whether a place opens a line or a part of one: "Interview: Ana Kos | 31.10.24"."""
    return _PART.search(piece.text[max(piece.start, place - 12) : place]) is not None


def is_reference(piece: Piece, place: int) -> bool:
    """Tell whether a number here belongs to an article, a page, a document and the like."""
    left = left_of(piece, place)
    return left.word.lower().rstrip(".") in words.REFERENCES and not left.gap.strip(" .(\n\u00a0")


def counts(piece: Piece, start: int, end: int) -> bool:
    """Tell whether a number is an amount of money, of people or of things."""
    before = piece.text[max(piece.start, start - _WINDOW) : start]
    if _MONEY_BEFORE.search(before) or _COUNT_BEFORE.search(before):
        return True
    if _MONEY_AFTER.match(piece.text, end, piece.end):
        return True
    following = next_word(piece, end)
    counted = "" if following == "New" else following.lower()  # "in 2022 *New* Zealand joined"
    # "The Agenda of 2005 *more than*" compares, and counts nothing.
    compared = _COMPARED.match(piece.text, end, piece.end) is not None
    return counted in words.COUNTED and not compared


def names(piece: Piece, end: int) -> bool:
    """Tell whether the name after a year claims it: the 2030 Agenda, 1600 Main Street."""
    match = _NAME_AFTER.match(piece.text, end, piece.end)
    if match is None:
        return False
    after = {word.lower() for word in match[0].split()}
    return bool(after & (words.NAMED_BY_YEAR | words.STREETS))


def year_standing(piece: Piece, start: int, end: int) -> Standing:
    """Judge a bare four-digit number by the words around it."""
    before = piece.text[max(piece.start, start - _WINDOW) : start]
    ended = _closed(piece, end) or _RUNS_ON.match(piece.text, end, piece.end) is not None
    if _NOT_LATER.search(before) or (_RUNS_TO.search(before) and ended):
        return Standing.FIRM
    left = left_of(piece, start)
    if left.word == "In" and next_word(piece, end)[:1].isupper() and not names(piece, end):
        return Standing.FIRM  # "In 2015 States agreed" opens a sentence
    if left.cue in _NAMED and next_word(piece, end).lower() in {"as", "the", "an", "a", "to"}:
        return Standing.FIRM  # "proclaimed 2026 the International Year of Rangelands"
    if is_reference(piece, start) or counts(piece, start, end) or names(piece, end):
        return Standing.NONE
    if not left.word:
        return _alone(piece, start, end)
    if left.cue:
        return _after_word(piece, left, end)
    return _after_mark(piece, left, end)


def _closed(piece: Piece, end: int) -> bool:
    return _CLOSED.match(piece.text, end, piece.end) is not None


def _alone(piece: Piece, start: int, end: int) -> Standing:
    """Judge a year at the start of its piece: a table cell, a label, the subject of a verb."""
    recent = 1900 <= int(piece.text[start : start + 4]) <= 2099
    cell = piece.text.find("\t", end, piece.end)
    whole = not piece.text[end : cell if cell >= 0 else piece.end].strip(_BOLD)
    label = piece.text[end : end + 5].strip(_BOLD)[:1] in {":", "–", "—"}  # "**2019** – Chad …"
    verb = _RUNS_ON.match(piece.text, end, piece.end) is not None
    return Standing.FIRM if recent and (whole or label or verb) else Standing.LOOSE


def _after_word(piece: Piece, left: Left, end: int) -> Standing:
    cue = left.cue
    if cue in words.YEAR_CUES:
        return Standing.FIRM
    following = next_word(piece, end)
    if cue in words.ADJECTIVE_CUES:
        return Standing.FIRM if following and cue not in {"a", "that"} else Standing.NONE
    if cue in _DONE and _closed(piece, end):
        return Standing.FIRM  # "Signed 2013. Ratified 2015."
    if left.word[0].isupper() or left.word[0].isdigit():
        return Standing.NONE
    if cue.endswith("ed") and _closed(piece, end):
        return Standing.FIRM
    return Standing.LOOSE


def _after_mark(piece: Piece, left: Left, end: int) -> Standing:
    mark = left.gap.strip()
    if mark in {".", "!", "?", ":", ";"} and _RUNS_ON.match(piece.text, end, piece.end):
        return Standing.FIRM
    if mark in {"(", "["}:
        name = left.word[0].isupper() or left.word[-1].isdigit() or not left.gap.startswith(" ")
        return Standing.NONE if name or mark == "[" else Standing.FIRM
    if mark == "," and left.word[0].isupper() and _closed(piece, end):
        return Standing.FIRM
    return Standing.LOOSE


def month_standing(piece: Piece, start: int, end: int) -> Standing:
    """Judge a bare month word by its case and the words around it."""
    word = piece.text[start:end].rstrip(".")
    if word.islower():
        return Standing.NONE
    left, following = left_of(piece, start), next_word(piece, end)
    named = word.lower() in _FIRST_NAMES and following[:1].isupper() and not word.isupper()
    cue = left.cue
    if left.gap.strip() == "(" and piece.text[end : end + 1] == ")":
        return Standing.FIRM  # "the Lima congress (May)"
    if cue in words.MONTH_CUES:
        spoken = named and (cue != "in" or following.endswith(("'s", "’s")))
        return Standing.NONE if spoken else Standing.FIRM
    if cue == "of":
        return _month_after_of(piece, word, start)
    before = piece.text[max(piece.start, start - _WINDOW) : start]
    if cue == "to" and _RUNS_TO.search(before) and not named:
        return Standing.FIRM
    if len(word) < 4 and word.lower() != "may":
        return Standing.LOOSE
    return _month_elsewhere(piece, left, start, end, named)


def _month_elsewhere(piece: Piece, left: Left, start: int, end: int, named: bool) -> Standing:
    """Judge a month word that no preposition of time introduces."""
    following, capital = next_word(piece, end), left.word[:1].isupper()
    opens = not left.word and piece.text[start:end].lower() not in _FIRST_NAMES
    if opens and following in _HAPPENED:
        return Standing.FIRM  # "July was a month of waiting"
    if left.gap.strip() == "," and capital and _LINE.match(piece.text, end, piece.end):
        return Standing.FIRM
    if left.cue in _OWNERS or left.cue.endswith(("'s", "’s")):
        noun = following and following.islower() and following not in _NO_NOUN
        return Standing.FIRM if noun else Standing.NONE
    if named or (left.cue and capital and left.cue not in words.MONTHS):
        return Standing.NONE
    return Standing.LOOSE


def _month_after_of(piece: Piece, word: str, start: int) -> Standing:
    before = piece.text[max(piece.start, start - _WINDOW) : start]
    cited = _PAPER_OF.search(before) and _closed(piece, start + len(word))
    if word.lower() in _FIRST_NAMES and not (cited or _MONTH_OF.search(before)):
        return Standing.LOOSE
    return Standing.FIRM


def is_name(piece: Piece, start: int, end: int) -> bool:
    """Tell whether a month word begins or ends a person's name."""
    word = piece.text[start:end].rstrip(".").lower()
    following = next_word(piece, end)
    return word in _FIRST_NAMES and following[:1].isupper() and not following.isupper()


def weekday_standing(piece: Piece, start: int, end: int) -> Standing:
    """Judge a bare weekday: it needs a preposition, or a noun that is its; and no fixed name."""
    if piece.text[start:end].islower() or piece.text[end : end + 1].isalpha():
        return Standing.NONE
    if next_word(piece, end) == "week":
        return Standing.NONE  # "on Thursday week"
    if piece.text[end : end + 2] in {"'s", "’s"}:
        noun = next_word(piece, end + 2)
        return Standing.FIRM if noun.islower() else Standing.NONE  # "at Friday's ceremony"
    cue = left_of(piece, start).cue
    return Standing.FIRM if cue in words.WEEKDAY_CUES else Standing.LOOSE
