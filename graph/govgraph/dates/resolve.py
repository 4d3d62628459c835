"""Give each form its EDTF value: with the reference, the dates before it and the tense."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from govgraph.dates import choose, values
from govgraph.dates.carried import BESIDE, carried_year
from govgraph.dates.context import Tense
from govgraph.dates.forms import (
    Base,
    Beside,
    Calendar,
    Fixed,
    Form,
    Item,
    Named,
    Nth,
    Part,
    Piece,
    Range,
    Step,
    Stretch,
    Timed,
)
from govgraph.dates.steps import moved, step_value, stretch_value
from govgraph.dates.story import Scene, Story, is_sitting, remember

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from govgraph.model import When


_MONTH: Final = 31  # days

_WHOLE = ("day", "date", "week", "month", "year")


def resolve(piece: Piece, item: Item, story: Story) -> When | None:
    """Return the value of one item and remember it, or None when it stays unknown."""
    scene = Scene(piece, item, story)
    try:
        edtf = _value(item.form, scene)
        found = values.when(edtf) if edtf else None
    except (values.DateError, ValueError, OverflowError):
        # The words name a day that no calendar has (31 June), or one outside its years.
        return None
    if found is not None:
        remember(scene, found)
    return found


def _value(form: Form, scene: Scene) -> str | None:
    handler = _HANDLERS.get(type(form))
    return handler(form, scene) if handler else None


def _fixed(form: Fixed, scene: Scene) -> str:
    del scene
    return form.edtf


def _base(base: Base, story: Story) -> When | None:
    if base is Base.REFERENCE:
        return story.reference
    if base is Base.ANCHOR:
        return story.anchor
    return story.anchor or story.reference


def _step(form: Step, scene: Scene) -> str | None:
    base = _base(form.base, scene.story)
    if base is None:
        return None
    if form.unit in {"decade", "century"} and form.base is Base.ANCHOR and "X" not in base.edtf:
        return None  # "in that decade" may be the ten years from 2014
    if form.base is Base.ANCHOR and not form.count and _is_masthead(scene):
        return None
    value = step_value(form, base)
    bare = values.depth(base.edtf) == "year"
    told = scene.story.day if scene.story.day != scene.story.reference else None
    if value is None and bare and form.base is not Base.REFERENCE and told:
        # "the day before" passes over a bare year in between; "that same day" is not the text's.
        return step_value(form, told)
    if value and form.base is Base.EITHER and form.count > 0 and _is_to_come(value, scene):
        # "She is here today. Ten years later a second text was adopted": not later than today.
        return step_value(form, scene.story.past) if scene.story.past else None
    return value


def _is_masthead(scene: Scene) -> bool:
    """Tell whether the day told last is the text's own, in a line above: no "*that year*"."""
    last, story = scene.story.last, scene.story
    part = not scene.piece.text[: scene.item.end].endswith(_WHOLE)  # "that morning" is
    if last is None or part or story.anchor != story.reference:
        return False
    between = scene.piece.text[last.end : scene.item.start]
    return between.lstrip(" \t").startswith("\n") and "\n\n" in between


def _is_to_come(edtf: str, scene: Scene) -> bool:
    """Tell whether a value lies ahead although it is told as past."""
    reference = scene.story.reference
    late = reference is not None and values.when(edtf).earliest > reference.latest
    return late and scene.tense() is Tense.PAST


def _stretch(form: Stretch, scene: Scene) -> str | None:
    reference = scene.story.reference
    return stretch_value(form, reference.earliest) if reference else None


def _named(form: Named, scene: Scene) -> str | None:
    base = _base(form.base, scene.story)
    if base is None:
        return None
    turn, day = form.turn, base.earliest
    if form.kind == "weekday" and scene.turned() is Tense.FUTURE:
        turn = 1  # "Thursday next"
    if turn == 0 and form.kind == "weekday" and (week := _week_before(scene)):
        return (week + timedelta(days=form.number)).isoformat()
    tense = scene.tense() if turn == 0 else Tense.OPEN
    return choose.named(form.kind, form.number, turn, day, tense)


def _week_before(scene: Scene) -> date | None:
    """Return the first day of a week told right before: "last week, on Monday"."""
    last, anchor = scene.story.last, scene.story.anchor
    if anchor is None or last is None or not isinstance(last.form, Step):
        return None
    gap = scene.piece.text[max(scene.piece.start, last.end) : scene.item.start]
    return anchor.earliest if last.form.unit == "week" and BESIDE.match(gap) else None


def _timed(form: Timed, scene: Scene) -> str | None:
    day = _value(form.day, scene)
    if day is None or values.depth(day) != "day":
        return day
    clock = form.clock
    start = f"{day}T{clock.start}{clock.zone}"
    return f"{start}/{day}T{clock.end}{clock.zone}" if clock.end else start


def _calendar(form: Calendar, scene: Scene) -> str | None:
    year = _year(form, scene)
    return choose.written(form, year) if year is not None else None


def _year(form: Calendar, scene: Scene) -> int | None:
    """Return the year of a date: told, carried over from nearby words, or told by the tense."""
    if form.year is not None:
        return form.year
    if _recurs(scene):
        return None
    if form.year_of is not None:
        value = _step(form.year_of, scene)
        return int(value[:4]) if value else None
    carried = carried_year(form, scene)
    if carried is not None:
        return carried
    if scene.story.reference is None:
        return None
    return choose.year(form, scene.story.reference, scene.tense())


_EACH_BEFORE: Final = re.compile(r"\b(?:every|each)\s+(?:year,?\s+(?:on|in)\s+)?\Z", re.IGNORECASE)
_EACH_AFTER: Final = re.compile(
    r"(?:\s+and\s+\d{1,2}\s+\w{3,9})?,?\s+(?:of\s+)?(?:every|each)\s+year\b", re.IGNORECASE
)


def _recurs(scene: Scene) -> bool:
    """Tell whether a day comes round: "on 1 March and 1 September of each year"."""
    piece, item = scene.piece, scene.item
    before = piece.text[max(piece.start, item.start - 16) : item.start]
    after = _EACH_AFTER.match(piece.text, item.end, piece.end)
    return after is not None or _EACH_BEFORE.search(before) is not None


def _range(form: Range, scene: Scene) -> str | None:
    first, last = form.first, form.last
    if isinstance(first, Calendar) and isinstance(last, Calendar):
        first, last = _completed(first, last, scene)
    start = _value(first, scene)
    end = _value(last, scene) if start is None else _end(start, last, scene)
    if start is None or end is None:
        return None
    if isinstance(first, Named) and not _allowed(end, scene):
        start, end = (_week_earlier(day) for day in (start, end))
    # Of three, two are one of a set already: "[2018,[2019,2020]]".
    return f"[{start},{end.strip('[]')}]" if form.either else _joined(start, end)


def _end(start: str, last: Form, scene: Scene) -> str | None:
    """Return the end of a range; a weekday is the first after the start."""
    if isinstance(last, Named) and last.kind == "weekday":
        return choose.named(last.kind, last.number, 1, values.when(start).earliest, Tense.OPEN)
    return _value(last, scene)


def _allowed(day: str, scene: Scene) -> bool:
    """Tell whether a day lies where the tense asks: what ended on Thursday is over."""
    return choose.allows(values.when(day).earliest, scene.story.reference, scene.tense())


def _week_earlier(day: str) -> str:
    return (values.when(day).earliest - timedelta(days=7)).isoformat()


def _joined(start: str, end: str) -> str | None:
    whole = values.interval(start, end)
    return whole if values.when(start).earliest <= values.when(end).latest else None


def _completed(first: Calendar, last: Calendar, scene: Scene) -> tuple[Calendar, Calendar]:
    """Give both ends of a range their years, from whichever end or context tells them."""
    told = _year(last, scene) if last.dated or not first.dated else None
    if first.dated:
        start = _year(first, scene)
        if told is None and start is not None:
            told = start + (choose.order(last) < choose.order(first))
        return replace(first, year=start, year_of=None), replace(last, year=told, year_of=None)
    if told is None:
        return first, last
    wraps = first.month is not None and choose.order(first) > choose.order(last)
    return replace(first, year=told - wraps), replace(last, year=told, year_of=None)


def _part(form: Part, scene: Scene) -> str | None:
    if form.kind == "sitting":
        return _sitting_day(form.number, scene)
    if form.kind == "nth":
        named = isinstance(form.whole, Named)
        return _named_nth(form, scene) if named else _nth(form.number, scene)
    whole = _value(form.whole, scene)
    if whole is None:
        return None
    if form.kind == "about":
        return whole if whole.endswith("~") or "/" in whole else f"{whole}~"
    if form.kind == "ahead":
        # "in two weeks" is a time only where something lies ahead; else it is a duration.
        return whole if scene.tense() is Tense.FUTURE else None
    year = whole if values.depth(whole) == "year" else None
    if form.kind == "turn":
        return _turn(year, scene)
    if form.kind in {"half", "quarter"}:
        first = 40 if form.kind == "half" else 33
        return f"{year}-{first + form.number - 1}" if year else whole
    return _days_of(form, whole)


def _nth(number: int, scene: Scene) -> str | None:
    """Return the day of a month that is not named: that of the date before it, or of the text."""
    anchor, reference, tense = scene.story.anchor, scene.story.reference, scene.tense()
    if anchor and scene.is_near() and (anchor.latest - anchor.earliest).days < _MONTH:
        day = _day_in(anchor.earliest, number)
        if not scene.is_alone() or choose.allows(day, reference, tense):
            return day.isoformat()
    if reference is None:
        return None
    months = (moved(reference.earliest.replace(day=1), "month", n) for n in (0, -1, 1))
    days = [_day_in(month, number) for month in months if number <= values.length(month)]
    fitting = [day for day in days if choose.allows(day, reference, tense)]
    nearest = min(fitting, key=lambda day: abs(day - reference.earliest), default=None)
    return nearest.isoformat() if nearest else None


def _named_nth(form: Part, scene: Scene) -> str | None:
    """Return the day of this month or one beside it that is its weekday: "Wednesday the 16th"."""
    reference, weekday = scene.story.reference, form.whole
    if reference is None or not isinstance(weekday, Named):
        return None
    months = [moved(reference.earliest.replace(day=1), "month", n) for n in (-1, 0, 1)]
    days = [_day_in(month, form.number) for month in months if form.number <= values.length(month)]
    days = [day for day in days if day.weekday() == weekday.number]
    told = [day for day in days if choose.allows(day, reference, scene.tense())] or days
    nearest = min(told, key=lambda day: abs(day - reference.earliest), default=None)
    return nearest.isoformat() if nearest else None


def _day_in(month: date, number: int) -> date:
    return month.replace(day=number)


def _sitting_day(number: int, scene: Scene) -> str | None:
    """Return a day of the meeting whose days were told last, else of the text's own days."""
    story = scene.story
    told = story.anchor if scene.is_near() else None
    if told is None or not is_sitting(told):
        told = story.reference
    if told is None or not is_sitting(told):
        return None
    edge, step = (told.earliest, number - 1) if number > 0 else (told.latest, number + 1)
    day = edge + timedelta(days=step)
    return day.isoformat() if told.earliest <= day <= told.latest else None


def _days_of(form: Part, whole: str) -> str:
    """Return the day of a month, or the week that starts with a day."""
    bounds = values.when(whole)
    if form.kind == "weekday":
        return (bounds.earliest + timedelta(days=form.number)).isoformat()
    if form.kind == "day":
        nth = bounds.earliest + timedelta(days=form.number - 1)
        return (bounds.latest if form.number < 0 else nth).isoformat()
    # "the week of 24 June" runs for seven days from the day that it names.
    single = bounds.earliest == bounds.latest
    return values.days_text(bounds.earliest, 7) if single else whole


def _nth_weekday(form: Nth, scene: Scene) -> str | None:
    """Return the day of "the last Friday in November 2023"."""
    whole = _value(form.whole, scene)
    if whole is None:
        return None
    bounds = values.when(whole)
    first = (form.weekday - bounds.earliest.weekday()) % 7 + 7 * (form.number - 1)
    last = (bounds.latest.weekday() - form.weekday) % 7 + 7 * (-form.number - 1)
    edge, days = (bounds.earliest, first) if form.number > 0 else (bounds.latest, -last)
    day = edge + timedelta(days=days)
    return day.isoformat() if bounds.earliest <= day <= bounds.latest else None


def _beside(form: Beside, scene: Scene) -> str | None:
    """Return the day of "the day before 1 June 2020"."""
    whole = _value(form.whole, scene)
    return step_value(form.step, values.when(whole)) if whole and form.step else None


def _turn(year: str | None, scene: Scene) -> str | None:
    """Return the turn of a year: December and January, the nearer pair for "the year"."""
    if year is None:
        return None
    first, reference = int(year), scene.story.reference
    early = reference is not None and reference.earliest.month <= 6
    if early and isinstance(scene.item.form, Part) and isinstance(scene.item.form.whole, Step):
        first -= scene.tense() is not Tense.FUTURE
    return f"{first:04d}-12/{first + 1:04d}-01"


_HANDLERS: Final[dict[type, Callable[..., str | None]]] = {
    Fixed: _fixed,
    Step: _step,
    Stretch: _stretch,
    Named: _named,
    Timed: _timed,
    Calendar: _calendar,
    Range: _range,
    Part: _part,
    Nth: _nth_weekday,
    Beside: _beside,
}
