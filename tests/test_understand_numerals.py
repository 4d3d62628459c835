"""Names that hold numbers, small head nouns and owners, and numbers that belong to no name."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.test_understand_notation import INS, MEE, ORG, PER, PLA, PRO, names, posts, short

if TYPE_CHECKING:
    from govgraph.model import Kind

NUMBERED = [
    ("We met at APNIC 60 in Da Nang, and again at LACNIC 44.", MEE, {"APNIC 60", "LACNIC 44"}),
    ("We met APNIC 60 times, and LACNIC 44 times.", MEE, set()),
    ("We read the River Access Guidelines 2.2 again.", INS, {"River Access Guidelines 2.2"}),
    ("We read the River Access Guidelines 22 times.", INS, {"River Access Guidelines"}),
    ("They endorsed the 2050 Strategy for Clean Rivers.", INS, {"2050 Strategy for Clean Rivers"}),
    ("In 2050 the Strategy for Clean Rivers ends.", INS, {"Strategy for Clean Rivers"}),
    ("The standard ISO/IEC 40500:2012 is old. EN 301 549 is not.", INS,
     {"ISO/IEC 40500:2012", "en-301-549"}),
    ("The ISO has 170 members.", INS, set()),
    ("The board gave its Opinion 9/2022 on rivers.", INS, {"Opinion 9/2022"}),
    ("The board gave its opinion in 9 of 22 cases.", INS, set()),
    ("The court gave its opinion 1/19 on rivers.", INS, {"Opinion 1/19"}),
    ("Italy's Law 109 of 1996 is short.", INS, {"Law 109 of 1996"}),
    ("A law of 1996 is short.", INS, set()),
    ("They read Recommendation T-RV (2025) 1 on rivers.", INS, {"Recommendation T-RV (2025) 1"}),
    ("We recall resolution 79/243.", INS, {"A/RES/79/243"}),
    ("Ref.: PR/2024/31\n\nClean rivers matter.", INS, set()),
    ("7th Annual General Meeting of the Springfield Network of Rivers\n\n3 May 2020", ORG,
     {"Springfield Network of Rivers"}),
    ("SECOND SESSION OF THE SPRINGFIELD RIVER COMMITTEE\n\n3 May 2020", MEE,
     {"Second Session of the Springfield River Committee"}),
    ("The Seventh Mid-Year Coordination Meeting was short.", MEE, {"Seventh Mid-Year Coordination Meeting"}),
]  # fmt: skip

SHAPED = [
    ("The Rays of Dawn initiative is young.", PRO, {"Rays of Dawn initiative"}),
    ("The initiative is young.", PRO, set()),
    ("The bill is before Parliament, and the Cabinet is silent.", ORG, {"Parliament", "Cabinet"}),
    ("The bill is before parliament, and the cabinet is silent.", ORG, set()),
    ("Forty-four States agreed.", ORG, set()),
    ("They met in the Vietnamese capital.", PLA, {"hanoi"}),
    ("On Christmas Eve the Unified Budget was read.", PER, set()),
    ("They put the Charter of Springfield to Parliament.", INS, {"Charter of Springfield"}),
    ("The Forum of River Boards met.", ORG, {"Forum of River Boards"}),
    ("The Lisbon–The Hague Convention is long.", INS, {"Lisbon–The Hague Convention"}),
    ("Ms Ana Kos is our Rivers Policy Coordinator.", INS, set()),
    ("STATEMENT BY H.E. MR. ANDREJ KOS\nAMBASSADOR OF NORWAY\n\n3 MAY 2020", PER, {"Andrej Kos"}),
    ("Article VI of the Charter is short.", ORG, set()),
    ("Our Executive Director leads the Springfield Rivers Institute.", ORG, {"Springfield Rivers Institute"}),
]  # fmt: skip
GROUPS = {"numbered": NUMBERED, "shaped": SHAPED}
ROWS = [row for group in GROUPS.values() for row in group]


@pytest.mark.parametrize(("text", "kind", "expected"), ROWS, ids=short)
def test_a_text_names_these_and_no_other_of_the_kind(
    text: str, kind: Kind, expected: set[str]
) -> None:
    assert names(text, kind) == expected


BY_BOARD = "Statement by the Springfield River Board\n3 May 2020\n\n"
BOARD = "Springfield River Board"
HELD = [
    ("The Springfield River Board, chaired by Ms Ana Kos, met again.", [f"Chair: Ana Kos | {BOARD}"]),
    ("The Springfield River Board, praised by Ms Ana Kos, met again.", []),
    ("The Springfield River Board (SRB), co-chaired by Ms Ana Kos, met again.", [f"Co-Chair: Ana Kos | {BOARD}"]),
    ("Ms Ana Kos, who chairs the Springfield River Board, replied.", [f"Chair: Ana Kos | {BOARD}"]),
    ("Ms Ana Kos, who knows the Springfield River Board, replied.", []),
    ("We thank the Springfield River Board and its Chair, Ms Ana Kos.", [f"Chair: Ana Kos | {BOARD}"]),
    ("The Springfield River Board, whose secretary, Ms Ana Kos, spoke, met again.", [f"secretary: Ana Kos | {BOARD}"]),
    (BY_BOARD + "The Chair, Ms Ana Kos, opened the session.", [f"Chair: Ana Kos | {BOARD}"]),
    ("Statement by Norway\n3 May 2020\n\nThe Chair, Ms Ana Kos, opened the session.", ["Chair: Ana Kos"]),
    (BY_BOARD + "We thank the Secretary-General, Ms Ana Kos, for her report.", ["Secretary-General: Ana Kos"]),
    (BY_BOARD + "We are grateful to the Chair, Ms Ana Kos, and commend her tact.", ["Chair: Ana Kos"]),
    (BY_BOARD + "We thank our Chair, Ms Ana Kos, for her report.", [f"Chair: Ana Kos | {BOARD}"]),
    (BY_BOARD + "Our Director General, Ms Ana Kos, opened the session.", [f"Director General: Ana Kos | {BOARD}"]),
    ("Ms Ana Kos, Executive Director of the Springfield Rivers Institute, spoke.",
     ["Executive Director: Ana Kos | Springfield Rivers Institute"]),
    ("Norway thanked the Government of Nepal and the Secretary-General of UNESCO, Ms Ana Kos.",
     ["Secretary-General: Ana Kos | united-nations-educational-scientific-and-cultural-organization"]),
    # people whom "and" joins, each with a State, and the post before the body that it is held in
    ("The Springfield River Board was co-chaired by Ana Kos of Slovenia and Jan Novak of Czechia.",
     [f"Co-Chair: Ana Kos | {BOARD}", f"Co-Chair: Jan Novak | {BOARD}"]),
    ("The Springfield River Board was co-chaired by Ana Kos of Slovenia and praised by Jan Novak.",
     [f"Co-Chair: Ana Kos | {BOARD}"]),
    ("We thank the two Co-Chairs of the Springfield River Board (SRB), Ms Ana Kos of Slovenia and Mr Jan Novak of Czechia.",
     [f"Co-Chair: Ana Kos | {BOARD}", f"Co-Chair: Jan Novak | {BOARD}"]),
    ("The Deputy Head of the Springfield River Board (SRB), Ms Ana Kos, replied.", [f"Deputy Head: Ana Kos | {BOARD}"]),
    ("We thank the Springfield River Board (SRB), Ms Ana Kos and others.", []),
    # a second post of the same person
    ("Ms Ana Kos, Minister of Energy of Finland and Chair of the Springfield River Board, replied.",
     [f"Chair: Ana Kos | {BOARD}", "Minister of Energy: Ana Kos | finland"]),
    ("Ms Ana Kos, Minister of Energy of Finland, and the Chair of the Springfield River Board replied.", ["Minister of Energy: Ana Kos | finland"]),
    ("Ms Ana Kos, Minister of Energy of Finland and Chair of the Springfield River Board, Mr Jan Novak, replied.",
     ["Chair: Jan Novak | Springfield River Board", "Minister of Energy: Ana Kos | finland"]),
    ("The Chair of the Springfield River Board, Ms Ana Kos, Minister of Energy of Finland, replied.",
     [f"Chair: Ana Kos | {BOARD}", "Minister of Energy: Ana Kos | finland"]),
    # who takes a post over
    ("Ms Ana Kos, who succeeded Jan Novak as Chair of the Springfield River Board, replied.", [f"Chair: Ana Kos | {BOARD}"]),
    ("Ms Ana Kos, who remembered Jan Novak as Chair of the Springfield River Board, replied.", []),
    ("Ms Ana Kos declined the invitation to chair the Springfield River Board.", []),
    ("Ms Ana Kos was elected to chair the Springfield River Board.", [f"Chair: Ana Kos | {BOARD}"]),
    ("Ms Ana Kos, who chaired our debates for the Springfield River Board, replied.", []),
    ("Norway is here. Its founder, Ana Kos, replied.", ["founder: Ana Kos"]),
    ("Norway is here. Its Minister of Energy, Ana Kos, replied.", ["Minister of Energy: Ana Kos | norway"]),
    (BY_BOARD + "To: Ana Kos, Secretary General, and others\n\nWe met again.", ["Secretary General: Ana Kos"]),
    ("Ms Ana Kos spoke as Chair of the Springfield River Board.", [f"Chair: Ana Kos | {BOARD}"]),
    ("Ms Ana Kos stepped down as Chair of the Springfield River Board.", []),
    ("Ms Ana Kos thanked Mr Jan Novak as Chair of the Springfield River Board.", []),
    ("Ms Ana Kos heads the Springfield River Board.", [f"Head: Ana Kos | {BOARD}"]),
    # whose a bare post is, by the offices that are known
    ("The WTO adopted it. Director-General Ana Kos welcomed it.", ["Director-General: Ana Kos | world-trade-organization"]),
    ("Statement by Norway\n3 May 2020\n\nThe WTO and WHO adopted it. Director-General Ana Kos welcomed it.", ["Director-General: Ana Kos"]),
    ("The European Parliament and Peru adopted it. President Ana Kos welcomed it.", ["President: Ana Kos"]),
    ("The European Commission adopted it. Commissioner Ana Kos welcomed it.", ["Commissioner: Ana Kos | european-commission"]),
    ("The European Commission adopted it. Captain Ana Kos welcomed it.", []),
    ("The WTO adopted it. Programme Officer Ana Kos welcomed it.", ["Programme Officer: Ana Kos"]),
    ("The WTO adopted it. Deputy Director-General Ana Kos welcomed it.", ["Deputy Director-General: Ana Kos | world-trade-organization"]),
    ("Statement by Norway\n3 May 2020\n\nWe thank the Director-General, Ana Kos, for her report. The WTO was present.", ["Director-General: Ana Kos"]),
    ("Statement by Norway\n3 May 2020\n\nWe thank the WTO. We met its staff. The Director-General, Ana Kos, left early. The WTO was large.", ["Director-General: Ana Kos | world-trade-organization"]),
    # whose it is by whom the text is of
    (BY_BOARD + "We met again.\n\nFor media enquiries: Ana Kos, Press Officer", [f"Press Officer: Ana Kos | {BOARD}"]),
    (BY_BOARD + "We met again.\n\nContact: Ana Kos, press officer", [f"press officer: Ana Kos | {BOARD}"]),
    (BY_BOARD + "We met again.\n\nMedia: Ana Kos, communications manager.", [f"communications manager: Ana Kos | {BOARD}"]),
    (BY_BOARD + "We met again.\n\nAna Kos, communications manager, told the media.", ["communications manager: Ana Kos"]),
    (BY_BOARD + "We met again.\n\nContact: Ana Kos, media tycoon", []),
    (BY_BOARD + "We met again.\n\nWith many thanks to Ana Kos, Press Officer", ["Press Officer: Ana Kos"]),
    ("Statement by the Springfield River Committee\n3 May 2020\n\nThe Secretary General, Ms Ana Kos, opened the session.", ["Secretary General: Ana Kos"]),
    ("The Summit of the African Union was hosted by Norway and chaired by its Prime Minister, Ana Kos.", ["Prime Minister: Ana Kos | norway"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HELD, ids=short)
def test_a_post_has_its_body(text: str, expected: list[str]) -> None:
    assert posts(text) == expected


def test_the_tables_of_names_and_posts_are_whole() -> None:
    counts = {name: len(rows) for name, rows in GROUPS.items()}
    assert counts | {"held": len(HELD)} == {"numbered": 19, "shaped": 14, "held": 53}
