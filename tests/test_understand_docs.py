"""The worked example of docs/understanding.md holds, and the page names modules that exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.test_understand_notation import understood

from govgraph.model import Reason

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "graph" / "govgraph" / "extract"
PAGE = (ROOT / "docs" / "understanding.md").read_text(encoding="utf-8")
(EXAMPLE,) = re.findall(r"```text\n(.*?)```", PAGE, re.DOTALL)
ROWS = re.findall(r"^\| (.*?) \| ([A-Z]\w+(?:, \w+)?) \|$", PAGE, re.MULTILINE)


def test_the_example_gives_what_the_page_says_and_no_more() -> None:
    found = understood(EXAMPLE)
    text = found.statement.text
    events = [(e.evidence[0].of(text), f"{e.type}, {e.status}") for e in found.events]
    stances = [(p.evidence[0].of(text), str(p.type)) for p in found.positions]
    assert [*events, *stances] == ROWS


def test_every_module_that_the_page_names_exists_and_none_is_left_out() -> None:
    table = PAGE.split("## An example")[0]
    named = set(re.findall(r"`(\w+\.py)`", table))
    there = {path.name for path in FOLDER.rglob("*.py")} - {"__init__.py"}
    assert named == there


def test_the_folders_of_understanding_import_one_way() -> None:
    """Each only from those before it, the names of types aside."""
    order = ["find", "clauses", "resolve", "document", "events", "positions", "facts"]
    assert sorted(order) == sorted(path.parent.name for path in FOLDER.glob("*/__init__.py"))
    for path in FOLDER.glob("*/**/*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        modules = [str(node.module) for node in tree.body if isinstance(node, ast.ImportFrom)]
        names = [module.split(".") for module in modules]
        used = {name[2] for name in names if name[:2] == ["govgraph", "extract"]}
        own = order.index(path.relative_to(FOLDER).parts[0])
        assert used <= set(order[: own + 1]), path


def test_no_module_is_too_long_to_be_read_at_a_stretch() -> None:
    lengths = {
        path: len(path.read_text(encoding="utf-8").splitlines())
        for path in FOLDER.parent.rglob("*.py")
    }
    assert len(lengths) > 400  # there are some to look at
    assert {path: length for path, length in lengths.items() if length > 400} == {}


def test_the_page_tells_every_reason_that_the_rules_give() -> None:
    told = re.sub(r"\s+", " ", PAGE.split("one of: ")[1].split("\n\n")[0])
    assert sorted(re.findall(r'"([^"]+)"', told)) == sorted(Reason)
