"""Verbs of positions that take none where they stand: "the conference *to support* the Goals"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import A_OR_AN, ONLY
from govgraph.extract.find.words.tokens import is_plural
from govgraph.extract.positions.forms.binding import bound_to, is_duty
from govgraph.lexicon import Part
from govgraph.model import BlockRole, Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Entry, Lexicon

_BESIDE = 4  # words in which "is held in Lima today to celebrate" tells what a meeting is for
_JOINED = 8  # words of "joined Malta and the Nordic countries in"
_LINE = 3  # words of a line that is only a noun with what describes it
_ACTING = frozenset({"Government", "Country"})
_OURS = frozenset({"this", "my", "our", "these"})
_NEVER = frozenset({"never", "not", "n't"})
_IS_TO = {("is", "to"), ("are", "to"), ("was", "to")}
_NO_MORE = {("anything", "but"), ("until", "recently"), ("until", "lately"), ("till", "recently")}
_PUT_IN = 12  # words between "is" and "in favour of"
# What a body does by deciding on it, in its resolution.
_WHOSE_DUTY = 8  # words of "duty of all the States parties to it"
_DONE = frozenset({"Call", "Welcome", "Concern", "Adoption", "Endorsement"})
_ENDED = 3  # words of "end its full" before it
_FINDING = {("to", verb) for verb in ("see", "note", "hear", "know", "read", "learn")}
_SOME = {(one, who) for one in ("those", "anyone", "all") for who in ("that", "who")}
_OWN_WORDS = 5  # of "that my full statement be"

# Words before a verb by which one tells what is so, and asks for nothing.
_CLAIMING = frozenset({"can", "could", "cannot", "will", "would", "may", "might", "is", "are"})
_CLAIMING |= {"was", "were", "has", "had", "does", "did"}
_DEVOTED = frozenset({"devoted", "dedicated"})
_IN_GOOD = ("in", "good")
_US, _SELVES = {("we",), ("i",)}, {("it",), ("they",), ("he",), ("she",)}
_WHOM = 8  # words of "asked the ministers of several coastal States how"
_QUESTIONS = frozenset({"how", "why", "whether", "what", "when", "where", "who", "which", "if"})
_DESCRIBED = 5  # words of "a new open working group"
_GIVEN = frozenset({"support to", "support for", "backing for"})  # nouns that may mean help
_OWNERS = frozenset({"our", "my", "his", "her", "its", "their", "'s", "whose"})


def takes_none(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a verb only says what others do, or what a meeting is for.

    "Projects that help Georgia *in upholding* its standards", "the Conference *to support* the
    Goals", "a meeting is held *to celebrate* the day", "a Forum *that promotes* diversity", "*call
    to order* the session", "those responsible *for supporting* terrorism", "organisations
    *working for* peace", "has a duty *to uphold* it", "the power *to support* it".
    """
    verb, lowers = clause.verb, parsed.sentence.lowers
    before = lowers[max(0, verb.first - _BESIDE) : verb.first]
    # "*Welcome to* the Forum" greets those who have come.
    greets = not verb.main and lowers[:2] == ("welcome", "to")
    greets = greets or lowers[verb.after : verb.after + 2] == ("to", "order")
    if greets or _describes(parsed, clause):
        return True
    stopped = not lexicon.words("stoppingVerbs").isdisjoint(before[-1:])
    if verb.gerund and stopped and _NEVER.isdisjoint(before[:-1]):
        return True
    if verb.gerund and not lexicon.words("blamedWords").isdisjoint(before[-2:-1]):
        return True
    if verb.gerund and lowers[verb.main] == "working" and is_plural(*before[-1:] or ("",)):
        return True
    joined = (c.verb.lemma == "join" for c in parsed.clauses if c.verb.after in _near(verb.first))
    if verb.gerund and before[-1:] == ("in",) and not any(joined):
        return _is_state(_ends_at(parsed, verb.first - 1))
    able = lexicon.any_of("abilityNouns", "roleNouns", "meansNouns", "moneyNouns")
    if verb.infinitive and (_binds(parsed, verb.main) or not able.isdisjoint(before[-1:])):
        return True
    if _tells_role(parsed, clause, lexicon):
        return True
    if verb.infinitive:
        meant = _is_meeting(_ends_at(parsed, verb.first))
        return meant or not lexicon.words("arrangedForms").isdisjoint(before)
    what = _ends_at(parsed, clause.left[0])
    return clause.relative and clause.mark == "that" and _is_meeting(what)


def _binds(parsed: Parsed, deed: int) -> bool:
    """Tell whether somebody is bound to a deed at an index, which is asked of them."""
    return any(bound_to(parsed, clause) == deed for clause in parsed.clauses)


def _tells_role(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a verb says what somebody is for: "the *role* of the Board *is to promote*".

    Also what goes on from it: "…, to support it *and to be committed to* it".
    """
    lowers = parsed.sentence.lowers
    for one in reversed(parsed.clauses[: parsed.clauses.index(clause) + 1]):
        if lowers[one.verb.first : one.verb.first + 2] in _IS_TO:
            subject = lowers[slice(*one.left)]
            return not lexicon.words("roleNouns").isdisjoint(subject) and _OURS.isdisjoint(subject)
        if not one.verb.infinitive:
            return False
    return False


def _near(index: int) -> range:
    return range(max(0, index - _JOINED), index)


def who_joins(parsed: Parsed, number: int) -> int | None:
    """Return the clause of who joins others in doing it: "*Italy joined Malta in* welcoming X"."""
    first = parsed.clauses[number].verb.first
    above = parsed.clauses[number - 1].verb if number else None
    joins = above is not None and above.lemma == "join" and above.finite and not above.negated
    return number - 1 if joins and parsed.sentence.lowers[first - 1] == "in" else None


def _describes(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a word that opens a line only describes the noun behind it.

    "*Invited* speakers included Ana Kos", and in a line of its own "*Press* releases".
    """
    verb, sentence = clause.verb, parsed.sentence
    if sentence.lowers[max(0, verb.first - 2) : verb.first] in _SOME:
        return True  # "open to *those that ask* for it"
    leads = verb.after > verb.main + 1  # "*Pledges to* end it"
    if verb.first or verb.gerund or leads or sentence.block.role is BlockRole.ITEM:
        return False
    line = verb.base and sentence.words[-1][-1].isalnum() and len(sentence.words) <= _LINE
    return clause.right[0] == clause.right[1] if len(parsed.clauses) > 1 else line


def _ends_at(parsed: Parsed, index: int) -> Ref | None:
    return next((ref for ref in parsed.refs if ref.name.after == index), None)


def _is_meeting(ref: Ref | None) -> bool:
    return ref is not None and ref.kind is Kind.MEETING


def _is_state(ref: Ref | None) -> bool:
    return ref is not None and ref.entity is not None and ref.entity.type in _ACTING


def only_decides(parsed: Parsed, number: int) -> bool:
    """Tell whether "resolve to" promises nothing, but does what follows: "*resolved to call on*".

    In "resolved to combat corruption" it promises.
    """
    clause, later = parsed.clauses[number], parsed.clauses[number + 1 : number + 2]
    done = [c.verb for c in later if c.verb.infinitive and clause.verb.lemma == "resolve to"]
    kinds = (e.frame.evokes for verb in done for e, _ in verb.entries if e.frame)
    return not _DONE.isdisjoint(kinds)


def only_tells_duty(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether an infinitive only says what others have to do: "*the duty of States to* do it".

    "Our duty to do it" and "the States have a duty to do it" are read elsewhere.
    """
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    if not clause.verb.infinitive:
        return False
    start = max(0, clause.verb.first - _WHOSE_DUTY)
    near = [
        k for k in range(start, clause.verb.first) if lowers[k] in lexicon.words("othersDuties")
    ]
    whose = lowers[near[-1] + 1 : clause.verb.first] if near else ()
    return whose[:1] == ("of",) and "," not in whose and "us" not in whose


def only_claims(parsed: Parsed, number: int) -> bool:
    """Tell whether who "insists" only claims it: "*insisted that* farms *could not* bear more".

    "Insists that women be at the table" and "that farms must be heard" ask for it.
    """
    later = number + 1
    if parsed.clauses[number].verb.lemma != "insist that" or later >= len(parsed.clauses):
        return False
    verb = parsed.clauses[later].verb
    opening, following = (*parsed.sentence.lowers[verb.first : verb.first + 2], "")[:2]
    claims = opening in _CLAIMING and following != "to"  # "*had to* stop"
    return claims and verb.finite and not is_duty(parsed, later)


def only_threatens(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether who "warns" says what they will do themselves: "warned *that it would leave* X".

    "We warn that we will lose our boats" fears for them.
    """
    clause, later = parsed.clauses[number], parsed.clauses[number + 1 : number + 2]
    if clause.verb.lemma != "warn that" or not later or not later[0].verb.modal:
        return False
    own, subject = (parsed.sentence.lowers[slice(*c.left)] for c in (clause, later[0]))
    itself = subject == own or (subject in _SELVES and own not in _US)
    verb = later[0].verb
    undergone = lexicon.words("undergoing").intersection(verb.lemma.split()[:1])
    return itself and not (verb.passive or verb.copula or undergone)


def asks_against(parsed: Parsed, number: int) -> bool:
    """Tell whether one asks that something be left undone: "recommends *that* it *not be* changed".

    It is not what one calls for; who says that it "must not be" does. Nor is it so to ask *how*.
    """
    if parsed.clauses[number].verb.lemma == "ask" and _is_question(parsed, number):
        return True
    clause, later = parsed.clauses[number], parsed.clauses[number + 1 : number + 2]
    told = clause.verb.lemma.endswith(" that") or any(one.mark == "that" for one in later)
    verb = later[0].verb if later and told else None
    return verb is not None and parsed.sentence.lowers[verb.first] == "not" and verb.finite


def _is_question(parsed: Parsed, number: int) -> bool:
    """Tell whether one asks for an answer: "asked *the Board how* it works"; not "asked it to"."""
    after = parsed.clauses[number].verb.after
    words = parsed.sentence.lowers[after : after + _WHOM]
    told = next((word for word in words if word in _QUESTIONS | {"to", "that", "for", ","}), "")
    return told in _QUESTIONS


def is_open_call(parsed: Parsed, entry: Entry, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a call only asks for papers: "a *call for evidence* on water reuse".

    "A call for evidence-based rules" asks for rules.
    """
    asked = entry.words[-1] == "for" and entry.frame is not None and entry.frame.evokes == "Call"
    what = parsed.sentence.lowers[after : after + 1]
    return asked and not lexicon.words("openCalls").isdisjoint(what)


def awaits_deed(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether one awaits what a body will do: "look forward to *the Board publishing* X".

    So one does who looks forward "to *welcoming* delegates", "to *working with* all".
    """
    after, deed = parsed.clauses[number].verb.after, parsed.clauses[number + 1 : number + 2]
    doing = lexicon.words("togetherVerbs") | {"welcoming"}
    if not doing.isdisjoint(parsed.sentence.lowers[after : after + 1]):
        return True
    first = deed[0].verb.first if deed and deed[0].verb.gerund else 0
    bodies = (r for r in parsed.refs_in(after, first) if r.kind is Kind.ORGANISATION)
    return any(ref.name.after == first for ref in bodies)


def is_impersonal(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether "it" is nobody: "it is *encouraging to see* growth", "*encouraging that*"."""
    lowers, verb = parsed.sentence.lowers, clause.verb
    finding = verb.first and lowers[verb.first - 1] == "it" and lowers[verb.main].endswith("ing")
    glad = lowers[verb.main] in lexicon.words("gladWords") and lowers[verb.after :][:1] == ("that",)
    return bool(finding) and (glad or lowers[verb.after : verb.after + 2] in _FINDING)


def for_record(parsed: Parsed, after: int, lexicon: Lexicon) -> bool:
    """Tell whether one only asks to have one's own words noted: "that *this statement* be kept"."""
    words = parsed.sentence.lowers[after : after + _OWN_WORDS]
    return bool(_OURS & set(words)) and bool(lexicon.words("ownTexts") & set(words))


def is_affirmed(parsed: Parsed, index: int, clause: Clause, entry: Entry, lexicon: Lexicon) -> bool:
    """Tell whether support is a position, and no help: "reiterates its support to".

    "The Union provides support to farmers", "it prohibits support for fishing" take no position.
    """
    taking_back = lexicon.words("takingBackVerbs")
    ended = set(parsed.sentence.lowers[max(0, index - _ENDED) : index]) & taking_back
    if ended and not clause.verb.negated:
        return False  # "decided to *end its support* for the Board"
    if parsed.sentence.lowers[max(0, index - 2) : index] == _IN_GOOD:
        return False  # "we take part *in good faith in* the talks"
    if _is_denied_late(parsed, clause, index) or _fades(parsed, index, lexicon):
        return False
    loose = (clause.verb.participle and not clause.verb.finite) or clause.verb.first == index
    if loose and entry.words[0] in _DEVOTED:
        near = parsed.sentence.lowers[max(0, index - _DESCRIBED) : index]
        # "Chad, *devoted to* peace, calls", "remain *devoted to*"; "the day devoted to" is nobody's
        stays = {",", *lexicon.words("linkingForms")}
        return parsed.before(index) in stays and A_OR_AN.isdisjoint(near)
    if entry.lemma.startswith("commitment of"):  # one's members': "reaffirmed *the commitment of*"
        return "affirming" in clause.verb.classes
    owned = _OWNERS & set(parsed.sentence.lowers[max(0, index - 3) : index])
    if entry.lemma not in _GIVEN or (owned and entry.lemma != "support to"):
        return True
    verbal = clause.verb.entries and not clause.verb.copula
    return not verbal or "affirming" in clause.verb.classes


def _fades(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether it is said of support that it goes: "its support for the Pact *is waning*"."""
    lowers, gone = parsed.sentence.lowers, lexicon.any_of("fadingWords", "endedWords")
    under = (c.verb for c in parsed.clauses if c.verb.finite and c.left[0] <= index < c.left[1])
    near = (lowers[v.first : v.after + 1] for v in under if not v.negated)
    return any(not gone.isdisjoint(words) for words in near)


def _is_denied_late(parsed: Parsed, clause: Clause, index: int) -> bool:
    """Tell whether words before a predicate deny it: "is, frankly, *not* in favour of it".

    So do "*anything but* in favour" and "was, *until recently*, in favour"; not "*not only*".
    """
    lowers, start = parsed.sentence.lowers, max(clause.verb.after, index - _DESCRIBED)
    near = [k for k in range(start, index) if lowers[k] in _NEVER and lowers[k + 1] not in ONLY]
    if any(clause.verb.copula or lowers[k - 1] == "," for k in near):
        return True
    words = lowers[clause.verb.after : index] if clause.verb.copula else ()
    return len(words) <= _PUT_IN and not _NO_MORE.isdisjoint(pairwise(words))


def support_had(parsed: Parsed, index: int, entry: Entry) -> bool:
    """Tell whether a noun tells of help that one has: "with the support of the Union"."""
    lowers = parsed.sentence.lowers
    given = entry.lemma in {"support of", "endorsement of"} and entry.part is Part.NOUN
    there = any(
        c.verb.copula and c.left[1] > c.left[0] and lowers[c.verb.first - 1] == "there"
        for c in parsed.clauses
        if c.verb.after <= index
    )
    return there or (
        given
        and bool(
            {"with", "by", "through", "on", "seek", "seeks"}
            & set(lowers[max(0, index - 4) : index])
        )
    )
