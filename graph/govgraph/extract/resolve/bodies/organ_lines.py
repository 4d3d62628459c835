"""An organ that is a line of a letterhead, below its body's: "UNESCO", "Executive Board"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.names.names import LETTERHEAD, Name
from govgraph.extract.find.refs import Ref
from govgraph.extract.resolve.bodies.organs import organ_called, organ_named
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.find import Found
    from govgraph.extract.resolve.resolve import Resolver

_LONGEST = 5  # words of such a line


def organ_line(resolver: Resolver, found: Found, refs: Sequence[Ref]) -> list[Ref]:
    """Return the names of a line, those of a whole line that only calls an organ as that organ's.

    "EXECUTIVE BOARD" is that of the body named above it; beside a name it may be anything.
    """
    sentence = found.sentence
    short = len(sentence.words) <= _LONGEST and sentence.span.start < LETTERHEAD
    titled = all(word[0].isupper() for word in sentence.words if len(word) > len("of"))
    if not short or not titled or any(ref.entity for ref in refs):
        return list(refs)
    line, near = sentence.span.of(resolver.text), frozenset[str]().union(*resolver.near)
    organ = organ_named(resolver, line) or organ_called(resolver.authority, near, line)
    if organ is None:
        return list(refs)
    end = len(sentence.words)
    kind, head = (Kind.ORGANISATION, organ.type), sentence.lowers[-1]
    return [Ref(Name(sentence.span, 0, end, *kind, (organ,), head, how="authority"), organ)]
