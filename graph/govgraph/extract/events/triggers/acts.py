"""Which act an event word tells: who approves a text adopts, amends, endorses or ratifies it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.events.triggers.another import (
    is_agreed,
    is_appeal,
    is_held_true,
    is_passed_on,
    is_stamp,
    is_unclear_consent,
    joins_others,
    lemma_of,
    tells_another,
)
from govgraph.extract.events.triggers.laying import only_lies_there
from govgraph.extract.find.described.descriptions import DEFINITE
from govgraph.extract.find.words.function_words import CONSENTING
from govgraph.lexicon import is_a
from govgraph.model import EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.clauses.slots import Filler
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity, Span

# What a State does to become a party; and one event per party: two that sign make two signatures.
OF_TREATIES = frozenset({EventType.SIGNATURE, EventType.RATIFICATION, EventType.ACCESSION})
PARTY_ACTS = {
    "signature": EventType.SIGNATURE, "signed": EventType.SIGNATURE,
    "ratification": EventType.RATIFICATION, "ratified": EventType.RATIFICATION,
    "acceptance": EventType.RATIFICATION, "approval": EventType.RATIFICATION,
    "accession": EventType.ACCESSION, "acceded": EventType.ACCESSION,
}  # fmt: skip
"""What a table or a notice calls the acts of the parties to a treaty."""
PER_PARTY = OF_TREATIES | {EventType.PARTICIPATION}
_MEANT = frozenset({"it", "this", "them", "which", "that"})
_OF = frozenset({"of", "to"})
REFUSING = ("rejecting", "falling", "withdrawing", "lyingUnsigned", "lyingUnratified")
VOTING = "voting"
"""Frames of what is not adopted."""
_BY_SOMEBODY = ("openingWork", "bringingIn")
_VOTED_ON = ("introducing", "beingCarried", "withdrawing")
_STARTING_ELSE = frozenset({("again",), ("to",), ("for",), ("against",)})
_WHOM = frozenset({"its", "their", "the", "our", "us", "them"})
_ELSEWHERE = frozenset({("to",), ("into",), ("over",), ("forward",), ("out",), ("away",)})
_OPENED_AGAIN = frozenset({"again", "daily", "until", "late", "closed"})  # "opened again in May"
_FIRST = frozenset({"a", "an", "new", "first", "our", "its", "their"})
_THAT, _ADJECTIVES = 5, 3  # words from "it was agreed" to "that"; from an article to its noun
_VOTES = frozenset({"votes", "vote", "majority", "ballot", "margin"})
_COUNT = 5  # words from "by" to what was counted: "by a large majority"
_WHOLLY = frozenset({EventType.ADOPTION, EventType.ENDORSEMENT})
_CONSENTS = frozenset({"accession", "ratification", "acceptance", "signature", "signing"})


def act_of(
    parsed: Parsed, trigger: Trigger, agents: Filler, objects: Filler, context: Context
) -> EventType | None:
    """Return the act that an event word tells of its agents and objects; None where it is none."""
    kind = trigger.type
    meets = kind is EventType.PARTICIPATION
    another = not meets and tells_another(parsed, trigger, objects.span, context.lexicon)
    another = another or _is_of_draft(parsed, trigger, objects) or is_stamp(parsed, trigger)
    lemma = lemma_of(parsed, trigger)
    another = another or _is_of_name(parsed, trigger) or is_held_true(parsed, trigger, lemma)
    another = another or is_passed_on(parsed, trigger, objects, lemma)
    another = another or _is_of_title(trigger, objects, context) or is_appeal(trigger, objects)
    if another or (kind in _WHOLLY and _in_part(parsed, trigger, objects.span, context.lexicon)):
        return None
    if kind is EventType.ADOPTION and _changes(parsed, trigger, objects.span, context):
        kind = EventType.AMENDMENT
    draft = _is_draft(parsed, objects.span) and not trigger.frame.name.endswith(VOTING)
    # Who revises a draft is still preparing it.
    unmeant = kind is EventType.AMENDMENT and draft
    if unmeant or _is_none(parsed, trigger, agents, objects, context):
        return None
    if kind is not EventType.ADOPTION or trigger.frame.name.endswith(REFUSING):
        return kind
    treaties = bool(objects) and all(is_a(e.type, "Treaty") for e in objects.entities)
    noun = parsed.sentence.lowers[trigger.first] if trigger.clause is None else ""
    if treaties and (noun == "acceptance" or joins_others(lemma, agents, objects, context)):
        return EventType.RATIFICATION  # "Norway's acceptance of the Agreement"
    chamber = lemma in CONSENTING and _is_chamber(parsed, trigger, agents, context)
    unnamed = chamber and treaties and not agents  # "the Diet approved it", whosever that is
    voting = trigger.frame.name.endswith(VOTING)  # "will vote on *ratification of* it"
    if unnamed or ((lemma in CONSENTING or voting) and _of_consent(parsed, trigger, objects.span)):
        return EventType.ENDORSEMENT if agents and not voting else None
    agreed = is_agreed(parsed, trigger, lemma, objects)
    acted = {lemma, parsed.sentence.lowers[trigger.first].removesuffix("ion")}
    draft = draft and "majority" not in lemma  # who votes on a draft does adopt it, or not
    if agreed or (draft and "adopt" not in acted):
        return EventType.PREPARATION if agreed else EventType.ENDORSEMENT
    if lemma not in CONSENTING:
        return kind
    changed = tuple(amended(parsed, kind, objects, context))
    if _consents(lemma, agents, changed or objects.entities, chamber=chamber):
        return EventType.ENDORSEMENT if chamber else EventType.RATIFICATION
    told = None if treaties and is_unclear_consent(parsed, trigger, lemma) else kind
    return EventType.ENDORSEMENT if _prepares(agents, context) else told


def is_mere_part(
    parsed: Parsed, trigger: Trigger, objects: Filler, target: Entity | None, context: Context
) -> bool:
    """Tell whether "it" would be an annex, where States sign and ratify what it belongs to."""
    if target is None or trigger.type not in OF_TREATIES:
        return False
    if target.label.split()[0].lower() not in context.lexicon.words("textParts"):
        return False
    words = (
        parsed.sentence.lowers[slice(*parsed.sentence.range_of(objects.span))]
        if objects.span
        else ()
    )
    return set(words) <= _MEANT


def _is_of_name(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether a body is named by its task: "the Ad Hoc Committee *to Elaborate* a Pact"."""
    at = trigger.after - 2
    if trigger.type is not EventType.PREPARATION or parsed.sentence.lowers[at] != "to":
        return False
    body = any(r.name.after == at and r.kind is Kind.ORGANISATION for r in parsed.refs)
    return body and parsed.sentence.words[at + 1][0].isupper()


def _tells_what_follows(parsed: Parsed, trigger: Trigger, span: Span | None) -> bool:
    """Tell whether "it" only stands for what follows: "*it* was agreed *that* Peru would host"."""
    lowers, after = parsed.sentence.lowers, trigger.after
    if trigger.type is not EventType.ADOPTION or lowers[after - 1] != "agreed":
        return False
    near = lowers[after : after + _THAT]
    ahead = "that" in near or (near[:1] == ("to",) and near[1:2] != ("by",))
    return ahead and span is not None and lowers[slice(*parsed.sentence.range_of(span))] == ("it",)


def _is_none(
    parsed: Parsed, trigger: Trigger, agents: Filler, objects: Filler, context: Context
) -> bool:
    """Tell whether what a verb acts on is none that it acts on so: "introduced *a levy*"."""
    name = trigger.frame.name
    if _tells_what_follows(parsed, trigger, objects.span):
        return True
    if name.endswith("beingCarried") and (
        parsed.sentence.lowers[trigger.after : trigger.after + 1] in _ELSEWHERE
    ):
        return True  # "carried *over to* the next session"
    if name.endswith(_VOTED_ON):
        draft = _is_draft(parsed, objects.span) or _is_tabled(objects, context.lexicon)
        return not draft or only_lies_there(parsed, trigger, agents)
    if name.endswith("falling"):
        words = set(parsed.sentence.lowers)
        voted = {"vote", "votes", "majority"} & words
        index = parsed.sentence.index_of(objects.span) or 0
        named = parsed.sentence.lowers[index] not in {"it", "they", "this", "that"}
        return not (named and (voted or _is_tabled(objects, context.lexicon))) or "polls" in words
    if name.endswith("rejecting"):
        of_consent = _of_consent(parsed, trigger, objects.span)  # "rejected ratification of it"
        partly = not _OF.isdisjoint(_between(parsed, trigger, objects.span))
        return of_consent or partly or not _votes(parsed, trigger, agents, objects, context)
    if name.endswith("becomingLaw"):
        return _is_no_vote(parsed, trigger.after, context)
    if trigger.clause is not None and "assent" in parsed.clauses[trigger.clause].verb.lemma:
        laws = any(is_a(e.type, "Law") or is_a(e.type, "Treaty") for e in objects.entities)
        return not (laws or _is_tabled(objects, context.lexicon))
    behind = (parsed.sentence.index_of(objects.span) or 0) > trigger.first
    if name.endswith(_BY_SOMEBODY) and behind and not agents:
        left = parsed.clauses[trigger.clause].left if trigger.clause is not None else (0, 0)
        who = " ".join(word for word in parsed.sentence.lowers[slice(*left)] if word != "the")
        if who not in context.lexicon.words("titles"):  # "the *Queen* opened the Laboratory"
            return True  # "the police opened a list"
    opens = name.endswith("openingDoors") and _opens_again(parsed, trigger, objects, context)
    return opens or _starts_nothing(parsed, trigger, objects, context)


def _opens_again(parsed: Parsed, trigger: Trigger, objects: Filler, context: Context) -> bool:
    """Tell whether what a noun opens is there, or something else: "the opening of *the Diet*"."""
    houses = context.lexicon.words("houses")
    bodies = (e.label.lower() for e in objects.entities if e.kind is Kind.ORGANISATION)
    led = set(_between(parsed, trigger, objects.span))  # not "the start of the war the Museum"
    apart = not led <= context.lexicon.any_of("determiners", "blandAdjectives")
    return apart or any(houses.isdisjoint(label.split()) for label in bodies)


def _votes(
    parsed: Parsed, trigger: Trigger, agents: Filler, objects: Filler, context: Context
) -> bool:
    """Tell whether those who reject a text vote on it: "the Senate", no "we reject the Bill"."""
    clause = parsed.clauses[trigger.clause or 0]
    verb, start = clause.verb, parsed.sentence.index_of(objects.span)
    bodies = context.lexicon.any_of("chambers", "sittingBodies", "votingBodies")
    named = {word for agent in agents.entities for word in agent.label.lower().split()}
    shared = clause.shares is not None and parsed.clauses[clause.shares].verb.passive
    passive = verb.passive or (shared and start is not None and start < verb.first)
    if not (passive or verb.perfect or verb.tense == "past"):
        return False
    elsewhere = parsed.sentence.lowers[verb.after : verb.after + 2]  # "by readers", "in court"
    counted = not _VOTES.isdisjoint(parsed.sentence.lowers[verb.after : verb.after + _COUNT])
    read = elsewhere[:1] == ("by",) and not counted  # but "by *20 votes* to 11"
    if agents and not (read and agents.span is None):
        return not bodies.isdisjoint(named)
    return passive and not read and elsewhere != ("in", "court")


def _is_no_vote(parsed: Parsed, after: int, context: Context) -> bool:
    """Tell whether approval is no vote's: "approval *as a script*", "*from the printer*"."""
    link, *whom = (*parsed.sentence.words[after : after + 3], "")
    voting = any(w[:1].isupper() or w in context.lexicon.words("chambers") for w in whom)
    return link == "as" or (link == "from" and not voting)


def _starts_nothing(parsed: Parsed, trigger: Trigger, objects: Filler, context: Context) -> bool:
    """Tell whether what is opened or brought in has been there: "opened *the Assembly*", a treaty.

    "Opened a register", "opened an office in Lima" tell of new ones; "the Act introduces a scheme"
    is no act of anybody.
    """
    name, lowers = trigger.frame.name, parsed.sentence.lowers
    left = parsed.clauses[trigger.clause].left if trigger.clause is not None else (0, 0)
    if name.endswith("startingUp"):
        return _starts_elsewhere(parsed, trigger.after)
    if name.endswith("bodiesDating"):  # "*the house of* the Network dates back to 1951"
        return (parsed.sentence.index_of(objects.span) or 0) - left[0] > 1
    if name.endswith("openingItself"):
        return _is_no_house(lowers, trigger.after, objects, context.lexicon.words("houses"))
    if name.endswith("gettingUnderWay"):
        works = context.lexicon.words("begunWorks")
        at = parsed.sentence.index_of(objects.span) or 0
        return at > trigger.first or _is_no_house(lowers, trigger.after, objects, works)
    if name.endswith("enteringIntoForce") and lowers[trigger.after - 1] in {"on", "from", "since"}:
        return not any(time.first - trigger.after in {0, 1} for time in parsed.times)
    if name.endswith("openingForSignature"):
        signed = "signature" in parsed.sentence.lowers[trigger.first :]
        signable = (is_a(e.type, "Treaty") or e.type == "Charter" for e in objects.entities)
        return not signed and not all(signable)
    if name.endswith("bringingIn"):
        after = parsed.sentence.range_of(objects.span)[1] if objects.span else len(lowers)
        to, whom = (*lowers[after : after + 2], "", "")[:2]
        shown = to == "to" and (whom in _WHOM or whom.endswith("s"))  # "*to its visitors*"
        return shown or any(ref.kind is Kind.INSTRUMENT for ref in parsed.refs_in(*left))
    if not name.endswith("openingWork"):
        return False
    index = parsed.sentence.index_of(objects.span) or 0
    before = parsed.sentence.lowers[max(0, index - _ADJECTIVES) : index]
    first = not _FIRST.isdisjoint(before)
    houses = context.lexicon.words("houses")
    first = first or not _is_no_house(lowers, trigger.after, objects, houses)  # "the *Museum*"
    return any(
        (entity.kind is Kind.ORGANISATION and not first)
        or (entity.kind is Kind.INSTRUMENT and entity.type != "Instrument")
        for entity in objects.entities
    )


def _is_no_house(
    lowers: Sequence[str], after: int, objects: Filler, houses: frozenset[str]
) -> bool:
    """Tell whether a body only sits, or is there already: "the *Council* opened in May"."""
    bodies = [e.label.lower() for e in objects.entities if e.kind is Kind.ORGANISATION]
    again = not _OPENED_AGAIN.isdisjoint(lowers[after:])
    return any(again or houses.isdisjoint(_head(label)) for label in bodies)


def _head(label: str) -> list[str]:
    """Return the words of a body's name before what it is of: "museum" of "museum of sand"."""
    return label.partition(" of ")[0].partition(" for ")[0].split()


def _starts_elsewhere(parsed: Parsed, after: int) -> bool:
    """Tell whether what starts is there already: "opened its doors *again*, *to visitors*"."""
    lowers = parsed.sentence.lowers
    if "first" in lowers[after:] or lowers[after : after + 3] == ("to", "the", "public"):
        return False
    following = lowers[after : after + 1]
    works = lowers[after - 1] in {"operations", "operating"} and following == ("in",)
    placed = any(ref.name.first == after + 1 for ref in parsed.refs)  # "operations *in Chad*"
    return following in _STARTING_ELSE or (works and placed) or "again" in lowers


def amended(parsed: Parsed, kind: EventType, objects: Filler, context: Context) -> Iterator[Entity]:
    """Yield what is amended where amendments are adopted: "approved *amendments to the Code*"."""
    nouns = context.lexicon.words("changeNouns")
    for text in parsed.refs if kind is EventType.ADOPTION else ():
        if text.entity not in objects.entities or parsed.before(text.name.after) not in nouns:
            continue
        for ref in parsed.refs_in(text.name.after, len(parsed.sentence.words))[:1]:
            between = parsed.sentence.lowers[text.name.after : ref.name.first]
            joined = [w for w in between if w not in DEFINITE] in (["to"], ["of"])
            if joined and ref.entity and ref.kind is Kind.INSTRUMENT:
                yield ref.entity


def _is_draft(parsed: Parsed, span: Span | None) -> bool:
    """Tell whether "draft" stands before a name: who approves a draft adopts nothing yet."""
    index = parsed.sentence.index_of(span) or 0
    lowers = parsed.sentence.lowers
    index += lowers[index] in DEFINITE  # "the draft declaration" with its article
    return "draft" in lowers[max(0, index - 1) : index + 1]


def _is_tabled(objects: Filler, lexicon: Lexicon) -> bool:
    """Tell whether a text is one that is put to the vote: a bill, a resolution, a draft."""
    tabled = lexicon.any_of("draftTexts", "votedTexts")
    return any(tabled & set(entity.label.lower().split()) for entity in objects.entities)


def _changes(parsed: Parsed, trigger: Trigger, span: Span | None, context: Context) -> bool:
    """Tell whether changes of an instrument are adopted: "approved *amendments to* the Code"."""
    first = parsed.sentence.index_of(span)
    if trigger.clause is None or first is None:
        return False
    between = parsed.sentence.lowers[trigger.after : first]
    nouns = context.lexicon.words("changeNouns")
    at = next((k for k, word in enumerate(between) if word in nouns), None)
    return at is not None and between[at + 1 : at + 2] in {("to",), ("of",)}


def _is_of_draft(parsed: Parsed, trigger: Trigger, objects: Filler) -> bool:
    """Tell whether only a draft comes out: "a draft of its heir, *the Code*, was published"."""
    if trigger.type is not EventType.LAUNCH or trigger.clause is None:
        return False
    left = parsed.sentence.lowers[slice(*parsed.clauses[trigger.clause].left)]
    named = any("draft" in entity.label.lower() for entity in objects.entities)
    return bool({"draft", "drafts"} & set(left)) and not named


def _is_of_title(trigger: Trigger, objects: Filler, context: Context) -> bool:
    """Tell whether a title is of another text: "Statement on *the Pact*", then "Adopted in May"."""
    above = context.discourse.parsed.get(context.number - 1)
    if trigger.first or objects.span or above is None or trigger.type is not EventType.ADOPTION:
        return False
    named = (r for r in above.refs if r.entity in objects.entities)
    return any(above.before(r.name.first) in {"on", "of", "to", "about"} for r in named)


def _in_part(parsed: Parsed, trigger: Trigger, span: Span | None, lexicon: Lexicon) -> bool:
    """Tell whether parts of a text are agreed: "agreed on 19 of the 27 *articles of* the draft"."""
    words = _between(parsed, trigger, span)
    return "of" in words and not lexicon.any_of("textParts", "partAmounts").isdisjoint(words)


def _of_consent(parsed: Parsed, trigger: Trigger, span: Span | None) -> bool:
    """Tell whether it is a treaty's ratification that is approved: "approved *accession to* it".

    Nobody has become a party by that.
    """
    return not _CONSENTS.isdisjoint(_between(parsed, trigger, span))


def _between(parsed: Parsed, trigger: Trigger, span: Span | None) -> Sequence[str]:
    """Return the words from a verb to its object."""
    first = parsed.sentence.index_of(span)
    return parsed.sentence.lowers[trigger.after : first] if first is not None else ()


def _is_chamber(parsed: Parsed, trigger: Trigger, agents: Filler, context: Context) -> bool:
    """Tell whether a State's parliament or cabinet acts, and not the State."""
    clauses = parsed.clauses[trigger.clause or 0 :][:1]
    subject = [word for clause in clauses for word in parsed.sentence.lowers[slice(*clause.left)]]
    names = [word for agent in agents.entities for word in agent.label.lower().split()]
    told = f" {' '.join((*subject, *names))} "
    return any(f" {chamber} " in told for chamber in context.lexicon.words("chambers"))


def _consents(lemma: str, agents: Filler, texts: Sequence[Entity], *, chamber: bool) -> bool:
    """Tell whether a State accepts or approves a treaty, or what amends it: it ratifies it so."""
    union = "IntergovernmentalOrganisation" if lemma == "accept" else ""  # it may approve its own
    states = chamber or all(agent.type in {"Government", union} for agent in agents.entities)
    treaties = all(is_a(text.type, "Treaty") for text in texts)
    return bool(agents) and states and treaties


def _prepares(agents: Filler, context: Context) -> bool:
    """Tell whether a committee approves what others adopt; the Committee of Ministers decides."""
    names = [agent.label.lower().split() for agent in agents.entities]
    preparing, deciding = (context.lexicon.words(n) for n in ("preparing", "deciding"))
    return any(preparing & set(words) and not deciding & set(words) for words in names)


def is_elsewhere(parsed: Parsed, trigger: Trigger, status: Status, place: Span | None) -> bool:
    """Tell whether a meeting's place is denied with its host: "declined to host it in Nairobi".

    Or ends the name of a text: "the Agreement for Peace *in Sudan* signed on 3 October".
    """
    first, after = parsed.sentence.range_of(place) if place else (0, 0)
    texts = {r.name.after for r in parsed.refs if r.kind is Kind.INSTRUMENT}
    if after and after == trigger.first and first - 1 in texts:
        return parsed.sentence.lowers[first - 1] == "in"
    verb = parsed.clauses[trigger.clause].verb if trigger.clause is not None else None
    classes = verb.classes if verb else frozenset()
    return status is Status.NEGATED and "organising" in classes
