"""Find what is named: words, names of every kind, citations, people, descriptions."""
