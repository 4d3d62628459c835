"""Give every box a free room near where it wants to be, on a grid of small cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]
    Cells = NDArray[np.int32]

_CELL = 6.0
# How much a box on somebody else's line, or far from its neighbours, counts beside being away from
# where the layout wants it; tuned by eye.
_ON_LINE = 60.0
_STRAY = 0.6
_REACH = 45  # cells to look around in before looking further
_MOST_FRIENDS = 12  # a hub's place is settled by its first neighbours


class _Page:
    """The cells that boxes and lines cover; boxes never share a cell, lines only cost."""

    def __init__(self, frame: Array) -> None:
        import numpy as np

        self.shape = tuple(int(np.ceil(side / _CELL)) for side in frame)
        self.boxes = np.zeros(self.shape, dtype=np.int32)
        self.lines = np.zeros(self.shape, dtype=np.int32)

    def mark_box(self, centre: Array, size: Array, amount: int) -> None:
        wide, high = _cells(size)
        x, y = (round(c / _CELL - half / 2) for c, half in zip(centre, (wide, high), strict=True))
        self.boxes[max(0, x) : x + wide, max(0, y) : y + high] += amount

    def mark_line(self, start: Array, end: Array, amount: int) -> None:
        import numpy as np

        # The same cells from either end, lest a line that is taken up again leaves fewer than none.
        start, end = sorted((start, end), key=tuple)
        steps = int(np.abs(end - start).max() / _CELL) + 1
        points = np.linspace(start, end, steps + 1) / _CELL
        x, y = np.clip(points.astype(np.int64), 0, np.array(self.shape) - 1).T
        np.add.at(self.lines, (x, y), amount)

    def best(self, size: Array, wish: Array, friends: Array) -> Array | None:
        """Return the centre of the best free room for a box, None when there is none."""
        reach = _REACH
        while True:
            room = self._best_within(size, wish, friends, reach)
            if room is not None or reach > max(self.shape):
                return room
            reach *= 4

    def _best_within(self, size: Array, wish: Array, friends: Array, reach: int) -> Array | None:
        import numpy as np

        wide, high = _cells(size)
        left, right = _window(wish[0], wide, reach, self.shape[0])
        top, bottom = _window(wish[1], high, reach, self.shape[1])
        if right - left < wide or bottom - top < high:
            return None
        taken = _sums(self.boxes[left:right, top:bottom], wide, high)
        xs = (left + np.arange(taken.shape[0]) + wide / 2) * _CELL
        ys = (top + np.arange(taken.shape[1]) + high / 2) * _CELL
        cost = np.hypot((xs - wish[0])[:, None], (ys - wish[1])[None])
        cost += _ON_LINE * np.sqrt(_sums(self.lines[left:right, top:bottom], wide, high))
        for x, y in friends[:_MOST_FRIENDS]:
            cost += np.hypot((xs - x)[:, None], (ys - y)[None]) * (_STRAY / len(friends))
        cost[taken > 0] = np.inf
        column, row = divmod(int(cost.argmin()), cost.shape[1])
        return np.array((xs[column], ys[row])) if np.isfinite(cost[column, row]) else None


def settle(
    wishes: Array,
    sizes: Array,
    frame: Array,
    edges: Sequence[tuple[int, int]],
    order: Sequence[int],
) -> Array:
    """Return a centre for each box so that no two boxes overlap.

    ``wishes`` are corners of the frame's inner part (0 to frame less the largest box); boxes are
    served in ``order``, then each is taken up once more and put where it is best among all others.
    The frame grows when it is too small.
    """
    while True:
        found = _try(wishes + sizes.max(axis=0) / 2, sizes, frame, edges, order)
        if found is not None:
            return found
        wishes, frame = wishes * 1.08, frame * 1.08


def _try(
    wishes: Array,
    sizes: Array,
    frame: Array,
    edges: Sequence[tuple[int, int]],
    order: Sequence[int],
) -> Array | None:
    page, centres = _Page(frame), wishes.copy()
    friends = _friends(len(wishes), edges)
    placed: set[int] = set()
    passes = 3 if len(order) <= 150 else 2
    for at in [at for _ in range(passes) for at in order]:
        near = [friend for friend in friends[at] if friend in placed]
        if at in placed:
            page.mark_box(centres[at], sizes[at], -1)
            for friend in near:
                page.mark_line(centres[at], centres[friend], -1)
        room = page.best(sizes[at], wishes[at], centres[near])
        if room is None:
            return None
        centres[at] = room
        placed.add(at)
        page.mark_box(room, sizes[at], 1)
        for friend in near:
            page.mark_line(room, centres[friend], 1)
    return centres


def _friends(count: int, edges: Sequence[tuple[int, int]]) -> list[list[int]]:
    found: list[set[int]] = [set() for _ in range(count)]
    for one, other in edges:
        if one != other:
            found[one].add(other)
            found[other].add(one)
    return [sorted(group) for group in found]


def _cells(size: Array) -> tuple[int, int]:
    wide, high = (int(-(-side // _CELL)) for side in size)
    return wide, high


def _window(wish: float, width: int, reach: int, limit: int) -> tuple[int, int]:
    """Return the first and last cell to look at for a box of this width around a wish."""
    middle = round(wish / _CELL)
    return max(0, middle - width // 2 - reach), min(limit, middle + width // 2 + reach)


def _sums(cells: Cells, wide: int, high: int) -> Cells:
    """Return the sum of the cells under a box for each place of its first cell."""
    import numpy as np

    total = np.zeros((cells.shape[0] + 1, cells.shape[1] + 1), dtype=np.int32)
    np.cumsum(np.cumsum(cells, axis=0), axis=1, out=total[1:, 1:])
    found: Cells = (
        total[wide:, high:] - total[:-wide, high:] - total[wide:, :-high] + total[:-wide, :-high]
    )
    return found
