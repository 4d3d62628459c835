"""A new store is a copy of one that is kept, and no different from one that was filled."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from tests.analyses import AUTHORITY
from tests.conftest import SEEDS

from govgraph import vocab
from govgraph.build import build
from govgraph.errors import DataError
from govgraph.resources import resource_dir
from govgraph.store import MEMORY, load_knowledge, make_ready, open_store, own_files, ready

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def own(tmp_path: Path) -> Path:
    file = tmp_path / "own.ttl"
    file.write_text(AUTHORITY, encoding="utf-8")
    return file


@pytest.fixture
def little(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have one file of the authority stand for all."""
    shipped, folder = resource_dir("ontology"), tmp_path_factory.mktemp("little")
    (folder / "authority").mkdir(parents=True)
    for name in ("govgraph.ttl", "authority/processes.ttl"):
        shutil.copy(shipped / name, folder / name)
    for module in ("govgraph.store", "govgraph.store.updates"):
        monkeypatch.setattr(f"{module}.resource_dir", lambda _: folder)


def content(where: Path | str, *extra: Path) -> set[str]:
    with open_store(where) as store:
        load_knowledge(store, extra)
        return set(map(str, store.quads()))


@pytest.mark.usefixtures("little")
def test_a_ready_store_holds_just_what_is_loaded(
    tmp_path: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Blank nodes keep their names, on disk and in memory, kept text or not."""
    make_ready(tmp_path / "ready", [own])
    with open_store(tmp_path / "ready") as store:
        assert not load_knowledge(store, [own])
    found = content(tmp_path / "ready", own)
    assert any("_:" in quad for quad in found)
    assert content(MEMORY, own) == found
    monkeypatch.setenv("GOVGRAPH_NO_CACHE", "1")
    make_ready(tmp_path / "filled", [own])
    assert not (tmp_path / "filled").exists()
    assert content(MEMORY, own) == found


@pytest.mark.usefixtures("little")
def test_a_ready_store_follows_its_files_and_its_base(tmp_path: Path, own: Path) -> None:
    make_ready(tmp_path / "first", [own])
    own.write_text(AUTHORITY.replace('"CoE"', '"C of E"'), encoding="utf-8")
    make_ready(tmp_path / "second", [own])
    assert {"C of E" in quad for quad in content(tmp_path / "second", own)} == {True, False}
    make_ready(tmp_path / "third", base="https://example.org/id/")
    with open_store(tmp_path / "third", read_only=True) as store:
        graphs = [vocab.authority_graph("https://example.org/id/")]
        assert store.graphs() == [*graphs, vocab.ontology_graph("https://example.org/id/")]


@pytest.mark.usefixtures("little")
def test_the_users_own_authority_stays_where_no_file_is_named(tmp_path: Path, own: Path) -> None:
    """Statements rest on it: without it, what they speak of would have no name and no kind."""
    make_ready(tmp_path / "store", [own])
    for where in (tmp_path / "store", MEMORY):
        with open_store(where) as store:
            load_knowledge(store, [own])
            before = set(map(str, store.quads()))
            assert own_files(store) == ["own.ttl"]
            assert not load_knowledge(store)
            assert set(map(str, store.quads())) == before


def test_what_is_there_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    for where in (tmp_path / "file", tmp_path / "folder", MEMORY, "http://localhost:1"):
        make_ready(where)
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]
    assert not list((tmp_path / "folder").iterdir())


def test_a_malformed_file_makes_no_store(tmp_path: Path, own: Path) -> None:
    own.write_text("nonsense", encoding="utf-8")
    with pytest.raises(DataError, match=r"own\.ttl is malformed at line 1"):
        make_ready(tmp_path / "store", [own])
    assert [path.name for path in tmp_path.iterdir()] == ["own.ttl"]


@pytest.mark.usefixtures("little")
def test_a_copy_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(ready, "_write", full)
    make_ready(tmp_path / "store")
    assert not list(tmp_path.iterdir())


def test_a_store_that_was_made_meanwhile_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def another(*_: object) -> None:
        with open_store(tmp_path / "store") as store:
            store.update("INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> 1 } }")

    monkeypatch.setattr(ready, "_write", another)
    make_ready(tmp_path / "store")
    assert [path.name for path in tmp_path.iterdir()] == ["store"]
    with open_store(tmp_path / "store", read_only=True) as store:
        assert store.graphs() == ["urn:g"]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Return all that a new store holds, which is what is loaded where nothing is kept."""
    folder = tmp_path_factory.mktemp("whole") / "store"
    make_ready(folder)
    found = content(folder)
    with open_store(MEMORY) as store:
        load_knowledge(store)
        assert len(store) == len(found) > 100_000
    return found


@pytest.mark.parametrize("seed", range(6))
def test_killed_while_a_new_store_is_made(tmp_path: Path, whole: set[str], seed: int) -> None:
    """The store is not there, or opens with all its knowledge; the next build succeeds."""
    folder = tmp_path / "store"
    command = [sys.executable, "-m", "govgraph", "build", str(SEEDS), "-s", str(folder)]
    with subprocess.Popen(command, env=os.environ, stdout=subprocess.DEVNULL) as process:
        time.sleep(random.Random(seed).uniform(0.02, 0.4))
        process.kill()
    if folder.exists():
        assert content(folder) >= whole
    make_ready(folder)
    with open_store(folder) as store:
        build([SEEDS], store)
        assert len(store.statements()) == 1
