"""The words of time: months, weekdays, seasons, numbers, units and time zones, as data."""

from __future__ import annotations

from typing import Final


def listed(text: str) -> frozenset[str]:
    """Return the words of a space-separated list."""
    return frozenset(text.split())


_MONTH_NAMES: Final = (
    ("january", "jan"),
    ("february", "feb", "febr"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
MONTHS: Final = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names}

_WEEKDAY_NAMES: Final = (
    ("monday", "mon"),
    ("tuesday", "tues", "tue"),
    ("wednesday", "weds", "wed"),
    ("thursday", "thurs", "thur", "thu"),
    ("friday", "fri"),
    ("saturday", "sat"),
    ("sunday", "sun"),
)
# Monday is 0, as in the standard library.
WEEKDAYS: Final = {name: number for number, names in enumerate(_WEEKDAY_NAMES) for name in names}
NAMES: Final = frozenset({*MONTHS, *WEEKDAYS})
"""What months and weekdays are called: "signed the Pact *Monday*"."""

ROMAN_MONTHS: Final = {
    roman: number
    for number, roman in enumerate(
        ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"), 1
    )
}

# The codes of EDTF: seasons (level 1), quarters and halves (level 2).
SEASONS: Final = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
QUARTER_CODE: Final = 33
HALF_CODE: Final = 40

UNITS: Final = {
    "minute": "minute",
    "moment": "minute",
    "hour": "hour",
    "day": "day",
    "week": "week",
    "fortnight": "fortnight",
    "weekend": "weekend",
    "month": "month",
    "quarter": "quarter",
    "semester": "half",
    "year": "year",
    "decade": "decade",
    "century": "century",
    "centuries": "century",
}


def _counted(names: str, first: int = 1, step: int = 1) -> dict[str, int]:
    return {name: number * step for number, name in enumerate(names.split(), first)}


ONES: Final = _counted(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
TENS: Final = _counted("twenty thirty forty fifty sixty seventy eighty ninety", 2, 10)


def number(text: str) -> int:
    """Return a number below a hundred written in small letters: "twenty-four"."""
    parts = text.replace("-", " ").split()
    return sum(TENS.get(part, 0) or ONES.get(part, 0) for part in parts)


ORDINALS: Final = _counted(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
) | {"thirtieth": 30}
DECADES: Final = _counted(
    "twenties thirties forties fifties sixties seventies eighties nineties", 2
)
# Words that tell one unit of time by another, and which way to step from that.
TURNS: Final = dict.fromkeys(("last", "past", "previous", "preceding"), -1) | dict.fromkeys(
    ("next", "coming", "upcoming", "following"), 1
)
# Those that step from the last date of the text.
ANCHORED: Final = frozenset(("that", "same", "following", "previous", "preceding"))

# Minutes ahead of UTC; None where a name stands for several zones.
ZONES: Final[dict[str, int | None]] = {
    "Z": 0,
    "UTC": 0,
    "GMT": 0,
    "WET": 0,
    "WEST": 60,
    "BST": 60,
    "CET": 60,
    "CEST": 120,
    "EET": 120,
    "EEST": 180,
    "MSK": 180,
    "EAT": 180,
    "SAST": 120,
    "JST": 540,
    "KST": 540,
    "EST": -300,
    "EDT": -240,
    "PST": -480,
    "PDT": -420,
    "MST": -420,
    "MDT": -360,
    "CDT": -300,
    "BRT": -180,
    "WAT": 60,
    "CAT": 120,
    "PKT": 300,
    "WIB": 420,
    "HKT": 480,
    "SGT": 480,
    "AEST": 600,
    "AEDT": 660,
    "NZST": 720,
    "NZDT": 780,
    "AST": None,
    "CST": None,
    "GST": None,
    "IST": None,
}

# Prepositions after which a bare four-digit number is a year, a bare month word a month.
YEAR_CUES: Final = listed(
    "in since during throughout until till by before after from between beyond towards toward"
    " circa of for year years through past early mid late into back pre dated begin end ending"
    " beginning starting calendar fiscal financial academic both either late- come"
)
MONTH_CUES: Final = listed(
    "in since during throughout until till by before after from between early mid late past"
    " through into last next this for come"
)
WEEKDAY_CUES: Final = listed("on since until till by before after from between this for")
ADJECTIVE_CUES: Final = listed("the our its their your this that his her a")

# Words that count people and things: "2015 delegates" is a number, not a year.
COUNTED: Final = listed(
    "delegates participants people persons members states countries nations parties euros"
    " dollars pounds pages votes cases women men children girls boys organisations organizations"
    " ngos applications complaints judgments judgements visitors users tonnes tons refugees"
    " migrants victims companies staff seats respondents signatures students experts pupils"
    " teachers journalists lawyers judges prosecutors officials representatives attendees"
    " registrations stakeholders submissions comments replies responses questions projects"
    " schools cities municipalities regions villages households families homes hospitals"
    " words items documents copies articles objects works sites monuments languages"
    " points marks mg ml cm mm gb tb"
    " kilometres kilometers km metres meters miles hectares kg litres mw kwh hours minutes"
    " seconds days weeks months years times percent per-cent million billion thousand hundred"
    " employees workers soldiers troops deaths injuries arrests prisoners detainees asylum"
    " additional new other more such young individual individuals civilians citizens residents"
    " inhabitants voters volunteers speakers guests meetings events sessions trainings"
)
# What stands before a number that is a reference, not a time.
REFERENCES: Final = listed(
    "article articles art arts paragraph paragraphs para paras section sections sect chapter"
    " chapters rule rules no nos number numbers nr page pages p pp room rooms box office ext"
    " extension tel telephone phone fax hotline footnote footnotes note notes recital recitals"
    " annex annexes appendix clause clauses item items resolution resolutions directive"
    " directives regulation regulations decision decisions recommendation recommendations"
    " protocol protocols convention conventions treaty treaties case cases doc document"
    " documents ets cets ref reference version v volume vol issue isbn issn line lines question"
    " table figure fig target goal sdg part point points step phase level grade psc code pin id"
    " eu ec eec un ts act law order bill opinion total number population iso rfc over under"
    " than nearly almost some least most only eur usd gbp chf copyright"
)
STREETS: Final = listed(
    "street avenue road boulevard lane drive square rue platz strasse straße court quai"
)
# "2030 Agenda" and its like: a year that belongs to the name that follows.
NAMED_BY_YEAR: Final = listed(
    "agenda agendas strategy vision goals targets target roadmap horizon compass"
)
# "today's discussion" is a time, "today's world" is not.
SITTINGS: Final = listed(
    "meeting session event discussion debate conference consultation consultations panel hearing"
    " exchange vote adoption signing ceremony forum workshop webinar seminar agenda summit"
    " deliberations proceedings discussions decision statement opening sitting"
)
# What may stand before "that year", and what may not.
THAT_CUES: Final = listed(
    "in on by of from since during later until till after before earlier through"
)
COMING: Final = listed("comes came arrives arrived dawns dawned")  # "until that day comes"
NOT_THEN: Final = listed(
    "and or but to for with as like than about around into between not is was are were be"
    " been remember remembers remembered recall recalls recalled mark marks marked marking"
    " celebrate celebrates celebrated commemorate commemorates commemorated spend spends spent"
    " see saw seen forget forgot forgotten await awaits awaited reach reached miss missed"
    " regret describe described meet met keep kept hold held recalling remembering celebrating"
    " choose chose call called honour honours honoured"
)
