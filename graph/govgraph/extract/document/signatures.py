"""Who has signed: "Ana Kos / Head of Policy / Alliance", and whose text several sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.document.bodies import COPIED
from govgraph.extract.document.draft import tell_first
from govgraph.extract.document.header import is_listed, tells_of_others
from govgraph.extract.document.placed import is_post
from govgraph.extract.document.postings import put_post, put_speaker
from govgraph.extract.document.ranking import Sign
from govgraph.extract.find.people import POLITE
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Line

_APART = frozenset({"\t", "–", "—", "|", "·", "/"})
_HONOURING = frozenset({"mr", "mrs", "ms", "h.e", "h.e.", "his", "her", "excellency"})
_NAMING = POLITE | {
    "hon",
    "rt",
    "right",
    "commissioner",
    "minister",
    "judge",
    "senator",
    "justice",
    "captain",
    "colonel",
    "general",
    "admiral",
    "sheikh",
    "chief",
    "signed",
}


def signature(lines: Sequence[Line], number: int, draft: Draft) -> None:
    """Read "Name / Post / Organisation", or a name alone with post and body on the next lines.

    Several signatures in a row are nobody's in particular, so that none is taken.
    """
    line = lines[number]
    signed = [n for n, other in enumerate(lines) if other.foot and opens_with_person(other)]
    plain = [n for n in signed if lines[n].found.sentence.lowers[0] not in _HONOURING]
    signed = plain if len(plain) == 1 else signed  # beside it, whom the letter is sent to
    listed = any(_lists_signatories(other) for other in lines)
    tabled = is_listed(lines, number, draft.lexicon)
    if not line.foot or draft.has("speaker") or number not in signed or tabled:
        return
    if len(signed) > 1 or listed or _is_shared(line):
        _tell_common([lines[n] for n in signed], draft)
    elif put_speaker(line, 0, draft):
        _put_beside(lines, number, draft)


def _put_beside(lines: Sequence[Line], number: int, draft: Draft) -> None:
    """Take the post and the body that stand above and below the name of who signs."""
    above = lines[number - 1] if number and lines[number - 1].foot else None
    if above and above.found.sentence.lowers[:1] == ("for",):
        tell_first(Sign.SIGNATURE, above, 1, draft)  # "For the Alliance,"
    if above and not draft.has("role") and is_post(above.found.sentence, draft):
        put_post(above, 0, draft)  # "The Chairperson" above the name
    for other in lines[number + 1 : number + 4]:
        sent = other.found.sentence.lowers[:1] in COPIED or opens_with_person(other)
        if sent or tells_of_others(other, draft.lexicon):
            break
        if not draft.has("role"):
            put_post(other, 0, draft)
        tell_first(Sign.SIGNATURE, other, 0, draft)


def _tell_common(lines: Sequence[Line], draft: Draft) -> None:
    """Note the one body that those who sign together are of: "…, President of MedCities"."""
    named = [r for line in lines for r in line.refs if r.kind is Kind.ORGANISATION and r.entity]
    bodies = {r.entity for r in named if r.entity and not draft.is_post(r.entity)}
    if len(bodies) == 1:
        draft.tell(Sign.EMPLOYER, named[0].entity, named[0].span, 0.5)


def _is_shared(line: Line) -> bool:
    """Tell whether several sign beside each other: "Ana Kos [tab] Jan Novak", "… – Jan Novak"."""
    people = [ref for ref in line.refs if ref.kind is Kind.PERSON]
    return len(people) > 1 and not _APART.isdisjoint(line.found.sentence.words)


def _lists_signatories(line: Line) -> bool:
    """Tell whether a line heads the list of those who sign: "Signatories:"."""
    words = [word for word in line.found.sentence.lowers if word.isalpha()]
    return words[-1:] == ["signatories"] or words == ["signed", "by"]


def opens_with_person(line: Line) -> bool:
    """Tell whether a line is a name, or a title and a name: no "Ana Kos: I cannot say"."""
    people = [ref for ref in line.refs if ref.kind is Kind.PERSON]
    if not people:
        return False
    before = line.found.sentence.lowers[: people[0].name.first]
    if line.found.sentence.words[people[0].name.after :][:1] == (":",):
        return False  # "Ambassador Falkenrath: I can't say."
    return all(word in _NAMING or not word[0].isalnum() for word in before)
