"""Plain phrases among the words of a sentence: where the topic of a description ends."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from govgraph.dates.words import MONTHS, WEEKDAYS
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.function_words import BEFORE_SEATS, BONES, FROM_OR_OF, POSSESSIVES
from govgraph.extract.find.words.tokens import OWNERS, is_adverb
from govgraph.lexicon import Form, Part
from govgraph.model import BlockRole, Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Entry, Lexicon

_OPENERS = frozenset({"the", "new", "on"})
_TIMES = ("relativeTimes", "weekdays", "aheadOf")
_BESIDES = frozenset({"together", "along", "alongside", "again", "here", "there"})
_PHASES = frozenset({"starting", "resuming", "goingOn", "ending"})
_LOOSE = frozenset({"that", "this", "each", "every"})  # which may open what tells when
_STAYING = frozenset({"remain", "remains", "stay", "stays"})  # "the rules on nets *remain*"
_ARE_DOING = frozenset({"await", "apply", "replace", "require"})
_EVES = frozenset({"eve", "occasion", "sidelines", "margins"})
_DAY_WORDS = 5  # words of "the World Press Freedom Day"
_JUDGED = 3  # words of "criticised the third"
_LONGEST = 4  # words of "enter into force"
_ASIDES = {"on": "asidesOn", "for": "asidesFor", "in": "asidesIn"}
_ABOUT = frozenset({"more", "less", "over", "some", "many"})
_DRAFTS = frozenset({"draft", "new", "proposed", "revised", "updated"})
_WITH = frozenset({Kind.ORGANISATION, Kind.PLACE})
_NO_LANDS = frozenset({"City", "Body", "Organisation", "NGO"})
_TWO = 2
_TOPIC = 4  # words of a topic told in plain words; those of a text may have two more


@dataclass(frozen=True, slots=True)
class Phrases:
    """The words behind a head, and the names among them; ``text`` where a text has the head."""

    sentence: Sentence
    names: Sequence[Name]
    lexicon: Lexicon
    text: bool

    def named(self, step: int) -> Name | None:
        """Return the name that begins at an index or, with its determiner, before it."""
        found = (n for n in self.names if n.first in {step, step - 1} and not is_vague_place(n))
        return next(found, None)

    def end_of(self, name: Name) -> int:
        """Return where a name ends with what completes it: "the Law *on street markets*"."""
        return max(name.after, self.sentence.range_of(name.span)[1])

    def past_determiner(self, step: int) -> int:
        """Return where what follows a determiner begins."""
        return step + (self.lower(step) in self.lexicon.words("determiners"))

    def past_openers(self, step: int) -> int:
        """Return where what follows "the" and "new" begins."""
        while self.lower(step) in _OPENERS:
            step += 1
        return step

    def past_drafted(self, end: int) -> int:
        """Return where words end with the text of which they tell: "the *draft* Lakes Plan"."""
        named = self.named(end) if self.lower(end - 1) in _DRAFTS else None
        drafted = named is not None and named.kind is Kind.INSTRUMENT
        return self.past_nouns(named.after) if named and drafted else end

    def past_seat(self, end: int, following: Collection[str]) -> int:
        """Pass over where one of two is: "between the Fund *in Rome* and the Bank"."""
        named = self.named(end + 1) if self.lower(end) in BEFORE_SEATS else None
        after = named.after + (self.lower(end) == "(") if named else end
        return after if self.lower(after) in following else end

    def is_deed(self, step: int) -> bool:
        """Tell whether a body does something: "we praise the Committee *for ending the* war"."""
        word, following = self.lower(step), self.lower(step + 1)
        doing = word.endswith("ing") and is_verb(word, self.lexicon) and not self.text
        helping_forms = self.lexicon.words("helpingForms")
        return (
            word == "being"
            or word in helping_forms
            or (doing and following in self.lexicon.words("determiners"))
        )

    def past_nouns(self, after: int) -> int:
        """Take in the nouns that a name only opens: "guidelines on media pluralism *tests*".

        Or what it owns: "a pact on the use of the Union*'s port*".
        """
        first, words = after + (self.lower(after) in OWNERS), self.sentence.words
        end = first
        closing, times = closed_words(self.lexicon), self.lexicon.any_of(*_TIMES)
        while end < len(words) and end - first < (_TOPIC if words[end][0].isupper() else 2):
            lower = self.sentence.lowers[end]
            closed = lower in closing or lower in times or lower in _BESIDES
            acts = is_verb(lower, self.lexicon) and not self._is_noun(end)
            if not lower.isalpha() or closed or acts or is_adverb(lower):
                break
            end += 1
        return end if end > first else after

    def _is_noun(self, index: int) -> bool:
        """Tell whether a verb's base form can be none, before another: "the draft levy *plan* is".

        Not in "the States *plan* it", "the States *plan to* do it".
        """
        forms = [entry.form for entry in self.verbs(index)]
        helping = self.lexicon.any_of("beForms", "haveForms", "modals")
        following = self.lower(index + 1)
        return all(form == Form.BASE for form in forms) and following in helping | {"", ".", ","}

    def plain(self, step: int, after: int) -> int:
        """Return where a topic in plain words ends: "a resolution on *Internet freedom*"."""
        end, longest = step, _TOPIC + 2 * self.text
        taken = {
            index
            for name in self.names
            if name.how != "indefinite"
            for index in range(name.first, name.after)
        }
        while end < len(self.sentence.words) and end - step < longest and end not in taken:
            if self._is_owner(end, step):
                end += 1
            elif self._ends(end, step, after):
                break
            else:
                end += 1
        while end > step + 1 and self.lower(end - 1) in self.lexicon.words("verbAdverbs"):
            end -= 1  # "guidelines on quiet nights *again*"
        loose = self.lexicon.words("prepositions") - FROM_OR_OF
        if end > step + 1 and self.lower(end - 1).endswith("ed") and self.lower(end) in loose:
            end -= 1  # "on activities *linked* to the rivers"; not "on children deprived of care"
        themes = [name.after for name in self.names if name.first == end and is_theme(name)]
        if end > step and themes:
            return self.past_nouns(themes[0])  # "a law on coastal *forests*"
        return end if end > step else after

    def _is_owner(self, index: int, step: int) -> bool:
        """Tell whether an apostrophe belongs to a topic: "on *children's* rights"."""
        following = self.sentence.words[index + 1 : index + 2]
        owned = bool(following) and following[0][0].isalpha() and index > step
        return self.text and owned and self.lower(index) in OWNERS

    def _ends(self, index: int, step: int, after: int) -> bool:
        """Tell whether a topic in plain words ends before a word."""
        lower = self.lower(index)
        if lower == "remains" and self.lower(index - 1) in BONES:
            return False
        closed = lower in closed_words(self.lexicon) or lower in _STAYING
        closed = closed or lower in self.lexicon.any_of("pronouns", *_TIMES)
        if closed or not lower[0].isalpha() or is_adverb(lower):
            return True
        if lower in MONTHS and self.sentence.words[index][0].isupper():
            return True
        forms = [entry.form for entry in self.verbs(index)]
        if any(form & Form.PAST for form in forms) and (index > step or step > after + 1):
            return True  # "the law on rivers *received* assent"
        tells = index > step and (self._tells(index, forms) or self._are_doing(index))
        return tells or (index > step and talks_go_on(self.sentence, index, self.lexicon))

    def _are_doing(self, index: int) -> bool:
        """Tell whether a plural before a word does it: "the rules on nets *enter into force*".

        So in "*await* adoption", "*need the*"; not in "a law on goods transport".
        """
        before, following = self.lower(index - 1), self.lower(index + 1)
        if not before.endswith("s") or before.endswith("ss"):
            return False
        found = self.lexicon.matches_first(self.sentence.lowers[index : index + _LONGEST])
        base = [end for e, end in found if e.part is Part.VERB and e.form & Form.BASE]
        led = following in self.lexicon.words("determiners")
        return self.lower(index) in _ARE_DOING or any(end > 1 or led for end in base)

    def _tells(self, index: int, forms: Sequence[int]) -> bool:
        """Tell whether a word in -s is a verb: "the law on rivers *bans the* sale", "*fails to*".

        Also behind a capital ("the Law on Rivers *limits* access"); not in "a law on river plans".
        """
        words = self.sentence.words
        third = any(form & Form.THIRD for form in forms)
        following = self.lower(index + 1)
        if words[index].endswith("s") and following in self.lexicon.words("determiners"):
            return third or following not in _LOOSE  # "told a workshop for referees *that*"
        capital = words[index - 1][0].isupper() and words[index].islower()
        several = self.lower(index - 1).endswith("s") and not capital  # "on firms *meets* in"
        if self.sentence.block.role is BlockRole.HEADING and self._ends_title(index):
            return True
        return third and (capital or several or following == "to")

    def _ends_title(self, index: int) -> bool:
        """Tell whether a title says what its subject does: "Law on rivers *takes* effect"."""
        asks = self.lower(0) in {"why", "how"} and index == len(self.sentence.words) - 1
        verb = self.lower(index) in self.lexicon.words("headlineVerbs")
        return self.lower(index).endswith("s") and (verb or asks)

    def is_base(self, index: int) -> bool:
        """Tell whether a word is the base form of a verb."""
        return any(e.form & Form.BASE and len(e.words) == 1 for e in self.verbs(index))

    def is_third(self, index: int) -> bool:
        """Tell whether a word is a verb in the third person."""
        return any(entry.form & Form.THIRD for entry in self.verbs(index))

    def is_past(self, index: int) -> bool:
        """Tell whether a word is a verb in the past, or in the third person."""
        return any(entry.form & (Form.PAST | Form.THIRD) for entry in self.verbs(index))

    def verbs(self, index: int) -> list[Entry]:
        """Return the verbs of which a word is a form."""
        entries = self.lexicon.entries.get(self.lower(index), ())
        return [entry for entry in entries if entry.part is Part.VERB]

    def judges(self, head: int, step: int) -> bool:
        """Tell whether "for" says why one judges a text: "criticised the draft *for ignoring* us".

        So with "welcomed the report *for its* language"; ``head`` is where the text begins.
        """
        near = range(head - 1, max(-1, head - 1 - _JUDGED), -1)
        judging = {entry.lemma for k in near for entry in self.verbs(k)}
        blamed = self.lexicon.words("blamingVerbs")
        if self.lower(step) in POSSESSIVES:
            return not judging.isdisjoint(blamed | {"welcome", "regret", "like", "value"})
        doing = self.lower(step).endswith("ing") and bool(self.verbs(step))
        return doing and not judging.isdisjoint(blamed)

    def is_aside(self, after: int, end: int) -> bool:
        """Tell whether words behind a preposition tell how or when: "*for the first time*"."""
        words = self.sentence.lowers[after + 1 : end]
        if not words:
            return False
        if words[0] in WEEKDAYS or words[0] in MONTHS:
            return True
        joint, determined = self.lower(after), words[0] in self.lexicon.words("determiners")
        small = self.sentence.words[after - 1].islower()
        subject_nouns = self.lexicon.words("subjectNouns") | {"same", "very"}
        if joint == "on" and small and determined and set(words[1:]) <= subject_nouns:
            return self.lower(end) != "of"  # "a report *on the same subject*"
        asides = self.lexicon.words(_ASIDES[joint]) if joint in _ASIDES else frozenset[str]()
        first = words[determined : determined + 1]
        if joint == "in" and len(words) > 1 and words[0] in self.lexicon.words("asideAdjectives"):
            return False  # "robots *in public hospitals*"
        counted = self.lexicon.words("numberWords") | _ABOUT
        if joint == "for" and words[0] in counted:
            return True  # "for more than ten years"
        if joint == "for" and determined and len(words) == _TWO and self.lower(end) == "of":
            return first[0] in asides and self.lower(end + 1) in self.lexicon.words("determiners")
        last = asides & self.lexicon.words("asideNouns") if joint == "on" else asides
        return (bool(first) and first[0] in asides) or words[-1] in last

    def is_day(self, step: int) -> bool:
        """Tell whether "on" tells when: "on *Rivers Day*", "*the eve* of", "*first reading*"."""
        words = self.sentence.words[step : step + _DAY_WORDS]
        if words[1:2] in {("reading",), ("vote",)}:
            return is_ordinal(words[0])
        return "Day" in words or not _EVES.isdisjoint(words[: 1 + 2 * (words[:1] == ("the",))])

    def in_title(self, joint: int) -> bool:
        """Tell whether a title goes on over a joint: "the Bill on Human Rights *on Social Media*".

        Of one word it may be a day.
        """
        words = (*self.sentence.words[joint - 1 : joint + 3], "", "")[:4]
        return all(word[:1].isupper() for word in (words[0], *words[2:])) and not (
            self.is_aside(joint, joint + 2)
        )

    def lower(self, index: int) -> str:
        """Return a word in small letters, or nothing beyond the sentence."""
        return self.sentence.lowers[index] if 0 <= index < len(self.sentence.lowers) else ""


def is_pact(name: Name, lexicon: Lexicon) -> bool:
    """Tell whether a text is one that several agree on: a treaty, a "memorandum of cooperation"."""
    heads = {name.head, name.head.rpartition(" ")[2], name.head.partition(" of ")[0]}
    return not lexicon.words("pactHeads").isdisjoint(heads)


def is_theme(name: Name) -> bool:
    """Tell whether a name is of a theme."""
    return bool(name.entities) and all(entity.kind is Kind.THEME for entity in name.entities)


def is_verb(lower: str, lexicon: Lexicon) -> bool:
    """Tell whether a word is a form of a verb."""
    return any(entry.part is Part.VERB for entry in lexicon.entries.get(lower, ()))


def talks_go_on(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a base form says how far talks have come: "talks on a pact on nets *continue*".

    Their noun stands before it and something joins what they are on; no object follows the form.
    """
    entries, lowers = lexicon.entries.get(sentence.lowers[index], ()), sentence.lowers
    base = (e.classes for e in entries if e.form & Form.BASE and len(e.words) == 1)
    if not any(classes & _PHASES for classes in base):
        return False
    talks = next((k for k in range(index - 2, -1, -1) if lowers[k] in lexicon.words("talks")), None)
    following = "".join(lowers[index + 1 : index + 2])
    open_ = following.isalpha() and not is_adverb(following)
    open_ = open_ and following not in lexicon.any_of(
        "prepositions", "aheadOf", *_TIMES, "coordinators"
    )
    return talks is not None and not open_ and lowers[talks + 1] in lexicon.words("prepositions")


@lru_cache(maxsize=4)
def closed_words(lexicon: Lexicon) -> frozenset[str]:
    """Return the small words that no phrase of plain words goes past."""
    return lexicon.any_of(
        "determiners",
        "prepositions",
        "coordinators",
        "relativisers",
        "subordinators",
        "negations",
        "modals",
        "haveForms",
        "beForms",
    )


def is_vague_place(name: Name) -> bool:
    """Tell whether a noun of places only opens another: "a register of *river* boats"."""
    return name.kind is Kind.PLACE and name.how == "indefinite"


def agrees(name: Name) -> bool:
    """Tell whether a name is of somebody with whom one can agree, a State or a body."""
    return name.kind in _WITH or any(entity.kind in _WITH for entity in name.entities)


def is_land(name: Name) -> bool:
    """Tell whether a name is of a country or a region: "the situation *in Chad*", no venue."""
    lands = [e.kind in _WITH and e.type not in _NO_LANDS for e in name.entities]
    return bool(lands) and all(lands)
