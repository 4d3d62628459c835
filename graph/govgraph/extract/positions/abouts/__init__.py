"""What a position is about."""
