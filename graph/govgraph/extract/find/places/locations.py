"""Tell a country as a place from the State of its name: "in Norway", "Norway signed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.people.signatories import SIGNATORY
from govgraph.extract.find.refs import is_state, word_before
from govgraph.extract.find.words.tokens import OWNING, is_adverb
from govgraph.lexicon import Form
from govgraph.model import BlockRole, Kind, PositionType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

HEAD = 600
"""Characters from the beginning within which a line may name who speaks, where and when."""
_VENUE = frozenset(
    {"in", "at", "near", "off", "from", "across", "throughout", "outside", "inside", "around", "to"}
)
_DISTRICT = 4  # words of ", New York," between a town and its country
_FELT_BY = {("for",), ("to",)}
_FELT = 8  # words of "is a growing source of great concern to"
_OVER_TO = 3  # words of "over to the"
_HANDING = 9  # words of "handed over the presidency of the Union to"
DATELINE = frozenset({"|", "–", "—", "-", "·", "•"})
"""Marks besides a comma that part a place from the day."""
_OF_STATES = frozenset({"Ratification", "Accession", "Signature"})
_LINKING = frozenset({"the", "to", "from"})  # "their appeal *to the* Sudan"
_OVER = frozenset({"about", "for", "over"})  # "deeply concerned *about* Chad"
_WHEN = frozenset({"yesterday", "today", "earlier", "later", "last", "this", "only", "just"})
_INSTRUMENTS = frozenset({"instrument", "instruments", "ratifications", "acceptances"})


_AGAINST = (["v"], ["vs"], ["versus"])
_VIEWED = {("view",), ("opinion",), ("eyes",), ("words",)}  # in which a State has its say


def is_location(sentence: Sentence, name: Name, before: Sequence[Ref], lexicon: Lexicon) -> bool:
    """Tell whether the words around a country's name make it a mere place."""
    row = sentence.block.role is BlockRole.ROW and name.first == 0
    if row or _speaks(sentence, name):
        return False  # the row of a party, "Statement by Norway"
    previous = word_before(sentence, name)
    if is_dateline(sentence, name):
        return previous != "by"  # "ratified *by Fiji*, 3 May 2024"
    party = _is_party(sentence, name, previous, lexicon) or _feels(sentence, name, lexicon)
    if party or _acts_behind(sentence, name, before, lexicon):
        return False
    sent = sentence.lowers[name.first - 2] if name.first > 1 else ""
    placed = previous in _VENUE or previous in lexicon.words("striking")
    owns = sentence.lowers[name.after : name.after + 1] in OWNING
    placed = placed or (previous in _OVER and sent in lexicon.words("fearedFor") and not owns)
    placed = placed or _is_topic(sentence, name, previous) or _is_sued(sentence, name)
    if placed or _is_part_of(sentence, name, previous, lexicon):
        return True
    known = (ref for ref in reversed(before) if ref.entity or ref.name.how != "capitals")
    last = next(known, None)
    if last is None:
        return False
    gap = sentence.lowers[last.name.after : name.first]
    if last.name.head == SIGNATORY or _based(sentence, name, last):
        return True
    country = last.entity is not None and last.entity.type == "Country"
    if country and last.kind is Kind.PLACE and gap in {("and",), (",", "and"), ("or",)}:
        return True  # "delegates from Kenya, Tanzania and Uganda"
    town = last.kind is Kind.PLACE and _parts_town(sentence, last.name, name, lexicon)
    if town and _opens_clause(sentence, last.name, name, lexicon):
        return False
    # "Vilnius, Lithuania"; but "Ms Matsoso of South Africa" comes for the State.
    return town or (last.kind is Kind.PLACE and gap == ("(",))


def _is_sued(sentence: Sentence, name: Name) -> bool:
    """Tell whether a State only stands in the name of a case, and does nothing: "Kos v. *Chad*"."""
    before = [word for word in sentence.lowers[max(0, name.first - 2) : name.first] if word != "."]
    return before[-1:] in _AGAINST


def _is_party(sentence: Sentence, name: Name, previous: str, lexicon: Lexicon) -> bool:
    """Tell whether something is given to a State or comes from it: "their thanks *to Norway*".

    So are "the Presidency to Malta" and "instruments of acceptance from Brazil and Kenya".
    """
    lowers, first = sentence.lowers, name.first
    sent = lowers[first - 2] if first > 1 else ""
    noun = lowers[first - 3] if sent in _LINKING and first > 2 else sent
    if previous == "from":
        if sent in {"apart", "aside"}:
            return True  # "all members *apart from Malta* signed it"
        offices = lexicon.words("chairNouns") | {"baton", "chair", "lead"}
        given = noun in offices | lexicon.words("somebodysTexts") or sent in lexicon.words("envoys")
        return given or bool(_INSTRUMENTS & set(lowers[:first]))
    if previous == "in":
        return lowers[name.after + 1 : name.after + 2] in _VIEWED  # "in Malta's *view*"
    if previous != "to":
        return False
    if sent == "according":
        return True
    head = lexicon.heads.get(sent)
    done = "".join(lowers[name.after + 1 : name.after + 2])
    thanked = lowers[name.after : name.after + 1] == ("for",) and done.endswith("ing")
    passed = lowers[max(0, first - _HANDING) : first]
    over = "over" in passed[-_OVER_TO:]  # "handed over to Chad"
    offices = lexicon.words("chairNouns") | {"baton", "chair", "lead"}
    handing_forms = lexicon.words("handingForms")
    handed = bool(handing_forms & set(passed)) and (over or bool(offices & set(passed)))
    return (
        thanked
        or handed
        or (head is not None and head.type == "Body")
        or noun in lexicon.words("spokenTo")
    )


def _feels(sentence: Sentence, name: Name, lexicon: Lexicon) -> bool:
    """Tell whether something is a worry or of weight to a State: "is a source of fear *to Chad*".

    Not so "our fear for Chad", nor "there is fear for Chad".
    """
    felt = lexicon.any_of("fearNouns", "weightNouns")
    first = max(0, name.first - _FELT)
    lowers = sentence.lowers[first : name.first]
    if lowers[-1:] not in _FELT_BY or felt.isdisjoint(lowers[-2:-1]):
        return False
    being = (i for i, word in enumerate(lowers) if word in lexicon.words("linkingForms"))
    at = first + next(being, -first)
    return at > 0 and sentence.lowers[at - 1] != "there"


def _acts_behind(sentence: Sentence, name: Name, before: Sequence[Ref], lexicon: Lexicon) -> bool:
    """Tell whether a State does what only States do, behind its name: "in Chad, *which signed*".

    So it does where it takes a position: "to Chad, *which has pledged to* promote it".
    """
    lowers, at = sentence.lowers, name.after + 2
    if lowers[name.after : at] != (",", "which"):
        return False
    perfect = bool(lowers[at:]) and lowers[at] in lexicon.words("haveForms")
    forms = Form.PARTICIPLE if perfect else Form.PAST | Form.THIRD
    at += perfect
    adverbs = lexicon.words("verbAdverbs")
    at += bool(lowers[at:]) and (is_adverb(lowers[at]) or lowers[at] in adverbs)
    verbs = lexicon.matches_first(lowers[at : at + 4])
    frames = (entry.frame for entry, _ in verbs if entry.form & forms)
    told = {frame.evokes for frame in frames if frame}
    taken = not told.isdisjoint(map(str, PositionType)) and _is_reached(
        sentence, name, before, lexicon
    )
    return taken or not told.isdisjoint(_OF_STATES)


def _is_reached(sentence: Sentence, name: Name, before: Sequence[Ref], lexicon: Lexicon) -> bool:
    """Tell whether "which" can only be a State: "goes to *Chad, which*", "meet in *Chad, which*".

    Not in "the summit in Chad, which".
    """
    first = name.first - (sentence.lowers[name.first - 1] == "the")
    governs, noun = sentence.lowers[first - 1], sentence.lowers[first - 2] if first > 1 else ""
    named = noun in lexicon.heads or any(ref.name.after == first - 1 for ref in before)
    return governs == "to" or (governs == "in" and not named)


def _is_topic(sentence: Sentence, name: Name, previous: str) -> bool:
    """Tell whether "which" goes on with what is on a country: "talks *on Chad, which* ended"."""
    which = sentence.lowers[name.after : name.after + 2] == (",", "which")
    return which and previous == "on"


def _is_part_of(sentence: Sentence, name: Name, previous: str, lexicon: Lexicon) -> bool:
    """Tell whether a part of a country is meant: "in *northern* Chad", "the *coast of* Chad".

    Not so of what it owns ("the regions of Chad's neighbours"), nor in a title ("Upper Chad").
    """
    before = name.first - 1 - (sentence.lowers[name.first - 1] == "the")
    part, words = sentence.words[before - (previous == "of")], lexicon.words("landParts")
    if previous == "of":
        owned = sentence.lowers[name.after : name.after + 1] in OWNING
        return part in words and not owned
    return part in lexicon.words("directions")


def is_dateline(sentence: Sentence, name: Name) -> bool:
    """Tell whether a day stands behind a country's name: "Antigua, *Guatemala*, 6 June 2013".

    Behind another mark than a comma a town stands before it: "Nadi, *Fiji* | 3 May 2024".
    """
    mark, day = (*sentence.words[name.after : name.after + 2], "", "")[:2]
    town = name.first > 1 and sentence.words[name.first - 1] == ","
    return day[:1].isdigit() and (mark == "," or (mark in DATELINE and town))


def _parts_town(sentence: Sentence, town: Name, name: Name, lexicon: Lexicon) -> bool:
    """Tell whether a country's name tells where a town is: "Orlando, Florida, *USA*".

    So do "Lagos *Nigeria*" and, in an address, "Tbilisi 0179, *Georgia*".
    """
    gap = sentence.words[town.after : name.first]
    marks = [word for word in gap if word != "," and not word[0].isdigit()]
    if not gap:
        closed = lexicon.words("prepositions") | {",", ".", ")", ""}
        ends = "".join(sentence.lowers[name.after : name.after + 1]) in closed
        return ends and any(entity.type == "City" for entity in town.entities)
    between = gap[0] == gap[-1] == "," and len(gap) <= _DISTRICT and len(marks) < len(gap) - 1
    return gap[-1] == "," and (not marks or (between and all(w[0].isupper() for w in marks)))


def _based(sentence: Sentence, name: Name, last: Ref) -> bool:
    """Tell whether a bracket says where a body is: "the Municipality of Voda (*Fiji*), and"."""
    beside = sentence.lowers[last.name.after : name.first] == ("(",)
    closed = sentence.lowers[name.after : name.after + 1] == (")",)
    named = last.kind is Kind.ORGANISATION and last.entity is not None
    return beside and closed and named and not (last.described or is_state(last))


def _speaks(sentence: Sentence, name: Name) -> bool:
    """Tell whether a country speaks: "Statement by Norway, 3 May", "NORWAY" above the text."""
    alone = sentence.span.start < HEAD and name.after - name.first == len(sentence.words)
    alone = alone or (name.first == 1 and sentence.lowers[0] == "to" and _is_last(sentence, name))
    return alone or (name.first == 2 and sentence.lowers[1] == "by")


def _is_last(sentence: Sentence, name: Name) -> bool:
    """Tell whether a line that ends in a name asks of it what a list holds: "To Chad:"."""
    return sentence.lowers[name.after :] == (":",)


def _opens_clause(sentence: Sentence, town: Name, name: Name, lexicon: Lexicon) -> bool:
    """Tell whether a country behind a fronted phrase is who acts: "In Oslo, *Norway signed* it".

    In "In Oslo, Norway, we signed it" it only says where Oslo is. "Today, in Oslo, Norway signed".
    """
    lower, prepositions = sentence.lowers[0], lexicon.words("prepositions")
    apart, link = ("", "", *sentence.lowers[: town.first])[-2:]
    fronted = lower in prepositions | _WHEN or lower.endswith(("ed", "ing"))
    fronted = fronted or (apart == "," and link in prepositions)
    after = _list_end(sentence, name.after)  # "In Oslo, *Norway and Nepal signed* it"
    following = sentence.lowers[after : after + 1]
    if not fronted or not following:
        return False
    if following[0] in lexicon.any_of("haveForms", "modals", "doForms"):
        return True
    if after > name.after and following[0] in lexicon.words("beForms"):
        return True
    forms = [entry.form for entry in lexicon.entries.get(following[0], ())]
    return any(form & (Form.PAST | Form.THIRD) for form in forms)


def _list_end(sentence: Sentence, after: int) -> int:
    """Return where a list of names ends behind its first: "Norway, *Nepal and Chad*"."""
    at, last = after, False
    while not last and sentence.lowers[at : at + 1] in {(",",), ("and",)}:
        at += sentence.lowers[at] == ","
        last = sentence.lowers[at : at + 1] == ("and",)
        at += last
        if not "".join(sentence.words[at : at + 1])[:1].isupper():
            return after
        while at < len(sentence.words) and sentence.words[at][0].isupper():
            at += 1
    return at if last else after
