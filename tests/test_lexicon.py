"""The lexicon: forms of verbs, phrases with gaps, heads of names, and what a broken file costs."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import re
from pathlib import Path

import pytest

from govgraph import vocab
from govgraph.authority import load_authority
from govgraph.errors import DataError
from govgraph.extract import understand
from govgraph.lexicon import Form, Part, inflect, is_a, kind_of, load_lexicon
from govgraph.model import EventType, Kind, PositionType, Status
from govgraph.phrasing import same_word
from govgraph.rdfio import read_turtle
from govgraph.reading import read_text
from govgraph.resources import resource_dir

B, T, P, Q, G = Form.BASE, Form.THIRD, Form.PAST, Form.PARTICIPLE, Form.ING
ROOT = Path(__file__).resolve().parents[1]


FORMS = [
    ("adopt", {"adopt": B, "adopts": T, "adopted": P | Q, "adopting": G}),
    ("ratify", {"ratify": B, "ratifies": T, "ratified": P | Q, "ratifying": G}),
    ("convey", {"convey": B, "conveys": T, "conveyed": P | Q, "conveying": G}),
    ("endorse", {"endorse": B, "endorses": T, "endorsed": P | Q, "endorsing": G}),
    ("agree", {"agree": B, "agrees": T, "agreed": P | Q, "agreeing": G}),
    ("launch", {"launch": B, "launches": T, "launched": P | Q, "launching": G}),
    ("pass", {"pass": B, "passes": T, "passed": P | Q, "passing": G}),
    ("submit", {"submit": B, "submits": T, "submitted": P | Q, "submitting": G}),
    ("sign", {"sign": B, "signs": T, "signed": P | Q, "signing": G}),
    ("plan", {"plan": B, "plans": T, "planned": P | Q, "planning": G}),
    ("draw|drew|drawn", {"draw": B, "draws": T, "drew": P, "drawn": Q, "drawing": G}),
    ("put|put|put", {"put": B | P | Q, "puts": T, "putting": G}),
    (
        "take part in|took part in|taken part in",
        {
            "take part in": B,
            "takes part in": T,
            "took part in": P,
            "taken part in": Q,
            "taking part in": G,
        },
    ),
]


@pytest.mark.parametrize(("verb", "forms"), FORMS, ids=lambda row: str(row)[:24])
def test_a_verb_has_these_forms_and_no_other(verb: str, forms: dict[str, int]) -> None:
    assert inflect(verb) == forms


EVOKED = [
    ("adopted the text", 0, "Adoption", "adopted"),
    ("adopters of texts", 0, "", ""),
    ("opened for signature today", 0, "OpeningForSignature", "opened for signature"),
    ("opened solemnly for signature today", 0, "OpeningForSignature", "opened solemnly for signature"),
    ("opened doors for signature today", 0, "OpeningForSignature", "opened"),
    ("entered into force", 0, "EntryIntoForce", "entered into force"),
    ("entered into talks", 0, "", ""),
    ("took part in it", 0, "Participation", "took part in"),
    ("took parts of it", 0, "", ""),
    ("we align ourselves with it", 1, "Support", "align ourselves with"),
    ("they align themselves with it", 1, "Support", "align themselves with"),
    ("we align wheels with it", 1, "", ""),
    ("deposited its luggage", 0, "", ""),
    ("concerned about it", 0, "Concern", "concerned about"),
    ("concerned with it", 0, "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("words", "at", "evokes", "matched"), EVOKED, ids=str)
def test_words_evoke_a_frame_up_to_their_last_one(
    words: str, at: int, evokes: str, matched: str
) -> None:
    lowers = words.split()
    framed = [pair for pair in load_lexicon().matches(lowers)[at] if pair[0].frame]
    assert bool(framed) is bool(evokes)
    for entry, after in framed[:1]:
        assert entry.frame
        assert entry.frame.evokes == evokes
        assert " ".join(lowers[at:after]) == matched


CUES = [
    ("plans to ratify", Status.PLANNED),
    ("plants to ratify", None),
    ("failed to ratify", Status.NEGATED),
    ("sailed to ratify", None),
    ("refused to ratify", Status.NEGATED),
    ("proposed to ratify", Status.PROPOSED),
    ("continued to ratify", Status.ONGOING),
    ("celebrated it", Status.OCCURRED),
    ("upon ratification", Status.PLANNED),
    ("under ratification", None),
]


@pytest.mark.parametrize(("words", "status"), CUES, ids=str)
def test_words_govern_a_status(words: str, status: Status | None) -> None:
    cues = [entry.cue for entry, _ in load_lexicon().matches(words.split())[0] if entry.cue]
    assert cues[:1] == ([str(status)] if status else [])


HEADS = [
    ("committee", Kind.ORGANISATION, "Body"),
    ("network", Kind.ORGANISATION, "Network"),
    ("secretary general", Kind.ORGANISATION, "Office"),
    ("convention", Kind.INSTRUMENT, "Convention"),
    ("additional protocol", Kind.INSTRUMENT, "Protocol"),
    ("charter", Kind.INSTRUMENT, "Charter"),
    ("guidelines", Kind.INSTRUMENT, "Guidelines"),
    ("summit", Kind.MEETING, "Summit"),
    ("conference", Kind.MEETING, "Conference"),
    ("review", Kind.PROCESS, "Process"),
    ("city", Kind.PLACE, "City"),
]


@pytest.mark.parametrize(("noun", "kind", "type_"), HEADS)
def test_a_head_noun_gives_a_name_its_kind_and_class(noun: str, kind: Kind, type_: str) -> None:
    head = load_lexicon().heads[noun]
    assert (head.kind, head.type) == (kind, type_)


@pytest.mark.parametrize("noun", ["river of", "banana", "tone", "weather", "committees"])
def test_other_nouns_head_nothing(noun: str) -> None:
    assert noun not in load_lexicon().heads


CLASSES = [
    ("Convention", "Treaty", True),
    ("Treaty", "Convention", False),
    ("Convention", "Instrument", True),
    ("Convention", "Organisation", False),
    ("Treaty", "Treaty", True),
]


@pytest.mark.parametrize(("local", "ancestor", "expected"), CLASSES)
def test_a_class_lies_below_its_ancestors(local: str, ancestor: str, *, expected: bool) -> None:
    assert is_a(local, ancestor) is expected


def test_the_kind_of_a_class_is_the_one_above_it() -> None:
    assert kind_of("Protocol") is Kind.INSTRUMENT
    assert kind_of("Government") is Kind.ORGANISATION
    assert kind_of("Adoption") is None


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [("ourselves", "itself", True), ("my", "its", True), ("our", "their", True), ("our", "us", False)],
)  # fmt: skip
def test_reflexives_and_possessives_stand_for_one_another(
    one: str, two: str, *, same: bool
) -> None:
    assert (same_word(one) == same_word(two)) is same


def test_every_event_but_the_quotation_and_every_position_has_a_frame() -> None:
    evoked = {frame.evokes for frame in load_lexicon().frames}
    assert {str(kind) for kind in EventType} - evoked == {"Quotation"}
    assert {str(kind) for kind in PositionType} <= evoked


def test_every_frame_says_what_it_can_be_about_or_is_a_position() -> None:
    stances = {str(kind) for kind in PositionType}
    for frame in load_lexicon().frames:
        assert frame.kinds or frame.evokes in stances, frame.name


def test_the_longest_entry_of_a_word_comes_first() -> None:
    for entries in load_lexicon().entries.values():
        lengths = [len(entry.words) for entry in entries]
        assert lengths == sorted(lengths, reverse=True)


LEXICON = """@prefix gg: <https://w3id.org/govgraph/ontology#> .
@prefix lex: <https://w3id.org/govgraph/lexicon#> .
"""


def test_a_lexicon_of_ones_own_is_read(tmp_path: Path) -> None:
    own = tmp_path / "own.ttl"
    own.write_text(
        LEXICON + 'lex:x a gg:Frame ; gg:evokes gg:Adoption ; gg:verb "rubber-stamp" ;'
        " gg:objectKind gg:Instrument .\n"
        'lex:y a gg:WordClass ; gg:word "Alpha" .',
        encoding="utf-8",
    )
    lexicon = load_lexicon(own)
    ((entry, after),) = lexicon.matches(["rubber-stamped", "it"])[0]
    assert entry.frame
    assert (entry.frame.evokes, entry.part, after) == ("Adoption", Part.VERB, 1)
    assert lexicon.words("y") == {"alpha"}


def test_a_missing_word_class_is_reported_by_name() -> None:
    with pytest.raises(DataError, match="lex:noSuchClass"):
        load_lexicon().words("noSuchClass")


def test_a_file_that_is_no_turtle_is_reported(tmp_path: Path) -> None:
    broken = tmp_path / "broken.ttl"
    broken.write_text("lex:x a gg:Frame", encoding="utf-8")
    with pytest.raises(DataError):
        load_lexicon(broken)


def test_the_tables_of_the_lexicon_are_whole() -> None:
    assert (len(FORMS), len(EVOKED), len(CUES), len(HEADS), len(CLASSES)) == (13, 15, 10, 11, 5)


def test_every_word_class_of_the_lexicon_is_asked_for_by_a_rule() -> None:
    """A class that nothing reads looks as if a change to it had an effect."""
    rules = "\n".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "graph" / "govgraph").rglob("*.py")
    )
    lexicon = (ROOT / "ontology" / "lexicon.ttl").read_text(encoding="utf-8")
    names = set(re.findall(r"^lex:(\w+) a gg:WordClass", lexicon, re.MULTILINE))
    unread = {name for name in names if f'"{name}"' not in rules}
    # Its verbs only mark where a clause is, and are read with all other verbs.
    assert unread == {"commonVerbs"}


def test_no_class_of_words_is_written_twice() -> None:
    """Two of one name would be one class to all who ask for either."""
    lexicon = (ROOT / "ontology" / "lexicon.ttl").read_text(encoding="utf-8")
    named = re.findall(r"^(lex:\w+) a gg:WordClass", lexicon, flags=re.MULTILINE)
    assert len(named) > 100
    assert [name for name in set(named) if named.count(name) > 1] == []


FRAMES = [
    (iri, kind, sentence, is_example)
    for iri, record in read_turtle([resource_dir("ontology") / "lexicon.ttl"]).items()
    if vocab.GG["Frame"] in record.get(vocab.TYPE, ())
    for kind in record[vocab.GG["evokes"]]
    for is_example, key in ((True, "example"), (False, "nearMiss"))
    for sentence in record[vocab.GG[key]]
]


def test_every_frame_has_an_example_that_gives_its_fact_and_a_near_miss_that_does_not() -> None:
    wrong = [row for row in FRAMES if (row[1] in facts_of(row[2])) is not row[3]]
    assert (wrong, len({iri for iri, *_ in FRAMES})) == ([], 83)


def facts_of(sentence: str) -> set[str]:
    """Return the IRIs of the types of what a sentence tells below the head of some body."""
    head = "Statement by the Fishers Alliance\nOslo, 1 June 2024\n\n"
    said = understand(read_text(head + sentence, slug="x"), load_authority(), load_lexicon())
    told = {event.type.value for event in said.events} | {p.type.value for p in said.positions}
    return {vocab.GG[kind] for kind in told | {fact.predicate for fact in said.facts}}
