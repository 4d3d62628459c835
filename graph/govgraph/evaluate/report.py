"""The result of an evaluation, and what changed since another one."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from govgraph.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Score:
    """Hits, false positives and misses of one category."""

    tp: int = 0
    fp: int = 0
    fn: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn)

    @property
    def precision(self) -> float:
        """The share of findings that are right; 1 where there are none."""
        return _share(self.tp, self.tp + self.fp)

    @property
    def recall(self) -> float:
        """The share of the gold that was found; 1 where there is none."""
        return _share(self.tp, self.tp + self.fn)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there is nothing to find or found."""
        return _share(2 * self.tp, 2 * self.tp + self.fp + self.fn)


@dataclass(frozen=True, slots=True)
class Share:
    """How many of a number of cases are right."""

    right: int = 0
    total: int = 0

    def __add__(self, other: Share) -> Share:
        return Share(self.right + other.right, self.total + other.total)

    @property
    def accuracy(self) -> float:
        """The share that is right; 1 where there is no case."""
        return _share(self.right, self.total)


@dataclass(frozen=True, slots=True, order=True)
class Slip:
    """One thing that went wrong: ``kind`` is 'miss', 'false positive' or 'false-occurred'."""

    statement: str
    category: str
    kind: str
    words: str

    def __str__(self) -> str:
        """Return the slip as one line."""
        return f"{self.statement}  {self.category}  {self.kind}: {self.words}"


@dataclass(frozen=True, slots=True)
class Report:
    """Scores by category, shares that are right, the worst error's count, and every slip.

    Categories of ``scores``: entities, entities/Kind, dates, events core, events full, positions,
    relations, meetings; of ``shares``: document, document/field, evidence.
    """

    statements: int
    scores: dict[str, Score]
    shares: dict[str, Share]
    false_occurred: int
    slips: tuple[Slip, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the report as JSON values; rates are rounded to four places."""
        rates = ("precision", "recall", "f1")
        return {
            "statements": self.statements,
            "scores": {
                name: asdict(score) | {rate: round(getattr(score, rate), 4) for rate in rates}
                for name, score in self.scores.items()
            },
            "shares": {
                name: asdict(share) | {"accuracy": round(share.accuracy, 4)}
                for name, share in self.shares.items()
            },
            "falseOccurred": self.false_occurred,
            "slips": [asdict(slip) for slip in self.slips],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Report:
        """Return the report that ``to_json`` gave.

        Raises:
            DataError: the data are no report.

        """
        try:
            return cls(
                statements=data["statements"],
                scores={
                    name: Score(one["tp"], one["fp"], one["fn"])
                    for name, one in data["scores"].items()
                },
                shares={
                    name: Share(one["right"], one["total"]) for name, one in data["shares"].items()
                },
                false_occurred=data["falseOccurred"],
                slips=tuple(Slip(**slip) for slip in data["slips"]),
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise DataError(
                "The baseline is no evaluation report; write one with 'govgraph evaluate' first."
            ) from error


@dataclass(frozen=True, slots=True)
class Change:
    """One gain or loss between two reports."""

    gain: bool
    words: str

    def __str__(self) -> str:
        """Return the change as one line."""
        return f"{'gain' if self.gain else 'loss'}: {self.words}"


def compare(report: Report, baseline: Report) -> list[Change]:
    """Return what is better or worse than in the baseline: first the rates, then each slip."""
    changes = [
        _change(f"{name} F1", baseline.scores[name].f1, score.f1)
        for name, score in report.scores.items()
        if name in baseline.scores
    ]
    changes += [
        _change(f"{name} accuracy", baseline.shares[name].accuracy, share.accuracy)
        for name, share in report.shares.items()
        if name in baseline.shares
    ]
    # Fewer of these is better.
    changes.append(_change("false-occurred", -baseline.false_occurred, -report.false_occurred))
    rates = [change for change in changes if change is not None]
    before, after = Counter(baseline.slips), Counter(report.slips)
    gone = [Change(gain=True, words=f"no longer: {slip}") for slip in _sorted(before - after)]
    new = [Change(gain=False, words=str(slip)) for slip in _sorted(after - before)]
    return [*rates, *new, *gone]


def _sorted(slips: Counter[Slip]) -> Iterable[Slip]:
    return sorted(slips.elements())


def _change(name: str, before: float, after: float) -> Change | None:
    if before == after:
        return None
    shown = [f"{abs(x):.4f}" if isinstance(x, float) else str(abs(x)) for x in (before, after)]
    return Change(gain=after > before, words=f"{name} {shown[0]} → {shown[1]}")


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
