"""How far a verb has come that no cue governs: "the first State *to ratify* it", wishes."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import UNASSERTED, comes_about, cue_of, is_nth
from govgraph.extract.clauses.subjects import ACTING, completes
from govgraph.extract.events.status.complements import takes_as_done
from govgraph.extract.find.words.function_words import A_OR_AN, NEARLY
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.lexicon import Form
from govgraph.model import Kind, Status

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.lexicon import Lexicon

_BY_WHOM = {("by",), ("in",), ("at",), ("on",), ("under",), ()}  # "and *put forward by* Chad"
_ONLY_JOINS = {(), ("and",), ("and", ",")}
_PARTING = frozenset({",", "the", "of", "on", "to"})  # "a review *of the* Pact adopted in May"
_YEARS = frozenset({"weeks", "months", "years", "decades"})
_THERE = {"past": Status.OCCURRED, "future": Status.PLANNED}
_SET = frozenset({"Adoption", "Signature", "OpeningForSignature"})  # for which a day is set
SUPPOSING = frozenset({"if", "unless", "whether", "provided", "should"})
_CONDITIONS = {(noun,) for noun in ("condition", "event", "assumption", "hypothesis", "proviso")}
_ON_TERMS = {("on", "the", "understanding"), ("on", "the", "premise"), ("on", "the", "basis")}
_UNREAL = {("event", "of"), ("case", "of"), ("short", "of"), ("rather", "than"), ("instead", "of")}
_NERVE = frozenset({"courage", "nerve", "foresight", "wisdom", "decency"})
_VAIN = frozenset({"but", "vain", "avail", "empty", "empty-handed", "nothing", "without"})
_HELPING = frozenset({"help", "let", "make", "see", "watch"})
DECIDING = frozenset({
    "decide", "decide to", "resolve", "resolve to", "vote", "take the decision to",
    "take a decision to", "make the decision to", "make a decision to",
})  # fmt: skip
_ITS_DECISION = frozenset({("its", "decision"), ("their", "decision"), ("our", "decision")})
ADOPTING = frozenset({"adopt", "approve", "endorse"})
"""What a body does by deciding to do it."""
_WHEN = frozenset({"at", "in", "by", "today", "yesterday", "also", "then"})
_UNLESS = frozenset(
    {"by", "if", "unless", "when", "once", "after", "until", "only", "but", "yet", "within"}
)
_PLAIN = frozenset({"", ",", ";", ":", "and", "that"})  # marks of what is told without more
_SELDOM = frozenset({"seldom", "rarely", "hardly", "almost", "nearly"})
_OPINION = frozenset({"view", "opinion", "we", "i", "our", "my"})
_WOULD = frozenset({"would", "could", "might"})
_GOVERNING = 5  # words of "of the Republic of Chad" before "having"
_ALONE = 1  # the comma of "to sign, to ratify"
_HOPING = frozenset({"hope", "expect", "trust"})


def of_infinitive(
    parsed: Parsed, index: int, above: Clause | None, lexicon: Lexicon
) -> Status | None:
    """Return the status of an infinitive that no cue governs: "the first *to ratify* it"."""
    verb = parsed.clauses[index].verb
    nth = is_nth(parsed, verb.first)
    told = nth_told(parsed, index) if nth else None
    if told and (told.verb.modal or told.verb.negated or told.mark in SUPPOSING):
        return Status.PLANNED if told.verb.tense == "future" else None
    if index + 1 < len(parsed.clauses) and completes(parsed, index + 1) and not nth:
        return None  # "the delegates gathered *to sign* it went home"
    if above and verb.perfect and takes_as_done(parsed, above, verb, lexicon):
        return Status.OCCURRED
    if nth or (above and _moves(above.verb) and not _in_vain(parsed, above)):
        return Status.OCCURRED
    if above and _is_there(parsed, above) and not _in_vain(parsed, above):
        return _THERE.get(above.verb.tense)
    able = above is not None and parsed.sentence.lowers[verb.first - 1] == "able"
    if above and able and above.verb.tense == "past":  # "any State was able to sign": a rule
        able = any(ref.entity is not None for ref in parsed.refs_in(*above.left))
    if above and able and not (above.verb.negated or above.verb.infinitive):
        return _THERE.get(above.verb.tense)  # "it will be able to accede", "was able to"
    # "We urge those that are no party to the Pact *to accede to it*": that is not denied; nor is
    # what one "did not order *Fiji to* do".
    named = parsed.refs_in(above.verb.after, verb.first) if above else []
    apart = bool(above and above.relative and named)
    apart = apart or any(r.name.after == verb.first and r.kind in ACTING for r in named)
    return Status.NEGATED if above and above.verb.negated and not apart else None


def nth_told(parsed: Parsed, index: int) -> Clause | None:
    """Return what tells who is the first: "it *was* the first to sign", "the first to *is* …"."""
    around = (index - 1, index + 1)
    near = (parsed.clauses[k] for k in around if 0 <= k < len(parsed.clauses))
    return next((c for c in near if c.verb.copula or c.verb.lemma == "become"), None)


def _moves(verb: VerbGroup) -> bool:
    """Tell whether people came together in the past for what follows: "came to Ottawa to sign"."""
    return verb.tense == "past" and not (verb.negated or verb.modal) and "moving" in verb.classes


def goes_on_infinitive(parsed: Parsed, number: int) -> bool:
    """Tell whether a bare verb shares the "to" of the one before: "to sign and *ratify* it"."""
    return infinitive_over(parsed, number) is not None


def infinitive_over(parsed: Parsed, number: int) -> int | None:
    """Return the clause before whose "to" a bare verb shares, also behind a semicolon, or None.

    A form that is also past goes on with the "to", too: "to sign it and *set up* a fund".
    """
    clause = parsed.clauses[number]
    verb, over = clause.verb, clause.shares
    opens = parsed.sentence.lowers[slice(*clause.left)]
    if clause.mark == ";" and opens in _ONLY_JOINS:
        over = number - 1
    elif opens:
        return None
    if over is None or not 0 <= over < number or verb.first != verb.main:
        return None
    forms = [entry.form for entry, _ in verb.entries]
    plain = verb.tense == "present" and not verb.participle
    behind = parsed.sentence.lowers[verb.after : verb.after + 1]
    joined = clause.mark in {"and", ";"} and behind not in _BY_WHOM
    alike = joined and all(form & Form.BASE for form in forms)
    if not any(form & Form.BASE for form in forms) or not (plain or alike):
        return None
    led = parsed.clauses[over].verb.infinitive or infinitive_over(parsed, over) is not None
    return over if led else None


def goes_on_to(parsed: Parsed, index: int) -> int | None:
    """Return the infinitive that shares what governs it: "to sign it *and to* read it"; or None.

    Also "asked them to drop the plan*, to* table a text"; "it is time to sign it and, to be clear,
    to pay" has it not. A gerund between them hangs on the first: "to sign *without waiting*, and".
    """
    clause = parsed.clauses[index]
    shares = index - 1 if clause.shares is None else clause.shares
    verb, above = clause.verb, parsed.clauses[shares].verb
    before = parsed.sentence.lowers[verb.first - 1 : verb.first]
    listed = before == (",",) and verb.first - above.after > _ALONE
    listed = listed and not (verb.copula or verb.passive)  # "a forum, *to be hosted* by Fiji"
    joined = before in {("and",), ("or",)} or listed
    both = index > 0 and shares < index and verb.infinitive and above.infinitive
    return shares if both and joined else None


def brings_off(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether somebody did what follows: "*hastened* to sign", "*was quick* to sign it".

    A body that decides to adopt something adopts it; a State that does only means to.
    """
    verb, above = parsed.clauses[index].verb, parsed.clauses[index - 1] if index else None
    helped = is_helped(parsed, index)  # "helped the Government *adopt* it"
    if above is None or not (verb.infinitive or helped) or above.mark in SUPPOSING:
        return False
    over = above.verb
    open_ = over.negated or over.modal or over.infinitive
    if open_ or (over.gerund and over.head != "recall"):
        return False
    if over.head == "recall":  # "*recalled its decision* to adopt it": it decided so then
        owned = parsed.sentence.lowers[over.after : verb.first] in _ITS_DECISION
        return owned and verb.lemma in ADOPTING
    if over.lemma in DECIDING and verb.lemma in ADOPTING:
        told = over.main + len(over.lemma.removesuffix(" to").split())  # "took the decision"
        between = parsed.sentence.lowers[told : verb.first][:1]
        straight = not between or between[0] in _WHEN or is_adverb(between[0])
        straight = straight or any(t.first - told in {0, 1} for t in parsed.times)
        return straight and not _lies_ahead(parsed, index, lexicon)
    if over.tense != "past" and not over.perfect:
        return False
    between = parsed.sentence.lowers[over.after : verb.first]
    if helped or _made_good(parsed, over, verb.first, lexicon):
        return True
    if over.copula:
        kind = lexicon.words("kindAdjectives") & set(between) if between[-1:] == ("enough",) else ()
        quick = lexicon.words("hasty")
        return bool(kind) or parsed.before(verb.first) in quick  # "was *kind enough* to sign"
    if over.lemma in {"take", "need"}:  # "*took nine years* to enter into force"
        alone = not parsed.refs_in(over.after, verb.first) or parsed.before(over.first) == "it"
        return alone and ("until" in between or bool(_YEARS & set(between)))
    reached = verb.first - (over.lemma == "help")  # "helped *draft* it"
    return any("bringingOff" in e.classes and end > reached for e, end in over.entries)


def _made_good(parsed: Parsed, over: VerbGroup, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a past verb says that it was done: "*kept its promise*, *had the nerve* to".

    Also "*persuaded* Norway to sign it", not "was led by Norway to sign it".
    """
    between = parsed.sentence.lowers[over.after : first]
    active = over.first == over.main - over.perfect
    if over.lemma in lexicon.words("swayingVerbs") and active and parsed.refs_in(over.after, first):
        return True
    had = parsed.sentence.lowers[over.main] == "had"  # "has the courage to sign it" is of now
    keeping = lexicon.words("keepingVerbs")
    words = _NERVE if had else lexicon.words("promises") if over.lemma in keeping else frozenset()
    return not words.isdisjoint(between)


def is_helped(parsed: Parsed, index: int) -> bool:
    """Tell whether a bare verb hangs on one before it: "*helped* the Government *adopt* it"."""
    clause, above = parsed.clauses[index], parsed.clauses[index - 1].verb if index else None
    verb = clause.verb
    bare = verb.base and verb.tense == "present" and verb.first == verb.main
    beside = above is not None and clause.left[0] == above.after < clause.left[1]
    helps = above is not None and above.lemma.split(" ")[0] in _HELPING
    return bare and beside and helps and not clause.mark


def _lies_ahead(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether what is decided is for later or on terms, or for a State to do.

    A day behind what is decided is its own: "decided to adopt it *in May*".
    """
    clause, above = parsed.clauses[index], parsed.clauses[index - 1]
    lowers = parsed.sentence.lowers
    if above.mark not in _PLAIN or not _SELDOM.isdisjoint(
        lowers[above.left[0] : clause.verb.first]
    ):
        return True
    states = (
        r.entity for r in parsed.refs_in(*above.left) if r.kind in {Kind.ORGANISATION, Kind.PLACE}
    )
    several = {"we", "i"} & set(lowers[slice(*above.left)])
    later = falls_later(parsed, clause.verb.after, lexicon, voted=above.verb.lemma == "vote")
    return later or bool(several) or any(e is not None and e.type == "Government" for e in states)


def falls_later(parsed: Parsed, after: int, lexicon: Lexicon, *, voted: bool = False) -> bool:
    """Tell whether what is decided from an index on is for later; "the budget for 2030" is not.

    A day behind what is put to the vote is that of the vote: "voted to adopt it *on 5 May*".
    """
    ahead = lexicon.words("postponingWords") | _UNLESS
    texts = {ref.name.after for ref in parsed.refs}
    own = {at + 1 for at in texts if parsed.sentence.lowers[at : at + 1] == ("for",)}
    timed = any(time.first >= after and time.first not in own for time in parsed.times)
    return (timed and not voted) or not ahead.isdisjoint(parsed.sentence.lowers[after:])


def is_foreseen(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether one reckons with what nobody does: "*should* enter into force *in May*".

    Also with what "*should* be adopted *at the Congress* in Lima". What should come "by May" is
    only asked for.
    """
    verb, (first, after) = clause.verb, clause.right
    befalls = any(e.frame and e.frame.subject == "object" for e, _ in verb.entries)
    if befalls and verb.modal == "can" and not (verb.negated or verb.passive or verb.perfect):
        return _is_waited_for(parsed, clause)
    set_ = verb.passive and any(e.frame and e.frame.evokes in _SET for e, _ in verb.entries)
    if verb.modal != "should" or verb.perfect or verb.negated:
        return False
    if not (set_ or (not verb.passive and (befalls or comes_about(verb)))):
        return False
    lowers = parsed.sentence.lowers
    alone = len(parsed.clauses) == 1 or (set_ and clause.is_main)
    if not alone or "that" in lowers[: verb.first] or not _OPINION.isdisjoint(lowers):
        return False  # "it should enter into force in May, *the opposition demands*"
    timed = (t for t in parsed.times if first <= t.first < after)
    if any(parsed.before(time.first) not in {"by", "until"} for time in timed):
        return True
    return set_ and any(r.kind is Kind.MEETING and r.entity for r in parsed.refs_in(first, after))


def _is_waited_for(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether what "can" come about is hoped or waited for: "*before* it can take effect"."""
    number = parsed.clauses.index(clause)
    above = parsed.clauses[number - 1].verb if number else None
    if above is None or clause.mark in {"before", "until"}:
        return clause.mark in {"before", "until"}
    said = clause.mark == "that" or above.lemma.endswith(" that")
    return said and above.head in _HOPING and not above.negated


def looks_back(parsed: Parsed, index: int) -> bool:
    """Tell whether a gerund hangs on what was done, or will be: "*when signing it*, it declared".

    What is always done, "declarations that States make when signing it", tells nothing.
    """
    near = parsed.clauses[index - 1 :: -1] if index else parsed.clauses[1:]
    over = next((clause.verb for clause in near if not clause.verb.gerund), None)
    return over is not None and (over.tense in {"past", "future"} or over.perfect)


def _is_there(parsed: Parsed, above: Clause) -> bool:
    """Tell whether people are somewhere for what follows: "*was in Oslo* to attend it"."""
    verb = above.verb
    told = verb.copula and verb.lemma == "be" and verb.modal in {"", "will"} and not verb.negated
    named = parsed.refs_in(verb.after, verb.after + 2) if told else []
    inside = parsed.sentence.lowers[verb.after : verb.after + 1] == ("in",)
    return inside and any(r.kind is Kind.PLACE for r in named)


def _in_vain(parsed: Parsed, above: Clause) -> bool:
    """Tell whether it came to nothing: "met *in vain* to sign it", "met to sign it, *but* …"."""
    lowers = parsed.sentence.lowers[above.verb.after :]
    return not _VAIN.isdisjoint(lowers)


def on_condition(parsed: Parsed, clause: Clause) -> str:
    """Return "if" for what has its sense: "*on condition that* Fiji signs", "*in case* it did"."""
    lowers, first = parsed.sentence.lowers, clause.left[0]
    noun = first
    if lowers[first - 1 : first] == (",",):  # "on condition, of course, that"
        noun = next((k for k in range(first - 2, 0, -1) if lowers[k] == ","), first)
    named = lowers[noun - 1 : noun] in _CONDITIONS or lowers[max(0, noun - 3) : noun] in _ON_TERMS
    told = clause.mark == "that" and named
    return "if" if told or lowers[first : first + 2] == ("in", "case") else ""


def is_unreal(parsed: Parsed, first: int) -> bool:
    """Tell whether "having signed" only is a case: "*in the event of* Chad *having signed* it".

    Also "without", "short of" and "rather than having"; and what "would be, *had* Chad signed it".
    """
    if _would_be(parsed, first):
        return True
    if parsed.sentence.lowers[first] != "having":
        return False
    before = parsed.sentence.lowers[max(0, first - _GOVERNING) : first]
    return "without" in before or not _UNREAL.isdisjoint(pairwise(before))


def _would_be(parsed: Parsed, first: int) -> bool:
    """Tell whether something would only be if another thing had: "*if Chad had signed it*, …".

    "If all had signed it by May, it would *enter* into force in June" may still come true.
    """
    verb = next((c.verb for c in parsed.clauses if c.verb.first == first), None)
    if verb is None or verb.modal not in _WOULD:
        return False
    supposed = (c.verb for c in parsed.clauses if c.mark == "if" and verb.copula)
    past = any(other.perfect and other.tense == "past" for other in supposed)
    return past or parsed.sentence.lowers[0] == "had"


def wanted_so(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a participle is only wanted: "we want it, would like to see it *ratified*".

    In "we saw it ratified" it was done.
    """
    clause = parsed.clauses[index]
    above = parsed.clauses[index - 1] if index else clause
    bare = clause.verb.participle and clause.verb.first == clause.verb.main
    if bare and _is_aim(parsed, index, lexicon):
        return True
    if clause.mark or not bare or clause.left[0] != above.verb.after:
        return False
    before = parsed.sentence.lowers[above.left[0] : above.verb.after]
    if not NEARLY.isdisjoint(before):
        return True  # "we *nearly had* it ratified"
    verb, classes = above.verb, above.verb.classes
    if verb.copula and verb.modal and parsed.sentence.lowers[verb.main] == "have":
        return True  # "our aim is to *have* it ratified"
    done = verb.tense == "past" or (verb.perfect and verb.lemma != "have")
    seen = done and not (verb.modal or verb.negated or verb.infinitive)
    return "wanting" in classes or (not seen and ("seeing" in classes or verb.lemma == "have"))


def _is_aim(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a participle tells of a text yet to come: "our aim is *a Pact ratified by all*".

    Also "we work for, dream of a Pact ratified by all"; "our guide is a Pact adopted in Lima" and
    "our aim is to apply the Pact adopted in Lima" tell what was done.
    """
    clause, verb = parsed.clauses[index], parsed.clauses[index - 1].verb
    between = range(verb.after, clause.verb.first)
    loose = {parsed.sentence.lowers[k] for k in between if k not in parsed.covered}
    indefinite = index > 0 and parsed.sentence.lowers[verb.after] in A_OR_AN
    if clause.mark not in {"", "ed"} or not indefinite or not _PARTING.isdisjoint(loose):
        return False
    if verb.copula or verb.lemma == "remain":
        subject = parsed.sentence.lowers[slice(*parsed.clauses[index - 1].left)]
        aims = lexicon.any_of("aimNouns", "wishNouns")
        return verb.modal == "would" or not aims.isdisjoint(subject)
    return cue_of(verb) in {UNASSERTED, Status.PLANNED, Status.PROPOSED}


def is_left_open(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether one is only free or asked not to do it: "they are free *not to sign* it"."""
    above = parsed.clauses[index - 1] if index else None
    before = parsed.sentence.lowers[parsed.clauses[index].verb.first - 1]
    free = above is not None and above.verb.copula and above.verb.after < above.right[1]
    free = free and not is_nth(parsed, parsed.clauses[index].verb.first)
    return (free and before != "decision") or before in lexicon.words("openChoices")
