"""Which lines of a plain text are only the furniture of the page that it was taken from.

A format with marks says so itself. A text that somebody copied from a page holds its menus, links
and credits of pictures among its own lines; they name nobody and tell nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.folding import fold_text
from govgraph.model import BlockRole, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.lexicon import Lexicon
    from govgraph.model import Block, Statement

_LINE = 120  # characters of a line that may be a link or the credit of a picture
_CAPTION = 600  # characters of what is written below a picture
_CREDIT = 80  # characters of the credit with which it ends
_PARTS = 4  # links of a menu
_HEAD = 3  # blocks among which the first line of a page stands
_MENU = re.compile(r"[|·•]")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_SHARED = 2  # networks or languages that a line lists
_WORD = re.compile(r"\w+")
# "P.O. Box 408", "DK-1061 Copenhagen", "Rue de Cornavin 9", "60, rue des Bains".
_STREET = r"(?:[Rr]ue|[Aa]venue|[Bb]oulevard|Rambla|Calle|Via|Viale|Plaza|Place)"
_ADDRESS = re.compile(
    r"P\.?\s?O\.?\s?Box\s\d|\b[A-Z]{1,2}-\d{4,5}\s[A-Z]"
    rf"|\b{_STREET}\s(?:[\w’'.-]+\s){{0,5}}\d|\b\d{{1,4}},?\s(?:bis\s)?{_STREET}\s"
    r"|\b[A-Z]\w+\s(?:Street|Road|Avenue|Square|Lane)\s?,?\s\d|\b\d{1,4}\s[A-Z]\w+\s(?:Street|Road|Avenue|Square|Lane)\b"
)
_STOPPED = (".", "!", "?", ":", ",", ";")


def without_furniture(statement: Statement, lexicon: Lexicon) -> Statement:
    """Return a statement whose lines of page furniture are marked as such, if others are left.

    "Back", the link before the title of a page, is cut off.
    """
    text = statement.text
    blocks = [_cut(block, text, lexicon) for block in statement.blocks[:_HEAD]]
    blocks += statement.blocks[_HEAD:]
    told = [block.span.of(text) for block in blocks]
    marked = {n for n, words in enumerate(told) if _is_furniture(words, lexicon)}
    marked.update(_below(told, marked, lexicon))
    marked.update(n for n in range(len(told) // 2, len(told)) if _is_address(told[n]))
    if len(marked) == len(blocks) or (not marked and tuple(blocks) == statement.blocks):
        return statement
    roles = (BlockRole.FURNITURE if n in marked else b.role for n, b in enumerate(blocks))
    told_apart = zip(blocks, roles, strict=True)
    return replace(statement, blocks=tuple(replace(b, role=role) for b, role in told_apart))


def _cut(block: Block, text: str, lexicon: Lexicon) -> Block:
    """Return a title without the link before it: "*Back* Opening of the Forum"."""
    words = block.span.of(text)
    link, _, title = words.partition(" ")
    if link.lower() not in lexicon.words("returnWords") or not title[:1].isupper():
        return block
    whole = len(words) > _CAPTION or words.endswith(_STOPPED)
    start = block.span.start + len(link) + 1
    return block if whole else replace(block, span=Span(start, block.span.end))


def _is_furniture(words: str, lexicon: Lexicon) -> bool:
    if len(words) > _CAPTION:
        return False
    if len(words) > _LINE:
        return _is_menu(words, lexicon) or _is_credited(words, lexicon)
    plain = fold_text(_EDGES.sub("", words))
    if plain in lexicon.words("furnitureLines") or not plain:
        return True
    opens = plain.startswith(tuple([f"{one} " for one in lexicon.words("furnitureLeads")]))
    return (
        (opens and not words.endswith("."))
        or plain.startswith(tuple(lexicon.words("creditWords")))
        or _is_menu(words, lexicon)
        or _is_credited(words, lexicon)
        or "©" in words
        or any(one in plain for one in lexicon.words("rightsWords"))
        or _is_shared(plain, lexicon)
    )


def _is_address(words: str) -> bool:
    """Tell whether a line only says where somebody lives: "P.O. Box 408, Victoria"."""
    told = len(words) > _LINE or words.endswith((".", ":", "!", "?"))
    return not told and _ADDRESS.search(words) is not None


def _is_shared(plain: str, lexicon: Lexicon) -> bool:
    """Tell whether a line lists where one may share the page, or its languages: "EN | FR"."""
    known, words = lexicon.words("shareWords"), _WORD.findall(plain)
    listed = [word for word in words if word in known]
    return len(listed) >= _SHARED and 4 * len(listed) >= 3 * len(words)


def _is_menu(words: str, lexicon: Lexicon) -> bool:
    """Tell whether a line lists links: "News | Events | Search | About us"."""
    parts = [part.strip().lower() for part in _MENU.split(words)] if _MENU.search(words) else []
    known = lexicon.any_of("menuWords", "furnitureLines")
    return len(parts) >= _PARTS and not known.isdisjoint(parts)


def _is_credited(words: str, lexicon: Lexicon) -> bool:
    """Tell whether a paragraph ends in the credit of the picture it describes: "(Photo: UN)"."""
    folded = fold_text(words)
    start = max(0, len(folded) - _CREDIT)
    told = [one for one in lexicon.words("creditWords") if one in folded[start:]]
    ends = (folded.rfind(one, start) for one in told)
    return any(folded[:at].rstrip().endswith((".", "(", "[")) for at in ends if at > 0)


def _below(told: list[str], marked: set[int], lexicon: Lexicon) -> Iterator[int]:
    """Yield the short lines without a figure below the last links of a page."""
    closing = lexicon.words("closingLinks")
    last = max((n for n in marked if fold_text(_EDGES.sub("", told[n])) in closing), default=0)
    below = range(last + 1, len(told)) if last and 2 * last >= len(told) else ()
    if all(len(told[n]) <= _LINE and not told[n].endswith(".") for n in below):
        yield from (n for n in below if n not in marked)
