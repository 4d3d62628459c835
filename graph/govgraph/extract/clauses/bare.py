"""Tell whether a bare form is a verb of the present and no noun: "supports", "call", "launch"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.function_words import BONES, OF_MANY
from govgraph.extract.find.tokens import is_plural
from govgraph.lexicon import Form
from govgraph.model import BlockRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Lexicon

_JOINS = frozenset({"that", "which", "who", "and", "but", "or", "if", "as", "when", "whether"})
_JOINS |= {"what", "how", "where", "why", "because", "than", "while", "whom", "whose", "so"}
_CALLS = frozenset({("call", "on"), ("call", "upon"), ("call", "for"), ("appeal", "to")})
_PLACED = 8  # words from "we" to its verb, with what is said of us between
_SELF = {("us",), ("me",)}  # "the tests *cause* us concern"
_NEEDING = frozenset({"need", "needs"})
_OPEN_ENDS = frozenset({",", ".", ";", "and", "or", "by", "in", "on", "of", "for", "from", "with"})
_OPEN_ENDS |= {"at", "under", "against", "near", "along", "across", "within", "among", "between"}
_OPEN_ENDS |= {"held", "made", "used", "run", "through", "during", "before", "after", "without"}
_ROW = frozenset({"and", ",", "or"})
_PARTING = (_JOINS - {"and", "or"}) | {":", ";", "—", "–"}
_PHRASE = 4  # words between a preposition and the noun that it leads to
_SOME_DAY = frozenset({"day", "ever", "also", "still", "then", "nonetheless"})
HELPING = frozenset({"help", "helps", "helped", "helping"})
_ALSO_SINGULAR = frozenset({"means", "works", "headquarters", "series", "crossroads"})
_GOING_ON = frozenset({"but", "and", "yet"})
_BEING = frozenset({"remain", "stay", "feel", "be", "seem"})
_OPENING = frozenset({"opening", "closing", "welcoming", "concluding"})
_STATED = frozenset({"that", ":", ",", '"', "“", "its", "their", "clearly"})
_DUTIES = {("must",), ("should",), ("ought",), ("shall",)}


def opens_item(sentence: Sentence, index: int) -> bool:
    """Tell whether only an item's mark stands before a word: "(a) *ratify*", "b) *sign*"."""
    mark = sentence.lowers[:index]
    return len(mark) in {2, 3} and mark[-1] == ")" and len(mark[-2]) <= len("iii")


def can_be_present(
    sentence: Sentence,
    index: int,
    form: int,
    previous: str,
    covered: Sequence[bool],
    lexicon: Lexicon,
    before: Sequence[VerbGroup],
) -> bool:
    """Tell whether "supports", "call", "launch" is a verb here and not a noun."""
    closed = lexicon.any_of("determiners", "prepositions")
    # "By 166 votes to three", "by *ten votes*"; but "the Human Rights Act 1998 gives effect to it".
    votes = sentence.lowers[index] == "votes"
    spelt = votes and previous.partition("-")[0] in lexicon.words("numberWords")
    counted = (previous.isdigit() or spelt) and not covered[index - 1] and form & Form.THIRD
    pointed = index > 1 and sentence.lowers[index - 2] in lexicon.words("prepositions")
    governed = previous in closed and previous != "to" and not covered[index - 1]
    governed = governed and (previous != "that" or pointed)  # "in the town of *that name*"
    # "This *worries* us" is no plural.
    agrees = previous == "this" and bool(form & Form.THIRD) and not pointed
    agrees = agrees and sentence.lowers[index] not in _ALSO_SINGULAR and not covered[index - 1]
    governed = governed and not agrees
    following = sentence.lowers[index + 1 : index + 2]
    genre = not (index or lexicon.words("textGenres").isdisjoint(following))  # "*Press* release"
    if governed or counted or genre or _stands_as_noun(sentence, index, form, previous, before):
        return False
    several = previous.endswith("s") and previous not in closed
    several = several or (previous in _GOING_ON and bool(before))  # "*but remain* worried about"
    effect = sentence.lowers[index : index + 2] == ("take", "effect")
    plural = several and (effect or sentence.lowers[index] in lexicon.words("presentVerbs"))
    if previous in HELPING and form & Form.BASE:
        return _next_opens_object(sentence, index, covered, lexicon)
    if (
        agrees
        or plural
        or sentence.lowers[index - 1 : index] == ("hereby",)
        or (form & Form.BASE and _is_led(sentence, index, previous, covered, before))
        or following in _SELF
        or (following == ("to",) and sentence.lowers[index] in _NEEDING)
    ):
        return True
    if form & Form.THIRD:
        if index and covered[index - 1]:
            led = _is_led_to(sentence, index, before, lexicon)
            return not (led or _ends_object(sentence, index, before))
        return _third_alone(sentence, index, previous, covered, lexicon, before)
    return _goes_on_bare(sentence, index, previous, covered, lexicon, before)


def _goes_on_bare(
    sentence: Sentence,
    index: int,
    previous: str,
    covered: Sequence[bool],
    lexicon: Lexicon,
    before: Sequence[VerbGroup],
) -> bool:
    """Tell whether a base form that nothing leads is a verb: an item's, or one that goes on."""
    if index == 0 or opens_item(sentence, index) or previous in {"•", "-", "*", "–", ":", "—", ""}:
        return True  # an item of a list: "condemn any use of …"
    # "We, the undersigned organisations, *welcome* it".
    apposed = previous == "," and sentence.lowers[:2] == ("we", ",") and not before
    people = is_plural(previous) and previous in lexicon.words("pluralPeople")
    told = lexicon.any_of("pluralSubjects", "peopleNouns") | {"to", "please"}
    if apposed or people or previous in told:
        return True
    ours = _goes_on_from_we(sentence, index, previous, before, lexicon)
    if previous in {"and", "or", ","} and before and not ours:
        opens = previous == "and" and _next_opens_object(sentence, index, covered, lexicon)
        goes_on = opens or sentence.lowers[index : index + 2] in _CALLS
        predicate = goes_on and _is_predicate(before)
        return _joins(before[-1], opens=opens) or (predicate and _joins(before[-2]))
    return (covered[index - 1] or ours) and (
        _next_opens_object(sentence, index, covered, lexicon)
        or _follows_pair(sentence, index, covered, lexicon)
    )


def _is_led(
    sentence: Sentence,
    index: int,
    previous: str,
    covered: Sequence[bool],
    before: Sequence[VerbGroup],
) -> bool:
    """Tell whether a base form goes with a verb before it.

    "Let me (also) *stress* the importance of", "Should Norway one day *accede* to it, …".
    """
    if previous == "me" and "let" in sentence.lowers[max(0, index - 4) : index]:
        return True
    opened = len(before) == 1 and before[0].first == 0 and sentence.lowers[0] == "should"
    return opened and (covered[index - 1] or previous in _SOME_DAY)


def _stands_as_noun(
    sentence: Sentence, index: int, form: int, previous: str, before: Sequence[VerbGroup]
) -> bool:
    """Tell whether what stands beside a form makes it a noun: "they dropped *plans* to sign it".

    So in "ownership *registers* should be open" and "concerned that *progress* on it is slow"; not
    in "what Malta *supports* should be told", "rules that *support* it".
    """
    beside = bool(before) and before[-1].after == index and not before[-1].copula
    ruled = sentence.lowers[index + 1 : index + 2] in _DUTIES and "what" not in sentence.lowers
    told = previous == "that" and bool(before) and before[-1].after == index - 1
    # "Its member *states* adopted it"; but "the report states that it was adopted".
    land, behind = sentence.lowers[index] == "states", sentence.lowers[index + 1 : index + 3]
    who = behind[:1] == ("that",) and not OF_MANY.isdisjoint(behind)  # "*states* that have"
    told = told or (land and (who or _STATED.isdisjoint(behind[:1])))
    # "In her *closing remarks*".
    told = told or previous in _OPENING or previous in {"'s", "non", "no"}
    told = told or (sentence.lowers[index] == "remains" and previous in BONES)
    return (beside and not form & Form.BASE) or ruled or told


def _third_alone(
    sentence: Sentence,
    index: int,
    previous: str,
    covered: Sequence[bool],
    lexicon: Lexicon,
    before: Sequence[VerbGroup],
) -> bool:
    """Tell whether a form in -s with no name before it is a verb: "urges Member States to …;"."""
    if index:
        described = previous.endswith(("al", "ic", "ive", "ful", "ous", "able", "ary"))
        goes_on = previous in _ROW and _agrees_with_none(sentence, before)
        return not (described or goes_on or _is_led_to(sentence, index, before, lexicon))
    if sentence.block.role is BlockRole.ITEM or sentence.words[-1] == ";":
        return True
    alone = sentence.span == sentence.block.span  # "Supports the Charter."
    promising = lexicon.words("promisingForms")
    promises = sentence.lowers[0] in promising and sentence.lowers[1:2] == ("to",)
    promises = promises and sentence.block.role is BlockRole.PARAGRAPH  # "Pledges to end it."
    return alone and (promises or _next_opens_object(sentence, index, covered, lexicon))


def _agrees_with_none(sentence: Sentence, before: Sequence[VerbGroup]) -> bool:
    """Tell whether no verb before a form in -s is of one: "*we fear* floods and delays"."""
    finite = [verb for verb in before if verb.tense and not verb.participle]
    several = (verb.tense == "present" and not verb.modal for verb in finite)
    one = (sentence.lowers[verb.first][-1:] == "s" for verb in finite)
    return bool(finite) and all(several) and not any(one)


def _is_led_to(
    sentence: Sentence, index: int, before: Sequence[VerbGroup], lexicon: Lexicon
) -> bool:
    """Tell whether a form in -s ends what a preposition leads to: "for daily *visits* by monitors".

    Nothing opens a clause of its own there, and no object follows: not "to worry that the use of
    force *breeds* in", "the growth of trade *continues* to".
    """
    lowers, last = sentence.lowers, before[-1] if before else None
    following = "".join(lowers[index + 1 : index + 2])
    told = last is not None and (last.tense or last.infinitive or last.gerund)
    if (
        not told
        or last is None
        or lowers[index] in lexicon.words("hardlyNouns")
        or lowers[index - 1][-1:] == "s"
    ):
        return False
    if following not in _OPEN_ENDS and following:
        return False
    if not _PARTING.isdisjoint(lowers[last.after - 1 : index]):
        return False
    closed = lexicon.any_of("coordinators", "pronouns", "modals", "beForms") | {","}
    for step in range(index - 1, max(last.main, index - 2 - _PHRASE), -1):
        if lowers[step] in lexicon.words("prepositions"):
            return True
        if lowers[step] in _ROW:  # "we fear storms and night *visits* by"
            bare = lexicon.words("determiners").isdisjoint(lowers[step:index])
            return bare and _agrees_with_none(sentence, before)
        if lowers[step] in closed or not sentence.words[step].islower():
            return False
    return False


def _goes_on_from_we(
    sentence: Sentence, index: int, previous: str, before: Sequence[VerbGroup], lexicon: Lexicon
) -> bool:
    """Tell whether "we" still wants its verb.

    "*We, the Ministers, meeting in Oslo, solemnly adopt* it"; "*we in Ireland welcome* it".
    """
    lowers = sentence.lowers
    if previous == ",":
        acts = any(verb.tense and not verb.participle and not verb.gerund for verb in before)
        return lowers[:2] == ("we", ",") and not acts
    placed = lowers[0] == "we" and lowers[1] in lexicon.words("prepositions")
    return placed and not before and index <= _PLACED


def _ends_object(sentence: Sentence, index: int, before: Sequence[VerbGroup]) -> bool:
    """Tell whether a form only ends the object of the verb before: "calls for *registers*."."""
    between = sentence.lowers[before[-1].after : index] if before else ()
    ends = sentence.lowers[index + 1 : index + 2] in {(".",), (";",), ()}
    finite = bool(before) and bool(before[-1].tense)
    return ends and finite and all(word[0].isalnum() and word not in _JOINS for word in between)


def _follows_pair(
    sentence: Sentence, index: int, covered: Sequence[bool], lexicon: Lexicon
) -> bool:
    """Tell whether two names stand before a form: "*Malta and the Union* pledge further aid"."""
    if sentence.block.role is BlockRole.HEADING:
        return False
    step = index - 1
    while (
        step > 1
        and (covered[step] or sentence.lowers[step] in lexicon.words("determiners"))
        and sentence.lowers[step] != "and"
    ):
        step -= 1
    return sentence.lowers[step] == "and" and step > 0 and covered[step - 1]


def _is_predicate(before: Sequence[VerbGroup]) -> bool:
    """Tell whether a participle only says how one is: "we remain *concerned* and call for it"."""
    last, above = (before[-1], before[-2]) if len(before) > 1 else (before[-1], None)
    bare = last.participle and last.first == last.main
    return bare and above is not None and above.lemma in _BEING and not above.infinitive


def _joins(last: VerbGroup, *, opens: bool = False) -> bool:
    """Tell whether a bare form goes on from the verb before: "to sign and ratify".

    ``opens`` tells that its own object follows: "rejected such limits and support an agreement".
    """
    helped = last.first != last.main and any(e.form & Form.BASE for e, _ in last.entries)
    present = last.tense == "present" or bool(last.modal)
    return last.infinitive or present or helped or (opens and bool(last.tense))


def _next_opens_object(
    sentence: Sentence, index: int, covered: Sequence[bool], lexicon: Lexicon
) -> bool:
    after = index + 1
    if after >= len(sentence.words):
        return False
    return sentence.lowers[after] in lexicon.words("determiners") or covered[after]
