"""Whatever a statement holds, each fact cites words that are there, and reading never fails."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from govgraph.authority import load_authority
from govgraph.extract import understand
from govgraph.lexicon import load_lexicon
from govgraph.reading import read_text
from govgraph.triples import quads

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.model import Analysis, Span

NAMES = [
    "Norway", "the Council of Europe", "the Committee of Ministers", "UNESCO", "Côte d’Ivoire",
    "the Springfield River Board (SRB)", "Ms Ana Kos", "Secretary General Müller", "we", "I", "it",
    "the 9th Conference on Rivers", "José\u0301 Núñez", "the Government of Türkiye", "Z\u0335ürich",
]  # fmt: skip
THINGS = [
    "the Faro Convention", "ETS No. 185", "the Macolin and Medicrime Conventions", "it",
    "the Convention", "CM/Rec(2018)2", "a declaration on press freedom", "the IGF 2024", "human rights",
    "the Tromsø Convention", "the Charter of Špringfield", "📜 the Treaty of 🌊", "this landmark treaty",
]  # fmt: skip
VERBS = [
    "adopted", "has not ratified", "will sign", "signed and ratified", "took part in", "supports",
    "is committed to", "calls on all States to ratify", "condemns", "welcomed", "proposed",
    "is preparing", "which was adopted by", "failed to adopt", "said: “we support", "amends",
]  # fmt: skip
TIMES = [
    "on 5 September 2024", "in 2015", "on 17 May", "last year", "by the end of 2031", "in spring 2025",
    "on 12/03/2024", "from 3 to 5 May 2023", "no later than June 2027", "at 16:30", "",
]  # fmt: skip
PLACES = [
    "in Vilnius",
    "in Paris, France",
    "at EuroDIG 2017",
    "near Špringfield",
    "at the Summit",
    "",
]
MARKS = [
    ".", "!", "…", ";\n", "\r\n", "\r\n\r\n", "\n\n", " – ", "**.**", "\n\n# ", "\n- ", "\n> ", "\n| a | b |\n|---|---|\n| ",
    ".”", " [x](https://example.org) ", "\u2028", "\ufeff", "🎉", "\t", "\n\n---\n\n", "&nbsp;", "<b>",
]  # fmt: skip
HEADERS = [
    "", "# Statement by Ms Ana Kos\n\nVilnius, 5 September 2024\n\n", "Date: 3 May 2023\r\nSpeaker: 李 Wei\r\n\r\n",
    "COUNCIL OF EUROPE\n26 June 2024, 16:30 to 17:45\n\n", "---\ntitle: x\n---\n",
]  # fmt: skip

SENTENCES = st.tuples(
    *map(st.sampled_from, (NAMES, VERBS, THINGS, TIMES, PLACES)),
    st.one_of(st.sampled_from(MARKS), st.text(max_size=4)),
).map(" ".join)
TEXTS = st.tuples(
    st.sampled_from(HEADERS), st.lists(SENTENCES, min_size=1, max_size=7).map(" ".join)
).map("".join)
MEDIA = st.sampled_from(["text/plain", "text/markdown"])
ROUNDS = 250
STEADY = settings(
    max_examples=ROUNDS,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
OA = "http://www.w3.org/ns/oa#"
TEXT = "https://schema.org/text"


def analysis_of(text: str, media_type: str = "text/plain") -> Analysis:
    statement = read_text(text, slug="made-up", source="made-up", media_type=media_type)
    return understand(statement, load_authority(), load_lexicon())


def spans(analysis: Analysis) -> Iterator[Span]:
    """Yield every span that an analysis cites anywhere."""
    for part in (analysis.mentions, analysis.times):
        yield from (item.span for item in part)
    for told in (analysis.events, analysis.positions, analysis.facts, analysis.posts):
        for fact in told:
            yield from fact.evidence
    for gap in analysis.gaps:
        yield from (gap.sentence, gap.trigger)
    yield from analysis.sentences
    yield from (span for _, span in analysis.document.evidence)


def words(term: object) -> str:
    """Return what a literal or an IRI says."""
    return term.value if isinstance(term, ox.Literal | ox.NamedNode) else ""


def quotations(analysis: Analysis) -> Iterator[dict[str, str]]:
    """Yield what the graph of an analysis says of each quotation: its words, start and end."""
    said: dict[str, dict[str, str]] = {}
    for quad in quads(analysis):
        if quad.predicate.value == TEXT:
            assert words(quad.object) == analysis.statement.text
        if quad.predicate.value.startswith(OA):
            name = quad.predicate.value.removeprefix(OA)
            said.setdefault(str(quad.subject), {})[name] = words(quad.object)
    yield from said.values()


@given(TEXTS, MEDIA)
@STEADY
def test_every_fact_cites_a_slice_of_the_text_and_the_graph_quotes_it(
    text: str, media: str
) -> None:
    analysis = analysis_of(text, media)
    whole = analysis.statement.text
    for span in spans(analysis):
        assert 0 <= span.start < span.end <= len(whole)
    for told in (analysis.events, analysis.positions, analysis.facts, analysis.posts):
        for fact in told:
            assert fact.evidence
    for said in quotations(analysis):
        assert said["exact"] == whole[int(said["start"]) : int(said["end"])]


@given(TEXTS, MEDIA)
@settings(STEADY, max_examples=ROUNDS // 2)
def test_the_same_text_is_understood_the_same_way_twice(text: str, media: str) -> None:
    one, two = analysis_of(text, media), analysis_of(text, media)
    assert one == two
    assert list(map(evidence, told(one))) == list(map(evidence, told(two)))


def told(analysis: Analysis) -> list[object]:
    return [*analysis.events, *analysis.positions, *analysis.facts, *analysis.posts]


def evidence(fact: object) -> object:
    """Return what a fact cites: it is no part of a fact's identity."""
    return getattr(fact, "evidence", None)


@given(st.text(max_size=120), MEDIA)
@STEADY
def test_no_text_is_too_strange_to_read(text: str, media: str) -> None:
    # A text needs a word: reading refuses one that holds nothing.
    for span in spans(analysis_of(f"x{text}", media)):
        assert span.start < span.end


STRANGE = [
    "-", "“", "”“", "“”", "()", "(A)", "A (B) C (", ":", "::", "We:", "by", "Statement by", "Date:", "ETS No.",
    "Convention", "The", "adopted", "ratified it", "which", "and and and", "not", "\u0301", "🎉", "\u202eabc",
    "a" * 5000, "A " * 800, "(" * 400, "1. 2. 3.", "Mr", "Mr.", "Ms Dr Prof", "of of of of", "x\n\n# \n\n- \n",
    "| a | |\n|---|---|\n| | |", "x |", "’s", "'s 's", "2024", "no no", "to to to", "it it", "“we we we we”",
]  # fmt: skip


@pytest.mark.parametrize("text", STRANGE, ids=range(len(STRANGE)))
def test_odd_texts_are_read(text: str) -> None:
    for media in ("text/plain", "text/markdown"):
        analysis = analysis_of(f"{text} x", media)
        assert all(span.start < span.end for span in spans(analysis))
        assert quads(analysis)


FULL = "Norway adopted the Faro Convention on 5 September 2024 in Vilnius. We support human rights."


def test_the_generated_statements_can_hold_facts() -> None:
    analysis = analysis_of(FULL)
    assert (len(analysis.events), len(analysis.times)) == (1, 1)
    cited = [q for q in quads(analysis) if q.predicate == ox.NamedNode(f"{OA}exact")]
    assert len(cited) > 4


def test_the_tables_of_parts_are_whole() -> None:
    sizes = [len(t) for t in (NAMES, THINGS, VERBS, TIMES, PLACES, MARKS, HEADERS, STRANGE)]
    assert sizes == [15, 13, 16, 11, 6, 22, 5, 42]


def test_who_belongs_to_a_body_before_the_name_has_the_words_from_there_on() -> None:
    text = "# Report by the Lakes Board\n\n12 March 2024\n\nICANN's Ana Kos spoke at the meeting.\n"
    analysis = analysis_of(text, "text/markdown")
    told = [span.of(analysis.statement.text) for post in analysis.posts for span in post.evidence]
    assert told == ["ICANN's Ana Kos"]


@pytest.mark.parametrize(
    "words", ["We share the concern of Fiji about floods", "We share Fiji's concern about floods"]
)
def test_who_joins_a_position_has_the_words_that_join_it(words: str) -> None:
    analysis = analysis_of(f"# Statement by Norway\n\n12 March 2024\n\n{words}.\n", "text/markdown")
    told = [span.of(analysis.statement.text) for p in analysis.positions for span in p.evidence]
    assert told == [words, words]


@pytest.mark.parametrize(
    "words",
    [
        "The decline of local newspapers is a scourge",
        "The decline of local newspapers remains, in our view, a threat",
        "The decline of local newspapers would be a disaster",
        "The reform of the tribunal is long overdue",
        "The reform of the tribunal is a step in the right direction",
        "The reform of the tribunal has our full support",
        "The reform of the tribunal deserves our support",
        "The reform of the tribunal is a priority for Norway",
        "We regret that the Lake Pact, adopted in May, has not entered into force",
        "We are concerned that the decline of local newspapers has not been stopped",
    ],
)
def test_a_position_has_the_words_that_judge(words: str) -> None:
    text = f"# Statement by Norway\n\n12 March 2024\n\n{words}.\n"
    analysis = analysis_of(text, "text/markdown")
    told = [span.of(analysis.statement.text) for p in analysis.positions for span in p.evidence]
    assert told
    assert all(words.endswith(one) for one in told)
