"""Ways to say what was done, is planned, or was not done, each with other acts, texts and bodies.

A frame holds places: ``{A}`` who acts (``{a}`` within a sentence), ``{O}`` the text, ``{do}``,
``{did}``, ``{done}``, ``{doing}`` and ``{act}`` the act, ``{d}`` a date. What fills them is taken
in turn, so that every frame meets every act, and over the frames every text and body.
"""

from __future__ import annotations

from itertools import count, cycle
from typing import TYPE_CHECKING, NamedTuple

from tests.test_understand_notation import is_called, understood

from govgraph.model import EventType, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.model import Event

HEAD = "Statement by the Delta Network\n12 March 2024\n\n"


class Act(NamedTuple):
    """An event's type, the forms of its verb, and its noun."""

    type: EventType
    do: str
    did: str
    done: str
    doing: str
    act: str


ACTS = (
    Act(EventType.ADOPTION, "adopt", "adopted", "adopted", "adopting", "adoption"),
    Act(EventType.SIGNATURE, "sign", "signed", "signed", "signing", "signature"),
    Act(EventType.RATIFICATION, "ratify", "ratified", "ratified", "ratifying", "ratification"),
    Act(EventType.ENDORSEMENT, "endorse", "endorsed", "endorsed", "endorsing", "endorsement"),
    Act(EventType.AMENDMENT, "amend", "amended", "amended", "amending", "amendment"),
)
STATES = ("Chad", "the Kingdom of Morocco", "New Zealand")
BODIES = ("the World Health Assembly", "the Lusaka Group on Seeds", "ministers", "Chad")
TREATIES = ("the Budapest Convention", "the Quito Protocol", "the Agreement on Seed Banks")
TEXTS = (*TREATIES, "the Quito Declaration", "guidelines on the storage of seeds")
DATES = (("on 5 May 2023", "2023-05-05"), ("in May 2023", "2023-05"), ("in 2022", "2022"))
OF_STATES = frozenset({EventType.SIGNATURE, EventType.RATIFICATION})

DONE = """
{A} {did} {O} {d}.
{D}, {a} {did} {O}.
{O} was {done} {d} by {a}.
{O}, which {a} {did} {d}, deserves praise.
{O}, {done} by {a} {d}, deserves praise.
The {act} of {O} by {a} {d} was a success.
Having {done} {O} {d}, {a} went home.
By {doing} {O} {d}, {a} showed courage.
After {doing} {O} {d}, {a} went home.
It was {d} that {a} {did} {O}.
{A} met in Quito {d} and {did} {O}.
{A} discussed it at length and finally {did} {O} {d}.
We recall that {a} {did} {O} {d}.
We met in Quito, where {a} {did} {O} {d}.
A new era began when {a} {did} {O} {d}.
{A} not only {did} {O} {d} but also paid for it.
{O}: {done} by {a} {d}.
""".strip().split("\n")
PLANNED = """
{A} will {do} {O}.
{A} plans to {do} {O}.
{A} intends to {do} {O} next year.
{O} will be {done} by {a}.
{O} would be {done} by {a} in 2026.
""".strip().split("\n")
DENIED = """
{A} did not {do} {O}.
{A} never {did} {O}.
{A} failed to {do} {O}.
{A} refused to {do} {O}.
{A} left the meeting without {doing} {O}.
{O} was not {done} by {a}.
""".strip().split("\n")
UNTOLD = """
{A} may {do} {O}.
{A} should have {done} {O} years ago.
{A} was supposed to {do} {O} in May.
{A} came close to {doing} {O}.
{A} tried in vain to {do} {O}.
{A} ruled out {doing} {O}.
{A} neither {did} nor rejected {O}.
It remains to be seen whether {a} will {do} {O}.
It is not true that {a} {did} {O}.
It is rumoured that {a} {did} {O}.
According to unconfirmed reports, {a} {did} {O}.
We doubt that {a} {did} {O}.
We wish that {a} would {do} {O}.
We insist that {a} {do} {O}.
If {a} {did} {O}, much would change.
Before {doing} {O}, {a} wants to ask its members.
Instead of {doing} {O}, {a} went home.
Debates on {doing} {O}, which {a} began in 2019, go on.
Imagine that {a} {did} {O}.
Did {a} {do} {O} in 2022?
{O} was almost {done} by {a} in 2022.
{O}, if {done} by {a}, would change much.
{O} was to have been {done} by {a} in 2022.
The {act} of {O} by {a} was blocked.
The {act} of {O} by {a} is overdue.
We call for the {act} of {O} by {a}.
{A} vetoed the {act} of {O}.
A condition for this is the {act} of {O} by {a}.
In the absence of the {act} of {O} by {a}, nothing changes.
Next steps: {act} of {O} by {a}.
The chances of the {act} of {O} by {a} are slim.
It is up to {a} to {do} {O}.
It is high time that {a} {did} {O}.
""".strip().split("\n")


class Told(NamedTuple):
    """A sentence with its act, the text, who acts, and when in EDTF."""

    text: str
    act: Act
    thing: str
    agent: str
    when: str


def sentences(frames: list[str]) -> Iterator[Told]:
    """Yield every frame with every act; texts, bodies and dates come in turn."""
    turn, dates = count(), cycle(DATES)
    for frame in frames:
        for act in ACTS:
            number, (date, when) = next(turn), next(dates)
            texts, bodies = (TREATIES, STATES) if act.type in OF_STATES else (TEXTS, BODIES)
            thing, agent = texts[number % len(texts)], bodies[number % len(bodies)]
            words = {**act._asdict(), "A": capital(agent), "a": agent, "O": thing, "d": date}
            text = capital(frame.format(**words, D=capital(date)))
            yield Told(agreeing(text, thing), act, thing, agent, when)


def capital(words: str) -> str:
    """Return words with a capital first."""
    return words[0].upper() + words[1:]


def agreeing(text: str, thing: str) -> str:
    """Return a sentence whose verb agrees with a text in the plural."""
    several = text.startswith(capital(thing)) and thing.endswith("seeds")
    return text.replace(" was ", " were ", 1).replace("deserves", "deserve") if several else text


def is_told(event: Event, told: Told, *statuses: Status) -> bool:
    """Tell whether an event says who did what to which text."""
    same = (event.type, True) == (told.act.type, event.status in statuses)
    thing = same and event.object is not None and is_called(event.object, told.thing)
    return thing and any(is_called(agent, told.agent) for agent in event.agents)


def untold(frames: list[str], *statuses: Status, dated: bool = False) -> list[str]:
    """Return the sentences of frames in which nothing tells the act."""
    return [
        told.text
        for told in sentences(frames)
        if not any(
            is_told(event, told, *statuses)
            and (not dated or (event.when is not None and event.when.edtf == told.when))
            for event in understood(HEAD + told.text).events
        )
    ]


def test_what_was_done_is_told_with_its_date_in_every_frame() -> None:
    assert untold(DONE, Status.OCCURRED, dated=True) == []


def test_what_is_planned_is_told_in_every_frame() -> None:
    assert untold(PLANNED, Status.PLANNED) == []


def test_what_was_not_done_is_denied_in_every_frame() -> None:
    assert untold(DENIED, Status.NEGATED) == []


def test_nothing_is_told_as_done_in_any_other_frame() -> None:
    wrong = [
        told.text
        for told in sentences([*PLANNED, *DENIED, *UNTOLD])
        if any(
            event.type is told.act.type and event.status is Status.OCCURRED
            for event in understood(HEAD + told.text).events
        )
    ]
    assert wrong == []
    assert (len(DONE), len(PLANNED), len(DENIED), len(UNTOLD)) == (17, 5, 6, 33)
