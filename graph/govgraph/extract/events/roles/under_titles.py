"""What a line says became of the text that the one above it names: "2. Riga Code" – "Adopted."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.find.names.numerals import is_part_number
from govgraph.extract.find.refs import names_of
from govgraph.extract.find.words.function_words import LABEL_MARKS
from govgraph.extract.find.words.tokens import is_adverb, is_title
from govgraph.folding import fold_name
from govgraph.model import BlockRole, EventType, Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_DECIDED = frozenset({EventType.ADOPTION, EventType.ENDORSEMENT})
_OF_BODIES = frozenset({"resolution", "decision", "recommendation"})
_LONG = 14  # words of a line that is a title
_HOW = frozenset({"by", "without", "with", "as", "in", "on", "at", "after", ",", ".", ";", "("})


def named_above(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Return the text of whose lot a line without a subject tells, which the title above names.

    "*Adopted* by consensus."; below the title of the whole "Adopted in Oslo" tells of that.
    """
    if trigger.clause != 0 or trigger.type not in _DECIDED or not _opens(parsed, trigger):
        return EMPTY
    above = context.discourse.parsed.get(context.number - 1)
    if above is None or not _is_line(above, parsed):
        return EMPTY
    text = _only_text(above, context.lexicon)
    title = fold_name(context.discourse.document.title)
    if text is None or any(fold_name(name) in title for name in names_of(text)):
        return EMPTY
    return Filler((text,))


def cited_above(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Return the text whose symbol stands above "*Resolution adopted by* the Assembly on 5 May".

    Only at the head of a page: once a sentence tells something, such a line may be of another text.
    """
    lowers = parsed.sentence.lowers
    heads = lowers[0] in _OF_BODIES and trigger.first == 1 and lowers[2:3] == ("by",)
    if trigger.type is not EventType.ADOPTION or not heads:
        return EMPTY
    above = [context.discourse.parsed.get(number) for number in range(context.number)]
    lines = [line for line in above if line is not None]
    if any(clause.verb.finite for line in lines for clause in line.clauses):
        return EMPTY
    cited = [r for line in lines for r in line.refs if r.kind is Kind.INSTRUMENT and r.entity]
    texts = {ref.entity for ref in cited if ref.name.how == "citation" and ref.entity}
    return Filler((texts.pop(),)) if len(texts) == 1 else EMPTY


def _opens(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether a verb opens a line that names no text and tells nothing else."""
    clause, lowers = parsed.clauses[0], parsed.sentence.lowers
    word = "".join(lowers[trigger.after : trigger.after + 1])
    alone = word in _HOW or is_adverb(word) or not word
    fragment = clause.left[0] == clause.left[1] and not (clause.verb.base or clause.verb.gerund)
    told = fragment and alone and trigger.first == clause.verb.first
    told = told and all(one.left[1] - one.left[0] <= 1 for one in parsed.clauses)  # "as amended"
    row = parsed.sentence.block.role is BlockRole.ROW or is_title(parsed.sentence)
    return told and not row and all(ref.kind is not Kind.INSTRUMENT for ref in parsed.refs)


def _is_line(above: Parsed, below: Parsed) -> bool:
    """Tell whether a sentence is a title: a heading, or a short one without a verb of its own."""
    block = above.sentence.block
    beside = block == below.sentence.block or above.sentence.span == block.span
    short = len(above.sentence.words) <= _LONG and block.role is not BlockRole.ROW
    told = any(clause.verb.finite and not clause.verb.participle for clause in above.clauses)
    return is_title(above.sentence) or (beside and short and not told)


def _only_text(above: Parsed, lexicon: Lexicon) -> Entity | None:
    """Return the one text that a title names first, behind nothing but its number.

    Not what it is only about: "Report *on* the Code".
    """
    texts = {r.entity: r for r in above.refs if r.kind is Kind.INSTRUMENT and r.entity}
    if len(texts) != 1:
        return None
    entity, ref = next(iter(texts.items()))
    before = above.sentence.lowers[: ref.name.first]
    own = (lexicon.words("titleOpeners") | {"the", "no"}).union(entity.label.lower().split())
    plain = (word in own or is_part_number(word.upper()) for word in before if word.isalnum())
    return entity if all(plain) else None


def labelled(parsed: Parsed, kinds: tuple[Kind, ...], context: Context) -> Filler:
    """Return what a label, or the line above a list, names: "*The Pact*: adopted in May"."""
    if any(not clause.verb.participle for clause in parsed.clauses):
        return EMPTY
    if told := next((ref for ref in parsed.refs if _is_label(parsed, ref)), None):
        return Filler((told.entity,), told.span) if told.entity and told.kind in kinds else EMPTY
    above = context.intro if parsed.clauses and parsed.clauses[0].verb.first <= 1 else EMPTY
    return above if any(one.kind in kinds for one in above.entities) else EMPTY


def _is_label(parsed: Parsed, ref: Ref) -> bool:
    """Tell whether a name leads to what is said of it: "2.1 – *Seed Plan*: adopted by Fiji"."""
    lowers, (first, end) = parsed.sentence.lowers, parsed.sentence.range_of(ref.span)
    first, end = min(first, ref.name.first), max(end, ref.name.after)
    end = next((time.after for time in parsed.times if time.first == end), end)
    opens = first <= (lowers[0] == "the") or lowers[first - 1] in LABEL_MARKS
    verb = parsed.clauses[0].verb.first if parsed.clauses else 0
    said = {"a", "an", "the"}.isdisjoint(lowers[end:verb]) and lowers[end : end + 1] == (":",)
    return opens and end < verb and (said or (end == verb - 1 and lowers[end] in LABEL_MARKS))
