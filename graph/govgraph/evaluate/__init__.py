"""Score the graph against gold files: what a careful reader says each statement asserts.

The graph is read only through SPARQL, as any user would read it. Choices of scoring:

- Names compare without accents, case, punctuation and articles. Things pair one to one, the best
  pairs first. What is optional in the gold counts neither as hit nor as miss, and any number of
  findings that match it are no false positives.
- An entity counts when its kind agrees and its label, another name or a form that refers to it in
  the text is one of the gold's names, or the gold's form. Every other entity that the statement
  mentions is a false positive. Entities of events, positions and relations agree by this same test.
- A date counts when its value agrees and one of the two quotes holds the other. Each gold date
  counts once; finding the same date in the same words again is no false positive.
- An event counts as *core* when type, status and object agree, or the meeting where the gold has no
  object (for a participation either will do; where the gold has neither, the quotes must overlap).
  It counts as *full* when also one agent, the date, the place and the meeting agree, wherever the
  gold gives them; other answers that the gold lists (agentAlt, placeAlt, …) are accepted. A
  quotation counts by its speaker and overlapping words. Where the gold has one
  event of several agents and the graph one event per agent, the further ones are no false
  positives. Types that gold files don't have (decisions) are not scored.
- *False-occurred* counts events stated as occurred where every gold event of that type and target
  (and of that agent, where both name one) has another status only.
- A position counts when type, holder and topic agree; a relation when type, subject and object do.
  Only relations that the statement's graph cites as facts, and posts that it names, are read.
- A meeting's date, place and organiser count one by one, as the statement's own graph has them.
- Each field of the document line is right or wrong; a null in the gold means that the graph must be
  silent too. A role may be told with or without its body ('Chair of …'); a date may have hours.
- Evidence is the share of spans whose quote is that slice of the text.
- A rate without cases is 1.
"""

from govgraph.evaluate.gold import load_gold, statement_paths
from govgraph.evaluate.report import Change, Report, Score, Share, Slip, compare
from govgraph.evaluate.scoring import score

__all__ = [
    "Change",
    "Report",
    "Score",
    "Share",
    "Slip",
    "compare",
    "load_gold",
    "score",
    "statement_paths",
]
