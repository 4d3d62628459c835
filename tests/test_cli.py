"""The command line: its help, its output in every format, and how it ends."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from rdflib import Graph
from tests.servers import oxigraph
from typer.testing import CliRunner

from govgraph import __version__
from govgraph.cli import app
from govgraph.store import open_store

if TYPE_CHECKING:
    from tests.conftest import Govgraph
    from typer.testing import Result

ROOT = Path(__file__).resolve().parents[1]
IRI = "https://example.org/x"
SEED = ROOT / "seeds" / "coe-igf-2024-mag-meeting.md"
COMMANDS = sorted(
    command.name or getattr(command.callback, "__name__", "") for command in app.registered_commands
)
PEOPLE = "SELECT ?label { ?person a gg:Person ; rdfs:label ?label } ORDER BY ?label"


def run(*args: str | Path) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(app, [str(arg) for arg in args])


def done(*args: str | Path) -> str:
    """Run a command that must succeed in silence on standard error; return its output."""
    result = run(*args)
    assert (result.exit_code, result.stderr) == (0, ""), result.output
    return result.stdout


def test_all_commands_are_there() -> None:
    expected = "backup build evaluate explain export import query remove restore serve show stats"
    assert [*expected.split(), "validate", "view"] == COMMANDS


@pytest.mark.parametrize("name", COMMANDS)
def test_help_has_examples_and_exit_codes(name: str) -> None:
    """Every command's help shows at least one way to use it, and what its exit codes mean."""
    text = done(name, "--help")
    examples = text.partition("Examples:")[2].partition("Exit codes:")[0]
    assert f"govgraph {name} " in f"{examples} ".replace("\n", " ")
    assert all(f" {code} " in text.partition("Exit codes:")[2] for code in (0, 1, 2))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_says_what_it_is(name: str) -> None:
    command = next(
        c for c in app.registered_commands if name in {c.name, getattr(c.callback, "__name__", "")}
    )
    for hint in (command.callback.__annotations__ if command.callback else {}).values():
        if hint is not None:
            assert hint.__metadata__[0].help


def test_no_command_shows_help_as_a_misuse() -> None:
    result = run()
    assert result.exit_code == 2
    assert "Commands:" in result.output


def test_version() -> None:
    assert done("--version") == f"govgraph {__version__}\n"


@pytest.mark.parametrize(
    ("code", "heavy"),
    [
        ("main(['--help'], standalone_mode=False)", "rich pyoxigraph rdflib networkx numpy pyvis"),
        (
            f"main(['build', {str(SEED)!r}, '-s', 'memory:'], standalone_mode=False)",
            "rdflib networkx numpy scipy pyvis IPython pydantic pyshacl pypdf docx multiprocessing",
        ),
    ],
)
def test_heavy_libraries_wait_until_they_are_needed(code: str, heavy: str) -> None:
    """Help and build start fast because they import nothing that they do not use."""
    script = f"from govgraph.cli import app as main\nimport sys\n{code}\nprint(*sys.modules)"
    process = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    loaded = set(process.stdout.splitlines()[-1].split())
    assert "typer" in loaded
    assert not loaded & set(heavy.split())


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs Linux's list of threads")
def test_a_page_is_laid_out_in_one_thread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads on so little work wait for each other longer than they work."""
    monkeypatch.delenv("OPENBLAS_NUM_THREADS", raising=False)
    script = (
        "import contextlib, os\nfrom govgraph.cli import main\n"
        "with contextlib.suppress(SystemExit): main()\n"
        "print(len(os.listdir('/proc/self/task')))"
    )
    command = [sys.executable, "-c", script, "build", str(SEED), "-q", "-s", "memory:"]
    process = subprocess.run(
        [*command, "-o", str(tmp_path / "graph.html")], capture_output=True, text=True, check=True
    )
    assert process.stdout == "1\n"


def test_build_prints_what_it_found(tmp_path: Path) -> None:
    (tmp_path / "vague.md").write_text("# Statement by Norway\n\nThe Agreement was adopted.\n")
    text = done("build", tmp_path / "vague.md", "--store", "memory:")
    assert "Words that gave no fact" in text
    text = done("build", SEED, "--store", tmp_path / "store")
    assert text.startswith("1 statement (1 changed, ")
    assert text.splitlines()[0].endswith(": coe-igf-2024-mag-meeting")
    for words in ("Organisation", "2024-05-17", "Adoption", "occurred", "Commitment"):
        assert words in text
    assert "(0 changed, " in done("build", SEED, "--store", tmp_path / "store")


def test_build_shows_no_empty_table_and_what_it_replaced(tmp_path: Path) -> None:
    file, where = tmp_path / "x.txt", ("--store", tmp_path / "store")
    file.write_text("Norway signed the Convention on Cybercrime in 2001.", encoding="utf-8")
    text = done("build", file, *where)
    assert "Events" in text
    assert "Positions" not in text
    assert "Replaced" not in text
    assert "Replaced" not in done("build", file, *where)
    file.write_text("Norway met in Oslo.", encoding="utf-8")
    text = done("build", file, *where)
    assert "Replaced, as the store had another text by that name: x\n" in text
    assert "Events" not in text


def test_build_in_memory_writes_what_is_asked_for(tmp_path: Path) -> None:
    turtle, page = tmp_path / "graph.ttl", tmp_path / "graph.html"
    assert not done("build", SEED, "-q", "-s", "memory:", "-o", turtle, "-o", page)
    assert Graph().parse(turtle)
    assert page.read_text(encoding="utf-8").lstrip().startswith("<!")
    assert sorted(tmp_path.iterdir()) == [page, turtle]


def test_query_prints_a_table_by_default(seed_store: str) -> None:
    text = done("query", PEOPLE, "-s", seed_store)
    assert "Octavian Sofransky" in text
    assert text.endswith("\n1 row\n")


def test_query_speaks_the_result_formats(seed_store: str) -> None:
    def answer(form: str) -> str:
        return done("query", PEOPLE, "-s", seed_store, "--format", form)

    assert list(csv.reader(io.StringIO(answer("csv")))) == [["label"], ["Octavian Sofransky"]]
    assert answer("tsv").splitlines()[0] == "?label"
    [row] = json.loads(answer("json"))["results"]["bindings"]
    assert row["label"]["value"] == "Octavian Sofransky"
    assert ET.fromstring(answer("xml")).tag.endswith("sparql")  # noqa: S314 - our own output


def test_query_gives_turtle_for_construct(seed_store: str) -> None:
    construct = "CONSTRUCT { ?p a foaf:Person } WHERE { ?p a gg:Person }"
    for form in ("table", "turtle"):
        graph = Graph().parse(data=done("query", construct, "-s", seed_store, "-f", form))
        assert len(graph) == 1


@pytest.mark.parametrize(("name", "answer"), [("Adoption", "yes\n"), ("Accession", "no\n")])
def test_query_answers_yes_or_no(seed_store: str, name: str, answer: str) -> None:
    assert done("query", f"ASK {{ ?e a gg:{name} }}", "-s", seed_store) == answer


def test_query_takes_files_parameters_and_limits(seed_store: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.rq"
    path.write_text("SELECT ?e { ?e a ?class }", encoding="utf-8")
    args = ("query", path, "-s", seed_store, "-p", "class=gg:Organisation", "-f", "csv")
    assert len(done(*args).splitlines()) > 3
    assert len(done(*args, "--limit", "2").splitlines()) == 3
    assert len(done(*args, "--limit", "2", "--timeout", "30").splitlines()) == 3


def test_query_list_shows_the_named_questions() -> None:
    from govgraph.queries import questions

    text = done("query", "--list")
    named = questions()
    assert len(named) >= 15
    for question in named:
        assert question.name in text
        assert question.title in text
        assert all(parameter.name in text for parameter in question.parameters)


def test_show_tells_who_says_it(seed_store: str) -> None:
    text = done("show", "Octavian Sofransky", "-s", seed_store)
    assert "statement:coe-igf-2024-mag-meeting" in text
    assert "is gg:speaker of" in text


def test_show_finds_a_statement_by_its_name(seed_store: str) -> None:
    text = done("show", SEED.stem, "-s", seed_store)
    assert text.splitlines()[0].strip().endswith(f"statement/{SEED.stem}")
    assert "Octavian Sofransky" in text


def test_query_takes_the_name_of_a_term(seed_store: str) -> None:
    """As other parameters take a name."""
    short, whole = (
        done("query", "timeline", "-p", f"state={state}", "-s", seed_store)
        for state in ("planned", "gg:planned")
    )
    assert short == whole
    assert "planned" in short


def test_export_and_view_say_what_they_wrote(seed_store: str, tmp_path: Path) -> None:
    page, turtle = tmp_path / "g.html", tmp_path / "g.ttl"
    assert done("view", "-s", seed_store, "-o", page) == f"{page} written.\n"
    assert done("export", "-s", seed_store, "-o", turtle) == f"{turtle} written.\n"
    assert "written" not in done("export", "-s", seed_store, "-o", "-")


def test_show_has_every_event_on_a_line(seed_store: str) -> None:
    """With its date, status and words; nothing of it stands among the facts as well."""
    text = done("show", "Framework Convention on Artificial Intelligence", "-s", seed_store)
    facts, events = text.split("Events")
    [line] = [line for line in events.splitlines() if "event:adoption-cets-225" in line]
    for cell in ("2024-05-17", "Adoption", "occurred", "object", "adoption of the pioneering"):
        assert cell in line
    assert "planned" in events
    assert "event:" not in facts
    assert "Events" not in done("show", "Octavian Sofransky", "-s", seed_store)


def test_stats_count(seed_store: str) -> None:
    text = done("stats", "-s", seed_store)
    assert text.startswith("1 statement, ")
    assert "Adoption, occurred" in text
    whole, known = (
        int(word) for word in text.splitlines()[0].split() if word.isdecimal() and word != "1"
    )
    answer = done(
        "query",
        "SELECT (COUNT(*) AS ?n) { GRAPH statement:coe-igf-2024-mag-meeting { ?s ?p ?o } }",
        "-s",
        seed_store,
        "-f",
        "csv",
    )
    assert whole - known == int(answer.split()[1])


@pytest.mark.parametrize("ending", ["ttl", "trig", "nt", "nq", "rdf", "jsonld", "ttl.gz"])
def test_export_writes_rdf_by_the_ending(seed_store: str, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"graph.{ending}"
    done("export", "-s", seed_store, "-o", target)
    assert target.stat().st_size > 1000


def test_export_of_a_part_is_smaller(seed_store: str, tmp_path: Path) -> None:
    whole, part = tmp_path / "whole.nt", tmp_path / "part.nt"
    done("export", "-s", seed_store, "-o", whole)
    done("export", "-s", seed_store, "-o", part, "--about", "Octavian Sofransky", "--depth", "0")
    assert 0 < part.stat().st_size < whole.stat().st_size


def test_export_of_what_a_query_gives(seed_store: str, tmp_path: Path) -> None:
    query, out = tmp_path / "events.rq", tmp_path / "events.nt"
    query.write_text("CONSTRUCT { ?e a gg:Event } WHERE { ?e a gg:Adoption }", encoding="utf-8")
    done("export", "-s", seed_store, "-o", out, "--construct", query)
    assert out.read_text(encoding="utf-8").count("\n") == 1
    query.write_text("SELECT * { ?s ?p ?o }", encoding="utf-8")
    assert run("export", "-s", seed_store, "-o", out, "--construct", query).exit_code == 2
    missing = run("export", "-s", seed_store, "-o", out, "--construct", tmp_path / "none.rq")
    assert missing.exit_code == 2
    assert "none.rq cannot be read" in missing.stderr


def test_a_query_that_takes_too_long_is_ended(seed_store: str) -> None:
    endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
    result = run("query", endless, "-s", seed_store, "--timeout", "0.5")
    assert result.exit_code == 1
    assert result.stderr == (
        "govgraph: The query took longer than 0.5 seconds and was ended; narrow it or allow more.\n"
    )


def test_export_goes_to_standard_output(govgraph: Govgraph, seed_store: str) -> None:
    process = govgraph("export", "-s", seed_store, "-o", "-", "--format", "ntriples")
    assert process.returncode == 0
    assert len(process.stdout.splitlines()) > 100


def test_view_writes_a_page(seed_store: str, tmp_path: Path) -> None:
    done("view", "-s", seed_store, "-o", tmp_path / "graph.html", "--title", "Mine")
    assert "<title>Mine" in (tmp_path / "graph.html").read_text(encoding="utf-8")


def test_explain_shows_facts_beneath_their_words() -> None:
    text = done("explain", SEED)
    words = text.index("“adoption of the")
    assert words < text.index("→ Adoption (occurred)", words)
    assert "Name of Place: Vilnius" not in text
    assert "Name of Place: Vilnius" in done("explain", SEED, "--names")


def test_validate_names_each_violation(tmp_path: Path) -> None:
    store, bad = tmp_path / "store", tmp_path / "bad.trig"
    bad.write_text(
        "@prefix gg: <https://w3id.org/govgraph/ontology#> . @prefix e: <urn:e:> . "
        "e:g { e:x a gg:Event }",
        encoding="utf-8",
    )
    done("import", bad, "-s", store)
    result = run("validate", "-s", store)
    assert result.exit_code == 1
    assert all("urn:e:x" in line for line in result.stdout.splitlines())


@pytest.mark.parametrize("ending", ["ttl", "nt", "rdf", "ttl.gz"])
def test_a_graph_goes_through_a_format_without_graphs(
    tmp_path: Path, seed_store: str, ending: str
) -> None:
    """Exported, imported under a name, and exported again, a statement has the same bytes."""
    file, again, store = tmp_path / f"a.{ending}", tmp_path / f"b.{ending}", tmp_path / "store"
    whole = "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?g a gg:Statement . ?s ?p ?o } }"
    (tmp_path / "all.rq").write_text(whole, encoding="utf-8")
    done("export", "-s", seed_store, "-o", file, "--construct", tmp_path / "all.rq")
    done("import", file, "--graph", f"statement:{SEED.stem}", "-s", store)
    assert done("stats", "-s", store).startswith("1 statement, ")
    done("export", "-s", store, "-o", again, "--construct", tmp_path / "all.rq")
    assert file.read_bytes() == again.read_bytes()


def test_a_password_in_the_address_is_printed_nowhere(tmp_path: Path, seed_store: str) -> None:
    """Whatever a command says of its store; nor does it make a folder of an address."""
    with oxigraph() as address:
        store = address.replace("http://", "http://ann:secret@")
        # What goes over all that the store has comes while it has little.
        few = tmp_path / "few.nq"
        few.write_text(f"<{IRI}> <{IRI}> <{IRI}> <{IRI}> .\n", encoding="utf-8")
        commands: list[tuple[str | Path, ...]] = [
            ("import", few),
            ("stats",),
            ("validate",),
            ("backup", tmp_path / "copy"),
            ("remove", "nothing"),
            ("build", SEED),
            ("remove", SEED.stem),
            ("restore", seed_store),
        ]
        results = [run(*command, "-s", store) for command in commands]
    assert [result.exit_code for result in results] == [0, 0, 0, 1, 2, 0, 0, 2]
    assert all("secret" not in result.output for result in results)
    # A statement that is not there is answered with those that are.
    assert sum(address in result.output for result in results) == len(commands) - 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["few.nq"]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("o-brien-draft", "o-brien-draft"),
        ('O\'Brien "draft"', "o-brien-draft"),
        ('O\'Brien "draft".txt', "o-brien-draft"),
        ('in/O\'Brien "draft".txt', "o-brien-draft"),
        ("statement:o-brien-draft", "o-brien-draft"),
        ("https://w3id.org/govgraph/id/statement/o-brien-draft", "o-brien-draft"),
        ("in/x.txt", "in-x"),
        ("x", "x"),
        ("x.txt", "x"),
    ],
)
def test_a_statement_is_meant_by_its_file_as_it_is_typed(
    tmp_path: Path, said: str, found: str
) -> None:
    with open_store(tmp_path / "store") as store:
        for name in ("o-brien-draft", "x", "in-x"):
            iri = f"https://w3id.org/govgraph/id/statement/{name}"
            store.update(f"INSERT DATA {{ GRAPH <{iri}> {{ <{iri}> a gg:Statement }} }}")
    where = ("--store", tmp_path / "store")
    output = tmp_path / "one.nq"
    done("export", "-o", output, "--statement", said, *where)
    assert f"/statement/{found}>" in output.read_text(encoding="utf-8")
    assert found in done("show", said, *where)
    assert done("remove", said, *where).startswith(f"{found} removed")


def test_import_backup_restore_and_remove(tmp_path: Path, seed_store: str) -> None:
    """A store survives a copy, a way through a file, and loses only what is removed."""
    file, copy, back, fresh = (tmp_path / name for name in ("all.nq", "copy", "back", "fresh"))
    done("export", "-s", seed_store, "--everything", "-o", file)
    done("import", file, "-s", fresh)
    assert run("remove", "graph:authority", "-s", fresh).exit_code == 2
    done("backup", copy, "-s", fresh)
    done("restore", copy, "-s", back)
    assert (
        done("stats", "-s", back).splitlines()[1:]
        == done("stats", "-s", seed_store).splitlines()[1:]
    )
    done("remove", SEED.stem, "-s", back)
    assert done("stats", "-s", back).startswith("0 statements, ")
    assert done("stats", "-s", fresh).startswith("1 statement, ")


def test_an_import_brings_the_names_of_kinds_and_statuses(tmp_path: Path, seed_store: str) -> None:
    """An export holds the statements alone; what reads it in again knows the rest."""
    file, fresh = tmp_path / "graph.trig", tmp_path / "fresh"
    done("export", "-s", seed_store, "-o", file)
    own = "<https://w3id.org/govgraph/id/graph/authority> { <urn:own:1> a <urn:own:kind> }\n"
    file.write_text(file.read_text(encoding="utf-8") + own, encoding="utf-8")
    done("import", file, "-s", fresh)
    # What the user's own authority says is in an export, too.
    assert done("query", "ASK { <urn:own:1> a ?kind }", "-s", fresh) == "yes\n"
    timeline = ("query", "timeline", "--format", "csv", "--store")
    assert done(*timeline, fresh) == done(*timeline, seed_store)


def test_evaluate_scores_and_compares(tmp_path: Path) -> None:
    gold, before = tmp_path / "gold", tmp_path / "before.json"
    gold.mkdir()
    for path in sorted((ROOT / "tests" / "corpus" / "dev").glob("d01.*")):
        shutil.copy(path, gold)
    before.write_text(done("evaluate", gold, "--json"), encoding="utf-8")
    assert json.loads(before.read_text(encoding="utf-8"))["statements"] == 1
    text = done("evaluate", gold, "--baseline", before, "--show")
    assert "events core" in text
    assert text.endswith("0 gains, 0 losses\n")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal that a program can hold")
def test_evaluate_shows_how_far_it_is_on_a_terminal(tmp_path: Path) -> None:
    """Its report goes elsewhere; with nobody to look on nothing is shown."""
    for number in range(1, 6):
        for path in (ROOT / "tests" / "corpus" / "dev").glob(f"d0{number}.*"):
            shutil.copy(path, tmp_path)
    terminal, end = os.openpty()
    command = [sys.executable, "-m", "govgraph", "evaluate", str(tmp_path), "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=end) as process:
        os.close(end)
        shown = b""
        with suppress(OSError):  # Linux says so that the other end is closed
            while more := os.read(terminal, 1024):
                shown += more
        assert process.stdout is not None
        assert json.loads(process.stdout.read())["statements"] == 5
    os.close(terminal)
    assert b"Reading" in shown


def test_an_interrupt_ends_quietly_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_args: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("govgraph.build.build", interrupted)
    result = run("build", SEED, "-s", "memory:")
    assert (result.exit_code, result.stderr) == (130, "govgraph: interrupted.\n")


def test_a_closed_pipe_is_no_error_to_read_about(seed_store: str) -> None:
    """``govgraph query … | head`` ends without a traceback."""
    command = f"{sys.executable} -m govgraph query 'SELECT * {{ ?s ?p ?o }}' -f tsv -s {seed_store}"
    process = subprocess.run(
        ["sh", "-c", f"{command} | head -n 1"], capture_output=True, text=True, check=True
    )
    assert process.stdout.startswith("?")
    assert process.stderr == ""
