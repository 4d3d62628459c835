"""Bodies of which a line only speaks: "on the margins of the Forum", "my vision for the Fund"."""

from __future__ import annotations

from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.letterheads import states_behind
from govgraph.extract.document.meetings.announcing import announces_next
from govgraph.extract.find.people.people import is_given
from govgraph.extract.find.refs import is_state
from govgraph.lexicon import Part
from govgraph.model import Kind
from govgraph.phrasing import openers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Frame, Line
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_SENT = frozenset({"representative", "delegate", "observer", "liaison"})
_AGAINST = {("v.",), ("v",), ("vs",), ("vs.",), ("versus",)}
_LETTERS = frozenset({*"ABCDEFGH", "I", "II", "III", "IV", *"123456"})
_ASKED = {("must",), ("should",), ("ought",)}
_HELP = 4  # words of "with the support of"
_ENDING = frozenset({"/", "|", ":", ";", ".", "by", "\t"})
_FEW = 2  # States that a line may name as those whose text it is
_TOPICS = frozenset({"for", "on", "about", "against", "towards", "with", "after", "and"})
_HOSTS = "IntergovernmentalOrganisation"
READING = frozenset({"delivered", "read", "presented", "conveyed"})
"""What others do with a text that is not theirs."""


def is_organ(ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether a name is only that of an organ which any body has: "Board of Directors"."""
    new = ref.entity is None or ref.entity.iri is None
    words = ref.entity.label.lower().split() if ref.entity else []
    return new and bool(words) and (lexicon.words("organWords") | {"of"}).issuperset(words)


def is_unit(ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether a new organisation is only a part of one ("Information Society Department")."""
    entity = ref.entity
    return (
        entity is not None
        and entity.iri is None
        and bool(set(entity.label.lower().split()) & lexicon.words("officeUnits"))
    )


def describes(line: Line, span: Span, lexicon: Lexicon, type_: str) -> bool:
    """Tell whether a body only describes a noun behind it: "Museums return *Benin* bronzes".

    First in a line a State acts: "*Norway* backs the plan"; the members of others are not they. Nor
    is it whose text is in a paper: "*The Oslo Courier*, 3 June 2024".
    """
    first, after = line.found.sentence.range_of(span)
    following = "".join(line.found.sentence.words[after : after + 1])
    if type_ != "Government":
        paper = line.found.sentence.lowers[after - 1] in lexicon.words("newspapers")
        printed = paper and following == "," and bool(line.found.times)
        return printed or following in lexicon.words("memberNouns")
    closed = lexicon.any_of("prepositions", "coordinators", "relativisers", "modals", "haveForms")
    closed |= lexicon.any_of("textGenres", "deliveryNouns", "stateNouns", "posts")
    noun = following.isalpha() and following.islower()
    return noun and first > 0 and following not in closed and following not in lexicon.entries


def lists_states(line: Line) -> bool:
    """Tell whether a line lists States, none of which it tells of: "leaders of Chad, Mali and"."""
    states = [ref for ref in line.refs if is_state(ref)]
    return len(states) > _FEW and any(word == "," for word in line.found.sentence.words)


def is_asked(line: Line, span: Span) -> bool:
    """Tell whether a title says what a body should do: "*UNESCO must* protect its experts"."""
    after = line.found.sentence.range_of(span)[1]
    return line.found.sentence.lowers[after : after + 1] in _ASKED


def asks_them(line: Line) -> bool:
    """Tell whether a title asks those whom it names: "*Heads of State, are you* ready?"."""
    lowers, names = line.found.sentence.lowers, [ref.name.after for ref in line.refs]
    return lowers[-1] == "?" and any(lowers[at : at + 1] == (",",) for at in names)


def is_spoken_of(line: Line, span: Span, lexicon: Lexicon) -> bool:
    """Tell whether a title only speaks of a body: "My vision *for* UNESCO", "*attending* it"."""
    lowers, first = line.found.sentence.lowers, line.found.sentence.range_of(span)[0]
    before = [word for word in lowers[:first] if word != "the"][-1:]
    if before == []:
        return False
    doing = lexicon.entries.get(before[0], ()) if before[0].endswith("ing") else ()
    return before[0] in _TOPICS or any(entry.part is Part.VERB for entry in doing)


def is_margin(line: Line, span: Span) -> bool:
    """Tell whether a text came only beside what a body did: "on the margins of the Assembly"."""
    lowers, first = line.found.sentence.lowers, line.found.sentence.range_of(span)[0]
    before = [word for word in lowers[:first] if word != "the"][-2:]
    return before in (["margins", "of"], ["sidelines", "of"], ["occasion", "of"], ["ahead", "of"])


def verb_of(line: Line, lexicon: Lexicon) -> float:
    """Return where the verb of a headline stands: "Board *urges* the Council of Chad to act"."""
    sentence, verbs = line.found.sentence, lexicon.words("headlineVerbs")
    inside = {n for ref in line.refs for n in range(ref.name.first, ref.name.after)}
    told = (n for n, word in enumerate(sentence.lowers) if word in verbs and n not in inside)
    return next((sentence.starts[n] for n in told if n), inf)


def is_venue(line: Line, lexicon: Lexicon, *, dated: bool = False) -> bool:
    """Tell whether a line only says where and when: "United Nations, New York, 26 September".

    ``dated`` tells that the day stands on the line below it.
    """
    ref = next((r for r in line.refs if r.kind is Kind.ORGANISATION), None)
    hosts = ref is not None and ref.entity is not None and ref.entity.type == _HOSTS
    placed = any(r.kind is Kind.PLACE for r in line.refs) and (dated or bool(line.found.times))
    return bool(
        hosts
        and placed
        and ref
        and ref.name.first == 0
        and is_imprint(line, ref.name.after, lexicon)
    )


def is_lettered(line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a line ends in a part of a meeting: "21 May 2025, Committee A"."""
    *_, noun, letter = ("", "", *line.found.sentence.words)
    units = lexicon.words("officeUnits")
    return noun.lower() in units | {"commission", "group"} and letter in _LETTERS


def is_convener(words: Sequence[str], ref: Ref) -> bool:
    """Tell whether a body only brought those together who speak: "we, youth *convened by* X"."""
    at = ref.name.first - 1
    at -= words[at] == "the"
    return words[at] == "by"


def is_host_or_sued(line: Line, ref: Ref) -> bool:
    """Tell whether a body only invited, "at the invitation of *X*", or is sued: "Kos v. *Chad*"."""
    lowers, first = line.found.sentence.lowers, ref.name.first
    at = first - (first > 0 and lowers[first - 1] == "the")
    sued = lowers[max(0, first - 2) : first]
    invited = lowers[max(0, at - 2) : at] == ("invitation", "of")
    return invited or sued[-1:] in _AGAINST or sued == ("v", ".")


def without_helpers(frame: Frame, lexicon: Lexicon) -> Frame:
    """Return the frame without those who only gave means or rooms: "Supported by *the X Fund*".

    And without the lines at its foot on what comes next: "*Next meeting:* Lima, 3 May 2025".
    """
    told = [
        _without_helpers(line, lexicon)
        for line in frame.lines
        if not (line.foot and announces_next(line.found.sentence, lexicon))
    ]
    return replace(frame, lines=tuple(told))


def _without_helpers(line: Line, lexicon: Lexicon) -> Line:
    lowers, phrases = line.found.sentence.lowers, lexicon.words("helpings")
    first = openers(phrases)
    helped = [
        at + size
        for at, word in enumerate(lowers)
        if word in first
        for size in range(1, _HELP + 1)
        if " ".join(lowers[at : at + size]) in phrases
    ]
    if not helped:
        return line
    rest = range(helped[0], len(lowers))
    end = next((at for at in rest if lowers[at] in _ENDING), len(lowers))
    bodies = (r for r in line.refs if r.kind is Kind.ORGANISATION)
    given = [ref for ref in bodies if helped[0] <= ref.name.first < end]
    return replace(line, refs=tuple(ref for ref in line.refs if ref not in given))


def is_imprint(line: Line, after: int, lexicon: Lexicon) -> bool:
    """Tell whether only marks, places and times stand from an index on: "X Board, Oslo, 3 May".

    Also the body's own units: "X Commission, Department of Trade".
    """
    sentence = line.found.sentence
    told = [ref.span for ref in line.refs if ref.kind is Kind.PLACE or is_unit(ref, lexicon)]
    seats = (sentence.span_of(at, n.after) for at, n in states_behind(line).items() if at >= after)
    spans = [*told, *seats, *(time.span for time in line.found.times)]
    rest = zip(sentence.words[after:], sentence.starts[after:], strict=True)
    words = [start for word, start in rest if word[0].isalnum()]
    return bool(spans) and all(any(s.start <= at < s.end for s in spans) for at in words)


def tells_seat(line: Line) -> bool:
    """Tell whether a body is followed by its place, and perhaps the day: "UNESCO, *Paris*"."""
    ends = {r.name.after for r in line.refs if r.kind is Kind.ORGANISATION}
    places = (r.name.first for r in line.refs if r.kind is Kind.PLACE)
    return any(line.found.sentence.lowers[at - 1] == "," and at - 1 in ends for at in places)


def is_employer(line: Line, person: Ref, draft: Draft) -> bool:
    """Tell whether what looks like a name has somebody in a post: "spokeswoman of *Acqua Viva*"."""
    sentence, first = line.found.sentence, person.name.first
    posted = sentence.lowers[first - 1 : first] == ("of",) and first > 1
    posted = posted and sentence.lowers[first - 2] in draft.lexicon.words("posts")
    return posted and not is_given(sentence, first, draft.lexicon)


def is_where(line: Line, body: Ref, person: Ref) -> bool:
    """Tell whether somebody is sent to a body: "representative of Rivers Now at the *Forum*"."""
    lowers = line.found.sentence.lowers[person.name.after : body.name.first]
    before = [word for word in lowers if word != "the"]
    return before[-1:] == ["at"] and "of" in before and not _SENT.isdisjoint(before)


def is_next(line: Line, body: Ref, person: Ref) -> bool:
    """Tell whether a body is the next speaker's: "by Ana Kos and *UNESCO* Director Tom Bell".

    Or whose officer reads the text: "by Ana Kos, delivered by Tom Bell, Director of *UNESCO*".
    """
    others = [r.name.first for r in line.refs if r.kind is Kind.PERSON]
    between = line.found.sentence.lowers[person.name.after : body.name.first]
    read = READING.intersection(between) and any(
        person.name.after <= first < body.name.first for first in others
    )
    return bool(read) or ("and" in between and any(first >= body.name.after for first in others))
