"""Hours of the day and time zones, which count only beside the day that they belong to."""

from __future__ import annotations

import re
from typing import Final

from govgraph.dates.forms import Clock, Item, Piece
from govgraph.dates.patterns import CLOCK_ZONE, DASH, O, W, rule
from govgraph.dates.words import ZONES


def _time_pattern(side: str) -> str:
    """Return the pattern of one time of day, its groups named after its side of the range."""
    minutes = rf"(?:[:.h](?P<{side}m>[0-5]\d)(?::[0-5]\d)?)?"
    half_day = rf"(?:{O}(?P<{side}p>[ap])\.?{O}m\b\.?)?"
    return rf"(?:(?P<{side}h>2[0-4]|[01]?\d){minutes}{half_day}|(?P<{side}w>noon|midnight))"


_HOURS: Final = rf"(?P<unit>{O}h(?!\w)|{W}(?:hours|hrs)(?!\w)|{W}o['’]clock)?"

CLOCK: Final = rule(
    rf"{_time_pattern('a')}"
    rf"(?:(?:{O}{DASH}{O}|{W}(?:to|until|till|and){W}){_time_pattern('b')})?"
    rf"{_HOURS}(?:{CLOCK_ZONE})?(?![\w%]|[.:/-]\d)"
)
_NOT_HOURS: Final = re.compile(r"\s?(?:[€$£%]|per\s?cent|euros?|dollars|million|billion|km)\b")


def read_clock(match: re.Match[str], piece: Piece) -> list[Item]:
    """Return the hours that a match of ``CLOCK`` gives; a bare number is none."""
    half = match["bp"] or match["ap"]
    told = match["am"] or match["bm"] or half or match["unit"] or match["aw"] or match["bw"]
    if not told or _NOT_HOURS.match(piece.text, match.end(), piece.end):
        return []
    start = _time(match, "a", half)
    end = _time(match, "b", half) if match["bh"] or match["bw"] else None
    if start is None or (end is None and (match["bh"] or match["bw"])):
        return []
    clock = Clock(start, end, _zone(match))
    return [Item(match.start(), match.end(), clock, firm=False)]


def _time(match: re.Match[str], side: str, half: str | None) -> str | None:
    if word := match[f"{side}w"]:
        return "12:00" if word.lower() == "noon" else "00:00"
    hour, minute = int(match[f"{side}h"]), match[f"{side}m"] or "00"
    own = (match[f"{side}p"] or half or "").lower()
    if own:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if own == "p" else 0)
        if side == "a" and not match["ap"]:
            hour = _same_half(match, hour, own)
    return f"{hour:02d}:{minute}" if hour < 24 else None


def _same_half(match: re.Match[str], hour: int, half: str) -> int:
    """Return the first hour of "11 to 1 pm", which is before noon although the second is not."""
    last = int(match["bh"]) % 12 + (12 if half == "p" else 0)
    return hour - 12 if half == "p" and hour > last else hour


def _zone(match: re.Match[str]) -> str:
    """Return the zone as EDTF writes it; an absent one, or one of several, is left open."""
    if match["plain"]:
        return match["plain"].replace("−", "-")
    if not match["zone"]:
        return ""
    minutes = ZONES[match["zone"]]
    if minutes is None:
        return ""
    if offset := match["offset"]:
        digits = offset[1:].replace(":", "")
        hours, rest = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
        minutes += (-1 if offset[0] in "-−" else 1) * (hours * 60 + rest)
    if minutes == 0:
        return "Z"
    sign, size = "-" if minutes < 0 else "+", abs(minutes)
    return f"{sign}{size // 60:02d}:{size % 60:02d}"
