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
        self._waiting: list[tuple[int, int, asyncio.Future[bool]]] = []

    async def acquire(self, rank: int, patience: float) -> bool:
        """Take a slot when it is one's turn; tell whether that came within so many seconds."""
        if self._free:
            self._free -= 1
            return True
        loop = asyncio.get_running_loop()
        turn: asyncio.Future[bool] = loop.create_future()
        heappush(self._waiting, (rank, next(self._numbers), turn))
        out_of_patience = loop.call_later(patience, _end, turn)
        try:
            return await turn
        except asyncio.CancelledError:
            if not turn.cancelled() and turn.result():
                # The turn came just as nobody wanted it any more.
                self.release()
            raise
        finally:
            out_of_patience.cancel()

    def release(self) -> None:
        """Give a slot back, to who waits for it."""
        while self._waiting:
            *_, turn = heappop(self._waiting)
            if not turn.done():
                turn.set_result(True)
                return
        self._free += 1


def _end(turn: asyncio.Future[bool]) -> None:
    if not turn.done():
        turn.set_result(False)
