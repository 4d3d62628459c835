"""How a name in capitals goes on: over "of" and "for", lists, and what a treaty establishes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.dates.words import MONTHS
from govgraph.extract.find.names.chambers import is_laid_or_dated
from govgraph.extract.find.names.title_words import (
    are_plain,
    is_article,
    is_century,
    is_in_court,
    past_preposition,
    text_of_letters,
)
from govgraph.extract.find.words.capitals import (
    ARTICLES,
    PERIODICALS,
    SUBJECTS,
    is_capital,
    last_head,
    run,
    year_at,
)
from govgraph.extract.find.words.function_words import ALTERNATIVES
from govgraph.extract.find.words.tokens import is_plural
from govgraph.lexicon import Form, is_a
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

# What may join the capitalised parts of one name. "and" is weaker: see extend.
_JOINERS = frozenset({
    "of", "on", "for", "against", "to", "concerning", "regarding", "de", "du", "des", "la", "&",
    "del", "di", "da",
})  # fmt: skip
_SENT = frozenset({"mission", "delegation", "office"})  # bodies that are sent to another
_AFTER_AND = frozenset({("on",), ("of",), ("for",), ("its",), ("their",)})
_DOINGS = (
    "tion", "sion", "shment", "lopment", "gement", "cement", "ance", "ing", "sal", "use", "ery",
)  # fmt: skip
# What leads a name on where a complement has begun: "for Peace *through* Dialogue".
_PATHS = frozenset({
    "among", "along", "through", "across", "towards", "toward", "beyond", "between",
})  # fmt: skip
_COURSES = frozenset({"strategy", "policy", "roadmap", "framework"})
_WITH_COURSES = frozenset({("Action", "Plan"), ("Plan", "of"), ("Implementation", "Plan")})
_ANOTHERS = frozenset({"its", "their", "H.E", "H.E.", "his", "her", "Mr", "Mrs", "Ms", "Dr"})
_QUOTES = {"“": "”", '"': '"', "«": "»"}
_TITLE = 24  # words of a title in quotation marks
_HELPED = frozenset({Kind.MEETING, Kind.PROCESS})
_DATING = frozenset({"on", "in", "from", "between"})
_ENDS = _DATING | {"was", "is", "will", "has", "to"}
_COMING = ("entry", "into", "force")
_NAMES = 3  # words of a person's name


def extend(sentence: Sentence, after: int, lexicon: Lexicon) -> int:
    """Follow "of", "on", "for" … to further capitalised parts of the same name."""
    founded, after = after, _past_purpose(sentence, after, lexicon)
    if end := _past_title(sentence, after, lexicon):
        return end
    joined, verb = after > founded, False
    while after < len(sentence.words):
        if sentence.lowers[after - 1 : after + 2] == _COMING:
            after += 2  # "Commission for the *Entry into Force* of the Pact"
            continue
        word = sentence.lowers[after]
        strong, step = _joint(sentence, after, lexicon, joined=joined)
        # "and" goes on only inside a complement: "Committee on Culture and Education", but not
        # "the Council and the Commission"; a comma only inside a list that "and" closes.
        listed = joined and word == "," and _list_goes_on(sentence, after, lexicon)
        weak = (joined and word in ALTERNATIVES) or listed
        step += listed and sentence.lowers[step] in ALTERNATIVES
        # "Agreement to Establish the Facility", "Protocol on Women and Youth in Trade".
        acting = verb or sentence.lowers[after - 1].endswith("ing")
        inside = joined and word == "in" and not is_in_court(sentence, after, lexicon)
        object_ = (acting and word in ARTICLES) or inside
        if not (strong or weak or object_) or _is_anothers(sentence, word, step):
            break
        verb = word == "to" and sentence.lowers[step] not in ARTICLES
        articled = sentence.lowers[step] in ARTICLES
        step += articled and (strong or (joined and word == "in"))
        if strong and (year_at(sentence, step) or is_century(sentence, step)):
            step += 1  # "Preparatory Committee for the 2026 Review Conference"
        if step >= len(sentence.words) or not is_capital(sentence, step, lexicon):
            break
        stop = run(sentence, step, lexicon)
        if articled and (end := text_of_letters(sentence, (step, stop), lexicon)):
            return end
        other = weak and _is_another(sentence, after, (step, stop), lexicon)
        if other or _is_beside(sentence, after, (step, stop), lexicon):
            break
        if sentence.lowers[stop - 1] in PERIODICALS and stop - step > 1:
            return stop - 1  # "Network of Transport Unions *Newsletter*"
        rules = sentence.lowers[stop - 1].endswith("s")  # "Changes to the *Rules under* the Pact"
        after, joined = _past_purpose(sentence, stop, lexicon) if rules else stop, True
        after += is_article(sentence, after)
    return after


def _is_anothers(sentence: Sentence, word: str, step: int) -> bool:
    """Tell whether nothing follows a joint, or whose a name is, or when: "Pact *of* May".

    "Rivers Committee *of* its Congress", "Chairmanship *of* H.E. Ana Kos" and "the Summit of SICA
    *in* December" end before it, too.
    """
    if step >= len(sentence.words):
        return True
    owned = word == "of" and sentence.words[step] in _ANOTHERS
    return owned or (word in {"in", "of"} and sentence.lowers[step] in MONTHS)


def _is_another(sentence: Sentence, joint: int, words: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether "and" joins another name: "Committee on Rivers and *the Lakes Fund*".

    "On Rivers and *International Law*" and "by Land, *Sea* and Air" are one.
    """
    step, stop = words
    following = sentence.lowers[stop : stop + 1]
    if sentence.lowers[step] in lexicon.words("posts") and following == ("of",):
        return True  # "Chair of the Council of Ministers and *Minister of* Trade"
    head = last_head(sentence, step, stop, lexicon)
    single = stop == step + 1 or sentence.lowers[stop - 1] in lexicon.words("regionNouns")
    if head is None or (head[0].kind is Kind.PLACE and (head[2] < stop or single)):
        return False  # "Department of Forests and *Ocean* Affairs"
    several = head[2] < stop and is_plural(sentence.lowers[stop - 1])
    if several and head[0].kind is not Kind.ORGANISATION:
        return False  # "Federation of Deaf and *Hearing Groups*"
    if _is_bare(sentence, joint, words, head[0].kind, lexicon):
        return False
    adjective = sentence.lowers[joint - 2] in {"a", "an"}  # "a *Secure and* Resilient Network"
    pair = f"{sentence.lowers[joint - 1]} {sentence.lowers[joint]} {sentence.lowers[step]}"
    subject = sentence.lowers[stop - 1] in SUBJECTS  # "on Rivers and *International Law*"
    subject = subject or _shares_noun(sentence, joint, words, lexicon)
    return not (subject or adjective or pair in lexicon.words("joinedNouns"))


def _is_bare(
    sentence: Sentence, joint: int, words: tuple[int, int], kind: Kind, lexicon: Lexicon
) -> bool:
    """Tell whether a bare noun is only what a body is on: "Board on Toys and *Games*".

    "Board on Rivers and *Congress*" are two, and a text has its own with it: "*Programme* of".
    """
    step, stop = words
    start = _start(sentence, joint, lexicon)
    body = any(
        head is not None and head.kind is Kind.ORGANISATION
        for head in map(lexicon.heads.get, sentence.lowers[start:joint])
    )
    told = stop == step + 1 and kind in {Kind.MEETING, Kind.INSTRUMENT}
    return told and body and sentence.lowers[stop : stop + 1] not in {("of",), ("on",), ("for",)}


def _start(sentence: Sentence, joint: int, lexicon: Lexicon) -> int:
    """Return where the name begins that goes on to a joint."""
    while joint and (
        is_capital(sentence, joint - 1, lexicon) or sentence.lowers[joint - 1] in _JOINERS
    ):
        joint -= 1
    return joint


def _is_told_on(sentence: Sentence, joint: int, lexicon: Lexicon) -> bool:
    """Tell whether "on" says what somebody is told on: "congratulate the Board *on the Pact*"."""
    before = _start(sentence, joint, lexicon) - 1
    before -= sentence.lowers[max(0, before)] in ARTICLES
    verbs = lexicon.words("tellingOn")
    return before >= 0 and sentence.lowers[joint] == "on" and sentence.lowers[before] in verbs


def _shares_noun(sentence: Sentence, joint: int, words: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether texts share their noun: "Secretariat of the Basel and *Oslo Conventions*"."""
    start = joint
    while start and (sentence.words[start - 1][0].isupper() or sentence.words[start - 1] == ","):
        start -= 1
    noun = lexicon.heads.get(sentence.lowers[words[1] - 1].removesuffix("s"))
    several = noun is not None and is_a(noun.type, "Treaty") and sentence.lowers[start - 1] == "the"
    several = several and sentence.lowers[words[1] - 1].endswith("s")
    return several and start < joint and last_head(sentence, start, joint, lexicon) is None


def _joint(sentence: Sentence, after: int, lexicon: Lexicon, *, joined: bool) -> tuple[bool, int]:
    """Tell whether the words at an index surely go on with a name, and where they end."""
    word, following = sentence.lowers[after], sentence.lowers[after + 1 : after + 2]
    step = past_preposition(sentence, after, lexicon) or _past_as(sentence, after, lexicon)
    if joined and step:
        return True, step  # "Protocol on Noise *from* Ships"
    if word == "and" and joined and following in _AFTER_AND:
        return True, after + 2
    if word == "and" and joined and following == ("the",) and _is_doing(sentence, after + 2):
        return True, after + 1  # "on the Conservation of Birds *and the Establishment of* …"
    if word == "with":  # "Network of People with Albinism"
        afflicted = sentence.lowers[after - 1] in lexicon.words("peopleWith")
        return joined and (afflicted or following == ("a",)), after + 1
    if word == "responsible" and following == ("for",):
        return sentence.lowers[after - 1] == "ministers", after + 2
    if (word, *following) == ("relating", "to"):  # "Recommendations Relating to Minimum Standards"
        treaty = lexicon.heads.get(sentence.lowers[after - 1])
        return not joined or (treaty is not None and is_a(treaty.type, "Treaty")), after + 2
    if word == "and" and joined and following == ("the",):
        return _is_field(sentence, after + 2, lexicon), after + 1
    course = sentence.lowers[after - 1] in _COURSES
    if word in _PATHS:  # "on Complementarities *among* ASEAN Initiatives"
        # "Memorandum of Cooperation *between the Fund and the Bank*": they are followed as such.
        of, pact = sentence.lowers[after - 2], sentence.lowers[after - 3 : after - 2]
        parties = of == "of" and not lexicon.words("pactHeads").isdisjoint(pact)
        return (joined or course) and not (parties and word == "between"), after + 1
    planned = course and word == "and" and sentence.words[after + 1 : after + 3] in _WITH_COURSES
    return word in _JOINERS or planned, after + 1  # "Gender Strategy *and Action Plan*"


def _past_as(sentence: Sentence, after: int, lexicon: Lexicon) -> int:
    """Return where what a topic is seen as begins: "Declaration on Noise *as a* Public Health …".

    "Fiji joined the Pact on Eels *as an* Observer" tells its role, and so does a member's, or 0.
    """
    roles = lexicon.any_of("posts", "memberNouns", "memberStates", "guestWords")
    named = roles.isdisjoint(sentence.lowers[after + 2 : after + 4])
    as_a = sentence.lowers[after : after + 2] in {("as", "a"), ("as", "an")}
    return after + 1 if as_a and named else 0


def _is_field(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a field or a region stands behind "the": "for Culture and the *Arts*".

    So does "in Latin America and the *Caribbean*".
    """
    stop = index
    while sentence.words[stop : stop + 1] and sentence.words[stop][0].isupper():
        stop += 1
    field, last = sentence.words[index : index + 1], "".join(sentence.lowers[stop - 1 : stop])
    if field == ("Rule",) and sentence.lowers[stop : stop + 1] == ("of",):
        return True
    single = stop == index + 1 and field[0].lower() in lexicon.words("theFields")
    return stop > index and (single or last in lexicon.words("regionNouns"))


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
    venue = word == "in" and not are_plain(sentence, step, lexicon)
    if venue and _is_venue(sentence, step, stop, lexicon):
        return True
    noun = sentence.lowers[joint - 1]
    head = lexicon.heads.get(noun) or lexicon.heads.get(noun.removesuffix("s"))
    body = head is not None and head.kind is Kind.ORGANISATION and head.type != "Office"
    given = body and noun not in _SENT
    praised = word == "for" and body and sentence.words[step - 1] in _ANOTHERS
    if praised or _is_told_on(sentence, joint, lexicon):
        return True  # "thanked the Rivers Board *for its Lakes Fund*"
    deeds = lexicon.any_of("consentNouns", "bodiesDeeds")
    if word == "for" and not deeds.isdisjoint(sentence.lowers[stop : stop + 1]):
        return True  # "the Protocol *for Board approval*"
    treaty = head is not None and is_a(head.type, "Treaty")
    single = stop == step + 1 == joint + 2 and sentence.words[step].istitle()
    acts = any(e.form & Form.BASE for e in lexicon.entries.get(sentence.lowers[step], ()))
    if word == "to" and single and (given or (treaty and not acts)):
        return True  # "handed the Presidency to Malta", "sent the Convention to Malta"
    text = (
        head is not None
        and head.kind is Kind.INSTRUMENT
        and noun not in lexicon.words("addressedTexts")
    )
    # "Committee of the Parties *to the Rivers Convention*"
    spoken = given and noun not in lexicon.words("treatyBodies")
    by = word in _PATHS and step > joint + 1  # "revised the Code *through the Lakes Act*"
    means = last_head(sentence, step, stop, lexicon) if by else None
    if means and means[0].kind is Kind.INSTRUMENT:
        return True
    told = word == "to" and (text or spoken)
    other = last_head(sentence, step, stop, lexicon) if told else None
    if word == "for" and noun.removesuffix("s") in lexicon.words("pactHeads"):
        return sentence.lowers[step] in {"government", "governments"}  # "signed the MoU for the"
    parted = other is not None and (other[0].kind in _HELPED or is_a(other[0].type, "Treaty"))
    if other and (other[0].kind is Kind.ORGANISATION or (spoken and parted)):
        # "submitted the Guidelines to the General Council", "Statement of the League to the Forum",
        # "the accession of the Union *to the Rivers Convention*"
        return True
    people = noun in lexicon.words("peopleHeads") and not acts
    if told and people and 1 < stop - step <= _NAMES and not step > joint + 1:
        return True  # "handed by the Labour Ministers to Ana Kos"
    return is_laid_or_dated(sentence, joint, words, lexicon)


def _is_venue(sentence: Sentence, step: int, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether words behind "in" are a town: "Forum on Seeds in *Ves*, Chad", "… in May".

    "Strategy for Seeds in *Africa, Asia* and Europe" goes on.
    """
    if not lexicon.words("regionNouns").isdisjoint(sentence.lowers[step:stop]):
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
    founding_deeds = lexicon.words("foundingDeeds")
    step = after + 2 if following[0] == "to" and following[1] in founding_deeds else after + 1
    if step == after + 1 and following[0] not in lexicon.words("foundingForms") | {"under"}:
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
        stop = _past_of(sentence, run(sentence, step, lexicon), lexicon)
        following = sentence.lowers[stop] if stop + 1 < len(sentence.words) else ""
        if following in ALTERNATIVES:
            the = sentence.lowers[stop + 1] == "the" and _is_field(sentence, stop + 2, lexicon)
            return the or sentence.words[stop + 1][0].isupper()
        if following != ",":
            return False
        step = stop + 1
    # "on Trade, Aid, *and Debt*", but not "of Rivers, Amnesty International, and Oxfam"
    last = sentence.words[step : step + 2]
    single = sentence.words[step - 3 : step - 2] == (",",)
    if not single or last[:1] != ("and",) or not last[-1][0].isupper():
        return False
    return not last_head(sentence, step + 1, run(sentence, step + 1, lexicon), lexicon)


def _past_of(sentence: Sentence, stop: int, lexicon: Lexicon) -> int:
    """Return where one of a list ends with what "of" adds: "Deaf, Hard *of Hearing* or Blind"."""
    of = sentence.lowers[stop : stop + 1] == ("of",) and stop + 1 < len(sentence.words)
    return (
        run(sentence, stop + 1, lexicon) if of and is_capital(sentence, stop + 1, lexicon) else stop
    )
