"""Choose the year of a date that names none, and the day that "last Tuesday" names."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from govgraph.dates import values
from govgraph.dates.context import Tense
from govgraph.dates.forms import Calendar

if TYPE_CHECKING:
    from govgraph.model import When


_MONTH: Final = 31  # days
_LATE: Final = 10  # days by which a text may bear too early a date
_NEARLY: Final = {True: 0.4, False: 0.2}  # the part of a season, a month, that counts as past
_OWN_YEAR: Final = 40  # days by which a time of the text's own year seems nearer


def written(form: Calendar, year: int) -> str:
    """Return the fields of a date with its year as EDTF."""
    if form.easter is not None:
        return (values.easter(year) + timedelta(days=form.easter)).isoformat()
    text = values.year_text(year)
    if form.code is not None:
        return f"{text}-{form.code:02d}"
    if form.month is not None:
        text += f"-{form.month:02d}"
    return f"{text}-{form.day:02d}" if form.day is not None else text


def order(form: Calendar) -> tuple[int, int]:
    """Return a key that orders dates of one year."""
    month = form.month if form.month is not None else 3 * ((form.code or 0) % 33) + 1
    return month, form.day or 1


def year(form: Calendar, reference: When, tense: Tense) -> int | None:
    """Return the year that the tense asks for: the last before, the next after, the nearest."""
    near = range(reference.earliest.year - 9, reference.earliest.year + 10)
    found = [
        (_gap(bounds, reference), number)
        for number in near
        if (bounds := _days(form, number))
        and not (tense is Tense.FUTURE and _nearly_over(bounds, reference))
    ]
    if form.weekday is not None:
        return _by_weekday(form, found, reference.earliest, tense)
    late = _LATE if form.day is not None else 0
    return _by_tense(found, tense, reference.earliest.year, late)


def _days(form: Calendar, number: int) -> tuple[date, date] | None:
    try:
        bounds = values.when(written(form, number))
    except values.DateError:
        return None  # 29 February
    return bounds.earliest, bounds.latest


def _gap(bounds: tuple[date, date], reference: When) -> int:
    """Return the days from the reference to a time: negative before it, 0 within it."""
    earliest, latest = bounds
    if latest < reference.earliest:
        return (latest - reference.earliest).days
    return max(0, (earliest - reference.latest).days)


def allows(day: date, reference: When | None, tense: Tense) -> bool:
    """Tell whether a day lies on the side of the reference that the tense asks for."""
    if reference is None or tense not in {Tense.PAST, Tense.FUTURE}:
        return True
    return day <= reference.latest if tense is Tense.PAST else day >= reference.earliest


def _nearly_over(bounds: tuple[date, date], reference: When) -> bool:
    """Tell whether a month or season is as good as past: in late October, "the autumn" is next."""
    earliest, latest = bounds
    left = (latest - reference.latest).days
    days = (latest - earliest).days
    return days > 0 and 0 <= left <= days * _NEARLY[days > _MONTH]


def _by_tense(
    found: list[tuple[int, int]], tense: Tense, own: int | None = None, late: int = 0
) -> int | None:
    """Return the year of the nearest time that the tense allows; ``own`` is that of the text.

    What is told as past may have come a few days later than the day that a text bears.
    """
    if tense is Tense.PAST:
        found = [pair for pair in found if pair[0] <= (late if pair[1] == own else 0)]
    elif tense is Tense.FUTURE:
        found = [pair for pair in found if pair[0] >= 0]
    return min(found, key=lambda pair: _distance(pair, own), default=(0, None))[1]


def _distance(pair: tuple[int, int], own: int | None) -> tuple[int, int]:
    """Return how far a time is; that of the text's own year seems a little nearer."""
    return abs(pair[0]) - (_OWN_YEAR if pair[1] == own else 0), -pair[1]


def _by_weekday(
    form: Calendar, found: list[tuple[int, int]], reference: date, tense: Tense
) -> int | None:
    """Return the nearby year in which the date falls on its weekday, else as without one."""
    fitting = []
    for pair in found:
        bounds = _days(form, pair[1])
        close = abs(pair[1] - reference.year) <= 3
        if bounds and close and bounds[0].weekday() == form.weekday:
            fitting.append(pair)
    return _by_tense(fitting, tense) or _by_tense(fitting or found, Tense.OPEN)


def named(kind: str, number: int, turn: int, base: date, tense: Tense) -> str | None:
    """Return the named weekday, month or season before, after or around a base."""
    if kind == "weekday":
        return _weekday(number, turn, base, tense).isoformat()
    form = Calendar(month=number) if kind == "month" else Calendar(code=number)
    if turn == 0:
        return written(form, base.year if kind == "month" else _season_year(number, base))
    # "last December" said in December is the one before; so is "next June" said in June.
    here = values.when(base.isoformat())
    near = range(base.year - 3, base.year + 4)
    told = [(_gap(bounds, here), year) for year in near if (bounds := _days(form, year))]
    other = [pair for pair in told if pair[0] * turn > 0]
    chosen = min(other, key=lambda pair: abs(pair[0]), default=None)
    return written(form, chosen[1]) if chosen else None


def _season_year(code: int, base: date) -> int:
    """Return the year of "this winter", which in January is that of the December before."""
    return base.year - 1 if code == 24 and base.month <= 3 else base.year


def _weekday(number: int, turn: int, base: date, tense: Tense) -> date:
    ahead = (number - base.weekday()) % 7
    if turn:
        return base + timedelta(days=(ahead or 7) if turn > 0 else ahead - 7)
    if tense in {Tense.PAST, Tense.DROPPED}:
        return base + timedelta(days=ahead - 7 if ahead else 0)
    return base + timedelta(days=ahead)
