"""Cut a sentence into clauses: one per verb group, with what stands before and after the verb.

A clause holds word ranges, not a tree: ``left`` is where its subject may stand, ``right`` where
its complements stand. Marks (relative pronouns, conjunctions, commas) decide where one ends.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.asides import asides, closing, is_preposition, wills
from govgraph.extract.clauses.attributive import is_noun, names_gerund
from govgraph.extract.clauses.contact import contact, resumed, second_deed
from govgraph.extract.clauses.interrupted import tellers_apart
from govgraph.extract.clauses.inverted import turn_back
from govgraph.extract.clauses.reduced import REDUCED, aside_opens, is_main, is_put_in, is_reduced
from govgraph.extract.clauses.scan import Scan
from govgraph.extract.clauses.sharing import shared
from govgraph.extract.clauses.verbs import VerbGroup, find_verbs
from govgraph.extract.find.refs import words_of
from govgraph.extract.find.words.function_words import BEFORE_TIMES, DASHES
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Entry, Lexicon
    from govgraph.model import TimeExpression

_MANY = 16  # references of a sentence among which the first one is searched by halves
_QUOTES = frozenset({'"', "“", "”"})
_SET_OFF = frozenset((mark,) for mark in _QUOTES)
_HARD = frozenset({";", ":", "—", "–", "(", ")", "•", '"', "“", "”"})
_SAME = frozenset({("very",), ("same",)})
_TIMES = frozenset({("day",), ("week",), ("month",), ("year",)})
_THE = frozenset({("the",), ("its",), ("their",), ("our",), ("your",), ("his",), ("her",)})
_PAIR = ("(", ")")
_TERM = 3  # words of a term between quotation marks
PRONOUNS = frozenset({
    "it", "they", "he", "she", "this", "these", "we", "i", "both", "all", "none", "neither",
    "former", "latter", "who", "which", "that",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Timed:
    """A time expression with the words it covers."""

    first: int
    after: int
    time: TimeExpression


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb group with the word ranges to its left and right, and what joins it to the rest.

    ``mark`` is the word that opens the clause ("which", "if", "and", ",", ""); ``shares`` is the
    index of the clause whose subject it shares when it has none of its own, or None.
    """

    verb: VerbGroup
    left: tuple[int, int]
    right: tuple[int, int]
    mark: str
    relative: bool = False
    shares: int | None = None

    @property
    def is_main(self) -> bool:
        """Tell whether nothing stands over a clause: neither "which" nor "once", "if" or "that"."""
        return self.verb.finite and not self.relative and self.mark in {"", ",", ";", "and", "but"}


def _first_of(ref: Ref) -> int:
    return ref.name.first


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sentence with its references, times and clauses, all by word index.

    ``entries`` holds, for each word, the entries of the lexicon that begin there; ``covered`` are
    the words of all references, ``named`` those of names, descriptions aside; ``ours`` tells that
    a bare verb is what those who speak do ("We, the Ministers: 1. adopt …").
    """

    sentence: Sentence
    refs: tuple[Ref, ...]
    times: tuple[Timed, ...]
    clauses: tuple[Clause, ...] = field(default=())
    entries: tuple[tuple[tuple[Entry, int], ...], ...] = field(default=())
    covered: frozenset[int] = frozenset()
    named: frozenset[int] = frozenset()
    ours: bool = False

    def refs_in(self, first: int, after: int) -> list[Ref]:
        """Return the references that lie within a word range."""
        refs = self.refs if first < after else ()
        if len(refs) > _MANY:  # they stand in order
            start = bisect_left(refs, first, key=_first_of)
            refs = refs[start : bisect_left(refs, after, start, key=_first_of)]
        return [r for r in refs if first <= r.name.first and r.name.after <= after]

    def times_in(self, first: int, after: int) -> list[Timed]:
        """Return the times that lie within a word range."""
        return [t for t in self.times if first <= t.first and t.after <= after]

    def opening(self, ref: Ref) -> int:
        """Return where a meeting's words begin, with its city: "the *Cairo* conference"."""
        first = ref.name.first
        city = next((r for r in self.refs if r.name.after == first and r.kind is Kind.PLACE), None)
        named = ref.kind is Kind.MEETING and ref.entity is not None and city is not None
        words = " ".join(self.sentence.words[city.name.first : first]) if city else ""
        called = named and ref.entity is not None and ref.entity.label.startswith(f"{words} ")
        return city.name.first if city and called else first

    def before(
        self,
        index: int,
        skip: frozenset[str] = frozenset({"the", "a", "an", "its", "their", "this", "our"}),
    ) -> str:
        """Return the word before an index, determiners left out; the last one behind the end."""
        index = min(index, len(self.sentence.words)) - 1
        while index >= 0 and self.sentence.lowers[index] in skip:
            index -= 1
        return self.sentence.lowers[index] if index >= 0 else ""


def parse(found: Found, refs: Sequence[Ref], lexicon: Lexicon) -> Parsed:
    """Return the clauses of one sentence."""
    sentence = found.sentence
    times = tuple(t for time in found.times if (t := _timed(sentence, time)))
    covered = [False] * len(sentence.words)
    for ref in refs:
        if ref.name.how != "indefinite" or is_noun(sentence, ref, lexicon):
            covered[ref.name.first : ref.name.after] = [True] * (ref.name.after - ref.name.first)
        if ref.name.how == "indefinite" and names_gerund(sentence, ref):
            covered[ref.name.first - 1] = True
        for index in _purpose(sentence, ref):
            covered[index] = True
    for t in times:
        covered[t.first : t.after] = [True] * (t.after - t.first)
    aside = asides(sentence.lowers, lexicon)
    apart = {index for first, after in aside.items() for index in range(first, after)}
    for index in apart | set(wills(sentence.lowers)):
        covered[index] = True
    entries = lexicon.matches(sentence.lowers)
    words = words_of(refs)
    dated = {i for t in times for i in range(t.first, t.after)}  # "on 15 *and* 16 May, it opened"
    within, put_in = words | dated | apart, _put_in(sentence, times) | aside
    scan = Scan(sentence, refs, lexicon, entries, covered, within, put_in)
    find_verbs(scan)
    turn_back(scan)
    clauses = _clauses(scan)
    if 0 in aside and clauses and aside[0] <= clauses[0].left[1]:  # "*As you know*, Fiji has"
        clauses[0] = replace(clauses[0], left=(aside[0], clauses[0].left[1]))
    named = words_of(ref for ref in refs if not ref.described)
    return Parsed(sentence, tuple(refs), times, tuple(clauses), entries, words, named)


def _put_in(sentence: Sentence, times: Sequence[Timed]) -> dict[int, int]:
    """Return where times end that may part a verb from its auxiliary, by where they begin."""
    found = {t.first: t.after for t in times if t.after < len(sentence.words)}
    led = {first - 1: after for first, after in found.items() if first}
    return found | {k: after for k, after in led.items() if sentence.lowers[k] in BEFORE_TIMES}


def _purpose(sentence: Sentence, ref: Ref) -> range:
    """Return the infinitive that belongs to a name: "a bill *to ban and replace* plastic"."""
    after, words = ref.name.after, sentence.lowers
    if ref.entity is None or sentence.ends[after - 1] >= ref.span.end or words[after] != "to":
        return range(0)
    return range(after, after + (4 if words[after + 2 : after + 3] == ("and",) else 2))


def _timed(sentence: Sentence, time: TimeExpression) -> Timed | None:
    first, after = sentence.range_of(time.span)
    return Timed(first, after, time) if first < after else None


def is_inside(time: Timed, ref: Ref) -> bool:
    """Tell whether a time belongs to a name: "the work programme *for 2024*"."""
    text = ref.kind is Kind.INSTRUMENT and ref.entity is not None
    inside = ref.name.first <= time.first < ref.name.after
    return inside or (text and ref.span.covers(time.time.span))


def _bounds(scan: Scan) -> list[tuple[int, str, bool]]:
    """Return where the clause of each verb opens, the word that opens it, and if relative."""
    bounds: list[tuple[int, str, bool]] = []
    for i, verb in enumerate(scan.verbs):
        found = _opening(scan, i)
        above = scan.verbs[i - 1]
        if i and found == (above.after, "", False) and not bounds[-1][2]:
            found = (verb.first, REDUCED, False) if is_reduced(scan, above, verb) else found
            if (second := second_deed(scan, i)) is not None:
                found = (second, "and", False)
            elif is_main(scan, above, verb):
                found = (verb.first, "", False)
        bounds.append(found)
    return bounds


def _clauses(scan: Scan) -> list[Clause]:
    sentence, bounds, names = scan.sentence, _bounds(scan), words_of(scan.refs)
    clauses: list[Clause] = []
    for i, verb in enumerate(scan.verbs):
        opening, mark, relative = bounds[i]
        end = bounds[i + 1][0] if i + 1 < len(bounds) else len(sentence.words)
        if end < verb.first or mark == _PAIR[0]:  # "the Pact *(signed in Oslo)* and the Code"
            shut = closing(_marks(sentence), verb.after)
            end = shut if end < verb.first else min(end, shut)
        left, right = (opening, verb.first), (verb.after, max(verb.after, end))
        clause = Clause(verb, left, right, mark, relative)
        if (noun := resumed(scan, clauses, clause)) is not None:
            clauses[-1] = replace(clauses[-1], right=(clauses[-1].verb.after, verb.first))
            own = (verb.first, verb.first)
            clauses.append(Clause(verb, own, right, noun[1], shares=noun[0]))
            continue
        inserted = _bracketed(sentence, *left)
        if mark in {"and", "but"}:
            inserted |= scan.within.difference(names)
        shares = shared(scan, clauses, clause, inserted)
        if mark == "and" and scan.has_object(verb):
            while shares and clauses[shares].mark == REDUCED:
                shares -= 1  # "praised the Board *set up* in May and *signed* the Pact"
        clauses.append(replace(clause, shares=shares))
    alone = bool(clauses) and not any(clause.is_main for clause in clauses[1:])
    if alone and clauses[0].mark in {"after", "before"}:
        clauses[0] = replace(clauses[0], mark="")  # "After a debate the text was adopted"
    return tellers_apart(clauses, sentence)


def _opening(scan: Scan, i: int) -> tuple[int, str, bool]:
    """Return where the clause of the i-th verb opens, the word that opens it, and if relative."""
    sentence, lexicon, verb = scan.sentence, scan.lexicon, scan.verbs[i]
    i, start = _past_brackets(sentence, scan.verbs, i)
    inside = scan.within | _bracketed(sentence, start, verb.first)
    inside |= _quote_marks(sentence, scan.refs, (start, verb.first))
    free = [k for k in range(start, verb.first) if k not in inside]
    relatives, subordinators = lexicon.words("relativisers"), lexicon.words("subordinators")
    for k in reversed(free):
        if sentence.lowers[k] in relatives and _is_relative(sentence, k, verb):
            return k, sentence.lowers[k], True
        if sentence.lowers[k] == "that" and _is_determiner(sentence, k, lexicon):
            continue
        if sentence.lowers[k] in subordinators and not is_preposition(
            sentence.lowers, k, verb.first
        ):
            return k, sentence.lowers[k], False
    for k in reversed(free):
        if sentence.lowers[k] in _HARD:
            but = next((j for j in free if j > k and sentence.lowers[j] == "but"), 0)
            if but and (sentence.words[k],) in _SET_OFF:
                break  # 'adopted it with a "steward", but the Council has not'
            return k + 1, sentence.lowers[k], False
    if (verb.infinitive or verb.gerund) and i:
        return verb.first, "to" if verb.infinitive else "ing", False
    if opens := contact(scan, i, start):
        return *opens, False
    if not i:
        return _past_dateline(sentence, free, verb), "", False
    if verb.finite and sentence.lowers[start - 1] == "that" and scan.verbs[i - 1].after == start:
        return start, "", False  # "hope that *Chad, our host,* will sign"
    if is_put_in(scan, i):
        return verb.first, ",", False
    fronted = scan.verbs[i - 1].first == 0  # "Following the deposit of X, Y took effect"
    return _loose_opening(scan, free, verb, fronted=fronted) or (start, "", False)


def _past_dateline(sentence: Sentence, free: Sequence[int], verb: VerbGroup) -> int:
    """Return where the first clause begins: "GENEVA (ILO News) – *Benin* has ratified it"."""
    if DASHES.isdisjoint(sentence.words):
        return 0
    dashes = [k for k in free if _is_dash(sentence.words, k)]
    return dashes[0] + 1 if len(dashes) == 1 and dashes[0] + 1 < verb.first else 0


def _is_dash(words: Sequence[str], index: int) -> bool:
    """Tell whether a dash ends here: the second of two hyphens, as typewriters make one."""
    return words[index] in DASHES and words[index + 1 : index + 2] != ("-",)


def _quote_marks(sentence: Sentence, refs: Sequence[Ref], before: tuple[int, int]) -> set[int]:
    """Return the quotation marks that only set off a name: 'the "River Charter", adopted by'.

    Or a word or two before a verb: 'an "A" status body', 'called it "vital" and asked'.
    """
    if _QUOTES.isdisjoint(sentence.words):
        return set()
    beside = {at for ref in refs for at in (ref.name.first - 1, ref.name.after)}
    marks = [at for at in range(*before) if sentence.words[at] in _QUOTES]
    for first, after in pairwise(marks):
        within = sentence.words[first + 1 : after]
        led = first > 0 and sentence.words[first - 1].isalpha()
        if led and 0 < len(within) <= _TERM and all(word[0].isalpha() for word in within):
            beside |= {first, after}
    last = before[1] - 1  # 'said that Fiji, which signed it, "will ratify it"'
    if sentence.words[last - 1 : last] == (",",) and aside_opens(sentence, before[0]):
        beside.add(last)
    return {at for at in beside if sentence.words[at : at + 1] in _SET_OFF}


def _past_brackets(sentence: Sentence, groups: Sequence[VerbGroup], i: int) -> tuple[int, int]:
    """Return where a clause can begin, past verbs in brackets that end before its own.

    "The Charter (adopted in Tunis in 2004) has never been ratified" begins at "The Charter".
    """
    start = groups[i - 1].after if i else 0
    marks = _marks(sentence)
    closed = marks[start : groups[i].first].count(")") if i else 0
    while i and closed and "(" not in marks[start : groups[i].first]:
        i -= 1
        start = groups[i - 1].after if i else 0
    return i, start


def _marks(sentence: Sentence) -> tuple[str, ...]:
    """Return the words of a sentence, with brackets for two dashes that set something off."""
    if DASHES.isdisjoint(sentence.words):
        return sentence.words
    dashes = [index for index in range(len(sentence.words)) if _is_dash(sentence.words, index)]
    if len(dashes) != len(_PAIR):
        return sentence.words
    paired = dict(zip(dashes, _PAIR, strict=True))
    return tuple(paired.get(index, word) for index, word in enumerate(sentence.words))


def _bracketed(sentence: Sentence, first: int, after: int) -> set[int]:
    """Return the words of a range that stand in brackets closed before its end."""
    found: set[int] = set()
    opened: list[int] = []
    marks = _marks(sentence)
    for index in range(first, after) if "(" in marks else ():
        if marks[index] == "(":
            opened.append(index)
        elif marks[index] == ")" and opened:
            found |= set(range(opened.pop(), index + 1))
    return found


def _loose_opening(
    scan: Scan, free: Sequence[int], verb: VerbGroup, *, fronted: bool
) -> tuple[int, str, bool] | None:
    """Open at the coordinator or comma that parts this clause from the one before it."""
    sentence, refs, coordinators = scan.sentence, scan.refs, scan.lexicon.words("coordinators")
    for k in reversed(free):
        lower = sentence.lowers[k]
        if lower in coordinators and not _joins_names(k, sentence, refs):
            return k + 1, lower, False
    commas = [
        k
        for k in free
        if sentence.lowers[k] == "," and (fronted or not _joins_names(k, sentence, refs))
    ]
    if commas:
        # The subject starts after the last comma, unless nothing is left between it and the verb.
        k = commas[-1]
        if k + 1 == verb.first and len(commas) > 1:
            return commas[-1] + 1, ",", False
        return k + 1, ",", False
    return None


def _joins_names(index: int, sentence: Sentence, refs: Sequence[Ref]) -> bool:
    """Tell whether "and" or a comma only joins two names: "Norway and Iceland"."""
    step = index + 1
    if sentence.lowers[step : step + 1] in {("the",), ("a",), ("an",), ("its",), ("their",)}:
        step += 1
    before = {ref.kind for ref in refs if ref.name.after == index}
    after = {ref.kind for ref in refs if ref.name.first <= step < ref.name.after}
    return bool(before & after)


def _is_relative(sentence: Sentence, index: int, verb: VerbGroup) -> bool:
    lower = sentence.lowers[index]
    if lower != "that":
        return True
    # "the State that ratified" against "we note that the State ratified".
    return index + 1 == verb.first


def _is_determiner(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether "that" points ("for that subject", "that day") and opens no clause.

    So in "the work of the Chair and *that of the Bureau*", not in "and that of 54 States 12 have".
    """
    far = index + 1 + (sentence.lowers[index + 1 : index + 2] in _SAME)  # "that *very* day"
    timed = sentence.lowers[far : far + 1] in _TIMES
    behind = sentence.lowers[index + 1 : index + 3]
    taken_up = behind[:1] == ("of",) and behind[1:] in _THE and sentence.lowers[index - 1] == "and"
    pointing = timed or taken_up or not index
    return pointing or sentence.lowers[index - 1] in lexicon.words("prepositions")
