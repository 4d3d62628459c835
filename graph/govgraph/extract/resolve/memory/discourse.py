"""What has been named so far, and what "it" and "our" mean then; descriptions: ``definite``."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.phrases import groups
from govgraph.extract.clauses.subjects import ACTING, DOERS, inner_texts, owner_starts
from govgraph.extract.find.refs import is_one
from govgraph.extract.resolve.memory.apart import said_apart
from govgraph.extract.resolve.memory.people import (
    delegation_acts,
    is_of_others,
    is_only_one,
    is_several,
    office_meant,
    opening_it,
    passed_over,
    people_between,
    put_before,
    several_open,
    told_as_several,
    unnamed_before,
)
from govgraph.extract.resolve.memory.series import (
    counted_subject,
    joined_first,
    nth_of_them,
    of_size,
    of_two,
    undergone,
)
from govgraph.extract.resolve.memory.untold import is_untold, several_told
from govgraph.extract.resolve.places import told_there
from govgraph.extract.resolve.texts.vague import puts_another
from govgraph.model import Entity, Event, EventType, Fact, Kind, Mention, Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import DocumentLine

_PAIR = 2
_IT = frozenset({"it", "its"})
_PREDICATE = 5  # words of "a treaty in its own right"
_NEAR = 2  # sentences back within which a pronoun finds its antecedent
_OPENING = 4  # sentences at the beginning that say what a statement is about
_TOLD = 3  # sentences after an act within which "did so" repeats it


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
    ``here`` is the place of the statement, ``itself`` what its title names it as a text; where
    ``in_person``, the speaker says "I" and so is nobody's "she".
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
    moved: set[Entity] = field(default_factory=set)
    held: dict[Entity, list[Fact]] = field(default_factory=dict)
    defined: dict[tuple[Kind | None, tuple[str, ...]], Entity] = field(default_factory=dict)
    quoted: list[tuple[Span, Entity | None]] = field(default_factory=list)
    bodies: dict[Entity, Entity] = field(default_factory=dict)
    holders: dict[str, Entity] = field(default_factory=dict)
    parsed: dict[int, Parsed] = field(default_factory=dict)
    told: list[tuple[int, int, Event | None]] = field(default_factory=list)
    acts: dict[int, list[Event]] = field(default_factory=dict)
    joined: set[Entity] = field(default_factory=set)
    coined: list[Mention] = field(default_factory=list)
    groups: dict[tuple[EventType, Entity | None, int], Mention] = field(default_factory=dict)
    topics: tuple[Entity, ...] = ()
    barrier: int = 0
    in_person: bool = False
    selves: Entity | None = None
    convened: dict[str, Entity] = field(default_factory=dict)
    here: Entity | None = None
    itself: Entity | None = None

    def note(self, entity: Entity, sentence: int, at: int) -> None:
        """Remember that a sentence speaks of an entity, from which offset on."""
        seen = Seen(entity, sentence, at)
        self.seen.append(seen)
        self.last[entity] = seen
        self.by_sentence.setdefault(sentence, []).append(seen)
        self.counts[entity] += 1
        if sentence < _OPENING:
            self.leading.add(entity)

    def tell(self, events: Sequence[Event], number: int, at: int) -> None:
        """Remember the act, known or not, that is told at an offset, for others that "did so"."""
        self.told.append((number, at, events[0] if events else None))
        self.joined |= {e.object for e in events if e.object and "letter" not in e.object.label}

    def hold(self, facts: Iterable[Fact]) -> None:
        """Remember where and when a sentence tells meetings to be."""
        for fact in facts:
            if fact.predicate in {"place", "when"}:
                self.held.setdefault(fact.subject, []).append(fact)

    def told_lately(self, number: int, before: int) -> Event | None:
        """Return the act told last before an offset, unless other sentences lie between."""
        last = next((told for told in reversed(self.told) if told[1] < before), None)
        begun = [e.type for e in self.acts.get(number - 1, ())][-1:] == [EventType.ENTRY_INTO_FORCE]
        far = last is None or number - last[0] > _TOLD
        if last is None or far or (begun and last[0] < number - 1):
            return None  # "It was to enter into force. It has not *done so*"
        return last[2]

    def is_joined(self, entity: Entity) -> bool:
        """Tell whether an act has been told by which one joins it: "signed the Arrangement"."""
        return entity.type in {"Instrument", "Charter"} and entity in self.joined

    def lately(self, number: int, reach: int) -> list[Seen]:
        """Return what a sentence and so many before it speak of, the farthest first."""
        rows = (self.by_sentence.get(n, ()) for n in range(number - reach, number + 1))
        return [seen for row in rows for seen in row]

    def we(self, at: int = -1) -> Entity | None:
        """Return for whom "we" speaks at an offset: within a quotation its speaker's body."""
        if told := self._quoted_at(at):
            return self._body_of(told[1]) if told[1] else None
        return self.selves or self.document.organisation or self.document.speaker

    def ours(self, at: int = -1) -> tuple[Entity, ...]:
        """Return all for whom "we" speaks: those who make a joint statement."""
        we = self.we(at)
        joint = self.document.partners if we and we == self.document.organisation else ()
        return (we, *(one.entity for one in joint if one.entity)) if we else ()

    def i(self, at: int = -1) -> Entity | None:
        """Return who says "I" at an offset: within a quotation its speaker."""
        told = self._quoted_at(at)
        return told[1] if told else self.document.speaker or self.document.organisation

    def _quoted_at(self, at: int) -> tuple[Span, Entity | None] | None:
        """Return the quotation in which an offset lies, with its speaker where one is known."""
        index = bisect_right(self.quoted, at, key=lambda quotation: quotation[0].start) - 1
        told = self.quoted[index] if index >= 0 else None
        return told if told and at < told[0].end else None

    def _body_of(self, speaker: Entity) -> Entity:
        """Return the body that a person or office speaks for, where one is known."""
        if speaker == self.document.speaker and self.document.organisation:
            return self.document.organisation
        record = self.authority.record(speaker)
        wholes = [self.authority.entity(iri) for iri in record.all("partOf")] if record else []
        office = speaker.type == "Office" and len(wholes) == 1
        return wholes[0] if office and wholes[0] else self.bodies.get(speaker, speaker)

    def last_government(self, at: int) -> Entity | None:
        """Return the government that was spoken of last before an offset."""
        governments = (s.entity for s in reversed(self.seen) if s.at < at)
        return next((one for one in governments if one.type == "Government"), None)

    def there(self, kind: Kind, number: int, at: int) -> Entity | None:
        """Return the place or the meeting that "there" means: the only one lately named."""
        return told_there(self, kind, number, at)

    def pronoun(
        self, word: str, kinds: Iterable[Kind], number: int, at: int, but: Sequence[Entity] = ()
    ) -> Entity | None:
        """Return what a pronoun means where only entities of some kinds can stand."""
        if word in {"i", "my"}:
            return self.i(at)
        if word in {"we", "our", "us", "ourselves"}:
            return self.we(at)
        if word in {"former", "latter"}:
            return of_two(self, word, set(kinds), number, at)
        if word == "proposal":  # of what was put forward last, else of the text spoken of
            acts = [act for n in (number, number - 1, number - 2) for act in self.acts.get(n, ())]
            put = [a.object for a in acts if a.type is EventType.PROPOSAL and a.object]
            if put or puts_another(self, number, at):
                return put[0] if put and put[0].kind in set(kinds) else None
            word = "it"
        person = word in {"he", "she", "him", "her", "his"}
        if person and (office := office_meant(self, number)):
            return office
        wanted = {Kind.PERSON} if person else {*kinds} - ({Kind.PERSON} if word in _IT else {*()})
        third = word in _IT or word == "they"
        said = said_apart(self.parsed.get(number), at, self.lexicon) if third else None
        near = (number, number - 1) if said is not None else ()
        if near and not any(self._nearest(word, wanted, n, at, but) for n in near):
            return said if said and said.kind in wanted and word != "they" else None
        found = self._antecedent(word, wanted, number, at, but)
        return None if word == "they" and is_only_one(found) else found

    def _antecedent(
        self, word: str, wanted: set[Kind], number: int, at: int, but: Sequence[Entity]
    ) -> Entity | None:
        """Return what a pronoun goes on from: here, or in the nearest sentence before."""
        tells = people_between if word == "they" else is_untold
        third = word in {*_IT, "they"}
        if third and tells(self.parsed.get(number), wanted, at, self.lexicon):
            return None
        if word == "it" and (opening := opening_it(self, number, at, wanted)):
            at = opening  # "*it* will replace the Code once *it* is in force"
        unnamed = word == "they" and unnamed_before(self, wanted, number)
        for reach in range(0 if unnamed else _NEAR + 1):
            told = self._goes_on(word, wanted, number - reach) if reach else ()
            if told and told[0] not in but:
                return told[0]
            near = self._nearest(word, wanted, number - reach, at, but)
            if reach and Kind.INSTRUMENT in wanted:
                acts = self.acts.get(number - reach, ())
                near = undergone(near, acts, self.parsed.get(number), at)
            does = DOERS.issuperset(wanted) and not ACTING.isdisjoint(wanted)
            before = self.parsed.get(number - reach) if does else None
            if word == "it" and is_of_others(before, near, 0 if reach else at, self.lexicon):
                return None
            if len(near) == 1:
                return near[0]
            if near and reach:
                return self._subject(near, number - reach)  # the subject goes on as "it"
            if near:
                return self._sole_subject(near, number, at) or self.topic(wanted, near)
        if word in {"he", "she"} and self.document.speaker and not self.in_person:
            return self.document.speaker  # a summary's chair, a press release's minister
        met = word == "they" and not (self.document.speaker or unnamed)
        met = met and Kind.ORGANISATION in wanted and not told_as_several(self, number)
        if met and self.document.meeting:
            return self.document.organisation  # a communiqué: those who met
        return self.topic(wanted)

    def _goes_on(
        self, word: str, wanted: Collection[Kind], number: int
    ) -> tuple[Entity | None, ...]:
        """Return what "it" has meant as the subject of a sentence: "It is a treaty of 2001. …".

        What the sentence says that it is tells its kind, where no act has.
        """
        parsed = self.parsed.get(number)
        if parsed is None or number < self.barrier or word not in _IT:
            return ()
        if (sent := delegation_acts(self, parsed, number)) and sent.kind in wanted:
            return (sent,)
        for clause in parsed.clauses:
            first, after = clause.left
            if not clause.is_main or parsed.sentence.lowers[first:after] != ("it",):
                continue
            at = parsed.sentence.starts[first]
            meant = next((s.entity for s in self.by_sentence.get(number, ()) if s.at == at), None)
            if meant:
                return (meant,) if meant.kind in wanted else ()
            nouns = parsed.sentence.lowers[slice(*clause.right)][:_PREDICATE]
            heads = [self.lexicon.heads[noun].kind for noun in nouns if noun in self.lexicon.heads]
            if clause.verb.copula and heads and heads[0] in wanted:
                found = self.pronoun("it", {heads[0]}, number, at)
                return (found,) if found else ()
        return counted_subject(self, wanted, number) if number == max(self.parsed) - 1 else ()

    def _subject(self, near: Sequence[Entity], number: int) -> Entity:
        """Return which of some things a sentence's main clause is about, else the first of them."""
        if (parsed := self.parsed.get(number)) is None:
            return near[0]
        return next((e for e in self._subjects(parsed, number) if e in near), near[0])

    def _sole_subject(self, near: Sequence[Entity], number: int, at: int) -> Entity | None:
        """Return the only one of some things that the sentence being read is about, or None.

        In "a year after *Fiji* had announced that it would sign" that is who has announced it.
        """
        parsed = self.parsed.get(number)
        if parsed is None:
            return None
        starts = parsed.sentence.starts
        # Also in "Fiji said that its House met *and that it* would sign".
        told: list[Entity | None] = []
        for above, clause in pairwise(parsed.clauses):
            if clause.mark != "that":
                continue
            here = starts[clause.left[0]] <= at < starts[clause.verb.first]
            if above.mark != "that":
                told = [r.entity for r in parsed.refs_in(*above.left) if r.entity in near]
            if here and len(told) == 1:
                return told[0]
        about = {e for e in self._subjects(parsed, number) if e in near}
        return about.pop() if len(about) == 1 else None

    def leads(self, entity: Entity, number: int) -> bool:
        """Tell whether a main clause of a sentence is about something."""
        parsed = self.parsed.get(number)
        return parsed is not None and entity in self._subjects(parsed, number)

    def _subjects(self, parsed: Parsed, number: int) -> list[Entity]:
        """Return what the main clauses of a sentence are about, by name or by a pronoun."""
        starts = (*parsed.sentence.starts, parsed.sentence.span.end)
        sides = [(starts[c.left[0]], starts[c.left[1]]) for c in parsed.clauses if c.is_main]
        owners = owner_starts(parsed) | put_before(parsed, self.lexicon)  # "the Fund's *Board* met"
        named = (s for s in self.by_sentence.get(number, ()) if s.at not in owners)
        seen = sorted(named, key=lambda s: s.at)
        return [s.entity for first, after in sides for s in seen if first <= s.at < after]

    def _nearest(
        self, word: str, wanted: Collection[Kind], number: int, at: int, but: Sequence[Entity]
    ) -> list[Entity]:
        """Return what a pronoun could mean of a sentence, in the order of the text."""
        if number < self.barrier:
            return []
        things = Kind.INSTRUMENT in wanted  # what one adopts or launches is no State
        several = things and word == "they"
        but = (*but, *self._joined(number)) if word in _IT else but
        parsed = self.parsed.get(number)
        beside = passed_over(parsed, at, self.lexicon) if parsed and word in _IT else set()
        here = [
            s
            for s in self.by_sentence.get(number, ())
            if s.entity.kind in wanted
            and (not things or s.entity.type != "Government")
            and not (several and is_one(s.entity))
            and not (word == "they" and s.entity.type == "Government")
            and s.at < at
            and s.at not in beside
            and s.entity not in but
        ]
        if things and parsed and len(here) > 1 and (inner := inner_texts(parsed)):
            here = [s for s in here if s.entity not in inner] or here
        if parsed and len(here) > 1 and word in _IT:  # "*They* agreed on the Fund. It …"
            here = [s for s in here if not is_several(parsed, s.at)] or here
        # What a pronoun there means is noted after the names, but stands where it stands.
        return list(dict.fromkeys(s.entity for s in sorted(here, key=lambda s: s.at)))

    def _joined(self, number: int) -> list[Entity]:
        """Return what a sentence only names together with others, which no "it" goes on from."""
        parsed = self.parsed.get(number)
        told = groups(parsed, self.lexicon) if parsed else []
        return [entity for group in told for entity in group if entity.kind in ACTING]

    def group(
        self,
        word: str,
        kinds: Collection[Kind],
        number: int,
        size: int = _PAIR,
        type_: str = "",
        but: Collection[Entity] = (),
    ) -> tuple[Entity, ...]:
        """Return the things of a sentence before that "they" or "both" means.

        "They" goes on with what "and" joins there: the only ones, or those named first; "both"
        means the only two, joined or not, "none of the three" the only three.
        """
        if word == "they" and several_open(self.parsed.get(number), self.lexicon):
            return ()  # "*Several* said that they were glad"
        for reach in range(1, _NEAR + 1):
            if number - reach < self.barrier:
                break
            seen = sorted(self.by_sentence.get(number - reach, ()), key=lambda s: s.at)
            fits = (e for e in (s.entity for s in seen) if e.kind in kinds and e not in but)
            named = tuple(dict.fromkeys(e for e in fits if type_ in {"", e.type}))
            parsed = self.parsed.get(number - reach)
            if named and word != "they":
                about = self._subjects(parsed, number - reach) if parsed else []
                return of_size(named, about, parsed, size, self.lexicon)
            if named and parsed:
                return joined_first(named, parsed, self.lexicon)
            if word == "they" and several_told(parsed, kinds, self.lexicon):
                break
        return ()

    def nth_of_them(
        self, parsed: Parsed, index: int, kinds: Collection[Kind], number: int
    ) -> tuple[tuple[Entity, ...], int]:
        """Return what "the first two of these" at an index means, and where its words end."""
        return nth_of_them(self, parsed, index, kinds, number)

    def topic(self, kinds: Iterable[Kind], near: Sequence[Entity] = ()) -> Entity | None:
        """Return the one thing of some kinds, or of those ``near``, that the heading names."""
        fitting = [e for e in self.topics if e.kind in set(kinds) and (e in near or not near)]
        return fitting[0] if len(fitting) == 1 else None
