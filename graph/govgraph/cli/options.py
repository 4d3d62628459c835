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


def copy_store(where: str, target: Path) -> None:
    """Copy a store that exists to a folder that does not."""
    from govgraph.store.embedded import EmbeddedStore

    with reading(where):
        pass
    with EmbeddedStore(where) as store:
        store.backup(target)
