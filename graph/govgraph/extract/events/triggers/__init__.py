"""The words that evoke events, and which act each of them tells."""
