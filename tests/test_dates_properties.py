"""What holds of every text and every date: sound spans, sound values, dates found again."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.test_dates_table import EXPRESSIONS

from govgraph.dates import DateError, find_times, when
from govgraph.model import Span, TimeExpression

# A busy machine may take long over one example; the same examples run every time.
UNTIMED = settings(deadline=None, derandomize=True)

MONTHS = [f"{day:%B}" for day in (date(2024, month, 1) for month in range(1, 13))]
WEEKDAYS = [f"{day:%A}" for day in (date(2024, 1, day) for day in range(1, 8))]
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")

# Separated by single spaces, so that tabs and line ends are words too.
_TEXT = (
    "26 2024 5 17 31 2015 1990s 16:30 9.30 a.m. 3 pm CEST May June March september Jan. Sept."
    " the of on in by from to and or between until last next this week year month Tuesday Q3 half"
    " first end mid- early late two weeks ago later days after before same following that a spring"
    " was will held adopted States delegates 2024-06-26 26/06/2024 26.VI.2024 – - , . ; : / ( )"
    " \t \n \n\n © € 100 around circa century time' years’ today tomorrow past five Article"
    " Agenda IGF 0 99 31.02.2023 9999 0001 years-ago 1-2-3"
)
DATEY = st.lists(st.sampled_from(_TEXT.split(" ")), max_size=30).map(" ".join)
DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))


def sound(text: str, times: tuple[TimeExpression, ...]) -> None:
    """Assert what every result promises."""
    end = 0
    for time in times:
        assert end <= time.span.start < time.span.end <= len(text)
        end = time.span.end
        words = time.span.of(text)
        assert words == words.strip()
        assert "\t" not in words
        assert time.when == when(time.when.edtf)
        assert time.when.earliest <= time.when.latest


@UNTIMED
@given(text=st.one_of(st.text(), DATEY), reference=st.none() | DAYS)
def test_every_text_gives_sound_times(text: str, reference: date | None) -> None:
    """No text fails; spans are in order and apart; each value reads back as itself."""
    sound(text, find_times(text, when(reference.isoformat()) if reference else None))


@UNTIMED
@given(text=DATEY, cuts=st.lists(st.integers(0, 120), max_size=6), reference=DAYS)
def test_no_time_crosses_a_span(text: str, cuts: list[int], reference: date) -> None:
    """Each expression lies within one of the spans that the caller gives."""
    edges = sorted({0, len(text), *(min(cut, len(text)) for cut in cuts)})
    spans = [Span(*pair) for pair in pairwise(edges)]
    times = find_times(text, when(reference.isoformat()), spans)
    sound(text, times)
    assert all(any(span.covers(time.span) for span in spans) for time in times)


@UNTIMED
@given(text=DATEY)
def test_text_before_only_shifts(text: str) -> None:
    """A paragraph without dates in front moves the spans and changes nothing else."""
    front = "Chair, dear colleagues.\n\n"
    moved = find_times(front + text)
    assert [(t.span.start - len(front), t.when) for t in moved] == [
        (t.span.start, t.when) for t in find_times(text)
    ]


FORMS = {
    "{d} {month} {y}": "{d} {month} {y}",
    "{d} {mon}. {y}": "{d} {mon}. {y}",
    "on the {d}{th} of {month}, {y}": "{d}{th} of {month}, {y}",
    "the {d}{th} {month} {y}": "{d}{th} {month} {y}",
    "{month} {d}, {y}": "{month} {d}, {y}",
    "by {month} {d}{th} {y},": "{month} {d}{th} {y}",
    "{weekday} {d} {month} {y}": "{weekday} {d} {month} {y}",
    "{weekday}, {month} {d}, {y}": "{weekday}, {month} {d}, {y}",
    "({iso})": "{iso}",
    "adopted on {d}.{roman}.{y}.": "{d}.{roman}.{y}",
    "Strasbourg, {dd}.{mm}.{y}": "{dd}.{mm}.{y}",
    "since {dd}/{mm}/{y},": "{dd}/{mm}/{y}",
    "{y}/{mm}/{dd}": "{y}/{mm}/{dd}",
    "GENEVA, {d} {caps} {y}": "{d} {caps} {y}",
    "{d}-{mon}-{y}": "{d}-{mon}-{y}",
    "this {d}{th} day of {month} {y}": "{d}{th} day of {month} {y}",
}


@pytest.mark.parametrize("form", FORMS)
@UNTIMED
@given(day=DAYS)
def test_date_written_in_any_form_is_found(form: str, day: date) -> None:
    """A known day, written out, comes back with its words and its value."""
    ends = {1: "st", 2: "nd", 3: "rd"}
    fields = {
        "d": day.day,
        "dd": f"{day.day:02d}",
        "mm": f"{day.month:02d}",
        "y": f"{day.year:04d}",
        "month": MONTHS[day.month - 1],
        "mon": "Sept" if day.month == 9 else MONTHS[day.month - 1][:3],
        "caps": MONTHS[day.month - 1].upper(),
        "roman": ROMAN[day.month - 1],
        "weekday": WEEKDAYS[day.weekday()],
        "iso": day.isoformat(),
        "th": "th" if day.day in {11, 12, 13} else ends.get(day.day % 10, "th"),
    }
    # May has no abbreviation, so no full stop belongs to it.
    written = form.format(**fields).replace("May.", "May")
    quote = FORMS[form].format(**fields).replace("May.", "May")
    found = find_times(written)
    assert [(t.span.of(written), t.when.edtf) for t in found] == [(quote, day.isoformat())]


@UNTIMED
@given(day=DAYS, reference=DAYS)
def test_tense_chooses_the_side_of_the_reference(day: date, reference: date) -> None:
    """A day without a year lies before the reference after "was", after it after "will"."""
    written = f"{day.day} {MONTHS[day.month - 1]}"
    (past,) = find_times(f"It was adopted on {written}.", when(reference.isoformat()))
    (ahead,) = find_times(f"It will be adopted on {written}.", when(reference.isoformat()))
    leap = timedelta(days=8 * 366)
    late = timedelta(days=10)  # a text may bear a day a little before what it tells
    assert reference - leap < past.when.earliest <= reference + late
    assert reference <= ahead.when.earliest < reference + leap
    assert {past.when.edtf[5:], ahead.when.edtf[5:]} == {f"{day:%m-%d}"}


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2024-05-17", "2024-05-17", "2024-05-17"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024~", "2024-01-01", "2024-12-31"),
        ("2024-05-17?", "2024-05-17", "2024-05-17"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("05XX", "0500-01-01", "0599-12-31"),
        ("2024-05-XX", "2024-05-01", "2024-05-31"),
        ("2024-XX", "2024-01-01", "2024-12-31"),
        ("2025-21", "2025-03-01", "2025-05-31"),
        ("2024-24", "2024-12-01", "2025-02-28"),
        ("2024-35", "2024-07-01", "2024-09-30"),
        ("2024-41", "2024-07-01", "2024-12-31"),
        ("2024-12-15/2024-12-19", "2024-12-15", "2024-12-19"),
        ("2019/2024-05", "2019-01-01", "2024-05-31"),
        ("2020/..", "2020-01-01", "9999-12-31"),
        ("../2020", "0001-01-01", "2020-12-31"),
        ("[2021-07-13,2021-07-14]", "2021-07-13", "2021-07-14"),
        ("{2019,2021..2023}", "2019-01-01", "2023-12-31"),
        ("[..2019]", "0001-01-01", "2019-12-31"),
        ("/2024", "0001-01-01", "2024-12-31"),
        ("2024/", "2024-01-01", "9999-12-31"),
        ("2024-XX-05", "2024-01-05", "2024-12-05"),
        ("1560/~1570", "1560-01-01", "1570-12-31"),
        ("2024?-06", "2024-06-01", "2024-06-30"),
        ("2024-06-26T16:30/2024-06-26T17:45", "2024-06-26", "2024-06-26"),
        ("2024-06-26T15:00+02:00", "2024-06-26", "2024-06-26"),
    ],
)
def test_when_gives_first_and_last_day(edtf: str, earliest: str, latest: str) -> None:
    found = when(edtf)
    assert (found.edtf, found.earliest.isoformat(), found.latest.isoformat()) == (
        edtf,
        earliest,
        latest,
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "May 2024",
        "2024-13",
        "2024-02-30",
        "2024-21-01",
        "24-05-17",
        "2024-5-17",
        "20240517",
        "2024/2023",
        "../..",
        "/",
        "[..]",
        "Y20240",
        "-0044",
        "2024-06-26T25:00",
        "2024-XX-32",
        "0000-01-01",
        "[]",
        "2024-05-17 ",
    ],
)
def test_when_refuses_what_is_no_value(text: str) -> None:
    """The error quotes the value and says what to write instead."""
    with pytest.raises(DateError, match="write") as refused:
        when(text)
    assert "“" in str(refused.value)


def test_a_day_and_edtf_serve_as_the_reference() -> None:
    text = "It was adopted on 17 May."
    said = find_times(text, when("2024-06-26"))
    assert find_times(text, date(2024, 6, 26)) == find_times(text, "2024-06-26") == said
    with pytest.raises(DateError):
        find_times(text, "26 June 2024")


def test_spans_are_the_only_text_that_is_read() -> None:
    """Text outside the caller's spans gives nothing, and a tense cue outside has no effect."""
    text = "It will meet. On 17 May. Last updated 2 June 2024."
    times = find_times(text, when("2024-06-26"), [Span(14, 24)])
    assert [(t.span.of(text), t.when.edtf) for t in times] == [("17 May", "2024-05-17")]


@pytest.mark.parametrize(("text", "reference", "expected"), EXPRESSIONS)
def test_quote_has_no_leading_preposition(
    text: str, reference: str | None, expected: list[tuple[str, str]]
) -> None:
    """The words of a time start after "on", "by", "in" and "the", and "early" belongs to them."""
    del expected
    for time in find_times(text, when(reference) if reference else None):
        first = time.span.of(text).split()[0].lower()
        assert first not in {"on", "by", "in", "from", "since", "until", "at", "the", "of"}
