"""Names behind "of" that tell neither who acts nor for whom: "the margins *of the Forum*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.dates.words import WEEKDAYS
from govgraph.extract.clauses.excepting import EXCEPTING
from govgraph.extract.clauses.phrases import governing, phrases
from govgraph.extract.clauses.subjects import ACTING, OBLIQUE
from govgraph.extract.find.words.tokens import OWNERS, OWNING, is_adverb
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.phrases import Phrase
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

_OUT_OF_OFFICE = frozenset({"former", "retired", "onetime"})
_POST = 4  # words of "former deputy prime minister"
_WHEN = frozenset({"today", "yesterday", "now", "then", "also"})
_APPOSED = 6  # words of a noun beside a name
_FRONTING = {("in",), ("at",), ("on",), ("during",), ("after",), ("before",), ("following",)}
_BESIDE = frozenset({"margins", "sidelines", "fringes", "occasion"})  # "on the margins of it"
_OF_MEMBERS = frozenset({("member",), ("country",), ("state",), ("party",), ("national",)})
_EACH = frozenset({"every", "each"})
_NAMING = frozenset({"among", "amongst", "including", "notably", "such", "like", "led"})


def is_of_another(parsed: Parsed, clause: Clause, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Tell whether a name behind "of" neither acts nor stands for who does.

    "The ministers, meeting on the margins *of the Forum*, signed it", "the railway companies *of
    Austria* signed it"; "the Government of Austria" and "a delegation from it" are Austria.
    """
    before = parsed.sentence.lowers[clause.left[0] : phrase.first]
    fronted = before[:1] in _FRONTING and _is_followed(parsed, clause, phrase)
    if fronted or are_its_people(parsed, clause, phrase, lexicon):
        return True  # "*In the course of the Forum,* the mayors of many towns signed it"
    if phrase.preposition not in before or _tells_who(parsed, clause, before):
        return phrase.preposition in before
    words = before[: len(before) - before[::-1].index(phrase.preposition) - 1]
    if not _OUT_OF_OFFICE.isdisjoint(words[-_POST:]):
        return True  # "a *former judge* of the Court"
    noun = "".join(words[-1:])
    one = f"{noun[:-3]}y" if noun.endswith("ies") else noun.removesuffix("s")
    own = {noun, one} & lexicon.words("stateNouns")
    if noun == "authorities":  # "the authorities of Malta", not "its water authorities"
        own = own if set(words[:-1]) <= {"the"} else set()
    head = lexicon.heads.get(noun) or lexicon.heads.get(one)
    states = any(ref.entity and ref.entity.type == "Government" for ref in phrase.refs)
    others = states and head is not None and head.kind is Kind.ORGANISATION and not own
    return noun in _BESIDE or others or (states and noun in lexicon.words("populace"))


def _tells_who(parsed: Parsed, clause: Clause, before: Sequence[str]) -> bool:
    """Tell whether words set off only tell who somebody is: "Farm Aid, *sponsor of it*, asked".

    "Several members, *among them Togo*, asked" tells who they are.
    """
    comma = before.index(",") if "," in before else 0
    if comma and not _NAMING.isdisjoint(before[comma + 1 : comma + 2]):
        return False
    closed = parsed.sentence.lowers[clause.left[1] - 1] == ","
    return comma > 1 and closed and len(before) - comma <= _APPOSED and before[0] not in OBLIQUE


def _is_followed(parsed: Parsed, clause: Clause, phrase: Phrase) -> bool:
    """Tell whether a noun stands between a phrase and the verb: "At it, *many* signed the Pact".

    What commas set off at the end only tells who it is: "At it, *the Minister* of Chad, Ana Kos,
    today signed the Pact".
    """
    lowers, end = parsed.sentence.lowers, clause.verb.first
    timed = {k for time in parsed.times for k in range(time.first, time.after)}

    def told(first: int, after: int) -> bool:
        free = (lowers[k] for k in range(first, after) if k not in timed)
        return any(w.isalpha() and not is_adverb(w) and w not in _WHEN for w in free)

    commas = [k for k in range(phrase.after, end) if lowers[k] == ","]
    last = commas[-1] + 1 if commas else end
    return told(last, end) or (len(commas) > 1 and told(phrase.after, commas[-2]))


def are_its_people(parsed: Parsed, clause: Clause, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Tell whether a name only says whose people act: "*Council of Europe* member states".

    "*Fiji's* opposition", "*the Union's* critics"; "Fiji's delegation" is Fiji. So it does where
    the name goes on: "*Reed Church* Aid".
    """
    words = parsed.sentence.lowers[phrase.after : clause.left[1]]
    owned = words[:1] in OWNING
    if words and not owned and parsed.before(phrase.first) in _EACH:
        return True  # "*every NATO* ally"
    words = words[owned:]
    noun = words[1:2] if words[:1] in _OF_MEMBERS else words[:1]
    if not lexicon.words("peopleNouns").isdisjoint(noun):
        return True
    after = phrase.after + 1
    inner = parsed.refs_in(after, clause.left[1])
    named = (r.name.first for r in inner if r.entity and r.kind in ACTING)
    words = parsed.sentence.lowers[after : next(named, clause.left[1])]
    if not owned:
        alone = phrase.after + 1 == clause.left[1] and phrase.after > phrase.first + 1
        return alone and _goes_on(parsed, phrase.after)  # "ICANN *Org*" is ICANN
    # "Fiji's refusal *to sign*" is its own.
    acts = clause.verb.finite and not clause.verb.infinitive
    return acts and _are_others(words, phrase, lexicon)


def _goes_on(parsed: Parsed, index: int) -> bool:
    """Tell whether a capital at an index belongs to the name before: no "Monday", in no title."""
    word = parsed.sentence.words[index]
    plain = index not in parsed.covered and word.istitle() and word.isalpha()
    timed = word.lower() in {*WEEKDAYS, *_WHEN}
    return plain and not (timed or parsed.sentence.titled or is_adverb(word.lower()))


def named_of(parsed: Parsed, clause: Clause, phrase: Phrase, lexicon: Lexicon) -> Ref | None:
    """Return the body that a noun of a State's only tells of: "Fiji's regulator *Rivercom*".

    It is none that is left out: "all EU members *but Malta*".
    """
    end = clause.left[1]
    between = parsed.sentence.lowers[phrase.after + 1 : end]
    plain = all(word[0].isalnum() for word in between)
    beside = (r for r in parsed.refs_in(phrase.after, end) if r.name.after == end and r.entity)
    found = next(beside, None) if plain else None
    left_out = found and governing(parsed, found.name.first, phrase.after, lexicon) == EXCEPTING
    return None if left_out else found


def body_of_state_acts(parsed: Parsed, lexicon: Lexicon) -> bool:
    """Tell whether a sentence is about a body in a State: "*Kenya's bar association* met. It …".

    "It" is that State after "Kenya's delegation met" and "Kenya's support for it is firm".
    """
    if OWNERS.isdisjoint(parsed.sentence.words):
        return False
    clause = parsed.clauses[0]
    for phrase in phrases(parsed, *clause.left, lexicon)[:1]:
        words = _to_noun(parsed.sentence.lowers[phrase.after : clause.left[1]], lexicon)
        head = lexicon.heads.get(words[-1]) if words else None
        body = head is not None and head.kind is Kind.ORGANISATION
        body = body or not lexicon.words("bodyNouns").isdisjoint(words[-1:])
        return body and are_its_people(parsed, clause, phrase, lexicon)
    return False


def _are_others(words: Sequence[str], phrase: Phrase, lexicon: Lexicon) -> bool:
    """Tell whether a noun that a body owns is of others, for a State of none of its organs.

    "Kenya's *trade union congress*" is no parliament, and its *former president* holds no office.
    """
    words = _to_noun(words, lexicon)
    states = all(ref.entity and ref.entity.type == "Government" for ref in phrase.refs)
    if states:
        own = lexicon.any_of("stateNouns", "homeBodies", "missions", "chambers")
        apart = own.isdisjoint(words) or not lexicon.words("outOfOffice").isdisjoint(words)
        return bool(words) and apart
    others = lexicon.any_of("otherPeople", "populace", "pluralPeople", "speakingPeople")
    return not others.isdisjoint(words[-1:])


def _to_noun(words: Sequence[str], lexicon: Lexicon) -> Sequence[str]:
    """Return words up to what closes their noun: "union" of "union of towns"."""
    closed = lexicon.any_of("prepositions", "coordinators", "relativisers") | {",", "("}
    end = next((k for k, word in enumerate(words) if word in closed), len(words))
    while end and is_adverb(words[end - 1]):
        end -= 1  # "Chad's bank *firmly* opposes it"
    return words[:end]
