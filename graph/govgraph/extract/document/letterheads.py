"""What a whole line of a header names: the body whose letter it is.

Such a line is a name from its first word to its last, also where names that are known or words
of a topic part it: "Southeast Asia Tobacco Control Alliance".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.document.draft import words_of
from govgraph.model import BlockRole, Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.document.header import Line
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

LINKS = frozenset(
    {"of", "for", "on", "to", "against", "between", "with", "and", "the", "in", "into", "&"}
)
_OWNERS = frozenset({"of", "for", "on", "to", "against", "between", "with"})
_BODY = 16  # words of a body's name
_STATES = frozenset({"permanent", "delegation", "mission", "embassy", "government", "group"})


def letterhead(line: Line, lexicon: Lexicon) -> tuple[Entity, Span] | None:
    """Return the body that a line names from its first word to its last, none of them known.

    "Ministry of Digitalisation and Public Governance", "Joint secretariat for the Rhine"; not
    "Statement of the Ministry", nor a line that names a body which is known.
    """
    words, lowers = line.found.sentence.words, line.found.sentence.lowers
    after = words.index("(") if "(" in words else len(words)
    if line.foot or any(r.kind is Kind.ORGANISATION and r.entity for r in line.refs):
        return None
    head = head_of(lowers[:after], Kind.ORGANISATION, lexicon)
    if head is None or not 2 <= after <= _BODY or not is_name(line, 0, after, head, lexicon):
        return None
    if _STATES & set(lowers[: head + 1]) or (lexicon.words("posts") & set(lowers[:2])):
        return None
    short = words[after + 1 : after + 2] if words[after + 2 : after + 3] == (")",) else ()
    aliases = tuple(word for word in short if word.isupper())
    type_ = lexicon.heads[lowers[head]].type
    body = Entity(Kind.ORGANISATION, words_of(line, 0, after), None, type_, aliases)
    return body, line.found.sentence.span_of(0, after)


def head_of(lowers: Sequence[str], kind: Kind, lexicon: Lexicon) -> int | None:
    """Return where the head of a name stands: before "of" or "for", otherwise at its end."""
    owners = (i for i, word in enumerate(lowers) if i and word in _OWNERS)
    last = next(owners, len(lowers)) - 1
    people = lexicon.words("peopleHeads")
    head = lexicon.heads.get(lowers[last]) if last >= 0 and lowers[last] not in people else None
    return last if head and head.kind is kind else None


def is_name(
    line: Line, first: int, after: int, head: int, lexicon: Lexicon, *, small: bool = False
) -> bool:
    """Tell whether words of a line can be one name: capitals, joiners and its head.

    Before the head other words may be small too where a number opens the name.
    """
    sentence = line.found.sentence
    if sentence.block.role in {BlockRole.ROW, BlockRole.ITEM}:
        return False
    before = set(sentence.lowers[first:head])
    closed = lexicon.any_of("determiners", "prepositions", "coordinators", "firstPerson")
    if before & (closed - {"and", "&", "on"}) or before & lexicon.any_of("textGenres"):
        return False
    return all(
        word[0].isupper()
        or word[0].isdigit()
        or word in LINKS
        or index == head
        or (small and index < head)
        for index, word in enumerate(sentence.words[first:after], first)
    )
