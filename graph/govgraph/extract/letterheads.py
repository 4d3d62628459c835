"""What a whole line of a header names: the body whose letter it is, the meeting that sits.

Such a line is a name from its first word to its last, also where names that are known or words
of a topic part it: "Southeast Asia Tobacco Control Alliance".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.capitals import is_ordinal
from govgraph.extract.draft import words_of
from govgraph.model import BlockRole, Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.header import Line
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_LINKS = frozenset(
    {"of", "for", "on", "to", "against", "between", "with", "and", "the", "in", "into", "&"}
)
_OWNERS = frozenset({"of", "for", "on", "to", "against", "between", "with"})
_BODY = 16  # words of a body's name
_MEETING = 20  # words of a meeting's name
_CUTS = frozenset({",", "|", "·", "—", "–", "•", "(", "\t"})
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
    head = _head(lowers[:after], Kind.ORGANISATION, lexicon)
    if head is None or not 2 <= after <= _BODY or not _is_name(line, 0, after, head, lexicon):
        return None
    if _STATES & set(lowers[: head + 1]) or (lexicon.words("posts") & set(lowers[:2])):
        return None
    short = words[after + 1 : after + 2] if words[after + 2 : after + 3] == (")",) else ()
    aliases = tuple(word for word in short if word.isupper())
    type_ = lexicon.heads[lowers[head]].type
    body = Entity(Kind.ORGANISATION, words_of(line, 0, after), None, type_, aliases)
    return body, line.found.sentence.span_of(0, after)


def line_meeting(line: Line, lexicon: Lexicon) -> tuple[Entity, Span] | None:
    """Return the meeting that a line names although no name of a meeting is known in it.

    "1492nd Meeting of the OSCE Permanent Council", "Eighth substantive session, 8–12 July", "At
    the signing ceremony of the Quiet Rivers Convention"; not "Outcome of the meeting".
    """
    lowers = line.found.sentence.lowers
    first = 2 if lowers[:2] == ("at", "the") else 0
    after = next((i for i, w in enumerate(lowers) if w in _CUTS), len(lowers))
    after = min([after, *(line.found.sentence.range_of(t.span)[0] for t in line.found.times)])
    if line.foot or not first + 2 <= after <= first + _MEETING or lowers[-1] in {".", "?", "!"}:
        return None
    head = _head(lowers[first:after], Kind.MEETING, lexicon)
    counted = is_ordinal(lowers[first]) or first > 0
    if head is None or not _is_name(line, first, after, first + head, lexicon, small=counted):
        return None
    owned = lowers[first + head + 1 : first + head + 2]
    if not counted and not owned and len(line.found.sentence.words) > after:
        return None  # "Opening Session, see below"
    label = words_of(line, first, after)
    type_ = lexicon.heads[lowers[first + head]].type
    meeting = Entity(Kind.MEETING, label[0].upper() + label[1:], None, type_)
    return meeting, line.found.sentence.span_of(first, after)


def _head(lowers: Sequence[str], kind: Kind, lexicon: Lexicon) -> int | None:
    """Return where the head of a name stands: before "of" or "for", otherwise at its end."""
    owners = (i for i, word in enumerate(lowers) if i and word in _OWNERS)
    last = next(owners, len(lowers)) - 1
    head = lexicon.heads.get(lowers[last]) if last >= 0 else None
    return last if head and head.kind is kind else None


def _is_name(
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
        or word in _LINKS
        or index == head
        or (small and index < head)
        for index, word in enumerate(sentence.words[first:after], first)
    )
