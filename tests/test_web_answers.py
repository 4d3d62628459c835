"""Answers that the server keeps are the answers that it would give anew."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from tests.web_server import SECRET, client

from govgraph.web.answers import Answers, key_of
from govgraph.web.desk import Desk
from govgraph.web.frames import Reply
from govgraph.web.protocol import Operation
from govgraph.web.settings import Settings
from govgraph.web.site import Site

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

BEARER = {"Authorization": f"Bearer {SECRET}"}


def _key(text: str) -> tuple[str, tuple[str, ...], tuple[str, ...], str, str]:
    return key_of(Operation("query", text), "")


def test_an_answer_is_kept_for_one_state_of_the_store() -> None:
    answers, reply = Answers(), Reply(b"1")
    answers.keep(_key("ASK {}"), "", reply)
    assert answers.find(_key("ASK {}"), "") is reply
    assert answers.find(_key("ASK { }"), "") is None
    assert answers.find(_key("ASK {}"), "later") is None
    assert answers.find(_key("ASK {}"), "") is None


def test_what_may_be_another_answer_next_time_is_not_kept() -> None:
    answers = Answers()
    for text, reply in (
        ("SELECT (RAND() AS ?n) {}", Reply(b"1")),
        ("SELECT (n\\u006Fw() AS ?n) {}", Reply(b"1")),
        ("SELECT * {}", Reply(b"slow", status=500)),
        ("SELECT * { ?s ?p ?o }", Reply(path="somewhere")),
        ("SELECT ?s {}", Reply(b"old", current=False)),
        ("SELECT ?large {}", Reply(b"x" * 100_000)),
    ):
        answers.keep(_key(text), "", reply)
        assert answers.find(_key(text), "") is None


def test_only_so_many_answers_are_kept_and_the_longest_unasked_goes_first() -> None:
    answers = Answers()
    for number in range(1_000):
        answers.keep(_key(f"ASK {{ {number} }}"), "", Reply(b"x" * 50_000))
        assert answers.find(_key("ASK { 0 }"), "") is not None
    kept = [n for n in range(1_000) if answers.find(_key(f"ASK {{ {n} }}"), "") is not None]
    assert len(kept) * 50_000 < 1 << 24
    assert kept == [0, *range(1_001 - len(kept), 1_000)]


def test_a_query_asked_again_is_answered_in_what_it_accepts_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second time no process is asked; another format, and another state, are worked out."""
    count = "/sparql?" + urlencode(
        {"query": "SELECT (COUNT(*) AS ?n) { GRAPH <urn:g> { ?s ?p 1 } }"}
    )
    insert = "INSERT DATA { GRAPH <urn:g> { <urn:%s> <urn:p> 1 } }"
    with client(tmp_path / "store", writable=True, token=SECRET) as web:
        before = [web.get(count, headers={"Accept": media}).text for media in ("text/csv", "*/*")]
        assert before[0].split() == ["n", "0"]
        web.post("/sparql", data={"update": insert % "a"}, headers=BEARER)
        # What a process answers that has not yet heard of the update is not kept.
        csv = [web.get(count, headers={"Accept": "text/csv"}) for _ in range(3)][-1]
        assert csv.text.split() == ["n", "1"]
        monkeypatch.setattr("govgraph.web.pool.Pool.run", None)
        again = web.get(count, headers={"Accept": "text/csv"})
        assert (again.text, again.headers) == (csv.text, csv.headers)


def test_what_one_process_makes_of_a_state_serves_them_all(seed_store: str, tmp_path: Path) -> None:
    config = Site(Settings(store=seed_store))._config(str(tmp_path))
    one, other = (Desk({**config, "state": "first"}) for _ in range(2))
    assert one.shared("names", lambda: ["old"]) == ["old"]
    assert other.shared("names", lambda: ["new"]) == ["old"]
    other.see("second")
    assert other.shared("names", lambda: ["new"]) == ["new"]
    assert one.shared("names", lambda: ["new"]) == ["old"]
