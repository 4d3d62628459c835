"""Find who else makes a statement: "Joint statement by the Rivers Board *and the Lakes Union*".

Also in the text, "We, the Rivers Board, *Clean Lakes and Quiet Coast*, write", and in the list of
those who sign it.
"""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.behalf import spoken_at
from govgraph.extract.document.bodies.letterheads import GENITIVE
from govgraph.extract.document.bodies.ranking import Sign, Told
from govgraph.extract.find.words.function_words import BY_OR_OF
from govgraph.model import Entity, Kind, Mention

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govgraph.extract.document.header import Line
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

    Listed = list[tuple[Entity, Span]]

_LINKS = frozenset({"and", ",", "the", "&", "its", "by", "of"})
_JOINS = frozenset({"and", ",", "&"})
_SHARED = frozenset({"joint", "common"})
_ABOVE = 2  # lines from "JOINT STATEMENT" to who makes it
_OPENING = 12  # sentences in which those who speak name themselves
_PARTS = frozenset({",", "and", "&"})
_SMALL = GENITIVE | {"of", "for", "the", "in", "de", "des", "du", "without", "against"}


def partners(
    lines: Sequence[Line],
    told: Iterable[tuple[Found, Sequence[Ref]]],
    own: Entity | None,
    lexicon: Lexicon,
) -> tuple[Mention, ...]:
    """Return the bodies that make a statement jointly with its own, as a header or "We, …" says."""
    posts = lexicon.any_of("posts", "titles", "textGenres", "peopleNouns")
    opening = list(islice(told, _OPENING))
    return (
        _titled(lines, own, posts, lexicon)
        or _selves(opening, own, posts)
        or _spoken_for(opening, own, lexicon)
    )


def in_columns(lines: Sequence[Line]) -> Iterator[Told]:
    """Yield the bodies of a letterhead in columns: "*Rivers Board*    *Government of Mali*"."""
    sentence = lines[0].found.sentence if lines else None
    if sentence is None or "\t" not in sentence.words:
        return
    marks = [i for i, word in enumerate(sentence.words) if word == "\t"]
    cells = set(zip([0, *(i + 1 for i in marks)], [*marks, len(sentence.words)], strict=True))
    bodies = [r for r in lines[0].refs if r.kind is Kind.ORGANISATION]
    whole = [r for r in bodies if (r.name.first, r.name.after) in cells]
    for ref in whole if len(whole) == len(cells) else ():
        if ref.entity and ref.name.after - ref.name.first > 1:  # "Chad | Mali" heads a table
            yield Told(Sign.LETTERHEAD, ref.entity, ref.span)


def _spoken_for(
    told: Iterable[tuple[Found, Sequence[Ref]]], own: Entity | None, lexicon: Lexicon
) -> tuple[Mention, ...]:
    """Read "I speak jointly on behalf of *the African Group and the Arab Group*", both named.

    Where nothing calls it joint, the first one speaks.
    """
    for found, row in told if own else ():
        lowers = found.sentence.lowers
        for index in range(len(lowers) - 3) if "jointly" in lowers else ():
            first = spoken_at(lowers, index, lexicon)
            first += lowers[first : first + 1] == ("the",)
            for group in _groups(lowers, row) if first > 1 else ():
                named = [r for r in group if r.entity and r.name.first >= first]
                if named and named[0].name.first == first and named[0].entity == own:
                    return tuple(Mention(r.span, r.entity) for r in named[1:] if r.entity)
    return ()


def _selves(
    told: Iterable[tuple[Found, Sequence[Ref]]], own: Entity | None, posts: frozenset[str]
) -> tuple[Mention, ...]:
    """Read "We, the *Rivers Board, Clean Lakes and Quiet Coast*, write", whatever their names."""
    for found, row in told:
        if own and found.sentence.lowers[:2] == ("we", ","):
            return _others(_listed(found, row, 2, posts), own)
    return ()


def _others(named: Listed, own: Entity) -> tuple[Mention, ...]:
    """Return those of a list beside a body that is in it, or nothing."""
    if own not in {entity for entity, _ in named}:
        return ()
    return tuple(Mention(span, entity) for entity, span in named if entity != own)


def _listed(found: Found, row: Sequence[Ref], first: int, posts: frozenset[str]) -> Listed:
    """Return the names of bodies that commas and "and" join from a word on, where no post is named.

    What has no name of a known kind is one by its capitals: "*Clean Lakes*, Quiet Coast and us".
    """
    sentence, named = found.sentence, []
    while first < len(sentence.words):
        first += sentence.lowers[first] == "the"
        ref = next((r for r in row if r.name.first == first and r.entity), None)
        after = _run(found, first)
        body = ref.entity if ref and ref.name.after >= after else None
        after = ref.name.after if ref and body else after
        new = after - first > 1 and posts.isdisjoint(sentence.lowers[first:after])
        if not (body is None and new) and (body is None or body.kind is not Kind.ORGANISATION):
            break
        told = Entity(Kind.ORGANISATION, sentence.written(first, after), None, "Organisation")
        named.append((body or told, sentence.span_of(first, after)))
        step = after
        while sentence.words[step : step + 1] and sentence.words[step] in _PARTS:
            step += 1
        if step == after or not sentence.words[step : step + 1]:
            break
        first = step
    return named if len(named) > 1 else []


def _run(found: Found, first: int) -> int:
    """Return where the capitals of one name end that begin at a word, or the word itself."""
    words = found.sentence.words
    after = index = first
    while index < len(words) and (words[index][0].isupper() or words[index] in _SMALL):
        index += 1
        after = index if words[index - 1][0].isupper() else after
    return after if after > first and words[first][0].isupper() else first


def _titled(
    lines: Sequence[Line], own: Entity | None, posts: frozenset[str], lexicon: Lexicon
) -> tuple[Mention, ...]:
    """Return the bodies that a header joins to the statement's own, where it calls it joint."""
    head = [line for line in lines if not line.foot]
    for number, line in enumerate(head):
        above = head[max(0, number - _ABOVE) : number + 1]
        joint = any(_is_joint(one, lexicon) for one in above) or _by_several(line, lexicon)
        lowers = line.found.sentence.lowers
        for at in range(len(lowers) - 1) if joint and own else ():
            opens = not at or lowers[at - 1] in BY_OR_OF
            named = _listed(line.found, line.refs, at, posts) if opens else []
            if own and (joined := _others(named, own)):
                return joined
        for group in _groups(lowers, line.refs) if joint else ():
            if own in {ref.entity for ref in group}:
                others = (ref for ref in group if ref.entity != own)
                return tuple(Mention(ref.span, ref.entity) for ref in others)
    return ()


def _is_joint(line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a line calls a text joint: "Joint press statement", "common position"."""
    lowers = line.found.sentence.lowers
    if "jointly" in lowers:
        return True
    made = (set(lowers[k + 1 : k + 3]) for k, word in enumerate(lowers) if word in _SHARED)
    texts = lexicon.words("jointTexts")
    return any(not texts.isdisjoint(words) for words in made)


def _by_several(line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a line says at once of whom a text is: "*Statement of* the Board, the Union …".

    They follow one another: not "Statement of the Board to the Union".
    """
    lowers = line.found.sentence.lowers
    made = lowers[0] in lexicon.words("deliveryNouns") and lowers[1:2] and lowers[1] in BY_OR_OF
    first = 2 + (lowers[2:3] == ("the",))
    return bool(made) and any(group[0].name.first == first for group in _groups(lowers, line.refs))


def _groups(lowers: Sequence[str], refs: Sequence[Ref]) -> Iterator[list[Ref]]:
    """Yield the bodies of a line that "and" and commas join, two of them or more."""
    bodies = [r for r in refs if r.entity and r.kind is Kind.ORGANISATION]
    bodies = [r for r in bodies if "to" not in lowers[max(0, r.name.first - 2) : r.name.first]]
    bodies = [r for k, r in enumerate(bodies) if not k or r.entity != bodies[k - 1].entity]
    group = bodies[:1]
    for before, ref in pairwise(bodies):
        after = before.name.after
        after += 3 if lowers[after : after + 1] == ("(",) and lowers[after + 2] == ")" else 0
        between = set(lowers[after : ref.name.first])
        if between <= _LINKS and between & _JOINS:
            group.append(ref)
        else:
            yield from [group] if len(group) > 1 else []
            group = [ref]
    yield from [group] if len(group) > 1 else []
