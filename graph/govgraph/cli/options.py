"""The options that several commands share, and the opening of stores."""

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.store import Store

StoreOption = Annotated[
    str,
    typer.Option(
        "--store",
        "-s",
        metavar="DIR",
        envvar="GOVGRAPH_STORE",
        help="The folder of the store, or memory: for one that ends with the command.",
    ),
]
DEFAULT_STORE = "govgraph-store"

AuthorityOption = Annotated[
    list[Path] | None,
    typer.Option(
        "--authority",
        metavar="FILE.ttl",
        help="Turtle to know beside the shipped authority; may be repeated.",
    ),
]


def shown(where: str) -> str:
    """Return a store's place as it may be printed: without a user and password in its address."""
    if "://" not in where:
        return where
    from govgraph.store.http import split_credentials

    return split_credentials(where)[0]


@contextmanager
def reading(where: str) -> "Iterator[Store]":
    """Open a store to read, and let it go."""
    from govgraph.store import open_store

    with open_store(where, read_only=where != "memory:") as store:
        yield store


@contextmanager
def writing(where: str) -> "Iterator[Store]":
    """Open a store to write, and let it go."""
    from govgraph.store import open_store

    with open_store(where) as store:
        yield store


@contextmanager
def changing(where: str) -> "Iterator[Store]":
    """Open a store that exists to write, and let it go; none is made."""
    with reading(where):
        pass
    with writing(where) as store:
        yield store


def copy_store(where: str, target: str) -> None:
    """Copy a store that exists to a folder that does not."""
    from govgraph.errors import UsageError

    if "://" in target:
        raise UsageError(
            f"{shown(target)} is no folder; export everything as N-Quads and import it there."
        )
    with changing(where) as store:
        store.backup(Path(target))
