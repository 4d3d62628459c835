"""What a list names below its introduction: "It was signed by: – Fiji – Tonga", or texts.

Also whom an item means that goes on from the introduction.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govgraph.extract.find.people.people import POLITE
from govgraph.extract.find.words.tokens import is_adverb, is_item
from govgraph.model import BlockRole, Entity, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.clauses.slots import Filler
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import When

_ACTING = frozenset({Kind.ORGANISATION, Kind.PERSON})
_PAIR = 2
_BESIDE = frozenset({"the", "of", ":", "(", ")"})  # what may stand beside a heading's name
_LINES = frozenset({BlockRole.ITEM, BlockRole.PARAGRAPH})
_OPENS = 5  # words of "(a) the" before a text
_LEADING = POLITE | {"-", "–", "•", "*", "1", "2", "3", "4", "5", "6", "7", "8", "9", ")", "("}
_PASSED = frozenset({"the", "and", "of", "on", "in", "republic", "kingdom", "a", "an"})


@dataclass(frozen=True, slots=True)
class Item:
    """A party or a text that a list names, with the item's words and its date, where it has one."""

    named: Entity
    span: Span
    when: When | None


def parties_below(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], number: int
) -> tuple[Item, ...]:
    """Return the parties of the list that follows a sentence which ends in a colon.

    Every item must be a name, with a date at most: a list of other things names no parties. A name
    of nobody known is passed over.
    """
    items: list[Item] = []
    for found, row in zip(sentences[number + 1 :], refs[number + 1 :], strict=True):
        if found.sentence.block.role is not BlockRole.ITEM:
            break
        item = _item(found, row)
        if item is None and not _is_name(found, row):
            return ()
        items += [item] if item else []
    return tuple(items) if len(items) >= _PAIR else ()


def heads_lines(sentences: Sequence[Found], row: Sequence[Ref], number: int) -> bool:
    """Tell whether a line that is no heading heads what follows: "2. Lakes Pact / Fiji signed.".

    It holds the name of a text and no more, and stands alone between sentences: no list of texts.
    """
    if not 0 < number < len(sentences) - 1:
        return False
    before, own, below = (found.sentence for found in sentences[number - 1 : number + 2])
    names = [ref.name for ref in row if ref.kind is Kind.INSTRUMENT and ref.entity]
    one = len({ref.entity for ref in row if ref.kind is Kind.INSTRUMENT}) == 1
    named = {k for name in names for k in range(name.first, name.after)}
    rest = {word for k, word in enumerate(own.lowers) if k not in named and not word.isdigit()}
    alone = own.block not in (before.block, below.block) and own.block.role in _LINES
    told = below.block.role is BlockRole.PARAGRAPH and below.words[-1] == "."
    return one and alone and told and before.words[-1] == "." and rest <= _BESIDE


def texts_below(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], number: int
) -> tuple[Item, ...]:
    """Return the texts that a list names below its introduction: "adopted: a. the Lakes Pact; b.".

    Each stands first in its item, as most items must. "The following resolution" may be one.
    """
    least = 1 if "following" in sentences[number].sentence.lowers else _PAIR
    items: list[Item] = []
    others = 0
    for found, row in zip(sentences[number + 1 :], refs[number + 1 :], strict=True):
        if found.sentence.block.role is not BlockRole.ITEM:
            break
        first = next(iter(row), None)
        text = first.entity if first and first.kind is Kind.INSTRUMENT else None
        if first is None or text is None or first.name.first > _OPENS or first.described:
            others += 1
            continue
        items.append(Item(text, first.span, None))
    return tuple(items) if len(items) >= max(least, others) else ()


def _is_name(found: Found, row: Sequence[Ref]) -> bool:
    """Tell whether an item only names somebody, of whom nothing is known: "the Pilots' Guild"."""
    words = [w for w in found.sentence.words if w[0].isalpha() and w.lower() not in _PASSED]
    return not any(r.entity for r in row) and all(word[0].isupper() for word in words)


def _person(found: Found, row: Sequence[Ref]) -> Ref | None:
    """Return the person with whose name an item begins: "– *Hon. Ana Kos*, Minister of Trade"."""
    first = row[0] if row else None
    if first is None or first.kind is not Kind.PERSON:
        return None
    return first if set(found.sentence.lowers[: first.name.first]) <= _LEADING else None


def _item(found: Found, row: Sequence[Ref]) -> Item | None:
    """Return the party that an item names and nothing else."""
    sentence = found.sentence
    if (person := _person(found, row)) and person.entity:
        return Item(person.entity, sentence.span, None)
    parties = [r for r in row if r.entity and r.entity.kind is Kind.ORGANISATION]
    if len(parties) != 1 or len(found.times) > 1 or parties[0].entity is None:
        return None
    told = [*(r.span for r in row), *(t.span for t in found.times)]
    rest = (
        word
        for word, at in zip(sentence.lowers, sentence.starts, strict=True)
        if word[0].isalpha() and not any(span.start <= at < span.end for span in told)
    )
    if not set(rest) <= _PASSED:
        return None
    return Item(parties[0].entity, sentence.span, found.times[0].when if found.times else None)


def goes_on_item(sentences: Sequence[Found], number: int) -> bool:
    """Tell whether an item goes on with whom the one before it is about: "2. *It* also asks …".

    An item of several sentences may be about several.
    """
    row = [found.sentence for found in sentences[max(0, number - 2) : number + 1]]
    if len(row) < _PAIR or not (is_item(row[-1]) and is_item(row[-2])):
        return False
    single = len(row) == _PAIR or row[0].block is not row[1].block
    return single and next((w for w in row[-1].lowers if w[0].isalpha()), "") == "it"


def opens_item(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether no verb up to a clause's has a subject: "2. *Once again condemns* it"."""
    plain = lexicon.words("verbAdverbs")
    left = (parsed.sentence.lowers[slice(*c.left)] for c in parsed.clauses[: index + 1])
    return all(len(w) <= 1 or all(is_adverb(each) or each in plain for each in w) for w in left)


def subject_above(
    parsed: Parsed, intro: Filler, kinds: Collection[Kind], at: int, lexicon: Lexicon
) -> Entity | None:
    """Return whom "it" means in an item whose verb has its subject from above the list.

    "The Assembly: – adopted a plan on Haiti, in which *it* welcomed …" is as "The Assembly
    adopted"; who is named behind a preposition before it does nothing.
    """
    first, led = parsed.clauses[0] if parsed.clauses else None, lexicon.words("prepositions")
    above = intro.entities[0] if len(intro.entities) == 1 else None
    if first is None or above is None or above.kind not in kinds or Kind.INSTRUMENT in kinds:
        return None
    lowers = parsed.sentence.lowers
    opens = first.left[1] - first.left[0] <= 1 and parsed.sentence.starts[first.verb.first] < at
    others = (r for r in parsed.refs if r.kind in _ACTING and r.span.end <= at)
    gaps = (lowers[max(0, r.name.first - 2) : r.name.first] for r in others)
    governed = all(gap[-1:] and (gap[-1] in led or gap[0] in led) for gap in gaps)
    return above if opens and governed else None
