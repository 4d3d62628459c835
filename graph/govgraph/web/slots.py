"""Room for so many at a time; of those who wait, the first of the most urgent comes next."""

from __future__ import annotations

import asyncio
from heapq import heappop, heappush
from itertools import count


class Slots:
    """A semaphore whose waiting line has ranks, the lowest first."""

    def __init__(self, size: int) -> None:
        self._free = size
        self._numbers = count()
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []

    async def acquire(self, rank: int) -> None:
        """Take a slot, when it is one's turn."""
        if self._free:
            self._free -= 1
            return
        turn = asyncio.get_running_loop().create_future()
        heappush(self._waiting, (rank, next(self._numbers), turn))
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled():
                # The turn came just as patience ended.
                self.release()
            raise

    def release(self) -> None:
        """Give a slot back, to who waits for it."""
        while self._waiting:
            *_, turn = heappop(self._waiting)
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1

    @property
    def locked(self) -> bool:
        """Tell whether one has to wait."""
        return not self._free
