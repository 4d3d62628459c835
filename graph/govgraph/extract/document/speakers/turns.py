"""Whose turn the record of a meeting gives: "ANA KOS (Rivers Now): Thank you, Chair."."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.document.bodies.behalf import TURN
from govgraph.extract.document.bodies.ranking import Sign
from govgraph.extract.document.header import Line
from govgraph.extract.document.speakers.placed import add_person
from govgraph.extract.document.speakers.postings import put_speaker
from govgraph.extract.find.people.people import POLITE, name_end, post_before
from govgraph.extract.find.people.post_words import post_at
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Frame
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_TURNS = 2  # lines before the text among which a turn may begin
_LATER = 4  # sentences of it that others may have said before
_LABEL = 7  # words before the colon of a turn
_NAME = 5  # words of a name
_SEVERAL = 2  # who take turns, and for whom
_SMALL = frozenset({"of", "for", "and", "the", "to", "on"})
_CLOSED = (
    "posts", "neverNames", "peopleNouns", "textGenres", "deliveryNouns", "newsGenres",
    "speakerKeys", "organisationKeys", "meetingKeys", "prepositions", "determiners",
)  # fmt: skip


class Turn(NamedTuple):
    """The words in small letters that call who speaks, and who that is, and for which body."""

    words: tuple[str, ...]
    person: Entity | None
    body: Entity | None


def is_shared(sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], lexicon: Lexicon) -> bool:
    """Tell whether those of several bodies take turns, so that the record is nobody's statement.

    "Ms Kos (Chad): …" and "Mr Bell (Fiji): …"; not the turns of a speaker and of who thanks her.
    """
    rows = zip(sentences, refs, strict=True)
    turns = [one for found, row in rows if (one := turn_of(found, row, lexicon)) and one.body]
    people = {one.person for one in turns}
    return len(people) >= _SEVERAL and len({one.body for one in turns}) >= _SEVERAL


def turn_of(found: Found, row: Sequence[Ref], lexicon: Lexicon) -> Turn | None:
    """Return a turn that names who speaks: "The MINISTER OF TRADE (Ms A. Kos): …"."""
    lowers, colon = found.sentence.lowers, _label_end(found.sentence)
    line = Line(found, tuple(row), foot=False)
    people = (r for r in row if r.kind is Kind.PERSON and r.name.after <= colon)
    for person in (r for r in people if is_turn(line, r) and r.entity):
        bodies = [r.entity for r in row if r.kind is Kind.ORGANISATION and r.name.after <= colon]
        aside = _in_brackets(line, person.name.after, lexicon)
        body = next(iter(bodies), aside[0] if aside else None)
        return Turn(lowers[:colon], person.entity, body)
    return None


def _label_end(sentence: Sentence) -> int:
    """Return where the words end that call who speaks: at a colon, or with their paragraph."""
    colon = sentence.words.index(":") if ":" in sentence.words[:TURN] else 0
    return colon or (len(sentence.words) if stands_alone(sentence) else 0)


def stands_alone(sentence: Sentence) -> bool:
    """Tell whether a paragraph only calls who speaks: "Ms Ana KOS (Chad, Group of the Greens)"."""
    words, span = sentence.words[:TURN], sentence.block.span
    whole = (sentence.starts[0], sentence.ends[-1]) == (span.start, span.end)
    opens = words.index("(") if "(" in words else 0
    surname = opens > _SEVERAL and words[opens - 1].isupper() and not words[1].isupper()
    return whole and surname and sentence.lowers[0] in POLITE and len(sentence.words) < TURN


def turn(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], frame: Frame, draft: Draft
) -> None:
    """Take whose turn a record gives, with whom they speak for: "Chad (Ms Kos): Mr Chair, …"."""
    if draft.has("speaker") or draft.shared:
        return
    near = slice(max(0, frame.begin - _TURNS), frame.begin + 1)
    for found, row in zip(sentences[near], refs[near], strict=True):
        line = Line(found, tuple(row), foot=False)
        shouted = _shouted(found)
        if shouted and post_at(found.sentence, shouted + 1, draft.lexicon):
            put_speaker(add_person(line, 0, shouted), 0, draft)
            return
        for person in (ref for ref in row if ref.kind is Kind.PERSON):
            aside = found.sentence.words[person.name.after :][:1] == (")",)
            if aside and is_turn(line, person):
                first, end = post_before(found.sentence, person.name.first, draft.lexicon)
                put_speaker(line, first if end else person.name.first, draft)
                opened = next((r for r in row if r.name.first <= 1), None)
                if opened and opened.kind is Kind.ORGANISATION:
                    draft.tell(Sign.LABEL, opened.entity, opened.span)
                return
    later = slice(near.start, frame.begin + _LATER)
    for number, (found, row) in enumerate(zip(sentences[later], refs[later], strict=True)):
        if number > frame.begin - near.start and not found.sentence.words[0].isupper():
            continue  # somebody in the text: "Ambassador Kos: I cannot say."
        if after := turn_name(found.sentence, row, draft.lexicon):
            own = found.sentence.words[:after]
            rest = (one.sentence.words for one in sentences[near.start :])
            if any(_is_others(words, own, draft.lexicon) for words in rest):
                return  # who only opens for others: "MS ANA KOS: The Minister will speak."
            _put_turn(Line(found, tuple(row), foot=False), after, draft)
            return


def _shouted(found: Found) -> int:
    """Return where the capitals end with which a turn opens: "ANA KOS, Director, X: Thank you"."""
    words = found.sentence.words
    after = next((i for i, word in enumerate(words) if not word.isupper()), 0)
    after -= words[after - 1 : after] == (",",)
    told = ":" in words[:TURN] and words[after : after + 1] == (",",)
    return after if told and all(len(word) > 1 for word in words[:after]) and after > 1 else 0


def _is_others(words: Sequence[str], own: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether a turn of somebody else begins: "PRIME MINISTER ANA KOS: Thank you"."""
    label = words[: words.index(":")] if ":" in words[:_LABEL] else ()
    plain = [word for word in label if word[0].isalpha()]
    shouted = bool(plain) and all(word.isupper() and len(word) > 1 for word in plain)
    chairs = lexicon.any_of("posts", "peopleNouns", "neverNames") | {"moderator", "operator"}
    others = len(plain) > 1 or chairs.isdisjoint(word.lower() for word in plain)
    return shouted and others and {*own}.isdisjoint(plain)


def _put_turn(line: Line, after: int, draft: Draft) -> None:
    """Take who speaks, and the body in brackets or behind "from": "Ana Kos (Rivers Now): …"."""
    sentence = line.found.sentence
    first = _past_number(sentence.lowers)
    name = sentence.written(first, after)
    span = sentence.span_of(first, after)
    name = name.title() if name.isupper() else name
    draft.put("speaker", Entity(Kind.PERSON, name, None, "Person"), span)
    aside = () if draft.has("organisation") else _in_brackets(line, after, draft.lexicon)
    if aside:
        draft.tell(Sign.LABEL, *aside)


def _in_brackets(line: Line, after: int, lexicon: Lexicon) -> tuple[Entity, Span] | tuple[()]:
    """Return the body that stands in brackets behind a name: "Ana Kos (*Rivers Now*): …"."""
    sentence = line.found.sentence
    if sentence.words[after : after + 1] != ("(",) or ")" not in sentence.words[after:]:
        return ()
    end = sentence.words.index(")", after)
    own = [r for r in line.refs if r.entity and after < r.name.first < end]
    whole = own and (own[0].name.first, own[0].name.after) == (after + 1, end)
    known = own[0].entity if own and own[0].kind is Kind.ORGANISATION else None
    if known and (whole or known.iri):
        return known, own[0].span
    if post_at(sentence, after + 1, lexicon):
        return ()
    label = sentence.written(after + 1, end)
    shouted = sentence.words[0].isupper() and " " in label
    label = label.title() if shouted else label
    body = Entity(Kind.ORGANISATION, label, None, "Organisation")
    return body, sentence.span_of(after + 1, end)


def turn_name(sentence: Sentence, row: Sequence[Ref], lexicon: Lexicon) -> int:
    """Return where the name ends, known or not, before whose colon a turn begins, or 0.

    What follows greets or is said by "I": not "KEY MESSAGES: States must act".
    """
    words, lowers = sentence.words, sentence.lowers
    mark = next((i for i, word in enumerate(words[:TURN]) if word == ":"), 0)
    after = words.index("(") if "(" in words[:mark] and words[mark - 1] == ")" else mark
    first = _past_number(lowers[:after])
    titled = first > 0 and lowers[first - 1] in POLITE
    called = titled and mark > after and mark + 1 == len(words)  # "2.1 Mr Kos (Chad):", alone
    if not 2 <= after <= _NAME or (mark + 1 >= len(words) and not called):
        return 0
    greeting = lexicon.any_of("greetings", "salutations") | POLITE | {"i", "we"}
    greets = called or lowers[mark + 1] in greeting
    greets = greets or " ".join(lowers[mark + 1 : mark + 3]) in lexicon.words("salutations")
    closed = lexicon.any_of(*_CLOSED)
    plain = (closed | lexicon.heads.keys()).isdisjoint(lowers[first:after])
    shouted = all(w.isupper() and w[-1].isalpha() and len(w) > 1 for w in words[first:after])
    named = shouted or name_end(sentence, first, lexicon) == after
    known = any(r.entity and r.entity.iri and r.name.first < after for r in row)
    return after if plain and named and greets and not known else 0


def _past_number(lowers: Sequence[str]) -> int:
    """Return where the name of a turn begins: "2.1 Mr *Kos*", or 0."""
    plain = (i for i, word in enumerate(lowers) if word not in POLITE and not word[0].isdigit())
    return next(plain, 0)


def is_turn(line: Line, person: Ref) -> bool:
    """Tell whether a sentence opens with whose words follow: "The Minister (Ana Kos): Madam …"."""
    words, colon = line.found.sentence.words, _label_end(line.found.sentence)
    label = words[person.name.after : colon]
    names = (*words[: person.name.first], *label)
    named = all(w[0].isupper() or not w[0].isalpha() or w in _SMALL for w in names)
    ends = label in {(")",), ()} or label[0] == ","
    behind = label[label.index(")") + 1 :] if ")" in label else label
    # Also behind brackets: "Mr Bell (Fiji): …", "Mr Bell (Fiji), Rapporteur: …".
    ends = ends or (label[0] == "(" and behind[:1] in {(), (",",)})
    return person.name.after <= colon and named and ends
