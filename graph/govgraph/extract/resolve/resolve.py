"""Decide which entity each name means: of the authority, an edition of a series, or a new one.

A name that stays ambiguous keeps no entity; nothing is guessed.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from govgraph.extract.find.places.locations import is_location
from govgraph.extract.find.refs import (
    Ref,
    apposed_meeting,
    is_held,
    is_organisation,
    is_series,
)
from govgraph.extract.find.words.capitals import COUNTED, is_ordinal
from govgraph.extract.find.words.shouted import calmed, is_shouted, plain_words, running
from govgraph.extract.resolve.bodies.governing import (
    TOWNS,
    heads_letter,
    is_acting,
    is_acting_town,
    is_attended,
    is_body,
    is_congress,
    is_forum,
    is_led,
    is_of_body,
    may_be_led,
    same_organisation,
)
from govgraph.extract.resolve.bodies.initials import called_otherwise, spelled_out, with_acronyms
from govgraph.extract.resolve.bodies.inner import session_body
from govgraph.extract.resolve.bodies.like_named import law_of_state, only_proposed
from govgraph.extract.resolve.bodies.organ_lines import organ_line
from govgraph.extract.resolve.bodies.organs import bodies_in, organ_named, own_assembly
from govgraph.extract.resolve.bodies.owners import amended, called, held, owned
from govgraph.extract.resolve.bodies.reowned import reowned, with_acronym
from govgraph.extract.resolve.bodies.shortened import (
    headlined,
    in_full,
    is_first,
    made_meeting,
    remember,
    short_before,
)
from govgraph.extract.resolve.bodies.undertaken import as_undertaking
from govgraph.extract.resolve.bodies.unheaded import capitals
from govgraph.extract.resolve.bodies.unlisted import opens_row
from govgraph.extract.resolve.meetings.counted import is_coming
from govgraph.extract.resolve.meetings.counters import numbered_meeting
from govgraph.extract.resolve.meetings.editions import choose_edition, is_another, of_others
from govgraph.folding import fold_name
from govgraph.model import Entity, Fact, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.authority import Authority
    from govgraph.extract.find.find import Findings, Found
    from govgraph.extract.find.names.names import Name
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_HEADER = 600  # characters
_OWN = frozenset({("its",), ("our",), ("their",)})
_ASSEMBLY = ("general", "assembly")


@dataclass(slots=True)
class Resolver:
    """Turns the names of one statement into entities, remembering the new ones it made."""

    text: str
    findings: Findings
    authority: Authority
    lexicon: Lexicon
    made: dict[tuple[Kind, str], Entity] = field(default_factory=dict)
    labelled: dict[str, Entity] = field(default_factory=dict)
    numbered: dict[str, list[Entity]] = field(default_factory=dict)
    people: dict[str, Entity] = field(default_factory=dict)
    editions: dict[str, Entity] = field(default_factory=dict)
    facts: list[Fact] = field(default_factory=list)
    treaties: list[Entity] = field(default_factory=list)
    body: Entity | None = None
    endings: dict[str, Entity] = field(default_factory=dict)
    opening: dict[str, Entity | None] = field(default_factory=dict)
    renamed: dict[Entity, Entity] = field(default_factory=dict)
    led: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    near: tuple[frozenset[str], ...] = ()  # the known bodies of the last sentences
    headed: dict[str, tuple[Found, Name]] = field(default_factory=dict)
    spelled: dict[str, tuple[Found, Name]] = field(default_factory=dict)

    def resolve(self) -> list[list[Ref]]:
        """Return, sentence by sentence, every name with its entity where it has one."""
        sentences = self.findings.sentences
        self.led = {
            fold_name(self.words(name))
            for found in self.findings.sentences
            for name in found.names
            if may_be_led(self.lexicon, name) and is_led(self.lexicon, found, name)
        }
        if heads_letter(sentences, self.lexicon):
            self.led.add(fold_name(sentences[0].sentence.span.of(self.text)))
        entities = (n.entities for found in self.findings.sentences for n in found.names)
        self.headed, self.spelled = headlined(self), spelled_out(self)
        self.spelled.update(called_otherwise(self))
        self.told = {told[0].iri for told in entities if len(told) == 1 and told[0].iri}
        rows = [self._sentence(found) for found in self.findings.sentences]
        return [[self._renamed(ref) for ref in row] for row in rows] if self.renamed else rows

    def _renamed(self, ref: Ref) -> Ref:
        """Return a name before the one that tells what it is short for: a title's, a heading's."""
        whole = self.renamed.get(ref.entity) if ref.entity else None
        return replace(ref, entity=whole) if whole else ref

    def _sentence(self, found: Found) -> list[Ref]:
        refs: list[Ref] = []
        self.near = (*self.near, bodies_in(found))[-3:]
        for index, name in enumerate(found.names):
            if same := apposed_meeting(found.sentence, name, refs):
                self.labelled[fold_name(self.words(name))] = same
            entity = same or self._entity(found, index, refs)
            if entity and entity.iri:
                self._note(entity)
            refs = with_acronym(self, refs, Ref(name, entity), found)
        refs = called(self, reowned(self, refs, found), found)
        refs = held(self, [ref for ref in refs if ref.entity or ref.described], found)
        refs = organ_line(self, found, refs)
        self.facts += [*owned(self, refs, found), *amended(self, refs, found)]
        for ref in refs:
            if sitting := session_body(self, ref):
                remember(self, sitting[1])
        bodies = [r.entity for r in refs if is_organisation(r) or is_series(r) or is_forum(r)]
        self.body = bodies[-1] if len(bodies) == 1 else None
        for body in bodies:
            if body:
                remember(self, body)
        return refs

    def _note(self, entity: Entity) -> None:
        """Remember a known treaty, and how a known body may be called from now on."""
        if entity.kind is Kind.INSTRUMENT and entity not in self.treaties:
            self.treaties.append(entity)
            self.renamed.update(dict.fromkeys(short_before(self, entity), entity))
        elif entity.kind is Kind.ORGANISATION and entity.type != "Government":
            remember(self, entity)

    def _entity(self, found: Found, index: int, before: Sequence[Ref]) -> Entity | None:
        name = found.names[index]
        if name.how in {"definite", "indefinite"}:
            return None
        if name.kind is Kind.PERSON and not name.entities:
            return self.person(name)
        if name.entities:
            entity = self._known(found, name, before)
            if entity and entity.type == "MeetingSeries":
                return self._edition(found, name, entity)
            return entity
        if opens_row(self, found, name):
            return self.make(Kind.ORGANISATION, self.words(name), "Government")
        if name.how == "capitals":
            return capitals(self, found, name)
        if is_coming(found.sentence, name):
            return self.make(
                Kind.MEETING, f"next {self.words(name)}", "Meeting", (self.words(name),)
            )
        made = made_meeting(self, name) if name.kind is Kind.MEETING else None
        if name.how == "numbered":
            return numbered_meeting(self, found, name, before, made)
        return made or self._new(found, name)

    def _is_led(self, found: Found, name: Name) -> bool:
        """Tell whether a meeting's name is a body's in this text, and no session is told of."""
        held = is_attended(found, name) or is_held(found.sentence, name)
        return not held and fold_name(self.words(name)) in self.led

    def _is_listed_body(self, found: Found, name: Name) -> bool:
        """Tell whether a name opens a row below a header for bodies: "| Organisation | Name |"."""
        header = found.sentence.block.header
        title = header.of(self.text).lower().split()[:1] if header and name.first == 0 else []
        return not self.lexicon.words("bodyNouns").isdisjoint(title)

    def words(self, name: Name) -> str:
        """Return the words of a name as running text, without quotation marks."""
        return running(name.span.of(self.text), plain_words(self.text))

    def _as_title(self, name: Name) -> str:
        """Return the words of a name; in a line of capitals one long word is enough to calm it.

        "STATEMENT BY THE *SEED NETWORK*" tells of the Seed Network, "IETF REVIEW" alone of nothing.
        """
        words, start = name.span.of(self.text), self.text.rfind("\n", 0, name.span.end) + 1
        end = self.text.find("\n", name.span.end)
        line = self.text[start : end if end > 0 else None]
        long = 1 if words.isupper() and is_shouted(line, 2) else 2
        return running(words, plain_words(self.text), long)

    def calmed(self, span: Span | None) -> str:
        """Return the words of a span as running text, those of a line in capitals as a title's."""
        words = " ".join(span.of(self.text).split()) if span else ""
        return calmed(words, plain_words(self.text))

    def _known(self, found: Found, name: Name, before: Sequence[Ref]) -> Entity | None:
        if self.spelled and (full := self.spelled.get(self.words(name))):
            return full[1].entities[0] if full[1].entities else self.named_so(*full)
        entities = name.entities
        if entities[0].kind is Kind.MEETING and (met := of_others(self, found, name)):
            return self.make(Kind.MEETING, met, "Meeting")
        own = own_assembly(self, name) or law_of_state(self, found, name, before)
        if own := own or only_proposed(self, found, name):
            return own
        if self._is_own_assembly(found, name):
            return self.make(Kind.MEETING, self.words(name), "Meeting")
        place = len(entities) == 1 and entities[0].type in TOWNS
        if place and is_acting_town(self.lexicon, found, name):
            return self.make(Kind.ORGANISATION, entities[0].label, "Organisation")
        if len(entities) == 1:
            if name.how != "citation" or entities[0].iri is not None:
                return entities[0]
            return self.labelled.get(fold_name(entities[0].label), entities[0])
        wanted = self._wanted_kind(found, name, before)
        fitting = [e for e in entities if e.kind is wanted]
        if len(fitting) == 1:
            return fitting[0]
        seen = [e for e in entities if any(ref.entity == e for ref in before)]
        return seen[0] if len(seen) == 1 else same_organisation(self.authority, entities)

    def _is_own_assembly(self, found: Found, name: Name) -> bool:
        """Tell whether another is meant than the United Nations': "our *General Assembly*"."""
        owner = found.sentence.lowers[name.first - 1 : name.first]
        words = found.sentence.lowers[name.first : name.after]
        told = owner in _OWN and words == _ASSEMBLY and "United Nations" not in self.text
        return told and not is_acting(self.lexicon, found, name)

    def _wanted_kind(self, found: Found, name: Name, before: Sequence[Ref]) -> Kind:
        """Decide between the kinds that share a name: a State or a place, a meeting or a body."""
        kinds = {entity.kind for entity in name.entities}
        if Kind.PLACE in kinds:
            return (
                Kind.PLACE
                if is_location(found.sentence, name, before, self.lexicon)
                else Kind.ORGANISATION
            )
        if Kind.MEETING in kinds:
            body = Kind.ORGANISATION in kinds and is_body(
                self.lexicon, found, name, self.words(name)
            )
            return Kind.ORGANISATION if body else Kind.MEETING
        for kind in (Kind.INSTRUMENT, Kind.PROCESS, Kind.ORGANISATION):
            if kind in kinds:
                return kind
        return Kind.THEME

    def _edition(self, found: Found, name: Name, series: Entity) -> Entity:
        edition = choose_edition(self, found, name, series)
        if edition:
            if edition.iri is None:
                self.facts.append(Fact(edition, "superEvent", series, (name.span,)))
            self.editions[series.iri or series.label] = edition
            self.labelled.setdefault(fold_name(edition.label), edition)
            return edition
        held = self.editions.get(series.iri or series.label, series)
        if is_acting(self.lexicon, found, name) or is_body(self.lexicon, found, name, series.label):
            # "the World Health Assembly adopted": a conference that acts is a body.
            return self.make(Kind.ORGANISATION, series.label, "Body", series.aliases)
        if not is_another(found.sentence, name):
            return held
        words = found.sentence.written(name.first - 1, name.after)  # "the next Forum"
        return self.make(Kind.MEETING, words, "Meeting")

    # -- names that no authority knows

    def _new(self, found: Found, name: Name) -> Entity | None:
        if name.head == "version" and (known := self._of_version(name)):
            return known
        short = fold_name(self.words(name)) if self.headed and name.how == "name" else ""
        found, name = self.headed.get(short, (found, name))
        return self.named_so(found, name)

    def _of_version(self, name: Name) -> Entity | None:
        """Return the text named with a version's number: "*Version 2.2*" behind "WCAG 2.2"."""
        known = self.numbered.get(self.words(name).split()[-1], [])
        return known[0] if len(known) == 1 else None

    def named_so(self, found: Found, name: Name) -> Entity | None:
        """Return what a name that no authority knows means, itself short for no other."""
        full = self.findings.acronyms.get(name.head) if name.how == "acronym" else None
        if full and name.kind is Kind.MEETING and (own := self.made_as(self.words(full))):
            return own  # of "the Ports Forum (PF)", which acts, "PF" is no meeting
        kind = (name := as_undertaking(self, name)).kind or Kind.ORGANISATION
        met = name.head in self.lexicon.words("decidingMeetings")
        met = met and not is_of_body(self.authority, found, name)
        ordinal = is_ordinal(found.sentence.words[name.first])
        governing = kind is Kind.MEETING and not ordinal  # the 10th Conference is a meeting
        acting = governing and not met and is_acting(self.lexicon, found, name)
        acting = acting or (governing and self._is_listed_body(found, name))
        acting = acting or (not (met or ordinal) and self._is_led(found, name))
        dated = name.head in COUNTED and self.words(name)[-4:].isdigit()
        if kind is Kind.ORGANISATION and (ordinal or dated) and name.head in COUNTED:
            return self.make(Kind.MEETING, self.words(name), "Meeting")  # "149th IPU Assembly"
        if kind is Kind.ORGANISATION and is_congress(self.lexicon, found, name):
            return self.make(Kind.MEETING, self.words(name), "Conference")
        if acting or (governing and is_body(self.lexicon, found, name, self.words(name))):
            kind = Kind.ORGANISATION  # "the Meeting of the Parties adopted": it acts as a body
        label = self._as_title(full or name)
        several = " " in label or name.head in self.lexicon.words("chambers")
        body = self.endings.get(label) or self.opening.get(label)
        if kind is Kind.ORGANISATION and several and body:
            return body
        plural = f"{label[:-1]}ies" if label.endswith("y") else f"{label}s"
        named = self.authority.named(label) or self.authority.named(plural)
        known = [e for e in named if e.kind is kind]
        if len(known) == 1:
            return known[0]
        if kind is Kind.ORGANISATION and not name.whole and (organ := organ_named(self, label)):
            return organ
        short = self.calmed(name.short)  # without what completes it in small letters
        text = kind is Kind.INSTRUMENT and not name.whole  # "the Rules of 1955" are others
        if text and (whole := self.made_as(short) or in_full(self, label)):
            return whole
        spans = {(full or name).span, name.short}
        aliases = tuple(a for a, n in self.findings.acronyms.items() if n.span in spans)
        aliases = (*aliases, short) if short else aliases
        if name.whole:
            longer = self.calmed(name.whole)
            meets = kind is Kind.MEETING and longer.startswith(label)  # "Annual Meeting" of whom
            owned = meets or name.head in self.lexicon.words("peopleHeads")
            label, other = (longer, label) if owned else (label, longer)
            aliases = (*aliases, other)
        first, _, rest = label.partition(" ")
        if self.authority.having("demonym", first) and kind is Kind.ORGANISATION:
            aliases = (*aliases, rest)  # "the Serbian Ministry of Environmental Protection"
        return self.make(kind, label, name.type if kind is name.kind else "Body", aliases)

    def make(self, kind: Kind, label: str, type_: str, aliases: tuple[str, ...] = ()) -> Entity:
        """Return the new entity of a kind and label, the same one each time."""
        key = (kind, fold_name(label))
        if key not in self.made:
            label = with_acronyms(label, self)
            made = self.made[key] = Entity(kind, label, None, type_ or str(kind), aliases)
            self.labelled.setdefault(key[1], made)
            ends = {words.split()[-1] for words in (label, *aliases) if words[-1:].isdigit()}
            for number in ends if kind is Kind.INSTRUMENT else ():
                self.numbered.setdefault(number, []).append(made)
        return self.made[key]

    def person(self, name: Name) -> Entity:
        """Return the person of a name, the same one for a surname alone."""
        label = self.words(name)
        label = label.title() if label.isupper() else label
        surname = fold_name(label).split()[-1] if fold_name(label) else label
        if " " not in label and surname in self.people:
            return self.people[surname]
        if " " not in label and (person := self._called(surname, name.span.start)):
            return person
        if label[:1].islower() and (person := self.people.get(surname)):
            return person  # "President von der Leyen"
        if " " in label and (person := self._ending(label)):
            return person
        entity = self.make(Kind.PERSON, label, "Person")
        short = self.people.get(surname)
        above = name.span.start < _HEADER  # where titles name people before the header does
        if above and short and " " not in short.label and " " in label:
            self.renamed[short] = self.people[surname] = entity  # "Commissioner Kos" of a title
        self.people.setdefault(surname, entity)
        return self.people[surname] if " " not in label else entity

    def _ending(self, label: str) -> Entity | None:
        """Return the one person whose name ends in some words: "Ms Soler Vidal" of three names.

        Or begins with them: "Hans Petter" of "Hans Petter Lund".
        """
        words, people = fold_name(label), set(self.people.values())
        named = [p for p in people if fold_name(p.label).endswith(f" {words}")]
        named = named or [p for p in people if fold_name(p.label).startswith(f"{words} ")]
        return named[0] if len(named) == 1 else None

    def _called(self, word: str, at: int) -> Entity | None:
        """Return the one person one of whose names a word is: "Alvarado" of two surnames.

        A first name tells nobody, unless ``is_first`` says so: "Dr Lee" of "LEE Jong-wook".
        """
        given, people = word in self.lexicon.words("givenNames"), self.people.values()
        skip = {p: given and not is_first(p.label, self.text, at) for p in people}
        named = [p for p, step in skip.items() if word in fold_name(p.label).split()[step:]]
        return named[0] if len(named) == 1 else None

    def made_as(self, label: str) -> Entity | None:
        """Return the entity that this statement has already made under the label."""
        return self.labelled.get(fold_name(label))
