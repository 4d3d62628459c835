"""Whether known words name in a sentence what they name elsewhere: not the "US" of "US$"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.governed import tells_text
from govgraph.extract.find.modifiers import only_describes
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.find.names import Name
    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Lexicon

_LABEL = 5  # words of a line that holds little but a document's number


def stands(sentence: Sentence, hit: Name, lexicon: Lexicon) -> bool:
    """Tell whether words of the authority name what they name elsewhere: not the "US" of "US$"."""
    return not (
        _is_own_number(sentence, hit)
        or sentence.words[hit.after : hit.after + 1] == ("$",)
        or _is_shouted_word(sentence, hit, lexicon)
        or only_describes(sentence, hit, lexicon)
        or (hit.kind is Kind.THEME and tells_text(sentence, hit.first, hit.after, lexicon))
    )


def _is_own_number(sentence: Sentence, hit: Name) -> bool:
    """Tell whether a line only gives the text's own number: "Ref.: PR/2024/31"."""
    return hit.how == "citation" and hit.type == "Report" and len(sentence.words) <= _LABEL


def _is_shouted_word(sentence: Sentence, hit: Name, lexicon: Lexicon) -> bool:
    """Tell whether capitals only set off a question: "*WHO* AND WHERE", "*WHO* WE ARE"."""
    if hit.after > hit.first + 1 or sentence.lowers[hit.first] not in lexicon.words("relativisers"):
        return False
    both = sentence.words[hit.first :][:2]
    shouted = all(map(str.isupper, both)) or all(map(str.islower, both))
    following, asked = (*sentence.lowers[hit.after : hit.after + 2], "", "")[:2]
    asks = following in {"and", "or"} and asked in lexicon.any_of("relativisers", "pronouns")
    return shouted and (asks or following in lexicon.any_of("firstPerson", "beForms", "modals"))
