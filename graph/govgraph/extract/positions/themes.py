"""Name the theme of a noun phrase: "the growth of online stalking" is about online stalking."""

from __future__ import annotations

from itertools import dropwhile
from typing import TYPE_CHECKING

from govgraph.extract.find.function_words import POSSESSIVES
from govgraph.extract.find.tokens import is_plural
from govgraph.extract.positions.nouns import joins_adjective, noun_phrase
from govgraph.model import Entity, Kind, Mention, Span

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.context import Context

_LINKS = frozenset({"of", "on", "in", "to", "for", "over", "about", "towards", "against"})
_ADDING = {("of",), ("on",), ("for",), ("against",)}
_ADDING_TO_ONE = {("by",), ("among",), ("between",), ("from",), ("without",), ("in",)}
_OVER = {("for",), ("with",), ("against",), ("to",), ("into",)}
_POINTING = {("this",), ("that",), ("these",), ("those",), ("such",)}
_MEANT = frozenset({"present", "said", "aforementioned", "latter", "former", "parallel", "similar"})
_STATE = "Government"
# Nouns that only say how what "in" adds has changed: "a sharp *fall in*"; not "river *data in*".
_IN_TIME = frozenset({"course", "run", "term", "future"})  # "in due course", no topic
_CHANGES = frozenset(
    {"fall", "drop", "surge", "upsurge", "decline", "rise", "increase", "decrease"}
)
_CHANGES |= {"cut", "cuts", "growth", "gap", "gaps", "shortage", "role"}
_JOINT = frozenset({"cooperation", "co-operation", "collaboration", "coordination", "partnership"})
_JOINT |= {"partnerships", "dialogue", "exchange", "exchanges", "engagement"}
_MADE = {("made",), ("announced",), ("given",), ("received",), ("pledged",), ("promised",)}
_OWNERS = {("'",), ("'s",), ("’",), ("’s",)}
_QUOTING = {('"',), ("“",), ("‘",)}
_ABSTRACT = ("ism", "ity", "tion", "sion", "ance", "ence", "cy", "ness", "ship", "dom", "ment")
_LONG = 10  # letters of words like "undertaking"; longer ones tell a topic: "videoconferencing"
_SHORT = 6  # letters of words like "action", which tell no topic
_DISTINCT = 2  # words that tell one thing from others of its kind
_HOW = 4  # words of "the very way in which"
_MANNERS = frozenset({"way", "manner"})
_PUT_IN = 6  # words of what is put in between a verb and its object
_IDEAS = frozenset({"fund", "funds", "mechanism", "mechanisms"})
_SHARES = frozenset({"half", "thirds", "percent", "tenfold"})
_POINTED = 2  # words of "present measure"
_LONGEST = 4  # words of a theme
_OPENING = frozenset({("the",), ("a",), ("an",)})
_NEW_TEXTS = frozenset({"recommendation", "resolution", "directive", "regulation", "declaration"})
_SPOKEN = frozenset({"statement", "statements"})
_LISTED = 5  # words of ", banks and"
_ADDED = 3  # words that its complement may have


def named_theme(
    parsed: Parsed, span: tuple[int, int], context: Context, *, alone: bool = False
) -> list[tuple[Entity, Span]]:
    """Return the theme that the first noun phrase of a range names, with its words.

    A single noun only frames what "of", "on", "in" adds: "cuts in health financing". ``alone``
    tells that any single noun is a theme: "worried about reprisals".
    """
    start = _start(parsed, span, context)
    if parsed.sentence.lowers[start : start + 1] in _POINTING:
        return []  # "this approach" has been told of before
    if start and parsed.sentence.lowers[start - 1] == "be":
        return []  # "asked them to be bold"
    if _only_how(parsed, start):
        return []
    found = _framed(parsed, (start, span[1]), context, alone=alone)
    owned = found[0] == start > span[0] and parsed.sentence.lowers[start - 1 : start] in _OWNERS
    if found[1] - found[0] <= owned or _goes_on(parsed, found, span[1]):
        return []
    told = parsed.sentence.lowers[slice(*found)]
    if len(told) == 1 and joins_adjective(parsed, found):
        return []  # "a *firm* and united response"
    if told[0] in _MEANT and len(told) <= _POINTED:
        return []  # "the present measure"
    told = told[: told.index("of")] if "of" in told else told
    before = parsed.before(found[0])
    if before == "in" and set(told[-1:]) & _IN_TIME:
        return []  # "an extension in due course"
    if set(told) & context.lexicon.words("numberWords"):
        return []  # "read eleven pages"; "the arrest of three editors" is a theme
    return [_coined(parsed, found, context)]


def wanted_thing(
    parsed: Parsed, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return what one wants or needs as a matter of policy: "*compensation for lost pastures*".

    Not "fish on the table", "more chairs".
    """
    first, after = noun_phrase(parsed, *span, context)
    wanted = context.lexicon.words("wantedNouns")
    if after == first or parsed.sentence.lowers[after - 1] not in wanted:
        return []
    linked = parsed.sentence.lowers[after : after + 1] in _ADDING | _OVER
    return named_theme(parsed, span, context) if linked or after - first > 1 else []


def _only_how(parsed: Parsed, start: int) -> bool:
    """Tell whether a noun only opens how something is done: "deplore the *way in which* it was"."""
    lowers = parsed.sentence.lowers[start : start + _HOW]
    which = lowers.index("which") if "which" in lowers else 0
    return which > 1 and lowers[which - 2] in _MANNERS


def _start(parsed: Parsed, span: tuple[int, int], context: Context) -> int:
    """Return where the noun phrase of a range begins: past a gerund, what is put in, an owner.

    "Condemns *in the strongest terms* the arrest of", "applauds *Spain's* regularisation of".
    """
    lowers, start = parsed.sentence.lowers, span[0]
    if any(c.verb.gerund and c.verb.first == start for c in parsed.clauses):
        return start + 1
    owner = next((r.name.after for r in parsed.refs if r.name.first == start), start)
    if lowers[owner : owner + 1] in _OWNERS:
        return owner + 1
    prepositions, determiners = map(context.lexicon.words, ("prepositions", "determiners"))
    if start < span[1] and lowers[start] in prepositions and lowers[start - 1] not in prepositions:
        for index in range(start + 2, min(span[1], start + _PUT_IN)):
            if lowers[index] == ",":
                break
            if lowers[index] in determiners and lowers[index - 1] not in prepositions:
                return index
    return start


def topic_over(
    parsed: Parsed, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return the topic of a range whose noun is more than a way to a theme behind it.

    "Reprisals against ombudsmen", "an early warning system for floods"; but "measures against
    hate speech", "technical assistance on cybersecurity".
    """
    first, after = _led_to(parsed, (_start(parsed, span, context), span[1]), context)
    if after <= first:
        return []
    head = parsed.sentence.lowers[after - 1]
    leads = context.lexicon.any_of("frameNouns", "emptyHeads") | context.lexicon.heads.keys()
    plain = after - first > 1 and head not in leads and not head.endswith("ed")
    linked = parsed.sentence.lowers[after : after + 1] in _OVER
    linked = linked or any(c.verb.infinitive and c.verb.first == after for c in parsed.clauses)
    harm = head in context.lexicon.words("harmNouns")
    return named_theme(parsed, span, context) if harm or (plain and linked) else []


def _goes_on(parsed: Parsed, found: tuple[int, int], end: int) -> bool:
    """Tell whether a phrase goes on in a name or an owner, so that it isn't whole.

    "The western *Baltic* cod", "a special *tribunal*", "the commercial *"enhanced games"*".
    """
    after = found[1]
    if parsed.sentence.lowers[after : after + 1] in _OWNERS | _QUOTING:
        return True
    return after < end and (after in parsed.named or parsed.sentence.words[after][:1].isupper())


def _framed(
    parsed: Parsed, span: tuple[int, int], context: Context, *, alone: bool
) -> tuple[int, int]:
    """Return the noun phrase of a range that tells a topic: what an empty head leads to.

    "The harassment of journalists" is one topic, "the use of spyware" is about spyware.
    """
    lowers = parsed.sentence.lowers
    found = _led_to(parsed, span, context)
    size = found[1] - found[0]
    people = context.lexicon.any_of("pluralSubjects", "peopleNouns", "otherPeople", "posts")
    joined = "and" in lowers[slice(*found)]  # "open and transparent drafting process"
    if not 0 < size <= _LONGEST + joined:
        return (0, 0)
    head = lowers[found[1] - 1]
    if _is_empty(parsed, found, context) and not (head in _JOINT and lowers[found[1]] == "with"):
        return (0, 0)
    if size == _DISTINCT and lowers[found[0]].endswith("ing") and _abstract(head):
        return (0, 0)  # "the importance of balancing innovation" tells what one does
    text = head in context.lexicon.heads and context.lexicon.heads[head].kind is Kind.INSTRUMENT
    if head in people or (size == 1 and text and not alone):
        return (0, 0)  # "staff members", "a declaration against ratification"
    whole = _with_complement(parsed, found, span[1], context)
    if size > 1 or whole != found:
        return whole
    word = lowers[found[0]]
    frames = context.lexicon.any_of("frameNouns", "emptyHeads") | context.lexicon.heads.keys()
    whose = lowers[found[1] : found[1] + 1] == ("of",)
    whose = whose or lowers[found[0] - 1] in POSSESSIVES  # "calls for their elimination"
    used = word.endswith("ing") and len(word) > _LONG and lowers[found[0] - 1] == "of"
    if is_plural(word) and lowers[found[1] : found[1] + 1] in _MADE:
        return found  # "the pledges *made* there"
    told = alone or used or (_abstract(word) and not whose)
    return found if told and not {word, word.removesuffix("s")} & frames else (0, 0)


def _led_to(parsed: Parsed, span: tuple[int, int], context: Context) -> tuple[int, int]:
    """Return the first noun phrase of a range, or the one that its empty head leads to."""
    lowers = parsed.sentence.lowers
    found = outer = noun_phrase(parsed, span[0], span[1], context)
    while _leads_on(parsed, found, context) and found[1] < span[1] and lowers[found[1]] in _LINKS:
        found = noun_phrase(parsed, found[1] + 1, span[1], context)
    led = found != outer and lowers[outer[1] : outer[1] + 1] == ("to",)
    if led and not _names_thing(parsed, found, context):
        return found[0], found[0]  # "its decision to *seize* the town"
    # "The security situation in the east of Mali" is told by its own words.
    return outer if found[0] >= found[1] > outer[1] > outer[0] + 1 else found


def _names_thing(parsed: Parsed, found: tuple[int, int], context: Context) -> bool:
    """Tell whether words behind "to" are a noun: "access to *clean water*", not "to *seize* it"."""
    lowers, first = parsed.sentence.lowers, found[0]
    determined = lowers[first - 1] in context.lexicon.words("determiners")
    word = lowers[found[1] - 1] if found[1] > first else ""
    return determined or found[1] - first > 1 or is_plural(word) or _abstract(word)


def _leads_on(parsed: Parsed, found: tuple[int, int], context: Context) -> bool:
    """Tell whether a noun phrase only frames what a preposition adds: "a sharp *fall in*"."""
    if found[1] <= found[0]:
        return False
    head = parsed.sentence.lowers[found[1] - 1]
    link = parsed.sentence.lowers[found[1] : found[1] + 1]
    framed = head in context.lexicon.words("frameNouns")
    single = found[1] - found[0] == 1 or link == ("of",) or (link == ("in",) and head in _CHANGES)
    return (framed and single) or _is_empty(parsed, found, context)


def _is_empty(parsed: Parsed, found: tuple[int, int], context: Context) -> bool:
    """Tell whether a phrase ends in a noun that tells nothing alone: "closer *co-operation*"."""
    head = parsed.sentence.lowers[found[1] - 1] if found[1] > found[0] else ""
    return head in context.lexicon.words("emptyHeads")


def _abstract(noun: str) -> bool:
    """Tell whether a noun's ending makes it a topic of its own: "multilateralism"."""
    return noun.endswith(_ABSTRACT) and len(noun) > _SHORT


def as_topic(parsed: Parsed, told: tuple[Entity, Span], context: Context) -> tuple[Entity, Span]:
    """Return texts of which only the plural is told as the topic that they are: "fair rules".

    So is a fund or a mechanism of no name, which is an idea as yet.
    """
    about, words = told
    label, (first, after) = about.label.lower().split(), parsed.sentence.range_of(words)
    plain = about.label[:1].islower() or not _IDEAS.isdisjoint(about.label.split())
    if about.iri is not None or not plain:
        return told  # "the Arctic Fund"; but "a European fund for rivers" is an idea
    idea = next((k for k, word in enumerate(label) if word in _IDEAS), 0)
    ends = [i + 1 for i in range(first, after) if parsed.sentence.lowers[i] in _IDEAS]
    if idea and ends and about.kind in {Kind.ORGANISATION, Kind.PROCESS}:
        topic, end = Entity(Kind.THEME, about.label, None, "Theme"), ends[0]
        whole = parsed.sentence.span_of(max(0, end - idea - 1), end)
        context.discourse.coined.append(Mention(whole, topic))
        return topic, whole
    bare = about.kind is Kind.INSTRUMENT
    several = label[-1:] and label[-1] in context.lexicon.words("genericTexts") and len(label) > 1
    owned = parsed.sentence.lowers[first : first + 1] + parsed.sentence.lowers[first - 1 : first]
    if not (bare and several) or set(owned) & context.lexicon.words("determiners"):
        return told
    topic = Entity(Kind.THEME, about.label, None, "Theme")
    context.discourse.coined.append(Mention(words, topic))
    return topic, words


def _coined(parsed: Parsed, found: tuple[int, int], context: Context) -> tuple[Entity, Span]:
    """Return a new theme of no name that some words tell."""
    words = parsed.sentence.span_of(*found)
    theme = Entity(Kind.THEME, parsed.sentence.written(*found), None, "Theme")
    context.discourse.coined.append(Mention(words, theme))
    return theme, words


def described_thing(
    parsed: Parsed, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return what a complement describes without naming it: "support *the road map* of".

    Also what an empty head leads to: "the extension of *its training programme*".
    """
    bland = context.lexicon.words("determiners") | {"own"}
    led, after = _led_to(parsed, span, context)
    for ref in parsed.refs_in(*span):
        text = ref.kind is Kind.INSTRUMENT and ref.name.first - led >= _DISTINCT
        ends = text and after in {ref.name.first, ref.name.after}
        first = led if ends else ref.name.first  # "a *joint work* plan"
        if first not in {span[0], span[0] + 1, led - 1, led} or ref.entity or not ref.described:
            continue
        words = parsed.sentence.words[first : ref.name.after]
        plain = tuple(dropwhile(lambda word: word.lower() in bland, words))
        pointing = words[0].lower() in {"this", "that", "these", "those"}
        if ref.kind not in {Kind.INSTRUMENT, Kind.PROCESS} or len(plain) < _DISTINCT or pointing:
            return []
        thing = Entity(ref.kind, " ".join(plain), None, ref.name.type or str(ref.kind))
        told = parsed.sentence.span_of(first, ref.name.after)
        context.discourse.coined.append(Mention(told, thing))
        return [(thing, told)]
    return []


def statement_of(
    parsed: Parsed, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return the statement that one joins: "the statement *made by Malta on behalf of the Union*".

    Only with whose it is: the body named last before the clause ends.
    """
    lowers = parsed.sentence.lowers
    at = next((i for i in range(*span) if lowers[i] in _SPOKEN), span[1])
    end = next((i for i in range(at, span[1]) if lowers[i] in {",", "and", ";"}), span[1])
    bodies = [r for r in parsed.refs_in(at, end) if r.entity and r.kind is Kind.ORGANISATION]
    if at > span[0] + _DISTINCT or not bodies:
        return []
    return [coined_text(parsed, (at, bodies[-1].name.after), context)]


def text_of_body(parsed: Parsed, span: tuple[int, int], context: Context) -> tuple[int, ...]:
    """Return the words of a text that its body tells: "the *report of the Board on rivers*".

    "The report of the meeting" tells no body, and what a State decides is an act.
    """
    lowers, first = parsed.sentence.lowers, span[0] + 1
    opens = lowers[span[0] : first]
    if opens not in _OPENING or lowers[first + 1 : first + 2] != ("of",):
        return ()
    one = opens != ("the",) and lowers[first] in _NEW_TEXTS  # "*a recommendation* of the Council"
    if not one and lowers[first] not in context.lexicon.words("bodyTexts"):
        return ()
    refs = (r for r in parsed.refs if r.kind is Kind.ORGANISATION)
    refs = (r for r in refs if (r.entity.type if r.entity else r.name.type) != _STATE)
    bodies = {r.name.first: r.name.after for r in refs}
    end = max(bodies.get(first + 2, 0), bodies.get(first + 3, 0))
    if not end or end > span[1]:
        return ()
    topic = noun_phrase(parsed, end + 1, span[1], context)
    more = lowers[end : end + 1] == ("on",) and topic[0] == end + 1 < topic[1]
    return first, _with_complement(parsed, topic, span[1], context)[1] if more else end


def coined_text(parsed: Parsed, words: tuple[int, ...], context: Context) -> tuple[Entity, Span]:
    """Return a new instrument of no name that some words tell."""
    made = Entity(Kind.INSTRUMENT, parsed.sentence.written(*words), None, "Instrument")
    span = parsed.sentence.span_of(*words)
    context.discourse.coined.append(Mention(span, made))
    return made, span


def _with_complement(
    parsed: Parsed, found: tuple[int, int], end: int, context: Context
) -> tuple[int, int]:
    """Take in what a preposition adds in a few words: "a single directory *of contact points*".

    One noun alone needs it more: "dialogue *among delegations*", "premises *of the Agency*".
    """
    after, single = found[1], found[1] - found[0] == 1
    head, link = parsed.sentence.lowers[after - 1], parsed.sentence.lowers[after : after + 1]
    dealt = link == ("in",) and head in context.lexicon.words("dealingNouns")
    joint = link == ("with",) and head in _JOINT  # "cooperation *with fishers*"
    dealt = dealt or joint
    if after >= end or not (link in _ADDING or (single and link in _ADDING_TO_ONE) or dealt):
        return found
    first, stop = noun_phrase(parsed, after + 1, end, context)
    if stop == first:
        return found if joint else _past_name(parsed, found, first)
    aside = link == ("on",) and stop - first == 1  # "dues *on time*", no "ban on paper kites"
    aside = aside and parsed.sentence.lowers[first] in context.lexicon.words("asidesOn")
    if aside or parsed.sentence.lowers[first] in _SHARES:
        return found  # "emissions by half"
    if _is_listed(parsed, stop, end):
        return found  # "cooperation among regulators, banks and courts"
    closed = context.lexicon.words("determiners")  # "protection from violence *a* condition"
    stop = next((k for k in range(first + 1, stop) if parsed.sentence.lowers[k] in closed), stop)
    plain = first == after + 1 or (single and link != ("in",)) or dealt
    if single and (known := _known_from(parsed, stop)):
        return found[0], known  # "exclusion of migrant *domestic workers*"
    return found[0], stop if plain and stop - first <= _ADDED else after


def _is_listed(parsed: Parsed, index: int, end: int) -> bool:
    """Tell whether a list goes on at a comma, so that a complement would be cut in it."""
    lowers = parsed.sentence.lowers[index:end]
    return lowers[:1] == (",",) and "and" in lowers[1:_LISTED]


def _known_from(parsed: Parsed, index: int) -> int:
    """Return where a theme ends that begins at an index, or 0."""
    themes = (r for r in parsed.refs if r.kind is Kind.THEME and r.name.first == index)
    return next((r.name.after for r in themes), 0)


def _past_name(parsed: Parsed, found: tuple[int, int], first: int) -> tuple[int, int]:
    """Take in a name that tells whose: "independence *of the Court*", "early appointment of"."""
    head, link = parsed.sentence.lowers[found[1] - 1 : found[1] + 1]
    single = found[1] - found[0] == 1
    starts = {found[1] + 1, first}
    named = next((r.name.after for r in parsed.refs if r.name.first in starts), None)
    if link == "in" or not (single or _abstract(head)):
        return found
    return found[0], named or found[1]
