"""Find the name of a text that is itself a declaration, a charter, a resolution: its title.

Most titles say what kind of text stands below ("Joint statement") and name nothing. One that is a
name as a whole ("THE KISUMU DECLARATION") does where the text speaks of itself as that: "this
Declaration", "Adopted by acclamation".
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.find.names.names import LETTERHEAD, Name
from govgraph.extract.find.words.capitals import ARTICLES, last_head, run, year_at
from govgraph.model import BlockRole, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_POINTING = frozenset({"this", "present", "following"})
_PLACED = frozenset({"in", "at"})
_JOINING = frozenset({"of", "on", "for", "to", "against", "concerning", "between", "with"})
_ENDS = frozenset({"(", ":", "–", "—", "|"})
_OF_TOWN = "of a town"  # a statement that is a text of its own only as "Bangkok Statement"
_BEFORE = 2  # marks before such a line: "(*Adopted"


def own_title(sentences: Sequence[Sentence], lexicon: Lexicon) -> Name | None:
    """Return the name that a text's title gives the text itself, if it gives any."""
    for number, sentence in enumerate(sentences):
        if sentence.span.start >= LETTERHEAD:
            break
        name = _whole(sentence, lexicon) if _is_title(sentence) else None
        below = sentences[number + 1 :]
        if name and _speaks_of_itself(below, name, lexicon):
            genre = name.head in lexicon.words("textGenres")
            told = not genre or _is_place(sentence.words[name.first], below)
            return name if told else replace(name, how=_OF_TOWN)
    return None


def with_own_title(named: Sequence[Name], title: Name) -> list[Name]:
    """Return a sentence's names with the whole title in the place of what it holds."""
    if any(n.span.covers(title.span) and n.entities for n in named):
        return [*named]
    towns = (n for n in named if n.first == title.first and n.kind is Kind.PLACE)
    if title.how == _OF_TOWN and not any(e.type == "City" for n in towns for e in n.entities):
        return [*named]  # "Joint Statement", "Uganda Statement on Rivers"
    apart = [n for n in named if not n.span.overlaps(title.span)]
    return sorted([*apart, replace(title, how="name")], key=lambda name: name.span)


def _is_title(sentence: Sentence) -> bool:
    """Tell whether a sentence is a heading, or a line of its own that can be one."""
    whole = sentence.span == sentence.block.span or sentence.words[0] == "**"
    line = sentence.block.role is BlockRole.PARAGRAPH and sentence.titled
    return whole and (line or sentence.block.role is BlockRole.HEADING)


def _whole(sentence: Sentence, lexicon: Lexicon) -> Name | None:
    """Return the text that a heading names from its first word to its last, or to a mark."""
    first = int(sentence.lowers[0] in ARTICLES)
    if first >= len(sentence.words) or not sentence.words[first][0].isupper():
        return None
    found = last_head(sentence, first, run(sentence, first, lexicon), lexicon)
    if found is None or found[0].kind is not Kind.INSTRUMENT:
        return None
    head, start, after = found
    end = after + year_at(sentence, after)
    if sentence.lowers[end : end + 1] and sentence.lowers[end] in _JOINING:
        end = _end(sentence)
    whole = sentence.words[end : end + 1] == () or sentence.words[end] in _ENDS
    if not whole or end - first <= after - start:
        return None
    word = " ".join(sentence.lowers[start:after])
    span = sentence.span_of(first, end)
    return Name(span, first, end, Kind.INSTRUMENT, head.type, head=word)


def _end(sentence: Sentence) -> int:
    """Return where a title ends: at a bracket, a colon or a dash, or with the heading."""
    ends = (index for index, word in enumerate(sentence.words) if word in _ENDS)
    return next(ends, len(sentence.words))


def _speaks_of_itself(below: Sequence[Sentence], name: Name, lexicon: Lexicon) -> bool:
    """Tell whether a text calls itself what its title says, or tells that it was adopted."""
    noun = name.head.split()
    done_forms = lexicon.words("doneForms")
    for sentence in below:
        lowers = sentence.lowers
        if not done_forms.isdisjoint(lowers[: _BEFORE + 1]) and _opens_with_deed(sentence, lexicon):
            return True
        at = [i for i, word in enumerate(lowers) if word in _POINTING]
        if any([*lowers[i + 1 : i + 1 + len(noun)]] == noun for i in at):
            return True
    return False


def _opens_with_deed(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Tell whether a line begins with what was done: "(Adopted on 3 May)", not "It was adopted".

    A row of a table ("Adopted | 3 May 2018") is on the text that its title only speaks of.
    """
    if sentence.block.role is BlockRole.ROW:
        return False
    first = next((i for i, word in enumerate(sentence.words) if word[0].isalpha()), 0)
    return sentence.lowers[first] in lexicon.words("doneForms") and first < _BEFORE


def _is_place(word: str, below: Sequence[Sentence]) -> bool:
    """Tell whether a text says elsewhere that something was in what a word names: "in *Lübeck*"."""
    lower = word.lower()
    return any(lower in s.lowers and s.lowers[s.lowers.index(lower) - 1] in _PLACED for s in below)
