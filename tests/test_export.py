"""Exports hold what was chosen, whole or not at all, with the same bytes every time."""

from __future__ import annotations

import gzip
import os
import random
import re
import signal
import stat
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING
from unittest.mock import Mock, call

import networkx as nx
import pyoxigraph as ox
import pytest
from tests.analyses import DISSENT, ID, SEED, fill
from tests.servers import oxigraph

import govgraph
from govgraph import rdfio, vocab
from govgraph.errors import OutputError, QueryError, UsageError
from govgraph.export import export
from govgraph.files import whole_file
from govgraph.rdfio.lines import lines_of
from govgraph.store import MEMORY, Selection, Store, embedded, open_store, select
from govgraph.triples import quads

if TYPE_CHECKING:
    from pathlib import Path

ENDINGS = [".ttl", ".trig", ".nt", ".nq", ".rdf", ".jsonld", ".graphml", ".gexf"]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Give a store with two statements."""
    return fill(open_store(MEMORY), tmp_path)


def subjects(rows: list[ox.Quad]) -> set[str]:
    """Return the compact names of the subjects that are no spans and no reified facts."""
    names = {vocab.compact(rdfio.plain(quad.subject)) for quad in rows}
    return {name for name in names if "#" not in name}


@pytest.mark.parametrize("ending", [*ENDINGS, ".ttl.gz"])
def test_the_same_graph_gives_the_same_bytes(store: Store, tmp_path: Path, ending: str) -> None:
    """Whatever the order in which it was stored, and whenever it is written."""
    other = open_store(MEMORY)
    rows = list(store.quads())
    random.Random(5).shuffle(rows)
    (tmp_path / "shuffled.nq").write_text("".join(f"{row} .\n" for row in rows), encoding="utf-8")
    other.load_file(tmp_path / "shuffled.nq")
    export(store, tmp_path / f"one{ending}")
    export(other, tmp_path / f"two{ending}")
    data = (tmp_path / f"one{ending}").read_bytes()
    assert data == (tmp_path / f"two{ending}").read_bytes()
    assert len(data) > 2000


@pytest.mark.parametrize("ending", [".ttl", ".trig", ".nt", ".nq", ".rdf", ".jsonld", ".nq.gz"])
def test_what_is_too_large_for_memory_gives_the_same_bytes(
    store: Store, tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sorted in files beside the target, of which nothing is left."""
    choice = Selection(everything=True)
    (tmp_path / "out").mkdir()
    export(store, tmp_path / "out" / f"memory{ending}", choice)
    scratch = Mock(side_effect=tempfile.TemporaryFile)
    monkeypatch.setattr(tempfile, "TemporaryFile", scratch)
    monkeypatch.setenv("GOVGRAPH_EXPORT_MEMORY", "0")
    export(store, tmp_path / "out" / f"files{ending}", choice)
    assert scratch.call_args_list == [call(dir=tmp_path / "out")] * 4
    data = (tmp_path / "out" / f"memory{ending}").read_bytes()
    assert (tmp_path / "out" / f"files{ending}").read_bytes() == data
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        f"memory{ending}",
        f"files{ending}",
    }


@pytest.mark.parametrize("ending", [".ttl", ".nq"])
def test_a_large_graph_is_read_in_pieces(
    store: Store, tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the same bytes, however its subjects fall into the pieces."""
    export(store, tmp_path / f"whole{ending}")
    monkeypatch.setattr(embedded, "_LARGE", 100)
    monkeypatch.setattr(rdfio, "_BATCH", 7)
    blocks = list(store.blocks())
    assert max(len(lines_of(data)) for _, data in blocks) == 7
    export(store, tmp_path / f"pieces{ending}")
    whole, pieces = (tmp_path / f"{name}{ending}" for name in ("whole", "pieces"))
    assert whole.read_bytes() == pieces.read_bytes()


def test_the_memory_of_an_export_is_a_number(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOVGRAPH_EXPORT_MEMORY", "little")
    with pytest.raises(UsageError, match="GOVGRAPH_EXPORT_MEMORY is 'little'"):
        export(store, tmp_path / "a.ttl")


@pytest.mark.parametrize("memory", ["0", "256"])
@pytest.mark.parametrize("name", ["a.nt", "-"])
def test_a_full_disk_keeps_the_old_file(
    seed_store: str, tmp_path: Path, memory: str, name: str
) -> None:
    """A limit on the size of files stands in for the disk; one sentence says what is wrong.

    No bytecode is written, which the limit would cut short for all processes that follow.
    """
    (tmp_path / "a.nt").write_bytes(b"old")
    code = (
        "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)); "
        "from govgraph.cli import main; main()"
    )
    command = [sys.executable, "-B", "-c", code]
    with (tmp_path / "out").open("wb") as out:
        done = subprocess.run(
            [*command, "export", "-s", seed_store, "-o", name, "-f", "ntriples"],
            cwd=tmp_path,
            env={**os.environ, "GOVGRAPH_EXPORT_MEMORY": memory, "TMPDIR": str(tmp_path)},
            stdout=out,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "File too large" in done.stderr
    assert (tmp_path / "a.nt").read_bytes() == b"old"
    assert {path.name for path in tmp_path.iterdir()} == {"a.nt", "out"}


@pytest.mark.parametrize("ending", [".ttl", ".trig", ".nq", ".jsonld"])
@pytest.mark.parametrize("everything", [False, True])
def test_every_kind_of_store_gives_the_same_bytes(
    store: Store, tmp_path: Path, ending: str, *, everything: bool
) -> None:
    """On disk and on a server, as in memory; a server may give blank nodes names of its own."""
    choice = Selection(everything=everything)
    export(store, tmp_path / f"memory{ending}", choice)
    with oxigraph() as address:
        for name, place in (("disk", str(tmp_path / "store")), ("server", address)):
            with fill(open_store(place), tmp_path) as other:
                export(other, tmp_path / f"{name}{ending}", choice)
    expected = (tmp_path / f"memory{ending}").read_bytes()
    assert (tmp_path / f"disk{ending}").read_bytes() == expected
    served = (tmp_path / f"server{ending}").read_bytes()
    assert (served == expected) is not everything


def test_statements_come_with_what_the_authority_says_of_their_things(store: Store) -> None:
    """The file explains itself; what no statement mentions stays out."""
    found = subjects(list(select(store, Selection())))
    assert {"instrument:cets-225", "organisation:mag", "statement:dissenting"} <= found
    assert "instrument:cets-181" not in found
    assert "gg:Event" not in found


def test_a_small_store_is_searched_for_them_like_a_large_one(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one is walked through, in the other the index is asked; both give the same bytes."""
    chosen = import_module("govgraph.store.select")
    assert len(store) < chosen._SMALL / 2  # whatever the authority has grown to
    export(store, tmp_path / "walked.nq")
    monkeypatch.setattr(chosen, "_SMALL", 0)
    export(store, tmp_path / "asked.nq")
    assert (tmp_path / "walked.nq").read_bytes() == (tmp_path / "asked.nq").read_bytes()


def test_everything_is_the_whole_store(store: Store) -> None:
    assert set(select(store, Selection(everything=True))) == set(store.quads())


def test_one_statement_is_chosen_by_name_or_iri(store: Store) -> None:
    by_name = list(select(store, Selection(statement="dissenting")))
    assert by_name == list(select(store, Selection(statement=f"{ID}statement/dissenting")))
    assert by_name == list(select(store, Selection(statement="statement:dissenting")))
    graphs = {rdfio.plain(quad.graph_name) for quad in by_name}
    assert graphs == {f"{ID}statement/dissenting", vocab.authority_graph()}


def test_a_missing_statement_is_refused(store: Store) -> None:
    with pytest.raises(QueryError, match="no statement 'nobody'"):
        list(select(store, Selection(statement="nobody")))


@pytest.mark.parametrize(
    ("depth", "inside", "outside"),
    [
        (0, {"instrument:cets-181"}, {"instrument:cets-108", "event:adoption-cets-225"}),
        (1, {"instrument:cets-181", "instrument:cets-108"}, {"person:octavian-sofransky"}),
        (
            2,
            {"event:ratification-cets-108--government-of-albania"},
            {"person:octavian-sofransky", "event:adoption-cets-225"},
        ),
    ],
)
def test_a_neighbourhood_has_a_depth(
    store: Store, depth: int, inside: set[str], outside: set[str]
) -> None:
    """One step from the protocol is the convention, two are the convention's events."""
    found = list(select(store, Selection(about="instrument:cets-181", depth=depth)))
    described = subjects([q for q in found if q.predicate.value not in (vocab.TYPE, vocab.LABEL)])
    assert inside <= described
    assert not outside & described


@pytest.mark.parametrize(("day", "graphs"), [("2024-06-26", 2), ("2024-06-27", 0)])
def test_statements_since_a_day(store: Store, day: str, graphs: int) -> None:
    rows = select(store, Selection(since=date.fromisoformat(day)))
    names = {rdfio.plain(quad.graph_name) for quad in rows} - {vocab.authority_graph()}
    assert len(names) == graphs


def test_a_construct_query_chooses(store: Store, tmp_path: Path) -> None:
    query = "CONSTRUCT { ?e a gg:Event } WHERE { ?e gg:status gg:planned }"
    export(store, tmp_path / "a.nt", Selection(construct=query))
    assert len((tmp_path / "a.nt").read_bytes().splitlines()) == 2
    with pytest.raises(QueryError, match="needs a CONSTRUCT"):
        export(store, tmp_path / "b.nt", Selection(construct="SELECT * { ?s ?p ?o }"))
    assert not (tmp_path / "b.nt").exists()


@pytest.mark.parametrize(
    "choice",
    [
        {"statement": "x", "about": "y"},
        {"since": date(2024, 1, 1), "everything": True},
        {"about": "x", "depth": -1},
    ],
)
def test_a_contradictory_choice_is_refused(choice: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        Selection(**choice)  # type: ignore[arg-type]


@pytest.mark.parametrize("ending", [".trig", ".nq", ".jsonld"])
def test_a_store_is_rebuilt_from_its_export(store: Store, tmp_path: Path, ending: str) -> None:
    """Import of an export gives an isomorphic dataset."""
    file = tmp_path / f"all{ending}"
    export(store, file, Selection(everything=True))
    again = open_store(MEMORY)
    again.load_file(file)

    def canonical(source: Store) -> ox.Dataset:
        dataset = ox.Dataset(source.quads())
        dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
        return dataset

    assert canonical(again) == canonical(store)


def test_gz_is_the_same_file_compressed(store: Store, tmp_path: Path) -> None:
    export(store, tmp_path / "a.ttl")
    export(store, tmp_path / "a.ttl.gz")
    assert (
        gzip.decompress((tmp_path / "a.ttl.gz").read_bytes()) == (tmp_path / "a.ttl").read_bytes()
    )


def test_standard_output_gets_turtle(
    store: Store, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    export(store, tmp_path / "a.ttl")
    export(store, "-")
    assert capfdbinary.readouterr().out == (tmp_path / "a.ttl").read_bytes()


@pytest.mark.parametrize("name", ["a.txt", "a"])
def test_an_unknown_format_is_refused(store: Store, tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError):
        export(store, tmp_path / name)
    with pytest.raises(UsageError, match="'pdf' is not a format"):
        export(store, tmp_path / "a.ttl", format_name="pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["authority.ttl"]


def test_an_unwritable_place_is_named(store: Store, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"a\.ttl cannot be written: there is no folder"):
        export(store, tmp_path / "none" / "a.ttl")
    (tmp_path / "folder.ttl").mkdir()
    with pytest.raises(OutputError, match=r"folder\.ttl cannot be written"):
        export(store, tmp_path / "folder.ttl")
    assert not list(tmp_path.glob(".*"))


def test_a_failure_keeps_the_old_file(tmp_path: Path) -> None:
    """An error in the middle leaves what stood there, and no scraps beside it."""
    file = tmp_path / "a.ttl"
    file.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), whole_file(file) as stream:
        stream.writelines(b"new" if left else b"%d" % (1 // left) for left in (1, 0))
    assert file.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.ttl"]


def test_a_file_keeps_its_rights(tmp_path: Path) -> None:
    file = tmp_path / "a.ttl"
    file.write_bytes(b"old")
    file.chmod(0o640)
    with whole_file(file) as stream:
        stream.write(b"new")
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_link_goes_on_leading_to_its_file(tmp_path: Path) -> None:
    file, link = tmp_path / "a.ttl", tmp_path / "link.ttl"
    file.write_bytes(b"old")
    link.symlink_to(file.name)
    with whole_file(link) as stream:
        stream.write(b"new")
    assert (link.is_symlink(), file.read_bytes()) == (True, b"new")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a system with named pipes")
def test_a_pipe_is_written_to_and_stays(tmp_path: Path) -> None:
    pipe = tmp_path / "a.ttl"
    os.mkfifo(pipe)
    with ThreadPoolExecutor(1) as pool:
        read = pool.submit(pipe.read_bytes)
        with whole_file(pipe) as stream:
            stream.write(b"new")
        assert read.result() == b"new"
    assert pipe.is_fifo()


_EXPORT = """
import sys
from pathlib import Path
from govgraph.export import export
from govgraph.store import MEMORY, open_store
from govgraph.triples import quads
from tests.analyses import DISSENT, SEED
store = open_store(MEMORY)
for analysis in (SEED, DISSENT) * 500:
    rows = quads(analysis)
    store.replace_graphs({rows[0].graph_name.value: rows})
    export(store, Path(sys.argv[1]))
    store.remove(rows[0].graph_name.value)
    print("done", flush=True)
"""


@pytest.mark.parametrize("seed", range(3))
def test_killed_in_the_middle_the_file_is_the_old_or_the_new_one(tmp_path: Path, seed: int) -> None:
    file = tmp_path / "a.ttl"
    with subprocess.Popen(
        [sys.executable, "-c", _EXPORT, str(file)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        text=True,
    ) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(random.Random(seed).uniform(0, 0.2))
        writer.send_signal(signal.SIGKILL)
    whole = {rdfio.serialise(quads(analysis), "turtle") for analysis in (SEED, DISSENT)}
    assert file.read_bytes() in whole


def test_network_formats_are_read_by_networkx(store: Store, tmp_path: Path) -> None:
    export(store, tmp_path / "a.graphml")
    export(store, tmp_path / "a.gexf")
    one, two = nx.read_graphml(tmp_path / "a.graphml"), nx.read_gexf(tmp_path / "a.gexf")
    assert set(one.nodes) == set(two.nodes)
    assert one.number_of_edges() == two.number_of_edges() > 40


def test_an_export_names_all_that_it_points_to() -> None:
    """Also what the authority links the things to of which the statement speaks."""
    with govgraph.open() as graph:
        graph.add("Albania ratified the Convention on Cybercrime on 5 May 2024.", name="note")
        rows = list(select(graph.store, Selection(statement="note")))
    folder = f"{ID}(?!statement/)"
    told = {rdfio.plain(quad.object) for quad in rows if isinstance(quad.object, ox.NamedNode)}
    linked = {iri for iri in told if re.match(folder, iri)}
    names = (vocab.LABEL, vocab.TITLE)
    named = {rdfio.plain(quad.subject) for quad in rows if quad.predicate.value in names}
    typed = {rdfio.plain(quad.subject) for quad in rows if quad.predicate.value == vocab.TYPE}
    assert f"{ID}place/albania" in linked
    assert linked - typed == set()
    assert linked - named == set()


def test_an_export_holds_the_broader_themes_up_to_the_top() -> None:
    """Without them a theme would hang on one of which nothing but the name is told."""
    with govgraph.open() as graph:
        graph.add("Albania supports online safety and net neutrality.", name="note")
        quads = list(select(graph.store, Selection(statement="note")))
    said: dict[str, set[str]] = {}
    for quad in quads:
        said.setdefault(rdfio.plain(quad.subject), set()).add(quad.predicate.value)
    themes = [iri for iri in said if iri.startswith(f"{ID}theme/") and vocab.IN_SCHEME in said[iri]]
    assert len(themes) > 2
    for theme in themes:
        assert {vocab.PREF_LABEL, vocab.IN_SCHEME} <= said[theme]
        assert said[theme] & {vocab.BROADER, vocab.TOP_CONCEPT_OF}, theme
    broader = {rdfio.plain(q.object) for q in quads if q.predicate.value == vocab.BROADER}
    assert broader <= set(themes)
