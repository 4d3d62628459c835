"""Measure what each mechanism of understanding adds: switch it off and score the corpus again.

Each row of the table is one mechanism less; its numbers are changes of F1 in hundredths, those of
the last column events stated as occurred that had not. Only the dev split is used.

    python -m benchmarks.ablation [WORDS OF A ROW'S NAME]
"""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from govgraph.build import build
from govgraph.dates.context import Tense
from govgraph.evaluate import Report, score, statement_paths
from govgraph.extract.clauses.attach import NOTHING, Attachments
from govgraph.extract.clauses.slots import EMPTY
from govgraph.extract.find.find import _known as KNOWN  # noqa: N812 - a rule that another one stands in for
from govgraph.model import Kind, Status
from govgraph.store import open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from govgraph.authority import Authority
    from govgraph.extract.find.names.names import Name

CORPUS = Path(__file__).resolve().parents[1] / "tests" / "corpus" / "dev"
COLUMNS = (
    "entities",
    "dates",
    "events core",
    "events full",
    "positions",
    "relations",
    "meetings",
    "document",
)


def giving(value: object) -> Callable[..., object]:
    """Return a function that gives a value, whatever it is asked."""
    return lambda *_, **__: value


def nearest(attachments: Attachments, index: int) -> int | None:
    """Return the event word nearest to a place in the sentence, clauses aside."""
    firsts = [first for first, _ in attachments._triggers]  # noqa: SLF001 - the stand-in of a method
    return min(firsts, key=lambda first: (abs(first - index), first), default=None)


def only_speaker(discourse: object, word: str, *_: object, **__: object) -> object:
    """Understand "we" and "I" but no other pronoun."""
    speaks = {"we": "we", "our": "we", "us": "we", "i": "i", "my": "i"}.get(word)
    return getattr(discourse, speaks)() if speaks else None


def names_of_others(text: str, authority: Authority) -> Iterator[Name]:
    """Yield the names of the authority, but those of several words only of States, places, themes.

    So a text is read whose bodies, instruments and meetings stand in no list.
    """
    for name in KNOWN(text, authority):
        hidden = {entity.kind for entity in name.entities} <= HIDDEN and " " in name.span.of(text)
        if not hidden or any(entity.type == "Government" for entity in name.entities):
            yield name


EXTRACT, NOBODY = "govgraph.extract", giving(None)
HIDDEN = {Kind.ORGANISATION, Kind.INSTRUMENT, Kind.MEETING, Kind.PROCESS}
NO_NAMES, NO_LIST = giving(()), giving([])
# Each row: what is switched off, and what stands in for which function.
MECHANISMS: dict[str, dict[str, object]] = {
    "names of the authority": {f"{EXTRACT}.find.find._known": NO_NAMES},
    "names of several words (bodies, instruments, meetings, processes)": {
        f"{EXTRACT}.find.find._known": names_of_others
    },
    "citations by number": {f"{EXTRACT}.find.find._cited": NO_NAMES},
    "new names by their head noun": {f"{EXTRACT}.find.find.headed_names": NO_NAMES},
    "people": {f"{EXTRACT}.find.find._people": NO_LIST},
    "acronyms that the text introduces": {f"{EXTRACT}.find.find._acronyms": NO_NAMES},
    "names in capitals, without a head": {f"{EXTRACT}.find.find.capitalised_names": NO_NAMES},
    "States by their adjective": {f"{EXTRACT}.find.find.states_by_adjective": NO_NAMES},
    "editions of a series": {f"{EXTRACT}.resolve.resolve.choose_edition": NOBODY},
    "descriptions (the Convention)": {f"{EXTRACT}.find.find.find_descriptions": NO_NAMES},
    "pronouns other than we and I": {
        f"{EXTRACT}.resolve.memory.discourse.Discourse.pronoun": only_speaker
    },
    "we and I": {
        f"{EXTRACT}.resolve.memory.discourse.Discourse.we": NOBODY,
        f"{EXTRACT}.resolve.memory.discourse.Discourse.i": NOBODY,
    },
    "topics of headings": {f"{EXTRACT}.resolve.memory.discourse.Discourse.topic": NOBODY},
    "treaties left out (Tonga acceded)": {
        f"{EXTRACT}.resolve.memory.context.Context.implied_object": giving(EMPTY)
    },
    "subjects shared by clauses": {f"{EXTRACT}.clauses.clauses.shared": NOBODY},
    "relative clauses": {f"{EXTRACT}.clauses.slots.antecedent": giving(EMPTY)},
    "status: cues that govern (plans to)": {
        f"{EXTRACT}.events.status.status.cue_before": giving(""),
        f"{EXTRACT}.events.status.status.cue_of": giving(""),
        f"{EXTRACT}.events.status.nominal.cue_before": giving(""),
        f"{EXTRACT}.events.status.nominal.cue_of": giving(""),
    },
    "status altogether (all occurred)": {
        f"{EXTRACT}.events.stages.verb_status": giving(Status.OCCURRED),
        f"{EXTRACT}.events.stages.noun_status": giving((Status.OCCURRED, True)),
        f"{EXTRACT}.events.events.dated": giving(Status.OCCURRED),
    },
    "attachment by clauses (nearest instead)": {
        f"{EXTRACT}.clauses.attach.Attachments._owner": nearest
    },
    "attachment altogether": {
        f"{EXTRACT}.clauses.attach.Attachments.of": giving((NOTHING, NOTHING, NOTHING))
    },
    "acts of several parties, repeated": {
        f"{EXTRACT}.events.events.gapped": NO_NAMES,
        f"{EXTRACT}.events.events.repeated": NO_NAMES,
    },
    "tables": {f"{EXTRACT}.analyse.find_tables": NO_NAMES},
    "quotations": {f"{EXTRACT}.analyse.find_quotations": NO_NAMES},
    "the statement's own date": {f"{EXTRACT}.document.document._date": NOBODY},
    "tense of dates (nearest instead)": {"govgraph.dates.story.tense_at": giving(Tense.OPEN)},
}


def scored(folder: Path) -> Report:
    """Return the scores of a split of the corpus, built in memory."""
    with open_store("memory:") as store:
        failures = build(statement_paths(folder), store).failures
        if failures:
            raise RuntimeError(failures[0].message)
        return score(store, folder)


def without(replacements: dict[str, object], folder: Path = CORPUS) -> Report:
    """Return a split's scores with other functions in the place of some."""
    with ExitStack() as stack:
        for name, stand_in in replacements.items():
            stack.enter_context(patch(name, stand_in))
        return scored(folder)


def rates(report: Report) -> list[float]:
    """Return F1, or the share that is right, of each column, in hundredths."""
    found = {name: one.f1 for name, one in report.scores.items()}
    found |= {name: one.accuracy for name, one in report.shares.items()}
    return [100 * found[name] for name in COLUMNS]


def row(name: str, cells: list[str], false_occurred: int) -> str:
    """Return a row of the table."""
    return f"| {name} | {' | '.join(cells)} | {false_occurred} |"


def main() -> None:
    """Print the table as Markdown, row by row."""
    wanted = " ".join(sys.argv[1:])
    whole = scored(CORPUS)
    print(f"| without | {' | '.join(COLUMNS)} | false-occurred |")
    print(f"|---|{'---|' * (len(COLUMNS) + 1)}")
    print(row("(nothing)", [f"{rate:.1f}" for rate in rates(whole)], whole.false_occurred))
    for name, replacements in MECHANISMS.items():
        if wanted in name:
            report = without(replacements)
            changes = zip(rates(report), rates(whole), strict=True)
            cells = [f"{new - old:+.1f}" if abs(new - old) >= 0.05 else "" for new, old in changes]
            print(row(name, cells, report.false_occurred), flush=True)


if __name__ == "__main__":
    main()
