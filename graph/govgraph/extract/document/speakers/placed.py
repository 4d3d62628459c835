"""People whom only the place shows where their names stand: behind "By", above their post.

"Kossiwa Agbekponou" may name anything in running text; as what follows "Speaker:", as a line
of its own above "President" or below "Sincerely,", and behind "My name is" it names who speaks.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.letterheads import LINKS, heads_body
from govgraph.extract.document.draft import words_of
from govgraph.extract.find.names.names import Name
from govgraph.extract.find.people.people import POLITE, is_name_word, name_end
from govgraph.extract.find.people.post_words import HONOURS, post_at, post_word
from govgraph.extract.find.refs import Ref
from govgraph.model import BlockRole, Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Frame, Line
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_AFTER = frozenset({",", "(", ")", "|", "·", "•", "—", "–", "-", "/", "\t", ".", ";", ":", "*"})
_TIMED = frozenset({"on", "at", "in", "to", "before", "for", "and"})
_LEADS = (
    ("my", "name", "is"), ("my", "name", "'s"), ("i", "am"), ("i", "'m"),
)  # fmt: skip
_LEADING = frozenset(lead[-1] for lead in _LEADS)
_BEFORE_POST = frozenset({"the", "acting", "interim", "honorary", "founding"})
_SIGNED = (
    ("/", "s", "/"), ("s", "/"), ("(", "signed", ")"), ("signed", ":"), ("(", "sgd", ")"),
    ("(", "sgd", ".", ")"),
)  # fmt: skip
_CLOSING = 4  # words of the line above a signature: "Yours sincerely,"
_DELIVERED = frozenset({"delivered", "presented", "read", "speaker"})
_LONGEST = 4  # words of a name


def with_people(frame: Frame, site: Entity | None, draft: Draft) -> Frame:
    """Return the frame with the people whom the place of their names shows: the site is none."""
    numbers = range(len(frame.lines))
    lines = tuple(_with_people(frame.lines, number, site, draft) for number in numbers)
    return replace(frame, lines=lines)


def _with_people(lines: Sequence[Line], number: int, site: Entity | None, draft: Draft) -> Line:
    line = lines[number]
    others = (other for other in lines if other is not line)
    delivered = any(other.found.sentence.lowers[0] in _DELIVERED for other in others)
    firsts = [*_behind_words(line.found.sentence, draft)]
    if delivered and line.found.sentence.lowers[0] not in _DELIVERED:
        firsts = []  # "Statement by Womankind Sahel" above "Delivered by Ana Kos"
    if not line.foot and not any(r.kind is Kind.PERSON for other in lines for r in other.refs):
        firsts += _behind_posts(line.found.sentence, draft)
    if line.foot and (signs := signs_for(line.found.sentence, draft)):
        firsts.append(signs)
    if not line.foot or _is_signed(lines, number, draft):
        firsts.append(_behind_mark(line.found.sentence))
    for first in firsts:
        after = _name_at(line.found.sentence, first, draft)
        whole = first or line.foot or _is_posted(lines, number, after, draft)
        told = site is not None and words_of(line, first, after or first + 1) in site.label
        if after and whole and not told:
            line = add_person(line, first, after, posted=not (first or line.foot))
    return line


def _behind_mark(sentence: Sentence) -> int:
    """Return where a signature's name begins: behind "(signed)"."""
    return next((len(mark) for mark in _SIGNED if sentence.lowers[: len(mark)] == mark), 0)


def self_named(line: Line, draft: Draft) -> Line:
    """Return a sentence with who names themselves in it: "I am Renate Hollinger, and I …"."""
    lowers = line.found.sentence.lowers
    for index in (at + 1 for at in range(1, len(lowers) - 2) if lowers[at] in _LEADING):
        led = _is_led(line.found.sentence, index)
        if led and (after := _name_at(line.found.sentence, index, draft)):
            line = add_person(line, index, after)
    return line


def _behind_words(sentence: Sentence, draft: Draft) -> Iterator[int]:
    """Yield where who speaks begins: behind "Speaker:", "Posted by", "Testimony of"."""
    keys, lowers = draft.lexicon.words("speakerKeys"), sentence.lowers
    given = draft.lexicon.any_of("givenWords", "deliveryNouns", "publicationWords")
    deliveries = draft.lexicon.words("deliveries")
    for index in range(1, len(lowers)):
        if lowers[index - 1] in {":", "\t"}:
            label = " ".join(lowers[max(0, index - 3) : index - 1])
            if any(label == key or label.endswith(f" {key}") for key in keys):
                yield index
        opened = index == 1 or not lowers[index - 2].isalpha() or lowers[index - 2] in given
        said = " ".join(lowers[max(0, index - 2) : index]) in deliveries
        if said or (lowers[index - 1] == "by" and opened):
            yield index


def _behind_posts(sentence: Sentence, draft: Draft) -> Iterator[int]:
    """Yield where a name begins behind a post that opens a line: "Secretary *Ofa Tui* on"."""
    first = int(sentence.lowers[0] in _BEFORE_POST)
    closed = draft.lexicon.any_of("posts", "portfolios", "peopleNouns") | draft.lexicon.heads.keys()
    posts = [i for i in range(first, min(first + _CLOSING, len(sentence.words)))
             if post_word(sentence, i, draft.lexicon)]  # fmt: skip
    if posts and posts[0] <= first + 2:
        at = posts[-1] + 1
        after = name_end(sentence, at, draft.lexicon)
        if after < len(sentence.words) and closed.isdisjoint(sentence.lowers[at:after]):
            yield at


def signs_for(sentence: Sentence, draft: Draft) -> int:
    """Return where who signs for a body begins: "For the Board, *Ana Kos*", or 0.

    "For the media: Ana Kos", "For copies to the Board: Ana Kos" tell whom to ask.
    """
    lowers, words = sentence.lowers, sentence.words
    first = {"for": 1, "on": 3 * (lowers[1:3] == ("behalf", "of"))}.get(lowers[0], 0)
    marks = (i for i in range(first, len(lowers)) if lowers[i] in {":", ","})
    mark = next(marks, 0) if first else 0
    sits = draft.lexicon.words("sittingBodies")  # "For the Forum"
    body = any(heads_body(word, draft.lexicon) or word in sits for word in lowers[first:mark])
    body = body and draft.lexicon.words("newspapers").isdisjoint(lowers[first:mark])
    named = all(word[0].isupper() or word in LINKS for word in words[first:mark])
    after = name_end(sentence, mark + 1, draft.lexicon) if mark + 1 < len(words) else 0
    ends = after == len(words) or "".join(words[after : after + 1]) in {",", "(", "–", "—"}
    return mark + 1 if body and named and after > mark + 1 and ends else 0


def _name_at(sentence: Sentence, first: int, draft: Draft) -> int:
    """Return where a name of two to four words ends that nothing but a mark or a time follows."""
    words, lowers = sentence.words, sentence.lowers
    after = name_end(sentence, first, draft.lexicon)
    named = words[first:after]
    closed = POLITE | draft.lexicon.any_of(
        "prepositions", "determiners", "deliveryNouns", "textGenres"
    )
    if heads_body(lowers[after - 1], draft.lexicon) or lowers[after - 1] == "international":
        return 0  # "By Franciscans International"
    parts = [w for w, lower in zip(named, lowers[first:after], strict=True) if lower != "."]
    initial = [w for w in parts if len(w) == 1 and w.isupper()]
    small = {w.lower() for w in parts if w not in initial}
    if not 2 <= len(parts) <= _LONGEST or (closed - {"."}) & small:
        return 0
    if not is_name_word(named[-1]) and not named[-1].isupper():
        return 0
    followed = words[after : after + 1]
    ends = not followed or followed[0] in _AFTER | HONOURS or lowers[after] in _TIMED
    return after if ends else 0


def _is_signed(lines: Sequence[Line], number: int, draft: Draft) -> bool:
    """Tell whether a line at the foot is a signature: below a closing, above or below a post."""
    line = lines[number]
    above = lines[number - 1].found.sentence if number and lines[number - 1].foot else None
    closed = above is not None and len(above.words) <= _CLOSING
    yours = draft.lexicon.words("closingGreetings")
    closed = (
        closed
        and above is not None
        and (above.words[-1] == "," or bool(yours & {*above.lowers[:1]}))
    )
    named = number > 1 and is_signed_name(lines[number - 2])
    posted = above is not None and is_post(above, draft) and not named
    after = name_end(line.found.sentence, _behind_mark(line.found.sentence), draft.lexicon)
    return closed or posted or _is_posted(lines, number, after, draft)


def is_signed_name(line: Line) -> bool:
    """Tell whether a line names a person, or can: "P. Weiss". What is below a post then is none."""
    sentence = line.found.sentence
    initial = sentence.words[1:2] == (".",) and len(sentence.words[0]) == 1
    named = any(ref.kind is Kind.PERSON for ref in line.refs)
    return named or (initial and len(sentence.words) <= _LONGEST)


def _is_posted(lines: Sequence[Line], number: int, after: int, draft: Draft) -> bool:
    """Tell whether a line is only a name above a line that is a post."""
    sentence = lines[number].found.sentence
    alone = HONOURS.issuperset(sentence.words[after:])  # "Ana Kos MSP" above "Chair"
    alone = alone and sentence.block.role is not BlockRole.ROW
    below = lines[number + 1] if number + 1 < len(lines) else None
    beside = below is not None and below.foot == lines[number].foot
    return alone and below is not None and beside and is_post(below.found.sentence, draft)


def names_itself(line: Line, person: Ref, lexicon: Lexicon) -> bool:
    """Tell whether a sentence's speaker says the own name: "I am Ana Kos", "my name is …".

    Also "I'm Ana, Ana Kos", "my name is Dr. Ana Kos".
    """
    words, first = line.found.sentence.words, person.name.first
    courtesy_titles = lexicon.words("courtesyTitles") | {"."}
    while first and words[first - 1].lower() in courtesy_titles:
        first -= 1
    again = words[first - 1 : first] == (",",) and words[first - 2 : first - 1] == words[first:][:1]
    return _is_led(line.found.sentence, first - 2 * again)


def _is_led(sentence: Sentence, index: int) -> bool:
    lowers = sentence.lowers
    return any(lowers[max(0, index - len(lead)) : index] == lead for lead in _LEADS)


def is_post(sentence: Sentence, draft: Draft) -> bool:
    """Tell whether a line is a post, with nothing or a comma behind it."""
    first = sentence.lowers[0] in _BEFORE_POST
    end = post_at(sentence, int(first), draft.lexicon) if len(sentence.words) > first else 0
    return bool(end) and (end == len(sentence.words) or sentence.words[end] == ",")


def add_person(line: Line, first: int, after: int, *, posted: bool = False) -> Line:
    """Return a line with a person's name, where nothing that is known stands.

    A name ``posted`` above a post is a person's, even where capitals looked like another's.
    """
    sentence = line.found.sentence
    inside = [r for r in line.refs if r.name.first < after and first < r.name.after]
    told = [
        r
        for r in inside
        if r.entity
        and not (posted and r.name.how == "capitals")
        and (r.entity.iri or r.span == sentence.span_of(first, after))
    ]
    if told or any(r.kind is Kind.PERSON for r in inside):
        return line
    span = sentence.span_of(first, after)
    name = Name(span, first, after, Kind.PERSON, "Person", how="person")
    ref = Ref(name, Entity(Kind.PERSON, words_of(line, first, after), None, "Person"))
    refs = sorted((*(r for r in line.refs if r not in inside), ref), key=lambda r: r.span)
    return replace(line, refs=tuple(refs))
