"""Whether a sentence asserts an event, and how far the event has come."""
