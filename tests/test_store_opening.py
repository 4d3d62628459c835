"""A store that another process compacts while it is opened to read is tried again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest

from govgraph.errors import StoreError
from govgraph.store import open_store

if TYPE_CHECKING:
    from pathlib import Path


_STORE = ox.Store


class _Moving:
    """Oxigraph's store, whose files have moved away the first times it is opened to read."""

    def __init__(self, failures: int) -> None:
        self.failures = failures

    def read_only(self, path: str) -> ox.Store:
        self.failures -= 1
        if self.failures >= 0:
            raise RuntimeError("Corruption: IO error: No such file or directory")
        return _STORE.read_only(path)


def _opened(folder: Path, monkeypatch: pytest.MonkeyPatch, failures: int) -> int:
    open_store(folder).close()
    monkeypatch.setattr(ox, "Store", _Moving(failures))
    with open_store(folder, read_only=True) as store:
        return len(store)


def test_a_passing_failure_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _opened(tmp_path / "store", monkeypatch, failures=2) == 0


def test_a_lasting_failure_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StoreError, match="cannot be opened"):
        _opened(tmp_path / "store", monkeypatch, failures=99)
