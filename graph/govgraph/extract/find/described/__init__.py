"""Descriptions: "this landmark convention", "a plan for rivers"."""
