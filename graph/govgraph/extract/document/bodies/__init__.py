"""For which body a statement is made."""
