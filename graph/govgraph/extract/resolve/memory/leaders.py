"""Whose "Leaders" or "Ministers" a communiqué tells of: those of the body whose text it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.refs import is_named
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.model import Entity

_OF_STATES = frozenset({"IntergovernmentalOrganisation", "Network"})


def own_leaders(noun: str, discourse: Discourse) -> Entity | None:
    """Return the body for which its "leaders", "ministers" or "heads" speak in its own text.

    So where that text is what came of their meeting, a communiqué or a chair's statement, or
    begins with a meeting of the body: "The Lakes Forum meeting was held. *Leaders* welcomed".
    Elsewhere they may be anybody's.
    """
    body, lexicon = discourse.document.organisation, discourse.lexicon
    if body is None or body.iri is None or body.type not in _OF_STATES:
        return None
    if noun not in lexicon.words("peopleHeads") & lexicon.words("convening"):
        return None
    return body if _came_of_meeting(discourse) or _has_met(discourse, body) else None


def _came_of_meeting(discourse: Discourse) -> bool:
    """Tell whether a text's title says that those who met have made it: "Chairman's Statement".

    Or that they have: "Foreign Ministers' Statement". A sentence that tells of a declaration is no
    title.
    """
    title, lexicon = discourse.document.title.lower().replace("’", "'"), discourse.lexicon
    words = set(title.replace(",", " ").split())
    chairs = {f"{post}'s" for post in lexicon.words("meetingChairs")}
    people = {f"{noun}'" for noun in lexicon.words("peopleHeads")}
    made = words & (lexicon.words("outcomeTexts") | chairs | people)
    return bool(made) and not title.endswith((".", "?", "!"))


def _has_met(discourse: Discourse, body: Entity) -> bool:
    """Tell whether a text begins with a meeting that bears the body's name."""
    named = (e for e in discourse.leading if e.kind is Kind.MEETING)
    return any(is_named(meeting, body.label) for meeting in named)
