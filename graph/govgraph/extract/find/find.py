"""Find every stretch of text that may name something, before deciding what it names.

The order of trust: citations by number, names of the authority, names with a head noun, people,
names in capitals, descriptions ("this landmark convention"). Where two overlap, see ``settle``.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.find.acronyms.acronyms import bracketed_names
from govgraph.extract.find.acronyms.introduced import claimed_elsewhere, introduced, only_word
from govgraph.extract.find.citations import find_citations
from govgraph.extract.find.described.consulting import is_open_to_all
from govgraph.extract.find.described.descriptions import find_descriptions
from govgraph.extract.find.described.tails import with_tail
from govgraph.extract.find.meetings.meetings import numbered_meetings, sitting_groups
from govgraph.extract.find.meetings.occasions import occasions
from govgraph.extract.find.names.coordinated import coordinated, parted, placed
from govgraph.extract.find.names.foreign import foreign_names
from govgraph.extract.find.names.headings import headed_names
from govgraph.extract.find.names.names import Name
from govgraph.extract.find.names.numerals import counted_series, numbered, versions
from govgraph.extract.find.names.own_titles import own_title, with_own_title
from govgraph.extract.find.names.titled import (
    apposed_titles,
    called_processes,
    explained_titles,
    quoted_titles,
)
from govgraph.extract.find.names.unheaded import capitalised_names
from govgraph.extract.find.people.attendees import attendees, bodies_behind
from govgraph.extract.find.people.namesakes import is_namesake, is_surname, namesakes
from govgraph.extract.find.people.people import find_people
from govgraph.extract.find.people.signatories import signatory_names, with_signatories
from govgraph.extract.find.places.datelines import dateline_places
from govgraph.extract.find.places.demonyms import (
    branches,
    is_anothers_forum,
    is_series_name,
    national_forums,
    opened_by_country,
    states_by_adjective,
    worldwide,
)
from govgraph.extract.find.places.towns import (
    capitals_of,
    local_bodies,
    several_word_places,
    town_bodies,
)
from govgraph.extract.find.settle import add, settle
from govgraph.extract.find.standing import parted_by_owners, stands
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.function_words import HOW_TOLD
from govgraph.model import Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon
    from govgraph.model import TimeExpression


_SITTING = re.compile(r"[A-Z]{2,8}-\d{1,3}")


class Found(NamedTuple):
    """One sentence with the names and times in it, in order, none overlapping."""

    sentence: Sentence
    names: tuple[Name, ...]
    times: tuple[TimeExpression, ...]


class Findings(NamedTuple):
    """All sentences, and the acronyms that the text introduces (acronym → full name's span).

    ``itself`` is where a title names the text itself: "Kisumu Declaration".
    """

    sentences: tuple[Found, ...]
    acronyms: dict[str, Name]
    itself: Span | None = None


def known_names(text: str, authority: Authority) -> list[Name]:
    """Return what the authority and the citations name, in the order of the text."""
    known = [*_cited(text, authority), *_known(text, authority)]
    return sorted(known, key=lambda name: (name.span.start, -name.span.end))


class Finder:
    """Finds the names of a statement's sentences, also twice: with other times, or of more of them.

    What depends on neither, and the names of a sentence that has the same times and acronyms as
    before, are found once.
    """

    def __init__(
        self,
        sentences: Sequence[Sentence],
        known: Sequence[Name],
        authority: Authority,
        lexicon: Lexicon,
    ) -> None:
        self._authority = authority
        self._lexicon = lexicon
        self._hits = {s.span: hits for s, hits in _per_sentence(sentences, known)}
        self._series = counted_series(sentences)
        self._signed = signatory_names(sentences, lexicon)
        self._title = own_title(sentences, lexicon)
        self._introduced: dict[Span, list[tuple[str, tuple[Name, str]]]] = {}
        self._found: dict[tuple[object, ...], tuple[Name, ...]] = {}

    def know(self, names: Sequence[Name]) -> None:
        """Take in names that stand for sure, in the place of what was known where they stand."""
        for span, hits in self._hits.items():
            if more := [name for name in names if span.covers(name.span)]:
                kept = [h for h in hits if not any(h.span.overlaps(n.span) for n in more)]
                self._hits[span] = sorted([*kept, *more], key=lambda name: name.span)
                self._found = {key: told for key, told in self._found.items() if key[0] != span}
                self._introduced.pop(span, None)

    def find(self, sentences: Sequence[Sentence], times: Sequence[TimeExpression]) -> Findings:
        """Return the names of some of the sentences, given the times of them."""
        dealt = [(sentence, self._hits[sentence.span]) for sentence in sentences]
        words = self._acronyms(dealt)
        full = {acronym: name for acronym, (name, _) in words.items()}
        claimed = claimed_elsewhere(words, dealt) if words else frozenset()
        starts = [time.span.start for time in times]
        found = []
        for sentence, known in dealt:
            hits = [h for h in known if only_word(sentence, h) not in claimed]
            inside = tuple(within(times, starts, sentence.span))
            dated = tuple(time.span for time in inside)
            short = tuple(_acronyms(sentence, full)) if full else ()
            key = (sentence.span, dated, short, claimed)
            if key not in self._found:
                signed = self._signed.get(sentence.span, ())
                told = self._lexicon, self._authority, self._series, signed
                named = _names_of(sentence, hits, dated, short, *told)
                if self._title and sentence.span.covers(self._title.span):
                    named = with_own_title(named, self._title)
                self._found[key] = tuple(named)
            found.append(Found(sentence, self._found[key], inside))
        return Findings(tuple(found), full, self._title.span if self._title else None)

    def _acronyms(
        self, dealt: Sequence[tuple[Sentence, list[Name]]]
    ) -> dict[str, tuple[Name, str]]:
        """Return the acronyms that some sentences introduce, each with its name and its words."""
        found: dict[str, tuple[Name, str]] = {}
        for sentence, hits in dealt:
            if sentence.span not in self._introduced:
                self._introduced[sentence.span] = [*introduced(sentence, hits, self._lexicon)]
            for acronym, told in self._introduced[sentence.span]:
                found.setdefault(acronym, told)
        return found


def within(
    times: Sequence[TimeExpression], starts: Sequence[int], span: Span
) -> Iterator[TimeExpression]:
    """Yield the times that lie within a span, given all in order and their starts."""
    for index in range(bisect_left(starts, span.start), len(times)):
        if times[index].span.start >= span.end:
            return
        if span.covers(times[index].span):
            yield times[index]


def _cited(text: str, authority: Authority) -> Iterator[Name]:
    for citation in find_citations(text, authority):
        entity = citation.entity
        yield Name(citation.span, 0, 0, Kind.INSTRUMENT, entity.type, (entity,), how="citation")


def _known(text: str, authority: Authority) -> Iterator[Name]:
    for hit in authority.find(text):
        kinds = {entity.kind for entity in hit.entities}
        kind = kinds.pop() if len(kinds) == 1 else None
        yield Name(hit.span, 0, 0, kind, "", hit.entities, how="authority")


def _per_sentence(
    sentences: Sequence[Sentence], known: Sequence[Name]
) -> Iterator[tuple[Sentence, list[Name]]]:
    """Deal the names out to their sentences, with the word indexes they cover."""
    position = 0
    for sentence in sentences:
        hits: list[Name] = []
        while position < len(known) and known[position].span.start < sentence.span.end:
            name = known[position]
            position += 1
            if sentence.span.covers(name.span):
                placed = place(sentence, name)
                if placed and not any(h.span.overlaps(placed.span) for h in hits):
                    hits.append(placed)
        yield sentence, hits


def place(sentence: Sentence, name: Name) -> Name | None:
    """Return the name with its word indexes, or None when it begins or ends inside a word."""
    first = bisect_left(sentence.starts, name.span.start)
    after = bisect_right(sentence.ends, name.span.end)
    begins = sentence.starts[first : first + 1] == (name.span.start,)
    if not begins or sentence.ends[after - 1 : after] != (name.span.end,):
        return None
    counted = first > 0 and is_ordinal(sentence.words[first - 1])
    if counted and is_series_name(name):
        first -= 1  # "the Seventh African Internet Governance Forum"
    elif counted and after == first + 1 and _is_sitting(name):  # "adopted at the 4th ADGMIN"
        span = sentence.span_of(first - 1, after)
        return Name(span, first - 1, after, Kind.MEETING, "Meeting", head="meeting")
    return replace(name, first=first, after=after, span=sentence.span_of(first, after))


def _is_sitting(name: Name) -> bool:
    """Tell whether a body is called by its meetings: "the ASEAN Digital Ministers' Meeting"."""
    return any(
        entity.kind is Kind.ORGANISATION and entity.label.split()[-1] in {"Meeting", "Summit"}
        for entity in name.entities
    )


def _names_of(
    sentence: Sentence,
    hits: list[Name],
    dated: Sequence[Span],
    acronyms: Sequence[Name],
    lexicon: Lexicon,
    authority: Authority,
    series: frozenset[str],
    signed: Sequence[Name],
) -> list[Name]:
    hits = [hit for hit in hits if stands(sentence, hit, lexicon)]
    people = _people(sentence, hits, lexicon)
    capitals = list(capitals_of(sentence, hits, authority, lexicon))
    hits = [h for h in hits if not any(n.span.covers(h.span) for n in (*people, *capitals))]
    hits = add(hits, capitals)
    hits = [h for h in hits if not is_anothers_forum(sentence, h, lexicon, authority)]
    new = _unknown(sentence, hits, people, dated, lexicon, authority)
    states = list(states_by_adjective(sentence, authority, lexicon))
    governments = [state for state in states if state.after - state.first > 1]
    settled = settle(new, [*hits, *governments], sentence, lexicon)
    settled = add(parted_by_owners(sentence, settled, (authority, lexicon)), people)
    settled = add(settled, acronyms)
    settled = with_signatories(add(settled, states), signed)
    settled = add(settled, dateline_places(sentence, settled, dated, lexicon, authority))
    settled = add(settled, find_descriptions(sentence, settled, lexicon))
    taken = [*(name.span for name in settled), *dated]
    settled = add(settled, capitalised_names(sentence, lexicon, taken))
    named = list(numbered(sentence, settled, dated, lexicon, series))
    met = {name.after for name in named if name.kind is Kind.MEETING and name.how not in HOW_TOLD}
    met |= {at + 1 for at in met if "".join(sentence.words[at : at + 1]).isdigit()}
    called = [n for n in named if n.first in met and n.how in HOW_TOLD]
    named = [n for n in named if n not in called or n.head not in lexicon.words("convenedMeetings")]
    named = versions(sentence, named, lexicon)
    return [with_tail(sentence, name, named, lexicon) for name in named]


def _unknown(
    sentence: Sentence,
    hits: Sequence[Name],
    people: Sequence[Name],
    dated: Sequence[Span],
    lexicon: Lexicon,
    authority: Authority,
) -> list[Name]:
    """Return the names that no authority knows, where those that it knows stand as they do."""
    rest = _without(sentence, people, hits, dated)
    parts = [*parted(rest, authority, lexicon), *placed(sentence, authority, lexicon)]
    counted = [n for n in numbered_meetings(rest, lexicon) if not is_open_to_all(rest, n, lexicon)]
    headed = list(numbered(rest, headed_names(rest, lexicon), dated, lexicon))
    if parts:
        headed = [h for h in headed if not any(h.span.overlaps(part.span) for part in parts)]
    told = [*occasions(rest, dated, hits, lexicon), *(b for _, b in bracketed_names(rest, lexicon))]
    foreign = foreign_names(sentence, lexicon)
    national = [
        *national_forums(sentence, hits, lexicon, authority),
        *branches(rest, hits, lexicon),
        *opened_by_country(rest, hits, lexicon),
        *worldwide(rest, lexicon),
    ]
    titles = [*quoted_titles(sentence, lexicon), *apposed_titles(rest, hits, lexicon)]
    titles += [*called_processes(sentence, hits, lexicon), *explained_titles(sentence, lexicon)]
    sent = bodies_behind(sentence, people, hits, lexicon)
    places = several_word_places(sentence, hits, lexicon)
    towns = [*town_bodies(sentence, lexicon), *local_bodies(sentence, hits, lexicon)]
    pairs = [*coordinated(rest, authority, lexicon), *parts]
    told += sitting_groups(rest, counted, lexicon)
    return [*titles, *national, *foreign, *counted, *pairs, *headed, *told, *places, *towns, *sent]


def _is_dated(sentence: Sentence, town: Name, towns: Sequence[Name], days: set[int]) -> bool:
    """Tell whether a date follows a town, which then ends no name: "… Forum *Oslo*, 5 May"."""
    after = town.after + 1
    if not sentence.words[town.first - 1][0].isalpha():
        return False  # "River Forum, Oslo, 5 May"
    if sentence.words[town.after : after] != (",",) or any(e.type != "City" for e in town.entities):
        return False
    country = [
        t for t in towns if t.first == after and sentence.words[t.after : t.after + 1] == (",",)
    ]
    return after in days or any(t.after + 1 in days for t in country)


def _without(
    sentence: Sentence,
    people: Sequence[Name],
    hits: Sequence[Name],
    dated: Sequence[Span],
) -> Sentence:
    """Return the sentence with people, venues and dates in small letters, parting names."""
    towns = [h for h in hits if any(e.type in {"City", "Country"} for e in h.entities)]
    days = {sentence.range_of(span)[0] for span in dated}
    venues = [
        h
        for h in towns
        if h.first
        and (sentence.lowers[h.first - 1] in {"in", "at"} or _is_dated(sentence, h, towns, days))
        and sentence.words[h.after : h.after + 1] != ("City",)
    ]
    parted = [(name.first, name.after) for name in (*people, *venues)]
    parted += [sentence.range_of(span) for span in dated]
    return sentence.lowered(parted) if parted else sentence


def _acronyms(sentence: Sentence, known: dict[str, Name]) -> Iterator[Name]:
    for index, word in enumerate(sentence.words):
        if word in known:
            full = known[word]
            if full.kind is Kind.ORGANISATION and _SITTING.fullmatch(word):
                yield _sitting(sentence, index, full)
                continue
            counted = _is_counted(sentence, index, full)
            first = index - counted
            yield Name(
                sentence.span_of(first, index + 1), first, index + 1, full.kind, full.type,
                full.entities, head=word, how="name" if counted else "acronym",
            )  # fmt: skip


def _sitting(sentence: Sentence, index: int, full: Name) -> Name:
    """Return the meeting that a numbered acronym calls: "the River Council (*RC-6*) in Lima"."""
    closed = sentence.words[index + 1 : index + 2] == (")",)
    beside = closed and sentence.ends[index] > full.span.end >= sentence.span.start
    whole = Span(full.span.start, sentence.ends[index + 1]) if beside else None
    span = sentence.span_of(index, index + 1)
    return Name(
        span, index, index + 1, Kind.MEETING, "Meeting", head=sentence.words[index], whole=whole
    )


def _is_counted(sentence: Sentence, index: int, full: Name) -> bool:
    """Tell whether an ordinal makes another sitting of a new meeting: "the *seventh* SRF"."""
    meets = full.kind is Kind.MEETING and not full.entities
    return meets and index > 0 and is_ordinal(sentence.words[index - 1])


def _people(sentence: Sentence, hits: Sequence[Name], lexicon: Lexicon) -> list[Name]:
    """Return the people of a sentence: after titles, before posts, by their given names."""
    found: list[Name] = []
    people = (*find_people(sentence, lexicon), *namesakes(sentence, lexicon))
    for person in (*people, *attendees(sentence, lexicon)):
        span = sentence.span_of(person.first, person.after)
        other = (hit for hit in hits if not is_surname(hit, person))
        taken = (*(hit for hit in other if not is_namesake(hit, person, sentence, lexicon)), *found)
        if not any(name.span.overlaps(span) for name in taken):
            found.append(
                Name(span, person.first, person.after, Kind.PERSON, "Person", how="person")
            )
    return sorted(found, key=lambda name: name.span)
