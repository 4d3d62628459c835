"""Tell whether a text is English, the only language whose rules there are."""

from __future__ import annotations

import re

ENGLISH = "en"
UNDETERMINED = "und"
"""What BCP 47 says of a text whose language nobody has told."""

# Words that every English text has and that other languages in Latin letters have not, or seldom:
# "was", "is" and "we" are Dutch too, "a" and "on" stand in half of Europe.
_COMMON = frozenset({
    "an", "and", "are", "at", "be", "been", "by", "for", "from", "has", "have", "in", "it", "its",
    "my", "not", "of", "on", "our", "shall", "that", "the", "their", "these", "they", "this",
    "those", "to", "were", "which", "with", "would", "you", "your",
})  # fmt: skip
# Some scripts put no spaces between words.
_WORD = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff\u3040-\u9fff]|[^\W\d_]+")
# Running English has a third and more of them, tables and lists a quarter, other languages a tenth.
_FEWEST_OF = 8
_ENOUGH = 12
_LOOKED_AT = 200_000


def language_of(text: str) -> str:
    """Return ``en``, or ``und`` where a text has too few of the words that every English text has.

    Names are not counted, which are the same in all languages; a text of few words is taken for
    English.

    >>> language_of("Le Conseil a adopté la déclaration sur la liberté des médias en mai dernier.")
    'und'
    """
    words = [word for word in _WORD.findall(text[:_LOOKED_AT]) if not word[0].isupper()]
    common = sum(word in _COMMON for word in words)
    is_other = len(words) >= _ENOUGH and common * _FEWEST_OF < len(words)
    return UNDETERMINED if is_other else ENGLISH
