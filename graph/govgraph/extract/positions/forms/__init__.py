"""Positions told in other forms than a verb with its object: duties, promises, orders, verdicts."""
