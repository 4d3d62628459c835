"""Room for so many at a time: who waits comes by rank, gives up in time, and keeps no room."""

import asyncio

from govgraph.web.slots import Slots

LONG, AT_ONCE = 60.0, 0.0


def test_the_least_rank_comes_first_and_the_earlier_of_two_alike() -> None:
    async def came() -> list[str]:
        slots, order = Slots(1), list[str]()

        async def wait(name: str, rank: int) -> None:
            assert await slots.acquire(rank, LONG)
            order.append(name)
            slots.release()

        await slots.acquire(0, LONG)
        waiting = [asyncio.ensure_future(wait(*each)) for each in (("b", 1), ("a", 0), ("c", 1))]
        await asyncio.sleep(0)
        slots.release()
        await asyncio.gather(*waiting)
        return order

    assert asyncio.run(came()) == ["a", "b", "c"]


def test_who_gives_up_leaves_the_slot_to_the_next() -> None:
    async def told() -> tuple[bool, bool]:
        slots = Slots(1)
        await slots.acquire(0, LONG)
        too_late = await slots.acquire(0, AT_ONCE)
        slots.release()
        return too_late, await slots.acquire(0, AT_ONCE)

    assert asyncio.run(told()) == (False, True)


def test_a_turn_that_nobody_wants_any_more_goes_to_the_next() -> None:
    async def told() -> bool:
        slots = Slots(1)
        await slots.acquire(0, LONG)
        gone = asyncio.ensure_future(slots.acquire(0, LONG))
        await asyncio.sleep(0)
        slots.release()
        gone.cancel()
        await asyncio.gather(gone, return_exceptions=True)
        return await slots.acquire(0, AT_ONCE)

    assert asyncio.run(told())
