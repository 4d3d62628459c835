"""Clauses that tell what a position is about: "regrets *that it failed*", "suggestions *that*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.tokens import is_adverb
from govgraph.extract.positions.abouts.nouns import noun_phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry, Lexicon
    from govgraph.model import Entity, Span

# Words with which a sentence opens that regrets what it tells.
_SADLY = frozenset({"regrettably", "worryingly", "alarmingly", "disappointingly", "shockingly"})
_CLAIMED = 5  # words of "the many recent suggestions"
_WHOSE = 9  # words of "of the Ombudsman's Office of Costa Rica"
_ASIDE = 8  # words of ", made by some delegations,"
_FORESEEN = frozenset({"will", "would", "could", "may", "might", "can"})
_LEADING = {("lead", "to"), ("result", "in"), ("end", "in"), ("amount", "to")}
_SAID = 16  # words of ", which was adopted in New York on 22 September 2024,"
_STOPS = frozenset({".", ",", ";", ":", '"', "”", "(", "–", "—", "and"})
_TOWARDS = frozenset({"to", "with", "in", "into", "from"})
_GOING_ON = frozenset({"and", "but", "or", "so", "which"})
_HARMED = 3  # words of "the great damage"
_PACES = frozenset({"fast", "far", "often", "soon", "late", "easy", "long"})
_FACTS = frozenset({"fact", "principle", "idea", "view", "notion", "proposition", "demand"})


def past_sadly(lowers: Sequence[str]) -> int:
    """Return where a sentence begins that a word laments: "*Regrettably,* the Pact omits X"."""
    return 2 if lowers[:1] and lowers[0] in _SADLY and lowers[1:2] == (",",) else 0


def tells_clause(parsed: Parsed, start: int) -> bool:
    """Tell whether a whole clause tells what a position is about: "regrets *that* …"."""
    lowers = parsed.sentence.lowers
    the, noun, that = (*lowers[start : start + 3], "", "", "")[:3]
    fact = (the, that) == ("the", "that") and noun in _FACTS
    laments = bool(start) and start == past_sadly(lowers)
    return fact or laments or "that" in lowers[start - 1 : start + 1]


def opens_clause(lowers: Sequence[str], index: int) -> bool:
    """Tell whether "that" opens a clause over what is put in: "*that, due to rain,* X fell".

    In "we regret that, and have said so, at length" it points at what was told.
    """
    opens = lowers[index] == "that" and lowers[index + 1 : index + 2] == (",",)
    goes_on = not _GOING_ON.isdisjoint(lowers[index + 2 : index + 3])
    return opens and not goes_on and "," in lowers[index + 2 :]


def said_of(parsed: Parsed, span: tuple[int, int], told: Span | None) -> Span | None:
    """Return the words of a clause that say what is told of its subject: "regrets that X *fell*".

    Past what only describes it: "that the Pact, announced last year, *was dropped*". Also what is
    to be done to it: "call for the Pact *to be kept*".
    """
    if told is None:
        return None
    last = parsed.sentence.range_of(told)[1] - 1
    if not tells_clause(parsed, span[0]):
        behind = (c for c in parsed.clauses if c.verb.first == last + 1)
        done = next((c.verb for c in behind if c.verb.infinitive and c.verb.passive), None)
        if done is None:
            return None
        leads = parsed.sentence.lowers[done.after - 1] in _TOWARDS  # "to be annexed *to*"
        return parsed.sentence.span_of(done.first, done.after - leads)
    opened = any(span[0] <= last and c.left[0] <= last < c.verb.first for c in parsed.clauses)
    for clause in parsed.clauses if opened else ():
        verb = clause.verb
        plain = verb.finite and not (verb.participle or clause.relative)
        if plain and last < verb.first <= last + _SAID:
            end = max(verb.after, clause.right[1])
            while parsed.sentence.lowers[end - 1] in _STOPS:
                end -= 1
            return parsed.sentence.span_of(verb.first, end)
    return None


def befalls(about: Entity, lexicon: Lexicon) -> bool:
    """Tell whether a clause only tells that it befalls all: "worried that *children* go hungry".

    The topic is what befalls them; but one worries about rangers who are attacked.
    """
    return about.iri is None and about.label.lower() in lexicon.words("titlePeople")


def is_to_act(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether "it" shall do something: "want it *to come*"; not "want it *to be applied*"."""
    wished = words[:2] == ("to", "be") and words[-1] in lexicon.words("wishedDeeds")
    return words[:1] == ("to",) and not wished


def is_conviction(entry: Entry | None) -> bool:
    """Tell whether words lead to what one holds for true: "convinced *that X should end*"."""
    supports = entry is not None and entry.frame is not None and entry.frame.evokes == "Support"
    return supports and entry is not None and entry.words[-1] == "that"


def past_claim(parsed: Parsed, start: int, lexicon: Lexicon) -> int:
    """Return where what others claim begins: "concerned by suggestions *that X should be banned*".

    Also behind what is put in: "about proposals, made by Malta, *that*"; or 0.
    """
    lowers = parsed.sentence.lowers
    nouns = (k for k in range(start, start + _CLAIMED) if lowers[k : k + 1])
    proposing, hearsay = lexicon.words("proposingNouns"), lexicon.words("hearsayNouns")
    told = (k for k in nouns if lowers[k].removesuffix("s") in proposing or lowers[k] in hearsay)
    noun = next(told, 0)
    aside = lowers[noun + 1 : noun + 2] == (",",)
    reach = range(noun + 2, noun + _ASIDE + 2) if aside else range(noun, noun + 1)
    closes = (k for k in reach if not aside or lowers[k : k + 1] == (",",))
    close = next(closes, 0) if noun else 0
    return close + 2 if close and lowers[close + 1 : close + 2] == ("that",) else 0


def past_pace(parsed: Parsed, start: int, lexicon: Lexicon) -> int:
    """Return where what happens so fast or so far begins: "the ease *with which* X is sold"; or 0.

    Also "how *slowly* X is told"; not "the *way* in which it is", of which one only says how.
    """
    lowers = parsed.sentence.lowers
    noun, link, which = (*lowers[start + 1 : start + 4], "", "", "")[:3]
    led = noun in lexicon.words("paceNouns") and which == "which"
    if led and link in lexicon.words("prepositions"):
        return start + 4
    how, pace = (*lowers[start : start + 2], "", "")[:2]
    return start + 2 if how == "how" and (is_adverb(pace) or pace in _PACES) else 0


def past_plea(parsed: Parsed, start: int, lexicon: Lexicon) -> int:
    """Return where what others ask for begins: "backs *the demand of Fiji that X be tabled*"; or 0.

    Not behind a verb of its own: "the call that we made".
    """
    lowers, pleas = parsed.sentence.lowers, lexicon.any_of("pleaNouns", "thoughtNouns")
    near = range(start, min(len(lowers) - 1, start + _CLAIMED))
    noun = next((k for k in near if lowers[k].removesuffix("s") in pleas), 0)
    that = next((k for k in range(noun + 1, noun + _WHOSE) if lowers[k : k + 1] == ("that",)), 0)
    whose = lowers[noun + 1 : that]
    plain = not whose or (whose[0] in {"of", "by"} and "," not in whose)
    verb = next((c.verb for c in parsed.clauses if c.verb.finite and c.verb.first > that), None)
    bare = any(lowers[k] == "be" for k in range(that + 1, min(len(lowers), that + _WHOSE)))
    wished = bare or (verb is not None and verb.modal in {"should", "must", "shall"})
    return that + 1 if noun and that and plain and wished else 0


def past_outcome(parsed: Parsed, start: int) -> int:
    """Return where what one fears in the end begins: "that cuts will *lead to hunger*"; or 0.

    Not "that the talks have led to nothing", nor what "may lead" nobody.
    """
    lowers = parsed.sentence.lowers
    if lowers[start - 1] != "that" or not _FORESEEN & set(lowers[start:]):
        return 0
    for index in range(start + 1, len(lowers) - 2):
        if lowers[index] in {",", ";", ":"}:
            return 0
        deed, link = lowers[index : index + 2]
        if lowers[index - 1] in _FORESEEN and (deed, link) in _LEADING:
            return index + 2
    return 0


def behind_harm(parsed: Parsed, span: tuple[int, int], lexicon: Lexicon) -> tuple[int, int] | None:
    """Return where the thing stands that does a harm: "the damage *mining* does", "done by *it*".

    None where the harm alone is told.
    """
    lowers, near = parsed.sentence.lowers, range(span[0], min(span[1], span[0] + _HARMED))
    harms = lexicon.words("harmsDone")
    harm = next((k for k in near if lowers[k] in harms), -1)
    if harm < 0:
        return None
    done, by = (*lowers[harm + 1 : harm + 3], "", "")[:2]
    if done in lexicon.words("harmingParticiples") and by == "by":
        return harm + 3, max(span[1], harm + 3)
    first = harm + 1 + (done in {"that", "which"})
    clause = next((c for c in parsed.clauses if c.verb.finite and c.verb.first > first), None)
    plain = clause and {",", ";", "and", "of", "to"}.isdisjoint(
        lowers[harm + 1 : clause.verb.first]
    )
    harming = lexicon.words("harmingVerbs")
    does = (
        plain
        and clause
        and not harming.isdisjoint((clause.verb.lemma, lowers[clause.verb.after - 1]))
    )
    return (first, clause.verb.first) if clause and does else None


def past_acting(parsed: Parsed, span: tuple[int, int], context: Context) -> int:
    """Return where what those of whom one fears it do or meet begins, or 0.

    "That companies will face *a patchwork of rules*"; not "that ministers ignored the warnings".
    """
    if parsed.sentence.lowers[span[0] - 1] != "that":
        return 0
    verb = next((c.verb for c in parsed.clauses if c.verb.finite and c.verb.first > span[0]), None)
    if verb is None or verb.copula or verb.passive or verb.tense == "past" or verb.negated:
        return 0
    lowers, subject = parsed.sentence.lowers, noun_phrase(parsed, *span, context)
    acting = context.lexicon.any_of("actingNouns", "peopleNouns")
    acts = subject[0] < subject[1] == verb.first and lowers[subject[1] - 1] in acting
    unknown = lowers[verb.main] in context.lexicon.words("modals") and lowers[verb.after] != "have"
    after = verb.after + unknown
    met = noun_phrase(parsed, after, span[1], context) if acts and after < span[1] else (0, 0)
    covered = any(after <= r.name.first <= after + 1 for r in parsed.refs)
    return after if acts and (covered or met[0] < met[1]) else 0
