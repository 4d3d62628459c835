"""Whether known words name in a sentence what they name elsewhere: not the "US" of "US$"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.find.capitals import plain_run
from govgraph.extract.find.governed import tells_text
from govgraph.extract.find.modifiers import only_describes
from govgraph.folding import fold_name
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.authority import Authority
    from govgraph.extract.find.names import Name
    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Lexicon

_OF_THE = ("of", "the")
_LABEL = 5  # words of a line that holds little but a document's number


def stands(sentence: Sentence, hit: Name, lexicon: Lexicon) -> bool:
    """Tell whether words of the authority name what they name elsewhere: not the "US" of "US$"."""
    return not (
        _is_own_number(sentence, hit)
        or sentence.words[hit.after : hit.after + 1] == ("$",)
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
