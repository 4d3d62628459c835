"""Decide between names that overlap: those of the authority and new ones, one after the other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.dates.words import SEASONS
from govgraph.extract.find.described.governed import is_governed
from govgraph.extract.find.places.demonyms import is_series_name
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.tokens import OWNERS
from govgraph.lexicon import is_a
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_FIRST = frozenset({"first", "1st"})
_POST = 4  # words of "High Representative of the"
_DEPUTIES = ("vice-", "deputy", "under-", "assistant")
_SITTING_IN = frozenset({"states", "parties", "member", "members", "contracting"})
_DASHES = frozenset({"-", "–"})  # "the Drava–Sava Board"
_SEVERAL = 2  # words of a name that others can make another's
_STEM = 5  # letters that tell a word: "European" of Europe
_RENEWED = frozenset({("Expanded",), ("Updated",), ("Extended",)})


def settle(
    new: Sequence[Name], hits: Sequence[Name], sentence: Sentence, lexicon: Lexicon
) -> list[Name]:
    """Decide between names of the authority and new ones that overlap them.

    A new name that holds a known one of its own kind together with its head, and beyond it only
    its owner ("Committee of Ministers of the Council of Europe"), gives way; otherwise the longer
    name stands ("Second Additional Protocol to the Convention on Cybercrime").
    """
    kept = list(hits)
    for found in new:
        name = _to_its_end(found, kept, sentence)
        overlapping = [hit for hit in kept if hit.span.overlaps(name.span)]
        if any(hit.how == "numbered" for hit in overlapping):
            continue
        if not all(_holds(name, hit, sentence) for hit in overlapping):
            continue
        if _is_pair(name, overlapping, sentence):
            continue
        bodies = [hit for hit in overlapping if hit.kind is Kind.ORGANISATION]
        others = [hit for hit in overlapping if hit not in bodies]
        places = all(hit.kind in {Kind.PLACE, Kind.THEME, None} for hit in others)
        inner = bodies if bodies and places else overlapping  # "the Lake Garda Parliament"
        series = [h for h in others if is_series_name(h)]  # "13th *Africa* Internet Governance …"
        inner = (
            series
            if not bodies and all(h in series or _leads(h, series) for h in others)
            else inner
        )
        another = len(inner) == 1 and _is_another(sentence, name, inner[0], lexicon)
        if not another and any(
            _stands(hit, name, sentence, lexicon) and not _goes_on(name, hit, overlapping, sentence)
            for hit in overlapping
        ):
            continue
        alone = _without_joined(name, overlapping, sentence)
        cut = _without_owner(alone, overlapping, sentence, lexicon)
        kept = [hit for hit in kept if hit not in overlapping or not hit.span.overlaps(cut.span)]
        kept.append(cut)
    return sorted(kept, key=lambda name: name.span)


def _leads(region: Name, series: Sequence[Name]) -> bool:
    """Tell whether a region stands right before a meeting's name: "the *Africa* Data Forum"."""
    return region.kind is Kind.PLACE and any(region.after == one.first for one in series)


def _holds(name: Name, hit: Name, sentence: Sentence) -> bool:
    """Tell whether a name covers another, but for an article: "the *Caribbean* Postal Union"."""
    article = sentence.lowers[hit.first] == "the"
    article = article and not any(e.label.startswith("The ") for e in hit.entities)  # "The Hague"
    first = hit.first + article
    return name.first <= first and hit.after <= name.after


def _to_its_end(name: Name, hits: Sequence[Name], sentence: Sentence) -> Name:
    """Let a name go on to the end of a known one: "Mission to the *UN Office at Bern*".

    So does "Second Protocol to the *Hague Convention of 1954*", and any name to that of a topic:
    "Committee on Youth and *Persons with Disabilities*".
    """
    for hit in hits:
        before = [word for word in sentence.lowers[name.first : hit.first] if word != "the"]
        texts = hit.kind is name.kind is Kind.INSTRUMENT and before[-1:] == ["to"]
        topic = hit.kind is Kind.THEME and sentence.words[hit.after - 1][0].isupper()
        ends = hit.kind is Kind.ORGANISATION or texts or topic
        if name.first < hit.first < name.after < hit.after and ends:
            return replace(name, after=hit.after, span=sentence.span_of(name.first, hit.after))
    return name


def _without_joined(name: Name, inside: Sequence[Name], sentence: Sentence) -> Name:
    """Leave out who only stands beside a name: "the Centre for Justice *and Norway*".

    So does a State for which a treaty enters into force ("the Protocol on Bats *for Latvia*"), and
    a body ("the Alliance of Nurses *and Amnesty International*"), or its letters behind a known
    one. "Union of Serbia and Montenegro" is of both.
    """
    states = [h for h in inside if any(e.type == "Government" for e in h.entities)]
    bodies = [h for h in inside if _is_known_body(h)] if name.kind is Kind.ORGANISATION else []
    for hit in states if len(states) == 1 else bodies if len(bodies) == 1 else ():
        end = hit.first - (sentence.lowers[hit.first - 1] == "the") - 1
        for_ = is_a(name.type, "Treaty") and sentence.lowers[end] == "for" and hit in states
        beside = hit.after == name.after and (for_ or sentence.lowers[end] == "and")
        if _letters_follow(name, hit, sentence) and hit not in states:
            end, beside = hit.after, True
        if beside and end - name.first > 1:
            return replace(name, after=end, span=sentence.span_of(name.first, end))
    return name


def _is_known_body(hit: Name) -> bool:
    return hit.kind is Kind.ORGANISATION and any(entity.iri for entity in hit.entities)


def _letters_follow(name: Name, hit: Name, sentence: Sentence) -> bool:
    """Tell whether a name ends with a known body and letters: "Board of the Union *and LXPA*"."""
    joint, letters = (*sentence.words[hit.after : name.after], "", "")[:2]
    return joint == "and" and hit.after + 2 == name.after and letters.isupper()


def _without_owner(
    name: Name, inside: Sequence[Name], sentence: Sentence, lexicon: Lexicon
) -> Name:
    """Part "Mid-Year Meeting of the African Union" into the meeting and the body that owns it.

    A State stays in the name, "Parliament of Georgia" is what it is called, and so does the whole
    of a branch: "*Lakes Chapter of the Internet Society*".
    """
    for hit in inside:
        owner = any(e.kind is Kind.ORGANISATION and e.type != "Government" for e in hit.entities)
        end = hit.first
        while end > name.first and sentence.lowers[end - 1] in {"the", "of"}:
            end -= 1
        gap = sentence.lowers[end : hit.first]
        founding = sentence.lowers[end - 1] in lexicon.words("foundingNouns")
        branches = lexicon.words("branchNouns") - lexicon.words("innerUnits")  # no section
        branch = sentence.lowers[end - 1] in branches
        if branch or (name.kind is Kind.INSTRUMENT and founding):
            continue  # "Treaty for the Establishment *of the African Medicines Agency*"
        if owner and hit.after == name.after and gap[:1] == ("of",) and end - name.first >= 2:
            return replace(name, after=end, span=sentence.span_of(name.first, end), whole=name.span)
    return name


def _is_pair(name: Name, inside: Sequence[Name], sentence: Sentence) -> bool:
    """Tell whether two known bodies are only joined: "the Council of Europe *and of* the OSCE".

    So are two that would make no longer name: "the Economic Commission for Africa *and* ESCAP".
    """
    bodies = [h for h in inside if h.kind is Kind.ORGANISATION]
    first, last = (bodies[0], bodies[-1]) if len(bodies) > 1 else (name, name)
    opens = first.first - name.first <= 1 and last.after == name.after
    joint = sentence.lowers[first.after : first.after + 2]
    known = first.after + 1 == last.first and _is_known_body(first) and _is_known_body(last)
    return opens and (joint == ("and", "of") or (known and joint[0] == "and"))


def _stands(hit: Name, name: Name, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Tell whether a known name says as much as the new name that holds it."""
    if hit.span == name.span:
        done = hit.kind is Kind.THEME and name.kind is Kind.INSTRUMENT
        done = done and is_governed(sentence, max(0, name.first - 1), name.after, lexicon)
        return not (name.entities or done)  # "adopted the *Anti-Doping Rules*"
    if hit.kind is not None and name.kind is not None and hit.kind is not name.kind:
        return False
    if name.type == "Office" and hit.kind is Kind.ORGANISATION:
        return True  # "the Secretary-General of UNESCO": the body matters more than the office
    sent = "to" in sentence.lowers[name.first : hit.first]  # "the EU Delegation to Norway"
    if name.head == "delegation" and not sent and any(e.type == "Government" for e in hit.entities):
        return True  # "the delegation of Norway" speaks as Norway
    tail = sentence.lowers[hit.after : name.after]
    opens = hit.first - name.first == (sentence.lowers[name.first] == "the")
    before = sentence.lowers[max(0, name.first - _POST) : name.first]
    deputy = "of" in before and any(word.startswith(_DEPUTIES) for word in before)
    fielded = "of" in before and not lexicon.words("fieldedPosts").isdisjoint(before)
    posted = deputy or fielded or not lexicon.words("envoys").isdisjoint(before)
    if posted and tail[:1] == ("for",) and hit.kind is Kind.ORGANISATION and opens:
        return True  # "High Representative of the *Rivers Union* for Foreign Affairs"
    head_inside = name.head and name.head in " ".join(sentence.lowers[hit.first : hit.after])
    topical = hit.kind is Kind.ORGANISATION and tail[:1] == ("on",)
    if hit.kind is Kind.ORGANISATION and set(tail[1:3]) & _SITTING_IN and tail[:1] == ("of",):
        return False  # "the General Assembly *of States Parties*" is not that of the UN
    if hit.kind is Kind.ORGANISATION and tail[:1] == ("of",) and _are_members(tail):
        return False  # "the European Council *of Translators' Unions*" is none of the EU
    return bool(head_inside) and (not tail or tail[0] in {"of", ","} or topical)


def _goes_on(name: Name, hit: Name, inside: Sequence[Name], sentence: Sentence) -> bool:
    """Tell whether what a body is for is told further: "Fund for Victims *of Floods*".

    "Board for Seeds *of the Rivers Union*" and "*of Norway*" tell whose it is.
    """
    told, tail = sentence.lowers[hit.first : hit.after], sentence.lowers[hit.after : name.after]
    owners = {Kind.ORGANISATION, Kind.PLACE, None}
    owned = "the" in tail or any(o.kind in owners for o in inside if o is not hit)
    return hit.kind is Kind.ORGANISATION and "for" in told and tail[:1] == ("of",) and not owned


def _are_members(tail: Sequence[str]) -> bool:
    """Tell whether words behind a body tell whose it is: people, or bodies, in the plural."""
    return "the" not in tail and (tail[-1].endswith("s") or not OWNERS.isdisjoint(tail))


def _is_another(sentence: Sentence, name: Name, hit: Name, lexicon: Lexicon) -> bool:
    """Tell whether words before a known name make another: "*Fossil Fuel* NPT", "*Nordic* Forum".

    Owners ("UN Cybercrime Convention") and single adjectives make no other treaty, and what tells
    a sitting apart ("Annual", "Third") no other meeting; of a body only a direction makes another,
    and any owner where the known one is named without its own: "the *Alpine* Steering Board".
    """
    counted = name.first < hit.first and is_ordinal(sentence.words[name.first])
    words = sentence.words[name.first + counted : hit.first]
    if hit.kind is Kind.INSTRUMENT and words in _RENEWED:
        return True  # "the *Expanded* Guide on Rivers" is not the Guide
    protocol = counted and any(e.type == "Protocol" for e in hit.entities)
    if protocol and sentence.lowers[name.first] not in _FIRST:
        return name.after == hit.after  # "*Second* Optional Protocol" is not the first
    words = tuple(
        w for k, w in enumerate(words) if w not in _DASHES and not _joins(words, k, lexicon)
    )
    if " ".join(sentence.words[name.first : name.after]).isupper():  # a line in capitals
        words = tuple(word.capitalize() for word in words)
    regions = lexicon.words("regionAdjectives")
    single = [w for w in words if not regions.issuperset(w.lower().split("-"))]  # "Nordic-Baltic"
    plain = all(w[0].isupper() and w[1:].islower() and w.isalpha() for w in single)
    tail = sentence.lowers[hit.after : name.after]
    if not plain or (tail and not (words and _tells_its_field(hit, tail))):
        return False
    sitting = lexicon.words("sessionWords") | lexicon.words("blandAdjectives")
    if hit.kind is Kind.ORGANISATION and words:  # "*West* Nordic Council"
        if not (SEASONS.keys() | sitting).isdisjoint(w.lower() for w in words):
            return False  # "the *Spring* Parliamentary Assembly"
        directed = lexicon.words("directions").issuperset(w.lower() for w in words)
        other = directed or _has_other_owner(sentence, name, hit, words)
        return other or _is_told_apart(hit, words, lexicon)
    if is_series_name(hit) and words:
        return sitting.isdisjoint(w.lower() for w in words)
    return hit.kind is Kind.INSTRUMENT and len(words) > 1


def _joins(words: Sequence[str], index: int, lexicon: Lexicon) -> bool:
    """Tell whether "and" joins two words of one name: "*Rivers and Ports* Alliance".

    Not two names: "the Lake *Fund and* Delta Alliance".
    """
    inner = 0 < index < len(words) - 1 and words[index] == "and"
    head = lexicon.heads.get(words[index - 1].lower()) if inner else None
    return inner and (head is None or head.kind is not Kind.ORGANISATION)


def _tells_its_field(hit: Name, tail: Sequence[str]) -> bool:
    """Tell whether a body's name goes on with its field: "Delta Security Council *of Youth*"."""
    body = hit.kind is Kind.ORGANISATION and all(e.type == "Body" for e in hit.entities)
    return body and len(tail) > 1 and tail[0] in {"on", "of", "for"} and tail[1] != "the"


def _has_other_owner(sentence: Sentence, name: Name, hit: Name, words: Sequence[str]) -> bool:
    """Tell whether a body is another's than that of which a short name is known.

    "The *Alpine* Steering Board" is not the "Steering Board" of the Rivers Union; "European" may
    be a word of its name.
    """
    short = " ".join(sentence.words[hit.first : hit.after])
    labels = [entity.label for entity in hit.entities]
    owned = bool(labels) and all(label.startswith(f"{short} of the ") for label in labels)
    named = {word[:_STEM] for label in labels for word in label.split()}
    article = sentence.lowers[name.first - 1 : name.first] == ("the",)
    return owned and article and named.isdisjoint(word[:_STEM] for word in words)


def _is_told_apart(hit: Name, words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether plain words make another body of a name: "the *Delta* Cities Alliance".

    Words that the known one is called by, too, do not ("*European* Parliament"), nor do posts,
    genres, ranks and determiners ("*Former* Director World Bank"), nor any before a single word or
    an office ("the *Latvian* Saeima", "the *Danish* Presidency of the Council").
    """
    if hit.after - hit.first < _SEVERAL or any(e.type == "Office" for e in hit.entities):
        return False
    named = {w[:_STEM] for e in hit.entities for n in (e.label, *e.aliases) for w in n.split()}
    beside = lexicon.any_of("posts", "ranks", "titles", "determiners", "textGenres", "neverNames")
    ranked = len(words) > 1 and words[0].lower() in lexicon.words("ranks")
    words = words[1:] if ranked else words  # "the *Global* Delta Cities Alliance"
    own = any(w[:_STEM] in named or w.lower() in beside for w in words)
    lone = {entry.words for w in words for entry in lexicon.entries.get(w.lower(), ())}
    return not own and lone.isdisjoint((w.lower(),) for w in words)


def add(kept: Sequence[Name], more: Iterable[Name]) -> list[Name]:
    """Add names where nothing stands yet."""
    found = list(kept)
    for name in more:
        if not any(name.span.overlaps(other.span) for other in found):
            found.append(name)
    return found if len(found) == len(kept) else sorted(found, key=_span)


def _span(name: Name) -> Span:
    return name.span
