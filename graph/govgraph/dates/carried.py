"""The year that a date without one takes over from other dates of its sentence or paragraph."""

from __future__ import annotations

import re
from typing import Final

from govgraph.dates import choose, values
from govgraph.dates.context import Tense, has_verb
from govgraph.dates.forms import Calendar, Item, Range, Step
from govgraph.dates.story import Scene, opens

# "Internet Governance Forum 2020, Katowice, November": the edition tells the year.
_EDITION: Final = re.compile(
    r"\b[A-Z]\w*\s((?:19|20)\d\d)(?:,\s[A-Z][\w’'-]{1,30}(?:\s[A-Z][\w’'-]{1,30})?){0,2},?\s?(?:on\s)?\(?\Z"
)
BESIDE: Final = re.compile(r"\s*,?\s*(?:(?:on|from|between|in)\s+)?(?:the\s+)?\Z")
_VAGUE: Final = re.compile(
    r"\b(?:days|weeks|months)\s+(?:(?P<back>before|earlier|previously)|later|after\w*)"
    r"\s*,?\s*(?:(?:on|from|between|in)\s+)?(?:the\s+)?\Z"
)
_LEANS: Final = re.compile(r"\s*,?\s*(?:and|then|before|to)\b", re.IGNORECASE)
_BACK: Final = re.compile(r"\s*,?\s*(?:after|following|having)\s+\w{2,20}(?:ing|ed)\b")
_AFRESH: Final = re.compile(r"\s*,?\s*and\s+(?:again|now|since|recently|most)\b", re.IGNORECASE)
_JOINED: Final = re.compile(r"\band\s+(?:then\s+)?(?:on|in)\s+\Z", re.IGNORECASE)
# "Signed it on 5 May 2023 *and that they founded* a union on 6 March": told one after the other.
_WENT_ON: Final = re.compile(
    r",?\s+and\s+(?:that\s+)?(?:then\s+|later\s+)?(?:(?:it|they|he|she|we)\s+)?(?:then\s+|later\s+)?"
    r"(?!had\b)[a-z]{2,20}ed\b"
)
_HAD: Final = re.compile(r"(?:\W+\w+){0,4}\W+had\b")
_MODIFIES: Final = re.compile(
    r"\b(?:of|from|since|the|dated|until|by|after|its|[a-z]{3,20}\s+for)\s+\Z", re.IGNORECASE
)


# "the dates of 6 to 17 July", "the dates 3-4 June": of what was dated before.
_DATES: Final = re.compile(r"\bdates?\s+(?:(?:of|from)\s+)?\Z", re.IGNORECASE)
# "in 2015 …, and … on 3 May" goes on; "the budget for 2026", "next year's meeting" do not.
_OWNED: Final = re.compile(r"['’]s?\b")


def carried_year(form: Calendar, scene: Scene) -> int | None:
    """Return the year named earlier in the sentence, or by the opening of the paragraph."""
    story, piece, item = scene.story, scene.piece, scene.item
    if (form.weekday is not None and story.reference is not None) or scene.turned():
        return None
    if named := _EDITION.search(piece.text[max(piece.start, item.start - 90) : item.start]):
        return int(named[1])
    if (near := _beside(scene)) is not None:
        return near
    if (told := _continued(form, scene)) is not None:
        return told
    if story.carried is not None:
        year, before = story.carried
        year += _comes_after(form, year, before, scene) - _came_before(form, before, scene)
        return year if _leans(scene, before) and _agrees(year, scene) else None
    if story.frame is not None and opens(scene) and scene.tense() is not Tense.FUTURE:
        return story.frame if _agrees(story.frame, scene) else None
    return None


def _comes_after(form: Calendar, year: int, before: Item, scene: Scene) -> bool:
    """Tell whether a date is of the year after: "in November 2023 …, and *on 1 January* it did".

    Not where that still lies ahead, as "and in March" of what was told in the year before.
    """
    reference, told = scene.story.reference, before.form
    if reference is None or not isinstance(told, Calendar) or told.month is None:
        return False
    if choose.order(form) >= choose.order(told) or form.month is None:
        return False
    text, item = scene.piece.text, scene.item
    if _HAD.match(text, item.end):
        return False  # "and in April it had been drafted"
    gap = text[before.end : item.start]
    joined = _JOINED.search(gap) or _WENT_ON.match(gap)
    return joined is not None and values.when(choose.written(form, year + 1)).latest <= (
        reference.earliest
    )


def _came_before(form: Calendar, before: Item, scene: Scene) -> bool:
    """Tell whether a date is of the year before: "in May 2023, *after signing it in* June"."""
    told = before.form
    if not isinstance(told, Calendar) or told.month is None or form.month is None:
        return False
    later = choose.order(form) > choose.order(told)
    return later and _BACK.match(scene.piece.text[before.end : scene.item.start]) is not None


def _continued(form: Calendar, scene: Scene) -> int | None:
    """Return the year of the date before where "the dates" are spoken of, still to come."""
    story, piece, item = scene.story, scene.piece, scene.item
    anchor, reference = story.anchor, story.reference
    if anchor is None or reference is None or anchor.earliest <= reference.latest:
        return None
    before = piece.text[max(piece.start, item.start - 12) : item.start]
    told = _DATES.search(before) and scene.is_near() and form.month is not None
    return anchor.earliest.year if told else None


def _beside(scene: Scene) -> int | None:
    """Return the year that a relative time right before gives: "a year later, on 14 May".

    "Some weeks before, on 7 April" is the 7 April that comes before the last date.
    """
    story, piece, item = scene.story, scene.piece, scene.item
    if story.anchor is None or story.last is None or not isinstance(item.form, Calendar | Range):
        return None
    gap = piece.text[max(piece.start, story.last.end) : item.start]
    if isinstance(story.last.form, Step) and BESIDE.match(gap):
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
    if _MODIFIES.search(lead) or _OWNED.match(text, before.end):
        return False
    if opens(Scene(piece, before, scene.story)):
        return True
    gap = text[before.end : min(scene.item.start, before.end + 200)]
    if _AFRESH.match(gap):
        return False
    if _LEANS.match(gap) or _BACK.match(gap):
        return True
    return len(gap.split()) <= 3 and not has_verb(gap)


def _agrees(year: int, scene: Scene) -> bool:
    """Tell whether the tense allows a carried year."""
    reference = scene.story.reference
    if reference is None or year == reference.earliest.year:
        return True
    tense = scene.tense()
    return tense is not (Tense.FUTURE if year < reference.earliest.year else Tense.PAST)
