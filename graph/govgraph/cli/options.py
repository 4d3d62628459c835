"""The options that several commands share, and the opening of stores."""

import sys
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.build import Progress
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


def _existing(paths: list[Path] | None) -> list[Path] | None:
    for path in paths or ():
        expect_file(path)
    return paths


AuthorityOption = Annotated[
    list[Path] | None,
    typer.Option(
        "--authority",
        metavar="FILE.ttl",
        callback=_existing,
        help="Turtle to know beside the shipped authority; may be repeated.",
    ),
]


PAGES = {".html", ".htm"}
"""How the name of a page ends."""


def expect_file(path: Path) -> None:
    """Check that a file is there that a user has named.

    Raises:
        UsageError: there is none, or it is a folder.

    """
    from govgraph.errors import UsageError

    if path.is_dir():
        raise UsageError(f"{path} is a folder, not a file; name a file in it.")
    if not path.exists():
        raise UsageError(f"There is no file {path}; check the path.")


def expect_folder_of(path: Path, what: str) -> None:
    """Check that a folder is there that a user has named for what it holds.

    Raises:
        UsageError: there is none, or it is a file.

    """
    from govgraph.errors import UsageError

    if not path.is_dir():
        found = "is a file" if path.exists() else "does not exist"
        raise UsageError(f"{path} {found}; name a folder of {what}.")


def expect_output(path: Path) -> None:
    """Check, before long work, that a file can be written: its folder, and the ending's format.

    Raises:
        UsageError: there is no such folder, or no such format.

    """
    from govgraph.export import chosen_format
    from govgraph.files import expect_folder

    expect_folder(path)
    if path.suffix.lower() not in PAGES:
        chosen_format(str(path))


def counted(count: int, noun: str) -> str:
    """Return a count with its noun: 1 row, 2 rows."""
    return f"{count} {noun}" + ("" if count == 1 else "s")


def shown(where: str) -> str:
    """Return a store's place as it may be printed: without a user and password in its address."""
    if "://" not in where:
        return where
    from govgraph.store.http import split_credentials

    return split_credentials(where)[0]


@contextmanager
def progress_bar(total: int) -> "Iterator[Progress | None]":
    """Show a progress bar for more than a few files, on a terminal only."""
    if total < 5 or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Reading", total=total)
        yield lambda done, _total, _path: bar.update(task, completed=done)


@contextmanager
def reading(where: str) -> "Iterator[Store]":
    """Open a store to read, and let it go."""
    from govgraph.errors import UsageError
    from govgraph.store import MEMORY, open_store

    if where == MEMORY:
        raise UsageError(f"A store in {MEMORY} is empty when a command begins; name a folder.")
    with open_store(where, read_only=True) as store:
        yield store


@contextmanager
def writing(where: str) -> "Iterator[Store]":
    """Open a store to write, and let it go; a folder made for it goes again if writing fails."""
    from shutil import rmtree

    from govgraph.store import open_store

    is_new = not Path(where).exists()
    with ExitStack() as undoing, open_store(where) as store:
        # Only now: where it cannot be opened, another process may have made it meanwhile.
        if is_new and "://" not in where:
            undoing.callback(rmtree, where, ignore_errors=True)
        yield store
        undoing.pop_all()


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
