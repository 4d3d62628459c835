"""Find citations of instruments by number: treaty series, resolutions, recommendations, laws.

Each pattern names the series, the class of instrument and the label it gives; the number decides
which instrument is meant. A near miss stands beside each in the tests.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.find.issuers import issuer, symbol
from govgraph.lexicon import is_a
from govgraph.model import Entity, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.authority import Authority


class Series(NamedTuple):
    """A way of citing: its pattern, the class it cites and a template for the official number.

    One of the ``cues`` stands in every line that the pattern matches.
    """

    cues: tuple[str, ...]
    pattern: re.Pattern[str]
    type: str
    number: str


class Citation(NamedTuple):
    """A citation found in a text."""

    span: Span
    entity: Entity


_NO = r"(?:[Nn]os?\.?\s*|[Nn]\s?[°º]\s*|№\s*)"


_COUNTS_NOTHING = (
    r"(?![\w/-]|[.,:]\d|\s?%)(?=\W*\Z|\s*[^\w\s%]|\s+(?:of|on|and|or|nor|in|at|by|to|for|with|from|as|also|under|which"
    r"|that|but|not|is|was|were|are|be|been|has|had|have|will|would|can|may|must|shall|should|\w+ed|concerning|regarding"
    r"|[a-z]+s\s+(?:the|a|an|that|to|out|on|up|all|its|their|our|for|how|from|by|into))\b|\s+[a-z]+s\s+[A-Z])"
)


def _series(cues: str, pattern: str, type_: str, number: str) -> Series:
    """Make a series; in its pattern "№" stands for every way to write that sign.

    "¶" stands for what follows a number that counts nothing: no "Decision 18 communities took".
    """
    pattern = pattern.replace("№", _NO).replace("¶", _COUNTS_NOTHING)
    return Series(tuple(cues.split()), re.compile(pattern), type_, number)


SERIES = (
    # "ETS No. 108", "CETS 225", "ETS No. 005"; the two series share their numbers.
    _series("ETS STE STCE", r"\b(?:C?ETS|STE|STCE)\s+№?0*(?P<n>\d{1,3}[A-Z]?)\b", "Treaty", "CETS {n}"),
    # "CM/Rec(2018)2", with or without the word before it.
    _series("CM/Rec", r"\b(?:Recommendation\s+)?CM/Rec\s?\((?P<y>\d{4})\)\s?(?P<n>\d{1,3})\b", "Recommendation", "CM/Rec({y}){n}"),
    # "Recommendation No. R (87) 15", as it was cited until 2000.
    _series("Recommendation", r"\bRecommendation\s+№R\s?\((?P<y>\d{2}|\d{4})\)\s?(?P<n>\d{1,3})\b", "Recommendation", "Recommendation No. R({y}){n}"),
    _series("Rec", r"\b(?:Recommendation\s+)?Rec\s?\((?P<y>\d{4})\)\s?(?P<n>\d{1,3})\b", "Recommendation", "Rec({y}){n}"),
    _series("CM/Res", r"\b(?:Resolution\s+)?CM/Res(?P<k>[A-Z]{0,4})\s?\((?P<y>\d{4})\)\s?(?P<n>\d{1,3})\b", "Resolution", "CM/Res{k}({y}){n}"),
    # Documents of UN organs: "A/RES/60/252", "A/HRC/RES/47/16", "E/RES/2013/9", "S/RES/1325 (2000)".
    _series("/HRC/RES/", r"\b(?:resolution\s+|Resolution\s+)?A/HRC/RES/(?P<y>\d{1,2})/(?P<n>\d{1,3})\b", "Resolution", "A/HRC/RES/{y}/{n}"),
    _series("A/RES/", r"\b(?:resolution\s+|Resolution\s+)?A/RES/(?P<y>\d{1,2})/(?P<n>\d{1,3})\b", "Resolution", "A/RES/{y}/{n}"),
    _series("S/RES/", r"\b(?:resolution\s+|Resolution\s+)?S/RES/(?P<n>\d{3,4})(?:\s?\(\d{4}\))?(?!\d)", "Resolution", "S/RES/{n}"),
    _series("E/RES/", r"\b(?:resolution\s+|Resolution\s+)?E/RES/(?P<y>\d{4})/(?P<n>\d{1,3})\b", "Resolution", "E/RES/{y}/{n}"),
    _series("UNSC Security", r"\b(?:UNSCR|UNSC\s+[Rr]esolution|(?:United Nations |UN )?Security\s+Council\s+[Rr]esolution)\s+(?P<n>\d{3,4})(?:\s?\(\d{4}\)|/(?:19|20)\d\d)?(?!\d)", "Resolution", "S/RES/{n}"),
    _series("ECOSOC", r"\bECOSOC\s+(?:[Rr]esolution\s+)?(?P<y>\d{4})/(?P<n>\d{1,3})\b", "Resolution", "E/RES/{y}/{n}"),
    _series("HRC Human", r"\b(?:HRC|Human\s+Rights\s+Council)\s+[Rr]esolution\s+(?P<y>\d{1,2})/(?P<n>\d{1,3})\b", "Resolution", "A/HRC/RES/{y}/{n}"),
    _series("WHA", r"\bWHA\s?(?P<y>\d{1,2})\.(?P<n>\d{1,3})\b", "Resolution", "WHA{y}.{n}"),
    _series("esolution", r"\b[Rr]esolution\s+(?P<y>20\d\d)/(?P<n>\d{1,3})\b", "Resolution", "E/RES/{y}/{n}"),
    # "resolution 56/183" of the General Assembly (sessions 31 and later are numbered so).
    _series("esolution", r"\b(?:(?:UN\s+)?General\s+Assembly\s+)?[Rr]esolution\s+(?P<y>[3-9]\d)/(?P<n>\d{1,3})\b", "Resolution", "A/RES/{y}/{n}"),
    # "resolution 1325 (2000)": only the Security Council's are so called in small letters.
    _series("resolution", r"\bresolution\s+(?P<n>\d{3,4})\s?\((?:19|20)\d\d\)", "Resolution", "S/RES/{n}"),
    # Regional bodies: "ACHPR/Res.473 (EXT.OS/XXXI) 2021", "AG/RES. 2991 (LII-O/22)",
    # "Assembly/AU/Dec.749(XXXIII)", "Supplementary Act A/SA.1/01/10", "Decision CMC No. 15/24".
    _series("ACHPR/Res", r"\b(?:Resolution\s+|resolution\s+)?ACHPR/Res\.?\s?(?P<n>\d{1,4})\s?\((?P<k>[A-Z./]*[IVXLC]+)\)(?:\s?(?P<y>20\d\d)\b)?", "Resolution", "ACHPR/Res.{n} ({k}) {y}"),
    _series("AG/ CP/", r"\b(?:Resolution\s+|resolution\s+)?(?P<c>(?:AG|CP)/(?:RES|DEC|INF))\.?\s?(?P<n>\d{1,4})\s?\((?P<k>[IVXLC]+(?:-[OE])?/\d{2})\)", "Resolution", "{c}. {n} ({k})"),
    _series("/AU EX.CL", r"\b(?:Decision\s+|Declaration\s+)?(?P<k>Assembly/AU|EX\.CL)/(?P<c>Decl?|Res)\.?\s?(?P<n>\d{1,4})\s?\((?P<y>[IVXLC]+)\)", "Resolution", "{k}/{c}.{n}({y})"),
    _series("A/ C/", r"\b(?P<k>Supplementary\s+(?:Act|Protocol)|Decision|Regulation|Directive|Protocol)\s+(?P<n>[ACP]/(?:SA|SP|DEC|REG|DIR|P)\.?\s?\d{1,2}/\d{1,2}/\d{2,4})\b", "Law", "{k} {n}"),
    _series("CMC GMC CCM", r"\b(?P<k>Decision|Resolution|Directive)\s+(?P<c>CMC|GMC|CCM)\s+№?(?P<n>\d{1,3}/\d{2,4})\b", "Resolution", "{k} {c} No. {n}"),
    _series("PSC/", r"\b(?:[Cc]ommuniqu[eé]s?\s+\[?)?PSC/(?P<k>PR|AHG|MIN|HoSG)/(?P<c>COMM|BR|PS|Comm)[./]?\s?(?P<n>\d{1,4})\.?\s?\((?P<y>(?:20\d\d|[IVXLCDM]+))\)", "Declaration", "PSC/{k}/{c}.{n} ({y})"),
    _series("PSC/", r"\b(?:[Cc]ommuniqu[eé]s?\s+\[?\s?)?PSC/(?P<k>PR|AHG|MIN|HoSG)/(?P<c>COMM|BR|PS|Comm)\.?\s?\((?P<y>[IVXLCDM]+)\)", "Declaration", "PSC/{k}/{c}.({y})"),
    # Phytosanitary measures: "ISPM 15", "ISPM No. 15".
    _series("ISPM", r"\bISPM\s+№?(?P<n>\d{1,2})\b", "Guidelines", "ISPM {n}"),
    _series("Advisory", r"\bAdvisory\s+Opinion\s+(?P<n>OC-\d{1,2}/\d{2})\b", "Recommendation", "Advisory Opinion {n}"),
    # Fisheries and sea commissions: "CMM 2023-01", "Recommendation 22-01", "Recommendation 42-43/1".
    _series("CMM Measure", r"\b(?:Conservation\s+and\s+Management\s+Measure(?:\s+\(CMM\))?|CMM)\s+(?P<n>\d{2,4}-\d{2,4})\b", "Resolution", "CMM {n}"),
    _series("Conservation Measure", r"\bConservation\s+Measure\s+(?P<n>\d{2,4}[-/]\d{2,4})\b", "Resolution", "Conservation Measure {n}"),
    _series("Recommendation", r"\bRecommendation\s+(?P<n>\d{2}-\d{2}|\d{1,3}(?:-\d{1,2}|[A-Z])?/\d{1,2})\b(?!/)", "Recommendation", "Recommendation {n}"),
    _series("esolution", r"\b[Rr]esolution\s+(?P<n>\d{2}-\d{2})\b", "Resolution", "Resolution {n}"),
    # By number and year: "Recommendation 1/2023", "Decision 5/2024"; by a running number: "Decision 897".
    _series("Recommendation", r"\bRecommendation\s+(?P<n>\d{1,4}/(?:19|20)\d\d)\b", "Recommendation", "Recommendation {n}"),
    _series("ecision", r"\b[Dd]ecision\s+(?P<n>\d{1,4}/(?:19|20)\d\d|\d{3})\b(?![/.\d])", "Resolution", "Decision {n}"),
    # Texts by number and year: "Resolution 2345 (2020)", "Recommendation 12 (2017)".
    _series("Resolution", r"\b(?:PACE\s+)?Resolution\s+(?P<n>\d{1,4})\s?\((?P<y>(?:19|20)\d\d)\)", "Resolution", "Resolution {n} ({y})"),
    _series("Recommendation", r"\b(?:PACE\s+)?Recommendation\s+(?P<n>\d{1,4})\s?\((?P<y>(?:19|20)\d\d)\)", "Recommendation", "Recommendation {n} ({y})"),
    # European Union acts.
    _series("Regulation", r"\b(?:Council\s+|Commission\s+)?(?:(?:Delegated|Implementing)\s+)?Regulation\s+\((?P<k>EU|EC)\)\s+№?(?P<y>\d{2,4})/(?P<n>\d{1,4})\b", "Law", "Regulation ({k}) {y}/{n}"),
    _series("Decision", r"\b(?:Council\s+|Commission\s+)?(?:(?:Delegated|Implementing)\s+)?Decision\s+\((?P<k>EU)\)\s+(?P<y>\d{4})/(?P<n>\d{1,4})\b", "Law", "Decision ({k}) {y}/{n}"),
    _series("Directive", r"\b(?:Council\s+)?Directive\s+\((?P<k>EU)\)\s+(?P<y>\d{4})/(?P<n>\d{1,4})\b", "Law", "Directive ({k}) {y}/{n}"),
    _series("Directive", r"\b(?:Council\s+)?Directive\s+(?P<y>\d{2,4})/(?P<n>\d{1,4})/(?P<k>EU|EC|EEC)\b", "Law", "Directive {y}/{n}/{k}"),
    # Laws by number and year: "Law 109 of 1996", "Act No. 4 of 2013", "Law No. 1556 of 2021".
    _series("Law Act Decree Ordinance", r"\b(?P<k>(?:(?:Republic|Federal|Presidential|Royal|Supreme|Legislative|Executive)\s+)?(?:Law|Act|Decree|Ordinance))\s+№?(?P<n>\d{1,5})\s+of\s+(?P<y>(?:19|20)\d\d)\b", "Law", "{k} {n} of {y}"),
    _series("Law Act Decree", r"\b(?P<k>(?:Republic\s+|Federal\s+|Presidential\s+|Royal\s+)?(?:Law|Act|Decree))\s+№(?P<n>\d{1,5}(?:[/-](?:(?:19|20)\d\d|\d\d))?)\b", "Law", "{k} No. {n}"),
    # Laws that need no sign before their number: "Republic Act 10353", "Executive Order 14028".
    _series("Act Law Decree Order", r"\b(?P<k>(?:Republic|Legislative|Presidential|Supreme|Royal|Federal|Public|Executive)\s+(?:Act|Law|Decree|Order))\s+(?P<n>\d{2,5}(?:-\d{1,3})?)\b(?!\s+of)", "Law", "{k} {n}"),
    _series("Act Law Decree", r"\b(?P<k>Law|Act|Decree)\s+(?P<n>(?!(?:19|20)\d\d\b)\d{3,5})¶(?!\s+of\s)", "Law", "{k} {n}"),
    # Texts of a committee under its acronym: "Recommendation T-MC (2025) 1".
    _series("Recommendation Opinion Resolution Decision", r"\b(?P<k>Recommendation|Opinion|Resolution|Decision)\s+(?P<c>[A-Z][A-Z-]{1,8}(?:/[A-Za-z]+)?)\s?\((?P<y>(?:19|20)\d\d)\)\s?(?P<n>\d{1,3})\b", "Recommendation", "{k} {c} ({y}) {n}"),
    # Texts by kind and number: "Decision No. 5/2024", "Circular No. 12", "Regulation No. 3-A".
    _series("Decision Order Circular Notice Notification Instruction Resolution", r"\b(?P<k>(?:Ministerial\s+|Council\s+)?(?:Decision|Order|Circular|Notice|Notification|Instruction|Resolution))\s+№(?P<n>\d{1,5}(?:[./-]\w{1,6}){0,3}\b(?:\s\((?:19|20)\d\d\))?)", "Resolution", "{k} No. {n}"),
    _series("Regulation Directive Ordinance", r"\b(?P<k>(?:(?:Council|UN|UNECE)\s+)?(?:Regulation|Directive|Ordinance))\s+№(?P<n>\d{1,5}(?:[./-]\w{1,6}){0,3})\b", "Law", "{k} No. {n}"),
    # Labour standards: "ILO Convention No. 190", "C190" after it; "Recommendation No. 206".
    _series("Convention", r"\b(?:(?:ILO|ILO['’]s)\s+Convention\s+№?|Convention\s+№)(?P<n>\d{1,3})\b(?![/.]\d)", "Convention", "ILO Convention No. {n}"),
    _series("eneral", r"\b(?P<k>[Gg]eneral\s+[Pp]olicy\s+[Rr]ecommendation)\s+№?(?P<n>\d{1,3})\b", "Recommendation", "General Policy Recommendation No. {n}"),
    _series("Recommendation", r"(?<!eneral )(?<!olicy )\b(?:ILO\s+|ILO's\s+)?Recommendation\s+№(?P<n>\d{1,3})\b", "Recommendation", "ILO Recommendation No. {n}"),
    _series("eneral", r"\b[Gg]eneral\s+[Cc]omment\s+№?(?P<n>\d{1,3})\b(?:\s\((?:19|20)\d\d\))?", "Recommendation", "General comment No. {n}"),
    _series("eneral", r"\b[Gg]eneral\s+[Rr]ecommendation\s+№?(?P<n>\d{1,3})\b(?:\s\((?:19|20)\d\d\))?", "Recommendation", "General recommendation No. {n}"),
    # Texts of the Antarctic Treaty's meetings: "Measure 4 (2004)".
    _series("Measure Decision", r"\b(?P<k>Measure|Decision)\s+(?P<n>\d{1,2})\s\((?P<y>(?:19|20)\d\d)\)", "Resolution", "{k} {n} ({y})"),
    _series("UNTS", r"\bUNTS\s+(?:vol\.?\s*)?(?P<y>\d{1,4})\b", "Treaty", "UNTS {y}"),
    # Decisions of conferences of the parties: "Decision 15/4", "decision 1/CP.21".
    _series("ecision", r"\b[Dd]ecision\s+(?P<y>\d{1,3})/(?P<n>\d{1,3})\b", "Resolution", "Decision {y}/{n}"),
    _series("ecision", r"\b[Dd]ecision\s+(?P<y>\d{1,3})/(?P<k>CP|CMA|CMP)\.(?P<n>\d{1,3})\b", "Resolution", "Decision {y}/{k}.{n}"),
    # Decisions by a committee's session: "Decision 18.COM 11", "Decision 16.COM 7.b".
    _series("ecision ECISION", r"\b(?:[Dd]ecision|DECISION)\s+(?P<n>\d{1,2}\.(?:EXT\.)?(?:COM|GA|MSP|COP)(?:\s\d{1,2}\.(?:BUR|EXT))?\s\d{1,2}(?:\.[a-zA-Z]{1,3}\b)?)(?![\w/])", "Resolution", "Decision {n}"),
    # Opinions and dated standards: "Opinion 9/2022", "ISO/IEC 40500:2012", "EN 301 549".
    _series("pinion", r"\b[Oo]pinion\s+№?(?P<n>\d{1,4}/(?:19|20)\d\d)\b", "Recommendation", "Opinion {n}"),
    _series("pinion", r"\b[Oo]pinion\s+(?P<n>\d/\d\d)\b", "Recommendation", "Opinion {n}"),
    _series("ISO IEC", r"\b(?P<k>(?:EN |BS |DIN )?(?:ISO(?:/IEC(?:/IEEE)?)?|IEC)(?:[ /](?:TS|TR|PAS|DIS|FDIS|CD|WD|AWI))?)\s+(?P<n>\d{3,5}(?:(?:-\d+){1,3}(?::\d{4})?|:\d{4})|\d{4,5})(?![\d-])", "Guidelines", "{k} {n}"),
    _series("EN DIN ASTM AS/NZS SANS GOST CEN", r"\b(?P<k>EN|DIN|ASTM|AS/NZS|SANS|GOST|CEN/TS|CEN/TR)\s+(?P<n>[A-Z]?\d{4,5}(?:-\d{1,3}){0,2}(?::\d{4})?)(?![\d-])", "Guidelines", "{k} {n}"),
    _series("prEN CWA SFS NEN UNI NORM NF CSA ANSI PAS NBR KS EVS", r"(?<!Box )\b(?P<k>(?:Fpr|pr)EN|CWA|SFS|NEN|UNI|ÖNORM|NF|CSA|ANSI|PAS|NBR|KS|EVS)\s+(?!(?:19|20)\d\d\b)(?P<n>[A-Z]?\d{4,5}(?:-\d{1,3}){0,2}(?::\d{4})?)(?![\d-])", "Guidelines", "{k} {n}"),
    _series("ETSI 3GPP", r"\b(?P<k>(?:ETSI|3GPP)\s(?:EN|TS|TR|ES|GS))\s+(?P<n>\d{2,3}[ .]\d{3}(?:-\d{1,2})?)(?![\d-])", "Guidelines", "{k} {n}"),
    _series("NIST", r"\b(?P<k>NIST\s(?:SP|IR|FIPS))\s+(?P<n>\d{2,4}(?:-\d{1,3}[A-Z]?)?)(?![\d-])", "Guidelines", "{k} {n}"),
    # Standards of those who report and audit: "IFRS S2", "ISSA 5000", "IPSAS 41".
    _series("IFRS IAS ISSA IPSAS ISA", r"\b(?P<k>IFRS|IAS|ISSA|IPSAS|ISA)\s(?P<n>S?\d{1,2}|[2-5]\d00)\b(?![./-]\d)", "Guidelines", "{k} {n}"),
    # Texts that a body numbers by their kind: "IFHO-STD 7", "ABC-TR-12".
    _series("-STD -TR -TS -GL -REC -SPEC -BCP -RP", r"(?<![\w-])(?P<n>[A-Z]{2,8}-(?:STD|TR|TS|GL|REC|SPEC|BCP|RP)[ -]?\d{1,4})(?![\w-])", "Guidelines", "{n}"),
    # Resolutions of maritime bodies: "resolution MSC.428(98)", "A.1110(30)".
    _series("MEPC. MSC. FAL. LEG. A.", r"\b(?:[Rr]esolution\s+)?(?P<k>MEPC|MSC|FAL|LEG|A)\.(?P<n>\d{1,4}\(\d{1,3}\))", "Resolution", "Resolution {k}.{n}"),
    # Standards and drafts of the technical community: "ITU-T X.509", "BCP 47", "draft-ietf-dnsop-svcb".
    _series("ITU-T ITU-R", r"\b(?:Recommendation\s+)?(?P<k>ITU-[TR])\s+(?:Recommendation\s+|Rec\.\s+)?(?P<n>[A-Z]{1,2}\.\d{1,4}(?:\.\d{1,2}|-\d{1,2}\b)?)\b", "Guidelines", "{k} {n}"),
    _series("IEEE", r"\bIEEE\s+(?:Std\.?\s+)?(?P<n>\d{3,4}(?:\.\d{1,2}[a-z]{0,2})?)\b", "Guidelines", "IEEE {n}"),
    _series("BCP", r"\bBCP[\s-](?P<n>\d{1,3})\b", "Guidelines", "BCP {n}"),
    _series("draft-", r"\b(?P<n>draft-[a-z][a-z0-9]*(?:-[a-z0-9]+){2,8})\b(?!-)", "Guidelines", "{n}"),
    _series("ripe- RIPE- prop-", r"(?<![\w-])(?P<n>(?:ripe|RIPE|prop)-\d{3})\b", "Guidelines", "{n}"),
    # National and regional standards: "GSO 2530", "CXS 1-1985", "ECMA-262".
    _series("GSO JIS GB/T UNE NTC BS ECMA CXS CXG CXC FDIS", r"\b(?P<k>GSO|JIS|GB/T|UNE|NTC|BS|ECMA|CXS|CXG|CXC|FDIS)[ -](?P<n>(?:[A-Z] )?(?:\d{3,5}(?:-\d{1,4})?|\d{1,2}-\d{3,4})(?::\d{4})?)(?![\d-])", "Guidelines", "{k} {n}"),
    _series("EN", r"\bEN\s+(?P<n>\d{3} \d{3})(?!\d)", "Guidelines", "EN {n}"),
    # Parts of a text that are spoken of as texts: "Principle 10 of the Rio Declaration".
    _series("Principle Target target", r"\b(?P<k>Principle|Target)\s(?P<n>\d{1,2})(?=\s(?:of|on)\s)", "Instrument", "{k} {n}"),
    _series("Additional", r"\b(?P<k>Additional\s+Protocol)\s+(?P<n>[IVX]{1,4})\b", "Protocol", "{k} {n}"),
    _series("Annex Appendix Schedule", r"\b(?P<k>Annex|Appendix|Schedule)\s(?P<n>[IVX]{1,5}|\d{1,2}|[A-H])(?=\s(?:of|to)\s(?:the\s)?[A-Z])(?!\s(?:of|to)\s[A-Z]\w+\s[A-Z]\w+['’]s\s[a-z])", "Instrument", "{k} {n}"),
    # "MARPOL Annex VI", "CITES Appendix II".
    _series("Annex Appendix", r"\b(?P<k>[A-Z]{4,}\s(?:Annex|Appendix))\s(?P<n>[IVX]{1,5}|\d{1,2})\b", "Instrument", "{k} {n}"),
    _series("Target target", r"\b[Tt]arget\s(?P<n>\d{1,2}\.[\da-z])\b", "Instrument", "Target {n}"),
    _series("SDG Sustainable", r"\b(?:SDG|Sustainable\s+Development\s+Goal)\s(?P<n>\d{1,2})\b(?!\.)", "Instrument", "Sustainable Development Goal {n}"),
    _series("RFC", r"\bRFC\s(?P<n>\d{3,5})\b", "Guidelines", "RFC {n}"),
    # Decisions by their body's own symbols: "Decision MC.DEC/2/16", "Recommendation W.12"; no "Opinion COVID-19".
    _series("Resolution Decision", r"\b(?P<k>Resolution|Decision)\s+(?P<n>(?!COVID)[A-Z]{1,6}(?:[./-][A-Z]{1,6}){0,2}[./-]\d{1,4}(?:[./-]\d{1,4}){0,3})(?![\w/(-])", "Resolution", "{k} {n}"),
    _series("Recommendation Opinion", r"\b(?P<k>Recommendation|Opinion)\s+(?P<n>(?!COVID)[A-Z]{1,6}(?:[./-][A-Z]{1,6}){0,2}[./-]\d{1,4}(?:[./-]\d{1,4}){0,3})(?![\w/(-])", "Recommendation", "{k} {n}"),
    # Symbols of documents: "A/HRC/47/25", "A/C.2/79/L.8/Rev.1", "SG/Inf(2020)11", "CM(2024)52".
    _series("/C.", r"\b(?P<n>A/C\.\d/\d{2}/L\.\d{1,3}(?:/Rev\.\d{1,2})?)\b", "Resolution", "{n}"),
    _series("/", r"\b(?P<n>[A-Z]{1,5}(?:/[A-Z][A-Za-z.]{0,6})*/\d{1,4}/(?:L\.|Add\.|Rev\.)?\d{1,4})\b", "Report", "{n}"),
    _series("(19 (20", r"\b(?P<n>(?:SG/Inf|CM|SG|CommDH|GR-[A-Z]{1,3}|DD)\s?\((?:19|20)\d\d\)\s?\d{1,4})\b", "Report", "{n}"),
    # Documents by their session and item: "document NCSR 12/9/3".
    _series("ocument", r"\b[Dd]ocument\s+(?P<n>[A-Z]{2,6}\s\d{1,3}/\d{1,3}(?:/\d{1,3})?)(?![\d/])", "Report", "{n}"),
    # Proposals and decisions by the year: "LAC-2024-3"; not "GA-2024" nor "ABC-12-3".
    _series("-19 -20", r"(?<![\w/-])(?P<n>[A-Z]{2,8}-(?:19|20)\d\d-\d{1,3})(?![\w/-])", "Instrument", "{n}"),
    # Drafts by their document: "draft resolution L.77".
    _series("L.", r"\b(?P<k>[Dd]raft (?:resolution|decision))\s+(?P<n>L\.\d{1,3}(?:/Rev\.\d{1,2})?)\b", "Resolution", "{k} {n}"),
    # Decisions numbered in Roman sessions: "decision VIII/6", "Decision IV/9h".
    _series("ecision", r"\b[Dd]ecision\s+(?P<y>[IVXL]+)/(?P<n>\d{1,3}[a-z]?)\b", "Resolution", "Decision {y}/{n}"),
    # Acts of regional bodies, by their own symbols: "Regulation C/REG.1/2020", "Decision DC/SES 94/11".
    _series("Regulation Decision Directive Act Resolution", r"\b(?P<k>(?:Technical\s+|Supplementary\s+)?(?:Regulation|Decision|Directive|Act|Resolution))\s+(?P<n>(?:[A-Z](?=/)|(?!I+ )[A-Z]{2,5})(?:[ /.-][A-Z]{2,6}){0,3}[ ./-]{1,2}\d{1,4}(?:[/.-]\d{1,4}){1,3})(?![\d/])", "Law", "{k} {n}"),
    _series("esolution Recommendation", r"\b(?P<k>[Rr]esolution|Recommendation)\s+(?P<n>[IVXL]+/\d{1,3}[a-z]?)\b(?!/)", "Resolution", "{k} {n}"),
    # By year and number or the other way round: "Resolution 2023-7", "Decree 45/2019", "Regulation 2019/904".
    _series("Resolution Decision Measure", r"\b(?P<k>Resolution|Decision|Measure)\s+(?P<n>(?:19|20)\d\d[/.-](?!(?:19|20)\d\d\b)\d{1,4}|(?!(?:19|20)\d\d)\d{1,4}[/-](?:19|20)\d\d)\b(?![/.-]\d)", "Resolution", "{k} {n}"),
    _series("Recommendation Opinion", r"\b(?P<k>Recommendation|Opinion)\s+(?P<n>(?:19|20)\d\d[/.-](?!(?:19|20)\d\d\b)\d{1,4}|(?!(?:19|20)\d\d)\d{1,4}[/-](?:19|20)\d\d)\b(?![/.-]\d)", "Recommendation", "{k} {n}"),
    _series("Regulation Directive Decree Order Law Act Ordinance Circular", r"\b(?P<k>(?:Council\s+|Commission\s+)?(?:Regulation|Directive|Decree|Order|Law|Act|Ordinance|Circular))\s+(?P<n>(?:19|20)\d\d[/.-](?!(?:19|20)\d\d\b)\d{1,4}|(?!(?:19|20)\d\d)\d{1,4}[/-](?:19|20)\d\d)\b(?![/.-]\d)", "Law", "{k} {n}"),
    # Texts that any body numbers: "Joint Statement No. 3", "Guidance Note No. 12"; no "Case No. 5".
    _series("Statement Note Bulletin Declaration Guideline Standard Measure", r"\b(?P<k>(?:[A-Z][a-z]+\s)?(?:Statement|Note|Bulletin|Declaration|Guideline|Standard|Measure))\s+№(?P<n>\d{1,4}(?:[/-]\d{2,4})?)\b", "Instrument", "{k} No. {n}"),
    # Proposals of policy: "draft policy 2024-3", "policy proposal 2023-02"; by their code "LAC-2024-3".
    _series("olicy roposal", r"\b(?P<k>(?:[Dd]raft\s+|[Pp]olicy\s+)?(?:[Pp]olicy|[Pp]roposal))\s+(?P<n>(?:19|20)\d\d-\d{1,3})\b(?![/-])", "Instrument", "{k} {n}"),
    # Conventions on species: "Resolution Conf. 10.10 (Rev. CoP19)".
    _series("Conf.", r"\b(?P<k>Resolution|Decision)\s+(?P<n>Conf\.\s?\d{1,2}\.\d{1,2}(?:\s\(Rev\.\sCoP\d{1,2}\))?)", "Resolution", "{k} {n}"),
    # Decisions and opinions by a running number: "Decision 12", "Opinion 7"; no "Decision 18 communities took".
    _series("Decision", r"\bDecision\s+(?P<n>\d{1,2})¶", "Resolution", "Decision {n}"),
    _series("Opinion Recommendation", r"\b(?P<k>Opinion|Recommendation)\s+(?P<n>\d{1,2})¶", "Recommendation", "{k} {n}"),
    # Texts on the table, by letter or number: "Draft resolution A", "draft decision II", "Motion 14".
    _series("raft", r"\b(?P<k>[Dd]raft\s(?:[Rr]esolution|[Dd]ecision|[Rr]ecommendation))\s(?P<n>[IVX]{2,4}|[A-HJ-Z]|I(?=\s+(?:was|is|on)\b|\s*[,:.])|\d{1,3})¶", "Resolution", "{k} {n}"),
    _series("otion", r"\b(?P<k>[Mm]otion)\s№?(?P<n>[A-HJ-Z]?\d{1,3})¶", "Instrument", "Motion {n}"),
    # What is left: a numbered resolution whose body the words don't name.
    _series("esolution", r"\b[Rr]esolution\s+(?P<y>\d{1,3})/(?P<n>\d{1,3})\b", "Resolution", "Resolution {y}/{n}"),
    _series("esolution", r"\b[Rr]esolution\s+(?P<n>\d{1,4}(?:/\d{2,4})?)\b", "Resolution", "Resolution {n}"),
    _series("Recommendation", r"\bRecommendation\s+(?P<n>\d{3,4})(?![\d/])", "Recommendation", "Recommendation {n}"),
)  # fmt: skip
_CUES = tuple(dict.fromkeys(cue for series in SERIES for cue in series.cues))
_NUMBER = re.compile(r"\d")
_FIGURELESS = (
    "draft-",
    "Annex ",
    "Appendix ",
    "raft resolution ",
    "raft decision ",
    "Additional Protocol",
    "PSC/",
)  # what begins a number without a figure
# "Conventions Nos. 87 and 98", "Security Council resolutions 1325 and 2250".
_ITEM = r"\d{1,4}(?:/\d{1,4})?(?:/E[UC])?(?:\s\((?:19|20)\d\d\))?"
_SEVERAL = re.compile(
    r"\b(?P<head>(?:(?:UN|ILO|United Nations|Security Council|General Assembly|Human Rights Council)\s+)*"
    r"(?:[Rr]esolution|Convention|Recommendation|[Gg]eneral [Cc]omment|[Dd]irective|[Dd]ecision))s\s+"
    rf"(?P<no>(?:[Nn]os?\.?\s*)?){_ITEM}(?:,\s+{_ITEM})*,?\s+(?:and|or|&)\s+(?:[Nn]o\.?\s*)?{_ITEM}(?![\d/])"
)
_ITEMS = re.compile(_ITEM)
# "Additional Protocols I and II".
_ROMAN = re.compile(
    r"\b(?P<head>Additional Protocol)s(?P<no>)\s+[IVX]{1,4}(?:,\s+[IVX]{1,4})*,?\s+(?:and|or|&)\s+[IVX]{1,4}\b"
)
_ROMANS = re.compile(r"\b[IVX]{1,4}\b")
_BARE = re.compile(r"[Rr]esolution \d{1,4}/\d{1,3}")  # one that names no body
_BY_NUMBER = ("onvention", "omment")  # what is cited with "No." before its number
_LABOUR = ("ILO", "abour", "rade union")  # a text that says so means the conventions of the ILO
# What a line may break off in the midst of: "ILO Convention | No. 190".
_BROKEN = re.compile(
    r"(?:onvention|esolution|irective|ecommendation|omment|egulation)(?:\s+No\.?)?\s*\Z"
)
# "Draft resolution L.37", and behind it only "L.37".
_LIMITED = re.compile(
    r"(?<![\w/])(?:(?:draft\s+)?(?:resolution|decision|text)\s+)?L\.(?P<n>\d{1,3}(?:/Rev\.\d)?)(?!\d)",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\s?\((?:19|20)\d\d\)\Z")
_GOES_ON = re.compile(r"\s*(?:No\.?\s*)?\(?(?:EU\)\s)?\d")


def find_citations(text: str, authority: Authority) -> list[Citation]:
    """Return the citations in a text, in order; none overlaps another.

    None goes over a line's end, unless the number alone stands on the next line.
    """
    found: list[Citation] = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if _BROKEN.search(line) and _GOES_ON.match(text, end + 1):
            end = _end_of_line(text, end + 1)
        if _NUMBER.search(text, start, end) or any(map(line.__contains__, _FIGURELESS)):
            cues = {cue for cue in _CUES if cue in line}
            told = [*_several(text, Span(start, end), authority)] if "s" in line and cues else []
            told += _of_line(text, Span(start, end), cues, authority) if cues else []
            for citation in told:
                if not any(other.span.overlaps(citation.span) for other in found[-len(told) - 9 :]):
                    found.append(citation)
        start += len(line) + 1
    if "/L." in text:
        found = _with_shortened(text, found)
    found = _without_year(text, found)
    return sorted(found, key=lambda citation: citation.span)


def _with_shortened(text: str, found: Sequence[Citation]) -> list[Citation]:
    """Add what repeats only the end of a number: "L.37", "draft resolution L.37" of "A/79/L.37"."""
    whole: dict[str, Entity] = {}
    for citation in found:
        _, mark, number = citation.entity.label.partition("/L.")
        if mark:
            whole.setdefault(number, citation.entity)
    kept = []
    for citation in found:
        short = _LIMITED.fullmatch(citation.entity.label)
        same = whole.get(short["n"]) if short else None
        kept.append(citation._replace(entity=same) if same else citation)
    for match in _LIMITED.finditer(text) if whole else ():
        span = Span(*match.span())
        if match["n"] in whole and not any(one.span.overlaps(span) for one in found):
            kept.append(Citation(span, whole[match["n"]]))
    return kept


def _without_year(text: str, found: Sequence[Citation]) -> list[Citation]:
    """Let a number that the text gives with its year once mean the same without it.

    After "Resolution 14 (2021)", "Resolution 14" is that one, unless there is one of another year.
    """
    dated: dict[str, set[Entity]] = {}
    for citation in found:
        number, year, _ = _BRACKETED.sub("|", _words(text, citation)).partition("|")
        if year:
            dated.setdefault(number, set()).add(citation.entity)
    if not dated:
        return list(found)
    meant = {number: one.pop() for number, one in dated.items() if len(one) == 1}
    return [
        c if c.entity.iri else c._replace(entity=meant.get(_words(text, c), c.entity))
        for c in found
    ]


def _words(text: str, citation: Citation) -> str:
    return " ".join(citation.span.of(text).split()).lower()


def _end_of_line(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _several(text: str, line: Span, authority: Authority) -> Iterator[Citation]:
    """Yield what one plural cites: each of "ILO Conventions Nos. 87 and 98"."""
    several = [(match, _ITEMS) for match in _SEVERAL.finditer(text, *line)]
    several += [(match, _ROMANS) for match in _ROMAN.finditer(text, *line)]
    for match, items in several:
        head, numbers = match["head"], list(items.finditer(text, match.end("no"), match.end()))
        if head == "Convention" and not (match["no"] or any(word in text for word in _LABOUR)):
            continue
        link = " No. " if head.endswith(_BY_NUMBER) else " "
        for place, number in enumerate(numbers):
            cited = head + link + number[0]
            found = _of_line(cited, Span(0, len(cited)), {*_CUES}, authority)
            if found and found[0].span.end == len(cited):
                start = match.start() if not place else number.start()
                yield Citation(Span(start, number.end()), found[0].entity)


def _of_line(text: str, line: Span, cues: set[str], authority: Authority) -> list[Citation]:
    """Return the citations in a line that has some cues; the earlier series wins."""
    found: list[Citation] = []
    for series in SERIES:
        if cues.isdisjoint(series.cues):
            continue
        for match in series.pattern.finditer(text, *line):
            span = Span(*match.span())
            if not any(citation.span.overlaps(span) for citation in found):
                found.append(Citation(span, _cited(match, series, authority)))
    return sorted(found, key=lambda citation: citation.span)


def _also(number: str) -> Iterator[str]:
    """Yield other names under which the authority may know a number: "Convention No. 87"."""
    if number.startswith("S/RES/"):
        yield number.replace("S/RES/", "Security Council resolution ")
    if number.startswith("ILO Convention"):
        yield number.removeprefix("ILO ")


def _cited(match: re.Match[str], series: Series, authority: Authority) -> Entity:
    """Return the instrument of a number: the authority's, or a new one that bears the number."""
    number = series.number.format(**{k: v or "" for k, v in match.groupdict().items()}).rstrip()
    written = " ".join(match[0].split())
    body = issuer(match.string, *match.span()) if _BARE.fullmatch(written) else ""
    number = symbol(body, match["y"], match["n"]) if body else number
    if number.startswith("CETS "):
        known = authority.having("cetsNumber", number.removeprefix("CETS ").lstrip("0"))
    else:
        known = [e for e in authority.named(number) if e.kind is Kind.INSTRUMENT]
        known = known or list(authority.having("documentNumber", number))
        for name in (f"{body} {written}".strip(), *_also(number)):
            known = known or [e for e in authority.named(name) if e.kind is Kind.INSTRUMENT]
        if written.startswith("ILO"):  # not the Council of Europe's "Convention No. 108"
            known = [e for e in known if number.split()[-1] + ")" in e.label]
        if series.type == "Resolution":  # the resolution, not the treaty that it annexes
            known = [entity for entity in known if not is_a(entity.type, "Treaty")]
        if body:  # nor the principles that it endorses
            known = [entity for entity in known if is_a(entity.type, "Resolution")]
    if len(known) == 1:
        return known[0]
    aliases = tuple(dict.fromkeys(a for a in (written,) if a != number))
    return Entity(Kind.INSTRUMENT, number, None, series.type, aliases)
