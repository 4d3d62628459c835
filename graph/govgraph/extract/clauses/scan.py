"""A sentence in which verbs and clauses are sought, with what tells them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from govgraph.extract.find.words.tokens import is_adverb

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Entry, Lexicon


@dataclass(frozen=True, slots=True)
class Scan:
    """A sentence that is being cut into clauses.

    ``entries`` are, for each word, those of the lexicon that begin there; ``covered`` tells of each
    word whether it can be no verb, and ``within`` are the words of references, times and asides;
    ``times`` maps where a time or an aside begins to where it ends, for those put in between: "has
    *today* signed"; ``verbs`` are those found so far, in order.
    """

    sentence: Sentence
    refs: Sequence[Ref]
    lexicon: Lexicon
    entries: Sequence[tuple[tuple[Entry, int], ...]]
    covered: Sequence[bool]
    within: frozenset[int]
    times: Mapping[int, int]
    verbs: list[VerbGroup] = field(default_factory=list)

    def previous(self, index: int) -> str:
        """Return the word before an index, adverbs left out."""
        step, adverbs, lowers = index - 1, self.lexicon.words("verbAdverbs"), self.sentence.lowers
        while step >= 0 and (lowers[step] in adverbs or is_adverb(lowers[step])):
            step -= 1
        return lowers[step] if step >= 0 else ""

    def has_object(self, verb: VerbGroup) -> bool:
        """Tell whether what a verb is done to stands behind it, perhaps behind a place."""
        at, lowers = verb.after, self.sentence.lowers
        if lowers[at : at + 1] in {("in",), ("at",)}:
            at = next((ref.name.after for ref in self.refs if ref.name.first == at + 1), at)
        objects = self.lexicon.words("determiners") | {"it", "them"}
        named = any(ref.name.first == at for ref in self.refs)
        return named or "".join(lowers[at : at + 1]) in objects
