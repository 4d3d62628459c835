"""Find names that no authority knows: by the noun that heads them, by capitals."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govgraph.extract.find.capitals import (
    extend,
    is_capital,
    is_ordinal,
    last_head,
    run,
    year_at,
)
from govgraph.extract.find.chambers import is_chamber, is_week
from govgraph.extract.find.groups import before_text, head_of, holds_view, past_number
from govgraph.extract.find.openings import ends_title, past_genre, start_of
from govgraph.extract.find.people import is_given
from govgraph.lexicon import Form, is_a
from govgraph.model import BlockRole, Entity, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Head, Lexicon

_ARTICLES = frozenset({"the", "a", "an", "its", "their"})
_LETTERHEAD = 250  # characters from the beginning within which a heading names who publishes
_PARTING = frozenset({"–", "—", "|", ":"})
_SMALL = frozenset({"unit", "section", "school", "library", "hospital"})
_TWO = 2
_MAX_NAME = 22  # words; longer runs are titles cut badly, not names


@dataclass(frozen=True, slots=True)
class Name:
    """Words that may name something, before anything is resolved.

    ``kind`` is None for a capitalised name without a head; ``entities`` are what the authority
    offers; ``first`` and ``after`` are word indexes in the sentence; ``whole`` is the longer form
    with the owner ("Steering Committee on Media of the Council of Europe"), ``short`` the name
    without what completes it in small letters ("River Plan on quiet nights").
    """

    span: Span
    first: int
    after: int
    kind: Kind | None
    type: str = ""
    entities: tuple[Entity, ...] = ()
    head: str = ""
    how: str = "name"
    whole: Span | None = None
    short: Span | None = None


def headed_names(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield names such as "Steering Committee on Media", each with the kind of its head."""
    if sentence.block.role is BlockRole.HEADING and sentence.titled:
        yield from _whole_heading(sentence, lexicon)
        return
    end = 0
    for index in sentence.capitals:
        if index < end or not is_capital(sentence, index, lexicon):
            continue
        if " ".join(sentence.lowers[max(0, index - 2) : index + 1]) in lexicon.words("joinedNouns"):
            continue
        if sentence.lowers[index] == "dear":
            continue  # "Dear Secretary-General"
        end = run(sentence, index, lexicon)
        name = _headed(sentence, index, end, lexicon)
        if name:
            yield name
            end = max(end, name.after)


def _headed(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> Name | None:
    found = head_of(sentence, first, after, lexicon)
    if not found:
        small = _process(sentence, first, after, lexicon)
        return small or _chamber(sentence, first, after, lexicon)
    head, head_first, head_after = found
    if head_after < after and sentence.lowers[after - 1] in lexicon.words("posts"):
        return None  # "Plastics Policy Coordinator"
    posted = not lexicon.words("posts").isdisjoint(sentence.lowers[max(0, first - 4) : first])
    own = not posted and _goes_on(sentence, head, head_after, after, lexicon)
    end = after if own else extend(sentence, head_after, lexicon)
    if head.kind is Kind.PLACE and sentence.lowers[head_after : head_after + 1] == ("for",):
        end = head_after  # "the Lake Islands *for* a River Fund"
    if inner := _after_body(sentence, head, head_after, end, lexicon):
        head, head_first, head_after = inner
    word = " ".join(sentence.lowers[head_first:head_after])
    end = past_number(sentence, head, word, end, lexicon)
    letters = head_first > first and all(len(w) == 1 for w in sentence.words[first:head_first])
    bare = word in lexicon.words("measureTexts") and end == head_after and head_first - first < _TWO
    if head.kind is Kind.INSTRUMENT and (letters or bare or ends_title(sentence, first)):
        return None  # "B. Proposals", "an International Standard"
    start = start_of(sentence, first, head, word, lexicon)
    if start == head_first and (
        (word in lexicon.words("plainHeads") and not _is_of(sentence, word, head_after))
        or holds_view(sentence, head, word, head_first, head_after)
        or (end == head_after and not year_at(sentence, end) and not _is_joined(word, lexicon))
    ):
        # "the Committee" is a description, "Statement of …" a heading, "Parliament" a name.
        return _chamber(sentence, first, after, lexicon) if start == first else None
    if year_at(sentence, end):
        end += 1
    genre = word in lexicon.words("textGenres") and sentence.span.start < _LETTERHEAD
    if genre and start == 0 and end >= len(sentence.words) - 1:
        return None  # "European Union Statement", a title of the text itself
    if genre and start == 0 and (inner := last_head(sentence, 0, head_first, lexicon)):
        # "Indian Ocean Council Press Statement on …"
        own = inner[0].kind is Kind.ORGANISATION
        return _headed(sentence, 0, inner[2], lexicon) if own else None
    body = _body_of_office(sentence, head_after, end, lexicon) if head.type == "Office" else None
    if body or (head.type == "Office" and head_after < end and _ends_in_acronym(sentence, end)):
        return body  # "Executive Director of the SRB": the body matters more
    met = before_owner(sentence, head_after, end, lexicon) if head.kind is Kind.MEETING else 0
    # The treaty of "Contracting Parties to the Rivers Convention" has a name of its own.
    if cut := met or (head_after if word == "parties" and end > head_after else 0):
        whole = sentence.span_of(start, end)
        return Name(
            sentence.span_of(start, cut), start, cut, head.kind, head.type, head=word, whole=whole
        )
    if head.kind is Kind.PLACE and (last := last_head(sentence, head_after, end, lexicon)):
        head, word = last[0], " ".join(sentence.lowers[last[1] : last[2]])
    alone = head.kind is Kind.MEETING and end == head_after
    counted = alone and _is_counted(sentence, start, head_first, lexicon)
    how = "numbered" if counted else "name"
    return Name(sentence.span_of(start, end), start, end, head.kind, head.type, head=word, how=how)


def _is_joined(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a hyphen joins a head to a name, which needs no more: "the *Linden-Museum*"."""
    return "-" in word and word not in lexicon.heads


def _goes_on(sentence: Sentence, head: Head, first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a body's own name stands behind its noun: "the Hospital *Ana Kos*".

    Its people and what it has do not: "the Foundation *Members*", "the Foundation *Staff*".
    """
    rest = sentence.lowers[first:after]
    if not rest or head.kind is not Kind.ORGANISATION or head.type == "Office":
        return False
    others = lexicon.any_of("posts", "neverNames", "titles", "belongings")
    known = any(word in others or word in lexicon.entries for word in rest)
    return not known and (
        is_given(sentence, first, lexicon) or (len(rest) > 1 and not rest[-1].endswith("s"))
    )


def _is_counted(sentence: Sentence, start: int, head_first: int, lexicon: Lexicon) -> bool:
    """Tell whether only an ordinal tells which meeting: "the *14th plenary* meeting"."""
    plain = set(sentence.lowers[start + 1 : head_first])
    bare = start == head_first - 1 or plain <= lexicon.words("sessionWords")
    return bare and is_ordinal(sentence.words[start])


def _after_body(
    sentence: Sentence, head: Head, after: int, end: int, lexicon: Lexicon
) -> tuple[Head, int, int] | None:
    """Return the head of what a body's name opens: "Council of Europe *Strategy* on Rivers"."""
    if head.kind is not Kind.ORGANISATION or sentence.lowers[after : after + 1] != ("of",):
        return None
    first = after + 1 + any(word in _ARTICLES for word in sentence.lowers[after + 1 : after + 2])
    stop = run(sentence, first, lexicon) if first < end else first
    found = last_head(sentence, first, stop, lexicon) if first < stop else None
    if found is None or found[1] == first:
        return None  # "Executive Secretary of the Convention"
    if first > after + 1 and is_a(found[0].type, "Treaty"):
        return None  # "Secretariat *of the* Rivers Convention", an organ of it
    return found if found[0].kind in {Kind.INSTRUMENT, Kind.MEETING} else None


def _process(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> Name | None:
    """Return "Rays of Hope initiative": a name that a small noun heads."""
    end = extend(sentence, after, lexicon)
    noun = sentence.lowers[end] if end < len(sentence.words) else ""
    told = first > 0 and sentence.lowers[first - 1] in _ARTICLES | {"our", "'s"}
    if not told or noun not in lexicon.words("processNouns") or not sentence.words[end].islower():
        return None
    span = sentence.span_of(first, end + 1)
    return Name(span, first, end + 1, Kind.PROCESS, "Process", head=noun)


def _chamber(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> Name | None:
    """Return "Parliament", "Cabinet", which need no more words, and "Lagos Peering Week"."""
    span, head = sentence.span_of(first, after), sentence.lowers[first]
    if is_week(sentence, first, after, lexicon):
        return Name(span, first, after, Kind.MEETING, "Meeting", head=sentence.lowers[after - 1])
    found = is_chamber(sentence, first, after, lexicon)
    return Name(span, first, after, Kind.ORGANISATION, "Body", head=head) if found else None


def _body_of_office(sentence: Sentence, after: int, end: int, lexicon: Lexicon) -> Name | None:
    """Return the body in "Executive Director of the Springfield Rivers Institute"."""
    first = after
    while first < end and sentence.lowers[first] in {"of", "at", "for", "the"}:
        first += 1
    within = run(sentence, first, lexicon) if after < first < end else first
    found = last_head(sentence, first, within, lexicon) if first < within else None
    if found is None or found[0].kind is not Kind.ORGANISATION or found[0].type == "Office":
        return None
    return _headed(sentence, first, within, lexicon)


def _ends_in_acronym(sentence: Sentence, end: int) -> bool:
    last = sentence.words[end - 1]
    return last.isupper() and len(last) > 1 and sentence.lowers[end - 2] in {"of", "the", "at"}


def before_owner(sentence: Sentence, after: int, end: int, lexicon: Lexicon) -> int:
    """Return where "Annual Meeting" ends before the body that holds it, or 0."""
    found = owner(sentence, after, lexicon) if after < end else None
    return after if found and found.after == end else 0


def owner(sentence: Sentence, after: int, lexicon: Lexicon) -> Name | None:
    """Return the body after "of the" that a meeting is of."""
    first = after
    while sentence.lowers[first : first + 1] in {("of",), ("the",)}:
        first += 1
    if not after < first < len(sentence.words) or not is_capital(sentence, first, lexicon):
        return None
    found = _headed(sentence, first, run(sentence, first, lexicon), lexicon)
    return found if found and found.kind is Kind.ORGANISATION else None


def _is_of(sentence: Sentence, word: str, after: int) -> bool:
    """Tell whether "of" makes a plain head a name: "Meeting of the Parties", "Group of States".

    So it does with "Office of the Ombudsman", but not with "Office of Norway", and two words do
    with "Unit for Quiet Nights".
    """
    words = sentence.lowers[after : after + 4]
    if word in _SMALL and words[:1] in {("of",), ("for",)}:
        return all(w[0].isupper() or w == "," for w in sentence.words[after + 1 : after + 3])
    if word == "office":
        return words[:2] == ("of", "the")
    if word in {"mission", "delegation"}:
        return words[:1] == ("to",)
    return words[:1] == ("of",) and ("parties" in words or word == "group")


def _whole_heading(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield the meeting, or the body of a letterhead, that a whole heading in capitals names."""
    words = [w for w in sentence.lowers if w[0].isalpha()]
    if not 3 <= len(words) <= _MAX_NAME:
        return
    found = last_head(sentence, 0, len(sentence.words), lexicon)
    text = found is not None and found[0].kind is Kind.INSTRUMENT
    if not found or text or found[2] < len(sentence.words) - 1:
        yield from _letterhead(sentence, lexicon)
        yield from _titled_by(sentence, lexicon)
        yield from _attended(sentence, lexicon)
        return
    head, start, after = found
    body = head.kind is Kind.ORGANISATION and head.type not in {"Office", "Government"}
    letterhead = body and sentence.span.start < _LETTERHEAD
    letterhead = letterhead and not _tells(sentence, lexicon)
    if head.kind is Kind.MEETING or (letterhead and after == len(sentence.words)):
        word = " ".join(sentence.lowers[start:after])
        first = past_genre(sentence, start, lexicon)
        parts = [i + 1 for i in range(first, start) if sentence.words[i] in _PARTING]
        first = parts[-1] if parts else first  # "Weekly briefing – Epidemics Desk, Agency"
        while first < start and not is_capital(sentence, first, lexicon):
            first += 1  # "at the West Africa Forum"
        yield Name(sentence.span_of(first, after), first, after, head.kind, head.type, head=word)
    elif head.kind is Kind.INSTRUMENT:  # "ALLIANCE FOR RIVER STANDARDS"
        yield from _letterhead(sentence, lexicon)


def _tells(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Tell whether a heading is a sentence: "Rivers Now *takes* the Ministry of Lakes to court"."""
    small = (word for word in sentence.words[1:] if word.islower())
    return any(e.form & Form.THIRD for word in small for e in lexicon.entries.get(word, ()))


def _letterhead(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield the body that a first line consists of: "MINISTRY OF RIVERS AND LAKES"."""
    if sentence.span.start < _LETTERHEAD and is_capital(sentence, 0, lexicon):
        name = _headed(sentence, 0, run(sentence, 0, lexicon), lexicon)
        whole = name is not None and name.after == len(sentence.words)
        if name and whole and name.kind is Kind.ORGANISATION and not is_a(name.type, "Office"):
            yield name


def _titled_by(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield the meeting that a heading names before a colon: "River Forum: Chair's summary"."""
    after = sentence.words.index(":") if ":" in sentence.words else 0
    found = last_head(sentence, 0, after, lexicon) if after else None
    if found and found[0].kind is Kind.MEETING and found[2] == after and found[1] > 1:
        head, start, _ = found
        word = " ".join(sentence.lowers[start:after])
        first = past_genre(sentence, start, lexicon)
        yield Name(sentence.span_of(first, after), first, after, head.kind, head.type, head=word)


def _attended(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield the meeting after "at the" in a heading: "Speech at the Conference on Rivers"."""
    for index in range(len(sentence.words) - 2):
        at_the = sentence.lowers[index : index + 2] in {("at", "the"), ("to", "the")}
        genre = index > 0 and sentence.lowers[index - 1] in lexicon.words("textGenres")
        genre = genre and sentence.lowers[index : index + 2] == ("of", "the")
        at_the = at_the or genre
        if at_the and is_capital(sentence, index + 2, lexicon):
            first = index + 2
            name = _headed(sentence, first, run(sentence, first, lexicon), lexicon)
            body = genre and name and name.kind is Kind.ORGANISATION and name.type != "Office"
            if name and (body or name.kind is Kind.MEETING):
                after = before_text(sentence, name.first, name.after, lexicon)
                yield replace(name, after=after, span=sentence.span_of(first, after))
