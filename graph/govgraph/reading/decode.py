"""Turn bytes into characters, or say which byte stands in the way."""

from __future__ import annotations

import codecs
import re

from govgraph.errors import ReadingError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,100}?encoding=["']([\w.:-]+)""",
    re.IGNORECASE,
)
# Browsers read these labels as Windows code pages, and pages are written for browsers.
_LABELS = {
    "iso-8859-1": "windows-1252",
    "latin1": "windows-1252",
    "latin-1": "windows-1252",
    "us-ascii": "windows-1252",
    "ascii": "windows-1252",
    "iso-8859-9": "windows-1254",
    # A page that declares UTF-16 in readable ASCII cannot be UTF-16.
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
}


def decode(data: bytes, name: str, *, html: bool = False) -> str:
    """Decode UTF-8 or UTF-16 with a mark, or for HTML the charset that the page declares.

    Raises:
        ReadingError: the bytes are binary or in another encoding.

    """
    encoding, label = _encoding(data, html=html)
    if encoding != "utf-16" and b"\0" in data:
        raise ReadingError(_binary(name, data.index(b"\0")))
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReadingError(_refusal(name, label.upper(), error.object, error.start)) from error
    if "\0" in text:
        raise ReadingError(_binary(name, text.index("\0")))
    return text


def _binary(name: str, offset: int) -> str:
    return (
        f"{name} is not a text file: it has a NUL byte at offset {offset}; "
        "export the statement as text, Markdown, HTML, PDF or DOCX."
    )


def _encoding(data: bytes, *, html: bool) -> tuple[str, str]:
    for mark, encoding, label in _BOMS:
        if data.startswith(mark):
            return encoding, label
    declared = _CHARSET.search(data[:4096]) if html else None
    if declared is None:
        return "utf-8", "UTF-8"
    label = (declared[1] or declared[2]).decode("ascii", "replace").lower()
    encoding = _LABELS.get(label, label)
    # Python's own transformations (base64, rot13, punycode …) are no charsets of web pages.
    known = re.fullmatch(r"(utf|iso|windows|cp|koi|mac|shift|euc|gb|big5)[\w-]*", encoding)
    try:
        codecs.lookup(encoding)
    except LookupError:
        known = None
    return (encoding, label) if known else ("utf-8", "UTF-8")


def _refusal(name: str, label: str, data: bytes, offset: int) -> str:
    line = data.count(b"\n", 0, offset) + 1
    return (
        f"{name} is not valid {label}: byte 0x{data[offset]:02X} at offset {offset} "
        f"(line {line}); save the file as UTF-8."
    )
