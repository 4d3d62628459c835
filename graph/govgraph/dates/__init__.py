"""Find the times that an English text names and give each an EDTF value.

Usable by itself: ``find_times`` reads a text, ``TimeReader`` reads one several times over, ``when``
reads one EDTF value.
"""

from govgraph.dates.find import TimeReader, find_times
from govgraph.dates.values import DateError, when

__all__ = ["DateError", "TimeReader", "find_times", "when"]
