"""Tell whether a bare form is a verb of the present and no noun: "supports", "call", "launch"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import BONES, OF_MANY
from govgraph.extract.find.words.phrasing import talks_go_on
from govgraph.extract.find.words.tokens import is_plural, past_adverbs
from govgraph.lexicon import Form
from govgraph.model import BlockRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.scan import Scan
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.extract.find.words.tokens import Sentence

_JOINS = frozenset({"that", "which", "who", "and", "but", "or", "if", "as", "when", "whether"})
_JOINS |= {"what", "how", "where", "why", "because", "than", "while", "whom", "whose", "so"}
_CALLS = frozenset({("call", "on"), ("call", "upon"), ("call", "for"), ("appeal", "to")})
_PLACED = 8  # words from "we" to its verb, with what is said of us between
_OUR_PEOPLE = 3  # words of "our young farmers"
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
_RELATIVE = {("which",), ("who",), ("whose",)}
_BEING = frozenset({"remain", "stay", "feel", "be", "seem"})
_OPENING = frozenset({"opening", "closing", "welcoming", "concluding"})
_STATED = frozenset({"that", ":", ",", '"', "“", "its", "their", "clearly"})
_DUTIES = {("must",), ("should",), ("ought",), ("shall",)}


def opens_item(sentence: Sentence, index: int) -> bool:
    """Tell whether only an item's mark, or how, stands before a word: "(a) *ratify*", "b) *sign*".

    So in "– swiftly *sign*".
    """
    mark = sentence.lowers[:index]
    if index and sentence.block.role is BlockRole.ITEM and past_adverbs(sentence.lowers) == index:
        return True
    return len(mark) in {2, 3} and mark[-1] == ")" and len(mark[-2]) <= len("iii")


def can_be_present(scan: Scan, index: int, form: int, previous: str) -> bool:
    """Tell whether "supports", "call", "launch" is a verb here and not a noun."""
    sentence, covered, lexicon = scan.sentence, scan.covered, scan.lexicon
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
    if governed or counted or genre or _stands_as_noun(scan, index, form, previous):
        return False
    several = previous.endswith("s") and previous not in closed
    several = several or (previous in _GOING_ON and bool(scan.verbs))  # "*but remain* worried"
    effect = sentence.lowers[index : index + 2] == ("take", "effect")
    plural = several and (effect or sentence.lowers[index] in lexicon.words("presentVerbs"))
    if previous in HELPING and form & Form.BASE:
        return _next_opens_object(scan, index)
    if (
        agrees
        or plural
        or sentence.lowers[index - 1 : index] == ("hereby",)
        or (form & Form.BASE and _is_led(scan, index, previous))
        or following in _SELF
        or (not scan.verbs and talks_go_on(sentence, index, lexicon))
        or (following == ("to",) and sentence.lowers[index] in _NEEDING)
    ):
        return True
    if form & Form.THIRD:
        if index and covered[index - 1]:
            return not (_is_led_to(scan, index) or _ends_object(scan, index))
        return _third_alone(scan, index, previous)
    return _goes_on_bare(scan, index, previous)


def _goes_on_bare(scan: Scan, index: int, previous: str) -> bool:
    """Tell whether a base form that nothing leads is a verb: an item's, or one that goes on."""
    sentence, lexicon, before = scan.sentence, scan.lexicon, scan.verbs
    if index == 0 or opens_item(sentence, index) or previous in {"•", "-", "*", "–", ":", "—", ""}:
        return True  # an item of a list: "condemn any use of …"
    # "We, the undersigned organisations, *welcome* it".
    apposed = previous == "," and sentence.lowers[:2] == ("we", ",") and not before
    people = is_plural(previous) and previous in lexicon.words("pluralPeople")
    told = lexicon.any_of("pluralSubjects", "peopleNouns") | {"to", "please"}
    if apposed or people or previous in told or _is_of_our_people(scan, index):
        return True
    ours = _goes_on_from_we(scan, index, previous)
    if previous in {"and", "or", ",", "but"} and before and not ours:
        opens = previous in {"and", "but"} and _next_opens_object(scan, index)
        goes_on = opens or sentence.lowers[index : index + 2] in _CALLS
        predicate = goes_on and (_is_predicate(before) or _is_told_of_noun(scan))
        speaks = goes_on and _is_told_by_us(scan)
        return speaks or _joins(before[-1], opens=opens) or (predicate and _joins(before[-2]))
    named = scan.covered[index - 1] or ours
    return named and (_next_opens_object(scan, index) or _follows_pair(scan, index))


def _is_of_our_people(scan: Scan, index: int) -> bool:
    """Tell whether our people open a sentence before a verb: "*Our companies* welcome it".

    Not "our company reports the", nor what is done to them: "we help *our farmers* market it".
    """
    lowers = scan.sentence.lowers
    if lowers[0] != "our" or scan.verbs or not 1 < index <= _OUR_PEOPLE:
        return False
    people = scan.lexicon.any_of("populace", "actingNouns", "joiningPeople", "crews")
    return is_plural(lowers[index - 1]) and lowers[index - 1] in people


def _is_led(scan: Scan, index: int, previous: str) -> bool:
    """Tell whether a base form goes with a verb before it.

    "Let me (also) *stress* the importance of", "Should Norway one day *accede* to it, …".
    """
    lowers, before = scan.sentence.lowers, scan.verbs
    if previous == "me" and "let" in lowers[max(0, index - 4) : index]:
        return True
    opened = len(before) == 1 and before[0].first == 0 and lowers[0] == "should"
    return opened and (scan.covered[index - 1] or previous in _SOME_DAY)


def _stands_as_noun(scan: Scan, index: int, form: int, previous: str) -> bool:
    """Tell whether what stands beside a form makes it a noun: "they dropped *plans* to sign it".

    So in "ownership *registers* should be open" and "concerned that *progress* on it is slow"; not
    in "what Malta *supports* should be told", "rules that *support* it".
    """
    lowers, before = scan.sentence.lowers, scan.verbs
    beside = bool(before) and before[-1].after == index and not before[-1].copula
    ruled = lowers[index + 1 : index + 2] in _DUTIES and "what" not in lowers
    told = previous == "that" and bool(before) and before[-1].after == index - 1
    # "Its member *states* adopted it"; but "the report states that it was adopted".
    land, behind = lowers[index] == "states", lowers[index + 1 : index + 3]
    who = behind[:1] == ("that",) and not OF_MANY.isdisjoint(behind)  # "*states* that have"
    told = told or (land and (who or _STATED.isdisjoint(behind[:1])))
    # "In her *closing remarks*".
    told = told or previous in _OPENING or previous in {"'s", "non", "no"}
    told = told or (lowers[index] == "remains" and previous in BONES)
    return (beside and not form & Form.BASE) or ruled or told


def _third_alone(scan: Scan, index: int, previous: str) -> bool:
    """Tell whether a form in -s with no name before it is a verb: "urges Member States to …;"."""
    sentence = scan.sentence
    if index:
        described = previous.endswith(("al", "ic", "ive", "ful", "ous", "able", "ary"))
        goes_on = previous in _ROW and _agrees_with_none(scan)
        goes_on = goes_on and not _ends_relative(sentence.lowers[:index])
        return not (described or goes_on or _is_led_to(scan, index))
    if sentence.block.role is BlockRole.ITEM or sentence.words[-1] == ";":
        return True
    alone = sentence.span == sentence.block.span  # "Supports the Charter."
    promising = scan.lexicon.words("promisingForms")
    promises = sentence.lowers[0] in promising and sentence.lowers[1:2] == ("to",)
    promises = promises and sentence.block.role is BlockRole.PARAGRAPH  # "Pledges to end it."
    return alone and (promises or _next_opens_object(scan, index))


def _ends_relative(lowers: Sequence[str]) -> bool:
    """Tell whether words end with a relative clause put in: "Chad*, which has to pay,* wants"."""
    last = len(lowers) - 1
    opened = next((k for k in range(last - 1, 0, -1) if lowers[k] == ","), last)
    return lowers[last] == "," and lowers[opened + 1 : opened + 2] in _RELATIVE


def _agrees_with_none(scan: Scan) -> bool:
    """Tell whether no verb before a form in -s is of one: "*we fear* floods and delays"."""
    finite = [verb for verb in scan.verbs if verb.tense and not verb.participle]
    several = (verb.tense == "present" and not verb.modal for verb in finite)
    one = (scan.sentence.lowers[verb.first][-1:] == "s" for verb in finite)
    return bool(finite) and all(several) and not any(one)


def _is_led_to(scan: Scan, index: int) -> bool:
    """Tell whether a form in -s ends what a preposition leads to: "for daily *visits* by monitors".

    Nothing opens a clause of its own there, and no object follows: not "to worry that the use of
    force *breeds* in", "the growth of trade *continues* to".
    """
    lexicon, lowers = scan.lexicon, scan.sentence.lowers
    last = scan.verbs[-1] if scan.verbs else None
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
            return bare and _agrees_with_none(scan)
        if lowers[step] in closed or not scan.sentence.words[step].islower():
            return False
    return False


def _goes_on_from_we(scan: Scan, index: int, previous: str) -> bool:
    """Tell whether "we" still wants its verb.

    "*We, the Ministers, meeting in Oslo, solemnly adopt* it"; "*we in Ireland welcome* it".
    """
    lowers = scan.sentence.lowers
    if previous == ",":
        acts = any(verb.tense and not verb.participle and not verb.gerund for verb in scan.verbs)
        return lowers[:2] == ("we", ",") and not acts
    placed = lowers[0] == "we" and lowers[1] in scan.lexicon.words("prepositions")
    return placed and not scan.verbs and index <= _PLACED


def _ends_object(scan: Scan, index: int) -> bool:
    """Tell whether a form only ends the object of the verb before: "calls for *registers*."."""
    lowers, before = scan.sentence.lowers, scan.verbs
    between = lowers[before[-1].after : index] if before else ()
    ends = lowers[index + 1 : index + 2] in {(".",), (";",), ()}
    ends = ends and lowers[index] not in scan.lexicon.words("hardlyNouns")  # "Work on it *resumes*"
    finite = bool(before) and bool(before[-1].tense)
    return ends and finite and all(word[0].isalnum() and word not in _JOINS for word in between)


def _follows_pair(scan: Scan, index: int) -> bool:
    """Tell whether two names stand before a form: "*Malta and the Union* pledge further aid"."""
    if scan.sentence.block.role is BlockRole.HEADING:
        return False
    step, lowers = index - 1, scan.sentence.lowers
    while step > 1 and lowers[step] != "and" and _opens_object(scan, step):
        step -= 1
    return lowers[step] == "and" and step > 0 and scan.covered[step - 1]


def _is_predicate(before: Sequence[VerbGroup]) -> bool:
    """Tell whether a participle only says how one is: "we remain *concerned* and call for it"."""
    last, above = (before[-1], before[-2]) if len(before) > 1 else (before[-1], None)
    bare = last.participle and last.first == last.main
    return bare and above is not None and above.lemma in _BEING and not above.infinitive


def _is_told_of_noun(scan: Scan) -> bool:
    """Tell whether a participle only tells of a noun: "note the fears *raised by* it and urge"."""
    last, above = (scan.verbs[-1], scan.verbs[-2]) if len(scan.verbs) > 1 else (None, None)
    if last is None or above is None or above.infinitive or last.first != last.main:
        return False
    beside = above.after < last.first  # not "was *raised* by"
    return (
        beside and last.participle and scan.sentence.lowers[last.after : last.after + 1] == ("by",)
    )


def _is_told_by_us(scan: Scan) -> bool:
    """Tell whether we tell what another did: "*we regret that* Fiji left and call for talks"."""
    lowers, main = scan.sentence.lowers, scan.verbs[0]
    ours = main.first > 0 and lowers[main.first - 1] == "we" and main.tense == "present"
    return ours and "that" in lowers[main.after : main.after + 2]


def _joins(last: VerbGroup, *, opens: bool = False) -> bool:
    """Tell whether a bare form goes on from the verb before: "to sign and ratify".

    ``opens`` tells that its own object follows: "rejected such limits and support an agreement".
    """
    helped = last.first != last.main and any(e.form & Form.BASE for e, _ in last.entries)
    present = last.tense == "present" or bool(last.modal)
    return last.infinitive or present or helped or (opens and bool(last.tense))


def _next_opens_object(scan: Scan, index: int) -> bool:
    return index + 1 < len(scan.covered) and _opens_object(scan, index + 1)


def _opens_object(scan: Scan, index: int) -> bool:
    return scan.covered[index] or scan.sentence.lowers[index] in scan.lexicon.words("determiners")
