"""Acronyms that a text introduces, and what they stand for."""
