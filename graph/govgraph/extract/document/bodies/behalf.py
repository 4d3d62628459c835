"""For whom one speaks: "on behalf of the African Group", "speaking for the Fund"."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.ranking import Sign
from govgraph.extract.document.bodies.spoken_of import is_convener
from govgraph.extract.document.draft import tell_body
from govgraph.extract.document.header import Line
from govgraph.extract.find.people.post_words import post_at
from govgraph.extract.find.refs import is_state
from govgraph.extract.find.words.function_words import FIRST_PERSON, HERE_AND_NOW, HONOURS
from govgraph.extract.resolve.meetings.convened import officers
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Frame
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

_ON = (("on", "behalf", "of"), ("in", "the", "name", "of"))
_ASIDE = frozenset({"also", "not", "too", "additionally", "by"})
_OWNER = frozenset({"'s", "’s"})
_TITLE = 4  # words of "Joint Political Declaration of"
_LONG = 12  # words of a body's name
_BEHALF = 24  # words in which "On behalf of X I thank" goes on with who speaks
_GREETING = frozenset({"i", "we", "let", "allow", "permit", "may"})
_OF_OTHERS = frozenset({"who", "which", "that", "by", "his", "her", "their"})
_LETTING = frozenset(
    {"let", "allow", "permit", "may", "i", "me", "us", "to", ",", "first", "please"}
)
_LET_ME = 6  # words of "Allow me first to, "
_GREETINGS = frozenset((word, of) for word in ("greetings", "regards") for of in ("of", "from"))
_BRINGING = frozenset({"bring", "convey", "bear", "extend", "carry"})
_OPENING = 16  # sentences in which those who speak name themselves
_ONE_OF = 0.25  # how surely one of several States is whose statement it is
_OWN = 5  # words of "my own country, the"
_LISTING = ((",",), ("and",))
TURN = 24
"""Words among which the colon behind the name of whose turn it is stands."""
_AND_DEAR = frozenset({"dear", "and", "distinguished", "colleagues", "friends", "delegates"})
_GREETED = 4  # words of "Distinguished Director General,"
_FIRST = 3  # sentences of running text that say for whom it is spoken


def behalf(lines: Sequence[Line], number: int, draft: Draft) -> None:
    """Read "on behalf of the African Group": the body that is spoken for."""
    line = lines[number]
    lowers = line.found.sentence.lowers
    for index in range(len(lowers) - 3):
        told = lowers[index : index + 3] == ("on", "behalf", "of") and "also" not in lowers[:index]
        beside = lowers[0] == "(" and lowers[index : index + 3] == (",", "for", "the")
        told = told or beside  # "(Ana Kos, for the Elders' Council)"
        if told and not _is_fielded(line, index + 3, draft):
            tell_body(Sign.BEHALF, line, index + 3, draft)


def adopted(lines: Sequence[Line], number: int, draft: Draft) -> None:
    """Note whose text it is by its title: "Joint Resolution of the Seed Network on …".

    That of a meeting is its organisers'; and what a label calls a subject is what one writes on:
    "Subject: Outcome of the Rivers Assembly".
    """
    line = lines[number]
    lowers = line.found.sentence.lowers
    texts = draft.lexicon.words("outcomeTexts")
    at = next((i for i, word in enumerate(lowers[:_TITLE]) if word in texts), len(lowers))
    label = " ".join(lowers[: lowers.index(":")]) if ":" in lowers[:at] else ""
    subject = label in draft.lexicon.any_of("subjectKeys", "titleLabels")
    if line.foot or subject or lowers[at + 1 : at + 2] != ("of",):
        return
    first = at + 2 + (lowers[at + 2 : at + 3] == ("the",))
    heads = (draft.lexicon.heads.get(word) for word in lowers[first:])
    head = next((head for head in heads if head), None)
    if head is not None and head.kind is Kind.ORGANISATION:
        tell_body(Sign.BYLINE, line, at + 2, draft)


def _is_fielded(line: Line, first: int, draft: Draft) -> bool:
    """Tell whether one speaks for somebody with a field: "the Director *for the Oceans Fund*"."""
    sentence = line.found.sentence
    first += sentence.lowers[first : first + 1] == ("the",)
    after = post_at(sentence, first, draft.lexicon) if first < len(sentence.words) else 0
    return "for" in sentence.lowers[first:after]


def spoken_for(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], frame: Frame, draft: Draft
) -> None:
    """Read "I speak on behalf of the African Group" in the first sentences of the running text.

    Also "Speaking for the Group, I wish to", "On behalf of the Group I thank"; "speaking for an
    hour" names nobody.
    """
    number = frame.begin
    if draft.tells(Sign.BEHALF):
        return
    greetings = takewhile(_greets, sentences[number:])
    number += sum(1 for _ in greetings)
    for at in range(number, min(number + _FIRST, len(sentences))):
        line = Line(sentences[at], tuple(refs[at]), foot=False)
        lowers = line.found.sentence.lowers
        for index in range(len(lowers) - 3):
            after = spoken_at(lowers, index, draft.lexicon)
            several = (not index and _names_several(line, after)) or _is_others(line, index)
            if after and (states := _listed_states(line, after)):
                own = next((r for r in states if _is_own(line, r)), states[0])
                draft.tell(Sign.BEHALF, own.entity, own.span, _ONE_OF)
                return
            if after and not several and not _ASIDE & set(lowers[:index]):
                tell_body(Sign.BEHALF, line, after, draft)
                if draft.tells(Sign.BEHALF):
                    return


def _greets(found: Found) -> bool:
    """Tell whether a line only greets: "*Director-General,*" above "I speak on behalf of X"."""
    words = found.sentence.words
    return len(words) <= _GREETED and words[-1] == ","


def _listed_states(line: Line, after: int) -> list[Ref]:
    """Return the States for which one of them speaks: "*Chad*, *Mali* and my own country, *Togo*".

    A group of theirs that the header names has more weight.
    """
    lowers = line.found.sentence.lowers
    states = [r for r in line.refs if is_state(r) and r.name.first >= after]
    opens = bool(states) and all(word == "the" for word in lowers[after : states[0].name.first])
    beside = opens and lowers[states[0].name.after : states[0].name.after + 1] in _LISTING
    return states if beside and len(states) > 1 else []


def _is_own(line: Line, state: Ref) -> bool:
    """Tell whether a State is the speaker's: "my own country, *Togo*"."""
    before = line.found.sentence.lowers[max(0, state.name.first - _OWN) : state.name.first]
    return "my" in before and not {"country", "own"}.isdisjoint(before)


def _is_others(line: Line, index: int) -> bool:
    """Tell whether another one speaks for a body: "Speaking *for the Fund*, Ana Kos urged"."""
    lowers, told = line.found.sentence.lowers, line.found.sentence.lowers[:index]
    people = (r for r in line.refs if r.kind is Kind.PERSON and lowers[r.name.first - 1] == ",")
    return told == ("speaking",) and any(people) and FIRST_PERSON.isdisjoint(lowers)


def _names_several(line: Line, after: int) -> bool:
    """Tell whether one only brings greetings of many: "On behalf of Chad and Togo, I welcome"."""
    lowers = line.found.sentence.lowers
    end = next((k for k in range(after, len(lowers)) if lowers[k] in _GREETING), len(lowers))
    within = (r for r in line.refs if after <= r.name.first < end)
    return len({r.entity for r in within if r.entity and r.kind is Kind.ORGANISATION}) > 1


def spoken_at(lowers: Sequence[str], index: int, lexicon: Lexicon) -> int:
    """Return where the body begins for which one speaks, or 0.

    Nobody else's: "I speak for the Fund's staff", "for the Fund and for two other bodies",
    "Chad aligns itself with the statement delivered on behalf of the Group".
    """
    if after := _greets_for(lowers, index):
        return after
    if lowers[index] == "for" and _speaks(lowers, index):
        name = lowers[index + 1 : index + _LONG]
        several = ("and", "for") in pairwise(name)
        honoured = not HONOURS.isdisjoint(lowers[:index])  # "Samoa has the honour to speak for"
        told = index > 1 and not (
            honoured or _GREETING & set(lowers)
        )  # "Ana, speaking for X, said"
        return 0 if several or told or _OWNER & set(name) else index + 1
    if lowers[index] == "for" and _delivers(lowers, index, lexicon):
        return index + 1
    after = next((index + len(on) for on in _ON if lowers[index : index + len(on)] == on), 0)
    if not after:
        return 0
    greeted = _past_greeting(lowers, index, lexicon)
    opening = lowers[greeted:index]
    opens = len(opening) <= _LET_ME and _LETTING.issuperset(opening)  # "Let me, on behalf of X,"
    if opens and (_GREETING | {"welcome"}) & set(lowers[greeted : index + _BEHALF]):
        return after
    # "It is an honour to open this meeting on behalf of", "I open this meeting on behalf of".
    before = set(lowers[:index])
    honoured = not before.isdisjoint(HONOURS | {"i"}) and before.isdisjoint(_OF_OTHERS)
    near = set(lowers[max(0, index - 5) : index])
    others = "by" in near or bool(lexicon.words("aligningVerbs") & set(lowers[:index]))
    words = lexicon.words("speakingWords")
    said = bool(near & words)
    said = said or (
        honoured and bool((words | lexicon.words("greetingDeeds")) & set(lowers[:index]))
    )
    said = said and not others
    return after if said else 0


def _past_greeting(lowers: Sequence[str], index: int, lexicon: Lexicon) -> int:
    """Return where a sentence begins behind whose turn it is and whom it greets.

    "ANA KOS: *Excellencies, dear friends*, on behalf of the Council I welcome you"
    """
    start = index - lowers[:index][::-1].index(":") if ":" in lowers[:index] else 0
    greeting = lexicon.any_of("salutations", "greetings", "hearers", "addressWords") | _AND_DEAR
    part = start
    while "," in lowers[part:index]:
        end = lowers.index(",", part)
        if not greeting.issuperset(lowers[part:end]):
            break
        part = end + 1
    return part if start <= TURN else 0


def _delivers(lowers: Sequence[str], index: int, lexicon: Lexicon) -> bool:
    """Tell whether one makes a statement before "for": "I *deliver this statement* for X"."""
    made = lowers[index - 1 : index] != () and lowers[index - 1] in lexicon.words("deliveryNouns")
    making = lexicon.words("makingStatements")
    return made and lowers[:1] == ("i",) and not making.isdisjoint(lowers[:index])


def _speaks(lowers: Sequence[str], index: int) -> bool:
    """Tell whether "speak" or "speaking" stands before "for": "I am *speaking* today for X"."""
    step = index - 1
    while step > 0 and lowers[step] in HERE_AND_NOW:
        step -= 1
    return step >= 0 and lowers[step] in {"speak", "speaking"}


def _greets_for(lowers: Sequence[str], index: int) -> int:
    """Return where a body begins whom one stands for: "I bring you *the greetings of X*", or 0.

    Also "I am here to represent X".
    """
    if _GREETING.isdisjoint(lowers[:2]):
        return 0
    if lowers[index + 2 : index + 3] in {("his",), ("her",)}:
        return 0  # "the greetings of His Majesty the King"
    if lowers[index : index + 2] in _GREETINGS and not _BRINGING.isdisjoint(lowers[:index]):
        return index + 2
    here = "here" in lowers[:index] and lowers[index : index + 2] == ("to", "represent")
    return index + 2 if here else 0


def selves(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], lexicon: Lexicon
) -> Ref | None:
    """Read "We, the members of the Coalition, write to you": those who speak name themselves.

    "We, the Ministers of Chile, Peru and Ghana" speak for no one of them.
    """
    for found, row in zip(sentences[:_OPENING], refs, strict=False):
        words = found.sentence.lowers
        if member := _membership(found, row):
            return member
        if officers(found.sentence, row, lexicon):
            return None
        if words[:2] == ("we", ",") and "," in words[2:]:
            end = words.index(",", 2)
            named = (r for r in row if r.kind is Kind.ORGANISATION and r.entity)
            near = (r for r in named if r.name.first < end)
            own = next((r for r in near if not is_convener(words, r)), None)
            if own is not None and own.name.head in lexicon.words("peopleHeads"):
                # "We, the Ministers of the Union" speak for themselves, in a text of the Union.
                inner = [r for r in row if own.name.first < r.name.first < end and is_body_named(r)]
                own = inner[0] if len(inner) == 1 else None
            listed = own is not None and _lists(found.sentence.words, own)
            return None if own and (listed or _is_one_of(own, row, words)) else own
    return None


def _membership(found: Found, row: Sequence[Ref]) -> Ref | None:
    """Return of whom those who sign say to be members: "We the undersigned, *members of X*"."""
    words = found.sentence.lowers
    if words[:1] != ("we",) or "undersigned" not in words[:4]:
        return None
    before = {
        k + 2 + (words[k + 2 : k + 3] == ("the",))
        for k, pair in enumerate(pairwise(words))
        if pair == ("members", "of")
    }
    return next((r for r in row if r.name.first in before and is_body_named(r)), None)


def _lists(words: Sequence[str], own: Ref) -> bool:
    """Tell whether a name opens a list of whose people speak: "the mayors of *X*, Y and Z"."""
    first, after = own.name.first, own.name.after
    beside = "".join(words[after + 1 : after + 2])
    listed = words[after : after + 1] == (",",) and beside[:1].isupper()
    return listed and words[first - 1] == "of" and "and" in words[after:]


def _is_one_of(own: Ref, row: Sequence[Ref], words: Sequence[str]) -> bool:
    """Tell whether another of its kind follows at once: "*Chile*, Peru and Ghana"."""
    joined = words[own.name.after : own.name.after + 1] in {(",",), ("and",)}
    return joined and any(
        r.name.first == own.name.after + 1 and r.entity and r.entity.type == own.entity.type
        for r in row
        if own.entity
    )


def is_body_named(ref: Ref) -> bool:
    """Tell whether a name is that of a body, no State's."""
    named = ref.kind is Kind.ORGANISATION and ref.entity is not None
    return named and ref.entity is not None and ref.entity.type != "Government"
