"""Who speaks, in which post and for which body: bylines, signatures, a chair, an opening line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.bodies import addressees, goes_on, is_addressed, is_nationality, is_unit
from govgraph.extract.draft import put_first, words_of
from govgraph.extract.header import Line
from govgraph.extract.people import POLITE, post_at, post_before
from govgraph.model import BlockRole, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.draft import Draft
    from govgraph.extract.find import Found
    from govgraph.extract.header import Frame
    from govgraph.extract.refs import Ref
    from govgraph.lexicon import Lexicon

_ADDRESSES = frozenset({"madam", "madame", "mr", "mr.", "dear", "honourable", "distinguished"})
_STOPS = frozenset({",", "/", "–", "—", "|", "(", ")", "-", "\t", ";", ".", ":"})
_ASIDE = frozenset({"also", "not", "too", "additionally", "by"})
_SKIPPED = frozenset({"the", "a", "an", "mp", "mep", "td", "cbe", "obe", "phd", "esq", "jr"})
_SELF = 5  # sentences of running text in which speakers name themselves
_FIRST = 3  # sentences of running text that say for whom it is spoken
_NO_HEAD = frozenset({"policy"})  # "Director, Policy" is a post, "Maritime Policy Lab" is none
_WORDS = 6  # words of a function
_LEAD = 4  # words at the beginning of a line that say what somebody did
_TITLE = 6  # words of a title before the kind of its text
_INTRODUCED = 6  # sentences at the beginning that may introduce an author
_FOOT = 4  # sentences at the end that may introduce an author
_NAMING = POLITE | {"hon", "rt", "right", "commissioner", "minister", "judge", "senator", "justice"}
ADDRESSING = frozenset({"speaking", "addressing", "opening", "closing"})
_GIVEN = frozenset(
    {"delivered", "presented", "given", "read", "prepared", "issued", "edited", "written", "made"}
)
_WITHIN = frozenset({"of", "the", "for", "at", ",", "to", "'s", "in"})


def byline(lines: Sequence[Line], number: int, draft: Draft) -> None:
    """Read "Statement by …", "Remarks by the Minister of …", "Statement of the Campaign to …"."""
    line = lines[number]
    lowers = line.found.sentence.lowers
    for index in range(1 if line.foot else len(lowers) - 1):
        after = _delivery(lowers, index, draft.lexicon)
        if not after:
            continue
        if not put_speaker(line, after, draft) and not _put_post(line, after, draft, "post"):
            put_first("organisation", Kind.ORGANISATION, line, after, draft)
        return


def _delivery(lowers: Sequence[str], index: int, lexicon: Lexicon) -> int:
    """Return where who speaks begins: after "Statement by", "Delivered on 3 May by"; or 0."""
    pair, triple = " ".join(lowers[index : index + 2]), " ".join(lowers[index : index + 3])
    for length, phrase in ((3, triple), (2, pair)):
        if phrase in lexicon.words("deliveries"):
            return index + length
    near = lowers[index + 1 : index + 8]
    if "by" not in near or "behalf" in near[: near.index("by")]:
        return 0  # "read on her behalf by"
    after = index + near.index("by") + 2
    if lowers[index] in _GIVEN:
        return after
    return after if lowers[index] in lexicon.words("deliveryNouns") and near[0] == "by" else 0


def behalf(lines: Sequence[Line], number: int, draft: Draft) -> None:
    """Read "on behalf of the African Group": the body that is spoken for."""
    line = lines[number]
    lowers = line.found.sentence.lowers
    for index in range(len(lowers) - 3):
        if lowers[index : index + 3] == ("on", "behalf", "of") and "also" not in lowers[:index]:
            put_first("behalf", Kind.ORGANISATION, line, index + 3, draft)


def spoken_for(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], frame: Frame, draft: Draft
) -> None:
    """Read "I speak on behalf of the African Group" in the first sentences of the running text."""
    number = frame.begin
    if draft.has("behalf"):
        return
    for at in range(number, min(number + _FIRST, len(sentences))):
        line = Line(sentences[at], tuple(refs[at]), foot=False)
        lowers = line.found.sentence.lowers
        for index in range(len(lowers) - 3):
            said = set(lowers[max(0, index - 5) : index]) & draft.lexicon.words("speakingWords")
            if (
                said
                and not _ASIDE & set(lowers[:index])
                and lowers[index : index + 3] == ("on", "behalf", "of")
            ):
                first = index + 3 + (lowers[index + 3] == "the")
                named = (r for r in line.refs if r.name.first == first and r.entity)
                for ref in named:
                    if ref.kind is Kind.ORGANISATION:
                        draft.put("behalf", ref.entity, ref.span)
                return


def titled(lines: Sequence[Line], number: int, draft: Draft) -> None:
    """Read "EU Statement on …", "AOSIS Opening Plenary Statement": whose acronym opens a title."""
    line = lines[number]
    words = line.found.sentence.words
    if line.foot or line.found.sentence.block.role is BlockRole.ROW:
        return
    for index in range(1, min(len(words), _TITLE)):
        if line.found.sentence.lowers[index] not in draft.lexicon.words("deliveryNouns"):
            continue
        known = draft.authority.named(words[0]) if words[0].isupper() else ()
        plain = all(word[0].isupper() and word.isalpha() for word in words[1:index])
        if len(known) == 1 and known[0].kind is Kind.ORGANISATION and plain:
            draft.put("organisation", known[0], line.found.sentence.span_of(0, 1))
        return


def signature(lines: Sequence[Line], number: int, draft: Draft) -> None:
    """Read "Name / Post / Organisation", or a name alone with post and body on the next lines.

    Several signatures in a row are nobody's in particular, so that none is taken.
    """
    line = lines[number]
    signed = [n for n, other in enumerate(lines) if other.foot and _opens_with_person(other)]
    if not line.foot or draft.has("speaker") or number not in signed or len(signed) > 1:
        return
    if not put_speaker(line, 0, draft):
        return
    above = lines[number - 1] if number and lines[number - 1].foot else None
    if above and above.found.sentence.lowers[:1] == ("for",):
        put_first("organisation", Kind.ORGANISATION, above, 1, draft)  # "For the Alliance,"
    for other in lines[number + 1 : number + 4]:
        if other.found.sentence.lowers[:1] in {("cc",), ("copy",)}:
            break
        if not draft.has("role"):
            _put_post(other, 0, draft)
        put_first("organisation", Kind.ORGANISATION, other, 0, draft)


def beside(lines: Sequence[Line], draft: Draft) -> None:
    """Read the post where the speaker is named again, or on the lines below the name.

    "By Ana Kos, Board Chair" below "Author: Ana Kos"; "Ana Kos / Minister of Justice".
    """
    speaker = draft.entity("speaker")
    for number, line in enumerate(lines):
        named = [ref for ref in line.refs if speaker is not None and ref.entity == speaker]
        if named and not draft.has("role"):
            _put_role(line, named[0], draft)
        if not named:
            continue
        for other in lines[number + 1 : number + 3]:
            words = other.found.sentence.words
            parts = [0, *(index + 1 for index, word in enumerate(words) if word in {"|", "·"})]
            for first in parts if not _opens_with_person(other) else ():
                if not draft.has("role"):
                    _put_post(other, first, draft)


def in_full(refs: Sequence[Sequence[Ref]], draft: Draft) -> None:
    """Take the whole name of whom a title calls by the surname: "Speech by Commissioner Kos"."""
    speaker = draft.entity("speaker")
    if speaker is None or " " in speaker.label:
        return
    people = {r.entity for row in refs for r in row if r.kind is Kind.PERSON and r.entity}
    whole = [one for one in people if one.label.endswith(f" {speaker.label}")]
    if len(whole) == 1:
        draft.values["speaker"] = whole[0]


def _opens_with_person(line: Line) -> bool:
    people = [ref for ref in line.refs if ref.kind is Kind.PERSON]
    if not people:
        return False
    before = line.found.sentence.lowers[: people[0].name.first]
    if line.found.sentence.words[people[0].name.after :][:1] == (":",):
        return False  # "Ambassador Falkenrath: I can't say."
    return all(word in _NAMING or not word[0].isalnum() for word in before)


def bare_person(lines: Sequence[Line], number: int, draft: Draft) -> None:
    """Take a person named in the header, unless the line is addressed to them."""
    line = lines[number]
    lowers = line.found.sentence.lowers
    addressed = lowers[:1] == ("your",) or number in addressees(lines)
    addressed = addressed or bool(set(lowers[:_LEAD]) & draft.lexicon.words("assistingWords"))
    if not line.foot and not draft.has("speaker") and not (addressed or _is_labelled(line, draft)):
        put_speaker(line, 0, draft)


def _is_labelled(line: Line, draft: Draft) -> bool:
    """Tell whether a label says that a line names somebody else: "Moderator: Ana Kos"."""
    words = line.found.sentence.lowers
    row = line.found.sentence.block.role is BlockRole.ROW and "\t" in words
    mark = "\t" if row else ":"
    label = " ".join(words[: words.index(mark)]) if row or ":" in words[:4] else ""
    keys = (draft.lexicon.words("speakerKeys") | draft.lexicon.words("textGenres"))
    if any(ref.kind is Kind.PERSON and ref.name.first < 3 for ref in line.refs):
        return mark in words[:2] and label not in keys
    return bool(label) and label not in keys and not set(label.split()) & keys


def introduced(sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], draft: Draft) -> None:
    """Read "Dr Kos is Minister of Health of Slovenia" above or beneath a text of hers."""
    speaker = draft.entity("speaker")
    if speaker is None or draft.has("role"):
        return
    ends = slice(0, _INTRODUCED), slice(max(_INTRODUCED, len(sentences) - _FOOT), None)
    for found, row in (two for end in ends for two in zip(sentences[end], refs[end], strict=True)):
        line = Line(found, tuple(row), foot=True)
        own = [r for r in row if r.entity == speaker]
        after = own[0].name.after if own else 0
        if own and found.sentence.lowers[after : after + 1] == ("is",):
            _put_post(line, after + 1, draft)
            put_first("employer", Kind.ORGANISATION, line, after, draft)


def names_self(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], frame: Frame, draft: Draft
) -> None:
    """Read "My name is Ana Kos, I'm Secretary General of the Alliance"."""
    number = frame.begin
    for found, row in list(zip(sentences, refs, strict=False))[number : number + _SELF]:
        lowers = found.sentence.lowers
        for index in range(len(lowers) - 3):
            if lowers[index : index + 3] == ("my", "name", "is"):
                line = Line(found, tuple(r for r in row if r.name.first >= index), foot=False)
                if not draft.has("speaker") and put_speaker(line, index + 3, draft):
                    _put_own_post(line, draft)
                return


def _put_own_post(line: Line, draft: Draft) -> None:
    """Take the post after "I am", "I'm" or "and I serve as"."""
    lowers = line.found.sentence.lowers
    for index in range(len(lowers) - 1):
        if lowers[index] in {"i'm", "am", "'m", "as"} and not draft.has("role"):
            _put_post(line, index + 1, draft)


def put_speaker(line: Line, after: int, draft: Draft) -> bool:
    """Take the first person of a line with the post and the organisation beside the name."""
    people = (r for r in line.refs if r.kind is Kind.PERSON and r.name.first >= after)
    person = next(
        (r for r in people if not (_is_addressee(line, r) or _is_served(line, r, draft))), None
    )
    if person is None:
        return False
    if draft.has("speaker"):
        return True
    draft.put("speaker", person.entity, person.span)
    _put_role(line, person, draft)
    named = [r for r in line.refs if r.kind is Kind.ORGANISATION and r.entity]
    stop = _told_apart(line, person.name.after)
    after_it = [r for r in named if after <= r.name.first < stop and not is_addressed(line, r)]
    beside = [r for r in after_it if not is_nationality(line, r)]
    bodies = [r for r in beside if not goes_on(line, r)]
    bodies = [r for r in bodies if r.entity and not draft.is_post(r.entity)]
    bodies = [r for r in bodies if not _is_portfolio(line, r, draft)]
    main = [r for r in bodies if not is_unit(r)] or bodies
    if main:
        draft.put("employer", main[0].entity, main[0].span)
    return True


def _is_portfolio(line: Line, ref: Ref, draft: Draft) -> bool:
    """Tell whether words are only what a post is for: "Spokesperson for Foreign Affairs"."""
    lowers = line.found.sentence.lowers
    new = ref.entity is not None and ref.entity.iri is None
    named = draft.lexicon.heads.keys() & set(lowers[ref.name.first : ref.name.after])
    return new and not named and lowers[ref.name.first - 1] in {"for", "of"}


def _told_apart(line: Line, after: int) -> int:
    """Return where a line goes on to its topic: "… by Mr Wee, Counsellor, on draft resolution"."""
    lowers = line.found.sentence.lowers
    topical = (i for i in range(after, len(lowers)) if lowers[i] in {"on", "regarding", "during"})
    return next((i for i in topical if lowers[i - 1] in _STOPS), len(lowers))


def _is_addressee(line: Line, person: Ref) -> bool:
    """Tell whether a line is addressed to a person: "Open letter to Commissioner Kos"."""
    title = person.name.first
    while title and line.found.sentence.words[title - 1][0].isupper():
        title -= 1
    return line.found.sentence.lowers[max(0, title - 1) : title] == ("to",)


def _is_served(line: Line, person: Ref, draft: Draft) -> bool:
    """Tell whether another one speaks for a person: "the Spokesperson for President Kos"."""
    lowers, posts = line.found.sentence.lowers, draft.lexicon.words("posts")
    title = person.name.first
    while title and line.found.sentence.words[title - 1][0].isupper():
        title -= 1
    title -= lowers[title - 1 : title] == ("the",)
    return lowers[title - 1 : title] in {("for",), ("of",)} and lowers[title - 2] in posts


def _put_role(line: Line, person: Ref, draft: Draft) -> None:
    sentence = line.found.sentence
    first = person.name.after
    for state in line.refs:
        if state.name.first == first + 1 and is_nationality(line, state):
            first = state.name.after + 1  # "Senator Arce (Uruguay), Chair of …"
    while first < len(sentence.words) and (
        sentence.words[first] in _STOPS or sentence.lowers[first] in _SKIPPED
    ):
        first += 1
    apart = first > person.name.after or line.foot
    apart = apart and sentence.lowers[first : first + 1] not in {("i",), ("i'm",)}
    end = post_at(sentence, first, draft.lexicon) if apart else 0
    before = (0, 0) if end else post_before(sentence, person.name.first, draft.lexicon)
    if before[1]:
        first, end = before
    elif not end and apart and first == person.name.after + 1:
        end = _function(line, first)
    if end:
        end = _trimmed(line, first, end, draft)
        for ref in line.refs:
            if ref.kind is Kind.ORGANISATION and ref.name.first <= first < ref.name.after < end:
                first = ref.name.after  # "Council of Europe Secretary General"
                first += sentence.words[first] in {"'s", "’s"}  # "Ireland's Minister of State"
        draft.put("role", words_of(line, first, end), sentence.span_of(first, end))


def _function(line: Line, first: int) -> int:
    """Return where a function in other words ends: "Ana Kos, Food Systems Focal Point", or 0."""
    words = line.found.sentence.words
    end = first
    while end < len(words) and words[end] not in _STOPS:
        end += 1
    named = any(r.entity and r.name.first < end and r.name.after > first for r in line.refs)
    plain = all(w[0].isupper() or w in _WITHIN | {"and", "&"} for w in words[first:end])
    return end if 1 < end - first <= _WORDS and plain and not named else 0


def _put_post(line: Line, first: int, draft: Draft, name: str = "role") -> bool:
    """Take a post without a person: "Address by the Norwegian Minister of Research"."""
    sentence = line.found.sentence
    while first < len(sentence.words) and sentence.lowers[first] in {"the", "a", "an"}:
        first += 1
    if sentence.lowers[first : first + 1] and sentence.lowers[first] in _ADDRESSES:
        return False
    bodies = [r for r in line.refs if r.kind is Kind.ORGANISATION and r.name.first >= first]
    if bodies and bodies[0].name.first == first and bodies[0].name.how == "demonym":
        draft.put("organisation", bodies[0].entity, bodies[0].span)
        first = bodies[0].name.after
    end = post_at(sentence, first, draft.lexicon)
    if not end or not set(sentence.lowers[first:end]) & (draft.lexicon.words("posts") - _NO_HEAD):
        return False
    people = (r for r in line.refs if r.kind is Kind.PERSON)
    served = [r.name.first for r in people if _is_served(line, r, draft)]
    if served and first < served[0] <= end + 1:
        end = max(i for i in range(first, served[0]) if sentence.lowers[i] in {"for", "of"})
    end = _trimmed(line, first, end, draft)
    draft.put(name, words_of(line, first, end), sentence.span_of(first, end))
    own = (r for r in bodies if r.entity and not is_addressed(line, r))
    for body in own:
        draft.put("organisation", body.entity, body.span)
    _put_series(line, end, draft)
    return True


def _put_series(line: Line, after: int, draft: Draft) -> None:
    """Take the body of the same name as the meetings it holds: "Secretary General, EuroDIG"."""
    words = line.found.sentence.words
    for ref in line.refs:
        beside = ref.name.first > after and set(words[after : ref.name.first]) <= {",", "of", "the"}
        known = draft.authority.named(" ".join(words[ref.name.first : ref.name.after]))
        bodies = [entity for entity in known if entity.kind is Kind.ORGANISATION]
        if ref.kind is Kind.MEETING and beside and len(bodies) == 1:
            draft.put("organisation", bodies[0], ref.span)


def _trimmed(line: Line, first: int, end: int, draft: Draft) -> int:
    """End a post before the body it is held in; a unit or ministry is part of the post's name."""
    lowers = line.found.sentence.lowers
    if end - first > 2 and draft.authority.having("demonym", line.found.sentence.words[end - 1]):
        end -= 1  # "head of the Norwegian rivers team": the unit has no name
        while end > first + 1 and lowers[end - 1] in _WITHIN:
            end -= 1
    for ref in line.refs:
        office = ref.entity is not None and ref.entity.type == "Office"
        if office and ref.name.first <= first < ref.name.after and "of" in lowers[first:end]:
            return lowers.index("of", first)  # "Director-General of UNESCO"
        before = [w for w in lowers[first : ref.name.first] if w != "the"][-1:]
        told = ref.kind is Kind.ORGANISATION or (ref.kind is Kind.MEETING and before == ["at"])
        inside = told and first < ref.name.first < end
        own = is_unit(ref) and before not in (["at"], ["in"])  # "Minister of …"
        if inside and ref.entity and not own and not goes_on(line, ref):
            end = ref.name.first
            while end > first + 1 and line.found.sentence.lowers[end - 1] in _WITHIN:
                end -= 1
            break
    return end


def opening(
    sentences: Sequence[Found],
    refs: Sequence[Sequence[Ref]],
    frame: Frame,
    draft: Draft,
) -> None:
    """Take who opens a press statement with post and name: "Secretary General Ana Kos today …"."""
    number = frame.begin
    if draft.has("speaker") or number >= len(sentences):
        return
    line = Line(sentences[number], tuple(refs[number]), foot=False)
    for person in line.refs:
        first, end = post_before(line.found.sentence, person.name.first, draft.lexicon)
        before = line.found.sentence.words[:first]
        acted = any(word in draft.lexicon.entries or word == "by" for word in before)
        near = first <= 8 and not acted
        if line.found.sentence.lowers[0] in ADDRESSING:
            near = "," in before[-2:]  # "Speaking at the Forum today, Director Ana Kos said …"
        if person.kind is Kind.PERSON and end and near:
            put_speaker(line, first, draft)
            return
