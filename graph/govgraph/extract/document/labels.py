"""What a label says of a statement: "Date: …", "Speaker: …", "On behalf of: …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.letterheads import JOINS, heads_body
from govgraph.extract.document.bodies.ranking import Sign
from govgraph.extract.document.draft import Draft, put_first, tell_first, words_of
from govgraph.extract.document.header import is_listed, titles_record
from govgraph.extract.document.speakers.offices import tell_behind
from govgraph.extract.document.speakers.postings import put_speaker
from govgraph.extract.find.people.post_words import post_at
from govgraph.extract.find.words.capitals import COMPANIES
from govgraph.extract.find.words.tokens import OWNING
from govgraph.model import BlockRole, Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.document.header import Line
    from govgraph.extract.find.find import Found
    from govgraph.lexicon import Lexicon

KEYS = {
    "when": "deliveredKeys",
    "meeting": "meetingKeys",
    "speaker": "speakerKeys",
    "role": "roleKeys",
    "organisation": "organisationKeys",
}
"""Part of the document line → the class of the lexicon that holds its labels."""
_MINUTES = frozenset({"minutes", "proceedings"})
_RECORDS = _MINUTES | {"report", "record"}
_TOLD = frozenset({"when", "speaker"})  # which fields a record's table tells of its meeting
_ANNOUNCED = frozenset({"when", "meeting", "speaker"})
_EVENTS = frozenset({"meeting", "event", "conference"})
_BODIES = frozenset({"organisation", "organization", "institution", "affiliation", "org"})
_SMALL = COMPANIES | JOINS | {"van", "von", "der"}
_PUBLISHED = 0.5  # how surely a text is of the body that has put it out
_CELL = 12  # words of a name behind a label
_OF_KIND = frozenset({"draft", "the", ":", "–", "—", "-", ",", ".", "|", "approved", "final"})
_FIELDING = (("for",), ("on",))
_TITLE = 6  # words of a line that says that a text is minutes


def labelled(lines: Sequence[Line], number: int, draft: Draft) -> None:
    """Read "Date: …", "Speaker: …", also several on a line: "Speech | Date: … | By: …"."""
    line = lines[number]
    words, lowers = line.found.sentence.words, line.found.sentence.lowers
    start = 0
    named = is_listed(lines, number, draft.lexicon) or _heads_table(lines, number)
    for index, word in enumerate(words if not named else ()):
        if word in {"|", "·", "•"}:
            start = index + 1
        if word not in {":", "\t"} or index - start > 4:
            continue
        label = " ".join(lowers[start:index]).removeprefix("the ")
        fielded = lowers[start + 1 : start + 2] in _FIELDING and lowers[start] == "rapporteur"
        keyed = lowers[start] if fielded else label  # "Rapporteur for opinion: …"
        for name, key in KEYS.items():
            issued = name == "when" and label in draft.lexicon.words("issuedKeys")  # minutes too
            if keyed not in draft.lexicon.words(key) and not issued:
                continue
            of_event = draft.announces and name in _ANNOUNCED
            if not of_event and (
                issued or not (name in _TOLD and _is_record(lines, line, draft.lexicon))
            ):
                _take(name, line, index + 1, draft)
                told = draft.evidence.get("speaker")
                own = told is not None and told.overlaps(line.found.sentence.span)
                if name == "speaker" and own and keyed in draft.lexicon.words("posts"):
                    span = line.found.sentence.span_of(start, index)
                    draft.put("role", words_of(line, start, index), span)  # "Rapporteur: …"
        if label in draft.lexicon.words("publisherKeys"):
            bodies = (r for r in line.refs if r.kind is Kind.ORGANISATION and r.name.first > index)
            for body in bodies:
                draft.tell(Sign.SITE, body.entity, body.span, _PUBLISHED)
        if label in draft.lexicon.words("subjectKeys"):
            _titled(line, index + 1, draft)
        start = index + 1


def without_reporters(sentences: Sequence[Found], draft: Draft) -> None:
    """Leave out who reports on a part: "Rapporteur: Ana Kos" below each of several topics."""
    told = draft.evidence.get("speaker")
    rows = [found.sentence for found in sentences]
    own = next((row.lowers[:2] for row in rows if told and row.span.covers(told)), ())
    posts = draft.lexicon.words("posts")
    if own[1:] == (":",) and own[0] in posts and sum(row.lowers[:2] == own for row in rows) > 1:
        for name in ("speaker", "role"):
            draft.values.pop(name, None)
            draft.evidence.pop(name, None)


def _titled(line: Line, first: int, draft: Draft) -> None:
    """Read "Subject: *Rivers Now* statement on the draft": whose text a label's title names."""
    lowers = line.found.sentence.lowers
    first += lowers[first : first + 1] == ("the",)
    bodies = [r for r in line.refs if r.kind is Kind.ORGANISATION and r.name.first == first]
    for body in bodies[:1]:
        after = body.name.after
        after += lowers[after : after + 1] in OWNING
        if "".join(lowers[after : after + 1]) in draft.lexicon.words("textGenres"):
            draft.tell(Sign.LETTERHEAD, body.entity, body.span)


def _heads_table(lines: Sequence[Line], number: int) -> bool:
    """Tell whether a row names the columns of those below it: "Member | For | Against"."""
    row = lines[number].found.sentence
    below = (line.found.sentence.block.header for line in lines[number + 1 :])
    return row.words.count("\t") > 1 and row.block.span in below


def _is_record(lines: Sequence[Line], row: Line, lexicon: Lexicon) -> bool:
    """Tell whether a label says when a meeting was held, and who chaired it.

    So do those of minutes, and of the table in a report; those who wrote them are others.
    """
    tabled = row.found.sentence.block.role is BlockRole.ROW
    records = _RECORDS if tabled else _MINUTES
    titles = [line for line in lines if not line.foot]
    if any(titles_record(line, lexicon) for line in titles):
        return True
    words = (word for line in titles for word in line.found.sentence.words if word[0].isupper())
    return any(word.lower() in records for word in words)


def is_minutes(line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a line says that a text is minutes: not "(3 minutes)", nor below the text."""
    lowers = line.found.sentence.lowers[:_TITLE]
    at = next((i for i, word in enumerate(lowers) if word in _MINUTES), -1)
    if titles_record(line, lexicon):
        return not line.foot
    ends = 0 < at == len(line.found.sentence.words) - 1 and lowers[at - 1].isalpha()
    return not line.foot and (at == 0 or ends or (at > 0 and lowers[at - 1] in _OF_KIND))


"""What a table's first row says beside "Organisation"."""


def _take(name: str, line: Line, after: int, draft: Draft) -> None:
    if name == "when":
        for time in line.found.times:
            draft.put("when", time.when, time.span)
    elif name == "speaker":
        person = put_speaker(line, after, draft)
        if not (person or _put_whole("speaker", Kind.PERSON, line, after, draft)):
            tell_first(Sign.LABEL, line, after, draft)  # "Submitted by: Rivers Federation"
    elif name == "role":
        stop = _until_stop(line, after)
        sentence = line.found.sentence
        text = sentence.lowers[after - 2] == "title"  # often that of the text
        text = text and (
            post_at(sentence, after, draft.lexicon) < stop
            or sentence.lowers[after] in draft.lexicon.any_of("textGenres", "deliveryNouns")
        )
        if stop > after and not text:
            draft.put("role", words_of(line, after, stop), line.found.sentence.span_of(after, stop))
            tell_first(Sign.EMPLOYER, line, stop, draft)  # "Title: Director, Rivers Now"
            tell_behind(line, stop, draft)
    else:
        kind = Kind.MEETING if name == "meeting" else Kind.ORGANISATION
        people = any(r.kind is Kind.PERSON for r in line.refs)
        label = line.found.sentence.lowers[:after]
        if kind is Kind.ORGANISATION and people and _BODIES.isdisjoint(label):
            return  # "From: Ana Kos, Head of Unit, WHO"
        if kind is Kind.MEETING:
            put_first(name, kind, line, after, draft)
            if line.found.sentence.lowers[after - 2] in _EVENTS:
                _put_whole(name, kind, line, after, draft)
        elif not _put_whole(name, kind, line, after, draft):
            tell_first(Sign.LABEL, line, after, draft)


def _put_whole(name: str, kind: Kind, line: Line, after: int, draft: Draft) -> bool:
    """Take all that stands behind a label as a name: "Organisation: Wikimedia Europe"."""
    words = line.found.sentence.words
    dated = [line.found.sentence.range_of(time.span)[0] for time in line.found.times]
    stop = min(_until_stop(line, after), *dated, len(words))
    named = all(w[0].isupper() or not w[0].isalpha() or w in _SMALL for w in words[after:stop])
    other_columns = draft.lexicon.words("otherColumns")
    named = named and " ".join(line.found.sentence.lowers[after:stop]) not in other_columns
    told = any(r.entity and after <= r.name.first < stop for r in line.refs)
    people = not told and all(word.isalpha() or "-" in word for word in words[after:stop])
    last = line.found.sentence.lowers[stop - 1]
    if kind is Kind.PERSON and (last == "international" or heads_body(last, draft.lexicon)):
        kind = Kind.ORGANISATION  # "Speaker: Franciscans International"
    long = 4 if kind is Kind.PERSON else _CELL
    if not 1 <= stop - after <= long or not named or not words[after][0].isalpha():
        return False
    value = " ".join(line.found.sentence.lowers[after:stop])
    if value in draft.lexicon.words("purposes"):
        return True  # "For: Action" tells no body
    label = line.found.sentence.lowers[after - 2]
    posted = kind is Kind.PERSON and label not in draft.lexicon.words("posts")
    if posted and post_at(line.found.sentence, after, draft.lexicon) >= stop:
        draft.put("role", words_of(line, after, stop), line.found.sentence.span_of(after, stop))
        return False  # "From: Director General"
    if kind is Kind.PERSON and (stop - after < 2 or not people):
        return False
    the = int(line.found.sentence.lowers[after] == "the")
    own = (r for r in line.refs if r.entity and r.kind is kind)
    if any((r.name.first, r.name.after) == (after + the, stop) for r in own):
        return False  # what is known has a better name
    entity = Entity(kind, words_of(line, after, stop), None, kind.value)
    if kind is Kind.ORGANISATION:
        draft.tell(Sign.LABEL, entity, line.found.sentence.span_of(after, stop))
    else:
        draft.put(name, entity, line.found.sentence.span_of(after, stop))
    return True


def _until_stop(line: Line, after: int) -> int:
    words = line.found.sentence.words
    stop = after
    while stop < len(words) and words[stop] not in {",", ";", "|", "\t", "("}:
        stop += 1
    return stop
