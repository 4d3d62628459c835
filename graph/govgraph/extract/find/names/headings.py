"""Find headed names: those of running text, and those that a whole heading or its part is."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.find.names.groups import before_text
from govgraph.extract.find.names.names import LETTERHEAD, Name, headed_at
from govgraph.extract.find.names.openings import past_genre
from govgraph.extract.find.people.post_words import post_at, post_word
from govgraph.extract.find.words.capitals import PERIODICALS, is_capital, last_head, run
from govgraph.extract.find.words.function_words import FROM_OR_OF
from govgraph.extract.find.words.tokens import OWNERS
from govgraph.lexicon import Form, is_a
from govgraph.model import BlockRole, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_CLAUSED = frozenset({"to", ";", "?", "!"})  # of no letterhead: "Bill Waits; Firms Ask the Board"
_AT_THE = {("at", "the"), ("to", "the"), ("during", "the")}
_PARTING = frozenset({"–", "—", "|", ":"})
_BYLINE = frozenset({"by", ","})
_ADDRESSED = frozenset({"dear", "madam", "madame"})
_MARKS = frozenset({"*", "|", "·", "•"})
_HELD_IN = frozenset({("of", "the"), ("at", "the")})
_BEHALF = ("on", "behalf", "of")
_MAX_NAME = 22  # words; longer runs are titles cut badly, not names


def headed_names(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield names such as "Steering Committee on Media", each with the kind of its head."""
    joint = sentence.lowers[:1] == ("joint",)  # several make it: "Joint statement by X and Y"
    if sentence.block.role is BlockRole.HEADING and sentence.titled and not joint:
        yield from _whole_heading(sentence, lexicon)
    else:
        yield from _running(sentence, lexicon)


def _running(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield the names within a sentence, or within a heading that tells something."""
    end = 0
    joined, verbs = lexicon.words("joinedNouns"), lexicon.words("headlineVerbs")
    for index in sentence.capitals:
        if index < end or not is_capital(sentence, index, lexicon):
            continue
        if " ".join(sentence.lowers[max(0, index - 2) : index + 1]) in joined:
            continue
        lower = sentence.lowers[index]
        if lower in _ADDRESSED or lower in verbs:
            continue  # "Dear Secretary-General", "States to *Implement* Rivers Convention"
        end = run(sentence, index, lexicon)
        name = headed_at(sentence, index, end, lexicon)
        told = index and sentence.lowers[index - 1] in verbs
        if told and name and name.kind is Kind.ORGANISATION and name.head == lower:
            continue  # "Rivers Watch and UNEP Strengthen *Partnership* to End Floods"
        if name:
            yield name
            end = max(end, name.after)


def _whole_heading(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield the meeting, or the body of a letterhead, that a whole heading in capitals names."""
    words = [w for w in sentence.lowers if w[0].isalpha()]
    if led := tuple(_led_to(sentence, lexicon)):
        yield from led
        yield from (n for n in _attended(sentence, lexicon) if n.kind is Kind.MEETING)
        return
    if not 3 <= len(words) <= _MAX_NAME:
        return
    found = last_head(sentence, 0, len(sentence.words), lexicon)
    text = found is not None and found[0].kind is Kind.INSTRUMENT
    # "STATEMENT BY ANA KOS, SPEAKER, DURING THE ASSEMBLY" tells who speaks.
    spoken = found is not None and _is_spoken(sentence, found[1], lexicon)
    if not found or text or spoken or found[2] < len(sentence.words) - 1:
        yield from _letterhead(sentence, lexicon)
        yield from _titled_by(sentence, lexicon)
        yield from _attended(sentence, lexicon)
        return
    head, start, after = found
    edition_adjectives = lexicon.words("editionAdjectives")
    if head.kind is Kind.MEETING and sentence.lowers[start - 1] in edition_adjectives:
        return  # "DATE AND VENUE OF THE NEXT MEETING"
    body = head.kind is Kind.ORGANISATION and head.type not in {"Office", "Government"}
    letterhead = body and sentence.span.start < LETTERHEAD
    letterhead = letterhead and _CLAUSED.isdisjoint(sentence.lowers)
    telling = _tells(sentence, lexicon)
    letterhead = letterhead and not telling
    if head.kind is Kind.MEETING and (telling or _is_beside(sentence, start, lexicon)):
        people = lexicon.words("peopleHeads")  # "Lakes *Leaders* meet at Third Summit"
        yield from (name for name in _running(sentence, lexicon) if name.head not in people)
        return
    if head.kind is Kind.MEETING or (letterhead and after == len(sentence.words)):
        word = " ".join(sentence.lowers[start:after])
        first = past_genre(sentence, start, lexicon)
        marks = (i for i in range(first, start) if sentence.words[i] in _PARTING)
        parts = [i + 1 for i in marks if not sentence.joins(i)]
        first = parts[-1] if parts else first  # "Weekly briefing – Epidemics Desk, Agency"
        while first < start and not is_capital(sentence, first, lexicon):
            first += 1  # "at the West Africa Forum"
        yield Name(sentence.span_of(first, after), first, after, head.kind, head.type, head=word)
    elif head.kind is Kind.INSTRUMENT:  # "ALLIANCE FOR RIVER STANDARDS"
        yield from _letterhead(sentence, lexicon)


def _is_beside(sentence: Sentence, start: int, lexicon: Lexicon) -> bool:
    """Tell whether a heading only ends with a meeting's name: "Fiji *at the* Lakes Forum".

    "Side Event at the Lakes Forum" is a meeting of its own.
    """
    pairs = enumerate(pairwise(sentence.lowers[:start]))
    at = next((i for i, pair in pairs if i and pair in _AT_THE), 0)
    before = last_head(sentence, 0, at, lexicon) if at else None
    return at > 0 and (before is None or before[0].kind is not Kind.MEETING)


def _is_spoken(sentence: Sentence, end: int, lexicon: Lexicon) -> bool:
    """Tell whether words up to an index tell who speaks: "Speech by Minister Ana Kos at the"."""
    before = sentence.lowers[:end]
    said = lexicon.words("deliveryNouns")
    told = any(noun in said and by == "by" for noun, by in pairwise(before))
    # "*Minister Ana Kos* at the Water Summit"
    told = told or bool(post_word(sentence, 0, lexicon) and ("at", "the") in pairwise(before))
    return told or _BYLINE.issubset(before)


def _tells(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Tell whether a heading is a sentence: "Rivers Now *takes* the Ministry of Lakes to court".

    So is "Rivers, Lakes Sign Pact *to* Renew Partnership", "Leaders *Agree* on Free Movement".
    """
    if not lexicon.words("headlineVerbs").isdisjoint(sentence.lowers[1:-1]):
        return True
    small = (word for word in sentence.words[1:] if word.islower())
    return any(e.form & Form.THIRD for word in small for e in lexicon.entries.get(word, ()))


def _letterhead(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield the body that a first line consists of: "MINISTRY OF RIVERS AND LAKES"."""
    if sentence.span.start < LETTERHEAD and is_capital(sentence, 0, lexicon):
        name = headed_at(sentence, 0, _own_end(sentence, lexicon), lexicon)
        # "SAAMI COUNCIL * SÁMIRÁÐĐI"
        behind = sentence.words[name.after : name.after + 1] if name else ()
        whole = behind == () or behind[0] in _MARKS or _is_issue(sentence, name)
        whole = whole or bool(name and _is_lettered(sentence.words[name.after :]))
        whole = whole or bool(name and _gives(sentence, name, lexicon))
        if name and whole and name.kind is Kind.ORGANISATION and not is_a(name.type, "Office"):
            yield name


def _is_lettered(rest: Sequence[str]) -> bool:
    """Tell whether only its letters stand behind a name: "Rivers Committee *(RC-BU)*"."""
    return rest[:1] == ("(",) and rest[2:] == (")",) and rest[1].isupper()


def _own_end(sentence: Sentence, lexicon: Lexicon) -> int:
    """Return where a run of capitals ends, or a body in it: "*Clean Bay Association* Views on"."""
    after, texts = run(sentence, 0, lexicon), _given_texts(lexicon)
    for index in range(3, after):
        head = last_head(sentence, 0, index, lexicon) if sentence.lowers[index] in texts else None
        if head and head[0].kind is Kind.ORGANISATION and head[2] == index:
            return index
    return after


def _given_texts(lexicon: Lexicon) -> frozenset[str]:
    genres = lexicon.any_of("textGenres", "newsGenres", "deliveryNouns", "outcomeTexts")
    return genres | lexicon.any_of("replies", "ownViews")


def _gives(sentence: Sentence, name: Name, lexicon: Lexicon) -> bool:
    """Tell whether a body stands before what it gives: "*Clean Bay Association* comments on".

    Or before a colon of a title: "Clean Bay Association: Time for a ban".
    """
    behind, after = (*sentence.words[name.after : name.after + 2], "")[:2]
    behind = after if behind in OWNERS else behind
    texts = _given_texts(lexicon)
    own = name.head not in lexicon.words("bodiesOn") and name.after - name.first > 1
    return own and (behind == ":" or behind.lower() in texts)


def _is_issue(sentence: Sentence, name: Name | None) -> bool:
    """Tell whether only the kind of a periodical text follows a name: "*Rivers Board* Newsletter".

    The issue may stand behind it: "Rivers Board: Newsletter – May 2024".
    """
    rest = sentence.lowers[name.after :] if name else ()
    rest = rest[rest[:1] == (":",) :]
    return rest[:1] != () and rest[0] in PERIODICALS


def _led_to(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield the bodies behind what says whose they speak for: "on behalf of the Rivers Board".

    So does a post: "Statement by Ana Kos, Director, *Ministry of Lakes*", "Chair of the *Board*";
    and "About the *Rivers Board*" above what it is.
    """
    end = 0
    for cue in sorted(_cues(sentence, lexicon)):
        first = cue + (sentence.lowers[cue] == "the")
        if cue < end or not is_capital(sentence, first, lexicon):
            continue
        name = headed_at(sentence, first, run(sentence, first, lexicon), lexicon)
        if name and name.kind is Kind.ORGANISATION and not is_a(name.type, "Office"):
            yield name
            end = name.after


def _cues(sentence: Sentence, lexicon: Lexicon) -> set[int]:
    """Return where the words begin that say for whom one speaks, or in what a post is held.

    "Head of Unit" and "Minister of Health" tell a field.
    """
    lowers, last = sentence.lowers, len(sentence.lowers) - 2
    cues = {i + 3 for i in range(last - 1) if lowers[i : i + 3] == _BEHALF}
    cues |= {1} if lowers[0] == "about" else set()
    texts = lexicon.any_of("deliveryNouns", "outcomeTexts")
    cues |= {i + 2 for i in range(last) if lowers[i] in texts and lowers[i + 1] in FROM_OR_OF}
    # "Oral statement by the *Rivers Board*"
    cues |= {i + 2 for i in range(last) if lowers[i] in texts and lowers[i + 1] == "by"}
    for at in range(last):
        if not (length := post_word(sentence, at, lexicon)):
            continue
        after = min(post_at(sentence, at, lexicon), last)
        held = (i for i in range(at + length, after) if lowers[i : i + 2] in _HELD_IN)
        cues |= {i + 1 for i in held if not _is_body(lowers[i - 1], lexicon)}
        if lowers[after] == ",":
            part = (i for i in range(after + 1, last) if lowers[i] == ",")
            # Behind a post may stand what it is for: "Director, Legal Affairs, *Rivers Board*".
            cues |= {after + 1, next(part, after) + 1}
    return cues


def _is_body(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a noun is that of a body: "the Executive *Board* of the Seed Bank"."""
    head = lexicon.heads.get(word)
    return head is not None and head.kind is Kind.ORGANISATION and head.type != "Office"


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
        at_the = sentence.lowers[index : index + 2] in _AT_THE
        genre = index > 0 and sentence.lowers[index - 1] in lexicon.words("textGenres")
        genre = genre and sentence.lowers[index : index + 2] == ("of", "the")
        at_the = at_the or genre
        if at_the and is_capital(sentence, index + 2, lexicon):
            first = index + 2
            name = headed_at(sentence, first, run(sentence, first, lexicon), lexicon)
            body = genre and name and name.kind is Kind.ORGANISATION and name.type != "Office"
            if name and (body or name.kind is Kind.MEETING):
                after = before_text(sentence, name.first, name.after, lexicon)
                yield replace(name, after=after, span=sentence.span_of(first, after))
