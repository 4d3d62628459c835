"""Measure the page of a large graph: writing it, and how soon it can be looked at.

A generated graph shaped like ours, of 10,000 nodes and 30,000 edges. Promise: ``govgraph view``
writes its page in 10 seconds or less, and Chromium shows the first meaningful drawing within 3.
Beside it, in the same run, the page that pyvis writes by itself of the same nodes and edges.

    python -m benchmarks.bench_page [--statements 945] [--runs 5] [--patience 120]
"""

from __future__ import annotations

import argparse
import re
import shutil
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import TYPE_CHECKING
from zlib import crc32

from benchmarks.limits import finish, verdict

import govgraph
from govgraph import rdfio, vocab
from govgraph.page import read_view, write_page
from govgraph.store import load_knowledge, open_store

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page, Playwright

    from govgraph.page import View
    from govgraph.store import Store

ROOT = Path(__file__).resolve().parents[1]
_VARIANTS = 97
_YEARS = 40
_THING = re.compile(r"(/id/([a-z]+)/[^>#/]+)(?=[>#])")
_YEAR = re.compile(r"(?<=[\"/])20\d\d(?=[-\"])")
_STOCK = """typeof network === 'object' && network && network.body.nodeIndices.length > 0 &&
  (document.getElementById('loadingBar')?.style.opacity ?? '0') === '0'"""
_PAINTED = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


def generate(statements: int, store: Store) -> None:
    """Fill a store with variations of the seed's statement.

    Each has events of its own; each of its things has 97 variations, its times
    differ by years, and what the authority knows of a thing it knows of each variation.
    """
    graph = govgraph.open("memory:")
    graph.add(ROOT / "seeds")
    (name,) = graph.store.statements()
    said = rdfio.serialise(graph.store.quads(name), "nquads").decode()
    things = sorted({f"{vocab.BASE}{found[1][4:]}" for found in _THING.finditer(said)})
    record = [
        quad
        for quad in graph.store.quads_about(things)
        if rdfio.plain(quad.graph_name) == vocab.authority_graph(vocab.BASE)
    ]
    known = rdfio.serialise(record, "nquads").decode()
    lines = [_varied(said, at, apart=True) for at in range(statements)]
    lines += [_varied(known, at, apart=False) for at in range(_VARIANTS)]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "data.nq")
        file.write_text("".join(lines), encoding="utf-8")
        load_knowledge(store)
        store.load_file(file)


def _varied(quads: str, at: int, *, apart: bool) -> str:
    """Return quads of other things; ``apart`` sees to it that they meet others each time."""

    def named(found: re.Match[str]) -> str:
        if found[2] == "graph":
            return found[0]
        if found[2] in {"event", "position", "post", "statement"}:
            return f"{found[1]}-v{at}"
        step = 1 + crc32(found[1].encode()) % (_VARIANTS - 1) if apart else 1
        return f"{found[1]}-v{at * step % _VARIANTS}"

    year = str(1985 + at % _YEARS)
    return _YEAR.sub(year, _THING.sub(named, quads))


def write_stock(view: View, file: Path) -> None:
    """Write the page that pyvis makes by itself, everything in one file."""
    from pyvis.network import Network  # type: ignore[import-untyped]

    network = Network(directed=True, cdn_resources="in_line")
    for node in view.nodes:
        network.add_node(node.iri, label=node.short, group=node.kind)
    for edge in view.edges:
        network.add_edge(edge.source, edge.target, label=edge.label)
    file.write_text(network.generate_html(), encoding="utf-8")


def ours_is_drawn(page: Page) -> None:
    """Wait for the first drawing of our page."""
    page.wait_for_selector("html[data-ready=yes]", state="attached")


def stock_is_drawn(page: Page) -> None:
    """Wait for the first drawing of pyvis's page, which a bar hides until the nodes settled."""
    page.wait_for_function(_STOCK)


def first_drawing(
    playwright: Playwright, file: Path, drawn: Callable[[Page], None], patience: float
) -> float | None:
    """Return the seconds from opening a page to its first drawing, None where it takes longer."""
    from playwright.sync_api import TimeoutError as TooLong

    browser = playwright.chromium.launch(
        executable_path=shutil.which("chromium") or shutil.which("chromium-browser"),
        args=["--no-sandbox", "--disable-gpu"],
    )
    try:
        page = browser.new_context(viewport={"width": 1280, "height": 800}, offline=True).new_page()
        page.set_default_timeout(patience * 1000)
        start = perf_counter()
        page.goto(file.as_uri(), wait_until="commit")
        drawn(page)
        page.evaluate(_PAINTED)
        return perf_counter() - start
    except TooLong:
        return None
    finally:
        browser.close()


def seconds(work: Callable[[], object], runs: int) -> tuple[float, float]:
    """Return the median time of some work and of the processor, in seconds."""
    times = []
    for _ in range(runs):
        start = perf_counter(), process_time()
        work()
        times.append((perf_counter() - start[0], process_time() - start[1]))
    return median(time for time, _ in times), median(time for _, time in times)


def bench(statements: int, runs: int, patience: float, folder: Path) -> None:
    """Run all measures."""
    from playwright.sync_api import sync_playwright

    with open_store(folder / "store") as store:
        generate(statements, store)
        store.optimise()
    ours, stock = folder / "graph.html", folder / "stock.html"
    with open_store(folder / "store", read_only=True) as store:
        view = read_view(store)
        print(
            f"{len(store)} triples; {len(view.nodes)} nodes, {len(view.edges)} edges, "
            f"{len(view.statements)} statements; medians of {runs}, of the stock page's of 1",
            flush=True,
        )
        own = seconds(lambda: write_page(store, ours), runs)
    peer = seconds(lambda: write_stock(view, stock), 1)
    for name, (wall, work), file in (("our", own, ours), ("stock", peer, stock)):
        size = file.stat().st_size / 1e6
        print(f"{name + ' page written':18} {wall:6.2f} s ({work:.2f} s of work), {size:.1f} MB")
    with sync_playwright() as playwright:
        times = [first_drawing(playwright, ours, ours_is_drawn, patience) for _ in range(runs)]
        other = first_drawing(playwright, stock, stock_is_drawn, patience)
    drawn = _median(times)
    print(f"our page drawn     {_words(drawn, patience)}")
    print(f"stock page drawn   {_words(_median([other]), patience)}")
    print("seconds to write our page:", verdict("writing our page, in seconds,", own[0], most=10))
    print("seconds to draw our page:", verdict("drawing our page, in seconds,", drawn, most=3))


def _median(times: list[float | None]) -> float:
    # A run that took too long counts as longer than any other.
    return median(float("inf") if time is None else time for time in times)


def _words(seconds: float, patience: float) -> str:
    return f"not within {patience:g} s" if seconds == float("inf") else f"{seconds:6.2f} s"


def main() -> None:
    """Make a graph of generated statements and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--statements", type=int, default=945)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--patience", type=float, default=120, help="seconds to wait for a drawing")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        bench(asked.statements, asked.runs, asked.patience, Path(name))
    finish()


if __name__ == "__main__":
    main()
