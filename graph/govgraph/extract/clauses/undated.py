"""Times that date no act: those of a text, of another meeting, of a goal or of who came earlier."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import comes_about
from govgraph.extract.find.words.function_words import BEFORE_OR_AFTER
from govgraph.extract.find.words.tokens import is_item, is_plural
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Collection

    from govgraph.extract.clauses.clauses import Parsed, Timed
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

_DASHES = frozenset({("–",), ("—",), ("-",)})
_DATED = 3  # words from "initialled" to the day
_APPOSED = 9  # words of "a permanent member of the Council since 2023"
_DATELINE = 8  # words of a place and a weekday before a date
_AHEAD = frozenset({
    ("ahead", "of"), ("prior", "to"), ("preparation", "for"), ("run-up", "to"), ("eve", "of"),
    ("wake", "of"), ("view", "of"), ("time", "for"), ("view", "to"), ("ahead", "to"),
})  # fmt: skip
_BEHIND_MEETING = frozenset({"in", "at", "on", "of", ",", "the", "next", "this", "last", "held"})
_BEHIND_MEETING |= {"beginning", "starting", "opening", "taking", "place", "scheduled", "due"}
_STANCES = frozenset({"Support", "Concern", "Call", "Welcome"})


def dates_no_act(parsed: Parsed, time: Timed, lexicon: Lexicon) -> bool:
    """Tell whether a time dates where a text was written, or for which years: "(2021-2025)".

    Or the meeting before or after which something is done, or until when a text wants a thing.
    """
    words = parsed.sentence.words
    if (
        _tells_who(parsed, time, lexicon)
        or of_other_meeting(parsed, time.first, lexicon)
        or _is_goal(parsed, time)
        or _dates_forerunner(parsed, time)
        or _ends_name(parsed, time)
    ):
        return True
    years = "/" in time.time.when.edtf and time.time.when.edtf.replace("/", "").isdigit()
    bracketed = words[time.first - 1 : time.first] == ("(",)
    bracketed = bracketed and words[time.after : time.after + 1] == (")",)
    planned = years and _is_of_plural(parsed, time, lexicon)
    return planned or (years and bracketed) or _in_dateline(parsed, time)


def _is_of_plural(parsed: Parsed, time: Timed, lexicon: Lexicon) -> bool:
    """Tell whether years are those of what a plural tells: "adopted *workplans for* 2024-2026"."""
    noun, link = (*parsed.sentence.lowers[max(0, time.first - 2) : time.first], "", "")[:2]
    acts = any(e.frame for e in lexicon.entries.get(noun, ()))
    return link == "for" and is_plural(noun) and not acts


def of_another_act(parsed: Parsed, time: Timed, acts: Collection[int]) -> bool:
    """Tell whether a time is of an aside on a text: "the Pact, *initialled in 2011*, was signed".

    ``acts`` are where event words begin; "the adoption of the Pact, achieved in 2011," is dated.
    """
    lowers = parsed.sentence.lowers
    near = range(time.first - 1, max(0, time.first - _DATED - 1), -1)
    first = next((k + 1 for k in near if lowers[k] == ","), 0)
    if not first or first in acts or lowers[time.after : time.after + 1] != (",",):
        return False
    named = max((r for r in parsed.refs if r.name.after < first), key=_ends, default=None)
    if named is None or named.kind is not Kind.INSTRUMENT:
        return False
    if any(named.name.after <= c.verb.first < first for c in parsed.clauses):
        return False
    verb = next((c.verb for c in parsed.clauses if c.verb.first == first), None)
    told = verb is not None and (comes_about(verb) or "causing" in verb.classes)
    return lowers[first].endswith("ed") if verb is None else verb.participle and not told


def _ends(ref: Ref) -> int:
    return ref.name.after


def _tells_who(parsed: Parsed, time: Timed, lexicon: Lexicon) -> bool:
    """Tell whether a time says since when one is what one is: "Chad, a member *since 2023*, …".

    So does "Ana Kos, its Director *since May*, signed it".
    """
    words, lowers = parsed.sentence.words, parsed.sentence.lowers
    first = time.first - 1
    while first > 0 and words[first] != "," and time.first - first < _APPOSED:
        first -= 1
    named = any(ref.name.after == first for ref in parsed.refs)
    closed = words[first] == "," and words[time.after : time.after + 1] == (",",)
    inner = lowers[first + 1 : time.first - 1]
    noun = inner[:1] and inner[0] in lexicon.words("determiners")
    acts = any(first < c.verb.first < time.first for c in parsed.clauses)
    return lowers[time.first - 1] == "since" and named and closed and bool(noun) and not acts


def tells_of_speaker(parsed: Parsed, time: Timed) -> bool:
    """Tell whether a time is of who is quoted: "“…”, said Ana Kos, *who was elected in 2022*".

    Also "Chair of the Board *since 2022*".
    """
    over = (c for c in parsed.clauses if c.relative and c.verb.after <= time.first < c.right[1])
    within = any("," not in parsed.sentence.lowers[c.verb.after : time.first] for c in over)
    return within or parsed.before(time.first) == "since"


def of_other_meeting(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a time or a place at an index is that of a meeting at which nothing is done.

    "*Ahead of* the Forum in Lima next *June*, Chad signed it", "*following* the Forum in *Lima*".
    """
    lowers = parsed.sentence.lowers
    near = [r for r in parsed.refs if r.kind is Kind.MEETING and r.name.after <= index]
    if not near:
        return False
    ref = near[-1]
    placed = {
        k
        for r in parsed.refs
        for k in range(r.name.first, r.name.after)
        if r.kind in {Kind.PLACE, Kind.ORGANISATION} and r.name.first >= ref.name.after
    }
    dated = {k for t in parsed.times for k in range(t.first, t.after)}
    gap = (k for k in range(ref.name.after, index) if k not in placed | dated)
    if not all(lowers[k] in _BEHIND_MEETING for k in gap):
        return False
    at = ref.name.first - 1
    at -= lowers[at] == "the"
    pair = lowers[max(0, at - 1) : at + 1]
    put = lexicon.words("puttingForms") | {"be", "is"}
    if lowers[at] == "for" and lowers[index - 1] == "of":
        return True  # "drafted *for the Summit of May*"
    return pair in _AHEAD or (lowers[at] in BEFORE_OR_AFTER and pair[0] not in put)


def _dates_forerunner(parsed: Parsed, time: Timed) -> bool:
    """Tell whether a bracket dates who was earlier: "Fiji is the third, after Chad (*2018*)"."""
    words, lowers = parsed.sentence.words, parsed.sentence.lowers
    bracket = words[time.first - 1 : time.first], words[time.after : time.after + 1]
    if bracket != (("(",), (")",)):
        return False
    told = max((c.verb.after for c in parsed.clauses if c.verb.after <= time.first), default=0)
    beside = any(r.name.after == time.first - 1 and r.entity for r in parsed.refs)
    return beside and "after" in lowers[told : time.first]


def _ends_name(parsed: Parsed, time: Timed) -> bool:
    """Tell whether a year belongs to a text's name: "Chad signed the Labour Convention, *2006*".

    In "Labour Convention, 2006" alone it may be that of an act; nor so in "the Convention in 2006".
    """
    subjects = ((c.verb.participle and c.left[0] == c.left[1]) for c in parsed.clauses)
    told = not all(subjects)
    texts = {ref.name.after for ref in parsed.refs if ref.kind is Kind.INSTRUMENT}
    year = time.time.when.edtf.isdigit() and time.after - time.first == 1
    return told and year and parsed.before(time.first) == "," and time.first - 1 in texts


def _is_goal(parsed: Parsed, time: Timed) -> bool:
    """Tell whether a time is when a text wants a thing done: "a plan *to halve them by 2030*"."""
    if parsed.before(time.first) != "by":
        return False
    for above, clause in pairwise(parsed.clauses):
        within = clause.verb.after <= time.first < clause.right[1]
        noun = above.verb.after < clause.verb.first
        if within and noun and clause.verb.infinitive and above.verb.tense == "past":
            return not any(entry.frame for entry, _ in clause.verb.entries)
    return False


def _in_dateline(parsed: Parsed, time: Timed) -> bool:
    """Tell whether a time only says when the text was written: "*Oslo, 3 June* – Norway will …".

    A year alone, or an item of a list, tells when something came about: "*2019* – Chad signs it".
    """
    sentence = parsed.sentence
    if is_item(sentence) or time.time.when.edtf.isdigit():
        return False
    after = time.after
    if sentence.words[after : after + 1] == (",",):  # "*3 June 2024*, Oslo – Norway will …"
        behind = (r.name.after for r in parsed.refs if r.name.first == after + 1)
        after = next(behind, after)
    dashed = sentence.words[after : after + 1] in _DASHES
    before = sentence.words[: time.first]
    opens = sentence.span.start == sentence.block.span.start and len(before) < _DATELINE
    return dashed and opens and all(w[0].isupper() or not w[0].isalpha() for w in before)


def of_stance(parsed: Parsed, act: int, index: int) -> bool:
    """Tell whether words only tell what an act is against or for: "adopted, *condemning* X in Y".

    The event word begins at ``act``, what would be its place, meeting or time at ``index``. A comma
    before that ends what is condemned.
    """
    lowers = parsed.sentence.lowers
    within = (c.verb for c in parsed.clauses if act < c.verb.first < index and c.verb.gerund)
    aside = (v for v in within if lowers[v.first - 1] == "," not in lowers[v.after : index])
    return any(e.frame and e.frame.evokes in _STANCES for verb in aside for e, _ in verb.entries)
