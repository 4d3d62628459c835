"""From governance statements to a knowledge graph in which every fact cites its words."""

__version__ = "0.1.0"
