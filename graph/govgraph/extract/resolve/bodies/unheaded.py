"""Decide what capitals without a head noun name, by the words beside them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govgraph.extract.find.meetings.happening import happens
from govgraph.extract.find.names.unheaded import CAMEL, opens_plainly
from govgraph.extract.find.people.people import bears, is_housed, is_name_word
from govgraph.extract.find.refs import (
    ends_no_name,
    is_held,
    is_part,
    is_placed,
    is_shouted_verb,
    word_before,
)
from govgraph.extract.find.words.function_words import A_OR_AN
from govgraph.extract.find.words.phrasing import is_theme
from govgraph.extract.find.words.tokens import OWNERS
from govgraph.extract.resolve.bodies.governing import is_acting, is_introduced
from govgraph.extract.resolve.bodies.unlisted import ratifies
from govgraph.extract.resolve.places import (
    heads_dateline,
    is_among_places,
    is_in_land,
    is_lone_dateline,
)
from govgraph.folding import fold_name
from govgraph.lexicon import Form, Part
from govgraph.model import BlockRole, Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.find import Found
    from govgraph.extract.find.names.names import Name
    from govgraph.extract.resolve.resolve import Resolver

_OWNER = frozenset({"of", "by", "for", "with", "and"})
_ACRONYM = re.compile(r"[A-Z][A-Z&-]{1,9}|[a-z]{1,3}[A-Z]{2,6}")
_NUMBERED = re.compile(r"[A-Z]{2,10}-?\d{1,3}(?:\.\d)?")  # "COP6", "INC-5.2": a numbered meeting
_ARTICLES = frozenset({"the", "a", "an", "our", "its", "their", "this", "on"})
_LISTING = frozenset({"of", "for", "and", ",", "minister", "secretary", "director", "head"})
_QUOTES = frozenset({'"', "“", "”", "«", "»", "„"})
_TOWNS = frozenset({"La", "El", "Los", "Las", "San", "Santa", "St", "Port", "Puerto", "Fort"})
_COMMAS = frozenset({(",",), ("and",), (",", "and"), (";",)})
_PASSED = frozenset({"not", "also", "now", "to", "officially", "formally", "first"})
_ROMAN = re.compile(r"[IVXLC]{1,6}|AND|NOT|OR|THE")
_OPERATIONS = frozenset({"Operation", "Exercise"})
_TAKES = 4  # words of "will then take place"


def capitals(resolver: Resolver, found: Found, name: Name) -> Entity | None:
    """Decide what a capitalised name without a head is; leave it when nothing shows it."""
    words = found.sentence.words[name.first : name.after]
    label = " ".join(words)
    if len(words) == 1 and fold_name(label) in resolver.people:
        return resolver.people[fold_name(label)]
    made = resolver.made_as(label)
    state = made is not None and made.type == "Government"
    if made and not (state and is_placed(found.sentence, name, resolver.lexicon)):
        return made
    if ratifies(resolver, found, name):
        return resolver.make(Kind.ORGANISATION, label, "Government")
    if name.first == 0 and name.after == 1 and opens_plainly(found.sentence):
        return None  # "*Regrets* were voiced"
    if _NUMBERED.fullmatch(label) and _is_attended(resolver, found, name):
        return resolver.make(Kind.MEETING, label, "Meeting")
    post = fold_name(label) in resolver.lexicon.words("posts")
    numbers = words[-1] == "No" and found.sentence.words[name.after :][:1] != ()
    pair = "-" in label and all(map(resolver.authority.named, label.split("-")))
    part = pair or _ROMAN.fullmatch(label) or is_part(found.sentence, name, label, resolver.lexicon)
    if post or numbers or part:
        return None  # "Article VI", "the CEO", "Case No. 5", "an EU-US agreement"
    tells = name.first and words[0].lower() in resolver.lexicon.words("headlineVerbs")
    shouted = is_shouted_verb(resolver.lexicon, found.sentence, name)
    if tells or shouted or _is_thing(resolver, found, name):
        return None  # "NOTING that …", "DO HEREBY endorse", "Committee *Hears Calls for Peace*"
    process = len(words) > 1 and words[0] in _OPERATIONS  # also "in Operation Serengeti"
    process = process or _is_unveiled(resolver, found, name)
    if process or _takes_place(resolver, found, name):
        kind = Kind.PROCESS if process else Kind.MEETING
        return resolver.make(kind, label, kind.value)
    return _body_or_place(resolver, found, name)


def _body_or_place(resolver: Resolver, found: Found, name: Name) -> Entity | None:
    """Decide whether a name that is no other thing is a body's, a place's or a person's."""
    words = found.sentence.words[name.first : name.after]
    label = " ".join(words)
    short = len(words) == 1 and bool(_ACRONYM.fullmatch(label) or CAMEL.fullmatch(label))
    told = _is_company(resolver, found, name) or _is_told(resolver, found, name, label)
    if not told and is_lone_dateline(resolver, found, name):
        return resolver.make(Kind.PLACE, label, "Place")
    if short or told:
        return resolver.make(Kind.ORGANISATION, label, "Organisation")
    placed = is_placed(found.sentence, name, resolver.lexicon) or is_among_places(
        found, name, resolver.lexicon
    )
    placed = placed or is_in_land(found, name)
    plain = not found.sentence.titled and (len(words) == 1 or words[0] in _TOWNS)
    placed = placed and (plain or _is_coined(resolver, label))
    placed = (placed and not _describes(resolver, found, name)) or heads_dateline(found, name)
    capital = [word for word in words if not word.islower()]  # "Vale *do* Javari"
    if placed and len(capital) <= 2 and all(map(is_name_word, capital)):
        return resolver.make(Kind.PLACE, label, "Place")
    return _several_capitals(resolver, found, name, label) if len(words) > 1 else None


def _takes_place(resolver: Resolver, found: Found, name: Name) -> bool:
    """Tell whether what a name calls is held: "*the Talanoa* was held", "*FEMM* will take place".

    "Ana Kos was held in Lima" is no meeting, nor is what "is held back".
    """
    lowers, after = found.sentence.lowers, name.after
    held_as = resolver.lexicon.words("heldAs") & {*lowers[after:][:_TAKES]}
    if held_as or not happens(found.sentence, after, resolver.lexicon):
        return False
    led, before = ("", "", *lowers[: name.first])[-1], ("", "", *lowers[: name.first])[-2]
    coined = led in _ARTICLES | {"next", "last", "first"}
    coined = coined and before not in resolver.lexicon.words("prepositions")
    return coined or ("place" in lowers[after : after + _TAKES] and led not in OWNERS)


def _is_unveiled(resolver: Resolver, found: Found, name: Name) -> bool:
    """Tell whether somebody launches what a name calls: "launched *QuakeBell*", "Fish Two was …".

    An acronym may be of a body, too, and a person's name launches.
    """
    words, lowers, first = found.sentence.words, found.sentence.lowers, name.first
    if "".join(words[name.after : name.after + 1]) in resolver.lexicon.heads:
        return False  # "launched a *Nordic* network"
    if words[first].isupper() or found.sentence.block.role is BlockRole.HEADING:
        return False
    first -= first > 0 and words[first - 1] in _QUOTES
    first -= first > 0 and lowers[first - 1] == "new"
    first -= first > 0 and lowers[first - 1] in _ARTICLES
    if any(_unveils(resolver, lowers[max(0, first - size) : first]) for size in (1, 2)):
        return True
    after = name.after + (words[name.after : name.after + 1] in {("”",), ('"',)})
    helping = resolver.lexicon.any_of("beForms", "haveForms", "modals")
    passive = after
    while passive < len(lowers) and lowers[passive] in helping | _PASSED:
        passive += 1
    be = resolver.lexicon.words("beForms")
    return not be.isdisjoint(lowers[after:passive]) and any(
        _unveils(resolver, lowers[passive : passive + size]) for size in (1, 2)
    )


def _unveils(resolver: Resolver, words: Sequence[str]) -> bool:
    """Tell whether words are a verb for bringing out what is new."""
    return any(
        "unveiling" in entry.classes and entry.part is Part.VERB and after == len(words)
        for entry, after in resolver.lexicon.matches_first(words)
    )


def _is_thing(resolver: Resolver, found: Found, name: Name) -> bool:
    """Tell whether an acronym is only a thing: "networks with *a ROA*", or a line: "NEXT."."""
    words, lowers = found.sentence.words, found.sentence.lowers
    if name.after - name.first > 1 or not words[name.first].isupper():
        return False
    if words[name.first :] == (words[name.first], ".") and name.first == 0:
        return True
    following = "".join(lowers[name.after : name.after + 1])
    closed = resolver.lexicon.any_of("prepositions", "coordinators", "relativisers", "beForms")
    alone = not following[:1].isalnum() or following in closed
    at = name.first - 1  # also "a *global* SOS on rising seas"
    at -= at > 0 and words[at].islower() and words[at].isalpha() and lowers[at - 1] in A_OR_AN
    return alone and at >= 0 and lowers[at] in A_OR_AN


def _is_company(resolver: Resolver, found: Found, name: Name) -> bool:
    """Tell whether a name ends as companies' names do: "Klarvatten AB"."""
    last = found.sentence.words[name.after - 1]
    forms = resolver.lexicon.words("companyForms")
    return name.after - name.first > 1 and last.lower() in forms


def _is_told(resolver: Resolver, found: Found, name: Name, label: str) -> bool:
    """Tell whether a noun beside a name says that it is a body: "the operator Klarnet".

    So do "our affiliate, Klarunion, asked" and "the Čistá Voda foundation"; "the Polish operator"
    and "at the operator, Polish workers asked" don't.
    """
    if resolver.authority.having("demonym", found.sentence.words[name.first]):
        return False
    nouns, lowers = resolver.lexicon.words("bodyNouns"), found.sentence.lowers
    following = "".join(lowers[name.after : name.after + 1])
    if following in nouns:
        small = found.sentence.words[name.after].islower()
        articled = small and lowers[name.first - 1 : name.first] == ("the",)
        return articled and _is_foreign(resolver, label)
    if is_introduced(resolver.lexicon, found, name):
        return True
    at = name.first - 1
    at -= at > 0 and lowers[at] in {"the", "called", "named"}
    comma = at > 0 and lowers[at] == ","
    at -= comma
    such = at > 1 and lowers[at - 1 : at + 1] == ("such", "as")
    noun = lowers[at - 2].removesuffix("s") if such else "".join(lowers[at : at + 1])
    closed = not following or not following[0].isalnum()
    small = at >= 0 and not found.sentence.words[at].istitle()  # no "Clean Network Springfield"
    return small and noun in nouns and (closed or not comma)


def _describes(resolver: Resolver, found: Found, name: Name) -> bool:
    """Tell whether a capital word only describes a noun: "in the Vietnamese capital"."""
    following = found.sentence.words[name.after : name.after + 1]
    noun = bool(following) and following[0].isalpha() and following[0].islower()
    if following == ("of",):
        return True  # "in the Area of"
    closed = resolver.lexicon.words("prepositions") | resolver.lexicon.words("coordinators")
    plain = noun and following[0] not in closed | resolver.lexicon.words("relativisers")
    articled = name.first > 0 and found.sentence.lowers[name.first - 1] in _ARTICLES
    return bool(resolver.authority.having("demonym", resolver.words(name))) or (plain and articled)


def _completes_post(resolver: Resolver, found: Found, name: Name) -> bool:
    """Tell whether a name only says what somebody is the minister or director of."""
    lowers, first = found.sentence.lowers, name.first
    articled = first > 2 and lowers[first - 1] == "the"
    if articled and lowers[first - 2] in {"of", "for"}:
        return lowers[first - 3] in {"minister", "ministers"}  # "Minister of the Green Transition"
    linked = first > 1 and lowers[first - 1] in {"of", "for", "and"}
    while (
        linked
        and first > 1
        and (lowers[first - 1] in _LISTING or found.sentence.words[first - 1].istitle())
    ):
        first -= 1  # "Minister of Rivers, Lakes and *Sea Trade*"
    posts = set(lowers[max(0, first - 1) : name.first - 1]) & resolver.lexicon.words("ministers")
    return linked and bool(posts)


def _is_attended(resolver: Resolver, found: Found, name: Name) -> bool:
    """Tell whether words speak of a meeting: "at INC-5", "to SC65", "COP6 adopted"."""
    letters = resolver.words(name).rstrip("0123456789.-").lower()
    if letters in resolver.lexicon.words("countedMeetings"):
        return True
    governed = word_before(found.sentence, name) in resolver.lexicon.words("prepositions")
    return governed or is_held(found.sentence, name) or is_acting(resolver.lexicon, found, name)


def _several_capitals(resolver: Resolver, found: Found, name: Name, label: str) -> Entity | None:
    """Decide between a person and an organisation by the words beside the name."""
    # A line at the foot is a signature; one at the top names who publishes.
    post = label.lower().partition(" for ")[0]
    posts = resolver.lexicon.any_of("posts", "streets")
    titled = resolver.lexicon.words("titles").issuperset(label.lower().split()[1:])
    titled = titled or label.lower() in resolver.lexicon.heads
    if titled or not posts.isdisjoint({post, label.lower().split()[-1]}):
        return None  # "Presiding Officer", "High Representative for Rivers", "Njiro Road"
    streets = resolver.lexicon.words("streets")
    if is_housed(found.sentence, name.after) or not streets.isdisjoint(
        {word_before(found.sentence, name), label.lower().split()[0]}
    ):
        return None  # "Rue Njiro", "Jalan Njiro", "Wilders Plads 8K,"
    if _is_quoted(found, name) or _owns_title(found, name):
        return None  # the rivers "Stara Voda" and "Bela Voda", "*Young People*'s River Prize"
    if bears(found.sentence, name.first, resolver.lexicon):
        return resolver.make(Kind.ORGANISATION, label, "Organisation")
    line = _is_whole_line(resolver, found, name)
    foot = found.sentence.span.start > 0.6 * len(resolver.text)
    if _completes_post(resolver, found, name):
        return None  # "Minister of Foreign Affairs"
    never = ends_no_name(found.sentence, name, label, resolver.lexicon)
    if never or _is_rest(resolver, found, name):
        return None  # "Forty-four States", "Senior Officials", "Red List of *Cultural Objects*"
    articled = name.first > 0 and found.sentence.lowers[name.first - 1] in _ARTICLES
    foreign = not articled and _is_foreign(resolver, label) and not _is_where(found, name)
    coined = _is_coined(resolver, label)
    if _speaks(resolver, found, name) or (line and foot and coined) or foreign:
        return resolver.person(name)
    owner = coined and word_before(found.sentence, name) in _OWNER
    if (line and coined) or owner or _acts(resolver, found, name) or _is_listed(found, name):
        return resolver.make(Kind.ORGANISATION, label, "Organisation")
    return None


def _is_listed(found: Found, name: Name) -> bool:
    """Tell whether a name stands between bodies in a list: "River League; Free Tides"."""
    at = found.names.index(name)
    beside = [*found.names[max(0, at - 1) : at], *found.names[at + 1 : at + 2]]
    gaps = [
        found.sentence.words[min(name.after, n.after) : max(name.first, n.first)] for n in beside
    ]
    gaps = [gap[:-1] if gap[-1:] == ("the",) else gap for gap in gaps]
    bodies = [n.kind is Kind.ORGANISATION for n in beside]
    semicolon = any(gap == (";",) for gap in gaps)
    commas = len(gaps) > 1 and all(gap in _COMMAS for gap in gaps)
    return bool(bodies) and all(bodies) and (semicolon or commas)


def _is_rest(resolver: Resolver, found: Found, name: Name) -> bool:
    """Tell whether words only end a longer title that nothing else explains."""
    words, first = found.sentence.words, name.first
    opening = words[first - 2] if first > 2 and words[first - 1] in {"of", "for"} else ""
    titled = opening[:1].isupper() and not opening.isupper()
    loose = {"capitals", "definite"} if words[first - 1] == "for" else {"capitals"}
    taken = any(
        n.after == first - 1 and n.how not in loose and not is_theme(n) for n in found.names
    )
    return titled and not taken and opening.lower() not in resolver.lexicon.words("posts")


def _is_foreign(resolver: Resolver, label: str) -> bool:
    """Tell whether two or three words occur in no name of record, as people's names do."""
    words = label.split()
    plain = all(is_name_word(word) for word in words) and len(words) <= 3
    known, never = (
        resolver.authority.vocabulary,
        resolver.lexicon.any_of("neverNames", "numberWords"),
    )
    plain = plain and not (words[0].isupper() and len(words[0]) > 1)  # "OBC Rios"
    return plain and not any(
        (fold := fold_name(word)) in known
        or fold in never
        or resolver.authority.having("demonym", word)
        for word in words
    )


def _is_coined(resolver: Resolver, label: str) -> bool:
    """Tell whether a word occurs in no name of record: "Deque Systems", not "Action Lines".

    "Mayors for Quiet" tells what it is for.
    """
    known = resolver.authority.vocabulary
    return " for " in label or any(
        word[0].isupper() and fold_name(word) not in known for word in label.split()
    )


def _speaks(resolver: Resolver, found: Found, name: Name) -> bool:
    """Tell whether a verb of speech stands beside the name, or it begins as a person's."""
    lowers = found.sentence.lowers
    given = fold_name(found.sentence.words[name.first]) in resolver.lexicon.words("givenNames")
    given = given and all(map(is_name_word, found.sentence.words[name.first : name.after]))
    beside = {
        *lowers[max(0, name.first - 1) : name.first],
        *lowers[name.after : name.after + 1],
    }
    says = any(
        "speech" in entry.classes
        for word in beside
        for entry in resolver.lexicon.entries.get(word, ())
    )
    return given or (says and name.after - name.first <= 3)


def _is_quoted(found: Found, name: Name) -> bool:
    words = found.sentence.words
    sides = (*words[max(0, name.first - 1) : name.first], *words[name.after : name.after + 1])
    return len(sides) > 1 and _QUOTES.issuperset(sides)


def _owns_title(found: Found, name: Name) -> bool:
    """Tell whether a name behind "and" only opens a longer one: "and *Young People*'s Prize"."""
    words = found.sentence.words
    owner, following = (*words[name.after : name.after + 2], "", "")[:2]
    joined = name.first > 0 and words[name.first - 1] == "and"
    return joined and owner in OWNERS and following[:1].isupper()


def _is_where(found: Found, name: Name) -> bool:
    """Tell whether a name is of a place or a street: "signed at Stara Voda", "Stara Voda 29"."""
    before, following = (
        found.sentence.words[name.first - 1],
        found.sentence.words[name.after : name.after + 1],
    )
    lower = name.first > 0 and before in {"at", "der", "la", "los", "las", "des"}
    return lower or "".join(following).isdigit()


def _is_whole_line(resolver: Resolver, found: Found, name: Name) -> bool:
    """Tell whether a line consists of the name alone, as a signature does."""
    words = found.sentence.words
    alone = name.first == 0 and len(words) - name.after <= 1 and 2 <= name.after - name.first <= 4
    posts = resolver.lexicon.words("posts") & set(found.sentence.lowers[: name.after])
    return alone and not posts and all(is_name_word(word) for word in words[: name.after])


def _acts(resolver: Resolver, found: Found, name: Name) -> bool:
    following = "".join(found.sentence.lowers[name.after : name.after + 1])
    entries = resolver.lexicon.entries.get(following, ())
    verbal = any(entry.form & (Form.PAST | Form.THIRD) for entry in entries)
    return verbal or following in resolver.lexicon.words("haveForms")
