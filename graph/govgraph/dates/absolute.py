"""Rules for dates that stand by themselves: days, months, years, decades, quarters, seasons."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Final

from govgraph.dates import near, words
from govgraph.dates.forms import Base, Calendar, Fixed, Form, Item, Piece, Range, Step, item_of
from govgraph.dates.near import Standing
from govgraph.dates.patterns import (
    DASH,
    DAY,
    DAY_TOLD,
    DAYS,
    MONTH,
    OF_WEEKDAY,
    ORDINAL_DAY,
    PLAIN_DAYS,
    QUOTE,
    SEASON,
    WEEKDAY,
    YEAR,
    YEAR_END,
    YEAR_PART,
    YEAR_RELATION,
    O,
    W,
    rule,
)

Match = re.Match[str]
Rule = tuple[re.Pattern[str], Callable[[Match, Piece], list[Item]]]

_DAY_TOKEN: Final = re.compile(rf"(?:({WEEKDAY})\s*[,(–—]?\s*(?:the\s+)?)?({DAY})", re.IGNORECASE)
_RANGE_SEPARATOR: Final = re.compile(
    rf"(?:{DASH}|/|\bto\b|\buntil\b|\btill\b|\bthrough\b)", re.IGNORECASE
)
_OR: Final = re.compile(r"\bor\b", re.IGNORECASE)
_HOURS: Final = re.compile(r"\([\d.:h]+\)")  # "26 (10.00) – 28 March"
_SHORT_CUES: Final = words.listed("on of dated by until from to since before after")


def month_number(text: str) -> int:
    """Return the number of a month word, abbreviated or not."""
    return words.MONTHS[text.lower().rstrip(".")]


def year_fields(match: Match) -> Calendar:
    """Return the year that the year part of a pattern gives, with no other field."""
    groups = match.groupdict()
    if year := groups.get("year") or groups.get("joined") or groups.get("bracketed"):
        return Calendar(year=int(year))
    if short := groups.get("short"):
        return Calendar(year=2000 + int(short) if int(short) < 70 else 1900 + int(short))
    if spelt := groups.get("spelt"):
        return Calendar(year=2000 + words.number(spelt.lower().partition("thousand")[2]))
    if relation := groups.get("relation"):
        return Calendar(year_of=related_year(relation))
    return Calendar()


def related_year(relation: str) -> Step:
    """Return the year that "this year", "that year" and the like stand for."""
    relation = relation.lower()
    base = Base.EITHER if relation in words.ANCHORED else Base.REFERENCE
    return Step("year", words.TURNS.get(relation, 0), base)


def _weekday(text: str | None) -> int | None:
    return words.WEEKDAYS[text.lower().rstrip(".")] if text else None


def _days(match: Match, piece: Piece) -> list[Item]:
    """Return one item per day or range of days that share a month."""
    common = replace(year_fields(match), month=month_number(match["month"]))
    start = match.start("days")
    text = _HOURS.sub(lambda hours: " " * len(hours[0]), match["days"])
    tokens = list(_DAY_TOKEN.finditer(text))
    gaps = [text[a.end() : b.start()] for a, b in pairwise(tokens)]
    if not common.dated and _no_day(match, piece):
        return []
    if gaps and gaps[-1].strip() in {",", ""} and not _RANGE_SEPARATOR.search(gaps[-1]):
        # "Session 3, 26 June": a list of days ends in "and", so only the last is a day.
        tokens, gaps = (tokens[-1:], []) if match.start() == start else (tokens[:1], [])
    runs = _runs(tokens, gaps, near.left_of(piece, match.start()).cue == "between")
    if gaps and _OR.search(gaps[-1]) and not any(map(_RANGE_SEPARATOR.search, gaps)):
        return [Item(match.start(), match.end(), _one_of(tokens, common))]
    return [Item(*_extent(match, run, runs, start), _run_form(run, common)) for run in runs]


def _one_of(tokens: list[Match], common: Calendar) -> Form:
    """Return "3, 5 or 7 May" as one of the days."""
    first, *others = (_run_form([token], common) for token in tokens)
    return Range(first, _one_of(tokens[1:], common), either=True) if others else first


def _no_day(match: Match, piece: Piece) -> bool:
    """Tell whether a number beside a month word is no day of it."""
    month = match["month"]
    if month.islower():
        return True
    if match.start("month") < match.start("days"):
        # English says "on June 30": after "in", the number begins something else.
        cue = near.left_of(piece, match.start()).cue
        return cue == "in" or near.next_word(piece, match.end()).lower() in words.COUNTED
    return month.lower() in {"may", "march"} and near.is_reference(piece, match.start())


def _runs(tokens: list[Match], gaps: list[str], between: bool) -> list[list[Match]]:
    runs = [[tokens[0]]]
    for gap, token in zip(gaps, tokens[1:], strict=True):
        joined = _RANGE_SEPARATOR.search(gap) is not None
        pair = len(tokens) == 2 and (between or _next_day(tokens))
        # "16 and 17 May" is one stretch of two days; "3 and 5 May" are two dates.
        if joined or pair:
            runs[-1].append(token)
        else:
            runs.append([token])
    return runs


def _day_number(token: Match) -> int:
    return int(token[2].rstrip("stndrhSTNDRH"))


def _next_day(tokens: list[Match]) -> bool:
    return _day_number(tokens[1]) == _day_number(tokens[0]) + 1


def _run_form(run: list[Match], common: Calendar) -> Form:
    first, last = (
        replace(common, day=_day_number(token), weekday=_weekday(token[1]))
        for token in (run[0], run[-1])
    )
    return first if len(run) == 1 else Range(first, last)


def _extent(
    match: Match, run: list[Match], runs: list[list[Match]], offset: int
) -> tuple[int, int]:
    """Return where a run starts and ends; the outer ones take the month and year along."""
    month_first = match.start("month") < match.start("days")
    start, end = offset + run[0].start(), offset + run[-1].end()
    if run is runs[0] and month_first:
        start = match.start()
    if run is runs[-1]:
        end = match.end()
    return start, end


def _ordinal_day(match: Match, piece: Piece) -> list[Item]:
    """Read "first of May" and "17th day of May 2024"."""
    del piece
    words_of = match["ordinal"].lower().replace("-", " ").split()
    day = sum(words.TENS.get(w, 0) or words.ORDINALS.get(w, 0) for w in words_of)
    if match["month"].islower() or not 1 <= day <= 31:
        return []
    common = replace(year_fields(match), month=month_number(match["month"]), day=day)
    return item_of(match, common)


def _month(match: Match, piece: Piece) -> list[Item]:
    """Read a month with or without its year; a month alone needs a cue."""
    form = replace(year_fields(match), month=month_number(match["month"]))
    cue = near.left_of(piece, match.start()).cue
    if cue.isdigit() and len(cue) < 3:
        return []  # the number is no day of this month
    if form.dated:
        lower = match["month"].islower() and match["month"] in {"may", "march", "mar"}
        return [] if lower and form.year_of else item_of(match, form)
    standing = near.month_standing(piece, match.start(), match.end())
    return [] if standing is Standing.NONE else item_of(match, form, firm=standing is Standing.FIRM)


def _iso(match: Match, piece: Piece) -> list[Item]:
    del piece
    text = f"{match['y']}-{match['m']}-{match['d']}"
    if match["t"] is None:
        return item_of(match, Calendar(int(match["y"]), int(match["m"]), int(match["d"])))
    return item_of(match, Fixed(f"{text}T{match['t']}{match['z'] or ''}"))


def _year_first(match: Match, piece: Piece) -> list[Item]:
    if near.is_reference(piece, match.start()):
        return []
    return item_of(match, Calendar(int(match["y"]), int(match["m"]), int(match["d"])))


def _iso_month(match: Match, piece: Piece) -> list[Item]:
    year, month = int(match["y"]), int(match["m"])
    # "2010-12" is the years 2010 to 2012; "2024-06" can only be June 2024.
    if not 1 <= month <= min(12, year % 100) or near.is_reference(piece, match.start()):
        return []
    return item_of(match, Calendar(year, month))


def _numeric(match: Match, piece: Piece) -> list[Item]:
    """Read 26/06/2024; which number is the month is settled once the whole text is known."""
    left = near.left_of(piece, match.start())
    if near.is_reference(piece, match.start()):
        return []
    heads = "." in match[0] and near.heads(piece, match.start())
    if len(match["y"]) == 2 and (len(match[0]) < 8 or not (heads or left.cue in _SHORT_CUES)):
        return []  # "30.10.24" only where it opens a line or a part of one, or behind "on"
    year = int(match["y"]) + (2000 if len(match["y"]) == 2 else 0)
    return item_of(match, Calendar(year, month=int(match["b"]), day=int(match["a"])))


def _numeric_range(match: Match, piece: Piece) -> list[Item]:
    if near.is_reference(piece, match.start()):
        return []
    year, month = int(match["y"]), int(match["m"])
    first, last = Calendar(year, month, int(match["a"])), Calendar(year, month, int(match["b"]))
    return item_of(match, Range(first, last))


def _roman(match: Match, piece: Piece) -> list[Item]:
    del piece
    month = words.ROMAN_MONTHS.get(match["r"])
    return item_of(match, Calendar(int(match["y"]), month, int(match["d"]))) if month else []


def _decade(match: Match, piece: Piece) -> list[Item]:
    del piece
    return item_of(match, Fixed(f"{match['decade']}X"))


def _short_decade(match: Match, piece: Piece) -> list[Item]:
    del piece
    return item_of(match, Fixed(f"19{match['tens']}X"))


def _named_decade(match: Match, piece: Piece) -> list[Item]:
    # "the nineties" is a decade, "his nineties" an age.
    if near.left_of(piece, match.start()).word.lower() != "the":
        return []
    return item_of(match, Fixed(f"19{words.DECADES[match[0].lower()]}X"))


def _century(match: Match, piece: Piece) -> list[Item]:
    del piece
    number = match["number"].lower()
    century = int(number[:-2]) if number[0].isdigit() else _ordinal_value(number)
    # The present century is a figure of speech more often than a time.
    return item_of(match, Fixed(f"{century - 1:02d}XX")) if 1 <= century <= 20 else []


def _ordinal_value(text: str) -> int:
    parts = text.replace("-", " ").split()
    return sum(words.TENS.get(p, 0) or words.ORDINALS.get(p, 0) for p in parts)


def _years(match: Match, piece: Piece) -> list[Item]:
    """Read 2019–2021, 2019-21 and 2022/23."""
    first, text = int(match["a"]), match["b"]
    last = int(text) if len(text) == 4 else first - first % 100 + int(text)
    slash = match["mark"].strip() == "/"
    standing = near.year_standing(piece, match.start(), match.end())
    closed = piece.text[match.start() - 1 : match.start()] == "("
    if closed and piece.text[match.end() : match.end() + 1] == ")" and match.start() > piece.start:
        # A single year in brackets is part of a title, a span of years tells how long it runs.
        standing = Standing.FIRM
    if last <= first or standing is Standing.NONE:
        return []
    if slash and (last != first + 1 or standing is not Standing.FIRM):
        return []
    return item_of(match, Range(Calendar(first), Calendar(last)))


def _year(match: Match, piece: Piece) -> list[Item]:
    standing = near.year_standing(piece, match.start(), match.end())
    if standing is Standing.NONE or not 1500 <= int(match["year"]) <= 2100:
        return []
    return item_of(match, Calendar(int(match["year"])), firm=standing is Standing.FIRM)


def _group_code(letter: str, number: int) -> int | None:
    base, limit = (words.QUARTER_CODE, 4) if letter.lower() == "q" else (words.HALF_CODE, 2)
    return base + number - 1 if 1 <= number <= limit else None


def _group(match: Match, piece: Piece) -> list[Item]:
    """Read Q3 2024, H1 2025 and 2025 H1; Q3 alone needs a preposition."""
    code = _group_code(match["letter"], int(match["number"]))
    form = replace(year_fields(match), code=code)
    if code is None or form.dated:
        return item_of(match, form) if code else []
    cue = near.left_of(piece, match.start()).cue
    return (
        item_of(match, form) if cue in words.MONTH_CUES and match["letter"].lower() == "q" else []
    )


def _season(match: Match, piece: Piece) -> list[Item]:
    form = replace(year_fields(match), code=words.SEASONS[match["season"].lower()])
    left = near.left_of(piece, match.start())
    if left.cue and left.word[0].isupper() and left.cue not in words.YEAR_CUES | {"the"}:
        return []  # the Prague Spring
    if form.dated:
        return item_of(match, form)
    before = piece.text[max(piece.start, match.start() - 60) : match.start()].lower()
    if match["season"].lower() == "fall" and not re.search(r"\bin\s+the\s+\Z", before):
        return []  # "after the fall"
    cued = near.SEASON_CUE.search(before)
    closed = re.match(
        r"\s*(?:[.,;:)]|$|and\b|or\b)", piece.text[match.end() : min(piece.end, match.end() + 12)]
    )
    return item_of(match, form) if cued and closed else []


_ROMAN_MARK: Final = rf"(?:\.{O}|{W}|/)"
_ROMAN: Final = (
    rf"(?P<d>\d\d?){_ROMAN_MARK}(?P<r>(?-i:[IVX]{{1,4}})){_ROMAN_MARK}(?P<y>{YEAR}){YEAR_END}"
)
_MONTH_DAYS: Final = rf"{MONTH}{W}(?:the{W})?(?P<days>{PLAIN_DAYS})(?:{YEAR_PART})?(?!\w)"
_NUMBERS_END: Final = r"(?![\w/]|[.,:-]\d)"

DIGIT_RULES: Final[tuple[Rule, ...]] = (
    (
        rule(
            rf"(?P<y>{YEAR})-(?P<m>\d\d)-(?P<d>\d\d)"
            rf"(?:[T ](?P<t>\d\d:\d\d)(?::\d\d)?(?P<z>Z|[+-]\d\d:\d\d)?)?"
            rf"(?!\w|[.,:-]\d|/(?!{YEAR}-\d\d-\d\d))"
        ),
        _iso,
    ),
    (rule(rf"(?P<y>{YEAR})(?P<s>[./])(?P<m>\d\d)(?P=s)(?P<d>\d\d){_NUMBERS_END}"), _year_first),
    (
        rule(
            rf"(?P<a>\d\d?)\.?{DASH}(?P<b>\d\d?)(?P<s>[./])(?P<m>\d\d?)(?P=s)"
            rf"(?P<y>{YEAR}){_NUMBERS_END}"
        ),
        _numeric_range,
    ),
    (
        rule(
            rf"(?P<a>\d\d?)(?P<s>\. ?|/|-)(?P<b>\d\d?)(?P=s)(?P<y>{YEAR}|(?<!-)\d\d){_NUMBERS_END}"
        ),
        _numeric,
    ),
    (rule(_ROMAN), _roman),
    (
        rule(
            rf"(?P<days>{DAYS})(?:{W}|-|\.{O})(?:(?:day{W})?of{W}(?:the{W}month{W}of{W})?)?"
            rf"{MONTH}{YEAR_PART}?(?!\w)"
        ),
        _days,
    ),
    (rule(r"(?P<decade>(?:1[5-9]|20|21)\d)0['’]?s\b"), _decade),
    (rule(r"(?P<number>\d{1,2}(?:st|nd|rd|th))[-\s](?:century|centuries)\b"), _century),
    (rule(rf"(?P<year>{YEAR}){O}(?P<letter>[QH])(?P<number>[1-4])(?!\w)"), _group),
    (rule(rf"(?P<y>{YEAR})-(?P<m>\d\d){_NUMBERS_END}"), _iso_month),
    (rule(rf"(?P<a>{YEAR})(?P<mark>{O}(?:{DASH}|/){O})(?P<b>{YEAR}|\d\d){YEAR_END}"), _years),
    (rule(rf"(?P<year>{YEAR}){YEAR_END}(?!{DASH}\d{{4}})"), _year),
)
MONTH_RULES: Final[tuple[Rule, ...]] = (
    (rule(_MONTH_DAYS), _days),
    # "April, 24th 2014": only a day written as one goes on behind a comma.
    (rule(rf"{MONTH},{W}(?:the{W})?(?P<days>{DAY_TOLD}){YEAR_PART}(?!\w)"), _days),
    (rule(rf"{MONTH}{YEAR_PART}?(?!\w)"), _month),
)
WEEKDAY_RULES: Final[tuple[Rule, ...]] = (
    DIGIT_RULES[5],
    (rule(rf"{WEEKDAY}{OF_WEEKDAY}{_MONTH_DAYS}"), _days),
)
ORDINAL_RULES: Final[tuple[Rule, ...]] = (
    (
        rule(rf"(?P<ordinal>{ORDINAL_DAY}){W}(?:day{W})?of{W}{MONTH}{YEAR_PART}?(?!\w)"),
        _ordinal_day,
    ),
    (rule(rf"(?P<number>{ORDINAL_DAY})[-\s](?:century|centuries)\b"), _century),
)
SEASON_RULES: Final[tuple[Rule, ...]] = (
    (
        rule(
            rf"(?P<season>{SEASON})(?:,?{W}(?:of{W})?(?P<year>{YEAR})(?:[-–/](?:20)?\d\d)?{YEAR_END}"
            rf"|{W}(?:of{W})?{YEAR_RELATION})?(?!\w)"
        ),
        _season,
    ),
)
GROUP_RULES: Final[tuple[Rule, ...]] = (
    (
        rule(
            rf"(?P<letter>[QH])(?P<number>[1-4])(?:{O}[/,-]?{O}(?:of{W})?(?:(?P<year>{YEAR}){YEAR_END}"
            rf"|{YEAR_RELATION}))?(?!\w)"
        ),
        _group,
    ),
)
DECADE_RULES: Final[tuple[Rule, ...]] = (
    (rule(rf"{QUOTE}(?P<tens>[2-9])0s\b"), _short_decade),
    (rule("(?:" + "|".join(words.DECADES) + r")(?!\w)"), _named_decade),
)
