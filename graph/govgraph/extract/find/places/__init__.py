"""Places that no record holds, and States told apart from places."""
