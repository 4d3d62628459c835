"""Give each form its EDTF value: with the reference, the dates before it and the tense."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from govgraph.dates import choose, values
from govgraph.dates.context import Tense, has_verb, tense_at
from govgraph.dates.forms import (
    Base,
    Calendar,
    Fixed,
    Form,
    Item,
    Named,
    Part,
    Piece,
    Range,
    Step,
    Stretch,
    Timed,
)
from govgraph.dates.steps import step_value, stretch_value

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from govgraph.model import When


@dataclass(slots=True)
class Story:
    """What the text has said so far about time.

    ``anchor`` is the last value in the text, ``day`` the last single day; ``frame`` the year that
    a sentence's opening words set for its paragraph; ``carried`` the last year named in the
    present piece, with its place; ``last`` the last expression with a value.
    """

    reference: When | None
    anchor: When | None = None
    day: When | None = None
    frame: int | None = None
    carried: tuple[int, Item] | None = None
    last: Item | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """One item in its place."""

    piece: Piece
    item: Item
    story: Story

    def tense(self) -> Tense:
        """Tell the tense at the item."""
        return tense_at(self.piece, self.item.start, self.item.end)


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
        _remember(scene, found)
    return found


def _remember(scene: Scene, found: When) -> None:
    scene.story.anchor, scene.story.last = found, scene.item
    if found.earliest == found.latest:
        scene.story.day = found
    if _names_year(scene.item.form) and found.earliest.year == found.latest.year:
        scene.story.carried = (found.earliest.year, scene.item)
        scene.story.frame = found.earliest.year if _opens(scene) else None


_OPENING: Final = re.compile(
    r"[\s#*•\"“-]*(?:in|during|throughout|on|by|early in|late in|at the end of|back in|and in"
    r"|but in)?"
    r"(?:\s+the)?\s*\Z",
    re.IGNORECASE,
)


def _opens(scene: Scene) -> bool:
    """Tell whether an item stands at the head of its sentence, after a preposition or not."""
    piece, place = scene.piece, scene.item.start
    return place - piece.start < 24 and _OPENING.match(piece.text[piece.start : place]) is not None


def _names_year(form: Form) -> bool:
    """Tell whether words name a year that a later "on 4 May" may lean on."""
    if isinstance(form, Calendar):
        return form.dated
    if isinstance(form, Range):
        return _names_year(form.last)
    if isinstance(form, Part):
        return _names_year(form.whole)
    if isinstance(form, Timed):
        return _names_year(form.day)
    return isinstance(form, Step) and form.unit == "year"


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
    value = step_value(form, base)
    if value is None and form.base is not Base.REFERENCE and scene.story.day:
        # "the day before" passes over a bare year in between.
        return step_value(form, scene.story.day)
    return value


def _stretch(form: Stretch, scene: Scene) -> str | None:
    reference = scene.story.reference
    return stretch_value(form, reference.earliest) if reference else None


def _named(form: Named, scene: Scene) -> str | None:
    base = _base(form.base, scene.story)
    if base is None:
        return None
    turn, day = form.turn, base.earliest
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
    return anchor.earliest if last.form.unit == "week" and _BESIDE.match(gap) else None


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
    if form.year_of is not None:
        value = _step(form.year_of, scene)
        return int(value[:4]) if value else None
    carried = _carried(form, scene)
    if carried is not None:
        return carried
    if scene.story.reference is None:
        return None
    return choose.year(form, scene.story.reference.earliest, scene.tense())


# "Internet Governance Forum 2020, Katowice, November": the edition tells the year.
_EDITION: Final = re.compile(
    r"\b[A-Z]\w*\s((?:19|20)\d\d)(?:,\s[A-Z][\w’'-]{1,30}(?:\s[A-Z][\w’'-]{1,30})?){0,2},?\s?(?:on\s)?\(?\Z"
)
_BESIDE: Final = re.compile(r"\s*,?\s*(?:(?:on|from|between|in)\s+)?(?:the\s+)?\Z")
_VAGUE: Final = re.compile(
    r"\b(?:days|weeks|months)\s+(?:(?P<back>before|earlier|previously)|later|after\w*)"
    r"\s*,?\s*(?:(?:on|from|between|in)\s+)?(?:the\s+)?\Z"
)
_LEANS: Final = re.compile(r"\s*,?\s*(?:and|then|before|to)\b", re.IGNORECASE)
_MODIFIES: Final = re.compile(
    r"\b(?:of|from|since|the|dated|until|by|after|its)\s+\Z", re.IGNORECASE
)


def _carried(form: Calendar, scene: Scene) -> int | None:
    """Return the year named earlier in the sentence, or by the opening of the paragraph."""
    story, piece, item = scene.story, scene.piece, scene.item
    if form.weekday is not None and story.reference is not None:
        return None
    if named := _EDITION.search(piece.text[max(piece.start, item.start - 90) : item.start]):
        return int(named[1])
    if (near := _beside(scene)) is not None:
        return near
    if story.carried is not None:
        year, before = story.carried
        return year if _leans(scene, before) and _agrees(year, scene) else None
    if story.frame is not None and _opens(scene) and scene.tense() is not Tense.FUTURE:
        return story.frame if _agrees(story.frame, scene) else None
    return None


def _beside(scene: Scene) -> int | None:
    """Return the year that a relative time right before gives: "a year later, on 14 May".

    "Some weeks before, on 7 April" is the 7 April that comes before the last date.
    """
    story, piece, item = scene.story, scene.piece, scene.item
    if story.anchor is None or story.last is None or not isinstance(item.form, Calendar | Range):
        return None
    gap = piece.text[max(piece.start, story.last.end) : item.start]
    if isinstance(story.last.form, Step) and _BESIDE.match(gap):
        return story.anchor.earliest.year
    vague = _VAGUE.search(piece.text[max(piece.start, item.start - 60) : item.start])
    form = item.form.last if isinstance(item.form, Range) else item.form
    if vague is None or not isinstance(form, Calendar):
        return None
    year, back = story.anchor.earliest.year, vague["back"] is not None
    day = values.when(choose.written(form, year) or story.anchor.edtf).earliest
    return year - (back and day > story.anchor.latest) + (not back and day < story.anchor.earliest)


def _leans(scene: Scene, before: Item) -> bool:
    """Tell whether a date without a year is in the same breath as the one that has it."""
    piece, text = scene.piece, scene.piece.text
    if scene.story.reference is None:
        return True
    lead = text[max(piece.start, before.start - 12) : before.start]
    if _MODIFIES.search(lead):
        return False
    if _opens(Scene(piece, before, scene.story)):
        return True
    gap = text[before.end : min(scene.item.start, before.end + 200)]
    return _LEANS.match(gap) is not None or (len(gap.split()) <= 3 and not has_verb(gap))


def _agrees(year: int, scene: Scene) -> bool:
    """Tell whether the tense allows a carried year."""
    reference = scene.story.reference
    if reference is None or year == reference.earliest.year:
        return True
    tense = scene.tense()
    return tense is not (Tense.FUTURE if year < reference.earliest.year else Tense.PAST)


def _range(form: Range, scene: Scene) -> str | None:
    first, last = form.first, form.last
    if isinstance(first, Calendar) and isinstance(last, Calendar):
        first, last = _completed(first, last, scene)
    start, end = _value(first, scene), _value(last, scene)
    if start is None or end is None:
        return None
    return f"[{start},{end}]" if form.either else _joined(start, end)


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
}
