"""Who makes up a body, listed beside it: "the Core Group – Chad, Fiji and Peru – signed it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.refs import is_organisation
from govgraph.extract.find.words.function_words import COUNTING, DASHES
from govgraph.extract.find.words.tokens import OWNING
from govgraph.extract.resolve.bodies.owners import past_bracket
from govgraph.model import Fact, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

_JOINING = frozenset({",", "and", "the", "as", "well", "(", ")"})
_COUNTRIES = frozenset({"states", "countries", "organisations", "organizations", "parties"})
_FULL = frozenset({".", ";", ")", ""})  # what ends a list that a colon opens
_OURS = frozenset({("and", "my"), ("and", "our"), (",", "and")})
_FEWEST = 2
_BEFORE = 8  # words from "members" to the body's name
_OPENING = frozenset(
    {("are",), ("include",), ("comprise",), (":",), ("-",), ("–",), ("—",), ("(",), (",",)}
)
_INCLUDING = (("includes",), (",", "which", "includes"), (",", "including"), ("including",))


def listed_members(parsed: Parsed, lexicon: Lexicon) -> Iterator[Fact]:
    """Yield what belongs to a body by a list beside its name, or behind its "members".

    "The Lake Alliance (Chad, Fiji and Peru)", "the members of the Board are Chad and Fiji", "the
    Board has two members: Chad and Fiji". A State or an office is made up of nobody.
    """
    if len(parsed.refs) <= _FEWEST:
        return
    for whole in parsed.refs:
        if not is_organisation(whole) or whole.entity is None:
            continue
        if whole.entity.type in {"Government", "Office"}:
            continue
        members = _listed(parsed, whole, lexicon)
        span = Span(whole.span.start, members[-1].span.end) if members else whole.span
        for member in dict.fromkeys(r.entity for r in members):
            if member and member != whole.entity:
                yield Fact(member, "partOf", whole.entity, (span,))


def _listed(parsed: Parsed, whole: Ref, lexicon: Lexicon) -> list[Ref]:
    """Return the members that are listed behind a body's name, or nobody."""
    words, lowers = parsed.sentence.words, parsed.sentence.lowers
    end = past_bracket(words, whole.name.after)
    first = _told_members(parsed, whole, end)
    told = first > 0
    if not told and (_is_group(parsed, whole, lexicon) or lowers[end + 1 : end + 2] == ("namely",)):
        first = end + 1 + (lowers[end + 1 : end + 2] == ("namely",))
    members = _run(parsed, first) if first else []
    if len(members) < _FEWEST:
        return []
    after = past_bracket(words, members[-1].name.after)
    mark, closing = words[first - 1], "".join(words[after : after + 1])
    if mark == "namely":
        mark = ":"
    if mark in {",", "("} or mark in DASHES:
        closes = {",": {","} if told else set(), "(": {")"}}.get(mark, {*DASHES, ".", ""})
        return members if closing in closes else []
    full = closing in _FULL or lowers[after : after + 2] in _OURS
    if mark == ":":
        return members if full or (told and closing == ",") else []
    ends = full or closing == "," or mark == "members"
    return members if told and ends else []


def _told_members(parsed: Parsed, whole: Ref, end: int) -> int:
    """Return where the list begins of what is told as members, or 0.

    "The members of the Board *are*", "following members of the Board*:*", "member countries of
    the Board *–*", "the Board has four members*:*", "the Board's members", "the Board, *which
    includes*".
    """
    lowers, at = parsed.sentence.lowers, whole.name.first
    at -= lowers[at - 1 : at] == ("the",)
    before, rest = lowers[max(0, at - _BEFORE) : at], lowers[end : end + _BEFORE]
    for opening in _INCLUDING:
        if rest[: len(opening)] == opening:
            return end + len(opening)
    if before[-1:] == ("of",):
        noun = before[-2:-1]
        named = noun in {("members",), ("member",)}
        named = named or ("member" in before[-3:-2] and not _COUNTRIES.isdisjoint(noun))
        named = named and rest[1:4] != ("as", "well", "as")  # these are others
        return end + 1 if named and rest[:1] in _OPENING else 0
    if rest[:1] in OWNING and rest[1:2] == ("members",):
        return end + 2
    if rest[:2] == (",", "whose") and "members" in rest:
        at = end + rest.index("members") + 1
        return at + 1 if lowers[at : at + 1] in {("are",), ("include",)} else 0
    having = any(c.verb.first == end and c.verb.lemma in COUNTING for c in parsed.clauses)
    if having and "members" in rest:
        at = end + rest.index("members") + 1
        return at + 1 if lowers[at : at + 1] in _OPENING else 0
    return 0


def _is_group(parsed: Parsed, whole: Ref, lexicon: Lexicon) -> bool:
    """Tell whether a name is one of those who join: "Core *Group*", "Lake *Alliance*"."""
    named = parsed.sentence.lowers[whole.name.first : whole.name.after]
    return not lexicon.words("joinedHeads").isdisjoint(named)


def _run(parsed: Parsed, first: int) -> list[Ref]:
    """Return the bodies that stand in a row from an index on, with nothing else between."""
    found: list[Ref] = []
    lowers = parsed.sentence.lowers
    for ref in (r for r in parsed.refs if r.name.first >= first):
        start = past_bracket(parsed.sentence.words, found[-1].name.after) if found else first
        if ref.name.first < start:
            continue  # a short form in brackets
        gap = lowers[start : ref.name.first]
        joined = set(gap) <= _JOINING and (not found or {",", "and"} & set(gap))
        same = not found or (found[0].entity and ref.entity and _alike(found[0], ref))
        if not (joined and same and is_organisation(ref) and ref.entity):
            break
        found.append(ref)
    return found


def _alike(one: Ref, two: Ref) -> bool:
    """Tell whether two are both States, or both none."""
    states = [ref.entity is not None and ref.entity.type == "Government" for ref in (one, two)]
    return states[0] == states[1]
