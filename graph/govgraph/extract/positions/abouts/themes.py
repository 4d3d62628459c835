"""Name the theme of a noun phrase: "the growth of online stalking" is about online stalking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import PARTICLES, POSSESSIVES
from govgraph.extract.find.words.tokens import OWNING, is_adverb, is_plural
from govgraph.extract.positions.abouts.adverbials import is_adverbial
from govgraph.extract.positions.abouts.complements import (
    ADDING,
    failing,
    is_abstract,
    is_measured,
    measured,
    past_done,
    with_complement,
)
from govgraph.extract.positions.abouts.nouns import (
    QUOTES,
    is_deed_noun,
    is_of_place,
    is_unnamed,
    is_want,
    noun_phrase,
)
from govgraph.extract.positions.abouts.rows import joins_adjective, row_end
from govgraph.model import Entity, Kind, Mention, Span

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context

_LINKS = frozenset({"of", "on", "in", "to", "for", "over", "about", "towards", "against"})
_OVER = frozenset({"for", "with", "against", "to", "into"})
_AMID = frozenset({"between", "among"})
_WHERE = {("in",), ("among",), ("within",), ("across",), ("at",)}
_APART = frozenset({("from",), ("of",)})
_POINTING = {("this",), ("that",), ("these",), ("those",), ("such",)}
_PLACES = frozenset({"first", "second", "third", "last", "latter", "former", "one", "both"})
# Nouns that only say how what "in" adds has changed: "a sharp *fall in*"; not "river *data in*".
_IN_TIME = frozenset({"course", "run", "term", "future"})  # "in due course", no topic
_QUOTING = {('"',), ("“",), ("‘",)}
_LONG = 10  # letters of words like "undertaking"; longer ones tell a topic: "videoconferencing"
_DISTINCT = 2  # words that tell one thing from others of its kind
_STAGES = frozenset({"phase", "cycle", "stage"})  # what goes on, and is no topic
_HOW = 4  # words of "the very way in which"
_MANNERS = frozenset({"way", "manner"})
_PUT_IN = 6  # words of what is put in between a verb and its object
_SHARES = frozenset({"contributions", "contribution"})
_WAYS = frozenset({"approach", "approaches"})
_LESS, _ONES = frozenset({"less", "fewer", "more"}), frozenset({"one", "ones"})
_POINTED = 2  # words of "present measure"
_LONGEST = 4  # words of a theme
_RELATIVES = {("that",), ("which",)}
_ONE_BY_ONE = ("every", "one", "of")


def named_theme(
    parsed: Parsed, span: tuple[int, int], context: Context, *, alone: bool = False
) -> list[tuple[Entity, Span]]:
    """Return the theme that the first noun phrase of a range names, with its words.

    A single noun only frames what "of", "on", "in" adds: "cuts in health financing". ``alone``
    tells that any single noun is a theme: "worried about reprisals".
    """
    start = _start(parsed, span, context)
    if failed := failing(parsed, (start, span[1]), context):
        return [coined_theme(parsed, failed, context)]
    opens = parsed.sentence.lowers[start : start + 1]
    be = parsed.before(start) == "be" and context.lexicon.words("determiners").isdisjoint(opens)
    if opens in _POINTING or be:
        return []  # "this approach" has been told of before; "asked them to be bold"
    if _only_how(parsed, start):
        return []
    found = _framed(parsed, (start, span[1]), context, alone=alone)
    if alone and found[0] >= found[1]:
        within = start, span[1]
        found = measured(parsed, within, led_to(parsed, within, context), context)
    owned = found[0] == start > span[0] and parsed.sentence.lowers[start - 1 : start] in OWNING
    if found[1] - found[0] <= owned or _goes_on(parsed, found, span[1]):
        return []
    told = parsed.sentence.lowers[slice(*found)]
    related = context.lexicon.words("relatedAdjectives")
    apart = told[0] in related and told[1:2] in _APART  # "a fund *separate from* the Bank"
    apart = apart or (told[0] in _PLACES and told[2:3] in _POINTING)  # "the second of these calls"
    given = context.lexicon.any_of("jointWork", "helpNouns") | {"protection"}
    # "The *risks that* come with it"; but "the *threats that* they received".
    vague = parsed.sentence.lowers[found[1] : found[1] + 1] in _RELATIVES
    harms = context.lexicon.words("harmsDone")
    vague = vague and told[0] in harms - context.lexicon.words("harmNouns") | given
    if apart or (len(told) == 1 and (vague or joins_adjective(parsed, found))):
        return []  # "a *firm* and united response"
    pointing = told[0] in context.lexicon.words("pointingAdjectives") and len(told) <= _POINTED
    if pointing or told[-1] in _ONES or told[:2] == ("one", "by"):
        return []  # "the present measure", "the next one", "the one by Fiji"
    told = told[: told.index("of")] if "of" in told else told
    timed = parsed.before(found[0]) == "in" and bool(set(told[-1:]) & _IN_TIME)
    if timed or told[-1] in _LESS:
        return []  # "an extension in due course", "the fact that *fewer* than six"
    if set(told) & context.lexicon.words("numberWords"):
        return []  # "read eleven pages"; "the arrest of three editors" is a theme
    return [coined_theme(parsed, found, context)]


def wanted_thing(
    parsed: Parsed, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return what one wants or needs as a matter of policy: "*compensation for lost pastures*".

    Not "fish on the table", "more chairs", "an honest mirror"; but "*joint patrols*" and
    "*cooperation between guards*".
    """
    first, after = noun_phrase(parsed, *span, context)
    if after == first:
        return []
    head, behind = parsed.sentence.lowers[after - 1], parsed.sentence.lowers[after : after + 1]
    linked = behind in ADDING or bool((_OVER | _AMID) & set(behind))
    wanted = head in context.lexicon.words("wantedNouns") and (linked or after - first > 1)
    several = after - first > 1 and is_plural(head)
    return named_theme(parsed, span, context) if wanted or several else []


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
    start += bool(PARTICLES & set(lowers[start : start + 1]))  # "to set *aside* funds"
    start += len(_ONE_BY_ONE) * (lowers[start + 1 : start + 3] == _ONE_BY_ONE[1:])
    doing = any(c.verb.gerund and c.verb.first == start for c in parsed.clauses)
    doing = doing and lowers[start] not in context.lexicon.words("movingParticiples")
    noun = lowers[start : start + 1] != () and lowers[start] in context.lexicon.words("deedNouns")
    noun = noun and lowers[start + 1 : start + 2] in ADDING  # "*funding for* rural clinics"
    noun = noun or is_deed_noun(parsed, start, context.lexicon)
    if doing and not noun and lowers[start + 1 : start + 2] not in {("of",), ("without",)}:
        return start + 1  # but "the *culling of* seals" is a thing
    owner = next((r.name.after for r in parsed.refs if r.name.first == start), start)
    if lowers[owner : owner + 1] in OWNING:
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
    parsed: Parsed,
    span: tuple[int, int],
    context: Context,
    linked: frozenset[str] = _OVER,
) -> list[tuple[Entity, Span]]:
    """Return the topic of a range whose noun is more than a way to a theme behind it.

    "Reprisals against ombudsmen", "an early warning system for floods"; but "measures against
    hate speech", "technical assistance on cybersecurity".
    """
    first, after = led_to(parsed, (_start(parsed, span, context), span[1]), context)
    if after <= first:
        return []
    head = parsed.sentence.lowers[after - 1]
    leads = context.lexicon.any_of("frameNouns", "emptyHeads")
    if not _is_new(parsed, first, context):
        leads |= context.lexicon.heads.keys()
    holds = _holds(parsed, (first, after), context)
    graded = holds and parsed.before(first) in context.lexicon.words("degreeWords")
    measured = holds and is_measured(parsed, first, after, context.lexicon)
    leading = head in leads and not measured
    plain = after - first + graded > 1 and not leading and not head.endswith("ed")
    goes_on = holds or bool(linked & set(parsed.sentence.lowers[after : after + 1]))
    goes_on = goes_on or any(c.verb.infinitive and c.verb.first == after for c in parsed.clauses)
    harm = head in context.lexicon.words("harmNouns") or is_want(parsed, (first, after), context)
    return named_theme(parsed, span, context) if harm or (plain and goes_on) else []


def _holds(parsed: Parsed, found: tuple[int, int], context: Context) -> bool:
    """Tell whether what follows a noun phrase is only where it is: "*staff shortages* in ports".

    "A growing interest in forestry", "advances in it" are about forestry.
    """
    lowers, after = parsed.sentence.lowers, found[1]
    into = context.lexicon.any_of("inNouns", "intoNouns", "trendNouns")
    return lowers[after : after + 1] in _WHERE and lowers[after - 1] not in into


def _is_new(parsed: Parsed, first: int, context: Context) -> bool:
    """Tell whether a noun phrase is of a thing that is yet to be: "*a* European fund for"."""
    lowers, degrees = parsed.sentence.lowers, context.lexicon.words("degreeWords")
    while first and lowers[first - 1] in degrees:
        first -= 1
    return bool(first) and lowers[first - 1] in {"a", "an"}


def _goes_on(parsed: Parsed, found: tuple[int, int], end: int) -> bool:
    """Tell whether a phrase goes on in a name or an owner, so that it isn't whole.

    "The western *Baltic* cod", "a special *tribunal*", "the commercial *"enhanced games"*".
    """
    after = found[1]
    quoted = parsed.before(found[0]) in QUOTES
    if parsed.sentence.lowers[after : after + 1] in (OWNING if quoted else OWNING | _QUOTING):
        return True
    return after < end and (after in parsed.named or parsed.sentence.words[after][:1].isupper())


def _framed(
    parsed: Parsed, span: tuple[int, int], context: Context, *, alone: bool
) -> tuple[int, int]:
    """Return the noun phrase of a range that tells a topic: what an empty head leads to.

    "The harassment of journalists" is one topic, "the use of spyware" is about spyware.
    """
    lowers, found = parsed.sentence.lowers, led_to(parsed, span, context)
    size = found[1] - found[0]
    people = context.lexicon.any_of("pluralSubjects", "peopleNouns", "otherPeople", "posts")
    joined = lowers[slice(*found)].count("and")  # "open and transparent drafting process"
    plain = size - joined - lowers[slice(*found)].count(",")
    plain -= sum(map(is_adverb, lowers[slice(*found)]))  # "free and *properly* staffed clinics"
    plain -= bool(row_end(parsed, found[0], found[1]))  # "a *safe, clean and quiet* bus station"
    if not 0 < plain <= _LONGEST:
        return (0, 0)
    head = lowers[found[1] - 1]
    people_led = _of_people(parsed, span, found, context)
    if people_led[1]:
        return people_led
    joint = context.lexicon.words("jointWork")
    if _is_empty(parsed, found, context) and not (head in joint and lowers[found[1]] == "with"):
        return (0, 0)
    moving = context.lexicon.words("movingParticiples")
    doing = lowers[found[0]].endswith("ing") and lowers[found[0]] not in moving
    if size == _DISTINCT and doing and is_abstract(head):
        return (0, 0)  # "the importance of balancing innovation" tells what one does
    text = head in context.lexicon.heads and context.lexicon.heads[head].kind is Kind.INSTRUMENT
    if head in people or (size == 1 and text and not alone):
        return (0, 0)  # "staff members", "a declaration against ratification"
    word = lowers[found[0]]
    bland = size == 1 and word in context.lexicon.any_of("frameNouns", "emptyHeads")
    if bland and lowers[found[1] : found[1] + 1] == ("from",):
        return (0, 0)  # "requested *information* from its Government"
    whole = with_complement(parsed, found, span[1], context)
    if size > 1 or whole != found:
        return whole
    frames = context.lexicon.any_of("frameNouns", "emptyHeads") | context.lexicon.heads.keys()
    frames |= context.lexicon.words("statesOfThings")
    whose = lowers[found[1] : found[1] + 1] == ("of",)
    owners = POSSESSIVES | {"your"}
    whose = whose or lowers[found[0] - 1] in owners  # "calls for their elimination"
    used = word.endswith("ing") and len(word) > _LONG and lowers[found[0] - 1] == "of"
    behind = "".join(lowers[found[1] : found[1] + 1])
    if is_plural(word) and behind in context.lexicon.words("givenParticiples"):
        return found  # "the pledges *made* there"
    on = found[0] > span[0] + 1 and _is_on(parsed, found[0], context)
    again = not on and lowers[found[0] - 1] in {"the", "this"}  # "allow *the incorporation*"
    told = alone or used or ((on or is_abstract(word)) and not (whose or again))
    return found if told and not {word, word.removesuffix("s")} & frames else (0, 0)


def _of_people(
    parsed: Parsed, span: tuple[int, int], found: tuple[int, int], context: Context
) -> tuple[int, int]:
    """Return what people do or get, where those alone tell no topic: "*participation of women*"."""
    outer = noun_phrase(parsed, *span, context)
    if outer[0] >= outer[1] or found[0] <= outer[1]:
        return (0, 0)
    lowers, head = parsed.sentence.lowers, parsed.sentence.lowers[found[1] - 1]
    deeds = context.lexicon.any_of("jointWork", "helpNouns")
    shared = lowers[outer[1] - 1] in deeds and outer[1] - outer[0] <= _DISTINCT
    people = head in context.lexicon.any_of(
        "peopleNouns", "otherPeople", "pluralPeople", "themePeople"
    )
    return (outer[0], found[1]) if shared and people else (0, 0)


def _is_on(parsed: Parsed, first: int, context: Context) -> bool:
    """Tell whether "on" leads to a noun, which is a topic then: "new actions *on gender*"."""
    lowers = parsed.sentence.lowers
    first -= lowers[first - 1] in context.lexicon.words("determiners")
    return lowers[first - 1] in {"on", "about"}


def led_to(parsed: Parsed, span: tuple[int, int], context: Context) -> tuple[int, int]:
    """Return the first noun phrase of a range, or the one that its empty head leads to.

    "The *spread of wheat rust*" leads to wheat rust, "the talks on the basis of it" to nothing.
    """
    lowers = parsed.sentence.lowers
    found = outer = noun_phrase(parsed, span[0], span[1], context)
    trying = context.lexicon.words("tryingNouns")
    while _leads_on(parsed, found, context):
        link = past_done(parsed, found[1], context.lexicon)  # "progress *made* on"
        if link >= span[1] or lowers[link] not in _LINKS:
            break
        if is_adverbial(parsed, link, context.lexicon):
            break  # "talks *on the basis of* the text"
        acts = lowers[link] == "to" and lowers[found[1] - 1] in trying
        found = noun_phrase(parsed, link + 1 + acts, span[1], context)
    led = found != outer and lowers[outer[1] : outer[1] + 1] == ("to",)
    if led and not _names_thing(parsed, found, context):
        return found[0], found[0]  # "its decision to *seize* the town"
    if is_of_place(parsed, outer, context.lexicon):
        return outer  # "the situation in Chad"
    # "The security situation in the east of Mali" is told by its own words.
    return outer if found[0] >= found[1] > outer[1] > outer[0] + 1 else found


def _names_thing(parsed: Parsed, found: tuple[int, int], context: Context) -> bool:
    """Tell whether words behind "to" are a noun: "access to *clean water*", not "to *seize* it"."""
    lowers, first = parsed.sentence.lowers, found[0]
    determined = not context.lexicon.words("determiners").isdisjoint(lowers[first - 1 : first])
    word = lowers[found[1] - 1] if found[1] > first else ""
    return determined or found[1] - first > 1 or is_plural(word) or is_abstract(word)


def _leads_on(parsed: Parsed, found: tuple[int, int], context: Context) -> bool:
    """Tell whether a noun phrase only frames what a preposition adds: "a sharp *fall in*"."""
    if found[1] <= found[0]:
        return False
    head = parsed.sentence.lowers[found[1] - 1]
    link = parsed.sentence.lowers[found[1] : found[1] + 1]
    framed = head in context.lexicon.words("frameNouns") and not is_want(parsed, found, context)
    single = (
        found[1] - found[0] == 1
        or link == ("of",)
        or (link == ("in",) and head in context.lexicon.words("trendNouns"))
    )
    return (framed and single) or _is_empty(parsed, found, context)


def _is_empty(parsed: Parsed, found: tuple[int, int], context: Context) -> bool:
    """Tell whether a phrase ends in a noun that tells nothing alone: "closer *co-operation*"."""
    head = parsed.sentence.lowers[found[1] - 1] if found[1] > found[0] else ""
    told = found[1] - found[0] > 1 and is_abstract(parsed.sentence.lowers[found[1] - 2])
    acting = context.lexicon.any_of("effortNouns", "actionNouns")
    acts = told and head in acting  # "efforts" tell nothing, but "*mediation* efforts" do
    owed_adjectives = context.lexicon.words("owedAdjectives")
    acts = acts or (head in _SHARES and parsed.sentence.lowers[found[1] - 2] in owed_adjectives)
    way = head in _WAYS and "-" in parsed.sentence.lowers[found[1] - 2]  # "*risk-based* approach"
    return head in context.lexicon.words("emptyHeads") and not (acts or way)


def as_topic(parsed: Parsed, told: tuple[Entity, Span], context: Context) -> tuple[Entity, Span]:
    """Return texts of which only the plural is told as the topic that they are: "fair rules".

    So is a fund or a mechanism of no name, which is an idea as yet; and a levy is one of its own,
    whatever it is for: "oppose the *climate finance levy*".
    """
    about, words = told
    label, (first, after) = about.label.lower().split(), parsed.sentence.range_of(words)
    levies = context.lexicon.words("levyNouns")
    if about.kind is Kind.THEME and levies & set(parsed.sentence.lowers[after : after + 1]):
        return coined_theme(parsed, (first, after + 1), context)
    if not is_unnamed(about, context.lexicon):
        return told
    own = label[: label.index("of")] if "of" in label else label  # no "phase of the *Mechanism*"
    ideas = context.lexicon.words("mechanismNouns")
    idea = next((k for k, word in enumerate(own) if word in ideas), 0)
    ends = [i + 1 for i in range(first, after) if parsed.sentence.lowers[i] in ideas]
    if idea and ends and about.kind in {Kind.ORGANISATION, Kind.PROCESS}:
        topic, end = Entity(Kind.THEME, about.label, None, "Theme"), ends[0]
        whole = parsed.sentence.span_of(max(0, end - idea - 1), end)
        context.discourse.coined.append(Mention(whole, topic))
        return topic, whole
    bare = about.kind is Kind.INSTRUMENT
    several = label[-1:] and label[-1] in context.lexicon.words("genericTexts") and len(label) > 1
    several = several and "on" not in label  # "a measure on crew *standards*"
    owned = parsed.sentence.lowers[first : first + 1] + parsed.sentence.lowers[first - 1 : first]
    if not (bare and several) or set(owned) & context.lexicon.words("determiners"):
        return told
    topic = Entity(Kind.THEME, about.label, None, "Theme")
    context.discourse.coined.append(Mention(words, topic))
    return topic, words


def coined_theme(
    parsed: Parsed, found: tuple[int, int], context: Context, short: tuple[str, ...] = ()
) -> tuple[Entity, Span]:
    """Return a new theme that some words tell; ``short`` words may call it, too."""
    words = parsed.sentence.span_of(*found)
    lowers, start = parsed.sentence.lowers, found[0]
    process = lowers[found[1] - 1] in _STAGES
    kind, type_ = (Kind.PROCESS, "Process") if process else (Kind.THEME, "Theme")
    degrees = context.lexicon.words("degreeWords")
    while start and lowers[start - 1] in degrees:
        start -= 1  # "*closer* cooperation among regulators" is called so, too
    whole = (parsed.sentence.written(start, found[1]),) if start < found[0] else ()
    theme = Entity(kind, parsed.sentence.written(*found), None, type_, whole + short)
    context.discourse.coined.append(Mention(words, theme))
    return theme, words
