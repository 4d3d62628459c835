"""Read what lasts: relations of texts and bodies, posts, and where and when meetings are."""
