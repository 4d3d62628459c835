"""Make texts of descriptions: "the strategy for rivers", "adopted guidelines", "its amendments"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.dates.words import NAMES
from govgraph.extract.find.described.descriptions import OF_DEEDS
from govgraph.extract.find.described.governed import is_told_behind
from govgraph.extract.find.names.numerals import past_years
from govgraph.extract.find.names.titled import CALLED, OPENING
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.function_words import AMENDMENTS, POSSESSIVES, TOPICAL
from govgraph.extract.find.words.tokens import OWNERS, OWNING
from govgraph.extract.resolve.bodies.shortened import protocol_of
from govgraph.extract.resolve.texts.called import new_of, with_adjectives
from govgraph.extract.resolve.texts.reports_apart import is_other_report
from govgraph.extract.resolve.texts.vague import is_of_another, is_on
from govgraph.folding import plain_words
from govgraph.lexicon import Form, Part, is_a
from govgraph.model import Entity, Fact, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.memory.passage import Passage
    from govgraph.lexicon import Lexicon

_ANY = frozenset({"text", "document", "instrument", "draft", "paper"})
_BELOW = ("the", "following")
_SO_CALLED = frozenset({"so-called", "so", "-", "called", "known", "as", "dubbed", "named"})
_SPOKEN = frozenset({"statement", "message", "letter"})  # where one follows, it is the whole text
_BROUGHT = frozenset({"bill", "resolution", "petition"})
_BEHIND = 16  # words within which a name stands right behind a description and its year
_ASIDE = 8  # words between a description and the name behind its colon
_FAR = 4  # words between an owner and what hangs on it
_PLAIN = 2  # words of "its protocol"
_ITS_OR_THE = frozenset({"its", "their", "the"})
_MARKS = frozenset({('"',), ("”",), ("»",)})  # close a title
_TITLED = frozenset({Kind.INSTRUMENT, Kind.PROCESS, Kind.MEETING})
_OF_THE = frozenset({1, 2})  # words of "of the"
_SERVING = frozenset({"Ratification", "Accession", "Amendment"})
_MANIFOLD = frozenset({"code", "act", "judgment", "judgement", "law"})  # a play's, a person's


def tells_another(passage: Passage, ref: Ref, entity: Entity) -> bool:
    """Tell whether a text is on something else: "the protocol *on birds*" after one on rivers.

    So may negotiations be.
    """
    sentence, lexicon = passage.sentence, passage.lexicon
    joint = "".join(sentence.lowers[ref.name.after : ref.name.after + 1])
    text = ref.name.kind in {Kind.INSTRUMENT, Kind.PROCESS}
    counted = _ordinals(sentence.words[ref.name.first : ref.name.after])
    if text and counted and counted.isdisjoint(other := _ordinals(entity.label.split())) and other:
        return True  # "its *first* report" after a sixth one
    if text and joint in lexicon.words("doingToTexts"):  # "*amending the Port Charter*"
        return not any(joint in name.lower().split() for name in (entity.label, *entity.aliases))
    if text and _is_own(passage, ref) and entity.label[0].isupper():
        return True  # "the Union adopted *its own* protocol"
    prepared = joint in lexicon.words("preparedWords")
    if ref.name.head in _ANY and prepared and entity.iri is not None:
        return True  # "the text *prepared* by a group" is none that is known
    if ref.name.head == "draft" and joint == "of":  # "the second draft *of the Rivers Act*"
        near = range(ref.name.after + 1, ref.name.after + 3)
        return any(o.name.first in near and o.entity not in {None, entity} for o in passage.refs)
    if is_other_report(passage, ref, entity) or (text and _is_for_another(passage, ref, entity)):
        return True
    if ref.name.head == "proposal" and _is_aimed(sentence, ref.name.after, lexicon):
        return True
    if not text or joint not in TOPICAL or _completes(passage, ref):
        return False
    after = passage.extent(ref)[1]
    empty = lexicon.words("emptyTitleWords")
    topic = plain_words(" ".join(sentence.words[ref.name.after : after])) - empty
    names = " ".join((entity.label, *entity.aliases))
    title = _is_title(passage, ref)
    told = not TOPICAL.isdisjoint(names.lower().split()) or title or ref.name.head in _ANY
    small = sentence.words[ref.name.after - 1].islower() and ref.name.head.title() in names
    told = told or (small and topic.isdisjoint(plain_words(names)))  # no "Lakes Guidelines"
    written = [w for w in sentence.words[ref.name.after : after] if w[0].isupper()]
    named = plain_words(" ".join(written)) - empty if title else set()
    # "The Law *on Clean Fish Nets*" is no "Fish Trade Act".
    unlike = 3 * len(topic & plain_words(names)) <= len(topic) or not named <= plain_words(names)
    return bool(topic) and told and unlike


def _is_for_another(passage: Passage, ref: Ref, entity: Entity) -> bool:
    """Tell whether a text serves another, and none like it was named: "the *ratification* law"."""
    noun = ref.name.after - len(ref.name.head.split())
    before = passage.sentence.lowers[ref.name.first + 1 : noun]
    names = " ".join((entity.label, *entity.aliases)).lower().split()
    return _serves(passage.lexicon, [word for word in before if word not in names])


def _serves(lexicon: Lexicon, before: Iterable[str]) -> bool:
    """Tell whether a noun of a deed stands before a text: "the *accession* bill", no recast one."""
    nouns = (e for w in before if w.endswith(OF_DEEDS) for e in lexicon.entries.get(w, ()))
    return any(e.part is Part.NOUN and e.frame and e.frame.evokes in _SERVING for e in nouns)


def _is_aimed(sentence: Sentence, after: int, lexicon: Lexicon) -> bool:
    """Tell whether words behind an aside tell which proposal: ", tabled by Chad, *to close it*"."""
    comma, done = (*sentence.lowers[after : after + 2], "", "")[:2]
    put = any(e.part is Part.VERB and e.form & Form.PAST for e in lexicon.entries.get(done, ()))
    near = range(after + 2, min(after + _BEHIND, len(sentence.words) - 2))
    end = next((k for k in near if sentence.words[k] == ","), 0)
    verb = lexicon.entries.get(sentence.lowers[end + 2], ()) if end else ()
    aims = sentence.lowers[end + 1] == "to" and any(e.part is Part.VERB for e in verb)
    return comma == "," and put and bool(end) and aims


def _ordinals(words: Iterable[str]) -> set[str]:
    return {word.lower() for word in words if is_ordinal(word)}


def _is_title(passage: Passage, ref: Ref) -> bool:
    """Tell whether a title goes on in capitals: "its *Law on Fish Nets*"; no day, nobody's name."""
    at = ref.name.after + 1
    word = "".join(passage.sentence.words[at : at + 1])
    named = any(r.name.first == at and r.kind is not Kind.THEME for r in passage.refs)
    law = passage.sentence.words[ref.name.after - 1].istitle()
    return law and word.istitle() and word.lower() not in NAMES and not named


def _is_own(passage: Passage, ref: Ref) -> bool:
    """Tell whether somebody makes a text of their own: "launched *its own strategy*"."""
    own = "own" in passage.sentence.lowers[ref.name.first : ref.name.after]
    return own and passage.governs(ref.name.first, ref.name.after)


def _completes(passage: Passage, ref: Ref) -> bool:
    """Tell whether a text only completes another: "a protocol *to the Convention* on tolls"."""
    first = ref.name.first
    return passage.sentence.lowers[first - 1 : first] == ("to",) and any(
        other.kind is Kind.INSTRUMENT and other.name.after == first - 1 for other in passage.refs
    )


def apposed_to(passage: Passage, ref: Ref) -> Entity | None:
    """Return what names a description right behind it: "the protocol (CETS No. 223)".

    A name that ends the description is nearer: "amendments to the Rivers Convention (RC)".
    """
    sentence, refs = passage.sentence, passage.refs
    if ref.name.head in passage.lexicon.words("partNouns"):
        inner = {o.name.after for o in refs if o is not ref and o.kind is ref.kind and o.entity}
        if ref.name.after in inner:
            return None
    for other in refs:
        if other.name.first > ref.name.after + _BEHIND:
            break  # refs stand in order
        gap = sentence.lowers[ref.name.after : other.name.first]
        if other.name.first < ref.name.after or other.kind is not ref.kind or not other.entity:
            continue
        behind = any(r.name.after == other.name.first - 1 for r in refs if r.kind is Kind.PERSON)
        bracket = len(gap) <= 4 and gap[-1:] == ("(",) and not behind  # "the chair, Ana Kos (Chad)"
        told = tuple(word for word in gap if word not in _SO_CALLED)
        called = told != gap and told in {(",",), (",", "the")}  # ", known as the Data Act"
        comma = len(gap) <= 4 and (gap[-2:] == (",", "the") or called)
        colon = len(gap) <= _ASIDE and gap[-2:] == (":", "the")  # "a law on oil today: the Oil Act"
        titled = gap[-1:] and gap[-1] in OPENING and CALLED.issuperset(gap[:-1])
        end = past_years(sentence, ref.name.first, ref.name.after, passage.lexicon)
        gap = sentence.lowers[end : other.name.first]
        titled = titled or (other.name.how == "title" and CALLED.issuperset(gap))
        return other.entity if bracket or comma or colon or titled else None
    return None


def is_wording(sentence: Sentence, ref: Ref) -> bool:
    """Tell whether a text is only what something else says: "the *text* of Article 4"."""
    of = sentence.lowers[ref.name.after : ref.name.after + 1] == ("of",)
    return of and ref.name.head == "text" and ref.name.how == "definite"


def told_again(passage: Passage, ref: Ref) -> Entity | None:
    """Return what a description between commas tells again: "ISO 1, *the vocabulary*, is".

    Also a meeting: "the Lima Forum, *the yearly meeting of the Rivers Board*, adopted it".

    In a list it is another: "the Charter, the code, and the guide". What is said to be more than
    all others needs no second comma: "the Charter, *the most important text* of the decade".
    """
    words, lexicon = passage.sentence.lowers, passage.lexicon
    if ref.name.kind not in _TITLED or "," not in words[: ref.name.first]:
        return None
    first, after = passage.extent(ref)
    bland = lexicon.words("blandAdjectives")
    while first and words[first - 1] in bland:
        first -= 1
    first -= words[first - 1 : first] == ("most",)
    first -= words[first - 1 : first] in {("a",), ("an",), ("the",)}
    best = words[first] == "the" and not lexicon.words("superlatives").isdisjoint(
        words[first + 1 : ref.name.after - 1]
    )
    hangs = ref.name.head in lexicon.words("hangingTexts")
    best = best and not hangs and words[after : after + 1] != ("and",)
    marked = words[first - 2 : first - 1] in _MARKS and words[first - 1] == ","
    ends = first - 1 - marked
    named = [o for o in passage.refs if o.name.after == ends and o.kind is ref.kind and o.entity]
    if best and named and words[first - 1] == ",":
        return named[0].entity
    if named and named[0].name.how == "title" and words[first - 1] == ",":
        return named[0].entity  # '"Beds for All", a guide to clinics'
    if ref.name.kind is Kind.PROCESS:
        return None
    if ref.name.kind is Kind.MEETING and words[after : after + 1] == ("of",):
        whose = (o.name.after for o in passage.refs if o.name.first - after in _OF_THE)
        after = next(whose, after)
    if not named or words[first - 1] != "," or words[after : after + 1] != (",",):
        return None
    following = "".join(words[after + 1 : after + 2])
    entries = lexicon.entries.get(following, ())
    told = any(entry.form & (Form.PAST | Form.THIRD) for entry in entries)
    told = told or following in lexicon.any_of("beForms", "haveForms", "modals")
    before = [w for w in words[max(0, named[0].name.first - 2) : named[0].name.first] if w != "the"]
    listed = before[-1:] == [","]
    if ref.name.kind is Kind.MEETING:  # "*at* the Lima Forum, the yearly meeting, due in May, was"
        listed = listed or not lexicon.words("prepositions").isdisjoint(before[-1:])
    return named[0].entity if told and not listed else None


def owned_text(passage: Passage, ref: Ref) -> Ref | None:
    """Return what hangs on a text that owns it: "*the River Charter's third protocol*"."""
    sentence, resolver = passage.sentence, passage.resolver
    if ref.name.head.split()[-1] not in resolver.lexicon.words("hangingTexts"):
        return None
    first, after = passage.extent(ref)
    while first > 1 and first > ref.name.first - _FAR and sentence.lowers[first - 1] not in OWNERS:
        if _parts(passage, first - 1):
            return None
        first -= 1
    beside = (r for r in passage.refs if r.name.after == first - 1 and r.kind is ref.kind)
    owner = next(beside, None)
    if owner is None or owner.entity is None or sentence.lowers[first - 1] not in OWNERS:
        return None
    short, span = passage.quoted(first, after), sentence.span_of(owner.name.first, after)
    names = tuple(f"{name}'s {short}" for name in (owner.entity.label, *owner.entity.aliases))
    label = passage.quoted(owner.name.first, after)
    made = resolver.make(Kind.INSTRUMENT, label, ref.name.type, (short, *names))
    if ref.name.head in AMENDMENTS:
        resolver.facts.append(Fact(made, "amends", owner.entity, (span,)))
    return replace(ref, name=replace(ref.name, span=sentence.span_of(first, after)), entity=made)


def its_protocol(passage: Passage, ref: Ref) -> Entity | None:
    """Return the known protocol of the treaty just spoken of: "its *Optional Protocol*".

    Also "the Optional Protocol" right after that treaty; "the Optional Protocol to it" may be any.
    """
    sentence = passage.sentence
    words = sentence.lowers[ref.name.first : ref.name.after]
    if words[-1] != "protocol" or len(words) <= _PLAIN or words[0] not in _ITS_OR_THE:
        return None
    if sentence.lowers[ref.name.after : ref.name.after + 1] in {("to",), ("thereto",)}:
        return None
    whole = _spoken_of(passage, ref)
    short = " ".join(sentence.words[ref.name.first + 1 : ref.name.after])
    return protocol_of(passage.resolver, short, (whole,)) if whole else None


def _spoken_of(passage: Passage, ref: Ref) -> Entity | None:
    """Return the text that "its" means before a description."""
    at = ref.span.start
    return passage.discourse.pronoun("its", (Kind.INSTRUMENT,), passage.number, at)


def _parts(passage: Passage, index: int) -> bool:
    """Tell whether a word parts an owner from a text: "the Pact's critics *wrote* amendments"."""
    owner, lower = passage.sentence.lowers[index - 1 : index + 1]
    verb = any(entry.part is Part.VERB for entry in passage.lexicon.entries.get(lower, ()))
    return lower in passage.lexicon.words("determiners") or (verb and owner not in OWNERS)


def fresh_text(passage: Passage, ref: Ref) -> Entity | None:
    """Return "a bill", "a new text" as an instrument that the words bring up for the first time.

    So they do with what they say has been done to it: "published a study", "adopted *the following
    resolution*:". "ICP-2, a new policy" only tells what has been named, and "a treaty" may be any.
    """
    sentence, first, after = passage.sentence, ref.name.first, ref.name.after
    new = sentence.lowers[first - 1 : first] == ("new",)
    article = first - 1 - new
    apposed = sentence.lowers[article - 1 : article] == (",",)
    one = article >= 0 and sentence.lowers[article] in {"a", "an"}
    below = sentence.lowers[max(0, first - 2) : first] == _BELOW and ref.name.head not in _SPOKEN
    below = below and not ref.name.head.endswith("s")  # "the following decisions" are named there
    told = new or ref.name.head in _BROUGHT
    counted = is_ordinal(sentence.words[first - 1]) and first > 1  # "the Board's *second* plan"
    owned = sentence.lowers[first - 1 - counted : first - counted] in OWNING
    done = ref.name.head not in _ANY and (one or below or owned or ref.name.head.endswith("s"))
    made = one and sentence.lowers[after : after + 1] == ("by",)  # "a report *by Ana Kos*, which"
    done = done and (
        passage.governs(first - 2 * below, after)
        or (made and is_told_behind(sentence, after, passage.lexicon, Kind.INSTRUMENT))
    )
    if apposed or not (done or (one and told)):
        return None
    before = sentence.words[first - 1] if new or (counted and owned) else ""
    label = f"{before} {ref.name.head}".strip()
    short = (ref.name.head,) if before else with_adjectives(passage, first, after)
    return passage.resolver.make(Kind.INSTRUMENT, label, ref.name.type, short)


def amendments_to(passage: Passage, ref: Ref) -> Entity | None:
    """Return "its latest amendments" as those to the one treaty or law just spoken of."""
    own = passage.sentence.lowers[ref.name.first] in {"its", "their"}
    near = (s for s in passage.discourse.lately(passage.number, 1) if s.at < ref.span.start)
    told = {s.entity for s in near if is_a(s.entity.type, "Treaty") or is_a(s.entity.type, "Law")}
    whole = told.pop() if len(told) == 1 else _spoken_of(passage, ref) if own else None
    if whole is None:
        return None
    names = [f"amendments to the {name}" for name in (whole.label, *whole.aliases)]
    made = passage.resolver.make(Kind.INSTRUMENT, names[0], ref.name.type, tuple(names[1:]))
    passage.resolver.facts.append(Fact(made, "amends", whole, (ref.span,)))
    return made


def new_instrument(passage: Passage, ref: Ref) -> Ref:
    """Return "the strategy for resource mobilization" as a new instrument, told by its topic."""
    resolver, sentence, lexicon = passage.resolver, passage.sentence, passage.lexicon
    head = len(ref.name.head.split())
    first, after = passage.extent(ref, replace(ref.name, first=ref.name.after - head))
    before = sentence.words[first : ref.name.after - head]
    never = lexicon.words("neverNames")  # "the European text"
    told = "draft" in before or any(w[0].isupper() and w.lower() not in never for w in before)
    told = told or (head > 1 and ("draft" not in ref.name.head or ref.name.head == "zero draft"))
    told = told or (bool(before) and is_told_apart(passage, ref))
    hers = sentence.lowers[ref.name.first] in POSSESSIVES
    told = told or (hers and _serves(lexicon, before))
    owned = sentence.lowers[ref.name.after : ref.name.after + 1] == ("of",)
    owned = owned and after > ref.name.after and ref.name.head in lexicon.words("ownedHeads")
    weak = (after == ref.name.after or owned) and not told
    empty = ref.name.head in lexicon.words("contentNouns") | {"proposal"}
    kept = sentence.words[ref.name.after - head].islower()  # no "Recommendation" just named
    kept = kept and not empty
    told_so = kept and is_told_behind(sentence, ref.name.after, lexicon, Kind.INSTRUMENT)
    kept = told_so or (kept and _told_by_clause(sentence, ref.name.after))
    starts = (ref.name.first, *_joined(passage, ref))
    done = told_so or any(passage.governs(start, ref.name.after) for start in starts)
    lone = lexicon.words("loneTexts")  # "Parliament passed *the bill*"
    named = kept or bool(before) or ref.name.head in lone
    barred = lexicon.words("hangingTexts") | _MANIFOLD
    named = named or (hers and ref.name.head not in barred and not empty)  # "its statutes"
    plain = weak and not owned and not (done and named)
    plain = plain or not is_on(passage, ref, after)
    if plain or is_of_another(sentence, ref):
        return replace(ref, entity=None)
    span = sentence.span_of(first, after)
    if weak:  # "its drone policy" counts where something is done to it
        ref = replace(ref, name=replace(ref.name, how="indefinite"))
    if after > ref.name.after and (apposed := apposed_to(passage, upto(ref, after))):
        return replace(ref, name=replace(ref.name, span=span), entity=apposed)
    label, short = passage.quoted(first, after), passage.quoted(ref.name.after - head, after)
    if _is_own(passage, ref):
        entity = resolver.make(Kind.INSTRUMENT, label, ref.name.type, tuple({short} - {label}))
    else:
        longer = with_adjectives(passage, first, after)
        entity = new_of(passage, label, (short, *longer), ref.name.type, some=bool(longer))
    return replace(ref, name=replace(ref.name, span=span), entity=entity)


def _joined(passage: Passage, ref: Ref) -> list[int]:
    """Return where a text begins to which another is joined: "adopted the Act *and the budget*"."""
    sentence, end = passage.sentence, ref.name.first - 1
    if sentence.lowers[end : end + 1] not in {("and",), (",",)}:
        return []
    texts = (o.name for o in passage.refs if o.kind is Kind.INSTRUMENT and o.name.after <= end)
    gaps = {name.first: sentence.lowers[name.after : end] for name in texts}
    return [at for at, gap in gaps.items() if all(w == "for" or w[0].isdigit() for w in gap)]


def _told_by_clause(sentence: Sentence, after: int) -> bool:
    """Tell whether a clause says which text is meant: "the code *that* …", "*by which* it …"."""
    following, word = (*sentence.lowers[after : after + 2], "", "")[:2]
    return following in {"that", "which"} or (word == "which" and following.isalpha())


def upto(ref: Ref, after: int) -> Ref:
    """Return a description with its complement: "annex *on the sharing of pathogens*"."""
    return replace(ref, name=replace(ref.name, after=after))


def is_told_apart(passage: Passage, ref: Ref) -> bool:
    """Tell whether words beside a text say which one: "the advisory opinion *that Chad sought*".

    So does whose first or joint one it is: "its first monitoring report", not "its law".
    """
    sentence, after = passage.sentence, ref.name.after
    following = "".join(sentence.lowers[after : after + 1])
    owner, *more = sentence.lowers[ref.name.first : ref.name.first + 2]
    if owner in POSSESSIVES and any(word in {"joint", "new"} or is_ordinal(word) for word in more):
        return True
    entries = passage.lexicon.entries.get(following, ())
    forms = [e.form for e in entries if e.part is Part.VERB]
    done = any(form & Form.PAST for form in forms) and sentence.words[after - 1].islower()
    return done or following in {"which", "that"}
