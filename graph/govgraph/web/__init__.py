"""The graph over HTTP: SPARQL, linked data, and pages to read, search and ask it.

Nothing is imported here, because the processes that answer know nothing of HTTP.
"""
