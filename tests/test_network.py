"""The networkx graph has entities, events and positions as nodes, in a fixed order."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import networkx as nx
import pytest
from tests.analyses import ID, fill

from govgraph.network import graph_of, to_networkx
from govgraph.store import MEMORY, Selection, Store, open_store

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Give a store with two statements."""
    return fill(open_store(MEMORY), tmp_path)


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        ("organisation/committee-of-ministers", {"kind": "Organisation", "type": "Body"}),
        ("organisation/government-of-ruritania", {"label": "Government of Ruritania"}),
        (
            "event/opening-for-signature-cets-225",
            {
                "kind": "Event",
                "type": "OpeningForSignature",
                "status": "planned",
                "when": "2024-09-05",
                "earliest": "2024-09-05",
            },
        ),
        # two statements give two dates and two statuses
        ("event/adoption-cets-225", {"when": "2024-05-16 | 2024-05-17", "status": "occurred"}),
        (
            "event/ratification-cets-108--government-of-albania",
            {
                "status": "negated | occurred",
                "label": "Ratification of Convention 108 by Government of Albania",
            },
        ),
        ("statement/seed-like", {"kind": "Statement"}),
    ],
)
def test_nodes_carry_what_is_known(store: Store, node: str, expected: dict[str, str]) -> None:
    values = to_networkx(store).nodes[f"{ID}{node}"]
    assert expected.items() <= values.items()


def test_every_node_has_label_and_kind(store: Store) -> None:
    for _, values in to_networkx(store).nodes(data=True):
        assert values["label"]
        assert values["kind"]


def test_spans_classes_and_reified_facts_are_no_nodes(store: Store) -> None:
    assert not [node for node in to_networkx(store) if "#" in node]


def test_edges_name_property_and_source(store: Store) -> None:
    graph = to_networkx(store)
    edges = graph.get_edge_data(f"{ID}event/adoption-cets-225", f"{ID}instrument/cets-225")
    assert sorted(edge["source"] for edge in edges.values()) == [
        f"{ID}statement/dissenting",
        f"{ID}statement/seed-like",
    ]
    assert {edge["label"] for edge in edges.values()} == {"object"}


def test_the_order_of_the_quads_does_not_show(store: Store) -> None:
    rows = list(store.quads())
    graph = graph_of(rows)
    random.Random(2).shuffle(rows)
    other = graph_of(rows)
    assert list(other.nodes(data=True)) == list(graph.nodes(data=True))
    assert list(other.edges(keys=True)) == list(graph.edges(keys=True))


def test_a_part_can_be_chosen(store: Store) -> None:
    part = to_networkx(store, Selection(about="instrument:cets-181"))
    assert f"{ID}instrument/cets-108" in part
    assert len(part) < len(to_networkx(store))


def test_networkx_computes_on_it(store: Store) -> None:
    ranks = nx.pagerank(nx.DiGraph(to_networkx(store)))
    assert max(ranks.values()) > 1 / len(ranks)
