"""Make meetings of descriptions with a date or a place: "an informal meeting of mayors in Oslo"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.find.described.descriptions import DEFINITE
from govgraph.extract.find.meetings.happening import goes_on, held_behind, is_gone_to
from govgraph.extract.find.refs import Ref, is_named, is_organisation, names_of
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.function_words import INTRODUCING
from govgraph.extract.find.words.tokens import OWNING
from govgraph.extract.resolve.meetings.meetings_of import who_meets
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.memory.passage import Passage
    from govgraph.lexicon import Lexicon
    from govgraph.model import TimeExpression

_FAR = 9  # words from a description to the verb that tells of it, and from there to date or place
# Characters between a meeting's description and its date; words between an article and its noun.
_BESIDE, _MODIFIERS = 24, 4
_GAP = frozenset({"in", "at", "on", "of", "from", ",", "this", "last", "next", "for", "the"})
"""Words between a meeting and its place or its day."""
_WHERE, _JOINTS = frozenset({"in", "at"}), frozenset({"in", "at", "on", "of"})
_LED = frozenset({("the",), ("our",), ("its",), ("their",)})
_NOW = frozenset({"today", "this", "tonight", "yesterday"})
_SITTINGS = (["meeting", "of"], ["session", "of"], ["summit", "of"], ["gathering", "of"])
LEADING_TO = frozenset(
    {"at", "in", "during", "to", "from", "of", "following", "after", "before", "since"}
)


def new_meeting(passage: Passage, ref: Ref) -> Ref:
    """Return "the high-level meeting on 16 December", "a workshop in Moroni" as a new meeting.

    Its date or its place tells it from others; nothing tells "the meeting".
    """
    sentence, lexicon = passage.sentence, passage.lexicon
    first = ref.name.first + (sentence.lowers[ref.name.first] in DEFINITE)
    words = _words(passage, first, ref.name.after)
    if city := _city_before(passage, ref, first):
        return _as_made(passage, ref, (" ".join((city, *words)), " ".join(words)))
    modified = len(words) > 1
    owner = _owner_of(passage, ref)
    ours = sentence.lowers[ref.name.first] == "our"
    known = ref.name.how == "definite" and not (owner or ours)
    if not modified and (words[-1][0].isupper() or (known and sentence.lowers[first - 1] != "the")):
        return ref
    if modified and (body := _body_behind(passage, ref)):
        label = " ".join(words)
        names = tuple(f"{label} of the {name}" for name in names_of(body))
        return _as_made(passage, ref, (names[0], label, *names[1:]))
    people_end = who_meets(passage, ref)[1] if modified else 0
    after = people_end or _past_topic(passage, ref)
    told = beside(passage, after)
    alone = modified or not known
    owner_time = "" if modified and known else _time_before(passage, ref)
    held = bool(owner_time) or (
        bool(told) and (alone or leads_on(sentence.lowers[after : told.first], lexicon))
    )
    held = held or (alone and _is_met_at(passage, ref, modified))
    apart = modified and (ref.name.how == "indefinite" or words[0] == "next")
    held = held or (apart and _is_held(passage, after))
    topical = after > ref.name.after or _is_told_apart(passage, ref)
    held = held or (known and _is_held_by(passage, after))
    held = held or (topical and known and goes_on(sentence, after, lexicon))
    held = held or (known and after > ref.name.after and _is_visited(passage, ref))
    if not (held or (known and modified and _is_called(passage, ref))):
        return ref
    label = " ".join((*words, *sentence.words[ref.name.after : after]))
    aliases = _other_names(ref, " ".join(words), [place for place in told.places if place], owner)
    if owner_time:
        aliases = (*aliases, f"{owner_time} {label}")
    elif not modified and known and told and after == ref.name.after:
        label, aliases = f"{label} {_venue(sentence, ref, told)}", (label, *aliases)
    return _as_made(passage, ref, (label, " ".join(words), *aliases), after)


def _words(passage: Passage, first: int, after: int) -> list[str]:
    """Return the words of a meeting, with who meets before them, and "next"."""
    sentence = passage.sentence
    words = _with_marks(word for word in sentence.words[first:after] if word != "own")
    if sentence.lowers[first - 1 : first] == ("next",):
        words = ["next", *words]
    people = _whose_people(passage, first)
    return [people, *words] if people else words


def _with_marks(words: Iterable[str]) -> list[str]:
    """Return words with the apostrophes that follow them: "*donors'* conference"."""
    found: list[str] = []
    for word in words:
        if found and (word,) in OWNING:
            found[-1] += word
        else:
            found.append(word)
    return found


def _time_before(passage: Passage, ref: Ref) -> str:
    """Return the time that a meeting is called by: "*Friday's* ceremony", "the *May* session".

    "Today's meeting" is the one that has been spoken of.
    """
    sentence = passage.sentence
    owned = sentence.lowers[max(0, ref.name.first - 1) : ref.name.first] in OWNING
    end = ref.name.first - owned
    time = next((t for t in passage.times if sentence.range_of(t.span)[1] == end), None)
    first = sentence.range_of(time.span)[0] if time else end
    led = owned or sentence.lowers[max(0, first - 1) : first] in _LED
    told = first < end and led and sentence.lowers[first] not in _NOW
    return " ".join(sentence.words[first:end]) + "'s" * owned if told else ""


def _as_made(passage: Passage, ref: Ref, names: Sequence[str], after: int = 0) -> Ref:
    """Return a description with its new meeting, whose words go on to an index."""
    label, *aliases = names
    made = passage.resolver.make(Kind.MEETING, label, ref.name.type, tuple(aliases))
    whole = passage.sentence.span_of(ref.name.first, after) if after > ref.name.after else None
    return replace(ref, name=replace(ref.name, whole=whole or ref.name.whole), entity=made)


def leads_on(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether words lead from a meeting to its place or day: "the hearing *held in* Lima"."""
    return (_GAP | lexicon.words("arrangedForms")).issuperset(words)


def is_told_of(passage: Passage, ref: Ref) -> bool:
    """Tell whether a place, a day or a verb of holding it stands right behind a meeting."""
    told = beside(passage, ref.name.after)
    between = passage.sentence.lowers[ref.name.after : told.first]
    near = bool(told) and leads_on(between, passage.lexicon)
    return near or goes_on(passage.sentence, ref.name.after, passage.lexicon)


def _venue(sentence: Sentence, ref: Ref, told: Told) -> str:
    """Return the venue that alone tells a meeting, with its joint: "the seminar *in Utrecht*"."""
    between = [w for w in sentence.lowers[ref.name.after : told.first] if w in _JOINTS]
    venue = " ".join(sentence.words[told.first : told.after])
    return f"{between[-1] if between else 'in'} {venue}"


def _city_before(passage: Passage, ref: Ref, first: int) -> str:
    """Return the city that a meeting is called by: "at the *Cairo* conference"."""
    sentence = passage.sentence
    city = next((o for o in passage.refs if o.name.after == first and o.kind is Kind.PLACE), None)
    following = sentence.lowers[ref.name.after : ref.name.after + 1]
    if city is None or city.entity is None or sentence.words[ref.name.after - 1][0].isupper():
        return ""
    if not passage.lexicon.words("roomNouns").isdisjoint(following):
        return ""  # "the Geneva meeting *room*"
    before = sentence.lowers[city.name.first - 1 : city.name.first]
    told = city.entity.type == "City" and before in {("the",), ("this",), ("that",), ("at",)}
    return " ".join(sentence.words[city.name.first : first]) if told else ""


def _whose_people(passage: Passage, first: int) -> str:
    """Return who meets, before an apostrophe: "the *ministers'* meeting", "a *women's* forum"."""
    sentence, lexicon = passage.sentence, passage.lexicon
    lowers, people = sentence.lowers, lexicon.words("peopleNouns")
    owner = lowers[first - 2] if lowers[first - 1 : first] in OWNING else ""
    if owner not in people and owner not in lexicon.words("pluralPeople"):
        return ""
    closed = lexicon.any_of("prepositions", "determiners", "coordinators")
    start = first - 2
    while start and start > first - 2 - _MODIFIERS and lowers[start - 1] not in closed:
        if not sentence.words[start - 1].isalpha() or sentence.words[start - 1].istitle():
            break
        start -= 1
    return " ".join(sentence.words[start : first - 1]) + sentence.words[first - 1]


class Told(NamedTuple):
    """The places and times right behind a meeting's words, and where the first stands."""

    places: tuple[Entity | None, ...]
    times: tuple[TimeExpression, ...]
    first: int
    after: int

    def __bool__(self) -> bool:
        return bool(self.places or self.times)


def beside(passage: Passage, after: int) -> Told:
    """Return the places and times that stand right behind an index."""
    sentence, end = passage.sentence, passage.sentence.ends[after - 1]
    near = [r for r in passage.refs if 0 <= r.span.start - end <= _BESIDE and r.entity]
    near = [r for r in near if r.kind is Kind.PLACE]
    days = [t for t in passage.times if 0 <= t.span.start - end <= _BESIDE]
    ranges = [(r.name.first, r.name.after) for r in near]
    ranges += [sentence.range_of(time.span) for time in days]
    return Told(tuple(r.entity for r in near), tuple(days), *min(ranges, default=(after, after)))


def _is_met_at(passage: Passage, ref: Ref, modified: bool) -> bool:
    """Tell whether one is at what words describe: "signed *at a ceremony*", "held *a hearing*".

    "At a meeting" alone tells of none in particular.
    """
    sentence, lexicon = passage.sentence, passage.lexicon
    lowers, article = sentence.lowers, ref.name.first
    while article > max(0, ref.name.first - _MODIFIERS) and lowers[article] not in INTRODUCING:
        article -= 1
    told_apart = modified or ref.name.head not in lexicon.words("plainHeads")
    if lowers[article] in DEFINITE:
        told_apart = _is_told_apart(passage, ref)
        told_apart = told_apart or bool(_whose_people(passage, ref.name.first))
    if lowers[article] not in INTRODUCING or not told_apart:
        return False
    at = lowers[article - 1 : article] == ("at",)
    met = lowers[article - 1 : article] == ("for",) and _came(sentence, article, lexicon)
    return at or met or is_gone_to(sentence, article, lexicon)


def _is_visited(passage: Passage, ref: Ref) -> bool:
    """Tell whether words lead to a meeting on a topic: "spoke *at the hearing* on dams"."""
    sentence, lexicon = passage.sentence, passage.lexicon
    if is_gone_to(sentence, ref.name.first, lexicon):
        return True  # "unable to *attend the conference* on dams"
    before = "".join(sentence.lowers[max(0, ref.name.first - 1) : ref.name.first])
    led = before in LEADING_TO or before in lexicon.words("visitingForms")
    return led and ref.name.head in lexicon.words("convenedMeetings")


def _is_told_apart(passage: Passage, ref: Ref) -> bool:
    """Tell whether words before a meeting's noun say which it is: not "the next *Forum*"."""
    bland = passage.lexicon.any_of("blandAdjectives", "sessionWords", "meetingAdjectives")
    sentence, noun = passage.sentence, ref.name.after - len(ref.name.head.split())
    own = sentence.lowers[ref.name.first + 1 : noun]
    return any(word not in bland for word in own) and sentence.words[noun].islower()


def _is_called(passage: Passage, ref: Ref) -> bool:
    """Tell whether a meeting is called by a name that is nobody's: "the *Medan* meeting"."""
    sentence, lexicon = passage.sentence, passage.lexicon
    noun = ref.name.after - len(ref.name.head.split())
    word, lower = sentence.words[noun - 1], sentence.lowers[noun - 1]
    alone = noun - 1 == ref.name.first + 1 and sentence.lowers[ref.name.first] == "the"
    if not alone or not word.istitle() or not word.isalpha() or sentence.words[noun].istitle():
        return False
    plain = lexicon.any_of("neverNames", "sessionWords", "blandAdjectives", "posts", "ministers")
    known = lower in plain or lower in lexicon.heads or lower in lexicon.entries
    named = any(name.first < noun and noun - 1 < name.after for name in passage.others(ref))
    return not (known or named or passage.resolver.authority.having("demonym", word))


def _came(sentence: Sentence, end: int, lexicon: Lexicon) -> bool:
    """Tell whether people come together before an index: "*gathered* in Oslo for a workshop"."""
    words = (lexicon.entries.get(lower, ()) for lower in sentence.lowers[:end])
    return any("moving" in entry.classes for entries in words for entry in entries)


def _is_held(passage: Passage, after: int) -> bool:
    """Tell whether a verb behind says when or where a meeting is, or by whom it is held.

    "…, *planned for May*", "…, *organised by the River Board*".
    """
    sentence, named = passage.sentence, [ref for ref in passage.refs if ref.entity]
    spans = [ref.span for ref in named if ref.kind is Kind.PLACE]
    spans += [time.span for time in passage.times]
    bodies = [ref.name.first for ref in named if is_organisation(ref)]
    for end in held_behind(sentence, after, _FAR, passage.lexicon):
        low, high = sentence.ends[end - 1], sentence.ends[min(end + _FAR, len(sentence.ends)) - 1]
        if any(low <= span.start < high for span in spans):
            return True
        first = end + 1 + (sentence.lowers[end + 1 : end + 2] == ("the",))
        if sentence.lowers[end : end + 1] == ("by",) and first in bodies:
            return True
    return False


def _is_held_by(passage: Passage, after: int) -> bool:
    """Tell whether words say which meeting is meant: "the hearing *that Fiji held in Suva*"."""
    that = passage.sentence.lowers[after : after + 1] in {("that",), ("which",)}
    return that and _is_held(passage, after)


def _past_topic(passage: Passage, ref: Ref) -> int:
    """Return where a meeting ends with who meets, or on what: "meeting *of health ministers*"."""
    sentence, refs, after = passage.sentence, passage.refs, passage.extent(ref)[1]
    lowers, step = sentence.lowers, ref.name.after + 1
    placed = [o.name.first for o in refs if o.kind is Kind.PLACE and ref.name.after < o.name.first]
    for first in placed:
        if first < after and lowers[first - 1] in _WHERE:
            return first - 1  # "seminar on nets *in Oslo*"
    if after > ref.name.after or lowers[step - 1 : step] != ("of",):
        return after
    people = passage.lexicon.words("peopleNouns")
    at = next((i for i in (step, step + 1) if lowers[i : i + 1] and lowers[i] in people), 0)
    of = lowers[at + 1 : at + 2] in {("of",), ("for",)} and lowers[at + 2 : at + 3]
    plain = of and lowers[at + 2].isalpha() and sentence.words[at + 2].islower()
    return at + 1 + (2 if plain else 0) if at else after


def _body_behind(passage: Passage, ref: Ref) -> Entity | None:
    """Return whose meeting it is: "the special meeting *of the Council*"."""
    for other in passage.refs:
        gap = passage.sentence.lowers[ref.name.after : other.name.first]
        if is_organisation(other) and other.entity and gap in {("of", "the"), ("of",)}:
            return None if other.entity.type == "Government" else other.entity
    return None


def _owner_of(passage: Passage, ref: Ref) -> Entity | None:
    """Return whose meeting it is: "The Committee, at *its* meeting in Mumbai", "*the Board's*"."""
    sentence, refs, at = passage.sentence, passage.refs, ref.name.first - 1
    if sentence.lowers[max(0, at) : at + 1] == ("'s",):
        owners = [r.entity for r in refs if r.name.after == at and is_organisation(r)]
        return owners[0] if owners and owners[0] and owners[0].type != "Government" else None
    if sentence.lowers[ref.name.first] not in {"its", "their"}:
        return None
    before = [r.entity for r in refs if r.name.after <= ref.name.first and r.entity]
    bodies = [entity for entity in before if entity.kind is Kind.ORGANISATION]
    return bodies[-1] if bodies else None


def _other_names(
    ref: Ref, label: str, places: Sequence[Entity], owner: Entity | None
) -> tuple[str, ...]:
    """Return what else a meeting is called by its place and its body: "the Mumbai meeting"."""
    head = ref.name.head
    names = [
        name
        for place in places[:1]
        for name in (f"{head} in {place.label}", f"{place.label} {head}")
    ]
    if owner:
        names += [f"{label} of the {owner.label}", f"{owner.label} {label}"]
    return tuple(dict.fromkeys(names))


def those_who_meet(passage: Passage, noun: str) -> Entity | None:
    """Return the body whose people the meeting's name tells: "9th *Rivers Forum Leaders* Meeting".

    "Rivers Forum" alone is the body of which they are the leaders.
    """
    resolver, discourse = passage.resolver, passage.discourse
    heads = [e for e in discourse.last if e.kind is Kind.ORGANISATION and is_named(e, "heads")]
    if noun == "leaders" and len(heads) == 1:
        return heads[0]
    label = _people_in(discourse.document.meeting, noun)
    known = [e for e in resolver.authority.named(label) if e.kind is Kind.ORGANISATION]
    made = resolver.make(Kind.ORGANISATION, label, "Body") if " " in label else None
    return known[0] if len(known) == 1 else made


def _people_in(meeting: Entity | None, noun: str) -> str:
    """Return whose meeting a title tells: "Rivers Leaders", "Committee of Ministers of Rivers"."""
    words = meeting.label.replace("’", "'").split() if meeting else []
    lowers = [word.lower().rstrip("'") for word in words]
    if noun not in lowers[1:]:
        return ""
    at = lowers.index(noun, 1)
    of = [i + 1 for i, word in enumerate(lowers[: at - 1]) if word == "of"]
    first = at if lowers[at - 2 : at] in _SITTINGS else (of or [0])[-1]  # "Summit of *Heads*"
    while first < at and (is_ordinal(words[first]) or lowers[first] == "the"):
        first += 1
    of_the = lowers[at - 1] == "of" or (noun == "ministers" and lowers[at - 1] == "the")
    end = len(words) if of_the else at + 1
    return " ".join(words[first:end]).rstrip("'")
