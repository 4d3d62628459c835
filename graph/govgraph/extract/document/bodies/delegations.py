"""The State whose delegation speaks, or whose minister or envoy does."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.ranking import LOOSE, Sign, Told
from govgraph.extract.document.speakers.addressees import is_addressed
from govgraph.extract.find.refs import is_state
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Line
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

_PORTFOLIO = re.compile(r"(?<=\bMinister )(?:of|for) \w.*")
_OURS = frozenset({("my", "delegation"), ("our", "delegation"), ("my", "country")})
_OURS |= {("my", "government"), ("this", "delegation")}
_BEFORE = 4  # words of "delegation of the"
_LABEL = 4  # words behind a State's name that tell that its text follows
_NEAR_BY = LOOSE | {Sign.OPENING, Sign.USED, Sign.SITTING}
OF_STATES = frozenset({"minister", "ambassador", "counsellor"})
_ISSUING = frozenset({Sign.SELF, Sign.BEHALF, Sign.LABEL, Sign.BYLINE, Sign.ENACTING})
_OWNING = frozenset({"'", "’", "'s", "’s"})
_SECTOR = 3  # words of "Civil society's" before "statement"
_SPOKEN_FOR = 4  # words of "the 140 young people"
_PARTNERS = frozenset({"worker", "employer"})
_HELD = frozenset({Sign.EMPLOYER, Sign.POST, Sign.HELD, Sign.BEHALF, Sign.LABEL, Sign.BYLINE})
_BESIDE = 0.5  # how surely a minister speaks for the State that the header tells as well


def delegations(lines: Sequence[Line], text: Sequence[Found], draft: Draft) -> Iterator[Told]:
    """Yield the State whose delegation a header says to speak: "by the delegation of Chad".

    Also where its name labels the text, "Chad: intervention at the Forum", or stands above
    "Permanent Mission to the United Nations"; in brackets behind who speaks of "my delegation".
    """
    head = [line for line in lines if not line.foot]
    for line, below in pairwise(head):
        states = {r.entity: r.span for r in line.refs if r.entity and is_state(r)}
        if len(states) == 1 and _is_mission(below, draft) and not line.found.times:
            yield from (Told(Sign.DELEGATION, *one) for one in states.items())
    ours = any(not _OURS.isdisjoint(pairwise(one.sentence.lowers)) for one in text)
    for line in head:
        for ref in line.refs:
            state = state_meant(ref, draft)
            sent = _is_delegated(line, ref, draft) or (ours and _is_speakers(line, ref, draft))
            if state and sent and not is_addressed(line, ref):
                yield Told(Sign.DELEGATION, state, ref.span)


def sender(body: Entity, authority: Authority, lexicon: Lexicon) -> Entity:
    """Return whose mission a name tells: "the *Belgian* Delegation", "*EU* Delegation to Chad".

    Also "Delegation of the *European Union* to Chad"; of any other body the body itself.
    """
    if body.iri is not None:
        return body
    own = body.label.removeprefix("the ").partition(" to ")[0]
    first, _, rest = own.partition(" ")
    missions = lexicon.words("missions")
    if rest.lower() in missions:
        countries = authority.having("demonym", first)
        sent = [e for c in countries for e in authority.having("ofCountry", c.iri or "")]
        sent += [e for e in authority.named(first) if e.kind is body.kind]
    else:
        mission, _, of = own.partition(" of ")
        known = authority.named(of.removeprefix("the ")) if mission.lower() in missions else ()
        sent = [e for e in known if e.kind is body.kind]
        # A State of no record: "Permanent Mission of *Valdoria*".
        plain = of.lower() in lexicon.heads or not (of.isalpha() and of.istitle())
        if mission.lower() in missions and not (known or plain):
            return Entity(Kind.ORGANISATION, of, None, "Government")
    return sent[0] if len(sent) == 1 else body


def mission_in(lowers: Sequence[str], ref: Ref, lexicon: Lexicon) -> int:
    """Return where the mission ends that a body's name tells: "*EU Delegation* to Chad", or 0.

    Who heads it is its "Head of the Delegation", and no "Head".
    """
    missions = lexicon.words("missions")
    own = range(ref.name.first, ref.name.after)
    return next((i + 1 for i in own if lowers[i] in missions), 0)


def _is_mission(line: Line, draft: Draft) -> bool:
    """Tell whether a line is only a mission's, of the State above it: "Permanent Mission to …"."""
    lowers = line.found.sentence.lowers
    ends = (i for i, word in enumerate(lowers) if word in {"to", "at", "in", "-", "–", ","})
    return " ".join(lowers[: next(ends, len(lowers))]) in draft.lexicon.words("missions")


def state_meant(ref: Ref, draft: Draft) -> Entity | None:
    """Return the State that a name means, also where it stands as a place: "of Albania"."""
    if ref.entity is None or ref.entity.type == "Government":
        return ref.entity
    named = draft.authority.named(ref.entity.label)
    return next((entity for entity in named if entity.type == "Government"), None)


def _is_delegated(line: Line, ref: Ref, draft: Draft) -> bool:
    lowers, first, after = line.found.sentence.lowers, ref.name.first, ref.name.after
    before = [word for word in lowers[max(0, first - _BEFORE) : first] if word != "the"]
    told = lowers[after + 1 : after + 1 + _LABEL]
    labelled = first == 0 and lowers[after : after + 1] == (":",)
    labelled = labelled and not draft.lexicon.words("deliveryNouns").isdisjoint(told)
    return labelled or before[-2:] == ["delegation", "of"]


def _is_speakers(line: Line, ref: Ref, draft: Draft) -> bool:
    """Tell whether a State in brackets sends who speaks: "Intervention of Ms Ana Kos (*Chile*)".

    A chair or a rapporteur speaks for no State; a member of parliament may speak for none.
    """
    lowers, speaker, first = line.found.sentence.lowers, draft.entity("speaker"), ref.name.first
    role = str(draft.values.get("role", "")).lower()
    bracketed = lowers[first - 1 : first] == ("(",) and lowers[ref.name.after :][:1] == (")",)
    named = (r for r in line.refs if r.name.after == first - 1 and r.entity)
    own = any(r.entity == speaker for r in named)
    for_all = draft.lexicon.words("postsForAll")
    return bracketed and own and not any(post in role for post in for_all)


def of_whom_sends(told: Sequence[Told], lines: Sequence[Line], draft: Draft) -> list[Told]:
    """Return the signs that fit the post of who speaks.

    No State's where one sits for others, "*Workers'* delegate, Chad", or speaks for people: below
    "Youth statement" the State beside a name tells where somebody comes from. Where a minister
    speaks, no board's or forum's that only the header or the text names.
    """
    role = str(draft.values.get("role", "")).lower().replace("’", "'").split()
    partner = any(word.rstrip("s'") in _PARTNERS for word in role[:-1])
    partner = partner or (not _serves_state(draft) and any(_is_of_people(x, draft) for x in lines))
    kept = [one for one in told if not (partner and _only_places(one))]
    return [one for one in kept if "minister" not in role or _may_send(one)]


def _only_places(one: Told) -> bool:
    """Tell whether a State may only say where somebody comes from; no "Statement by Chad"."""
    return one.body.type == "Government" and one.sign not in _ISSUING


def _serves_state(draft: Draft) -> bool:
    """Tell whether who speaks has a post of a State: "Minister", "Youth Delegate"."""
    return is_sent(draft) or has_post(draft, OF_STATES | {"delegate"})


def has_post(draft: Draft, nouns: Collection[str]) -> bool:
    """Tell whether who speaks has a post of some noun: "Minister of Rivers", "Vice-Minister".

    A State Secretary is a minister's deputy.
    """
    role = str(draft.values.get("role", "")).lower().replace("state secretary", "minister")
    return any(word in nouns for word in role.replace("-", " ").split())


def _is_of_people(line: Line, draft: Draft) -> bool:
    """Tell whether a line of the head says that people speak who are no State.

    "Youth statement", "Trade union statement", "on behalf of 140 young people"; not "on behalf
    of the people of Chad".
    """
    lowers = line.found.sentence.lowers
    people = draft.lexicon.any_of("populace", "pluralPeople", "sectors")
    texts = draft.lexicon.any_of("textGenres", "deliveryNouns")
    for at, word in enumerate(() if line.foot else lowers):
        before = [w for w in lowers[max(0, at - _SECTOR) : at] if w not in _OWNING]
        if word in texts and not people.isdisjoint((" ".join(before[-2:]), *before[-1:])):
            return True
        if lowers[at : at + 3] == ("on", "behalf", "of"):
            spoken = lowers[at + 3 : at + 3 + _SPOKEN_FOR]
            ends = [n for n, w in enumerate(spoken) if w in people]
            if ends and spoken[ends[0] + 1 : ends[0] + 2] != ("of",):
                return True
    return False


def _may_send(one: Told) -> bool:
    """Tell whether a body may be that of a minister."""
    ministry = one.body.type == "Government" or "minist" in one.body.label.lower()
    return ministry or one.sign not in _NEAR_BY


def leave_hosts(draft: Draft) -> None:
    """Take away the bodies of States in which a State's envoy only speaks.

    "Permanent Representative" above "Security Council", "First Secretary" above "Sixth Committee,
    78th session"; not the "Permanent Observer" of a bank.
    """
    if is_sent(draft):
        sitting = {one.body for one in draft.bodies if one.sign is Sign.SITTING}
        kept = [
            one for one in draft.bodies if one.body not in sitting and not _is_organ(one, draft)
        ]
        draft.bodies[:] = kept


def is_sent(draft: Draft) -> bool:
    """Tell whether somebody speaks whom a State sends to bodies that meet."""
    role = str(draft.values.get("role", "")).lower()
    return role in draft.lexicon.any_of("ambassadors", "diplomats")


def _is_organ(one: Told, draft: Draft) -> bool:
    """Tell whether a body is one of a known whole: "Security Council"; no State's mission."""
    record = draft.authority.record(one.body)
    return record is not None and one.body.type != "Government" and bool(record.all("partOf"))
