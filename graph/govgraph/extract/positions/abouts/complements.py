"""What completes a noun phrase, and what no longer does: "a directory *of contact points*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import PARTICLES
from govgraph.extract.find.words.tokens import is_plural
from govgraph.extract.positions.abouts.adverbials import is_adverbial
from govgraph.extract.positions.abouts.nouns import (
    is_modifier,
    noun_phrase,
)
from govgraph.extract.positions.abouts.rows import tells_how
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

ADDING = frozenset({("of",), ("on",), ("upon",), ("for",), ("against",)})
"""Prepositions that complete a noun of any kind."""
_ADDING_TO_ONE = {("by",), ("among",), ("between",), ("from",), ("without",), ("in",)}
_ADDING_TO_ONE |= {("about",)}
"""Nouns of what several do, which "with" completes."""
"""Nouns that only tell of a place: "the *situation* in Chad"."""
_SUBSTANCES = frozenset({"antibiotic", "plastic", "arsenic", "traffic"})  # nouns like adjectives
_ABSTRACT = ("ism", "ity", "tion", "sion", "ance", "ence", "cy", "ness", "ship", "dom", "ment")
_SHORT = 6  # letters of words like "action", which tell no topic
_SHARES = frozenset({"half", "thirds", "percent", "tenfold"})
_LISTED = 5  # words of ", banks and"
_PAIR = 2
_THOUSAND = 3  # digits behind the comma of "17,000"
_RELYING = frozenset({"dependence", "dependency", "reliance"})
_CLOSED_BY = {(), (".",), (",",), (";",), ("in",), ("at",), ("by",), ("during",), ("under",)}
_EVERY = frozenset({"each", "every"})
_MORE_THAN = {("more", "than"), ("fewer", "than"), ("at", "least"), ("less", "than")}
_THOUSANDS = frozenset(
    {"hundred", "thousand", "million", "hundreds", "thousands", "millions", "of"}
)
_ADDED = 3  # words that its complement may have
"""Nouns of what somebody does not do: "*failure* of operators to report leaks"."""


def is_abstract(noun: str) -> bool:
    """Tell whether a noun's ending makes it a topic of its own: "multilateralism"."""
    return noun.endswith(_ABSTRACT) and len(noun) > _SHORT


def is_measured(parsed: Parsed, first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun tells of what there is much: "*antibiotic* use", no "wider use"."""
    lowers = parsed.sentence.lowers
    if after - first < _PAIR or lowers[after - 1] not in lexicon.words("measuredNouns"):
        return False
    word = lowers[after - 2]
    return word in _SUBSTANCES or not (tells_how(word) or word in lexicon.words("sizeAdjectives"))


def with_complement(
    parsed: Parsed, found: tuple[int, int], end: int, context: Context
) -> tuple[int, int]:
    """Take in what a preposition adds in a few words: "a single directory *of contact points*".

    One noun alone needs it more: "dialogue *among delegations*", "premises *of the Agency*".
    """
    after, single = found[1], found[1] - found[0] == 1
    head, link = parsed.sentence.lowers[after - 1], parsed.sentence.lowers[after : after + 1]
    dealt = link == ("in",) and head in context.lexicon.words("dealingNouns")
    joint_nouns = context.lexicon.words("jointWork")
    joint = link == ("with",) and head in joint_nouns  # "cooperation *with fishers*"
    towards = (
        link == ("to",)
        and head in context.lexicon.words("reachingNouns")
        and not _acts(parsed, after + 1)
    )
    dealt = dealt or joint or towards or (head == "access" and link == ("to",))
    if after < end and is_adverbial(parsed, after, context.lexicon):
        return found  # "inspectors *from the first day*"
    if after >= end or not (link in ADDING or (single and link in _ADDING_TO_ONE) or dealt):
        return found
    first, stop = noun_phrase(parsed, _past_count(parsed, after + 1, context), end, context)
    if head == "access" and link == ("to",) and _acts(parsed, after + 1):
        first, stop = after + 1, after + 2  # "access *to finance*" is no deed
    if stop == first:
        return found if joint else _past_name(parsed, found, first, context)
    if link == ("between",) and (second := _past_pair(parsed, stop, end, context)) is not None:
        return found[0], second
    if parsed.sentence.lowers[first] in _SHARES:
        return found  # "emissions by half"
    if _is_listed(parsed, stop, end) and head in context.lexicon.words("jointWork"):
        return found[0], _past_list(parsed, stop, end, context)
    if _is_listed(parsed, stop, end):
        return found  # "protection for regulators, banks and courts"
    closed = context.lexicon.words("determiners")  # "protection from violence *a* condition"
    stop = next((k for k in range(first + 1, stop) if parsed.sentence.lowers[k] in closed), stop)
    counted = link == ("of",) and first == _past_count(parsed, after + 1, context)
    every = parsed.sentence.lowers[after + 1] in _EVERY  # "a nurse *in every school*"
    every = every and not parsed.before(found[0]).endswith("ing")  # "to *hearing* nurses in each"
    plain = counted or first == after + 1 or (single and (link != ("in",) or every)) or dealt
    if single and (known := _known_from(parsed, stop, thing=link == ("of",))):
        return found[0], known  # "exclusion of migrant *domestic workers*", "of a patient *office*"
    if link == ("of",) and stop - first == 1:
        stop = _past_second(parsed, stop, end, context)
    fits = plain and stop - first <= _ADDED
    return found[0], _past_of(parsed, (first, stop), end, context) if fits else after


def _past_pair(parsed: Parsed, stop: int, end: int, context: Context) -> int | None:
    """Return where the second of two ends behind "between": "between owners *and crews*"."""
    if (second := past_partner(parsed, stop)) > stop:
        return second
    if parsed.sentence.lowers[stop : stop + 1] == ("of",):
        near = range(stop + 2, min(end, stop + _LISTED))  # "between the pledges *of 2022* and X"
        stop = next((k for k in near if parsed.sentence.lowers[k] == "and"), stop)
    if parsed.sentence.lowers[stop : stop + 1] != ("and",):
        return None
    pair = noun_phrase(parsed, stop + 1, end, context)
    return pair[1] if pair[0] < pair[1] else stop


def _past_second(parsed: Parsed, stop: int, end: int, context: Context) -> int:
    """Return where a second plural of one complement ends: "the closure of schools *and clinics*".

    Not "the loss of jobs and *rising rents*", nor "of schools and *clinics that*".
    """
    lowers = parsed.sentence.lowers
    if not is_plural(lowers[stop - 1]) or lowers[stop : stop + 1] != ("and",):
        return stop
    second = noun_phrase(parsed, stop + 1, end, context)
    closed = lowers[second[1] : second[1] + 1] in _CLOSED_BY
    lone = second == (stop + 1, stop + 2) and is_plural(lowers[stop + 1])
    return second[1] if lone and closed else stop


def _past_count(parsed: Parsed, index: int, context: Context) -> int:
    """Return where a number ends that only counts: "the closure of *nine thousand* schools"."""
    lowers, start = parsed.sentence.lowers, index
    index += 2 * (lowers[index : index + 2] in _MORE_THAN)
    numbers = context.lexicon.words("numberWords") | _THOUSANDS
    while lowers[index : index + 1] and (lowers[index] in numbers or lowers[index][0].isdigit()):
        index += 1 + is_thousands(lowers, index + 1)
    return index if index < len(lowers) and lowers[index][0].isalpha() else start


def is_thousands(lowers: Sequence[str], comma: int) -> bool:
    """Tell whether a comma only parts a number: "17*,*000 objects"."""
    before, mark, after = (*lowers[comma - 1 : comma + 2], "", "", "")[:3]
    return mark == "," and before.isdigit() and after.isdigit() and len(after) == _THOUSAND


def _past_of(parsed: Parsed, added: tuple[int, int], end: int, context: Context) -> int:
    """Return where a complement of one noun ends, with what it is of: "the *care of birds*"."""
    (first, stop), lowers = added, parsed.sentence.lowers
    if stop - first != 1 or lowers[stop : stop + 1] != ("of",) or stop >= end:
        return stop
    inner = noun_phrase(parsed, stop + 1, end, context)
    return inner[1] if 0 < inner[1] - inner[0] <= _ADDED else min(end, past_names(parsed, stop))


def _acts(parsed: Parsed, index: int) -> bool:
    """Tell whether a verb stands behind "to": "the right to *strike*"."""
    return any(c.verb.infinitive and c.verb.main == index for c in parsed.clauses)


def _is_listed(parsed: Parsed, index: int, end: int) -> bool:
    """Tell whether a list goes on at a comma, so that a complement would be cut in it."""
    lowers = parsed.sentence.lowers[index:end]
    return lowers[:1] == (",",) and "and" in lowers[2:_LISTED]  # not ", *and called for*"


def _past_list(parsed: Parsed, stop: int, end: int, context: Context) -> int:
    """Return where a list of partners ends: "cooperation among police, *banks and courts*"."""
    lowers, closed = parsed.sentence.lowers, False
    while stop < end and lowers[stop] in {",", "and"} and not closed:
        closed = "and" in lowers[stop : stop + 2]
        comma = lowers[stop : stop + 2] == (",", "and")
        first, after = noun_phrase(parsed, stop + 1 + comma, end, context)
        if first == after:
            break
        stop = after
    return stop


def _known_from(parsed: Parsed, index: int, *, thing: bool) -> int:
    """Return where a theme, or a ``thing`` of no name, ends that begins at an index, or 0."""
    refs = (r for r in parsed.refs if r.name.first == index)
    return next((r.name.after for r in refs if r.kind is Kind.THEME or (thing and r.described)), 0)


def _past_name(
    parsed: Parsed, found: tuple[int, int], first: int, context: Context
) -> tuple[int, int]:
    """Take in a name that tells whose: "independence *of the Court*", "situation *in Chad*"."""
    head, link = parsed.sentence.lowers[found[1] - 1 : found[1] + 1]
    single = found[1] - found[0] == 1
    starts = {found[1] + 1, first}
    titles = context.lexicon.words("courtesyTitles")
    if not titles.isdisjoint(parsed.sentence.lowers[found[1] + 1 : found[1] + 2]):
        starts.add(found[1] + 2)  # "the release of *Ms* Kos"
    refs = (r for r in parsed.refs if r.name.first in starts)
    named = next((r.name.after for r in refs if link != "for" or r.kind is not Kind.THEME), None)
    framing = single and head in context.lexicon.words("statesOfThings")
    whose = single or is_abstract(head) or link == "for"  # "a permanent mandate *for the Forum*"
    if (link == "in" and not framing) or not whose:
        return found
    things = (r.name.after for r in parsed.refs if r.described and r.name.first == named)
    if named and (thing := next(things, 0)):
        named = thing  # "closure of the Lima *office*"
    elif named and (pair := past_partner(parsed, named)) > named:
        named = pair  # "a voice for Malta *and Fiji*", "between the Pact *and the Code*"
    elif named and is_modifier(parsed, named, context.lexicon):
        named = noun_phrase(parsed, named, len(parsed.sentence.words), context)[1]
    if named and single and link == "of":
        named = _past_second(parsed, named, len(parsed.sentence.lowers), context)
        named = _past_relied(parsed, head, named, context)
    return found[0], named or found[1]


def _past_relied(parsed: Parsed, head: str, index: int, context: Context) -> int:
    """Return where what somebody depends on ends: "the dependence of Chad *on coal ferries*"."""
    lowers, end = parsed.sentence.lowers, len(parsed.sentence.lowers)
    if head not in _RELYING or lowers[index : index + 1] != ("on",):
        return index
    first, after = noun_phrase(parsed, index + 1, end, context)
    if first < after and lowers[after : after + 1] == ("of",):  # "on *a handful of* ferries"
        first, after = noun_phrase(parsed, after + 1, end, context)
    return after if first < after else index


def past_partner(parsed: Parsed, index: int) -> int:
    """Return where the second of two partners ends: "ties between the Pact *and the Lima Code*".

    The index is where the first ends, or its noun: "between the Mediator *of Chad and* the Bank".
    """
    lowers = parsed.sentence.lowers
    first = past_names(parsed, index)
    second = past_names(parsed, first + 1) if lowers[first : first + 1] == ("and",) else 0
    return second if second > first + 1 else index


def past_names(parsed: Parsed, index: int) -> int:
    """Return where names end that stand there side by side, also with "of": "FAO *Pact of X*"."""
    while True:
        of = index + (parsed.sentence.lowers[index : index + 1] == ("of",))
        the = of + (parsed.sentence.lowers[of : of + 1] == ("the",))
        starts = {index, of, the}
        after = next((r.name.after for r in parsed.refs if r.name.first in starts), index)
        if after <= index:
            return index
        index = after


def failing(parsed: Parsed, span: tuple[int, int], context: Context) -> tuple[int, int] | None:
    """Return what somebody fails to do, as one topic: "*failure of operators to report leaks*".

    Or what others mean to end: "the *plan to phase out ferries*".
    """
    lowers, (first, after) = parsed.sentence.lowers, noun_phrase(parsed, *span, context)
    unwilling = context.lexicon.words("unwillingnessNouns")
    if first >= after or lowers[after - 1] not in unwilling or lowers[after : after + 1] != ("of",):
        return _planned_end(parsed, span, context)
    whose = noun_phrase(parsed, after + 1, span[1], context)[1]
    named = next((r.name.after for r in parsed.refs if after < r.name.first <= after + 2), 0)
    whose = max(whose, named)
    acts = (c.verb for c in parsed.clauses if c.verb.infinitive and c.verb.first == whose)
    verb = next(acts, None)
    unread = whose + 2 if lowers[whose : whose + 1] == ("to",) else 0  # "to *license* the hunt"
    end = verb.after if verb else unread
    if not end or whose <= after + 1 or any(r.name.first >= end for r in parsed.refs):
        return None  # what they fail to do something about tells the topic
    return first, max(end, noun_phrase(parsed, end, span[1], context)[1])


def _planned_end(parsed: Parsed, span: tuple[int, int], context: Context) -> tuple[int, int] | None:
    """Return what somebody plans to end, with the plan: "the *plan to phase out ferries*".

    "A plan to widen ferries" is about ferries, and a known thing is told by its name.
    """
    lowers, lexicon = parsed.sentence.lowers, context.lexicon
    nouns, near = lexicon.words("plansOfOthers"), range(span[0], min(span[1] - 3, span[0] + _ADDED))
    after = next((k + 1 for k in near if lowers[k] in nouns and lowers[k + 1] == "to"), 0)
    if not after:
        return None
    first = span[0] + (lowers[span[0]] in lexicon.words("determiners"))
    ending = lexicon.any_of("undoingVerbs", "banningVerbs", "closingVerbs")
    verb = lowers[after + 1]
    start = after + 2 + (lowers[after + 2] in PARTICLES)
    thing = noun_phrase(parsed, start, span[1], context)
    named = any(r.name.first <= thing[1] and r.name.after > after for r in parsed.refs)
    return None if verb not in ending or thing[0] >= thing[1] or named else (first, thing[1])


def past_done(parsed: Parsed, after: int, lexicon: Lexicon) -> int:
    """Return where what is done with a noun ends: "progress *made* in", "steps *taken* towards"."""
    done = lexicon.words("doneParticiples")
    return after + (not done.isdisjoint(parsed.sentence.lowers[after : after + 1]))


def measured(
    parsed: Parsed, span: tuple[int, int], found: tuple[int, int], context: Context
) -> tuple[int, int]:
    """Return what tells a topic only with the noun that frames it: "the *loss of records*".

    Also "the failure of the talks", where nobody told which; not "for lack of time".
    """
    outer, lowers = noun_phrase(parsed, *span, context), parsed.sentence.lowers
    if not outer[0] < outer[1] or lowers[outer[1] : outer[1] + 1] != ("of",):
        return (0, 0)
    if found[0] >= found[1]:
        found = _unknown_thing(parsed, outer[1] + 1)
    unwilling = context.lexicon.words("unwillingnessNouns")
    framed = lowers[outer[1] - 1] in unwilling | context.lexicon.words("frameNouns")
    inner = outer[1] < found[0] < found[1] <= found[0] + _ADDED
    timed = lowers[found[1] - 1 : found[1]] == ("time",)
    return (outer[0], found[1]) if framed and inner and not timed else (0, 0)


def _unknown_thing(parsed: Parsed, index: int) -> tuple[int, int]:
    """Return the words of a description that means nothing known: "*the talks*"."""
    refs = (r for r in parsed.refs if r.described and r.entity is None)
    near = (r.name for r in refs if r.name.first in {index, index + 1})
    name = next(near, None)
    return (max(name.first, index), name.after) if name else (0, 0)
