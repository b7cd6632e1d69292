"""Rate and concurrency limits, which tasks and threads may share."""

from __future__ import annotations

import threading
from time import monotonic
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from .deadline import current
from .fork import after_fork

if TYPE_CHECKING:
    import anyio

__all__ = ["ConcurrencyLimit", "RateLimiter", "acquire"]


class RateLimiter:
    """A rate limiter that spaces requests evenly. Tasks and threads may share it.

    Args:
        per_second: Maximum requests per second.
    """

    def __init__(self, per_second: float) -> None:
        self._gap = 1 / per_second
        self._free_at = 0.0
        self.forked()
        after_fork(self)

    def forked(self) -> None:
        """Reset locks held by threads of the parent process."""
        self._lock = threading.Lock()

    @property
    def wait(self) -> float:
        """Seconds until the next free slot."""
        return max(0.0, self._free_at - monotonic())

    def turn(self) -> float:
        """Reserve the next free slot; returns the seconds until then."""
        with self._lock:
            now = monotonic()
            at = max(now, self._free_at)
            self._free_at = at + self._gap
        return at - now


class ConcurrencyLimit:
    """A concurrency limit for the tasks of an event loop, or for threads."""

    def __init__(self, count: int) -> None:
        self._count = count
        self.forked()
        after_fork(self)

    def forked(self) -> None:
        """Reset: the holders are in the parent process."""
        self.threads = threading.Semaphore(self._count)
        # A waiter in one event loop cannot be woken from another.
        self._loops = WeakKeyDictionary[object, "anyio.Semaphore"]()

    @property
    def tasks(self) -> anyio.Semaphore:
        """The limit for tasks of the running event loop."""
        import asyncio

        import anyio

        loop = asyncio.get_running_loop()
        found = self._loops.get(loop)
        if found is None:
            found = self._loops.setdefault(loop, anyio.Semaphore(self._count))
        return found


def acquire(room: threading.Lock | threading.Semaphore) -> None:
    """Acquire a lock or a limit by the deadline.

    Raises:
        TimeoutError: The deadline passed.
    """
    deadline = current()
    if deadline is None:
        room.acquire()
    elif not room.acquire(timeout=deadline.remaining):
        raise deadline.error(sent=False)
