"""A text that is itself a declaration, a charter, a resolution: "this Declaration"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.refs import is_named
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.extract.resolve.memory.passage import Passage
    from govgraph.model import Entity, Span

_POINTING = frozenset({("this",), ("the", "present"), ("the", "following")})


def note_itself(discourse: Discourse, refs: Iterable[Ref], title: Span | None) -> None:
    """Remember what a title names the text itself, if it does: "Kisumu Declaration".

    A text below the name of one that is known is more likely about that.
    """
    named = (r.entity for r in refs if r.span == title and r.kind is Kind.INSTRUMENT)
    discourse.itself = next((e for e in named if e and e.iri is None), None)


def means_itself(passage: Passage, ref: Ref) -> Entity | None:
    """Return the text itself where words point to it: "we adopt *the following Declaration*"."""
    text = passage.discourse.itself
    if text is None or ref.kind is not Kind.INSTRUMENT or not is_named(text, ref.name.head):
        return None
    noun = ref.name.after - len(ref.name.head.split())
    before = passage.sentence.lowers[max(0, noun - 2) : noun]
    return text if before in _POINTING or before[-1:] in _POINTING else None
