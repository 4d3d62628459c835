"""Titles that tell of somebody, who need not speak: "Board appoints Ana Kos", "Kos: it is late"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import ARTICLES, FINITE_BE, HELPERS
from govgraph.extract.find.words.phrasing import closed_words
from govgraph.extract.find.words.tokens import OWNING
from govgraph.lexicon import Form, Part
from govgraph.model import BlockRole, EventType, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.document.header import Line
    from govgraph.extract.find.find import Found
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_POSTED = frozenset(
    {"of", "for", "and", "the", "to", "on", "by", "from", "with", "at", "a", "in", "former"}
)
TO_OR_ON = frozenset({"to", "on"})
"""What leads to another's text: "in response *to* the report by"."""
_LEAD = 4  # words behind a colon among which the kind of a text stands
_SAID = 2  # words behind it that are less than what somebody said
_FINITE = Form.THIRD | Form.PAST
_SAYING = frozenset({"speech", "reporting"})
_OF_PARTIES = frozenset({EventType.SIGNATURE, EventType.RATIFICATION, EventType.ACCESSION})


def is_whole_sentence(found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a sentence says something of what it opens with: "The Lakes Forum failed us".

    A greeting may stand before it: "Sir, the Forum failed us."; "The Forum held by Chad." is none.
    """
    words, lowers = found.sentence.words, found.sentence.lowers
    whole = found.sentence.block.role is BlockRole.PARAGRAPH and words[-1] in {".", "!", "?"}
    first = next((name for name in found.names if whole and (name.kind or name.entities)), None)
    if first is None or first.kind not in {Kind.MEETING, Kind.PERSON, None}:
        return False  # a body, if no State, may well tell of itself: "The Lakes Board was glad."
    before = [word for word in lowers[: first.first] if word not in ARTICLES]
    if before and (before[-1] != "," or before[0] not in lexicon.words("salutations")):
        return False
    at = first.after
    if lowers[at : at + 1] == ("(",) and ")" in lowers[at:]:
        at = lowers.index(")", at) + 1  # "The Lakes Forum (LF) was short."
    verb, behind = (*lowers[at : at + 2], "", "")[:2]
    finite = verb in FINITE_BE | HELPERS | lexicon.words("modals")
    forms = (entry.form for entry in lexicon.entries.get(verb, ()))
    finite |= any(form & _FINITE for form in forms) and behind not in {"by", "in", "at"}
    ends = verb.endswith(("s", "ed")) and not closed_words(lexicon) & {verb}
    return words[at : at + 1] == (verb,) and (finite or (ends and behind != "by"))


def is_told_of(line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a line tells of somebody: "UNESCO condemns the killing of reporter Ana Kos".

    So do "Board appoints Ana Kos", "Ana Kos to visit the Forum" and "Visit by Minister Ana Kos".
    """
    words, lowers = line.found.sentence.words, line.found.sentence.lowers
    named = next((r.name for r in line.refs if r.kind is Kind.PERSON), None)
    person = named.first if named else 0
    if named and (_does(lowers, named.first, named.after, lexicon)):
        return True
    first = person
    while first and (words[first - 1].isalpha() or words[first - 1] in {".", "'s", "’s"}):
        first -= 1
    small = [w for w in words[first:person] if w.islower() and w not in _POSTED]
    return len(small) > 1


def has_text(line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a text is somebody's whom a line names: "Translation of *Ana Kos's speech*"."""
    lowers, texts = line.found.sentence.lowers, lexicon.words("deliveryNouns")
    ends = (r.name.after for r in line.refs if r.kind is Kind.PERSON)
    return any(
        lowers[end : end + 1] in OWNING and not texts.isdisjoint(lowers[end:][:_LEAD])
        for end in ends
    )


def answers(lowers: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether a title is of an answer to others: "Response to *the report by Ana Kos*"."""
    texts, the = lexicon.words("deliveryNouns"), lexicon.words("determiners")
    return any(
        lowers[at] in texts and lowers[at + 1] == "by" and lowers[at - 2] in TO_OR_ON
        for at in range(3, len(lowers) - 1)
        if lowers[at - 1] in the and not texts.isdisjoint(lowers[: at - 2])
    )


def is_object(line: Line, index: int, lexicon: Lexicon) -> bool:
    """Tell whether running text only tells of a text: "The Board *heard* a briefing by Chad."."""
    words, lowers = line.found.sentence.words, line.found.sentence.lowers
    before = (entry for word in lowers[:index] for entry in lexicon.entries.get(word, ()))
    acts = any(e.part is Part.VERB and e.form & (Form.THIRD | Form.PAST) for e in before)
    return words[-1] in {".", ";"} and acts


def is_headline(line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a title quotes somebody: "Minister Kos: Palau First to Ratify Treaty"."""
    lowers, heading = line.found.sentence.lowers, line.found.sentence.block.role
    ends = [r.name.after for r in line.refs if r.kind is Kind.PERSON]
    said = lowers[ends[0] + 1 :] if ends and lowers[ends[0] : ends[0] + 1] == (":",) else ()
    texts = lexicon.any_of("textGenres", "deliveryNouns")
    return heading is BlockRole.HEADING and len(said) > _SAID and texts.isdisjoint(said[:_LEAD])


def _does(lowers: Sequence[str], first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a headline says what is done, by whom it names or to them."""
    before, plain = lowers[1:first], lexicon.any_of("textGenres", "deliveryNouns", "beForms")
    told = [word for word in before if word not in plain]
    forms = (entry.form for word in told for entry in lexicon.entries.get(word, ()))
    visits, (to, verb, *_) = lexicon.words("visits"), (*lowers[after:], "", "")
    acts = to[-3:] == "ing" or (to == "to" and verb in lexicon.entries)
    acts |= any(form & Form.THIRD for form in forms) or not visits.isdisjoint(lowers[:first])
    return acts or not visits.isdisjoint(lowers[after : after + 1])


def said_at(line: Line, after: int, lexicon: Lexicon) -> int:
    """Return where a line says that somebody speaks, or where it ends: "Ana Kos *noted* that".

    Whom it names from there on is of what was said. In a heading it may be any verb.
    """
    words, lowers = line.found.sentence.words, line.found.sentence.lowers
    if line.found.sentence.block.role is BlockRole.HEADING:
        near, verbs = range(after, min(after + 2, len(words))), lexicon.words("headlineVerbs")
        return next((at for at in near if lowers[at] in verbs), len(words))
    for at in (at for at in range(after, len(words)) if words[at].islower()):
        said = (e for e in lexicon.entries.get(words[at], ()) if e.form & _FINITE)
        if any(e.part is Part.VERB and e.classes & _SAYING for e in said):
            return at
    return len(words)


def is_news(line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a line is a sentence on what others did: "*Iran rejected* it on 5 May."."""
    sentence = line.found.sentence
    behind = {word for ref in line.refs for word in sentence.lowers[ref.name.after :][:1]}
    acted = (e.form for word in behind for e in lexicon.entries.get(word, ()))
    return sentence.words[-1] == "." and any(form & Form.PAST for form in acted)


def parties_told(lines: Sequence[Line], lexicon: Lexicon) -> Iterator[Entity]:
    """Yield the bodies of which a headline tells an act of a treaty's party: "*EU accedes* to it".

    Below the letterhead of another body it is that one's news; "EU calls on all to sign" is not.
    """
    for line in (line for line in lines if not line.foot):
        lowers = line.found.sentence.lowers
        first = next((n for n, word in enumerate(lowers) if word not in {"#", "the"}), 0)
        for ref in (r for r in line.refs if r.name.first == first):
            acts = lexicon.entries.get("".join(lowers[ref.name.after : ref.name.after + 1]), ())
            told = (e.frame.evokes for e in acts if e.form & Form.THIRD and e.frame)
            if ref.kind is Kind.ORGANISATION and ref.entity and not _OF_PARTIES.isdisjoint(told):
                yield ref.entity
