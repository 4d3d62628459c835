"""Find capitalised names that no noun heads, and leave out what only opens a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govgraph.extract.find.names.foreign import OF, OF_THE
from govgraph.extract.find.names.names import Name
from govgraph.extract.find.people.people import is_name_word
from govgraph.extract.find.words.capitals import is_capital, is_initial
from govgraph.extract.find.words.function_words import INTRODUCING
from govgraph.extract.find.words.tokens import OWNERS, is_adverb
from govgraph.lexicon import Form, Part
from govgraph.model import BlockRole

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

ACRONYM = re.compile(r"[A-Z][A-Za-z]{0,3}[A-Z0-9][A-Za-z0-9-]{0,8}s?")
CAMEL = re.compile(r"[A-Z]?[a-z]+[A-Z]\w*")
_ADJECTIVES = frozenset({"european", "international", "national", "global", "royal"})
_FEW = 2
_JOINTS = 2
_NEAR = 3  # words of "Kos strongly deplored"
_DOES = frozenset({"did", "does", "also"})


def capitalised_names(
    sentence: Sentence, lexicon: Lexicon, taken: Sequence[Span]
) -> Iterator[Name]:
    """Yield the capitalised names that no head explains and that nothing else has taken."""
    covered = {index for span in taken for index in range(*sentence.range_of(span))}
    if sentence.block.role is BlockRole.HEADING:
        yield from _numbered(sentence, lexicon, covered)
        return
    free = [i for i in sentence.capitals if i not in covered and is_capital(sentence, i, lexicon)]
    free = [i for i in free if not _is_currency(sentence, i, lexicon)]
    stretches = _stretches(_with_initials(sentence, free))
    for start, after in _joined(sentence, stretches, lexicon):
        first = _skip_opening(sentence, start, after, lexicon)
        if first < after:
            yield Name(sentence.span_of(first, after), first, after, None, how="capitals")


def _is_currency(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a code stands before a sum: "pledged *NOK* 50 million"."""
    figure = "".join(sentence.words[index + 1 : index + 2])[:1].isdigit()
    return figure and sentence.lowers[index] in lexicon.words("currencies")


def _with_initials(sentence: Sentence, free: Sequence[int]) -> Sequence[int]:
    """Let a line that is a name go on over the full stop of an initial: "Quiela K. Halloway"."""
    dots = [i for i in range(2, len(sentence.words)) if is_initial(sentence, i)]
    whole = sorted((*free, *dots)) == list(range(len(sentence.words)))
    return range(len(sentence.words)) if dots and whole else free


def _numbered(sentence: Sentence, lexicon: Lexicon, covered: Collection[int]) -> Iterator[Name]:
    """Yield the meetings that a title calls by number: "Opening statement at *SBSTTA-25*"."""
    for index in (i for i in sentence.capitals if i not in covered):
        letters = sentence.lowers[index].rstrip("0123456789.-")
        if sentence.words[index][-1].isdigit() and letters in lexicon.words("countedMeetings"):
            span = sentence.span_of(index, index + 1)
            yield Name(span, index, index + 1, None, how="capitals")


def _stretches(indexes: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield where indexes that follow one another begin, and the index after them."""
    start = 0
    for place, index in enumerate(indexes, 1):
        if place == len(indexes) or indexes[place] != index + 1:
            yield indexes[start], index + 1
            start = place


def _joined(
    sentence: Sentence, parts: Iterable[tuple[int, int]], lexicon: Lexicon
) -> Iterator[tuple[int, int]]:
    """Join what small words make one name: "Mayors *for* Peace", "Vale *do* Javari"."""
    first, end = 0, -1
    for start, after in parts:
        acronym = (
            sentence.words[start - 2 : start - 1] != () and sentence.words[start - 2].isupper()
        )
        english = start == end + 1 and not acronym and sentence.words[end] in {"for", "at"}
        at = english and end > 0 and sentence.words[end] == "at"
        if at and sentence.lowers[end - 1] in lexicon.words("posts"):
            english = False  # "Prime Minister *at* Oxford"
        joined = english or _shares_head(sentence, first, end, start, after, lexicon)
        if not joined and not (end > 0 and is_foreign_joint(sentence.words[end:start])):
            if end > first:
                yield first, end
            first = start
        end = after
    if end > first:
        yield first, end


def _shares_head(
    sentence: Sentence, first: int, end: int, start: int, after: int, lexicon: Lexicon
) -> bool:
    """Tell whether "and" joins what one noun is for: "the Early Warning *and Response System*"."""
    led = first > 0 and sentence.lowers[first - 1] in INTRODUCING
    beside = end > first and sentence.lowers[end:start] == ("and",)
    tool_nouns = lexicon.words("toolNouns") | {"facility", "service"}
    return led and beside and after - start > 1 and sentence.lowers[after - 1] in tool_nouns


def is_foreign_joint(words: Sequence[str]) -> bool:
    """Tell whether small words join two parts in another language: "San José *de las* Casas"."""
    return 0 < len(words) <= _JOINTS and words[0] in OF and all(w in OF_THE for w in words)


def _skip_opening(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> int:
    """Leave out an ordinary word that is capitalised only because it opens the sentence."""
    never = lexicon.words("neverNames")
    while first < after and sentence.lowers[first].rstrip(".") in never:
        if first and sentence.lowers[first] in _ADJECTIVES and after - first > 1:
            break  # "a Global Peatland Atlas"
        if first and after - first > _FEW and sentence.lowers[first - 1] == "the":
            break  # "the State Great Khural"
        first += 1
    if first < after and sentence.words[first].islower():
        return after  # "State Secretary *for Digital Affairs*"
    if " ".join(sentence.lowers[first:after]) in never:
        return after
    titled = " ".join(sentence.lowers[first:after]) in lexicon.words("titles")
    if titled and first and sentence.lowers[first - 1] == "the":
        return after  # "the *King*" opened it: nobody is named
    if first == 0 and sentence.lowers[0] in lexicon.words("issueNouns") and after == 1:
        return after  # "*MINUTES* of the Board Meeting"
    if first == 0 and after == 1 and opens_plainly(sentence) and not _acts(sentence, lexicon):
        return after
    return first


def opens_plainly(sentence: Sentence) -> bool:
    """Tell whether the first word may have its capital only because it opens the sentence."""
    word = sentence.words[0]
    coined = ACRONYM.fullmatch(word) or CAMEL.fullmatch(word) or _opens_dateline(sentence)
    return not coined


def _acts(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Tell whether a sentence may open with a surname, whose verb follows: "*Kos* also said".

    Others may stand beside it: "*Kos* and Novak said".
    """
    if not is_name_word(sentence.words[0]) or sentence.lowers[0] in lexicon.entries:
        return False
    first = _past_joined(sentence)
    near = range(first, min(first + _NEAR - 1, len(sentence.lowers)))
    index = next((i for i in near if not is_adverb(sentence.lowers[i])), 0)
    lower = sentence.lowers[index]
    verbs = lexicon.entries.get(lower, ()) if lower != sentence.lowers[0] else ()
    told = any(e.part is Part.VERB and e.form & (Form.PAST | Form.THIRD) for e in verbs)
    return told or lower in lexicon.any_of("beForms", "haveForms", "modals") | OWNERS | _DOES


def _past_joined(sentence: Sentence) -> int:
    """Return where the names end that "and" joins to the first word."""
    after, capitals = 1, set(sentence.capitals)
    while sentence.words[after : after + 1] in {(",",), ("and",)} and after + 1 in capitals:
        after += 1
        while after in capitals:
            after += 1
    return after


def _opens_dateline(sentence: Sentence) -> bool:
    """Tell whether a line may open with a town: "*Nadi*, Fiji, 3 May"."""
    mark, land, *rest = (*sentence.words[1:8], "", "")
    return mark == "," and land[:1].isupper() and any(word[:1].isdigit() for word in rest)
