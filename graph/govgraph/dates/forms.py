"""What a time expression says before its context is known: typed, unresolved forms."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re


class Base(Enum):
    """What a relative expression counts from."""

    REFERENCE = "reference"
    ANCHOR = "anchor"  # the last date before it in the text
    EITHER = "either"  # the last date in the text, else the reference


class Piece(NamedTuple):
    """A stretch of the text that no expression and no tense cue crosses."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Step:
    """A unit of the calendar, ``count`` units away from its base: this week, two years later."""

    unit: str
    count: int
    base: Base = Base.REFERENCE


@dataclass(frozen=True, slots=True)
class Calendar:
    """A date with the fields that the words give; ``code`` is EDTF's season, quarter or half.

    ``easter`` counts days from Easter Sunday; ``year_of`` stands for words that name the year only
    in relation to another date.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    code: int | None = None
    weekday: int | None = None
    year_of: Step | None = None
    easter: int | None = None

    @property
    def dated(self) -> bool:
        """Tell whether the words themselves name the year."""
        return self.year is not None or self.year_of is not None


@dataclass(frozen=True, slots=True)
class Fixed:
    """A value that needs no context: a decade, a century, a full interval."""

    edtf: str


class Named(NamedTuple):
    """A weekday, month or season by name, nearest after (1), before (-1) or around (0) its base."""

    kind: str
    number: int
    turn: int
    base: Base = Base.REFERENCE


@dataclass(frozen=True, slots=True)
class Stretch:
    """The last (negative) or the next ``count`` units up to or from the reference."""

    unit: str
    count: int


class Part(NamedTuple):
    """A time that another is part of or seen through.

    ``kind`` is ``half``, ``quarter``, ``turn``, ``week``, ``day``, ``weekday``, ``about`` (roughly
    then), ``ahead`` (only where the sentence looks ahead), ``nth`` (a day of a month that is not
    named) or ``sitting`` (a day of a meeting). ``number`` counts halves, quarters and days from 1,
    weekdays from 0; -1 is the last day.
    """

    kind: str
    number: int
    whole: Form


class Range(NamedTuple):
    """From the start of one time to the end of another; ``either`` when it is one of the two."""

    first: Form
    last: Form
    either: bool = False


class Clock(NamedTuple):
    """Hours of a day as ``16:30``, with a zone as EDTF writes it (``Z``, ``+02:00`` or empty)."""

    start: str
    end: str | None = None
    zone: str = ""


class Timed(NamedTuple):
    """A day with hours."""

    day: Form
    clock: Clock


class Nth(NamedTuple):
    """A weekday of a month or a year, counted from 1, or from its end: "the last Friday of May"."""

    number: int
    weekday: int
    whole: Form


class Beside(NamedTuple):
    """A step away from a date that the words name: "two days after 5 May".

    Without a step the words leave it open when it was: "within a week of 5 May".
    """

    step: Step | None
    whole: Form


Form = Step | Calendar | Fixed | Named | Stretch | Part | Range | Clock | Timed | Nth | Beside


@dataclass(frozen=True, slots=True)
class Item:
    """Words with the form that they express.

    An item that is not ``firm`` (a bare ``2015``, a bare ``May``) counts only when it is linked
    to a firm one of the same shape.
    """

    start: int
    end: int
    form: Form
    firm: bool = True


def item_of(match: re.Match[str], form: Form, *, firm: bool = True) -> list[Item]:
    """Return the whole match as the words of a form."""
    return [Item(match.start(), match.end(), form, firm)]
