"""Names that no authority knows: where they begin and end, and what shows their kind."""
