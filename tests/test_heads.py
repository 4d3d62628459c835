"""Heads of statements by writers who had not read the rules: what each says of itself.

``corpus/heads`` holds a statement and, in a file beside it, only its own line. The odd-numbered
ones have been looked into, the even-numbered ones never: what is right of those tells more. Both
counts may only get better.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from govgraph.build import build
from govgraph.evaluate import load_gold, score, statement_paths
from govgraph.store import open_store

HEADS = Path(__file__).resolve().parent / "corpus" / "heads"
RIGHT = {
    "odd": {"date": 196, "meeting": 188, "speaker": 201, "role": 197, "organisation": 188},
    "even": {"date": 110, "meeting": 102, "speaker": 101, "role": 103, "organisation": 104},
}
COUNT = {"odd": 210, "even": 120}  # h241 and those after it have odd numbers only


def halved(folder: Path, half: str) -> Path:
    """Copy every other statement of the corpus with its gold into a folder."""
    for path in HEADS.iterdir():
        if int(path.stem[1:]) % 2 == (half == "odd"):
            (folder / path.name).write_bytes(path.read_bytes())
    return folder


@pytest.mark.parametrize("half", RIGHT)
def test_as_much_of_the_own_line_is_right_as_ever(half: str, tmp_path: Path) -> None:
    folder = halved(tmp_path, half)
    assert len(load_gold(folder)) == COUNT[half]
    with open_store("memory:") as store:
        assert not build(statement_paths(folder), store).failures
        shares = score(store, folder).shares
    right = {name: shares[f"document/{name}"].right for name in RIGHT[half]}
    assert all(right[name] >= least for name, least in RIGHT[half].items()), right
