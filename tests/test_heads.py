"""Heads of statements by writers who had not read the rules: what each says of itself.

``corpus/heads`` holds a statement and, in a file beside it, only its own line. The even-numbered
ones from h422 on have never been looked into: what is right of those tells more. Both counts may
only get better.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from govgraph.build import build
from govgraph.evaluate import load_gold, score, statement_paths
from govgraph.store import open_store

HEADS = Path(__file__).resolve().parent / "corpus" / "heads"
UNSEEN = 421  # the even-numbered ones from here on have never been looked into
RIGHT = {
    "seen": {"date": 441, "meeting": 427, "speaker": 439, "role": 432, "organisation": 425},
    "unseen": {"date": 60, "meeting": 56, "speaker": 55, "role": 53, "organisation": 50},
}
COUNT = {"seen": 462, "unseen": 60}  # of h241 to h420, and from h541 on, there are odd numbers only


def copied(folder: Path, part: str) -> Path:
    """Copy those heads that have been looked into, or the others, with their gold."""
    for path in HEADS.iterdir():
        number = int(path.stem[1:])
        unseen = number > UNSEEN and number % 2 == 0
        if unseen == (part == "unseen"):
            (folder / path.name).write_bytes(path.read_bytes())
    return folder


@pytest.mark.parametrize("part", RIGHT)
def test_as_much_of_the_own_line_is_right_as_ever(part: str, tmp_path: Path) -> None:
    folder = copied(tmp_path, part)
    assert len(load_gold(folder)) == COUNT[part]
    with open_store("memory:") as store:
        assert not build(statement_paths(folder), store).failures
        shares = score(store, folder).shares
    right = {name: shares[f"document/{name}"].right for name in RIGHT[part]}
    assert all(right[name] >= least for name, least in RIGHT[part].items()), right
