"""Make meetings of those who meet: "the meeting of the River Board in Oslo on 5 May"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.find.described.descriptions import DEFINITE
from govgraph.extract.find.refs import is_organisation, names_of
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.memory.passage import Passage
    from govgraph.model import Entity

_BESIDE = 24  # characters between those who meet and the date or place
_OF = frozenset(
    {("of",), ("of", "the"), ("of", "its"), ("of", "their"), ("of", "our"), ("between",)}
)
_PEOPLE = 3  # words between "of" and those who meet: "of the health ministers"
_FIELD = 4  # words of "responsible for culture", "of State and Government"
_OPENING = frozenset({"of", "the", "its", "their", "our", "on", "for", "and"})
_JOINING = frozenset({"of", "for", "responsible", "and"})


def meeting_of(passage: Passage, ref: Ref) -> Ref | None:
    """Return "the meeting of the Board in May" as a new meeting that only date or place tells.

    "The meeting of the Board" is one that has been spoken of, or any.
    """
    sentence = passage.sentence
    first = ref.name.first + (sentence.lowers[ref.name.first] in DEFINITE)
    bare = ref.name.after - first == len(ref.name.head.split())
    if not bare or sentence.words[first][0].isupper() or sentence.lowers[first - 1] == "this":
        return None
    noun = " ".join(sentence.words[first : ref.name.after])
    body, after = who_meets(passage, ref)
    if not after or not _is_told(passage, after):
        return None
    label = f"{noun} {passage.quoted(ref.name.after, after)}"
    aliases = [noun]
    if body and body.entity:
        aliases += [f"{noun} of the {name}" for name in names_of(body.entity)]
        aliases += [f"{name} {noun}" for name in names_of(body.entity)]
    made = passage.resolver.make(Kind.MEETING, label, ref.name.type, tuple(aliases))
    whole = sentence.span_of(ref.name.first, after)
    return replace(ref, name=replace(ref.name, whole=whole), entity=made)


def is_theirs(meeting: Entity, told: Ref) -> bool:
    """Tell whether a meeting that has been named is that of those who meet here."""
    label = told.entity.label.lower() if told.entity else ""
    words = {w.strip("().,") for w in label.split()} - _OPENING
    named = " ".join((meeting.label, *meeting.aliases)).lower().split()
    return words <= set(named)


def who_meets(passage: Passage, ref: Ref) -> tuple[Ref | None, int]:
    """Return the body whose meeting it is, if one, and where those who meet end."""
    sentence, people = passage.sentence, passage.lexicon.words("peopleNouns")
    for other in passage.refs:
        if other.name.first > ref.name.after and is_organisation(other):
            if sentence.lowers[ref.name.after : other.name.first] not in _OF:
                break
            after = other.name.after
            if sentence.lowers[after : after + 1] and sentence.lowers[after] in people:
                return None, _past_field(passage, after + 1)
            state = other.entity is None or other.entity.type == "Government"
            return (None, 0) if state else (other, _past_bracket(sentence, after))
    if sentence.lowers[ref.name.after : ref.name.after + 1] != ("of",):
        return None, 0
    for index in range(ref.name.after + 1, min(ref.name.after + 1 + _PEOPLE, len(sentence.words))):
        if sentence.lowers[index] in people:
            return None, _past_field(passage, index + 1)
        if not sentence.lowers[index].isalpha():
            break
    return None, 0


def _past_field(passage: Passage, after: int) -> int:
    """Return where people end with their field: "ministers *of justice*", "*of the Union*"."""
    sentence, end = passage.sentence, after
    for index in range(after, min(after + _FIELD, len(sentence.words))):
        word = sentence.words[index]
        if sentence.lowers[index] in _JOINING:
            continue
        if sentence.lowers[index] == "the":
            near = (r for r in passage.refs if index + 1 >= r.name.first >= index)
            return next((r.name.after for r in near if is_organisation(r)), end)
        if index == after or not (word.isalpha() and sentence.lowers[index - 1] in _JOINING):
            return end
        end = index + 1
    return end


def _past_bracket(sentence: Sentence, after: int) -> int:
    """Return where a body ends with its short form: "the River Board *(SRB)*"."""
    bracket = sentence.words[after : after + 1] + sentence.words[after + 2 : after + 3]
    return after + 3 if bracket == ("(", ")") else after


def _is_told(passage: Passage, after: int) -> bool:
    """Tell whether a date or a place stands right behind those who meet."""
    end = passage.sentence.ends[after - 1]
    spans = [r.span for r in passage.refs if r.kind is Kind.PLACE and r.entity]
    spans += [t.span for t in passage.times]
    return any(0 <= span.start - end <= _BESIDE for span in spans)
