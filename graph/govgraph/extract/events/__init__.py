"""Read what happened, to what, by whom, when and where, and how far it has come."""
