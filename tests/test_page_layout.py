"""Tests that nodes get places where their labels can be read."""

from __future__ import annotations

from itertools import combinations

import networkx as nx
import numpy as np
import pytest

from govgraph.page.layout import FRAME, RADIUS, Box, box_of, place, wrap
from govgraph.page.settle import _Page

_GRAPHS = {
    "one": nx.empty_graph(1),
    "two apart": nx.empty_graph(2),
    "path": nx.path_graph(5),
    "star": nx.star_graph(40),
    "twins": nx.complete_bipartite_graph(2, 30),
    "apart": nx.disjoint_union_all([nx.path_graph(4)] * 8),
    "tree": nx.random_labeled_tree(60, seed=3),
    "web": nx.barabasi_albert_graph(120, 2, seed=1),
}


def _boxes(count: int) -> list[Box]:
    words = "Framework Convention on Artificial Intelligence and Human Rights"
    return [box_of(wrap(words[: 4 + (number * 11) % 50])) for number in range(count)]


def _clash(one: tuple[tuple[int, int], Box], other: tuple[tuple[int, int], Box]) -> bool:
    """Tell whether two boxes overlap; a place is the middle of the symbol at the box's top."""
    (x1, y1), box1 = one
    (x2, y2), box2 = other
    across = abs(x1 - x2) < (box1.width + box2.width) / 2 - 1
    tops = (y1 - RADIUS, y2 - RADIUS)
    bottoms = (tops[0] + box1.height - 8, tops[1] + box2.height - 8)
    return across and tops[0] < bottoms[1] and tops[1] < bottoms[0]


@pytest.mark.parametrize("name", sorted(_GRAPHS))
def test_no_label_lies_on_another(name: str) -> None:
    graph = _GRAPHS[name]
    boxes = _boxes(len(graph))
    placed = list(zip(place(boxes, list(graph.edges)), boxes, strict=True))
    assert [pair for pair in combinations(placed, 2) if _clash(*pair)] == []


def test_overlapping_boxes_are_seen() -> None:
    box = box_of(["label"])
    assert _clash(((0, 0), box), ((5, 5), box))


def test_the_same_graph_gets_the_same_places() -> None:
    graph = _GRAPHS["web"]
    boxes, edges = _boxes(len(graph)), list(graph.edges)
    assert place(boxes, edges) == place(boxes, list(reversed(edges)))


def test_sixty_nodes_fit_an_ordinary_screen() -> None:
    graph = _GRAPHS["tree"]
    places = place([box_of(wrap("Convention on Cybercrime"))] * 60, list(graph.edges))
    for at, limit in enumerate(FRAME):
        side = [spot[at] for spot in places]
        assert max(side) - min(side) <= limit


def test_neighbours_are_nearer_than_strangers() -> None:
    graph = _GRAPHS["tree"]
    places = place(_boxes(60), list(graph.edges))

    def mean(pairs: list[tuple[int, int]]) -> float:
        gaps = [
            ((places[a][0] - places[b][0]) ** 2 + (places[a][1] - places[b][1]) ** 2) ** 0.5
            for a, b in pairs
        ]
        return float(sum(gaps) / len(gaps))

    assert mean(list(graph.edges)) < 0.5 * mean(list(nx.non_edges(graph)))


@pytest.mark.parametrize(
    ("label", "note", "lines"),
    [
        ("Vilnius", "", ["Vilnius"]),
        ("Convention on Cybercrime", "", ["Convention on", "Cybercrime"]),
        ("Opening for signature", "(planned)", ["Opening for", "signature", "(planned)"]),
        ("", "", [""]),
    ],
)
def test_labels_are_broken_into_short_lines(label: str, note: str, lines: list[str]) -> None:
    assert wrap(label, note) == lines


def test_a_long_label_ends_with_an_ellipsis() -> None:
    assert wrap("word " * 60)[-1].endswith("…")
    assert len(wrap("word " * 60)) == 4


def test_a_line_that_is_taken_up_from_its_other_end_leaves_nothing() -> None:
    page = _Page(np.array(FRAME))
    points = np.random.default_rng(3).uniform(0, 600, (200, 2))
    for one, other in zip(points[:100], points[100:], strict=True):
        page.mark_line(one, other, 1)
        page.mark_line(other, one, -1)
    assert not page.lines.any()
