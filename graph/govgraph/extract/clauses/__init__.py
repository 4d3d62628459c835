"""Read the structure of a sentence: verb groups, clauses, phrases, and what fills their places."""
