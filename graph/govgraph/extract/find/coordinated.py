"""Find names that share a head: "the Cybercrime and Data Protection Conventions"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.names import Name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.authority import Authority
    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Lexicon


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
