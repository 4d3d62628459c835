"""What somebody is called on to do: "urge Malta *to sign the Charter* and *to ban filters*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.events.roles.calls import addressed_too
from govgraph.extract.find.words.function_words import DENYING, US
from govgraph.extract.find.words.tokens import is_plural
from govgraph.extract.positions.abouts.deeds import past_aside, past_particle
from govgraph.extract.positions.abouts.nouns import noun_phrase
from govgraph.extract.positions.abouts.reaches import reach
from govgraph.lexicon import Form, Part
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

_NO_VERB = frozenset(
    {"the", "a", "an", "this", "that", "its", "their", "our", "all", "which", "those"}
)
_ASKS = frozenset({"ask", "asks", "asking"})
_WHOSE = {("the",), ("our",), ("all",), ("both",), ("its",), ("their",)}
_JOINING = frozenset({"and", ",", ";"})
_VERBAL = ("ise", "ize", "ify", "ate")  # endings of verbs
_OF_CARE = 3  # words of "see to it"
_SOON = 3  # words of "is not taught"
_WHOM = 8  # words of "the victims of unlawful surveillance"


def after_addressee(
    parsed: Parsed, span: tuple[int, int], context: Context, *, pleads: bool = False
) -> tuple[int, int]:
    """Return what one is called on to do: "call on all States *to ratify the Convention*"."""
    verbs = [c.verb for c in parsed.clauses if c.verb.infinitive]
    known = next((verb for verb in verbs if span[0] <= verb.first < span[1]), None)
    joined = known and parsed.sentence.lowers[known.first - 1] in {"and", ","}
    if known and not joined:
        return past_particle(parsed, known.after, span[1], context), span[1]
    # "To stop fishing *and to respect* the rights of": the first verb is unknown.
    unknown = _unknown_verb(parsed, (span[0], known.first if known else span[1]))
    if unknown or known:
        after = unknown or (known.after if known else 0)
        return past_particle(parsed, after, span[1], context), span[1]
    if (asked_for := _asked_for(parsed, span)) and not pleads:
        return asked_for, span[1]
    named = [r.name.after for r in parsed.refs_in(span[0], span[1])] if pleads else []
    for after in named:  # "appeal to the Council *for* the release of …"
        if parsed.sentence.lowers[after : after + 1] == ("for",):
            return after + 1, span[1]
    return wished_for(parsed, span, context) or (span[1], span[1])


def assured(parsed: Parsed, end: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return what one is called on to see to: "urge Malta to ensure *that X is taught*", if that.

    ``end`` is where what is asked would end but for the clause.
    """
    lowers = parsed.sentence.lowers
    said = " ".join(("", *lowers[max(0, end - _OF_CARE) : end]))
    sees = any(said.endswith(f" {verb}") for verb in lexicon.words("assuringVerbs"))
    if not sees or lowers[end : end + 1] != ("that",):
        return []
    after = reach(parsed, end + 1)
    denied = not DENYING.isdisjoint(lowers[end + 1 : after + _SOON])
    return [] if denied else [(end + 1, after)]  # "to make sure that it *never* is"


def _asked_for(parsed: Parsed, span: tuple[int, int]) -> int:
    """Return where what somebody is asked for begins: "ask the ministries *for a common licence*".

    Whoever is asked "for" it stands first; 0 in "asks for a licence", "asks that".
    """
    lowers, (start, end) = parsed.sentence.lowers, span
    if lowers[start : start + 1] not in _WHOSE or lowers[start - 1] not in _ASKS:
        return 0
    near = (k for k in range(start + 2, end) if lowers[k] in {"for", ",", ";"})
    link = next((k for k in near if k not in parsed.covered), end)
    return link + 1 if lowers[link : link + 1] == ("for",) else 0


def wished_for(parsed: Parsed, span: tuple[int, int], context: Context) -> tuple[int, int] | None:
    """Return what "that" tells to be wished: "that every State ratify *the Convention*".

    Of "that the Convention be ratified" the subject; None where no verb tells it.
    """
    lowers = parsed.sentence.lowers
    start = next((k + 1 for k in (span[0] - 1, span[0]) if lowers[k : k + 1] == ("that",)), 0)
    if not start:
        return None
    for clause in parsed.clauses:
        if start < clause.verb.first < span[1]:
            passive = clause.verb.passive and clause.verb.lemma not in context.lexicon.words(
                "givingWhom"
            )
            return (start, clause.verb.first) if passive else (clause.verb.after, span[1])
    opens, deeds = map(context.lexicon.words, ("determiners", "orderedDeeds"))
    for index in range(start + 1, span[1] - 1):
        base = any(e.part is Part.VERB and e.form & Form.BASE for e, _ in parsed.entries[index])
        base = base or lowers[index] in deeds
        object_ = index + 1 in parsed.covered or lowers[index + 1] in opens
        object_ = object_ or lowers[index] in deeds - context.lexicon.words("nounlikeVerbs")
        if base and object_ and index not in parsed.covered and lowers[index - 1] not in opens:
            return index + 1, span[1]
    return None


def laid_down(parsed: Parsed, span: tuple[int, int], context: Context) -> tuple[int, int]:
    """Return what a text is wished to hold: "recommends that the Code guarantee *port visits*".

    The range itself where the wish is for the text: "that the Code be adopted", "enter into force".
    """
    lowers = parsed.sentence.lowers
    start = next((k + 1 for k in (span[0] - 1, span[0]) if lowers[k : k + 1] == ("that",)), span[0])
    near = (r for r in parsed.refs_in(*span) if r.kind is Kind.INSTRUMENT)
    text = next((r for r in near if r.name.first - start <= 1), None)
    if text is None:
        return span
    index, end = text.name.after, span[1]
    verb = next((c.verb for c in parsed.clauses if c.verb.first == index), None)
    if verb and (verb.passive or verb.copula):
        return span
    opens = context.lexicon.words("modals") if lowers[start - 1] == "that" else {"to"}
    modal = lowers[index : index + 1] != () and lowers[index] in opens
    if lowers[start - 1] != "that" and not modal:
        return span
    index += modal
    deeds = context.lexicon.any_of("promisedDeeds", "orderedDeeds")
    if index + 1 >= end or lowers[index] not in deeds:
        return span
    return past_particle(parsed, index + 1, end, context), end


def _unknown_verb(parsed: Parsed, span: tuple[int, int]) -> int:
    """Return where a verb ends that no lexicon has: "*to preserve* press freedom"; or 0."""
    words, lowers = parsed.sentence.words, parsed.sentence.lowers
    found = (
        index + 2
        for index in range(span[0], span[1] - 1)
        if lowers[index] == "to"
        and words[index + 1].islower()
        and lowers[index + 1] not in _NO_VERB
    )
    return next(found, 0)


def asked(
    parsed: Parsed, span: tuple[int, int], context: Context, *, pleads: bool = False
) -> list[tuple[int, int]]:
    """Return each thing one is called on to do: "urge Malta *to sign the Charter and to ban X*"."""
    first = after_addressee(parsed, span, context, pleads=pleads)
    starts = [first[0]]
    for number, clause in enumerate(parsed.clauses):
        verb = clause.verb
        joined = parsed.sentence.lowers[verb.first - 1 : verb.first] in {("and",), (",",), (";",)}
        joined = joined or bool(addressed_too(parsed, number))
        acts = verb.infinitive or goes_on_bare(parsed, number, span[1], context)
        if acts and joined and first[0] < verb.first < span[1]:
            starts.append(past_particle(parsed, verb.after, span[1], context))
    more = _more_unknown(parsed, first, context) if first[0] > span[0] else ()
    starts += [past_particle(parsed, after, span[1], context) for after in more]
    starts = [first[0], *sorted(set(starts[1:]))]
    ends = [*starts[1:], first[1]]
    told = [(past_aside(parsed, s) if s < e else s, e) for s, e in zip(starts, ends, strict=True)]
    told = [(_past_choice(parsed, s), e) for s, e in told]
    return [(past_whom(parsed, s, e, context.lexicon), e) for s, e in told]


def _past_choice(parsed: Parsed, start: int) -> int:
    """Return where the object of two verbs begins: "to amend *or rescind* their protocols"."""
    if parsed.sentence.lowers[start : start + 1] != ("or",):
        return start
    verbs = (c.verb for c in parsed.clauses if c.verb.first == start + 1)
    return next((verb.after for verb in verbs if verb.base), start)


def goes_on_bare(parsed: Parsed, number: int, end: int, context: Context) -> bool:
    """Tell whether a bare verb goes on from an infinitive: "to ratify it *and fund* shelters".

    Its object follows; not in "to improve transport, *trade* and *travel* links".
    """
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    verb, above = clause.verb, parsed.clauses[clause.shares or number - 1].verb if number else None
    bare = verb.base and verb.first == verb.main and clause.left[0] >= clause.left[1]
    led = any(c.verb.infinitive and c.verb.first < verb.first for c in parsed.clauses[:number])
    if above is None or not (bare and led) or lowers[verb.first - 1] not in _JOINING:
        return False
    if lowers[verb.after : verb.after + 1] == () or verb.after >= end:
        return False
    opens = lowers[verb.after] in context.lexicon.words("determiners") or verb.after in parsed.named
    found = noun_phrase(parsed, verb.after, end, context)
    plain = (
        found[0] < found[1]
        and found[0] == verb.after
        and lowers[verb.main] not in context.lexicon.words("nounlikeVerbs")
    )
    return opens or plain


def _more_unknown(parsed: Parsed, span: tuple[int, int], context: Context) -> Iterator[int]:
    """Yield where further verbs end that no lexicon has: "to ratify it *and to exempt* clinics".

    Not "access to water *and to clean* energy", "help to women *and to girls*".
    """
    lowers, opens = parsed.sentence.lowers, context.lexicon.words("determiners")
    known = {c.verb.first for c in parsed.clauses if c.verb.infinitive}
    for index in range(span[0] + 1, span[1] - 2):
        joined = lowers[index] == "to" and lowers[index - 1] in _JOINING and index not in known
        verb = lowers[index + 1]
        if not joined or not _may_act(parsed, index + 1):
            continue
        again = "to" in lowers[span[0] : index]
        plain = noun_phrase(parsed, index + 2, span[1], context)
        if (
            lowers[index + 2] in opens
            or verb.endswith(_VERBAL)
            or (plain[0] < plain[1] and not again)
        ):
            yield index + 2


def _may_act(parsed: Parsed, index: int) -> bool:
    """Tell whether a word may be a verb behind "to": "to *exempt*", not "to *girls*"."""
    word = parsed.sentence.words[index]
    free = word.islower() and word not in _NO_VERB and index not in parsed.covered
    return free and not is_plural(word) and not word.endswith("ing")


def past_whom(parsed: Parsed, start: int, end: int, lexicon: Lexicon) -> int:
    """Return where what is given stands: "to give victims of spying *an effective remedy*".

    To give a body something is to do something for it: "to give *the Forum* a legal basis".
    """
    lowers = parsed.sentence.lowers
    if not start or lowers[start - 1] not in lexicon.words("givingWhom"):
        return start + (start < end - 1 and lowers[start] in US)  # "to send *us* data on injuries"
    closed = lexicon.any_of("prepositions", "determiners", "coordinators")
    bodies = {
        r.name.after
        for r in parsed.refs_in(start, end)
        if r.kind is Kind.ORGANISATION and r.entity and r.entity.type != "Government"
        if r.name.first - start <= 1 and not r.described
    }
    for index in range(start + 1, min(start + _WHOM, end)):
        if index in bodies:
            return start
        if lowers[index] in {"a", "an", "full", "equal", "its"} and lowers[index - 1] not in closed:
            return index
    return start
