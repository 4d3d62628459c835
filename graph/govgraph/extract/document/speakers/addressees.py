"""Whom a letter goes to: "Dear Mr Kos,", and the lines of the header that name him."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.selves import WE_THE, signing
from govgraph.extract.find.words.function_words import BY_OR_OF
from govgraph.extract.find.words.tokens import is_plural
from govgraph.model import BlockRole, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.document.header import Frame, Line
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

_GREETED = 3  # sentences in which a letter greets
_GENERAL = frozenset({"colleagues", "friends", "members", "all", "and", "partners", ",", "!", ":"})
_WRITTEN = frozenset({"undersigned", "write", "writing", "letter"})
_LABEL = 4  # words at the beginning of a line that label it
_NOT_OURS = frozenset({"to", "c/o", "in", "before", "on", "about", "regarding", "concerning"})
_SENDING = frozenset({"by", "from", "signed", "|", "–", "—", "-"})
_POSTAL = re.compile(r"(?:[A-Z]{1,2}-)?\d{4,6}")
_BOXES = frozenset({("po", "box"), ("p.o.", "box"), ("gpo", "box")})
COPIED = frozenset({("cc",), ("copy",), ("copies",)})
_SENT = COPIED | {("to",)}
_ANYBODY = frozenset({("to", "whom", "it", "may", "concern"), ("greetings",)})
_FAR = 12  # words of "We, the digital rights and press freedom organisations signing below"


def is_addressed(line: Line, ref: Ref) -> bool:
    """Tell whether a header names a body only as addressee or address: "Open letter to the …".

    Or as those before whom somebody speaks: "by Ana Kos at the *Board*", no "Ana Kos, Lead at the".
    """
    words = line.found.sentence.lowers
    before = [w for w in words[: ref.name.first] if w != "the"]
    told = before[-1:] != [] and (before[-1] in _NOT_OURS or "addressed" in before)
    people = (r.name.after for r in line.refs if r.kind is Kind.PERSON)
    heard = words[ref.name.first - 2 : ref.name.first] == ("at", "the")
    told = told or (heard and ref.name.first - 2 in people)
    return told or _is_met(line, ref) or is_sent_to(words, ref.name.first)


def _is_met(line: Line, ref: Ref) -> bool:
    """Tell whether only a body's meeting is addressed: "to the 9th meeting *of it*".

    Or is when one speaks: "on the occasion of the 9th meeting *of it*".
    """
    words = line.found.sentence.lowers
    of = ref.name.first - 1 - (words[ref.name.first - 1 : ref.name.first] == ("the",))
    if words[of : of + 1] != ("of",):
        return False
    met = (
        r.name for r in line.refs if r.kind is Kind.MEETING and r.name.first < of <= r.name.after
    )
    before = ([w for w in words[: one.first] if w != "the"][-2:] for one in met)
    return any(b[-1:] in (["to"], ["at"]) or b == ["occasion", "of"] for b in before)


def is_sent_to(lowers: Sequence[str], at: int) -> bool:
    """Tell whether what stands at an index gets a letter: "Letter to the Chair of the *Board*"."""
    if "letter" not in lowers[:_LABEL] or "to" not in lowers[:at]:
        return False
    return not _SENDING & set(lowers[lowers.index("to") : at])


def sent_to(lines: Sequence[Line]) -> tuple[str, ...]:
    """Return the words that say to whom a letter goes: "Open Letter to *the Rivers Board* by"."""
    heads = (line.found.sentence.lowers for line in lines if not line.foot)
    sent = (tuple(w for k, w in enumerate(words) if is_sent_to(words, k)) for words in heads)
    return next((words for words in sent if words), ())


def addressees(lines: Sequence[Line]) -> frozenset[int]:
    """Return which lines name whom a text is sent to: after "To:" and "Cc:", and "Dear …".

    The list goes on over lines that name people or bodies, up to the date, a heading or a label.
    """
    found: set[int] = set()
    for number, line in enumerate(lines):
        words = line.found.sentence.lowers
        sent = words[:1] in _SENT and line.found.sentence.words[0][0].isupper()
        sent = sent and not _greets_any(line.found)
        opens = sent or words[:1] == ("dear",)
        listed = number - 1 in found and lines[number - 1].found.sentence.lowers[0] != "dear"
        labelled = ":" in words[:_LABEL] or line.found.sentence.block.role is BlockRole.HEADING
        if opens or (listed and line.refs and not line.found.times and not labelled):
            found.add(number)
    return frozenset(found)


def without_addressee(frame: Frame, sentences: Sequence[Found], lexicon: Lexicon) -> Frame:
    """Return the frame without the lines that name whom a letter goes to.

    They stand between its date and "Dear …", or bear the surname that is greeted; also above
    "Your Excellency," where the words below it are written: "we, the NGOs *signing* below".
    """
    near = [f.sentence.lowers for f in sentences[frame.begin - 1 : frame.begin + _GREETED]]
    written = any(_WRITTEN & set(words) for words in near)
    signing = is_signed_by_many(frame, sentences)
    greeting = {"dear", "your"} if written or signing else {"dear"}
    near_text = sentences[: frame.begin][-_GREETED:]
    greets = [f for f in near_text if f.sentence.lowers[0] in greeting or _greets_any(f)]
    general = greets and _GENERAL.issuperset(greets[-1].sentence.lowers[1:])
    if not greets or (general and not _greets_any(greets[-1])):
        posted = _posted(frame.lines)
        kept = (line for n, line in enumerate(frame.lines) if n not in posted)
        return replace(frame, lines=tuple(kept))
    sent = _above(frame, greets[-1], lexicon, signing=signing) | _elsewhere(frame.lines)
    greeted = _surname(greets[-1], lexicon)
    sent |= {n for n, line in enumerate(frame.lines) if greeted in _words(line)}
    sent |= _posted(frame.lines) | _in_post(frame.lines, greets[-1])
    sent |= addressees(frame.lines)  # also whom a copy goes to, on lines of their own
    kept = (line for n, line in enumerate(frame.lines) if n not in sent)
    return replace(frame, lines=tuple(kept))


def greeted_behind(words: Sequence[str]) -> set[str]:
    """Return those of whom several are greeted behind others: "Dean, *colleagues* from Oslo,"."""
    listed = (word for mark, word in pairwise(words) if mark == ",") if words[-1] == "," else ()
    return {word for word in listed if word.islower() and is_plural(word)}


def _greets_any(found: Found) -> bool:
    """Tell whether a letter greets whoever reads it: "To whom it may concern:", "Greetings,"."""
    words = tuple(word for word in found.sentence.lowers if word[0].isalpha())
    return words in _ANYBODY and found.sentence.words[-1] in {",", ":", "."}


def is_signed_by_many(frame: Frame, sentences: Sequence[Found]) -> bool:
    """Tell whether a text opens "*We, the* organisations *signing* below, …"."""
    near = (f.sentence.lowers for f in sentences[frame.begin : frame.begin + _GREETED])
    return any(words[:3] == WE_THE and signing(words[3:_FAR]) > 0 for words in near)


def _above(frame: Frame, greets: Found, lexicon: Lexicon, *, signing: bool) -> set[int]:
    """Return which lines between the date of a letter and its greeting tell whom it goes to.

    None where a speech's title stands there: "Opening address of the President, Ana Kos".
    """
    signed = any(r.kind is Kind.PERSON for line in frame.lines if line.foot for r in line.refs)
    head = [n for n, line in enumerate(frame.lines) if not line.foot]
    dated = [n for n in head if frame.lines[n].found.times]
    if not dated and not signing:
        return set()
    last = dated[-1] if dated else -1
    sent = {n for n in head if n > last and ":" not in frame.lines[n].found.sentence.words}
    told = {word for n in sent for word in _words(frame.lines[n])}
    spoken = lexicon.words("deliveryNouns") - {"letter", "message"}
    titles = [
        words for n in sent if not spoken.isdisjoint((words := _words(frame.lines[n]))[:_LABEL])
    ]
    if any(BY_OR_OF & set(words) for words in titles):
        return set()
    named = told.issuperset(greets.sentence.lowers[1:-1])
    nobody = greets.sentence.lowers[0] == "dear" or _greets_any(greets)
    if not (signed or named or signing) and nobody:
        return set()  # "Dear friends," below who speaks
    return sent


def _posted(lines: Sequence[Line]) -> set[int]:
    """Return the lines of an address below another's letterhead: "Office of Energy / 3003 Bern"."""
    towns = [
        n
        for n, line in enumerate(lines)
        if n > 1
        and (_POSTAL.fullmatch(line.found.sentence.words[0]) or _words(line)[:2] in _BOXES)
        and any(ref.kind is Kind.PLACE for ref in line.refs)
    ]
    bodies = (ref for line in lines[:1] for ref in line.refs if ref.kind is Kind.ORGANISATION)
    return (
        {n for town in towns for n in (town - 1, town)} if any(r.entity for r in bodies) else set()
    )


def _elsewhere(lines: Sequence[Line]) -> set[int]:
    """Return the lines of an address in another town than the one where a letter is dated.

    "Rivers Board / *1049 Brussels*" above "Oslo, 3 May 2024"; a sender is at home where it writes.
    """
    dated = next((n for n, line in enumerate(lines) if line.found.times and not line.foot), 0)
    here, comma, _ = (*_words(lines[dated])[:2], "", "", "")[:3]
    signed = {ref.entity for line in lines if line.foot for ref in line.refs}
    if comma != "," or not signed:
        return set()
    town = next((n for n in range(1, dated) if _is_of_town(lines[n], here)), 0)
    own = (
        n
        for n in range(town)
        if here in _words(lines[n]) or any(r.entity in signed for r in lines[n].refs)
    )
    return set(range(max(own, default=-1) + 1, town + 1)) if town else set()


def _is_of_town(line: Line, here: str) -> bool:
    """Tell whether a line is a town with its number, which is not here: "1049 Brussels"."""
    words = [word for word in _words(line) if word.isalnum()]
    numbered = any(word.isdigit() for word in words) and len(words) <= _LABEL
    return numbered and here not in words and any(r.kind is Kind.PLACE for r in line.refs)


def _in_post(lines: Sequence[Line], greets: Found) -> set[int]:
    """Return the lines of an address whose post is greeted: "Ana Kos / *Chair* / Rivers Board".

    They end where the letter is dated: "Dear *Chair*,".
    """
    post = tuple(word for word in greets.sentence.lowers[1:] if word[0].isalpha())
    at = next((n for n, line in enumerate(lines) if not line.foot and _words(line) == post), 0)
    if not at or not any(ref.kind is Kind.PERSON for ref in lines[at - 1].refs):
        return set()
    below = (n for n in range(at, len(lines)) if lines[n].foot or lines[n].found.times)
    return set(range(at - 1, next(below, len(lines))))


def _surname(greets: Found, lexicon: Lexicon) -> str:
    """Return the last name that a greeting bears, in small letters: "Dear Mr *Kos*,", or ""."""
    names = greets.sentence.lowers[1:-1]
    titled = len(names) > 1 and names[0].rstrip(".") in lexicon.words("titles")
    post = names[-1:] and names[-1] in lexicon.any_of("titles", "posts", "salutations")
    return names[-1] if titled and not post else ""


def _words(line: Line) -> tuple[str, ...]:
    return line.found.sentence.lowers
