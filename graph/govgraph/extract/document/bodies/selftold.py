"""What the running text says of those who speak: "as General Secretary of X, I", "our Alliance".

A header may be missing, cut off or somebody else's. What speakers say of themselves holds
wherever it stands.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.forums import stands
from govgraph.extract.document.bodies.letterheads import head_of, heads_body, run_of
from govgraph.extract.document.bodies.opened import is_author
from govgraph.extract.document.bodies.ranking import Sign, Told
from govgraph.extract.document.header import Line
from govgraph.extract.document.speakers.postings import put_post
from govgraph.extract.document.speakers.signatures import signed_for
from govgraph.extract.find.people.post_words import NOT_NOW, post_at
from govgraph.extract.find.words.function_words import HONOURS
from govgraph.lexicon import Form
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.document.bodies.bodies import Page
    from govgraph.extract.document.draft import Draft
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_SAID = frozenset({"am", "'m", "’m", "i'm", "i’m"})
_BEEN = frozenset({("have", "been"), ("'ve", "been"), ("i've", "been"), ("i’ve", "been")})
_IN_CAPACITY = {("in", "my", noun) for noun in ("capacity", "role", "function", "position")}
_AS, _LONG = 8, 16  # words of a post after "as" before "I", and of one without a comma
_GREETED = 5  # words of "Madam Chair, as President of X I"
_TODAY = frozenset({"today", "here", "now", "also", "this", "morning", "afternoon", "tonight"})
_LAST = 8  # sentences at the end that may say whom to ask: "Secretariat of the Summit: Box 12"
_PAST = NOT_NOW | {"was", "were", "then", "served", "when", "not", "never", "if", "almost"}
_OURS = frozenset({"our", "this", "my"})
_OF_OTHERS = frozenset({"his", "her", "its", "their", "your", "he", "she", "who"})
_CUES = (
    ("we", "at"), ("us", "at"), ("i", "speak", "for"), ("i", "represent"), ("we", "are"),
    ("i", "founded"), ("i", "have", "founded"), ("i", "work", "for"), ("i", "lead"), ("i", "run"),
    ("we", "speak", "as"), ("we", "write", "as"), ("we", "speak", "for"), ("we", "represent"),
    ("we", "are", "united", "in"), ("we", "are", "organised", "in"),
)  # fmt: skip
_SPEAKING = frozenset({"we", "us", "i", "speaking", "my", "our", "thank", "thanks"})
_FLOOR, _SPEAKING_FOR = ("floor", "to"), ("speaking", "for")  # a floor that one thanks for
_I = ("i'", "i’")
_FROM = (("from",), ("of",), ("with",), ("at",))
_RUN, _NEAR = 10, 10  # words of "At Rivers Now we", of "I speak today, Friday 9 May,"
_CLOSED = ((",",), (".",), (), ("–",), ("—",), ("(",))
# Lines above the text that may be its first sentences; words of "our *small young* Alliance".
_ABOVE, _OWNED = 2, 2
_WITHIN = frozenset({"at", "in", "of"})
_HELD = 0.75  # how surely a summary is of who has convened the meeting: not by itself
_OWN, _THE = 1.0, 0.4  # how surely "our Alliance" and "the Alliance" tell whose text it is
_ENOUGH = 2  # times that "the Alliance" is called so where it is surely the text's own
_CONVENED = frozenset({("convened", "by"), ("organised", "by"), ("organized", "by")})
_OPENED = 4  # sentences in which a summary says who has convened the meeting
_ABOUT = 10  # words after "is" among which the noun of a body tells what it is


def self_told(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], begin: int, draft: Draft
) -> None:
    """Read in which post one speaks: "I speak as Director of X", "As Ombudsman, I", "I chair X".

    Not what one was ("when I was Minister"), nor how one feels ("as a mother, I").
    """
    for found, row in zip(sentences[begin:], refs[begin:], strict=True):
        lowers = found.sentence.lowers
        honoured = not HONOURS.isdisjoint(lowers)
        spoken = honoured or "i" in lowers or any(word.startswith(_I) for word in lowers)
        if not spoken:
            continue
        line = Line(found, tuple(row), foot=False)
        for index in range(len(lowers) - 1):
            if _PAST & set(lowers[max(0, index - 3) : index]):
                continue
            if _is_posted(lowers, index, draft):
                _put_post(line, index + 1, draft)
            elif lowers[index - 1 : index] == ("i",) and (
                after := _led(lowers, index, draft.lexicon)
            ):
                _put_led(line, index, after, draft)


def _is_posted(lowers: Sequence[str], index: int, draft: Draft) -> bool:
    """Tell whether a speaker's post follows: "I speak *as*", "*As* Ombudsman, I", "I *am*"."""
    before = lowers[index - 1 : index]
    if lowers[index] in _SAID:
        return lowers[index][0] == "i" or before == ("i",)
    if lowers[index] == "been":
        return tuple(lowers[index - 1 : index + 1]) in _BEEN
    if lowers[index] != "as" or lowers[index + 1] in {"a", "an"}:
        return False
    if HONOURS & set(lowers[:index]) and not _OF_OTHERS & set(lowers[:index]):
        return True  # "it is an honour to address you *as* Minister of Justice of Chad"
    speaks = bool(before) and before[0] in draft.lexicon.words("speakingWords")
    end = next((i for i in range(index + 1, len(lowers)) if lowers[i] in {"i", "we"}), 0)
    whole = "," not in lowers[index + 1 : end - 1]
    opens = not index or (lowers[index - 1] == "," and index <= _GREETED)
    opens = opens or tuple(lowers[:index]) in _IN_CAPACITY
    near = lowers[max(0, index - _NEAR) : index]
    return (
        (speaks and "i" in near[-4:])
        or _has_spoken(near, draft)
        or (lowers[end : end + 1] == ("i",) and opens and end - index <= (_LONG if whole else _AS))
    )


def _has_spoken(lowers: Sequence[str], draft: Draft) -> bool:
    """Tell whether only a time parts words from who speaks: "I speak today, Friday 9 May, *as*"."""
    words = draft.lexicon.words("speakingWords")
    said = (i for i in range(1, len(lowers)) if lowers[i] in words and lowers[i - 1] == "i")
    between = lowers[next(said, len(lowers)) + 1 :]
    comma = between.index(",") if "," in between else len(between)
    apart = comma == len(between) or between[-1] == ","
    return bool(between) and apart and _TODAY.issuperset(between[:comma])


def _put_post(line: Line, first: int, draft: Draft) -> None:
    """Take a post and the body that it is held in."""
    sentence = line.found.sentence
    first += sentence.lowers[first] in {"the", "a", "an", "also", "currently", "now"}
    end = post_at(sentence, first, draft.lexicon) if first < len(sentence.words) else 0
    if not end or not any(word[0].isupper() for word in sentence.words[first:end]):
        return
    had = draft.has("role")
    if not put_post(line, first, draft):
        return
    if not had or str(draft.values["role"]) in " ".join(sentence.words[first:end]):
        bodies = (r for r in line.refs if r.kind is Kind.ORGANISATION and r.name.first > first)
        body = next((r for r in bodies if r.entity and _is_owned(sentence.lowers, first, r)), None)
        if body:
            draft.tell(Sign.HELD, body.entity, body.span)


def _is_owned(lowers: Sequence[str], first: int, body: Ref) -> bool:
    """Tell whether a body stands in the post's own phrase."""
    return not {",", ";", ".", "i"} & set(lowers[first : body.name.first])


def _led(lowers: Sequence[str], index: int, lexicon: Lexicon) -> int:
    """Return where the words end that say that one leads something: "I *preside over* …", or 0."""
    for entry in lexicon.entries.get(lowers[index], ()):
        after = index + len(entry.words)
        leads = "leading" in entry.classes and entry.form & Form.BASE
        if leads and lowers[index:after] == entry.words:
            return after
    return 0


def _put_led(line: Line, index: int, after: int, draft: Draft) -> None:
    """Take the body that a speaker leads: "I chair the Board of the Institute"."""
    sentence = line.found.sentence
    first = after + (sentence.lowers[after : after + 1] in {("the",), ("our",)})
    body = next((r for r in line.refs if r.name.first == first), None)
    if body is None or body.kind is not Kind.ORGANISATION or body.entity is None:
        return
    unit, _, whole = body.entity.label.partition(" of the ")
    inner = whole and unit.lower() in draft.lexicon.words("innerUnits") and not body.entity.iri
    led = replace(body.entity, label=whole) if inner else body.entity
    draft.tell(Sign.HELD, led, body.span)
    if sentence.lowers[index] in draft.lexicon.words("posts"):
        word = sentence.words[index]
        draft.put("role", word[0].upper() + word[1:], sentence.span_of(index, index + 1))


def said_of_self(found: Found, row: Sequence[Ref], draft: Draft) -> Iterator[Told]:
    """Yield the body, whatever its name, that a sentence says one is of.

    "We at Rivers Now", "At Rivers Now we …", "My organisation, Rivers Now, …", "I speak for X",
    "My name is Ana from X", "I have founded X", "thank you for giving the floor to X", "we are X",
    "we speak as the X"; not "we speak as Ministers of the coast".
    """
    sentence, lowers = found.sentence, found.sentence.lowers
    if _SPEAKING.isdisjoint(lowers):
        return
    thanks = not {"thank", "thanks", "grateful"}.isdisjoint(lowers)
    told = [*_CUES, *([_FLOOR] if thanks else ())]
    # "Speaking for X, its head said" and "Speaking for X, Ana Kos said" are told of another.
    others = any(ref.kind is Kind.PERSON for ref in row) or not _OF_OTHERS.isdisjoint(lowers)
    told += (
        [_SPEAKING_FOR]
        if (lowers[0] == "speaking" and not others) or {"i", "we"} & set(lowers)
        else []
    )
    cues = (cue for cue in told if cue[0] in lowers)
    firsts = [i + len(cue) for cue in cues for i in _places(lowers, cue)]
    firsts += [i + 2 for i in range(1, len(lowers) - 2) if _is_apposed(lowers, i, draft.lexicon)]
    led = [r.name.after for r in row if r.kind is Kind.PERSON and _names_self(lowers, r.name.first)]
    firsts += [after + 1 for after in led if lowers[after : after + 1] in _FROM]
    if lowers[0] == "at" and _do_now(lowers[:_RUN], draft.lexicon):
        firsts.append(1)
    # "We, the Environment Ministers," are people.
    named = lowers[:2] == ("we", ",") and lowers[2:3] != ("the",) and "," in lowers[3:_RUN]
    firsts += [2] if named else []
    people = draft.lexicon.words("peopleNouns")
    for at in firsts:
        first = at + (lowers[at : at + 1] == ("the",))
        after = run_of(sentence, first, len(sentence.words))
        known = next((r for r in row if r.name.first == first and r.name.after >= after), None)
        named = first < len(lowers) and sentence.words[first][0].isupper()
        told = [r for r in row if r.entity and r.kind is not Kind.THEME]
        told = [r for r in told if r.kind is not Kind.PLACE or r.name.first <= first]
        goes_on = lowers[after : after + 1] not in _CLOSED or people & set(lowers[first:after])
        other = at == 2 and bool(goes_on)  # "We, X and Y,", "We are Member States,"
        other = other or any(first <= r.name.first < after for r in told)
        if known is None and named and not other and after - first > 1:
            body = Entity(Kind.ORGANISATION, sentence.written(first, after), None, "Organisation")
            yield Told(Sign.HELD, body, sentence.span_of(first, after))
        elif known and known.kind is Kind.ORGANISATION and known.entity:
            yield Told(Sign.HELD, known.entity, known.span)
        elif known and known.entity and stands(known.entity.label.split()):
            # "We are the Ports Conference."
            body = Entity(Kind.ORGANISATION, known.entity.label, None, "Organisation")
            yield Told(Sign.HELD, body, known.span)


def _do_now(lowers: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether words say what "we" do: "At Rivers Now we *run* …", not where we met."""
    verb = next((b for a, b in pairwise(lowers) if a == "we"), "")
    return any(e.form & Form.BASE for e in lexicon.entries.get(verb, ()))


def _places(lowers: Sequence[str], cue: tuple[str, ...]) -> Iterator[int]:
    return (i for i in range(len(lowers)) if tuple(lowers[i : i + len(cue)]) == cue)


def _is_apposed(lowers: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    """Tell whether a name follows the noun of the own body: "my organisation, Rivers Now".

    "Our parliament, the Diet" is only a part of ours.
    """
    own = lowers[at - 1] in {"my", "our"} and heads_body(lowers[at], lexicon)
    part = lowers[at - 1] == "our" and lowers[at] in lexicon.any_of("chambers", "sittingBodies")
    return own and not part and lowers[at + 1] == ","


def _names_self(lowers: Sequence[str], at: int) -> bool:
    """Tell whether a name is the speaker's: "my name is", "I am", "I'm"."""
    before = tuple(lowers[max(0, at - 3) : at])
    return before[-3:] == ("my", "name", "is") or before[-2:] in {("i", "am"), ("i", "'m")}


def voices(page: Page, draft: Draft, *, spoken: bool) -> Iterator[Told]:
    """Yield the bodies that a text calls its own, or describes as whose it is.

    Where a person speaks, what is only called "the Fund" is no sign of its own.
    """
    text = page.sentences[page.frame.begin : page.frame.end]
    shown = {one.body for one in draft.bodies}
    units = draft.lexicon.any_of("innerUnits", "sittingBodies", "chambers")
    known = _candidates(page, draft)
    calls = Counter[str]()
    owns = set[str]()
    for found in text:
        for noun, own in _called(found, draft.lexicon):
            calls[noun] += 1
            owns |= {noun} if own else set()
    held = str(draft.values.get("role", "")).lower()
    meant: dict[str, Entity] = {}  # of two Presidencies "ours" is the one that is named first
    for entity, span in known:
        noun = _noun(entity, draft.lexicon)
        if noun and held.endswith(f" of the {noun}"):  # which one, other words tell
            yield Told(Sign.POST, entity, span)
        # "Our Board" is a part of ours, and "this Council" where we speak.
        if noun in owns and (entity in shown or noun not in units):
            if entity not in shown and meant.setdefault(noun, entity) != entity:
                continue
            yield Told(Sign.OURS, entity, span, _OWN)
        elif calls[noun] and (not spoken or entity in shown):
            yield Told(Sign.OURS, entity, span, _THE * min(calls[noun], _ENOUGH))
    yield from _told_outright(page, draft)
    if "chair" in str(draft.values.get("role", "")).lower():
        yield from _convened(page)


def _is_section(found: Found, ref: Ref) -> bool:
    """Tell whether a title opens what a release says of its own body: "About *the Rivers Fund*"."""
    words = found.sentence.lowers
    opens = words[0] == "about" and set(words[1 : ref.name.first]) <= {"the"}
    ends = {*words[ref.name.after :]} <= {":"} and found.sentence.span == found.sentence.block.span
    return opens and ends


def _told_outright(page: Page, draft: Draft) -> Iterator[Told]:
    """Yield the bodies of which words say that they are those who speak, or what they are."""
    told = zip(page.sentences, page.refs, strict=True)
    for number, (found, row) in enumerate(told):
        if number >= page.frame.begin - _ABOVE:
            yield from said_of_self(found, row, draft)
        for ref in row if number >= page.frame.begin else ():
            if ref.kind is Kind.ORGANISATION and ref.entity and _is_ours(found, ref):
                yield Told(Sign.OURS, ref.entity, ref.span, _OWN)
            if ref.kind is not Kind.ORGANISATION or not ref.entity:
                continue
            described = ref.entity.type != "Government" and _is_described(
                found, ref, draft, last=number >= len(page.sentences) - _LAST
            )
            if described or _is_section(found, ref):
                yield Told(Sign.ABOUT, ref.entity, ref.span)
            if is_author(found, ref, draft.lexicon):
                yield Told(Sign.BYLINE, ref.entity, ref.span)
    for line in (line for line in page.frame.lines if line.foot):
        yield from signed_for(line)


def _convened(page: Page) -> Iterator[Told]:
    """Yield who has convened what a chair sums up: "The workshop was convened by the Fund"."""
    opening = slice(page.frame.begin, page.frame.begin + _OPENED)
    for found, row in zip(page.sentences[opening], page.refs[opening], strict=True):
        for ref in (r for r in row if r.kind is Kind.ORGANISATION and r.entity):
            before = [w for w in found.sentence.lowers[: ref.name.first] if w != "the"]
            if ref.entity and tuple(before[-2:]) in _CONVENED:
                yield Told(Sign.CONVENED, ref.entity, ref.span, _HELD)


def _candidates(page: Page, draft: Draft) -> list[tuple[Entity, Span | None]]:
    """Return the bodies that the header and the text name, and whose meeting the header's is."""
    found: dict[Entity, Span | None] = {one.body: one.span for one in draft.bodies}
    for number, (told, row) in enumerate(zip(page.sentences, page.refs, strict=True)):
        for ref in row:
            asked = told.sentence.words[ref.name.after : ref.name.after + 1] == (":",)
            asked = asked and number >= len(page.sentences) - _LAST
            body = ref.kind is Kind.ORGANISATION and ref.entity and not asked
            if body and ref.entity and ref.entity.type != "Government":
                found.setdefault(ref.entity, ref.span)
    met = draft.entity("meeting")
    tail = met.label.partition(" of the ")[2] if met else ""
    if tail and head_of(tail.lower().split(), Kind.ORGANISATION, draft.lexicon) is not None:
        found.setdefault(
            Entity(Kind.ORGANISATION, tail, None, "Body"), draft.evidence.get("meeting")
        )
    return list(found.items())


def _noun(body: Entity, lexicon: Lexicon) -> str:
    words = body.label.lower().split()
    head = head_of(words, Kind.ORGANISATION, lexicon)
    return words[head] if head is not None else ""


def _called(found: Found, lexicon: Lexicon) -> Iterator[tuple[str, bool]]:
    """Yield the nouns of bodies that stand alone: "our Alliance", "the Alliance"; and which own."""
    words, lowers = found.sentence.words, found.sentence.lowers
    nouns = [i for i, w in enumerate(lowers) if i and w in lexicon.heads]
    for index, word in ((i, lowers[i]) for i in nouns if heads_body(lowers[i], lexicon)):
        after = words[index + 1 : index + 2]
        if after and (after[0][0].isupper() or after[0] in {"of", "for", "on"}):
            continue
        low = max(0, index - 1 - _OWNED)
        between = [i for i in range(low, index) if lowers[i] in _OURS]
        if between and not any(
            w[0].isupper() or not w[0].isalpha() for w in words[between[-1] + 1 : index]
        ):
            yield word, True
        elif lowers[index - 1] == "the" and words[index][0].isupper():
            yield word, False


def _is_ours(found: Found, body: Ref) -> bool:
    """Tell whether words say that those who speak are of a body: "we at LKIX", "us in the Fund"."""
    before = [w for w in found.sentence.lowers[: body.name.first] if w != "the"]
    return tuple(before[-2:]) in {(we, at) for we in ("we", "us") for at in _WITHIN - {"of"}} and (
        body.entity is not None and body.entity.type != "Government"
    )


def _is_described(found: Found, body: Ref, draft: Draft, *, last: bool) -> bool:
    """Tell whether a sentence says what a body is: "X (XYZ) is a network of 40 societies in …".

    Among the last ones also since when it is: "X was founded in 2009".
    """
    lowers = found.sentence.lowers
    after = body.name.after
    if lowers[after : after + 1] == ("(",) and ")" in lowers[after : after + 4]:
        after = lowers.index(")", after) + 1
    opens = body.name.first <= (lowers[0] == "the")
    founded_phrases = draft.lexicon.words("foundedPhrases")
    if opens and last and " ".join(lowers[after : after + 2]) in founded_phrases:
        return True
    if not opens or lowers[after : after + 1] != ("is",):
        return False
    return lowers[after + 1 : after + 2] in {("a",), ("an",), ("the",)} and any(
        heads_body(word, draft.lexicon) for word in lowers[after + 2 : after + _ABOUT]
    )
