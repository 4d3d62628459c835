"""Bodies that no noun and no list shows, only how a text uses their names.

"Minga de Voces" above a text may be anything. Where it has initials that the text uses, acts in
it, stands behind somebody's post or is called "the Circle" there, it is a body.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.letterheads import USED, add_body, run_of
from govgraph.extract.document.bodies.usage import (
    ACTS,
    LETTERS,
    OF_FIELDS,
    are_common,
    are_people,
    is_abbreviated,
    is_led,
    is_no_body,
    is_of_state,
    is_officer,
    is_titled,
    shown_by_use,
)
from govgraph.extract.document.draft import before_receiver, words_of
from govgraph.extract.document.meetings.occasion_lines import line_meetings
from govgraph.extract.document.meetings.sittings import sittings
from govgraph.extract.document.speakers.placed import is_post, is_signed_name
from govgraph.extract.find.people.people import POLITE
from govgraph.extract.find.people.post_words import post_at
from govgraph.extract.find.refs import is_state
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.function_words import BY_OR_FOR
from govgraph.model import BlockRole, Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Frame, Line
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_MARKS = frozenset({",", "|", "·", "—", "–", "•", "(", ")", ":", ";", "/", "\t", "-", "»", "["})
_LONGEST = 9  # words of a body's name
_ENOUGH = 2.0  # what shows a body at least
# A line or a part of one; the page's title opens or closes with it; "X — press release".
_WHOLE = _TITLED = _ASIDE = 1.0
_OPENED = _AGAIN = 0.5  # only the words with which a title opens; named again
_BRACKET = 2.0  # "X Y Z (XYZ)"
_POSTED = _SENT = 1.5  # "Ana Kos, Director, X"; "speaking for X", "From: X"
_KIND = 3  # words of a kind of text
_FIRST = 4  # sentences in which those who speak say what they are
_ISSUE = 5  # words that tell which kind of text it is
_TOPICAL = frozenset({"in", "on", "to", "into"})
_OWNED = frozenset({"of", "for", "against", "without"})
_ANSWERS = frozenset({"answer", "answers", "reply", "response"})
_ABOUT = frozenset({"to", "on", "at", "before"})
_TELLING = frozenset({":", "—", "–"})  # "Palanor: national statement"
_LEADING = frozenset({"by", "from", "behalf", "and", "with"})
_NOT_NAMES = (
    "posts", "textGenres", "deliveryNouns", "newsGenres", "outcomeTexts", "firstPerson",
    "salutations", "pressUnits", "publicationWords", "elsewhereWords", "determiners", "streets",
    "visits", "headlineVerbs",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Part:
    """Words of a line that may be a name, and how far their place shows it."""

    line: int
    first: int
    after: int
    shown: float


def with_used(
    frame: Frame,
    sentences: Sequence[Found],
    refs: Sequence[Sequence[Ref]],
    title: str,
    draft: Draft,
) -> Frame:
    """Return the frame with the bodies that only their use shows; ``title`` is the page's.

    What only ends a longer name is none: "Health Assembly" beside "World Health Assembly".
    """
    known = {r.entity.label.lower() for row in refs for r in row if r.entity}
    text = [found.sentence for found in sentences[frame.begin :]]
    parts = [part for n in range(len(frame.lines)) for part in _parts(frame.lines, n, draft)]
    parts = [p for p in parts if not is_no_body(frame.lines[p.line], p.first, p.after)]
    shown: dict[tuple[str, ...], float] = {}
    counts = Counter(_words(frame.lines, part) for part in parts)
    for part in parts:
        words = _words(frame.lines, part)
        shown[words] = max(shown.get(words, 0.0), part.shown)
    meetings = {_words(frame.lines, part) for part in parts if _meets(frame.lines, part, draft)}
    bodies = set()
    heads = {_words(frame.lines, p) for p in parts if p.line == 0 and p.shown >= _WHOLE}
    ours = any(_are_body(sentence, draft) for sentence in text[:_FIRST])
    for words, place in shown.items():
        if draft.lexicon.words("headlineVerbs") & set(words[1:]):
            continue  # "Council of Towns *Calls* for Lower Rents"
        used = shown_by_use(words, text, draft.lexicon) + _AGAIN * (counts[words] > 1)
        used += ACTS * (ours and words in heads)
        used += _TITLED * (len(words) > 1 and is_titled(" ".join(words), title.lower()))
        if len(words) == 1 and used < ACTS and place < _ENOUGH:
            continue  # "Minister of Justice"
        met = words in meetings and used < ACTS
        met = met and not any(is_led(one, words, draft.lexicon) for one in text)
        ends = met or any(name.endswith(" " + " ".join(words)) for name in known)
        if place + used >= _ENOUGH and (used or place >= _ENOUGH) and not ends:
            bodies.add(words)
    others = (line for line in frame.lines if not list(sittings(line, draft.lexicon)))
    if not bodies and not any(_names_body(line, draft) for line in others):
        alone = (p for p in parts if _stands_for_who(frame.lines, p, draft))
        bodies |= {_words(frame.lines, part) for part in islice(alone, 1)}
    lines = list(frame.lines)
    for part in parts:
        if _words(frame.lines, part) in bodies:
            name = words_of(lines[part.line], part.first, part.after)
            body = Entity(Kind.ORGANISATION, name, None, "Organisation")
            lines[part.line] = add_body(lines[part.line], body, part.first, part.after, USED)
    return replace(frame, lines=tuple(lines))


def _are_body(sentence: Sentence, draft: Draft) -> bool:
    """Tell whether those who speak say that they are a body: "We are a cooperative of fishers"."""
    kind = sentence.lowers[3 : 3 + _KIND]
    told = sentence.lowers[:2] == ("we", "are") and sentence.lowers[2:3] in {("a",), ("an",)}
    return told and not draft.lexicon.words("bodyNouns").isdisjoint(kind)


def _names_body(line: Line, draft: Draft) -> bool:
    """Tell whether a line names a body, so that none needs to be guessed: not "Parliament".

    Nor does one where others are spoken of, "former leaders of Chad", "on the work of the Fund".
    """
    lowers = line.found.sentence.lowers
    for ref in line.refs:
        if is_state(ref) and line.found.sentence.words[ref.name.first - 1] == "(":
            continue  # "Rivers Table (Chad)"
        before = [word for word in lowers[: ref.name.first] if word != "the"][-2:]
        plain = ref.kind is not Kind.ORGANISATION or ref.entity is None
        label = ref.entity.label.lower() if ref.entity else ""
        plain = plain or label in draft.lexicon.words("chambers")
        texts = draft.lexicon.any_of("deliveryNouns", "textGenres", "posts")
        owned = before[-1:] == ["of"] and not texts.isdisjoint(before)
        told = not before or before[-1] in _LEADING or not before[-1][0].isalnum() or owned
        if not plain and told:
            return True
    return False


def _stands_for_who(lines: Sequence[Line], part: _Part, draft: Draft) -> bool:
    """Tell whether words stand where a header without any other body names it.

    Right behind who speaks ("Ana Kos, *Blue Shield Pacific*"), or as the line above all others,
    where people who join head it ("*Friends of the Marshes*", no "Children without Schools").
    Two words may be a place's, and so are "Great Barrier Reef", "Harbour View Hotel".
    """
    line, lowers = lines[part.line], _words(lines, part)
    if line.foot or part.shown < _WHOLE or _TOPICAL & {*lowers}:
        return False
    of = next((i for i, word in enumerate(lowers) if word in _OWNED), len(lowers))
    sentence = line.found.sentence
    if part.first == 0 and is_of_state(line, part.after):
        return any(r.kind is Kind.PERSON for other in lines for r in other.refs)
    if part.line == 0 and part.first <= 1:
        joining = are_people(lowers[of - 1], draft.lexicon) and lowers[-1] != "court"
        return (joining and len(lines) > 1) or _heads_issue(lines, part, draft)
    people_end = {r.name.after for r in line.refs if r.kind is Kind.PERSON}
    behind = part.first - 1 in people_end and ":" not in sentence.words  # "Speaker: Ana Kos, …"
    post = post_at(sentence, part.first, draft.lexicon) == part.after
    post = post or lowers[0] in draft.lexicon.words("peopleNouns")  # "Speaker of the House"
    heads = [head.kind for word in lowers if (head := draft.lexicon.heads.get(word))]
    placed = Kind.PLACE in heads or bool(draft.lexicon.words("venueWords") & {lowers[-1]})
    placed = placed or bool(draft.lexicon.words("streets") & {lowers[0], lowers[-1]})
    someone = f"{lowers[0]}s" in draft.lexicon.words("pluralPeople")  # "Mother of Three"
    return behind and not (post or placed or someone) and len(lowers) >= LETTERS


def _heads_issue(lines: Sequence[Line], part: _Part, draft: Draft) -> bool:
    """Tell whether the kind of a text stands below or behind what opens it.

    "*Night Trains* / Newsletter no. 9", "*Clean Air Asia* — notes of a call"; not where a title
    stands there: "Night Trains", and below it "Statement by Ana Kos".
    """
    sentence = lines[part.line].found.sentence
    if sentence.block.role is BlockRole.HEADING or part.after - part.first < LETTERS:
        return False
    whole = part.after == len(sentence.words)
    if not whole and sentence.words[part.after] not in _MARKS - {",", ":", "("}:
        return False
    below = lines[part.line + 1].found.sentence if lines[part.line + 1 :] else sentence
    words = below.words if whole else sentence.words[part.after + 1 :]
    kind = [word.lower() for word in words[:_ISSUE]]
    texts = draft.lexicon.any_of("newsGenres", "deliveryNouns", "issueNouns")
    plain = [word for word in words[:_ISSUE] if word != "the"]  # "Newsletter of *the Rivers Board*"
    named = any(a in BY_OR_FOR and b[0].isupper() for a, b in pairwise(plain))
    return not texts.isdisjoint(kind) and not named


def _meets(lines: Sequence[Line], part: _Part, draft: Draft) -> bool:
    """Tell whether words are also a meeting's, or a part of its name."""
    line = lines[part.line]
    named = [r.span for r in line.refs if r.kind is Kind.MEETING]
    named += [span for _, span in line_meetings(line, draft.lexicon)]
    words = line.found.sentence.span_of(part.first, part.after)
    return any(span.overlaps(words) for span in named)


def _words(lines: Sequence[Line], part: _Part) -> tuple[str, ...]:
    return lines[part.line].found.sentence.lowers[part.first : part.after]


def _parts(lines: Sequence[Line], number: int, draft: Draft) -> Iterator[_Part]:
    """Yield the words of a line that may name a body, with what their place says of it."""
    line = lines[number]
    sentence = line.found.sentence
    people = [ref for ref in line.refs if ref.kind is Kind.PERSON]
    for first, end in _segments(line):
        start = first + (sentence.lowers[first] == "the")
        after = run_of(sentence, start, end)
        behind = bool(people) and _is_behind_post(sentence, first, people, draft)
        behind = behind and not (_is_field(line, end) or is_officer(line, first, draft.lexicon))
        if sentence.lowers[first] in BY_OR_FOR:
            yield from _sent(line, number, first, end, draft)
        elif posted := _post_of(sentence, first, end, draft) if people or line.foot else 0:
            town = draft.lexicon.words("townPosts") & set(sentence.lowers[first:posted])
            post = " ".join(sentence.lowers[first:posted]).removesuffix(" the").removesuffix(" of")
            shown = _ENOUGH if town or post in draft.lexicon.words("leadingPosts") else _POSTED
            yield from _part(line, number, posted, end, shown, draft, single=True)
        elif after == end:
            place = _WHOLE + _BRACKET * is_abbreviated(sentence, start, end)
            place += _POSTED * (behind or _is_below_post(lines, number, draft))
            aside = _is_beside(line, first, end, draft)
            place += _ASIDE * aside
            behind = behind and any(ref.name.after < first for ref in people)
            opens = aside and first == 0 and sentence.words[end] in _TELLING
            labels = draft.lexicon.any_of("subjectKeys", "formLabels")
            opens = opens and labels.isdisjoint(sentence.lowers[first:end])
            yield from _part(line, number, start, end, place, draft, behind=behind, single=opens)
        else:
            place = _OPENED + _BRACKET * is_abbreviated(sentence, start, after)
            yield from _part(line, number, start, after, place, draft)
            yield from _sent(line, number, first, end, draft)


def _is_field(line: Line, end: int) -> bool:
    """Tell whether a body stands behind a part: "Manager, *Lakes Research*, Rivers Board"."""
    bodies = (r for r in line.refs if r.kind is Kind.ORGANISATION and r.entity and not is_state(r))
    return line.found.sentence.words[end : end + 1] == (",",) and any(
        r.name.first == end + 1 for r in bodies
    )


def _sent(line: Line, number: int, first: int, end: int, draft: Draft) -> Iterator[_Part]:
    """Yield for whom somebody speaks or signs: "Ana Kos for *X*", "Ana Kos of X", "For X:"."""
    sentence = line.found.sentence
    people = {ref.name.after for ref in line.refs if ref.kind is Kind.PERSON}
    for at in (i for i in range(first, end - 2) if sentence.lowers[i] in BY_OR_FOR):
        begin = at + 1 + (sentence.lowers[at + 1] == "the")
        after = before_receiver(line, begin, run_of(sentence, begin, end))
        behalf = sentence.lowers[at - 2 : at] == ("on", "behalf")
        told = at in people or behalf or (line.foot and at == first and after == end)
        # "Joint statement by the Delta Network and the Sand Union", "Letter from X to Y"
        other = (_TOPICAL | {"and"}) & set(sentence.lowers[begin:after])
        told = told or (not other and _is_delivered(sentence, at, draft))
        if told or sentence.lowers[at] != "of":
            shown = _ENOUGH if told else _SENT
            yield from _part(line, number, begin, after, shown, draft)


def _is_delivered(sentence: Sentence, at: int, draft: Draft) -> bool:
    """Tell whether a kind of text, or what was done with it, stands before "by": "Statement by"."""
    before = sentence.lowers[at - 1] if at else ""
    given = draft.lexicon.any_of("deliveryNouns", "givenWords") | {"submitted"}
    return sentence.lowers[at] in BY_OR_FOR and before in given and at < _ISSUE


def _is_beside(line: Line, first: int, end: int, draft: Draft) -> bool:
    """Tell whether a kind of text, or who speaks, stands beside: "X — press release"."""
    sentence = line.found.sentence
    aside = any(
        r.kind is Kind.PERSON and r.name.first - end in {1, 2, 3} and sentence.words[end] == "("
        for r in line.refs
    )
    if any(ref.kind is Kind.MEETING for ref in line.refs):
        return aside
    texts = draft.lexicon.any_of("textGenres", "deliveryNouns", "newsGenres")
    beside = [part for part in _segments(line) if part != (first, end)]
    kinds = (set(sentence.lowers[a:b]) for a, b in beside if b - a <= _KIND)
    givens = draft.lexicon.words("givenWords")
    given = first == 0 and any(sentence.lowers[a] in givens for a, _ in beside)
    about = sentence.words[end : end + 1] == (":",) and first == 0 and end > 1
    near = sentence.lowers[end + 1 : end + 1 + _KIND] if about else ()
    about = any(a in texts | _ANSWERS and b in _ABOUT for a, b in pairwise(near))
    return aside or given or about or any(texts & words for words in kinds)


def _segments(line: Line) -> Iterator[tuple[int, int]]:
    """Yield the parts of a line between marks and times."""
    sentence = line.found.sentence
    dated = [sentence.range_of(time.span) for time in line.found.times]
    cuts = {i for i, word in enumerate(sentence.words) if word in _MARKS}
    cuts |= {i for first, after in dated for i in range(first, after)}
    first = 0
    for after in [*sorted(cuts), len(sentence.words)]:
        if first < after:
            yield first, after
        first = after + 1


@lru_cache(maxsize=4)
def _closed(lexicon: Lexicon) -> frozenset[str]:
    """Return the words with which no body's name begins or ends."""
    return lexicon.any_of(*_NOT_NAMES, "issuingWords") | POLITE


def _part(
    line: Line,
    number: int,
    first: int,
    after: int,
    shown: float,
    draft: Draft,
    *,
    behind: bool = False,
    single: bool = False,
) -> Iterator[_Part]:
    """Yield words unless they name something else: a person, a place, a meeting, a text.

    What stands ``behind`` a person's post is no other person.
    """
    sentence, lexicon = line.found.sentence, draft.lexicon
    lowers = sentence.lowers[first:after]
    if not 2 - single <= after - first <= _LONGEST or not sentence.words[first][0].isupper():
        return
    inside = [r for r in line.refs if r.entity and r.name.first < after and first < r.name.after]
    named = [r for r in inside if r.kind not in {Kind.MEETING, Kind.PERSON}]
    sent = shown >= _ENOUGH
    towns = sent and single  # "Mayor of *Medellín*", which is also a place
    named = [r for r in named if not (towns and r.kind is Kind.PLACE)]
    whole = any((r.name.first, r.name.after) == (first, after) for r in named)
    people = (r for r in inside if r.kind is Kind.PERSON)
    other = any(not are_common(line, r, draft) for r in people) and not behind
    other = other or (any(r.kind is Kind.INSTRUMENT for r in inside) and not sent)
    sure = [r for r in inside if r.entity and r.entity.iri]
    other = other or any(r.kind in {Kind.ORGANISATION, Kind.MEETING} for r in sure)
    closed = _closed(lexicon)
    if lowers[1:2] == ("of",):
        closed -= lexicon.words("pluralPeople")  # "Friends of the Marshes", not "Dear friends"
    heads = [head for word in lowers if (head := lexicon.heads.get(word))]
    text = any(head.kind is Kind.MEETING for head in heads)
    text = text or (not sent and any(head.kind is Kind.INSTRUMENT for head in heads))
    counted = any(is_ordinal(word) or word.isdigit() for word in sentence.words[first:after])
    field = behind and lowers[-1] in draft.lexicon.words("officeFields")
    if not (whole or other or text or counted or field or {lowers[0], lowers[-1]} & closed):
        yield _Part(number, first, after, shown)


def _post_of(sentence: Sentence, first: int, end: int, draft: Draft) -> int:
    """Return where the words begin of which somebody has a post: "Vice-Mayor of *Ventspils*"."""
    after = post_at(sentence, first, draft.lexicon)
    of = [i for i in range(first, end - 1) if sentence.lowers[i] == "of"]
    if after != end or not of or OF_FIELDS & set(sentence.lowers[first : of[0]]):
        return 0
    if sentence.lowers[end - 1] in draft.lexicon.words("officeFields"):
        return 0  # "Head of Advocacy and Communications"
    return of[-1] + 1 + (sentence.lowers[of[-1] + 1] == "the")


def _is_behind_post(sentence: Sentence, first: int, people: Sequence[Ref], draft: Draft) -> bool:
    """Tell whether a part stands behind a post: "Ana Kos, Director, *X*", "Director, *X*"."""
    if first < 2 or sentence.words[first - 1] == ")":
        return False
    begins = [ref.name.after for ref in people if ref.name.after < first] or [-1]
    ends = [post_at(sentence, at, draft.lexicon) for at in range(begins[0] + 1, first - 1)]
    end = next((end for end in ends if end), 0)
    listed = bool({"of", "for"} & set(sentence.lowers[:end]))  # "Minister of Trade, Labour and …"
    last = next((i for i in range(end, first) if sentence.lowers[i] == "and" and listed), 0)
    closes = listed and "and" in sentence.lowers[first:]
    after = last and "," not in sentence.words[last : first - 1]
    return bool(end) and not closes and bool(first == end + 1 or after)


def _is_below_post(lines: Sequence[Line], number: int, draft: Draft) -> bool:
    """Tell whether the line above is a post, and above it a name, of who speaks or signs."""
    above = lines[number - 1] if number else None
    named = number > 1 and is_signed_name(lines[number - 2])
    return above is not None and named and is_post(above.found.sentence, draft)
