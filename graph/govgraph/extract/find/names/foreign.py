"""Names in other languages, whose noun stands first: "Associação Rios Limpos", "Carta de Lima"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from govgraph.extract.find.names.names import Name
from govgraph.extract.find.words.capitals import PERIODICALS, with_ordinal, year_at
from govgraph.extract.find.words.function_words import FOREIGN_ARTICLES, OF_TOWNS
from govgraph.extract.find.words.phrasing import closed_words
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

OF = OF_TOWNS | {"pour", "para"}
OF |= {"por", "sin", "sur", "et", "y", "für", "und", "voor", "och", "cha", "ya", "wa", "za"}
OF |= {"til", "og", "av", "mot", "dla", "dei", "degli", "delle", "kwa", "o"}
"""What joins the capitals of a name in another language, and stands in no English sentence."""
OF_THE = OF | FOREIGN_ARTICLES | {"der", "den", "het"}
"""The same with articles that follow: "Vale *de la* Luna"."""
_JOINTS = 3  # small words between two capitals: "Red *por los* Ríos", "Civile *et de la* Mer"
_FRENCH = {("des",), ("du",), ("pour",), ("d'",), ("d’",)}
_HEADS = {
    "foreignHeads": (Kind.ORGANISATION, "Organisation"),
    "foreignTreaties": (Kind.INSTRUMENT, "Treaty"),
    "foreignTexts": (Kind.INSTRUMENT, "Instrument"),
    "foreignMeetings": (Kind.MEETING, "Meeting"),
}


def foreign_names(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield "Associação Rios Limpos", "Fundación para los Ríos", each to its last capital.

    Behind a joint of another language the name goes on in small letters: "Charte de *l'eau*".
    """
    heads = _heads(lexicon)
    if _openers(lexicon).isdisjoint(sentence.lowers):
        return
    end = 0
    for index in sentence.capitals:
        head = _head(sentence, index, heads, lexicon) if index >= end else None
        if head is None:
            continue
        end = _end(sentence, index + 1, lexicon)
        if end > index + 1:
            kind, type_ = head
            first = with_ordinal(sentence, index) if kind is Kind.MEETING else index
            end += kind is Kind.INSTRUMENT and year_at(sentence, end)  # "Plan de Acción *2030*"
            noun = "summit" if kind is Kind.MEETING else ""
            yield Name(sentence.span_of(first, end), first, end, kind, type_, head=noun)


@lru_cache(maxsize=4)
def _heads(lexicon: Lexicon) -> dict[str, tuple[Kind, str]]:
    """Return what each noun of another language heads, and with which type."""
    return {word: head for name, head in _HEADS.items() for word in lexicon.words(name)}


@lru_cache(maxsize=4)
def _openers(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that can open a name of another language."""
    return lexicon.words("sharedHeads").union(noun.partition(" ")[0] for noun in _heads(lexicon))


def _head(
    sentence: Sentence, index: int, heads: Mapping[str, tuple[Kind, str]], lexicon: Lexicon
) -> tuple[Kind, str] | None:
    """Return what a noun heads, with its small word where English has it, too: "Red de".

    So it does where a French one stands behind its adjective: "Association Malienne *des*".
    """
    lowers = sentence.lowers
    described = sentence.words[index + 2 : index + 3] in _FRENCH
    shared_heads = lexicon.words("sharedHeads")
    if described and sentence.words[index + 1][:1].isupper() and lowers[index] in shared_heads:
        return _HEADS["foreignHeads"]
    return heads.get(lowers[index]) or heads.get(" ".join(lowers[index : index + 2]))


def _end(sentence: Sentence, after: int, lexicon: Lexicon) -> int:
    joiners, strong = lexicon.words("foreignJoiners"), lexicon.words("foreignLinks")
    while after < len(sentence.words):
        step = after
        while step < len(sentence.words) - 1 and sentence.words[step] in joiners:
            step += 1
        linked = not strong.isdisjoint(sentence.words[after:step])
        described = step == after and not strong.isdisjoint(sentence.words[step + 1 : step + 2])
        goes_on = (linked or described) and _is_foreign_word(sentence, step, lexicon)
        issued = step == after and sentence.lowers[step] in PERIODICALS
        if issued or step - after > _JOINTS or not (goes_on or _is_capital(sentence.words[step])):
            break
        after = step + 1
    return after


def _is_foreign_word(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a small word may be of another language: no word of grammar, no verb."""
    word = sentence.words[index]
    known = word in closed_words(lexicon) or word in lexicon.entries
    return word.islower() and word[0].isalpha() and not known


def _is_capital(word: str) -> bool:
    """Tell whether a word is capitalised, also behind its article: "l'Aviation"."""
    return word[0].isupper() or (word[1:2] in {"'", "’"} and word[2:3].isupper())
