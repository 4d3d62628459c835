"""Decide which entity each name means: of the authority, an edition of a series, or a new one.

A name that stays ambiguous keeps no entity; nothing is guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.editions import choose_edition
from govgraph.extract.names import Name
from govgraph.extract.people import POLITE, is_name_word
from govgraph.folding import fold_name
from govgraph.lexicon import is_a
from govgraph.model import BlockRole, Entity, Fact, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.find import Findings, Found
    from govgraph.extract.tokens import Sentence
    from govgraph.lexicon import Lexicon

_VENUE = frozenset(
    {"in", "at", "near", "from", "across", "throughout", "outside", "inside", "around", "to"}
)
_CONNECTORS = frozenset({"the", "a", "of", "on", "for", "and", "to", "in", "against"})
_OWNER = frozenset({"of", "by", "for", "with", "and"})
_ACRONYM = re.compile(r"[A-Z][A-Z&-]{1,9}|[a-z]{1,3}[A-Z]{2,6}")
_NUMBERED = re.compile(r"[A-Z]{2,6}-?\d{1,3}(?:\.\d)?")  # "COP6", "INC-5.2": a numbered meeting
_CAMEL = re.compile(r"[A-Z]?[a-z]+[A-Z]\w*")


@dataclass(frozen=True, slots=True)
class Ref:
    """A name with what it means: an entity, or None while it is a description or ambiguous."""

    name: Name
    entity: Entity | None

    @property
    def span(self) -> Span:
        """The words."""
        return self.name.span

    @property
    def kind(self) -> Kind | None:
        """The kind of the entity, or of the description's head."""
        return self.entity.kind if self.entity else self.name.kind

    @property
    def described(self) -> bool:
        """Tell whether the words describe rather than name."""
        return self.name.how in {"definite", "indefinite"}


@dataclass(slots=True)
class Resolver:
    """Turns the names of one statement into entities, remembering the new ones it made."""

    text: str
    findings: Findings
    authority: Authority
    lexicon: Lexicon
    made: dict[tuple[Kind, str], Entity] = field(default_factory=dict)
    people: dict[str, Entity] = field(default_factory=dict)
    editions: dict[str, Entity] = field(default_factory=dict)
    facts: list[Fact] = field(default_factory=list)
    treaties: list[Entity] = field(default_factory=list)

    def resolve(self) -> list[list[Ref]]:
        """Return, sentence by sentence, every name with its entity where it has one."""
        return [self._sentence(found) for found in self.findings.sentences]

    def _sentence(self, found: Found) -> list[Ref]:
        refs: list[Ref] = []
        for index, name in enumerate(found.names):
            entity = self._entity(found, index, refs)
            if (
                entity
                and entity.kind is Kind.INSTRUMENT
                and entity.iri
                and entity not in self.treaties
            ):
                self.treaties.append(entity)
            refs.append(Ref(name, entity))
        refs = self._reowned(refs, found)
        refs = self._held([ref for ref in refs if ref.entity or ref.described], found)
        self.facts += list(self._owned(found, refs))
        return refs

    def _reowned(self, refs: Sequence[Ref], found: Found) -> list[Ref]:
        """Correct "the General Assembly of the OAS": not the body of another organisation."""
        kept = list(refs)
        for index, (left, right) in enumerate(pairwise(refs)):
            gap = found.sentence.lowers[left.name.after : right.name.first]
            if gap not in {("of", "the"), ("of",)} or not (
                _organisation(left) and _organisation(right)
            ):
                continue
            record = self.authority.record(left.entity) if left.entity else None
            owners = record.all("partOf") if record else ()
            if (
                left.entity
                and right.entity
                and owners
                and right.entity.iri not in owners
                and right.entity.type != "Government"
            ):
                kept[index] = replace(left, entity=self._body_named(left, right.entity))
        return kept

    def _body_named(self, left: Ref, owner: Entity) -> Entity:
        name = self._label(left.name)
        for whole in (owner.label, *owner.aliases):
            for joint in ("of the", "of"):
                known = self.authority.named(f"{name} {joint} {whole}")
                if len(known) == 1:
                    return known[0]
        for part in self.authority.having("partOf", owner.iri or ""):
            if fold_name(part.label).endswith(fold_name(name)):
                return part
        type_ = left.entity.type if left.entity and left.entity.type == "Office" else "Body"
        return self._make(Kind.ORGANISATION, f"{name} of the {owner.label}", type_, (name,))

    def _held(self, refs: Sequence[Ref], found: Found) -> list[Ref]:
        """Leave out an office whose holder is named; the body that its name holds stays."""
        kept: list[Ref] = []
        for index, ref in enumerate(refs):
            following = refs[index + 1] if index + 1 < len(refs) else None
            holder = following is not None and following.kind is Kind.PERSON
            office = ref.entity is not None and ref.entity.type == "Office"
            gap = (
                found.sentence.lowers[ref.name.after : following.name.first]
                if following
                else ("x",)
            )
            before = kept[-1] if kept else None
            comma = found.sentence.lowers[before.name.after : ref.name.first] if before else ()
            held = (
                before is not None
                and before.kind is Kind.PERSON
                and comma in {(",",), (",", "the")}
            )
            if office and (held or (holder and set(gap) <= POLITE | {","})):
                kept += self._body_in(ref, found)
            else:
                kept.append(ref)
        return kept

    def _body_in(self, ref: Ref, found: Found) -> list[Ref]:
        record = self.authority.record(ref.entity) if ref.entity else None
        for iri in record.all("partOf") if record else ():
            whole = self.authority.entity(iri)
            span = nested_span(self.text, ref.span, whole, office=True) if whole else None
            if (
                whole
                and span
                and span.start in found.sentence.starts
                and span.end in found.sentence.ends
            ):
                first = found.sentence.starts.index(span.start)
                after = found.sentence.ends.index(span.end) + 1
                name = Name(
                    span, first, after, Kind.ORGANISATION, whole.type, (whole,), how="authority"
                )
                return [Ref(name, whole)]
        return []

    def _entity(self, found: Found, index: int, before: Sequence[Ref]) -> Entity | None:
        name = found.names[index]
        if name.how in {"definite", "indefinite"}:
            return None
        if name.kind is Kind.PERSON and not name.entities:
            return self._person(name)
        if name.entities:
            entity = self._known(found, name, before)
            if entity and entity.type == "MeetingSeries":
                return self._edition(found, name, entity)
            return entity
        if self._is_party(found, name):
            return self._make(Kind.ORGANISATION, self._label(name), "Government")
        if name.how == "capitals":
            return self._capitals(found, name)
        if name.how == "numbered":
            return self._numbered(found, name, before)
        return self._new(name)

    def _is_party(self, found: Found, name: Name) -> bool:
        """Tell whether an unknown name opens a row under a header: a party to a treaty."""
        block = found.sentence.block
        row = block.role is BlockRole.ROW and block.header not in {None, block.span}
        return row and name.first == 0 and name.kind in {None, Kind.PLACE}

    def _label(self, name: Name) -> str:
        return " ".join(name.span.of(self.text).split())

    def _numbered(self, found: Found, name: Name, before: Sequence[Ref]) -> Entity | None:
        """Return "the 32nd session of the Council", also said as "Council, 32nd session"."""
        if name.whole:
            label = " ".join(name.whole.of(self.text).split())
        else:
            last = before[-1] if before else None
            gap = found.sentence.lowers[last.name.after : name.first] if last else ()
            if (
                last is None
                or not _organisation(last)
                or set(gap) - {",", "–", "-", ":", "(", "'s", ")"}
            ):
                return None
            label = f"{self._label(name)} of the {last.entity.label if last.entity else ''}"
        known = [e for e in self.authority.named(label) if e.kind is Kind.MEETING]
        if len(known) == 1:
            return known[0]
        return self._make(Kind.MEETING, label, name.type, (self._label(name),))

    # -- names of the authority

    def _known(self, found: Found, name: Name, before: Sequence[Ref]) -> Entity | None:
        entities = name.entities
        if len(entities) == 1:
            return entities[0]
        wanted = self._wanted_kind(found, name, before)
        fitting = [e for e in entities if e.kind is wanted]
        if len(fitting) == 1:
            return fitting[0]
        seen = [e for e in entities if any(ref.entity == e for ref in before)]
        return seen[0] if len(seen) == 1 else self._same_organisation(entities)

    def _same_organisation(self, entities: Sequence[Entity]) -> Entity | None:
        """Of a body and a part of it that bear one name, mean the whole."""
        for entity in entities:
            record = self.authority.record(entity)
            others = [e for e in entities if e != entity]
            if record and all(self._is_part(other, entity) for other in others):
                return entity
        return None

    def _is_part(self, part: Entity, whole: Entity) -> bool:
        record = self.authority.record(part)
        return bool(record) and whole.iri in record.all("partOf") if record else False

    def _wanted_kind(self, found: Found, name: Name, before: Sequence[Ref]) -> Kind:
        """Decide between the kinds that share a name: a State or a place, a meeting or a body."""
        kinds = {entity.kind for entity in name.entities}
        if Kind.PLACE in kinds:
            return Kind.PLACE if is_location(found.sentence, name, before) else Kind.ORGANISATION
        if Kind.MEETING in kinds:
            return Kind.MEETING
        for kind in (Kind.INSTRUMENT, Kind.PROCESS, Kind.ORGANISATION):
            if kind in kinds:
                return kind
        return Kind.THEME

    def _edition(self, found: Found, name: Name, series: Entity) -> Entity:
        edition = choose_edition(found, name, series, self.authority)
        if edition:
            if edition.iri is None:
                self.facts.append(Fact(edition, "superEvent", series, (name.span,)))
            self.editions[series.iri or series.label] = edition
            return edition
        if self._acting(found, name):
            # "the World Health Assembly adopted": a conference that acts is a body.
            return self._make(Kind.ORGANISATION, series.label, "Body", series.aliases)
        return self.editions.get(series.iri or series.label, series)

    def _acting(self, found: Found, name: Name) -> bool:
        lowers = found.sentence.lowers
        if name.first and lowers[name.first - 1] == "by":
            return True
        entries = (
            self.lexicon.entries.get(lowers[name.after], ()) if name.after < len(lowers) else ()
        )
        return any(e.frame and e.frame.subject == "agent" and e.form for e in entries)

    # -- names that no authority knows

    def _new(self, name: Name) -> Entity | None:
        kind = name.kind or Kind.ORGANISATION
        full = self.findings.acronyms.get(name.head) if name.how == "acronym" else None
        label = " ".join((full or name).span.of(self.text).split())
        known = [e for e in self.authority.named(label) if e.kind is kind]
        if len(known) == 1:
            return known[0]
        if kind is Kind.INSTRUMENT and (whole := self._protocol_of(label)):
            return whole
        aliases = tuple(
            a for a, n in self.findings.acronyms.items() if n.span == (full or name).span
        )
        if name.whole:
            aliases = (*aliases, " ".join(name.whole.of(self.text).split()))
        return self._make(kind, label, name.type, aliases)

    def _protocol_of(self, label: str) -> Entity | None:
        """Return the protocol that a short name means beside the treaty it belongs to.

        "The Second Additional Protocol" in a text on the Convention on Cybercrime is that of it.
        """
        found = {
            entity
            for treaty in self.treaties
            for name in (treaty.label, *treaty.aliases)
            for entity in self.authority.named(f"{label} to the {name}")
        }
        return found.pop() if len(found) == 1 else None

    def _make(self, kind: Kind, label: str, type_: str, aliases: tuple[str, ...] = ()) -> Entity:
        key = (kind, fold_name(label))
        if key not in self.made:
            self.made[key] = Entity(kind, label, None, type_ or str(kind), aliases)
        return self.made[key]

    def _person(self, name: Name) -> Entity:
        label = " ".join(name.span.of(self.text).split())
        surname = fold_name(label).split()[-1] if fold_name(label) else label
        if " " not in label and surname in self.people:
            return self.people[surname]
        entity = self._make(Kind.PERSON, label, "Person")
        self.people.setdefault(surname, entity)
        return self.people[surname] if " " not in label else entity

    def _capitals(self, found: Found, name: Name) -> Entity | None:
        """Decide what a capitalised name without a head is; leave it when nothing shows it."""
        words = found.sentence.words[name.first : name.after]
        label = " ".join(words)
        if fold_name(words[-1]) in self.people and len(words) == 1:
            return self.people[fold_name(words[-1])]
        if (self.made_as(label)) is not None:
            return self.made_as(label)
        if _NUMBERED.fullmatch(label):
            return self._make(Kind.MEETING, label, "Meeting")
        if len(words) == 1 and (_ACRONYM.fullmatch(label) or _CAMEL.fullmatch(label)):
            return self._make(Kind.ORGANISATION, label, "Organisation")
        if _previous(found.sentence, name) in {"in", "near"} and len(words) <= 2:
            return self._make(Kind.PLACE, label, "Place")
        if len(words) == 1:
            return None
        if self._speaks(found, name):
            return self._person(name)
        if self._is_whole_line(found, name):
            # A line at the foot is a signature; one at the top names who publishes.
            last = found.sentence.span.start > 0.6 * len(self.text)
            return (
                self._person(name) if last else self._make(Kind.ORGANISATION, label, "Organisation")
            )
        if _previous(found.sentence, name) in _OWNER or self._acts(found, name):
            return self._make(Kind.ORGANISATION, label, "Organisation")
        return None

    def made_as(self, label: str) -> Entity | None:
        """Return the entity that this statement has already made under the label."""
        fold = fold_name(label)
        return next((e for (_, key), e in self.made.items() if key == fold), None)

    def _speaks(self, found: Found, name: Name) -> bool:
        """Tell whether a verb of speech stands beside the name, or it begins as a person's."""
        lowers = found.sentence.lowers
        given = fold_name(found.sentence.words[name.first]) in self.lexicon.words("givenNames")
        beside = {
            *lowers[max(0, name.first - 1) : name.first],
            *lowers[name.after : name.after + 1],
        }
        says = any(
            "speech" in entry.classes
            for word in beside
            for entry in self.lexicon.entries.get(word, ())
        )
        return given or (says and name.after - name.first <= 3)

    def _is_whole_line(self, found: Found, name: Name) -> bool:
        """Tell whether a line consists of the name alone, as a signature does."""
        words = found.sentence.words
        alone = (
            name.first == 0 and len(words) - name.after <= 1 and 2 <= name.after - name.first <= 4
        )
        return alone and all(is_name_word(word) for word in words[: name.after])

    def _acts(self, found: Found, name: Name) -> bool:
        after = name.after
        lowers = found.sentence.lowers
        return after < len(lowers) and (
            lowers[after] in self.lexicon.entries
            or lowers[after] in self.lexicon.words("haveForms")
        )

    def describe_new(self, label: str, short: str, type_: str) -> Entity:
        """Return a new instrument known only by its description, under its long and short form."""
        for name in (label, short):
            known = [e for e in self.authority.named(name) if e.kind is Kind.INSTRUMENT]
            if len(known) == 1:
                return known[0]
        if named := self._named_in_full(short, type_):
            return named
        aliases = (short,) if short != label else ()
        return self._make(Kind.INSTRUMENT, label, type_, aliases)

    def _named_in_full(self, short: str, type_: str) -> Entity | None:
        """Return the instrument that the text names elsewhere with all of a description's words."""
        words = set(fold_name(short).split()) - _CONNECTORS
        made = [e for (kind, _), e in self.made.items() if kind is Kind.INSTRUMENT]
        found = {
            entity
            for entity in (*self.treaties, *made)
            if is_a(entity.type, type_)
            and len(words) > 1
            and words <= set(fold_name(" ".join((entity.label, *entity.aliases))).split())
        }
        return found.pop() if len(found) == 1 else None

    def describe_meeting(self, label: str, type_: str) -> Entity:
        """Return a new meeting known only by its description."""
        return self._make(Kind.MEETING, label, type_)

    # -- "X of the Y", "the Y's X"

    def _owned(self, found: Found, refs: Sequence[Ref]) -> Iterator[Fact]:
        for ref in refs:
            yield from self._nested(ref)
        for left, right in pairwise(refs):
            if not (_organisation(left) and _organisation(right)):
                continue
            between = found.sentence.lowers[left.name.after : right.name.first]
            span = Span(left.span.start, right.span.end)
            if left.entity and right.entity and between in {("of", "the"), ("of",)}:
                yield Fact(left.entity, "partOf", right.entity, (span,))
            elif left.entity and right.entity and between == ("'s",):
                yield Fact(right.entity, "partOf", left.entity, (span,))

    def nested_instruments(self, ref: Ref) -> list[tuple[Span, Entity]]:
        """Return the treaties named within a name: "Conference of the Parties to the …"."""
        words = ref.span.of(self.text)
        if ref.kind not in {Kind.MEETING, Kind.ORGANISATION} or " to the " not in words.lower():
            return []
        start = ref.span.start + words.lower().index(" to the ") + 8
        return [
            (Span(start + hit.span.start, start + hit.span.end), hit.entities[0])
            for hit in self.authority.find(self.text[start : ref.span.end])
            if len(hit.entities) == 1 and hit.entities[0].kind is Kind.INSTRUMENT
        ]

    def _nested(self, ref: Ref) -> Iterator[Fact]:
        """Yield that "X of the Y" is part of the Y, and an office of its organisation."""
        record = self.authority.record(ref.entity) if ref.entity else None
        for iri in record.all("partOf") if record else ():
            whole = self.authority.entity(iri)
            if (
                whole
                and ref.entity
                and nested_span(self.text, ref.span, whole, office=ref.entity.type == "Office")
            ):
                yield Fact(ref.entity, "partOf", whole, (ref.span,))


def nested_span(text: str, span: Span, whole: Entity, *, office: bool) -> Span | None:
    """Return where the name of the whole stands inside the name of its part, if it does."""
    words = span.of(text)
    for alias in (whole.label, *whole.aliases):
        at = words.find(alias)
        owner = words[:at].endswith((" of ", " of the ")) or (office and at >= 0)
        if at >= 0 and owner and len(alias) < len(words):
            return Span(span.start + at, span.start + at + len(alias))
    return None


def is_location(sentence: Sentence, name: Name, before: Sequence[Ref]) -> bool:
    """Tell whether the words around a country's name make it a mere place."""
    if sentence.block.role is BlockRole.ROW and name.first == 0:
        return False  # the row of a party
    previous = _previous(sentence, name)
    if (
        previous == "to"
        and name.first >= 2
        and sentence.lowers[name.first - 2] in {"party", "parties"}
    ):
        return False
    if previous in _VENUE:
        return True
    last = before[-1] if before else None
    if last is None:
        return False
    gap = sentence.lowers[last.name.after : name.first]
    # "Vilnius, Lithuania"; "Ms Matsoso of South Africa", "the Chair, Ms Silva (Brazil)".
    if last.kind is Kind.PLACE:
        return gap in {(",",), ("(",)}
    return last.kind is Kind.PERSON and gap in {("of",), ("of", "the"), ("(",)}


def _previous(sentence: Sentence, name: Name) -> str:
    index = name.first - 1
    while index >= 0 and sentence.lowers[index] in {"the", "nearby", "neighbouring"}:
        index -= 1
    return sentence.lowers[index] if index >= 0 else ""


def _organisation(ref: Ref) -> bool:
    return ref.entity is not None and ref.entity.kind is Kind.ORGANISATION


def renamed(ref: Ref, entity: Entity | None) -> Ref:
    """Return the reference with another entity."""
    return replace(ref, entity=entity)
