"""Text → sentences → words, every one with its offsets in the statement's text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govgraph.dates.words import ORDINALS, TENS
from govgraph.extract.find.words.marks import counted_again, footnotes, single_quotes
from govgraph.extract.find.words.parted import parted
from govgraph.extract.find.words.shouted import calmed_words, is_shouted, plain_words
from govgraph.folding import fold_text
from govgraph.model import Block, BlockRole, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govgraph.model import Statement

NTH = (
    r"(?:(?:(?:one|two)[ ])?hundred[ ](?:and[ ])?)?"
    r"(?:(?:[a-z]+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
    r"|tenth|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth)"
)
"""A spelled ordinal; one above a hundred is one word: "one hundred and fourteenth"."""
# A possessive 's and a short "'re" stand alone and leave the word before clean; others bind:
# "multi-stakeholder", "A/RES/60/252", "WSIS+20", "didn't", "U.S.". "No. 5" denies nothing.
# A mark that is set apart from its letter belongs to it: "Adébáyọ̀".
_MARKED = r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*"
_WORD = re.compile(
    rf"(?i:(?=(?:(?:one|two)[ ])?hundred[ ]){NTH})\b"
    r"""
      | ['’](?:s|S|re|m|ve|ll)\b
      | (?:[A-Z]\.){2,} | H\.\ E\. | \b[Nn]os?\.(?=\s?\d)
      | """
    rf"{_MARKED}(?:(?:[-‐‑./+&]|['’‘](?!(?:s|S|re|m|ve|ll)\b)){_MARKED})*\+?"
    r"""
      | \S | \t""",
    re.VERBOSE,
)
_SENTENCE_END = re.compile(r"""[.!?…]["”’»)\]*]*\s+(?=["“‘«(\[*]*[A-Z0-9])|\?\s+(?=\(a\)\s)|\n""")
_BOLD = "**"
# Words in -ly that are no adverbs: "this Assembly adopted", "in July Italy signed".
_NO_ADVERBS = frozenset(
    ("assembly", "family", "imply", "multiply", "reply", "apply", "supply", "comply", "early",
     "timely", "orderly", "costly", "deadly", "friendly", "elderly")
)  # fmt: skip
_NO_ENDINGS = ("aly", "oly")
_SHORT_ADVERB, _SHORT_ADVERBS = len("only"), frozenset(("only", "duly", "ably", "idly"))
_DASHES = frozenset(("-", "–"))
# What numbers an item of a list: "1.", "(a)", "iv)", "•"; it is no word of the item.
_MARKER = re.compile(r"\s*(?:[-•*–·]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)])[ \t]+")
_ABBREVIATION = re.compile(
    r"\b(?:Fr|Msgr|Mgr|Ing|Eng|Engr|Lic|Arq|M[Rr]|M[Rr][Ss]|M[Ss]|D[Rr]|P[Rr][Oo][Ff]|St|No|Nos|Art|Arts|para|paras|Vol|vs?|cf|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct"
    r"|Nov|Dec|Gen|H[Oo][Nn]|Rev|Revd|Rt|Cllr|Sr|Sen|Amb|H\.E|Ref|Inc|Ltd|approx|p|pp|ed|al|[A-Z])\.\Z"
)
_NUMBERING = re.compile(r"\b(?:no|nos|vol|art|arts)\.\Z")
_ARTS = frozenset(("Art.", "Arts."))
_NUMERAL = re.compile(r"\d|[IVX]+\b")
_LONGEST = len("approx.")
# The full stops within a day that blanks part: "17. 6. 2025".
_DAY = re.compile(r"\b\d{1,2}\.\s(?:\d{1,2}\.\s)?\Z")
_YEAR = re.compile(r"(?:\d{1,2}\.\s)?(?:19|20)\d\d\b")
_LETTERED = re.compile(r"\b(?:Article|Annex|Appendix|Part|Group|Schedule|Option|Table) [A-Z]\.\Z")
# Who sends news, and where, before its first sentence: "(Rivers Secretariat, Oslo, Norway) The".
_NAMED = r"(?:[A-Z][\w.'’-]*|of|the|and|for)"
_SEAT = re.compile(rf"\((?=[^()]{{0,120}},)(?:{_NAMED},?\s+)*{_NAMED}\)\s+(?=[A-Z“\"])")
# "Keep It On! Coalition": of words with capitals, but one behind the mark.
_NOISY_NAME = re.compile(r"\W*[A-Z]\w*(?: [A-Z]\w*){1,5}! [A-Z][a-z]+\W*")
_CAPITAL_WORD = re.compile(r"(?:[A-Z][a-z’']|I )")


def is_adverb(lower: str) -> bool:
    """Tell whether a word in small letters is an adverb in -ly: "recently", not "assembly".

    No adjective ends in -a or -o or, but for a few, has but two letters: "Thessaly" and "Orly" are
    names.
    """
    if not lower.endswith("ly") or lower.endswith(_NO_ENDINGS) or lower in _NO_ADVERBS:
        return False
    return len(lower) > _SHORT_ADVERB or lower in _SHORT_ADVERBS


def past_adverbs(lowers: Sequence[str], index: int = 0) -> int:
    """Return where what adverbs in -ly put off begins: "– *swiftly and fully* ratify it".

    The index itself where none stands there: "– *early* warning".
    """
    while lowers[index : index + 1] and is_adverb(lowers[index]):
        index += 1 + (lowers[index + 1 : index + 2] in {("and",), (",",)})
    return index


def is_plural(lower: str) -> bool:
    """Tell whether a word may tell of several: "brokers", not "gas", "business", "citrus"."""
    several = lower.endswith("s") and not lower.endswith(("ss", "us", "is"))
    return several and len(lower) > len("gas")


OWNERS = frozenset({"'s", "’s", "'", "’"})
"""What stands behind an owner: "Norway *'s* ratification"."""
OWNING = frozenset((mark,) for mark in OWNERS)
"""The same as rows of one word."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, heading, list item or table row, cut into words (parallel tuples).

    ``capitals`` are the indexes of the words that begin with a capital; ``figures`` tells whether
    any word begins with a figure.
    """

    span: Span
    block: Block
    words: tuple[str, ...]
    lowers: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    capitals: tuple[int, ...]
    figures: bool

    def span_of(self, first: int, after: int) -> Span:
        """Return the span of the words from ``first`` up to but not including ``after``."""
        return Span(self.starts[first], self.ends[after - 1])

    def written(self, first: int, after: int) -> str:
        """Return words as the text writes them, with one space where there is any."""
        gaps = (self.starts[i] > self.ends[i - 1] for i in range(first + 1, after))
        words = zip(gaps, self.words[first + 1 : after], strict=True)
        return self.words[first] + "".join(f"{' ' * gap}{word}" for gap, word in words)

    def joins(self, index: int) -> bool:
        """Tell whether a mark joins two words, with no space on either side: "Chile*–*Peru"."""
        inside = 0 < index < len(self.words) - 1
        ends = self.ends[max(0, index - 1) : index + 1]
        return inside and self.starts[index : index + 2] == ends

    def range_of(self, span: Span) -> tuple[int, int]:
        """Return the range of the words that a span touches."""
        return bisect_right(self.ends, span.start), bisect_left(self.starts, span.end)

    def index_of(self, span: Span | None) -> int | None:
        """Return the word with which a span begins; None where none of the sentence does."""
        first = bisect_left(self.starts, span.start) if span else len(self.starts)
        return first if span and self.starts[first : first + 1] == (span.start,) else None

    def lowered(self, ranges: Iterable[tuple[int, int]]) -> Sentence:
        """Return the sentence with some of its words in small letters."""
        words = list(self.words)
        for first, after in ranges:
            words[first:after] = map(str.lower, words[first:after])
        return replace(self, words=tuple(words), capitals=_capitals(words))

    @property
    def titled(self) -> bool:
        """Tell whether most longer words are capitalised, so that capitals say little.

        What a full stop ends has a small verb, however many names: "The Board adopted Decision 5."
        """
        longer = [w for w in self.words if len(w) > 3 and w[0].isalpha()]
        capital = sum(w[0].isupper() for w in longer)
        told = self.words[-1] == "." and capital < len(longer)
        return len(longer) > 1 and not told and capital > 0.7 * len(longer)


_FIRST_TWO = {("i", "ii"), ("a", "b"), ("1", "2")}
_INNER_MARKS = frozenset("abcdefgh123456789") | {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii"}
_TWO = 2  # members of a list, at least
_LED_ON = frozenset({"to", "for", "about", "on", "of", "at", "by", "over", "with", "that"})


def sentences(statement: Statement) -> list[Sentence]:
    """Return the sentences of a statement in order, without page furniture."""
    folded = fold_text(statement.text)
    return [
        tokenise(statement.text, folded, span, block)
        for whole in statement.blocks
        if whole.role is not BlockRole.FURNITURE
        for block in parted(statement.text, whole)
        for span in _split(statement.text, block)
    ]


def tokenise(text: str, folded: str, span: Span, block: Block) -> Sentence:
    """Cut one sentence of a text into words; a line all in capitals gets those of a title.

    ``folded`` is the whole text, folded.
    """
    places = [match.span() for match in _WORD.finditer(text, span.start, span.end)]
    lowers = tuple([folded[start:end] for start, end in places])
    colon = _open_colon(lowers)
    marks = _inner_marks(text, places, lowers) | (frozenset({colon}) if colon else frozenset())
    marks |= counted_again(lowers) | footnotes(places, lowers)
    if marks:
        places = [place for index, place in enumerate(places) if index not in marks]
        lowers = tuple([folded[start:end] for start, end in places])
    parted = not TENS.keys().isdisjoint(lowers)
    if parted:
        places = _counted(places, lowers)
        lowers = tuple([folded[start:end] for start, end in places])
    words = tuple([text[start:end] for start, end in places])
    if parted or "H. E." in words:
        words, lowers = tuple(map(_closed_up, words)), tuple(map(_closed_up, lowers))
    marks_of = {
        k: m for two in single_quotes(places, lowers) for k, m in zip(two, "“”", strict=True)
    }
    if marks_of:
        words = tuple([marks_of.get(k, word) for k, word in enumerate(words)])
        lowers = tuple([marks_of.get(k, word) for k, word in enumerate(lowers)])
    if is_shouted(span.of(text)):
        words = calmed_words(words, plain_words(text))
    if colon:  # "for A; B; and C" is one list, as with commas
        words, lowers = (tuple(map(_joined, row)) for row in (words, lowers))
    return Sentence(
        span=span,
        block=block,
        words=words,
        lowers=lowers,
        starts=tuple([start for start, _ in places]),
        ends=tuple([end for _, end in places]),
        capitals=_capitals(words),
        figures=any(map(str.isdigit, [word[0] for word in words])),
    )


def _inner_marks(
    text: str, places: Sequence[tuple[int, int]], lowers: Sequence[str]
) -> frozenset[int]:
    """Return the words that only number the members of a list in a sentence: "to *(i)* sign it".

    "Articles 4(a) and 5(b)" and a lone "(a)" number something else, and "(a) Chad (b) Togo" opens
    a list of its own.
    """
    found = [
        index
        for index in range(len(lowers) - 2)
        if lowers[index] == "(" and lowers[index + 2] == ")" and lowers[index + 1] in _INNER_MARKS
    ]
    if (
        len(found) < _TWO
        or not found[0]
        or tuple(lowers[index + 1] for index in found[:2]) not in _FIRST_TWO
    ):
        return frozenset()
    free = all(places[i][0] and text[places[i][0] - 1].isspace() for i in found if i)
    return frozenset(k for i in found for k in range(i, i + 3)) if free else frozenset()


def _open_colon(lowers: Sequence[str]) -> int:
    """Return a colon that parts a preposition from a list in its sentence, or 0.

    "We call on States to*:* sign it; and fund it", "are concerned about*:* A; B; and C"; a colon
    at the end leads a list below.
    """
    near = (i for i in range(1, len(lowers) - 1) if lowers[i] == ":")
    found = next((i for i in near if lowers[i - 1] in _LED_ON), 0)
    return found if ";" in lowers[found:] else 0


def _joined(word: str) -> str:
    return "," if word == ";" else word


def _counted(places: list[tuple[int, int]], lowers: Sequence[str]) -> list[tuple[int, int]]:
    """Return the places of the words, those of an ordinal in two words as one: "Fifty First"."""
    kept: list[tuple[int, int]] = []
    for index, place in enumerate(places):
        dashed = index > 1 and lowers[index - 1] in _DASHES
        before = lowers[index - 1 - dashed] if index else ""
        if before in TENS and 0 < ORDINALS.get(lowers[index], 0) <= 9:
            if dashed:
                del kept[-1]
            kept[-1] = kept[-1][0], place[1]
        else:
            kept.append(place)
    return kept


def _closed_up(word: str) -> str:
    """Return a word that holds blanks without them: "H. E.", "Fifty First", "Fifty – First"."""
    if word in {"H. E.", "h. e."}:
        return word.replace(" ", "")
    first, blank, _ = word.partition(" ")
    return "-".join(re.findall(r"\w+", word)) if blank and first.lower() in TENS else word


def _capitals(words: Sequence[str]) -> tuple[int, ...]:
    return tuple([index for index, word in enumerate(words) if word[0].isupper()])


def _split(text: str, block: Block) -> Iterator[Span]:
    start = block.span.start
    if block.role is BlockRole.ITEM and (marker := _MARKER.match(text, start, block.span.end)):
        start = marker.end()
    if block.role is BlockRole.PARAGRAPH and (head := _SEAT.match(text, start, block.span.end)):
        yield Span(start + 1, start + head[0].rindex(")"))
        start = head.end()
    for match in _SENTENCE_END.finditer(text, start, block.span.end):
        if "\t" in match[0]:
            continue  # the end of a table's cell: "Russian Fed."
        if _is_in_day(text, start, match) or _is_in_name(text, block, start, match):
            continue
        stop = match.start() + len(match[0].rstrip())
        short = _ABBREVIATION.search(text, max(start, stop - _LONGEST), stop)
        declines = text[start:stop].strip() == "No." and _CAPITAL_WORD.match(text, match.end())
        letter = short is not None and _LETTERED.search(
            text, start, stop
        )  # "amendments to Article A."
        numeral = _NUMERAL.match(text, match.end())
        arts = short is not None and short[0] in _ARTS and not numeral
        if match[0] != "\n" and numeral and _NUMBERING.search(text, start, stop):
            continue  # "Application no. 1234/22"
        if match[0] != "\n" and short and not (declines or letter or arts):
            continue  # "No. 5", "Art. 7", but "No. Our board has declined.", "on Rock Art. It"
        if text[start:stop].strip():
            yield _trimmed(text, start, match.end())
        start = match.end()
    if text[start : block.span.end].strip():
        yield _trimmed(text, start, block.span.end)


def _is_in_name(text: str, block: Block, start: int, match: re.Match[str]) -> bool:
    """Tell whether a mark stands in a name that is a line: "Save Our Seas! Alliance"."""
    line = text[start : block.span.end].partition("\n")[0]
    named = match[0][0] == "!" and _NOISY_NAME.fullmatch(line)
    return bool(named) and block.role is not BlockRole.ITEM


def _is_in_day(text: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether a full stop is one of a day's: "Date: 17. 6. 2025"; a year alone is none's."""
    if not text[max(start, match.start() - 1) : match.start()].isdigit() or match[0][0] != ".":
        return False
    day, year = _DAY.search(text, start, match.end()), _YEAR.match(text, match.end())
    return day is not None and year is not None and (day[0] + year[0]).count(".") > 1


def _trimmed(text: str, start: int, end: int) -> Span:
    """Return the span of a sentence without the blanks, or the marks of bold type, around it."""
    words = text[start:end]
    bold = len(_BOLD) if _is_bold(words.strip()) else 0
    return Span(end - len(words.lstrip()) + bold, start + len(words.rstrip()) - bold)


def _is_bold(words: str) -> bool:
    """Tell whether all of a sentence is set in bold type: "**Is it in force?**"."""
    inner = words[len(_BOLD) : -len(_BOLD)].strip()
    return bool(inner) and words == f"{_BOLD}{inner}{_BOLD}" and _BOLD not in inner


def is_title(sentence: Sentence) -> bool:
    """Tell whether a sentence heads what follows: a heading, or a question on a line of its own."""
    if sentence.block.role is BlockRole.HEADING:
        return True
    return sentence.span == sentence.block.span and sentence.words[-1] == "?"


def is_item(sentence: Sentence) -> bool:
    """Tell whether a sentence stands in an item of a list."""
    return sentence.block.role is BlockRole.ITEM


def leads_items(sentence: Sentence, following: Sentence | None) -> bool:
    """Tell whether an item leads a list of its own: "2. We ask States: (a) to sign it, …"."""
    below = following is not None and is_item(following)
    deeper = below and following is not None and following.block.level > sentence.block.level
    return is_item(sentence) and sentence.words[-1] == ":" and deeper


def opens_items(sentence: Sentence, following: Sentence | None) -> bool:
    """Tell whether a line without a mark goes on in the list below: "**We urge States to**"."""
    below = following is not None and is_item(following)
    return below and not is_item(sentence) and sentence.words[-1][-1].isalnum()


def opens_declaration(sentence: Sentence) -> bool:
    """Tell whether the items below go on from a sentence: "We, the Ministers, meeting in Oslo:".

    "We, the undersigned, write to you." is whole.
    """
    return sentence.lowers[:2] == ("we", ",") and sentence.words[-1] != "."
