"""In which body a post is held: "Head *of the Lakes Board*", "Minister of Energy *of Ghana*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.facts.belonging import line_body
from govgraph.extract.find.people.post_words import NOT_NOW, post_word
from govgraph.model import BlockRole, Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

BARE = frozenset({"of", "the", "for", "at", "to", "'s"})
"""What may stand between a post and its body."""
_FIELDED = frozenset({"of", "for", "and"})
_NO_FIELDS = frozenset({Kind.PERSON, Kind.PLACE, Kind.MEETING, Kind.INSTRUMENT})
_OF_FIELDS = frozenset({"minister", "secretary"})
_MATTERS = frozenset({"affairs", "matters", "relations", "issues"})
_WITH_FIELDS = _OF_FIELDS | {"commissioner"}
_HELD_AT = frozenset({"of", "at", "for", "with", "in"})
_DEALING = {("representative",), ("liaison",), ("lead",)}
_SPEAKERS = frozenset({"spokesperson", "spokesman", "spokeswoman", "secretary-general"})
_CLOSING = {(), (",",), (".",), (")",)}
_PLAIN = 6  # words of "senior adviser for public policy"
_NOUNS = 3  # words behind an adjective: "the Thai *drafting team*"
_WHOSE = frozenset({"our", "its", "their", "my", "the", "'", "’", "distinguished", "esteemed"})
_LEADING_ON = frozenset({"in", "at", "of", "for", "to", "–", "—", "-"})
_BESIDE = BARE | {",", "(", "–", "|", "/", "in"}


def organisation_of(parsed: Parsed, first: int, end: int) -> Ref | None:
    """Return the organisation within or right beside a post's words."""
    if state := _ministers_state(parsed, first, end):
        return state
    for ref in parsed.refs:
        if ref.kind is not Kind.ORGANISATION or ref.entity is None:
            continue
        if _is_field(parsed, ref, first) or _is_itself(ref, first, end) or _acts(parsed, ref, end):
            continue
        between = parsed.sentence.words[end : ref.name.first]
        inside = first < ref.name.after and all(w.lower() in _BESIDE for w in between)
        gap = parsed.sentence.lowers[ref.name.after : first]
        if inside or ref.name.after == first or gap in {("'s",), ("'",)}:
            return _employer(parsed, ref, (first, end)) or ref
    return _row_body(parsed, first)


def title_of(sentence: Sentence, first: int, end: int) -> str:
    """Return a post's words as a title, without whose it is and what leads on behind it.

    "*the* Director", "Head of Ports *in*".
    """
    lowers = sentence.lowers
    while first < end - 1 and lowers[first] in _WHOSE:
        first += 1
    while first < end - 1 and lowers[end - 1] in _LEADING_ON:
        end -= 1
    return sentence.written(first, end).replace(" ,", ",").removeprefix("new ")


def past_noun(parsed: Parsed, end: int, lexicon: Lexicon) -> int:
    """Return where a post ends whose last word is an adjective: "head of the Thai *team*"."""
    words, lowers = parsed.sentence.words, parsed.sentence.lowers
    if lowers[end - 2 : end - 1] != ("the",):
        return end
    verbs = {clause.verb.first for clause in parsed.clauses if clause.verb.finite}
    for at in range(end, min(end + _NOUNS, len(words))):
        if at in verbs or not words[at].islower() or lowers[at] in lexicon.words("prepositions"):
            return end
        if lowers[at] in lexicon.heads:
            return at + 1
    return end


def _employer(parsed: Parsed, field: Ref, post: tuple[int, int]) -> Ref | None:
    """Return the body behind a comma for which another is dealt with: "Head of EU, *Rivers Now*".

    "Head of the UN, Rivers Now" leads it, "Spokesperson for the UN, Rivers Now" speaks for it.
    """
    lowers, at = parsed.sentence.lowers, field.name.after
    noun, owned = lowers[post[0] : field.name.first], lowers[field.name.first - 1]
    deals = "for" in noun[-2:] or (owned == "of" and parsed.sentence.words[at - 1].isupper())
    deals = (deals and _SPEAKERS.isdisjoint(noun)) or lowers[at : post[1]][-1:] in _DEALING
    end = max(at, post[1])
    behind = (r for r in parsed.refs if r.name.first == end + 1 and r.kind is Kind.ORGANISATION)
    body = next((r for r in behind if r.entity and r.entity.type != "Government"), None)
    closed = body is not None and lowers[body.name.after :][:1] in _CLOSING
    return body if deals and closed and lowers[end] == "," else None


def past_fields(parsed: Parsed, first: int, end: int) -> int:
    """Return where a minister's fields end: "Minister of Economy, *Trade and Industry*"."""
    words, lowers = parsed.sentence.words, parsed.sentence.lowers
    if _WITH_FIELDS.isdisjoint(lowers[first:end]) or words[end : end + 1] != (",",):
        return end
    at, joined = end, False
    while at + 1 < len(words) and lowers[at] in {",", "and"} and words[at + 1][0].isupper():
        joined = lowers[at] == "and"
        at += 1
        while at < len(words) and words[at][0].isupper():
            at += 1
        if joined:
            break
    others = (
        r
        for r in parsed.refs
        if r.entity and (r.kind in _NO_FIELDS or (r.kind is Kind.ORGANISATION and r.entity.iri))
    )
    named = any(r.name.first < at and end < r.name.after for r in others)
    return end if named or not joined else at


def plain_post(parsed: Parsed, first: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return a post in small letters with its body: "*senior policy adviser at the Lakes Board*".

    Also with its field behind it: "*head of advocacy at the Lakes Board*".
    """
    sentence = parsed.sentence
    for ref in (r for r in parsed.refs if r.kind is Kind.ORGANISATION and r.name.first > first):
        end = ref.name.first - (sentence.lowers[ref.name.first - 1] == "the")
        words = sentence.lowers[first : end - 1]
        if end - 1 <= first or sentence.lowers[end - 1] not in _HELD_AT or len(words) > _PLAIN:
            return None
        noun = next((k for k in range(first, end - 1) if post_word(sentence, k, lexicon)), None)
        if noun is None or not all(w.isalpha() or "-" in w for w in words):
            return None
        after = noun + post_word(sentence, noun, lexicon)
        before, behind = sentence.lowers[first:noun], sentence.lowers[after : end - 1]
        closed = lexicon.any_of("prepositions", "determiners", "pronouns") | NOT_NOW | {"and"}
        fielded = not behind or (behind[0] in {"of", "for"} and len(behind) > 1)
        verbs = any(first <= clause.verb.first < end for clause in parsed.clauses)
        plain = closed.isdisjoint((*before, *behind[1:])) and noun not in parsed.named
        plain = plain and not verbs  # "Ana Kos, whose sister *is* director of it"
        return (first, ref.name.after) if fielded and plain else None
    return None


def _is_field(parsed: Parsed, ref: Ref, first: int) -> bool:
    """Tell whether what looks like a body is a field: "Minister of *Local Government*"."""
    words = parsed.sentence.lowers[first : ref.name.first]
    if "".join(parsed.sentence.lowers[ref.name.after : ref.name.after + 1]) in _MATTERS:
        return True  # "Minister of Trade and *CARICOM* Affairs"
    named = ref.entity is not None and ref.entity.iri is None and ref.name.how != "definite"
    return named and not _OF_FIELDS.isdisjoint(words) and words[-1] in _FIELDED


def _acts(parsed: Parsed, ref: Ref, end: int) -> bool:
    """Tell whether a body behind a comma begins the next clause: "…, the Minister, *Malta* was"."""
    behind = parsed.sentence.lowers[end : end + 1] == (",",) and ref.name.first > end
    return behind and any(c.verb.finite and c.verb.first == ref.name.after for c in parsed.clauses)


def _is_itself(ref: Ref, first: int, end: int) -> bool:
    """Tell whether an office is only the post: "Deputy Director-General" is in no body of its own.

    Nor is "the Secretary-General" in the "Office of the Secretary-General" of a letterhead. "The
    Secretary-General" that is known has one.
    """
    start = ref.name.first + (ref.name.how == "definite")
    if ref.entity is None or ref.entity.iri or first > start or ref.name.after > end:
        return False
    label = ref.entity.label
    return label.startswith("Office of ") or (ref.entity.type == "Office" and " of " not in label)


def _row_body(parsed: Parsed, first: int) -> Ref | None:
    """Return the body that a row begins with: "MARTA Centre | Iluta Lāce, Director"."""
    cells = parsed.sentence.words[:first]
    if body := line_body(parsed, first):
        return body
    if parsed.sentence.block.role is not BlockRole.ROW or "\t" not in cells:
        return None
    bodies = parsed.refs_in(0, cells.index("\t"))[:1]
    return next((r for r in bodies if r.name.first == 0 and r.kind is Kind.ORGANISATION), None)


def _ministers_state(parsed: Parsed, first: int, end: int) -> Ref | None:
    """Return the State whose minister it is: "Minister of Energy, Labour and Trade *of Ghana*"."""
    sentence = parsed.sentence
    if "minister" not in sentence.lowers[first:end]:
        return None
    for ref in parsed.refs:
        state = ref.entity is not None and ref.entity.type == "Government"
        if not state or ref.name.first <= first or _is_field(parsed, ref, first):
            continue
        words = sentence.words[first : ref.name.first]
        field = words[-1:] == ("of",) or words[-2:] == ("of", "the")
        plain = all(w[0].isupper() or w in {",", "and", "of", "the", "for"} for w in words)
        named = any(r.kind is Kind.PERSON for r in parsed.refs_in(first, ref.name.first))
        return ref if field and plain and not named else None
    return None
