"""What a position is about: the first fitting names of its complement, or the theme it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import MUST, POSSESSIVES
from govgraph.extract.positions.abouts.acts_alone import act_without_object
from govgraph.extract.positions.abouts.adverbials import is_adverbial
from govgraph.extract.positions.abouts.at_least import least
from govgraph.extract.positions.abouts.backing import (
    body_done_to,
    direct_body,
    is_joined,
    joined_body,
    to_be_done_to,
    whose_work,
)
from govgraph.extract.positions.abouts.beside import (
    direct_topic,
    given_by,
    head_over,
    joint_work,
    owned_matter,
    past_text_owner,
)
from govgraph.extract.positions.abouts.clausal import (
    befalls,
    behind_harm,
    is_conviction,
    is_to_act,
    past_acting,
    past_outcome,
    past_plea,
    tells_clause,
)
from govgraph.extract.positions.abouts.deeds import deed_told, done_to
from govgraph.extract.positions.abouts.fitting import are_people, fits
from govgraph.extract.positions.abouts.governed import governed
from govgraph.extract.positions.abouts.leaving_out import left_to_text
from govgraph.extract.positions.abouts.pointing import (
    past_owner,
    pointed_at,
    pointed_theme,
    pointed_thing,
)
from govgraph.extract.positions.abouts.praised import past_praised, praised_bodies
from govgraph.extract.positions.abouts.reaches import reach
from govgraph.extract.positions.abouts.series import joined_before, members, past_both, series
from govgraph.extract.positions.abouts.straight import REFUSING, opposes
from govgraph.extract.positions.abouts.taken_up import taken_up
from govgraph.extract.positions.abouts.themes import (
    as_topic,
    named_theme,
    wanted_thing,
)
from govgraph.extract.positions.abouts.turning import (
    against,
    fears_end,
    glad_of_none,
    is_polite,
    turned,
)
from govgraph.extract.positions.abouts.undoing import planned_end
from govgraph.extract.positions.abouts.wholes import tell_whole, thing_behind, thing_over
from govgraph.extract.positions.abouts.wordings import (
    described_thing,
    qualified_thing,
    statement_of,
    text_told,
)
from govgraph.extract.positions.holders.holders import named_doer
from govgraph.model import Kind, PositionType

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry, Lexicon
    from govgraph.model import Entity, Span

POSITIONS = {str(kind): kind for kind in PositionType}
_TO_BE_DONE = frozenset({str(PositionType.CALL), str(PositionType.COMMITMENT)})
_NOBODY = frozenset({("no",), ("none",), ("nobody",), ("neither",)})
# Words of support that one says of a State itself.
_FOR_STATES = ("stand with", "stand by", "support for", "solidarity with", "stand behind")
_RELATIVES = {("which",), ("that",)}
_ALIGNING = frozenset({"align", "associate"})
_ENDS = {(), (".",), (",",), (";",), ("and",)}
_CALLED_FOR = {("call", "for"), ("calls", "for"), ("called", "for"), ("calling", "for")}
_CLOSES = frozenset({(), (".",)})
_FOR_WHAT = frozenset({"for", "on"})
_ONE = frozenset({("a",), ("an",)})
_FRONTED = frozenset(
    {"elsewhere", "meanwhile", "afterwards", "today", "sometimes", "here", "there"}
)
_THE_FACT = 3  # words of "the principle that"
_DETERMINED = frozenset({"the", "a", "an", "this", "that"})
_TOLD_BY_SEVERAL = REFUSING | {"holdingWorrying"}


def chosen(
    parsed: Parsed, span: tuple[int, int], entry: Entry | None, context: Context
) -> list[tuple[Entity, Span]]:
    """Return what the complement is about: its first fitting phrase and what is joined to it.

    Where no known thing stands there, a pronoun, a body or the noun phrase itself tells it.
    """
    feared = _evokes(entry, PositionType.CONCERN)
    glad = _evokes(entry, PositionType.WELCOME)
    lexicon = context.lexicon
    if glad and (glad_of_none(parsed, span[0], lexicon) or is_polite(parsed, span, lexicon)):
        return []
    if is_conviction(entry) and MUST & set(parsed.sentence.lowers[slice(*span)]):
        return []
    if feared and (left := left_to_text(parsed, span, context)):
        return left
    span = _past_leads(parsed, span, context, feared=feared)
    first, *others = members(parsed, span, entry, context)
    found = _first_chosen(parsed, first, entry, context)
    found = [
        as_topic(parsed, (about, words), context)
        for about, words in found
        if fits(parsed, (about, words), span[0], entry, context)
        and not _turns_away(parsed, (about, words), entry, context.lexicon)
    ]

    def read(member: tuple[int, int]) -> list[tuple[Entity, Span]]:
        return _first_chosen(parsed, member, entry, context)

    found += list(series(parsed, first[1], found, read, context))
    if feared:
        plan = planned_end(parsed, found, context, opposed=opposes(entry, context.lexicon))
        found = plan or [one for pair in found for one in _ending(parsed, pair, entry, context)]
    else:
        asked = bool(entry and entry.frame and entry.frame.evokes in _TO_BE_DONE)
        found = [turned(parsed, about, words, context, asked=asked) for about, words in found]
        found = found if asked else [whose_work(parsed, span[0], one, context) for one in found]
    found = found or praised_bodies(parsed, span, entry, context.lexicon)
    found = found or (least(parsed, first, entry, context) if others else [])
    for about, words in found:
        tell_whole(parsed, about, words, context)
    for other in others:
        if _tells_another(parsed, other[0], entry):
            continue  # "their joy at the return of X *and impatience with* Y"
        found += chosen(parsed, other, entry, context) or least(parsed, other, entry, context)
    backed = _evokes(entry, PositionType.SUPPORT)
    return [one for one in found if not (backed and _tells_harm(parsed, one[1], lexicon))]


def _tells_harm(parsed: Parsed, words: Span, lexicon: Lexicon) -> bool:
    """Tell whether a thing is only named for its harm: "the value of X and the *dangers of Y*".

    Or for who does it: "the role of the media in *spreading lies*".
    """
    lowers, first = parsed.sentence.lowers, parsed.sentence.range_of(words)[0]
    harms, link = lexicon.words("harmsDone"), first - 1
    link -= lowers[link] in lexicon.words("determiners")
    if link > 0 and lowers[link].endswith("ing") and lowers[link - 1] == "in":
        return not lexicon.words("ills").isdisjoint(
            lowers[first : parsed.sentence.range_of(words)[1]]
        )
    return lowers[first] in harms or (lowers[link] == "of" and lowers[link - 1] in harms)


def _evokes(entry: Entry | None, position: PositionType) -> bool:
    """Tell whether words tell a position of a type."""
    return bool(entry and entry.frame and entry.frame.evokes == str(position))


def _turns_away(
    parsed: Parsed, told: tuple[Entity, Span], entry: Entry | None, lexicon: Lexicon
) -> bool:
    """Tell whether what is told of a thing is not a position on it, but blame or the reverse."""
    about, words = told
    if _evokes(entry, PositionType.CONCERN):
        return _blamed_for(parsed, words)
    glad = _evokes(entry, PositionType.WELCOME)
    backed, whom = glad or _evokes(entry, PositionType.SUPPORT), _tells_whom(entry)
    return against(parsed, about, words, lexicon, glad=glad, backed=backed, told=whom)


def _past_leads(
    parsed: Parsed, span: tuple[int, int], context: Context, *, feared: bool
) -> tuple[int, int]:
    """Return a range without what only leads to its thing: "the damage done *by X*", "both X"."""
    if not feared and (plea := past_plea(parsed, span[0], context.lexicon)):
        span = plea, reach(parsed, plea)
    if feared and (doing := behind_harm(parsed, span, context.lexicon)):
        span = doing
    elif feared and (ends := past_outcome(parsed, span[0])):
        span = ends, reach(parsed, ends)
    elif feared and (done := past_acting(parsed, span, context)):
        span = done, span[1]
    return past_both(parsed, span), span[1]


def _tells_another(parsed: Parsed, index: int, entry: Entry | None) -> bool:
    """Tell whether words at an index tell a position of another kind than an entry's."""
    if entry is None or entry.frame is None or index + 1 >= len(parsed.entries):
        return False
    index += parsed.sentence.lowers[index] in POSSESSIVES  # "and *our* support for"
    kinds = {e.frame.evokes for e, _ in parsed.entries[index] if e.frame and len(e.words) > 1}
    return bool(kinds & POSITIONS.keys()) and entry.frame.evokes not in kinds


def _ending(
    parsed: Parsed, told: tuple[Entity, Span], entry: Entry | None, context: Context
) -> list[tuple[Entity, Span]]:
    """Return what one fears, with the noun of what ends it: who opposes a *ban on* it fears that.

    Nothing where a verb ends it: "attempts to ban it". Who regrets the withdrawal from a text is
    concerned about that; who opposes its repeal is not.
    """
    said = {*entry.lemma.split(), *entry.words} if entry else set()
    if told[0].kind is not Kind.THEME and not opposes(entry, context.lexicon):
        return [told]
    if not fears_end(parsed, *told, context.lexicon):
        return [told]
    whole = turned(parsed, *told, context)
    if whole[0].label.split()[0] in said:
        return [told]  # "call for the *rejection of* the Bill"
    return [whole] if whole[0] != told[0] else []


def _tells_whom(entry: Entry | None) -> bool:
    """Tell whether words call on somebody: "urges them to *reject* the bill"."""
    return bool(entry and entry.frame and entry.frame.complement == "addressee")


def _blamed_for(parsed: Parsed, words: Span) -> bool:
    """Tell whether words only tell what somebody did: "criticised Malta *for supporting* it"."""
    return any(
        words.start > parsed.sentence.starts[clause.verb.first] and named_doer(parsed, number)
        for number, clause in enumerate(parsed.clauses)
    )


def _first_chosen(
    parsed: Parsed, span: tuple[int, int], entry: Entry | None, context: Context
) -> list[tuple[Entity, Span]]:
    evokes = entry.frame.evokes if entry and entry.frame else str(PositionType.WELCOME)
    deed = past_owner(parsed, span, context) if entry else 0
    if entry and (deed := deed or past_praised(parsed, span, entry, context)):
        span = deed, span[1]
    pronoun = parsed.sentence.lowers[span[0] : span[0] + 1] in {("it",), ("them",), ("both",)}
    joins = parsed.sentence.lowers[span[0] : span[0] + 2] == ("both", "the")
    if pronoun and not joins and span[0] + 1 not in parsed.named:  # "*both* the Pact and the Code"
        acts = is_to_act(parsed.sentence.lowers[span[0] + 1 : span[0] + 4], context.lexicon)
        acts = acts or bool(entry and entry.lemma in context.lexicon.words("regrettingVerbs"))
        meant = [] if acts else pointed_at(parsed, span, context)
        return _wanted(meant, entry)
    body = body_done_to(parsed, span, context) if entry else []
    taken = body or taken_up(parsed, span, entry, context, chosen)
    if taken is not None:
        return _wanted(taken, entry)
    joins = evokes == str(PositionType.SUPPORT)
    if joins and (made := statement_of(parsed, span, context)):
        # Whoever "aligns itself with the statement of a group" only saves the time to say it.
        return [] if entry and entry.lemma.split()[0] in _ALIGNING else made
    if (own := past_text_owner(parsed, span, context)) and (
        topics := _topics_only(parsed, (own, span[1]), entry, context)
    ):
        return topics
    if made := joint_work(parsed, span, context) or owned_matter(parsed, span, context):
        return _wanted(made, entry)
    found = governed(parsed, span, entry, context) or pointed_at(parsed, span, context)
    called = evokes == str(PositionType.CALL)
    found = found if called else text_told(parsed, span, found, context)
    if found and (whole := thing_over(parsed, span, found, context)):
        return _wanted(whole, entry)
    head = head_over(parsed, span, found, context) if found else []
    if head := head or direct_topic(parsed, span, found, context):
        return head
    found = _wanted(found, entry)
    if found or (entry and entry.frame and entry.frame.kinds):
        found = found or (wanted_thing(parsed, span, context) if called else [])
        return joined_before(parsed, span, found, context)
    act = act_without_object(parsed, span, context) or pointed_thing(parsed, span, context)
    act = act or pointed_theme(parsed, span[0], context)
    return act or _untold(parsed, span, entry, context)


def _topics_only(
    parsed: Parsed, span: tuple[int, int], entry: Entry | None, context: Context
) -> list[tuple[Entity, Span]]:
    """Return what a range is about where that is topics alone."""
    found = _first_chosen(parsed, span, entry, context)
    return found if all(about.kind is Kind.THEME for about, _ in found) else []


def _untold(
    parsed: Parsed, span: tuple[int, int], entry: Entry | None, context: Context
) -> list[tuple[Entity, Span]]:
    """Return what a complement tells without a known name: a body, a text or a plain topic."""
    evokes = entry.frame.evokes if entry and entry.frame else str(PositionType.WELCOME)
    called = evokes == str(PositionType.CALL)
    feared = evokes == str(PositionType.CONCERN)
    if tells_clause(parsed, span[0]):
        return _told_of(parsed, span, context, body=feared or called, feared=feared)
    if given := given_by(parsed, span, context):
        return given
    if not feared and (new := qualified_thing(parsed, span, context)):
        return new
    body = direct_body(parsed, span, context, welcome=_greets(entry), feared=feared)
    if body and (not called or is_joined(parsed, span[0], body, entry, context.lexicon)):
        return body
    promised = evokes == str(PositionType.COMMITMENT)
    opening = span
    if promised or (called and entry and entry.words[-1] == "to" and not _tells_whom(entry)):
        span = done_to(parsed, span, entry, context), span[1]
        deed = parsed.sentence.lowers[opening[0] : span[0]]
        partner = (
            promised
            and deed[-1:] in {("with",), ("to",)}
            and not context.lexicon.words("togetherVerbs").isdisjoint(deed)
        )
        if partner and (body := direct_body(parsed, span, context)):
            return body  # "ready to cooperate *with the Court*"
    found = described_thing(parsed, span, context) or _topic(parsed, span, entry, context)
    return found or (deed_told(parsed, opening[0], span, context) if promised else [])


def _topic(
    parsed: Parsed, span: tuple[int, int], entry: Entry | None, context: Context
) -> list[tuple[Entity, Span]]:
    """Return the theme that a complement names, or the body that its noun leads to."""
    evokes = entry.frame.evokes if entry and entry.frame else ""
    called = evokes == str(PositionType.CALL)
    alone = evokes == str(PositionType.CONCERN) or _bare(
        parsed, span, context.lexicon, called=called
    )
    # "What worries us is *unclear*", "we cannot accept *the invitation*" name no topic.
    closed = entry and entry.frame and entry.frame.name in _TOLD_BY_SEVERAL
    theme = named_theme(parsed, span, context, alone=alone and not closed) if entry else []
    lone = theme and closed and len(theme[0][0].label.split()) == 1
    if lone and parsed.sentence.lowers[span[0]] in _DETERMINED:
        return []
    praised = parsed.sentence.lowers[span[0] - 1] in _FOR_WHAT  # "the crew *for* its calm"
    praised = praised or any(c.verb.infinitive and c.verb.after == span[0] for c in parsed.clauses)
    if theme and entry and not praised and entry.lemma in context.lexicon.words("praisingVerbs"):
        theme = [one for one in theme if not are_people(one[0].label.split(), context.lexicon)]
    if theme and (thing := thing_behind(parsed, theme[0][1], context)):
        return thing  # "plans for a ferry *museum*"
    return theme or joined_body(parsed, span, context, shared=called)


def _wanted(found: list[tuple[Entity, Span]], entry: Entry | None) -> list[tuple[Entity, Span]]:
    """Return what fits words of which one says many things: one "wants" what is known."""
    kinds = entry.frame.kinds if entry and entry.frame else ()
    return [pair for pair in found if pair[0].kind in kinds] if kinds else found


def _told_of(
    parsed: Parsed, span: tuple[int, int], context: Context, *, body: bool, feared: bool
) -> list[tuple[Entity, Span]]:
    """Return the theme that a clause says something of: "regrets that *fish catches* fell".

    Or the body that one worries about ("that *the Fund* holds too little") or wants something for
    ("that *the Fund* be renewed"), not one that is only
    named in it ("that they left the Fund"). A verb that no list knows ends no noun phrase, so a
    known one must: "that rangers face daily threats".
    """
    opening = parsed.sentence.lowers[span[0] : span[0] + _THE_FACT]
    start = span[0] + (opening.index("that") + 1 if "that" in opening else 0)
    start += bool(_FRONTED & set(parsed.sentence.lowers[start : start + 1]))  # "*elsewhere* posts"
    if parsed.sentence.lowers[start : start + 1] in _NOBODY:
        return []  # "regrets that *none of the members* has signed it"
    opens = any(r.name.first - start <= 1 for r in parsed.refs_in(*span))
    found = direct_body(parsed, span, context) if body and opens else []
    if found and (feared or to_be_done_to(parsed, found[0][1])):
        return found
    theme = named_theme(parsed, (start, span[1]), context, alone=True)
    if theme and feared and befalls(theme[0][0], context.lexicon):
        return []
    end = parsed.sentence.range_of(theme[0][1])[1] if theme else 0
    more = set(parsed.sentence.lowers[end : end + 1]) & context.lexicon.words("prepositions")
    verbs = {c.verb.first for c in parsed.clauses if c.verb.finite and c.verb.first >= end}
    if end and parsed.before(end + 1) in context.lexicon.words("modals"):
        verbs.add(end)  # "that rising seas *could* drown it"
    # "The damage that *trawling* does".
    ends = end == span[1] > 0 and parsed.before(span[0], frozenset()) == "that"
    return theme if end in verbs or ends or (more and verbs) else []


def _bare(parsed: Parsed, span: tuple[int, int], lexicon: Lexicon, *, called: bool) -> bool:
    """Tell whether a range is one noun: "call on States to ban *filters*", "a moratorium"."""
    lowers = parsed.sentence.lowers[slice(*span)]
    if lowers[:1] in _ONE:
        return bool(lowers[1:]) and lowers[2:3] in _ENDS
    timed = called and bool(lowers) and is_adverbial(parsed, span[0] + 1, lexicon)
    ends = lowers[1:2] in _ENDS | _RELATIVES or timed  # "*inspectors* from the first day"
    called_for = parsed.sentence.lowers[span[0] - 2 : span[0]] in _CALLED_FOR
    wished = called_for and lowers[1:2] in _CLOSES
    several = bool(lowers) and (lowers[0].endswith("s") or wished)
    return called and several and ends  # "a call for *consensus*."


def _greets(entry: Entry | None) -> bool:
    """Tell whether words of support are those one says of a State: "stand with Ukraine"."""
    return entry is not None and entry.lemma.endswith(_FOR_STATES)  # "express support for"
