"""Tell what a name, a description or a pronoun means, and remember what has been named."""
