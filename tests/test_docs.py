"""The documents are true: their commands run, their examples hold, and nothing is left out."""

from __future__ import annotations

import re
import shlex
import shutil
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rdflib import Graph

from govgraph.cli import app
from govgraph.queries import questions

if TYPE_CHECKING:
    from tests.conftest import Govgraph

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])


def blocks(language: str) -> list[str]:
    """Return the README's code blocks of one language."""
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def commands() -> list[str]:
    """Return every line of the README's shell blocks that runs govgraph."""
    lines = "".join(blocks("sh")).splitlines()
    return [line for line in lines if line.startswith("govgraph ")]


def test_the_readme_begins_with_the_two_commands() -> None:
    first = blocks("sh")[0].splitlines()
    assert [line.split("#")[0].strip() for line in first] == ["make graph", "make test"]
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert re.search(r"^graph:", makefile, re.MULTILINE)
    assert re.search(r"^test:", makefile, re.MULTILINE)


def test_the_readmes_commands_run(govgraph: Govgraph, tmp_path: Path) -> None:
    """In the README's order, in a folder with the seeds, every command succeeds."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    assert len(commands()) >= 9
    for line in commands():
        process = govgraph(*shlex.split(line)[1:], cwd=tmp_path)
        assert (process.returncode, process.stderr) == (0, ""), line
        assert process.stdout or any((tmp_path / word).exists() for word in line.split()), line
        assert "--format csv" not in line or process.stdout.count("\n") > 1, "an empty answer"


def test_the_readmes_turtle_is_what_its_sentence_gives(govgraph: Govgraph, tmp_path: Path) -> None:
    """Every triple of the extract is in the output of the command beside it."""
    [sentence], [turtle] = blocks("text"), blocks("turtle")
    [command] = re.findall(r"`govgraph (build speech\.txt [^`]*)`", README)
    (tmp_path / "speech.txt").write_text(sentence, encoding="utf-8")
    process = govgraph(*command.split(), cwd=tmp_path)
    assert process.returncode == 0, process.stderr
    shown, made = Graph().parse(data=turtle), Graph().parse(tmp_path / "speech.ttl")
    assert len(shown) > 10
    assert not set(shown) - set(made)


def test_the_readmes_python_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    [script] = blocks("python")
    exec(compile(script, "README.md", "exec"), {})  # noqa: S102 - our own example
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "1 statement, 0 failures"
    assert lines[1].startswith("2024-05-17 Committee of Ministers ")
    assert lines[-1] == "['Global Digital Compact']"


def test_every_command_is_documented() -> None:
    for command in app.registered_commands:
        name = command.name or getattr(command.callback, "__name__", "")
        assert f"`govgraph {name} " in README or f"`govgraph {name}`" in README


def test_every_question_is_documented_as_it_is() -> None:
    """The README's table has each question's name, title and parameters, and no other."""
    rows = re.findall(r"^\| `([a-z-]+)` \| ([^|]*) \|", README, re.MULTILINE)
    assert rows == [(question.name, question.title) for question in questions()]
    for question in questions():
        row = next(
            line for line in README.splitlines() if line.startswith(f"| `{question.name}` |")
        )
        assert all(f"`{parameter.name}`" in row for parameter in question.parameters)


def test_every_dependency_is_justified_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lines = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    named = [re.split(r"[<>=!~ ]", line)[0] for line in lines]
    text = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    rows = [
        row for row in re.findall(r"^\| ([a-z0-9-]+) \|", text, re.MULTILINE) if row != "package"
    ]
    assert sorted(rows) == sorted(named)


def test_the_architecture_lists_every_module() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    for path in (ROOT / "graph" / "govgraph").iterdir():
        if path.suffix == ".py" and not path.name.startswith("__"):
            assert f"`{path.name}`" in text, path.name
        elif (path / "__init__.py").exists():
            assert f"`{path.name}/`" in text, path.name


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", path.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (path.parent / target).exists(), target
