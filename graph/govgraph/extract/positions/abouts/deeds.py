"""What a promised deed is done to: "pledges to phase out *open fires*", "to invest in *wells*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import ARTICLES, PARTICLES, POSSESSIVES
from govgraph.extract.find.words.tokens import is_adverb, is_plural
from govgraph.extract.positions.abouts.adverbials import is_adverbial
from govgraph.extract.positions.abouts.nouns import noun_phrase
from govgraph.extract.positions.abouts.themes import coined_theme
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry, Lexicon
    from govgraph.model import Entity, Span

_REACHING = frozenset({"in", "on", "with", "for", "towards", "against"})
_GIVING = frozenset({"contribute", "contributing", "adhere", "adhering"})  # deeds done "to" it
_JOINT_ON = frozenset({"on", "towards", "against"})
_CLOSING = frozenset({",", ";", ".", "to", "in", "at", "so", "that", "who", "which"})
_PARTNERS = 8  # words of "with all our friends and partners on"
_AT_LEAST = {("at", "least"), ("up", "to"), ("more", "than"), ("no", "fewer"), ("at", "most")}
_GIVEN = frozenset({"for", "towards"})
_SHARES = frozenset(
    {"half", "third", "quarter", "fifth", "tenth", "cent", "percent", "share", "part", "%"}
)
_SUM = 9  # words of "NOK 50 million a year to"
_ASIDE = 8  # words of ", before the end of next year,"
_NAMED = 2  # words of what a preposition leads to: "invest in *solar pumps*", not "in time"
_MORE = 2  # words of "it also"

_HELPING = frozenset({"help", "helping", "assist", "assisting"})
_NOBODY_HELPED = {("with",), ("in",)}
_LANDS = frozenset({"countries", "nations", "sides"})
_THINGS = frozenset({Kind.INSTRUMENT, Kind.PROCESS})
_IT_ALSO = {(it, also) for it in ("it", "they") for also in ("also", "further", "then")}
_TAKING_UP = frozenset({"it", "this", "that", "these", "they", "them"})
_SEVERAL = frozenset({"several", "some", "all", "many"})
_BEFORE_DEEDS = frozenset({"to", "will", "shall", "'ll"})


def done_to(parsed: Parsed, span: tuple[int, int], entry: Entry | None, context: Context) -> int:
    """Return where what one promises to do something to begins: "to translate *its reports*".

    However many of them: "to training sixty *community monitors*".
    """
    lowers, start = parsed.sentence.lowers, span[0]
    numbers = context.lexicon.words("numberWords") | {"one"}
    verb = past_aside(parsed, _past_verb(parsed, span, entry, context))
    first = start = max(start, verb)
    first += 2 * (lowers[first : first + 2] in _AT_LEAST)
    while first < span[1] and (lowers[first] in numbers or _is_figure(lowers, first)):
        first += 1
    return _past_money(parsed, first, span[1], context.lexicon)


def past_aside(parsed: Parsed, index: int) -> int:
    """Return where an aside between commas ends: "to publish*, by November,* a review"."""
    lowers = parsed.sentence.lowers
    if lowers[index : index + 1] != (",",):
        return index
    close = next((k for k in range(index + 1, index + _ASIDE) if lowers[k : k + 1] == (",",)), -1)
    return close + 1 if close > 0 else index


def _past_money(parsed: Parsed, first: int, end: int, lexicon: Lexicon) -> int:
    """Return where what a sum is for begins: "pledged 5 million euros *for village clinics*".

    Not within a name: "to the Fund *for Lost Crafts*".
    """
    lowers, near = parsed.sentence.lowers, range(first, min(end, first + _SUM))
    if not lexicon.words("currencies") & set(lowers[first : first + 1]):
        return first
    given = (k for k in near if lowers[k] in _GIVEN and k not in parsed.covered)
    return next((k + 1 for k in given), first)


def _is_figure(lowers: Sequence[str], index: int) -> bool:
    """Tell whether a word belongs to a figure: "10,000"."""
    parts = lowers[index] == "," and lowers[index - 1].isdigit()
    return lowers[index][0].isdigit() or (parts and lowers[index + 1][:1].isdigit())


def _past_verb(parsed: Parsed, span: tuple[int, int], entry: Entry | None, context: Context) -> int:
    """Return where the verb behind "to" ends, or where the range begins if no verb stands there."""
    lowers, start = parsed.sentence.lowers, span[0]
    following = lowers[start + 1 : start + 2]
    gerund = any(c.verb.gerund and c.verb.first == start for c in parsed.clauses)
    if entry is None or entry.words[-1] != "to" or not following:
        return start + gerund
    if gerund or _is_gerund(parsed, start, context) or _is_deed(parsed, start, entry, context):
        return past_particle(parsed, start + 1, span[1], context)
    return start


def _is_deed(parsed: Parsed, start: int, entry: Entry, context: Context) -> bool:
    """Tell whether a verb stands behind "to": "undertakes to *translate*", "commits to *end* a"."""
    lowers, determiners = parsed.sentence.lowers, context.lexicon.words("determiners")
    numbers = context.lexicon.words("numberWords") | {"one"}
    if start in parsed.named or lowers[start] in determiners | numbers:
        return False
    if not context.lexicon.words("devotingWords") & {*entry.words, *entry.lemma.split()}:
        return True
    parted = lowers[start + 1] in PARTICLES  # "commits to *draw up* a plan"
    nounlike_deeds = context.lexicon.words("nounlikeDeeds")
    deeds = context.lexicon.any_of("promisedDeeds", "undoingDeeds") - nounlike_deeds
    if (
        lowers[start] in deeds
        and noun_phrase(parsed, start + 1, len(lowers), context)[1] > start + 1
    ):
        return True  # "commits to *fund* river monitoring"
    return parted or lowers[start + 1] in determiners | numbers


def _is_gerund(parsed: Parsed, start: int, context: Context) -> bool:
    """Tell whether a verb that no lexicon has tells a deed: "committed to *rewilding* rivers"."""
    word, after = parsed.sentence.lowers[start : start + 2]
    counts = context.lexicon.any_of("numberWords", "determiners")
    counted = after in counts or after[0].isdigit()  # "*training* 500 port inspectors"
    noun = start in parsed.covered or (word in context.lexicon.words("deedNouns") and not counted)
    if counted and word.endswith("ing") and not noun:
        return True
    plain = after in context.lexicon.words("determiners") or noun_phrase(
        parsed, start + 1, len(parsed.sentence.lowers), context
    ) > (start + 1, start + 1)
    return word.endswith("ing") and not noun and plain


def _past_partners(lowers: Sequence[str], start: int, end: int, lexicon: Lexicon) -> int:
    """Return where what one works on together begins: "work *with cities on* cleaner air"; or 0."""
    together = lexicon.words("togetherVerbs")
    if lowers[start : start + 1] != ("with",) or lowers[start - 1] not in together:
        return 0
    near = range(start + 2, min(end, start + _PARTNERS))
    link = next((k for k in near if lowers[k] in _JOINT_ON or lowers[k] in _CLOSING), 0)
    return link + 1 if link and lowers[link] in _JOINT_ON else 0


def _past_share(lowers: Sequence[str], start: int, end: int, lexicon: Lexicon) -> int:
    """Return where what a share is for begins: "allocate *a fifth of their budgets to* schools"."""
    if lexicon.words("sharingOutVerbs").isdisjoint(lowers[start - 1 : start]):
        return 0
    near = range(start + 1, min(end, start + _SUM + 2))
    link = next((k for k in near if lowers[k] in {"to", ",", ";"}), 0)
    shares = _SHARES | lexicon.words("moneyNouns")
    measured = not shares.isdisjoint(lowers[start:link])
    return link + 1 if link and lowers[link] == "to" and measured else 0


def _past_helped(parsed: Parsed, start: int, end: int, context: Context) -> int:
    """Return where what one helps others to do begins: "help courts *with* it, *to fund* it", or 0.

    Also "assist parties *in training* inspectors", "help *build* it".
    """
    lowers, deeds = parsed.sentence.lowers, context.lexicon.words("promisedDeeds")
    if lowers[start - 1] not in _HELPING or lowers[start : start + 1] in _NOBODY_HELPED:
        return 0
    for index in range(start, min(end - 1, start + _PARTNERS)):
        if lowers[index] in {"with", "in"} and index > start:
            return index + 1
        acts = lowers[index] in deeds and not is_plural(lowers[index])
        if lowers[index] == "to" or (acts and lowers[index + 1] not in _REACHING):
            return past_particle(parsed, index + 1 + (lowers[index] == "to"), end, context)
        if lowers[index] in {",", ";", "and"}:
            return 0
    return 0


def past_particle(parsed: Parsed, after: int, end: int, context: Context) -> int:
    """Return where a verb ends that may have more words: "set *aside* a grant", "invest *in*".

    Also "cooperate *fully with*".
    """
    lowers = parsed.sentence.lowers
    apart = _past_partners(lowers, after, end, context.lexicon)
    apart = apart or _past_share(lowers, after, end, context.lexicon)
    if apart := apart or _past_helped(parsed, after, end, context):
        return apart
    after += lowers[after : after + 1] != () and lowers[after] in PARTICLES
    link = after + (lowers[after : after + 1] != () and is_adverb(lowers[after]))
    given = lowers[link : link + 1] == ("to",) and lowers[after - 1] in _GIVING
    if lowers[link : link + 1] == () or not (given or lowers[link] in _REACHING):
        return after
    if is_adverbial(parsed, link, context.lexicon):
        return after  # "negotiate *in good faith*"
    found = noun_phrase(parsed, link + 1, end, context)
    known = any(r.name.first == found[0] for r in parsed.refs)
    return link + 1 if known or found[1] - found[0] >= _NAMED else after


def deed_told(
    parsed: Parsed, start: int, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return the deed itself where those whom it is for tell no topic: "*hearing survivors*".

    However many of them: "*to train two hundred librarians*". Not "doing our part", "taking steps".
    """
    lowers, numbers = parsed.sentence.lowers, context.lexicon.words("numberWords")
    deed = "".join(lowers[start : start + 1])
    share = lowers[span[0] : span[0] + 3] == ("per", "cent", "of")
    first, after = noun_phrase(parsed, span[0] + 3 * share, span[1], context)
    counts = [w for w in lowers[start + 1 : first] if w in numbers or w[0].isdigit()]
    acts = (deed.endswith("ing") and deed != "bring") or (
        bool(counts) and lowers[start - 1] in _BEFORE_DEEDS
    )
    if not acts or start >= span[0] or deed in context.lexicon.words("lettingVerbs"):
        return []
    head = lowers[after - 1] if after > first else ""
    bland = (
        context.lexicon.any_of("emptyHeads", "frameNouns", "otherPeople", "peopleNouns") | _LANDS
    )
    owned = not counts and not POSSESSIVES.isdisjoint(lowers[start:first])
    if not is_plural(head) or head in bland or owned:
        return []
    return [coined_theme(parsed, (start, after), context)]


def tells_more(parsed: Parsed) -> int:
    """Return where "*it also* granted" ends, which opens a sentence with another deed; or 0."""
    return _MORE if parsed.sentence.lowers[:_MORE] in _IT_ALSO else 0


def another_deed(context: Context, *, one: bool = False) -> bool:
    """Tell whether the sentence before tells a deed of its own: "The League *moved its office*".

    "This decision" is then that, and no treaty named before it; so is "it", where it did something
    to ``one`` thing. A sentence that goes on with "it" or names a text tells of that.
    """
    told = context.discourse.parsed.get(context.number - 1)
    if told is None or context.number - 1 < context.barrier:
        return False
    lowers = told.sentence.lowers
    goes_on = not _TAKING_UP.isdisjoint(lowers[tells_more(told) :])
    if goes_on or any(r.kind in _THINGS and r.entity for r in told.refs):
        return False
    ends = context.lexicon.any_of("prepositions", "coordinators", "subordinators")
    several_of = _SEVERAL | context.lexicon.words("numberWords")
    for clause in told.clauses:
        first = clause.verb.after
        if clause.verb.copula or not clause.is_main or clause.verb.passive:
            continue
        if any(r.entity and r.name.first == first for r in told.refs):
            return True  # "suspended *Chad*"
        if lowers[first : first + 1] and lowers[first] in ARTICLES | POSSESSIVES | several_of:
            near = range(first + 1, len(lowers))
            end = next((k for k in near if lowers[k] in ends or not lowers[k].isalpha()), first)
            several = lowers[first] in several_of or is_plural(lowers[end - 1])
            if not (one and several):
                return True
    return False
