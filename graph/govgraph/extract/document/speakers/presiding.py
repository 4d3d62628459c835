"""Whose text it is by its title: "Chair's summary", "Secretary-General's remarks"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.forums import stands
from govgraph.extract.document.bodies.letterheads import LINKS, head_of, run_of
from govgraph.extract.document.bodies.ranking import Sign, Told
from govgraph.extract.document.draft import words_of
from govgraph.extract.document.header import titles_record
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.tokens import OWNERS
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Frame, Line
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

_ROMAN = re.compile(r"[IVXLC]+")
_HEADMOST = 16  # sentences in which the chair of a meeting is named
_BY_THE = (("of", "the"), ("by", "the"))
_OPENS = {("opening",), ("closing",)}
_FIELDING = ("on ", "for ", "of ", "against ")
_BRACKETED = 4  # words of "(FOR 2025)"
_COUNTS = frozenset({"no", "no.", "nr"})
_GREETING = 5  # words of "Distinguished Madam Chair,"
_PAIR = 2  # words of "Report of", "on High Commissioner"
_TEXT = 2  # words after a post among which the kind of its text stands


def heard(sentences: Sequence[Found], lines: Sequence[Line], draft: Draft) -> Iterator[Entity]:
    """Yield the bodies of a header whose chair is spoken to: "*Mr. President*, I thank you".

    So the General Assembly only hears a speech, which is not its own; and so does a council whose
    sitting a line counts above what "we" say: "Permanent *Council No. 1421*, Vienna, 4 May".
    """
    greeted = any(
        _greets_chair(found.sentence.lowers, draft.lexicon) for found in sentences[:_HEADMOST]
    )
    spoken = any("we" in found.sentence.lowers for found in sentences)
    sits = draft.lexicon.words("sittingBodies")
    head = [line for line in lines if not line.foot]
    for line, ref in [(one, ref) for one in head for ref in one.refs]:
        body = ref.entity
        if body is None or body.type != "Body" or body.label.lower().split()[-1] not in sits:
            continue
        counted = "".join(line.found.sentence.lowers[ref.name.after :][:1])
        counts = counted in _COUNTS or counted.isdigit()
        if greeted or (spoken and counts and line.found.times):
            yield body


def _greets_chair(lowers: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether a line only greets who presides: "Mr. President,", "Madam Chair"."""
    politely = lexicon.any_of("addressWords", "courtesyTitles") | {"thank", "you"}
    told = [word for word in lowers if word[0].isalpha() and word not in politely]
    chairs = lexicon.words("meetingChairs") | {"president"}
    return len(lowers) <= _GREETING and len(told) == 1 and told[0] in chairs


def possessed(sentences: Sequence[Found], lines: Sequence[Line], draft: Draft) -> None:
    """Read "Chair's summary", "Co-Chairs' conclusions", "Report of the Rapporteur"."""
    head = [line.found for line in lines if not line.foot]
    for found in head or sentences[:1]:
        for post, first, after in _owners(found, draft):
            if not _is_topic(found.sentence.lowers, first, draft):
                draft.put("role", post, found.sentence.span_of(first, after))


def _is_topic(lowers: Sequence[str], first: int, draft: Draft) -> bool:
    """Tell whether a post's text is only spoken on: "Dialogue *on the Commissioner's report*".

    So is "Report of the Director-General" in a text that says whose statement it is.
    """
    before = [word for word in lowers[:first] if word != "the"]
    if not {"on", "about"}.isdisjoint(before[-_PAIR:]):
        return True
    return before[-1:] == ["of"] and (len(before) > _PAIR or draft.tells(Sign.BYLINE))


def _owners(found: Found, draft: Draft) -> Iterator[tuple[str, int, int]]:
    """Yield the posts whose text a line says that it is, each with where its words stand."""
    genres = draft.lexicon.any_of("deliveryNouns", "textGenres") | {"answer", "answers"}
    posts = draft.lexicon.words("posts")
    words, lowers = found.sentence.words, found.sentence.lowers
    for index in range(1, len(words)):
        after = lowers[index + 1 : index + 1 + _TEXT]
        opens = after[:1] in _OPENS and after[1:] not in {(), (",",)}  # "Chair's opening of it"
        if lowers[index] in OWNERS and genres & set(after[opens:]):
            first = _post_before(lowers, index, draft)
            if first is not None and words[first][0].isupper():
                yield found.sentence.written(first, index), first, index
    for index, word in enumerate(lowers):  # "CHAIR'S SUMMARY" is two words
        post = word.removesuffix("'s").removesuffix("’s")
        if post != word and post in posts and genres & set(lowers[index + 1 : index + 1 + _TEXT]):
            whole = (*lowers[:index], post, "")
            first = _post_before(whole, index + 1, draft)
            first = index if first is None else first
            name = (*words[first:index], words[index][: len(post)])
            yield " ".join(name), first, index + 1
    joint = lowers[:1] == ("joint",)  # "Joint conclusions of the Co-Chairs"
    first = _TEXT + 1 + joint
    made = "".join(lowers[joint : joint + 1]) in genres | draft.lexicon.words("outcomeTexts")
    titled = made and lowers[joint + 1 : first] in _BY_THE and len(words) > first
    end = next((i for i in range(first, len(words)) if words[i] == ","), len(words))
    if titled and _post_before(lowers, end, draft) == first:  # "Report of the Secretary, Oslo"
        yield found.sentence.written(first, end), first, end


def chaired(lines: Sequence[Line], draft: Draft) -> Iterator[Told]:
    """Yield the forum for which its chair speaks: "From: Chair, Open Rivers Forum".

    It is a body and its meetings bear its name, with a number or a year: "7th Rivers Forum 2024".
    So is one without either that opens a header: "Gulf Prosecutors' Conference / Resolution 3".
    """
    chairs = _is_chairs(draft)
    for line in (line for line in lines if not line.foot):
        for ref in (ref for ref in line.refs if ref.kind is Kind.MEETING):
            # "Conference of Speakers of Island Parliaments" is a name by its whole line.
            whole = run_of(line.found.sentence, ref.name.first, len(line.found.sentence.words))
            named = line.found.sentence.lowers[0] != "the" and ref.name.first == 1
            first = 0 if named else ref.name.first  # "*EURO-PACIFIC* CONFERENCE ON SHIPPING"
            words = (ref.entity.label if ref.entity else words_of(line, first, whole)).split()
            words = words[words[:1] in (["the"], ["The"]) :]
            counted = words[:1] != [] and (
                is_ordinal(words[0].lower()) or _ROMAN.fullmatch(words[0]) is not None
            )
            plain = words[counted:]
            plain = plain[: -1 if plain and plain[-1].isdigit() else None]
            heads = (line is lines[0] and ref.name.first <= 1) or _is_of_person(line, ref)
            told = _is_edition(line, ref) or not _tells_nothing(plain, draft)
            heads = heads and plain == words and not told
            if (chairs and " ".join(plain[-1:]).lower() == "forum") or (heads and stands(plain)):
                body = Entity(Kind.ORGANISATION, " ".join(plain), None, "Organisation")
                known = [e for e in draft.authority.named(body.label) if e.kind is body.kind]
                yield Told(Sign.LETTERHEAD, known[0] if len(known) == 1 else body, ref.span)


def _tells_nothing(words: Sequence[str], draft: Draft) -> bool:
    """Tell whether words hold no verb of a headline: "Conference of Towns *Calls* for Peace"."""
    return draft.lexicon.words("headlineVerbs").isdisjoint(word.lower() for word in words)


def _is_edition(line: Line, ref: Ref) -> bool:
    """Tell whether brackets with a year follow: "Forum on Rivers (FOR 2025)"."""
    words = line.found.sentence.words[ref.name.after : ref.name.after + _BRACKETED]
    return words[:1] == ("(",) and any(map(str.isdigit, words))


def _is_of_person(line: Line, ref: Ref) -> bool:
    """Tell whether a name stands as where somebody works: "Ana Kos, Caucasus Ports Forum"."""
    behind = line.found.sentence.lowers[ref.name.first - 1 : ref.name.first] == (",",)
    return behind and any(
        r.kind is Kind.PERSON and r.name.after < ref.name.first for r in line.refs
    )


def convening(lines: Sequence[Line], draft: Draft) -> Iterator[Told]:
    """Yield the body whose meeting has made a text that nobody else speaks: a communiqué's.

    It is the one body that the meeting's name holds, or what the meeting is "of".
    """
    met = draft.entity("meeting")
    made = draft.lexicon.words("outcomeTexts")
    told = any(made & set(line.found.sentence.lowers) for line in lines if not line.foot)
    told = told or _is_chairs(draft)
    if met is None or not told or (draft.has("speaker") and not _is_chairs(draft)):
        return
    span = draft.evidence.get("meeting")
    found = [entity for hit in draft.authority.find(met.label) for entity in hit.entities]
    bodies = [e for e in found if e.kind is Kind.ORGANISATION and e.type != "Government"]
    held = [iri for e in found if (r := draft.authority.record(e)) for iri in r.all("organiser")]
    organiser = draft.authority.entity(held[0]) if len(set(held)) == 1 else None
    if organiser and not bodies:
        yield Told(Sign.LETTERHEAD, organiser, span)
    elif len(bodies) == 1 and len(found) == 1:
        yield Told(Sign.LETTERHEAD, bodies[0], span)
    elif not bodies and (name := _convened(met.label, draft)):
        whole = _in_full(name, lines) or Entity(Kind.ORGANISATION, name, None, "Body")
        yield Told(Sign.LETTERHEAD, whole, span)


def _in_full(name: str, lines: Sequence[Line]) -> Entity | None:
    """Return the one body of the header that a name is short for: "Expert Group *on Rivers*"."""
    refs = (ref for line in lines if not line.foot for ref in line.refs)
    bodies = {r.entity for r in refs if r.kind is Kind.ORGANISATION and r.entity}
    longer = [b for b in bodies if b.label.startswith(tuple(f"{name} {on}" for on in _FIELDING))]
    return longer[0] if len(longer) == 1 else None


def _convened(meeting: str, draft: Draft) -> str:
    """Return of whom a meeting is by its name: "7th Meeting of the *Spice Dialogue*", or "".

    "XI Meeting of *Ministers of Culture of the Andes*" is theirs, of whom no body is told.
    """
    tail = meeting.partition(" of the ")[2]
    people, _, whole = tail.partition(" of the ")
    ministers = people.lower().split()[:1] != [] and people.lower().split()[0] in (
        draft.lexicon.words("peopleHeads")
    )
    tail = whole if whole and ministers else tail  # "of the Ministers of Trade of the Compact"
    lowers = tail.lower().split()
    body = head_of(lowers, Kind.ORGANISATION, draft.lexicon) is not None
    body = body or "parties" in whole.lower().split()[:2]  # "Conference of the Parties"
    body = body or lowers[:2] == ["conference", "of"]  # "of Heads of Government"
    # "of the Spice Dialogue", whose meetings bear numbers, and it none
    met = head_of(lowers, Kind.MEETING, draft.lexicon) is not None and len(lowers) > 1
    # or "of the Partners of the Seed Vault": whose name is told whole
    whole_name = len(lowers) > _TEXT and all(w[0].isupper() or w in LINKS for w in tail.split())
    text = head_of(lowers, Kind.INSTRUMENT, draft.lexicon)
    whole_name = whole_name and text != len(lowers) - 1  # "Entry into Force of the Lima Pact"
    body = body or ((met or whole_name) and not (is_ordinal(lowers[0]) or lowers[-1].isdigit()))
    kinds = (head_of(lowers, kind, draft.lexicon) for kind in Kind if kind is not Kind.PLACE)
    if ministers and whole and not any(head is not None for head in kinds):
        return meeting.partition(" of the ")[2]  # "of the *Ministers of Trade of the Corridor*"
    if body or (whole and ministers):
        return tail
    words = meeting.split()
    heads = draft.lexicon.words("peopleHeads")
    of = (
        n for n, pair in enumerate(pairwise(words)) if pair[0] == "of" and pair[1].lower() in heads
    )
    return " ".join(words[next(of, len(words)) + 1 :])


def _is_chairs(draft: Draft) -> bool:
    return "chair" in str(draft.values.get("role", "")).lower()


def _post_before(lowers: Sequence[str], end: int, draft: Draft) -> int | None:
    """Return where a post that ends at an index begins, also in the plural: "Co-Chairs"."""
    posts = draft.lexicon.words("posts")
    for first in range(max(0, end - 3), end):
        words = " ".join(lowers[first:end])
        if words in posts or (words.startswith("co-") and words.removesuffix("s") in posts):
            return first
    return None


def presides(lines: Sequence[Line], draft: Draft) -> bool:
    """Take the chair in which who speaks stands first: "by the *President of COP9*, Ana Kos, …".

    The State whose minister the President is does not speak; tell whether it is so.
    """
    chairs = draft.lexicon.words("meetingChairs") | {"president"}
    heads = [line for line in lines if not line.foot]
    for number, line in enumerate(heads):
        lowers = line.found.sentence.lowers
        for met in (r for r in line.refs if r.kind is Kind.MEETING):
            *_, the, post, of = ("", "", "", *(w for w in lowers[: met.name.first] if w != "the"))
            at = met.name.first - 2 - (lowers[met.name.first - 1] == "the")
            named = (r for one in heads[number : number + 2] for r in one.refs)
            person = next((r for r in named if r.kind is Kind.PERSON and r.span > met.span), None)
            told = of == "of" and post in chairs and the in {"by", "from"}
            if told and person is not None and person.entity == draft.entity("speaker"):
                draft.values["role"] = line.found.sentence.words[at]
                draft.evidence["role"] = line.found.sentence.span_of(at, at + 1)
                draft.bodies[:] = [one for one in draft.bodies if one.body.type != "Government"]
                return True
    return False


def leave_chair(frame: Frame, draft: Draft) -> Frame:
    """Return a frame without where the chair works whose summary a text is, and forget that.

    "Chair's summary / Lakes Forum / Chair: Ana Kos, *Ministry of Trade of Chad*" is the forum's.
    """
    if not any(_is_summary(line.found, draft) for line in frame.lines):
        return frame
    chairs = [line for line in frame.lines if _names_chair(line, draft.lexicon)]
    others = {r.entity for line in frame.lines if line not in chairs for r in line.refs}
    left = {
        ref.span
        for line in chairs
        for ref in line.refs
        if ref.kind is Kind.ORGANISATION and ref.entity not in others
    }
    draft.bodies[:] = [one for one in draft.bodies if one.span not in left]
    kept = (
        replace(line, refs=tuple(ref for ref in line.refs if ref.span not in left))
        for line in frame.lines
    )
    return replace(frame, lines=tuple(kept))


def _is_summary(found: Found, draft: Draft) -> bool:
    """Tell whether a line says that a chair sums up: "Co-Chairs' Summary", "summary by the Chair".

    "Summary of the Chair's visit" does not.
    """
    summed = not {"summary", "summaries"}.isdisjoint(found.sentence.lowers)
    return summed and any("chair" in post.lower() for post, _, _ in _owners(found, draft))


def _names_chair(line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a line says who chairs: "Chair: Ana Kos", "Prepared by the Chair, Ana Kos"."""
    chairs = lexicon.words("meetingChairs") | {"chaired"}
    person = next((r for r in line.refs if r.kind is Kind.PERSON), None)
    before = line.found.sentence.lowers[: person.name.first] if person else ()
    return not chairs.isdisjoint(before)


def recorded(lines: Sequence[Line], lexicon: Lexicon) -> Iterator[Told]:
    """Yield whose sitting a record is of: "Rivers Committee / Summary record of the 4th meeting".

    It stands above the record's title, below whose organ it is.
    """
    heads = [line for line in lines if not line.foot]
    at = (n for n, line in enumerate(heads) if titles_record(line, lexicon))
    above = heads[: next(at, 0)]
    bodies = [
        (r.entity, r.span)
        for line in above
        for r in line.refs
        if r.name.first == 0
        and r.kind is Kind.ORGANISATION
        and r.entity
        and r.entity.type == "Body"
    ]
    yield from (Told(Sign.SIGNATURE, *body) for body in bodies[-1:])


def chair(refs: Sequence[Sequence[Ref]], sentences: Sequence[Found], draft: Draft) -> None:
    """Find who chaired, where the text is the chair's: "It was chaired by Ambassador Silva"."""
    if not _is_chairs(draft) or draft.has("speaker"):
        return
    for found, row in zip(sentences[:_HEADMOST], refs, strict=False):
        for ref in row:
            before = found.sentence.lowers[max(0, ref.name.first - 6) : ref.name.first]
            after = found.sentence.lowers[ref.name.after :]
            chaired = any(word.startswith("chair") for word in before)
            chaired = chaired or any(pair == ("who", "chaired") for pair in pairwise(after))
            if ref.kind is Kind.PERSON and chaired:
                draft.put("speaker", ref.entity, ref.span)
                return
