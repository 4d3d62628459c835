"""Rules for times that need a reference or an earlier date: last year, two weeks later."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from govgraph.dates import near, words
from govgraph.dates.forms import Base, Item, Named, Part, Piece, Step, Stretch, item_of
from govgraph.dates.patterns import COUNT, QUOTE, SEASON, UNIT, W, any_of, rule

if TYPE_CHECKING:
    from govgraph.dates.absolute import Match, Rule

# "the past year" is twelve months up to now; "past year" alone is nothing.
_NEED_ARTICLE: Final = frozenset((
    "following", "previous", "preceding", "same", "past", "coming", "upcoming", "current",
    "present",
))  # fmt: skip
_LONG: Final = {"week": 7, "fortnight": 14, "month": 1, "year": 1, "decade": 10, "century": 100}
_THAT_MONTHS: Final = frozenset(words.MONTHS) - {"may", "march"}  # "that May said", "that March"
_PART_OF_DAY: Final = rf"(?:{W}(?:morning|afternoon|evening|night))?"
_FULL_WEEKDAY: Final = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_OF_MONTH: Final = rule(rf"{W}(?:of|in){W}{any_of(words.MONTHS)}(?!\w)|{W}but{W}one(?!\w)")
_CLOSED: Final = r"(?=\s{0,5}(?:[.,;:)]|\Z))"
_END: Final = r"(?!\w|-\w)"
_DAY_OF: Final = "day of the "


def _day_word(match: Match, piece: Piece) -> list[Item]:
    """Read today, yesterday, tomorrow; "today's world" is no time, "today's meeting" is."""
    if piece.text[match.end() : match.end() + 2] in {"'s", "’s"}:
        noun = near.next_word(piece, match.end() + 2).lower()
        if noun not in words.SITTINGS:
            return []
    word = match["word"].lower()
    count = {"yesterday": -1, "tomorrow": 1}.get(word, 0)
    return item_of(match, Step("day", count))


def _day_beyond(match: Match, piece: Piece) -> list[Item]:
    del piece
    return item_of(match, Step("day", -2 if match["side"].lower() == "before" else 2))


def _day_beside(match: Match, piece: Piece) -> list[Item]:
    """Read "the day before" and "the year after" where nothing follows that they could count."""
    if near.left_of(piece, match.start()).cue != "the":
        return []
    later = match["side"].lower() in {"after", "later"}
    return item_of(match, Step(_unit(match["unit"]), 1 if later else -1, Base.ANCHOR))


def _before_last(match: Match, piece: Piece) -> list[Item]:
    """Read "the year before last"."""
    if near.left_of(piece, match.start()).cue != "the":
        return []
    return item_of(match, Step(_unit(match["unit"]), -2))


def _part_of_day(match: Match, piece: Piece) -> list[Item]:
    if near.left_of(piece, match.start()).cue in {"the", "its", "our", "their"}:
        return []  # "on the last evening" is that of a meeting
    return item_of(match, Step("day", -1 if match["turn"].lower() == "last" else 0))


def _unit(word: str) -> str:
    return words.UNITS[word.lower()]


def counted(text: str) -> float:
    """Return a count in words or digits as a number: "half a" is 0.5."""
    text = text.lower()
    if text.endswith("hundred"):
        return 100 * counted(text[: -len("hundred")].strip())
    if text.isdigit():
        return int(text)
    if text.startswith("half"):
        return 0.5
    return words.number(text) or 1


def steps_of(unit: str, count: float) -> tuple[str, int] | None:
    """Return a count of any unit as a count of days, months or years."""
    if unit in {"minute", "hour"}:
        return "day", 0
    if unit == "day" or unit not in _LONG:
        return (unit, int(count)) if count == int(count) else None
    total = count * _LONG[unit]
    name = "day" if unit in {"week", "fortnight"} else "year" if unit != "month" else "month"
    if name == "year" and total == 0.5:
        return "month", 6
    return (name, int(total)) if total == int(total) else None


def _ago(match: Match, piece: Piece) -> list[Item]:
    """Read "two weeks ago", "a year later" and their like."""
    steps = steps_of(_unit(match["unit"]), counted(match["count"]))
    before = piece.text[max(piece.start, match.start() - 24) : match.start()]
    dated = _DATED.match(piece.text, match.end(), piece.end)
    ago = match["side"].lower() == "ago"
    if steps is None or (_BOUND.search(before) and (dated or ago)):
        return []
    if ago and not dated and _MORE.search(before):
        return []
    side = match["side"].lower().partition(" that")[0]
    sign = -1 if side in {"ago", "earlier", "previously", "before", "beforehand"} else 1
    fixed = side in {"ago", "from now", "hence"} or side.endswith("time")
    unit, count = steps
    if near.left_of(piece, match.start()).cue in {"exactly", "precisely"} and not match["precise"]:
        unit = f"{unit}-day"
    if match["precise"]:
        unit, count = _precise(" ".join(match["precise"].lower().split()), unit, count)
    form = Step(unit, sign * count, Base.REFERENCE if fixed else Base.EITHER)
    if side.endswith("time") and near.left_of(piece, match.start()).cue not in {"in", "within"}:
        return []
    return item_of(match, form)


_BOUND: Final = re.compile(
    r"\b(?:(?:less|fewer)\s+than|under|within|barely|hardly|scarcely|not\s+even)\s+\Z",
    re.IGNORECASE,
)
# "It was adopted *more than* ten years ago": that is not ten years ago.
# So with "not two weeks ago" and "two or three weeks ago".
_MORE: Final = re.compile(
    rf"\b(?:more\s+than|over|at\s+least|upwards\s+of|not|{COUNT}\s+(?:or|to|and))\s+\Z",
    re.IGNORECASE,
)
# "*Less than* four weeks later, *on 16 June*": the date itself tells when.
_DATED: Final = re.compile(r",\s(?:on|in)\s(?:\d|[A-Z])")


def _precise(word: str, unit: str, count: int) -> tuple[str, int]:
    """Return "ten years ago today" as a day, "a year ago next month" as a month.

    "Ten years ago tomorrow" is the day after.
    """
    if word in {"today", "to the day"}:
        return f"{unit}-day", count
    if word in {"yesterday", "tomorrow"}:
        return f"{unit}-{word}", count
    if unit != "year" or word.endswith("week"):
        return unit, count
    return "month", 12 * count - {"last": -1, "next": 1}.get(word.partition(" ")[0], 0)


def _year_out(match: Match, piece: Piece) -> list[Item]:
    """Read "before the year is out"."""
    if near.left_of(piece, match.start()).cue != "the":
        return []
    return item_of(match, Step(_unit(match["unit"]), 0))


def _unit_end(match: Match, piece: Piece) -> list[Item]:
    """Read "before the year's end" and "by year-end"."""
    before = piece.text[max(piece.start, match.start() - 12) : match.start()].lower()
    if not re.search(r"\b(?:by|at|before|until|till)\s+(?:the\s+|this\s+)?\Z", before):
        return []
    return item_of(match, Step(_unit(match["unit"]), 0))


def _quarter_alone(match: Match, piece: Piece) -> list[Item]:
    """Read "by the end of the first quarter"."""
    before = piece.text[max(piece.start, match.start() - 12) : match.start()].lower()
    if not re.search(r"\b(?:in|by|of|during|until|before)\s+the\s+\Z", before):
        return []
    return item_of(match, Part("quarter", words.ORDINALS[match["nth"].lower()], Step("year", 0)))


def _moments_ago(match: Match, piece: Piece) -> list[Item]:
    del piece
    return item_of(match, Step("day", 0))


def _stretch(match: Match, piece: Piece) -> list[Item]:
    """Read "the past five years" and "the next three months"."""
    if near.left_of(piece, match.start()).word.lower() not in {"the", "these", "in", "over"}:
        return []
    steps = steps_of(_unit(match["unit"]), counted(match["count"]))
    sign = words.TURNS[match["turn"].lower()]
    if steps is None or not steps[1]:
        return []
    return item_of(match, Stretch(steps[0], sign * steps[1]))


def _deictic(match: Match, piece: Piece) -> list[Item]:
    """Read this, last, next … with a unit of the calendar."""
    turn, unit = match["turn"].lower(), match["unit"].lower()
    article = near.left_of(piece, match.start()).word.lower()
    the = article in {"the", "this", "these"}
    if (turn in _NEED_ARTICLE and not the) or (turn == "that" and not _cued(match, piece)):
        return []
    if unit in {"day", "date"}:
        return _same_day(match, turn, the)
    name = _unit(unit)
    if turn in {"past", "last"} and the and name in {"week", "month", "year", "decade"}:
        steps = steps_of(name, 1)
        return item_of(match, Stretch(steps[0], -steps[1])) if steps else []
    if name == "weekend" and _OF_MONTH.match(piece.text, match.end(), piece.end):
        return []  # "the last weekend of May 2024"
    if name in {"minute", "hour"} or (name == "century" and turn != "last"):
        return []
    base = Base.EITHER if turn in words.ANCHORED else Base.REFERENCE
    own_year = match["filler"] in {"fiscal", "financial", "calendar"}
    if match["filler"] == "academic":
        return []  # it begins in one year or the other
    if turn in {"that", "same"} or (turn == "next" and the and not own_year):
        base = Base.ANCHOR if turn != "next" else Base.EITHER
    return item_of(
        match, Step("week" if name == "fortnight" else name, words.TURNS.get(turn, 0), base)
    )


def _same_day(match: Match, turn: str, the: bool) -> list[Item]:
    if turn in {"same", "that"}:
        return item_of(match, Step(match["unit"].lower(), 0, Base.ANCHOR))
    if turn in {"following", "previous", "preceding", "next"} and the and match["unit"] == "day":
        return item_of(match, Step("day", words.TURNS[turn], Base.ANCHOR))
    return []


_ENDED: Final = re.compile(r"\s*(?:[.,;:)]|\Z)|\s(?:and|but)\b")


_BEFORE_SUBJECT: Final = re.compile(r",|\s(?:the|we|it|they|I|[A-Z]\w+)\b")  # "that year Chad …"


def _cued(match: Match, piece: Piece) -> bool:
    """Tell whether "that year" is a time and not the object of a verb."""
    left = near.left_of(piece, match.start())
    opens = not left.word or left.gap.strip()[-1:] in {";", ",", "—", "–"}
    initial = opens and _BEFORE_SUBJECT.match(piece.text, match.end(), piece.end) is not None
    if left.cue in words.THAT_CUES:
        return near.next_word(piece, match.end()) not in words.COMING
    # "It lapsed *that year*." ends a clause; "we remember that year" names what is remembered.
    ends = _ENDED.match(piece.text, match.end(), piece.end) is not None
    return initial or (ends and left.cue != "" and left.cue not in words.NOT_THEN)


def _named(match: Match, piece: Piece) -> list[Item]:
    """Read last Tuesday, next spring, this September."""
    turn, word = match["turn"].lower(), match["name"].lower()
    the = near.left_of(piece, match.start()).word.lower() in {"the", "this"}
    if turn == "that" and word in words.SEASONS:
        return item_of(match, Named("season", words.SEASONS[word], 0, Base.ANCHOR))
    if turn == "that" and word.rstrip(".") in _THAT_MONTHS and match["name"][0].isupper():
        return item_of(match, Named("month", words.MONTHS[word.rstrip(".")], 0, Base.ANCHOR))
    if (turn in _NEED_ARTICLE and not the) or turn in {"same", "that"}:
        return []
    base = Base.EITHER if turn in words.ANCHORED else Base.REFERENCE
    step = words.TURNS.get(turn, 0)
    if word in words.SEASONS:
        return item_of(match, Named("season", words.SEASONS[word], step, base))
    if match["name"].islower():
        return []
    of = near.next_word(piece, match.end()) == "of" and the
    if word in words.WEEKDAYS and (of or _OF_MONTH.match(piece.text, match.end(), piece.end)):
        return []  # "the next Friday in July 2025", "the last Friday of the year"
    if word in words.WEEKDAYS:
        return item_of(match, Named("weekday", words.WEEKDAYS[word], step, base))
    if near.is_name(piece, match.start("name"), match.end("name")):
        return []
    return item_of(match, Named("month", words.MONTHS[word.rstrip(".")], step, base))


def _weekday(match: Match, piece: Piece) -> list[Item]:
    standing = near.weekday_standing(piece, match.start(), match.end("day"))
    if standing is near.Standing.NONE:
        return []
    form = Named("weekday", words.WEEKDAYS[match["day"].lower()], 0)
    return [Item(match.start(), match.end(), form, standing is near.Standing.FIRM)]


def _weekday_of_week(match: Match, piece: Piece) -> list[Item]:
    """Read "Wednesday of this week", "Tuesday last week"."""
    del piece
    week = Step("week", words.TURNS.get(match["turn"].lower(), 0))
    return item_of(match, Part("weekday", words.WEEKDAYS[match["day"].lower()], week))


# What can be done, or was to be done, in a time takes that long, whenever it begins.
_ABLE: Final = re.compile(
    r"\b(?:can|could|would|(?:was|were|had)\s+(?:been\s+)?(?:meant|supposed|expected|planned|intended|due|to)"
    r"(?:\s+to)?)\b[^.;,]*\Z"
)
_CLAUSE: Final = 80  # characters


def _ahead(match: Match, piece: Piece) -> list[Item]:
    """Read "we will meet in two weeks"; whether it is a time depends on the tense."""
    steps = steps_of(_unit(match["unit"]), counted(match["count"]))
    left = near.left_of(piece, match.start())
    if left.cue != "in" or steps is None or not (left.word == "In" or match["closed"] is not None):
        return []  # only at its head may a sentence run on: "In two weeks the Group meets"
    if near.next_word(piece, match.end()) == "or":
        return []  # "in a year or two"
    if _ABLE.search(piece.text, max(piece.start, match.start() - _CLAUSE), match.start()):
        return []  # "a request can cross four borders in a week"
    return item_of(match, Part("ahead", 0, Step(*steps)))


_TURN: Final = (
    "(?P<turn>this|last|next|past|previous|preceding|coming|upcoming|current|following|same"
    "|that|present)"
)
_FILLER: Final = rf"(?:{W}(?P<filler>coming|past|very|same|calendar|academic|fiscal|financial))?"
_UNIT_NAME: Final = rf"(?P<unit>{UNIT})"

DAY_WORD_RULES: Final[tuple[Rule, ...]] = (
    (rule(rf"(?P<word>today|tonight|yesterday|tomorrow){_PART_OF_DAY}{_END}"), _day_word),
)
DEICTIC_RULES: Final[tuple[Rule, ...]] = (
    (rule(rf"(?P<turn>this|last){W}(?:morning|afternoon|evening|night){_END}"), _part_of_day),
    (
        rule(
            rf"(?P<turn>past|last|next|coming|previous|following){W}{COUNT}{W}{_UNIT_NAME}s{_END}"
        ),
        _stretch,
    ),
    (rule(rf"{_TURN}{_FILLER}{W}(?P<unit>{UNIT}|date){_END}"), _deictic),
    (
        rule(
            rf"{_TURN}{_FILLER}{W}(?P<name>{SEASON}|{_FULL_WEEKDAY}|{any_of(words.MONTHS)})"
            rf"{_END}{_PART_OF_DAY}"
        ),
        _named,
    ),
)
UNIT_RULES: Final[tuple[Rule, ...]] = (
    (rule(rf"(?P<unit>week|month|year){W}before{W}last{_END}"), _before_last),
    (rule(rf"day{W}(?P<side>before|after){W}(?:yesterday|tomorrow){_END}"), _day_beyond),
    (
        rule(rf"(?P<unit>day|week|month|year){W}(?P<side>before|after|later|earlier){_CLOSED}"),
        _day_beside,
    ),
    (rule(rf"(?P<unit>week|month|year){W}(?:is|was){W}(?:out|over){_END}"), _year_out),
    (rule(rf"(?:minutes|moments|hours){W}ago{_END}"), _moments_ago),
    (rule(rf"(?P<unit>year|month|week)(?:{QUOTE}s{W}|-|{W})end{_END}"), _unit_end),
)
COUNT_RULES: Final[tuple[Rule, ...]] = (
    (rule(rf"a{W}(?:few|couple{W}of){W}(?:minutes|moments|hours){W}ago{_END}"), _moments_ago),
    (
        rule(
            rf"{COUNT}{W}(?P<unit>{UNIT})s?(?:{W}(?P<side>ago|earlier|later|afterwards|thereafter"
            rf"|previously|beforehand|hence|from{W}now|(?:before|after){W}that(?!{W}(?!(?:it|he|she|they|we|the)\b)[a-z])|(?:before|after){_CLOSED})"
            rf"(?:,?{W}(?P<precise>today|yesterday|tomorrow|to{W}the{W}day|(?:this|last|next){W}(?:month|week)))?{_END}"
            rf")"
        ),
        _ago,
    ),
    (
        rule(rf"{COUNT}{W}(?P<unit>{UNIT})s?{QUOTE}?s?{W}(?P<side>time)(?P<precise>(?!))?{_END}"),
        _ago,
    ),
)
QUARTER_RULES: Final[tuple[Rule, ...]] = (
    (
        rule(
            rf"(?P<nth>first|second|third|fourth){W}quarter(?:{_CLOSED}|(?={W}(?:to|with|at|by|when)\b))"
        ),
        _quarter_alone,
    ),
)
AHEAD_RULES: Final[tuple[Rule, ...]] = (
    (
        rule(rf"{COUNT}{W}(?P<unit>day|week|fortnight|month|year)s?(?P<closed>{_CLOSED})?{_END}"),
        _ahead,
    ),
)
WEEKDAY_ALONE: Final[tuple[Rule, ...]] = (
    (
        rule(rf"(?P<day>{_FULL_WEEKDAY}){W}(?:of{W})?(?P<turn>this|last|next){W}week{_END}"),
        _weekday_of_week,
    ),
    (rule(rf"(?P<day>{_FULL_WEEKDAY}){_PART_OF_DAY}{_END}"), _weekday),
)


def _whole(match: Match, piece: Piece) -> list[Item]:
    """Read "the year" in "the end of the year"; in "a day of the year" and elsewhere it is none."""
    if piece.text[: match.start()][-len(_DAY_OF) :].lower() == _DAY_OF:
        return []
    return item_of(match, Step(_unit(match["unit"]), 0))


WHOLE_RULES: Final[tuple[Rule, ...]] = (
    (
        rule(
            rf"(?P<unit>year|month|week|decade|quarter|century){_END}"
            rf"(?!{QUOTE}|{W}(?:following|after|in{W}which)\b)"
        ),
        _whole,
    ),
)
