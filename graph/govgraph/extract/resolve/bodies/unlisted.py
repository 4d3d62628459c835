"""States of which nobody has a record: only States ratify a treaty and accede to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.people.people import is_name_word
from govgraph.extract.find.words.tokens import is_adverb, is_plural
from govgraph.folding import fold_name
from govgraph.lexicon import Form
from govgraph.model import BlockRole, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.find import Found
    from govgraph.extract.find.names.names import Name
    from govgraph.extract.resolve.resolve import Resolver
    from govgraph.lexicon import Lexicon

_RATIFYING = ("ratif", "acced")
_JOINING = frozenset({"and", ",", "both"})
_PASSED = frozenset({"not", "never", "also", "yet", "first", "too", ","})
_PLAIN = (
    "neverNames", "determiners", "prepositions", "subordinators", "coordinators", "pronouns",
    "numberWords", "peopleNouns", "pluralPeople", "posts", "chambers", "givenNames", "titles",
)  # fmt: skip
_BEFORE = 6  # words of "ratified by Norway, Chad and"
_VERB = 5  # words of a verb


def ratifies(resolver: Resolver, found: Found, name: Name) -> bool:
    """Tell whether a word that may name anything ratifies or accedes: "*Valdoria* ratified it".

    Also with others, "*Valdoria* and Chad acceded to it", "ratified by Chad and *Valdoria*"; not
    "*Parliament* ratified it", nor who signs, who may be a person: "*Kos* signed it".
    """
    lowers, word = found.sentence.lowers, found.sentence.words[name.first]
    lower = lowers[name.first]
    single = name.after == name.first + 1 and is_name_word(word) and word.istitle()
    single = single and lowers[name.first - 1 : name.first] != ("the",)  # "the *Respondent*"
    if not single or is_plural(lower) or is_adverb(lower):
        return False
    acts = _ratify(lowers, _past_others(found, name.after), resolver.lexicon)
    if not acts and not _is_by(found, name.first):
        return False
    coined = fold_name(word) not in resolver.authority.vocabulary
    plain = lower in resolver.lexicon.any_of(*_PLAIN)
    known = lower in resolver.lexicon.heads or lower in resolver.lexicon.entries
    return coined and not (plain or known)


def _past_others(found: Found, after: int) -> int:
    """Return where those end who do it, too: "Valdoria *, Chad and Fiji*"."""
    words, capitals = found.sentence.words, set(found.sentence.capitals)
    while after + 1 < len(words) and words[after] in _JOINING:
        step = after + 1 + (words[after + 1] in {"and", "the"})
        if step not in capitals:
            break
        after = step
        while after in capitals:
            after += 1
    return after


def _ratify(lowers: Sequence[str], index: int, lexicon: Lexicon) -> bool:
    """Tell whether somebody does what States do with a treaty: "*has not ratified*"."""
    helping = lexicon.any_of("haveForms", "verbAdverbs") | _PASSED
    passed = helping | lexicon.words("modals")
    while index < len(lowers) and (lowers[index] in passed or is_adverb(lowers[index])):
        index += 1
    if not "".join(lowers[index : index + 1]).startswith(_RATIFYING):
        return False
    verbs = lexicon.matches_first(lowers[index : index + _VERB])
    return any(entry.frame is not None and entry.form != Form.ING for entry, _ in verbs)


def _is_by(found: Found, first: int) -> bool:
    """Tell whether a treaty's act is done by what begins at an index: "ratified *by* it"."""
    lowers, low = found.sentence.lowers, max(0, first - _BEFORE)
    by = next((i for i in range(first - 1, low, -1) if lowers[i] == "by"), 0)
    if not by or not lowers[by - 1].startswith(_RATIFYING):
        return False
    between = found.sentence.words[by + 1 : first]
    return all(word[0].isupper() or word in _JOINING or word == "the" for word in between)


def opens_row(resolver: Resolver, found: Found, name: Name) -> bool:
    """Tell whether an unknown name opens a row under a header: a party to a treaty."""
    block = found.sentence.block
    row = block.role is BlockRole.ROW and block.header not in {None, block.span}
    row = row and not any(map(str.isdigit, resolver.words(name)))  # "R2" counts the rows
    return row and name.first == 0 and name.kind in {None, Kind.PLACE}
