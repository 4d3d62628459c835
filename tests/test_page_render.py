"""Tests that the page is one safe file that asks for nothing."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from tests.page_store import IMAGE, SCRIPT, page_store

from govgraph.errors import OutputError, UsageError
from govgraph.page import View, read_view, render, write_page


class _Page(HTMLParser):
    """The tags of a page, and the text of its scripts and styles."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.content: list[tuple[str, dict[str, str | None], str]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.text = ""

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self.content.append((*self.tags[-1], self.text))

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def html() -> str:
    return render(read_view(page_store()), title=f"Title {SCRIPT}")


@pytest.fixture(scope="module")
def page(html: str) -> _Page:
    return _Page(html)


def test_nothing_points_outside_the_file(page: _Page) -> None:
    pointing = [
        (tag, name, value)
        for tag, attributes in page.tags
        for name, value in attributes.items()
        if name in ("src", "href", "action", "srcset", "data") and not (value or "").startswith("#")
    ]
    assert pointing == []
    styles = "".join(text for tag, _, text in page.content if tag == "style")
    assert "url(" not in styles
    assert "@import" not in styles


def test_no_pointer_to_a_source_map_is_left(html: str) -> None:
    assert "sourceMappingURL" not in html


def test_only_the_pages_own_scripts_and_styles_may_run(page: _Page) -> None:
    policy = next(a["content"] for _, a in page.tags if a.get("http-equiv")) or ""
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules["default-src"] == rules["connect-src"] == "'none'"
    assert rules["img-src"] == "data: blob:"
    for tag, rule in (("script", "script-src"), ("style", "style-src")):
        texts = [text for name, a, text in page.content if name == tag and not a.get("type")]
        digests = [hashlib.sha256(text.encode()).digest() for text in texts]
        found = [f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests]
        assert rules[rule].split() == found
    assert "unsafe" not in policy


def test_no_attribute_runs_a_script(page: _Page) -> None:
    handlers = [name for _, attributes in page.tags for name in attributes if name[:2] == "on"]
    assert handlers == []


def test_names_that_look_like_markup_stay_data(page: _Page, html: str) -> None:
    assert SCRIPT not in html
    assert "<img" not in html
    data = next(text for _, a, text in page.content if a.get("id") == "graph-data")
    names = {node["l"] for node in json.loads(data)["nodes"]}
    assert {SCRIPT, IMAGE} <= names
    assert not set("<>&\u2028\u2029") & set(data)


def test_the_title_is_escaped(html: str) -> None:
    assert "<title>Title &lt;script&gt;" in html


def test_pyvis_gives_places_and_no_markup(page: _Page) -> None:
    data = next(text for _, a, text in page.content if a.get("id") == "network-data")
    network = json.loads(data)
    assert len(network["nodes"]) == 61
    assert all(isinstance(node["x"], int) for node in network["nodes"])
    assert not any("title" in item for item in network["nodes"] + network["edges"])


def test_an_empty_graph_still_gives_a_page() -> None:
    assert "graph-data" in render(View((), (), (), {}))


def test_every_process_gives_the_same_bytes(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from tests.page_store import page_store;"
        "from govgraph.page import write_page; write_page(page_store(), Path(sys.argv[1]))"
    )
    for seed in ("1", "2"):
        environment = os.environ | {
            "PYTHONHASHSEED": seed,
            "PYTHONPATH": str(Path(__file__).parents[1]),
        }
        target = str(tmp_path / seed)
        subprocess.run([sys.executable, "-c", script, target], env=environment, check=True)
    assert (tmp_path / "1").read_bytes() == (tmp_path / "2").read_bytes()


def test_the_page_is_written_as_utf8_whatever_the_locale(tmp_path: Path) -> None:
    write_page(page_store(), tmp_path / "page.html")
    assert "Zoë Ünal" in (tmp_path / "page.html").read_bytes().decode("utf-8")
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    target = tmp_path / "missing" / "page.html"
    with pytest.raises(UsageError, match=re.escape(str(target))):
        write_page(page_store(), target)


def test_a_failed_write_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "page.html").mkdir()
    with pytest.raises(OutputError):
        write_page(page_store(), tmp_path / "page.html")
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


def test_the_page_module_loads_neither_pyvis_nor_numpy() -> None:
    names = "('pyvis', 'IPython', 'numpy', 'jinja2')"
    script = f"import sys, govgraph.page; print([m for m in {names} if m in sys.modules])"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert result.stdout.strip() == b"[]"
