"""Closed classes of English words that rules of several rooms ask for.

What the lexicon tells (verbs, cues, negations) is not here: these classes have no meaning of their
own and nobody adds to them.
"""

INTRODUCING = frozenset({"a", "an", "the", "its", "their", "our"})
"""What opens the description of a thing: articles and the owners of statements."""
POSSESSIVES = frozenset({"its", "their", "our", "my", "his", "her"})
TOPICAL = frozenset({"on", "for", "against", "concerning", "regarding", "about"})
"""What stands between a text and its topic."""
NOBODY = frozenset({"no", "none", "neither", "nobody"})
"""What opens a subject that denies its verb."""
DOUBTING = frozenset({"if", "unless", "whether"})
"""What opens a clause that leaves it open whether it is so."""
FIRST_PERSON = frozenset({"we", "i", "us", "me", "our", "my"})
SEVERAL_OF_US = frozenset({"we", "us", "our"})
SINGULAR = frozenset({"was", "is", "has"})
"""Verbs that say that their subject is one."""
ONCE_MORE = frozenset({("once", "more"), ("once", "again")})
"""Pairs that are no "once" of a condition."""
OF_TWO = frozenset({"former", "latter"})
CONSENTS = frozenset({"ratification", "ratifications", "accession", "acceptance", "approval"})
"""Nouns by which a State binds itself: "its instrument of *acceptance*"."""
BONES = frozenset({"human", "animal", "plant", "mortal"})
"""What makes "remains" a noun: "the handling of *human* remains"."""
NOW = frozenset({"now", "currently", "still", "presently"})
"""Adverbs of what goes on."""
RULING = frozenset({
    "banning", "prohibiting", "outlawing", "criminalising", "criminalizing", "regulating",
    "governing", "limiting", "restricting", "protecting", "safeguarding", "guaranteeing",
    "requiring", "obliging", "allowing", "permitting", "abolishing", "ending", "barring",
    "combating", "curbing", "tackling", "conserving", "legalising", "legalizing", "lifting",
    "phasing", "demilitarising", "liberalising", "decriminalising",
})  # fmt: skip
"""What treaties and rules do: "a convention *banning* nets", not "*using* a text"."""
HELPING = frozenset({"enabling", "helping", "allowing", "letting", "making", "giving", "being"})
"""Verbs of what one is praised for, that no text is about: "thank the States for *enabling* it"."""
