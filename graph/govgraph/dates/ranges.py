"""Join neighbouring items: a day with its hours, two ends of a range, a list with one year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import zip_longest
from typing import Final

from govgraph.dates import near, values
from govgraph.dates.context import MOVED_FROM
from govgraph.dates.forms import (
    Base,
    Calendar,
    Clock,
    Fixed,
    Form,
    Item,
    Named,
    Piece,
    Range,
    Step,
    Timed,
)
from govgraph.dates.patterns import DASH, O, W, rule

_TO_CLOCK: Final = rule(
    rf"{O}(?:[,;|(]|{DASH})?{O}(?:(?:at|from|between|starting at|starting from|by|until|till|after"
    rf"|before|around){W})?\Z"
)
_FROM_CLOCK: Final = rule(rf"{O}(?:[,;|]|{DASH})?{O}(?:on{W})?(?:the{W})?\Z")
_RANGE: Final = rule(
    rf"(?:\.?{O}(?:{DASH}|/){O}|,?{W}(?:up{W})?(?:to|until|till|through){W}(?:on{W})?(?:the{W})?)\Z"
)
_AND: Final = rule(rf",?{W}and{W}(?:the{W})?\Z")
_OR: Final = rule(rf",?{W}or{W}(?:(?:in|on){W})?(?:the{W})?\Z")
_AGO: Final = rule(rf",?{W}\Z")
_COMMA: Final = rule(rf"{O},{W}(?:(?:in|on){W})?\Z")
_COMMON: Final = 2023  # a year of 365 days
_LIST: Final = rule(
    rf"(?:{O},{O}(?:(?:and|or){W})?|{W}(?:and|or|&|as{W}well{W}as){W})(?:(?:on|in){W})?(?:the{W})?\Z"
)
_BESIDE: Final = rule(rf",{W}(?:on|from|in){W}(?:the{W})?\Z")
_LIST_MARK_LIMIT: Final = 24
_BACK: Final = 60  # characters before a range in which it may be told that something moved


def combine(piece: Piece, items: list[Item]) -> list[Item]:
    """Return the items with hours, ranges and lists joined and with the unsupported left out."""
    if not items:
        return items
    timed = _with_hours(piece, items)
    listed = _with_years(piece, timed)
    ranged = _with_ranges(piece, listed)
    return _explained(piece, [item for item in ranged if item.firm])


def _explained(piece: Piece, items: list[Item]) -> list[Item]:
    """Leave a relative time out where the date stands beside it: "a week earlier, on 5 June".

    Of "six years before, on 12 April 2013" the year is kept.
    """
    told: list[Item] = []
    for item, after in zip_longest(items, items[1:]):
        beside = after is not None and _BESIDE.match(_gap(piece, item, after))
        year = after.form.year if after and isinstance(after.form, Calendar) else None
        if told and (years_ago := _years_ago(piece, told[-1], item)):
            told[-1] = years_ago
        elif year is None or not beside or not _counts_from(item.form):
            told.append(item)
        elif isinstance(item.form, Step) and item.form.unit == "year":
            told.append(replace(item, form=Calendar(year)))
    return told


def _years_ago(piece: Piece, first: Item, second: Item) -> Item | None:
    """Return a day or a month with its year told by how long ago it was: "in May two years ago"."""
    day, step = first.form, second.form
    if not isinstance(day, Calendar) or day.dated or not isinstance(step, Step):
        return None
    ago = step.unit == "year" and step.count < 0 and step.base is Base.REFERENCE
    beside = ago and _AGO.match(_gap(piece, first, second))
    return Item(first.start, second.end, replace(day, year_of=step)) if beside else None


def _counts_from(form: Form) -> bool:
    """Tell whether a form counts units from a date: "fifty years ago", "a week earlier"."""
    if not isinstance(form, Step) or form.count == 0:
        return False
    return form.base is Base.EITHER or (form.base is Base.REFERENCE and form.unit == "year")


def _gap(piece: Piece, first: Item, second: Item) -> str:
    """Return what stands between two items, or a mark that nothing matches when it is long."""
    if second.start - first.end > _LIST_MARK_LIMIT:
        return "\t"
    return piece.text[first.end : second.start]


def _with_hours(piece: Piece, items: list[Item]) -> list[Item]:
    joined: list[Item] = []
    for item in items:
        if joined and (both := _timed(piece, joined[-1], item)):
            joined[-1] = both
        else:
            joined.append(item)
    return [item for item in joined if not isinstance(item.form, Clock)]


def _timed(piece: Piece, first: Item, second: Item) -> Item | None:
    gap = _gap(piece, first, second)
    if _holds_hours(first) and isinstance(second.form, Clock) and _TO_CLOCK.match(gap):
        end = second.end + (gap.count("(") and piece.text[second.end : second.end + 1] == ")")
        return Item(first.start, end, Timed(first.form, second.form))
    if isinstance(first.form, Clock) and _holds_hours(second) and _FROM_CLOCK.match(gap):
        return Item(first.start, second.end, Timed(second.form, first.form))
    return None


def _holds_hours(item: Item) -> bool:
    form = item.form
    if isinstance(form, Calendar):
        return form.day is not None
    return isinstance(form, Step) and form.unit == "day"


def _shape(form: Form) -> tuple[bool, ...] | None:
    if isinstance(form, Named) and form.kind == "weekday":
        return (True,)
    if not isinstance(form, Calendar):
        return None
    return form.month is not None, form.day is not None, form.code is not None


def _with_years(piece: Piece, items: list[Item]) -> list[Item]:
    """Give the year that closes a list to the earlier members, and firmness to all."""
    listed = list(items)
    for index in range(len(listed) - 2, -1, -1):
        if _linked(piece, listed[index], listed[index + 1]):
            listed[index] = _sharing(listed[index], listed[index + 1])
    for index in range(1, len(listed)):
        before, item = listed[index - 1], listed[index]
        if turned := _turned(before, item):
            item = replace(item, form=turned, firm=_linked(piece, before, item))
            listed[index] = item if item.firm else listed[index]
        if not item.firm and before.firm and _linked(piece, before, item):
            listed[index] = replace(item, firm=_shape(before.form) == _shape(item.form))
    return listed


def _turned(before: Item, item: Item) -> Named | None:
    """Return the second month of "next January and February"."""
    first, second = before.form, item.form
    if item.firm or not isinstance(first, Named) or first.kind != "month":
        return None
    if not isinstance(second, Calendar) or second.dated or second.month is None:
        return None
    return first._replace(number=second.month)


def _linked(piece: Piece, first: Item, second: Item) -> bool:
    gap = _gap(piece, first, second)
    return bool(_LIST.match(gap) or _RANGE.match(gap))


def _sharing(item: Item, after: Item) -> Item:
    first, second = item.form, _opening(after.form)
    if not isinstance(first, Calendar) or not isinstance(second, Calendar):
        if isinstance(first, Range) and isinstance(second, Calendar):
            return _range_sharing(item, first, second)
        return item
    firm = item.firm or (after.firm and _shape(first) == _shape(second))
    if first.dated or not second.dated or (first.month is None and first.code is None):
        return replace(item, firm=firm)
    if second.month is None and second.code is None:
        return replace(item, firm=firm)
    return replace(item, form=_dated_before(first, second), firm=firm)


def _opening(form: Form) -> Form:
    if isinstance(form, Range):
        return form.first
    return form.day if isinstance(form, Timed) else form


def _range_sharing(item: Item, form: Range, after: Calendar) -> Item:
    ends = form.first, form.last
    if not after.dated or after.month is None:
        return item
    if any(not isinstance(end, Calendar) or end.dated for end in ends):
        return item
    first, last = (_dated_before(end, after) for end in ends if isinstance(end, Calendar))
    return replace(item, form=Range(first, last, form.either))


def _dated_before(form: Calendar, after: Calendar) -> Calendar:
    """Return a date with the year of a later one: December comes before January 2025."""
    if after.year is None:
        return replace(form, year_of=after.year_of)
    earlier = (form.month or 0, form.day or 0) > (after.month or 12, after.day or 31)
    wraps = earlier and form.code is None
    return replace(form, year=after.year - 1 if wraps else after.year)


def _with_ranges(piece: Piece, items: list[Item]) -> list[Item]:
    joined: list[Item] = []
    for item in items:
        if joined and _is_range(piece, joined[-1], item):
            first = joined[-1]
            joined[-1] = Item(first.start, item.end, Range(first.form, item.form))
        elif joined and _is_choice(piece, joined[-1], item):
            at = len(joined) - 1
            while at and _opens_choice(piece, *joined[at - 1 : at + 1]):
                at -= 1
            joined[at:] = _one_of(piece, [*joined[at:], item])
        else:
            joined.append(item)
    return joined


def _one_of(piece: Piece, items: list[Item]) -> list[Item]:
    """Return several times as one of a set: "in 2018, 2019 or 2020".

    "The switches and the lamps will be gone *by 2025, 2026 or 2027*" gives each its own.
    """
    if len(items) > 2 and near.left_of(piece, items[0].start).cue == "by":
        return items
    *others, last = items
    form = last.form
    for item in reversed(others):
        form = Range(item.form, form, either=True)
    return [Item(items[0].start, last.end, form)]


def _is_range(piece: Piece, first: Item, second: Item) -> bool:
    if not _is_point(first.form) or not _is_point(second.form):
        return False
    gap = _gap(piece, first, second)
    if _opens_below_dateline(piece, first, second):
        return False
    if _AND.match(gap) and _follows(first.form, second.form):
        return True
    if MOVED_FROM.search(piece.text, max(piece.start, first.start - _BACK), first.start):
        return False  # "moved from September to November": from one to the other
    between = _AND.match(gap) and near.left_of(piece, first.start).cue == "between"
    if not between and not _RANGE.match(gap):
        return False
    same = _shape(first.form) == _shape(second.form)
    return (first.firm and (second.firm or same)) or (second.firm and same)


def _opens_below_dateline(piece: Piece, first: Item, second: Item) -> bool:
    """Tell whether a sentence begins behind the day of a dateline: "5 May 2024 - *Today* we met".

    So does "5 May 2024 - Three years ago today"; not "5 May 2023 - today", nor "… - Today" alone.
    """
    if not isinstance(first.form, Calendar) or not first.form.dated:
        return False
    back = isinstance(second.form, Step) and second.form.count < 0
    capital = piece.text[second.start].isupper() and not isinstance(second.form, Calendar)
    goes_on = piece.text[second.end : piece.end].strip(" .*_)")
    return back or (capital and first.form.day is not None and bool(goes_on))


def _follows(first: Form, second: Form) -> bool:
    """Tell whether two times are one stretch: "30 June and 1 July", "Tuesday and Wednesday"."""
    if isinstance(first, Named) and isinstance(second, Named):
        return first.kind == second.kind == "weekday" and second.number == first.number + 1
    if not (isinstance(first, Calendar) and isinstance(second, Calendar) and second.day == 1):
        return False
    if first.month is None or first.day is None or second.month != first.month % 12 + 1:
        return False
    return first.day == values.length(date(first.year or _COMMON, first.month, 1))


def _is_choice(piece: Piece, first: Item, second: Item) -> bool:
    """Tell whether a time is one of two: "in January or February 2025", "in 2019 or 2020"."""
    same = _shape(first.form) == _shape(second.form) is not None
    firm = first.firm or second.firm
    return same and firm and _OR.match(_gap(piece, first, second)) is not None


def _opens_choice(piece: Piece, first: Item, second: Item) -> bool:
    """Tell whether a time is another of those between which it is open: "in *2018*, 2019 or"."""
    same = _shape(first.form) == _shape(second.form) is not None
    return same and _COMMA.match(_gap(piece, first, second)) is not None


def _is_point(form: Form) -> bool:
    if isinstance(form, Named):
        return form.kind == "weekday"
    return isinstance(form, Calendar | Fixed | Step | Timed)
