"""How a name in capitals goes on: over "of" and "for", lists, and what a treaty establishes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.dates.words import MONTHS, WEEKDAYS
from govgraph.extract.find.capitals import ARTICLES, is_capital, last_head, run, year_at
from govgraph.lexicon import Form, is_a
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Lexicon

# What may join the capitalised parts of one name. "and" is weaker: see extend.
_JOINERS = frozenset({
    "of", "on", "for", "against", "to", "concerning", "regarding", "de", "du", "des", "la", "&",
    "del", "di", "da",
})  # fmt: skip
_FOUNDING = frozenset({"establish", "create", "eliminate", "prevent", "combat", "protect"})
_PURPOSES = frozenset(
    {"establishing", "creating", "setting", "governing", "amending", "transforming", "under"}
)
_SENT = frozenset({"mission", "delegation", "office"})  # bodies that are sent to another
_BESIDE = frozenset({"committee", "board", "parties", "council", "panel", "group", "secretariat"})
_AFTER_AND = frozenset({("on",), ("of",), ("for",), ("its",), ("their",)})
_SUBJECTS = frozenset({"law", "policy"})  # what a body deals with, behind "and"
_DOINGS = (
    "tion",
    "sion",
    "shment",
    "lopment",
    "gement",
    "cement",
    "ance",
    "ing",
    "sal",
    "use",
    "ery",
)
# What leads a name on where a complement has begun: "for Peace *through* Dialogue".
_PATHS = frozenset({
    "among", "along", "through", "across", "towards", "toward", "beyond", "between",
})  # fmt: skip
_AFFLICTED = frozenset({"people", "persons", "children", "women", "patients", "adults", "youth"})
_ANOTHERS = frozenset({"its", "their", "h.e", "h.e.", "his", "her", "mr", "mrs", "ms", "dr"})
_FIELDS = frozenset(
    {"Arts", "Sciences", "Humanities", "Media", "Environment", "Sea", "Oceans", "Law", "Economy"}
)
# Texts that are written to somebody: "Report *to the General Assembly*".
_ADDRESSED = frozenset({"report", "letter", "message", "statement", "recommendation", "appeal"})
_ADDRESSED |= {"recommendations", "submission", "petition", "note", "opinion", "address", "call"}
_ADDRESSED |= {"memorandum", "response", "charter", "amendment", "amendments", "annex"}
_QUOTES = {"“": "”", '"': '"', "«": "»"}
_TITLE = 24  # words of a title in quotation marks
_HELPED = frozenset({Kind.MEETING, Kind.PROCESS})
_REGIONS = frozenset({
    "africa", "america", "americas", "arctic", "asia", "caribbean", "europe", "mediterranean",
    "pacific", "region",
})  # fmt: skip
_DATING = frozenset({"on", "in", "from", "between"})
_ENDS = _DATING | {"was", "is", "will", "has", "to"}
_NAMES = 3  # words of a person's name


def extend(sentence: Sentence, after: int, lexicon: Lexicon) -> int:
    """Follow "of", "on", "for" … to further capitalised parts of the same name."""
    after = _past_purpose(sentence, after, lexicon)
    if end := _past_title(sentence, after, lexicon):
        return end
    joined, verb = False, False
    while after < len(sentence.words):
        word = sentence.lowers[after]
        strong, step = _joint(sentence, after, joined=joined)
        # "and" goes on only inside a complement: "Committee on Culture and Education", but not
        # "the Council and the Commission"; a comma only inside a list that "and" closes.
        listed = joined and word == "," and _list_goes_on(sentence, after, lexicon)
        weak = (joined and word in {"and", "or"}) or listed
        step += listed and sentence.lowers[step] == "and"
        # "Agreement to Establish the Facility", "Protocol on Women and Youth in Trade".
        acting = verb or sentence.lowers[after - 1].endswith("ing")
        object_ = (acting and word in ARTICLES) or (joined and word == "in")
        if not (strong or weak or object_):
            break
        if step >= len(sentence.words):
            break
        verb = word == "to" and sentence.lowers[step] not in ARTICLES
        if word == "of" and sentence.lowers[step] in _ANOTHERS:
            break  # "Rivers Committee of its Congress", "Chairmanship of H.E. Ana Kos"
        if word in {"in", "of"} and sentence.lowers[step] in MONTHS:
            break  # "the Summit of SICA in December", "the Lima Declaration of May"
        articled = step < len(sentence.words) and sentence.lowers[step] in ARTICLES
        step += articled and (strong or (joined and word == "in"))
        if year_at(sentence, step) and strong:
            step += 1  # "Preparatory Committee for the 2026 Review Conference"
        if step >= len(sentence.words) or not is_capital(sentence, step, lexicon):
            break
        stop = run(sentence, step, lexicon)
        if _is_beside(sentence, after, (step, stop), lexicon):
            break
        if word == "in" and _is_venue(sentence, step, stop):
            break
        adjective = sentence.lowers[after - 2] in {"a", "an"}  # "a *Secure and* Resilient Network"
        pair = f"{sentence.lowers[after - 1]} {word} {sentence.lowers[step]}"
        another = last_head(sentence, step, stop, lexicon) if weak else None
        if another and another[0].kind is Kind.PLACE and another[2] < stop:
            another = None  # "Department of Forests and *Ocean* Affairs"
        subject = sentence.lowers[stop - 1] in _SUBJECTS  # "on Rivers and *International Law*"
        joint = subject or adjective or pair in lexicon.words("joinedNouns")
        if another and not joint:
            break
        rules = sentence.lowers[stop - 1].endswith("s")  # "Changes to the *Rules under* the Pact"
        after, joined = _past_purpose(sentence, stop, lexicon) if rules else stop, True
    return after


def _joint(sentence: Sentence, after: int, *, joined: bool) -> tuple[bool, int]:
    """Tell whether the words at an index surely go on with a name, and where they end."""
    word, following = sentence.lowers[after], sentence.lowers[after + 1 : after + 2]
    if word == "and" and joined and following in _AFTER_AND:
        return True, after + 2
    if word == "and" and joined and following == ("the",) and _is_doing(sentence, after + 2):
        return True, after + 1  # "on the Conservation of Birds *and the Establishment of* …"
    if word == "from":  # "Convention for the Protection of Rivers from Oil"
        return joined and "protection" in sentence.lowers[max(0, after - 9) : after], after + 1
    if word == "with":  # "Network of People with Albinism"
        afflicted = sentence.lowers[after - 1] in _AFFLICTED
        return joined and (afflicted or following == ("a",)), after + 1
    if word == "responsible" and following == ("for",):
        return sentence.lowers[after - 1] == "ministers", after + 2
    if (word, *following) == ("relating", "to") and not joined:
        return True, after + 2  # "Recommendations Relating to Minimum Standards"
    if word == "and" and joined and following == ("the",):  # "for Culture *and the Arts*"
        field, end = (*sentence.words[after + 2 : after + 4], "", "")[:2]
        return field in _FIELDS and not end[:1].isupper(), after + 1
    if word in _PATHS:
        return joined, after + 1  # "on Complementarities *among* ASEAN Initiatives"
    risk = joined and word == "at" and following == ("risk",)  # "Red List of Objects at Risk"
    return risk or word in _JOINERS, after + 1


def _is_doing(sentence: Sentence, index: int) -> bool:
    """Tell whether a capital noun tells what is done, with "of": "the *Establishment of*"."""
    noun, of = (*sentence.words[index : index + 2], "", "")[:2]
    return of == "of" and noun[:1].isupper() and noun.lower().endswith(_DOINGS)


def _is_beside(sentence: Sentence, joint: int, words: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether words only stand beside a name: "put the Convention *to Parliament*".

    So do the days of "launched the Atlas *on World Wetlands Day*", and who gets "the Presidency".
    ``joint`` is where the word stands that could join them.
    """
    (step, stop), word = words, sentence.lowers[joint]
    noun = sentence.lowers[joint - 1]
    head = lexicon.heads.get(noun) or lexicon.heads.get(noun.removesuffix("s"))
    body = head is not None and head.kind is Kind.ORGANISATION and head.type != "Office"
    given = body and noun not in _SENT
    treaty = head is not None and is_a(head.type, "Treaty")
    single = stop == step + 1 == joint + 2 and sentence.words[step].istitle()
    acts = any(e.form & Form.BASE for e in lexicon.entries.get(sentence.lowers[step], ()))
    if word == "to" and single and (given or (treaty and not acts)):
        return True  # "handed the Presidency to Malta", "sent the Convention to Malta"
    text = head is not None and head.kind is Kind.INSTRUMENT and noun not in _ADDRESSED
    spoken = given and noun not in _BESIDE  # "Committee of the Parties *to the Rivers Convention*"
    by = word in _PATHS and step > joint + 1  # "revised the Code *through the Lakes Act*"
    means = last_head(sentence, step, stop, lexicon) if by else None
    if means and means[0].kind is Kind.INSTRUMENT:
        return True
    told = word == "to" and (text or spoken)
    other = last_head(sentence, step, stop, lexicon) if told else None
    if word == "for" and noun.removesuffix("s") in lexicon.words("pactHeads"):
        return sentence.lowers[step] in {"government", "governments"}  # "signed the MoU for the"
    if other and (other[0].kind is Kind.ORGANISATION or (spoken and other[0].kind in _HELPED)):
        # "submitted the Guidelines to the General Council", "Statement of the League to the Forum"
        return True
    people = noun in lexicon.words("peopleHeads") and not acts
    if told and people and 1 < stop - step <= _NAMES and not step > joint + 1:
        return True  # "handed by the Labour Ministers to Ana Kos"
    chamber = stop == step + 1 and sentence.lowers[step] in lexicon.words("chambers")
    day = sentence.lowers[stop - 1] == "day" or sentence.lowers[step] in WEEKDAYS
    return (word == "to" and chamber) or (word == "on" and day)


def _is_venue(sentence: Sentence, step: int, stop: int) -> bool:
    """Tell whether words behind "in" are a town: "Forum on Seeds in *Ves*, Chad", "… in May".

    "Strategy for Seeds in *Africa, Asia* and Europe" goes on.
    """
    if not _REGIONS.isdisjoint(sentence.lowers[step:stop]):
        return False
    mark, country, behind = (*sentence.words[stop : stop + 3], "", "", ".")[:3]
    if mark == ",":
        return country[:1].isupper() and (behind in _ENDS or not behind[:1].isalnum())
    joint, time = mark, country
    return joint in _DATING and (time[:1].isdigit() or time.lower() in MONTHS)


def _past_purpose(sentence: Sentence, after: int, lexicon: Lexicon) -> int:
    """Follow an instrument's head to what it does: "Treaty *establishing the* River Fund".

    Returns where what is established, or the treaty that it is made under, ends in the name.
    """
    head = lexicon.heads.get(sentence.lowers[after - 1])
    following = (*sentence.lowers[after : after + 2], "", "")
    if head is None or head.kind is not Kind.INSTRUMENT:
        return after
    if dated := _past_day(sentence, after):
        return dated
    step = after + 2 if following[0] == "to" and following[1] in _FOUNDING else after + 1
    if step == after + 1 and following[0] not in _PURPOSES:
        return after
    step += sentence.lowers[step : step + 1] == ("up",)
    step += "".join(sentence.lowers[step : step + 1]) in ARTICLES
    if step >= len(sentence.words) or not is_capital(sentence, step, lexicon):
        return after
    stop = run(sentence, step, lexicon)
    if following[0] == "under":
        made_under = last_head(sentence, step, stop, lexicon)
        short = stop == step + 1 and sentence.words[step].isupper()  # "under UNCLOS on Fishing"
        text = made_under and made_under[0].kind is Kind.INSTRUMENT
        return stop if text or (short and sentence.lowers[stop : stop + 1] == ("on",)) else after
    return _past_into(sentence, stop, lexicon) if following[0] == "transforming" else stop


def _past_into(sentence: Sentence, after: int, lexicon: Lexicon) -> int:
    """Return where that ends into which a thing is made: "the Forum *into a Parliament*"."""
    step = after + 1 + ("".join(sentence.lowers[after + 1 : after + 2]) in ARTICLES)
    into = sentence.lowers[after : after + 1] == ("into",) and step < len(sentence.words)
    return run(sentence, step, lexicon) if into and is_capital(sentence, step, lexicon) else after


def _past_title(sentence: Sentence, after: int, lexicon: Lexicon) -> int:
    """Return where the title ends that says what a meeting is on: "Forum on *“Quiet Nights”*"."""
    on, mark, first = (*sentence.words[after : after + 3], "", "", "")[:3]
    if on != "on" or mark not in _QUOTES or not first[:1].isupper():
        return 0
    head = lexicon.heads.get(sentence.lowers[after - 1])
    title = sentence.words[after + 2 : after + _TITLE]
    closed = _QUOTES[mark] in title and head is not None and head.kind is Kind.MEETING
    return after + 3 + title.index(_QUOTES[mark]) if closed else 0


def _past_day(sentence: Sentence, after: int) -> int:
    """Return where the day ends by which a treaty is named: "Convention *of 2 July 2019* on", or 0.

    Where nothing tells behind it what the treaty is on, the day is when it was made.
    """
    of, day, month, _, on = (*sentence.lowers[after : after + 5], "", "", "", "", "")[:5]
    dated = of == "of" and day.isdigit() and month in MONTHS and year_at(sentence, after + 3)
    return after + 4 if dated and on in {"on", "concerning", "relating", "for"} else 0


def _list_goes_on(sentence: Sentence, comma: int, lexicon: Lexicon) -> bool:
    """Tell whether a comma within a name is followed by "X and Y", all capitalised."""
    step = comma + 1
    while step < len(sentence.words) and is_capital(sentence, step, lexicon):
        stop = run(sentence, step, lexicon)
        following = sentence.lowers[stop] if stop + 1 < len(sentence.words) else ""
        if following == "and":
            return sentence.words[stop + 1][0].isupper()
        if following != ",":
            return False
        step = stop + 1
    # "on Trade, Aid, *and Debt*", but not "of Rivers, Amnesty International, and Oxfam"
    last = sentence.words[step : step + 2]
    single = sentence.words[step - 3 : step - 2] == (",",)
    if not single or last[:1] != ("and",) or not last[-1][0].isupper():
        return False
    return not last_head(sentence, step + 1, run(sentence, step + 1, lexicon), lexicon)
