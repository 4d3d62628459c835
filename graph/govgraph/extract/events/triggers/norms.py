"""Words that tell what holds for whoever acts, or what others say, and no act."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.dates.words import number as count
from govgraph.extract.clauses.contact import behind_clause
from govgraph.extract.events.triggers.acts import OF_TREATIES, PER_PARTY
from govgraph.extract.find.words.function_words import ANY_ONE, NOBODY
from govgraph.extract.find.words.tokens import is_adverb, is_plural
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.clauses.slots import Filler
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.lexicon import Lexicon

_QUOTES = frozenset({'"', "“", "”"})
_OF = frozenset({"of", "to"})
_ACCEPTING = frozenset({"accept", "agree to"})
_PRONOUNS = {("it",), ("they",), ("he",), ("she",)}
_ALONE = 2  # words of "because it"
_WHENEVER = frozenset({"when", "where", "whenever", "if", "once", "after"})
_DECIDED = OF_TREATIES | {EventType.ADOPTION, EventType.ENDORSEMENT, EventType.AMENDMENT}
_OPENING = 2  # words of "when a"
_DECLINING = frozenset({"refuse", "decline"})


def takes_as(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether a text is only taken as something: "we accept it *as a basis* for talks".

    So where it is refused: "we cannot accept it" is a position, and no formal act left undone.
    """
    if trigger.clause is None:
        return False
    if _refuses(parsed, trigger):
        return True
    if parsed.clauses[trigger.clause].verb.lemma != "accept":
        return False
    right = parsed.sentence.lowers[slice(*parsed.clauses[trigger.clause].right)]
    return any(pair == ("as", "a") for pair in pairwise(right))


def _refuses(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether a verb refuses what is proposed: "*does not accept* it", "*cannot agree to* it".

    "Norway *has not accepted* the amendment" and "*did not accept*" tell of the act.
    """
    verb = parsed.clauses[trigger.clause or 0].verb
    following = parsed.sentence.lowers[verb.after : verb.after + 1]
    lemma = " ".join(("agree", *following)) if verb.lemma == "agree" else verb.lemma
    if lemma not in _ACCEPTING or verb.passive:
        return False
    if lemma != "accept" and verb.negated:
        return True  # who "did not agree to it" left no act undone
    if verb.perfect:
        return False
    if verb.infinitive:  # "is not prepared *to accept* it"
        above = parsed.clauses[: trigger.clause][-1:]
        return any(c.verb.negated or c.verb.head in _DECLINING for c in above)
    return verb.negated and bool(verb.modal or verb.tense in {"present", "future"})


def is_cited(parsed: Parsed, trigger: Trigger, lexicon: Lexicon) -> bool:
    """Tell whether a participle is only what others say: "which many *cite as adopted*".

    So it is within words that a text is said to speak of: 'it speaks of "the Code adopted in May"'.
    """
    if trigger.clause is None or not parsed.clauses[trigger.clause].verb.participle:
        return False
    lowers, first = parsed.sentence.lowers, trigger.first
    if lowers[first - 1 : first] != ("as",):
        quote = next((k for k in range(first - 1, 1, -1) if lowers[k] in _QUOTES), 0)
        opened = quote and sum(word in _QUOTES for word in lowers[:first]) % 2
        first = quote if opened and lowers[quote - 1] in _OF else 0
    entries = lexicon.entries.get(lowers[first - 2], ()) if first > 1 else ()
    return any("citing" in entry.classes for entry in entries)


def _is_nobodys(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether somebody left something undone of whom nobody knows whom it means.

    "Velmora left. *It has not signed* the Pact", "*Velmora* has not" must not read as if nobody
    had; so "it *refused to sign*" and "was not signed *by Velmora*".
    """
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    refused = False
    if clause.verb.infinitive and number:
        clause = parsed.clauses[number - 1]
        refused = clause.verb.head in _DECLINING
    either = "neither" in lowers[clause.left[0] : clause.verb.after + 1] and "nor" in lowers
    if not (refused or either or clause.verb.negated):
        return False
    if clause.verb.passive:
        near = range(clause.verb.after - 1, min(clause.verb.after + 2, len(lowers)))
        by = next((k + 1 for k in near if lowers[k] == "by"), 0)
        after = by + (lowers[by : by + 1] == ("the",))
        named = (k for k in range(after, len(lowers)) if not parsed.sentence.words[k][0].isupper())
        last = next(named, after) - 1
        return bool(by) and after <= last and _is_unknown(parsed, last, lexicon)
    subject = lowers[slice(*clause.left)]
    alone = subject[-1:] in _PRONOUNS and len(subject) <= _ALONE
    return alone or (bool(subject) and _is_unknown(parsed, clause.left[1] - 1, lexicon))


def _is_unknown(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word names somebody who is not known: "Velmora", no "One" or "Parties"."""
    word, lower = parsed.sentence.words[index], parsed.sentence.lowers[index]
    known = any(r.name.first <= index < r.name.after for r in parsed.refs if r.entity)
    named = word[0].isupper() and word.isalpha() and not (known or is_plural(lower))
    closed = lexicon.any_of("pronouns", "determiners") | NOBODY
    return named and not (lower in closed or count(lower) or is_adverb(lower))


def _is_rule(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether an act in the present is anybody's: "the body that *approves* the Treaty".

    So that of "*a* State" or "*each* Party" behind "when"; not "a State which *approved* it", nor
    "a Code that *amends* the Act", "a law on fish, which *amends* it": that tells of the text.
    """
    clause = parsed.clauses[trigger.clause or 0]
    verb = clause.verb
    simple = verb.first == verb.main and not verb.participle and verb.tense == "present"
    if not simple or trigger.frame.subject == "object" or trigger.type not in _DECIDED:
        return False
    while clause.shares is not None and clause.left[0] == clause.left[1]:
        clause = parsed.clauses[clause.shares]
    if clause.relative:
        texts = (ref.name.after for ref in parsed.refs if ref.kind is Kind.INSTRUMENT)
        return parsed.before(clause.left[0]) != "," and clause.left[0] not in texts
    opening = parsed.sentence.lowers[slice(*clause.left)][:_OPENING]
    return clause.mark in _WHENEVER and not ANY_ONE.isdisjoint(opening)


def is_norm(parsed: Parsed, trigger: Trigger, agents: Filler, lexicon: Lexicon) -> bool:
    """Tell whether a clause only says for whom something holds: "Parties that accede pay dues".

    "We urge all that *have not ratified it* to do so" tells of nobody in particular; nor does "any
    State that *approves* it", "when a State *approves* it".
    """
    if trigger.clause is None:
        return False
    clause = parsed.clauses[trigger.clause]
    if agents:
        return False
    if _is_rule(parsed, trigger):
        return True
    several = clause.verb.negated and parsed.sentence.lowers[clause.verb.first] == "have"
    if trigger.type not in PER_PARTY and not (several and clause.relative):
        return False
    if _is_nobodys(parsed, trigger.clause, lexicon):
        return True
    if clause.verb.gerund and trigger.clause + 1 < len(parsed.clauses):
        verb = parsed.clauses[trigger.clause + 1].verb  # "by ratifying it, States commit to …"
        return verb.finite and verb.tense == "present"
    verb = clause.verb
    following = parsed.clauses[trigger.clause + 1 : trigger.clause + 2]
    if following and clause.relative and behind_clause(parsed, following[0], trigger.clause):
        now = verb.perfect or verb.tense == "present"
        return now and following[0].verb.tense != "past"  # "States that have signed it may vote"
    open_ = verb.tense == "present" and (verb.negated or not verb.perfect) and not verb.passive
    simple = verb.first == verb.main and not verb.participle
    acts = trigger.frame.subject != "object"  # "it *remains unratified*" tells of the text
    ruled = simple and acts and clause.is_main and trigger.type is EventType.RATIFICATION
    return open_ and (clause.relative or ruled)  # "States become parties to it by ratification"
