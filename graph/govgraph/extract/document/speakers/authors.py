"""What a text tells of its author: "Dr Kos is Minister of Health", "My name is Ana Kos, I am …"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.ranking import Sign
from govgraph.extract.document.draft import tell_body, tell_first
from govgraph.extract.document.header import Line
from govgraph.extract.document.speakers.placed import names_itself, self_named
from govgraph.extract.document.speakers.postings import put_post, put_small_post, put_speaker
from govgraph.extract.find.people.people import POLITE
from govgraph.extract.find.people.post_words import OF_POST
from govgraph.extract.find.words.tokens import OWNING
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Frame
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref

_BEING = frozenset({"i'm", "am", "'m", "as", "be"})  # "I have the honour to be the Chair"
_SPEECH = 4  # words of "'s keynote opening speech"
_SELF = 5  # sentences of running text in which speakers name themselves
_INTRODUCED, _FOOT = 6, 4  # sentences at the beginning and end that may introduce an author


def introduced(sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], draft: Draft) -> None:
    """Read "Dr Kos is Minister of Health of Slovenia" above or beneath a text of hers."""
    speaker = draft.entity("speaker")
    if speaker is None or draft.has("role"):
        return
    ends = slice(0, _INTRODUCED), slice(max(_INTRODUCED, len(sentences) - _FOOT), None)
    for found, row in (two for end in ends for two in zip(sentences[end], refs[end], strict=True)):
        line = Line(found, tuple(row), foot=True)
        own = [r for r in row if r.entity == speaker]
        opens = found.sentence.words[0] in speaker.label.split()
        opens = opens or found.sentence.lowers[:2] in {("the", "author"), ("the", "speaker")}
        after = own[0].name.after if own else opens + (found.sentence.lowers[0] == "the")
        if after and own and "".join(found.sentence.lowers[after : after + 1]) in OF_POST:
            tell_body(Sign.EMPLOYER, line, after + 1, draft)  # "Dr Kos leads the Rivers Fund"
        been = found.sentence.lowers[after : after + 2] == ("has", "been")
        if after and (been or found.sentence.lowers[after : after + 1] == ("is",)):
            first = after + 1 + been
            put_post(line, first, draft) or put_small_post(line, first, draft)
            told = len(draft.bodies)
            tell_first(Sign.EMPLOYER, line, after, draft)
            at = next((i for i, w in enumerate(found.sentence.lowers) if w in {"at", "of"}), 0)
            if at > after and told == len(draft.bodies):
                tell_body(Sign.EMPLOYER, line, at + 1, draft)


def gives_own(line: Line, draft: Draft) -> bool:
    """Take whose speech it is where that alone is said: "Minister Ana Kos's speech in Oslo."."""
    sentence, lexicon = line.found.sentence, draft.lexicon
    person = next((ref for ref in line.refs if ref.kind is Kind.PERSON), None)
    after = person.name.after if person and person.name.first < _SPEECH else len(sentence.words)
    owned = sentence.lowers[after : after + 1] in OWNING
    genres, near = lexicon.words("deliveryNouns"), range(after + 1, after + _SPEECH)
    at = max((k for k in near if owned and {*sentence.lowers[k : k + 1]} & genres), default=0)
    where = set(sentence.lowers[at + 1 : at + 2]) <= lexicon.words("prepositions") | {"."}
    told = lexicon.any_of("beForms", "haveForms", "modals").intersection(sentence.lowers[at:])
    return bool(at) and where and not told and put_speaker(line, 0, draft)


def author(sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], draft: Draft) -> None:
    """Read "Dr Kos is Minister of Health of Slovenia" about who says "I" in a text of nobody else.

    Only the first sentence and the last ones tell of an author so.
    """
    if draft.has("speaker") or not any("i" in found.sentence.lowers for found in sentences):
        return
    told = list(zip(sentences, refs, strict=True))
    for found, row in (*told[:1], *told[1:][-_FOOT:]):
        person = next((r for r in row if r.kind is Kind.PERSON), None)
        before = found.sentence.lowers[: person.name.first] if person else ("",)
        lowers = found.sentence.lowers
        if person and POLITE.issuperset(before) and lowers[person.name.after :][:1] == ("is",):
            draft.put("speaker", person.entity, person.span)
            return


def names_self(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], frame: Frame, draft: Draft
) -> None:
    """Read "My name is Ana Kos, I'm Secretary General of the Alliance", "I am Ana Kos, …"."""
    opening = slice(frame.begin, frame.begin + _SELF)
    for found, row in zip(sentences[opening], refs[opening], strict=True):
        line = self_named(Line(found, tuple(row), foot=False), draft)
        named = [
            r for r in line.refs if r.kind is Kind.PERSON and names_itself(line, r, draft.lexicon)
        ]
        if named:
            own = replace(line, refs=tuple(r for r in line.refs if r.span >= named[0].span))
            if not draft.has("speaker") and put_speaker(own, named[0].name.first, draft):
                _put_own_post(own, draft)
            return


def _put_own_post(line: Line, draft: Draft) -> None:
    """Take the post after "I am", "I'm" or "and I serve as"."""
    lowers = line.found.sentence.lowers
    for index in range(len(lowers) - 1):
        if lowers[index] in _BEING and not draft.has("role"):
            put_post(line, index + 1, draft)
