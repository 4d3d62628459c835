"""Plain noun phrases: where one begins and ends, and verbs that are nouns after all in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.refs import is_state
from govgraph.extract.find.words.function_words import POSSESSIVES, WHOSE_WILL
from govgraph.extract.find.words.tokens import OWNERS, is_adverb, is_plural
from govgraph.extract.positions.abouts.rows import (
    ADJECTIVES,
    NO_OBJECT,
    ROW,
    joins_adjectives,
    row_end,
    tells_how,
)
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

QUOTES = frozenset({'"', "“", "‘", "*", "**", "_"})
"""Marks that set off words without being any: "the *\"closure* of clinics\""."""
_NO_PART = frozenset({
    "consisting", "comprising", "relating", "pertaining", "involving", "stemming", "arising",
    "cannot", "wherever", "whenever", "rather", "ahead", "only", "already", "now", "today",
    "again", "along", "amid", "above", "around", "too", "still", "always", "often", "never",
    "soon", "twice", "nothing", "done", "made", "taken", "held", "have", "has", "had", "having",
    "being", "concerning", "regarding", "including", "instead",
})  # fmt: skip
_DOING = frozenset({"of", "by", "for"})
# Nouns that many write with a capital though they name nobody: "seats for island *States*".
_COMMON = frozenset({"Internet", "States", "Parties", "Governments"})
_EACH = frozenset({"every", "each"})
_UNBOUND = {(".",), ("!",), (";",), (",",), ()}
_AWAY = frozenset({"online", "offline", "abroad", "worldwide", "there", "here"})
_OUT = {("out", "of"), ("back", "on"), ("back", "to"), ("back", "into"), ("back", "in")}
ROWED = 3  # words of "for safe and orderly"
_OWNING = 2  # words of "domestic workers"
_LEADING = frozenset({"of", "the", "a", "an", "on", "for", "against", "about", "to", "at", "in"})
_OPENING = frozenset({"the", "a", "an", "our", "its", "their", "my", "your"})
_EVERY = frozenset({"all", "every", "each", "any"})  # "the release of *all* detained fishers"
_CLOSING = frozenset(
    {"by", "in", "on", "at", "to", "for", "from", "with", "and", "or", "of", "the", "a"}
)
_DONE = frozenset({"in", "by", "as", "with", "at", "on", "from", "through", "under", "against"})
_MEMBER_ENDS = frozenset({"and", ",", ".", ";", "for", "of", ""})
_BEHIND = frozenset({"from", "to", "of", "for", "by"})
# Also behind the object of a verb: "train older *advocates before* the end of the year".
_MODALS = {("will",), ("would",), ("could",), ("can",), ("may",), ("might",), ("must",)}
_MODALS |= {("should",), ("shall",), ("cannot",)}
_BEHIND_OBJECT = {("on",), ("before",), ("after",), ("until",), ("with",), ("at",), ("to",)}
_BEHIND_OBJECT |= {("under",), ("against",), ("between",), ("during",), ("within",), ("without",)}
_BEHIND_OBJECT |= {("across",), ("through",), ("among",), ("towards",), ("where",), ("who",)}


def noun_phrase(parsed: Parsed, first: int, end: int, context: Context) -> tuple[int, int]:
    """Return the words of a plain noun phrase that begins at an index, determiners left out."""
    lowers, lexicon = parsed.sentence.lowers, context.lexicon
    opening = lexicon.any_of("determiners", "degreeWords") | {"your"} | QUOTES
    while first < end and lowers[first] in opening:
        if lowers[first + 1 : first + 2] in ROW and row_end(parsed, first, end):
            break  # "a *full and unconditional* ceasefire"
        first += 1
    closed = closed_words(lexicon)
    near = [n for n, c in enumerate(parsed.clauses) if first <= c.verb.main < end]
    verbs = {parsed.clauses[n].verb.main for n in near if not _nominal(parsed, n, first, lexicon)}
    if is_deed_noun(parsed, first, lexicon):
        verbs.discard(first)
    taken = verbs | {i for t in parsed.times for i in range(t.first, t.after)}
    taken |= parsed.covered - _modifiers(parsed, closed, (first, end))
    taken -= _bodies_before(parsed, closed, verbs, lexicon)
    row = row_end(parsed, first, end)
    taken -= set(range(first, row))
    region = lowers[first : first + 1] and lowers[first] in lexicon.words("regionAdjectives")
    after = first + (bool(region) and first not in parsed.covered)  # "a *European* fund for"
    after = max(after, row)
    while after < end and after not in taken:
        if _only_grades(parsed, after, end, closed):
            after += 1
            continue
        if not is_plain(parsed, after, closed):
            break
        named = after == first and parsed.sentence.words[after][:1].isupper()
        if named and after and not _opens_small(parsed, after):
            break  # only within a phrase: "banana *Fusarium* wilt"
        if after > first and (
            lowers[after] in POSSESSIVES
            or _ends_before(lowers, after, lexicon)
            or _is_made(lowers, first, after, lexicon)
        ):
            break
        after += 1
        owned = after + 1 < end and lowers[after] in OWNERS and _owns(lowers, first, after, lexicon)
        if owned or joins_adjectives(parsed, first, after, end):
            after += 1
    return _past_determiner(lowers, first, after), after


def is_want(parsed: Parsed, found: tuple[int, int], context: Context) -> bool:
    """Tell whether a phrase tells what is not there: "the *shortage of* nurses", no "lack of time".

    Nobody who is concerned about it is concerned about nurses.
    """
    lowers, after = parsed.sentence.lowers, found[1]
    if lowers[after - 1] not in context.lexicon.words("wantNouns"):
        return False
    missing = noun_phrase(parsed, after + 1, len(lowers), context)
    bland = context.lexicon.any_of("frameNouns", "emptyHeads", "textParts", "vagueNouns")
    named = missing[1] <= missing[0]  # "the lack of *Lake rangers*"
    return lowers[after : after + 1] == ("of",) and (named or lowers[missing[1] - 1] not in bland)


def is_of_place(parsed: Parsed, found: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether a noun that frames is one of a place: "the *level* of the Caspian Sea"."""
    lowers, (first, after) = parsed.sentence.lowers, found
    if after - first != 1 or lowers[after : after + 1] not in {("in",), ("of",)}:
        return False
    start = after + 1 + (lowers[after + 1 : after + 2] == ("the",))
    places = {r.name.first for r in parsed.refs if r.kind is Kind.PLACE}
    return start in places and lowers[first] in lexicon.words("statesOfThings")


def is_deed_noun(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a form in -ing describes a noun: "fund *reporting* systems", "*fishing* nets".

    Behind a preposition only one that does so by itself: "the use of *training* midwives" acts.
    """
    word = "".join(parsed.sentence.lowers[index : index + 1])
    done = any(c.verb.infinitive and c.verb.after == index for c in parsed.clauses)
    if done and word in lexicon.words("deedNouns"):
        return True
    following = "".join(parsed.sentence.lowers[index + 1 : index + 2])
    led = parsed.before(index) in lexicon.any_of("prepositions", "determiners", "degreeWords")
    noun = following[:1].isalpha() and following not in closed_words(lexicon)
    return led and noun and word in lexicon.words("fieldNouns")


def _only_grades(parsed: Parsed, index: int, end: int, closed: Collection[str]) -> bool:
    """Tell whether an adverb only grades the adjective behind it: "*sexually* explicit images"."""
    lowers = parsed.sentence.lowers
    graded = lowers[index].endswith("ly") and lowers[index] not in _NO_PART
    if index + 2 >= end or not (graded and is_adverb(lowers[index])):
        return False
    if lowers[index - 1] in _DOING and lowers[index + 1].endswith("ing"):
        return False  # "proud *of* gladly *opening* our borders"
    # "*Newly* elected boards", "*early* talks" tell when.
    return lowers[index + 1].endswith((*ADJECTIVES, "it", "ing")) and all(
        is_plain(parsed, behind, closed) for behind in (index + 1, index + 2)
    )


def _past_determiner(lowers: Sequence[str], first: int, after: int) -> int:
    """Return where the noun begins: "reject *outright* any exemption", no "destroyed the roof"."""
    inner = [k for k in range(first + 1, after) if lowers[k] in {"any", "the"}]
    return inner[-1] + 1 if inner and not lowers[inner[-1] - 1].endswith("ed") else first


def is_unnamed(entity: Entity, lexicon: Lexicon) -> bool:
    """Tell whether words describe a thing that bears no name: "*European* fund for"."""
    first = entity.label.partition(" ")[0]  # "the Arctic Fund"; but "a European fund for rivers"
    plain = first[:1].islower() or first.lower() in lexicon.words("regionAdjectives")
    small = entity.label.rpartition(" ")[2][:1].islower()
    return entity.iri is None and plain and (small or first[:1].islower())


def _owns(lowers: Sequence[str], first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a plural owns what follows it: "*workers'* rights"; not "*days'* notice"."""
    owner = lowers[after - 1]
    several = is_plural(owner) or owner in lexicon.words("actingNouns")
    return after - first <= _OWNING and several and owner not in lexicon.words("emptyHeads")


def _is_made(lowers: Sequence[str], first: int, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word tells what one makes of a noun: "make port visits *mandatory*"."""
    made_so = lexicon.words("madeSoAdjectives")
    so = lowers[index] in made_so or lowers[index].endswith(("able", "ible"))
    following = "".join(lowers[index + 1 : index + 2])
    makes = not lexicon.words("makingVerbs").isdisjoint(lowers[max(0, first - 2) : first])
    return so and makes and (not following[:1].isalpha() or following in _DONE | _BEHIND | _AWAY)


def _ends_before(lowers: Sequence[str], index: int, lexicon: Lexicon) -> bool:
    """Tell whether what follows a noun begins: "a life *free* from", "brokers *selling* arms"."""
    following = "".join(lowers[index + 1 : index + 2])  # nothing where a line ends
    doing = lowers[index].endswith("ing") and is_plural(lowers[index - 1])
    away = lowers[index] in _AWAY and not following[:1].isalpha()
    # "keep algorithms *out* of it", "put it *back* on the agenda"
    out = (lowers[index], following) in _OUT
    loose = following in _BEHIND or lowers[index + 1 : index + 2] in _UNBOUND
    done = lowers[index].endswith("ed") and following in _DONE | {"out"}
    timed = lowers[index] in _EACH  # "figures *every quarter*"
    described = loose and lowers[index] in lexicon.words("postposedAdjectives")
    return doing or away or out or done or timed or described


def closed_words(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that no noun phrase goes past."""
    closed = lexicon.any_of(
        "prepositions", "coordinators", "relativisers", "beForms", "modals", "subordinators"
    )
    return closed | lexicon.words("pronouns") | _NO_PART


def is_modifier(parsed: Parsed, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a name that ends at an index only modifies a noun: "the *Fund* strategy"."""
    verbs = {c.verb.main for n, c in enumerate(parsed.clauses) if not is_noun(parsed, n)}
    inside = after < len(parsed.sentence.words) and after not in parsed.named | verbs
    lowers = parsed.sentence.lowers
    adjectives = lexicon.any_of("postposedAdjectives", "keptAdjectives")
    kept = inside and lowers[after] in adjectives and _ends_there(parsed, after + 1)
    closed = closed_words(lexicon) | lexicon.words("determiners")  # "give the Fund *a* say"
    return inside and not kept and is_plain(parsed, after, closed)


def _ends_there(parsed: Parsed, index: int) -> bool:
    """Tell whether no noun follows: "keep the Fund open *for* all"; not "the Fund *open call*"."""
    following = "".join(parsed.sentence.lowers[index : index + 1])
    return not following[:1].isalpha() or following in _BEHIND | {"as", "and", "until", "in"}


def is_plain(parsed: Parsed, index: int, closed: Collection[str]) -> bool:
    """Tell whether a word in small letters can stand in a noun phrase."""
    word = parsed.sentence.words[index]
    small = word[0].isalpha() and (not index or not word[0].isupper())  # "*Rural* credit is"
    small = small or _is_inner_name(parsed, index)
    closed = closed if parsed.before(index) not in WHOSE_WILL or word != "will" else ()
    return small and word.lower() not in closed and not is_adverb(word.lower())


def _opens_small(parsed: Parsed, index: int) -> bool:
    """Tell whether a word with a capital may open a plain noun phrase: "*DNA* databases".

    So do adjectives of peoples and places: "*Indigenous* languages"; names of two words do not.
    """
    words = parsed.sentence.words
    if words[index] in _COMMON:
        return True
    following = "".join(words[index + 1 : index + 2])
    if words[index - 1] == "and" and words[index - 2][:1].isupper():
        return False  # "the Zambezi and *Save* basins"
    free = index not in parsed.covered or _is_acronym(words[index])
    return free and following.isalpha() and following.islower()


def _is_inner_name(parsed: Parsed, index: int) -> bool:
    """Tell whether a capital is of a word within a noun phrase: "banana *Fusarium* wilt"."""
    words = parsed.sentence.words
    if words[index] in _COMMON or _is_acronym(words[index]):
        return True
    around = (*words[index - 1 : index + 2], "", "")[:3]
    beside = around[0].isalpha() and around[0].islower() and around[2].isalpha()
    inside = beside and around[2].islower() and words[index].isalpha()
    return inside and index not in parsed.covered


def _is_acronym(word: str) -> bool:
    """Tell whether a word is written as initials are: "DNA", "5G", "AI-made"."""
    return word[:2].isupper() or (word[0].isdigit() and word[1:].isupper())


def _modifiers(parsed: Parsed, closed: Collection[str], span: tuple[int, int]) -> set[int]:
    """Return the words of descriptions that only modify a noun: "the *museum* definition".

    Also those of a bare noun that describes nothing known: "*dialogue* among delegations".
    """
    found: set[int] = set()
    for ref in parsed.refs:
        after = ref.name.after
        if after <= span[0] or ref.name.first >= span[1]:
            continue
        plain = after - ref.name.first == 1 or ref.name.how == "indefinite"
        initials = ref.name.how == "capitals" and ref.entity and ref.entity.iri is None
        if (ref.described and not ref.entity and plain) or (initials and plain):
            found |= set(range(ref.name.first, after))
        inner = ref.described and after < len(parsed.sentence.words)
        if inner and after not in parsed.covered and is_plain(parsed, after, closed):
            found |= set(range(ref.name.first, after))
    return found


def _bodies_before(
    parsed: Parsed, closed: Collection[str], verbs: Collection[int], lexicon: Lexicon
) -> set[int]:
    """Return the initials of known bodies that say whose a thing is: "a *UN* tax on aviation".

    "*UNESCO* opened an office" and "all *UN* agencies" tell of bodies.
    """
    words, found = parsed.sentence.words, set[int]()
    for ref in parsed.refs:
        after = ref.name.after
        body = ref.kind is Kind.ORGANISATION and ref.entity is not None and not is_state(ref)
        initials = after - ref.name.first == 1 and words[after - 1].isupper()
        inside = after < len(words) and after not in parsed.named and after not in verbs
        if not (body and initials and inside and is_plain(parsed, after, closed)):
            continue
        if parsed.sentence.lowers[after] not in lexicon.words("bodiesAlike"):
            found.add(ref.name.first)
    return found


def _nominal(parsed: Parsed, number: int, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a form of a verb is a noun after all, in a phrase that begins at an index.

    "Climate transition *plans* that …", "workplace *training*", "gaps in *financing*"; but
    "companies *selling* weapons".
    """
    verb, lowers = parsed.clauses[number].verb, parsed.sentence.lowers
    if verb.gerund and verb.first == verb.main >= first:
        following = lowers[verb.after : verb.after + 1]
        before = lowers[verb.main - 1]
        plain = not is_plural(before)  # "the precarious *funding*"
        moving = lexicon.words("movingParticiples")
        if verb.main == first and lowers[first] in moving and following not in NO_OBJECT:
            return True
        return plain if verb.main > first else following in NO_OBJECT
    alone = verb.first == verb.main == first and lowers[first - 1] in _OPENING
    if alone and lowers[verb.after : verb.after + 1] in NO_OBJECT:
        return True  # "the *cost* of textbooks"
    return is_noun(parsed, number) or _describes(parsed, number, first)


def _describes(parsed: Parsed, number: int, first: int) -> bool:
    """Tell whether a participle opens a noun phrase: "the use of *hidden* cameras"."""
    verb, words = parsed.clauses[number].verb, parsed.sentence.words
    opens = verb.participle and verb.first == verb.main == first and first > 0
    led = opens and words[first - 1].lower() in _LEADING | _EVERY
    following = words[verb.after : verb.after + 1]
    # "Open data, *shared* infrastructure and"; but "the Fund, *launched* last year".
    behind = "".join(words[verb.after + 1 : verb.after + 2])
    led = led or (opens and words[first - 1] in {",", "and"} and behind in _MEMBER_ENDS)
    return led and bool(following) and following[0].islower() and following[0] not in _CLOSING


def is_noun(parsed: Parsed, number: int) -> bool:
    """Tell whether a bare form is a plural noun after all: "calls for ownership *registers*".

    A clause of its own would have a word that opens it, or a subject after a comma.
    """
    clause = parsed.clauses[number]
    verb, lowers = clause.verb, parsed.sentence.lowers
    if not (verb.first == verb.main > 0 and verb.tense == "present"):
        return False
    following = lowers[verb.after : verb.after + 1]
    if following in {("that",), ("which",), ("of",)} and not verb.entries[1:2]:
        return True
    if following in _MODALS | {("be",)}:
        return True  # "divergent *mandates* will lead to it", "that *audits* be made public"
    rowed = lowers[verb.main - 2 : verb.main - 1] == ("and",) and all(
        tells_how(lowers[k]) for k in (verb.main - 3, verb.main - 1)
    )
    if rowed and verb.main > ROWED and lowers[verb.main].endswith("s"):
        return following in NO_OBJECT  # "calls for safe and orderly *returns*"
    above = parsed.clauses[number - 1].verb if number else None
    object_of = above is not None and clause.left[0] == above.after and not above.copula
    plural = lowers[verb.main][-1] == "s" and "that" not in lowers[slice(*clause.left)]
    dated = any(t.first == verb.after for t in parsed.times)  # "train patient *advocates* in May"
    themes = {r.name.after for r in parsed.refs if r.kind is Kind.THEME}  # "water safety *plans*"
    beside = verb.main - 1 not in parsed.named or verb.main in themes
    return (
        object_of
        and plural
        and beside
        and clause.mark == ""
        and (
            dated
            or _is_reduced(lowers, verb.main + 1)
            or lowers[verb.main + 1 : verb.main + 2] in NO_OBJECT | _BEHIND_OBJECT
        )
    )


def _is_reduced(lowers: Sequence[str], index: int) -> bool:
    """Tell whether a participle goes on from a noun: "hails peer *reviews carried out* in Chad"."""
    done, behind = (*lowers[index : index + 2], "", "")[:2]
    return done.endswith("ed") and behind in {"out", "by", "in", "under", "at", "on"}


def is_object(parsed: Parsed, number: int) -> bool:
    """Tell whether a form of a verb is the object of the verb before it: "rejected *calls* for".

    In "Malta fears that" it has a subject of its own.
    """
    left = parsed.clauses[number].left
    return bool(number) and left[0] == left[1] and is_noun(parsed, number)
