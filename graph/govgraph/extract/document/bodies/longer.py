"""How far a body's name reaches behind "by" where a known name is only a part of it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.forums import LASTING
from govgraph.extract.find.refs import is_state
from govgraph.extract.find.words.tokens import is_plural
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.document.header import Line
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

INSIDE = frozenset({"of", "for", "and", "on", "in", "to", "against"})
"""What may join the parts of a body's name."""
NAMED = INSIDE | {"the", "our", "de", "la", "y", "e", "des", "du", "et", "en", "der"}
NAMED |= {"not", "without", "&"}
"""Small words that a name may hold."""
JOINING = frozenset({"'", "’", "'s", "’s", "&", "/"})
"""Marks within a name."""
_ACTING = frozenset({Kind.ORGANISATION, Kind.PLACE})
_MEMBERS_OF = {(noun, "of") for noun in ("members", "states", "countries", "parties")}


def first_of_two(line: Line, first: int, end: int) -> int:
    """Return where a name ends behind which another one begins with an article of its own.

    "By *the African Group* and the Arab Group"; not "the Committee on the Child and the Family".
    """
    lowers = line.found.sentence.lowers
    named = {r.name.first: r for r in line.refs if r.kind in _ACTING and r.entity}
    one = named.get(first)
    at = one.name.after if one else end
    other = named.get(at + 2) if lowers[at : at + 2] == ("and", "the") else None
    return at if other is not None and at < end else end


def is_some_of(line: Line, first: int, known: Ref) -> bool:
    """Tell whether only some members of a body are named: "the *Lake Member States of* the WHO"."""
    words, lowers = line.found.sentence.words, line.found.sentence.lowers[first : known.name.first]
    several = any(pair in _MEMBERS_OF for pair in pairwise(lowers))
    return several and words[first][0].isupper() and not lowers[0].startswith("member")


def opens_longer(line: Line, first: int, end: int, known: Sequence[Ref], lexicon: Lexicon) -> bool:
    """Tell whether a known name only opens one: "*Committee of Ministers* of Ports of Togo".

    So does one before another's noun: "the *Greenpeace* Boat Alliance", "the *Chad* Water Forum";
    not before a post,
    "Greenpeace Director", nor where more follows: "Greenpeace and the Boat Alliance".
    """
    words, (body, after) = line.found.sentence.words, (known[0].entity, known[0].name.after)
    if body is None or known[0].name.first != first or after >= end:
        return False
    rest = words[after:end]
    beside = "".join(rest[1:2])
    if len(known) == 1 and body.type == "Body" and rest[0] == "of" and beside[:1].isupper():
        return all(word[0].isupper() or word in NAMED for word in rest)
    noun = line.found.sentence.lowers[end - 1]
    head = lexicon.heads.get(noun)
    own = head is not None and head.kind is Kind.ORGANISATION and head.type != "Office"
    own = own or noun in LASTING
    states = all(is_state(ref) or ref.name.after == end for ref in known[1:])
    known_body = body.iri is not None and (body.type != "Government" or len(rest) > 1)
    return own and states and known_body and all(word[0].isupper() for word in rest)


def branch_end(line: Line, first: int, state: Ref, lexicon: Lexicon) -> int:
    """Return where a body's name ends that a State closes, or 0.

    "The Women's Lobby *Zimbabwe*", "Athletes for *Ghana*", "Weavers of *Peru*"; not "the Republic
    of Peru".
    """
    words = line.found.sentence.words[first : state.name.first]
    named = all(w[0].isupper() or w in INSIDE | JOINING for w in words) and len(words) > 1
    closes = words[-1:] != () and (words[-1][0].isupper() or is_for_state(words, lexicon))
    return state.name.after if is_state(state) and named and closes else 0


def is_for_state(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether words before a State open a body's name: "Athletes for", "United Cities of".

    Not where they are the State's own: "Republic of", "Permanent Mission of", "Ministers of".
    """
    *before, joint = (word.lower() for word in words)
    own = lexicon.any_of("stateNouns", "missionWords", "posts", "titles", "peopleNouns", "chambers")
    own |= lexicon.any_of("textGenres", "deliveryNouns", "stateTitles", "outcomeTexts")
    several = joint == "of" and len(before) > 0 and is_plural(before[-1])
    return (several or joint == "for") and own.isdisjoint(before)


def counts_before(line: Line, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a number stands before a name: "for the *five* Nordic countries"."""
    words = line.found.sentence.words[first : first + 2]
    counts = words[:1] != () and words[0] in lexicon.words("numberWords")
    return counts and words[-1][0].isupper() and all(r.name.first != first for r in line.refs)
