"""EDTF values: read one, find its first and last day, move it along the calendar."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from govgraph.errors import GovgraphError
from govgraph.model import When


class DateError(GovgraphError):
    """A value is not a date that govgraph reads."""


_POINT: Final = re.compile(
    r"[?~%]?(?P<year>[0-9]{1,4}X{0,3})[?~%]?"
    r"(?:-[?~%]?(?P<month>[0-9]{2}|XX)[?~%]?"
    r"(?:-[?~%]?(?P<day>[0-9]{2}|XX)(?P<clock>T[0-9:]+(?:Z|[+-][0-9:]+)?)?)?)?"
    r"[?~%]?"
)
_OPEN: Final = frozenset(("..", ""))
_SETS: Final = frozenset(("[]", "{}"))
_CLOCK: Final = re.compile(
    r"T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?"
)
# First month and number of months of EDTF's sub-year codes.
_GROUPS: Final = {
    **{code: (3 * (code - 21) + 3, 3) for code in range(21, 25)},  # seasons
    **{code: (3 * (code - 25) + 3, 3) for code in range(25, 29)},  # northern seasons
    29: (9, 3),  # southern spring, summer, autumn, winter
    30: (12, 3),
    31: (3, 3),
    32: (6, 3),
    **{code: (3 * (code - 33) + 1, 3) for code in range(33, 37)},  # quarters
    **{code: (4 * (code - 37) + 1, 4) for code in range(37, 40)},  # thirds
    **{code: (6 * (code - 40) + 1, 6) for code in range(40, 42)},  # halves
}


@lru_cache(maxsize=4096)
def when(edtf: str) -> When:
    """Return an EDTF value with the first and the last day that it may mean.

    Reads years, months, days, unspecified digits (``199X``), seasons, quarters and halves,
    ``?``, ``~`` and ``%``, a time of day, one or all of a set (``[2024-07-13,2024-07-14]``,
    ``{2019,2021..2023}``), and intervals, closed, open (``2019/..``) or unknown (``2019/``) at an
    end. A qualifier does not widen the days; such an end reaches to the calendar's first or last
    day.

    Raises:
        DateError: the text is not such a value, or its end lies before its start.

    """
    if not isinstance(edtf, str):
        raise _refusal(edtf)
    if edtf[:1] + edtf[-1:] in _SETS:
        ends = [_member(point.strip()) for point in edtf[1:-1].split(",")]
        return When(edtf, min(first for first, _ in ends), max(last for _, last in ends))
    first, mark, last = edtf.partition("/")
    if not mark:
        return When(edtf, *_days(edtf))
    if {first, last} <= _OPEN:
        raise _refusal(edtf)
    earliest = date.min if first in _OPEN else _days(first)[0]
    latest = date.max if last in _OPEN else _days(last)[1]
    if earliest > latest:
        raise DateError(f"“{edtf}” ends before it starts; write the earlier date first.")
    return When(edtf, earliest, latest)


def _member(text: str) -> tuple[date, date]:
    """Return the first and the last day of a member of a set: a point, or "2019..2021"."""
    first, mark, last = text.partition("..")
    if not mark or not (first or last):
        return _days(text)
    return _days(first)[0] if first else date.min, _days(last)[1] if last else date.max


def _refusal(edtf: object) -> DateError:
    return DateError(
        f"“{edtf}” is not a date that govgraph reads; "
        "write EDTF such as 2024-05-17, 2024-05, 2024 or 2024-05-17/2024-05-19."
    )


def _days(point: str) -> tuple[date, date]:
    """Return the first and the last day of one EDTF point (no interval)."""
    match = _POINT.fullmatch(point)
    if match is None or len(match["year"]) != 4:
        raise _refusal(point)
    if match["clock"] and not _CLOCK.fullmatch(match["clock"]):
        raise _refusal(point)
    try:
        return _point_days(match["year"], match["month"], match["day"])
    except (ValueError, KeyError, OverflowError):
        raise _refusal(point) from None


def _point_days(year: str, month: str | None, day: str | None) -> tuple[date, date]:
    if month in {None, "XX"}:
        # Year 0 exists in EDTF but not in the calendar at hand.
        first, last = max(1, int(year.replace("X", "0"))), int(year.replace("X", "9"))
        number = int(day or 0) if day != "XX" else 0
        return date(first, 1, number or 1), date(last, 12, number or 31)
    number = int(month or 0)
    if number > 12:
        if day is not None:
            raise ValueError(year)
        start, length = _GROUPS[number]
        return month_span(int(year), start, length)
    if day in {None, "XX"}:
        return month_span(int(year), number, 1)
    whole = date(int(year), number, int(day or 0))
    return whole, whole


def month_span(year: int, month: int, length: int) -> tuple[date, date]:
    """Return the first and the last day of ``length`` months; may run into the next year."""
    last = year * 12 + month - 1 + length - 1
    end_year, end_month = last // 12, last % 12 + 1
    return date(year, month, 1), date(end_year, end_month, monthrange(end_year, end_month)[1])


def year_text(year: int) -> str:
    """Return a year as EDTF writes it."""
    return f"{year:04d}"


def month_text(index: int) -> str:
    """Return a month counted from January of year 0 as EDTF writes it."""
    return f"{index // 12:04d}-{index % 12 + 1:02d}"


def month_index(day: date) -> int:
    """Return the month of a day, counted from January of year 0."""
    return day.year * 12 + day.month - 1


def interval(first: str, last: str) -> str:
    """Return the EDTF interval from the start of one value to the end of another."""
    start, end = first.partition("/")[0], last.rpartition("/")[2]
    return start if start == end else f"{start}/{end}"


def days_text(first: date, length: int) -> str:
    """Return the EDTF interval of ``length`` days."""
    return interval(first.isoformat(), (first + timedelta(days=length - 1)).isoformat())


def length(month: date) -> int:
    """Return the number of days of a day's month."""
    return monthrange(month.year, month.month)[1]


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (the rule of Meeus, Jones and Butcher)."""
    century = year // 100
    shift = century - century // 4 - (8 * century + 13) // 25
    epact = (shift + 19 * (year % 19) + 15) % 30
    epact -= epact // 28 * (1 - epact // 28 * (29 // (epact + 1)) * ((21 - year % 19) // 11))
    weekday = (year + year // 4 + epact + 2 - century + century // 4) % 7
    days = epact - weekday
    month = 3 + (days + 40) // 44
    return date(year, month, days + 28 - 31 * (month // 4))


def depth(edtf: str) -> str:
    """Tell how precise a value is: ``day``, ``month``, ``group`` of months, ``year``, ``span``."""
    if "/" in edtf or "," in edtf:
        return "span"
    plain = edtf.rstrip("?~%").partition("T")[0]
    if len(plain) == 10:
        return "day"
    if len(plain) == 7:
        return "month" if int(plain[5:]) <= 12 else "group"
    return "span" if "X" in plain else "year"
