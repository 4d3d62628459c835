"""Lines that ask others to do what the list below them holds: "Recommendations", "To States:"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.tokens import is_title
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

_LEADS = 4  # words of "summary of our key recommendations" before the noun
_LONGEST = 14  # words of such a line
_TO_WHOM = frozenset({"to", "for", "in", "on", "as", "towards"})
_US = {("us",), ("us", "most"), ("me",)}
_OBLIGING = {("must",), ("should",), ("need", "to"), ("needs", "to"), ("have", "to"), ("has", "to")}
_OBLIGING |= {("ought", "to"), ("must", "therefore"), ("should", "therefore"), ("must", "now")}
_WANTING = frozenset({"want", "expect", "need", "wish", "like"})
_WORDS = 3  # words of "call to action"


def asks_below(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Tell whether a line heads requests: "Our recommendations to States", "What do we ask for?".

    So does "On the seas, to", which goes on from who is called on.

    "Recommendations were made in May" and "Follow-up of recommendations" head none.
    """
    if not _heads_list(sentence):
        return False
    if _goes_on_to(sentence):
        return True
    words = [word for word in sentence.lowers if word[0].isalpha()]
    leads, heads = lexicon.words("requestLeads"), lexicon.words("requestHeads")
    for first in range(min(_LEADS, len(words) - 1) + 1):
        if any(" ".join(words[first:after]) in heads for after in _ends(first, words)):
            rest = words[first + 1 :]
            return not rest or rest[0] not in {"made", "adopted", "of", "from"}
        if words[first] not in leads:
            return False
    return False


def _goes_on_to(sentence: Sentence) -> bool:
    """Tell whether a line only tells in what others are to do what its items say: "On seas, *to*".

    Above it stands who: "call on the Parties"; "What we object to" tells no deeds.
    """
    mark = sentence.words[-1] == ":"
    return sentence.lowers[:-1][-2:] == (",", "to") if mark else sentence.lowers[-2:] == (",", "to")


def feared_below(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Tell whether a line heads what one worries about: "What worries us", "Our main concerns".

    Not "What worries others", "Concerns that were met".
    """
    words = tuple(word for word in sentence.lowers if word[0].isalpha())
    if not _heads_list(sentence) or not words:
        return False
    worrying = lexicon.words("worryingForms")
    told = words[0] == "what" and words[1:2] and words[1] in worrying and words[2:] in _US
    owned = words[0] == "our" and len(words) <= _WORDS and words[-1] in lexicon.words("worryNouns")
    return bool(told) or owned


def names_addressee(sentence: Sentence) -> bool:
    """Tell whether a line says of whom the items below ask: "To the Government of Chad:"."""
    return _heads_list(sentence) and sentence.lowers[0] in {"to", "for"}


def asked_of(sentence: Sentence) -> bool:
    """Tell whether a line says that others are to do what stands below: "What States must do"."""
    told = _what_done(sentence)
    ordered = bool(told) and told[-1] in {"should", "must"}
    return ordered and {"we", "i", "our"}.isdisjoint(told)


def obliges(parsed: Parsed, context: Context) -> bool:
    """Tell whether a line tells who is to do what its list holds: "*Governments must:*".

    Those who speak, States, bodies and texts are; "applicants must:" tells how one applies.
    """
    lowers = parsed.sentence.lowers
    end = len(lowers) - 1
    if lowers[-2:] == ("to", ":") and parsed.clauses and _want(parsed):
        return True  # "We also want governments to:"
    told = next((n for n in (1, 2) if lowers[end - n : end] in _OBLIGING), 0)
    if not told or lowers[-1:] != (":",) or len(lowers) > _LONGEST:
        return False
    if any(c.verb.finite and c.verb.first < end - told for c in parsed.clauses):
        return False  # "the report says that States must:"
    subject = lowers[end - told - 1] if end > told else ""
    applying_people = context.lexicon.words("applyingPeople")
    acting = context.lexicon.any_of("actingNouns", "obligedPeople") - applying_people
    refs = [r for r in parsed.refs if r.name.after == end - told]
    kinds = {Kind.ORGANISATION, Kind.INSTRUMENT, Kind.PLACE, Kind.PROCESS}
    return subject in acting or any(r.kind in kinds for r in refs)


def _want(parsed: Parsed) -> bool:
    """Tell whether those who speak want others to do something: "*we expect* donors to"."""
    clause = parsed.clauses[-1]
    ours = "we" in parsed.sentence.lowers[slice(*clause.left)] and clause.verb.finite
    return ours and clause.verb.lemma in _WANTING and not clause.verb.negated


def promised_by(sentence: Sentence, lexicon: Lexicon) -> tuple[str, ...]:
    """Return who is to do what stands below a line: "What *the Alliance* will do", "our pledges".

    ("we",) where those who speak are; nobody in "What we will do, and what we ask".
    """
    told = _what_done(sentence)
    if told and told[-1] in {"will", "shall"}:
        return told[:-1]
    words = [word for word in sentence.lowers if word[0].isalpha()]
    ours = words[:1] == ["our"] and words[1:2] and words[1] in lexicon.words("pledgeNouns")
    alone = not words[2:] or words[2] in _TO_WHOM  # "our pledges *were kept*"
    return ("we",) if ours and alone and _heads_list(sentence) else ()


def _what_done(sentence: Sentence) -> tuple[str, ...]:
    """Return who does it and how in "What *governments should* do", or nothing."""
    words = tuple(word for word in sentence.lowers if word[0].isalpha())
    at = words.index("do") if "do" in words else 0
    short = 0 < at <= _LEADS + 1 and len(words) - at <= _WORDS and {"and", "or"}.isdisjoint(words)
    return words[1:at] if short and words[0] == "what" and _heads_list(sentence) else ()


def _heads_list(sentence: Sentence) -> bool:
    if len(sentence.lowers) > _LONGEST:
        return False
    lone = sentence.span == sentence.block.span and sentence.words[-1][-1].isalnum()
    return lone or sentence.words[-1] == ":" or is_title(sentence)


def _ends(first: int, words: list[str]) -> range:
    return range(first + 1, min(first + _WORDS, len(words)) + 1)
