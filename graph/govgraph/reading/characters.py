"""Make characters uniform before anything counts them: line ends, spaces, invisible marks, NFC."""

from __future__ import annotations

import unicodedata

_SPACES = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u202f\u205f\u3000"
)
# Zero-width, bidirectional and interlinear marks, and the two noncharacters that XML refuses.
_INVISIBLE = (
    "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff\ufff9\ufffa\ufffb\ufffe\uffff"
)
_LIGATURES = dict(zip("ﬀﬁﬂﬃﬄﬅﬆ", ["ff", "fi", "fl", "ffi", "ffl", "st", "st"], strict=True))
_CONTROLS = "".join(chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)))
_TABLE: dict[int, str] = {
    **dict.fromkeys(map(ord, _CONTROLS), ""),
    **dict.fromkeys(map(ord, _INVISIBLE), ""),
    **dict.fromkeys(map(ord, _SPACES), " "),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    **dict.fromkeys(map(ord, "\n\x0b\x85\u2028"), "\n"),
    **dict.fromkeys(map(ord, "\x0c\u2029"), "\n\n"),
    ord("\t"): "\t",
    **{ord(ligature): letters for ligature, letters in _LIGATURES.items()},
}


def uniform(text: str) -> str:
    r"""Return the text in NFC with LF line ends and plain spaces, without invisible characters.

    Ligatures become letters. Tabs stay; a form feed or paragraph separator becomes a blank line.
    A soft hyphen at a line's end goes with its line break, since it marks one word.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00ad\n", "")
    return unicodedata.normalize("NFC", text.translate(_TABLE))


def words(text: str) -> frozenset[str]:
    """Return the words of a text as a set, for tables of names."""
    return frozenset(text.split())
