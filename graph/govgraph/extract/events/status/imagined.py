"""What words say without telling that it was so: in a story, as a likeness, of any text at all.

"In the novel the Union signs it", "it is as good as adopted", "any pact adopted here must last".
"""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import is_nth
from govgraph.extract.clauses.reduced import REDUCED
from govgraph.extract.events.status.alternatives import is_alternative
from govgraph.extract.events.status.attributed import is_attributed
from govgraph.extract.events.status.undone import become_of
from govgraph.extract.find.words.function_words import A_OR_AN, DASHES, MUST, SUPPOSED
from govgraph.phrasing import openers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.lexicon import Lexicon

_OR_NOT = ("or", "not")
_IN_NAME = frozenset({("all", "but", "name"), ("in", "name", "only"), ("in", "name", "alone")})
_WITHIN = frozenset({"in", "under"})
_FRAME = 6  # words of "in the third of our stories"
_NEAR = 3  # words of "signed a purely fictitious"
_ANY = frozenset({"any", "every", "each", "whatever"})
_SUBJECT_TO = ("subject", "to")
_WAY = 2  # words of "in principle"
_FIRST_READING = ("first", "reading")
_TERMS = frozenset({"condition", "proviso"})
_AT = frozenset({"at", "on", "in", "with"})
_WHOSE = 5  # words of "to the consent of"
_GOING_ON = frozenset({"on", "to", "in", "at", "by", "but", "only", "with", "for"})
_ANYONES = frozenset({("your",), ("a",), ("an",), ("any",), ("each",), ("every",)})
_DATES = frozenset({"date", "day"})
_BLANKS = frozenset({("_", "_"), ("…", "…")})
_FOLLOWING = frozenset({"following"})
_OPENING, _CLOSING = frozenset({'"', "“"}), frozenset({'"', "”"})


def is_imagined(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether a clause is one that nobody tells for true."""
    return (
        _repeats_condition(parsed, number)
        or _compared(parsed, number)
        or is_attributed(parsed, number, lexicon)
        or _is_provisional(parsed, parsed.clauses[number], lexicon)
        or _in_story(parsed, parsed.clauses[number], lexicon)
        or _in_plan(parsed, parsed.clauses[number], lexicon)
        or _of_any(parsed, number)
        or _would_be_first(parsed, number)
        or _as_headline(parsed, number)
        or _only_seen_as(parsed, number, lexicon)
        or _on_terms(parsed, parsed.clauses[number], lexicon)
        or _has_blanks(parsed, lexicon)
        or _however_much(parsed, parsed.clauses[number], lexicon)
        or _is_anyones(parsed, number, lexicon)
        or _is_habit(parsed, number, lexicon)
        or _is_measured(parsed, parsed.clauses[number], lexicon)
        or _is_dating(parsed, parsed.clauses[number].verb)
        or _were_it_so(parsed, number)
        or is_alternative(parsed, number)
        or _in_scare_quotes(parsed, parsed.clauses[number].verb)
        or _held_until(parsed, number, lexicon)
    )


def _repeats_condition(parsed: Parsed, number: int) -> bool:
    """Tell whether a clause takes up a condition: "If it was signed, it was signed by nobody"."""
    opening = parsed.clauses[0]
    same = opening.verb.lemma == parsed.clauses[number].verb.lemma
    return bool(number) and opening.mark == "if" and same


def _compared(parsed: Parsed, number: int) -> bool:
    """Tell whether words fall short of saying it: "as though …", "all but", "as good as"."""
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    as_though = lowers[clause.left[0] : clause.left[0] + 2] in {("as", "though"), ("as", "if")}
    opened = clause.mark in {"though", "if"} and parsed.before(clause.left[0]) == "as"
    short = lowers[clause.verb.after : clause.verb.after + 2] == _OR_NOT
    short = short or any(
        lowers[k : k + 3] in _IN_NAME for k in range(clause.verb.after, clause.right[1])
    )
    verb = range(clause.verb.first, clause.verb.main + 1)
    almost = "all" in lowers and any(lowers[k - 2 : k] == ("all", "but") for k in verb)
    good = lowers[clause.verb.first - 3 : clause.verb.first] == ("as", "good", "as")
    by_which = lowers[max(0, clause.left[0] - 2) : clause.left[0]] == ("according", "to")
    return as_though or opened or short or almost or good or (clause.relative and by_which)


def _is_provisional(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether it is not done for good: "agreed *in principle* on it", "signed *ad interim*".

    In "adopted it and provisionally signed another" only the signing is not.
    """
    lowers, (first, after) = parsed.sentence.lowers, (clause.verb.main + 1, clause.right[1])
    partly = lexicon.words("partlyDone")
    for k in range(first, after):
        for end in range(k + 1, min(k + _WAY, after) + 1):
            following = "".join(lowers[end : end + 1])
            ends = k == first or not following.isalnum() or following in _GOING_ON
            if ends and " ".join(lowers[k:end]) in partly:
                return True
    adopts = any(e.frame and e.frame.evokes == "Adoption" for e, _ in clause.verb.entries)
    return adopts and _is_yet_to_pass(lowers[first:after], lexicon)


def _is_yet_to_pass(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether a text has further to go: adopted "*subject to the consent* of Norway".

    Or "*at first reading*", "*on condition* that"; not "subject to duty", "at second reading".
    """
    consents, open_ = lexicon.words("consentNouns"), {"subject", "conditional"}
    bound = (k for k, word in enumerate(words) if word in open_)
    if any(not consents.isdisjoint(words[k + 1 : k + 1 + _WHOSE]) for k in bound):
        return True
    early = (k for k, pair in enumerate(pairwise(words)) if pair == _FIRST_READING)
    terms = (k for k, word in enumerate(words) if word in _TERMS)
    return any(not _AT.isdisjoint(words[max(0, k - 2) : k]) for k in (*early, *terms))


def _in_story(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether it is in a story: "*In the novel*, Fiji signs it", "a *mock* pact"."""
    lowers = parsed.sentence.lowers
    if not lexicon.words("fictions").isdisjoint(_framing(lowers)):
        return True
    around = lowers[clause.left[0] : clause.verb.after + _NEAR]
    return not lexicon.words("feigned").isdisjoint(around)


def _in_plan(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a plan has it so: "*Under the bill*, Fiji signs it"; not "…, Fiji signed it"."""
    framing = _framing(parsed.sentence.lowers)
    if not framing or clause.verb.tense != "present" or clause.verb.perfect:
        return False
    plans = lexicon.any_of("draftLabels", "planFrames")
    return len(framing) < _FRAME and not plans.isdisjoint(framing)


def _framing(lowers: Sequence[str]) -> tuple[str, ...]:
    """Return the words that frame a sentence, up to its first comma: "*in the novel*, …"."""
    opens = lowers[0] in _WITHIN
    return tuple(takewhile(lambda word: word != ",", lowers[1 : 1 + _FRAME])) if opens else ()


def _of_any(parsed: Parsed, number: int) -> bool:
    """Tell whether a participle tells of any text there may be: "*any* pact *adopted* here must".

    So does "*a* pact adopted by us *would* help"; not "a pact adopted in 2010 should be kept".
    """
    clause = parsed.clauses[number]
    verb, lowers = clause.verb, parsed.sentence.lowers
    bare = verb.participle and verb.first == verb.main and clause.left[0] < clause.left[1]
    following = next((c.verb for c in parsed.clauses[number + 1 :] if c.verb.tense), None)
    if not bare or following is None or any(True for _ in parsed.times_in(*clause.right)):
        return False
    opened = lowers[clause.left[0]]
    plain = following.tense == "present" and not following.perfect
    return (opened in _ANY and plain) or (opened in A_OR_AN and following.modal in SUPPOSED)


def _would_be_first(parsed: Parsed, number: int) -> bool:
    """Tell whether a participle says what is yet to be: "it would be *the first signed by* us".

    In "it would replace the first pact signed by us" and "it was the first" that was done.
    """
    clause, above = parsed.clauses[number], parsed.clauses[number - 1].verb if number else None
    if above is None or not (clause.verb.participle and clause.verb.first == clause.verb.main):
        return False
    being = above.modal and (above.copula or above.lemma == "become")
    last = next((r.name for r in parsed.refs if r.name.after == clause.verb.first), None)
    within = last is not None and last.first > above.after + 1  # "the first review *of the Pact*"
    beside = above.after <= clause.left[0] and clause.mark in {"", REDUCED} and not within
    return bool(being) and beside and is_nth(parsed, clause.verb.first)


def _as_headline(parsed: Parsed, number: int) -> bool:
    """Tell whether a line is only shown: 'the page read "*Pact adopted*" for an hour'.

    In '"the Pact *adopted* in May is good"' there is another verb.
    """
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    bare = clause.verb.participle and clause.verb.first == clause.verb.main
    marks = [k for k in range(clause.verb.first) if lowers[k] in _OPENING | _CLOSING]
    within = len(marks) % 2 == 1 and clause.left[0] <= marks[-1] < clause.left[1] - 1
    if not (bare and within):
        return False
    rest = range(clause.verb.after, len(lowers))
    closed = next((k for k in rest if lowers[k] in _CLOSING), 0)
    return closed > 0 and not any(c.verb.first in range(rest[0], closed) for c in parsed.clauses)


def _only_seen_as(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether one only might see it so: "we *would* regard it *as ratified*"."""
    clause = parsed.clauses[number]
    above = parsed.clauses[number - 1].verb if number else None
    bare = clause.verb.participle and clause.verb.first == clause.verb.main
    if above is None or not bare or parsed.before(clause.verb.first) != "as":
        return False
    return above.lemma in lexicon.words("regardingVerbs") and (above.negated or bool(above.modal))


def _on_terms(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a label makes terms of what follows: "*Assumptions:* the Pact is ratified".

    Or a draft, or "three things *must* happen: the Pact is ratified"; not "conditions *met*: …".
    """
    lowers = parsed.sentence.lowers
    colon = lowers.index(":") if ":" in lowers[: clause.verb.first] else 0
    label = lowers[:colon]
    if is_only_put(parsed, clause.verb.first, lexicon):
        return True
    if not label or not lexicon.words("metTerms").isdisjoint(label):
        return False
    must = any(c.verb.modal in MUST for c in parsed.clauses if c.verb.after <= colon)
    must = must or not lexicon.words("wishNouns").isdisjoint(label)  # "our hopes: it is adopted"
    if must and clause.verb.tense == "present" and not clause.verb.perfect:
        return True
    if clause.verb.tense and not clause.verb.participle:
        goals, said = lexicon.words("goalLabels"), f" {' '.join(label)} "
        if not openers(goals).isdisjoint(label) and any(f" {goal} " in said for goal in goals):
            return True  # "Objective 2: Norway *has ratified* it"
    return label == _SUBJECT_TO or not lexicon.words("termLabels").isdisjoint(label)


def is_only_put(parsed: Parsed, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a label before a word calls what follows a draft, or says that it was lost.

    "*Draft decision:* the Board adopts it", "*The following motion was lost:* …"; not "The draft
    was ready: …".
    """
    lowers, drafts = parsed.sentence.lowers, lexicon.words("draftLabels")
    colon = lowers.index(":") if ":" in lowers[:first] else 0
    colon = colon or next((k for k in range(1, min(first, _NEAR)) if lowers[k] in DASHES), 0)
    label = lowers[:colon]
    if not colon:
        return False
    above = [c.verb for c in parsed.clauses if c.verb.after <= colon]
    told = any(v.tense and not v.participle and lowers[v.main] not in drafts for v in above)
    if not told and not drafts.isdisjoint(label):
        return True
    # "The talks failed: the Board adopted it" tells an act, "Rejected: the Board adopts it" none.
    listed = "(" in label or become_of(label[:1], lexicon) or label[0] == "not"
    listed = listed or not (lexicon.words("openLabels") | _FOLLOWING).isdisjoint(label)
    return bool(listed) and become_of(label, lexicon) is not None


def _has_blanks(parsed: Parsed, lexicon: Lexicon) -> bool:
    """Tell whether a form is to be filled in: "signed at *____*", "[*date*]"."""
    pairs = pairwise(parsed.sentence.lowers)
    to_fill = lexicon.words("blankLabels")
    return any(pair in _BLANKS or (pair[0] == "[" and pair[1] in to_fill) for pair in pairs)


def _however_much(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a measure opens a rule: "*the sooner* all adopt it", "*however often* they do".

    In "however, all adopted it" nothing is measured.
    """
    lowers, first = parsed.sentence.lowers, clause.left[0]
    measured = lowers[first + 1 : first + 2]
    if lowers[first] == "however":
        return measured != (",",) and clause.verb.tense == "present"
    present = clause.verb.tense == "present" and not clause.verb.perfect
    measures = lexicon.words("comparedAdverbs")
    return present and lowers[first] == "the" and not measures.isdisjoint(measured)


def _were_it_so(parsed: Parsed, number: int) -> bool:
    """Tell whether it opens what would be: "*with Fiji having signed it*, two would remain".

    With a day it was done: "Having signed it in May, Fiji would later leave".
    """
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    main = parsed.clauses[1].verb if len(parsed.clauses) > 1 and not number else None
    bare = clause.verb.participle and clause.verb.first == clause.verb.main
    opens = lowers[0] == "with" or lowers[clause.verb.first] == "having"
    opens = opens and (bare or lowers[clause.verb.first] == "having")
    would = main is not None and main.modal == "would" and not main.perfect
    told = any(True for _ in parsed.times_in(*clause.right))
    return opens and would and not told and "later" not in lowers


def _in_scare_quotes(parsed: Parsed, verb: VerbGroup) -> bool:
    """Tell whether only the verb stands in quotation marks: 'Fiji has "*ratified*" it'."""
    lowers, at = parsed.sentence.lowers, verb.main
    closed = lowers[at + 1 : at + 2] in {(mark,) for mark in _CLOSING}
    return at > 0 and lowers[at - 1] in _OPENING and closed


def _held_until(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether it only counted as done for a time: "*considered adopted until* Fiji left"."""
    verb, following = parsed.clauses[number].verb, parsed.clauses[number + 1 : number + 2]
    held = lexicon.words("regardedForms")
    regarded = not held.isdisjoint(parsed.sentence.lowers[verb.first : verb.main + 1])
    return regarded and any(one.mark == "until" for one in following)


def _is_anyones(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether it is how anybody does it: "*your State signs* it", "*a State* ratifies it".

    Also what "it" does then: "a country signs it, and then *it ratifies* it".
    """
    for clause in (parsed.clauses[number], *parsed.clauses[:number]):
        verb, end = clause.verb, clause.left[1]
        plain = verb.tense == "present" and not (verb.perfect or verb.progressive or verb.modal)
        noun = parsed.sentence.lowers[max(clause.left[0], end - 2) : end]
        one = noun[:1] in _ANYONES and noun[-1] in lexicon.words("actorsAlike")
        if plain and verb.finite and one and not parsed.refs_in(end - 1, end):
            standing = parsed.sentence.lowers[parsed.clauses[number].left[1] - 1] == "it"
            return clause is parsed.clauses[number] or standing
    return False


def _is_habit(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether it is done again and again: "the Board adopts it *every two years*".

    Also "*usually* adopts it in May", "is *the body which* adopts it".
    """
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    verb = clause.verb
    if verb.tense != "present" or verb.perfect or verb.progressive or verb.modal:
        return False
    again = pairwise(lowers[verb.after : clause.right[1]])
    units = lexicon.any_of("spansOfTime", "spansInPlural", "numberWords")
    often = any(one in _ANY and unit in units for one, unit in again)
    often = often or not lexicon.words("habitAdverbs").isdisjoint(
        lowers[clause.left[0] : verb.after + 1]
    )
    above = parsed.clauses[number - 1].verb if number and clause.relative else None
    noun = lowers[max(0, clause.left[0] - 2) : clause.left[0]]
    body = bool(above and above.copula) and noun[:1] in {("the",), ("a",)}
    return often or (body and noun[-1] in lexicon.words("organNouns"))


def _is_measured(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a line only counts: "Indicator: *number of* States *that have* ratified it"."""
    lowers = parsed.sentence.lowers
    main = any(c.verb.finite and not (c.relative or c.verb.participle) for c in parsed.clauses)
    counted = (
        k for k, word in enumerate(lowers[: clause.left[0]]) if word in lexicon.words("measuring")
    )
    of = any(lowers[k + 1 : k + 2] == ("of",) for k in counted)
    return clause.relative and of and not main


def _is_dating(parsed: Parsed, verb: VerbGroup) -> bool:
    """Tell whether a date is reckoned from it: "the date on which five States *have signed*"."""
    if not verb.perfect or verb.tense != "present":
        return False
    lowers = parsed.sentence.lowers[: verb.first]
    return any(
        lowers[k : k + 2] == ("on", "which") and lowers[k - 1] in _DATES for k in range(len(lowers))
    )
