"""Find the bodies that sign, each on a line of its own: "Signed by: / Green Delta Youth (Fiji)"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.find.names.names import Name
from govgraph.extract.find.people.people import find_people
from govgraph.extract.find.words.tokens import OWNERS, is_item, is_title
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

SIGNATORY = "signatory"
"""The head of a name that only its place in a list of signatories shows to be a body's."""
_LONGEST = 14  # words of a line of the list, or of the one above it
_WRAPPED = 60  # words of lines that were wrapped into one
_PARTS = frozenset({"\t", "(", "–", "—", "-", "|", "/", ";"})
_SMALL = frozenset({"of", "the", "for", "and", "on", "in", "to", "de", "des", "du", "la", "&", "y"})
_HALF = 2  # at most every second word of a name is small
_FEW = 3  # words of a country behind a comma


def signatory_names(
    sentences: Sequence[Sentence], lexicon: Lexicon
) -> Mapping[Span, tuple[Name, ...]]:
    """Return the names in the lists of those who sign, by the sentence that holds them."""
    found: dict[Span, tuple[Name, ...]] = {}
    listing = False
    for sentence in sentences:
        if _heads_list(sentence, lexicon):
            listing = True
        elif listing and _ends_list(sentence, lexicon):
            listing = False
        elif listing and (names := tuple(_of_line(sentence, lexicon))):
            found[sentence.span] = names
    return found


def with_signatories(settled: Sequence[Name], signed: Sequence[Name]) -> list[Name]:
    """Return names with those of signatories in the place of what is only a part of them."""
    if not signed:
        return [*settled]
    whole = {name.first: name for name in settled if name.kind is not Kind.PLACE}
    new = []
    for name in signed:
        known = whole.get(name.first, name)
        new.append(replace(known, head=SIGNATORY) if known.after >= name.after else name)
    kept = [n for n in settled if not any(n.span.overlaps(s.span) for s in new)]
    return sorted([*kept, *new], key=lambda name: name.span)


def _heads_list(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Tell whether a line stands over a list of signatories: "Endorsed by (as of 2 May):"."""
    if sentence.lowers[-1] == ".":
        return False
    words = [word for word in sentence.lowers if word[0].isalpha()]
    if not words or len(words) > _LONGEST:
        return False
    text = f" {' '.join(words)} "
    lone = sentence.words[-1] == ":" or is_title(sentence) or sentence.span == sentence.block.span
    return lone and any(f" {head} " in text for head in lexicon.words("signingHeads"))


def _ends_list(sentence: Sentence, lexicon: Lexicon) -> bool:
    verbs = lexicon.any_of("beForms", "haveForms", "modals", "firstPerson") - OWNERS
    told = bool(verbs & set(sentence.lowers)) or sentence.lowers[0] in lexicon.words("footWords")
    return told or len(sentence.words) > _WRAPPED or ":" in sentence.words


def _of_line(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield the body of a line, and of each that was wrapped into it: "X (Fiji) Y (Chad)"."""
    if is_title(sentence) and not is_item(sentence):
        return  # a heading within the list: "Africa"
    words = sentence.words
    closed = [index + 1 for index, word in enumerate(words) if word == ")"]
    people = {person.first for person in find_people(sentence, lexicon)}
    for start in [0, *closed]:
        first = next((k for k in range(start, len(words)) if words[k][0].isalpha()), len(words))
        after = _end_of_name(sentence, first)
        post = {*sentence.lowers[first : first + 1]} & lexicon.words("posts")
        if not post and _is_name(words[first:after]) and people.isdisjoint(range(first, after)):
            yield _body(sentence, first, after, lexicon)


def _body(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> Name:
    heads = (lexicon.heads.get(word) for word in reversed(sentence.lowers[first:after]))
    type_ = next((h.type for h in heads if h and h.kind is Kind.ORGANISATION), "Organisation")
    span = sentence.span_of(first, after)
    return Name(span, first, after, Kind.ORGANISATION, type_, head=SIGNATORY)


def _end_of_name(sentence: Sentence, first: int) -> int:
    """Return where the name of a line ends: before a bracket, a dash, a country."""
    words = sentence.words
    for index in range(first, len(words)):
        if words[index] in _PARTS:
            return index
        rest = [word for word in words[index + 1 :] if word not in {",", "."}]
        if words[index] == "," and len(rest) <= _FEW and all(w[0].isupper() for w in rest):
            return index
    return len(words) - (words[-1:] in {(".",), (",",), ("and",)})


def _is_name(words: Sequence[str]) -> bool:
    """Tell whether words can be a body's name: capitals, or an acronym."""
    if not words or not words[0][:1].isupper():
        return False
    if len(words) == 1:
        return words[0].isupper() and len(words[0]) > _HALF
    own = [word for word in words if word.lower() not in _SMALL and word[0].isalnum()]
    return _HALF * sum(word[0].isupper() for word in own) > len(own)
