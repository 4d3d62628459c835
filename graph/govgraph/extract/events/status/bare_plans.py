"""Plans said in a verb alone: "Ministers *to adopt* Charter", "next week Fiji *signs* it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.dates.words import NAMES, SEASONS
from govgraph.extract.find.words.tokens import is_item
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.lexicon import Lexicon

_LABEL = 4  # words of a label: "Action point 3:"


def is_headline(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a line says what is ahead: "Ministers *to adopt* Charter", without a stop.

    With one, it is behind a label or in a list, and only who is to do it may stand before:
    "*Action: Norway* to launch the Fund."
    """
    clause, words = parsed.clauses[index], parsed.sentence.words
    acting = (Kind.ORGANISATION, Kind.PERSON, Kind.PLACE)
    named = [r for r in parsed.refs if r.name.after == clause.left[1] and r.kind in acting]
    plural = clause.left == (0, 1) and words[0][0].isupper() and words[0].endswith("s")
    first = _past_label(parsed)
    if index or clause.left[0] not in {0, first} or words[-1] in {":", "!", "?"}:
        return False
    if not lexicon.words("openLabels").isdisjoint(parsed.sentence.lowers[:first]):
        return False
    ended = words[-1] in {".", ";"}
    if ended and not first and not is_item(parsed.sentence):
        return False
    if first or ended:
        starts = {first, first + (parsed.sentence.lowers[first] == "the")}
        return any(r.name.first in starts for r in named) and not _tells_more(parsed)
    return bool(named or plural)


def _past_label(parsed: Parsed) -> int:
    """Return where a line begins behind its label: "Action 3: *Norway* to sign it."."""
    words = parsed.sentence.words[:_LABEL]
    return words.index(":") + 1 if ":" in words else 0


def _tells_more(parsed: Parsed) -> bool:
    """Tell whether a sentence has a main verb: "Norway, to sign it, *came* to Oslo."."""
    return any(clause.is_main and clause.verb.finite for clause in parsed.clauses[1:])


def in_coming_time(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a present tense has a time to come: "*next week* Fiji *signs* it".

    Or hangs on something: "signs it tonight, *weather permitting*". "Today" and "this morning" may
    have come, and "the next week" is that of a tale.
    """
    verb, lowers = clause.verb, parsed.sentence.lowers
    plain = verb.tense == "present" and not (verb.perfect or verb.modal or verb.copula)
    if not plain or verb.participle or verb.infinitive:
        return False
    around = range(clause.left[0], clause.right[1])
    hangs = "permitting" in lowers[verb.after :]
    if hangs or any(lowers[k] in lexicon.words("comingTimes") for k in around):
        return True
    units = {*lexicon.any_of("spansOfTime", "dayParts"), *SEASONS, "weekend", "session"}
    next_, this = units | NAMES, units - {"day", "decade", "morning", "session"}
    for k in around:
        unit = "".join(lowers[k + 1 : k + 2])
        if lowers[k] == "next" and unit in next_ and lowers[max(0, k - 1) : k] != ("the",):
            return True
        if lowers[k] == "this" and unit in this:
            return True
    return False


def is_asked_of(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether somebody named "*should*" do it: "the Code should be endorsed *by the Board*".

    What "all States" should do nobody in particular is called on to do; nor so in "must be signed
    by Norway before", or where it "should have been".
    """
    verb, behind = clause.verb, parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1]
    if verb.modal != "should" or not verb.passive or behind != ("by",):
        return False
    named = parsed.refs_in(verb.after, clause.right[1])[:1]
    known = any(r.kind is Kind.ORGANISATION and r.entity is not None for r in named)
    return known and clause.is_main and not (verb.perfect or verb.negated)
