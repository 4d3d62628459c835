"""Citations by number: each series in its usual spellings, and numbers that cite nothing."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from govgraph.authority import load_authority
from govgraph.extract.find.citations import find_citations
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sized

KNOWN = [
    # A bare number is the General Assembly's, unless the words give it to another body.
    ("the Human Rights Council adopted resolution 48/13 in", "resolution 48/13", "hrc-res-48-13"),
    ("recalling resolution 48/13 of the Human Rights Council", "resolution 48/13", "hrc-res-48-13"),
    ("the Human Rights Council met. Resolution 76/300 of", "Resolution 76/300", "a-res-76-300"),
    ("as in ETS No. 185, which", "ETS No. 185", "cets-185"),
    ("as in CETS No. 210, which", "CETS No. 210", "cets-210"),
    ("as in ETS 108, which", "ETS 108", "cets-108"),
    ("as in ETS No. 005, which", "ETS No. 005", "cets-5"),
    ("as in ETS no 5, which", "ETS no 5", "cets-5"),
    ("as in STCE No. 201, which", "STCE No. 201", "cets-201"),
    ("as in CM/Rec(2018)2 of", "CM/Rec(2018)2", "cm-rec-2018-2"),
    ("as in Recommendation CM/Rec(2018)2 of", "Recommendation CM/Rec(2018)2", "cm-rec-2018-2"),
    ("as in Recommendation CM/Rec (2018) 2 of", "Recommendation CM/Rec (2018) 2", "cm-rec-2018-2"),
    ("as in A/RES/60/252 and", "A/RES/60/252", "a-res-60-252"),
    (
        "as in General Assembly resolution 60/252 and",
        "General Assembly resolution 60/252",
        "a-res-60-252",
    ),
    ("as in resolution 56/183 and", "resolution 56/183", "a-res-56-183"),
    ("as in resolution A/RES/70/1 and", "resolution A/RES/70/1", "agenda-2030"),
    ("as in Regulation (EU) 2016/679 on", "Regulation (EU) 2016/679", "eu-gdpr"),
    ("as in Directive 2011/36/EU on", "Directive 2011/36/EU", "eu-trafficking-directive"),
    ("as in ILO Convention No. 190 on", "ILO Convention No. 190", "ilo-c190"),
    ("as in ILO Convention No. 182 on", "ILO Convention No. 182", "ilo-c182"),
]

NEW = [
    ("the Commission on Narcotic Drugs adopted resolution 67/1 on", "Resolution 67/1", "Resolution"),
    ("the Rivers Board, in its resolution 75/1, said", "Resolution 75/1", "Resolution"),
    ("the Commission adopted Resolution 2024/12 on", "Resolution 2024/12", "Resolution"),
    ("ECOSOC adopted resolution 2024/99 on", "E/RES/2024/99", "Resolution"),
    ("the Board met those who read resolution 79/999 with", "A/RES/79/999", "Resolution"),
    ("as in Recommendation CM/Rec(2099)2 of", "CM/Rec(2099)2", "Recommendation"),
    ("as in Rec(1999)4 of", "Rec(1999)4", "Recommendation"),
    ("as in Resolution CM/ResDH(2099)12 of", "CM/ResDH(2099)12", "Resolution"),
    ("as in A/HRC/RES/99/16 of", "A/HRC/RES/99/16", "Resolution"),
    ("as in Human Rights Council resolution 99/16 of", "A/HRC/RES/99/16", "Resolution"),
    ("as in S/RES/9925 (2031) of", "S/RES/9925", "Resolution"),
    ("as in Security Council resolution 9925 (2031) of", "S/RES/9925", "Resolution"),
    ("as in UNSCR 9925 of", "S/RES/9925", "Resolution"),
    ("as in UNSCR 9925/1999 of", "S/RES/9925", "Resolution"),
    ("as in ECOSOC resolution 2099/9 of", "E/RES/2099/9", "Resolution"),
    ("as in ECOSOC 2099/9 of", "E/RES/2099/9", "Resolution"),
    ("as in WHA99.14 of", "WHA99.14", "Resolution"),
    ("as in Resolution 1999 (2099) of", "Resolution 1999 (2099)", "Resolution"),
    ("as in Recommendation 1999 (2099) of", "Recommendation 1999 (2099)", "Recommendation"),
    ("as in Directive (EU) 2099/12 on", "Directive (EU) 2099/12", "Law"),
    ("as in Council Directive 98/1234/EC on", "Directive 98/1234/EC", "Law"),
    ("as in Regulation (EC) No 9999/2001 on", "Regulation (EC) 9999/2001", "Law"),
    ("as in General Comment No. 99 on", "General comment No. 99", "Recommendation"),
    ("as in decision 99/CP.21 on", "Decision 99/CP.21", "Resolution"),
    ("as in Decision 99/4 on", "Decision 99/4", "Resolution"),
    ("as in SG/Inf(2099)11 on", "SG/Inf(2099)11", "Report"),
    ("as in UNTS vol. 1577 on", "UNTS 1577", "Treaty"),
    ("as in RFC 9999 on", "RFC 9999", "Guidelines"),
    ("as in draft resolution A/C.9/99/L.8/Rev.1 on", "A/C.9/99/L.8/Rev.1", "Resolution"),
    ("as in Republic Act No. 99999 on", "Republic Act No. 99999", "Law"),
    ("as in Decision No. 99/2099 on", "Decision No. 99/2099", "Resolution"),
    ("as in Circular No. 99-A on", "Circular No. 99-A", "Resolution"),
    ("as in Regulation No. 99 on", "Regulation No. 99", "Law"),
    ("as in ISO 99999 on", "ISO 99999", "Guidelines"),
    ("as in Recommendation ITU-T X.9999 on", "ITU-T X.9999", "Guidelines"),
    ("as in IEEE 9999.11ax on", "IEEE 9999.11ax", "Guidelines"),
    ("as in BCP 999 on", "BCP 999", "Guidelines"),
    ("as in draft-ietf-quiet-nights on", "draft-ietf-quiet-nights", "Guidelines"),
    ("as in ripe-999 on", "ripe-999", "Guidelines"),
    ("as in IEC 99999-7-420 on", "IEC 99999-7-420", "Guidelines"),
    ("as in ETSI TS 999 701 on", "ETSI TS 999 701", "Guidelines"),
    ("as in NIST SP 999-53 on", "NIST SP 999-53", "Guidelines"),
    ("as in EN 99999:2019 on", "EN 99999:2019", "Guidelines"),
    ("as in QFO-STD 7 on", "QFO-STD 7", "Guidelines"),
    ("as in resolution MSC.999(98) on", "Resolution MSC.999(98)", "Resolution"),
    ("as in Recommendation 1/2023, which", "Recommendation 1/2023", "Recommendation"),
    ("as in Recommendation 42-43/1 on", "Recommendation 42-43/1", "Recommendation"),
    ("as in Recommendation 22-01 on", "Recommendation 22-01", "Recommendation"),
    ("as in Decision 5/2024 of", "Decision 5/2024", "Resolution"),
    ("as in Decision 897 of", "Decision 897", "Resolution"),
    ("as in Conservation and Management Measure 2023-01 for", "CMM 2023-01", "Resolution"),
    ("area closed by Conservation Measure 14-03, and", "Conservation Measure 14-03", "Resolution"),
    ("as in Resolution 23-02 on", "Resolution 23-02", "Resolution"),
    (
        "as in Resolution ACHPR/Res.9473 (EXT.OS/XXXI) 2021 on",
        "ACHPR/Res.9473 (EXT.OS/XXXI) 2021",
        "Resolution",
    ),
    ("as in resolution AG/RES. 2991 (LII-O/22) of", "AG/RES. 2991 (LII-O/22)", "Resolution"),
    ("as in Decision Assembly/AU/Dec.749(XXXIII) of", "Assembly/AU/Dec.749(XXXIII)", "Resolution"),
    ("as in Supplementary Act A/SA.9/01/10 on", "Supplementary Act A/SA.9/01/10", "Law"),
    ("as in Decision CMC No. 15/24 on", "Decision CMC No. 15/24", "Resolution"),
    ("as in Advisory Opinion OC-99/77 on", "Advisory Opinion OC-99/77", "Recommendation"),
    ("as in General Recommendation n°99 on", "General recommendation No. 99", "Recommendation"),
    ("as in General Comment 99 on", "General comment No. 99", "Recommendation"),
    ("as in RHINE Annex VI on", "RHINE Annex VI", "Instrument"),
    ("as in general comment No. 98 (2023) on", "General comment No. 98", "Recommendation"),
    ("as in general recommendation No. 99 on", "General recommendation No. 99", "Recommendation"),
    ("as in Measure 4 (2004) on", "Measure 4 (2004)", "Resolution"),
    ("as in Delegated Regulation (EU) 2031/450 on", "Regulation (EU) 2031/450", "Law"),
    ("as in Implementing Decision (EU) 2031/914 on", "Decision (EU) 2031/914", "Law"),
    ("as in Royal Decree No. 5 of 2031 on", "Royal Decree 5 of 2031", "Law"),
    ("as in Technical Regulation TR EAEU 053/2031 on", "Technical Regulation TR EAEU 053/2031", "Law"),
    ("as in Decision DC/SES 94/11 on", "Decision DC/SES 94/11", "Law"),
    ("as in GSO 2530 on", "GSO 2530", "Guidelines"),
    ("as in ITU-R M.2099-0 on", "ITU-R M.2099-0", "Guidelines"),
    ("as in Annex III to the Convention", "Annex III", "Instrument"),
    ("as in Communiqué PSC/PR/COMM.999 (2099) on", "PSC/PR/COMM.999 (2099)", "Declaration"),
    ("as in Communique [PSC/PR/COMM.(CMXL)] adopted", "PSC/PR/COMM.(CMXL)", "Declaration"),
    ("as in ISPM No. 99 on", "ISPM 99", "Guidelines"),
    ("as in Republic Act 10353; and", "Republic Act 10353", "Law"),
    ("as in Decision 18.COM 11 adopted", "Decision 18.COM 11", "Resolution"),
    ("as in DECISION 19.COM 4.BUR 2 The", "Decision 19.COM 4.BUR 2", "Resolution"),
    ("welcomes ISSA 5000, the standard", "ISSA 5000", "Guidelines"),
    ("IFRS S2 builds on it", "IFRS S2", "Guidelines"),
    ("In document NCSR 12/9/3 Chad proposes", "NCSR 12/9/3", "Report"),
    ("as in Decision 12 of the Board", "Decision 12", "Resolution"),
    ("as in Opinion 7, which", "Opinion 7", "Recommendation"),
    ("We note that Decision 12 requires States to report", "Decision 12", "Resolution"),
    ("as in Recommendation 12 (2093), which", "Recommendation 12 (2093)", "Recommendation"),
    ("as in Resolution No. 94 (2019) of", "Resolution No. 94 (2019)", "Resolution"),
    ("as in Resolution XII/93 on", "Resolution XII/93", "Resolution"),
    ("as in Resolution 2093-7 on", "Resolution 2093-7", "Resolution"),
    ("as in Decree 95/2019 on", "Decree 95/2019", "Law"),
    ("as in Regulation 2019/9904 on", "Regulation 2019/9904", "Law"),
    ("as in Law 9934, which", "Law 9934", "Law"),
    ("as in UN Regulation No. 955 on", "UN Regulation No. 955", "Law"),
    ("as in Decision MC.DEC/2/96 on", "Decision MC.DEC/2/96", "Resolution"),
    ("as in Recommendation W.912 on", "Recommendation W.912", "Recommendation"),
    ("as in General Policy Recommendation No. 97 on", "General Policy Recommendation No. 97", "Recommendation"),
    ("as in Joint Statement No. 93 on", "Joint Statement No. 93", "Instrument"),
    ("the draft policy 2093-3 on", "draft policy 2093-3", "Instrument"),
    ("as in Resolution Conf. 10.99 (Rev. CoP19) on", "Resolution Conf. 10.99 (Rev. CoP19)", "Resolution"),
]  # fmt: skip

NONE = [
    "Call +33 3 88 41 20 00 before noon.",
    "Fax: 0033/388412000",
    "See page 108 and pages 12/14.",
    "See p. 185, ch. 4.",
    "Article 5 of the Convention",
    "Articles 12/13 and paragraph 185",
    "the 2030 Agenda",
    "the regulation of 2016 films",
    "a directive from 2011",
    "a resolution to do better in 2031",
    "the recommendations of 12 experts",
    "Room 210, Building 225",
    "24/7 service, 50/50 chances",
    "on 12/03/2024 at 10:30",
    "Convention hall No 3 to the left",
    "budgets of 185 and 210 euros",
    "puppETS 108 and carpETS 210",
    "decisions 12 to 14",
    "the Rec Room (2018) 2",
    "ISO 999 and RF 2119",
    "Regulation no further than Order 12",
    "a draft-like text and a pre-draft-of-it",
    "IEEE and ITU-T in 2099",
    "the over-ripe-999 fruit",
    "a WHAT99.14 moment",
    "NIST and SP 99",
    "MSC. 999 (98)",
    "a decision 5 of 2024 delegates took, decision 12 or 13",
    "the Recommendation of 22-24 May and CMM of 2023-24",
    "Act A/B and Opinion OC",
    "a general recommendation of 40 experts, Measure 4 of the plan",
    "Decision EU and Regulation EAEU in 2031, BS and GSO in 2530 words",
    "the BS 5 bus and the JIS 12 class",
    "Act I 12.5/3 of the play",
    "Appendix 3 to Ana Kos's novel",
    "Annex III lists it, Annex rooms to the left",
    "the ISPM of 2019 and ISPMs 15",
    "the Republic Act of 10353 words",
    "the Decision 18 communities took at 11",
    "the ISSA 2024 forum, and IAS staff of 12",
    "In document and film, NCSR 12 to 9",
    "Decision 12 May 2023, Opinion 7 March, Decision 12 % higher",
    "Opinion COVID-19 and Law 2019 of the land, Act 2 of the play",
    "Case No. 5 and a Joint Team No. 3",
    "a policy 2023-02-05 and the Decision 2021-2027 term",
]
GROUPS: dict[str, Sized] = {"known": KNOWN, "new": NEW, "none": NONE}


@pytest.mark.parametrize(("text", "words", "iri"), KNOWN, ids=lambda row: row)
def test_a_number_that_the_authority_knows_means_its_instrument(
    text: str, words: str, iri: str
) -> None:
    (found,) = find_citations(text, load_authority())
    assert found.span.of(text) == words
    assert found.entity.iri is not None
    assert found.entity.iri.endswith(f"/instrument/{iri}")


@pytest.mark.parametrize(("text", "label", "type_"), NEW, ids=lambda row: row)
def test_a_number_that_nobody_knows_names_a_new_instrument_by_it(
    text: str, label: str, type_: str
) -> None:
    (found,) = find_citations(text, load_authority())
    assert (found.entity.iri, found.entity.kind) == (None, Kind.INSTRUMENT)
    assert (found.entity.label, found.entity.type) == (label, type_)


@pytest.mark.parametrize("text", NONE)
def test_a_number_that_only_looks_like_a_citation_cites_nothing(text: str) -> None:
    assert find_citations(text, load_authority()) == []


SEVERAL = [
    ("ILO Conventions Nos. 29 and 190 apply", ["ILO Conventions Nos. 29: ilo-c29", "190: ilo-c190"]),
    ("ILO Conventions and 29 and 190 apply", []),
    ("resolutions 1325 (2000) and 2250 (2015) say", ["resolutions 1325 (2000): unscr-1325", "2250 (2015): unscr-2250"]),
    ("resolutions of 1325 (2000) guests", []),
    ("Security Council resolutions 1325, 2250 and 9925 say",
     ["Security Council resolutions 1325: unscr-1325", "2250: unscr-2250", "9925: S/RES/9925"]),
    ("our trade union wants Conventions 105 and 190", ["Conventions 105: ilo-c105", "190: ilo-c190"]),
    ("our choir wants Conventions 105 and 190", []),
    ("decisions 15/4 and 15/5 say", ["decisions 15/4: Decision 15/4", "15/5: Decision 15/5"]),
    ("ILO Convention 190 applies", ["ILO Convention 190: ilo-c190"]),
    ("ILO Convention No. 999 applies", ["ILO Convention No. 999: ILO Convention No. 999"]),
    ("the ILO Convention\nNo. 190 applies", ["ILO Convention\nNo. 190: ilo-c190"]),
    ("the ILO Convention.\n\n190 guests read it", []),
    ("resolution 2250 (2015) says", ["resolution 2250 (2015): unscr-2250"]),
]  # fmt: skip
GROUPS["several"] = SEVERAL


@pytest.mark.parametrize(("text", "expected"), SEVERAL, ids=lambda row: str(row)[:40])
def test_a_plural_cites_each_of_its_numbers_and_a_broken_line_its_own(
    text: str, expected: list[str]
) -> None:
    found = find_citations(text, load_authority())
    told = [(c.span.of(text), c.entity.iri or c.entity.label) for c in found]
    assert [f"{words}: {name.split('/instrument/')[-1]}" for words, name in told] == expected


def test_several_citations_come_in_order_and_do_not_overlap() -> None:
    text = "See CM/Rec(2018)2, ETS No. 185 and Recommendation CM/Rec(2018)2, A/RES/60/252."
    spans = [found.span for found in find_citations(text, load_authority())]
    assert len(spans) == 4
    assert all(left.end <= right.start for left, right in pairwise(spans))


def test_two_spellings_of_one_number_are_one_instrument() -> None:
    texts = ("UNSCR 9925", "Security Council resolution 9925 (2031)", "S/RES/9925 (2031)")
    assert len({find_citations(text, load_authority())[0].entity for text in texts}) == 1


def test_the_end_of_a_number_repeats_the_whole_one() -> None:
    text = "On A/C.3/79/L.37: we support L.37 and draft resolution L.37, not L.38, nor NL.37."
    cited = [(c.span.of(text), c.entity.label) for c in find_citations(text, load_authority())]
    whole = "A/C.3/79/L.37"
    assert cited == [(whole, whole), ("L.37", whole), ("draft resolution L.37", whole)]


def test_a_number_given_with_its_year_once_means_the_same_without_it() -> None:
    text = "They adopted Resolution 94 (2021). We welcome Resolution 94."
    assert len({found.entity for found in find_citations(text, load_authority())}) == 1
    two = "Resolution 94 (2021) and Resolution 94 (2022). We welcome Resolution 94."
    assert len({found.entity for found in find_citations(two, load_authority())}) == 3


def test_the_table_of_citations_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "known": 20,
        "new": 99,
        "none": 45,
        "several": 13,
    }
