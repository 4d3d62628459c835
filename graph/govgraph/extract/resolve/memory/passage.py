"""A sentence with all that one asks to tell what its descriptions mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govgraph.extract.find.described.completing import completed_end
from govgraph.extract.find.described.descriptions import indefinite_span
from govgraph.extract.find.described.governed import is_brought_about, is_governed
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.extract.resolve.resolve import Resolver
    from govgraph.lexicon import Lexicon
    from govgraph.model import TimeExpression


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence whose descriptions are to be resolved, and what they can mean.

    ``resolver`` makes the things of the whole text, ``discourse`` remembers those spoken of before;
    ``refs`` are the sentence's names and descriptions as they were found, in reading order,
    ``number`` is its place among the sentences of the text, and ``times`` are the times it tells.
    """

    resolver: Resolver
    discourse: Discourse
    sentence: Sentence
    refs: Sequence[Ref]
    number: int
    times: Sequence[TimeExpression]

    @property
    def lexicon(self) -> Lexicon:
        """What is known of English."""
        return self.resolver.lexicon

    def others(self, ref: Ref) -> list[Name]:
        """Return the names and descriptions beside one."""
        return [other.name for other in self.refs if other is not ref]

    def extent(self, ref: Ref, name: Name | None = None) -> tuple[int, int]:
        """Return the words of a description, or of its bare ``name``, with all that tells it."""
        return indefinite_span(self.sentence, name or ref.name, self.others(ref), self.lexicon)

    def completed(self, ref: Ref, words: tuple[int, int], name: Name | None = None) -> int:
        """Return where some words end with what else completes a body or a process."""
        others = self.others(ref)
        return completed_end(self.sentence, name or ref.name, words, others, self.lexicon)

    def governs(self, first: int, after: int, kind: Kind = Kind.INSTRUMENT) -> bool:
        """Tell whether something is done to what words tell: "*adopted* guidelines"."""
        return is_governed(self.sentence, first, after, self.lexicon, kind)

    def brings_about(self, first: int, after: int, kind: Kind) -> bool:
        """Tell whether what words tell is brought about here: "a map *published in May*"."""
        return is_brought_about(self.sentence, first, after, self.lexicon, kind)

    def quoted(self, first: int, after: int) -> str:
        """Return words as the text has them, in one line."""
        return " ".join(self.sentence.span_of(first, after).of(self.resolver.text).split())
