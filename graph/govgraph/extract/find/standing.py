"""Whether known words name in a sentence what they name elsewhere: not the "US" of "US$"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.dates.words import MONTHS
from govgraph.extract.find.described.governed import tells_text
from govgraph.extract.find.described.modifiers import only_describes
from govgraph.extract.find.people.people import is_name_word
from govgraph.extract.find.words.capitals import plain_run
from govgraph.folding import fold_name
from govgraph.lexicon import Form
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.authority import Authority
    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_OF_THE = ("of", "the")
_STEM = 5  # letters that tell a word: "European" of Europe
_SET_OFF, _CHAPTER = frozenset({("–",), ("—",), ("-",), (",",), ("(",)}), 4  # ", *Lake Chapter*"
_OPENING = frozenset({"(", "–", "—", "-", "/"})
_LABEL = 5  # words of a line that holds little but a document's number


def stands(sentence: Sentence, hit: Name, lexicon: Lexicon) -> bool:
    """Tell whether words of the authority name what they name elsewhere: not the "US" of "US$"."""
    return not (
        _is_own_number(sentence, hit)
        or _is_of_money(sentence, hit, lexicon)
        or _is_shouted_word(sentence, hit, lexicon)
        or only_describes(sentence, hit, lexicon)
        or (hit.kind is Kind.THEME and tells_text(sentence, hit.first, hit.after, lexicon))
    )


def of_others(
    sentence: Sentence, hit: Name, names: Sequence[Name], known: tuple[Authority, Lexicon]
) -> Name:
    """Return a known body's name, with that of another owner: "Ethics Board *of the Lakes Area*".

    With its own owner it means what is known; behind a known place, and where the owner's name has
    a head, something else decides.
    """
    (authority, lexicon), after = known, hit.after + len(_OF_THE)
    body = hit.kind is Kind.ORGANISATION and hit.after - hit.first > 1 and len(hit.entities) == 1
    if not body or sentence.lowers[hit.after : after] != _OF_THE:
        return hit
    run = plain_run(sentence, after)
    span = sentence.span_of(hit.first, run.stop) if run else hit.span
    record = authority.record(hit.entities[0])
    wholes = [authority.entity(iri) for iri in record.all("partOf")] if record else []
    own_names = " ".join(n for e in (hit.entities[0], *wholes) if e for n in (e.label, *e.aliases))
    own = not {fold_name(sentence.words[i]) for i in run}.isdisjoint(fold_name(own_names).split())
    head = lexicon.heads.get(sentence.lowers[run[-1]]) if run else None
    headed = head is not None and head.kind is Kind.ORGANISATION
    if not run or own or headed or any(n is not hit and n.span.overlaps(span) for n in names):
        return hit
    return replace(hit, span=span, after=run.stop, entities=(), how="name")


def parted_by_owners(
    sentence: Sentence, names: Sequence[Name], known: tuple[Authority, Lexicon]
) -> list[Name]:
    """Return names, each known one that words beside it make another's as that: see ``of_others``.

    So is a text before which another body stands than the one by which it is called, too: "the
    *LSU* Data Act" is not the "EU Data Act".
    """
    found = [_of_other_body(sentence, name, names) for name in names]
    found = [of_others(sentence, name, found, known) for name in found]
    found = [_branch(sentence, name, found, known[1]) for name in found]
    return [n for n in found if not any(o is not n and o.span.covers(n.span) for o in found)]


def _branch(sentence: Sentence, hit: Name, names: Sequence[Name], lexicon: Lexicon) -> Name:
    """Return a known body's name with a word of its own behind it: "*Caritas Nord* has signed".

    What follows acts; a post, a noun or a name of another is none: "Oxfam Director", "Oxfam Kenya".
    A town behind a body that is of no States is the branch's, too: "Chair, *Caritas Lima*"; so is
    what sets a chapter off: "*Caritas – Lima Chapter*".
    """
    if end := _past_chapter(sentence, hit, lexicon):
        span = sentence.span_of(hit.first, end)
        return replace(hit, span=span, after=end, entities=(), how="name", type="Network")
    if place := _own_town(sentence, hit, names):
        span = sentence.span_of(hit.first, place.after)
        return replace(hit, span=span, after=place.after, entities=(), how="name", type="Network")
    after = hit.after + 1
    word, verb = (*sentence.words[hit.after : after + 1], "", "")[:2]
    own = hit.kind is Kind.ORGANISATION and hit.how == "authority" and len(hit.entities) == 1
    if not own or not is_name_word(word) or any(n.first == hit.after for n in names):
        return hit
    plain = ("neverNames", "titles", "posts", "textGenres", "headlineVerbs", "givenNames")
    other = word.lower() in lexicon.any_of(*plain) | lexicon.heads.keys() | lexicon.entries.keys()
    acts = any(e.form & (Form.PAST | Form.THIRD) for e in lexicon.entries.get(verb.lower(), ()))
    acts = verb.islower() and (acts or verb in lexicon.words("haveForms"))
    if other or not acts or word.endswith("s") or hit.entities[0].type == "Government":
        return hit
    span = sentence.span_of(hit.first, after)
    return replace(hit, span=span, after=after, entities=(), how="name", type="Organisation")


def _past_chapter(sentence: Sentence, hit: Name, lexicon: Lexicon) -> int:
    """Return where a chapter ends that stands behind a known body and a mark, or 0."""
    words, first = sentence.words, hit.after + 1
    known = hit.kind is Kind.ORGANISATION and hit.how == "authority"
    if not known or words[hit.after : first] not in _SET_OFF:
        return 0
    for at in range(first, min(first + _CHAPTER, len(words))):
        if not words[at][0].isupper():
            return 0
        if at > first and sentence.lowers[at] in lexicon.words("branchNouns"):
            return at + 1 + (words[at + 1 : at + 2] == (")",))
    return 0


def _own_town(sentence: Sentence, hit: Name, names: Sequence[Name]) -> Name | None:
    """Return the town right behind a body whose branch it tells, before a stop, an act or nothing.

    Where a day follows, it only tells where a text is from: "Caritas Lima, 3 May".
    """
    loose = {"Network", "NonGovernmentalOrganisation"}
    if hit.kind is not Kind.ORGANISATION or not any(e.type in loose for e in hit.entities):
        return None
    place = next((n for n in names if n.first == hit.after and n.kind is Kind.PLACE), None)
    mark, following = (
        (*sentence.words[place.after : place.after + 2], "", "")[:2] if place else ("", "")
    )
    dated = following[:1].isdigit() or following.lower() in MONTHS
    stops = not mark or (not mark[0].isalnum() and mark not in _OPENING) or mark in {"and", "has"}
    return place if place and stops and not dated else None


def _of_other_body(sentence: Sentence, hit: Name, names: Sequence[Name]) -> Name:
    """Return a known text's name, with the body before it of which it is not."""
    told = [name for entity in hit.entities for name in (entity.label, *entity.aliases)]
    short = " ".join(sentence.words[hit.first : hit.after])
    owned = any(f" {short}" in name for name in told)
    owner = next((name for name in names if name.after == hit.first), None)
    first = owner.first if owner else hit.first - 1
    if hit.kind is not Kind.INSTRUMENT or not owned or len(hit.entities) != 1 or first < 0:
        return hit
    word = sentence.words[first]
    letters = word.isupper() and word.isalpha() and len(word) > 1
    bodies = [e for e in owner.entities if e.kind is not Kind.INSTRUMENT] if owner else []
    calls = [name for e in bodies for name in (e.label, *e.aliases)] or [word]
    other = bool(bodies) or (letters and owner is None and not _is_shouted(sentence, first))
    stems = {w[:_STEM] for name in calls for w in name.split() if len(w) > 1 and w[0].isupper()}
    if not other or not stems.isdisjoint(w.strip("()")[:_STEM] for t in told for w in t.split()):
        return hit
    span = sentence.span_of(first, hit.after)
    head, type_ = sentence.lowers[hit.after - 1], hit.entities[0].type
    return replace(hit, span=span, first=first, entities=(), how="name", head=head, type=type_)


def _is_shouted(sentence: Sentence, first: int) -> bool:
    """Tell whether capitals stand beside others, as in a heading: "NEW DATA ACT"."""
    return sentence.titled or sentence.words[first + 1].isupper()


def _is_of_money(sentence: Sentence, hit: Name, lexicon: Lexicon) -> bool:
    """Tell whether a State's name tells whose money is meant: "US$", "12 million *US* dollars"."""
    following = sentence.lowers[hit.after : hit.after + 1]
    state = any(entity.type == "Government" for entity in hit.entities)
    return following == ("$",) or (state and not lexicon.words("currencies").isdisjoint(following))


def _is_own_number(sentence: Sentence, hit: Name) -> bool:
    """Tell whether a line only gives the text's own number: "Ref.: PR/2024/31"."""
    return hit.how == "citation" and hit.type == "Report" and len(sentence.words) <= _LABEL


def _is_shouted_word(sentence: Sentence, hit: Name, lexicon: Lexicon) -> bool:
    """Tell whether capitals only set off a question: "*WHO* AND WHERE", "*WHO* WE ARE"."""
    if hit.after > hit.first + 1 or sentence.lowers[hit.first] not in lexicon.words("relativisers"):
        return False
    both = sentence.words[hit.first :][:2]
    shouted = all(map(str.isupper, both)) or all(map(str.islower, both))
    following, asked = (*sentence.lowers[hit.after : hit.after + 2], "", "")[:2]
    asks = following in {"and", "or"} and asked in lexicon.any_of("relativisers", "pronouns")
    return shouted and (asks or following in lexicon.any_of("firstPerson", "beForms", "modals"))
