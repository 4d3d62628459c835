"""Whom one praises, and what for: "congratulate *the Bank* on *its fund*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import OTHERS_OWN
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry, Lexicon
    from govgraph.model import Entity, Span

_WHOM = frozenset({"the", "our", "all", "both", "every", "each", "its", "you"})
_PRAISED_FAR = 9  # words of "our colleagues at the Port Office in Suva on"
_AND_THE = frozenset({"the", "and", ","})
_PRAISED_ENDS = {(), (".",), (",",), (";",), ("!",), ("for",), ("on",), ("and",)}
_PRAISED = frozenset({Kind.ORGANISATION, Kind.PLACE})
_LINKED = 2  # words from an act to who did it: "announcement *by* the Bank"


def past_praised(parsed: Parsed, span: tuple[int, int], entry: Entry, context: Context) -> int:
    """Return where what one is praised for begins: "congratulate the Bank on *its fund*"; or 0."""
    if entry.lemma not in context.lexicon.words("thankingVerbs"):
        return 0
    lowers, after = parsed.sentence.lowers, span[0]
    after = max((ref.name.after for ref in _praised(parsed, span)), default=after)
    whom = after > span[0] and lowers[after : after + 1] in {("on",), ("for",)}
    people = context.lexicon.any_of("peopleNouns", "otherPeople")
    named = bool(people & set(lowers[span[0] : span[0] + 2]))
    named = named or not _WHOM.isdisjoint(lowers[span[0] : span[0] + 1])
    if not whom and entry.lemma == "congratulate" and named:
        near = range(span[0] + 1, min(span[1], span[0] + _PRAISED_FAR))
        after = next((k for k in near if lowers[k] == "on"), -1)  # "our colleagues in Fiji *on*"
        return after + 1
    return after + 1 if whom else _past_plain_whom(parsed, span)


def praised_bodies(
    parsed: Parsed, span: tuple[int, int], entry: Entry | None, lexicon: Lexicon
) -> list[tuple[Entity, Span]]:
    """Return whom one praises, for whatever it is: "congratulate *the Bank* on ten good years"."""
    if entry is None or entry.lemma not in lexicon.words("thankingVerbs"):
        return []
    found = [ref for ref in _praised(parsed, span) if ref.kind is Kind.ORGANISATION]
    last = parsed.sentence.lowers[found[-1].name.after :][:1] if found else ()
    ends = last in _PRAISED_ENDS
    return [(ref.entity, ref.span) for ref in found if ref.entity and ends]


def _praised(parsed: Parsed, span: tuple[int, int]) -> Iterator[Ref]:
    """Yield the bodies and places that open a range: "*Malta, Chile and Peru* on"."""
    after = span[0]
    for ref in parsed.refs_in(*span):
        between = set(parsed.sentence.lowers[after : ref.name.first])
        if ref.kind not in _PRAISED or not between <= _AND_THE or ref.name.first - after > _LINKED:
            return
        after = ref.name.after
        yield ref


def _past_plain_whom(parsed: Parsed, span: tuple[int, int]) -> int:
    """Return where what others without a name are praised for begins: "the authors *for their* X".

    Whose it is tells that they are praised: "commend the plan for wetlands" praises the plan; so
    does a capital: "praise *God for* the harvest".
    """
    lowers, (start, end) = parsed.sentence.lowers, span
    for index in range(start + 1, min(end - 2, start + _PRAISED_FAR)):
        if lowers[index] in {"for", "on"}:
            owned = lowers[index + 1] in OTHERS_OWN
            owned = owned or (index == start + 1 and parsed.sentence.words[start].istitle())
            return index + 1 if owned and not any(parsed.refs_in(start, index)) else 0
    return 0
