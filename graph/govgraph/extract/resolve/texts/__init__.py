"""Which text words mean that bear no name: its kind, its year, its making."""
