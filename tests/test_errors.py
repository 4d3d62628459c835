"""Bad input: one clear sentence, the right exit code, and nothing half-written."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from govgraph import vocab
from govgraph.authority import load_authority
from govgraph.authority_faults import check_authority
from govgraph.cli import app
from govgraph.errors import GovgraphError
from govgraph.store import open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.conftest import Govgraph

ROOT = Path(__file__).resolve().parents[1]
SEED = ROOT / "seeds" / "coe-igf-2024-mag-meeting.md"
GOOD = "The Council of Europe adopted the declaration on 17 May 2024.\n"


def fails(*args: str | Path) -> tuple[int, str]:
    """Run a command that must fail with one line on standard error; return code and line."""
    result = CliRunner().invoke(app, [str(arg) for arg in args])
    assert result.stdout == ""
    assert result.stderr.startswith("govgraph: ")
    assert result.stderr.count("\n") == 1, result.stderr
    assert result.stderr.endswith(".\n")
    return result.exit_code, result.stderr


def missing(folder: Path) -> Path:
    """Return the path of a file that is not there."""
    return folder / "missing.txt"


def empty(folder: Path) -> Path:
    """Return an empty file."""
    path = folder / "empty.txt"
    path.touch()
    return path


def blank(folder: Path) -> Path:
    """Return a file with nothing but blanks."""
    path = folder / "blank.txt"
    path.write_text(" \n\t\n", encoding="utf-8")
    return path


def binary(folder: Path) -> Path:
    """Return a file with bytes that no text has."""
    path = folder / "binary.txt"
    path.write_bytes(b"\x7fELF\x02\x01\x01\x00\x00\x00")
    return path


def latin(folder: Path) -> Path:
    """Return a file in an encoding that is not UTF-8: byte 0xE9 at offset 8, on line 2."""
    path = folder / "latin.txt"
    path.write_bytes("Budget\nd\u00e9cision\n".encode("latin-1"))
    return path


def huge(folder: Path) -> Path:
    """Return a text file of more than 50 MB."""
    path = folder / "huge.txt"
    path.write_bytes(b"word " * 10_000_001)
    return path


def strange(folder: Path) -> Path:
    """Return a file in a format that govgraph does not read."""
    path = folder / "table.xlsx"
    path.write_bytes(b"PK")
    return path


def bare(folder: Path) -> Path:
    """Return a folder with a file but without a statement."""
    (folder / "bare").mkdir()
    (folder / "bare" / "notes.xyz").write_text(GOOD, encoding="utf-8")
    return folder / "bare"


@pytest.mark.parametrize(
    ("make", "code", "words"),
    [
        (missing, 2, ("There is no file or folder", "missing.txt")),
        (empty, 1, ("empty.txt is empty",)),
        (blank, 1, ("blank.txt holds no text",)),
        (binary, 1, ("binary.txt is not a text file", "offset 7")),
        (latin, 1, ("latin.txt is not valid UTF-8", "byte 0xE9", "offset 8", "line 2")),
        (huge, 1, ("huge.txt has 50 MB of text", "split it")),
        (strange, 2, ("table.xlsx", ".docx")),
        (bare, 2, ("bare holds no statement", ".md")),
    ],
)
def test_a_bad_source_leaves_no_store(
    tmp_path: Path, make: Callable[[Path], Path], code: int, words: tuple[str, ...]
) -> None:
    """What cannot be read is named with the reason, and no store is made for it."""
    store, page = tmp_path / "store", tmp_path / "graph.ttl"
    source = make(tmp_path)
    found, line = fails("build", source, "--quiet", "--store", store)
    assert found == code
    assert all(word in line for word in words), line
    assert not store.exists()
    assert not page.exists()


def test_a_bad_file_does_not_stop_the_good_ones(tmp_path: Path) -> None:
    """A build goes on past a bad file, tells of it at the end, and still ends with 1."""
    store = tmp_path / "store"
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "good.txt").write_text(GOOD, encoding="utf-8")
    empty(tmp_path / "in")
    latin(tmp_path / "in")
    args = ["build", str(tmp_path / "in"), "--store", str(store)]
    result = CliRunner().invoke(app, args)
    assert result.exit_code == 1
    assert result.stdout.startswith("1 statement (1 changed, ")
    assert [line.split()[1].rsplit("/")[-1] for line in result.stderr.splitlines()] == [
        "empty.txt",
        "latin.txt",
    ]
    answer = CliRunner().invoke(app, ["stats", "--store", str(store)])
    assert answer.stdout.startswith("1 statement, ")


def test_a_failed_rebuild_leaves_the_store_as_it_was(tmp_path: Path) -> None:
    store, source = tmp_path / "store", tmp_path / "good.txt"
    source.write_text(GOOD, encoding="utf-8")
    assert CliRunner().invoke(app, ["build", str(source), "-s", str(store)]).exit_code == 0
    source.write_bytes(b"")
    assert fails("build", source, "-q", "-s", store)[0] == 1
    answer = CliRunner().invoke(app, ["stats", "--store", str(store)])
    assert answer.stdout.startswith("1 statement, ")


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("SELECT ?x {\n  ?x a gg:Event ", ("malformed", "line 2", "column")),
        ("SELECT ?x { ?x no:prefix ?y }", ("malformed", "line 1", "column 16", "prefix no: is")),
        ("DESCRIBE no:thing", ("malformed", "prefix no: is not declared")),
        ("timelin", ("no question named 'timelin'", "Closest: timeline")),
        ("nowhere.rq", ("nowhere.rq cannot be read",)),
        ("nowhere.rq", ("No such file or directory.",)),
        (str(ROOT / "README.md"), ("README.md is a file", "end in .rq")),
        ("DELETE WHERE { ?s ?p ?o }", ("only reads", "build, import and remove")),
        ("SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }", ("SERVICE", "refused; import")),
    ],
)
def test_a_bad_question_is_a_misuse(seed_store: str, question: str, words: tuple[str, ...]) -> None:
    """A malformed query says line and column; an unknown name is given the closest ones."""
    code, line = fails("query", question, "--store", seed_store)
    assert code == 2
    assert all(word in line for word in words), line


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("query",), ("query --list",)),
        (("query", "timeline", "-p", "state"), ("'state' is not NAME=VALUE",)),
        (("query", "timeline", "-p", "stat=x"), ("no parameter 'stat'", "Closest: state")),
        (("query", "timeline", "-f", "turtle"), ("'turtle' is not a format for rows",)),
        (("query", "ASK { ?s ?p ?o }", "-f", "turtle"), ("not a format for rows",)),
        (
            ("query", "DESCRIBE ?e { ?e a gg:Event }", "-f", "csv"),
            ("'csv' is not a format for triples",),
        ),
        (
            ("query", "timeline", "-p", "state=occured"),
            ("'occured' is not an IRI for 'state'", "Closest: occurred"),
        ),
        (
            ("query", "timeline", "-p", "state=occurred", "-p", "state=planned"),
            ("'state' is given twice",),
        ),
        (("view", "-o", "page.txt"), ("page.txt does not end like a page", ".html")),
        (("import", "missing.ttl"), ("There is no file missing.ttl",)),
        (("import", str(ROOT)), ("is a folder, not a file",)),
        (("build", str(SEED), "-o", "no/g.ttl"), ("no/g.ttl cannot", "no folder no; make it")),
        (("build", str(SEED), "-o", "graph.xyz"), ("'graph.xyz' does not end like an RDF file",)),
        (("build", str(SEED), "--authority", "no.ttl"), ("There is no file no.ttl",)),
        (("build", ""), ("A path is empty",)),
        (("restore", "nobackup"), ("no backup at nobackup", "'backup' has made")),
        (("show", "Octavian Sofranski"), ("Closest: Octavian Sofransky",)),
        (("show", "CoE IGF 2024 MAG-meting.md"), ("no entity", "Closest: coe-igf-2024-mag-meet")),
        (("show", "urn:nothing://"), ("says nothing of",)),
        (("export", "-o", "graph.doc"), ("graph.doc", ".ttl")),
        (("export", "-o", "x.ttl", "--since", "May"), ("'May' is not a day",)),
        (("remove", "unknown"), ("no statement 'unknown'", "Known: coe-igf-2024-mag-meeting")),
        (("remove", "CoE IGF 2024 MAG-meting.md"), ("Closest: coe-igf-2024-mag-meeting",)),
        (("export", "-o", "a.ttl", "--since", "2030-01-01"), ("No statement is of 2030-01-01 or",)),
        (("validate", "--shapes", "no.ttl"), ("There is no file no.ttl",)),
        (("query", "timeline", "--store", "memory:"), ("is empty when a command begins",)),
        (("import", str(ROOT / "ontology" / "govgraph.ttl")), ("--graph graph:",)),
    ],
)
def test_a_misuse_says_what_to_do(
    seed_store: str, tmp_path: Path, args: tuple[str, ...], words: tuple[str, ...]
) -> None:
    store = tmp_path / "store"
    shutil.copytree(seed_store, store)
    where = () if "--store" in args else ("--store", store)
    code, line = fails(*args, *where)
    assert code == 2
    assert all(word in line for word in words), line


@pytest.mark.parametrize("name", ["auth.csv", "auth.json", "auth.ttl"])
def test_an_authority_is_turtle(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("name,kind\nLake Forum,Meeting\n", encoding="utf-8")
    code, line = fails("build", SEED, "-s", tmp_path / "s", "--authority", tmp_path / name)
    is_turtle = name.endswith(".ttl")
    assert ("is no Turtle; an authority is" in line) != is_turtle
    assert ("malformed at line 1" in line) == is_turtle
    assert code == (1 if is_turtle else 2)


@pytest.mark.parametrize("command", ["query timeline", "import no.trig", "build"])
def test_a_folder_of_other_files_is_no_store(tmp_path: Path, command: str) -> None:
    """Only who may make a store is told of an empty folder."""
    (tmp_path / "notes.txt").touch()
    (tmp_path / "no.trig").touch()
    args = [tmp_path / word if word == "no.trig" else word for word in command.split()]
    code, line = fails(*args, *([SEED] if command == "build" else []), "--store", tmp_path)
    assert (code, "name a store's folder" in line) == (2, True), line
    assert ("empty or new one" in line) == (not command.startswith("query"))


@pytest.mark.parametrize(
    ("folder", "words"),
    [("nowhere", "nowhere does not exist"), ("README.md", "README.md is a file")],
)
def test_gold_is_in_a_folder(folder: str, words: str) -> None:
    code, line = fails("evaluate", ROOT / folder)
    assert (code, words in line) == (2, True), line


def test_no_folder_is_made_of_an_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed_store: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert fails("backup", "http://127.0.0.1:9", "--store", seed_store)[0] == 2
    assert fails("build", SEED, "--store", "ftp://127.0.0.1/x")[0] == 2
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_rdf_is_told_before_its_graph(tmp_path: Path) -> None:
    (tmp_path / "a.ttl").write_text("a b", encoding="utf-8")
    code, line = fails("import", tmp_path / "a.ttl", "--store", tmp_path / "store")
    assert (code, "a.ttl is malformed at line 1" in line) == (1, True), line
    assert not (tmp_path / "store").exists()  # nothing came into it


def test_a_store_that_is_there_outlives_an_import_that_fails(tmp_path: Path) -> None:
    (tmp_path / "a.ttl").write_text("a b", encoding="utf-8")
    with open_store(tmp_path / "store"):
        pass
    fails("import", tmp_path / "a.ttl", "--store", tmp_path / "store")
    assert (tmp_path / "store").is_dir()


@pytest.mark.parametrize(
    "args",
    [
        ("query", "timeline"),
        ("show", "Vilnius"),
        ("stats",),
        ("export", "-o", "graph.ttl"),
        ("view", "-o", "graph.html"),
        ("validate",),
        ("remove", "speech"),
        ("backup", "copy"),
    ],
)
def test_a_missing_store_is_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...]
) -> None:
    """A command that needs a store says how to make one, and makes nothing itself."""
    monkeypatch.chdir(tmp_path)
    code, line = fails(*args, "--store", "nowhere")
    assert (code, "no store at nowhere" in line, "govgraph build" in line) == (2, True, True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("command", "name"), [("export", "graph.ttl"), ("view", "graph.html")])
def test_an_unwritable_output_leaves_nothing(
    seed_store: str, tmp_path: Path, command: str, name: str
) -> None:
    """A folder that is missing, or a folder in the file's place, is named; nothing is left."""
    code, line = fails(command, "-s", seed_store, "-o", tmp_path / "no" / name)
    assert code == 2
    assert "cannot be written: there is no folder" in line
    (tmp_path / name).mkdir()
    code, line = fails(command, "-s", seed_store, "-o", tmp_path / name)
    assert code == 1
    assert "cannot be written" in line
    assert [path.name for path in tmp_path.rglob("*")] == [name]


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Path]:
    """Give a store that another process is writing to."""
    store = tmp_path / "store"
    script = (
        "import sys; from govgraph.store import open_store\n"
        "with open_store(sys.argv[1]): print('open', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", script, str(store)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdin is not None
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"open\n"
    yield store
    holder.stdin.close()
    holder.wait()
    holder.stdout.close()


def test_a_locked_store_says_who_must_end_first(locked: Path, tmp_path: Path) -> None:
    source = tmp_path / "good.txt"
    source.write_text(GOOD, encoding="utf-8")
    code, line = fails("build", source, "--store", locked)
    assert code == 1
    assert "is locked: another process is writing to it" in line


def test_a_file_in_the_store_s_place_stays(tmp_path: Path) -> None:
    source, store = tmp_path / "good.txt", tmp_path / "store"
    source.write_text(GOOD, encoding="utf-8")
    store.write_text("mine", encoding="utf-8")
    code, line = fails("build", source, "--store", store)
    assert (code, "is a file" in line) == (2, True)
    assert store.read_text(encoding="utf-8") == "mine"


def test_a_store_is_never_overwritten_by_restore(seed_store: str, tmp_path: Path) -> None:
    (tmp_path / "store").mkdir()
    code, line = fails("restore", seed_store, "-s", tmp_path / "store")
    assert (code, "exists already" in line) == (1, True)


def test_a_process_ends_without_a_traceback(govgraph: Govgraph, tmp_path: Path) -> None:
    """The real command: the sentence alone on standard error, and the code to the shell."""
    process = govgraph("build", tmp_path / "missing.md", cwd=tmp_path)
    assert process.returncode == 2
    assert process.stdout == ""
    assert process.stderr.startswith("govgraph: There is no file or folder")
    assert "Traceback" not in process.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(
    "command", ["export -o -", "query timeline", "query timeline --format json", "stats"]
)
def test_a_full_standard_output_is_reported(
    seed_store: str, command: str, unbuffered: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether or not Python keeps what it writes for later, nothing is lost without a word."""
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "govgraph", *command.split(), "--store", seed_store],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "written: No space left on device." in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("reader", ["| true", "> /dev/full"])
def test_a_new_store_outlives_an_output_that_fails(tmp_path: Path, reader: str) -> None:
    """What was read is in the store, whether or not somebody reads the account of it."""
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    command = f"{sys.executable} -u -m govgraph build good.txt --store new"
    subprocess.run(["sh", "-c", f"{command} {reader}"], cwd=tmp_path, check=False, text=True)
    answer = CliRunner().invoke(app, ["stats", "--store", str(tmp_path / "new")])
    assert answer.stdout.startswith("1 statement, ")


def test_a_new_store_outlives_a_page_that_cannot_be_written(tmp_path: Path) -> None:
    source, store = tmp_path / "good.txt", tmp_path / "new"
    source.write_text(GOOD, encoding="utf-8")
    (tmp_path / "graph.html").mkdir()
    code, line = fails("build", source, "-q", "--store", store, "-o", tmp_path / "graph.html")
    assert (code, "cannot be written" in line) == (1, True)
    assert CliRunner().invoke(app, ["stats", "--store", str(store)]).stdout.startswith("1 stat")


@pytest.mark.parametrize(
    ("turtle", "words"),
    [
        ("", "holds no triples"),
        ('e:x a gg:Bodyy ; rdfs:label "X"@en .', "gg:Bodyy is no term of the ontology; the"),
        ('e:x a gg:Body ; rdfs:label "X"@en ; gg:partOff e:y .', "the closest is gg:partOf."),
        ('e:x a gg:Body ; rdfs:label "X" .', "the name of urn:e:x has no language"),
        ("e:x a gg:Body .", "urn:e:x has no rdfs:label"),
        ('e:x a gg:Body, gg:Place ; rdfs:label "X"@en .', "urn:e:x is Organisation and Place"),
        ('e:x gg:adoptedOn "31 Feb 2020" .', "gg:adoptedOn of urn:e:x is '31 Feb 2020'"),
        ('e:x gg:adoptedOn "2020-02-31"^^edtf:EDTF .', "is '2020-02-31' and no date"),
        ("e:x a nn:Body .", "own.ttl is malformed at line 1"),
        ('e:x a gg:Body ; rdfs:label "X"@en .', "needs its kind, too: a gg:Organisation"),
        ('e:x a gg:Adoption ; rdfs:label "X"@en .', "is a gg:Adoption, which is no kind of thing"),
        ('e:x rdfs:label "X"@en .', "urn:e:x (X) has no kind"),
        ('[] a gg:Place ; rdfs:label "X"@en .', "'X' has no IRI"),
        ('e:x a gg:Place ; rdfs:label "X"@en, "Y"@en .', "urn:e:x has two labels; write '"),
        ('e:x a gg:Place ; rdfs:label "The"@en .', "has the name 'The', which is none"),
        (
            'e:x a gg:Place ; rdfs:label "X"@en . e:y a gg:Place ; rdfs:label "The X"@en .',
            "has the label of urn:e:x",
        ),
        (
            'e:x a gg:Place ; rdfs:label "X"@en ; gg:verified "yes" .',
            "has gg:verified yes; write true or false",
        ),
        (
            'e:x a gg:Place ; rdfs:label "X"@en ; gg:country "Chad"@en .',
            "has gg:country Chad; give the IRI",
        ),
        (
            'e:x a gg:Place ; rdfs:label "X"@en ; gg:country e:y .',
            "has gg:country urn:e:y, which nothing describes",
        ),
        (
            (
                'e:x a gg:Organisation ; rdfs:label "X"@en ; gg:partOf '
                "<https://w3id.org/govgraph/id/place/vilnius> ."
            ),
            "has gg:partOf place:vilnius, a Place: not what it takes",
        ),
        (
            (
                "<https://w3id.org/govgraph/id/organisation/council-of-europe> "
                'a gg:Organisation ; rdfs:label "C of E"@en .'
            ),
            "has two labels; write 'C of E' as skos:altLabel",
        ),
    ],
)  # fmt: skip
def test_a_mistake_in_an_authority_is_told_before_anything_is_made(
    tmp_path: Path, turtle: str, words: str
) -> None:
    own, store = tmp_path / "own.ttl", tmp_path / "store"
    kept = set(Path(os.environ["XDG_CACHE_HOME"]).glob("govgraph/store-*"))
    names = {"rdfs": vocab.RDFS, "gg": vocab.GG, "edtf": vocab.EDTF_NAMESPACE, "e": "urn:e:"}
    prefixes = "".join(f"@prefix {name}: <{iri}> . " for name, iri in names.items())
    own.write_text(prefixes + turtle, encoding="utf-8")
    code, line = fails("build", SEED, "-q", "--store", store, "--authority", own)
    assert (code, store.exists()) == (1, False)
    assert set(Path(os.environ["XDG_CACHE_HOME"]).glob("govgraph/store-*")) == kept
    assert words in line
    assert "own.ttl" in line


@pytest.mark.parametrize(
    "turtle",
    [
        (
            'e:x a gg:Instrument ; rdfs:label "X"@en, "Y"@fr ; '
            'gg:adoptedOn "2020-02-29"^^edtf:EDTF ; gg:legallyBinding true ; '
            "gg:adoptedBy meeting:wsis-forum-2009, e:y . "
            'e:y a gg:Organisation ; rdfs:label "X"@en ; gg:partOf organisation:council-of-europe .'
        ),
        (
            'e:x a gg:Instrument, gg:Convention ; rdfs:label "X"@en ; '
            'gg:adoptedOn "2020-02/2020-03-04~"^^edtf:EDTF .'
        ),
        # Another name for what is known.
        'instrument:cets-185 a gg:Convention ; skos:altLabel "Cyber Treaty"@en .',
        'e:x rdfs:comment "of no kind, and in no language" .',
    ],
)
def test_an_authority_without_a_mistake_is_taken(tmp_path: Path, turtle: str) -> None:
    own = tmp_path / "own.ttl"
    prefixes = "".join(f"@prefix {name}: <{iri}> . " for name, iri in vocab.PREFIXES.items())
    own.write_text(f"{prefixes} @prefix e: <urn:e:> . {turtle}", encoding="utf-8")
    check_authority([own], load_authority().records)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("SELECT ?s { ?s gg:ratifedBy ?o }", "the closest is gg:ratifiedBy."),
        ("SELECT ?s { ?s a gg:Convetion }", "the closest is gg:Convention."),
        ("ASK { ?s a gg:Zzzzzzzz }", "gg:Zzzzzzzz is no term of the ontology."),
        # Near misses: no such thing, and an answer all the same.
        ("SELECT ?s { ?s a gg:Accession }", ""),
        ("SELECT ?s { ?s a gg:Adoption OPTIONAL { ?s gg:wenn ?w } }", ""),
        ("ASK { ?s a gg:Adoption }", ""),
    ],
)  # fmt: skip
@pytest.mark.parametrize("form", ["table", "json"])
def test_a_term_that_explains_an_empty_answer_is_named(
    seed_store: str, asked: str, said: str, form: str
) -> None:
    result = CliRunner().invoke(app, ["query", asked, "--store", seed_store, "-f", form])
    assert (result.exit_code, result.stderr.count("\n")) == (0, bool(said))
    assert said in result.stderr


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("timeline", "state=gg:occured"), "gg:occured is no term .* closest is gg:occurred"),
        (("evidence", "node=event:nope"), "The graph does not know event:nope."),
        (("mentions", "entity=instrument:nope"), "The graph does not know instrument:nope."),
        (
            ("events-between", "first=2024-09-01", "last=2024-05-01"),
            r"'first' \(2024-09-01\) is after 'last' \(2024-05-01\)",
        ),
        # Near misses: nothing is wrong with the question, or there is an answer.
        (("events-between", "first=1024-05-01", "last=1024-09-01"), "^$"),
        (("timeline", "state=gg:occurred"), "^$"),
    ],
)
def test_a_value_that_explains_an_empty_answer_is_named(
    seed_store: str, asked: tuple[str, ...], said: str
) -> None:
    values = [word for value in asked[1:] for word in ("-p", value)]
    result = CliRunner().invoke(app, ["query", asked[0], *values, "--store", seed_store])
    assert (result.exit_code, bool(re.search(said, result.stderr))) == (0, True), result.stderr


@pytest.mark.parametrize("command", ["build", "explain"])
def test_a_text_that_is_not_english_is_warned_of(tmp_path: Path, command: str) -> None:
    """It is read all the same, with one line on standard error."""
    source = tmp_path / "avis.txt"
    source.write_text(
        "Le Conseil a adopté la déclaration sur la liberté des médias en mai dernier et hier.",
        encoding="utf-8",
    )
    where = ["--store", "memory:"] if command == "build" else []
    result = CliRunner().invoke(app, [command, str(source), *where])
    assert (result.exit_code, result.stderr.count("\n")) == (0, 1)
    assert "avis.txt does not look like English" in result.stderr
    assert result.stdout


def test_the_same_text_under_two_names_is_warned_of(tmp_path: Path) -> None:
    """A file is named after its folder where another has its name, and by itself if built alone."""
    store = str(tmp_path / "store")
    for folder in ("a", "b"):
        (tmp_path / "in" / folder).mkdir(parents=True)
        (tmp_path / "in" / folder / "x.txt").write_text(f"{folder}: {GOOD}", encoding="utf-8")
    both = CliRunner().invoke(app, ["build", str(tmp_path / "in"), "--store", store])
    assert (both.exit_code, both.stderr) == (0, "")
    alone = ["build", str(tmp_path / "in" / "a" / "x.txt"), "-q", "--store", store]
    result = CliRunner().invoke(app, alone)
    assert (result.exit_code, result.stderr.count("\n")) == (0, 1)
    assert "statement:a-x and statement:x have the same text" in result.stderr
    shutil.copy(tmp_path / "in" / "a" / "x.txt", tmp_path / "in" / "y.txt")
    result = CliRunner().invoke(app, ["build", str(tmp_path / "in"), "-q", "--store", store])
    assert (result.exit_code, result.stderr.count("\n")) == (0, 1)
    assert "statement:a-x, statement:x and 1 more have the same text" in result.stderr
    assert "govgraph remove" in result.stderr


def test_a_folder_cannot_be_explained(tmp_path: Path) -> None:
    code, line = fails("explain", tmp_path)
    assert (code, "is a folder, not a file; name a file in it" in line) == (2, True)


def test_an_unknown_option_is_a_misuse(govgraph: Govgraph) -> None:
    process = govgraph("build", "--no-such-option")
    assert process.returncode == 2
    assert "No such option" in process.stderr


def test_exit_codes_are_1_or_2() -> None:
    """Every error that govgraph raises has one of the two codes that the help explains."""
    line = [GovgraphError]
    for kind in line:
        assert kind.exit_code in {1, 2}
        line += kind.__subclasses__()
    assert len(line) > 5
