"""The acronyms that a text introduces in brackets, and what else they could mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.acronyms.acronyms import (
    acronyms,
    bracketed_names,
    initials_fit,
    is_foreign_acronym,
)
from govgraph.extract.find.names.headings import headed_names
from govgraph.extract.find.names.numerals import numbered
from govgraph.folding import fold_name
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_SMALL = frozenset({"of", "the", "for", "and", "on", "in", "to", "international"})


def introduced(
    sentence: Sentence, hits: Sequence[Name], lexicon: Lexicon
) -> Iterator[tuple[str, tuple[Name, str]]]:
    """Yield the acronyms that a sentence introduces in brackets after a full name, and its words.

    ``hits`` are the names in it that are known.
    """
    if "(" not in sentence.words:
        return
    headed = list(numbered(sentence, headed_names(sentence, lexicon), (), lexicon))
    for acronym, name in bracketed_names(sentence, lexicon):
        same = [h for h in headed if h.after == name.after and not _is_met_by(sentence, h, name)]
        better = [h for h in hits if h.after == name.after and h.first <= name.first]
        full = (same or better or [name])[0]
        yield acronym, (full, _words(sentence, full))
    for acronym, name in acronyms(sentence, [*headed, *hits]).items():
        known = any(hit.first == name.after + 1 for hit in hits)
        if initials_fit(acronym, _words(sentence, name)) or (
            not known and is_foreign_acronym(sentence, acronym, name)
        ):
            yield acronym, (name, _words(sentence, name))


def _is_met_by(sentence: Sentence, meeting: Name, body: Name) -> bool:
    """Tell whether a meeting is named by its body: "3rd Summit of the *Rivers Board* (RB)"."""
    inner = (meeting.kind, body.kind) == (Kind.MEETING, Kind.ORGANISATION)
    inner = inner and meeting.first < body.first - 1
    return inner and sentence.lowers[body.first - 2 : body.first] == ("of", "the")


def claimed_elsewhere(
    told: Mapping[str, tuple[Name, str]],
    per_sentence: Iterable[tuple[Sentence, list[Name]]],
) -> frozenset[str]:
    """Return the acronyms that mean something else here: "the Indian Ocean Commission (IOC)"."""
    known = {only_word(sentence, hit): hit for sentence, hits in per_sentence for hit in hits}
    return frozenset(
        acronym
        for acronym, (name, words) in told.items()
        if acronym in known and not _is_called(known[acronym], name, words)
    )


def _is_called(hit: Name, full: Name, told: str) -> bool:
    """Tell whether a known name may be what a full name introduces, perhaps in other words."""
    if {*hit.entities} & {*full.entities}:
        return True
    words = set(fold_name(told).split())
    labels = (name for e in hit.entities for name in (e.label, *e.aliases) if " " in name)
    names, own = [set(fold_name(name).split()) for name in labels], words - _SMALL
    return any(name <= words or 2 * len(own & name) > len(own) for name in names)


def only_word(sentence: Sentence, name: Name) -> str:
    """Return the word that a name consists of, or nothing where it has several."""
    return sentence.words[name.first] if name.after == name.first + 1 else ""


def _words(sentence: Sentence, name: Name) -> str:
    return sentence.written(name.first, name.after)
