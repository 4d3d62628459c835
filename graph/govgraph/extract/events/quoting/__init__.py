"""Who said what, in marks or without them."""
