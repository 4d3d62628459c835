"""Find names that share a head: "the Cybercrime and Data Protection Conventions"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.names.names import Name
from govgraph.extract.find.words.capitals import run
from govgraph.lexicon import is_a
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Head, Lexicon

_PLURALS = (("ties", "ty"), ("s", ""))
_SHORTEST = 5  # words of "on Trade and on Investment"
_PLACED = 4  # words of "of Oslo and Lima"


def coordinated(sentence: Sentence, authority: Authority, lexicon: Lexicon) -> Iterator[Name]:
    """Yield each of "the Cybercrime and Data Protection Conventions" that the authority knows."""
    for index, lower in enumerate(sentence.lowers):
        singular = lower.removesuffix("s")
        if lower == singular or singular not in lexicon.heads or index < 3:
            continue
        pieces = _pieces(sentence, index)
        if len(pieces) < 2:
            continue
        for first, after in pieces:
            label = f"{' '.join(sentence.words[first:after])} {singular}"
            entities = tuple(
                e for e in authority.named(label) if e.kind is lexicon.heads[singular].kind
            )
            end = index + 1 if after == index else after
            if entities:
                head = lexicon.heads[singular]
                yield Name(
                    sentence.span_of(first, end), first, end, head.kind, head.type, entities,
                    how="authority",
                )  # fmt: skip


def parted(sentence: Sentence, authority: Authority, lexicon: Lexicon) -> Iterator[Name]:
    """Yield each of "the Protocols *on* Investment, *on* Competition and *on* Trade"."""
    lowers = sentence.lowers
    for index, lower in enumerate(lowers[:-_SHORTEST] if lowers.count("on") > 1 else ()):
        head = lexicon.heads.get(lower.removesuffix("s"))
        plural = lower.endswith("s") and sentence.words[index][0].isupper()
        if not plural or head is None or head.kind is not Kind.INSTRUMENT:
            continue
        parts = _topics(sentence, index + 1, lexicon)
        if len(parts) > 1:
            yield from _each(sentence, index, sentence.words[index][:-1], parts, head, authority)


def placed(sentence: Sentence, authority: Authority, lexicon: Lexicon) -> Iterator[Name]:
    """Yield each of "the Treaties *of* Rarotonga, Bangkok and Pelindaba".

    What States or bodies agree on is told apart: "the Conventions of Norway and Chad".
    """
    for index in sentence.capitals:
        if index >= len(sentence.words) - _PLACED or sentence.lowers[index + 1] != "of":
            continue
        plural = sentence.words[index]
        noun = next(
            (plural[: -len(end)] + one for end, one in _PLURALS if plural.endswith(end)), ""
        )
        head = lexicon.heads.get(noun.lower())
        if head is None or not is_a(head.type, "Treaty"):
            continue
        places = _places(sentence, index + 2, lexicon)
        told = (" ".join(sentence.words[first:after]) for first, after in places)
        if any(_is_agent(e) for words in told for e in authority.named(words)):
            continue
        if len(places) > 1:
            yield from _each(sentence, index, f"{noun} of", places, head, authority)


def _each(
    sentence: Sentence,
    index: int,
    noun: str,
    parts: Sequence[tuple[int, int]],
    head: Head,
    authority: Authority,
) -> Iterator[Name]:
    """Yield the name of each part that a noun has: the first with the noun's words before it."""
    for number, (first, after) in enumerate(parts):
        whole = f"{noun} {' '.join(sentence.words[first:after])}"
        known = tuple(e for e in authority.named(whole) if e.kind is head.kind)
        made = known or (Entity(head.kind, whole, None, head.type),)
        start = first if number else index
        span = sentence.span_of(start, after)
        yield Name(span, start, after, head.kind, head.type, made, how="authority")


def _is_agent(entity: Entity) -> bool:
    """Tell whether one acts; towns and regions give treaties their names."""
    return entity.kind is Kind.ORGANISATION


def _places(sentence: Sentence, first: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return where "Rarotonga, Bangkok and Pelindaba" has its parts; none where it is no list."""
    parts: list[tuple[int, int]] = []
    words = (*sentence.words, "", "")
    while words[first][:1].isupper():
        after = run(sentence, first, lexicon)
        parts.append((first, after))
        if words[after] == "and" and words[after + 1][:1].isupper():
            return [*parts, (after + 1, run(sentence, after + 1, lexicon))]
        if words[after] != ",":
            break
        first = after + 1
    return []


def _topics(sentence: Sentence, first: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return where "on Investment, on Competition and on Trade" has its parts."""
    parts: list[tuple[int, int]] = []
    words = (*sentence.words, "", "")
    while words[first] == "on" and words[first + 1][:1].isupper():
        after = run(sentence, first + 1, lexicon)
        while words[after] in {"and", "of", "in"} and words[after + 1][:1].isupper():
            after = run(sentence, after + 1, lexicon)
        parts.append((first, after))
        first = after + (words[after] == ",")
        first += words[first] == "and"
        if first == after:
            break
    return parts


def _pieces(sentence: Sentence, head: int) -> list[tuple[int, int]]:
    """Return the capitalised stretches joined by commas and "and" before a plural head."""
    pieces: list[tuple[int, int]] = []
    after = head
    while True:
        first = after
        while first and sentence.words[first - 1][0].isupper():
            first -= 1
        if first == after:
            return []
        pieces.append((first, after))
        joint = first - 1
        if joint > 0 and sentence.lowers[joint] in {"and", ",", "&"}:
            after = joint - 1 if sentence.lowers[joint - 1] == "," else joint
            continue
        return pieces[::-1]
