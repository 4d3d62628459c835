"""Which of several things named so far is meant: "the first two of these", "the last".

Also the one treaty that a text is about, where a verb leaves it out.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.clauses.phrases import groups
from govgraph.extract.find.words.function_words import IN_OR_ON
from govgraph.extract.resolve.memory.people import several_open
from govgraph.lexicon import is_a
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity, Event

_LATELY = 12  # sentences back within which a text's own treaty has been named
_BACK = 3  # sentences back within which a list is counted through
_PAIR = 2
_PLACES = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}
_COUNTS = {"two": 2, "three": 3, "four": 4}
_OF = frozenset({("of", "these"), ("of", "them"), ("of", "those")})
_OF_THE = ("of", "the")
_WHOLE = frozenset({"none", "all", "both", "each", "neither"})


class _Where(NamedTuple):
    """Where words ask for things named before: sentence and word, and the kinds that can stand."""

    discourse: Discourse
    parsed: Parsed
    first: int
    kinds: Collection[Kind]
    number: int


def joined_first(named: Sequence[Entity], parsed: Parsed, lexicon: Lexicon) -> tuple[Entity, ...]:
    """Return what "they" goes on with: what "and" joins, the only ones or those named first."""
    if several_open(parsed, lexicon):
        return ()  # "*ministers* of Chad and Mali", "*delegates* heard Chad and Mali"
    joined = [g for g in groups(parsed, lexicon) if set(g) <= set(named)]
    return next((g for g in joined if len(joined) == 1 or named[0] in g), ())


def of_size(
    named: tuple[Entity, ...],
    about: Sequence[Entity],
    parsed: Parsed | None,
    size: int,
    lexicon: Lexicon,
) -> tuple[Entity, ...]:
    """Return the only things of a sentence, its subjects or what "and" joins, that are so many."""
    main = tuple(dict.fromkeys(e for e in about if e in named))
    told = groups(parsed, lexicon) if parsed else []
    joined = [g for g in told if set(g) <= set(named)]
    return next((found for found in (named, main, *joined) if len(found) == size), ())


def main_treaty(discourse: Discourse, number: int, end: int) -> Entity | None:
    """Return the treaty that the text so far is about: named oftener than all others together.

    It must have been named lately, and before the offset at which the text so far ends.
    """
    behind = Counter(s.entity for s in discourse.by_sentence.get(number, ()) if s.at >= end)
    told = ((n - behind[e], e) for e, n in discourse.counts.items() if is_a(e.type, "Treaty"))
    counted = [(n, e) for n, e in told if n > 0]
    most, main = max(counted, key=lambda pair: pair[0], default=(0, None))
    late = main is not None and number - discourse.last[main].sentence <= _LATELY
    return main if late and most > sum(n for n, _ in counted) - most else None


def nth_of_them(
    discourse: Discourse, parsed: Parsed, index: int, kinds: Collection[Kind], number: int
) -> tuple[tuple[Entity, ...], int]:
    """Return what "the first two of these" at an index means, and where its words end.

    "The last" alone is a pronoun only where a verb or the end of the sentence follows.
    """
    lowers, where = parsed.sentence.lowers, _Where(discourse, parsed, index, kinds, number)
    if lowers[index : index + 1] and lowers[index] in _WHOLE:
        return _all_of(where)
    place = (
        lowers[index + 1]
        if lowers[index : index + 1] == ("the",) and index + 1 < len(lowers)
        else ""
    )
    if place in _COUNTS and lowers[index + 2 : index + 4] in _OF:
        return _all_of(where)  # "the two of them"
    if place not in _PLACES:
        return (), 0
    after = index + 2
    count = _COUNTS.get(lowers[after], 0) if after < len(lowers) else 0
    after += bool(count)
    size, told = 0, True
    if lowers[after : after + 2] in _OF:
        after += 2
    elif lowers[after : after + 2] == _OF_THE and lowers[after + 2] in _COUNTS:
        size, after = _COUNTS[lowers[after + 2]], after + 3
    elif _is_alone(parsed, after):
        told = bool(count)
    else:
        return (), 0
    row = _joined(where, size)
    row = row or (_named(where, size) if told else ())
    at = _PLACES[place]
    if count:
        chosen = row[:count] if at == 0 else row[-count:] if at == -1 else ()
        return (chosen if len(row) > count else ()), after
    return (row[at : at + 1 or None] if -len(row) <= at < len(row) else ()), after


def counted_subject(
    discourse: Discourse, kinds: Collection[Kind], number: int
) -> tuple[Entity | None, ...]:
    """Return what a sentence is about that only counts it: "*The third* was not ready. It …".

    None where nobody knows what that is, nothing where the subject is no such words.
    """
    parsed = discourse.parsed.get(number)
    if parsed is None or not parsed.clauses or Kind.INSTRUMENT not in kinds:
        return ()
    opening = parsed.clauses[0]
    first, after = opening.left
    the, place, behind = (*parsed.sentence.lowers[first : first + 3], "", "", "")[:3]
    end = opening.right[1] if opening.verb.copula else after  # "the third is *the Pact*"
    named = any(ref.entity and ref.kind in kinds for ref in parsed.refs_in(first, end))
    noun = first + 2 < after and behind.isalpha()  # "the third session"
    if the != "the" or place not in _PLACES or noun or named:
        return ()
    before = discourse.parsed.get(number - 1)
    listed = before is not None and any(r.entity and r.kind in kinds for r in before.refs)
    meant, _ = nth_of_them(discourse, parsed, first, kinds, number) if listed else ((), 0)
    return (meant[0] if len(meant) == 1 else None,)


def _all_of(where: _Where) -> tuple[tuple[Entity, ...], int]:
    """Return what "none of them" or "all three of these" at an index means: texts or States."""
    index, kinds = where.first, where.kinds
    lowers, after = where.parsed.sentence.lowers, index + 1
    size = _COUNTS.get("".join(lowers[after : after + 1]), 0)
    after += bool(size)
    if lowers[after : after + 2] in _OF:
        after += 2
    elif lowers[after : after + 2] == _OF_THE and lowers[after + 2 : after + 3]:
        size, after = _COUNTS.get(lowers[after + 2], 0), after + 3
        if not (size and _is_alone(where.parsed, after)):
            return (), 0
    else:
        return (), 0
    size = _PAIR if lowers[index] in {"both", "neither"} else size
    row = _joined(where, size)
    if not row and size == _PAIR:
        row = where.discourse.group("both", kinds, where.number, size)
    plain = Kind.INSTRUMENT in kinds or all(entity.type == "Government" for entity in row)
    return (row if plain else ()), after


def _is_alone(parsed: Parsed, after: int) -> bool:
    """Tell whether no noun follows: "the last." and "the second was", not "the second session"."""
    word = parsed.sentence.lowers[after] if after < len(parsed.sentence.lowers) else "."
    if word in IN_OR_ON:
        return any(time.first == after + 1 for time in parsed.times)
    return not word[0].isalnum() or any(c.verb.first == after for c in parsed.clauses)


def _joined(where: _Where, size: int) -> tuple[Entity, ...]:
    """Return the things that "and" joins last, here or in the sentences before."""
    discourse, parsed, index, kinds, number = where
    near = [parsed, *(discourse.parsed.get(number - back) for back in range(1, _BACK))]
    named = {r.entity for r in parsed.refs_in(0, index)}
    for one in near:
        told = groups(one, discourse.lexicon) if one else []
        rows = [group for group in told if all(e.kind in kinds for e in group)]
        rows = [group for group in rows if one is not parsed or set(group) <= named]
        if rows:
            return rows[-1] if size in {0, len(rows[-1])} else ()
    return ()


def _named(where: _Where, size: int) -> tuple[Entity, ...]:
    """Return the things that a paragraph has named one after the other."""
    discourse, parsed, index, kinds, number = where
    first, at = parsed.sentence.block.span.start, parsed.sentence.starts[index]
    seen = sorted(discourse.lately(number, _LATELY), key=lambda seen: seen.at)
    named = (s.entity for s in seen if first <= s.at < at and s.entity.kind in kinds)
    row = tuple(dict.fromkeys(named))
    return row if len(row) > 1 and size in {0, len(row)} else ()


def of_two(
    discourse: Discourse, word: str, kinds: Collection[Kind], number: int, at: int
) -> Entity | None:
    """Return what "the former" or "the latter" means: of the two things named last.

    "The former has a Protocol. The latter has none": both speak of the same two.
    """
    if word == "latter":
        number, at = _first_of_pair(discourse, number, at)
    found: dict[Entity, int] = {}
    if pair := _pair(discourse, set(kinds), number, at):
        return pair[word == "latter"]
    for seen in reversed(discourse.lately(number, _LATELY)):
        if seen.at >= at or seen.entity.kind not in kinds or seen.entity in found:
            continue
        if len(found) == _PAIR:
            if seen.sentence == min(found.values()) and discourse.leads(seen.entity, seen.sentence):
                continue  # "*the Pact* adds to the Code and the Charter": it is neither of the two
            # A third one beside them: nobody can tell which two are meant.
            return None if seen.sentence == min(found.values()) else _one(word, found)
        found[seen.entity] = seen.sentence
    return _one(word, found) if len(found) == _PAIR else None


def _pair(
    discourse: Discourse, kinds: Collection[Kind], number: int, at: int
) -> tuple[Entity, ...]:
    """Return the two that "and" joins last before an offset, here or in the sentence before."""
    for back in (number, number - 1):
        parsed = discourse.parsed.get(back)
        seen = {s.entity for s in discourse.by_sentence.get(back, ()) if s.at < at}
        told = groups(parsed, discourse.lexicon) if parsed else []
        pairs = [g for g in told if len(g) == _PAIR and set(g) <= seen]
        if fitting := [pair for pair in pairs if all(entity.kind in kinds for entity in pair)]:
            return fitting[-1]
    return ()


def _first_of_pair(discourse: Discourse, number: int, at: int) -> tuple[int, int]:
    """Return where "the former" has lately stood as a subject; else what is given."""
    for back in range(number, number - _BACK, -1):
        parsed = discourse.parsed.get(back)
        if parsed is None:
            continue
        for first, after in (clause.left for clause in parsed.clauses):
            alone = not set(range(first + _PAIR, after)) & parsed.covered
            if alone and parsed.sentence.lowers[first : first + _PAIR] == ("the", "former"):
                return back, min(at, parsed.sentence.starts[first])
    return number, at


def _one(word: str, found: Iterable[Entity]) -> Entity:
    """Return the former or the latter of two entities, the last named first."""
    latter, former = found
    return latter if word == "latter" else former


def undergone(
    near: list[Entity], acts: Sequence[Event], parsed: Parsed | None, at: int
) -> list[Entity]:
    """Leave out who did something to a new thing: "the Bar drafts *a guide*. *It* will come out".

    What has long been known is not what one goes on to speak of; who did it has been "set up".
    """
    new = [act for act in acts if act.object in near and not act.object.iri]
    if not new or parsed is None or _sets_up(parsed, at):
        return near
    doers = {agent for act in new for agent in act.agents}
    return [entity for entity in near if entity not in doers]


def _sets_up(parsed: Parsed, at: int) -> bool:
    starts = (*parsed.sentence.starts, parsed.sentence.span.end)
    verbs = (c.verb for c in parsed.clauses if starts[c.left[0]] <= at < starts[c.left[1]])
    return any("settingUp" in verb.classes for verb in verbs)
