"""Words that turn against what they govern: "the *repeal* of the Act", "to *leave* the Court"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import only_modifiers
from govgraph.extract.find.people.post_words import post_at
from govgraph.extract.find.words.function_words import (
    ALTERNATIVES,
    INTRODUCING,
    NOBODY,
    OTHERS_OWN,
)
from govgraph.extract.positions.abouts.clausal import tells_clause
from govgraph.extract.positions.abouts.nouns import noun_phrase
from govgraph.extract.positions.abouts.wholes import described_to
from govgraph.model import Entity, Kind, Mention

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_LINKS = frozenset({"of", "from", "to"})
_KEEPING = frozenset({"from", "against", "without"})  # "refrain from leaving"
_JOINING = frozenset({"Signature", "Ratification", "Accession", "Adoption", "Endorsement"})
_TURNING = frozenset({"of", "on", "to", "against"})  # "a ban *on*", "an end *to*"
_STOPPING = frozenset({"end", "halt", "stop", "cessation"})
_TRYING = frozenset({"effort", "efforts", "steps"})  # "redouble their *efforts* to eradicate X"
_TURNED = 6  # words of "ban on the new commercial spyware" to the theme
_FEW = NOBODY | {"few"}
_PRAISED = 8  # words of "congratulates the Government of Malta on"
_ON_THEIR = frozenset({"for", "on", "upon"})
_POLITE = 4  # words of "its able leadership"
_FACED = 8  # words of "in the face of the devastating earthquakes"
_NEAR = 2  # words of "ban all"
_FAR = 6  # words in which "the withdrawal of Chad from" tells who withdraws


def against(
    parsed: Parsed,
    about: Entity,
    words: Span,
    lexicon: Lexicon,
    *,
    glad: bool = False,
    backed: bool = False,
    told: bool = False,
) -> bool:
    """Tell whether what somebody wants turns against the thing that it names.

    "Calls for the repeal of the Act", "urges States to leave the Court", "not to sign the Pact".
    "The withdrawal of reservations to the Convention" and "not to leave it" are for it; what is to
    end may be a theme ("an end to impunity"), but one is not ``glad`` of what is banned, and who
    ``backed`` "the resistance to the Act" did not back the Act. What others are ``told`` to reject
    is what they are called on about.
    """
    if about.kind is Kind.THEME:
        banned = glad and not lexicon.words("banningVerbs").isdisjoint(_near(parsed, words))
        return banned or (backed and _is_faced(parsed, words, lexicon))
    first = parsed.sentence.range_of(words)[0]
    failing = parsed.sentence.lowers[max(0, first - _FAR) : first]
    if (
        backed
        and {"of", "to"} & set(failing)
        and not lexicon.words("failingNouns").isdisjoint(failing)
    ):
        return True  # "comfort from the failure of the Code"
    if backed and _is_opposed(parsed, first, lexicon):
        return True
    rejecting = lexicon.words("rejectingVerbs")
    return _noun_turns(parsed, first, lexicon) or any(
        _verb_turns(parsed, clause, first, lexicon) or _is_to_go(clause, first)
        for clause in parsed.clauses
        if not (told and clause.verb.base and clause.verb.lemma in rejecting)
    )


def _is_faced(parsed: Parsed, words: Span, lexicon: Lexicon) -> bool:
    """Tell whether a theme is only what befell those who are backed: "*in the wake of* floods".

    So with "following", "affected by", "facing"; but "our support for *following* the Code".
    """
    first = parsed.sentence.range_of(words)[0]
    start = max(0, first - _FACED)
    faced = [
        after
        for k in range(start, first)
        for e, after in parsed.entries[k]
        if "facing" in e.classes
    ]
    return any(only_modifiers(parsed, after, first, lexicon) for after in faced if after <= first)


def _is_opposed(parsed: Parsed, first: int, lexicon: Lexicon) -> bool:
    """Tell whether others stand against a thing at an index: "their mobilisation *against* it"."""
    lowers, link = parsed.sentence.lowers, first - 1
    link -= lowers[link] in lexicon.words("determiners")
    return lowers[link] == "against"


def is_polite(parsed: Parsed, span: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether words only thank: "the *opportunity to comment on* it", "on *its leadership*".

    Who is glad to speak of a text, thanks whoever leads a meeting, or honours "the *victims of*
    floods", says nothing of these; nor who wishes somebody well "on *your election* as Chair".
    """
    lowers, (start, end) = parsed.sentence.lowers, span
    bland = lexicon.any_of("determiners", "blandAdjectives", "degreeWords")
    polite = lexicon.any_of("chanceNouns", "mournedNouns") | {"invitation"}
    at = start
    while at < end - 1 and lowers[at] in bland:
        at += 1
    if at < end - 1 and lowers[at] in polite and lowers[at + 1] in {"to", "of"}:
        return True
    near = range(start, min(end - 1, start + _PRAISED))
    whom = next((k + 1 for k in near if lowers[k] in _ON_THEIR and lowers[k + 1] in OTHERS_OWN), 0)
    led = lexicon.any_of("leadershipNouns", "electionNouns")
    greets = lowers[start : start + 1] == ("you",) and _tells_post(parsed, span, lexicon)
    return greets or (bool(whom) and not led.isdisjoint(lowers[whom : whom + _POLITE]))


def _tells_post(parsed: Parsed, span: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether words say in which post one is: "welcome you in your new role *as Chair*"."""
    lowers, (start, end) = parsed.sentence.lowers, span
    told = (k + 1 for k in range(start, end - 2) if lowers[k] == "as")
    return any(post_at(parsed.sentence, k + (lowers[k] in INTRODUCING), lexicon) for k in told)


def fears_end(parsed: Parsed, about: Entity, words: Span, lexicon: Lexicon) -> bool:
    """Tell whether one fears or rejects what ends a thing, and not it: "opposes a *ban on* it".

    So with a text: "the *repeal of* the Act".
    """
    if about.kind is not Kind.THEME:
        first = parsed.sentence.range_of(words)[0]
        return _revoked_from(parsed, first, lexicon) < first
    before, after = _near(parsed, words), parsed.sentence.range_of(words)[1]
    bans = lexicon.any_of("banNouns", "limitNouns")
    return not bans.isdisjoint(before) or _turning_to(parsed, after, about, lexicon) > 0


def turned(
    parsed: Parsed, about: Entity, words: Span, context: Context, *, asked: bool = False
) -> tuple[Entity, Span]:
    """Return a theme with the noun or the verb that turns it: "supports *a ban on spyware*".

    Who supports the ban supports no spyware; so with "abolishing" and "the proposal to ban" it.
    Who is ``asked`` for "an end to night shifts" is asked about night shifts; but not about child
    marriage, of which many speak: "a call on child marriage" would read as one for it.
    """
    first, after = parsed.sentence.range_of(words)
    if about.kind is not Kind.THEME:
        start = _revoked_from(parsed, first, context.lexicon)
        return (about, words) if start == first else _coined(parsed, start, after, context)
    start = _turning_from(parsed, first, context.lexicon)
    if (whom := _sufferers(parsed, first, context.lexicon)) < first:
        end = noun_phrase(parsed, after, len(parsed.sentence.words), context)[1]
        return _coined(parsed, whom, end, context)
    kept = _TRYING | context.lexicon.any_of("limitNouns", "fallingNouns", "combating")
    kept |= _STOPPING if about.iri is None else frozenset()
    if asked and start < first and parsed.sentence.lowers[start] in kept:
        return about, words
    end = _turning_to(parsed, after, about, context.lexicon)
    itself = _turns_itself(parsed, first, about, context.lexicon, asked=asked)
    itself = itself or _is_called_otherwise(parsed, (first, after), about, context.lexicon)
    if start == first and not (end or itself):
        return about, words
    return _coined(parsed, start, end or described_to(parsed, after, context), context)


def _sufferers(parsed: Parsed, first: int, lexicon: Lexicon) -> int:
    """Return where the noun stands for those who suffer from a theme: "*victims* of torture"."""
    lowers, link = parsed.sentence.lowers, first - 1
    link -= lowers[link] in lexicon.words("determiners")
    mourned = (
        link > 0 and lowers[link] == "of" and lowers[link - 1] in lexicon.words("mournedNouns")
    )
    return link - 1 if mourned else first


def _coined(parsed: Parsed, start: int, after: int, context: Context) -> tuple[Entity, Span]:
    whole = parsed.sentence.span_of(start, after)
    theme = Entity(Kind.THEME, parsed.sentence.written(start, after), None, "Theme")
    context.discourse.coined.append(Mention(whole, theme))
    return theme, whole


def _revoked_from(parsed: Parsed, first: int, lexicon: Lexicon) -> int:
    """Return where the noun stands that ends a text at an index: "the *repeal* of the Act"."""
    lowers = parsed.sentence.lowers
    link = first - 1 - (lowers[first - 1] in lexicon.words("determiners"))
    led = link > 0 and lowers[link] in _LINKS
    return link - 1 if led and lowers[link - 1] in lexicon.words("revocations") else first


def _turns_itself(
    parsed: Parsed, first: int, about: Entity, lexicon: Lexicon, *, asked: bool
) -> bool:
    """Tell whether words turn what a theme is called: "*the abolition of* the death penalty".

    Who promises "combating fraud" is asked for it as for fraud; who supports it supports no fraud.
    """
    word = parsed.sentence.lowers[first]
    turns = _ends_at(parsed, first, lexicon) > first
    turns = turns or (not asked and word in lexicon.any_of("combating", "mournedNouns"))
    return turns and word not in about.label.lower().split()


def _is_called_otherwise(
    parsed: Parsed, words: tuple[int, int], about: Entity, lexicon: Lexicon
) -> bool:
    """Tell whether a theme has the name of the ill that its words would cure: "equal pay".

    Who calls for "legal timber" or "anti-racism" is for no "illegal logging", nor for racism.
    """
    told = parsed.sentence.written(*words).lower().replace("-", " ").split()
    ills = lexicon.words("ills") & set(about.label.lower().replace("-", " ").split())
    cured = "anti" in told and not about.label.lower().startswith("anti")
    cured = cured or (ills.isdisjoint(told) and not lexicon.words("cures").isdisjoint(told))
    return bool(ills) and cured


def _turning_to(parsed: Parsed, after: int, about: Entity, lexicon: Lexicon) -> int:
    """Return where a noun ends that turns the theme before it: "the fossil fuel *phase-out*", or 0.

    It is the theme's last word or stands behind it; not "a test *ban* treaty".
    """
    lowers, nouns = parsed.sentence.lowers, lexicon.words("abolitions")
    nouns -= lexicon.words("limitNouns") | {"end", "fight"}  # "time *limits*" turn nothing
    for end in (after, after + 1):
        noun = "".join(lowers[end - 1 : end])
        if noun in nouns and noun not in about.label.lower().split():
            behind = "".join(lowers[end : end + 1])
            closed = lexicon.any_of("prepositions", "coordinators", "relativisers", "modals")
            return end if not behind.isalpha() or behind in closed else 0
    return 0


def _turning_from(parsed: Parsed, first: int, lexicon: Lexicon) -> int:
    """Return where the words begin that turn a theme which begins at an index, or that index.

    What turns may be turned in its turn: "*lifting the ban on* it".
    """
    used = _use_of(parsed, first, lexicon)
    for start in range(used - 1, max(-1, used - _TURNED), -1):
        after = _ends_at(parsed, start, lexicon) or _doing_ends(parsed, start, lexicon)
        after += parsed.sentence.lowers[after] in lexicon.words("determiners") and after < used
        if start < after <= used and only_modifiers(parsed, after, used, lexicon):
            begun = _decided(parsed, start, lexicon)
            return first if begun is None else _turning_from(parsed, begun, lexicon)
    return first


def _use_of(parsed: Parsed, first: int, lexicon: Lexicon) -> int:
    """Return where the noun stands for what is done with a theme: "a ban on the *use* of it"."""
    lowers, link = parsed.sentence.lowers, first - 1
    link -= lowers[link] in lexicon.words("determiners")
    deeds = lexicon.words("spreadNouns") - lexicon.words("abolitions")
    return link - 1 if link > 0 and lowers[link] == "of" and lowers[link - 1] in deeds else first


def _ends_at(parsed: Parsed, index: int, lexicon: Lexicon) -> int:
    """Return where a noun that ends something leads to it: "an *end to* X", or 0."""
    noun, link = (*parsed.sentence.lowers[index : index + 2], "", "")[:2]
    if noun in lexicon.words("fallingNouns"):
        return index + 2 if link in {"in", "of"} else 0
    return index + 2 if noun in lexicon.words("abolitions") and link in _TURNING else 0


def _doing_ends(parsed: Parsed, index: int, lexicon: Lexicon) -> int:
    """Return where a verb that ends or fights something ends itself: "*phasing out* X", or 0."""
    if parsed.sentence.lowers[index] in lexicon.words("combating"):
        return index + 1
    after = max((a for e, a in parsed.entries[index] if "abolishing" in e.classes), default=0)
    return after + (parsed.sentence.lowers[after : after + 1] == ("of",)) if after else 0


def _decided(parsed: Parsed, start: int, lexicon: Lexicon) -> int | None:
    """Return where a deed begins, or the noun that leads to it: "the *proposal* to ban X".

    What one bans, or calls on others to, is itself what one speaks of: "we will ban X", None.
    """
    lowers = parsed.sentence.lowers
    if lowers[start].endswith("ing") or lowers[start + 1] in _TURNING | {"in"}:
        return start
    deciding_nouns = lexicon.words("decidingNouns")
    led = start > 1 and lowers[start - 1] == "to" and lowers[start - 2] in deciding_nouns
    if led and any(c.verb.main == start - 2 for c in parsed.clauses):
        return None  # "we *pledge* to ban X"
    return start - 2 if led else None


def _near(parsed: Parsed, words: Span) -> tuple[str, ...]:
    return parsed.sentence.lowers[: parsed.sentence.range_of(words)[0]][-_NEAR:]


def _noun_turns(parsed: Parsed, first: int, lexicon: Lexicon) -> bool:
    lowers, nouns = parsed.sentence.lowers, lexicon.words("revocations")
    link = next((k for k in range(first - 1, 0, -1) if lowers[k] in _LINKS), 0)
    if not link or not only_modifiers(parsed, link + 1, first, lexicon):
        return False
    far = _FAR if lowers[link] == "from" else 1
    return bool(nouns & set(lowers[max(0, link - far) : link]))


def _verb_turns(parsed: Parsed, clause: Clause, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a verb whose object begins at an index revokes it, or is not to join it.

    So does what others will do: "we hope that Parliament *will reject* the Act".
    """
    verb = clause.verb
    first = _force_of(parsed, first, lexicon)
    governing = [
        entry
        for entry, after in verb.entries
        if after <= first and only_modifiers(parsed, after, first, lexicon)
    ]
    joined = parsed.before(verb.first) in ALTERNATIVES
    if not (verb.infinitive or verb.gerund or joined or verb.tense == "future"):
        return False
    kept = _is_denied(parsed, clause)
    if any("revoking" in entry.classes for entry in governing):
        return not kept
    return kept and any(entry.frame and entry.frame.evokes in _JOINING for entry in governing)


def _is_to_go(clause: Clause, first: int) -> bool:
    """Tell whether it is hoped that a thing will be given up: "that *the Act* will be repealed"."""
    verb = clause.verb
    future = verb.passive and verb.tense == "future" and not verb.negated
    within = clause.left[0] <= first < clause.left[1]
    return future and within and any("revoking" in entry.classes for entry, _ in verb.entries)


def _force_of(parsed: Parsed, first: int, lexicon: Lexicon) -> int:
    """Return where the noun stands whose force one tells of: "the *scope* of the Treaty"."""
    lowers = parsed.sentence.lowers
    link = first - 2 if lowers[first - 1] == "the" else first - 1
    aspects_of_texts = lexicon.words("aspectsOfTexts")
    return link - 1 if lowers[link] == "of" and lowers[link - 1] in aspects_of_texts else first


def _is_denied(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether one is not to do it: "not to sign or *ratify*", "refrain from *leaving*"."""
    before = parsed.before(clause.verb.first)
    if before not in ALTERNATIVES:
        return clause.verb.negated or before in _KEEPING
    above = [c for c in parsed.clauses if c.verb.after == clause.verb.first - 1]
    return bool(above) and _is_denied(parsed, above[0])


def glad_of_none(parsed: Parsed, start: int, lexicon: Lexicon) -> bool:
    """Tell whether one is glad of what has not come or has gone: "that the Bill *was not* adopted".

    Also "that *nobody* supports it", "the fact that gas flaring is *over*".
    """
    lowers = parsed.sentence.lowers
    if not tells_clause(parsed, start):
        return False
    told = next((c for c in parsed.clauses if c.verb.finite and c.verb.first > start), None)
    if told is None:
        return False
    lasts = lexicon.words("endedWords").isdisjoint(lowers[told.verb.main : told.verb.after + 1])
    frames = [entry.frame for entry, _ in told.verb.entries if entry.frame]
    gone = not lasts or any(frame.name == "rejecting" for frame in frames)  # "threw it out"
    return told.verb.negated or gone or not _FEW.isdisjoint(lowers[start : told.verb.first])
