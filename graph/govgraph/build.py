"""From files to named graphs in a store: read, understand, map, replace.

The same function serves one statement, a folder, and several processes at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeAlias

from govgraph import rdfio
from govgraph.authority import load_authority
from govgraph.errors import GovgraphError, ReadingError, UsageError
from govgraph.extract import understand as understand_statement
from govgraph.lexicon import load_lexicon
from govgraph.model import Analysis, Gap, Span, Statement
from govgraph.reading import ENGLISH, find_files, read, read_text, slug_of, slugs
from govgraph.store import Store, load_knowledge, own_files
from govgraph.triples import quads, statement_iri
from govgraph.vocab import SHA256, compact

Progress: TypeAlias = Callable[[int, int, str], None]
"""Told after each file: how many are done, of how many, and which file."""

_SAME_TEXT = f"""SELECT DISTINCT ?sum ?name {{
  VALUES ?one {{ %s }}
  GRAPH ?one {{ ?one <{SHA256}> ?sum }} GRAPH ?name {{ ?name <{SHA256}> ?sum }}
}}"""
_SUMS = f"SELECT ?one ?sum {{ VALUES ?one {{ %s }} GRAPH ?one {{ ?one <{SHA256}> ?sum }} }}"
# Statements written in one transaction: enough to be quick, few enough to keep in memory.
_BATCH = 64


@dataclass(frozen=True, slots=True)
class Missed:
    """Words of an event or a position that gave no fact: in which sentence, and why.

    The sentence may have given other facts.
    """

    sentence: str
    trigger: str
    reason: str


@dataclass(frozen=True, slots=True)
class Built:
    """A statement that is now in the store; ``statement`` is its IRI and its graph's name."""

    path: str
    statement: str
    triples: int
    missed: tuple[Missed, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be made into a graph, and the sentence that says why."""

    path: str
    message: str


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did: the statements in the store, how many of them changed, what failed.

    ``warnings`` are sentences about what was stored all the same: a text that does not look like
    English, a text that the store has under another name, too. ``replaced`` are the statements
    (IRIs) that were there with another text, whether that of the same file or of another one.
    """

    built: tuple[Built, ...] = ()
    failures: tuple[Failure, ...] = ()
    changed: int = 0
    warnings: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()

    @property
    def triples(self) -> int:
        """Return the number of triples in the graphs of these statements."""
        return sum(one.triples for one in self.built)


@dataclass(frozen=True, slots=True)
class _Mapped:
    """A statement's graph as N-Quads, the form in which it passes cheaply between processes."""

    built: Built
    nquads: bytes
    sha256: str
    warnings: tuple[str, ...] = ()


def build(
    paths: Iterable[str | Path],
    store: Store,
    *,
    authority: Sequence[Path] = (),
    progress: Progress | None = None,
    workers: int = 1,
) -> BuildReport:
    """Read, understand and store statements: files, or folders with all files below them.

    A statement that the store has already is replaced. A file that fails is reported and the
    others are stored. ``authority`` names Turtle files to know beside the shipped ones;
    ``workers`` is the number of processes, and any number gives the same graph. A script that
    passes more than one needs the ``if __name__ == "__main__"`` guard of multiprocessing.

    Raises:
        UsageError: a path is missing or cannot hold a statement; the store is unchanged.
        DataError: an authority file is malformed.
        StoreError: the store cannot be written; what was stored before stays.

    """
    files = find_files(paths)
    jobs = list(slugs(files).items())
    told = _know(store, tuple(authority))
    built: list[Built] = []
    failures: list[Failure] = []
    warnings: list[str] = []
    replaced: list[str] = []
    changed = 0
    with _mapper(min(workers, len(jobs)), store.base, tuple(authority)) as mapped:
        outcomes = _reported(mapped(jobs), len(jobs), progress)
        while batch := list(islice(outcomes, _BATCH)):
            done = [one for one in batch if isinstance(one, _Mapped)]
            failures += [one for one in batch if isinstance(one, Failure)]
            built += [one.built for one in done]
            replaced += _replaced(done, store)
            changed += _store(done, store)
            warnings += [sentence for one in done for sentence in one.warnings]
    told += (*warnings, *_twins(built, store))
    return BuildReport(tuple(built), tuple(failures), changed, told, tuple(replaced))


def add_statement(
    statement: Statement, store: Store, *, authority: Sequence[Path] = ()
) -> BuildReport:
    """Understand and store one statement that has been read already.

    Raises:
        DataError: an authority file is malformed.
        StoreError: the store cannot be written.

    """
    told = _know(store, tuple(authority))
    mapped = _map(statement, statement.source or statement.slug, store.base, tuple(authority))
    replaced = tuple(_replaced([mapped], store))
    changed = _store([mapped], store)
    told += (*mapped.warnings, *_twins([mapped.built], store))
    return BuildReport((mapped.built,), (), changed, told, replaced)


def _know(store: Store, authority: tuple[Path, ...]) -> tuple[str, ...]:
    """Load what is known; return what is to be said of authority files that a store has alone."""
    before = own_files(store)
    # A fault of the authority concerns every file, so it is raised before anything is written.
    load_authority(authority)
    load_knowledge(store, authority)
    missing = ", ".join(sorted({*before} - {path.name for path in authority}))
    if not missing:
        return ()
    if authority:
        return (f"The store's authority is without {missing} from now on; name all files at once.",)
    kept = f"What {missing} says stays in the store's authority, but its names are only understood"
    return (f"{kept} where the file is named again (--authority).",)


def statement_of(source: str | Path | Statement, name: str = "") -> Statement:
    """Return a statement from a file's path or, where a name for it is given, from its text.

    Raises:
        UsageError: the file is missing or of no known format, or a text has no name.
        ReadingError: the source cannot be read as a statement.

    """
    if isinstance(source, Statement):
        return source
    if isinstance(source, str) and name:
        return read_text(source, slug=slug_of(name), source=name)
    if isinstance(source, str) and "\n" in source:
        raise UsageError("A text needs a name for its graph; pass it as name='…'.")
    return read(Path(source), slug=slug_of(name) if name else "")


def understand(
    source: str | Path | Statement, *, name: str = "", authority: Sequence[Path] = ()
) -> Analysis:
    """Return what govgraph understands of one statement, without any store.

    ``source`` is a file's path, or a text when ``name`` is given.

    Raises:
        UsageError: the file is missing or of no known format, or a text has no name.
        ReadingError: the source cannot be read as a statement.
        DataError: an authority file is malformed.

    """
    statement = statement_of(source, name)
    known, lexicon = load_authority(authority), load_lexicon()
    try:
        return understand_statement(statement, known, lexicon)
    except GovgraphError:
        raise  # it says itself what is wrong, as of a lexicon without a class of words
    except Exception as error:
        # A fault of ours in one statement must not lose the others of a batch.
        fault = f"{type(error).__name__}: {error}"
        raise ReadingError(
            f"'{statement.slug}' cannot be understood, by a fault of govgraph's own ({fault}); "
            "please report it with the text."
        ) from error


def doubts(statement: Statement, path: str) -> tuple[str, ...]:
    """Return what speaks against taking a statement's facts as they are, in sentences."""
    if statement.language == ENGLISH:
        return ()
    only = "the only language that govgraph reads; do not rely on what it finds in it"
    return (f"{path} does not look like English, {only}.",)


def missed(analysis: Analysis) -> tuple[Missed, ...]:
    """Return the words of an event or a position that gave no fact, each with its sentence."""
    text = analysis.statement.text
    return tuple(_missed(gap, text) for gap in analysis.gaps)


def _missed(gap: Gap, text: str) -> Missed:
    return Missed(_plain(gap.sentence, text), _plain(gap.trigger, text), gap.reason)


def _plain(span: Span, text: str) -> str:
    return " ".join(span.of(text).split())


def _map_file(base: str, authority: tuple[Path, ...], job: tuple[Path, str]) -> _Mapped | Failure:
    path, slug = job
    try:
        return _map(read(path, slug=slug), str(path), base, authority)
    except GovgraphError as error:
        return Failure(str(path), str(error))


def _map(statement: Statement, path: str, base: str, authority: tuple[Path, ...]) -> _Mapped:
    analysis = understand(statement, authority=authority)
    graph = quads(analysis, base, load_authority(authority))
    built = Built(path, statement_iri(statement.slug, base), len(graph), missed(analysis))
    nquads = rdfio.serialise(graph, "nquads")
    return _Mapped(built, nquads, statement.sha256, doubts(statement, path))


def _store(mapped: Sequence[_Mapped], store: Store) -> int:
    return store.replace_graphs(
        {one.built.statement: rdfio.parse_bytes(one.nquads, "nquads") for one in mapped}
    )


def _replaced(mapped: Sequence[_Mapped], store: Store) -> list[str]:
    """Return the statements (IRIs) that the store has with another text than is to be stored."""
    sums = {one.built.statement: one.sha256 for one in mapped}
    rows = store.query(_SUMS % rdfio.listed(sums)).texts()
    return [name for name, total in rows if name and sums[name] != total]


def _twins(built: Sequence[Built], store: Store) -> Iterator[str]:
    """Yield a sentence for each text that the store has under another name, too.

    A file is named after its folder where another has its name, and by its name alone if it is
    built alone: the same text twice, whose facts would count twice.
    """
    found: dict[str | None, set[str]] = {}
    for start in range(0, len(built), _BATCH):
        names = rdfio.listed(one.statement for one in built[start : start + _BATCH])
        for text, name in store.query(_SAME_TEXT % names).texts():
            found.setdefault(text, set()).add(compact(name or "", store.base))
    for same in sorted(sorted(same) for same in found.values() if len(same) > 1):
        one, other, *more = same
        alike = f"{one}, {other} and {len(more)} more" if more else f"{one} and {other}"
        often = f"{len(same)} times" if more else "twice"
        yield (
            f"{alike} have the same text, so that its facts are there {often}; "
            "take all but one of them out with 'govgraph remove'."
        )


_Jobs: TypeAlias = Sequence[tuple[Path, str]]
_Mapper: TypeAlias = Callable[[_Jobs], Iterator[_Mapped | Failure]]


@contextmanager
def _mapper(workers: int, base: str, authority: tuple[Path, ...]) -> Iterator[_Mapper]:
    """Give a function that maps files, in their order, here or in worker processes."""
    work = partial(_map_file, base, authority)
    if workers <= 1:
        yield partial(map, work)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    # A forked child would share the store's threads and locks; a spawned one starts clean.
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        try:
            yield partial(_in_slices, partial(pool.map, work, chunksize=8), 16 * workers)
        except BrokenProcessPool as error:
            raise GovgraphError(
                "A worker process ended before its work was done; build with one worker."
            ) from error
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _in_slices(
    mapped: Callable[[_Jobs], Iterator[_Mapped | Failure]], size: int, jobs: _Jobs
) -> Iterator[_Mapped | Failure]:
    # The pool would take all jobs at once and hold every result that is not yet stored.
    for start in range(0, len(jobs), size):
        yield from mapped(jobs[start : start + size])


def _reported(
    outcomes: Iterable[_Mapped | Failure], total: int, progress: Progress | None
) -> Iterator[_Mapped | Failure]:
    for done, outcome in enumerate(outcomes, 1):
        if progress is not None:
            path = outcome.path if isinstance(outcome, Failure) else outcome.built.path
            progress(done, total, path)
        yield outcome
