"""Fragments of regular expressions for times; every repetition in them is bounded."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, cast

from govgraph.dates import words

if TYPE_CHECKING:
    from collections.abc import Iterable


def any_of(names: Iterable[str]) -> str:
    """Return a group that matches one of the words, the longest first."""
    return "(?:" + "|".join(sorted(map(re.escape, names), key=lambda n: (-len(n), n))) + ")"


def rule(pattern: str) -> re.Pattern[str]:
    """Return a pattern; case is checked later, where it tells a name from a month.

    It is compiled when it is first asked for anything: most texts need few of these patterns, and
    compiling them all takes longer than reading a short text.
    """
    return cast("re.Pattern[str]", _Late(pattern))


class _Late:
    """A pattern that is compiled on first use; from then on its methods are the compiled one's."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    def __getattr__(self, name: str) -> object:
        # Python asks here only for what is not there yet.
        found = getattr(re.compile(self._pattern, re.IGNORECASE), name)
        setattr(self, name, found)
        return found


# A tab separates table cells, so it never stands inside an expression.
W: Final = r"[^\S\t]{1,20}"
O: Final = r"[^\S\t]{0,20}"  # noqa: E741 - optional white space, used beside W
DASH: Final = "[-‐‑–—−]"
QUOTE: Final = "['’]"

_WHOLE: Final = ("may", "june", "july")
YEAR: Final = r"(?:1\d|20|21)\d\d"
# "2015.3" and "2015,12" are decimals, "2015/C" and "2015-EU" numbers of documents.
YEAR_END: Final = r"(?!\w|[.,:/]\d|/\w|-[a-z])"

# Only an abbreviation takes a full stop: "to 7 July. 2030 is close" is two sentences.
_SHORT_MONTHS: Final = [name for name in words.MONTHS if len(name) < 5 and name not in _WHOLE]
MONTH: Final = (
    rf"(?P<month>{any_of(set(words.MONTHS) - set(_SHORT_MONTHS))}(?!\w)"
    rf"|{any_of(_SHORT_MONTHS)}(?!\w)\.?)"
)
WEEKDAY: Final = rf"{any_of(words.WEEKDAYS)}(?!\w)\.?"
SEASON: Final = any_of(words.SEASONS)
UNIT: Final = any_of(words.UNITS)

_ORDINAL: Final = any_of(words.ORDINALS)
ORDINAL_DAY: Final = rf"(?:(?:twenty|thirty)[-\s])?{_ORDINAL}"
DAY: Final = r"(?:3[01]|[12]\d|0?[1-9])(?:[ ]?(?:st|nd|rd|th))?(?![\d\w%])"
DAY_TOLD: Final = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)(?!\w)"
# "Thursday 8", "Thursday, 8", "Thursday (8 June)", "Thursday – 8 June": each is that day; but
# "Tuesday and Wednesday (20 and 21 May)" are two.
_ONE_DAY: Final = rf"(?:the{W})?(?:{DAY}{W}(?:of{W})?)?{any_of(words.MONTHS)}(?!\w)"
OF_WEEKDAY: Final = rf"(?:,?{W}|{O}[(–—]{O}(?={_ONE_DAY}))"
# A weekday may stand before each day of a list.
_NAMED_DAY: Final = rf"(?:{WEEKDAY}{OF_WEEKDAY})?(?:the{W})?{DAY}"
# In "26 (10.00) - 28 March" the hours belong to the first day.
_AT: Final = r"(?:\(\d{1,2}[.:h]\d\d\)[^\S\t]{0,20})?"
RANGE_MARK: Final = rf"(?:{O}{_AT}[-‐‑–—−/]{O}|{W}(?:to|until|till|through){W}(?:the{W})?)"
_LIST_MARK: Final = rf"(?:{O},{O}(?:(?:and|or){W})?|{W}(?:and|or|&){W})"
MARK: Final = rf"(?:{RANGE_MARK}|{_LIST_MARK})"
DAYS: Final = rf"{_NAMED_DAY}\.?(?:{MARK}{_NAMED_DAY}){{0,8}}"
# In "June 26, 16:30" and "June 2.5 million" the last number is no day.
_PLAIN_DAY: Final = rf"{DAY}(?![:%]|[.,]\d|{O}[ap]\.?m\b)"
PLAIN_DAYS: Final = rf"{_PLAIN_DAY}(?:{MARK}{_PLAIN_DAY}){{0,8}}"

_RELATION: Final = (
    "(?P<relation>this|that|last|next|same|following|previous|preceding|current|coming|present)"
)
YEAR_RELATION: Final = rf"(?:the{W})?{_RELATION}{W}year(?!\w|{QUOTE})"
_TENS: Final = any_of(words.TENS)
_ONES: Final = any_of(words.ONES)
_SPELT: Final = rf"two{W}thousand(?:{W}and)?{W}(?:{_TENS}[-\s]{_ONES}|{_TENS}|{_ONES})"
_OF_YEAR: Final = rf"(?:of{W}|(?:of|in){W}the{W}year{W})"
YEAR_PART: Final = (
    rf"(?:,?{W}{_OF_YEAR}?(?P<year>{YEAR}){YEAR_END}"
    rf"|,?{W}{_OF_YEAR}?(?P<spelt>{_SPELT})(?!\w)"
    rf"|[-/](?P<joined>{YEAR}){YEAR_END}"
    rf"|{W}\((?P<bracketed>{YEAR})\)"
    rf"|{O}{QUOTE}(?P<short>\d\d)(?!\w)"
    rf"|,?{W}(?:(?:of|in|earlier|later){W})?{YEAR_RELATION})"
)

COUNT: Final = (
    rf"(?P<count>\d{{1,3}}|{_TENS}[-\s]{_ONES}|{_TENS}|(?:an?|{_ONES}){W}hundred|{_ONES}"
    rf"|half{W}an?|an?)"
)

CLOCK_ZONE: Final = (
    rf"(?:{O}\(?(?P<zone>(?-i:{any_of(words.ZONES)}))(?P<offset>[+−-]\d{{1,2}}(?::?\d\d)?)?(?!\w)\)?"
    rf"|(?P<plain>[+−-]\d\d:\d\d)(?!\d))"
)
