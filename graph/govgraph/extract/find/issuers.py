"""Whose resolution a bare number is: "the Human Rights Council adopted *resolution 48/13*".

Several bodies of the United Nations number theirs by session. The General Assembly's need no name,
so that a bare number is its, unless the words of the sentence give it to another body.
"""

from __future__ import annotations

import re

_WINDOW = 200  # characters of a sentence before a number in which its body may stand
_ENDS = re.compile(r"[.;!?]\s|\n\s*\n")
_BODY = re.compile(
    r"\b(?:[A-Z][\w-]*\s+(?:(?:on|of|for|the|and)\s+)*)*"
    r"(?:Assembly|Council|Commission|Committee|Board|Conference|Congress|Forum|Authority"
    r"|UNGA|HRC|UNEA|CND|CSW|CCPCJ|ECOSOC)\b(?:\s+(?:on|of|for)(?:\s+(?:the|and))?(?:\s+[A-Z]\w+)+)*"
)
# What makes a number the body's: it adopts it, or "its resolution", "resolution of the Board".
_ITS = re.compile(r"\b(?:adopt|pass|issu|approv|endors)\w*\b|\b(?:its|in)\s+\Z")
_BESIDE = re.compile(r"['’]s\s+\Z|\s+\Z")
_OF = re.compile(r"\s+(?:of|by)\s+(?:the\s+)?")
_GENERAL = re.compile(r"General Assembly|UNGA|\bAssembly\Z|Economic and Social Council|ECOSOC")
_RIGHTS = re.compile(r"Human Rights Council|HRC")


def issuer(text: str, start: int, end: int) -> str:
    """Return the body other than the General Assembly to which the words give a resolution.

    Empty where they give it to none: ``text[start:end]`` is the citation.
    """
    if (of := _OF.match(text, end)) and (body := _BODY.match(text, of.end())):
        return _other(body[0])
    before = _ENDS.split(text[max(0, start - _WINDOW) : start])[-1]
    bodies = list(_BODY.finditer(before))
    if not bodies:
        return ""
    between = before[bodies[-1].end() :]
    return _other(bodies[-1][0]) if _ITS.search(between) or _BESIDE.fullmatch(between) else ""


def symbol(body: str, year: str, number: str) -> str:
    """Return the official number of a body's resolution: "A/HRC/RES/48/13", "Resolution 62/1"."""
    if _RIGHTS.search(body):
        return f"A/HRC/RES/{year}/{number}"
    return f"Resolution {year}/{number}"


def _other(body: str) -> str:
    words = " ".join(body.split())
    own = _GENERAL.search(words) and not re.search(r"Environment|Health|Parliament", words)
    return "" if own else words
