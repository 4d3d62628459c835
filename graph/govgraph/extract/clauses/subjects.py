"""Which words can be a clause's subject, or what its relative pronoun stands for."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.officers import tells_of_person
from govgraph.extract.clauses.phrases import end_of, is_corrected, phrases
from govgraph.extract.clauses.reduced import REDUCED
from govgraph.extract.clauses.sharing import is_set_off_from_other, is_too_few
from govgraph.extract.find.people.people import POLITE
from govgraph.extract.find.refs import word_before
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.function_words import OF_MANY, ONE_AMONG, RELATIVES
from govgraph.extract.find.words.tokens import OWNING, is_plural
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.phrases import Phrase
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_REACH = 20  # words before a participle among which its noun begins
_ADDRESSED = frozenset({"us", "me", "him", "her", "them", "you", "it", "everybody", "everyone"})
_THE = frozenset({"the", "this", "that", "its", "their"})
_ALLY = 4  # words between two States: "Norway's close ally Chad"
_APPOSED = 6  # words of a noun beside a name
OBLIQUE = frozenset({"by", "in", "under", "at", "on", "for", "through", "with", "from", "to"})
"""What makes a name no subject."""
# What is of a text, and no other one.
ITSELF = frozenset({"text", "texts", "version", "edition", "provisions"})
_OWNED = 5  # words of what a text has
ACTING = frozenset({Kind.ORGANISATION, Kind.PERSON})
"""The kinds of who can act."""
DOERS = ACTING | {Kind.MEETING}
"""The same with meetings, which decide and call for things, too."""
_ABOUT = frozenset({"on", "for", "about"})
_GOVERNING = OBLIQUE | {"of", "about", "against"}

_ALSO = frozenset({"other", "and", "with"})  # "Fiji *and other* States that"
_APPOSING = {(",", "a"), (",", "an"), (",", "the")}
_COMPLETING = frozenset({"of", "to", "by", "the", "and"})  # between a noun and what completes it
OPENING = frozenset({"since", "after", "before", "until", "as"})
"""Prepositions that are conjunctions before a clause."""


def before_aside(parsed: Parsed, index: int, lexicon: Lexicon) -> list[Phrase] | None:
    """Read "*The Treaty*, as everybody knows, was adopted": the noun before what is put in.

    So in "*ICP-2*, the policy that binds us, was adopted".
    Returns an empty list where that is nothing named, and None where nothing is put in.
    """
    clause = parsed.clauses[index]
    aside = parsed.clauses[index - 1] if index else None
    if aside is None or clause.mark != "," or clause.left[0] != clause.left[1]:
        return None
    noun = _before_noun(parsed, index - 1, lexicon)
    comma = noun or aside.left[0] - 1
    told = (c.verb.after for c in parsed.clauses[: index - (not noun)] if c.verb.first < comma)
    start = max(told, default=0)
    put_in = bool(noun) or aside.mark in lexicon.words("subordinators")
    if not put_in or comma <= start or parsed.sentence.lowers[comma] != ",":
        return None
    before = phrases(parsed, start, comma, lexicon)[-1:]
    beside = bool(before) and end_of(parsed, before[0]) == comma and not before[0].preposition
    return before if beside else []


def _before_noun(parsed: Parsed, step: int, lexicon: Lexicon) -> int:
    """Return the comma before a noun beside a name, or 0: "ICP-2*,* the policy that binds us"."""
    while step and not parsed.clauses[step].mark:
        step -= 1  # "a text that says *how games are kept clean*"
    clause = parsed.clauses[step]
    if not (clause.relative or clause.mark == "that"):
        return 0
    lowers, end = parsed.sentence.lowers, clause.left[0] - 1
    commas = (k for k in range(end, max(0, end - _APPOSED), -1) if lowers[k] == ",")
    comma = next(commas, 0)
    determined = lowers[comma + 1] in lexicon.words("determiners")
    return comma if comma and determined and not parsed.refs_in(comma, end) else 0


def owned_by(parsed: Parsed, phrase: Phrase, later: Sequence[Phrase]) -> list[Phrase]:
    """Return whose owner a phrase only is: "UNESCO's *Executive Board*", "Fiji's ally *Tonga*"."""
    between = parsed.sentence.lowers[phrase.after : later[0].first] if later else ()
    beside = later[0].refs[0] if later else None
    same = beside is not None and beside.kind is phrase.refs[-1].kind
    ally = same and between[:1] in OWNING and 1 < len(between) <= _ALLY
    owning = between in OWNING or (ally and all(word.isalpha() for word in between[1:]))
    return [later[0]] if owning and not later[0].preposition else []


def beside(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> Phrase | None:
    """Return the noun that a clause without a subject stands beside, if it does.

    "*Ukraine*: ratified in May", "*Ukraine* – Ratified", "signed *the Pact* drafted by Chile"; not
    "*the Pact* has fared less well: many have not signed it", nor "*G20*: unions call for it".
    """
    if clause.mark == REDUCED:
        found = phrases(parsed, max(0, clause.verb.first - _REACH), clause.verb.first, lexicon)
        return found[-1] if found and end_of(parsed, found[-1]) == clause.verb.first else None
    apart = clause.mark in {":", "–", "—", "-"} and not parsed.clauses[0].is_main
    others = parsed.sentence.lowers[slice(*clause.left)]
    apart = apart and not (others and is_plural(others[-1]))
    found = phrases(parsed, 0, clause.left[0] - 1, lexicon) if apart else []
    return found[0] if len(found) == 1 and found[0].first == 0 else None


def named_beside(parsed: Parsed, later: Sequence[Phrase]) -> Phrase | None:
    """Return who holds the post before: "the Director-General of the Fund, *Ana Kos*, signed"."""
    for phrase in later:
        if phrase.preposition:
            continue
        at = phrase.first - 1
        while at > 0 and parsed.sentence.lowers[at] in POLITE:
            at -= 1
        beside = phrase.kinds == {Kind.PERSON} and parsed.sentence.lowers[at] == ","
        return phrase if beside else None
    return None


def owner_starts(parsed: Parsed) -> set[int]:
    """Return where those begin who only own the body named next: "the *Network's* Board"."""
    acting = [r for r in parsed.refs if r.kind is Kind.ORGANISATION]
    return {
        one.span.start
        for one, other in pairwise(acting)
        if parsed.sentence.lowers[one.name.after : other.name.first] in OWNING
        or (one.name.after == other.name.first and parsed.sentence.lowers[other.name.first] == "'s")
    }


def head_before(parsed: Parsed, index: int) -> int:
    """Return where the noun stands that a relative clause at an index hangs on.

    In "its adoption, *which* …" and in "the adoption of the Charter by Fiji, *which* …" it is
    "adoption".
    """
    lowers = parsed.sentence.lowers
    index -= 1
    index -= lowers[index] == ","
    while index > 0 and (index in parsed.covered or lowers[index] in _COMPLETING):
        index -= 1
    return index


def is_of_others(parsed: Parsed, phrase: Phrase, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a noun without a name stands nearer: "Norway thanked *those that* signed it"."""
    if is_corrected(parsed, phrase) or is_too_few(parsed, phrase, clause):
        return True
    if is_set_off_from_other(parsed, phrase, clause):
        return True
    nearest = clause.left[0] - 1
    if {"one", "ones"} & set(parsed.sentence.lowers[phrase.after : nearest + 1]):
        return True  # "a caucus like *the one* for artists that was created in Riyadh"
    last = nearest - (parsed.sentence.lowers[nearest] == ",")
    if last > phrase.after and last not in parsed.covered and is_ordinal(parsed.before(last + 1)):
        return True  # "the third session was shorter than *the second*, which was in Lima"
    acting = phrase.kinds <= ACTING and parsed.sentence.lowers[last] == ")"
    if acting and any(r.name.after == last and r.kind is Kind.INSTRUMENT for r in parsed.refs):
        return True  # "the report of the Board (A/70/12), *which* calls for": the report
    between = [c.verb for c in parsed.clauses if phrase.after <= c.verb.first < nearest]
    plain = nearest not in parsed.covered and parsed.sentence.words[nearest].isalpha()
    plain = plain and parsed.sentence.lowers[nearest] not in {"and", "or", "but"}
    if any(verb.copula for verb in between):
        return False  # "Norway *is* among the States that signed it"
    several = parsed.sentence.lowers[nearest] in lexicon.words("titleAgents")
    several = several and _ALSO.isdisjoint(parsed.sentence.lowers[phrase.after : nearest])
    # "across Parliament and with *employers who* …"; in "Ana Kos, a lawyer who" it is she.
    apposed = parsed.sentence.lowers[phrase.after : phrase.after + 2] in _APPOSING
    several = several or (clause.mark == "who" and not apposed)
    return plain and (several or any(verb.finite for verb in between))


def participle_opens(parsed: Parsed, index: int) -> bool:
    """Tell whether a participle opens a sentence: "*Based on the Principles*, the Convention …"."""
    verb = parsed.clauses[index].verb
    loose = verb.participle and verb.first == verb.main == 0
    following = parsed.clauses[1:2] if index == 0 and loose else ()
    return any(not one.relative and one.mark == "," and one.verb.finite for one in following)


def owns_noun(parsed: Parsed, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Tell whether a text is only whose another one is: "signed *the Pact's* sea protocol"."""
    if phrase.kinds != {Kind.INSTRUMENT}:
        return False
    nouns = parsed.sentence.lowers[phrase.after + 1 : phrase.after + 1 + _OWNED]
    if nouns[:1] and nouns[0] in lexicon.words("otherTexts"):
        return True
    ends = lexicon.any_of("prepositions", "coordinators", "relativisers") | {",", ".", ";"}
    end = next((k for k, noun in enumerate(nouns) if noun in ends), len(nouns))
    head = lexicon.heads.get(nouns[end - 1]) if end and nouns[end - 1] not in ITSELF else None
    return head is not None and head.kind is Kind.INSTRUMENT


def one_of_them(parsed: Parsed, index: int) -> Clause | None:
    """Return what names who is meant in "*Fiji is* one of the States of the region *that* signed".

    The pronoun stands for the States, not for the region; so in "is the only State of the region".
    """
    clause, above = parsed.clauses[index], parsed.clauses[index - 1]
    stays = above.verb.copula or above.verb.lemma == "remain"
    told = index > 0 and clause.relative and stays and bool(parsed.refs_in(*above.left))
    said = parsed.sentence.lowers[above.verb.after : above.verb.after + 2]
    among = set(said[:1]) & ONE_AMONG and parsed.sentence.lowers[clause.verb.first] in OF_MANY
    only = said == ("the", "only")
    return above if told and (only or among) else None  # also "Fiji is *not* one of"


def completes(parsed: Parsed, number: int) -> bool:
    """Tell whether the noun before a verb completes another one: "a seminar to promote *it* ended".

    A participle may belong to that noun: "to sign the Pact *adopted* in May is easy".
    """
    clause, above = parsed.clauses[number], parsed.clauses[number - 1]
    beside = number > 0 and not clause.mark and clause.left[0] == above.verb.after
    if not beside or clause.left[0] == clause.left[1] or not clause.verb.finite:
        return False
    others = (c.verb for c in parsed.clauses if c is not clause and c.verb.finite)
    reduced = clause.verb.participle and any(not verb.participle for verb in others)
    governed = above.verb.gerund and parsed.before(above.verb.first) in _GOVERNING
    wish = above.verb.modal == "be" or (above.verb.base and above.verb.first == above.verb.main)
    governed |= wish and above.mark == "that" and above.left[0] > 0  # "a bid *that Fiji join it*"
    return (above.verb.infinitive or governed) and not reduced


def subject_clause(parsed: Parsed, index: int) -> int:
    """Return the clause whose subject a bare participle has: "a bid to sign it *was* made, *lost*".

    Its own where it has one.
    """
    clause = parsed.clauses[index]
    while clause.left[0] == clause.left[1] and clause.shares is not None and clause.shares < index:
        if not clause.verb.participle or clause.verb.first != clause.verb.main:
            break
        index, clause = clause.shares, parsed.clauses[clause.shares]
    return index


def is_aside(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a participle is put in beside a noun: "the Rules, *as amended* in May, bind"."""
    verb, before = clause.verb, parsed.before(clause.verb.first)
    return before == "as" and verb.participle and verb.first == verb.main


def oblique(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a relative pronoun is neither subject nor object: "the text *by which* it …"."""
    before = parsed.sentence.lowers[clause.left[0] - 1] if clause.left[0] else ""
    return before in OBLIQUE


def after_noun(parsed: Parsed, index: int) -> bool:
    """Tell whether "that" or "which" follows a noun: "the rules *that it approved*"."""
    before = parsed.clauses[index].left[0] - 1
    before -= parsed.clauses[index].mark == "which" and parsed.sentence.lowers[before] == ","
    word = parsed.sentence.lowers[before] if before >= 0 else "."
    if not word[0].isalnum() or word in _ADDRESSED:
        return False  # "they told us that they will ratify"
    return not any(c.verb.first <= before < c.verb.after for c in parsed.clauses)


def inner_texts(parsed: Parsed) -> set[Entity | None]:
    """Return the texts that only tell which one another is: "a bill amending *the Penal Code*"."""
    texts = [ref for ref in parsed.refs if ref.kind is Kind.INSTRUMENT and ref.entity]
    return {
        inner.entity
        for outer in texts
        for inner in texts
        if outer.span.start < inner.span.start < inner.span.end <= outer.span.end
    }


def headed(parsed: Parsed, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Tell whether a phrase completes another noun: "amendment *to the Convention*".

    "The delegation *of Chad*" is Chad, and "the principles *of the Charter*" are in it.
    """
    texts = phrase.kinds == {Kind.INSTRUMENT}
    inner = texts and any(ref.entity in inner_texts(parsed) for ref in phrase.refs)
    if inner or tells_of_person(parsed, phrase):
        return True
    words = parsed.sentence.lowers[: phrase.first]
    at = next((k for k in range(len(words) - 1, 0, -1) if words[k] == phrase.preposition), 0)
    if at and phrase.preposition in _ABOUT and phrase.kinds == {Kind.ORGANISATION}:
        return words[at - 1] in lexicon.any_of("plainHeads", "bodyTexts")  # "a *study on* the Bank"
    if phrase.preposition not in {"to", "of", "from"}:
        return False
    if at and words[at - 1] in lexicon.words("partNouns"):
        return True
    acting = lexicon.any_of("stateNouns", "contentNouns")
    states = all(ref.entity and ref.entity.type == "Government" for ref in phrase.refs)
    for ref in parsed.refs:
        if ref.entity is None and parsed.sentence.lowers[ref.name.after - 1] in acting:
            continue
        gap = parsed.sentence.lowers[ref.name.after : phrase.first]
        given = states and word_before(parsed.sentence, ref.name) == "of"
        if given and phrase.preposition == "to":
            continue  # "hand the presidency *of the Union to Malta*, which"
        if gap[:1] == (phrase.preposition,) and len(gap) <= 3 and ref.kind in phrase.kinds:
            return True
    return False


def tells_several(parsed: Parsed, clause: Clause, phrase: Phrase) -> bool:
    """Tell whether a verb is of several, a phrase of one body: "notes for Oxfam *which ask*"."""
    verb, last = clause.verb, parsed.sentence.lowers[phrase.after - 1]
    plain = verb.base and verb.tense == "present" and verb.first == verb.main
    own = clause.mark in RELATIVES and clause.left[1] - clause.left[0] == 1  # not "which *we* ask"
    bodies = phrase.kinds == {Kind.ORGANISATION} and len(phrase.refs) == 1
    return plain and own and bodies and not is_plural(last)


def stands_in(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun stands for a text like "it": "adopted *the proposal*".

    "The proposal of Norway", "tabled by Norway", "the proposal to amend it" is one of its own;
    "adopted the proposal *in May*" is not.
    """
    words = (*parsed.sentence.lowers[index : index + 4], "", "", "", "")
    noun = words[0] in _THE and words[1] in lexicon.words("textStandIns")
    noun = noun and words[3] != "by"
    timed = any(time.first in {index + 2, index + 3} for time in parsed.times)
    barred = lexicon.words("prepositions") | {"to", "that", "which"}
    return noun and (timed or words[2] not in barred)


def acts_for_it(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether who acts for a State is the subject: "Chad, whose *President* signed it"."""
    acts = lexicon.any_of("ministers", "chambers") | lexicon.words("actingHeads")
    return bool(acts & set(parsed.sentence.lowers[slice(*clause.left)]))


_WHOEVER = frozenset({"those", "anyone", "anybody", "everyone", "everybody", "someone"})


def follows_unknown(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a name that nobody knows stands before "which": "the Negombo Safeguards, which".

    It is then that, and nothing farther away. So are "those that", "anyone who".
    """
    at = clause.left[0] - 1
    if parsed.sentence.lowers[at] in _WHOEVER and at > 0:
        return True
    at -= parsed.sentence.lowers[at : at + 1] == (",",)
    name = at > 0 and at in parsed.sentence.capitals and at not in parsed.covered
    return name and parsed.sentence.words[at].isalpha() and not parsed.sentence.titled


def another_acts(parsed: Parsed) -> bool:
    """Tell whether a meeting, or an unknown body, does what a sentence tells.

    "*Summit* noted what the Board said. It adopted …": it was not the Board that did.
    """
    clause = parsed.clauses[0] if parsed.clauses else None
    first = next(iter(parsed.refs_in(*clause.left)), None) if clause else None
    if clause is None or first is None or not clause.is_main:
        return False
    unknown = first.entity is None and first.name.how == "definite"
    met = first.kind is Kind.MEETING and first.entity is not None
    acts = not (clause.verb.passive or clause.verb.copula)
    return acts and (met or (first.kind is Kind.ORGANISATION and unknown))
