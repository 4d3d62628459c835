"""Closed classes of English words that rules of several rooms ask for.

What the lexicon tells (verbs, cues, negations) is not here: these classes have no meaning of their
own and nobody adds to them.
"""

INTRODUCING = frozenset({"a", "an", "the", "its", "their", "our", "this"})
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
SINGULAR = frozenset({"was", "is", "has", "does"})
"""Verbs that say that their subject is one."""
PARTICLES = frozenset({"aside", "up", "out", "down", "off", "forward", "back", "away", "ahead"})
"""What belongs to the verb before: "set *aside*"."""
ONCE_MORE = frozenset({("once", "more"), ("once", "again")})
"""Pairs that are no "once" of a condition."""
OF_TWO = frozenset({"former", "latter"})
ANY_ONE = frozenset({"a", "an", "any", "each", "every"})
"""Determiners of one that nobody in particular is: "for *each* new Party"."""
CONSENTS = frozenset({"ratification", "ratifications", "accession", "acceptance", "approval"})
"""Nouns by which a State binds itself: "its instrument of *acceptance*"."""
BONES = frozenset({"human", "animal", "plant", "mortal"})
"""What makes "remains" a noun: "the handling of *human* remains"."""
NEARLY = frozenset({"nearly", "almost"})
"""Adverbs of what did not quite come about: "was *nearly* adopted"."""
NOW = frozenset({"now", "currently", "still", "presently"})
"""Adverbs of what goes on."""
"""What treaties and rules do: "a convention *banning* nets", not "*using* a text"."""
"""Verbs of what one is praised for, that no text is about: "thank the States for *enabling* it"."""
A_OR_AN = frozenset({"a", "an"})
"""What opens the description of a thing that is new."""
ARTICLES = frozenset({"a", "an", "the"})
OTHERS_OWN = frozenset({"its", "their", "your", "his", "her"})
"""Possessives of others than who speaks."""
MINE = frozenset({"my", "our"})
SPEAKERS = frozenset({"i", "we"})
US = frozenset({"me", "us"})
BY_OR_OF = frozenset({"by", "from", "of"})
"""What leads to whose a thing is, or who made it."""
BY_OR_FOR = frozenset({"by", "for", "from", "of"})
FROM_OR_OF = frozenset({"from", "of"})
FINITE_BE = frozenset({"am", "is", "are", "was", "were"})
WAS = frozenset({"was", "were"})
HELPERS = frozenset({"do", "does", "did", "has", "have", "had"})
"""Verbs that stand for the one told before: "so *did* Chad"."""
OF_MANY = frozenset({"are", "did", "do", "had", "have", "were"})
"""Verbs that say that their subject is several."""
MUST = frozenset({"must", "ought", "should"})
SUPPOSED = frozenset({"could", "may", "might", "must", "should", "would"})
DENYING = frozenset({"never", "not", "no", "none", "neither", "hardly", "cannot"})
WHOSE_WILL = frozenset({"political", "popular", "collective", "sovereign"})
"""Words before which "will" is a noun: "the *political* will"."""
DEALING_WITH = frozenset({"against", "for", "in", "of", "on", "to"})
BEFORE_TIMES = frozenset({"at", "by", "during", "in", "on", "since", "within"})
BEFORE_OR_AFTER = frozenset({"after", "before", "following", "since", "till", "until"})
AT_OR_DURING = frozenset({"at", "during"})
IN_OR_ON = frozenset({"in", "on"})
BEFORE_SEATS = frozenset({"in", "at", "("})  # "the Fund *in* Rome", "the Fund *(*Rome)"
UNTIL = frozenset({"till", "until"})
LATER = frozenset({"after", "afterwards", "ago", "before", "earlier", "later"})
HERE_AND_NOW = frozenset({"here", "hereby", "now", "today"})
ALTERNATIVES = frozenset({"and", "nor", "or"})
ONLY = frozenset({"just", "merely", "only", "simply", "solely"})
ONE_AMONG = frozenset({"among", "amongst", "one"})
PUT_IN = frozenset({"also", "at", "formally", "in", "jointly", "on", "today", "unanimously"})
RELATIVES = frozenset({"which", "who"})
ANEW = frozenset({"a", "an", "new"})
TAKING_PLACE = frozenset({"closing", "happening", "organising", "sitting"})
"""Classes of verbs of what meetings do."""
PLACING = frozenset({"when", "where"})
"""Relatives that stand for no subject."""
HOW_TOLD = frozenset({"definite", "indefinite"})
LABEL_MARKS = frozenset({"-", ":", "–", "—"})
DASHES = frozenset({"-", "–", "—"})
CLOSING_QUOTES = frozenset({'"', "»", "”"})
AMENDMENTS = frozenset({"amendment", "amendments"})
INSTRUMENTS = frozenset({"instrument", "instruments"})
GATHERINGS = frozenset({"gathering", "meeting"})
FINISHING = frozenset({"complete", "conclude", "finalise", "finalize", "finish"})
CONSENTING = frozenset({"accept", "approve"})
COUNTING = frozenset({"count", "have", "number"})
HONOURS = frozenset({"honor", "honour", "pleasure", "privilege"})
ITS = frozenset({"its", "their"})
OF_TOWNS = frozenset({"de", "del", "da", "do", "dos", "das", "du", "des", "di", "della"})
FOREIGN_ARTICLES = frozenset({"la", "las", "los", "el", "le", "les"})
AGAINST = frozenset({"v", "v.", "vs", "vs.", "versus"})  # between the parties to a case
