"""Write a view as one HTML file that needs no network: pyvis makes it, from a template of ours.

pyvis is imported only here and only when a page is made: it loads IPython, which takes longer than
everything else. vis-network's script and style come from inside the pyvis package.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from govgraph import vocab
from govgraph.collector import without_collector
from govgraph.files import whole_file
from govgraph.page.data import KINDS, payload
from govgraph.page.layout import box_of, place, wrap
from govgraph.page.view import Queryable, read_view
from govgraph.page.wording import status_note
from govgraph.vocab import local_name

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from pyvis.network import Network  # type: ignore[import-untyped]

    from govgraph.page.records import Node, View

OVERVIEW = 400
"""How many nodes are laid out and drawn at first; the others are placed when asked for."""

_ALL_UP_TO = 500
_SCRIPTS = (
    "dom", "data", "symbols", "state", "choose", "filters", "search", "place", "grow", "map",
    "labels", "evidence", "details", "reading", "timeline", "table", "turtle", "save", "main",
)  # fmt: skip
_VIS = ("templates", "lib", "vis-9.1.2")
_OPTIONS = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False, "randomSeed": 1},
    "interaction": {"hover": True, "keyboard": False, "tooltipDelay": 1000000},
    "edges": {"smooth": False, "width": 1.2, "hoverWidth": 0.6, "selectionWidth": 1.2},
}


def write_page(store: Queryable, path: Path, *, title: str = "Governance graph") -> None:
    """Write the page of a store's graph as UTF-8, whole or not at all.

    Raises:
        UsageError: there is no folder for the file.
        OutputError: the file cannot be written.

    """
    with without_collector():
        page = render(read_view(store), title=title)
    with whole_file(path) as stream:
        stream.write(page.encode())


def render(view: View, *, title: str = "Governance graph", live: str = "", about: str = "") -> str:
    """Return the page of a view; the same view always gives the same page.

    ``live`` is the address, on the page's own server, below which ``graph.json?iri=`` gives what
    lies around a thing as the JSON of ``payload``, and ``names.json?q=`` what has a name; without
    one the page asks for nothing. ``about`` is where that server tells of what is drawn.
    """
    from jinja2 import Environment, PackageLoader, StrictUndefined

    shown = _overview(view)
    network = _network(view, shown)
    environment = Environment(
        loader=PackageLoader("govgraph.page", "."),
        autoescape=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    environment.filters["embed"] = _embed
    environment.globals |= _assets(live)
    environment.globals |= {"title": title, "about": about, "data": payload(view)}
    network.templateEnv = environment
    network.path = "template.html.j2"
    page: str = network.generate_html()
    return page


def _overview(view: View) -> list[int]:
    """Return the nodes to draw first: all of a small graph, the most linked of a large one."""
    number = {node.iri: at for at, node in enumerate(view.nodes)}
    if len(number) <= _ALL_UP_TO:
        return list(number.values())
    degree = [0] * len(number)
    for edge in view.edges:
        degree[number[edge.source]] += 1
        degree[number[edge.target]] += 1
    most = sorted(number.values(), key=lambda at: (-degree[at], at))
    return sorted(most[:OVERVIEW])


def _network(view: View, shown: list[int]) -> Network:
    """Return the pyvis network of the shown nodes, each at its computed place.

    Neither titles nor a heading nor menus are set: pyvis would write them as HTML.
    """
    from pyvis.network import Network

    drawn = {view.nodes[at].iri: at for at in shown}
    edges = [
        (at, drawn[edge.source], drawn[edge.target])
        for at, edge in enumerate(view.edges)
        if edge.source in drawn and edge.target in drawn
    ]
    lines = [_lines(view.nodes[at]) for at in shown]
    places = _places(shown, lines, [(source, target) for _, source, target in edges])
    network = Network(directed=True, cdn_resources="in_line")
    network.options = _OPTIONS
    for at, label in zip(shown, lines, strict=True):
        x, y = places[at]
        kind = view.nodes[at].kind
        network.add_node(at, label="\n".join(label), x=x, y=y, group=kind, shape="custom")
    for at, source, target in edges:
        network.add_edge(source, target, id=at)
    return network


def _lines(node: Node) -> list[str]:
    told = {local_name(p.value.text) for p in node.properties if p.predicate == vocab.STATUS}
    # Which statement says what of it, there is no room for.
    note = status_note(told).partition(":")[0]
    return wrap(node.short, f"({note})" if note else "")


def _places(
    shown: list[int], lines: list[list[str]], pairs: list[tuple[int, int]]
) -> dict[int, tuple[int, int]]:
    order = {at: position for position, at in enumerate(shown)}
    boxes = [box_of(label) for label in lines]
    places = place(boxes, [(order[source], order[target]) for source, target in pairs])
    return dict(zip(shown, places, strict=True))


def _assets(live: str) -> dict[str, Any]:
    """Return the scripts and styles, with the security policy that lets just these run."""
    pyvis = files("pyvis").joinpath(*_VIS)
    here = files("govgraph.page")
    vis_script = _clean(pyvis.joinpath("vis-network.min.js").read_text("utf-8"))
    # The rules with pictures are for buttons that the page does not have, and most of the bytes.
    whole_style = _clean(pyvis.joinpath("vis-network.css").read_text("utf-8"))
    vis_style = re.sub(r"[^{}]*\{[^{}]*url\([^{}]*\}", "", whole_style)
    parts = (here.joinpath("app", f"{name}.js").read_text("utf-8") for name in _SCRIPTS)
    script = _clean('"use strict";\n(() => {\n' + "\n".join(parts) + "})();\n")
    style = _clean(here.joinpath("app.css").read_text("utf-8"))
    return {
        "scripts": [vis_script, script],
        "styles": [vis_style, style],
        "policy": _policy([vis_script, script], [vis_style, style], "'self'" if live else "'none'"),
        "live": live,
        "kinds": KINDS,
    }


def _clean(text: str) -> str:
    """Return an asset as browsers hash it, without the pointer to a source map."""
    return re.sub(r"//# sourceMappingURL=\S*", "", text.replace("\r\n", "\n"))


def _policy(scripts: Iterable[str], styles: Iterable[str], asked: str) -> str:
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {_hashes(scripts)}",
            f"style-src {_hashes(styles)}",
            "img-src data: blob:",
            f"connect-src {asked}",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _hashes(texts: Iterable[str]) -> str:
    digests = (hashlib.sha256(text.encode()).digest() for text in texts)
    return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)


def _embed(value: object) -> str:
    """Return a value as JSON that no HTML parser can mistake for markup."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text
