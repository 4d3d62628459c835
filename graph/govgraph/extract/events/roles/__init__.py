"""Who does it, and to what."""
