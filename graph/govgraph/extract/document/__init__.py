"""Read what a statement says of itself: date, meeting, speaker, post, body."""
