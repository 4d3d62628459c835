"""What somebody is called on to do: "urge Malta *to sign the Charter* and *to ban filters*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.events.calls import addressed_too
from govgraph.extract.positions.deeds import past_aside, past_particle
from govgraph.lexicon import Form, Part

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.context import Context
    from govgraph.lexicon import Lexicon

_NO_VERB = frozenset(
    {"the", "a", "an", "this", "that", "its", "their", "our", "all", "which", "those"}
)
_GIVING = frozenset({"give", "grant", "afford", "offer", "allow"})  # "that we be given access"
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
    named = [r.name.after for r in parsed.refs_in(span[0], span[1])] if pleads else []
    for after in named:  # "appeal to the Council *for* the release of …"
        if parsed.sentence.lowers[after : after + 1] == ("for",):
            return after + 1, span[1]
    return wished_for(parsed, span, context) or (span[1], span[1])


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
            passive = clause.verb.passive and clause.verb.lemma not in _GIVING
            return (start, clause.verb.first) if passive else (clause.verb.after, span[1])
    opens = context.lexicon.words("determiners")
    for index in range(start + 1, span[1] - 1):
        base = any(e.part is Part.VERB and e.form & Form.BASE for e, _ in parsed.entries[index])
        object_ = index + 1 in parsed.covered or lowers[index + 1] in opens
        if base and object_ and index not in parsed.covered and lowers[index - 1] not in opens:
            return index + 1, span[1]
    return None


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
        if verb.infinitive and joined and first[0] < verb.first < span[1]:
            starts.append(past_particle(parsed, verb.after, span[1], context))
    ends = [*starts[1:], first[1]]
    told = [(past_aside(parsed, s) if s < e else s, e) for s, e in zip(starts, ends, strict=True)]
    return [(past_whom(parsed, s, e, context.lexicon), e) for s, e in told]


def past_whom(parsed: Parsed, start: int, end: int, lexicon: Lexicon) -> int:
    """Return where what is given stands: "to give victims of spying *an effective remedy*"."""
    lowers = parsed.sentence.lowers
    if not start or lowers[start - 1] not in lexicon.words("givingWhom"):
        return start
    closed = lexicon.any_of("prepositions", "determiners", "coordinators")
    for index in range(start + 1, min(start + _WHOM, end)):
        if lowers[index] in {"a", "an", "full", "equal", "its"} and lowers[index - 1] not in closed:
            return index
    return start
