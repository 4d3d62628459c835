"""People without a name, whom "they" may mean: "*leaders* welcomed it", "many *States* signed"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from govgraph.extract.clauses.of_others import body_of_state_acts
from govgraph.extract.clauses.subjects import ACTING, DOERS, another_acts
from govgraph.extract.find.words.tokens import is_plural
from govgraph.extract.resolve.memory.offices import office_titled
from govgraph.folding import fold_name
from govgraph.model import Kind, PositionType

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_STANCES = frozenset(PositionType)
_JOINTS = frozenset({"of", "on", "to", "for", "concerning", "against", "in", "with", ",", "under"})
_PAIR = 2
_HEARD = 3  # words of "reminded Chad that"
_HEARING = frozenset({"heard", "hear", "learned", "learnt", "understood", "understands"})
_REMINDING = frozenset({"reminded", "reminds", "remind", "reminding"})
_OPENS = 5  # words of "more than 120 ministers"
_WITH = frozenset({"together", "along", "alongside", "jointly", "like", "unlike"})
_PRONOUNS = {("it",), ("we",), ("they",), ("she",), ("he",), ("i",)}
_OFFICES = 4  # sentences back to the office that "she" means
_QUANTITIES = frozenset({"many", "several", "some", "others", "most", "few"})


def people_act(parsed: Parsed | None, lexicon: Lexicon) -> str:
    """Return who acts in a sentence of people without a name: "*Leaders* welcomed it"."""
    if parsed is None or any(ref.entity and ref.name.first <= 1 for ref in parsed.refs):
        return ""
    counting = lexicon.any_of("determiners", "numberWords", "pluralCounts")
    opening = (w for w in parsed.sentence.lowers[:_OPENS] if w not in counting and w.isalpha())
    first = next(opening, "")
    return first if first in lexicon.words("peopleNouns") else ""


def people_between(
    parsed: Parsed | None, wanted: Collection[Kind], at: int, lexicon: Lexicon
) -> bool:
    """Tell whether they stand nearer than any name: "UNESCO helps *States* when they sign".

    "They" of whom a name tells none then is nobody with a name.
    """
    if parsed is None or not DOERS.issuperset(wanted):
        return False
    if any(_is_several(parsed, clause, lexicon) for clause in _before(parsed, at)):
        return True
    if Kind.MEETING in wanted:
        return False
    named = [r.span.end for r in parsed.refs if r.entity and r.kind in wanted]
    near = max((end for end in named if end <= at), default=parsed.sentence.span.start)
    people = lexicon.words("peopleNouns")
    tokens = zip(parsed.sentence.starts, parsed.sentence.lowers, strict=True)
    return any(near <= start < at and lower in people for start, lower in tokens)


def several_open(parsed: Parsed | None, lexicon: Lexicon) -> bool:
    """Tell whether a sentence is first of all about several without a name: "*NGOs* met UNHCR".

    So where no verb is read behind them: "*The port operators* oppose it", "*Some firms* differ".
    """
    if parsed is None:
        return False
    told = parsed.clauses[0] if parsed.clauses else None
    if told and told.mark != "that" and not told.verb.infinitive:
        return _is_several(parsed, told, lexicon)
    return (told is not None and _is_several(parsed, told, lexicon)) or _opens_several(
        parsed, lexicon
    )


def _opens_several(parsed: Parsed, lexicon: Lexicon) -> bool:
    """Tell whether a sentence opens with a plural: "*the banks* say that", not "in *banks*"."""
    closed = lexicon.any_of("prepositions", "pronouns", "coordinators", "relativisers")
    for index, word in enumerate(parsed.sentence.lowers[:_OPENS]):
        if not word[0].isalpha() or word in closed:
            return False
        if _is_plain_plural(parsed, index):
            return True
        if any(r.name.first <= index < r.name.after and r.entity for r in parsed.refs):
            return False
    return False


def unnamed_before(discourse: Discourse, wanted: Collection[Kind], number: int) -> bool:
    """Tell whether the sentence before is about people without a name, so that "they" is.

    So it is where it goes on about "they" of whom no name was told.
    """
    parsed = discourse.parsed.get(number - 1)
    if parsed is None or not DOERS.issuperset(wanted):
        return bool(people_act(parsed, discourse.lexicon))
    if several_open(parsed, discourse.lexicon) or people_act(parsed, discourse.lexicon):
        return True
    told = {seen.at for seen in discourse.by_sentence.get(number - 1, ())}
    subject = range(*parsed.clauses[0].left) if parsed.clauses else ()
    they = (parsed.sentence.starts[k] for k in subject if parsed.sentence.lowers[k] == "they")
    return not told.issuperset(they)


def _before(parsed: Parsed, at: int) -> Iterable[Clause]:
    starts = parsed.sentence.starts
    return (c for c in parsed.clauses if starts[c.verb.first] < at and not c.relative)


def _is_several(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a clause's subject is several without a name, whom "they" then means.

    "*Two more States* told UNESCO that they signed", "*Many*, Malta among them, said that they",
    "in the afternoon *ministers* of Chad and Mali", "*the nuns* resolve to set up X".
    """
    lowers, (first, after) = parsed.sentence.lowers, clause.left
    closing = lexicon.any_of("prepositions", "relativisers") | {","}
    first += lowers[first : first + 1] == (clause.mark,)
    if first < after and lowers[first] in closing:  # an adjunct, "in the afternoon"
        return after - first > 1 and _is_plain_plural(parsed, after - 1)
    end = next((i for i in range(first, after) if lowers[i] in closing), after)
    if end == first + 1 and lowers[first] in _QUANTITIES:
        return True
    if clause.verb.infinitive and clause.shares is None and end - first > 1:
        end -= not _is_plain_plural(parsed, end - 1)  # what it hangs on is read as no verb
    return end > first and _is_plain_plural(parsed, end - 1)


def _is_plain_plural(parsed: Parsed, index: int) -> bool:
    within = (r for r in parsed.refs if r.name.first <= index < r.name.after)
    plural = is_plural(parsed.sentence.lowers[index])
    return plural and all(r.kind is Kind.THEME for r in within)


def put_before(parsed: Parsed, lexicon: Lexicon) -> set[int]:
    """Return where those begin who only stand before a subject: "Together with *Italy*, Malta"."""
    leading = lexicon.words("prepositions") | _WITH
    found: set[int] = set()
    for clause in (clause for clause in parsed.clauses if clause.is_main):
        first, after = clause.left
        words = parsed.sentence.lowers[first:after]
        comma = first + words.index(",") if "," in words and words[0] in leading else first
        if words[-1:] in _PRONOUNS and words[0] in _WITH:  # "Together with Italy *it* met"
            found |= {r.span.start for r in parsed.refs_in(first, after) if r.kind in ACTING}
        acting = [r for r in parsed.refs_in(first, after) if r.kind in ACTING]
        if any(r.name.first > comma for r in acting):
            found |= {r.span.start for r in acting if r.name.first < comma}
    return found


def passed_over(parsed: Parsed, at: int, lexicon: Lexicon) -> set[int]:
    """Return where those begin who are told in a sentence, and whom no "it" goes on from."""
    return put_before(parsed, lexicon) | _only_agents(parsed, at)


def _only_agents(parsed: Parsed, at: int) -> set[int]:
    """Return where those begin by whom a body is dealt with: "It was seen *by the Board*. It".

    The story goes on with that body in the sentence behind, ``at`` an offset; where it is no body
    ("the Pact was adopted by the Board") there is none but the Board.
    """
    found: set[int] = set()
    over = at >= parsed.sentence.span.end
    for clause in (c for c in parsed.clauses if over and c.is_main and c.verb.passive):
        first, after = clause.left
        pronoun = parsed.sentence.lowers[after - 1 : after] == ("it",)
        if pronoun or any(r.kind is Kind.ORGANISATION for r in parsed.refs_in(first, after)):
            by = (r for r in parsed.refs_in(*clause.right) if parsed.before(r.name.first) == "by")
            found |= {r.span.start for r in by}
    return found


def is_of_others(parsed: Parsed | None, near: Sequence[Entity], at: int, lexicon: Lexicon) -> bool:
    """Tell whether "it" is a body of which nothing is known: "*Velmora* signed. It ratified".

    ``at`` is where "it" stands in that sentence, else 0: "*Velmora* left because it refused".
    So with a trade that is told by its noun: "*The salt industry* opposes the Pact. It wants".
    """
    if parsed is None or not parsed.clauses:
        return False
    if near:
        met = any(entity.kind is Kind.MEETING for entity in near)
        another = not met and another_acts(parsed)
        return not at and (another or body_of_state_acts(parsed, lexicon))
    (first, after), sentence = parsed.clauses[0].left, parsed.sentence
    if at and sentence.starts[min(after, len(sentence.starts) - 1)] > at:
        return False
    if any(ref.kind is Kind.PLACE and ref.name.after == after for ref in parsed.refs):
        return True  # "*Scotland* signed it"
    acting = lexicon.words("actingNouns") - lexicon.words("joinedBodies")
    if after - first > 1 and sentence.lowers[after - 1] in acting:
        return True
    alone = after - first == 1 and parsed.clauses[0].is_main
    named = {k for k in range(first, after) if sentence.words[k][0].isupper() and (k or alone)}
    named -= parsed.covered | {k for t in parsed.times for k in range(t.first, t.after)}
    closed = ("pronouns", "determiners", "prepositions", "coordinators", "subordinators")
    told = lexicon.any_of(*closed, "negations", "verbAdverbs", "posts", "neverNames")
    return any(
        sentence.words[k].isalpha() and sentence.lowers[k] not in told | lexicon.heads.keys()
        for k in named
    )


def told_of(parsed: Parsed | None, word: str, at: int, authority: Authority) -> Entity | None:
    """Return whom "it" means behind who was heard or reminded: "heard *from Chad* that *it* had".

    So in "Fiji reminded *Chad* that *it*"; in "Fiji told Chad that it" it may be either.
    """
    index = bisect_left(parsed.sentence.starts, at) if parsed and word in {"it", "they"} else 0
    if parsed is None or index < _HEARD or parsed.sentence.lowers[index - 1] != "that":
        return None
    whom = next((r for r in parsed.refs if r.entity and r.name.after == index - 1), None)
    if whom is None or whom.entity is None:
        return None
    before = [w for w in parsed.sentence.lowers[: whom.name.first] if w != "the"][-2:]
    heard = before[-1:] == ["from"] and not _HEARING.isdisjoint(before)
    if not heard and _REMINDING.isdisjoint(before[-1:]):
        return None
    place = whom.entity.iri if whom.kind is Kind.PLACE else None
    states = authority.having("ofCountry", place) if place else ()
    return states[0] if states else whom.entity


def opening_it(discourse: Discourse, number: int, at: int, wanted: Collection[Kind]) -> int:
    """Return where "it" opens a sentence as what does something there, before an offset; or 0.

    In "it is clear that it was signed" nothing does; who signs and ratifies "it" is not that.
    Where it is known who "it is alarmed by the Court, and *it* calls on" opens with, it is that.
    """
    parsed = discourse.parsed.get(number)
    opening = parsed.clauses[0] if parsed and parsed.clauses else None
    if parsed is None or opening is None:
        return 0
    starts = parsed.sentence.starts
    start = starts[opening.left[0]]
    if any(c.relative and starts[c.left[0]] < at for c in parsed.clauses):
        return 0  # "It replaces the Code, which lapsed because nobody ratified *it*"
    alone = parsed.sentence.lowers[slice(*opening.left)] == ("it",)
    meant = next((s.entity for s in discourse.by_sentence.get(number, ()) if s.at == start), None)
    stood = discourse.lexicon.matches_first(parsed.sentence.lowers[opening.verb.main :])
    held = any(e.frame is not None and e.frame.evokes in _STANCES for e, _ in stood)
    acts = held or not (opening.verb.copula or opening.verb.passive or _costs(parsed, discourse))
    alone = alone and (acts if meant is None else meant.kind in wanted)
    return start if alone and start < at else 0


def _costs(parsed: Parsed, discourse: Discourse) -> bool:
    """Tell whether "it" only opens a measure: "It *took Fiji* ten years"; not "*took Fiji to*"."""
    verb = parsed.clauses[0].verb
    whom = next((r for r in parsed.refs if r.name.first == verb.after and r.kind in ACTING), None)
    if whom is None or verb.lemma not in discourse.lexicon.words("costingVerbs"):
        return False
    following = parsed.sentence.lowers[whom.name.after : whom.name.after + 1]
    return discourse.lexicon.words("prepositions").isdisjoint(following)


def is_several(parsed: Parsed, at: int) -> bool:
    """Tell whether a word at an offset stands for more than one, whom no "it" goes on from."""
    index = bisect_left(parsed.sentence.starts, at)
    return parsed.sentence.lowers[index : index + 1] in {("they",), ("we",), ("both",)}


def body_of_meeting(meeting: Entity | None, told: Iterable[Entity]) -> Entity | None:
    """Return the body that a meeting's name tells: "9th Session of the *Committee of Elders*"."""
    titles = [fold_name(name) for name in (meeting.label, *meeting.aliases)] if meeting else []
    bodies = [e for e in told if e.kind is Kind.ORGANISATION]
    names = [(fold_name(e.label), e) for e in bodies]
    named = [(len(name), e) for name, e in names if name and any(name in t for t in titles)]
    return max(named, key=lambda pair: pair[0])[1] if named else None


def _by_post(discourse: Discourse, number: int) -> Entity | None:
    """Return whom the sentence before tells by a post alone: "*The Minister* spoke. She …"."""
    parsed = discourse.parsed.get(number - 1)
    mains = [c for c in parsed.clauses if c.is_main] if parsed else []
    if parsed is None or not mains or number - 1 < discourse.barrier:
        return None
    words = parsed.sentence.lowers[slice(*mains[0].left)]
    if words in (("he",), ("she",)):
        return _by_post(discourse, number - 1)
    sent = [r for r in parsed.refs_in(*mains[0].left) if r.kind in ACTING and r.entity]
    if (
        len(sent) == 1
        and sent[0].kind is Kind.ORGANISATION
        and not discourse.lexicon.words("sentPeople").isdisjoint(words)
    ):
        return sent[0].entity  # "*Chad's delegate* spoke. She …"
    title = " ".join(words[1:]) if words[:1] == ("the",) else ""
    document = discourse.document
    held = [*discourse.holders.items(), (document.role or "", document.speaker)]
    people = {who for post, who in held if title and who and post.lower() == title}
    if not people:
        return office_titled(title, discourse)
    return people.pop() if len(people) == 1 else None


def delegation_meant(discourse: Discourse, number: int) -> Entity | None:
    """Return who has sent "the delegation" that a text has told: "*a delegation of Chad* met"."""
    missions = discourse.lexicon.words("missions")
    for before in range(number, max(-1, number - _OFFICES), -1):
        parsed = discourse.parsed.get(before)
        lowers = parsed.sentence.lowers if parsed else ()
        for ref in parsed.refs if parsed else ():
            at = ref.name.first - (lowers[ref.name.first - 1] == "the")
            sent = at > 1 and lowers[at - 1] in {"of", "from"} and lowers[at - 2] in missions
            if sent and ref.entity and ref.kind is Kind.ORGANISATION:
                return ref.entity
    return None


def is_delegation(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether a subject is "the delegation" alone."""
    return len(words) == _PAIR and words[0] == "the" and words[1] in lexicon.words("missions")


def delegation_acts(discourse: Discourse, parsed: Parsed, number: int) -> Entity | None:
    """Return whose delegation or own board a sentence is about: "*The board* met Chad. It …"."""
    left = parsed.clauses[0].left if parsed.clauses else (0, 0)
    words = parsed.sentence.lowers[slice(*left)]
    told = is_delegation(words, discourse.lexicon)
    written = parsed.sentence.words[slice(*left)]
    return delegation_meant(discourse, number) if told else own_organ(discourse, written)


def own_organ(discourse: Discourse, words: Sequence[str]) -> Entity | None:
    """Return whose text it is for "the board" in small letters, where it has named no board.

    So for "the charity" or "the NGO" where the text has named no other body but States.
    """
    own, noun = discourse.document.organisation, (*words, "", "")[1]
    if len(words) != _PAIR or words[0].lower() != "the" or own is None or own.type == "Government":
        return None
    bodies = [e for e in discourse.last if e.kind is Kind.ORGANISATION and e != own]
    if noun.lower() in discourse.lexicon.words("charityNouns"):
        return None if any(e.type != "Government" for e in bodies) else own
    if noun not in discourse.lexicon.words("organs"):
        return None
    told = any(noun in e.label.lower().split() for e in bodies)
    return None if told or _has_another(discourse, noun, own) else own


def _has_another(discourse: Discourse, noun: str, own: Entity) -> bool:
    """Tell whether a text has spoken of what has the organ: "the *secretariat of the Pact*"."""
    names = {fold_name(name) for name in (own.label, *own.aliases)}
    for parsed in discourse.parsed.values():
        lowers = parsed.sentence.lowers
        for ref in parsed.refs if noun in lowers else ():
            first = ref.name.first - (lowers[ref.name.first - 1] == "the")
            whose = first > 1 and lowers[first - 1] == "of" and lowers[first - 2] == noun
            others = ref.entity is None or fold_name(ref.entity.label) not in names
            if whose and others:
                return True
    return False


def office_meant(discourse: Discourse, number: int) -> Entity | None:
    """Return the office that "he" or "she" means where nobody is named: "*The High Commissioner*".

    Also the body for whose head a spokesperson speaks.
    """
    document = discourse.document
    if meant := _by_post(discourse, number):
        return meant
    if document.speaker or any(entity.kind is Kind.PERSON for entity in discourse.counts):
        return None
    for before in range(number, max(-1, number - _OFFICES), -1):
        parsed = discourse.parsed.get(before)
        offices = (
            [r.entity for r in parsed.refs if r.entity and r.name.first <= 1] if parsed else []
        )
        if offices and offices[0].type == "Office":
            return offices[0]
    spoken_for = " for the " in (document.role or "")
    return document.organisation if spoken_for else None


def is_only_one(entity: Entity | None) -> bool:
    """Tell whether "they" cannot mean a person or a text: "Nets Convention", no "*Guidelines*"."""
    if entity is None or entity.kind is not Kind.INSTRUMENT:
        return entity is not None and entity.kind is Kind.PERSON
    words = [w for w in entity.label.lower().replace(",", " ,").split() if w[0] != "("]
    end = next((k for k, word in enumerate(words) if k and word in _JOINTS), len(words))
    return not words[end - 1].endswith("s")


def told_as_several(discourse: Discourse, number: int) -> bool:
    """Tell whether "they" may be one text: "The Forum adopted *the Lima Messages*. They call"."""
    told = (seen.entity for seen in discourse.by_sentence.get(number - 1, ()))
    return any(e.kind is Kind.INSTRUMENT and not is_only_one(e) for e in told)
