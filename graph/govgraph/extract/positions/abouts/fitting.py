"""What a position of some kind is hardly about: a meeting of no name, what others are to finish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import A_OR_AN, OTHERS_OWN
from govgraph.lexicon import is_a
from govgraph.model import Kind, PositionType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry, Lexicon
    from govgraph.model import Entity, Span

_ROUNDS = frozenset({"round", "series", "set", "batch"})
_FOR = frozenset({"for", "of"})  # "a deadline *for* proposals"
_BESIDE = 4  # words between a position's words and its object
_TOWARDS = frozenset({"to", "into", "for", "from", "with"})
_VERB = 2  # words of "keep their"
_FORCED = {("had", "to"), ("has", "to"), ("have", "to")}
_OF_PEOPLE = ("ers", "ors", "ists", "ians", "men", "women", "er", "or")


def within_title(told: tuple[Entity, Span], others: Sequence[tuple[Entity, Span]]) -> bool:
    """Tell whether words only say what a text that is told is on: "a pact on *close ties*"."""
    (thing, words), texts = told, [w for e, w in others if e.kind is Kind.INSTRUMENT]
    return thing.iri is None and any(w.covers(words) and w != words for w in texts)


def fits(
    parsed: Parsed,
    told: tuple[Entity, Span],
    start: int,
    entry: Entry | None,
    context: Context,
) -> bool:
    """Tell whether a thing that bears no name can be what a position told at ``start`` is about.

    One is concerned about "a draft law", and not about the law in "the use of criminal law"; one
    welcomes "a hearing", and not the one in "the offer to host a hearing".
    """
    about, words = told
    if entry and entry.lemma == "denounce" and is_a(about.type, "Treaty"):
        return False  # who denounces a treaty leaves it
    if entry and entry.lemma == "greet" and about.kind in {Kind.ORGANISATION, Kind.PERSON}:
        return False  # "greeted the guests"
    if entry and "sponsor" in entry.words[0] and about.kind is Kind.MEETING:
        return False  # "co-sponsor of the seminar" pays for it
    at = parsed.sentence.range_of(words)[0]
    if _is_wronged(parsed, told, start, entry, context.lexicon):
        return False
    if _is_passed_on(parsed, start, at, entry) or _is_left_alone(parsed, start, at, entry, context):
        return False
    if about.iri is not None or not about.label[:1].islower():
        return True
    if _is_paper(parsed, about, at, context.lexicon):
        return False
    first = parsed.sentence.range_of(words)[0]
    evokes = entry.frame.evokes if entry and entry.frame else ""
    feared = about.kind is Kind.INSTRUMENT and evokes == str(PositionType.CONCERN)
    if feared or about.kind is Kind.MEETING:
        used = feared and "use" in parsed.sentence.lowers[start:first]
        return first - start <= _BESIDE and not used
    return about.kind is not Kind.THEME or _tells_topic(parsed, about, first, evokes, context)


def _is_paper(parsed: Parsed, about: Entity, at: int, lexicon: Lexicon) -> bool:
    """Tell whether one's own text is to be passed on: "to transmit *the present resolution*"."""
    before = [word for word in parsed.sentence.lowers[:at] if word != "the"][-1:]
    own = about.kind is Kind.INSTRUMENT and about.label.startswith("present ")
    return own and not lexicon.words("passingOn").isdisjoint(before)


def _is_wronged(
    parsed: Parsed, told: tuple[Entity, Span], start: int, entry: Entry | None, lexicon: Lexicon
) -> bool:
    """Tell whether a body is told only as whom it befell: "regrets that *the Office* was expelled".

    So with "has not been able to", "lacks", "had to"; whoever acts so is what one regrets.
    """
    (about, words), lowers = told, parsed.sentence.lowers
    feared = entry and entry.frame and entry.frame.evokes == str(PositionType.CONCERN)
    if (
        not feared
        or about.kind is not Kind.ORGANISATION
        or "that" not in lowers[start - 1 : start + 1]
    ):
        return False
    after = parsed.sentence.range_of(words)[1]
    verb = next((c.verb for c in parsed.clauses if c.verb.finite and c.verb.first >= after), None)
    if verb is None or verb.first != after:
        return False
    unable = verb.copula and verb.negated and lowers[verb.after : verb.after + 1] == ("able",)
    forced = (
        lowers[after] in lexicon.words("sufferingVerbs") or lowers[after : after + 2] in _FORCED
    )
    return verb.passive or unable or forced


def _is_passed_on(parsed: Parsed, start: int, first: int, entry: Entry | None) -> bool:
    """Tell whether something else is done to a thing: "welcomed the decision *to extend it to* AI".

    Who calls for it asks for that to be done.
    """
    called = entry and entry.frame and entry.frame.evokes == str(PositionType.CALL)
    *_, to, _verb, it, towards = ("",) * 4 + parsed.sentence.lowers[start:first]
    return not called and to == "to" and it in {"it", "them"} and towards in _TOWARDS


def _is_left_alone(
    parsed: Parsed, start: int, first: int, entry: Entry | None, context: Context
) -> bool:
    """Tell whether a thing is missing, or only not to be copied, in what one fears.

    "Blocking *without a court order*", "caution against *duplicating the work of the Board*"; but
    "warn against weakening the Board" fears for it.
    """
    lowers = parsed.sentence.lowers[start:first]
    if not entry or not entry.frame or entry.frame.evokes != str(PositionType.CONCERN):
        return False
    bare = lowers[: len(lowers) - (lowers[-1:] in {("a",), ("an",), ("the",), ("any",)})]
    copied = not context.lexicon.words("copyingWords").isdisjoint(lowers[:_BESIDE])
    missing = bare[-1:] == ("without",) and len(lowers) <= _BESIDE  # not "regret that X has no Y"
    return missing or copied


def _tells_topic(parsed: Parsed, about: Entity, first: int, evokes: str, context: Context) -> bool:
    """Tell whether words tell a topic: not "third round of cuts", nor "keep *their promises*"."""
    opening, *rest = about.label.split()
    ordered = opening in context.lexicon.words("orderWords")
    if ordered and parsed.sentence.lowers[first - 1] in A_OR_AN and not _ROUNDS & set(rest):
        return True  # "*a* third phase" is a thing; "third round of cuts" is one of many
    sent = (opening, *rest)[-1] in context.lexicon.words("sentIn") and _FOR.isdisjoint(rest)
    if evokes == str(PositionType.CALL) and sent:
        return False  # "a call for position papers"
    if ordered and ("of" not in rest or rest[0] in _ROUNDS):
        return False
    lowers = parsed.sentence.lowers[max(0, first - _VERB) : first]
    theirs = bool(OTHERS_OWN & set(lowers[-1:]))
    finishing = bool(context.lexicon.words("finishing") & set(lowers))
    return evokes != str(PositionType.CALL) or not (theirs and finishing)


def are_people(label: list[str], lexicon: Lexicon) -> bool:
    """Tell whether a theme's noun is of people: "commends the rescue *workers*", no deed of theirs.

    "The rescue of workers" is one.
    """
    links = lexicon.words("prepositions")
    head = label[next((k for k, word in enumerate(label) if word in links), len(label)) - 1].lower()
    people = lexicon.any_of("pluralSubjects", "peopleNouns", "otherPeople", "pluralPeople", "posts")
    people |= lexicon.any_of("actingNouns", "themePeople", "crews")
    return head in people | lexicon.words("frameNouns") or head.endswith(_OF_PEOPLE)
