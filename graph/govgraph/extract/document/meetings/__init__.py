"""At which meeting, and on which of its days, a statement was made."""
