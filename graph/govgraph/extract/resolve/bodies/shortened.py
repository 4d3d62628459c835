"""Find what a shorter name means: "the Global Convention", "the Fourth Dialogue"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import DEALING_WITH, HOW_TOLD
from govgraph.extract.resolve.meetings.editions import ordinal_value
from govgraph.folding import fold_name
from govgraph.model import BlockRole, Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govgraph.extract.find.find import Found
    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.passage import Passage
    from govgraph.extract.resolve.resolve import Resolver


_TITLE, _POST = 20, 30  # characters of a title before a name, of a post behind it
_HEADLINED = frozenset({Kind.INSTRUMENT, Kind.ORGANISATION})
_WORDS = 5  # of a headline's short name
_TOP = 6  # sentences among which headlines stand
_SMALL = frozenset({"of", "the", "on", "for", "and", "in", "to", "a", "an", "against"})
_LEADING = frozenset({"of", "on", "to", "for", "the", "under", "concerning", "regarding", "and"})
_OWNING = frozenset({"of", "for", "the"})
_PAIR = 2  # words of the shortest name that a body's longer name can begin with
_YEAR = re.compile(r"(?:,| of) (?:19|20)\d\d(?:, as amended)?$")


@dataclass(frozen=True, slots=True)
class _Short:
    """A name that may be short for another; ``titled`` where it stands in a headline."""

    name: Name
    label: str
    titled: bool


def headlined(resolver: Resolver) -> dict[str, tuple[Found, Name]]:
    """Return, by the short names of headlines, the one name of the text that each stands for.

    "Glacier Fund" above "the Glacier and Highland Water Fund", "Seed Treaty" above "the Treaty on
    Seed Exchange": the same noun, and all other words among those of the longer name. In running
    text only one whose noun comes first has such a short name: "the Unified Budget" is another
    than "the Unified Budget for 2026".
    """
    told = resolver.findings.sentences
    short = [one for found in told[:_TOP] if _is_headline(found) for one in _short(found)]
    short += [one for found in told for one in _headed_last(found)]
    if not short:
        return {}
    full = [
        (found, name, resolver.words(name))
        for found in told
        if not _is_headline(found)
        for name in _new(found)
    ]
    apart = {pair for found in told for pair in _told_apart(resolver, found)}
    meant: dict[str, tuple[Found, Name]] = {}
    for one in short:
        own = _content(one.label)
        longer = {
            fold_name(words): (found, other)
            for found, other, words in full
            if _is_longer(one, other, words)
            and (one.titled or frozenset({fold_name(one.label), fold_name(words)}) not in apart)
        }
        same = {key: told for key, told in longer.items() if _content(key) == own}
        longer = same or longer
        if len(longer) == 1 and len(own) > 1:
            meant[fold_name(one.label)] = longer.popitem()[1]
    return meant


def _is_longer(short: _Short, other: Name, words: str) -> bool:
    """Tell whether a name can be what a short one stands for; in running text its noun opens it."""
    same = (other.kind, other.head) == (short.name.kind, short.name.head)
    differs = fold_name(short.label) != fold_name(words)
    opens = short.titled or words.lower().startswith(f"{other.head} ")
    return same and differs and opens and _content(short.label) <= _content(words)


def _told_apart(resolver: Resolver, found: Found) -> Iterator[frozenset[str]]:
    """Yield the pairs of names of one sentence, which are two: "the Seed Treaty and the Pact"."""
    names = {fold_name(resolver.words(name)) for name in _new(found)}
    yield from map(frozenset, combinations(sorted(names), 2))


def headline_name(passage: Passage, ref: Ref) -> Ref | None:
    """Return the short name whose noun a title's capitals tell alone, with what it means."""
    headed, after = passage.resolver.headed, ref.name.after
    for first in range(max(0, after - _WORDS), after - 1) if headed else ():
        label = fold_name(" ".join(passage.sentence.words[first:after]))
        if full := headed.get(label):
            entity = passage.resolver.named_so(*full)
            name = replace(ref.name, span=passage.sentence.span_of(first, after))
            return replace(ref, name=name, entity=entity) if entity else None
    return None


def _short(found: Found) -> Iterator[_Short]:
    """Yield what may be short names in a headline; where all is in capitals, of any length."""
    words = found.sentence.words
    for name in found.names:
        if name.kind not in _HEADLINED or name.entities:
            continue
        if name.how == "name":
            yield _Short(name, " ".join(words[name.first : name.after]), titled=True)
        elif name.how in HOW_TOLD and words[name.after - 1][0].isupper():
            for first in range(max(0, name.after - _WORDS), name.after - 1):
                label = " ".join(words[first : name.after])
                yield _Short(name, label, titled=True)


def _headed_last(found: Found) -> Iterator[_Short]:
    """Yield the texts of running sentences whose noun ends their name: "the 2019 Seed Treaty"."""
    for name in _new(found):
        words = found.sentence.lowers[name.first : name.after]
        if name.kind is Kind.INSTRUMENT and words[-1] == name.head and len(words) <= _WORDS:
            label = " ".join(found.sentence.words[name.first : name.after])
            yield _Short(name, label, titled=False)


def _is_headline(found: Found) -> bool:
    """Tell whether a sentence is a heading, or a line of its own that no full stop ends."""
    sentence = found.sentence
    alone = sentence.span == sentence.block.span and sentence.words[-1][-1].isalnum()
    return alone and sentence.block.role in {BlockRole.HEADING, BlockRole.PARAGRAPH}


def _new(found: Found) -> Iterator[Name]:
    """Yield the names of texts and bodies that no authority knows."""
    return (n for n in found.names if n.how == "name" and not n.entities and n.kind in _HEADLINED)


def _content(label: str) -> frozenset[str]:
    """Return the words of a name that carry its sense, without their plural."""
    words = fold_name(label).split()
    return frozenset(word.removesuffix("s") for word in words if word not in _SMALL)


def in_full(resolver: Resolver, label: str) -> Entity | None:
    """Return the instrument that a name without a record means beside those named before."""
    undated = _YEAR.sub("", label)
    known = resolver.authority.named(undated) if undated != label else ()
    if len(known) == 1 and known[0].kind is Kind.INSTRUMENT:
        return known[0]  # "Rome Agreement of 2012"
    return protocol_of(resolver, label, resolver.treaties) or _short_of(resolver, label)


def protocol_of(resolver: Resolver, label: str, treaties: Iterable[Entity]) -> Entity | None:
    """Return the protocol that a short name means beside the treaty it belongs to.

    "The Second Additional Protocol" in a text on the Convention on Cybercrime is that of it.
    """
    found = {
        entity
        for treaty in treaties
        for name in (treaty.label, *treaty.aliases)
        for entity in resolver.authority.named(f"{label} to the {name}")
    }
    return found.pop() if len(found) == 1 else None


def _short_of(resolver: Resolver, label: str) -> Entity | None:
    """Return the instrument named before of whose name a short name is an end of its own.

    "The Global Convention" after "the Global Convention on Rivers", "the Design Law Treaty"
    after "the Riyadh Design Law Treaty"; one word alone or two such instruments tell nothing, and
    the Charter is not the "Resolution on the Charter".
    """
    short = f" {fold_name(label)} "
    made = [entity for (kind, _), entity in resolver.made.items() if kind is Kind.INSTRUMENT]
    found = {
        entity
        for entity in (*resolver.treaties, *made)
        for name in (entity.label, *entity.aliases)
        if f" {fold_name(name)} ".startswith(short) or _ends_in(fold_name(name), short)
    }
    return found.pop() if len(found) == 1 and " " in label else None


def _ends_in(name: str, short: str) -> bool:
    """Tell whether a name ends in a shorter one that nothing leads to: "*of the* River Charter"."""
    before = name.removesuffix(short.strip()).split()
    return f" {name} ".endswith(short) and (not before or before[-1] not in _LEADING)


def made_meeting(resolver: Resolver, name: Name) -> Entity | None:
    """Return the meeting of this statement that a name means, in its own words or in others."""
    if made := resolver.made_as(resolver.words(name)):
        return made
    if name.whole:  # "the 3rd Summit" of a heading that ends with "of the Rivers Union"
        return resolver.made_as(" ".join(name.whole.of(resolver.text).split()))
    return _counted_in_full(resolver, resolver.words(name))


def _counted_in_full(resolver: Resolver, label: str) -> Entity | None:
    """Return the one meeting named before of whose name a counted name has some of the words.

    "The Eighteenth Summit" after "the Eighteenth River Summit", "the Fourth Dialogue" after "the
    Fourth Dialogue on Rivers".
    """
    rest = fold_name(label).split()[1:]
    number = ordinal_value(label.split(maxsplit=1)[0]) if rest else 0
    made = [entity for (kind, _), entity in resolver.made.items() if kind is Kind.MEETING]
    found = set()
    for entity in made if number else ():
        words = fold_name(entity.label).split()[1:]
        same = ordinal_value(entity.label.split(maxsplit=1)[0]) == number
        if same and set(rest) <= set(words):
            found.add(entity)
    return found.pop() if len(found) == 1 else None


def remember(resolver: Resolver, body: Entity) -> None:
    """Note how a body's name ends: after "the European Parliament", "Parliament" is that.

    So after the "World Congress of Nurses" is "Congress". What follows "of the" is whose body it
    is: not "Rivers Union" of its Secretariat. How it begins, "Joint Commission" of the one "for
    the Sava" or "Congress" of the one "of Local Authorities", names it unless another begins so.
    """
    begun = _endings(body.label.partition(" of ")[0])
    resolver.endings.update(dict.fromkeys((*_endings(body.label), *begun), body))
    chamber, _, rest = body.label.partition(" ")
    alone = rest.startswith("of ") and chamber.lower() in resolver.lexicon.words("chambers")
    for words in (*_beginnings(body.label), *([chamber] if alone else ())):
        same = resolver.opening.get(words, body) == body
        resolver.opening[words] = body if same else None


@lru_cache(maxsize=8192)
def _endings(label: str) -> tuple[str, ...]:
    """Return how a name can be cut at its beginning: "Parliament" of "European Parliament"."""
    words = label.split(" ")
    ends = (k for k in range(1, len(words)) if words[k - 1].lower() not in _OWNING)
    return tuple([" ".join(words[k:]) for k in ends])


@lru_cache(maxsize=8192)
def _beginnings(label: str) -> tuple[str, ...]:
    """Return how a name can be cut at its end: "Joint Commission" of the one "for the Sava".

    One word alone names nothing: "Commission" needs its article, and is described.
    """
    words = label.split(" ")
    cuts = (k for k in range(_PAIR, len(words)) if words[k] in DEALING_WITH)
    return tuple([" ".join(words[:k]) for k in cuts])


def is_first(label: str, text: str, at: int) -> bool:
    """Tell whether a first name at an offset may be that of somebody whose whole name is known.

    So it may behind a title that stands beside the whole name, too: "Anwar Kos, *Prime Minister*"
    is "*Prime Minister* Anwar"; and where the whole name begins with a surname: "LEE Jong-wook".
    """
    whole = text.find(label)
    titles = text[max(0, at - _TITLE) : at].lower().split()[-1:]
    end = min(whole + len(label) + _POST, at - _TITLE)
    beside = text[max(0, whole - _TITLE) : max(0, end)].lower().split()
    upper = label.split(maxsplit=1)[0].isupper()
    return upper or (whole >= 0 and bool(titles) and titles[0] in beside)


def short_before(resolver: Resolver, whole: Entity) -> Iterator[Entity]:
    """Yield what was named before by a number alone: "Protocol 16", of "Protocol 16 *to the*"."""
    names = [fold_name(name) for name in (whole.label, *whole.aliases)]
    for (kind, short), made in resolver.made.items():
        numbered = kind is Kind.INSTRUMENT and made.iri is None and short[-1:].isdigit()
        if numbered and any(name.startswith(f"{short} to ") for name in names):
            yield made
