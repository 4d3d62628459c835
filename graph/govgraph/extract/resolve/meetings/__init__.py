"""Which meeting words mean: its edition, its number, its day and place."""
