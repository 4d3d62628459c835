"""People of several bodies who speak together: "We, the Ministers of Trade of Chad and Mali, …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.selves import WE_THE, undersigned
from govgraph.extract.find.people.post_words import post_at
from govgraph.extract.find.refs import is_organisation, is_state
from govgraph.extract.find.words.capitals import ARTICLES
from govgraph.extract.find.words.function_words import BY_OR_OF
from govgraph.model import Entity, Kind, Mention

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.memory.passage import Passage
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

    Told = tuple[Entity, Span]

_PEOPLE = ("convening",)
_OURSELVES = ("convening", "pluralPeople", "speakingPeople")  # who may say "We, …,"
_OF = frozenset({"of", "for", "from", "responsible", "in"})
_JOINS = frozenset({"of", "for", "from", "the", "and", "in", "charge", "responsible", "&", "to"})
_ABOUT = frozenset({"on", "about", "regarding", "concerning", "at"})
_WE = ("we", ",")
_JOINED = {(",",), ("and",)}
_AFTER_WE = 3
_BEFORE = 4  # words before the noun: "the undersigned Foreign"
_LONG_POST = 12  # words of ", and the Special Envoy of the Prime Minister of the Kingdom of"
_LONG = 40  # words of "Ministers responsible for trade of Chad, Mali, …"
_OPENING = 12  # sentences in which those who met are told


def convened(sentence: Sentence, refs: Sequence[Ref], lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the words that tell the people who speak, or of whom a communiqué tells, or None.

    "We, *mayors from 19 countries*, gathered", "The *Ministers of Chad and Mali* met"; not
    where they have a name, "Ministers of the Rivers Union", nor "the Ministers" alone.
    """
    we = sentence.lowers[:2] == _WE
    people = lexicon.any_of(*(_OURSELVES if we else _PEOPLE))
    if each := officers(sentence, refs, lexicon):
        return each
    reach = _people(sentence, refs, 2 * we, people, lexicon)
    lowers, end = sentence.lowers, reach[1] if reach else 0
    met = not _meeting(lexicon).isdisjoint(lowers[end : end + 2])
    return reach if met or (we and lowers[end : end + 1] == (",",)) else None


def officers(sentence: Sentence, refs: Sequence[Ref], lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the words that tell the officers of several States, each with its post, who speak.

    "We, *the President of Chad, the King of Mali and the Envoy of Fiji*, met"
    """
    lowers = sentence.lowers
    if lowers[:3] != WE_THE or not post_at(sentence, _AFTER_WE, lexicon):
        return None
    end, told = _AFTER_WE, 0
    for ref in (r for r in refs if is_organisation(r) and r.name.first > _AFTER_WE):
        gap = lowers[end : ref.name.first]
        plain = [word for word in gap if word not in {",", "and"}]
        joined = not told or (gap[:1] in _JOINED and plain[:1] == ["the"])
        named = told > 0 and post_at(sentence, ref.name.first, lexicon) > 0
        posted = "of" in gap if is_state(ref) else named
        if not joined or not posted or len(gap) > _LONG_POST:
            break
        end, told = ref.name.after, told + 1
    return (_AFTER_WE, end) if told > 1 else None


def titled(
    sentence: Sentence, refs: Sequence[Ref], texts: Collection[str], lexicon: Lexicon
) -> Told | None:
    """Return those whose text a title says it is: "Joint statement by *the Ministers of …*"."""
    people = lexicon.any_of(*_PEOPLE)
    for at in range(len(sentence.lowers) - 1):
        said = sentence.lowers[at] in BY_OR_OF and (not at or sentence.lowers[at - 1] in texts)
        reach = _people(sentence, refs, at + 1, people, lexicon) if said else None
        states = [r for r in refs if is_state(r) and reach and reach[0] <= r.name.first < reach[1]]
        if reach and states:
            return group_of(sentence, reach), sentence.span_of(*reach)
    return None


def _meeting(lexicon: Lexicon) -> frozenset[str]:
    """Return the words of those who meet, and what may stand before them."""
    return lexicon.any_of("metWords", "comingWords") | {"having", "who"}


def _people(
    sentence: Sentence, refs: Sequence[Ref], first: int, people: frozenset[str], lexicon: Lexicon
) -> tuple[int, int] | None:
    """Return the words that tell people of several bodies, from an index on."""
    lowers, words = sentence.lowers, sentence.words
    first += lowers[first : first + 1] != () and lowers[first] in ARTICLES
    near = range(first, min(first + _BEFORE, len(lowers)))
    told = (k for k in near if lowers[k] in people and "," not in lowers[first:k])
    noun = next(told, len(lowers))
    while lowers[noun + 1 : noun + 2] and lowers[noun + 1] in people:
        noun += 1  # "*youth* delegates"
    if lowers[noun + 1 : noun + 2] == ("and",):  # "Ministers *and High Authorities* of"
        further = range(noun + 2, min(noun + 2 + _BEFORE, len(lowers)))
        noun = next((k - 1 for k in further if lowers[k] in _OF), noun)
    behind, meet = lowers[noun + 1 : noun + 2], _meeting(lexicon)
    closed = behind == (",",) or not meet.isdisjoint(behind)
    alone = noun > first and closed  # "We, *young people*, …"
    if not alone and (behind == () or behind[0] not in _OF):
        return None
    named = (r for r in refs if r.name.first <= noun < r.name.after and r.entity)
    if lowers[first] == "as" or any(r.kind is not Kind.THEME for r in named):
        return None
    whole = {r.name.first: r.name.after for r in refs if r.name.first > noun}
    end = noun + 1
    while end < min(len(lowers), noun + _LONG) and not _ends(words, lowers, end, meet):
        end = whole.get(end, end + 1)  # "the Forum *on Water*"
    states = [r for r in refs if is_state(r) and first <= r.name.first < end]
    full = alone or (end > noun + 2 and lowers[end - 1] not in _JOINS)
    return (first, end) if full and len(states) != 1 else None  # those of one State act for it


def _ends(words: Sequence[str], lowers: Sequence[str], at: int, meet: frozenset[str]) -> bool:
    """Tell whether a name of people ends: where they meet, or at a comma that lists no State."""
    if lowers[at] in meet | _ABOUT or not (
        words[at][0].isalnum() or words[at] in {",", "'", "’", "&"}
    ):
        return True
    listed = words[at + 1 + (words[at + 1 : at + 2] in {("the",), ("and",)}) :][:1]
    listed = words[at + 2 : at + 3] if listed == ("the",) else listed
    return words[at] == "," and not "".join(listed)[:1].isupper()


def group_of(sentence: Sentence, reach: tuple[int, int]) -> Entity:
    """Return those who are told by words as one who can hold a position."""
    return Entity(Kind.ORGANISATION, sentence.written(*reach), None, "Organisation")


def own_group(
    sentences: Sequence[Found],
    refs: Sequence[Sequence[Ref]],
    authority: Authority,
    lexicon: Lexicon,
) -> Told | None:
    """Return those who name themselves in a text of nobody else: "We, *the Ministers of …*"."""
    people = lexicon.any_of(*_PEOPLE)
    for found, row in zip(sentences[:_OPENING], refs, strict=False):
        if found.sentence.lowers[:2] != _WE:
            continue
        named = next((r for r in row if r.name.first <= _AFTER_WE and r.name.head in people), None)
        if named and named.entity:
            tail = authority.named(named.entity.label.rpartition(" of ")[2])
            if any(entity.type == "Government" for entity in tail):
                return None  # "We, the Ministers of Norway"
            return named.entity, named.span
        if reach := convened(found.sentence, row, lexicon):
            return group_of(found.sentence, reach), found.sentence.span_of(*reach)
    return None


def note_convened(passage: Passage) -> None:
    """Remember those who sign, or who speak together, for "we", "the Ministers", "they".

    A title's "Nordic Ministers for Culture" are the Ministers of whom its text says "We, the".
    """
    sentence, discourse, lexicon = passage.sentence, passage.discourse, passage.lexicon
    discourse.selves = discourse.selves or undersigned(sentence, discourse)
    own = discourse.document.organisation
    early = passage.number < _OPENING and not discourse.convened
    reach = convened(sentence, passage.refs, lexicon) if early else None
    if reach is None or (own and own.type != "Government" and own != group_of(sentence, reach)):
        return  # those of "Statement by the Rivers Network" are that network
    people = lexicon.any_of(*_OURSELVES)
    told = (word for word in sentence.lowers[slice(*reach)] if word in people)
    noun = next(told, "leaders")  # "the *President* of Chad and the *King* of Mali"
    named = [e for e in discourse.last if e.kind is Kind.ORGANISATION and e.iri is None]
    named = [e for e in named if noun in e.label.lower().split()]
    group = named[0] if len(named) == 1 else group_of(sentence, reach)
    discourse.convened[noun] = group
    if group not in discourse.last:
        discourse.coined.append(Mention(sentence.span_of(*reach), group))
    if sentence.lowers[:2] == _WE:
        discourse.selves = discourse.selves or group
