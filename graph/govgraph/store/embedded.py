"""The store inside the process: Oxigraph, on disk or in memory."""

from __future__ import annotations

import io
import os
import time
from collections import deque
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING, TypeAlias

import pyoxigraph as ox

from govgraph import rdfio, vocab
from govgraph.cache import cached
from govgraph.errors import NoStoreError, QueryError, StoreError, UsageError
from govgraph.store.base import Store
from govgraph.store.mistakes import malformed
from govgraph.store.updates import (
    content_mark,
    graph_of_files,
    has_blank,
    marks,
    moved,
    replacement,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from _typeshed import ReadableBuffer
    from rdflib import Dataset

    from govgraph.store.results import Answer

MEMORY = "memory:"
"""The name of a store that lives in memory only."""

_GraphName: TypeAlias = ox.NamedNode | ox.BlankNode | ox.DefaultGraph

_READERS = min(4, os.cpu_count() or 1)
_AHEAD = 16
_LARGE = 16 << 20  # bytes of a graph's text, beyond which it is read in pieces

# RocksDB, which Oxigraph keeps its data in, has this file in every database.
_MARK = "CURRENT"
_TRIES, _PAUSE = 5, 0.05  # seconds; a compaction moves its files within that time


class EmbeddedStore(Store):
    """A store that Oxigraph keeps in a folder or in memory.

    On disk, one process can write while others read; a reader sees the state when it opened.
    """

    _is_oxigraph = True

    def __init__(
        self, where: str | Path, base: str = vocab.BASE, *, read_only: bool = False
    ) -> None:
        super().__init__(str(where), base)
        self.read_only = read_only
        self._folder = None if str(where) == MEMORY else Path(where)
        self._open: ox.Store | None = _open(self._folder, read_only=read_only)

    @property
    def _store(self) -> ox.Store:
        if self._open is None:
            raise StoreError(f"The store {self.where} is closed; open it again.")
        return self._open

    def __len__(self) -> int:
        return len(self._store)

    def close(self) -> None:
        """Let the store go; the lock on its folder ends with the last iterator over it."""
        if self._open is not None and self._folder is not None and not self.read_only:
            # Without this the next process to open the store replays what was written last.
            self._open.flush()
        self._open = None

    def graphs(self) -> list[str]:
        """Return the IRIs of all named graphs, sorted."""
        names = self._store.named_graphs()
        return sorted(name.value for name in names if isinstance(name, ox.NamedNode))

    def has_graph(self, name: str) -> bool:
        """Tell whether the store has the named graph."""
        return self._store.contains_named_graph(rdfio.iri(name))

    def quads(self, graph: str | None = None) -> Iterator[ox.Quad]:
        """Yield the quads of one named graph, or of all, in no particular order."""
        name = rdfio.iri(graph) if graph else None
        return self._store.quads_for_pattern(None, None, None, name)

    def blocks(
        self, graphs: Sequence[str] | None = None, *, turtle: bool = False
    ) -> Iterator[rdfio.Block]:
        """Yield the triples of the named graphs, or of all: a block for each that is small."""
        store = self._store
        names: list[_GraphName] = [ox.DefaultGraph(), *store.named_graphs()]
        if graphs is not None:
            names = [rdfio.iri(name) for name in graphs]
        try:
            yield from _dumped(store, names, self.prefixes if turtle else None)
        except (OSError, RuntimeError) as error:
            raise StoreError(f"The store {self.where} cannot be read: {error}.") from error

    def replace_graphs(self, graphs: Mapping[str, Iterable[ox.Quad]]) -> int:
        """Give the named graphs exactly these quads, in one transaction."""
        old: list[str] = []
        new: list[ox.Quad] = []
        gone: list[ox.Quad] = []
        changed = 0
        for name, quads in graphs.items():
            before, after = set(self.quads(name)), moved(quads, name)
            if before == after and self.has_graph(name) == bool(after):
                continue
            changed += 1
            # Of a large graph little may change; a blank node, though, an update only makes anew.
            if after and not any(map(has_blank, before ^ after)):
                gone += before - after
                after -= before
            elif self.has_graph(name):
                old.append(name)
            new += sorted(after, key=rdfio.quad_key)
        with self._writing():
            if old or gone:
                self._store.update(replacement(old, new, gone))
            elif new:
                self._store.extend(new)
        return changed

    def load_file(self, path: Path, graph: str | None = None) -> None:
        """Add the triples of an RDF file in bulk; those without a graph go to the named one."""
        rdfio.expect_graph(path, graph)
        target = rdfio.iri(graph) if graph else None
        rdf_format = rdfio.FORMATS[rdfio.format_of(path.name)]
        with self._writing(), rdfio.faults_of(path), rdfio.prepared(path) as stream:
            if stream is not None:
                self._store.bulk_load(stream, rdf_format, to_graph=target)
            else:
                self._store.bulk_load(path=str(path), format=rdf_format, to_graph=target)

    def load_graph(self, name: str, paths: Sequence[Path]) -> bool:
        """Fill a graph from Turtle files, unless it holds the content of just these files."""
        mark = content_mark(name, paths)
        if mark in self._store:
            return False
        if self.has_graph(name):
            return self.replace_graph(name, graph_of_files(name, paths))
        with self._writing():
            if self._folder is None:
                self._load_text(name, paths)
                self._store.extend(marks(name, paths))
            else:
                self._store.bulk_extend(list(graph_of_files(name, paths)))
        return True

    def _load_text(self, name: str, paths: Sequence[Path]) -> None:
        """Load Turtle files as text, which is kept and needs no checks."""
        named, blank = cached("triples", paths, lambda: rdfio.graph_text(paths))
        self._store.load(named, ox.RdfFormat.N_TRIPLES, to_graph=rdfio.iri(name), lenient=True)
        self._store.extend(moved(rdfio.parse_bytes(blank, "ntriples"), name))

    def dataset(self) -> Dataset:
        """Return an rdflib Dataset over the store; give it queries as strings."""
        from oxrdflib import OxigraphStore
        from rdflib import Dataset

        store = OxigraphStore(store=self._store)
        return self.with_names(Dataset(store=store, default_union=True))

    def optimise(self) -> None:
        """Put the store's files in order, for faster reading after large changes."""
        with self._writing():
            self._store.optimize()

    def backup(self, folder: Path) -> None:
        """Copy the store, as it is now, to a new folder; restore it by opening that."""
        if self._folder is None:
            super().backup(folder)
        if folder.exists():
            raise StoreError(f"{folder} exists already; name a folder that does not.")
        with self._writing():
            folder.parent.mkdir(parents=True, exist_ok=True)
            self._store.backup(str(folder))

    def _answer(self, sparql: str, *, union: bool, timeout: float | None) -> Answer:
        if timeout is not None:
            return self._answer_in_time(sparql, union=union, timeout=timeout)
        try:
            return self._store.query(
                sparql, prefixes=self.prefixes, use_default_graph_as_union=union
            )
        except SyntaxError as error:
            raise malformed(error, sparql, self.prefixes) from error
        except (OSError, RuntimeError) as error:
            if "not supported" in str(error):  # such as a function that SPARQL does not have
                raise QueryError(f"The query cannot be answered: {error}.") from error
            raise StoreError(f"The store {self.where} cannot be read: {error}.") from error

    def _answer_in_time(self, sparql: str, *, union: bool, timeout: float) -> Answer:
        from govgraph.store.child import answer_from_disk, answer_from_memory

        if self._folder is not None:
            return answer_from_disk(
                self._folder, sparql, self.prefixes, union=union, timeout=timeout
            )
        return answer_from_memory(self._store, sparql, self.prefixes, union=union, timeout=timeout)

    def _update(self, sparql: str) -> None:
        try:
            with self._writing():
                self._store.update(sparql, prefixes=self.prefixes)
        except SyntaxError as error:
            raise malformed(error, sparql, self.prefixes) from error

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if self.read_only:
            raise StoreError(f"The store {self.where} was opened to read only; open it to write.")
        try:
            yield
        except (OSError, RuntimeError) as error:
            raise StoreError(
                f"The store {self.where} cannot be written ({error}); it is as it was before."
            ) from error


def _dumped(
    store: ox.Store, names: Sequence[_GraphName], prefixes: Mapping[str, str] | None
) -> Iterator[rdfio.Block]:
    """Yield the graphs' triples; Oxigraph reads several at once, outside Python's lock."""
    from concurrent.futures import Future, ThreadPoolExecutor

    with ThreadPoolExecutor(_READERS) as pool:
        # Not all at once: what is read waits in memory until it is used.
        ahead: deque[tuple[_GraphName, Future[bytes | None]]] = deque()
        for name in names:
            ahead.append((name, pool.submit(_text, store, name, prefixes)))
            if len(ahead) > _AHEAD:
                name_before, text = ahead.popleft()
                yield from _blocks(store, name_before, text.result(), prefixes)
        for name, text in ahead:
            yield from _blocks(store, name, text.result(), prefixes)


def _text(store: ox.Store, name: _GraphName, prefixes: Mapping[str, str] | None) -> bytes | None:
    """Return a graph's triples as text, unless it is large."""
    chosen = ox.RdfFormat.N_TRIPLES if prefixes is None else ox.RdfFormat.TURTLE
    text = _Small()
    with suppress(_TooLargeError):
        store.dump(text, chosen, from_graph=name, prefixes=dict(prefixes or {}))
        return text.getvalue()
    return None


def _blocks(
    store: ox.Store, name: _GraphName, text: bytes | None, prefixes: Mapping[str, str] | None
) -> Iterable[rdfio.Block]:
    if text is None:
        # Slower, because terms become Python objects, but never all at once.
        return rdfio.blocks(store.quads_for_pattern(None, None, None, name), prefixes)
    return [(rdfio.graph_bytes(name), text)]


class _TooLargeError(Exception):
    """The text is larger than it may be."""


class _Small(io.BytesIO):
    """Holds text up to a size."""

    def write(self, data: ReadableBuffer, /) -> int:
        """Take more text, or refuse it."""
        if self.tell() > _LARGE:
            raise _TooLargeError
        return super().write(data)


def is_store(folder: Path) -> bool:
    """Tell whether a folder is a store."""
    return (folder / _MARK).is_file()


def _open(folder: Path | None, *, read_only: bool) -> ox.Store:
    if folder is None:
        return ox.Store()
    _check_folder(folder, read_only=read_only)
    try:
        if read_only:
            return open_to_read(folder)
        return _open_to_write(folder)
    except (OSError, RuntimeError) as error:
        raise StoreError(_why_not_open(folder, error)) from error


def _open_to_write(folder: Path) -> ox.Store:
    """Open or make a store; a folder made for one that cannot be made goes again."""
    is_new = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        return ox.Store(str(folder))
    except (OSError, RuntimeError) as error:
        if is_new and not _is_locked(error) and not (folder / _MARK).is_file():
            rmtree(folder, ignore_errors=True)
        raise


def open_to_read(folder: Path) -> ox.Store:
    """Open a store that another process may be compacting: files go away while it is opened."""
    for _ in range(_TRIES):
        try:
            return ox.Store.read_only(str(folder))
        except RuntimeError:
            time.sleep(_PAUSE)
    return ox.Store.read_only(str(folder))


def _check_folder(folder: Path, *, read_only: bool) -> None:
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file, and a store is a folder; name another place.")
    is_empty = not folder.is_dir() or not any(folder.iterdir())
    if is_empty and read_only:
        raise NoStoreError(f"There is no store at {folder}; run 'govgraph build' first.")
    if not is_empty and not (folder / _MARK).is_file():
        wanted = "a store's folder" if read_only else "a store's folder, or an empty or new one"
        raise NoStoreError(f"{folder} holds other files than a store's; name {wanted}.")


def _why_not_open(folder: Path, error: Exception) -> str:
    if _is_locked(error):
        return (
            f"The store {folder} is locked: another process is writing to it. "
            "Wait until it has ended, or open the store to read only."
        )
    return f"The store {folder} cannot be opened: {error}."


def _is_locked(error: Exception) -> bool:
    return "lock" in str(error).lower()
