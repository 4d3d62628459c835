"""Names without a head: "Cabinet", which needs no more words, "Peering Week", "Riverfest 2023"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.dates.words import WEEKDAYS
from govgraph.extract.find.meetings.happening import is_gone_to, is_held
from govgraph.extract.find.words.capitals import is_ordinal, last_head, year_at
from govgraph.extract.find.words.function_words import AT_OR_DURING
from govgraph.lexicon import Form, Part
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_LONG = 2  # words of a meeting's name are more: no "Holy Week"
_HELPING = frozenset({"has", "will", "did"})


def is_chamber(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a run of capitals is "Parliament" or "Cabinet" alone.

    Where the word opens a sentence, only an act shows that it is one: "*Cabinet* approved it".
    """
    alone = after == first + 1 and sentence.lowers[first] in lexicon.words("chambers")
    return alone and (first > 0 or _does(sentence, after, lexicon))


def is_conferring(sentence: Sentence, after: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether people who last make a body of a conference: "Conference *of European Rabbis*".

    A "Conference of Ministers" meets.
    """
    of = sentence.lowers[after : after + 1] == ("of",)
    return of and sentence.lowers[end - 1] in lexicon.words("conferringPeople")


def is_week(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a run of capitals is a meeting that only its last word shows: "… Data Days"."""
    if sentence.titled or sentence.lowers[after - 1] not in lexicon.words("weekNouns"):
        return False
    counted = year_at(sentence, after) or is_ordinal(sentence.words[max(first - 1, 0)])
    return (first > 0 and after - first > _LONG) or (counted and after - first > 1)


def is_edition(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a run of capitals before a year is a meeting, by what is done with it.

    "We spoke *at Riverfest 2023*", "*attended* TechWomen Africa 2023", "Riverfest 2023 *was held*".
    """
    told = "".join(sentence.lowers[after + 1 : after + 2]) in lexicon.heads  # "… 2023 *conference*"
    if told or sentence.titled or not year_at(sentence, after):
        return False
    led = sentence.lowers[max(first - 1, 0)] in {"the", "our", "its", "this"}
    begin = first - led
    at = begin > 0 and sentence.lowers[begin - 1] in AT_OR_DURING
    return at or is_gone_to(sentence, begin, lexicon) or is_held(sentence, after + 1, lexicon)


def _does(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a verb of a single subject stands at an index: "Cabinet *approved* it".

    An aside may part them: "Cabinet, at its weekly meeting, has approved it".
    """
    if sentence.lowers[index : index + 1] == (",",):
        commas = (k for k in range(index + 1, len(sentence.words)) if sentence.words[k] == ",")
        index = next(commas, len(sentence.words)) + 1
    word = "".join(sentence.lowers[index : index + 1])
    if word in _HELPING:
        return True
    entries = lexicon.entries.get(word, ())
    return any(e.part is Part.VERB and e.form & (Form.PAST | Form.THIRD) for e in entries)


def is_laid_or_dated(
    sentence: Sentence, joint: int, words: tuple[int, int], lexicon: Lexicon
) -> bool:
    """Tell whether words say to whom a text is laid, or on which day: "on *Friday*"."""
    (step, stop), word = words, sentence.lowers[joint]
    noun, chambers = sentence.lowers[joint - 1], lexicon.words("chambers")
    if word == "of" and noun in chambers and (law := last_head(sentence, step, stop, lexicon)):
        return law[0].kind is Kind.INSTRUMENT  # "the tabling in Parliament *of the Rivers Bill*"
    chamber = stop == step + 1 and sentence.lowers[step] in chambers
    chamber = chamber or sentence.lowers[step] in lexicon.words("posts")  # "to *President* Kos"
    day = sentence.lowers[stop - 1] == "day" or sentence.lowers[step] in WEEKDAYS
    return (word == "to" and chamber) or (word == "on" and day)
