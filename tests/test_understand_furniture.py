"""What a page sets around a text is no part of it: menus, links, pictures; each beside a near miss."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import document
from tests.test_understand_notation import short, understood

from govgraph.model import BlockRole

TEXT = "\n\nThe Rhine Basin Council met today and spoke of clean rivers, of lakes and of all that lives there.\n\n"
LINES = [
    ("Media Center" + TEXT, "Media Center"),
    ("Media Center Council" + TEXT, ""),
    ("Skip to main content" + TEXT, "Skip to main content"),
    ("Skip to Oslo" + TEXT, "Skip to Oslo"),
    ("Clean rivers for all" + TEXT, ""),
    ("News | Events | Search | About us" + TEXT, "News | Events | Search | About us"),
    ("Geneva | 3 May 2024 | Statement | UNESCO" + TEXT, ""),
    ("Logo Rhine Council" + TEXT, "Logo Rhine Council"),
    ("Logos and Ethos" + TEXT, ""),
    ("Photo credit: Rhine Council" + TEXT, "Photo credit: Rhine Council"),
    ("Photo archives opened" + TEXT, ""),
    ("Minister Ana Kos at the Rhine Forum in Basel. (Photo: Rhine Council)" + TEXT, "Minister Ana Kos at the Rhine Forum in Basel. (Photo: Rhine Council)"),
    ("Minister Ana Kos at the Rhine Forum in Basel. (She spoke first)" + TEXT, ""),
    ("Last updated on 3 May 2024" + TEXT, "Last updated on 3 May 2024"),
    ("Updated guidelines on rivers" + TEXT, ""),
    # Below the last links stands nothing of the text, unless whole sentences follow.
    (TEXT + "Clean rivers." + TEXT + "Follow us\n\nOffice in Chad\n\n12 River Road", "Follow us / Office in Chad / 12 River Road"),
    (TEXT + "Clean rivers." + TEXT + "Follow us\n\nOffice in Chad\n\nWe met in May.", "Follow us"),
    # Who has the page, where one may share it, its languages and where its publisher lives.
    (TEXT + "© 2024 Rhine Council. All rights reserved", "© 2024 Rhine Council. All rights reserved"),
    (TEXT + "Share: Facebook LinkedIn X", "Share: Facebook LinkedIn X"),
    (TEXT + "Facebook answered X", ""),
    ("EN | FR | PT" + TEXT, "EN | FR | PT"),
    (TEXT + "Rhine Council, 12 rue des Bains, Basel", "Rhine Council, 12 rue des Bains, Basel"),
    (TEXT + "P.O. Box 408, Chur", "P.O. Box 408, Chur"),
    ("P.O. Box 408, Chur" + TEXT, ""),
    (TEXT + "We met in rue des Bains at noon", ""),
    # A text of nothing else keeps its lines.
    ("Search", ""),
]  # fmt: skip
TITLES = [
    ("Back Opening of the Rhine Forum" + TEXT, "Opening of the Rhine Forum"),
    ("Back the Rhine Forum" + TEXT, "Back the Rhine Forum"),
    ("Back Ana Kos today, she said." + TEXT, "Back Ana Kos today, she said."),
    ("Retour Opening of the Rhine Forum" + TEXT, "Opening of the Rhine Forum"),
]  # fmt: skip
OWN = [
    ("Media Center\n\n3 May 2024" + TEXT, "2024-05-03 | - | - | - | Rhine Basin Council"),
    ("Retour Opening of the Rhine Forum\n\n3 May 2024" + TEXT, "2024-05-03 | Rhine Forum | - | - | Rhine Basin Council"),
    ("Logo Congress Logo Chamber\n\n3 May 2024" + TEXT, "2024-05-03 | - | - | - | Rhine Basin Council"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LINES, ids=short)
def test_lines_of_a_page_are_left_out(text: str, expected: str) -> None:
    """A line is furniture as a whole, and nothing is found in it."""
    analysis = understood(text)
    blocks = [b for b in analysis.statement.blocks if b.role is BlockRole.FURNITURE]
    assert " / ".join(block.span.of(analysis.statement.text) for block in blocks) == expected
    assert not any(m.span.overlaps(b.span) for m in analysis.mentions for b in blocks)


@pytest.mark.parametrize(("text", "expected"), TITLES, ids=short)
def test_a_link_before_a_title_is_cut_off(text: str, expected: str) -> None:
    """The title begins behind the link that leads back."""
    analysis = understood(text)
    assert analysis.statement.blocks[0].span.of(analysis.statement.text) == expected


@pytest.mark.parametrize(("text", "expected"), OWN, ids=short)
def test_no_statement_is_its_pages_furniture(text: str, expected: str) -> None:
    """The statement's own line is read from what is left."""
    assert document(text) == expected


def test_the_tables_are_whole() -> None:
    """No row is lost."""
    assert (len(LINES), len(TITLES), len(OWN)) == (26, 4, 3)
