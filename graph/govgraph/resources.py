"""Find the data files that ship with govgraph, in a checkout or in an installed wheel."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from govgraph.errors import DataError

_PACKAGE = Path(__file__).resolve().parent


def resource_dir(kind: Literal["ontology", "queries", "seeds"]) -> Path:
    """Return the folder that holds the shipped files of one kind.

    Raises:
        DataError: the installation is incomplete.

    """
    # A checkout has the folders two levels up; a wheel has _data beside this file.
    for root in (_PACKAGE.parents[1], _PACKAGE / "_data"):
        if (root / kind).is_dir() and (root / "ontology" / "govgraph.ttl").is_file():
            return root / kind
    raise DataError(f"The installation lacks its {kind} folder; install govgraph again.")
