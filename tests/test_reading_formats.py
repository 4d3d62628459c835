"""Each format gives the text that a reader sees, cut into the right blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govgraph.reading import read, read_text

if TYPE_CHECKING:
    from pathlib import Path

Blocks = list[tuple[str, str]]


def blocks_of(text: str, media_type: str = "text/plain") -> Blocks:
    statement = read_text(text, slug="s", media_type=media_type)
    return [
        (f"{block.role}{block.level or ''}", block.span.of(statement.text))
        for block in statement.blocks
    ]


PROSE = (
    "The Council of Europe remains unwavering in its commitment to human\n"
    "rights, democracy and the rule of law in the digital environment."
)
JOINED = PROSE.replace("\n", " ")
LONG_TITLE = "Forty-third session of the Council of the Union for Rivers and its Lakes"
LONG_NAME = "Convention for the Suppression of the Counterfeiting of Old River Charts and Papers"
LONGER_NAMES = (
    "Ana Kos, Executive Director, Data Protection and Information Commission, Mauritius\n"
    "Jan Novak, Commissioner, Data Protection Office, Kenya"
)
HELD_BELOW = (
    "Minutes of the fourth meeting of the Board of the Springfield River Exchange\n"
    "Held on 3 May 2024, Riga and online"
)
HELD_WITHIN = (
    "The Board of the Exchange has concluded its fourth meeting in the town.\n"
    "Held on 3 May in the town hall, it was long and full of good advice to us."
)
WRAPPED_NAMES = (
    "Ana Kos, Executive Director, Data Protection and Information Office of\n"
    "Mauritius, and Jan Novak, Commissioner, Kenya"
)

TEXTS: dict[str, tuple[str, Blocks]] = {
    "wrapped lines are joined by a space": (PROSE, [("paragraph", JOINED)]),
    "CRLF is a line end": (PROSE.replace("\n", "\r\n"), [("paragraph", JOINED)]),
    "a hyphen before a small letter keeps the word whole": (
        "The Council and the other organisations in the field support multi-\nstakeholder models.",
        [
            (
                "paragraph",
                (
                    "The Council and the other organisations in the field support "
                    "multi-stakeholder models."
                ),
            )
        ],
    ),
    "a hyphen before a capital is followed by a space": (
        "The States that took part in the conference were invited by Kunming-\nMontreal parties.",
        [
            (
                "paragraph",
                (
                    "The States that took part in the conference were invited by "
                    "Kunming- Montreal parties."
                ),
            )
        ],
    ),
    "names and posts on lines longer than any wrapped one stand each for themselves": (
        f"{PROSE}\n\n{LONGER_NAMES}",
        [
            ("paragraph", JOINED),
            *(("paragraph", line) for line in LONGER_NAMES.split("\n")),
        ],
    ),
    "when and where something was held stands below what it was": (
        HELD_BELOW,
        [("paragraph", line) for line in HELD_BELOW.split("\n")],
    ),
    "a sentence on what was held goes on in its paragraph": (
        HELD_WITHIN,
        [("paragraph", HELD_WITHIN.replace("\n", " "))],
    ),
    "names and posts on lines that may be wrapped are one": (
        f"{PROSE}\n\n{WRAPPED_NAMES}",
        [("paragraph", JOINED), ("paragraph", WRAPPED_NAMES.replace("\n", " "))],
    ),
    "a blank line ends a paragraph": (
        "One.\n\nTwo.",
        [("paragraph", "One."), ("paragraph", "Two.")],
    ),
    "a line much shorter than the wrap width ends its block": (
        (f"{PROSE}\nThis is the end of it.\nAnother thought begins here and fills its line fully."),
        [
            ("paragraph", f"{JOINED} This is the end of it."),
            ("paragraph", "Another thought begins here and fills its line fully."),
        ],
    ),
    "a short line goes on where a small letter follows": (
        f"{PROSE}\n\nThe Council adopted\nthe declaration.",
        [("paragraph", JOINED), ("paragraph", "The Council adopted the declaration.")],
    ),
    "a short line goes on after an open word": (
        "The Council of\nEurope adopted it.",
        [("paragraph", "The Council of Europe adopted it.")],
    ),
    "header lines stay apart": (
        "Date: 5 May 2024\nSpeaker: Jane Doe",
        [("paragraph", "Date: 5 May 2024"), ("paragraph", "Speaker: Jane Doe")],
    ),
    "a line that says by whom it was delivered stays apart": (
        "Intervention of the Association for Progressive Communications\nDelivered by Jane Doe",
        [
            ("paragraph", "Intervention of the Association for Progressive Communications"),
            ("paragraph", "Delivered by Jane Doe"),
        ],
    ),
    "aligned header lines are no table": (
        "Date:     5 May 2024\nSpeaker:  Jane Doe",
        [("paragraph", "Date: 5 May 2024"), ("paragraph", "Speaker: Jane Doe")],
    ),
    "signature lines stay apart": (
        f"{PROSE}\n\nJane Doe\nDigital Governance Advisor\nCouncil of Europe",
        [
            ("paragraph", JOINED),
            ("paragraph", "Jane Doe"),
            ("paragraph", "Digital Governance Advisor"),
            ("paragraph", "Council of Europe"),
        ],
    ),
    "lines that each open with a title stay apart": (
        (
            "The following came to the session that was held in the spring in Oslo:\n"
            "H. E. Ms Jane Doe, President of the Republic of Northern Lakes\n"
            "Hon. John Roe, Minister of Rivers of the Republic of Southern Lakes"
        ),
        [
            ("paragraph", "The following came to the session that was held in the spring in Oslo:"),
            ("paragraph", "H. E. Ms Jane Doe, President of the Republic of Northern Lakes"),
            ("paragraph", "Hon. John Roe, Minister of Rivers of the Republic of Southern Lakes"),
        ],
    ),
    "a line that wrapping begins with a title goes on": (
        (
            "The following came to the session that was held in the spring in Oslo\n"
            "Ms Jane Doe, the President of the Republic of the Northern Lakes, and\n"
            "Mr John Roe."
        ),
        [
            (
                "paragraph",
                (
                    "The following came to the session that was held in the spring in Oslo "
                    "Ms Jane Doe, the President of the Republic of the Northern Lakes, and "
                    "Mr John Roe."
                ),
            ),
        ],
    ),
    "a line of capitals is a heading": (
        f"OPENING REMARKS\n{PROSE}",
        [("heading1", "OPENING REMARKS"), ("paragraph", JOINED)],
    ),
    "capitals that end the text are no heading": (
        f"{PROSE}\n\nUNESCO",
        [("paragraph", JOINED), ("paragraph", "UNESCO")],
    ),
    "underlined headings": (
        f"Introduction\n============\n{PROSE}\n\nNext\n----\nText.",
        [
            ("heading1", "Introduction"),
            ("paragraph", JOINED),
            ("heading2", "Next"),
            ("paragraph", "Text."),
        ],
    ),
    "a centred line is a heading": (
        f"{' ' * 21}Forty-third session of the Council\n\n{PROSE}",
        [("heading2", "Forty-third session of the Council"), ("paragraph", JOINED)],
    ),
    "a centred line that is full goes on in the next": (
        f"  {LONG_TITLE}\n{' ' * 29}Commission in Bled\n{' ' * 33}3 May 2024\n\n{PROSE}",
        [
            ("paragraph", f"{LONG_TITLE} Commission in Bled"),
            ("paragraph", "3 May 2024"),
            ("paragraph", JOINED),
        ],
    ),
    "a centred line that ends in a comma goes on in the next": (
        f"{' ' * 12}MEETING OF MINISTERS FOR RIVERS,\n{' ' * 17}LAKES AND WETLANDS\n\n{PROSE}",
        [
            ("heading1", "MEETING OF MINISTERS FOR RIVERS, LAKES AND WETLANDS"),
            ("paragraph", JOINED),
        ],
    ),
    "centred lines that are short stand apart": (
        f"{' ' * 12}Meeting of Ministers for Rivers\n{' ' * 20}3 May 2024\n\n{PROSE}",
        [
            ("paragraph", "Meeting of Ministers for Rivers"),
            ("paragraph", "3 May 2024"),
            ("paragraph", JOINED),
        ],
    ),
    "a short line above a paragraph is a heading": (
        f"On trade\n\n{PROSE}",
        [("heading2", "On trade"), ("paragraph", JOINED)],
    ),
    "a salutation is no heading": (
        f"Madam President,\n\n{PROSE}",
        [("paragraph", "Madam President,"), ("paragraph", JOINED)],
    ),
    "a numbered heading": (
        f"2. What concerns us\n\n{PROSE}",
        [("heading2", "2. What concerns us"), ("paragraph", JOINED)],
    ),
    "a numbered heading that is a long name": (
        f"2. {LONG_NAME}\n\n{JOINED} {JOINED}",
        [("heading2", f"2. {LONG_NAME}"), ("paragraph", f"{JOINED} {JOINED}")],
    ),
    "a long numbered line in small letters is an item": (
        f"2. {LONG_NAME.lower()}\n\n{JOINED} {JOINED}",
        [("item1", f"2. {LONG_NAME.lower()}"), ("paragraph", f"{JOINED} {JOINED}")],
    ),
    "bullets go, their nesting stays": (
        "We ask to:\n- ratify the Convention\n  without delay;\n  * at once;\n• implement.",
        [
            ("paragraph", "We ask to:"),
            ("item1", "ratify the Convention without delay;"),
            ("item2", "at once;"),
            ("item1", "implement."),
        ],
    ),
    "enumerators stay": (
        "(a) One.\n(b) Two.\n3. Three.\nd) Four.",
        [
            ("item1", "(a) One."),
            ("item1", "(b) Two."),
            ("item1", "3. Three."),
            ("item1", "d) Four."),
        ],
    ),
    "a dash that wrapping put at a line's start opens no item": (
        (
            "The Committee of Ministers of the Council of Europe, a body of States\n"
            "- the first of its kind - adopted it."
        ),
        [
            (
                "paragraph",
                (
                    "The Committee of Ministers of the Council of Europe, a body of States "
                    "- the first of its kind - adopted it."
                ),
            )
        ],
    ),
    "a numbered title heads the sentences indented below it": (
        "1. Elections\n   The Congress elected Ana Kos.\n\n2. Rivers\n   Lakes matter.",
        [
            ("heading2", "1. Elections"),
            ("paragraph", "The Congress elected Ana Kos."),
            ("heading2", "2. Rivers"),
            ("paragraph", "Lakes matter."),
        ],
    ),
    "a numbered sentence goes on in the lines indented below it": (
        "1. They call on all to sign the\n   Nets Pact.\n2. They met. It rained in\n   Rome.",
        [
            ("item1", "1. They call on all to sign the Nets Pact."),
            ("item1", "2. They met. It rained in Rome."),
        ],
    ),
    "a numbered name has a post below it": (
        "1. Ana Kos\n   President of the Board\n2. Jan Novak\n   Treasurer",
        [
            ("item1", "1. Ana Kos President of the Board"),
            ("item1", "2. Jan Novak Treasurer"),
        ],
    ),
    "the letter o inside an item is no bullet": (
        "1. They went to Rome.\n2. Two.",
        [("item1", "1. They went to Rome."), ("item1", "2. Two.")],
    ),
    "quoted lines": (
        "> The words of another\n> go on here.\n\nMine.",
        [("quote", "The words of another go on here."), ("paragraph", "Mine.")],
    ),
    "columns make rows": (
        (
            "State      Signature   In force\n-------------------------------\n"
            "Albania    5.9.2024    -\nNorway     6.9.2024    1.1.2025"
        ),
        [
            ("row", "State\tSignature\tIn force"),
            ("row", "Albania\t5.9.2024\t-"),
            ("row", "Norway\t6.9.2024\t1.1.2025"),
        ],
    ),
    "a header may take two lines and leave the first column empty": (
        (
            "           Faro        Macolin\n           Convention  Convention\n"
            "----------------------------------\nAlbania    5.9.2024    -\n"
            "Norway     6.9.2024    1.1.2025"
        ),
        [
            ("row", "\tFaro Convention\tMacolin Convention"),
            ("row", "Albania\t5.9.2024\t-"),
            ("row", "Norway\t6.9.2024\t1.1.2025"),
        ],
    ),
    "a line above a table that stands in no columns of it is no header": (
        (
            "     All of     these\n----------------------------------\n"
            "Albania    5.9.2024    -\nNorway     6.9.2024    1.1.2025"
        ),
        [
            ("heading2", "All of these"),
            ("row", "Albania\t5.9.2024\t-"),
            ("row", "Norway\t6.9.2024\t1.1.2025"),
        ],
    ),
    "two gaps that do not stand in columns make no row": (
        "He said it.  Then he\nleft.  She did too.",
        [("paragraph", "He said it. Then he left. She did too.")],
    ),
    "strokes make rows": (
        "| A | B |\n|---|---|\n| 1 | 2 |",
        [("row", "A\tB"), ("row", "1\t2")],
    ),
    "a page number is furniture": (
        "Text.\n\n[Page 1 of 2]",
        [("paragraph", "Text."), ("furniture", "[Page 1 of 2]")],
    ),
    "invisible characters go, spaces are plain, letters composed": (
        "\ufeffe\u0301\u200b 5\u00a0May co\u00adoperation ﬁn.",
        [("paragraph", "é 5 May cooperation fin.")],
    ),
    "Markdown marks are words of a plain text": ("**bold**", [("paragraph", "**bold**")]),
}


QUOTED = "> The words of another.\n>\n> They end here."


def test_an_empty_line_of_a_quotation_parts_its_paragraphs() -> None:
    expected = [("quote", "The words of another."), ("quote", "They end here.")]
    assert blocks_of(QUOTED) == expected


FORMATS = {  # what a text's own marks show, where nobody says its format
    "# Statement\n\nWe met.": "text/markdown",
    "We **met** today.": "text/markdown",
    "We read [the Charter](https://example.org/c).": "text/markdown",
    "<!DOCTYPE html><p>We met.</p>": "text/html",
    "\n<div class='x'>We met.</div>": "text/html",
    "- We met.\n- We left.\n\n1. Again.": "text/plain",
    "We met.** So did they.\n\n** As of May.": "text/plain",
    "a * b * c and 2 ** 3 ** 4": "text/plain",
    "The dossier [sic] (https://example.org) is #1 of 3.": "text/plain",
    "#1 of 3\n\n####\n\n# --": "text/plain",
    "if a <b and c> d, <p is less": "text/plain",
}


@pytest.mark.parametrize(("text", "media_type"), FORMATS.items())
def test_the_marks_of_a_text_show_its_format(text: str, media_type: str, tmp_path: Path) -> None:
    assert read_text(text, slug="s").media_type == media_type
    path = tmp_path / "s.txt"
    path.write_text(text)
    assert read(path).media_type == media_type
    assert read_text(text, slug="s", media_type="text/plain").media_type == "text/plain"


@pytest.mark.parametrize(("text", "expected"), TEXTS.values(), ids=TEXTS.keys())
def test_plain_text(text: str, expected: Blocks) -> None:
    assert blocks_of(text) == expected


MARKDOWN: dict[str, tuple[str, Blocks]] = {
    "marks go, words stay": (
        "# Head *one*\n\nA **bold** [link](http://x.org) and `code` &amp; ~~more~~.",
        [("heading1", "Head one"), ("paragraph", "A bold link and code & more.")],
    ),
    "list items": (
        "1. one\n2. two\n   - sub",
        [("item1", "one"), ("item1", "two"), ("item2", "sub")],
    ),
    "block quotation": ("> quote\n> more", [("quote", "quote more")]),
    "table": ("| A | B |\n|---|---|\n| **1** | 2 |", [("row", "A\tB"), ("row", "1\t2")]),
    "hard break": ("one  \ntwo", [("paragraph", "one\ntwo")]),
    "HTML break": ("one<br>two", [("paragraph", "one\ntwo")]),
    "HTML block": ("<div class='share'>Tweet</div>", [("furniture", "Tweet")]),
    "signature lines": (
        "Jane Doe\nCouncil of Europe",
        [("paragraph", "Jane Doe"), ("paragraph", "Council of Europe")],
    ),
    "signatories of bodies": (
        (
            "Springfield Academy of Rivers and of Lakes and Harbours — Ana Kos, President\n"
            "Union of Quiet Boats and of Small Harbours — Dr Jan Novak, Head"
        ),
        [
            (
                "paragraph",
                "Springfield Academy of Rivers and of Lakes and Harbours — Ana Kos, President",
            ),
            ("paragraph", "Union of Quiet Boats and of Small Harbours — Dr Jan Novak, Head"),
        ],
    ),
    "wrapped lines with dashes": (
        "The Springfield Academy of Rivers — all of us, that is, and all the\nLakes — is glad.",
        [
            (
                "paragraph",
                (
                    "The Springfield Academy of Rivers — all of us, that is, and all the "
                    "Lakes — is glad."
                ),
            )
        ],
    ),
    "wrapped lines": (PROSE, [("paragraph", JOINED)]),
    "front matter": (
        "---\ntitle: 'Mine'\ndate: 2024-05-01\n---\nText.",
        [("paragraph", "title: Mine"), ("paragraph", "date: 2024-05-01"), ("paragraph", "Text.")],
    ),
    "rules that enclose a sentence are no front matter": (
        "---\n\nA sentence.\n\n---\n\nText.",
        [("paragraph", "A sentence."), ("paragraph", "Text.")],
    ),
    "deep quotation": (f"{'>' * 40} deep", [("quote", "deep")]),
}


@pytest.mark.parametrize(("text", "expected"), MARKDOWN.values(), ids=MARKDOWN.keys())
def test_markdown(text: str, expected: Blocks) -> None:
    assert blocks_of(text, "text/markdown") == expected


HTML: dict[str, tuple[str, Blocks]] = {
    "entities, emphasis and blanks": (
        "<p>A &amp;\n  <b>B</b>&nbsp;C&eacute;<!-- x --> d</p>",
        [("paragraph", "A & B Cé d")],
    ),
    "break": ("<p>a<br>b</p>", [("paragraph", "a\nb")]),
    "script, style and head go": (
        "<head><style>p{}</style></head><script>x()</script><p>a</p>",
        [("paragraph", "a")],
    ),
    "words after the end of the page count": (
        "<html><body><p>a</p></body></html><p>b</p><!doctype html><html><body>c</body>",
        [("paragraph", "a"), ("paragraph", "b"), ("paragraph", "c")],
    ),
    "lists": (
        "<ul><li>a<ol><li>b</li></ol></li><li><p>c</p></li></ul>",
        [("item1", "a"), ("item2", "b"), ("item1", "c")],
    ),
    "labels and their values are rows": (
        "<dl><dt>Speaker</dt><dd>Ana Kos</dd><dt>Date</dt><dd>3 May 2024</dd></dl>",
        [("row", "Speaker\tAna Kos"), ("row", "Date\t3 May 2024")],
    ),
    "terms with several values, or long ones, are none": (
        (
            "<dl><dt>River</dt><dd>Drava</dd><dd>Sava</dd></dl>"
            f"<dl><dt>Lake</dt><dd>{'x ' * 90}</dd></dl>"
        ),
        [("item1", w) for w in ("River", "Drava", "Sava", "Lake", "x " * 89 + "x")],
    ),
    "heading and quotation": (
        "<h2>H</h2><blockquote><p>Q</p></blockquote>",
        [("heading2", "H"), ("quote", "Q")],
    ),
    "cells that span": (
        (
            "<table><tr><th>A<th>B<th>C</tr><tr><td rowspan=2>1<td colspan=2>2</tr>"
            "<tr><td>3<td>4</tr>"
            "</table>"
        ),
        [("row", "A\tB\tC"), ("row", "1\t2"), ("row", "\t3\t4")],
    ),
    "a table of one column only lays out": ("<table><tr><td>a</table>", [("paragraph", "a")]),
    "navigation": ("<nav><a>Home</a></nav><p>a</p>", [("furniture", "Home"), ("paragraph", "a")]),
    "page footer": (
        "<p>a</p><footer>© 2024</footer>",
        [("paragraph", "a"), ("furniture", "© 2024")],
    ),
    "an article's footer is its signature": (
        "<article><p>a</p><footer class='post-footer'>Jane</footer></article>",
        [("paragraph", "a"), ("paragraph", "Jane")],
    ),
    "classes name furniture": (
        (
            "<div class='cookie-banner'>We use</div><ol class=breadcrumb><li>Home</ol>"
            "<div id=shareButtons>Tweet</div><div class='social-media'>F</div>"
        ),
        [("furniture", w) for w in ("We use", "Home", "Tweet", "F")],
    ),
    "classes that only contain such a word do not": (
        "<div class='no-sidebar'>a</div><div class='navy social-affairs'>b</div>",
        [("paragraph", "a"), ("paragraph", "b")],
    ),
    "a form around the whole page is no furniture": (
        "<form><h1>T</h1><p>a</p></form>",
        [("heading1", "T"), ("paragraph", "a")],
    ),
    "hidden words do not split their paragraph": (
        "<p>The <span hidden>x</span>Council</p>",
        [("paragraph", "The Council"), ("furniture", "x")],
    ),
    "a page header without a title is furniture": (
        "<header>Org</header><main><header><h1>T</h1></header></main>",
        [("furniture", "Org"), ("heading1", "T")],
    ),
    "a note's number does not run into the word": (
        "<p>Convention<sup>1</sup> of the 5<sup>th</sup></p>",
        [("paragraph", "Convention[1] of the 5th")],
    ),
    "a declared charset does not count in a decoded text": (
        "<?xml version='1.0' encoding='latin-1'?><html><meta charset=latin-1><p>é</p></html>",
        [("paragraph", "é")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), HTML.values(), ids=HTML.keys())
def test_html(text: str, expected: Blocks) -> None:
    assert blocks_of(text, "text/html") == expected


@pytest.mark.parametrize(
    ("text", "media_type", "title"),
    [
        ("<title>A &amp;\n B</title><p>a", "text/html", "A & B"),
        ("<p>a", "text/html", ""),
        ("---\ntitle: T\n---\na", "text/markdown", "T"),
        ("![River Board logo](a.png)\n\n# T\n\na", "text/markdown", "T | River Board"),
        ("![River Board](/img/logo.svg)\n\n# T\n\na", "text/markdown", "T | River Board"),
        ("![River Board](/img/photo.jpg)\n\n# T\n\na", "text/markdown", ""),
        ("# T\n\na ![River Board](logo.svg)", "text/markdown", ""),
        ("<title>T</title><img src=l.png alt='Logo of the RB'><h1>a</h1>", "text/html", "T | RB"),
        ("<title>T</title><img alt='RB coat of arms'><h1>a</h1>", "text/html", "T | RB"),
        ("<title>T</title><img alt='RB open arms'><h1>a</h1>", "text/html", "T"),
        ("<title>T</title><h1>a</h1><img src=logo.png alt='RB'>", "text/html", "T"),
        ("# T\n\na", "text/markdown", ""),
    ],
)
def test_title_is_only_what_the_source_declares_and_whose_logo_it_bears(
    text: str, media_type: str, title: str
) -> None:
    assert read_text(text, slug="s", media_type=media_type).title == title


TABLES = {
    "text/plain": "A    B\n------\n1    2\n\nText.\n\nC   D\n-----\n3   4",
    "text/markdown": "|A|B|\n|-|-|\n|1|2|\n\nText.\n\n|C|D|\n|-|-|\n|3|4|",
    "text/html": "<table><thead><tr><td>A<td>B<tbody><tr><td>1<td>2</table>Text.<table><tr><th>C"
    "<th>D<tr><td>3<td>4</table>",
}


@pytest.mark.parametrize(("media_type", "text"), TABLES.items())
def test_each_row_points_to_the_header_of_its_own_table(media_type: str, text: str) -> None:
    statement = read_text(text, slug="s", media_type=media_type)
    rows = [
        (b.span.of(statement.text), b.header and b.header.of(statement.text))
        for b in statement.blocks
        if b.role == "row"
    ]
    assert rows == [("A\tB", None), ("1\t2", "A\tB"), ("C\tD", None), ("3\t4", "C\tD")]
    assert statement.text == "A\tB\n1\t2\n\nText.\n\nC\tD\n3\t4"
