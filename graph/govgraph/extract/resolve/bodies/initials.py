"""Find whom an acronym means in a text that spells out another body than the one known by it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import TOPICAL
from govgraph.folding import fold_name
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.find.find import Found
    from govgraph.extract.find.names.names import Name
    from govgraph.extract.resolve.resolve import Resolver
    from govgraph.model import Entity

_GIVEN = frozenset({("(",), ("(", "the")})
_PAIR = 2  # words of "Nairobi Convention"
_SHORTEST = 3  # letters of an acronym; two are the initials of too many


def spelled_out(resolver: Resolver) -> dict[str, tuple[Found, Name]]:
    """Return, by acronym, the body of these initials that a text names in full.

    Only where the authority knows another by them that the text never names: in a text of "the
    Inland Carriers' Conference", "ICC" is no court.
    """
    bodies = list(_bodies(resolver))
    known = {
        words: name.entities[0]
        for _, name, words in bodies
        if words.isalpha() and words.isupper() and len(words) >= _SHORTEST and name.entities
    }
    if not known:
        return {}
    text = f" {fold_name(resolver.text)} "
    full: dict[str, tuple[Found, Name]] = {}
    for found, name, words in bodies:
        entity = known.get(_initials(words))
        if entity is None or entity in name.entities or any(map(_has_own, name.entities)):
            continue
        records = filter(None, map(resolver.authority.record, name.entities))
        if any(entity.iri in record.all("partOf") for record in records):
            continue  # the International Labour Office, of the ILO
        names = [fold_name(other) for other in (entity.label, *entity.aliases)]
        told = any(" " in other and f" {other} " in text for other in names)
        if not told and not any(other.startswith(fold_name(words)) for other in names):
            full.setdefault(_initials(words), (found, name))
    return full


def called_otherwise(resolver: Resolver) -> Iterator[tuple[str, tuple[Found, Name]]]:
    """Yield the short names that a text gives another instrument than the one known by them."""
    yield from _in_brackets(resolver)
    yield from _begun(resolver)


def _in_brackets(resolver: Resolver) -> Iterator[tuple[str, tuple[Found, Name]]]:
    """Yield a text's name and what a bracket calls it, though another is known by that.

    Of "the Treaty on Counting Fish in Rivers (the *Fisheries Treaty*)" the name known by its field
    means this one; what is named by a place stays what it is, "(the Paris Agreement)".
    """
    for found in resolver.findings.sentences:
        for left, right in pairwise(found.names if "(" in found.sentence.words else ()):
            gap = found.sentence.lowers[left.after : right.first]
            closed = found.sentence.lowers[right.after : right.after + 1] == (")",)
            new = left.kind is Kind.INSTRUMENT and left.how == "name" and not left.entities
            known = right.kind is Kind.INSTRUMENT and len(right.entities) == 1
            if not (closed and new and known) or gap not in _GIVEN:
                continue
            words = resolver.words(right)
            if _is_plain(resolver, words) and _differs(resolver, left, right.entities[0]):
                yield words, (found, left)


def _begun(resolver: Resolver) -> Iterator[tuple[str, tuple[Found, Name]]]:
    """Yield what is known to open another name, where a text goes on otherwise.

    In a text on "the *Kampala Convention* on Rivers" that is no convention on displaced persons,
    nor, once "the *Nairobi* International *Convention* on Wrecks" is named, the one on the coast.
    """
    for found in resolver.findings.sentences:
        for name in (n for n in found.names if n.kind is Kind.INSTRUMENT):
            words = found.sentence.words[name.first : name.after]
            at = next((i for i, word in enumerate(words) if word in TOPICAL), 0)
            short = " ".join((words[0], words[at - 1]) if at > _PAIR else words[:at])
            new = at and len(name.entities) <= 1 and (at > _PAIR or not name.entities)
            known = resolver.authority.named(short) if new else ()
            if len(known) != 1 or known[0].kind is not Kind.INSTRUMENT or known[0] in name.entities:
                continue
            told = _content(" ".join((known[0].label, *known[0].aliases)))
            opens = at <= _PAIR or (
                known[0].label != short and short not in resolver.text[: name.span.start]
            )
            if opens and told.isdisjoint(_content(" ".join(words[at + 1 :]))):
                yield short, (found, name)


def _content(words: str) -> set[str]:
    return {word for word in fold_name(words).split() if len(word) >= _SHORTEST} - {"the", "and"}


def _is_plain(resolver: Resolver, words: str) -> bool:
    """Tell whether a short name only says its field: "Fisheries Treaty", no "Oslo Treaty"."""
    field = words.split()[:-1]
    named = (entity for word in field for entity in resolver.authority.named(word))
    return all(map(str.istitle, field)) and all(entity.kind is Kind.THEME for entity in named)


def _differs(resolver: Resolver, name: Name, entity: Entity) -> bool:
    """Tell whether a name shares no word but its noun with those of a known instrument."""
    own = set(fold_name(" ".join((entity.label, *entity.aliases))).split())
    own -= resolver.lexicon.heads.keys() | resolver.lexicon.any_of("prepositions", "determiners")
    return own.isdisjoint(fold_name(resolver.words(name)).split())


def _has_own(entity: Entity) -> bool:
    """Tell whether a body is known by an acronym, which then isn't another's: "AfDB"."""
    single = (alias for alias in entity.aliases if alias.isalpha())
    return any(sum(c.isupper() for c in alias) >= _SHORTEST for alias in single)


def _bodies(resolver: Resolver) -> Iterator[tuple[Found, Name, str]]:
    """Yield the names that can mean but one body, with their words."""
    for found in resolver.findings.sentences:
        for name in found.names:
            kind = name.entities[0].kind if name.entities else name.kind
            if kind is Kind.ORGANISATION and len(name.entities) <= 1:
                yield found, name, resolver.words(name)


def _initials(words: str) -> str:
    """Return the initials of a name of several words, small ones left out."""
    capitals = [word[0] for word in words.replace("-", " ").split() if word[0].isupper()]
    return "".join(capitals) if len(capitals) >= _SHORTEST else ""


def with_acronyms(label: str, resolver: Resolver) -> str:
    """Return a label in which acronyms are capitals: "Summit of *Sadc*" of a shouted heading."""
    if label in resolver.text:
        return label
    return " ".join(_in_capitals(word, resolver) for word in label.split())


def _in_capitals(word: str, resolver: Resolver) -> str:
    shouted = word.upper()
    acronym = word.istitle() and shouted in resolver.text and resolver.authority.named(shouted)
    short = acronym and any(shouted in (e.label, *e.aliases) for e in acronym)
    return shouted if short else word
