"""Who speaks, in which post and for which body: bylines, signatures, a chair, an opening line."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.ranking import Sign
from govgraph.extract.document.draft import tell_body, tell_first, tell_whole, words_of
from govgraph.extract.document.header import QUOTES, Line, is_listed, tells_of_others
from govgraph.extract.document.speakers.addressees import addressees
from govgraph.extract.document.speakers.authors import gives_own
from govgraph.extract.document.speakers.headlines import (
    TO_OR_ON,
    answers,
    has_text,
    is_headline,
    is_object,
    is_told_of,
)
from govgraph.extract.document.speakers.interviews import quotes_another
from govgraph.extract.document.speakers.postings import (
    put_post,
    put_posting,
    put_speaker,
)
from govgraph.extract.document.speakers.signatures import opens_with_person
from govgraph.extract.document.speakers.turns import is_turn, turn_name
from govgraph.extract.find.people.people import is_given, post_before
from govgraph.extract.find.people.post_words import post_at
from govgraph.extract.find.refs import is_state
from govgraph.extract.find.words.capitals import PERIODICALS
from govgraph.lexicon import Form, Part
from govgraph.model import BlockRole, Entity, Kind, PositionType
from govgraph.phrasing import openers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Frame
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

_BODY = Kind.ORGANISATION
_ASSEMBLY = ("general", "assembly")
_FIRST = 3  # sentences of running text that say for whom it is spoken
_LEAD = 4  # words at the beginning of a line that say what somebody did
_PUBLISHED = 0.9  # how surely a text is of whom publishes it
_TITLE = 6  # words of a title before the kind of its text
_NEAR = 8  # words before the post of who opens a text
_DOES = 4  # words behind a name among which its verb stands: ", has today deposited"
_HELD = frozenset({"Quotation", *PositionType})
_SAYING = frozenset({"speech", "sayingSo", "opining", "reporting"})
_SMALL = frozenset({"of", "for", "and", "the", "to", "on"})
_POSTED = _SMALL | {"by", "from", "with", "at", "a", "in", "former"}
_ASKED = frozenset({("question", "from"), ("question", "by"), ("asked", "by"), ("tabled", "by")})
_READ = frozenset((word, "by") for word in ("read", "delivered", "presented"))
_OF_STATES = frozenset({"ministry", "department", "government", "cabinet", "office", "embassy"})
_OF_STATES |= {"council", "commission", "ministers", "presidency", "chancellery", "delegation"}
_ON_BEHALF = ("on", "behalf", "of")
_BESIDE = frozenset({("*",), ("·",), ("•",), ("|",)})
ADDRESSING = frozenset({"speaking", "addressing", "opening", "closing"})


def byline(lines: Sequence[Line], number: int, draft: Draft) -> None:
    """Read "Statement by …", "Remarks by the Minister of …", "Statement of the Campaign to …"."""
    line = lines[number]
    lowers = line.found.sentence.lowers
    named = lowers[0] != "by" or line.foot or any(r.kind is Kind.PERSON for r in line.refs)
    if not named and not put_post(line, 1 + (lowers[1:2] == ("the",)), draft, "post"):
        tell_body(Sign.BYLINE, line, 1, draft)  # behind a post the name is on the next
    told = len(draft.bodies)
    for index in range(1 if line.foot else len(lowers) - 1):
        after = _delivery(lowers, index, draft.lexicon)
        reads = len(draft.bodies) > told and lowers[index] in _made(draft.lexicon)
        reads = reads and any(r.name.first == after and is_state(r) for r in line.refs)
        if not after or reads or is_object(line, index, draft.lexicon):
            continue  # "by the Andean Group, delivered by *Peru*"
        # The author of a message says "I", whoever reads it.
        ends = range(after, len(lowers) - 1) if lowers[index] != "message" else ()
        read = (i + 1 for i in ends if lowers[i : i + 2] in _READ)
        person = put_speaker(line, next(read, after), draft)
        owned = lowers[after - 1 : after] == ("of",) and "by" in lowers[after:]
        if owned or not (person or put_post(line, after, draft, "post")):  # "of X by Ana Kos"
            if lowers[index] == "adopted":  # perhaps by an organ of the body on the letterhead
                sat = any(lowers[at : at + 2] == ("at", "its") for at in range(after, len(lowers)))
                if not _is_own_organ(lines[:number], line, after):
                    tell_first(Sign.BYLINE if sat else Sign.LETTERHEAD, line, after, draft)
            elif lowers[index] == "published":  # of less weight than a letterhead: perhaps a press
                begun = len(draft.bodies)
                tell_body(Sign.LETTERHEAD, line, after, draft)
                draft.bodies[begun:] = [
                    replace(one, strength=_PUBLISHED) for one in draft.bodies[begun:]
                ]
            else:
                tell_body(Sign.BYLINE, line, after, draft)


def _is_own_organ(above: Sequence[Line], line: Line, after: int) -> bool:
    """Tell whether what adopts is an organ of the body on a letterhead that nobody knows.

    "Open Cities League" above "Adopted by *the General Assembly*", which is not that of all States.
    """
    sentence = line.found.sentence
    organ = next((r for r in line.refs if r.name.first >= after and r.kind is _BODY), None)
    words = sentence.lowers[organ.name.first : organ.name.after] if organ else ()
    if words[:2] != _ASSEMBLY or words[3:4] == ("the",):
        return False  # "the General Assembly of the Lakes Union"
    firsts = (ref for other in above for ref in other.refs if ref.name.first == 0)
    return any(ref.kind is _BODY and ref.entity and ref.entity.iri is None for ref in firsts)


def _delivery(lowers: Sequence[str], index: int, lexicon: Lexicon) -> int:
    """Return where who speaks begins: after "Statement (on behalf of Chad) by"; or 0."""
    if lowers[index] not in _openers(lexicon) or lowers[max(0, index - 1)] == "hears":
        return 0  # "Council *Hears Address* by Minister"
    pair, triple = " ".join(lowers[index : index + 2]), " ".join(lowers[index : index + 3])
    for length, phrase in ((3, triple), (2, pair)):
        if phrase in lexicon.words("deliveries"):
            what = "".join(lowers[index + length : index + length + 1])
            return index + length if what not in lexicon.words("lettersOf") else 0
    near = lowers[index + 1 : index + 8]
    letter = (lowers[index], *near[:1]) == ("letter", "dated") and "from" in near
    if letter and "the" not in lowers[:index]:  # "Reply to the letter dated 3 May from Chad"
        return index + near.index("from") + 2  # "Letter dated 3 May 2024 from the Representative"
    spoken = lowers[index] in lexicon.words("deliveryNouns") | _made(lexicon)
    spoken = spoken and near[:3] == _ON_BEHALF
    if spoken and "by" in lowers[index:]:
        return lowers.index("by", index) + 1
    if "by" not in near or "behalf" in near[: near.index("by")]:
        return 0  # "read on her behalf by"
    after = index + near.index("by") + 2
    to, of_which = ("", "", *lowers[:index])[-2:]
    if to in TO_OR_ON and of_which in lexicon.words("determiners"):
        return 0  # "in response to the report by the Head of Mission"
    if lowers[index] in _made(lexicon) or (lowers[index] == "adopted" and near[0] == "by"):
        return after
    given = near[0] in {"by", *_made(lexicon)}  # "Speech given by Ana Kos"
    return after if given and lowers[index] in lexicon.words("deliveryNouns") else 0


def _made(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that tell what was done with a text, before "by" its speaker."""
    return lexicon.words("givenWords") | {"submitted"}


@lru_cache(maxsize=4)
def _openers(lexicon: Lexicon) -> frozenset[str]:
    """Return the words behind which one may tell who speaks."""
    nouns = lexicon.words("deliveryNouns") | openers(lexicon.words("deliveries"))
    return nouns | _made(lexicon) | {"letter", "adopted"}


def titled(lines: Sequence[Line], number: int, draft: Draft) -> None:
    """Read "EU Statement on …", "AOSIS Opening Plenary Statement": whose acronym opens a title.

    Also that of a newsletter: "UNEP Weekly Update".
    """
    line = lines[number]
    words = line.found.sentence.words
    if line.foot or line.found.sentence.block.role is BlockRole.ROW:
        return
    kinds = draft.lexicon.any_of("deliveryNouns", "newsGenres")
    first = next((r for r in line.refs if r.name.first <= (words[0].lower() == "the")), None)
    states = first is not None and words[first.name.after :][:1] == ("statement",)
    if first and states and first.kind is Kind.ORGANISATION:
        draft.tell(Sign.BYLINE, first.entity, first.span)  # "Chad statement in reply to the Board"
        return
    for index in range(1, min(len(words), _TITLE)):
        if line.found.sentence.lowers[index] not in kinds:
            continue
        known = draft.authority.named(words[0]) if words[0].isupper() else ()
        plain = all(word[0].isupper() and word.isalpha() for word in words[1:index])
        if len(known) == 1 and known[0].kind is Kind.ORGANISATION and plain:
            draft.tell(Sign.LETTERHEAD, known[0], line.found.sentence.span_of(0, 1))
        elif number == 0 and plain and line.found.sentence.lowers[index] in PERIODICALS:
            _tell_masthead(line, index, draft)
        return


def _tell_masthead(line: Line, after: int, draft: Draft) -> None:
    """Note the body, whatever its name, of whose newsletter the first line tells: "*AfNet* News".

    Only a word with several capitals shows it to be one: not "Weekly Newsletter".
    """
    named = [r for r in line.refs if r.kind is Kind.ORGANISATION and r.name.first < after]
    shown = any(sum(map(str.isupper, word)) > 1 for word in line.found.sentence.words[:after])
    if shown and not named:
        body = Entity(Kind.ORGANISATION, words_of(line, 0, after), None, "Organisation")
        for sign in (Sign.LETTERHEAD, Sign.HEAD):
            draft.tell(sign, body, line.found.sentence.span_of(0, after))


def beside(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], frame: Frame, draft: Draft
) -> None:
    """Read the post where the speaker is named again, or on the lines below the name.

    "By Ana Kos, Board Chair" below "Author: Ana Kos"; "Ana Kos / Minister of Justice"; and where
    the text opens: "The Secretary General of the Council, Ana Kos, calls for action".
    """
    speaker = draft.entity("speaker")
    for number, line in enumerate(frame.lines):
        own = [ref for ref in line.refs if speaker is not None and ref.entity == speaker]
        if own:
            put_posting(line, own[0], own[0].name.first, draft)
            _below(frame.lines[number + 1 : number + 3], draft)
            end = own[0].name.after
            if line.found.sentence.words[end : end + 1] == (",",):
                end = post_at(line.found.sentence, end + 1, draft.lexicon) or end
            if end == len(line.found.sentence.words) and not line.foot:
                tell_whole(frame.lines[number + 1 : number + 2], draft)
    opening = slice(frame.begin, frame.begin + _FIRST)
    for found, row in zip(sentences[opening], refs[opening], strict=True):
        own = [ref for ref in row if speaker is not None and ref.entity == speaker]
        if own and not draft.has("role"):
            put_posting(Line(found, tuple(row), foot=False), own[0], 0, draft)


def _below(lines: Sequence[Line], draft: Draft) -> None:
    """Read the post, and at the foot also the body, on the lines below a name."""
    for line in lines:
        if line.foot and opens_with_person(line, draft.lexicon):
            return  # whom a letter is sent to
        words = line.found.sentence.words
        if words[-1] == "." and not line.foot:
            return  # "Chair, we support it."
        parts = [0, *(index + 1 for index, word in enumerate(words) if word in {"|", "·", "/"})]
        for first in parts if not opens_with_person(line, draft.lexicon) else ():
            if not draft.has("role"):
                put_post(line, first, draft)
        alone = [r for r in line.refs if r.kind is Kind.ORGANISATION and r.name.first == 0]
        if line.foot and alone and words[alone[0].name.after :][:1] in {(), ("|",), ("·",), (",",)}:
            draft.tell(Sign.EMPLOYER, alone[0].entity, alone[0].span)


def in_full(refs: Sequence[Sequence[Ref]], draft: Draft) -> None:
    """Take the whole name of whom a title calls by the surname: "Speech by Commissioner Kos"."""
    speaker = draft.entity("speaker")
    if speaker is None or " " in speaker.label:
        return
    people = {r.entity for row in refs for r in row if r.kind is Kind.PERSON and r.entity}
    surname = f" {speaker.label.lower()}"
    whole = [one for one in people if one.label.lower().endswith(surname)]
    if len(whole) == 1:
        draft.values["speaker"] = whole[0]


def bare_person(lines: Sequence[Line], number: int, draft: Draft) -> None:
    """Take a person named in the header, unless the line is addressed to them."""
    line = lines[number]
    lowers = line.found.sentence.lowers
    addressed = lowers[:1] == ("your",) or lowers[:2] in _ASKED or number in addressees(lines)
    assists = bool(set(lowers[:_LEAD]) & draft.lexicon.words("assistingWords"))
    addressed = addressed or (assists and not has_text(line, draft.lexicon))
    addressed = addressed or tells_of_others(line, draft.lexicon)
    addressed = addressed or is_told_of(line, draft.lexicon) or is_headline(line, draft.lexicon)
    addressed = addressed or line.found.sentence.words[0] in QUOTES or _is_keyed(line, draft)
    addressed = addressed or answers(lowers, draft.lexicon) or quotes_another(line, draft)
    addressed = addressed or is_listed(lines, number, draft.lexicon) or _is_greeted(lines, number)
    called = lowers[-1] == ":" and turn_name(line.found.sentence, line.refs, draft.lexicon)
    if line.foot or draft.has("speaker") or draft.shared or addressed or called:
        return  # "2.1 Mr Kos (Chad):" calls a turn
    seated = _seated(line, draft.lexicon)
    if seated is not None and seated.entity is not None:
        body = Entity(Kind.ORGANISATION, seated.entity.label, None, "Organisation")
        draft.tell(Sign.LETTERHEAD, body, seated.span)
        return
    put_speaker(line, 0, draft)


def _seated(line: Line, lexicon: Lexicon) -> Ref | None:
    """Return what only looks like a person's name before its seat: "*Cidade Viva* (Natal, Brazil)".

    A person has a State alone in brackets: "Ana Kos (Brazil)".
    """
    words, person = line.found.sentence.words, line.refs[0] if line.refs else None
    places = {r.name.first for r in line.refs if r.kind is Kind.PLACE}
    if person is None or person.kind is not Kind.PERSON or person.name.first:
        return None
    at = person.name.after
    seated = words[at : at + 1] == ("(",) and at + 1 in places and words[-1] == ")"
    seated = seated and "," in words[at:]
    address = words[at : at + 1] in _BESIDE and any(word.isdigit() for word in words[at:])
    address = address and not line.found.times  # "*Cidade Viva* · Rua do Sol 3 · Natal"
    given = is_given(line.found.sentence, 0, lexicon)
    return person if (seated or address) and not given else None


def _is_greeted(lines: Sequence[Line], number: int) -> bool:
    """Tell whether a title and a surname alone are greeted: "Secretary Kos" above "Colleagues"."""
    line, below = lines[number], lines[number + 1 : number + 2]
    person = next((r.name for r in line.refs if r.kind is Kind.PERSON), None)
    words = line.found.sentence.words
    alone = person and person.after - person.first == 1 and person.after == len(words)
    lower = bool(below) and not below[0].foot and not (below[0].refs or below[0].found.times)
    return bool(alone) and person is not None and person.first > 0 and lower


def _is_keyed(line: Line, draft: Draft) -> bool:
    """Tell whether a line has a label that has been read: "Chair: Ana Kos" in minutes."""
    lowers = line.found.sentence.lowers
    marks = (i for i, word in enumerate(lowers) if word in {":", "\t"})
    return " ".join(lowers[: next(marks, 0)]) in draft.lexicon.words("speakerKeys")


def opening(
    sentences: Sequence[Found],
    refs: Sequence[Sequence[Ref]],
    frame: Frame,
    draft: Draft,
) -> None:
    """Take who opens a press statement with post and name: "Secretary General Ana Kos today …".

    Also behind where it was said, "Speaking at the Forum today, Director Ana Kos said …", and
    before a colon: "The Minister of Justice (Ana Kos): Madam Speaker, …".
    """
    number = frame.begin
    if draft.has("speaker") or number >= len(sentences):
        return
    for found, row in zip(sentences[number:][:_FIRST], refs[number:], strict=False):
        lowers = found.sentence.lowers
        read = (i + 2 for i in range(len(lowers) - 1) if lowers[i : i + 2] in _READ)
        given = draft.lexicon.words("deliveryNouns") & set(lowers) and "this" in lowers
        if given and (at := next(read, 0)):  # "This statement of the Fund is read by Ana Kos"
            put_speaker(Line(found, tuple(row), foot=False), at, draft)
            return
    line = Line(sentences[number], tuple(refs[number]), foot=False)
    if gives_own(line, draft) or line.found.sentence.lowers[:2] == ("thank", "you"):
        return  # "*Thank you*, Minister Kos"
    for person in line.refs:
        turns = not draft.shared and is_turn(line, person)
        if person.kind is Kind.PERSON and (turns or leads_off(line, person, draft)):
            first, end = post_before(line.found.sentence, person.name.first, draft.lexicon)
            put_speaker(line, first if end else person.name.first, draft)
            return


def leads_off(line: Line, person: Ref, draft: Draft) -> bool:
    """Tell whether a person with a post is the subject with which the text opens."""
    sentence = line.found.sentence
    first, end = post_before(sentence, person.name.first, draft.lexicon)
    first = first if end else person.name.first
    behind = sentence.words[person.name.after : person.name.after + 1] == (",",)
    posted = end or (behind and post_at(sentence, person.name.after + 1, draft.lexicon))
    before = sentence.words[:first]
    acted = any(word in draft.lexicon.entries or word == "by" for word in before)
    if _is_of_another(" ".join(sentence.lowers[first : person.name.first]), draft):
        return False
    if sentence.lowers[0] in ADDRESSING or _tells_where(sentence.lowers, draft):
        return bool(posted) and "," in before[-2:]
    return bool(end) and first <= _NEAR and not acted and _says(line, person, draft)


def _is_of_another(post: str, draft: Draft) -> bool:
    """Tell whether a State's officer is told of in the text of a network: "Minister Kos announced".

    A network may have a president of its own, a ministry or an unknown one of its kind a minister.
    """
    own = [one.body for one in draft.bodies if one.sign in (Sign.BYLINE, Sign.LETTERHEAD)]
    words = {word for body in own for word in body.label.lower().split()}
    states = draft.lexicon.any_of("stateHeads", "ministryPosts") | {"commissioner"}
    theirs = post in states and not post.endswith("president")
    private = all(b.iri is None for b in own) and words.isdisjoint(_OF_STATES)
    return theirs and bool(own) and private


def _says(line: Line, person: Ref, draft: Draft) -> bool:
    """Tell whether news tells what somebody said or held: not "Minister Ana Kos *chaired* it".

    Nor what several did, none of whom speaks alone: "Minister Ana Kos and Director Bob Smith met".
    """
    lowers, after = line.found.sentence.lowers, person.name.after
    people = (r.name.first for r in line.refs if r.kind is Kind.PERSON)
    between = lowers[after : next((at for at in people if at > after), after)]
    if between[:1] == ("and",) and not _POSTED - _SMALL & set(between):
        return False
    near = draft.lexicon.matches(lowers[after : after + _DOES + _DOES])
    made = _made(draft.lexicon)
    for at, row in enumerate(near[:_DOES], after):
        given = lowers[at] in made and draft.lexicon.words("deliveryNouns") & set(
            lowers[at : at + _DOES]
        )
        if given:
            return True  # "Director Ana Kos today *issued this statement*"
        entries = [entry for entry, _ in row if entry.part is Part.VERB]
        if any(e.form & (Form.THIRD | Form.PAST) for e in entries):
            held = any(e.frame and e.frame.evokes in _HELD for e in entries)
            return held or any(e.classes & _SAYING for e in entries)
    return False


def _tells_where(lowers: Sequence[str], draft: Draft) -> bool:
    """Tell whether a sentence opens with where something was said: "In a speech at the Forum"."""
    return lowers[0] in {"in", "at"} and bool(
        draft.lexicon.words("deliveryNouns") & set(lowers[1:_LEAD])
    )
