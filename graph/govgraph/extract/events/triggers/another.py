"""Is an act done to the thing itself? In "opened a *bank* account" no bank is opened."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.dates.words import NAMES
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.clauses.subjects import ITSELF
from govgraph.extract.find.described.governed import SETS
from govgraph.extract.find.words.function_words import ANY_ONE, CONSENTS
from govgraph.extract.find.words.tokens import OWNING, is_adverb
from govgraph.lexicon import Form, Part, is_a
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity, Span

_AGAINST = frozenset({"objections", "objection", "opposition"})
_CONTESTS = {("appeal", "against"), ("appeals", "against")}
_FOR = frozenset({"for", "about", "on", "against", "of", "to"})
_QUOTES = frozenset({'"', "“", "«", "‘"})
_TWO = 2
_OWNED = 3  # words of "the Pact's *revised text*"
_AS = {("as", "the"), ("as", "a"), ("as", "an"), ("as", "its")}
_OPENED = "openingWork"  # of which mostly other things are said: an account, a door
_TEXT_OF = 4  # words of "the draft text of"
_WHOM = 4  # words of "for each new Party"
_MORE = frozenset({"new", "further", "additional", "more", "other"})
_LAYING_DOWN = frozenset({"establish", "create", "set up", "institute"})
_FAR = 14  # words of "to withdraw as a State Party to the Convention on Cluster Munitions ("
_ADOPTING = frozenset({"adopt", "approve"})
_CONCLUDING = frozenset({"approve", "conclude"})
_COPIES = frozenset({"copy", "copies", "page", "pages"})


def tells_another(parsed: Parsed, trigger: Trigger, span: Span | None, lexicon: Lexicon) -> bool:
    """Tell whether the object behind a verb only owns another, or says which one it is.

    "Opened *a bank* account", "joined *the IPPC* ePhyto Hub", "issued two copies of *the Code*",
    "agreed on Lima as the seat of *the Pact*".
    """
    if _is_provisional(parsed, trigger) or _is_of_stage(parsed, trigger, span, lexicon):
        return True
    clause = parsed.clauses[trigger.clause] if trigger.clause is not None else None
    opening = clause.left[0] if clause else trigger.first - 2
    if _is_rule(parsed, trigger, lexicon) or none_more(parsed, opening, lexicon):
        return True
    if clause is None or span is None:
        return False
    first, after = parsed.sentence.range_of(span)
    lowers, words = parsed.sentence.lowers, parsed.sentence.words
    pointing = lexicon.any_of("pronouns", "determiners") if after - first == 1 else frozenset[str]()
    owns = lowers[after : after + 1] in OWNING
    if (first < trigger.after and not owns) or after >= len(words) or lowers[first] in pointing:
        return False  # "amended *this*"
    between = lowers[trigger.after : first]
    if "of" in between and not _AS.isdisjoint(pairwise(between)):
        return True
    if not _COPIES.isdisjoint(between) and trigger.type is not EventType.SIGNATURE:
        return True
    if owns:
        return ITSELF.isdisjoint(lowers[after + 1 : after + 1 + _OWNED])
    plain = words[after].isalpha() and lowers[after] not in NAMES
    plain = plain and not (words[after].istitle() and parsed.sentence.titled)
    # "States that have ratified the Charter *pay dues*": there the main verb follows.
    leads = (clause.relative or clause.verb.gerund) and not trigger.frame.name.endswith(_OPENED)
    plain = plain and not leads
    return plain and not _goes_on(parsed, after, lexicon)


def _is_rule(parsed: Parsed, trigger: Trigger, lexicon: Lexicon) -> bool:
    """Tell whether a treaty's rule is told, no act: "enters into force *for each new Party*".

    Nor is what it only lays down: "*the Convention establishes* a framework".
    """
    if trigger.type is EventType.LAUNCH and trigger.clause is not None:
        clause = parsed.clauses[trigger.clause]
        verb, texts = clause.verb, [r.entity for r in parsed.refs_in(*clause.left)]
        told = verb.finite and verb.tense == "present" and not (verb.passive or verb.modal)
        treaties = bool(texts) and all(e and is_a(e.type, "Treaty") for e in texts)
        return told and verb.lemma in _LAYING_DOWN and treaties
    if trigger.type is not EventType.ENTRY_INTO_FORCE or trigger.clause is None:
        return False
    clause, lowers = parsed.clauses[trigger.clause], parsed.sentence.lowers
    if clause.relative and _left(lowers[max(0, clause.left[0] - _FAR) : clause.left[0]]):
        return True  # "the decision to *leave the Pact, which* took effect in May"
    members = lexicon.words("singleMembers")
    whom = (lowers[k + 2 : k + _WHOM] for k in range(clause.verb.after, clause.right[1] - 1)
            if lowers[k] == "for" and lowers[k + 1] in ANY_ONE)  # fmt: skip
    return clause.verb.tense != "past" and any(not members.isdisjoint(w) for w in whom)


def _left(words: Sequence[str]) -> bool:
    """Tell whether words tell that somebody leaves a treaty: "*withdrawal* from the Pact"."""
    return any(w.startswith(("withdraw", "denounc")) or w in {"leave", "leaving"} for w in words)


def none_more(parsed: Parsed, first: int, lexicon: Lexicon) -> bool:
    """Tell whether nobody more than before has done it: "*no new ratification* was registered"."""
    no, more, noun, *_ = (*parsed.sentence.lowers[max(0, first) : first + 3], "", "", "")
    acts = lexicon.words("singleMembers") | CONSENTS | {"signature"}
    return no == "no" and more in _MORE and noun.removesuffix("s") in acts


def _is_of_stage(parsed: Parsed, trigger: Trigger, span: Span | None, lexicon: Lexicon) -> bool:
    """Tell whether only a part of it begins: "*the last chapter of* the Process began in 2014".

    Its own start is none: "*the start of* the Process is planned for May".
    """
    first = parsed.sentence.index_of(span)
    before = [w for w in parsed.sentence.lowers[: first or 0] if w not in {"the", "its", "this"}]
    noun = before[-2] if before[-1:] == ["of"] and len(before) >= _TWO else ""
    nouns = (e for e in lexicon.entries.get(noun, ()) if e.part is Part.NOUN and e.frame)
    begins = any(e.frame.evokes == str(EventType.LAUNCH) for e in nouns if e.frame)
    stage = noun in lexicon.words("stageNouns") and not begins
    return stage and trigger.type is EventType.LAUNCH and trigger.clause is not None


def _goes_on(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word is no noun that the one before it could belong to."""
    lower = parsed.sentence.lowers[index]
    if lower == "one":
        return True  # "signed the Pact *one* year after"
    closed = lexicon.any_of(
        "prepositions", "coordinators", "relativisers", "subordinators", "determiners", "pronouns",
        "verbAdverbs", "beForms", "haveForms", "modals", "numberWords", "behindNouns",
    )  # fmt: skip
    if lower in closed or index in parsed.covered or is_adverb(lower) or lower.endswith("ed"):
        return True
    told = any(time.first <= index < time.after for time in parsed.times)
    told = told or any(clause.verb.first == index for clause in parsed.clauses)
    entries = lexicon.entries.get(lower, ())
    return told or any(e.part is Part.VERB and e.form & Form.PARTICIPLE for e in entries)


def no_apposition(parsed: Parsed, objects: Filler, by: Filler) -> Filler:
    """Leave out what only tells who does it: "submitted by the Fund, *a body* of experts"."""
    after = parsed.sentence.range_of(by.span)[1] if by.span else 0
    beside = after and parsed.sentence.lowers[after : after + 2] in {(",", "a"), (",", "an")}
    return EMPTY if beside else objects


def object_of(
    parsed: Parsed,
    right: tuple[int, int],
    kinds: tuple[Kind, ...],
    context: Context,
    but: tuple[Entity, ...] = (),
) -> Filler:
    """Return the object behind a verb, but not what only completes it, nor who does it as "it".

    "Kenya launched *a website about* the Convention", "signed *a petition against* it".
    """
    found, lexicon = context.object_after(parsed, right, kinds, but), context.lexicon
    start = parsed.sentence.index_of(found.span) if found.span else None
    words = list(parsed.sentence.lowers[right[0] : start or 0])
    while words and words[-1] in lexicon.words("determiners"):
        words.pop()
    noun = "".join(words[-2:-1])
    closed = lexicon.any_of("prepositions", "partNouns", "changeNouns")
    if Kind.MEETING in kinds and not _QUOTES.isdisjoint(words[:-1]):
        return EMPTY  # 'held a session on "From Oslo to *Habitat IV*"'
    head = lexicon.heads.get(noun)
    governed = len(words) > _TWO and words[-1] in lexicon.words("prepositions")
    opened = words[:1] and words[0] in lexicon.words("determiners")
    completes = governed and noun.isalpha() and (opened or noun in lexicon.words("remarks"))
    several = len(words) == _TWO and noun.endswith("s") and words[-1] in _FOR
    completes = completes or several  # "released *funds for* the budget"
    completes = completes or (governed and words[-1] == "against")  # "legal action against *it*"
    kind = found.entities[0].kind if found else None
    parts = lexicon.words("partsForWholes")
    same = (noun in closed and noun not in _AGAINST) or noun in parts or (noun, "of") in SETS
    same = same or (head is not None and head.kind is kind) or _founds(noun, kind, lexicon)
    unclear = _is_behind_unclear(parsed, (right[0], start or 0), kind)
    return EMPTY if unclear or (completes and not same) else found


def _is_behind_unclear(parsed: Parsed, between: tuple[int, int], kind: Kind | None) -> bool:
    """Tell whether a text is what another one aims at, of which nobody knows which it is.

    "Endorsed *a historic resolution* to end waste and forge *a binding treaty*"; not "endorsed the
    historic resolution and the Lakes Treaty".
    """
    first = next((r for r in parsed.refs_in(*between) if r.kind is kind), None)
    aims = first is not None and "to" in parsed.sentence.lowers[first.name.after : between[1]]
    return first is not None and first.entity is None and aims


def _founds(noun: str, kind: Kind | None, lexicon: Lexicon) -> bool:
    """Tell whether a noun tells that its thing comes about: "proposed *the creation of* a fund"."""
    nouns = (e for e in lexicon.entries.get(noun, ()) if e.part is Part.NOUN and e.frame)
    begins = kind in {Kind.ORGANISATION, Kind.PROCESS}
    return begins and any(e.frame.evokes == "Launch" for e in nouns if e.frame)


def is_appeal(trigger: Trigger, objects: Filler) -> bool:
    """Tell whether a thing is only contested: "launched *an appeal against* a fine" founds none.

    But "launched *an appeal for* Sudan".
    """
    labels = (entity.label.lower().split() for entity in objects.entities)
    contests = any(not _CONTESTS.isdisjoint(pairwise(label)) for label in labels)
    return trigger.type is EventType.LAUNCH and contests


def is_unclear_consent(parsed: Parsed, trigger: Trigger, lemma: str) -> bool:
    """Tell whether a pronoun "accepted" a treaty: "it works by the Pact, which *it accepted*".

    A State becomes a party by that, a meeting adopts it; whoever else it stands for does neither.
    """
    if lemma != "accept" or trigger.clause is None:
        return False
    verb = parsed.clauses[trigger.clause].verb
    return not verb.passive and parsed.before(verb.first) in {"it", "they"}


def is_stamp(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether a line only dates its page: "Updated on 3 May 2024", "Last updated: …"."""
    lowers = parsed.sentence.lowers
    opens = lowers[0] == "updated" or lowers[:2] == ("last", "updated")
    return opens and trigger.first <= 1 and not parsed.refs


def lemma_of(parsed: Parsed, trigger: Trigger) -> str:
    """Return the verb that tells an act, also where a noun does: "its *approval* came in May"."""
    if trigger.clause is not None:
        return parsed.clauses[trigger.clause].verb.lemma
    return "approve" if parsed.sentence.lowers[trigger.first] == "approval" else ""


def is_passed_on(parsed: Parsed, trigger: Trigger, objects: Filler, lemma: str) -> bool:
    """Tell whether a text is only sent on: "*passed* the draft (on) *to* the Assembly"."""
    named = [r.span for r in parsed.refs if r.entity in objects.entities]  # "a bill *to ban nets*"
    ends = (parsed.sentence.range_of(span)[1] for span in (*named, objects.span) if span)
    after = max(ends, default=0) if objects.span else 0
    words = parsed.sentence.lowers[after : after + 2]
    return (
        lemma == "pass" and after > trigger.after and ("to" in words[:1] or words == ("on", "to"))
    )


def is_held_true(parsed: Parsed, trigger: Trigger, lemma: str) -> bool:
    """Tell whether a thing is only held to be right: "norms that *are widely accepted*"."""
    if lemma != "accept" or trigger.clause is None:
        return False
    verb = parsed.clauses[trigger.clause].verb
    return verb.passive and verb.tense == "present" and not (verb.perfect or verb.progressive)


def is_agreed(parsed: Parsed, trigger: Trigger, lemma: str, objects: Filler) -> bool:
    """Tell whether only the words are settled as yet: "*agreed on the text of* the Treaty".

    So they are where it is still to be adopted: "the Pledge, which States *agreed* in Geneva and
    which *is to be adopted* in May".
    """
    if not lemma.startswith(("agree", "reach agreement")):
        return False
    words = parsed.sentence.lowers[trigger.after : trigger.after + _TEXT_OF]
    return ("text", "of") in pairwise(words) or any(
        _is_ahead(parsed, clause, objects) for clause in parsed.clauses
    )


def _is_ahead(parsed: Parsed, clause: Clause, objects: Filler) -> bool:
    """Tell whether a clause says of the same text that it is yet to be adopted, or was not."""
    verb = clause.verb
    adopts = verb.passive and verb.lemma in _ADOPTING
    texts = (r.entity for r in parsed.refs_in(*clause.left) if r.kind is Kind.INSTRUMENT)
    open_ = bool(verb.modal) or verb.infinitive or verb.negated
    return adopts and open_ and all(text in objects.entities for text in texts)


def _is_provisional(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether a treaty is not yet in force: "will be applied *provisionally from* May"."""
    in_force = trigger.type is EventType.ENTRY_INTO_FORCE
    around = parsed.sentence.lowers[max(0, trigger.first - 2) : trigger.after + 2]
    return in_force and "provisionally" in around


def joins_others(lemma: str, agents: Filler, texts: Filler, context: Context) -> bool:
    """Tell whether an organisation becomes a party to treaties that others have adopted.

    "The EU *concluded* the Convention on …": it is known to be adopted by another body.
    """
    unions = [e for e in agents.entities if e.type == "IntergovernmentalOrganisation" and e.iri]
    if lemma not in _CONCLUDING or len(agents.entities) != 1 or not unions:
        return False
    whole = unions[0].iri or ""
    own = {whole, *(organ.iri for organ in context.authority.having("partOf", whole))}
    records = [context.authority.record(text) for text in texts.entities]
    makers = [record.one("adoptedBy") if record else None for record in records]
    return bool(makers) and all(maker and maker not in own for maker in makers)
