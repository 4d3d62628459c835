"""Acts told without a verb of their own: "so has Fiji", "Mexico in July"."""
