"""Who was at a meeting, and at which meeting an act was done."""
