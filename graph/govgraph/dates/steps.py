"""Walk the calendar from a base: the same year, two weeks later, the past five years."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from govgraph.dates import values

if TYPE_CHECKING:
    from govgraph.dates.forms import Step, Stretch
    from govgraph.model import When

_GROUPS: Final = {"quarter": (33, 3), "half": (40, 6)}


def step_value(step: Step, base: When) -> str | None:
    """Return the EDTF value of a step from a base, or None where the base is too coarse."""
    if step.unit == "date":
        return base.edtf
    day = _base_day(step, base)
    if day is None:
        return None
    exact, _, precise = step.unit.partition("-")
    if precise and base.earliest < base.latest:
        return unit_value(exact, moved(day, exact, step.count))  # "exactly a year after 2012"
    if precise:
        beside = {"yesterday": -1, "tomorrow": 1}.get(precise, 0)
        return moved(day + timedelta(days=beside), exact, step.count).isoformat()
    return unit_value(step.unit, moved(day, step.unit, step.count))


def _base_day(step: Step, base: When) -> date | None:
    """Return the day to count from; "two days after May" and the like have none."""
    start, end = base.earliest, base.latest
    unit = step.unit.partition("-")[0]
    span = "/" in base.edtf
    fits = {
        "day": start == end or (span and values.depth(base.edtf.partition("/")[0]) == "day"),
        "week": (end - start).days < 7,
        "weekend": (end - start).days < 7,
        "month": span or values.month_index(start) == values.month_index(end),
    }.get(unit, True)
    if not fits:
        return None
    return end if step.count > 0 else start


def moved(day: date, unit: str, count: int) -> date:
    """Return a day moved by ``count`` units; a day that the month lacks becomes its last."""
    if unit == "day":
        return day + timedelta(days=count)
    if unit in {"week", "weekend"}:
        return day + timedelta(days=7 * count)
    months = {"month": 1, "quarter": 3, "half": 6, "decade": 120, "century": 1200}.get(unit, 12)
    index = values.month_index(day) + months * count
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def unit_value(unit: str, day: date) -> str:
    """Return the unit of the calendar that holds a day, as EDTF."""
    if unit in {"week", "weekend"}:
        monday = day - timedelta(days=day.weekday())
        return (
            values.days_text(monday, 7)
            if unit == "week"
            else values.days_text(monday + timedelta(days=5), 2)
        )
    if unit == "month":
        return values.month_text(values.month_index(day))
    if unit in _GROUPS:
        code, length = _GROUPS[unit]
        return f"{day.year:04d}-{code + (day.month - 1) // length}"
    year = values.year_text(day.year)
    return {"day": day.isoformat(), "decade": f"{year[:3]}X", "century": f"{year[:2]}XX"}.get(
        unit, year
    )


def stretch_value(stretch: Stretch, day: date) -> str:
    """Return the interval of the last or next units, no finer than the words: years, months."""
    far = moved(day, stretch.unit, stretch.count)
    unit = stretch.unit if stretch.unit in {"day", "month"} else "year"
    if unit == "year" and abs(stretch.count) == 1:
        unit = "month"
    ends = sorted((far, day))
    return values.interval(unit_value(unit, ends[0]), unit_value(unit, ends[1]))
