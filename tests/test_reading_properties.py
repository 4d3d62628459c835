"""Whatever the text, blocks are in order, cover every word and never crash the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govgraph.errors import ReadingError
from govgraph.model import BlockRole, Statement
from govgraph.reading import read, read_text

if TYPE_CHECKING:
    from pathlib import Path

MEDIA_TYPES = ("text/plain", "text/markdown", "text/html")
MARKS = (
    *(
        "# ",
        "- ",
        "* ",
        "> ",
        "\n>\n> ",
        "1. ",
        "(a) ",
        "  ",
        "    ",
        "\t",
        " | ",
        "|---|\n",
        "---\n",
        "===\n",
    ),
    *("\n", "\n\n", "\r\n", "\r", "\f", "**", "_", "`", "```\n", "[x](y)", "![", "<b>", "</p>"),
    *(
        "<table><tr><td>",
        "</table>",
        "<nav>",
        "<li>",
        "<br>",
        "<!--",
        "<script>",
        "&amp;",
        "&#x301;",
    ),
    *(
        "e\u0301",
        "\u0301",
        "👩\u200d👩\u200d👧",
        "🇪🇺",
        "\u00a0",
        "\ufeff",
        "\u00ad",
        "\u202e",
        "\u2028",
    ),
    *("ﬁ", "\x00", "\x85", "\ud800", "The Council", "of", "Europe.", "ETS 185", "Date: ", "-\n"),
)
TEXTS = st.lists(st.one_of(st.sampled_from(MARKS), st.text(max_size=8)), max_size=40).map("".join)


def check(statement: Statement) -> None:
    text = statement.text
    position = 0
    for block in statement.blocks:
        assert text[position : block.span.start].strip() == ""
        assert block.span.of(text).strip() != ""
        assert block.span.end <= len(text)
        assert (block.header is None) or block.header.end <= block.span.start
        assert (block.level > 0) == (block.role in {BlockRole.HEADING, BlockRole.ITEM})
        assert block.role is BlockRole.ROW or "\t" not in block.span.of(text)
        position = block.span.end
    assert position == len(text)
    assert not set(text) & set("\r\u00a0\u200b\u00ad\ufeff\x00")
    text.encode()


@pytest.mark.parametrize("media_type", MEDIA_TYPES)
@settings(max_examples=150, deadline=None)
@given(text=TEXTS)
def test_blocks_cover_the_text_in_order(media_type: str, text: str) -> None:
    try:
        statement = read_text(text, slug="s", media_type=media_type)
    except ReadingError as error:
        refusal = str(error)
    else:
        refusal = ""
        check(statement)
        assert read_text(text, slug="s", media_type=media_type) == statement
    assert refusal in {"", "s holds no text to read; check that it is the right file."}


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text("abcdefg xyzé.", min_size=1, max_size=90), min_size=1, max_size=12))
def test_plain_text_loses_no_word(lines: list[str]) -> None:
    source = "\n".join(lines)
    if source.split():
        statement = read_text(source, slug="s")
        assert "".join(statement.text.split()) == "".join(source.split())


@settings(max_examples=60, deadline=None)
@given(data=st.binary(max_size=200), suffix=st.sampled_from(["txt", "md", "html", "pdf", "docx"]))
def test_any_bytes_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, suffix: str
) -> None:
    path: Path = tmp_path_factory.getbasetemp() / f"any.{suffix}"
    path.write_bytes(data)
    refusal = "."
    try:
        check(read(path))
    except ReadingError as error:
        refusal = str(error)
    assert refusal.endswith(".")
