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
    from collections.abc import Iterator, Sequence

    from govgraph.extract.header import Line
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_LINKS = frozenset(
    {"of", "for", "on", "to", "against", "between", "with", "and", "the", "in", "into", "&"}
)
_OWNERS = frozenset({"of", "for", "on", "to", "against", "between", "with"})
_BODY = 16  # words of a body's name
_MEETING = 20  # words of a meeting's name
_CUTS = frozenset({",", "|", "·", "—", "–", "•", "(", ")", ":", ";", "/", "\t"})
_AT = frozenset({("at", "the"), ("to", "the")})
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


def line_meetings(line: Line, lexicon: Lexicon) -> Iterator[tuple[Entity, Span]]:
    """Yield the meetings that parts of a line name from their first word to their last.

    "1492nd Meeting of the OSCE Permanent Council", "Eighth substantive session, 8–12 July", "At
    the signing ceremony of the Quiet Rivers Convention", "92nd INTERPOL General Assembly: opening
    address", "ITU Council 2024"; not "Outcome of the meeting", nor a council without a number.
    """
    sentence = line.found.sentence
    if line.foot or sentence.words[-1] in {".", "!", "?"}:
        return
    for first, after in _parts(line):
        for start in _starts(line, first, after):
            head = _meeting_head(line, start, after, lexicon)
            if head is not None and _is_told(line, start, head, after):
                label = words_of(line, start, after)
                found = lexicon.heads[sentence.lowers[head]]
                type_ = found.type if found.kind is Kind.MEETING else "Meeting"
                meeting = Entity(Kind.MEETING, label[0].upper() + label[1:], None, type_)
                yield meeting, sentence.span_of(start, after)
                break


def _parts(line: Line) -> Iterator[tuple[int, int]]:
    """Yield the parts of a line between punctuation marks and times."""
    words = line.found.sentence.words
    dated = [line.found.sentence.range_of(time.span) for time in line.found.times]
    cuts = {i for first, after in dated if after - first > 1 for i in range(first, after)}
    cuts |= {i for i, word in enumerate(words) if word in _CUTS}
    first = 0
    for after in [*sorted(cuts), len(words)]:
        if first < after:
            yield first, after
        first = after + 1


def _starts(line: Line, first: int, after: int) -> Iterator[int]:
    """Yield where a name may begin: with its part, behind "at the", at a number."""
    lowers = line.found.sentence.lowers
    yield first + (2 if lowers[first : first + 2] in _AT else 0)
    for index in range(first + 1, after):
        if lowers[index - 2 : index] == ("at", "the") or is_ordinal(lowers[index]):
            yield index


def _meeting_head(line: Line, first: int, after: int, lexicon: Lexicon) -> int | None:
    """Return where the head of a meeting's name stands, or None where the words are no name.

    Of bodies that sit, only such as are counted: "149th IPU Assembly", "ITU Council 2024".
    """
    words, lowers = line.found.sentence.words, line.found.sentence.lowers
    if not 2 <= after - first <= _MEETING:
        return None
    last = after - 1 if words[after - 1].isdigit() else after
    last -= 2 if lowers[last - 2 : last] == ("no", ".") else 0
    head = _head(lowers[first:last], Kind.MEETING, lexicon)
    if head is None and (last < after or is_ordinal(lowers[first])):
        body = _head(lowers[first:last], Kind.ORGANISATION, lexicon)
        sits = body is not None and lowers[first + body] in lexicon.words("sittingBodies")
        head = body if sits else None
    small = is_ordinal(lowers[first]) or lowers[first - 2 : first] in _AT
    if head is None or not _is_name(line, first, last, first + head, lexicon, small=small):
        return None
    return first + head


def _is_told(line: Line, first: int, head: int, after: int) -> bool:
    """Tell whether a name says which meeting: not "Opening Session, see below"."""
    words = line.found.sentence.words
    counted = is_ordinal(words[first]) or words[after - 1][-1].isdigit()
    owned = head + 1 < after
    delivered = line.found.sentence.lowers[first - 2 : first] in _AT
    return counted or owned or delivered or (first == 0 and after == len(words))


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
