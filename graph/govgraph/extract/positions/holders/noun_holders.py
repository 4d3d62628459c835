"""Who holds what a noun tells: the owner of "Norway's concern", the subject of "voiced concern"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.sharing import chain_start
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.find.words.function_words import ITS, SPEAKERS
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.extract.positions.holders.holders import holder_of, of_person, we_speak
from govgraph.extract.positions.holders.people_told import people_in
from govgraph.extract.positions.within import is_asked, verb_entry
from govgraph.model import BlockRole, Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

_JOINING = frozenset({",", "and", "the"})
_OTHERS = frozenset({"their", "his", "her", "your"})
_SPOKEN_OF = frozenset({"on", "about", "regarding", "concerning"})
_NEAR = 3  # words before a noun in which "its deep concern" tells whose it is
_PAIR = 2  # a body and a person


def noun_holder(parsed: Parsed, index: int, number: int, context: Context) -> Filler:
    """Return whose support or concern it is: "Norway's support for", "our concern", the subject."""
    lowers = parsed.sentence.lowers
    sharing_verbs = context.lexicon.words("sharingVerbs")
    # "We share Norway's concern about"; who "reiterates Norway's concern" may only speak for it.
    shared = parsed.clauses[number].verb.lemma in sharing_verbs - {"reiterate"}
    parted = max((k for k in range(index) if lowers[k] == ";"), default=-1)
    for step in range(index - 1, max(parted, index - 5), -1):
        if lowers[step] == "whose":
            return slots.antecedent(parsed, parsed.clauses[number], AGENTS, context.lexicon)
        if lowers[step] in {"our", "my"}:
            return context.speaker(parsed, step)
        thanking = context.lexicon.words("thankingVerbs")
        thanks = parsed.clauses[number].verb.lemma in thanking and lowers[step] in ITS
        for_it = parsed.before(step) == "for" and _is_ours(
            parsed, number
        )  # "grateful to Fiji *for*"
        others = for_it or people_in(parsed, number, context)
        if thanks or (lowers[step] == "its" and others):
            # "Leaders noted the report of the Agency and *its* concern", "thank Fiji for *its* aid"
            # "we are grateful to Fiji for *its* aid"
            return _before(parsed, step, parsed.clauses[number].verb.after if thanks else 0)
        if any(step < clause.verb.first < index for clause in parsed.clauses):
            break  # "the Union's critics *are* concerned": their concern
        if lowers[step] == "'s":
            if step > 1 and (theirs := of_person(parsed, step - 2, context)):
                return theirs
            for ref in parsed.refs:
                if ref.name.after == step and ref.entity and ref.kind in AGENTS:
                    too = holder_of(parsed, number, context) if shared else EMPTY
                    span = slots.joined_span([too.span, ref.span])
                    return Filler((*too.entities, ref.entity), span)
    received = _is_received(parsed, index, number, context.lexicon)
    if received or _is_theirs(parsed, index, number, context.lexicon):
        return EMPTY
    if parsed.clauses[number].verb.infinitive and is_asked(parsed, number):
        return EMPTY  # "urged Chad *to keep its commitment to* it"
    if parsed.clauses[number].verb.gerund and lowers[index - 1] == "and":
        number = chain_start(parsed, number)  # "applaud Fiji for ratifying it *and call on* Chad"
    return holder_of(parsed, number, context)


def uttered_by(parsed: Parsed, index: int, number: int) -> int:
    """Return the clause of which a noun is told: "*we share* the concern expressed by many about".

    A participle behind the noun begins no clause of its own.
    """
    clause = parsed.clauses[number]
    above = parsed.clauses[number - 1] if number else None
    behind = clause.verb.first == clause.verb.main > index and bool(clause.verb.participle)
    return number - 1 if above and behind and clause.left[0] == above.verb.after else number


def _before(parsed: Parsed, index: int, low: int) -> Filler:
    """Return the body named last between two indexes; "their" is of all that stand in one row."""
    bodies = [r for r in parsed.refs_in(low, index) if r.kind is Kind.ORGANISATION and r.entity]
    row = bodies[-1:]
    for one in bodies[-2::-1] if parsed.sentence.lowers[index] == "their" else ():
        if not _JOINING.issuperset(parsed.sentence.lowers[one.name.after : row[0].name.first]):
            break
        row = [one, *row]
    entities = tuple(ref.entity for ref in row if ref.entity)
    return Filler(entities, slots.joined_span([ref.span for ref in row])) if entities else EMPTY


def _is_received(parsed: Parsed, index: int, number: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun is another's, whom nobody names: "*dismissed* concerns about the Act".

    "Norway raised concerns about the Act" has them itself, and so does who "noted its concern".
    Who is "*aware of* concerns about it" or "took no action *on the request for* it" has only
    received them. "Growing calls for it" are everybody's.
    """
    plea = parsed.sentence.lowers[index] in lexicon.words("pleaNouns")
    spread = parsed.before(index) in lexicon.words("movingParticiples")
    if plea and (spread or parsed.before(index) in _SPOKEN_OF):
        return True
    known = lexicon.words("awareWords") & set(parsed.sentence.lowers[max(0, index - _NEAR) : index])
    if known and "of" in parsed.sentence.lowers[max(0, index - _PAIR) : index]:
        return True
    verb = parsed.clauses[number].verb
    before = parsed.sentence.lowers[max(0, index - _NEAR) : index + 1]
    owned = {"its", "their"} & set(before)
    return not owned and "receiving" in verb.classes and not verb.passive and verb.after <= index


def _is_theirs(parsed: Parsed, index: int, number: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun is of others than "we": "commend the team on *their commitment* to".

    So it is of whom one asks or thanks: "urged donors to honour *their commitment*".
    """
    lowers = parsed.sentence.lowers
    others = not _OTHERS.isdisjoint(lowers[max(0, index - _PAIR) : index])
    entry, _ = verb_entry(parsed.clauses[number])
    asked = entry is not None and entry.frame is not None and entry.frame.complement == "addressee"
    thanked = parsed.clauses[number].verb.lemma in lexicon.words("thankingVerbs")
    return others and (asked or thanked or _is_ours(parsed, number))


def _is_ours(parsed: Parsed, number: int) -> bool:
    """Tell whether "we" or "I" do what a clause tells."""
    subject = parsed.clauses[chain_start(parsed, number)].left
    return not SPEAKERS.isdisjoint(parsed.sentence.lowers[slice(*subject)])


def verbless_holder(parsed: Parsed, index: int, context: Context) -> Filler:
    """Return who holds what a part of a resolution tells without a verb.

    "Deeply *concerned* at the drought;" of a preamble, "1. Its *support* for the Pact" of what a
    body declares; not "Its support for the Pact is firm".
    """
    if any(clause.is_main for clause in parsed.clauses):
        return EMPTY
    words, lowers = parsed.sentence.words, parsed.sentence.lowers
    opens = all(is_adverb(word) for word in lowers[:index])
    preambles = opens and (words[-1] in {",", ";"} or words[-2:] == (",", "and"))
    declared = parsed.sentence.block.role is BlockRole.ITEM and lowers[:1] == ("its",)
    owned = declared and "its" in lowers[max(0, index - _NEAR) : index]
    return (context.intro or we_speak(parsed, context)) if preambles or owned else EMPTY
