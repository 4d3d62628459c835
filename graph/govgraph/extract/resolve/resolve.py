"""Decide which entity each name means: of the authority, an edition of a series, or a new one.

A name that stays ambiguous keeps no entity; nothing is guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from govgraph.extract.find.capitals import COUNTED, is_ordinal
from govgraph.extract.find.people import is_name_word
from govgraph.extract.find.refs import (
    Ref,
    apposed_meeting,
    ends_in,
    is_held,
    is_location,
    is_organisation,
    is_placed,
    is_series,
    is_shouted_verb,
    tells_itself,
    word_before,
)
from govgraph.extract.find.tokens import calmed
from govgraph.extract.resolve.counted import is_coming, named_owners
from govgraph.extract.resolve.editions import choose_edition
from govgraph.extract.resolve.governing import (
    MET,
    is_acting,
    is_body,
    is_forum,
    is_of_body,
    same_organisation,
)
from govgraph.extract.resolve.owners import amended, called, held, owned, reowned, session_body
from govgraph.extract.resolve.shortened import in_full
from govgraph.folding import fold_name
from govgraph.lexicon import Form
from govgraph.model import BlockRole, Entity, Fact, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.authority import Authority
    from govgraph.extract.find.find import Findings, Found
    from govgraph.extract.find.names import Name
    from govgraph.lexicon import Lexicon

_OWNER = frozenset({"of", "by", "for", "with", "and"})
_ACRONYM = re.compile(r"[A-Z][A-Z&-]{1,9}|[a-z]{1,3}[A-Z]{2,6}")
_NUMBERED = re.compile(r"[A-Z]{2,10}-?\d{1,3}(?:\.\d)?")  # "COP6", "INC-5.2": a numbered meeting
_ARTICLES = frozenset({"the", "a", "an", "our", "its", "their", "this", "on"})
_NO_QUOTES = str.maketrans("", "", '"“”«»')
_ROMAN = re.compile(r"[IVXLC]{1,6}|AND|NOT|OR|THE")
_CAMEL = re.compile(r"[A-Z]?[a-z]+[A-Z]\w*")


@dataclass(slots=True)
class Resolver:
    """Turns the names of one statement into entities, remembering the new ones it made."""

    text: str
    findings: Findings
    authority: Authority
    lexicon: Lexicon
    made: dict[tuple[Kind, str], Entity] = field(default_factory=dict)
    labelled: dict[str, Entity] = field(default_factory=dict)
    people: dict[str, Entity] = field(default_factory=dict)
    editions: dict[str, Entity] = field(default_factory=dict)
    facts: list[Fact] = field(default_factory=list)
    treaties: list[Entity] = field(default_factory=list)
    body: Entity | None = None
    endings: dict[str, Entity] = field(default_factory=dict)

    def resolve(self) -> list[list[Ref]]:
        """Return, sentence by sentence, every name with its entity where it has one."""
        return [self._sentence(found) for found in self.findings.sentences]

    def _sentence(self, found: Found) -> list[Ref]:
        refs: list[Ref] = []
        for index, name in enumerate(found.names):
            if same := apposed_meeting(found.sentence, name, refs):
                self.labelled[fold_name(self.words(name))] = same
            entity = same or self._entity(found, index, refs)
            known = entity and entity.kind is Kind.INSTRUMENT and entity.iri
            if entity and known and entity not in self.treaties:
                self.treaties.append(entity)
            refs.append(Ref(name, entity))
        refs = called(self, reowned(self, refs, found), found)
        refs = held(self, [ref for ref in refs if ref.entity or ref.described], found)
        self.facts += [*owned(self, refs, found), *amended(self, refs, found)]
        for ref in refs:
            if sitting := session_body(self, ref):
                self._remember_endings(sitting[1])
        bodies = [r.entity for r in refs if is_organisation(r) or is_series(r) or is_forum(r)]
        self.body = bodies[-1] if len(bodies) == 1 else None
        for body in bodies:
            if body:
                self._remember_endings(body)
        return refs

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
            return self.make(Kind.ORGANISATION, self.words(name), "Government")
        if name.how == "capitals":
            return self._capitals(found, name)
        if is_coming(found.sentence, name):
            return self.make(
                Kind.MEETING, f"next {self.words(name)}", "Meeting", (self.words(name),)
            )
        made = self.made_as(self.words(name)) if name.kind is Kind.MEETING else None
        if name.how == "numbered":
            return made or self._numbered(found, name, before)
        return made or self._new(found, name)

    def _is_party(self, found: Found, name: Name) -> bool:
        """Tell whether an unknown name opens a row under a header: a party to a treaty."""
        block = found.sentence.block
        row = block.role is BlockRole.ROW and block.header not in {None, block.span}
        return row and name.first == 0 and name.kind in {None, Kind.PLACE}

    def words(self, name: Name) -> str:
        """Return the words of a name as running text, without quotation marks."""
        return calmed(" ".join(name.span.of(self.text).translate(_NO_QUOTES).split()))

    def _numbered(self, found: Found, name: Name, before: Sequence[Ref]) -> Entity | None:
        """Return "the 32nd session of the Council", also said as "Council, 32nd session"."""
        words = " ".join(found.sentence.words[name.first : name.after])
        owners = () if name.whole else named_owners(self, found, name, before)
        if not name.whole and not owners:
            told = tells_itself(found.sentence, name, self.lexicon)
            return self.make(Kind.MEETING, words, name.type) if told else None
        whole = calmed(" ".join(name.whole.of(self.text).split())) if name.whole else ""
        labels = [whole] if whole else [f"{words} of the {owner}" for owner in owners]
        known = {e for x in labels for e in self.authority.named(x) if e.kind is Kind.MEETING}
        if len(known) == 1:
            return known.pop()
        return self.make(Kind.MEETING, labels[0], name.type, (words, *labels[1:]))

    def _known(self, found: Found, name: Name, before: Sequence[Ref]) -> Entity | None:
        entities = name.entities
        if len(entities) == 1:
            cited = name.how == "citation" and entities[0].iri is None
            label = fold_name(entities[0].label)
            return self.labelled.get(label, entities[0]) if cited else entities[0]
        wanted = self._wanted_kind(found, name, before)
        fitting = [e for e in entities if e.kind is wanted]
        if len(fitting) == 1:
            return fitting[0]
        seen = [e for e in entities if any(ref.entity == e for ref in before)]
        return seen[0] if len(seen) == 1 else same_organisation(self.authority, entities)

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
        edition = choose_edition(found, name, series, self.authority)
        if edition:
            if edition.iri is None:
                self.facts.append(Fact(edition, "superEvent", series, (name.span,)))
            self.editions[series.iri or series.label] = edition
            return edition
        held = self.editions.get(series.iri or series.label, series)
        if is_acting(self.lexicon, found, name) or is_body(self.lexicon, found, name, series.label):
            # "the World Health Assembly adopted": a conference that acts is a body.
            return self.make(Kind.ORGANISATION, series.label, "Body", series.aliases)
        return held

    # -- names that no authority knows

    def _new(self, found: Found, name: Name) -> Entity | None:
        kind = name.kind or Kind.ORGANISATION
        met = name.head in MET and not is_of_body(self.authority, found, name)
        ordinal = is_ordinal(found.sentence.words[name.first])
        governing = kind is Kind.MEETING and not ordinal  # the 10th Conference is a meeting
        acting = governing and not met and is_acting(self.lexicon, found, name)
        if kind is Kind.ORGANISATION and ordinal and name.head in COUNTED:
            return self.make(Kind.MEETING, self.words(name), "Meeting")  # "149th IPU Assembly"
        if acting or (governing and is_body(self.lexicon, found, name, self.words(name))):
            kind = Kind.ORGANISATION  # "the Meeting of the Parties adopted": it acts as a body
        full = self.findings.acronyms.get(name.head) if name.how == "acronym" else None
        label = self.words(full or name)
        several = " " in label or name.head in self.lexicon.words("chambers")
        if kind is Kind.ORGANISATION and several and (body := self.endings.get(label)):
            return body
        plural = f"{label[:-1]}ies" if label.endswith("y") else f"{label}s"
        named = self.authority.named(label) or self.authority.named(plural)
        known = [e for e in named if e.kind is kind]
        if len(known) == 1:
            return known[0]
        if kind is Kind.INSTRUMENT and (whole := in_full(self, label)):
            return whole
        aliases = tuple(
            a for a, n in self.findings.acronyms.items() if n.span == (full or name).span
        )
        if name.whole:
            longer = calmed(" ".join(name.whole.of(self.text).split()))
            people = name.head in self.lexicon.words("peopleHeads")  # "Ministers" of what
            label, other = (longer, label) if people else (label, longer)
            aliases = (*aliases, other)
        first, _, rest = label.partition(" ")
        if self.authority.having("demonym", first) and kind is Kind.ORGANISATION:
            aliases = (*aliases, rest)  # "the Serbian Ministry of Environmental Protection"
        return self.make(kind, label, name.type if kind is name.kind else "Body", aliases)

    def _remember_endings(self, body: Entity) -> None:
        """Note how a body's name ends: after "the European Parliament", "Parliament" is that."""
        words = body.label.split(" ")
        self.endings.update((" ".join(words[k:]), body) for k in range(1, len(words)))

    def make(self, kind: Kind, label: str, type_: str, aliases: tuple[str, ...] = ()) -> Entity:
        """Return the new entity of a kind and label, the same one each time."""
        key = (kind, fold_name(label))
        if key not in self.made:
            self.made[key] = Entity(kind, label, None, type_ or str(kind), aliases)
            self.labelled.setdefault(key[1], self.made[key])
        return self.made[key]

    def _person(self, name: Name) -> Entity:
        label = self.words(name)
        label = label.title() if label.isupper() else label
        surname = fold_name(label).split()[-1] if fold_name(label) else label
        if " " not in label and surname in self.people:
            return self.people[surname]
        if " " not in label and (person := self._called(surname)):
            return person
        if label[:1].islower() and (person := self.people.get(surname)):
            return person  # "President von der Leyen"
        if " " in label and (person := self._ending(label)):
            return person
        entity = self.make(Kind.PERSON, label, "Person")
        self.people.setdefault(surname, entity)
        return self.people[surname] if " " not in label else entity

    def _ending(self, label: str) -> Entity | None:
        """Return the one person whose name ends in some words: "Ms Soler Vidal" of three names."""
        words = f" {fold_name(label)}"
        named = [p for p in set(self.people.values()) if fold_name(p.label).endswith(words)]
        return named[0] if len(named) == 1 else None

    def _called(self, word: str) -> Entity | None:
        """Return the one person one of whose names a word is: "Alvarado" of two surnames."""
        people = set(self.people.values())
        named = [p for p in people if word in fold_name(p.label).split()[1:]]
        return named[0] if len(named) == 1 else None

    def _capitals(self, found: Found, name: Name) -> Entity | None:
        """Decide what a capitalised name without a head is; leave it when nothing shows it."""
        words = found.sentence.words[name.first : name.after]
        label = " ".join(words)
        if len(words) == 1 and fold_name(label) in self.people:
            return self.people[fold_name(label)]
        if made := self.made_as(label):
            return made
        if _NUMBERED.fullmatch(label) and self._is_attended(found, name):
            return self.make(Kind.MEETING, label, "Meeting")
        if _ROMAN.fullmatch(label) or fold_name(label) in self.lexicon.words("posts"):
            return None  # "Article VI", "the CEO"
        if is_shouted_verb(self.lexicon, found.sentence, name):
            return None  # "NOTING that …", "DO HEREBY endorse"
        if len(words) == 1 and (_ACRONYM.fullmatch(label) or _CAMEL.fullmatch(label)):
            return self.make(Kind.ORGANISATION, label, "Organisation")
        placed = is_placed(found.sentence, name, self.lexicon) and not self._describes(found, name)
        if placed and len(words) <= 2 and all(is_name_word(word) for word in words):
            return self.make(Kind.PLACE, label, "Place")
        return self._several_capitals(found, name, label) if len(words) > 1 else None

    def _describes(self, found: Found, name: Name) -> bool:
        """Tell whether a capital word only describes a noun: "in the Vietnamese capital"."""
        following = found.sentence.words[name.after : name.after + 1]
        noun = bool(following) and following[0].isalpha() and following[0].islower()
        if following == ("of",):
            return True  # "in the Area of"
        closed = self.lexicon.words("prepositions") | self.lexicon.words("coordinators")
        plain = noun and following[0] not in closed | self.lexicon.words("relativisers")
        articled = name.first > 0 and found.sentence.lowers[name.first - 1] in _ARTICLES
        return bool(self.authority.having("demonym", self.words(name))) or (plain and articled)

    def _completes_post(self, found: Found, name: Name) -> bool:
        """Tell whether a name only says what somebody is the minister or director of."""
        lowers, first = found.sentence.lowers, name.first
        linked = first > 1 and lowers[first - 1] in {"of", "for", "and"}
        posts = set(lowers[max(0, first - 4) : first - 1]) & self.lexicon.words("ministers")
        return linked and bool(posts)

    def _is_attended(self, found: Found, name: Name) -> bool:
        """Tell whether words speak of a meeting: "at INC-5", "to SC65", "COP6 adopted"."""
        letters = self.words(name).rstrip("0123456789.-").lower()
        if letters in self.lexicon.words("countedMeetings"):
            return True
        governed = word_before(found.sentence, name) in self.lexicon.words("prepositions")
        return governed or is_held(found.sentence, name) or is_acting(self.lexicon, found, name)

    def _several_capitals(self, found: Found, name: Name, label: str) -> Entity | None:
        """Decide between a person and an organisation by the words beside the name."""
        # A line at the foot is a signature; one at the top names who publishes.
        post = label.lower().partition(" for ")[0]
        if label.lower() in self.lexicon.heads or post in self.lexicon.words("posts"):
            return None  # "the Director General", "High Representative for Rivers"
        if label.startswith("Operation "):
            return self.make(Kind.PROCESS, label, "Process")
        line = self._is_whole_line(found, name)
        foot = found.sentence.span.start > 0.6 * len(self.text)
        if self._completes_post(found, name):
            return None  # "Minister of Foreign Affairs"
        if ends_in(label, self.lexicon.words("neverNames")) or self._is_rest(found, name):
            return None  # "Forty-four States", "Red List of *Cultural Objects*"
        articled = name.first > 0 and found.sentence.lowers[name.first - 1] in _ARTICLES
        foreign = not articled and self._is_foreign(label)
        if self._speaks(found, name) or (line and foot) or foreign:
            return self._person(name)
        if line or word_before(found.sentence, name) in _OWNER or self._acts(found, name):
            return self.make(Kind.ORGANISATION, label, "Organisation")
        return None

    def _is_rest(self, found: Found, name: Name) -> bool:
        """Tell whether words only end a longer title that nothing else explains."""
        words, first = found.sentence.words, name.first
        opening = words[first - 2] if first > 2 and words[first - 1] in {"of", "for"} else ""
        titled = opening[:1].isupper() and not opening.isupper()
        loose = {"capitals", "definite"} if words[first - 1] == "for" else {"capitals"}
        taken = any(n.after == first - 1 and n.how not in loose for n in found.names)
        return titled and not taken and opening.lower() not in self.lexicon.words("posts")

    def _is_foreign(self, label: str) -> bool:
        """Tell whether two or three words occur in no name of record, as people's names do."""
        words = label.split()
        plain = all(is_name_word(word) for word in words) and len(words) <= 3
        known, never = self.authority.vocabulary, self.lexicon.words("neverNames")
        return plain and not any(
            (fold := fold_name(word)) in known
            or fold in never
            or self.authority.having("demonym", word)
            for word in words
        )

    def made_as(self, label: str) -> Entity | None:
        """Return the entity that this statement has already made under the label."""
        return self.labelled.get(fold_name(label))

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
        posts = self.lexicon.words("posts") & set(found.sentence.lowers[: name.after])
        return alone and not posts and all(is_name_word(word) for word in words[: name.after])

    def _acts(self, found: Found, name: Name) -> bool:
        after = name.after
        lowers = found.sentence.lowers
        following = lowers[after] if after < len(lowers) else ""
        entries = self.lexicon.entries.get(following, ())
        verbal = any(entry.form & (Form.PAST | Form.THIRD) for entry in entries)
        return verbal or following in self.lexicon.words("haveForms")
