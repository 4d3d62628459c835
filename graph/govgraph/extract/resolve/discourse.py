"""What has been named so far, and what "it", "the Convention" or "our Organisation" then mean.

The rule throughout: a sole candidate is taken; of several, one that clearly stands out; otherwise
the words stay without an entity and are reported.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from govgraph.extract.clauses.phrases import groups
from govgraph.extract.find.refs import is_building, is_named, is_one, is_organ_of
from govgraph.folding import fold_name
from govgraph.lexicon import is_a
from govgraph.model import Entity, Event, Kind, Mention, Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Lexicon
    from govgraph.model import DocumentLine

# Nouns that describe anything of their kind: "the instrument", "the meeting".
_GENERIC = {
    Kind.INSTRUMENT: frozenset({"instrument", "text", "document", "treaty", "draft"}),
    Kind.ORGANISATION: frozenset({"organisation", "organization", "institution", "body"}),
    Kind.MEETING: frozenset({"meeting", "event", "gathering"}),
}
_OTHERS = frozenset(
    {"next", "following", "previous", "last", "another", "other", "earlier", "later", "coming"}
)
_OURS = frozenset({"our", "we", "us"})
_PAIR = 2
_NEAR = 2  # sentences back within which a pronoun finds its antecedent
_OPENING = 4  # sentences at the beginning that say what a statement is about
_TOLD = 3  # sentences after an act within which "did so" repeats it
_FAR = 12  # sentences back within which a description does


def plain_words(name: str) -> set[str]:
    """Return the words of a name, folded."""
    return set(fold_name(name).replace("+", " ").split())


@dataclass(frozen=True, slots=True)
class Seen:
    """An entity that was named or referred to: in which sentence, at which offset."""

    entity: Entity
    sentence: int
    at: int


@dataclass(slots=True)
class Discourse:
    """The memory of one reading of one statement, sentence by sentence.

    ``topics`` are what the heading above names; ``barrier`` is the sentence before which pronouns
    find nothing: each item of a list speaks of the heading's topic, not of the item before it;
    ``here`` is the place of the statement; ``in_person`` tells that the speaker says "I" and so
    is nobody's "she".
    """

    document: DocumentLine
    lexicon: Lexicon
    authority: Authority
    seen: list[Seen] = field(default_factory=list)
    by_sentence: dict[int, list[Seen]] = field(default_factory=dict)
    last: dict[Entity, Seen] = field(default_factory=dict)
    fits_known: dict[tuple[Kind | None, str], tuple[int, list[Entity]]] = field(
        default_factory=dict
    )
    counts: Counter[Entity] = field(default_factory=Counter)
    ambiguous: list[Ref] = field(default_factory=list)
    leading: set[Entity] = field(default_factory=set)
    quoted: list[tuple[Span, Entity]] = field(default_factory=list)
    bodies: dict[Entity, Entity] = field(default_factory=dict)
    holders: dict[str, Entity] = field(default_factory=dict)
    parsed: dict[int, Parsed] = field(default_factory=dict)
    told: tuple[int, Event] | None = None
    coined: list[Mention] = field(default_factory=list)
    topics: tuple[Entity, ...] = ()
    barrier: int = 0
    in_person: bool = False
    selves: Entity | None = None
    here: Entity | None = None

    def note(self, entity: Entity, sentence: int, at: int) -> None:
        """Remember that a sentence speaks of an entity, from which offset on."""
        seen = Seen(entity, sentence, at)
        self.seen.append(seen)
        self.last[entity] = seen
        self.by_sentence.setdefault(sentence, []).append(seen)
        self.counts[entity] += 1
        if sentence < _OPENING:
            self.leading.add(entity)

    def tell(self, events: Sequence[Event], number: int) -> None:
        """Remember the act that a sentence tells, for others that "did so", too."""
        if events:
            self.told = number, events[0]

    def told_lately(self, number: int) -> Event | None:
        """Return the act told last, unless sentences on other things lie between."""
        near = self.told is not None and number - self.told[0] <= _TOLD
        return self.told[1] if near and self.told else None

    def lately(self, number: int, reach: int) -> list[Seen]:
        """Return what a sentence and so many before it speak of, the farthest first."""
        rows = (self.by_sentence.get(n, ()) for n in range(number - reach, number + 1))
        return [seen for row in rows for seen in row]

    def we(self, at: int = -1) -> Entity | None:
        """Return for whom "we" speaks at an offset: within a quotation its speaker's body."""
        speaker = self._quoted_at(at)
        if speaker:
            return self._body_of(speaker)
        return self.selves or self.document.organisation or self.document.speaker

    def i(self, at: int = -1) -> Entity | None:
        """Return who says "I" at an offset: within a quotation its speaker."""
        return self._quoted_at(at) or self.document.speaker or self.document.organisation

    def posts(self) -> Iterator[tuple[str, Entity]]:
        """Yield each post that the statement tells with who holds it, the speaker's own too."""
        yield from self.holders.items()
        if self.document.role and self.document.speaker:
            yield self.document.role, self.document.speaker

    def _quoted_at(self, at: int) -> Entity | None:
        """Return the speaker of the quotation in which an offset lies, or None."""
        index = bisect_right(self.quoted, at, key=lambda quotation: quotation[0].start) - 1
        span, speaker = self.quoted[index] if index >= 0 else (None, None)
        return speaker if span and at < span.end else None

    def _body_of(self, speaker: Entity) -> Entity:
        """Return the body that a person or office speaks for, where one is known."""
        if speaker == self.document.speaker and self.document.organisation:
            return self.document.organisation
        record = self.authority.record(speaker)
        wholes = [self.authority.entity(iri) for iri in record.all("partOf")] if record else []
        office = speaker.type == "Office" and len(wholes) == 1
        return wholes[0] if office and wholes[0] else self.bodies.get(speaker, speaker)

    def last_of_type(self, type_: str, at: int) -> Entity | None:
        """Return the entity of a class that was spoken of last before an offset."""
        return next(
            (s.entity for s in reversed(self.seen) if s.at < at and s.entity.type == type_), None
        )

    def there(self, kind: Kind, number: int, at: int) -> Entity | None:
        """Return the place or the meeting that "there" means: the only one lately named, or None.

        "In Oslo, Norway" is one place, "at UN Headquarters in New York" New York; after "from Oslo
        to Bergen" nobody can tell.
        """
        for reach in (0, 1):
            seen = [s for s in self.lately(number - reach, 0) if s.at < at]
            if any(s.entity.kind in {Kind.PLACE, Kind.MEETING} for s in seen):
                found = list(dict.fromkeys(s.entity for s in seen if s.entity.kind is kind))
                cities = [place for place in found if not is_building(place)]
                return self._outermost(cities or found)
        return None

    def _outermost(self, places: Sequence[Entity]) -> Entity | None:
        """Return the only one of some places, or the first where the others are its country."""
        first, *others = places or (None,)
        cities = first is not None and first.type != "Country"
        whole = cities and all(other.type == "Country" for other in others)
        return first if whole or not others else None

    def describe(self, ref: Ref, sentence: Sentence, number: int) -> Entity | None:
        """Return what a definite description means, or None."""
        words = sentence.lowers[ref.name.first : ref.name.after]
        if words[0] in _OURS and ref.name.kind is Kind.ORGANISATION:
            return self.document.organisation
        owned = words[0] in {"our", "their", "its", "my"} and ref.name.kind is Kind.MEETING
        if owned or set(words) & _OTHERS:
            return None  # "our next conference" is not the one spoken of
        candidates = [s for s in self.lately(number, _FAR) if self.fits(s.entity, ref)]
        ours, near = self.document.organisation, (number - s.sentence < _NEAR for s in candidates)
        if ours and self.fits(ours, ref) and not any(near):
            return ours  # who speaks, unless another has just been named
        if not candidates:
            candidates = sorted((self.last[e] for e in self.fitting(ref)), key=lambda s: s.at)
        if ref.name.kind is Kind.MEETING and (
            apart := self.lexicon.words("apartWords") & set(words)
        ):
            candidates = [s for s in candidates if all(is_named(s.entity, w) for w in apart)]
        if ref.name.head == "draft":
            candidates = _drafts(candidates)
        if not candidates:
            return self._part_of_ours(ref)
        chosen = self._choose(candidates, number) or self._told_apart(ref, sentence, candidates)
        if chosen is None:
            self.ambiguous.append(ref)
        return chosen

    def _told_apart(
        self, ref: Ref, sentence: Sentence, candidates: Sequence[Seen]
    ) -> Entity | None:
        """Choose by the words beside the noun: "the convention on older persons"."""
        beside = sentence.words[ref.name.first : ref.name.after + 5]
        plain = self.lexicon.words("emptyTitleWords") | plain_words(ref.name.head)
        words = plain_words(" ".join(beside)) - plain
        ranked = sorted(
            ((len(words & plain_words(e.label)), e) for e in {s.entity for s in candidates}),
            key=lambda pair: (-pair[0], pair[1].label),
        )
        first, *others = ranked
        return first[1] if first[0] and all(other[0] < first[0] for other in others) else None

    def _part_of_ours(self, ref: Ref) -> Entity | None:
        """Return the one part of the speaking organisation that a bare noun can mean there.

        In a statement of the Council of Europe "the Secretary General" needs no introduction.
        """
        ours = self.document.organisation
        if ours is None or ours.iri is None or ref.name.kind is not Kind.ORGANISATION:
            return None
        parts = [e for e in self.authority.having("partOf", ours.iri) if self.fits(e, ref)]
        return parts[0] if len(parts) == 1 else None

    def fits(self, entity: Entity, ref: Ref) -> bool:
        """Tell whether a description can mean an entity: its head is in one of its names."""
        head = ref.name.head
        if entity.kind is not ref.name.kind:
            return False
        if head in _GENERIC.get(entity.kind, ()):
            return (
                entity.kind is not Kind.INSTRUMENT
                or head != "treaty"
                or is_a(entity.type, "Treaty")
            )
        people = head in self.lexicon.words("peopleHeads")
        return is_named(entity, head) and not (people and is_organ_of(entity, head))

    def fitting(self, ref: Ref) -> list[Entity]:
        """Return all that was spoken of and that a description can mean."""
        checked, found = self.fits_known.get((ref.name.kind, ref.name.head), (0, []))
        entities = list(self.last)[checked:] if checked < len(self.last) else []
        found += [entity for entity in entities if self.fits(entity, ref)]
        self.fits_known[ref.name.kind, ref.name.head] = (len(self.last), found)
        return found

    def _choose(self, candidates: Sequence[Seen], number: int) -> Entity | None:
        headed = {s.entity for s in candidates if s.entity in self.topics}
        if len(headed) == 1:
            return headed.pop()
        entities = list(dict.fromkeys(s.entity for s in reversed(candidates)))
        known = [e for e in entities if e.iri]
        if len(known) == 1:
            return known[0]  # what the authority knows beats what was only described
        if len(entities) <= 1:
            return entities[0] if entities else None
        for reach in (0, 1, 2):
            near = list(dict.fromkeys(s.entity for s in candidates if number - s.sentence <= reach))
            if len(near) == 1:
                return near[0]
            if near:
                break
        leading = [e for e in entities if e in self.leading]
        if len(leading) == 1:
            return leading[0]
        ranked = sorted(entities, key=lambda e: -self.counts[e])
        if self.counts[ranked[0]] >= 2 * self.counts[ranked[1]]:
            return ranked[0]
        return None

    def pronoun(
        self, word: str, kinds: Iterable[Kind], number: int, at: int, but: Sequence[Entity] = ()
    ) -> Entity | None:
        """Return what a pronoun means where only entities of some kinds can stand."""
        if word in {"i", "my"}:
            return self.i(at)
        if word in {"we", "our", "us", "ourselves"}:
            return self.we(at)
        if word in {"former", "latter"}:
            return self.of_two(word, set(kinds), number, at)
        wanted = set(kinds)
        if word in {"he", "she", "him", "her", "his"}:
            wanted = {Kind.PERSON}
        elif word in {"it", "its"}:
            wanted -= {Kind.PERSON}
        unnamed = word == "they" and bool(self.people_act(number - 1))
        for reach in range(0 if unnamed else _NEAR + 1):
            near = self._nearest(word, wanted, number - reach, at, but)
            if len(near) == 1:
                return near[0]
            if near:
                # The subject of the sentence before goes on as "it".
                return self._subject(near, number - reach) if reach else self.topic(wanted)
        if word in {"he", "she"} and self.document.speaker and not self.in_person:
            return self.document.speaker  # a summary's chair, a press release's minister
        met = word == "they" and self.document.speaker is None and not unnamed
        if met and Kind.ORGANISATION in wanted:
            return self.document.organisation  # a communiqué: those who met
        return self.topic(wanted)

    def _subject(self, near: Sequence[Entity], number: int) -> Entity:
        """Return which of some things a sentence's main clause is about, else the first of them."""
        if (parsed := self.parsed.get(number)) is None:
            return near[0]
        main = (clause for clause in parsed.clauses if clause.is_main)
        named = [ref.entity for clause in main for ref in parsed.refs_in(*clause.left)]
        return next((entity for entity in named if entity and entity in near), near[0])

    def _nearest(
        self, word: str, wanted: Collection[Kind], number: int, at: int, but: Sequence[Entity]
    ) -> list[Entity]:
        """Return what a pronoun could mean of a sentence, in the order of the text."""
        if number < self.barrier:
            return []
        things = Kind.INSTRUMENT in wanted  # what one adopts or launches is no State
        several = things and word == "they"
        here = [
            s
            for s in self.by_sentence.get(number, ())
            if s.entity.kind in wanted
            and (not things or s.entity.type != "Government")
            and not (several and is_one(s.entity))
            and s.at < at
            and s.entity not in but
        ]
        # What a pronoun there means is noted after the names, but stands where it stands.
        return list(dict.fromkeys(s.entity for s in sorted(here, key=lambda s: s.at)))

    def people_act(self, number: int) -> str:
        """Return who acts in a sentence of people without a name: "*Leaders* welcomed it"."""
        parsed = self.parsed.get(number)
        if parsed is None or any(ref.entity and ref.name.first <= 1 for ref in parsed.refs):
            return ""
        lowers = parsed.sentence.lowers
        opening = lowers[1:2] if lowers[:1] == ("the",) else lowers[:1]
        return opening[0] if set(opening) & self.lexicon.words("peopleNouns") else ""

    def of_two(self, word: str, kinds: Collection[Kind], number: int, at: int) -> Entity | None:
        """Return what "the former" or "the latter" means: of the two things named last."""
        found: dict[Entity, int] = {}
        for seen in reversed(self.lately(number, _FAR)):
            if seen.at >= at or seen.entity.kind not in kinds or seen.entity in found:
                continue
            if len(found) == _PAIR:
                # A third one beside them: nobody can tell which two are meant.
                return None if seen.sentence == min(found.values()) else self._one(word, found)
            found[seen.entity] = seen.sentence
        return self._one(word, found) if len(found) == _PAIR else None

    @staticmethod
    def _one(word: str, found: Iterable[Entity]) -> Entity:
        """Return the former or the latter of two entities, the last named first."""
        latter, former = found
        return latter if word == "latter" else former

    def group(
        self,
        word: str,
        kinds: Collection[Kind],
        number: int,
        size: int = _PAIR,
        type_: str = "",
    ) -> tuple[Entity, ...]:
        """Return the things of a sentence before that "they" or "both" means.

        "They" goes on with what "and" joins there: the only ones, or those named first; "both"
        means the only two, joined or not, "none of the three" the only three.
        """
        for reach in range(1, _NEAR + 1):
            if number - reach < self.barrier:
                break
            seen = sorted(self.by_sentence.get(number - reach, ()), key=lambda s: s.at)
            fitting = (s.entity for s in seen if s.entity.kind in kinds)
            named = tuple(dict.fromkeys(e for e in fitting if type_ in {"", e.type}))
            if named and word != "they":
                return named if len(named) == size else ()
            if named:
                told = groups(self.parsed[number - reach], self.lexicon)
                joined = [g for g in told if set(g) <= set(named)]
                first = (g for g in joined if len(joined) == 1 or named[0] in g)
                return next(first, ())
        return ()

    def topic(self, kinds: Iterable[Kind]) -> Entity | None:
        """Return the one thing of some kinds that the heading above names."""
        fitting = [e for e in self.topics if e.kind in set(kinds)]
        return fitting[0] if len(fitting) == 1 else None


def _drafts(candidates: list[Seen]) -> list[Seen]:
    """Return what "the draft" can mean: what was called one, sooner than what is long adopted."""
    called = [seen for seen in candidates if is_named(seen.entity, "draft")]
    return called or [seen for seen in candidates if seen.entity.iri is None] or candidates
