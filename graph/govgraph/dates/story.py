"""What a text has said of time so far, and the place of an expression in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from govgraph.dates.context import Tense, tense_at
from govgraph.dates.forms import Calendar, Form, Item, Part, Piece, Range, Step, Timed

if TYPE_CHECKING:
    from govgraph.model import When


@dataclass(slots=True)
class Story:
    """What the text has said so far about time.

    ``anchor`` is the last value in the text, ``past`` the last that is over, ``day`` the last
    single day; ``frame`` the year that a sentence's opening words set for its paragraph;
    ``carried`` the last year named in the present piece, with its place; ``last`` the last
    expression with a value; ``ahead`` that a heading looks ahead.
    """

    reference: When | None
    anchor: When | None = None
    past: When | None = None
    day: When | None = None
    frame: int | None = None
    carried: tuple[int, Item] | None = None
    last: Item | None = None
    outlook: Tense = Tense.OPEN


@dataclass(frozen=True, slots=True)
class Scene:
    """One item in its place."""

    piece: Piece
    item: Item
    story: Story

    def tense(self) -> Tense:
        """Tell the tense at the item; where nothing shows it, a heading above may."""
        if turned := self.turned():
            return turned
        tense = tense_at(self.piece, self.item.start, self.item.end)
        return self.story.outlook if tense is Tense.OPEN else tense

    def turned(self) -> Tense | None:
        """Tell the side that "last" or "next" behind a date gives it: "on 3 October last"."""
        behind = _TURNED.match(self.piece.text, self.item.end, self.piece.end)
        return behind and (Tense.PAST if behind[1].lower() == "last" else Tense.FUTURE)

    def is_alone(self) -> bool:
        """Tell whether no other expression stands before it in its piece."""
        return self.story.last is None or self.story.last.start < self.piece.start

    def is_near(self) -> bool:
        """Tell whether the last expression stands close enough to count from."""
        last = self.story.last
        return last is not None and self.item.start - last.end < _NEAR


def is_sitting(when: When) -> bool:
    """Tell whether a time is a stretch of days in which a meeting may sit."""
    days = len(when.edtf.partition("/")[0]) == _DAY
    return days and 0 < (when.latest - when.earliest).days < _LONGEST


def remember(scene: Scene, found: When) -> None:
    """Keep the value of an expression for those after it."""
    scene.story.anchor, scene.story.last = found, scene.item
    if scene.story.reference is None or found.latest < scene.story.reference.earliest:
        scene.story.past = found
    if found.earliest == found.latest:
        scene.story.day = found
    if _names_year(scene.item.form) and found.earliest.year == found.latest.year:
        scene.story.carried = (found.earliest.year, scene.item)
        scene.story.frame = found.earliest.year if opens(scene) else None


_TURNED: Final = re.compile(r"\s(last|next)(?=\s{0,5}(?:[.,;:)]|\Z)|\s(?:the|and|by|in|at)\s)")
_NEAR: Final = 300  # characters
_DAY: Final = len("2024-05-17")
_LONGEST: Final = 45  # days
_OPENING: Final = re.compile(
    r"[\s#*•\"“-]*(?:in|during|throughout|on|by|early in|late in|at the end of|back in|and in"
    r"|but in)?"
    r"(?:\s+the)?\s*\Z",
    re.IGNORECASE,
)


def opens(scene: Scene) -> bool:
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
