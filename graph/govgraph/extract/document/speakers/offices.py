"""In which post one speaks, where a line of its own tells it apart from any name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.letterheads import head_of, run_of
from govgraph.extract.document.bodies.ranking import Sign, Told
from govgraph.extract.document.draft import words_of
from govgraph.extract.find.people.people import POLITE, is_given
from govgraph.extract.find.people.post_words import NO_MORE, post_at, post_word
from govgraph.extract.find.refs import is_state
from govgraph.extract.find.words.function_words import DASHES
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Line
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

STOPS = frozenset({",", "/", "–", "—", "|", "(", ")", "-", "\t", ";", ".", ":"})
"""What parts a post from what stands beside it."""
_WITHIN = frozenset({"of", "the", "for", "at", ",", "to", "'s", "in", "and", "&"})
_BEHIND = 0.8  # how surely words behind a post and a comma are a body's
_FOR = frozenset({("for", "the"), ("of", "the")})
_DESK = frozenset({("desk", "of", "the"), ("office", "of", "the")})
_AT = (",", "at")
_OF_TOPICS = frozenset({"coordinator", "spokesperson"})  # who may be for a field
_OWNED = 0.6  # how surely capitals behind "of the" are a body's
_PAIR = 2
_POST = 4  # words of a post that stands alone
_NAME = 8  # words of a body's name
_SERVED = frozenset({Sign.POST, Sign.EMPLOYER, Sign.BYLINE, Sign.LABEL, Sign.HELD})
_CHAIRS = ("chair", "president", "man", "person", "woman")  # an organ has its own
_CUT = frozenset({"and", "permanent", "deputy", "of", "the", "for", "&", "acting", "special"})
_HOLDING = frozenset({Kind.ORGANISATION, Kind.MEETING})


def office(lines: Sequence[Line], draft: Draft) -> None:
    """Take the post that heads a letter or its text's kind: "The Secretary General".

    Also "From the Chair", "Speaking notes for the Executive Secretary" above a name, and below a
    text "For the Union, the president:".
    """
    for line in lines:
        if draft.has("role"):
            return
        sentence = line.found.sentence
        if draft.has("speaker") and not line.foot and _is_plain(line, draft):
            _whole(line, 0, draft)  # "Deputy Secretary General" above the title
        if line.foot:
            _before_name(line, draft)
        elif sentence.lowers[0] == "the" and sentence.words[1:2] and sentence.words[1][0].isupper():
            _whole(line, 1, draft)
        elif draft.has("speaker") and sentence.lowers[:2] == ("from", "the"):
            _whole(line, 5 if sentence.lowers[2:5] in _DESK else 2, draft)
        elif draft.has("speaker"):
            texts = draft.lexicon.words("deliveryNouns")
            ends = (i for i, word in enumerate(sentence.lowers, 1) if word in texts)
            at = (end for end in ends if sentence.lowers[end : end + 2] in _FOR)
            _whole(line, next(at, len(sentence.words)) + 2, draft)


def of_whole(draft: Draft) -> Iterator[Told]:
    """Yield the body whose officer speaks below the name of one of its organs.

    "Council of the EU" above "Declaration by the High Representative", who is the Union's; the
    President may be the organ's own, and an organisation of the United Nations has its own head.
    """
    role = str(draft.values.get("role", "")).partition("/")[0]
    organ = next((one.body for one in draft.bodies if one.sign is Sign.LETTERHEAD), None)
    record = draft.authority.record(organ) if organ and organ.type == "Body" else None
    if not role or record is None or role.lower().endswith(_CHAIRS):
        return
    served = {one.body for one in draft.bodies if one.sign in _SERVED}
    for whole in filter(None, map(draft.authority.entity, record.all("partOf"))):
        names = (whole.label, *whole.aliases)
        held = (e for name in names for e in draft.authority.named(f"{name} {role}"))
        if served <= {whole, organ} and any(one.type == "Office" for one in held):
            yield Told(Sign.BEHALF, whole, draft.evidence.get("role"))


def title(lines: Sequence[Line], draft: Draft) -> None:
    """Take the title before a name where nothing tells another post: "by *Ambassador* Kos"."""
    speaker, titles = draft.entity("speaker"), draft.lexicon.words("ambassadors")
    for line in lines if not draft.has("role") else ():
        for ref in (ref for ref in line.refs if ref.entity == speaker):
            at = ref.name.first - 1
            if at >= 0 and line.found.sentence.lowers[at] in titles:
                draft.put(
                    "role", line.found.sentence.words[at], line.found.sentence.span_of(at, at + 1)
                )


def _is_plain(line: Line, draft: Draft) -> bool:
    """Tell whether a line can be a post alone: few words, nobody's name, no kind of text."""
    lowers = line.found.sentence.lowers
    other = draft.lexicon.any_of("prepositions", "textGenres", "deliveryNouns")
    named = any(ref.kind is Kind.PERSON for ref in line.refs)
    return len(lowers) <= _POST and not named and other.isdisjoint(lowers[:1])


def _whole(line: Line, first: int, draft: Draft) -> None:
    """Take the words from an index to the end of a line, if they are a post and nothing else."""
    sentence, after = line.found.sentence, len(line.found.sentence.words)
    if first < after and post_at(sentence, first, draft.lexicon) == after:
        draft.put("role", words_of(line, first, after), sentence.span_of(first, after))


def _before_name(line: Line, draft: Draft) -> None:
    """Take the post that a line below the text ends with: "For the Union, *the president*:"."""
    sentence = line.found.sentence
    commas = [i for i, word in enumerate(sentence.words) if word == ","]
    commas = [i for i in commas if i + 1 < len(sentence.words)]
    if sentence.words[-1] not in {":", ","} or not commas or sentence.lowers[0] != "for":
        return
    first = commas[-1] + 1 + (sentence.lowers[commas[-1] + 1] == "the")
    end = len(sentence.words) - 1
    if first < end and post_at(sentence, first, draft.lexicon) == end:
        draft.put("role", words_of(line, first, end), sentence.span_of(first, end))


def _is_cut(line: Line) -> bool:
    """Tell whether a post goes on in the next line: "Ambassador and Permanent / Representative"."""
    return line.found.sentence.lowers[-1] in _CUT


def put_cut(above: Line, below: Line, draft: Draft) -> bool:
    """Take a post that two lines tell, where the first one breaks it off."""
    sentence = below.found.sentence
    stop = next(
        (i for i, w in enumerate(sentence.words) if not w[0].isalnum()), len(sentence.words)
    )
    if draft.has("role") or not _is_cut(above) or not stop:
        return False
    if not draft.lexicon.words("posts") & {*sentence.lowers[:stop]}:
        return False
    words = above.found.sentence
    role = f"{words_of(above, 0, len(words.words))} {words_of(below, 0, stop)}"
    draft.put("role", role, words.span)
    return True


def heads_group(sentence: Sentence, first: int, end: int, draft: Draft) -> bool:
    """Tell whether a post only describes a group: "the Glass Frog *Specialist Group*"."""
    posts, heads = draft.lexicon.words("posts"), draft.lexicon.heads
    after = (
        w
        for i, w in enumerate(sentence.lowers[first + 1 : end + 1], first)
        if sentence.lowers[i] in posts
    )
    # "Deputy Director-General" is one post.
    return any(
        word in heads and heads[word].kind is Kind.ORGANISATION and heads[word].type != "Office"
        for word in after
    )


def as_signed(line: Line, first: int, draft: Draft) -> int:
    """Return where one's post in a signature begins: "President of Mali and *Chair of the Union*".

    It is the one that the heading tells; else the first, unless it is a profession or one that is
    held no more: "Former Judge of the Supreme Court, *Chair, Lakes Society*".
    """
    sentence = line.found.sentence
    lowers, joints = sentence.lowers, {"and", ","}
    behind = (i + 1 for i in range(first + 1, len(lowers) - 1) if lowers[i] in joints)
    others = [at for at in behind if post_word(sentence, at, draft.lexicon)]
    if not others or not line.foot:
        return first
    headed = tuple(str(draft.values.get("post", "")).lower().split())
    told = {one.body for one in draft.bodies if one.sign is Sign.POST}
    bodies = [ref.name.first for ref in line.refs if ref.entity in told]
    for at in others:
        if headed and lowers[at : at + len(headed)] == headed and any(b > at for b in bodies):
            return at
    left = lowers[first] in NO_MORE | draft.lexicon.words("professions")
    return others[0] if left else first


def greets(lowers: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    """Tell whether a colon stands before whom a speaker addresses: "Chad (Ms Kos): Mr Chair"."""
    return lowers[at] == ":" and bool(addresses(lexicon) & set(lowers[at + 1 : at + 2]))


def addresses(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that open whom a speaker addresses."""
    return lexicon.words("addressWords") | {"mr", "mr."}


def before_owner(line: Line, first: int, end: int, draft: Draft) -> int:
    """End a post before the body, whatever its name, that it is held in: "Observer *of the X Y*".

    A minister's "of the" tells a field, and so does one noun: "Head of the Secretariat".
    """
    sentence = line.found.sentence
    at = next((i for i in range(first + 1, end) if sentence.lowers[i : i + 2] in _FOR), end)
    start = at + _PAIR
    led = _led(sentence, first, end, draft.lexicon)
    if led < at:
        at, start = led, led + 1
    after = run_of(sentence, start, min(start + _NAME, len(sentence.words)))
    inside = [r for r in line.refs if r.entity and r.name.first < after and start < r.name.after]
    named = any(r.kind is not Kind.PERSON or r.name.first > start for r in inside)
    named = named or (bool(inside) and is_given(sentence, start, draft.lexicon))
    serves = "secretary" in sentence.lowers[first:at] and at < end and after - start > 1
    head = draft.lexicon.heads.get(sentence.lowers[after - 1]) if serves and not named else None
    if head is not None and head.kind is Kind.INSTRUMENT:
        name = words_of(line, start, after)
        names = (f"{name} Secretariat", name)
        body = Entity(Kind.ORGANISATION, f"Secretariat of the {name}", None, "Body", names)
        draft.tell(Sign.EMPLOYER, body, sentence.span_of(start, after))
        return at
    closed = draft.lexicon.any_of("posts", "portfolios", "peopleNouns")
    other = draft.lexicon.words("fieldedPosts") | closed | draft.lexicon.heads.keys()
    told = other & {*sentence.lowers[first + 1 : at], *sentence.lowers[start:after]}
    told |= draft.lexicon.words("fieldedPosts") & {sentence.lowers[first]}
    if at == led < end:  # what such a post may be of is a body, whoever it is called after
        told = draft.lexicon.any_of("posts", "portfolios") & {*sentence.lowers[start:after]}
    if at == end or named or told or not _PAIR <= after - start < _NAME:
        return end
    body = Entity(Kind.ORGANISATION, words_of(line, start, after), None, "Organisation")
    draft.tell(Sign.EMPLOYER, body, sentence.span_of(start, after), _OWNED)
    return at


def tell_behind(line: Line, end: int, draft: Draft) -> None:
    """Note the body, whatever its name, that stands behind a post: "Ana Kos, Director, X".

    Behind "at" it may hold what only looks like a name: "Policy Lead at *Rivers and Lakes Trust*".
    """
    sentence = line.found.sentence
    words, lowers, held = sentence.words, sentence.lowers, sentence.lowers[end : end + 1] == ("at",)
    first = end + 1 + (lowers[end + 1 : end + 2] == ("the",))
    if not (held or words[end : end + 1] in {(",",), ("|",)}) or first >= len(words):
        return
    after = next((i for i in range(first, len(words)) if words[i] in STOPS), len(words))
    after = run_of(sentence, first, after) if held else after
    inside = [r for r in line.refs if r.entity and first <= r.name.first < after]
    inside = [r for r in inside if r.kind is not Kind.PROCESS or (r.entity and r.entity.iri)]
    if not held and any(
        r.kind is Kind.ORGANISATION and r.name.first == after + 1 for r in line.refs
    ):
        return  # "Manager, Lakes Research, *Rivers Board*"
    listed = "and" in lowers[first:after] and not {"of", "for"}.isdisjoint(lowers[:end])
    if listed and not held:
        return  # perhaps more fields: "Director of Rivers, Lakes and Coasts"
    if held:
        inside = [r for r in inside if not _only_ends(r, first, after, line, draft)]
    plain = all(word[0].isupper() or word in _WITHIN for word in words[first:after])
    fields = draft.lexicon.words("officeFields")
    plain = plain and lowers[first] not in POLITE and lowers[after - 1] not in fields
    plain = plain and (after - first > 1 or _is_one_word(line, end, first, draft))
    other = draft.lexicon.any_of("posts", "textGenres", "deliveryNouns") & {*lowers[first:after]}
    own = next((r for r in inside if r.name.after == after and r.kind in _HOLDING), None)
    if held and own is not None and own.entity and own.name.first == first:
        body = own.entity  # "Head of Policy *at the Rights Forum*" is of its staff
        if body.kind is Kind.MEETING and _is_staff(line, end, draft):
            body = Entity(Kind.ORGANISATION, body.label, None, "Organisation")
        if body.kind is Kind.ORGANISATION:
            draft.tell(Sign.EMPLOYER, body, own.span)
        return
    fielded = next((k for k in range(first, len(words) - 1) if lowers[k - 1 : k + 1] == _AT), 0)
    if not held and fielded:
        tell_behind(line, fielded, draft)  # "Adviser, Digital Rights, *at* Rivers Now"
    elif plain and not inside and 1 - held < after - first <= _NAME and not other:
        new = Entity(Kind.ORGANISATION, words_of(line, first, after), None, "Organisation")
        draft.tell(Sign.EMPLOYER, new, sentence.span_of(first, after), 1.0 if held else _BEHIND)


def _is_staff(line: Line, end: int, draft: Draft) -> bool:
    """Tell whether a post that ends at an index is a staff's: "*Head of Policy* at", no "Chair at".

    Behind a comma one speaks there: "Ana Kos, Head of Policy, *at* the Rights Forum".
    """
    sentence = line.found.sentence
    staff = draft.lexicon.any_of("staffPosts", "deskPosts")
    return sentence.words[end - 1] != "," and not staff.isdisjoint(sentence.lowers[:end])


def _is_one_word(line: Line, end: int, first: int, draft: Draft) -> bool:
    """Tell whether a word that ends a part is a body's name: "Chair at *NordTid*", no "at Dinner".

    Capitals within it show that, or the post of one of its staff: "Policy Officer at *Telia*".
    """
    words = line.found.sentence.words
    ends = words[first + 1 : first + 2] == () or words[first + 1] in STOPS
    return ends and (sum(map(str.isupper, words[first])) > 1 or _is_staff(line, end, draft))


def tell_function(line: Line, person: int, words: tuple[int, int], draft: Draft) -> bool:
    """Note words behind a name as a body, if they are no function: "Ana Kos, *Lakes School*".

    Behind a label they may be either, and nothing is told: "Speaker: Ana Kos, *Rivers Now*".
    """
    sentence, (first, end) = line.found.sentence, words
    headed = head_of(sentence.lowers[first:end], Kind.ORGANISATION, draft.lexicon)
    if headed is not None:
        new = Entity(Kind.ORGANISATION, words_of(line, first, end), None, "Organisation")
        draft.tell(Sign.EMPLOYER, new, sentence.span_of(first, end))
    return headed is not None or ":" in sentence.words[:person]


def _only_ends(ref: Ref, first: int, after: int, line: Line, draft: Draft) -> bool:
    """Tell whether a name is only the end of a longer one: "Rivers and *Lakes Trust*".

    So is a State behind two words: "Digital Rights *Uganda*"; and nobody's name that no given
    name opens is a person's behind "at".
    """
    ends = first < ref.name.first and ref.name.after == after
    if ref.kind is Kind.PERSON:
        return not is_given(line.found.sentence, ref.name.first, draft.lexicon)
    if ref.kind is Kind.PLACE:
        return ends and ref.name.first - first > 1  # "Open Nets *Asia*"
    if ref.kind is not Kind.ORGANISATION or ref.entity is None:
        return ref.kind is Kind.THEME
    return ends and (ref.entity.iri is None or (is_state(ref) and ref.name.first - first > 1))


def _led(sentence: Sentence, first: int, end: int, lexicon: Lexicon) -> int:
    """Return where "of" stands behind a post that only a body has, or the end.

    "Executive Director *of* Doctors of the Steppe"; "Director of Rivers and Lakes" tells a field.
    """
    lowers = sentence.lowers
    of = next((i for i in range(first + 1, end) if lowers[i] == "of"), end)
    posts = lexicon.any_of("postsOfBodies", "leadingPosts")
    led = any(" ".join(lowers[at:of]) in posts for at in range(max(first, of - _POST), of))
    if not led or of == end:
        return end
    after = run_of(sentence, of + 1, len(lowers))
    return of if lowers[after - 1] not in lexicon.words("officeFields") else end


def topic_at(lowers: Sequence[str], first: int, end: int, draft: Draft) -> int:
    """Return where the topic of a text follows who heads a body: "Secretary-General *on* the Pact".

    A "Rapporteur on Water" has a field; behind a dash "on" leads to a topic in any case.
    """
    dashes = (i for i in range(first + 1, end) if lowers[i] in DASHES)
    end = next((i for i in dashes if lowers[i + 1 : i + 2] == ("on",)), end)
    heads = draft.lexicon.any_of("leadingPosts", "statePosts") - _OF_TOPICS
    on = (i for i in range(first + 1, end - 1) if lowers[i] == "on")
    headed = (i for i in on if {lowers[i - 1], " ".join(lowers[max(first, i - 2) : i])} & heads)
    return next(headed, end)
