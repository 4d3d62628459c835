"""The processes that answer: kept warm, ended when their time is over, slow ones apart."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from govgraph.errors import StoreError
from govgraph.web.frames import Head, Reply, pack, reply_of
from govgraph.web.line import Line
from govgraph.web.settings import TOKEN
from govgraph.web.slots import Slots

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Mapping

_MAIN = "from govgraph.web.worker import main; main()"
_LESS_URGENT = 10
_MOST_REMEMBERED = 10_000


@dataclass(frozen=True, slots=True)
class Rules:
    """How many processes there are, and how long a request may wait and run (in seconds).

    Of ``size`` processes for quick requests, ``ready`` are started with the server, the others when
    they are needed. Beside them ``slow`` may be busy with a request that has run longer than
    ``slow_after``, or did so when it came before. ``slow_after`` 0 treats all requests alike.
    While no more slow ones are taken, what was slow before is refused, and the jobs named in
    ``last`` come after the others, unless they were quick before.
    """

    size: int
    ready: int
    time_limit: float
    patience: float
    slow: int = 0
    slow_after: float = 0.0
    last: frozenset[str] = frozenset()


class Worker:
    """One process, which answers one request at a time."""

    def __init__(self, process: subprocess.Popen[bytes], line: Line) -> None:
        self.process = process
        self.slow = False
        self.what = 0
        self.suspect = False
        self.why_ended = ""
        self.gone: Callable[[], Awaitable[None]] | None = None
        self.watching: asyncio.Task[None] | None = None
        self._line = line

    @classmethod
    async def start(cls, config: Head) -> Worker:
        """Start a process and wait until it has opened the store.

        Raises:
            StoreError: it cannot be opened.

        """
        here, there = socket.socketpair()
        with there:
            process = subprocess.Popen(  # noqa: S603 - our own interpreter and code
                [sys.executable, "-c", _MAIN],
                stdin=there.fileno(),
                stdout=subprocess.DEVNULL,
                env=_environment(),
                # Ctrl-C is for the server, which then ends its workers.
                start_new_session=True,
            )
        loop = asyncio.get_running_loop()
        _, line = await loop.create_unix_connection(Line, sock=here)
        worker = cls(process, line)
        try:
            head, _ = await line.ask(pack(config))
        except EOFError as error:
            await worker.end()
            raise StoreError("A worker process could not be started.") from error
        except BaseException:
            # Nobody may wait for it later; a killed process is gone within moments.
            worker.kill("cancelled")
            process.wait()
            raise
        if "error" in head:
            await worker.end()
            raise StoreError(head["error"])
        return worker

    async def ask(self, head: Head, body: bytes) -> Reply:
        """Send a request and wait for the reply.

        Raises:
            EOFError: the process has ended.

        """
        return reply_of(*await self._line.ask(pack(head, body)))

    def kill(self, why: str) -> None:
        """End the process at once, whatever it does."""
        self.why_ended = self.why_ended or why
        self.process.kill()

    def make_less_urgent(self) -> None:
        """Let other processes come first from now on."""
        with suppress(OSError, AttributeError):
            usual = os.getpriority(os.PRIO_PROCESS, 0)
            os.setpriority(os.PRIO_PROCESS, self.process.pid, usual + _LESS_URGENT)

    async def end(self) -> None:
        """End the process and wait until it is gone."""
        self.kill("closed")
        self._line.close()
        await asyncio.to_thread(self.process.wait)


class Pool:
    """Processes that share the work; see ``Rules``.

    ``state`` says in which state the store is, so that a worker can see that it has changed.
    """

    def __init__(self, rules: Rules, config: Head, state: Callable[[], object]) -> None:
        self._rules = rules
        self._config = config
        self._state = state
        self._idle: list[Worker] = []
        self._all: set[Worker] = set()
        self._slots = Slots(rules.size)
        self._slow = 0
        self._was_slow: dict[int, bool] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def is_alive(self) -> bool:
        """Tell whether a process is running."""
        return any(worker.process.poll() is None for worker in self._all)

    async def open(self) -> None:
        """Start the processes that shall be ready.

        Raises:
            StoreError: the store cannot be opened.

        """
        for _ in range(self._rules.ready):
            self._idle.append(await self._start())

    async def close(self) -> None:
        """End all processes."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.gather(*(worker.end() for worker in list(self._all)))
        self._all.clear()
        self._idle.clear()

    async def run(
        self,
        job: str,
        arguments: Mapping[str, Any],
        body: bytes = b"",
        gone: Callable[[], Awaitable[None]] | None = None,
    ) -> Reply:
        """Have a job done; a reply with an error's status and sentence where that fails.

        ``gone`` is awaited once the job is slow: it returns when nobody waits for it any more.
        """
        what = hash((job, json.dumps(arguments))) if self._rules.slow_after else 0
        if self._is_one_too_many(what):
            return _too_slow()
        suspect = self._was_slow.get(what, job in self._rules.last)
        rank = suspect and self._slow >= self._rules.slow
        if not await self._slots.acquire(rank, self._rules.patience):
            return _busy("All processes of the server are busy; try again later.")
        if self._is_one_too_many(what):
            self._slots.release()
            return _too_slow()
        try:
            worker = self._ready() or await self._start()
        except StoreError as error:
            self._slots.release()
            return Reply(f"{error}\n".encode(), status=503)
        except BaseException:
            self._slots.release()
            raise
        head = {"job": job, "arguments": arguments, "state": self._state()}
        worker.gone, worker.what, worker.suspect = gone, what, suspect
        return await self._watched(worker, head, body)

    def _is_one_too_many(self, what: int) -> bool:
        """Tell of a request whether it would only take a process's time and then be ended."""
        return self._slow >= self._rules.slow and self._was_slow.get(what, False)

    def _ready(self) -> Worker | None:
        """Return an idle process that still runs, if there is one."""
        while self._idle:
            worker = self._idle.pop()
            if worker.process.poll() is None:
                return worker
            self._do(self._remove(worker))
        return None

    async def _watched(self, worker: Worker, head: Head, body: bytes) -> Reply:
        loop = asyncio.get_running_loop()
        handles = [loop.call_later(self._rules.time_limit, worker.kill, "time")]
        if self._rules.slow_after:
            handles.append(loop.call_later(self._rules.slow_after, self._set_apart, worker))
        alive = False
        try:
            reply = await worker.ask(head, body)
            alive = not worker.why_ended
        except EOFError:
            return self._sentence(worker)
        finally:
            for handle in handles:
                handle.cancel()
            self._give_back(worker, alive=alive)
        return reply

    def _set_apart(self, worker: Worker) -> None:
        """Count a worker as slow: others come first, and another takes its place."""
        if worker.suspect:
            self._remember(worker.what, slow=True)
        if self._slow >= self._rules.slow:
            # What is not known to be slow, and cannot take any time, may just have met a busy hour.
            if worker.suspect:
                worker.kill("slow")
            return
        worker.slow = True
        self._slow += 1
        worker.make_less_urgent()
        self._do(self._replace())
        if worker.gone is not None:
            worker.watching = self._do(self._end_when_gone(worker, worker.gone))

    def _remember(self, what: int, *, slow: bool) -> None:
        if len(self._was_slow) >= _MOST_REMEMBERED:
            self._was_slow.clear()
        self._was_slow[what] = slow

    async def _end_when_gone(self, worker: Worker, gone: Callable[[], Awaitable[None]]) -> None:
        await gone()
        worker.kill("gone")

    async def _replace(self) -> None:
        try:
            self._idle.append(await self._start())
        except StoreError:
            # The next request tries again, and says what is wrong.
            pass
        finally:
            self._slots.release()

    def _give_back(self, worker: Worker, *, alive: bool) -> None:
        if worker.watching is not None:
            worker.watching.cancel()
        if alive and not worker.slow:
            self._idle.append(worker)
            self._remember(worker.what, slow=False)
        else:
            # A priority cannot be raised again; and an unfinished talk cannot be taken up.
            worker.kill("done" if alive else "cancelled")
            self._do(self._remove(worker))
        if worker.slow:
            self._slow -= 1
        else:
            self._slots.release()

    async def _remove(self, worker: Worker) -> None:
        await worker.end()
        self._all.discard(worker)
        if worker.why_ended != "done":
            for left in Path(self._config["folder"]).glob(f"answer-{worker.process.pid}-*"):
                left.unlink(missing_ok=True)

    def _sentence(self, worker: Worker) -> Reply:
        if worker.why_ended == "time":
            limit = f"{self._rules.time_limit:g}"
            sentence = f"The request took longer than {limit} seconds and was ended; narrow it."
            return Reply(f"{sentence}\n".encode(), status=500)
        if worker.why_ended == "slow":
            return _too_slow()
        sentence = "The request could not be answered: it needs too much memory, or hit a fault."
        return Reply(f"{sentence}\n".encode(), status=500)

    async def _start(self) -> Worker:
        worker = await Worker.start({**self._config, "state": self._state()})
        self._all.add(worker)
        return worker

    def _do(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task


def _too_slow() -> Reply:
    return _busy("Too many slow queries are being answered; try again later.")


def _busy(sentence: str) -> Reply:
    return Reply(f"{sentence}\n".encode(), status=503, headers={"Retry-After": "5"})


def _environment() -> dict[str, str]:
    """Return what a worker finds in its environment: our modules, and no token."""
    kept = {name: value for name, value in os.environ.items() if name != TOKEN}
    return {**kept, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
