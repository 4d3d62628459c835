"""Of which body or meeting people are whom a text names by their noun alone: "Leaders welcomed"."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.sharing import chain_start
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.find.refs import is_named
from govgraph.extract.find.words.tokens import is_adverb, is_plural
from govgraph.extract.resolve.memory.leaders import own_leaders
from govgraph.extract.resolve.memory.people import body_of_meeting, own_organ, people_act
from govgraph.model import Entity, Kind, Mention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_LISTING = (Kind.ORGANISATION, Kind.PERSON, Kind.MEETING, Kind.INSTRUMENT)
_SEVERAL = 2  # bodies
_GUESTS = frozenset({"participants", "delegates", "delegations", "speakers"})
_SOME = frozenset({"some", "many", "most", "all"})
"""What support or concern is that all have, or nearly all."""
"""How all do what the passive tells of nobody: "was *widely* welcomed"."""
_ALSO = ("they", "also")
_JOINED = frozenset({"members", "partners", "signatories"})
_OF_PEOPLE = 8  # words in which "the leaders of the four Member Countries of" tells whose they are


def people_in(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return the body whose people are told of without its name: "*Leaders* welcomed", "they".

    Of a meeting "most participants", too; "several members" and "leaders of Tonga" are others.
    """
    clause = parsed.clauses[chain_start(parsed, number)]
    (first, after), adverbs = clause.left, context.lexicon.words("verbAdverbs")
    first = _past_adjunct(parsed, first, after, context)
    words = [w for w in parsed.sentence.lowers[first:after] if not (is_adverb(w) or w in adverbs)]
    words = words[1:] if words[:1] == [clause.mark] else words  # "although some participants"
    words = words[:-1] if clause.verb.gerund and words[-1:] == [","] else words  # ", noting it,"
    if words == ["they"] and (them := _they(context)):
        return them
    if words[:1] == ["its"] and " ".join(words[1:]) in _JOINED:
        return _of_it(parsed, (first, after), context)
    organ = own_organ(context.discourse, parsed.sentence.words[first:after])  # "*the board*"
    if own := organ or _members_of_own(words, context):
        return Filler((own,), parsed.sentence.span_of(first, after))
    if any(ref.entity for ref in parsed.refs_in(first, after)):
        return _its_members(parsed, (first, after), context.lexicon)
    nouns = context.lexicon.words("peopleNouns") | _JOINED
    opened = words[:1] == ["the"] or (
        words[:1] and words[0] in _SOME and words[1:] == ["participants"]
    )
    alone = _past_field(words[1:] if opened else words, context.lexicon)
    several = " ".join(alone) in context.lexicon.words("peopleOfSeveralWords")
    if clause.relative or not (several or (len(alone) == 1 and alone[0] in nouns)):
        return EMPTY
    told = parsed.sentence.span_of(first, after)
    found = EMPTY if several else body_of_people(alone[0], context, told)
    return found or _unnamed(parsed, (first, after), alone, context)


def _past_field(words: Sequence[str], lexicon: Lexicon) -> Sequence[str]:
    """Return the noun alone where a field stands before it: "the *foreign* ministers"."""
    fields = lexicon.words("portfolios") | {"foreign", "and", "economic"}
    alone = words[-1:] in (["ministers"], ("ministers",)) and fields.issuperset(words[:-1])
    return words[-1:] if alone else words


def _of_it(parsed: Parsed, words: tuple[int, int], context: Context) -> Filler:
    """Return the body whose members act as such: "Rivers Watch met. *Its members* pledge"."""
    at = parsed.sentence.starts[words[0]]
    whose = context.pronoun("its", (Kind.ORGANISATION,), at).entities
    state = any(body.type == "Government" for body in whose)
    return EMPTY if state or not whose else Filler(whose, parsed.sentence.span_of(*words))


def included(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return those whom a subject without a name includes: "Others, *including Fiji*, asked".

    "Several States, *among them Fiji*" tells them without a verb.
    """
    clause, lowers = parsed.clauses[chain_start(parsed, number)], parsed.sentence.lowers
    verb, (first, after) = clause.verb, clause.left
    set_off = verb.gerund and verb.lemma == "include" and lowers[after - 1 : after] == (",",)
    several = set_off and after - first > 1 and is_plural(lowers[after - 2])
    ours = not {"our", "my"}.isdisjoint(lowers[first:after])
    if not several or ours or clause.relative or parsed.refs_in(first, after):
        return EMPTY
    named = phrases(parsed, verb.after, clause.right[1], context.lexicon)[:1]
    alone = [p for p in named if not p.preposition and lowers[p.after : p.after + 1] == (",",)]
    return slots.filler(parsed, alone[0], AGENTS) if alone else EMPTY


def _past_adjunct(parsed: Parsed, first: int, after: int, context: Context) -> int:
    """Return where a subject begins behind what stands before it: "After a debate, *delegates*"."""
    lowers = parsed.sentence.lowers[first:after]
    led = lowers[:1] != () and lowers[0] in context.lexicon.words("prepositions")
    return after - lowers[::-1].index(",") if led and "," in lowers else first


def _members_of_own(words: Sequence[str], context: Context) -> Entity | None:
    """Return the body whose statement tells of its "*Board members*", by its own noun.

    So do "the *mayors*" or "*Reed unions*" in one of a body of those: "Council of Reed Unions".
    """
    body = context.discourse.document.organisation
    told = [word for word in words if word != "the"]
    if body is None or body.type == "Government" or not told:
        return None
    named = body.label.lower().split()
    if told[1:] == ["members"]:
        return body if told[0] in named else None
    theirs = is_plural(told[-1]) and told[-1] not in context.lexicon.words("titleAgents")
    return body if theirs and set(told) <= set(named) else None


def _its_members(parsed: Parsed, within: tuple[int, int], lexicon: Lexicon) -> Filler:
    """Return the body all whose members are told of: "*EU members* call for", not "some EU".

    As "the members of the ETUC" are the ETUC.
    """
    lowers, (first, after) = parsed.sentence.lowers, within
    first += lowers[first] == "the"
    refs = parsed.refs_in(first, after)
    body = refs[0].entity if len(refs) == 1 and refs[0].name.first == first else None
    if body is None or body.kind is not Kind.ORGANISATION or body.type == "Government":
        return EMPTY
    told = " ".join(lowers[refs[0].name.after : after])
    members = told in lexicon.words("membersOfBodies")
    return Filler((body,), parsed.sentence.span_of(first, after)) if members else EMPTY


def _unnamed(
    parsed: Parsed, within: tuple[int, int], alone: Sequence[str], context: Context
) -> Filler:
    """Return those who met and bear no name: a communiqué whose "*Ministers* welcomed" it.

    In a text of no meeting, "ministers" may be any.
    """
    if context.discourse.document.meeting is None or alone[0] not in context.lexicon.words(
        "metPeople"
    ):
        return EMPTY
    at = next(k for k in range(*within) if parsed.sentence.lowers[k] == alone[0])
    words, noun = (at, at + len(alone)), " ".join(alone)
    label = parsed.sentence.written(*words)
    group = Entity(Kind.ORGANISATION, label[0].upper() + label[1:], None, "Group")
    group = context.discourse.convened.setdefault(noun, group)
    context.discourse.coined.append(Mention(parsed.sentence.span_of(*words), group))
    return Filler((group,), parsed.sentence.span_of(*words))


def several_bodies(parsed: Parsed, lexicon: Lexicon) -> Filler:
    """Return the bodies that alone make a line over a list: "*The ministers of Chad and Fiji:*"."""
    refs = [ref for ref in parsed.refs if ref.entity and ref.kind is Kind.ORGANISATION]
    lowers, ends = parsed.sentence.lowers, [ref.name.after for ref in refs]
    starts = [ref.name.first for ref in refs]
    if len(refs) < _SEVERAL or parsed.clauses or lowers[ends[-1] :] != (":",):
        return EMPTY
    gaps = zip(ends, starts[1:], strict=False)
    between = {word for end, start in gaps for word in lowers[end:start]}
    before = lowers[: starts[0]]
    people = not before or before == ("the",) or not _led(lexicon).isdisjoint(before)
    plain = people and between <= {",", "and", "&", "the"}
    return Filler(tuple(ref.entity for ref in refs if ref.entity)) if plain else EMPTY


_THEY = frozenset({("they",), ("they", "also")})


def over_its_list(parsed: Parsed, context: Context) -> Filler:
    """Return whose deeds a list below a line without a verb tells: "In conclusion, *ministers*:".

    Also "*The Council*:", "On water, *the Meeting*", "*Participants* at the Forum:", "*They*:";
    without a body, but with the word, where it is not known who they are.
    """
    lowers, prepositions = parsed.sentence.lowers, context.lexicon.words("prepositions")
    end = len(lowers) - (lowers[-1] == ":")
    start = lowers.index(",") + 1 if lowers[0] in prepositions and "," in lowers else 0
    start += lowers[start : start + 1] == ("the",)
    if parsed.clauses or start >= end:
        return EMPTY
    if lowers[start:end] in _THEY:
        joined = context.discourse.group("they", AGENTS, context.number)
        told = joined or _they(context).entities
        return Filler(told, parsed.sentence.span_of(start, end))
    for ref in parsed.refs:
        if ref.entity and start - 1 <= ref.name.first <= start:
            alone = ref.name.after == end and ref.kind in _LISTING
            return Filler((ref.entity,)) if alone else EMPTY
    if lowers[start] not in context.lexicon.words("peopleNouns"):
        return EMPTY
    met = any(r.kind is Kind.MEETING and r.entity and r.name.after == end for r in parsed.refs)
    of_it = met and lowers[start + 1] in prepositions
    return body_of_people(lowers[start], context) if of_it or start + 1 == end else EMPTY


def _led(lexicon: Lexicon) -> frozenset[str]:
    return lexicon.any_of("peopleNouns", "missions")


def _they(context: Context) -> Filler:
    """Return of whom sentences go on as "they": "*Ministers* met. They agreed. They".

    Where "they" opens a paragraph, what the one before tells of others lies between.
    """
    now = context.discourse.parsed.get(context.number)
    if also := _they_also(now, context):
        return also
    told = (context.discourse.parsed.get(k) for k in range(context.number - 1, -1, -1))
    others = (before for before in told if before and not _go_on(before))
    for before in islice(others, _OF_PEOPLE):
        noun = people_act(before, context.lexicon)
        opens = context.lexicon.words("peopleNouns") & set(before.sentence.lowers[:2])
        first = next((r.entity for r in before.refs if opens and r.name.first <= 1), None)
        found = body_of_people(noun, context) if noun else Filler((first,) if first else ())
        anew = now is not None and now.sentence.block is not before.sentence.block
        if found or not anew or _acts_with_others(before):
            return found
    return EMPTY


def _they_also(now: Parsed | None, context: Context) -> Filler:
    """Return the body spoken of last: "*The Board* thanked Fiji and Chad. *They also* met"."""
    before = context.discourse.parsed.get(context.number - 1)
    if now is None or before is None or now.sentence.lowers[:2] != _ALSO or not before.clauses:
        return EMPTY
    row = before.refs_in(*before.clauses[0].left)
    lone = [r.entity for r in row if r.entity and r.kind is Kind.ORGANISATION]
    state = lone and lone[0].type == "Government"  # a State is "it"
    they = now.sentence.span_of(0, 1)
    return EMPTY if state or len(lone) != 1 or len(row) != 1 else Filler((lone[0],), they)


def _go_on(before: Parsed) -> bool:
    """Tell whether a sentence goes on of them: "*They* agreed", "In closing, *they* agreed"."""
    mains = (c for c in before.clauses if c.is_main)
    opening = next((before.sentence.lowers[slice(*c.left)][-1:] for c in mains), ())
    return "they" in {before.sentence.lowers[0], *opening}


def _acts_with_others(before: Parsed) -> bool:
    """Tell whether "they" may be several with a name: "*Chad and Mali* signed it"."""
    mains = (c for c in before.clauses if c.is_main)
    left = next((c.left for c in mains), (0, 0))
    bodies = [r for r in before.refs_in(*left) if r.kind in {Kind.ORGANISATION, Kind.PERSON}]
    return len(bodies) >= _SEVERAL


def body_of_people(noun: str, context: Context, words: Span | None = None) -> Filler:
    """Return the meeting whose participants, or the body whose leaders some people are."""
    meeting = context.discourse.document.meeting
    if noun in _GUESTS:
        met = _sitting(context) or meeting or (noun == "delegates" and _assembled(context))
        return Filler((met,), words) if met else EMPTY
    body = (
        context.discourse.convened.get(noun)
        or body_of_meeting(meeting, context.discourse.last)
        or _introduced(noun, context)
        or _called_so(noun, context)
        or _own(noun, context)
        or own_leaders(noun, context.discourse)
    )
    return _told_by(body, noun, words, context) if body else EMPTY


def _told_by(body: Entity, noun: str, words: Span | None, context: Context) -> Filler:
    """Return who is told by a noun, which is a name of theirs where theirs has it, too."""
    if words and body.iri is None and noun in body.label.lower():
        context.discourse.coined.append(Mention(words, body))
    return Filler((body,), words)


def _assembled(context: Context) -> Entity | None:
    """Return whose statement it is where it sits by its name: the "Youth *Parliament*"."""
    body = context.discourse.document.organisation
    if body is None or body.type == "Government":
        return None
    nouns = context.lexicon.any_of("sittingBodies", "chambers")
    return None if nouns.isdisjoint(body.label.lower().split()) else body


def _sitting(context: Context) -> Entity | None:
    """Return whose statement it is where its meeting is one of that body: "33rd Plenary"."""
    meeting, body = context.discourse.document.meeting, context.discourse.document.organisation
    if body is None or body.type == "Government":
        return None
    if meeting is None:
        return None
    title, name = meeting.label.lower(), body.label.lower()
    its_own = title.endswith(f" {name}")  # "7th Summit of the Union"
    its_own = its_own or title.endswith(f" of the {name.split()[0]}")  # "of the Association"
    return body if its_own or meeting.type == "Session" or is_named(meeting, body.label) else None


def _own(noun: str, context: Context) -> Entity | None:
    """Return the body whose statement tells of its "members", "partners" or "signatories"."""
    body = context.discourse.document.organisation
    return body if body and noun in _JOINED and body.type != "Government" else None


def _introduced(noun: str, context: Context) -> Entity | None:
    """Return the body whose people have been told of: "the *leaders* of the Forum met"."""
    prepositions = context.lexicon.words("prepositions") - {"of"}
    for parsed in context.discourse.parsed.values():
        for ref in parsed.refs:
            body = ref.entity if ref.kind is Kind.ORGANISATION and not ref.described else None
            before = parsed.sentence.lowers[max(0, ref.name.first - _OF_PEOPLE) : ref.name.first]
            if body is None or body.type == "Government" or noun not in before:
                continue
            between = before[len(before) - before[::-1].index(noun) :]
            plain = all(word[0].isalnum() and word not in prepositions for word in between)
            if plain and between[:1] == ("of",):
                return body
    return None


def _called_so(noun: str, context: Context) -> Entity | None:
    """Return the one body named whose name says who it is by a noun: "*Leaders of the Forum*".

    Also another name of its: "UN *experts*".
    """
    told = (e for e in context.discourse.last if e.kind is Kind.ORGANISATION)
    named = [e for e in told if any(noun in words for words in _own_words(e))]
    return named[0] if len(named) == 1 else None


def _own_words(body: Entity) -> Iterator[list[str]]:
    """Yield the words of each of a body's names, without whose it is."""
    return (name.lower().partition(" of ")[0].split() for name in (body.label, *body.aliases))


def in_the_room(parsed: Parsed, index: int, context: Context) -> Filler:
    """Return the meeting at which a position was common: "*there was broad support* for X"."""
    opens = parsed.sentence.lowers[max(0, index - 4) : index]
    shared = context.lexicon.any_of("generalAdjectives", "strongAdjectives") | {"was", "is"}
    there = "there" in opens and opens[-1] in shared and not {"not", "no"} & set(opens)
    return body_of_people("participants", context) if there else EMPTY


def in_session(context: Context) -> Filler:
    """Return the meeting whose own record or summary is read, if it is one: all in the room."""
    if context.discourse.document.organisation:
        return _here(context)
    met = set(context.discourse.convened.values())  # "the *Ministers of the Forum* met"
    return Filler(tuple(met)) if len(met) == 1 else body_of_people("participants", context)


def _here(context: Context) -> Filler:
    body = _sitting(context)
    return Filler((body,)) if body else EMPTY


def agreed_that(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return who holds what "there was broad agreement that", "it was agreed that" lead to."""
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    left = lowers[slice(*clause.left)]
    verb, rest = clause.verb, lowers[clause.verb.after : clause.right[1]]
    there = left == ("there",) and not {"no", "not", "little"} & set(rest)
    widely = not context.lexicon.words("wideAdverbs").isdisjoint(lowers[verb.first : verb.after])
    acknowledging_verbs = context.lexicon.words("acknowledgingVerbs")
    felt = verb.lemma == "agree" or (verb.lemma in acknowledging_verbs and widely)
    it = left == ("it",) and verb.passive and felt and not rest
    agreed = (there and rest[-1:] and rest[-1] in context.lexicon.words("agreementNouns")) or it
    return in_session(context) if agreed and not verb.negated and not verb.modal else EMPTY
