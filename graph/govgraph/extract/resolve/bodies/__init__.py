"""Which body a name means: whose organ it is, and which of two that are named alike."""
