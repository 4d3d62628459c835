"""Tell from the verbs and adjectives around a date whether it lies in the past or the future."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from govgraph.dates import words
from govgraph.dates.patterns import W, rule

if TYPE_CHECKING:
    from govgraph.dates.forms import Piece


class Tense(Enum):
    """Where a sentence puts a date, seen from the day it is said."""

    PAST = "past"
    FUTURE = "future"
    OPEN = "open"
    DROPPED = "dropped"  # planned and given up: it may lie on either side


class Cue(NamedTuple):
    """A word that tells the tense; ``weight`` is 3 for finite verbs, 1 for nouns of events."""

    start: int
    end: int
    tense: Tense
    weight: int
    plan: bool
    done: bool  # "decided to": what it decided lies ahead, the decision itself is past


_ADVERB: Final = (
    r"(?:\s+(?:not|also|already|since|recently|just|now|always|all|both|been|never|only|thus"
    r"|therefore|\w+ly))?"
)
_IRREGULAR: Final = "|".join(
    sorted(
        words.listed(
            "held met took became began opened saw gave came went made said put left sent wrote"
            " told brought led set spoke won drew stood found kept laid got grew rose fell built"
            " taken given done begun known seen heard sat ran bore chose paid read spent sought"
            " taught thought understood undertook withdrew joined"
            " flew broke lost sold caught fought felt dealt drove threw"
            " lent bought shook stole struck swept hung fed fled forgot froze hid overcame"
        )
    )
)
_NOT_VERBS: Final = (
    "need|indeed|proceed|exceed|speed|feed|seed|breed|deed|related|based|dedicated|limited"
    "|named|called|entitled|titled|nicknamed|dubbed|known"
    "|advanced|interested|so-called|unprecedented|shared|united|hundred|sacred|red|bed|need"
    r"|[a-z]{2,12}-(?:ended|based|related|led|centred|minded)|agreed-upon|detailed|renewed|increased|continued|distinguished|esteemed|honoured|embed"
)
_SOME: Final = r"(?:\s+(?!to\b)[\w’'-]+){1,6}?"  # words of "the Government of Fiji"
_OBJECT: Final = r"(?!\s+(?:it|the|this|a|an|these|that|those|its|our|their)\b)"
_LED: Final = r"(?!\s+(?:on|in|at|last)\b)"  # "submitted its proposal *on* 5 May" tells when
# Verbs that put their complement ahead of now: "decided to meet in July".
_TO_VERBS: Final = (
    "decid|agree?|plann?|propos|intend|hop|expect|offer|commit|invit|pledg|schedul|promis|prepar|wish"
    "|aim|seek|undertook|undertak|mean|continu|resolv|request|instruct|ask|encourag|urg|call"
)
# In the order in which they are tried; the first that matches at a place counts. No place but the
# beginning of a word is worth trying.
_CUES: Final = rule(
    r"\b(?=[a-z])(?:"
    r"(?P<dropped>(?:originally|initially)\s+(?:\w+ed|foreseen|set|meant)\s+(?:for|to|in|on)\b)"
    r"|(?P<thanks>for\s+(?:\w+ly\s+)?(?:hosting|having|organi[sz]ing|convening|welcoming)\b)"
    r"|(?P<past_modal>(?:must|should|could|(?-i:may)|might|would|will\s+not|shall)\s+have\s+\w+)"
    r"|(?P<undone>(?:was|were)\s+(?:\w+ly\s+)?(?:due|expected|scheduled|slated|supposed|meant|intended|set)\s+to(?=\s+[a-z])"
    r"|(?:was|were)\s+to\s+(?:be|have)(?:\s+been)?(?:\s+[a-z]+)?|had\s+(?:been\s+)?(?:(?:hoped|wanted"
    r"|intended|meant)\s+to|(?:planned|expected|due|scheduled)\s+(?:to|for|in|on))\b)"
    r"|(?P<future_perfect>(?:has|have)\s+yet\s+to|(?:has|have)\s+(?:\w+ly\s+)?(?:suggest|propos"
    r"|recommend|request|demand)ed\s+that|(?:has|have|['’]ve)\s+(?:\w+ly\s+|also\s+|now\s+)?(?:offered"
    rf"|agreed|decided|promised|pledged|chosen|resolved|volunteered|vowed|undertaken)\s+to{_OBJECT}"
    r"(?=\s+[a-z])|(?:has|have|['’]ve)\s+(?:\w+ly\s+|also\s+)?(?:offered|promised)\s+(?:us|me|them|you|it)"
    r"|(?:has|have|is|are|was|(?<=['’])(?:re|m))\s+"
    r"(?:not\s+|now\s+|still\s+|also\s+)?(?:been\s+|being\s+)?(?:provisionally\s+|tentatively\s+)?"
    r"(?:scheduled|planned|due|expected|foreseen|invited|encouraged|requested|going|about|set"
    r"|likely|unlikely|supposed|tasked|asked|called|slated|billed|booked|pencill?ed|earmarked"
    r"|reserved|fixed|rescheduled|moved|postponed)\s+(?:to|for|in|on|until)\b)"
    r"|(?<!\bwill\s)(?<!\bwould\s)(?<!\bshall\s)(?<!\bto\s)(?P<present>appl(?:y|ies))"
    r"|(?P<future>will|shall|(?:we|i|it|he|she|they|you|that|there)['’]ll|(?:is|are)\s+to(?=\s+[a-z])"
    r"|to\s+be\s+[\w-]+(?:ed|n|ld|ade)\b"
    r"|await(?:s|ing)?|(?:await|anticipat|expect)ed(?=\s+(?:the|an?|its|their)\b)|look(?:s|ing|ed)?\s+(?:forward|ahead)|upcoming|forthcoming|coming|next|(?-i:future)"
    r"|stands?\s+ready|tentatively|preferably|no\s+later\s+than|at\s+the\s+latest|deadline|won['’]t|ahead\s+of"
    r"|anticipat(?:e|es|ing)|mark\s+your\s+\w+|save\s+the\s+date|(?:must|should|would|could|need(?:s)?\s+to|ought\s+to)(?!\s+have))"
    r"|(?P<past>was|were|had|did|didn['’]t"
    rf"|(?<!\bwill\s)(?<!\bshall\s)(?:has|have|having){_ADVERB}\s+(?:\w+ed|been|{_IRREGULAR})\b"
    r"|(?<!\bto\s)last|previous(?:ly)?|recent(?:ly)?|past|former|ago|yesterday|already"
    r"|congratulat\w+|in\s+the\s+wake\s+of|since)"
    r"|(?P<passive>be\s+(?:\w+ly\s+)?(?:[\w-]+ed|" + _IRREGULAR + r"))"
    r"|(?P<meant>(?<=,\s)(?:expected|due|scheduled|slated|supposed|meant|intended|set)\s+to(?=\s+[a-z]))"
    rf"|(?P<aim>(?:{_TO_VERBS})(?:t?ed|es|s|t?ing|e)?\s+(?:\w+sel(?:f|ves)\s+)?to{_OBJECT}"
    r"|(?:offers?|invitations?|decisions?|readiness|willingness|intentions?|plans?|proposals?|pledges?"
    r"|promises?|commitments?)\s+"
    rf"(?:(?:of|from|by){_SOME}\s+)?to{_OBJECT}(?=\s+[a-z])"
    r"|(?:urg|invit|encourag|ask|request|instruct|task|remind|direct|mandat|advis)(?:ed|es|s|ing|e)?"
    rf"{_SOME}\s+to{_OBJECT}(?=\s+[a-z])|wish(?:ed|es|ing)?(?=\s+[\w’'])"
    r"|(?:suggest|propos|recommend|request|demand|insist|mov)(?:ed|es|s|ing|e)?\s+that)"
    r"|(?P<plan>(?:planned|scheduled|foreseen|envisaged|slated|due|expected|postponed|moved|meant|intended)"
    r"\s+(?:for|to|until|in|on)\b|(?:announced|set|convened)\s+for\b)"
    r"|(?P<purpose>(?<!\bjoined\sthe\s)(?<!\bbacked\sthe\s)call(?:s|ing)?\s+(?:for(?!\s+(?:proposals|papers|tenders"
    r"|evidence|contributions|applications|nominations|inputs?))|on(?!\s+(?:the\s+)?\d)|upon)|towards?|prior\s+to|prepar\w+\s+(?:for|of)"
    r"|pending|in\s+view\s+of|with\s+a\s+view\s+to|run-up|run\s+up"
    rf"|(?-i:propos(?:e|es|al)|(?<!\bin\s)(?<!\bto\s)support(?:s|ing)?|requests?){_LED}"
    r"|(?-i:plans?)(?=\s+(?:to\s+(?!(?:the|its|an?|our|their|h(?:is|er)|all)\b)[a-z]|an?\s|the\s|our\s|its\s|their\s))|(?-i:plans)\s+for"
    r"|intends?|hopes?|expects?|urges?|encourages?|recommends?|invites?"
    r"|(?:is|are)\s+open\s+to\s+(?:every(?:one|body)|the\s+(?:public|press|media)|all(?!\s+\w))"
    r"|takes?\s+(?:place|effect|office|over)|opens|begins|starts|meets|convenes|closes|ends|expires"
    r"|(?<!had\s)(?<!has\s)(?<!have\s)(?:enters?|comes?)\s+into|falls|runs|retires|resumes|returns|reopens"
    r"|turns|goes|celebrates|lapses|decides|finishes|gathers|publishes|becomes|travels|sits|reconvenes"
    r"|leaves|departs|steps\s+down|hands\s+over"
    r"|(?:when|once|as|before|until)\s+(?:we|they|you|delegat\w+|leaders|ministers|members|parties|states)\s+"
    r"(?:meet|close|gather|convene|reconvene|return|conclude|adjourn|leave|begin|start|resume)"
    r"|preparations?)"
    r"|(?<!\bis\s)(?<!\bare\s)(?<!\bto\s)(?<!\bbeing\s)(?<!-)"
    r"(?<!\ba\s)(?<!\ban\s)(?<!\bits\s)(?<!\bour\s)(?<!\btheir\s)"  # "a *revised* text"
    r"(?<!\bin\s)(?<!\bof\s)(?<!\bfor\s)(?<!\bwith\s)(?<!\bon\s)"  # "for *displaced* persons"
    rf"(?P<verb>called(?=\s+(?:upon|(?:for|on)(?!\s+(?:the\s+)?\d))\b)|(?!(?:{_NOT_VERBS})\b)(?:(?-i:[a-z])|\A[a-z])[a-z-]{{1,24}}ed|{_IRREGULAR})"
    r"|(?P<noun>adoption|ratification|conclusion|signing|accession|publication|completion|release"
    r"|launch|success|creation|establishment|endorsement|approval|outcomes?|results?)"
    r")\b"
)
_WEIGHTS: Final = {
    "dropped": (Tense.PAST, 3),
    "thanks": (Tense.PAST, 2),
    "past_modal": (Tense.PAST, 3),
    "future_perfect": (Tense.FUTURE, 3),
    "undone": (Tense.DROPPED, 3),
    "future": (Tense.FUTURE, 3),
    "past": (Tense.PAST, 3),
    "aim": (Tense.FUTURE, 2),
    "meant": (Tense.FUTURE, 2),
    "plan": (Tense.FUTURE, 2),
    "passive": (Tense.FUTURE, 2),
    "purpose": (Tense.FUTURE, 2),
    "present": (Tense.OPEN, 2),
    "verb": (Tense.PAST, 2),
    "noun": (Tense.PAST, 1),
}
_PLANS: Final = frozenset({"meant", "plan"})
_CLAUSE_END: Final = re.compile(r"[,;:()]|\s[-–—]\s|—|\b(?:but|while|whereas|whose)\b")
_DEADLINE: Final = re.compile(r"\b(?:by|until|till|later than)\s+(?:the\s+)?\Z", re.IGNORECASE)
_DEFERRED: Final = re.compile(
    r"\b(?:postponed|put\s+off|deferred|adjourned|delayed|extended|prolonged|renewed|moved"
    r"|rescheduled|pushed\s+back|put\s+back|slipped)\b[^.;]{0,80}\b(?:to|until|till)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
# "The Government has promised a bill for the autumn", "a call for 3 May".
_SET_FOR: Final = re.compile(
    r"(?P<had>\bhad\s+)?\b(?:promised|announced|scheduled|planned|foreseen|pencill?ed\s+in|booked|tabled|convened|set|meant|intended)"
    r"\b[^.;,]{0,60}\bfor\s+(?:the\s+)?\Z|\b(?:proposed|suggested|set|fixed|chose)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
# "The session was moved *from May* to September": either may still lie ahead.
MOVED_FROM: Final = rule(
    rf"\b(?:moved|shifted|rescheduled|postponed|deferred|delayed|changed|(?:pushed|put){W}back"
    rf"|(?:brought|moved){W}forward)(?:(?!\bfrom\b)[^.;,]){{0,30}}\bfrom{W}(?:the{W})?\Z"
)
_AT_FIRST: Final = re.compile(r"\b(?:originally|initially)\s+\Z", re.IGNORECASE)
_TO_DO: Final = re.compile(r"\b(?:to\s+[a-z]|(?:may|might|can|could|will|would|should)\b)")
_TOLD: Final = re.compile(r"\s+(?:(?:the\s+)?[\w’'-]{1,20}\s+)?that\b")
_WITHIN: Final = re.compile(
    r"\b(?:to\s+[a-z]{2,20}\s+that|an?\s+(?:[\w’'-]{1,25}\s+){1,4}(?:that|which))\b"
)
# "The Board, *which* met last week, will", "the text *that* we saw will", "as *we* said".
_TOLD_OF: Final = re.compile(
    r"\b(?:who|whom|which|as\s+(?:we|I|you|they|it)|the\s+(?:[\w’'-]{1,25}\s+){1,3}that)\b[^,;:]*\Z",
    re.IGNORECASE,
)
_DONE_BY: Final = re.compile(r"\s+(?:(?:up|out)\s+)?by\b")  # "the text *adopted by* the Board"
_NO_VERB: Final = re.compile(
    r"(?:future|coming|next|upcoming|forthcoming|last|previous|recent|past|former|ago|since)\b"
)
_SUB: Final = re.compile(r"\b(?:who|whom|which|that|to|when|while|and)\b|[.;:]")
_THE: Final = re.compile(r"\bthe\s+(?:\w+ly\s+)?\Z", re.IGNORECASE)
_NOT_YET: Final = re.compile(r"(?:has|have)(?:\s+not|n['’]t)\b")  # "has not replied by 1 October"
_IF: Final = re.compile(r"\W*(?:if|unless)\b", re.IGNORECASE)
# "Your letter of the 11th", "the vote of 26 February": what is cited has been.
_CITED: Final = re.compile(
    r"\b(?:letter|note|e-?mail|message|memorandum|communication|decision|judgment|judgement|ruling"
    r"|vote|minutes|report|resolution|order|statement|declaration)s?\s+(?:of|dated)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
# "On the agenda of the Conference in June are": what lies behind has minutes.
_AGENDA: Final = re.compile(
    r"\bon\s+(?:the|its|our)\s+agenda\s+(?:of|for)\b[^.;]*\Z", re.IGNORECASE
)
_AND: Final = re.compile(r"\b(?:and|but|or)\b")
_FINITE: Final = 3  # the weight of finite verbs
_NEVER: Final = re.compile(r"\b(?:did\s+not|didn['’]t|never|could\s+not)\b")
_PUT_OFF: Final = re.compile(
    r"\b(?:postponed|moved|rescheduled|deferred|put\s+off|cancell?ed|slipped)\b"
)
_BEHIND: Final = 80  # characters
_LABEL: Final = re.compile(r"(?:^|\n)[\s*#•-]*(?:on\s+)?\Z", re.IGNORECASE)
_RECORD: Final = 2  # tabs in a row that is no list of keys and values
_COLON: Final = re.compile(r"\**(?:,\s[A-Z][^\W\d]{1,20}(?:\s[A-Z][^\W\d]{1,20})?)?\**:")
# In "*22 March –* signing of the Pact", "*22 March, *launch of it" nothing tells that it has been.
_DASH: Final = re.compile(r"\**(?:\s+[-–—|]\s|,\s|\t)")
# Cues further away belong to other matters; the limit also keeps the cost linear.
_WINDOW: Final = 600
_LEADING: Final = re.compile(r"(?:^|\b(?:and|but|that|which|while|or)),?\s*$", re.IGNORECASE)


@lru_cache(maxsize=64)
def _cues(text: str) -> tuple[Cue, ...]:
    found = []
    for match in _CUES.finditer(text):
        name = match.lastgroup or ""
        tense, weight = _WEIGHTS[name]
        done = name == "aim" and re.match(r"\w+ed\b", match[0]) is not None
        found.append(Cue(match.start(), match.end(), tense, weight, name in _PLANS, done))
    return tuple(found)


def tense_at(piece: Piece, start: int, end: int) -> Tense:
    """Tell the tense at an expression from the cues of its piece.

    The nearest cue before it in its own clause decides, then the nearest after it there, then
    the neighbouring clauses; nouns of events ("the adoption of") only where there is nothing else.
    """
    low, high = _cell(piece, start, end)
    text = piece.text[low:high]
    place = start - low, end - low
    cues = [cue for cue in _cues(text) if cue.end <= place[0] or cue.start >= place[1]]
    strong = [cue for cue in cues if cue.weight > 1]
    told = next((t for t in (strong, cues) if t), None)
    tense = _deciding(text, place, told) if told else Tense.OPEN
    if _DEFERRED.search(text[: place[0]]):
        return Tense.FUTURE
    if MOVED_FROM.search(text, max(0, place[0] - _BEHIND), place[0]):
        return Tense.DROPPED
    if plan := _SET_FOR.search(text[: place[0]]):
        if _AT_FIRST.search(text[: plan.start()]):
            return Tense.PAST
        return _undone(text, cues, place[1]) or (Tense.DROPPED if plan["had"] else Tense.FUTURE)
    if _LABEL.search(text[: place[0]]) and _is_entry(text, place[1], strong):
        return Tense.OPEN  # in a list of dates, what follows the colon is the event itself
    if _DEADLINE.search(text[: place[0]]) and not _finite_past(text, place, strong):
        return Tense.PAST if _had_by(text, place[1], strong) else Tense.FUTURE
    if tense is Tense.OPEN and _CITED.search(text[: place[0]]):
        return Tense.PAST
    ahead = tense is Tense.OPEN and _AGENDA.search(text[: place[0]]) is not None
    return Tense.FUTURE if ahead else tense


def _is_entry(text: str, end: int, strong: list[Cue]) -> bool:
    """Tell whether a label's date is that of what it lists: "5 May:", "5 May – launch (moved)"."""
    bracket = text.find("(", end)
    told = any(cue.start < bracket or bracket < 0 for cue in strong)
    return _COLON.match(text, end) is not None or (not told and _DASH.match(text, end) is not None)


def _cell(piece: Piece, start: int, end: int) -> tuple[int, int]:
    """Return where the words end that may tell the tense: in a table of records, with the cell."""
    low, high = max(piece.start, start - _WINDOW), min(piece.end, end + _WINDOW)
    if piece.text.count("\t", low, high) < _RECORD:
        return low, high
    after = piece.text.find("\t", end, high)
    return max(low, piece.text.rfind("\t", low, start) + 1), high if after < 0 else after


def has_verb(text: str) -> bool:
    """Tell whether a short stretch of words holds a cue of its own."""
    return any(cue.weight > 1 for cue in _cues(text))


def _finite_past(text: str, place: tuple[int, int], cues: list[Cue]) -> bool:
    low, high = _clause(text, place)
    if _IF.match(text, low):
        return False  # "if by October nothing has moved"
    own = [cue for cue in cues if low <= cue.start < high]
    ahead = any(cue.tense is Tense.FUTURE for cue in own)
    past = [c for c in own if c.tense is Tense.PAST and not _NOT_YET.match(text, c.start)]
    done = [cue for cue in past if cue.end <= place[0] and not ahead]
    # "It instructed the Secretariat to send a draft by 30 April": what it is to do lies ahead.
    told = bool(done) and _TO_DO.search(text, done[-1].end, place[0]) is None
    return told or any(cue.weight > 2 for cue in past)


def _had_by(text: str, end: int, cues: list[Cue]) -> bool:
    """Tell "by May, the Board *had* sent it" from "by May, the Board, which had it, will"."""
    first = next(iter(cues), None)
    told = first is not None and first.start >= end and text[first.start : first.end] == "had"
    return told and first is not None and text.count(",", end, first.start) == 1


def _deciding(text: str, place: tuple[int, int], cues: list[Cue]) -> Tense:
    low, high = _clause(text, place)
    own = [cue for cue in cues if low <= cue.start < high]
    before = [cue for cue in own if cue.end <= place[0]]
    if before:
        dropped = before[-1].plan or before[-1].tense is Tense.DROPPED
        return (dropped and _undone(text, cues, place[1])) or before[-1].tense
    after = _without_aside(text, place[1], [cue for cue in own if cue.start >= place[1]])
    after = sorted(after, key=lambda cue: (-cue.weight, cue.start))
    first = min(after, key=lambda cue: cue.start, default=None)
    led = first is not None and _THE.search(text, 0, first.start) is not None
    if first and first.tense is Tense.PAST and _TOLD.match(text, first.end) and not led:
        return Tense.PAST  # "In January it announced that it would leave"; no "the *revised* Pact"
    if first and first.tense is Tense.PAST and _is_purpose(text, first, after[0]):
        return Tense.PAST
    if after:
        return Tense.PAST if after[0].done else after[0].tense
    earlier = [cue for cue in cues if cue.end <= low]
    later = _without_aside(text, high, [cue for cue in cues if cue.start >= high])
    # "and, in December, it will": an adverbial at the head of a clause belongs to what follows.
    leading = _LEADING.search(text[max(0, low - 12) : low]) is not None or low == 0
    # "the second, from 7 to 9 October, will finish": what was told two commas before is over.
    apart = earlier and later and len(_CLAUSE_END.findall(text, earlier[-1].end, low)) > 1
    inserted = apart and len(_CLAUSE_END.findall(text, high, later[0].start)) == 1
    # "met the Registrar, Ana Kos, on Monday, *and* will": the day is of what was told before.
    inserted = inserted and not _AND.search(text, high, later[0].start)
    order = [*later[:1], *earlier[-1:]] if leading or inserted else [*earlier[-1:], *later[:1]]
    # "In July, they agreed to set it up": they agreed in July.
    agreed = leading and order[0].done and order[0].start >= high
    return Tense.PAST if agreed else order[0].tense


def _without_aside(text: str, start: int, cues: list[Cue]) -> list[Cue]:
    """Leave out a verb that only tells of a noun: "the Board *that met* will", "the *new* text".

    Not in "those who belong to it *adopted* a text that will ban nets".
    """
    for first, following in pairwise(cues):
        loose = first.tense is Tense.PAST and first.weight < _FINITE
        opened = _TOLD_OF.search(text, start, first.start)
        aside = opened is not None or (loose and _DONE_BY.match(text, first.end) is not None)
        aside = aside and not _SUB.search(text, first.end, following.start)
        aside = aside and _NO_VERB.match(text, following.start) is None
        if opened and text[: opened.start()].rstrip().endswith(","):
            aside = aside and "," in text[first.end : following.start]  # "…, which met, will"
        if not (aside or (loose and _THE.search(text, 0, first.start))):
            break
        cues = cues[1:]
    return cues


def _is_purpose(text: str, done: Cue, later: Cue) -> bool:
    """Tell whether a cue only tells of what was done: "they passed *a law that will* ban nets".

    Also "amended it *to say that* nets shall be banned"; not "the revised text that we saw will".
    """
    led = _THE.search(text, 0, done.start) is not None
    return not led and _WITHIN.search(text, done.end, later.start) is not None


def _undone(text: str, cues: list[Cue], end: int) -> Tense | None:
    """Return the tense of a plan that is dropped later on: "planned for 1 May, was postponed".

    What "did not take place" is past for sure.
    """
    after = [cue for cue in cues if cue.start >= end]
    done = any(cue.tense is Tense.PAST and cue.weight == 3 for cue in after)
    never = _NEVER.search(text, end, end + _BEHIND)
    if not (done or never or _PUT_OFF.search(text, end, end + _BEHIND)):
        return None
    return Tense.PAST if never else Tense.DROPPED


def _clause(text: str, place: tuple[int, int]) -> tuple[int, int]:
    low, high = 0, len(text)
    for match in _CLAUSE_END.finditer(text):
        if match.end() <= place[0]:
            low = match.end()
        elif match.start() >= place[1]:
            high = match.start()
            break
    return low, high
