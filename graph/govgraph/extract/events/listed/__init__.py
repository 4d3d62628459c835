"""Events of lists, tables and minutes."""
