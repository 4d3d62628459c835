"""Where what a position is about parts into members: "the rise in rents *and the* loss of jobs"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.tokens import OWNERS, is_plural
from govgraph.extract.positions.abouts.complements import is_abstract, is_thousands
from govgraph.extract.positions.abouts.nouns import noun_phrase
from govgraph.extract.positions.abouts.rows import joins_describing, row_end
from govgraph.lexicon import Part
from govgraph.model import Kind, PositionType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context

# What joins a second thing to a first, and no adjective or owner to another.
_ADDING = (
    ("as", "well", "as"), ("in", "particular"), ("and", "in", "particular"), ("and", "also"),
    ("notably",), ("and", "notably"), ("especially",), ("and", "especially"), ("above", "all"),
    ("and", ",", "above", "all", ","), ("and", ",", "in", "particular", ","),
    ("and", "above", "all"), ("but", "also"),
)  # fmt: skip
_OPENING = frozenset({"the", "a", "an", "any"})
_COMPLETING = frozenset({"of", "for", "on", "in", "to", "against", "into", "between", "among"})
_COMPLETING |= {"with", "within", "from", "by", "at", "towards", "under", "over"}
_PAIRED = frozenset({"between", "both", "either", "among"})
_POINTING = frozenset({"those", "that", "it", "them", "by", "when", "where", "if"})
# What completes a noun and hardly ever tells where or when.
_OWN_COMPLEMENT = frozenset({"of", "for", "on", "to", "against", "into"})
_ACTORS = ("peopleNouns", "actingNouns")
_ASIDE = frozenset({",", "as", "with", "by", "which", "that", "to", "under", "in"})
_DISTINCT = 2  # words that tell one thing from others of its kind
_THINGS = frozenset({Kind.INSTRUMENT, Kind.PROCESS, Kind.MEETING})
_CLOSING = frozenset({",", ".", ";", "and"})
_POSITIONS = frozenset(map(str, PositionType))
_NAMED = frozenset({Kind.ORGANISATION, Kind.PERSON, Kind.PLACE})


def parted(parsed: Parsed, span: tuple[int, int], context: Context) -> list[tuple[int, int]]:
    """Return the members of a range, or the range alone where it is one thing.

    "The arrest of two editors, *the* closure of a station and the ban on X"; not "the work of the
    Court and the Council", "the talks between the unions and the owners", "free and fair X".
    """
    for index in range(span[0] + 1, span[1] - 1):
        start = _joined_at(parsed, index, span[1])
        if not start:
            continue
        rest = start, span[1]
        if start - index > 1 + (parsed.sentence.lowers[index] == ","):
            return [(span[0], index), *parted(parsed, rest, context)]
        if not _stands_alone(parsed, (span[0], index), rest, context):
            continue
        if parsed.sentence.lowers[index] != ",":
            return [(span[0], index), *parted(parsed, rest, context)]
        if closing := _closing(parsed, rest, context):
            listed = _listed(parsed, (start, closing))
            behind = _joined_at(parsed, closing, span[1]) or closing + 1
            return [(span[0], index), *listed, *parted(parsed, (behind, span[1]), context)]
    return [span]


def _joined_at(parsed: Parsed, index: int, end: int) -> int:
    """Return where a member begins that is joined at an index, or 0."""
    start = _past_joiner(parsed, index)
    if not start or start >= end or _is_inside(parsed, index):
        return 0
    held = [e for e, _ in parsed.entries[start] if e.frame and e.frame.evokes in _POSITIONS]
    if held and all(entry.part is not Part.NOUN for entry in held):
        return 0  # "we back the Pact and *stand ready* to help"; but "and *support for* nurses"
    led = parsed.sentence.lowers[start] in _COMPLETING
    return 0 if _is_who(parsed, start + led) else start


def _listed(parsed: Parsed, span: tuple[int, int]) -> list[tuple[int, int]]:
    """Return the members between the first comma of a list and the "and" that closes it."""
    lowers = parsed.sentence.lowers
    end = span[1] - (lowers[span[1] - 1] == ",")
    commas = [k for k in range(span[0], end) if lowers[k] == "," and not _is_inside(parsed, k)]
    starts = [span[0], *(k + 1 for k in commas)]
    return [one for one in zip(starts, [*commas, end], strict=True) if one[0] < one[1]]


def _stands_alone(
    parsed: Parsed, one: tuple[int, int], other: tuple[int, int], context: Context
) -> bool:
    """Tell whether what is joined is a second thing, and no further word of the first.

    It has a complement of its own, or the first has none: "*school meals* and fair wages".
    """
    lowers = parsed.sentence.lowers
    if _is_half(lowers[slice(*one)]) or _is_row(parsed, one, other[1]):
        return False
    if joins_describing(parsed, one[1] - 1, other[1]):
        return False
    if _is_heavy(parsed, other, context) or _opens_anew(parsed, one, other, context):
        return True
    if _names_text(parsed, other[0]):
        return _ASIDE.isdisjoint(lowers[slice(one[0], _before_place(parsed, one))])
    if _is_theme(parsed, other):
        return _COMPLETING.isdisjoint(lowers[slice(*one)]) and _is_plain(parsed, one, context)
    first, after = _phrase(parsed, other, context)
    single = after - first == 1 and is_abstract(lowers[first])
    if single and lowers[after : after + 1] != () and lowers[after] in _COMPLETING:
        return True
    if after - first < _DISTINCT or lowers[after - 1] in context.lexicon.any_of(*_ACTORS):
        return False
    if lowers[after : after + 1] != () and lowers[after] in _OWN_COMPLEMENT:
        return True
    head = _phrase(parsed, one, context)
    plain = head[1] == one[1] and head[1] - head[0] >= _DISTINCT
    noun = lowers[head[1] - 1]
    return plain and (is_plural(noun) or is_abstract(noun) or noun.endswith("ing"))


def _is_half(words: Sequence[str]) -> bool:
    """Tell whether "and" is still to close a pair that words open: "*between* the unions"."""
    at = next((k for k, word in enumerate(words) if word in _PAIRED), None)
    return at is not None and "and" not in words[at:]


def _phrase(parsed: Parsed, span: tuple[int, int], context: Context) -> tuple[int, int]:
    """Return a noun phrase, past an owner, with a known theme in it: "universal *social security*".

    "*Iceland's* pilot project" begins at its noun.
    """
    start = _past_name_of_owner(parsed, span[0])
    first, after = noun_phrase(parsed, start, span[1], context)
    themes = (r.name for r in parsed.refs if r.name.first == after and r.kind is Kind.THEME)
    unknown = (r.name for r in parsed.refs if r.described and not r.entity)
    opens = (name for name in unknown if name.first == start and first == after)
    name = next(themes, None) or next(opens, None)  # "*the new office* in Lima"
    if name is None:
        return first, after
    more = noun_phrase(parsed, name.after, span[1], context)
    end = more[1] if more[0] == name.after < more[1] else name.after
    return (first if first < after else name.first), end


def _past_name_of_owner(parsed: Parsed, start: int) -> int:
    """Return where what a name owns begins: "*Iceland's* pilot project"."""
    owner = next((r.name.after for r in parsed.refs if r.name.first == start), start)
    owns = owner > start and parsed.sentence.lowers[owner : owner + 1] != ()
    return owner + 1 if owns and parsed.sentence.lowers[owner] in OWNERS else start


def _opens_anew(
    parsed: Parsed, one: tuple[int, int], other: tuple[int, int], context: Context
) -> bool:
    """Tell whether an article or a degree opens another thing: "rules on exports, *more* staff".

    Not "a more open *and more* inclusive process", "the Chair and *a* member of the Bureau".
    """
    lowers, degrees = parsed.sentence.lowers, context.lexicon.words("degreeWords")
    if lowers[other[0]] not in degrees | {"a", "an"}:
        return False
    head, (first, after) = _phrase(parsed, one, context), _phrase(parsed, other, context)
    nouns = [lowers[k - 1] for a, k in (head, (first, after)) if k > a]
    tells = [is_plural(n) or is_abstract(n) or n.endswith("ing") for n in nouns]
    acting = not set(nouns).isdisjoint(context.lexicon.any_of(*_ACTORS))
    distinct = after - first >= _DISTINCT or lowers[other[0]] in degrees
    return len(nouns) == _DISTINCT and tells[0] and distinct and not acting


def _past_joiner(parsed: Parsed, index: int) -> int:
    """Return where a member begins behind what joins it at an index, or 0."""
    lowers = parsed.sentence.lowers
    start = index + (lowers[index] == "," and not is_thousands(lowers, index))
    for words in _ADDING:
        if lowers[start : start + len(words)] == words and (start > index or len(words) > 1):
            return start + len(words)
    if lowers[start] == "and":
        return start + 1
    return start if start > index else 0


def _is_inside(parsed: Parsed, index: int) -> bool:
    """Tell whether a word stands within a name: "Ministry of Trade *and* Industry"."""
    return any(r.name.first <= index < r.name.after for r in parsed.refs)


def _is_who(parsed: Parsed, start: int) -> bool:
    """Tell whether somebody stands there: "in particular *Malta*", "notably *those* who".

    "*Iceland's* pilot project" is a thing.
    """
    if _past_name_of_owner(parsed, start) > start:
        return False
    named = any(
        start <= r.name.first <= start + 1
        and r.kind in _NAMED
        and (r.entity or not r.described)  # "the Pact and the *new office* in Lima"
        for r in parsed.refs
    )
    return named or not _POINTING.isdisjoint(parsed.sentence.lowers[start : start + 1])


def _names_text(parsed: Parsed, start: int) -> bool:
    """Tell whether a text, a process or a meeting of a known name stands there: "*the Pact*"."""
    start += parsed.sentence.lowers[start] in _OPENING
    return any(
        r.name.first in {start, start - 1} and r.entity and r.kind in _THINGS and not r.described
        for r in parsed.refs
    )


def _before_place(parsed: Parsed, span: tuple[int, int]) -> int:
    """Return where words end before the place that they tell: "the new office *in Lima*"."""
    places = (r.name for r in parsed.refs_in(*span) if r.kind is Kind.PLACE)
    ends = (name.first for name in places if name.after == span[1])
    first = next(ends, 0)
    return first - 1 if first and parsed.sentence.lowers[first - 1] == "in" else span[1]


def _is_theme(parsed: Parsed, span: tuple[int, int]) -> bool:
    """Tell whether words are the name of a known theme, and nothing else."""
    ends = (r.name.after for r in parsed.refs if r.name.first == span[0] and _is_known(r))
    after = next(ends, 0)
    return bool(after) and (after >= span[1] or parsed.sentence.lowers[after] in _CLOSING)


def _is_known(ref: Ref) -> bool:
    """Tell whether a name is of a known theme."""
    return ref.kind is Kind.THEME and ref.entity is not None and ref.entity.iri is not None


def _is_plain(parsed: Parsed, span: tuple[int, int], context: Context) -> bool:
    """Tell whether words are a noun phrase and nothing else, which no known theme is in."""
    start = span[0] + (parsed.sentence.lowers[span[0]] in _OPENING)
    doing = parsed.sentence.lowers[start] in context.lexicon.words("movingParticiples")
    first, after = noun_phrase(parsed, start + doing, span[1], context)
    return first < after == span[1] and not any(map(_is_known, parsed.refs_in(*span)))


def _is_row(parsed: Parsed, one: tuple[int, int], end: int) -> bool:
    """Tell whether adjectives are joined, and no things: "a *fair* and inclusive transition"."""
    start = one[0] + (parsed.sentence.lowers[one[0]] in _OPENING)
    return row_end(parsed, start, end) > one[1]


def _is_heavy(parsed: Parsed, span: tuple[int, int], context: Context) -> bool:
    """Tell whether words have a determiner and a complement of their own: "*the* closure *of*"."""
    lowers, start = parsed.sentence.lowers, span[0]
    if lowers[start] not in _OPENING and _past_name_of_owner(parsed, start) == start:
        return False
    first, after = _phrase(parsed, span, context)
    known = any(r.kind is Kind.THEME and r.name.after == after for r in parsed.refs)
    if lowers[start] == "the" and known and _is_theme(parsed, (start + 1, span[1])):
        return True  # "the closure of stations and *the intimidation of journalists*"
    if first == after or lowers[after - 1] in context.lexicon.any_of(*_ACTORS):
        return False  # "commends the Chair and *the staff of* the Secretariat"
    if lowers[after - 1] in context.lexicon.words("effortNouns"):
        return False  # "peace and *the work of* exiled writers" is another matter
    return known or (lowers[after : after + 1] != () and lowers[after] in _COMPLETING)


def _closing(parsed: Parsed, span: tuple[int, int], context: Context) -> int:
    """Return where "and" closes a list that a comma goes on with, or 0: "*…, the* X *and* the Z".

    Of several, the one behind which a thing stands that has a complement of its own.
    """
    lowers = parsed.sentence.lowers
    joints = [k for k in range(*span) if lowers[k] == "and" and _joined_at(parsed, k, span[1])]
    relative = context.lexicon.words("relativisers")
    joints = [k for k in joints if relative.isdisjoint(lowers[span[0] : k])]
    own = (k for k in joints if _stands_alone(parsed, (span[0], k), (k + 1, span[1]), context))
    return next(own, joints[0] if joints else 0)
