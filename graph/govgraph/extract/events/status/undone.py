"""Labels that say that nothing came of what they list: "*Postponed:* …", "*Not achieved*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import DASHES
from govgraph.model import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.lexicon import Lexicon

_NOT = frozenset({"not", "never", "didn't", "didn’t", "weren't", "weren’t", "wasn't", "wasn’t"})
_KINDS = (
    (Status.NEGATED, ("undoneWords", "lostForms", "droppedStates")),
    (Status.PLANNED, ("putOffWords",)),
)
UNDER_WAY = frozenset({"ongoing", "under way", "underway", "in progress"})
"""What a mark says that is being done."""
_PARTICLES = (["place"], ["out"])
_BARE = frozenset({"the", "our", "these", "its", "their", "was", "were", "is", "are", "been"})
_TIMED = frozenset(
    {"in", "from", "by", "since", "until", "to", "so", "as", "during", "for", "this", "of"}
)
_LONGEST = 14  # words of a label
_REACH = 3  # words from "not" to "achieved"
_TAIL = 5  # words of "in the year under review"
_NOUN = 3  # words of "missed targets for fish"
_DASHED = 5  # words of "dropped from the programme –"
_LEFT_OPEN = frozenset({"but", "only", "then", "why", "how", "who", "if", "unless", "?"})


def become_of(words: Sequence[str], lexicon: Lexicon, *, whole: bool = False) -> Status | None:
    """Return what a label says has become of what it lists: denied, still to come, or nothing.

    "*Not achieved in 2023*" and "*Targets missed*" deny it, "*Carried over to 2025*" puts it off;
    "*Achieved*", "*Delayed, then done*" and "*Why talks failed in Oslo*" do neither. ``whole``
    words say nothing but that: no "pending ratification".
    """
    told = [word for word in words if word[0].isalnum() and word not in _BARE]
    if not told or len(told) > _LONGEST or not _LEFT_OPEN.isdisjoint(words):
        return None
    nouns = 0 if whole or told[0] == "outstanding" else _NOUN  # "Outstanding achievements"
    done = lexicon.any_of("finishedStates", "metTerms", "achievedForms")
    for at, word in enumerate(told):
        near = nouns if not at else 0
        reach = range(at + 1, min(at + 1 + _REACH, len(told))) if word in _NOT else ()
        if hit := next((k for k in reach if told[k] in done), 0):
            rest = told[hit + 1 + (told[hit + 1 : hit + 2] in _PARTICLES) :]
            return Status.NEGATED if _stands(rest, near) else None
        for size in (2, 1):
            said = " ".join(told[at : at + size])
            status = next((one for one, kind in _KINDS if said in lexicon.any_of(*kind)), None)
            status = Status.ONGOING if said in UNDER_WAY else status
            if status is None:
                continue
            rest = told[at + size :]
            alone = done.isdisjoint({*told[:at], *rest}) and _stands(rest, near)
            return status if alone else None
    return None


def _stands(rest: Sequence[str], nouns: int) -> bool:
    """Tell whether a label ends, but for a time, or with what it speaks of: "missed *targets*"."""
    timed = bool(rest) and (rest[0] in _TIMED or rest[0].isdigit())
    to_do = rest[:1] == ["to"] and not "".join(rest[1:2]).isdigit()  # "failed *to sign*"
    return not to_do and len(rest) <= (_TAIL if timed else nouns)


def label_status(parsed: Parsed, index: int, lexicon: Lexicon) -> Status | None:
    """Return what the label before a word says has become of it: "*Dropped:* launch of the Hub".

    Not where a verb behind it tells more: "The talks failed: the adoption was put off".
    """
    lowers = parsed.sentence.lowers
    marks = (k for k in range(index) if lowers[k] == ":" or (lowers[k] in DASHES and k <= _DASHED))
    end = next(marks, 0)
    told = (c for c in parsed.clauses if c.verb.finite and end < c.verb.first and not c.relative)
    if not end or any(end <= c.left[0] < c.left[1] for c in told):
        return None
    return become_of(lowers[:end], lexicon)
