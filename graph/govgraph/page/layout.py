"""Place nodes on the page: near what they are linked to, with no label on another.

Distances in the graph become distances on the page (stress majorisation), the picture is stretched
to the page's shape, and every box then takes the nearest free room, off the lines if it can. No
chance is involved: the same graph always gives the same places. Lengths are pixels at the page's
first zoom.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govgraph.page.settle import settle

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

FRAME = (960.0, 660.0)
"""The part of an ordinary screen that the picture has to itself: width and height."""

LINE_CHARACTERS = 19
_LINES = 4
RADIUS = 13.0
_CHARACTER = 6.5  # mean width in the page's 12-pixel sans serif, with a little room
_LINE = 14.0
_GAP = 7.0
_ROUNDS = 60


@dataclass(frozen=True, slots=True)
class Box:
    """The room that a node needs: its symbol with its label below."""

    width: float
    height: float


def wrap(label: str, note: str = "") -> list[str]:
    """Return a label's lines as the map shows them, the note on a line of its own.

    What is too long ends with an ellipsis.
    """
    most = _LINES - bool(note)
    lines = textwrap.wrap(label, LINE_CHARACTERS, max_lines=most, placeholder="…") or [""]
    return [*lines, note] if note else lines


def box_of(lines: Sequence[str]) -> Box:
    """Return the room that a node with these lines below its symbol needs."""
    width = max(2 * RADIUS, _CHARACTER * max(map(len, lines)))
    return Box(width + _GAP, 2 * RADIUS + _LINE * len(lines) + _GAP)


def place(boxes: Sequence[Box], edges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the place of each box's symbol, the middle of the picture being (0, 0).

    Edges are pairs of positions in ``boxes``. Takes time and memory in the square of the number of
    boxes: meant for up to about 1,500.
    """
    import numpy as np

    count = len(boxes)
    if count < 2:
        return [(0, 0)] * count
    sizes = np.array([(box.width, box.height) for box in boxes])
    points = _spread(_distances(count, edges))
    frame = _frame(sizes)
    points = _fit(points, frame - sizes.max(axis=0))
    degree = np.bincount(np.array(edges, dtype=np.int64).ravel(), minlength=count)
    order = sorted(range(count), key=lambda at: (-int(degree[at]), at))
    placed = settle(points, sizes, frame, edges, order)
    # A box's symbol sits at its top, and the symbol is what has a place.
    placed[:, 1] -= (sizes[:, 1] - _GAP) / 2 - RADIUS
    return [(round(float(x)), round(float(y))) for x, y in placed - _middle(placed)]


def _distances(count: int, edges: Sequence[tuple[int, int]]) -> Array:
    """Return the number of steps between every two nodes; hubs get longer steps for their fans."""
    import numpy as np
    from scipy.sparse import coo_matrix  # type: ignore[import-untyped]
    from scipy.sparse.csgraph import shortest_path  # type: ignore[import-untyped]

    pairs = sorted({(min(pair), max(pair)) for pair in edges if pair[0] != pair[1]})
    ends = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    degree = np.bincount(ends.ravel(), minlength=count)
    lengths = 1.0 + 0.25 * np.log2(np.maximum(1, np.minimum(*degree[ends].T)))
    lengths += 0.12 * np.sqrt(np.maximum(*degree[ends].T))
    matrix = coo_matrix((lengths, ends.T), shape=(count, count))
    steps: Array = shortest_path(matrix.tocsr(), directed=False)
    known = steps[np.isfinite(steps)]
    # Parts without any link stand beside each other, not a whole diameter away.
    steps[~np.isfinite(steps)] = max(2.0, 0.55 * float(known.max()))
    return steps


def _spread(target: Array) -> Array:
    """Return points whose distances come near the target (SMACOF from classical scaling)."""
    import numpy as np

    points = _classical(target)
    weights = 1.0 / np.maximum(target, 0.5) ** 2
    np.fill_diagonal(weights, 0.0)
    laplacian = np.diag(weights.sum(axis=1)) - weights
    # One point is held still so that the system has one answer.
    inverse = np.linalg.inv(laplacian + 1.0 / len(target))
    for _ in range(_ROUNDS):
        across, down = points.T
        # SciPy has a function for it, which takes longer to import than all of this.
        apart = np.sqrt((across[:, None] - across) ** 2 + (down[:, None] - down) ** 2)
        ratio = -weights * target / np.maximum(apart, 1e-9)
        np.fill_diagonal(ratio, 0.0)
        np.fill_diagonal(ratio, -ratio.sum(axis=1))
        points = inverse @ (ratio @ points)
    return points


def _classical(target: Array) -> Array:
    import numpy as np

    count = len(target)
    square = target**2
    centred = -0.5 * (square - square.mean(0) - square.mean(1)[:, None] + square.mean())
    values, vectors = np.linalg.eigh(centred)
    found: Array = vectors[:, -2:][:, ::-1] * np.sqrt(np.maximum(values[-2:][::-1], 1e-9))
    # The sign of an eigenvector is arbitrary, and equal twins need telling apart.
    found = found * np.where(found[np.abs(found).argmax(axis=0), [0, 1]] < 0, -1.0, 1.0)
    angle = np.arange(count) * 2.399963
    return found + 0.05 * np.column_stack((np.cos(angle), np.sin(angle)))


def _frame(sizes: Array) -> Array:
    """Return a frame of the page's shape that holds all boxes with room to read."""
    import numpy as np

    ordinary = np.array(FRAME)
    needed = 1.75 * float((sizes[:, 0] * sizes[:, 1]).sum())
    grown: Array = ordinary * max(1.0, np.sqrt(needed / float(ordinary.prod())))
    return grown if len(sizes) > 25 else ordinary * max(0.45, np.sqrt(len(sizes) / 25))


def _fit(points: Array, room: Array) -> Array:
    """Return the points turned so that their long side lies flat, filling the room."""
    import numpy as np

    centred = points - points.mean(axis=0)
    _, vectors = np.linalg.eigh(centred.T @ centred)
    vectors = vectors[:, ::-1]
    vectors = vectors * np.where(vectors[np.abs(vectors).argmax(axis=0), [0, 1]] < 0, -1.0, 1.0)
    turned = centred @ vectors
    low, high = turned.min(axis=0), turned.max(axis=0)
    found: Array = (turned - low) / np.maximum(high - low, 1e-9) * room
    return found


def _middle(points: Array) -> Array:
    found: Array = (points.min(axis=0) + points.max(axis=0)) / 2
    return found
