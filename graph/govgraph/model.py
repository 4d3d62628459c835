"""The frozen records that pass from one layer to the next: text, mentions, facts.

Offsets everywhere are zero-based code points of ``Statement.text``, end exclusive. Evidence
travels with a fact but stays out of its identity: two facts that say the same are equal.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date


class Kind(StrEnum):
    """The seven kinds of entity; the value is the class's local name in the ontology."""

    ORGANISATION = "Organisation"
    PERSON = "Person"
    PLACE = "Place"
    INSTRUMENT = "Instrument"
    MEETING = "Meeting"
    PROCESS = "Process"
    THEME = "Theme"


class Status(StrEnum):
    """How far a statement says an event has come."""

    OCCURRED = "occurred"
    ONGOING = "ongoing"
    PLANNED = "planned"
    PROPOSED = "proposed"
    NEGATED = "negated"


class EventType(StrEnum):
    """What happened; the value is the class's local name in the ontology."""

    ADOPTION = "Adoption"
    OPENING = "OpeningForSignature"
    SIGNATURE = "Signature"
    RATIFICATION = "Ratification"
    ACCESSION = "Accession"
    ENTRY_INTO_FORCE = "EntryIntoForce"
    PREPARATION = "Preparation"
    AMENDMENT = "Amendment"
    ENDORSEMENT = "Endorsement"
    LAUNCH = "Launch"
    PARTICIPATION = "Participation"
    PROPOSAL = "Proposal"
    DECISION = "Decision"
    QUOTATION = "Quotation"


class PositionType(StrEnum):
    """How a holder stands to something; the value is the class's local name in the ontology."""

    SUPPORT = "Support"
    COMMITMENT = "Commitment"
    CALL = "Call"
    CONCERN = "Concern"
    WELCOME = "Welcome"


class Span(NamedTuple):
    """A stretch of a statement's text: ``text[start:end]``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words that the span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Tell whether the other span lies wholly within this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


class BlockRole(StrEnum):
    """What a block of text is to its document."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"  # of a list
    ROW = "row"  # of a table; its cells are separated by tabs
    QUOTE = "quote"  # a block quotation
    FURNITURE = "furniture"  # navigation, cookie notices, page footers: not the statement


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item or table row; a sentence never crosses two blocks.

    ``level`` is a heading's depth (1 to 6) or a list item's nesting (1 outermost), else 0.
    ``header`` is, for a table row, the span of the row that names its columns.
    """

    span: Span
    role: BlockRole
    level: int = 0
    header: Span | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A source text as govgraph reads it.

    ``slug`` comes from the file's name and names the statement's graph; ``text`` is the plain text
    (no markup) that all offsets index; ``blocks`` are in order and do not overlap; ``sha256`` is
    of the source's bytes; ``language`` is ``en``, or ``und`` where the text does not look like
    English; ``title`` is what the source declares (HTML title) and whose logo it bears, or empty.
    """

    slug: str
    text: str
    blocks: tuple[Block, ...]
    source: str
    sha256: str
    media_type: str = "text/plain"
    language: str = "en"
    title: str = ""


@dataclass(frozen=True, slots=True)
class When:
    """A time as precise as the words allow: EDTF, with the first and the last day it may mean."""

    edtf: str
    earliest: date
    latest: date

    @property
    def is_day(self) -> bool:
        """Tell whether the time is one day or within one."""
        return self.earliest == self.latest

    def meets(self, other: When) -> bool:
        """Tell whether two times may have a day in common."""
        return self.earliest <= other.latest and other.earliest <= self.latest


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that name a time."""

    span: Span
    when: When


@dataclass(frozen=True, slots=True)
class Entity:
    """Something that statements talk about.

    ``type`` is the local name of its narrowest class. ``iri`` is set when the authority knows it;
    otherwise the map layer mints one from kind and label, so two equal labels are one entity.
    """

    kind: Kind
    label: str
    iri: str | None = None
    type: str = field(default="", compare=False)
    aliases: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name or refer to an entity; ``entity`` is None where they stay ambiguous."""

    span: Span
    entity: Entity | None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a statement says happened, happens, will or did not happen."""

    type: EventType
    status: Status
    object: Entity | None = None
    agents: tuple[Entity, ...] = ()
    when: When | None = None
    place: Entity | None = None
    meeting: Entity | None = None
    about: tuple[Entity, ...] = ()
    quoted: tuple[str, ...] = ()
    evidence: tuple[Span, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Position:
    """Where a holder stands on something; one record per thing it is about."""

    type: PositionType
    holder: Entity
    about: Entity
    evidence: tuple[Span, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Fact:
    """A binary fact: ``predicate`` is the local name of a property of the ontology.

    Used for partOf, buildsOn, amends, implements, succeeds, legallyBinding, openToNonMembers,
    purpose, superEvent, place, organiser, broader, when (the object is then an entity, a truth
    value, a text or a time).
    """

    subject: Entity
    predicate: str
    object: Entity | bool | str | When
    evidence: tuple[Span, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Post:
    """A post that a person holds in an organisation (``organisation`` None where not said)."""

    title: str
    person: Entity
    organisation: Entity | None
    evidence: tuple[Span, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """What a statement says of itself: when, where, by whom and for whom it was made.

    ``partners`` are the bodies that make it jointly with ``organisation``; ``ministry`` is, while
    the text is read, the one whose text a minister's speech for a State is; ``evidence`` pairs a
    field's name with the span that carries it.
    """

    title: str = ""
    when: When | None = None
    meeting: Entity | None = None
    speaker: Entity | None = None
    role: str | None = None
    organisation: Entity | None = None
    ministry: Entity | None = None
    partners: tuple[Mention, ...] = ()
    evidence: tuple[tuple[str, Span], ...] = field(default=(), compare=False)

    @property
    def sender(self) -> Entity | None:
        """The body whose text it is: the ministry, also where its minister speaks for a State."""
        return self.ministry or self.organisation


class Reason(StrEnum):
    """Why words of an event or a position gave no fact."""

    UNTOLD = "only called for, supposed or mentioned"
    UNCLEAR = "it is not clear which one is meant"
    UNTIMELY = "the treaty named last was adopted at another time"
    DENIED = "it is denied, for which there is no kind of position"
    NO_AGENT = "nobody is named who does it"
    NO_HOLDER = "nobody is named who holds it"
    NO_OBJECT = "no object is named"
    NO_TOPIC = "nothing is named that it is about"
    NO_RULE = "no rule joins the words"


@dataclass(frozen=True, slots=True)
class Gap:
    """Words of an event or a position that gave no fact, with their sentence, and why."""

    sentence: Span
    trigger: Span
    reason: Reason


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that govgraph understood of one statement, each part in the order of the text."""

    statement: Statement
    document: DocumentLine
    sentences: tuple[Span, ...] = ()
    mentions: tuple[Mention, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    events: tuple[Event, ...] = ()
    positions: tuple[Position, ...] = ()
    facts: tuple[Fact, ...] = ()
    posts: tuple[Post, ...] = ()
    gaps: tuple[Gap, ...] = ()
