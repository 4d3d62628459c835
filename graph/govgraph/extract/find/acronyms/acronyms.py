"""Find acronyms that a text introduces in brackets: "Leadership Panel (LP)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govgraph.extract.find.names.names import Name
from govgraph.extract.find.names.unheaded import ACRONYM
from govgraph.extract.find.words.capitals import is_capital, is_ordinal, last_head
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Head, Lexicon

_PAIR = 2  # letters that an acronym has at least: "(C188)" is a number
_PART = re.compile(r"[A-Z][a-z]{2,}|[A-Za-z]")  # "CarpNet" abbreviates by a part of a word
_PARTS = 3
_FOREIGN = frozenset({Kind.INSTRUMENT, Kind.ORGANISATION})
_HELD = frozenset({Kind.MEETING, Kind.PROCESS})
_LONG = 5  # letters
_ADDING = frozenset({"of", "on", "for", "to", "against", "in", ","})


# What stands behind a person's name: "Hon. Ana Kos (MP)".
_DEGREES = frozenset({"MP", "MEP", "MSP", "MLA", "TD", "QC", "KC", "SJ", "OP", "PhD", "MD", "RN"})


def acronyms(sentence: Sentence, names: Sequence[Name]) -> dict[str, Name]:
    """Return the acronyms that the sentence introduces in brackets, each with its name."""
    found: dict[str, Name] = {}
    for name in names:
        at = name.after
        if at + 2 < len(sentence.words) and sentence.words[at] == "(":
            first = at + 1
            if sentence.words[first] in {'"', "“", "‘", "'"}:
                first += 1
            word = "".join(sentence.words[first : first + 1])
            part = name.kind is Kind.THEME and word in found  # "Regional *Health Policy* (RHP)"
            part = part or _is_first_of_several(sentence, first)
            if ACRONYM.fullmatch(word) and not (part or word in _DEGREES):
                found[word] = name
    return found


def _is_first_of_several(sentence: Sentence, index: int) -> bool:
    """Tell whether capitals are only part of a short name: "UK Rivers Forum (*UK* RF)"."""
    return "".join(sentence.words[index + 1 : index + 2])[:1].isupper()


def initials_fit(acronym: str, name: str) -> bool:
    """Tell whether the letters of an acronym occur in order at the beginnings of the words.

    "SprRF" has a part of a word, and an ordinal before the name is none of it: "the seventh
    Springfield River Forum (SRF)".
    """
    parts = [part.lower() for part in _PART.findall(acronym.rstrip("s"))]
    if len(parts) < _PARTS:
        parts = [c for c in acronym.lower().rstrip("s") if c.isalpha()]
    words = [w.lower() for w in re.findall(r"\w+", name)]
    words = words[1:] if is_ordinal("".join(words[:1])) else words
    position = 0
    for word in words:
        if position < len(parts) and word.startswith(parts[position]):
            position += 1
    return position >= len(parts) - 1 and bool(words) and words[0][0] == parts[0][0]


def is_foreign_acronym(sentence: Sentence, acronym: str, name: Name) -> bool:
    """Tell whether capitals behind a new name are its initials in another language.

    "Regional Water Committee (CRRH)", "Lake Agreement (ALA)"; not after a post, a single word, nor
    what capitals that are no initials say of it: "Ministry of Rivers (Oslo)". A short one behind a
    meeting tells of something else.
    """
    alone = sentence.words[name.after + 2 : name.after + 3] == (")",)
    letters = acronym.isalpha() and acronym.isupper() and len(acronym) >= _PARTS
    told = name.kind in _FOREIGN and name.type != "Office" and not name.entities
    held = name.kind in _HELD and name.how == "name" and name.head != "meeting"
    told = told or (held and len(acronym) >= _LONG)
    return alone and letters and told and name.after - name.first > 1


def bracketed_names(sentence: Sentence, lexicon: Lexicon) -> Iterator[tuple[str, Name]]:
    """Yield "Capitalised Words (CW)" where the initials agree, whatever heads the words."""
    for index in range(2, len(sentence.words) - 1):
        word = sentence.words[index]
        if sentence.words[index - 1] != "(" or not ACRONYM.fullmatch(word) or word in _DEGREES:
            continue
        if _is_first_of_several(sentence, index):
            continue
        if sum(letter.isalpha() for letter in word) < _PAIR:
            continue
        # The shortest name that fits: "Executive Director, European Digital Rights (EDRi)".
        for first in range(index - 3, max(-1, index - 15), -1):
            if sentence.words[first] in {")", ";"}:
                break  # "the League (LR) *and the Crews' Union* (CU)"
            if not sentence.words[first][0].isupper() or not is_capital(sentence, first, lexicon):
                continue
            words = sentence.span_of(first, index - 1)
            text = " ".join(sentence.words[first : index - 1])
            if initials_fit(word, text):
                head = _head(sentence, first, index - 1, lexicon)
                # of several: "Mobile Network Operators (MNOs)"; or a day: "World River Day (WRD)"
                several = head is None and (word[-1] == "s" or text.endswith(" Day"))
                if several or sentence.lowers[first] in lexicon.words("posts"):
                    break  # "Fellow of the Lakes Society (FLS)"
                kind, type_ = (head.kind, head.type) if head else (None, "")
                yield word, Name(words, first, index - 1, kind, type_, how="bracketed")
                break


def _head(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> Head | None:
    """Return the head of a name before what "on" or a comma adds: "River *Plan* for 2030"."""
    cut = first
    while cut < after and sentence.lowers[cut] not in _ADDING:
        cut += 1
    found = last_head(sentence, first, cut, lexicon)
    return found[0] if found else None
