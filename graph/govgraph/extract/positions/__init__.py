"""Read who supports, commits to, calls for, fears or welcomes what."""
