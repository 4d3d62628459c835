"""Who answers in an interview, and the expert whom a press release quotes as its own voice."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.behalf import behalf
from govgraph.extract.document.bodies.ranking import Sign
from govgraph.extract.document.dating.introducing import introduces, introduction
from govgraph.extract.document.header import QUOTES, Line
from govgraph.extract.document.speakers.postings import put_posting, put_speaker
from govgraph.extract.find.people.people import POLITE, post_before
from govgraph.extract.find.words.function_words import DASHES
from govgraph.folding import plain_words
from govgraph.model import BlockRole, Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Frame
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

_HEADING = frozenset({Sign.BYLINE, Sign.BEHALF, Sign.LABEL, Sign.POST, Sign.LETTERHEAD})
_TALKED = frozenset({"spoke", "speaks", "talked", "talks"})
_TELLING = frozenset({"interview", "interviews", "conversation", "q&a"})
_SHARE = 0.7  # the part of a transcript that makes it one person's
_LABEL = 7  # words before the colon of a turn
_OPENING = 3  # sentences of running text in which an interview says who answers
_ASKED = 2  # questions that make a text an interview
_QUESTION = 40  # words of a question in a paragraph of its own
_QUOTED = 4  # sentences after an expert's first words in which the name stands
_BETWEEN = POLITE | {"of", "for", "and", ",", "'s", "today", "on"}
_LEADING = 3  # sentences of running text of which one introduces whose words follow


def interviewee(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], frame: Frame, draft: Draft
) -> bool:
    """Read "Interview with Ana Kos, Director of …", "we asked Ana Kos what has changed".

    Tell whether the text is an interview whose answers are one person's.
    """
    number = frame.begin
    opening = list(zip(sentences, refs, strict=True))[: number + _OPENING]
    asked = _questions(sentences) >= _ASKED
    for found, row in opening if asked else ():
        line = Line(found, tuple(row), foot=False)
        person = _answering(line, draft)
        if person is not None:
            asks = found.sentence.words[person - 1] == ":" and "," not in found.sentence.words
            first, end = post_before(found.sentence, person, draft.lexicon)
            first = first if end else person
            if asks and _sole(opening, draft):
                return True
            if put_speaker(line, first, draft, answers=True):
                named = next(ref for ref in row if ref.name.first == person)
                _speaks_there(opening, named.entity, draft)
                return True
    return asked and _sole(opening, draft)


def _speaks_there(
    opening: Sequence[tuple[Found, Sequence[Ref]]], person: Entity | None, draft: Draft
) -> None:
    """Take the body of who answers, and not that of who asks, as the one of the answers.

    A line below the title may tell it: "we spoke to Ana Kos, *head of the Board*".
    """
    for found, row in opening:
        line = Line(found, tuple(row), foot=False)
        for ref in (ref for ref in row if ref.entity == person and not draft.tells(Sign.EMPLOYER)):
            put_posting(line, ref, ref.name.first, draft)
    for one in [told for told in draft.bodies if told.sign is Sign.EMPLOYER]:
        draft.tell(Sign.HELD, one.body, one.span, one.strength)


def _sole(opening: Sequence[tuple[Found, Sequence[Ref]]], draft: Draft) -> bool:
    """Take the one person whom an interview opens with: "Ana Kos, Director of …, on what is left".

    Not who asks: "Interview: Jan Novak", "By Jan Novak".
    """
    told = any(_TELLING & set(found.sentence.lowers) for found, _ in opening)
    lines = [Line(found, tuple(row), foot=False) for found, row in opening]
    named = [(line, ref) for line in lines for ref in line.refs if ref.kind is Kind.PERSON]
    named = [(line, ref) for line, ref in named if not _asks(line, ref)]
    named = [(line, ref) for line, ref in named if _is_met(line, ref)]
    if not told or len({ref.entity for _, ref in named}) != 1:
        return False
    line, person = named[0]
    return put_speaker(line, person.name.first, draft)


def _asks(line: Line, person: Ref) -> bool:
    """Tell whether a name stands right behind a label or "by"."""
    words, first = line.found.sentence.lowers, person.name.first
    return words[first - 1 : first] in {(":",), ("by",), ("\t",)}


def _is_met(line: Line, person: Ref) -> bool:
    """Tell whether a name opens a line or stands behind "with": whom one talks to."""
    return person.name.first == 0 or line.found.sentence.lowers[person.name.first - 1] == "with"


def _questions(sentences: Sequence[Found]) -> int:
    """Count the paragraphs that are a question, or that "Q:" opens; a title is none."""
    count = 0
    title = next((f.sentence.block for f in sentences if _is_heading(f)), None)
    below = (found.sentence for found in sentences if found.sentence.block is not title)
    for _, block in groupby(below, key=lambda sentence: id(sentence.block)):
        words = [word for sentence in block for word in sentence.words]
        asks = words[-1] == "?" and len(words) <= _QUESTION
        count += _ASKED if words[:2] == ["Q", ":"] else asks
    return count


def _is_heading(found: Found) -> bool:
    return found.sentence.block.role is BlockRole.HEADING


def _answering(line: Line, draft: Draft) -> int | None:
    """Return where the name begins of the one whom a line says to answer."""
    lowers = line.found.sentence.lowers
    leads = draft.lexicon.words("interviewLeads")
    for first in range(len(lowers) - 1):
        for length in (3, 2, 1):
            if " ".join(lowers[first : first + length]) not in leads:
                continue
            after = first + length
            talks = lowers[first] in _TALKED and line.refs[:1] and line.refs[0].name.after < first
            if talks and line.refs[0].kind is Kind.PERSON:
                return line.refs[0].name.first  # "Ana Kos, Director of …, spoke to Data Weekly"
            people = (r for r in line.refs if r.kind is Kind.PERSON and r.name.first >= after)
            person = next(people, None)
            if person and _is_named(line, after, person.name.first):
                return person.name.first
    return None


def _is_named(line: Line, after: int, first: int) -> bool:
    """Tell whether only a title or a post stands between two words: "asked the Minister Kos"."""
    between = line.found.sentence.words[after:first]
    return all(word[0].isupper() or word.lower() in _BETWEEN for word in between)


def quoted(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], frame: Frame, draft: Draft
) -> None:
    """Read who is quoted where the text is the quotation: it opens with it, or is "an expert's".

    "“We must act,” says Ana Kos, Commissioner for Human Rights"; "…, a UN expert said today.
    “…,” said Ana Kos, the Special Rapporteur on …"; "— Ana Kos, Director-General" below it.
    """
    number = frame.begin
    if draft.has("speaker") or number >= len(sentences):
        return
    if (leading := _leading(sentences, number, draft.lexicon)) is not None:
        if person := next((r for r in refs[leading] if r.kind is Kind.PERSON), None):
            line = Line(sentences[leading], tuple(refs[leading]), foot=False)
            post, _ = post_before(line.found.sentence, person.name.first, draft.lexicon)
            put_speaker(line, post or person.name.first, draft)
            behalf([line], 0, draft)
        return
    opens = sentences[number].sentence.words[0] in QUOTES
    if not opens and not _is_experts(sentences[number], draft):
        return
    for found, row in list(zip(sentences, refs, strict=True))[number : number + 1 + _QUOTED]:
        for person in (ref for ref in row if ref.kind is Kind.PERSON):
            line = Line(found, tuple(row), foot=False)
            first = _said_by(line, person, draft)
            if first is not None:
                if not quotes_another(line, draft, person):
                    put_speaker(line, first, draft)
                return


def _leading(sentences: Sequence[Found], number: int, lexicon: Lexicon) -> int | None:
    """Return which sentence says whose words follow."""
    opening = range(number, min(number + _LEADING, len(sentences)))
    leading = next((n for n in opening if introduces(sentences[n : n + 2])), None)
    if leading is None:
        return introduction(sentences[: number + _LEADING], lexicon)
    told = sentences[leading].sentence.lowers[1:2] == ("is",) and leading > number
    return leading - told  # "Ana Kos spoke in Oslo. This is what she said:"


def without_poster(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], frame: Frame, lexicon: Lexicon
) -> Frame:
    """Leave out who only posted what somebody else said: "Posted on 3 May by Ana Kos".

    That is so above "The following statement was delivered by our Envoy, Bo Lund".
    """
    number = introduction(sentences[: frame.begin + _LEADING], lexicon)
    given = () if number is None else refs[number]
    if number is None or not any(ref.kind is Kind.PERSON for ref in given):
        return frame
    told, posted = sentences[number], lexicon.words("publicationWords")
    lines = tuple(
        line
        for line in frame.lines
        if line.found is told or line.foot or line.found.sentence.lowers[0] not in posted
    )
    return replace(frame, lines=lines)


def quotes_another(line: Line, draft: Draft, person: Ref | None = None) -> bool:
    """Tell whether a line quotes somebody of another body than the head's.

    "Ana Kos, director *of the Seed Network*, said: “…”" in a statement by the Rivers Board.
    """
    words = line.found.sentence.words
    person = person or next((r for r in line.refs if r.kind is Kind.PERSON), None)
    if person is None or QUOTES.isdisjoint(words):
        return False
    after = person.name.after
    end = next((i for i in range(after, len(words)) if words[i] in QUOTES), len(words))
    bodies = (r for r in line.refs if r.kind is Kind.ORGANISATION and after <= r.name.first < end)
    theirs = next((draft.sent_by(ref.entity) for ref in bodies if ref.entity), None)
    heads = [told.body for told in draft.bodies if told.sign in _HEADING]
    return theirs is not None and bool(heads) and not any(is_same(theirs, one) for one in heads)


def is_same(one: Entity, other: Entity) -> bool:
    """Tell whether two names can be of one body: "the Network" and "the Seed Network"."""
    names = [plain_words(entity.label) for entity in (one, other)]
    return one == other or names[0] <= names[1] or names[1] <= names[0]


def _said_by(line: Line, person: Ref, draft: Draft) -> int | None:
    """Return where the words begin that name who has said a quotation."""
    words, lowers, at = line.found.sentence.words, line.found.sentence.lowers, person.name.first
    if at == 1 and words[0] in DASHES:
        return at
    said = [i for i in range(at) if words[i].islower() and _says(lowers[i], draft)]
    if not said or not _is_named(line, said[-1] + 1, at):
        return None
    post, _ = post_before(line.found.sentence, at, draft.lexicon)
    return post or at


def _is_experts(found: Found, draft: Draft) -> bool:
    """Tell whether a sentence tells what somebody without a name has said: "a UN expert said"."""
    lowers = found.sentence.lowers
    told = [i for i, w in enumerate(lowers[:-1]) if w == "expert" and _says(lowers[i + 1], draft)]
    return bool(told) and bool({"a", "an"} & set(lowers[max(0, told[0] - 3) : told[0]]))


def _says(word: str, draft: Draft) -> bool:
    return any("speech" in entry.classes for entry in draft.lexicon.entries.get(word, ()))


def in_turns(sentences: Sequence[Found], draft: Draft) -> None:
    """Read whose turns fill a transcript: "GOVERNOR ANA KOS: Thank you, Peter. …".

    Nobody's where two share it, and not the moderator's, nor "KEY MESSAGES: States …".
    """
    spoken: Counter[tuple[str, ...]] = Counter()
    turns: Counter[tuple[str, ...]] = Counter()
    first: dict[tuple[str, ...], Found] = {}
    label: tuple[str, ...] = ()
    for found in sentences:
        if new := _turn_label(found, draft):
            label = new
            turns[label] += 1
            first.setdefault(label, found)
        spoken[label] += len(found.sentence.words)
    del spoken[()]
    if draft.has("speaker") or not spoken or draft.has("post"):
        return
    label, most = spoken.most_common(1)[0]
    at = _surname(label, draft)
    given = label[at].lower() in draft.lexicon.words("givenNames")
    if (at or given or turns[label] > 1) and most > _SHARE * sum(spoken.values()):
        _put_turn(label, first[label], draft)


def _turn_label(found: Found, draft: Draft) -> tuple[str, ...]:
    """Return the capitals before a colon that name who speaks next, in a text of small letters."""
    words = found.sentence.words
    if ":" not in words[1:_LABEL]:
        return ()
    label = words[: words.index(":")]
    shouted = label[-1:] != () and all(w.isupper() and len(w) > 1 for w in label)
    goes_on = any(word.islower() for word in words[len(label) :])
    return label if shouted and goes_on and _surname(label, draft) < len(label) else ()


def _surname(label: tuple[str, ...], draft: Draft) -> int:
    """Return where the name begins behind a post and a title: "VICE-PRESIDENT KOS"."""
    closed = draft.lexicon.any_of("posts", "neverNames", "peopleNouns", "textGenres") | POLITE
    turning = draft.lexicon.words("turnLabels")
    posts = (i for i, word in enumerate(label) if word.lower() in closed | turning)
    return max(posts, default=-1) + 1


def _put_turn(label: tuple[str, ...], found: Found, draft: Draft) -> None:
    at = _surname(label, draft)
    if at == 0 and len(label) == 1:
        return  # "NOTE: …"
    name = " ".join(word.title() for word in label[at:])
    span = found.sentence.span_of(at, len(label))
    draft.put("speaker", Entity(Kind.PERSON, name, None, "Person"), span)
    post = " ".join(word.title() for word in label[:at])
    if post.lower() in draft.lexicon.words("posts"):
        draft.put("role", post, found.sentence.span_of(0, at))
