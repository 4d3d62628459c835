"""Tell a line break that only wraps a paragraph from one that its author meant."""

from __future__ import annotations

import itertools
import math
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# A wrapped line of prose is rarely shorter than 45 or longer than 120 characters.
_SHORTEST, _LONGEST = 45, 120
_USUAL_WIDTH = 72.0
_OVER = 1.2  # of the usual width, which no line of a wrapped text has
_LINK = 3  # letters of a word that may join a name's parts: "of", "and"
_FEW = 12  # lines that say who somebody is
_HEADER = re.compile(r"[A-Z][\w'’()-]*(?: [\w'’()&/-]+){0,3} ?:\s+\S")
_OPEN_END = re.compile(
    r"(?:\b(?:an?|the|of|and|or|to|in|on|for|by|with|at|from|as|that|which|its|their)|[-–—&/(])$",
    re.IGNORECASE,
)
# Only of titles in capitals: in prose 'In' and 'On' open sentences.
_OPEN_START = re.compile(r"(?:OF|AND|OR|FOR|BY|WITH|FROM|TO|ON|IN|AT)\b")
_BYLINE = re.compile(
    r"(?:[A-Z][a-z]+ed|Given|Read|Spoken|Made|Statement|Remarks|Intervention) by\b"
    r"|General [Dd]ebate$|(?:Agenda [Ii]|I)tem \d"
)
# "Held on 3 May, Riga" below the title of minutes; a sentence may open so, too.
_HELD = re.compile(r"Held (?:in|on|at|from|by|online)\b")
# "by the Rivers Network", a line of its own below a short title
_SAID_BY = re.compile(
    r"by (?:the )?[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'()-]*|of|and|the|for|in|on|de|du))+$"
)
# "Vienna, 16-20 September 2024", "The Hague, Netherlands, 4 March 2025", "Vienna, April 17, 2023"
_DATELINE = re.compile(
    r"[A-Z][^\d,]{2,30}(?:, [A-Z][^\d,]{2,30})?(?:,? \d{1,2}(?:st|nd|rd|th)?"
    r"(?:(?: ?[-–] ?| and | & )\d{1,2})? [A-Z][a-z]+,?|, [A-Z][a-z]+ \d{1,2},) (?:19|20)\d\d$"
)
# "Academy of Kosovo — Prof. Ana Krasniqi, President", "Secretariat | Ana Kos, Head"
_ENTRY = re.compile(
    r"[A-Z][\w.’'-]*(?: (?:[A-Z(][\w.’'()-]*|of|and|the|for|in|on|de|du|des|&)){0,9},? [—–|] [A-Z]"
)
# "H. E. Ana Kos, President of Norway", "Hon. Jon Ek", each on a line of its own
_HONOURED = re.compile(
    r"(?:- ?)?(?:H\. ?E\b|H\. ?M\.|(?:Rt\.? )?Hon\b|(?:The )?(?:Rt\.? |Right |Most )?Honou?rable\b"
    r"|(?:His|Her) [A-Z][a-z]+ |(?:Mr|Mrs|Ms|Dr|Prof|Amb|Ambassador)\b)"
)
_ADDRESS = re.compile(r"(?:https?://|www\.|\S+@)\S+$")
# "cc: Ministry of Culture" below who signs
_COPIED = re.compile(r"(?:[Cc][Cc]|[Cc]\.[Cc]\.|Copy(?: to)?|Copies(?: to)?) ?: *\S")
# A soft hyphen marks a word that is broken only to fit the line.
_HYPHENATED = re.compile(r"[^\W\d_][-\u00ad]$")


def is_header(line: str) -> bool:
    """Tell whether a line reads 'Key: value', as 'Date: 5 May 2024' does."""
    return _HEADER.match(line) is not None


def wrap_width(paragraphs: Sequence[Sequence[str]]) -> float:
    """Return the width in characters to which most paragraphs are wrapped.

    Infinity where lines are not wrapped at all, so that every line break counts as meant.
    """
    inner = _wrapped(line for lines in paragraphs for line in lines[:-1])
    unwrapped = sum(
        1
        for lines in paragraphs
        for line in lines
        if len(line) > _LONGEST and line.count(" ") > _LONGEST // 10
    )
    if unwrapped and unwrapped * 3 >= len(inner):
        return math.inf
    prose = [lines for lines in paragraphs if lines[-1][-1] in ".!?"]
    inner_prose = _wrapped(line for lines in prose for line in lines[:-1])
    usual = _median(inner_prose) if inner_prose else _USUAL_WIDTH
    whole = [lines[0] for lines in prose if len(lines) == 1]
    longer = sum(_OVER * usual < len(line) <= _LONGEST for line in whole)
    if longer and longer * 3 >= len(inner_prose):
        return math.inf  # paragraphs of a line each are longer than any line would be
    # One line tells nothing of where others would have been broken.
    return _median(inner) if len(inner) > 1 else _USUAL_WIDTH


def local_width(lines: Sequence[str], width: float) -> float:
    """Return the paragraph's own width where it has lines enough to tell, else ``width``."""
    if width == math.inf and not any(line[0].islower() for line in lines[1:]):
        return width
    inner = _wrapped(lines[:-1])
    # Lines that happen to be long differ more in length than lines that were wrapped.
    wrapped = len(inner) > 2 and max(inner) - min(inner) <= 0.2 * max(inner)
    return _median(inner) if wrapped else width


def _wrapped(lines: Iterable[str]) -> list[int]:
    return [len(line) for line in lines if _SHORTEST <= len(line) <= _LONGEST]


def _median(lengths: Iterable[int]) -> float:
    # Importing the module statistics takes longer than reading a short text.
    ordered = sorted(lengths)
    return (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2


def are_titles(lines: Sequence[str]) -> bool:
    """Tell whether lines are names and posts rather than prose: nearly all words in capitals."""
    words = [word for line in lines for word in line.split() if len(word) > _LINK]
    capitals = sum(not word[0].islower() for word in words)
    return len(lines) <= _FEW and capitals == len(words) and not lines[-1].endswith(".")


def is_meant(line: str, following: str, width: float, slack: float = 0.9) -> bool:
    """Tell whether the break between two lines ends a block.

    It does where the next line's first word would have fitted well within the wrap width, unless
    the words run on: a lower-case start, or an open end such as 'of'.
    """
    if _OPEN_END.search(line):
        return False
    if line.startswith("/s/"):
        return True  # above the name of who signs so
    if _ADDRESS.match(following) or _BYLINE.match(following) or _DATELINE.match(following):
        return True
    if _COPIED.match(following) or (_HELD.match(following) and line[-1].isalnum()):
        return True
    if is_header(following) and (is_header(line) or line[-1] in ".!?"):
        return True
    if (line[-1] == ":" or _HONOURED.match(line)) and _HONOURED.match(following):
        return True
    if _ENTRY.match(following) and _ENTRY.match(line):
        return True
    lower = following[0].islower() and not _SAID_BY.match(following)
    if lower or _OPEN_START.match(following):
        return False
    return len(line) + 1 + len(following.split(" ", 1)[0]) <= slack * width


def join(lines: Sequence[str]) -> str:
    """Join the lines of one paragraph by spaces; a hyphen before a small letter takes none."""
    parts = [lines[0]]
    for line, following in itertools.pairwise(lines):
        one_word = _HYPHENATED.search(line[-2:]) and following[0].islower()
        parts += ("" if one_word else " ", following)
    return "".join(parts)


def split(lines: Sequence[str], width: float, slack: float = 0.9) -> list[str]:
    """Return the blocks that the lines of one paragraph make, each joined."""
    width = local_width(lines, width)
    groups = [[lines[0]]]
    for line, following in itertools.pairwise(lines):
        if is_meant(line, following, width, slack):
            groups.append([following])
        else:
            groups[-1].append(following)
    return [join(group) for group in groups]
