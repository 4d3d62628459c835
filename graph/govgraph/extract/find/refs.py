"""A name with what it means, and what the words around it say of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from govgraph.dates.words import MONTHS
from govgraph.folding import fold_name
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_MADE_AT: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("signed", "done", "concluded", "adopted", "signature"), ("at",)),
    **dict.fromkeys(("held", "place", "met", "meets", "meet"), ("at", "on")),
}
_MEETS = frozenset({("met",), ("opened",), ("convened",)})
_BESIDE = 5  # words of "and in sign language"
_TO_ANOTHER = re.compile(r" (?:to|amending|supplementing)\b")
_OF_WHOLE = re.compile(r"\b(phase|round|cycle|stage|wave) of .*")  # "second phase *of the plan*"
_ADOPTING_TEXTS = frozenset({"resolution", "decision"})
_ON_ANOTHER = re.compile(
    r":| (?:to|amending|supplementing|on|for|concerning|regarding|between|and (?:its|their))\b"
)
_COMPLETED = re.compile(r",| (?:\(|\d|(?:of|on|for|to|in|against|concerning|regarding|with)\b)")
_LETTERS = 2  # of so few letters an acronym may be a part of one
_SHORT_VERB = 5  # letters of a word that may be an acronym though it ends like a verb


@dataclass(frozen=True, slots=True)
class Ref:
    """A name with what it means: an entity, or None while it is a description or ambiguous.

    ``kind`` is that of the entity, or of the description's head.
    """

    name: Name
    entity: Entity | None
    kind: Kind | None = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Keep the kind, which nearly every rule asks for."""
        object.__setattr__(self, "kind", self.entity.kind if self.entity else self.name.kind)

    @property
    def span(self) -> Span:
        """The words."""
        return self.name.span

    @property
    def described(self) -> bool:
        """Tell whether the words describe rather than name: also "the third session" of what."""
        counted = self.name.how == "numbered" and self.entity is None
        return counted or self.name.how in {"definite", "indefinite"}


def words_of(refs: Iterable[Ref]) -> frozenset[int]:
    """Return the indexes of the words that some references consist of."""
    return frozenset([i for ref in refs for i in range(ref.name.first, ref.name.after)])


@lru_cache(maxsize=8192)
def is_one(entity: Entity) -> bool:
    """Tell whether a name is in the singular: "they" means no "Code", but "Guidelines on waste"."""
    head = _COMPLETED.split(entity.label, maxsplit=1)[0].split()[-1:]
    return not any(word.endswith("s") and not word.endswith("ss") for word in head)


def is_named(entity: Entity, head: str) -> bool:
    """Tell whether the head of a description stands in one of the entity's names.

    "The Statute" is not "the Kampala Amendments to the Rome Statute", "the study" no "note on the
    study".
    """
    folded = f" {fold_name(head)} "
    names = _own_parts((entity.label, *entity.aliases), text=entity.kind is Kind.INSTRUMENT)
    return any(folded in name for name in names)


@lru_cache(maxsize=8192)
def _own_parts(names: tuple[str, ...], *, text: bool) -> list[str]:
    """Return names up to where they tell of another entity, folded, between blanks."""
    joint = _ON_ANOTHER if text else _TO_ANOTHER
    own = (_OF_WHOLE.sub(r"\1", joint.split(name, maxsplit=1)[0]) for name in names)
    return [f" {fold_name(name)} " for name in own]


def is_draft_of(entity: Entity, noun: str) -> bool:
    """Tell whether a thing is only the draft of what a noun means: "a draft of the *report*"."""
    draft, of, whole = entity.label.lower().partition(" of ")
    return bool(of) and draft.endswith("draft") and noun in whole.split()


def is_cited_as(entity: Entity, head: str) -> bool:
    """Tell whether a noun only says by what a text of another kind was adopted: "HRC *resolution*".

    Principles that a resolution endorsed are not "this resolution", but the one so labelled is.
    """
    form = entity.kind is Kind.INSTRUMENT and head in _ADOPTING_TEXTS
    return form and entity.type != head.title() and head not in entity.label.lower().split()


def is_organ_of(entity: Entity, people: str) -> bool:
    """Tell whether a body is only a part of that of some people: "Chair of the Board of Heads"."""
    before = f" {fold_name(entity.label)}".partition(f" {people}")[0]
    return before.split().count("of") > 1


def is_building(entity: Entity | None) -> bool:
    """Tell whether a place is known and no city, country or region: "Palais des Nations"."""
    return entity is not None and entity.iri is not None and entity.type == "Place"


def word_before(sentence: Sentence, name: Name) -> str:
    """Return the word before a name, articles left out."""
    index = name.first - 1
    while index >= 0 and sentence.lowers[index] in {"the", "nearby", "neighbouring"}:
        index -= 1
    return sentence.lowers[index] if index >= 0 else ""


_JOINED_BY = {
    "to": ("relation", "response", "addition", "reply", "contrast", "reference"),
    "with": ("accordance", "cooperation", "line", "partnership", "conjunction", "connection"),
    "of": ("support", "honour", "honor", "memory", "favour", "favor", "view", "pursuit", "light"),
    "for": ("preparation", "exchange"),
}
"""What stands behind "in" as part of a preposition, by what follows: "in relation to"."""


def is_placed(sentence: Sentence, name: Name, lexicon: Lexicon) -> bool:
    """Tell whether a name stands where a place does: "in Naivasha", "the town of Naivasha".

    Or before what kind of place it is: "*Dong Nam* province".
    """
    head = lexicon.heads.get("".join(sentence.words[name.after : name.after + 1]))
    if head is not None and head.kind is Kind.PLACE:
        return True
    noun, link = ("", "", *sentence.lowers[: name.first])[-2:]
    town = link == "of" and noun in lexicon.words("placeNouns")
    moved = link == "to" and noun in lexicon.words("travelling")
    made = link in _MADE_AT.get(noun, ()) and _dated(sentence, name.after)
    made = made and sentence.lowers[name.first] not in lexicon.words("callPlatforms")
    taught = link == "in" and noun in lexicon.words("studies")  # "a doctorate in *Hydrology*"
    taught = taught or (link == "in" and _is_language(sentence, name, noun, lexicon))
    single = sentence.lowers[name.first : name.after + 1]  # "THE ROLE IN RELATION TO THE BOARD"
    joined = len(single) > 1 and single[0] in _JOINED_BY.get(single[1], ())
    within = not (taught or joined) and word_before(sentence, name) in {"in", "near", "off"}
    return town or moved or made or within


def _is_language(sentence: Sentence, name: Name, said: str, lexicon: Lexicon) -> bool:
    """Tell whether something is said in what a name calls: "taught in *Dholuo*", "in *Khmer*"."""
    beside = sentence.lowers[name.first : name.after + _BESIDE]
    language_forms = lexicon.words("languageForms")
    return said in language_forms or not lexicon.words("languages").isdisjoint(beside)


def is_part(sentence: Sentence, name: Name, label: str, lexicon: Lexicon) -> bool:
    """Tell whether two letters are a unit or a part: "9:45 AM", "(NRO EC)", "DC 131", "US$5"."""
    money = not lexicon.words("currencies").isdisjoint(sentence.lowers[name.after :][:1])
    words = sentence.words
    last, following = "".join(words[max(0, name.first - 1) : name.first]), words[name.after :][:1]
    numbered = last in {"", ".", "Box"} and "".join(following)[:1].isdigit()
    dated = last.isdigit() and label.lower() in MONTHS  # "18 AUG"
    dated = dated or words[max(0, name.first - 2) : name.first] == ("Day", "(")
    rest = last[:1].isdigit() or (last.isupper() and len(last) > 1)
    return dated or (len(label) <= _LETTERS and (numbered or rest or money))


def _dated(sentence: Sentence, index: int) -> bool:
    """Tell whether a date stands behind a name: "at Rarotonga *on 6 August*"."""
    link, date = (*sentence.words[index : index + 2], "", "")[:2]
    return link in {"on", "in"} and (date[:1].isdigit() or date.lower() in MONTHS)


def is_held(sentence: Sentence, name: Name) -> bool:
    """Tell whether the words after a name tell that it is held: "CCAMLR-43 took place in May"."""
    following = sentence.lowers[name.after : name.after + 4]
    return following[:1] in _MEETS or bool({"held", "place", "convened"} & set(following))


def is_shouted_verb(lexicon: Lexicon, sentence: Sentence, name: Name) -> bool:
    """Tell whether capitals only set off a verb, as resolutions do: "RECALLING the Charter"."""
    words = sentence.words[name.first : name.after]
    lowers = sentence.lowers[name.first : name.after]
    before = word_before(sentence, name)
    opens = not before or not before[0].isalnum() or before in lexicon.words("firstPerson")
    shouted = words[0].isupper() and len(words[0]) > 1 and opens
    verbal = lowers[0].endswith(("ing", "ed", "ful")) and len(lowers[0]) > _SHORT_VERB
    known = lowers[0] in lexicon.entries or lowers[0] in lexicon.any_of(
        "neverNames", "doForms", "beForms", "haveForms", "determiners", "coordinators"
    )
    return shouted and (verbal or known)


def apposed_meeting(sentence: Sentence, name: Name, before: Sequence[Ref]) -> Entity | None:
    """Return the meeting that a bracket calls by its number: "third meeting of … (COP 3)"."""
    last = before[-1] if before else None
    if last is None or last.kind is not Kind.MEETING or name.kind not in {Kind.MEETING, None}:
        return None
    if len(name.entities) == 1 and name.entities[0].type != "MeetingSeries":
        return None  # the authority knows which one
    gap = sentence.words[last.name.after : name.first]
    counted = any(c.isdigit() for c in sentence.words[name.after - 1])
    return last.entity if gap == ("(",) and counted else None


def tells_itself(sentence: Sentence, name: Name, lexicon: Lexicon) -> bool:
    """Tell whether a counted meeting is told without its body: "second follow-up conference"."""
    between = sentence.words[name.first + 1 : name.after - 1]
    plain = all(word.islower() and word not in lexicon.words("determiners") for word in between)
    return sentence.words[name.after - 1][0].isupper() or (bool(between) and plain)


def is_organisation(ref: Ref) -> bool:
    """Tell whether a reference means an organisation."""
    return ref.entity is not None and ref.entity.kind is Kind.ORGANISATION


def is_state(ref: Ref) -> bool:
    """Tell whether a reference means a State as one that acts."""
    return ref.entity is not None and ref.entity.type == "Government"


def is_series(ref: Ref) -> bool:
    """Tell whether a reference means a series of meetings ("the World Health Assembly")."""
    return ref.entity is not None and ref.entity.type == "MeetingSeries"


def names_of(entity: Entity) -> tuple[str, ...]:
    """Return the names of an entity that are no acronyms, the official one first."""
    return (entity.label, *(a for a in entity.aliases if not a.isupper() and a != entity.label))


def ends_no_name(sentence: Sentence, name: Name, label: str, lexicon: Lexicon) -> bool:
    """Tell whether words end in what ends no name: "Forty-four States", "*Sustainable Use* of"."""
    others = ("neverNames", "peopleNouns", "otherPeople", "groupNouns")
    of = sentence.lowers[name.after : name.after + 1] == ("of",)
    return ends_in(label, lexicon.any_of(*others, *(("frameNouns", "emptyHeads") if of else ())))


def ends_in(label: str, words: frozenset[str]) -> bool:
    """Tell whether the last word of a label is one of some words."""
    return label.lower().split()[-1] in words
