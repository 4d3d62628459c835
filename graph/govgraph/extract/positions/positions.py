"""Positions: who supports, commits to, calls for, worries about or welcomes what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.cues import cue_before
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.clauses.subjects import after_noun, oblique
from govgraph.extract.events.attendance.conferences import as_body
from govgraph.extract.events.status.assertion import leaves_open
from govgraph.extract.find.words.function_words import DENYING
from govgraph.extract.find.words.tokens import OWNERS
from govgraph.extract.positions.abouts.abouts import POSITIONS, chosen
from govgraph.extract.positions.abouts.asking import asked, assured, laid_down
from govgraph.extract.positions.abouts.at_least import at_least
from govgraph.extract.positions.abouts.clausal import past_claim, past_pace, said_of
from govgraph.extract.positions.abouts.doing_so import URGING, done_again
from govgraph.extract.positions.abouts.fitting import within_title
from govgraph.extract.positions.abouts.framing import past_frame
from govgraph.extract.positions.abouts.governed import ABOUT
from govgraph.extract.positions.abouts.nouns import is_object
from govgraph.extract.positions.abouts.reaches import (
    again_reach,
    announced,
    cleft,
    over_list,
    past_adjunct,
    past_undone,
    reach,
    rows_apart,
)
from govgraph.extract.positions.abouts.relatives import something_told, topic_led
from govgraph.extract.positions.abouts.straight import REFUSING, refused_end
from govgraph.extract.positions.abouts.themes import named_theme
from govgraph.extract.positions.avowal import (
    OPEN,
    denied_within,
    is_asserted,
    is_conditional,
    is_supposed,
    is_told,
    modal_of,
    told_kind,
)
from govgraph.extract.positions.forms.duties import duties
from govgraph.extract.positions.forms.judging import judged
from govgraph.extract.positions.forms.manner import by_manner, lamented, leads_with
from govgraph.extract.positions.forms.mattering import mattering
from govgraph.extract.positions.forms.orders import orders
from govgraph.extract.positions.forms.passives import (
    is_bidden,
    is_put_in,
    passive,
    who_bids,
    without_papers,
)
from govgraph.extract.positions.forms.promises import promises
from govgraph.extract.positions.forms.without import without
from govgraph.extract.positions.holders.common import common
from govgraph.extract.positions.holders.holders import (
    clause_of,
    holder_of,
    is_of_us,
    we_speak,
)
from govgraph.extract.positions.holders.noun_holders import noun_holder, uttered_by, verbless_holder
from govgraph.extract.positions.holders.people_told import in_the_room
from govgraph.extract.positions.holders.sayers import holds_so, is_anothers_word, sayer, spoken_for
from govgraph.extract.positions.holders.sharing import of_their_own, owned
from govgraph.extract.positions.holders.untaken import (
    asks_against,
    awaits_deed,
    for_record,
    is_affirmed,
    is_impersonal,
    is_open_call,
    only_claims,
    only_decides,
    only_tells_duty,
    only_threatens,
    support_had,
    takes_none,
)
from govgraph.extract.positions.holders.uttered import uttered
from govgraph.extract.positions.within import (
    closed,
    is_mood,
    takes_position,
    verb_entry,
    within_another,
)
from govgraph.lexicon import Form, Part
from govgraph.model import BlockRole, Position, PositionType, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry
    from govgraph.model import Entity, Span

_OWN_OBJECT = frozenset({("those",), ("them",), ("anyone",), ("any",), ("the",), ("all",), ("it",)})
_OBJECTS = frozenset({"which", "that", "whom"})  # pronouns that can stand for an object
_NONE = frozenset({"no", "little", "scant"})  # "there is *little* support for it"
_OWNERS = frozenset({"our", "my", "his", "her", "its", "their", "'s", "whose"})
_PLEADING = frozenset({"appeal to", "call on", "call upon", "press", "implore"})
_ORDERING = frozenset({"instruct", "direct"})
_ASKING = frozenset({"request", "ask", "request that", "ask that", "ask to see"})
# "*there* is a need to"
_OPENING = frozenset({"it", "the", "there", "now", "our", "let", "cannot"})
_BACKING = frozenset({"support", "backing", "solidarity"})
_TELLING = frozenset({"to", "that"})  # what "it is essential" goes on with
_POSSIBLE = frozenset({"could", "may", "might"})
_DUTIES = frozenset({"must", "should", "need to", "needs to", "ought to", "need for", "need to be"})


def find_positions(parsed: Parsed, context: Context) -> list[Position]:
    """Return the positions that a sentence expresses, one per thing they are about."""
    found: list[Position] = []
    for number, clause in enumerate(parsed.clauses):
        entry, after = verb_entry(clause)
        told = entry and is_asserted(clause, entry) and is_told(parsed, number, context.lexicon)
        apart = not told or within_another(parsed, number)
        apart = apart or is_impersonal(parsed, clause, context.lexicon)
        apart = apart or takes_none(parsed, clause, context.lexicon)
        apart = apart or is_conditional(parsed, number)
        apart = apart or only_decides(parsed, number) or only_claims(parsed, number)
        apart = apart or only_threatens(parsed, number, context.lexicon)
        apart = apart or only_tells_duty(parsed, number, context.lexicon)
        if entry and not (apart or is_object(parsed, number)):
            found += _of_verb(parsed, number, entry, after, context)
    for index, entry, after in other_entries(parsed):
        if not _is_supposed(parsed, index):
            found += _of_words(parsed, index, entry, after, context)
    for holder, entry, first, after in (*owned(parsed, context), *of_their_own(parsed, context)):
        span = (after, reach(parsed, after))
        found += _positions(parsed, entry, holder, span, first, context)
    for holder, entry, span, first in common(parsed, context):
        found += _positions(parsed, entry, holder, span, first, context)
    for entry, holder, after, first in uttered(parsed, context):
        found += _positions(parsed, entry, holder, (after, reach(parsed, after)), first, context)
    found += [*mattering(parsed, context), *by_manner(parsed, context)]
    found += [*duties(parsed, context), *promises(parsed, context), *judged(parsed, context)]
    found += [*orders(parsed, context), *lamented(parsed, context), *without(parsed, context)]
    found = [p for p in found if not is_anothers_word(parsed, p.holder, context.lexicon)]
    own = (spoken_for(parsed, closed(parsed, one), context) for one in reversed(found))
    return list({(p.type, p.holder, p.about): p for p in own}.values())[::-1]


def _is_supposed(parsed: Parsed, index: int) -> bool:
    """Tell whether words stand under "if" or "whether": "*if Malta is concerned about* it"."""
    within = (c for c in parsed.clauses if c.left[0] <= index < c.right[1])
    return any(leaves_open(parsed, clause, clause.mark) for clause in within)


def _of_verb(
    parsed: Parsed, number: int, entry: Entry, after: int, context: Context
) -> Iterator[Position]:
    clause = parsed.clauses[number]
    bidden = is_bidden(parsed, number, entry, after, context)
    addressed = entry.frame is not None and entry.frame.complement == "addressee"
    undergone = (clause.verb.passive or is_put_in(parsed, clause)) and not bidden
    if undergone and (len(entry.words) == 1 or addressed):
        yield from passive(parsed, number, entry, context)
        return
    record = entry.lemma in _ASKING and for_record(parsed, after, context.lexicon)
    if record or asks_against(parsed, number):
        return
    if entry.lemma == "pledge" and _BACKING & set(parsed.sentence.lowers[after : after + 3]):
        return  # "pledges its full support to" is no more than support
    if entry.lemma == "look forward to" and awaits_deed(parsed, number, context.lexicon):
        return  # "we look forward to working with all on X" greets no X
    loose = entry.form & Form.PARTICIPLE and not bidden
    if addressed and loose and parsed.sentence.lowers[after:][:1] == ("to",):
        return  # "Board *urged to* ratify the Pact" is urged itself
    holder = who_bids(parsed, context) if bidden else holder_of(parsed, number, context)
    modal = modal_of(parsed, number)
    if modal in OPEN or (modal == "must" and not is_of_us(parsed, holder, context)):
        return  # "Malta *must support* it" asks Malta to; so does "should sign it *and back* X"
    after = past_adjunct(parsed, after, context.lexicon)
    told = after, over_list(parsed, entry, reach(parsed, after, addressed=addressed))
    span = cleft(parsed, number) or announced(parsed, told, context.lexicon)
    found = _positions(parsed, entry, holder, span, clause.verb.first, context)
    yield from without_papers(found, entry, context.lexicon) if bidden else found


def _positions(
    parsed: Parsed,
    entry: Entry,
    holder: Filler,
    span: tuple[int, int],
    first: int,
    context: Context,
) -> Iterator[Position]:
    untold = denied_within(parsed, entry, (first, span[0]), context.lexicon)
    if not entry.frame or untold or is_open_call(parsed, entry, span[0], context.lexicon):
        return
    feared = entry.frame.evokes == str(PositionType.CONCERN)
    addressed = entry.frame.complement == "addressee"
    glad = entry.frame.evokes == str(PositionType.WELCOME)
    claim = past_claim(parsed, span[0], context.lexicon) if feared else 0
    pace = past_pace(parsed, span[0], context.lexicon) if feared or glad else 0
    if claim or pace:
        span = claim or pace, reach(parsed, claim or pace)
    if addressed and entry.lemma not in URGING and _ordered(parsed, entry, span):
        return
    whole, spans = span, _wished(parsed, span, entry, context)
    span = spans[0]
    abouts, span = _framed(parsed, entry, span, context) if holder and not addressed else ([], span)
    if holder and not abouts:
        abouts = [one for each in spans for one in chosen(parsed, each, entry, context)]
    again = again_reach(parsed, entry, span)
    if holder and again != span:
        abouts = abouts + chosen(parsed, again, entry, context)
    abouts = done_again(parsed, entry, (whole, span), abouts, context) if holder else abouts
    if holder and not abouts and not addressed:
        abouts = _led_by(parsed, entry, first, context)
    abouts = abouts or (at_least(parsed, entry, span, context) if holder else [])
    abouts = [told for told in abouts if not within_title(told, abouts)]
    kind = told_kind(parsed, POSITIONS[entry.frame.evokes], first, context.lexicon)
    for entity in dict.fromkeys(as_body(each, context) for each in holder.entities):
        for about, words in abouts:
            if about == entity:
                continue
            said = parsed.sentence.span_of(first, max(first + 1, span[0]))
            evidence = slots.joined_span([holder.span, said, words, said_of(parsed, span, words)])
            yield Position(kind, entity, about, (evidence,) if evidence else ())


def _wished(
    parsed: Parsed, span: tuple[int, int], entry: Entry, context: Context
) -> list[tuple[int, int]]:
    """Return each thing that others are called on to do, or that a text is wished to hold."""
    if entry.frame and entry.frame.complement == "addressee":
        told = asked(parsed, span, context, pleads=entry.lemma in _PLEADING)
        return [*told, *assured(parsed, span[1], context.lexicon)]
    calls = entry.frame is not None and entry.frame.evokes == str(PositionType.CALL)
    rows = rows_apart(parsed, span)
    return [laid_down(parsed, each, context) if calls else each for each in rows]


def _framed(
    parsed: Parsed, entry: Entry, span: tuple[int, int], context: Context
) -> tuple[list[tuple[Entity, Span]], tuple[int, int]]:
    """Return what a framing noun leads to, and where: "the passages that recognise *X*"."""
    start = past_frame(parsed, span[0], entry, context)
    if not start:
        return [], span
    within = start, reach(parsed, start)
    found = chosen(parsed, within, entry, context)
    if not found and parsed.sentence.lowers[start - 1] in {"on", "to"}:
        found = named_theme(parsed, within, context, alone=True)  # "the chapters *on* seeds"
    return found, within if found else span


def _ordered(parsed: Parsed, entry: Entry, span: tuple[int, int]) -> bool:
    """Tell whether one's own organ is told what to do: "asked *the Secretariat to* draft it".

    So is "*its Bureau*" when it is instructed.
    """
    if entry.lemma in _ORDERING and not _OWNERS.isdisjoint(
        parsed.sentence.lowers[slice(*span)][:1]
    ):
        return True
    starts = [c.verb.first for c in parsed.clauses if c.verb.infinitive]
    first = next((start for start in starts if span[0] < start <= span[1]), span[0])
    return "secretariat" in parsed.sentence.lowers[span[0] : first]


def _led_by(
    parsed: Parsed, entry: Entry, first: int, context: Context
) -> list[tuple[Entity, Span]]:
    """Return what a relative pronoun stands for: "*the Compact*, which we strongly support"."""
    within = (n for n, c in enumerate(parsed.clauses) if c.left[0] <= first <= c.verb.first)
    number = next(within, None)
    if number is None:
        return []  # as in a line without a verb
    clause = parsed.clauses[number]
    if told := something_told(parsed, clause):
        return chosen(parsed, told, entry, context)
    if clause.mark not in _OBJECTS or oblique(parsed, clause):
        return []
    if clause.mark == "that" and not after_noun(parsed, number):
        return []  # "the Compact shows *that we support* peace"
    if clause.mark == "that" and parsed.sentence.lowers[clause.verb.after :][:1] in _OWN_OBJECT:
        return []  # "the message *that we oppose those who* cheat"
    if not slots.own_subject(parsed, clause, slots.ADOPTERS, context):
        return []
    found = slots.antecedent(parsed, clause, ABOUT, context.lexicon)
    known = [(entity, found.span) for entity in found.entities if found.span]
    return known or topic_led(parsed, clause, context)


def other_entries(parsed: Parsed) -> Iterator[tuple[int, Entry, int]]:
    """Yield nouns and set phrases of positions: "our support for", "committed to"."""
    verbs = {
        i
        for n, c in enumerate(parsed.clauses)
        for i in range(c.verb.main, c.verb.after)
        if verb_entry(c)[0] and not is_object(parsed, n)
    }
    moods = (c for c in parsed.clauses if c.verb.passive or c.verb.participle)
    verbs -= {c.verb.main for c in moods if is_mood(parsed, c)}
    end = 0
    for index, entries in enumerate(parsed.entries):
        if not entries or index < end or index in parsed.named or index in verbs:
            continue
        for entry, after in entries:
            usable = entry.part is not Part.VERB and takes_position(entry)
            usable = usable and not (entry.part is Part.NOUN and _is_in_name(parsed, index))
            if usable and entry.lemma not in _DUTIES:
                yield index, entry, after
                end = after
                break


def _is_in_name(parsed: Parsed, index: int) -> bool:
    """Tell whether a capital makes a noun part of a name: "the People's *Advocate* for"."""
    before = parsed.sentence.words[index - 1] if index else ""
    running = before[:1].isalnum() or before in OWNERS
    return running and parsed.sentence.words[index][0].isupper() and not parsed.sentence.titled


def _of_words(
    parsed: Parsed, index: int, entry: Entry, after: int, context: Context
) -> Iterator[Position]:
    if holder := verbless_holder(parsed, index, context):
        span = (after, reach(parsed, after))
        yield from _positions(parsed, entry, holder, span, index, context)
        return
    number = clause_of(parsed, index)
    if number is None:
        plain = parsed.sentence.block.role is BlockRole.PARAGRAPH and not index
        if plain and entry.frame and entry.frame.subject == "speaker":  # "No to filters!"
            span = (after, reach(parsed, after))
            yield from _positions(parsed, entry, we_speak(parsed, context), span, index, context)
        return
    if leads_with(parsed, parsed.clauses[number]):
        return  # "it is with *concern that* we note X"
    number = uttered_by(parsed, index, number)
    clause = parsed.clauses[number]
    told = is_told(parsed, number, context.lexicon) or entry.words[0] == "nor"
    if not told or is_supposed(parsed, number):
        return
    if entry.frame and entry.frame.subject == "speaker":
        yield from _of_speaker(parsed, index, number, entry, after, context)
        return
    ends = parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1]
    refuses = entry.frame is not None and entry.frame.name in REFUSING
    fading = context.lexicon.words("fadingVerbs")
    denied = clause.verb.negated and not fading.intersection(ends)  # "will not *waver*"
    hiding = context.lexicon.words("hidingVerbs")
    denied = denied and not refuses and clause.verb.lemma not in hiding
    denied = denied or (clause.verb.modal in _POSSIBLE and not clause.verb.negated)
    if denied or not _NONE.isdisjoint(parsed.sentence.lowers[max(0, index - 2) : index]):
        return
    if cue_before(parsed, index, context.lexicon) == str(Status.NEGATED):
        return  # "for lack of support for the Pact"
    if common := in_the_room(parsed, index, context):
        yield from _positions(parsed, entry, common, (after, reach(parsed, after)), index, context)
    affirmed = is_affirmed(parsed, index, clause, entry, context.lexicon)
    if support_had(parsed, index, entry) or not affirmed:
        return
    holder = noun_holder(parsed, index, number, context)
    after = past_adjunct(parsed, after, context.lexicon)
    span = announced(parsed, (after, reach(parsed, after)), context.lexicon)
    span = (after, refused_end(parsed, span, context.lexicon)) if refuses else span
    if entry.words[0] in context.lexicon.words("revocations"):
        span = past_undone(parsed, span)
    yield from _positions(parsed, entry, holder, span, index, context)


def _of_speaker(
    parsed: Parsed, index: int, number: int, entry: Entry, after: int, context: Context
) -> Iterator[Position]:
    """Yield what words tell by which who speaks takes a position: "it is *vital to* end".

    Or who is said to hold it: "*Malta* said that it was vital to", "*Malta* finds it vital to".
    """
    if (
        entry.words[-1] in _TELLING
        and entry.words[0] not in _OPENING
        and "it" not in parsed.sentence.lowers[max(0, index - 4) : index]
    ):
        return  # "independent courts are essential to the rule of law"
    speaker = context.discourse.we(parsed.sentence.starts[index])
    denied = parsed.clauses[number].verb.negated and not (DENYING | {"nor"}) & set(entry.words)
    says = sayer(parsed, number, context)
    if parsed.sentence.lowers[parsed.clauses[number].verb.after : index + 1][:1] == ("it",):
        says = holds_so(parsed, number, context)
    told = says if says.span else Filler((speaker,) if says and speaker else ())
    holder = told if told.entities and not denied else EMPTY
    span = (after, reach(parsed, after))
    if entry.frame and entry.frame.name in REFUSING:
        span = after, refused_end(parsed, span, context.lexicon)
    yield from _positions(parsed, entry, holder, span, index, context)
