"""Who speaks or signs, in which post, and who is only spoken to."""
