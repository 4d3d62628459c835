"""How far what a position is about reaches: to the next act, or over what is put in."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from govgraph.extract.events.status.infinitives import goes_on_infinitive, is_helped
from govgraph.extract.find.words.tokens import is_plural
from govgraph.extract.positions.abouts.clausal import tells_clause
from govgraph.extract.positions.abouts.nouns import is_noun
from govgraph.extract.positions.abouts.rows import row_end
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.lexicon import Entry, Lexicon

_OF_MIND = frozenset({"about", "at", "over", "by"})  # prepositions of worry, joy, alarm
_PUT_IN = 6  # words of ", on the other hand,"
_VERBS = 4  # more words of ", and has from the beginning supported,"
_ADJECTIVE = 2  # words of "What Malta wants is *unclear.*"
_STOPS = frozenset({";", "—", "–", ":"})
_QUESTIONS = frozenset({"how", "whether", "why"})
_ABOUT = frozenset({"of", "on", "about", "as", "to"})
_COUNTED = 2  # words of "two things"
_ANNOUNCING = {(":",), ("-",), ("–",), ("—",)}
_OBJECTS = frozenset({"the", "a", "an", "its", "their", "that", "to"})
_HELPING = frozenset({"help", "assist", "enable"})
_OPENING = frozenset({"the", "a", "an", "this", "its", "their", "our", "that", "into"})


def again_reach(parsed: Parsed, entry: Entry, span: tuple[int, int]) -> tuple[int, int]:
    """Reach over a clause between to a preposition that comes again: "…, and about the use of".

    Only for a state of mind, whose preposition nothing else repeats.
    """
    lowers, link = parsed.sentence.lowers, entry.words[-1]
    if link not in _OF_MIND or ";" in lowers[span[0] :]:
        return span
    for index in range(span[1], len(lowers) - 1):
        if lowers[index : index + 2] == ("and", link):
            return index + 2, len(lowers)
    return span


def reach(parsed: Parsed, after: int, *, addressed: bool = False) -> int:
    """Return where what a position is about ends: at the next finite verb of another clause.

    Whom one calls on may be described: "call on all States *that have not done so* to ratify it".
    """
    lowers = parsed.sentence.lowers
    end = next((i for i in range(after, len(lowers)) if lowers[i] in _STOPS), len(lowers))
    end = end if addressed else min(end, _relative(parsed, after, end))
    end = min(end, _opposed(parsed, after, end))
    inside = (n for n, c in enumerate(parsed.clauses) if c.verb.first >= after)
    later = [n for n in inside if parsed.clauses[n].left[0] <= end]
    later = [n for n in later if not _is_helped(parsed, n, after)]
    for number in later:
        clause = parsed.clauses[number]
        # "expressed support for X and called on …": the next act of the same subject.
        joined = clause.mark in {"and", "but"} and clause.verb.finite
        joined = joined and not is_noun(parsed, number)
        if goes_on_infinitive(parsed, number) or _goes_on_wish(parsed, number, after):
            continue
        if addressed and _describes_whom(parsed, number, after):
            continue
        if _goes_on_preamble(parsed, number) and clause.verb.first > after:
            end = min(end, clause.verb.first - 1)
        if joined and clause.left[1] - clause.left[0] <= 1 and not _in_row(parsed, number, after):
            end = min(end, clause.left[0])
    told = tells_clause(parsed, after)
    commas = [i for i in range(after, len(lowers)) if lowers[i] == ","]
    for number in later:
        clause, verb = parsed.clauses[number], parsed.clauses[number].verb
        if goes_on_infinitive(parsed, number) or (
            addressed and _describes_whom(parsed, number, after)
        ):
            continue
        if _goes_on_wish(parsed, number, after):
            continue
        if comma := _fronted(parsed, number, commas):
            end = min(end, comma)
        loose = verb.participle and not _has_object(parsed, number)
        loose = loose and not _is_behind_aside(parsed, number, after)
        done = lowers[verb.first] in {"having", "being"}  # "for *having signed* it"
        if verb.finite and not (loose or done or is_noun(parsed, number)):
            if told:
                told = False  # "concerned that the Fund holds too little": the clause itself
                continue
            left = max(clause.left[0], _asked_by(lowers, max(after, clause.left[0]), verb.first))
            if left <= after and not clause.mark:  # "the number of votes *that one may cast*"
                near = (i for i in range(verb.first - 1, after + 1, -1) if lowers[i] == "that")
                left = next(near, left)
            end = min(end, verb.first if left < after else left)
    return end


def _relative(parsed: Parsed, after: int, end: int) -> int:
    """Return where a body's relative clause opens: "the note *which the Fund* wired".

    It may have a verb that no list knows.
    """
    lowers = parsed.sentence.lowers
    opened = (i for i in range(after + 1, end) if lowers[i] == "which" and lowers[i - 1].isalpha())
    bodies = {r.name.first for r in parsed.refs if r.kind is Kind.ORGANISATION}
    return next((i for i in opened if not bodies.isdisjoint(range(i + 1, i + 3))), end)


def _opposed(parsed: Parsed, after: int, end: int) -> int:
    """Return where it is told against what one stands: "behind X *and against Y*".

    So it is in "with the Board *against Y*"; "the fight against X and against Y" goes on.
    """
    lowers = parsed.sentence.lowers
    bodies = {r.name.after for r in parsed.refs if r.kind is Kind.ORGANISATION}
    first = next((i for i in range(after + 1, end) if lowers[i] == "against"), end)
    joined = lowers[first - 1] in {"and", "but", ","}
    return first if first < end and (joined or first in bodies) else end


def _asked_by(lowers: Sequence[str], start: int, end: int) -> int:
    """Return where an indirect question opens: "a review of *how they are carried out*"; or 0."""
    near = (i for i in range(end - 1, start, -1) if lowers[i] in _QUESTIONS)
    return next((i - (lowers[i - 1] in _ABOUT) for i in near), 0)


def _in_row(parsed: Parsed, number: int, after: int) -> bool:
    """Tell whether a participle only joins an adjective: "*free and* well *funded* courts".

    Not "the bombing and *demanded a* ceasefire", whose object follows.
    """
    verb = parsed.clauses[number].verb
    goes_on = parsed.sentence.lowers[verb.after : verb.after + 1]
    acted = [r for r in parsed.refs_in(verb.after, verb.after + 1) if r.kind is not Kind.THEME]
    if acted or not _OBJECTS.isdisjoint(goes_on):
        return False
    found = (row_end(parsed, start, len(parsed.sentence.lowers)) for start in (after, after + 1))
    return any(verb.first < end and verb.main == end - 1 for end in found)


def _describes_whom(parsed: Parsed, number: int, after: int) -> bool:
    """Tell whether a clause describes those called on: "States *which signed but not ratified*"."""
    clause = parsed.clauses[number]
    above = parsed.clauses[clause.shares] if clause.shares is not None else clause
    inside = range(after, clause.left[0])
    thing = clause.relative and not is_plural(parsed.sentence.lowers[clause.left[0] - 1])
    if thing and any(c.verb.infinitive and c.verb.first in inside for c in parsed.clauses[:number]):
        return False  # "urge Malta to apply the Code*, which protects* us"
    return clause.relative or (above.relative and above.verb.first >= after)


def over_list(parsed: Parsed, entry: Entry, end: int) -> int:
    """Reach over semicolons before the same preposition: "to A; *to* B; and *to* C".

    So with what others are asked: "urge States to sign it; and *to* ratify it".
    """
    asks = entry.frame is not None and entry.frame.complement == "addressee"
    lowers, link = parsed.sentence.lowers, "to" if asks else entry.words[-1]
    while lowers[end : end + 1] == (";",) and (asks or len(entry.words) > 1):
        start = end + 1 + (lowers[end + 1 : end + 2] == ("and",))
        if lowers[start : start + 1] != (link,):
            break
        end = reach(parsed, start)
    return end


def past_adjunct(parsed: Parsed, after: int, lexicon: Lexicon) -> int:
    """Return where a complement begins behind what is put in: "regretted *on Friday* that …".

    Or ", *however,* that"; also past another verb of one object: "supports*, and has always
    supported,* the Pact". The year of "support *the 2019* guidelines" is no adjunct.
    """
    lowers, determiners = parsed.sentence.lowers, lexicon.words("determiners")
    if not determiners.isdisjoint(lowers[after : after + 1]):
        return after
    if lowers[after : after + 1] == (",",):
        near = range(after + 1, after + _PUT_IN + _VERBS)
        end = next((i for i in near if lowers[i : i + 1] == (",",)), 0)
        again = end > after + 1 and lowers[after + 1] in {"and", "but", "indeed"}
        again = again and not determiners.isdisjoint(lowers[end + 1 : end + 2])
        aside = " ".join(lowers[after + 1 : end]) in lexicon.words("betweenWords")
        return end + 1 if aside or again else after
    return next((t.after for t in parsed.times if after <= t.first <= after + 1), after)


def _goes_on_wish(parsed: Parsed, number: int, after: int) -> bool:
    """Tell whether a bare verb goes on in what is wished: "that States sign *and apply* it"."""
    clause = parsed.clauses[number]
    if clause.shares is None or clause.left[0] < clause.left[1] or not clause.verb.base:
        return False
    above = parsed.clauses[clause.shares].verb
    bare = above.first == above.main and clause.verb.first == clause.verb.main
    return (
        bare and above.base and above.first >= after and parsed.sentence.lowers[after - 1] == "that"
    )


def _is_helped(parsed: Parsed, number: int, after: int) -> bool:
    """Tell whether others are helped to do it: "pledge to help *States apply* X", "*that wish to*".

    Whom one helps may be described.
    """
    clause, above = parsed.clauses[number], parsed.clauses[number - 1] if number else None
    if above is None or above.verb.first < after - 1 or not (above.verb.gerund or above.verb.base):
        return False
    described = clause.relative and clause.left[0] == above.right[1]
    return is_helped(parsed, number) or (described and above.verb.lemma in _HELPING)


def _goes_on_preamble(parsed: Parsed, number: int) -> bool:
    """Tell whether a gerund goes on from the first: "Recalling the Pact *and welcoming* it"."""
    verb = parsed.clauses[number].verb
    opening = parsed.clauses[0].verb
    opens = opening.gerund and opening.first <= 1 and verb.gerund
    return opens and parsed.sentence.lowers[verb.first - 1] in {"and", ","}


def _fronted(parsed: Parsed, number: int, commas: Sequence[int]) -> int:
    """Return the comma behind which the main clause begins: "Welcoming it*,* Malta signed X".

    0 where there is none, as in "Supports the Pact, the Charter adopted in 2010 and the Code".
    """
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    first, following = clause.verb.first, lowers[clause.verb.after : clause.verb.after + 1]
    place = bisect_left(commas, first)
    comma = commas[place - 1] if place else 0
    if (
        not comma
        or lowers[comma - 1].isdigit()
        or comma + 1 == first
        or clause.relative
        or not clause.verb.finite
    ):
        return 0
    opens = not any(c.is_main and not c.verb.participle for c in parsed.clauses[:number])
    acts = not clause.verb.participle or bool(_OPENING & set(following))
    named = lowers[comma + 1] in _OPENING or comma + 1 in parsed.covered
    return comma if opens and acts and named else 0


def _has_object(parsed: Parsed, number: int) -> bool:
    """Tell whether a form that could be a participle tells what somebody else did.

    "Supports the Pact, and the Charter *recognised the* right"; not "the Charter adopted in 2010".
    """
    clause = parsed.clauses[number]
    following = parsed.sentence.lowers[clause.verb.main + 1 : clause.verb.main + 2]
    own = clause.mark in {"and", "but"} and bool(parsed.refs_in(*clause.left))
    return own and bool(_OPENING & set(following))


def _is_behind_aside(parsed: Parsed, number: int, after: int) -> bool:
    """Tell whether a verb goes on behind an aside: "Malta, which supports X, *signed* Y".

    So does "Malta, concerned about X, *signed* Y"; not "… X, *adopted* in 2010".
    """
    lowers, verb = parsed.sentence.lowers, parsed.clauses[number].verb
    ahead = lowers[verb.after : verb.after + 1]
    done_to = bool(_OPENING & set(ahead)) or any(r.name.first == verb.after for r in parsed.refs)
    if lowers[verb.first - 1] != "," or not done_to:
        return False
    ends = {r.name.after for r in parsed.refs if r.kind in {Kind.ORGANISATION, Kind.PERSON}}
    opened = max((i for i in range(after) if lowers[i] == "," and i in ends), default=0)
    inside = [c for c in parsed.clauses if opened < c.verb.first < after]
    inside = [c for c in inside if lowers[c.verb.first] != "having"]
    loose = (c.relative or not c.verb.finite or c.verb.participle for c in inside)
    return opened > 0 and all(loose)


def past_undone(parsed: Parsed, span: tuple[int, int]) -> tuple[int, int]:
    """Return what is undone, without what "and" puts beside it: "rejection of X *and the* sale of".

    "The rejection of X and Y" is of both.
    """
    lowers = parsed.sentence.lowers
    beside = (i for i in range(span[0], span[1] - 3) if lowers[i : i + 2] == ("and", "the"))
    apart = (i for i in beside if lowers[i + 3] == "of" and i + 2 not in parsed.covered)
    return span[0], next(apart, span[1])


def announced(parsed: Parsed, span: tuple[int, int], lexicon: Lexicon) -> tuple[int, int]:
    """Return where the members stand that words only count: "commits itself to *two things: …*".

    So do names behind "three new institutions –", which each are one of them.
    """
    lowers = parsed.sentence.lowers
    end = next((k for k in range(*span) if lowers[k] == "-"), span[1])
    told, mark = lowers[span[0] : end], lowers[end : end + 1]
    if not told or mark not in _ANNOUNCING:
        return span
    numbers = lexicon.words("numberWords")
    things = lexicon.any_of("countedThings", "announcedThings")
    if mark == (":",) and len(told) == _COUNTED and told[0] in numbers and told[-1] in things:
        return end + 1, len(lowers)
    counted = not numbers.isdisjoint(told) and is_plural(told[-1]) and "of" not in told
    start = end + 1 + (lowers[end + 1 : end + 2] == ("the",))
    named = any(r.name.first in {start, end + 1} and r.entity for r in parsed.refs)
    inside = any(c.verb.finite and c.verb.first > end for c in parsed.clauses)
    return (end + 1, len(lowers)) if counted and named and not inside else span


def cleft(parsed: Parsed, number: int) -> tuple[int, int] | None:
    """Return where "What we want is *a ban on spyware*" tells what one wants."""
    clause, following = parsed.clauses[number], parsed.clauses[number + 1 : number + 2]
    opened = parsed.sentence.lowers[clause.left[0] : clause.left[0] + 1] == ("what",)
    told = following[0] if opened and following and following[0].verb.copula else None
    if told is None or not told.verb.finite or told.verb.negated:
        return None
    bare = told.right[1] - told.right[0] <= _ADJECTIVE and not parsed.refs_in(*told.right)
    return None if bare else told.right


def rows_apart(parsed: Parsed, span: tuple[int, int]) -> list[tuple[int, int]]:
    """Return the members that semicolons part behind a colon: "three things: *A*; *B*; and *C*".

    Not what says something of its own: "one thing: peace; *the rest comes later*".
    """
    lowers = parsed.sentence.lowers
    first = span[0] + (lowers[span[0] : span[0] + 1] == (":",))
    if lowers[first - 1 : first] != (":",) or ";" not in lowers[first:]:
        return [span]
    cuts = [i for i in range(first, len(lowers)) if lowers[i] == ";"]
    starts = [first, *(i + 1 + (lowers[i + 1 : i + 2] == ("and",)) for i in cuts)]
    found: list[tuple[int, int]] = []
    for start, end in zip(starts, [*cuts, len(lowers)], strict=True):
        mains = (c for c in parsed.clauses if c.is_main and start <= c.verb.first < end)
        if any(c.verb.finite and max(c.left[0], start) < c.left[1] for c in mains):
            break
        found.append((start, min(end, reach(parsed, start))))
    return found or [span]
