"""Who has become a party to a treaty, and who has not: counts, ranks, exceptions, deposits."""
