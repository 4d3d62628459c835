"""Find the verb groups of a sentence: where they stand, and their voice, tense and polarity.

There is no parser behind this: closed classes (auxiliaries, modals, negations) and the verb forms
of the lexicon are enough to see where clauses are. A word that can be noun or verb counts as a
verb only where its neighbours allow it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from govgraph.dates.words import MONTHS
from govgraph.extract.clauses.attributive import is_attributive
from govgraph.extract.clauses.auxiliaries import (
    SUBJECTS,
    Auxiliaries,
    auxiliaries,
    follows_pronoun,
    is_unknown_finite,
    is_unknown_verb,
)
from govgraph.extract.clauses.bare import HELPING, can_be_present
from govgraph.extract.clauses.excepting import EXCEPTING_WORDS, saves
from govgraph.extract.find.described.governed import SETS
from govgraph.extract.find.words.function_words import BEFORE_TIMES, LABEL_MARKS
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.lexicon import Entry, Form, Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from govgraph.extract.clauses.scan import Scan
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_BEFORE_MONTHS = frozenset({
    "in", "by", "since", "until", "till", "from", "of", "last", "this", "next", "early", "late",
    "for",
})  # fmt: skip
# Prepositions that look like verbs: "all *excluding* Chad", "two codes *concerning* safety".
_NO_VERBS = EXCEPTING_WORDS | {"concerning"}


_TEXTS = frozenset({"texts", "documents", "instruments", "amendments", "rules"})
_OWING_TO = frozenset({("owing", "to"), ("thanks", "to")})
_THINGS = frozenset({"outstanding", "anything", "nothing", "something", "everything"})


class VerbGroup(NamedTuple):
    """A verb with its auxiliaries: word indexes and grammatical features.

    ``first`` to ``after`` covers auxiliaries, verb and particles; ``main`` is the verb itself.
    ``classes`` are those of all its entries; ``tense`` is "past", "present", "future" or "" (no
    finite form).
    """

    first: int
    main: int
    after: int
    lemma: str
    entries: tuple[tuple[Entry, int], ...] = ()
    tense: str = ""
    modal: str = ""
    passive: bool = False
    progressive: bool = False
    perfect: bool = False
    negated: bool = False
    infinitive: bool = False
    gerund: bool = False
    participle: bool = False
    copula: bool = False
    classes: frozenset[str] = frozenset()

    @property
    def finite(self) -> bool:
        """Tell whether the group can be the predicate of its own clause."""
        return not (self.infinitive or self.gerund)

    @property
    def head(self) -> str:
        """The verb itself, without what an entry adds to it: "give" of "give by"."""
        return self.lemma.split()[0]

    @property
    def base(self) -> bool:
        """Tell whether the verb has the form that follows a modal: "ratify", not "ratified"."""
        forms = [entry.form for entry, _ in self.entries]
        return bool(forms) and all(form & Form.BASE and not form & Form.PAST for form in forms)


_BACK_WHEN = frozenset({("back", word) for word in ("in", "on", "at", "then", "from", "to")})
_NAMELY = ("that", "is", "to", "say")  # tells nothing of its own


def find_verbs(scan: Scan) -> None:
    """Find the verb groups in order; words that belong to names or times are never verbs."""
    sentence, covered, matches = scan.sentence, scan.covered, scan.entries
    starters = _starters(scan.lexicon)
    spoken = not SUBJECTS.isdisjoint(sentence.lowers)
    end = taken = 0
    for index, lower in enumerate(sentence.lowers):
        if index < end or covered[index] or lower in _NO_VERBS:
            continue
        if covered[index + 1 : index + 2] == [True] and saves(sentence.lowers, index):
            continue  # "all *save* Iran have ratified it"
        doing = lower.endswith("ing") and lower != "being"  # "suggested *creating* a fund"
        if index < taken and not (doing or lower == "to"):
            continue  # "came into *being*", "joined *forces* to"
        if lower == "is" and sentence.lowers[index - 1 : index + 3] == _NAMELY:
            end = index + 3
            continue
        if matches[index] or lower in starters or lower.endswith("n't"):
            helps = lower in starters or lower.endswith("n't")
            if _is_month(sentence, index) or not (helps or _verbs(matches[index])):
                continue
            if group := _group_at(scan, index):
                scan.verbs.append(group)
                end, taken = group.main + 1, group.after
        elif (spoken and follows_pronoun(scan, index)) or is_unknown_finite(scan, index):
            tense = "past" if lower.endswith("ed") else "present"
            scan.verbs.append(VerbGroup(index, index, index + 1, lower, (), tense=tense))
            end = index + 1


def _is_month(sentence: Sentence, index: int) -> bool:
    """Tell whether "May" is the month, also where its year is unknown: "adopted in *May* and …"."""
    before = sentence.lowers[index - 1] if index else ""
    numbered = "".join(sentence.words[index + 1 : index + 2]).isdigit()  # "*May* 10"
    return sentence.words[index] == "May" and (numbered or before in _BEFORE_MONTHS)


def _group_at(scan: Scan, index: int) -> VerbGroup | None:
    sentence, matches = scan.sentence, scan.entries
    if sentence.lowers[index] in scan.lexicon.words("doForms"):
        acts = [pair for pair in _verbs(matches[index]) if len(pair[0].words) > 1]
        if acts:
            return _built(sentence, index, tuple(acts), Auxiliaries(index))  # "did so"
    aux = auxiliaries(scan, index)
    main = aux.index
    if main >= len(sentence.words) or scan.covered[main]:
        return _copula(scan, index, aux)
    entries = _verbs(matches[main])
    if not aux.seen:
        return _bare(scan, main, entries)
    if aux.infinitive and aux.seen == 1 and not any(e.form & Form.BASE for e, _ in entries):
        return None  # "to countries", "to protecting": a preposition
    helped = aux.be or aux.have or aux.modal or aux.do or aux.infinitive
    third = bool(entries) and all(e.form & Form.THIRD for e, _ in entries)
    if not helped and third and sentence.lowers[index] != "never":
        return None  # "*not all States* have signed it"; but "*never signs* it"
    if aux.do and not entries and is_unknown_verb(scan, main):
        tense, word = _tense(aux, Form.BASE), sentence.lowers[main]
        return VerbGroup(index, main, main + 1, word, (), tense, negated=aux.negated)
    told = aux.be and aux.modal != "be to"  # "is to present it" is no "is present"
    predicate = told and any(e.part is Part.PREDICATE for e, _ in matches[main])
    if (
        predicate
        or _is_adjective(entries, aux)
        or not (entries or _looks_verbal(sentence.lowers[main], aux))
    ):
        return _copula(scan, index, aux)
    return _built(sentence, index, entries, aux)


def _is_adjective(entries: tuple[tuple[Entry, int], ...], aux: Auxiliaries) -> bool:
    """Tell whether a base form behind "be" is no verb: "is *open* to all", not "is to open"."""
    be = bool(aux.be) and aux.last == aux.be and not (aux.yet or aux.modal == "be to")
    return (
        be and bool(entries) and not any(e.form & (Form.PARTICIPLE | Form.ING) for e, _ in entries)
    )


def _looks_verbal(lower: str, aux: Auxiliaries) -> bool:
    if aux.infinitive or lower in _THINGS:
        return False
    return lower.endswith(("ed", "ing")) and len(lower) > 4


def _copula(scan: Scan, index: int, aux: Auxiliaries) -> VerbGroup | None:
    """Read "is", "will be" with what is said of the subject: "is not yet in force"."""
    if not (aux.be or aux.have or aux.modal):
        return None
    if aux.infinitive and not aux.be:
        return None
    main = max(index, aux.index - 1)
    said: tuple[tuple[Entry, int], ...] = ()
    if aux.be and aux.index < len(scan.sentence.lowers):
        said = tuple(pair for pair in scan.entries[aux.index] if pair[0].part is Part.PREDICATE)
    after = max([aux.index, *(end for _, end in said)])
    return VerbGroup(
        index, main, after, "be" if aux.be else "have", said,
        _tense(aux, Form.NONE), aux.modal, perfect=bool(aux.have), negated=aux.negated,
        infinitive=aux.infinitive and aux.last == "be", copula=True, classes=_classes(said),
    )  # fmt: skip


def _classes(entries: Iterable[tuple[Entry, int]]) -> frozenset[str]:
    return frozenset().union(*(entry.classes for entry, _ in entries))


def _verbs(matches: tuple[tuple[Entry, int], ...]) -> tuple[tuple[Entry, int], ...]:
    return tuple([pair for pair in matches if pair[0].part is Part.VERB])


@lru_cache(maxsize=4)
def _starters(lexicon: Lexicon) -> frozenset[str]:
    """Return the words with which a verb group can begin besides a verb."""
    names = ("modals", "beForms", "haveForms", "doForms", "negations")
    return frozenset({"to"}).union(*(lexicon.words(name) for name in names))


def _built(
    sentence: Sentence, index: int, entries: tuple[tuple[Entry, int], ...], aux: Auxiliaries
) -> VerbGroup:
    main = aux.index
    form = _form(entries, sentence.lowers[main])
    after = max([main + 1, *(after for _, after in entries)])
    ing = bool(form & Form.ING)
    had = aux.last == aux.have != ""  # "was to *have* launched it"
    passive = bool(aux.be) and not (ing or had) and bool(form & Form.PARTICIPLE)
    return VerbGroup(
        index, main, after, entries[0][0].lemma if entries else sentence.lowers[main], entries,
        tense=_tense(aux, form),
        modal=aux.modal,
        passive=passive,
        progressive=(ing and bool(aux.be)) or (passive and aux.last == "being"),
        perfect=bool(aux.have) and (bool(form & Form.PARTICIPLE) or aux.be == "been"),
        negated=aux.negated,
        infinitive=aux.infinitive,
        gerund=sentence.lowers[index] == "being",
        participle=_is_unaided(aux) and bool(form & Form.PARTICIPLE) and _by_or_yet(sentence, main),
        classes=_classes(entries),
    )  # fmt: skip


def _is_unaided(aux: Auxiliaries) -> bool:
    return aux.negated and not (aux.be or aux.have or aux.do or aux.modal or aux.infinitive)


def _by_or_yet(sentence: Sentence, main: int) -> bool:
    """Tell whether a denied form is a participle: "(not yet) ratified *by* Chad", "*not* ratified".

    "Chad never ratified it" is no participle.
    """
    lowers = sentence.lowers
    return lowers[main + 1 : main + 2] == ("by",) or lowers[main - 1] in {"not", "yet"}


def _form(entries: tuple[tuple[Entry, int], ...], word: str) -> int:
    form: int = Form.NONE
    for entry, _ in entries:
        form |= entry.form
    if not entries:
        form = Form.ING if word.endswith("ing") else Form.PAST | Form.PARTICIPLE
    return form


def _tense(aux: Auxiliaries, form: int) -> str:
    if aux.modal in {"will", "shall", "'ll"}:
        return "future"
    if aux.be in {"was", "were"} or aux.have == "had" or aux.do == "did":
        return "past"
    if aux.have or aux.be or aux.do or aux.modal:
        return "present"
    if form & Form.PAST:
        return "past"  # also "set up", which is told in the past more often
    return "present" if form & (Form.BASE | Form.THIRD) else ""


def _bare(scan: Scan, index: int, entries: tuple[tuple[Entry, int], ...]) -> VerbGroup | None:
    """Read a verb form without auxiliaries, unless it stands as a noun or an adjective."""
    sentence = scan.sentence
    capital = index > 0 and sentence.words[index][0].isupper()
    if not entries or (capital and not _opens_entry(scan, index)):
        return None
    if sentence.lowers[index : index + 2] in _OWING_TO:
        return None  # a preposition: "it has *owing to* a strike not met"
    if sentence.lowers[index : index + 2] in SETS | _BACK_WHEN:
        return None  # "a new *set of* rules", "ratified it, *back in* 2014"
    form = _form(entries, sentence.lowers[index])
    previous = scan.previous(index)
    if form & (Form.BASE | Form.THIRD) and not form & (Form.PAST | Form.ING):
        text = bool(index) and (scan.covered[index - 1] or sentence.lowers[index - 1] in _TEXTS)
        befalls = (text or _closes_aside(scan, index)) and _befalls(entries)
        # "Not until then *does* the Pact enter into force"
        befalls = befalls and scan.lexicon.words("doForms").isdisjoint(sentence.lowers[:index])
        if not befalls and not can_be_present(scan, index, form, previous):
            return None
    elif is_attributive(scan, index, form, previous) or _is_of_object(scan, index, form):
        return None
    after = max([index + 1, *(after for _, after in entries)])
    aux = Auxiliaries(index)
    gerund = bool(form & Form.ING)
    if form & Form.BASE and _is_awaited(scan.verbs):
        form = Form.BASE
    participle = bool(form & Form.PARTICIPLE) and not gerund
    return VerbGroup(
        index, index, after, entries[0][0].lemma, entries,
        tense="" if gerund else _tense(aux, form), gerund=gerund, participle=participle,
        infinitive=previous in HELPING and bool(form & Form.BASE),  # "helped *draft* it"
        classes=_classes(entries),
    )  # fmt: skip


def _opens_entry(scan: Scan, index: int) -> bool:
    """Tell whether a word follows the name that a line is on: "Fiji – *Signed* 5 May 2016".

    Not in the title "Rivers Act: Signed and Sealed", but in "Rivers Act: Signed in Rome".
    """
    sentence = scan.sentence
    marked = index > 1 and sentence.lowers[index - 1] in LABEL_MARKS
    named = marked and all(scan.covered[: index - 1])
    following = "".join(sentence.lowers[index + 1 : index + 2])
    dated = following[:1].isdigit() or following in BEFORE_TIMES or following in MONTHS
    return named and (dated or not sentence.titled)


def _closes_aside(scan: Scan, index: int) -> bool:
    """Tell whether a participle's aside ends at a word: "the Rules, *proposed by Fiji*, take"."""
    lowers, last = scan.sentence.lowers, scan.verbs[-1] if scan.verbs else None
    if last is None or not last.participle or last.first != last.main:
        return False
    return lowers[index - 1] == lowers[last.first - 1] == ","


def _befalls(entries: tuple[tuple[Entry, int], ...]) -> bool:
    """Tell whether words are what befalls a text and no noun: "the Guidelines *take effect*"."""
    return any(
        entry.frame
        and entry.frame.subject == "object"
        and (len(entry.words) > 1 or entry.lemma == "commence")
        for entry, _ in entries
    )


def _is_of_object(scan: Scan, index: int, form: int) -> bool:
    """Tell whether a participle describes a verb's object: "it weakens *agreed* language"."""
    last = scan.verbs[-1] if scan.verbs else None
    if last is None or last.after != index or not form & Form.PARTICIPLE or form & Form.ING:
        return False
    following = "".join(scan.sentence.lowers[index + 1 : index + 2])
    closed = scan.lexicon.any_of("prepositions", "determiners", "coordinators", "verbAdverbs")
    noun = following[:1].isalpha() and following not in closed
    return noun and not (last.passive or last.copula or is_adverb(following))


def _is_awaited(before: Sequence[VerbGroup]) -> bool:
    """Tell whether a modal still lacks its verb: "shall, within two years, *set up* a fund"."""
    last = before[-1] if before else None
    return last is not None and last.copula and bool(last.modal) and last.lemma == "have"
