"""Find titles: 'the bill "on public life"', 'the "Stop-the-clock" Directive', "its guide Q & A"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.dates.words import NAMES
from govgraph.extract.find.names.names import Name
from govgraph.extract.find.names.numerals import past_years
from govgraph.extract.find.names.unheaded import ACRONYM, CAMEL
from govgraph.extract.find.words.function_words import CLOSING_QUOTES
from govgraph.extract.find.words.phrasing import closed_words
from govgraph.lexicon import Form, Head, Part
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

OPENING = frozenset({'"', "“", "«"})
_ENDED = frozenset({".", "?", "!", ",", "…"})
_WITHIN = frozenset({".", ","})
_ENTITLED = frozenset({"entitled", "titled"})
_TITLED = frozenset({Kind.INSTRUMENT, Kind.MEETING, Kind.PROCESS})
CALLED = frozenset({"known", "as", "called", "entitled", "titled", "named", "the", ",", "and"})
_NAMED = frozenset({("entitled",), ("titled",), ("called",), ("named",)})
_APPOSED = frozenset({Kind.INSTRUMENT, Kind.PROCESS})
_SMALL = frozenset(
    {"of", "the", "for", "and", "at", "in", "on", "to", "a", "with", "from", "&", ":"}
)
_INNER = frozenset({"of", "the", "for", "and", "&"})  # "named QuietBell *at* the Forum"
_NAMING = (("known", "as"), ("called",), ("named",), ("dubbed",), ("titled",))
_CLOSED = frozenset({(",",), (".",), (";",), (")",), ()})
_LED = frozenset({("the",), ("our",), ("a",), ("an",), ("its",), ("their",)})
_THEIRS = frozenset({("our",), ("its",), ("their",), ("'s",), ("’s",)})
_LED_OWN = frozenset({"our", "its", "their", "a", "first", "new", "latest"})
_APART = 3  # words from a noun to its title behind a comma and a mark
_DOMAIN = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,6}")
_SEVERAL = 2
_WORDS = 7  # words of a title without marks
_CALLING = 5  # words of "three-year national programme"
_LONGEST = 14  # words; more in quotation marks are said, and no title


def quoted_titles(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield each title in quotation marks beside the noun that says what it is the title of.

    In 'the report says "Rivers die"' nothing but a verb stands beside the words: they are said.
    """
    for first, after in _quoted(sentence):
        if head := _head_after(sentence, after, lexicon):
            yield _name(sentence, first, after + 2, head)
        elif head := _small_after(sentence, first, after, lexicon):
            yield _name(sentence, first, after, head)
        elif found := _head_before(sentence, first, after, lexicon):
            head, at = found
            goes_on = sentence.words[first].islower()  # 'the bill "on public life"'
            if not goes_on or (at == first - 2 and sentence.lowers[first] in {"on", "for"}):
                yield _name(sentence, at if goes_on else first, after, head)
        elif head := _head_apposed(sentence, first, after, lexicon):
            yield replace(_name(sentence, first, after, head), how="title")
        elif _is_done(sentence, first, after, lexicon) and not _is_said(sentence, first, lexicon):
            own = lexicon.heads.get(sentence.lowers[after - 1])
            text = own if own and own.kind is Kind.INSTRUMENT else lexicon.heads["text"]
            yield _name(sentence, first, after, text)


def apposed_titles(sentence: Sentence, taken: Sequence[Name], lexicon: Lexicon) -> Iterator[Name]:
    """Yield each title right behind a small noun for a text: "our strategy, *Rivers for All*, …".

    Without quotation marks it needs two words with capitals that name nothing else.
    """
    for index, lower in enumerate(sentence.lowers):
        head = lexicon.heads.get(lower) if sentence.words[index].islower() else None
        if head is None or head.kind not in _APPOSED:
            continue
        named = sentence.lowers[index + 1 : index + 2] in _NAMED
        if head.kind is Kind.PROCESS and not (named or _is_own(sentence, index, lexicon)):
            continue
        end = past_years(sentence, index, index + 1, lexicon)
        first, comma = _title_behind(sentence, end)
        after = _title_end(sentence, first, _INNER if head.kind is Kind.PROCESS else _SMALL)
        covered = {i for name in taken for i in range(name.first, name.after)}
        own = [i for i in range(first, after) if sentence.words[i][0].isupper()]
        closed = sentence.lowers[after : after + 1] in {(",",), (".",), (")",), ()}
        one = head.kind is Kind.PROCESS and named
        several = 1 if one else _SEVERAL  # "a programme named QuietBell"
        if len(own) < several or len(set(own) - covered) < several or (comma and not closed):
            continue
        last = lexicon.heads.get(sentence.lowers[own[-1]].removesuffix("s"))
        another = last is not None and last.kind is not Kind.INSTRUMENT
        if not (another or _is_done_to(sentence, after, lexicon)):
            span = sentence.span_of(first, after)
            yield Name(span, first, after, head.kind, head.type, how="title")


def explained_titles(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield each title between what is done to it and what it is: "launched *Voz Clara*, a drive".

    It may be of another language: "launched *Voz sin miedo*, a three-year programme".
    """
    for comma, word in enumerate(sentence.words):
        if word != "," or (sentence.lowers[comma + 1 : comma + 2]) not in _LED:
            continue
        first = _after_act(sentence, comma, lexicon)
        if first and (head := _head_behind(sentence, comma + 2, lexicon)):
            yield replace(_name(sentence, first, comma, head), how="title")


def _after_act(sentence: Sentence, comma: int, lexicon: Lexicon) -> int:
    """Return where a title begins that stands between a verb of an act and a comma, or 0."""
    barred = closed_words(lexicon) - _SMALL
    for first in range(comma - 1, max(0, comma - 1 - _WORDS), -1):
        word, lower = sentence.words[first], sentence.lowers[first]
        small = word.islower() and lower in barred
        if small or lower in NAMES or not word[0].isalpha():
            return 0
        acts = lexicon.entries.get(sentence.lowers[first - 1], ()) if word[0].isupper() else ()
        if any(e.part is Part.VERB and e.frame and e.frame.evokes == "Launch" for e in acts):
            known = comma == first + 1 and word.istitle()  # "launched Lima, a port" tells a town
            return 0 if known else first
    return 0


def _is_own(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a process is somebody's, and may lead to its title: "*its campaign*"."""
    own = index > 0 and (sentence.lowers[index - 1],) in _THEIRS
    capital = sentence.words[index + 1 : index + 2] != () and sentence.words[index + 1][0].isupper()
    return own and capital and sentence.lowers[index] in lexicon.words("processNouns")


def called_processes(sentence: Sentence, taken: Sequence[Name], lexicon: Lexicon) -> Iterator[Name]:
    """Yield what a small noun says is one: "a platform *known as CORRE*", "the portal, *SkyWay*".

    The name is capitals or a coined word; a body that is known is none: "the tool, UNESCO said".
    """
    nouns = lexicon.any_of("processNouns", "toolNouns", "siteNouns")
    if nouns.isdisjoint(sentence.lowers):
        return
    known = {index for name in taken for index in range(name.first, name.after)}
    site_nouns = lexicon.words("siteNouns")
    for index, lower in enumerate(sentence.lowers[:-2]):
        if lower not in nouns or not sentence.words[index].islower():
            continue
        first = index + 1 + (sentence.words[index + 1] == ",")
        named = next((w for w in _NAMING if sentence.lowers[first : first + len(w)] == w), ())
        first += len(named)
        word = "".join(sentence.words[first : first + 1])
        site = lower in site_nouns and _DOMAIN.fullmatch(word)
        coined = site or ACRONYM.fullmatch(word) or CAMEL.fullmatch(word)
        closed = sentence.words[first + 1 : first + 2] in _CLOSED
        if coined and first not in known and len(word) > _SEVERAL and (named or closed or site):
            span = sentence.span_of(first, first + 1)
            yield Name(span, first, first + 1, Kind.PROCESS, "Process", how="title")


def _title_behind(sentence: Sentence, index: int) -> tuple[int, bool]:
    """Return where a title behind a noun can begin, and whether a comma parts it from it."""
    comma = sentence.lowers[index : index + 1] == (",",)
    called = sentence.lowers[index + comma : index + comma + 1]
    return index + comma + (called in _NAMED), comma


def _title_end(sentence: Sentence, first: int, small: frozenset[str]) -> int:
    """Return where words with capitals end, and the small words between them."""
    after = index = first
    while index < len(sentence.words) and index - first < _LONGEST:
        dated = sentence.lowers[index] in NAMES
        if sentence.words[index][0].isupper() and not dated:
            after = index + 1
        elif dated or sentence.lowers[index] not in small or index > after + 1 or index == first:
            break
        index += 1
    return after


def _is_done_to(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether who has the capitals does something: "the report *Rivers Watch published*"."""
    following = "".join(sentence.lowers[index : index + 1])
    forms = [e.form for e in lexicon.entries.get(following, ()) if e.part is Part.VERB]
    has = following in lexicon.any_of("haveForms", "modals")
    return has or any(form & (Form.PAST | Form.THIRD) for form in forms)


def _name(sentence: Sentence, first: int, after: int, head: Head) -> Name:
    return Name(sentence.span_of(first, after), first, after, head.kind, head.type)


def _quoted(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield where the words between quotation marks begin and end, if they can be a title."""
    first = 0
    for index, word in enumerate(sentence.words):
        if first and word in CLOSING_QUOTES:
            short = 0 < index - first <= _LONGEST
            mark, behind = sentence.words[index - 1], sentence.words[index + 1 : index + 2]
            if short and (mark not in _ENDED or (mark == "?" and behind == (",",))):
                yield first, index
            elif short and mark in _WITHIN and sentence.lowers[first - 2] in _ENTITLED:
                yield first, index - 1  # 'a declaration entitled "Rivers for All."'
            first = 0
        elif word in OPENING:
            first = index + 1


def _is_done(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a title stands before what is done to texts: '"Clean Rivers for All", adopted'.

    All but its small words have capitals: no "quiet nights", no "Rivers die".
    """
    following = [w for w in sentence.lowers[after + 1 : after + 4] if w not in {",", "was", "were"}]
    issued_forms = lexicon.words("issuedForms")
    return _is_capitalised(sentence, first, after) and bool(issued_forms & set(following[:1]))


def _is_said(sentence: Sentence, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a verb of speech stands before the words: 'she said "Rivers Die"'."""
    before = [word for word in sentence.lowers[max(0, first - 3) : first - 1] if word.isalpha()]
    return any("speech" in e.classes for w in before for e in lexicon.entries.get(w, ()))


def _head_after(sentence: Sentence, after: int, lexicon: Lexicon) -> Head | None:
    """Return the head in 'the "Stop-the-clock" *Directive*', where it has a capital, too."""
    head = lexicon.heads.get("".join(sentence.lowers[after + 1 : after + 2]))
    capital = head is not None and sentence.words[after + 1][0].isupper()
    return head if head and capital and head.kind in _TITLED else None


def _is_apposed(sentence: Sentence, at: int, title: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether a comma sets a title off behind its noun: 'our guide, "Beds for All", is'."""
    first, after = title
    lowers = sentence.lowers
    comma = at == first - _APART and lowers[at + 1] == ","
    own = not _LED_OWN.isdisjoint(lowers[max(0, at - 3) : at])
    genre = lowers[at] in lexicon.words("textGenres")
    return comma and own and not genre and _is_capitalised(sentence, first, after)


def _head_apposed(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> Head | None:
    """Return the head of what a title is called behind it: '"Beds for All", a *guide* to clinics'.

    In 'he said "Beds for All", a phrase' no noun tells a text.
    """
    comma, article = (*sentence.lowers[after + 1 : after + 3], "", "")[:2]
    told = comma == "," and (article,) in _LED and _is_capitalised(sentence, first, after)
    if not told or _is_said(sentence, first, lexicon):
        return None
    return _head_behind(sentence, after + 3, lexicon)


def _head_behind(sentence: Sentence, first: int, lexicon: Lexicon) -> Head | None:
    """Return the head of a phrase that begins at an index: "three-year national *programme*"."""
    for word in sentence.lowers[first : first + _CALLING]:
        head = _titling(word, lexicon)
        if head and head.kind in _APPOSED:
            return head
        if word in lexicon.words("prepositions") or not word[0].isalnum():
            return None
    return None


def _small_after(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> Head | None:
    """Return the small head in 'the "Beds for All" *campaign*', whose title has capitals."""
    head = _titling("".join(sentence.lowers[after + 1 : after + 2]), lexicon)
    led = sentence.lowers[first - 2 : first - 1] in _LED
    small = head is not None and sentence.words[after + 1].islower()
    return head if small and led and _is_capitalised(sentence, first, after) else None


def _titling(noun: str, lexicon: Lexicon) -> Head | None:
    """Return what a noun tells of a title beside it: an initiative with one is a process."""
    if noun in lexicon.words("processNouns"):
        return Head(Kind.PROCESS, "Process")
    head = lexicon.heads.get(noun) or lexicon.works.get(noun)
    return head if head and head.kind in _TITLED else None


def _is_capitalised(sentence: Sentence, first: int, after: int) -> bool:
    """Tell whether the longer words of a title have capitals: no "quiet nights"."""
    capital = sum(word[0].isupper() for word in sentence.words[first:after])
    return capital > (after - first) / 2 and capital > 1


def _head_before(
    sentence: Sentence, first: int, after: int, lexicon: Lexicon
) -> tuple[Head, int] | None:
    """Return the noun before a title, also before "known as the", and where it stands."""
    at = first - 2
    known = sentence.lowers[max(0, first - 8) : first]
    if "known" in known and known[-2:-1] == ("as",):
        at = first - len(known) + known.index("known") - 1  # "rules, known in the house as"
    while at >= 0 and sentence.lowers[at] in CALLED:
        at -= 1
    head = _titling(sentence.lowers[at], lexicon) if at >= 0 else None
    if head is None and at > 0:
        head = _titling(" ".join(sentence.lowers[at - 1 : at + 1]), lexicon)  # "the round table"
    if head is None or not sentence.words[at].islower():
        return None
    if not lexicon.words("callingForms").isdisjoint(sentence.lowers[max(0, at - 3) : at]):
        return None  # 'she called the vote "a setback"'
    alone = at == first - 2
    named = alone or not {"as", "called", "entitled", "titled", "named"}.isdisjoint(
        sentence.lowers[at:first]
    )
    said = sentence.lowers[at] in lexicon.words("textGenres") and alone
    named = named or _is_apposed(sentence, at, (first, after), lexicon)
    return None if said or not named else (head, at)
