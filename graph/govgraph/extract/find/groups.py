"""Bodies that are called by their people: "Leaders of the Rivers Forum", "Digital Ministers"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.capitals import extend, is_ordinal, last_head
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Lexicon

_OWN = frozenset({"of", "state", "and", "or", "government", "the"})
_OWNING = frozenset({("'",), ("'s",), ("’",), ("’s",)})


def is_no_group(sentence: Sentence, first: int, head: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether a run of capitals ends in people who are no body of their own.

    "Honourable Ministers", "Ministers of France and Malta", "Finance Ministers meeting"; but
    "Leaders of the Rivers Forum" and "Digital Ministers" are one.
    """
    if sentence.lowers[head[0]] not in lexicon.words("peopleHeads") or head[1] - head[0] > 1:
        return False
    before = [w for w in sentence.lowers[max(0, first - 3) : first] if w != "the"][-2:]
    if before[1:] == ["of"] and before[0] in lexicon.heads:
        return True  # "the meeting of Education Ministers"
    if any(is_ordinal(word) for word in sentence.words[max(0, first - 1) : head[0]]):
        return True  # "the 9th Education Ministers Meeting on Rivers" counts meetings
    end = extend(sentence, head[1], lexicon)
    following = set(sentence.lowers[end : end + 2])
    if following & lexicon.heads.keys() or sentence.lowers[end : end + 1] in _OWNING:
        return True  # "the Transport Ministers' meeting", "Ministers informal conference"
    courtesy = lexicon.any_of("posts", "stateNouns", "neverNames", "salutations", "peopleBesides")
    told = set(sentence.lowers[first : head[0]]) - courtesy
    return not told and not _is_of_body(sentence, first, head[1], end, lexicon)


def _is_of_body(sentence: Sentence, first: int, head: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether people are those of a body: "Leaders *of the Rivers Forum*".

    Or "Heads of State and Government" who open a sentence, as those who met do.
    """
    inner = head
    while inner < end and sentence.lowers[inner] in _OWN:
        inner += 1
    if inner == end:
        opens = all(word == "the" or not word[0].isalpha() for word in sentence.lowers[:first])
        return end - head > 1 and opens and "".join(sentence.words[end : end + 1]).islower()
    found = last_head(sentence, inner, end, lexicon)
    named = found is not None and found[0].kind is not Kind.PLACE and found[1] > inner
    return sentence.lowers[head] == "of" and (named or sentence.words[inner].isupper())
