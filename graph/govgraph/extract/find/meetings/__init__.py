"""Meetings and occasions, and the words that show that something is one."""
