"""People, the posts they hold, and lists of them."""
