"""Killed at any moment, the store opens again and holds what was reported done."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

import pytest
from tests.analyses import ID
from tests.servers import script

from govgraph.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

SIZE = 3000

_BUILD = """
import sys
from govgraph.store import open_store
from govgraph.triples import quads
from tests.analyses import variant
store = open_store(sys.argv[1])
count = 0
while True:
    events = variant("x").events[: count % 5]
    graphs = [quads(variant(f"s{i}", times=(), events=events)) for i in range(20)]
    store.replace_graphs({graph[0].graph_name.value: graph for graph in graphs})
    print(count, flush=True)
    count += 1
"""
_LOAD = """
import sys
from pathlib import Path
from govgraph.store import open_store
store = open_store(sys.argv[1])
file = Path(sys.argv[1] + ".nt")
for count in range(1000):
    lines = [f"<http://x/{count}/{i}> <http://x/p> \\"{i}\\" .\\n" for i in range(int(sys.argv[2]))]
    file.write_text("".join(lines))
    store.load_file(file, f"http://x/graph/{count}")
    print(count, flush=True)
"""
_UPDATE = """
import sys
from govgraph.store import open_store
store = open_store(sys.argv[1])
numbers = " ".join(map(str, range(int(sys.argv[2]))))
store.update(
    "INSERT { GRAPH <http://x/g> { ?s <http://x/p> -1 } } WHERE { VALUES ?n { %s } "
    "BIND(IRI(CONCAT('http://x/', STR(?n))) AS ?s) }" % numbers
)
for count in range(1000):
    store.update(
        "DELETE { GRAPH ?g { ?s ?p ?old } } INSERT { GRAPH ?g { ?s ?p %d } } "
        "WHERE { GRAPH ?g { ?s ?p ?old } }" % count
    )
    print(count, flush=True)
"""


def killed(code: str, seed: int, *args: str | Path) -> int:
    """Run a script, kill it at some moment after its first report; return the last one."""
    with script(code, *args) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        time.sleep(random.Random(seed).uniform(0, 0.4))
        writer.kill()
        lines = writer.stdout.read().split("\n")
    # What follows the last line feed is a report that was cut short.
    return int([first, *lines[:-1]][-1])


@pytest.mark.parametrize("seed", range(4))
def test_killed_while_building(tmp_path: Path, seed: int) -> None:
    """Every statement is whole and of one state, none is lost."""
    reported = killed(_BUILD, seed, tmp_path / "store")
    with open_store(tmp_path / "store") as store:
        sizes = {len(list(store.quads(f"{ID}statement/s{i}"))) for i in range(20)}
        events = {
            int(row[0] or 0)
            for row in store.query(
                "SELECT (COUNT(DISTINCT ?e) AS ?n) { GRAPH ?g { ?e gg:status ?s } } GROUP BY ?g"
            ).texts()
        } or {0}
        assert len(store.statements()) == 20
    assert len(sizes) == 1
    assert len(events) == 1
    # What was reported, or the change after it, which was written and not yet reported.
    assert events <= {reported % 5, (reported + 1) % 5}


@pytest.mark.parametrize("seed", range(4))
def test_killed_while_loading_in_bulk(tmp_path: Path, seed: int) -> None:
    """Every file is there whole or not at all, all that were reported among them."""
    reported = killed(_LOAD, seed, tmp_path / "store", str(SIZE))
    with open_store(tmp_path / "store") as store:
        sizes = {name: len(list(store.quads(name))) for name in store.graphs()}
        assert len(store) == sum(sizes.values())
    assert set(sizes.values()) == {SIZE}
    expected = {f"http://x/graph/{count}" for count in range(reported + 1)}
    assert expected <= set(sizes) <= expected | {f"http://x/graph/{reported + 1}"}


@pytest.mark.parametrize("seed", range(4))
def test_killed_while_updating(tmp_path: Path, seed: int) -> None:
    """Every triple has the value of the last update, or of the one that was under way."""
    reported = killed(_UPDATE, seed, tmp_path / "store", str(SIZE))
    with open_store(tmp_path / "store") as store:
        rows = list(
            store.query("SELECT ?o (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?o").texts()
        )
    assert [int(size or 0) for _, size in rows] == [SIZE]
    assert {int(value or 0) for value, _ in rows} <= {reported, reported + 1}
