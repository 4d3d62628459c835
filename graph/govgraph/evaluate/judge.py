"""Judge the findings of one statement: pair them with the gold, count, and note every slip."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from govgraph.evaluate.matching import Cost, fold, pair
from govgraph.evaluate.report import Score, Share, Slip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from govgraph.evaluate.found import Found
    from govgraph.evaluate.gold import Gold, GoldEntity
    from govgraph.model import Kind

_P = TypeVar("_P")
_G = TypeVar("_G")


@dataclass(slots=True)
class Judge:
    """One statement's gold and findings, and the counts as they grow."""

    gold: Gold
    found: Found
    scores: defaultdict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    shares: defaultdict[str, Share] = field(default_factory=lambda: defaultdict(Share))
    slips: list[Slip] = field(default_factory=list)
    _names: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def rank(self, iri: str, entity: GoldEntity) -> int | None:
        """Return how directly the graph's entity has a name of the gold's; None: another thing."""
        named = self.found.named.get(iri)
        if named is None or entity.kind not in named.kinds:
            return None
        ranks = [named.names[name] for name in self._folded(entity) if name in named.names]
        return min(ranks, default=None)

    def same(self, iris: Iterable[str], ids: Iterable[str | None]) -> bool:
        """Tell whether one of the graph's entities is one of the gold's."""
        entities = [self.gold.entities[id_] for id_ in ids if id_ is not None]
        return any(self.rank(iri, one) is not None for iri in iris for one in entities)

    def names(self, iri: str) -> Iterable[str]:
        """Return the folded names of a thing of the graph."""
        named = self.found.named.get(iri)
        return named.names if named else ()

    def kind(self, iri: str) -> Kind | None:
        """Return the kind of a thing of the graph, the first where it has several."""
        named = self.found.named.get(iri)
        return min(named.kinds, default=None) if named else None

    def label(self, iri: str) -> str:
        """Return what the graph calls a thing."""
        named = self.found.named.get(iri)
        return named.label if named else iri

    def name(self, id_: str | None) -> str:
        """Return what the gold calls an entity."""
        return "anything" if id_ is None else self.gold.entities[id_].names[0]

    def tally(
        self,
        category: str,
        found: Sequence[_P],
        gold: Sequence[_G],
        cost: Callable[[_P, _G], Cost | None],
        *,
        optional: Callable[[_G], bool],
    ) -> Tally:
        """Pair the findings with the gold; optional gold absorbs all that agree with it."""
        pairs = pair(found, gold, cost)
        hits = {i: j for i, j in pairs.items() if not optional(gold[j])}
        absorbed = {
            i
            for i, one in enumerate(found)
            if i not in hits
            and any(optional(other) and cost(one, other) is not None for other in gold)
        }
        misses = [
            j for j, other in enumerate(gold) if not optional(other) and j not in hits.values()
        ]
        wrong = [i for i in range(len(found)) if i not in hits and i not in absorbed]
        return Tally(category, hits, wrong, misses)

    def count(self, tally: Tally, found: Sequence[str], gold: Sequence[str]) -> None:
        """Add a tally to the scores, and its slips in the words given for each item."""
        self.scores[tally.category] += tally.score
        for i in tally.wrong:
            self.slip(tally.category, "false positive", found[i])
        for j in tally.misses:
            self.slip(tally.category, "miss", gold[j])

    def slip(self, category: str, kind: str, words: str) -> None:
        """Note one thing that went wrong."""
        self.slips.append(Slip(self.gold.id, category, kind, words))

    def _folded(self, entity: GoldEntity) -> tuple[str, ...]:
        if entity.id not in self._names:
            forms = (*entity.names, entity.form) if entity.form else entity.names
            self._names[entity.id] = tuple(fold(name) for name in forms)
        return self._names[entity.id]


@dataclass(frozen=True, slots=True)
class Tally:
    """How findings and gold pair in one category, by their indexes."""

    category: str
    hits: dict[int, int]
    wrong: list[int]
    misses: list[int]

    @property
    def score(self) -> Score:
        """The counts that the tally makes."""
        return Score(len(self.hits), len(self.wrong), len(self.misses))
