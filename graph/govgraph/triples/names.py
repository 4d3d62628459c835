"""IRIs for things: readable, ASCII, and never the same for two things that differ."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from govgraph.folding import plain_letters
from govgraph.model import Entity, Event, EventType, Kind, Position, Status
from govgraph.vocab import BASE, local_name

if TYPE_CHECKING:
    from govgraph.authority import Authority

_HASH_LENGTH = 10
_LONGEST_SLUG = 80
_DASHES = re.compile(r"[\s‐-―−-]+")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_WORD = re.compile(r"[a-z0-9]+")

_DESCRIBED = frozenset({Kind.ORGANISATION, Kind.INSTRUMENT, Kind.MEETING, Kind.PROCESS})
# What leads to words that tell one thing from others of its kind.
_TELLING = frozenset({"of", "on", "for", "to", "in", "with", "against", "between", "under", "from"})
_MINISTRY = ("Ministry", "Ministries")
_OF_STATE = 2  # "Ministry of Justice of Chad", "Ministry of Justice (Chad)"
_ONE_PER_INSTRUMENT = {
    EventType.ADOPTION: "adoption",
    EventType.OPENING: "opening-for-signature",
    EventType.ENTRY_INTO_FORCE: "entry-into-force",
}
_ONE_PER_PARTY = {
    EventType.SIGNATURE: "signature",
    EventType.RATIFICATION: "ratification",
    EventType.ACCESSION: "accession",
}


class Naming(NamedTuple):
    """What the names of a statement's things depend on: the base, its IRI, and what is known."""

    base: str = BASE
    statement: str = ""
    authority: Authority | None = None


def entity_iri(
    entity: Entity, base: str = BASE, statement: str = "", authority: Authority | None = None
) -> str:
    """Return the entity's own IRI, or one made from its kind and its normalised label.

    What bears no name ("twelve States", "the working group") is another in every statement, whose
    IRI ``statement`` is; what has one is the same in all. An IRI under which the authority knows a
    thing of other names is not taken: a hash of the label follows then.
    """
    if entity.iri:
        return entity.iri
    name = f"{base}{entity.kind.value.lower()}/{slug(entity.label)}"
    if statement and is_nameless(entity):
        return f"{name}--{local_name(statement)}"
    known = authority.records.get(name) if authority else None
    own = normalise(entity.label)
    if known is None or own in map(normalise, (known.entity.label, *known.entity.aliases)):
        return name
    return f"{name}--{digest(own)}"


def is_nameless(entity: Entity) -> bool:
    """Tell whether a label only describes: "working group", not "working group on rivers".

    A line may begin with it, "Fourth session"; one word in capitals is a name, "Seedwatch". Words
    that many bear name nothing in capitals either: "Parliament", "Annual Meeting", "COP10".
    """
    if entity.type == "Group" or entity.kind not in _DESCRIBED:
        return entity.type == "Group"
    words = entity.label.split()
    small = " ".join(words[1:] or words)
    plain = small.islower() and _TELLING.isdisjoint(words)
    described = plain and not any(c.isdigit() for c in entity.label)
    return described or _is_generic(entity.label)


def _is_generic(label: str) -> bool:
    """Tell whether a label of capitals has none but words that many bear, and numbers.

    So has a ministry whose State is not told: "Ministry of Justice".
    """
    # Most of the processes that load this module never name anything new.
    from govgraph.extract.find.words.capitals import is_ordinal
    from govgraph.lexicon import load_lexicon

    if label.startswith(_MINISTRY) and label.count(" of ") + label.count("(") < _OF_STATE:
        return True
    generic = load_lexicon().words("genericWords")
    words = (word.strip(",;:()") for word in label.replace("/", " ").split())
    return all(
        word.lower().rstrip("0123456789-.") in generic or word[:1].isdigit() or is_ordinal(word)
        for word in words
    )


def statement_iri(name: str, base: str = BASE) -> str:
    """Return the IRI of the statement whose file has the given slug."""
    plain = name if _SLUG.fullmatch(name) and len(name) <= _LONGEST_SLUG else _marked(name, name)
    return f"{base}statement/{plain}"


def normalise(label: str) -> str:
    """Return what two labels of one thing have in common: no case, no article, no dashes."""
    folded = unicodedata.normalize("NFKC", label).casefold()
    words = _DASHES.sub(" ", folded).strip(" .,;:'\"“”‘’")
    return words.removeprefix("the ")


def slug(label: str) -> str:
    """Return a local name of lower-case ASCII letters, digits and hyphens for a label.

    Labels that normalise alike give the same name, and no others do: where letters had to be
    changed or dropped, a hash of the normalised label follows a double hyphen.
    """
    words = normalise(label)
    plain = "-".join(words.split(" "))
    if _SLUG.fullmatch(plain) and len(plain) <= _LONGEST_SLUG:
        return plain
    return _marked(words, words)


def event_iris(event: Event, naming: Naming) -> list[tuple[str, Event]]:
    """Return the event's IRI with the event, or one of each per agent where parties act alone.

    What can happen once to an instrument, or once to an instrument and a party (an entry into
    force "for Spain" too), or is the participation of one agent in one meeting, has the same IRI
    in every statement. Anything else belongs to the statement that tells it, as does what still
    goes on.
    """
    target = event.object
    instrument = target is not None and target.kind is Kind.INSTRUMENT
    # What still goes on is not the one moment: "it remains open for signature until May".
    once = event.type in _ONE_PER_INSTRUMENT and event.status is not Status.ONGOING
    if target is not None and event.agents and event.type is EventType.ENTRY_INTO_FORCE:
        return _one_per_agent(event, _ONE_PER_INSTRUMENT[event.type], target, naming)
    if target is not None and instrument and once:
        name = f"{_ONE_PER_INSTRUMENT[event.type]}-{local_name(entity_iri(target, *naming))}"
        return [(f"{naming.base}event/{name}", event)]
    if target is not None and instrument and event.agents and event.type in _ONE_PER_PARTY:
        return _one_per_agent(event, _ONE_PER_PARTY[event.type], target, naming)
    meeting = meeting_of(event)
    if meeting is not None and event.agents and event.type is EventType.PARTICIPATION:
        return _one_per_agent(event, "participation", meeting, naming)
    name = f"{event.type.value.lower()}-{_event_hash(event, naming)}"
    return [(f"{naming.base}event/{name}", event)]


def meeting_of(event: Event) -> Entity | None:
    """Return the meeting where the event takes place, or the one that was taken part in."""
    if event.meeting is not None or event.type is not EventType.PARTICIPATION:
        return event.meeting
    is_meeting = event.object is not None and event.object.kind is Kind.MEETING
    return event.object if is_meeting else None


def position_iri(position: Position, naming: Naming) -> str:
    """Return the IRI of what a statement says of a holder's position on one thing."""
    ends = (entity_iri(end, *naming) for end in (position.holder, position.about))
    parts = (*ends, naming.statement)
    name = position.type.value
    return f"{naming.base}position/{name.lower()}-{digest(name, *parts)}"


def post_iri(title: str, where: Entity, naming: Naming) -> str:
    """Return the IRI of a post: one per title and organisation, else per title and holder."""
    return f"{naming.base}post/{slug(title)}--{_qualified(where, naming)}"


def digest(*parts: str) -> str:
    """Return a short hash of the parts, the same in every process."""
    return sha256("\x1f".join(parts).encode()).hexdigest()[:_HASH_LENGTH]


def _one_per_agent(
    event: Event, name: str, target: Entity, naming: Naming
) -> list[tuple[str, Event]]:
    stem = f"{naming.base}event/{name}-{local_name(entity_iri(target, *naming))}"
    return [
        (f"{stem}--{_qualified(agent, naming)}", replace(event, agents=(agent,)))
        for agent in event.agents
    ]


def _qualified(entity: Entity, naming: Naming) -> str:
    # Most agents are organisations; others say their kind, lest a person and a body share a name.
    name = local_name(entity_iri(entity, *naming))
    return name if entity.kind is Kind.ORGANISATION else f"{entity.kind.value.lower()}--{name}"


def _event_hash(event: Event, naming: Naming) -> str:
    target = entity_iri(event.object, naming.base) if event.object else ""
    agents = sorted(entity_iri(agent, naming.base) for agent in event.agents)
    when = event.when.edtf if event.when else ""
    start = str(min(event.evidence).start) if event.evidence else ""
    return digest(event.type.value, target, *agents, when, naming.statement, start)


def _marked(text: str, identity: str) -> str:
    plain = "-".join(_WORD.findall(plain_letters(text)))[:_LONGEST_SLUG].strip("-")
    return f"{plain or 'x'}--{digest(identity)}"
