"""Words, sentences and lines, before anything in them is named."""
