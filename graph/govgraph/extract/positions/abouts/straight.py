"""What a promise, an order or a refusal is straight about: its object, none further on."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from govgraph.lexicon import Form, inflect
from govgraph.model import Kind, PositionType

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry, Lexicon
    from govgraph.model import Entity, Span

# Plain words of each position, for what is told without any.
_PLAIN = {
    PositionType.SUPPORT: ("support",),
    PositionType.COMMITMENT: ("pledge",),
    PositionType.CALL: ("call", "for"),
    PositionType.CONCERN: ("regret",),
    PositionType.WELCOME: ("welcome",),
}
_DENIED = frozenset({"no", "not", "neither", "nor", "nothing", "none", "against", "under"})
REFUSING = frozenset({"notAccepting", "refusingAs"})
"""Frames whose words deny themselves."""
_LESS = frozenset({"less", "fewer", "more"})
# Verbs that need a word behind them to be deeds for a thing: "phase *out* filters".
_PARTED = {
    "phase": ("out",),
    "carry": ("out",),
    "roll": ("out",),
    "step": ("up",),
    "scale": ("up", "down"),
    "work": ("on", "towards", "for"),
    "campaign": ("for",),
    "contribute": ("to",),
    "set": ("up",),
    "contributing": ("to",),
    "working": ("on", "towards", "for"),
    "campaigning": ("for",),
    "setting": ("up",),
}


def plain_entry(kind: PositionType, lexicon: Lexicon) -> Entry:
    """Return the words that tell a kind of position plainly: "call for", "pledge"."""
    found = lexicon.matches(_PLAIN[kind])[0]
    return next(e for e, _ in found if e.frame and e.frame.evokes == str(kind))


def is_deed(parsed: Parsed, index: int, deeds: frozenset[str]) -> bool:
    """Tell whether a deed stands at an index, with the word that some need: "roll *out*"."""
    word, following = (*parsed.sentence.lowers[index : index + 2], "", "")[:2]
    return word in deeds and (word not in _PARTED or following in _PARTED[word])


def is_meant(
    parsed: Parsed, deed: int, start: int, told: tuple[Entity, Span], context: Context
) -> bool:
    """Tell whether a deed is for what was found behind it, or undoes a topic.

    Not "abolish the Code", "end the *meeting on* migration", "put it *under* surveillance".
    """
    about, words = told
    first = parsed.sentence.range_of(words)[0]
    between = parsed.sentence.lowers[start:first]
    if not _DENIED.isdisjoint(between):
        return False
    if parsed.sentence.lowers[deed] not in context.lexicon.words("undoingDeeds"):
        return True
    apart = context.lexicon.words("prepositions") - {"of"}
    return about.kind is Kind.THEME and apart.isdisjoint(between)


def refused_end(parsed: Parsed, span: tuple[int, int], lexicon: Lexicon) -> int:
    """Return where what one refuses ends: "we cannot ignore *the benefits* of X", "doubt about".

    "Attacks on journalists" and "the spread of spyware" go on; "less money" is another matter.
    """
    lowers = parsed.sentence.lowers
    if lowers[span[0] : span[0] + 1] and lowers[span[0]] in _LESS | lexicon.words("slackNouns"):
        return span[0]
    links, harms = lexicon.words("prepositions"), lexicon.words("harmNouns")
    for index in range(span[0] + 1, span[1]):
        over = lowers[index - 1]
        acted = over in lexicon.any_of("spreadNouns", "thoughtNouns") or over.endswith(
            ("ing", "ation")
        )  # "the *trafficking* of girls"
        spreads = (lowers[index] == "of" or over in lexicon.words("thoughtNouns")) and acted
        if lowers[index] in links and not (spreads or over in harms or index in parsed.covered):
            return index
    return span[1]


def is_change(done: str, lexicon: Lexicon) -> bool:
    """Tell whether a participle says what shall become of a matter: "should be *abolished*"."""
    deeds = lexicon.any_of("promisedDeeds", "orderedDeeds", "undoingDeeds")
    return done in _done(deeds) | lexicon.words("curtailed")


@lru_cache(maxsize=4)
def _done(deeds: frozenset[str]) -> frozenset[str]:
    """Return the participles of some verbs."""
    return frozenset(
        form for verb in deeds for form, kind in inflect(verb).items() if kind & Form.PARTICIPLE
    )


def opposes(entry: Entry | None, lexicon: Lexicon) -> bool:
    """Tell whether words tell that one is against something: "reject", "is opposed to"."""
    said = {*entry.lemma.split(), *entry.words} if entry else set()
    return not lexicon.words("opposingWords").isdisjoint(said)
