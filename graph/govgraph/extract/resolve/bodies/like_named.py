"""Texts that have the name of another which is known: "Kenya's *Data Act*", one only proposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import A_OR_AN, POSSESSIVES
from govgraph.extract.find.words.tokens import OWNERS
from govgraph.folding import fold_name
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.find import Found
    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.resolve import Resolver
    from govgraph.model import Entity

_CLOSED = ("beForms", "haveForms", "modals", "prepositions", "coordinators", "relativisers")
_OF = "Government of "
_TO_COME = frozenset({"proposed", "planned", "draft"})


def law_of_state(
    resolver: Resolver, found: Found, name: Name, before: Sequence[Ref]
) -> Entity | None:
    """Return the law of a State that bears the name of another body's, from there on, or None.

    "Kenya's Data Act", "the Kenyan Data Act", "Kenya adopted its Data Act"; "the EU's Data Act",
    "Kenya studied the Data Act" and "Kenya's view of the Data Act" are of the known one.
    """
    law, words = name.entities[0], resolver.words(name)
    record = resolver.authority.record(law)
    plain = law.type == "Law" and not any(map(str.isdigit, words)) and words != law.label
    makers = record.all("adoptedBy") if record and plain else ()
    if not makers or _tells(found, name, resolver):
        return None
    key = fold_name(words)
    if same := resolver.labelled.get(key):
        return same
    state = _state(resolver, found, name, before)
    if state is None or state.iri in makers:
        return None
    label = f"{words} of {state.label.removeprefix(_OF)}"
    resolver.labelled[key] = resolver.make(Kind.INSTRUMENT, label, law.type, (words,))
    return resolver.labelled[key]


def _tells(found: Found, name: Name, resolver: Resolver) -> bool:
    """Tell whether a name only tells what a noun is of: "Chad's *AI Act* coordinator"."""
    following = "".join(found.sentence.lowers[name.after : name.after + 1])
    closed = resolver.lexicon.any_of(*_CLOSED)
    noun = following.isalpha() and following not in closed
    return noun and following not in resolver.lexicon.entries


def _state(resolver: Resolver, found: Found, name: Name, before: Sequence[Ref]) -> Entity | None:
    """Return the State whose a law is by the word before its name, or None."""
    sentence, at = found.sentence, name.first - 1
    word = sentence.lowers[at] if at >= 0 else ""
    if word in OWNERS or word == "own" or word in POSSESSIVES | A_OR_AN:
        bodies = [r for r in before if r.entity and r.kind is Kind.ORGANISATION]
        last = bodies[-1].entity if bodies else None
        near = word not in OWNERS or (bodies and bodies[-1].name.after == at)
        return last if near and last and last.type == "Government" else None
    states = resolver.authority.having("demonym", sentence.words[at]) if at >= 0 else []
    return states[0] if states else None


def only_proposed(resolver: Resolver, found: Found, name: Name) -> Entity | None:
    """Return the text that is yet to come under the name of one in force, or None.

    "The *proposed* Cybercrime Convention" is not that of 2001.
    """
    text, before = name.entities[0], "".join(found.sentence.lowers[name.first - 1 : name.first])
    record = resolver.authority.record(text) if before in _TO_COME else None
    if record is None or text.kind is not Kind.INSTRUMENT or len(name.entities) > 1:
        return None
    if not record.one("enteredIntoForceOn"):
        return None
    return resolver.make(Kind.INSTRUMENT, f"{before} {resolver.words(name)}", text.type)
